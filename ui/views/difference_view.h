#pragma once

#include "ui/models/differences.h"

#include <QListView>

namespace postern {

/// The differences side by side, painted: 50,000 changes are one list and not widgets. Del drops the current line,
/// so does a press on the arrow at its right.
class DifferenceView final : public QListView
{
    Q_OBJECT
public:
    explicit DifferenceView(DifferencesModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void dropWanted(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    int dropRowAt(const QPoint &position) const;
    DifferencesModel &m_model;
};

} // namespace postern
