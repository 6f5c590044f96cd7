#pragma once

#include "ui/views/places.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextDocumentFragment>

namespace postern {

/// A text that a person meets in a window: reads, is read to, or has shown on hovering.
struct ShownText
{
    QString where; ///< the widget's name, or its class
    QString text;
};

/// All of a window that can be seen now, of tables the first lines.
inline QList<ShownText> shownTexts(const QWidget *root)
{
    QList<ShownText> found;
    const auto add = [&found](const QWidget *widget, const QString &text) {
        if (text.isEmpty())
            return;
        const QString name = widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                            : widget->objectName();
        found.append({name, Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text});
    };
    QList<const QWidget *> widgets{root};
    for (const QWidget *widget : root->findChildren<QWidget *>())
        widgets << widget;
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        add(widget, widget->toolTip());
        add(widget, widget->accessibleName());
        add(widget, widget->accessibleDescription());
        if (widget->isWindow())
            add(widget, widget->windowTitle());
        for (const QAction *action : widget->actions())
            add(widget, action->text());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(widget, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(widget, button->text());
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            add(widget, field->placeholderText());
        else if (const auto *area = qobject_cast<const QPlainTextEdit *>(widget))
            add(widget, area->placeholderText());
        else if (const auto *choice = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < choice->count(); ++i)
                add(widget, choice->itemText(i));
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            const QAbstractItemModel *model = view->model();
            if (model == nullptr || qobject_cast<const QHeaderView *>(view) != nullptr)
                continue;
            const auto *table = qobject_cast<const QTableView *>(view);
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                if (table != nullptr && table->horizontalHeader()->isVisible())
                    add(widget, model->headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < std::min(30, model->rowCount(view->rootIndex())); ++row) {
                    const QModelIndex index = model->index(row, column, view->rootIndex());
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                        add(widget, index.data(role).toString());
                }
            }
        }
    }
    return found;
}

/// Labels and buttons that have less room than their text takes, save those that show an ellipsis and the whole on
/// hovering.
inline QStringList clippedTexts(const QWidget *root)
{
    QStringList clipped;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        const auto *ours = qobject_cast<const Label *>(label);
        if (!label->isVisible() || label->text().isEmpty() || (ours != nullptr && ours->isElided()))
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() < needed || (!label->wordWrap() && label->width() < label->sizeHint().width()))
            clipped << label->text();
    }
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width() &&
            qobject_cast<const PlaceButton *>(button) == nullptr &&
            qobject_cast<const QLineEdit *>(button->parentWidget()) == nullptr) // those in a field are icons
            clipped << button->text();
    }
    return clipped;
}

} // namespace postern
