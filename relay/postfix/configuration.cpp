#include "relay/postfix/configuration.h"

#include <string_view>
#include <utility>

namespace postern::relay {

namespace {

using Replacements = std::vector<std::pair<std::string_view, std::string>>;

// Replaces @NAME@; what Postfix and Dovecot write as $name, %s or ${name} stays.
std::string fillIn(std::string text, const Replacements &replacements)
{
    for (const auto &[name, value] : replacements)
        for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + value.size()))
            text.replace(at, name.size(), value);
    return text;
}

// An empty virtual_mailbox_domains is what keeps the relay shut: its default is $virtual_mailbox_maps, and the map
// that stores all accepted mail would make every domain a local one. TZ makes the log's times independent of the
// machine's summer time; the footer therefore names its zone.
constexpr std::string_view mainCf = R"(compatibility_level = 3.6
multi_instance_name = postfix-postern
multi_instance_group = postern
multi_instance_enable = yes
command_directory = @COMMANDS@
daemon_directory = @DAEMONS@
shlib_directory = @LIBRARIES@
meta_directory = @META@
queue_directory = @STATE@/spool
data_directory = @STATE@/data
mail_owner = @OWNER@
setgid_group = @DROPGROUP@
import_environment = MAIL_CONFIG MAIL_DEBUG MAIL_LOGTAG TZ=UTC LANG=C POSTLOG_SERVICE POSTLOG_HOSTNAME@IMPORT@
maillog_file = @STATE@/log/mail.log
maillog_file_prefixes = @STATE@/log
myhostname = @HOST@
mydestination =
local_recipient_maps =
local_transport = error:5.1.1 no local delivery here
alias_maps =
alias_database =
mynetworks =
relay_domains =
# Each listener names its address. What stands here counts as this Postfix itself, and mail for it as a loop; the
# machine's other addresses may be those of another Postfix, on port 25.
inet_interfaces = loopback-only
inet_protocols = all
biff = no
recipient_delimiter =

virtual_mailbox_domains =
virtual_mailbox_maps =
@DELIVERY@
smtpd_peername_lookup = no
smtpd_tls_cert_file = @STATE@/postfix/tls-cert.pem
smtpd_tls_key_file = @STATE@/postfix/tls-key.pem
smtpd_tls_security_level = may
smtpd_tls_protocols = >=TLSv1.2
smtpd_tls_mandatory_protocols = >=TLSv1.2
smtpd_sasl_auth_enable = no
smtpd_sasl_type = dovecot
smtpd_sasl_path = @STATE@/dovecot/auth-smtp
smtpd_sasl_security_options = noanonymous
smtpd_client_restrictions =
smtpd_helo_restrictions =
smtpd_sender_restrictions =
smtpd_recipient_restrictions =
# Each listener opens what it needs.
smtpd_relay_restrictions = reject
smtpd_sender_login_maps = @MAP@:@STATE@/postfix/sender-login.cf
smtpd_reject_footer = \c; client $client_address, at $localtime UTC
# Counts good logins too, so any limit would throttle good mail.
smtpd_client_auth_rate_limit = 0
smtpd_forbid_bare_newline = normalize
service_throttle_time = 2s
)";

constexpr std::string_view keptMail = R"(
# Accepted mail is kept in a folder; no delivery agent that speaks SMTP is in master.cf.
default_transport = virtual
relay_transport = virtual
)";

constexpr std::string_view sentMail = R"(
default_transport = smtp
relay_transport = smtp
relayhost = @RELAYHOST@
@LOOKUP@smtp_tls_security_level = may
# Notices go to nobody here: there is no mailbox on the relay.
notify_classes =
)";

// Tables that master.cf names are not approved by themselves.
constexpr std::string_view proxyMaps =
    R"(proxy_read_maps = $smtpd_sender_login_maps, @MAP@:@STATE@/postfix/db-health.cf,
    @MAP@:@STATE@/postfix/ipauth-permit.cf, @MAP@:@STATE@/postfix/ipauth-info.cf, @MAP@:@STATE@/postfix/sasl-access.cf
)";

constexpr std::string_view passwordListener = R"(@ADDRESS@ inet n - n - 100 smtpd
    -o syslog_name=postern/@NAME@@PROXY@
    -o @TLS@
    -o smtpd_tls_auth_only=yes
    -o smtpd_sasl_auth_enable=yes
    -o smtpd_delay_reject=no
    -o { smtpd_client_restrictions = check_client_access @MAP@:@STATE@/postfix/db-health.cf }
    -o { smtpd_sender_restrictions = check_sasl_access @MAP@:@STATE@/postfix/sasl-access.cf, reject_authenticated_sender_login_mismatch }
    -o smtpd_relay_restrictions=permit_sasl_authenticated,reject_unauth_destination,reject
)";

