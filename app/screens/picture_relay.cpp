#include "app/screens/picture_relay.h"

#include <QTimer>

namespace postern {

namespace {

using namespace std::chrono_literals;

template <typename T> void later(QObject *context, std::function<void(const Result<T> &)> done, Result<T> answer)
{
    QTimer::singleShot(0, context, [done = std::move(done), answer = std::move(answer)] { done(answer); });
}

/// Nothing is changed for a picture.
Error refusal()
{
    return {ErrorCode::Forbidden, "this relay is painted", {}};
}

} // namespace

PictureRelay::PictureRelay(RelayInfo info, Configuration before, Configuration now, Time at)
    : m_info(std::move(info)), m_before(std::move(before)), m_now(std::move(now)), m_at(at)
{
}

RevisionPage PictureRelay::history() const
{
    const std::int64_t now = m_now.revision;
    RevisionPage page;
    page.revisions = {
        {now,
         m_at - 70s,
         "anna",
         "192.0.2.40",
         "Branch Graz moves",
         "applied",
         {},
         "billing: 203.0.113.0/24 added\n"
         "billing: 192.0.2.44 deleted"},
        {now - 1, m_at - 26h, "anna", "192.0.2.40", "", "confirmed", {}, "scans: IP authentication 198.51.100.9 set"},
        {now - 2, m_at - 50h, "", "", "", "lapsed", now - 3, "webshop: 198.51.100.70 added again"},
        {now - 3, m_at - 51h, "bernd", "192.0.2.41", "Old web host", "reverted", {}, "webshop: 198.51.100.70 deleted"},
        {now - 4, m_at - 96h, "backup-script", "198.51.100.5", "", "confirmed", {}, "newsletter: password replaced"},
        {now - 5, m_at - 190h, "anna", "192.0.2.40", "", "confirmed", {}, "sales-demo: added"},
        {now - 6,
         m_at - 400h,
         "bernd",
         "2001:db8:40::7",
         "Quarterly review",
         "confirmed",
         {},
         "archive: 1 entry reviewed\nhelpdesk: 3 entries reviewed\npress01: 2 entries reviewed"},
    };
    const std::optional<Address> sender = Address::parse("203.0.113.77");
    page.pending = PendingInfo{now, "anna", m_at + 50s, 50, {}};
    if (sender)
        page.pending->ifReverted.push_back({"billing", *sender, Method::Password, 14, m_at - 60s});
    return page;
}

void PictureRelay::fetchDocument(const QByteArray &path, QObject *context, Done<std::string> done)
{
    const QByteArray revision = QByteArray("/v1/revisions/");
    if (path.startsWith(revision))
        later<std::string>(
            context, std::move(done),
            writeConfiguration(path.mid(revision.size()).toLongLong() < m_now.revision ? m_before : m_now, false));
    else
        later<std::string>(context, std::move(done), writeRevisionPage(history()));
}

void PictureRelay::fetchInfo(QObject *context, Done<RelayInfo> done)
{
    later<RelayInfo>(context, std::move(done), m_info);
}

void PictureRelay::fetchConfiguration(QObject *context, Done<Configuration> done)
{
    later<Configuration>(context, std::move(done), m_now);
}

void PictureRelay::fetchActivity(QObject *context, Done<ActivityPage> done)
{
    later<ActivityPage>(context, std::move(done), refusal());
}

void PictureRelay::plan(std::int64_t, const ChangeRequest &, QObject *context, Done<ChangeReply> done)
{
    later<ChangeReply>(context, std::move(done), refusal());
}

void PictureRelay::push(std::int64_t, const QByteArray &, const ChangeRequest &, QObject *context,
                        Done<ChangeReply> done)
{
    later<ChangeReply>(context, std::move(done), refusal());
}

void PictureRelay::confirm(std::int64_t, QObject *context, Done<ChangeReply> done)
{
    later<ChangeReply>(context, std::move(done), refusal());
}

void PictureRelay::extend(std::int64_t, int, QObject *context, Done<ChangeReply> done)
{
    later<ChangeReply>(context, std::move(done), refusal());
}

void PictureRelay::revert(std::int64_t, QObject *context, Done<ChangeReply> done)
{
    later<ChangeReply>(context, std::move(done), refusal());
}

void PictureRelay::decide(const QString &, const Address &, bool, QObject *context, Done<DecisionReply> done)
{
    later<DecisionReply>(context, std::move(done), refusal());
}

} // namespace postern
