#include "core/remote/relay.h"
#include "tests/support/fake_https.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace postern;
using postern::test::CertificateWish;
using postern::test::FakeHttps;
using postern::test::Identity;
using postern::test::makeIdentity;

namespace {

const QByteArray token = "canary-token-9f2Q";

const QByteArray info = R"({"name":"relay.test","api":"1.0","public":false,"time":"2026-11-23T14:02:00Z",
    "time_zone":"UTC","limits":{},"capabilities":{},"evidence":[],"smtp":[],"role":"admin"})";

} // namespace

class TestHttpsRelay : public QObject
{
    Q_OBJECT

    /// Waits for the answer of one call.
    template <typename T, typename Start> Result<T> wait(Start &&start)
    {
        std::optional<Result<T>> got;
        start([&got](const Result<T> &result) { got = result; });
        [&] { QVERIFY(!got.has_value()); }(); // never before the call returns
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20000))
            return Error{ErrorCode::Internal, "no answer at all", {}};
        return *got;
    }

    Result<RelayInfo> fetchInfo(Relay &relay)
    {
        return wait<RelayInfo>([&](auto done) { relay.fetchInfo(this, done); });
    }

    Result<ChangeReply> push(Relay &relay, const ChangeRequest &request = {})
    {
        return wait<ChangeReply>([&](auto done) { relay.push(42, "key-1", request, this, done); });
    }

    static std::unique_ptr<Relay> relayFor(const QUrl &url, const QByteArray &pin, RelayLimits limits = {})
    {
        RelayAddress address;
        address.url = url;
        address.token = token;
        address.pin = pin;
        return makeHttpsRelay(address, limits);
    }

private Q_SLOTS:
    void readsInfo();
    void pagesOverOneConnection();
    void startsAgainWhenTheRevisionMoves();
    void pushSendsRevisionAndKey();
    void refusalsKeepTheProblem();
    void trustsAnAuthority();
    void cancels();
    void destroyedByWhoIsTold();
    void brokenIdleConnectionIsRetried();
    void fault_F03_cutAnswer();
    void fault_F41_redirects_data();
    void fault_F41_redirects();
    void fault_F42_bodies();
    void fault_F46_otherThings_data();
    void fault_F46_otherThings();
    void fault_F47_silence();
    void fault_F48_revokedToken();
    void fault_F49_changedCertificate();
    void fault_F49_firstSight();
    void fault_F50_expiredDespitePin();
    void fault_F51_busy();
    void unreachable();
    void urls_data();
    void urls();
    void passwords();
};

void TestHttpsRelay::readsInfo()
{
    FakeHttps server;
    server.handle = [](const auto &) { return FakeHttps::json(info); };
    const auto relay = relayFor(server.listenLocally(), pinOf(server.identity.certificate));
    QSignalSpy steps(relay.get(), &Relay::stepReached);
    const auto got = fetchInfo(*relay);
    QVERIFY2(got, got ? "" : got.error().detail.c_str());
    QCOMPARE(got->name, std::string("relay.test"));
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests.first().path, QByteArray("/v1/relay"));
    QCOMPARE(server.requests.first().headers.value("authorization"), "Bearer " + token);
    QCOMPARE(steps.size(), 4); // name, connect, TLS, sign-in
}

void TestHttpsRelay::pagesOverOneConnection()
{
    FakeHttps server;
    server.handle = [](const FakeHttps::Request &request) {
        if (request.path == "/v1/accounts?limit=2000")
            return FakeHttps::json(R"({"revision":42,"accounts":[{"id":"acc_1","username":"a"}],"next":"a b&c"})");
        if (request.path == "/v1/accounts?limit=2000&after=a%20b%26c")
            return FakeHttps::json(R"({"revision":42,"accounts":[{"id":"acc_2","username":"b"}],"next":null})");
        return FakeHttps::problem(404, "{}");
    };
    const auto relay = relayFor(server.listenLocally(), pinOf(server.identity.certificate));
    const auto got = wait<Configuration>([&](auto done) { relay->fetchConfiguration(this, done); });
    QVERIFY2(got, got ? "" : got.error().detail.c_str());
    QCOMPARE(got->revision, 42);
    QCOMPARE(got->accounts.size(), std::size_t{2});
    QCOMPARE(got->accounts[1].username, std::string("b"));
    QCOMPARE(server.connections, 1);

    server.handle = [](const FakeHttps::Request &) {
        return FakeHttps::json(R"({"revision":42,"accounts":[],"next":"again"})");
    };
    const auto endless = wait<Configuration>([&](auto done) { relay->fetchConfiguration(this, done); });
    QVERIFY(!endless);
    QVERIFY(endless.error().code == ErrorCode::NotARelay);
}

