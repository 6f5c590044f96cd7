#pragma once

#include "core/format/foreign_list.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <unordered_map>

namespace postern {

/// What a look at a file of allowlists gave; made in a worker thread, not changed afterwards.
struct ImportView
{
    CsvPreview plain;                ///< as the file stands
    std::optional<CsvPreview> fixed; ///< with every offered fix taken; empty where no row has one
    std::optional<Error> unreadable; ///< then the rest is empty
    std::unordered_map<std::string_view, const Account *> accounts; ///< of the draft, by user name
};

/// What staging would do, for the counts beside the choice.
struct ImportOutcome
{
    std::vector<Account> put; ///< accounts that become different
    std::vector<std::string> stayOpen;
    std::size_t added = 0, changed = 0, removed = 0;
    std::size_t losing = 0; ///< accounts that lose entries
    std::optional<Error> refused;
};
struct ImportOutcomes
{
    ImportOutcome add;
    ImportOutcome replace;
};

/// Reads, previews and merges off the GUI thread. A newer call drops the answer of an older one; so does cancel().
class ImportJob final : public QObject
{
    Q_OBJECT
public:
    explicit ImportJob(QObject *parent = nullptr);
    ~ImportJob() override;

    using File = std::shared_ptr<const QByteArray>;
    using Draft = std::shared_ptr<const Configuration>;
    /// `done` gets the bytes, or an empty pointer and why.
    void read(const QString &path, std::function<void(File, const QString &error)> done);
    /// `form` empty: CSV with named columns.
    void preview(File file, std::optional<ForeignForm> form, CsvOptions options, Draft draft,
                 std::function<void(std::shared_ptr<const ImportView>)> done);
    /// Both modes, so that the choice between them can be asked with counts.
    void merge(std::shared_ptr<const CsvPreview> rows, Draft draft, CsvImportOptions options,
               std::function<void(std::shared_ptr<const ImportOutcomes>)> done);
    void cancel();
    bool busy() const { return m_running > 0; }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    template <typename Answer> void run(std::function<Answer()> work, std::function<void(Answer)> done);
    std::shared_ptr<std::atomic<quint64>> m_newest; ///< shared with the threads, which may outlive this
    int m_running = 0;
};

} // namespace postern
