#include "ui/views/settings_place.h"

#include "ui/models/language.h"
#include "ui/models/preferences.h"
#include "ui/models/session.h"
#include "ui/models/texts.h"
#include "ui/theme/style.h"
#include "ui/views/review_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segment_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 196;

/// A label at the left, its field and what it means at the right.
void addField(QVBoxLayout *layout, const QString &name, QWidget *field, const QString &meaning)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *label = new Label(name);
    label->setFixedWidth(labelWidth);
    label->setMinimumHeight(controlHeight());
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setAccessibleDescription(meaning);
    row->addWidget(label, 0, Qt::AlignTop);
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(field, 0,
                     field->maximumWidth() == QWIDGETSIZE_MAX &&
                             field->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag
                         ? Qt::Alignment()
                         : Qt::AlignLeft);
    if (!meaning.isEmpty())
        right->addWidget(paragraph(meaning, TextSize::Small, Token::Dim));
    row->addLayout(right, 1);
    layout->addLayout(row);
}

void addTick(QVBoxLayout *layout, QCheckBox *box, const QString &meaning)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(2);
    group->addWidget(box);
    auto *under = paragraph(meaning, TextSize::Small, Token::Dim);
    under->setContentsMargins(24, 0, 0, 0);
    group->addWidget(under);
    layout->addLayout(group);
    box->setAccessibleDescription(meaning);
}

} // namespace

SettingsPlace::SettingsPlace(Session &session, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_session(session), m_preferences(preferences)
{
    setObjectName(u"settingsPlace"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 14, 0, 0);
    outer->setSpacing(12);
    outer->addWidget(new Label(tr("Settings"), TextSize::Page));
    auto *inside = new QWidget;
    inside->setMaximumWidth(820);
    auto *page = new QVBoxLayout(inside);
    page->setContentsMargins(0, 0, 24, 24);
    page->setSpacing(8);
    m_problem = paragraph({}, TextSize::Body, Token::Warn);
    m_problem->setObjectName(u"settingsProblem"_s);
    m_problem->hide();
    page->addWidget(m_problem);
    m_relays = addPart(page, tr("Relays"));
    buildLook(addPart(page, tr("Look and language")));
    buildPush(addPart(page, tr("After a push")));
    buildTest(addPart(page, tr("Test connection")));
    buildDrafts(addPart(page, tr("Drafts")));
    page->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"settingsScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    outer->addWidget(scroll, 1);
    connect(&preferences, &Preferences::changed, this, &SettingsPlace::showKept);
    connect(&session, &Session::keptChanged, this, &SettingsPlace::showKept);
    showRelays();
    showKept();
}

QVBoxLayout *SettingsPlace::addPart(QVBoxLayout *page, const QString &title)
{
    auto *heading = new Label(title, TextSize::Title);
    heading->setContentsMargins(0, page->count() > 1 ? 8 : 0, 0, 0);
    page->addWidget(heading);
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    page->addWidget(card);
    return layout;
}

void SettingsPlace::buildLook(QVBoxLayout *layout)
{
    auto *look = new SegmentControl(tr("Light or dark"));
    look->addSegment(tr("As the desktop"), u"lookFollow"_s);
    look->addSegment(tr("Light"), u"lookLight"_s);
    look->addSegment(tr("Dark"), u"lookDark"_s);
    look->setCurrent(static_cast<int>(m_preferences.appearance()));
    connect(look, &SegmentControl::currentChanged, this,
            [this](int chosen) { m_preferences.setAppearance(static_cast<Appearance>(chosen)); });
    addField(layout, tr("Light or dark"), look, {});

    auto *language = new QComboBox;
    language->setObjectName(u"language"_s);
    language->setMinimumWidth(220);
    language->addItem(tr("As the desktop"), QString());
    for (const Language &one : languages())
        language->addItem(one.name, one.code);
    language->setCurrentIndex(qMax(0, language->findData(chosenLanguage())));
    connect(language, &QComboBox::activated, this, [language] { chooseLanguage(language->currentData().toString()); });
    addField(layout, tr("Language"), language, tr("From the next start of Postern on."));
}

void SettingsPlace::buildPush(QVBoxLayout *layout)
{
    auto *within = new QComboBox;
    within->setObjectName(u"confirmWithin"_s);
    within->setMinimumWidth(220);
    within->addItem(tr("As the push suggests"), 0);
    ReviewPage::addConfirmWindows(within);
    within->setCurrentIndex(qMax(0, within->findData(m_preferences.confirmSeconds())));
    connect(within, &QComboBox::activated, this,
            [this, within] { m_preferences.setConfirmSeconds(within->currentData().toInt()); });
    addField(layout, tr("Keep within"), within,
             tr("What is not kept in this time the relay reverts by itself. It can be chosen anew for each push."));
    auto *notifies = new QCheckBox(tr("Tell the desktop while this window is not in front"));
    notifies->setObjectName(u"notifies"_s);
    notifies->setChecked(m_preferences.notifies());
    connect(notifies, &QCheckBox::toggled, &m_preferences, &Preferences::setNotifies);
    addTick(layout, notifies, tr("When half of the time to keep a change is gone, and when something went wrong."));
}

void SettingsPlace::buildTest(QVBoxLayout *layout)
{
    auto *after = new QCheckBox(tr("After a push, test what it changed"));
    after->setObjectName(u"testsAfterPush"_s);
    after->setChecked(m_preferences.testsAfterPush());
    connect(after, &QCheckBox::toggled, &m_preferences, &Preferences::setTestsAfterPush);
    addTick(layout, after, tr("From this computer, without sending mail, for accounts whose password is known here."));
    const auto addAddress = [&](const QString &label, const QString &name, const QString &value,
                                const QString &placeholder, const QString &meaning, auto set) {
        auto *field = new QLineEdit(value);
        field->setObjectName(name);
        field->setPlaceholderText(placeholder);
        field->setFixedWidth(360);
        connect(field, &QLineEdit::editingFinished, this, [this, field, set] { (m_preferences.*set)(field->text()); });
        addField(layout, label, field, meaning);
    };
    addAddress(tr("Sender"), u"testSender"_s, m_preferences.testSender(), tr("the account's own"), {},
               &Preferences::setTestSender);
    addAddress(tr("Recipient"), u"testRecipient"_s, m_preferences.testRecipient(), tr("nobody, stop before RCPT"),
               tr("Where a test begins with. Mail is sent only where that is ticked in the test itself."),
               &Preferences::setTestRecipient);
}

void SettingsPlace::buildDrafts(QVBoxLayout *layout)
{
    m_folder = new QLineEdit;
    m_folder->setObjectName(u"draftsFolder"_s);
    m_folder->setReadOnly(true);
    m_folder->setFont(postern::font(TextSize::Mono));
    addField(layout, tr("Folder"), m_folder,
             tr("Staged edits are kept here, for each relay one file that only you can read, and come back after a "
                "crash or a restart. New passwords are never in it."));
    m_kept = paragraph({}, TextSize::Body, Token::Warn);
    m_kept->setObjectName(u"draftsProblem"_s);
    layout->addWidget(m_kept);
    auto *open = new QPushButton(tr("Open the folder"));
    open->setObjectName(u"openDrafts"_s);
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder->text())); });
    auto *row = new QHBoxLayout;
    row->addSpacing(labelWidth + 16);
    row->addWidget(open);
    row->addStretch(1);
    layout->addLayout(row);
}

