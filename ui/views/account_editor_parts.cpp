// How the editor is put together; what it shows stands in account_editor.cpp.

#include "ui/views/account_editor.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/views/bar.h"
#include "ui/views/effect_band.h"
#include "ui/views/flows.h"
#include "ui/views/ip_auth_card.h"
#include "ui/views/month_chart.h"
#include "ui/widgets/address_field.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/glyph_view.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace postern {

using namespace Qt::StringLiterals;

AccountEditor::AccountEditor(Session &session, Flows &flows, QWidget *parent)
    : QWidget(parent), m_session(session), m_flows(flows), m_model(new EntryTableModel(session, this)),
      m_pages(new QStackedWidget), m_none(new EmptyState), m_scroll(new QScrollArea)
{
    setObjectName(u"accountEditor"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(0);
    m_band = new EffectBand(session);
    m_ipAuth = new IpAuthCard(session);
    makeActions();
    layout->addWidget(buildHeader());
    layout->addSpacing(8);
    layout->addWidget(m_band);
    layout->addSpacing(8);
    layout->addWidget(buildProbe());
    layout->addSpacing(14);
    layout->addWidget(buildListHeading());
    layout->addSpacing(8);
    layout->addWidget(buildTable());
    layout->addSpacing(16);
    layout->addWidget(new Label(tr("IP authentication"), TextSize::Title));
    layout->addSpacing(8);
    layout->addWidget(m_ipAuth);
    layout->addSpacing(16);
    layout->addWidget(buildFacts());
    layout->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_none);
    m_none->say(Glyph::Accounts, Token::Dim, tr("No account chosen"),
                tr("Choose one at the left, or look for one by any of its words."));
    outer->addWidget(m_pages);

    connect(m_ipAuth, &IpAuthCard::setWanted, this, [this] { m_flows.ipAuth(m_id); });
    connect(m_ipAuth, &IpAuthCard::removeWanted, this, [this] { m_flows.removeIpAuth(m_id); });
    connect(&session, &Session::draftReset, this, &AccountEditor::refresh);
    connect(&session, &Session::activityChanged, this, &AccountEditor::refresh);
    connect(&session, &Session::accountChanged, this, [this](const QString &id) {
        if (id == m_id)
            refresh();
    });
    refresh();
}

QWidget *AccountEditor::buildHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_back = new QPushButton(tr("Back"));
    m_back->setObjectName(u"backToList"_s);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &AccountEditor::backWanted);
    layout->addWidget(m_back);
    m_gate = new GlyphView(Glyph::Open, Token::Warn, 24);
    layout->addWidget(m_gate);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    m_name = new Label({}, TextSize::Page);
    m_name->setObjectName(u"accountName"_s);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_description = new Label({}, TextSize::Body, Token::Dim);
    names->addWidget(m_name);
    names->addWidget(m_description);
    layout->addLayout(names, 1);
    m_suspend = new QPushButton;
    m_suspend->setObjectName(u"suspend"_s);
    m_suspend->setIcon(icon(Glyph::Suspended, Token::Dim));
    connect(m_suspend, &QPushButton::clicked, m_suspendAct, &QAction::trigger);
    layout->addWidget(m_suspend);
    auto *more = iconButton(Glyph::More, tr("More about this account"), u"moreAccount"_s);
    auto *menu = new QMenu(more);
    menu->addActions(m_accountActions);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(more);
    return header;
}

QWidget *AccountEditor::buildProbe()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_probe = new AddressField;
    m_probe->setObjectName(u"probe"_s);
    m_probe->setFont(postern::font(TextSize::Mono));
    m_probe->setFixedSize(m_probe->fontMetrics().averageCharWidth() * 17 + 24, controlHeight());
    auto *label = new Label(tr("Would this address get in?"));
    label->setShrinking();
    label->setBuddy(m_probe);
    m_probe->setAccessibleName(label->text());
    layout->addWidget(label);
    layout->addWidget(m_probe);
    m_probeAnswer = new QWidget;
    setAnnounced(m_probeAnswer);
    auto *answer = new QHBoxLayout(m_probeAnswer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(6);
    m_probeNowGlyph = new GlyphView(Glyph::Skip);
    m_probeNow = new Label({}, TextSize::Strong);
    m_probeAfterGlyph = new GlyphView(Glyph::Skip);
    m_probeAfter = new Label({}, TextSize::Strong);
    m_probeBy = new Label({}, TextSize::Small, Token::Dim);
    m_probeNow->setObjectName(u"probeNow"_s);
    m_probeAfter->setObjectName(u"probeAfter"_s);
    m_probeNow->setShrinking();
    m_probeAfter->setShrinking();
    m_probeBy->setObjectName(u"probeBy"_s);
    m_probeBy->setElided(Qt::ElideRight);
    answer->addWidget(m_probeNowGlyph);
    answer->addWidget(m_probeNow);
    answer->addSpacing(6);
    answer->addWidget(m_probeAfterGlyph);
    answer->addWidget(m_probeAfter);
    answer->addSpacing(4);
    answer->addWidget(m_probeBy, 1);
    layout->addWidget(m_probeAnswer, 1);
    connect(m_probe, &AddressField::judged, this, &AccountEditor::answerProbe);
    return row;
}

