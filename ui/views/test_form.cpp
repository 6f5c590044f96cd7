#include "ui/views/test_form.h"

#include "ui/theme/style.h"
#include "ui/widgets/label.h"
#include "ui/widgets/password_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkInterface>
#include <QPushButton>
#include <QSpinBox>
#include <QStringListModel>
#include <QVBoxLayout>

namespace postern {

namespace {

QString tlsWord(TlsMode mode)
{
    switch (mode) {
    case TlsMode::StartTls:
        return TestForm::tr("STARTTLS");
    case TlsMode::Implicit:
        return TestForm::tr("TLS from the start");
    case TlsMode::None:
        break;
    }
    return TestForm::tr("no TLS");
}

} // namespace

TlsMode tlsModeOf(const std::string &word)
{
    return word == "implicit" ? TlsMode::Implicit : word == "none" ? TlsMode::None : TlsMode::StartTls;
}

TestForm::TestForm(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new Label(tr("Test connection"), TextSize::Page));
    layout->addSpacing(8);
    const auto field = [layout](const QString &name, QWidget *widget, QWidget *named) {
        layout->addWidget(fieldLabel(name, named));
        layout->addWidget(widget);
        layout->addSpacing(6);
    };
    m_endpoint = new QComboBox;
    m_endpoint->setObjectName(QStringLiteral("endpoint"));
    field(tr("Endpoint"), m_endpoint, m_endpoint);
    buildOther(layout);
    m_account = new QComboBox;
    m_account->setObjectName(QStringLiteral("account"));
    m_account->setEditable(true);
    m_account->setInsertPolicy(QComboBox::NoInsert);
    m_account->lineEdit()->setObjectName(QStringLiteral("accountEdit"));
    m_account->lineEdit()->setAccessibleName(tr("User name"));
    m_account->lineEdit()->setPlaceholderText(tr("nobody, do not sign in"));
    m_account->setModel(new QStringListModel(m_account));
    field(tr("Account"), m_account, m_account);
    m_password = new PasswordField(QStringLiteral("password"));
    field(tr("Password"), m_password, m_password->edit());
    m_source = new QComboBox;
    m_source->setObjectName(QStringLiteral("source"));
    field(tr("From"), m_source, m_source);
    m_sender = new QLineEdit;
    m_sender->setObjectName(QStringLiteral("sender"));
    m_sender->setPlaceholderText(tr("the account's own"));
    field(tr("Sender"), m_sender, m_sender);
    m_recipient = new QLineEdit;
    m_recipient->setObjectName(QStringLiteral("recipient"));
    m_recipient->setPlaceholderText(tr("nobody, stop before RCPT"));
    field(tr("Recipient, optional"), m_recipient, m_recipient);
    m_send = new QCheckBox(tr("Send a test message"));
    m_send->setObjectName(QStringLiteral("send"));
    layout->addWidget(m_send);
    m_afterPush = new QCheckBox(tr("After a push, test what it changed"));
    m_afterPush->setObjectName(QStringLiteral("testAfterPush"));
    m_afterPush->setToolTip(tr("From this computer, without sending mail, for accounts whose password is known here."));
    m_afterPush->setChecked(true);
    layout->addWidget(m_afterPush);
    buildActs(layout);

    for (QComboBox *box : {m_endpoint, m_mechanism})
        connect(box, &QComboBox::currentIndexChanged, this, &TestForm::refresh);
    for (QLineEdit *edit : {m_recipient, m_host})
        connect(edit, &QLineEdit::textChanged, this, &TestForm::refresh);
    connect(m_account, &QComboBox::editTextChanged, this, &TestForm::refresh);
    for (QLineEdit *edit : {m_password->edit(), m_sender, m_recipient, m_host})
        connect(edit, &QLineEdit::returnPressed, this, &TestForm::startWanted);
    setRelay({});
}

