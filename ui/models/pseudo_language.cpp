#include "ui/models/pseudo_language.h"

#include <QRegularExpression>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr QStringView accented = u"àƀçðéƒĝĥïĵķļɱñöþǫŕšţüṽŵẋýžÀƁÇÐÉƑĜĤÏĴĶĻṀÑÖÞǪŔŠŢÜṼŴẊÝŽ";

QString withAccents(QStringView text)
{
    QString changed;
    for (const QChar letter : text) {
        const qsizetype at = plain.indexOf(letter);
        changed += at < 0 ? letter : accented.at(at);
    }
    return changed;
}

} // namespace

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    static const QRegularExpression shortcut(u"^((Ctrl|Shift|Alt)\\+)*(F\\d+|Del|[A-Z0-9])$"_s);
    if (text.isEmpty() || shortcut.match(text).hasMatch())
        return text;
    // {name:one|many} loses its words' accents only where they are the place's name.
    static const QRegularExpression kept(u"%L?\\d+|%n|\\{[a-z_]+[:}]|<[^<>]*>|\\(\\*[^)]*\\)|https?://\\S+"_s);
    QString changed;
    qsizetype done = 0;
    for (auto matches = kept.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        changed += withAccents(QStringView(text).mid(done, match.capturedStart() - done)) + match.captured();
        done = match.capturedEnd();
    }
    changed += withAccents(QStringView(text).mid(done));
    QString longer;
    for (qsizetype left = (text.size() * 2 + 4) / 5; left > 0; left -= 6)
        longer += u' ' + QString(std::min<qsizetype>(left, 5), u'ẋ');
    return u'[' + changed + longer + u']';
}

} // namespace postern
