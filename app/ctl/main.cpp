#include "app/ctl/verbs.h"

#include <algorithm>
#include <cstdio>

namespace {

using namespace postern::ctl;

std::span<const Verb> generalVerbs()
{
    static const Verb verbs[] = {{"version", "posternctl version", [](const Arguments &) {
                                      std::printf("posternctl %s\n", POSTERN_VERSION);
                                      return int(Fine);
                                  }}};
    return verbs;
}

/// Every verb of the program; a module adds its line here.
std::vector<Verb> allVerbs()
{
    std::vector<Verb> verbs;
    for (const std::span<const Verb> group : {
             generalVerbs(),
             addressVerbs(),
             setVerbs(),
             csvVerbs(),
             lockoutVerbs(),
             importVerbs(),
             exportVerbs(),
             analyzeVerbs(),
             findingVerbs(),
             activityVerbs(),
             relayVerbs(),
             pullVerbs(),
             pushVerbs(),
             historyVerbs(),
             smtpVerbs(),
         })
        verbs.insert(verbs.end(), group.begin(), group.end());
    return verbs;
}

/// A verb of two words ("csv check") goes before one of the first word alone.
const Verb *findVerb(const std::vector<Verb> &verbs, const Arguments &arguments, std::size_t &words)
{
    for (words = std::min<std::size_t>(2, arguments.size()); words > 0; --words) {
        const std::string name = words == 2 ? arguments[0] + ' ' + arguments[1] : arguments[0];
        const auto found =
            std::find_if(verbs.begin(), verbs.end(), [&](const Verb &verb) { return name == verb.name; });
        if (found != verbs.end())
            return &*found;
    }
    return nullptr;
}

void listVerbs(std::FILE *out, const std::vector<Verb> &verbs)
{
    for (const Verb &verb : verbs)
        std::fprintf(out, "  %s\n", verb.usage);
}

} // namespace

int main(int argc, char **argv)
{
    const Arguments arguments(argv + std::min(argc, 1), argv + argc);
    const std::vector<Verb> verbs = allVerbs();
    std::size_t words = 0;
    if (const Verb *verb = findVerb(verbs, arguments, words)) {
        const Arguments rest(arguments.begin() + static_cast<std::ptrdiff_t>(words), arguments.end());
        const auto options = std::find(rest.begin(), rest.end(), "--");
        if (std::find(rest.begin(), options, "--help") != options) {
            std::printf("Usage: %s\n", verb->usage);
            return Fine;
        }
        return verb->run(rest);
    }
    if (!arguments.empty() && arguments[0] == "--version")
        return generalVerbs().front().run({});
    if (!arguments.empty() && (arguments[0] == "--help" || arguments[0] == "help")) {
        std::printf("posternctl %s: who may send through an SMTP relay, from where. Verbs:\n", POSTERN_VERSION);
        listVerbs(stdout, verbs);
        return Fine;
    }
    std::fprintf(stderr, "posternctl: %s. There is:\n",
                 arguments.empty() ? "a verb is missing" : ("unknown verb '" + arguments[0] + "'").c_str());
    listVerbs(stderr, verbs);
    return Usage;
}
