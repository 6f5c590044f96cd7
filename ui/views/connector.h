#pragma once

#include "core/remote/profiles.h"
#include "core/remote/token_store.h"
#include "ui/models/session.h"

#include <QPointer>

namespace postern {

class ConnectingDialog;
class FirstStartPage;

/// Opens a relay in the session: shows the steps, asks about a certificate that is not trusted, and once the relay has
/// answered keeps its profile and, where it is wanted, its token. The token leaves only after the certificate is
/// judged.
class Connector final : public QObject
{
    Q_OBJECT
public:
    Connector(Session &session, QWidget *window, Profiles profiles = Profiles());

    /// Opens what is asked for on this page, and says there why nothing was opened.
    void serve(FirstStartPage &page);
    /// With a token that was just given. `keep`: in the keychain; else for this run only.
    void open(const Profile &profile, const QByteArray &token, bool keep);
    /// A relay that is known by name; its token is read from where it is kept. failed() says why not.
    void openKnown(const QString &name);
    /// The only relay, or the last one of several; nothing happens where there is none.
    std::vector<Profile> known() const;
    /// Its address, certificate and token on this computer; the relay itself hears nothing of it.
    void forget(const QString &name);

Q_SIGNALS:
    /// Nothing was opened and nothing is open. `address` and the texts are for the page where it is tried again.
    void failed(const QString &address, const QString &title, const QString &text);

private:
    void showSteps();
    void attempt();
    void openFailed(const Error &error);
    void askAboutCertificate();
    void opened();
    void keepToken();
    void giveUp(const QString &title, const QString &text);
    Session &m_session;
    QWidget *m_window;
    Profiles m_profiles;
    TokenStore m_tokens;
    Profile m_profile;
    QByteArray m_token;
    bool m_keep = false;
    bool m_active = false; ///< an attempt of ours is under way
    QPointer<ConnectingDialog> m_dialog;
    std::optional<ShownCertificate> m_shown;
};

} // namespace postern
