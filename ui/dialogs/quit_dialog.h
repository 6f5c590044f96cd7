#pragma once

#include "ui/dialogs/flow_dialog.h"

#include <optional>

namespace postern {

/// What ends with the window or with the relay that is left, asked once: staged edits that are kept nowhere, and a
/// change that nobody will keep.
struct Ending
{
    bool quits = true;              ///< Postern ends; else another relay is opened
    int staged = 0;                 ///< edits that would be lost; 0: they are kept in a file, or there are none
    QString whyLost;                ///< why they are not kept
    std::optional<int> secondsLeft; ///< until the applied change reverts by itself
};

class QuitDialog final : public FlowDialog
{
    Q_OBJECT
public:
    QuitDialog(const Ending &ending, QWidget *parent);

Q_SIGNALS:
    void exportWanted(); ///< the lists as CSV first; the dialog is rejected
};

} // namespace postern
