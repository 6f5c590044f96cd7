#pragma once

#include "core/smtp/probe.h"

namespace postern {

enum class TestTool : std::uint8_t { Posternctl, Swaks, Openssl };

/// One line for a POSIX shell on another host that makes the same test from there. Holds no password: posternctl reads
/// it from standard input, swaks asks for it. Empty where the tool cannot: openssl does not without TLS.
QString testLine(TestTool tool, const ProbeRequest &request);

} // namespace postern
