#pragma once

#include "core/smtp/probe.h"
#include "tests/support/fake_smtp.h"

#include <QSignalSpy>
#include <QTest>

namespace postern::test {

inline const QByteArray canary = "canary-7f3kQz!x";

/// All text of a report that a person or a log could ever get.
inline QString everything(const ProbeReport &report)
{
    QString all = report.verdict + QLatin1Char('\n') + report.messageId + report.extensions.join(QLatin1Char('\n'));
    for (const ProbeStep &step : report.steps)
        all += toString(step.id) + step.reply + step.detail;
    for (const TranscriptLine &line : report.transcript)
        all += line.text;
    return all;
}

/// "resolve", "connect", ..., with "!" behind one that failed.
inline QStringList stepsOf(const ProbeReport &report)
{
    QStringList names;
    for (const ProbeStep &step : report.steps)
        names << toString(step.id) + (step.ok ? QString() : QStringLiteral("!"));
    return names;
}

/// An authority, a server's identity by it, and one run of the probe.
class ProbeBench
{
public:
    ProbeBench()
    {
        CertificateWish wish;
        wish.name = QStringLiteral("Test Authority");
        wish.authority = true;
        authority = makeIdentity(wish);
        CertificateWish leaf;
        leaf.issuer = &authority;
        identity = makeIdentity(leaf);
    }

    Identity authority;
    Identity identity;

    ProbeRequest requestFor(const FakeSmtp &server) const
    {
        ProbeRequest request;
        request.host = QStringLiteral("127.0.0.1");
        request.port = server.serverPort();
        request.ca = {authority.certificate};
        request.username = QStringLiteral("billing");
        request.password = canary;
        request.limits.step = 3000;
        request.limits.hello = 500;
        return request;
    }

    ProbeReport run(const ProbeRequest &request) const
    {
        SmtpProbe probe;
        QSignalSpy finished(&probe, &SmtpProbe::finished);
        QSignalSpy steps(&probe, &SmtpProbe::stepFinished);
        probe.start(request);
        if (!finished.wait(20000))
            return {};
        const auto report = finished.first().first().value<ProbeReport>();
        [&] { QCOMPARE(steps.size(), report.steps.size()); }();
        [&] { QVERIFY(!everything(report).contains(QString::fromLatin1(canary))); }();
        return report;
    }
};

} // namespace postern::test
