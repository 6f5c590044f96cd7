#include "core/domain/decision.h"
