#include "core/format/allowlist_csv.h"

#include "core/format/csv_cells.h"
#include "tests/support/core_samples.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace postern;

namespace {

constexpr std::string_view header = "account,type,value,remark,expires,reviewed,expected\n";

CsvPreview checked(std::string_view bytes, const CsvOptions &options = {})
{
    const Result<CsvPreview> preview = checkAllowlistCsv(bytes, options);
    return preview ? *preview : CsvPreview{};
}

Fault faultOf(std::string_view bytes)
{
    const Result<CsvPreview> preview = checkAllowlistCsv(bytes, {});
    return preview || preview.error().faults.empty() ? Fault{} : preview.error().faults.front();
}

Configuration two()
{
    return samples::configuration(
        {samples::account("billing", {"203.0.113.0/24", "192.0.2.7"}), samples::account("crm")});
}

CsvPreview previewed(std::string_view bytes, const Configuration &current, bool fixes = false,
                     const std::string &account = {})
{
    CsvOptions options;
    options.account = account;
    const Result<CsvPreview> preview = previewAllowlistCsv(bytes, options, current, fixes);
    return preview ? *preview : CsvPreview{};
}

std::string listOf(const Account &account)
{
    std::string out;
    for (const Entry &entry : account.allowlist.entries)
        out += entry.value.text() + " ";
    return out;
}

std::string quotedCell(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text)
        out.append(c == '"' ? 2 : 1, c);
    return out + '"';
}

} // namespace

class AllowlistCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixtyRowsWithEightBad();
    void fault_F65_csv_data();
    void fault_F65_csv();
    void fault_F57_longLine();
    void fault_F58_controlCharacters_data();
    void fault_F58_controlCharacters();
    void fault_F59_encodings_data();
    void fault_F59_encodings();
    void fault_F59_damagedTextIsNotGuessed();
    void fault_F60_lineEndsAndQuotes();
    void fault_F60_brokenStructure_data();
    void fault_F60_brokenStructure();
    void fault_F60_raggedRows();
    void fault_F61_separatorsAndHeaders_data();
    void fault_F61_separatorsAndHeaders();
    void fault_F61_mappingIsChangeable();
    void fault_F62_apostrophes_data();
    void fault_F62_apostrophes();
    void fault_F64_sameNewChanged();
    void fault_F64_duplicates();
    void columnsAreChecked_data();
    void columnsAreChecked();
    void fixesAreTakenWhenAsked();
    void addKeepsAndReplaceRemoves();
    void absentColumnsChangeNothing();
    void rejectedRowChangesNothing();
    void accountOfBadRowsIsNotEmptied();
    void emptiedListIsAsked();
    void turnsOnOnlyWhenAsked();
    void exportAndImportIsTheSameList();
};

void AllowlistCsvTest::sixtyRowsWithEightBad()
{
    const std::map<int, std::pair<std::string, std::string>> bad = {
        {5, {"10.0.0.256", "octet-range"}},           {11, {"192.0.2.9-192.0.2.1", "reversed"}},
        {17, {"010.1.2.3", "leading-zero"}},          {23, {"192.0.2.0/33", "prefix-range"}},
        {29, {"mail.acme.example", "not-an-ip"}},     {35, {"", "empty"}},
        {41, {"192.0.2.0/255.255.255.0", "netmask"}}, {47, {std::string("192.0.2.1\0", 10), "nul"}}};
    std::string text(header);
    std::size_t nulOffset = 0;
    for (int row = 1; row <= 60; ++row) {
        const auto found = bad.find(row);
        if (found != bad.end() && found->second.second == "nul")
            nulOffset = text.size() + std::string("billing,,192.0.2.1").size();
        text += "billing,," + (found != bad.end() ? found->second.first : "198.51.100." + std::to_string(row)) +
                ",row " + std::to_string(row) + ",,,\n";
    }
    const Configuration before = two();
    const CsvPreview preview = previewed(text, before);
    QCOMPARE(preview.rows.size(), std::size_t(60));
    QCOMPARE(preview.rejected(), std::size_t(8));
    QCOMPARE(preview.accepted(), std::size_t(52));
    for (const CsvRow &row : preview.rows) {
        const auto found = bad.find(static_cast<int>(row.line) - 1);
        QCOMPARE(row.verdict == CsvVerdict::Rejected, found != bad.end());
        if (found == bad.end())
            continue;
        QCOMPARE(row.column, std::string("value"));
        QCOMPARE(row.code, found->second.second);
        QVERIFY(!row.reason.empty());
        QCOMPARE(row.fix, row.code == "netmask"    ? std::string("192.0.2.0/24")
                          : row.code == "reversed" ? std::string("192.0.2.1-192.0.2.9")
                                                   : std::string());
        if (row.code == "nul")
            QVERIFY(row.reason.find("byte " + std::to_string(nulOffset) + " ") != std::string::npos);
    }
    const Result<CsvImport> import = importAllowlistCsv(preview, before, {});
    QVERIFY(!import);
    QVERIFY(import.error().code == ErrorCode::InvalidInput);
    QCOMPARE(import.error().faults.size(), std::size_t(8));
    QCOMPARE(import.error().faults[0].path, std::string("line 6, column value"));
}

