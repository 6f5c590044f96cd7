#include "ui/models/account_filter.h"

#include <algorithm>
#include <array>

namespace postern {

namespace {

struct GateName
{
    const char *word;
    Gate gate;
};
constexpr std::array gateNames = {
    GateName{"open", Gate::Open},     GateName{"observing", Gate::Observing}, GateName{"restricted", Gate::Restricted},
    GateName{"closed", Gate::Closed}, GateName{"suspended", Gate::Suspended},
};

/// One word of the filter as it was typed.
struct FilterWord
{
    QString text; ///< small letters, without "-" and quotes
    bool negated = false;
    bool quoted = false; ///< then it is no field
    bool closed = true;  ///< has its second quote
    bool last = false;   ///< may be typed on
};

enum class WordVerdict : std::uint8_t { Right, Beginning, Wrong, UnknownField };

/// Takes `value` for one of the states, or says whether it is the beginning of any.
WordVerdict readGate(const QString &value, std::optional<Gate> &gate)
{
    bool beginning = value.isEmpty();
    for (const GateName &name : gateNames) {
        const QString word = QString::fromLatin1(name.word);
        if (word == value) {
            gate = name.gate;
            return WordVerdict::Right;
        }
        beginning = beginning || word.startsWith(value);
    }
    return beginning ? WordVerdict::Beginning : WordVerdict::Wrong;
}

WordVerdict readFlag(const FilterWord &word, const QString &value, const char *yes, std::optional<bool> &flag)
{
    const QString whole = QString::fromLatin1(yes);
    if (value == whole) {
        flag = !word.negated;
        return WordVerdict::Right;
    }
    return whole.startsWith(value) ? WordVerdict::Beginning : WordVerdict::Wrong;
}

/// A name with a colon that no address could begin with: an IPv6 address has hexadecimal digits before it.
bool isFieldName(const QString &key)
{
    bool hexadecimal = true;
    for (const QChar sign : key) {
        if (!sign.isLetter())
            return false;
        hexadecimal = hexadecimal && sign >= u'a' && sign <= u'f';
    }
    return !hexadecimal || key.size() > 4;
}

WordVerdict readWord(const FilterWord &word, AccountFilter &filter)
{
    const qsizetype colon = word.quoted ? -1 : word.text.indexOf(u':');
    const QString key = colon > 0 ? word.text.left(colon) : QString();
    const QString value = colon > 0 ? word.text.mid(colon + 1) : QString();
    if (const auto address = Address::parse(toUtf8(word.text)); address && !word.quoted && !word.negated) {
        filter.address = address;
        return WordVerdict::Right;
    }
    if (key == u"ip" && !word.negated) {
        filter.address = Address::parse(toUtf8(value));
        // Half an address is no mistake yet.
        return filter.address                 ? WordVerdict::Right
               : value.isEmpty() || word.last ? WordVerdict::Beginning
                                              : WordVerdict::Wrong;
    }
    if (key == u"list" || key == u"state")
        return readGate(value, word.negated ? filter.notGate : filter.gate);
    if (key == u"staged")
        return readFlag(word, value, "yes", filter.staged);
    if (key == u"expires")
        return readFlag(word, value, "soon", filter.expiring);
    if (key == u"unused")
        return readFlag(word, value, "yes", filter.unused);
    if (!key.isEmpty() && isFieldName(key))
        return key == u"ip" ? WordVerdict::Wrong : WordVerdict::UnknownField;
    if (word.text.isEmpty())
        return WordVerdict::Beginning;
    (word.negated ? filter.absent : filter.needles).push_back(toUtf8(word.text));
    return word.closed ? WordVerdict::Right : WordVerdict::Beginning;
}

} // namespace

bool AccountFilter::covers(const AccountFilter &narrower) const
{
    const auto kept = [&](const std::string &needle) {
        return std::any_of(narrower.needles.begin(), narrower.needles.end(),
                           [&](const std::string &longer) { return longer.find(needle) != std::string::npos; });
    };
    const auto stillOut = [&](const std::string &needle) {
        return std::any_of(narrower.absent.begin(), narrower.absent.end(),
                           [&](const std::string &shorter) { return needle.find(shorter) != std::string::npos; });
    };
    return std::all_of(needles.begin(), needles.end(), kept) && std::all_of(absent.begin(), absent.end(), stillOut) &&
           (!gate || gate == narrower.gate) && (!notGate || notGate == narrower.notGate) &&
           (!address || address == narrower.address) && (!staged || staged == narrower.staged) &&
           (!expiring || expiring == narrower.expiring) && (!unused || unused == narrower.unused);
}

AccountFilter AccountFilter::parse(const QString &text)
{
    AccountFilter filter;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        FilterWord word;
        if (text[at] == u'-') {
            word.negated = true;
            ++at;
        }
        word.quoted = at < text.size() && text[at] == u'"';
        if (word.quoted) {
            const qsizetype close = text.indexOf(u'"', at + 1);
            word.closed = close >= 0;
            word.text = text.mid(at + 1, word.closed ? close - at - 1 : -1).toLower();
            at = word.closed ? close + 1 : text.size();
        } else {
            const qsizetype begin = at;
            while (at < text.size() && !text[at].isSpace())
                ++at;
            word.text = text.mid(begin, at - begin).toLower();
        }
        word.last = at == text.size();
        const WordVerdict reading = readWord(word, filter);
        if (reading == WordVerdict::Beginning)
            filter.incomplete = text.mid(start, at - start);
        if ((reading == WordVerdict::Wrong || reading == WordVerdict::UnknownField) && filter.wrong.isEmpty()) {
            filter.wrong = text.mid(start, at - start);
            filter.wrongStart = static_cast<int>(start);
            filter.unknownField = reading == WordVerdict::UnknownField;
        }
    }
    return filter;
}

} // namespace postern
