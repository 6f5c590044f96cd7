#include "ui/dialogs/ip_auth_dialog.h"

#include "ui/dialogs/evidence_text.h"
#include "ui/models/texts.h"
#include "ui/models/value_text.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/address_field.h"
#include "ui/widgets/evidence_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_panel.h"
#include "ui/widgets/option_card.h"
#include "ui/widgets/verdict_line.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace postern {

namespace {

QString ipAuthWho(const EditContext &context)
{
    return QString::fromStdString(context.current.username);
}

QString tlsText(const std::string &tls)
{
    if (tls == "starttls")
        return IpAuthDialog::tr("STARTTLS");
    if (tls == "implicit")
        return IpAuthDialog::tr("TLS from the start");
    return IpAuthDialog::tr("no TLS");
}

/// "mail.example.org, port 587, STARTTLS" for each endpoint of this purpose.
QString endpointsText(const RelayInfo &relay, std::string_view purpose)
{
    QStringList texts;
    for (const RelayInfo::Endpoint &endpoint : relay.smtp) {
        if (endpoint.purpose == purpose) {
            texts += IpAuthDialog::tr("%1, port %2, %3")
                         .arg(QString::fromStdString(endpoint.host))
                         .arg(endpoint.port)
                         .arg(tlsText(endpoint.tls));
        }
    }
    return texts.join(IpAuthDialog::tr(" or "));
}

/// The accepted rows of an account from one address through one door.
const ActivityRow *seenRow(const EditContext &context, std::string_view username, const Address &address, Method method)
{
    for (const ActivityRow &row : context.activity->of(username)) {
        if (row.address == address && row.method == method && row.outcome == Outcome::Accepted)
            return &row;
    }
    return nullptr;
}

/// How many accounts had mail accepted from this address.
int accountsSeenFrom(const EditContext &context, const Address &address)
{
    std::set<std::string_view> accounts;
    for (const ActivityRow &row : context.activity->rows()) {
        if (row.address == address && row.outcome == Outcome::Accepted)
            accounts.insert(row.account);
    }
    return static_cast<int>(accounts.size());
}

Account withoutBinding(Account account)
{
    account.ipAuth.reset();
    return account;
}

} // namespace

IpAuthDialog::IpAuthDialog(const EditContext &context, QWidget *parent)
    : EditDialog(tr("IP authentication of %1").arg(ipAuthWho(context)), tr("Set"), parent), m_context(context),
      m_can(new OptionCard(Glyph::Key, Token::Ok, tr("It can sign in"),
                           tr("Then the password and the allowlist are the better way: %1.")
                               .arg(endpointsText(context.relay, "submission")))),
      m_cannot(new OptionCard(Glyph::Device, Token::Warn, tr("It cannot sign in"),
                              tr("Then one address may send without a password.")))
{
    content()->addWidget(paragraph(tr("Can the device take a user name and a password?"), TextSize::Title));
    m_can->setObjectName(QStringLiteral("canSignIn"));
    m_cannot->setObjectName(QStringLiteral("cannotSignIn"));
    auto *group = new QButtonGroup(this);
    group->addButton(m_can);
    group->addButton(m_cannot);
    content()->addWidget(m_can);
    content()->addWidget(m_cannot);
    m_fields = buildFields();
    content()->addWidget(m_fields);
    content()->addStretch(1);
    m_addInstead = addQuiet(tr("Add to the allowlist"), QStringLiteral("addInstead"));
    connect(m_addInstead, &QPushButton::clicked, this, [this] {
        Q_EMIT addInstead({m_address->text().trimmed()});
        reject();
    });
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (on)
            refresh();
    });
    connect(verbButton(), &QPushButton::clicked, this, &IpAuthDialog::act);
    if (context.current.ipAuth) { // it was answered when the address was set
        m_device->setText(QString::fromStdString(context.current.ipAuth->device));
        m_address->setText(QString::fromStdString(context.current.ipAuth->address.text()));
        m_cannot->setChecked(true);
        m_address->setFocus();
    } else {
        m_can->setFocus();
    }
    refresh();
}

