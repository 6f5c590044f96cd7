#include "ui/widgets/filter_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QAction>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace postern {

namespace {

/// cursorRect() is protected; the layout of the same text gives the place of any character beside the cursor's.
struct CursorOf : QLineEdit
{
    static QRect rect(const QLineEdit &field) { return (field.*&CursorOf::cursorRect)(); }
};

} // namespace

QRect textBox(const QLineEdit &field, qsizetype start, qsizetype end)
{
    QTextLayout layout(field.displayText(), field.font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    // It is five pixels wider than the cursor on its left.
    const QRect cursor = CursorOf::rect(field);
    const qreal origin = cursor.left() + 5 - line.cursorToX(field.cursorPosition());
    qreal left = origin + line.cursorToX(static_cast<int>(start));
    qreal right = origin + line.cursorToX(static_cast<int>(end));
    if (right < left)
        std::swap(left, right);
    // A place between two characters, or a character without width, still needs something that can be seen.
    const qreal least = field.fontMetrics().averageCharWidth();
    if (right - left < least) {
        const qreal middle = (left + right) / 2;
        left = middle - least / 2;
        right = middle + least / 2;
    }
    const int top = cursor.top() + field.fontMetrics().ascent() + 2;
    return QRectF(left, top, right - left, 4).toAlignedRect();
}

void paintZigzag(QPainter *painter, const QRect &box, const QColor &ink)
{
    if (box.isEmpty())
        return;
    QPainterPath zigzag(QPointF(box.left(), box.top() + 3.0));
    bool up = true;
    for (qreal x = box.left() + 2.5; x <= box.right() + 1; x += 2.5, up = !up)
        zigzag.lineTo(x, box.top() + (up ? 0.5 : 3.0));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.5));
    painter->drawPath(zigzag);
}

void nameFilterButtons(QLineEdit *field, QAction *sign)
{
    sign->setText(FilterField::tr("The whole filter"));
    QObject::connect(sign, &QAction::triggered, field, &QLineEdit::selectAll);
    if (auto *clear = field->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(FilterField::tr("Clear the filter"));
}

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent), m_icon(addAction(icon(Glyph::Search, Token::Dim), LeadingPosition)),
      m_save(addAction(icon(Glyph::Plus, Token::Dim), TrailingPosition))
{
    setClearButtonEnabled(true);
    nameFilterButtons(this, m_icon);
    m_save->setText(tr("Save this filter"));
    m_save->setToolTip(tr("Save this filter under a name (Ctrl+D)"));
    m_save->setVisible(false);
}

void FilterField::setVerdict(Verdict verdict, const QString &word, qsizetype start)
{
    m_verdict = verdict;
    m_start = start;
    m_end = start + word.size();
    const bool wrong = verdict == Verdict::Invalid;
    const bool half = verdict == Verdict::Incomplete;
    m_icon->setIcon(wrong                       ? icon(Glyph::No, Token::Bad)
                    : half                      ? icon(Glyph::Skip, Token::Dim)
                    : verdict == Verdict::Valid ? icon(Glyph::Filter, Token::Accent)
                                                : icon(Glyph::Search, Token::Dim));
    postern::setVerdict(this, wrong ? "bad" : "");
    setAccessibleDescription(wrong  ? tr("%1 is not known, from character %2").arg(word).arg(start + 1)
                             : half ? tr("%1 is not complete yet").arg(word)
                                    : QString());
    setToolTip(wrong  ? tr("%1 is not known").arg(word)
               : half ? tr("%1 is not complete yet").arg(word)
                      : tr("Words of any column, or an address: who would accept it? Also ip: list: staged:yes "
                           "expires:soon unused:yes"));
    m_save->setVisible(verdict == Verdict::Valid);
    update();
}

QRect FilterField::underline() const
{
    return m_verdict == Verdict::Invalid ? textBox(*this, m_start, m_end) : QRect();
}

void FilterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintZigzag(&painter, underline().intersected(rect().adjusted(4, 0, -4, 0)), color(Token::Bad, palette()));
}

} // namespace postern
