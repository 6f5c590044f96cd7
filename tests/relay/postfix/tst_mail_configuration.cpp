#include "relay/postfix/configuration.h"
#include "relay/postfix/mta.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace postern;
using namespace postern::relay;

namespace {

const MtaSettings settings{"relay.example.test", 10587, 10465, 10025, true};

Layout layoutAt(const char *path)
{
    return Layout::at(path).value();
}

QString fileNamed(const char *name, const MtaSettings &of = settings)
{
    for (const auto &file : mailConfiguration(layoutAt("/var/tmp/postern"), of, {}))
        if (QString::fromStdString(file.path).endsWith(QLatin1String(name)))
            return QString::fromStdString(file.text);
    return {};
}

// The value of a main.cf parameter; a null string where it is not set.
QString parameter(const QString &name)
{
    const QRegularExpression line(QStringLiteral("^%1 = ?(.*)$").arg(name), QRegularExpression::MultilineOption);
    const auto match = line.match(fileNamed("/main.cf"));
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace

class MailConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRelayIsShut()
    {
        for (const char *name :
             {"mydestination", "mynetworks", "relay_domains", "virtual_mailbox_domains", "virtual_mailbox_maps"}) {
            const QString value = parameter(QLatin1String(name));
            QVERIFY2(!value.isNull() && value.isEmpty(), name);
        }
        QCOMPARE(parameter(QStringLiteral("smtpd_relay_restrictions")), QStringLiteral("reject"));
    }

    void noMailLeavesTheMachine()
    {
        QCOMPARE(parameter(QStringLiteral("default_transport")), QStringLiteral("virtual"));
        QCOMPARE(parameter(QStringLiteral("relay_transport")), QStringLiteral("virtual"));
        const QString master = fileNamed("/master.cf");
        for (const char *agent : {"smtp", "lmtp", "pipe", "local"})
            QVERIFY2(!master.contains(QRegularExpression(QStringLiteral("^\\S+ +unix .* %1$").arg(QLatin1String(agent)),
                                                         QRegularExpression::MultilineOption)),
                     agent);
        QVERIFY(master.contains(QStringLiteral("-o virtual_mailbox_base=/var/tmp/postern/mail\n")));
    }

    void goodMailIsNeverThrottledAndTheRefusedPersonLearnsWhy()
    {
        QCOMPARE(parameter(QStringLiteral("smtpd_client_auth_rate_limit")), QStringLiteral("0"));
        QCOMPARE(parameter(QStringLiteral("smtpd_reject_footer")),
                 QStringLiteral("\\c; client $client_address, at $localtime UTC"));
        QVERIFY(parameter(QStringLiteral("import_environment")).contains(QStringLiteral("TZ=UTC")));
        QCOMPARE(parameter(QStringLiteral("smtpd_forbid_bare_newline")), QStringLiteral("normalize"));
    }

    void listenersStandOnLoopbackOnly()
    {
        QSet<QString> found;
        const QString master = fileNamed("/master.cf");
        const QRegularExpression listener(QStringLiteral("^(\\S+) inet "), QRegularExpression::MultilineOption);
        for (auto match = listener.globalMatch(master); match.hasNext();)
            found << match.next().captured(1);
        QCOMPARE(found, (QSet<QString>{QStringLiteral("127.0.0.1:10587"), QStringLiteral("127.0.0.1:10465"),
                                       QStringLiteral("127.0.0.1:10025"), QStringLiteral("[::1]:10587"),
                                       QStringLiteral("[::1]:10465"), QStringLiteral("[::1]:10025")}));
        QCOMPARE(master.count(QStringLiteral("db-health.cf")), 4);
        QCOMPARE(master.count(QStringLiteral("smtpd_tls_auth_only=yes")), 4);
    }

    void aRealServerListensEverywhereAndSendsOn()
    {
        MtaSettings real = settings;
        real.everywhere = real.sends = true;
        real.relayHost = "[smart.example.test]:587";
        const QString master = fileNamed("/master.cf", real);
        QCOMPARE(master.count(QStringLiteral(" inet ")), 6);
        for (const char *port : {"0.0.0.0:10587 inet ", "0.0.0.0:10465 inet ", "0.0.0.0:10025 inet ",
                                 "\\[::\\]:10587 inet ", "\\[::\\]:10465 inet ", "\\[::\\]:10025 inet "})
            QVERIFY2(
                master.contains(QRegularExpression(u'^' + QLatin1String(port), QRegularExpression::MultilineOption)),
                port);
        QVERIFY(!master.contains(QStringLiteral("virtual")));
        QVERIFY(master.contains(QStringLiteral("smtp       unix")));
        const QString main = fileNamed("/main.cf", real);
        QVERIFY(main.contains(QStringLiteral("\ndefault_transport = smtp\n")));
        QVERIFY(main.contains(QStringLiteral("\nrelayhost = [smart.example.test]:587\n")));
        for (const char *empty : {"mydestination", "mynetworks", "relay_domains", "virtual_mailbox_domains"})
            QVERIFY2(main.contains(QStringLiteral("\n%1 =\n").arg(QLatin1String(empty))), empty);
        QVERIFY(main.contains(QStringLiteral("\nsmtpd_relay_restrictions = reject\n")));
        for (const Listener &listener : real.listeners())
            QCOMPARE(listener.host, std::string("relay.example.test"));
    }

    // Both guards: without them an outage of the database is answered with 535, which clients take for final.
    void outagesAreTemporary()
    {
        const QString dovecot = fileNamed("/dovecot.conf");
        QVERIFY(dovecot.contains(QStringLiteral("result_internalfail = continue")));
        QVERIFY(dovecot.contains(QStringLiteral("args = /var/tmp/postern/dovecot/tempfail-hold")));
        QVERIFY(fileNamed("/tempfail-hold").contains(QStringLiteral("exec sleep 15")));
        QVERIFY(fileNamed("/master.cf").contains(QStringLiteral("smtpd_delay_reject=no")));
    }

    void everyPlaceholderIsFilledIn()
    {
        const QRegularExpression placeholder(QStringLiteral("@[A-Z]+@"));
        for (const auto &file : mailConfiguration(layoutAt("/var/tmp/postern"), settings, {})) {
            const QString text = QString::fromStdString(file.text);
            QVERIFY2(!text.contains(placeholder), file.path.c_str());
            QVERIFY2(!text.contains(QStringLiteral("/etc/dovecot")), file.path.c_str());
            QVERIFY(file.path.starts_with("/var/tmp/postern/"));
        }
    }

    void secretsAreClosed()
    {
        for (const auto &file : mailConfiguration(layoutAt("/var/tmp/postern"), settings, {})) {
            const std::string_view path(file.path);
            if (path.ends_with("dovecot-sql.conf.ext"))
                QCOMPARE(file.mode, mode_t(0600));
            else if (file.text.starts_with("dbpath"))
                QVERIFY(file.mode == 0640 && file.forOwnerGroup);
        }
    }

    void stateFoldersThatCannotWork_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("why");
        QTest::newRow("relative") << QStringLiteral("state") << QStringLiteral("absolute");
        QTest::newRow("empty") << QString() << QStringLiteral("absolute");
        QTest::newRow("root") << QStringLiteral("/") << QStringLiteral("absolute");
        QTest::newRow("blank") << QStringLiteral("/var/tmp/a b") << QStringLiteral("characters");
        QTest::newRow("dollar") << QStringLiteral("/var/tmp/$x") << QStringLiteral("characters");
        QTest::newRow("percent") << QStringLiteral("/var/tmp/%u") << QStringLiteral("characters");
        QTest::newRow("too long for sockets")
            << QStringLiteral("/var/tmp/") + QString(100, QLatin1Char('a')) << QStringLiteral("sockets");
    }
    void stateFoldersThatCannotWork()
    {
        QFETCH(QString, path);
        QFETCH(QString, why);
        const auto layout = Layout::at(path.toStdString());
        QVERIFY(!layout);
        QVERIFY2(QString::fromStdString(layout.error().detail).contains(why), layout.error().detail.c_str());
    }

