#include "core/domain/account.h"
