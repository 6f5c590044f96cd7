#include "ui/views/test_desk.h"

#include "core/domain/decision.h"
#include "core/remote/sign_in_outcome.h"
#include "ui/models/texts.h"
#include "ui/views/after_push.h"
#include "ui/views/strips.h"
#include "ui/views/test_form.h"
#include "ui/views/test_page.h"

#include <QSslConfiguration>

namespace postern {

TestDesk::TestDesk(Session &session, TestPage *page, AppliedStrip *strip, QObject *parent)
    : QObject(parent), m_session(session), m_test(page)
{
    const auto decideIn = [this](const Configuration &in, const QString &account,
                                 const Address &address) -> std::optional<DecisionReply> {
        const Account *found = in.find(toUtf8(account));
        if (found == nullptr)
            return std::nullopt;
        const Decision decision = decide(*found, address, Door::WithPassword, m_session.today());
        return DecisionReply{decision.allowed, std::string(toString(decision.reason)),
                             decision.entry != nullptr ? decision.entry->value.text() : std::string()};
    };
    m_test->setDecide(
        [=, this](const QString &account, const Address &address) {
            return decideIn(m_session.draft().base(), account, address);
        },
        [=, this](const QString &account, const Address &address) {
            return decideIn(m_session.draft().current(), account, address);
        });
    connect(&m_session, &Session::stagedChanged, m_test, &TestPage::draftChanged);
    m_test->setAsk([this](const QString &account, const Address &address, qint64 elapsed,
                          const std::function<void(RelayWord)> &done) { askRelay(account, address, elapsed, done); });
    connect(&m_session, &Session::opened, this, &TestDesk::update);
    connect(&m_session, &Session::draftReset, this, &TestDesk::update);

    m_afterPush = new AfterPush(
        m_session, [this](const QString &account) { return m_test->form().knownPassword(account); },
        [this](ProbeRequest &request) { m_test->form().trustFor(request); }, this);
    m_afterPush->setOn([this] { return m_test->form().testsAfterPush(); });
    connect(m_afterPush, &AfterPush::changed, strip, [this, strip] {
        strip->setTestResult(m_afterPush->glyph(), m_afterPush->ink(), m_afterPush->summary(), m_afterPush->details());
    });
}

void TestDesk::askRelay(const QString &account, const Address &address, qint64 elapsed,
                        const std::function<void(RelayWord)> &done)
{
    Relay *relay = m_session.relay();
    if (relay == nullptr) {
        done({});
        return;
    }
    relay->decide(account, address, true, this, [=, this](const Result<DecisionReply> &reply) {
        RelayWord word;
        if (reply)
            word.decision = toQString(reply->reason);
        if (m_session.relay() != relay) {
            done(word);
            return;
        }
        // Its log has its own clock's times; what is older than this test belongs to another one.
        relay->fetchInfo(this, [=, this](const Result<RelayInfo> &info) {
            if (!info || m_session.relay() != relay) {
                done(word);
                return;
            }
            const Time since = info->time - std::chrono::seconds((elapsed + 999) / 1000);
            findSignInOutcome(*relay, foldUsername(toUtf8(account)), address, since, this,
                              [word, done](std::optional<Outcome> outcome) mutable {
                                  if (outcome)
                                      word.outcome = toQString(toString(*outcome));
                                  done(word);
                              });
        });
    });
}

void TestDesk::update()
{
    QStringList names;
    for (const Account &account : m_session.draft().base().accounts)
        names << toQString(account.username);
    QList<QSslCertificate> trusted =
        m_session.relay() != nullptr ? m_session.relay()->authorities() : QList<QSslCertificate>();
    if (!trusted.isEmpty())
        trusted += QSslConfiguration::systemCaCertificates();
    m_test->setTrust(trusted);
    m_test->setRelay(m_session.info());
    m_test->setAccounts(names);
}

} // namespace postern
