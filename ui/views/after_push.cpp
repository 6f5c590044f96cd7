#include "ui/views/after_push.h"

#include "core/domain/decision.h"
#include "ui/models/texts.h"
#include "ui/views/test_form.h"

#include <algorithm>

namespace postern {

namespace {

constexpr qsizetype mostRows = 20; // a change of thousands is not tested one by one

/// Does this say that the sender is not let in, be it for good or only while the change is not kept?
bool isRefusal(const ProbeReport &report)
{
    switch (report.cause) {
    case ProbeCause::AuthFailed:
    case ProbeCause::NotOnList:
    case ProbeCause::Ambiguous:
    case ProbeCause::Suspended:
    case ProbeCause::IpAuthInactive:
        return true;
    case ProbeCause::TryLater:
        return !report.steps.isEmpty() &&
               (report.steps.last().id == ProbeStepId::Mail || report.steps.last().id == ProbeStepId::Rcpt);
    default:
        return false;
    }
}

/// An address that the account may send as; the mail is taken back before it is one.
QString senderOf(const Account &account)
{
    if (account.senders.empty())
        return {};
    const QString sender = toQString(account.senders.front());
    return sender.startsWith(QLatin1Char('@')) ? QStringLiteral("postern-test") + sender : sender;
}

} // namespace

AfterPush::AfterPush(Session &session, PasswordOf passwordOf, Trust trust, QObject *parent)
    : QObject(parent), m_session(session), m_passwordOf(std::move(passwordOf)), m_trust(std::move(trust))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &AfterPush::next);
    connect(&m_probe, &SmtpProbe::finished, this, &AfterPush::judge);
    connect(&session, &Session::pushed, this, &AfterPush::begin);
    connect(&session, &Session::appliedChanged, this, [this] {
        if (m_session.applied() || m_rows.isEmpty())
            return;
        m_rows.clear();
        m_again.stop();
        m_current = -1;
        m_probe.cancel();
        Q_EMIT changed();
    });
}

void AfterPush::begin()
{
    m_rows.clear();
    m_again.stop();
    m_current = -1;
    m_probe.cancel();
    const auto &applied = m_session.applied();
    if (applied && (!m_on || m_on())) {
        for (const std::string &username : applied->accounts) {
            const Account *account = m_session.draft().base().find(username);
            if (account != nullptr && m_rows.size() < mostRows)
                plan(*account);
        }
    }
    next();
}

void AfterPush::plan(const Account &account)
{
    Row row;
    row.account = toQString(account.username);
    if (requestFor(row)) {
        row.state = State::Testing;
    } else {
        const bool known = !m_passwordOf(row.account).isEmpty() || !m_session.newPassword(account.username).empty();
        row.sentence = known ? tr("The relay names no port for mail with a password.")
                             : tr("Its password is not known here. Test it by hand, or from its own host.");
    }
    m_rows << row;
    Row appliance;
    appliance.account = row.account;
    appliance.appliance = true;
    const auto &seen = m_session.info().observedAddress;
    if (account.ipAuth && seen && account.ipAuth->single() == *seen && requestFor(appliance)) {
        appliance.state = State::Testing;
        m_rows << appliance;
    }
}

std::optional<ProbeRequest> AfterPush::requestFor(const Row &row) const
{
    const std::string wanted = row.appliance ? "appliance" : "submission";
    const auto &endpoints = m_session.info().smtp;
    const auto found = std::find_if(endpoints.begin(), endpoints.end(),
                                    [&](const RelayInfo::Endpoint &one) { return one.purpose == wanted; });
    const Account *account = m_session.draft().base().find(toUtf8(row.account));
    if (found == endpoints.end() || account == nullptr)
        return std::nullopt;
    ProbeRequest request;
    request.host = toQString(found->host);
    request.port = found->port;
    request.tls = tlsModeOf(found->tls);
    if (!row.appliance) {
        const std::string fresh = m_session.newPassword(account->username);
        request.username = row.account;
        request.password = fresh.empty() ? m_passwordOf(row.account) : QByteArray::fromStdString(fresh);
        if (request.password.isEmpty())
            return std::nullopt;
    }
    request.mailFrom = senderOf(*account);
    if (request.mailFrom.isEmpty())
        request.mailFrom = testSender(request.host);
    request.rcptTo = request.mailFrom; // the decision without a password falls at RCPT
    m_trust(request);
    if (whyNotProbed(request))
        return std::nullopt;
    return request;
}

