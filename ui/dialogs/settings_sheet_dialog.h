#pragma once

#include "ui/dialogs/edit_context.h"
#include "ui/dialogs/flow_dialog.h"
#include "ui/models/settings_sheet.h"

class QLineEdit;
class QTextBrowser;

namespace postern {

/// Shows what the people who send through an account need to know, to be copied, printed or saved. Changes nothing.
/// Show it with open(); it deletes itself when it is closed.
class SettingsSheetDialog final : public FlowDialog
{
    Q_OBJECT
public:
    SettingsSheetDialog(const EditContext &context, QWidget *parent);

    /// As text, HTML or PDF, by the ending of the name. False where it could not be written; the note says why.
    bool saveTo(const QString &path);

private:
    void refresh();
    void save();
    void print();
    Account m_account;
    RelayInfo m_relay;
    Date m_today;
    bool m_staged; ///< it differs from what the relay has
    SettingsSheet m_sheet;
    QLineEdit *m_contact;
    QTextBrowser *m_page;
};

} // namespace postern
