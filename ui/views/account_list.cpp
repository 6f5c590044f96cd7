#include "ui/views/account_list.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/views/account_delegate.h"
#include "ui/views/bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace postern {

using namespace Qt::StringLiterals;

AccountList::AccountList(Session &session, AccountListModel &model, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(model), m_filter(new FilterField),
      m_count(new Label({}, TextSize::Small, Token::Dim)), m_order(new QPushButton), m_stack(new QStackedWidget),
      m_view(new QListView), m_empty(new EmptyState)
{
    setObjectName(u"accountList"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 1, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 10, 0);
    top->setSpacing(8);
    m_filter->setObjectName(u"accountFilter"_s);
    m_filter->setPlaceholderText(tr("Filter, or type an address"));
    m_filter->setAccessibleName(tr("Filter accounts"));
    connect(m_filter->saveAction(), &QAction::triggered, this, &AccountList::saveFilter);
    m_filter->installEventFilter(this);
    top->addWidget(m_filter);
    auto *add = iconButton(Glyph::Plus, tr("New account (Ctrl+N)"), u"newAccount"_s);
    connect(add, &QToolButton::clicked, this, &AccountList::newAccountWanted);
    top->addWidget(add);
    layout->addLayout(top);
    auto *facts = new QHBoxLayout;
    facts->setContentsMargins(12, 4, 6, 4);
    facts->addWidget(m_count, 1);
    m_order->setObjectName(u"accountOrder"_s);
    setKind(m_order, kind::quiet);
    m_order->setFont(postern::font(TextSize::Small));
    auto *orders = new QMenu(m_order);
    const auto addOrder = [&](const QString &text, AccountListModel::Sort sort, const QString &name) {
        QAction *action = orders->addAction(text, this, [this, text, sort, name] {
            m_orderName = name;
            m_model.setSort(sort);
            m_order->setText(text);
            m_order->setAccessibleName(tr("Order: %1").arg(text));
        });
        action->setObjectName(name);
    };
    addOrder(tr("Name"), AccountListModel::Sort::Name, u"orderName"_s);
    addOrder(tr("Last seen"), AccountListModel::Sort::LastSeen, u"orderLastSeen"_s);
    addOrder(tr("State"), AccountListModel::Sort::State, u"orderState"_s);
    addOrder(tr("Covers"), AccountListModel::Sort::Covers, u"orderCovers"_s);
    m_order->setMenu(orders);
    m_order->setText(tr("Name"));
    m_order->setAccessibleName(tr("Order: %1").arg(tr("Name")));
    m_order->setFixedHeight(24);
    facts->addWidget(m_order);
    layout->addLayout(facts);

    m_view->setObjectName(u"accounts"_s);
    m_view->setAccessibleName(tr("Accounts"));
    m_view->setModel(&m_model);
    m_view->setModelColumn(AccountListModel::Name);
    m_view->setItemDelegate(new AccountDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &AccountList::filterTyped);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_restoring || !index.isValid())
            return;
        m_current = m_model.idAt(index.row());
        Q_EMIT chosen(m_current);
    });
    connect(m_view, &QListView::activated, this, &AccountList::editWanted);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_restoring = true; });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AccountList::restore);
    connect(&m_model, &AccountListModel::countsChanged, this, &AccountList::showCount);
    connect(&session, &Session::linkChanged, this, &AccountList::showCount);
    restore();
}

void AccountList::filterTyped(const QString &text)
{
    const AccountFilter filter = AccountFilter::parse(text);
    using Verdict = FilterField::Verdict;
    if (!filter.wrong.isEmpty())
        m_filter->setVerdict(Verdict::Invalid, filter.wrong, filter.wrongStart);
    else if (!filter.incomplete.isEmpty())
        m_filter->setVerdict(Verdict::Incomplete, filter.incomplete);
    else
        m_filter->setVerdict(filter.empty() ? Verdict::Empty : Verdict::Valid);
    m_model.setFilter(filter);
    showCount();
}

