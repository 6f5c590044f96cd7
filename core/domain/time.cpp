#include "core/domain/time.h"
