#include "core/format/activity_csv.h"
