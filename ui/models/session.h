#pragma once

#include "core/draft/draft.h"
#include "core/draft/merge.h"
#include "core/format/history_json.h"
#include "core/format/kept_draft.h"
#include "core/remote/relay.h"
#include "ui/commands/stage_command.h"
#include "ui/models/notice.h"
#include "ui/models/whole.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace postern {

/// What of an account can be dropped by itself in Review; entries are dropped by their value.
enum class AccountField : std::uint8_t { Username, Description, State, Senders, List, KeepOut, IpAuth, Password };

enum class LinkState : std::uint8_t {
    None,       ///< no relay is open
    Sample,     ///< the sample relay: nothing can be pushed
    Connecting, ///< first reading, or reading again
    Connected,
    Offline, ///< what was read last can be browsed and edited
};

/// A change on the relay that reverts by itself unless it is kept in time.
struct AppliedChange
{
    std::int64_t revision = 0;
    int seconds = 0;     ///< of the whole window, or since it was last extended
    int secondsLeft = 0; ///< by the relay's count, run down on a monotonic clock
    std::vector<Plan::Sentence> now;
    std::vector<std::string> accounts; ///< usernames that it touched
    std::vector<ActivityRow> before;   ///< their evidence right after the push: what came since is counted from it
    Time pushedAt{};
    std::vector<RevertLoss> ifReverted; ///< from half time on: whom the revert itself would cut off
    bool busy = false;                  ///< keep, revert or extend is on its way
};

/// All that was read from a relay.
struct RelayState
{
    RelayInfo info;
    Configuration configuration;
    std::vector<ActivityRow> activity;
    Coverage coverage;
};

