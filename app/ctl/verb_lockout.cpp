#include "app/ctl/csv_import.h"
#include "app/ctl/options.h"
#include "app/ctl/table_file.h"
#include "app/ctl/verbs.h"
#include "core/format/allowlist_csv.h"
#include "core/format/json_writer.h"
#include "core/format/log_lockout.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace postern::ctl {

namespace {

constexpr const char *lockoutUsage =
    "posternctl csv lockout LIST|- --activity LOG|- [--account U] [--encoding E] [--separator C] [--today DATE]\n"
    "             [-o FILE] [--json]";

/// What a list would do to a log: each sender that is not let in, and how many.
class Lockout final
{
public:
    Lockout(const ProposedLists &lists, bool json) : m_lists(lists), m_json(json)
    {
        if (m_json)
            m_writer.beginObject().key("senders").beginArray();
        else
            m_text = "account,address,count,verdict\n";
    }

    void take(std::span<const LoggedSender> senders)
    {
        std::array<ProposedLists::Answer, mostAtOnce> answers;
        m_lists.ask(senders, std::span(answers).first(senders.size()));
        m_senders += senders.size();
        for (std::size_t i = 0; i < senders.size(); ++i)
            take(senders[i], answers[i]);
    }

    void take(const LoggedSender &sender, ProposedLists::Answer answer)
    {
        if (answer == ProposedLists::Answer::LetIn)
            return;
        const bool unknown = answer == ProposedLists::Answer::UnknownAccount;
        (unknown ? m_unknown : m_blocked) += 1;
        if (!unknown)
            m_messages += sender.count;
        const std::string_view verdict = unknown ? "unknown" : "blocked";
        if (m_json) {
            m_writer.beginObject()
                .member("account", sender.account)
                .member("address", sender.address.toString())
                .member("count", sender.count)
                .member("verdict", verdict)
                .endObject();
            return;
        }
        m_text.append(sender.account).append(",").append(sender.address.toString()).append(",");
        m_text.append(std::to_string(sender.count)).append(",").append(verdict).append("\n");
    }

    std::string finish()
    {
        if (!m_json)
            return std::move(m_text);
        m_writer.endArray().member("log", m_senders).member("accounts", m_lists.accounts());
        m_writer.member("blocked", m_blocked).member("unknown", m_unknown).member("messages", m_messages);
        return m_writer.endObject().take();
    }
    bool any() const { return m_blocked + m_unknown > 0; }
    void tell() const
    {
        const auto several = [](std::size_t number) { return number == 1 ? "" : "s"; };
        std::fprintf(
            stderr,
            "%zu sender%s in the log, %zu account%s in the list: %zu would be refused (%llu message%s), %zu of "
            "accounts that the list does not name\n",
            m_senders, several(m_senders), m_lists.accounts(), several(m_lists.accounts()), m_blocked,
            static_cast<unsigned long long>(m_messages), several(m_messages), m_unknown);
    }

private:
    const ProposedLists &m_lists;
    bool m_json;
    json::Writer m_writer{true};
    std::string m_text;
    std::size_t m_senders = 0;
    std::size_t m_blocked = 0;
    std::size_t m_unknown = 0;
    std::uint64_t m_messages = 0;
};

int runLockout(const Arguments &arguments)
{
    const auto options = Options::parse(
        arguments, {"--activity=", "--account=", "--encoding=", "--separator=", "--today=", "-o=", "--json"}, 1, 1);
    if (!options)
        return usageError(lockoutUsage, options.error().detail);
    const Result<CsvOptions> csv = csvOptions(*options);
    if (!csv)
        return usageError(lockoutUsage, csv.error().detail);
    const std::string &file = options->plain().front();
    const std::string log = options->value("--activity");
    if (log.empty() || (log == "-" && file == "-"))
        return usageError(lockoutUsage,
                          log.empty() ? "--activity is needed" : "only one of the two can be standard input");
    std::optional<Date> today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    if (options->has("--today"))
        today = parseDate(options->value("--today"));
    if (!today)
        return usageError(lockoutUsage, "--today is a date like 2026-11-23");

    const Result<TableFile> table = TableFile::open(file);
    if (!table)
        return fail("", table.error());
    ProposedLists lists;
    CsvCheckSink sink;
    sink.accepted = [&](const CsvAccepted &row) {
        lists.add(row.account.empty() ? std::string_view(csv->account) : row.account, row.interval,
                  !row.expires || *row.expires >= *today);
    };
    sink.passed = [&](std::size_t passed) {
        table->release(passed);
        return true;
    };
    std::optional<CsvRow> first;
    sink.rejected = [&first](const CsvRow &row) {
        if (!first)
            first = row;
    };
    const Result<CsvCheck> check = countAllowlistCsv(table->bytes(), *csv, sink);
    if (!check)
        return fail(file, check.error());
    if (first) {
        std::fprintf(stderr, "posternctl: %s: %zu rows are rejected, the first on line %zu: %s; see csv check\n",
                     file.c_str(), check->rejected, first->line, first->reason.c_str());
        return AnswerIsNo;
    }
    if (!check->preview.mapping[static_cast<std::size_t>(CsvField::Value)])
        return fail(file,
                    Error{ErrorCode::Unreadable, "no column is called \"value\", and none looks like addresses", {}});
    lists.finish();

    Lockout lockout(lists, options->has("--json"));
    const Status read =
        forEachLoggedSender(log, [&lockout](std::span<const LoggedSender> senders) { lockout.take(senders); });
    if (!read)
        return fail(log, read.error());
    const Status written = writeOutput(options->value("-o"), lockout.finish());
    if (!written)
        return fail("", written.error());
    lockout.tell();
    return lockout.any() ? AnswerIsNo : Fine;
}

} // namespace

std::span<const Verb> lockoutVerbs()
{
    static const Verb verbs[] = {{"csv lockout", lockoutUsage, runLockout}};
    return verbs;
}

} // namespace postern::ctl
