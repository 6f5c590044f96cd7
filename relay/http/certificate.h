#pragma once

#include "core/result.h"

#include <string>
#include <vector>

namespace postern::relay {

/// Makes a key (EC P-256) and a certificate signed by it for localhost, 127.0.0.1, ::1 and `names` (host names or
/// addresses), valid for ten years. Both files are new: the key with mode 0600, the certificate with 0644.
Status makeCertificate(const std::string &certificateFile, const std::string &keyFile,
                       const std::vector<std::string> &names);

/// Can a server use this chain and key for `host` now? NotFound: no such file; Unreadable: not PEM, or a key with a
/// password; InvalidInput: the key is another's, the name is not in it, or its time is over or has not begun.
Status checkCertificate(const std::string &certificateFile, const std::string &keyFile, const std::string &host);

/// SHA-256 of the certificate's public key (SPKI, DER), in lower-case hex: what clients pin.
Result<std::string> pinOfCertificate(const std::string &certificateFile);

} // namespace postern::relay