QWidget *IpAuthDialog::buildFields()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    m_address = new AddressField;
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setFont(postern::font(TextSize::Mono));
    m_address->setFixedHeight(controlHeight());
    m_device = new QLineEdit;
    m_device->setObjectName(QStringLiteral("device"));
    m_device->setMaxLength(200);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(fieldLabel(tr("Address, a single one"), m_address), 0, 0);
    grid->addWidget(fieldLabel(tr("Device"), m_device), 0, 1);
    grid->addWidget(m_address, 1, 0);
    grid->addWidget(m_device, 1, 1);
    layout->addLayout(grid);
    m_verdict = new VerdictLine;
    m_verdict->setObjectName(QStringLiteral("verdict"));
    layout->addWidget(m_verdict);
    m_explanation = paragraph({});
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_explanation->setContentsMargins(26, 0, 0, 0);
    layout->addWidget(m_explanation);
    m_gives = new NotePanel;
    m_gives->setObjectName(QStringLiteral("gives"));
    m_needless = new NotePanel;
    m_needless->setObjectName(QStringLiteral("needless"));
    QPushButton *leave = m_needless->addAct(tr("Leave as it is"), QStringLiteral("leave"));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    m_cutOff = new EvidencePanel;
    m_cutOff->setObjectName(QStringLiteral("cutOff"));
    layout->addWidget(m_needless);
    layout->addWidget(m_gives);
    layout->addWidget(m_cutOff);
    m_endpoint = paragraph({}, TextSize::Small, Token::Dim);
    m_endpoint->setObjectName(QStringLiteral("endpoint"));
    layout->addWidget(m_endpoint);
    connect(m_address, &AddressField::judged, this, &IpAuthDialog::refresh);
    connect(m_device, &QLineEdit::textChanged, this, &IpAuthDialog::refresh);
    return box;
}

void IpAuthDialog::setAddress(const QString &address)
{
    m_address->setText(address);
}

std::optional<Address> IpAuthDialog::single() const
{
    const std::optional<Value> &value = m_address->parsed().value;
    if (!value || value->interval().first != value->interval().last)
        return std::nullopt;
    return value->interval().first;
}

const Account *IpAuthDialog::owner() const
{
    const std::optional<Address> wanted = single();
    if (!wanted || !m_context.draft)
        return nullptr;
    for (const Account &account : m_context.draft->accounts) {
        if (account.id != m_context.current.id && account.ipAuth && account.ipAuth->single() == wanted)
            return &account;
    }
    return nullptr;
}

Account IpAuthDialog::after() const
{
    Account next = m_context.current;
    if (const std::optional<Address> wanted = single())
        next.ipAuth = IpAuth{EntryValue(Value::address(*wanted)), m_device->text().trimmed().toStdString()};
    return next;
}

void IpAuthDialog::judgeAddress()
{
    const ParsedValue &parsed = m_address->parsed();
    m_fits = false;
    m_explanation->hide();
    m_addInstead->hide();
    m_address->setFit(AddressField::Fit::Fits);
    switch (m_address->verdict()) {
    case AddressField::Verdict::Empty:
        m_verdict->clear();
        return;
    case AddressField::Verdict::Incomplete:
        m_verdict->say(Glyph::Skip, Token::Dim, tr("Not complete yet"));
        return;
    case AddressField::Verdict::Invalid:
        m_verdict->say(Glyph::No, Token::Bad, refusalText(parsed, m_address->text()));
        return;
    case AddressField::Verdict::Valid:
        break;
    }
    const std::optional<Address> wanted = single();
    if (!wanted) {
        m_address->setFit(AddressField::Fit::Unfit);
        m_verdict->say(Glyph::No, Token::Bad,
                       parsed.value->kind() == Kind::Segment
                           ? tr("A segment of %1, one is needed").arg(addressCount(parsed.value->count()))
                           : tr("A range of %1, one is needed").arg(addressCount(parsed.value->count())));
        m_explanation->setText(tr("Each address without a password is an open door, so it is one at a time. For the "
                                  "whole of it use the allowlist, where the password is still asked."));
        m_explanation->show();
        m_addInstead->show();
        return;
    }
    if (m_context.analysis.takenAddresses.count(*wanted) > 0) {
        m_address->setFit(AddressField::Fit::Unfit);
        m_verdict->say(Glyph::No, Token::Bad, tr("In use on this relay"));
        m_explanation->setText(tr("An address belongs to one account of the whole relay. Choose another one."));
        m_explanation->show();
        return;
    }
    for (const char *const useless : {"multicast", "unspecified", "broadcast", "reserved"}) {
        if (parsed.has(useless)) {
            m_address->setFit(AddressField::Fit::Unfit);
            m_verdict->say(Glyph::No, Token::Bad, noteText(QString::fromLatin1(useless)));
            return;
        }
    }
    m_fits = true;
    if (const Account *holder = owner()) {
        const ActivityRow *row = seenRow(m_context, holder->username, *wanted, Method::IpAuth);
        const QString name = QString::fromStdString(holder->username);
        m_verdict->say(Glyph::Device, Token::Accent,
                       row ? tr("Belongs to %1 now, last seen %2").arg(name, agoText(row->lastSeen, m_context))
                           : tr("Belongs to %1 now").arg(name));
    } else if (m_context.current.ipAuth && m_context.current.ipAuth->single() == wanted) {
        m_verdict->say(Glyph::Ok, Token::Ok, tr("The address that it has"));
    } else {
        m_verdict->say(Glyph::Ok, Token::Ok, tr("Address, free in this organization"));
    }
}

