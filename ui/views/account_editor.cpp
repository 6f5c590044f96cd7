#include "ui/views/account_editor.h"

#include "ui/models/account_cells.h"
#include "ui/models/core_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/views/effect_band.h"
#include "ui/views/flows.h"
#include "ui/views/ip_auth_card.h"
#include "ui/views/month_chart.h"
#include "ui/widgets/address_field.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/glyph_view.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace postern {

using namespace Qt::StringLiterals;

void AccountEditor::show(const QString &id)
{
    if (id == m_id)
        return;
    m_table->setCurrentIndex({}); // another list begins without a choice
    m_id = id;
    m_model->setAccount(id);
    m_scroll->ensureVisible(0, 0);
    refresh();
}

void AccountEditor::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void AccountEditor::focusEntries()
{
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, EntryTableModel::ValueColumn));
    m_table->setFocus();
}

void AccountEditor::refresh()
{
    const std::string id = toUtf8(m_id);
    const Account *current = m_session.draft().find(id);
    const Account *base = m_session.draft().findBase(id);
    const Account *account = current != nullptr ? current : base;
    m_pages->setCurrentWidget(account != nullptr ? static_cast<QWidget *>(m_scroll) : m_none);
    for (QAction *action : m_accountActions + m_entryActions)
        action->setEnabled(current != nullptr);
    if (account == nullptr)
        return;
    const bool deleted = current == nullptr;
    for (QAction *action : std::as_const(m_accountActions)) {
        if (action->objectName() == "actDropAccount"_L1)
            action->setEnabled(m_session.draft().isTouched(id));
    }
    showHeader(*account, deleted);
    m_band->show(base, current);
    showList(*account, deleted);
    m_ipAuth->show(base, *account);
    m_ipAuth->setEnabled(!deleted);
    showFacts(*account);
    answerProbe();
    selectionChanged();
}

void AccountEditor::showHeader(const Account &account, bool deleted)
{
    const Gate gate = gateOf(account, m_session.today());
    m_gate->show(gateGlyph(gate), gateInk(gate));
    m_name->setText(toQString(account.username));
    m_description->setText(toQString(account.description));
    m_description->setVisible(!account.description.empty());
    const bool suspended = account.state == AccountState::Suspended;
    m_suspend->setText(suspended ? tr("Let it send again") : tr("Suspend"));
    m_suspend->setEnabled(!deleted);
    m_suspendAct->setText(m_suspend->text());
}

void AccountEditor::showList(const Account &account, bool deleted)
{
    const Gate gate = gateOf(account, m_session.today());
    const ListState state = listState(account.allowlist, m_session.today());
    const bool suspended = gate == Gate::Suspended;
    m_turnedOn->setChecked(account.allowlist.enabled);
    m_turnedOn->setEnabled(!deleted && m_session.info().capabilities.allowlist);
    m_state->show(suspended ? Glyph::Suspended : gateGlyph(gate), suspended ? Token::Dim : gateInk(gate),
                  suspended ? tr("%1, account suspended").arg(stateWord(state)) : stateWord(state));
    const auto count = static_cast<int>(account.allowlist.entries.size());
    const auto limit = m_session.info().limits.maxEntries;
    QString text = limit ? tr("%1 of %2 entries").arg(count).arg(*limit) : tr("%n entries", nullptr, count);
    if (!account.allowlist.enabled && count > 0)
        text = tr("%1, kept").arg(text);
    m_limit->setText(text);
    m_add->setEnabled(!deleted);
    const bool empty = m_model->rowCount() == 0;
    if (empty)
        showEmptyList(account);
    m_listStack->setCurrentIndex(empty ? 1 : 0);
    fitTable();
}

void AccountEditor::fitTable()
{
    // The table takes the height of its rows up to ten, so that what follows stays in sight; longer lists scroll.
    constexpr int most = 10;
    const int rows = std::clamp(m_model->rowCount(), 1, most);
    if (m_listStack->currentIndex() == 1) {
        m_listStack->setMinimumHeight(264);
        m_listStack->setMaximumHeight(QWIDGETSIZE_MAX);
    } else {
        m_listStack->setFixedHeight(headerHeight() + rows * rowHeight() + 8);
    }
}