void TestForm::buildOther(QVBoxLayout *layout)
{
    m_other = new QWidget;
    m_other->setObjectName(QStringLiteral("otherEndpoint"));
    auto *other = new QVBoxLayout(m_other);
    other->setContentsMargins(0, 0, 0, 8);
    other->setSpacing(6);
    m_host = new QLineEdit;
    m_host->setObjectName(QStringLiteral("host"));
    m_host->setAccessibleName(tr("Host"));
    m_host->setPlaceholderText(tr("host or address"));
    m_port = new QSpinBox;
    m_port->setObjectName(QStringLiteral("port"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setValue(587);
    m_tls = new QComboBox;
    m_tls->setObjectName(QStringLiteral("tls"));
    m_tls->setAccessibleName(tr("TLS"));
    for (const TlsMode mode : {TlsMode::StartTls, TlsMode::Implicit, TlsMode::None})
        m_tls->addItem(tlsWord(mode), static_cast<int>(mode));
    connect(m_tls, &QComboBox::activated, this, [this] { // the usual port of the mode, unless another one was chosen
        const auto mode = static_cast<TlsMode>(m_tls->currentData().toInt());
        if (m_port->value() == 587 || m_port->value() == 465)
            m_port->setValue(mode == TlsMode::Implicit ? 465 : 587);
    });
    m_mechanism = new QComboBox;
    m_mechanism->setObjectName(QStringLiteral("mechanism"));
    m_mechanism->setAccessibleName(tr("Sign in with"));
    m_mechanism->addItem(tr("sign in with what is offered"), QByteArray());
    for (const char *name : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256"})
        m_mechanism->addItem(QString::fromLatin1(name), QByteArray(name));
    m_mechanism->addItem(tr("XOAUTH2, the password is a token"), QByteArray("XOAUTH2"));
    // A box to choose from has its choice for a name; what it is for a screen reader takes from its label.
    for (QComboBox *box : {m_tls, m_mechanism}) {
        auto *label = new QLabel(box->accessibleName(), m_other);
        label->setBuddy(box);
        label->hide();
    }
    auto *portLine = new QHBoxLayout;
    portLine->setSpacing(6);
    portLine->addWidget(m_port);
    portLine->addWidget(m_tls, 1);
    other->addWidget(m_host);
    other->addLayout(portLine);
    other->addWidget(m_mechanism);
    layout->addWidget(m_other);
}

void TestForm::buildActs(QVBoxLayout *layout)
{
    layout->addSpacing(10);
    auto *acts = new QHBoxLayout;
    m_test = new QPushButton(tr("Test"));
    m_test->setObjectName(QStringLiteral("test"));
    acts->addWidget(m_test);
    acts->addStretch(1);
    acts->addWidget(new Label(testKey().toString(QKeySequence::NativeText), TextSize::Small, Token::Dim));
    layout->addLayout(acts);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_running)
            Q_EMIT cancelWanted();
        else
            Q_EMIT startWanted();
    });

    layout->addSpacing(6);
    m_copyTest = new QPushButton(tr("Copy a test for another host"));
    m_copyTest->setObjectName(QStringLiteral("copyTest"));
    m_copyTest->setToolTip(tr("A test from here proves only this address. The line makes the same test from there."));
    setKind(m_copyTest, kind::quiet);
    auto *menu = new QMenu(m_copyTest);
    for (const auto &[tool, name] :
         {std::pair{TestTool::Posternctl, "posternctl"}, {TestTool::Swaks, "swaks"}, {TestTool::Openssl, "openssl"}}) {
        QAction *action = menu->addAction(tr("as a line for %1").arg(QLatin1String(name)));
        action->setObjectName(QStringLiteral("copyTest-") + QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, tool = tool] { Q_EMIT copyWanted(tool); });
    }
    m_copyTest->setMenu(menu);
    layout->addWidget(m_copyTest, 0, Qt::AlignLeft);
    m_keys = new QVBoxLayout;
    m_keys->setSpacing(2);
    layout->addLayout(m_keys);
}

void TestForm::setRelay(const RelayInfo &relay)
{
    const QString chosen = m_relay.smtp.empty() ? QString() : m_endpoint->currentText();
    m_relay = relay;
    m_endpoint->clear();
    for (std::size_t i = 0; i < relay.smtp.size(); ++i) {
        const RelayInfo::Endpoint &one = relay.smtp[i];
        m_endpoint->addItem(tr("%1 %2, %3", "purpose, port, TLS")
                                .arg(one.purpose == "appliance" ? tr("Appliances") : tr("Submission"))
                                .arg(one.port)
                                .arg(tlsWord(tlsModeOf(one.tls))),
                            static_cast<int>(i));
        m_endpoint->setItemData(m_endpoint->count() - 1, QString::fromStdString(one.host), Qt::ToolTipRole);
    }
    m_endpoint->addItem(tr("another one"), -1);
    m_endpoint->setCurrentIndex(qMax(0, chosen.isEmpty() ? 0 : m_endpoint->findText(chosen)));
    fillSources();
    refresh();
}

void TestForm::fillSources()
{
    const QVariant chosen = m_source->currentData(); // a push or a reload does not choose another address
    m_source->clear();
    const std::optional<Address> seen = m_relay.observedAddress;
    m_source->addItem(seen ? tr("this computer, %1").arg(QString::fromStdString(seen->toString()))
                           : tr("this computer"));
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        const std::optional<Address> own = Address::parse(address.toString().toStdString());
        if (own && !address.isLinkLocal())
            m_source->addItem(QString::fromStdString(own->toString()), QString::fromStdString(own->toString()));
    }
    m_source->setCurrentIndex(chosen.isValid() ? qMax(0, m_source->findData(chosen)) : 0);
}

