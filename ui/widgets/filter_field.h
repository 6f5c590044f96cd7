#pragma once

#include <QLineEdit>

class QAction;

namespace postern {

/// A zigzag under this part of a field's text, also where the field is scrolled; the box in the field's coordinates.
QRect textBox(const QLineEdit &field, qsizetype start, qsizetype end);
void paintZigzag(QPainter *painter, const QRect &box, const QColor &ink);

/// Names the sign at the beginning of a filter and the button that clears it: Qt makes buttons of both, without names.
void nameFilterButtons(QLineEdit *field, QAction *sign);

/// Where a filter is typed: by edge and icon it tells whether that can be read, can still become so, or cannot; the
/// word that cannot is underlined, and named in the description.
class FilterField final : public QLineEdit
{
    Q_OBJECT
public:
    enum class Verdict : int { Empty, Valid, Incomplete, Invalid };

    explicit FilterField(QWidget *parent = nullptr);
    /// `word` begins at `start`: the one that is incomplete or wrong.
    void setVerdict(Verdict verdict, const QString &word = {}, qsizetype start = 0);
    Verdict verdict() const { return m_verdict; }
    QRect underline() const; ///< empty where nothing is underlined
    /// Shown while what stands there can be saved.
    QAction *saveAction() const { return m_save; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Verdict m_verdict = Verdict::Empty;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    QAction *m_icon;
    QAction *m_save;
};

} // namespace postern