void AccountList::restore()
{
    m_restoring = false;
    int row = m_current.isEmpty() ? -1 : m_model.rowOf(m_current);
    const bool gone = !m_current.isEmpty() && m_session.draft().find(toUtf8(m_current)) == nullptr &&
                      m_session.draft().findBase(toUtf8(m_current)) == nullptr;
    if (gone)
        m_current.clear();
    if (row < 0 && m_current.isEmpty() && m_model.rowCount() > 0)
        row = 0; // something to look at
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row, AccountListModel::Name));
    if (m_current.isEmpty())
        Q_EMIT chosen({});
    showCount();
}

void AccountList::showCount()
{
    const int shown = m_model.rowCount();
    const int total = m_model.total();
    const AccountFilter &filter = m_model.filter();
    if (filter.address && shown > 0) {
        const auto &by = m_model.acceptance();
        m_count->setText(tr("%1 of %2 accept it").arg(grouped(unsigned(shown)), grouped(unsigned(total))));
        m_count->setToolTip(tr("%1 by an entry, %2 because they are open, %3 without a password")
                                .arg(by.byEntry)
                                .arg(by.open)
                                .arg(by.withoutPassword));
    } else if (filter.empty()) {
        m_count->setText(tr("%n accounts", nullptr, total));
        m_count->setToolTip({});
    } else {
        m_count->setText(tr("%1 of %2 accounts").arg(grouped(unsigned(shown)), grouped(unsigned(total))));
        m_count->setToolTip({});
    }
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    if (shown == 0)
        showEmpty();
}

void AccountList::showEmpty()
{
    if (m_session.link() == LinkState::Connecting && m_model.total() == 0) {
        m_empty->say(Glyph::Running, Token::Dim, tr("Reading"),
                     tr("The accounts of %1 are on their way.").arg(m_session.name()));
        return;
    }
    if (m_model.total() == 0) {
        m_empty->say(Glyph::Accounts, Token::Dim, tr("No accounts yet"),
                     tr("An account is an SMTP login. Give it a password or let a device send from one address "
                        "without."));
        connect(m_empty->addAct(tr("New account"), u"emptyNewAccount"_s, kind::primary), &QPushButton::clicked, this,
                &AccountList::newAccountWanted);
        connect(m_empty->addAct(tr("Import"), u"emptyImport"_s), &QPushButton::clicked, this,
                &AccountList::importWanted);
        return;
    }
    m_empty->say(Glyph::Filter, Token::Dim, tr("No account matches, the filter hides %n", nullptr, m_model.total()),
                 m_model.filter().unknownField
                     ? tr("%1 is no field. There are ip: list: staged: expires: unused:").arg(m_model.filter().wrong)
                 : m_model.filter().address ? tr("No account lets this address in, with or without the password.")
                                            : tr("Nothing in any column has all of these words."));
    connect(m_empty->addAct(tr("Clear filter"), u"clearFilter"_s, kind::primary), &QPushButton::clicked, this,
            [this] { m_filter->clear(); });
}

void AccountList::choose(const QString &id)
{
    if (id.isEmpty())
        return;
    int row = m_model.rowOf(id);
    if (row < 0) {
        m_filter->clear();
        row = m_model.rowOf(id);
    }
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row, AccountListModel::Name));
}

QStringList AccountList::many() const
{
    QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end()); // as they stand in the list, not as they were clicked
    QStringList ids;
    if (selected.size() > 1) {
        for (const QModelIndex &index : selected)
            ids << m_model.idAt(index.row());
    } else {
        for (int row = 0; row < m_model.rowCount(); ++row)
            ids << m_model.idAt(row);
    }
    return ids;
}

void AccountList::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

QString AccountList::filterText() const
{
    return m_filter->text();
}

void AccountList::saveFilter()
{
    if (m_filter->verdict() == FilterField::Verdict::Valid)
        Q_EMIT saveFilterWanted(m_filter->text().simplified());
}

void AccountList::setOrder(const QString &name)
{
    if (auto *action = m_order->menu()->findChild<QAction *>(name); action != nullptr && !name.isEmpty())
        action->trigger();
}

void AccountList::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void AccountList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool AccountList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_filter && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            m_view->setFocus();
            return true;
        }
        if (watched == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (watched == m_view && key->key() == Qt::Key_Escape) {
            focusFilter();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AccountList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base, palette()));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), color(Token::Border, palette()));
    painter.fillRect(QRect(0, m_stack->y() - 1, width(), 1), color(Token::Border, palette()));
}

} // namespace postern
