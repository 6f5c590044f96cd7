// What becomes of the draft when the relay has moved on, and when the console was ended.

#include "ui/models/session.h"

#include "ui/models/texts.h"

#include <QLocale>

#include <algorithm>

namespace postern {

using namespace Qt::StringLiterals;

std::vector<StagedAccount> Session::touchedAccounts() const
{
    std::vector<StagedAccount> touched;
    for (const std::string &id : m_draft.touched()) {
        const Account *account = m_draft.find(id);
        touched.push_back({id, {account != nullptr ? std::optional(*account) : std::nullopt, Draft::npos}});
    }
    return touched;
}

void Session::settleConflicts(const std::vector<std::size_t> &takeMine)
{
    if (!takeMine.empty()) {
        // Each by itself over the draft as it is now: it may have been edited since.
        std::vector<Change> changes;
        for (const std::size_t index : takeMine)
            changes.insert(changes.end(), m_conflicts.conflicts[index].takeMine.begin(),
                           m_conflicts.conflicts[index].takeMine.end());
        Result<Configuration> next = postern::apply(m_draft.current(), changes);
        if (!next)
            next = resolved(m_conflicts, takeMine);
        if (next) {
            std::vector<Account> put;
            std::vector<std::string> removed;
            for (const AccountPair &pair : changedAccounts(m_draft.current(), *next)) {
                if (pair.draft != nullptr)
                    put.push_back(*pair.draft);
                else
                    removed.push_back(pair.base->id);
            }
            stage(tr("take yours in %n places", nullptr, static_cast<int>(takeMine.size())), std::move(put), removed);
        }
    }
    m_conflicts = {};
    dismiss(u"conflicts"_s);
    Q_EMIT conflictsChanged();
}

void Session::stageAsBefore(const QString &text, const Configuration &then)
{
    std::vector<Account> put;
    std::vector<std::string> removed;
    for (const AccountPair &pair : changedAccounts(m_draft.current(), then)) {
        if (pair.draft == nullptr) {
            removed.push_back(pair.base->id);
            continue;
        }
        Account next = *pair.draft;
        next.newPassword.reset();
        if (pair.base == nullptr) {
            next.id.clear(); // deleted since: it comes back as a new account
            next.passwordSet = false;
        } else {
            next.passwordSet = pair.base->passwordSet;
            next.newPassword = pair.base->newPassword;
        }
        for (Entry &entry : next.allowlist.entries) {
            // An entry that went and comes again is a new one to the relay.
            entry.id.clear();
            if (pair.base == nullptr)
                continue;
            for (const Entry &there : pair.base->allowlist.entries) {
                if (there.value == entry.value)
                    entry.id = there.id;
            }
        }
        put.push_back(std::move(next));
    }
    stage(text, std::move(put), removed);
}

KeptDraft Session::kept() const
{
    KeptDraft made = keptDraft(m_draft, toUtf8(name()), now());
    made.pushKey = m_pushing ? m_pushKey.toStdString() : std::string();
    // The newest steps, as many as hold no more than this many accounts: an import of everything is not kept twenty
    // times over.
    constexpr std::size_t mostAccounts = 20000;
    std::size_t held = 0;
    int first = m_undo.count();
    while (first > 0) {
        const auto *step = static_cast<const StageCommand *>(m_undo.command(first - 1));
        held += step->held().size();
        if (held > mostAccounts)
            break;
        --first;
    }
    if (first > m_undo.index())
        return made; // what is undone only makes sense on top of what is done
    for (int i = first; i < m_undo.count(); ++i) {
        const auto *command = static_cast<const StageCommand *>(m_undo.command(i));
        KeptDraft::Step &step = made.steps.emplace_back();
        step.text = toUtf8(command->text());
        for (const StagedAccount &account : command->held())
            step.accounts.emplace_back(account.id, account.slot);
        keepNoPassword(step);
    }
    made.done = static_cast<std::size_t>(m_undo.index() - first);
    return made;
}

void Session::takeKept(QObject *context, std::function<void(std::shared_ptr<const KeptDraft>)> done)
{
    auto made = std::make_shared<KeptDraft>();
    readInWorker(
        context, [this, made](const std::atomic<bool> &) { *made = kept(); },
        [made, done = std::move(done)] { done(made); });
}

void Session::setReadOnly(const QString &why)
{
    m_readOnly = why;
    if (why.isEmpty())
        dismiss(u"readOnly"_s);
    Q_EMIT keptChanged();
}

void Session::setNotKept(const QString &why)
{
    if (m_notKept == why)
        return;
    m_notKept = why;
    Q_EMIT keptChanged();
}

void Session::restore(const KeptDraft &kept, std::function<void()> then)
{
    if (kept.pushKey.empty())
        return layKept(kept, std::move(then));
    notify({u"pushUnknown"_s,
            Notice::Level::Warn,
            tr("Push result unknown: the relay is asked"),
            tr("Postern was ended in the middle of a push. Nothing that was staged is lost."),
            Notice::Act::None,
            {}});
    askForPush(QByteArray::fromStdString(kept.pushKey), [this, kept, then](bool taken) {
        dismiss(u"pushUnknown"_s);
        if (taken)
            notify({u"pushFound"_s,
                    Notice::Level::Ok,
                    tr("The push of before is on the relay"),
                    tr("Postern was ended before it heard so. Revision %1 has it.").arg(revision()),
                    Notice::Act::None,
                    {}});
        else
            notify({u"pushFound"_s,
                    Notice::Level::Warn,
                    tr("The push of before is not on the relay"),
                    tr("Postern was ended before it was taken. All of it is still staged here."),
                    Notice::Act::None,
                    {}});
        Q_EMIT pushFound(taken);
        if (taken)
            then();
        else
            layKept(kept, then);
    });
}

void Session::askForPush(const QByteArray &key, std::function<void(bool taken)> done)
{
    // No revision is 0, so this can never be applied. A relay that knows the key answers that it belongs to another
    // request; one that does not, that the base is stale.
    m_relay->push(0, key, ChangeRequest(), this, [this, done = std::move(done)](const Result<ChangeReply> &reply) {
        const std::optional<Problem> problem = m_relay ? m_relay->lastProblem() : std::nullopt;
        done(reply || (problem && problem->type == "idempotency-mismatch"));
    });
}

void Session::layKept(const KeptDraft &kept, std::function<void()> then)
{
    if (kept.items.empty() && kept.steps.empty())
        return then();
    QStringList lost;
    KeptDraft mine = kept;
    for (KeptDraft::Item &item : mine.items) {
        // A generated password was shown once and is gone with the window that showed it.
        if (item.current && (item.passwordLost || item.current->newPassword)) {
            lost << toQString(item.current->username);
            item.current->newPassword.reset();
        }
    }
    const QString when = QLocale().toString(toDateTime(kept.saved).toLocalTime(), QLocale::ShortFormat);
    const auto say = [this, when, lost, then] {
        then();
        if (m_stagedCount > 0)
            notify({u"restored"_s,
                    lost.isEmpty() ? Notice::Level::Info : Notice::Level::Warn,
                    tr("%n changes of %1 are staged again", nullptr, m_stagedCount).arg(when),
                    lost.isEmpty() ? QString()
                                   : tr("Passwords are not kept in files. Set them again: %1.").arg(lost.join(u", "_s)),
                    Notice::Act::None,
                    {}});
    };
    const auto conflicts = std::make_shared<std::optional<Merge>>();
    const auto make = [this, mine = std::move(mine), conflicts, text = tr("edits of %1").arg(when)](const auto &) {
        auto incoming = std::make_shared<Incoming>();
        LaidOver over = layOver(mine, m_draft.base());
        if (mine.revision != revision()) {
            incoming->draft = Draft(m_draft.base());
            *conflicts = merge(over.base, over.mine, m_draft.base());
            stageMerged(*incoming, text, conflicts->value());
            return incoming;
        }
        incoming->draft = Draft(std::move(over.base), std::move(over.mine));
        for (const KeptDraft::Step &step : mine.steps) {
            std::vector<StagedAccount> accounts;
            for (const auto &[id, slot] : step.accounts) {
                accounts.push_back({id, slot});
                if (accounts.back().slot.account)
                    accounts.back().slot.account->newPassword.reset();
            }
            incoming->steps.push_back({toQString(step.text), std::move(accounts)});
        }
        incoming->done = mine.done;
        return incoming;
    };
    bringIn(std::make_shared<RelayState>(), make, [this, conflicts, say] {
        if (*conflicts)
            tellConflicts(std::move(**conflicts));
        say();
    });
}

} // namespace postern
