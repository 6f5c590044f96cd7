// What comes in from the relay and from workers: made off the GUI thread, put in place in one cheap step.

#include "ui/models/session.h"

#include "ui/models/texts.h"
#include "ui/models/when_done.h"

#include <QTimeZone>
#include <QtConcurrentRun>

#include <algorithm>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

/// Reading an account list again: the steps share what was read so far.
struct Reading
{
    RelayState state;
    std::function<void(Result<RelayState>)> done;
};

} // namespace

struct Session::Reader
{
    std::atomic<bool> stop = false;
    QFuture<bool> future;
    QPointer<QObject> context;
};

Whole Session::whole() const
{
    return {m_draft, m_activity, m_coverage, now(), today(), neverStops()};
}

Date Session::dayIn(const std::string &timeZone, Time time)
{
    const QTimeZone zone(QByteArray::fromStdString(timeZone));
    const QDateTime here = zone.isValid() ? toDateTime(time).toTimeZone(zone) : toDateTime(time);
    return Date(std::chrono::days(here.date().toJulianDay() - QDate(1970, 1, 1).toJulianDay()));
}

void Session::makeWith(QObject *owner, std::function<MakeWhole()> begin)
{
    m_makers.push_back({owner, std::move(begin)});
}

void Session::readInWorker(QObject *context, Work work, std::function<void()> done)
{
    std::erase_if(m_readers, [](const auto &one) { return one->context == nullptr && one->future.isFinished(); });
    auto reader = std::make_shared<Reader>();
    reader->context = context;
    reader->future = QtConcurrent::run([reader, work] {
        if (!reader->stop)
            work(reader->stop);
        return true;
    });
    m_readers.push_back(reader);
    whenDone(reader->future, context,
             [self = QPointer(this), reader, context, work = std::move(work), done = std::move(done)](bool) mutable {
                 if (self == nullptr)
                     return;
                 std::erase(self->m_readers, reader);
                 if (reader->stop) { // an edit came between
                     self->readInWorker(context, std::move(work), std::move(done));
                     return;
                 }
                 done();
                 // What they hold may be all that a model had before.
                 letGo(std::make_shared<std::pair<Work, std::function<void()>>>(std::move(work), std::move(done)));
             });
}

void Session::waitForReaders()
{
    for (const auto &reader : m_readers)
        reader->stop = true;
    for (const auto &reader : m_readers)
        reader->future.waitForFinished();
}

void Session::read(Relay *relay, std::function<void(Result<RelayState>)> done)
{
    auto reading = std::make_shared<Reading>();
    reading->done = std::move(done);
    relay->fetchInfo(this, [this, relay, reading](Result<RelayInfo> info) {
        if (!info)
            return reading->done(info.error());
        reading->state.info = std::move(info).value();
        relay->fetchConfiguration(this, [this, relay, reading](Result<Configuration> configuration) {
            if (!configuration)
                return reading->done(configuration.error());
            reading->state.configuration = std::move(configuration).value();
            if (!reading->state.info.capabilities.activity) {
                reading->state.coverage = reading->state.info.evidence;
                return reading->done(std::move(reading->state));
            }
            relay->fetchActivity(this, [reading](Result<ActivityPage> page) {
                if (!page)
                    return reading->done(page.error());
                reading->state.activity = std::move(page.value().rows);
                reading->state.coverage = std::move(page.value().evidence);
                reading->done(std::move(reading->state));
            });
        });
    });
}

std::shared_ptr<Session::Incoming> Session::incomingOf(RelayState state)
{
    auto incoming = std::make_shared<Incoming>();
    incoming->info = std::move(state.info);
    incoming->activity = ActivityLog(std::move(state.activity));
    incoming->coverage = std::move(state.coverage);
    incoming->draft = Draft(std::move(state.configuration));
    return incoming;
}

std::function<void(Session::Incoming &, const std::atomic<bool> &)> Session::modelMaker()
{
    std::erase_if(m_makers, [](const Maker &maker) { return maker.owner == nullptr; });
    std::vector<std::pair<QPointer<QObject>, MakeWhole>> makers;
    for (const Maker &maker : m_makers)
        makers.emplace_back(maker.owner, maker.begin());
    return [this, makers, time = now()](Incoming &incoming, const std::atomic<bool> &stop) {
        const std::string &zone = incoming.info ? incoming.info->timeZone : m_info.timeZone;
        const Whole whole{incoming.draft ? *incoming.draft : m_draft,
                          incoming.activity ? *incoming.activity : m_activity,
                          incoming.coverage ? *incoming.coverage : m_coverage,
                          time,
                          dayIn(zone, time),
                          stop};
        for (const auto &[owner, make] : makers) {
            if (stop)
                return;
            incoming.models.emplace_back(owner, make(whole));
        }
    };
}

