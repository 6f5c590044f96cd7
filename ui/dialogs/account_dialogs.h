#pragma once

#include "ui/dialogs/edit_dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace postern {

class EvidencePanel;
class Label;
class PasswordChooser;
class VerdictLine;

/// A new account, or user name, description and senders of one that is there.
class AccountDialog final : public EditDialog
{
    Q_OBJECT
public:
    AccountDialog(const EditContext &context, bool isNew, QWidget *parent);

private:
    Account after() const;
    std::vector<std::string> senders(QString *wrong) const;
    void refresh();
    EditContext m_context;
    bool m_new;
    QLineEdit *m_username;
    VerdictLine *m_verdict;
    QLineEdit *m_description;
    QPlainTextEdit *m_senders;
    Label *m_sendersHint;
    PasswordChooser *m_password = nullptr;
    EvidencePanel *m_evidence;
};

/// Suspends an account, or lets a suspended one send again.
class SuspendDialog final : public EditDialog
{
    Q_OBJECT
public:
    SuspendDialog(const EditContext &context, QWidget *parent);
};

class DeleteAccountDialog final : public EditDialog
{
    Q_OBJECT
public:
    DeleteAccountDialog(const EditContext &context, QWidget *parent);
};

/// The old secret is dead at once when it is pushed, no window brings it back.
class PasswordDialog final : public EditDialog
{
    Q_OBJECT
public:
    PasswordDialog(const EditContext &context, QWidget *parent);
};

} // namespace postern
