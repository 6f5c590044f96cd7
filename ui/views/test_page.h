#pragma once

#include "core/format/configuration_json.h"
#include "core/smtp/verdict.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QWidget>

#include <functional>

class QPushButton;

namespace postern {

class NotePanel;
class StepList;
class TestForm;
class TranscriptView;

/// Test connection: signs in to the relay's own port as a sender would and says plainly what came of it, then the
/// steps, then the transcript. Knows no session.
class TestPage final : public QWidget
{
    Q_OBJECT
public:
    /// What a configuration says about this account and address, where it has the account.
    using Decide = std::function<std::optional<DecisionReply>(const QString &account, const Address &address)>;
    /// Asks the relay itself after a sign-in that was refused without a reason, `elapsed` milliseconds after the test
    /// began; `done` is called once.
    using Ask = std::function<void(const QString &account, const Address &address, qint64 elapsed,
                                   std::function<void(RelayWord)> done)>;

    explicit TestPage(QWidget *parent = nullptr);

    void setRelay(const RelayInfo &relay);
    void setAccounts(const QStringList &usernames);
    /// By what the relay has, and by what is staged over it.
    void setDecide(Decide decide, Decide staged = {})
    {
        m_decide = std::move(decide);
        m_decideStaged = std::move(staged);
    }
    /// Another list is staged than when the verdict was shown.
    void draftChanged() { showVerdict(); }
    void setAsk(Ask ask) { m_ask = std::move(ask); }
    /// Authorities trusted in place of the system's; empty: the system's.
    void setTrust(const QList<QSslCertificate> &authorities);
    void choose(const QString &account);
    void start();
    bool isRunning() const { return m_running; }
    const TestForm &form() const { return *m_form; }
    TestForm &form() { return *m_form; }
    /// Shows a report as if a test had ended so; also for pictures.
    void show(const ProbeReport &report);
    /// The server has refused without a reason, and the relay is being asked: no verdict yet.
    void showAsking(const ProbeReport &report);
    using QWidget::show;

Q_SIGNALS:
    void addWanted(const QString &account, const QString &address);
    void whyWanted(const QString &account, const QString &address);
    void finished(const postern::ProbeReport &report);

private:
    QWidget *buildResults();
    std::optional<Address> source() const;
    void ended(const ProbeReport &report);
    void refresh();
    void stepDone(const ProbeStep &step);
    void showSteps();
    void showVerdict();
    void lookAtCertificate();
    QString report() const;

    SmtpProbe m_probe;
    Decide m_decide;
    Decide m_decideStaged;
    Ask m_ask;
    ProbeRequest m_asked; ///< of the test that runs or ended
    QList<ProbeStep> m_done;
    ProbeReport m_report;
    QString m_tested; ///< account of the report
    bool m_running = false;
    bool m_asking = false; ///< the server has answered, the relay's word is still awaited
    bool m_reported = false;
    QElapsedTimer m_clock; ///< since the test began
    quint64 m_number = 0;  ///< of the test, so that a late word is not taken for another one

    TestForm *m_form = nullptr;
    NotePanel *m_verdict = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_why = nullptr;
    QPushButton *m_certificate = nullptr;
    StepList *m_steps = nullptr;
    TranscriptView *m_transcript = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace postern
