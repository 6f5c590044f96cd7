#include "core/smtp/reply.h"

#include <QRandomGenerator>
#include <QTest>

using namespace postern;

class TestReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts();
    void enhancedCode_data();
    void enhancedCode();
    void broken_data();
    void broken();
    void limits();
    void fault_F66_randomBytes();
};

void TestReply::cuts()
{
    ReplyReader reader;
    SmtpReply reply;
    const std::string text = "250-first\r\n250-second\r\n250 third\r\n221 bye\n";
    for (const char c : text.substr(0, 33)) { // byte by byte, up to the last CR
        reader.feed(std::string_view(&c, 1));
        QCOMPARE(reader.next(reply), ReplyReader::Status::NeedMore);
    }
    reader.feed(text.substr(33));
    QCOMPARE(reader.next(reply), ReplyReader::Status::Complete);
    QCOMPARE(reply.code, 250);
    QCOMPARE(reply.lines, (std::vector<std::string>{"first", "second", "third"}));
    QCOMPARE(reply.raw.front(), std::string("250-first"));
    QCOMPARE(reader.next(reply), ReplyReader::Status::Complete);
    QCOMPARE(reply.code, 221);
    QVERIFY(reader.rest().empty());
}

void TestReply::enhancedCode_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("there") << QByteArray("5.7.8 no") << QByteArray("5.7.8");
    QTest::newRow("alone") << QByteArray("2.0.0") << QByteArray("2.0.0");
    QTest::newRow("long parts") << QByteArray("5.7.139 no") << QByteArray("5.7.139");
    QTest::newRow("address is none") << QByteArray("127.0.0.1 no") << QByteArray();
    QTest::newRow("two parts") << QByteArray("5.7 no") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestReply::enhancedCode()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    SmtpReply reply;
    reply.lines = {text.toStdString()};
    QCOMPARE(std::string(reply.enhanced()), code.toStdString());
}

void TestReply::broken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no digits") << QByteArray("SSH-2.0-x");
    QTest::newRow("TLS record") << QByteArray("\x15\x03\x01");
    QTest::newRow("letters behind the code") << QByteArray("220x");
    QTest::newRow("code too high") << QByteArray("900 x\r\n");
    QTest::newRow("short line") << QByteArray("22\r\n");
    QTest::newRow("empty line") << QByteArray("\r\n");
}

void TestReply::broken()
{
    QFETCH(QByteArray, bytes);
    ReplyReader reader;
    SmtpReply reply;
    reader.feed(bytes.toStdString());
    QCOMPARE(reader.next(reply), ReplyReader::Status::NotAReply);
}

void TestReply::limits()
{
    SmtpReply reply;
    ReplyReader line;
    line.feed("220 " + std::string(2042, 'x') + "\r\n"); // 2,048 with its line end
    QCOMPARE(line.next(reply), ReplyReader::Status::Complete);
    line.feed("220 " + std::string(2043, 'x') + "\r\n");
    QCOMPARE(line.next(reply), ReplyReader::Status::LineTooLong);
    ReplyReader endless;
    endless.feed("220 " + std::string(2044, 'x'));
    QCOMPARE(endless.next(reply), ReplyReader::Status::LineTooLong);

    ReplyReader many;
    for (int i = 0; i < 99; ++i)
        many.feed("250-x\r\n");
    QCOMPARE(many.next(reply), ReplyReader::Status::NeedMore);
    ReplyReader enough = many;
    enough.feed("250 x\r\n");
    QCOMPARE(enough.next(reply), ReplyReader::Status::Complete);
    many.feed("250-x\r\n"); // the 100th, and it promises another
    QCOMPARE(many.next(reply), ReplyReader::Status::TooManyLines);

    ReplyReader much;
    for (int i = 0; i < 60; ++i)
        much.feed("250-" + std::string(2000, 'x') + "\r\n");
    QCOMPARE(much.next(reply), ReplyReader::Status::TooMuch);
    QVERIFY(much.rest().size() <= ReplyReader::maxBytes);

    ReplyReader codes;
    codes.feed("250-x\r\n251 x\r\n");
    QCOMPARE(codes.next(reply), ReplyReader::Status::CodeChanges);
}

void TestReply::fault_F66_randomBytes()
{
    QRandomGenerator random(20261123);
    static const char alphabet[] = "0123459 -\r\n\x15x";
    int complete = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string bytes;
        const int length = random.bounded(60);
        for (int i = 0; i < length; ++i)
            bytes +=
                round % 2 ? alphabet[random.bounded(int(sizeof alphabet) - 1)] : static_cast<char>(random.bounded(256));
        // Fed whole or byte by byte, it must say the same.
        ReplyReader whole;
        whole.feed(bytes);
        SmtpReply first;
        const auto status = whole.next(first);
        ReplyReader slow;
        SmtpReply second;
        auto slowStatus = ReplyReader::Status::NeedMore;
        for (std::size_t i = 0; i < bytes.size() && slowStatus == ReplyReader::Status::NeedMore; ++i) {
            slow.feed(std::string_view(bytes).substr(i, 1));
            slowStatus = slow.next(second);
        }
        QCOMPARE(slowStatus, status);
        if (status == ReplyReader::Status::Complete) {
            ++complete;
            QCOMPARE(second.raw, first.raw);
        }
    }
    QVERIFY(complete > 0);
}

QTEST_GUILESS_MAIN(TestReply)
#include "tst_reply.moc"
