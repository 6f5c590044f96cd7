#include "ui/dialogs/expiry_field.h"

#include "ui/dialogs/evidence_text.h"
#include "ui/models/texts.h"

#include <QCalendarWidget>
#include <QVBoxLayout>

namespace postern {

namespace {

constexpr int anotherDay = -1;

} // namespace

ExpiryField::ExpiryField(Date today, QWidget *parent) : QComboBox(parent), m_today(today)
{
    setObjectName(QStringLiteral("expires"));
    fill();
    connect(this, &QComboBox::activated, this, [this](int index) {
        const QVariant chosen = itemData(index);
        if (chosen.isValid() && chosen.toLongLong() == anotherDay) {
            askForDay();
            return;
        }
        setDate(chosen.isValid() ? std::optional(Date{std::chrono::days{chosen.toLongLong()}}) : std::nullopt);
    });
}

void ExpiryField::setDate(std::optional<Date> date)
{
    const bool changed = date != m_date;
    m_date = date;
    fill();
    if (changed)
        Q_EMIT dateChanged();
}

void ExpiryField::fill()
{
    clear();
    addItem(tr("never"));
    const auto add = [this](Date day, const QString &when) {
        addItem(when.isEmpty() ? dayText(day) : tr("%1, %2", "a date and what it is").arg(dayText(day), when),
                QVariant(static_cast<qlonglong>(day.time_since_epoch().count())));
        if (m_date == day) {
            setItemText(count() - 1, dayText(day));
            setCurrentIndex(count() - 1);
        }
    };
    const QDate today = qDateOf(m_today);
    const Date week = m_today + std::chrono::days{7};
    const Date month = dateOf(today.addMonths(1));
    const Date quarter = dateOf(today.addMonths(3));
    const Date year = dateOf(QDate(today.year(), 12, 31));
    if (m_date && *m_date != week && *m_date != month && *m_date != quarter && *m_date != year)
        add(*m_date, {});
    add(week, tr("in a week"));
    add(month, tr("in a month"));
    add(quarter, tr("in three months"));
    add(year, tr("end of the year"));
    addItem(tr("another day..."), QVariant(anotherDay));
}

void ExpiryField::askForDay()
{
    fill(); // shows the day in force again until another one is chosen
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(4, 4, 4, 4);
    auto *calendar = new QCalendarWidget;
    calendar->setObjectName(QStringLiteral("expiresCalendar"));
    calendar->setAccessibleName(tr("Last day in force"));
    calendar->setMinimumDate(qDateOf(m_today));
    calendar->setSelectedDate(qDateOf(m_date.value_or(m_today)));
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](const QDate &day) {
        popup->close();
        setDate(dateOf(day));
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this, popup](const QDate &day) {
        popup->close();
        setDate(dateOf(day));
    });
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

} // namespace postern
