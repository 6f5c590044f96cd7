#pragma once

#include "ui/dialogs/edit_dialog.h"

#include <QTest>

#include <memory>

/// A small organization for tests of dialogs, and what a dialog handed back.
struct DialogFixture
{
    postern::Configuration draft;
    postern::ActivityLog activity;
    postern::Coverage coverage;
    postern::RelayInfo relay;
    postern::Date today = *postern::parseDate("2026-11-23");
    std::unique_ptr<postern::EditDialog> dialog;
    std::optional<postern::Edit> edit;
    QStringList addInstead;
    bool wentAside = false;

    DialogFixture()
    {
        using namespace postern;
        relay.time = *parseTime("2026-11-23T13:00:00Z");
        relay.limits.maxEntries = 10;
        relay.observedAddress = Address::parse("198.51.100.24");
        relay.smtp = {{"mail.example.org", 587, "starttls", "submission"},
                      {"mail.example.org", 2525, "starttls", "appliance"}};
        coverage.nodes = {{"mx1", relay.time - std::chrono::hours(24 * 400), relay.time, {}}};
        add("billing", true, {"198.51.100.0/28", "192.0.2.44"});
        add("archive", true, {"198.51.100.24"});
        add("crm", false, {});
        add("sales", false, {"198.51.100.90", "198.51.100.91"});
        add("lobby", true, {"198.51.100.21"}).ipAuth = IpAuth{EntryValue(std::string_view("198.51.100.9")), "Scanner"};
        activity = ActivityLog({
            seen("billing", "198.51.100.4", 8214),
            seen("billing", "192.0.2.44", 1902),
            seen("archive", "198.51.100.24", 311),
            seen("crm", "203.0.113.61", 8114),
            seen("crm", "203.0.113.62", 7950),
            seen("sales", "198.51.100.90", 614),
            seen("lobby", "198.51.100.9", 412, Method::IpAuth),
        });
    }

    postern::Account &add(const char *username, bool enabled, const std::vector<const char *> &values)
    {
        postern::Account account;
        account.id = std::string("acc_") + username;
        account.username = username;
        account.passwordSet = true;
        account.allowlist.enabled = enabled;
        for (const char *const value : values) {
            postern::Entry entry;
            entry.id = std::string("ent_") + value;
            entry.value = postern::EntryValue(std::string_view(value));
            account.allowlist.entries.push_back(std::move(entry));
        }
        draft.accounts.push_back(std::move(account));
        return draft.accounts.back();
    }

    postern::ActivityRow seen(const char *account, const char *address, std::uint64_t count,
                              postern::Method method = postern::Method::Password) const
    {
        postern::ActivityRow row;
        row.account = account;
        row.address = *postern::Address::parse(address);
        row.method = method;
        row.count = count;
        row.lastSeen = relay.time - std::chrono::hours(2);
        row.firstSeen = relay.time - std::chrono::hours(24 * 100);
        return row;
    }

    postern::EditContext context(const char *username) const
    {
        postern::EditContext context;
        if (const postern::Account *account = draft.find(username)) {
            context.base = *account;
            context.current = *account;
        }
        context.draft = &draft;
        context.activity = &activity;
        context.coverage = coverage;
        context.relay = relay;
        context.analysis = contextOf(relay, today);
        return context;
    }

    /// Takes the dialog and shows it.
    void open(postern::EditDialog *made)
    {
        dialog.reset(made);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        edit.reset();
        wentAside = false;
        QObject::connect(made, &postern::EditDialog::edited, made,
                         [this](const postern::Edit &handed) { edit = handed; });
        QObject::connect(made, &postern::EditDialog::addInstead, made, [this](const QStringList &values) {
            addInstead = values;
            wentAside = true;
        });
        made->open();
        QVERIFY(QTest::qWaitForWindowActive(made));
    }

    template <typename Widget = QWidget> Widget *part(const char *name) const
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    bool shown(const char *name) const
    {
        const auto *widget = part<QWidget>(name);
        return widget != nullptr && widget->isVisible();
    }
    void enter() const
    {
        QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog.get(), Qt::Key_Return);
    }
    void escape() const { QTest::keyClick(dialog.get(), Qt::Key_Escape); }
    QPushButton *defaultButton() const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button;
        }
        return nullptr;
    }
};