void TestForm::setAccounts(const QStringList &usernames)
{
    const QString before = m_account->currentText();
    static_cast<QStringListModel *>(m_account->model())->setStringList(usernames);
    m_account->setEditText(before);
    m_account->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void TestForm::choose(const QString &account)
{
    m_account->setEditText(account);
    m_password->edit()->setText(QString::fromUtf8(m_passwords.value(account)));
    m_password->setFocus();
}

QString TestForm::account() const
{
    return m_account->currentText().trimmed();
}

std::optional<Address> TestForm::source() const
{
    const QString bound = m_source->currentData().toString();
    return bound.isEmpty() ? m_relay.observedAddress : Address::parse(bound.toStdString());
}

QString TestForm::endpoint() const
{
    const ProbeRequest asked = request();
    return QStringLiteral("%1:%2").arg(asked.host).arg(asked.port);
}

ProbeRequest TestForm::request() const
{
    ProbeRequest request;
    const int index = m_endpoint->currentData().toInt();
    if (index >= 0 && index < static_cast<int>(m_relay.smtp.size())) {
        const RelayInfo::Endpoint &one = m_relay.smtp[static_cast<std::size_t>(index)];
        request.host = QString::fromStdString(one.host);
        request.port = one.port;
        request.tls = tlsModeOf(one.tls);
    } else {
        request.host = m_host->text().trimmed();
        request.port = static_cast<std::uint16_t>(m_port->value());
        request.tls = static_cast<TlsMode>(m_tls->currentData().toInt());
        request.mechanism = m_mechanism->currentData().toByteArray();
        request.passwordIsToken = request.mechanism == "XOAUTH2";
    }
    if (!account().isEmpty() && m_account->isEnabled()) {
        request.username = account();
        request.password = m_password->text().toUtf8();
    }
    request.mailFrom = m_sender->text().trimmed();
    request.rcptTo = m_recipient->text().trimmed();
    request.send = m_send->isEnabled() && m_send->isChecked();
    const QString bound = m_source->currentData().toString();
    if (!bound.isEmpty())
        request.source = Address::parse(bound.toStdString());
    trustFor(request);
    return request;
}

void TestForm::trustFor(ProbeRequest &request) const
{
    request.ca = m_authorities;
    request.pin = m_pins.value(QStringLiteral("%1:%2").arg(request.host).arg(request.port));
}

void TestForm::refresh()
{
    const int index = m_endpoint->currentData().toInt();
    const bool other = index < 0;
    m_other->setVisible(other);
    const bool appliance = !other && index < static_cast<int>(m_relay.smtp.size()) &&
                           m_relay.smtp[static_cast<std::size_t>(index)].purpose == "appliance";
    // That port takes no sign-in: the address itself is what is tested.
    m_account->setEnabled(!appliance);
    m_password->setEnabled(!appliance && !account().isEmpty());
    m_send->setEnabled(!m_recipient->text().trimmed().isEmpty());
    const ProbeRequest asked = request();
    m_test->setEnabled(m_running || !asked.host.isEmpty());
    m_test->setText(m_running ? tr("Cancel") : m_reported ? tr("Test again") : tr("Test"));
    setKind(m_test, m_running || m_reported ? kind::plain : kind::primary);
    m_copyTest->setEnabled(!asked.host.isEmpty());
    if (auto *openssl = findChild<QAction *>(QStringLiteral("copyTest-openssl")))
        openssl->setEnabled(!testLine(TestTool::Openssl, asked).isEmpty());
    Q_EMIT changed();
}

void TestForm::setRunning(bool running, bool reported)
{
    m_running = running;
    m_reported = reported;
    refresh();
}

void TestForm::setDefaults(const QString &sender, const QString &recipient, bool afterPush)
{
    if (!m_sender->isModified())
        m_sender->setText(sender);
    if (!m_recipient->isModified())
        m_recipient->setText(recipient);
    m_afterPush->setChecked(afterPush);
}

bool TestForm::testsAfterPush() const
{
    return m_afterPush->isChecked();
}

void TestForm::rememberPassword(const ProbeRequest &request)
{
    if (request.username && !request.passwordIsToken)
        m_passwords.insert(*request.username, request.password);
}

void TestForm::trust(const QString &endpoint, const QByteArray &pin)
{
    m_pins.insert(endpoint, pin);
    showKeys();
}

void TestForm::showKeys()
{
    while (QLayoutItem *item = m_keys->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide(); // it goes later, and is in no place until then
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (m_pins.isEmpty())
        return;
    m_keys->addWidget(new Label(tr("Keys trusted until the console is closed"), TextSize::Small, Token::Dim));
    for (auto it = m_pins.cbegin(); it != m_pins.cend(); ++it) {
        const QString name = it.key();
        auto *row = new QWidget;
        auto *inside = new QHBoxLayout(row);
        inside->setContentsMargins(0, 0, 0, 0);
        auto *label = new Label(name, TextSize::Mono);
        label->setToolTip(formatPin(it.value()));
        auto *forget = new QPushButton(tr("Forget"));
        forget->setObjectName(QStringLiteral("forget-") + name);
        forget->setAccessibleName(tr("Forget the key of %1").arg(name));
        setKind(forget, kind::quiet);
        connect(forget, &QPushButton::clicked, this, [this, name] {
            m_pins.remove(name);
            showKeys();
            refresh();
        });
        inside->addWidget(label, 1);
        inside->addWidget(forget);
        m_keys->addWidget(row);
    }
}

} // namespace postern
