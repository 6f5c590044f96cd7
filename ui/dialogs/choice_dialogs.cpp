#include "ui/dialogs/choice_dialogs.h"

#include "core/domain/decision.h"
#include "core/format/allowlist_csv.h"
#include "ui/dialogs/evidence_text.h"
#include "ui/models/value_text.h"
#include "ui/theme/style.h"
#include "ui/widgets/evidence_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_panel.h"
#include "ui/widgets/option_card.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace postern {

namespace {

QString whoOf(const EditContext &context)
{
    return QString::fromStdString(context.current.username);
}

void erase(Allowlist &list, const std::vector<std::size_t> &indexes)
{
    for (auto index = indexes.rbegin(); index != indexes.rend(); ++index)
        list.entries.erase(list.entries.begin() + static_cast<std::ptrdiff_t>(*index));
}

int inForce(const Allowlist &list, Date today)
{
    return static_cast<int>(std::count_if(list.entries.begin(), list.entries.end(),
                                          [today](const Entry &entry) { return entry.inForce(today); }));
}

QString otherDoor(const Account &account)
{
    const std::optional<Address> bound = account.ipAuth ? account.ipAuth->single() : std::nullopt;
    if (!bound)
        return {};
    return DeleteEntriesDialog::tr("The IP authentication of %1 is another door and stays.")
        .arg(QString::fromStdString(bound->toString()));
}

/// Attempts from elsewhere that the list refuses today: what an open list would let in.
QString refusedText(const EditContext &context)
{
    std::uint64_t attempts = 0;
    int addresses = 0;
    const Time since{context.analysis.today - std::chrono::days{30}};
    for (const ActivityRow &row : context.activity->of(context.current.username)) {
        if (row.outcome == Outcome::Blocked && row.lastSeen >= since) {
            attempts += row.count;
            ++addresses;
        }
    }
    if (attempts == 0)
        return DisableDialog::tr("No refused attempt was seen here in the last 30 days.");
    return DisableDialog::tr("In the last 30 days %1 attempts from %n other address(es) were refused here.", nullptr,
                             addresses)
        .arg(QLocale().toString(static_cast<qulonglong>(attempts)));
}

} // namespace

DeleteEntriesDialog::DeleteEntriesDialog(const EditContext &context, std::vector<std::size_t> indexes, QWidget *parent)
    : EditDialog({}, indexes.size() == 1 ? tr("Delete entry") : tr("Delete entries"), parent), m_context(context),
      m_indexes(std::move(indexes)), m_effect(new NotePanel), m_evidence(new EvidencePanel)
{
    std::sort(m_indexes.begin(), m_indexes.end());
    const Allowlist &list = m_context.current.allowlist;
    Allowlist rest = list;
    erase(rest, m_indexes);
    const Date today = m_context.analysis.today;
    m_last = list.enabled && inForce(list, today) > 0 && inForce(rest, today) == 0;

    const QString value = QString::fromStdString(list.entries[m_indexes.front()].value.text());
    const auto count = static_cast<int>(m_indexes.size());
    if (m_last) {
        setWindowTitle(tr("Delete the last entry of %1").arg(whoOf(m_context)));
        auto *question =
            paragraph(count == 1 ? tr("%1 is the last entry. What shall be true then?").arg(value)
                                 : tr("These %n entries are the last. What shall be true then?", nullptr, count),
                      TextSize::Title);
        question->setObjectName(QStringLiteral("question"));
        content()->addWidget(question);
        m_closed = new OptionCard(Glyph::Closed, Token::Bad, tr("Closed: nobody may send"),
                                  tr("The allowlist stays on, without an entry."));
        m_open = new OptionCard(Glyph::Open, Token::Warn, tr("Open: ANY address with the password may send"),
                                tr("The allowlist is turned off."));
        m_closed->setObjectName(QStringLiteral("closed"));
        m_open->setObjectName(QStringLiteral("open"));
        auto *group = new QButtonGroup(this);
        group->addButton(m_closed);
        group->addButton(m_open);
        content()->addWidget(m_closed);
        content()->addWidget(m_open);
        connect(group, &QButtonGroup::buttonToggled, this, [this] { refresh(); });
        m_closed->setFocus();
    } else {
        setWindowTitle(count == 1 ? tr("Delete %1 from %2").arg(value, whoOf(m_context))
                                  : tr("Delete %n entries from %1", nullptr, count).arg(whoOf(m_context)));
    }
    m_effect->setObjectName(QStringLiteral("effect"));
    m_evidence->setObjectName(QStringLiteral("evidence"));
    content()->addWidget(m_effect);
    content()->addWidget(m_evidence);
    content()->addStretch(1);
    connect(verbButton(), &QPushButton::clicked, this, [this] {
        Edit edit;
        edit.put = {after()};
        const auto gone = static_cast<int>(m_indexes.size());
        const Entry &first = m_context.current.allowlist.entries[m_indexes.front()];
        edit.text = gone == 1
                        ? tr("delete %1 from %2").arg(QString::fromStdString(first.value.text()), whoOf(m_context))
                        : tr("delete %n entries from %1", nullptr, gone).arg(whoOf(m_context));
        finish(edit);
    });
    refresh();
}

