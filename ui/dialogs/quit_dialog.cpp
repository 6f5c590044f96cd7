#include "ui/dialogs/quit_dialog.h"

#include "ui/widgets/label.h"
#include "ui/widgets/note_panel.h"

#include <QVBoxLayout>

namespace postern {

using namespace Qt::StringLiterals;

QuitDialog::QuitDialog(const Ending &ending, QWidget *parent)
    : FlowDialog(ending.quits ? tr("Quit Postern") : tr("Leave this relay"), ending.quits ? tr("Quit") : tr("Leave"),
                 parent)
{
    setObjectName(u"quitDialog"_s);
    if (ending.secondsLeft) {
        auto *applied = new NotePanel;
        applied->setObjectName(u"quitApplied"_s);
        applied->say(Glyph::Applied, Token::Warn,
                     tr("The applied change is not kept: the relay reverts it by itself in %n seconds.", nullptr,
                        *ending.secondsLeft),
                     tr("It does so with or without this window. To let it stand, stay and press Keep."));
        content()->addWidget(applied);
    }
    if (ending.staged > 0) {
        auto *lost = new NotePanel;
        lost->setObjectName(u"quitLost"_s);
        lost->say(Glyph::Staged, Token::Staged,
                  ending.quits ? tr("%n staged changes are lost when Postern ends.", nullptr, ending.staged)
                               : tr("%n staged changes are lost when this relay is left.", nullptr, ending.staged),
                  ending.whyLost);
        content()->addWidget(lost);
        QPushButton *save = addQuiet(tr("Export as CSV first"), u"quitExport"_s);
        connect(save, &QPushButton::clicked, this, [this] {
            Q_EMIT exportWanted();
            reject();
        });
    }
    content()->addStretch(1);
    cancelButton()->setText(tr("Stay"));
    connect(verbButton(), &QPushButton::clicked, this, &QDialog::accept);
    offer(nullptr); // Enter ends nothing by chance
    cancelButton()->setFocus();
}

} // namespace postern