void Session::bringIn(std::shared_ptr<RelayState> source, Make make, std::function<void()> then)
{
    auto made = std::make_shared<std::shared_ptr<Incoming>>();
    readInWorker(
        this,
        [make = std::move(make), models = modelMaker(), made](const std::atomic<bool> &stop) {
            *made = make(stop);
            if (!stop)
                models(**made, stop);
        },
        [this, made, source, number = m_relayNumber, then = std::move(then)] {
            letGo(std::make_shared<RelayState>(std::exchange(*source, {})));
            if (number != m_relayNumber)
                return letGo(std::move(*made)); // another relay is open by now
            swapIn(std::move(*made));
            then();
        });
}

void Session::swapIn(std::shared_ptr<Incoming> incoming)
{
    waitForReaders();
    const bool evidence = incoming->activity.has_value();
    const bool draft = incoming->draft.has_value();
    if (incoming->info)
        std::swap(m_info, *incoming->info);
    if (incoming->coverage)
        std::swap(m_coverage, *incoming->coverage);
    if (evidence)
        std::swap(m_activity, *incoming->activity);
    if (draft) {
        std::swap(m_draft, *incoming->draft);
        m_undo.clear();
        for (std::size_t i = 0; i < incoming->steps.size(); ++i) {
            Incoming::Step &step = incoming->steps[i];
            const int passes = i < incoming->done ? 1 : 2; // the draft has it already
            m_undo.push(new StageCommand(
                step.text, std::move(step.accounts), [this](std::vector<StagedAccount> &staged) { exchange(staged); },
                passes));
        }
        m_undo.setIndex(static_cast<int>(incoming->done));
    }
    if (evidence)
        m_readAt = toDateTime(now());
    for (const auto &[owner, put] : incoming->models) {
        if (owner != nullptr)
            put();
    }
    if (draft)
        Q_EMIT draftReset();
    if (evidence)
        Q_EMIT activityChanged();
    countStaged();
    letGo(std::move(incoming));
}

void Session::rebase(RelayState state, std::function<void()> then)
{
    auto theirs = std::make_shared<RelayState>(std::move(state));
    auto merged = std::make_shared<std::optional<Merge>>();
    const auto make = [this, theirs, merged, text = tr("edits staged before reading again")](const auto &) {
        merged->reset();
        if (theirs->configuration.revision == revision()) {
            auto incoming = std::make_shared<Incoming>();
            incoming->info = theirs->info;
            incoming->activity = ActivityLog(theirs->activity);
            incoming->coverage = theirs->coverage;
            return incoming;
        }
        auto incoming = incomingOf(*theirs);
        if (m_draft.changeCount() > 0) {
            *merged = merge(m_draft.base(), m_draft.current(), theirs->configuration);
            stageMerged(*incoming, text, merged->value());
        }
        return incoming;
    };
    bringIn(theirs, make, [this, merged, then = std::move(then)] {
        if (*merged)
            tellConflicts(std::move(**merged));
        then();
    });
}

void Session::stageIn(Incoming &incoming, const QString &text, std::vector<Account> put,
                      const std::vector<std::string> &removed)
{
    std::vector<StagedAccount> accounts = stageable(*incoming.draft, std::move(put), removed, nullptr);
    if (accounts.empty())
        return;
    exchangeIn(*incoming.draft, accounts);
    incoming.steps.push_back({text, std::move(accounts)});
    incoming.done = incoming.steps.size();
}

void Session::stageMerged(Incoming &incoming, const QString &text, const Merge &merged)
{
    const Draft outcome(incoming.draft->base(), merged.merged);
    std::vector<Account> put;
    std::vector<std::string> removed;
    for (const AccountPair &pair : outcome.changed()) {
        if (pair.draft != nullptr)
            put.push_back(*pair.draft);
        else
            removed.push_back(pair.base->id);
    }
    stageIn(incoming, text, std::move(put), removed);
}

void Session::tellConflicts(Merge merged)
{
    letGo(std::make_shared<Merge>(std::exchange(m_conflicts, std::move(merged))));
    if (!m_conflicts.conflicts.empty())
        notify({u"conflicts"_s,
                Notice::Level::Warn,
                tr("%n edits were made here and on the relay in the same place", nullptr,
                   static_cast<int>(m_conflicts.conflicts.size())),
                tr("The relay's stand in the draft; yours are kept aside until you choose. All others are staged."),
                Notice::Act::Conflicts,
                {}});
    Q_EMIT conflictsChanged();
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
        dismiss(u"stale"_s);
        dismiss(u"offline"_s);
        rebase(std::move(state).value(), [this] { setLink(LinkState::Connected); });
    });
}

void Session::refreshActivity()
{
    if (!m_relay || m_link != LinkState::Connected || !m_info.capabilities.activity)
        return;
    m_relay->fetchActivity(this, [this](Result<ActivityPage> page) {
        if (!page)
            return; // the next reading that matters says so
        auto source = std::make_shared<RelayState>();
        source->activity = std::move(page.value().rows);
        source->coverage = std::move(page.value().evidence);
        const auto make = [source](const auto &) {
            auto incoming = std::make_shared<Incoming>();
            incoming->activity = ActivityLog(source->activity);
            incoming->coverage = source->coverage;
            return incoming;
        };
        bringIn(source, make, [] {});
    });
}

} // namespace postern