/// One open relay: what was read from it, the draft over it, and the one undo stack. The window and its places read
/// from here and stage here; nobody else talks to the relay. New passwords live in the draft's memory only.
class Session final : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    // --- opening -------------------------------------------------------------------------------------------------
    /// Reads everything; opened() or openFailed() follows. What was open before stays until opened().
    void open(std::unique_ptr<Relay> relay, const QString &name = {});
    /// Takes what was read already; without a relay it is the sample.
    void adopt(RelayState state, std::unique_ptr<Relay> relay, const QString &name = {});
    void cancelOpening();
    void close();
    bool isOpen() const { return m_link != LinkState::None; }
    Relay *relay() const { return m_relay.get(); }
    /// The relay being opened, which knows the certificate that was not trusted.
    Relay *openingRelay() const { return m_opening.get(); }

    // --- what is known --------------------------------------------------------------------------------------------
    LinkState link() const { return m_link; }
    QString linkReason() const { return m_linkReason; }
    QString name() const;
    QDateTime readAt() const { return m_readAt; }
    std::int64_t revision() const { return m_draft.base().revision; }
    const Draft &draft() const { return m_draft; }
    const RelayInfo &info() const { return m_info; }
    const ActivityLog &activity() const { return m_activity; }
    const Coverage &coverage() const { return m_coverage; }
    AnalysisContext analysisContext() const;
    Whole whole() const; ///< the draft and the evidence as they are
    /// Whatever is read from the relay comes in with what `begin` makes of it: `begin` is called on the GUI thread,
    /// what it answers in a worker, and what that answers in the one step in which the draft is replaced, just before
    /// draftReset() and activityChanged(). Not called any more once the owner is gone.
    void makeWith(QObject *owner, std::function<MakeWhole()> begin);
    Time now() const;
    Date today() const; ///< in the relay's time zone
    /// For tests and the sample: a clock that stands still.
    void setClock(std::function<Time()> clock) { m_clock = std::move(clock); }

    // --- staging --------------------------------------------------------------------------------------------------
    QUndoStack *undoStack() { return &m_undo; }
    /// One undo step: accounts as they shall be (an empty id: new) and ids of those that go. Nothing happens where
    /// nothing would change. Answers the ids of `put`.
    std::vector<std::string> stage(const QString &text, std::vector<Account> put,
                                   const std::vector<std::string> &removed = {});
    /// Lists, accounts and IP authentication as they were in `then`, as one undo step over what is staged. Passwords
    /// are not: a replaced one never comes back, and an account that was deleted since needs a new one.
    void stageAsBefore(const QString &text, const Configuration &then);
    /// Back to what the relay has: a whole account, or an entry of it by its value.
    void dropAccount(const std::string &id);
    void dropEntry(const std::string &id, const EntryValue &value);
    void dropField(const std::string &id, AccountField field);
    int stagedCount() const { return m_stagedCount; }
    int stagedCount(const std::string &id) const; ///< changes of this account

    // --- what is kept of it --------------------------------------------------------------------------------------
    /// The draft with its undo steps, as it is kept in a file; copied off the GUI thread, edits wait for it.
    void takeKept(QObject *context, std::function<void(std::shared_ptr<const KeptDraft>)> done);
    KeptDraft kept() const;
    /// A kept draft over what was read; edits that the relay does not fit any more are merged as in reload(). A push
    /// whose answer never came is asked for first.
    void restore(const KeptDraft &kept, std::function<void()> then);
    /// Why nothing can be staged, empty if it can: another window has the draft.
    void setReadOnly(const QString &why);
    QString readOnly() const { return m_readOnly; }
    /// Why the draft is in memory only, with what would be needed; empty while it is kept.
    void setNotKept(const QString &why);
    QString notKept() const { return m_notKept; }
    /// Does somebody keep the draft in a file?
    void setKeeper(bool keeper) { m_keeper = keeper; }
    bool isKept() const { return m_keeper && m_notKept.isEmpty(); }
    /// Called before a push leaves, with its key set; the push leaves when it calls back.
    void setBeforePush(std::function<void(std::function<void()> then)> hook) { m_beforePush = std::move(hook); }

    /// Edits that were made here and elsewhere in the same place; theirs stands in the draft until mine is taken.
    const Merge &conflicts() const { return m_conflicts; }
    /// Stages mine in these (indexes), keeps theirs in all others; none is left.
    void settleConflicts(const std::vector<std::size_t> &takeMine);

    // --- review and push ------------------------------------------------------------------------------------------
    /// Off the GUI thread; `done` is called in the caller's thread, for the newest call only.
    void plan(QObject *context, std::function<void(std::shared_ptr<const Plan>)> done);
    /// Runs `work`, which may read draft, activity and coverage, off the GUI thread. An edit that comes between asks it
    /// to stop, waits until it has, and has it run again: so it looks at `stop` often, and begins afresh each time.
    using Work = std::function<void(const std::atomic<bool> &stop)>;
    void readInWorker(QObject *context, Work work, std::function<void()> done);
    /// Why nothing can be pushed now; empty if it can.
    QString pushObstacle() const;
    bool isPushing() const { return m_pushing || m_readingBack; } ///< until what it made is read back
    /// pushed() or pushRefused() follows; the draft is kept unless the relay took it.
    void push(const Plan &plan, std::vector<Acknowledgement> acknowledged, const QString &note,
              std::optional<int> confirmWithin);
    const std::optional<AppliedChange> &applied() const { return m_applied; }
    /// The password that the change in its window gave to an account, in clear; empty: none, or only its hash is known.
    std::string newPassword(const std::string &username) const;
    /// Goes on with a window that this session did not begin: of a push before a restart, or from elsewhere.
    void resumeWindow(const PendingInfo &pending, std::vector<Plan::Sentence> now);
    void setIfReverted(std::vector<RevertLoss> losses);
    /// Ends the open SMTP sessions of what the last push withdrew, and says how many.
    void endWithdrawnSessions();
    void keep();
    void revertNow();
    void extend(int seconds);

    /// Reads the relay again and puts the staged edits over what it has now.
    void reload();
    /// Reads only the evidence again; quiet where the relay does not answer.
    void refreshActivity();

    // --- what the strip says ---------------------------------------------------------------------------------------
    const QList<Notice> &notices() const { return m_notices; } ///< the worst first
    void notify(Notice notice);
    void dismiss(const QString &key);

Q_SIGNALS:
    void openStep(postern::ConnectStep step, const QString &detail);
    void opened();
    void leaving(); ///< just before the draft gives way to another relay's, or to none
    void openFailed(const postern::Error &error);
    void accountChanged(const QString &id);       ///< edited, added or removed in the draft
    void accountsChanged(const QStringList &ids); ///< the same for many in one step; draftReset() follows
    void draftReset();                            ///< everything may be different
    void activityChanged();
    void stagedChanged(int count);
    void linkChanged();
    void appliedChanged();                          ///< began, was extended, or ended
    void appliedTick(int secondsLeft);              ///< once a second
    void pushed(const postern::ChangeReply &reply); ///< the relay took it
    void pushRefused(const postern::Error &error);  ///< the draft is kept
    void noticesChanged();
    void keptChanged(); ///< readOnly() or notKept() did
    void conflictsChanged();
    /// Whether a push of before a crash was found on the relay.
    void pushFound(bool taken);

