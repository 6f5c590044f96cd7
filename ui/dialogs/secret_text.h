#pragma once

#include <QString>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace postern {

class Label;
class PasswordField;
class SegmentControl;
struct NewPassword;

/// Puts a secret on the clipboard, marked so that clipboard histories leave it alone, and takes it off again after
/// ten seconds unless something else was copied meanwhile.
void copySecret(const QString &secret);

/// A new password: generated and shown once with Copy, or chosen by a person (12 to 128 characters).
class PasswordChooser final : public QWidget
{
    Q_OBJECT
public:
    enum Way { Generated, Chosen, None };
    /// `mayBeNone`: an account may have only IP authentication.
    explicit PasswordChooser(bool mayBeNone, QWidget *parent = nullptr);
    Way way() const;
    bool ready() const { return why().isEmpty(); }
    QString why() const;
    NewPassword password() const; ///< not for None

Q_SIGNALS:
    void changed();

private:
    void refresh();
    SegmentControl *m_way;
    QLineEdit *m_generated;
    QPushButton *m_copy;
    PasswordField *m_chosen;
    Label *m_hint;
};

} // namespace postern
