#include "core/analysis/finding.h"
