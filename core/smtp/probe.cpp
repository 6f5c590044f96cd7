#include "core/smtp/probe.h"
