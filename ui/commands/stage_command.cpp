#include "ui/commands/stage_command.h"

#include <algorithm>

namespace postern {

StageCommand::StageCommand(const QString &text, std::vector<StagedAccount> accounts, Exchange exchange, int passes)
    : QUndoCommand(text), m_accounts(std::move(accounts)), m_exchange(std::move(exchange)), m_passes(passes)
{
}

void StageCommand::redo()
{
    if (m_passes > 0) {
        --m_passes;
        return;
    }
    m_exchange(m_accounts);
}

void StageCommand::undo()
{
    if (m_passes > 0) {
        --m_passes;
        return;
    }
    // Backwards: accounts taken out remember their place among those still there at that time.
    std::reverse(m_accounts.begin(), m_accounts.end());
    m_exchange(m_accounts);
    std::reverse(m_accounts.begin(), m_accounts.end());
}

} // namespace postern