void TestHttpsRelay::startsAgainWhenTheRevisionMoves()
{
    FakeHttps server;
    int asked = 0;
    server.handle = [&](const FakeHttps::Request &request) {
        const QByteArray begin = "{\"revision\":" + QByteArray(++asked < 2 ? "42" : "43");
        return FakeHttps::json(begin + (request.path.contains("after")
                                            ? R"(,"accounts":[{"id":"acc_2","username":"b"}],"next":null})"
                                            : R"(,"accounts":[{"id":"acc_1","username":"a"}],"next":"x"})"));
    };
    const auto relay = relayFor(server.listenLocally(), pinOf(server.identity.certificate));
    const auto got = wait<Configuration>([&](auto done) { relay->fetchConfiguration(this, done); });
    QVERIFY2(got, got ? "" : got.error().detail.c_str());
    QCOMPARE(got->revision, 43);
    QCOMPARE(got->accounts.size(), std::size_t{2});
    QCOMPARE(asked, 4);
}

void TestHttpsRelay::pushSendsRevisionAndKey()
{
    FakeHttps server;
    server.handle = [](const auto &) {
        return FakeHttps::json(R"({"revision":43,"state":"confirmed","findings":[],"now":[]})");
    };
    const auto relay = relayFor(server.listenLocally(), pinOf(server.identity.certificate));
    ChangeRequest request;
    request.changes = {DeleteAccount{"acc_1"}};
    const auto got = push(*relay, request);
    QVERIFY2(got, got ? "" : got.error().detail.c_str());
    QCOMPARE(got->revision, 43);
    const FakeHttps::Request sent = server.requests.value(0);
    QCOMPARE(sent.method, QByteArray("POST"));
    QCOMPARE(sent.path, QByteArray("/v1/changes"));
    QCOMPARE(sent.headers.value("if-match"), QByteArray("\"42\""));
    QCOMPARE(sent.headers.value("idempotency-key"), QByteArray("key-1"));
    QVERIFY(readChangeRequest(sent.body.toStdString()));
}

void TestHttpsRelay::refusalsKeepTheProblem()
{
    FakeHttps server;
    QByteArray answer;
    server.handle = [&](const auto &) { return answer; };
    const auto relay = relayFor(server.listenLocally(), pinOf(server.identity.certificate));
    answer = FakeHttps::problem(412, R"({"type":"urn:postern:problem:stale","title":"Stale","status":412,
        "state":"refused","reason":"stale","revision":44,"findings":[]})");
    QVERIFY(push(*relay).error().code == ErrorCode::Stale);
    QVERIFY(relay->lastProblem().has_value());
    QCOMPARE(relay->lastProblem()->reply->revision, 44);

    answer = FakeHttps::problem(409, R"({"type":"urn:postern:problem:pending","title":"Pending","status":409,
        "owner":"eve","seconds_left":71})");
    QVERIFY(push(*relay).error().code == ErrorCode::Pending);
    QCOMPARE(relay->lastProblem()->owner, std::string("eve"));
    QCOMPARE(relay->lastProblem()->secondsLeft.value_or(0), 71);

    answer = FakeHttps::problem(422, R"({"type":"urn:postern:problem:findings","title":"Findings","status":422,
        "state":"refused","reason":"findings","revision":42,"findings":[{"code":"closed","severity":"lockout",
        "account":"billing","entry":null,"addresses":[],"message":"m","remedy":"r","args":{}}]})");
    QVERIFY(push(*relay).error().code == ErrorCode::Findings);
    QCOMPARE(relay->lastProblem()->reply->findings.size(), std::size_t{1});

    answer = FakeHttps::problem(422, R"({"type":"urn:postern:problem:invalid","title":"Invalid","status":422,
        "faults":[{"path":"changes[0].op","code":"unknown-op","message":"no such op"}]})");
    const auto invalid = push(*relay);
    QVERIFY(invalid.error().code == ErrorCode::InvalidInput);
    QCOMPARE(invalid.error().faults.size(), std::size_t{1});

    answer = FakeHttps::problem(410, R"({"type":"urn:postern:problem:gone","title":"Too late","status":410})");
    const auto late = wait<ChangeReply>([&](auto done) { relay->confirm(43, this, done); });
    QVERIFY(late.error().code == ErrorCode::Gone);
    QCOMPARE(server.requests.last().path, QByteArray("/v1/revisions/43/confirm"));
}