Account DeleteEntriesDialog::after() const
{
    Account next = m_context.current;
    erase(next.allowlist, m_indexes);
    if (m_open && m_open->isChecked()) {
        next.allowlist.enabled = false;
        next.allowlist.observe = false;
    }
    return next;
}

QString DeleteEntriesDialog::effectOnEntries(const Account &next) const
{
    const Date today = m_context.analysis.today;
    if (listState(next.allowlist, today) == ListState::Open || listState(next.allowlist, today) == ListState::Observing)
        return tr("No effect on mail: the list is off, ANY address with the password may send.");
    QStringList still;
    int blocked = 0;
    for (const std::size_t index : m_indexes) {
        const std::optional<Value> &gone = m_context.current.allowlist.entries[index].value.value();
        if (!gone)
            continue;
        const Address first = gone->interval().first;
        const QString name = QString::fromStdString(gone->toString());
        const AddressSet rest = coveredBy(next.allowlist, today);
        if (rest.contains(gone->interval())) {
            const Decision decision = decide(next, first, Door::WithPassword, today);
            still +=
                decision.entry
                    ? tr("%1 is still allowed by %2.").arg(name, QString::fromStdString(decision.entry->value.text()))
                    : tr("%1 is still allowed by other entries.").arg(name);
        } else if (next.ipAuth && next.ipAuth->single() && gone->contains(*next.ipAuth->single())) {
            still += tr("%1 is refused with the password; %2 still sends without, by IP authentication.")
                         .arg(name, QString::fromStdString(next.ipAuth->single()->toString()));
        } else {
            ++blocked;
            if (blocked <= 3)
                still += rest.overlaps(gone->interval()) ? tr("A part of %1 is then refused.").arg(name)
                                                         : tr("%1 is then refused.").arg(name);
        }
    }
    if (still.size() > 4) {
        const auto more = static_cast<int>(m_indexes.size()) - 3;
        still = still.first(3);
        still += tr("And %n more.", nullptr, more);
    }
    return still.join(QLatin1Char(' '));
}

void DeleteEntriesDialog::refresh()
{
    const bool undecided = m_last && !m_closed->isChecked() && !m_open->isChecked();
    const Account next = after();
    // Undecided, the evidence is that of closed: what could be lost is shown before the choice.
    const std::vector<Finding> findings = findingsFor(m_context, &next);
    const std::vector<Affected> blocked = blockedAddresses(findings);
    const bool opened = m_open && m_open->isChecked();

    if (opened) {
        m_effect->say(Glyph::Exposure, Token::Warn, tr("Exposure: ANY address with the password may send."),
                      tr("You acknowledge this in Review. %1").arg(evidencePeriod(m_context)));
    } else if (undecided) {
        m_effect->say(Glyph::Advice, Token::Accent, tr("The two are opposites, so none is chosen for you."),
                      otherDoor(next));
    } else {
        const bool bad = !blocked.empty() || (m_closed && m_closed->isChecked());
        m_effect->say(bad ? Glyph::Lockout : Glyph::Ok, bad ? Token::Bad : Token::Ok,
                      m_last ? tr("Nobody may send with the password.") : effectOnEntries(next),
                      closingText(next, m_context));
    }
    m_evidence->setVisible(!opened && (!blocked.empty() || m_context.coverage.empty()));
    if (!blocked.empty()) {
        m_evidence->say(
            Glyph::Lockout, Token::Bad,
            tr("Lockout: %n address(es) that send would be refused", nullptr, static_cast<int>(blocked.size())),
            m_last ? tr("Closed refuses them. %1").arg(evidencePeriod(m_context)) : evidencePeriod(m_context),
            evidenceRows(blocked, m_context, false));
    } else if (m_context.coverage.empty()) {
        m_evidence->say(Glyph::Lockout, Token::Bad, tr("It is not known who sends from there."),
                        tr("There is no log of this account."), {});
    }
    setReady(!undecided, undecided ? tr("Choose one first.") : stagedNote());
    offer(undecided ? nullptr : verbButton());
}

