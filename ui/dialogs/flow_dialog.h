#pragma once

#include <QDialog>
#include <QPointer>
#include <QPushButton>

class QDialogButtonBox;
class QVBoxLayout;

namespace postern {

class Label;

/// The frame of all dialogs: 580 wide, content, then a line with a note at its left, quiet acts, Cancel and the verb.
/// Enter presses the button that has the focus, else the one that is offered; nothing where none is.
class FlowDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr int dialogWidth = 580;

    FlowDialog(const QString &title, const QString &verb, QWidget *parent);

    QPushButton *verbButton() const { return m_verb; }
    QPushButton *cancelButton() const { return m_cancel; }
    QString note() const;

protected:
    QVBoxLayout *content() const { return m_content; }
    QPushButton *addQuiet(const QString &text, const QString &name);
    /// Enables the verb and says at the left why not, or what follows.
    void setReady(bool ready, const QString &note);
    /// Which button Enter presses where a field has the focus; nullptr: none. The verb only while it is ready.
    void offer(QPushButton *button);

    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    void orderButtons();
    QVBoxLayout *m_content;
    Label *m_note;
    QDialogButtonBox *m_buttons;
    QPushButton *m_verb;
    QPushButton *m_cancel;
    QPointer<QPushButton> m_offered;
    int m_height = 0;
};

/// "Staged until you push."
QString stagedNote();

} // namespace postern
