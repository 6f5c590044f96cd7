#pragma once

#include "core/analysis/finding.h"

#include <QString>

#include <set>
#include <vector>

namespace postern {

/// What must be acknowledged before this push, and how: lockouts and `opened` once, by the account's name where it is
/// one account and by their number where there are more; every other exposure by a tick of its own.
class Acknowledgements final
{
public:
    /// Keeps the ticks and the word of before where the findings are the same as shown then.
    void setFindings(std::vector<Finding> findings);
    const std::vector<Finding> &findings() const { return m_findings; }

    /// Is this one among those acknowledged by the word?
    static bool isGrave(const Finding &finding);
    int graveCount() const { return m_grave; }
    /// What must be typed; empty where nothing is grave.
    QString wanted() const { return m_wanted; }
    bool byName() const { return m_byName; }

    void setTyped(const QString &text) { m_typed = text; }
    QString typed() const { return m_typed; }
    bool typedRight() const { return m_grave == 0 || m_typed.trimmed() == m_wanted; }
    void setTicked(std::size_t index, bool ticked);
    bool isTicked(std::size_t index) const;

    int total() const;   ///< to be acknowledged: the word counts once for each grave finding
    int missing() const; ///< of these, not yet
    bool hasErrors() const;
    bool complete() const { return !hasErrors() && missing() == 0; }
    std::vector<Acknowledgement> given() const;

private:
    std::vector<Finding> m_findings;
    std::set<std::size_t> m_ticked;
    QString m_typed;
    QString m_wanted;
    int m_grave = 0;
    bool m_byName = false;
};

} // namespace postern
