#include "core/remote/token_store.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace postern;

/// Without a session bus there is no keychain; then a token lives in memory and nowhere else.
class TestTokenStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void withoutKeychain();
    void forgets();
};

void TestTokenStore::withoutKeychain()
{
    const QByteArray canary = "canary-token-77Xy";
    TokenStore store;
    std::optional<TokenStore::Kept> kept;
    QString why;
    store.keep(QStringLiteral("relay.test"), canary, this, [&](TokenStore::Kept where, const QString &reason) {
        kept = where;
        why = reason;
    });
    QVERIFY(!kept);
    QTRY_VERIFY(kept.has_value());
    QVERIFY(*kept == TokenStore::Kept::ThisRunOnly);
    QVERIFY(!why.isEmpty());
    QVERIFY(!why.contains(QString::fromLatin1(canary)));

    std::optional<std::optional<QByteArray>> found;
    store.find(QStringLiteral("relay.test"), this, [&](const auto &token) { found = token; });
    QTRY_VERIFY(found.has_value());
    QCOMPARE(found->value_or(QByteArray()), canary);

    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains(canary), qPrintable(file.fileName()));
    }
}

void TestTokenStore::forgets()
{
    TokenStore store;
    std::optional<TokenStore::Kept> kept;
    store.keep(QStringLiteral("relay.test"), "token", this,
               [&](TokenStore::Kept where, const QString &) { kept = where; });
    QTRY_VERIFY(kept.has_value());
    store.forget(QStringLiteral("relay.test"));
    std::optional<std::optional<QByteArray>> found;
    store.find(QStringLiteral("relay.test"), this, [&](const auto &token) { found = token; });
    QTRY_VERIFY(found.has_value());
    QVERIFY(!found->has_value());

    // Another program run knows nothing either.
    TokenStore other;
    found.reset();
    other.find(QStringLiteral("relay.test"), this, [&](const auto &token) { found = token; });
    QTRY_VERIFY(found.has_value());
    QVERIFY(!found->has_value());
}

QTEST_GUILESS_MAIN(TestTokenStore)
#include "tst_token_store.moc"
