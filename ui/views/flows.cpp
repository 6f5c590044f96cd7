#include "ui/views/flows.h"

#include "ui/dialogs/lock_down_dialog.h"
#include "ui/dialogs/settings_sheet_dialog.h"
#include "ui/models/lock_down.h"
#include "ui/models/texts.h"

namespace postern {

Flows::Flows(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window) {}

EditContext Flows::contextOf(const QString &id) const
{
    EditContext context;
    const std::string key = toUtf8(id);
    if (const Account *base = m_session.draft().findBase(key))
        context.base = *base;
    if (const Account *current = m_session.draft().find(key))
        context.current = *current;
    context.draft = &m_session.draft().current();
    context.activity = &m_session.activity();
    context.coverage = m_session.coverage();
    context.analysis = m_session.analysisContext();
    context.relay = m_session.info();
    return context;
}

bool Flows::mayOpen(const QString &id) const
{
    return !busy() && m_session.isOpen() && !m_session.isPushing() &&
           (id.isEmpty() || m_session.draft().find(toUtf8(id)) != nullptr);
}

void Flows::show(const QString &id, EditDialog *dialog)
{
    m_open = dialog;
    connect(dialog, &EditDialog::edited, this, [this](const Edit &edit) {
        const std::vector<std::string> ids = m_session.stage(edit.text, edit.put, edit.removed);
        QStringList changed;
        for (const std::string &one : ids)
            changed << toQString(one);
        Q_EMIT staged(edit.text, changed);
    });
    connect(dialog, &EditDialog::addInstead, this, [this, id, dialog](const QStringList &values) {
        // The dialog closes itself; the other one opens when it is gone.
        connect(dialog, &QObject::destroyed, this, [this, id, values] { add(id, values); });
    });
    dialog->open();
}

void Flows::toggleList(const QString &id, const QStringList &values)
{
    if (!mayOpen(id))
        return;
    const EditContext context = contextOf(id);
    const Allowlist &list = context.current.allowlist;
    if (list.enabled)
        show(id, makeDisableDialog(context, m_window));
    else if (list.entries.empty() || !values.isEmpty())
        show(id, makeStartDialog(context, m_window, values));
    else
        show(id, makeTurnOnDialog(context, m_window));
}

void Flows::add(const QString &id, const QStringList &values)
{
    if (!mayOpen(id))
        return;
    const EditContext context = contextOf(id);
    const Allowlist &list = context.current.allowlist;
    const bool first = !list.enabled && !list.observe && list.entries.empty();
    show(id, first ? makeStartDialog(context, m_window, values) : makeAddDialog(context, m_window, values));
}

void Flows::editEntry(const QString &id, std::size_t index)
{
    if (mayOpen(id))
        show(id, makeEditEntryDialog(contextOf(id), index, m_window));
}

void Flows::deleteEntries(const QString &id, std::vector<std::size_t> indexes)
{
    if (mayOpen(id) && !indexes.empty())
        show(id, makeDeleteEntriesDialog(contextOf(id), std::move(indexes), m_window));
}

void Flows::ipAuth(const QString &id, const QString &address)
{
    if (mayOpen(id))
        show(id, makeIpAuthDialog(contextOf(id), m_window, address));
}

void Flows::removeIpAuth(const QString &id)
{
    if (mayOpen(id))
        show(id, makeRemoveIpAuthDialog(contextOf(id), m_window));
}

void Flows::editMany(const QStringList &ids)
{
    if (!mayOpen({}))
        return;
    std::vector<BulkTarget> targets;
    for (const QString &id : ids) {
        const std::string key = toUtf8(id);
        const Account *current = m_session.draft().find(key);
        if (current == nullptr)
            continue; // staged for deletion
        const Account *base = m_session.draft().findBase(key);
        targets.push_back({base != nullptr ? std::optional(*base) : std::nullopt, *current});
    }
    if (!targets.empty())
        show({}, makeBulkDialog(contextOf({}), std::move(targets), m_window));
}

void Flows::newAccount()
{
    if (mayOpen({}))
        show({}, makeNewAccountDialog(contextOf({}), m_window));
}

void Flows::editAccount(const QString &id)
{
    if (mayOpen(id))
        show(id, makeEditAccountDialog(contextOf(id), m_window));
}

void Flows::suspend(const QString &id)
{
    if (mayOpen(id))
        show(id, makeSuspendDialog(contextOf(id), m_window));
}

void Flows::deleteAccount(const QString &id)
{
    if (mayOpen(id))
        show(id, makeDeleteAccountDialog(contextOf(id), m_window));
}

void Flows::password(const QString &id)
{
    if (mayOpen(id))
        show(id, makePasswordDialog(contextOf(id), m_window));
}

void Flows::lockDown(const QString &id)
{
    if (!mayOpen(id))
        return;
    const std::string key = toUtf8(id);
    const QString obstacle = m_session.relay() == nullptr ? tr("There is no relay here, nothing leaves this computer.")
                             : m_session.info().role == "viewer" ? tr("The token is a viewer's: it reads only.")
                             : m_session.draft().findBase(key) == nullptr
                                 ? tr("It is not on the relay yet: nobody can use it.")
                                 : QString();
    auto *dialog = new LockDownDialog(contextOf(id), obstacle, m_window);
    connect(dialog, &LockDownDialog::wanted, &m_session,
            [this, key](const NewPassword &password) { new LockDown(m_session, key, password); });
    dialog->open();
}

void Flows::settingsSheet(const QString &id)
{
    if (mayOpen(id))
        (new SettingsSheetDialog(contextOf(id), m_window))->open();
}

} // namespace postern
