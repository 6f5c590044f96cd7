#include "core/format/log_import.h"
