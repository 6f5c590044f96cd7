#include "ui/views/list_review_place.h"

#include "ui/models/texts.h"
#include "ui/theme/style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segment_control.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

using Flaw = ListReviewModel::Kind;
constexpr std::array kindNames = {"kindRedundant", "kindBroad", "kindExpiring", "kindUnused", "kindUnreviewed"};

} // namespace

ListReviewPlace::ListReviewPlace(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(session), m_kinds(new SegmentControl(tr("Which entries"))),
      m_filter(new QLineEdit), m_count(new Label({}, TextSize::Small, Token::Dim)), m_stack(new QStackedWidget),
      m_table(new QTableView), m_empty(new EmptyState), m_panel(new Card)
{
    setObjectName(u"listReviewPlace"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 14, 24, 20);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new Label(tr("Review of lists"), TextSize::Page));
    auto *what = new Label(tr("what stands in the lists, apart from any change"), TextSize::Body, Token::Dim);
    what->setElided(Qt::ElideRight);
    head->addWidget(what, 1);
    layout->addLayout(head);
    m_kinds->addSegment(tr("All"), u"kindAll"_s);
    for (int kind = 0; kind < ListReviewModel::kinds; ++kind)
        m_kinds->addSegment(reviewKindWord(Flaw(kind)), QString::fromLatin1(kindNames[static_cast<std::size_t>(kind)]));
    connect(m_kinds, &SegmentControl::currentChanged, this,
            [this](int at) { m_model.setKind(at == 0 ? std::nullopt : std::optional(Flaw(at - 1))); });
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_kinds);
    m_filter->setObjectName(u"listFilter"_s);
    m_filter->setAccessibleName(tr("Filter entries"));
    m_filter->setPlaceholderText(tr("Account, value or remark"));
    m_filter->setClearButtonEnabled(true);
    nameFilterButtons(m_filter, m_filter->addAction(icon(Glyph::Filter, Token::Dim), QLineEdit::LeadingPosition));
    connect(m_filter, &QLineEdit::textChanged, &m_model, &ListReviewModel::setWords);
    m_filter->setFixedWidth(m_filter->fontMetrics().averageCharWidth() * 30 + 40);
    head->addWidget(m_filter);
    head->addWidget(m_count);
    line->addStretch(1);
    layout->addLayout(line);

    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    m_table->setObjectName(u"listRows"_s);
    setUpTable(m_table, tr("Entries to look at"));
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionResizeMode(ListReviewModel::Remark, QHeaderView::Stretch);
    m_table->setColumnWidth(ListReviewModel::Why, 120);
    m_table->setColumnWidth(ListReviewModel::AccountColumn, 92);
    m_table->setColumnWidth(ListReviewModel::ValueColumn, 226);
    m_table->setColumnWidth(ListReviewModel::Reviewed, 86);
    m_table->setColumnHidden(ListReviewModel::Expires, true); // the panel says it where it matters
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *emptyCard = new Card(nullptr, Token::Base, 6);
    auto *inside = new QVBoxLayout(emptyCard);
    inside->addWidget(m_empty);
    m_stack->addWidget(framed(m_table));
    m_stack->addWidget(emptyCard);
    body->addWidget(m_stack, 1);
    body->addWidget(buildPanel());
    layout->addLayout(body, 1);

    m_later.setSingleShot(true);
    m_later.setInterval(150);
    connect(&m_later, &QTimer::timeout, &m_model, &ListReviewModel::rebuild);
    const auto again = [this] {
        if (isVisible())
            m_later.start();
    };
    connect(&session, &Session::accountChanged, this, again);
    connect(&session, &Session::draftReset, this, again);
    connect(&session, &Session::activityChanged, this, again);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListReviewPlace::showChosen);
    connect(m_table, &QTableView::activated, m_open, &QPushButton::click);
    connect(&m_model, &ListReviewModel::changed, this, &ListReviewPlace::show);
    show();
}

