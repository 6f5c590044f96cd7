#include "ui/models/differences.h"

#include "ui/models/account_cells.h"
#include "ui/models/when_done.h"

#include <QHash>

#include <algorithm>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

QString reachOf(const Account &account, Date today)
{
    const Gate gate = gateOf(account, today);
    if (gate == Gate::Open || gate == Gate::Observing)
        return DifferencesModel::tr("ANY address with the password");
    if (gate == Gate::Restricted)
        return addressCount(coveredBy(account.allowlist, today).count());
    return DifferencesModel::tr("nobody");
}

/// "+256 addresses, -1", where both sides are lists.
QString reachChange(const Account &before, const Account &after, Date today)
{
    if (gateOf(before, today) != Gate::Restricted || gateOf(after, today) != Gate::Restricted)
        return {};
    const AddressSet had = coveredBy(before.allowlist, today);
    const AddressSet has = coveredBy(after.allowlist, today);
    QStringList parts;
    if (const UInt128 more = has.without(had).count(); more > 0)
        parts << DifferencesModel::tr("+%1").arg(grouped(more));
    if (const UInt128 less = had.without(has).count(); less > 0)
        parts << DifferencesModel::tr("-%1").arg(grouped(less));
    return parts.join(u", "_s);
}

/// "198.51.100.9 may send without a password", where the appliance address differs.
QStringList bindingChange(const Account &before, const Account &after)
{
    QStringList parts;
    if (before.ipAuth && (!after.ipAuth || !(before.ipAuth->address == after.ipAuth->address)))
        parts << DifferencesModel::tr("%1 no longer sends without a password")
                     .arg(toQString(before.ipAuth->address.text()));
    if (after.ipAuth && (!before.ipAuth || !(before.ipAuth->address == after.ipAuth->address)))
        parts << DifferencesModel::tr("%1 may send without a password").arg(toQString(after.ipAuth->address.text()));
    return parts;
}

QString listText(const Allowlist &list)
{
    const int count = static_cast<int>(list.entries.size());
    if (list.enabled)
        return DifferencesModel::tr("Allowlist: on, %n entries", nullptr, count);
    if (list.observe)
        return DifferencesModel::tr("Allowlist: observing, %n entries", nullptr, count);
    return count == 0 ? DifferencesModel::tr("Allowlist: off")
                      : DifferencesModel::tr("Allowlist: off, %n entries kept", nullptr, count);
}

Difference::Side edited(const QString &text)
{
    return {{}, text, false, Glyph::Edit, Token::StagedSoft};
}

Difference::Side ipAuthSide(const std::optional<IpAuth> &ipAuth)
{
    if (!ipAuth)
        return edited(DifferencesModel::tr("IP authentication: none"));
    return {toQString(ipAuth->address.text()), toQString(ipAuth->device), true, Glyph::Edit, Token::StagedSoft};
}

/// "Graz, expires 1 Dec": what is said of an entry beside its value.
QString entryText(const Entry &entry)
{
    QStringList parts;
    if (!entry.remark.empty())
        parts << toQString(entry.remark);
    if (entry.expires)
        parts << DifferencesModel::tr("expires %1").arg(dayText(*entry.expires));
    if (entry.expected == Expected::Standby)
        parts << DifferencesModel::tr("standby");
    return parts.join(u", "_s);
}

Difference::Side entrySide(const Entry &entry, std::optional<Glyph> sign, std::optional<Token> tint)
{
    return {toQString(entry.value.text()), entryText(entry), true, sign, tint};
}

/// Collects the lines of one account.
class Lines
{
public:
    Lines(const Account *base, const Account *current, Date today, const QHash<QString, QString> &lost,
          std::vector<Difference> &rows)
        : m_base(base), m_current(current), m_today(today), m_lost(lost), m_rows(rows)
    {
    }

    void add()
    {
        addHead();
        if (m_base != nullptr && m_current != nullptr)
            addFields();
        addEntries();
    }

private:
    const std::string &id() const { return m_current != nullptr ? m_current->id : m_base->id; }

    void addHead()
    {
        Difference head;
        head.kind = Difference::Kind::Account;
        head.account = id();
        head.droppable = true;
        const Account &account = m_current != nullptr ? *m_current : *m_base;
        head.title = toQString(account.username);
        head.glyph = gateGlyph(gateOf(account, m_today));
        head.ink = gateInk(gateOf(account, m_today));
        if (m_current == nullptr) {
            head.glyph = Glyph::Trash;
            head.ink = Token::Bad;
            head.summary = DifferencesModel::tr("deleted with all its entries");
        } else if (m_base == nullptr) {
            head.summary = DifferencesModel::tr("new account, %1").arg(reachOf(*m_current, m_today));
        } else {
            head.summary = summary();
        }
        m_rows.push_back(std::move(head));
    }

