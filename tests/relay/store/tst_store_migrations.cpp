#include "relay/store/accounts.h"
#include "relay/store/evidence.h"
#include "relay/store/health.h"
#include "relay/store/notices.h"
#include "relay/store/organizations.h"
#include "relay/store/records.h"
#include "relay/store/schema.h"
#include "tests/relay/support/login_query.h"
#include "tests/relay/support/test_store.h"

#include <QDir>
#include <QFile>
#include <QSqlField>
#include <QSqlRecord>
#include <QTest>

#include <set>

using namespace postern;
using namespace postern::relay;

namespace {

/// Every column of every table and view, in the order of the names.
std::set<std::string> columnsOf(Database &database)
{
    std::set<std::string> columns;
    for (const QString &table : database.handle().tables(QSql::AllTables)) {
        if (table.startsWith(QLatin1String("sqlite_")) || table.contains(QLatin1Char('.')) ||
            table.startsWith(QLatin1String("pg_")))
            continue;
        const QSqlRecord record = database.handle().record(table);
        for (int i = 0; i < record.count(); ++i)
            columns.insert((table + QLatin1Char('.') + record.fieldName(i)).toStdString());
    }
    return columns;
}

/// Runs the statements of schemas/FILE.
bool runFixture(Database &database, const QString &name)
{
    QFile file(QDir(QStringLiteral(POSTERN_SCHEMAS)).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &statement : file.readAll().replace("\n;\n", QByteArray(1, '\0')).split('\0')) {
        if (!statement.trimmed().isEmpty())
            database.run(statement.constData());
    }
    const Status done = database.takeFailure();
    if (!done)
        qWarning("%s", done.error().detail.c_str());
    return bool(done);
}

} // namespace

class TestStoreMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { tests::addStores(); }
    void init() { tests::requireStore(); }
    void everyEarlierSchema_data();
    void everyEarlierSchema();
    void laterSchemaIsRefused();
};

void TestStoreMigrations::everyEarlierSchema_data()
{
    QTest::addColumn<int>("schema");
    for (int schema = 1; schema <= 4; ++schema)
        QTest::addRow("%d", schema) << schema;
}

