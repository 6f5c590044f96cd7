#include "ui/views/test_page.h"

#include "ui/dialogs/certificate_dialog.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/views/probe_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_panel.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/step_list.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QNetworkInterface>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QStringListModel>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace postern {

namespace {

constexpr int formWidth = 268;

TlsMode tlsOf(const std::string &word)
{
    return word == "implicit" ? TlsMode::Implicit : word == "none" ? TlsMode::None : TlsMode::StartTls;
}

QString tlsWord(TlsMode mode)
{
    switch (mode) {
    case TlsMode::StartTls:
        return TestPage::tr("STARTTLS");
    case TlsMode::Implicit:
        return TestPage::tr("TLS from the start");
    case TlsMode::None:
        break;
    }
    return TestPage::tr("no TLS");
}

/// The steps in the order in which this TLS mode takes them.
QList<ProbeStepId> stepOrder(const ProbeRequest &request)
{
    QList<ProbeStepId> order = {ProbeStepId::Resolve, ProbeStepId::Connect};
    if (request.tls == TlsMode::Implicit)
        order += {ProbeStepId::Tls, ProbeStepId::Certificate, ProbeStepId::Banner, ProbeStepId::Ehlo};
    else if (request.tls == TlsMode::StartTls)
        order += {ProbeStepId::Banner, ProbeStepId::Ehlo, ProbeStepId::Tls, ProbeStepId::Certificate};
    else
        order += {ProbeStepId::Banner, ProbeStepId::Ehlo};
    order += {ProbeStepId::Auth, ProbeStepId::Mail, ProbeStepId::Rcpt};
    if (request.send)
        order += ProbeStepId::Data;
    return order;
}

} // namespace

TestPage::TestPage(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(28);
    auto *form = buildForm();
    form->setFixedWidth(formWidth);
    layout->addWidget(form, 0, Qt::AlignTop);
    layout->addWidget(buildResults(), 1);
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &TestPage::start);
    connect(&m_probe, &SmtpProbe::stepFinished, this, &TestPage::stepDone);
    connect(&m_probe, &SmtpProbe::finished, this, [this](const ProbeReport &report) {
        show(report);
        Q_EMIT finished(report);
    });
    setRelay({});
    fillSources();
    refresh();
}

QWidget *TestPage::buildForm()
{
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new Label(tr("Test connection"), TextSize::Page));
    layout->addSpacing(8);
    const auto field = [layout](const QString &name, QWidget *widget, QWidget *named) {
        layout->addWidget(fieldLabel(name, named));
        layout->addWidget(widget);
        layout->addSpacing(8);
    };

    m_endpoint = new QComboBox;
    m_endpoint->setObjectName(QStringLiteral("endpoint"));
    field(tr("Endpoint"), m_endpoint, m_endpoint);
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
    auto *portLine = new QHBoxLayout;
    portLine->setSpacing(6);
    portLine->addWidget(m_port);
    portLine->addWidget(m_tls, 1);
    other->addWidget(m_host);
    other->addLayout(portLine);
    layout->addWidget(m_other);

    m_account = new QComboBox;
    m_account->setObjectName(QStringLiteral("account"));
    m_account->setEditable(true);
    m_account->setInsertPolicy(QComboBox::NoInsert);
    m_account->lineEdit()->setObjectName(QStringLiteral("accountEdit"));
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
    layout->addSpacing(16);
    auto *acts = new QHBoxLayout;
    m_test = new QPushButton(tr("Test"));
    m_test->setObjectName(QStringLiteral("test"));
    setKind(m_test, kind::primary);
    m_hint =
        new Label(QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText), TextSize::Small, Token::Dim);
    acts->addWidget(m_test);
    acts->addStretch(1);
    acts->addWidget(m_hint);
    layout->addLayout(acts);

    connect(m_endpoint, &QComboBox::currentIndexChanged, this, &TestPage::refresh);
    connect(m_recipient, &QLineEdit::textChanged, this, &TestPage::refresh);
    connect(m_host, &QLineEdit::textChanged, this, &TestPage::refresh);
    connect(m_account, &QComboBox::editTextChanged, this, &TestPage::refresh);
    connect(m_tls, &QComboBox::activated, this, [this] { // the usual port of the mode, unless another one was chosen
        const auto mode = static_cast<TlsMode>(m_tls->currentData().toInt());
        if (m_port->value() == 587 || m_port->value() == 465)
            m_port->setValue(mode == TlsMode::Implicit ? 465 : 587);
    });
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_running)
            m_probe.cancel();
        else
            start();
    });
    for (QLineEdit *edit : {m_password->edit(), m_sender, m_recipient, m_host})
        connect(edit, &QLineEdit::returnPressed, this, &TestPage::start);
    return form;
}

