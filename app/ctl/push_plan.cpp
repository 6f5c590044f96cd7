#include "app/ctl/push_plan.h"

#include "core/draft/draft.h"
#include "core/format/finding_json.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>

namespace postern::ctl {

namespace {

Date today()
{
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

void fillGenerated(std::optional<NewPassword> &password, const std::string &username,
                   std::map<std::string, std::string> &generated)
{
    if (!password || password->kind != NewPassword::Kind::Generated || !password->secret.empty())
        return;
    password->secret = generatePassword();
    generated[username] = password->secret;
}

} // namespace

Result<PushPlan> compareWithRelay(RelaySession &session, const std::string &file, std::int64_t &relayRevision)
{
    PushPlan plan;
    Result<Configuration> draft = configurationFromFile(file);
    if (!draft)
        return draft.error();
    plan.draft = std::move(draft).value();
    Result<Configuration> base = session.configuration();
    if (!base)
        return base.error();
    plan.base = std::move(base).value();
    relayRevision = plan.base.revision;
    if (plan.draft.revision != plan.base.revision)
        return Error{ErrorCode::Stale,
                     file + " is over revision " + std::to_string(plan.draft.revision) + ", the relay has " +
                         std::to_string(plan.base.revision) + "; pull again and repeat the edits",
                     {}};
    adoptReadOnly(plan.base, plan.draft);
    for (Account &account : plan.draft.accounts)
        fillGenerated(account.newPassword, account.username, plan.generated);
    plan.changes = diff(plan.base, plan.draft);
    plan.window = hasWindow(plan.base, plan.changes, today());
    return plan;
}

Status askForFindings(RelaySession &session, PushPlan &plan)
{
    plan.reply.revision = plan.base.revision;
    if (plan.changes.empty())
        return Nothing{};
    const Result<RelayInfo> info = session.info();
    if (!info)
        return info.error();
    const Date there = std::chrono::floor<std::chrono::days>(info->time);
    for (Finding &finding : analyze(plan.base, plan.draft, {}, {}, contextOf(*info, there))) {
        if (finding.severity == Severity::Error)
            plan.reply.findings.push_back(std::move(finding));
    }
    if (!plan.reply.findings.empty())
        return Nothing{};
    ChangeRequest request;
    request.changes = plan.changes;
    Result<ChangeReply> reply = session.wait<ChangeReply>(
        [&](auto done) { session.relay().plan(plan.base.revision, request, session.context(), done); });
    if (!reply)
        return reply.error();
    plan.reply = std::move(reply).value();
    return Nothing{};
}

std::string fingerprintOf(const std::vector<Change> &changes)
{
    ChangeRequest bare;
    bare.changes = changes;
    const auto blank = [](std::optional<NewPassword> &password) {
        if (password)
            password->secret = "-";
    };
    for (Change &change : bare.changes) {
        if (auto *add = std::get_if<AddAccount>(&change))
            blank(add->account.newPassword);
        else if (auto *update = std::get_if<UpdateAccount>(&change))
            blank(update->password);
    }
    return QCryptographicHash::hash(QByteArray::fromStdString(writeChangeRequest(bare)), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

std::string writePlanFile(const PushPlan &plan)
{
    json::Writer writer(true);
    writer.beginObject();
    writer.member("revision", plan.base.revision);
    writer.member("fingerprint", fingerprintOf(plan.changes));
    writer.key("changes").beginArray();
    for (const Change &change : plan.changes)
        writer.text(describe(change, plan.base));
    writer.endArray();
    writer.member("window", plan.window);
    writer.key("now").beginArray();
    for (const Plan::Sentence &sentence : plan.reply.now)
        writer.beginObject().member("account", sentence.account).member("sentence", sentence.sentence).endObject();
    writer.endArray();
    writer.key("findings");
    json::writeFindingArray(writer, plan.reply.findings);
    writer.endObject();
    return writer.take();
}

Result<PlanFile> readPlanFile(const std::string &file)
{
    const Result<std::string> text = readInput(file, std::size_t{32} << 20);
    if (!text)
        return text.error();
    const auto broken = [&file] {
        return Error{ErrorCode::Unreadable, file + " is no plan that \"posternctl diff -o\" wrote", {}};
    };
    const QJsonObject whole = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
    PlanFile plan;
    plan.revision = whole.value(QStringLiteral("revision")).toInteger(-1);
    plan.fingerprint = whole.value(QStringLiteral("fingerprint")).toString().toStdString();
    if (plan.revision < 0 || plan.fingerprint.empty())
        return broken();
    const QJsonObject findings{{QStringLiteral("findings"), whole.value(QStringLiteral("findings"))}};
    Result<std::vector<Finding>> read = readFindings(QJsonDocument(findings).toJson().toStdString());
    if (!read)
        return broken();
    plan.findings = std::move(read).value();
    return plan;
}

void printFindings(std::FILE *out, const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings) {
        const std::string line = std::string(toString(finding.severity)) + ' ' + finding.code +
                                 (finding.account.empty() ? "" : " " + finding.account) + ": " + finding.message +
                                 (finding.remedy.empty() ? "" : " " + finding.remedy);
        std::fprintf(out, "%s\n", shown(line).c_str());
    }
}

} // namespace postern::ctl