void TestHttpsRelay::trustsAnAuthority()
{
    CertificateWish wish;
    wish.name = QStringLiteral("Test Authority");
    wish.authority = true;
    const Identity authority = makeIdentity(wish);
    CertificateWish leaf;
    leaf.issuer = &authority;
    FakeHttps server;
    server.identity = makeIdentity(leaf);
    server.handle = [](const auto &) { return FakeHttps::json(info); };
    RelayAddress address;
    address.url = server.listenLocally();
    address.ca = {authority.certificate};
    QVERIFY(fetchInfo(*makeHttpsRelay(address)));

    address.url.setHost(QStringLiteral("localhost")); // not a name of this certificate
    const auto relay = makeHttpsRelay(address);
    const auto other = fetchInfo(*relay);
    QVERIFY(other.error().code == ErrorCode::Certificate);
    QVERIFY2(relay->shownCertificate()->reason.contains(QStringLiteral("not for localhost")),
             qPrintable(relay->shownCertificate()->reason));
}

void TestHttpsRelay::cancels()
{
    FakeHttps server;
    server.acceptsOnly = true;
    const auto relay = relayFor(server.listenLocally(), {});
    std::optional<ErrorCode> got;
    relay->fetchInfo(this, [&](const auto &result) { got = result.error().code; });
    QTRY_COMPARE(server.connections, 1);
    relay->cancelAll();
    QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 200);
    QVERIFY(*got == ErrorCode::Cancelled);

    // No answer reaches a context that is gone.
    auto context = std::make_unique<QObject>();
    bool called = false;
    relay->fetchInfo(context.get(), [&](const auto &) { called = true; });
    context.reset();
    relay->cancelAll();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestHttpsRelay::destroyedByWhoIsTold()
{
    FakeHttps server;
    server.handle = [](const auto &) { return FakeHttps::json(info); };
    const QUrl url = server.listenLocally();
    const QByteArray pin = pinOf(server.identity.certificate);
    for (const ConnectStep step : {ConnectStep::Name, ConnectStep::Connect, ConnectStep::Tls, ConnectStep::SignIn}) {
        auto relay = relayFor(url, pin);
        bool told = false;
        connect(relay.get(), &Relay::stepReached, this, [&](ConnectStep reached) {
            if (reached == step) {
                told = true;
                relay.reset();
            }
        });
        relay->fetchInfo(this, [](const auto &) {});
        QTRY_VERIFY(told);
    }
    for (const QByteArray &key : {pin, QByteArray(32, 'x')}) { // by an answer, and by a refusal
        auto relay = relayFor(url, key);
        bool told = false;
        for (int i = 0; i < 3; ++i)
            relay->fetchInfo(this, [&](const auto &) {
                told = true;
                relay.reset();
            });
        QTRY_VERIFY(told);
    }
    QCoreApplication::processEvents();
}

void TestHttpsRelay::brokenIdleConnectionIsRetried()
{
    FakeHttps server;
    int answered = 0;
    server.write = [&](QSslSocket &socket, const FakeHttps::Request &) {
        if (++answered == 2)
            socket.abort();
        else
            socket.write(FakeHttps::json(info));
        return true;
    };
    const auto relay = relayFor(server.listenLocally(), pinOf(server.identity.certificate));
    QVERIFY(fetchInfo(*relay));
    QVERIFY(fetchInfo(*relay)); // the second answer is the cut, the third the retry's
    QCOMPARE(answered, 3);
    QCOMPARE(server.connections, 2);
}

