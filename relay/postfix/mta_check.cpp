#include "relay/postfix/mta_check.h"

#include <QFile>
#include <QSslCertificate>
#include <QThread>

#include <algorithm>
#include <set>
#include <sstream>

namespace postern::relay {

namespace {

std::string firstLine(const CheckReply &reply)
{
    const std::size_t begin = reply.text.rfind('\n', reply.text.size() < 2 ? 0 : reply.text.size() - 2);
    std::string line = reply.text.substr(begin == std::string::npos ? 0 : begin + 1);
    while (!line.empty() && line.back() == '\n')
        line.pop_back();
    return line;
}

class Tries
{
public:
    Tries(const MtaSettings &settings, const CheckAccounts &accounts) : m_settings(settings), m_accounts(accounts) {}

    std::vector<CheckResult> results;

    void expect(std::string name, const CheckReply &reply, int code, std::string remedy)
    {
        note(std::move(name), reply.code == code, std::to_string(code), firstLine(reply), std::move(remedy));
    }
    void note(std::string name, bool ok, std::string expected, std::string seen, std::string remedy)
    {
        results.push_back(
            {std::move(name), ok, std::move(expected), std::move(seen), ok ? std::string() : std::move(remedy)});
    }
    CheckClient client(std::uint16_t port, const std::string &source) const
    {
        return {port, source, m_settings.proxyProtocol};
    }
    std::uint16_t portOf(bool implicit) const { return implicit ? m_settings.smtps : m_settings.submission; }

    /// Greeting, TLS and EHLO; code 250 if all of them went well.
    CheckReply begin(CheckClient &client, bool implicit)
    {
        CheckReply reply = client.connect(implicit);
        if (reply.code != 220)
            return reply;
        reply = client.say("EHLO check.invalid");
        if (reply.code != 250 || implicit)
            return reply;
        reply = client.say("STARTTLS");
        if (reply.code != 220)
            return reply;
        if (!client.startTls())
            return {0, "TLS does not come about"};
        return client.say("EHLO check.invalid");
    }
    CheckReply signIn(CheckClient &client, bool implicit, const std::string &username, const std::string &password)
    {
        const CheckReply begun = begin(client, implicit);
        return begun.code == 250 ? client.login(username, password) : begun;
    }
    /// How far a whole attempt comes: the reply to the first command that is refused, else the last one's.
    CheckReply attempt(bool implicit, const std::string &username, const std::string &password,
                       const QByteArray &sender = "someone@check.invalid")
    {
        CheckClient one = client(portOf(implicit), m_accounts.source);
        CheckReply reply = signIn(one, implicit, username, password);
        if (reply.code != 235)
            return reply;
        reply = one.say("MAIL FROM:<" + sender + ">");
        return reply.code == 250 ? one.say("RCPT TO:<nobody@check.invalid>") : reply;
    }
    CheckReply appliance(const std::string &source)
    {
        CheckClient one = client(m_settings.appliance, source);
        CheckReply reply = one.connect(false);
        if (reply.code != 220)
            return reply;
        one.say("EHLO check.invalid");
        reply = one.say("MAIL FROM:<someone@check.invalid>");
        return reply.code == 250 ? one.say("RCPT TO:<nobody@check.invalid>") : reply;
    }

