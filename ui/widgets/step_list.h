#pragma once

#include "ui/theme/icons.h"

#include <QFrame>
#include <QList>

namespace postern {

/// Steps one below the other, joined by a line: done, failed, running, not reached; each with its detail and time.
class StepList final : public QFrame
{
    Q_OBJECT
public:
    enum class State { Waiting, Running, Done, Failed, Skipped };
    struct Step
    {
        State state = State::Waiting;
        QString name;
        QString detail;
        QString time; ///< "18 ms", at the right; may be empty
    };
    enum class Look {
        Joined, ///< detail beside the name, time at the right, lines between the marks
        Plain   ///< detail at the right
    };

    explicit StepList(Look look, QWidget *parent = nullptr);
    void setSteps(const QList<Step> &steps);
    void setStep(int index, const Step &step);
    const QList<Step> &steps() const { return m_steps; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int stepHeight() const;
    void describe();
    Look m_look;
    QList<Step> m_steps;
};

} // namespace postern