void TestHttpsRelay::fault_F03_cutAnswer()
{
    FakeHttps server;
    const QByteArray whole = FakeHttps::json(R"({"revision":43,"state":"confirmed","findings":[],"now":[]})");
    qsizetype cut = 0;
    bool first = true;
    server.write = [&](QSslSocket &socket, const FakeHttps::Request &) {
        socket.write(first ? whole.left(cut) : whole);
        if (std::exchange(first, false))
            socket.disconnectFromHost();
        return true;
    };
    const QUrl url = server.listenLocally();
    for (cut = 0; cut < whole.size(); cut += 7) {
        first = true;
        server.requests.clear();
        const auto relay = relayFor(url, pinOf(server.identity.certificate));
        const auto got = push(*relay);
        QVERIFY2(got, got ? "" : got.error().detail.c_str());
        QCOMPARE(server.requests.size(), 2);
        QCOMPARE(server.requests[0].headers.value("idempotency-key"),
                 server.requests[1].headers.value("idempotency-key"));
        QCOMPARE(server.requests[0].body, server.requests[1].body);
    }
}

void TestHttpsRelay::fault_F41_redirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("target");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d to itself", status) << status << QByteArray("/v1/relay");
        QTest::addRow("%d to http", status) << status << QByteArray("http://127.0.0.1:1/");
        QTest::addRow("%d to another port", status) << status << QByteArray("other");
    }
}

void TestHttpsRelay::fault_F41_redirects()
{
    QFETCH(int, status);
    QFETCH(QByteArray, target);
    FakeHttps other;
    const QUrl otherUrl = other.listenLocally();
    FakeHttps server;
    const QByteArray to = target == "other" ? otherUrl.toEncoded() : target;
    server.handle = [&](const auto &) { return FakeHttps::json("{}", status, "Location: " + to + "\r\n"); };
    const auto relay = relayFor(server.listenLocally(), pinOf(server.identity.certificate));
    const auto got = fetchInfo(*relay);
    QVERIFY(got.error().code == ErrorCode::NotARelay);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(other.connections, 0);
}

void TestHttpsRelay::fault_F42_bodies()
{
    FakeHttps server;
    server.write = [](QSslSocket &socket, const FakeHttps::Request &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
        const auto more = [&socket] {
            if (socket.bytesToWrite() < (1 << 20) && socket.state() == QAbstractSocket::ConnectedState)
                socket.write("100000\r\n" + QByteArray(0x100000, ' ') + "\r\n");
        };
        QObject::connect(&socket, &QSslSocket::encryptedBytesWritten, &socket, more);
        more();
        return true;
    };
    const auto relay = relayFor(server.listenLocally(), pinOf(server.identity.certificate));
    const auto got = fetchInfo(*relay);
    QVERIFY2(got.error().code == ErrorCode::TooLarge, got.error().detail.c_str());
}

void TestHttpsRelay::fault_F46_otherThings_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("portal page") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<h1>hi</h1>\r\n");
    QTest::newRow("portal page for 401") << QByteArray(
        "HTTP/1.1 401 No\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 2\r\n\r\nno");
    QTest::newRow("no content type") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    QTest::newRow("empty 200") << FakeHttps::json("");
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
    QTest::newRow("other JSON") << FakeHttps::json("[1,2]");
    QTest::newRow("half JSON") << FakeHttps::json("{\"name\":");
    QTest::newRow("error that is no problem") << FakeHttps::problem(500, "\"oops\"");
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-x\r\n");
}

void TestHttpsRelay::fault_F46_otherThings()
{
    QFETCH(QByteArray, answer);
    FakeHttps server;
    server.handle = [&](const auto &) { return answer; };
    const auto relay = relayFor(server.listenLocally(), pinOf(server.identity.certificate));
    const auto got = fetchInfo(*relay);
    QVERIFY(!got);
    QVERIFY2(got.error().code == ErrorCode::NotARelay, got.error().detail.c_str());
    QVERIFY2(got.error().detail.find("not a Postern relay") != std::string::npos, got.error().detail.c_str());
}

