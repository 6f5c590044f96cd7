#include "app/ctl/verbs.h"

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace postern::ctl;
    static const Verb verbs[] = {{"version", "posternctl version", [](const Arguments &) {
                                      std::printf("posternctl %s\n", POSTERN_VERSION);
                                      return int(Fine);
                                  }}};
    const std::string name = argc > 1 ? argv[1] : "";
    for (const Verb &verb : verbs) {
        if (name == verb.name)
            return verb.run(Arguments(argv + 2, argv + argc));
    }
    std::fprintf(stderr, "posternctl: unknown verb '%s'. There is:\n", name.c_str());
    for (const Verb &verb : verbs)
        std::fprintf(stderr, "  %s\n", verb.usage);
    return Usage;
}