void TestStoreMigrations::everyEarlierSchema()
{
    QFETCH(const int, schema);
    if (schema == 1 && tests::TestStore::onPostgres())
        QSKIP("PostgreSQL came with the second schema");
    tests::TestStore store;
    auto created = Database::create(store.file());
    QVERIFY(created);
    Database &database = *created.value();
    const QString kind = tests::TestStore::onPostgres() ? QStringLiteral("postgresql") : QStringLiteral("sqlite");
    QVERIFY(runFixture(database, QStringLiteral("%1-%2.sql").arg(kind).arg(schema)));
    const auto migrated = migrate(database);
    QVERIFY2(migrated, migrated ? "" : migrated.error().detail.c_str());
    QVERIFY(migrated.value());
    QVERIFY(!migrate(database).value());
    for (const Fault &fault : checkDatabase(database))
        QCOMPARE(fault.path, std::string("durable")); // the tests' server does without fsync

    // The tables are those of a database that is made now.
    tests::TestStore fresh;
    auto empty = Database::create(fresh.file());
    QVERIFY(empty && migrate(*empty.value()));
    QCOMPARE(columnsOf(database), columnsOf(*empty.value()));

    // What stood in it is all there, and the open window with it.
    Accounts accounts(database, "UTC");
    const auto confirmed = accounts.load(1, StoredState::Confirmed);
    QVERIFY(confirmed);
    QCOMPARE(confirmed->accounts.size(), std::size_t{2});
    const Account &billing = confirmed->accounts[0];
    QCOMPARE(billing.username, std::string("billing"));
    QCOMPARE(billing.description, std::string("Billing server"));
    QVERIFY(billing.passwordSet && billing.allowlist.enabled);
    QCOMPARE(billing.senders, std::vector<std::string>{"@acme.example"});
    QCOMPARE(billing.allowlist.entries.size(), std::size_t{3});
    QCOMPARE(billing.allowlist.entries[0].remark, std::string("HQ, \"main\""));
    QCOMPARE(formatDate(*billing.allowlist.entries[1].expires), std::string("2027-03-31"));
    QVERIFY(billing.allowlist.entries[2].expected == Expected::Standby);
    QCOMPARE(billing.allowlist.keepOut.size(), std::size_t{2});
    QVERIFY(confirmed->accounts[1].state == AccountState::Suspended);
    QCOMPARE(confirmed->accounts[1].ipAuth->device, std::string("Scanner, 3rd floor"));
    QCOMPARE(accounts.load(1, StoredState::InForce)->accounts[0].allowlist.entries.size(), std::size_t{1});
    QCOMPARE(accounts.taken(2, "address", {"198.51.100.7"})->size(), std::size_t{1});
    const auto organization = Organizations(database).find(std::int64_t{1});
    QVERIFY(organization && organization->window);
    QCOMPARE(organization->window->revision, std::int64_t{4});
    QCOMPARE(organization->domains,
             schema < 3 ? std::vector<std::string>() : std::vector<std::string>{"@acme.example"});

    Records records(database);
    QCOMPARE(records.revisions(1, 0, 10)->size(), std::size_t{2});
    QCOMPARE(records.audit(1, 0, 10)->size(), std::size_t{1});
    QCOMPARE(records.request(1, "key").value()->reply, std::string("{}"));
    const auto token = Tokens(database).find(std::string(64, 'a'));
    QVERIFY(token);
    QCOMPARE(token->addresses.size(), std::size_t{schema < 3 ? 0U : 1U});
    QCOMPARE(Notices(database).untold(10)->size(), std::size_t{schema < 4 ? 0U : 1U});
    const auto activity = Evidence(database).activityOf(1, {"acc_billing"});
    QVERIFY(activity);
    QCOMPARE(activity->size(), std::size_t{2});
    QCOMPARE(activity.value()[0].count, std::uint64_t{14});
    QCOMPARE(activity.value()[0].domains, (std::vector<std::string>{"acme.example", "other.example"}));
    QVERIFY(activity.value()[1].domains.empty());
    QCOMPARE(Evidence(database).coverage()->nodes[0].gaps.size(), std::size_t{1});
    QCOMPARE(Evidence(database).positions("mx1").value(), std::string("1 2 3 4 5 6"));

    // Dovecot and Postfix read the same doors, by the questions of today.
    const tests::LoginQuery reader(store.folder());
    QVERIFY(reader.good());
    QCOMPARE(reader.login("billing", "2001:db8::1"), std::string("yes"));
    QCOMPARE(reader.login("billing", "203.0.113.9"), std::string("held"));
    QCOMPARE(reader.login("billing", "192.0.2.1"), std::string("no")); // kept out: no soft refusal
    QCOMPARE(reader.login("billing", "198.51.100.1"), std::string("no"));
    QCOMPARE(reader.login("theirs", "198.51.100.1"), std::string("yes"));
    QVERIFY(reader.appliance("198.51.100.7").starts_with("554"));

    // And it is written to as one that was made now.
    AccountChanges changes;
    Account added;
    added.id = "acc_new";
    added.username = "new";
    changes.put = {added};
    changes.hashes.emplace("acc_new", "{PLAIN}x");
    Transaction transaction(database);
    QVERIFY(accounts.write(2, changes, false));
    QVERIFY(transaction.commit());
    QCOMPARE(reader.login("new", "198.51.100.1"), std::string("yes"));
}

void TestStoreMigrations::laterSchemaIsRefused()
{
    tests::TestStore store;
    auto created = Database::create(store.file());
    QVERIFY(created && migrate(*created.value()));
    created.value()->run("UPDATE relay_meta SET v = '1000' WHERE k = 'migration'");
    const auto refused = migrate(*created.value());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestStoreMigrations)
#include "tst_store_migrations.moc"
