#pragma once

#include "core/result.h"

#include <string>
#include <vector>

namespace postern::relay {

/// Makes a key (EC P-256) and a certificate signed by it for localhost, 127.0.0.1, ::1 and `names` (host names or
/// addresses), valid for ten years. Both files are new: the key with mode 0600, the certificate with 0644.
Status makeCertificate(const std::string &certificateFile, const std::string &keyFile,
                       const std::vector<std::string> &names);

/// SHA-256 of the certificate's public key (SPKI, DER), in lower-case hex: what clients pin.
Result<std::string> pinOfCertificate(const std::string &certificateFile);

} // namespace postern::relay
