#pragma once

#include "core/domain/activity.h"

#include <QList>
#include <QWidget>

namespace postern {

/// Bars over a base line, no axes: how many addresses sent in each of the last twelve months. The log keeps months
/// per sender and not messages per month, so nothing finer is shown.
class MonthChart final : public QWidget
{
    Q_OBJECT
public:
    explicit MonthChart(QWidget *parent = nullptr);
    void show(std::span<const ActivityRow> rows, Date today);
    QSize sizeHint() const override { return {240, 48}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect barBox(int index) const;
    QList<int> m_bars; ///< oldest first
    MonthIndex m_first = 0;
};

} // namespace postern
