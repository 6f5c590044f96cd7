#include "tests/ui/support/fixtures.h"
#include "ui/models/account_list_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

using namespace postern;

namespace {

QStringList shown(const AccountListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, AccountListModel::Name).data().toString();
    return names;
}

} // namespace

class TestAccountListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsEveryEdit();
    void filtersByAnyColumn();
    void ux_U17_typedLetterByLetterIsAsTypedAtOnce();
    void ux_U17_anAddressFindsWhoAcceptsIt();
    void ux_U19_openAndClosedAreCountedApart();
    void ux_U03_filteringDropsNoEdit();
    void sortsByEachOrder();
    void aDeletedAccountStaysUntilThePush();
    void largeListsAreFilteredByOnePass();
};

void TestAccountListModel::followsEveryEdit()
{
    Opened opened;
    AccountListModel model(opened.session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int before = model.rowCount();
    opened.addEntry("billing", "203.0.113.0/24");
    const int row = model.rowOf(opened.id("billing"));
    QCOMPARE(model.index(row, 0).data(AccountListModel::StagedRole).toInt(), 1);
    Account fresh;
    fresh.username = "new-one";
    const auto ids = opened.session.stage(QStringLiteral("add new-one"), {fresh});
    QCOMPARE(model.rowCount(), before + 1);
    QVERIFY(model.rowOf(toQString(ids.front())) >= 0);
    opened.session.undoStack()->undo();
    QCOMPARE(model.rowCount(), before);
    opened.session.undoStack()->redo();
    QCOMPARE(model.rowCount(), before + 1);
    opened.session.undoStack()->undo();
    opened.session.undoStack()->undo();
    QCOMPARE(model.index(model.rowOf(opened.id("billing")), 0).data(AccountListModel::StagedRole).toInt(), 0);
}

void TestAccountListModel::filtersByAnyColumn()
{
    Opened opened;
    AccountListModel model(opened.session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(AccountFilter::parse(QStringLiteral("contractor")));
    QCOMPARE(shown(model), QStringList{QStringLiteral("billing")});
    model.setFilter(AccountFilter::parse(QStringLiteral("desk press office")));
    QCOMPARE(shown(model), QStringList{QStringLiteral("press01")});
    model.setFilter(AccountFilter::parse(QStringLiteral("ticket system")));
    QCOMPARE(shown(model), QStringList{QStringLiteral("helpdesk")});
    // What was edited a moment ago is found by its new words.
    opened.addEntry("archive", "203.0.113.9");
    Account archive = *opened.account("archive");
    archive.description = "Contractor's archive";
    opened.session.stage(QStringLiteral("edit"), {archive});
    model.setFilter(AccountFilter::parse(QStringLiteral("contractor's")));
    QCOMPARE(shown(model), QStringList{QStringLiteral("archive")});
    model.setFilter({});
    QCOMPARE(model.rowCount(), model.total());
}

void TestAccountListModel::ux_U17_typedLetterByLetterIsAsTypedAtOnce()
{
    // What is kept of shorter words may never stand for what the longer, the shorter again or other ones would find.
    Opened opened;
    AccountListModel model(opened.session);
    int edits = 0;
    for (const QString &text :
         {QStringLiteral("list:open staged:yes"), QStringLiteral("desk press office"), QStringLiteral("203.0.113.61"),
          QStringLiteral("expires:soon bill"), QStringLiteral("archive 203.0.113.9")}) {
        QStringList steps;
        for (int length = 1; length <= text.size(); ++length)
            steps << text.left(length);
        for (int length = int(text.size()); length > 0; --length)
            steps << text.left(length);
        steps << text.mid(1) << text;
        for (const QString &step : steps) {
            model.setFilter(AccountFilter::parse(step));
            AccountListModel fresh(opened.session);
            fresh.setFilter(AccountFilter::parse(step));
            QCOMPARE(shown(model), shown(fresh));
            QCOMPARE(model.acceptance().open, fresh.acceptance().open);
        }
        opened.addEntry("archive", "203.0.113." + std::to_string(9 + edits++)); // what was kept is old now
    }
}

void TestAccountListModel::ux_U17_anAddressFindsWhoAcceptsIt()
{
    Opened opened;
    AccountListModel model(opened.session);
    const Address address = *Address::parse("203.0.113.61");
    model.setFilter(AccountFilter::parse(QStringLiteral("203.0.113.61")));
    QStringList expected;
    for (const Account &account : opened.session.draft().current().accounts) {
        if (decide(account, address, Door::WithPassword, opened.session.today()).allowed ||
            decide(account, address, Door::WithoutPassword, opened.session.today()).allowed)
            expected << toQString(account.username);
    }
    expected.sort();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(shown(model), expected);
    const auto &by = model.acceptance();
    QCOMPARE(by.byEntry + by.open + by.withoutPassword, int(expected.size()));
    QVERIFY(by.open >= 3);
}

void TestAccountListModel::ux_U19_openAndClosedAreCountedApart()
{
    Opened opened;
    AccountListModel model(opened.session);
    QCOMPARE(model.counts().open, 2);
    QCOMPARE(model.counts().observing, 1);
    QCOMPARE(model.counts().closed, 1);
    model.setFilter(AccountFilter::parse(QStringLiteral("list:closed")));
    QCOMPARE(shown(model), QStringList{QStringLiteral("legacy-fax")});
    model.setFilter(AccountFilter::parse(QStringLiteral("list:open")));
    QCOMPARE(shown(model), (QStringList{QStringLiteral("crm"), QStringLiteral("sales-demo")}));
}

void TestAccountListModel::ux_U03_filteringDropsNoEdit()
{
    Opened opened;
    AccountListModel model(opened.session);
    for (int i = 0; i < 50; ++i)
        opened.addEntry("webshop", "192.0.2." + std::to_string(100 + i));
    QCOMPARE(opened.session.stagedCount(), 50);
    model.setFilter(AccountFilter::parse(QStringLiteral("nothing-has-this")));
    QCOMPARE(model.rowCount(), 0);
    model.setSort(AccountListModel::Sort::LastSeen);
    model.setFilter({});
    opened.session.refreshActivity();
    opened.session.reload();
    QTRY_COMPARE(opened.session.link(), LinkState::Connected);
    QCOMPARE(opened.session.stagedCount(), 50);
}

void TestAccountListModel::sortsByEachOrder()
{
    Opened opened;
    AccountListModel model(opened.session);
    QStringList names = shown(model);
    QStringList sorted = names;
    sorted.sort();
    QCOMPARE(names, sorted);
    model.setSort(AccountListModel::Sort::State);
    QCOMPARE(model.index(0, 0).data(AccountListModel::GateRole).toInt(), int(Gate::Open));
    model.setSort(AccountListModel::Sort::Covers);
    QCOMPARE(model.index(0, AccountListModel::Name).data().toString(), QStringLiteral("billing"));
    model.setSort(AccountListModel::Sort::LastSeen);
    const QString newest = model.index(0, AccountListModel::Name).data().toString();
    QVERIFY(newest == QStringLiteral("monitoring") || newest == QStringLiteral("webshop"));
}

void TestAccountListModel::aDeletedAccountStaysUntilThePush()
{
    Opened opened;
    AccountListModel model(opened.session);
    const QString id = opened.id("archive");
    opened.session.stage(QStringLiteral("delete archive"), {}, {toUtf8(id)});
    const int row = model.rowOf(id);
    QVERIFY(row >= 0);
    QVERIFY(model.index(row, 0).data(AccountListModel::DeletedRole).toBool());
    QCOMPARE(model.index(row, AccountListModel::Name).data().toString(), QStringLiteral("archive"));
}

void TestAccountListModel::largeListsAreFilteredByOnePass()
{
    RelayState state;
    for (int i = 0; i < 100'000; ++i) {
        Account account;
        account.id = "acc_" + std::to_string(i);
        account.username = "user" + std::to_string(i);
        account.description = i % 1000 == 0 ? "Rare thing" : "Common thing";
        Entry entry;
        entry.id = "ent_" + std::to_string(i);
        entry.value = EntryValue(Value::address(Address::v4(0x0a000000U + static_cast<std::uint32_t>(i))));
        account.allowlist.enabled = true;
        account.allowlist.entries.push_back(entry);
        state.configuration.accounts.push_back(std::move(account));
    }
    Session session;
    session.adopt(std::move(state), nullptr);
    AccountListModel model(session);
    QCOMPARE(model.rowCount(), 100'000);
    QBENCHMARK_ONCE
    {
        model.setFilter(AccountFilter::parse(QStringLiteral("rare")));
    }
    QCOMPARE(model.rowCount(), 100);
    model.setFilter(AccountFilter::parse(QStringLiteral("10.1.134.159")));
    QCOMPARE(shown(model), QStringList{QStringLiteral("user99999")});
}

QTEST_GUILESS_MAIN(TestAccountListModel)
#include "tst_account_list_model.moc"
