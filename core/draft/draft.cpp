#include "core/draft/draft.h"