void AllowlistCsvTest::fault_F65_csv_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArray>("canonical");
    QTest::addColumn<QByteArray>("reason");
    QFile file(QStringLiteral(POSTERN_SOURCE_DIR "/tests/support/ip-syntax.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    int line = 1;
    while (!file.atEnd()) {
        const QList<QByteArray> columns = file.readLine().chopped(1).split('\t');
        QCOMPARE(columns.size(), 4);
        const QString input = QJsonDocument::fromJson("[\"" + columns[0] + "\"]")[0].toString();
        QTest::addRow("line %d: %s", ++line, columns[0].constData())
            << input.toUtf8() << columns[1] << columns[2]
            << columns[3].split(';').value(0).split(',').value(0).trimmed();
    }
}

void AllowlistCsvTest::fault_F65_csv()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, verdict);
    QFETCH(QByteArray, canonical);
    QFETCH(QByteArray, reason);
    const std::string text = "value,remark\n" + quotedCell(input.toStdString()) + ",x\n";
    const CsvPreview preview = checked(text);
    QCOMPARE(preview.rows.size(), std::size_t(1));
    const CsvRow &row = preview.rows.front();
    QCOMPARE(row.line, std::size_t(2));
    QCOMPARE(row.verdict == CsvVerdict::Rejected, verdict == "reject");
    if (verdict == "reject") {
        QCOMPARE(row.column, std::string("value"));
        // A byte that must not be in a text file is refused before its cell is looked at.
        if (row.code == "nul")
            QCOMPARE(reason, QByteArray("control"));
        else
            QCOMPARE(QByteArray::fromStdString(row.code), reason);
        return;
    }
    QCOMPARE(QByteArray::fromStdString(row.entry->value.text()), canonical);
    const Kind kind = row.entry->value.value()->kind();
    QCOMPARE(verdict, QByteArray(kind == Kind::Address ? "address" : kind == Kind::Segment ? "cidr" : "range"));
}

void AllowlistCsvTest::fault_F57_longLine()
{
    const std::string text = std::string(header) + "billing,,192.0.2.1,x,,,\nbilling,," + std::string(1 << 21, 'x');
    QCOMPARE(faultOf(text).code, std::string("line-too-long"));
    QCOMPARE(faultOf(text).path, std::string("line 3"));
    const std::string quote = std::string(header) + "billing,,\"" + std::string(1 << 21, 'x') + "\",,,,\n";
    QCOMPARE(faultOf(quote).code, std::string("unterminated-quote"));
    QCOMPARE(faultOf(quote).path, std::string("line 2, column 10"));
    const std::string fits = "value,remark\n192.0.2.1," + std::string((1 << 20) - 11, 'x') + "\n";
    QCOMPARE(checked(fits).accepted(), std::size_t(1));
}

void AllowlistCsvTest::fault_F58_controlCharacters_data()
{
    QTest::addColumn<int>("byte");
    for (int byte = 0; byte < 128; ++byte) {
        if (byte < 32 || byte == 127)
            QTest::addRow("0x%02x", unsigned(byte)) << byte;
    }
}

