#include "core/analysis/analyze.h"
