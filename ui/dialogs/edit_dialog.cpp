#include "ui/dialogs/edit_dialog.h"

namespace postern {

void EditDialog::finish(const Edit &edit)
{
    Q_EMIT edited(edit);
    accept();
}

} // namespace postern
