#include "ui/dialogs/samples.h"
#include "ui/theme/palette.h"

#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace postern;

/// What holds for every dialog: nothing is clipped, every control has a name of its own.
/// With POSTERN_PICTURES=DIR it saves a picture of each, light and dark.
class TestDialogLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ux_U10_nothingIsClipped_data() { samples(); }
    void ux_U10_nothingIsClipped();
    void ux_U52_everyControlHasAName_data() { samples(); }
    void ux_U52_everyControlHasAName();
    void pictures();

private:
    static void samples();
};

void TestDialogLooks::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
}

void TestDialogLooks::samples()
{
    QTest::addColumn<int>("index");
    const QList<Sample> all = dialogSamples();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all.at(i).name)) << i;
}

void TestDialogLooks::ux_U10_nothingIsClipped()
{
    QFETCH(int, index);
    const std::unique_ptr<QWidget> dialog(dialogSamples().at(index).make());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    QCOMPARE(dialog->width(), 580);
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        if (!label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        const QRect place(label->mapTo(dialog.get(), QPoint()), label->size());
        QVERIFY2(dialog->rect().contains(place) || label->parentWidget() != dialog.get(), qPrintable(label->text()));
    }
    for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
}

void TestDialogLooks::ux_U52_everyControlHasAName()
{
    QFETCH(int, index);
    const std::unique_ptr<QWidget> dialog(dialogSamples().at(index).make());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QSet<QString> names;
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible != nullptr);
        const QString name = accessible->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName() + QLatin1Char(' ') +
                                             QString::fromLatin1(widget->metaObject()->className())));
        if (qobject_cast<QLabel *>(widget) != nullptr)
            continue; // text that can be selected
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

void TestDialogLooks::pictures()
{
    const QString folder = qEnvironmentVariable("POSTERN_PICTURES");
    if (folder.isEmpty())
        QSKIP("Set POSTERN_PICTURES to a folder to save pictures");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        switchScheme(scheme);
        for (const Sample &sample : dialogSamples()) {
            const std::unique_ptr<QWidget> dialog(sample.make());
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
            QCoreApplication::processEvents();
            const QString word = scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
            const QString name = QStringLiteral("%1-%2.png").arg(sample.name, word);
            QVERIFY(dialog->grab().save(QDir(folder).filePath(name)));
        }
    }
    switchScheme(Scheme::Light);
}

QTEST_MAIN(TestDialogLooks)
#include "tst_dialog_looks.moc"
