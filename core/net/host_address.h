#pragma once

#include "core/address/address.h"

#include <QHostAddress>

#include <optional>

namespace postern {

/// For connecting and binding only. Text never goes through QHostAddress.
QHostAddress toHostAddress(const Address &address);
/// nullopt for a null address.
std::optional<Address> toAddress(const QHostAddress &address);

} // namespace postern
