#pragma once

#include "core/result.h"
#include "relay/postfix/configuration.h"
#include "relay/postfix/layout.h"

#include <string>
#include <vector>

namespace postern::relay {

/// What is installed and can be used, or every reason why not (one fault each): no root, a package or user missing.
Result<MailSoftware> findMailSoftware(const Layout &layout);

/// The faults of a state directory that Postfix's and Dovecot's users cannot reach; empty: fine.
std::vector<Fault> unreachableParents(const Layout &layout);

/// The private Postfix and Dovecot of one state directory. They run on by themselves: neither this object nor the
/// daemon needs to live. The system's own instances, their files and their users are never touched.
class Mta final
{
public:
    Mta(Layout layout, MailSoftware software);

    struct State
    {
        bool postfix = false;
        bool dovecot = false;
        bool both() const { return postfix && dovecot; }
        bool any() const { return postfix || dovecot; }
    };

    /// Writes the configuration and starts both; fine when they run already. Chooses the ports at the first start.
    /// Returns when every port answers. The database and the certificate must be there. After a failure none runs.
    Result<MtaSettings> start();
    /// Writes the configuration and the copy of the certificate again and has both read them; starts what does not run.
    /// Sessions that are open go on.
    Result<MtaSettings> reload();
    /// Ends both and returns when they are gone; fine when they do not run. At most about 12 seconds.
    Status stop();
    State state() const;

private:
    Status prepare(const MtaSettings &settings);
    Status shareDatabase();
    Status checkPortsAreFree(const MtaSettings &settings) const;
    Status checkListeners(const MtaSettings &settings) const;

    Layout m_layout;
    MailSoftware m_software;
};

/// Ends Postfix's look-up processes; it makes new ones, and nothing of a session is lost. For when the database's
/// server has stopped answering: they wait for it without an end, and new ones find that they cannot connect, which is
/// a 4xx to the client. And for when it is back: a server that failed once is left out for 60 s, which new ones do not
/// know of.
void renewLookups(const Layout &layout);

} // namespace postern::relay
