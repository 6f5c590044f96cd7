#include "ui/models/language.h"

#include "ui/models/pseudo_language.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView settingName{"language"};

/// Of its own for each call; the file is shared by all of the program.
struct Settings : QSettings
{
    Settings() : QSettings(u"postern"_s, u"console"_s) {}
};

/// What useLanguage() installed; children of the application, so that they live as long as it does.
constexpr QLatin1StringView translatorName{"posternTranslator"};

void install(std::unique_ptr<QTranslator> translator)
{
    translator->setObjectName(translatorName);
    translator->setParent(qApp);
    QCoreApplication::installTranslator(translator.release()); // the application's now
}

void removeInstalled()
{
    for (QTranslator *old : qApp->findChildren<QTranslator *>(translatorName))
        delete old;
}

} // namespace

QList<Language> languages()
{
    QList<Language> found;
    for (QString code : QDir(u":/i18n"_s).entryList({u"postern_*.qm"_s})) {
        code.remove(u"postern_"_s).remove(u".qm"_s);
        const QString name = QLocale(code).nativeLanguageName();
        // CLDR writes some in small letters, as they stand within a sentence.
        found.append({code, code == "en"_L1 ? u"English"_s : name.left(1).toUpper() + name.mid(1)});
    }
    std::sort(found.begin(), found.end(), [](const Language &a, const Language &b) {
        return std::pair(a.code != "en"_L1, a.name) < std::pair(b.code != "en"_L1, b.name);
    });
    return found;
}

QString languageFor(const QLocale &locale)
{
    const QList<Language> all = languages();
    for (const QString &wanted : locale.uiLanguages()) { // the most wanted first, such as "de-AT", "de"
        const QLocale one(wanted);
        for (const Language &language : all) {
            const QLocale offered(language.code);
            if (offered.language() == one.language() && offered.script() == one.script())
                return language.code;
        }
    }
    return u"en"_s;
}

QString chosenLanguage()
{
    return Settings().value(settingName).toString();
}

void chooseLanguage(const QString &code)
{
    if (code.isEmpty())
        Settings().remove(settingName);
    else
        Settings().setValue(settingName, code);
}

bool useLanguage(const QString &wanted)
{
    if (wanted == u"en_XA"_s || wanted == u"ar_XB"_s) {
        removeInstalled();
        install(std::make_unique<PseudoLanguage>());
        QLocale::setDefault(QLocale(QLocale::English));
        QGuiApplication::setLayoutDirection(wanted == u"ar_XB"_s ? Qt::RightToLeft : Qt::LeftToRight);
        return true;
    }
    QString code = wanted.isEmpty() ? chosenLanguage() : wanted;
    const QLocale system = QLocale::system();
    auto ours = std::make_unique<QTranslator>();
    if (code.isEmpty() || (wanted.isEmpty() && !ours->load(u":/i18n/postern_%1.qm"_s.arg(code))))
        code = languageFor(system);
    if (!ours->load(u":/i18n/postern_%1.qm"_s.arg(code)))
        return false;
    removeInstalled();
    auto qts = std::make_unique<QTranslator>();
    const QString name = u"qtbase_%1"_s.arg(code);
    // Qt has no Indonesian of its own; that one is ours.
    if (qts->load(name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) || qts->load(name, u":/i18n"_s))
        install(std::move(qts));
    install(std::move(ours));
    const QLocale locale(code);
    QLocale::setDefault(system.language() == locale.language() ? system : locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    return true;
}

int pluralForm(quint64 number)
{
    switch (QLocale().language()) {
    case QLocale::Chinese:
    case QLocale::Indonesian:
        return 0;
    case QLocale::Polish:
        if (number == 1)
            return 0;
        return number % 10 >= 2 && number % 10 <= 4 && (number % 100 < 10 || number % 100 >= 20) ? 1 : 2;
    default:
        return number == 1 ? 0 : 1;
    }
}

} // namespace postern
