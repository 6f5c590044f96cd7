#pragma once

#include "core/format/log_import.h"
#include "tests/support/core_samples.h"

#include <QFile>
#include <QTemporaryDir>

/// Log files made by a test, and what one asks of an import.
namespace postern::samples {

class LogBench
{
public:
    std::string write(const QString &name, const QByteArray &text) const
    {
        const QString path = m_directory.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        return path.toStdString();
    }
    using Import = Result<LogImport> (*)(const std::vector<std::string> &, const LogOptions &);
    /// Nothing where it is unreadable.
    LogImport import(Import how, const QByteArray &text, int year = 2026) const
    {
        LogOptions options;
        options.year = year;
        const Result<LogImport> log = how({write(QStringLiteral("log"), text)}, options);
        return log ? *log : LogImport{};
    }
    QString filePath(const QString &name) const { return m_directory.filePath(name); }

private:
    QTemporaryDir m_directory;
};

inline const ActivityRow *findRow(const LogImport &log, std::string_view account, std::string_view from,
                                  Outcome outcome)
{
    for (const ActivityRow &row : log.rows) {
        if (row.account == account && row.address == address(from) && row.outcome == outcome)
            return &row;
    }
    return nullptr;
}

} // namespace postern::samples
