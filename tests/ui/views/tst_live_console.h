#pragma once

#include "core/smtp/probe.h"
#include "tests/ui/support/console.h"
#include "tests/ui/support/live_relay.h"
#include "ui/models/draft_keeper.h"
#include "ui/views/connector.h"

#include <QMap>
#include <QTemporaryDir>

namespace postern {

/// The console's own window against a live daemon with its Postfix and Dovecot: what is clicked and typed here ends up
/// on the relay, and mail is let in and refused by it. One relay for all functions; they build on each other, but each
/// makes what it needs where it is run alone.
class TestLiveConsole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void connectsByCertificateAndToken();
    void addsAccountsWithAPasswordShownOnce();
    void findsAccounts();
    void startsAList();
    void watchesFirst();
    void addsEachFormatAndAPastedList();
    void editsAndDeletesEntries();
    void disablesAndTurnsOnAgain();
    void setsMovesAndRemovesIpAuthentication();
    void importsAndExports();
    void revertsWhatIsNotKept();
    void suspendsAndDeletesAccounts();
    // Test connection, in live_console_tests.cpp
    void ux_U50_aCertificateIsLookedAtAndTrusted();
    void ux_U48_theRelaySaysWhyAndWhatToDo();
    void ux_U49_withThePasswordAndAsTheAppliance();
    void oneMarkedMessageWhenAsked();
    void ux_U44_testsItselfBesideKeep();
    void copiedLinesRunOnAnotherHost();
    void secretsAreNowhere();
    void cleanupTestCase();

private:
    using Try = LiveRelay::Try;
    void connectToRelay();
    void needAccounts();
    void needProbed();
    const Account *account(std::string_view username) const { return m_session.draft().current().find(username); }
    QString id(std::string_view username) const;
    QString password(const QString &username) const { return m_passwords.value(username); }
    void newAccount(const QString &username, bool chosen = false);
    /// A box or a row of its own: pressed at its mark, not in its middle.
    void tick(const char *box);
    void openDialog(const char *button);
    void addLine(const char *format, const QString &value);
    /// Review, everything acknowledged, pushed; kept where it waits to be kept.
    void pushAndKeep();
    void keep();
    /// What the relay says that an account's list is.
    QStringList entriesOnRelay(std::string_view username) const;
    std::optional<Account> onRelay(std::string_view username) const;
    /// Reads again until the relay has seen this sender accepted.
    void waitForSender(std::string_view username, std::string_view address);
    void expectMail(const QList<Try> &tries);
    void chooseFile(const QString &path);
    void chooseEndpoint(const QString &words);
    void fillTest(const QString &username, const QString &secret);
    void runTest();
    void trustCertificate();
    void letThisComputerIn();
    QString verdict() const;

    LiveRelay m_relay;
    Session m_session;
    std::unique_ptr<DraftKeeper> m_keeper;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<Hand> m_hand;
    ProbeReport m_report;               ///< of the last test in the window
    bool m_trusts = true;               ///< a certificate that is not trusted yet is
    QMap<QString, QString> m_passwords; ///< of accounts, as the window showed them once
};

} // namespace postern

/// Calls what checks something itself, and ends the test function where that failed.
#define POSTERN_STEP(call)                                                                                             \
    do {                                                                                                               \
        call;                                                                                                          \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)