QWidget *TestPage::buildResults()
{
    auto *results = new QWidget;
    auto *layout = new QVBoxLayout(results);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_verdict = new NotePanel(nullptr, NotePanel::Weight::Verdict);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_add = m_verdict->addAct({}, QStringLiteral("addAddress"), kind::primary);
    m_why = m_verdict->addAct(tr("Why refused?"), QStringLiteral("whyRefused"));
    m_certificate = m_verdict->addAct(tr("Look at the certificate"), QStringLiteral("lookAtCertificate"));
    layout->addWidget(m_verdict);

    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 6, 14, 6);
    m_steps = new StepList(StepList::Look::Joined);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setAccessibleName(tr("Steps of the test"));
    inside->addWidget(m_steps);
    layout->addWidget(card);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Label(tr("Transcript"), TextSize::Title));
    head->addWidget(new Label(tr("secrets hidden"), TextSize::Small, Token::Dim));
    head->addStretch(1);
    m_copy = new QPushButton(tr("Copy"));
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_copy->setIcon(icon(Glyph::Copy, Token::Accent));
    setKind(m_copy, kind::quiet);
    head->addWidget(m_copy);
    layout->addLayout(head);
    m_transcript = new QTextEdit;
    m_transcript->setObjectName(QStringLiteral("transcript"));
    m_transcript->setAccessibleName(tr("Transcript"));
    m_transcript->setReadOnly(true);
    m_transcript->setTabChangesFocus(true);
    m_transcript->setLineWrapMode(QTextEdit::NoWrap);
    QFont mono = postern::font(TextSize::Mono);
    mono.setPixelSize(mono.pixelSize() - 1);
    m_transcript->setFont(mono);
    m_transcript->document()->setDocumentMargin(8);
    m_transcript->setMinimumHeight(100);
    layout->addWidget(m_transcript, 1);

    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(report()); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (const std::optional<Address> address = source())
            Q_EMIT addWanted(m_tested, QString::fromStdString(address->toString()));
    });
    connect(m_why, &QPushButton::clicked, this, [this] {
        if (const std::optional<Address> address = source())
            Q_EMIT whyWanted(m_tested, QString::fromStdString(address->toString()));
    });
    connect(m_certificate, &QPushButton::clicked, this, &TestPage::lookAtCertificate);
    return results;
}

void TestPage::setRelay(const RelayInfo &relay)
{
    const QString chosen = m_relay.smtp.empty() ? QString() : m_endpoint->currentText();
    m_relay = relay;
    m_endpoint->clear();
    for (std::size_t i = 0; i < relay.smtp.size(); ++i) {
        const RelayInfo::Endpoint &endpoint = relay.smtp[i];
        m_endpoint->addItem(tr("%1 %2, %3", "purpose, port, TLS")
                                .arg(endpoint.purpose == "appliance" ? tr("Appliances") : tr("Submission"))
                                .arg(endpoint.port)
                                .arg(tlsWord(tlsOf(endpoint.tls))),
                            static_cast<int>(i));
        m_endpoint->setItemData(m_endpoint->count() - 1, QString::fromStdString(endpoint.host), Qt::ToolTipRole);
    }
    m_endpoint->addItem(tr("another one"), -1);
    m_endpoint->setCurrentIndex(qMax(0, chosen.isEmpty() ? 0 : m_endpoint->findText(chosen)));
    fillSources();
}

void TestPage::fillSources()
{
    if (!m_source)
        return;
    m_source->clear();
    const std::optional<Address> seen = m_relay.observedAddress;
    m_source->addItem(seen ? tr("this computer, %1").arg(QString::fromStdString(seen->toString()))
                           : tr("this computer"));
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        const std::optional<Address> own = Address::parse(address.toString().toStdString());
        if (own && !address.isLinkLocal())
            m_source->addItem(QString::fromStdString(own->toString()), QString::fromStdString(own->toString()));
    }
}

