#include "ui/dialogs/lock_down_dialog.h"

#include "ui/dialogs/evidence_text.h"
#include "ui/dialogs/secret_text.h"
#include "ui/models/lock_down.h"
#include "ui/models/texts.h"
#include "ui/widgets/evidence_panel.h"
#include "ui/widgets/glyph_view.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace postern {

namespace {

QWidget *actLine(Glyph glyph, Token ink, const QString &text)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new GlyphView(glyph, ink), 0, Qt::AlignTop);
    layout->addWidget(paragraph(text), 1);
    return line;
}

} // namespace

LockDownDialog::LockDownDialog(const EditContext &context, const QString &obstacle, QWidget *parent)
    : FlowDialog(tr("Lock down %1 now").arg(toQString(context.current.username)), tr("Lock down now"), parent)
{
    setObjectName(QStringLiteral("lockDownDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Account base = context.base.value_or(context.current);
    auto *chooser = new PasswordChooser(false);
    const Account next = LockDown::after(base, chooser->password());
    content()->addWidget(
        paragraph(tr("For when somebody else has the password. It goes to the relay at once and alone; "
                     "there is no window and nothing takes it back by itself."),
                  TextSize::Body, Token::Dim));
    const ListState list = listState(next.allowlist, context.analysis.today);
    content()->addWidget(actLine(list == ListState::Closed ? Glyph::Closed : Glyph::Restricted,
                                 list == ListState::Closed ? Token::Bad : Token::Ok,
                                 accountSentence(next, context.analysis.today)));
    content()->addWidget(actLine(Glyph::Link, Token::Dim, tr("Its open sessions are ended.")));
    content()->addWidget(
        actLine(Glyph::Key, Token::Dim, tr("The old password is dead for good; this is the new one:")));
    content()->addWidget(chooser);

    std::vector<SeenSender> cut;
    for (const SeenSender &sender : sendersOf(context, base.username)) {
        if (sender.byPassword &&
            (sender.senderClass == SenderClass::Current || sender.senderClass == SenderClass::Recurring))
            cut.push_back(sender);
    }
    auto *evidence = new EvidencePanel;
    evidence->setObjectName(QStringLiteral("evidence"));
    const QString period = evidencePeriod(context);
    if (context.coverage.empty())
        evidence->say(Glyph::Lockout, Token::Bad, tr("It is not known whom this cuts off."), period, {});
    else if (cut.empty())
        evidence->say(Glyph::Ok, Token::Ok, tr("Nobody was seen using the old password lately."), period, {});
    else
        evidence->say(
            Glyph::Lockout, Token::Bad,
            tr("Cut off until they have the new password: %n address(es).", nullptr, static_cast<int>(cut.size())),
            period, evidenceRows(affectedOf(cut), context, false));
    content()->addWidget(evidence);
    content()->addStretch(1);
    const auto refresh = [this, chooser, obstacle] {
        const QString why = obstacle.isEmpty() ? chooser->why() : obstacle;
        setReady(why.isEmpty(), why.isEmpty() ? tr("On the relay at once.") : why);
    };
    connect(chooser, &PasswordChooser::changed, this, refresh);
    connect(verbButton(), &QPushButton::clicked, this, [this, chooser] {
        Q_EMIT wanted(chooser->password());
        accept();
    });
    refresh();
    offer(nullptr); // Enter locks nobody out by chance
    cancelButton()->setFocus();
}

} // namespace postern
