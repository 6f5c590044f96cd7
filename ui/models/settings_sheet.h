#pragma once

#include "core/domain/account.h"
#include "core/format/configuration_json.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace postern {

/// What the people who send through an account need to know: server, port, encryption, user name, the networks that it
/// may send from, and what a refusal means. Made for passing on: it holds no password, and nobody else's account.
struct SettingsSheet
{
    struct Row
    {
        QString label; ///< empty: the text stands alone
        QString text;
    };
    struct Section
    {
        QString title;
        QList<Row> rows;
    };
    QString title;
    QList<Section> sections;

    QString toText() const; ///< plain, for a mail or a ticket
    QString toHtml() const; ///< one page; every word of the configuration is escaped
};

/// `contact`: whom to ask, in the words of the person who made it; left out where it is empty.
SettingsSheet settingsSheet(const Account &account, const RelayInfo &relay, Date today, const QString &contact);

} // namespace postern
