#pragma once

#include <QFutureWatcher>

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

} // namespace postern