    void withPasswords(bool implicit);
    void beforeTls();
    void appliances();
    void endsOfData();
    void changes();
    void footer(const CheckReply &refusal);
    void certificate(const Layout &layout);

private:
    const MtaSettings &m_settings;
    const CheckAccounts &m_accounts;
};

void Tries::withPasswords(bool implicit)
{
    const std::string port = implicit ? "smtps-" : "submission-";
    expect(port + "login", attempt(implicit, m_accounts.open, m_accounts.password), 250,
           "Dovecot's passdb, smtpd_sasl_path and permit_sasl_authenticated in smtpd_relay_restrictions");
    expect(port + "listed", attempt(implicit, m_accounts.listed, m_accounts.password), 250,
           "password_query in dovecot-sql.conf.ext");
    expect(port + "wrong-password", attempt(implicit, m_accounts.open, m_accounts.password + "x"), 535,
           "the passdb sections of dovecot.conf");
    const CheckReply refused = attempt(implicit, m_accounts.elsewhere, m_accounts.password);
    expect(port + "off-list", refused, 535, "password_query in dovecot-sql.conf.ext: allow_nets");
    expect(port + "suspended", attempt(implicit, m_accounts.suspended, m_accounts.password), 535,
           "password_query in dovecot-sql.conf.ext");
    expect(port + "sender", attempt(implicit, m_accounts.open, m_accounts.password, "someone@other.invalid"), 553,
           "smtpd_sender_restrictions: check_sasl_access, reject_authenticated_sender_login_mismatch; "
           "smtpd_sender_login_maps");
    CheckClient one = client(portOf(implicit), m_accounts.source);
    CheckReply reply = begin(one, implicit);
    if (reply.code == 250)
        reply = one.say("MAIL FROM:<someone@check.invalid>");
    if (reply.code == 250)
        reply = one.say("RCPT TO:<nobody@check.invalid>");
    note(port + "no-open-relay", reply.code >= 500, "5xx without a password", firstLine(reply),
         "smtpd_relay_restrictions of this port, mynetworks, relay_domains");
    if (!implicit)
        footer(refused);
}

void Tries::footer(const CheckReply &refusal)
{
    note("reject-footer", refusal.text.find("client " + m_accounts.source) != std::string::npos,
         "a refusal names the client's address", firstLine(refusal), "smtpd_reject_footer");
}

void Tries::beforeTls()
{
    CheckClient one = client(m_settings.submission, m_accounts.source);
    CheckReply reply = one.connect(false);
    if (reply.code == 220)
        reply = one.say("EHLO check.invalid");
    note("auth-before-tls", reply.code == 250 && reply.text.find("AUTH") == std::string::npos,
         "AUTH is not offered before STARTTLS", reply.code == 250 ? "AUTH is offered in clear" : firstLine(reply),
         "smtpd_tls_auth_only = yes");
    const CheckReply login = one.login(m_accounts.open, m_accounts.password);
    note("login-in-clear", login.code >= 500 && login.code != 535, "refused before STARTTLS", firstLine(login),
         "smtpd_tls_security_level = encrypt, smtpd_tls_auth_only = yes");
    expect("mail-in-clear", one.say("MAIL FROM:<someone@check.invalid>"), 530, "smtpd_tls_security_level = encrypt");
}

void Tries::appliances()
{
    expect("appliance-bound", appliance(m_accounts.appliance), 250, "ipauth-permit.cf in smtpd_relay_restrictions");
    const CheckReply other = appliance(m_accounts.source);
    note("appliance-unbound", other.code >= 500, "5xx for an address that is not bound", firstLine(other),
         "smtpd_relay_restrictions of the appliance port, mynetworks");
    CheckClient one = client(m_settings.appliance, m_accounts.appliance);
    CheckReply reply = one.connect(false);
    if (reply.code == 220)
        reply = one.say("EHLO check.invalid");
    note("appliance-auth", reply.code == 250 && reply.text.find("AUTH") == std::string::npos,
         "AUTH is not offered on the appliance port", firstLine(reply), "smtpd_sasl_auth_enable = no on this port");
}

// The message is never ended the right way, so that none is accepted where the relay is as it must be.
void Tries::endsOfData()
{
    const std::pair<const char *, QByteArray> ends[] = {
        {"LF.LF", "\n.\n"}, {"LF.CRLF", "\n.\r\n"}, {"CRLF.LF", "\r\n.\n"}, {"CR.CR", "\r.\r"}};
    for (const auto &[name, end] : ends) {
        CheckClient one = client(m_settings.appliance, m_accounts.appliance);
        CheckReply reply = one.connect(false);
        for (const QByteArray line :
             {"EHLO check.invalid", "MAIL FROM:<someone@check.invalid>", "RCPT TO:<nobody@check.invalid>", "DATA"}) {
            if (reply.code >= 200 && reply.code < 400)
                reply = one.say(line);
        }
        const bool begun = reply.code == 354;
        if (begun)
            reply = one.raw("Subject: check\r\n\r\ntext" + end, 1500);
        note(std::string("end-of-data-") + name, begun && (reply.code == 0 || reply.code >= 500),
             "not taken for the end of a message", firstLine(reply), "smtpd_forbid_bare_newline = normalize");
    }
}

void Tries::changes()
{
    CheckClient session = client(m_settings.submission, m_accounts.source);
    const CheckReply in = signIn(session, false, m_accounts.open, m_accounts.password);
    if (const Status done = m_accounts.suspendOpen(); !done)
        note("suspension", false, "the database takes it", done.error().detail, "the database");
    expect("suspension-in-session", in.code == 235 ? session.say("MAIL FROM:<someone@check.invalid>") : in, 554,
           "smtpd_sender_restrictions: check_sasl_access sasl-access.cf; smtpd_delay_reject = no");
    expect("suspension-at-login", attempt(false, m_accounts.open, m_accounts.password), 535,
           "auth_cache_size = 0 in dovecot.conf");
    if (const Status done = m_accounts.replacePassword(); !done)
        note("password", false, "the database takes it", done.error().detail, "the database");
    expect("old-password", attempt(false, m_accounts.listed, m_accounts.password), 535,
           "auth_cache_size = 0 in dovecot.conf");
    expect("new-password", attempt(false, m_accounts.listed, m_accounts.newPassword), 250,
           "auth_cache_size = 0 in dovecot.conf");
    if (const Status done = m_accounts.narrow(); !done)
        note("window", false, "the database takes it", done.error().detail, "the database");
    expect("soft-refusal", attempt(false, m_accounts.listed, m_accounts.newPassword), 450,
           "smtpd_sender_restrictions: check_sasl_access sasl-access.cf");
    expect("soft-refusal-appliance", appliance(m_accounts.appliance), 450,
           "ipauth-permit.cf in smtpd_relay_restrictions of the appliance port");
}

void Tries::certificate(const Layout &layout)
{
    CheckClient one = client(m_settings.submission, m_accounts.source);
    const CheckReply reply = begin(one, false);
    QFile file(QString::fromStdString(layout.certificate()));
    const bool read = file.open(QIODevice::ReadOnly);
    const auto wanted = QSslCertificate::fromData(read ? file.readAll() : QByteArray(), QSsl::Pem);
    note("certificate", reply.code == 250 && !wanted.isEmpty() && one.certificate() == wanted.front().toDer(),
         "that of " + layout.certificate(), reply.code == 250 ? "another one" : firstLine(reply),
         "postern-relayd mta reload takes up a renewed certificate");
}

QByteArray tail(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - (qint64{1} << 20)));
    return file.readAll();
}

