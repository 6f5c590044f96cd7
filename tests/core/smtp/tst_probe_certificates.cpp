#include "tests/core/smtp/probe_bench.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace postern;
using namespace postern::test;

/// F34: chains built with `openssl` and shown by `openssl s_server`, which takes any key and digest.
class TestProbeCertificates : public QObject
{
    Q_OBJECT

    ProbeBench m_bench;
    QTemporaryDir m_folder;

    void openssl(const QString &command);
    void write(const QString &name, const QByteArray &text);
    ProbeReport probe(const QString &identity, const QStringList &options, QByteArray &received, QByteArray pin = {},
                      bool withAuthority = true);

private Q_SLOTS:
    void initTestCase();
    void fault_F34_certificates_data();
    void fault_F34_certificates();
    void fault_F34_goodChain();
    void fault_F34_exactKeyOnly();
};

/// Runs one command line of openssl in the folder.
void TestProbeCertificates::openssl(const QString &command)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("/usr/bin/openssl"), QProcess::splitCommand(command));
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, (command.toUtf8() + '\n' + process.readAllStandardError()).constData());
}

void TestProbeCertificates::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestProbeCertificates::initTestCase()
{
    if (!QFile::exists(QStringLiteral("/usr/bin/openssl")))
        QSKIP("/usr/bin/openssl is missing");
    QVERIFY(m_folder.isValid());
    write(QStringLiteral("here"), "subjectAltName=IP:127.0.0.1,DNS:relay.test\n");
    write(QStringLiteral("there"), "subjectAltName=DNS:other.test\n");
    write(QStringLiteral("index.txt.attr"), "");
    for (const char *name : {"ca", "unknown"})
        openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout %1.key -out %1.pem -days 3650 -subj "
                               "\"/CN=%2 Authority\"")
                    .arg(QLatin1String(name), QLatin1String(qstrcmp(name, "ca") == 0 ? "Test" : "Unknown")));

    struct Leaf
    {
        const char *name;
        const char *key;
        const char *authority;
        const char *options;
        const char *names;
    };
    // `openssl x509` gives no dates in the past or future; `openssl ca` does.
    write(QStringLiteral("ca.conf"), "[ca]\ndefault_ca=d\n[d]\ndatabase=issued.txt\nnew_certs_dir=.\nserial=serial\n"
                                     "policy=p\ndefault_md=sha256\n[p]\ncommonName=supplied\n");
    write(QStringLiteral("issued.txt"), "");
    write(QStringLiteral("serial"), "1000\n");
    for (const Leaf &leaf :
         {Leaf{"good", "rsa:2048", "ca", "", "here"}, Leaf{"host", "rsa:2048", "ca", "", "there"},
          Leaf{"authority", "rsa:2048", "unknown", "", "here"}, Leaf{"sha1", "rsa:2048", "ca", "-sha1", "here"},
          Leaf{"short", "rsa:1024", "ca", "", "here"}, Leaf{"revoked", "rsa:2048", "ca", "", "here"}}) {
        openssl(QStringLiteral("req -newkey %2 -nodes -keyout %1.key -out %1.csr -subj /CN=%1.test")
                    .arg(QLatin1String(leaf.name), QLatin1String(leaf.key)));
        openssl(QStringLiteral("x509 -req -in %1.csr -CA %2.pem -CAkey %2.key -CAcreateserial -days 30 -extfile %3 "
                               "-out %1.pem %4")
                    .arg(QLatin1String(leaf.name), QLatin1String(leaf.authority), QLatin1String(leaf.names),
                         QLatin1String(leaf.options)));
    }
    for (const auto &[name, from, to] : {std::tuple{"expired", "20240101000000Z", "20250102000000Z"},
                                         std::tuple{"future", "20600101000000Z", "20610101000000Z"}}) {
        openssl(QStringLiteral("req -newkey rsa:2048 -nodes -keyout %1.key -out %1.csr -subj /CN=%1.test")
                    .arg(QLatin1String(name)));
        openssl(
            QStringLiteral("ca -batch -notext -config ca.conf -cert ca.pem -keyfile ca.key -extfile here -in %1.csr "
                           "-out %1.pem -startdate %2 -enddate %3")
                .arg(QLatin1String(name), QLatin1String(from), QLatin1String(to)));
    }
    openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout self.key -out self.pem -days 30 -subj "
                           "/CN=self.test -addext subjectAltName=IP:127.0.0.1"));

    // The staple that says "revoked".
    const auto revoked = QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("revoked.pem"))).value(0);
    const QByteArray serial = QByteArray(revoked.serialNumber()).replace(":", "").toUpper();
    write(QStringLiteral("index.txt"), "R\t351231000000Z\t251101000000Z\t" + serial + "\tunknown\t/CN=revoked.test\n");
    openssl(QStringLiteral("ocsp -index index.txt -CA ca.pem -rsigner ca.pem -rkey ca.key -issuer ca.pem -cert "
                           "revoked.pem -respout revoked.der -ndays 5 -noverify"));
}

