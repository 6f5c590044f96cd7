#pragma once

#include "ui/dialogs/edit_dialog.h"

class QLineEdit;

namespace postern {

class AddressField;
class EvidencePanel;
class Label;
class NotePanel;
class OptionCard;
class VerdictLine;

/// Sets the one address that may send without a password, or moves it here. First asks whether the device can sign in:
/// then the password and the allowlist are the better way.
class IpAuthDialog final : public EditDialog
{
    Q_OBJECT
public:
    IpAuthDialog(const EditContext &context, QWidget *parent);
    void setAddress(const QString &address);

private:
    QWidget *buildFields();
    std::optional<Address> single() const; ///< what is typed, where it is one address
    const Account *owner() const;          ///< another account of the organization that has it
    Account after() const;
    void refresh();
    void judgeAddress();
    void showWarnings();
    void act();
    EditContext m_context;
    OptionCard *m_can;
    OptionCard *m_cannot;
    QWidget *m_fields = nullptr;
    AddressField *m_address = nullptr;
    QLineEdit *m_device = nullptr;
    VerdictLine *m_verdict = nullptr;
    Label *m_explanation = nullptr;
    NotePanel *m_gives = nullptr;    ///< what it gives up
    NotePanel *m_needless = nullptr; ///< or shared
    EvidencePanel *m_cutOff = nullptr;
    Label *m_endpoint = nullptr;
    QPushButton *m_addInstead = nullptr;
    bool m_fits = false;
};

/// Takes the appliance address away; says what is cut off.
class RemoveIpAuthDialog final : public EditDialog
{
    Q_OBJECT
public:
    RemoveIpAuthDialog(const EditContext &context, QWidget *parent);
};

} // namespace postern
