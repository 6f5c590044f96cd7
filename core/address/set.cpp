#include "core/address/set.h"
