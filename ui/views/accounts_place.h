#pragma once

#include "ui/models/account_list_model.h"

#include <QWidget>

class QSplitter;

namespace postern {

class AccountEditor;
class AccountList;
class Flows;

/// List and editor side by side; where that is too narrow, one of them at a time.
class AccountsPlace final : public QWidget
{
    Q_OBJECT
public:
    AccountsPlace(Session &session, AccountListModel &model, Flows &flows, QWidget *parent = nullptr);
    AccountList *list() const { return m_list; }
    AccountEditor *editor() const { return m_editor; }
    void openAccount(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    AccountList *m_list;
    AccountEditor *m_editor;
    bool m_editing = false; ///< which of the two is shown where there is room for one
};

} // namespace postern
