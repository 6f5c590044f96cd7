#include "core/draft/merge.h"
#include "tests/support/core_samples.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace postern;
using namespace postern::samples;

namespace {

const Date today = day("2026-11-23");

struct Sides
{
    Configuration base;
    Configuration mine;
    Configuration theirs;

    explicit Sides(std::vector<Account> accounts) : base(configuration(std::move(accounts))), mine(base), theirs(base)
    {
        theirs.revision = 43;
    }
    Merge merged() const { return merge(base, mine, theirs); }
};

Account listed()
{
    return account("billing", {"192.0.2.1", "192.0.2.2"});
}

std::vector<std::size_t> allOf(const Merge &merge)
{
    std::vector<std::size_t> all(merge.conflicts.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

/// Without order.
Configuration plain(Configuration configuration)
{
    for (Account &one : configuration.accounts) {
        for (Entry &entry : one.allowlist.entries)
            entry.id.clear();
        std::sort(one.allowlist.entries.begin(), one.allowlist.entries.end(), [](const Entry &a, const Entry &b) {
            return std::tie(a.value.text(), a.remark, a.expires, a.reviewed, a.expected) <
                   std::tie(b.value.text(), b.remark, b.expires, b.reviewed, b.expected);
        });
        auto &keepOut = one.allowlist.keepOut;
        std::sort(keepOut.begin(), keepOut.end(),
                  [](const EntryValue &a, const EntryValue &b) { return a.text() < b.text(); });
    }
    std::sort(configuration.accounts.begin(), configuration.accounts.end(),
              [](const Account &a, const Account &b) { return a.id < b.id; });
    configuration.revision = 0;
    return configuration;
}

void randomEdits(Chance &chance, Configuration &side, const std::string &mark)
{
    int number = 0;
    for (Account &one : side.accounts) {
        if (chance.once(3))
            randomSettings(chance, one);
        if (chance.once(6))
            one.description = mark;
        if (chance.once(12))
            one.username += mark;
        auto &entries = one.allowlist.entries;
        std::erase_if(entries, [&chance](const Entry &) { return chance.once(6); });
        for (Entry &entry : entries) {
            if (chance.once(6))
                entry.remark = mark;
            if (chance.once(8))
                entry.expires = today + std::chrono::days(chance.upTo(5));
            if (chance.once(10))
                entry.value = EntryValue(randomValue(chance));
        }
        if (chance.once(3))
            entries.push_back(randomEntry(chance, mark + std::to_string(++number), today));
    }
    std::erase_if(side.accounts, [&chance](const Account &) { return chance.once(8); });
    if (chance.once(3)) {
        Account made = account("new" + std::to_string(chance.upTo(1)));
        made.id = mark + "acc";
        randomSettings(chance, made);
        side.accounts.push_back(std::move(made));
    }
}

Sides randomSides(std::uint32_t seed)
{
    Chance chance(seed);
    std::vector<Account> accounts;
    for (int i = 0; i < 4; ++i) {
        Account made = account("user" + std::to_string(i));
        randomSettings(chance, made);
        for (int k = chance.upTo(4); k > 0; --k)
            made.allowlist.entries.push_back(
                randomEntry(chance, "ent_" + std::to_string(i) + "_" + std::to_string(k), today));
        accounts.push_back(std::move(made));
    }
    Sides sides(std::move(accounts));
    randomEdits(chance, sides.mine, "~m");
    randomEdits(chance, sides.theirs, "t_");
    return sides;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatOneSideDidIsTaken();
    void bothFieldsOfOneAccount();
    void sameFieldTwice();
    void sameEntryTwice();
    void valueOfAnEntryTwice();
    void entryDeletedHereEditedThere();
    void entryDeletedThereEditedHere();
    void sameValueAddedTwice();
    void reviewsDoNotQuarrel();
    void keptOutAreUnited();
    void accountDeletedHereEditedThere();
    void accountDeletedThereEditedHere();
    void addressBoundTwice();
    void addressOfADeletedAccount();
    void nameGivenTwice();
    void passwordStaysMineAndUnsaid();
    void oneSidedMergesAreThatSide();
    void noEditIsLostUnsaid();
    void anyChoiceFits();
};

void TestMerge::whatOneSideDidIsTaken()
{
    Sides sides({listed(), account("crm"), account("shop")});
    sides.mine.accounts[0].allowlist.entries.push_back(entry("198.51.100.1", "~1"));
    sides.theirs.accounts[0].allowlist.entries.push_back(entry("198.51.100.2", "ent_9"));
    sides.theirs.accounts[0].allowlist.entries.erase(sides.theirs.accounts[0].allowlist.entries.begin());
    sides.mine.accounts.erase(sides.mine.accounts.begin() + 1);
    sides.theirs.accounts[2].description = "Shop";
    const Merge merge = sides.merged();
    QVERIFY(merge.conflicts.empty());
    QCOMPARE(merge.merged.revision, 43);
    QCOMPARE(merge.merged.accounts.size(), 2U);
    std::vector<std::string> values;
    for (const Entry &one : merge.merged.accounts[0].allowlist.entries)
        values.push_back(one.value.text());
    QCOMPARE(values, (std::vector<std::string>{"192.0.2.2", "198.51.100.2", "198.51.100.1"}));
    QCOMPARE(merge.merged.accounts[1].description, std::string("Shop"));
}

void TestMerge::bothFieldsOfOneAccount()
{
    Sides sides({listed()});
    sides.mine.accounts[0].description = "Mine";
    sides.theirs.accounts[0].state = AccountState::Suspended;
    const Merge merge = sides.merged();
    QVERIFY(merge.conflicts.empty());
    QCOMPARE(merge.merged.accounts[0].description, std::string("Mine"));
    QVERIFY(merge.merged.accounts[0].state == AccountState::Suspended);
}

void TestMerge::sameFieldTwice()
{
    Sides sides({listed()});
    sides.mine.accounts[0].allowlist.enabled = false;
    sides.mine.accounts[0].description = "Mine";
    sides.theirs.accounts[0].description = "Theirs";
    Merge merge = sides.merged();
    QCOMPARE(merge.conflicts.size(), 1U);
    const Conflict &conflict = merge.conflicts.front();
    QVERIFY(conflict.kind == ConflictKind::FieldEditedTwice);
    QCOMPARE(conflict.account, std::string("billing"));
    QCOMPARE(conflict.field, std::string("description"));
    QCOMPARE(conflict.base, listed().description);
    QCOMPARE(conflict.mine, std::string("Mine"));
    QCOMPARE(conflict.theirs, std::string("Theirs"));
    QCOMPARE(merge.merged.accounts[0].description, std::string("Theirs"));
    QCOMPARE(resolved(merge, {0})->accounts[0].description, std::string("Mine"));
    QVERIFY(!merge.merged.accounts[0].allowlist.enabled);

    // Off and observing is one choice of three.
    sides.theirs.accounts[0].allowlist.enabled = false;
    sides.theirs.accounts[0].allowlist.observe = true;
    sides.theirs.accounts[0].description = "Mine"; // the same edit is no conflict
    merge = sides.merged();
    QCOMPARE(merge.conflicts.size(), 1U);
    QCOMPARE(merge.conflicts[0].field, std::string("list"));
    QCOMPARE(merge.conflicts[0].mine, std::string("off"));
    QCOMPARE(merge.conflicts[0].theirs, std::string("observing"));
}

void TestMerge::sameEntryTwice()
{
    Sides sides({listed()});
    Entry &mine = sides.mine.accounts[0].allowlist.entries[0];
    Entry &theirs = sides.theirs.accounts[0].allowlist.entries[0];
    mine.remark = "Mine";
    theirs.remark = "Theirs";
    mine.expires = today;
    theirs.expected = Expected::Standby;
    const Merge merge = sides.merged();
    QCOMPARE(merge.conflicts.size(), 1U);
    QVERIFY(merge.conflicts[0].kind == ConflictKind::EntryEditedTwice);
    QCOMPARE(merge.conflicts[0].entry, std::string("192.0.2.1"));
    QCOMPARE(merge.conflicts[0].field, std::string("remark"));
    const Entry &merged = merge.merged.accounts[0].allowlist.entries[0];
    QCOMPARE(merged.remark, std::string("Theirs"));
    QVERIFY(merged.expires == today && merged.expected == Expected::Standby);
    QCOMPARE(resolved(merge, {0})->accounts[0].allowlist.entries[0].remark, std::string("Mine"));
}

void TestMerge::valueOfAnEntryTwice()
{
    Sides sides({listed()});
    sides.mine.accounts[0].allowlist.entries[0].value = EntryValue("203.0.113.1");
    sides.theirs.accounts[0].allowlist.entries[0].value = EntryValue("203.0.113.2");
    const Merge merge = sides.merged();
    QCOMPARE(merge.conflicts.size(), 1U);
    QVERIFY(merge.conflicts[0].kind == ConflictKind::EntryEditedTwice);
    QCOMPARE(merge.conflicts[0].field, std::string("value"));
    const auto &entries = merge.merged.accounts[0].allowlist.entries;
    QCOMPARE(entries.size(), 2U);
    QCOMPARE(entries[0].value.text(), std::string("203.0.113.2"));
    const Result<Configuration> mine = resolved(merge, {0});
    QVERIFY(mine);
    QCOMPARE(mine->accounts[0].allowlist.entries.size(), 2U);
    QCOMPARE(mine->accounts[0].allowlist.entries[1].value.text(), std::string("203.0.113.1"));
}

void TestMerge::entryDeletedHereEditedThere()
{
    Sides sides({listed()});
    sides.mine.accounts[0].allowlist.entries.pop_back();
    sides.theirs.accounts[0].allowlist.entries[1].remark = "still in use";
    const Merge merge = sides.merged();
    QCOMPARE(merge.conflicts.size(), 1U);
    QVERIFY(merge.conflicts[0].kind == ConflictKind::EntryDeletedHere);
    QCOMPARE(merge.merged.accounts[0].allowlist.entries.size(), 2U);
    QCOMPARE(resolved(merge, {0})->accounts[0].allowlist.entries.size(), 1U);
}

void TestMerge::entryDeletedThereEditedHere()
{
    Sides sides({listed()});
    sides.theirs.accounts[0].allowlist.entries.pop_back();
    sides.mine.accounts[0].allowlist.entries[1].remark = "still in use";
    const Merge merge = sides.merged();
    QCOMPARE(merge.conflicts.size(), 1U);
    QVERIFY(merge.conflicts[0].kind == ConflictKind::EntryDeletedThere);
    QCOMPARE(merge.merged.accounts[0].allowlist.entries.size(), 1U);
    const Result<Configuration> mine = resolved(merge, {0});
    QCOMPARE(mine->accounts[0].allowlist.entries[1].remark, std::string("still in use"));
    QVERIFY(!isRelayId(mine->accounts[0].allowlist.entries[1].id)); // the relay has given it up
}

void TestMerge::sameValueAddedTwice()
{
    Sides sides({listed()});
    Entry mine = entry("203.0.113.1", "~1");
    mine.remark = "Branch";
    sides.mine.accounts[0].allowlist.entries.push_back(mine);
    sides.theirs.accounts[0].allowlist.entries.push_back(entry("203.0.113.1", "ent_9"));
    Merge merge = sides.merged();
    QVERIFY(merge.conflicts.empty());
    QCOMPARE(merge.merged.accounts[0].allowlist.entries.size(), 3U);
    QCOMPARE(merge.merged.accounts[0].allowlist.entries[2].id, std::string("ent_9"));
    QCOMPARE(merge.merged.accounts[0].allowlist.entries[2].remark, std::string("Branch"));
    sides.theirs.accounts[0].allowlist.entries[2].remark = "Office";
    merge = sides.merged();
    QCOMPARE(merge.conflicts.size(), 1U);
    QVERIFY(merge.conflicts[0].kind == ConflictKind::EntryEditedTwice);
}

void TestMerge::reviewsDoNotQuarrel()
{
    Sides sides({listed()});
    sides.mine.accounts[0].allowlist.entries[0].reviewed = today;
    sides.theirs.accounts[0].allowlist.entries[0].reviewed = today - std::chrono::days(1);
    const Merge merge = sides.merged();
    QVERIFY(merge.conflicts.empty());
    QVERIFY(merge.merged.accounts[0].allowlist.entries[0].reviewed == today);
}

void TestMerge::keptOutAreUnited()
{
    Sides sides({listed()});
    const auto keep = [](Configuration &side, std::vector<EntryValue> values) {
        side.accounts[0].allowlist.keepOut = std::move(values);
    };
    keep(sides.base, {EntryValue("192.0.2.7"), EntryValue("192.0.2.8")});
    keep(sides.mine, {EntryValue("192.0.2.8"), EntryValue("192.0.2.9")});
    keep(sides.theirs, {EntryValue("192.0.2.7"), EntryValue("192.0.2.8"), EntryValue("192.0.2.10")});
    const Merge merge = sides.merged();
    QVERIFY(merge.conflicts.empty());
    QVERIFY(merge.merged.accounts[0].allowlist.keepOut ==
            (std::vector<EntryValue>{EntryValue("192.0.2.8"), EntryValue("192.0.2.10"), EntryValue("192.0.2.9")}));
}

void TestMerge::accountDeletedHereEditedThere()
{
    Sides sides({listed(), account("crm")});
    sides.mine.accounts.erase(sides.mine.accounts.begin());
    sides.theirs.accounts[0].description = "needed";
    const Merge merge = sides.merged();
    QCOMPARE(merge.conflicts.size(), 1U);
    QVERIFY(merge.conflicts[0].kind == ConflictKind::DeletedHere);
    QCOMPARE(merge.conflicts[0].account, std::string("billing"));
    QCOMPARE(merge.merged.accounts.size(), 2U);
    QCOMPARE(resolved(merge, {0})->accounts.size(), 1U);
}

void TestMerge::accountDeletedThereEditedHere()
{
    Sides sides({listed(), account("crm")});
    sides.theirs.accounts.erase(sides.theirs.accounts.begin());
    sides.mine.accounts[0].description = "needed";
    const Merge merge = sides.merged();
    QCOMPARE(merge.conflicts.size(), 1U);
    QVERIFY(merge.conflicts[0].kind == ConflictKind::DeletedThere);
    QCOMPARE(merge.merged.accounts.size(), 1U);
    const Result<Configuration> mine = resolved(merge, {0});
    QCOMPARE(mine->accounts[1].description, std::string("needed"));
    QVERIFY(!isRelayId(mine->accounts[1].id));
    QVERIFY(std::holds_alternative<AddAccount>(diff(sides.theirs, *mine).front()));
}

void TestMerge::addressBoundTwice()
{
    Sides sides({listed(), account("crm")});
    sides.mine.accounts[0].ipAuth = IpAuth{EntryValue("198.51.100.7"), "Scanner"};
    sides.theirs.accounts[1].ipAuth = IpAuth{EntryValue("::ffff:198.51.100.7"), "Printer"};
    const Merge merge = sides.merged();
    QCOMPARE(merge.conflicts.size(), 1U);
    QVERIFY(merge.conflicts[0].kind == ConflictKind::AddressBoundTwice);
    QCOMPARE(merge.conflicts[0].account, std::string("billing"));
    QCOMPARE(merge.conflicts[0].other, std::string("crm"));
    QVERIFY(!merge.merged.accounts[0].ipAuth && merge.merged.accounts[1].ipAuth);
    const Result<Configuration> mine = resolved(merge, {0});
    QVERIFY(mine->accounts[0].ipAuth && !mine->accounts[1].ipAuth);

    // Mine moves it from where it was: that is one edit, of one side.
    sides.base.accounts[1].ipAuth = sides.theirs.accounts[1].ipAuth;
    QVERIFY(sides.merged().conflicts.empty());
    QVERIFY(sides.merged().merged.accounts[0].ipAuth && !sides.merged().merged.accounts[1].ipAuth);
}

void TestMerge::addressOfADeletedAccount()
{
    Sides sides({listed(), account("crm")});
    sides.base.accounts[1].ipAuth = sides.theirs.accounts[1].ipAuth = IpAuth{EntryValue("198.51.100.7"), "Scanner"};
    sides.mine.accounts.pop_back();
    sides.mine.accounts[0].ipAuth = IpAuth{EntryValue("198.51.100.7"), "Scanner"};
    sides.theirs.accounts[1].description = "needed";
    const Merge merge = sides.merged();
    QCOMPARE(merge.conflicts.size(), 2U);
    const Result<Configuration> mine = resolved(merge, {0, 1});
    QVERIFY(mine);
    QCOMPARE(mine->accounts.size(), 1U);
    QVERIFY(mine->accounts[0].ipAuth.has_value());
}

void TestMerge::nameGivenTwice()
{
    Sides sides({listed(), account("crm")});
    sides.mine.accounts[0].username = "invoices";
    sides.theirs.accounts[1].username = "invoices";
    const Merge merge = sides.merged();
    QCOMPARE(merge.conflicts.size(), 1U);
    QVERIFY(merge.conflicts[0].kind == ConflictKind::NameGivenTwice);
    QVERIFY(merge.conflicts[0].takeMine.empty());
    QCOMPARE(toString(merge.conflicts[0].kind), std::string_view("name-given-twice"));
}

void TestMerge::passwordStaysMineAndUnsaid()
{
    Sides sides({listed()});
    sides.mine.accounts[0].newPassword = NewPassword{NewPassword::Kind::Chosen, "not to be told"};
    sides.mine.accounts[0].description = "Mine";
    sides.theirs.accounts[0].description = "Theirs";
    const Merge merge = sides.merged();
    QVERIFY(merge.merged.accounts[0].newPassword == sides.mine.accounts[0].newPassword);
    for (const Conflict &conflict : merge.conflicts)
        QVERIFY(conflict.mine != "not to be told" && conflict.theirs != "not to be told");
}

void TestMerge::oneSidedMergesAreThatSide()
{
    for (std::uint32_t seed = 0; seed < 500; ++seed) {
        const Sides sides = randomSides(seed);
        Merge merge = postern::merge(sides.base, sides.mine, sides.base);
        QVERIFY(merge.conflicts.empty());
        QVERIFY2(plain(merge.merged) == plain(sides.mine), QByteArray::number(seed).constData());
        merge = postern::merge(sides.base, sides.base, sides.theirs);
        QVERIFY(merge.conflicts.empty());
        QVERIFY(merge.merged == sides.theirs);
        merge = postern::merge(sides.base, sides.mine, sides.mine);
        QVERIFY2(merge.conflicts.empty(), QByteArray::number(seed).constData());
        QVERIFY2(plain(merge.merged) == plain(sides.mine), QByteArray::number(seed).constData());
    }
}

void TestMerge::noEditIsLostUnsaid()
{
    int clean = 0;
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        const Sides sides = randomSides(seed);
        const Merge merge = sides.merged();
        if (merge.conflicts.empty()) {
            ++clean;
            // Without a conflict it does not matter who comes first.
            const Merge other = postern::merge(sides.base, sides.theirs, sides.mine);
            QVERIFY2(plain(other.merged) == plain(merge.merged), QByteArray::number(seed).constData());
        }
        const auto conflicts = [&merge](const std::string &name, const std::string &field) {
            return std::any_of(merge.conflicts.begin(), merge.conflicts.end(), [&](const Conflict &one) {
                return (one.account == name || one.other == name) &&
                       (field.empty() || one.field == field || one.field.empty());
            });
        };
        for (const Account &mine : sides.mine.accounts) {
            const Account *before = sides.base.findById(mine.id);
            const Account *now = merge.merged.findById(mine.id);
            if (!before) {
                QVERIFY(now);
                continue;
            }
            if (!now) {
                QVERIFY(!sides.theirs.findById(mine.id));
                QVERIFY(diffAccount(before, &mine).empty() || conflicts(mine.username, {}));
                continue;
            }
            QVERIFY(mine.description == before->description || now->description == mine.description ||
                    conflicts(mine.username, "description"));
            QVERIFY(mine.username == before->username || now->username == mine.username ||
                    conflicts(mine.username, "username"));
            QVERIFY(mine.ipAuth == before->ipAuth || now->ipAuth == mine.ipAuth || conflicts(mine.username, "ip_auth"));
            for (const Entry &entry : mine.allowlist.entries) {
                const auto sameAs = [&entry](const Entry &one) { return one.value == entry.value; };
                const auto &were = before->allowlist.entries;
                const auto &are = now->allowlist.entries;
                const bool added = std::none_of(were.begin(), were.end(), sameAs);
                const bool there = std::any_of(are.begin(), are.end(), sameAs);
                QVERIFY2(!added || there || conflicts(mine.username, "value"), QByteArray::number(seed).constData());
            }
        }
    }
    QVERIFY(clean > 100);
}

void TestMerge::anyChoiceFits()
{
    std::set<ConflictKind> kinds;
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        const Sides sides = randomSides(seed);
        const Merge merge = sides.merged();
        for (const Conflict &conflict : merge.conflicts)
            kinds.insert(conflict.kind);
        QVERIFY2(resolved(merge, allOf(merge)), QByteArray::number(seed).constData());
        Chance chance(seed);
        std::vector<std::size_t> some = allOf(merge);
        std::erase_if(some, [&chance](std::size_t) { return chance.once(2); });
        std::reverse(some.begin(), some.end());
        const Result<Configuration> draft = resolved(merge, some);
        QVERIFY2(draft, QByteArray::number(seed).constData());
        QVERIFY(postern::apply(sides.theirs, diff(sides.theirs, *draft)));
    }
    QCOMPARE(kinds.size(), 8U);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
