#pragma once

#include "tests/ui/support/fixtures.h"
#include "ui/dialogs/edit_dialog.h"
#include "ui/theme/palette.h"
#include "ui/views/account_editor.h"
#include "ui/views/account_list.h"
#include "ui/views/accounts_place.h"
#include "ui/views/flows.h"
#include "ui/views/main_window.h"
#include "ui/views/review_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

namespace postern {

/// Presses what can be seen of a window, as a person would: nothing is called that has a widget in front of it.
class Hand
{
public:
    explicit Hand(MainWindow &window) : m_window(window) {}

    /// The widget of this name that can be seen, in the dialog where one is open; else nullptr.
    template <typename T = QWidget> T *part(const char *name) const
    {
        QCoreApplication::processEvents(); // what was just shown gets its place
        const QString wanted = QString::fromLatin1(name);
        QWidget *root = m_window.flows().dialog();
        if (root == nullptr)
            root = &m_window;
        for (T *widget : root->findChildren<T *>(wanted)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    EditDialog *dialog() const { return m_window.flows().dialog(); }

    void click(const char *name) const
    {
        auto *button = part<QAbstractButton>(name);
        QVERIFY2(button != nullptr, name);
        QTRY_VERIFY2(button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = part<QLineEdit>(field);
        QVERIFY2(edit != nullptr, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// The verb of the open dialog.
    void press() const
    {
        QVERIFY(dialog() != nullptr);
        QCoreApplication::processEvents(); // what a press before this one set off
        QTRY_VERIFY2(dialog()->verbButton()->isEnabled(), qPrintable(dialog()->note()));
        QTest::mouseClick(dialog()->verbButton(), Qt::LeftButton);
        QTRY_VERIFY(!m_window.flows().busy());
    }
    /// Waits until a dialog has come and has the keys.
    void awaitDialog() const
    {
        QTRY_VERIFY(dialog() != nullptr);
        QTRY_VERIFY(dialog()->isAncestorOf(QApplication::focusWidget()));
    }
    /// Waits until the dialog is gone. There is no window manager here that would hand the keys back to the window.
    void awaitNoDialog() const
    {
        QTRY_VERIFY(!m_window.flows().busy());
        m_window.activateWindow();
        QTRY_VERIFY(m_window.isAncestorOf(QApplication::focusWidget()));
    }
    /// A row of the accounts list.
    void openAccount(const QString &id) const
    {
        click("placeAccounts");
        auto *list = part<QListView>("accounts");
        QVERIFY(list != nullptr);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, AccountListModel::Name);
            if (static_cast<AccountListModel *>(list->model())->idAt(row) != id)
                continue;
            list->scrollTo(index);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
            QCOMPARE(m_window.accounts()->editor()->id(), id);
            return;
        }
        QFAIL("there is no such account in the list");
    }
    /// A row of the table of entries, by the value that stands in it.
    void chooseEntry(const QString &value, Qt::KeyboardModifiers modifiers = {}) const
    {
        auto *table = part<QTableView>("entries");
        QVERIFY(table != nullptr);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, EntryTableModel::ValueColumn);
            if (index.data().toString() != value)
                continue;
            table->scrollTo(index);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, table->visualRect(index).center());
            return;
        }
        QFAIL("there is no such entry in the table");
    }
    /// Review, with everything acknowledged that asks for it, until the relay has taken it.
    void pushAll(Session &session) const
    {
        ReviewPage *review = m_window.review();
        if (!review->isVisible())
            click("review");
        QTRY_VERIFY(review->isReady());
        QCoreApplication::processEvents(); // its cards can be seen then
        for (QCheckBox *tick : review->findChildren<QCheckBox *>(QStringLiteral("tick"))) {
            if (tick->isVisible() && !tick->isChecked())
                QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
        }
        if (auto *field = part<QLineEdit>("acknowledge"))
            type("acknowledge", field->placeholderText());
        QSignalSpy pushed(&session, &Session::pushed);
        auto *push = part<QAbstractButton>("push");
        QVERIFY(push != nullptr);
        QTRY_VERIFY2(push->isEnabled(), qPrintable(part<QLabel>("reviewState")->text()));
        click("push");
        QTRY_COMPARE_WITH_TIMEOUT(pushed.count(), 1, 20000);
        QTRY_COMPARE(session.stagedCount(), 0);
    }
    QAction *action(const char *name) const
    {
        for (QAction *one : m_window.allActions()) {
            if (one->objectName() == QLatin1String(name))
                return one;
        }
        return nullptr;
    }
    /// A key to whatever has the focus, as the window system would send it.
    static void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        if (target == nullptr)
            target = QApplication::activeWindow();
        QVERIFY(target != nullptr);
        QTest::keyClick(target, Qt::Key(key), modifiers);
    }
    static void keys(const QString &text)
    {
        QVERIFY(QApplication::focusWidget() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

private:
    MainWindow &m_window;
};

/// The whole console on a relay in memory that has the sample organization.
struct Console
{
    Opened opened;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Hand> hand;

    Console()
    {
        window = std::make_unique<MainWindow>(opened.session);
        hand = std::make_unique<Hand>(*window);
        window->show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
    }
    Session &session() { return opened.session; }
    const Allowlist &list(std::string_view username) const { return opened.account(username)->allowlist; }
};

} // namespace postern
