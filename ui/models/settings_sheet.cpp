#include "ui/models/settings_sheet.h"

#include "ui/models/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace postern {

namespace {

/// A context of its own for translators; the functions below are no members.
struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(SettingsSheet)
};

QString encryption(const std::string &tls)
{
    if (tls == "implicit")
        return SheetText::tr("TLS from the start (also called SSL/TLS)");
    if (tls == "starttls")
        return SheetText::tr("STARTTLS, required");
    return SheetText::tr("none");
}

void addEndpoints(SettingsSheet::Section &section, const RelayInfo &relay, const char *purpose)
{
    for (const RelayInfo::Endpoint &endpoint : relay.smtp) {
        if (endpoint.purpose != purpose)
            continue;
        section.rows.append({SheetText::tr("Server"), toQString(endpoint.host)});
        section.rows.append({SheetText::tr("Port"), QString::number(endpoint.port)});
        section.rows.append({SheetText::tr("Encryption"), encryption(endpoint.tls)});
    }
}

SettingsSheet::Section program(const Account &account, const RelayInfo &relay)
{
    SettingsSheet::Section section{SheetText::tr("In the mail program or device"), {}};
    addEndpoints(section, relay, "submission");
    section.rows.append({SheetText::tr("User name"), toQString(account.username)});
    section.rows.append({SheetText::tr("Password"), SheetText::tr("You get it separately; it is not on this sheet.")});
    QStringList senders;
    for (const std::string &sender : account.senders)
        senders << toQString(sender);
    section.rows.append({SheetText::tr("Sender"),
                         senders.isEmpty() ? SheetText::tr("any address") : senders.join(QStringLiteral(", "))});
    return section;
}

SettingsSheet::Section networks(const Account &account, Date today)
{
    SettingsSheet::Section section{SheetText::tr("From where it works"), {}};
    const ListState state = listState(account.allowlist, today);
    if (state == ListState::Open || state == ListState::Observing) {
        section.rows.append({{}, SheetText::tr("From any address, with the password.")});
        return section;
    }
    for (const Entry &entry : account.allowlist.entries) {
        if (!entry.inForce(today))
            continue;
        QString text = toQString(entry.remark);
        if (entry.expires) {
            const QString until = SheetText::tr("until %1").arg(dayText(*entry.expires));
            text = text.isEmpty() ? until : SheetText::tr("%1, %2").arg(text, until);
        }
        section.rows.append({toQString(entry.value.text()), text});
    }
    section.rows.append({{},
                         section.rows.isEmpty() ? SheetText::tr("Nobody may send with the password at present.")
                                                : SheetText::tr("From these networks only, with the password.")});
    return section;
}

SettingsSheet::Section appliance(const Account &account, const RelayInfo &relay)
{
    const IpAuth &bound = *account.ipAuth;
    SettingsSheet::Section section{SheetText::tr("Without a password"), {}};
    section.rows.append({SheetText::tr("Device"), toQString(bound.device)});
    section.rows.append({SheetText::tr("Its address"), toQString(bound.address.text())});
    addEndpoints(section, relay, "appliance");
    section.rows.append(
        {{}, SheetText::tr("This one device signs in with nothing. Another address needs the password.")});
    return section;
}

SettingsSheet::Section refusals(const Account &account, const QString &contact)
{
    SettingsSheet::Section section{SheetText::tr("If mail is refused"), {}};
    section.rows.append({QStringLiteral("535"), SheetText::tr("The user name or password is wrong, or the address that "
                                                              "you send from is not one of those above.")});
    section.rows.append({QStringLiteral("450"), SheetText::tr("A change is being tried. The mail is not lost: programs "
                                                              "send it again by themselves.")});
    if (!account.senders.empty())
        section.rows.append({QStringLiteral("553"), SheetText::tr("The sender is not one of those above.")});
    section.rows.append({QStringLiteral("554"), SheetText::tr("The account is suspended, or mail came without a "
                                                              "password from an address that may not do so.")});
    section.rows.append({{},
                         SheetText::tr("The reply ends with the address that you came from and the time. "
                                       "Pass both on when you ask.")});
    if (!contact.isEmpty())
        section.rows.append({SheetText::tr("Whom to ask"), contact});
    return section;
}

} // namespace

SettingsSheet settingsSheet(const Account &account, const RelayInfo &relay, Date today, const QString &contact)
{
    SettingsSheet sheet;
    sheet.title =
        SheetText::tr("Sending mail as %1 through %2").arg(toQString(account.username), toQString(relay.name));
    sheet.sections = {program(account, relay), networks(account, today)};
    if (account.ipAuth)
        sheet.sections.append(appliance(account, relay));
    sheet.sections.append(refusals(account, contact.simplified()));
    return sheet;
}

QString SettingsSheet::toText() const
{
    QString text = title + u'\n';
    for (const Section &section : sections) {
        text += u'\n' + section.title + u'\n';
        qsizetype widest = 0;
        for (const Row &row : section.rows)
            widest = std::max(widest, row.label.size());
        for (const Row &row : section.rows) {
            const QString line = row.label.isEmpty() ? row.text : row.label.leftJustified(widest + 2) + row.text;
            text += QStringLiteral("  ") + line.trimmed() + u'\n';
        }
    }
    return text;
}

QString SettingsSheet::toHtml() const
{
    QString body;
    for (const Section &section : sections) {
        body += QStringLiteral("<h4>%1</h4>\n<table cellspacing=\"0\" cellpadding=\"3\">\n")
                    .arg(section.title.toHtmlEscaped());
        for (const Row &row : section.rows) {
            const QString text = row.text.toHtmlEscaped();
            body += row.label.isEmpty()
                        ? QStringLiteral("<tr><td colspan=\"2\">%1</td></tr>\n").arg(text)
                        : QStringLiteral("<tr><td>%1</td><td>%2</td></tr>\n").arg(row.label.toHtmlEscaped(), text);
        }
        body += QStringLiteral("</table>\n");
    }
    return QStringLiteral("<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"><title>%1</title>\n"
                          "<style>h4 { margin-bottom: 2px; } "
                          "td { padding-right: 12px; }</style></head>\n"
                          "<body>\n<h2>%1</h2>\n%2</body>\n</html>\n")
        .arg(title.toHtmlEscaped(), body);
}

} // namespace postern