/// Shows the identity on a port with TLS from the start. `received`: every byte that came over TLS.
ProbeReport TestProbeCertificates::probe(const QString &identity, const QStringList &options, QByteArray &received,
                                         QByteArray pin, bool withAuthority)
{
    QProcess server;
    server.setWorkingDirectory(m_folder.path());
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(QStringLiteral("/usr/bin/openssl"),
                 QStringLiteral("s_server -accept 127.0.0.1:0 -cert %1.pem -key %1.key -cert_chain ca.pem -cipher "
                                "DEFAULT@SECLEVEL=0 -ign_eof")
                         .arg(identity)
                         .split(QLatin1Char(' ')) +
                     options);
    QByteArray output;
    static const QRegularExpression listening(QStringLiteral("ACCEPT 127\\.0\\.0\\.1:(\\d+)"));
    QRegularExpressionMatch found;
    while (!(found = listening.match(QString::fromLatin1(output))).hasMatch()) {
        if (!server.waitForReadyRead(10000)) {
            qWarning() << output;
            return {};
        }
        output += server.readAll();
    }
    ProbeRequest request;
    request.host = QStringLiteral("127.0.0.1");
    request.port = found.captured(1).toUShort();
    request.tls = TlsMode::Implicit;
    if (withAuthority)
        request.ca = QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("ca.pem")));
    request.username = QStringLiteral("billing");
    request.password = canary;
    request.pin = std::move(pin);
    request.limits.step = 2000;
    request.limits.hello = 500;
    ProbeReport report;
    SmtpProbe probe;
    QSignalSpy finished(&probe, &SmtpProbe::finished);
    probe.start(request);
    if (finished.wait(20000))
        report = finished.first().first().value<ProbeReport>();
    server.waitForReadyRead(200);
    received = server.readAll();
    server.kill();
    server.waitForFinished();
    return report;
}

void TestProbeCertificates::fault_F34_certificates_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("words");
    QTest::newRow("expired") << "expired"
                             << "it expired on 2025-01-02";
    QTest::newRow("not yet valid") << "future"
                                   << "it is not valid before 2060-01-01";
    QTest::newRow("self-signed") << "self"
                                 << "it is signed by itself, so nobody vouches for it";
    QTest::newRow("wrong host") << "host"
                                << "it is for other.test, not for 127.0.0.1";
    QTest::newRow("unknown authority") << "authority"
                                       << "it is issued by Unknown Authority, which this computer does not know";
    QTest::newRow("SHA-1") << "sha1"
                           << "it is signed with SHA-1, which can be forged";
    QTest::newRow("1,024 bits") << "short"
                                << "its key is too short (1024 bits)";
    QTest::newRow("revoked by staple") << "revoked"
                                       << "it was revoked by its issuer";
}

