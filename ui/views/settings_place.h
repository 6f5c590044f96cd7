#pragma once

#include "core/remote/profiles.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace postern {

class Card;
class Label;
class Preferences;
class Session;

/// How this console behaves, and the relays that it knows. Each choice holds at once; there is nothing to save.
class SettingsPlace final : public QWidget
{
    Q_OBJECT
public:
    SettingsPlace(Session &session, Preferences &preferences, QWidget *parent = nullptr);

    /// Where the known relays come from; without it the part is empty.
    void setRelays(std::function<std::vector<Profile>()> known);
    void setDraftsFolder(const QString &folder);

Q_SIGNALS:
    void relayWanted(const QString &name);
    void forgetWanted(const QString &name); ///< its address, certificate and token; nothing changes on the relay
    void otherRelayWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *addPart(QVBoxLayout *page, const QString &title);
    void buildLook(QVBoxLayout *layout);
    void buildPush(QVBoxLayout *layout);
    void buildTest(QVBoxLayout *layout);
    void buildDrafts(QVBoxLayout *layout);
    void showRelays();
    QWidget *relayRow(const Profile &profile);
    void showKept();
    Session &m_session;
    Preferences &m_preferences;
    std::function<std::vector<Profile>()> m_known;
    QVBoxLayout *m_relays = nullptr;
    QLineEdit *m_folder = nullptr;
    Label *m_kept = nullptr;
    Label *m_problem = nullptr;
};

} // namespace postern
