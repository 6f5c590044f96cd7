#include "ui/views/review_page.h"

#include "core/analysis/remedy.h"
#include "ui/models/account_cells.h"
#include "ui/models/core_text.h"
#include "ui/theme/style.h"
#include "ui/views/difference_view.h"
#include "ui/views/finding_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/glyph_view.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace postern {

using namespace Qt::StringLiterals;

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReviewPage::refresh()
{
    m_later.stop();
    if (m_session.stagedCount() == 0) {
        m_plan.reset();
        m_model.rebuild({});
        m_empty->say(Glyph::Ok, Token::Ok, tr("Nothing staged"),
                     tr("The relay has revision %1, and so have you.").arg(m_session.revision()));
        connect(m_empty->addAct(tr("Go to Accounts"), u"goToAccounts"_s), &QPushButton::clicked, this,
                &ReviewPage::accountsWanted);
        m_stack->setCurrentIndex(1);
        return;
    }
    m_stack->setCurrentIndex(0);
    m_plan.reset();
    ++m_asked;
    showState();
    m_session.plan(this, [this](std::shared_ptr<const Plan> plan) {
        auto rows = std::make_shared<DifferencesModel::Rows>();
        auto changed = std::make_shared<std::vector<AccountPair>>();
        m_session.readInWorker(
            this,
            [plan, rows, changed, known = m_session.whole()](const std::atomic<bool> &stop) {
                const Whole whole{known.draft, known.activity, known.coverage, known.now, known.today, stop};
                *rows = DifferencesModel::of(whole, plan->findings);
                *changed = known.draft.changed();
            },
            [this, plan, rows, changed, asked = m_asked] {
                if (asked == m_asked)
                    show(plan, std::move(*rows), std::move(*changed));
            });
    });
}

void ReviewPage::show(std::shared_ptr<const Plan> plan, DifferencesModel::Rows rows, std::vector<AccountPair> changed)
{
    m_changed = std::move(changed);
    m_plan = std::move(plan);
    m_acknowledged.setFindings(m_plan->findings);
    m_model.take(std::move(rows));
    m_subtitle->setText(tr("of what is staged for %1").arg(m_session.name()));
    const QString changes = tr("%n changes", nullptr, static_cast<int>(m_plan->changes.size()));
    m_differencesText->setText(tr("%1 in %2").arg(changes, tr("%n accounts", nullptr, m_model.accounts())));
    m_nowTitle->setText(tr("On the relay now, revision %1").arg(m_plan->revision));
    m_afterTitle->setText(tr("After push"));
    showFindings();
    showAfter();
    showState();
    Q_EMIT ready();
}

void ReviewPage::showFindings()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (item->widget() != nullptr) {
            // Not at once: a press on a card's own button may be what brought us here.
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    qDeleteAll(m_counts->findChildren<Chip *>(QString(), Qt::FindDirectChildrenOnly));
    const auto &findings = m_acknowledged.findings();
    for (const Severity severity : {Severity::Error, Severity::Lockout, Severity::Exposure, Severity::Advice}) {
        const auto count = std::count_if(findings.begin(), findings.end(),
                                         [&](const Finding &finding) { return finding.severity == severity; });
        if (count > 0) {
            auto *chip = new Chip(severityGlyph(severity), severityInk(severity), QString::number(count));
            chip->setAccessibleName(tr("%1: %2").arg(severityWord(severity)).arg(count));
            chip->setToolTip(chip->accessibleName());
            m_counts->layout()->addWidget(chip);
        }
    }
    m_wordCard->setVisible(m_acknowledged.graveCount() > 0);
    constexpr int most = 100;
    int shown = 0;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings[i];
        if (finding.severity == Severity::Advice)
            continue;
        if (shown++ >= most)
            continue;
        FindingCard *const card = cardOf(finding);
        connect(card, &FindingCard::letInWanted, this, &ReviewPage::letIn);
        connect(card, &FindingCard::keepOutWanted, this, &ReviewPage::keepOut);
        card->setTicked(m_acknowledged.isTicked(i));
        connect(card, &FindingCard::ticked, this, [this, i](bool on) {
            m_acknowledged.setTicked(i, on);
            showState();
        });
        m_cards->addWidget(card);
    }
    if (shown > most)
        m_cards->addWidget(new Label(tr("and %n more findings", nullptr, shown - most), TextSize::Small, Token::Dim));
    showAdvice(m_cards);
    if (findings.empty()) {
        auto *card = new Card;
        auto *layout = new QHBoxLayout(card);
        layout->setContentsMargins(14, 12, 14, 12);
        layout->addWidget(new GlyphView(Glyph::Ok, Token::Ok), 0, Qt::AlignTop);
        layout->addWidget(paragraph(tr("Nobody who sends is refused by this, and nothing is opened. %1")
                                        .arg(coverageText(m_session.coverage()))),
                          1);
        m_cards->addWidget(card);
    }
    m_cards->addStretch(1);
    m_wordText->setText(m_acknowledged.byName()
                            ? tr("Type %1 to acknowledge").arg(m_acknowledged.wanted())
                            : tr("Type %1 to acknowledge all %1 lockouts and openings").arg(m_acknowledged.wanted()));
    m_word->setPlaceholderText(m_acknowledged.wanted());
    if (m_word->text() != m_acknowledged.typed())
        m_word->setText(m_acknowledged.typed());
}

