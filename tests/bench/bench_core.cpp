/// One operation of core or of its peer in a process of its own, so that bench.py can let them run in turns and compare
/// time, memory and result. Prints `seconds max_rss_kb result`; the result is the same for both where they agree.
///
///     bench_core OPERATION ours|PEER FILE

#include "core/address/parse.h"
#include "core/analysis/analyze.h"
#include "core/format/activity_csv.h"
#include "core/format/configuration_json.h"
#include "core/format/csv_index.h"
#include "core/format/csv_scanner.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef POSTERN_RAPIDJSON
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#endif

#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <string>

#include <ctime>
#include <sys/resource.h>

using namespace postern;

namespace {

std::string readFile(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    file.seekg(0, std::ios::end);
    std::string text(static_cast<std::size_t>(file.tellg()), '\0');
    file.seekg(0);
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    return text;
}

/// Of this process: what else runs on the machine counts for nobody.
double cpuSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// Runs it once, and tells how long that took and what came out.
int timed(const std::function<std::size_t()> &operation)
{
    const double started = cpuSeconds();
    const std::size_t result = operation();
    const double taken = cpuSeconds() - started;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.9f %ld %zu\n", taken, usage.ru_maxrss, result);
    return 0;
}

std::string text(const QJsonValue &value)
{
    return value.toString().toStdString();
}

std::optional<Date> date(const QJsonValue &value)
{
    return value.isNull() ? std::nullopt : parseDate(text(value));
}

/// What a program on QJsonDocument does to have the same model; it checks nothing.
Configuration walk(const QJsonDocument &document)
{
    Configuration configuration;
    configuration.revision = document[QStringLiteral("revision")].toInteger();
    const QJsonArray accounts = document[QStringLiteral("accounts")].toArray();
    configuration.accounts.reserve(static_cast<std::size_t>(accounts.size()));
    for (const QJsonValue &item : accounts) {
        const QJsonObject object = item.toObject();
        Account &account = configuration.accounts.emplace_back();
        account.id = text(object[QStringLiteral("id")]);
        account.username = text(object[QStringLiteral("username")]);
        account.description = text(object[QStringLiteral("description")]);
        account.passwordSet = object[QStringLiteral("password_set")].toBool();
        for (const QJsonValue &sender : object[QStringLiteral("senders")].toArray())
            account.senders.push_back(text(sender));
        const QJsonObject list = object[QStringLiteral("allowlist")].toObject();
        account.allowlist.enabled = list[QStringLiteral("enabled")].toBool();
        for (const QJsonValue &one : list[QStringLiteral("entries")].toArray()) {
            const QJsonObject from = one.toObject();
            Entry &entry = account.allowlist.entries.emplace_back();
            entry.id = text(from[QStringLiteral("id")]);
            entry.value = EntryValue(text(from[QStringLiteral("value")]));
            entry.remark = text(from[QStringLiteral("remark")]);
            entry.expires = date(from[QStringLiteral("expires")]);
            entry.reviewed = date(from[QStringLiteral("reviewed")]);
            entry.expected = parseExpected(text(from[QStringLiteral("expected")])).value_or(Expected::Rare);
        }
        if (const QJsonValue ipAuth = object[QStringLiteral("ip_auth")]; ipAuth.isObject())
            account.ipAuth =
                IpAuth{EntryValue(text(ipAuth[QStringLiteral("address")])), text(ipAuth[QStringLiteral("device")])};
    }
    return configuration;
}

/// Something of every account and entry.
std::size_t digest(const Configuration &configuration)
{
    std::size_t sum = configuration.accounts.size();
    for (const Account &account : configuration.accounts) {
        sum = sum * 31 + account.username.size() + account.description.size() + account.senders.size();
        for (const Entry &entry : account.allowlist.entries)
            sum = sum * 31 + entry.value.text().size() + entry.remark.size() + (entry.reviewed ? 1 : 0);
    }
    return sum;
}

int jsonLoad(const std::string &who, const char *path)
{
    const std::string json = readFile(path);
    Configuration configuration;
    const auto load = [&]() -> std::size_t {
        if (who == "ours") {
            Result<Configuration> read = readConfiguration(json);
            if (!read)
                return 0;
            configuration = std::move(read).value();
        } else {
            configuration = walk(
                QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size()))));
        }
        return configuration.accounts.size();
    };
    const double started = cpuSeconds();
    load();
    const double taken = cpuSeconds() - started;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.9f %ld %zu\n", taken, usage.ru_maxrss, digest(configuration));
    return 0;
}