void AllowlistCsvTest::fault_F58_controlCharacters()
{
    QFETCH(int, byte);
    const char c = static_cast<char>(byte);
    std::string text = "value,remark\n192.0.2.1,\"a";
    const std::size_t offset = text.size();
    text += c;
    text += "b\"\n192.0.2.2,fine\n192.0.2.999,x\n";
    const CsvPreview preview = checked(text);
    QCOMPARE(preview.rows.size(), std::size_t(3));
    const CsvRow &row = preview.rows[0];
    QVERIFY(preview.rows[1].verdict == CsvVerdict::New); // the others are still judged
    QVERIFY(preview.rows[2].verdict == CsvVerdict::Rejected);
    if (c == '\t' || c == '\r' || c == '\n') {
        QCOMPARE(row.entry->remark, std::string("a") + c + "b");
        return;
    }
    QVERIFY(row.verdict == CsvVerdict::Rejected);
    QCOMPARE(row.column, std::string("remark"));
    QCOMPARE(row.code, std::string(byte == 0 ? "nul" : "control"));
    QVERIFY(row.reason.find("byte " + std::to_string(offset) + " ") != std::string::npos);
}

void AllowlistCsvTest::fault_F59_encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    const QString text = QStringLiteral("account,value,remark\nbilling,192.0.2.1,Gr\u00fc\u00dfe \u20ac\n");
    const auto utf16 = [&](bool bigEndian, bool mark) {
        QByteArray out = mark ? QByteArray(bigEndian ? "\xfe\xff" : "\xff\xfe") : QByteArray();
        for (const QChar c : text) {
            const char high = static_cast<char>(c.unicode() >> 8);
            const char low = static_cast<char>(c.unicode() & 0xff);
            out += bigEndian ? high : low;
            out += bigEndian ? low : high;
        }
        return out;
    };
    QTest::newRow("UTF-8") << text.toUtf8() << int(CsvEncoding::Utf8);
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text.toUtf8() << int(CsvEncoding::Utf8);
    QTest::newRow("UTF-16LE with mark") << utf16(false, true) << int(CsvEncoding::Utf16LE);
    QTest::newRow("UTF-16BE with mark") << utf16(true, true) << int(CsvEncoding::Utf16BE);
    QTest::newRow("UTF-16LE") << utf16(false, false) << int(CsvEncoding::Utf16LE);
    QTest::newRow("UTF-16BE") << utf16(true, false) << int(CsvEncoding::Utf16BE);
    QTest::newRow("Windows-1252") << QByteArray("account,value,remark\nbilling,192.0.2.1,Gr\xfc\xdf"
                                                "e \x80\n")
                                  << int(CsvEncoding::Windows1252);
}

void AllowlistCsvTest::fault_F59_encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    const CsvPreview preview = checked(bytes.toStdString());
    QCOMPARE(int(preview.encoding), encoding);
    QCOMPARE(preview.rows.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(preview.rows[0].entry->remark), QStringLiteral("Gr\u00fc\u00dfe \u20ac"));

    CsvOptions chosen;
    chosen.encoding = CsvEncoding(encoding);
    QVERIFY(checked(bytes.toStdString(), chosen).rows.at(0).entry == preview.rows[0].entry);
}

void AllowlistCsvTest::fault_F59_damagedTextIsNotGuessed()
{
    // One good umlaut and one broken byte: taking it for Windows-1252 would turn the good one into two letters.
    const CsvPreview mixed = checked("value,remark\n192.0.2.1,\xc3\xbc\n192.0.2.2,\xfc\n");
    QVERIFY(mixed.encoding == CsvEncoding::Utf8);
    QCOMPARE(mixed.rows[0].entry->remark, std::string("\xc3\xbc"));
    QCOMPARE(mixed.rows[1].code, std::string("encoding"));
    QVERIFY(mixed.rows[1].reason.find("byte 36 ") != std::string::npos);
    const CsvPreview undefined = checked("value,remark\n192.0.2.1,\x81\n");
    QCOMPARE(undefined.rows[0].code, std::string("encoding"));
    // A UTF-16 file with half a character, and one with half a surrogate pair.
    const CsvPreview halfPair = checked(std::string_view("\xff\xfev\0\n\0:\0:\0\x31\0\n\0\x00\xd8\n\0", 18));
    QCOMPARE(halfPair.rows.size(), std::size_t(2));
    QCOMPARE(halfPair.rows[1].code, std::string("encoding"));
    QVERIFY(halfPair.rows[1].reason.find("byte 14 ") != std::string::npos);
}

