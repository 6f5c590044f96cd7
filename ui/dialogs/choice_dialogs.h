#pragma once

#include "ui/dialogs/edit_dialog.h"

class QPushButton;

namespace postern {

class EvidencePanel;
class NotePanel;
class OptionCard;

/// Delete one or more entries. Says what is then true of the addresses that go; where no entry in force is left it
/// asks which is meant, closed or open, and chooses neither.
class DeleteEntriesDialog final : public EditDialog
{
    Q_OBJECT
public:
    DeleteEntriesDialog(const EditContext &context, std::vector<std::size_t> indexes, QWidget *parent);

private:
    Account after() const;
    QString effectOnEntries(const Account &next) const;
    void refresh();
    EditContext m_context;
    std::vector<std::size_t> m_indexes;
    bool m_last; ///< the list is on and none in force would be left
    OptionCard *m_closed = nullptr;
    OptionCard *m_open = nullptr;
    NotePanel *m_effect;
    EvidencePanel *m_evidence;
};

/// Turned on is cleared: off with the entries kept, or off and cleared, offering them as CSV first.
class DisableDialog final : public EditDialog
{
    Q_OBJECT
public:
    DisableDialog(const EditContext &context, QWidget *parent);

private:
    Account after() const;
    void refresh();
    void exportFirst();
    EditContext m_context;
    OptionCard *m_keep;
    OptionCard *m_clear;
    NotePanel *m_exposure;
    QPushButton *m_export;
};

/// Kept entries are in force again, also after observing.
class TurnOnDialog final : public EditDialog
{
    Q_OBJECT
public:
    TurnOnDialog(const EditContext &context, QWidget *parent);

private:
    void refresh();
    EditContext m_context;
    Account m_next;
    EvidencePanel *m_evidence;
};

} // namespace postern
