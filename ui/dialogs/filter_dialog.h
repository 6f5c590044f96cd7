#pragma once

#include "ui/dialogs/flow_dialog.h"
#include "ui/models/preferences.h"

class QLineEdit;

namespace postern {

/// Asks for the name under which a filter is saved; one with the same name is replaced, and that is said.
class FilterDialog final : public FlowDialog
{
    Q_OBJECT
public:
    FilterDialog(const QString &filter, const QList<SavedFilter> &saved, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name);

private:
    void refresh();
    QList<SavedFilter> m_saved;
    QLineEdit *m_name;
};

} // namespace postern