QStringList AccountEditor::sendersToday(const Account &account) const
{
    QStringList senders;
    const Account *base = m_session.draft().findBase(account.id);
    for (const ActivityRow &row : m_session.activity().of(base != nullptr ? base->username : account.username)) {
        if (row.outcome != Outcome::Accepted || row.method != Method::Password)
            continue;
        // Only who sends now and is no newcomer: a newcomer may be the attacker and is never ticked for anybody.
        const SenderClass sender = classOf(row, m_session.today());
        const bool wanted = sender == SenderClass::Current || sender == SenderClass::Recurring;
        const bool newcomer = isNew(row, m_session.today());
        if (wanted && !newcomer)
            senders << toQString(row.address.toString());
    }
    return senders;
}

void AccountEditor::showEmptyList(const Account &account)
{
    const bool known = !m_session.coverage().empty();
    if (account.allowlist.enabled) {
        m_empty->say(Glyph::Closed, Token::Bad, tr("Closed: nobody"),
                     tr("The allowlist is on and has no entry, so nobody may send with the password."));
        connect(m_empty->addAct(tr("Add"), u"emptyAdd"_s, kind::primary), &QPushButton::clicked, this,
                [this] { m_flows.add(m_id); });
        return;
    }
    const QStringList senders = sendersToday(account);
    const QString who = !known              ? tr("There is no log, so it is not known who sends.")
                        : senders.isEmpty() ? tr("Nobody was seen sending. %1").arg(coverageText(m_session.coverage()))
                                            : tr("%n addresses send today.", nullptr, static_cast<int>(senders.size()));
    const bool observing = account.allowlist.observe;
    m_empty->say(observing ? Glyph::Observing : Glyph::Open, Token::Warn,
                 observing ? tr("Observing: any address") : tr("Open: any address"),
                 tr("The password works from anywhere. %1").arg(who));
    const bool offer = !senders.isEmpty() && senders.size() <= 10;
    QPushButton *start = m_empty->addAct(offer ? tr("Start with these %1").arg(senders.size()) : tr("Start"),
                                         u"emptyStart"_s, kind::primary);
    connect(start, &QPushButton::clicked, this,
            [this, senders, offer] { m_flows.toggleList(m_id, offer ? senders : QStringList()); });
}

void AccountEditor::showFacts(const Account &account)
{
    QStringList senders;
    for (const std::string &sender : account.senders)
        senders << toQString(sender);
    m_senders->setFont(postern::font(senders.isEmpty() ? TextSize::Body : TextSize::Mono));
    m_senders->setInk(senders.isEmpty() ? Token::Warn : Token::Text);
    m_senders->setText(senders.isEmpty() ? tr("Any: no sender address is refused") : senders.join(u'\n'));
    if (account.newPassword) {
        m_passwordGlyph->show(Glyph::Staged, Token::Staged);
        m_password->setText(tr("A new one is staged"));
    } else {
        m_passwordGlyph->show(Glyph::Key, Token::Dim);
        m_password->setText(account.passwordSet ? tr("Set, shown to nobody") : tr("None: nobody can sign in"));
    }
    const Account *base = m_session.draft().findBase(account.id);
    const auto rows = m_session.activity().of(base != nullptr ? base->username : account.username);
    std::uint64_t accepted = 0;
    std::uint64_t blocked = 0;
    for (const ActivityRow &row : rows) {
        accepted += row.outcome == Outcome::Accepted ? row.count : 0;
        blocked += row.outcome == Outcome::Blocked ? row.count : 0;
    }
    m_totals->setText(m_session.coverage().empty() ? tr("no log")
                                                   : tr("%1 in, %2 blocked").arg(grouped(accepted), grouped(blocked)));
    m_totals->setToolTip(coverageText(m_session.coverage()));
    m_chart->show(rows, m_session.today());
}

