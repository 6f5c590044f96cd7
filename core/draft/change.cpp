#include "core/draft/change.h"
