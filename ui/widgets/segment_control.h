#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace postern {

/// Two to five exclusive choices side by side; arrow keys move. One choice is always made.
class SegmentControl final : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentControl(const QString &accessibleName, QWidget *parent = nullptr);

    /// Returns its index. `name` becomes the object name of the button.
    int addSegment(const QString &text, const QString &name);
    void setText(int index, const QString &text);
    int current() const { return m_group.checkedId(); }
    /// Says currentChanged() only where it does change.
    void setCurrent(int index);
    int count() const { return static_cast<int>(m_group.buttons().size()); }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup m_group;
};

} // namespace postern
