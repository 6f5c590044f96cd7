#include "core/net/escape.h"

#include <QRandomGenerator>
#include <QTest>

using namespace postern;

namespace {

bool isSafe(const QString &text)
{
    for (const char32_t point : text.toUcs4()) {
        switch (QChar::category(point)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return false;
        default:
            break;
        }
    }
    return true;
}

} // namespace

class TestEscape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
    void fault_F37_everyCodePoint();
    void fault_F37_randomBytes();
};

void TestEscape::examples_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("250 Ok <b>&amp;") << QStringLiteral("250 Ok <b>&amp;");
    QTest::newRow("letters of other languages")
        << QByteArray("Gr\xc3\xbc\xc3\x9f dich") << QString::fromUtf8("Gr\xc3\xbc\xc3\x9f dich");
    QTest::newRow("colours") << QByteArray("\x1b[31mred") << QStringLiteral("\\x1b[31mred");
    QTest::newRow("bell and delete") << QByteArray("\x07\x7f") << QStringLiteral("\\x07\\x7f");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QStringLiteral("a\\x00b");
    QTest::newRow("line ends") << QByteArray("a\r\n\tb") << QStringLiteral("a\\r\\n\\tb");
    QTest::newRow("backslash") << QByteArray("a\\n") << QStringLiteral("a\\\\n");
    QTest::newRow("turned direction") << QByteArray("\xe2\x80\xaegnp.exe") << QStringLiteral("\\u{202e}gnp.exe");
    QTest::newRow("no width") << QByteArray("pay\xe2\x80\x8bpal") << QStringLiteral("pay\\u{200b}pal");
    QTest::newRow("C1 control") << QByteArray("\xc2\x9b") << QStringLiteral("\\u{9b}");
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe") << QStringLiteral("\\xff\\xfe");
    QTest::newRow("half a letter") << QByteArray("\xc3") << QStringLiteral("\\xc3");
    QTest::newRow("too long a form") << QByteArray("\xc0\xaf") << QStringLiteral("\\xc0\\xaf");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QStringLiteral("\\xed\\xa0\\x80");
}

void TestEscape::examples()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(escapeForShow(bytes), shown);
}

void TestEscape::fault_F37_everyCodePoint()
{
    for (char32_t point = 0; point <= 0x10ffff; ++point) {
        if (point >= 0xd800 && point <= 0xdfff)
            continue;
        const QString shown = escapeForShow(QStringView(QChar::fromUcs4(point)).toString());
        if (!isSafe(shown) || shown.isEmpty())
            QFAIL(qPrintable(QStringLiteral("U+%1 is shown raw").arg(uint(point), 4, 16)));
    }
}

void TestEscape::fault_F37_randomBytes()
{
    QRandomGenerator random(20261125);
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes(random.bounded(40), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(round % 2 ? random.bounded(256) : random.bounded(0x80, 0x100));
        QVERIFY(isSafe(escapeForShow(bytes)));
    }
}

QTEST_GUILESS_MAIN(TestEscape)
#include "tst_escape.moc"