void TestPage::setAccounts(const QStringList &usernames)
{
    const QString before = m_account->currentText();
    static_cast<QStringListModel *>(m_account->model())->setStringList(usernames);
    m_account->setEditText(before);
    m_account->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void TestPage::choose(const QString &account)
{
    m_account->setEditText(account);
    m_password->edit()->clear();
    m_password->setFocus();
}

std::optional<Address> TestPage::source() const
{
    const QString bound = m_source->currentData().toString();
    if (!bound.isEmpty())
        return Address::parse(bound.toStdString());
    if (m_relay.observedAddress)
        return m_relay.observedAddress;
    return m_reported ? Address::parse(m_report.localAddress.toStdString()) : std::nullopt;
}

QString TestPage::pinKey() const
{
    const ProbeRequest asked = request();
    return QStringLiteral("%1:%2").arg(asked.host).arg(asked.port);
}

ProbeRequest TestPage::request() const
{
    ProbeRequest request;
    const int index = m_endpoint->currentData().toInt();
    if (index >= 0 && index < static_cast<int>(m_relay.smtp.size())) {
        const RelayInfo::Endpoint &endpoint = m_relay.smtp[static_cast<std::size_t>(index)];
        request.host = QString::fromStdString(endpoint.host);
        request.port = endpoint.port;
        request.tls = tlsOf(endpoint.tls);
    } else {
        request.host = m_host->text().trimmed();
        request.port = static_cast<std::uint16_t>(m_port->value());
        request.tls = static_cast<TlsMode>(m_tls->currentData().toInt());
    }
    const QString account = m_account->currentText().trimmed();
    if (!account.isEmpty() && m_account->isEnabled()) {
        request.username = account;
        request.password = m_password->text().toUtf8();
    }
    request.mailFrom = m_sender->text().trimmed();
    request.rcptTo = m_recipient->text().trimmed();
    request.send = m_send->isEnabled() && m_send->isChecked();
    const QString bound = m_source->currentData().toString();
    if (!bound.isEmpty())
        request.source = Address::parse(bound.toStdString());
    request.ca = m_authorities;
    request.pin = m_pins.value(QStringLiteral("%1:%2").arg(request.host).arg(request.port));
    return request;
}

void TestPage::refresh()
{
    const int index = m_endpoint->currentData().toInt();
    const bool other = index < 0;
    m_other->setVisible(other);
    const bool appliance = !other && index < static_cast<int>(m_relay.smtp.size()) &&
                           m_relay.smtp[static_cast<std::size_t>(index)].purpose == "appliance";
    // That port takes no sign-in: the address itself is what is tested.
    m_account->setEnabled(!appliance);
    m_password->setEnabled(!appliance && !m_account->currentText().trimmed().isEmpty());
    m_send->setEnabled(!m_recipient->text().trimmed().isEmpty());
    const bool able = !request().host.isEmpty();
    m_test->setEnabled(m_running || able);
    m_test->setText(m_running ? tr("Cancel") : m_reported ? tr("Test again") : tr("Test"));
    setKind(m_test, m_running || m_reported ? kind::plain : kind::primary);
    m_copy->setEnabled(m_reported);
    showSteps();
    showVerdict();
}

void TestPage::start()
{
    ProbeRequest asked = request();
    if (m_running || asked.host.isEmpty())
        return;
    m_running = true;
    m_reported = false;
    m_report = {};
    m_done.clear();
    m_tested = asked.username.value_or(QString());
    if (const std::optional<Address> from = source(); from && m_decide && asked.username) {
        if (const std::optional<DecisionReply> decision = m_decide(m_tested, *from)) {
            asked.listWouldRefuse = !decision->allowed && decision->reason != "suspended" &&
                                    decision->reason != "no-password" && decision->reason != "unknown-account";
        }
    }
    m_transcript->clear();
    refresh();
    m_probe.start(asked);
}

void TestPage::stepDone(const ProbeStep &step)
{
    m_done.append(step);
    showSteps();
}

void TestPage::show(const ProbeReport &report)
{
    m_running = false;
    m_reported = true;
    m_report = report;
    m_done = report.steps;
    if (m_tested.isEmpty())
        m_tested = m_account->currentText().trimmed();
    showTranscript();
    refresh();
}

void TestPage::showSteps()
{
    const ProbeRequest asked = request();
    QList<StepList::Step> steps;
    bool failed = false;
    bool runningShown = false;
    for (const ProbeStepId id : stepOrder(asked)) {
        StepList::Step shown;
        shown.name = stepName(id);
        const auto done =
            std::find_if(m_done.begin(), m_done.end(), [id](const ProbeStep &step) { return step.id == id; });
        if (done != m_done.end()) {
            shown.state = done->ok ? StepList::State::Done : StepList::State::Failed;
            shown.detail = stepDetail(*done);
            shown.time = tr("%1 ms").arg(done->milliseconds);
            failed = failed || !done->ok;
        } else if ((id == ProbeStepId::Auth && !asked.username) ||
                   (id == ProbeStepId::Rcpt && asked.rcptTo.isEmpty())) {
            shown.state = StepList::State::Skipped;
            shown.detail = tr("not asked");
        } else if (m_running && !failed && !runningShown) {
            shown.state = StepList::State::Running;
            runningShown = true;
        } else if (m_reported) {
            shown.state = StepList::State::Skipped;
            shown.detail = tr("not reached");
        }
        steps.append(shown);
    }
    m_steps->setSteps(steps);
}

void TestPage::showVerdict()
{
    m_add->hide();
    m_why->hide();
    m_certificate->hide();
    if (!m_reported) {
        m_verdict->say(
            m_running ? Glyph::Running : Glyph::Test, Token::Accent, m_running ? tr("Testing") : tr("Not tested yet"),
            m_running ? tr("Each step has ten seconds.")
                      : tr("The test goes the way that a sender goes, and reports what the relay says to it. "
                           "Nothing is sent unless asked."));
        return;
    }
    const ProbeCause cause = m_report.cause;
    const bool refused = cause == ProbeCause::NotOnList || cause == ProbeCause::Ambiguous;
    const bool later = cause == ProbeCause::TryLater || cause == ProbeCause::Cancelled;
    QStringList said;
    const std::optional<Address> from = source();
    if (refused && from) {
        const QString address = QString::fromStdString(from->toString());
        const std::optional<DecisionReply> decision =
            m_decide && !m_tested.isEmpty() ? m_decide(m_tested, *from) : std::nullopt;
        if (decision && !decision->allowed)
            said += tr("Its decision says the same: no entry of %1 in force contains %2.").arg(m_tested, address);
        else if (decision)
            said += tr("The staged list would let %1 in: push it first.").arg(address);
        if (!m_tested.isEmpty() && !(decision && decision->allowed)) {
            m_add->setText(tr("Add %1 to %2").arg(address, m_tested));
            m_add->show();
        }
        m_why->setVisible(!m_tested.isEmpty());
    }
    const QString advice = adviceFor(cause);
    if (!advice.isEmpty())
        said += advice;
    if (cause == ProbeCause::Certificate && !m_report.chain.isEmpty()) {
        said.prepend(m_report.certificate.reason());
        m_certificate->show();
    }
    m_verdict->say(m_report.ok ? Glyph::Ok
                   : later     ? Glyph::Exposure
                               : Glyph::No,
                   m_report.ok ? Token::Ok
                   : later     ? Token::Warn
                               : Token::Bad,
                   m_report.verdict, said.join(QLatin1Char(' ')));
}

void TestPage::showTranscript()
{
    m_transcript->clear();
    QTextCursor cursor(m_transcript->document());
    int failing = -1; // the server's last line with an error is where it went wrong
    for (int i = 0; i < m_report.transcript.size() && !m_report.ok; ++i) {
        const TranscriptLine &line = m_report.transcript.at(i);
        if (line.side == TranscriptLine::Side::Server &&
            (line.text.startsWith(QLatin1Char('4')) || line.text.startsWith(QLatin1Char('5'))))
            failing = i;
    }
    QTextCursor failingAt;
    for (int i = 0; i < m_report.transcript.size(); ++i) {
        const TranscriptLine &line = m_report.transcript.at(i);
        const bool client = line.side == TranscriptLine::Side::Client;
        const bool note = line.side == TranscriptLine::Side::Note;
        const Token ink = i == failing ? Token::Bad : client ? Token::Accent : note ? Token::Dim : Token::Text;
        QTextBlockFormat block;
        block.setTopMargin(2);
        block.setBottomMargin(2);
        if (i == failing)
            block.setBackground(color(Token::BadSoft, palette()));
        if (i > 0)
            cursor.insertBlock();
        cursor.setBlockFormat(block);
        QTextCharFormat gutter;
        gutter.setForeground(color(client ? Token::Accent : Token::Dim, palette()));
        cursor.insertText(client ? QStringLiteral("C  ")
                          : note ? QStringLiteral("-  ")
                                 : QStringLiteral("S  "),
                          gutter);
        QTextCharFormat format;
        format.setForeground(color(ink, palette()));
        cursor.insertText(line.text, format);
        if (i == failing)
            failingAt = cursor;
    }
    m_transcript->moveCursor(QTextCursor::Start);
    if (!failingAt.isNull()) {
        failingAt.movePosition(QTextCursor::StartOfBlock);
        m_transcript->setTextCursor(failingAt);
        m_transcript->ensureCursorVisible();
    }
}

QString TestPage::report() const
{
    QStringList lines = {m_verdict->title(), m_verdict->text(), QString()};
    for (const StepList::Step &step : m_steps->steps())
        lines += QStringLiteral("%1: %2 %3").arg(step.name, step.detail, step.time).trimmed();
    lines += QString();
    lines += m_transcript->toPlainText();
    return lines.join(QLatin1Char('\n'));
}

void TestPage::lookAtCertificate()
{
    if (m_report.chain.isEmpty())
        return;
    CertificateQuestion question;
    question.host = pinKey();
    question.shown.chain = m_report.chain;
    question.shown.pin = pinOf(m_report.chain.first());
    question.shown.reason = m_report.certificate.reason();
    question.shown.changed = m_report.certificate.changed;
    question.trustedPin = m_pins.value(pinKey());
    auto *dialog = new CertificateDialog(question, window());
    connect(dialog, &CertificateDialog::trusted, this, [this](const QByteArray &pin) {
        m_pins.insert(pinKey(), pin); // for this host and port, and until the console is closed
        start();
    });
    dialog->open();
}

void TestPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_reported)
        showTranscript();
}

} // namespace postern
