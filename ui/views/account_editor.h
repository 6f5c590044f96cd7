#pragma once

#include "ui/models/entry_table_model.h"
#include "ui/models/texts.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace postern {

class AddressField;
class Chip;
class EffectBand;
class EmptyState;
class Flows;
class GlyphView;
class IpAuthCard;
class Label;
class MonthChart;

/// One account: what is true and what will be, its allowlist, its appliance address, senders, password, evidence.
class AccountEditor final : public QWidget
{
    Q_OBJECT
public:
    AccountEditor(Session &session, Flows &flows, QWidget *parent = nullptr);

    void show(const QString &id);
    QString id() const { return m_id; }
    QTableView *entries() const { return m_table; }
    void focusEntries();
    /// For the menu and the keys: what can be done to the account and to the entries selected.
    QList<QAction *> accountActions() const { return m_accountActions; }
    QList<QAction *> entryActions() const { return m_entryActions; }
    void setBackVisible(bool visible);

Q_SIGNALS:
    void backWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildProbe();
    QWidget *buildListHeading();
    QWidget *buildTable();
    QWidget *buildFacts();
    QAction *addAction(QList<QAction *> &list, const QString &text, const QString &name, const QKeySequence &key,
                       std::function<void()> act);
    void makeActions();
    void refresh();
    void showHeader(const Account &account, bool deleted);
    void showList(const Account &account, bool deleted);
    void showEmptyList(const Account &account);
    void showFacts(const Account &account);
    void answerProbe();
    void fitTable();
    std::vector<std::size_t> selectedEntries() const;
    QStringList sendersToday(const Account &account) const;
    void selectionChanged();
    void rememberRow();
    void restoreRow();
    void copyEntries();
    void pasteEntries();

    Session &m_session;
    Flows &m_flows;
    QString m_id;
    EntryTableModel *m_model;
    QStackedWidget *m_pages;
    EmptyState *m_none;
    QScrollArea *m_scroll;
    QPushButton *m_back;
    GlyphView *m_gate;
    Label *m_name;
    Label *m_description;
    QPushButton *m_suspend;
    EffectBand *m_band;
    AddressField *m_probe;
    QWidget *m_probeAnswer;
    GlyphView *m_probeNowGlyph;
    Label *m_probeNow;
    GlyphView *m_probeAfterGlyph;
    Label *m_probeAfter;
    Label *m_probeBy;
    QCheckBox *m_turnedOn;
    Chip *m_state;
    Label *m_limit;
    QPushButton *m_edit;
    QPushButton *m_delete;
    QPushButton *m_add;
    QStackedWidget *m_listStack;
    QTableView *m_table;
    EmptyState *m_empty;
    IpAuthCard *m_ipAuth;
    Label *m_senders;
    GlyphView *m_passwordGlyph;
    Label *m_password;
    Label *m_totals;
    MonthChart *m_chart;
    int m_row = -1; ///< where the keys were before the rows were made anew
    QString m_rowValue;
    QList<QAction *> m_accountActions;
    QList<QAction *> m_entryActions;
    QAction *m_editEntry = nullptr;
    QAction *m_deleteEntry = nullptr;
    QAction *m_dropEntry = nullptr;
    QAction *m_suspendAct = nullptr;
};

} // namespace postern
