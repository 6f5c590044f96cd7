#pragma once

#include <QFutureWatcher>
#include <QThreadPool>

#include <memory>

namespace postern {

/// Calls `done` with the result in the context's thread, never before this returns, and not at all once the context is
/// gone. (QFuture::then() with a context of Qt 6.4 ends the program in that case.)
template <typename T, typename F> void whenDone(const QFuture<T> &future, QObject *context, F done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        const T result = watcher->result();
        watcher->deleteLater();
        done(result);
    });
    watcher->setFuture(future);
}

/// Destroys it in a worker: to let go of a whole organization costs as much as making it.
inline void letGo(std::shared_ptr<const void> what)
{
    QThreadPool::globalInstance()->start([what = std::move(what)]() mutable { what.reset(); });
}

} // namespace postern