void TestHttpsRelay::fault_F47_silence()
{
    RelayLimits limits;
    limits.connect = 300;
    limits.handshake = 400;
    limits.silence = 500;
    limits.call = 1500;
    const auto said = [](const Result<RelayInfo> &got, const char *words) {
        return !got && got.error().code == ErrorCode::Timeout && got.error().detail.find(words) != std::string::npos;
    };
    FakeHttps server;
    server.acceptsOnly = true;
    const QUrl url = server.listenLocally();
    QVERIFY(said(fetchInfo(*relayFor(url, {}, limits)), "did not begin TLS"));

    server.acceptsOnly = false;
    server.write = [](QSslSocket &, const FakeHttps::Request &) { return true; };
    QVERIFY(said(fetchInfo(*relayFor(url, pinOf(server.identity.certificate), limits)), "fell silent"));

    // A drip is no silence, so the whole call has its own end.
    server.write = [](QSslSocket &socket, const FakeHttps::Request &) {
        auto *timer = new QTimer(&socket);
        socket.write("HTTP/1.1 200 OK\r\n");
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("X: y\r\n"); });
        timer->start(100);
        return true;
    };
    QVERIFY(said(fetchInfo(*relayFor(url, pinOf(server.identity.certificate), limits)), "did not answer within"));
}

void TestHttpsRelay::fault_F48_revokedToken()
{
    FakeHttps server;
    server.handle = [](const auto &) {
        return FakeHttps::problem(401, R"({"type":"urn:postern:problem:unauthorized","title":"No","status":401})");
    };
    const auto relay = relayFor(server.listenLocally(), pinOf(server.identity.certificate));
    const auto got = push(*relay);
    QVERIFY(got.error().code == ErrorCode::Unauthorized);
    QCOMPARE(server.requests.size(), 1); // no storm
    QVERIFY(!QByteArray::fromStdString(got.error().detail).contains(token));
}

void TestHttpsRelay::fault_F49_changedCertificate()
{
    FakeHttps server;
    server.handle = [](const auto &) { return FakeHttps::json(info); };
    const QUrl url = server.listenLocally();
    const QByteArray pin = pinOf(server.identity.certificate);
    QVERIFY(fetchInfo(*relayFor(url, pin)));

    const QByteArray before = server.received;
    server.identity = makeIdentity();
    const auto relay = relayFor(url, pin);
    const auto got = fetchInfo(*relay);
    QVERIFY(got.error().code == ErrorCode::Certificate);
    QCOMPARE(server.received, before); // 0 bytes, so 0 of the token
    const auto shown = relay->shownCertificate();
    QVERIFY(shown.has_value());
    QVERIFY(shown->changed);
    QCOMPARE(shown->pin, pinOf(server.identity.certificate));
    QVERIFY(shown->pin != pin);
}

void TestHttpsRelay::fault_F49_firstSight()
{
    FakeHttps server;
    server.handle = [](const auto &) { return FakeHttps::json(info); };
    const auto relay = relayFor(server.listenLocally(), {});
    const auto got = fetchInfo(*relay);
    QVERIFY(got.error().code == ErrorCode::Certificate);
    QVERIFY(server.received.isEmpty());
    const auto shown = relay->shownCertificate();
    QVERIFY(shown.has_value());
    QVERIFY(!shown->changed);
    QCOMPARE(shown->pin, pinOf(server.identity.certificate));
    QVERIFY2(shown->reason.contains(QStringLiteral("signed by itself")), qPrintable(shown->reason));
}

void TestHttpsRelay::fault_F50_expiredDespitePin()
{
    FakeHttps server;
    CertificateWish wish;
    wish.validForDays = -1;
    server.identity = makeIdentity(wish);
    const auto relay = relayFor(server.listenLocally(), pinOf(server.identity.certificate));
    const auto got = fetchInfo(*relay);
    QVERIFY(got.error().code == ErrorCode::Certificate);
    QVERIFY2(relay->shownCertificate()->reason.contains(QStringLiteral("expired on")),
             qPrintable(relay->shownCertificate()->reason));
    QVERIFY(server.received.isEmpty());
}

