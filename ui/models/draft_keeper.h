#pragma once

#include "core/format/draft_file.h"
#include "ui/models/session.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>

namespace postern {

/// Keeps the session's draft in a file of its relay, so that staged edits and their undo steps come back after a crash
/// or a restart. One window at a time has a relay's draft; another can look only. Where nothing can be written the
/// session says so and edits stay in memory. A push leaves only after its key is kept (see Session::restore()).
class DraftKeeper final : public QObject
{
    Q_OBJECT
public:
    explicit DraftKeeper(Session &session, QString folder = defaultFolder(), QObject *parent = nullptr);
    ~DraftKeeper() override; ///< saves what is not saved yet
    /// "$XDG_DATA_HOME/postern/drafts".
    static QString defaultFolder();
    /// Is what is staged in the file?
    bool isSaved() const { return m_file != nullptr && m_held && !m_dirty && !m_saving; }
    /// Saves at once, on this thread: for the end of the program.
    void flush();
    /// How long a failed save waits before it is tried again, in milliseconds.
    void setRetry(int milliseconds) { m_retry = milliseconds; }

private:
    void begin();
    void take();
    void load();
    void loaded(const Result<DraftFile::Loaded> &result);
    void ready();
    void edited();
    void save();
    void written(const Status &status);
    void release();
    Session &m_session;
    QString m_folder;
    std::shared_ptr<DraftFile> m_file;
    bool m_held = false;
    bool m_dirty = false;
    bool m_saving = false;
    bool m_restoring = false;
    int m_retry = 5000;
    QTimer m_later;
    QFuture<Status> m_writing;
    std::function<void()> m_afterSave; ///< a push that waits to leave
};

} // namespace postern
