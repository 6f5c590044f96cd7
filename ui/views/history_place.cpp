#include "ui/views/history_place.h"

#include "ui/models/texts.h"
#include "ui/models/when_done.h"
#include "ui/theme/style.h"
#include "ui/views/bar.h"
#include "ui/views/difference_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QtConcurrentRun>

namespace postern {

using namespace Qt::StringLiterals;

HistoryPlace::HistoryPlace(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(session), m_differences(session), m_filter(new QLineEdit),
      m_count(new Label({}, TextSize::Small, Token::Dim)), m_stack(new QStackedWidget), m_table(new QTableView),
      m_empty(new EmptyState), m_panel(new Card)
{
    setObjectName(u"historyPlace"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 14, 24, 20);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new Label(tr("History"), TextSize::Page));
    head->addWidget(new Label(tr("what was changed, by whom and from where"), TextSize::Body, Token::Dim), 1);
    auto *again = iconButton(Glyph::Refresh, tr("Read the history again"), u"refreshHistory"_s);
    connect(again, &QToolButton::clicked, &m_model, &HistoryModel::reload);
    head->addWidget(again);
    layout->addLayout(head);
    auto *line = new QHBoxLayout;
    m_filter->setObjectName(u"historyFilter"_s);
    m_filter->setAccessibleName(tr("Filter history"));
    m_filter->setPlaceholderText(tr("Person, address, account or note"));
    m_filter->setClearButtonEnabled(true);
    nameFilterButtons(m_filter, m_filter->addAction(icon(Glyph::Filter, Token::Dim), QLineEdit::LeadingPosition));
    connect(m_filter, &QLineEdit::textChanged, &m_model, &HistoryModel::setWords);
    line->addWidget(m_filter, 1);
    line->addWidget(m_count);
    layout->addLayout(line);

    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    m_table->setObjectName(u"revisions"_s);
    setUpTable(m_table, tr("Revisions"));
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(HistoryModel::Revision, 78);
    m_table->setColumnWidth(HistoryModel::When, 100);
    m_table->setColumnWidth(HistoryModel::Who, 116);
    m_table->setColumnHidden(HistoryModel::From, true); // the panel says it, and IPv6 in full
    m_table->setColumnWidth(HistoryModel::State, 146);
    auto *emptyCard = new Card(nullptr, Token::Base, 6);
    auto *inside = new QVBoxLayout(emptyCard);
    inside->addWidget(m_empty);
    m_stack->addWidget(framed(m_table));
    m_stack->addWidget(emptyCard);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_stack, 1);
    left->addWidget(buildComparison(), 1);
    body->addLayout(left, 1);
    body->addWidget(buildPanel());
    layout->addLayout(body, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPlace::showChosen);
    connect(m_table, &QTableView::activated, m_compare, &QPushButton::click);
    connect(&m_model, &HistoryModel::changed, this, &HistoryPlace::show);
    connect(&session, &Session::draftReset, this, [this] {
        if (isVisible() && m_read != m_session.revision())
            showEvent(nullptr);
    });
    show();
}

QWidget *HistoryPlace::buildComparison()
{
    m_comparison = new QWidget;
    auto *layout = new QVBoxLayout(m_comparison);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_compared = new Label({}, TextSize::Title);
    m_compared->setObjectName(u"compared"_s);
    head->addWidget(m_compared, 1);
    auto *close = iconButton(Glyph::Close, tr("Close the comparison"), u"closeComparison"_s);
    connect(close, &QToolButton::clicked, this, &HistoryPlace::closeComparison);
    head->addWidget(close);
    layout->addLayout(head);
    auto *view = new DifferenceView(m_differences);
    view->setObjectName(u"comparison"_s);
    view->setAccessibleName(tr("Comparison"));
    layout->addWidget(framed(view), 1);
    m_comparison->hide();
    return m_comparison;
}