void IpAuthDialog::showWarnings()
{
    m_gives->hide();
    m_needless->hide();
    m_cutOff->hide();
    const std::optional<Address> wanted = single();
    if (!m_fits || !wanted)
        return;
    const QString address = QString::fromStdString(wanted->toString());
    const ParsedValue &parsed = m_address->parsed();

    QString sharedBy;
    for (const char *const scope : {"private", "cgnat", "loopback", "link-local"}) {
        if (parsed.has(scope) && m_context.analysis.publicRelay)
            sharedBy = noteText(QString::fromLatin1(scope));
    }
    const int accounts = accountsSeenFrom(m_context, *wanted);
    const ActivityRow *signedIn = seenRow(m_context, m_context.current.username, *wanted, Method::Password);
    if (signedIn && accounts <= 1) {
        m_needless->say(
            Glyph::Exposure, Token::Warn,
            tr("Needless: %1 signed in with the password %2.").arg(address, agoText(signedIn->lastSeen, m_context)),
            tr("It can authenticate, so it needs no IP authentication."));
        m_needless->show();
    } else if (accounts > 1) {
        m_needless->say(Glyph::Exposure, Token::Warn,
                        tr("Shared: %n account(s) are seen from this address.", nullptr, accounts),
                        tr("A NAT or container gateway may hide the true sender. Binding it may open the relay."));
        m_needless->show();
    } else if (!sharedBy.isEmpty()) {
        m_needless->say(Glyph::Exposure, Token::Warn, tr("Shared: %1.").arg(sharedBy),
                        tr("Whoever reaches the relay from such an address sends without a password."));
        m_needless->show();
    }

    if (const Account *holder = owner()) {
        const QString name = QString::fromStdString(holder->username);
        const ActivityRow *row = seenRow(m_context, holder->username, *wanted, Method::IpAuth);
        m_cutOff->say(Glyph::Lockout, Token::Bad, tr("%1 loses it in the same push.").arg(name),
                      row ? tr("%1 came through %2 from this address without a password. %3")
                                .arg(messageCount(row->count), name, evidencePeriod(m_context))
                          : tr("No mail through %1 was seen from it. %2").arg(name, evidencePeriod(m_context)),
                      {});
        m_cutOff->show();
    }
    const bool anySender = !m_context.analysis.sendersLimitIpAuth;
    m_gives->say(
        Glyph::Exposure, Token::Warn,
        tr("Anything that sends from %1 may send as %2 without a password.").arg(address, ipAuthWho(m_context)),
        anySender ? tr("As any sender, because this relay cannot limit it here. The allowlist does not apply.")
                  : tr("Only for a device that cannot authenticate. The allowlist does not apply."));
    m_gives->show();
}

