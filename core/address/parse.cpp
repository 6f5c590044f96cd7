#include "core/address/parse.h"
