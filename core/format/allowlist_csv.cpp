#include "core/format/allowlist_csv.h"
