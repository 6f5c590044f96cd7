#include "ui/views/bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/glyph_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

/// The arch of the name, white on the accent.
class Logo final : public QWidget
{
public:
    Logo() { setFixedSize(28, 28); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintRound(&painter, rect(), 7, color(Token::AccentFill, palette()), {});
        paintGlyph(&painter, Glyph::Restricted, QRectF(6, 6, 16, 16), color(Token::OnFill, palette()));
    }
};

} // namespace

QString countdownText(int seconds)
{
    if (seconds >= 3600)
        return Bar::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QToolButton *iconButton(Glyph glyph, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(icon(glyph));
    button->setIconSize({16, 16});
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

Bar::Bar(Session &session, const Acts &acts, QWidget *parent)
    : QWidget(parent), m_session(session), m_name(new Label({}, TextSize::Strong)),
      m_linkGlyph(new GlyphView(Glyph::Link, Token::Ok, 14)), m_link(new Label({}, TextSize::Small, Token::Dim)),
      m_staged(new Chip(Glyph::Staged, Token::Staged, {})), m_applied(new Chip(Glyph::Applied, Token::Warn, {})),
      m_unsaved(new Chip(Glyph::Exposure, Token::Warn, tr("not saved"))), m_review(new QPushButton(tr("Review")))
{
    setObjectName(u"bar"_s);
    setFixedHeight(56 + 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 1);
    layout->setSpacing(0);
    layout->addWidget(new Logo);
    layout->addSpacing(10);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->setContentsMargins(0, 0, 0, 0);
    m_name->setObjectName(u"relayName"_s);
    m_link->setObjectName(u"linkState"_s);
    names->addStretch(1);
    names->addWidget(m_name);
    auto *line = new QHBoxLayout;
    line->setSpacing(5);
    line->addWidget(m_linkGlyph);
    line->addWidget(m_link);
    names->addLayout(line);
    names->addStretch(1);
    layout->addLayout(names);
    layout->addSpacing(2);
    auto *relayButton = iconButton(Glyph::Down, tr("Relay"), u"relayMenu"_s);
    relayButton->setMenu(acts.relay);
    relayButton->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(relayButton);
    layout->addStretch(1);
    const auto addAction = [&](QAction *action, Glyph glyph, const QString &objectName) {
        auto *button = iconButton(glyph, action->text(), objectName);
        button->setEnabled(action->isEnabled());
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(
                tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
            button->setAccessibleName(action->text());
        });
        layout->addWidget(button);
        layout->addSpacing(8);
    };
    addAction(acts.undo, Glyph::Undo, u"undo"_s);
    addAction(acts.redo, Glyph::Redo, u"redo"_s);
    m_staged->setObjectName(u"stagedChip"_s);
    m_applied->setObjectName(u"appliedChip"_s);
    m_unsaved->setObjectName(u"unsavedChip"_s);
    layout->addSpacing(4);
    layout->addWidget(m_unsaved);
    layout->addWidget(m_staged);
    layout->addWidget(m_applied);
    layout->addSpacing(12);
    m_review->setObjectName(u"review"_s);
    setKind(m_review, kind::staged);
    m_review->setFixedHeight(28);
    connect(m_review, &QPushButton::clicked, acts.review, &QAction::trigger);
    connect(acts.review, &QAction::changed, m_review, [this, review = acts.review] {
        m_review->setEnabled(review->isEnabled());
        m_review->setToolTip(
            tr("Review what is staged (%1)").arg(review->shortcut().toString(QKeySequence::NativeText)));
    });
    m_review->setEnabled(acts.review->isEnabled());
    layout->addWidget(m_review);
    layout->addSpacing(8);
    auto *menuButton = iconButton(Glyph::Menu, tr("Menu (F10)"), u"menuButton"_s);
    menuButton->setMenu(acts.all);
    menuButton->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(menuButton);

    connect(&session, &Session::linkChanged, this, &Bar::showLink);
    connect(&session, &Session::draftReset, this, &Bar::showLink);
    connect(&session, &Session::stagedChanged, this, &Bar::showStaged);
    connect(&session, &Session::appliedChanged, this, [this] {
        showApplied();
        showLink();
    });
    connect(&session, &Session::appliedTick, this, &Bar::showApplied);
    connect(&session, &Session::keptChanged, this, &Bar::showStaged);
    showLink();
    showStaged();
    showApplied();
}

void Bar::showLink()
{
    m_name->setText(m_session.isOpen() ? m_session.name() : tr("Postern"));
    const auto say = [this](Glyph glyph, Token ink, const QString &text) {
        m_linkGlyph->show(glyph, ink);
        m_link->setText(text);
    };
    const QString read = QLocale().toString(m_session.readAt().toLocalTime().time(), QLocale::ShortFormat);
    switch (m_session.link()) {
    case LinkState::None:
        say(Glyph::Offline, Token::Dim, tr("No relay"));
        break;
    case LinkState::Sample:
        say(Glyph::Skip, Token::Dim, tr("No relay, revision %1").arg(m_session.revision()));
        break;
    case LinkState::Connecting:
        say(Glyph::Running, Token::Accent, tr("Reading"));
        break;
    case LinkState::Connected:
        if (m_session.isPushing())
            say(Glyph::Running, Token::Accent, tr("Pushing"));
        else if (m_session.applied())
            say(Glyph::Link, Token::Ok, tr("Connected, revision %1 applied").arg(m_session.applied()->revision));
        else
            say(Glyph::Link, Token::Ok, tr("Connected, revision %1, read %2").arg(m_session.revision()).arg(read));
        break;
    case LinkState::Offline:
        say(Glyph::Offline, Token::Warn, tr("Offline, revision %1, read %2").arg(m_session.revision()).arg(read));
        break;
    }
    m_link->setToolTip(m_session.linkReason());
}

void Bar::showStaged()
{
    const int count = m_session.stagedCount();
    m_staged->show(Glyph::Staged, Token::Staged, tr("%n staged", nullptr, count));
    m_staged->setVisible(count > 0);
    m_unsaved->setVisible(count > 0 && !m_session.notKept().isEmpty());
    m_unsaved->setToolTip(m_session.notKept());
    m_unsaved->setAccessibleDescription(m_session.notKept());
}

void Bar::showApplied()
{
    const auto &applied = m_session.applied();
    m_applied->setVisible(applied.has_value());
    if (applied)
        m_applied->show(Glyph::Applied, Token::Warn, tr("applied, %1 left").arg(countdownText(applied->secondsLeft)));
}

void Bar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Nav, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border, palette()));
}

} // namespace postern
