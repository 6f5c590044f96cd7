#include "app/relayd/commands.h"
#include "app/relayd/setup_journal.h"
#include "app/relayd/setup_request.h"
#include "relay/http/certificate.h"
#include "relay/postfix/mta.h"

#include <QDateTime>
#include <QProcess>

#include <cstdio>
#include <filesystem>
#include <unistd.h>

namespace postern::relayd {

namespace {

namespace fs = std::filesystem;

constexpr int notDone = 1;

bool onTerminal()
{
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
}

bool hasSystemd()
{
    std::error_code code;
    return fs::is_directory("/run/systemd/system", code);
}

bool systemctl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("systemctl"), arguments);
    return process.waitForFinished(90'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// A person's yes; without a terminal only `--yes` is one.
bool agreed(const Options &options, const char *question)
{
    if (options.has("--yes"))
        return true;
    if (!onTerminal()) {
        std::fprintf(stderr, "Nothing was changed. --yes does it.\n");
        return false;
    }
    const std::string answer = askFor(question, "no");
    if (answer == "y" || answer == "yes")
        return true;
    std::fprintf(stderr, "Nothing was changed.\n");
    return false;
}

std::vector<PlannedFile> filesOf(const SetupRequest &request, const relay::Layout &layout)
{
    std::vector<PlannedFile> files{{request.etc + "/relayd.env",
                                    "# Written by \"postern-relayd setup\"; \"postern-relayd undo\" takes it back.\n"
                                    "POSTERN_STATE=" +
                                        request.state + "\nPOSTERN_SERVE=\"" + request.serveOptions() + "\"\n",
                                    {}},
                                   {layout.settings(), relay::settingsText(request.mail), {}}};
    if (!request.certificate.empty()) {
        files.push_back({layout.certificate(), {}, request.certificate});
        files.push_back({layout.certificateKey(), {}, request.key});
    }
    return files;
}

void showPlan(const SetupRequest &request, const relay::Layout &layout, const std::vector<PlannedFile> &files,
              const relay::MailSoftware *software, bool first, bool whole)
{
    const relay::MtaSettings &mail = request.mail;
    const char *where = mail.everywhere ? "every address" : "127.0.0.1";
    std::printf("The relay %s, with a Postfix and a Dovecot of its own; the system's are not touched.\n"
                "  submission  port %u, STARTTLS, on %s\n"
                "  submission  port %u, implicit TLS\n"
                "  devices     port %u, without a password, from IP authentication addresses only\n"
                "  API         https, on %s\n"
                "  certificate %s\n"
                "  mail        %s\n"
                "  database    %s\n\nTo be written:\n",
                mail.hostname.c_str(), mail.submission, where, mail.smtps, mail.appliance, request.listen.c_str(),
                request.certificate.empty()
                    ? (first ? "one of its own, valid ten years" : "the one that is there, where there is one")
                    : request.certificate.c_str(),
                !mail.sends              ? "kept in a folder"
                : mail.relayHost.empty() ? "sent to the recipients' servers"
                                         : ("handed to " + mail.relayHost).c_str(),
                request.server ? relay::Location{layout.database(), request.server}.describe().c_str()
                               : layout.database().c_str());
    for (const PlannedFile &file : files) {
        const PlannedFile::Effect effect = file.effect();
        std::printf("  %-10s %s\n",
                    effect == PlannedFile::Effect::New    ? "new"
                    : effect == PlannedFile::Effect::Same ? "unchanged"
                                                          : "replaced",
                    file.path.c_str());
        if (effect == PlannedFile::Effect::Replaced || whole)
            std::printf("%s", file.differences().c_str());
    }
    if (first)
        std::printf("  new        %s\n  new        %s (the administrator's token, for its owner only)\n",
                    request.server ? relay::serverFile(layout.database()).c_str() : layout.database().c_str(),
                    tokenFile(layout.state()).c_str());
    if (!software)
        return;
    std::printf("Written again at every start of the mail servers:\n");
    for (const relay::ConfigurationFile &file : relay::mailConfiguration(layout, mail, *software, request.server)) {
        const bool secret = request.server && (file.mode & 0004) == 0; // the readers' password is in it
        std::printf("  %s%s\n", file.path.c_str(), whole && secret ? " (not shown: it holds a password)" : "");
        if (whole && !secret)
            std::printf("%s\n", file.text.c_str());
    }
}

Status write(const SetupRequest &request, const relay::Layout &layout, const std::vector<PlannedFile> &files,
             bool first)
{
    if (first) {
        const std::string parent = fs::path(request.state).parent_path().string();
        if (Status made = makeFolders(parent); !made)
            return made;
        const NewRelay relay{request.organization, request.mail.hostname, request.certificate,
                             request.key,          request.connection,    request.requestKey};
        if (Status made = makeRelay(layout, relay); !made)
            return made;
    }
    for (const PlannedFile &file : files)
        if (file.effect() != PlannedFile::Effect::Same)
            if (Status written = writePlanned(file); !written)
                return written;
    return Nothing{};
}

int startAll(const relay::Layout &layout, const SetupRequest &request, const relay::MailSoftware &software, bool first)
{
    if (hasSystemd() && request.etc == "/etc/postern") {
        const QStringList units{QStringLiteral("postern-mail.service"), QStringLiteral("postern-relayd.service")};
        const bool done = first ? systemctl(QStringList{QStringLiteral("enable"), QStringLiteral("--now")} + units)
                                : systemctl(QStringList{QStringLiteral("reload-or-restart")} + units);
        return done ? int(Fine) : int(Refused);
    }
    const auto running = relay::Mta(layout, software).reload();
    if (!running)
        return fail(running.error());
    std::printf("Postfix and Dovecot run. There is no systemd here, so start the daemon by hand:\n  postern-relayd "
                "serve %s\n",
                request.serveOptions().c_str());
    return Fine;
}

} // namespace

int setupCommand(const Arguments &arguments)
{
    const auto options = Options::parse(
        arguments, {"--host=", "--certificate=", "--key=", "--submission=", "--smtps=", "--appliance=", "--relay-host=",
                    "--listen=", "--organization=", "--connection=", "--request-key=", "--state=", "--etc=", "--local",
                    "--dry-run", "--show", "--yes", "--start"});
    if (!options)
        return fail(options.error());
    const auto request = readSetupRequest(*options, onTerminal() && !options->has("--yes") && !options->has("--host"));
    if (!request)
        return fail(request.error());
    const auto layout = relay::Layout::at(request->state);
    if (!layout)
        return fail(layout.error());
    const auto software = relay::findMailSoftware(*layout);
    if (!software && !options->has("--dry-run"))
        return fail(software.error());

    std::error_code code;
    const bool first =
        !fs::exists(layout->database(), code) && !fs::exists(relay::serverFile(layout->database()), code);
    const std::vector<PlannedFile> files = filesOf(*request, *layout);
    showPlan(*request, *layout, files, software ? &*software : nullptr, first, options->has("--show"));
    if (options->has("--dry-run"))
        return Fine;
    if (!agreed(*options, "Write this?"))
        return notDone;

    const auto journal = SetupJournal::begin(request->etc, request->state, first, files);
    if (!journal)
        return fail(journal.error());
    if (const Status written = write(*request, *layout, files, first); !written) {
        fail(written.error());
        std::fprintf(stderr, "\"postern-relayd undo\" takes back what was written so far.\n");
        return Refused;
    }
    std::printf("\nWritten. What was there is kept in %s; \"postern-relayd undo\" puts it back.\n",
                journal->folder().c_str());
    if (const auto pin = relay::pinOfCertificate(layout->certificate()))
        std::printf("Tell the console or the command line, with a copy of %s:\n"
                    "  posternctl relay add %s https://%s:%s --token-file FILE --pin %s\n",
                    tokenFile(layout->state()).c_str(),
                    request->mail.hostname.substr(0, request->mail.hostname.find('.')).c_str(),
                    request->mail.hostname.c_str(), request->listen.substr(request->listen.rfind(':') + 1).c_str(),
                    pin->c_str());
    if (options->has("--start"))
        return startAll(*layout, *request, *software, first);
    std::printf("To start it:\n  systemctl enable --now postern-mail postern-relayd\n");
    return Fine;
}

int undoCommand(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--etc=", "--yes"});
    if (!options)
        return fail(options.error());
    const std::string etc = options->value("--etc", "/etc/postern");
    const auto journal = SetupJournal::newest(etc);
    if (!journal)
        return fail(journal.error());
    const auto layout = relay::Layout::at(journal->state());
    if (!layout)
        return fail(layout.error());
    const std::string aside =
        journal->state() + ".undone-" +
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss")).toStdString() + 'Z';

    std::printf("The set-up of %s is taken back:\n", fs::path(journal->folder()).filename().c_str());
    for (const std::string &line : journal->describe())
        std::printf("  %s\n", line.c_str());
    if (journal->first())
        std::printf("  stop       the mail servers and the daemon\n  keep       %s as %s, with all accounts\n",
                    journal->state().c_str(), aside.c_str());
    if (!agreed(*options, "Take it back?"))
        return notDone;

    const bool units = hasSystemd() && etc == "/etc/postern";
    const auto software = relay::findMailSoftware(*layout);
    if (journal->first()) {
        if (units)
            systemctl({QStringLiteral("disable"), QStringLiteral("--now"), QStringLiteral("postern-relayd.service"),
                       QStringLiteral("postern-mail.service")});
        std::error_code code;
        if (fs::exists(readyFile(layout->state()), code))
            return fail(
                {ErrorCode::Pending,
                 "postern-relayd still runs in " + layout->state() + ". End it first; mail flows on without it.",
                 {}});
        if (software)
            if (const Status stopped = relay::Mta(*layout, *software).stop(); !stopped)
                return fail(stopped.error());
        if (const Status restored = journal->restore(); !restored)
            return fail(restored.error());
        fs::rename(journal->state(), aside, code);
        if (code && code != std::errc::no_such_file_or_directory)
            return fail({ErrorCode::Storage, journal->state() + ": " + code.message(), {}});
        fs::remove(etc + "/setups", code); // only where they are empty
        fs::remove(etc, code);
        std::printf("Taken back. All accounts are in %s; delete it when you need them no more.\n", aside.c_str());
        return Fine;
    }
    if (const Status restored = journal->restore(); !restored)
        return fail(restored.error());
    if (units)
        return systemctl({QStringLiteral("reload-or-restart"), QStringLiteral("postern-mail.service"),
                          QStringLiteral("postern-relayd.service")})
                   ? int(Fine)
                   : int(Refused);
    if (software && relay::Mta(*layout, *software).state().any()) {
        const auto running = relay::Mta(*layout, *software).reload();
        if (!running)
            return fail(running.error());
    }
    std::printf("Taken back. Start the daemon again to have it read its options.\n");
    return Fine;
}

} // namespace postern::relayd