void AllowlistCsvTest::fault_F60_lineEndsAndQuotes()
{
    const CsvPreview preview =
        checked("value,remark\r\n192.0.2.1,\"a\r\nb\rc\nd\"\r192.0.2.2,\"say \"\"hi\"\"\"\n\n\r\n"
                "\"192.0.2.3\",x\r\n192.0.2.999,last");
    QCOMPARE(preview.rows.size(), std::size_t(4));
    QCOMPARE(preview.rows[0].entry->remark, std::string("a\r\nb\rc\nd"));
    QCOMPARE(preview.rows[1].line, std::size_t(6));
    QCOMPARE(preview.rows[1].entry->remark, std::string("say \"hi\""));
    QCOMPARE(preview.rows[2].line, std::size_t(9));
    QCOMPARE(preview.rows[3].line, std::size_t(10));
    QVERIFY(preview.rows[3].verdict == CsvVerdict::Rejected);
}

void AllowlistCsvTest::fault_F60_brokenStructure_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("empty") << QByteArray() << QByteArray("empty") << QByteArray("line 1");
    QTest::newRow("blank lines") << QByteArray("\n\r\n") << QByteArray("empty") << QByteArray("line 1");
    QTest::newRow("quote never closed") << QByteArray("value,remark\n192.0.2.1,\"a\nb\n192.0.2.2,x\n")
                                        << QByteArray("unterminated-quote") << QByteArray("line 2, column 11");
    QTest::newRow("columns are characters") << QByteArray("remark,value\n\xc3\xbc\xc3\xbc,\"a\n")
                                            << QByteArray("unterminated-quote") << QByteArray("line 2, column 4");
    QByteArray late("value,remark\n");
    for (int i = 0; i < 200; ++i)
        late += "192.0.2.1,x\r\n";
    QTest::newRow("late in the file") << late + "192.0.2.1,\"\"\"" << QByteArray("unterminated-quote")
                                      << QByteArray("line 202, column 11");
    QTest::newRow("two columns of a name")
        << QByteArray("value,Value\n") << QByteArray("repeated-column") << QByteArray("line 1, column value");
}

void AllowlistCsvTest::fault_F60_brokenStructure()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, path);
    const Fault fault = faultOf(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(fault.code), code);
    QCOMPARE(QByteArray::fromStdString(fault.path), path);
}

void AllowlistCsvTest::fault_F60_raggedRows()
{
    const CsvPreview preview =
        checked("value,remark\n192.0.2.1\n192.0.2.2,a,b\n192.0.2.3,a\"b\n\"192.0.2.4\"x,a\n192.0.2.5,\n");
    QCOMPARE(preview.rows.size(), std::size_t(5));
    QCOMPARE(preview.rows[0].code, std::string("ragged"));
    QCOMPARE(preview.rows[1].code, std::string("ragged"));
    QCOMPARE(preview.rows[2].code, std::string("quote"));
    QCOMPARE(preview.rows[3].code, std::string("quote"));
    QVERIFY(preview.rows[4].verdict == CsvVerdict::New);
}

void AllowlistCsvTest::fault_F61_separatorsAndHeaders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("separator");
    QTest::addColumn<bool>("hasHeader");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char *name, const char *text, char separator, bool hasHeader, const char *remark) {
        QTest::newRow(name) << QByteArray(text) << separator << hasHeader << QString::fromLatin1(remark);
    };
    row("comma", "account,value,remark\nbilling,192.0.2.1,a;b|c\n", ',', true, "a;b|c");
    row("semicolon", "account;value;remark\nbilling;192.0.2.1;a,b,c,d,e\n", ';', true, "a,b,c,d,e");
    row("tab", "account\tvalue\tremark\nbilling\t192.0.2.1\ta,b\n", '\t', true, "a,b");
    row("bar", "account|value|remark\nbilling|192.0.2.1|a,b\n", '|', true, "a,b");
    row("capitals and blanks", " Account ,VALUE,Remark\nBilling,192.0.2.1,a\n", ',', true, "a");
    row("another order", "remark,expected,value\na,rare,192.0.2.1\n", ',', true, "a");
    row("only values", "192.0.2.1\n192.0.2.2\n", ',', false, "");
    row("only values, one bad", "192.0.2.1\nnonsense\n192.0.2.3\n", ',', false, "");
    row("our columns without header", "billing,address,192.0.2.1,a,,,rare\n", ',', false, "a");
    row("translated header", "Konto;Wert\nbilling;192.0.2.1\n", ';', true, "");
    row("strange columns", "id,value,colour,remark\n7,192.0.2.1,blue,a\n", ',', true, "a");
}