constexpr std::string_view applianceListener = R"(@ADDRESS@ inet n - n - 100 smtpd
    -o syslog_name=postern/ipauth@PROXY@
    -o smtpd_sasl_auth_enable=no
    -o { smtpd_relay_restrictions = check_client_access @MAP@:@STATE@/postfix/ipauth-permit.cf, reject_unauth_destination, reject }
    -o { smtpd_end_of_data_restrictions = check_client_access @MAP@:@STATE@/postfix/ipauth-info.cf }
)";

constexpr std::string_view masterServices = R"(pickup     unix  n - n 60    1 pickup
cleanup    unix  n - n -     0 cleanup
qmgr       unix  n - n 300   1 qmgr
tlsmgr     unix  - - n 1000? 1 tlsmgr
rewrite    unix  - - n -     - trivial-rewrite
bounce     unix  - - n -     0 bounce
defer      unix  - - n -     0 bounce
trace      unix  - - n -     0 bounce
flush      unix  n - n 1000? 0 flush
proxymap   unix  - - n -     - proxymap
proxywrite unix  - - n -     1 proxymap
showq      unix  n - n -     - showq
error      unix  - - n -     - error
retry      unix  - - n -     - error
discard    unix  - - n -     - discard
anvil      unix  - - n -     1 anvil
scache     unix  - - n -     1 scache
postlog    unix-dgram n - n - 1 postlogd
)";

constexpr std::string_view keepingAgent = R"(virtual    unix  - n n -     - virtual
    -o virtual_mailbox_base=@STATE@/mail
    -o virtual_mailbox_maps=static:inbox/
    -o virtual_uid_maps=static:@MAILUID@
    -o virtual_gid_maps=static:@MAILGID@
)";
constexpr std::string_view sendingAgent = "smtp       unix  - - n -     - smtp\n";

std::string master(const Replacements &common, const MtaSettings &settings)
{
    const auto on = [](std::string_view host, std::uint16_t port) {
        return std::string(host) + ':' + std::to_string(port);
    };
    std::vector<std::string_view> hosts{settings.everywhere ? "0.0.0.0" : "127.0.0.1"};
    if (settings.ipv6)
        hosts.emplace_back(settings.everywhere ? "[::]" : "[::1]");
    std::string text;
    for (const std::string_view host : hosts) {
        text += fillIn(std::string(passwordListener), {{"@ADDRESS@", on(host, settings.submission)},
                                                       {"@NAME@", "submission"},
                                                       {"@TLS@", "smtpd_tls_security_level=encrypt"}});
        text += fillIn(
            std::string(passwordListener),
            {{"@ADDRESS@", on(host, settings.smtps)}, {"@NAME@", "smtps"}, {"@TLS@", "smtpd_tls_wrappermode=yes"}});
        text += fillIn(std::string(applianceListener), {{"@ADDRESS@", on(host, settings.appliance)}});
    }
    text += masterServices;
    text += settings.sends ? sendingAgent : keepingAgent;
    return fillIn(text, common);
}

constexpr std::string_view healthQuery = "SELECT 'DUNNO' FROM relay_health WHERE k = '%s'";
constexpr std::string_view permitQuery = "SELECT action FROM relay_ip_auth WHERE ip = '%s' ORDER BY superseded LIMIT 1";
constexpr std::string_view infoQuery = "SELECT 'INFO postern-ipauth account=' || username FROM relay_ip_auth "
                                       "WHERE ip = '%s' AND action = 'OK' LIMIT 1";
constexpr std::string_view saslQuery =
    "SELECT coalesce((SELECT CASE WHEN '%s' LIKE '%%#held' THEN action_if_held ELSE action END "
    "FROM relay_sasl_access WHERE username = replace('%s','#held','') ORDER BY superseded LIMIT 1), "
    "'554 5.7.1 This account no longer exists on the relay')";
constexpr std::string_view senderQuery =
    "SELECT DISTINCT username FROM relay_sender WHERE pattern IN ('%s', substr('%s',instr('%s','@')))";

// PostgreSQL has them as functions.
constexpr std::string_view saslFunction = "SELECT relay_sasl('%s')";
constexpr std::string_view senderFunction = "SELECT relay_sender_login('%s')";
constexpr std::string_view passwordFunction =
    "password_query = SELECT \"user\", password, allow_nets FROM relay_login('%Lu', '%r')\n";

