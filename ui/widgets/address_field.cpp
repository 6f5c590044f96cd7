#include "ui/widgets/address_field.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/filter_field.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>

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
    return textBox(*this, unitsOf(text(), m_parsed.markStart),
                   unitsOf(text(), m_parsed.markStart + m_parsed.markLength));
}

QRect AddressField::underline() const
{
    return m_verdict == Verdict::Invalid ? markBox() : QRect();
}

void AddressField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintZigzag(&painter, underline().intersected(rect().adjusted(4, 0, -4, 0)), color(Token::Bad, palette()));
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