QWidget *HistoryPlace::buildPanel()
{
    m_panel->setFixedWidth(340);
    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(16, 14, 16, 16);
    panel->setSpacing(8);
    m_title = new Label({}, TextSize::Title);
    m_title->setObjectName(u"revisionTitle"_s);
    m_who = paragraph({}, TextSize::Small, Token::Dim);
    m_note = paragraph({}, TextSize::Strong);
    m_summary = paragraph({});
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_state = paragraph({}, TextSize::Small, Token::Dim);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_summary);
    m_summary->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    for (Label *label : {m_title, m_who, m_note})
        panel->addWidget(label);
    panel->addWidget(scroll, 1);
    panel->addWidget(m_state);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    m_again = new QPushButton(tr("Stage again"));
    m_again->setObjectName(u"stageAgain"_s);
    setKind(m_again, kind::primary);
    m_compare = new QPushButton(tr("Compare with now"));
    m_compare->setObjectName(u"compareRevision"_s);
    acts->addWidget(m_again);
    acts->addWidget(m_compare);
    acts->addStretch(1);
    panel->addLayout(acts);
    connect(m_again, &QPushButton::clicked, this, &HistoryPlace::stageAgain);
    connect(m_compare, &QPushButton::clicked, this, &HistoryPlace::compare);
    return m_panel;
}

void HistoryPlace::showEvent(QShowEvent *event)
{
    if (event != nullptr)
        QWidget::showEvent(event);
    // Read once for each state of the relay, when it is looked at.
    if (m_read != m_session.revision() || m_model.total() == 0) {
        m_read = m_session.revision();
        closeComparison();
        m_model.reload();
    }
}

void HistoryPlace::show()
{
    const HistoryModel::Cause cause = m_model.cause();
    m_count->setText(tr("%1 of %2").arg(m_model.rowCount()).arg(m_model.total()));
    m_count->setVisible(m_model.total() > 0);
    if (cause != HistoryModel::Cause::None)
        showEmpty();
    else if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, HistoryModel::Revision));
    m_stack->setCurrentIndex(cause == HistoryModel::Cause::None ? 0 : 1);
    showChosen();
}

void HistoryPlace::showEmpty()
{
    const auto addAct = [this](const QString &text, const QString &name, auto act) {
        connect(m_empty->addAct(text, name, kind::primary), &QPushButton::clicked, this, act);
    };
    switch (m_model.cause()) {
    case HistoryModel::Cause::Loading:
        return m_empty->say(Glyph::Running, Token::Dim, tr("Reading"), tr("The history is on its way."));
    case HistoryModel::Cause::NoRelay:
        return m_empty->say(Glyph::History, Token::Dim, tr("No history here"),
                            tr("The relay keeps it, and there is no relay here."));
    case HistoryModel::Cause::NotKept:
        return m_empty->say(Glyph::History, Token::Dim, tr("This relay keeps no history"),
                            tr("What is staged can still be undone here."));
    case HistoryModel::Cause::NotAllowed:
        return m_empty->say(Glyph::Lock, Token::Dim, tr("Not allowed with this token"), m_model.problem());
    case HistoryModel::Cause::NotLoaded:
        m_empty->say(Glyph::Offline, Token::Warn, tr("Not loaded: the relay did not answer"), m_model.problem());
        return addAct(tr("Try again"), u"historyTryAgain"_s, [this] { m_model.reload(); });
    case HistoryModel::Cause::Filter:
        m_empty->say(Glyph::Filter, Token::Dim, tr("Nothing matches, the filter hides %n", nullptr, m_model.total()),
                     tr("No person, address, account or note has all of these words."));
        return addAct(tr("Clear filter"), u"clearHistoryFilter"_s, [this] { m_filter->clear(); });
    case HistoryModel::Cause::Nothing:
    case HistoryModel::Cause::None:
        break;
    }
    m_empty->say(Glyph::History, Token::Dim, tr("Nothing yet"), tr("The first push makes the first line."));
}

