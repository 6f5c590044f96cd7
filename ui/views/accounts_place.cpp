#include "ui/views/accounts_place.h"

#include "ui/views/account_editor.h"
#include "ui/views/account_list.h"

#include <QHBoxLayout>
#include <QTableView>

namespace postern {

AccountsPlace::AccountsPlace(Session &session, AccountListModel &model, Flows &flows, QWidget *parent)
    : QWidget(parent), m_list(new AccountList(session, model)), m_editor(new AccountEditor(session, flows))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_editor, 1);
    connect(m_list, &AccountList::chosen, m_editor, &AccountEditor::show);
    connect(m_list, &AccountList::editWanted, this, [this] {
        m_editing = true;
        arrange();
        m_editor->focusEntries();
    });
    connect(m_editor, &AccountEditor::backWanted, this, [this] {
        m_editing = false;
        arrange();
        m_list->focusFilter();
    });
    m_editor->show(m_list->current());
}

void AccountsPlace::openAccount(const QString &id)
{
    m_list->choose(id);
    m_editing = true;
    arrange();
}

void AccountsPlace::arrange()
{
    constexpr int listWidth = 341;
    constexpr int leastEditor = 560;
    const bool both = width() >= listWidth + leastEditor;
    m_list->setVisible(both || !m_editing);
    m_editor->setVisible(both || m_editing);
    m_editor->setBackVisible(!both);
    if (both)
        m_list->setFixedWidth(listWidth);
    else {
        m_list->setMinimumWidth(0);
        m_list->setMaximumWidth(QWIDGETSIZE_MAX);
    }
}

void AccountsPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace postern
