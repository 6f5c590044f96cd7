#include "app/relayd/mta_command.h"

#include "relay/postfix/mta.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <cstdio>

namespace postern::relayd {

namespace {

int failed(const Error &error, int status = 1)
{
    std::fprintf(stderr, "postern-relayd mta: %s\n", error.detail.c_str());
    return status;
}

QJsonObject describe(const relay::Layout &layout, const relay::MtaSettings &settings, const relay::Mta::State &state)
{
    QJsonObject object;
    const char *const names[] = {"submission", "smtps", "appliance"};
    const auto listeners = settings.listeners();
    for (std::size_t i = 0; i < listeners.size(); ++i)
        object.insert(QLatin1String(names[i]),
                      QJsonObject{{QStringLiteral("host"), QString::fromStdString(listeners[i].host)},
                                  {QStringLiteral("port"), listeners[i].port}});
    object.insert(QStringLiteral("postfix_conf"), QString::fromStdString(layout.postfixConf()));
    object.insert(QStringLiteral("dovecot_conf"), QString::fromStdString(layout.dovecotConf()));
    object.insert(QStringLiteral("mail_dir"), QString::fromStdString(layout.mail()));
    object.insert(QStringLiteral("mail_log"), QString::fromStdString(layout.mailLog()));
    object.insert(QStringLiteral("postfix"), state.postfix);
    object.insert(QStringLiteral("dovecot"), state.dovecot);
    return object;
}

} // namespace

int mtaCommand(const std::vector<std::string> &arguments)
{
    const bool withProxy = arguments.size() == 5 && arguments[3] == "--proxy-protocol" &&
                           (arguments[0] == "start" || arguments[0] == "reload") &&
                           (arguments[4] == "on" || arguments[4] == "off");
    if ((arguments.size() != 3 && !withProxy) || arguments[1] != "--state" ||
        (arguments[0] != "start" && arguments[0] != "reload" && arguments[0] != "stop" && arguments[0] != "status")) {
        std::fprintf(stderr, "usage: postern-relayd mta start|reload|stop|status --state DIR\n"
                             "       start and reload take --proxy-protocol on|off\n");
        return 2;
    }
    const auto layout = relay::Layout::at(arguments[2]);
    if (!layout)
        return failed(layout.error(), 2);
    const auto software = relay::findMailSoftware(*layout);
    if (!software)
        return failed(software.error());
    relay::Mta mta(*layout, *software);
    if (withProxy) {
        // Kept in the settings, so that every later start does the same.
        auto kept = relay::loadSettings(*layout);
        if (!kept && kept.error().code == ErrorCode::NotFound)
            kept = relay::chooseSettings();
        if (!kept)
            return failed(kept.error());
        kept.value().proxyProtocol = arguments[4] == "on";
        if (const auto saved = relay::saveSettings(*layout, *kept); !saved)
            return failed(saved.error());
    }
    if (arguments[0] == "stop") {
        const auto stopped = mta.stop();
        return stopped ? 0 : failed(stopped.error());
    }
    const auto settings = arguments[0] == "start"    ? mta.start()
                          : arguments[0] == "reload" ? mta.reload()
                                                     : relay::loadSettings(*layout);
    if (!settings)
        return failed(settings.error());
    const auto state = mta.state();
    std::printf("%s\n", QJsonDocument(describe(*layout, *settings, state)).toJson(QJsonDocument::Compact).constData());
    return state.both() ? 0 : 1;
}

} // namespace postern::relayd
