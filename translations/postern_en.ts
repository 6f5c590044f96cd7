<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>postern::AccountDialog</name>
    <message numerus="yes">
        <source>Lockout: %1 is in use by %n address(es).</source>
        <translation>
            <numerusform>Lockout: %1 is in use by %n address.</numerusform>
            <numerusform>Lockout: %1 is in use by %n addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::AccountEditor</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses send today.</source>
        <translation>
            <numerusform>%n address sends today.</numerusform>
            <numerusform>%n addresses send today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::AccountList</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No account matches, the filter hides %n</source>
        <translation>
            <numerusform>No account matches, the filter hides %n</numerusform>
            <numerusform>No account matches, the filter hides %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::AccountListModel</name>
    <message numerus="yes">
        <source>%1, %2, %3, %n staged</source>
        <translation>
            <numerusform>%1, %2, %3, %n staged</numerusform>
            <numerusform>%1, %2, %3, %n staged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n staged</numerusform>
            <numerusform>%n staged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ActivityCard</name>
    <message numerus="yes">
        <source>%1: %n senders, %2</source>
        <translation>
            <numerusform>%1: %n sender, %2</numerusform>
            <numerusform>%1: %n senders, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ActivityPlace</name>
    <message numerus="yes">
        <source>No row matches, the filter hides %n</source>
        <translation>
            <numerusform>No row matches, the filter hides %n</numerusform>
            <numerusform>No row matches, the filter hides %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::AddDialog</name>
    <message numerus="yes">
        <source>Add %n entries</source>
        <translation>
            <numerusform>Add %n entry</numerusform>
            <numerusform>Add %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send are not on this list</source>
        <translation>
            <numerusform>Lockout: %n address that sends is not on this list</numerusform>
            <numerusform>Lockout: %n addresses that send are not on this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n entries to %1</source>
        <translation>
            <numerusform>add %n entry to %1</numerusform>
            <numerusform>add %n entries to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::AfterPush</name>
    <message numerus="yes">
        <source>Test: %n not as planned</source>
        <translation>
            <numerusform>Test: %n not as planned</numerusform>
            <numerusform>Test: %n not as planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test: %n as planned</source>
        <translation>
            <numerusform>Test: %n as planned</numerusform>
            <numerusform>Test: %n as planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::AppliedStrip</name>
    <message numerus="yes">
        <source>; and %n more</source>
        <translation>
            <numerusform>; and %n more</numerusform>
            <numerusform>; and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::Bar</name>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n staged</numerusform>
            <numerusform>%n staged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::BulkDialog</name>
    <message numerus="yes">
        <source>Entries of %n accounts</source>
        <translation>
            <numerusform>Entries of %n account</numerusform>
            <numerusform>Entries of %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n addresses that send, on %1 of the accounts. They are named again in Review.</source>
        <translation>
            <numerusform>Lockout: %n address that sends, on %1 of the accounts. It is named again in Review.</numerusform>
            <numerusform>Lockout: %n addresses that send, on %1 of the accounts. They are named again in Review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are left out.</source>
        <translation>
            <numerusform>%n account is left out.</numerusform>
            <numerusform>%n accounts are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add to %n accounts</source>
        <translation>
            <numerusform>Add to %n account</numerusform>
            <numerusform>Add to %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove from %n accounts</source>
        <translation>
            <numerusform>Remove from %n account</numerusform>
            <numerusform>Remove from %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %1 to %n accounts</source>
        <translation>
            <numerusform>add %1 to %n account</numerusform>
            <numerusform>add %1 to %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %1 from %n accounts</source>
        <translation>
            <numerusform>remove %1 from %n account</numerusform>
            <numerusform>remove %1 from %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::BulkTableModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::CertificateDialog</name>
    <message numerus="yes">
        <source>Somebody may be between you and %1, or its certificate was renewed without notice. Nothing was sent to it: not the token, not your %n staged edits.</source>
        <translation>
            <numerusform>Somebody may be between you and %1, or its certificate was renewed without notice. Nothing was sent to it: not the token, not your %n staged edits.</numerusform>
            <numerusform>Somebody may be between you and %1, or its certificate was renewed without notice. Nothing was sent to it: not the token, not your %n staged edits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matches so far, %n digit(s) to go</source>
        <translation>
            <numerusform>Matches so far, %n digit to go</numerusform>
            <numerusform>Matches so far, %n digits to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ConflictDialog</name>
    <message numerus="yes">
        <source>%n to be chosen.</source>
        <translation>
            <numerusform>%n to be chosen.</numerusform>
            <numerusform>%n to be chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::CoreText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nodes</source>
        <translation>
            <numerusform>%1 of %n node</numerusform>
            <numerusform>%1 of %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps of %1 together</source>
        <translation>
            <numerusform>%n gap of %1 together</numerusform>
            <numerusform>%n gaps of %1 together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n days, next about %1</source>
        <translation>
            <numerusform>about every day, next about %1</numerusform>
            <numerusform>about every %n days, next about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n days, expected since %1</source>
        <translation>
            <numerusform>about every day, expected since %1</numerusform>
            <numerusform>about every %n days, expected since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::DeleteEntriesDialog</name>
    <message numerus="yes">
        <source>These %n entries are the last. What shall be true then?</source>
        <translation>
            <numerusform>This entry is the last. What shall be true then?</numerusform>
            <numerusform>These %n entries are the last. What shall be true then?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries from %1</source>
        <translation>
            <numerusform>Delete %n entry from %1</numerusform>
            <numerusform>Delete %n entries from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n entries from %1</source>
        <translation>
            <numerusform>delete %n entry from %1</numerusform>
            <numerusform>delete %n entries from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send would be refused</source>
        <translation>
            <numerusform>Lockout: %n address that sends would be refused</numerusform>
            <numerusform>Lockout: %n addresses that send would be refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::DesktopNotifier</name>
    <message numerus="yes">
        <source>Applied, not yet confirmed: reverts by itself in %n seconds</source>
        <translation>
            <numerusform>Applied, not yet confirmed: reverts by itself in %n second</numerusform>
            <numerusform>Applied, not yet confirmed: reverts by itself in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::DifferencesModel</name>
    <message numerus="yes">
        <source>Allowlist: on, %n entries</source>
        <translation>
            <numerusform>Allowlist: on, %n entry</numerusform>
            <numerusform>Allowlist: on, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowlist: observing, %n entries</source>
        <translation>
            <numerusform>Allowlist: observing, %n entry</numerusform>
            <numerusform>Allowlist: observing, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowlist: off, %n entries kept</source>
        <translation>
            <numerusform>Allowlist: off, %n entry kept</numerusform>
            <numerusform>Allowlist: off, %n entries kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries unchanged</source>
        <translation>
            <numerusform>%n more entry unchanged</numerusform>
            <numerusform>%n more entries unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::DisableDialog</name>
    <message numerus="yes">
        <source>In the last 30 days %1 attempts from %n other address(es) were refused here.</source>
        <translation>
            <numerusform>In the last 30 days %1 attempts from %n other address were refused here.</numerusform>
            <numerusform>In the last 30 days %1 attempts from %n other addresses were refused here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Off, and keep the %n entries for later</source>
        <translation>
            <numerusform>Off, and keep the %n entry for later</numerusform>
            <numerusform>Off, and keep the %n entries for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Off, and clear the %n entries</source>
        <translation>
            <numerusform>Off, and clear the %n entry</numerusform>
            <numerusform>Off, and clear the %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::EntryEditor</name>
    <message numerus="yes">
        <source>%1. Wrong from character %2, %n character(s).</source>
        <translation>
            <numerusform>%1. Wrong from character %2, %n character.</numerusform>
            <numerusform>%1. Wrong from character %2, %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n fix(es)</source>
        <translation>
            <numerusform>Take %n fix</numerusform>
            <numerusform>Take %n fixes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list already</source>
        <translation>
            <numerusform>%n on the list already</numerusform>
            <numerusform>%n on the list already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::EvidencePanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::FindingCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::HistoryPlace</name>
    <message numerus="yes">
        <source>Nothing matches, the filter hides %n</source>
        <translation>
            <numerusform>Nothing matches, the filter hides %n</numerusform>
            <numerusform>Nothing matches, the filter hides %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From now, revision %1, to revision %2: %n accounts differ</source>
        <translation>
            <numerusform>From now, revision %1, to revision %2: %n account differs</numerusform>
            <numerusform>From now, revision %1, to revision %2: %n accounts differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ImportChoice</name>
    <message numerus="yes">
        <source>Leave the %n rejected row(s) out</source>
        <translation>
            <numerusform>Leave the %n rejected row out</numerusform>
            <numerusform>Leave the %n rejected rows out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace: removes %n entries of %1</source>
        <translation>
            <numerusform>Replace: removes %n entry of %1</numerusform>
            <numerusform>Replace: removes %n entries of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ImportPage</name>
    <message numerus="yes">
        <source>Take all %n fix(es)</source>
        <translation>
            <numerusform>Take all %n fix</numerusform>
            <numerusform>Take all %n fixes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %n row(s)</source>
        <translation>
            <numerusform>Stage %n row</numerusform>
            <numerusform>Stage %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ImportSource</name>
    <message numerus="yes">
        <source>%1, %n row(s), %2</source>
        <translation>
            <numerusform>%1, %n row, %2</numerusform>
            <numerusform>%1, %n rows, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::IpAuthDialog</name>
    <message numerus="yes">
        <source>Shared: %n account(s) are seen from this address.</source>
        <translation>
            <numerusform>Shared: %n account is seen from this address.</numerusform>
            <numerusform>Shared: %n accounts are seen from this address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::IpAuthPlace</name>
    <message numerus="yes">
        <source>Nothing matches, the filter hides %n</source>
        <translation>
            <numerusform>Nothing matches, the filter hides %n</numerusform>
            <numerusform>Nothing matches, the filter hides %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ListReviewModel</name>
    <message numerus="yes">
        <source>mark %n entries as reviewed</source>
        <translation>
            <numerusform>mark %n entry as reviewed</numerusform>
            <numerusform>mark %n entries as reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n entries</source>
        <translation>
            <numerusform>remove %n entry</numerusform>
            <numerusform>remove %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tidy up %n lists</source>
        <translation>
            <numerusform>tidy up %n list</numerusform>
            <numerusform>tidy up %n lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ListReviewPlace</name>
    <message numerus="yes">
        <source>%n entries were left where they are</source>
        <translation>
            <numerusform>%n entry was left where it is</numerusform>
            <numerusform>%n entries were left where they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches, the filter hides %n</source>
        <translation>
            <numerusform>Nothing matches, the filter hides %n</numerusform>
            <numerusform>Nothing matches, the filter hides %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Remove %n entry</numerusform>
            <numerusform>Remove %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::LockDown</name>
    <message numerus="yes">
        <source>%n open sessions were ended.</source>
        <translation>
            <numerusform>%n open session was ended.</numerusform>
            <numerusform>%n open sessions were ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions could not be ended: end them on the relay.</source>
        <translation>
            <numerusform>%n open session could not be ended: end them on the relay.</numerusform>
            <numerusform>%n open sessions could not be ended: end them on the relay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::LockDownDialog</name>
    <message numerus="yes">
        <source>Cut off until they have the new password: %n address(es).</source>
        <translation>
            <numerusform>Cut off until they have the new password: %n address.</numerusform>
            <numerusform>Cut off until they have the new password: %n addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::MonthChart</name>
    <message numerus="yes">
        <source>%1: %n address(es) sent</source>
        <translation>
            <numerusform>%1: %n address sent</numerusform>
            <numerusform>%1: %n addresses sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::NoticeStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::PasswordChooser</name>
    <message numerus="yes">
        <source>12 to 128 characters, %n to go. A generated one is safer.</source>
        <translation>
            <numerusform>12 to 128 characters, %n to go. A generated one is safer.</numerusform>
            <numerusform>12 to 128 characters, %n to go. A generated one is safer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::PasswordDialog</name>
    <message numerus="yes">
        <source>%n address(es) need the new one.</source>
        <translation>
            <numerusform>%n address needs the new one.</numerusform>
            <numerusform>%n addresses need the new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::QuitDialog</name>
    <message numerus="yes">
        <source>The applied change is not kept: the relay reverts it by itself in %n seconds.</source>
        <translation>
            <numerusform>The applied change is not kept: the relay reverts it by itself in %n second.</numerusform>
            <numerusform>The applied change is not kept: the relay reverts it by itself in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged changes are lost when Postern ends.</source>
        <translation>
            <numerusform>%n staged change is lost when Postern ends.</numerusform>
            <numerusform>%n staged changes are lost when Postern ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged changes are lost when this relay is left.</source>
        <translation>
            <numerusform>%n staged change is lost when this relay is left.</numerusform>
            <numerusform>%n staged changes are lost when this relay is left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ReviewPage</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings</source>
        <translation>
            <numerusform>and %n more finding</numerusform>
            <numerusform>and %n more findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more accounts</source>
        <translation>
            <numerusform>and %n more account</numerusform>
            <numerusform>and %n more accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n changes</source>
        <translation>
            <numerusform>Push %n change</numerusform>
            <numerusform>Push %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::Session</name>
    <message numerus="yes">
        <source>%n edits were made here and on the relay in the same place</source>
        <translation>
            <numerusform>%n edit was made here and on the relay in the same place</numerusform>
            <numerusform>%n edits were made here and on the relay in the same place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take yours in %n places</source>
        <translation>
            <numerusform>take yours in %n place</numerusform>
            <numerusform>take yours in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of %1 are staged again</source>
        <translation>
            <numerusform>%n change of %1 is staged again</numerusform>
            <numerusform>%n changes of %1 are staged again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions of what was withdrawn still run.</source>
        <translation>
            <numerusform>%n open session of what was withdrawn still runs.</numerusform>
            <numerusform>%n open sessions of what was withdrawn still run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions were ended.</source>
        <translation>
            <numerusform>%n open session was ended.</numerusform>
            <numerusform>%n open sessions were ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be ended: end them on the relay.</source>
        <translation>
            <numerusform>%n could not be ended: end them on the relay.</numerusform>
            <numerusform>%n could not be ended: end them on the relay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::StartDialog</name>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send are not on this list</source>
        <translation>
            <numerusform>Lockout: %n address that sends is not on this list</numerusform>
            <numerusform>Lockout: %n addresses that send are not on this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::TurnOnDialog</name>
    <message numerus="yes">
        <source>The list was observed. Its %n entries are in force now.</source>
        <translation>
            <numerusform>The list was observed. Its %n entry is in force now.</numerusform>
            <numerusform>The list was observed. Its %n entries are in force now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were kept. They are in force again.</source>
        <translation>
            <numerusform>%n entry was kept. It is in force again.</numerusform>
            <numerusform>%n entries were kept. They are in force again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send are not on this list</source>
        <translation>
            <numerusform>Lockout: %n address that sends is not on this list</numerusform>
            <numerusform>Lockout: %n addresses that send are not on this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries added.</source>
        <translation>
            <numerusform>%n entry added.</numerusform>
            <numerusform>%n entries added.</numerusform>
        </translation>
    </message>
</context>
</TS>
