#include "core/draft/draft.h"
#include "tests/support/core_samples.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace postern;
using namespace postern::samples;

namespace {

const Date today = day("2026-11-23");

Configuration randomBase(Chance &chance)
{
    std::vector<Account> accounts;
    const int number = chance.upTo(6);
    for (int i = 0; i < number; ++i) {
        Account made = account("user" + std::to_string(i));
        randomSettings(chance, made);
        const int entries = chance.upTo(6);
        for (int k = 0; k < entries; ++k)
            made.allowlist.entries.push_back(
                randomEntry(chance, "ent_" + std::to_string(i) + "_" + std::to_string(k), today));
        accounts.push_back(std::move(made));
    }
    return configuration(std::move(accounts));
}

void editEntries(Chance &chance, std::vector<Entry> &entries, int &local)
{
    const int edits = chance.upTo(4);
    for (int i = 0; i < edits; ++i) {
        const auto at = entries.begin() + (entries.empty() ? 0 : chance.upTo(static_cast<int>(entries.size()) - 1));
        switch (chance.upTo(4)) {
        case 0:
            entries.insert(at, randomEntry(chance, "~" + std::to_string(++local), today));
            break;
        case 1:
            if (!entries.empty())
                entries.erase(at);
            break;
        case 2:
            if (!entries.empty())
                at->remark += "!";
            break;
        case 3:
            if (!entries.empty())
                at->expires = at->expires ? std::nullopt : std::optional(today + std::chrono::days(30));
            break;
        default:
            if (!entries.empty())
                at->value = EntryValue(randomValue(chance));
        }
    }
}

Configuration randomDraft(Chance &chance, const Configuration &base)
{
    Configuration draft = base;
    int local = 0;
    std::erase_if(draft.accounts, [&chance](const Account &) { return chance.once(8); });
    for (Account &one : draft.accounts) {
        if (chance.once(3))
            randomSettings(chance, one);
        if (chance.once(8))
            one.username += "x";
        if (chance.once(8))
            one.newPassword = NewPassword{NewPassword::Kind::Generated, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"};
        if (chance.once(2))
            editEntries(chance, one.allowlist.entries, local);
    }
    for (int i = chance.upTo(2); i > 0; --i) {
        Account made = account("new" + std::to_string(i));
        made.id = "~" + std::to_string(++local);
        randomSettings(chance, made);
        made.allowlist.entries.push_back(randomEntry(chance, "~" + std::to_string(++local), today));
        draft.accounts.push_back(std::move(made));
    }
    std::shuffle(draft.accounts.begin(), draft.accounts.end(), std::mt19937(static_cast<unsigned>(chance.upTo(99))));
    return draft;
}

/// Order and the ids of entries do not count: an entry taken away and put in again keeps its old id.
Configuration normal(Configuration configuration)
{
    for (Account &one : configuration.accounts) {
        for (Entry &entry : one.allowlist.entries)
            entry.id.clear();
        std::sort(one.allowlist.entries.begin(), one.allowlist.entries.end(), [](const Entry &a, const Entry &b) {
            return std::tie(a.value.text(), a.remark, a.expires, a.reviewed, a.expected) <
                   std::tie(b.value.text(), b.remark, b.expires, b.reviewed, b.expected);
        });
    }
    std::sort(configuration.accounts.begin(), configuration.accounts.end(),
              [](const Account &a, const Account &b) { return a.id < b.id; });
    return configuration;
}

} // namespace

class TestChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void applyOfDiffIsTheDraft();
    void applyOfDiffWithoutIds();
    void diffOfEqualIsEmpty();
    void changedValueIsDeleteAndAdd();
    void readdedValueIsNoChange();
    void passwordSetIsTheRelaysWord();
    void fault_F11_everyFaultIsListed();
    void deletingManyKeepsTheRest();
    void window_data();
    void window();
    void descriptions();
};

