#include "ui/theme/palette.h"
#include "ui/widgets/address_field.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace postern;

namespace {

/// The TSV writes its inputs with JSON's escapes.
QString unescaped(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 >= text.size()) {
            out += text.at(i);
            continue;
        }
        const QChar kind = text.at(++i);
        if (kind == u'u') {
            out += QChar(static_cast<char16_t>(text.mid(i + 1, 4).toUInt(nullptr, 16)));
            i += 4;
        } else {
            out += kind == u'n' ? u'\n' : kind == u'r' ? u'\r' : kind == u't' ? u'\t' : kind.unicode();
        }
    }
    return out;
}

struct SyntaxRow
{
    QString input;
    QString verdict;
    QString canonical;
    int markStart = 0;
    int markLength = 0;
};

QList<SyntaxRow> syntaxRows()
{
    QFile file(QStringLiteral(POSTERN_SOURCE_DIR "/tests/support/ip-syntax.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<SyntaxRow> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() < 4)
            continue;
        SyntaxRow row{unescaped(cells.at(0)), cells.at(1), cells.at(2)};
        const qsizetype mark = cells.at(3).indexOf(QStringLiteral("mark="));
        if (mark >= 0) {
            const QStringList numbers = cells.at(3).mid(mark + 5).section(u';', 0, 0).split(u':');
            row.markStart = numbers.value(0).toInt();
            row.markLength = numbers.value(1).toInt();
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

class TestAddressField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void fault_F65_everyRowOfTheSyntaxTable_data();
    void fault_F65_everyRowOfTheSyntaxTable();
    void ux_U21_neutralWhileItCanBecomeValid();
    void ux_U21_wrongAtOnceWhereNothingHelps_data();
    void ux_U21_wrongAtOnceWhereNothingHelps();
    void ux_U21_settledByLeavingTheField();
    void ux_U21_underlineFollowsScrolling();
};

void TestAddressField::fault_F65_everyRowOfTheSyntaxTable_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    const QList<SyntaxRow> rows = syntaxRows();
    QCOMPARE(rows.size(), 199);
    int number = 0;
    for (const SyntaxRow &row : rows) {
        QTest::addRow("row %d %s", ++number, qPrintable(row.input.left(40).simplified()))
            << row.input << row.verdict << row.canonical << row.markStart << row.markLength;
    }
}

void TestAddressField::fault_F65_everyRowOfTheSyntaxTable()
{
    QFETCH(QString, input);
    QFETCH(QString, verdict);
    QFETCH(QString, canonical);
    QFETCH(int, start);
    QFETCH(int, length);
    AddressField field;
    field.resize(3000, field.height());
    field.show();
    QSignalSpy lines(&field, &AddressField::linesPasted);
    field.setText(input);
    if (input.trimmed().contains(u'\n')) {
        // Several lines are a list and go to the splitter; the field keeps nothing of them.
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.at(0).at(0).toString(), input.trimmed());
        QCOMPARE(field.verdict(), AddressField::Verdict::Empty);
        return;
    }
    QVERIFY(lines.isEmpty());
    if (verdict != QStringLiteral("reject")) {
        QCOMPARE(field.verdict(), AddressField::Verdict::Valid);
        QVERIFY(field.parsed().value.has_value());
        QCOMPARE(QString::fromStdString(field.parsed().value->toString()), canonical);
        const Kind kind = field.parsed().value->kind();
        QCOMPARE(kind == Kind::Address   ? QStringLiteral("address")
                 : kind == Kind::Segment ? QStringLiteral("cidr")
                                         : QStringLiteral("range"),
                 verdict);
        QVERIFY(field.underline().isEmpty());
        return;
    }
    if (input.isEmpty()) {
        QCOMPARE(field.verdict(), AddressField::Verdict::Empty);
        return;
    }
    QCOMPARE(field.verdict(), AddressField::Verdict::Invalid);
    const QRect underline = field.underline();
    QVERIFY(!underline.isEmpty());
    QVERIFY(field.rect().intersects(underline));
    // No input of the table leaves the basic plane before its mark, so code points are QString's units.
    const int left = field.cursorPositionAt(QPoint(underline.left(), underline.center().y()));
    const int right = field.cursorPositionAt(QPoint(underline.right(), underline.center().y()));
    QVERIFY2(left <= start + length && right >= start, qPrintable(QStringLiteral("%1 to %2").arg(left).arg(right)));
}

void TestAddressField::ux_U21_neutralWhileItCanBecomeValid()
{
    for (const SyntaxRow &row : syntaxRows()) {
        if (row.verdict == QStringLiteral("reject"))
            continue;
        AddressField field;
        for (const QChar c : row.input) {
            if (c.unicode() < 0x20)
                continue; // nobody types these
            QTest::keyClick(&field, c.toLatin1());
            QVERIFY2(field.verdict() != AddressField::Verdict::Invalid,
                     qPrintable(QStringLiteral("%1 of %2").arg(field.text(), row.input)));
        }
        QCOMPARE(field.verdict(), AddressField::Verdict::Valid);
    }
}

void TestAddressField::ux_U21_wrongAtOnceWhereNothingHelps_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *const typed : {"192.0.256", "192.0.2.1.", "mail", "2001:db8::1::", "192.0.2.0/33", "010.",
                                    "192.0.2.*", "192.0.2.1/255", "12345:", "1.2.3.4-5.6.7.8-"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestAddressField::ux_U21_wrongAtOnceWhereNothingHelps()
{
    QFETCH(QString, typed);
    AddressField field;
    QTest::keyClicks(&field, typed);
    QCOMPARE(field.verdict(), AddressField::Verdict::Invalid);
    QVERIFY(!field.underline().isEmpty());
}

void TestAddressField::ux_U21_settledByLeavingTheField()
{
    AddressField field;
    QTest::keyClicks(&field, QStringLiteral("192.0.2"));
    QCOMPARE(field.verdict(), AddressField::Verdict::Incomplete);
    QVERIFY(field.underline().isEmpty());
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.verdict(), AddressField::Verdict::Invalid);
    QVERIFY(!field.underline().isEmpty());
    QTest::keyClicks(&field, QStringLiteral(".1"));
    QCOMPARE(field.verdict(), AddressField::Verdict::Valid);
}

void TestAddressField::ux_U21_underlineFollowsScrolling()
{
    AddressField field;
    field.resize(120, field.height());
    field.show();
    field.setText(QStringLiteral("2001:db8:1111:2222:3333:4444:5555:zzzz"));
    field.setCursorPosition(static_cast<int>(field.text().size()));
    field.grab(); // scrolls
    QVERIFY(field.rect().contains(field.underline().center()));
    field.setCursorPosition(0);
    field.grab();
    QVERIFY(field.underline().left() > field.width());
}

QTEST_MAIN(TestAddressField)
#include "tst_address_field.moc"
