#include "ui/models/account_cells.h"

#include "ui/models/account_list_model.h"
#include "ui/theme/cells.h"

namespace postern {

Glyph gateGlyph(Gate gate)
{
    switch (gate) {
    case Gate::Open:
        return Glyph::Open;
    case Gate::Observing:
        return Glyph::Observing;
    case Gate::Restricted:
        return Glyph::Restricted;
    case Gate::Closed:
        return Glyph::Closed;
    case Gate::Suspended:
        break;
    }
    return Glyph::Suspended;
}

Token gateInk(Gate gate)
{
    switch (gate) {
    case Gate::Open:
    case Gate::Observing:
        return Token::Warn;
    case Gate::Restricted:
        return Token::Ok;
    case Gate::Closed:
        return Token::Bad;
    case Gate::Suspended:
        break;
    }
    return Token::Dim;
}

namespace {

QString cellText(const AccountCell &cell, int column, Time now)
{
    const Account &account = cell.account;
    switch (column) {
    case AccountListModel::State:
        return gateWord(cell.gate);
    case AccountListModel::Name:
        return toQString(account.username);
    case AccountListModel::Entries:
        if (!account.allowlist.enabled && !account.allowlist.entries.empty())
            return AccountListModel::tr("%1 kept").arg(account.allowlist.entries.size());
        return grouped(account.allowlist.entries.size());
    case AccountListModel::Covers:
        if (cell.gate == Gate::Open || cell.gate == Gate::Observing)
            return AccountListModel::tr("any");
        return grouped(cell.covers);
    case AccountListModel::IpAuthentication:
        return account.ipAuth ? toQString(account.ipAuth->address.text()) : QString();
    case AccountListModel::LastFrom:
        return cell.seen ? toQString(cell.lastFrom.toString()) : QString();
    case AccountListModel::LastSeen:
        return cell.seen ? ago(cell.lastSeen, now) : AccountListModel::tr("not seen yet");
    case AccountListModel::Staged:
        return cell.staged > 0 ? grouped(cell.staged) : QString();
    default:
        return {};
    }
}

QVariant cellInk(const AccountCell &cell, int column)
{
    const bool anyAddress = cell.gate == Gate::Open || cell.gate == Gate::Observing;
    if (column == AccountListModel::State && cell.gate != Gate::Restricted)
        return int(gateInk(cell.gate));
    if (column == AccountListModel::Covers && anyAddress)
        return int(Token::Warn);
    if (column == AccountListModel::Staged)
        return int(Token::Staged);
    if (column == AccountListModel::LastSeen && !cell.seen)
        return int(Token::Dim);
    if (column == AccountListModel::Entries && !cell.account.allowlist.enabled)
        return int(Token::Dim);
    return {};
}

} // namespace

QVariant accountCell(const AccountCell &cell, int column, int role, Time now)
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell, column, now);
    case Qt::TextAlignmentRole:
        if (column == AccountListModel::Entries || column == AccountListModel::Covers)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::ToolTipRole:
        return column == AccountListModel::LastSeen && cell.seen ? exactly(cell.lastSeen) : QVariant();
    case cell::Glyph:
        if (column == AccountListModel::State)
            return int(gateGlyph(cell.gate));
        return column == AccountListModel::Staged && cell.staged > 0 ? QVariant(int(Glyph::Staged)) : QVariant();
    case cell::GlyphInk:
        return column == AccountListModel::State ? QVariant(int(gateInk(cell.gate))) : QVariant();
    case cell::Ink:
        return cellInk(cell, column);
    case cell::Mono:
        return column == AccountListModel::IpAuthentication || column == AccountListModel::LastFrom;
    case cell::Strong:
        return column == AccountListModel::Name;
    default:
        return {};
    }
}

} // namespace postern
