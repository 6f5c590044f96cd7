#include "ui/views/test_page.h"

#include "ui/dialogs/certificate_dialog.h"
#include "ui/theme/style.h"
#include "ui/views/probe_text.h"
#include "ui/views/test_form.h"
#include "ui/views/transcript_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_panel.h"
#include "ui/widgets/step_list.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace postern {

namespace {

constexpr int formWidth = 268;

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

TestPage::TestPage(QWidget *parent) : QWidget(parent), m_form(new TestForm)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(28);
    m_form->setFixedWidth(std::clamp(m_form->minimumSizeHint().width(), formWidth, formWidth * 4 / 3));
    layout->addWidget(m_form, 0, Qt::AlignTop);
    layout->addWidget(buildResults(), 1);
    auto *key = new QShortcut(TestForm::testKey(), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &TestPage::start);
    connect(m_form, &TestForm::startWanted, this, &TestPage::start);
    connect(m_form, &TestForm::cancelWanted, this, [this] {
        if (m_asking) // the server has spoken; what it said stands
            ended(m_report);
        else
            m_probe.cancel();
    });
    connect(m_form, &TestForm::changed, this, [this] {
        showSteps();
        showVerdict();
    });
    connect(m_form, &TestForm::copyWanted, this, [this](TestTool tool) {
        ProbeRequest asked = m_form->request();
        // There the relay's own authority is not known; the key that it showed here is.
        if (asked.pin.isEmpty() && !asked.ca.isEmpty() && m_report.certificate.trusted && !m_report.chain.isEmpty() &&
            asked.host == m_asked.host && asked.port == m_asked.port)
            asked.pin = pinOf(m_report.chain.first());
        QGuiApplication::clipboard()->setText(testLine(tool, asked));
    });
    connect(&m_probe, &SmtpProbe::stepFinished, this, &TestPage::stepDone);
    connect(&m_probe, &SmtpProbe::finished, this, [this](const ProbeReport &report) {
        if (report.steps.size() > 0 && std::any_of(report.steps.begin(), report.steps.end(), [](const ProbeStep &step) {
                return step.id == ProbeStepId::Auth && step.ok;
            }))
            m_form->rememberPassword(m_asked);
        m_report = report;
        const bool open = report.cause == ProbeCause::AuthFailed || report.cause == ProbeCause::Ambiguous;
        const std::optional<Address> from = source();
        if (!open || !from || !m_ask || m_tested.isEmpty()) {
            ended(report);
            return;
        }
        showAsking(report);
        m_ask(m_tested, *from, m_clock.elapsed(),
              [page = QPointer<TestPage>(this), number = m_number](const RelayWord &word) {
                  if (page && page->m_asking && page->m_number == number)
                      page->ended(withWord(page->m_report, page->m_asked, word));
              });
    });
    refresh();
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
    m_transcript = new TranscriptView;
    m_transcript->setObjectName(QStringLiteral("transcript"));
    m_transcript->setAccessibleName(tr("Transcript"));
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
    m_form->setRelay(relay);
}

void TestPage::setAccounts(const QStringList &usernames)
{
    m_form->setAccounts(usernames);
}

void TestPage::setTrust(const QList<QSslCertificate> &authorities)
{
    m_form->setAuthorities(authorities);
}

void TestPage::choose(const QString &account)
{
    m_form->choose(account);
}

std::optional<Address> TestPage::source() const
{
    const std::optional<Address> from = m_form->source();
    return from ? from : Address::parse(m_report.localAddress.toStdString());
}

void TestPage::refresh()
{
    m_form->setRunning(m_running, m_reported);
    m_copy->setEnabled(m_reported);
    showSteps();
    showVerdict();
}

