#include "ui/views/month_chart.h"

#include "ui/theme/tokens.h"

#include <QDate>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace postern {

namespace {

QString monthName(MonthIndex month)
{
    return QLocale().toString(QDate(month / 12, month % 12 + 1, 1), QStringLiteral("MMM yyyy"));
}

} // namespace

MonthChart::MonthChart(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(48);
    setMouseTracking(true);
}

void MonthChart::show(std::span<const ActivityRow> rows, Date today)
{
    m_bars = QList<int>(12, 0);
    m_first = monthOf(today) - 11;
    for (const ActivityRow &row : rows) {
        if (row.outcome != Outcome::Accepted)
            continue;
        for (const MonthIndex month : row.months) {
            if (month >= m_first && month < m_first + 12)
                ++m_bars[month - m_first];
        }
    }
    const auto most = std::max_element(m_bars.begin(), m_bars.end());
    setAccessibleName(*most == 0 ? tr("No mail seen in 12 months")
                                 : tr("Addresses with accepted mail by month, most in %1: %2")
                                       .arg(monthName(m_first + static_cast<MonthIndex>(most - m_bars.begin())))
                                       .arg(*most));
    update();
}

QRect MonthChart::barBox(int index) const
{
    const int most = std::max(1, *std::max_element(m_bars.begin(), m_bars.end()));
    const int step = width() / static_cast<int>(m_bars.size());
    const int high = m_bars[index] == 0 ? 0 : std::max(2, m_bars[index] * (height() - 6) / most);
    return {index * step, height() - 1 - high, step - 4, high};
}

void MonthChart::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border, palette()));
    for (int i = 0; i < m_bars.size(); ++i)
        painter.fillRect(barBox(i), color(Token::ChartBar, palette()));
}

bool MonthChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_bars.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = std::clamp(help->pos().x() / std::max(1, width() / static_cast<int>(m_bars.size())), 0,
                                 static_cast<int>(m_bars.size()) - 1);
    QToolTip::showText(help->globalPos(),
                       tr("%1: %n address(es) sent", nullptr, m_bars[index]).arg(monthName(m_first + index)), this);
    return true;
}

} // namespace postern
