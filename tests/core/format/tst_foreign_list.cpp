#include "core/format/configuration_json.h"
#include "core/format/foreign_list.h"
#include "core/format/passwd_file.h"

#include <QTest>

using namespace postern;

namespace {

Configuration oneAccount(std::string username = "billing")
{
    Configuration current;
    Account account;
    account.id = "acc_1";
    account.username = std::move(username);
    current.accounts.push_back(account);
    return current;
}

/// "line value remark" of the accepted rows, "line !code" of the others.
QStringList readAs(ForeignForm form, const char *text, bool fixes = false)
{
    CsvOptions options;
    options.account = "billing";
    const auto preview = previewForeignList(text, form, options, oneAccount(), fixes);
    if (!preview)
        return {QStringLiteral("unreadable")};
    QStringList out;
    for (const CsvRow &row : preview->rows) {
        const QString line = QString::number(row.line) + u' ';
        if (row.verdict == CsvVerdict::Rejected)
            out << line + u'!' + QString::fromStdString(row.code);
        else
            out << (line + QString::fromStdString(row.entry->value.text() + ' ' + row.entry->remark)).trimmed();
    }
    return out;
}

} // namespace

class ForeignListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows");
        const QString postfix = QStringLiteral("postfix");
        QTest::newRow("mynetworks of main.cf, with lines that go on")
            << postfix
            << QStringLiteral("myhostname = mail.example.org\n# mynetworks = 192.0.2.9\nmynetworks = 127.0.0.0/8,\n"
                              "  203.0.113.0/24 [2001:db8::]/32\n  !203.0.113.9, cidr:/etc/postfix/nets\n"
                              "  mail.example.org\nrelayhost = [198.51.100.1]\n")
            << QStringList{QStringLiteral("3 127.0.0.0/8"),   QStringLiteral("4 203.0.113.0/24"),
                           QStringLiteral("4 2001:db8::/32"), QStringLiteral("5 !exclusion"),
                           QStringLiteral("5 !lookup"),       QStringLiteral("6 !name")};
        QTest::newRow("what postconf prints")
            << postfix << QStringLiteral("mynetworks = 203.0.113.7 198.51.100.0/24\n")
            << QStringList{QStringLiteral("1 203.0.113.7"), QStringLiteral("1 198.51.100.0/24")};
        QTest::newRow("cidr table")
            << postfix
            << QStringLiteral("# Head office\n203.0.113.0/24   OK\n\n198.51.100.7 permit\n192.0.2.1/32 REJECT no\n"
                              "!192.0.2.0/24 OK\nif 10.0.0.0/8\n10.1.2.3 OK\nendif\n203.0.113.9/24 OK\n")
            << QStringList{QStringLiteral("2 203.0.113.0/24 Head office"),
                           QStringLiteral("4 198.51.100.7"),
                           QStringLiteral("5 !refuses"),
                           QStringLiteral("6 !exclusion"),
                           QStringLiteral("7 !condition"),
                           QStringLiteral("8 10.1.2.3"),
                           QStringLiteral("9 !condition"),
                           QStringLiteral("10 !duplicate")};
        const QString exim = QStringLiteral("exim");
        QTest::newRow("Exim, colons")
            << exim
            << QStringLiteral("domainlist local = a : b\nhostlist relay_from_hosts = 127.0.0.1 : ::::1 : \\\n"
                              "   203.0.113.0/24 : !203.0.113.4 : net-iplsearch;/etc/hosts : @[] : *.example.org : *\n"
                              "primary_hostname = x\n")
            << QStringList{QStringLiteral("2 127.0.0.1"),      QStringLiteral("2 ::1"),
                           QStringLiteral("3 203.0.113.0/24"), QStringLiteral("3 !exclusion"),
                           QStringLiteral("3 !lookup"),        QStringLiteral("3 !name"),
                           QStringLiteral("3 !name"),          QStringLiteral("3 !everything")};
        QTest::newRow("Exim, a separator of its own")
            << exim << QStringLiteral("hostlist a = <; 203.0.113.7 ; 2001:db8::/32\n")
            << QStringList{QStringLiteral("1 203.0.113.7"), QStringLiteral("1 2001:db8::/32")};
        QTest::newRow("Exim, a file of hosts")
            << exim << QStringLiteral("# hosts\n203.0.113.7 # Scanner\n2001:db8::1\n")
            << QStringList{QStringLiteral("2 203.0.113.7 Scanner"), QStringLiteral("3 2001:db8::1")};
        const QString list = QStringLiteral("list");
        QTest::newRow("a provider's page")
            << list
            << QStringLiteral("203.0.113.7 - Office Vienna\n1. 203.0.113.8 (Scanner)\n\u2022 198.51.100.0/24\n"
                              "Branch | 192.0.2.4 | since 2019\n203.0.113.10 - 203.0.113.20  Warehouse\n"
                              "Your allowed addresses\n203.0.113.300 Typo\n2001:db8::1\tDNS\n\n# note\n")
            << QStringList{QStringLiteral("1 203.0.113.7 Office Vienna"),
                           QStringLiteral("2 203.0.113.8 Scanner"),
                           QStringLiteral("3 198.51.100.0/24"),
                           QStringLiteral("4 192.0.2.4 Branch, since 2019"),
                           QStringLiteral("5 203.0.113.10-203.0.113.20 Warehouse"),
                           QStringLiteral("6 !"),
                           QStringLiteral("7 !"),
                           QStringLiteral("8 2001:db8::1 DNS")};
        QTest::newRow("nothing in it") << list << QStringLiteral("\n# only this\n")
                                       << QStringList{QStringLiteral("unreadable")};
    }
    void lists()
    {
        QFETCH(QString, form);
        QFETCH(QString, text);
        QFETCH(QStringList, rows);
        const auto parsed = parseForeignForm(form.toStdString());
        QVERIFY(parsed);
        QStringList read = readAs(*parsed, text.toUtf8().constData());
        for (int i = 0; i < read.size() && i < rows.size(); ++i)
            if (rows[i].endsWith(u'!') && read[i].startsWith(rows[i]))
                read[i] = rows[i]; // refused by the value's own rules
        QCOMPARE(read, rows);
    }

    void fixesAreOfferedAndTaken()
    {
        const char *text = "203.0.113.0/255.255.255.0 HQ\n203.0.113.*\n";
        CsvOptions options;
        options.account = "billing";
        const auto preview = previewForeignList(text, ForeignForm::Lines, options, oneAccount());
        QVERIFY(preview);
        QCOMPARE(preview->rejected(), std::size_t(2));
        QCOMPARE(preview->rows[0].fix, std::string("203.0.113.0/24"));
        QCOMPARE(readAs(ForeignForm::Lines, "203.0.113.0/255.255.255.0 HQ\n", true),
                 QStringList{QStringLiteral("1 203.0.113.0/24 HQ")});
    }

    void spamexpertsGoesToTheAccountOfItsDomainAndTakesNoPassword()
    {
        const auto preview = previewForeignList("203.0.113.7,Example.org,S3cret!\n\"203.0.113.8\",example.org,\"a,b\"\n"
                                                "203.0.113.9,other.org,x\nsmtp.example.org,example.org,y\n",
                                                ForeignForm::Spamexperts, {}, oneAccount("example.org"));
        QVERIFY(preview);
        QCOMPARE(preview->rows.size(), std::size_t(4));
        QCOMPARE(preview->rows[0].account, std::string("example.org"));
        QVERIFY(preview->rows[0].verdict == CsvVerdict::New && preview->rows[1].verdict == CsvVerdict::New);
        QCOMPARE(preview->rows[2].code, std::string("unknown-account"));
        QVERIFY(preview->rows[3].verdict == CsvVerdict::Rejected);
        for (const auto &cells : preview->sample)
            for (const std::string &cell : cells)
                QVERIFY(cell.find("S3cret") == std::string::npos);
    }

    void passwdFile()
    {
        const std::string text =
            "# users\n"
            "printer:{SHA512-CRYPT}$6$saltsalt$hashhashhashhashhash::::::allow_nets=203.0.113.0/24,2001:db8::1\n"
            "Web:$6$saltsalt$hashhashhashhashhash::::::\n"
            "shut:{BLF-CRYPT}$2y$05$abcdefghijklmnopqrstuv::::::allow_nets=\n"
            "off:{SSHA512}AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA::::::nologin=y allow_nets=203.0.113.9\n"
            "billing:{PLAIN}x::::::allow_nets=203.0.113.5\n";
        const auto import = importPasswdFile(text, oneAccount());
        QVERIFY(import);
        QCOMPARE(import->rejected(), std::size_t(0));
        const Configuration &made = import->configuration;
        const Account *printer = made.find("printer");
        QVERIFY(printer && printer->allowlist.enabled);
        QCOMPARE(printer->allowlist.entries.size(), std::size_t(2));
        QCOMPARE(printer->allowlist.entries[1].value.text(), std::string("2001:db8::1"));
        QCOMPARE(made.find("web")->newPassword->secret, std::string("{SHA512-CRYPT}$6$saltsalt$hashhashhashhashhash"));
        QVERIFY(!made.find("web")->allowlist.enabled);
        QCOMPARE(import->open, std::vector<std::string>{"web"});
        QVERIFY(listState(made.find("shut")->allowlist, Date{}) == ListState::Closed);
        QVERIFY(made.find("off")->state == AccountState::Suspended);
        QVERIFY(!made.find("billing")->newPassword);
        QCOMPARE(made.find("billing")->allowlist.entries.size(), std::size_t(1));
        // With the hashes it goes through a file, without them it never shows one.
        QVERIFY(writeConfiguration(made).find("$6$") == std::string::npos);
        const auto again = readConfiguration(writeMovedConfiguration(made));
        QVERIFY(again);
        QVERIFY(*again->find("printer")->newPassword == *printer->newPassword);
    }

    void passwdLinesThatWouldLetInOrOutUnseen_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("why");
        QTest::newRow("any password") << QStringLiteral("a:{SSHA}x::::::nopassword=y") << QStringLiteral("nopassword");
        QTest::newRow("clear text") << QStringLiteral("a:{PLAIN}geheim::::::") << QStringLiteral("hash");
        QTest::newRow("no password") << QStringLiteral("a:::::::") << QStringLiteral("hash");
        QTest::newRow("old scheme") << QStringLiteral("a:$1$abc$def::::::") << QStringLiteral("hash");
        QTest::newRow("bad address") << QStringLiteral("a:{SSHA}x::::::allow_nets=203.0.113.7,10.1.2.3/33")
                                     << QStringLiteral("10.1.2.3/33");
        QTest::newRow("bad name") << QStringLiteral("a b:{SSHA}x::::::") << QStringLiteral("user name");
    }
    void passwdLinesThatWouldLetInOrOutUnseen()
    {
        QFETCH(QString, line);
        QFETCH(QString, why);
        const auto import = importPasswdFile(line.toStdString(), {});
        QVERIFY(import);
        QCOMPARE(import->rejected(), std::size_t(1));
        QVERIFY2(QString::fromStdString(import->rows[0].reason).contains(why), import->rows[0].reason.c_str());
        QVERIFY(import->rows[0].reason.find("geheim") == std::string::npos);
        QVERIFY(import->configuration.accounts.empty());
    }
};

QTEST_GUILESS_MAIN(ForeignListTest)
#include "tst_foreign_list.moc"
