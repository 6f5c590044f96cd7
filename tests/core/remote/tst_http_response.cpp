#include "core/remote/http_response.h"

#include <QRandomGenerator>
#include <QTest>

using namespace postern;
using Status = HttpResponseReader::Status;

class TestHttpResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byteByByte();
    void chunks();
    void broken_data();
    void broken();
    void fault_F42_limits();
    void fault_F66_randomBytes();
};

void TestHttpResponse::byteByByte()
{
    const std::string text =
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 412 Precondition Failed\r\nContent-Type:  application/json \r\n"
        "ETag: \"7\"\r\nContent-Length: 5\r\n\r\nhello";
    HttpResponseReader reader;
    for (std::size_t i = 0; i < text.size(); ++i) {
        QCOMPARE(reader.status(), Status::NeedMore);
        reader.feed(std::string_view(text).substr(i, 1));
    }
    QCOMPARE(reader.status(), Status::Complete);
    QCOMPARE(reader.response().status, 412);
    QCOMPARE(reader.response().body, std::string("hello"));
    QCOMPARE(std::string(reader.response().header("content-type")), std::string("application/json"));
    QCOMPARE(std::string(reader.response().header("etag")), std::string("\"7\""));
    QVERIFY(reader.response().keepAlive);
    reader.feed("x"); // what nobody asked for
    QVERIFY(!reader.response().keepAlive);
}

void TestHttpResponse::chunks()
{
    const std::string text =
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;a=b\r\n world\r\n0\r\nX: y\r\n\r\n";
    HttpResponseReader whole;
    QCOMPARE(whole.feed(text), Status::Complete);
    QCOMPARE(whole.response().body, std::string("hello world"));
    HttpResponseReader slow;
    for (const char c : text)
        slow.feed(std::string_view(&c, 1));
    QCOMPARE(slow.status(), Status::Complete);
    QCOMPARE(slow.response().body, std::string("hello world"));
}

void TestHttpResponse::broken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *text, Status status) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(status);
    };
    row("no HTTP", "220 mail ESMTP\r\n", Status::NotHttp);
    row("HTTP/2", "HTTP/2 200\r\n\r\n", Status::NotHttp);
    row("no code", "HTTP/1.1 OK\r\n\r\n", Status::NotHttp);
    row("code 999", "HTTP/1.1 999 x\r\n\r\n", Status::NotHttp);
    row("blank before a colon", "HTTP/1.1 200 OK\r\nContent-Length : 1\r\n\r\n", Status::NotHttp);
    row("folded header", "HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n", Status::NotHttp);
    row("no length", "HTTP/1.1 200 OK\r\n\r\n{}", Status::BadLength);
    row("length and chunks", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        Status::BadLength);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", Status::BadLength);
    row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", Status::BadLength);
    row("plus sign", "HTTP/1.1 200 OK\r\nContent-Length: +1\r\n\r\n", Status::BadLength);
    row("huge length", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\n", Status::BadLength);
    row("other encoding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", Status::BadLength);
    row("compressed", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx", Status::Encoded);
    row("over 32 MiB", "HTTP/1.1 200 OK\r\nContent-Length: 33554433\r\n\r\n", Status::TooLarge);
    row("chunk over 32 MiB", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2000001\r\n", Status::TooLarge);
    row("chunk size is no number", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0x5\r\nhello",
        Status::BadChunk);
    row("chunk longer than told", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhello\r\n",
        Status::BadChunk);
}

void TestHttpResponse::broken()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    HttpResponseReader reader;
    QCOMPARE(static_cast<int>(reader.feed(text.toStdString())), status);
    QVERIFY(!explain(reader.status()).empty());
}

void TestHttpResponse::fault_F42_limits()
{
    HttpResponseReader head;
    head.feed("HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < 10000 && head.status() == Status::NeedMore; ++i)
        head.feed("X-Padding: 0123456789012345678901234567890123456789\r\n");
    QCOMPARE(head.status(), Status::TooLarge);

    HttpResponseReader body;
    body.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    const std::string chunk = "100000\r\n" + std::string(0x100000, 'x') + "\r\n";
    int fed = 0;
    while (body.status() == Status::NeedMore && fed < 100) {
        body.feed(chunk);
        ++fed;
    }
    QCOMPARE(body.status(), Status::TooLarge);
    QVERIFY(fed <= 33);
    QVERIFY(body.response().body.size() <= HttpResponseReader::maxBody);

    HttpResponseReader trailer;
    trailer.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n");
    for (int i = 0; i < 1000 && trailer.status() == Status::NeedMore; ++i)
        trailer.feed("X: y\r\n");
    QCOMPARE(trailer.status(), Status::BadChunk);
}

void TestHttpResponse::fault_F66_randomBytes()
{
    QRandomGenerator random(20261124);
    const QByteArrayList pieces{"HTTP/1.1 200 OK\r\n",
                                "Content-Length: 3\r\n",
                                "Transfer-Encoding: chunked\r\n",
                                "\r\n",
                                "3\r\nabc\r\n",
                                "0\r\n",
                                "abc",
                                "X: y\r\n",
                                "HTTP/1.0 404 No\r\n",
                                "\r",
                                "\n",
                                ":",
                                "ffffffffffffffff\r\n"};
    int complete = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string bytes;
        for (int i = random.bounded(8); i >= 0; --i)
            bytes += round % 3 == 0 ? std::string(1, static_cast<char>(random.bounded(256)))
                                    : pieces[random.bounded(int(pieces.size()))].toStdString();
        HttpResponseReader whole;
        whole.feed(bytes);
        HttpResponseReader slow;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            slow.feed(std::string_view(bytes).substr(i, 1));
        QCOMPARE(static_cast<int>(slow.status()), static_cast<int>(whole.status()));
        if (whole.status() == Status::Complete) {
            ++complete;
            QCOMPARE(slow.response().body, whole.response().body);
        }
    }
    QVERIFY(complete > 0);
}

QTEST_GUILESS_MAIN(TestHttpResponse)
#include "tst_http_response.moc"
