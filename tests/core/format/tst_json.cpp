#include "core/format/json_reader.h"
#include "core/format/json_writer.h"

#include <QFile>
#include <QTest>

using namespace postern;

namespace {

std::string nested(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

/// The text of a line of json_corpus.tsv.
QByteArray unescaped(QByteArray text)
{
    QByteArray out;
    while (!text.isEmpty()) {
        if (!text.startsWith('\\')) {
            out += text.front();
            text.remove(0, 1);
        } else if (text.startsWith("\\x")) {
            out += static_cast<char>(text.mid(2, 2).toInt(nullptr, 16));
            text.remove(0, 4);
        } else if (text.startsWith("\\r{")) {
            const qsizetype colon = text.indexOf(':');
            qsizetype end = colon + 1; // one character, or {"a":
            end += text.mid(end).startsWith("{\"a\":") ? 5 : 1;
            out += text.mid(colon + 1, end - colon - 1).repeated(text.mid(3, colon - 3).toInt());
            text.remove(0, end + 1);
        } else {
            out += '\\';
            text.remove(0, 2);
        }
    }
    return out;
}

Fault firstFault(std::string_view text)
{
    const Status status = json::checkJson(text);
    return status || status.error().faults.empty() ? Fault{} : status.error().faults.front();
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every text of the corpus gets its verdict, and a refusal says where; so do all that are cut short, without a
    /// crash.
    void fault_F43_corpus()
    {
        QFile file(QStringLiteral(POSTERN_SOURCE_DIR "/tests/core/format/json_corpus.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int accepted = 0;
        int refused = 0;
        QByteArrayList wrong;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            if (line.startsWith('#'))
                continue;
            const QByteArrayList cells = line.chopped(1).split('\t');
            QCOMPARE(cells.size(), 3);
            const QByteArray text = unescaped(cells[2]);
            const Status status = json::checkJson({text.data(), static_cast<std::size_t>(text.size())});
            if (static_cast<bool>(status) != (cells[0] == "y"))
                wrong += cells[1];
            else if (!status && (status.error().faults.empty() || status.error().faults.front().message.empty()))
                wrong += cells[1] + " without a reason";
            ++(cells[0] == "y" ? accepted : refused);
            for (qsizetype size = 0; text.size() < 64 && size < text.size(); ++size)
                QVERIFY(readConfiguration({text.data(), static_cast<std::size_t>(size)}).error().code ==
                        ErrorCode::Unreadable);
        }
        QVERIFY2(wrong.isEmpty(), wrong.join(", ").constData());
        QVERIFY2(accepted >= 95 && refused >= 188, qPrintable(QStringLiteral("%1 %2").arg(accepted).arg(refused)));
    }

    void acceptsAndRefuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code"); // empty: accepted
        const auto row = [](const char *name, const QByteArray &text, const char *code) {
            QTest::newRow(name) << text << QByteArray(code);
        };
        row("empty object", "{}", "");
        row("scalar", " 1 ", "");
        row("surrogate pair", "\"\\ud834\\udd1e\"", "");
        row("negative zero", "[-0]", "");
        row("largest unsigned", "[18446744073709551615]", "");
        row("smallest signed", "[-9223372036854775808]", "");
        row("tiny fraction", "[123.456e-789]", "");
        row("nothing", "", "empty");
        row("blanks only", " \n\t", "empty");
        row("byte-order mark", "\xef\xbb\xbf{}", "syntax");
        row("trailing comma", "[1,]", "syntax");
        row("trailing comma in object", "{\"a\":1,}", "syntax");
        row("comment", "[1/*x*/]", "syntax");
        row("NaN", "[NaN]", "syntax");
        row("leading zero", "[01]", "syntax");
        row("plus", "[+1]", "syntax");
        row("bare point", "[1.]", "syntax");
        row("single quotes", "{'a':1}", "syntax");
        row("unquoted key", "{a:1}", "syntax");
        row("no colon", "{\"a\" 1}", "syntax");
        row("two values", "1 2", "syntax");
        row("cut within text", "[\"abc", "syntax");
        row("cut within array", "[1,2", "syntax");
        row("cut within object", "{\"a\":1", "syntax");
        row("cut after key", "{\"a\"", "syntax");
        row("raw line end in text", "[\"a\nb\"]", "syntax");
        row("raw NUL", QByteArray("[\"a\0b\"]", 7), "syntax");
        row("unknown escape", "[\"\\x41\"]", "syntax");
        row("short unicode escape", "[\"\\u00g0\"]", "syntax");
        row("lone high surrogate", "[\"\\ud834\"]", "utf-8");
        row("lone low surrogate", "[\"\\udd1e\"]", "utf-8");
        row("overlong", "[\"\xc0\xaf\"]", "utf-8");
        row("encoded surrogate", "[\"\xed\xa0\x80\"]", "utf-8");
        row("cut character", "[\"\xe2\x82\"]", "utf-8");
        row("beyond Unicode", "[\"\xf4\x90\x80\x80\"]", "utf-8");
        row("2^64", "[18446744073709551616]", "number-range");
        row("below the smallest", "[-9223372036854775809]", "number-range");
        row("1e999", "[1e999]", "number-range");
        row("repeated key", R"({"a":1,"a":2})", "repeated-key");
        row("repeated key, escaped", R"({"a":1,"\u0061":2})", "repeated-key");
        row("repeated empty key", R"({"":1,"":2})", "repeated-key");
    }
    void acceptsAndRefuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        const Status status = json::checkJson(text.toStdString());
        QCOMPARE(bool(status), code.isEmpty());
        if (!status) {
            QCOMPARE(QByteArray::fromStdString(status.error().faults.front().code), code);
            QCOMPARE(status.error().code, ErrorCode::Unreadable);
        }
    }

    void fault_F43_nesting()
    {
        QVERIFY(bool(json::checkJson(nested(32))));
        for (const std::size_t depth : {33U, 1025U, 100000U}) {
            const Fault fault = firstFault(nested(depth));
            QCOMPARE(fault.code, std::string("depth"));
        }
        std::string objects = "1";
        for (int i = 0; i < 33; ++i)
            objects = "{\"k\":" + objects + "}";
        QCOMPARE(firstFault(objects).code, std::string("depth"));
        QVERIFY(bool(json::checkJson(objects.substr(5, objects.size() - 6))));
    }

    void fault_F44_repeatedKeyIsNamed()
    {
        const Status status = json::checkJson(R"({"x":[{"b":1},{"b":1,"c":2,"\u0062":3}],"x":0})");
        QVERIFY(!status);
        QCOMPARE(status.error().faults.size(), std::size_t(2));
        QCOMPARE(status.error().faults[0].path, std::string("x[1].b"));
        QCOMPARE(status.error().faults[1].path, std::string("x"));
    }

    void brokenTextIsLocated()
    {
        const Fault fault = firstFault("{\"accounts\": [\n  {\"username\": \"a\"},\n  {\"username\": oops}\n]}");
        QCOMPARE(fault.path, std::string("accounts[1].username"));
        QVERIFY(fault.message.find("line 3, column 16") != std::string::npos);
    }

    void faultsAreLimited()
    {
        std::string text = "{\"a\":0";
        for (std::size_t i = 0; i < json::maxFaults + 5; ++i)
            text += ",\"a\":0";
        const Status status = json::checkJson(text + "}");
        QVERIFY(!status);
        QCOMPARE(status.error().faults.size(), json::maxFaults + 1);
        QCOMPARE(status.error().faults.back().code, std::string("more-faults"));
    }

    void controlCharactersInKeysAreEscaped()
    {
        const Status status = json::checkJson("{\"\\u001b[31m\":1,\"\\u001b[31m\":1}");
        QVERIFY(!status);
        QCOMPARE(status.error().faults.front().path, std::string("\\u001b[31m"));
    }

    void writes()
    {
        json::Writer compact(false);
        compact.beginObject().member("a", 1).key("b").beginArray().number(-2).text("x").null().boolean(true).endArray();
        compact.key("c").beginObject().endObject().endObject();
        QCOMPARE(compact.take(), std::string(R"({"a":1,"b":[-2,"x",null,true],"c":{}})"));

        json::Writer pretty(true);
        pretty.beginObject().key("b").beginArray().number(18446744073709551615U).endArray();
        pretty.key("c").beginArray().endArray().endObject();
        QCOMPARE(pretty.take(), std::string("{\n  \"b\": [\n    18446744073709551615\n  ],\n  \"c\": []\n}\n"));
    }
    void everyByteSurvivesWriting()
    {
        std::string all;
        for (int c = 0; c < 128; ++c)
            all += static_cast<char>(c);
        all += "\xc3\xa4\xe2\x82\xac\xf0\x9d\x84\x9e";
        json::Writer writer(false);
        const std::string text = writer.beginArray().text(all).endArray().take();
        const Result<json::Document> document = json::Document::parse(text);
        QVERIFY(bool(document));
        json::Reader reader;
        std::string back;
        document->root(reader).array([&](const json::Node &node) { node.text(back); });
        QCOMPARE(back, all);
    }
    void brokenBytesAreReplaced()
    {
        json::Writer writer(false);
        QCOMPARE(writer.text("a\xff\xc3z\xe2\x82").take(),
                 std::string("\"a\xef\xbf\xbd\xef\xbf\xbdz\xef\xbf\xbd\xef\xbf\xbd\""));
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
