#include "ui/theme/palette.h"
#include "ui/views/import_page.h"
#include "ui/views/page_samples.h"

#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace postern;

/// What holds for the pages that know no session: nothing is clipped, every control has a name of its own.
/// With POSTERN_PICTURES=DIR it saves a picture of each, light and dark.
class TestPageLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void ux_U10_nothingIsClipped_data() { samples(); }
    void ux_U10_nothingIsClipped();
    void ux_U52_everyControlHasAName_data() { samples(); }
    void ux_U52_everyControlHasAName();
    void pictures();

private:
    static void samples();
    static std::unique_ptr<QWidget> shown(const Sample &sample);
};

void TestPageLooks::samples()
{
    QTest::addColumn<int>("index");
    const QList<Sample> all = pageSamples();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all.at(i).name)) << i;
}

std::unique_ptr<QWidget> TestPageLooks::shown(const Sample &sample)
{
    std::unique_ptr<QWidget> page(sample.make());
    page->show();
    if (!QTest::qWaitForWindowExposed(page.get()))
        return nullptr;
    if (const auto *import = qobject_cast<ImportPage *>(page.get())) {
        if (!QTest::qWaitFor([import] { return !import->isBusy(); }, 20000))
            return nullptr;
    }
    QCoreApplication::processEvents();
    return page;
}

void TestPageLooks::ux_U10_nothingIsClipped()
{
    QFETCH(int, index);
    const std::unique_ptr<QWidget> page = shown(pageSamples().at(index));
    QVERIFY(page != nullptr);
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        if (!label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    for (const QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
}

void TestPageLooks::ux_U52_everyControlHasAName()
{
    QFETCH(int, index);
    const std::unique_ptr<QWidget> page = shown(pageSamples().at(index));
    QVERIFY(page != nullptr);
    QSet<QString> names;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr ||
            qobject_cast<QLabel *>(widget) != nullptr)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible != nullptr);
        const QString name = accessible->text(QAccessible::Name);
        const QString kind = QString::fromLatin1(widget->metaObject()->className());
        QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName() + QLatin1Char(' ') + kind));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

void TestPageLooks::pictures()
{
    const QString folder = qEnvironmentVariable("POSTERN_PICTURES");
    if (folder.isEmpty())
        QSKIP("Set POSTERN_PICTURES to a folder to save pictures");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        switchScheme(scheme);
        const QString word = scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const Sample &sample : pageSamples()) {
            const std::unique_ptr<QWidget> page = shown(sample);
            QVERIFY(page != nullptr);
            QVERIFY(page->grab().save(QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(sample.name, word))));
        }
    }
    switchScheme(Scheme::Light);
}

QTEST_MAIN(TestPageLooks)
#include "tst_page_looks.moc"
