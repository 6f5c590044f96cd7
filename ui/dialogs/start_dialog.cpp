#include "ui/dialogs/start_dialog.h"

#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/entry_editor.h"
#include "ui/dialogs/evidence_text.h"
#include "ui/models/texts.h"
#include "ui/models/value_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/evidence_panel.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace postern {

namespace {

constexpr int linesInView = 3;

/// What must hold before a list makes sense, each with its tick: the relay takes mail, sender domain, sender address,
/// password.
struct Readiness
{
    QString word;
    QString detail;
    bool holds = false;
};

std::vector<Readiness> readinessOf(const EditContext &context)
{
    const Account &account = context.current;
    const bool takesMail =
        std::any_of(context.relay.smtp.begin(), context.relay.smtp.end(),
                    [](const RelayInfo::Endpoint &endpoint) { return endpoint.purpose == "submission"; });
    const bool anySender = account.senders.empty();
    const bool domain = anySender || std::any_of(account.senders.begin(), account.senders.end(),
                                                 [](const std::string &s) { return s.find('@') != std::string::npos; });
    const bool address = anySender || std::any_of(account.senders.begin(), account.senders.end(),
                                                  [](const std::string &s) { return isSender(s); });
    const bool password = account.passwordSet || account.newPassword.has_value();
    return {
        {StartDialog::tr("Relay takes mail"),
         takesMail ? StartDialog::tr("The relay names a submission port.")
                   : StartDialog::tr("The relay names no submission port."),
         takesMail},
        {StartDialog::tr("Sender domain"),
         anySender ? StartDialog::tr("It may send as any domain.") : StartDialog::tr("Its sender domains are set."),
         domain},
        {StartDialog::tr("Sender address"),
         anySender ? StartDialog::tr("It may send as any address.") : StartDialog::tr("Its sender addresses are set."),
         address},
        {StartDialog::tr("Password"),
         password ? StartDialog::tr("A password is set.")
                  : StartDialog::tr("No password is set: nobody can sign in, listed or not."),
         password},
    };
}

} // namespace

StartDialog::StartDialog(const EditContext &context, QWidget *parent)
    : EditDialog(tr("Start restricting %1").arg(QString::fromStdString(context.current.username)), tr("Create"),
                 parent),
      m_context(context), m_editor(new EntryEditor(context)), m_addLine(new QPushButton(tr("Add address"))),
      m_watch(addQuiet(tr("Watch first"), QStringLiteral("watchFirst"))), m_table(new QTableWidget(0, 3)),
      m_evidence(new EvidencePanel)
{
    content()->addWidget(buildReadiness());
    content()->addWidget(m_editor);

    m_addLine->setObjectName(QStringLiteral("addLine"));
    m_addLine->setAutoDefault(false);
    content()->addWidget(m_addLine, 0, Qt::AlignTrailing);

    m_table->setObjectName(QStringLiteral("lines"));
    m_table->setAccessibleName(tr("Entries to create"));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    m_table->setHorizontalHeaderLabels({tr("Value"), tr("Covers"), tr("Remark")});
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->setColumnWidth(0, 250);
    m_table->setColumnWidth(1, 110);
    m_table->setToolTip(tr("Del takes a line out"));
    auto *remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        const int row = m_table->currentRow();
        if (row < 0 || row >= static_cast<int>(m_lines.size()))
            return;
        m_lines.erase(m_lines.begin() + row);
        showLines();
    });
    m_tableFrame = framed(m_table);
    content()->addWidget(m_tableFrame);
    m_evidence->setObjectName(QStringLiteral("evidence"));
    content()->addWidget(m_evidence);
    content()->addStretch(1);

    m_watch->setEnabled(context.relay.capabilities.observe);
    m_watch->setToolTip(context.relay.capabilities.observe
                            ? tr("The list is judged but not enforced: nobody is refused, and you see who would be.")
                            : tr("This relay cannot observe a list."));
    connect(m_editor, &EntryEditor::changed, this, &StartDialog::refresh);
    connect(m_addLine, &QPushButton::clicked, this, &StartDialog::collect);
    connect(m_watch, &QPushButton::clicked, this, [this] { stage(true); });
    connect(verbButton(), &QPushButton::clicked, this, [this] { stage(false); });
    connect(m_evidence, &EvidencePanel::addToo, this, [this](const Address &address) {
        Entry entry;
        entry.value = EntryValue(Value::address(address));
        m_lines.push_back(std::move(entry));
        showLines();
    });
    m_editor->focusField();
    showLines();
}