void TestHttpsRelay::fault_F51_busy()
{
    FakeHttps server;
    int asked = 0;
    server.handle = [&](const auto &) {
        if (++asked < 2)
            return FakeHttps::problem(503, R"({"type":"urn:postern:problem:busy","title":"Busy","status":503})",
                                      "Retry-After: 1\r\n");
        return FakeHttps::json(info);
    };
    const QUrl url = server.listenLocally();
    const QByteArray pin = pinOf(server.identity.certificate);
    const auto relay = relayFor(url, pin);
    QSignalSpy waiting(relay.get(), &Relay::waiting);
    QVERIFY(fetchInfo(*relay));
    QCOMPARE(asked, 2);
    QCOMPARE(waiting.size(), 1);
    QVERIFY(waiting.first().first().toInt() >= 1000);

    // Told to come back later than the call may take: said at once, with the time.
    server.handle = [&](const auto &) {
        ++asked;
        return FakeHttps::problem(429, R"({"type":"urn:postern:problem:busy","title":"Too many","status":429})",
                                  "Retry-After: 300\r\n");
    };
    asked = 0;
    const auto later = fetchInfo(*relayFor(url, pin));
    QVERIFY(later.error().code == ErrorCode::Busy);
    QVERIFY2(later.error().detail.find("300 s") != std::string::npos, later.error().detail.c_str());
    QCOMPARE(asked, 1);
}

void TestHttpsRelay::unreachable()
{
    QUrl url;
    {
        FakeHttps server;
        url = server.listenLocally();
    }
    const auto got = fetchInfo(*relayFor(url, {}));
    QVERIFY(got.error().code == ErrorCode::Unreachable);
    QVERIFY2(got.error().detail.find("refused the connection") != std::string::npos, got.error().detail.c_str());

    FakeHttps plain;
    plain.speaksTls = false;
    const auto other = fetchInfo(*relayFor(plain.listenLocally(), {}));
    QVERIFY(!other);
    QVERIFY2(other.error().code == ErrorCode::NotARelay, other.error().detail.c_str());
}

void TestHttpsRelay::urls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // empty: refused
    QTest::newRow("name") << "https://relay.example"
                          << "https://relay.example";
    QTest::newRow("port") << "https://relay.example:8443/"
                          << "https://relay.example:8443";
    QTest::newRow("default port") << "https://relay.example:443"
                                  << "https://relay.example";
    QTest::newRow("IPv4") << "https://127.0.0.1:8443"
                          << "https://127.0.0.1:8443";
    QTest::newRow("IPv6") << "https://[::1]:8443"
                          << "https://[::1]:8443";
    QTest::newRow("http") << "http://relay.example"
                          << "";
    QTest::newRow("no scheme") << "relay.example"
                               << "";
    QTest::newRow("user") << "https://me:secret@relay.example"
                          << "";
    QTest::newRow("path") << "https://relay.example/v1"
                          << "";
    QTest::newRow("query") << "https://relay.example?x"
                           << "";
    QTest::newRow("octal") << "https://010.0.0.1"
                           << "";
    QTest::newRow("short address") << "https://127.1"
                                   << "";
    QTest::newRow("bare IPv6") << "https://::1"
                               << "";
    QTest::newRow("port 0") << "https://relay.example:0"
                            << "";
    QTest::newRow("port +1") << "https://relay.example:+1"
                             << "";
    QTest::newRow("blank") << "https://relay .example"
                           << "";
    QTest::newRow("nothing") << "https://"
                             << "";
}

void TestHttpsRelay::urls()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const Result<QUrl> got = parseRelayUrl(text.toStdString());
    QCOMPARE(got ? got->toString() : QString(), url);
}

void TestHttpsRelay::passwords()
{
    const std::string one = generatePassword();
    QCOMPARE(one.size(), std::size_t{26});
    QVERIFY(one.find_first_not_of("abcdefghijklmnopqrstuvwxyz234567") == std::string::npos);
    QVERIFY(one != generatePassword());
}

QTEST_GUILESS_MAIN(TestHttpsRelay)
#include "tst_https_relay.moc"