void AllowlistCsvTest::fault_F61_separatorsAndHeaders()
{
    QFETCH(QByteArray, text);
    QFETCH(char, separator);
    QFETCH(bool, hasHeader);
    QFETCH(QString, remark);
    const CsvPreview preview = checked(text.toStdString());
    QCOMPARE(preview.separator, separator);
    QCOMPARE(preview.header, hasHeader);
    QVERIFY(preview.mapping[std::size_t(CsvField::Value)].has_value());
    QVERIFY(!preview.rows.empty());
    QCOMPARE(preview.rows[0].entry->value.text(), std::string("192.0.2.1"));
    QCOMPARE(QString::fromStdString(preview.rows[0].entry->remark), remark);
}

void AllowlistCsvTest::fault_F61_mappingIsChangeable()
{
    const std::string text = "Konto;Netz;Notiz\nbilling;192.0.2.1;a\n";
    CsvOptions options;
    options.mapping.emplace();
    CsvPreview preview = checked(text, options);
    QVERIFY(preview.rows.empty()); // nothing is imported while the value has no column
    QCOMPARE(preview.titles, (std::vector<std::string>{"Konto", "Netz", "Notiz"}));
    QCOMPARE(preview.sample.at(0), (std::vector<std::string>{"billing", "192.0.2.1", "a"}));
    QVERIFY(!importAllowlistCsv(preview, two(), {}));

    (*options.mapping)[std::size_t(CsvField::Account)] = 0;
    (*options.mapping)[std::size_t(CsvField::Value)] = 1;
    (*options.mapping)[std::size_t(CsvField::Remark)] = 2;
    preview = checked(text, options);
    QCOMPARE(preview.rows.at(0).account, std::string("billing"));
    QCOMPARE(preview.rows.at(0).entry->remark, std::string("a"));
    (*options.mapping)[std::size_t(CsvField::Value)] = 2;
    QVERIFY(checked(text, options).rows.at(0).verdict == CsvVerdict::Rejected);
    options.header = false;
    QCOMPARE(checked(text, options).rows.size(), std::size_t(2));
}

void AllowlistCsvTest::fault_F62_apostrophes_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *cell, const char *written) {
        QTest::newRow(cell) << QByteArray(cell) << QByteArray(written);
    };
    row("=1+1", "\"'=1+1\"");
    row("+49 30", "\"'+49 30\"");
    row("-x", "\"'-x\"");
    row("@home", "\"'@home\"");
    row("\tx", "\"'\tx\"");
    row("\rx", "\"'\rx\"");
    row("\nx", "\"'\nx\"");
    row("\xef\xbc\x9d"
        "1",
        "\"'\xef\xbc\x9d"
        "1\"");
    row("\xef\xbc\xa0x", "\"'\xef\xbc\xa0x\"");
    row("'=1", "\"''=1\"");
    row("''-1", "\"'''-1\"");
    row("'t Hooft", "'t Hooft");
    row("'", "'");
    row("a=b", "a=b");
    row("", "");
    row("a,b", "\"a,b\"");
    row("say \"hi\"", "\"say \"\"hi\"\"\"");
    row(" blank ", "\" blank \"");
}

void AllowlistCsvTest::fault_F62_apostrophes()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, written);
    std::string out;
    appendCsvCell(out, cell.toStdString());
    QCOMPARE(QByteArray::fromStdString(out), written);
    const CsvPreview preview = checked("value,remark\n192.0.2.1," + out + "\n");
    QCOMPARE(QByteArray::fromStdString(preview.rows.at(0).entry->remark), cell);
}

void AllowlistCsvTest::fault_F64_sameNewChanged()
{
    const Configuration current = two();
    const CsvPreview preview =
        previewed("account,value,remark\nBilling,203.0.113.0/24,\nbilling,192.0.2.7/32,new remark\n"
                  "billing,203.0.113.0-203.0.113.127,\ncrm,203.0.113.0/24,\n",
                  current);
    QVERIFY(preview.rows.at(0).verdict == CsvVerdict::Same);
    QVERIFY(preview.rows.at(1).verdict == CsvVerdict::Changed);
    QCOMPARE(preview.rows.at(1).entry->id, current.accounts[0].allowlist.entries[1].id);
    QCOMPARE(preview.rows.at(1).entry->value.text(), std::string("192.0.2.7"));
    QVERIFY(preview.rows.at(2).verdict == CsvVerdict::New);
    QVERIFY(preview.rows.at(3).verdict == CsvVerdict::New);
    QCOMPARE(preview.count(CsvVerdict::New), std::size_t(2));
}

