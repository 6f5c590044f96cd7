#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace postern {

class ManualView;

/// Where help on this widget stands in the manual, "page.md#anchor": of the finding, dialog or place that it is in.
QString helpPageFor(const QWidget *widget);

/// The manual beside the console: contents with search, a page, the way back. "keys.md" is the list of all keys.
class HelpWindow final : public QWidget
{
    Q_OBJECT
public:
    HelpWindow(const QString &folder, const QList<QAction *> &actions, QWidget *parent = nullptr);
    /// The page, or where there is no manual the list of keys.
    void open(const QString &target);
    ManualView *manual() const { return m_manual; }

private:
    void fillContents();
    void search(const QString &words);
    void follow(const QString &page);

    ManualView *m_manual;
    QListWidget *m_contents;
    QLineEdit *m_search;
    QPushButton *m_back;
};

/// Opens help on F1, wherever the keys are: also in a dialog that blocks its window.
class Help final : public QObject
{
    Q_OBJECT
public:
    /// `actions` are those of the list of keys.
    Help(const QString &folder, const QList<QAction *> &actions, QObject *parent);
    ~Help() override;
    void open(const QString &target);
    /// On what has the keys now.
    void openHere();
    HelpWindow *window() const { return m_window; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_folder;
    QList<QAction *> m_actions;
    QPointer<HelpWindow> m_window;
};

} // namespace postern