int jsonWrite(const std::string &who, const char *path)
{
    const std::string json = readFile(path);
    if (who == "ours") {
        const Result<Configuration> configuration = readConfiguration(json);
        return configuration ? timed([&] { return writeConfiguration(*configuration, false).size(); }) : 1;
    }
    if (who == "qt") {
        const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
        return timed([&] { return static_cast<std::size_t>(document.toJson(QJsonDocument::Compact).size()); });
    }
#ifdef POSTERN_RAPIDJSON
    rapidjson::Document document;
    document.Parse(json.data(), json.size());
    return timed([&] {
        rapidjson::StringBuffer buffer;
        rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
        document.Accept(writer);
        return buffer.GetSize();
    });
#else
    std::fputs("RapidJSON was not there when this was built\n", stderr);
    return 77;
#endif
}

int parse(const std::string &who, const char *path)
{
    const std::string all = readFile(path);
    std::vector<std::string> lines;
    std::vector<QString> texts;
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find('\n', at), all.size());
        lines.push_back(all.substr(at, end - at));
        texts.push_back(QString::fromStdString(lines.back()));
        at = end + 1;
    }
    return timed([&] {
        std::size_t sum = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (who == "ours") {
                const std::optional<Value> value = Value::parse(lines[i]);
                sum += value ? static_cast<std::size_t>(value->interval().first.number() & 0xffffffffU) : 0;
            } else {
                const auto [address, prefix] = QHostAddress::parseSubnet(texts[i]);
                const quint32 mask = prefix <= 0 ? 0 : ~quint32{0} << (32 - prefix);
                sum += address.toIPv4Address() & mask;
            }
        }
        return sum;
    });
}

/// The places of all cells: along the index, or by a state machine that looks at each byte.
int structure(const std::string &who, const char *path)
{
    const std::string all = readFile(path);
    return timed([&] {
        std::size_t ends = 0;
        if (who == "ours") {
            CsvIndex index(all, ',');
            index.restart(0);
            for (std::size_t at = index.next(); at < all.size(); at = index.next())
                ++ends;
            return ends;
        }
        bool quoted = false;
        for (const char c : all) {
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && (c == ',' || c == '\n' || c == '\r'))
                ++ends;
        }
        return ends;
    });
}

/// The log in memory: FILE is an activity file whose accounts have a list with half of their senders. "ours": one
/// account while it is edited. "edit": the whole configuration after an edit of one account. "all": each account is
/// changed.
int lockout(const std::string &who, const char *path)
{
    Result<std::vector<ActivityRow>> rows = readActivityCsv(readFile(path));
    if (!rows)
        return 1;
    const Coverage coverage = coverageOf(*rows);
    AnalysisContext context;
    context.today = std::chrono::floor<std::chrono::days>(coverage.nodes.front().to);
    const ActivityLog log(std::move(rows).value());
    Configuration base;
    for (const ActivityRow &row : log.rows()) {
        if (base.accounts.empty() || base.accounts.back().username != row.account) {
            Account &account = base.accounts.emplace_back();
            account.id = "acc_" + row.account;
            account.username = row.account;
            account.passwordSet = true;
        }
        if (base.accounts.back().allowlist.entries.size() < 10)
            base.accounts.back().allowlist.entries.push_back(
                {"e", EntryValue(Value::address(row.address)), {}, {}, {}, {}});
    }
    Configuration draft = base;
    for (Account &account : draft.accounts) {
        account.allowlist.enabled = true;
        account.allowlist.entries.resize((account.allowlist.entries.size() + 1) / 2);
    }
    if (who == "ours") {
        constexpr std::size_t accounts = 1000;
        std::size_t found = 0;
        const double started = cpuSeconds();
        for (std::size_t i = 0; i < accounts; ++i) {
            const std::size_t at = i * 7919 % base.accounts.size();
            found += analyzeAccount(&base.accounts[at], &draft.accounts[at], log, coverage, context).size();
        }
        const double taken = cpuSeconds() - started;
        std::printf("%.9f 0 %zu\n", taken / accounts, found);
        return 0;
    }
    if (who == "edit") {
        Configuration edited = base;
        edited.accounts[edited.accounts.size() / 2] = draft.accounts[edited.accounts.size() / 2];
        return timed([&] { return analyze(base, edited, log, coverage, context).size(); });
    }
    return timed([&] { return analyze(base, draft, log, coverage, context).size(); });
}

} // namespace

int main(int argc, char **argv)
{
    const std::map<std::string, int (*)(const std::string &, const char *)> operations = {{"json-load", jsonLoad},
                                                                                          {"json-write", jsonWrite},
                                                                                          {"parse", parse},
                                                                                          {"structure", structure},
                                                                                          {"lockout", lockout}};
    const auto found = argc == 4 ? operations.find(argv[1]) : operations.end();
    if (found == operations.end()) {
        std::fputs("bench_core OPERATION ours|PEER FILE\n", stderr);
        return 2;
    }
    return found->second(argv[2], argv[3]);
}
