#include "ui/views/ip_auth_place.h"

#include "ui/models/core_text.h"
#include "ui/models/texts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/views/flows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace postern {

using namespace Qt::StringLiterals;

IpAuthPlace::IpAuthPlace(Session &session, Flows &flows, QWidget *parent)
    : QWidget(parent), m_session(session), m_flows(flows), m_model(session), m_filter(new QLineEdit),
      m_count(new Label({}, TextSize::Small, Token::Dim)), m_stack(new QStackedWidget), m_table(new QTableView),
      m_empty(new EmptyState), m_panel(new Card)
{
    setObjectName(u"ipAuthPlace"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 14, 24, 20);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new Label(tr("IP authentication"), TextSize::Page));
    head->addWidget(new Label(tr("addresses that may send without a password"), TextSize::Body, Token::Dim), 1);
    layout->addLayout(head);
    auto *line = new QHBoxLayout;
    m_filter->setObjectName(u"bindingFilter"_s);
    m_filter->setAccessibleName(tr("Filter IP authentication"));
    m_filter->setPlaceholderText(tr("Address, device or account"));
    m_filter->setClearButtonEnabled(true);
    nameFilterButtons(m_filter, m_filter->addAction(icon(Glyph::Filter, Token::Dim), QLineEdit::LeadingPosition));
    connect(m_filter, &QLineEdit::textChanged, &m_model, &BindingTableModel::setWords);
    line->addWidget(m_filter, 1);
    line->addWidget(m_count);
    layout->addLayout(line);

    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    m_table->setObjectName(u"bindings"_s);
    setUpTable(m_table, tr("IP authentication"));
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(BindingTableModel::Device, QHeaderView::Stretch);
    m_table->setColumnWidth(BindingTableModel::AddressColumn, 176);
    m_table->setColumnWidth(BindingTableModel::AccountColumn, 108);
    m_table->setColumnWidth(BindingTableModel::LastSeen, 102);
    m_table->setColumnWidth(BindingTableModel::Staged, 72);
    auto *emptyCard = new Card(nullptr, Token::Base, 6);
    auto *inside = new QVBoxLayout(emptyCard);
    inside->addWidget(m_empty);
    m_stack->addWidget(framed(m_table));
    m_stack->addWidget(emptyCard);
    body->addWidget(m_stack, 1);

    m_panel->setFixedWidth(340);
    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(16, 14, 16, 16);
    panel->setSpacing(8);
    m_address = new Label({}, TextSize::Mono);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_device = new Label({}, TextSize::Title);
    m_what = paragraph({});
    m_seen = paragraph({}, TextSize::Small, Token::Dim);
    m_staged = paragraph({}, TextSize::Strong, Token::Staged);
    for (Label *label : {m_device, m_address, m_what, m_seen, m_staged})
        panel->addWidget(label);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    m_change = new QPushButton(tr("Change"));
    m_change->setObjectName(u"changeBinding"_s);
    m_change->setAccessibleName(tr("Change this IP authentication"));
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setObjectName(u"removeBinding"_s);
    m_remove->setAccessibleName(tr("Remove this IP authentication"));
    m_open = new QPushButton;
    m_open->setObjectName(u"openBinding"_s);
    setKind(m_open, kind::quiet);
    acts->addWidget(m_change);
    acts->addWidget(m_remove);
    acts->addStretch(1);
    panel->addSpacing(4);
    panel->addLayout(acts);
    panel->addWidget(m_open, 0, Qt::AlignLeading); // of its own: a user name may be long
    panel->addStretch(1);
    body->addWidget(m_panel);
    layout->addLayout(body, 1);

    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const auto *row = chosen())
            m_flows.ipAuth(toQString(row->id));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto *row = chosen())
            m_flows.removeIpAuth(toQString(row->id));
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto *row = chosen())
            Q_EMIT accountWanted(toQString(row->id));
    });
    connect(m_table, &QTableView::activated, m_open, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IpAuthPlace::showChosen);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &IpAuthPlace::show);
    show();
}

const BindingTableModel::Row *IpAuthPlace::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model.at(current.row()) : nullptr;
}

void IpAuthPlace::show()
{
    const bool empty = m_model.rowCount() == 0;
    m_count->setText(tr("%1 of %2").arg(m_model.rowCount()).arg(m_model.total()));
    if (empty && m_model.total() > 0) {
        m_empty->say(Glyph::Filter, Token::Dim, tr("Nothing matches, the filter hides %n", nullptr, m_model.total()),
                     tr("No address, device or account has all of these words."));
        connect(m_empty->addAct(tr("Clear filter"), u"clearBindingFilter"_s, kind::primary), &QPushButton::clicked,
                m_filter, &QLineEdit::clear);
    } else if (empty) {
        m_empty->say(Glyph::Device, Token::Dim, tr("No IP authentication"),
                     m_session.info().capabilities.ipAuth
                         ? tr("Every account needs its password. For a device that cannot sign in, open its account.")
                         : tr("This relay has no IP authentication."));
        connect(m_empty->addAct(tr("Go to Accounts"), u"bindingAccounts"_s), &QPushButton::clicked, this,
                &IpAuthPlace::accountsWanted);
    }
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    showChosen();
}

void IpAuthPlace::showChosen()
{
    const BindingTableModel::Row *row = chosen();
    m_panel->setVisible(row != nullptr);
    if (row == nullptr)
        return;
    const QString address = toQString(row->ipAuth.address.text());
    const QString name = toQString(row->username);
    m_address->setText(address);
    m_device->setText(row->ipAuth.device.empty() ? tr("A device without a name") : toQString(row->ipAuth.device));
    m_what->setText(tr("Anything that sends from %1 may send as %2 without a password.").arg(address, name));
    m_seen->setText(
        row->lastSeen
            ? tr("Last seen %1. %2").arg(ago(*row->lastSeen, m_session.now()), coverageText(m_session.coverage()))
        : m_session.coverage().empty() ? tr("Not known whether it sends.")
                                       : tr("Not seen yet. %1").arg(coverageText(m_session.coverage())));
    m_staged->setVisible(row->difference != BindingTableModel::Difference::None);
    m_staged->setText(row->difference == BindingTableModel::Difference::Added ? tr("Staged: with the push")
                                                                              : tr("Staged: gone with the push"));
    const bool alive = row->difference != BindingTableModel::Difference::Removed;
    m_change->setEnabled(alive);
    m_remove->setEnabled(alive);
    m_open->setText(tr("Open %1").arg(name));
}

} // namespace postern