void AllowlistCsvTest::fault_F64_duplicates()
{
    const Configuration current = two();
    const CsvPreview preview = previewed("account,value,remark\nbilling,198.51.100.1,a\nbilling,198.51.100.1/32,a\n"
                                         "billing,::ffff:198.51.100.1,b\ncrm,198.51.100.1,c\n",
                                         current);
    QVERIFY(preview.rows.at(0).verdict == CsvVerdict::New);
    QVERIFY(preview.rows.at(1).verdict == CsvVerdict::Same);
    QCOMPARE(preview.rows.at(1).code, std::string("duplicate"));
    QVERIFY(preview.rows.at(2).verdict == CsvVerdict::Rejected);
    QCOMPARE(preview.rows.at(2).code, std::string("duplicate"));
    QVERIFY(preview.rows.at(2).reason.find("ine 2 ") != std::string::npos);
    QVERIFY(preview.rows.at(3).verdict == CsvVerdict::New);

    CsvImportOptions partly;
    partly.acceptPartly = true;
    const Result<CsvImport> import = importAllowlistCsv(preview, current, partly);
    QVERIFY(bool(import));
    QCOMPARE(import->added, std::size_t(2));
    QCOMPARE(listOf(import->configuration.accounts[0]), std::string("203.0.113.0/24 192.0.2.7 198.51.100.1 "));
}

void AllowlistCsvTest::columnsAreChecked_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("code"); // empty: accepted
    const auto row = [](const char *name, const char *text, const char *column, const char *code) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(column) << QByteArray(code);
    };
    row("all fine", "billing,segment,192.0.2.0/24,x,2027-01-31,2026-11-01,standby", "", "");
    row("capitals", "BILLING,Segment,192.0.2.0/24,x,,,Standby", "", "");
    row("nothing but the value", "billing,,192.0.2.0/24,,,,", "", "");
    row("unknown account", "nobody,,192.0.2.1,,,,", "account", "unknown-account");
    row("no account", ",,192.0.2.1,,,,", "account", "account-missing");
    row("impossible account", "b!lling,,192.0.2.1,,,,", "account", "username-syntax");
    row("another type", "billing,range,192.0.2.0/24,,,,", "type", "type-mismatch");
    row("no type", "billing,network,192.0.2.0/24,,,,", "type", "type-unknown");
    row("no such day", "billing,,192.0.2.1,,2026-02-30,,", "expires", "date");
    row("another way of dates", "billing,,192.0.2.1,,,1.11.2026,", "reviewed", "date");
    row("no such expectation", "billing,,192.0.2.1,,,,often", "expected", "expected-unknown");
    row("the value first", "billing,range,192.0.2.300,,,,often", "value", "octet-range");
}

void AllowlistCsvTest::columnsAreChecked()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, code);
    const CsvPreview preview = previewed(std::string(header) + row.toStdString() + "\n", two());
    const CsvRow &read = preview.rows.at(0);
    QCOMPARE(QByteArray::fromStdString(read.code), code);
    QCOMPARE(QByteArray::fromStdString(read.column), column);
    QCOMPARE(read.verdict == CsvVerdict::Rejected, !code.isEmpty());
    QCOMPARE(read.entry.has_value(), code.isEmpty());
}

void AllowlistCsvTest::fixesAreTakenWhenAsked()
{
    const std::string text = "account,value\nbilling,198.51.100.0/255.255.255.0\nbilling,mail.example\n";
    QCOMPARE(previewed(text, two()).rejected(), std::size_t(2));
    const CsvPreview fixed = previewed(text, two(), true);
    QCOMPARE(fixed.rejected(), std::size_t(1));
    QVERIFY(fixed.rows.at(0).verdict == CsvVerdict::New);
    QCOMPARE(fixed.rows.at(0).entry->value.text(), std::string("198.51.100.0/24"));
    QCOMPARE(fixed.rows.at(0).value, std::string("198.51.100.0/255.255.255.0"));
}

