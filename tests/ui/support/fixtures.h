#pragma once

#include "tests/ui/support/fake_relay.h"
#include "ui/models/sample.h"
#include "ui/models/session.h"
#include "ui/models/texts.h"

#include <QTest>

namespace postern {

/// A session on a fake relay that has the sample organization.
struct Opened
{
    Session session;
    FakeRelay *relay = nullptr;

    Opened() : Opened(sampleState().configuration) {}
    /// On a relay that has this by now.
    explicit Opened(const Configuration &configuration, const QList<QByteArray> &taken = {})
    {
        open(configuration, taken);
    }
    /// Nothing is open yet: what belongs to a session is made first, then open() is called.
    struct Later
    {
    };
    explicit Opened(Later) {}
    void open(const Configuration &configuration, const QList<QByteArray> &taken = {})
    {
        RelayState state = sampleState();
        state.configuration = configuration;
        ActivityPage page;
        page.rows = state.activity;
        page.evidence = state.coverage;
        auto made = std::make_unique<FakeRelay>(state.info, state.configuration, page);
        relay = made.get();
        relay->setTaken(taken);
        session.setClock([] { return sampleNow(); });
        session.adopt(std::move(state), std::move(made));
    }
    const Account *account(std::string_view username) const { return session.draft().current().find(username); }
    QString id(std::string_view username) const
    {
        const Account *found = account(username);
        return found != nullptr ? toQString(found->id) : QString();
    }
    /// Stages one more entry for this account.
    void addEntry(std::string_view username, std::string_view value)
    {
        Account next = *account(username);
        Entry entry;
        entry.value = EntryValue(value);
        next.allowlist.entries.push_back(entry);
        session.stage(QStringLiteral("add an entry"), {next});
    }
    bool has(std::string_view username, std::string_view value) const
    {
        const Account *found = account(username);
        if (found == nullptr)
            return false;
        for (const Entry &entry : found->allowlist.entries) {
            if (entry.value.text() == value)
                return true;
        }
        return false;
    }
};

} // namespace postern
