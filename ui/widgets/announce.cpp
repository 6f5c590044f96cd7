#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace postern {

namespace {

constexpr auto announced = "announced";

QAccessibleInterface *makeNotification(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr || !widget->property(announced).toBool())
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::Notification);
}

} // namespace

void setAnnounced(QWidget *widget)
{
    QAccessible::installFactory(&makeNotification); // a second time it is there already
    widget->setProperty(announced, true);
}

void announce(QWidget *widget)
{
    if (!widget->isVisible())
        return;
    for (const QAccessible::Event kind : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(widget, kind);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace postern
