#include "ui/views/applied_page.h"

#include "ui/models/account_cells.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/glyph_view.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QTableView>

namespace postern {

using namespace Qt::StringLiterals;

AppliedPage::AppliedPage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(session), m_card(new Card), m_grid(new QGridLayout(m_card)),
      m_accepted(new Chip(Glyph::Ok, Token::Ok, {})), m_blocked(new Chip(Glyph::No, Token::Bad, {})),
      m_empty(paragraph({}, TextSize::Body, Token::Dim))
{
    setObjectName(u"appliedPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Applied changes"), TextSize::Page));
    m_grid->setContentsMargins(14, 10, 14, 10);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    layout->addWidget(m_card);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new Label(tr("Since the push"), TextSize::Page));
    head->addWidget(m_accepted);
    head->addWidget(m_blocked);
    head->addStretch(1);
    layout->addSpacing(8);
    layout->addLayout(head);
    auto *table = new QTableView;
    table->setObjectName(u"sincePush"_s);
    setUpTable(table, tr("Since the push"));
    table->setModel(&m_model);
    table->horizontalHeader()->setSectionResizeMode(ActivityTableModel::AddressColumn, QHeaderView::Stretch);
    table->setColumnWidth(ActivityTableModel::OutcomeColumn, 190);
    table->setColumnWidth(ActivityTableModel::AccountColumn, 160);
    layout->addWidget(m_empty);
    layout->addWidget(framed(table), 1);

    // Mail is in the evidence within 5 s; asking oftener would show nothing more.
    m_poll.setInterval(5000);
    connect(&m_poll, &QTimer::timeout, &session, &Session::refreshActivity);
    connect(&session, &Session::appliedChanged, this, &AppliedPage::show);
    connect(&session, &Session::pushed, this, &AppliedPage::show);
    connect(&session, &Session::activityChanged, this, &AppliedPage::count);
    show();
}

void AppliedPage::show()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    const auto &applied = m_session.applied();
    if (!applied) {
        m_poll.stop();
        m_grid->addWidget(new Label(tr("Nothing is applied and unconfirmed."), TextSize::Body, Token::Dim), 0, 0);
        return;
    }
    m_poll.start();
    const auto title = [&](const QString &text, int column, Qt::Alignment align) {
        m_grid->addWidget(new Label(text, TextSize::Small, Token::Dim), 0, column, align);
    };
    title(tr("Account"), 0, Qt::AlignLeft);
    title(tr("What is true now"), 1, Qt::AlignLeft);
    title(tr("Accepted since"), 2, Qt::AlignRight);
    title(tr("Blocked since"), 3, Qt::AlignRight);
    int line = 1;
    constexpr int most = 30;
    for (const Plan::Sentence &sentence : applied->now) {
        if (line > most)
            break;
        const Account *account = m_session.draft().base().find(sentence.account);
        const Gate gate = account != nullptr ? gateOf(*account, m_session.today()) : Gate::Closed;
        auto *name = new QWidget;
        auto *row = new QHBoxLayout(name);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new GlyphView(gateGlyph(gate), gateInk(gate)));
        row->addWidget(new Label(toQString(sentence.account), TextSize::Strong));
        m_grid->addWidget(name, line, 0, Qt::AlignLeft | Qt::AlignTop);
        const bool loud = gate == Gate::Open || gate == Gate::Observing;
        m_grid->addWidget(
            paragraph(account != nullptr ? accountSentence(*account, m_session.today()) : toQString(sentence.sentence),
                      TextSize::Body, loud ? Token::Warn : Token::Text),
            line, 1);
        Row made{sentence.account, new Label, new Label};
        m_grid->addWidget(made.accepted, line, 2, Qt::AlignRight | Qt::AlignTop);
        m_grid->addWidget(made.blocked, line, 3, Qt::AlignRight | Qt::AlignTop);
        m_rows.push_back(made);
        ++line;
    }
    ActivityFilter filter = m_model.filter();
    filter.days = 0;
    filter.since = applied->pushedAt;
    m_model.setFilter(filter);
    count();
}

std::uint64_t AppliedPage::since(const std::string &account, Outcome outcome) const
{
    const auto sum = [&](const auto &rows) {
        std::uint64_t all = 0;
        for (const ActivityRow &row : rows)
            all += row.account == account && row.outcome == outcome ? row.count : 0;
        return all;
    };
    const std::uint64_t now = sum(m_session.activity().of(account));
    const std::uint64_t before = sum(m_session.applied()->before);
    return now > before ? now - before : 0;
}

void AppliedPage::count()
{
    if (!m_session.applied())
        return;
    std::uint64_t accepted = 0;
    std::uint64_t blocked = 0;
    for (const Row &row : m_rows) {
        const std::uint64_t in = since(row.account, Outcome::Accepted);
        const std::uint64_t out = since(row.account, Outcome::Blocked);
        row.accepted->setText(grouped(in));
        row.blocked->setText(grouped(out));
        row.blocked->setInk(out > 0 ? Token::Bad : Token::Text);
        accepted += in;
        blocked += out;
    }
    m_accepted->show(Glyph::Ok, Token::Ok, tr("%1 accepted").arg(grouped(accepted)));
    m_blocked->show(Glyph::No, blocked > 0 ? Token::Bad : Token::Dim, tr("%1 blocked").arg(grouped(blocked)));
    m_empty->setText(m_model.rowCount() == 0 ? tr("No connection was seen since the push.")
                                             : tr("Who sent or tried to since the push, all accounts:"));
}

} // namespace postern
