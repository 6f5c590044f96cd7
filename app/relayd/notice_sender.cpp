#include "app/relayd/notice_sender.h"

#include "core/domain/time.h"
#include "core/format/json_writer.h"
#include "relay/postfix/mta.h"
#include "relay/service/log_line.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QUrl>

#include <algorithm>

namespace postern::relayd {

namespace {

constexpr int mostPerDigest = 500;

struct NoticeSettings
{
    QStringList to;
    QString from;
    QUrl webhook;
    std::chrono::minutes every{60};
};

std::optional<NoticeSettings> readNoticeSettings(const relay::Layout &layout)
{
    QFile file(QString::fromStdString(layout.state() + "/notices.json"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    NoticeSettings settings;
    for (const QJsonValue value : object.value(QLatin1String("mail_to")).toArray()) {
        // Nothing that sendmail could take for an option, or that could end a header line.
        const QString address = value.toString();
        const bool plain =
            std::all_of(address.begin(), address.end(), [](QChar c) { return c > u' ' && c < QChar(127); });
        if (plain && address.contains(QLatin1Char('@')) && !address.startsWith(QLatin1Char('-')))
            settings.to << address;
    }
    settings.from = object.value(QLatin1String("mail_from")).toString(QStringLiteral("postern@localhost"));
    if (settings.from.contains(QLatin1Char('\n')) || settings.from.contains(QLatin1Char('\r')))
        settings.from = QStringLiteral("postern@localhost");
    settings.webhook = QUrl(object.value(QLatin1String("webhook")).toString());
    settings.every = std::chrono::minutes(std::clamp(object.value(QLatin1String("every_minutes")).toInt(60), 0, 10080));
    if (settings.to.isEmpty() && settings.webhook.isEmpty())
        return std::nullopt;
    return settings;
}

std::string timeText(std::int64_t at)
{
    return formatTime(Time(std::chrono::seconds(at)));
}

bool sendMail(const relay::Layout &layout, const NoticeSettings &settings, const std::vector<relay::Notice> &notices)
{
    const auto software = relay::findMailSoftware(layout);
    if (!software)
        return false;
    QByteArray text =
        "From: Postern <" + settings.from.toUtf8() + ">\nTo: " + settings.to.join(QLatin1String(", ")).toUtf8() +
        "\nSubject: Postern: " + QByteArray::number(notices.size()) + (notices.size() == 1 ? " notice" : " notices") +
        "\nAuto-Submitted: auto-generated\nContent-Type: text/plain; charset=utf-8\n\n";
    for (const relay::Notice &notice : notices)
        text += QByteArray::fromStdString(
            timeText(notice.at) + "  " + notice.organization + "  " + notice.kind + "\n    " + notice.account +
            (notice.address.empty() ? "" : " " + notice.address) +
            (notice.account.empty() && notice.address.empty() ? "" : ": ") + notice.detail + "\n");
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/sbin:/usr/bin:/sbin:/bin"));
    if (software->unpacked)
        environment.insert(QStringLiteral("LD_LIBRARY_PATH"), QString::fromStdString(software->libraryPath));
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QString::fromStdString(software->postfixCommands + "/sendmail"),
                  QStringList{QStringLiteral("-C"), QString::fromStdString(layout.postfix()), QStringLiteral("-i"),
                              QStringLiteral("-f"), settings.from, QStringLiteral("--")} +
                      settings.to);
    process.write(text);
    process.closeWriteChannel();
    return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool callWebhook(const QUrl &url, const std::vector<relay::Notice> &notices)
{
    json::Writer writer(false);
    writer.beginObject().key("notices").beginArray();
    for (const relay::Notice &notice : notices)
        writer.beginObject()
            .member("at", timeText(notice.at))
            .member("organization", notice.organization)
            .member("kind", notice.kind)
            .member("account", notice.account)
            .member("address", notice.address)
            .member("detail", notice.detail)
            .endObject();
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(15'000);
    QNetworkAccessManager network;
    QEventLoop loop;
    QNetworkReply *reply = network.post(request, QByteArray::fromStdString(writer.endArray().endObject().take()));
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return reply->error() == QNetworkReply::NoError && status >= 200 && status < 300;
}

} // namespace

NoticeSender::~NoticeSender()
{
    if (m_thread.joinable())
        m_thread.join();
}

void NoticeSender::poll(relay::Service &service)
{
    if (m_thread.joinable()) {
        if (m_result == 0)
            return;
        m_thread.join();
        if (m_result > 0) {
            if (const Status done = service.noticesTold(m_sending); !done)
                relay::logLine("notices-failed", {{"why", done.error().detail}});
            relay::logLine("notices-told", {{"count", std::to_string(m_sending.size())}});
        } else {
            relay::logLine("notices-failed", {{"why", "neither was taken; they are told with the next"}});
        }
        m_sending.clear();
    }
    const auto now = std::chrono::steady_clock::now();
    if (now < m_next)
        return;
    m_next = now + std::chrono::seconds(5);
    const auto settings = readNoticeSettings(m_layout);
    if (!settings)
        return;
    auto notices = service.untoldNotices(mostPerDigest);
    if (!notices || notices->empty())
        return;
    m_next = now + std::max<std::chrono::seconds>(settings->every, std::chrono::seconds(5));
    m_sending = std::move(notices).value();
    m_result = 0;
    m_thread = std::thread([this, settings = *settings, layout = m_layout, sending = m_sending] {
        bool told = settings.to.isEmpty() || sendMail(layout, settings, sending);
        if (!settings.webhook.isEmpty())
            told = callWebhook(settings.webhook, sending) && told;
        m_result = told ? 1 : -1;
    });
}

} // namespace postern::relayd
