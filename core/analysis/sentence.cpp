#include "core/analysis/analyze.h"

#include "core/analysis/compare.h"

#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif

namespace postern {

namespace {

SentencePart passwordDoor(const Account &account, Date today)
{
    if (!account.passwordSet && !account.newPassword)
        return {QT_TRANSLATE_NOOP("Sentence", "No password is set, so nobody may send with one."), {}};
    switch (listState(account.allowlist, today)) {
    case ListState::Open:
        return {QT_TRANSLATE_NOOP("Sentence", "ANY address with the password may send."), {}};
    case ListState::Observing:
        return {QT_TRANSLATE_NOOP("Sentence", "ANY address with the password may send; the list is only watching."),
                {}};
    case ListState::Closed:
        return {QT_TRANSLATE_NOOP("Sentence", "Nobody may send with the password."), {}};
    case ListState::Restricted:
        break;
    }
    const AddressSet cover = coveredBy(account.allowlist, today);
    if (cover == everyAddress())
        return {QT_TRANSLATE_NOOP("Sentence", "ANY address with the password may send."), {}};
    return {QT_TRANSLATE_NOOP("Sentence", "{count} {count:address|addresses} may send with the password, over SMTP."),
            {{"count", toDecimal(cover.count())}}};
}

bool nobodyWithPassword(const Account &account, Date today)
{
    return (!account.passwordSet && !account.newPassword) || listState(account.allowlist, today) == ListState::Closed;
}

} // namespace

std::vector<SentencePart> sentenceParts(const Account &account, Date today)
{
    if (account.state == AccountState::Suspended) {
        return {
            {QT_TRANSLATE_NOOP("Sentence", "Nobody may send, with or without the password: the account is suspended."),
             {}}};
    }
    std::vector<SentencePart> parts{passwordDoor(account, today)};
    const auto address = account.ipAuth ? account.ipAuth->single() : std::nullopt;
    if (!address)
        return parts;
    std::map<std::string, std::string> args{{"address", address->toString()}, {"device", account.ipAuth->device}};
    const bool still = nobodyWithPassword(account, today);
    if (account.ipAuth->device.empty()) {
        parts.push_back({still ? QT_TRANSLATE_NOOP("Sentence", "{address} still sends without.")
                               : QT_TRANSLATE_NOOP("Sentence", "{address} sends without."),
                         std::move(args)});
    } else {
        parts.push_back({still ? QT_TRANSLATE_NOOP("Sentence", "{address} ({device}) still sends without.")
                               : QT_TRANSLATE_NOOP("Sentence", "{address} ({device}) sends without."),
                         std::move(args)});
    }
    return parts;
}

std::string sentence(const Account &account, Date today)
{
    std::string text;
    for (const SentencePart &part : sentenceParts(account, today))
        text += (text.empty() ? "" : " ") + fill(part.text, part.args);
    return text;
}

} // namespace postern
