#include "core/remote/token_store.h"

#include <qt6keychain/keychain.h>

namespace postern {

namespace {

const QString &serviceName()
{
    static const QString name = QStringLiteral("postern");
    return name;
}

} // namespace

void TokenStore::keep(const QString &relay, const QByteArray &token, QObject *context,
                      std::function<void(Kept kept, const QString &why)> done)
{
    m_memory.insert(relay, token);
    auto *job = new QKeychain::WritePasswordJob(serviceName(), this);
    job->setInsecureFallback(false); // which would be a file
    job->setKey(relay);
    job->setBinaryData(token);
    connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        // A failed write is the only sure sign: reading from a locked keychain says "not found".
        if (job->error() == QKeychain::NoError)
            done(Kept::Keychain, {});
        else
            done(Kept::ThisRunOnly, job->errorString());
    });
    job->start();
}

void TokenStore::find(const QString &relay, QObject *context,
                      std::function<void(const std::optional<QByteArray> &token)> done)
{
    if (m_memory.contains(relay)) {
        QMetaObject::invokeMethod(
            context, [token = m_memory.value(relay), done = std::move(done)] { done(token); }, Qt::QueuedConnection);
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(serviceName(), this);
    job->setInsecureFallback(false);
    job->setKey(relay);
    connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        const bool found = job->error() == QKeychain::NoError && !job->binaryData().isEmpty();
        done(found ? std::optional(job->binaryData()) : std::nullopt);
    });
    job->start();
}

void TokenStore::forget(const QString &relay)
{
    m_memory.remove(relay);
    auto *job = new QKeychain::DeletePasswordJob(serviceName(), this);
    job->setInsecureFallback(false);
    job->setKey(relay);
    job->start();
}

} // namespace postern