std::vector<std::string> meaningfulLines(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        if (!line.empty() && line.front() != '#')
            lines.push_back(line);
    }
    return lines;
}

} // namespace

std::vector<CheckResult> tryMailServers(const Layout &layout, const MtaSettings &settings,
                                        const CheckAccounts &accounts)
{
    Tries tries(settings, accounts);
    tries.beforeTls();
    tries.certificate(layout);
    tries.withPasswords(false);
    tries.withPasswords(true);
    tries.appliances();
    tries.endsOfData();
    tries.changes();
    // The evidence: what was just tried must be told by both logs.
    QThread::msleep(500);
    tries.note("dovecot-log", tail(layout.dovecotLog()).contains(QByteArray::fromStdString(accounts.elsewhere)),
               "refusals and their reasons in " + layout.dovecotLog(), "nothing about the tries just made",
               "auth_verbose = yes, log_path in dovecot.conf");
    tries.note("mail-log", tail(layout.mailLog()).contains("postern/submission/smtpd"),
               "sessions in " + layout.mailLog(), "nothing about the tries just made",
               "maillog_file in main.cf, syslog_name in master.cf");
    return tries.results;
}

std::vector<CheckResult> compareFiles(const std::vector<ConfigurationFile> &files)
{
    std::vector<CheckResult> results;
    for (const ConfigurationFile &file : files) {
        QFile stored(QString::fromStdString(file.path));
        CheckResult result{
            "file " + file.path.substr(file.path.rfind('/') + 1), true, "as postern-relayd writes it", {}, {}};
        if (!stored.open(QIODevice::ReadOnly)) {
            result.ok = false;
            result.seen = stored.errorString().toStdString();
        } else {
            const auto wanted = meaningfulLines(file.text);
            const auto found = meaningfulLines(stored.readAll().toStdString());
            const std::set<std::string> wantedSet(wanted.begin(), wanted.end());
            const std::set<std::string> foundSet(found.begin(), found.end());
            for (const std::string &line : wanted) {
                if (!foundSet.contains(line))
                    result.seen += (result.seen.empty() ? "" : "; ") + std::string("missing: ") + line;
            }
            for (const std::string &line : found) {
                if (!wantedSet.contains(line))
                    result.seen += (result.seen.empty() ? "" : "; ") + std::string("changed or added: ") + line;
            }
            result.ok = result.seen.empty() && wanted == found;
            if (!result.ok && result.seen.empty())
                result.seen = "the same lines in another order, or some of them twice";
            // A file that holds the database's password is not quoted.
            if (!result.ok && file.text.find("\npassword = ") != std::string::npos)
                result.seen = "differs";
        }
        if (!result.ok)
            result.remedy = "postern-relayd mta reload writes it anew";
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace postern::relay
