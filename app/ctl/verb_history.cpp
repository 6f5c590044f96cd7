#include "app/ctl/relay_session.h"
#include "core/net/escape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace postern::ctl {

namespace {

constexpr const char *activityUsage = "posternctl activity [--relay NAME] [--json]";
constexpr const char *historyUsage = "posternctl history [--relay NAME] [--json]";
constexpr const char *sessionsUsage = "posternctl sessions [--end] [--account U] [--relay NAME] [--json]";
constexpr const char *auditUsage = "posternctl audit [--relay NAME] [--json]";

int activity(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--relay=", "--json"});
    if (!options)
        return usageError(activityUsage, options.error().detail);
    Result<RelaySession> session = RelaySession::open(*options);
    if (!session)
        return fail("activity", session.error());
    const Result<ActivityPage> page = session.value().wait<ActivityPage>(
        [&](auto done) { session.value().relay().fetchActivity(session.value().context(), done); });
    if (!page)
        return session.value().fail("activity", page.error());
    if (options->has("--json")) {
        ActivityPage whole = *page;
        whole.next.clear();
        std::fputs(writeActivityPage(whole, true).c_str(), stdout);
        return Fine;
    }
    for (const ActivityRow &row : page->rows) {
        std::printf("%s\t%s\t%s\t%s\t%llu\t%s\n", shown(row.account).c_str(), row.address.toString().c_str(),
                    std::string(toString(row.method)).c_str(), std::string(toString(row.outcome)).c_str(),
                    static_cast<unsigned long long>(row.count), formatTime(row.lastSeen).c_str());
    }
    std::fprintf(stderr, "%s\n", describe(page->evidence).c_str());
    return Fine;
}

/// One line per element of an array, its members in this order.
void printTable(const std::string &text, const QString &array, std::initializer_list<const char *> members)
{
    const QJsonArray rows = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object().value(array).toArray();
    for (const QJsonValue &row : rows) {
        QStringList cells;
        for (const char *const member : members)
            cells << escapeForShow(row[QLatin1String(member)].toVariant().toString());
        std::printf("%s\n", qPrintable(cells.join(QLatin1Char('\t'))));
    }
}

int document(const char *verb, const char *usage, const QByteArray &path, const QString &array,
             std::initializer_list<const char *> members, const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--relay=", "--json"});
    if (!options)
        return usageError(usage, options.error().detail);
    Result<RelaySession> session = RelaySession::open(*options);
    if (!session)
        return fail(verb, session.error());
    const Result<std::string> text = session.value().wait<std::string>(
        [&](auto done) { session.value().relay().fetchDocument(path, session.value().context(), done); });
    if (!text)
        return session.value().fail(verb, text.error());
    if (options->has("--json"))
        std::printf("%s\n", text->c_str());
    else
        printTable(*text, array, members);
    return Fine;
}

int history(const Arguments &arguments)
{
    return document("history", historyUsage, "/v1/revisions", QStringLiteral("revisions"),
                    {"revision", "at", "state", "actor", "peer", "summary", "note"}, arguments);
}

int audit(const Arguments &arguments)
{
    return document("audit", auditUsage, "/v1/audit", QStringLiteral("audit"),
                    {"at", "actor", "peer", "action", "revision", "detail"}, arguments);
}

/// The open SMTP sessions; --end ends those that the last push withdrew, or all of one account.
int sessions(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--end", "--account=", "--relay=", "--json"});
    if (!options)
        return usageError(sessionsUsage, options.error().detail);
    if (options->has("--account") && !options->has("--end"))
        return usageError(sessionsUsage, "--account goes with --end");
    if (!options->has("--end")) {
        Arguments rest = arguments;
        return document("sessions", sessionsUsage, "/v1/sessions", QStringLiteral("sessions"),
                        {"account", "address", "method", "allowed"}, rest);
    }
    Result<RelaySession> session = RelaySession::open(*options);
    if (!session)
        return fail("sessions", session.error());
    const Result<EndSessionsReply> reply = session.value().wait<EndSessionsReply>([&](auto done) {
        session.value().relay().endSessions(QString::fromStdString(options->value("--account")),
                                            session.value().context(), done);
    });
    if (!reply)
        return session.value().fail("sessions", reply.error());
    if (options->has("--json"))
        std::printf("%s\n", writeEndSessionsReply(*reply).c_str());
    else
        std::printf("Ended: %d, and %d that had not said yet for whom they send.\n", reply->ended, reply->endedUnknown);
    if (reply->failed > 0)
        std::fprintf(stderr, "posternctl: the relay could not end %d\n", reply->failed);
    return reply->failed > 0 ? Refused : Fine;
}

} // namespace

std::span<const Verb> historyVerbs()
{
    static const Verb verbs[] = {
        {"activity", activityUsage, activity},
        {"history", historyUsage, history},
        {"audit", auditUsage, audit},
        {"sessions", sessionsUsage, sessions},
    };
    return verbs;
}

} // namespace postern::ctl
