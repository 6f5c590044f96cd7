#pragma once

#include "core/format/configuration_json.h"
#include "core/result.h"

#include <simdjson.h>

#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace postern::json {

/// Nesting beyond this is refused, on both sides.
inline constexpr std::size_t maxDepth = 32;
/// Faults of one document that are listed; after that one more says how many were left out.
inline constexpr std::size_t maxFaults = 10000;

/// Where in a document: a chain on the stack, made into text only where something is wrong.
struct Path
{
    const Path *parent = nullptr;
    std::string_view key; ///< empty for an element of an array
    std::size_t index = 0;
    /// "accounts[3].allowlist.entries[0].value"; "" is the document itself.
    std::string toString() const;
};

/// Text for a message: control characters escaped, cut after `most` bytes at a character's border.
std::string printable(std::string_view text, std::size_t most = 64);

/// Collects the faults of one document.
struct Reader
{
    UnknownFields unknown = UnknownFields::Refuse;
    std::vector<Fault> faults;
    std::size_t leftOut = 0;
    void add(std::string path, std::string code, std::string message);
};

/// Which of the known keys an object had.
struct Seen
{
    std::uint32_t bits = 0;
    bool has(std::size_t key) const { return (bits >> key & 1U) != 0; }
};

/// One value of a document at its place. The reading functions give false, and add a fault, where the value is of
/// another type; they leave `out` alone then.
class Node final
{
public:
    Node(Reader &reader, simdjson::dom::element element, Path path)
        : m_reader(&reader), m_element(element), m_path(path)
    {
    }

    bool isNull() const { return m_element.is_null(); }
    bool isText() const { return m_element.is_string(); }
    bool isArray() const { return m_element.is_array(); }
    bool text(std::string &out) const;
    bool text(std::string_view &out) const; ///< valid while the document is
    /// A person's text: no control character but TAB, CR and LF.
    bool cleanText(std::string &out) const;
    bool boolean(bool &out) const;
    /// Whole numbers only: 1.0, 1e3 and 2^64 are refused.
    template <typename T> bool integer(T &out, T least = 0, T most = std::numeric_limits<T>::max()) const
    {
        if constexpr (std::numeric_limits<T>::is_signed) {
            std::int64_t number = 0;
            if (!signedInteger(number, least, most))
                return false;
            out = static_cast<T>(number);
        } else {
            std::uint64_t number = 0;
            if (!unsignedInteger(number, least, most))
                return false;
            out = static_cast<T>(number);
        }
        return true;
    }

    /// Calls `each(index of the key, Node)` for every known key, once; repeated keys are faults, unknown ones too
    /// unless they are ignored (then they are still searched for repeated keys).
    template <std::size_t N, typename F> Seen object(const std::string_view (&keys)[N], F &&each) const
    {
        static_assert(N <= 32);
        Seen seen;
        simdjson::dom::object object;
        if (m_element.get(object) != simdjson::SUCCESS) {
            wrongType("an object");
            return seen;
        }
        std::set<std::string_view> strangers;
        for (const simdjson::dom::key_value_pair field : object) {
            std::size_t key = 0;
            while (key < N && keys[key] != field.key)
                ++key;
            const Node member(*m_reader, field.value, Path{&m_path, field.key, 0});
            if (key == N) {
                member.stranger(strangers);
            } else if (seen.has(key)) {
                member.repeated();
            } else {
                seen.bits |= 1U << key;
                each(key, member);
            }
        }
        return seen;
    }
    /// Like object(), with a fault for each of the first `required` keys that is not there.
    template <std::size_t N, typename F>
    Seen object(const std::string_view (&keys)[N], std::size_t required, F &&each) const
    {
        const Seen seen = object(keys, std::forward<F>(each));
        if (m_element.is_object()) {
            for (std::size_t key = 0; key < required; ++key) {
                if (!seen.has(key))
                    missing(keys[key]);
            }
        }
        return seen;
    }
    /// Calls `each(key, Node)` for every key, once; repeated ones are faults.
    template <typename F> bool members(F &&each) const
    {
        simdjson::dom::object object;
        if (m_element.get(object) != simdjson::SUCCESS)
            return wrongType("an object");
        std::set<std::string_view> seen;
        for (const simdjson::dom::key_value_pair field : object) {
            const Node member(*m_reader, field.value, Path{&m_path, field.key, 0});
            if (seen.insert(field.key).second)
                each(field.key, member);
            else
                member.repeated();
        }
        return true;
    }
    /// Calls `each(Node)` for every element; `count` is called first with their number.
    template <typename F> bool array(F &&each) const
    {
        simdjson::dom::array array;
        if (m_element.get(array) != simdjson::SUCCESS)
            return wrongType("an array");
        std::size_t index = 0;
        for (const simdjson::dom::element element : array)
            each(Node(*m_reader, element, Path{&m_path, {}, index++}));
        return true;
    }
    /// How many elements an array has, at most 2^24 - 1; 0 for anything else.
    std::size_t size() const;
    /// The text of one member without any check; empty where it is not there or no text.
    std::string_view peek(std::string_view key) const;

    /// Adds a fault at this value; always false.
    bool fault(std::string code, std::string message) const;
    void missing(std::string_view key) const;
    void missing(std::string_view key, std::string_view why) const;
    /// Adds faults for repeated keys and too deep nesting anywhere inside.
    void searchRepeated() const;

private:
    bool wrongType(std::string_view wanted) const;
    void repeated() const;
    void stranger(std::set<std::string_view> &others) const;
    bool signedInteger(std::int64_t &out, std::int64_t least, std::int64_t most) const;
    bool unsignedInteger(std::uint64_t &out, std::uint64_t least, std::uint64_t most) const;

    Reader *m_reader;
    simdjson::dom::element m_element;
    Path m_path;
};

/// Holds the parsed text; nodes are views into it.
class Document final
{
public:
    /// Unreadable where the text is no JSON at all, with the place of the first error.
    static Result<Document> parse(std::string_view text);
    Node root(Reader &reader) const { return Node(reader, m_root, Path{}); }

private:
    std::unique_ptr<simdjson::dom::document> m_document;
    simdjson::dom::element m_root;
};

/// Parses and hands the root to `read`; all faults in one Error (Unreadable) that begins with `what`.
template <typename F> Status readDocument(std::string_view text, UnknownFields unknown, std::string_view what, F &&read)
{
    const Result<Document> document = Document::parse(text);
    if (!document) {
        Error error = document.error();
        error.detail = std::string(what) + ": " + error.detail;
        return error;
    }
    Reader reader{unknown, {}, 0};
    read(document->root(reader));
    if (reader.leftOut != 0)
        reader.faults.push_back({"", "more-faults", "There are " + std::to_string(reader.leftOut) + " faults more."});
    if (!reader.faults.empty())
        return Error{
            ErrorCode::Unreadable,
            std::string(what) + ": " +
                (reader.faults.size() == 1 ? std::string("1 fault") : std::to_string(reader.faults.size()) + " faults"),
            std::move(reader.faults)};
    return Nothing{};
}

/// The strict rules alone, for any document: valid UTF-8 and syntax, depth, no repeated key.
Status checkJson(std::string_view text);

} // namespace postern::json
