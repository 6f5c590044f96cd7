#include "ui/views/activity_card.h"

#include "ui/models/texts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"

#include <QDate>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace postern {

ActivityCard::ActivityCard(ActivityFilter::Kind kind, Glyph glyph, Token ink, const QString &title, QWidget *parent)
    : QAbstractButton(parent), m_kind(kind), m_glyph(glyph), m_ink(ink), m_bars(12, 0)
{
    setText(title);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(132);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActivityCard::show(const ActivityTableModel::Sum &sum, std::span<const ActivityRow> rows, Date today)
{
    m_sum = sum;
    const MonthIndex first = monthOf(today) - 11;
    std::fill(m_bars.begin(), m_bars.end(), 0);
    for (const ActivityRow &row : rows) {
        if (!ActivityTableModel::isKind(row, m_kind))
            continue;
        for (const MonthIndex month : row.months) {
            if (month >= first && month < first + 12)
                ++m_bars[month - first];
        }
    }
    const auto name = [](MonthIndex month) {
        return QLocale().toString(QDate(month / 12, month % 12 + 1, 1), QStringLiteral("MMM yyyy"));
    };
    m_from = name(first);
    m_to = name(first + 11);
    setAccessibleName(tr("%1: %n senders, %2", nullptr, sum.senders).arg(text(), messageCount(sum.messages)));
    update();
}

void ActivityCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto shade = [this](Token token) { return color(token, palette()); };
    paintRound(&painter, rect(), 8, shade(underMouse() && !isChecked() ? Token::Hover : Token::Base),
               shade(isChecked() ? Token::Accent : Token::Border));
    if (hasFocus())
        paintFocusRing(&painter, rect(), 8, palette());
    const int left = 14;
    const int right = width() - 14;
    paintGlyph(&painter, m_glyph, QRectF(left, 12, 16, 16), shade(m_ink));
    painter.setFont(postern::font(TextSize::Body));
    painter.setPen(shade(Token::Text));
    const QRect title(left + 24, 8, right - left - 24, 24);
    painter.drawText(title, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, title.width()));
    const QRect numbers(left, 30, right - left, 26);
    painter.setFont(postern::font(TextSize::Page));
    const QString big = grouped(static_cast<unsigned>(m_sum.senders));
    painter.drawText(numbers, Qt::AlignVCenter | Qt::AlignLeft, big);
    const int used = painter.fontMetrics().horizontalAdvance(big) + 6;
    painter.setFont(postern::font(TextSize::Small));
    painter.setPen(shade(Token::Dim));
    painter.drawText(numbers.adjusted(used, 3, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     m_sum.senders == 1 ? tr("sender") : tr("senders"));
    painter.drawText(numbers.adjusted(0, 3, 0, 0), Qt::AlignVCenter | Qt::AlignRight, messageCount(m_sum.messages));
    const int base = 106;
    const int most = std::max(1, *std::max_element(m_bars.begin(), m_bars.end()));
    const int step = (right - left) / 12;
    const Token ink = m_kind == ActivityFilter::Kind::Accepted          ? Token::ChartBar
                      : m_kind == ActivityFilter::Kind::WithoutPassword ? Token::ChartIdle
                                                                        : m_ink;
    for (int i = 0; i < 12; ++i) {
        const int high = m_bars[i] == 0 ? 0 : std::max(2, m_bars[i] * 44 / most);
        painter.fillRect(QRect(left + i * step, base - high, step - 4, high), shade(ink));
    }
    painter.fillRect(QRect(left, base, right - left, 1), shade(Token::Border));
    const QRect dates(left, base + 3, right - left, 18);
    painter.drawText(dates, Qt::AlignVCenter | Qt::AlignLeft, m_from);
    painter.drawText(dates, Qt::AlignVCenter | Qt::AlignRight, m_to);
}

} // namespace postern
