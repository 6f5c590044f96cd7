#include "core/remote/sign_in_outcome.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace postern {

namespace {

constexpr int mostAsks = 6;
constexpr int betweenAsks = 1000; // ms

struct Search
{
    QPointer<Relay> relay;
    std::string account;
    Address address;
    Time since;
    QPointer<QObject> context;
    std::function<void(std::optional<Outcome>)> done;
    int asked = 0;
};

std::optional<Outcome> newest(const std::vector<ActivityRow> &rows, const Search &search)
{
    const ActivityRow *best = nullptr;
    for (const ActivityRow &row : rows) {
        if (row.account == search.account && row.address == search.address && row.method == Method::Password &&
            row.lastSeen >= search.since && (!best || best->lastSeen < row.lastSeen))
            best = &row;
    }
    return best ? std::optional(best->outcome) : std::nullopt;
}

void askOnce(const std::shared_ptr<Search> &search)
{
    if (!search->relay || !search->context)
        return;
    ++search->asked;
    const QByteArray path =
        "/v1/activity?limit=2000&account=" + QUrl::toPercentEncoding(QString::fromStdString(search->account)) +
        "&since=" + QUrl::toPercentEncoding(QString::fromStdString(formatTime(search->since)));
    search->relay->fetchDocument(path, search->context, [search](const Result<std::string> &text) {
        const Result<ActivityPage> page = text ? readActivityPage(*text) : text.error();
        const std::optional<Outcome> outcome = page ? newest(page->rows, *search) : std::nullopt;
        if (outcome || !page || search->asked >= mostAsks)
            search->done(outcome);
        else
            QTimer::singleShot(betweenAsks, search->context, [search] { askOnce(search); });
    });
}

} // namespace

void findSignInOutcome(Relay &relay, const std::string &account, const Address &address, Time since, QObject *context,
                       std::function<void(std::optional<Outcome> outcome)> done)
{
    askOnce(std::make_shared<Search>(Search{&relay, account, address, since, context, std::move(done)}));
}

} // namespace postern
