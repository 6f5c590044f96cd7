#include "core/domain/time.h"

#include <QTest>

using namespace postern;

class tst_Time : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates();
    void refusesDates_data();
    void refusesDates();
    void readsTimes_data();
    void readsTimes();
    void refusesTimes_data();
    void refusesTimes();
};

void tst_Time::readsDates()
{
    for (const char *text : {"2026-11-23", "2024-02-29", "1970-01-01", "9999-12-31", "0001-01-01"})
        QCOMPARE(formatDate(parseDate(text).value()), std::string(text));
    QCOMPARE((parseDate("2026-03-01").value() - parseDate("2026-02-28").value()).count(), 1);
}

void tst_Time::refusesDates_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "2026-11-31", "2025-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "2026-11-23 ",
                             "26-11-23", "2026/11/23", "+026-11-23", "2026-11-23T00:00:00Z"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_Time::refusesDates()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseDate(text.toStdString()));
}

void tst_Time::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("inUtc");
    QTest::newRow("UTC") << QByteArray("2026-11-23T14:02:00Z") << QByteArray("2026-11-23T14:02:00Z");
    QTest::newRow("east") << QByteArray("2026-01-01T00:30:00+01:00") << QByteArray("2025-12-31T23:30:00Z");
    QTest::newRow("west") << QByteArray("2026-12-31T23:30:00-0130") << QByteArray("2027-01-01T01:00:00Z");
    QTest::newRow("fraction is dropped") << QByteArray("2026-11-23T14:02:59.999999+00:00")
                                         << QByteArray("2026-11-23T14:02:59Z");
    QTest::newRow("leap second") << QByteArray("2016-12-31T23:59:60Z") << QByteArray("2017-01-01T00:00:00Z");
    QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59Z") << QByteArray("1969-12-31T23:59:59Z");
}

void tst_Time::readsTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, inUtc);
    const std::optional<Time> time = parseTime(text.toStdString());
    QVERIFY(time);
    QCOMPARE(QByteArray::fromStdString(formatTime(*time)), inUtc);
}

void tst_Time::refusesTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "2026-11-23", "2026-11-23T14:02:00", "2026-11-23T14:02Z", "2026-11-23 14:02:00Z", "2026-11-23T24:00:00Z",
          "2026-11-23T14:60:00Z", "2026-11-23T14:02:61Z", "2026-11-23T14:02:00.Z", "2026-11-23T14:02:00Zx",
          "2026-11-23T14:02:00+1:00", "2026-11-23T14:02:00+24:00", "2026-11-23T14:02:00+01:00Z"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_Time::refusesTimes()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseTime(text.toStdString()));
}

QTEST_GUILESS_MAIN(tst_Time)
#include "tst_time.moc"
