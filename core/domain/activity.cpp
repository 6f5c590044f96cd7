#include "core/domain/activity.h"
