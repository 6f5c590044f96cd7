#include "ui/views/connector.h"

#include "ui/dialogs/certificate_dialog.h"
#include "ui/dialogs/connecting_dialog.h"
#include "ui/models/texts.h"
#include "ui/views/first_start_page.h"

namespace postern {

using namespace Qt::StringLiterals;

Connector::Connector(Session &session, QWidget *window, Profiles profiles)
    : QObject(window), m_session(session), m_window(window), m_profiles(std::move(profiles))
{
    connect(&session, &Session::openStep, this, [this](ConnectStep step, const QString &detail) {
        if (m_dialog)
            m_dialog->reached(step, detail);
    });
    connect(&session, &Session::openFailed, this, &Connector::openFailed);
    connect(&session, &Session::opened, this, &Connector::opened);
}

void Connector::serve(FirstStartPage &page)
{
    connect(&page, &FirstStartPage::connectWanted, this, [this](const QUrl &url, const QByteArray &token, bool keep) {
        Profile profile;
        profile.url = url;
        open(profile, token, keep);
    });
    connect(this, &Connector::failed, &page,
            [&page](const QString &address, const QString &title, const QString &text) {
                page.setAddress(address);
                page.showError(title, text);
            });
}

std::vector<Profile> Connector::known() const
{
    const Result<std::vector<Profile>> profiles = m_profiles.load();
    return profiles ? *profiles : std::vector<Profile>();
}

void Connector::forget(const QString &name)
{
    if (const Status removed = m_profiles.remove(name); !removed)
        m_session.notify({u"profile"_s,
                          Notice::Level::Warn,
                          tr("%1 is still remembered").arg(name),
                          explainError(removed.error()),
                          Notice::Act::None,
                          {}});
    else
        m_tokens.forget(name);
}

void Connector::open(const Profile &profile, const QByteArray &token, bool keep)
{
    m_profile = profile;
    if (m_profile.name.isEmpty())
        m_profile.name = profile.url.host();
    // The same relay was opened before: what was trusted then still counts.
    for (const Profile &old : known()) {
        if (old.url == profile.url && m_profile.pin.isEmpty() && m_profile.caFile.isEmpty()) {
            m_profile = old;
            break;
        }
    }
    m_token = token;
    m_keep = keep;
    showSteps();
    attempt();
}

void Connector::showSteps()
{
    m_dialog = new ConnectingDialog(m_profile.url.host(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ConnectingDialog::lookAtCertificate, this, &Connector::askAboutCertificate);
    connect(m_dialog, &ConnectingDialog::tryAgain, this, [this] {
        m_dialog->restart();
        attempt();
    });
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_active = false;
        m_session.cancelOpening();
    });
    m_dialog->open();
}

void Connector::openKnown(const QString &name)
{
    const Result<Profile> profile = m_profiles.find(name);
    if (!profile)
        return giveUp(tr("There is no such relay"), explainError(profile.error()));
    m_profile = *profile;
    if (!profile->tokenFile.isEmpty()) {
        const Result<QByteArray> token = readTokenFile(profile->tokenFile);
        if (!token)
            return giveUp(tr("The token cannot be read"), explainError(token.error()));
        return open(*profile, *token, false);
    }
    m_tokens.find(profile->name, this, [this, profile = *profile](const std::optional<QByteArray> &token) {
        if (token)
            open(profile, *token, false);
        else
            giveUp(
                tr("The token is not at hand"),
                tr("The keychain of this desktop has none for %1, or it is locked. Enter it again.").arg(profile.name));
    });
}

void Connector::giveUp(const QString &title, const QString &text)
{
    if (m_session.isOpen()) // the relay before is still in sight, the first page is not
        m_session.notify({u"relay"_s, Notice::Level::Bad, title, text, Notice::Act::None, {}});
    else
        Q_EMIT failed(m_profile.url.toString(), title, text);
}

void Connector::attempt()
{
    m_shown.reset();
    const Result<RelayAddress> address = addressOf(m_profile, m_token);
    if (!address) {
        m_dialog->failed(address.error(), false);
        return;
    }
    m_active = true;
    m_session.open(makeHttpsRelay(*address), m_profile.name);
}

void Connector::openFailed(const Error &error)
{
    if (!m_active)
        return;
    m_active = false;
    m_shown = m_session.openingRelay() != nullptr ? m_session.openingRelay()->shownCertificate() : std::nullopt;
    if (m_dialog)
        m_dialog->failed(error, m_shown.has_value());
}

void Connector::askAboutCertificate()
{
    if (!m_shown)
        return;
    // Dialogs do not stand on each other: the one with the steps closes now, and another comes after the answer.
    auto *question = new CertificateDialog({u"%1:%2"_s.arg(m_profile.url.host()).arg(m_profile.url.port(443)), *m_shown,
                                            m_profile.pin, m_profile.trustedSince.date(), m_session.stagedCount()},
                                           m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &CertificateDialog::trusted, this, [this](const QByteArray &pin) {
        m_profile.pin = pin;
        m_profile.trustedSince = QDateTime::currentDateTimeUtc();
    });
    connect(question, &QDialog::accepted, this, [this] {
        showSteps();
        attempt();
    });
    connect(question, &QDialog::rejected, &m_session, &Session::cancelOpening);
    question->open();
}

void Connector::opened()
{
    if (!m_active)
        return;
    m_active = false;
    if (m_dialog)
        m_dialog->accept();
    const Result<Profile> old = m_profiles.find(m_profile.name);
    const Status saved =
        old ? (*old == m_profile ? Status(Nothing()) : m_profiles.replace(m_profile)) : m_profiles.add(m_profile);
    if (!saved)
        m_session.notify({u"profile"_s,
                          Notice::Level::Warn,
                          tr("This relay is not remembered"),
                          explainError(saved.error()),
                          Notice::Act::None,
                          {}});
    keepToken();
}

void Connector::keepToken()
{
    if (!m_keep)
        return;
    m_keep = false;
    m_tokens.keep(m_profile.name, m_token, this, [this](TokenStore::Kept kept, const QString &why) {
        if (kept == TokenStore::Kept::Keychain)
            m_session.notify({u"token"_s,
                              Notice::Level::Ok,
                              tr("The token is kept in the keychain of this desktop"),
                              {},
                              Notice::Act::None,
                              {}});
        else
            m_session.notify({u"token"_s,
                              Notice::Level::Warn,
                              tr("The token is kept for this run only"),
                              tr("There is no keychain that could keep it: %1").arg(why),
                              Notice::Act::None,
                              {}});
    });
}

} // namespace postern
