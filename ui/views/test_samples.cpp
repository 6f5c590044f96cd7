// Test connection in its states, for pictures and for the tests of how it looks.

#include "ui/views/page_samples.h"

#include "core/net/net_text.h"
#include "ui/views/test_form.h"
#include "ui/views/test_page.h"

#include <QLineEdit>

namespace postern {

namespace {

ProbeStep sampleStep(ProbeStepId id, bool ok, int milliseconds, const char *detail, const char *reply = "")
{
    return {id, ok, milliseconds, QString::fromLatin1(reply), QString::fromLatin1(detail)};
}

/// What every test of this server shows up to its certificate.
ProbeReport upToTls()
{
    using Side = TranscriptLine::Side;
    ProbeReport report;
    report.localAddress = QStringLiteral("192.0.2.40");
    report.steps = {
        sampleStep(ProbeStepId::Resolve, true, 6, "mail.example.org is 192.0.2.25 and 2001:db8:1::25"),
        sampleStep(ProbeStepId::Connect, true, 18, "192.0.2.40 to 192.0.2.25:587"),
        sampleStep(ProbeStepId::Banner, true, 21, "", "220 mail.example.org ESMTP"),
        sampleStep(ProbeStepId::Ehlo, true, 17, "offers STARTTLS, SIZE 52428800"),
        sampleStep(ProbeStepId::Tls, true, 41, "TLS 1.3, AES-256-GCM"),
    };
    report.transcript = {
        {Side::Server, QStringLiteral("220 mail.example.org ESMTP Postfix")},
        {Side::Client, QStringLiteral("EHLO console.example.org")},
        {Side::Server, QStringLiteral("250-mail.example.org  250-SIZE 52428800  250 STARTTLS")},
        {Side::Client, QStringLiteral("STARTTLS")},
        {Side::Server, QStringLiteral("220 2.0.0 Ready to start TLS")},
        {Side::Note, QStringLiteral("TLS 1.3 from here")},
    };
    return report;
}

Circumstance circumstanceAt(ProbeStepId step)
{
    Circumstance at;
    at.host = QStringLiteral("mail.example.org");
    at.port = 587;
    at.step = step;
    at.username = QStringLiteral("billing");
    at.localAddress = QStringLiteral("192.0.2.40");
    return at;
}

/// Refused at AUTH, with the bare 535 that a wrong password gets, too.
ProbeReport refused(ProbeCause cause)
{
    ProbeReport report = upToTls();
    report.cause = cause;
    Circumstance at = circumstanceAt(ProbeStepId::Auth);
    at.reply.code = 535;
    if (cause == ProbeCause::Ambiguous)
        at.listWouldRefuse = true;
    report.verdict = verdictOf(cause, at);
    report.steps << sampleStep(ProbeStepId::Certificate, true, 1, "mail.example.org, valid for 83 days, trusted")
                 << sampleStep(ProbeStepId::Auth, false, 214, "", "535 5.7.8 Error: authentication failed");
    report.transcript << TranscriptLine{TranscriptLine::Side::Client,
                                        QStringLiteral("AUTH PLAIN (34 characters hidden)")}
                      << TranscriptLine{TranscriptLine::Side::Server,
                                        QStringLiteral("535 5.7.8 Error: authentication failed")}
                      << TranscriptLine{TranscriptLine::Side::Client, QStringLiteral("QUIT")};
    return report;
}

ProbeReport accepted()
{
    ProbeReport report = upToTls();
    report.ok = true;
    report.cause = ProbeCause::Accepted;
    Circumstance at = circumstanceAt(ProbeStepId::Quit);
    at.signedIn = true;
    at.sender = QStringLiteral("billing@example.org");
    report.verdict = verdictOf(report.cause, at);
    report.steps << sampleStep(ProbeStepId::Certificate, true, 1, "by its key, as it was trusted here")
                 << sampleStep(ProbeStepId::Auth, true, 96, "PLAIN", "235 2.7.0 Authentication successful")
                 << sampleStep(ProbeStepId::Mail, true, 12, "", "250 2.1.0 Ok")
                 << sampleStep(ProbeStepId::Quit, true, 4, "", "221 2.0.0 Bye");
    const std::pair<TranscriptLine::Side, const char *> lines[] = {
        {TranscriptLine::Side::Client, "AUTH PLAIN (34 characters hidden)"},
        {TranscriptLine::Side::Server, "235 2.7.0 Authentication successful"},
        {TranscriptLine::Side::Client, "MAIL FROM:<billing@example.org>"},
        {TranscriptLine::Side::Server, "250 2.1.0 Ok"},
        {TranscriptLine::Side::Client, "RSET"},
        {TranscriptLine::Side::Server, "250 2.0.0 Ok"},
        {TranscriptLine::Side::Client, "QUIT"},
        {TranscriptLine::Side::Server, "221 2.0.0 Bye"}};
    for (const auto &[side, text] : lines)
        report.transcript << TranscriptLine{side, QString::fromLatin1(text)};
    return report;
}

ProbeReport certificate(CertificateTrouble trouble, const QString &reason)
{
    ProbeReport report = upToTls();
    report.cause = ProbeCause::Certificate;
    report.certificate.troubles = {trouble};
    report.certificate.changed = trouble == CertificateTrouble::Changed;
    report.certificate.reasons = {reason};
    report.chain = {QSslCertificate()};
    Circumstance at = circumstanceAt(ProbeStepId::Certificate);
    at.happened = report.certificate.reason();
    report.verdict = verdictOf(report.cause, at);
    report.steps << ProbeStep{ProbeStepId::Certificate, false, 1, {}, reason};
    return report;
}

/// What a server may say to deceive or to drown the reader: markup, escapes, a turned direction, and much of it.
ProbeReport hostile()
{
    ProbeReport report = refused(ProbeCause::Protocol);
    const QString reply =
        QStringLiteral("550 5.7.1 <b>Accepted</b> <a href=\"https://phish.example\">sign in again</a> "
                       "\\x1b[32mOK \\u{202e}gnp.exe ") +
        QStringLiteral("lorem ipsum dolor sit amet ").repeated(24).trimmed();
    report.steps.last().reply = reply;
    Circumstance at = circumstanceAt(ProbeStepId::Auth);
    at.reply.code = 550;
    at.happened = NetText::tr("the reply was not finished in time");
    report.verdict = verdictOf(report.cause, at);
    report.transcript[report.transcript.size() - 2].text = reply;
    return report;
}

TestPage *pageOf(const QString &secret = QStringLiteral("sixteen letters."))
{
    RelayInfo relay;
    relay.name = "mail.example.org";
    relay.observedAddress = Address::parse("192.0.2.40");
    relay.smtp = {{"mail.example.org", 587, "starttls", "submission"},
                  {"mail.example.org", 2525, "starttls", "appliance"}};
    auto *page = new TestPage;
    page->resize(1072, 744);
    page->setRelay(relay);
    page->setAccounts({QStringLiteral("billing"), QStringLiteral("crm")});
    page->setDecide([](const QString &, const Address &) {
        return std::optional(DecisionReply{false, "off-list", {}});
    });
    page->choose(QStringLiteral("billing"));
    page->findChild<QLineEdit *>(QStringLiteral("password"))->setText(secret);
    page->findChild<QLineEdit *>(QStringLiteral("sender"))->setText(QStringLiteral("billing@example.org"));
    return page;
}

Sample ended(const char *name, const std::function<ProbeReport()> &report)
{
    return {QStringLiteral("test") + QLatin1String(name), [report]() -> QWidget * {
                TestPage *page = pageOf();
                page->show(report());
                return page;
            }};
}

} // namespace

QList<Sample> testSamples()
{
    return {
        ended("", [] { return refused(ProbeCause::NotOnList); }),
        {QStringLiteral("test-ready"), []() -> QWidget * { return pageOf(); }},
        {QStringLiteral("test-pending"),
         []() -> QWidget * {
             TestPage *page = pageOf();
             page->showAsking(refused(ProbeCause::AuthFailed));
             return page;
         }},
        ended("-cannot-tell", [] { return refused(ProbeCause::Ambiguous); }),
        ended("-untrusted",
              [] {
                  return certificate(CertificateTrouble::Issuer,
                                     NetText::tr("its authority (%1) is not known to this computer")
                                         .arg(QStringLiteral("ca.example.net")));
              }),
        ended("-expired",
              [] {
                  return certificate(CertificateTrouble::Dates,
                                     NetText::tr("it expired on %1").arg(QStringLiteral("2026-01-02")));
              }),
        ended("-wrong-name",
              [] {
                  return certificate(CertificateTrouble::Name,
                                     NetText::tr("it is for %1, not for %2")
                                         .arg(QStringLiteral("smtp.example.net"), QStringLiteral("mail.example.org")));
              }),
        ended("-changed",
              [] {
                  return certificate(CertificateTrouble::Changed,
                                     NetText::tr("its key is not the one that was accepted before"));
              }),
        ended("-hostile", hostile),
        {QStringLiteral("test-accepted"),
         []() -> QWidget * {
             TestPage *page = pageOf();
             auto *form = page->findChild<TestForm *>();
             form->trust(QStringLiteral("mail.example.org:587"), QByteArray(32, 'k'));
             form->trust(QStringLiteral("mail.example.org:2525"), QByteArray(32, 'm'));
             page->show(accepted());
             return page;
         }},
    };
}

} // namespace postern
