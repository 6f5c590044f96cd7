#include "ui/models/account_filter.h"

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

/// Takes `value` for one of the words, or says that it is not the beginning of any.
bool readGate(const QString &value, AccountFilter &filter)
{
    bool beginning = value.isEmpty();
    for (const GateName &name : gateNames) {
        const QString word = QString::fromLatin1(name.word);
        if (word == value)
            filter.gate = name.gate;
        beginning = beginning || word.startsWith(value);
    }
    return beginning;
}

bool readFlag(const QString &value, const char *word, bool &flag)
{
    const QString whole = QString::fromLatin1(word);
    flag = value == whole;
    return whole.startsWith(value);
}

} // namespace

AccountFilter AccountFilter::parse(const QString &text)
{
    AccountFilter filter;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const QString word = text.mid(at, end - at).toLower();
        const qsizetype colon = word.indexOf(u':');
        const QString key = colon > 0 ? word.left(colon) : QString();
        const QString value = colon > 0 ? word.mid(colon + 1) : QString();
        bool right = true;
        if (const auto address = Address::parse(toUtf8(word)))
            filter.address = address;
        else if (key == u"ip") {
            filter.address = Address::parse(toUtf8(value));
            // Half an address is no mistake yet.
            right = filter.address || value.isEmpty() || end == text.size();
        } else if (key == u"list" || key == u"state")
            right = readGate(value, filter);
        else if (key == u"staged")
            right = readFlag(value, "yes", filter.staged);
        else if (key == u"expires")
            right = readFlag(value, "soon", filter.expiring);
        else if (key == u"unused")
            right = readFlag(value, "yes", filter.unused);
        else
            filter.needles.push_back(toUtf8(word));
        const bool half = (key == u"ip" && !filter.address) || ((key == u"list" || key == u"state") && !filter.gate) ||
                          (key == u"staged" && !filter.staged) || (key == u"expires" && !filter.expiring) ||
                          (key == u"unused" && !filter.unused);
        if (right && half)
            filter.incomplete = text.mid(at, end - at);
        if (!right && filter.wrong.isEmpty()) {
            filter.wrong = text.mid(at, end - at);
            filter.wrongStart = static_cast<int>(at);
        }
        at = end;
    }
    return filter;
}

} // namespace postern
