#include "tests/support/fake_smtp.h"
#include "tests/ui/support/fixtures.h"
#include "ui/views/after_push.h"
#include "ui/views/strips.h"
#include "ui/widgets/chip.h"

#include <QSignalSpy>

using namespace postern;
using State = AfterPush::State;

namespace {

/// A relay whose mail server is scripted, and a change of billing's list that has a window.
struct Scene
{
    test::FakeSmtp server;
    test::FakeSmtp appliances;
    Session session;
    AfterPush after;
    QByteArray password = "canary-7f3kQz!x";
    bool on = true;

    explicit Scene(std::initializer_list<const char *> before, bool bound = false, bool tls = false)
        : after(
              session, [this](const QString &) { return password; }, [](ProbeRequest &) {})
    {
        for (test::FakeSmtp *one : {&server, &appliances}) {
            if (tls)
                one->identity = test::makeIdentity(); // signed by nobody that is known here
            else
                one->ehlo = one->ehloOverTls;
        }
        after.setOn([this] { return on; });
        after.setPause(50);
        RelayState state = sampleState();
        state.info.observedAddress = Address::parse("127.0.0.1");
        state.info.smtp = {{"127.0.0.1", server.listenLocally(), tls ? "starttls" : "none", "submission"},
                           {"127.0.0.1", appliances.listenLocally(), "none", "appliance"}};
        state.activity.clear();
        for (Account &account : state.configuration.accounts) {
            if (account.username != "billing")
                continue;
            account.senders = {"@acme.example"};
            account.allowlist = {};
            account.allowlist.enabled = true;
            for (const char *value : before) {
                Entry entry;
                entry.id = std::string("ent_") + value;
                entry.value = EntryValue(value);
                account.allowlist.entries.push_back(entry);
            }
            account.ipAuth.reset();
            if (bound)
                account.ipAuth = IpAuth{EntryValue("127.0.0.1"), "Scanner"};
        }
        ActivityPage page;
        page.evidence = state.coverage;
        auto relay = std::make_unique<FakeRelay>(state.info, state.configuration, page);
        session.setClock([] { return sampleNow(); });
        session.adopt(std::move(state), std::move(relay));
    }

    /// Takes the first entry off and pushes, with a window.
    void push()
    {
        Account next = *session.draft().current().find("billing");
        next.allowlist.entries.erase(next.allowlist.entries.begin());
        session.stage(QStringLiteral("remove an entry"), {next});
        session.plan(&session, [this](const std::shared_ptr<const Plan> &plan) { session.push(*plan, {}, {}, 120); });
        QTRY_VERIFY(session.applied().has_value());
    }
    bool settled() const
    {
        return !after.rows().isEmpty() && std::all_of(after.rows().begin(), after.rows().end(), [](const auto &row) {
            return row.state != State::Testing && row.state != State::Again;
        });
    }
};

} // namespace

class TestAfterPush : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void letInAsPlanned();
    void keptOutAsPlanned_data();
    void keptOutAsPlanned();
    void pendingUntilTheServerFollows();
    void notAsPlanned();
    void theApplianceToo();
    void withoutPasswordOrWish();
    void aCertificateSaysNothingOfThePlan();
    void standsBesideKeep();
    void endsWithTheWindow();
};

void TestAfterPush::letInAsPlanned()
{
    Scene scene({"192.0.2.0/24", "127.0.0.1"});
    scene.push();
    QTRY_VERIFY(scene.settled());
    QCOMPARE(scene.after.rows().size(), 1);
    QVERIFY2(scene.after.rows().first().state == State::AsPlanned, qPrintable(scene.after.details()));
    QCOMPARE(scene.after.ink(), Token::Ok);
    QVERIFY(scene.server.clear.contains("MAIL FROM:<postern-test@acme.example>"));
    QVERIFY(scene.server.clear.contains("RSET"));
    QVERIFY(scene.server.messages.isEmpty()); // no mail
    QVERIFY(!scene.after.details().contains(QStringLiteral("canary")));
}

void TestAfterPush::keptOutAsPlanned_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("softly, while it is not kept")
        << QByteArray("MAIL") << QByteArray("450 4.7.1 <billing#held>: SASL login name rejected: not kept yet\r\n");
    QTest::newRow("at the sign-in") << QByteArray("AUTH") << QByteArray("535 5.7.8 authentication failed\r\n");
}

void TestAfterPush::keptOutAsPlanned()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, reply);
    Scene scene({"127.0.0.1", "192.0.2.0/24"});
    scene.server.answers[verb] = reply;
    scene.push();
    QTRY_VERIFY(scene.settled());
    QVERIFY2(scene.after.rows().first().state == State::AsPlanned, qPrintable(scene.after.details()));
    QCOMPARE(scene.after.rows().first().tries, 1);
}

