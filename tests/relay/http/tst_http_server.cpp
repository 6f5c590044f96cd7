#include "relay/http/certificate.h"
#include "relay/http/server.h"

#include <QFileInfo>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>
#include <stdexcept>
#include <thread>
#include <zlib.h>

using namespace postern;
using namespace postern::relay;

namespace {

/// A server with short limits whose handler echoes the body.
class EchoServer
{
public:
    explicit EchoServer(ServerSettings changed = {})
    {
        const std::string dir = m_dir.path().toStdString();
        m_made = bool(makeCertificate(dir + "/cert.pem", dir + "/key.pem", {"relay.example.test"}));
        changed.certificateFile = dir + "/cert.pem";
        changed.keyFile = dir + "/key.pem";
        auto started = HttpServer::start(changed, [this](Request request, HttpServer::Respond respond) {
            ++calls;
            if (request.path == "/throw")
                throw std::runtime_error("meant");
            if (request.path == "/later") {
                m_later = std::move(respond);
                waiting = true;
                return;
            }
            Response response;
            response.contentType = "text/plain";
            response.body = request.method + " " + request.path + " " + request.body;
            if (request.path == "/long")
                response.body.append(100000, 'x');
            if (request.path == "/kept-back")
                response.delay = std::chrono::seconds(30);
            respond(std::move(response));
        });
        if (started)
            server = std::move(started).value();
    }
    ~EchoServer()
    {
        if (server)
            server->stop();
        m_later = nullptr;
    }
    void answerLater()
    {
        Response response;
        response.body = "later";
        m_later(std::move(response));
    }
    QString certificateFile() const { return m_dir.filePath(QStringLiteral("cert.pem")); }
    bool ready() const { return m_made && server; }

    std::unique_ptr<HttpServer> server;
    std::atomic<int> calls{0};
    std::atomic<bool> waiting{false};

private:
    QTemporaryDir m_dir;
    bool m_made = false;
    HttpServer::Respond m_later;
};

std::unique_ptr<QSslSocket> connected(const EchoServer &echo)
{
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(echo.certificateFile()));
    socket->setSslConfiguration(configuration);
    socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), echo.server->port());
    return socket->waitForEncrypted(5000) ? std::move(socket) : nullptr;
}

