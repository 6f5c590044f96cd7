#include "ui/widgets/address_field.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

namespace postern {

namespace {

/// Code points to UTF-16 units, as QString counts.
qsizetype unitsOf(const QString &text, int points)
{
    qsizetype units = 0;
    for (int i = 0; i < points && units < text.size(); ++i)
        units += text.at(units).isHighSurrogate() && units + 1 < text.size() ? 2 : 1;
    return units;
}

/// Endings that make a whole value of any piece that is right so far. The high ones serve the end of a range, which
/// must not lie below its beginning.
std::vector<std::string> everyEnding()
{
    std::vector<std::string> all = {"", "::", ":", "0", "6", "20", "24", "28"};
    for (const char *const digits : {"", "1", "5", "55", "9", "99", "255"}) {
        for (int dots = 0; dots <= 3; ++dots) {
            std::string ending = digits;
            for (int i = 0; i < dots; ++i)
                ending += ".255";
            all.push_back(ending);
            all.push_back("-" + ending);
        }
    }
    for (const char *const digits : {"", "f", "ff", "fff", "ffff"}) {
        for (int groups = 0; groups <= 7; ++groups) {
            std::string ending = digits;
            for (int i = 0; i < groups; ++i)
                ending += ":ffff";
            all.push_back(ending);
        }
    }
    return all;
}

} // namespace

bool canBecomeValid(const QString &text)
{
    static const std::vector<std::string> endings = everyEnding();
    if (text.trimmed().isEmpty())
        return true;
    const std::string start = text.toStdString();
    if (start.size() > 128)
        return false;
    return std::any_of(endings.begin(), endings.end(),
                       [&start](const std::string &ending) { return parseValue(start + ending).value.has_value(); });
}

AddressField::AddressField(QWidget *parent) : QLineEdit(parent)
{
    setFont(postern::font(TextSize::Entry));
    setLayoutDirection(Qt::LeftToRight); // as an address reads, also in a mirrored window
    setFixedHeight(controlHeight() + 10);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferLowercase);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        static const QRegularExpression lineEnd(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]"));
        const QString inner = text.trimmed();
        if (inner.contains(lineEnd)) {
            QSignalBlocker blocker(this);
            clear();
            m_parsed = {};
            m_verdict = Verdict::Empty;
            drawEdge();
            blocker.unblock();
            Q_EMIT judged();
            Q_EMIT linesPasted(inner);
            return;
        }
        judge(!m_typing);
    });
}

void AddressField::judge(bool settled)
{
    const QString now = text();
    if (now.isEmpty()) {
        m_parsed = {};
        m_verdict = Verdict::Empty;
    } else {
        m_parsed = parseValue(now.toStdString());
        if (m_parsed.value)
            m_verdict = Verdict::Valid;
        else
            m_verdict = !settled && canBecomeValid(now) ? Verdict::Incomplete : Verdict::Invalid;
    }
    drawEdge();
    update();
    Q_EMIT judged();
}

void AddressField::drawEdge()
{
    if (m_verdict == Verdict::Valid)
        postern::setVerdict(this, m_fit == Fit::Unfit ? "bad" : m_fit == Fit::Doubtful ? "warn" : "ok");
    else
        postern::setVerdict(this, m_verdict == Verdict::Invalid ? "bad" : "");
}

void AddressField::settle()
{
    if (m_verdict == Verdict::Incomplete)
        judge(true);
}

void AddressField::setFit(Fit fit)
{
    if (m_fit == fit)
        return;
    m_fit = fit;
    drawEdge();
}

QRect AddressField::markBox() const
{
    // cursorRect() is five pixels wider than the cursor on its left; with the layout of the same text this gives the
    // place of any character, also where the field is scrolled.
    QTextLayout layout(displayText(), font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QRect cursor = cursorRect();
    const qreal origin = cursor.left() + 5 - line.cursorToX(cursorPosition());

    const qsizetype start = unitsOf(text(), m_parsed.markStart);
    const qsizetype end = unitsOf(text(), m_parsed.markStart + m_parsed.markLength);
    qreal left = origin + line.cursorToX(static_cast<int>(start));
    qreal right = origin + line.cursorToX(static_cast<int>(end));
    if (right < left)
        std::swap(left, right);
    // A place between two characters, or a character without width, still needs something that can be seen.
    const qreal least = fontMetrics().averageCharWidth();
    if (right - left < least) {
        const qreal middle = (left + right) / 2;
        left = middle - least / 2;
        right = middle + least / 2;
    }
    const int top = cursor.top() + fontMetrics().ascent() + 2;
    return QRectF(left, top, right - left, 4).toAlignedRect();
}

QRect AddressField::underline() const
{
    return m_verdict == Verdict::Invalid ? markBox() : QRect();
}

void AddressField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QRect mark = underline().intersected(rect().adjusted(4, 0, -4, 0));
    if (mark.isEmpty())
        return;
    QPainterPath zigzag(QPointF(mark.left(), mark.top() + 3.0));
    bool up = true;
    for (qreal x = mark.left() + 2.5; x <= mark.right() + 1; x += 2.5, up = !up)
        zigzag.lineTo(x, mark.top() + (up ? 0.5 : 3.0));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Bad, palette()), 1.5));
    painter.drawPath(zigzag);
}

void AddressField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        settle();
    // A paste is a finished text; a typed character is not.
    m_typing = !event->matches(QKeySequence::Paste);
    QLineEdit::keyPressEvent(event);
    m_typing = false;
}

void AddressField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
}

} // namespace postern