void AllowlistCsvTest::addKeepsAndReplaceRemoves()
{
    const Configuration current = two();
    const CsvPreview preview =
        previewed("account,value,remark\nbilling,198.51.100.1,\nbilling,192.0.2.7,seen\n", current);
    const Result<CsvImport> added = importAllowlistCsv(preview, current, {});
    QVERIFY(bool(added));
    QCOMPARE(listOf(added->configuration.accounts[0]), std::string("203.0.113.0/24 192.0.2.7 198.51.100.1 "));
    QCOMPARE(added->added, std::size_t(1));
    QCOMPARE(added->changed, std::size_t(1));
    QCOMPARE(added->removed, std::size_t(0));
    QCOMPARE(added->configuration.accounts[0].allowlist.entries[1].remark, std::string("seen"));

    CsvImportOptions replace;
    replace.mode = CsvMode::Replace;
    const Result<CsvImport> replaced = importAllowlistCsv(preview, current, replace);
    QVERIFY(bool(replaced));
    QCOMPARE(listOf(replaced->configuration.accounts[0]), std::string("198.51.100.1 192.0.2.7 "));
    QCOMPARE(replaced->removed, std::size_t(1));
    QCOMPARE(replaced->configuration.accounts[0].allowlist.entries[1].id, current.accounts[0].allowlist.entries[1].id);
    QVERIFY(replaced->configuration.accounts[1] == current.accounts[1]); // the file does not name it
}

void AllowlistCsvTest::absentColumnsChangeNothing()
{
    Configuration current = two();
    Entry &entry = current.accounts[0].allowlist.entries[0];
    entry.remark = "HQ";
    entry.expires = parseDate("2027-01-01");
    entry.reviewed = parseDate("2026-11-01");
    entry.expected = Expected::Standby;
    const CsvPreview narrow = previewed("account,value\nbilling,203.0.113.0/24\n", current);
    QVERIFY(narrow.rows.at(0).verdict == CsvVerdict::Same);
    const CsvPreview wide = previewed("account,value,remark,expires\nbilling,203.0.113.0/24,,\n", current);
    QVERIFY(wide.rows.at(0).verdict == CsvVerdict::Changed);
    QVERIFY(wide.rows.at(0).entry->remark.empty() && !wide.rows.at(0).entry->expires);
    QVERIFY(wide.rows.at(0).entry->reviewed == entry.reviewed && wide.rows.at(0).entry->expected == Expected::Standby);
}

void AllowlistCsvTest::rejectedRowChangesNothing()
{
    const Configuration current = two();
    const CsvPreview preview = previewed("account,value\nbilling,198.51.100.1\nbilling,x\n", current);
    QVERIFY(!importAllowlistCsv(preview, current, {}));
    CsvImportOptions partly;
    partly.acceptPartly = true;
    QCOMPARE(importAllowlistCsv(preview, current, partly)->added, std::size_t(1));
}

void AllowlistCsvTest::accountOfBadRowsIsNotEmptied()
{
    const Configuration current = two();
    const CsvPreview preview = previewed("account,value\nbilling,x\ncrm,192.0.2.1\n", current);
    CsvImportOptions options;
    options.acceptPartly = true;
    QVERIFY(bool(importAllowlistCsv(preview, current, options)));
    options.mode = CsvMode::Replace;
    const Result<CsvImport> import = importAllowlistCsv(preview, current, options);
    QVERIFY(!import);
    QCOMPARE(import.error().faults.at(0).path, std::string("billing"));
    QCOMPARE(import.error().faults.at(0).code, std::string("account-all-bad"));
}

void AllowlistCsvTest::emptiedListIsAsked()
{
    const Configuration current = two();
    CsvImportOptions options;
    options.mode = CsvMode::Replace;
    options.today = *parseDate("2026-11-23");
    for (const char *text : {"value\n", "value,expires\n192.0.2.1,2026-11-22\n"}) {
        const CsvPreview preview = previewed(text, current, false, "billing");
        options.ifEmpty = CsvIfEmpty::Refuse;
        const Result<CsvImport> refused = importAllowlistCsv(preview, current, options);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Findings);
        QCOMPARE(refused.error().faults.at(0).code, std::string("would-be-empty"));
        options.ifEmpty = CsvIfEmpty::Closed;
        const Result<CsvImport> closed = importAllowlistCsv(preview, current, options);
        QVERIFY(closed->configuration.accounts[0].allowlist.enabled);
        QVERIFY(listState(closed->configuration.accounts[0].allowlist, options.today) == ListState::Closed);
        options.ifEmpty = CsvIfEmpty::Off;
        const Result<CsvImport> off = importAllowlistCsv(preview, current, options);
        QVERIFY(!off->configuration.accounts[0].allowlist.enabled);
        QCOMPARE(off->turnedOff, std::vector<std::string>{"billing"});
    }
}