void TestProbeCertificates::fault_F34_certificates()
{
    QFETCH(QString, identity);
    QFETCH(QString, words);
    QByteArray received;
    const QStringList staple = {QStringLiteral("-status_file"), QStringLiteral("revoked.der")};
    const ProbeReport report = probe(identity, identity == QLatin1String("revoked") ? staple : QStringList(), received);
    QCOMPARE(toString(report.cause), QStringLiteral("certificate"));
    QCOMPARE(stepsOf(report).join(QLatin1Char(' ')), QStringLiteral("resolve connect tls certificate!"));
    QCOMPARE(report.verdict,
             QStringLiteral("The certificate of 127.0.0.1 is not trusted: %1. Nothing was sent.").arg(words));
    // Subject, issuer and dates in the step; the print of the certificate and of its key in the report.
    const QSslCertificate shown = report.chain.value(0);
    const QString detail = report.steps.last().detail;
    QVERIFY2(detail.contains(namesOf(shown).first()) && detail.contains(QStringLiteral(", valid ")) &&
                 detail.contains(identity == QLatin1String("self") ? QStringLiteral("issued by itself")
                                 : identity == QLatin1String("authority")
                                     ? QStringLiteral("issued by Unknown Authority")
                                     : QStringLiteral("issued by Test Authority")),
             qPrintable(detail));
    const auto file = QSslCertificate::fromPath(m_folder.filePath(identity + QStringLiteral(".pem"))).value(0);
    QCOMPARE(shown.digest(QCryptographicHash::Sha256), file.digest(QCryptographicHash::Sha256));
    QCOMPARE(pinOf(shown).size(), 32);
    // Nothing reached the server: no greeting, no credentials.
    for (const char *word : {"EHLO", "AUTH", "QUIT"})
        QVERIFY2(!received.contains(word), received.constData());
    QVERIFY(!everything(report).contains(QString::fromLatin1(canary)));
}

void TestProbeCertificates::fault_F34_goodChain()
{
    QByteArray received;
    const ProbeReport report = probe(QStringLiteral("good"), {}, received);
    // The certificate holds; that a TLS port says nothing afterwards is another matter.
    QCOMPARE(stepsOf(report).join(QLatin1Char(' ')), QStringLiteral("resolve connect tls certificate banner!"));
    QCOMPARE(toString(report.cause), QStringLiteral("silent"));
}

void TestProbeCertificates::fault_F34_exactKeyOnly()
{
    // Each of the eight can be accepted by its key, and by no other; one that was revoked never.
    const QStringList staple = {QStringLiteral("-status_file"), QStringLiteral("revoked.der")};
    const auto pinFor = [this](const QString &identity) {
        return pinOf(QSslCertificate::fromPath(m_folder.filePath(identity + QStringLiteral(".pem"))).value(0));
    };
    const QStringList all{QStringLiteral("expired"), QStringLiteral("future"),    QStringLiteral("self"),
                          QStringLiteral("host"),    QStringLiteral("authority"), QStringLiteral("sha1"),
                          QStringLiteral("short"),   QStringLiteral("revoked")};
    for (const QString &identity : all) {
        QByteArray received;
        const bool revoked = identity == QLatin1String("revoked");
        const ProbeReport accepted = probe(identity, revoked ? staple : QStringList(), received, pinFor(identity));
        QCOMPARE(stepsOf(accepted).contains(QStringLiteral("certificate")), !revoked);
        const ProbeReport other = probe(identity, {}, received, pinFor(QStringLiteral("good")), false);
        QCOMPARE(toString(other.cause), QStringLiteral("certificate"));
        QVERIFY(other.certificate.changed);
        QVERIFY(!received.contains("EHLO"));
    }
    // With a pin the authorities do not count: this server's key is not the pinned one, however good its chain.
    FakeSmtp server;
    server.identity = m_bench.identity;
    server.listenLocally();
    ProbeRequest request = m_bench.requestFor(server);
    request.ca.clear();
    request.pin = pinFor(QStringLiteral("good"));
    const ProbeReport changed = m_bench.run(request);
    QCOMPARE(toString(changed.cause), QStringLiteral("certificate"));
    QVERIFY(server.encrypted.isEmpty());
    request.pin = pinOf(m_bench.identity.certificate);
    QVERIFY(m_bench.run(request).ok);
}

QTEST_GUILESS_MAIN(TestProbeCertificates)
#include "tst_probe_certificates.moc"