/// Sends the bytes and reads until the server closes.
QByteArray talk(const EchoServer &echo, const QByteArray &bytes)
{
    const auto socket = connected(echo);
    if (!socket)
        return "not connected";
    socket->write(bytes);
    QByteArray answer;
    while (socket->state() == QAbstractSocket::ConnectedState && socket->waitForReadyRead(5000))
        answer += socket->readAll();
    answer += socket->readAll();
    return answer;
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

QByteArray post(const QByteArray &headers, const QByteArray &body)
{
    return "POST /echo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n" + body;
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers();
    void keepsTheConnection();
    void compressesWhatIsAskedFor();
    void keptBackAnswersGoAtStop();
    void certificateNamesLoopbackAndHost();
    void fault_F54_refusesMalformed_data();
    void fault_F54_refusesMalformed();
    void fault_F54_headersOverTheLimit();
    void fault_F42_bodyOverTheLimit();
    void fault_F42_allBodiesTogether();
    void fault_F42_compressedBody();
    void fault_F47_cutsWhoHoldsConnections_data();
    void fault_F47_cutsWhoHoldsConnections();
    void connectionLimit();
    void handlerThatThrows();
    void stopAnswersWhatIsUnderWay();
    void portThatIsTaken();
};

void TestHttpServer::answers()
{
    EchoServer echo;
    QVERIFY(echo.ready());
    const QByteArray answer = talk(echo, post("Content-Length: 5\r\n", "hello"));
    QCOMPARE(statusOf(answer), 200);
    QVERIFY(answer.endsWith("\r\n\r\nPOST /echo hello"));
    QVERIFY(answer.contains("Cache-Control: no-store\r\n"));
    const QByteArray chunked = talk(echo, post("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"));
    QCOMPARE(statusOf(chunked), 200);
    QVERIFY(chunked.endsWith("POST /echo abcde"));
}

void TestHttpServer::keepsTheConnection()
{
    EchoServer echo;
    QVERIFY(echo.ready());
    const auto socket = connected(echo);
    QVERIFY(socket);
    // Two requests at once are answered one after the other, each by its own.
    socket->write("GET /one HTTP/1.1\r\nHost: x\r\n\r\nGET /two HTTP/1.1\r\nHost: x\r\n\r\n");
    QByteArray answer;
    QTRY_VERIFY((answer += socket->readAll()).contains("GET /two "));
    QVERIFY(answer.indexOf("GET /one ") < answer.indexOf("GET /two "));
    QCOMPARE(echo.server->connections(), std::size_t{1});
    QCOMPARE(echo.calls.load(), 2);
}

void TestHttpServer::compressesWhatIsAskedFor()
{
    EchoServer echo;
    QVERIFY(echo.ready());
    const QByteArray asked = "GET /long HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Encoding: gzip\r\n\r\n";
    const QByteArray answer = talk(echo, asked);
    QCOMPARE(statusOf(answer), 200);
    QVERIFY(answer.contains("Content-Encoding: gzip\r\n"));
    QVERIFY(answer.contains("Vary: Accept-Encoding\r\n"));
    const QByteArray packed = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    QVERIFY(packed.size() < 5000);
    QByteArray plain(200000, 0);
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    QCOMPARE(inflateInit2(&stream, 15 + 16), Z_OK);
    QCOMPARE(inflate(&stream, Z_FINISH), Z_STREAM_END);
    plain.truncate(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    QCOMPARE(plain, QByteArray("GET /long ") + QByteArray(100000, 'x'));
    // A HEAD tells the same length and sends nothing.
    const QByteArray head = talk(echo, QByteArray(asked).replace("GET", "HEAD"));
    QVERIFY(head.contains("Content-Encoding: gzip\r\n"));
    QVERIFY(head.endsWith("\r\n\r\n"));
    for (const QByteArray &other : {QByteArray(asked).replace("gzip", "br"), QByteArray(asked).replace("GET", "POST"),
                                    QByteArray(asked).replace("/long", "/short")})
        QVERIFY(!talk(echo, other).contains("Content-Encoding"));
}

void TestHttpServer::keptBackAnswersGoAtStop()
{
    EchoServer echo;
    QVERIFY(echo.ready());
    const auto socket = connected(echo);
    QVERIFY(socket);
    socket->write("GET /kept-back HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(echo.calls.load(), 1);
    QVERIFY(!socket->waitForReadyRead(300));
    echo.server->stop();
    QByteArray answer;
    QTRY_VERIFY((answer += socket->readAll()).contains("GET /kept-back"));
}

void TestHttpServer::certificateNamesLoopbackAndHost()
{
    EchoServer echo;
    QVERIFY(echo.ready());
    const auto certificates = QSslCertificate::fromPath(echo.certificateFile());
    QCOMPARE(certificates.size(), 1);
    const auto names = certificates.first().subjectAlternativeNames();
    QVERIFY(names.contains(QSsl::DnsEntry, QStringLiteral("localhost")));
    QVERIFY(names.contains(QSsl::DnsEntry, QStringLiteral("relay.example.test")));
    QVERIFY(names.contains(QSsl::IpAddressEntry, QStringLiteral("127.0.0.1")));
    QCOMPARE(certificates.first().publicKey().algorithm(), QSsl::Ec);
    const auto pin = pinOfCertificate(echo.certificateFile().toStdString());
    QVERIFY(pin);
    QCOMPARE(pin->size(), std::size_t{64});
    QVERIFY(!makeCertificate(echo.certificateFile().toStdString(), "/nonexistent/key.pem", {}));
}

void TestHttpServer::fault_F54_refusesMalformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("two lengths") << post("Content-Length: 3\r\nContent-Length: 3\r\n", "abc");
    QTest::newRow("two different lengths") << post("Content-Length: 3\r\nContent-Length: 4\r\n", "abcd");
    QTest::newRow("length and chunked") << post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n");
    QTest::newRow("chunked and length") << post("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "0\r\n\r\n");
    QTest::newRow("negative length") << post("Content-Length: -1\r\n", "");
    QTest::newRow("length that is no number") << post("Content-Length: 3x\r\n", "abc");
    QTest::newRow("negative chunk") << post("Transfer-Encoding: chunked\r\n", "-2\r\nab\r\n0\r\n\r\n");
    QTest::newRow("other transfer coding") << post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n");
    QTest::newRow("blank before the colon") << post("Content-Length : 3\r\n", "abc");
    QTest::newRow("two hosts") << post("Host: elsewhere\r\n", "");
    QTest::newRow("no request line") << QByteArray("hello\r\n\r\n");
    QTest::newRow("bad escape") << QByteArray("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QTest::newRow("NUL in a header") << post(QByteArray("X-A: a\0b\r\n", 10), "");
}

void TestHttpServer::fault_F54_refusesMalformed()
{
    QFETCH(QByteArray, bytes);
    EchoServer echo;
    QVERIFY(echo.ready());
    const QByteArray answer = talk(echo, bytes);
    // Closed without a word, or with a refusal; never taken for a request.
    QVERIFY2(answer.isEmpty() || statusOf(answer) >= 400, answer.constData());
    QCOMPARE(answer.count("HTTP/1.1 "), answer.isEmpty() ? 0 : 1);
    QCOMPARE(echo.calls.load(), 0);
    QCOMPARE(statusOf(talk(echo, post("", ""))), 200);
}

void TestHttpServer::fault_F54_headersOverTheLimit()
{
    EchoServer echo;
    QVERIFY(echo.ready());
    const QByteArray line = "X-Long: " + QByteArray(20000, 'a') + "\r\n";
    QCOMPARE(statusOf(talk(echo, post(line, ""))), 431);
    QByteArray many;
    for (int i = 0; i < 2000; ++i)
        many += "X-" + QByteArray::number(i) + ": a\r\n";
    QCOMPARE(statusOf(talk(echo, post(many, ""))), 431);
    QCOMPARE(statusOf(talk(echo, "GET /" + QByteArray(20000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n")), 431);
    QCOMPARE(echo.calls.load(), 0);
}

void TestHttpServer::fault_F42_bodyOverTheLimit()
{
    ServerSettings settings;
    settings.bodyLimit = 1000;
    EchoServer echo(settings);
    QVERIFY(echo.ready());
    // Refused by its announced length, before a byte of it is read.
    QCOMPARE(statusOf(talk(echo, post("Content-Length: 10000000000\r\n", ""))), 413);
    QCOMPARE(statusOf(talk(echo, post("Content-Length: 1001\r\n", QByteArray(1001, 'a')))), 413);
    QCOMPARE(statusOf(talk(echo, post("Transfer-Encoding: chunked\r\n", "800\r\n" + QByteArray(0x800, 'a') + "\r\n"))),
             413);
    QCOMPARE(echo.calls.load(), 0);
    QCOMPARE(statusOf(talk(echo, post("Content-Length: 1000\r\n", QByteArray(1000, 'a')))), 200);
}

void TestHttpServer::fault_F42_allBodiesTogether()
{
    ServerSettings settings;
    settings.bodyBudget = 150000;
    EchoServer echo(settings);
    QVERIFY(echo.ready());
    const auto first = connected(echo);
    QVERIFY(first);
    first->write(post("Content-Length: 100000\r\nExpect: 100-continue\r\n", ""));
    QByteArray answer;
    QTRY_VERIFY((answer += first->readAll()).startsWith("HTTP/1.1 100 "));
    QCOMPARE(statusOf(talk(echo, post("Content-Length: 100000\r\n", ""))), 503);
    first->write(QByteArray(100000, 'a'));
    QTRY_VERIFY((answer += first->readAll()).contains("HTTP/1.1 200 "));
    QTRY_COMPARE(echo.server->connections(), std::size_t{0});
    QCOMPARE(statusOf(talk(echo, post("Content-Length: 100000\r\n", QByteArray(100000, 'a')))), 200);
}

void TestHttpServer::fault_F42_compressedBody()
{
    EchoServer echo;
    QVERIFY(echo.ready());
    QCOMPARE(statusOf(talk(echo, post("Content-Encoding: gzip\r\nContent-Length: 3\r\n", "abc"))), 415);
    QCOMPARE(echo.calls.load(), 0);
}

void TestHttpServer::fault_F47_cutsWhoHoldsConnections_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("silent after the handshake") << QByteArray();
    QTest::newRow("half a header") << QByteArray("GET / HTTP/1.1\r\nHo");
    QTest::newRow("half a body") << post("Content-Length: 100\r\n", "abc");
    QTest::newRow("half a chunk") << post("Transfer-Encoding: chunked\r\n", "10\r\nabc");
    QTest::newRow("idle after an answer") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
}

void TestHttpServer::fault_F47_cutsWhoHoldsConnections()
{
    QFETCH(QByteArray, bytes);
    ServerSettings settings;
    settings.handshakeTime = settings.headerTime = settings.bodyTime = settings.idleTime =
        std::chrono::milliseconds(300);
    EchoServer echo(settings);
    QVERIFY(echo.ready());
    QTcpSocket noHello;
    noHello.connectToHost(QStringLiteral("127.0.0.1"), echo.server->port());
    QVERIFY(noHello.waitForConnected());
    QSslSocket slow;
    slow.setPeerVerifyMode(QSslSocket::VerifyNone);
    slow.connectToHostEncrypted(QStringLiteral("127.0.0.1"), echo.server->port());
    QVERIFY(slow.waitForEncrypted());
    slow.write(bytes);
    // Others are served meanwhile.
    QCOMPARE(statusOf(talk(echo, post("", ""))), 200);
    QTRY_COMPARE(slow.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(noHello.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(echo.server->connections(), std::size_t{0});
}

void TestHttpServer::connectionLimit()
{
    ServerSettings settings;
    settings.connectionLimit = 2;
    EchoServer echo(settings);
    QVERIFY(echo.ready());
    const auto first = connected(echo);
    auto second = connected(echo);
    QVERIFY(first && second);
    QVERIFY(!connected(echo));
    second->disconnectFromHost();
    QTRY_COMPARE(echo.server->connections(), std::size_t{1});
    QVERIFY(connected(echo));
}

void TestHttpServer::handlerThatThrows()
{
    EchoServer echo;
    QVERIFY(echo.ready());
    QCOMPARE(statusOf(talk(echo, "GET /throw HTTP/1.1\r\nHost: x\r\n\r\n")), 500);
    QCOMPARE(statusOf(talk(echo, post("", ""))), 200);
}

void TestHttpServer::stopAnswersWhatIsUnderWay()
{
    EchoServer echo;
    QVERIFY(echo.ready());
    const auto idle = connected(echo);
    const auto busy = connected(echo);
    QVERIFY(idle && busy);
    const std::uint16_t port = echo.server->port();
    busy->write("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    busy->flush();
    QTRY_VERIFY(echo.waiting);
    auto stopped = std::async(std::launch::async, [&] { echo.server->stop(); });
    QTRY_COMPARE(idle->state(), QAbstractSocket::UnconnectedState);
    echo.answerLater();
    QByteArray answer;
    QTRY_VERIFY((answer += busy->readAll()).endsWith("later"));
    QVERIFY(answer.contains("Connection: close"));
    stopped.get();
    QTcpSocket late;
    late.connectToHost(QStringLiteral("127.0.0.1"), port);
    QVERIFY(!late.waitForConnected());
}

void TestHttpServer::portThatIsTaken()
{
    EchoServer echo;
    QVERIFY(echo.ready());
    ServerSettings settings;
    settings.port = echo.server->port();
    settings.certificateFile = echo.certificateFile().toStdString();
    settings.keyFile = (QFileInfo(echo.certificateFile()).path() + QStringLiteral("/key.pem")).toStdString();
    const auto second = HttpServer::start(settings, [](Request, HttpServer::Respond) {});
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_http_server.moc"
