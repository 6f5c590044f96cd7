#include "ui/models/desktop_notifier.h"
#include "ui/models/draft_keeper.h"
#include "ui/models/language.h"
#include "ui/models/open_file.h"
#include "ui/models/preferences.h"
#include "ui/models/sample.h"
#include "ui/theme/palette.h"
#include "ui/theme/scheme.h"
#include "ui/views/connector.h"
#include "ui/views/first_start_page.h"
#include "ui/views/main_window.h"
#include "ui/views/settings_place.h"
#include "ui/views/window_memory.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileDialog>
#include <QPalette>
#include <QTextStream>

using namespace postern;
using namespace Qt::StringLiterals;

namespace {

/// Light or dark as the desktop says it: by the lightness of the palette that Qt started with.
Scheme schemeOfDesktop()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

Scheme schemeWanted(const Preferences &preferences, const SchemeWatcher &desktop)
{
    return preferences.appearance() == Appearance::Light  ? Scheme::Light
           : preferences.appearance() == Appearance::Dark ? Scheme::Dark
                                                          : desktop.scheme();
}

/// The options are described in the language that one of them asks for, so it is looked for before they are read.
QString languageAsked(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith(u"--language="_s))
            return arguments.at(i).mid(11);
        if (arguments.at(i) == u"--language"_s && i + 1 < arguments.size())
            return arguments.at(i + 1);
    }
    return {};
}

QString languageCodes()
{
    QStringList codes;
    for (const Language &language : languages())
        codes << language.code;
    return codes.join(u", "_s);
}

/// The window, the first page and the connector know nothing of each other; here they meet.
void wire(MainWindow &window, Session &session, Connector &connector)
{
    FirstStartPage *first = window.firstStart();
    connector.serve(*first);
    QObject::connect(first, &FirstStartPage::sampleWanted, &session, [&session] { openSample(session); });
    QObject::connect(first, &FirstStartPage::fileWanted, &session, [&window, &session, first] {
        auto *dialog = new QFileDialog(&window, MainWindow::tr("Open a configuration file"), {},
                                       MainWindow::tr("Configuration files (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        QObject::connect(dialog, &QFileDialog::fileSelected, &session, [&session, first](const QString &path) {
            if (const Status opened = openFile(session, path); !opened)
                first->showError(MainWindow::tr("This file cannot be opened"), explainError(opened.error()));
        });
        dialog->open();
    });
    QObject::connect(&window, &MainWindow::otherRelayWanted, &session, [&session] { session.close(); });
    QObject::connect(&window, &MainWindow::relayWanted, &connector, &Connector::openKnown);
    QObject::connect(&window, &MainWindow::forgetRelayWanted, &connector, &Connector::forget);
    window.setRelays([&connector] { return connector.known(); });
    window.settings()->setDraftsFolder(DraftKeeper::defaultFolder());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"postern"_s);
    QApplication::setApplicationDisplayName(u"Postern"_s);
    QApplication::setApplicationVersion(QStringLiteral(POSTERN_VERSION));
    QApplication::setDesktopFileName(u"org.postern.Postern"_s);

    useLanguage(languageAsked(QApplication::arguments()));
    QCommandLineParser options;
    options.setApplicationDescription(MainWindow::tr("Decide who may send through an SMTP relay, from where."));
    options.addHelpOption();
    options.addVersionOption();
    options.addOptions({
        {u"relay"_s, MainWindow::tr("Open the relay that is known by this name."), u"NAME"_s},
        {u"sample"_s, MainWindow::tr("Open the sample relay, without a network.")},
        {u"language"_s, MainWindow::tr("The language of this session, such as %1.").arg(languageCodes()), u"CODE"_s},
        {u"exit-after-first-paint"_s, MainWindow::tr("End when the window was drawn, for measuring the start.")},
    });
    options.process(application);
    if (options.isSet(u"language"_s) && !useLanguage(options.value(u"language"_s))) {
        QTextStream(stderr) << MainWindow::tr("There is no language \"%1\" here, only %2.")
                                   .arg(options.value(u"language"_s), languageCodes())
                            << '\n';
        return 2;
    }

    SchemeWatcher desktop(schemeOfDesktop());
    applyTheme(application, schemeWanted(Preferences(), desktop));
    Session session;
    DraftKeeper keeper(session);
    MainWindow window(session);
    const auto follow = [&] { switchScheme(schemeWanted(window.preferences(), desktop)); };
    QObject::connect(&desktop, &SchemeWatcher::changed, &window, follow);
    QObject::connect(&window.preferences(), &Preferences::appearanceChanged, &window, follow);
    DesktopNotifier notifier(session, [&] { return window.preferences().notifies() && !window.isActiveWindow(); });
    QObject::connect(&window, &MainWindow::aboutToQuit, &keeper, &DraftKeeper::flush);
    const WindowMemory memory;
    memory.restore(window);
    QObject::connect(&window, &MainWindow::aboutToQuit, &window, [&] { memory.save(window); });
    Connector connector(session, &window);
    wire(window, session, connector);
    if (options.isSet(u"exit-after-first-paint"_s))
        QObject::connect(&window, &MainWindow::painted, &application, &QApplication::quit);
    // After the first paint: what is remembered and the network wait until the window can be seen.
    QObject::connect(&window, &MainWindow::painted, &connector, [&] {
        if (options.isSet(u"exit-after-first-paint"_s))
            return;
        desktop.start();
        if (options.isSet(u"sample"_s))
            openSample(session);
        else if (options.isSet(u"relay"_s))
            connector.openKnown(options.value(u"relay"_s));
        else if (const std::vector<Profile> known = connector.known(); !known.empty())
            connector.openKnown(known.back().name);
    });
    window.show();
    return QApplication::exec();
}
