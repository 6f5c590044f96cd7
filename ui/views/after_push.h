#pragma once

#include "core/smtp/probe.h"
#include "ui/models/session.h"
#include "ui/theme/icons.h"

#include <QList>

#include <functional>

namespace postern {

/// While a change waits to be kept: tests the accounts that it touched from this computer, and tells whether the mail
/// server does what was pushed. No mail is sent. An account whose password is not known here is not tested; IP
/// authentication is, where its address is this computer's.
class AfterPush final : public QObject
{
    Q_OBJECT
public:
    enum class State : std::uint8_t {
        NotTested, ///< with the reason
        Testing,
        Again, ///< not yet as planned; a server needs a moment, so it is tried again before anything is said
        AsPlanned,
        Unlike
    };
    struct Row
    {
        QString account;
        bool appliance = false; ///< without a password
        State state = State::NotTested;
        QString sentence;
        int tries = 0;
    };
    /// The password of an account where the user gave it to this console; empty: not known.
    using PasswordOf = std::function<QByteArray(const QString &account)>;
    /// Fills in what is trusted for this host and port.
    using Trust = std::function<void(ProbeRequest &request)>;

    AfterPush(Session &session, PasswordOf passwordOf, Trust trust, QObject *parent = nullptr);
    void setOn(std::function<bool()> on) { m_on = std::move(on); }
    /// Milliseconds between two tries of what is not as planned yet.
    void setPause(int milliseconds) { m_pause = milliseconds; }
    const QList<Row> &rows() const { return m_rows; }
    /// One short sentence beside Keep; empty where nothing is tested.
    QString summary() const;
    Glyph glyph() const;
    Token ink() const;
    /// Every row in words, a line each.
    QString details() const;

Q_SIGNALS:
    void changed();

private:
    void begin();
    void plan(const Account &account);
    void next();
    void judge(const ProbeReport &report);
    int count(State state) const;
    std::optional<ProbeRequest> requestFor(const Row &row) const;

    static constexpr int mostTries = 5;
    Session &m_session;
    PasswordOf m_passwordOf;
    Trust m_trust;
    std::function<bool()> m_on;
    SmtpProbe m_probe;
    QTimer m_again;
    QList<Row> m_rows;
    qsizetype m_current = -1;
    int m_pause = 2000;
};

} // namespace postern
