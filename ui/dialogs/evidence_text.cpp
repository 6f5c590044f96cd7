#include "ui/dialogs/evidence_text.h"

#include "ui/models/core_text.h"
#include "ui/models/texts.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <map>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("EvidenceText", text);
}

} // namespace

Date dateOf(const QDate &date)
{
    return Date{std::chrono::days{date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()}};
}

QDate qDateOf(Date date)
{
    return QDate::fromJulianDay(QDate(1970, 1, 1).toJulianDay() + date.time_since_epoch().count());
}

QString agoText(std::optional<Time> seen, const EditContext &context)
{
    if (!seen)
        return say(QT_TRANSLATE_NOOP("EvidenceText", "not seen"));
    const bool relayTold = context.relay.time != Time{};
    return ago(*seen, relayTold ? context.relay.time : Time{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}});
}

std::vector<Finding> findingsFor(const EditContext &context, const Account *next)
{
    return analyzeAccount(context.base ? &*context.base : nullptr, next, *context.activity, context.coverage,
                          context.analysis);
}

const Finding *findFinding(const std::vector<Finding> &findings, std::string_view code)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [code](const Finding &finding) { return finding.code == code; });
    return found == findings.end() ? nullptr : &*found;
}

const Finding *blockedSenders(const std::vector<Finding> &findings)
{
    const Finding *all = findFinding(findings, "all-senders-blocked");
    return all ? all : findFinding(findings, "sender-blocked");
}

std::vector<Affected> blockedAddresses(const std::vector<Finding> &findings)
{
    std::map<Address, Affected> found;
    for (const Finding &finding : findings) {
        if (finding.code != "sender-blocked" && finding.code != "all-senders-blocked")
            continue;
        for (const Affected &affected : finding.addresses)
            found.emplace(affected.address, affected);
    }
    std::vector<Affected> all;
    for (auto &[address, affected] : found)
        all.push_back(std::move(affected));
    std::stable_sort(all.begin(), all.end(),
                     [](const Affected &a, const Affected &b) { return a.lastSeen > b.lastSeen; });
    return all;
}

QList<EvidencePanel::Row> evidenceRows(const std::vector<Affected> &addresses, const EditContext &context, bool offer)
{
    QList<EvidencePanel::Row> rows;
    for (const Affected &affected : addresses) {
        rows.append({affected.address, messageCount(affected.count), agoText(affected.lastSeen, context),
                     coreText(affected.rhythm), offer});
    }
    return rows;
}

std::vector<SeenSender> sendersOf(const EditContext &context, std::string_view username)
{
    std::map<Address, SeenSender> found;
    bool older = false;
    const Date today = context.analysis.today;
    for (const ActivityRow &row : context.activity->of(username)) {
        if (row.outcome != Outcome::Accepted)
            continue;
        older = older || !isNew(row, today);
        SeenSender &sender = found[row.address];
        sender.address = row.address;
        sender.count += row.count;
        if (row.lastSeen >= sender.lastSeen) {
            sender.lastSeen = row.lastSeen;
            sender.senderClass = classOf(row, today);
        }
        sender.fresh = sender.fresh || isNew(row, today);
        (row.method == Method::Password ? sender.byPassword : sender.byIpAuth) = true;
    }
    std::vector<SeenSender> all;
    for (auto &[address, sender] : found) {
        sender.fresh = sender.fresh && older; // on a new account everything is new
        all.push_back(sender);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const SeenSender &a, const SeenSender &b) { return a.lastSeen > b.lastSeen; });
    return all;
}

std::vector<Affected> affectedOf(const std::vector<SeenSender> &senders)
{
    std::vector<Affected> rows;
    for (const SeenSender &sender : senders) {
        Affected row;
        row.address = sender.address;
        row.count = sender.count;
        row.lastSeen = sender.lastSeen;
        row.senderClass = toString(sender.senderClass);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString coverText(const Account &account, Date today)
{
    switch (listState(account.allowlist, today)) {
    case ListState::Open:
    case ListState::Observing:
        return say(QT_TRANSLATE_NOOP("EvidenceText", "ANY address"));
    case ListState::Closed:
        return say(QT_TRANSLATE_NOOP("EvidenceText", "nobody"));
    case ListState::Restricted:
        break;
    }
    return addressCount(coveredBy(account.allowlist, today).count());
}

QString effectText(const Account &before, const Account &after, Date today)
{
    const auto restricted = [today](const Account &account) {
        return listState(account.allowlist, today) == ListState::Restricted;
    };
    if (restricted(before) && restricted(after)) {
        const UInt128 was = coveredBy(before.allowlist, today).count();
        const UInt128 will = coveredBy(after.allowlist, today).count();
        if (was == will)
            return say(QT_TRANSLATE_NOOP("EvidenceText", "still %1 may send")).arg(addressCount(was));
        return say(QT_TRANSLATE_NOOP("EvidenceText", "%1 → %2 may send")).arg(grouped(was), addressCount(will));
    }
    const QString was = coverText(before, today);
    const QString will = coverText(after, today);
    if (was == will)
        return say(QT_TRANSLATE_NOOP("EvidenceText", "still %1 may send")).arg(will);
    return say(QT_TRANSLATE_NOOP("EvidenceText", "%1 → %2 may send")).arg(was, will);
}

QString evidencePeriod(const EditContext &context)
{
    return coverageText(context.coverage);
}

QString closingText(const Account &account, const EditContext &context)
{
    return say(QT_TRANSLATE_NOOP("EvidenceText", "Then: %1 %2"))
        .arg(accountSentence(account, context.analysis.today), evidencePeriod(context));
}

} // namespace postern
