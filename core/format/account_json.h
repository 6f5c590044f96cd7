#pragma once

#include "core/analysis/finding.h"
#include "core/domain/account.h"
#include "core/format/json_reader.h"
#include "core/format/json_writer.h"

namespace postern::json {

/// Which keys around a password an account may carry.
enum class Passwords : std::uint8_t {
    None,    ///< replies: none is ever there
    File,    ///< "password" | "generate_password" | "password_hash"
    Request, ///< "password" with "generated" | "password_hash"
};

Account readAccount(const Node &node, Passwords passwords);
Entry readEntry(const Node &node);
std::vector<std::string> readTexts(const Node &node);
std::vector<EntryValue> readValues(const Node &node);
std::optional<IpAuth> readIpAuth(const Node &node); ///< nullopt for null
void readDate(const Node &node, std::optional<Date> &out);
void readTime(const Node &node, std::optional<Time> &out);
void readTime(const Node &node, Time &out);
void readState(const Node &node, AccountState &out);
void readExpected(const Node &node, Expected &out);
void readAddress(const Node &node, Address &out);
void readUsername(const Node &node, std::string &out);
Acknowledgement readAcknowledgement(const Node &node);

/// The password keys of one object, put together.
struct PasswordKeys
{
    std::optional<std::string> password;
    std::optional<std::string> hash;
    bool generated = false; ///< "generated" or "generate_password"
    /// Empty where there is none; a contradiction is a fault of `node`, the object.
    std::optional<NewPassword> together(const Node &node, Passwords passwords) const;
};

enum class Form : std::uint8_t {
    Document, ///< no password, no local id
    Request,  ///< with the password keys, on its way to a relay; no local id
    Moving,   ///< as a document, with password hashes that are brought along; never a clear password
    Draft,    ///< with local ids; of passwords only that one is to be generated
};
void writeAccount(Writer &writer, const Account &account, Form form);
void writeEntry(Writer &writer, const Entry &entry, Form form);
void writeIpAuth(Writer &writer, const std::optional<IpAuth> &ipAuth);
void writePassword(Writer &writer, const std::optional<NewPassword> &password);
void writeAcknowledgement(Writer &writer, const Acknowledgement &acknowledgement);
void writeDate(Writer &writer, const std::optional<Date> &date);
void writeTime(Writer &writer, const std::optional<Time> &time);

} // namespace postern::json
