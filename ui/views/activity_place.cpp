#include "ui/views/activity_place.h"

#include "core/format/activity_csv.h"
#include "ui/models/account_cells.h"
#include "ui/models/core_text.h"
#include "ui/theme/style.h"
#include "ui/views/activity_card.h"
#include "ui/views/bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/glyph_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segment_control.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array periods = {1, 7, 30, 90, 0};

QWidget *hairline()
{
    class Line final : public QWidget
    {
    public:
        Line() { setFixedHeight(1); }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.fillRect(rect(), color(Token::Border, palette()));
        }
    };
    return new Line;
}

} // namespace

ActivityPlace::ActivityPlace(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(session), m_period(new SegmentControl(tr("Period"))),
      m_filter(new QLineEdit), m_count(new Label({}, TextSize::Small, Token::Dim)), m_stack(new QStackedWidget),
      m_table(new QTableView), m_empty(new EmptyState)
{
    setObjectName(u"activityPlace"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 14, 24, 20);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Label(tr("Activity"), TextSize::Page));
    head->addStretch(1);
    m_period->addSegment(tr("24 hours"), u"period1"_s);
    m_period->addSegment(tr("7 days"), u"period7"_s);
    m_period->addSegment(tr("30 days"), u"period30"_s);
    m_period->addSegment(tr("90 days"), u"period90"_s);
    m_period->addSegment(tr("All"), u"periodAll"_s);
    m_period->setCurrent(2);
    head->addWidget(m_period);
    auto *save = new QPushButton(icon(Glyph::Export, Token::Dim), tr("Export"));
    save->setObjectName(u"exportActivity"_s);
    connect(save, &QPushButton::clicked, this, &ActivityPlace::exportRows);
    head->addWidget(save);
    auto *again = iconButton(Glyph::Refresh, tr("Read the activity again"), u"refreshActivity"_s);
    connect(again, &QToolButton::clicked, &session, &Session::refreshActivity);
    head->addWidget(again);
    layout->addLayout(head);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    const auto addCard = [&](ActivityFilter::Kind kind, Glyph glyph, Token ink, const QString &title,
                             const QString &name) {
        auto *card = new ActivityCard(kind, glyph, ink, title);
        card->setObjectName(name);
        connect(card, &QAbstractButton::clicked, this, [this, card](bool on) {
            for (ActivityCard *other : std::as_const(m_cards))
                other->setChecked(other == card && on);
            apply();
        });
        m_cards << card;
        cards->addWidget(card);
    };
    addCard(ActivityFilter::Kind::Accepted, Glyph::Ok, Token::Ok, tr("Accepted"), u"cardAccepted"_s);
    addCard(ActivityFilter::Kind::Blocked, Glyph::No, Token::Bad, tr("Blocked by allowlist"), u"cardBlocked"_s);
    addCard(ActivityFilter::Kind::WrongPassword, Glyph::Key, Token::Warn, tr("Wrong password"), u"cardPassword"_s);
    addCard(ActivityFilter::Kind::WithoutPassword, Glyph::Device, Token::Dim, tr("By IP authentication"),
            u"cardIpAuthentication"_s);
    layout->addLayout(cards);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_filter->setObjectName(u"activityFilter"_s);
    m_filter->setPlaceholderText(tr("Account, address or outcome"));
    m_filter->setAccessibleName(tr("Filter activity"));
    m_filter->setClearButtonEnabled(true);
    nameFilterButtons(m_filter, m_filter->addAction(icon(Glyph::Filter, Token::Dim), QLineEdit::LeadingPosition));
    connect(m_filter, &QLineEdit::textChanged, this, &ActivityPlace::apply);
    line->addWidget(m_filter, 1);
    line->addWidget(m_count);
    layout->addLayout(line);

    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    m_table->setObjectName(u"activity"_s);
    setUpTable(m_table, tr("Activity by sender"));
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ActivityTableModel::LastSeen, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(ActivityTableModel::AddressColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(ActivityTableModel::OutcomeColumn, 180);
    m_table->setColumnWidth(ActivityTableModel::AccountColumn, 110);
    m_table->setColumnWidth(ActivityTableModel::Count, 72);
    m_table->setColumnWidth(ActivityTableModel::LastSeen, 124);
    auto *emptyCard = new Card(nullptr, Token::Base, 6);
    auto *inside = new QVBoxLayout(emptyCard);
    inside->addWidget(m_empty);
    m_stack->addWidget(framed(m_table));
    m_stack->addWidget(emptyCard);
    body->addWidget(m_stack, 1);
    m_panel = new Card;
    m_panel->setFixedWidth(376);
    m_why = new QVBoxLayout(m_panel);
    m_why->setContentsMargins(16, 12, 16, 16);
    m_why->setSpacing(8);
    body->addWidget(m_panel);
    layout->addLayout(body, 1);

    connect(m_period, &SegmentControl::currentChanged, this, &ActivityPlace::apply);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                m_chosen = m_model.at(current.row());
                explain();
            });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ActivityPlace::showSums);
    connect(&session, &Session::accountChanged, this, &ActivityPlace::explain);
    connect(&session, &Session::draftReset, this, &ActivityPlace::explain);
    apply();
    showSums();
}

