#include "ui/models/acknowledgements.h"

#include "ui/models/texts.h"

#include <algorithm>

namespace postern {

bool Acknowledgements::isGrave(const Finding &finding)
{
    return finding.severity == Severity::Lockout || finding.code == "opened";
}

void Acknowledgements::setFindings(std::vector<Finding> findings)
{
    std::set<std::size_t> kept;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        for (const std::size_t old : m_ticked) {
            if (m_findings[old] == findings[i])
                kept.insert(i);
        }
    }
    const auto grave = [](const std::vector<Finding> &all) {
        std::vector<Finding> found;
        std::copy_if(all.begin(), all.end(), std::back_inserter(found), isGrave);
        return found;
    };
    const std::vector<Finding> before = grave(m_findings);
    const std::vector<Finding> now = grave(findings);
    // A word given for other addresses than those shown now is no acknowledgement of these.
    if (before != now)
        m_typed.clear();
    m_findings = std::move(findings);
    m_ticked = std::move(kept);
    m_grave = static_cast<int>(now.size());
    std::set<std::string> accounts;
    for (const Finding &finding : now) {
        if (!finding.account.empty())
            accounts.insert(finding.account);
    }
    m_byName = accounts.size() == 1;
    m_wanted = m_grave == 0 ? QString() : m_byName ? toQString(*accounts.begin()) : QString::number(m_grave);
}

void Acknowledgements::setTicked(std::size_t index, bool ticked)
{
    if (ticked)
        m_ticked.insert(index);
    else
        m_ticked.erase(index);
}

bool Acknowledgements::isTicked(std::size_t index) const
{
    return m_ticked.contains(index);
}

int Acknowledgements::total() const
{
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(), needsAcknowledgement));
}

int Acknowledgements::missing() const
{
    int open = 0;
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        if (!needsAcknowledgement(m_findings[i]))
            continue;
        open += isGrave(m_findings[i]) ? (typedRight() ? 0 : 1) : (isTicked(i) ? 0 : 1);
    }
    return open;
}

bool Acknowledgements::hasErrors() const
{
    return std::any_of(m_findings.begin(), m_findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

std::vector<Acknowledgement> Acknowledgements::given() const
{
    std::vector<Acknowledgement> all;
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        if (needsAcknowledgement(m_findings[i]) && (isGrave(m_findings[i]) ? typedRight() : isTicked(i)))
            all.push_back(acknowledge(m_findings[i]));
    }
    return all;
}

} // namespace postern
