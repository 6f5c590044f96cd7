#include "ui/commands/stage_command.h"

#include <algorithm>

namespace postern {

StageCommand::StageCommand(const QString &text, std::vector<StagedAccount> accounts, Exchange exchange)
    : QUndoCommand(text), m_accounts(std::move(accounts)), m_exchange(std::move(exchange))
{
}

void StageCommand::redo()
{
    m_exchange(m_accounts);
}

void StageCommand::undo()
{
    // Backwards: accounts taken out remember their place among those still there at that time.
    std::reverse(m_accounts.begin(), m_accounts.end());
    m_exchange(m_accounts);
    std::reverse(m_accounts.begin(), m_accounts.end());
}

} // namespace postern
