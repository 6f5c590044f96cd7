#pragma once

#include "ui/models/binding_table_model.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace postern {

class Card;
class EmptyState;
class Flows;
class Label;

/// Every address that may send without a password, across accounts.
class IpAuthPlace final : public QWidget
{
    Q_OBJECT
public:
    IpAuthPlace(Session &session, Flows &flows, QWidget *parent = nullptr);

Q_SIGNALS:
    void accountWanted(const QString &id);
    void accountsWanted();

private:
    void show();
    void showChosen();
    const BindingTableModel::Row *chosen() const;
    Session &m_session;
    Flows &m_flows;
    BindingTableModel m_model;
    QLineEdit *m_filter;
    Label *m_count;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    Card *m_panel;
    Label *m_address;
    Label *m_device;
    Label *m_what;
    Label *m_seen;
    Label *m_staged;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_open;
};

} // namespace postern