void TestPage::start()
{
    if (m_running || m_form->request().host.isEmpty())
        return;
    m_asked = m_form->request();
    m_running = true;
    m_asking = false;
    m_reported = false;
    m_report = {};
    m_done.clear();
    ++m_number;
    m_clock.start();
    m_tested = m_asked.username.value_or(QString());
    if (const std::optional<Address> from = source(); from && m_decide && m_asked.username) {
        if (const std::optional<DecisionReply> decision = m_decide(m_tested, *from)) {
            m_asked.listWouldRefuse = !decision->allowed && decision->reason != "suspended" &&
                                      decision->reason != "no-password" && decision->reason != "unknown-account";
        }
    }
    m_transcript->show(ProbeReport());
    refresh();
    m_probe.start(m_asked);
}

void TestPage::ended(const ProbeReport &report)
{
    show(report);
    Q_EMIT finished(report);
}

void TestPage::stepDone(const ProbeStep &step)
{
    m_done.append(step);
    showSteps();
}

void TestPage::show(const ProbeReport &report)
{
    m_running = false;
    m_asking = false;
    m_reported = true;
    m_report = report;
    m_done = report.steps;
    if (m_tested.isEmpty())
        m_tested = m_form->account();
    m_transcript->show(report);
    refresh();
}

void TestPage::showAsking(const ProbeReport &report)
{
    m_running = true;
    m_asking = true;
    m_report = report;
    m_done = report.steps;
    m_transcript->show(report);
    refresh();
}

void TestPage::showSteps()
{
    const ProbeRequest asked = m_running || m_asking ? m_asked : m_form->request();
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
                   (id == ProbeStepId::Mail && asked.mailFrom.isEmpty() && asked.rcptTo.isEmpty()) ||
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
            m_running ? Glyph::Running : Glyph::Test, Token::Accent,
            m_asking    ? tr("Pending: asking the relay")
            : m_running ? tr("Testing")
                        : tr("Not tested yet"),
            m_asking    ? tr("The server refused the sign-in without a reason. The relay's own log needs a moment.")
            : m_running ? tr("Each step has ten seconds.")
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
        const auto asked = [&](const Decide &decide) {
            return decide && !m_tested.isEmpty() ? decide(m_tested, *from) : std::nullopt;
        };
        const std::optional<DecisionReply> decision = asked(m_decide);
        const std::optional<DecisionReply> staged = asked(m_decideStaged);
        if (decision && decision->allowed)
            said += tr("Its allowlist lets %1 in: something else refused.").arg(address);
        else if (staged && staged->allowed)
            said += tr("The staged list would let %1 in: push it first.").arg(address);
        else if (decision)
            said += tr("Its decision says the same: no entry of %1 in force contains %2.").arg(m_tested, address);
        if (!m_tested.isEmpty() && !(decision && decision->allowed) && !(staged && staged->allowed)) {
            m_add->setText(tr("Add %1 to %2").arg(address, m_tested));
            m_add->show();
        }
        m_why->setVisible(!m_tested.isEmpty());
    }
    const QString advice =
        cause == ProbeCause::Certificate ? certificateAdvice(m_report.certificate) : adviceFor(cause);
    if (!advice.isEmpty())
        said += advice;
    m_certificate->setVisible(cause == ProbeCause::Certificate && !m_report.chain.isEmpty());
    m_verdict->say(m_report.ok ? Glyph::Ok
                   : later     ? Glyph::Exposure
                               : Glyph::No,
                   m_report.ok ? Token::Ok
                   : later     ? Token::Warn
                               : Token::Bad,
                   m_report.verdict, said.join(QLatin1Char(' ')));
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
    const QString endpoint = m_form->endpoint();
    CertificateQuestion question;
    question.host = endpoint;
    question.shown.chain = m_report.chain;
    question.shown.pin = pinOf(m_report.chain.first());
    question.shown.reason = m_report.certificate.reason();
    question.shown.changed = m_report.certificate.changed;
    question.trustedPin = m_form->pin(endpoint);
    auto *dialog = new CertificateDialog(question, window());
    connect(dialog, &CertificateDialog::trusted, this, [this, endpoint](const QByteArray &pin) {
        m_form->trust(endpoint, pin);
        start();
    });
    dialog->open();
}

} // namespace postern
