#pragma once

#include "core/address/address.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QSslSocket>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace postern {

/// Connects to all addresses of a host at once and keeps the first of them, in their order, that answers.
class ConnectRace : public QObject
{
    Q_OBJECT
public:
    explicit ConnectRace(QObject *parent = nullptr);
    ~ConnectRace() override;

    /// Report: the others get a short while, so that it can be told whether they answer. Drop: the first wins at once.
    enum class Others { Report, Drop };
    void start(const QList<Address> &addresses, std::uint16_t port, const std::optional<Address> &source,
               Others others = Others::Report);
    /// The connection that was made, still without TLS; nullptr where none was. The caller owns it.
    std::unique_ptr<QSslSocket> takeSocket();
    const Address &peer() const { return m_addresses[m_chosen]; }
    /// One clause per address: "192.0.2.25 answered in 18 ms", "2001:db8::25 refused the connection".
    QStringList outcomes() const;
    bool anyRefused() const;     ///< something answered, with a refusal
    bool anyCut() const;         ///< something took the connection and reset it at once
    bool anyUnreachable() const; ///< no route, or the source address cannot be used
    bool badSource() const { return m_badSource; }

Q_SIGNALS:
    void finished(bool connected);

private:
    struct Try;
    void begin(std::size_t index, std::uint16_t port, const std::optional<Address> &source);
    void settle(std::size_t index);
    void conclude();
    std::vector<std::unique_ptr<Try>> m_tries;
    std::vector<Address> m_addresses;
    std::size_t m_chosen = 0;
    bool m_badSource = false;
    bool m_done = false;
    int m_graceForOthers = 0;
    QElapsedTimer m_clock;
    QTimer m_grace;
};

} // namespace postern
