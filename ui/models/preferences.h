#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace postern {

/// Light or dark: as the desktop wishes, or as chosen here.
enum class Appearance : std::uint8_t { Follow, Light, Dark };

/// A filter of accounts under a name.
struct SavedFilter
{
    QString name;
    QString text; ///< as it is typed
    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// What a person chose for this console. Each choice is written at once and read at the next start; where the file
/// cannot be written it holds for this run, and problem() says why. No secret is among them.
class Preferences final : public QObject
{
    Q_OBJECT
public:
    /// `path` empty: "$XDG_CONFIG_HOME/postern/console.conf".
    explicit Preferences(QString path = {}, QObject *parent = nullptr);

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    /// How long a push waits to be kept, in seconds; 0: as it is suggested for each push.
    int confirmSeconds() const { return m_confirmSeconds; }
    void setConfirmSeconds(int seconds);
    /// Is the desktop told while the window is not in front?
    bool notifies() const { return m_notifies; }
    void setNotifies(bool notifies);
    bool testsAfterPush() const { return m_testsAfterPush; }
    void setTestsAfterPush(bool tests);
    QString testSender() const { return m_testSender; }
    void setTestSender(const QString &address);
    QString testRecipient() const { return m_testRecipient; }
    void setTestRecipient(const QString &address);

    QList<SavedFilter> filters() const { return m_filters; }
    /// In the place of one with the same name; an empty text takes it away.
    void saveFilter(const SavedFilter &filter);

    /// Why a choice holds for this run only; empty: it is kept.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void appearanceChanged();
    void filtersChanged();
    void changed(); ///< any of them

private:
    void write(const QString &key, const QVariant &value);
    QString m_path;
    QString m_problem;
    Appearance m_appearance = Appearance::Follow;
    int m_confirmSeconds = 0;
    bool m_notifies = true;
    bool m_testsAfterPush = true;
    QString m_testSender;
    QString m_testRecipient;
    QList<SavedFilter> m_filters;
};

} // namespace postern