QWidget *AccountEditor::buildListHeading()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *title = new Label(tr("Allowlist"), TextSize::Title);
    title->setShrinking();
    layout->addWidget(title);
    m_turnedOn = new QCheckBox(tr("Turned on"));
    m_turnedOn->setObjectName(u"turnedOn"_s);
    // The box shows what is staged; pressing it asks first, so it springs back until something is staged.
    connect(m_turnedOn, &QCheckBox::clicked, this, [this] {
        const Account *account = m_session.draft().find(toUtf8(m_id));
        m_turnedOn->setChecked(account != nullptr && account->allowlist.enabled);
        m_flows.toggleList(m_id);
    });
    layout->addSpacing(4);
    layout->addWidget(m_turnedOn);
    m_state = new Chip(Glyph::Open, Token::Warn, {});
    m_state->setObjectName(u"listState"_s);
    layout->addWidget(m_state);
    m_limit = new Label({}, TextSize::Body, Token::Dim);
    m_limit->setShrinking();
    layout->addWidget(m_limit);
    layout->addStretch(1);
    m_edit = new QPushButton(tr("Edit"));
    m_edit->setObjectName(u"editEntry"_s);
    m_edit->setAccessibleName(tr("Edit entry"));
    m_delete = new QPushButton(tr("Delete"));
    m_delete->setObjectName(u"deleteEntry"_s);
    m_delete->setAccessibleName(tr("Delete entry"));
    setKind(m_edit, kind::quiet);
    setKind(m_delete, kind::quiet);
    connect(m_edit, &QPushButton::clicked, m_editEntry, &QAction::trigger);
    connect(m_delete, &QPushButton::clicked, m_deleteEntry, &QAction::trigger);
    m_add = new QPushButton(tr("Add"));
    m_add->setObjectName(u"addEntry"_s);
    m_add->setAccessibleName(tr("Add entry"));
    m_add->setIcon(icon(Glyph::Plus, Token::Text));
    connect(m_add, &QPushButton::clicked, this, [this] { m_flows.add(m_id); });
    layout->addWidget(m_edit);
    layout->addWidget(m_delete);
    layout->addWidget(m_add);
    return row;
}

QWidget *AccountEditor::buildTable()
{
    m_listStack = new QStackedWidget;
    m_table = new QTableView;
    m_table->setObjectName(u"entries"_s);
    setUpTable(m_table, tr("Entries of the allowlist"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(EntryTableModel::Remark, QHeaderView::Stretch);
    const auto wide = [](const QString &sample, TextSize size = TextSize::Body) {
        return QFontMetrics(postern::font(size)).horizontalAdvance(sample) + 20;
    };
    m_table->setColumnWidth(EntryTableModel::Mark, 30);
    m_table->setColumnWidth(EntryTableModel::ValueColumn, wide(u"203.0.113.10-203.0.113.20"_s, TextSize::Mono));
    m_table->setColumnWidth(EntryTableModel::Covers, wide(u"65,536"_s) + 8);
    m_table->setColumnWidth(EntryTableModel::LastSeen, wide(tr("not seen yet")) + 8);
    m_table->setColumnWidth(EntryTableModel::Expires, wide(tr("in %1 days").arg(14)) + 20);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(m_entryActions);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, m_editEntry, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountEditor::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &AccountEditor::rememberRow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AccountEditor::restoreRow);
    m_listStack->addWidget(framed(m_table));
    m_empty = new EmptyState;
    auto *card = new Card(nullptr, Token::Base, 6);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 16, 12, 16);
    inside->addWidget(m_empty);
    m_listStack->addWidget(card);
    return m_listStack;
}

