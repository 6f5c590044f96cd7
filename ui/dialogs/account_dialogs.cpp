#include "ui/dialogs/account_dialogs.h"

#include "ui/dialogs/evidence_text.h"
#include "ui/dialogs/secret_text.h"
#include "ui/models/texts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/evidence_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/verdict_line.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace postern {

namespace {

QString accountName(const EditContext &context)
{
    return QString::fromStdString(context.current.username);
}

/// Those who send now or will again: who is meant by "in use".
std::vector<SeenSender> activeSenders(const EditContext &context)
{
    // Evidence belongs to the name that the relay knows.
    const std::string &name = context.base ? context.base->username : context.current.username;
    std::vector<SeenSender> active;
    for (const SeenSender &sender : sendersOf(context, name)) {
        if (sender.senderClass == SenderClass::Current || sender.senderClass == SenderClass::Recurring)
            active.push_back(sender);
    }
    return active;
}

/// What is said of the senders of an account of which nobody can send any more.
void sayInUse(EvidencePanel *panel, const EditContext &context, const QString &consequence)
{
    const std::vector<SeenSender> active = activeSenders(context);
    const QString period = evidencePeriod(context);
    const QString name = accountName(context);
    const QString text = consequence.isEmpty() ? period : consequence + QLatin1Char(' ') + period;
    if (context.coverage.empty()) {
        panel->say(Glyph::Lockout, Token::Bad, AccountDialog::tr("It is not known who sends as %1.").arg(name), text,
                   {});
    } else if (active.empty()) {
        panel->say(Glyph::Ok, Token::Ok, AccountDialog::tr("Nobody was seen sending as %1 lately.").arg(name), text,
                   {});
    } else {
        panel->say(
            Glyph::Lockout, Token::Bad,
            AccountDialog::tr("Lockout: %1 is in use by %n address(es).", nullptr, static_cast<int>(active.size()))
                .arg(name),
            text, evidenceRows(affectedOf(active), context, false));
    }
}

} // namespace

AccountDialog::AccountDialog(const EditContext &context, bool isNew, QWidget *parent)
    : EditDialog(isNew ? tr("New account") : tr("Account %1").arg(accountName(context)),
                 isNew ? tr("Add account") : tr("Save"), parent),
      m_context(context), m_new(isNew), m_username(new QLineEdit), m_verdict(new VerdictLine),
      m_description(new QLineEdit), m_senders(new QPlainTextEdit),
      m_sendersHint(paragraph({}, TextSize::Small, Token::Dim)), m_evidence(new EvidencePanel)
{
    m_username->setObjectName(QStringLiteral("username"));
    m_username->setFont(postern::font(TextSize::Mono));
    m_username->setMaxLength(64);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_description->setObjectName(QStringLiteral("description"));
    m_description->setMaxLength(500);
    m_senders->setObjectName(QStringLiteral("senders"));
    m_senders->setFont(postern::font(TextSize::Mono));
    m_senders->setTabChangesFocus(true);
    m_senders->setFixedHeight(2 * QFontMetrics(m_senders->font()).height() + 20);
    m_senders->setPlaceholderText(tr("any sender"));
    m_sendersHint->setObjectName(QStringLiteral("sendersHint"));
    const auto field = [this](const QString &name, QWidget *widget) {
        auto *group = new QVBoxLayout;
        group->setSpacing(4);
        group->addWidget(fieldLabel(name, widget));
        group->addWidget(widget);
        content()->addLayout(group);
    };
    field(tr("User name"), m_username);
    content()->addWidget(m_verdict);
    field(tr("Description"), m_description);
    field(tr("May send as: addresses or @domain, one a line"), m_senders);
    content()->addWidget(m_sendersHint);
    if (m_new) {
        m_password = new PasswordChooser(true);
        content()->addWidget(new Label(tr("Password"), TextSize::Small, Token::Dim));
        content()->addWidget(m_password);
        connect(m_password, &PasswordChooser::changed, this, &AccountDialog::refresh);
    }
    m_evidence->setObjectName(QStringLiteral("evidence"));
    content()->addWidget(m_evidence);
    content()->addStretch(1);

    m_username->setText(accountName(context));
    m_description->setText(QString::fromStdString(context.current.description));
    QStringList lines;
    for (const std::string &sender : context.current.senders)
        lines += QString::fromStdString(sender);
    m_senders->setPlainText(lines.join(QLatin1Char('\n')));
    connect(m_username, &QLineEdit::textChanged, this, &AccountDialog::refresh);
    connect(m_description, &QLineEdit::textChanged, this, &AccountDialog::refresh);
    connect(m_senders, &QPlainTextEdit::textChanged, this, &AccountDialog::refresh);
    connect(verbButton(), &QPushButton::clicked, this, [this] {
        Edit edit;
        edit.put = {after()};
        const QString name = QString::fromStdString(edit.put.front().username);
        edit.text = m_new ? tr("add account %1").arg(name) : tr("edit account %1").arg(accountName(m_context));
        finish(edit);
    });
    m_username->setFocus();
    refresh();
}

