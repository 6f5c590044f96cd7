#pragma once

#include <QStringList>

class QWidget;

namespace postern {

/// What is wrong for a screen reader and a keyboard in what can be seen of this window, one line each: a control
/// without a name, named like another, or by its group alone; a table without a name or headers, a row that says
/// nothing; a control that Tab does not reach, that does not let Tab go on, or that comes after what stands below it.
QStringList accessibleFaults(QWidget *window);

} // namespace postern
