#include "core/format/configuration_json.h"