std::vector<std::string> AccountDialog::senders(QString *wrong) const
{
    static const QRegularExpression apart(QStringLiteral("[\\s,;]+"));
    std::vector<std::string> all;
    for (const QString &text : m_senders->toPlainText().split(apart, Qt::SkipEmptyParts)) {
        const std::string sender = text.toStdString();
        if (!isSender(sender) && wrong && wrong->isEmpty())
            *wrong = text;
        all.push_back(sender);
    }
    return all;
}

Account AccountDialog::after() const
{
    Account next = m_context.current;
    next.username = foldUsername(m_username->text().trimmed().toStdString());
    next.description = m_description->text().trimmed().toStdString();
    next.senders = senders(nullptr);
    if (m_password) {
        next.newPassword.reset();
        if (m_password->way() != PasswordChooser::None)
            next.newPassword = m_password->password();
    }
    return next;
}

void AccountDialog::refresh()
{
    const QString typed = m_username->text().trimmed();
    const Account next = after();
    const QString name = QString::fromStdString(next.username);
    const bool taken =
        m_context.analysis.takenUsernames.count(next.username) > 0 ||
        (m_context.draft &&
         std::any_of(m_context.draft->accounts.begin(), m_context.draft->accounts.end(), [&](const Account &other) {
             return other.username == next.username && (m_new || other.id != m_context.current.id);
         }));
    bool named = false;
    if (typed.isEmpty()) {
        m_verdict->clear();
        postern::setVerdict(m_username, "");
    } else if (!isUsername(next.username)) {
        m_verdict->say(Glyph::No, Token::Bad, tr("Letters, digits and . _ @ - only, beginning with a letter or digit"));
        postern::setVerdict(m_username, "bad");
    } else if (taken) {
        m_verdict->say(Glyph::No, Token::Bad, tr("%1 is not available on this relay").arg(name));
        postern::setVerdict(m_username, "bad");
    } else {
        named = true;
        const bool same = !m_new && next.username == m_context.current.username;
        m_verdict->say(Glyph::Ok, Token::Ok,
                       name != typed ? tr("Stored as %1: user names have no capitals").arg(name)
                       : same        ? tr("The name that it has")
                                     : tr("Free in this organization"));
        postern::setVerdict(m_username, same ? "" : "ok");
    }

    QString wrong;
    const std::vector<std::string> allowed = senders(&wrong);
    m_sendersHint->setInk(wrong.isEmpty() ? Token::Dim : Token::Bad);
    if (!wrong.isEmpty())
        m_sendersHint->setText(tr("“%1” is neither an address nor @domain.").arg(wrong));
    else if (allowed.empty())
        m_sendersHint->setText(tr("Empty: it may send as anybody."));
    else
        m_sendersHint->setText(tr("Exactly these; bill+x@ is not bill@. They do not bind IP authentication."));

    m_evidence->hide();
    const bool renamed = !m_new && named && next.username != m_context.current.username;
    if (renamed) {
        sayInUse(m_evidence, m_context,
                 tr("They sign in with the old name and are refused until they use the new one."));
        m_evidence->show();
    } else if (m_new && named) {
        m_evidence->say(Glyph::Open, Token::Warn, tr("Its allowlist is off."),
                        accountSentence(next, m_context.analysis.today), {});
        m_evidence->show();
    }

    QString why;
    if (!named)
        why = typed.isEmpty() ? tr("It needs a user name.") : tr("Correct the user name.");
    else if (!wrong.isEmpty())
        why = tr("Correct the senders.");
    else if (m_password && !m_password->ready())
        why = m_password->why();
    else if (!m_new && next == m_context.current)
        why = tr("Nothing is changed yet.");
    setReady(why.isEmpty(), why.isEmpty() ? stagedNote() : why);
}

SuspendDialog::SuspendDialog(const EditContext &context, QWidget *parent)
    : EditDialog(context.current.state == AccountState::Active ? tr("Suspend %1").arg(accountName(context))
                                                               : tr("Let %1 send again").arg(accountName(context)),
                 context.current.state == AccountState::Active ? tr("Suspend") : tr("Let it send again"), parent)
{
    const bool suspends = context.current.state == AccountState::Active;
    Account next = context.current;
    next.state = suspends ? AccountState::Suspended : AccountState::Active;
    content()->addWidget(paragraph(suspends ? tr("Nobody sends as %1 while it is suspended.").arg(accountName(context))
                                            : tr("%1 sends again.").arg(accountName(context)),
                                   TextSize::Title));
    auto *evidence = new EvidencePanel;
    evidence->setObjectName(QStringLiteral("evidence"));
    if (suspends) {
        sayInUse(evidence, context,
                 tr("Its password and IP authentication stay, but refuse. Confirmed at once, no window."));
    } else {
        evidence->say(Glyph::Ok, Token::Ok, accountSentence(next, context.analysis.today), evidencePeriod(context), {});
    }
    content()->addWidget(evidence);
    content()->addStretch(1);
    setReady(true, stagedNote());
    connect(verbButton(), &QPushButton::clicked, this, [this, next, suspends] {
        Edit edit;
        edit.put = {next};
        const QString name = QString::fromStdString(next.username);
        edit.text = suspends ? tr("suspend %1").arg(name) : tr("let %1 send again").arg(name);
        finish(edit);
    });
}