void IpAuthDialog::refresh()
{
    const bool cannot = m_cannot->isChecked();
    m_fields->setVisible(cannot);
    if (!cannot) {
        m_addInstead->hide();
        verbButton()->setText(m_can->isChecked() ? tr("Add its address") : tr("Set"));
        setReady(m_can->isChecked(),
                 m_can->isChecked() ? tr("Its address goes on the allowlist.") : tr("Choose one first."));
        offer(m_can->isChecked() ? verbButton() : nullptr);
        return;
    }
    judgeAddress();
    showWarnings();
    const QString where = endpointsText(m_context.relay, "appliance");
    m_endpoint->setText(where.isEmpty() ? tr("This relay names no port for devices without a password.")
                                        : tr("For the device: %1, no user name.").arg(where));
    const bool moving = owner() != nullptr;
    const bool changed = after() != m_context.current;
    verbButton()->setText(moving ? tr("Move here") : tr("Set"));
    const bool able = m_context.relay.capabilities.ipAuth;
    setReady(able && m_fits && changed, !able      ? tr("This relay has no IP authentication.")
                                        : !m_fits  ? tr("One address is needed.")
                                        : !changed ? tr("Nothing is changed yet.")
                                                   : stagedNote());
    offer(verbButton());
}

void IpAuthDialog::act()
{
    if (m_can->isChecked()) {
        Q_EMIT addInstead({});
        reject();
        return;
    }
    Edit edit;
    const QString address = QString::fromStdString(single()->toString());
    if (const Account *holder = owner()) {
        edit.put = {after(), withoutBinding(*holder)};
        edit.text =
            tr("move %1 from %2 to %3").arg(address, QString::fromStdString(holder->username), ipAuthWho(m_context));
    } else {
        edit.put = {after()};
        edit.text = tr("set IP authentication of %1 to %2").arg(ipAuthWho(m_context), address);
    }
    finish(edit);
}

RemoveIpAuthDialog::RemoveIpAuthDialog(const EditContext &context, QWidget *parent)
    : EditDialog(tr("Remove the IP authentication of %1").arg(ipAuthWho(context)), tr("Remove"), parent)
{
    const IpAuth binding = context.current.ipAuth.value_or(IpAuth{});
    const QString address = QString::fromStdString(binding.address.text());
    const Account next = withoutBinding(context.current);
    content()->addWidget(paragraph(tr("%1 will not send without a password any more.").arg(address), TextSize::Title));
    const ActivityRow *row =
        binding.single() ? seenRow(context, context.current.username, *binding.single(), Method::IpAuth) : nullptr;
    auto *evidence = new EvidencePanel;
    evidence->setObjectName(QStringLiteral("evidence"));
    const QString device = QString::fromStdString(binding.device);
    const QString name = device.isEmpty() ? address : device;
    if (row) {
        Affected affected;
        affected.address = row->address;
        affected.count = row->count;
        affected.lastSeen = row->lastSeen;
        affected.rhythm = rhythmOf(*row, context.analysis.today);
        evidence->say(Glyph::Lockout, Token::Bad, tr("Lockout: %1 is cut off.").arg(name), closingText(next, context),
                      evidenceRows({affected}, context, false));
    } else if (context.coverage.empty()) {
        evidence->say(Glyph::Lockout, Token::Bad, tr("It is not known whether %1 still sends.").arg(name),
                      closingText(next, context), {});
    } else {
        evidence->say(Glyph::Ok, Token::Ok, tr("No mail from %1 was seen.").arg(name), closingText(next, context), {});
    }
    content()->addWidget(evidence);
    content()->addStretch(1);
    setReady(true, stagedNote());
    connect(verbButton(), &QPushButton::clicked, this, [this, next] {
        Edit edit;
        edit.put = {next};
        edit.text = tr("remove the IP authentication of %1").arg(QString::fromStdString(next.username));
        finish(edit);
    });
}

EditDialog *makeIpAuthDialog(const EditContext &context, QWidget *parent, const QString &address)
{
    auto *dialog = new IpAuthDialog(context, parent);
    if (!address.isEmpty())
        dialog->setAddress(address);
    return dialog;
}

EditDialog *makeRemoveIpAuthDialog(const EditContext &context, QWidget *parent)
{
    return new RemoveIpAuthDialog(context, parent);
}

} // namespace postern