QWidget *AccountEditor::buildFacts()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    const auto column = [&](int stretch) {
        auto *made = new QVBoxLayout;
        made->setSpacing(6);
        layout->addLayout(made, stretch);
        return made;
    };
    auto *senders = column(5);
    const auto heading = [](QVBoxLayout *into, const QString &title, const QString &act, const QString &name,
                            const QString &fullName) {
        auto *line = new QHBoxLayout;
        line->setSpacing(4);
        auto *label = new Label(title, TextSize::Title);
        label->setShrinking();
        line->addWidget(label);
        auto *button = new QPushButton(act);
        button->setObjectName(name);
        button->setAccessibleName(fullName);
        setKind(button, kind::quiet);
        button->setFixedHeight(24);
        line->addWidget(button);
        line->addStretch(1);
        into->addLayout(line);
        return button;
    };
    auto *editSenders =
        heading(senders, tr("Sender addresses"), tr("Edit"), u"editSenders"_s, tr("Edit sender addresses"));
    connect(editSenders, &QPushButton::clicked, this, [this] { m_flows.editAccount(m_id); });
    m_senders = new Label({}, TextSize::Mono);
    m_senders->setObjectName(u"senders"_s);
    m_senders->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_senders->setWordWrap(true);
    senders->addWidget(m_senders);
    senders->addStretch(1);
    auto *password = column(4);
    auto *replace = heading(password, tr("Password"), tr("Replace"), u"replacePassword"_s, tr("Replace password"));
    connect(replace, &QPushButton::clicked, this, [this] { m_flows.password(m_id); });
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    m_passwordGlyph = new GlyphView(Glyph::Key);
    m_password = new Label;
    m_password->setWordWrap(true);
    state->addWidget(m_passwordGlyph, 0, Qt::AlignTop);
    state->addWidget(m_password, 1);
    password->addLayout(state);
    password->addStretch(1);
    auto *evidence = column(6);
    auto *title = new QHBoxLayout;
    auto *months = new Label(tr("Last 12 months"), TextSize::Title);
    months->setMinimumHeight(24);
    months->setShrinking();
    title->addWidget(months);
    m_totals = new Label({}, TextSize::Small, Token::Dim);
    m_totals->setElided(Qt::ElideRight);
    title->addStretch(1);
    evidence->addLayout(title);
    evidence->addWidget(m_totals);
    m_chart = new MonthChart;
    evidence->addWidget(m_chart);
    evidence->addStretch(1);
    return row;
}

QAction *AccountEditor::addAction(QList<QAction *> &list, const QString &text, const QString &name,
                                  const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(&list == &m_entryActions ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    list << action;
    return action;
}

void AccountEditor::makeActions()
{
    m_suspendAct = addAction(m_accountActions, tr("Suspend"), u"actSuspend"_s, {}, [this] { m_flows.suspend(m_id); });
    addAction(m_accountActions, tr("Lock down now"), u"actLockDown"_s, QKeySequence(tr("Ctrl+Shift+L")), [this] {
        m_flows.lockDown(m_id);
    })->setIcon(icon(Glyph::Lock));
    addAction(m_accountActions, tr("Edit account"), u"actEditAccount"_s, QKeySequence(tr("Ctrl+E")),
              [this] { m_flows.editAccount(m_id); });
    addAction(m_accountActions, tr("Replace password"), u"actPassword"_s, {}, [this] { m_flows.password(m_id); });
    addAction(m_accountActions, tr("Settings sheet"), u"actSettingsSheet"_s, QKeySequence(tr("Ctrl+Shift+S")),
              [this] { m_flows.settingsSheet(m_id); });
    addAction(m_accountActions, tr("Delete account"), u"actDeleteAccount"_s, QKeySequence(tr("Ctrl+Del")),
              [this] { m_flows.deleteAccount(m_id); });
    addAction(m_accountActions, tr("Drop what is staged for it"), u"actDropAccount"_s, {},
              [this] { m_session.dropAccount(toUtf8(m_id)); });
    addAction(m_entryActions, tr("Add entry"), u"actAddEntry"_s, QKeySequence(tr("Ins")),
              [this] { m_flows.add(m_id); });
    m_editEntry = addAction(m_entryActions, tr("Edit entry"), u"actEditEntry"_s, QKeySequence(tr("F2")), [this] {
        const std::vector<std::size_t> chosen = selectedEntries();
        if (chosen.size() == 1)
            m_flows.editEntry(m_id, chosen.front());
    });
    m_deleteEntry = addAction(m_entryActions, tr("Delete entry"), u"actDeleteEntry"_s, QKeySequence(tr("Del")),
                              [this] { m_flows.deleteEntries(m_id, selectedEntries()); });
    m_dropEntry = addAction(m_entryActions, tr("Drop the staged edit"), u"actDropEntry"_s, {}, [this] {
        std::vector<EntryValue> values;
        for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
            values.push_back(m_model->at(row.row()).entry.value);
        for (const EntryValue &value : values)
            m_session.dropEntry(toUtf8(m_id), value);
    });
    addAction(m_entryActions, tr("Copy"), u"actCopyEntries"_s, QKeySequence::Copy, [this] { copyEntries(); });
    addAction(m_entryActions, tr("Paste entries"), u"actPasteEntries"_s, QKeySequence::Paste,
              [this] { pasteEntries(); });
}

} // namespace postern