DeleteAccountDialog::DeleteAccountDialog(const EditContext &context, QWidget *parent)
    : EditDialog(tr("Delete account %1").arg(accountName(context)), tr("Delete account"), parent)
{
    content()->addWidget(paragraph(tr("Nobody will send as %1 any more.").arg(accountName(context)), TextSize::Title));
    const std::optional<Address> bound = context.current.ipAuth ? context.current.ipAuth->single() : std::nullopt;
    auto *evidence = new EvidencePanel;
    evidence->setObjectName(QStringLiteral("evidence"));
    sayInUse(evidence, context,
             bound ? tr("Its password and the IP authentication of %1 go with it.")
                         .arg(QString::fromStdString(bound->toString()))
                   : tr("Its password goes with it."));
    content()->addWidget(evidence);
    content()->addStretch(1);
    if (context.current.state == AccountState::Active && isRelayId(context.current.id)) {
        QPushButton *instead = addQuiet(tr("Suspend instead"), QStringLiteral("suspendInstead"));
        connect(instead, &QPushButton::clicked, this, [this, context] {
            Account next = context.current;
            next.state = AccountState::Suspended;
            Edit edit;
            edit.put = {next};
            edit.text = tr("suspend %1").arg(QString::fromStdString(next.username));
            finish(edit);
        });
    }
    setReady(true, stagedNote());
    connect(verbButton(), &QPushButton::clicked, this, [this, context] {
        Edit edit;
        edit.removed = {context.current.id};
        edit.text = tr("delete account %1").arg(QString::fromStdString(context.current.username));
        finish(edit);
    });
}

PasswordDialog::PasswordDialog(const EditContext &context, QWidget *parent)
    : EditDialog(tr("Password of %1").arg(accountName(context)),
                 context.current.passwordSet ? tr("Replace password") : tr("Set password"), parent)
{
    auto *chooser = new PasswordChooser(false);
    content()->addWidget(chooser);
    auto *evidence = new EvidencePanel;
    evidence->setObjectName(QStringLiteral("evidence"));
    std::vector<SeenSender> users;
    for (const SeenSender &sender : activeSenders(context)) {
        if (sender.byPassword)
            users.push_back(sender);
    }
    const QString dead =
        tr("The old password is dead with the push, at once and for good. %1").arg(evidencePeriod(context));
    if (!context.current.passwordSet) {
        evidence->say(Glyph::Advice, Token::Accent, tr("It has no password yet."), evidencePeriod(context), {});
    } else if (context.coverage.empty()) {
        evidence->say(Glyph::Lockout, Token::Bad, tr("It is not known who uses the old one."), dead, {});
    } else if (users.empty()) {
        evidence->say(Glyph::Ok, Token::Ok, tr("Nobody was seen using the old one lately."), dead, {});
    } else {
        evidence->say(users.size() > 1 ? Glyph::Lockout : Glyph::Advice, users.size() > 1 ? Token::Bad : Token::Accent,
                      tr("%n address(es) need the new one.", nullptr, static_cast<int>(users.size())), dead,
                      evidenceRows(affectedOf(users), context, false));
    }
    content()->addWidget(evidence);
    content()->addStretch(1);
    const auto refresh = [this, chooser] {
        setReady(chooser->ready(), chooser->ready() ? stagedNote() : chooser->why());
    };
    connect(chooser, &PasswordChooser::changed, this, refresh);
    connect(verbButton(), &QPushButton::clicked, this, [this, context, chooser] {
        Account next = context.current;
        next.newPassword = chooser->password();
        Edit edit;
        edit.put = {next};
        edit.text = tr("replace the password of %1").arg(QString::fromStdString(next.username));
        finish(edit);
    });
    refresh();
}

EditDialog *makeNewAccountDialog(const EditContext &context, QWidget *parent)
{
    return new AccountDialog(context, true, parent);
}

EditDialog *makeEditAccountDialog(const EditContext &context, QWidget *parent)
{
    return new AccountDialog(context, false, parent);
}

EditDialog *makeSuspendDialog(const EditContext &context, QWidget *parent)
{
    return new SuspendDialog(context, parent);
}

EditDialog *makeDeleteAccountDialog(const EditContext &context, QWidget *parent)
{
    return new DeleteAccountDialog(context, parent);
}

EditDialog *makePasswordDialog(const EditContext &context, QWidget *parent)
{
    return new PasswordDialog(context, parent);
}

} // namespace postern