void SettingsPlace::setRelays(std::function<std::vector<Profile>()> known)
{
    m_known = std::move(known);
    showRelays();
}

void SettingsPlace::setDraftsFolder(const QString &folder)
{
    m_folder->setText(folder);
}

void SettingsPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showRelays();
    showKept();
}

void SettingsPlace::showRelays()
{
    while (QLayoutItem *item = m_relays->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const std::vector<Profile> known = m_known ? m_known() : std::vector<Profile>();
    if (known.empty())
        m_relays->addWidget(
            paragraph(tr("No relay is remembered yet. One is once it was connected to."), TextSize::Body, Token::Dim));
    for (const Profile &profile : known)
        m_relays->addWidget(relayRow(profile));
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 4, 0, 0);
    auto *other = new QPushButton(icon(Glyph::Plus, Token::Dim), tr("Connect to another relay"));
    other->setObjectName(u"settingsOtherRelay"_s);
    connect(other, &QPushButton::clicked, this, &SettingsPlace::otherRelayWanted);
    row->addWidget(other);
    row->addStretch(1);
    m_relays->addWidget(foot);
}

QWidget *SettingsPlace::relayRow(const Profile &profile)
{
    const bool current = m_session.isOpen() && m_session.name() == profile.name;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new GlyphView(current ? Glyph::Link : Glyph::Offline, current ? Token::Ok : Token::Dim));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(new Label(current ? tr("%1, open now").arg(profile.name) : profile.name, TextSize::Strong));
    const QString trust =
        !profile.pin.isEmpty()
            ? tr("certificate trusted since %1")
                  .arg(QLocale().toString(profile.trustedSince.toLocalTime().date(), QLocale::ShortFormat))
        : !profile.caFile.isEmpty() ? tr("certificate by %1").arg(profile.caFile)
                                    : tr("certificate by the system's authorities");
    auto *where = new Label(tr("%1, %2").arg(profile.url.toString(), trust), TextSize::Small, Token::Dim);
    where->setElided(Qt::ElideMiddle);
    texts->addWidget(where);
    layout->addLayout(texts, 1);
    auto *open = new QPushButton(tr("Open"));
    open->setObjectName(u"openRelay_%1"_s.arg(profile.name));
    open->setAccessibleName(tr("Open %1").arg(profile.name));
    open->setEnabled(!current);
    connect(open, &QPushButton::clicked, this, [this, name = profile.name] { Q_EMIT relayWanted(name); });
    auto *forget = new QPushButton(tr("Forget"));
    forget->setObjectName(u"forgetRelay_%1"_s.arg(profile.name));
    forget->setAccessibleName(tr("Forget %1").arg(profile.name));
    forget->setToolTip(tr("Its address, certificate and token on this computer; nothing changes on the relay."));
    setKind(forget, kind::quiet);
    connect(forget, &QPushButton::clicked, this, [this, name = profile.name] {
        Q_EMIT forgetWanted(name);
        showRelays();
    });
    layout->addWidget(open);
    layout->addWidget(forget);
    return row;
}

void SettingsPlace::showKept()
{
    m_problem->setText(m_preferences.problem());
    m_problem->setVisible(!m_preferences.problem().isEmpty());
    m_kept->setText(m_session.notKept());
    m_kept->setVisible(!m_session.notKept().isEmpty());
}

} // namespace postern
