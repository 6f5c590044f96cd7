#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace postern {

/// A language that the console is complete in. `code` as in the names of the .ts files ("de", "zh_CN").
struct Language
{
    QString code;
    QString name; ///< in the language itself: "Deutsch"
    friend bool operator==(const Language &, const Language &) = default;
};

/// Those that there is a catalogue of, English first, the others by name.
QList<Language> languages();

/// The one of languages() that fits `locale` best; English where none does.
QString languageFor(const QLocale &locale);

/// What was chosen with chooseLanguage(), or empty: the system's.
QString chosenLanguage();
/// Remembered for the next start; empty: the system's. Windows that are open keep theirs.
void chooseLanguage(const QString &code);

/// Before the first window: the texts of the application are in this language from now on, Qt's own too (buttons, menus
/// of fields), and the layout runs its way. Empty: the chosen one, else the system's. Numbers and dates stay those of
/// the system's region where the system speaks this language, else they are the language's.
/// For tests and pictures there are en_XA, made up with accents and longer words, and ar_XB, the same from right to
/// left. False where there is no such language; then nothing changes.
bool useLanguage(const QString &code = {});

/// Which of a translation's forms goes with this number in the language in use: in English 0 for 1, else 1; Polish has
/// three, Chinese and Indonesian one. The order of the forms is that of Qt's catalogues.
int pluralForm(quint64 number);

} // namespace postern
