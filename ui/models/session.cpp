#include "ui/models/session.h"

#include "ui/models/texts.h"
#include "ui/models/when_done.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace postern {

Session::Session(QObject *parent) : QObject(parent)
{
    m_undo.setUndoLimit(1000);
    m_windowTimer.setInterval(1000);
    connect(&m_windowTimer, &QTimer::timeout, this, &Session::tick);
}

Session::~Session()
{
    waitForReaders();
}

void Session::open(std::unique_ptr<Relay> relay, const QString &name)
{
    m_opening = std::move(relay);
    m_openingName = name;
    if (!isOpen())
        setLink(LinkState::Connecting);
    connect(m_opening.get(), &Relay::stepReached, this, &Session::openStep);
    read(m_opening.get(), [this, number = ++m_openNumber](Result<RelayState> state) {
        if (!state)
            return openingFailed(state.error());
        if (number != m_openNumber)
            return openingFailed({ErrorCode::Cancelled, "cancelled", {}});
        m_settling = true;
        auto source = std::make_shared<RelayState>(std::move(state).value());
        // The draft that is open is not looked at, so it can be edited meanwhile.
        const auto make = [source, models = modelMaker()] {
            std::shared_ptr<Incoming> incoming = incomingOf(std::move(*source));
            models(*incoming, neverStops());
            return incoming;
        };
        whenDone(QtConcurrent::run(make), this, [this, number](const std::shared_ptr<Incoming> &incoming) {
            if (number != m_openNumber)
                return letGo(incoming);
            m_settling = false;
            m_opening->disconnect(this);
            install(incoming, std::move(m_opening), m_openingName);
        });
    });
}

void Session::openingFailed(const Error &error)
{
    if (m_draft.base().accounts.empty() && m_relay == nullptr)
        setLink(LinkState::None);
    Q_EMIT openFailed(error);
}

void Session::adopt(RelayState state, std::unique_ptr<Relay> relay, const QString &name)
{
    const auto models = modelMaker();
    std::shared_ptr<Incoming> incoming = incomingOf(std::move(state));
    models(*incoming, neverStops());
    install(std::move(incoming), std::move(relay), name);
}

void Session::install(std::shared_ptr<Incoming> incoming, std::unique_ptr<Relay> relay, const QString &name)
{
    Q_EMIT leaving();
    ++m_relayNumber;
    m_relay = std::move(relay);
    m_name = name;
    m_notices.clear();
    m_applied.reset();
    m_windowTimer.stop();
    m_readingBack = false;
    m_conflicts = {};
    m_readOnly.clear();
    m_notKept.clear();
    m_keeper = false;
    swapIn(std::move(incoming));
    setLink(m_relay ? LinkState::Connected : LinkState::Sample);
    Q_EMIT noticesChanged();
    Q_EMIT appliedChanged();
    Q_EMIT opened();
}

void Session::cancelOpening()
{
    if (m_opening) {
        m_opening->cancelAll();
        ++m_openNumber;
        if (std::exchange(m_settling, false)) // all was read: no call is left that would say so
            QMetaObject::invokeMethod(
                this,
                [this] {
                    openingFailed({ErrorCode::Cancelled, "cancelled", {}});
                },
                Qt::QueuedConnection);
    }
    if (m_relay == nullptr && m_link == LinkState::Connecting)
        setLink(LinkState::None);
}

void Session::close()
{
    Q_EMIT leaving();
    ++m_relayNumber;
    if (m_relay)
        m_relay->cancelAll();
    m_relay.reset();
    m_applied.reset();
    m_windowTimer.stop();
    m_readingBack = false;
    m_notices.clear();
    m_name.clear();
    const auto models = modelMaker();
    std::shared_ptr<Incoming> nothing = incomingOf({});
    models(*nothing, neverStops());
    swapIn(std::move(nothing));
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
    return dayIn(m_info.timeZone, now());
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
    waitForReaders();
    std::vector<std::string> ids;
    std::vector<StagedAccount> accounts = stageable(m_draft, std::move(put), removed, &ids);
    if (!accounts.empty())
        m_undo.push(new StageCommand(text, std::move(accounts),
                                     [this](std::vector<StagedAccount> &staged) { exchange(staged); }));
    return ids;
}

std::vector<StagedAccount> Session::stageable(Draft &draft, std::vector<Account> put,
                                              const std::vector<std::string> &removed, std::vector<std::string> *ids)
{
    std::vector<StagedAccount> accounts;
    // Those that go first: an address that moves must be free before it is taken.
    for (const std::string &id : removed) {
        if (draft.find(id) != nullptr)
            accounts.push_back({id, {}});
    }
    for (Account &account : put) {
        if (account.id.empty())
            account.id = draft.newId();
        for (Entry &entry : account.allowlist.entries) {
            if (entry.id.empty())
                entry.id = draft.newId();
        }
        if (ids != nullptr)
            ids->push_back(account.id);
        const Account *now = draft.find(account.id);
        if (now != nullptr && *now == account)
            continue;
        const std::string id = account.id;
        accounts.push_back({id, {std::move(account), Draft::npos}});
    }
    return accounts;
}

void Session::exchangeIn(Draft &draft, std::vector<StagedAccount> &accounts)
{
    std::vector<Draft::Move> moves;
    moves.reserve(accounts.size());
    for (StagedAccount &staged : accounts)
        moves.emplace_back(staged.id, std::move(staged.slot));
    moves = draft.exchange(std::move(moves));
    for (std::size_t i = 0; i < accounts.size(); ++i)
        accounts[i].slot = std::move(moves[i].second);
}

void Session::exchange(std::vector<StagedAccount> &accounts)
{
    waitForReaders();
    exchangeIn(m_draft, accounts);
    constexpr std::size_t few = 64;
    if (accounts.size() <= few) {
        for (const StagedAccount &staged : accounts)
            Q_EMIT accountChanged(toQString(staged.id));
    } else {
        QStringList ids;
        for (const StagedAccount &staged : accounts)
            ids << toQString(staged.id);
        Q_EMIT accountsChanged(ids);
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
    return static_cast<int>(m_draft.changeCount(id));
}

void Session::countStaged()
{
    const int count = static_cast<int>(m_draft.changeCount());
    if (count == m_stagedCount)
        return;
    m_stagedCount = count;
    Q_EMIT stagedChanged(count);
}

void Session::plan(QObject *context, std::function<void(std::shared_ptr<const Plan>)> done)
{
    const quint64 number = ++m_planNumber;
    auto made = std::make_shared<std::shared_ptr<const Plan>>();
    readInWorker(
        context,
        [this, made, known = analysisContext()](const std::atomic<bool> &) {
            *made = std::make_shared<Plan>(makePlan(m_draft, m_activity, m_coverage, known));
        },
        [this, made, number, done = std::move(done)] {
            if (number == m_planNumber)
                done(*made);
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
