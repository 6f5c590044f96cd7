#include "tests/ui/support/accessible_tree.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 5; // of a table, that are asked

QString nameOf(QAccessibleInterface *one)
{
    // A box to choose from has its choice for a name; what it is for is its label's.
    if (one->role() == QAccessible::ComboBox) {
        for (const auto &[label, relation] : one->relations(QAccessible::Label)) {
            if (label != nullptr)
                return label->text(QAccessible::Name);
        }
        return {};
    }
    return one->text(QAccessible::Name);
}

QString placeOf(QAccessibleInterface *one)
{
    QStringList path;
    for (QObject *object = one->object(); object != nullptr && path.size() < 4; object = object->parent()) {
        if (!object->objectName().startsWith("qt_"_L1))
            path.prepend(object->objectName().isEmpty() ? QString::fromLatin1(object->metaObject()->className())
                                                        : object->objectName());
    }
    return path.join(u'/');
}

bool isControl(QAccessibleInterface *one)
{
    switch (one->role()) {
    case QAccessible::Button:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::PageTab:
    case QAccessible::ProgressBar:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return one->state().focusable && one->role() != QAccessible::StaticText && !one->state().invisible &&
               one->role() != QAccessible::Window && one->role() != QAccessible::Dialog;
    }
}

class Walk
{
public:
    QStringList faults;

    void through(QAccessibleInterface *one)
    {
        if (one == nullptr || !one->isValid() || one->state().invisible)
            return;
        const bool table = one->tableInterface() != nullptr;
        if (isControl(one))
            control(one);
        if (table)
            return headers(one);
        for (int i = 0; i < one->childCount(); ++i)
            through(one->child(i));
    }

private:
    void control(QAccessibleInterface *one)
    {
        const QString name = nameOf(one);
        if (name.trimmed().isEmpty()) {
            faults << u"no name: %1, role %2"_s.arg(placeOf(one)).arg(one->role());
            return;
        }
        for (const auto &[label, relation] : one->relations(QAccessible::Label)) {
            if (label != nullptr && label->role() == QAccessible::Grouping && nameOf(label) == name)
                faults << u"named by its group alone: %1"_s.arg(placeOf(one));
        }
        if (m_names.contains(name))
            faults << u"\"%1\" names two: %2 and %3"_s.arg(name, m_names.value(name), placeOf(one));
        m_names.insert(name, placeOf(one));
    }

    void headers(QAccessibleInterface *one)
    {
        QAccessibleTableInterface *table = one->tableInterface();
        const bool list = one->role() == QAccessible::List;
        const auto *view = qobject_cast<QAbstractItemView *>(one->object());
        if (view == nullptr)
            return;
        if (!list) {
            for (int column = 0; column < table->columnCount(); ++column) {
                const QString header =
                    view->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
                if (table->columnDescription(column).isEmpty() && header.isEmpty())
                    faults << u"no header: %1, column %2"_s.arg(placeOf(one)).arg(column);
            }
        }
        for (int row = 0; row < std::min(mostRows, table->rowCount()); ++row) {
            QString said;
            for (int column = 0; column < table->columnCount(); ++column) {
                // A cell that was asked for before the model was reset is told of that only while a reader listens.
                const QModelIndex index = view->model()->index(row, column, view->rootIndex());
                const QString spoken = index.data(Qt::AccessibleTextRole).toString();
                said += spoken.isEmpty() ? index.data().toString() : spoken;
                QAccessibleInterface *cell = table->cellAt(row, column);
                if (!list && cell != nullptr && cell->isValid() && cell->tableCellInterface() != nullptr &&
                    cell->tableCellInterface()->columnHeaderCells().isEmpty())
                    faults << u"a cell without its header: %1, column %2"_s.arg(placeOf(one)).arg(column);
            }
            if (said.trimmed().isEmpty())
                faults << u"a row that says nothing: %1, row %2"_s.arg(placeOf(one)).arg(row);
        }
    }
    QHash<QString, QString> m_names;
};

QString placeOf(QWidget *widget)
{
    return placeOf(QAccessible::queryAccessibleInterface(widget));
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           widget->focusProxy() == nullptr;
}

/// In a group of which one is chosen Tab goes to that one, the arrows to the others.
bool byArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button == nullptr || !button->isCheckable())
        return false;
    return button->autoExclusive() || (button->group() != nullptr && button->group()->exclusive());
}

QRect placeIn(const QWidget *window, const QWidget *widget)
{
    return {widget->mapTo(window, QPoint()), widget->size()};
}

/// In the order in which Tab comes to them.
QList<QWidget *> chainOf(QWidget *window)
{
    QList<QWidget *> chain;
    for (QWidget *widget = window->nextInFocusChain(); widget != window; widget = widget->nextInFocusChain()) {
        if (takesTab(widget) && widget->window() == window && qobject_cast<QLabel *>(widget) == nullptr)
            chain << widget;
    }
    // It is a ring, and read from the top.
    const auto top = std::min_element(chain.begin(), chain.end(), [window](const QWidget *a, const QWidget *b) {
        const QPoint one = a->mapTo(window, QPoint());
        const QPoint other = b->mapTo(window, QPoint());
        return std::pair(one.y(), one.x()) < std::pair(other.y(), other.x());
    });
    if (top != chain.end())
        std::rotate(chain.begin(), top, chain.end());
    return chain;
}

void tabs(QWidget *window, QStringList &faults)
{
    const QList<QWidget *> chain = chainOf(window);
    if (chain.isEmpty())
        return;
    window->activateWindow();
    chain.front()->setFocus(Qt::TabFocusReason);
    QList<QWidget *> reached;
    while (QApplication::focusWidget() != nullptr && !reached.contains(QApplication::focusWidget())) {
        QWidget *at = QApplication::focusWidget();
        reached << at;
        QTest::keyClick(at, Qt::Key_Tab);
        if (QApplication::focusWidget() == at && chain.size() > 1)
            faults << u"keeps Tab to itself: %1"_s.arg(placeOf(at));
    }
    for (QWidget *widget : chain) {
        if (!reached.contains(widget) && takesTab(widget) && !byArrows(widget))
            faults << u"Tab does not reach: %1"_s.arg(placeOf(widget));
    }
    for (qsizetype i = 1; i < reached.size(); ++i) {
        if (!window->isAncestorOf(reached.at(i)) || !window->isAncestorOf(reached.at(i - 1)))
            continue;
        const QRect before = placeIn(window, reached.at(i - 1));
        const QRect after = placeIn(window, reached.at(i));
        const bool sameColumn = before.left() < after.right() && after.left() < before.right();
        if (sameColumn && after.bottom() <= before.top())
            faults << u"Tab goes up: from %1 to %2"_s.arg(placeOf(reached.at(i - 1)), placeOf(reached.at(i)));
    }
}

} // namespace

QStringList accessibleFaults(QWidget *window)
{
    Walk walk;
    walk.through(QAccessible::queryAccessibleInterface(window));
    tabs(window, walk.faults);
    return walk.faults;
}

} // namespace postern
