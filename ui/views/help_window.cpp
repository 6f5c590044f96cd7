#include "ui/views/help_window.h"

#include "ui/models/texts.h"
#include "ui/theme/style.h"
#include "ui/views/finding_card.h"
#include "ui/views/manual_view.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>

#include <algorithm>
#include <array>
#include <utility>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keysPage = "keys.md"_L1;

/// Dialogs and places, and their pages.
constexpr std::array<std::pair<const char *, const char *>, 32> helpPages{{
    {"postern::AccountDialog", "first-steps.md#the-first-account-and-its-list"},
    {"postern::SuspendDialog", "locked-out.md"},
    {"postern::LockDownDialog", "locked-out.md"},
    {"postern::DeleteAccountDialog", "leaving.md"},
    {"postern::PasswordDialog", "first-steps.md#the-first-account-and-its-list"},
    {"postern::AddDialog", "address-syntax.md"},
    {"postern::EditEntryDialog", "allowlists.md#what-an-entry-knows-besides-its-value"},
    {"postern::BulkDialog", "allowlists.md"},
    {"postern::DeleteEntriesDialog", "allowlists.md"},
    {"postern::DisableDialog", "allowlists.md"},
    {"postern::TurnOnDialog", "allowlists.md"},
    {"postern::StartDialog", "allowlists.md#watch-first"},
    {"postern::IpAuthDialog", "ip-authentication.md"},
    {"postern::RemoveIpAuthDialog", "ip-authentication.md"},
    {"postern::CertificateDialog", "first-steps.md#connect"},
    {"postern::ConnectingDialog", "first-steps.md#connect"},
    {"postern::ConflictDialog", "several-administrators.md"},
    {"postern::QuitDialog", "commit-confirm.md"},
    {"postern::SettingsSheetDialog", "old-devices.md"},
    {"postern::AccountsPlace", "allowlists.md"},
    {"postern::ActivityPlace", "locked-out.md"},
    {"postern::AppliedPage", "commit-confirm.md"},
    {"postern::AppliedStrip", "commit-confirm.md"},
    {"postern::FirstStartPage", "first-steps.md#connect"},
    {"postern::HistoryPlace", "several-administrators.md"},
    {"postern::ImportPage", "csv.md"},
    {"postern::IpAuthPlace", "ip-authentication.md"},
    {"postern::IpAuthCard", "ip-authentication.md"},
    {"postern::ListReviewPlace", "allowlists.md#when-a-list-does-not-fit"},
    {"postern::ReviewPage", "findings.md"},
    {"postern::TestPage", "test-connection.md"},
    {"postern::SettingsPlace", "README.md"},
}};

QString keysMarkdown(const QList<QAction *> &actions)
{
    QString text = u"# "_s + HelpWindow::tr("Keys") + u"\n\n|"_s + HelpWindow::tr("Key") + u"|"_s +
                   HelpWindow::tr("What it does") + u"|\n|---|---|\n"_s;
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        const QVariant plain = action->property("plain"); // where the text names what would be undone
        const QString what = plain.isValid() ? plain.toString() : action->text();
        text += u"|`%1`|%2|\n"_s.arg(action->shortcut().toString(QKeySequence::NativeText), QString(what).remove(u'&'));
    }
    return text;
}

} // namespace

QString helpPageFor(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto *card = qobject_cast<const FindingCard *>(widget))
            return u"findings.md#"_s + toQString(card->finding().code);
        for (const auto &[name, page] : helpPages) {
            if (qstrcmp(widget->metaObject()->className(), name) == 0)
                return QString::fromLatin1(page);
        }
    }
    return u"README.md"_s;
}

HelpWindow::HelpWindow(const QString &folder, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent, Qt::Window), m_manual(new ManualView(folder)), m_contents(new QListWidget),
      m_search(new QLineEdit), m_back(new QPushButton(tr("Back")))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help - Postern"));
    resize(980, 720);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    m_back->setObjectName(u"helpBack"_s);
    m_back->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText));
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setAccessibleName(tr("Pages of the manual"));
    m_contents->setTextElideMode(Qt::ElideRight);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->addWidget(m_back, 0, Qt::AlignLeading);
    side->addWidget(m_search);
    side->addWidget(m_contents, 1);
    layout->addLayout(side, 2);
    layout->addWidget(m_manual, 5);
    m_manual->setMade(keysPage, keysMarkdown(actions));
    fillContents();

    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr && item->data(Qt::UserRole).toString() != m_manual->page())
            m_manual->open(item->data(Qt::UserRole).toString());
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_search->text().isEmpty() && !m_manual->find(m_search->text())) {
            m_manual->moveCursor(QTextCursor::Start);
            m_manual->find(m_search->text());
        }
    });
    connect(m_manual, &ManualView::opened, this, &HelpWindow::follow);
    connect(m_back, &QPushButton::clicked, m_manual, &ManualView::goBack);
    const auto key = [this](const QKeySequence &sequence, auto act) {
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_manual->goBack(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_search->setFocus(); });
    key(QKeySequence(Qt::Key_Escape), [this] { close(); });
}

void HelpWindow::fillContents()
{
    const auto add = [this](const QString &title, const QString &page) {
        auto *item = new QListWidgetItem(title, m_contents);
        item->setData(Qt::UserRole, page);
        item->setToolTip(title);
    };
    add(tr("Keys"), keysPage);
    const QString first = m_manual->textOf(u"README.md"_s);
    if (first.isEmpty())
        return;
    add(tr("Contents"), u"README.md"_s);
    static const QRegularExpression link(u"\\[([^\\]]+)\\]\\(([^)/#]+\\.md)\\)"_s);
    for (auto links = link.globalMatch(first); links.hasNext();) {
        const QRegularExpressionMatch one = links.next();
        add(one.captured(1).left(1).toUpper() + one.captured(1).mid(1), one.captured(2));
    }
}

void HelpWindow::search(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_contents->count(); ++row) {
        QListWidgetItem *item = m_contents->item(row);
        const QString text = item->text() + m_manual->textOf(item->data(Qt::UserRole).toString());
        const bool all = std::all_of(wanted.begin(), wanted.end(),
                                     [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!all);
    }
}

void HelpWindow::follow(const QString &page)
{
    m_back->setEnabled(m_manual->canGoBack());
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toString() == page)
            m_contents->setCurrentRow(row);
    }
}

void HelpWindow::open(const QString &target)
{
    show(); // before the page, which is laid out in the width that it has then
    if (!m_manual->open(target) && !m_manual->open(target.section(u'#', 0, 0)))
        m_manual->open(keysPage);
    raise();
    activateWindow();
    m_manual->setFocus();
}

Help::Help(const QString &folder, const QList<QAction *> &actions, QObject *parent)
    : QObject(parent), m_folder(folder), m_actions(actions)
{
    qApp->installEventFilter(this);
}

Help::~Help()
{
    delete m_window;
}

void Help::open(const QString &target)
{
    // Without a parent: a dialog that blocks the console's window does not block this one.
    if (m_window.isNull())
        m_window = new HelpWindow(m_folder, m_actions);
    m_window->open(target);
}

void Help::openHere()
{
    const QWidget *widget = QApplication::focusWidget();
    open(helpPageFor(widget != nullptr ? widget : QApplication::activeWindow()));
}

bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || widget == nullptr ||
        widget->window() == m_window)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // comes again as a key press
        return true;
    }
    open(helpPageFor(widget));
    return true;
}

} // namespace postern
