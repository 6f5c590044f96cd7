#pragma once

#include "ui/dialogs/edit_dialog.h"

namespace postern {

class EntryEditor;
class EvidencePanel;
class NotePanel;

/// Adds entries to a list; also changes the address of one, which counts as delete and add.
class AddDialog final : public EditDialog
{
    Q_OBJECT
public:
    AddDialog(const EditContext &context, QWidget *parent, std::optional<std::size_t> replaced = {});
    void setValues(const QStringList &values);

private:
    Account after() const;
    void refresh();
    void stage();
    EditContext m_context;
    std::optional<std::size_t> m_replaced; ///< index of the entry that goes
    EntryEditor *m_editor;
    EvidencePanel *m_evidence;
    NotePanel *m_error;
};

/// The account with these entries at the end of its list.
Account withEntries(Account account, const std::vector<Entry> &entries);
/// How many entries would still fit; nullopt: no limit.
std::optional<std::int64_t> entriesLeft(const EditContext &context, const Account &after);
/// "7 of 10 entries", or "7 entries" without a limit.
QString entriesText(const EditContext &context, const Account &after);

} // namespace postern