// allow_nets NULL is any address (the query has matched it already), '' is none, with Dovecot's own line in the log.
// The system prints an address of ::/96 with a dotted end, "::192.0.2.1", and a mapped one as "::ffff:192.0.2.1".
constexpr std::string_view passwordQuery = R"sql(password_query = \
 WITH ip(h) AS MATERIALIZED (SELECT CASE WHEN instr(v,'.') = 0 THEN \
   (SELECT group_concat(substr('000' || value,-4),'') FROM json_each('["' || replace(replace(b,'::',':' || \
     substr('0:0:0:0:0:0:0:0:',1,2*(8-length(b)+length(replace(b,':',''))))),':','","') || '"]')) \
   WHEN instr(replace(v,'::',''),':') = 0 THEN CASE WHEN instr(v,':') THEN '000000000000000000000000' \
     ELSE '00000000000000000000ffff' END || (SELECT group_concat(printf('%%02x',value),'') \
     FROM json_each('[' || replace(replace(v,'::',''),'.',',') || ']')) END \
   FROM (SELECT replace('%r','::ffff:','') AS v, trim(replace(replace(' %r ',' ::','0::'),':: ','::0')) AS b)), \
 c AS MATERIALIZED (SELECT a.*, (a.list_state IN ('open','observing') OR a.list_state = 'restricted' AND EXISTS (SELECT 1 FROM relay_range r \
   WHERE r.account_id = a.account_id AND r.pending = a.pending AND r.lo <= (SELECT h FROM ip) AND r.hi >= (SELECT h FROM ip))) \
   AND NOT (a.superseded AND EXISTS (SELECT 1 FROM relay_keep_out k \
   WHERE k.account_id = a.account_id AND k.lo <= (SELECT h FROM ip) AND k.hi >= (SELECT h FROM ip))) AS ok \
   FROM relay_account a WHERE a.username = '%Lu' AND a.password IS NOT NULL) \
 SELECT username || CASE WHEN suspended THEN '#suspended' WHEN ok AND superseded THEN '#held' ELSE '' END AS "user", password, \
   CASE WHEN suspended OR NOT ok THEN '' END AS allow_nets FROM c \
 WHERE NOT EXISTS (SELECT 1 FROM relay_throttle t WHERE t.username = '%Lu' AND t.address = '%r') \
 ORDER BY ok DESC, superseded LIMIT 1
)sql";

// A server's connection that was lost while idle is found out by the question that fails: it is asked a second time.
constexpr std::string_view askAgain = R"(passdb {
  driver = sql
  args = @STATE@/dovecot/dovecot-sql.conf.ext
  result_success = return-ok
  result_failure = return-fail
  result_internalfail = continue
}
)";

// The last passdb answers nothing when the database cannot be asked: Postfix then says 454, where Dovecot's own
// answer would become a 535. Dovecot joins Postfix's group for the database, so that no user of the system changes.
constexpr std::string_view dovecotConf = R"(base_dir = @STATE@/dovecot/run
state_dir = @STATE@/dovecot/lib
instance_name = postern
protocols =
listen = 127.0.0.1
log_path = @STATE@/log/dovecot.log
log_timestamp = "%Y-%m-%dT%H:%M:%S%z "
auth_verbose = yes
auth_mechanisms = plain login
# TLS is Postfix's task.
disable_plaintext_auth = no
ssl = no
# A cache would keep withdrawn addresses and passwords alive.
auth_cache_size = 0
auth_failure_delay = 2 secs
passdb {
  driver = sql
  args = @STATE@/dovecot/dovecot-sql.conf.ext
  result_success = return-ok
  result_failure = return-fail
  result_internalfail = continue
}
@AGAIN@passdb {
  driver = checkpassword
  args = @STATE@/dovecot/tempfail-hold
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=/nonexistent
}
service auth {
  unix_listener @STATE@/dovecot/auth-smtp {
    mode = 0660
    user = @OWNER@
    group = @OWNERGROUP@
  }
  extra_groups = @OWNERGROUP@
}
service auth-worker {
  user = dovecot
  extra_groups = @OWNERGROUP@
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
)";

// Only the reader's role: it can read the views and nothing else.
std::string postfixServer(const PostgresServer &server)
{
    return "hosts = " + server.host + ':' + std::to_string(server.port) + "\nuser = " + server.reader +
           "\npassword = " + server.readerPassword + "\ndbname = " + server.database + '\n';
}

