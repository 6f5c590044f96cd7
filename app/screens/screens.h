#pragma once

#include "ui/theme/tokens.h"

#include <QDir>

namespace postern {

/// Draws every screen and dialog with the sample organization into `folder`, named NN-what-light.png.
/// Answers how many were written; -1 where one could not be.
int drawScreens(const QDir &folder, Scheme scheme);

} // namespace postern