    QString summary() const
    {
        const QString before = reachOf(*m_base, m_today);
        const QString after = reachOf(*m_current, m_today);
        const QString change = reachChange(*m_base, *m_current, m_today);
        QStringList parts;
        if (!change.isEmpty())
            parts << DifferencesModel::tr("%1 → %2 addresses: %3")
                         .arg(grouped(coveredBy(m_base->allowlist, m_today).count()),
                              grouped(coveredBy(m_current->allowlist, m_today).count()), change);
        else if (before != after)
            parts << DifferencesModel::tr("%1 → %2").arg(before, after);
        parts += bindingChange(*m_base, *m_current);
        if (parts.isEmpty())
            parts << after;
        const auto lost = m_lost.find(toQString(m_base->username));
        if (lost != m_lost.end())
            parts << DifferencesModel::tr("loses %1").arg(lost.value());
        return parts.join(u", "_s);
    }

    void addField(AccountField field, Difference::Side now, Difference::Side after)
    {
        Difference line;
        line.account = id();
        line.now = std::move(now);
        line.after = std::move(after);
        line.field = field;
        line.droppable = true;
        m_rows.push_back(std::move(line));
    }

    void addFields()
    {
        const Account &was = *m_base;
        const Account &is = *m_current;
        if (was.username != is.username)
            addField(AccountField::Username, edited(DifferencesModel::tr("User name: %1").arg(toQString(was.username))),
                     edited(DifferencesModel::tr("User name: %1").arg(toQString(is.username))));
        if (was.description != is.description)
            addField(AccountField::Description,
                     edited(DifferencesModel::tr("Description: %1").arg(toQString(was.description))),
                     edited(DifferencesModel::tr("Description: %1").arg(toQString(is.description))));
        if (was.state != is.state) {
            const auto word = [&](AccountState state) {
                return state == AccountState::Active ? DifferencesModel::tr("Account: active")
                                                     : DifferencesModel::tr("Account: suspended");
            };
            addField(AccountField::State, edited(word(was.state)), edited(word(is.state)));
        }
        if (is.newPassword)
            addField(AccountField::Password,
                     edited(was.passwordSet ? DifferencesModel::tr("Password: set")
                                            : DifferencesModel::tr("Password: none")),
                     edited(DifferencesModel::tr("Password: a new one, the old one is dead at once")));
        if (was.senders != is.senders) {
            const auto words = [&](const std::vector<std::string> &senders) {
                QStringList all;
                for (const std::string &sender : senders)
                    all << toQString(sender);
                return all.isEmpty() ? DifferencesModel::tr("Senders: any")
                                     : DifferencesModel::tr("Senders: %1").arg(all.join(u", "_s));
            };
            addField(AccountField::Senders, edited(words(was.senders)), edited(words(is.senders)));
        }
        if (was.allowlist.enabled != is.allowlist.enabled || was.allowlist.observe != is.allowlist.observe)
            addField(AccountField::List, edited(listText(was.allowlist)), edited(listText(is.allowlist)));
        if (was.allowlist.keepOut != is.allowlist.keepOut)
            addField(AccountField::KeepOut,
                     edited(DifferencesModel::tr("Kept out: %1").arg(was.allowlist.keepOut.size())),
                     edited(DifferencesModel::tr("Kept out: %1").arg(is.allowlist.keepOut.size())));
        if (was.ipAuth != is.ipAuth)
            addField(AccountField::IpAuth, ipAuthSide(was.ipAuth), ipAuthSide(is.ipAuth));
    }

