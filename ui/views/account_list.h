#pragma once

#include "ui/models/account_list_model.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace postern {

class EmptyState;
class FilterField;
class Label;

/// The accounts beside the editor: filter as typed, count, order, and the two-line list.
class AccountList final : public QWidget
{
    Q_OBJECT
public:
    AccountList(Session &session, AccountListModel &model, QWidget *parent = nullptr);

    QString current() const { return m_current; }
    /// The accounts selected where they are several, else all that the filter shows.
    QStringList many() const;
    /// Selects it; clears the filter where that hides it.
    void choose(const QString &id);
    void setFilterText(const QString &text);
    QString filterText() const;
    /// The object name of the order that was chosen; an unknown one changes nothing.
    void setOrder(const QString &name);
    QString order() const { return m_orderName; }
    /// Asks for what stands in the filter to be saved, where it can be.
    void saveFilter();
    void focusFilter();
    void focusList();

Q_SIGNALS:
    void chosen(const QString &id); ///< empty: none
    void newAccountWanted();
    void saveFilterWanted(const QString &filter);
    void importWanted();
    void editWanted(); ///< Enter on a row

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filterTyped(const QString &text);
    void restore();
    void showCount();
    void showEmpty();
    Session &m_session;
    AccountListModel &m_model;
    FilterField *m_filter;
    Label *m_count;
    QPushButton *m_order;
    QString m_orderName;
    QStackedWidget *m_stack;
    QListView *m_view;
    EmptyState *m_empty;
    QString m_current;
    bool m_restoring = false;
};

} // namespace postern
