#pragma once

#include "core/draft/draft.h"

#include <QUndoCommand>

#include <functional>
#include <string>
#include <vector>

namespace postern {

/// One account as it shall be, or an empty slot where it goes.
struct StagedAccount
{
    std::string id;
    Draft::Slot slot;
};

/// One staged edit, of one account or of thousands: undo and redo exchange what the draft holds with what the
/// command holds, so both are the same code. Holds ids and values, never pointers into the draft.
class StageCommand final : public QUndoCommand
{
public:
    /// Exchanges every account with the draft, in the order given, and tells the views.
    using Exchange = std::function<void(std::vector<StagedAccount> &)>;

    StageCommand(const QString &text, std::vector<StagedAccount> accounts, Exchange exchange);
    void redo() override;
    void undo() override;

private:
    std::vector<StagedAccount> m_accounts;
    Exchange m_exchange;
};

} // namespace postern
