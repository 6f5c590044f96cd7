#pragma once

#include "ui/dialogs/edit_dialog.h"

class QComboBox;
class QLineEdit;

namespace postern {

class ExpiryField;
class NotePanel;

/// Remark, expiry and expectation of one entry. Another address is behind Change address..., which deletes and adds.
class EditEntryDialog final : public EditDialog
{
    Q_OBJECT
public:
    EditEntryDialog(const EditContext &context, std::size_t index, QWidget *parent);

private:
    Account after() const;
    void refresh();
    void changeAddress();
    EditContext m_context;
    std::size_t m_index;
    QLineEdit *m_remark;
    QComboBox *m_expected;
    ExpiryField *m_expires;
    NotePanel *m_finding;
};

} // namespace postern
