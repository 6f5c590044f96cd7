#include "ui/dialogs/flow_dialog.h"

#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace postern {

FlowDialog::FlowDialog(const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent), m_content(new QVBoxLayout), m_note(paragraph({}, TextSize::Small, Token::Dim)),
      m_buttons(new QDialogButtonBox), m_verb(new QPushButton(verb)), m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // fit() does it
    m_content->setSpacing(10);
    layout->addLayout(m_content, 1);

    m_note->setObjectName(QStringLiteral("note"));
    m_verb->setObjectName(QStringLiteral("verb"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    setKind(m_verb, kind::primary);
    m_verb->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_buttons->addButton(m_verb, QDialogButtonBox::AcceptRole);
    m_buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *footer = new QHBoxLayout;
    footer->setSpacing(8);
    footer->addWidget(m_note, 1);
    footer->addWidget(m_buttons);
    layout->addLayout(footer);
    offer(m_verb);
}

QString FlowDialog::note() const
{
    return m_note->text();
}

QPushButton *FlowDialog::addQuiet(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    setKind(button, kind::quiet);
    button->setAutoDefault(false);
    m_buttons->addButton(button, QDialogButtonBox::ActionRole);
    return button;
}

void FlowDialog::setReady(bool ready, const QString &note)
{
    m_verb->setEnabled(ready);
    m_note->setText(note);
    offer(m_offered);
}

void FlowDialog::offer(QPushButton *button)
{
    m_offered = button;
    for (QPushButton *other : findChildren<QPushButton *>())
        other->setDefault(other == button && other->isEnabled());
}

void FlowDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
        return;
    }
    // A button that has the focus means itself; Qt would press the default one, Cancel or not.
    QWidget *focused = focusWidget();
    auto *button = qobject_cast<QPushButton *>(focused);
    if (!button)
        button = m_offered;
    if (button && button->isEnabled() && button->isVisible())
        button->click();
    event->accept();
}

void FlowDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // The button box has made its first button the default by now, also where nothing is chosen yet.
    offer(m_offered);
    if (!focusWidget() && m_verb->isEnabled())
        m_verb->setFocus();
    fit();
}

bool FlowDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return done;
}

void FlowDialog::orderButtons()
{
    // The box stands for its first button where Tab comes by; one that was added before it would never be reached.
    m_buttons->setFocusProxy(nullptr);
    QWidget *before = nullptr;
    for (int i = 0; i < m_buttons->layout()->count(); ++i) {
        QWidget *button = m_buttons->layout()->itemAt(i)->widget();
        if (button == nullptr)
            continue;
        if (before != nullptr)
            setTabOrder(before, button);
        before = button;
    }
}

void FlowDialog::fit()
{
    layout()->activate();
    if (m_buttons->focusProxy() != nullptr) // also after the box has laid its buttons out anew
        orderButtons();
    const int width = qMax(dialogWidth, layout()->totalMinimumSize().width());
    const int needed =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    // It may grow when more is to be said, but never shrinks under the pointer.
    m_height = qMax(m_height, needed);
    setFixedSize(width, m_height);
}

QString stagedNote()
{
    return FlowDialog::tr("Staged until you push.");
}

} // namespace postern
