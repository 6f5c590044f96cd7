#include "ui/widgets/step_list.h"

#include "ui/theme/fonts.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace postern {

namespace {

constexpr int nameLeft = 26;
constexpr int leastNameWidth = 98;

Glyph glyphOf(StepList::State state)
{
    switch (state) {
    case StepList::State::Done:
        return Glyph::Ok;
    case StepList::State::Failed:
        return Glyph::No;
    case StepList::State::Running:
        return Glyph::Running;
    case StepList::State::Waiting:
    case StepList::State::Skipped:
        break;
    }
    return Glyph::Skip;
}

Token inkOf(StepList::State state)
{
    switch (state) {
    case StepList::State::Done:
        return Token::Ok;
    case StepList::State::Failed:
        return Token::Bad;
    case StepList::State::Running:
        return Token::Accent;
    case StepList::State::Waiting:
    case StepList::State::Skipped:
        break;
    }
    return Token::Dim;
}

} // namespace

StepList::StepList(Look look, QWidget *parent) : QFrame(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepList::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    describe();
    updateGeometry();
    update();
}

void StepList::setStep(int index, const Step &step)
{
    if (index < 0 || index >= m_steps.size())
        return;
    m_steps[index] = step;
    describe();
    update();
}

int StepList::stepHeight() const
{
    return m_look == Look::Joined ? rowHeight() + 1 : QFontMetrics(postern::font(TextSize::Body)).height() + 8;
}

QSize StepList::sizeHint() const
{
    return {500, stepHeight() * static_cast<int>(m_steps.size())};
}

QSize StepList::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void StepList::describe()
{
    QStringList lines;
    for (const Step &step : m_steps) {
        QString word;
        switch (step.state) {
        case State::Done:
            word = tr("done");
            break;
        case State::Failed:
            word = tr("failed");
            break;
        case State::Running:
            word = tr("running");
            break;
        case State::Waiting:
        case State::Skipped:
            word = tr("not reached");
            break;
        }
        QStringList parts{word};
        if (!step.detail.isEmpty() && step.detail != word)
            parts += step.detail;
        if (!step.time.isEmpty())
            parts += step.time;
        lines += tr("%1: %2", "name of a step and what became of it").arg(step.name, parts.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

bool StepList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && stepHeight() > 0) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = help->pos().y() / stepHeight();
        QToolTip::showText(help->globalPos(), row >= 0 && row < m_steps.size() ? m_steps.at(row).detail : QString(),
                           this);
        return true;
    }
    return QFrame::event(event);
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = stepHeight();
    const QFont strong = postern::font(TextSize::Strong);
    const QFont body = postern::font(TextSize::Body);
    const QFont small = postern::font(TextSize::Small);
    const QFontMetrics smallMetrics(small);
    const QFontMetrics bodyMetrics(body);
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int vertical = static_cast<int>(Qt::AlignVCenter);
    int nameWidth = leastNameWidth;
    for (const Step &step : m_steps)
        nameWidth = std::max(nameWidth, QFontMetrics(strong).horizontalAdvance(step.name) + 12);
    for (int i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps.at(i);
        const int top = i * height;
        const bool reached = step.state != State::Waiting && step.state != State::Skipped;
        const Token ink = inkOf(step.state);
        paintGlyph(&painter, glyphOf(step.state), placed(QRect(0, top + (height - 16) / 2, 16, 16)),
                   color(ink, palette()));
        if (m_look == Look::Joined && i + 1 < m_steps.size()) {
            painter.fillRect(placed(QRect(7, top + (height + 16) / 2 + 2, 2, height - 16 - 4)),
                             color(Token::Border, palette()));
        }
        const Token textInk = reached ? Token::Text : Token::Dim;
        const Token detailInk = step.state == State::Failed ? Token::Bad : Token::Dim;
        if (m_look == Look::Joined) {
            painter.setFont(strong);
            painter.setPen(color(textInk, palette()));
            painter.drawText(placed(QRect(nameLeft, top, nameWidth, height)),
                             vertical | static_cast<int>(Qt::AlignLeading), step.name);
            const int timeWidth = smallMetrics.horizontalAdvance(step.time);
            painter.setFont(small);
            painter.setPen(color(Token::Dim, palette()));
            painter.drawText(placed(QRect(width() - timeWidth, top, timeWidth, height)),
                             vertical | static_cast<int>(Qt::AlignTrailing), step.time);
            painter.setFont(body);
            painter.setPen(color(detailInk, palette()));
            const QRect room(nameLeft + nameWidth, top, width() - nameLeft - nameWidth - timeWidth - 12, height);
            painter.drawText(placed(room), vertical | static_cast<int>(Qt::AlignLeading),
                             bodyMetrics.elidedText(step.detail, Qt::ElideRight, room.width()));
        } else {
            painter.setFont(body);
            painter.setPen(color(textInk, palette()));
            const int wide = bodyMetrics.horizontalAdvance(step.name);
            painter.drawText(placed(QRect(nameLeft, top, wide, height)), vertical | static_cast<int>(Qt::AlignLeading),
                             step.name);
            painter.setFont(small);
            painter.setPen(color(detailInk, palette()));
            QString right = step.detail;
            if (!step.time.isEmpty())
                right += right.isEmpty() ? step.time : QStringLiteral(", ") + step.time;
            const QRect room(nameLeft + wide + 16, top, width() - nameLeft - wide - 16, height);
            painter.drawText(placed(room), vertical | static_cast<int>(Qt::AlignTrailing),
                             smallMetrics.elidedText(right, Qt::ElideMiddle, room.width()));
        }
    }
}

} // namespace postern
