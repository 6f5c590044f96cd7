#pragma once

#include <QDialog>

class QAction;

namespace postern {

/// Every action with its keys, in one list.
class KeysDialog final : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace postern
