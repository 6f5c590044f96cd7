#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace postern {

/// A field for a secret: hidden until Show is pressed.
class PasswordField final : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordField(const QString &name, QWidget *parent = nullptr);
    QString text() const;
    void setText(const QString &text);
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void textChanged(const QString &text);

private:
    QLineEdit *m_edit;
    QPushButton *m_show;
};

} // namespace postern
