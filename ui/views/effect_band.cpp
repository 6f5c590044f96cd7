#include "ui/views/effect_band.h"

#include "ui/models/account_cells.h"
#include "ui/models/core_text.h"
#include "ui/theme/style.h"
#include "ui/widgets/glyph_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOption>

namespace postern {

using namespace Qt::StringLiterals;

QString reachWord(const Account &account, Date today)
{
    switch (gateOf(account, today)) {
    case Gate::Open:
    case Gate::Observing:
        return EffectBand::tr("ANY address");
    case Gate::Restricted:
        return grouped(coveredBy(account.allowlist, today).count());
    case Gate::Closed:
    case Gate::Suspended:
        break;
    }
    return EffectBand::tr("Nobody");
}

QString reachSentence(const Account &account, Date today)
{
    switch (gateOf(account, today)) {
    case Gate::Open:
    case Gate::Observing:
        return EffectBand::tr("ANY address may send");
    case Gate::Restricted: {
        const UInt128 count = coveredBy(account.allowlist, today).count();
        return EffectBand::tr("%1 may send").arg(addressCount(count));
    }
    case Gate::Closed:
    case Gate::Suspended:
        break;
    }
    return EffectBand::tr("Nobody may send");
}

QString reachDifference(const Account *base, const Account *current, Date today)
{
    const auto covered = [&](const Account *account) {
        return account != nullptr && gateOf(*account, today) == Gate::Restricted ? coveredBy(account->allowlist, today)
                                                                                 : AddressSet();
    };
    const auto any = [&](const Account *account) {
        return account != nullptr &&
               (gateOf(*account, today) == Gate::Open || gateOf(*account, today) == Gate::Observing);
    };
    if (any(base) || any(current))
        return {};
    const AddressSet before = covered(base);
    const AddressSet after = covered(current);
    const UInt128 more = after.without(before).count();
    const UInt128 less = before.without(after).count();
    if (more > 0 && less > 0)
        return EffectBand::tr("+%1, -%2").arg(addressCount(more), grouped(less));
    if (more > 0)
        return EffectBand::tr("+%1").arg(addressCount(more));
    return less > 0 ? EffectBand::tr("-%1").arg(addressCount(less)) : QString();
}

QString worstFinding(const std::vector<Finding> &findings, Time now, Severity &severity)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Advice)
            continue;
        severity = finding.severity;
        if (finding.severity == Severity::Lockout && !finding.addresses.empty()) {
            const Affected &first = finding.addresses.front();
            const QString who = finding.addresses.size() == 1 ? toQString(first.address.toString())
                                                              : EffectBand::tr("%1 and %2 more")
                                                                    .arg(toQString(first.address.toString()))
                                                                    .arg(finding.addresses.size() - 1);
            return first.lastSeen ? EffectBand::tr("blocks %1, seen %2").arg(who, ago(*first.lastSeen, now))
                                  : EffectBand::tr("blocks %1").arg(who);
        }
        return findingMessage(finding);
    }
    return {};
}

EffectBand::EffectBand(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_both(new QWidget),
      m_nowCaption(new Label(tr("On the relay now"), TextSize::Small, Token::Dim)),
      m_now(new Label({}, TextSize::Title)),
      m_afterCaption(new Label(tr("Staged, after push"), TextSize::Small, Token::Dim)),
      m_after(new Label({}, TextSize::Title, Token::Staged)), m_difference(new Label({}, TextSize::Body)),
      m_findingGlyph(new GlyphView(Glyph::Lockout, Token::Bad, 14)),
      m_finding(new Label({}, TextSize::Small, Token::Bad)), m_sentence(paragraph({}, TextSize::Body, Token::Dim))
{
    setObjectName(u"effectBand"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(6);
    auto *row = new QHBoxLayout(m_both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    const auto pair = [&](Label *caption, Label *value) {
        auto *column = new QVBoxLayout;
        column->setSpacing(1);
        caption->setShrinking();
        value->setShrinking();
        column->addWidget(caption);
        column->addWidget(value);
        row->addLayout(column);
    };
    pair(m_nowCaption, m_now);
    row->addWidget(new GlyphView(Glyph::Arrow));
    pair(m_afterCaption, m_after);
    row->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(2);
    m_difference->setAlignment(Qt::AlignLeft);
    m_difference->setShrinking();
    right->addStretch(1);
    right->addWidget(m_difference);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_findingGlyph);
    m_finding->setShrinking();
    line->addWidget(m_finding, 1);
    right->addLayout(line);
    right->addStretch(1);
    row->addLayout(right);
    layout->addWidget(m_both);
    m_sentence->setObjectName(u"effectSentence"_s);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_sentence);
}

void EffectBand::show(const Account *base, const Account *current)
{
    const Account *meant = current != nullptr ? current : base;
    if (meant == nullptr)
        return;
    m_staged = m_session.draft().isTouched(meant->id);
    const QString period = coverageText(m_session.coverage());
    m_both->setVisible(m_staged);
    // Green says that a gate is in force: an open or a closed one is told in its own colour.
    m_ground = m_staged ? Token::StagedSoft : softOf(gateInk(gateOf(*meant, m_session.today())));
    if (m_ground == Token::Window)
        m_ground = Token::Hover;
    if (!m_staged) {
        m_sentence->setInk(Token::Text);
        m_sentence->setText(tr("%1 %2").arg(accountSentence(*meant, m_session.today()), period));
    } else if (current == nullptr) {
        m_now->setText(reachSentence(*base, m_session.today()));
        m_after->setText(tr("The account is gone"));
        m_difference->clear();
        m_sentence->setInk(Token::Dim);
        m_sentence->setText(tr("After push: nobody sends through %1, with or without the password. %2")
                                .arg(toQString(base->username), period));
    } else {
        m_sentence->setInk(Token::Dim);
        showStaged(base, *current);
        m_sentence->setText(tr("After push: %1 %2").arg(accountSentence(*current, m_session.today()), period));
    }
    Severity severity = Severity::Advice;
    const QString worst = m_staged ? worstFinding(analyzeAccount(base, current, m_session.activity(),
                                                                 m_session.coverage(), m_session.analysisContext()),
                                                  m_session.now(), severity)
                                   : QString();
    m_finding->setText(worst);
    m_finding->setToolTip(worst.toHtmlEscaped());
    const bool loud = severity == Severity::Lockout || severity == Severity::Error;
    m_finding->setInk(loud ? Token::Bad : Token::Warn);
    m_findingGlyph->show(severity == Severity::Error     ? Glyph::Error
                         : severity == Severity::Lockout ? Glyph::Lockout
                                                         : Glyph::Exposure,
                         loud ? Token::Bad : Token::Warn);
    m_findingGlyph->setVisible(!worst.isEmpty());
    m_finding->setVisible(!worst.isEmpty());
    setAccessibleName(m_staged ? tr("On the relay now %1, staged %2").arg(m_now->text(), m_after->text())
                               : m_sentence->text());
    update();
}

void EffectBand::showStaged(const Account *base, const Account &current)
{
    const Date today = m_session.today();
    m_now->setText(base != nullptr ? reachSentence(*base, today) : tr("Not there yet"));
    m_after->setText(reachWord(current, today));
    m_difference->setText(reachDifference(base, &current, today));
}

void EffectBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRound(&painter, rect(), 8, color(m_ground, palette()), {});
}

void EffectBand::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace postern