void AfterPush::next()
{
    m_current = -1;
    for (qsizetype i = 0; i < m_rows.size() && m_current < 0; ++i) {
        if (m_rows[i].state == State::Testing)
            m_current = i;
    }
    for (qsizetype i = 0; i < m_rows.size() && m_current < 0; ++i) { // once all others had their turn
        if (m_rows[i].state == State::Again && !m_again.isActive())
            m_current = i;
    }
    Q_EMIT changed();
    if (m_current < 0)
        return;
    if (const std::optional<ProbeRequest> request = requestFor(m_rows[m_current])) {
        ++m_rows[m_current].tries;
        m_probe.start(*request);
    } else {
        m_rows[m_current].state = State::NotTested;
        next();
    }
}

void AfterPush::judge(const ProbeReport &report)
{
    if (m_current < 0 || m_current >= m_rows.size() || report.cause == ProbeCause::Cancelled)
        return;
    Row &row = m_rows[m_current];
    const Account *account = m_session.draft().base().find(toUtf8(row.account));
    std::optional<Address> from = m_session.info().observedAddress;
    if (!from)
        from = Address::parse(report.localAddress.toStdString());
    const bool known = account != nullptr && from.has_value();
    const bool allowed =
        known &&
        decide(*account, *from, row.appliance ? Door::WithoutPassword : Door::WithPassword, m_session.today()).allowed;
    // Further than the sign-in and the sender it is about the message, not about who may send.
    const bool letIn = report.ok || report.cause == ProbeCause::RecipientRefused;
    row.sentence = report.verdict;
    if (report.cause == ProbeCause::Certificate) // says nothing of who may send
        row.state = State::NotTested;
    else if (known && ((allowed && letIn) || (!allowed && isRefusal(report))))
        row.state = State::AsPlanned;
    else if (row.tries < mostTries && (letIn || isRefusal(report) || report.cause == ProbeCause::TryLater))
        row.state = State::Again;
    else
        row.state = State::Unlike;
    if (row.state == State::AsPlanned && report.cause == ProbeCause::TryLater) // not to be tried again by anybody
        row.sentence = tr("It is put off while the change waits to be kept, and refused after that.");
    if (row.state == State::Again)
        m_again.start(m_pause);
    next();
}

int AfterPush::count(State state) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const Row &row) { return row.state == state; }));
}

QString AfterPush::summary() const
{
    const int unlike = count(State::Unlike);
    const int planned = count(State::AsPlanned);
    if (m_rows.isEmpty())
        return {};
    if (unlike > 0)
        return tr("Test: %n not as planned", nullptr, unlike);
    if (count(State::Again) > 0)
        return tr("Test: pending, trying again");
    if (count(State::Testing) > 0)
        return tr("Testing from here");
    return planned > 0 ? tr("Test: %n as planned", nullptr, planned) : tr("Not tested");
}

Glyph AfterPush::glyph() const
{
    return count(State::Unlike) > 0                               ? Glyph::No
           : count(State::Again) > 0 || count(State::Testing) > 0 ? Glyph::Running
           : count(State::AsPlanned) > 0                          ? Glyph::Ok
                                                                  : Glyph::Skip;
}

Token AfterPush::ink() const
{
    return count(State::Unlike) > 0                               ? Token::Bad
           : count(State::Again) > 0 || count(State::Testing) > 0 ? Token::Accent
           : count(State::AsPlanned) > 0                          ? Token::Ok
                                                                  : Token::Dim;
}

QString AfterPush::details() const
{
    QStringList lines;
    for (const Row &row : m_rows) {
        const QString name = row.appliance ? tr("%1, without a password").arg(row.account) : row.account;
        const QString word = row.state == State::Testing     ? tr("being tested")
                             : row.state == State::Again     ? tr("pending, trying again")
                             : row.state == State::AsPlanned ? tr("as planned")
                             : row.state == State::Unlike    ? tr("not as planned")
                                                             : tr("not tested");
        lines << (row.sentence.isEmpty() ? tr("%1: %2.").arg(name, word)
                                         : tr("%1: %2. %3").arg(name, word, row.sentence));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace postern