    void stateFoldersAreTakenInOneForm()
    {
        QCOMPARE(layoutAt("/var/tmp/a/../postern//").state(), std::string("/var/tmp/postern"));
    }

    void aClosedParentIsNamed()
    {
        QTemporaryDir folder; // mode 0700
        const auto faults = unreachableParents(layoutAt((folder.path().toStdString() + "/state").c_str()));
        QVERIFY(!faults.empty());
        QCOMPARE(QString::fromStdString(faults.front().path), folder.path());
        QVERIFY(QString::fromStdString(faults.front().message).contains(folder.path()));
    }

    void settingsAreKept()
    {
        QTemporaryDir folder;
        const Layout layout = layoutAt(folder.path().toStdString().c_str());
        const auto none = loadSettings(layout);
        QVERIFY(!none && none.error().code == ErrorCode::NotFound);
        const auto chosen = chooseSettings();
        QVERIFY(chosen);
        QVERIFY(chosen->submission != chosen->smtps && chosen->smtps != chosen->appliance);
        QVERIFY(saveSettings(layout, *chosen));
        QVERIFY(loadSettings(layout).value() == *chosen);
        QFile file(QString::fromStdString(layout.settings()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"submission\": 70000}");
        file.close();
        const auto damaged = loadSettings(layout);
        QVERIFY(!damaged && damaged.error().code == ErrorCode::Unreadable);
    }
};

QTEST_GUILESS_MAIN(MailConfigurationTest)
#include "tst_mail_configuration.moc"