void ReviewPage::showAdvice(QVBoxLayout *layout)
{
    std::vector<const Finding *> advice;
    for (const Finding &finding : m_acknowledged.findings()) {
        if (finding.severity == Severity::Advice)
            advice.push_back(&finding);
    }
    if (advice.empty())
        return;
    // Folded into one line: advice is no reason to stop.
    auto *fold = new QPushButton(icon(m_adviceOpen ? Glyph::Down : Glyph::Right, Token::Dim),
                                 tr("Advice: %1").arg(advice.size()));
    fold->setObjectName(u"advice"_s);
    fold->setAccessibleDescription(m_adviceOpen ? tr("shown") : tr("folded"));
    connect(fold, &QPushButton::clicked, this, [this] {
        m_adviceOpen = !m_adviceOpen;
        m_changed = m_session.draft().changed(); // it may have been edited since
        showFindings();
    });
    layout->addWidget(fold, 0, Qt::AlignLeft);
    if (!m_adviceOpen)
        return;
    for (std::size_t i = 0; i < advice.size() && i < 50; ++i) {
        layout->addWidget(cardOf(*advice[i]));
    }
}

void ReviewPage::showAfter()
{
    while (QLayoutItem *item = m_after->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_after->addWidget(new Label(tr("After push"), TextSize::Strong));
    constexpr std::size_t most = 40;
    for (std::size_t i = 0; i < m_plan->now.size() && i < most; ++i) {
        const Plan::Sentence &sentence = m_plan->now[i];
        const Account *account = accountNamed(sentence.account);
        const Gate gate = account != nullptr ? gateOf(*account, m_session.today()) : Gate::Closed;
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        layout->addWidget(new GlyphView(gateGlyph(gate), gateInk(gate)), 0, Qt::AlignTop);
        const bool loud = gate == Gate::Open || gate == Gate::Observing;
        auto *text = paragraph(tr("%1: %2").arg(toQString(sentence.account),
                                                account != nullptr ? accountSentence(*account, m_session.today())
                                                                   : toQString(sentence.sentence)),
                               TextSize::Body, loud ? Token::Warn : Token::Text);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(text, 1);
        m_after->addWidget(row);
    }
    if (m_plan->now.size() > most)
        m_after->addWidget(new Label(tr("and %n more accounts", nullptr, static_cast<int>(m_plan->now.size() - most)),
                                     TextSize::Small, Token::Dim));
    m_after->addWidget(new Label(coverageText(m_session.coverage()), TextSize::Small, Token::Dim));
}

void ReviewPage::showState()
{
    const bool window = m_plan && m_plan->window && m_session.info().capabilities.confirm;
    m_keepText->setVisible(window);
    m_keep->setVisible(window);
    const int count = m_plan ? static_cast<int>(m_plan->changes.size()) : m_session.stagedCount();
    m_push->setText(tr("Push %n changes", nullptr, count));
    const bool right = m_acknowledged.typedRight();
    m_wordGlyph->show(right ? Glyph::Ok : Glyph::Skip, right ? Token::Ok : Token::Dim);
    setVerdict(m_word, right ? "ok" : "");
    QString why = m_session.pushObstacle();
    Token ink = Token::Dim;
    Glyph glyph = Glyph::Skip;
    bool able = why.isEmpty();
    if (!m_plan) {
        why = tr("Being analysed");
        glyph = Glyph::Running;
        able = false;
    } else if (able && m_acknowledged.hasErrors()) {
        why = tr("There is an error: it cannot be pushed like this");
        ink = Token::Bad;
        glyph = Glyph::Error;
        able = false;
    } else if (able && m_acknowledged.missing() > 0) {
        why = tr("%1 of %2 not acknowledged").arg(m_acknowledged.missing()).arg(m_acknowledged.total());
        ink = Token::Warn;
        able = false;
    } else if (able) {
        why = m_acknowledged.total() > 0 ? tr("All acknowledged") : QString();
        glyph = Glyph::Ok;
        ink = Token::Ok;
    }
    m_state->setText(why);
    m_state->setInk(ink);
    m_stateGlyph->show(glyph, ink);
    m_stateGlyph->setVisible(!why.isEmpty());
    m_push->setEnabled(able);
    m_push->setToolTip(able ? QString() : why.toHtmlEscaped());
}

const Account *ReviewPage::accountNamed(const std::string &username) const
{
    const Account *current = m_session.draft().current().find(username);
    return current != nullptr ? current : m_session.draft().base().find(username);
}

void ReviewPage::letIn(const Finding &finding, const Address &address)
{
    const Account *account = accountNamed(finding.account);
    if (account == nullptr)
        return;
    Account next = *account;
    Entry entry;
    entry.value = EntryValue(Value::address(address));
    next.allowlist.entries.push_back(std::move(entry));
    m_session.stage(tr("let %1 in to %2").arg(toQString(address.toString()), toQString(finding.account)), {next});
}

void ReviewPage::keepOut(const Finding &finding, const Address &address)
{
    const Account *account = accountNamed(finding.account);
    if (account == nullptr)
        return;
    Account next = *account;
    next.allowlist.keepOut.emplace_back(Value::address(address));
    m_session.stage(tr("keep %1 out of %2").arg(toQString(address.toString()), toQString(finding.account)), {next});
}

AccountPair ReviewPage::pairOf(const Finding &finding) const
{
    for (const AccountPair &pair : m_changed) {
        if ((pair.base != nullptr ? pair.base : pair.draft)->username == finding.account)
            return pair;
    }
    return {};
}

FindingCard *ReviewPage::cardOf(const Finding &finding)
{
    const AccountPair pair = finding.account.empty() ? AccountPair{} : pairOf(finding);
    const bool able = finding.account.empty() ||
                      ((pair.base != nullptr || pair.draft != nullptr) && hasRemedy(finding, pair.base, pair.draft));
    auto *card = new FindingCard(m_session, finding, able);
    connect(card, &FindingCard::remedyWanted, this, &ReviewPage::remedy);
    connect(card, &FindingCard::accountWanted, this, &ReviewPage::accountWanted);
    connect(card, &FindingCard::activityWanted, this, &ReviewPage::activityWanted);
    return card;
}

void ReviewPage::remedy(const Finding &finding)
{
    m_changed = m_session.draft().changed(); // it may have been edited since
    std::vector<Account> accounts;
    if (finding.account.empty()) {
        accounts = remediedTogether(finding, m_session.draft().base(), m_session.draft().current(), m_changed,
                                    m_session.activity(), m_session.coverage(), m_session.analysisContext());
    } else if (const AccountPair pair = pairOf(finding); pair.base != nullptr || pair.draft != nullptr) {
        if (auto account = remedied(finding, pair.base, pair.draft, m_session.today()))
            accounts.push_back(std::move(*account));
    }
    if (!accounts.empty())
        m_session.stage(finding.account.empty() ? remedyAct(finding)
                                                : tr("%1: %2").arg(toQString(finding.account), remedyAct(finding)),
                        std::move(accounts));
}

void ReviewPage::copyText()
{
    QStringList lines = {tr("Staged for %1, over revision %2").arg(m_session.name()).arg(m_session.revision()), {}};
    lines << m_model.asText() << QString();
    for (const Finding &finding : m_acknowledged.findings())
        lines << tr("%1, %2: %3")
                     .arg(severityWord(finding.severity), toQString(finding.account), findingMessage(finding));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ReviewPage::push()
{
    if (!m_plan || !m_acknowledged.complete() || !m_session.pushObstacle().isEmpty())
        return;
    m_session.push(*m_plan, m_acknowledged.given(), m_note->text(), m_keep->currentData().toInt());
    showState();
}

} // namespace postern
