#include "ui/dialogs/connecting_dialog.h"

#include "ui/widgets/label.h"
#include "ui/widgets/step_list.h"

#include <QVBoxLayout>

namespace postern {

namespace {

QStringList stepNames()
{
    return {ConnectingDialog::tr("Name"), ConnectingDialog::tr("Connect"), ConnectingDialog::tr("TLS"),
            ConnectingDialog::tr("Sign in"), ConnectingDialog::tr("Load")};
}

QString shortReason(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Certificate:
        return ConnectingDialog::tr("certificate not known");
    case ErrorCode::Unauthorized:
        return ConnectingDialog::tr("token not taken");
    case ErrorCode::Forbidden:
        return ConnectingDialog::tr("not allowed with this token");
    case ErrorCode::Timeout:
        return ConnectingDialog::tr("no answer");
    case ErrorCode::NotARelay:
        return ConnectingDialog::tr("not a Postern relay");
    case ErrorCode::Busy:
        return ConnectingDialog::tr("busy");
    case ErrorCode::Cancelled:
        return ConnectingDialog::tr("cancelled");
    default:
        return ConnectingDialog::tr("failed");
    }
}

} // namespace

ConnectingDialog::ConnectingDialog(const QString &host, QWidget *parent)
    : FlowDialog(tr("Connecting to %1").arg(host), tr("Try again"), parent), m_host(host),
      m_title(paragraph({}, TextSize::Title)), m_steps(new StepList(StepList::Look::Plain)),
      m_reason(paragraph({}, TextSize::Small, Token::Dim))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setAccessibleName(tr("Steps of the connection"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMinimumHeight(2 * QFontMetrics(m_reason->font()).height());
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    content()->addWidget(m_title);
    content()->addWidget(m_steps);
    content()->addWidget(m_reason);
    connect(verbButton(), &QPushButton::clicked, this, [this] {
        if (m_certificate) {
            Q_EMIT lookAtCertificate();
            accept();
        } else {
            restart();
            Q_EMIT tryAgain();
        }
    });
    restart();
}

void ConnectingDialog::restart()
{
    m_running = 0;
    m_certificate = false;
    m_stoppedAt.reset();
    m_title->setText(tr("Connecting"));
    m_reason->clear();
    QList<StepList::Step> steps;
    for (const QString &name : stepNames())
        steps.append({StepList::State::Waiting, name, {}, {}});
    steps[0].state = StepList::State::Running;
    m_steps->setSteps(steps);
    verbButton()->hide();
    setReady(false, {});
    offer(nullptr);
}

void ConnectingDialog::reached(ConnectStep step, const QString &detail)
{
    const int index = static_cast<int>(step);
    QList<StepList::Step> steps = m_steps->steps();
    if (index < 0 || index >= steps.size())
        return;
    for (int i = 0; i <= index; ++i)
        steps[i].state = StepList::State::Done;
    steps[index].detail = detail;
    m_running = index + 1;
    if (m_running < steps.size())
        steps[m_running].state = StepList::State::Running;
    m_steps->setSteps(steps);
}

void ConnectingDialog::failed(const Error &error, bool certificateShown)
{
    QList<StepList::Step> steps = m_steps->steps();
    const int at = qMin(m_running, static_cast<int>(steps.size()) - 1);
    m_stoppedAt = static_cast<ConnectStep>(at);
    steps[at].state = StepList::State::Failed;
    steps[at].detail = shortReason(error);
    for (int i = at + 1; i < steps.size(); ++i) {
        steps[i].state = StepList::State::Skipped;
        steps[i].detail = tr("not reached");
    }
    m_steps->setSteps(steps);
    m_title->setText(tr("Stopped at %1", "a step of connecting").arg(steps.at(at).name));
    m_reason->setText(QString::fromStdString(error.detail));
    m_certificate = certificateShown;
    verbButton()->setText(certificateShown ? tr("Look at the certificate") : tr("Try again"));
    verbButton()->show();
    setReady(true, {});
    offer(verbButton());
}

} // namespace postern
