#include "tests/ui/support/fake_relay.h"
