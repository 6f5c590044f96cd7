<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>EvidenceText</name>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>ANY address</source>
        <translation>JEDE Adresse</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>still %1 may send</source>
        <translation>weiterhin %1 sendeberechtigt</translation>
    </message>
    <message>
        <source>%1 → %2 may send</source>
        <translation>%1 → %2 sendeberechtigt</translation>
    </message>
    <message>
        <source>Then: %1 %2</source>
        <translation>Dann: %1 %2</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>&quot;{value}&quot; is not one address, segment or range: {explanation}</source>
        <translation>„{value}“ ist keine einzelne Adresse, kein Netzsegment und kein Bereich: {explanation}</translation>
    </message>
    <message>
        <source>Correct the value or take the entry out.</source>
        <translation>Korrigieren Sie den Wert, oder nehmen Sie den Eintrag heraus.</translation>
    </message>
    <message>
        <source>Take {fix}, which is probably meant.</source>
        <translation>Übernehmen Sie {fix}, was wahrscheinlich gemeint ist.</translation>
    </message>
    <message>
        <source>The range &quot;{value}&quot; ends before it begins.</source>
        <translation>Der Bereich „{value}“ endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Swap its ends.</source>
        <translation>Vertauschen Sie seine Enden.</translation>
    </message>
    <message>
        <source>Take {fix}, with its ends swapped.</source>
        <translation>Übernehmen Sie {fix}, mit vertauschten Enden.</translation>
    </message>
    <message>
        <source>The range &quot;{value}&quot; begins in one address family and ends in the other.</source>
        <translation>Der Bereich „{value}“ beginnt in der einen Adressfamilie und endet in der anderen.</translation>
    </message>
    <message>
        <source>Enter one range for IPv4 and one for IPv6.</source>
        <translation>Geben Sie einen Bereich für IPv4 und einen für IPv6 ein.</translation>
    </message>
    <message>
        <source>The list of {account} would have {entries} entries, and the relay takes {limit}.</source>
        <translation>Die Liste von {account} hätte {entries} Einträge, und das Relay nimmt {limit} an.</translation>
    </message>
    <message>
        <source>Merge entries into segments or delete those that are not needed.</source>
        <translation>Fassen Sie Einträge zu Netzsegmenten zusammen, oder löschen Sie nicht benötigte.</translation>
    </message>
    <message>
        <source>The list of {account} takes {bytes} bytes, and the relay takes {limit}.</source>
        <translation>Die Liste von {account} braucht {bytes} Bytes, und das Relay nimmt {limit} an.</translation>
    </message>
    <message>
        <source>The token could not be used from {address} any more, where this is asked from.</source>
        <translation>Das Token wäre von {address} aus nicht mehr verwendbar, von wo diese Anfrage kommt.</translation>
    </message>
    <message>
        <source>Add {address} to the addresses of the token.</source>
        <translation>Fügen Sie {address} zu den Adressen des Tokens hinzu.</translation>
    </message>
    <message>
        <source>{address} is in use on this relay, so {account} cannot have it.</source>
        <translation>{address} ist auf diesem Relay in Gebrauch, daher kann {account} sie nicht haben.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>{address} is already the IP authentication of {holder}, so {account} cannot have it.</source>
        <translation>{address} ist bereits die IP-Authentifizierung von {holder}, daher kann {account} sie nicht haben.</translation>
    </message>
    <message>
        <source>Remove it from {holder} in the same push, or choose another address.</source>
        <translation>Entfernen Sie sie in derselben Übertragung bei {holder}, oder wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>IP authentication of {account} needs one single address, and &quot;{value}&quot; is not one.</source>
        <translation>Die IP-Authentifizierung von {account} braucht eine einzelne Adresse, und „{value}“ ist keine.</translation>
    </message>
    <message>
        <source>Enter the one address of the device; several devices send with the password.</source>
        <translation>Geben Sie die eine Adresse des Geräts ein; mehrere Geräte senden mit dem Passwort.</translation>
    </message>
    <message>
        <source>The user name {username} is not available on this relay.</source>
        <translation>Der Benutzername {username} ist auf diesem Relay nicht verfügbar.</translation>
    </message>
    <message>
        <source>Choose another user name.</source>
        <translation>Wählen Sie einen anderen Benutzernamen.</translation>
    </message>
    <message>
        <source>The user name {username} belongs to another account already.</source>
        <translation>Der Benutzername {username} gehört bereits zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>The user name {username} stays with the account that has it now until the push that gives it up is confirmed.</source>
        <translation>Der Benutzername {username} bleibt bei dem Konto, das ihn jetzt hat, bis die Übertragung, die ihn aufgibt, bestätigt ist.</translation>
    </message>
    <message>
        <source>Choose another user name, or push and keep the deletion or renaming first.</source>
        <translation>Wählen Sie einen anderen Benutzernamen, oder übertragen und behalten Sie zuerst die Löschung oder Umbenennung.</translation>
    </message>
    <message>
        <source>&quot;{username}&quot; cannot be a user name: 1 to 64 characters of a-z, 0-9 and . _ @ -, the first a letter or digit.</source>
        <translation>„{username}“ kann kein Benutzername sein: 1 bis 64 Zeichen aus a-z, 0-9 und . _ @ -, das erste ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>The new account {account} has neither a password nor IP authentication, so nobody could send through it.</source>
        <translation>Das neue Konto {account} hat weder ein Passwort noch IP-Authentifizierung, daher könnte niemand darüber senden.</translation>
    </message>
    <message>
        <source>Generate a password.</source>
        <translation>Erzeugen Sie ein Passwort.</translation>
    </message>
    <message>
        <source>The password chosen for {account} has {length} {length:character|characters}, and 12 to 128 are taken.</source>
        <translation>Das für {account} gewählte Passwort hat {length} {length:Zeichen|Zeichen}, und 12 bis 128 werden angenommen.</translation>
    </message>
    <message>
        <source>Generate a password, or choose one of 12 to 128 characters.</source>
        <translation>Erzeugen Sie ein Passwort, oder wählen Sie eines mit 12 bis 128 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;{sender}&quot; is neither an address nor &quot;@&quot; and a domain.</source>
        <translation>„{sender}“ ist weder eine Adresse noch „@“ mit einer Domain.</translation>
    </message>
    <message>
        <source>Write it as name@domain.example or @domain.example.</source>
        <translation>Schreiben Sie name@domain.example oder @domain.example.</translation>
    </message>
    <message>
        <source>Every sender of {account} that is in use would be refused: {senders} {senders:address|addresses}, last {address} with {count} {count:message|messages} at {last}{rhythm} {evidence}.</source>
        <translation>Jeder aktive Sender von {account} würde abgewiesen: {senders} {senders:Adresse|Adressen}, zuletzt {address} mit {count} {count:Nachricht|Nachrichten} am {last}{rhythm} {evidence}.</translation>
    </message>
    <message>
        <source>Let each of them in, keep it out, or acknowledge it as it stands.</source>
        <translation>Lassen Sie jeden davon zu, halten Sie ihn fern, oder quittieren Sie, was ist.</translation>
    </message>
    <message>
        <source>{senders} senders of {account} would be refused, last {address} with {count} {count:message|messages} at {last}{rhythm} {evidence}.</source>
        <translation>{senders} Sender von {account} würden abgewiesen, zuletzt {address} mit {count} {count:Nachricht|Nachrichten} am {last}{rhythm} {evidence}.</translation>
    </message>
    <message>
        <source>{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and would be refused, as no entry holds it any more {evidence}.</source>
        <translation>{address} hat {count} {count:Nachricht|Nachrichten} gesendet, zuletzt gesehen {last}{rhythm}, und würde abgewiesen, da kein Eintrag sie mehr enthält {evidence}.</translation>
    </message>
    <message>
        <source>Let {address} in by adding it, keep it out, or acknowledge it as it stands.</source>
        <translation>Lassen Sie {address} durch Hinzufügen zu, halten Sie sie fern, oder quittieren Sie, was ist.</translation>
    </message>
    <message>
        <source>{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and would be refused, as no entry holds it {evidence}.</source>
        <translation>{address} hat {count} {count:Nachricht|Nachrichten} gesendet, zuletzt gesehen {last}{rhythm}, und würde abgewiesen, da kein Eintrag sie enthält {evidence}.</translation>
    </message>
    <message>
        <source>{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and would be refused, as the list has no {family} entry {evidence}.</source>
        <translation>{address} hat {count} {count:Nachricht|Nachrichten} gesendet, zuletzt gesehen {last}{rhythm}, und würde abgewiesen, da die Liste keinen {family}-Eintrag hat {evidence}.</translation>
    </message>
    <message>
        <source>{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and would be refused, as the entry that holds it has expired {evidence}.</source>
        <translation>{address} hat {count} {count:Nachricht|Nachrichten} gesendet, zuletzt gesehen {last}{rhythm}, und würde abgewiesen, da der Eintrag, der sie enthält, abgelaufen ist {evidence}.</translation>
    </message>
    <message>
        <source>Give the entry a later last day, add {address}, keep it out, or acknowledge it as it stands.</source>
        <translation>Geben Sie dem Eintrag einen späteren letzten Tag, fügen Sie {address} hinzu, halten Sie sie fern, oder quittieren Sie, was ist.</translation>
    </message>
    <message>
        <source>Your own address {address} sent {count} {count:message|messages} through {account}, last seen {last}, and would be refused {evidence}.</source>
        <translation>Ihre eigene Adresse {address} hat {count} {count:Nachricht|Nachrichten} über {account} gesendet, zuletzt gesehen {last}, und würde abgewiesen {evidence}.</translation>
    </message>
    <message>
        <source>Add {address} if you send from here.</source>
        <translation>Fügen Sie {address} hinzu, falls Sie von hier senden.</translation>
    </message>
    <message>
        <source>The list of {account} is on and no entry is in force, so nobody may send with the password.</source>
        <translation>Die Liste von {account} ist eingeschaltet, und kein Eintrag ist gültig, daher darf niemand mit dem Passwort senden.</translation>
    </message>
    <message>
        <source>Add who may send, or turn the list off if any address may.</source>
        <translation>Fügen Sie hinzu, wer senden darf, oder schalten Sie die Liste aus, wenn jede Adresse es darf.</translation>
    </message>
    <message>
        <source>It is not known who sends through {accounts}, so who would be cut off cannot be said {evidence}.</source>
        <translation>Es ist nicht bekannt, wer über {accounts} sendet, daher lässt sich nicht sagen, wer ausgesperrt würde {evidence}.</translation>
    </message>
    <message>
        <source>Import an old mail log, watch first, or acknowledge that it is not known.</source>
        <translation>Importieren Sie ein altes Mailprotokoll, beobachten Sie erst, oder quittieren Sie, dass es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>{entry} ends with {expires}, and from then on {senders} {senders:sender|senders} that only it lets in would be refused, last {address} with {count} {count:message|messages} at {last} {evidence}.</source>
        <translation>{entry} endet am {expires}, und von da an {senders:würde|würden} {senders} {senders:Sender|Sender}, {senders:den|die} nur er zulässt, abgewiesen, zuletzt {address} mit {count} {count:Nachricht|Nachrichten} am {last} {evidence}.</translation>
    </message>
    <message>
        <source>Give {entry} a later last day or none.</source>
        <translation>Geben Sie {entry} einen späteren letzten Tag oder keinen.</translation>
    </message>
    <message>
        <source>{entry} is taken away; nobody was seen from it {evidence}.</source>
        <translation>{entry} wird weggenommen; von dort wurde niemand gesehen {evidence}.</translation>
    </message>
    <message>
        <source>Keep {entry} if somebody may need it rarely.</source>
        <translation>Behalten Sie {entry}, falls jemand ihn selten braucht.</translation>
    </message>
    <message>
        <source>{entry} is taken away, which is expected to stand by; nobody was seen from it {evidence}.</source>
        <translation>{entry} wird weggenommen, obwohl als Reserve vorgesehen; von dort wurde niemand gesehen {evidence}.</translation>
    </message>
    <message>
        <source>Keep {entry} if it is for an emergency.</source>
        <translation>Behalten Sie {entry}, falls er für den Notfall ist.</translation>
    </message>
    <message>
        <source>{entry} is taken away, which is expected to stand by; whether anybody sends from it is not known {evidence}.</source>
        <translation>{entry} wird weggenommen, obwohl als Reserve vorgesehen; ob jemand von dort sendet, ist nicht bekannt {evidence}.</translation>
    </message>
    <message>
        <source>Every entry of {account} is of an address block that never reaches a public relay, so nobody may send with the password.</source>
        <translation>Jeder Eintrag von {account} liegt in einem Adressblock, der ein öffentliches Relay nie erreicht, daher darf niemand mit dem Passwort senden.</translation>
    </message>
    <message>
        <source>Add the public addresses from which the senders reach the relay.</source>
        <translation>Fügen Sie die öffentlichen Adressen hinzu, von denen die Sender das Relay erreichen.</translation>
    </message>
    <message>
        <source>{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and would be refused, as its IP authentication is removed {evidence}.</source>
        <translation>{address} ({device}) hat {count} {count:Nachricht|Nachrichten} ohne Passwort gesendet, zuletzt gesehen {last}, und würde abgewiesen, da die IP-Authentifizierung dieser Adresse entfernt wird {evidence}.</translation>
    </message>
    <message>
        <source>Keep the IP authentication, or give the device the user name and a password first.</source>
        <translation>Behalten Sie die IP-Authentifizierung, oder geben Sie dem Gerät zuerst Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and would be refused, as the IP authentication of {account} moves to {to} {evidence}.</source>
        <translation>{address} ({device}) hat {count} {count:Nachricht|Nachrichten} ohne Passwort gesendet, zuletzt gesehen {last}, und würde abgewiesen, da die IP-Authentifizierung von {account} auf {to} wechselt {evidence}.</translation>
    </message>
    <message>
        <source>Keep {address}, or bind it to another account in the same push.</source>
        <translation>Behalten Sie {address}, oder binden Sie sie in derselben Übertragung an ein anderes Konto.</translation>
    </message>
    <message>
        <source>{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and would be refused, as {account} is suspended {evidence}.</source>
        <translation>{address} ({device}) hat {count} {count:Nachricht|Nachrichten} ohne Passwort gesendet, zuletzt gesehen {last}, und würde abgewiesen, da {account} gesperrt wird {evidence}.</translation>
    </message>
    <message>
        <source>Bind {address} to another account in the same push if the device is to go on sending.</source>
        <translation>Binden Sie {address} in derselben Übertragung an ein anderes Konto, falls das Gerät weiter senden soll.</translation>
    </message>
    <message>
        <source>{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and would be refused, as {account} is deleted {evidence}.</source>
        <translation>{address} ({device}) hat {count} {count:Nachricht|Nachrichten} ohne Passwort gesendet, zuletzt gesehen {last}, und würde abgewiesen, da {account} gelöscht wird {evidence}.</translation>
    </message>
    <message>
        <source>{account} is suspended while {senders} {senders:address sends|addresses send} through it, last {address} with {count} {count:message|messages} at {last} {evidence}.</source>
        <translation>{account} wird gesperrt, während {senders} {senders:Adresse|Adressen} darüber {senders:sendet|senden}, zuletzt {address} mit {count} {count:Nachricht|Nachrichten} am {last} {evidence}.</translation>
    </message>
    <message>
        <source>Give its senders another account first, or acknowledge that they are refused.</source>
        <translation>Geben Sie seinen Sendern zuerst ein anderes Konto, oder quittieren Sie, dass sie abgewiesen werden.</translation>
    </message>
    <message>
        <source>{account} is deleted while {senders} {senders:address sends|addresses send} through it, last {address} with {count} {count:message|messages} at {last} {evidence}.</source>
        <translation>{account} wird gelöscht, während {senders} {senders:Adresse|Adressen} darüber {senders:sendet|senden}, zuletzt {address} mit {count} {count:Nachricht|Nachrichten} am {last} {evidence}.</translation>
    </message>
    <message>
        <source>{account} is renamed to {to} while {senders} {senders:address sends|addresses send} through it, last {address} with {count} {count:message|messages} at {last}; with the old name they are refused {evidence}.</source>
        <translation>{account} wird in {to} umbenannt, während {senders} {senders:Adresse|Adressen} darüber {senders:sendet|senden}, zuletzt {address} mit {count} {count:Nachricht|Nachrichten} am {last}; mit dem alten Namen werden sie abgewiesen {evidence}.</translation>
    </message>
    <message>
        <source>Keep the name, or set the new one on every sender right after the push.</source>
        <translation>Behalten Sie den Namen, oder setzen Sie den neuen gleich nach der Übertragung bei jedem Sender.</translation>
    </message>
    <message>
        <source>The password of {account} is replaced at once, and all of its {senders} senders need the new one, last {address} at {last} {evidence}.</source>
        <translation>Das Passwort von {account} wird sofort ersetzt, und alle seine {senders} Sender brauchen das neue, zuletzt {address} am {last} {evidence}.</translation>
    </message>
    <message>
        <source>Set the new password on each of them right after the push.</source>
        <translation>Setzen Sie das neue Passwort gleich nach der Übertragung bei jedem davon.</translation>
    </message>
    <message>
        <source>The password of {account} is replaced at once; who uses it is not known {evidence}.</source>
        <translation>Das Passwort von {account} wird sofort ersetzt; wer es verwendet, ist nicht bekannt {evidence}.</translation>
    </message>
    <message>
        <source>Set the new password on every sender right after the push.</source>
        <translation>Setzen Sie das neue Passwort gleich nach der Übertragung bei jedem Sender.</translation>
    </message>
    <message>
        <source>The password of {account} is replaced at once, and its one sender {address}, last seen {last}, needs the new one {evidence}.</source>
        <translation>Das Passwort von {account} wird sofort ersetzt, und sein einziger Sender {address}, zuletzt gesehen {last}, braucht das neue {evidence}.</translation>
    </message>
    <message>
        <source>Set the new password on it right after the push.</source>
        <translation>Setzen Sie das neue Passwort dort gleich nach der Übertragung.</translation>
    </message>
    <message>
        <source>The password of {account} is replaced at once; nobody was seen who uses it now {evidence}.</source>
        <translation>Das Passwort von {account} wird sofort ersetzt; niemand wurde gesehen, der es jetzt verwendet {evidence}.</translation>
    </message>
    <message>
        <source>Set the new password where it is needed.</source>
        <translation>Setzen Sie das neue Passwort dort, wo es gebraucht wird.</translation>
    </message>
    <message>
        <source>Mail of {account} as {domains} was accepted, last from {address} at {last}, and would be refused, as no sender of {number:that domain|those domains} is allowed any more {evidence}.</source>
        <translation>Mail von {account} als {domains} wurde angenommen, zuletzt von {address} am {last}, und würde abgewiesen, da kein Absender {number:dieser Domain|dieser Domains} mehr erlaubt ist {evidence}.</translation>
    </message>
    <message>
        <source>Allow {domains} again, or acknowledge that such mail is refused.</source>
        <translation>Erlauben Sie {domains} wieder, oder quittieren Sie, dass solche Mail abgewiesen wird.</translation>
    </message>
    <message>
        <source>Most mail of {number} accounts comes from the one private address {address}: a proxy, NAT or container hides the senders, so no list can tell them apart {evidence}.</source>
        <translation>Die meiste Mail von {number} Konten kommt von der einen privaten Adresse {address}: Ein Proxy, NAT oder Container verbirgt die Sender, daher kann keine Liste sie unterscheiden {evidence}.</translation>
    </message>
    <message>
        <source>Let the relay see the senders&apos; own addresses before turning lists on.</source>
        <translation>Lassen Sie das Relay die eigenen Adressen der Sender sehen, bevor Sie Listen einschalten.</translation>
    </message>
    <message>
        <source>{address} looks like a temporary IPv6 address, which the device changes about every day.</source>
        <translation>{address} sieht nach einer temporären IPv6-Adresse aus, die das Gerät etwa täglich wechselt.</translation>
    </message>
    <message>
        <source>Give the device a fixed address, or let it send with the password and allow {segment}.</source>
        <translation>Geben Sie dem Gerät eine feste Adresse, oder lassen Sie es mit dem Passwort senden, und lassen Sie {segment} zu.</translation>
    </message>
    <message>
        <source>{number} addresses of {segment} were seen lately, so {address} is not likely to stay the device&apos;s {evidence}.</source>
        <translation>In letzter Zeit wurden {number} Adressen aus {segment} gesehen, daher bleibt {address} wohl nicht die des Geräts {evidence}.</translation>
    </message>
    <message>
        <source>{account} becomes open: ANY address with the password may send.</source>
        <translation>{account} wird offen: JEDE Adresse mit dem Passwort darf senden.</translation>
    </message>
    <message>
        <source>Keep the list on, or replace the password if others may have it.</source>
        <translation>Lassen Sie die Liste eingeschaltet, oder ersetzen Sie das Passwort, falls andere es haben könnten.</translation>
    </message>
    <message>
        <source>{account} is only watched: ANY address with the password may send.</source>
        <translation>{account} wird nur beobachtet: JEDE Adresse mit dem Passwort darf senden.</translation>
    </message>
    <message>
        <source>The entries of {account} let in {count} addresses in one piece, {first} to {last}.</source>
        <translation>Die Einträge von {account} lassen {count} zusammenhängende Adressen zu, {first} bis {last}.</translation>
    </message>
    <message>
        <source>Enter only the networks that send.</source>
        <translation>Geben Sie nur die Netze ein, die senden.</translation>
    </message>
    <message>
        <source>The entries of {account} let in every {family} address, which for {family} equals no list at all.</source>
        <translation>Die Einträge von {account} lassen jede {family}-Adresse zu, was für {family} gar keiner Liste gleichkommt.</translation>
    </message>
    <message>
        <source>Anything that sends from {address} may send through {account} without a password, as any sender.</source>
        <translation>Alles, was von {address} sendet, darf über {account} ohne Passwort und mit jedem Absender senden.</translation>
    </message>
    <message>
        <source>Let the device send with the password if it can.</source>
        <translation>Lassen Sie das Gerät mit dem Passwort senden, wenn es das kann.</translation>
    </message>
    <message>
        <source>Anything that sends from {address} may send through {account} without a password.</source>
        <translation>Alles, was von {address} sendet, darf über {account} ohne Passwort senden.</translation>
    </message>
    <message>
        <source>{address} can sign in with the password of {account}, last seen {last}, and nothing else is seen there, so it needs no IP authentication {evidence}.</source>
        <translation>{address} kann sich mit dem Passwort von {account} anmelden, zuletzt gesehen {last}, und sonst ist dort nichts zu sehen, daher braucht sie keine IP-Authentifizierung {evidence}.</translation>
    </message>
    <message>
        <source>Leave IP authentication out and allow {address} in the list.</source>
        <translation>Lassen Sie die IP-Authentifizierung weg, und lassen Sie {address} in der Liste zu.</translation>
    </message>
    <message>
        <source>{address} is of an address block that many share, so whoever the relay sees there may send without a password.</source>
        <translation>{address} liegt in einem Adressblock, den viele teilen, daher darf jeder, den das Relay dort sieht, ohne Passwort senden.</translation>
    </message>
    <message>
        <source>Bind the device&apos;s own public address.</source>
        <translation>Binden Sie die eigene öffentliche Adresse des Geräts.</translation>
    </message>
    <message>
        <source>{number} accounts are seen from {address}, and all that is behind it may send through {account} without a password {evidence}.</source>
        <translation>{number} Konten sind von {address} aus zu sehen, und alles dahinter darf über {account} ohne Passwort senden {evidence}.</translation>
    </message>
    <message>
        <source>Give the device an address of its own, or let it send with the password.</source>
        <translation>Geben Sie dem Gerät eine eigene Adresse, oder lassen Sie es mit dem Passwort senden.</translation>
    </message>
    <message>
        <source>{entry} overlaps {block}, which all customers of {cloud} share (table of {date}): any of them who has the password may send.</source>
        <translation>{entry} überschneidet sich mit {block}, das sich alle Kunden von {cloud} teilen (Tabelle vom {date}): Jeder davon, der das Passwort hat, darf senden.</translation>
    </message>
    <message>
        <source>Enter an address that is yours alone.</source>
        <translation>Geben Sie eine Adresse ein, die Ihnen allein gehört.</translation>
    </message>
    <message>
        <source>{number} entries, the first {entry}, overlap {block}, which all customers of {cloud} share (table of {date}): any of them who has the password may send.</source>
        <translation>{number} Einträge, der erste {entry}, überschneiden sich mit {block}, das sich alle Kunden von {cloud} teilen (Tabelle vom {date}): Jeder davon, der das Passwort hat, darf senden.</translation>
    </message>
    <message>
        <source>Enter addresses that are yours alone.</source>
        <translation>Geben Sie Adressen ein, die Ihnen allein gehören.</translation>
    </message>
    <message>
        <source>{address} lies in {block}, which all customers of {cloud} share (table of {date}): any of them may send through {account} without a password.</source>
        <translation>{address} liegt in {block}, das sich alle Kunden von {cloud} teilen (Tabelle vom {date}): Jeder davon darf über {account} ohne Passwort senden.</translation>
    </message>
    <message>
        <source>Let it send with the password.</source>
        <translation>Lassen Sie es mit dem Passwort senden.</translation>
    </message>
    <message>
        <source>The list of sender addresses of {account} is emptied, so it may send as anybody.</source>
        <translation>Die Liste der Absenderadressen von {account} wird geleert, daher darf es als jeder senden.</translation>
    </message>
    <message>
        <source>Keep the sender addresses that it needs.</source>
        <translation>Behalten Sie die Absenderadressen, die es braucht.</translation>
    </message>
    <message>
        <source>{account} may send as every address of {domain}, and not only as {sender} any more.</source>
        <translation>{account} darf als jede Adresse von {domain} senden und nicht mehr nur als {sender}.</translation>
    </message>
    <message>
        <source>Keep the single addresses that it needs.</source>
        <translation>Behalten Sie die einzelnen Adressen, die es braucht.</translation>
    </message>
    <message>
        <source>{number} of {total} accounts are deleted in one push.</source>
        <translation>{number} von {total} Konten werden in einer Übertragung gelöscht.</translation>
    </message>
    <message>
        <source>Check that no import or filter took away more than was meant.</source>
        <translation>Prüfen Sie, ob nicht ein Import oder Filter mehr weggenommen hat als gemeint.</translation>
    </message>
    <message>
        <source>{number} of {total} entries are deleted in one push.</source>
        <translation>{number} von {total} Einträgen werden in einer Übertragung gelöscht.</translation>
    </message>
    <message>
        <source>{senders} {senders:address|addresses} that sent through {account} before would be refused, last {address} at {last} {evidence}.</source>
        <translation>{senders} {senders:Adresse, die|Adressen, die} früher über {account} {senders:gesendet hat, würde|gesendet haben, würden} abgewiesen, zuletzt {address} am {last} {evidence}.</translation>
    </message>
    <message>
        <source>Add those that may come back.</source>
        <translation>Fügen Sie jene hinzu, die wiederkommen könnten.</translation>
    </message>
    <message>
        <source>Your own address {address} would be refused, so a test of {account} from here cannot succeed.</source>
        <translation>Ihre eigene Adresse {address} würde abgewiesen, daher kann ein Test von {account} von hier aus nicht gelingen.</translation>
    </message>
    <message>
        <source>Test from an address on the list.</source>
        <translation>Testen Sie von einer Adresse auf der Liste aus.</translation>
    </message>
    <message>
        <source>The log covers {days} {days:day|days}; monthly, quarterly and yearly senders cannot be in it.</source>
        <translation>Das Protokoll umfasst {days} {days:Tag|Tage}; monatliche, vierteljährliche und jährliche Sender können nicht darin stehen.</translation>
    </message>
    <message>
        <source>Watch first, or import older mail logs.</source>
        <translation>Beobachten Sie erst, oder importieren Sie ältere Mailprotokolle.</translation>
    </message>
    <message>
        <source>{entry} holds the same addresses as {other}.</source>
        <translation>{entry} enthält dieselben Adressen wie {other}.</translation>
    </message>
    <message>
        <source>Delete one of them.</source>
        <translation>Löschen Sie einen davon.</translation>
    </message>
    <message>
        <source>{more} more entries of {account} hold the same addresses as another.</source>
        <translation>{more} {more:weiterer Eintrag|weitere Einträge} von {account} {more:enthält|enthalten} dieselben Adressen wie ein anderer.</translation>
    </message>
    <message>
        <source>Tidy the list in the place for lists.</source>
        <translation>Räumen Sie die Liste in der Listenprüfung auf.</translation>
    </message>
    <message>
        <source>{entry} is covered by {other} already.</source>
        <translation>{entry} ist bereits durch {other} abgedeckt.</translation>
    </message>
    <message>
        <source>Delete {entry}.</source>
        <translation>Löschen Sie {entry}.</translation>
    </message>
    <message>
        <source>{more} more entries of {account} are covered by another.</source>
        <translation>{more} {more:weiterer Eintrag|weitere Einträge} von {account} {more:ist|sind} durch einen anderen abgedeckt.</translation>
    </message>
    <message>
        <source>{entry} and {other} are exactly {merged}.</source>
        <translation>{entry} und {other} sind genau {merged}.</translation>
    </message>
    <message>
        <source>Put {merged} in place of both.</source>
        <translation>Setzen Sie {merged} an die Stelle von beiden.</translation>
    </message>
    <message>
        <source>{more} more pairs of entries of {account} are exactly one segment each.</source>
        <translation>{more} {more:weiteres Paar|weitere Paare} von Einträgen von {account} {more:ist genau ein|sind jeweils genau ein} Netzsegment.</translation>
    </message>
    <message>
        <source>{written} is taken as {entry}, {count} addresses.</source>
        <translation>{written} wird als {entry} verstanden, {count} Adressen.</translation>
    </message>
    <message>
        <source>Enter {address} alone if only that one is meant.</source>
        <translation>Geben Sie nur {address} ein, falls nur diese gemeint ist.</translation>
    </message>
    <message>
        <source>{more} more segments of {account} were written with host bits, which are cleared.</source>
        <translation>{more} {more:weiteres Netzsegment|weitere Netzsegmente} von {account} {more:war|waren} mit Host-Bits geschrieben, die gelöscht werden.</translation>
    </message>
    <message>
        <source>Check that no single address was meant.</source>
        <translation>Prüfen Sie, dass keine einzelne Adresse gemeint war.</translation>
    </message>
    <message>
        <source>A sender of {account} seems to change its address: {number} followed each other, last {address} at {last} {evidence}.</source>
        <translation>Ein Sender von {account} scheint seine Adresse zu wechseln: {number} folgten aufeinander, zuletzt {address} am {last} {evidence}.</translation>
    </message>
    <message>
        <source>Give it a fixed address, allow its provider&apos;s segment, or leave the list off for this account.</source>
        <translation>Geben Sie ihm eine feste Adresse, lassen Sie das Netzsegment seines Anbieters zu, oder lassen Sie die Liste für dieses Konto ausgeschaltet.</translation>
    </message>
    <message>
        <source>New addresses send through {account} in {weeks} of {total} weeks, so a fixed list will refuse the next ones {evidence}.</source>
        <translation>In {weeks} von {total} Wochen senden neue Adressen über {account}, daher wird eine feste Liste die nächsten abweisen {evidence}.</translation>
    </message>
    <message>
        <source>Allow their network (for IPv6 the /64), or leave the list off for this account.</source>
        <translation>Lassen Sie ihr Netz zu (bei IPv6 das /64), oder lassen Sie die Liste für dieses Konto ausgeschaltet.</translation>
    </message>
    <message>
        <source>{account} sends from {number} networks and none has most of the mail, so a fixed list does not fit {evidence}.</source>
        <translation>{account} sendet aus {number} Netzen, und keines hat die meiste Mail, daher passt eine feste Liste nicht {evidence}.</translation>
    </message>
    <message>
        <source>Give each place an account of its own, or leave the list off for this one.</source>
        <translation>Geben Sie jedem Ort ein eigenes Konto, oder lassen Sie die Liste für dieses ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nobody can use {account}: it has no password and no IP authentication.</source>
        <translation>Niemand kann {account} verwenden: Es hat weder ein Passwort noch IP-Authentifizierung.</translation>
    </message>
    <message>
        <source>No mail came from {entry} for 400 days {evidence}.</source>
        <translation>Von {entry} kam seit 400 Tagen keine Mail {evidence}.</translation>
    </message>
    <message>
        <source>Delete {entry}, or mark it as standing by.</source>
        <translation>Löschen Sie {entry}, oder kennzeichnen Sie ihn als Reserve.</translation>
    </message>
    <message>
        <source>{entry} was last reviewed on {reviewed}, {days} days ago.</source>
        <translation>{entry} wurde zuletzt am {reviewed} geprüft, vor {days} Tagen.</translation>
    </message>
    <message>
        <source>Ask whether it is still right and mark it as reviewed.</source>
        <translation>Fragen Sie nach, ob er noch stimmt, und markieren Sie ihn als geprüft.</translation>
    </message>
    <message>
        <source>{entry} was never reviewed.</source>
        <translation>{entry} wurde nie geprüft.</translation>
    </message>
    <message>
        <source>{entry} has no remark that says whose it is.</source>
        <translation>{entry} hat keine Bemerkung, die sagt, wem er gehört.</translation>
    </message>
    <message>
        <source>Write down whose it is.</source>
        <translation>Vermerken Sie, wem er gehört.</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>Resolve</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Check the host&apos;s spelling and this computer&apos;s name service.</source>
        <translation>Prüfen Sie die Schreibweise des Hosts und die Namensauflösung dieses Computers.</translation>
    </message>
    <message>
        <source>Check the port, and whether the mail server runs.</source>
        <translation>Prüfen Sie den Port und ob der Mailserver läuft.</translation>
    </message>
    <message>
        <source>Check firewalls on the way, or try another port.</source>
        <translation>Prüfen Sie Firewalls auf dem Weg, oder versuchen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Check the port: another service answers there.</source>
        <translation>Prüfen Sie den Port: Dort antwortet ein anderer Dienst.</translation>
    </message>
    <message>
        <source>Choose the other TLS mode, or the other port.</source>
        <translation>Wählen Sie den anderen TLS-Modus oder den anderen Port.</translation>
    </message>
    <message>
        <source>The server needs TLS 1.2 or later.</source>
        <translation>Der Server braucht TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>Nothing secret was sent. Turn on TLS at the server.</source>
        <translation>Nichts Geheimes wurde gesendet. Schalten Sie TLS auf dem Server ein.</translation>
    </message>
    <message>
        <source>Somebody may be in between. Nothing secret was sent.</source>
        <translation>Möglicherweise steht jemand dazwischen. Nichts Geheimes wurde gesendet.</translation>
    </message>
    <message>
        <source>Use the submission port with TLS.</source>
        <translation>Verwenden Sie den Submission-Port mit TLS.</translation>
    </message>
    <message>
        <source>The server must offer PLAIN or LOGIN over TLS.</source>
        <translation>Der Server muss PLAIN oder LOGIN über TLS anbieten.</translation>
    </message>
    <message>
        <source>Check user name and password, or replace the password.</source>
        <translation>Prüfen Sie Benutzername und Passwort, oder ersetzen Sie das Passwort.</translation>
    </message>
    <message>
        <source>Add the address to the allowlist if it should send.</source>
        <translation>Fügen Sie die Adresse zur Zulassungsliste hinzu, falls sie senden soll.</translation>
    </message>
    <message>
        <source>Let the account send again.</source>
        <translation>Lassen Sie das Konto wieder senden.</translation>
    </message>
    <message>
        <source>Set IP authentication for this address, or sign in.</source>
        <translation>Legen Sie für diese Adresse die IP-Authentifizierung fest, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>Use a sender that the account may send as.</source>
        <translation>Verwenden Sie einen Absender, unter dem das Konto senden darf.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address.</source>
        <translation>Prüfen Sie die Adresse des Empfängers.</translation>
    </message>
    <message>
        <source>Wait a few minutes and test again.</source>
        <translation>Warten Sie einige Minuten, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s own log says more.</source>
        <translation>Das eigene Protokoll des Servers sagt mehr.</translation>
    </message>
    <message>
        <source>Renew it at the server, or set this computer&apos;s clock.</source>
        <translation>Erneuern Sie es auf dem Server, oder stellen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Use a host name that it is for, or have it issued for this one.</source>
        <translation>Verwenden Sie einen Hostnamen, für den es gilt, oder lassen Sie es für diesen ausstellen.</translation>
    </message>
    <message>
        <source>Have it issued by an authority that this computer knows, or trust exactly this key.</source>
        <translation>Lassen Sie es von einer Zertifizierungsstelle ausstellen, die dieser Computer kennt, oder vertrauen Sie genau diesem Schlüssel.</translation>
    </message>
    <message>
        <source>Replace it by one with a stronger key and SHA-256.</source>
        <translation>Ersetzen Sie es durch eines mit stärkerem Schlüssel und SHA-256.</translation>
    </message>
    <message>
        <source>Replace it: it cannot be trusted any more.</source>
        <translation>Ersetzen Sie es: Ihm kann nicht mehr vertraut werden.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator whether its key was replaced.</source>
        <translation>Fragen Sie den Betreiber des Servers, ob dessen Schlüssel ersetzt wurde.</translation>
    </message>
    <message>
        <source>Compare its fingerprint before you trust it.</source>
        <translation>Vergleichen Sie ihren Fingerabdruck, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>Add the address first, if it should send: then a test can judge the password.</source>
        <translation>Erst die Adresse hinzufügen, wenn sie senden soll: dann kann ein Test das Passwort beurteilen.</translation>
    </message>
</context>
<context>
    <name>RelationText</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>On the list already: %1</source>
        <translation>Schon auf der Liste: %1</translation>
    </message>
    <message>
        <source>The same addresses are on the list as %1</source>
        <translation>Dieselben Adressen stehen auf der Liste als %1</translation>
    </message>
    <message>
        <source>Covered already by %1</source>
        <translation>Schon abgedeckt durch %1</translation>
    </message>
    <message>
        <source>Covers %1, which is then needless</source>
        <translation>Deckt %1 ab, was dann unnötig ist</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <translation>Überschneidet sich mit %1</translation>
    </message>
    <message>
        <source>With %1 it makes one segment, %2</source>
        <translation>Ergibt mit %1 ein Netzsegment, %2</translation>
    </message>
    <message>
        <source>%1 was to be kept out, this lets it in</source>
        <translation>%1 sollte ferngehalten werden, dies lässt sie zu</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>No password is set, so nobody may send with one.</source>
        <translation>Es ist kein Passwort gesetzt, daher darf niemand mit einem senden.</translation>
    </message>
    <message>
        <source>ANY address with the password may send.</source>
        <translation>JEDE Adresse mit dem Passwort darf senden.</translation>
    </message>
    <message>
        <source>ANY address with the password may send; the list is only watching.</source>
        <translation>JEDE Adresse mit dem Passwort darf senden; die Liste beobachtet nur.</translation>
    </message>
    <message>
        <source>Nobody may send with the password.</source>
        <translation>Niemand darf mit dem Passwort senden.</translation>
    </message>
    <message>
        <source>{count} {count:address|addresses} may send with the password, over SMTP.</source>
        <translation>{count} {count:Adresse darf|Adressen dürfen} mit dem Passwort senden, über SMTP.</translation>
    </message>
    <message>
        <source>Nobody may send, with or without the password: the account is suspended.</source>
        <translation>Niemand darf senden, weder mit noch ohne Passwort: Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>{address} still sends without.</source>
        <translation>{address} sendet weiterhin ohne.</translation>
    </message>
    <message>
        <source>{address} sends without.</source>
        <translation>{address} sendet ohne.</translation>
    </message>
    <message>
        <source>{address} ({device}) still sends without.</source>
        <translation>{address} ({device}) sendet weiterhin ohne.</translation>
    </message>
    <message>
        <source>{address} ({device}) sends without.</source>
        <translation>{address} ({device}) sendet ohne.</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>TLS from the start (also called SSL/TLS)</source>
        <translation>TLS von Beginn an (auch SSL/TLS genannt)</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, erforderlich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>In the mail program or device</source>
        <translation>Im Mailprogramm oder Gerät</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>You get it separately; it is not on this sheet.</source>
        <translation>Sie erhalten es getrennt; es steht nicht auf diesem Blatt.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>beliebige Adresse</translation>
    </message>
    <message>
        <source>From where it works</source>
        <translation>Von wo es funktioniert</translation>
    </message>
    <message>
        <source>From any address, with the password.</source>
        <translation>Von jeder Adresse, mit dem Passwort.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody may send with the password at present.</source>
        <translation>Derzeit darf niemand mit dem Passwort senden.</translation>
    </message>
    <message>
        <source>From these networks only, with the password.</source>
        <translation>Nur aus diesen Netzen, mit dem Passwort.</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>Ohne Passwort</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Seine Adresse</translation>
    </message>
    <message>
        <source>This one device signs in with nothing. Another address needs the password.</source>
        <translation>Dieses eine Gerät braucht keine Anmeldung. Jede andere Adresse braucht das Passwort.</translation>
    </message>
    <message>
        <source>If mail is refused</source>
        <translation>Wenn Mail abgewiesen wird</translation>
    </message>
    <message>
        <source>The user name or password is wrong, or the address that you send from is not one of those above.</source>
        <translation>Benutzername oder Passwort ist falsch, oder die Adresse, von der Sie senden, ist keine der oben genannten.</translation>
    </message>
    <message>
        <source>A change is being tried. The mail is not lost: programs send it again by themselves.</source>
        <translation>Eine Änderung wird erprobt. Die Mail ist nicht verloren: Programme senden sie von selbst erneut.</translation>
    </message>
    <message>
        <source>The sender is not one of those above.</source>
        <translation>Der Absender ist keiner der oben genannten.</translation>
    </message>
    <message>
        <source>The account is suspended, or mail came without a password from an address that may not do so.</source>
        <translation>Das Konto ist gesperrt, oder Mail kam ohne Passwort von einer Adresse, die das nicht darf.</translation>
    </message>
    <message>
        <source>The reply ends with the address that you came from and the time. Pass both on when you ask.</source>
        <translation>Die Antwort endet mit der Adresse, von der Sie kamen, und der Zeit. Geben Sie bei Rückfragen beides an.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Sending mail as %1 through %2</source>
        <translation>Mail senden als %1 über %2</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>An address, a segment or a range is needed</source>
        <translation>Nötig ist eine Adresse, ein Netzsegment oder ein Bereich</translation>
    </message>
    <message>
        <source>Longer than 128 characters, no address is that long</source>
        <translation>Länger als 128 Zeichen, so lang ist keine Adresse</translation>
    </message>
    <message>
        <source>A character that no address has</source>
        <translation>Ein Zeichen, das in keiner Adresse vorkommt</translation>
    </message>
    <message>
        <source>An invisible control character</source>
        <translation>Ein unsichtbares Steuerzeichen</translation>
    </message>
    <message>
        <source>Several values in one; use the pasted list</source>
        <translation>Mehrere Werte in einem; verwenden Sie die eingefügte Liste</translation>
    </message>
    <message>
        <source>A blank inside the value</source>
        <translation>Ein Leerzeichen im Wert</translation>
    </message>
    <message>
        <source>Not an IP address; names are never looked up</source>
        <translation>Keine IP-Adresse; Namen werden nie aufgelöst</translation>
    </message>
    <message>
        <source>Not a whole address, four numbers are needed</source>
        <translation>Keine vollständige Adresse, vier Zahlen sind nötig</translation>
    </message>
    <message>
        <source>An IPv4 address has exactly four numbers</source>
        <translation>Eine IPv4-Adresse hat genau vier Zahlen</translation>
    </message>
    <message>
        <source>A number is missing here</source>
        <translation>Hier fehlt eine Zahl</translation>
    </message>
    <message>
        <source>A number is over 255</source>
        <translation>Eine Zahl ist größer als 255</translation>
    </message>
    <message>
        <source>Only digits stand between the dots</source>
        <translation>Zwischen den Punkten stehen nur Ziffern</translation>
    </message>
    <message>
        <source>A leading zero, which programs read in different ways</source>
        <translation>Eine führende Null, die Programme unterschiedlich lesen</translation>
    </message>
    <message>
        <source>Hexadecimal, an IPv4 address is written in decimal</source>
        <translation>Hexadezimal, eine IPv4-Adresse wird dezimal geschrieben</translation>
    </message>
    <message>
        <source>A zone means nothing on another machine</source>
        <translation>Eine Zone hat auf einem anderen Rechner keine Bedeutung</translation>
    </message>
    <message>
        <source>Written without brackets here</source>
        <translation>Wird hier ohne Klammern geschrieben</translation>
    </message>
    <message>
        <source>A port does not belong here</source>
        <translation>Ein Port gehört nicht hierher</translation>
    </message>
    <message>
        <source>The double colon may stand only once</source>
        <translation>Der doppelte Doppelpunkt darf nur einmal vorkommen</translation>
    </message>
    <message>
        <source>A single colon at the edge</source>
        <translation>Ein einzelner Doppelpunkt am Rand</translation>
    </message>
    <message>
        <source>An IPv6 address has eight groups</source>
        <translation>Eine IPv6-Adresse hat acht Gruppen</translation>
    </message>
    <message>
        <source>A group has at most four digits</source>
        <translation>Eine Gruppe hat höchstens vier Ziffern</translation>
    </message>
    <message>
        <source>Only 0 to 9 and a to f stand in a group</source>
        <translation>In einer Gruppe stehen nur 0 bis 9 und a bis f</translation>
    </message>
    <message>
        <source>An IPv4 part may stand only at the end</source>
        <translation>Ein IPv4-Teil darf nur am Ende stehen</translation>
    </message>
    <message>
        <source>A wildcard, write a segment instead</source>
        <translation>Ein Platzhalter, stattdessen ein Netzsegment schreiben</translation>
    </message>
    <message>
        <source>The address before the slash is missing</source>
        <translation>Die Adresse vor dem Schrägstrich fehlt</translation>
    </message>
    <message>
        <source>The prefix length after the slash is not a number</source>
        <translation>Die Präfixlänge nach dem Schrägstrich ist keine Zahl</translation>
    </message>
    <message>
        <source>The prefix length has a leading zero</source>
        <translation>Die Präfixlänge hat eine führende Null</translation>
    </message>
    <message>
        <source>The prefix length is too high, 32 for IPv4 and 128 for IPv6</source>
        <translation>Die Präfixlänge ist zu groß, höchstens 32 bei IPv4 und 128 bei IPv6</translation>
    </message>
    <message>
        <source>Neither an IPv4 segment nor a sensible IPv6 one</source>
        <translation>Weder ein IPv4-Netzsegment noch ein sinnvolles für IPv6</translation>
    </message>
    <message>
        <source>A netmask, not a prefix length</source>
        <translation>Eine Netzmaske, keine Präfixlänge</translation>
    </message>
    <message>
        <source>A range has one first and one last address</source>
        <translation>Ein Bereich hat eine erste und eine letzte Adresse</translation>
    </message>
    <message>
        <source>A range is made of two addresses, without a prefix length</source>
        <translation>Ein Bereich besteht aus zwei Adressen, ohne Präfixlänge</translation>
    </message>
    <message>
        <source>The end of the range is not a whole address</source>
        <translation>Das Ende des Bereichs ist keine vollständige Adresse</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 in one range</source>
        <translation>IPv4 und IPv6 in einem Bereich</translation>
    </message>
    <message>
        <source>The range runs backwards</source>
        <translation>Der Bereich läuft rückwärts</translation>
    </message>
    <message>
        <source>Blanks around it were dropped</source>
        <translation>Leerzeichen ringsum wurden entfernt</translation>
    </message>
    <message>
        <source>Blanks around the hyphen were dropped</source>
        <translation>Leerzeichen um den Bindestrich wurden entfernt</translation>
    </message>
    <message>
        <source>host part dropped</source>
        <translation>Host-Anteil entfernt</translation>
    </message>
    <message>
        <source>This is one single address</source>
        <translation>Das ist eine einzelne Adresse</translation>
    </message>
    <message>
        <source>The same as a segment</source>
        <translation>Dasselbe wie ein Netzsegment</translation>
    </message>
    <message>
        <source>An IPv4 address written as IPv6, stored as IPv4</source>
        <translation>Eine IPv4-Adresse in IPv6-Schreibweise, gespeichert als IPv4</translation>
    </message>
    <message>
        <source>An old IPv6 form that holds an IPv4 address; no sender has it</source>
        <translation>Eine alte IPv6-Form, die eine IPv4-Adresse enthält; kein Sender hat sie</translation>
    </message>
    <message>
        <source>The whole internet: the list would let everybody in</source>
        <translation>Das ganze Internet: Die Liste würde jeden zulassen</translation>
    </message>
    <message>
        <source>Very many addresses: this hardly restricts anything</source>
        <translation>Sehr viele Adressen: Das schränkt kaum ein</translation>
    </message>
    <message>
        <source>Private addresses, a public relay never sees them</source>
        <translation>Private Adressen, ein öffentliches Relay sieht sie nie</translation>
    </message>
    <message>
        <source>Loopback, only the relay itself</source>
        <translation>Loopback, nur das Relay selbst</translation>
    </message>
    <message>
        <source>Link-local, useless on a remote relay</source>
        <translation>Link-lokal, auf einem entfernten Relay nutzlos</translation>
    </message>
    <message>
        <source>Multicast, nobody sends from it</source>
        <translation>Multicast, niemand sendet von dort</translation>
    </message>
    <message>
        <source>The unspecified address, nobody sends from it</source>
        <translation>Die unbestimmte Adresse, niemand sendet von dort</translation>
    </message>
    <message>
        <source>The broadcast address, nobody sends from it</source>
        <translation>Die Broadcast-Adresse, niemand sendet von dort</translation>
    </message>
    <message>
        <source>Carrier NAT, shared by many customers of a provider</source>
        <translation>Carrier-NAT, von vielen Kunden eines Anbieters geteilt</translation>
    </message>
    <message>
        <source>Reserved addresses, nobody sends from them</source>
        <translation>Reservierte Adressen, niemand sendet von dort</translation>
    </message>
    <message>
        <source>a no-break space (NBSP)</source>
        <translation>ein geschütztes Leerzeichen (NBSP)</translation>
    </message>
    <message>
        <source>a zero-width space (ZWSP)</source>
        <translation>ein Leerzeichen ohne Breite (ZWSP)</translation>
    </message>
    <message>
        <source>a byte-order mark (BOM)</source>
        <translation>eine Byte-Reihenfolge-Marke (BOM)</translation>
    </message>
    <message>
        <source>a dash, a plain hyphen is needed</source>
        <translation>ein Gedankenstrich, nötig ist ein einfacher Bindestrich</translation>
    </message>
    <message>
        <source>Octet %1 is %2, highest is 255</source>
        <translation>Oktett %1 ist %2, höchstens 255</translation>
    </message>
    <message>
        <source>Octet %1 is missing</source>
        <translation>Oktett %1 fehlt</translation>
    </message>
    <message>
        <source>Octet %1 is “%2”, only digits stand there</source>
        <translation>Oktett %1 ist „%2“, dort stehen nur Ziffern</translation>
    </message>
    <message>
        <source>“%1” has a leading zero, which programs read in different ways</source>
        <translation>„%1“ hat eine führende Null, die Programme unterschiedlich lesen</translation>
    </message>
    <message>
        <source>Prefix length %1 is too high, highest is %2</source>
        <translation>Präfixlänge %1 ist zu groß, höchstens %2</translation>
    </message>
    <message>
        <source>A line end inside the value; use the pasted list</source>
        <translation>Ein Zeilenende im Wert; verwenden Sie die eingefügte Liste</translation>
    </message>
    <message>
        <source>Character %1 is %2</source>
        <translation>Zeichen %1 ist %2</translation>
    </message>
    <message>
        <source>The same as the segment %1</source>
        <translation>Dasselbe wie das Netzsegment %1</translation>
    </message>
    <message>
        <source>Address, %1</source>
        <translation>Adresse, %1</translation>
    </message>
    <message>
        <source>Segment, %1</source>
        <translation>Netzsegment, %1</translation>
    </message>
    <message>
        <source>Range, %1</source>
        <translation>Bereich, %1</translation>
    </message>
</context>
<context>
    <name>postern::AccountDialog</name>
    <message>
        <source>It is not known who sends as %1.</source>
        <translation>Es ist nicht bekannt, wer als %1 sendet.</translation>
    </message>
    <message>
        <source>Nobody was seen sending as %1 lately.</source>
        <translation>In letzter Zeit wurde niemand gesehen, der als %1 sendet.</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %1 is in use by %n address(es).</source>
        <translation>
            <numerusform>Aussperrung: %1 wird von %n Adresse verwendet.</numerusform>
            <numerusform>Aussperrung: %1 wird von %n Adressen verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>any sender</source>
        <translation>jeder Absender</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>May send as: addresses or @domain, one a line</source>
        <translation>Darf senden als: Adressen oder @domain, eine je Zeile</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>add account %1</source>
        <translation>Konto %1 hinzufügen</translation>
    </message>
    <message>
        <source>edit account %1</source>
        <translation>Konto %1 bearbeiten</translation>
    </message>
    <message>
        <source>Letters, digits and . _ @ - only, beginning with a letter or digit</source>
        <translation>Nur Buchstaben, Ziffern und . _ @ -, am Anfang ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <source>%1 is not available on this relay</source>
        <translation>%1 ist auf diesem Relay nicht verfügbar</translation>
    </message>
    <message>
        <source>Stored as %1: user names have no capitals</source>
        <translation>Gespeichert als %1: Benutzernamen haben keine Großbuchstaben</translation>
    </message>
    <message>
        <source>The name that it has</source>
        <translation>Der bisherige Name</translation>
    </message>
    <message>
        <source>Free in this organization</source>
        <translation>Frei in dieser Organisation</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor @domain.</source>
        <translation>„%1“ ist weder eine Adresse noch @domain.</translation>
    </message>
    <message>
        <source>Empty: it may send as anybody.</source>
        <translation>Leer: Es darf als jeder senden.</translation>
    </message>
    <message>
        <source>Exactly these; bill+x@ is not bill@. They do not bind IP authentication.</source>
        <translation>Genau diese; bill+x@ ist nicht bill@. Sie gelten nicht für die IP-Authentifizierung.</translation>
    </message>
    <message>
        <source>They sign in with the old name and are refused until they use the new one.</source>
        <translation>Sie melden sich mit dem alten Namen an und werden abgewiesen, bis sie den neuen verwenden.</translation>
    </message>
    <message>
        <source>Its allowlist is off.</source>
        <translation>Seine Zulassungsliste ist aus.</translation>
    </message>
    <message>
        <source>It needs a user name.</source>
        <translation>Ein Benutzername fehlt.</translation>
    </message>
    <message>
        <source>Correct the user name.</source>
        <translation>Benutzernamen korrigieren.</translation>
    </message>
    <message>
        <source>Correct the senders.</source>
        <translation>Absender korrigieren.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>postern::AccountEditor</name>
    <message>
        <source>Let it send again</source>
        <translation>Wieder senden lassen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>%1, account suspended</source>
        <translation>%1, Konto gesperrt</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, behalten</translation>
    </message>
    <message>
        <source>Closed: nobody</source>
        <translation>Geschlossen: niemand</translation>
    </message>
    <message>
        <source>The allowlist is on and has no entry, so nobody may send with the password.</source>
        <translation>Die Zulassungsliste ist eingeschaltet und hat keinen Eintrag, daher darf niemand mit dem Passwort senden.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>There is no log, so it is not known who sends.</source>
        <translation>Es gibt kein Protokoll, daher ist nicht bekannt, wer sendet.</translation>
    </message>
    <message>
        <source>Nobody was seen sending. %1</source>
        <translation>Niemand wurde beim Senden gesehen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses send today.</source>
        <translation>
            <numerusform>%n Adresse sendet heute.</numerusform>
            <numerusform>%n Adressen senden heute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Observing: any address</source>
        <translation>Beobachtend: jede Adresse</translation>
    </message>
    <message>
        <source>Open: any address</source>
        <translation>Offen: jede Adresse</translation>
    </message>
    <message>
        <source>The password works from anywhere. %1</source>
        <translation>Das Passwort gilt von überall. %1</translation>
    </message>
    <message>
        <source>Start with these %1</source>
        <translation>Mit diesen %1 starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Any: no sender address is refused</source>
        <translation>Beliebig: Keine Absenderadresse wird abgewiesen</translation>
    </message>
    <message>
        <source>A new one is staged</source>
        <translation>Ein neues ist vorgemerkt</translation>
    </message>
    <message>
        <source>Set, shown to nobody</source>
        <translation>Gesetzt, niemandem gezeigt</translation>
    </message>
    <message>
        <source>None: nobody can sign in</source>
        <translation>Keines: Niemand kann sich anmelden</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>kein Protokoll</translation>
    </message>
    <message>
        <source>%1 in, %2 blocked</source>
        <translation>%1 angenommen, %2 blockiert</translation>
    </message>
    <message>
        <source>no such account</source>
        <translation>kein solches Konto</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>as the list is %1</source>
        <translation>da die Liste %1 ist</translation>
    </message>
    <message>
        <source>without a password, by IP authentication</source>
        <translation>ohne Passwort, durch IP-Authentifizierung</translation>
    </message>
    <message>
        <source>the account is suspended</source>
        <translation>das Konto ist gesperrt</translation>
    </message>
    <message>
        <source>%1 has run out</source>
        <translation>%1 ist abgelaufen</translation>
    </message>
    <message>
        <source>no entry of its address family</source>
        <translation>kein Eintrag ihrer Adressfamilie</translation>
    </message>
    <message>
        <source>the list is closed</source>
        <translation>die Liste ist geschlossen</translation>
    </message>
    <message>
        <source>no entry has it</source>
        <translation>kein Eintrag enthält sie</translation>
    </message>
    <message>
        <source>Now: yes</source>
        <translation>Jetzt: ja</translation>
    </message>
    <message>
        <source>Now: no</source>
        <translation>Jetzt: nein</translation>
    </message>
    <message>
        <source>After push: yes</source>
        <translation>Danach: ja</translation>
    </message>
    <message>
        <source>After push: no</source>
        <translation>Danach: nein</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>IP-Authentifizierung</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>Kein Konto ausgewählt</translation>
    </message>
    <message>
        <source>Choose one at the left, or look for one by any of its words.</source>
        <translation>Wählen Sie links eines aus, oder suchen Sie es über eines seiner Wörter.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>More about this account</source>
        <translation>Mehr zu diesem Konto</translation>
    </message>
    <message>
        <source>Would this address get in?</source>
        <translation>Kommt sie durch?</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Entries of the allowlist</source>
        <translation>Einträge der Zulassungsliste</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>Sender addresses</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Edit sender addresses</source>
        <translation>Absenderadressen bearbeiten</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace password</source>
        <translation>Passwort ersetzen</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Settings sheet</source>
        <translation>Einstellungsblatt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Drop what is staged for it</source>
        <translation>Das dafür Vorgemerkte verwerfen</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Drop the staged edit</source>
        <translation>Vorgemerkte Änderung verwerfen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste entries</source>
        <translation>Einträge einfügen</translation>
    </message>
    <message>
        <source>Lock down now</source>
        <translation>Jetzt abriegeln</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
</context>
<context>
    <name>postern::AccountList</name>
    <message>
        <source>Filter, or type an address</source>
        <translation>Filtern oder Adresse eingeben</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>Konten filtern</translation>
    </message>
    <message>
        <source>New account (Ctrl+N)</source>
        <translation>Neues Konto (Strg+N)</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Sortierung: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>%1 of %2 accept it</source>
        <translation>%1 von %2 lassen sie zu</translation>
    </message>
    <message>
        <source>%1 by an entry, %2 because they are open, %3 without a password</source>
        <translation>%1 durch einen Eintrag, %2 weil sie offen sind, %3 ohne Passwort</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%1 von %2 Konten</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>The accounts of %1 are on their way.</source>
        <translation>Die Konten von %1 werden geladen.</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Konten</translation>
    </message>
    <message>
        <source>An account is an SMTP login. Give it a password or let a device send from one address without.</source>
        <translation>Ein Konto ist ein SMTP-Zugang. Geben Sie ihm ein Passwort, oder lassen Sie ein Gerät von einer Adresse aus ohne Passwort senden.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>No account matches, the filter hides %n</source>
        <translation>
            <numerusform>Kein Konto passt, der Filter blendet %n aus</numerusform>
            <numerusform>Kein Konto passt, der Filter blendet %n aus</numerusform>
        </translation>
    </message>
    <message>
        <source>No account lets this address in, with or without the password.</source>
        <translation>Kein Konto lässt diese Adresse zu, weder mit noch ohne Passwort.</translation>
    </message>
    <message>
        <source>Nothing in any column has all of these words.</source>
        <translation>In keiner Spalte kommen alle diese Wörter vor.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>%1 is no field. There are ip: list: staged: expires: unused:</source>
        <translation>%1 ist kein Feld. Es gibt ip: list: staged: expires: unused:</translation>
    </message>
</context>
<context>
    <name>postern::AccountListModel</name>
    <message>
        <source>%1 kept</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n staged</source>
        <translation>
            <numerusform>%1, %2, %3, %n vorgemerkt</numerusform>
            <numerusform>%1, %2, %3, %n vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accepts it by</source>
        <translation>Zugelassen durch</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>IP-Authentifizierung</translation>
    </message>
    <message>
        <source>Last seen from</source>
        <translation>Zuletzt gesehen von</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>after push</source>
        <translation>nach Übertragung</translation>
    </message>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n vorgemerkt</numerusform>
            <numerusform>%n vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>, deleted with the push</source>
        <translation>, wird mit der Übertragung gelöscht</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
</context>
<context>
    <name>postern::ActivityCard</name>
    <message numerus="yes">
        <source>%1: %n senders, %2</source>
        <translation>
            <numerusform>%1: %n Sender, %2</numerusform>
            <numerusform>%1: %n Sender, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>senders</source>
        <translation>Sender</translation>
    </message>
</context>
<context>
    <name>postern::ActivityPlace</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Read the activity again</source>
        <translation>Aktivität neu einlesen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Blocked by allowlist</source>
        <translation>Durch Liste blockiert</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Passwort</translation>
    </message>
    <message>
        <source>By IP authentication</source>
        <translation>Durch IP-Authentifizierung</translation>
    </message>
    <message>
        <source>Account, address or outcome</source>
        <translation>Konto, Adresse oder Ergebnis</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>Aktivität filtern</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>This relay keeps no activity</source>
        <translation>Dieses Relay zeichnet keine Aktivität auf</translation>
    </message>
    <message>
        <source>Who sends cannot be said here; it can be read from old mail logs.</source>
        <translation>Wer sendet, lässt sich hier nicht sagen; es kann aus alten Mailprotokollen gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing seen yet</source>
        <translation>Noch nichts gesehen</translation>
    </message>
    <message>
        <source>No mail and no refusal is in the relay&apos;s log %1.</source>
        <translation>Im Protokoll des Relays steht weder eine Nachricht noch eine Abweisung %1.</translation>
    </message>
    <message numerus="yes">
        <source>No row matches, the filter hides %n</source>
        <translation>
            <numerusform>Keine Zeile passt, der Filter blendet %n aus</numerusform>
            <numerusform>Keine Zeile passt, der Filter blendet %n aus</numerusform>
        </translation>
    </message>
    <message>
        <source>A longer period or fewer words show more.</source>
        <translation>Ein längerer Zeitraum oder weniger Wörter zeigen mehr.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Warum wurde sie abgewiesen?</translation>
    </message>
    <message>
        <source>Why was it accepted?</source>
        <translation>Warum wurde sie angenommen?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, zuletzt %2</translation>
    </message>
    <message>
        <source>No such account</source>
        <translation>Kein solches Konto</translation>
    </message>
    <message>
        <source>The relay has no account of this name now.</source>
        <translation>Das Relay hat derzeit kein Konto dieses Namens.</translation>
    </message>
    <message>
        <source>Account is active</source>
        <translation>Konto ist aktiv</translation>
    </message>
    <message>
        <source>Account is suspended</source>
        <translation>Konto ist gesperrt</translation>
    </message>
    <message>
        <source>%1 is not suspended.</source>
        <translation>%1 ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>Nobody sends through %1.</source>
        <translation>Niemand sendet über %1.</translation>
    </message>
    <message>
        <source>This address needs no password.</source>
        <translation>Diese Adresse braucht kein Passwort.</translation>
    </message>
    <message>
        <source>No IP authentication for this address</source>
        <translation>Keine IP-Authentifizierung für diese Adresse</translation>
    </message>
    <message>
        <source>Only %1 may send without a password.</source>
        <translation>Nur %1 darf ohne Passwort senden.</translation>
    </message>
    <message>
        <source>No address may send without a password.</source>
        <translation>Keine Adresse darf ohne Passwort senden.</translation>
    </message>
    <message>
        <source>Password was wrong</source>
        <translation>Passwort war falsch</translation>
    </message>
    <message>
        <source>Password was right</source>
        <translation>Passwort war richtig</translation>
    </message>
    <message>
        <source>The relay logged a wrong password or user name.</source>
        <translation>Das Relay hat ein falsches Passwort oder einen falschen Benutzernamen protokolliert.</translation>
    </message>
    <message>
        <source>The relay logged a right password.</source>
        <translation>Das Relay hat ein richtiges Passwort protokolliert.</translation>
    </message>
    <message>
        <source>The allowlist lets any address in</source>
        <translation>Die Zulassungsliste lässt jede Adresse zu</translation>
    </message>
    <message>
        <source>On the allowlist</source>
        <translation>Auf der Zulassungsliste</translation>
    </message>
    <message>
        <source>As it is on the relay now.</source>
        <translation>So, wie es jetzt auf dem Relay steht.</translation>
    </message>
    <message>
        <source>By %1, as it is on the relay now.</source>
        <translation>Durch %1, wie es jetzt auf dem Relay steht.</translation>
    </message>
    <message>
        <source>Not on the allowlist</source>
        <translation>Nicht auf der Zulassungsliste</translation>
    </message>
    <message>
        <source>%1 has run out.</source>
        <translation>%1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>No entry on the relay now has this address.</source>
        <translation>Kein Eintrag auf dem Relay enthält derzeit diese Adresse.</translation>
    </message>
    <message>
        <source>After push: let in with the password</source>
        <translation>Nach Übertragung: mit dem Passwort zugelassen</translation>
    </message>
    <message>
        <source>After push: refused</source>
        <translation>Nach Übertragung: abgewiesen</translation>
    </message>
    <message>
        <source>With what is staged for %1.</source>
        <translation>Mit dem, was für %1 vorgemerkt ist.</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Diese Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>Activity files (*.csv)</source>
        <translation>Aktivitätsdateien (*.csv)</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Nicht exportiert: %1</translation>
    </message>
    <message>
        <source>The file was left as it was.</source>
        <translation>Die Datei wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>Activity by sender</source>
        <translation>Aktivität nach Sender</translation>
    </message>
</context>
<context>
    <name>postern::ActivityTableModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>ohne Passwort</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>postern::AddDialog</name>
    <message>
        <source>Add address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>Netzsegment hinzufügen</translation>
    </message>
    <message>
        <source>Add range</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>Liste hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entries</source>
        <translation>
            <numerusform>%n Eintrag hinzufügen</numerusform>
            <numerusform>%n Einträge hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>Change an address of %1</source>
        <translation>Eine Adresse von %1 ändern</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>none while the list is off: ANY address may send</source>
        <translation>keine, solange die Liste aus ist: JEDE Adresse darf senden</translation>
    </message>
    <message>
        <source>, who is blocked is not known (no log)</source>
        <translation>, wer blockiert wird, ist nicht bekannt (kein Protokoll)</translation>
    </message>
    <message>
        <source>, nobody seen sending is blocked</source>
        <translation>, kein gesehener Sender wird blockiert</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send are not on this list</source>
        <translation>
            <numerusform>Aussperrung: %n sendende Adresse steht nicht auf dieser Liste</numerusform>
            <numerusform>Aussperrung: %n sendende Adressen stehen nicht auf dieser Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>They are named again in Review. %1</source>
        <translation>Sie werden in der Prüfung noch einmal genannt. %1</translation>
    </message>
    <message>
        <source>The relay takes %1 entries.</source>
        <translation>Das Relay nimmt %1 Einträge an.</translation>
    </message>
    <message>
        <source>Merge some into a segment, or delete what is not needed.</source>
        <translation>Fassen Sie einige zu einem Netzsegment zusammen, oder löschen Sie nicht benötigte.</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>add %n entries to %1</source>
        <translation>
            <numerusform>%n Eintrag zu %1 hinzufügen</numerusform>
            <numerusform>%n Einträge zu %1 hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::AfterPush</name>
    <message>
        <source>The relay names no port for mail with a password.</source>
        <translation>Das Relay nennt keinen Port für Mail mit Passwort.</translation>
    </message>
    <message>
        <source>Its password is not known here. Test it by hand, or from its own host.</source>
        <translation>Sein Passwort ist hier nicht bekannt. Testen Sie von Hand oder von seinem eigenen Host aus.</translation>
    </message>
    <message numerus="yes">
        <source>Test: %n not as planned</source>
        <translation>
            <numerusform>Test: %n nicht wie geplant</numerusform>
            <numerusform>Test: %n nicht wie geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>Test: pending, trying again</source>
        <translation>Test: steht aus, neuer Versuch läuft</translation>
    </message>
    <message>
        <source>Testing from here</source>
        <translation>Test von hier aus läuft</translation>
    </message>
    <message numerus="yes">
        <source>Test: %n as planned</source>
        <translation>
            <numerusform>Test: %n wie geplant</numerusform>
            <numerusform>Test: %n wie geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>%1, without a password</source>
        <translation>%1, ohne Passwort</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>wird getestet</translation>
    </message>
    <message>
        <source>pending, trying again</source>
        <translation>steht aus, neuer Versuch läuft</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>not as planned</source>
        <translation>nicht wie geplant</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>It is put off while the change waits to be kept, and refused after that.</source>
        <translation>Sie wird aufgeschoben, solange die Änderung auf das Behalten wartet, und danach abgewiesen.</translation>
    </message>
</context>
<context>
    <name>postern::AppliedPage</name>
    <message>
        <source>Applied changes</source>
        <translation>Angewendete Änderungen</translation>
    </message>
    <message>
        <source>Since the push</source>
        <translation>Seit der Übertragung</translation>
    </message>
    <message>
        <source>Nothing is applied and unconfirmed.</source>
        <translation>Nichts ist angewendet und noch unbestätigt.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What is true now</source>
        <translation>Was jetzt gilt</translation>
    </message>
    <message>
        <source>Accepted since</source>
        <translation>Angenommen seither</translation>
    </message>
    <message>
        <source>Blocked since</source>
        <translation>Blockiert seither</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 blockiert</translation>
    </message>
    <message>
        <source>No connection was seen since the push.</source>
        <translation>Seit der Übertragung wurde keine Verbindung gesehen.</translation>
    </message>
    <message>
        <source>Who sent or tried to since the push, all accounts:</source>
        <translation>Wer seit der Übertragung gesendet oder es versucht hat, alle Konten:</translation>
    </message>
</context>
<context>
    <name>postern::AppliedStrip</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Revert now</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>2 minutes from now</source>
        <translation>Ab jetzt 2 Minuten</translation>
    </message>
    <message>
        <source>10 minutes from now</source>
        <translation>Ab jetzt 10 Minuten</translation>
    </message>
    <message>
        <source>1 hour from now</source>
        <translation>Ab jetzt 1 Stunde</translation>
    </message>
    <message>
        <source>12 hours from now</source>
        <translation>Ab jetzt 12 Stunden</translation>
    </message>
    <message>
        <source>72 hours from now</source>
        <translation>Ab jetzt 72 Stunden</translation>
    </message>
    <message>
        <source>Revision %1. Nothing to do if this computer is cut off: the relay reverts alone at %2.</source>
        <translation>Revision %1. Auch ohne diesen Rechner: Rücknahme um %2.</translation>
    </message>
    <message>
        <source>Applied, not yet confirmed: reverts by itself in %1</source>
        <translation>Unbestätigt: Rücknahme von selbst in %1</translation>
    </message>
    <message>
        <source>%1 of %2 loses access, %3 since %4</source>
        <translation>%1 von %2 verliert den Zugang, %3 seit %4</translation>
    </message>
    <message>
        <source>If not kept: %1</source>
        <translation>Wenn nicht behalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>; and %n more</source>
        <translation>
            <numerusform>; und noch %n</numerusform>
            <numerusform>; und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and refusals of the changed accounts; silent are addresses that sent lately and not since.</source>
        <translation>Nachrichten und Abweisungen der geänderten Konten; still sind Adressen, die kürzlich sendeten und seitdem nicht.</translation>
    </message>
    <message>
        <source>Test connection with what is applied</source>
        <translation>Verbindung mit dem Angewendeten testen</translation>
    </message>
    <message>
        <source>%1 accepted, %2 refused, %3 silent</source>
        <translation>%1 angenommen, %2 abgewiesen, %3 still</translation>
    </message>
</context>
<context>
    <name>postern::Bar</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ungespeichert</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Review what is staged (%1)</source>
        <translation>Vorgemerktes prüfen (%1)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Postern</source>
        <translation>Postern</translation>
    </message>
    <message>
        <source>No relay</source>
        <translation>Kein Relay</translation>
    </message>
    <message>
        <source>No relay, revision %1</source>
        <translation>Kein Relay, Revision %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Überträgt</translation>
    </message>
    <message>
        <source>Connected, revision %1 applied</source>
        <translation>Verbunden, Revision %1 angewendet</translation>
    </message>
    <message>
        <source>Connected, revision %1, read %2</source>
        <translation>Verbunden, Revision %1, eingelesen %2</translation>
    </message>
    <message>
        <source>Offline, revision %1, read %2</source>
        <translation>Offline, Revision %1, eingelesen %2</translation>
    </message>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n vorgemerkt</numerusform>
            <numerusform>%n vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>applied, %1 left</source>
        <translation>angewendet, noch %1</translation>
    </message>
</context>
<context>
    <name>postern::BindingTableModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
</context>
<context>
    <name>postern::BulkDialog</name>
    <message numerus="yes">
        <source>Entries of %n accounts</source>
        <translation>
            <numerusform>Einträge von %n Konto</numerusform>
            <numerusform>Einträge von %n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Also where nobody could send then: closed</source>
        <translation>Auch dort, wo dann niemand senden könnte: geschlossen</translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation>Allen hinzufügen</translation>
    </message>
    <message>
        <source>Remove from all</source>
        <translation>Aus allen entfernen</translation>
    </message>
    <message>
        <source>What happens to each account</source>
        <translation>Was mit jedem Konto geschieht</translation>
    </message>
    <message>
        <source>Looking at all accounts</source>
        <translation>Alle Konten werden durchgesehen</translation>
    </message>
    <message>
        <source>on %1 of %2 accounts</source>
        <translation>bei %1 von %2 Konten</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n addresses that send, on %1 of the accounts. They are named again in Review.</source>
        <translation>
            <numerusform>Aussperrung: %n sendende Adresse, bei %1 der Konten. Sie wird in der Prüfung noch einmal genannt.</numerusform>
            <numerusform>Aussperrung: %n sendende Adressen, bei %1 der Konten. Sie werden in der Prüfung noch einmal genannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are left out.</source>
        <translation>
            <numerusform>%n Konto wird ausgelassen.</numerusform>
            <numerusform>%n Konten werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is blocked is not known: there is no log.</source>
        <translation>Wer blockiert wird, ist nicht bekannt: Es gibt kein Protokoll.</translation>
    </message>
    <message>
        <source>Nobody seen sending is blocked.</source>
        <translation>Kein gesehener Sender wird blockiert.</translation>
    </message>
    <message numerus="yes">
        <source>Add to %n accounts</source>
        <translation>
            <numerusform>Zu %n Konto hinzufügen</numerusform>
            <numerusform>Zu %n Konten hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove from %n accounts</source>
        <translation>
            <numerusform>Aus %n Konto entfernen</numerusform>
            <numerusform>Aus %n Konten entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall it be?</source>
        <translation>Was soll es sein?</translation>
    </message>
    <message>
        <source>All have them already, or no room.</source>
        <translation>Alle haben sie schon, oder es ist kein Platz.</translation>
    </message>
    <message>
        <source>None of them has it.</source>
        <translation>Keines davon hat sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %1 to %n accounts</source>
        <translation>
            <numerusform>%1 zu %n Konto hinzufügen</numerusform>
            <numerusform>%1 zu %n Konten hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %1 from %n accounts</source>
        <translation>
            <numerusform>%1 aus %n Konto entfernen</numerusform>
            <numerusform>%1 aus %n Konten entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::BulkTableModel</name>
    <message>
        <source>has them already</source>
        <translation>hat sie schon</translation>
    </message>
    <message>
        <source>has none of them</source>
        <translation>hat keinen davon</translation>
    </message>
    <message>
        <source>left out: no room, %1 of %2</source>
        <translation>ausgelassen: kein Platz, %1 von %2</translation>
    </message>
    <message>
        <source>left out: it would be closed</source>
        <translation>ausgelassen: Es wäre geschlossen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1%2, then %3</source>
        <comment>+1, then 7 of 10</comment>
        <translation>%1%2, dann %3</translation>
    </message>
    <message>
        <source>%1; the list is off</source>
        <translation>%1; die Liste ist aus</translation>
    </message>
    <message>
        <source>nobody seen</source>
        <translation>niemand gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blockiert</translation>
    </message>
</context>
<context>
    <name>postern::CertificateDialog</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>es selbst (selbstsigniert)</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>how a day is written</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Changed certificate</source>
        <translation>Geändertes Zertifikat</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
    <message>
        <source>Replace the trusted one</source>
        <translation>Das vertraute ersetzen</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Is this your relay?</source>
        <translation>Ist das Ihr Relay?</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody here has seen before.</source>
        <translation>%1 zeigt ein Zertifikat, das hier noch niemand gesehen hat.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of its key</source>
        <translation>SHA-256-Fingerabdruck seines Schlüssels</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Fingerprint expected, as the relay&apos;s operator gave it to you</source>
        <translation>Erwarteter Fingerabdruck, wie ihn der Betreiber des Relays Ihnen gegeben hat</translation>
    </message>
    <message>
        <source>Or: I have compared all 16 groups myself</source>
        <translation>Oder: Ich habe alle 16 Gruppen selbst verglichen</translation>
    </message>
    <message>
        <source>The relay shows another certificate than last time.</source>
        <translation>Das Relay zeigt ein anderes Zertifikat als beim letzten Mal.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody may be between you and %1, or its certificate was renewed without notice. Nothing was sent to it: not the token, not your %n staged edits.</source>
        <translation>
            <numerusform>Möglicherweise steht jemand zwischen Ihnen und %1, oder sein Zertifikat wurde ohne Ankündigung erneuert. Nichts wurde dorthin gesendet: weder das Token noch Ihre %n vorgemerkte Änderung.</numerusform>
            <numerusform>Möglicherweise steht jemand zwischen Ihnen und %1, oder sein Zertifikat wurde ohne Ankündigung erneuert. Nichts wurde dorthin gesendet: weder das Token noch Ihre %n vorgemerkten Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody may be between you and %1, or its certificate was renewed without notice. Nothing was sent to it, not the token either.</source>
        <translation>Möglicherweise steht jemand zwischen Ihnen und %1, oder sein Zertifikat wurde ohne Ankündigung erneuert. Nichts wurde dorthin gesendet, auch das Token nicht.</translation>
    </message>
    <message>
        <source>Trusted
since %1</source>
        <translation>Vertraut
seit %1</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>Fingerprint expected, from the relay&apos;s operator by another way than this line</source>
        <translation>Erwarteter Fingerabdruck, vom Betreiber des Relays auf einem anderen Weg als dieser Leitung</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 hexadezimale Ziffern</translation>
    </message>
    <message numerus="yes">
        <source>Matches so far, %n digit(s) to go</source>
        <translation>
            <numerusform>Stimmt bisher überein, noch %n Ziffer</numerusform>
            <numerusform>Stimmt bisher überein, noch %n Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>All 64 digits match</source>
        <translation>Alle 64 Ziffern stimmen überein</translation>
    </message>
    <message>
        <source>Does not match: this is not the relay that was meant</source>
        <translation>Stimmt nicht überein: Das ist nicht das gemeinte Relay</translation>
    </message>
    <message>
        <source>Not a fingerprint: only 0 to 9 and A to F</source>
        <translation>Kein Fingerabdruck: nur 0 bis 9 und A bis F</translation>
    </message>
    <message>
        <source>Trusted for this relay and this key only.</source>
        <translation>Vertraut nur für dieses Relay und diesen Schlüssel.</translation>
    </message>
    <message>
        <source>Full match or tick.</source>
        <translation>Volle Übereinstimmung oder Häkchen.</translation>
    </message>
    <message>
        <source>Only a full match.</source>
        <translation>Nur volle Übereinstimmung.</translation>
    </message>
    <message>
        <source>Relay: %1
Trusted key (SHA-256): %2
Key shown now (SHA-256): %3
Names: %4
Issuer: %5
Valid: %6 to %7
Reason: %8</source>
        <translation>Relay: %1
Vertrauter Schlüssel (SHA-256): %2
Jetzt gezeigter Schlüssel (SHA-256): %3
Namen: %4
Aussteller: %5
Gültig: %6 bis %7
Grund: %8</translation>
    </message>
</context>
<context>
    <name>postern::ConflictDialog</name>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Active or suspended</source>
        <translation>Aktiv oder gesperrt</translation>
    </message>
    <message>
        <source>Sender addresses</source>
        <translation>Absenderadressen</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>IP-Authentifizierung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Expected use</source>
        <translation>Erwartete Nutzung</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Zulassungsliste</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: deleted here, edited on the relay</source>
        <translation>%1: hier gelöscht, auf dem Relay bearbeitet</translation>
    </message>
    <message>
        <source>%1: edited here, deleted on the relay</source>
        <translation>%1: hier bearbeitet, auf dem Relay gelöscht</translation>
    </message>
    <message>
        <source>Account deleted here, edited on the relay</source>
        <translation>Konto hier gelöscht, auf dem Relay bearbeitet</translation>
    </message>
    <message>
        <source>Account edited here, deleted on the relay</source>
        <translation>Konto hier bearbeitet, auf dem Relay gelöscht</translation>
    </message>
    <message>
        <source>IP authentication: given to %1 on the relay</source>
        <translation>IP-Authentifizierung: auf dem Relay an %1 vergeben</translation>
    </message>
    <message>
        <source>User name: taken by another account on the relay</source>
        <translation>Benutzername: auf dem Relay von einem anderen Konto belegt</translation>
    </message>
    <message>
        <source>Edited here and on the relay</source>
        <translation>Hier und auf dem Relay bearbeitet</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Diese übernehmen</translation>
    </message>
    <message>
        <source>Somebody else pushed meanwhile. Where both changed the same, choose; all else is staged as it was.</source>
        <translation>Jemand anderes hat inzwischen übertragen. Wo beide dasselbe geändert haben, wählen Sie; alles andere ist vorgemerkt wie zuvor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As it is on the relay</source>
        <translation>Wie auf dem Relay</translation>
    </message>
    <message>
        <source>As you staged it</source>
        <translation>Wie von Ihnen vorgemerkt</translation>
    </message>
    <message>
        <source>Both stand in the draft; Review says what has to be corrected.</source>
        <translation>Beide stehen im Entwurf; die Prüfung sagt, was zu korrigieren ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be chosen.</source>
        <translation>
            <numerusform>%n noch zu wählen.</numerusform>
            <numerusform>%n noch zu wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>Das Konto wird gelöscht.</translation>
    </message>
    <message>
        <source>The account stays, as edited.</source>
        <translation>Das Konto bleibt, wie bearbeitet.</translation>
    </message>
    <message>
        <source>The account comes back as a new one, as edited.</source>
        <translation>Das Konto kommt als neues zurück, wie bearbeitet.</translation>
    </message>
    <message>
        <source>The account stays deleted.</source>
        <translation>Das Konto bleibt gelöscht.</translation>
    </message>
    <message>
        <source>The entry is deleted.</source>
        <translation>Der Eintrag wird gelöscht.</translation>
    </message>
    <message>
        <source>Before both: %1</source>
        <translation>Vor beiden: %1</translation>
    </message>
</context>
<context>
    <name>postern::ConnectingDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>certificate not known</source>
        <translation>Zertifikat nicht bekannt</translation>
    </message>
    <message>
        <source>token not taken</source>
        <translation>Token nicht angenommen</translation>
    </message>
    <message>
        <source>not allowed with this token</source>
        <translation>mit diesem Token nicht erlaubt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not a Postern relay</source>
        <translation>kein Postern-Relay</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ausgelastet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Steps of the connection</source>
        <translation>Schritte der Verbindung</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <comment>a step of connecting</comment>
        <translation>Angehalten bei „%1“</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <translation>Zertifikat ansehen</translation>
    </message>
</context>
<context>
    <name>postern::Connector</name>
    <message>
        <source>There is no such relay</source>
        <translation>Dieses Relay gibt es nicht</translation>
    </message>
    <message>
        <source>The token cannot be read</source>
        <translation>Das Token kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The token is not at hand</source>
        <translation>Das Token ist nicht zur Hand</translation>
    </message>
    <message>
        <source>The keychain of this desktop has none for %1, or it is locked. Enter it again.</source>
        <translation>Der Schlüsselbund dieses Desktops hat keines für %1, oder er ist verschlossen. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>This relay is not remembered</source>
        <translation>Dieses Relay wird nicht gemerkt</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of this desktop</source>
        <translation>Das Token liegt im Schlüsselbund dieses Desktops</translation>
    </message>
    <message>
        <source>The token is kept for this run only</source>
        <translation>Das Token gilt nur für diese Sitzung</translation>
    </message>
    <message>
        <source>There is no keychain that could keep it: %1</source>
        <translation>Es gibt keinen Schlüsselbund, der es aufbewahren könnte: %1</translation>
    </message>
    <message>
        <source>%1 is still remembered</source>
        <translation>%1 ist noch gemerkt</translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>(no log)</source>
        <translation>(kein Protokoll)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nodes</source>
        <translation>
            <numerusform>%1 von %n Knoten</numerusform>
            <numerusform>%1 von %n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>(log of %1, %2)</source>
        <translation>(Protokoll von %1, %2)</translation>
    </message>
    <message>
        <source>(log of %1, %2, %3)</source>
        <translation>(Protokoll von %1, %2, %3)</translation>
    </message>
    <message>
        <source>1 gap of %1</source>
        <translation>1 Lücke von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps of %1 together</source>
        <translation>
            <numerusform>%n Lücke von zusammen %1</numerusform>
            <numerusform>%n Lücken von zusammen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n days, next about %1</source>
        <translation>
            <numerusform>etwa jeden Tag, das nächste Mal etwa %1</numerusform>
            <numerusform>etwa alle %n Tage, das nächste Mal etwa %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n days, expected since %1</source>
        <translation>
            <numerusform>etwa jeden Tag, erwartet seit %1</numerusform>
            <numerusform>etwa alle %n Tage, erwartet seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>current</source>
        <comment>a sender: it sends today</comment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>recurring</source>
        <comment>a sender: it comes back at times</comment>
        <translation>wiederkehrend</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a sender: it is overdue</comment>
        <translation>ausgeblieben</translation>
    </message>
    <message>
        <source>once</source>
        <comment>a sender: it was seen in one month only</comment>
        <translation>einmalig</translation>
    </message>
</context>
<context>
    <name>postern::DeleteAccountDialog</name>
    <message>
        <source>Delete account %1</source>
        <translation>Konto %1 löschen</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Nobody will send as %1 any more.</source>
        <translation>Niemand wird mehr als %1 senden.</translation>
    </message>
    <message>
        <source>Its password and the IP authentication of %1 go with it.</source>
        <translation>Sein Passwort und die IP-Authentifizierung von %1 entfallen mit ihm.</translation>
    </message>
    <message>
        <source>Its password goes with it.</source>
        <translation>Sein Passwort entfällt mit ihm.</translation>
    </message>
    <message>
        <source>Suspend instead</source>
        <translation>Stattdessen sperren</translation>
    </message>
    <message>
        <source>suspend %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>delete account %1</source>
        <translation>Konto %1 löschen</translation>
    </message>
</context>
<context>
    <name>postern::DeleteEntriesDialog</name>
    <message>
        <source>The IP authentication of %1 is another door and stays.</source>
        <translation>Die IP-Authentifizierung von %1 ist ein anderer Zugang und bleibt.</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Einträge löschen</translation>
    </message>
    <message>
        <source>Delete the last entry of %1</source>
        <translation>Letzten Eintrag von %1 löschen</translation>
    </message>
    <message>
        <source>%1 is the last entry. What shall be true then?</source>
        <translation>%1 ist der letzte Eintrag. Was soll dann gelten?</translation>
    </message>
    <message numerus="yes">
        <source>These %n entries are the last. What shall be true then?</source>
        <translation>
            <numerusform>Dieser %n Eintrag ist der letzte. Was soll dann gelten?</numerusform>
            <numerusform>Diese %n Einträge sind die letzten. Was soll dann gelten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: nobody may send</source>
        <translation>Geschlossen: Niemand darf senden</translation>
    </message>
    <message>
        <source>The allowlist stays on, without an entry.</source>
        <translation>Die Zulassungsliste bleibt eingeschaltet, ohne Eintrag.</translation>
    </message>
    <message>
        <source>Open: ANY address with the password may send</source>
        <translation>Offen: JEDE Adresse mit dem Passwort darf senden</translation>
    </message>
    <message>
        <source>The allowlist is turned off.</source>
        <translation>Die Zulassungsliste wird ausgeschaltet.</translation>
    </message>
    <message>
        <source>Delete %1 from %2</source>
        <translation>%1 aus %2 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries from %1</source>
        <translation>
            <numerusform>%n Eintrag aus %1 löschen</numerusform>
            <numerusform>%n Einträge aus %1 löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1 from %2</source>
        <translation>%1 aus %2 löschen</translation>
    </message>
    <message numerus="yes">
        <source>delete %n entries from %1</source>
        <translation>
            <numerusform>%n Eintrag aus %1 löschen</numerusform>
            <numerusform>%n Einträge aus %1 löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>No effect on mail: the list is off, ANY address with the password may send.</source>
        <translation>Keine Wirkung auf Mail: Die Liste ist ausgeschaltet, JEDE Adresse mit dem Passwort darf senden.</translation>
    </message>
    <message>
        <source>%1 is still allowed by %2.</source>
        <translation>%1 ist weiterhin zugelassen durch %2.</translation>
    </message>
    <message>
        <source>%1 is still allowed by other entries.</source>
        <translation>%1 ist weiterhin durch andere Einträge zugelassen.</translation>
    </message>
    <message>
        <source>%1 is refused with the password; %2 still sends without, by IP authentication.</source>
        <translation>%1 wird mit dem Passwort abgewiesen; %2 sendet weiterhin ohne, durch IP-Authentifizierung.</translation>
    </message>
    <message>
        <source>A part of %1 is then refused.</source>
        <translation>Ein Teil von %1 wird dann abgewiesen.</translation>
    </message>
    <message>
        <source>%1 is then refused.</source>
        <translation>%1 wird dann abgewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exposure: ANY address with the password may send.</source>
        <translation>Öffnung: JEDE Adresse mit dem Passwort darf senden.</translation>
    </message>
    <message>
        <source>You acknowledge this in Review. %1</source>
        <translation>Sie quittieren dies in der Prüfung. %1</translation>
    </message>
    <message>
        <source>The two are opposites, so none is chosen for you.</source>
        <translation>Die beiden sind Gegensätze, daher ist keines vorgewählt.</translation>
    </message>
    <message>
        <source>Nobody may send with the password.</source>
        <translation>Niemand darf mit dem Passwort senden.</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send would be refused</source>
        <translation>
            <numerusform>Aussperrung: %n sendende Adresse würde abgewiesen</numerusform>
            <numerusform>Aussperrung: %n sendende Adressen würden abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed refuses them. %1</source>
        <translation>„Geschlossen“ weist sie ab. %1</translation>
    </message>
    <message>
        <source>It is not known who sends from there.</source>
        <translation>Es ist nicht bekannt, wer von dort sendet.</translation>
    </message>
    <message>
        <source>There is no log of this account.</source>
        <translation>Zu diesem Konto gibt es kein Protokoll.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Zuerst eines wählen.</translation>
    </message>
</context>
<context>
    <name>postern::DesktopNotifier</name>
    <message numerus="yes">
        <source>Applied, not yet confirmed: reverts by itself in %n seconds</source>
        <translation>
            <numerusform>Angewendet, noch nicht bestätigt: wird in %n Sekunde von selbst zurückgenommen</numerusform>
            <numerusform>Angewendet, noch nicht bestätigt: wird in %n Sekunden von selbst zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1 of %2. Keep it in Postern to let it stand.</source>
        <translation>Revision %1 von %2. In Postern behalten, damit sie bestehen bleibt.</translation>
    </message>
</context>
<context>
    <name>postern::DifferenceView</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Drop this edit (Del)</source>
        <translation>Diese Änderung verwerfen (Entf)</translation>
    </message>
</context>
<context>
    <name>postern::DifferencesModel</name>
    <message>
        <source>ANY address with the password</source>
        <translation>JEDE Adresse mit dem Passwort</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>-%1</source>
        <translation>-%1</translation>
    </message>
    <message>
        <source>%1 no longer sends without a password</source>
        <translation>%1 sendet nicht mehr ohne Passwort</translation>
    </message>
    <message>
        <source>%1 may send without a password</source>
        <translation>%1 darf ohne Passwort senden</translation>
    </message>
    <message numerus="yes">
        <source>Allowlist: on, %n entries</source>
        <translation>
            <numerusform>Zulassungsliste: ein, %n Eintrag</numerusform>
            <numerusform>Zulassungsliste: ein, %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowlist: observing, %n entries</source>
        <translation>
            <numerusform>Zulassungsliste: beobachtend, %n Eintrag</numerusform>
            <numerusform>Zulassungsliste: beobachtend, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowlist: off</source>
        <translation>Zulassungsliste: aus</translation>
    </message>
    <message numerus="yes">
        <source>Allowlist: off, %n entries kept</source>
        <translation>
            <numerusform>Zulassungsliste: aus, %n Eintrag behalten</numerusform>
            <numerusform>Zulassungsliste: aus, %n Einträge behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>IP authentication: none</source>
        <translation>IP-Authentifizierung: keine</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft ab %1</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>deleted with all its entries</source>
        <translation>mit allen seinen Einträgen gelöscht</translation>
    </message>
    <message>
        <source>new account, %1</source>
        <translation>neues Konto, %1</translation>
    </message>
    <message>
        <source>%1 → %2 addresses: %3</source>
        <translation>%1 → %2 Adressen: %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>verliert %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Benutzername: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Beschreibung: %1</translation>
    </message>
    <message>
        <source>Account: active</source>
        <translation>Konto: aktiv</translation>
    </message>
    <message>
        <source>Account: suspended</source>
        <translation>Konto: gesperrt</translation>
    </message>
    <message>
        <source>Password: set</source>
        <translation>Passwort: gesetzt</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>Passwort: keines</translation>
    </message>
    <message>
        <source>Password: a new one, the old one is dead at once</source>
        <translation>Passwort: ein neues, das alte ist sofort ungültig</translation>
    </message>
    <message>
        <source>Senders: any</source>
        <translation>Absender: beliebig</translation>
    </message>
    <message>
        <source>Senders: %1</source>
        <translation>Absender: %1</translation>
    </message>
    <message>
        <source>Kept out: %1</source>
        <translation>Ferngehalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more entries unchanged</source>
        <translation>
            <numerusform>%n weiterer Eintrag unverändert</numerusform>
            <numerusform>%n weitere Einträge unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>postern::DisableDialog</name>
    <message>
        <source>No refused attempt was seen here in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde hier kein abgewiesener Versuch gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days %1 attempts from %n other address(es) were refused here.</source>
        <translation>
            <numerusform>In den letzten 30 Tagen wurden hier %1 Versuche von %n anderer Adresse abgewiesen.</numerusform>
            <numerusform>In den letzten 30 Tagen wurden hier %1 Versuche von %n anderen Adressen abgewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable the allowlist of %1</source>
        <translation>Zulassungsliste von %1 ausschalten</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Which is meant?</source>
        <translation>Was ist gemeint?</translation>
    </message>
    <message numerus="yes">
        <source>Off, and keep the %n entries for later</source>
        <translation>
            <numerusform>Aus, und den %n Eintrag für später behalten</numerusform>
            <numerusform>Aus, und die %n Einträge für später behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>ANY address with the password may send. Turn on again restores the list.</source>
        <translation>JEDE Adresse mit dem Passwort darf senden. „Wieder einschalten“ stellt die Liste wieder her.</translation>
    </message>
    <message>
        <source>This relay cannot keep entries of a list that is off.</source>
        <translation>Dieses Relay kann die Einträge einer ausgeschalteten Liste nicht behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Off, and clear the %n entries</source>
        <translation>
            <numerusform>Aus, und den %n Eintrag entfernen</numerusform>
            <numerusform>Aus, und die %n Einträge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>ANY address with the password may send. The entries are deleted.</source>
        <translation>JEDE Adresse mit dem Passwort darf senden. Die Einträge werden gelöscht.</translation>
    </message>
    <message>
        <source>Export as CSV first</source>
        <translation>Zuerst als CSV exportieren</translation>
    </message>
    <message>
        <source>disable and clear the allowlist of %1</source>
        <translation>Zulassungsliste von %1 ausschalten und leeren</translation>
    </message>
    <message>
        <source>disable the allowlist of %1</source>
        <translation>Zulassungsliste von %1 ausschalten</translation>
    </message>
    <message>
        <source>Exposure: the gate opens from %1 to any address.</source>
        <translation>Öffnung: Das Tor öffnet sich von %1 auf jede Adresse.</translation>
    </message>
    <message>
        <source>%1 An old password then works from anywhere: replace it if it may be known to others. You acknowledge this in Review. %2</source>
        <translation>%1 Ein altes Passwort gilt dann von überall: Ersetzen Sie es, falls andere es kennen könnten. Sie quittieren dies in der Prüfung. %2</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Zuerst eines wählen.</translation>
    </message>
    <message>
        <source>Export the entries of %1</source>
        <translation>Einträge von %1 exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Nicht exportiert: %1</translation>
    </message>
</context>
<context>
    <name>postern::DraftKeeper</name>
    <message>
        <source>%1 is open in another window of Postern (process %2 on %3).</source>
        <translation>%1 ist in einem anderen Fenster von Postern geöffnet (Prozess %2 auf %3).</translation>
    </message>
    <message>
        <source>%1 Close it there, or work there.</source>
        <translation>%1 Schließen Sie es dort, oder arbeiten Sie dort weiter.</translation>
    </message>
    <message>
        <source>Here it can be looked at only</source>
        <translation>Hier kann es nur angesehen werden</translation>
    </message>
    <message>
        <source>%1 It has the draft; close it there and read again to edit here.</source>
        <translation>%1 Dort liegt der Entwurf; schließen Sie es dort, und lesen Sie neu ein, um hier zu bearbeiten.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>Staged edits are not kept when Postern ends</source>
        <translation>Vorgemerkte Änderungen bleiben nicht erhalten, wenn Postern endet</translation>
    </message>
    <message>
        <source>%1 cannot be written. Push before you quit, or export the lists.</source>
        <translation>%1 kann nicht beschrieben werden. Übertragen Sie vor dem Beenden, oder exportieren Sie die Listen.</translation>
    </message>
    <message>
        <source>What was staged before is being read.</source>
        <translation>Das zuvor Vorgemerkte wird eingelesen.</translation>
    </message>
    <message>
        <source>The draft of before was not opened, and is left as it is</source>
        <translation>Der frühere Entwurf wurde nicht geöffnet und bleibt, wie er ist</translation>
    </message>
    <message>
        <source>%1 What is staged now is not kept when Postern ends.</source>
        <translation>%1 Was jetzt vorgemerkt ist, bleibt nicht erhalten, wenn Postern endet.</translation>
    </message>
    <message>
        <source>Moved aside: %1</source>
        <translation>Beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>The draft of before was damaged</source>
        <translation>Der frühere Entwurf war beschädigt</translation>
    </message>
    <message>
        <source>The one saved before it is staged again. The damaged one was moved aside.</source>
        <translation>Der davor gespeicherte ist wieder vorgemerkt. Der beschädigte wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>There is no older one. The damaged one was moved aside, not deleted.</source>
        <translation>Es gibt keinen älteren. Der beschädigte wurde beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <source>Not saved: the draft is in memory only</source>
        <translation>Nicht gespeichert: Der Entwurf liegt nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1. The draft saved before is whole. It is tried again by itself.</source>
        <translation>%1. Der zuvor gespeicherte Entwurf ist unversehrt. Es wird von selbst erneut versucht.</translation>
    </message>
</context>
<context>
    <name>postern::EditEntryDialog</name>
    <message>
        <source>Entry of %1</source>
        <translation>Eintrag von %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>regularly</source>
        <translation>regelmäßig</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>gelegentlich</translation>
    </message>
    <message>
        <source>as a standby</source>
        <translation>als Reserve</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Expires, last day in force</source>
        <translation>Läuft ab, letzter gültiger Tag</translation>
    </message>
    <message>
        <source>Change address...</source>
        <translation>Adresse ändern...</translation>
    </message>
    <message>
        <source>edit %1 of %2</source>
        <translation>%1 von %2 bearbeiten</translation>
    </message>
    <message>
        <source>It has run out: from now on it lets nobody in.</source>
        <translation>Er ist abgelaufen: Ab jetzt lässt er niemanden mehr zu.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>postern::EffectBand</name>
    <message>
        <source>ANY address</source>
        <translation>JEDE Adresse</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>ANY address may send</source>
        <translation>JEDE Adresse darf senden</translation>
    </message>
    <message>
        <source>%1 may send</source>
        <translation>%1 erlaubt</translation>
    </message>
    <message>
        <source>Nobody may send</source>
        <translation>Niemand darf senden</translation>
    </message>
    <message>
        <source>+%1, -%2</source>
        <translation>+%1, -%2</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>-%1</source>
        <translation>-%1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>blocks %1, seen %2</source>
        <translation>blockiert %1 (%2)</translation>
    </message>
    <message>
        <source>blocks %1</source>
        <translation>blockiert %1</translation>
    </message>
    <message>
        <source>On the relay now</source>
        <translation>Jetzt auf dem Relay</translation>
    </message>
    <message>
        <source>Staged, after push</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The account is gone</source>
        <translation>Das Konto ist gelöscht</translation>
    </message>
    <message>
        <source>After push: nobody sends through %1, with or without the password. %2</source>
        <translation>Nach Übertragung: Niemand sendet über %1, weder mit noch ohne Passwort. %2</translation>
    </message>
    <message>
        <source>After push: %1 %2</source>
        <translation>Nach Übertragung: %1 %2</translation>
    </message>
    <message>
        <source>On the relay now %1, staged %2</source>
        <translation>Jetzt auf dem Relay %1, vorgemerkt %2</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Noch nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>postern::EntryEditor</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Netzsegment</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Eingefügte Liste</translation>
    </message>
    <message>
        <source>My address</source>
        <translation>Meine Adresse</translation>
    </message>
    <message>
        <source>%1, as the relay sees this console</source>
        <translation>%1, wie das Relay diese Konsole sieht</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>I mean the whole internet</source>
        <translation>Ich meine das ganze Internet</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Werte, einer je Zeile</translation>
    </message>
    <message>
        <source>One value a line.
Text after it becomes
its remark.</source>
        <translation>Ein Wert je Zeile.
Text danach wird
seine Bemerkung.</translation>
    </message>
    <message>
        <source>What the list is taken for</source>
        <translation>Wie die Liste verstanden wird</translation>
    </message>
    <message>
        <source>regularly</source>
        <translation>regelmäßig</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>gelegentlich</translation>
    </message>
    <message>
        <source>as a standby</source>
        <translation>als Reserve</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Remove it, take %1</source>
        <translation>Entfernen, %1 übernehmen</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Noch nicht vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%1. Wrong from character %2, %n character(s).</source>
        <translation>
            <numerusform>%1. Falsch ab Zeichen %2, %n Zeichen.</numerusform>
            <numerusform>%1. Falsch ab Zeichen %2, %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, host part dropped</source>
        <translation>%1, %2, Host-Anteil entfernt</translation>
    </message>
    <message>
        <source>, this console as the relay sees it</source>
        <translation>, diese Konsole, wie das Relay sie sieht</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>on the list already</source>
        <translation>schon auf der Liste</translation>
    </message>
    <message>
        <source>%1, host part dropped</source>
        <translation>%1, Host-Anteil entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Take %n fix(es)</source>
        <translation>
            <numerusform>%n Korrektur übernehmen</numerusform>
            <numerusform>%n Korrekturen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list already</source>
        <translation>
            <numerusform>%n schon auf der Liste</numerusform>
            <numerusform>%n schon auf der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n zu korrigieren</numerusform>
            <numerusform>%n zu korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend or delete the red lines first.</source>
        <translation>Zuerst die roten Zeilen korrigieren oder löschen.</translation>
    </message>
    <message>
        <source>Paste a list first.</source>
        <translation>Zuerst eine Liste einfügen.</translation>
    </message>
    <message>
        <source>Type a value first.</source>
        <translation>Zuerst einen Wert eingeben.</translation>
    </message>
    <message>
        <source>Not complete yet.</source>
        <translation>Noch nicht vollständig.</translation>
    </message>
    <message>
        <source>Take the fix or correct the value.</source>
        <translation>Korrektur übernehmen oder Wert berichtigen.</translation>
    </message>
    <message>
        <source>Correct the value first.</source>
        <translation>Zuerst den Wert korrigieren.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Er steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>Tick that the whole internet is meant.</source>
        <translation>Ankreuzen, dass das ganze Internet gemeint ist.</translation>
    </message>
</context>
<context>
    <name>postern::EntryTableModel</name>
    <message>
        <source>The same as %1</source>
        <translation>Dasselbe wie %1</translation>
    </message>
    <message>
        <source>Covered by %1</source>
        <translation>Abgedeckt durch %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In force to the end of %1</source>
        <translation>Gültig bis zum Ende des %1</translation>
    </message>
    <message>
        <source>staged: added</source>
        <translation>vorgemerkt: hinzugefügt</translation>
    </message>
    <message>
        <source>staged: removed</source>
        <translation>vorgemerkt: entfernt</translation>
    </message>
    <message>
        <source>staged: edited</source>
        <translation>vorgemerkt: bearbeitet</translation>
    </message>
    <message>
        <source>as on the relay</source>
        <translation>wie auf dem Relay</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
</context>
<context>
    <name>postern::Error</name>
    <message>
        <source>The relay found faults in what was sent.</source>
        <translation>Das Relay fand Fehler in dem, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>Die Antwort kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The relay does not have that any more.</source>
        <translation>Das hat das Relay nicht mehr.</translation>
    </message>
    <message>
        <source>There are findings that were not acknowledged.</source>
        <translation>Es gibt Befunde, die nicht quittiert wurden.</translation>
    </message>
    <message>
        <source>The relay was changed meanwhile.</source>
        <translation>Das Relay wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Another change is applied and waits for its confirmation.</source>
        <translation>Eine andere Änderung ist angewendet und wartet auf ihre Bestätigung.</translation>
    </message>
    <message>
        <source>Too late: the time to keep the change has ended.</source>
        <translation>Zu spät: Die Zeit, die Änderung zu behalten, ist abgelaufen.</translation>
    </message>
    <message>
        <source>The relay does not accept the token.</source>
        <translation>Das Relay nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>The token&apos;s role does not allow it.</source>
        <translation>Die Rolle des Tokens erlaubt es nicht.</translation>
    </message>
    <message>
        <source>The relay cannot be reached.</source>
        <translation>Das Relay ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>Das Relay hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not trusted.</source>
        <translation>Dem Zertifikat des Relays wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Postern relay.</source>
        <translation>Dort antwortet etwas, aber es ist kein Postern-Relay.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es ist zu groß.</translation>
    </message>
    <message>
        <source>The relay is busy, try again in a moment.</source>
        <translation>Das Relay ist ausgelastet, versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>It cannot be stored.</source>
        <translation>Es kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The relay reports an error of its own.</source>
        <translation>Das Relay meldet einen eigenen Fehler.</translation>
    </message>
</context>
<context>
    <name>postern::EvidencePanel</name>
    <message>
        <source>Add too</source>
        <translation>Hinzunehmen</translation>
    </message>
    <message>
        <source>Add %1 too</source>
        <translation>%1 hinzunehmen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ExpiryField</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>in einer Woche</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>in einem Monat</translation>
    </message>
    <message>
        <source>in three months</source>
        <translation>in drei Monaten</translation>
    </message>
    <message>
        <source>end of the year</source>
        <translation>Ende des Jahres</translation>
    </message>
    <message>
        <source>another day...</source>
        <translation>anderer Tag...</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>Letzter gültiger Tag</translation>
    </message>
</context>
<context>
    <name>postern::FilterDialog</name>
    <message>
        <source>Save the filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Er braucht einen Namen.</translation>
    </message>
    <message>
        <source>Replaces the filter of this name.</source>
        <translation>Ersetzt den Filter dieses Namens.</translation>
    </message>
    <message>
        <source>It stands under the other filters at the left.</source>
        <translation>Er steht links unter den anderen Filtern.</translation>
    </message>
</context>
<context>
    <name>postern::FilterField</name>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Save this filter under a name (Ctrl+D)</source>
        <translation>Diesen Filter unter einem Namen speichern (Strg+D)</translation>
    </message>
    <message>
        <source>%1 is not known, from character %2</source>
        <translation>%1 ist nicht bekannt, ab Zeichen %2</translation>
    </message>
    <message>
        <source>%1 is not complete yet</source>
        <translation>%1 ist noch nicht vollständig</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>Words of any column, or an address: who would accept it? Also ip: list: staged:yes expires:soon unused:yes</source>
        <translation>Wörter beliebiger Spalten oder eine Adresse: Wer würde sie annehmen? Auch ip: list: staged:yes expires:soon unused:yes</translation>
    </message>
    <message>
        <source>The whole filter</source>
        <translation>Der ganze Filter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>postern::FindingCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Konto öffnen</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Aktivität zeigen</translation>
    </message>
    <message>
        <source>This is meant</source>
        <translation>Das ist so gewollt</translation>
    </message>
    <message>
        <source>This is meant: %1</source>
        <translation>Das ist so gewollt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no entry of its address family is left</source>
        <translation>kein Eintrag ihrer Adressfamilie bleibt übrig</translation>
    </message>
    <message>
        <source>its entry runs out</source>
        <translation>ihr Eintrag läuft ab</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>%1 zulassen</translation>
    </message>
    <message>
        <source>Adds %1 to the allowlist</source>
        <translation>Fügt %1 zur Zulassungsliste hinzu</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Fernhalten</translation>
    </message>
    <message>
        <source>Keep out %1</source>
        <translation>%1 fernhalten</translation>
    </message>
    <message>
        <source>Remembers that %1 is not wanted: never offered or warned about again</source>
        <translation>Merkt sich, dass %1 nicht erwünscht ist: nie wieder angeboten oder gemeldet</translation>
    </message>
</context>
<context>
    <name>postern::FingerprintView</name>
    <message>
        <source>SHA-256 fingerprint %1</source>
        <translation>SHA-256-Fingerabdruck %1</translation>
    </message>
</context>
<context>
    <name>postern::FirstStartPage</name>
    <message>
        <source>As the relay&apos;s operator gave it to you.</source>
        <translation>Wie der Betreiber des Relays sie Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>Keep the token in the keychain of this desktop</source>
        <translation>Token im Schlüsselbund dieses Desktops aufbewahren</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to a relay</source>
        <translation>Mit einem Relay verbinden</translation>
    </message>
    <message>
        <source>Decide who may send, from where.</source>
        <translation>Entscheiden, wer senden darf und von wo.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Belongs to one organization and a role.</source>
        <translation>Gehört zu einer Organisation und einer Rolle.</translation>
    </message>
    <message>
        <source>Look around with a sample relay</source>
        <translation>Mit einem Beispiel-Relay umsehen</translation>
    </message>
    <message>
        <source>Open a configuration file</source>
        <translation>Konfigurationsdatei öffnen</translation>
    </message>
    <message>
        <source>No relay at hand?</source>
        <translation>Kein Relay zur Hand?</translation>
    </message>
    <message>
        <source>Only https: the token would travel in the clear.</source>
        <translation>Nur https: Das Token würde sonst im Klartext übertragen.</translation>
    </message>
    <message>
        <source>Not an address, write https://mail.example.org:8443.</source>
        <translation>Keine Adresse, Schreibweise: https://mail.example.org:8443.</translation>
    </message>
    <message>
        <source>Only host and port: https://mail.example.org:8443.</source>
        <translation>Nur Host und Port: https://mail.example.org:8443.</translation>
    </message>
    <message>
        <source>No keychain can be used (%1): the token is held for this run only.</source>
        <translation>Kein Schlüsselbund ist nutzbar (%1): Das Token gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The token is held for this run only.</source>
        <translation>Das Token gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>none answers</source>
        <translation>keiner antwortet</translation>
    </message>
</context>
<context>
    <name>postern::FlowDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Staged until you push.</source>
        <translation>Vorgemerkt, bis Sie übertragen.</translation>
    </message>
</context>
<context>
    <name>postern::Flows</name>
    <message>
        <source>There is no relay here, nothing leaves this computer.</source>
        <translation>Hier ist kein Relay, nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>The token is a viewer&apos;s: it reads only.</source>
        <translation>Das Token ist ein Nur-Lese-Token (viewer): Es liest nur.</translation>
    </message>
    <message>
        <source>It is not on the relay yet: nobody can use it.</source>
        <translation>Es ist noch nicht auf dem Relay: Niemand kann es nutzen.</translation>
    </message>
</context>
<context>
    <name>postern::HelpWindow</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Help - Postern</source>
        <translation>Hilfe - Postern</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>postern::HistoryModel</name>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Not kept in time</source>
        <translation>Frist verstrichen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>the relay</source>
        <translation>das Relay</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>postern::HistoryPlace</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>what was changed, by whom and from where</source>
        <translation>was geändert wurde, von wem und von wo</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Verlauf neu einlesen</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Person, address, account or note</source>
        <translation>Person, Adresse, Konto oder Notiz</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Stage again</source>
        <translation>Erneut vormerken</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>The history is on its way.</source>
        <translation>Der Verlauf wird geladen.</translation>
    </message>
    <message>
        <source>No history here</source>
        <translation>Hier kein Verlauf</translation>
    </message>
    <message>
        <source>The relay keeps it, and there is no relay here.</source>
        <translation>Das Relay führt ihn, und hier gibt es kein Relay.</translation>
    </message>
    <message>
        <source>This relay keeps no history</source>
        <translation>Dieses Relay führt keinen Verlauf</translation>
    </message>
    <message>
        <source>What is staged can still be undone here.</source>
        <translation>Vorgemerktes lässt sich hier weiterhin rückgängig machen.</translation>
    </message>
    <message>
        <source>Not allowed with this token</source>
        <translation>Mit diesem Token nicht erlaubt</translation>
    </message>
    <message>
        <source>Not loaded: the relay did not answer</source>
        <translation>Nicht geladen: Das Relay hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches, the filter hides %n</source>
        <translation>
            <numerusform>Nichts passt, der Filter blendet %n aus</numerusform>
            <numerusform>Nichts passt, der Filter blendet %n aus</numerusform>
        </translation>
    </message>
    <message>
        <source>No person, address, account or note has all of these words.</source>
        <translation>In keiner Person, Adresse, Notiz und keinem Konto kommen alle diese Wörter vor.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>The first push makes the first line.</source>
        <translation>Die erste Übertragung ergibt die erste Zeile.</translation>
    </message>
    <message>
        <source>the relay itself</source>
        <translation>das Relay selbst</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1. It took back revision %2.</source>
        <translation>%1. Dabei wurde Revision %2 zurückgenommen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This is what the relay has now.</source>
        <translation>Das hat das Relay jetzt.</translation>
    </message>
    <message>
        <source>Stage revision %1 again</source>
        <translation>Revision %1 erneut vormerken</translation>
    </message>
    <message>
        <source>Compare revision %1 with now</source>
        <translation>Revision %1 mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Revision %1 was not read: %2</source>
        <translation>Revision %1 wurde nicht eingelesen: %2</translation>
    </message>
    <message>
        <source>Nothing was changed here or on the relay.</source>
        <translation>Weder hier noch auf dem Relay wurde etwas geändert.</translation>
    </message>
    <message>
        <source>Revision %1 is what the relay has now</source>
        <translation>Revision %1 ist, was das Relay jetzt hat</translation>
    </message>
    <message numerus="yes">
        <source>From now, revision %1, to revision %2: %n accounts differ</source>
        <translation>
            <numerusform>Von jetzt, Revision %1, zu Revision %2: %n Konto unterscheidet sich</numerusform>
            <numerusform>Von jetzt, Revision %1, zu Revision %2: %n Konten unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>stage revision %1 again</source>
        <translation>Revision %1 erneut vormerken</translation>
    </message>
    <message>
        <source>Nothing to stage: the lists are as in revision %1</source>
        <translation>Nichts vorzumerken: Die Listen sind wie in Revision %1</translation>
    </message>
</context>
<context>
    <name>postern::ImportChoice</name>
    <message>
        <source>Add: nothing is removed</source>
        <translation>Hinzufügen: Nichts wird entfernt</translation>
    </message>
    <message>
        <source>Turn on the lists of these accounts</source>
        <translation>Listen dieser Konten einschalten</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Leave the %n rejected row(s) out</source>
        <translation>
            <numerusform>%n abgelehnte Zeile auslassen</numerusform>
            <numerusform>Die %n abgelehnten Zeilen auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace: only what the file names stays</source>
        <translation>Ersetzen: Nur was die Datei nennt, bleibt</translation>
    </message>
    <message>
        <source>Replace: removes nothing</source>
        <translation>Ersetzen: entfernt nichts</translation>
    </message>
    <message numerus="yes">
        <source>Replace: removes %n entries of %1</source>
        <translation>
            <numerusform>Ersetzen: entfernt %n Eintrag von %1</numerusform>
            <numerusform>Ersetzen: entfernt %n Einträge von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 Konto</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 Konten</translation>
    </message>
</context>
<context>
    <name>postern::ImportJob</name>
    <message>
        <source>The file is over 512 MiB; split it.</source>
        <translation>Die Datei ist größer als 512 MiB; teilen Sie sie auf.</translation>
    </message>
</context>
<context>
    <name>postern::ImportModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>No account “%1”</source>
        <translation>Kein Konto „%1“</translation>
    </message>
    <message>
        <source>No account named</source>
        <translation>Kein Konto genannt</translation>
    </message>
    <message>
        <source>Another account than the chosen one</source>
        <translation>Ein anderes Konto als das gewählte</translation>
    </message>
    <message>
        <source>A NUL byte</source>
        <translation>Ein NUL-Byte</translation>
    </message>
    <message>
        <source>Not text in this encoding</source>
        <translation>Kein Text in dieser Kodierung</translation>
    </message>
    <message>
        <source>A quote inside an unquoted cell</source>
        <translation>Anführungszeichen in einer Zelle ohne solche</translation>
    </message>
    <message>
        <source>More or fewer cells than the header</source>
        <translation>Mehr oder weniger Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>The type does not fit the value</source>
        <translation>Der Typ passt nicht zum Wert</translation>
    </message>
    <message>
        <source>Not a day, write 2026-12-31</source>
        <translation>Kein Datum, Schreibweise: 2026-12-31</translation>
    </message>
    <message>
        <source>Not regular, rare or standby</source>
        <translation>Weder regular, rare noch standby</translation>
    </message>
    <message>
        <source>An earlier row says otherwise</source>
        <translation>Eine frühere Zeile sagt etwas anderes</translation>
    </message>
    <message>
        <source>End is not a whole address</source>
        <translation>Ende ist keine vollständige Adresse</translation>
    </message>
    <message>
        <source>Wildcard, not a prefix length</source>
        <translation>Platzhalter, keine Präfixlänge</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>a fix that is offered</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>no fix, correct the file</source>
        <translation>keine Korrektur, Datei berichtigen</translation>
    </message>
    <message>
        <source>an earlier row says the same</source>
        <translation>eine frühere Zeile sagt dasselbe</translation>
    </message>
    <message>
        <source>on the list already</source>
        <translation>schon auf der Liste</translation>
    </message>
    <message>
        <source>%1, host part dropped</source>
        <translation>%1, Host-Anteil entfernt</translation>
    </message>
    <message>
        <source>Remark: “%1” → “%2”</source>
        <translation>Bemerkung: „%1“ → „%2“</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>Läuft ab: %1 → %2</translation>
    </message>
    <message>
        <source>Expected use</source>
        <translation>Erwartete Nutzung</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Written as %1</source>
        <translation>Geschrieben als %1</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the file&apos;s title, ours</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1, reason</source>
        <translation>%1, Grund</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>läuft ab</translation>
    </message>
</context>
<context>
    <name>postern::ImportPage</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Turn those lists off</source>
        <translation>Diese Listen ausschalten</translation>
    </message>
    <message>
        <source>Leave them closed</source>
        <translation>Geschlossen lassen</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Anzuzeigende Zeilen</translation>
    </message>
    <message>
        <source>Export rejected</source>
        <translation>Abgelehnte exportieren</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read as CSV. Nothing was changed.</source>
        <translation>%1 kann nicht als CSV gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 of %2 rejected rows have a fix</source>
        <translation>%1 von %2 abgelehnten Zeilen haben eine Korrektur</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n fix(es)</source>
        <translation>
            <numerusform>%n Korrektur übernehmen</numerusform>
            <numerusform>Alle %n Korrekturen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Which column holds the addresses?</source>
        <translation>Welche Spalte enthält die Adressen?</translation>
    </message>
    <message>
        <source>Assign the value column</source>
        <translation>Wertspalte zuordnen</translation>
    </message>
    <message>
        <source>The file names no account: type the one that it is for.</source>
        <translation>Die Datei nennt kein Konto: Geben Sie das ein, für das sie gilt.</translation>
    </message>
    <message>
        <source>Name the account</source>
        <translation>Konto angeben</translation>
    </message>
    <message>
        <source>With a rejected row nothing is staged: take the fixes, correct the file, or leave them out.</source>
        <translation>Mit einer abgelehnten Zeile wird nichts vorgemerkt: Übernehmen Sie die Korrekturen, berichtigen Sie die Datei, oder lassen Sie die Zeilen aus.</translation>
    </message>
    <message>
        <source>Mend the rejected rows</source>
        <translation>Abgelehnte Zeilen korrigieren</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation>Wird ermittelt</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>%1 rows staged as one step, %2 left out.</source>
        <translation>%1 Zeilen als ein Schritt vorgemerkt, %2 ausgelassen.</translation>
    </message>
    <message>
        <source>Staged as one step.</source>
        <translation>Als ein Schritt vorgemerkt.</translation>
    </message>
    <message>
        <source>Off and staying off: %1.</source>
        <translation>Ausgeschaltet und bleibt es: %1.</translation>
    </message>
    <message>
        <source>Stage the removals</source>
        <translation>Entfernungen vormerken</translation>
    </message>
    <message numerus="yes">
        <source>Stage %n row(s)</source>
        <translation>
            <numerusform>%n Zeile vormerken</numerusform>
            <numerusform>%n Zeilen vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists that are on would be left without an entry in force. Which is meant?</source>
        <translation>Eingeschaltete Listen blieben ohne gültigen Eintrag. Was ist gemeint?</translation>
    </message>
    <message>
        <source>This cannot be staged.</source>
        <translation>Das kann nicht vorgemerkt werden.</translation>
    </message>
    <message>
        <source>Export the rejected rows</source>
        <translation>Abgelehnte Zeilen exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Nicht exportiert: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read in this form. Nothing was changed.</source>
        <translation>%1 kann in dieser Form nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>postern::ImportSource</name>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>läuft ab</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>Import allowlists</source>
        <translation>Zulassungslisten importieren</translation>
    </message>
    <message>
        <source>First row is a header</source>
        <translation>Erste Zeile ist Kopfzeile</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s), %2</source>
        <translation>
            <numerusform>%1, %n Zeile, %2</numerusform>
            <numerusform>%1, %n Zeilen, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation>%1, vermutet</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>Column %1 is</source>
        <translation>Spalte %1 ist</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>All rows are for</source>
        <translation>Alle Zeilen gelten für</translation>
    </message>
    <message>
        <source>Postfix networks</source>
        <translation>Postfix-Netze</translation>
    </message>
    <message>
        <source>Exim host list</source>
        <translation>Exim-Hostliste</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>SpamExperts CSV</source>
        <translation>SpamExperts-CSV</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
</context>
<context>
    <name>postern::IpAuthCard</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove IP authentication</source>
        <translation>IP-Authentifizierung entfernen</translation>
    </message>
    <message>
        <source>This relay has no IP authentication.</source>
        <translation>Dieses Relay hat keine IP-Authentifizierung.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Change IP authentication</source>
        <translation>IP-Authentifizierung ändern</translation>
    </message>
    <message>
        <source>Set IP authentication</source>
        <translation>IP-Authentifizierung festlegen</translation>
    </message>
    <message>
        <source>%1 goes with the push</source>
        <translation>%1 entfällt mit der Übertragung</translation>
    </message>
    <message>
        <source>new with the push</source>
        <translation>neu mit der Übertragung</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>anstelle von %1</translation>
    </message>
    <message>
        <source>No address may send as %1 without a password.</source>
        <translation>Keine Adresse darf ohne Passwort als %1 senden.</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <translation>Zuletzt gesehen %1.</translation>
    </message>
    <message>
        <source>Not known whether it sends.</source>
        <translation>Nicht bekannt, ob sie sendet.</translation>
    </message>
    <message>
        <source>Not seen yet.</source>
        <translation>Noch nicht gesehen.</translation>
    </message>
    <message>
        <source>May send as %1 without a password. %2</source>
        <translation>Darf ohne Passwort als %1 senden. %2</translation>
    </message>
</context>
<context>
    <name>postern::IpAuthDialog</name>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Beginn an</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, Port %2, %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>IP authentication of %1</source>
        <translation>IP-Authentifizierung von %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>It can sign in</source>
        <translation>Es kann sich anmelden</translation>
    </message>
    <message>
        <source>Then the password and the allowlist are the better way: %1.</source>
        <translation>Dann sind Passwort und Zulassungsliste der bessere Weg: %1.</translation>
    </message>
    <message>
        <source>It cannot sign in</source>
        <translation>Es kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>Then one address may send without a password.</source>
        <translation>Dann darf eine Adresse ohne Passwort senden.</translation>
    </message>
    <message>
        <source>Can the device take a user name and a password?</source>
        <translation>Kann das Gerät Benutzername und Passwort verwenden?</translation>
    </message>
    <message>
        <source>Add to the allowlist</source>
        <translation>Zur Zulassungsliste hinzufügen</translation>
    </message>
    <message>
        <source>Address, a single one</source>
        <translation>Adresse, eine einzelne</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Noch nicht vollständig</translation>
    </message>
    <message>
        <source>A segment of %1, one is needed</source>
        <translation>Ein Netzsegment mit %1, nötig ist eine</translation>
    </message>
    <message>
        <source>A range of %1, one is needed</source>
        <translation>Ein Bereich mit %1, nötig ist eine</translation>
    </message>
    <message>
        <source>Each address without a password is an open door, so it is one at a time. For the whole of it use the allowlist, where the password is still asked.</source>
        <translation>Jede Adresse ohne Passwort ist eine offene Tür, daher immer nur eine einzelne. Verwenden Sie für das Ganze die Zulassungsliste, wo das Passwort weiterhin verlangt wird.</translation>
    </message>
    <message>
        <source>In use on this relay</source>
        <translation>Auf diesem Relay in Gebrauch</translation>
    </message>
    <message>
        <source>An address belongs to one account of the whole relay. Choose another one.</source>
        <translation>Eine Adresse gehört auf dem ganzen Relay nur zu einem Konto. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Belongs to %1 now, last seen %2</source>
        <translation>Gehört jetzt zu %1, zuletzt gesehen %2</translation>
    </message>
    <message>
        <source>Belongs to %1 now</source>
        <translation>Gehört jetzt zu %1</translation>
    </message>
    <message>
        <source>The address that it has</source>
        <translation>Die bisherige Adresse</translation>
    </message>
    <message>
        <source>Address, free in this organization</source>
        <translation>Adresse, frei in dieser Organisation</translation>
    </message>
    <message>
        <source>Needless: %1 signed in with the password %2.</source>
        <translation>Unnötig: %1 hat sich %2 mit dem Passwort angemeldet.</translation>
    </message>
    <message>
        <source>It can authenticate, so it needs no IP authentication.</source>
        <translation>Sie kann sich authentifizieren und braucht daher keine IP-Authentifizierung.</translation>
    </message>
    <message numerus="yes">
        <source>Shared: %n account(s) are seen from this address.</source>
        <translation>
            <numerusform>Geteilt: %n Konto ist von dieser Adresse aus zu sehen.</numerusform>
            <numerusform>Geteilt: %n Konten sind von dieser Adresse aus zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A NAT or container gateway may hide the true sender. Binding it may open the relay.</source>
        <translation>Ein NAT- oder Container-Gateway verbirgt möglicherweise den wahren Sender. Diese Adresse zu binden, könnte das Relay öffnen.</translation>
    </message>
    <message>
        <source>Shared: %1.</source>
        <translation>Geteilt: %1.</translation>
    </message>
    <message>
        <source>Whoever reaches the relay from such an address sends without a password.</source>
        <translation>Wer das Relay von einer solchen Adresse aus erreicht, sendet ohne Passwort.</translation>
    </message>
    <message>
        <source>%1 loses it in the same push.</source>
        <translation>%1 verliert sie in derselben Übertragung.</translation>
    </message>
    <message>
        <source>%1 came through %2 from this address without a password. %3</source>
        <translation>%1 über %2 ohne Passwort von dieser Adresse. %3</translation>
    </message>
    <message>
        <source>No mail through %1 was seen from it. %2</source>
        <translation>Von ihr wurde keine Mail über %1 gesehen. %2</translation>
    </message>
    <message>
        <source>Anything that sends from %1 may send as %2 without a password.</source>
        <translation>Alles, was von %1 sendet, darf ohne Passwort als %2 senden.</translation>
    </message>
    <message>
        <source>As any sender, because this relay cannot limit it here. The allowlist does not apply.</source>
        <translation>Mit jedem Absender, weil dieses Relay das hier nicht begrenzen kann. Die Zulassungsliste gilt nicht.</translation>
    </message>
    <message>
        <source>Only for a device that cannot authenticate. The allowlist does not apply.</source>
        <translation>Nur für ein Gerät, das sich nicht authentifizieren kann. Die Zulassungsliste gilt nicht.</translation>
    </message>
    <message>
        <source>Add its address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Its address goes on the allowlist.</source>
        <translation>Seine Adresse kommt auf die Zulassungsliste.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Zuerst eines wählen.</translation>
    </message>
    <message>
        <source>This relay names no port for devices without a password.</source>
        <translation>Dieses Relay nennt keinen Port für Geräte ohne Passwort.</translation>
    </message>
    <message>
        <source>For the device: %1, no user name.</source>
        <translation>Für das Gerät: %1, kein Benutzername.</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Hierher holen</translation>
    </message>
    <message>
        <source>This relay has no IP authentication.</source>
        <translation>Dieses Relay hat keine IP-Authentifizierung.</translation>
    </message>
    <message>
        <source>One address is needed.</source>
        <translation>Eine Adresse ist nötig.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>move %1 from %2 to %3</source>
        <translation>%1 von %2 zu %3 verschieben</translation>
    </message>
    <message>
        <source>set IP authentication of %1 to %2</source>
        <translation>IP-Authentifizierung von %1 auf %2 festlegen</translation>
    </message>
</context>
<context>
    <name>postern::IpAuthPlace</name>
    <message>
        <source>IP authentication</source>
        <translation>IP-Authentifizierung</translation>
    </message>
    <message>
        <source>addresses that may send without a password</source>
        <translation>Adressen, die ohne Passwort senden dürfen</translation>
    </message>
    <message>
        <source>Filter IP authentication</source>
        <translation>IP-Authentifizierung filtern</translation>
    </message>
    <message>
        <source>Address, device or account</source>
        <translation>Adresse, Gerät oder Konto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change this IP authentication</source>
        <translation>Diese IP-Authentifizierung ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this IP authentication</source>
        <translation>Diese IP-Authentifizierung entfernen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches, the filter hides %n</source>
        <translation>
            <numerusform>Nichts passt, der Filter blendet %n aus</numerusform>
            <numerusform>Nichts passt, der Filter blendet %n aus</numerusform>
        </translation>
    </message>
    <message>
        <source>No address, device or account has all of these words.</source>
        <translation>In keiner Adresse und keinem Gerät oder Konto kommen alle diese Wörter vor.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No IP authentication</source>
        <translation>Keine IP-Authentifizierung</translation>
    </message>
    <message>
        <source>Every account needs its password. For a device that cannot sign in, open its account.</source>
        <translation>Jedes Konto braucht sein Passwort. Für ein Gerät, das sich nicht anmelden kann, öffnen Sie sein Konto.</translation>
    </message>
    <message>
        <source>This relay has no IP authentication.</source>
        <translation>Dieses Relay hat keine IP-Authentifizierung.</translation>
    </message>
    <message>
        <source>Go to Accounts</source>
        <translation>Zu den Konten</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Ein Gerät ohne Namen</translation>
    </message>
    <message>
        <source>Anything that sends from %1 may send as %2 without a password.</source>
        <translation>Alles, was von %1 sendet, darf ohne Passwort als %2 senden.</translation>
    </message>
    <message>
        <source>Last seen %1. %2</source>
        <translation>Zuletzt gesehen %1. %2</translation>
    </message>
    <message>
        <source>Not known whether it sends.</source>
        <translation>Nicht bekannt, ob sie sendet.</translation>
    </message>
    <message>
        <source>Not seen yet. %1</source>
        <translation>Noch nicht gesehen. %1</translation>
    </message>
    <message>
        <source>Staged: with the push</source>
        <translation>Vorgemerkt: mit der Übertragung</translation>
    </message>
    <message>
        <source>Staged: gone with the push</source>
        <translation>Vorgemerkt: entfällt mit der Übertragung</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>postern::ListReviewModel</name>
    <message>
        <source>Redundant</source>
        <translation>Überflüssig</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>Zu weit</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Ablaufend</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Ungeprüft</translation>
    </message>
    <message numerus="yes">
        <source>mark %n entries as reviewed</source>
        <translation>
            <numerusform>%n Eintrag als geprüft markieren</numerusform>
            <numerusform>%n Einträge als geprüft markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n entries</source>
        <translation>
            <numerusform>%n Eintrag entfernen</numerusform>
            <numerusform>%n Einträge entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tidy up %n lists</source>
        <translation>
            <numerusform>%n Liste aufräumen</numerusform>
            <numerusform>%n Listen aufräumen</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
</context>
<context>
    <name>postern::ListReviewPlace</name>
    <message>
        <source>Which entries</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>Review of lists</source>
        <translation>Listenprüfung</translation>
    </message>
    <message>
        <source>what stands in the lists, apart from any change</source>
        <translation>was in den Listen steht, unabhängig von Änderungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>Einträge filtern</translation>
    </message>
    <message>
        <source>Account, value or remark</source>
        <translation>Konto, Wert oder Bemerkung</translation>
    </message>
    <message>
        <source>Entries to look at</source>
        <translation>Anzusehende Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were left where they are</source>
        <translation>
            <numerusform>%n Eintrag wurde belassen</numerusform>
            <numerusform>%n Einträge wurden belassen</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand by, or are the last in force of their list: delete those in their account.</source>
        <translation>Sie sind Reserve oder die letzten gültigen ihrer Liste: Löschen Sie diese in ihrem Konto.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Looking at the lists</source>
        <translation>Listen werden durchgesehen</translation>
    </message>
    <message>
        <source>All lists are in order</source>
        <translation>Alle Listen sind in Ordnung</translation>
    </message>
    <message>
        <source>Nothing is unused, running out, too broad or redundant, and all was reviewed in the last 180 days.</source>
        <translation>Nichts ist ungenutzt, ablaufend, zu weit oder überflüssig, und alles wurde in den letzten 180 Tagen geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches, the filter hides %n</source>
        <translation>
            <numerusform>Nichts passt, der Filter blendet %n aus</numerusform>
            <numerusform>Nichts passt, der Filter blendet %n aus</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of this kind has all of these words.</source>
        <translation>In keinem Eintrag dieser Art kommen alle diese Wörter vor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It runs out: %1. Then it lets nobody in.</source>
        <translation>Er läuft ab: %1. Dann lässt er niemanden mehr zu.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done here is done to all of them, as one step that can be undone. Entries that stand by are never removed here.</source>
        <translation>Was hier getan wird, gilt für alle, als ein Schritt, der sich rückgängig machen lässt. Reserve-Einträge werden hier nie entfernt.</translation>
    </message>
    <message>
        <source>Reviewed today</source>
        <translation>Heute geprüft</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>%n Eintrag entfernen</numerusform>
            <numerusform>%n Einträge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>postern::LockDown</name>
    <message>
        <source>There is no such account on the relay.</source>
        <translation>Dieses Konto gibt es auf dem Relay nicht.</translation>
    </message>
    <message>
        <source>Lock down now: %1</source>
        <translation>Jetzt abriegeln: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions were ended.</source>
        <translation>
            <numerusform>%n offene Sitzung wurde beendet.</numerusform>
            <numerusform>%n offene Sitzungen wurden beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions could not be ended: end them on the relay.</source>
        <translation>
            <numerusform>%n offene Sitzung konnte nicht beendet werden: auf dem Relay beenden.</numerusform>
            <numerusform>%n offene Sitzungen konnten nicht beendet werden: auf dem Relay beenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open sessions were not ended: %1</source>
        <translation>Offene Sitzungen wurden nicht beendet: %1</translation>
    </message>
    <message>
        <source>Its list is as it was: the change that is applied has to be kept or reverted before it can be turned on.</source>
        <translation>Seine Liste ist, wie sie war: Die angewendete Änderung muss behalten oder zurückgenommen werden, bevor sie eingeschaltet werden kann.</translation>
    </message>
    <message>
        <source>Locked down: %1, confirmed as revision %2.</source>
        <translation>Abgeriegelt: %1, bestätigt als Revision %2.</translation>
    </message>
    <message>
        <source>Not locked down: %1</source>
        <translation>Nicht abgeriegelt: %1</translation>
    </message>
    <message>
        <source>The relay has what it had, and the new password is not in use. Read again and repeat it.</source>
        <translation>Das Relay hat, was es hatte, und das neue Passwort gilt nicht. Neu lesen und wiederholen.</translation>
    </message>
</context>
<context>
    <name>postern::LockDownDialog</name>
    <message>
        <source>Lock down %1 now</source>
        <translation>%1 jetzt abriegeln</translation>
    </message>
    <message>
        <source>Lock down now</source>
        <translation>Jetzt abriegeln</translation>
    </message>
    <message>
        <source>For when somebody else has the password. It goes to the relay at once and alone; there is no window and nothing takes it back by itself.</source>
        <translation>Für den Fall, dass jemand anders das Passwort hat. Es geht sofort und allein ans Relay; es gibt keine Frist, und nichts nimmt es von selbst zurück.</translation>
    </message>
    <message>
        <source>Its open sessions are ended.</source>
        <translation>Seine offenen Sitzungen werden beendet.</translation>
    </message>
    <message>
        <source>The old password is dead for good; this is the new one:</source>
        <translation>Das alte Passwort ist endgültig ungültig; dies ist das neue:</translation>
    </message>
    <message>
        <source>It is not known whom this cuts off.</source>
        <translation>Es ist nicht bekannt, wen das abschneidet.</translation>
    </message>
    <message>
        <source>Nobody was seen using the old password lately.</source>
        <translation>Niemand wurde in letzter Zeit mit dem alten Passwort gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>Cut off until they have the new password: %n address(es).</source>
        <translation>
            <numerusform>Abgeschnitten, bis sie das neue Passwort hat: %n Adresse.</numerusform>
            <numerusform>Abgeschnitten, bis sie das neue Passwort haben: %n Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the relay at once.</source>
        <translation>Sofort auf dem Relay.</translation>
    </message>
</context>
<context>
    <name>postern::MainWindow</name>
    <message>
        <source>The allowlists are in %1</source>
        <translation>Die Zulassungslisten sind in %1</translation>
    </message>
    <message>
        <source>Passwords and appliance addresses are not in the file.</source>
        <translation>Passwörter und Geräteadressen sind nicht in der Datei.</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>%1. Choose another place.</source>
        <translation>%1. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Import allowlists</source>
        <translation>Zulassungslisten importieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export allowlists</source>
        <translation>Zulassungslisten exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1 - Postern</source>
        <translation>%1 - Postern</translation>
    </message>
    <message>
        <source>Postern</source>
        <translation>Postern</translation>
    </message>
    <message>
        <source>There is no relay here that they could be kept for.</source>
        <translation>Hier gibt es kein Relay, für das sie aufbewahrt werden könnten.</translation>
    </message>
    <message>
        <source>Open a configuration file</source>
        <translation>Konfigurationsdatei öffnen</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Konfigurationsdateien (*.json)</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Diese Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Decide who may send through an SMTP relay, from where.</source>
        <translation>Entscheiden, wer über ein SMTP-Relay senden darf und von wo.</translation>
    </message>
    <message>
        <source>Open the relay that is known by this name.</source>
        <translation>Das Relay öffnen, das unter diesem Namen bekannt ist.</translation>
    </message>
    <message>
        <source>Open the sample relay, without a network.</source>
        <translation>Das Beispiel-Relay öffnen, ohne Netzwerk.</translation>
    </message>
    <message>
        <source>The language of this session, such as %1.</source>
        <translation>Die Sprache dieser Sitzung, etwa %1.</translation>
    </message>
    <message>
        <source>End when the window was drawn, for measuring the start.</source>
        <translation>Beenden, sobald das Fenster gezeichnet ist, um den Start zu messen.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here, only %2.</source>
        <translation>Die Sprache „%1“ gibt es hier nicht, nur %2.</translation>
    </message>
</context>
<context>
    <name>postern::ManualView</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>postern::MonthChart</name>
    <message>
        <source>No mail seen in 12 months</source>
        <translation>In 12 Monaten keine Mail gesehen</translation>
    </message>
    <message>
        <source>Addresses with accepted mail by month, most in %1: %2</source>
        <translation>Adressen mit angenommener Mail je Monat, die meisten im %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n address(es) sent</source>
        <translation>
            <numerusform>%1: %n Adresse hat gesendet</numerusform>
            <numerusform>%1: %n Adressen haben gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::Network</name>
    <message>
        <source>an unnamed issuer</source>
        <translation>ein ungenannter Aussteller</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its key is too short (%1 bits)</source>
        <translation>sein Schlüssel ist zu kurz (%1 Bit)</translation>
    </message>
    <message>
        <source>it is signed with %1, which can be forged</source>
        <translation>es ist mit %1 signiert, was gefälscht werden kann</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>es ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>the certificate of %1 above it expired on %2</source>
        <translation>das Zertifikat von %1 darüber ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid before %1</source>
        <translation>es gilt erst ab %1</translation>
    </message>
    <message>
        <source>it is for %1, not for %2</source>
        <translation>es ist für %1, nicht für %2</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>gar keinen Namen</translation>
    </message>
    <message>
        <source>it is signed by itself, so nobody vouches for it</source>
        <translation>es ist von sich selbst signiert, also bürgt niemand dafür</translation>
    </message>
    <message>
        <source>its authority (%1) is not known to this computer</source>
        <translation>seine Zertifizierungsstelle (%1) kennt dieser Rechner nicht</translation>
    </message>
    <message>
        <source>it is issued by %1, which this computer does not know</source>
        <translation>es ist von %1 ausgestellt, was dieser Rechner nicht kennt</translation>
    </message>
    <message>
        <source>it was revoked by its issuer</source>
        <translation>es wurde von seinem Aussteller widerrufen</translation>
    </message>
    <message>
        <source>the server showed none</source>
        <translation>der Server zeigte keines</translation>
    </message>
    <message>
        <source>its key is not the one that was accepted before</source>
        <translation>sein Schlüssel ist nicht der, der zuvor angenommen wurde</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid %3 to %4</source>
        <translation>%1, ausgestellt von %2, gültig von %3 bis %4</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>a key that cannot be read</source>
        <translation>ein Schlüssel, der nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 Bit</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>lehnte die Verbindung ab</translation>
    </message>
    <message>
        <source>took the connection and cut it at once</source>
        <translation>nahm die Verbindung an und trennte sie sofort</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>antwortete nicht</translation>
    </message>
    <message>
        <source>cannot be reached from here</source>
        <translation>ist von hier nicht erreichbar</translation>
    </message>
    <message>
        <source>was not tried, the source address is of the other family</source>
        <translation>wurde nicht versucht, die Quelladresse ist von der anderen Familie</translation>
    </message>
    <message>
        <source>was not tried: %1 is not an address of this computer</source>
        <translation>wurde nicht versucht: %1 ist keine Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>antwortete in %1 ms</translation>
    </message>
    <message>
        <source>no name server told the address of %1 in time</source>
        <translation>kein Namensserver nannte rechtzeitig die Adresse von %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1 took the connection but did not begin TLS in time</source>
        <translation>%1 nahm die Verbindung an, begann aber TLS nicht rechtzeitig</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <translation>%1 verstummte</translation>
    </message>
    <message>
        <source>the name %1 leads to no address</source>
        <translation>der Name %1 führt zu keiner Adresse</translation>
    </message>
    <message>
        <source>no connection to %1: %2</source>
        <translation>keine Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>%1 port %2, %3 ms</source>
        <translation>%1 Port %2, %3 ms</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2</source>
        <translation>das Zertifikat von %1 ist nicht vertrauenswürdig: %2</translation>
    </message>
    <message>
        <source>%1, trusted by its key</source>
        <translation>%1, durch seinen Schlüssel vertraut</translation>
    </message>
    <message>
        <source>%1, trusted</source>
        <translation>%1, vertraut</translation>
    </message>
    <message>
        <source>%1 is not a Postern relay: %2</source>
        <translation>%1 ist kein Postern-Relay: %2</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered</source>
        <translation>%1 schloss die Verbindung, bevor es geantwortet hatte</translation>
    </message>
    <message>
        <source>%1 did not agree on TLS: %2</source>
        <translation>%1 wurde sich über TLS nicht einig: %2</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 Konten</translation>
    </message>
    <message>
        <source>a relay in it has no proper name or address</source>
        <translation>ein Relay darin hat keinen richtigen Namen oder keine richtige Adresse</translation>
    </message>
    <message>
        <source>the pin of %1 is not 64 hexadecimal digits</source>
        <translation>der Pin von %1 hat nicht 64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is no list of relays: %2</source>
        <translation>%1 ist keine Liste von Relays: %2</translation>
    </message>
    <message>
        <source>%1 has version %2, this program knows %3</source>
        <translation>%1 hat Version %2, dieses Programm kennt %3</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>no relay is known yet</source>
        <translation>noch ist kein Relay bekannt</translation>
    </message>
    <message>
        <source>several relays are known, name one: %1</source>
        <translation>mehrere Relays sind bekannt, eines nennen: %1</translation>
    </message>
    <message>
        <source>no relay is called %1; there is: %2</source>
        <translation>kein Relay heißt %1; es gibt: %2</translation>
    </message>
    <message>
        <source>a relay&apos;s name has letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, at most 64</source>
        <translation>der Name eines Relays hat Buchstaben, Ziffern, „.“, „_“ und „-“, höchstens 64</translation>
    </message>
    <message>
        <source>a relay is already called %1</source>
        <translation>ein Relay heißt schon %1</translation>
    </message>
    <message>
        <source>no relay is called %1</source>
        <translation>kein Relay heißt %1</translation>
    </message>
    <message>
        <source>cannot read the token file %1: %2</source>
        <translation>die Token-Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the token file %1 is no file</source>
        <translation>die Token-Datei %1 ist keine Datei</translation>
    </message>
    <message>
        <source>others can read the token file %1; &quot;chmod 600&quot; makes it yours alone</source>
        <translation>andere können die Token-Datei %1 lesen; „chmod 600“ macht sie allein lesbar</translation>
    </message>
    <message>
        <source>the token file %1 holds no token</source>
        <translation>die Token-Datei %1 enthält kein Token</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <translation>%1 enthält kein Zertifikat in PEM-Form</translation>
    </message>
    <message>
        <source>it ended TLS with the alert &quot;%1&quot;; its own log says why</source>
        <translation>es beendete TLS mit der Warnung „%1“; sein eigenes Protokoll sagt warum</translation>
    </message>
    <message>
        <source>it ended TLS without a reason</source>
        <translation>es beendete TLS ohne Grund</translation>
    </message>
    <message>
        <source>TLS could not be agreed on (%1)</source>
        <translation>über TLS wurde keine Einigung erzielt (%1)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>there is no such name</source>
        <translation>diesen Namen gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is an address</source>
        <translation>%1 ist eine Adresse</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>; only the first %1 are tried</source>
        <translation>; nur die ersten %1 werden versucht</translation>
    </message>
    <message>
        <source>%1 to %2 port %3; %4</source>
        <translation>%1 an %2 Port %3; %4</translation>
    </message>
    <message>
        <source>%1 from here</source>
        <translation>%1 von hier</translation>
    </message>
    <message>
        <source>%1; trusted by its key</source>
        <translation>%1; durch seinen Schlüssel vertraut</translation>
    </message>
    <message>
        <source>%1; trusted</source>
        <translation>%1; vertraut</translation>
    </message>
    <message>
        <source>a second connection was answered in the other TLS mode</source>
        <translation>eine zweite Verbindung wurde in der anderen TLS-Art beantwortet</translation>
    </message>
    <message>
        <source>neither TLS nor a greeting came</source>
        <translation>weder TLS noch eine Begrüßung kam</translation>
    </message>
    <message>
        <source>no greeting, and no answer to a TLS hello on a second connection</source>
        <translation>keine Begrüßung, und auf einer zweiten Verbindung keine Antwort auf ein TLS-Hello</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no name server answered in time</source>
        <translation>kein Namensserver antwortete rechtzeitig</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>the reply was not finished in time</source>
        <translation>die Antwort war nicht rechtzeitig zu Ende</translation>
    </message>
    <message>
        <source>it takes neither EHLO nor HELO</source>
        <translation>es nimmt weder EHLO noch HELO</translation>
    </message>
    <message>
        <source>EHLO over TLS was refused</source>
        <translation>EHLO über TLS wurde abgelehnt</translation>
    </message>
    <message>
        <source>it refused EHLO over TLS with %1</source>
        <translation>es lehnte EHLO über TLS mit %1 ab</translation>
    </message>
    <message>
        <source>offers nothing</source>
        <translation>bietet nichts an</translation>
    </message>
    <message>
        <source>offers %1</source>
        <translation>bietet %1 an</translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <translation>STARTTLS wird nicht angeboten</translation>
    </message>
    <message>
        <source>STARTTLS was refused</source>
        <translation>STARTTLS wurde abgelehnt</translation>
    </message>
    <message>
        <source>an answer to STARTTLS other than 220</source>
        <translation>eine andere Antwort auf STARTTLS als 220</translation>
    </message>
    <message>
        <source>it answered STARTTLS with %1</source>
        <translation>es beantwortete STARTTLS mit %1</translation>
    </message>
    <message>
        <source>bytes came before TLS began; they were thrown away</source>
        <translation>vor Beginn von TLS kamen Bytes; sie wurden verworfen</translation>
    </message>
    <message>
        <source>AUTH is not offered</source>
        <translation>AUTH wird nicht angeboten</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>angeboten: %1</translation>
    </message>
    <message>
        <source>it offers %1</source>
        <translation>es bietet %1 an</translation>
    </message>
    <message>
        <source>%1 (%2 characters hidden)</source>
        <translation>%1 (%2 Zeichen verborgen)</translation>
    </message>
    <message>
        <source>(%1 characters hidden)</source>
        <translation>(%1 Zeichen verborgen)</translation>
    </message>
    <message>
        <source>the server did not finish the exchange</source>
        <translation>der Server beendete den Austausch nicht</translation>
    </message>
    <message>
        <source>it said yes without proving that it knows the password</source>
        <translation>er sagte ja, ohne zu beweisen, dass er das Passwort kennt</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 with %2, not encrypted</source>
        <translation>%1 mit %2, unverschlüsselt</translation>
    </message>
    <message>
        <source>SMTPUTF8 is not offered</source>
        <translation>SMTPUTF8 wird nicht angeboten</translation>
    </message>
    <message>
        <source>an address has letters beyond ASCII and the server offers no SMTPUTF8</source>
        <translation>eine Adresse hat Buchstaben außerhalb von ASCII, und der Server bietet kein SMTPUTF8 an</translation>
    </message>
    <message>
        <source>the mail was taken back with RSET</source>
        <translation>die Mail wurde mit RSET zurückgenommen</translation>
    </message>
    <message>
        <source>it answered %1, which has no meaning here</source>
        <translation>es antwortete %1, was hier keine Bedeutung hat</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>der Server antwortete %1</translation>
    </message>
    <message>
        <source>an answer came before its question</source>
        <translation>eine Antwort kam vor ihrer Frage</translation>
    </message>
    <message>
        <source>it answered before it was asked</source>
        <translation>er antwortete, bevor er gefragt war</translation>
    </message>
    <message>
        <source>the server answered with a TLS alert</source>
        <translation>der Server antwortete mit einer TLS-Warnung</translation>
    </message>
    <message>
        <source>the server closed without an answer</source>
        <translation>der Server schloss ohne Antwort</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>der Server schloss die Verbindung</translation>
    </message>
    <message>
        <source>the server asked again after AUTH PLAIN</source>
        <translation>der Server fragte nach AUTH PLAIN noch einmal</translation>
    </message>
    <message>
        <source>the server asked a third time after AUTH LOGIN</source>
        <translation>der Server fragte nach AUTH LOGIN ein drittes Mal</translation>
    </message>
    <message>
        <source>the server asked a third time after AUTH SCRAM-SHA-256</source>
        <translation>der Server fragte nach AUTH SCRAM-SHA-256 ein drittes Mal</translation>
    </message>
    <message>
        <source>the server&apos;s SCRAM challenge is malformed</source>
        <translation>die SCRAM-Anfrage des Servers ist fehlerhaft</translation>
    </message>
    <message>
        <source>the server&apos;s SCRAM challenge asks for %1 rounds</source>
        <translation>die SCRAM-Anfrage des Servers verlangt %1 Runden</translation>
    </message>
    <message>
        <source>the SCRAM key could not be computed</source>
        <translation>der SCRAM-Schlüssel konnte nicht berechnet werden</translation>
    </message>
    <message>
        <source>the server could not prove that it knows the password</source>
        <translation>der Server konnte nicht beweisen, dass er das Passwort kennt</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>die Verbindung</translation>
    </message>
    <message>
        <source>the greeting</source>
        <translation>die Begrüßung</translation>
    </message>
    <message>
        <source>the start of TLS</source>
        <translation>der Beginn von TLS</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>das Zertifikat</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>die Anmeldung</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>der Absender</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>der Empfänger</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>die Nachricht</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>diese Adresse</translation>
    </message>
    <message>
        <source>this address (%1)</source>
        <translation>diese Adresse (%1)</translation>
    </message>
    <message>
        <source>Signed in as %1, but </source>
        <translation>Angemeldet als %1, aber </translation>
    </message>
    <message>
        <source>Signed in as %1, and the server accepted one test message to %2.</source>
        <translation>Angemeldet als %1, und der Server nahm eine Testnachricht an %2 an.</translation>
    </message>
    <message>
        <source>Without a password the server accepted one test message to %1.</source>
        <translation>Ohne Passwort nahm der Server eine Testnachricht an %1 an.</translation>
    </message>
    <message>
        <source>Signed in as %1, and the server accepts mail from %2 to %3; none was sent.</source>
        <translation>Angemeldet als %1, und der Server nimmt Mail von %2 an %3 an; gesendet wurde keine.</translation>
    </message>
    <message>
        <source>Without a password the server accepts mail from %1 to %2; none was sent.</source>
        <translation>Ohne Passwort nimmt der Server Mail von %1 an %2 an; gesendet wurde keine.</translation>
    </message>
    <message>
        <source>Signed in as %1, and the server accepts the sender %2; no recipient was tried.</source>
        <translation>Angemeldet als %1, und der Server nimmt den Absender %2 an; ein Empfänger wurde nicht versucht.</translation>
    </message>
    <message>
        <source>Without a password the server accepts the sender %1; no recipient was tried.</source>
        <translation>Ohne Passwort nimmt der Server den Absender %1 an; ein Empfänger wurde nicht versucht.</translation>
    </message>
    <message>
        <source>Signed in as %1; no sender was tried.</source>
        <translation>Angemeldet als %1; ein Absender wurde nicht versucht.</translation>
    </message>
    <message>
        <source>The server answers, without TLS; no sign-in was tried.</source>
        <translation>Der Server antwortet, ohne TLS; eine Anmeldung wurde nicht versucht.</translation>
    </message>
    <message>
        <source>The server answers and its certificate is trusted; no sign-in was tried.</source>
        <translation>Der Server antwortet, und sein Zertifikat ist vertrauenswürdig; eine Anmeldung wurde nicht versucht.</translation>
    </message>
    <message>
        <source>No connection to %1 on port %2: %3.</source>
        <translation>Keine Verbindung zu %1 auf Port %2: %3.</translation>
    </message>
    <message>
        <source>Nothing answers on port 25 of %1: many networks block it, so try 587.</source>
        <translation>Auf Port 25 von %1 antwortet nichts: Viele Netze sperren ihn, also 587 versuchen.</translation>
    </message>
    <message>
        <source>Nothing answers on port %2 of %1: a firewall may drop it, or the server is off.</source>
        <translation>Auf Port %2 von %1 antwortet nichts: Eine Firewall verwirft es vielleicht, oder der Server ist aus.</translation>
    </message>
    <message>
        <source>The server took the connection on port %1 but never greeted.</source>
        <translation>Der Server nahm die Verbindung auf Port %1 an, begrüßte aber nie.</translation>
    </message>
    <message>
        <source>The server stopped answering at %1.</source>
        <translation>Der Server antwortete bei dieser Stelle nicht mehr: %1.</translation>
    </message>
    <message>
        <source>Port %1 wants TLS from the start; you chose STARTTLS.</source>
        <translation>Port %1 will TLS von Anfang an; gewählt war STARTTLS.</translation>
    </message>
    <message>
        <source>Port %1 begins in the clear and wants STARTTLS; you chose TLS from the start.</source>
        <translation>Port %1 beginnt im Klartext und will STARTTLS; gewählt war TLS von Anfang an.</translation>
    </message>
    <message>
        <source>Port %1 wants TLS from the start; you chose no TLS.</source>
        <translation>Port %1 will TLS von Anfang an; gewählt war kein TLS.</translation>
    </message>
    <message>
        <source>Port %1 wants STARTTLS first; you chose no TLS.</source>
        <translation>Port %1 will zuerst STARTTLS; gewählt war kein TLS.</translation>
    </message>
    <message>
        <source>The server offers no sign-in without TLS%1; choose STARTTLS or TLS from the start.</source>
        <translation>Der Server bietet ohne TLS keine Anmeldung an%1; STARTTLS oder TLS von Anfang an wählen.</translation>
    </message>
    <message>
        <source>The server offers no sign-in on port %1%2; mail with a password goes to its submission port.</source>
        <translation>Der Server bietet auf Port %1 keine Anmeldung an%2; Mail mit Passwort geht an seinen Submission-Port.</translation>
    </message>
    <message>
        <source>The user name or password of %1 is wrong%2; the list would let %3 in.</source>
        <translation>Benutzername oder Passwort von %1 ist falsch%2; die Liste ließe %3 ein.</translation>
    </message>
    <message>
        <source>The server refused the sign-in of %1%2: the user name or password is wrong, or the server does not let %3 in and does not say so.</source>
        <translation>Der Server lehnte die Anmeldung von %1 ab%2: Benutzername oder Passwort ist falsch, oder der Server lässt %3 nicht ein und sagt es nicht.</translation>
    </message>
    <message>
        <source>%1 is not on the list for %2%3.</source>
        <translation>%1 steht nicht auf der Liste für %2%3.</translation>
    </message>
    <message>
        <source>The server does not let %1 in%2.</source>
        <translation>Der Server lässt %1 nicht ein%2.</translation>
    </message>
    <message>
        <source>in 1 second</source>
        <translation>in 1 Sekunde</translation>
    </message>
    <message>
        <source>in %1 seconds</source>
        <translation>in %1 Sekunden</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>in 1 Minute</translation>
    </message>
    <message>
        <source>in %1 minutes</source>
        <translation>in %1 Minuten</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>in 1 Stunde</translation>
    </message>
    <message>
        <source>in %1 hours</source>
        <translation>in %1 Stunden</translation>
    </message>
    <message>
        <source>the server takes no mail at the moment</source>
        <translation>der Server nimmt derzeit keine Mail an</translation>
    </message>
    <message>
        <source>the server puts off %1 for now</source>
        <translation>der Server schiebt %1 vorerst auf</translation>
    </message>
    <message>
        <source>; try again in a few minutes.</source>
        <translation>; in einigen Minuten noch einmal versuchen.</translation>
    </message>
    <message>
        <source>; try again %1, it says.</source>
        <translation>; %1 noch einmal versuchen, sagt er.</translation>
    </message>
    <message>
        <source>The server turns this computer away%1 before anything is asked.</source>
        <translation>Der Server weist diesen Rechner ab%1, bevor etwas gefragt ist.</translation>
    </message>
    <message>
        <source>What answers on port %1 of %2 cuts the connection at once: a firewall or a limit may turn this computer away.</source>
        <translation>Was auf Port %1 von %2 antwortet, trennt die Verbindung sofort: Eine Firewall oder ein Limit weist diesen Rechner vielleicht ab.</translation>
    </message>
    <message>
        <source>The server closed the connection at %1.</source>
        <translation>Der Server schloss die Verbindung an dieser Stelle: %1.</translation>
    </message>
    <message>
        <source>The account %1 is suspended on the relay.</source>
        <translation>Das Konto %1 ist auf dem Relay gesperrt.</translation>
    </message>
    <message>
        <source>The password is right, but %1 is not on the list for %2, says the relay&apos;s log.</source>
        <translation>Das Passwort ist richtig, aber %1 steht nicht auf der Liste für %2, sagt das Protokoll des Relays.</translation>
    </message>
    <message>
        <source>The user name or password of %1 is wrong, says the relay&apos;s log.</source>
        <translation>Benutzername oder Passwort von %1 ist falsch, sagt das Protokoll des Relays.</translation>
    </message>
    <message>
        <source>The relay has no account %1.</source>
        <translation>Das Relay hat kein Konto %1.</translation>
    </message>
    <message>
        <source>The account %1 has no password yet, so none can be right.</source>
        <translation>Das Konto %1 hat noch kein Passwort, also kann keines richtig sein.</translation>
    </message>
    <message>
        <source>The name %1 leads to no address: %2.</source>
        <translation>Der Name %1 führt zu keiner Adresse: %2.</translation>
    </message>
    <message>
        <source>What answers on port %1 of %2 is no mail server.</source>
        <translation>Was auf Port %1 von %2 antwortet, ist kein Mailserver.</translation>
    </message>
    <message>
        <source>The server and this computer share no safe TLS version: it offers only one that is too old, or ciphers that are (TLS 1.2 or later is needed).</source>
        <translation>Der Server und dieser Rechner haben keine sichere TLS-Version gemeinsam: Er bietet nur eine zu alte oder zu alte Chiffren an (TLS 1.2 oder neuer wird gebraucht).</translation>
    </message>
    <message>
        <source>The server offers STARTTLS but refused it%1, so nothing was sent.</source>
        <translation>Der Server bietet STARTTLS an, lehnte es aber ab%1, also wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server offers no STARTTLS on port %1, so nothing was sent.</source>
        <translation>Der Server bietet auf Port %1 kein STARTTLS an, also wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server sent data before encryption began; somebody on the way may have put it there, so the test was stopped and nothing was sent.</source>
        <translation>Der Server sandte Daten, bevor die Verschlüsselung begann; jemand auf dem Weg kann sie eingefügt haben, also wurde der Test abgebrochen und nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Nothing was sent.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig: %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that can be used here: %1.</source>
        <translation>Der Server bietet keine Anmeldung an, die hier möglich ist: %1.</translation>
    </message>
    <message>
        <source>The server refused the sign-in of %1%2 and does not say why: the list would refuse %3 even with the right password, so the password cannot be judged from here.</source>
        <translation>Der Server lehnte die Anmeldung von %1 ab%2 und sagt nicht warum: Die Liste würde %3 auch mit dem richtigen Passwort abweisen, also kann das Passwort von hier nicht beurteilt werden.</translation>
    </message>
    <message>
        <source>The account %1 is suspended on the server%2.</source>
        <translation>Das Konto %1 ist auf dem Server gesperrt%2.</translation>
    </message>
    <message>
        <source>The account of %1 is suspended on the server%2.</source>
        <translation>Das Konto von %1 ist auf dem Server gesperrt%2.</translation>
    </message>
    <message>
        <source>The server does not let %1 send without a password%2: IP authentication is not active for it.</source>
        <translation>Der Server lässt %1 nicht ohne Passwort senden%2: IP-Authentifizierung ist dafür nicht aktiv.</translation>
    </message>
    <message>
        <source>The sender %1 cannot be used: %2.</source>
        <translation>Der Absender %1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>the server does not let this account send as %1%2.</source>
        <translation>der Server lässt dieses Konto nicht als %1 senden%2.</translation>
    </message>
    <message>
        <source>The server took sender and recipient but refused the message%1.</source>
        <translation>Der Server nahm Absender und Empfänger an, lehnte aber die Nachricht ab%1.</translation>
    </message>
    <message>
        <source>the server takes no mail for %1%2.</source>
        <translation>der Server nimmt keine Mail für %1 an%2.</translation>
    </message>
    <message>
        <source>The server broke the protocol at %1: %2.</source>
        <translation>Der Server verletzte das SMTP an dieser Stelle: %1: %2.</translation>
    </message>
    <message>
        <source>The test was cancelled at %1.</source>
        <translation>Der Test wurde an dieser Stelle abgebrochen: %1.</translation>
    </message>
</context>
<context>
    <name>postern::NoticeStrip</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Meldungen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Copy all messages</source>
        <translation>Alle Meldungen kopieren</translation>
    </message>
</context>
<context>
    <name>postern::PasswordChooser</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Generated password</source>
        <translation>Erzeugtes Passwort</translation>
    </message>
    <message>
        <source>Chosen password</source>
        <translation>Gewähltes Passwort</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in ten seconds.</source>
        <translation>Kopiert. Die Zwischenablage wird in zehn Sekunden geleert.</translation>
    </message>
    <message>
        <source>A chosen password has 12 to 128 characters.</source>
        <translation>Ein gewähltes Passwort hat 12 bis 128 Zeichen.</translation>
    </message>
    <message>
        <source>Shown only now: the relay keeps no password that can be read. Copy it to where it is used.</source>
        <translation>Nur jetzt sichtbar: Das Relay bewahrt kein lesbares Passwort auf. Kopieren Sie es dorthin, wo es verwendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>12 to 128 characters, %n to go. A generated one is safer.</source>
        <translation>
            <numerusform>12 bis 128 Zeichen, noch %n. Ein erzeugtes ist sicherer.</numerusform>
            <numerusform>12 bis 128 Zeichen, noch %n. Ein erzeugtes ist sicherer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough. A generated one is safer.</source>
        <translation>Lang genug. Ein erzeugtes ist sicherer.</translation>
    </message>
    <message>
        <source>Nobody can sign in. Only IP authentication can send through it.</source>
        <translation>Niemand kann sich anmelden. Nur mit IP-Authentifizierung kann darüber gesendet werden.</translation>
    </message>
</context>
<context>
    <name>postern::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Replace password</source>
        <translation>Passwort ersetzen</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>The old password is dead with the push, at once and for good. %1</source>
        <translation>Das alte Passwort ist mit der Übertragung ungültig, sofort und endgültig. %1</translation>
    </message>
    <message>
        <source>It has no password yet.</source>
        <translation>Es hat noch kein Passwort.</translation>
    </message>
    <message>
        <source>It is not known who uses the old one.</source>
        <translation>Es ist nicht bekannt, wer das alte verwendet.</translation>
    </message>
    <message>
        <source>Nobody was seen using the old one lately.</source>
        <translation>In letzter Zeit wurde niemand gesehen, der das alte verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) need the new one.</source>
        <translation>
            <numerusform>%n Adresse braucht das neue.</numerusform>
            <numerusform>%n Adressen brauchen das neue.</numerusform>
        </translation>
    </message>
    <message>
        <source>replace the password of %1</source>
        <translation>Passwort von %1 ersetzen</translation>
    </message>
</context>
<context>
    <name>postern::PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>postern::PastedModel</name>
    <message>
        <source>→ %1</source>
        <comment>a fix that is offered</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>postern::PlaceButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>postern::Places</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>IP-Authentifizierung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Review of lists</source>
        <translation>Listenprüfung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>FILTERS</source>
        <translation>FILTER</translation>
    </message>
    <message>
        <source>Open: any address</source>
        <translation>Offen: jede Adresse</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Beobachtend</translation>
    </message>
    <message>
        <source>Closed: nobody</source>
        <translation>Geschlossen: niemand</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Expiring in 14 days</source>
        <translation>Ablauf in 14 Tagen</translation>
    </message>
    <message>
        <source>Unused 400 days</source>
        <translation>400 Tage ungenutzt</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1. Delete takes it away.</source>
        <translation>%1. Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
</context>
<context>
    <name>postern::Preferences</name>
    <message>
        <source>%1 cannot be written: what is chosen here holds until Postern ends.</source>
        <translation>%1 kann nicht geschrieben werden: Was hier gewählt wird, gilt, bis Postern endet.</translation>
    </message>
</context>
<context>
    <name>postern::QuitDialog</name>
    <message>
        <source>Quit Postern</source>
        <translation>Postern beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>The applied change is not kept: the relay reverts it by itself in %n seconds.</source>
        <translation>
            <numerusform>Die angewendete Änderung ist nicht behalten: Das Relay nimmt sie in %n Sekunde von selbst zurück.</numerusform>
            <numerusform>Die angewendete Änderung ist nicht behalten: Das Relay nimmt sie in %n Sekunden von selbst zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does so with or without this window. To let it stand, stay and press Keep.</source>
        <translation>Das geschieht mit oder ohne dieses Fenster. Soll sie bestehen bleiben, bleiben Sie, und drücken Sie „Behalten“.</translation>
    </message>
    <message numerus="yes">
        <source>%n staged changes are lost when Postern ends.</source>
        <translation>
            <numerusform>%n vorgemerkte Änderung geht verloren, wenn Postern endet.</numerusform>
            <numerusform>%n vorgemerkte Änderungen gehen verloren, wenn Postern endet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as CSV first</source>
        <translation>Zuerst als CSV exportieren</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Leave this relay</source>
        <translation>Dieses Relay verlassen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message numerus="yes">
        <source>%n staged changes are lost when this relay is left.</source>
        <translation>
            <numerusform>%n vorgemerkte Änderung geht verloren, wenn dieses Relay verlassen wird.</numerusform>
            <numerusform>%n vorgemerkte Änderungen gehen verloren, wenn dieses Relay verlassen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no relay here that they could be kept for.</source>
        <translation>Hier ist kein Relay, für das sie aufbewahrt werden könnten.</translation>
    </message>
</context>
<context>
    <name>postern::RemedyActs</name>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Watch first</source>
        <translation>Erst beobachten</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Merge, or keep the list as it was</source>
        <translation>Zusammenfassen oder die Liste lassen, wie sie war</translation>
    </message>
    <message>
        <source>Put %1 in place of both</source>
        <translation>%1 an die Stelle beider setzen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Take %1 alone</source>
        <translation>Nur %1 nehmen</translation>
    </message>
    <message>
        <source>Let it not end</source>
        <translation>Nicht enden lassen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Send with the password</source>
        <translation>Mit dem Passwort senden</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 zulassen</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
</context>
<context>
    <name>postern::RemoveIpAuthDialog</name>
    <message>
        <source>Remove the IP authentication of %1</source>
        <translation>IP-Authentifizierung von %1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 will not send without a password any more.</source>
        <translation>%1 wird nicht mehr ohne Passwort senden.</translation>
    </message>
    <message>
        <source>Lockout: %1 is cut off.</source>
        <translation>Aussperrung: %1 ist abgeschnitten.</translation>
    </message>
    <message>
        <source>It is not known whether %1 still sends.</source>
        <translation>Es ist nicht bekannt, ob %1 noch sendet.</translation>
    </message>
    <message>
        <source>No mail from %1 was seen.</source>
        <translation>Von %1 wurde keine Mail gesehen.</translation>
    </message>
    <message>
        <source>remove the IP authentication of %1</source>
        <translation>IP-Authentifizierung von %1 entfernen</translation>
    </message>
</context>
<context>
    <name>postern::ReviewPage</name>
    <message>
        <source>Nothing staged</source>
        <translation>Nichts vorgemerkt</translation>
    </message>
    <message>
        <source>The relay has revision %1, and so have you.</source>
        <translation>Das Relay hat Revision %1, und Sie auch.</translation>
    </message>
    <message>
        <source>Go to Accounts</source>
        <translation>Zu den Konten</translation>
    </message>
    <message>
        <source>of what is staged for %1</source>
        <translation>des für %1 Vorgemerkten</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>On the relay now, revision %1</source>
        <translation>Jetzt auf dem Relay, Revision %1</translation>
    </message>
    <message>
        <source>After push</source>
        <translation>Nach Übertragung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings</source>
        <translation>
            <numerusform>und %n weiterer Befund</numerusform>
            <numerusform>und %n weitere Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who sends is refused by this, and nothing is opened. %1</source>
        <translation>Niemand, der sendet, wird hierdurch abgewiesen, und nichts wird geöffnet. %1</translation>
    </message>
    <message>
        <source>Type %1 to acknowledge</source>
        <translation>Zum Quittieren %1 eingeben</translation>
    </message>
    <message>
        <source>Type %1 to acknowledge all %1 lockouts and openings</source>
        <translation>%1 eingeben, um alle %1 Aussperrungen und Öffnungen zu quittieren</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Hinweise: %1</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more accounts</source>
        <translation>
            <numerusform>und %n weiteres Konto</numerusform>
            <numerusform>und %n weitere Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n changes</source>
        <translation>
            <numerusform>%n Änderung übertragen</numerusform>
            <numerusform>%n Änderungen übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Being analysed</source>
        <translation>Wird analysiert</translation>
    </message>
    <message>
        <source>There is an error: it cannot be pushed like this</source>
        <translation>Es gibt einen Fehler: So kann nicht übertragen werden</translation>
    </message>
    <message>
        <source>%1 of %2 not acknowledged</source>
        <translation>%1 von %2 nicht quittiert</translation>
    </message>
    <message>
        <source>All acknowledged</source>
        <translation>Alles quittiert</translation>
    </message>
    <message>
        <source>let %1 in to %2</source>
        <translation>%1 bei %2 zulassen</translation>
    </message>
    <message>
        <source>keep %1 out of %2</source>
        <translation>%1 von %2 fernhalten</translation>
    </message>
    <message>
        <source>Staged for %1, over revision %2</source>
        <translation>Vorgemerkt für %1, auf Revision %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Acknowledge lockouts and openings</source>
        <translation>Aussperrungen und Öffnungen quittieren</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 Sekunden</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 Minuten</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 Stunden</translation>
    </message>
    <message>
        <source>Keep within</source>
        <translation>Behalten binnen</translation>
    </message>
    <message>
        <source>Unless it is kept within this time, the relay reverts by itself.</source>
        <translation>Wird die Änderung nicht innerhalb dieser Zeit behalten, nimmt das Relay sie von selbst zurück.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>postern::Session</name>
    <message>
        <source>Not staged: %1</source>
        <translation>Nicht vorgemerkt: %1</translation>
    </message>
    <message>
        <source>drop what is staged for %1</source>
        <translation>für %1 Vorgemerktes verwerfen</translation>
    </message>
    <message>
        <source>drop the edit of %1 in %2</source>
        <translation>Änderung von %1 in %2 verwerfen</translation>
    </message>
    <message>
        <source>drop an edit of %1</source>
        <translation>eine Änderung von %1 verwerfen</translation>
    </message>
    <message>
        <source>The relay was not read</source>
        <translation>Das Relay wurde nicht eingelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed there, and what is staged here is kept.</source>
        <translation>Dort wurde nichts geändert, und das hier Vorgemerkte bleibt erhalten.</translation>
    </message>
    <message>
        <source>edits staged before reading again</source>
        <translation>vor dem Neueinlesen vorgemerkte Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n edits were made here and on the relay in the same place</source>
        <translation>
            <numerusform>%n Änderung betrifft hier und auf dem Relay dieselbe Stelle</numerusform>
            <numerusform>%n Änderungen betreffen hier und auf dem Relay dieselbe Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay&apos;s stand in the draft; yours are kept aside until you choose. All others are staged.</source>
        <translation>Im Entwurf stehen die des Relays; Ihre liegen bereit, bis Sie wählen. Alle anderen sind vorgemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>take yours in %n places</source>
        <translation>
            <numerusform>eigene Fassung an %n Stelle übernehmen</numerusform>
            <numerusform>eigene Fassung an %n Stellen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Push result unknown: the relay is asked</source>
        <translation>Ergebnis der Übertragung unbekannt: Das Relay wird gefragt</translation>
    </message>
    <message>
        <source>Postern was ended in the middle of a push. Nothing that was staged is lost.</source>
        <translation>Postern wurde mitten in einer Übertragung beendet. Nichts Vorgemerktes ist verloren.</translation>
    </message>
    <message>
        <source>The push of before is on the relay</source>
        <translation>Die frühere Übertragung ist auf dem Relay</translation>
    </message>
    <message>
        <source>Postern was ended before it heard so. Revision %1 has it.</source>
        <translation>Postern wurde beendet, bevor es davon erfuhr. Revision %1 enthält sie.</translation>
    </message>
    <message>
        <source>The push of before is not on the relay</source>
        <translation>Die frühere Übertragung ist nicht auf dem Relay</translation>
    </message>
    <message>
        <source>Postern was ended before it was taken. All of it is still staged here.</source>
        <translation>Postern wurde beendet, bevor sie angenommen wurde. Alles ist hier noch vorgemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of %1 are staged again</source>
        <translation>
            <numerusform>%n Änderung (%1) ist wieder vorgemerkt</numerusform>
            <numerusform>%n Änderungen (%1) sind wieder vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords are not kept in files. Set them again: %1.</source>
        <translation>Passwörter werden nicht in Dateien aufbewahrt. Setzen Sie sie erneut: %1.</translation>
    </message>
    <message>
        <source>edits of %1</source>
        <translation>Änderungen (%1)</translation>
    </message>
    <message>
        <source>There is no relay here, nothing leaves this computer.</source>
        <translation>Hier gibt es kein Relay, nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>A push is on its way.</source>
        <translation>Eine Übertragung läuft.</translation>
    </message>
    <message>
        <source>The last push waits to be kept.</source>
        <translation>Die letzte Übertragung ist noch nicht behalten.</translation>
    </message>
    <message>
        <source>The token is a viewer&apos;s: it reads only.</source>
        <translation>Das Token hat nur Leserechte (viewer).</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Nichts ist vorgemerkt.</translation>
    </message>
    <message>
        <source>The relay keeps what it had; all edits are still staged here.</source>
        <translation>Das Relay behält, was es hatte; alle Änderungen sind hier noch vorgemerkt.</translation>
    </message>
    <message>
        <source>Not pushed: somebody else changed the relay since revision %1.</source>
        <translation>Nicht übertragen: Jemand anderes hat das Relay seit Revision %1 geändert.</translation>
    </message>
    <message>
        <source>Not pushed: another change is applied and waits to be kept.</source>
        <translation>Nicht übertragen: Eine andere Änderung ist angewendet und noch nicht behalten.</translation>
    </message>
    <message>
        <source>It is %1&apos;s, for another %2 seconds. All edits are still staged here.</source>
        <translation>Sie gehört %1, noch %2 Sekunden lang. Alle Änderungen sind hier noch vorgemerkt.</translation>
    </message>
    <message>
        <source>No answer to the push: %1</source>
        <translation>Keine Antwort auf die Übertragung: %1</translation>
    </message>
    <message>
        <source>All edits are still staged here. Pushing again applies them once, also if the relay took them already.</source>
        <translation>Alle Änderungen sind hier noch vorgemerkt. Erneutes Übertragen wendet sie nur einmal an, auch wenn das Relay sie schon angenommen hat.</translation>
    </message>
    <message>
        <source>Not pushed: %1</source>
        <translation>Nicht übertragen: %1</translation>
    </message>
    <message>
        <source>Confirmed: revision %1 is on the relay.</source>
        <translation>Bestätigt: Revision %1 ist auf dem Relay.</translation>
    </message>
    <message>
        <source>Pushed, but not read again</source>
        <translation>Übertragen, aber nicht neu eingelesen</translation>
    </message>
    <message>
        <source>It was not kept in time.</source>
        <translation>Es wurde nicht rechtzeitig behalten.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>It was reverted here.</source>
        <translation>Es wurde hier zurückgenommen.</translation>
    </message>
    <message>
        <source>Not reverted</source>
        <translation>Nicht zurückgenommen</translation>
    </message>
    <message>
        <source>No more time</source>
        <translation>Keine weitere Zeit</translation>
    </message>
    <message>
        <source>Confirmed: revision %1 is kept.</source>
        <translation>Bestätigt: Revision %1 ist behalten.</translation>
    </message>
    <message>
        <source>The window ended, but the relay was not read</source>
        <translation>Die Frist ist abgelaufen, aber das Relay wurde nicht eingelesen</translation>
    </message>
    <message>
        <source>what was reverted</source>
        <translation>Zurückgenommenes</translation>
    </message>
    <message>
        <source>Reverted: revision %1 is no longer on the relay.</source>
        <translation>Zurückgenommen: Revision %1 ist nicht mehr auf dem Relay.</translation>
    </message>
    <message>
        <source>%1 All of it is staged again here.</source>
        <translation>%1 Alles davon ist hier wieder vorgemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions of what was withdrawn still run.</source>
        <translation>
            <numerusform>%n offene Sitzung des Entzogenen läuft noch.</numerusform>
            <numerusform>%n offene Sitzungen des Entzogenen laufen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were let in before the push and can send until they end.</source>
        <translation>Sie wurden vor der Übertragung eingelassen und können senden, bis sie enden.</translation>
    </message>
    <message>
        <source>Open sessions were not ended</source>
        <translation>Offene Sitzungen wurden nicht beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions were ended.</source>
        <translation>
            <numerusform>%n offene Sitzung wurde beendet.</numerusform>
            <numerusform>%n offene Sitzungen wurden beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be ended: end them on the relay.</source>
        <translation>
            <numerusform>%n konnte nicht beendet werden: auf dem Relay beenden.</numerusform>
            <numerusform>%n konnten nicht beendet werden: auf dem Relay beenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It was pushed before this start or from elsewhere: History can stage it again.</source>
        <translation>%1 Es wurde vor diesem Start oder anderswo übertragen: Der Verlauf kann es wieder vormerken.</translation>
    </message>
</context>
<context>
    <name>postern::SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relays</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>After a push</source>
        <translation>Nach einer Übertragung</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next start of Postern on.</source>
        <translation>Ab dem nächsten Start von Postern.</translation>
    </message>
    <message>
        <source>As the push suggests</source>
        <translation>Wie es die Übertragung vorschlägt</translation>
    </message>
    <message>
        <source>Keep within</source>
        <translation>Behalten binnen</translation>
    </message>
    <message>
        <source>What is not kept in this time the relay reverts by itself. It can be chosen anew for each push.</source>
        <translation>Was in dieser Zeit nicht behalten wird, nimmt das Relay von selbst zurück. Es kann für jede Übertragung neu gewählt werden.</translation>
    </message>
    <message>
        <source>Tell the desktop while this window is not in front</source>
        <translation>Den Desktop benachrichtigen, solange dieses Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>When half of the time to keep a change is gone, and when something went wrong.</source>
        <translation>Wenn die Hälfte der Zeit zum Behalten um ist, und wenn etwas schiefging.</translation>
    </message>
    <message>
        <source>After a push, test what it changed</source>
        <translation>Nach Übertragung das Geänderte testen</translation>
    </message>
    <message>
        <source>From this computer, without sending mail, for accounts whose password is known here.</source>
        <translation>Von diesem Computer aus, ohne Mail zu senden, für Konten, deren Passwort hier bekannt ist.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>the account&apos;s own</source>
        <translation>der eigene des Kontos</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>nobody, stop before RCPT</source>
        <translation>niemand, vor RCPT anhalten</translation>
    </message>
    <message>
        <source>Where a test begins with. Mail is sent only where that is ticked in the test itself.</source>
        <translation>Womit ein Test beginnt. Mail wird nur gesendet, wo das im Test selbst angehakt ist.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Staged edits are kept here, for each relay one file that only you can read, and come back after a crash or a restart. New passwords are never in it.</source>
        <translation>Vorgemerkte Änderungen liegen hier, je Relay in einer Datei, die nur Sie lesen können, und kommen nach einem Absturz oder Neustart zurück. Neue Passwörter stehen nie darin.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>No relay is remembered yet. One is once it was connected to.</source>
        <translation>Noch ist kein Relay gemerkt. Das geschieht, sobald eines verbunden war.</translation>
    </message>
    <message>
        <source>Connect to another relay</source>
        <translation>Mit einem anderen Relay verbinden</translation>
    </message>
    <message>
        <source>%1, open now</source>
        <translation>%1, jetzt geöffnet</translation>
    </message>
    <message>
        <source>certificate trusted since %1</source>
        <translation>Zertifikat vertraut seit %1</translation>
    </message>
    <message>
        <source>certificate by %1</source>
        <translation>Zertifikat durch %1</translation>
    </message>
    <message>
        <source>certificate by the system&apos;s authorities</source>
        <translation>Zertifikat durch die Stellen des Systems</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>Its address, certificate and token on this computer; nothing changes on the relay.</source>
        <translation>Adresse, Zertifikat und Token auf diesem Rechner; auf dem Relay ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>postern::SettingsSheetDialog</name>
    <message>
        <source>Settings sheet for %1</source>
        <translation>Einstellungsblatt für %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>name, telephone or mail address</source>
        <translation>Name, Telefon oder Mailadresse</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Das Blatt</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>With what is staged and not on the relay yet.</source>
        <translation>Mit dem, was vorgemerkt und noch nicht auf dem Relay ist.</translation>
    </message>
    <message>
        <source>It holds no password.</source>
        <translation>Es enthält kein Passwort.</translation>
    </message>
    <message>
        <source>Save the settings sheet</source>
        <translation>Einstellungsblatt speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Not saved: %1: %2. Choose another place.</source>
        <translation>Nicht gespeichert: %1: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>postern::StartDialog</name>
    <message>
        <source>Relay takes mail</source>
        <translation>Relay nimmt Mail an</translation>
    </message>
    <message>
        <source>The relay names a submission port.</source>
        <translation>Das Relay nennt einen Submission-Port.</translation>
    </message>
    <message>
        <source>The relay names no submission port.</source>
        <translation>Das Relay nennt keinen Submission-Port.</translation>
    </message>
    <message>
        <source>Sender domain</source>
        <translation>Absender-Domain</translation>
    </message>
    <message>
        <source>It may send as any domain.</source>
        <translation>Es darf unter jeder Domain senden.</translation>
    </message>
    <message>
        <source>Its sender domains are set.</source>
        <translation>Seine Absender-Domains sind gesetzt.</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>It may send as any address.</source>
        <translation>Es darf unter jeder Adresse senden.</translation>
    </message>
    <message>
        <source>Its sender addresses are set.</source>
        <translation>Seine Absenderadressen sind gesetzt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>Ein Passwort ist gesetzt.</translation>
    </message>
    <message>
        <source>No password is set: nobody can sign in, listed or not.</source>
        <translation>Kein Passwort ist gesetzt: Niemand kann sich anmelden, ob gelistet oder nicht.</translation>
    </message>
    <message>
        <source>Start restricting %1</source>
        <translation>%1 einschränken</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Watch first</source>
        <translation>Erst beobachten</translation>
    </message>
    <message>
        <source>Entries to create</source>
        <translation>Anzulegende Einträge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Del takes a line out</source>
        <translation>Entf nimmt eine Zeile heraus</translation>
    </message>
    <message>
        <source>The list is judged but not enforced: nobody is refused, and you see who would be.</source>
        <translation>Die Liste wird ausgewertet, aber nicht durchgesetzt: Niemand wird abgewiesen, und Sie sehen, wer es würde.</translation>
    </message>
    <message>
        <source>This relay cannot observe a list.</source>
        <translation>Dieses Relay kann eine Liste nicht beobachten.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>It is not known who sends as %1.</source>
        <translation>Es ist nicht bekannt, wer als %1 sendet.</translation>
    </message>
    <message>
        <source>There is no log, so nobody can be named who would be blocked. Watch first finds out without refusing anybody.</source>
        <translation>Es gibt kein Protokoll, daher lässt sich niemand nennen, der blockiert würde. „Erst beobachten“ findet es heraus, ohne jemanden abzuweisen.</translation>
    </message>
    <message>
        <source>Nobody seen sending is blocked.</source>
        <translation>Kein gesehener Sender wird blockiert.</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send are not on this list</source>
        <translation>
            <numerusform>Aussperrung: %n sendende Adresse steht nicht auf dieser Liste</numerusform>
            <numerusform>Aussperrung: %n sendende Adressen stehen nicht auf dieser Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>With the first entry the allowlist of %1 is restricted. %2</source>
        <translation>Mit dem ersten Eintrag ist die Zulassungsliste von %1 eingeschränkt. %2</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The relay takes %1 entries.</source>
        <translation>Das Relay nimmt %1 Einträge an.</translation>
    </message>
    <message>
        <source>Add a line first.</source>
        <translation>Zuerst eine Zeile hinzufügen.</translation>
    </message>
    <message>
        <source>watch the allowlist of %1</source>
        <translation>Zulassungsliste von %1 beobachten</translation>
    </message>
    <message>
        <source>turn on the allowlist of %1</source>
        <translation>Zulassungsliste von %1 einschalten</translation>
    </message>
</context>
<context>
    <name>postern::StepList</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a step and what became of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>postern::SuspendDialog</name>
    <message>
        <source>Suspend %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Let %1 send again</source>
        <translation>%1 wieder senden lassen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Let it send again</source>
        <translation>Wieder senden lassen</translation>
    </message>
    <message>
        <source>Nobody sends as %1 while it is suspended.</source>
        <translation>Niemand sendet als %1, solange es gesperrt ist.</translation>
    </message>
    <message>
        <source>%1 sends again.</source>
        <translation>%1 sendet wieder.</translation>
    </message>
    <message>
        <source>Its password and IP authentication stay, but refuse. Confirmed at once, no window.</source>
        <translation>Sein Passwort und seine IP-Authentifizierung bleiben, weisen aber ab. Sofort bestätigt, ohne Frist.</translation>
    </message>
    <message>
        <source>suspend %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>let %1 send again</source>
        <translation>%1 wieder senden lassen</translation>
    </message>
</context>
<context>
    <name>postern::TestForm</name>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Beginn an</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>nobody, do not sign in</source>
        <translation>niemand, nicht anmelden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>the account&apos;s own</source>
        <translation>der eigene des Kontos</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>nobody, stop before RCPT</source>
        <translation>niemand, vor RCPT anhalten</translation>
    </message>
    <message>
        <source>Recipient, optional</source>
        <translation>Empfänger, optional</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>After a push, test what it changed</source>
        <translation>Nach Übertragung das Geänderte testen</translation>
    </message>
    <message>
        <source>From this computer, without sending mail, for accounts whose password is known here.</source>
        <translation>Von diesem Computer aus, ohne Mail zu senden, für Konten, deren Passwort hier bekannt ist.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>host or address</source>
        <translation>Host oder Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>sign in with what is offered</source>
        <translation>anmelden mit dem, was angeboten wird</translation>
    </message>
    <message>
        <source>XOAUTH2, the password is a token</source>
        <translation>XOAUTH2, das Passwort ist ein Token</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Copy a test for another host</source>
        <translation>Test für anderen Host kopieren</translation>
    </message>
    <message>
        <source>A test from here proves only this address. The line makes the same test from there.</source>
        <translation>Ein Test von hier beweist nur diese Adresse. Die Zeile führt denselben Test von dort aus.</translation>
    </message>
    <message>
        <source>as a line for %1</source>
        <translation>als Zeile für %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>purpose, port, TLS</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Submission</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <source>this computer, %1</source>
        <translation>dieser Computer, %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Keys trusted until the console is closed</source>
        <translation>Schlüssel, denen bis zum Beenden vertraut wird</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the key of %1</source>
        <translation>Schlüssel von %1 vergessen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
</context>
<context>
    <name>postern::TestPage</name>
    <message>
        <source>Why refused?</source>
        <translation>Warum abgewiesen?</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <translation>Zertifikat ansehen</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Schritte des Tests</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>secrets hidden</source>
        <translation>Geheimes verborgen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Pending: asking the relay</source>
        <translation>Steht aus: Das Relay wird gefragt</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>The server refused the sign-in without a reason. The relay&apos;s own log needs a moment.</source>
        <translation>Der Server hat die Anmeldung ohne Grund abgewiesen. Das eigene Protokoll des Relays braucht einen Moment.</translation>
    </message>
    <message>
        <source>Each step has ten seconds.</source>
        <translation>Jeder Schritt hat zehn Sekunden.</translation>
    </message>
    <message>
        <source>The test goes the way that a sender goes, and reports what the relay says to it. Nothing is sent unless asked.</source>
        <translation>Der Test geht den Weg, den ein Sender geht, und berichtet, was das Relay dazu sagt. Nichts wird unverlangt gesendet.</translation>
    </message>
    <message>
        <source>Its decision says the same: no entry of %1 in force contains %2.</source>
        <translation>Seine Entscheidung sagt dasselbe: Kein gültiger Eintrag von %1 enthält %2.</translation>
    </message>
    <message>
        <source>The staged list would let %1 in: push it first.</source>
        <translation>Die vorgemerkte Liste würde %1 zulassen: Übertragen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Its allowlist lets %1 in: something else refused.</source>
        <translation>Seine Zulassungsliste lässt %1 ein: Etwas anderes hat abgelehnt.</translation>
    </message>
</context>
<context>
    <name>postern::Texts</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Beobachtend</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>about %1 × 10^%2</source>
        <comment>a very large number</comment>
        <translation>etwa %1 × 10^%2</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 Adresse</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 Adressen</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 d</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>ran out %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Lockout</source>
        <translation>Aussperrung</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Öffnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Blocked by allowlist</source>
        <translation>Durch Liste blockiert</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Passwort</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Absender abgewiesen</translation>
    </message>
    <message>
        <source>Relaying denied</source>
        <translation>Relaying verweigert</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>IP-Authentifizierung</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>regelmäßig</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>selten</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>Reserve</translation>
    </message>
</context>
<context>
    <name>postern::TurnOnDialog</name>
    <message>
        <source>Turn on the allowlist of %1</source>
        <translation>Zulassungsliste von %1 einschalten</translation>
    </message>
    <message>
        <source>Turn on again</source>
        <translation>Wieder einschalten</translation>
    </message>
    <message numerus="yes">
        <source>The list was observed. Its %n entries are in force now.</source>
        <translation>
            <numerusform>Die Liste wurde beobachtet. Ihr %n Eintrag gilt jetzt.</numerusform>
            <numerusform>Die Liste wurde beobachtet. Ihre %n Einträge gelten jetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were kept. They are in force again.</source>
        <translation>
            <numerusform>%n Eintrag wurde behalten. Er gilt wieder.</numerusform>
            <numerusform>%n Einträge wurden behalten. Sie gelten wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>turn on the allowlist of %1</source>
        <translation>Zulassungsliste von %1 einschalten</translation>
    </message>
    <message>
        <source>%1 may send. Who is blocked is not known.</source>
        <translation>%1 sendeberechtigt. Wer blockiert wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no log of this account.</source>
        <translation>Zu diesem Konto gibt es kein Protokoll.</translation>
    </message>
    <message>
        <source>Closed: every entry has run out, nobody may send.</source>
        <translation>Geschlossen: Jeder Eintrag ist abgelaufen, niemand darf senden.</translation>
    </message>
    <message>
        <source>%1 may send. Nobody seen sending is blocked.</source>
        <translation>%1 sendeberechtigt. Kein gesehener Sender wird blockiert.</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send are not on this list</source>
        <translation>
            <numerusform>Aussperrung: %n sendende Adresse steht nicht auf dieser Liste</numerusform>
            <numerusform>Aussperrung: %n sendende Adressen stehen nicht auf dieser Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries added.</source>
        <translation>
            <numerusform>%n Eintrag hinzugefügt.</numerusform>
            <numerusform>%n Einträge hinzugefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::WindowMenus</name>
    <message>
        <source>&amp;Relay</source>
        <translation>&amp;Relay</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Connect to another relay</source>
        <translation>Mit einem anderen Relay verbinden</translation>
    </message>
    <message>
        <source>Switch relay</source>
        <translation>Relay wechseln</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Import allowlists from CSV</source>
        <translation>Zulassungslisten aus CSV importieren</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Export allowlists as CSV</source>
        <translation>Zulassungslisten als CSV exportieren</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Rückgängig:</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Wiederherstellen:</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Find an account or address</source>
        <translation>Konto oder Adresse suchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Entries of all accounts shown or selected</source>
        <translation>Einträge aller gezeigten oder ausgewählten Konten</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Turn the allowlist on or off</source>
        <translation>Zulassungsliste ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Set IP authentication</source>
        <translation>IP-Authentifizierung festlegen</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>&amp;Eintrag</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>IP-Authentifizierung</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Review of lists</source>
        <translation>Listenprüfung</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Menüleiste anzeigen</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Save the filter of accounts</source>
        <translation>Den Filter der Konten speichern</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
</context>
</TS>