// Postfix has no words for these and would wait without an end; libpq takes them from a service file. A server that
// does not let us in, a network that swallows everything and a question that is held up by a lock each end in an error,
// which is a 4xx to the client.
constexpr std::string_view serverService = R"([postern]
connect_timeout=2
tcp_user_timeout=3000
options=-cstatement_timeout=3000
)";

std::string dovecotServer(const PostgresServer &server)
{
    std::string text =
        "host=" + server.host + " port=" + std::to_string(server.port) + " dbname=" + server.database +
        " user=" + server.reader +
        " connect_timeout=2 tcp_user_timeout=3000 options=-cstatement_timeout=3000 sslmode=" + server.sslMode;
    if (!server.readerPassword.empty())
        text += " password=" + server.readerPassword;
    return text;
}

} // namespace

std::vector<ConfigurationFile> mailConfiguration(const Layout &layout, const MtaSettings &settings,
                                                 const MailSoftware &software,
                                                 const std::optional<PostgresServer> &server)
{
    const std::string service = layout.postfix() + "/pg_service.conf";
    std::string imported = software.unpacked ? " LD_LIBRARY_PATH=" + software.libraryPath : std::string();
    if (server)
        imported.append(" PGSERVICE=postern PGSERVICEFILE=").append(service);
    const Replacements common{
        {"@AGAIN@", std::string(server ? askAgain : std::string_view())},
        {"@MAP@", server ? "proxy:pgsql" : "sqlite"},
        {"@COMMANDS@", software.postfixCommands},
        {"@DAEMONS@", software.postfixDaemons},
        {"@LIBRARIES@", software.postfixLibraries},
        {"@META@", software.postfixMeta},
        {"@IMPORT@", imported},
        {"@PROXY@", settings.proxyProtocol ? "\n    -o smtpd_upstream_proxy_protocol=haproxy" : ""},
        {"@DELIVERY@", std::string(settings.sends ? sentMail : keptMail)},
        {"@RELAYHOST@", settings.relayHost},
        // A relay host may stand in /etc/hosts; the recipients' own servers never do.
        {"@LOOKUP@", settings.relayHost.empty() ? "" : "smtp_host_lookup = native\n"},
        {"@HOST@", settings.hostname},
        {"@OWNER@", software.owner},
        {"@OWNERGROUP@", software.ownerGroup},
        {"@DROPGROUP@", software.dropGroup},
        {"@MAILUID@", std::to_string(software.mailUid)},
        {"@MAILGID@", std::to_string(software.mailGid)},
        {"@STATE@", layout.state()},
    };
    const std::string reached = server ? postfixServer(*server) : "dbpath = " + layout.database() + '\n';
    const auto table = [&](std::string_view name, std::string_view query) {
        return ConfigurationFile{layout.postfix() + '/' + std::string(name),
                                 reached + "query = " + std::string(query) + '\n', 0640, true};
    };
    std::vector<ConfigurationFile> files{
        {layout.postfixConf(), fillIn(std::string(mainCf) + std::string(server ? proxyMaps : ""), common), 0644, false},
        {layout.postfix() + "/master.cf", master(common, settings), 0644, false},
        table("db-health.cf", healthQuery),
        table("ipauth-permit.cf", permitQuery),
        table("ipauth-info.cf", infoQuery),
        table("sasl-access.cf", server ? saslFunction : saslQuery),
        table("sender-login.cf", server ? senderFunction : senderQuery),
        {layout.dovecotConf(), fillIn(std::string(dovecotConf), common), 0644, false},
        {layout.dovecot() + "/dovecot-sql.conf.ext",
         server ? "driver = pgsql\nconnect = " + dovecotServer(*server) + '\n' + std::string(passwordFunction)
                : "driver = sqlite\nconnect = " + layout.database() + '\n' + std::string(passwordQuery),
         0600, false},
        {layout.dovecot() + "/tempfail-hold", "#!/bin/sh\nexec sleep 15\n", 0755, false},
    };
    if (server)
        files.push_back({service, std::string(serverService), 0644, false});
    if (software.unpacked) // the package writes this list of map types when it is configured
        files.push_back({software.postfixMeta + "/dynamicmaps.cf",
                         "sqlite\t" + software.postfixLibraries + "/postfix-sqlite.so\tdict_sqlite_open\npgsql\t" +
                             software.postfixLibraries + "/postfix-pgsql.so\tdict_pgsql_open\n",
                         0644, false});
    return files;
}

} // namespace postern::relay
