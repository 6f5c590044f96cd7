#pragma once

#include "core/domain/time.h"

#include <QComboBox>

#include <optional>

namespace postern {

/// Never, or the last day in force: some usual days and any other one from a calendar.
class ExpiryField final : public QComboBox
{
    Q_OBJECT
public:
    explicit ExpiryField(Date today, QWidget *parent = nullptr);
    std::optional<Date> date() const { return m_date; }
    void setDate(std::optional<Date> date);

Q_SIGNALS:
    void dateChanged();

private:
    void fill();
    void askForDay();
    Date m_today;
    std::optional<Date> m_date;
};

} // namespace postern