void TestChange::applyOfDiffIsTheDraft()
{
    for (std::uint32_t seed = 0; seed < 5000; ++seed) {
        Chance chance(seed);
        const Configuration base = randomBase(chance);
        const Configuration draft = randomDraft(chance, base);
        const Result<Configuration> applied = postern::apply(base, diff(base, draft));
        QVERIFY2(applied, QByteArray::number(seed).constData());
        QVERIFY2(normal(*applied) == normal(draft), QByteArray::number(seed).constData());
        QVERIFY(diff(*applied, draft).empty());
    }
}

void TestChange::applyOfDiffWithoutIds()
{
    const auto strip = [](Configuration configuration) {
        for (Account &one : configuration.accounts) {
            one.id.clear();
            for (Entry &entry : one.allowlist.entries)
                entry.id.clear();
        }
        return configuration;
    };
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        Chance chance(seed);
        const Configuration base = strip(randomBase(chance));
        Configuration draft = base;
        int local = 0;
        for (Account &one : draft.accounts)
            editEntries(chance, one.allowlist.entries, local);
        draft = strip(std::move(draft));
        const Result<Configuration> applied = postern::apply(base, diff(base, draft));
        QVERIFY2(applied, QByteArray::number(seed).constData());
        const auto byName = [](const Configuration &configuration) {
            Configuration sorted = normal(configuration);
            std::sort(sorted.accounts.begin(), sorted.accounts.end(),
                      [](const Account &a, const Account &b) { return a.username < b.username; });
            return sorted;
        };
        QVERIFY2(byName(*applied) == byName(draft), QByteArray::number(seed).constData());
    }
}

void TestChange::diffOfEqualIsEmpty()
{
    Chance chance(7);
    const Configuration base = randomBase(chance);
    QVERIFY(diff(base, base).empty());
    QVERIFY(diffAccount(nullptr, nullptr).empty());
}

void TestChange::changedValueIsDeleteAndAdd()
{
    const Configuration base = configuration({account("billing", {"192.0.2.1"})});
    Configuration draft = base;
    draft.accounts[0].allowlist.entries[0].value = EntryValue("192.0.2.2");
    const std::vector<Change> changes = diff(base, draft);
    QCOMPARE(changes.size(), 2U);
    QCOMPARE(std::get<DeleteEntry>(changes[0]).entry, std::string("ent_192.0.2.1"));
    QCOMPARE(std::get<AddEntry>(changes[1]).entry.value.text(), std::string("192.0.2.2"));
}

void TestChange::readdedValueIsNoChange()
{
    const Configuration base = configuration({account("billing", {"192.0.2.1", "192.0.2.9"})});
    Configuration draft = base;
    draft.accounts[0].allowlist.entries[0] = entry("192.0.2.1", "~1");
    QVERIFY(diff(base, draft).empty());
}

void TestChange::passwordSetIsTheRelaysWord()
{
    const Configuration base = configuration({account("billing")});
    Configuration draft = base;
    draft.accounts[0].passwordSet = false;
    QVERIFY(diff(base, draft).empty());
}

void TestChange::fault_F11_everyFaultIsListed()
{
    const Configuration base = configuration({account("billing", {"192.0.2.1"})});
    std::vector<Change> changes;
    std::set<std::string> wrong;
    for (int i = 0; i < 1000; ++i) {
        if (i % 20 == 0) {
            changes.push_back(DeleteEntry{"acc_billing", "ent_none"});
            wrong.insert("changes[" + std::to_string(i) + "].entry");
        } else if (i % 20 == 1) {
            changes.push_back(UpdateAccount{"acc_none", {}, {}, {}, {}, {}, {}, {}, {}, {}});
            wrong.insert("changes[" + std::to_string(i) + "].account");
        } else {
            changes.push_back(AddEntry{"acc_billing", entry("192.0.2.2", "~" + std::to_string(i))});
        }
    }
    const Result<Configuration> applied = postern::apply(base, changes);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::InvalidInput);
    std::set<std::string> named;
    for (const Fault &fault : applied.error().faults) {
        named.insert(fault.path);
        QVERIFY(!fault.code.empty() && !fault.message.empty());
    }
    QCOMPARE(applied.error().faults.size(), 100U);
    QVERIFY(named == wrong);

    // An id is taken once.
    const Result<Configuration> twice = postern::apply(
        base, {AddAccount{account("billing")}, AddEntry{"acc_billing", entry("192.0.2.7", "ent_192.0.2.1")}});
    QVERIFY(!twice);
    QCOMPARE(twice.error().faults.size(), 2U);
    QCOMPARE(twice.error().faults[0].code, std::string("repeated-id"));
    QCOMPARE(twice.error().faults[1].code, std::string("repeated-id"));
}

