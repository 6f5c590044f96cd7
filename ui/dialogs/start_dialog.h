#pragma once

#include "ui/dialogs/edit_dialog.h"

class QTableWidget;

namespace postern {

class EntryEditor;
class EvidencePanel;

/// Start: the first entries of a list that is off. Lines are collected with Add, Create stages them with the list
/// turned on; Watch first stages it as observing. Says before who sends today and would be blocked, or that it is not
/// known.
class StartDialog final : public EditDialog
{
    Q_OBJECT
public:
    StartDialog(const EditContext &context, QWidget *parent);
    void setValues(const QStringList &values);

private:
    QWidget *buildReadiness();
    Account after(bool observe) const;
    void refresh();
    void showLines();
    void collect();
    void stage(bool observe);
    EditContext m_context;
    std::vector<Entry> m_lines;
    EntryEditor *m_editor;
    QPushButton *m_addLine;
    QPushButton *m_watch;
    QTableWidget *m_table;
    QWidget *m_tableFrame;
    EvidencePanel *m_evidence;
};

} // namespace postern