private:
    /// What comes in from a worker: what is left out stays as it is.
    struct Incoming
    {
        struct Step
        {
            QString text;
            std::vector<StagedAccount> accounts; ///< what undoing it puts back; of an undone one, what redoing it does
        };
        std::optional<RelayInfo> info;
        std::optional<Draft> draft;
        std::optional<ActivityLog> activity;
        std::optional<Coverage> coverage;
        std::vector<Step> steps; ///< of the new draft, the oldest first
        std::size_t done = 0;    ///< the first so many are done, the others undone
        std::vector<std::pair<QPointer<QObject>, SwapIn>> models;
    };
    using Make = std::function<std::shared_ptr<Incoming>(const std::atomic<bool> &stop)>;
    struct Reader;
    struct Maker
    {
        QPointer<QObject> owner;
        std::function<MakeWhole()> begin;
    };
    void read(Relay *relay, std::function<void(Result<RelayState>)> done);
    /// `make` in a worker, which may read the draft and is run again where an edit comes between, so it leaves `source`
    /// as it is; then what it made, with the models of it, in one step.
    void bringIn(std::shared_ptr<RelayState> source, Make make, std::function<void()> then);
    std::function<void(Incoming &, const std::atomic<bool> &)> modelMaker();
    void swapIn(std::shared_ptr<Incoming> incoming);
    void openingFailed(const Error &error);
    void install(std::shared_ptr<Incoming> incoming, std::unique_ptr<Relay> relay, const QString &name);
    void rebase(RelayState state, std::function<void()> then);
    void stageReverted(Incoming &incoming, const QString &text, const std::vector<StagedAccount> &again) const;
    void tellConflicts(Merge merged);
    static void stageMerged(Incoming &incoming, const QString &text, const Merge &merged);
    static void exchangeIn(Draft &draft, std::vector<StagedAccount> &accounts);
    static Date dayIn(const std::string &timeZone, Time time);
    static std::shared_ptr<Incoming> incomingOf(RelayState state);
    static std::vector<StagedAccount> stageable(Draft &draft, std::vector<Account> put,
                                                const std::vector<std::string> &removed, std::vector<std::string> *ids);
    /// Stages in a draft that is not shown yet.
    static void stageIn(Incoming &incoming, const QString &text, std::vector<Account> put,
                        const std::vector<std::string> &removed);
    void askForPush(const QByteArray &key, std::function<void(bool taken)> done);
    void layKept(const KeptDraft &kept, std::function<void()> then);
    void sendPush(std::int64_t base, const ChangeRequest &request);
    void exchange(std::vector<StagedAccount> &accounts);
    void waitForReaders(); ///< the draft must not change while a worker reads it
    void countStaged();
    void setLink(LinkState link, const QString &reason = {});
    void failed(const Error &error, const QString &what);
    void pushAnswered(const Result<ChangeReply> &reply, std::vector<StagedAccount> meant);
    QString localSentence(const Plan::Sentence &now) const;
    void startWindow(const ChangeReply &reply);
    void tick();
    void windowEnded(bool kept, const QString &reason);
    std::vector<StagedAccount> touchedAccounts() const;

    Draft m_draft;
    QUndoStack m_undo;
    ActivityLog m_activity;
    Coverage m_coverage;
    RelayInfo m_info;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<Relay> m_opening;
    QString m_name;
    QString m_openingName;
    LinkState m_link = LinkState::None;
    QString m_linkReason;
    QDateTime m_readAt;
    std::function<Time()> m_clock;
    int m_stagedCount = 0;
    std::vector<std::shared_ptr<Reader>> m_readers;
    std::vector<Maker> m_makers;
    quint64 m_planNumber = 0;
    quint64 m_relayNumber = 0;  ///< of the relay that is open: what an earlier one told is not taken any more
    quint64 m_openNumber = 0;   ///< the same of the one being opened
    bool m_settling = false;    ///< what is opened was read and is being put in place
    bool m_readingBack = false; ///< a push was taken and its outcome is being read
    Merge m_conflicts;
    QString m_readOnly;
    QString m_notKept;
    bool m_keeper = false;
    std::function<void(std::function<void()>)> m_beforePush;
    bool m_pushing = false;
    QByteArray m_pushKey; ///< the same for a retry of the same body
    std::string m_pushBody;
    std::vector<StagedAccount> m_meant; ///< what was pushed, to stage it again after a revert
    std::optional<AppliedChange> m_applied;
    QElapsedTimer m_windowClock;
    QTimer m_windowTimer;
    QList<Notice> m_notices;
};

} // namespace postern
