#include "core/net/certificate.h"

#include "core/remote/relay.h"
#include "core/smtp/probe.h"
#include "tests/support/test_certificate.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace postern;
using postern::test::CertificateWish;
using postern::test::Identity;
using postern::test::makeIdentity;

class TestCertificate : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_server;
    Identity m_authority;
    Identity m_leaf;
    std::uint16_t m_port = 0;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    bool openssl(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral("openssl"), arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

private Q_SLOTS:
    void pins();
    void judgement_data();
    void judgement();
    void describes();
    void revokedByStaple();
};

void TestCertificate::pins()
{
    const Identity one = makeIdentity();
    const Identity two = makeIdentity();
    QCOMPARE(pinOf(one.certificate).size(), qsizetype{32});
    QVERIFY(pinOf(one.certificate) != pinOf(two.certificate));
    QVERIFY(pinOf(QSslCertificate()).isEmpty());
    QVERIFY(pinOf(makeIdentity({.rsaBits = 2048}).certificate).size() == 32);

    const QByteArray pin = pinOf(one.certificate);
    QCOMPARE(parsePin(formatPin(pin)), pin);
    QCOMPARE(parsePin(QString::fromLatin1(pin.toHex(':'))), pin);
    QCOMPARE(parsePin(QString::fromLatin1(pin.toHex(' ').toUpper())), pin);
    QVERIFY(parsePin(QString::fromLatin1(pin.toHex().chopped(1))).isEmpty());
    QVERIFY(parsePin(QString::fromLatin1(pin.toHex() + "0")).isEmpty());
    QVERIFY(parsePin(QString::fromLatin1(pin.toHex()).replace(5, 1, QLatin1Char('g'))).isEmpty());
    QVERIFY(parsePin({}).isEmpty());
}

void TestCertificate::judgement_data()
{
    QTest::addColumn<int>("error"); // -1: none
    QTest::addColumn<int>("pin");   // 0 none, 1 right, 2 another
    QTest::addColumn<bool>("coversDates");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("changed");
    const auto row = [](const char *name, int error, int pin, bool coversDates, bool trusted, bool changed) {
        QTest::newRow(name) << error << pin << coversDates << trusted << changed;
    };
    row("known authority", -1, 0, true, true, false);
    row("self-signed", QSslError::SelfSignedCertificate, 0, true, false, false);
    row("self-signed, pinned", QSslError::SelfSignedCertificate, 1, true, true, false);
    row("wrong name, pinned", QSslError::HostNameMismatch, 1, true, true, false);
    row("expired, pinned, dates covered", QSslError::CertificateExpired, 1, true, true, false);
    row("expired, pinned, dates not covered", QSslError::CertificateExpired, 1, false, false, false);
    row("revoked, pinned", QSslError::CertificateRevoked, 1, true, false, false);
    row("known authority, another pin", -1, 2, true, false, true);
    row("self-signed, another pin", QSslError::SelfSignedCertificate, 2, true, false, true);
    row("nothing stapled", QSslError::OcspNoResponseFound, 0, true, true, false);
    row("an error that has no words of ours", QSslError::InvalidPurpose, 0, true, false, false);
}

void TestCertificate::judgement()
{
    QFETCH(int, error);
    QFETCH(int, pin);
    QFETCH(bool, coversDates);
    QFETCH(bool, trusted);
    QFETCH(bool, changed);
    CertificateWish wish;
    wish.name = QStringLiteral("Test Authority");
    wish.authority = true;
    const Identity authority = makeIdentity(wish);
    CertificateWish leaf;
    leaf.issuer = &authority;
    const Identity identity = makeIdentity(leaf);
    QList<QSslError> errors;
    if (error >= 0)
        errors << QSslError(static_cast<QSslError::SslError>(error), identity.certificate);
    TrustRule rule;
    rule.pinCoversDates = coversDates;
    if (pin != 0)
        rule.pin = pin == 1 ? pinOf(identity.certificate) : QByteArray(32, 'x');
    const CertificateJudgement got = judgeCertificate(identity.chain, errors, rule, QStringLiteral("relay.test"));
    QCOMPARE(got.trusted, trusted);
    QCOMPARE(got.changed, changed);
    QCOMPARE(got.reason().isEmpty(), trusted);
    QVERIFY(!judgeCertificate({}, {}, rule, QStringLiteral("relay.test")).trusted);
}

