#include "tests/ui/support/live_relay.h"

#include "core/format/configuration_json.h"
#include "core/remote/profiles.h"

#include <QDebug>
#include <QDirIterator>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>
#include <memory>
#include <sys/prctl.h>
#include <unistd.h>
#include <vector>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

constexpr int startMilliseconds = 60000;
constexpr int toolMilliseconds = 30000;

} // namespace

QString LiveRelay::whyNot()
{
    const QStringList system{u"/usr/sbin"_s, u"/usr/bin"_s};
    if (geteuid() != 0)
        return u"the private relay takes root, because Postfix does"_s;
    for (const char *const program : {"postfix", "dovecot", "swaks"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program), system).isEmpty())
            return u"%1 is not installed"_s.arg(QLatin1String(program));
    }
    for (const char *const program : {"postern-relayd", "posternctl"}) {
        if (!QFile::exists(QStringLiteral(POSTERN_BIN_DIR "/") + QLatin1String(program)))
            return u"%1 was not built"_s.arg(QLatin1String(program));
    }
    return {};
}

bool LiveRelay::start()
{
    if (!m_folder.isValid() || !QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)) ||
        !QDir().mkpath(home()))
        return false;
    // Before anything asks for a place: the profile and the draft of the window under test go here.
    qputenv("HOME", QFile::encodeName(home()));
    for (const char *const name : {"CONFIG", "DATA", "CACHE"})
        qputenv(QByteArray("XDG_") + name + "_HOME",
                QFile::encodeName(home() + u'/' + QString::fromLatin1(name).toLower()));
    // A test that crashes leaves nothing running.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(POSTERN_SOURCE_DIR "/tools/run"),
                    {u"--relay"_s, u"--state"_s, stateFolder(), u"--bin"_s, QStringLiteral(POSTERN_BIN_DIR)});
    QByteArray line;
    while (!line.endsWith('\n') && m_process.waitForReadyRead(startMilliseconds))
        line += m_process.readLine();
    m_ready = QJsonDocument::fromJson(line).object();
    if (!m_ready.contains(u"url"_s))
        return false;
    int status = -1;
    posternctl(
        {u"relay"_s, u"add"_s, u"live"_s, text("url"), u"--token-file"_s, text("token_file"), u"--ca"_s, text("ca")},
        &status);
    return status == 0;
}

bool LiveRelay::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return true;
    m_process.terminate();
    return m_process.waitForFinished(30000);
}

QString LiveRelay::token() const
{
    const Result<QByteArray> token = readTokenFile(text("token_file"));
    return token ? QString::fromLatin1(*token) : QString();
}

QByteArray LiveRelay::posternctl(const QStringList &arguments, int *status) const
{
    QProcess tool;
    // Another administrator, with settings of its own.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, file(u"other"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, file(u"other/config"_s));
    tool.setProcessEnvironment(environment);
    tool.start(QStringLiteral(POSTERN_BIN_DIR "/posternctl"), arguments);
    const bool ended = tool.waitForFinished(toolMilliseconds);
    if (status != nullptr)
        *status = ended ? tool.exitCode() : -1;
    const QByteArray errors = tool.readAllStandardError();
    if (!ended || tool.exitCode() != 0)
        qWarning().noquote() << "posternctl" << arguments << tool.exitCode() << errors;
    return tool.readAllStandardOutput();
}

std::optional<Configuration> LiveRelay::configuration() const
{
    const QByteArray json = posternctl({u"pull"_s});
    Result<Configuration> read = readConfiguration({json.constData(), static_cast<std::size_t>(json.size())});
    if (!read) {
        qWarning() << "not a configuration:" << json;
        return std::nullopt;
    }
    return *read;
}

QStringList LiveRelay::tries(const QList<Try> &all) const
{
    std::vector<std::unique_ptr<QProcess>> running;
    for (const Try &one : all) {
        const bool appliance = one.account.isEmpty();
        const QJsonObject at = m_ready.value(appliance ? u"appliance"_s : u"submission"_s).toObject();
        QStringList words = {u"--server"_s,
                             at.value(u"host"_s).toString(),
                             u"--port"_s,
                             QString::number(at.value(u"port"_s).toInt()),
                             u"--local-interface"_s,
                             one.from,
                             u"--from"_s,
                             u"someone@acme.example"_s,
                             u"--to"_s,
                             u"recipient@example.net"_s,
                             u"--timeout"_s,
                             u"25"_s};
        if (!appliance)
            words << u"--tls"_s << u"--auth"_s << u"PLAIN"_s << u"--auth-user"_s << one.account << u"--auth-password"_s
                  << one.password;
        if (!one.send)
            words << u"--quit-after"_s << u"RCPT"_s;
        auto made = std::make_unique<QProcess>();
        made->setProcessChannelMode(QProcess::MergedChannels);
        made->setStandardInputFile(QProcess::nullDevice());
        made->start(u"swaks"_s, words);
        running.push_back(std::move(made));
    }
    QStringList wrong;
    for (qsizetype i = 0; i < all.size(); ++i) {
        QProcess &one = *running[static_cast<std::size_t>(i)];
        one.waitForFinished(toolMilliseconds);
        if (one.exitStatus() != QProcess::NormalExit || one.exitCode() != all[i].expected)
            wrong << u"%1 from %2: %3 instead of %4\n%5"_s
                         .arg(all[i].account.isEmpty() ? u"without a password"_s : all[i].account, all[i].from)
                         .arg(one.exitCode())
                         .arg(all[i].expected)
                         .arg(QString::fromUtf8(one.readAll().right(1500)));
    }
    return wrong;
}

QList<QByteArray> LiveRelay::testMessages() const
{
    static const QRegularExpression mark(u"^X-Postern-Test: (\\S+)"_s, QRegularExpression::MultilineOption);
    QList<QByteArray> found;
    QDirIterator files(text("mail_dir"), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QRegularExpressionMatchIterator hits = mark.globalMatch(QString::fromLatin1(file.readAll()));
        while (hits.hasNext())
            found << hits.next().captured(1).toLatin1();
    }
    return found;
}

QStringList LiveRelay::filesWith(const QString &folder, const QList<QByteArray> &texts)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!files.fileInfo().isFile() || !file.open(QIODevice::ReadOnly)) // sockets and pipes would block
            continue;
        const QByteArray content = file.readAll();
        for (const QByteArray &text : texts) {
            if (!text.isEmpty() && content.contains(text))
                found << file.fileName();
        }
    }
    return found;
}

} // namespace postern
