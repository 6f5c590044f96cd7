#pragma once

#include "app/ctl/options.h"
#include "core/format/allowlist_csv.h"

namespace postern::ctl {

/// --account, --encoding and --separator of an import.
Result<CsvOptions> csvOptions(const Options &options);
/// --mode, --turn-on and --if-empty of an import.
Result<CsvImportOptions> importOptions(const Options &options);
/// Merges a preview into the configuration and writes it to -o, or tells why not. Gives an ExitStatus.
int applyPreview(const Options &options, const std::string &file, const Result<CsvPreview> &preview,
                 const Configuration &current, const CsvImportOptions &how);

} // namespace postern::ctl
