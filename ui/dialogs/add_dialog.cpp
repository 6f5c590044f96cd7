#include "ui/dialogs/add_dialog.h"

#include "ui/dialogs/entry_editor.h"
#include "ui/dialogs/evidence_text.h"
#include "ui/widgets/evidence_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_panel.h"

#include <QVBoxLayout>

namespace postern {

namespace {

QString addVerb(const EntryEditor &editor, int count)
{
    switch (editor.format()) {
    case EntryEditor::AddressFormat:
        return AddDialog::tr("Add address");
    case EntryEditor::SegmentFormat:
        return AddDialog::tr("Add segment");
    case EntryEditor::RangeFormat:
        return AddDialog::tr("Add range");
    case EntryEditor::PastedFormat:
        break;
    }
    return count == 0 ? AddDialog::tr("Add list") : AddDialog::tr("Add %n entries", nullptr, count);
}

} // namespace

Account withEntries(Account account, const std::vector<Entry> &entries)
{
    account.allowlist.entries.insert(account.allowlist.entries.end(), entries.begin(), entries.end());
    return account;
}

std::optional<std::int64_t> entriesLeft(const EditContext &context, const Account &after)
{
    if (!context.analysis.maxEntries)
        return std::nullopt;
    return std::int64_t{*context.analysis.maxEntries} - static_cast<std::int64_t>(after.allowlist.entries.size());
}

QString entriesText(const EditContext &context, const Account &after)
{
    const auto count = static_cast<int>(after.allowlist.entries.size());
    if (!context.analysis.maxEntries)
        return AddDialog::tr("%n entries", nullptr, count);
    return AddDialog::tr("%1 of %2 entries").arg(count).arg(*context.analysis.maxEntries);
}

AddDialog::AddDialog(const EditContext &context, QWidget *parent, std::optional<std::size_t> replaced)
    : EditDialog(replaced ? tr("Change an address of %1").arg(QString::fromStdString(context.current.username))
                          : tr("Add to %1").arg(QString::fromStdString(context.current.username)),
                 tr("Add address"), parent),
      m_context(context), m_replaced(replaced), m_editor(new EntryEditor(context)), m_evidence(new EvidencePanel),
      m_error(new NotePanel)
{
    m_evidence->setObjectName(QStringLiteral("evidence"));
    content()->addWidget(m_editor);
    content()->addWidget(m_evidence);
    content()->addWidget(m_error);
    if (m_replaced) {
        m_editor->takeEntry(context.current.allowlist.entries[*m_replaced]);
        Allowlist others = context.current.allowlist;
        others.entries.erase(others.entries.begin() + static_cast<std::ptrdiff_t>(*m_replaced));
        m_editor->setList(others);
    }
    connect(m_editor, &EntryEditor::changed, this, &AddDialog::refresh);
    connect(m_evidence, &EvidencePanel::addToo, this, [this](const Address &address) {
        // Beside what is typed there are two now: that is a list.
        QStringList values;
        for (const Entry &entry : m_editor->entries())
            values += QString::fromStdString(entry.value.text());
        values += QString::fromStdString(address.toString());
        m_editor->setValues(values);
    });
    connect(verbButton(), &QPushButton::clicked, this, &AddDialog::stage);
    m_editor->focusField();
    refresh();
}

void AddDialog::setValues(const QStringList &values)
{
    m_editor->setValues(values);
}

Account AddDialog::after() const
{
    Account next = m_context.current;
    if (m_replaced)
        next.allowlist.entries.erase(next.allowlist.entries.begin() + static_cast<std::ptrdiff_t>(*m_replaced));
    return withEntries(std::move(next), m_editor->entries());
}

void AddDialog::refresh()
{
    const std::vector<Entry> entries = m_editor->entries();
    const Account next = after();
    const Date today = m_context.analysis.today;
    const std::optional<std::int64_t> left = entriesLeft(m_context, next);
    const bool full = left && *left < 0;

    std::vector<Affected> blocked;
    QString effect = effectText(m_context.current, next, today);
    if (!entries.empty()) {
        const std::vector<Finding> findings = findingsFor(m_context, &next);
        blocked = blockedAddresses(findings);
        if (!next.allowlist.enabled)
            effect = tr("none while the list is off: ANY address may send");
        else if (m_context.coverage.empty())
            effect += tr(", who is blocked is not known (no log)");
        else if (blocked.empty())
            effect += tr(", nobody seen sending is blocked");
    }
    m_editor->setEffect(effect);
    m_evidence->setVisible(!blocked.empty());
    if (!blocked.empty()) {
        m_evidence->say(
            Glyph::Lockout, Token::Bad,
            tr("Lockout: %n address(es) that send are not on this list", nullptr, static_cast<int>(blocked.size())),
            tr("They are named again in Review. %1").arg(evidencePeriod(m_context)),
            evidenceRows(blocked, m_context, !m_replaced));
    }
    m_error->setVisible(full);
    if (full) {
        m_error->say(Glyph::Error, Token::Bad, tr("The relay takes %1 entries.").arg(*m_context.analysis.maxEntries),
                     tr("Merge some into a segment, or delete what is not needed."));
    }

    verbButton()->setText(m_replaced ? tr("Change address") : addVerb(*m_editor, static_cast<int>(entries.size())));
    const bool ready = m_editor->ready() && !full;
    const QString count = tr("%1.").arg(entriesText(m_context, next));
    QString note = count;
    if (ready)
        note = stagedNote() + QLatin1Char(' ') + count;
    else if (!m_editor->isEmpty() && m_editor->format() == EntryEditor::PastedFormat && !full)
        note = m_editor->why();
    setReady(ready, note);
    offer(m_editor->offeredFix() ? m_editor->offeredFix() : verbButton());
}

void AddDialog::stage()
{
    if (!m_editor->ready())
        return;
    const std::vector<Entry> entries = m_editor->entries();
    const QString who = QString::fromStdString(m_context.current.username);
    Edit edit;
    edit.put = {after()};
    if (m_replaced) {
        const Entry &old = m_context.current.allowlist.entries[*m_replaced];
        edit.text = tr("change %1 of %2").arg(QString::fromStdString(old.value.text()), who);
    } else if (entries.size() == 1) {
        edit.text = tr("add %1 to %2").arg(QString::fromStdString(entries.front().value.text()), who);
    } else {
        edit.text = tr("add %n entries to %1", nullptr, static_cast<int>(entries.size())).arg(who);
    }
    finish(edit);
}

EditDialog *makeAddDialog(const EditContext &context, QWidget *parent, const QStringList &values)
{
    auto *dialog = new AddDialog(context, parent);
    if (!values.isEmpty())
        dialog->setValues(values);
    return dialog;
}

} // namespace postern
