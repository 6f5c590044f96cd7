#pragma once

#include "ui/dialogs/edit_dialog.h"
#include "ui/models/session.h"

#include <QPointer>
#include <QStringList>

#include <functional>

namespace postern {

/// Opens the dialogs on the session's draft and stages what they hand back, as one named undo step. One dialog at a
/// time; none runs a loop of its own.
class Flows final : public QObject
{
    Q_OBJECT
public:
    Flows(Session &session, QWidget *window);

    EditContext contextOf(const QString &id) const;
    /// Is a dialog open? Then what it looks at must not be read again.
    bool busy() const { return !m_open.isNull(); }
    EditDialog *dialog() const { return m_open; }

    /// The box Turned on was pressed: Start, turn on again, or turn off, as the list stands.
    void toggleList(const QString &id, const QStringList &values = {});
    void add(const QString &id, const QStringList &values = {});
    void editEntry(const QString &id, std::size_t index);
    void deleteEntries(const QString &id, std::vector<std::size_t> indexes);
    void ipAuth(const QString &id, const QString &address = {});
    void removeIpAuth(const QString &id);
    /// Adds entries to, or removes them from, the lists of all these accounts.
    void editMany(const QStringList &ids);
    void newAccount();
    void editAccount(const QString &id);
    void suspend(const QString &id);
    void deleteAccount(const QString &id);
    void password(const QString &id);
    /// Locks the account down on the relay at once; nothing is staged.
    void lockDown(const QString &id);
    /// What the people who send through it need to know, to pass on; changes nothing.
    void settingsSheet(const QString &id);

Q_SIGNALS:
    void staged(const QString &text, const QStringList &ids);

private:
    void show(const QString &id, EditDialog *dialog);
    bool mayOpen(const QString &id) const;
    Session &m_session;
    QWidget *m_window;
    QPointer<EditDialog> m_open;
};

} // namespace postern