void TestAfterPush::pendingUntilTheServerFollows()
{
    Scene scene({"127.0.0.1", "192.0.2.0/24"}); // still let in, although it shall not be
    QList<State> seen;
    QStringList said;
    connect(&scene.after, &AfterPush::changed, this, [&] {
        if (scene.after.rows().isEmpty())
            return;
        const AfterPush::Row row = scene.after.rows().first();
        seen << row.state;
        said << scene.after.summary();
        if (row.state == State::Again && row.tries == 2)
            scene.server.answers["AUTH"] = "535 5.7.8 authentication failed\r\n";
    });
    scene.push();
    QTRY_VERIFY(scene.settled());
    QVERIFY(scene.after.rows().first().state == State::AsPlanned);
    QCOMPARE(scene.after.rows().first().tries, 3);
    QVERIFY(seen.contains(State::Again) && !seen.contains(State::Unlike));
    QVERIFY(said.contains(QStringLiteral("Test: pending, trying again")));
}

void TestAfterPush::notAsPlanned()
{
    Scene scene({"127.0.0.1", "192.0.2.0/24"});
    scene.push();
    QTRY_VERIFY(scene.settled());
    QVERIFY(scene.after.rows().first().state == State::Unlike);
    QCOMPARE(scene.after.rows().first().tries, 5);
    QCOMPARE(scene.after.ink(), Token::Bad);
    QVERIFY(scene.after.details().contains(QStringLiteral("not as planned")));

    Scene broken({"192.0.2.0/24", "127.0.0.1"}); // what is no word about who may send is told at once
    broken.server.banner = "554 5.3.2 not now\r\n";
    broken.push();
    QTRY_VERIFY(broken.settled());
    QVERIFY(broken.after.rows().first().state == State::Unlike);
    QCOMPARE(broken.after.rows().first().tries, 1);
}

void TestAfterPush::theApplianceToo()
{
    Scene scene({"192.0.2.0/24", "127.0.0.1"}, true);
    scene.push();
    QTRY_VERIFY(scene.settled());
    QCOMPARE(scene.after.rows().size(), 2);
    QVERIFY2(scene.after.rows().last().appliance && scene.after.rows().last().state == State::AsPlanned,
             qPrintable(scene.after.details()));
    QVERIFY(!scene.appliances.clear.contains("AUTH"));
    QVERIFY(scene.appliances.clear.contains("RCPT TO:"));
    QVERIFY(scene.appliances.messages.isEmpty());
}

void TestAfterPush::withoutPasswordOrWish()
{
    Scene unknown({"192.0.2.0/24", "127.0.0.1"});
    unknown.password.clear();
    unknown.push();
    QTRY_VERIFY(unknown.settled());
    QVERIFY(unknown.after.rows().first().state == State::NotTested);
    QVERIFY(unknown.after.details().contains(QStringLiteral("not known here")));
    QCOMPARE(unknown.server.connections, 0);

    Scene off({"192.0.2.0/24", "127.0.0.1"});
    off.on = false;
    off.push();
    QTest::qWait(50);
    QVERIFY(off.after.rows().isEmpty());
    QCOMPARE(off.server.connections, 0);
}

void TestAfterPush::aCertificateSaysNothingOfThePlan()
{
    Scene scene({"192.0.2.0/24", "127.0.0.1"}, false, true);
    scene.push();
    QTRY_VERIFY(scene.settled());
    QVERIFY2(scene.after.rows().first().state == State::NotTested, qPrintable(scene.after.details()));
    QCOMPARE(scene.after.summary(), QStringLiteral("Not tested"));
    QVERIFY2(scene.after.details().contains(QStringLiteral("certificate")), qPrintable(scene.after.details()));
    QVERIFY(!scene.server.clear.contains("AUTH"));
}

void TestAfterPush::standsBesideKeep()
{
    Scene scene({"192.0.2.0/24", "127.0.0.1"});
    AppliedStrip strip(scene.session);
    strip.resize(1200, strip.height());
    connect(&scene.after, &AfterPush::changed, &strip, [&] {
        strip.setTestResult(scene.after.glyph(), scene.after.ink(), scene.after.summary(), scene.after.details());
    });
    scene.push();
    QTRY_VERIFY(scene.settled());
    strip.show();
    auto *chip = strip.findChild<Chip *>(QStringLiteral("testResult"));
    auto *keep = strip.findChild<QWidget *>(QStringLiteral("keep"));
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->text(), scene.after.summary());
    QVERIFY(chip->geometry().right() < keep->geometry().left());
    QVERIFY(keep->geometry().left() - chip->geometry().right() < 20);
    QCOMPARE(chip->accessibleDescription(), scene.after.details());
}

void TestAfterPush::endsWithTheWindow()
{
    Scene scene({"127.0.0.1", "192.0.2.0/24"});
    scene.push();
    QTRY_VERIFY(!scene.after.rows().isEmpty());
    scene.session.keep();
    QTRY_VERIFY(!scene.session.applied());
    QVERIFY(scene.after.rows().isEmpty());
    QVERIFY(scene.after.summary().isEmpty());
    const int connections = scene.server.connections;
    QTest::qWait(200);
    QVERIFY(scene.server.connections <= connections + 1);
}

QTEST_MAIN(TestAfterPush)
#include "tst_after_push.moc"
