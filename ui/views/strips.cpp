#include "ui/views/strips.h"

#include "ui/models/pending_watch.h"
#include "ui/models/texts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/views/bar.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/glyph_view.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

constexpr int drainHeight = 3;

QVBoxLayout *addTexts(QHBoxLayout *row, Label *title, Label *detail)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->setContentsMargins(0, 0, 0, 0);
    for (Label *label : {title, detail}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        texts->addWidget(label);
    }
    row->addLayout(texts, 1);
    return texts;
}

} // namespace

AppliedStrip::AppliedStrip(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new Label({}, TextSize::Strong)),
      m_tally(new Label({}, TextSize::Small)), m_detail(new Label({}, TextSize::Small, Token::Dim)),
      m_result(new Chip(Glyph::Test, Token::Accent, {})), m_test(new QPushButton(tr("Test connection"))),
      m_more(new QPushButton(tr("More time"))), m_revert(new QPushButton(tr("Revert now"))),
      m_keep(new QPushButton(tr("Keep")))
{
    setObjectName(u"appliedStrip"_s);
    setAnnounced(this);
    setAnnounced(m_result);
    setFixedHeight(56 + drainHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 16, drainHeight);
    layout->setSpacing(10);
    layout->addWidget(new GlyphView(Glyph::Applied, Token::Warn, 24));
    auto *texts = addTexts(layout, m_title, m_detail);
    m_detail->setElided(Qt::ElideRight);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_tally->setObjectName(u"appliedTally"_s);
    m_detail->setObjectName(u"appliedDetail"_s);
    m_tally->setElided(Qt::ElideRight);
    texts->removeWidget(m_title);
    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_title);
    first->addWidget(m_tally, 1);
    texts->insertLayout(0, first);
    auto *show = new QPushButton(tr("Show changes"));
    show->setObjectName(u"showApplied"_s);
    setKind(show, kind::quiet);
    connect(show, &QPushButton::clicked, this, &AppliedStrip::changesWanted);
    layout->addWidget(show);
    m_test->setObjectName(u"testApplied"_s);
    m_test->setAccessibleName(tr("Test connection with what is applied"));
    connect(m_test, &QPushButton::clicked, this, &AppliedStrip::testWanted);
    m_more->setObjectName(u"moreTime"_s);
    auto *times = new QMenu(m_more);
    const auto addTime = [&](const QString &text, int seconds) {
        times->addAction(text, this, [this, seconds] { m_session.extend(seconds); });
    };
    addTime(tr("2 minutes from now"), 120);
    addTime(tr("10 minutes from now"), 600);
    addTime(tr("1 hour from now"), 3600);
    addTime(tr("12 hours from now"), 43200);
    addTime(tr("72 hours from now"), 259200);
    m_more->setMenu(times);
    m_revert->setIcon(icon(Glyph::Revert, Token::Dim));
    m_revert->setObjectName(u"revertNow"_s);
    m_keep->setObjectName(u"keep"_s);
    setKind(m_keep, kind::primary);
    connect(m_revert, &QPushButton::clicked, &session, &Session::revertNow);
    connect(m_keep, &QPushButton::clicked, &session, &Session::keep);
    for (QPushButton *button : {m_test, m_more, m_revert})
        layout->addWidget(button);
    m_result->setObjectName(u"testResult"_s);
    m_result->hide();
    layout->addWidget(m_result);
    layout->addWidget(m_keep);
    connect(&session, &Session::appliedChanged, this, &AppliedStrip::showChange);
    connect(&session, &Session::appliedTick, this, &AppliedStrip::tick);
    connect(&session, &Session::activityChanged, this, &AppliedStrip::showTally);
    showChange();
}

void AppliedStrip::showChange()
{
    const auto &applied = m_session.applied();
    setVisible(applied.has_value());
    if (!applied)
        return;
    for (QPushButton *button : {m_more, m_revert, m_keep})
        button->setEnabled(!applied->busy);
    showTally();
    tick(applied->secondsLeft);
    announce(this);
}

void AppliedStrip::showDetail(int secondsLeft)
{
    const auto &applied = m_session.applied();
    if (!applied->ifReverted.empty() && secondsLeft * 2 <= applied->seconds) {
        QStringList losses;
        for (const RevertLoss &loss : applied->ifReverted)
            losses << tr("%1 of %2 loses access, %3 since %4")
                          .arg(toQString(loss.address.toString()), toQString(loss.account), messageCount(loss.count),
                               QLocale().toString(toDateTime(loss.since).toLocalTime().time(), QLocale::ShortFormat));
        const auto more = static_cast<int>(losses.size()) - 2;
        m_detail->setInk(Token::Bad);
        m_detail->setText(tr("If not kept: %1").arg(losses.mid(0, 2).join(u"; "_s)) +
                          (more > 0 ? tr("; and %n more", nullptr, more) : QString()));
        m_detail->setToolTip(losses.join(u'\n'));
        return;
    }
    const QDateTime ends = toDateTime(m_session.now()).addSecs(secondsLeft).toLocalTime();
    m_detail->setInk(Token::Dim);
    m_detail->setText(tr("Revision %1. Nothing to do if this computer is cut off: the relay reverts alone at %2.")
                          .arg(applied->revision)
                          .arg(QLocale().toString(ends.time(), u"HH:mm:ss"_s)));
}

void AppliedStrip::showTally()
{
    const auto &applied = m_session.applied();
    if (!applied)
        return;
    const SincePush since = sincePush(*applied, m_session.activity());
    m_tally->setInk(since.refused > 0 ? Token::Bad : Token::Text);
    m_tally->setText(tr("%1 accepted, %2 refused, %3 silent")
                         .arg(grouped(since.accepted), grouped(since.refused), grouped(unsigned(since.silent))));
    m_tally->setToolTip(
        tr("Messages and refusals of the changed accounts; silent are addresses that sent lately and not since."));
}

void AppliedStrip::setTestResult(Glyph glyph, Token ink, const QString &text, const QString &details)
{
    const bool news = text != m_result->text();
    m_result->show(glyph, ink, text);
    m_result->setToolTip(details);
    m_result->setAccessibleName(text);
    m_result->setAccessibleDescription(details);
    m_result->setVisible(!text.isEmpty());
    if (news && !text.isEmpty())
        announce(m_result);
}

void AppliedStrip::tick(int secondsLeft)
{
    const auto &applied = m_session.applied();
    if (!applied)
        return;
    m_title->setText(tr("Applied, not yet confirmed: reverts by itself in %1").arg(countdownText(secondsLeft)));
    showDetail(secondsLeft);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_detail->text());
    // A screen reader hears it at half time and near the end, not every second.
    if (secondsLeft == applied->seconds / 2 || secondsLeft == 30 || secondsLeft == 10)
        announce(this);
    update();
}

void AppliedStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::WarnSoft, palette()));
    const auto &applied = m_session.applied();
    if (!applied)
        return;
    const double share = double(applied->secondsLeft) / double(qMax(1, applied->seconds));
    painter.fillRect(QRect(0, height() - drainHeight, width(), drainHeight), color(Token::Border, palette()));
    painter.fillRect(QRect(0, height() - drainHeight, int(width() * qMin(1.0, share)), drainHeight),
                     color(Token::Warn, palette()));
}

} // namespace postern
