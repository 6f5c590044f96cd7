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

    /// `passes`: so many calls of redo() and undo() do nothing, for a step that comes back from a kept draft: pushing
    /// it on the stack is one, undoing it there another.
    StageCommand(const QString &text, std::vector<StagedAccount> accounts, Exchange exchange, int passes = 0);
    void redo() override;
    void undo() override;
    /// What the next undo() or redo() puts back, in the order of redo().
    const std::vector<StagedAccount> &held() const { return m_accounts; }

private:
    std::vector<StagedAccount> m_accounts;
    Exchange m_exchange;
    int m_passes;
};

} // namespace postern