void TestChange::deletingManyKeepsTheRest()
{
    std::vector<Account> accounts;
    for (int i = 0; i < 2000; ++i)
        accounts.push_back(account("user" + std::to_string(i)));
    const Configuration base = configuration(accounts);
    std::vector<Change> changes;
    for (int i = 0; i < 2000; i += 2)
        changes.push_back(DeleteAccount{"acc_user" + std::to_string(i)});
    const Result<Configuration> applied = postern::apply(base, changes);
    QVERIFY(applied);
    QCOMPARE(applied->accounts.size(), 1000U);
    for (std::size_t i = 0; i < 1000; ++i)
        QCOMPARE(applied->accounts[i], accounts[2 * i + 1]);
}

void TestChange::window_data()
{
    QTest::addColumn<int>("edit");
    QTest::addColumn<bool>("window");
    QTest::newRow("add an entry") << 0 << false;
    QTest::newRow("remark") << 1 << false;
    QTest::newRow("review") << 2 << false;
    QTest::newRow("delete an entry") << 3 << true;
    QTest::newRow("delete an entry that another covers") << 4 << false;
    QTest::newRow("expire later than today") << 5 << true;
    QTest::newRow("turn off") << 6 << false;
    QTest::newRow("restrict an open list") << 7 << true;
    QTest::newRow("watch an open list") << 8 << false;
    QTest::newRow("restrict an observing list") << 9 << true;
    QTest::newRow("close") << 10 << true;
    QTest::newRow("delete the account") << 11 << true;
    QTest::newRow("rename the account") << 12 << true;
    QTest::newRow("suspend the account") << 13 << false;
    QTest::newRow("replace the password") << 14 << false;
    QTest::newRow("keep out") << 15 << false;
    QTest::newRow("set IP authentication") << 16 << true;
    QTest::newRow("label IP authentication") << 17 << false;
    QTest::newRow("move IP authentication") << 18 << true;
    QTest::newRow("remove IP authentication") << 19 << true;
    QTest::newRow("add an account") << 20 << false;
    QTest::newRow("add an account with IP authentication") << 21 << true;
    QTest::newRow("delete an entry of a list that is off") << 22 << false;
    QTest::newRow("narrow the senders") << 23 << false;
    QTest::newRow("put two halves in place of a segment") << 24 << false;
    QTest::newRow("prolong") << 25 << false;
}

