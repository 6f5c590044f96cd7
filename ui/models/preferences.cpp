#include "ui/models/preferences.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QVariant>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 259200; // seconds; a relay takes no longer window

QString defaultPreferencesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/postern/console.conf"_s;
}

Appearance appearanceOf(const QString &word)
{
    return word == "light"_L1 ? Appearance::Light : word == "dark"_L1 ? Appearance::Dark : Appearance::Follow;
}

QString wordOf(Appearance appearance)
{
    return appearance == Appearance::Light ? u"light"_s : appearance == Appearance::Dark ? u"dark"_s : u"follow"_s;
}

} // namespace

Preferences::Preferences(QString path, QObject *parent)
    : QObject(parent), m_path(path.isEmpty() ? defaultPreferencesPath() : std::move(path))
{
    const QSettings file(m_path, QSettings::IniFormat);
    m_appearance = appearanceOf(file.value("appearance"_L1).toString());
    m_confirmSeconds = qBound(0, file.value("confirmSeconds"_L1).toInt(), longest);
    m_notifies = file.value("notifies"_L1, true).toBool();
    m_testsAfterPush = file.value("test/afterPush"_L1, true).toBool();
    m_testSender = file.value("test/sender"_L1).toString();
    m_testRecipient = file.value("test/recipient"_L1).toString();
    const QStringList kept = file.value("filters"_L1).toStringList();
    for (qsizetype i = 0; i + 1 < kept.size(); i += 2)
        m_filters.append({kept.at(i), kept.at(i + 1)});
}

void Preferences::write(const QString &key, const QVariant &value)
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(key, value);
    file.sync();
    m_problem = file.status() == QSettings::NoError && file.isWritable()
                    ? QString()
                    : tr("%1 cannot be written: what is chosen here holds until Postern ends.").arg(m_path);
    Q_EMIT changed();
}

void Preferences::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    write(u"appearance"_s, wordOf(appearance));
    Q_EMIT appearanceChanged();
}

void Preferences::setConfirmSeconds(int seconds)
{
    m_confirmSeconds = qBound(0, seconds, longest);
    write(u"confirmSeconds"_s, m_confirmSeconds);
}

void Preferences::setNotifies(bool notifies)
{
    m_notifies = notifies;
    write(u"notifies"_s, notifies);
}

void Preferences::setTestsAfterPush(bool tests)
{
    m_testsAfterPush = tests;
    write(u"test/afterPush"_s, tests);
}

void Preferences::setTestSender(const QString &address)
{
    m_testSender = address.trimmed();
    write(u"test/sender"_s, m_testSender);
}

void Preferences::setTestRecipient(const QString &address)
{
    m_testRecipient = address.trimmed();
    write(u"test/recipient"_s, m_testRecipient);
}

void Preferences::saveFilter(const SavedFilter &filter)
{
    m_filters.removeIf([&](const SavedFilter &old) { return old.name == filter.name; });
    if (!filter.text.isEmpty())
        m_filters.append(filter);
    QStringList kept;
    for (const SavedFilter &one : std::as_const(m_filters))
        kept << one.name << one.text;
    write(u"filters"_s, kept);
    Q_EMIT filtersChanged();
}

} // namespace postern