void ActivityPlace::showAccount(const QString &username)
{
    m_filter->setText(username);
}

void ActivityPlace::apply()
{
    ActivityFilter filter;
    filter.days = periods[static_cast<std::size_t>(std::max(0, m_period->current()))];
    filter.words = m_filter->text();
    for (const ActivityCard *card : std::as_const(m_cards)) {
        if (card->isChecked())
            filter.kind = card->kind();
    }
    m_model.setFilter(filter);
}

void ActivityPlace::showSums()
{
    for (ActivityCard *card : std::as_const(m_cards))
        card->show(m_model.sumOf(card->kind()), m_session.activity().rows(), m_session.today());
    m_count->setText(
        tr("%1 of %2 rows").arg(grouped(unsigned(m_model.rowCount())), grouped(unsigned(m_model.total()))));
    const bool empty = m_model.rowCount() == 0;
    if (empty) {
        if (!m_session.info().capabilities.activity)
            m_empty->say(Glyph::Activity, Token::Dim, tr("This relay keeps no activity"),
                         tr("Who sends cannot be said here; it can be read from old mail logs."));
        else if (m_model.total() == 0)
            m_empty->say(
                Glyph::Activity, Token::Dim, tr("Nothing seen yet"),
                tr("No mail and no refusal is in the relay's log %1.").arg(coverageText(m_session.coverage())));
        else
            m_empty->say(Glyph::Filter, Token::Dim, tr("No row matches, the filter hides %n", nullptr, m_model.total()),
                         tr("A longer period or fewer words show more."));
    }
    m_stack->setCurrentIndex(empty ? 1 : 0);
    const int row = m_chosen ? m_model.rowOf(*m_chosen) : -1;
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
    else if (!empty)
        m_table->setCurrentIndex(m_model.index(0, 0));
    explain();
}

void ActivityPlace::addStep(Glyph glyph, Token ink, const QString &title, const QString &detail)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new GlyphView(glyph, ink), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(paragraph(title));
    texts->addWidget(paragraph(detail, TextSize::Small, Token::Dim));
    layout->addLayout(texts, 1);
    m_why->addWidget(row);
}

