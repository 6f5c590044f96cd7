#include "ui/models/history_model.h"

#include "ui/models/texts.h"
#include "ui/theme/cells.h"
#include "ui/theme/icons.h"

#include <QUrl>

namespace postern {

using namespace Qt::StringLiterals;

QString revisionStateWord(const RevisionInfo &revision)
{
    if (revision.state == "applied")
        return HistoryModel::tr("Applied");
    if (revision.state == "reverted")
        return HistoryModel::tr("Reverted");
    if (revision.state == "lapsed")
        return HistoryModel::tr("Not kept in time");
    return HistoryModel::tr("Confirmed");
}

HistoryModel::HistoryModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session) {}

void HistoryModel::reload()
{
    ++m_generation;
    m_reading = false;
    m_failed = Cause::None;
    m_problem.clear();
    beginResetModel();
    m_rows.clear();
    m_view.clear();
    m_next.clear();
    endResetModel();
    if (m_session.relay() != nullptr)
        read({});
    Q_EMIT changed();
}

void HistoryModel::read(const std::string &after)
{
    m_reading = true;
    QByteArray path = "/v1/revisions?limit=200";
    if (!after.empty())
        path += "&after=" + QUrl::toPercentEncoding(toQString(after));
    m_session.relay()->fetchDocument(path, this, [this, generation = m_generation](const Result<std::string> &text) {
        if (generation != m_generation)
            return;
        m_reading = false;
        const Result<RevisionPage> page = text ? readRevisionPage(*text) : Result<RevisionPage>(text.error());
        if (!page) {
            const ErrorCode code = page.error().code;
            m_failed = code == ErrorCode::Forbidden || code == ErrorCode::Unauthorized ? Cause::NotAllowed
                       : code == ErrorCode::NotFound                                   ? Cause::NotKept
                                                                                       : Cause::NotLoaded;
            m_problem = explainError(page.error());
            m_next.clear();
            Q_EMIT changed();
            return;
        }
        m_next = page->next;
        std::vector<std::size_t> shown;
        for (std::size_t i = 0; i < page->revisions.size(); ++i) {
            if (matches(page->revisions[i]))
                shown.push_back(m_rows.size() + i);
        }
        const int first = rowCount();
        if (!shown.empty())
            beginInsertRows({}, first, first + static_cast<int>(shown.size()) - 1);
        m_rows.insert(m_rows.end(), page->revisions.begin(), page->revisions.end());
        m_view.insert(m_view.end(), shown.begin(), shown.end());
        if (!shown.empty())
            endInsertRows();
        Q_EMIT changed();
    });
}

bool HistoryModel::matches(const RevisionInfo &revision) const
{
    const QString text = u"%1 %2 %3 %4 %5 %6"_s.arg(QString::number(revision.revision), toQString(revision.actor),
                                                    toQString(revision.peer), toQString(revision.note),
                                                    toQString(revision.summary), revisionStateWord(revision));
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

void HistoryModel::setWords(const QString &words)
{
    m_words = words;
    beginResetModel();
    m_view.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (matches(m_rows[i]))
            m_view.push_back(i);
    }
    endResetModel();
    Q_EMIT changed();
}

HistoryModel::Cause HistoryModel::cause() const
{
    if (!m_view.empty())
        return Cause::None;
    if (m_session.relay() == nullptr)
        return Cause::NoRelay;
    if (m_failed != Cause::None)
        return m_failed;
    if (m_reading)
        return Cause::Loading;
    return m_rows.empty() ? Cause::Nothing : Cause::Filter;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_reading && !m_next.empty() && m_session.relay() != nullptr;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_next);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RevisionInfo &revision = at(index.row());
    const bool gone = revision.state == "reverted" || revision.state == "lapsed";
    switch (index.column()) {
    case Revision:
        if (role == Qt::DisplayRole)
            return QString::number(revision.revision);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        break;
    case When:
        if (role == Qt::DisplayRole)
            return ago(revision.at, m_session.now());
        if (role == Qt::ToolTipRole)
            return exactly(revision.at).toHtmlEscaped();
        break;
    case Who:
        if (role == Qt::DisplayRole)
            return revision.actor.empty() ? tr("the relay") : toQString(revision.actor);
        break;
    case From:
        if (role == Qt::DisplayRole)
            return toQString(revision.peer);
        if (role == cell::Mono)
            return true;
        break;
    case What: {
        const QString note = toQString(revision.note);
        const QStringList lines = toQString(revision.summary).split(u'\n', Qt::SkipEmptyParts);
        if (role == Qt::DisplayRole)
            return lines.isEmpty() ? note : lines.constFirst();
        if (role == cell::Note && lines.size() > 1)
            return tr("and %1 more").arg(lines.size() - 1);
        break;
    }
    case State:
        if (role == Qt::DisplayRole)
            return revisionStateWord(revision);
        if (role == cell::Glyph)
            return int(gone ? Glyph::Revert : revision.state == "applied" ? Glyph::Applied : Glyph::Ok);
        if (role == cell::GlyphInk)
            return int(gone ? Token::Dim : revision.state == "applied" ? Token::Warn : Token::Ok);
        break;
    default:
        break;
    }
    if (role == cell::Ink && gone)
        return int(Token::Dim);
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int((section == Revision ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Revision:
        return tr("Revision");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case From:
        return tr("From");
    case What:
        return tr("What");
    default:
        return tr("State");
    }
}

} // namespace postern
