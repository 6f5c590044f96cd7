#pragma once

#include "ui/models/activity_table_model.h"

#include <QAbstractButton>

namespace postern {

/// How many senders had one outcome; pressed, it filters the table to them.
class ActivityCard final : public QAbstractButton
{
    Q_OBJECT
public:
    ActivityCard(ActivityFilter::Kind kind, Glyph glyph, Token ink, const QString &title, QWidget *parent = nullptr);
    ActivityFilter::Kind kind() const { return m_kind; }
    void show(const ActivityTableModel::Sum &sum, std::span<const ActivityRow> rows, Date today);
    QSize sizeHint() const override { return {220, 132}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ActivityFilter::Kind m_kind;
    Glyph m_glyph;
    Token m_ink;
    ActivityTableModel::Sum m_sum;
    QList<int> m_bars; ///< senders in each of the last twelve months
    QString m_from;
    QString m_to;
};

} // namespace postern