void ActivityPlace::explain()
{
    while (QLayoutItem *item = m_why->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_panel->setVisible(m_chosen.has_value() && m_model.rowCount() > 0);
    if (!m_chosen)
        return;
    const ActivityRow &row = *m_chosen;
    const QString address = toQString(row.address.toString());
    const QString name = toQString(row.account);
    const bool refused = row.outcome != Outcome::Accepted;
    m_why->addWidget(new Label(refused ? tr("Why was it refused?") : tr("Why was it accepted?"), TextSize::Title));
    auto *who = new QWidget;
    auto *whoRow = new QHBoxLayout(who);
    whoRow->setContentsMargins(0, 0, 0, 0);
    whoRow->setSpacing(8);
    whoRow->addWidget(new Label(address, TextSize::Mono));
    whoRow->addWidget(new GlyphView(Glyph::Arrow));
    whoRow->addWidget(new Label(name.isEmpty() ? tr("not known") : name, TextSize::Strong), 1);
    m_why->addWidget(who);
    m_why->addWidget(
        paragraph(tr("%1, last %2").arg(messageCount(row.count), exactly(row.lastSeen)), TextSize::Small, Token::Dim));
    m_why->addWidget(hairline());

    const Account *base = m_session.draft().base().find(row.account);
    if (base == nullptr) {
        addStep(Glyph::No, Token::Bad, tr("No such account"), tr("The relay has no account of this name now."));
        m_why->addStretch(1);
        return;
    }
    const Date today = m_session.today();
    const Decision with = decide(*base, row.address, Door::WithPassword, today);
    const Decision without = decide(*base, row.address, Door::WithoutPassword, today);
    const bool active = base->state == AccountState::Active;
    addStep(active ? Glyph::Ok : Glyph::No, active ? Token::Ok : Token::Bad,
            active ? tr("Account is active") : tr("Account is suspended"),
            active ? tr("%1 is not suspended.").arg(name) : tr("Nobody sends through %1.").arg(name));
    if (without.allowed)
        addStep(Glyph::Ok, Token::Ok, tr("By IP authentication"), tr("This address needs no password."));
    else
        addStep(Glyph::Skip, Token::Dim, tr("No IP authentication for this address"),
                base->ipAuth ? tr("Only %1 may send without a password.").arg(toQString(base->ipAuth->address.text()))
                             : tr("No address may send without a password."));
    if (row.method == Method::Password) {
        const bool wrong = row.outcome == Outcome::BadPassword;
        addStep(wrong ? Glyph::No : Glyph::Ok, wrong ? Token::Bad : Token::Ok,
                wrong ? tr("Password was wrong") : tr("Password was right"),
                wrong ? tr("The relay logged a wrong password or user name.")
                      : tr("The relay logged a right password."));
        const QString entry = with.entry != nullptr ? toQString(with.entry->value.text()) : QString();
        if (with.allowed)
            addStep(Glyph::Ok, Token::Ok,
                    entry.isEmpty() ? tr("The allowlist lets any address in") : tr("On the allowlist"),
                    entry.isEmpty() ? tr("As it is on the relay now.")
                                    : tr("By %1, as it is on the relay now.").arg(entry));
        else
            addStep(Glyph::No, Token::Bad, tr("Not on the allowlist"),
                    with.reason == DecisionReason::Expired ? tr("%1 has run out.").arg(entry)
                                                           : tr("No entry on the relay now has this address."));
    }
    m_why->addWidget(hairline());
    const Account *current = m_session.draft().find(base->id);
    const bool later = current != nullptr && decide(*current, row.address, Door::WithPassword, today).allowed;
    if (m_session.draft().isTouched(base->id))
        addStep(Glyph::Staged, Token::Staged,
                later ? tr("After push: let in with the password") : tr("After push: refused"),
                tr("With what is staged for %1.").arg(name));
    auto *acts = new QWidget;
    auto *actsRow = new QHBoxLayout(acts);
    actsRow->setContentsMargins(0, 0, 0, 0);
    actsRow->setSpacing(8);
    if (current != nullptr && !later && row.outcome == Outcome::Blocked) {
        auto *add = new QPushButton(tr("Add this address"));
        add->setObjectName(u"addThisAddress"_s);
        setKind(add, kind::primary);
        connect(add, &QPushButton::clicked, this, [this, name, address] { Q_EMIT addWanted(name, address); });
        actsRow->addWidget(add);
    }
    auto *open = new QPushButton(tr("Open %1").arg(name));
    open->setObjectName(u"openFromActivity"_s);
    connect(open, &QPushButton::clicked, this, [this, name] { Q_EMIT accountWanted(name); });
    actsRow->addWidget(open);
    actsRow->addStretch(1);
    m_why->addWidget(acts);
    m_why->addStretch(1);
}

void ActivityPlace::exportRows()
{
    std::vector<ActivityRow> rows;
    for (int i = 0; i < m_model.rowCount(); ++i)
        rows.push_back(m_model.at(i));
    auto *dialog = new QFileDialog(this, tr("Export activity"), QString(), tr("Activity files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, rows = std::move(rows)](const QString &path) {
        QSaveFile file(path);
        const std::string text = writeActivityCsv(rows);
        const bool written = file.open(QIODevice::WriteOnly) &&
                             file.write(text.data(), static_cast<qint64>(text.size())) == qint64(text.size()) &&
                             file.commit();
        if (!written)
            m_session.notify({u"export"_s,
                              Notice::Level::Bad,
                              tr("Not exported: %1").arg(file.errorString()),
                              tr("The file was left as it was."),
                              Notice::Act::None,
                              {}});
    });
    dialog->open();
}

} // namespace postern