QWidget *ListReviewPlace::buildPanel()
{
    m_panel->setFixedWidth(340);
    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(16, 14, 16, 16);
    panel->setSpacing(8);
    m_title = new Label({}, TextSize::Title);
    m_who = new Label({}, TextSize::Mono);
    m_who->setElided(Qt::ElideMiddle);
    m_message = paragraph({});
    m_message->setObjectName(u"listMessage"_s);
    m_remedy = paragraph({}, TextSize::Small, Token::Dim);
    for (Label *label : {m_title, m_who, m_message, m_remedy})
        panel->addWidget(label);
    panel->addSpacing(4);
    const auto button = [&](const QString &name, const char *which) {
        auto *made = new QPushButton;
        made->setObjectName(name);
        setKind(made, which);
        return made;
    };
    m_reviewed = button(u"reviewedToday"_s, kind::primary);
    m_tidy = button(u"tidyUp"_s, kind::plain);
    m_remove = button(u"removeEntries"_s, kind::plain);
    m_open = button(u"openListAccount"_s, kind::quiet);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    for (QPushButton *one : {m_reviewed, m_tidy})
        acts->addWidget(one);
    acts->addStretch(1);
    panel->addLayout(acts);
    auto *more = new QHBoxLayout;
    more->setSpacing(8);
    more->addWidget(m_remove);
    more->addWidget(m_open);
    more->addStretch(1);
    panel->addLayout(more);
    panel->addStretch(1);
    connect(m_reviewed, &QPushButton::clicked, this, [this] { m_model.reviewedToday(chosen()); });
    connect(m_tidy, &QPushButton::clicked, this, [this] { m_model.tidyUp(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const int left = m_model.remove(chosen()); left > 0)
            m_session.notify(
                {u"lists"_s,
                 Notice::Level::Info,
                 tr("%n entries were left where they are", nullptr, left),
                 tr("They stand by, or are the last in force of their list: delete those in their account."),
                 Notice::Act::None,
                 {}});
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const std::vector<int> rows = chosen(); !rows.empty())
            Q_EMIT accountWanted(toQString(m_model.at(rows.front()).id));
    });
    return m_panel;
}

void ListReviewPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.rebuild();
}

std::vector<int> ListReviewPlace::chosen() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ListReviewPlace::show()
{
    m_kinds->setText(0, tr("All %1").arg(grouped(unsigned(m_model.total()))));
    for (int kind = 0; kind < ListReviewModel::kinds; ++kind)
        m_kinds->setText(kind + 1, tr("%1 %2", "kind and count")
                                       .arg(reviewKindWord(Flaw(kind)), grouped(unsigned(m_model.count(Flaw(kind))))));
    const bool empty = m_model.rowCount() == 0;
    m_count->setText(tr("%1 of %2").arg(grouped(unsigned(m_model.rowCount())), grouped(unsigned(m_model.total()))));
    if (empty && !m_model.isReady())
        m_empty->say(Glyph::Running, Token::Dim, tr("Looking at the lists"), {});
    else if (empty && m_model.total() == 0)
        m_empty->say(Glyph::Ok, Token::Ok, tr("All lists are in order"),
                     tr("Nothing is unused, running out, too broad or redundant, and all was reviewed in the last 180 "
                        "days."));
    else if (empty)
        m_empty->say(Glyph::Filter, Token::Dim, tr("Nothing matches, the filter hides %n", nullptr, m_model.total()),
                     tr("No entry of this kind has all of these words."));
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty && m_table->selectionModel()->selectedRows().isEmpty())
        m_table->setCurrentIndex(m_model.index(0, 0));
    showChosen();
}

void ListReviewPlace::showChosen()
{
    const std::vector<int> rows = chosen();
    m_panel->setVisible(!rows.empty());
    if (rows.empty())
        return;
    const auto count = static_cast<int>(rows.size());
    const ListReviewModel::Row &row = m_model.at(rows.front());
    const auto redundant =
        std::count_if(rows.begin(), rows.end(), [&](int one) { return m_model.at(one).kind == Flaw::Redundant; });
    m_who->setVisible(count == 1);
    m_remedy->setVisible(count == 1 && !row.finding.code.empty());
    if (count == 1) {
        m_title->setText(tr("%1: %2").arg(reviewKindWord(row.kind), toQString(row.username)));
        m_who->setText(toQString(row.entry.value.text()));
        m_message->setText(
            row.finding.code.empty()
                ? tr("It runs out: %1. Then it lets nobody in.").arg(expiryText(row.entry.expires, m_session.today()))
                : findingMessage(row.finding));
        m_remedy->setText(row.finding.code.empty() ? QString() : findingRemedy(row.finding));
    } else {
        m_title->setText(tr("%n entries", nullptr, count));
        m_message->setText(tr("What is done here is done to all of them, as one step that can be undone. Entries that "
                              "stand by are never removed here."));
    }
    m_reviewed->setText(tr("Reviewed today"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove %n entries", nullptr, count));
    m_tidy->setText(tr("Tidy up"));
    m_tidy->setVisible(redundant > 0);
    m_open->setText(tr("Open %1").arg(toQString(row.username)));
    m_open->setVisible(count == 1);
}

} // namespace postern
