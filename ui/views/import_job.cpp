#include "ui/views/import_job.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace postern {

namespace {

constexpr qint64 largestFile = qint64{512} << 20;

bool anyFix(const CsvPreview &preview)
{
    return std::any_of(preview.rows.begin(), preview.rows.end(),
                       [](const CsvRow &row) { return row.verdict == CsvVerdict::Rejected && !row.fix.empty(); });
}

bool losesEntries(const Account &before, const Account &after)
{
    const std::vector<Entry> &kept = after.allowlist.entries;
    const std::vector<Entry> &old = before.allowlist.entries;
    return !std::all_of(old.begin(), old.end(), [&kept](const Entry &entry) {
        return std::any_of(kept.begin(), kept.end(), [&entry](const Entry &other) {
            return entry.id.empty() ? other.value == entry.value : other.id == entry.id;
        });
    });
}

ImportOutcome outcomeOf(const CsvPreview &rows, const Configuration &draft, const CsvImportOptions &options)
{
    ImportOutcome outcome;
    Result<CsvImport> merged = importAllowlistCsv(rows, draft, options);
    if (!merged) {
        outcome.refused = merged.error();
        return outcome;
    }
    CsvImport &made = merged.value();
    outcome.stayOpen = std::move(made.stayOpen);
    outcome.added = made.added;
    outcome.changed = made.changed;
    outcome.removed = made.removed;
    std::vector<Account> &after = made.configuration.accounts;
    for (std::size_t i = 0; i < after.size() && i < draft.accounts.size(); ++i) {
        if (after[i] == draft.accounts[i])
            continue;
        if (losesEntries(draft.accounts[i], after[i]))
            ++outcome.losing;
        outcome.put.push_back(std::move(after[i]));
    }
    return outcome;
}

} // namespace

ImportJob::ImportJob(QObject *parent) : QObject(parent), m_newest(std::make_shared<std::atomic<quint64>>(0)) {}

ImportJob::~ImportJob()
{
    cancel();
}

void ImportJob::cancel()
{
    ++*m_newest;
    if (m_running > 0) {
        m_running = 0;
        Q_EMIT busyChanged(false);
    }
}

template <typename Answer> void ImportJob::run(std::function<Answer()> work, std::function<void(Answer)> done)
{
    cancel();
    const quint64 number = m_newest->load();
    m_running = 1;
    Q_EMIT busyChanged(true);
    QPointer<ImportJob> job(this);
    QThreadPool::globalInstance()->start([newest = m_newest, number, job, work, done] {
        if (*newest != number)
            return;
        auto answer = std::make_shared<Answer>(work());
        // Through the application, which lives longer than the page that asked.
        QMetaObject::invokeMethod(
            qApp,
            [newest, number, job, answer, done] {
                if (job.isNull() || *newest != number)
                    return;
                job->m_running = 0;
                Q_EMIT job->busyChanged(false);
                done(std::move(*answer));
            },
            Qt::QueuedConnection);
    });
}

void ImportJob::read(const QString &path, std::function<void(File, const QString &)> done)
{
    using Answer = std::pair<File, QString>;
    run<Answer>(
        [path]() -> Answer {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return {nullptr, file.errorString()};
            if (file.size() > largestFile)
                return {nullptr, tr("The file is over 512 MiB; split it.")};
            return {std::make_shared<const QByteArray>(file.readAll()), QString()};
        },
        [done](Answer answer) { done(std::move(answer.first), answer.second); });
}

void ImportJob::preview(File file, std::optional<ForeignForm> form, CsvOptions options, Draft draft,
                        std::function<void(std::shared_ptr<const ImportView>)> done)
{
    using Answer = std::shared_ptr<const ImportView>;
    run<Answer>(
        [file, form, options, draft]() -> Answer {
            auto view = std::make_shared<ImportView>();
            const std::string_view bytes(file->constData(), static_cast<std::size_t>(file->size()));
            const auto previewed = [&](bool fixes) {
                return form ? previewForeignList(bytes, *form, options, *draft, fixes)
                            : previewAllowlistCsv(bytes, options, *draft, fixes);
            };
            Result<CsvPreview> plain = previewed(false);
            if (!plain) {
                view->unreadable = plain.error();
                return view;
            }
            view->plain = std::move(plain.value());
            if (anyFix(view->plain)) {
                Result<CsvPreview> fixed = previewed(true);
                if (fixed && fixed->rows.size() == view->plain.rows.size())
                    view->fixed = std::move(fixed.value());
            }
            for (const Account &account : draft->accounts)
                view->accounts.emplace(account.username, &account);
            return view;
        },
        std::move(done));
}

void ImportJob::merge(std::shared_ptr<const CsvPreview> rows, Draft draft, CsvImportOptions options,
                      std::function<void(std::shared_ptr<const ImportOutcomes>)> done)
{
    using Answer = std::shared_ptr<const ImportOutcomes>;
    run<Answer>(
        [rows, draft, options]() mutable -> Answer {
            auto outcomes = std::make_shared<ImportOutcomes>();
            options.mode = CsvMode::Add;
            outcomes->add = outcomeOf(*rows, *draft, options);
            options.mode = CsvMode::Replace;
            outcomes->replace = outcomeOf(*rows, *draft, options);
            return outcomes;
        },
        std::move(done));
}

} // namespace postern
