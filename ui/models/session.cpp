#include "ui/models/session.h"

#include "ui/models/texts.h"
#include "ui/models/when_done.h"

#include <QTimeZone>
#include <QtConcurrentRun>

#include <algorithm>

namespace postern {

namespace {

/// Reading an account list again: the steps share what was read so far.
struct Reading
{
    RelayState state;
    std::function<void(Result<RelayState>)> done;
};

} // namespace

Session::Session(QObject *parent) : QObject(parent)
{
    m_undo.setUndoLimit(1000);
    m_windowTimer.setInterval(1000);
    connect(&m_windowTimer, &QTimer::timeout, this, &Session::tick);
}

Session::~Session()
{
    waitForPlan();
}

void Session::open(std::unique_ptr<Relay> relay, const QString &name)
{
    m_opening = std::move(relay);
    m_openingName = name;
    if (!isOpen())
        setLink(LinkState::Connecting);
    connect(m_opening.get(), &Relay::stepReached, this, &Session::openStep);
    read(m_opening.get(), [this](Result<RelayState> state) {
        if (!state) {
            if (m_draft.base().accounts.empty() && m_relay == nullptr)
                setLink(LinkState::None);
            Q_EMIT openFailed(state.error());
            return;
        }
        m_opening->disconnect(this);
        adopt(std::move(state).value(), std::move(m_opening), m_openingName);
    });
}

void Session::adopt(RelayState state, std::unique_ptr<Relay> relay, const QString &name)
{
    Q_EMIT leaving();
    m_relay = std::move(relay);
    m_name = name;
    m_notices.clear();
    m_applied.reset();
    m_windowTimer.stop();
    m_conflicts = {};
    m_readOnly.clear();
    m_notKept.clear();
    m_keeper = false;
    take(std::move(state));
    setLink(m_relay ? LinkState::Connected : LinkState::Sample);
    Q_EMIT noticesChanged();
    Q_EMIT appliedChanged();
    Q_EMIT opened();
}

void Session::cancelOpening()
{
    if (m_opening)
        m_opening->cancelAll();
    if (m_relay == nullptr && m_link == LinkState::Connecting)
        setLink(LinkState::None);
}

void Session::close()
{
    Q_EMIT leaving();
    if (m_relay)
        m_relay->cancelAll();
    m_relay.reset();
    m_applied.reset();
    m_windowTimer.stop();
    m_notices.clear();
    m_name.clear();
    take({});
    setLink(LinkState::None);
    Q_EMIT noticesChanged();
    Q_EMIT appliedChanged();
}

QString Session::name() const
{
    if (!m_name.isEmpty())
        return m_name;
    return toQString(m_info.name);
}

AnalysisContext Session::analysisContext() const
{
    return contextOf(m_info, today());
}

Time Session::now() const
{
    if (m_clock)
        return m_clock();
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

Date Session::today() const
{
    const QTimeZone zone(QByteArray::fromStdString(m_info.timeZone));
    const QDateTime here = zone.isValid() ? toDateTime(now()).toTimeZone(zone) : toDateTime(now());
    return Date(std::chrono::days(here.date().toJulianDay() - QDate(1970, 1, 1).toJulianDay()));
}

std::vector<std::string> Session::stage(const QString &text, std::vector<Account> put,
                                        const std::vector<std::string> &removed)
{
    if (!m_readOnly.isEmpty()) {
        notify({QStringLiteral("readOnly"),
                Notice::Level::Warn,
                tr("Not staged: %1").arg(text),
                m_readOnly,
                Notice::Act::None,
                {}});
        return {};
    }
    waitForPlan();
    std::vector<std::string> ids;
    std::vector<StagedAccount> accounts;
    // Those that go first: an address that moves must be free before it is taken.
    for (const std::string &id : removed) {
        if (m_draft.find(id) != nullptr)
            accounts.push_back({id, {}});
    }
    for (Account &account : put) {
        if (account.id.empty())
            account.id = m_draft.newId();
        for (Entry &entry : account.allowlist.entries) {
            if (entry.id.empty())
                entry.id = m_draft.newId();
        }
        ids.push_back(account.id);
        const Account *now = m_draft.find(account.id);
        if (now != nullptr && *now == account)
            continue;
        const std::string id = account.id;
        accounts.push_back({id, {std::move(account), Draft::npos}});
    }
    if (!accounts.empty())
        m_undo.push(new StageCommand(text, std::move(accounts),
                                     [this](std::vector<StagedAccount> &staged) { exchange(staged); }));
    return ids;
}

void Session::exchange(std::vector<StagedAccount> &accounts)
{
    waitForPlan();
    std::vector<Draft::Move> moves;
    moves.reserve(accounts.size());
    for (StagedAccount &staged : accounts)
        moves.emplace_back(staged.id, std::move(staged.slot));
    moves = m_draft.exchange(std::move(moves));
    ++m_edits;
    for (std::size_t i = 0; i < accounts.size(); ++i)
        accounts[i].slot = std::move(moves[i].second);
    constexpr std::size_t few = 64;
    if (accounts.size() <= few) {
        for (const StagedAccount &staged : accounts)
            Q_EMIT accountChanged(toQString(staged.id));
    } else {
        Q_EMIT draftReset();
    }
    countStaged();
}

void Session::dropAccount(const std::string &id)
{
    const Account *base = m_draft.findBase(id);
    const Account *current = m_draft.find(id);
    const QString name = toQString(base != nullptr ? base->username : current != nullptr ? current->username : id);
    const QString text = tr("drop what is staged for %1").arg(name);
    if (base != nullptr)
        stage(text, {*base});
    else if (current != nullptr)
        stage(text, {}, {id});
}

void Session::dropEntry(const std::string &id, const EntryValue &value)
{
    const Account *base = m_draft.findBase(id);
    const Account *current = m_draft.find(id);
    if (current == nullptr)
        return;
    Account next = *current;
    const auto same = [&](const Entry &entry) { return entry.value == value; };
    auto &entries = next.allowlist.entries;
    const auto here = std::find_if(entries.begin(), entries.end(), same);
    const Entry *there = nullptr;
    if (base != nullptr) {
        const auto found = std::find_if(base->allowlist.entries.begin(), base->allowlist.entries.end(), same);
        there = found != base->allowlist.entries.end() ? &*found : nullptr;
    }
    if (here != entries.end() && there != nullptr)
        *here = *there;
    else if (here != entries.end())
        entries.erase(here);
    else if (there != nullptr) // back to its place
        entries.insert(entries.begin() + std::min(there - base->allowlist.entries.data(), std::ssize(entries)), *there);
    stage(tr("drop the edit of %1 in %2").arg(toQString(value.text()), toQString(next.username)), {next});
}

void Session::dropField(const std::string &id, AccountField field)
{
    const Account *base = m_draft.findBase(id);
    const Account *current = m_draft.find(id);
    if (base == nullptr || current == nullptr)
        return;
    Account next = *current;
    switch (field) {
    case AccountField::Username:
        next.username = base->username;
        break;
    case AccountField::Description:
        next.description = base->description;
        break;
    case AccountField::State:
        next.state = base->state;
        break;
    case AccountField::Senders:
        next.senders = base->senders;
        break;
    case AccountField::List:
        next.allowlist.enabled = base->allowlist.enabled;
        next.allowlist.observe = base->allowlist.observe;
        break;
    case AccountField::KeepOut:
        next.allowlist.keepOut = base->allowlist.keepOut;
        break;
    case AccountField::IpAuth:
        next.ipAuth = base->ipAuth;
        break;
    case AccountField::Password:
        next.newPassword.reset();
        break;
    }
    stage(tr("drop an edit of %1").arg(toQString(next.username)), {next});
}

int Session::stagedCount(const std::string &id) const
{
    if (!m_draft.isTouched(id))
        return 0;
    return static_cast<int>(diffAccount(m_draft.findBase(id), m_draft.find(id)).size());
}

void Session::countStaged()
{
    const int count = static_cast<int>(m_draft.changes().size());
    if (count == m_stagedCount)
        return;
    m_stagedCount = count;
    Q_EMIT stagedChanged(count);
}

void Session::plan(QObject *context, std::function<void(std::shared_ptr<const Plan>)> done)
{
    waitForPlan();
    const quint64 number = ++m_planNumber;
    const AnalysisContext known = analysisContext();
    // The worker only reads, and every edit waits for it: so nothing is copied, however large the organization.
    m_planning = QtConcurrent::run([this, known] {
        return std::shared_ptr<const Plan>(std::make_shared<Plan>(makePlan(m_draft, m_activity, m_coverage, known)));
    });
    whenDone(m_planning, context, [this, number, done = std::move(done)](const std::shared_ptr<const Plan> &made) {
        if (number == m_planNumber)
            done(made);
    });
}

void Session::readInWorker(QObject *context, std::function<void()> work, std::function<void()> done)
{
    waitForPlan();
    m_reading = QtConcurrent::run([work = std::move(work)] {
        work();
        return true;
    });
    whenDone(m_reading, context, [done = std::move(done)](bool) { done(); });
}

void Session::waitForPlan()
{
    if (m_reading.isValid())
        m_reading.waitForFinished();
    if (m_planning.isValid())
        m_planning.waitForFinished();
    if (m_copying.isValid())
        m_copying.waitForFinished();
    if (m_merging.isValid())
        m_merging.waitForFinished();
}

void Session::read(Relay *relay, std::function<void(Result<RelayState>)> done)
{
    auto reading = std::make_shared<Reading>();
    reading->done = std::move(done);
    relay->fetchInfo(this, [this, relay, reading](const Result<RelayInfo> &info) {
        if (!info)
            return reading->done(info.error());
        reading->state.info = info.value();
        relay->fetchConfiguration(this, [this, relay, reading](const Result<Configuration> &configuration) {
            if (!configuration)
                return reading->done(configuration.error());
            reading->state.configuration = configuration.value();
            if (!reading->state.info.capabilities.activity) {
                reading->state.coverage = reading->state.info.evidence;
                return reading->done(std::move(reading->state));
            }
            relay->fetchActivity(this, [reading](const Result<ActivityPage> &page) {
                if (!page)
                    return reading->done(page.error());
                reading->state.activity = page->rows;
                reading->state.coverage = page->evidence;
                reading->done(std::move(reading->state));
            });
        });
    });
}

void Session::take(RelayState state)
{
    waitForPlan();
    m_info = std::move(state.info);
    m_activity = ActivityLog(std::move(state.activity));
    m_coverage = std::move(state.coverage);
    m_draft = Draft(std::move(state.configuration));
    ++m_edits;
    m_undo.clear();
    m_readAt = toDateTime(now());
    Q_EMIT draftReset();
    Q_EMIT activityChanged();
    countStaged();
}

void Session::reload()
{
    if (!m_relay || m_link == LinkState::Connecting)
        return;
    setLink(LinkState::Connecting);
    read(m_relay.get(), [this](Result<RelayState> state) {
        if (!state) {
            failed(state.error(), tr("The relay was not read"));
            return;
        }
        dismiss(QStringLiteral("stale"));
        dismiss(QStringLiteral("offline"));
        rebase(std::move(state).value(), [this] { setLink(LinkState::Connected); });
    });
}

void Session::refreshActivity()
{
    if (!m_relay || m_link != LinkState::Connected || !m_info.capabilities.activity)
        return;
    m_relay->fetchActivity(this, [this](const Result<ActivityPage> &page) {
        if (!page)
            return; // the next reading that matters says so
        waitForPlan();
        m_activity = ActivityLog(page->rows);
        m_coverage = page->evidence;
        Q_EMIT activityChanged();
    });
}

void Session::setLink(LinkState link, const QString &reason)
{
    m_link = link;
    m_linkReason = reason;
    Q_EMIT linkChanged();
}

void Session::failed(const Error &error, const QString &what)
{
    const bool silent = error.code == ErrorCode::Unreachable || error.code == ErrorCode::Timeout;
    setLink(silent ? LinkState::Offline : LinkState::Connected, explainError(error));
    Notice notice;
    notice.key = silent ? QStringLiteral("offline") : QStringLiteral("failed");
    notice.level = Notice::Level::Bad;
    notice.title = tr("%1: %2").arg(what, explainError(error));
    notice.detail = tr("Nothing was changed there, and what is staged here is kept.");
    notice.act = Notice::Act::TryAgain;
    notify(notice);
}

void Session::notify(Notice notice)
{
    // Said once: a strip that is told of the old one's end first would come and go.
    m_notices.removeIf([&](const Notice &other) { return other.key == notice.key; });
    const auto worse = [&](const Notice &other) { return other.level < notice.level; };
    const auto at = std::find_if(m_notices.begin(), m_notices.end(), worse);
    m_notices.insert(at, std::move(notice));
    Q_EMIT noticesChanged();
}

void Session::dismiss(const QString &key)
{
    if (m_notices.removeIf([&](const Notice &notice) { return notice.key == key; }) > 0)
        Q_EMIT noticesChanged();
}

} // namespace postern
