#include "ui/models/draft_keeper.h"

#include "ui/models/texts.h"
#include "ui/models/when_done.h"

#include <QDir>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrentRun>

namespace postern {

using namespace Qt::StringLiterals;

DraftKeeper::DraftKeeper(Session &session, QString folder, QObject *parent)
    : QObject(parent), m_session(session), m_folder(std::move(folder))
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &DraftKeeper::save);
    connect(&session, &Session::opened, this, &DraftKeeper::begin);
    connect(&session, &Session::leaving, this, [this] {
        flush();
        release();
    });
    connect(session.undoStack(), &QUndoStack::indexChanged, this, &DraftKeeper::edited);
    connect(&session, &Session::linkChanged, this, [this] {
        if (m_session.link() == LinkState::Connected && m_file && !m_held && !m_session.readOnly().isEmpty())
            take(); // the other window may be gone by now
    });
    session.setBeforePush([this](std::function<void()> then) {
        if (!m_held)
            return then();
        m_afterSave = std::move(then);
        m_dirty = true;
        save();
    });
    connect(&session, &Session::pushed, this, &DraftKeeper::edited);
    connect(&session, &Session::pushRefused, this, &DraftKeeper::edited);
}

DraftKeeper::~DraftKeeper()
{
    m_session.setBeforePush({});
    flush();
}

QString DraftKeeper::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/postern/drafts"_s;
}

void DraftKeeper::begin()
{
    if (m_session.relay() == nullptr)
        return; // the sample and files are for looking around
    QDir().mkpath(m_folder);
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(m_session.name(), {}, "."));
    m_file = std::make_shared<DraftFile>(QDir(m_folder).filePath(name).toStdString());
    take();
}

void DraftKeeper::take()
{
    switch (m_file->lock()) {
    case DraftFile::Lock::Held:
        m_held = true;
        m_session.setKeeper(true);
        m_session.setNotKept({});
        load();
        return;
    case DraftFile::Lock::Other: {
        const DraftFile::Owner owner = m_file->owner();
        const QString who = tr("%1 is open in another window of Postern (process %2 on %3).")
                                .arg(m_session.name())
                                .arg(owner.pid)
                                .arg(toQString(owner.host));
        m_session.setReadOnly(tr("%1 Close it there, or work there.").arg(who));
        m_session.notify({u"draft"_s,
                          Notice::Level::Warn,
                          tr("Here it can be looked at only"),
                          tr("%1 It has the draft; close it there and read again to edit here.").arg(who),
                          Notice::Act::ReadAgain,
                          {}});
        return;
    }
    case DraftFile::Lock::Impossible:
        m_session.setNotKept(tr("%1 cannot be written.").arg(m_folder));
        m_session.notify({u"draft"_s,
                          Notice::Level::Warn,
                          tr("Staged edits are not kept when Postern ends"),
                          tr("%1 cannot be written. Push before you quit, or export the lists.").arg(m_folder),
                          Notice::Act::None,
                          {}});
    }
}

void DraftKeeper::load()
{
    m_session.setReadOnly(tr("What was staged before is being read."));
    whenDone(QtConcurrent::run([file = m_file] { return file->load(); }), this,
             [this, file = m_file](const Result<DraftFile::Loaded> &result) {
                 if (file == m_file)
                     loaded(result);
             });
}

void DraftKeeper::loaded(const Result<DraftFile::Loaded> &result)
{
    if (!result) {
        // A later Postern wrote it, or it cannot be read: it is left alone, and nothing is written over it.
        m_held = false;
        m_file->unlock();
        const QString detail = result.error().faults.empty() ? toQString(result.error().detail)
                                                             : toQString(result.error().faults.front().message);
        m_session.setReadOnly({});
        m_session.setNotKept(detail);
        m_session.notify({u"draft"_s,
                          Notice::Level::Warn,
                          tr("The draft of before was not opened, and is left as it is"),
                          tr("%1 What is staged now is not kept when Postern ends.").arg(detail),
                          Notice::Act::None,
                          {}});
        return;
    }
    if (result->damaged) {
        QStringList lines;
        for (const std::string &path : result->movedAside)
            lines << tr("Moved aside: %1").arg(toQString(path));
        m_session.notify({u"draft"_s, Notice::Level::Warn, tr("The draft of before was damaged"),
                          result->draft
                              ? tr("The one saved before it is staged again. The damaged one was moved aside.")
                              : tr("There is no older one. The damaged one was moved aside, not deleted."),
                          Notice::Act::None, lines});
    }
    if (!result->draft)
        return m_session.setReadOnly({});
    m_restoring = true;
    m_session.restore(*result->draft, [this] {
        m_restoring = false;
        ready();
    });
}

void DraftKeeper::ready()
{
    m_session.setReadOnly({});
    edited(); // also where nothing is left of it: a push that was found must not be asked for again
}

void DraftKeeper::edited()
{
    if (!m_held || m_restoring)
        return;
    m_dirty = true;
    if (!m_later.isActive())
        m_later.start(200);
}

void DraftKeeper::save()
{
    if (!m_held || !m_dirty || m_saving)
        return;
    m_later.stop();
    m_dirty = false;
    m_saving = true;
    m_session.takeKept(this, [this, file = m_file](const std::shared_ptr<const KeptDraft> &draft) {
        if (file != m_file)
            return;
        m_writing = QtConcurrent::run([file, draft] { return file->save(*draft); });
        whenDone(m_writing, this, [this, file](const Status &status) {
            if (file == m_file)
                written(status);
        });
    });
}

void DraftKeeper::written(const Status &status)
{
    m_saving = false;
    if (status && m_dirty && m_afterSave)
        return save(); // this one was begun before the key of the push was there
    if (status) {
        m_session.setNotKept({});
        m_session.dismiss(u"notSaved"_s);
    } else {
        // The draft in memory and the one saved before are whole; it is tried again until there is room.
        m_dirty = true;
        const QString detail = toQString(status.error().detail);
        if (m_session.notKept().isEmpty())
            m_session.notify({u"notSaved"_s,
                              Notice::Level::Bad,
                              tr("Not saved: the draft is in memory only"),
                              tr("%1. The draft saved before is whole. It is tried again by itself.").arg(detail),
                              Notice::Act::None,
                              {}});
        m_session.setNotKept(detail);
    }
    if (m_afterSave)
        std::exchange(m_afterSave, nullptr)();
    if (m_dirty)
        m_later.start(status ? 0 : m_retry);
}

void DraftKeeper::flush()
{
    m_later.stop();
    if (m_writing.isValid())
        m_writing.waitForFinished();
    if (m_held && (m_dirty || m_saving) && m_session.isOpen()) {
        if (const Status status = m_file->save(m_session.kept()); !status) {
            m_session.setNotKept(toQString(status.error().detail));
            return;
        }
        m_dirty = false;
        m_session.setNotKept({});
    }
}

void DraftKeeper::release()
{
    m_later.stop();
    if (m_writing.isValid())
        m_writing.waitForFinished();
    if (m_file && m_held)
        m_file->unlock();
    m_file.reset();
    m_held = false;
    m_dirty = false;
    m_saving = false;
    m_restoring = false;
    m_afterSave = nullptr;
}

} // namespace postern