void TestCertificate::describes()
{
    CertificateWish wish;
    wish.name = QString::fromUtf8("evil\xe2\x80\xae.test");
    wish.alternatives.clear();
    const QString text = describeCertificate(makeIdentity(wish).certificate);
    QVERIFY2(text.startsWith(QStringLiteral("evil\\u{202e}.test, issued by itself, valid 20")), qPrintable(text));
}

/// F34 and F50: a stapled "revoked" refuses, whoever signed the certificate and whatever was pinned.
void TestCertificate::revokedByStaple()
{
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("openssl is not installed");
    CertificateWish wish;
    wish.name = QStringLiteral("Test Authority");
    wish.authority = true;
    m_authority = makeIdentity(wish);
    CertificateWish leaf;
    leaf.issuer = &m_authority;
    m_leaf = makeIdentity(leaf);
    write("ca.pem", m_authority.certificate.toPem());
    write("ca.key", m_authority.key.toPem());
    write("leaf.pem", m_leaf.certificate.toPem());
    write("leaf.key", m_leaf.key.toPem());
    const QByteArray serial = m_leaf.certificate.serialNumber().replace(":", "").toUpper();
    write("index.txt", "R\t360101000000Z\t260101000000Z\t" + serial + "\tunknown\t/CN=relay.test\n");
    QVERIFY(openssl({QStringLiteral("ocsp"), QStringLiteral("-issuer"), path("ca.pem"), QStringLiteral("-cert"),
                     path("leaf.pem"), QStringLiteral("-reqout"), path("request.der")}));
    QVERIFY(openssl({QStringLiteral("ocsp"), QStringLiteral("-index"), path("index.txt"), QStringLiteral("-CA"),
                     path("ca.pem"), QStringLiteral("-rsigner"), path("ca.pem"), QStringLiteral("-rkey"),
                     path("ca.key"), QStringLiteral("-reqin"), path("request.der"), QStringLiteral("-respout"),
                     path("response.der"), QStringLiteral("-ndays"), QStringLiteral("3")}));
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress(QHostAddress::LocalHost), 0));
        m_port = free.serverPort();
    }
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(QStringLiteral("openssl"),
                   {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:%1").arg(m_port),
                    QStringLiteral("-cert"), path("leaf.pem"), QStringLiteral("-key"), path("leaf.key"),
                    QStringLiteral("-status_file"), path("response.der")});
    QVERIFY(m_server.waitForStarted());
    QByteArray said;
    QTRY_VERIFY((said += m_server.readAll()).contains("ACCEPT"));

    for (const bool pinned : {false, true}) {
        ProbeRequest request;
        request.host = QStringLiteral("127.0.0.1");
        request.port = m_port;
        request.tls = TlsMode::Implicit;
        if (pinned)
            request.pin = pinOf(m_leaf.certificate);
        else
            request.ca = {m_authority.certificate};
        SmtpProbe probe;
        QSignalSpy finished(&probe, &SmtpProbe::finished);
        probe.start(request);
        QVERIFY(finished.wait());
        const auto report = finished.first().first().value<ProbeReport>();
        QCOMPARE(toString(report.cause), QStringLiteral("certificate"));
        QVERIFY2(report.verdict.contains(QStringLiteral("revoked")), qPrintable(report.verdict));

        RelayAddress address;
        address.url = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_port));
        address.token = "canary-token";
        address.pin = request.pin;
        address.ca = request.ca;
        const auto relay = makeHttpsRelay(address);
        std::optional<Error> error;
        relay->fetchInfo(this, [&](const Result<RelayInfo> &got) { error = got.error(); });
        QTRY_VERIFY(error.has_value());
        QVERIFY2(error->code == ErrorCode::Certificate, error->detail.c_str());
        QVERIFY2(error->detail.find("revoked") != std::string::npos, error->detail.c_str());
    }
    m_server.terminate();
    QVERIFY(m_server.waitForFinished());
    QVERIFY(!m_server.readAll().contains("canary-token"));
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
