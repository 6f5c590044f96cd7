#include "ui/widgets/password_field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace postern {

PasswordField::PasswordField(const QString &name, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit), m_show(new QPushButton(tr("Show")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_edit->setObjectName(name);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_show->setObjectName(name + QStringLiteral("Show"));
    m_show->setProperty("kind", QStringLiteral("quiet"));
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_show);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &PasswordField::textChanged);
    connect(m_show, &QPushButton::toggled, this, [this](bool on) {
        m_edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setText(on ? tr("Hide") : tr("Show"));
    });
}

QString PasswordField::text() const
{
    return m_edit->text();
}

void PasswordField::setText(const QString &text)
{
    m_edit->setText(text);
}

} // namespace postern
