#include "app/screens/screens.h"

#include "ui/models/language.h"
#include "ui/theme/palette.h"

#include <QApplication>
#include <QFontDatabase>
#include <QTextStream>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Europe/Vienna"); // the sample's: the times in the pictures do not depend on the machine
    QApplication application(argc, argv);
    QTextStream err(stderr);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || arguments.size() > 3 || arguments.at(1).startsWith(QLatin1Char('-'))) {
        err << "usage: postern-screens DIR [LANGUAGE]\n";
        return 2;
    }
    if (!postern::useLanguage(arguments.value(2, QStringLiteral("en")))) {
        err << "there is no language " << arguments.at(2) << '\n';
        return 2;
    }
    QFont font = QApplication::font();
    if (QFontDatabase::families().contains(QLatin1String("DejaVu Sans")))
        font.setFamily(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(QStringLiteral("."))) {
        err << "cannot make " << folder.path() << '\n';
        return 2;
    }
    postern::applyTheme(application, postern::Scheme::Light);
    int all = 0;
    for (const postern::Scheme scheme : {postern::Scheme::Light, postern::Scheme::Dark}) {
        const int count = postern::drawScreens(folder, scheme);
        if (count < 0) {
            err << "a picture could not be drawn into " << folder.path() << '\n';
            return 1;
        }
        all += count;
    }
    QTextStream(stdout) << all << " pictures in " << folder.absolutePath() << '\n';
    return 0;
}
