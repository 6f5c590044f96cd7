#include "core/net/host_address.h"

namespace postern {

QHostAddress toHostAddress(const Address &address)
{
    if (address.family() == Family::IPv4)
        return QHostAddress(static_cast<quint32>(address.number()));
    Q_IPV6ADDR bytes;
    UInt128 number = address.number();
    for (int i = 15; i >= 0; --i) {
        bytes[i] = static_cast<quint8>(number & 0xffU);
        number >>= 8;
    }
    return QHostAddress(bytes);
}

std::optional<Address> toAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return Address::v4(address.toIPv4Address());
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return std::nullopt;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    UInt128 number = 0;
    for (int i = 0; i < 16; ++i)
        number = number << 8 | UInt128{bytes[i]};
    return Address::v6(number);
}

} // namespace postern
