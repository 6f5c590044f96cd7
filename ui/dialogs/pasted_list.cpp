#include "ui/dialogs/pasted_list.h"

#include <QList>

namespace postern {

namespace {

struct Piece
{
    qsizetype start = 0;
    qsizetype end = 0;
};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r';
}

QList<Piece> wordsOf(const QString &text, Piece piece)
{
    QList<Piece> words;
    for (qsizetype at = piece.start; at < piece.end;) {
        if (isBlank(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < piece.end && !isBlank(text.at(at)))
            ++at;
        words.append({start, at});
    }
    return words;
}

QString textOf(const QString &text, Piece piece)
{
    return text.sliced(piece.start, piece.end - piece.start);
}

ParsedValue parsed(const QString &text, Piece piece)
{
    return parseValue(textOf(text, piece).toStdString());
}

/// Could a person have meant an address by this word? Then it is shown as wrong rather than taken for a remark.
bool looksLikeValue(const QString &word)
{
    if (word.isEmpty())
        return false;
    int dots = 0;
    int colons = 0;
    int digits = 0;
    for (const QChar c : word) {
        dots += c == u'.' ? 1 : 0;
        colons += c == u':' ? 1 : 0;
        digits += c.isDigit() ? 1 : 0;
    }
    return digits > 0 && (dots >= 2 || colons >= 2 || (dots + colons >= 1 && word.contains(u'/')));
}

PastedRow rowOf(const QString &text, Piece piece, ParsedValue value)
{
    PastedRow row;
    row.value = textOf(text, piece);
    row.parsed = std::move(value);
    row.start = piece.start;
    row.length = piece.end - piece.start;
    return row;
}

/// The value that begins at word `first`, and in `used` how many words it takes: "a - b" is three of them.
std::optional<PastedRow> valueAt(const QString &text, const QList<Piece> &words, qsizetype first, qsizetype &used)
{
    for (qsizetype count = qMin(qsizetype{3}, words.size() - first); count >= 1; --count) {
        const Piece piece{words.at(first).start, words.at(first + count - 1).end};
        if (count > 1 && !textOf(text, piece).contains(u'-'))
            continue;
        ParsedValue value = parsed(text, piece);
        // More than one word only as a range: "10.0.0.1 -5" is an address with a remark.
        if (value.value && (count == 1 || value.value->kind() == Kind::Range)) {
            used = count;
            return rowOf(text, piece, std::move(value));
        }
    }
    return std::nullopt;
}

void addRemark(PastedRow &row, QString remark)
{
    remark = remark.trimmed();
    if (remark.startsWith(u'#'))
        remark = remark.mid(1).trimmed();
    if (remark.isEmpty())
        return;
    row.remark += row.remark.isEmpty() ? remark : QStringLiteral("; ") + remark;
}

void splitLine(const QString &text, Piece line, std::vector<PastedRow> &rows)
{
    const std::size_t before = rows.size();
    const QList<Piece> all = wordsOf(text, line);
    if (all.isEmpty())
        return;
    bool remarking = false; // after a remark has begun, an address in it is part of it
    qsizetype pieceStart = line.start;
    while (pieceStart <= line.end) {
        qsizetype pieceEnd = pieceStart;
        while (pieceEnd < line.end && text.at(pieceEnd) != u',' && text.at(pieceEnd) != u';')
            ++pieceEnd;
        const QList<Piece> words = wordsOf(text, {pieceStart, pieceEnd});
        // A new piece may be a value again, also after a remark.
        qsizetype used = 0;
        if (!words.isEmpty() && valueAt(text, words, 0, used))
            remarking = false;
        for (qsizetype at = 0; at < words.size();) {
            const QString word = textOf(text, words.at(at));
            std::optional<PastedRow> row = remarking ? std::nullopt : valueAt(text, words, at, used);
            if (row) {
                rows.push_back(std::move(*row));
                at += used;
            } else if (!remarking && looksLikeValue(word)) {
                rows.push_back(rowOf(text, words.at(at), parsed(text, words.at(at))));
                ++at;
            } else if (rows.size() > before) {
                addRemark(rows.back(), textOf(text, {words.at(at).start, words.back().end}));
                remarking = true;
                break;
            } else {
                // Nothing of the line is a value so far: the whole piece is shown as wrong, not left out.
                const Piece piece{words.at(at).start, words.back().end};
                rows.push_back(rowOf(text, piece, parsed(text, piece)));
                break;
            }
        }
        pieceStart = pieceEnd + 1;
    }
}

} // namespace

std::vector<PastedRow> splitPasted(const QString &text)
{
    std::vector<PastedRow> rows;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = start;
        while (end < text.size() && text.at(end) != u'\n' && text.at(end) != QChar::ParagraphSeparator &&
               text.at(end) != QChar::LineSeparator)
            ++end;
        splitLine(text, {start, end}, rows);
        start = end + 1;
    }
    return rows;
}

QString withValue(const QString &text, const PastedRow &row, const QString &value)
{
    QString changed = text;
    changed.replace(row.start, row.length, value);
    return changed;
}

} // namespace postern
