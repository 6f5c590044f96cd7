#include "ui/models/texts.h"
#include "ui/models/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace postern {

namespace {

struct RemedyActs
{
    Q_DECLARE_TR_FUNCTIONS(postern::RemedyActs)
};

QString argOf(const Finding &finding, const char *name)
{
    const auto found = finding.args.find(name);
    return found == finding.args.end() ? QString() : toQString(found->second);
}

} // namespace

QString remedyAct(const Finding &finding)
{
    const auto isOne = [&finding](std::initializer_list<std::string_view> codes) {
        return std::find(codes.begin(), codes.end(), finding.code) != codes.end();
    };
    if (isOne({"address-syntax", "range-reversed", "range-mixed-family"})) {
        const QString fix = argOf(finding, "fix");
        return fix.isEmpty() ? RemedyActs::tr("Take it out") : RemedyActs::tr("Take %1").arg(fix);
    }
    if (isOne({"evidence-missing", "evidence-thin", "hidden-source"}))
        return RemedyActs::tr("Watch first");
    if (isOne({"mass-removal"}))
        return RemedyActs::tr("Put them back");
    if (isOne({"allowlist-full"}))
        return RemedyActs::tr("Merge, or keep the list as it was");
    if (isOne({"adjacent"}))
        return RemedyActs::tr("Put %1 in place of both").arg(argOf(finding, "merged"));
    if (isOne({"duplicate", "shadowed", "unused"}))
        return RemedyActs::tr("Delete %1").arg(toQString(finding.entry));
    if (isOne({"host-bits"}))
        return RemedyActs::tr("Take %1 alone").arg(argOf(finding, "address"));
    if (isOne({"entry-expires"}))
        return RemedyActs::tr("Let it not end");
    if (isOne({"entry-unproven"}))
        return RemedyActs::tr("Keep %1").arg(toQString(finding.entry));
    if (isOne({"ip-auth-needless", "ip-auth-rotating"}))
        return RemedyActs::tr("Send with the password");
    if (isOne({"sender-syntax"}))
        return RemedyActs::tr("Take it out");
    if (isOne({"senders-narrowed"}))
        return RemedyActs::tr("Allow %1").arg(argOf(finding, "domains"));
    if (isOne({"sender-blocked-old"}))
        return RemedyActs::tr("Let them in");
    return RemedyActs::tr("Keep as it was");
}

} // namespace postern
