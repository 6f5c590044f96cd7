#include "core/remote/profiles.h"
#include "tests/support/test_certificate.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;

namespace {

Profile someProfile(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.url = QUrl(QStringLiteral("https://relay.example:8443"));
    profile.pin = QByteArray(32, 'p');
    profile.trustedSince = QDateTime(QDate(2026, 11, 23), QTime(14, 2), Qt::UTC);
    profile.tokenFile = QStringLiteral("/somewhere/token");
    return profile;
}

void writeFile(const QString &path, const QByteArray &bytes,
               QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    QVERIFY(file.setPermissions(permissions));
}

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void keepsAndForgets();
    void onlyTheOwnerReadsIt();
    void namesAndDoubles();
    void theOnlyOneNeedsNoName();
    void brokenFilesAreLeftAlone_data();
    void brokenFilesAreLeftAlone();
    void tokenFiles_data();
    void tokenFiles();
    void authorities();
};

void TestProfiles::keepsAndForgets()
{
    const Profiles profiles(path("a/b/relays.json"));
    QCOMPARE(profiles.load()->size(), std::size_t{0});
    const Profile one = someProfile(QStringLiteral("one"));
    Profile two = someProfile(QStringLiteral("two"));
    two.pin.clear();
    two.trustedSince = {};
    two.caFile = QStringLiteral("/etc/ca.pem");
    QVERIFY(profiles.add(one));
    QVERIFY(profiles.add(two));
    QVERIFY((*profiles.load() == std::vector<Profile>{one, two}));
    Profile changed = one;
    changed.pin = QByteArray(32, 'q');
    QVERIFY(profiles.replace(changed));
    QVERIFY(*profiles.find(QStringLiteral("one")) == changed);
    QVERIFY(profiles.remove(QStringLiteral("one")));
    QVERIFY(profiles.remove(QStringLiteral("one")).error().code == ErrorCode::NotFound);
    QVERIFY(profiles.replace(one).error().code == ErrorCode::NotFound);
    QVERIFY((*profiles.load() == std::vector<Profile>{two}));
}

void TestProfiles::onlyTheOwnerReadsIt()
{
    const Profiles profiles(path("mine/relays.json"));
    QVERIFY(profiles.add(someProfile(QStringLiteral("one"))));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(profiles.path()).permissions() & others));
    QVERIFY(!(QFileInfo(path("mine")).permissions() & others));
}

void TestProfiles::namesAndDoubles()
{
    const Profiles profiles(path("names.json"));
    QVERIFY(profiles.add(someProfile(QStringLiteral("Relay-1.eu_x"))));
    QVERIFY(profiles.add(someProfile(QStringLiteral("Relay-1.eu_x"))).error().code == ErrorCode::InvalidInput);
    for (const char *name : {"", "-x", "a b", "a/b", "a\nb"})
        QVERIFY(profiles.add(someProfile(QString::fromLatin1(name))).error().code == ErrorCode::InvalidInput);
    QVERIFY(profiles.add(someProfile(QString(65, QLatin1Char('a')))).error().code == ErrorCode::InvalidInput);
}

void TestProfiles::theOnlyOneNeedsNoName()
{
    const Profiles profiles(path("only.json"));
    QVERIFY(profiles.find({}).error().code == ErrorCode::NotFound);
    QVERIFY(profiles.add(someProfile(QStringLiteral("one"))));
    QCOMPARE(profiles.find({})->name, QStringLiteral("one"));
    QVERIFY(profiles.add(someProfile(QStringLiteral("two"))));
    const auto which = profiles.find({});
    QVERIFY(which.error().detail.find("one, two") != std::string::npos);
}

void TestProfiles::brokenFilesAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("relays: x");
    QTest::newRow("no version") << QByteArray(R"({"relays":[]})");
    QTest::newRow("newer") << QByteArray(R"({"version":2,"relays":[]})");
    QTest::newRow("lost pin") << QByteArray(
        R"({"version":1,"relays":[{"name":"a","url":"https://a.example","pin":"12"}]})");
    QTest::newRow("http") << QByteArray(R"({"version":1,"relays":[{"name":"a","url":"http://a.example"}]})");
    QTest::newRow("no name") << QByteArray(R"({"version":1,"relays":[{"url":"https://a.example"}]})");
}

void TestProfiles::brokenFilesAreLeftAlone()
{
    QFETCH(QByteArray, bytes);
    const QString file = path("broken.json");
    writeFile(file, bytes);
    const Profiles profiles(file);
    QVERIFY(profiles.load().error().code == ErrorCode::Unreadable);
    QVERIFY(!profiles.add(someProfile(QStringLiteral("new"))));
    QVERIFY(!profiles.remove(QStringLiteral("a")));
    QFile after(file);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), bytes);
}

void TestProfiles::tokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("permissions");
    QTest::addColumn<QByteArray>("token"); // empty: refused
    const int mine = QFile::ReadOwner | QFile::WriteOwner;
    QTest::newRow("token") << QByteArray("abc123") << mine << QByteArray("abc123");
    QTest::newRow("with a line end") << QByteArray(" abc123\r\n") << mine << QByteArray("abc123");
    QTest::newRow("readable by the group") << QByteArray("abc123") << (mine | QFile::ReadGroup) << QByteArray();
    QTest::newRow("readable by all") << QByteArray("abc123") << (mine | QFile::ReadOther) << QByteArray();
    QTest::newRow("empty") << QByteArray("\n") << mine << QByteArray();
    QTest::newRow("two lines") << QByteArray("abc\nEvil: header") << mine << QByteArray();
    QTest::newRow("too long") << QByteArray(5000, 'x') << mine << QByteArray();
}

void TestProfiles::tokenFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, permissions);
    QFETCH(QByteArray, token);
    const QString file = path("token");
    writeFile(file, bytes, QFile::Permissions(permissions));
    const Result<QByteArray> got = readTokenFile(file);
    QCOMPARE(got ? *got : QByteArray(), token);
    if (!got)
        QVERIFY(got.error().code == ErrorCode::Unreadable);
    QVERIFY(!readTokenFile(m_folder.path()));
    QVERIFY(!readTokenFile(path("nothing")));
}

void TestProfiles::authorities()
{
    const auto identity = test::makeIdentity();
    writeFile(path("ca.pem"), identity.certificate.toPem());
    QCOMPARE(readAuthorities(path("ca.pem"))->size(), qsizetype{1});
    writeFile(path("no.pem"), "nothing");
    QVERIFY(!readAuthorities(path("no.pem")));

    Profile profile = someProfile(QStringLiteral("one"));
    profile.caFile = path("ca.pem");
    const Result<RelayAddress> address = addressOf(profile, "token");
    QVERIFY(address);
    QCOMPARE(address->token, QByteArray("token"));
    QCOMPARE(address->ca.size(), qsizetype{1});
    QCOMPARE(address->pin, profile.pin);
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