void TestChange::window()
{
    QFETCH(int, edit);
    QFETCH(bool, window);
    Configuration base = configuration({account("listed", {"192.0.2.0/24", "192.0.2.7", "203.0.113.9"}),
                                        account("open"), account("observing"), account("appliance")});
    base.accounts[0].allowlist.entries[2].expires = today + std::chrono::days(5);
    base.accounts[1].allowlist.entries.push_back(entry("192.0.2.1", "ent_1"));
    base.accounts[2].allowlist = base.accounts[1].allowlist;
    base.accounts[2].allowlist.observe = true;
    base.accounts[3].ipAuth = IpAuth{EntryValue("198.51.100.7"), "Scanner"};
    Configuration draft = base;
    Account &listed = draft.accounts[0];
    std::vector<Entry> &entries = listed.allowlist.entries;
    switch (edit) {
    case 0:
        entries.push_back(entry("203.0.113.1", "~1"));
        break;
    case 1:
        entries[0].remark = "HQ";
        break;
    case 2:
        entries[0].reviewed = today;
        break;
    case 3:
        entries.erase(entries.begin());
        break;
    case 4:
        entries.erase(entries.begin() + 1);
        break;
    case 5:
        entries[0].expires = today + std::chrono::days(90);
        break;
    case 6:
        listed.allowlist.enabled = false;
        break;
    case 7:
        draft.accounts[1].allowlist.enabled = true;
        break;
    case 8:
        draft.accounts[1].allowlist.observe = true;
        break;
    case 9:
        draft.accounts[2].allowlist.enabled = true;
        break;
    case 10:
        entries.clear();
        break;
    case 11:
        draft.accounts.erase(draft.accounts.begin());
        break;
    case 12:
        listed.username = "renamed";
        break;
    case 13:
        listed.state = AccountState::Suspended;
        break;
    case 14:
        listed.newPassword = NewPassword{NewPassword::Kind::Chosen, "a long password"};
        break;
    case 15:
        listed.allowlist.keepOut = {EntryValue("192.0.2.66")};
        break;
    case 16:
        listed.ipAuth = IpAuth{EntryValue("198.51.100.8"), "Scanner"};
        break;
    case 17:
        draft.accounts[3].ipAuth->device = "Printer";
        break;
    case 18:
        draft.accounts[3].ipAuth->address = EntryValue("198.51.100.8");
        break;
    case 19:
        draft.accounts[3].ipAuth.reset();
        break;
    case 20:
        draft.accounts.push_back(account("new", {"192.0.2.1"}));
        break;
    case 21:
        draft.accounts.push_back(account("new"));
        draft.accounts.back().ipAuth = IpAuth{EntryValue("198.51.100.8"), ""};
        break;
    case 22:
        draft.accounts[1].allowlist.entries.clear();
        break;
    case 23:
        listed.senders = {"bill@acme.example"};
        break;
    case 24:
        entries[0] = entry("192.0.2.0/25", "~1");
        entries.push_back(entry("192.0.2.128/25", "~2"));
        break;
    default:
        entries[2].expires = today + std::chrono::days(50);
        break;
    }
    const std::vector<Change> changes = diff(base, draft);
    QVERIFY(!changes.empty());
    QCOMPARE(hasWindow(base, changes, today), window);
}

void TestChange::descriptions()
{
    const Configuration base = configuration({account("billing", {"192.0.2.1"})});
    QCOMPARE(describe(Change(AddEntry{"acc_billing", entry("203.0.113.0/24")}), base),
             std::string("add 203.0.113.0/24 to billing"));
    QCOMPARE(describe(Change(DeleteEntry{"acc_billing", "ent_192.0.2.1"}), base),
             std::string("remove 192.0.2.1 from billing"));
    QCOMPARE(describe(Change(DeleteAccount{"acc_billing"}), base), std::string("delete account billing"));
    UpdateAccount update{"acc_billing", {}, {}, {}, {}, {}, {}, {}, {}, {}};
    update.username = "invoices";
    update.enabled = false;
    update.password = NewPassword{NewPassword::Kind::Chosen, "hunter2hunter2"};
    const std::string text = describe(Change(update), base);
    QCOMPARE(text, std::string("rename billing to invoices, turn the list of billing off, "
                               "replace the password of billing"));
    UpdateEntry edit{"acc_billing", "ent_192.0.2.1", "HQ", std::optional<Date>(), {}, {}};
    QCOMPARE(describe(std::vector<Change>{edit}, base),
             std::vector<std::string>{"192.0.2.1 of billing: never expires, remark \"HQ\""});
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