void AccountEditor::answerProbe()
{
    const Account *base = m_session.draft().findBase(toUtf8(m_id));
    const Account *current = m_session.draft().find(toUtf8(m_id));
    const auto &value = m_probe->parsed().value;
    const bool single = value && value->interval().first == value->interval().last;
    m_probe->setFit(value && !single ? AddressField::Fit::Unfit : AddressField::Fit::Fits);
    m_probeAnswer->setVisible(single);
    if (!single) {
        m_probeAnswer->setAccessibleName({});
        return;
    }
    const Address address = value->interval().first;
    const Date today = m_session.today();
    const auto both = [&](const Account *account) -> std::pair<bool, QString> {
        if (account == nullptr)
            return {false, tr("no such account")};
        const Decision with = decide(*account, address, Door::WithPassword, today);
        if (with.allowed)
            return {true, with.entry != nullptr
                              ? tr("by %1").arg(toQString(with.entry->value.text()))
                              : tr("as the list is %1").arg(stateWord(listState(account->allowlist, today)).toLower())};
        if (decide(*account, address, Door::WithoutPassword, today).allowed)
            return {true, tr("without a password, by IP authentication")};
        switch (with.reason) {
        case DecisionReason::Suspended:
            return {false, tr("the account is suspended")};
        case DecisionReason::Expired:
            return {false,
                    tr("%1 has run out").arg(with.entry != nullptr ? toQString(with.entry->value.text()) : QString())};
        case DecisionReason::FamilyGap:
            return {false, tr("no entry of its address family")};
        case DecisionReason::ListClosed:
            return {false, tr("the list is closed")};
        default:
            return {false, tr("no entry has it")};
        }
    };
    const auto [nowYes, nowWhy] = both(base);
    const auto [afterYes, afterWhy] = both(current);
    const bool staged = m_session.draft().isTouched(toUtf8(m_id));
    m_probeNowGlyph->show(nowYes ? Glyph::Ok : Glyph::No, nowYes ? Token::Ok : Token::Bad);
    m_probeNow->setText(nowYes ? tr("Now: yes") : tr("Now: no"));
    m_probeAfterGlyph->setVisible(staged);
    m_probeAfter->setVisible(staged);
    m_probeAfterGlyph->show(afterYes ? Glyph::Ok : Glyph::No, afterYes ? Token::Ok : Token::Bad);
    m_probeAfter->setText(afterYes ? tr("After push: yes") : tr("After push: no"));
    m_probeBy->setText(staged ? afterWhy : nowWhy);
    m_probeBy->setToolTip(m_probeBy->text().toHtmlEscaped());
    QStringList said = {m_probeNow->text(), m_probeBy->text()};
    if (staged)
        said.insert(1, m_probeAfter->text());
    const QString verdict = said.join(u", "_s);
    if (verdict == m_probeAnswer->accessibleName())
        return;
    m_probeAnswer->setAccessibleName(verdict);
    announce(m_probeAnswer);
}

std::vector<std::size_t> AccountEditor::selectedEntries() const
{
    std::vector<std::size_t> chosen;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        if (const auto at = m_model->draftIndex(row.row()))
            chosen.push_back(*at);
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

void AccountEditor::selectionChanged()
{
    const std::size_t count = selectedEntries().size();
    const bool alive = m_session.draft().find(toUtf8(m_id)) != nullptr;
    bool stagedRow = false;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        stagedRow = stagedRow || m_model->at(row.row()).difference != EntryTableModel::Difference::None;
    m_editEntry->setEnabled(alive && count == 1);
    m_deleteEntry->setEnabled(alive && count > 0);
    m_dropEntry->setEnabled(alive && stagedRow);
    m_edit->setEnabled(m_editEntry->isEnabled());
    m_delete->setEnabled(m_deleteEntry->isEnabled());
}

void AccountEditor::rememberRow()
{
    const QModelIndex current = m_table->currentIndex();
    m_row = current.isValid() ? current.row() : -1;
    m_rowValue = m_row >= 0 ? toQString(m_model->at(m_row).entry.value.text()) : QString();
}

void AccountEditor::restoreRow()
{
    // An edit or new evidence makes the rows anew: whoever works by keys stays on the entry, or in its place.
    if (m_row >= 0 && m_model->rowCount() > 0) {
        int row = std::min(m_row, m_model->rowCount() - 1);
        for (int i = 0; i < m_model->rowCount(); ++i) {
            if (toQString(m_model->at(i).entry.value.text()) == m_rowValue)
                row = i;
        }
        m_table->setCurrentIndex(m_model->index(row, EntryTableModel::ValueColumn));
    }
    selectionChanged();
}

void AccountEditor::copyEntries()
{
    QStringList lines;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    for (const QModelIndex &row : std::as_const(rows)) {
        const Entry &entry = m_model->at(row.row()).entry;
        lines << (entry.remark.empty() ? toQString(entry.value.text())
                                       : u"%1 %2"_s.arg(toQString(entry.value.text()), toQString(entry.remark)));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void AccountEditor::pasteEntries()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().isEmpty())
        m_flows.add(m_id, text.split(u'\n', Qt::SkipEmptyParts));
}

bool AccountEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_editEntry->trigger();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT backWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace postern
