#pragma once

#include "core/remote/relay.h"
#include "ui/dialogs/flow_dialog.h"

namespace postern {

class StepList;
class Label;

/// Connecting in steps: name, connect, TLS, sign in, load. Stops at the one that failed and says why.
class ConnectingDialog final : public FlowDialog
{
    Q_OBJECT
public:
    explicit ConnectingDialog(const QString &host, QWidget *parent = nullptr);
    /// The step was done; the next one runs.
    void reached(ConnectStep step, const QString &detail);
    /// The running step failed. With a certificate that can be looked at the verb offers that, else another try.
    void failed(const Error &error, bool certificateShown);
    void restart();
    std::optional<ConnectStep> stoppedAt() const { return m_stoppedAt; }

Q_SIGNALS:
    void lookAtCertificate();
    void tryAgain();

private:
    int m_running = 0;
    bool m_certificate = false;
    std::optional<ConnectStep> m_stoppedAt;
    QString m_host;
    Label *m_title;
    StepList *m_steps;
    Label *m_reason;
};

} // namespace postern