QWidget *StartDialog::buildReadiness()
{
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("readiness"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    QStringList said;
    for (const Readiness &readiness : readinessOf(m_context)) {
        const Token ink = readiness.holds ? Token::Ok : Token::Warn;
        auto *mark = new QLabel;
        mark->setPixmap(
            icon(readiness.holds ? Glyph::Ok : Glyph::Exposure, ink).pixmap(QSize(16, 16), devicePixelRatioF()));
        auto *word = new Label(readiness.word, TextSize::Small, readiness.holds ? Token::Dim : Token::Warn);
        word->setToolTip(readiness.detail);
        layout->addWidget(mark);
        layout->addWidget(word);
        layout->addSpacing(12);
        said += readiness.detail;
    }
    layout->addStretch(1);
    row->setAccessibleName(tr("Readiness"));
    row->setAccessibleDescription(said.join(QLatin1Char(' ')));
    return row;
}

void StartDialog::setValues(const QStringList &values)
{
    // Senders that were offered as a start are lines at once: nothing about them is to be typed.
    for (const QString &text : values) {
        const std::optional<Value> value = Value::parse(text.toStdString());
        if (!value)
            continue;
        Entry entry;
        entry.value = EntryValue(*value);
        m_lines.push_back(std::move(entry));
    }
    showLines();
}

Account StartDialog::after(bool observe) const
{
    Account next = m_context.current;
    next.allowlist.enabled = !observe;
    next.allowlist.observe = observe;
    return withEntries(withEntries(std::move(next), m_lines), m_editor->entries());
}

void StartDialog::collect()
{
    if (!m_editor->ready())
        return;
    for (Entry &entry : m_editor->entries())
        m_lines.push_back(std::move(entry));
    m_editor->clearValue();
    showLines();
    m_editor->field()->setFocus();
}

void StartDialog::showLines()
{
    m_table->setRowCount(static_cast<int>(m_lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Entry &line = m_lines[static_cast<std::size_t>(row)];
        auto *value = new QTableWidgetItem(QString::fromStdString(line.value.text()));
        value->setFont(postern::font(TextSize::Mono));
        auto *covers = new QTableWidgetItem(addressCount(line.value.value()->count()));
        m_table->setItem(row, 0, value);
        m_table->setItem(row, 1, covers);
        m_table->setItem(row, 2, new QTableWidgetItem(QString::fromStdString(line.remark)));
    }
    m_table->setFixedHeight(qMin(linesInView, qMax(1, m_table->rowCount())) * rowHeight());
    m_tableFrame->setVisible(!m_lines.empty());
    Allowlist list = m_context.current.allowlist;
    list.entries.insert(list.entries.end(), m_lines.begin(), m_lines.end());
    m_editor->setList(list); // judges anew, and by that refreshes
}

void StartDialog::refresh()
{
    const std::vector<Entry> typed = m_editor->entries();
    const Account next = after(false);
    const bool nothing = m_lines.empty() && typed.empty();
    m_editor->setEffect(effectText(m_context.current, next, m_context.analysis.today));

    if (m_context.coverage.empty()) {
        m_evidence->say(
            Glyph::Lockout, Token::Bad,
            tr("It is not known who sends as %1.").arg(QString::fromStdString(m_context.current.username)),
            tr("There is no log, so nobody can be named who would be blocked. Watch first finds out without "
               "refusing anybody."),
            {});
    } else {
        const std::vector<Finding> findings = findingsFor(m_context, &next);
        // Before the first line every sender is shown: they are what a list is made from.
        const std::vector<Affected> blocked = nothing ? affectedOf([this] {
            std::vector<SeenSender> active;
            for (const SeenSender &sender : sendersOf(m_context, m_context.current.username)) {
                if (sender.byPassword &&
                    (sender.senderClass == SenderClass::Current || sender.senderClass == SenderClass::Recurring))
                    active.push_back(sender);
            }
            return active;
        }())
                                                      : blockedAddresses(findings);
        const QString period = evidencePeriod(m_context);
        if (blocked.empty()) {
            m_evidence->say(Glyph::Ok, Token::Ok, tr("Nobody seen sending is blocked."), period, {});
        } else {
            m_evidence->say(
                Glyph::Lockout, Token::Bad,
                tr("Lockout: %n address(es) that send are not on this list", nullptr, static_cast<int>(blocked.size())),
                tr("With the first entry the allowlist of %1 is restricted. %2")
                    .arg(QString::fromStdString(m_context.current.username), period),
                evidenceRows(blocked, m_context, true));
        }
    }

    const std::optional<std::int64_t> left = entriesLeft(m_context, next);
    const bool full = left && *left < 0;
    const bool ready = !nothing && !full && (m_editor->isEmpty() || m_editor->ready());
    m_addLine->setEnabled(m_editor->ready() && !full);
    m_addLine->setText(tr("Add line"));
    m_watch->setEnabled(m_context.relay.capabilities.observe && !full && (m_editor->isEmpty() || m_editor->ready()));
    const QString count = tr("%1.").arg(entriesText(m_context, next));
    setReady(ready, full      ? tr("The relay takes %1 entries.").arg(*m_context.analysis.maxEntries)
                    : ready   ? stagedNote() + QLatin1Char(' ') + count
                    : nothing ? tr("Add a line first.")
                              : m_editor->why());
    offer(m_editor->offeredFix()                           ? m_editor->offeredFix()
          : !m_editor->isEmpty() && m_addLine->isEnabled() ? m_addLine
                                                           : verbButton());
}

void StartDialog::stage(bool observe)
{
    const QString who = QString::fromStdString(m_context.current.username);
    Edit edit;
    edit.put = {after(observe)};
    edit.text = observe ? tr("watch the allowlist of %1").arg(who) : tr("turn on the allowlist of %1").arg(who);
    finish(edit);
}

EditDialog *makeStartDialog(const EditContext &context, QWidget *parent, const QStringList &values)
{
    auto *dialog = new StartDialog(context, parent);
    if (!values.isEmpty())
        dialog->setValues(values);
    return dialog;
}

} // namespace postern
