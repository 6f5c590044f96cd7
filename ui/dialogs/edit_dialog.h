#pragma once

#include "ui/dialogs/edit_context.h"
#include "ui/dialogs/flow_dialog.h"
#include "ui/models/bulk_edit.h"

#include <QStringList>

namespace postern {

/// A dialog that edits one account. Show it with open(); it deletes itself when it is closed. Enter takes what is
/// offered, Esc cancels and changes nothing.
class EditDialog : public FlowDialog
{
    Q_OBJECT
public:
    using FlowDialog::FlowDialog;

Q_SIGNALS:
    void edited(const postern::Edit &edit); ///< just before accepted(), once
    /// The person chose another way than this dialog's (IP authentication of a segment): open Add with these
    /// values. The dialog is rejected right after.
    void addInstead(const QStringList &values);

protected:
    /// Hands the edit over and closes.
    void finish(const Edit &edit);
};

// One function for each flow of the console. The caller owns nothing: connect, then open().

/// Entries for a list that is on, or kept for later. `values` fill the field or, if many, the pasted list.
EditDialog *makeAddDialog(const EditContext &context, QWidget *parent, const QStringList &values = {});
/// First entries of a list that is off: lines are collected, then Create; or Watch first.
EditDialog *makeStartDialog(const EditContext &context, QWidget *parent, const QStringList &values = {});
/// Remark, expiry and expectation of the entry at `index` of current.allowlist.entries.
EditDialog *makeEditEntryDialog(const EditContext &context, std::size_t index, QWidget *parent);
/// One or more entries; asks which is meant where none in force would be left.
EditDialog *makeDeleteEntriesDialog(const EditContext &context, std::vector<std::size_t> indexes, QWidget *parent);
/// Clears Turned on: off with the entries kept, or off and cleared.
EditDialog *makeDisableDialog(const EditContext &context, QWidget *parent);
/// Puts kept entries in force again, also after observing.
EditDialog *makeTurnOnDialog(const EditContext &context, QWidget *parent);
/// Sets the appliance address, or moves it here from another account of the organization.
EditDialog *makeIpAuthDialog(const EditContext &context, QWidget *parent, const QString &address = {});
EditDialog *makeRemoveIpAuthDialog(const EditContext &context, QWidget *parent);
/// A new account; its password is shown once.
EditDialog *makeNewAccountDialog(const EditContext &context, QWidget *parent);
/// User name, description and senders.
EditDialog *makeEditAccountDialog(const EditContext &context, QWidget *parent);
/// Suspends an active account, lets a suspended one send again.
EditDialog *makeSuspendDialog(const EditContext &context, QWidget *parent);
EditDialog *makeDeleteAccountDialog(const EditContext &context, QWidget *parent);
EditDialog *makePasswordDialog(const EditContext &context, QWidget *parent);
/// Entries added to, or removed from, the lists of all these accounts. `context` is of none of them.
EditDialog *makeBulkDialog(const EditContext &context, std::vector<BulkTarget> targets, QWidget *parent);

} // namespace postern