void AllowlistCsvTest::turnsOnOnlyWhenAsked()
{
    const Configuration current = two();
    const CsvPreview preview = previewed("account,value\nbilling,198.51.100.1\ncrm,198.51.100.2\n", current);
    const Result<CsvImport> plain = importAllowlistCsv(preview, current, {});
    QCOMPARE(plain->stayOpen, std::vector<std::string>{"crm"});
    QVERIFY(!plain->configuration.accounts[1].allowlist.enabled);
    CsvImportOptions options;
    options.turnOn = true;
    const Result<CsvImport> on = importAllowlistCsv(preview, current, options);
    QVERIFY(on->stayOpen.empty());
    QCOMPARE(on->turnedOn, std::vector<std::string>{"crm"});
    QVERIFY(on->configuration.accounts[1].allowlist.enabled);
}

void AllowlistCsvTest::exportAndImportIsTheSameList()
{
    std::mt19937 random(20261123);
    const auto below = [&](unsigned n) { return std::uniform_int_distribution<unsigned>(0, n - 1)(random); };
    const std::vector<std::string> pieces = {
        "=", "+", "-", "@", "\t",       "\r",           "\n",           "'", "\"", ",",
        ";", "|", " ", "a", "\xc3\xbc", "\xef\xbc\x9d", "\xef\xbc\xa0", "1"};
    Configuration configuration = samples::configuration({samples::account("billing"), samples::account("crm")});
    for (int i = 0; i < 10000; ++i) {
        Account &account = configuration.accounts[below(2)];
        Entry entry;
        entry.id = "ent_" + std::to_string(i);
        const auto number = static_cast<std::uint32_t>(0x0a000000 + i * 512);
        const auto prefix = static_cast<int>(24 + below(8));
        entry.value = below(2) ? EntryValue(Value::address(Address::v4(number)))
                               : EntryValue(Value::segment(Address::v4(number), prefix));
        for (unsigned length = below(6); length > 0; --length)
            entry.remark += pieces[below(static_cast<unsigned>(pieces.size()))];
        if (below(3) == 0)
            entry.expires = *parseDate("2027-01-01") + std::chrono::days(below(400));
        if (below(3) == 0)
            entry.reviewed = *parseDate("2026-01-01") + std::chrono::days(below(300));
        entry.expected = static_cast<Expected>(below(3));
        account.allowlist.entries.push_back(std::move(entry));
    }
    const std::string text = exportAllowlistCsv(configuration);
    const CsvPreview preview = previewed(text, configuration);
    QCOMPARE(preview.count(CsvVerdict::Same), std::size_t(10000));
    for (const CsvMode mode : {CsvMode::Add, CsvMode::Replace}) {
        CsvImportOptions options;
        options.mode = mode;
        QVERIFY(importAllowlistCsv(preview, configuration, options)->configuration == configuration);
    }
    // Into empty lists: the same but for the ids, which are new.
    Configuration fresh = configuration;
    for (Account &account : fresh.accounts)
        account.allowlist.entries.clear();
    Configuration result = importAllowlistCsv(previewed(text, fresh), fresh, {})->configuration;
    for (std::size_t a = 0; a < 2; ++a) {
        QCOMPARE(result.accounts[a].allowlist.entries.size(), configuration.accounts[a].allowlist.entries.size());
        for (std::size_t e = 0; e < result.accounts[a].allowlist.entries.size(); ++e)
            result.accounts[a].allowlist.entries[e].id = configuration.accounts[a].allowlist.entries[e].id;
    }
    QVERIFY(result == configuration);
    QCOMPARE(exportAllowlistCsv(result), text);
}

QTEST_GUILESS_MAIN(AllowlistCsvTest)
#include "tst_allowlist_csv.moc"
