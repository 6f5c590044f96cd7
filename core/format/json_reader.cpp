#include "core/format/json_reader.h"

#include "core/format/json_locate.h"

#include <algorithm>

namespace postern::json {

namespace {

std::string_view typeName(const simdjson::dom::element &element)
{
    switch (element.type()) {
    case simdjson::dom::element_type::ARRAY:
        return "an array";
    case simdjson::dom::element_type::OBJECT:
        return "an object";
    case simdjson::dom::element_type::INT64:
    case simdjson::dom::element_type::UINT64:
        return "a whole number";
    case simdjson::dom::element_type::DOUBLE:
        return "a number with a fraction or an exponent";
    case simdjson::dom::element_type::STRING:
        return "a text";
    case simdjson::dom::element_type::BOOL:
        return "true or false";
    case simdjson::dom::element_type::NULL_VALUE:
        return "null";
    }
    return "something else";
}

} // namespace

std::string printable(std::string_view text, std::size_t most)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    std::size_t end = text.size();
    if (end > most) {
        end = most;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
            --end;
    }
    for (const char c : text.substr(0, end)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
    if (end < text.size())
        out += "...";
    return out;
}

std::string Path::toString() const
{
    std::vector<const Path *> chain;
    for (const Path *step = this; step && step->parent; step = step->parent)
        chain.push_back(step);
    std::string out;
    for (auto step = chain.rbegin(); step != chain.rend(); ++step) {
        if ((*step)->key.data() == nullptr) {
            out += '[' + std::to_string((*step)->index) + ']';
        } else {
            if (!out.empty())
                out += '.';
            out += printable((*step)->key);
        }
    }
    return out;
}

void Reader::add(std::string path, std::string code, std::string message)
{
    if (faults.size() < maxFaults)
        faults.push_back({std::move(path), std::move(code), std::move(message)});
    else
        ++leftOut;
}

bool Node::fault(std::string code, std::string message) const
{
    m_reader->add(m_path.toString(), std::move(code), std::move(message));
    return false;
}

void Node::missing(std::string_view key) const
{
    missing(key, "This key must be there.");
}

void Node::missing(std::string_view key, std::string_view why) const
{
    m_reader->add(Path{&m_path, key, 0}.toString(), "missing", std::string(why));
}

bool Node::wrongType(std::string_view wanted) const
{
    return fault("wrong-type",
                 "This is " + std::string(typeName(m_element)) + ", " + std::string(wanted) + " is expected.");
}

void Node::repeated() const
{
    fault("repeated-key", "This key is there more than once.");
}

void Node::stranger(std::set<std::string_view> &others) const
{
    if (!others.insert(m_path.key).second)
        repeated();
    else if (m_reader->unknown == UnknownFields::Refuse)
        fault("unknown-key", "This key is not known here.");
    else
        searchRepeated();
}

void Node::searchRepeated() const
{
    if (!m_element.is_object() && !m_element.is_array())
        return;
    // The parser lets an empty array or object pass at one level more than it counts.
    std::size_t depth = 0;
    for (const Path *step = &m_path; step; step = step->parent)
        ++depth;
    if (depth > maxDepth)
        fault("depth", "Nested more than " + std::to_string(maxDepth) + " deep.");
    if (m_element.is_object())
        members([](std::string_view, const Node &member) { member.searchRepeated(); });
    else
        array([](const Node &element) { element.searchRepeated(); });
}

bool Node::text(std::string_view &out) const
{
    return m_element.get(out) == simdjson::SUCCESS || wrongType("a text");
}

bool Node::text(std::string &out) const
{
    std::string_view view;
    if (!text(view))
        return false;
    out = view;
    return true;
}

bool Node::cleanText(std::string &out) const
{
    std::string_view view;
    if (!text(view))
        return false;
    const auto control = std::find_if(view.begin(), view.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t' && c != '\r' && c != '\n') || byte == 0x7f;
    });
    if (control != view.end())
        return fault("control", "Byte " + std::to_string(control - view.begin()) +
                                    " is a control character; only TAB, CR and LF may be in a text.");
    out = view;
    return true;
}

bool Node::boolean(bool &out) const
{
    return m_element.get(out) == simdjson::SUCCESS || wrongType("true or false");
}

bool Node::signedInteger(std::int64_t &out, std::int64_t least, std::int64_t most) const
{
    std::int64_t number = 0;
    if (!m_element.is_int64()) {
        if (!m_element.is_uint64())
            return wrongType("a whole number");
    } else if (m_element.get(number) == simdjson::SUCCESS && number >= least && number <= most) {
        out = number;
        return true;
    }
    return fault("out-of-range",
                 "A whole number from " + std::to_string(least) + " to " + std::to_string(most) + " is expected.");
}

bool Node::unsignedInteger(std::uint64_t &out, std::uint64_t least, std::uint64_t most) const
{
    std::uint64_t number = 0;
    if (!m_element.is_int64() && !m_element.is_uint64())
        return wrongType("a whole number");
    if (m_element.get(number) != simdjson::SUCCESS || number < least || number > most)
        return fault("out-of-range",
                     "A whole number from " + std::to_string(least) + " to " + std::to_string(most) + " is expected.");
    out = number;
    return true;
}

std::size_t Node::size() const
{
    simdjson::dom::array array;
    return m_element.get(array) == simdjson::SUCCESS ? array.size() : 0;
}

std::string_view Node::peek(std::string_view key) const
{
    std::string_view text;
    simdjson::dom::object object;
    if (m_element.get(object) != simdjson::SUCCESS || object.at_key(key).get(text) != simdjson::SUCCESS)
        return {};
    return text;
}

Result<Document> Document::parse(std::string_view text)
{
    Document document;
    document.m_document = std::make_unique<simdjson::dom::document>();
    // What the parser alone needs is given back when it ends.
    simdjson::dom::parser parser;
    // The parser counts the document itself as a level, so one more than the arrays and objects.
    simdjson::error_code code = parser.allocate(std::max<std::size_t>(text.size(), 1), maxDepth + 1);
    if (code == simdjson::SUCCESS)
        code = parser.parse_into_document(*document.m_document, text.data(), text.size(), true).get(document.m_root);
    if (code == simdjson::SUCCESS)
        return document;
    if (code == simdjson::MEMALLOC)
        return Error{ErrorCode::TooLarge, "too large to be read", {}};
    Fault fault = locateError(text);
    std::string detail = fault.path.empty() ? fault.message : fault.path + ": " + fault.message;
    return Error{ErrorCode::Unreadable, std::move(detail), {std::move(fault)}};
}

Status checkJson(std::string_view text)
{
    return readDocument(text, UnknownFields::Ignore, "JSON", [](const Node &root) { root.searchRepeated(); });
}

} // namespace postern::json
