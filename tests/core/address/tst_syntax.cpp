#include "core/address/parse.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace postern;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString verdictOf(const ParsedValue &parsed)
{
    if (!parsed.value)
        return QStringLiteral("reject");
    switch (parsed.value->kind()) {
    case Kind::Address:
        return QStringLiteral("address");
    case Kind::Segment:
        return QStringLiteral("cidr");
    case Kind::Range:
        return QStringLiteral("range");
    }
    return {};
}

} // namespace

/// Every row of ip-syntax.tsv: verdict, canonical form, notes as a set; for a refusal the first code and the mark.
class tst_Syntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_F65_rowsOfIpSyntax_data();
    void fault_F65_rowsOfIpSyntax();
    void fault_F65_tableIsWhole();
};

void tst_Syntax::fault_F65_rowsOfIpSyntax_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QStringList>("notes");

    QFile file(QStringLiteral(POSTERN_SOURCE_DIR "/tests/support/ip-syntax.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int line = 1;
    file.readLine();
    while (!file.atEnd()) {
        QByteArray row = file.readLine();
        row.chop(1);
        ++line;
        const QList<QByteArray> columns = row.split('\t');
        QCOMPARE(columns.size(), 4);
        const QJsonDocument unescaped = QJsonDocument::fromJson("[\"" + columns[0] + "\"]");
        QVERIFY2(unescaped.isArray(), row);
        const QString codes = QString::fromUtf8(columns[3]).section(u';', 0, 0).trimmed();
        QTest::addRow("line %d: %s", line, columns[0].constData())
            << unescaped[0].toString().toUtf8() << QString::fromUtf8(columns[1]) << QString::fromUtf8(columns[2])
            << (codes == u"-" ? QStringList() : codes.split(u','));
    }
}

void tst_Syntax::fault_F65_rowsOfIpSyntax()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, verdict);
    QFETCH(QString, canonical);
    QFETCH(QStringList, notes);

    const std::string_view typed(input.constData(), static_cast<std::size_t>(input.size()));
    const ParsedValue parsed = parseValue(typed);
    QCOMPARE(verdictOf(parsed), verdict);
    QVERIFY(!explain(parsed, typed).empty() || (parsed.value && parsed.notes.empty()));
    QStringList own;
    for (const std::string &note : parsed.notes)
        own.append(text(note));
    if (parsed.value) {
        QCOMPARE(text(parsed.value->toString()), canonical);
        QCOMPARE(QSet<QString>(own.begin(), own.end()), QSet<QString>(notes.begin(), notes.end()));
        QCOMPARE(Value::parse(typed), parsed.value);
        QCOMPARE(Value::parse(parsed.value->toString()), parsed.value);
        QVERIFY(parsed.fix.empty());
        return;
    }
    QVERIFY(!Value::parse(typed));
    QCOMPARE(own.value(0), notes.value(0));
    QCOMPARE(QStringLiteral("mark=%1:%2").arg(parsed.markStart).arg(parsed.markLength), notes.value(1));
    if (!parsed.fix.empty()) {
        const std::optional<Value> fixed = Value::parse(parsed.fix);
        QVERIFY(fixed);
        QCOMPARE(fixed->toString(), parsed.fix);
    }
}

void tst_Syntax::fault_F65_tableIsWhole()
{
    QFile file(QStringLiteral(POSTERN_SOURCE_DIR "/tests/support/ip-syntax.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 200); // 199 rows and the header
}

QTEST_GUILESS_MAIN(tst_Syntax)
#include "tst_syntax.moc"
