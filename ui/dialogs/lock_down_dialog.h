#pragma once

#include "ui/dialogs/edit_context.h"
#include "ui/dialogs/flow_dialog.h"

namespace postern {

class PasswordChooser;

/// What Lock down now does to an account and whom it cuts off, shown and not asked. Nothing is staged: it goes to the
/// relay at once.
class LockDownDialog final : public FlowDialog
{
    Q_OBJECT
public:
    /// `obstacle`: why it cannot be done now; empty where it can. `context.base` is what the relay has.
    LockDownDialog(const EditContext &context, const QString &obstacle, QWidget *parent);

Q_SIGNALS:
    void wanted(const postern::NewPassword &password);
};

} // namespace postern