DisableDialog::DisableDialog(const EditContext &context, QWidget *parent)
    : EditDialog(tr("Disable the allowlist of %1").arg(whoOf(context)), tr("Disable"), parent), m_context(context),
      m_keep(nullptr), m_clear(nullptr), m_exposure(new NotePanel), m_export(nullptr)
{
    const auto count = static_cast<int>(context.current.allowlist.entries.size());
    content()->addWidget(paragraph(tr("Which is meant?"), TextSize::Title));
    const bool keeps = context.relay.capabilities.keepsEntries;
    m_keep = new OptionCard(Glyph::Open, Token::Warn, tr("Off, and keep the %n entries for later", nullptr, count),
                            keeps ? tr("ANY address with the password may send. Turn on again restores the list.")
                                  : tr("This relay cannot keep entries of a list that is off."));
    m_clear = new OptionCard(Glyph::Open, Token::Warn, tr("Off, and clear the %n entries", nullptr, count),
                             tr("ANY address with the password may send. The entries are deleted."));
    m_keep->setObjectName(QStringLiteral("keepEntries"));
    m_clear->setObjectName(QStringLiteral("clearEntries"));
    m_keep->setEnabled(keeps);
    m_keep->setChecked(keeps);
    auto *group = new QButtonGroup(this);
    group->addButton(m_keep);
    group->addButton(m_clear);
    content()->addWidget(m_keep);
    content()->addWidget(m_clear);
    m_exposure->setObjectName(QStringLiteral("exposure"));
    content()->addWidget(m_exposure);
    content()->addStretch(1);
    m_export = addQuiet(tr("Export as CSV first"), QStringLiteral("exportFirst"));
    connect(m_export, &QPushButton::clicked, this, &DisableDialog::exportFirst);
    connect(group, &QButtonGroup::buttonToggled, this, [this] { refresh(); });
    connect(verbButton(), &QPushButton::clicked, this, [this] {
        Edit edit;
        edit.put = {after()};
        edit.text = m_clear->isChecked() ? tr("disable and clear the allowlist of %1").arg(whoOf(m_context))
                                         : tr("disable the allowlist of %1").arg(whoOf(m_context));
        finish(edit);
    });
    (keeps ? m_keep : m_clear)->setFocus();
    refresh();
}

Account DisableDialog::after() const
{
    Account next = m_context.current;
    next.allowlist.enabled = false;
    next.allowlist.observe = false;
    if (m_clear->isChecked())
        next.allowlist.entries.clear();
    return next;
}

void DisableDialog::refresh()
{
    const bool chosen = m_keep->isChecked() || m_clear->isChecked();
    m_exposure->say(Glyph::Exposure, Token::Warn,
                    tr("Exposure: the gate opens from %1 to any address.")
                        .arg(coverText(m_context.current, m_context.analysis.today)),
                    tr("%1 An old password then works from anywhere: replace it if it may be known to others. You "
                       "acknowledge this in Review. %2")
                        .arg(refusedText(m_context), evidencePeriod(m_context)));
    m_export->setVisible(m_clear->isChecked());
    setReady(chosen, chosen ? stagedNote() : tr("Choose one first."));
    offer(chosen ? verbButton() : nullptr);
}