void HistoryPlace::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    const bool some = current.isValid() && current.row() < m_model.rowCount();
    m_panel->setVisible(some);
    if (!some)
        return;
    const RevisionInfo &revision = m_model.at(current.row());
    const QString who = revision.actor.empty() ? tr("the relay itself") : toQString(revision.actor);
    m_title->setText(tr("Revision %1").arg(revision.revision));
    m_who->setText(revision.peer.empty()
                       ? tr("%1, %2").arg(who, exactly(revision.at))
                       : tr("%1 from %2, %3").arg(who, toQString(revision.peer), exactly(revision.at)));
    m_note->setText(toQString(revision.note));
    m_note->setVisible(!revision.note.empty());
    m_summary->setText(toQString(revision.summary));
    m_state->setText(revision.reverts
                         ? tr("%1. It took back revision %2.").arg(revisionStateWord(revision)).arg(*revision.reverts)
                         : tr("%1.").arg(revisionStateWord(revision)));
    const bool now = revision.revision == m_session.revision();
    m_again->setEnabled(!now && m_session.readOnly().isEmpty());
    m_again->setToolTip(now ? tr("This is what the relay has now.") : QString());
    m_again->setAccessibleName(tr("Stage revision %1 again").arg(revision.revision));
    m_compare->setEnabled(!now);
    m_compare->setAccessibleName(tr("Compare revision %1 with now").arg(revision.revision));
}

void HistoryPlace::fetch(std::function<void(const std::shared_ptr<const Configuration> &)> then)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_session.relay() == nullptr)
        return;
    const std::int64_t revision = m_model.at(current.row()).revision;
    m_session.relay()->fetchDocument(
        "/v1/revisions/" + QByteArray::number(qint64(revision)), this,
        [this, revision, then = std::move(then)](Result<std::string> text) mutable {
            const auto read = std::make_shared<Result<Configuration>>(Configuration());
            const auto work = [read, text = std::move(text)] {
                *read = text ? readConfiguration(*text, UnknownFields::Ignore) : Result<Configuration>(text.error());
                return true;
            };
            whenDone(QtConcurrent::run(work), this, [this, revision, read, then = std::move(then)](bool) {
                if (*read)
                    return then(std::shared_ptr<const Configuration>(read, &read->value()));
                notRead(revision, read->error());
            });
        });
}

void HistoryPlace::notRead(std::int64_t revision, const Error &error)
{
    m_session.notify({u"history"_s,
                      Notice::Level::Bad,
                      tr("Revision %1 was not read: %2").arg(revision).arg(explainError(error)),
                      tr("Nothing was changed here or on the relay."),
                      Notice::Act::None,
                      {}});
}

void HistoryPlace::compare()
{
    fetch([this](const std::shared_ptr<const Configuration> &then) {
        auto rows = std::make_shared<DifferencesModel::Rows>();
        m_session.readInWorker(
            this,
            [this, rows, then, today = m_session.today()](const std::atomic<bool> &) {
                *rows = DifferencesModel::between(m_session.draft().base(), *then, today);
            },
            [this, rows, revision = then->revision] {
                m_differences.take(std::move(*rows));
                m_compared->setText(m_differences.accounts() == 0
                                        ? tr("Revision %1 is what the relay has now").arg(revision)
                                        : tr("From now, revision %1, to revision %2: %n accounts differ", nullptr,
                                             m_differences.accounts())
                                              .arg(m_session.revision())
                                              .arg(revision));
                m_comparison->show();
            });
    });
}

void HistoryPlace::closeComparison()
{
    m_comparison->hide();
    m_table->setFocus();
}

void HistoryPlace::stageAgain()
{
    fetch([this](const std::shared_ptr<const Configuration> &read) {
        const Configuration &then = *read;
        const int before = m_session.undoStack()->count();
        m_session.stageAsBefore(tr("stage revision %1 again").arg(then.revision), then);
        if (m_session.undoStack()->count() != before && m_session.stagedCount() > 0)
            Q_EMIT reviewWanted();
        else
            m_session.notify({u"history"_s,
                              Notice::Level::Info,
                              tr("Nothing to stage: the lists are as in revision %1").arg(then.revision),
                              {},
                              Notice::Act::None,
                              {}});
    });
}

} // namespace postern
