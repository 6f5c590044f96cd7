#pragma once

#include "ui/views/import_job.h"

#include <QWidget>

class QCheckBox;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace postern {

class Label;

/// The foot of an import: add or replace, with counts; what becomes of rejected rows; and the one act that stages.
class ImportChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportChoice(QWidget *parent = nullptr);

    void begin(); ///< back to adding, nothing ticked
    bool replaces() const;
    bool leavesOut() const; ///< the rejected rows
    bool turnsOn() const;
    void setRejected(std::size_t count);
    /// For the words of Replace; nullptr while it is worked out.
    void setOutcomes(const ImportOutcomes *outcomes);
    void setVerb(const QString &verb, bool ready);
    void setNote(const QString &note);
    void setBusy(bool busy); ///< progress is shown where it lasts

Q_SIGNALS:
    void modeChanged(); ///< add or replace
    void changed();     ///< one of the boxes
    void stageWanted();
    void cancelWanted();

private:
    QRadioButton *m_add;
    QRadioButton *m_replace;
    QCheckBox *m_leaveOut;
    QCheckBox *m_turnOn;
    Label *m_note;
    QProgressBar *m_progress;
    QPushButton *m_stage;
    bool m_busy = false;
};

} // namespace postern
