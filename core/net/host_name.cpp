#include "core/net/host_name.h"

#include "core/address/address.h"

#include <QUrl>

#include <algorithm>

namespace postern {

namespace {

bool isLabel(const QByteArray &label)
{
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith('-') &&
           std::all_of(label.begin(), label.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                      c == '_';
           });
}

bool looksNumeric(const QByteArray &label)
{
    return label.toLower().startsWith("0x") ||
           std::all_of(label.begin(), label.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QByteArray hostOf(const QString &text)
{
    const bool bracketed = text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']'));
    const QString bare = bracketed ? text.mid(1, text.size() - 2) : text;
    if (const std::optional<Address> address = Address::parse(bare.toStdString()))
        return !bracketed || bare.contains(QLatin1Char(':')) ? QByteArray::fromStdString(address->toString())
                                                             : QByteArray();
    if (bracketed || text.contains(QLatin1Char(':')))
        return {};
    const QByteArray name = QUrl::toAce(text);
    if (name.isEmpty() || name.size() > 253)
        return {};
    const QByteArrayList labels = (name.endsWith('.') ? name.chopped(1) : name).split('.');
    return std::all_of(labels.begin(), labels.end(), isLabel) && !looksNumeric(labels.last()) ? name : QByteArray();
}

} // namespace postern
