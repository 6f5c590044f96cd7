#include "ui/views/keys_dialog.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace postern {

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    setMinimumWidth(480);
    auto *layout = new QVBoxLayout(this);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(6);
    int line = 0;
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        grid->addWidget(new Label(action->property("plain").isValid() ? action->property("plain").toString()
                                                                      : action->text().remove(u'&')),
                        line, 0);
        grid->addWidget(new KeyCap(action->shortcut().toString(QKeySequence::NativeText)), line, 1, Qt::AlignRight);
        ++line;
    }
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(480, 460);
}

} // namespace postern
