#include "core/remote/relay.h"
