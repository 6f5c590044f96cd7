#include "core/address/address.h"
