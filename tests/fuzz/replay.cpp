/// The fuzzing programs without libFuzzer, for any compiler: the corpus as it is, and changed at random for a while.
/// replay CORPUS; POSTERN_TEST_FULL=1 for a minute instead of a second.

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void run(const std::string &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.data()), input.size());
}

std::string changed(std::string text, const std::vector<std::string> &corpus, std::mt19937 &random)
{
    const auto below = [&random](std::size_t end) { return end == 0 ? 0 : static_cast<std::size_t>(random()) % end; };
    for (std::size_t times = 1 + below(4); times > 0; --times) {
        const std::size_t at = below(text.size() + 1);
        const std::size_t length = below(16);
        switch (below(5)) {
        case 0:
            text.insert(at, 1, static_cast<char>(below(256)));
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            if (at < text.size())
                text[at] = static_cast<char>(below(256));
            break;
        case 3:
            text.insert(at, text.substr(below(text.size() + 1), length));
            break;
        default: {
            const std::string &other = corpus[below(corpus.size())];
            text.replace(at, length, other.substr(below(other.size() + 1), below(64)));
        }
        }
    }
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<std::string> corpus;
    if (argc > 1) {
        for (const auto &entry : std::filesystem::directory_iterator(argv[1])) {
            std::ifstream file(entry.path(), std::ios::binary);
            corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
        }
    }
    if (corpus.empty()) {
        std::fputs("replay: no corpus\n", stderr);
        return 2;
    }
    for (const std::string &input : corpus)
        run(input);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(std::getenv("POSTERN_TEST_FULL") ? 60 : 1);
    std::mt19937 random(66);
    std::size_t inputs = 0;
    for (; std::chrono::steady_clock::now() < end; ++inputs)
        run(changed(corpus[static_cast<std::size_t>(random()) % corpus.size()], corpus, random));
    std::printf("%zu of the corpus, %zu changed\n", corpus.size(), inputs);
    return 0;
}