void DisableDialog::exportFirst()
{
    auto *files =
        new QFileDialog(this, tr("Export the entries of %1").arg(whoOf(m_context)), {}, tr("CSV files (*.csv)"));
    files->setObjectName(QStringLiteral("exportFile"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(QStringLiteral("csv"));
    files->selectFile(whoOf(m_context) + QStringLiteral(".csv"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &name) {
        Configuration one;
        one.accounts = {m_context.current};
        const std::string text = exportAllowlistCsv(one);
        QSaveFile file(name);
        const bool saved =
            file.open(QIODevice::WriteOnly) &&
            file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) &&
            file.commit();
        setReady(verbButton()->isEnabled(),
                 saved ? tr("Exported to %1.").arg(name) : tr("Not exported: %1").arg(file.errorString()));
    });
    files->open();
}

TurnOnDialog::TurnOnDialog(const EditContext &context, QWidget *parent)
    : EditDialog(tr("Turn on the allowlist of %1").arg(whoOf(context)), tr("Turn on again"), parent),
      m_context(context), m_next(context.current), m_evidence(new EvidencePanel)
{
    const bool observing = context.current.allowlist.observe && !context.current.allowlist.enabled;
    m_next.allowlist.enabled = true;
    m_next.allowlist.observe = false;
    const auto count = static_cast<int>(context.current.allowlist.entries.size());
    auto *title = paragraph(observing ? tr("The list was observed. Its %n entries are in force now.", nullptr, count)
                                      : tr("%n entries were kept. They are in force again.", nullptr, count),
                            TextSize::Title);
    title->setObjectName(QStringLiteral("question"));
    if (observing)
        verbButton()->setText(tr("Turn on"));
    content()->addWidget(title);
    m_evidence->setObjectName(QStringLiteral("evidence"));
    content()->addWidget(m_evidence);
    content()->addStretch(1);
    connect(m_evidence, &EvidencePanel::addToo, this, [this](const Address &address) {
        Entry entry;
        entry.value = EntryValue(Value::address(address));
        m_next.allowlist.entries.push_back(std::move(entry));
        refresh();
    });
    connect(verbButton(), &QPushButton::clicked, this, [this] {
        Edit edit;
        edit.put = {m_next};
        edit.text = tr("turn on the allowlist of %1").arg(whoOf(m_context));
        finish(edit);
    });
    refresh();
}

void TurnOnDialog::refresh()
{
    const Date today = m_context.analysis.today;
    const std::vector<Affected> blocked = blockedAddresses(findingsFor(m_context, &m_next));
    const QString cover = coverText(m_next, today);
    if (m_context.coverage.empty()) {
        m_evidence->say(Glyph::Lockout, Token::Bad, tr("%1 may send. Who is blocked is not known.").arg(cover),
                        tr("There is no log of this account."), {});
    } else if (listState(m_next.allowlist, today) == ListState::Closed) {
        m_evidence->say(Glyph::Lockout, Token::Bad, tr("Closed: every entry has run out, nobody may send."),
                        closingText(m_next, m_context), evidenceRows(blocked, m_context, true));
    } else if (blocked.empty()) {
        m_evidence->say(Glyph::Ok, Token::Ok, tr("%1 may send. Nobody seen sending is blocked.").arg(cover),
                        closingText(m_next, m_context), {});
    } else {
        m_evidence->say(
            Glyph::Lockout, Token::Bad,
            tr("Lockout: %n address(es) that send are not on this list", nullptr, static_cast<int>(blocked.size())),
            closingText(m_next, m_context), evidenceRows(blocked, m_context, true));
    }
    const std::size_t added = m_next.allowlist.entries.size() - m_context.current.allowlist.entries.size();
    setReady(true, added > 0
                       ? stagedNote() + QLatin1Char(' ') + tr("%n entries added.", nullptr, static_cast<int>(added))
                       : stagedNote());
}

EditDialog *makeDeleteEntriesDialog(const EditContext &context, std::vector<std::size_t> indexes, QWidget *parent)
{
    return new DeleteEntriesDialog(context, std::move(indexes), parent);
}

EditDialog *makeDisableDialog(const EditContext &context, QWidget *parent)
{
    return new DisableDialog(context, parent);
}

EditDialog *makeTurnOnDialog(const EditContext &context, QWidget *parent)
{
    return new TurnOnDialog(context, parent);
}

} // namespace postern