    void addEntries()
    {
        const std::vector<Entry> none;
        const auto &had = m_base != nullptr ? m_base->allowlist.entries : none;
        const auto &has = m_current != nullptr ? m_current->allowlist.entries : none;
        const auto find = [](const std::vector<Entry> &entries, const EntryValue &value) {
            const auto found =
                std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.value == value; });
            return found == entries.end() ? nullptr : &*found;
        };
        int unchanged = 0;
        const auto push = [&](const EntryValue &value, Difference::Side now, Difference::Side after) {
            Difference line;
            line.account = id();
            line.now = std::move(now);
            line.after = std::move(after);
            line.entry = value;
            line.droppable = m_current != nullptr && m_base != nullptr;
            m_rows.push_back(std::move(line));
        };
        for (const Entry &entry : has) {
            const Entry *old = find(had, entry.value);
            if (old == nullptr) {
                push(entry.value, {}, entrySide(entry, Glyph::Plus, Token::Added));
            } else if (old->remark != entry.remark || old->expires != entry.expires ||
                       old->expected != entry.expected || old->reviewed != entry.reviewed) {
                push(entry.value, entrySide(*old, Glyph::Edit, Token::StagedSoft),
                     entrySide(entry, Glyph::Edit, Token::StagedSoft));
            } else {
                ++unchanged;
            }
        }
        if (m_current != nullptr) {
            for (const Entry &entry : had) {
                if (find(has, entry.value) == nullptr)
                    push(entry.value, entrySide(entry, Glyph::Minus, Token::Removed), {});
            }
        }
        if (unchanged > 0) {
            Difference note;
            note.kind = Difference::Kind::Unchanged;
            note.account = id();
            note.now.text = DifferencesModel::tr("%n more entries unchanged", nullptr, unchanged);
            note.after.text = note.now.text;
            m_rows.push_back(std::move(note));
        }
    }

    const Account *m_base;
    const Account *m_current;
    Date m_today;
    const QHash<QString, QString> &m_lost; ///< by user name: who is locked out
    std::vector<Difference> &m_rows;
};

QString sideText(const Difference::Side &side)
{
    return side.text.isEmpty()    ? side.value
           : side.value.isEmpty() ? side.text
                                  : u"%1 (%2)"_s.arg(side.value, side.text);
}

} // namespace

QString Difference::asText() const
{
    if (kind == Kind::Account)
        return u"%1: %2"_s.arg(title, summary);
    const QString before = sideText(now);
    const QString later = sideText(after);
    if (kind == Kind::Unchanged)
        return u"    %1"_s.arg(before);
    if (before.isEmpty())
        return u"  + %1"_s.arg(later);
    return later.isEmpty() ? u"  - %1"_s.arg(before) : u"    %1 -> %2"_s.arg(before, later);
}

DifferencesModel::DifferencesModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
}

DifferencesModel::Rows DifferencesModel::of(const Whole &whole, const std::vector<Finding> &findings)
{
    QHash<QString, QString> lost;
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Lockout || finding.addresses.empty())
            continue;
        const Affected &first = finding.addresses.front();
        QString who = toQString(first.address.toString());
        if (first.lastSeen)
            who = tr("%1 (%2)").arg(who, ago(*first.lastSeen, whole.now));
        if (finding.addresses.size() > 1)
            who = tr("%1 and %2 more").arg(who).arg(finding.addresses.size() - 1);
        lost.insert(toQString(finding.account), who);
    }
    Rows rows;
    for (const AccountPair &pair : whole.draft.changed()) {
        if (whole.stop)
            break;
        Lines(pair.base, pair.draft, whole.today, lost, rows.lines).add();
        ++rows.accounts;
    }
    return rows;
}

DifferencesModel::Rows DifferencesModel::between(const Configuration &now, const Configuration &then, Date today)
{
    Rows rows;
    for (const AccountPair &pair : changedAccounts(now, then)) {
        Lines(pair.base, pair.draft, today, {}, rows.lines).add();
        ++rows.accounts;
    }
    for (Difference &line : rows.lines)
        line.droppable = false;
    return rows;
}

void DifferencesModel::take(Rows rows)
{
    beginResetModel();
    std::swap(m_rows, rows);
    endResetModel();
    letGo(std::make_shared<Rows>(std::move(rows)));
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.lines.size());
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return at(index.row()).asText().trimmed();
    return {};
}

void DifferencesModel::drop(int row)
{
    if (row < 0 || row >= rowCount() || !at(row).droppable)
        return;
    const Difference gone = at(row);
    if (gone.kind == Difference::Kind::Account)
        m_session.dropAccount(gone.account);
    else if (gone.field)
        m_session.dropField(gone.account, *gone.field);
    else if (gone.entry)
        m_session.dropEntry(gone.account, *gone.entry);
}

QString DifferencesModel::asText() const
{
    QStringList lines;
    for (const Difference &row : m_rows.lines)
        lines << row.asText();
    return lines.join(u'\n');
}

} // namespace postern
