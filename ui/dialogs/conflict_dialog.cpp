#include "ui/dialogs/conflict_dialog.h"

#include "ui/models/texts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/option_card.h"

#include <QButtonGroup>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

constexpr int theirs = 0;
constexpr int mine = 1;

QString fieldWord(const std::string &field)
{
    if (field == "username")
        return ConflictDialog::tr("User name");
    if (field == "description")
        return ConflictDialog::tr("Description");
    if (field == "state")
        return ConflictDialog::tr("Active or suspended");
    if (field == "senders")
        return ConflictDialog::tr("Sender addresses");
    if (field == "ip_auth")
        return ConflictDialog::tr("IP authentication");
    if (field == "remark")
        return ConflictDialog::tr("Remark");
    if (field == "expires")
        return ConflictDialog::tr("Expiry");
    if (field == "expected")
        return ConflictDialog::tr("Expected use");
    if (field == "reviewed")
        return ConflictDialog::tr("Reviewed");
    if (field == "password")
        return ConflictDialog::tr("Password");
    return ConflictDialog::tr("Allowlist");
}

/// What one side makes of it; `own`: mine.
QString sideText(const Conflict &conflict, bool own)
{
    const std::string &text = own ? conflict.mine : conflict.theirs;
    switch (conflict.kind) {
    case ConflictKind::DeletedHere:
        return own ? ConflictDialog::tr("The account is deleted.")
                   : ConflictDialog::tr("The account stays, as edited.");
    case ConflictKind::DeletedThere:
        return own ? ConflictDialog::tr("The account comes back as a new one, as edited.")
                   : ConflictDialog::tr("The account stays deleted.");
    case ConflictKind::EntryDeletedHere:
    case ConflictKind::EntryDeletedThere:
        if (text.empty())
            return ConflictDialog::tr("The entry is deleted.");
        break;
    default:
        break;
    }
    return text.empty() ? ConflictDialog::tr("nothing") : toQString(text);
}

} // namespace

QString conflictTitle(const Conflict &conflict)
{
    const QString entry = toQString(conflict.entry);
    switch (conflict.kind) {
    case ConflictKind::FieldEditedTwice:
        return fieldWord(conflict.field);
    case ConflictKind::EntryEditedTwice:
        return ConflictDialog::tr("%1 of %2").arg(fieldWord(conflict.field), entry);
    case ConflictKind::EntryDeletedHere:
        return ConflictDialog::tr("%1: deleted here, edited on the relay").arg(entry);
    case ConflictKind::EntryDeletedThere:
        return ConflictDialog::tr("%1: edited here, deleted on the relay").arg(entry);
    case ConflictKind::DeletedHere:
        return ConflictDialog::tr("Account deleted here, edited on the relay");
    case ConflictKind::DeletedThere:
        return ConflictDialog::tr("Account edited here, deleted on the relay");
    case ConflictKind::AddressBoundTwice:
        return ConflictDialog::tr("IP authentication: given to %1 on the relay").arg(toQString(conflict.other));
    case ConflictKind::NameGivenTwice:
        break;
    }
    return ConflictDialog::tr("User name: taken by another account on the relay");
}

ConflictDialog::ConflictDialog(const std::vector<Conflict> &conflicts, QWidget *parent)
    : FlowDialog(tr("Edited here and on the relay"), tr("Take these"), parent)
{
    setObjectName(u"conflictDialog"_s);
    content()->addWidget(
        paragraph(tr("Somebody else pushed meanwhile. Where both changed the same, choose; all else is "
                     "staged as it was."),
                  TextSize::Body, Token::Dim));
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(14);
    for (std::size_t i = 0; i < conflicts.size(); ++i)
        rows->addWidget(makeRow(conflicts[i], i));
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(std::min(3, static_cast<int>(conflicts.size())) * 190);
    content()->addWidget(scroll, 1);
    connect(verbButton(), &QPushButton::clicked, this, [this] {
        std::vector<std::size_t> takeMine;
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            if (m_choices[i]->checkedId() == mine)
                takeMine.push_back(i);
        }
        Q_EMIT settled(takeMine);
        accept();
    });
    refresh();
}

QWidget *ConflictDialog::makeRow(const Conflict &conflict, std::size_t index)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const QString title = tr("%1: %2").arg(toQString(conflict.account), conflictTitle(conflict));
    auto *heading = paragraph(title, TextSize::Strong);
    layout->addWidget(heading);
    if (!conflict.base.empty()) {
        auto *before = paragraph(tr("Before both: %1").arg(toQString(conflict.base)), TextSize::Small, Token::Dim);
        before->setObjectName(u"base%1"_s.arg(index));
        layout->addWidget(before);
    }
    auto *choice = new QButtonGroup(row);
    const auto add = [&](Glyph glyph, Token ink, const QString &what, const QString &text, const QString &name,
                         int id) {
        auto *card = new OptionCard(glyph, ink, what, text);
        card->setObjectName(u"%1%2"_s.arg(name).arg(index));
        card->setAccessibleName(tr("%1: %2").arg(title, what));
        card->setAutoExclusive(false); // the group is
        choice->addButton(card, id);
        layout->addWidget(card);
        return card;
    };
    add(Glyph::Link, Token::Ok, tr("As it is on the relay"), sideText(conflict, false), u"theirs"_s, theirs);
    OptionCard *own =
        add(Glyph::Staged, Token::Staged, tr("As you staged it"), sideText(conflict, true), u"mine"_s, mine);
    if (conflict.takeMine.empty()) {
        own->setEnabled(false);
        own->setConsequence(tr("Both stand in the draft; Review says what has to be corrected."));
    }
    connect(choice, &QButtonGroup::idToggled, this, &ConflictDialog::refresh);
    m_choices.push_back(choice);
    return row;
}

void ConflictDialog::refresh()
{
    int left = 0;
    for (const QButtonGroup *choice : m_choices)
        left += choice->checkedId() < 0 ? 1 : 0;
    setReady(left == 0, left == 0 ? stagedNote() : tr("%n to be chosen.", nullptr, left));
    offer(verbButton());
}

} // namespace postern
