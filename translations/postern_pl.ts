<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_US">
<context>
    <name>EvidenceText</name>
    <message>
        <source>not seen</source>
        <translation>nie widziano</translation>
    </message>
    <message>
        <source>ANY address</source>
        <translation>DOWOLNY adres</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>still %1 may send</source>
        <translation>nadal %1 z prawem wysyłania</translation>
    </message>
    <message>
        <source>%1 → %2 may send</source>
        <translation>%1 → %2 z prawem wysyłania</translation>
    </message>
    <message>
        <source>Then: %1 %2</source>
        <translation>Wtedy: %1 %2</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>&quot;{value}&quot; is not one address, segment or range: {explanation}</source>
        <translation>„{value}” nie jest jednym adresem, podsiecią ani zakresem: {explanation}</translation>
    </message>
    <message>
        <source>Correct the value or take the entry out.</source>
        <translation>Popraw wartość albo usuń wpis.</translation>
    </message>
    <message>
        <source>Take {fix}, which is probably meant.</source>
        <translation>Przyjmij {fix}, prawdopodobnie o to chodzi.</translation>
    </message>
    <message>
        <source>The range &quot;{value}&quot; ends before it begins.</source>
        <translation>Zakres „{value}” kończy się, zanim się zaczyna.</translation>
    </message>
    <message>
        <source>Swap its ends.</source>
        <translation>Zamień jego końce.</translation>
    </message>
    <message>
        <source>Take {fix}, with its ends swapped.</source>
        <translation>Przyjmij {fix}, z zamienionymi końcami.</translation>
    </message>
    <message>
        <source>The range &quot;{value}&quot; begins in one address family and ends in the other.</source>
        <translation>Zakres „{value}” zaczyna się w jednej rodzinie adresów, a kończy w drugiej.</translation>
    </message>
    <message>
        <source>Enter one range for IPv4 and one for IPv6.</source>
        <translation>Wprowadź osobny zakres dla IPv4 i osobny dla IPv6.</translation>
    </message>
    <message>
        <source>The list of {account} would have {entries} entries, and the relay takes {limit}.</source>
        <translation>Lista konta {account} miałaby zbyt wiele wpisów: {entries}, a limit przekaźnika to {limit}.</translation>
    </message>
    <message>
        <source>Merge entries into segments or delete those that are not needed.</source>
        <translation>Połącz wpisy w podsieci albo usuń zbędne.</translation>
    </message>
    <message>
        <source>The list of {account} takes {bytes} bytes, and the relay takes {limit}.</source>
        <translation>Lista konta {account} zajmuje {bytes} B, a limit przekaźnika to {limit}.</translation>
    </message>
    <message>
        <source>The token could not be used from {address} any more, where this is asked from.</source>
        <translation>Tokenu nie można by już używać z adresu {address}, z którego pochodzi to żądanie.</translation>
    </message>
    <message>
        <source>Add {address} to the addresses of the token.</source>
        <translation>Dodaj {address} do adresów tokenu.</translation>
    </message>
    <message>
        <source>{address} is in use on this relay, so {account} cannot have it.</source>
        <translation>Adres {address} jest w użyciu na tym przekaźniku, więc {account} nie może go mieć.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Wybierz inny adres.</translation>
    </message>
    <message>
        <source>{address} is already the IP authentication of {holder}, so {account} cannot have it.</source>
        <translation>Adres {address} jest już uwierzytelnianiem IP konta {holder}, więc {account} nie może go mieć.</translation>
    </message>
    <message>
        <source>Remove it from {holder} in the same push, or choose another address.</source>
        <translation>Usuń go z konta {holder} w tym samym wysłaniu zmian albo wybierz inny adres.</translation>
    </message>
    <message>
        <source>IP authentication of {account} needs one single address, and &quot;{value}&quot; is not one.</source>
        <translation>Uwierzytelnianie IP konta {account} wymaga jednego pojedynczego adresu, a „{value}” nim nie jest.</translation>
    </message>
    <message>
        <source>Enter the one address of the device; several devices send with the password.</source>
        <translation>Wprowadź jedyny adres urządzenia; kilka urządzeń wysyła z hasłem.</translation>
    </message>
    <message>
        <source>The user name {username} is not available on this relay.</source>
        <translation>Nazwa użytkownika {username} jest niedostępna na tym przekaźniku.</translation>
    </message>
    <message>
        <source>Choose another user name.</source>
        <translation>Wybierz inną nazwę użytkownika.</translation>
    </message>
    <message>
        <source>The user name {username} belongs to another account already.</source>
        <translation>Nazwa użytkownika {username} należy już do innego konta.</translation>
    </message>
    <message>
        <source>The user name {username} stays with the account that has it now until the push that gives it up is confirmed.</source>
        <translation>Nazwa użytkownika {username} pozostaje przy koncie, które ją teraz ma, do potwierdzenia wysłanej zmiany, która ją zwalnia.</translation>
    </message>
    <message>
        <source>Choose another user name, or push and keep the deletion or renaming first.</source>
        <translation>Wybierz inną nazwę użytkownika albo najpierw wyślij i zachowaj usunięcie lub zmianę nazwy.</translation>
    </message>
    <message>
        <source>&quot;{username}&quot; cannot be a user name: 1 to 64 characters of a-z, 0-9 and . _ @ -, the first a letter or digit.</source>
        <translation>„{username}” nie może być nazwą użytkownika: od 1 do 64 znaków z a-z, 0-9 oraz . _ @ -, pierwszy to litera lub cyfra.</translation>
    </message>
    <message>
        <source>The new account {account} has neither a password nor IP authentication, so nobody could send through it.</source>
        <translation>Nowe konto {account} nie ma ani hasła, ani uwierzytelniania IP, więc nikt nie mógłby przez nie wysyłać.</translation>
    </message>
    <message>
        <source>Generate a password.</source>
        <translation>Wygeneruj hasło.</translation>
    </message>
    <message>
        <source>The password chosen for {account} has {length} {length:character|characters}, and 12 to 128 are taken.</source>
        <translation>Hasło wybrane dla {account} ma {length} {length:znak|znaki|znaków}, a dopuszczalne jest od 12 do 128.</translation>
    </message>
    <message>
        <source>Generate a password, or choose one of 12 to 128 characters.</source>
        <translation>Wygeneruj hasło albo wybierz hasło o długości od 12 do 128 znaków.</translation>
    </message>
    <message>
        <source>&quot;{sender}&quot; is neither an address nor &quot;@&quot; and a domain.</source>
        <translation>„{sender}” nie jest ani adresem, ani znakiem „@” z domeną.</translation>
    </message>
    <message>
        <source>Write it as name@domain.example or @domain.example.</source>
        <translation>Zapisz w postaci name@domain.example lub @domain.example.</translation>
    </message>
    <message>
        <source>Every sender of {account} that is in use would be refused: {senders} {senders:address|addresses}, last {address} with {count} {count:message|messages} at {last}{rhythm} {evidence}.</source>
        <translation>Każdy czynny nadawca konta {account} zostałby odrzucony: {senders} {senders:adres|adresy|adresów}, ostatnio {address}, {count} {count:wiadomość|wiadomości|wiadomości}, {last}{rhythm} {evidence}.</translation>
    </message>
    <message>
        <source>Let each of them in, keep it out, or acknowledge it as it stands.</source>
        <translation>Każdego z nich wpuść, nie wpuszczaj albo świadomie potwierdź stan obecny.</translation>
    </message>
    <message>
        <source>{senders} senders of {account} would be refused, last {address} with {count} {count:message|messages} at {last}{rhythm} {evidence}.</source>
        <translation>Nadawcy konta {account} ({senders}) zostaliby odrzuceni, ostatnio {address}, {count} {count:wiadomość|wiadomości|wiadomości}, {last}{rhythm} {evidence}.</translation>
    </message>
    <message>
        <source>{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and would be refused, as no entry holds it any more {evidence}.</source>
        <translation>Z adresu {address} wysłano {count} {count:wiadomość|wiadomości|wiadomości}, ostatnio {last}{rhythm}, a zostałby odrzucony, ponieważ nie obejmuje go już żaden wpis {evidence}.</translation>
    </message>
    <message>
        <source>Let {address} in by adding it, keep it out, or acknowledge it as it stands.</source>
        <translation>Wpuść {address}, dodając go, nie wpuszczaj go albo świadomie potwierdź stan obecny.</translation>
    </message>
    <message>
        <source>{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and would be refused, as no entry holds it {evidence}.</source>
        <translation>Z adresu {address} wysłano {count} {count:wiadomość|wiadomości|wiadomości}, ostatnio {last}{rhythm}, a zostałby odrzucony, ponieważ nie obejmuje go żaden wpis {evidence}.</translation>
    </message>
    <message>
        <source>{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and would be refused, as the list has no {family} entry {evidence}.</source>
        <translation>Z adresu {address} wysłano {count} {count:wiadomość|wiadomości|wiadomości}, ostatnio {last}{rhythm}, a zostałby odrzucony, ponieważ na liście nie ma wpisu {family} {evidence}.</translation>
    </message>
    <message>
        <source>{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and would be refused, as the entry that holds it has expired {evidence}.</source>
        <translation>Z adresu {address} wysłano {count} {count:wiadomość|wiadomości|wiadomości}, ostatnio {last}{rhythm}, a zostałby odrzucony, ponieważ obejmujący go wpis wygasł {evidence}.</translation>
    </message>
    <message>
        <source>Give the entry a later last day, add {address}, keep it out, or acknowledge it as it stands.</source>
        <translation>Ustaw wpisowi późniejszy ostatni dzień, dodaj {address}, nie wpuszczaj go albo świadomie potwierdź stan obecny.</translation>
    </message>
    <message>
        <source>Your own address {address} sent {count} {count:message|messages} through {account}, last seen {last}, and would be refused {evidence}.</source>
        <translation>Z własnego adresu {address} wysłano {count} {count:wiadomość|wiadomości|wiadomości} przez {account}, ostatnio {last}, a zostałby odrzucony {evidence}.</translation>
    </message>
    <message>
        <source>Add {address} if you send from here.</source>
        <translation>Dodaj {address}, jeśli wysyłanie odbywa się stąd.</translation>
    </message>
    <message>
        <source>The list of {account} is on and no entry is in force, so nobody may send with the password.</source>
        <translation>Lista konta {account} jest włączona i żaden wpis nie obowiązuje, więc nikt nie może wysyłać z hasłem.</translation>
    </message>
    <message>
        <source>Add who may send, or turn the list off if any address may.</source>
        <translation>Dodaj tych, którzy mogą wysyłać, albo wyłącz listę, jeśli może dowolny adres.</translation>
    </message>
    <message>
        <source>It is not known who sends through {accounts}, so who would be cut off cannot be said {evidence}.</source>
        <translation>Nie wiadomo, kto wysyła przez {accounts}, więc nie można stwierdzić, kto zostałby odcięty {evidence}.</translation>
    </message>
    <message>
        <source>Import an old mail log, watch first, or acknowledge that it is not known.</source>
        <translation>Zaimportuj stary dziennik poczty, najpierw obserwuj albo świadomie potwierdź, że to nieznane.</translation>
    </message>
    <message>
        <source>{entry} ends with {expires}, and from then on {senders} {senders:sender|senders} that only it lets in would be refused, last {address} with {count} {count:message|messages} at {last} {evidence}.</source>
        <translation>{entry} kończy się {expires} i od tej chwili {senders} {senders:nadawca, którego wpuszcza tylko ten wpis, zostałby odrzucony|nadawców, których wpuszcza tylko ten wpis, zostałoby odrzuconych|nadawców, których wpuszcza tylko ten wpis, zostałoby odrzuconych}, ostatnio {address}, {count} {count:wiadomość|wiadomości|wiadomości}, {last} {evidence}.</translation>
    </message>
    <message>
        <source>Give {entry} a later last day or none.</source>
        <translation>Ustaw wpisowi {entry} późniejszy ostatni dzień albo żaden.</translation>
    </message>
    <message>
        <source>{entry} is taken away; nobody was seen from it {evidence}.</source>
        <translation>Wpis {entry} jest usuwany; nikogo z niego nie widziano {evidence}.</translation>
    </message>
    <message>
        <source>Keep {entry} if somebody may need it rarely.</source>
        <translation>Zachowaj {entry}, jeśli ktoś może go rzadko potrzebować.</translation>
    </message>
    <message>
        <source>{entry} is taken away, which is expected to stand by; nobody was seen from it {evidence}.</source>
        <translation>Usuwany jest wpis {entry}, przewidziany jako rezerwa; nikogo z niego nie widziano {evidence}.</translation>
    </message>
    <message>
        <source>Keep {entry} if it is for an emergency.</source>
        <translation>Zachowaj {entry}, jeśli jest na sytuacje awaryjne.</translation>
    </message>
    <message>
        <source>{entry} is taken away, which is expected to stand by; whether anybody sends from it is not known {evidence}.</source>
        <translation>Usuwany jest wpis {entry}, przewidziany jako rezerwa; nie wiadomo, czy ktoś z niego wysyła {evidence}.</translation>
    </message>
    <message>
        <source>Every entry of {account} is of an address block that never reaches a public relay, so nobody may send with the password.</source>
        <translation>Każdy wpis konta {account} należy do bloku adresów, który nigdy nie dociera do publicznego przekaźnika, więc nikt nie może wysyłać z hasłem.</translation>
    </message>
    <message>
        <source>Add the public addresses from which the senders reach the relay.</source>
        <translation>Dodaj adresy publiczne, z których nadawcy docierają do przekaźnika.</translation>
    </message>
    <message>
        <source>{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and would be refused, as its IP authentication is removed {evidence}.</source>
        <translation>Z adresu {address} ({device}) wysłano bez hasła {count} {count:wiadomość|wiadomości|wiadomości}, ostatnio {last}, a zostałby odrzucony, ponieważ jego uwierzytelnianie IP jest usuwane {evidence}.</translation>
    </message>
    <message>
        <source>Keep the IP authentication, or give the device the user name and a password first.</source>
        <translation>Zachowaj uwierzytelnianie IP albo najpierw ustaw w urządzeniu nazwę użytkownika i hasło.</translation>
    </message>
    <message>
        <source>{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and would be refused, as the IP authentication of {account} moves to {to} {evidence}.</source>
        <translation>Z adresu {address} ({device}) wysłano bez hasła {count} {count:wiadomość|wiadomości|wiadomości}, ostatnio {last}, a zostałby odrzucony, ponieważ uwierzytelnianie IP konta {account} przechodzi na {to} {evidence}.</translation>
    </message>
    <message>
        <source>Keep {address}, or bind it to another account in the same push.</source>
        <translation>Zachowaj {address} albo powiąż go z innym kontem w tym samym wysłaniu zmian.</translation>
    </message>
    <message>
        <source>{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and would be refused, as {account} is suspended {evidence}.</source>
        <translation>Z adresu {address} ({device}) wysłano bez hasła {count} {count:wiadomość|wiadomości|wiadomości}, ostatnio {last}, a zostałby odrzucony, ponieważ konto {account} jest zawieszane {evidence}.</translation>
    </message>
    <message>
        <source>Bind {address} to another account in the same push if the device is to go on sending.</source>
        <translation>Powiąż {address} z innym kontem w tym samym wysłaniu zmian, jeśli urządzenie ma nadal wysyłać.</translation>
    </message>
    <message>
        <source>{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and would be refused, as {account} is deleted {evidence}.</source>
        <translation>Z adresu {address} ({device}) wysłano bez hasła {count} {count:wiadomość|wiadomości|wiadomości}, ostatnio {last}, a zostałby odrzucony, ponieważ konto {account} jest usuwane {evidence}.</translation>
    </message>
    <message>
        <source>{account} is suspended while {senders} {senders:address sends|addresses send} through it, last {address} with {count} {count:message|messages} at {last} {evidence}.</source>
        <translation>Konto {account} jest zawieszane, choć {senders} {senders:adres wysyła|adresy wysyłają|adresów wysyła} przez nie, ostatnio {address}, {count} {count:wiadomość|wiadomości|wiadomości}, {last} {evidence}.</translation>
    </message>
    <message>
        <source>Give its senders another account first, or acknowledge that they are refused.</source>
        <translation>Najpierw daj nadawcom inne konto albo świadomie potwierdź, że będą odrzucani.</translation>
    </message>
    <message>
        <source>{account} is deleted while {senders} {senders:address sends|addresses send} through it, last {address} with {count} {count:message|messages} at {last} {evidence}.</source>
        <translation>Konto {account} jest usuwane, choć {senders} {senders:adres wysyła|adresy wysyłają|adresów wysyła} przez nie, ostatnio {address}, {count} {count:wiadomość|wiadomości|wiadomości}, {last} {evidence}.</translation>
    </message>
    <message>
        <source>{account} is renamed to {to} while {senders} {senders:address sends|addresses send} through it, last {address} with {count} {count:message|messages} at {last}; with the old name they are refused {evidence}.</source>
        <translation>Konto {account} zmienia nazwę na {to}, choć {senders} {senders:adres wysyła|adresy wysyłają|adresów wysyła} przez nie, ostatnio {address}, {count} {count:wiadomość|wiadomości|wiadomości}, {last}; ze starą nazwą będą odrzucane {evidence}.</translation>
    </message>
    <message>
        <source>Keep the name, or set the new one on every sender right after the push.</source>
        <translation>Zachowaj nazwę albo ustaw nową u każdego nadawcy zaraz po wysłaniu zmian.</translation>
    </message>
    <message>
        <source>The password of {account} is replaced at once, and all of its {senders} senders need the new one, last {address} at {last} {evidence}.</source>
        <translation>Hasło konta {account} zmienia się natychmiast i wszyscy jego nadawcy ({senders}) potrzebują nowego, ostatnio {address}, {last} {evidence}.</translation>
    </message>
    <message>
        <source>Set the new password on each of them right after the push.</source>
        <translation>Ustaw nowe hasło u każdego z nich zaraz po wysłaniu zmian.</translation>
    </message>
    <message>
        <source>The password of {account} is replaced at once; who uses it is not known {evidence}.</source>
        <translation>Hasło konta {account} zmienia się natychmiast; nie wiadomo, kto go używa {evidence}.</translation>
    </message>
    <message>
        <source>Set the new password on every sender right after the push.</source>
        <translation>Ustaw nowe hasło u każdego nadawcy zaraz po wysłaniu zmian.</translation>
    </message>
    <message>
        <source>The password of {account} is replaced at once, and its one sender {address}, last seen {last}, needs the new one {evidence}.</source>
        <translation>Hasło konta {account} zmienia się natychmiast, a jego jedyny nadawca {address}, ostatnio widziany {last}, potrzebuje nowego {evidence}.</translation>
    </message>
    <message>
        <source>Set the new password on it right after the push.</source>
        <translation>Ustaw u niego nowe hasło zaraz po wysłaniu zmian.</translation>
    </message>
    <message>
        <source>The password of {account} is replaced at once; nobody was seen who uses it now {evidence}.</source>
        <translation>Hasło konta {account} zmienia się natychmiast; nie widziano nikogo, kto go teraz używa {evidence}.</translation>
    </message>
    <message>
        <source>Set the new password where it is needed.</source>
        <translation>Ustaw nowe hasło tam, gdzie jest potrzebne.</translation>
    </message>
    <message>
        <source>Mail of {account} as {domains} was accepted, last from {address} at {last}, and would be refused, as no sender of {number:that domain|those domains} is allowed any more {evidence}.</source>
        <translation>Poczta konta {account} jako {domains} była przyjmowana, ostatnio z {address}, {last}, a zostałaby odrzucona, ponieważ żaden adres nadawcy {number:z tej domeny|z tych domen|z tych domen} nie jest już dozwolony {evidence}.</translation>
    </message>
    <message>
        <source>Allow {domains} again, or acknowledge that such mail is refused.</source>
        <translation>Zezwól ponownie na {domains} albo świadomie potwierdź, że taka poczta będzie odrzucana.</translation>
    </message>
    <message>
        <source>Most mail of {number} accounts comes from the one private address {address}: a proxy, NAT or container hides the senders, so no list can tell them apart {evidence}.</source>
        <translation>Większość poczty z {number} kont pochodzi z jednego adresu prywatnego {address}: serwer proxy, NAT lub kontener ukrywa nadawców, więc żadna lista ich nie rozróżni {evidence}.</translation>
    </message>
    <message>
        <source>Let the relay see the senders&apos; own addresses before turning lists on.</source>
        <translation>Zanim włączysz listy, zadbaj, aby przekaźnik widział własne adresy nadawców.</translation>
    </message>
    <message>
        <source>{address} looks like a temporary IPv6 address, which the device changes about every day.</source>
        <translation>{address} wygląda na tymczasowy adres IPv6, który urządzenie zmienia mniej więcej codziennie.</translation>
    </message>
    <message>
        <source>Give the device a fixed address, or let it send with the password and allow {segment}.</source>
        <translation>Nadaj urządzeniu stały adres albo pozwól mu wysyłać z hasłem i dopuść {segment}.</translation>
    </message>
    <message>
        <source>{number} addresses of {segment} were seen lately, so {address} is not likely to stay the device&apos;s {evidence}.</source>
        <translation>Ostatnio widziano różne adresy z {segment} ({number}), więc {address} raczej nie pozostanie adresem urządzenia {evidence}.</translation>
    </message>
    <message>
        <source>{account} becomes open: ANY address with the password may send.</source>
        <translation>Konto {account} staje się otwarte: DOWOLNY adres z hasłem może wysyłać.</translation>
    </message>
    <message>
        <source>Keep the list on, or replace the password if others may have it.</source>
        <translation>Pozostaw listę włączoną albo zmień hasło, jeśli mogą je mieć inni.</translation>
    </message>
    <message>
        <source>{account} is only watched: ANY address with the password may send.</source>
        <translation>Konto {account} jest tylko obserwowane: DOWOLNY adres z hasłem może wysyłać.</translation>
    </message>
    <message>
        <source>The entries of {account} let in {count} addresses in one piece, {first} to {last}.</source>
        <translation>Wpisy konta {account} wpuszczają adresy w jednym ciągu ({count}), od {first} do {last}.</translation>
    </message>
    <message>
        <source>Enter only the networks that send.</source>
        <translation>Wprowadź tylko te sieci, które wysyłają.</translation>
    </message>
    <message>
        <source>The entries of {account} let in every {family} address, which for {family} equals no list at all.</source>
        <translation>Wpisy konta {account} wpuszczają każdy adres {family}, co dla {family} oznacza to samo, co brak listy.</translation>
    </message>
    <message>
        <source>Anything that sends from {address} may send through {account} without a password, as any sender.</source>
        <translation>Wszystko, co wysyła z {address}, może wysyłać przez {account} bez hasła, jako dowolny nadawca.</translation>
    </message>
    <message>
        <source>Let the device send with the password if it can.</source>
        <translation>Pozwól urządzeniu wysyłać z hasłem, jeśli to potrafi.</translation>
    </message>
    <message>
        <source>Anything that sends from {address} may send through {account} without a password.</source>
        <translation>Wszystko, co wysyła z {address}, może wysyłać przez {account} bez hasła.</translation>
    </message>
    <message>
        <source>{address} can sign in with the password of {account}, last seen {last}, and nothing else is seen there, so it needs no IP authentication {evidence}.</source>
        <translation>{address} potrafi zalogować się hasłem konta {account}, ostatnio widziano {last}, i nie widać tam niczego innego, więc nie potrzebuje uwierzytelniania IP {evidence}.</translation>
    </message>
    <message>
        <source>Leave IP authentication out and allow {address} in the list.</source>
        <translation>Zrezygnuj z uwierzytelniania IP i dopuść {address} na liście.</translation>
    </message>
    <message>
        <source>{address} is of an address block that many share, so whoever the relay sees there may send without a password.</source>
        <translation>{address} należy do bloku adresów współdzielonego przez wielu, więc każdy, kogo przekaźnik tam widzi, może wysyłać bez hasła.</translation>
    </message>
    <message>
        <source>Bind the device&apos;s own public address.</source>
        <translation>Powiąż własny adres publiczny urządzenia.</translation>
    </message>
    <message>
        <source>{number} accounts are seen from {address}, and all that is behind it may send through {account} without a password {evidence}.</source>
        <translation>Z {address} widać konta ({number}) i wszystko, co się za nim kryje, może wysyłać przez {account} bez hasła {evidence}.</translation>
    </message>
    <message>
        <source>Give the device an address of its own, or let it send with the password.</source>
        <translation>Nadaj urządzeniu własny adres albo pozwól mu wysyłać z hasłem.</translation>
    </message>
    <message>
        <source>{entry} overlaps {block}, which all customers of {cloud} share (table of {date}): any of them who has the password may send.</source>
        <translation>{entry} pokrywa się częściowo z {block}, współdzielonym przez wszystkich klientów {cloud} (tabela z {date}): każdy z nich, kto ma hasło, może wysyłać.</translation>
    </message>
    <message>
        <source>Enter an address that is yours alone.</source>
        <translation>Wprowadź adres, z którego nie korzysta nikt inny.</translation>
    </message>
    <message>
        <source>{number} entries, the first {entry}, overlap {block}, which all customers of {cloud} share (table of {date}): any of them who has the password may send.</source>
        <translation>Wpisy ({number}), pierwszy {entry}, pokrywają się częściowo z {block}, współdzielonym przez wszystkich klientów {cloud} (tabela z {date}): każdy z nich, kto ma hasło, może wysyłać.</translation>
    </message>
    <message>
        <source>Enter addresses that are yours alone.</source>
        <translation>Wprowadź adresy, z których nie korzysta nikt inny.</translation>
    </message>
    <message>
        <source>{address} lies in {block}, which all customers of {cloud} share (table of {date}): any of them may send through {account} without a password.</source>
        <translation>{address} leży w {block}, współdzielonym przez wszystkich klientów {cloud} (tabela z {date}): każdy z nich może wysyłać przez {account} bez hasła.</translation>
    </message>
    <message>
        <source>Let it send with the password.</source>
        <translation>Pozwól mu wysyłać z hasłem.</translation>
    </message>
    <message>
        <source>The list of sender addresses of {account} is emptied, so it may send as anybody.</source>
        <translation>Lista adresów nadawcy konta {account} zostaje opróżniona, więc może ono wysyłać jako ktokolwiek.</translation>
    </message>
    <message>
        <source>Keep the sender addresses that it needs.</source>
        <translation>Zachowaj potrzebne adresy nadawcy.</translation>
    </message>
    <message>
        <source>{account} may send as every address of {domain}, and not only as {sender} any more.</source>
        <translation>Konto {account} może wysyłać jako każdy adres z {domain}, a nie jak dotąd tylko jako {sender}.</translation>
    </message>
    <message>
        <source>Keep the single addresses that it needs.</source>
        <translation>Zachowaj pojedyncze potrzebne adresy.</translation>
    </message>
    <message>
        <source>{number} of {total} accounts are deleted in one push.</source>
        <translation>W jednym wysłaniu zmian usuwane są konta: {number} z {total}.</translation>
    </message>
    <message>
        <source>Check that no import or filter took away more than was meant.</source>
        <translation>Sprawdź, czy import lub filtr nie usunął więcej, niż zamierzano.</translation>
    </message>
    <message>
        <source>{number} of {total} entries are deleted in one push.</source>
        <translation>W jednym wysłaniu zmian usuwane są wpisy: {number} z {total}.</translation>
    </message>
    <message>
        <source>{senders} {senders:address|addresses} that sent through {account} before would be refused, last {address} at {last} {evidence}.</source>
        <translation>Odrzucenie dotknęłoby {senders} {senders:adres, który wysyłał|adresy, które wysyłały|adresów, które wysyłały} wcześniej przez {account}, ostatnio {address}, {last} {evidence}.</translation>
    </message>
    <message>
        <source>Add those that may come back.</source>
        <translation>Dodaj te, które mogą powrócić.</translation>
    </message>
    <message>
        <source>Your own address {address} would be refused, so a test of {account} from here cannot succeed.</source>
        <translation>Własny adres {address} zostałby odrzucony, więc test konta {account} stąd nie może się udać.</translation>
    </message>
    <message>
        <source>Test from an address on the list.</source>
        <translation>Testuj z adresu, który jest na liście.</translation>
    </message>
    <message>
        <source>The log covers {days} {days:day|days}; monthly, quarterly and yearly senders cannot be in it.</source>
        <translation>Dziennik obejmuje {days} {days:dzień|dni|dni}; nie może w nim być nadawców miesięcznych, kwartalnych ani rocznych.</translation>
    </message>
    <message>
        <source>Watch first, or import older mail logs.</source>
        <translation>Najpierw obserwuj albo zaimportuj starsze dzienniki poczty.</translation>
    </message>
    <message>
        <source>{entry} holds the same addresses as {other}.</source>
        <translation>{entry} obejmuje te same adresy co {other}.</translation>
    </message>
    <message>
        <source>Delete one of them.</source>
        <translation>Usuń jeden z nich.</translation>
    </message>
    <message>
        <source>{more} more entries of {account} hold the same addresses as another.</source>
        <translation>Dalsze wpisy konta {account} obejmujące te same adresy co inny: {more}.</translation>
    </message>
    <message>
        <source>Tidy the list in the place for lists.</source>
        <translation>Uporządkuj listę w Przeglądzie list.</translation>
    </message>
    <message>
        <source>{entry} is covered by {other} already.</source>
        <translation>{entry} jest już objęty przez {other}.</translation>
    </message>
    <message>
        <source>Delete {entry}.</source>
        <translation>Usuń {entry}.</translation>
    </message>
    <message>
        <source>{more} more entries of {account} are covered by another.</source>
        <translation>Dalsze wpisy konta {account} objęte innym: {more}.</translation>
    </message>
    <message>
        <source>{entry} and {other} are exactly {merged}.</source>
        <translation>{entry} i {other} to dokładnie {merged}.</translation>
    </message>
    <message>
        <source>Put {merged} in place of both.</source>
        <translation>Zastąp oba wpisem {merged}.</translation>
    </message>
    <message>
        <source>{more} more pairs of entries of {account} are exactly one segment each.</source>
        <translation>Dalsze pary wpisów konta {account} będące dokładnie jedną podsiecią: {more}.</translation>
    </message>
    <message>
        <source>{written} is taken as {entry}, {count} addresses.</source>
        <translation>{written} jest traktowane jako {entry}, liczba adresów: {count}.</translation>
    </message>
    <message>
        <source>Enter {address} alone if only that one is meant.</source>
        <translation>Wprowadź sam {address}, jeśli chodzi tylko o niego.</translation>
    </message>
    <message>
        <source>{more} more segments of {account} were written with host bits, which are cleared.</source>
        <translation>Dalsze podsieci konta {account} zapisane z bitami hosta, które są zerowane: {more}.</translation>
    </message>
    <message>
        <source>Check that no single address was meant.</source>
        <translation>Sprawdź, czy nie chodziło o pojedynczy adres.</translation>
    </message>
    <message>
        <source>A sender of {account} seems to change its address: {number} followed each other, last {address} at {last} {evidence}.</source>
        <translation>Nadawca konta {account} zdaje się zmieniać adres: adresy następowały po sobie ({number}), ostatnio {address}, {last} {evidence}.</translation>
    </message>
    <message>
        <source>Give it a fixed address, allow its provider&apos;s segment, or leave the list off for this account.</source>
        <translation>Nadaj mu stały adres, dopuść podsieć jego dostawcy albo pozostaw listę tego konta wyłączoną.</translation>
    </message>
    <message>
        <source>New addresses send through {account} in {weeks} of {total} weeks, so a fixed list will refuse the next ones {evidence}.</source>
        <translation>Nowe adresy wysyłają przez {account} w {weeks} z {total} tygodni, więc stała lista odrzuci następne {evidence}.</translation>
    </message>
    <message>
        <source>Allow their network (for IPv6 the /64), or leave the list off for this account.</source>
        <translation>Dopuść ich sieć (dla IPv6 /64) albo pozostaw listę tego konta wyłączoną.</translation>
    </message>
    <message>
        <source>{account} sends from {number} networks and none has most of the mail, so a fixed list does not fit {evidence}.</source>
        <translation>{account} wysyła z {number} sieci i żadna nie ma większości poczty, więc stała lista tu nie pasuje {evidence}.</translation>
    </message>
    <message>
        <source>Give each place an account of its own, or leave the list off for this one.</source>
        <translation>Daj każdemu miejscu własne konto albo pozostaw listę tego konta wyłączoną.</translation>
    </message>
    <message>
        <source>Nobody can use {account}: it has no password and no IP authentication.</source>
        <translation>Nikt nie może używać konta {account}: nie ma hasła ani uwierzytelniania IP.</translation>
    </message>
    <message>
        <source>No mail came from {entry} for 400 days {evidence}.</source>
        <translation>Przez 400 dni z {entry} nie przyszła żadna poczta {evidence}.</translation>
    </message>
    <message>
        <source>Delete {entry}, or mark it as standing by.</source>
        <translation>Usuń {entry} albo oznacz jako rezerwę.</translation>
    </message>
    <message>
        <source>{entry} was last reviewed on {reviewed}, {days} days ago.</source>
        <translation>Wpis {entry} ostatnio przejrzano {reviewed}, {days} dni temu.</translation>
    </message>
    <message>
        <source>Ask whether it is still right and mark it as reviewed.</source>
        <translation>Zapytaj, czy jest nadal właściwy, i oznacz go jako przejrzany.</translation>
    </message>
    <message>
        <source>{entry} was never reviewed.</source>
        <translation>Wpisu {entry} nigdy nie przejrzano.</translation>
    </message>
    <message>
        <source>{entry} has no remark that says whose it is.</source>
        <translation>Wpis {entry} nie ma uwagi mówiącej, do kogo należy.</translation>
    </message>
    <message>
        <source>Write down whose it is.</source>
        <translation>Zapisz, do kogo należy.</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>Resolve</source>
        <translation>Nazwa hosta</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Powitanie</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Check the host&apos;s spelling and this computer&apos;s name service.</source>
        <translation>Sprawdź pisownię hosta i usługę nazw tego komputera.</translation>
    </message>
    <message>
        <source>Check the port, and whether the mail server runs.</source>
        <translation>Sprawdź port oraz czy serwer poczty działa.</translation>
    </message>
    <message>
        <source>Check firewalls on the way, or try another port.</source>
        <translation>Sprawdź zapory sieciowe po drodze albo spróbuj innego portu.</translation>
    </message>
    <message>
        <source>Check the port: another service answers there.</source>
        <translation>Sprawdź port: odpowiada tam inna usługa.</translation>
    </message>
    <message>
        <source>Choose the other TLS mode, or the other port.</source>
        <translation>Wybierz inny tryb TLS albo inny port.</translation>
    </message>
    <message>
        <source>The server needs TLS 1.2 or later.</source>
        <translation>Serwer wymaga TLS 1.2 lub nowszego.</translation>
    </message>
    <message>
        <source>Nothing secret was sent. Turn on TLS at the server.</source>
        <translation>Nie wysłano niczego poufnego. Włącz TLS na serwerze.</translation>
    </message>
    <message>
        <source>Somebody may be in between. Nothing secret was sent.</source>
        <translation>Ktoś może pośredniczyć w połączeniu. Nie wysłano niczego poufnego.</translation>
    </message>
    <message>
        <source>Use the submission port with TLS.</source>
        <translation>Użyj portu submission z TLS.</translation>
    </message>
    <message>
        <source>The server must offer PLAIN or LOGIN over TLS.</source>
        <translation>Serwer musi oferować PLAIN lub LOGIN przez TLS.</translation>
    </message>
    <message>
        <source>Check user name and password, or replace the password.</source>
        <translation>Sprawdź nazwę użytkownika i hasło albo zmień hasło.</translation>
    </message>
    <message>
        <source>Add the address to the allowlist if it should send.</source>
        <translation>Dodaj adres do listy dozwolonych, jeśli ma wysyłać.</translation>
    </message>
    <message>
        <source>Let the account send again.</source>
        <translation>Pozwól kontu znów wysyłać.</translation>
    </message>
    <message>
        <source>Set IP authentication for this address, or sign in.</source>
        <translation>Ustaw uwierzytelnianie IP dla tego adresu albo zaloguj się.</translation>
    </message>
    <message>
        <source>Use a sender that the account may send as.</source>
        <translation>Użyj adresu nadawcy, jako który konto może wysyłać.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address.</source>
        <translation>Sprawdź adres odbiorcy.</translation>
    </message>
    <message>
        <source>Wait a few minutes and test again.</source>
        <translation>Odczekaj kilka minut i przetestuj ponownie.</translation>
    </message>
    <message>
        <source>The server&apos;s own log says more.</source>
        <translation>Więcej mówi własny dziennik serwera.</translation>
    </message>
    <message>
        <source>Renew it at the server, or set this computer&apos;s clock.</source>
        <translation>Odnów go na serwerze albo ustaw zegar tego komputera.</translation>
    </message>
    <message>
        <source>Use a host name that it is for, or have it issued for this one.</source>
        <translation>Użyj nazwy hosta, dla której został wystawiony, albo zleć wystawienie dla tej.</translation>
    </message>
    <message>
        <source>Have it issued by an authority that this computer knows, or trust exactly this key.</source>
        <translation>Zleć wystawienie przez urząd znany temu komputerowi albo zaufaj dokładnie temu kluczowi.</translation>
    </message>
    <message>
        <source>Replace it by one with a stronger key and SHA-256.</source>
        <translation>Zastąp go certyfikatem z silniejszym kluczem i SHA-256.</translation>
    </message>
    <message>
        <source>Replace it: it cannot be trusted any more.</source>
        <translation>Zastąp go: nie można mu już ufać.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator whether its key was replaced.</source>
        <translation>Zapytaj operatora serwera, czy klucz został wymieniony.</translation>
    </message>
    <message>
        <source>Compare its fingerprint before you trust it.</source>
        <translation>Porównaj jego odcisk, zanim mu zaufasz.</translation>
    </message>
    <message>
        <source>Add the address first, if it should send: then a test can judge the password.</source>
        <translation>Najpierw dodaj adres, jeśli ma wysyłać: wtedy test może ocenić hasło.</translation>
    </message>
</context>
<context>
    <name>RelationText</name>
    <message>
        <source>%1 more</source>
        <translation>jeszcze %1</translation>
    </message>
    <message>
        <source>On the list already: %1</source>
        <translation>Już na liście: %1</translation>
    </message>
    <message>
        <source>The same addresses are on the list as %1</source>
        <translation>Te same adresy są na liście jako %1</translation>
    </message>
    <message>
        <source>Covered already by %1</source>
        <translation>Już objęte przez %1</translation>
    </message>
    <message>
        <source>Covers %1, which is then needless</source>
        <translation>Obejmuje %1, który staje się zbędny</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <translation>Częściowo pokrywa się z %1</translation>
    </message>
    <message>
        <source>With %1 it makes one segment, %2</source>
        <translation>Razem z %1 tworzy jedną podsieć, %2</translation>
    </message>
    <message>
        <source>%1 was to be kept out, this lets it in</source>
        <translation>%1 miał nie być wpuszczany, to go wpuszcza</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>No password is set, so nobody may send with one.</source>
        <translation>Nie ustawiono hasła, więc nikt nie może z nim wysyłać.</translation>
    </message>
    <message>
        <source>ANY address with the password may send.</source>
        <translation>DOWOLNY adres z hasłem może wysyłać.</translation>
    </message>
    <message>
        <source>ANY address with the password may send; the list is only watching.</source>
        <translation>DOWOLNY adres z hasłem może wysyłać; lista tylko obserwuje.</translation>
    </message>
    <message>
        <source>Nobody may send with the password.</source>
        <translation>Nikt nie może wysyłać z hasłem.</translation>
    </message>
    <message>
        <source>{count} {count:address|addresses} may send with the password, over SMTP.</source>
        <translation>{count} {count:adres może|adresy mogą|adresów może} wysyłać z hasłem, przez SMTP.</translation>
    </message>
    <message>
        <source>Nobody may send, with or without the password: the account is suspended.</source>
        <translation>Nikt nie może wysyłać, ani z hasłem, ani bez: konto jest zawieszone.</translation>
    </message>
    <message>
        <source>{address} still sends without.</source>
        <translation>{address} nadal wysyła bez hasła.</translation>
    </message>
    <message>
        <source>{address} sends without.</source>
        <translation>{address} wysyła bez hasła.</translation>
    </message>
    <message>
        <source>{address} ({device}) still sends without.</source>
        <translation>{address} ({device}) nadal wysyła bez hasła.</translation>
    </message>
    <message>
        <source>{address} ({device}) sends without.</source>
        <translation>{address} ({device}) wysyła bez hasła.</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>TLS from the start (also called SSL/TLS)</source>
        <translation>TLS od początku (nazywane też SSL/TLS)</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, wymagane</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>In the mail program or device</source>
        <translation>W programie pocztowym lub urządzeniu</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>You get it separately; it is not on this sheet.</source>
        <translation>Przekazywane osobno; nie ma go w tym arkuszu.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>dowolny adres</translation>
    </message>
    <message>
        <source>From where it works</source>
        <translation>Skąd to działa</translation>
    </message>
    <message>
        <source>From any address, with the password.</source>
        <translation>Z dowolnego adresu, z hasłem.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody may send with the password at present.</source>
        <translation>Obecnie nikt nie może wysyłać z hasłem.</translation>
    </message>
    <message>
        <source>From these networks only, with the password.</source>
        <translation>Tylko z tych sieci, z hasłem.</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>Bez hasła</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Jego adres</translation>
    </message>
    <message>
        <source>This one device signs in with nothing. Another address needs the password.</source>
        <translation>To jedno urządzenie nie loguje się wcale. Każdy inny adres wymaga hasła.</translation>
    </message>
    <message>
        <source>If mail is refused</source>
        <translation>Jeśli poczta jest odrzucana</translation>
    </message>
    <message>
        <source>The user name or password is wrong, or the address that you send from is not one of those above.</source>
        <translation>Nazwa użytkownika lub hasło są błędne albo adres, z którego wysyłasz, nie należy do powyższych.</translation>
    </message>
    <message>
        <source>A change is being tried. The mail is not lost: programs send it again by themselves.</source>
        <translation>Trwa próba zmiany. Poczta nie przepadła: programy same wyślą ją ponownie.</translation>
    </message>
    <message>
        <source>The sender is not one of those above.</source>
        <translation>Adres nadawcy nie należy do powyższych.</translation>
    </message>
    <message>
        <source>The account is suspended, or mail came without a password from an address that may not do so.</source>
        <translation>Konto jest zawieszone albo poczta przyszła bez hasła z adresu, któremu tego nie wolno.</translation>
    </message>
    <message>
        <source>The reply ends with the address that you came from and the time. Pass both on when you ask.</source>
        <translation>Odpowiedź kończy się adresem, z którego nadeszło połączenie, i czasem. Podaj oba, gdy pytasz.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Kogo pytać</translation>
    </message>
    <message>
        <source>Sending mail as %1 through %2</source>
        <translation>Wysyłanie poczty jako %1 przez %2</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>An address, a segment or a range is needed</source>
        <translation>Potrzebny jest adres, podsieć lub zakres</translation>
    </message>
    <message>
        <source>Longer than 128 characters, no address is that long</source>
        <translation>Dłuższe niż 128 znaków, żaden adres nie jest tak długi</translation>
    </message>
    <message>
        <source>A character that no address has</source>
        <translation>Znak, którego nie ma żaden adres</translation>
    </message>
    <message>
        <source>An invisible control character</source>
        <translation>Niewidoczny znak sterujący</translation>
    </message>
    <message>
        <source>Several values in one; use the pasted list</source>
        <translation>Kilka wartości w jednej; użyj wklejonej listy</translation>
    </message>
    <message>
        <source>A blank inside the value</source>
        <translation>Odstęp wewnątrz wartości</translation>
    </message>
    <message>
        <source>Not an IP address; names are never looked up</source>
        <translation>To nie adres IP; nazwy nigdy nie są wyszukiwane</translation>
    </message>
    <message>
        <source>Not a whole address, four numbers are needed</source>
        <translation>Niepełny adres, potrzebne są cztery liczby</translation>
    </message>
    <message>
        <source>An IPv4 address has exactly four numbers</source>
        <translation>Adres IPv4 ma dokładnie cztery liczby</translation>
    </message>
    <message>
        <source>A number is missing here</source>
        <translation>Brakuje tu liczby</translation>
    </message>
    <message>
        <source>A number is over 255</source>
        <translation>Liczba przekracza 255</translation>
    </message>
    <message>
        <source>Only digits stand between the dots</source>
        <translation>Między kropkami są tylko cyfry</translation>
    </message>
    <message>
        <source>A leading zero, which programs read in different ways</source>
        <translation>Zero na początku, które programy odczytują różnie</translation>
    </message>
    <message>
        <source>Hexadecimal, an IPv4 address is written in decimal</source>
        <translation>Szesnastkowo, a adres IPv4 zapisuje się dziesiętnie</translation>
    </message>
    <message>
        <source>A zone means nothing on another machine</source>
        <translation>Strefa nic nie znaczy na innej maszynie</translation>
    </message>
    <message>
        <source>Written without brackets here</source>
        <translation>Tutaj bez nawiasów</translation>
    </message>
    <message>
        <source>A port does not belong here</source>
        <translation>Port tu nie pasuje</translation>
    </message>
    <message>
        <source>The double colon may stand only once</source>
        <translation>Podwójny dwukropek może wystąpić tylko raz</translation>
    </message>
    <message>
        <source>A single colon at the edge</source>
        <translation>Pojedynczy dwukropek na brzegu</translation>
    </message>
    <message>
        <source>An IPv6 address has eight groups</source>
        <translation>Adres IPv6 ma osiem grup</translation>
    </message>
    <message>
        <source>A group has at most four digits</source>
        <translation>Grupa ma najwyżej cztery cyfry</translation>
    </message>
    <message>
        <source>Only 0 to 9 and a to f stand in a group</source>
        <translation>W grupie są tylko znaki 0–9 i a–f</translation>
    </message>
    <message>
        <source>An IPv4 part may stand only at the end</source>
        <translation>Część IPv4 może wystąpić tylko na końcu</translation>
    </message>
    <message>
        <source>A wildcard, write a segment instead</source>
        <translation>Symbol wieloznaczny, zapisz zamiast niego podsieć</translation>
    </message>
    <message>
        <source>The address before the slash is missing</source>
        <translation>Brakuje adresu przed ukośnikiem</translation>
    </message>
    <message>
        <source>The prefix length after the slash is not a number</source>
        <translation>Długość prefiksu po ukośniku nie jest liczbą</translation>
    </message>
    <message>
        <source>The prefix length has a leading zero</source>
        <translation>Długość prefiksu ma zero na początku</translation>
    </message>
    <message>
        <source>The prefix length is too high, 32 for IPv4 and 128 for IPv6</source>
        <translation>Długość prefiksu jest za duża, 32 dla IPv4 i 128 dla IPv6</translation>
    </message>
    <message>
        <source>Neither an IPv4 segment nor a sensible IPv6 one</source>
        <translation>Ani podsieć IPv4, ani sensowna podsieć IPv6</translation>
    </message>
    <message>
        <source>A netmask, not a prefix length</source>
        <translation>Maska sieci, a nie długość prefiksu</translation>
    </message>
    <message>
        <source>A range has one first and one last address</source>
        <translation>Zakres ma jeden pierwszy i jeden ostatni adres</translation>
    </message>
    <message>
        <source>A range is made of two addresses, without a prefix length</source>
        <translation>Zakres tworzą dwa adresy, bez długości prefiksu</translation>
    </message>
    <message>
        <source>The end of the range is not a whole address</source>
        <translation>Koniec zakresu nie jest pełnym adresem</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 in one range</source>
        <translation>IPv4 i IPv6 w jednym zakresie</translation>
    </message>
    <message>
        <source>The range runs backwards</source>
        <translation>Zakres biegnie wstecz</translation>
    </message>
    <message>
        <source>Blanks around it were dropped</source>
        <translation>Usunięto odstępy wokół wartości</translation>
    </message>
    <message>
        <source>Blanks around the hyphen were dropped</source>
        <translation>Usunięto odstępy wokół łącznika</translation>
    </message>
    <message>
        <source>host part dropped</source>
        <translation>usunięto część hosta</translation>
    </message>
    <message>
        <source>This is one single address</source>
        <translation>To jeden pojedynczy adres</translation>
    </message>
    <message>
        <source>The same as a segment</source>
        <translation>To samo co podsieć</translation>
    </message>
    <message>
        <source>An IPv4 address written as IPv6, stored as IPv4</source>
        <translation>Adres IPv4 zapisany jako IPv6, przechowywany jako IPv4</translation>
    </message>
    <message>
        <source>An old IPv6 form that holds an IPv4 address; no sender has it</source>
        <translation>Dawna postać IPv6 zawierająca adres IPv4; nie ma jej żaden nadawca</translation>
    </message>
    <message>
        <source>The whole internet: the list would let everybody in</source>
        <translation>Cały internet: lista wpuściłaby każdego</translation>
    </message>
    <message>
        <source>Very many addresses: this hardly restricts anything</source>
        <translation>Bardzo wiele adresów: to prawie niczego nie ogranicza</translation>
    </message>
    <message>
        <source>Private addresses, a public relay never sees them</source>
        <translation>Adresy prywatne, publiczny przekaźnik nigdy ich nie widzi</translation>
    </message>
    <message>
        <source>Loopback, only the relay itself</source>
        <translation>Pętla zwrotna, tylko sam przekaźnik</translation>
    </message>
    <message>
        <source>Link-local, useless on a remote relay</source>
        <translation>Adres łącza lokalnego, bezużyteczny na zdalnym przekaźniku</translation>
    </message>
    <message>
        <source>Multicast, nobody sends from it</source>
        <translation>Multicast, nikt z niego nie wysyła</translation>
    </message>
    <message>
        <source>The unspecified address, nobody sends from it</source>
        <translation>Adres nieokreślony, nikt z niego nie wysyła</translation>
    </message>
    <message>
        <source>The broadcast address, nobody sends from it</source>
        <translation>Adres rozgłoszeniowy, nikt z niego nie wysyła</translation>
    </message>
    <message>
        <source>Carrier NAT, shared by many customers of a provider</source>
        <translation>NAT operatora, współdzielony przez wielu klientów dostawcy</translation>
    </message>
    <message>
        <source>Reserved addresses, nobody sends from them</source>
        <translation>Adresy zarezerwowane, nikt z nich nie wysyła</translation>
    </message>
    <message>
        <source>a no-break space (NBSP)</source>
        <translation>spacja nierozdzielająca (NBSP)</translation>
    </message>
    <message>
        <source>a zero-width space (ZWSP)</source>
        <translation>spacja o zerowej szerokości (ZWSP)</translation>
    </message>
    <message>
        <source>a byte-order mark (BOM)</source>
        <translation>znacznik kolejności bajtów (BOM)</translation>
    </message>
    <message>
        <source>a dash, a plain hyphen is needed</source>
        <translation>pauza, potrzebny jest zwykły łącznik</translation>
    </message>
    <message>
        <source>Octet %1 is %2, highest is 255</source>
        <translation>Oktet %1 to %2, najwyżej 255</translation>
    </message>
    <message>
        <source>Octet %1 is missing</source>
        <translation>Brakuje oktetu %1</translation>
    </message>
    <message>
        <source>Octet %1 is “%2”, only digits stand there</source>
        <translation>Oktet %1 to „%2”, dopuszczalne są tylko cyfry</translation>
    </message>
    <message>
        <source>“%1” has a leading zero, which programs read in different ways</source>
        <translation>„%1” ma zero na początku, które programy odczytują różnie</translation>
    </message>
    <message>
        <source>Prefix length %1 is too high, highest is %2</source>
        <translation>Długość prefiksu %1 jest za duża, najwyżej %2</translation>
    </message>
    <message>
        <source>A line end inside the value; use the pasted list</source>
        <translation>Koniec wiersza wewnątrz wartości; użyj wklejonej listy</translation>
    </message>
    <message>
        <source>Character %1 is %2</source>
        <translation>Znak %1 to %2</translation>
    </message>
    <message>
        <source>The same as the segment %1</source>
        <translation>To samo co podsieć %1</translation>
    </message>
    <message>
        <source>Address, %1</source>
        <translation>Adres, %1</translation>
    </message>
    <message>
        <source>Segment, %1</source>
        <translation>Podsieć, %1</translation>
    </message>
    <message>
        <source>Range, %1</source>
        <translation>Zakres, %1</translation>
    </message>
</context>
<context>
    <name>postern::AccountDialog</name>
    <message>
        <source>It is not known who sends as %1.</source>
        <translation>Nie wiadomo, kto wysyła jako %1.</translation>
    </message>
    <message>
        <source>Nobody was seen sending as %1 lately.</source>
        <translation>Ostatnio nie widziano nikogo, kto wysyła jako %1.</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %1 is in use by %n address(es).</source>
        <translation>
            <numerusform>Odcięcie: konta %1 używa %n adres.</numerusform>
            <numerusform>Odcięcie: konta %1 używają %n adresy.</numerusform>
            <numerusform>Odcięcie: konta %1 używa %n adresów.</numerusform>
        </translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nowe konto</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Dodaj konto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>any sender</source>
        <translation>dowolny nadawca</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>May send as: addresses or @domain, one a line</source>
        <translation>Może wysyłać jako: adresy lub @domena, po jednym w wierszu</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>add account %1</source>
        <translation>dodanie konta %1</translation>
    </message>
    <message>
        <source>edit account %1</source>
        <translation>edycja konta %1</translation>
    </message>
    <message>
        <source>Letters, digits and . _ @ - only, beginning with a letter or digit</source>
        <translation>Tylko litery, cyfry oraz . _ @ -, na początku litera lub cyfra</translation>
    </message>
    <message>
        <source>%1 is not available on this relay</source>
        <translation>Nazwa %1 jest niedostępna na tym przekaźniku</translation>
    </message>
    <message>
        <source>Stored as %1: user names have no capitals</source>
        <translation>Zapisane jako %1: nazwy użytkowników nie mają wielkich liter</translation>
    </message>
    <message>
        <source>The name that it has</source>
        <translation>Dotychczasowa nazwa</translation>
    </message>
    <message>
        <source>Free in this organization</source>
        <translation>Wolna w tej organizacji</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor @domain.</source>
        <translation>„%1” nie jest ani adresem, ani @domeną.</translation>
    </message>
    <message>
        <source>Empty: it may send as anybody.</source>
        <translation>Puste: konto może wysyłać jako ktokolwiek.</translation>
    </message>
    <message>
        <source>Exactly these; bill+x@ is not bill@. They do not bind IP authentication.</source>
        <translation>Dokładnie te; bill+x@ to nie bill@. Nie obowiązują przy uwierzytelnianiu IP.</translation>
    </message>
    <message>
        <source>They sign in with the old name and are refused until they use the new one.</source>
        <translation>Logują się starą nazwą i będą odrzucani, dopóki nie użyją nowej.</translation>
    </message>
    <message>
        <source>Its allowlist is off.</source>
        <translation>Jego lista dozwolonych jest wyłączona.</translation>
    </message>
    <message>
        <source>It needs a user name.</source>
        <translation>Konto wymaga nazwy użytkownika.</translation>
    </message>
    <message>
        <source>Correct the user name.</source>
        <translation>Popraw nazwę użytkownika.</translation>
    </message>
    <message>
        <source>Correct the senders.</source>
        <translation>Popraw adresy nadawcy.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nic jeszcze nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>postern::AccountEditor</name>
    <message>
        <source>Let it send again</source>
        <translation>Pozwól znów wysyłać</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Zawieś</translation>
    </message>
    <message>
        <source>%1, account suspended</source>
        <translation>%1, konto zawieszone</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, zachowane</translation>
    </message>
    <message>
        <source>Closed: nobody</source>
        <translation>Zamknięte: nikt</translation>
    </message>
    <message>
        <source>The allowlist is on and has no entry, so nobody may send with the password.</source>
        <translation>Lista dozwolonych jest włączona i nie ma wpisów, więc nikt nie może wysyłać z hasłem.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>There is no log, so it is not known who sends.</source>
        <translation>Brak dziennika, więc nie wiadomo, kto wysyła.</translation>
    </message>
    <message>
        <source>Nobody was seen sending. %1</source>
        <translation>Nie widziano, aby ktokolwiek wysyłał. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses send today.</source>
        <translation>
            <numerusform>Obecnie wysyła %n adres.</numerusform>
            <numerusform>Obecnie wysyłają %n adresy.</numerusform>
            <numerusform>Obecnie wysyła %n adresów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Observing: any address</source>
        <translation>Obserwacja: dowolny adres</translation>
    </message>
    <message>
        <source>Open: any address</source>
        <translation>Otwarte: dowolny adres</translation>
    </message>
    <message>
        <source>The password works from anywhere. %1</source>
        <translation>Hasło działa z każdego miejsca. %1</translation>
    </message>
    <message>
        <source>Start with these %1</source>
        <translation>Zacznij od tych: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Any: no sender address is refused</source>
        <translation>Dowolny: żaden adres nadawcy nie jest odrzucany</translation>
    </message>
    <message>
        <source>A new one is staged</source>
        <translation>Przygotowano nowe</translation>
    </message>
    <message>
        <source>Set, shown to nobody</source>
        <translation>Ustawione, nikomu nie jest pokazywane</translation>
    </message>
    <message>
        <source>None: nobody can sign in</source>
        <translation>Brak: nikt nie może się zalogować</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>brak dziennika</translation>
    </message>
    <message>
        <source>%1 in, %2 blocked</source>
        <translation>przyjęto %1, zablokowano %2</translation>
    </message>
    <message>
        <source>no such account</source>
        <translation>nie ma takiego konta</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>przez %1</translation>
    </message>
    <message>
        <source>as the list is %1</source>
        <translation>stan listy: %1</translation>
    </message>
    <message>
        <source>without a password, by IP authentication</source>
        <translation>bez hasła, przez uwierzytelnianie IP</translation>
    </message>
    <message>
        <source>the account is suspended</source>
        <translation>konto jest zawieszone</translation>
    </message>
    <message>
        <source>%1 has run out</source>
        <translation>%1: wpis wygasł</translation>
    </message>
    <message>
        <source>no entry of its address family</source>
        <translation>brak wpisu z tej rodziny adresów</translation>
    </message>
    <message>
        <source>the list is closed</source>
        <translation>lista jest zamknięta</translation>
    </message>
    <message>
        <source>no entry has it</source>
        <translation>nie obejmuje go żaden wpis</translation>
    </message>
    <message>
        <source>Now: yes</source>
        <translation>Teraz: tak</translation>
    </message>
    <message>
        <source>Now: no</source>
        <translation>Teraz: nie</translation>
    </message>
    <message>
        <source>After push: yes</source>
        <translation>Potem: tak</translation>
    </message>
    <message>
        <source>After push: no</source>
        <translation>Potem: nie</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>Uwierzytelnianie IP</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>Nie wybrano konta</translation>
    </message>
    <message>
        <source>Choose one at the left, or look for one by any of its words.</source>
        <translation>Wybierz konto po lewej albo wyszukaj je po dowolnym słowie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>More about this account</source>
        <translation>Więcej o tym koncie</translation>
    </message>
    <message>
        <source>Would this address get in?</source>
        <translation>Czy przejdzie?</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>Włączona</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Edytuj wpis</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Usuń wpis</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Dodaj wpis</translation>
    </message>
    <message>
        <source>Entries of the allowlist</source>
        <translation>Wpisy listy dozwolonych</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>jeszcze nie widziano</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>za %1 dni</translation>
    </message>
    <message>
        <source>Sender addresses</source>
        <translation>Nadawcy</translation>
    </message>
    <message>
        <source>Edit sender addresses</source>
        <translation>Edytuj adresy nadawcy</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Replace password</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Edytuj konto</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Settings sheet</source>
        <translation>Arkusz ustawień</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Usuń konto</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Drop what is staged for it</source>
        <translation>Porzuć przygotowane zmiany konta</translation>
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
        <translation>Porzuć przygotowaną zmianę</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Paste entries</source>
        <translation>Wklej wpisy</translation>
    </message>
    <message>
        <source>Lock down now</source>
        <translation>Zablokuj teraz</translation>
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
        <translation>Filtruj lub wpisz adres</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>Filtruj konta</translation>
    </message>
    <message>
        <source>New account (Ctrl+N)</source>
        <translation>Nowe konto (Ctrl+N)</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Kolejność: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziano</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>%1 of %2 accept it</source>
        <translation>Przyjmuje go %1 z %2</translation>
    </message>
    <message>
        <source>%1 by an entry, %2 because they are open, %3 without a password</source>
        <translation>%1 przez wpis, %2 jako otwarte, %3 bez hasła</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konta</numerusform>
            <numerusform>%n kont</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>Konta: %1 z %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>The accounts of %1 are on their way.</source>
        <translation>Trwa pobieranie kont: %1.</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Brak kont</translation>
    </message>
    <message>
        <source>An account is an SMTP login. Give it a password or let a device send from one address without.</source>
        <translation>Konto to login SMTP. Ustaw mu hasło albo pozwól urządzeniu wysyłać bez hasła z jednego adresu.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nowe konto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message numerus="yes">
        <source>No account matches, the filter hides %n</source>
        <translation>
            <numerusform>Żadne konto nie pasuje, filtr ukrywa %n</numerusform>
            <numerusform>Żadne konto nie pasuje, filtr ukrywa %n</numerusform>
            <numerusform>Żadne konto nie pasuje, filtr ukrywa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No account lets this address in, with or without the password.</source>
        <translation>Żadne konto nie wpuszcza tego adresu, ani z hasłem, ani bez.</translation>
    </message>
    <message>
        <source>Nothing in any column has all of these words.</source>
        <translation>Żadna kolumna nie zawiera wszystkich tych słów.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>%1 is no field. There are ip: list: staged: expires: unused:</source>
        <translation>%1 nie jest polem. Są ip: list: staged: expires: unused:</translation>
    </message>
</context>
<context>
    <name>postern::AccountListModel</name>
    <message>
        <source>%1 kept</source>
        <translation>zachowane: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolny</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>jeszcze nie widziano</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n staged</source>
        <translation>
            <numerusform>%1, %2, %3, %n przygotowana</numerusform>
            <numerusform>%1, %2, %3, %n przygotowane</numerusform>
            <numerusform>%1, %2, %3, %n przygotowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accepts it by</source>
        <translation>Przyjmuje przez</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>Uwierzytelnianie IP</translation>
    </message>
    <message>
        <source>Last seen from</source>
        <translation>Ostatnio widziano z</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziano</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Przygotowane</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>dowolny adres</translation>
    </message>
    <message>
        <source>after push</source>
        <translation>po wysłaniu zmian</translation>
    </message>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n przygotowana</numerusform>
            <numerusform>%n przygotowane</numerusform>
            <numerusform>%n przygotowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>, deleted with the push</source>
        <translation>, zostanie usunięte przy wysłaniu zmian</translation>
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
            <numerusform>%1: %n nadawca, %2</numerusform>
            <numerusform>%1: %n nadawców, %2</numerusform>
            <numerusform>%1: %n nadawców, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>sender</source>
        <translation>nadawca</translation>
    </message>
    <message>
        <source>senders</source>
        <translation>nadawców</translation>
    </message>
</context>
<context>
    <name>postern::ActivityPlace</name>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 godziny</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Read the activity again</source>
        <translation>Odczytaj aktywność ponownie</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Blocked by allowlist</source>
        <translation>Zablokowane przez listę dozwolonych</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Błędne hasło</translation>
    </message>
    <message>
        <source>By IP authentication</source>
        <translation>Przez uwierzytelnianie IP</translation>
    </message>
    <message>
        <source>Account, address or outcome</source>
        <translation>Konto, adres lub wynik</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>Filtruj aktywność</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>Wiersze: %1 z %2</translation>
    </message>
    <message>
        <source>This relay keeps no activity</source>
        <translation>Ten przekaźnik nie przechowuje aktywności</translation>
    </message>
    <message>
        <source>Who sends cannot be said here; it can be read from old mail logs.</source>
        <translation>Nie można tu ustalić, kto wysyła; można to odczytać ze starych dzienników poczty.</translation>
    </message>
    <message>
        <source>Nothing seen yet</source>
        <translation>Niczego jeszcze nie widziano</translation>
    </message>
    <message>
        <source>No mail and no refusal is in the relay&apos;s log %1.</source>
        <translation>W dzienniku przekaźnika nie ma ani poczty, ani odmów %1.</translation>
    </message>
    <message numerus="yes">
        <source>No row matches, the filter hides %n</source>
        <translation>
            <numerusform>Żaden wiersz nie pasuje, filtr ukrywa %n</numerusform>
            <numerusform>Żaden wiersz nie pasuje, filtr ukrywa %n</numerusform>
            <numerusform>Żaden wiersz nie pasuje, filtr ukrywa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A longer period or fewer words show more.</source>
        <translation>Dłuższy okres lub mniej słów pokaże więcej.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Dlaczego odrzucono?</translation>
    </message>
    <message>
        <source>Why was it accepted?</source>
        <translation>Dlaczego przyjęto?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, ostatnio %2</translation>
    </message>
    <message>
        <source>No such account</source>
        <translation>Nie ma takiego konta</translation>
    </message>
    <message>
        <source>The relay has no account of this name now.</source>
        <translation>Przekaźnik nie ma teraz konta o tej nazwie.</translation>
    </message>
    <message>
        <source>Account is active</source>
        <translation>Konto jest aktywne</translation>
    </message>
    <message>
        <source>Account is suspended</source>
        <translation>Konto jest zawieszone</translation>
    </message>
    <message>
        <source>%1 is not suspended.</source>
        <translation>%1 nie jest zawieszone.</translation>
    </message>
    <message>
        <source>Nobody sends through %1.</source>
        <translation>Nikt nie wysyła przez %1.</translation>
    </message>
    <message>
        <source>This address needs no password.</source>
        <translation>Ten adres nie potrzebuje hasła.</translation>
    </message>
    <message>
        <source>No IP authentication for this address</source>
        <translation>Brak uwierzytelniania IP dla tego adresu</translation>
    </message>
    <message>
        <source>Only %1 may send without a password.</source>
        <translation>Bez hasła może wysyłać tylko %1.</translation>
    </message>
    <message>
        <source>No address may send without a password.</source>
        <translation>Żaden adres nie może wysyłać bez hasła.</translation>
    </message>
    <message>
        <source>Password was wrong</source>
        <translation>Hasło było błędne</translation>
    </message>
    <message>
        <source>Password was right</source>
        <translation>Hasło było poprawne</translation>
    </message>
    <message>
        <source>The relay logged a wrong password or user name.</source>
        <translation>Przekaźnik odnotował błędne hasło lub błędną nazwę użytkownika.</translation>
    </message>
    <message>
        <source>The relay logged a right password.</source>
        <translation>Przekaźnik odnotował poprawne hasło.</translation>
    </message>
    <message>
        <source>The allowlist lets any address in</source>
        <translation>Lista dozwolonych wpuszcza dowolny adres</translation>
    </message>
    <message>
        <source>On the allowlist</source>
        <translation>Na liście dozwolonych</translation>
    </message>
    <message>
        <source>As it is on the relay now.</source>
        <translation>Według stanu na przekaźniku.</translation>
    </message>
    <message>
        <source>By %1, as it is on the relay now.</source>
        <translation>Przez %1, według stanu na przekaźniku.</translation>
    </message>
    <message>
        <source>Not on the allowlist</source>
        <translation>Poza listą dozwolonych</translation>
    </message>
    <message>
        <source>%1 has run out.</source>
        <translation>%1: wpis wygasł.</translation>
    </message>
    <message>
        <source>No entry on the relay now has this address.</source>
        <translation>Żaden wpis na przekaźniku nie obejmuje teraz tego adresu.</translation>
    </message>
    <message>
        <source>After push: let in with the password</source>
        <translation>Po wysłaniu zmian: wpuszczany z hasłem</translation>
    </message>
    <message>
        <source>After push: refused</source>
        <translation>Po wysłaniu zmian: odrzucany</translation>
    </message>
    <message>
        <source>With what is staged for %1.</source>
        <translation>Ze zmianami przygotowanymi dla %1.</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Dodaj ten adres</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Eksportuj aktywność</translation>
    </message>
    <message>
        <source>Activity files (*.csv)</source>
        <translation>Pliki aktywności (*.csv)</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Nie wyeksportowano: %1</translation>
    </message>
    <message>
        <source>The file was left as it was.</source>
        <translation>Plik pozostał bez zmian.</translation>
    </message>
    <message>
        <source>Activity by sender</source>
        <translation>Aktywność według nadawcy</translation>
    </message>
</context>
<context>
    <name>postern::ActivityTableModel</name>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>bez hasła</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziano</translation>
    </message>
</context>
<context>
    <name>postern::AddDialog</name>
    <message>
        <source>Add address</source>
        <translation>Dodaj adres</translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>Dodaj podsieć</translation>
    </message>
    <message>
        <source>Add range</source>
        <translation>Dodaj zakres</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>Dodaj listę</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entries</source>
        <translation>
            <numerusform>Dodaj %n wpis</numerusform>
            <numerusform>Dodaj %n wpisy</numerusform>
            <numerusform>Dodaj %n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>Wpisy: %1 z %2</translation>
    </message>
    <message>
        <source>Change an address of %1</source>
        <translation>Zmień adres konta %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Dodaj do %1</translation>
    </message>
    <message>
        <source>none while the list is off: ANY address may send</source>
        <translation>brak, gdy lista jest wyłączona: wysyłać może DOWOLNY adres</translation>
    </message>
    <message>
        <source>, who is blocked is not known (no log)</source>
        <translation>, nie wiadomo, kto zostanie zablokowany (brak dziennika)</translation>
    </message>
    <message>
        <source>, nobody seen sending is blocked</source>
        <translation>, nikt z widzianych nadawców nie zostanie zablokowany</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send are not on this list</source>
        <translation>
            <numerusform>Odcięcie: %n wysyłającego adresu nie ma na tej liście</numerusform>
            <numerusform>Odcięcie: %n wysyłających adresów nie ma na tej liście</numerusform>
            <numerusform>Odcięcie: %n wysyłających adresów nie ma na tej liście</numerusform>
        </translation>
    </message>
    <message>
        <source>They are named again in Review. %1</source>
        <translation>Zostaną wymienione ponownie w Przeglądzie. %1</translation>
    </message>
    <message>
        <source>The relay takes %1 entries.</source>
        <translation>Limit wpisów na przekaźniku: %1.</translation>
    </message>
    <message>
        <source>Merge some into a segment, or delete what is not needed.</source>
        <translation>Połącz część w podsieć lub usuń zbędne.</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Zmień adres</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation>zmiana %1 na koncie %2</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <translation>dodanie %1 do %2</translation>
    </message>
    <message numerus="yes">
        <source>add %n entries to %1</source>
        <translation>
            <numerusform>dodanie %n wpisu do %1</numerusform>
            <numerusform>dodanie %n wpisów do %1</numerusform>
            <numerusform>dodanie %n wpisów do %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::AfterPush</name>
    <message>
        <source>The relay names no port for mail with a password.</source>
        <translation>Przekaźnik nie podaje portu dla poczty z hasłem.</translation>
    </message>
    <message>
        <source>Its password is not known here. Test it by hand, or from its own host.</source>
        <translation>Hasło tego konta nie jest tu znane. Sprawdź je ręcznie albo z jego własnego hosta.</translation>
    </message>
    <message numerus="yes">
        <source>Test: %n not as planned</source>
        <translation>
            <numerusform>Test: %n niezgodny z planem</numerusform>
            <numerusform>Test: %n niezgodne z planem</numerusform>
            <numerusform>Test: %n niezgodnych z planem</numerusform>
        </translation>
    </message>
    <message>
        <source>Test: pending, trying again</source>
        <translation>Test: w toku, kolejna próba</translation>
    </message>
    <message>
        <source>Testing from here</source>
        <translation>Testowanie stąd</translation>
    </message>
    <message numerus="yes">
        <source>Test: %n as planned</source>
        <translation>
            <numerusform>Test: %n zgodny z planem</numerusform>
            <numerusform>Test: %n zgodne z planem</numerusform>
            <numerusform>Test: %n zgodnych z planem</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nie przetestowano</translation>
    </message>
    <message>
        <source>%1, without a password</source>
        <translation>%1, bez hasła</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>w trakcie testu</translation>
    </message>
    <message>
        <source>pending, trying again</source>
        <translation>w toku, kolejna próba</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>zgodnie z planem</translation>
    </message>
    <message>
        <source>not as planned</source>
        <translation>niezgodnie z planem</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nie przetestowano</translation>
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
        <translation>Jest odraczana, dopóki zmiana czeka na zachowanie, a potem odrzucana.</translation>
    </message>
</context>
<context>
    <name>postern::AppliedPage</name>
    <message>
        <source>Applied changes</source>
        <translation>Zastosowane zmiany</translation>
    </message>
    <message>
        <source>Since the push</source>
        <translation>Od wysłania zmian</translation>
    </message>
    <message>
        <source>Nothing is applied and unconfirmed.</source>
        <translation>Nie ma zmian zastosowanych i niepotwierdzonych.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What is true now</source>
        <translation>Co obowiązuje teraz</translation>
    </message>
    <message>
        <source>Accepted since</source>
        <translation>Przyjęto od tego czasu</translation>
    </message>
    <message>
        <source>Blocked since</source>
        <translation>Zablokowano od tego czasu</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>przyjęto: %1</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>zablokowano: %1</translation>
    </message>
    <message>
        <source>No connection was seen since the push.</source>
        <translation>Od wysłania zmian nie widziano żadnego połączenia.</translation>
    </message>
    <message>
        <source>Who sent or tried to since the push, all accounts:</source>
        <translation>Kto od wysłania zmian wysyłał lub próbował wysyłać, wszystkie konta:</translation>
    </message>
</context>
<context>
    <name>postern::AppliedStrip</name>
    <message>
        <source>Test connection</source>
        <translation>Testuj połączenie</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Więcej czasu</translation>
    </message>
    <message>
        <source>Revert now</source>
        <translation>Wycofaj teraz</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Pokaż zmiany</translation>
    </message>
    <message>
        <source>2 minutes from now</source>
        <translation>2 minuty od teraz</translation>
    </message>
    <message>
        <source>10 minutes from now</source>
        <translation>10 minut od teraz</translation>
    </message>
    <message>
        <source>1 hour from now</source>
        <translation>1 godzina od teraz</translation>
    </message>
    <message>
        <source>12 hours from now</source>
        <translation>12 godzin od teraz</translation>
    </message>
    <message>
        <source>72 hours from now</source>
        <translation>72 godziny od teraz</translation>
    </message>
    <message>
        <source>Revision %1. Nothing to do if this computer is cut off: the relay reverts alone at %2.</source>
        <translation>Rewizja %1. Przekaźnik sam wycofa ją o %2, także bez tego komputera.</translation>
    </message>
    <message>
        <source>Applied, not yet confirmed: reverts by itself in %1</source>
        <translation>Niepotwierdzone: wycofa się samo za %1</translation>
    </message>
    <message>
        <source>%1 of %2 loses access, %3 since %4</source>
        <translation>%1 z konta %2 traci dostęp, %3 od %4</translation>
    </message>
    <message>
        <source>If not kept: %1</source>
        <translation>Jeśli nie zachowasz: %1</translation>
    </message>
    <message numerus="yes">
        <source>; and %n more</source>
        <translation>
            <numerusform>; i jeszcze %n</numerusform>
            <numerusform>; i jeszcze %n</numerusform>
            <numerusform>; i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and refusals of the changed accounts; silent are addresses that sent lately and not since.</source>
        <translation>Wiadomości i odmowy zmienionych kont; ciche są adresy, które niedawno wysyłały, a od tego czasu nie.</translation>
    </message>
    <message>
        <source>Test connection with what is applied</source>
        <translation>Testuj połączenie z tym, co zastosowano</translation>
    </message>
    <message>
        <source>%1 accepted, %2 refused, %3 silent</source>
        <translation>przyjęte: %1, odrzucone: %2, ciche: %3</translation>
    </message>
</context>
<context>
    <name>postern::Bar</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 godz. %2 min</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nie zapisano</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Przekaźnik</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Review what is staged (%1)</source>
        <translation>Przejrzyj przygotowane zmiany (%1)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Postern</source>
        <translation>Postern</translation>
    </message>
    <message>
        <source>No relay</source>
        <translation>Brak przekaźnika</translation>
    </message>
    <message>
        <source>No relay, revision %1</source>
        <translation>Brak przekaźnika, rewizja %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Wysyłanie zmian</translation>
    </message>
    <message>
        <source>Connected, revision %1 applied</source>
        <translation>Połączono, zastosowano rewizję %1</translation>
    </message>
    <message>
        <source>Connected, revision %1, read %2</source>
        <translation>Połączono, rewizja %1, odczytano %2</translation>
    </message>
    <message>
        <source>Offline, revision %1, read %2</source>
        <translation>Offline, rewizja %1, odczytano %2</translation>
    </message>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n przygotowana</numerusform>
            <numerusform>%n przygotowane</numerusform>
            <numerusform>%n przygotowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>applied, %1 left</source>
        <translation>zastosowane, pozostało %1</translation>
    </message>
</context>
<context>
    <name>postern::BindingTableModel</name>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>jeszcze nie widziano</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>znika</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziano</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Przygotowane</translation>
    </message>
</context>
<context>
    <name>postern::BulkDialog</name>
    <message numerus="yes">
        <source>Entries of %n accounts</source>
        <translation>
            <numerusform>Wpisy %n konta</numerusform>
            <numerusform>Wpisy %n kont</numerusform>
            <numerusform>Wpisy %n kont</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Also where nobody could send then: closed</source>
        <translation>Także tam, gdzie nikt nie mógłby wtedy wysyłać: zamknięte</translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation>Dodaj do wszystkich</translation>
    </message>
    <message>
        <source>Remove from all</source>
        <translation>Usuń ze wszystkich</translation>
    </message>
    <message>
        <source>What happens to each account</source>
        <translation>Co stanie się z każdym kontem</translation>
    </message>
    <message>
        <source>Looking at all accounts</source>
        <translation>Sprawdzanie wszystkich kont</translation>
    </message>
    <message>
        <source>on %1 of %2 accounts</source>
        <translation>na %1 z %2 kont</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n addresses that send, on %1 of the accounts. They are named again in Review.</source>
        <translation>
            <numerusform>Odcięcie: %n wysyłający adres, konta: %1. Zostanie wymieniony ponownie w Przeglądzie.</numerusform>
            <numerusform>Odcięcie: %n wysyłające adresy, konta: %1. Zostaną wymienione ponownie w Przeglądzie.</numerusform>
            <numerusform>Odcięcie: %n wysyłających adresów, konta: %1. Zostaną wymienione ponownie w Przeglądzie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are left out.</source>
        <translation>
            <numerusform>Pominięto %n konto.</numerusform>
            <numerusform>Pominięto %n konta.</numerusform>
            <numerusform>Pominięto %n kont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is blocked is not known: there is no log.</source>
        <translation>Nie wiadomo, kto zostanie zablokowany: brak dziennika.</translation>
    </message>
    <message>
        <source>Nobody seen sending is blocked.</source>
        <translation>Nikt z widzianych nadawców nie zostanie zablokowany.</translation>
    </message>
    <message numerus="yes">
        <source>Add to %n accounts</source>
        <translation>
            <numerusform>Dodaj do %n konta</numerusform>
            <numerusform>Dodaj do %n kont</numerusform>
            <numerusform>Dodaj do %n kont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove from %n accounts</source>
        <translation>
            <numerusform>Usuń z %n konta</numerusform>
            <numerusform>Usuń z %n kont</numerusform>
            <numerusform>Usuń z %n kont</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall it be?</source>
        <translation>Jakie mają to być wpisy?</translation>
    </message>
    <message>
        <source>All have them already, or no room.</source>
        <translation>Wszystkie już je mają albo brak miejsca.</translation>
    </message>
    <message>
        <source>None of them has it.</source>
        <translation>Żadne z nich tego nie ma.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %1 to %n accounts</source>
        <translation>
            <numerusform>dodanie %1 do %n konta</numerusform>
            <numerusform>dodanie %1 do %n kont</numerusform>
            <numerusform>dodanie %1 do %n kont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %1 from %n accounts</source>
        <translation>
            <numerusform>usunięcie %1 z %n konta</numerusform>
            <numerusform>usunięcie %1 z %n kont</numerusform>
            <numerusform>usunięcie %1 z %n kont</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::BulkTableModel</name>
    <message>
        <source>has them already</source>
        <translation>już je ma</translation>
    </message>
    <message>
        <source>has none of them</source>
        <translation>nie ma żadnego z nich</translation>
    </message>
    <message>
        <source>left out: no room, %1 of %2</source>
        <translation>pominięte: brak miejsca, %1 z %2</translation>
    </message>
    <message>
        <source>left out: it would be closed</source>
        <translation>pominięte: zostałoby zamknięte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1%2, then %3</source>
        <comment>+1, then 7 of 10</comment>
        <translation>%1%2, potem %3</translation>
    </message>
    <message>
        <source>%1; the list is off</source>
        <translation>%1; lista jest wyłączona</translation>
    </message>
    <message>
        <source>nobody seen</source>
        <translation>nikogo nie widziano</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blokuje</translation>
    </message>
</context>
<context>
    <name>postern::CertificateDialog</name>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>własny (samopodpisany)</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>how a day is written</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Changed certificate</source>
        <translation>Zmieniony certyfikat</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Nowy certyfikat</translation>
    </message>
    <message>
        <source>Replace the trusted one</source>
        <translation>Zastąp zaufany</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Zaufaj temu certyfikatowi</translation>
    </message>
    <message>
        <source>Is this your relay?</source>
        <translation>Czy to ten właściwy przekaźnik?</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody here has seen before.</source>
        <translation>%1 przedstawia certyfikat, którego nikt tu wcześniej nie widział.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Podmiot</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nazwy</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważność</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Brak zaufania</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of its key</source>
        <translation>Odcisk SHA-256 jego klucza</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Fingerprint expected, as the relay&apos;s operator gave it to you</source>
        <translation>Oczekiwany odcisk, podany przez operatora przekaźnika</translation>
    </message>
    <message>
        <source>Or: I have compared all 16 groups myself</source>
        <translation>Albo: wszystkie 16 grup porównano osobiście</translation>
    </message>
    <message>
        <source>The relay shows another certificate than last time.</source>
        <translation>Przekaźnik przedstawia inny certyfikat niż ostatnio.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody may be between you and %1, or its certificate was renewed without notice. Nothing was sent to it: not the token, not your %n staged edits.</source>
        <translation>
            <numerusform>Ktoś może pośredniczyć w połączeniu z %1 albo certyfikat odnowiono bez zapowiedzi. Niczego tam nie wysłano: ani tokenu, ani %n przygotowanej zmiany.</numerusform>
            <numerusform>Ktoś może pośredniczyć w połączeniu z %1 albo certyfikat odnowiono bez zapowiedzi. Niczego tam nie wysłano: ani tokenu, ani %n przygotowanych zmian.</numerusform>
            <numerusform>Ktoś może pośredniczyć w połączeniu z %1 albo certyfikat odnowiono bez zapowiedzi. Niczego tam nie wysłano: ani tokenu, ani %n przygotowanych zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody may be between you and %1, or its certificate was renewed without notice. Nothing was sent to it, not the token either.</source>
        <translation>Ktoś może pośredniczyć w połączeniu z %1 albo certyfikat odnowiono bez zapowiedzi. Niczego tam nie wysłano, nawet tokenu.</translation>
    </message>
    <message>
        <source>Trusted
since %1</source>
        <translation>Zaufany
od %1</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Zaufany</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Przedstawiony teraz</translation>
    </message>
    <message>
        <source>Fingerprint expected, from the relay&apos;s operator by another way than this line</source>
        <translation>Oczekiwany odcisk, uzyskany od operatora przekaźnika inną drogą niż to łącze</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 cyfry szesnastkowe</translation>
    </message>
    <message numerus="yes">
        <source>Matches so far, %n digit(s) to go</source>
        <translation>
            <numerusform>Dotąd zgodny, pozostała %n cyfra</numerusform>
            <numerusform>Dotąd zgodny, pozostały %n cyfry</numerusform>
            <numerusform>Dotąd zgodny, pozostało %n cyfr</numerusform>
        </translation>
    </message>
    <message>
        <source>All 64 digits match</source>
        <translation>Wszystkie 64 cyfry są zgodne</translation>
    </message>
    <message>
        <source>Does not match: this is not the relay that was meant</source>
        <translation>Niezgodny: to nie jest zamierzony przekaźnik</translation>
    </message>
    <message>
        <source>Not a fingerprint: only 0 to 9 and A to F</source>
        <translation>To nie odcisk: tylko znaki 0–9 i A–F</translation>
    </message>
    <message>
        <source>Trusted for this relay and this key only.</source>
        <translation>Zaufanie tylko dla tego przekaźnika i tego klucza.</translation>
    </message>
    <message>
        <source>Full match or tick.</source>
        <translation>Pełna zgodność albo zaznaczenie pola.</translation>
    </message>
    <message>
        <source>Only a full match.</source>
        <translation>Tylko pełna zgodność.</translation>
    </message>
    <message>
        <source>Relay: %1
Trusted key (SHA-256): %2
Key shown now (SHA-256): %3
Names: %4
Issuer: %5
Valid: %6 to %7
Reason: %8</source>
        <translation>Przekaźnik: %1
Zaufany klucz (SHA-256): %2
Klucz przedstawiony teraz (SHA-256): %3
Nazwy: %4
Wystawca: %5
Ważność: %6 do %7
Powód: %8</translation>
    </message>
</context>
<context>
    <name>postern::ConflictDialog</name>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Active or suspended</source>
        <translation>Aktywne lub zawieszone</translation>
    </message>
    <message>
        <source>Sender addresses</source>
        <translation>Adresy nadawcy</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>Uwierzytelnianie IP</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Wygaśnięcie</translation>
    </message>
    <message>
        <source>Expected use</source>
        <translation>Oczekiwane użycie</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Przejrzano</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Lista dozwolonych</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: deleted here, edited on the relay</source>
        <translation>%1: usunięte tutaj, edytowane na przekaźniku</translation>
    </message>
    <message>
        <source>%1: edited here, deleted on the relay</source>
        <translation>%1: edytowane tutaj, usunięte na przekaźniku</translation>
    </message>
    <message>
        <source>Account deleted here, edited on the relay</source>
        <translation>Konto usunięte tutaj, edytowane na przekaźniku</translation>
    </message>
    <message>
        <source>Account edited here, deleted on the relay</source>
        <translation>Konto edytowane tutaj, usunięte na przekaźniku</translation>
    </message>
    <message>
        <source>IP authentication: given to %1 on the relay</source>
        <translation>Uwierzytelnianie IP: na przekaźniku przydzielone kontu %1</translation>
    </message>
    <message>
        <source>User name: taken by another account on the relay</source>
        <translation>Nazwa użytkownika: zajęta przez inne konto na przekaźniku</translation>
    </message>
    <message>
        <source>Edited here and on the relay</source>
        <translation>Edytowane tutaj i na przekaźniku</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Przyjmij te</translation>
    </message>
    <message>
        <source>Somebody else pushed meanwhile. Where both changed the same, choose; all else is staged as it was.</source>
        <translation>W międzyczasie zmiany wysłał ktoś inny. Gdzie obie strony zmieniły to samo, trzeba wybrać; wszystko inne jest przygotowane jak dotąd.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As it is on the relay</source>
        <translation>Jak na przekaźniku</translation>
    </message>
    <message>
        <source>As you staged it</source>
        <translation>Jak przygotowano tutaj</translation>
    </message>
    <message>
        <source>Both stand in the draft; Review says what has to be corrected.</source>
        <translation>W wersji roboczej są obie; Przegląd wskaże, co trzeba poprawić.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be chosen.</source>
        <translation>
            <numerusform>Do wyboru: %n.</numerusform>
            <numerusform>Do wyboru: %n.</numerusform>
            <numerusform>Do wyboru: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>Konto zostaje usunięte.</translation>
    </message>
    <message>
        <source>The account stays, as edited.</source>
        <translation>Konto pozostaje, ze zmianami.</translation>
    </message>
    <message>
        <source>The account comes back as a new one, as edited.</source>
        <translation>Konto wraca jako nowe, ze zmianami.</translation>
    </message>
    <message>
        <source>The account stays deleted.</source>
        <translation>Konto pozostaje usunięte.</translation>
    </message>
    <message>
        <source>The entry is deleted.</source>
        <translation>Wpis zostaje usunięty.</translation>
    </message>
    <message>
        <source>Before both: %1</source>
        <translation>Przed obiema zmianami: %1</translation>
    </message>
</context>
<context>
    <name>postern::ConnectingDialog</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Wczytaj</translation>
    </message>
    <message>
        <source>certificate not known</source>
        <translation>nieznany certyfikat</translation>
    </message>
    <message>
        <source>token not taken</source>
        <translation>token nieprzyjęty</translation>
    </message>
    <message>
        <source>not allowed with this token</source>
        <translation>niedozwolone z tym tokenem</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>not a Postern relay</source>
        <translation>to nie przekaźnik Postern</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>zajęty</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>niepowodzenie</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Łączenie z %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Steps of the connection</source>
        <translation>Etapy łączenia</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nie osiągnięto</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <comment>a step of connecting</comment>
        <translation>Zatrzymano na etapie: %1</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <translation>Obejrzyj certyfikat</translation>
    </message>
</context>
<context>
    <name>postern::Connector</name>
    <message>
        <source>%1 is still remembered</source>
        <translation>%1 jest nadal zapamiętany</translation>
    </message>
    <message>
        <source>There is no such relay</source>
        <translation>Nie ma takiego przekaźnika</translation>
    </message>
    <message>
        <source>The token cannot be read</source>
        <translation>Nie można odczytać tokenu</translation>
    </message>
    <message>
        <source>The token is not at hand</source>
        <translation>Token jest niedostępny</translation>
    </message>
    <message>
        <source>The keychain of this desktop has none for %1, or it is locked. Enter it again.</source>
        <translation>W bazie kluczy tego pulpitu nie ma tokenu dla %1 albo baza jest zablokowana. Wprowadź go ponownie.</translation>
    </message>
    <message>
        <source>This relay is not remembered</source>
        <translation>Ten przekaźnik nie jest zapamiętany</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of this desktop</source>
        <translation>Token jest przechowywany w bazie kluczy tego pulpitu</translation>
    </message>
    <message>
        <source>The token is kept for this run only</source>
        <translation>Token jest przechowywany tylko do zamknięcia programu</translation>
    </message>
    <message>
        <source>There is no keychain that could keep it: %1</source>
        <translation>Nie ma bazy kluczy, która mogłaby go przechować: %1</translation>
    </message>
</context>
<context>
    <name>postern::CoreText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>(no log)</source>
        <translation>(brak dziennika)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nodes</source>
        <translation>
            <numerusform>%1 z %n węzła</numerusform>
            <numerusform>%1 z %n węzłów</numerusform>
            <numerusform>%1 z %n węzłów</numerusform>
        </translation>
    </message>
    <message>
        <source>(log of %1, %2)</source>
        <translation>(dziennik: %1, %2)</translation>
    </message>
    <message>
        <source>(log of %1, %2, %3)</source>
        <translation>(dziennik: %1, %2, %3)</translation>
    </message>
    <message>
        <source>1 gap of %1</source>
        <translation>1 luka: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps of %1 together</source>
        <translation>
            <numerusform>%n luka, łącznie %1</numerusform>
            <numerusform>%n luki, łącznie %1</numerusform>
            <numerusform>%n luk, łącznie %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n days, next about %1</source>
        <translation>
            <numerusform>mniej więcej co %n dzień, następnie około %1</numerusform>
            <numerusform>mniej więcej co %n dni, następnie około %1</numerusform>
            <numerusform>mniej więcej co %n dni, następnie około %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n days, expected since %1</source>
        <translation>
            <numerusform>mniej więcej co %n dzień, oczekiwany od %1</numerusform>
            <numerusform>mniej więcej co %n dni, oczekiwany od %1</numerusform>
            <numerusform>mniej więcej co %n dni, oczekiwany od %1</numerusform>
        </translation>
    </message>
    <message>
        <source>current</source>
        <comment>a sender: it sends today</comment>
        <translation>bieżący</translation>
    </message>
    <message>
        <source>recurring</source>
        <comment>a sender: it comes back at times</comment>
        <translation>powracający</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a sender: it is overdue</comment>
        <translation>zatrzymany</translation>
    </message>
    <message>
        <source>once</source>
        <comment>a sender: it was seen in one month only</comment>
        <translation>jednorazowy</translation>
    </message>
</context>
<context>
    <name>postern::DeleteAccountDialog</name>
    <message>
        <source>Delete account %1</source>
        <translation>Usuń konto %1</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Usuń konto</translation>
    </message>
    <message>
        <source>Nobody will send as %1 any more.</source>
        <translation>Nikt nie będzie już wysyłać jako %1.</translation>
    </message>
    <message>
        <source>Its password and the IP authentication of %1 go with it.</source>
        <translation>Wraz z nim znikną jego hasło i uwierzytelnianie IP %1.</translation>
    </message>
    <message>
        <source>Its password goes with it.</source>
        <translation>Wraz z nim zniknie jego hasło.</translation>
    </message>
    <message>
        <source>Suspend instead</source>
        <translation>Zawieś zamiast tego</translation>
    </message>
    <message>
        <source>suspend %1</source>
        <translation>zawieszenie konta %1</translation>
    </message>
    <message>
        <source>delete account %1</source>
        <translation>usunięcie konta %1</translation>
    </message>
</context>
<context>
    <name>postern::DeleteEntriesDialog</name>
    <message>
        <source>The IP authentication of %1 is another door and stays.</source>
        <translation>Uwierzytelnianie IP %1 to osobne wejście i pozostaje.</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Usuń wpis</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Usuń wpisy</translation>
    </message>
    <message>
        <source>Delete the last entry of %1</source>
        <translation>Usuń ostatni wpis konta %1</translation>
    </message>
    <message>
        <source>%1 is the last entry. What shall be true then?</source>
        <translation>%1 to ostatni wpis. Co ma wtedy obowiązywać?</translation>
    </message>
    <message numerus="yes">
        <source>These %n entries are the last. What shall be true then?</source>
        <translation>
            <numerusform>Ten %n wpis jest ostatni. Co ma wtedy obowiązywać?</numerusform>
            <numerusform>Te %n wpisy są ostatnie. Co ma wtedy obowiązywać?</numerusform>
            <numerusform>Te %n wpisów to ostatnie. Co ma wtedy obowiązywać?</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: nobody may send</source>
        <translation>Zamknięte: nikt nie może wysyłać</translation>
    </message>
    <message>
        <source>The allowlist stays on, without an entry.</source>
        <translation>Lista dozwolonych pozostaje włączona, bez wpisów.</translation>
    </message>
    <message>
        <source>Open: ANY address with the password may send</source>
        <translation>Otwarte: DOWOLNY adres z hasłem może wysyłać</translation>
    </message>
    <message>
        <source>The allowlist is turned off.</source>
        <translation>Lista dozwolonych zostaje wyłączona.</translation>
    </message>
    <message>
        <source>Delete %1 from %2</source>
        <translation>Usuń %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries from %1</source>
        <translation>
            <numerusform>Usuń %n wpis z %1</numerusform>
            <numerusform>Usuń %n wpisy z %1</numerusform>
            <numerusform>Usuń %n wpisów z %1</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1 from %2</source>
        <translation>usunięcie %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>delete %n entries from %1</source>
        <translation>
            <numerusform>usunięcie %n wpisu z %1</numerusform>
            <numerusform>usunięcie %n wpisów z %1</numerusform>
            <numerusform>usunięcie %n wpisów z %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No effect on mail: the list is off, ANY address with the password may send.</source>
        <translation>Bez wpływu na pocztę: lista jest wyłączona, DOWOLNY adres z hasłem może wysyłać.</translation>
    </message>
    <message>
        <source>%1 is still allowed by %2.</source>
        <translation>%1 nadal jest dozwolony przez %2.</translation>
    </message>
    <message>
        <source>%1 is still allowed by other entries.</source>
        <translation>%1 nadal jest dozwolony przez inne wpisy.</translation>
    </message>
    <message>
        <source>%1 is refused with the password; %2 still sends without, by IP authentication.</source>
        <translation>%1 jest odrzucany z hasłem; %2 nadal wysyła bez hasła, przez uwierzytelnianie IP.</translation>
    </message>
    <message>
        <source>A part of %1 is then refused.</source>
        <translation>Część adresów z %1 będzie wtedy odrzucana.</translation>
    </message>
    <message>
        <source>%1 is then refused.</source>
        <translation>%1 będzie wtedy odrzucany.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exposure: ANY address with the password may send.</source>
        <translation>Otwarcie: DOWOLNY adres z hasłem może wysyłać.</translation>
    </message>
    <message>
        <source>You acknowledge this in Review. %1</source>
        <translation>Trzeba to świadomie potwierdzić w Przeglądzie. %1</translation>
    </message>
    <message>
        <source>The two are opposites, so none is chosen for you.</source>
        <translation>To przeciwieństwa, dlatego nic nie jest wybrane z góry.</translation>
    </message>
    <message>
        <source>Nobody may send with the password.</source>
        <translation>Nikt nie może wysyłać z hasłem.</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send would be refused</source>
        <translation>
            <numerusform>Odcięcie: %n wysyłający adres zostałby odrzucony</numerusform>
            <numerusform>Odcięcie: %n wysyłające adresy zostałyby odrzucone</numerusform>
            <numerusform>Odcięcie: %n wysyłających adresów zostałoby odrzuconych</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed refuses them. %1</source>
        <translation>„Zamknięte” je odrzuca. %1</translation>
    </message>
    <message>
        <source>It is not known who sends from there.</source>
        <translation>Nie wiadomo, kto stamtąd wysyła.</translation>
    </message>
    <message>
        <source>There is no log of this account.</source>
        <translation>Brak dziennika tego konta.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Najpierw wybierz jedną z opcji.</translation>
    </message>
</context>
<context>
    <name>postern::DesktopNotifier</name>
    <message numerus="yes">
        <source>Applied, not yet confirmed: reverts by itself in %n seconds</source>
        <translation>
            <numerusform>Zastosowane, niepotwierdzone: wycofa się samo za %n sekundę</numerusform>
            <numerusform>Zastosowane, niepotwierdzone: wycofa się samo za %n sekundy</numerusform>
            <numerusform>Zastosowane, niepotwierdzone: wycofa się samo za %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1 of %2. Keep it in Postern to let it stand.</source>
        <translation>Rewizja %1 przekaźnika %2. Zachowaj ją w Postern, aby pozostała.</translation>
    </message>
</context>
<context>
    <name>postern::DifferenceView</name>
    <message>
        <source>Differences</source>
        <translation>Różnice</translation>
    </message>
    <message>
        <source>Drop this edit (Del)</source>
        <translation>Porzuć tę zmianę (Del)</translation>
    </message>
</context>
<context>
    <name>postern::DifferencesModel</name>
    <message>
        <source>ANY address with the password</source>
        <translation>DOWOLNY adres z hasłem</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
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
        <translation>%1 nie będzie już wysyłać bez hasła</translation>
    </message>
    <message>
        <source>%1 may send without a password</source>
        <translation>%1 może wysyłać bez hasła</translation>
    </message>
    <message numerus="yes">
        <source>Allowlist: on, %n entries</source>
        <translation>
            <numerusform>Lista dozwolonych: włączona, %n wpis</numerusform>
            <numerusform>Lista dozwolonych: włączona, %n wpisy</numerusform>
            <numerusform>Lista dozwolonych: włączona, %n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowlist: observing, %n entries</source>
        <translation>
            <numerusform>Lista dozwolonych: obserwacja, %n wpis</numerusform>
            <numerusform>Lista dozwolonych: obserwacja, %n wpisy</numerusform>
            <numerusform>Lista dozwolonych: obserwacja, %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowlist: off</source>
        <translation>Lista dozwolonych: wyłączona</translation>
    </message>
    <message numerus="yes">
        <source>Allowlist: off, %n entries kept</source>
        <translation>
            <numerusform>Lista dozwolonych: wyłączona, zachowano %n wpis</numerusform>
            <numerusform>Lista dozwolonych: wyłączona, zachowano %n wpisy</numerusform>
            <numerusform>Lista dozwolonych: wyłączona, zachowano %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>IP authentication: none</source>
        <translation>Uwierzytelnianie IP: brak</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>wygasa %1</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>rezerwa</translation>
    </message>
    <message>
        <source>deleted with all its entries</source>
        <translation>usunięte ze wszystkimi wpisami</translation>
    </message>
    <message>
        <source>new account, %1</source>
        <translation>nowe konto, %1</translation>
    </message>
    <message>
        <source>%1 → %2 addresses: %3</source>
        <translation>adresy: %1 → %2: %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>traci %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nazwa użytkownika: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Opis: %1</translation>
    </message>
    <message>
        <source>Account: active</source>
        <translation>Konto: aktywne</translation>
    </message>
    <message>
        <source>Account: suspended</source>
        <translation>Konto: zawieszone</translation>
    </message>
    <message>
        <source>Password: set</source>
        <translation>Hasło: ustawione</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>Hasło: brak</translation>
    </message>
    <message>
        <source>Password: a new one, the old one is dead at once</source>
        <translation>Hasło: nowe, stare natychmiast traci ważność</translation>
    </message>
    <message>
        <source>Senders: any</source>
        <translation>Adresy nadawcy: dowolne</translation>
    </message>
    <message>
        <source>Senders: %1</source>
        <translation>Adresy nadawcy: %1</translation>
    </message>
    <message>
        <source>Kept out: %1</source>
        <translation>Niewpuszczane: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more entries unchanged</source>
        <translation>
            <numerusform>jeszcze %n wpis bez zmian</numerusform>
            <numerusform>jeszcze %n wpisy bez zmian</numerusform>
            <numerusform>jeszcze %n wpisów bez zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 i jeszcze %2</translation>
    </message>
</context>
<context>
    <name>postern::DisableDialog</name>
    <message>
        <source>No refused attempt was seen here in the last 30 days.</source>
        <translation>W ostatnich 30 dniach nie widziano tu odrzuconej próby.</translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days %1 attempts from %n other address(es) were refused here.</source>
        <translation>
            <numerusform>W ostatnich 30 dniach odrzucono tu próby (%1) z %n innego adresu.</numerusform>
            <numerusform>W ostatnich 30 dniach odrzucono tu próby (%1) z %n innych adresów.</numerusform>
            <numerusform>W ostatnich 30 dniach odrzucono tu próby (%1) z %n innych adresów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable the allowlist of %1</source>
        <translation>Wyłącz listę dozwolonych konta %1</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Which is meant?</source>
        <translation>Który wariant wybrać?</translation>
    </message>
    <message numerus="yes">
        <source>Off, and keep the %n entries for later</source>
        <translation>
            <numerusform>Wyłącz i zachowaj %n wpis na później</numerusform>
            <numerusform>Wyłącz i zachowaj %n wpisy na później</numerusform>
            <numerusform>Wyłącz i zachowaj %n wpisów na później</numerusform>
        </translation>
    </message>
    <message>
        <source>ANY address with the password may send. Turn on again restores the list.</source>
        <translation>DOWOLNY adres z hasłem może wysyłać. Ponowne włączenie przywraca listę.</translation>
    </message>
    <message>
        <source>This relay cannot keep entries of a list that is off.</source>
        <translation>Ten przekaźnik nie może zachować wpisów wyłączonej listy.</translation>
    </message>
    <message numerus="yes">
        <source>Off, and clear the %n entries</source>
        <translation>
            <numerusform>Wyłącz i usuń %n wpis</numerusform>
            <numerusform>Wyłącz i usuń %n wpisy</numerusform>
            <numerusform>Wyłącz i usuń %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>ANY address with the password may send. The entries are deleted.</source>
        <translation>DOWOLNY adres z hasłem może wysyłać. Wpisy zostaną usunięte.</translation>
    </message>
    <message>
        <source>Export as CSV first</source>
        <translation>Najpierw wyeksportuj jako CSV</translation>
    </message>
    <message>
        <source>disable and clear the allowlist of %1</source>
        <translation>wyłączenie i wyczyszczenie listy dozwolonych konta %1</translation>
    </message>
    <message>
        <source>disable the allowlist of %1</source>
        <translation>wyłączenie listy dozwolonych konta %1</translation>
    </message>
    <message>
        <source>Exposure: the gate opens from %1 to any address.</source>
        <translation>Otwarcie: dotąd %1, potem dowolny adres.</translation>
    </message>
    <message>
        <source>%1 An old password then works from anywhere: replace it if it may be known to others. You acknowledge this in Review. %2</source>
        <translation>%1 Stare hasło działa wtedy z każdego miejsca: zmień je, jeśli mogą je znać inni. Trzeba to świadomie potwierdzić w Przeglądzie. %2</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Najpierw wybierz jedną z opcji.</translation>
    </message>
    <message>
        <source>Export the entries of %1</source>
        <translation>Eksportuj wpisy konta %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Pliki CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Wyeksportowano do %1.</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Nie wyeksportowano: %1</translation>
    </message>
</context>
<context>
    <name>postern::DraftKeeper</name>
    <message>
        <source>%1 is open in another window of Postern (process %2 on %3).</source>
        <translation>%1 jest otwarty w innym oknie programu Postern (proces %2 na %3).</translation>
    </message>
    <message>
        <source>%1 Close it there, or work there.</source>
        <translation>%1 Zamknij go tam albo pracuj tam.</translation>
    </message>
    <message>
        <source>Here it can be looked at only</source>
        <translation>Tutaj można tylko przeglądać</translation>
    </message>
    <message>
        <source>%1 It has the draft; close it there and read again to edit here.</source>
        <translation>%1 Wersja robocza jest w tamtym oknie; zamknij je i odczytaj ponownie, aby edytować tutaj.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Nie można zapisać %1.</translation>
    </message>
    <message>
        <source>Staged edits are not kept when Postern ends</source>
        <translation>Przygotowane zmiany nie zostaną zachowane po zamknięciu programu Postern</translation>
    </message>
    <message>
        <source>%1 cannot be written. Push before you quit, or export the lists.</source>
        <translation>Nie można zapisać %1. Przed zakończeniem wyślij zmiany albo wyeksportuj listy.</translation>
    </message>
    <message>
        <source>What was staged before is being read.</source>
        <translation>Trwa odczyt tego, co przygotowano wcześniej.</translation>
    </message>
    <message>
        <source>The draft of before was not opened, and is left as it is</source>
        <translation>Poprzednia wersja robocza nie została otwarta i pozostaje bez zmian</translation>
    </message>
    <message>
        <source>%1 What is staged now is not kept when Postern ends.</source>
        <translation>%1 Przygotowane teraz zmiany nie zostaną zachowane po zamknięciu programu Postern.</translation>
    </message>
    <message>
        <source>Moved aside: %1</source>
        <translation>Odłożono na bok: %1</translation>
    </message>
    <message>
        <source>The draft of before was damaged</source>
        <translation>Poprzednia wersja robocza była uszkodzona</translation>
    </message>
    <message>
        <source>The one saved before it is staged again. The damaged one was moved aside.</source>
        <translation>Ponownie przygotowano zapisaną przed nią. Uszkodzoną odłożono na bok.</translation>
    </message>
    <message>
        <source>There is no older one. The damaged one was moved aside, not deleted.</source>
        <translation>Nie ma starszej. Uszkodzoną odłożono na bok, nie usunięto.</translation>
    </message>
    <message>
        <source>Not saved: the draft is in memory only</source>
        <translation>Nie zapisano: wersja robocza jest tylko w pamięci</translation>
    </message>
    <message>
        <source>%1. The draft saved before is whole. It is tried again by itself.</source>
        <translation>%1. Zapisana wcześniej wersja robocza jest cała. Kolejna próba nastąpi sama.</translation>
    </message>
</context>
<context>
    <name>postern::EditEntryDialog</name>
    <message>
        <source>Entry of %1</source>
        <translation>Wpis konta %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>regularly</source>
        <translation>regularnie</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>od czasu do czasu</translation>
    </message>
    <message>
        <source>as a standby</source>
        <translation>w rezerwie</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Wysyła</translation>
    </message>
    <message>
        <source>Expires, last day in force</source>
        <translation>Wygasa, ostatni dzień obowiązywania</translation>
    </message>
    <message>
        <source>Change address...</source>
        <translation>Zmień adres...</translation>
    </message>
    <message>
        <source>edit %1 of %2</source>
        <translation>edycja %1 na koncie %2</translation>
    </message>
    <message>
        <source>It has run out: from now on it lets nobody in.</source>
        <translation>Wpis wygasł: od teraz nikogo nie wpuszcza.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nic jeszcze nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>postern::EffectBand</name>
    <message>
        <source>ANY address</source>
        <translation>DOWOLNY adres</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>ANY address may send</source>
        <translation>DOWOLNY adres może wysyłać</translation>
    </message>
    <message>
        <source>%1 may send</source>
        <translation>Wysyła: %1</translation>
    </message>
    <message>
        <source>Nobody may send</source>
        <translation>Nikt nie może wysyłać</translation>
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
        <translation>%1 i jeszcze %2</translation>
    </message>
    <message>
        <source>blocks %1, seen %2</source>
        <translation>blokuje %1 (%2)</translation>
    </message>
    <message>
        <source>blocks %1</source>
        <translation>blokuje %1</translation>
    </message>
    <message>
        <source>On the relay now</source>
        <translation>Teraz na przekaźniku</translation>
    </message>
    <message>
        <source>Staged, after push</source>
        <translation>Przygotowane</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The account is gone</source>
        <translation>Konto znika</translation>
    </message>
    <message>
        <source>After push: nobody sends through %1, with or without the password. %2</source>
        <translation>Po wysłaniu zmian: nikt nie wysyła przez %1, ani z hasłem, ani bez. %2</translation>
    </message>
    <message>
        <source>After push: %1 %2</source>
        <translation>Po wysłaniu zmian: %1 %2</translation>
    </message>
    <message>
        <source>On the relay now %1, staged %2</source>
        <translation>Teraz na przekaźniku %1, przygotowano %2</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Jeszcze nie istnieje</translation>
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
        <translation>Adres</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Podsieć</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Wklejona lista</translation>
    </message>
    <message>
        <source>My address</source>
        <translation>Mój adres</translation>
    </message>
    <message>
        <source>%1, as the relay sees this console</source>
        <translation>%1, tak przekaźnik widzi tę konsolę</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Zapisywane jako</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Pierwszy</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ostatni</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Skutek</translation>
    </message>
    <message>
        <source>I mean the whole internet</source>
        <translation>Chodzi o cały internet</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Wartości, po jednej w wierszu</translation>
    </message>
    <message>
        <source>One value a line.
Text after it becomes
its remark.</source>
        <translation>Jedna wartość w wierszu.
Tekst po niej staje się
jej uwagą.</translation>
    </message>
    <message>
        <source>What the list is taken for</source>
        <translation>Jak rozumiana jest lista</translation>
    </message>
    <message>
        <source>regularly</source>
        <translation>regularnie</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>od czasu do czasu</translation>
    </message>
    <message>
        <source>as a standby</source>
        <translation>w rezerwie</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Wysyła</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Przyjmij %1</translation>
    </message>
    <message>
        <source>Remove it, take %1</source>
        <translation>Usuń to, przyjmij %1</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Jeszcze niekompletne</translation>
    </message>
    <message numerus="yes">
        <source>%1. Wrong from character %2, %n character(s).</source>
        <translation>
            <numerusform>%1. Błąd od znaku %2, %n znak.</numerusform>
            <numerusform>%1. Błąd od znaku %2, %n znaki.</numerusform>
            <numerusform>%1. Błąd od znaku %2, %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, host part dropped</source>
        <translation>%1, %2, usunięto część hosta</translation>
    </message>
    <message>
        <source>, this console as the relay sees it</source>
        <translation>, ta konsola widziana przez przekaźnik</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Tylko %1</translation>
    </message>
    <message>
        <source>on the list already</source>
        <translation>już na liście</translation>
    </message>
    <message>
        <source>%1, host part dropped</source>
        <translation>%1, usunięto część hosta</translation>
    </message>
    <message numerus="yes">
        <source>Take %n fix(es)</source>
        <translation>
            <numerusform>Przyjmij %n poprawkę</numerusform>
            <numerusform>Przyjmij %n poprawki</numerusform>
            <numerusform>Przyjmij %n poprawek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowy</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list already</source>
        <translation>
            <numerusform>%n już na liście</numerusform>
            <numerusform>%n już na liście</numerusform>
            <numerusform>%n już na liście</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n do poprawy</numerusform>
            <numerusform>%n do poprawy</numerusform>
            <numerusform>%n do poprawy</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend or delete the red lines first.</source>
        <translation>Najpierw popraw lub usuń czerwone wiersze.</translation>
    </message>
    <message>
        <source>Paste a list first.</source>
        <translation>Najpierw wklej listę.</translation>
    </message>
    <message>
        <source>Type a value first.</source>
        <translation>Najpierw wpisz wartość.</translation>
    </message>
    <message>
        <source>Not complete yet.</source>
        <translation>Jeszcze niekompletne.</translation>
    </message>
    <message>
        <source>Take the fix or correct the value.</source>
        <translation>Przyjmij poprawkę albo popraw wartość.</translation>
    </message>
    <message>
        <source>Correct the value first.</source>
        <translation>Najpierw popraw wartość.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Jest już na liście.</translation>
    </message>
    <message>
        <source>Tick that the whole internet is meant.</source>
        <translation>Zaznacz, że chodzi o cały internet.</translation>
    </message>
</context>
<context>
    <name>postern::EntryTableModel</name>
    <message>
        <source>The same as %1</source>
        <translation>To samo co %1</translation>
    </message>
    <message>
        <source>Covered by %1</source>
        <translation>Objęty przez %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>jeszcze nie widziano</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In force to the end of %1</source>
        <translation>Obowiązuje do końca dnia %1</translation>
    </message>
    <message>
        <source>staged: added</source>
        <translation>przygotowane: dodano</translation>
    </message>
    <message>
        <source>staged: removed</source>
        <translation>przygotowane: usunięto</translation>
    </message>
    <message>
        <source>staged: edited</source>
        <translation>przygotowane: edytowano</translation>
    </message>
    <message>
        <source>as on the relay</source>
        <translation>jak na przekaźniku</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Przygotowane</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziano</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
</context>
<context>
    <name>postern::Error</name>
    <message>
        <source>The relay found faults in what was sent.</source>
        <translation>Przekaźnik znalazł błędy w wysłanych danych.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>Nie można odczytać odpowiedzi.</translation>
    </message>
    <message>
        <source>The relay does not have that any more.</source>
        <translation>Tego nie ma już na przekaźniku.</translation>
    </message>
    <message>
        <source>There are findings that were not acknowledged.</source>
        <translation>Są ustalenia, których świadomie nie potwierdzono.</translation>
    </message>
    <message>
        <source>The relay was changed meanwhile.</source>
        <translation>Przekaźnik w międzyczasie zmieniono.</translation>
    </message>
    <message>
        <source>Another change is applied and waits for its confirmation.</source>
        <translation>Inna zmiana jest zastosowana i czeka na potwierdzenie.</translation>
    </message>
    <message>
        <source>Too late: the time to keep the change has ended.</source>
        <translation>Za późno: czas na zachowanie zmiany upłynął.</translation>
    </message>
    <message>
        <source>The relay does not accept the token.</source>
        <translation>Przekaźnik nie przyjmuje tokenu.</translation>
    </message>
    <message>
        <source>The token&apos;s role does not allow it.</source>
        <translation>Rola tokenu na to nie pozwala.</translation>
    </message>
    <message>
        <source>The relay cannot be reached.</source>
        <translation>Przekaźnik jest nieosiągalny.</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>Przekaźnik nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not trusted.</source>
        <translation>Certyfikat przekaźnika nie jest zaufany.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Postern relay.</source>
        <translation>Coś tam odpowiada, ale nie jest to przekaźnik Postern.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>To jest za duże.</translation>
    </message>
    <message>
        <source>The relay is busy, try again in a moment.</source>
        <translation>Przekaźnik jest zajęty, spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>It cannot be stored.</source>
        <translation>Nie można tego zapisać.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>The relay reports an error of its own.</source>
        <translation>Przekaźnik zgłasza własny błąd.</translation>
    </message>
</context>
<context>
    <name>postern::EvidencePanel</name>
    <message>
        <source>Add too</source>
        <translation>Dodaj też</translation>
    </message>
    <message>
        <source>Add %1 too</source>
        <translation>Dodaj też %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ExpiryField</name>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>za tydzień</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>za miesiąc</translation>
    </message>
    <message>
        <source>in three months</source>
        <translation>za trzy miesiące</translation>
    </message>
    <message>
        <source>end of the year</source>
        <translation>koniec roku</translation>
    </message>
    <message>
        <source>another day...</source>
        <translation>inny dzień...</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>Ostatni dzień obowiązywania</translation>
    </message>
</context>
<context>
    <name>postern::FilterDialog</name>
    <message>
        <source>Save the filter</source>
        <translation>Zapisz filtr</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Zapisz filtr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Potrzebna jest nazwa.</translation>
    </message>
    <message>
        <source>Replaces the filter of this name.</source>
        <translation>Zastępuje filtr o tej nazwie.</translation>
    </message>
    <message>
        <source>It stands under the other filters at the left.</source>
        <translation>Znajduje się po lewej, pod innymi filtrami.</translation>
    </message>
</context>
<context>
    <name>postern::FilterField</name>
    <message>
        <source>Save this filter</source>
        <translation>Zapisz ten filtr</translation>
    </message>
    <message>
        <source>Save this filter under a name (Ctrl+D)</source>
        <translation>Zapisz ten filtr pod nazwą (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1 is not known, from character %2</source>
        <translation>Nieznane: %1, od znaku %2</translation>
    </message>
    <message>
        <source>%1 is not complete yet</source>
        <translation>Jeszcze niepełne: %1</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>Nieznane: %1</translation>
    </message>
    <message>
        <source>Words of any column, or an address: who would accept it? Also ip: list: staged:yes expires:soon unused:yes</source>
        <translation>Słowa z dowolnej kolumny lub adres: kto by go przyjął? Także ip: list: staged:yes expires:soon unused:yes</translation>
    </message>
    <message>
        <source>The whole filter</source>
        <translation>Cały filtr</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
</context>
<context>
    <name>postern::FindingCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Otwórz konto</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Pokaż aktywność</translation>
    </message>
    <message>
        <source>This is meant</source>
        <translation>Tak ma być</translation>
    </message>
    <message>
        <source>This is meant: %1</source>
        <translation>Tak ma być: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no entry of its address family is left</source>
        <translation>nie pozostaje żaden wpis z tej rodziny adresów</translation>
    </message>
    <message>
        <source>its entry runs out</source>
        <translation>wpis wygasa</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Wpuść</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>Wpuść %1</translation>
    </message>
    <message>
        <source>Adds %1 to the allowlist</source>
        <translation>Dodaje %1 do listy dozwolonych</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Nie wpuszczaj</translation>
    </message>
    <message>
        <source>Keep out %1</source>
        <translation>Nie wpuszczaj %1</translation>
    </message>
    <message>
        <source>Remembers that %1 is not wanted: never offered or warned about again</source>
        <translation>Zapamiętuje, że %1 jest niepożądany: nie będzie więcej proponowany ani nie wywoła ostrzeżeń</translation>
    </message>
</context>
<context>
    <name>postern::FingerprintView</name>
    <message>
        <source>SHA-256 fingerprint %1</source>
        <translation>Odcisk SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>postern::FirstStartPage</name>
    <message>
        <source>As the relay&apos;s operator gave it to you.</source>
        <translation>Zgodnie z informacją od operatora przekaźnika.</translation>
    </message>
    <message>
        <source>Keep the token in the keychain of this desktop</source>
        <translation>Przechowuj token w bazie kluczy tego pulpitu</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Connect to a relay</source>
        <translation>Połącz z przekaźnikiem</translation>
    </message>
    <message>
        <source>Decide who may send, from where.</source>
        <translation>Decyduj, kto może wysyłać i skąd.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Belongs to one organization and a role.</source>
        <translation>Należy do jednej organizacji i roli.</translation>
    </message>
    <message>
        <source>Look around with a sample relay</source>
        <translation>Rozejrzyj się na przykładowym przekaźniku</translation>
    </message>
    <message>
        <source>Open a configuration file</source>
        <translation>Otwórz plik konfiguracji</translation>
    </message>
    <message>
        <source>No relay at hand?</source>
        <translation>Brak przekaźnika?</translation>
    </message>
    <message>
        <source>Only https: the token would travel in the clear.</source>
        <translation>Tylko https: inaczej token byłby przesyłany jawnie.</translation>
    </message>
    <message>
        <source>Not an address, write https://mail.example.org:8443.</source>
        <translation>To nie adres, zapisz https://mail.example.org:8443.</translation>
    </message>
    <message>
        <source>Only host and port: https://mail.example.org:8443.</source>
        <translation>Tylko host i port: https://mail.example.org:8443.</translation>
    </message>
    <message>
        <source>No keychain can be used (%1): the token is held for this run only.</source>
        <translation>Nie można użyć żadnej bazy kluczy (%1): token jest przechowywany tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>The token is held for this run only.</source>
        <translation>Token jest przechowywany tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>none answers</source>
        <translation>żadna nie odpowiada</translation>
    </message>
</context>
<context>
    <name>postern::FlowDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Staged until you push.</source>
        <translation>Przygotowane do czasu wysłania zmian.</translation>
    </message>
</context>
<context>
    <name>postern::Flows</name>
    <message>
        <source>There is no relay here, nothing leaves this computer.</source>
        <translation>Nie ma tu przekaźnika, nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>The token is a viewer&apos;s: it reads only.</source>
        <translation>Token ma rolę przeglądającego (viewer): tylko czyta.</translation>
    </message>
    <message>
        <source>It is not on the relay yet: nobody can use it.</source>
        <translation>Nie ma go jeszcze na przekaźniku: nikt nie może go użyć.</translation>
    </message>
</context>
<context>
    <name>postern::HelpWindow</name>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klawisz</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Help - Postern</source>
        <translation>Pomoc - Postern</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Szukaj w podręczniku</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Strony podręcznika</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
</context>
<context>
    <name>postern::HistoryModel</name>
    <message>
        <source>Applied</source>
        <translation>Zastosowano</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Wycofano</translation>
    </message>
    <message>
        <source>Not kept in time</source>
        <translation>Niezachowane na czas</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzono</translation>
    </message>
    <message>
        <source>the relay</source>
        <translation>przekaźnik</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>i jeszcze %1</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Rewizja</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>postern::HistoryPlace</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>what was changed, by whom and from where</source>
        <translation>co zmieniono, przez kogo i skąd</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Odczytaj historię ponownie</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>Filtruj historię</translation>
    </message>
    <message>
        <source>Person, address, account or note</source>
        <translation>Osoba, adres, konto lub notatka</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Rewizje</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Zamknij porównanie</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Stage again</source>
        <translation>Przygotuj ponownie</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Porównaj ze stanem obecnym</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>The history is on its way.</source>
        <translation>Trwa pobieranie historii.</translation>
    </message>
    <message>
        <source>No history here</source>
        <translation>Brak historii</translation>
    </message>
    <message>
        <source>The relay keeps it, and there is no relay here.</source>
        <translation>Historię przechowuje przekaźnik, a tu nie ma żadnego.</translation>
    </message>
    <message>
        <source>This relay keeps no history</source>
        <translation>Ten przekaźnik nie przechowuje historii</translation>
    </message>
    <message>
        <source>What is staged can still be undone here.</source>
        <translation>Przygotowane zmiany nadal można tu cofnąć.</translation>
    </message>
    <message>
        <source>Not allowed with this token</source>
        <translation>Niedozwolone z tym tokenem</translation>
    </message>
    <message>
        <source>Not loaded: the relay did not answer</source>
        <translation>Nie wczytano: przekaźnik nie odpowiedział</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches, the filter hides %n</source>
        <translation>
            <numerusform>Nic nie pasuje, filtr ukrywa %n</numerusform>
            <numerusform>Nic nie pasuje, filtr ukrywa %n</numerusform>
            <numerusform>Nic nie pasuje, filtr ukrywa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No person, address, account or note has all of these words.</source>
        <translation>Żadna osoba, adres, konto ani notatka nie zawiera wszystkich tych słów.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Jeszcze nic</translation>
    </message>
    <message>
        <source>The first push makes the first line.</source>
        <translation>Pierwsze wysłanie zmian utworzy pierwszy wiersz.</translation>
    </message>
    <message>
        <source>the relay itself</source>
        <translation>sam przekaźnik</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Rewizja %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 z %2, %3</translation>
    </message>
    <message>
        <source>%1. It took back revision %2.</source>
        <translation>%1. Wycofano przy tym rewizję %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This is what the relay has now.</source>
        <translation>To jest obecny stan przekaźnika.</translation>
    </message>
    <message>
        <source>Stage revision %1 again</source>
        <translation>Przygotuj ponownie rewizję %1</translation>
    </message>
    <message>
        <source>Compare revision %1 with now</source>
        <translation>Porównaj rewizję %1 ze stanem obecnym</translation>
    </message>
    <message>
        <source>Revision %1 was not read: %2</source>
        <translation>Nie odczytano rewizji %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed here or on the relay.</source>
        <translation>Niczego nie zmieniono tutaj ani na przekaźniku.</translation>
    </message>
    <message>
        <source>Revision %1 is what the relay has now</source>
        <translation>Rewizja %1 to obecny stan przekaźnika</translation>
    </message>
    <message numerus="yes">
        <source>From now, revision %1, to revision %2: %n accounts differ</source>
        <translation>
            <numerusform>Od stanu obecnego, rewizja %1, do rewizji %2: różni się %n konto</numerusform>
            <numerusform>Od stanu obecnego, rewizja %1, do rewizji %2: różnią się %n konta</numerusform>
            <numerusform>Od stanu obecnego, rewizja %1, do rewizji %2: różni się %n kont</numerusform>
        </translation>
    </message>
    <message>
        <source>stage revision %1 again</source>
        <translation>ponowne przygotowanie rewizji %1</translation>
    </message>
    <message>
        <source>Nothing to stage: the lists are as in revision %1</source>
        <translation>Nie ma czego przygotować: listy są takie jak w rewizji %1</translation>
    </message>
</context>
<context>
    <name>postern::ImportChoice</name>
    <message>
        <source>Add: nothing is removed</source>
        <translation>Dodaj: nic nie jest usuwane</translation>
    </message>
    <message>
        <source>Turn on the lists of these accounts</source>
        <translation>Włącz listy tych kont</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Odczyt pliku</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>Leave the %n rejected row(s) out</source>
        <translation>
            <numerusform>Pomiń %n odrzucony wiersz</numerusform>
            <numerusform>Pomiń %n odrzucone wiersze</numerusform>
            <numerusform>Pomiń %n odrzuconych wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace: only what the file names stays</source>
        <translation>Zastąp: zostaje tylko to, co wymienia plik</translation>
    </message>
    <message>
        <source>Replace: removes nothing</source>
        <translation>Zastąp: niczego nie usuwa</translation>
    </message>
    <message numerus="yes">
        <source>Replace: removes %n entries of %1</source>
        <translation>
            <numerusform>Zastąp: usuwa %n wpis (%1)</numerusform>
            <numerusform>Zastąp: usuwa %n wpisy (%1)</numerusform>
            <numerusform>Zastąp: usuwa %n wpisów (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 konto</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>konta: %1</translation>
    </message>
</context>
<context>
    <name>postern::ImportJob</name>
    <message>
        <source>The file is over 512 MiB; split it.</source>
        <translation>Plik ma ponad 512 MiB; podziel go.</translation>
    </message>
</context>
<context>
    <name>postern::ImportModel</name>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>No account “%1”</source>
        <translation>Brak konta „%1”</translation>
    </message>
    <message>
        <source>No account named</source>
        <translation>Nie podano konta</translation>
    </message>
    <message>
        <source>Another account than the chosen one</source>
        <translation>Inne konto niż wybrane</translation>
    </message>
    <message>
        <source>A NUL byte</source>
        <translation>Bajt NUL</translation>
    </message>
    <message>
        <source>Not text in this encoding</source>
        <translation>To nie tekst w tym kodowaniu</translation>
    </message>
    <message>
        <source>A quote inside an unquoted cell</source>
        <translation>Cudzysłów w komórce bez cudzysłowów</translation>
    </message>
    <message>
        <source>More or fewer cells than the header</source>
        <translation>Więcej lub mniej komórek niż w nagłówku</translation>
    </message>
    <message>
        <source>The type does not fit the value</source>
        <translation>Typ nie pasuje do wartości</translation>
    </message>
    <message>
        <source>Not a day, write 2026-12-31</source>
        <translation>To nie data, zapisz 2026-12-31</translation>
    </message>
    <message>
        <source>Not regular, rare or standby</source>
        <translation>To nie regular, rare ani standby</translation>
    </message>
    <message>
        <source>An earlier row says otherwise</source>
        <translation>Wcześniejszy wiersz mówi co innego</translation>
    </message>
    <message>
        <source>End is not a whole address</source>
        <translation>Koniec nie jest pełnym adresem</translation>
    </message>
    <message>
        <source>Wildcard, not a prefix length</source>
        <translation>Symbol wieloznaczny, a nie długość prefiksu</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>a fix that is offered</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>no fix, correct the file</source>
        <translation>brak poprawki, popraw plik</translation>
    </message>
    <message>
        <source>an earlier row says the same</source>
        <translation>wcześniejszy wiersz mówi to samo</translation>
    </message>
    <message>
        <source>on the list already</source>
        <translation>już na liście</translation>
    </message>
    <message>
        <source>%1, host part dropped</source>
        <translation>%1, usunięto część hosta</translation>
    </message>
    <message>
        <source>Remark: “%1” → “%2”</source>
        <translation>Uwaga: „%1” → „%2”</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>Wygasa: %1 → %2</translation>
    </message>
    <message>
        <source>Expected use</source>
        <translation>Oczekiwane użycie</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Przejrzano</translation>
    </message>
    <message>
        <source>Written as %1</source>
        <translation>Zapisane jako %1</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the file&apos;s title, ours</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>value</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>%1, reason</source>
        <translation>%1, powód</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>uwaga</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>wygasa</translation>
    </message>
</context>
<context>
    <name>postern::ImportPage</name>
    <message>
        <source>%1 more</source>
        <translation>jeszcze %1</translation>
    </message>
    <message>
        <source>Turn those lists off</source>
        <translation>Wyłącz te listy</translation>
    </message>
    <message>
        <source>Leave them closed</source>
        <translation>Pozostaw je zamknięte</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>import %1</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Wiersze do pokazania</translation>
    </message>
    <message>
        <source>Export rejected</source>
        <translation>Eksportuj odrzucone</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Wiersze pliku</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Nie można odczytać %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read as CSV. Nothing was changed.</source>
        <translation>Nie można odczytać %1 jako CSV. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>%1 of %2 rejected rows have a fix</source>
        <translation>Odrzucone wiersze z poprawką: %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n fix(es)</source>
        <translation>
            <numerusform>Przyjmij %n poprawkę</numerusform>
            <numerusform>Przyjmij wszystkie %n poprawki</numerusform>
            <numerusform>Przyjmij wszystkie poprawki (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Odczyt %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Przygotuj</translation>
    </message>
    <message>
        <source>Which column holds the addresses?</source>
        <translation>Która kolumna zawiera adresy?</translation>
    </message>
    <message>
        <source>Assign the value column</source>
        <translation>Przypisz kolumnę wartości</translation>
    </message>
    <message>
        <source>The file names no account: type the one that it is for.</source>
        <translation>Plik nie podaje konta: wpisz to, którego dotyczy.</translation>
    </message>
    <message>
        <source>Name the account</source>
        <translation>Podaj konto</translation>
    </message>
    <message>
        <source>With a rejected row nothing is staged: take the fixes, correct the file, or leave them out.</source>
        <translation>Z odrzuconym wierszem nic nie zostanie przygotowane: przyjmij poprawki, popraw plik albo pomiń te wiersze.</translation>
    </message>
    <message>
        <source>Mend the rejected rows</source>
        <translation>Popraw odrzucone wiersze</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Plik nie zawiera wierszy.</translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation>Ustalanie wyniku</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Niemożliwe</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nic by się nie zmieniło.</translation>
    </message>
    <message>
        <source>%1 rows staged as one step, %2 left out.</source>
        <translation>Przygotowano jako jeden krok, wiersze: %1, pominięte: %2.</translation>
    </message>
    <message>
        <source>Staged as one step.</source>
        <translation>Przygotowano jako jeden krok.</translation>
    </message>
    <message>
        <source>Off and staying off: %1.</source>
        <translation>Wyłączone i takie pozostaną: %1.</translation>
    </message>
    <message>
        <source>Stage the removals</source>
        <translation>Przygotuj usunięcia</translation>
    </message>
    <message numerus="yes">
        <source>Stage %n row(s)</source>
        <translation>
            <numerusform>Przygotuj %n wiersz</numerusform>
            <numerusform>Przygotuj %n wiersze</numerusform>
            <numerusform>Przygotuj %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists that are on would be left without an entry in force. Which is meant?</source>
        <translation>Włączone listy pozostałyby bez obowiązującego wpisu. Który wariant wybrać?</translation>
    </message>
    <message>
        <source>This cannot be staged.</source>
        <translation>Tego nie można przygotować.</translation>
    </message>
    <message>
        <source>Export the rejected rows</source>
        <translation>Eksportuj odrzucone wiersze</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Pliki CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Wyeksportowano do %1.</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Nie wyeksportowano: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read in this form. Nothing was changed.</source>
        <translation>Nie można odczytać %1 w tym formacie. Nic nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>postern::ImportSource</name>
    <message>
        <source>account</source>
        <translation>konto</translation>
    </message>
    <message>
        <source>type</source>
        <translation>typ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>uwaga</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>wygasa</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>przejrzano</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>oczekiwane użycie</translation>
    </message>
    <message>
        <source>Import allowlists</source>
        <translation>Importuj listy dozwolonych</translation>
    </message>
    <message>
        <source>First row is a header</source>
        <translation>Pierwszy wiersz to nagłówek</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>przecinek</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>średnik</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>kreska pionowa</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s), %2</source>
        <translation>
            <numerusform>%1, %n wiersz, %2</numerusform>
            <numerusform>%1, %n wiersze, %2</numerusform>
            <numerusform>%1, %n wierszy, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation>%1, odgadnięte</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nieużywana</translation>
    </message>
    <message>
        <source>Column %1 is</source>
        <translation>Kolumna %1 to</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nazwa użytkownika</translation>
    </message>
    <message>
        <source>All rows are for</source>
        <translation>Wszystkie wiersze dotyczą</translation>
    </message>
    <message>
        <source>Postfix networks</source>
        <translation>Sieci Postfix</translation>
    </message>
    <message>
        <source>Exim host list</source>
        <translation>Lista hostów Exim</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Po jednym w wierszu</translation>
    </message>
    <message>
        <source>SpamExperts CSV</source>
        <translation>CSV SpamExperts</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
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
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove IP authentication</source>
        <translation>Usuń uwierzytelnianie IP</translation>
    </message>
    <message>
        <source>This relay has no IP authentication.</source>
        <translation>Ten przekaźnik nie ma uwierzytelniania IP.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>Change IP authentication</source>
        <translation>Zmień uwierzytelnianie IP</translation>
    </message>
    <message>
        <source>Set IP authentication</source>
        <translation>Ustaw uwierzytelnianie IP</translation>
    </message>
    <message>
        <source>%1 goes with the push</source>
        <translation>%1 znika po wysłaniu zmian</translation>
    </message>
    <message>
        <source>new with the push</source>
        <translation>nowe po wysłaniu zmian</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>zamiast %1</translation>
    </message>
    <message>
        <source>No address may send as %1 without a password.</source>
        <translation>Żaden adres nie może wysyłać jako %1 bez hasła.</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <translation>Ostatnio widziano: %1.</translation>
    </message>
    <message>
        <source>Not known whether it sends.</source>
        <translation>Nie wiadomo, czy wysyła.</translation>
    </message>
    <message>
        <source>Not seen yet.</source>
        <translation>Jeszcze nie widziano.</translation>
    </message>
    <message>
        <source>May send as %1 without a password. %2</source>
        <translation>Może wysyłać jako %1 bez hasła. %2</translation>
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
        <translation>TLS od początku</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>bez TLS</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, port %2, %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>IP authentication of %1</source>
        <translation>Uwierzytelnianie IP konta %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>It can sign in</source>
        <translation>Potrafi się zalogować</translation>
    </message>
    <message>
        <source>Then the password and the allowlist are the better way: %1.</source>
        <translation>Wtedy lepszym sposobem są hasło i lista dozwolonych: %1.</translation>
    </message>
    <message>
        <source>It cannot sign in</source>
        <translation>Nie potrafi się zalogować</translation>
    </message>
    <message>
        <source>Then one address may send without a password.</source>
        <translation>Wtedy jeden adres może wysyłać bez hasła.</translation>
    </message>
    <message>
        <source>Can the device take a user name and a password?</source>
        <translation>Czy w urządzeniu można ustawić nazwę użytkownika i hasło?</translation>
    </message>
    <message>
        <source>Add to the allowlist</source>
        <translation>Dodaj do listy dozwolonych</translation>
    </message>
    <message>
        <source>Address, a single one</source>
        <translation>Adres, tylko jeden</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Pozostaw bez zmian</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Jeszcze niekompletne</translation>
    </message>
    <message>
        <source>A segment of %1, one is needed</source>
        <translation>Podsieć (%1), potrzebny jest jeden adres</translation>
    </message>
    <message>
        <source>A range of %1, one is needed</source>
        <translation>Zakres (%1), potrzebny jest jeden adres</translation>
    </message>
    <message>
        <source>Each address without a password is an open door, so it is one at a time. For the whole of it use the allowlist, where the password is still asked.</source>
        <translation>Każdy adres bez hasła to otwarte drzwi, dlatego podaje się je pojedynczo. Dla całości użyj listy dozwolonych, przy której hasło jest nadal wymagane.</translation>
    </message>
    <message>
        <source>In use on this relay</source>
        <translation>W użyciu na tym przekaźniku</translation>
    </message>
    <message>
        <source>An address belongs to one account of the whole relay. Choose another one.</source>
        <translation>Adres należy do jednego konta na całym przekaźniku. Wybierz inny.</translation>
    </message>
    <message>
        <source>Belongs to %1 now, last seen %2</source>
        <translation>Należy teraz do %1, ostatnio widziano %2</translation>
    </message>
    <message>
        <source>Belongs to %1 now</source>
        <translation>Należy teraz do %1</translation>
    </message>
    <message>
        <source>The address that it has</source>
        <translation>Dotychczasowy adres</translation>
    </message>
    <message>
        <source>Address, free in this organization</source>
        <translation>Adres, wolny w tej organizacji</translation>
    </message>
    <message>
        <source>Needless: %1 signed in with the password %2.</source>
        <translation>Zbędne: z %1 zalogowano się hasłem, %2.</translation>
    </message>
    <message>
        <source>It can authenticate, so it needs no IP authentication.</source>
        <translation>Potrafi się uwierzytelnić, więc nie potrzebuje uwierzytelniania IP.</translation>
    </message>
    <message numerus="yes">
        <source>Shared: %n account(s) are seen from this address.</source>
        <translation>
            <numerusform>Współdzielony: z tego adresu widać %n konto.</numerusform>
            <numerusform>Współdzielony: z tego adresu widać %n konta.</numerusform>
            <numerusform>Współdzielony: z tego adresu widać %n kont.</numerusform>
        </translation>
    </message>
    <message>
        <source>A NAT or container gateway may hide the true sender. Binding it may open the relay.</source>
        <translation>Brama NAT lub kontenera może ukrywać prawdziwego nadawcę. Powiązanie tego adresu może otworzyć przekaźnik.</translation>
    </message>
    <message>
        <source>Shared: %1.</source>
        <translation>Współdzielony: %1.</translation>
    </message>
    <message>
        <source>Whoever reaches the relay from such an address sends without a password.</source>
        <translation>Każdy, kto dociera do przekaźnika z takiego adresu, wysyła bez hasła.</translation>
    </message>
    <message>
        <source>%1 loses it in the same push.</source>
        <translation>%1 traci go w tym samym wysłaniu zmian.</translation>
    </message>
    <message>
        <source>%1 came through %2 from this address without a password. %3</source>
        <translation>Z tego adresu bez hasła (%1), przez %2. %3</translation>
    </message>
    <message>
        <source>No mail through %1 was seen from it. %2</source>
        <translation>Nie widziano poczty z tego adresu przez %1. %2</translation>
    </message>
    <message>
        <source>Anything that sends from %1 may send as %2 without a password.</source>
        <translation>Wszystko, co wysyła z %1, może wysyłać jako %2 bez hasła.</translation>
    </message>
    <message>
        <source>As any sender, because this relay cannot limit it here. The allowlist does not apply.</source>
        <translation>Jako dowolny nadawca, ponieważ ten przekaźnik nie może tu tego ograniczyć. Lista dozwolonych nie obowiązuje.</translation>
    </message>
    <message>
        <source>Only for a device that cannot authenticate. The allowlist does not apply.</source>
        <translation>Tylko dla urządzenia, które nie potrafi się uwierzytelnić. Lista dozwolonych nie obowiązuje.</translation>
    </message>
    <message>
        <source>Add its address</source>
        <translation>Dodaj jego adres</translation>
    </message>
    <message>
        <source>Its address goes on the allowlist.</source>
        <translation>Jego adres trafia na listę dozwolonych.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Najpierw wybierz jedną z opcji.</translation>
    </message>
    <message>
        <source>This relay names no port for devices without a password.</source>
        <translation>Ten przekaźnik nie podaje portu dla urządzeń bez hasła.</translation>
    </message>
    <message>
        <source>For the device: %1, no user name.</source>
        <translation>Dla urządzenia: %1, bez nazwy użytkownika.</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Przenieś tutaj</translation>
    </message>
    <message>
        <source>This relay has no IP authentication.</source>
        <translation>Ten przekaźnik nie ma uwierzytelniania IP.</translation>
    </message>
    <message>
        <source>One address is needed.</source>
        <translation>Potrzebny jest jeden adres.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nic jeszcze nie zmieniono.</translation>
    </message>
    <message>
        <source>move %1 from %2 to %3</source>
        <translation>przeniesienie %1 z %2 do %3</translation>
    </message>
    <message>
        <source>set IP authentication of %1 to %2</source>
        <translation>ustawienie uwierzytelniania IP konta %1 na %2</translation>
    </message>
</context>
<context>
    <name>postern::IpAuthPlace</name>
    <message>
        <source>IP authentication</source>
        <translation>Uwierzytelnianie IP</translation>
    </message>
    <message>
        <source>addresses that may send without a password</source>
        <translation>adresy, które mogą wysyłać bez hasła</translation>
    </message>
    <message>
        <source>Filter IP authentication</source>
        <translation>Filtruj uwierzytelnianie IP</translation>
    </message>
    <message>
        <source>Address, device or account</source>
        <translation>Adres, urządzenie lub konto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change this IP authentication</source>
        <translation>Zmień to uwierzytelnianie IP</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove this IP authentication</source>
        <translation>Usuń to uwierzytelnianie IP</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches, the filter hides %n</source>
        <translation>
            <numerusform>Nic nie pasuje, filtr ukrywa %n</numerusform>
            <numerusform>Nic nie pasuje, filtr ukrywa %n</numerusform>
            <numerusform>Nic nie pasuje, filtr ukrywa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No address, device or account has all of these words.</source>
        <translation>Żaden adres, urządzenie ani konto nie zawiera wszystkich tych słów.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>No IP authentication</source>
        <translation>Brak uwierzytelniania IP</translation>
    </message>
    <message>
        <source>Every account needs its password. For a device that cannot sign in, open its account.</source>
        <translation>Każde konto wymaga hasła. Aby obsłużyć urządzenie, które nie potrafi się zalogować, otwórz jego konto.</translation>
    </message>
    <message>
        <source>This relay has no IP authentication.</source>
        <translation>Ten przekaźnik nie ma uwierzytelniania IP.</translation>
    </message>
    <message>
        <source>Go to Accounts</source>
        <translation>Przejdź do kont</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Urządzenie bez nazwy</translation>
    </message>
    <message>
        <source>Anything that sends from %1 may send as %2 without a password.</source>
        <translation>Wszystko, co wysyła z %1, może wysyłać jako %2 bez hasła.</translation>
    </message>
    <message>
        <source>Last seen %1. %2</source>
        <translation>Ostatnio widziano: %1. %2</translation>
    </message>
    <message>
        <source>Not known whether it sends.</source>
        <translation>Nie wiadomo, czy wysyła.</translation>
    </message>
    <message>
        <source>Not seen yet. %1</source>
        <translation>Jeszcze nie widziano. %1</translation>
    </message>
    <message>
        <source>Staged: with the push</source>
        <translation>Przygotowane: po wysłaniu zmian</translation>
    </message>
    <message>
        <source>Staged: gone with the push</source>
        <translation>Przygotowane: znika po wysłaniu zmian</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
</context>
<context>
    <name>postern::ListReviewModel</name>
    <message>
        <source>Redundant</source>
        <translation>Zbędne</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>Zbyt szerokie</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Wygasające</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Nieużywane</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Nieprzejrzane</translation>
    </message>
    <message numerus="yes">
        <source>mark %n entries as reviewed</source>
        <translation>
            <numerusform>oznaczenie %n wpisu jako przejrzanego</numerusform>
            <numerusform>oznaczenie %n wpisów jako przejrzanych</numerusform>
            <numerusform>oznaczenie %n wpisów jako przejrzanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n entries</source>
        <translation>
            <numerusform>usunięcie %n wpisu</numerusform>
            <numerusform>usunięcie %n wpisów</numerusform>
            <numerusform>usunięcie %n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tidy up %n lists</source>
        <translation>
            <numerusform>uporządkowanie %n listy</numerusform>
            <numerusform>uporządkowanie %n list</numerusform>
            <numerusform>uporządkowanie %n list</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Przejrzano</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
</context>
<context>
    <name>postern::ListReviewPlace</name>
    <message>
        <source>Which entries</source>
        <translation>Które wpisy</translation>
    </message>
    <message>
        <source>Review of lists</source>
        <translation>Przegląd list</translation>
    </message>
    <message>
        <source>what stands in the lists, apart from any change</source>
        <translation>co znajduje się na listach, niezależnie od zmian</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>Filtruj wpisy</translation>
    </message>
    <message>
        <source>Account, value or remark</source>
        <translation>Konto, wartość lub uwaga</translation>
    </message>
    <message>
        <source>Entries to look at</source>
        <translation>Wpisy do sprawdzenia</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were left where they are</source>
        <translation>
            <numerusform>%n wpis pozostał na miejscu</numerusform>
            <numerusform>%n wpisy pozostały na miejscu</numerusform>
            <numerusform>%n wpisów pozostało na miejscu</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand by, or are the last in force of their list: delete those in their account.</source>
        <translation>To rezerwa albo ostatnie obowiązujące na swojej liście: usuń je na ich koncie.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Wszystkie %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Looking at the lists</source>
        <translation>Sprawdzanie list</translation>
    </message>
    <message>
        <source>All lists are in order</source>
        <translation>Wszystkie listy są w porządku</translation>
    </message>
    <message>
        <source>Nothing is unused, running out, too broad or redundant, and all was reviewed in the last 180 days.</source>
        <translation>Nic nie jest nieużywane, wygasające, zbyt szerokie ani zbędne, a wszystko przejrzano w ostatnich 180 dniach.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches, the filter hides %n</source>
        <translation>
            <numerusform>Nic nie pasuje, filtr ukrywa %n</numerusform>
            <numerusform>Nic nie pasuje, filtr ukrywa %n</numerusform>
            <numerusform>Nic nie pasuje, filtr ukrywa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of this kind has all of these words.</source>
        <translation>Żaden wpis tego rodzaju nie zawiera wszystkich tych słów.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It runs out: %1. Then it lets nobody in.</source>
        <translation>Wygasa: %1. Potem nikogo nie wpuszcza.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done here is done to all of them, as one step that can be undone. Entries that stand by are never removed here.</source>
        <translation>Działania tutaj dotyczą wszystkich naraz, jako jeden krok, który można cofnąć. Wpisy rezerwowe nigdy nie są tu usuwane.</translation>
    </message>
    <message>
        <source>Reviewed today</source>
        <translation>Przejrzano dzisiaj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Usuń %n wpis</numerusform>
            <numerusform>Usuń %n wpisy</numerusform>
            <numerusform>Usuń %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Uporządkuj</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
</context>
<context>
    <name>postern::LockDown</name>
    <message>
        <source>There is no such account on the relay.</source>
        <translation>Na przekaźniku nie ma takiego konta.</translation>
    </message>
    <message>
        <source>Lock down now: %1</source>
        <translation>Zablokuj teraz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions were ended.</source>
        <translation>
            <numerusform>Zakończono %n otwartą sesję.</numerusform>
            <numerusform>Zakończono %n otwarte sesje.</numerusform>
            <numerusform>Zakończono %n otwartych sesji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions could not be ended: end them on the relay.</source>
        <translation>
            <numerusform>Nie udało się zakończyć %n otwartej sesji: zakończ ją na przekaźniku.</numerusform>
            <numerusform>Nie udało się zakończyć %n otwartych sesji: zakończ je na przekaźniku.</numerusform>
            <numerusform>Nie udało się zakończyć %n otwartych sesji: zakończ je na przekaźniku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open sessions were not ended: %1</source>
        <translation>Otwarte sesje nie zostały zakończone: %1</translation>
    </message>
    <message>
        <source>Its list is as it was: the change that is applied has to be kept or reverted before it can be turned on.</source>
        <translation>Jego lista jest, jaka była: zastosowaną zmianę trzeba zachować lub wycofać, zanim będzie można ją włączyć.</translation>
    </message>
    <message>
        <source>Locked down: %1, confirmed as revision %2.</source>
        <translation>Zablokowano: %1, potwierdzono jako rewizję %2.</translation>
    </message>
    <message>
        <source>Not locked down: %1</source>
        <translation>Nie zablokowano: %1</translation>
    </message>
    <message>
        <source>The relay has what it had, and the new password is not in use. Read again and repeat it.</source>
        <translation>Przekaźnik ma to, co miał, a nowe hasło nie obowiązuje. Odczytaj ponownie i powtórz.</translation>
    </message>
</context>
<context>
    <name>postern::LockDownDialog</name>
    <message>
        <source>Lock down %1 now</source>
        <translation>Zablokuj teraz %1</translation>
    </message>
    <message>
        <source>Lock down now</source>
        <translation>Zablokuj teraz</translation>
    </message>
    <message>
        <source>For when somebody else has the password. It goes to the relay at once and alone; there is no window and nothing takes it back by itself.</source>
        <translation>Na wypadek, gdy ktoś inny ma hasło. Trafia na przekaźnik od razu i samo; nie ma okna czasu i nic nie wycofa tego samo.</translation>
    </message>
    <message>
        <source>Its open sessions are ended.</source>
        <translation>Jego otwarte sesje zostają zakończone.</translation>
    </message>
    <message>
        <source>The old password is dead for good; this is the new one:</source>
        <translation>Stare hasło przestaje działać na zawsze; oto nowe:</translation>
    </message>
    <message>
        <source>It is not known whom this cuts off.</source>
        <translation>Nie wiadomo, kogo to odcina.</translation>
    </message>
    <message>
        <source>Nobody was seen using the old password lately.</source>
        <translation>Nie widziano ostatnio nikogo ze starym hasłem.</translation>
    </message>
    <message numerus="yes">
        <source>Cut off until they have the new password: %n address(es).</source>
        <translation>
            <numerusform>Odcięty do czasu otrzymania nowego hasła: %n adres.</numerusform>
            <numerusform>Odcięte do czasu otrzymania nowego hasła: %n adresy.</numerusform>
            <numerusform>Odcięte do czasu otrzymania nowego hasła: %n adresów.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the relay at once.</source>
        <translation>Od razu na przekaźniku.</translation>
    </message>
</context>
<context>
    <name>postern::MainWindow</name>
    <message>
        <source>The allowlists are in %1</source>
        <translation>Listy dozwolonych zapisano w %1</translation>
    </message>
    <message>
        <source>Passwords and appliance addresses are not in the file.</source>
        <translation>Hasła i adresy urządzeń nie są w tym pliku.</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>Nie zapisano %1</translation>
    </message>
    <message>
        <source>%1. Choose another place.</source>
        <translation>%1. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>Import allowlists</source>
        <translation>Importuj listy dozwolonych</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Pliki CSV (*.csv *.txt *.tsv);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Export allowlists</source>
        <translation>Eksportuj listy dozwolonych</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Pliki CSV (*.csv)</translation>
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
        <translation>Nie ma tu przekaźnika, dla którego można by je przechowywać.</translation>
    </message>
    <message>
        <source>Open a configuration file</source>
        <translation>Otwórz plik konfiguracji</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Pliki konfiguracji (*.json)</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Nie można otworzyć tego pliku</translation>
    </message>
    <message>
        <source>Decide who may send through an SMTP relay, from where.</source>
        <translation>Decyduj, kto może wysyłać przez przekaźnik SMTP i skąd.</translation>
    </message>
    <message>
        <source>Open the relay that is known by this name.</source>
        <translation>Otwórz przekaźnik znany pod tą nazwą.</translation>
    </message>
    <message>
        <source>Open the sample relay, without a network.</source>
        <translation>Otwórz przykładowy przekaźnik, bez sieci.</translation>
    </message>
    <message>
        <source>The language of this session, such as %1.</source>
        <translation>Język tej sesji, na przykład %1.</translation>
    </message>
    <message>
        <source>End when the window was drawn, for measuring the start.</source>
        <translation>Zakończ po narysowaniu okna, do pomiaru czasu uruchamiania.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here, only %2.</source>
        <translation>Nie ma tu języka „%1”, tylko %2.</translation>
    </message>
</context>
<context>
    <name>postern::ManualView</name>
    <message>
        <source>Manual</source>
        <translation>Podręcznik</translation>
    </message>
</context>
<context>
    <name>postern::MonthChart</name>
    <message>
        <source>No mail seen in 12 months</source>
        <translation>Przez 12 miesięcy nie widziano poczty</translation>
    </message>
    <message>
        <source>Addresses with accepted mail by month, most in %1: %2</source>
        <translation>Adresy z przyjętą pocztą według miesięcy, najwięcej %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n address(es) sent</source>
        <translation>
            <numerusform>%1: wysyłał %n adres</numerusform>
            <numerusform>%1: wysyłały %n adresy</numerusform>
            <numerusform>%1: wysyłało %n adresów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::Network</name>
    <message>
        <source>an unnamed issuer</source>
        <translation>nienazwany wystawca</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nie można go odczytać</translation>
    </message>
    <message>
        <source>its key is too short (%1 bits)</source>
        <translation>jego klucz jest za krótki (%1 bitów)</translation>
    </message>
    <message>
        <source>it is signed with %1, which can be forged</source>
        <translation>jest podpisany algorytmem %1, który można podrobić</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>wygasł %1</translation>
    </message>
    <message>
        <source>the certificate of %1 above it expired on %2</source>
        <translation>nadrzędny certyfikat %1 wygasł %2</translation>
    </message>
    <message>
        <source>it is not valid before %1</source>
        <translation>jest ważny dopiero od %1</translation>
    </message>
    <message>
        <source>it is for %1, not for %2</source>
        <translation>jest dla %1, nie dla %2</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>żadnej nazwy</translation>
    </message>
    <message>
        <source>it is signed by itself, so nobody vouches for it</source>
        <translation>jest podpisany przez samego siebie, więc nikt za niego nie ręczy</translation>
    </message>
    <message>
        <source>its authority (%1) is not known to this computer</source>
        <translation>ten komputer nie zna jego urzędu (%1)</translation>
    </message>
    <message>
        <source>it is issued by %1, which this computer does not know</source>
        <translation>wystawił go %1, którego ten komputer nie zna</translation>
    </message>
    <message>
        <source>it was revoked by its issuer</source>
        <translation>został unieważniony przez wystawcę</translation>
    </message>
    <message>
        <source>the server showed none</source>
        <translation>serwer nie pokazał żadnego</translation>
    </message>
    <message>
        <source>its key is not the one that was accepted before</source>
        <translation>jego klucz nie jest tym, który wcześniej przyjęto</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid %3 to %4</source>
        <translation>%1, wystawca %2, ważny od %3 do %4</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>bez nazwy</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>on sam</translation>
    </message>
    <message>
        <source>a key that cannot be read</source>
        <translation>klucz, którego nie można odczytać</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bitów</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>odrzucił połączenie</translation>
    </message>
    <message>
        <source>took the connection and cut it at once</source>
        <translation>przyjął połączenie i od razu je zerwał</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>nie odpowiedział</translation>
    </message>
    <message>
        <source>cannot be reached from here</source>
        <translation>jest stąd nieosiągalny</translation>
    </message>
    <message>
        <source>was not tried, the source address is of the other family</source>
        <translation>nie próbowano, adres źródłowy jest z drugiej rodziny</translation>
    </message>
    <message>
        <source>was not tried: %1 is not an address of this computer</source>
        <translation>nie próbowano: %1 nie jest adresem tego komputera</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>odpowiedział w %1 ms</translation>
    </message>
    <message>
        <source>no name server told the address of %1 in time</source>
        <translation>żaden serwer nazw nie podał na czas adresu %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 nie odpowiada</translation>
    </message>
    <message>
        <source>%1 took the connection but did not begin TLS in time</source>
        <translation>%1 przyjął połączenie, ale nie zaczął TLS na czas</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <translation>%1 zamilkł</translation>
    </message>
    <message>
        <source>the name %1 leads to no address</source>
        <translation>nazwa %1 nie prowadzi do żadnego adresu</translation>
    </message>
    <message>
        <source>no connection to %1: %2</source>
        <translation>brak połączenia z %1: %2</translation>
    </message>
    <message>
        <source>%1 port %2, %3 ms</source>
        <translation>%1 port %2, %3 ms</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2</source>
        <translation>certyfikat %1 nie jest zaufany: %2</translation>
    </message>
    <message>
        <source>%1, trusted by its key</source>
        <translation>%1, zaufany dzięki kluczowi</translation>
    </message>
    <message>
        <source>%1, trusted</source>
        <translation>%1, zaufany</translation>
    </message>
    <message>
        <source>%1 is not a Postern relay: %2</source>
        <translation>%1 nie jest przekaźnikiem Postern: %2</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered</source>
        <translation>%1 zamknął połączenie, zanim odpowiedział</translation>
    </message>
    <message>
        <source>%1 did not agree on TLS: %2</source>
        <translation>nie uzgodniono TLS z %1: %2</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>konta: %1</translation>
    </message>
    <message>
        <source>a relay in it has no proper name or address</source>
        <translation>przekaźnik w tym pliku nie ma właściwej nazwy lub adresu</translation>
    </message>
    <message>
        <source>the pin of %1 is not 64 hexadecimal digits</source>
        <translation>pin %1 nie ma 64 cyfr szesnastkowych</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>%1 is no list of relays: %2</source>
        <translation>%1 nie jest listą przekaźników: %2</translation>
    </message>
    <message>
        <source>%1 has version %2, this program knows %3</source>
        <translation>%1 ma wersję %2, ten program zna %3</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>nie można utworzyć folderu %1</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>no relay is known yet</source>
        <translation>nie jest jeszcze znany żaden przekaźnik</translation>
    </message>
    <message>
        <source>several relays are known, name one: %1</source>
        <translation>znanych jest kilka przekaźników, podaj jeden: %1</translation>
    </message>
    <message>
        <source>no relay is called %1; there is: %2</source>
        <translation>żaden przekaźnik nie nazywa się %1; są: %2</translation>
    </message>
    <message>
        <source>a relay&apos;s name has letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, at most 64</source>
        <translation>nazwa przekaźnika ma litery, cyfry, „.”, „_” i „-”, najwyżej 64</translation>
    </message>
    <message>
        <source>a relay is already called %1</source>
        <translation>przekaźnik o nazwie %1 już istnieje</translation>
    </message>
    <message>
        <source>no relay is called %1</source>
        <translation>żaden przekaźnik nie nazywa się %1</translation>
    </message>
    <message>
        <source>cannot read the token file %1: %2</source>
        <translation>nie można odczytać pliku tokenu %1: %2</translation>
    </message>
    <message>
        <source>the token file %1 is no file</source>
        <translation>plik tokenu %1 nie jest plikiem</translation>
    </message>
    <message>
        <source>others can read the token file %1; &quot;chmod 600&quot; makes it yours alone</source>
        <translation>inni mogą czytać plik tokenu %1; „chmod 600” uczyni go tylko twoim</translation>
    </message>
    <message>
        <source>the token file %1 holds no token</source>
        <translation>plik tokenu %1 nie zawiera tokenu</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <translation>%1 nie zawiera certyfikatu w formacie PEM</translation>
    </message>
    <message>
        <source>it ended TLS with the alert &quot;%1&quot;; its own log says why</source>
        <translation>zakończył TLS alertem „%1”; powód jest w jego dzienniku</translation>
    </message>
    <message>
        <source>it ended TLS without a reason</source>
        <translation>zakończył TLS bez podania powodu</translation>
    </message>
    <message>
        <source>TLS could not be agreed on (%1)</source>
        <translation>nie uzgodniono TLS (%1)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <source>there is no such name</source>
        <translation>nie ma takiej nazwy</translation>
    </message>
    <message>
        <source>%1 is an address</source>
        <translation>%1 jest adresem</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>; only the first %1 are tried</source>
        <translation>; próbowanych jest tylko pierwszych %1</translation>
    </message>
    <message>
        <source>%1 to %2 port %3; %4</source>
        <translation>%1 do %2 port %3; %4</translation>
    </message>
    <message>
        <source>%1 from here</source>
        <translation>%1 stąd</translation>
    </message>
    <message>
        <source>%1; trusted by its key</source>
        <translation>%1; zaufany dzięki kluczowi</translation>
    </message>
    <message>
        <source>%1; trusted</source>
        <translation>%1; zaufany</translation>
    </message>
    <message>
        <source>a second connection was answered in the other TLS mode</source>
        <translation>na drugie połączenie odpowiedziano w drugim trybie TLS</translation>
    </message>
    <message>
        <source>neither TLS nor a greeting came</source>
        <translation>nie nadeszło ani TLS, ani powitanie</translation>
    </message>
    <message>
        <source>no greeting, and no answer to a TLS hello on a second connection</source>
        <translation>brak powitania i odpowiedzi na TLS hello na drugim połączeniu</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>no name server answered in time</source>
        <translation>żaden serwer nazw nie odpowiedział na czas</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>brak odpowiedzi na czas</translation>
    </message>
    <message>
        <source>the reply was not finished in time</source>
        <translation>odpowiedź nie skończyła się na czas</translation>
    </message>
    <message>
        <source>it takes neither EHLO nor HELO</source>
        <translation>nie przyjmuje ani EHLO, ani HELO</translation>
    </message>
    <message>
        <source>EHLO over TLS was refused</source>
        <translation>EHLO przez TLS odrzucono</translation>
    </message>
    <message>
        <source>it refused EHLO over TLS with %1</source>
        <translation>odrzucił EHLO przez TLS kodem %1</translation>
    </message>
    <message>
        <source>offers nothing</source>
        <translation>nic nie oferuje</translation>
    </message>
    <message>
        <source>offers %1</source>
        <translation>oferuje %1</translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <translation>STARTTLS nie jest oferowany</translation>
    </message>
    <message>
        <source>STARTTLS was refused</source>
        <translation>STARTTLS odrzucono</translation>
    </message>
    <message>
        <source>an answer to STARTTLS other than 220</source>
        <translation>inna odpowiedź na STARTTLS niż 220</translation>
    </message>
    <message>
        <source>it answered STARTTLS with %1</source>
        <translation>odpowiedział na STARTTLS: %1</translation>
    </message>
    <message>
        <source>bytes came before TLS began; they were thrown away</source>
        <translation>bajty nadeszły przed TLS; odrzucono je</translation>
    </message>
    <message>
        <source>AUTH is not offered</source>
        <translation>AUTH nie jest oferowany</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>oferowane: %1</translation>
    </message>
    <message>
        <source>it offers %1</source>
        <translation>oferuje %1</translation>
    </message>
    <message>
        <source>%1 (%2 characters hidden)</source>
        <translation>%1 (ukryte znaki: %2)</translation>
    </message>
    <message>
        <source>(%1 characters hidden)</source>
        <translation>(ukryte znaki: %1)</translation>
    </message>
    <message>
        <source>the server did not finish the exchange</source>
        <translation>serwer nie dokończył wymiany</translation>
    </message>
    <message>
        <source>it said yes without proving that it knows the password</source>
        <translation>zgodził się, nie dowodząc, że zna hasło</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 with %2, not encrypted</source>
        <translation>%1 z %2, bez szyfrowania</translation>
    </message>
    <message>
        <source>SMTPUTF8 is not offered</source>
        <translation>SMTPUTF8 nie jest oferowane</translation>
    </message>
    <message>
        <source>an address has letters beyond ASCII and the server offers no SMTPUTF8</source>
        <translation>adres ma litery spoza ASCII, a serwer nie oferuje SMTPUTF8</translation>
    </message>
    <message>
        <source>the mail was taken back with RSET</source>
        <translation>wiadomość wycofano przez RSET</translation>
    </message>
    <message>
        <source>it answered %1, which has no meaning here</source>
        <translation>odpowiedział %1, co nic tu nie znaczy</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>serwer odpowiedział %1</translation>
    </message>
    <message>
        <source>an answer came before its question</source>
        <translation>odpowiedź nadeszła przed pytaniem</translation>
    </message>
    <message>
        <source>it answered before it was asked</source>
        <translation>odpowiedział, zanim został zapytany</translation>
    </message>
    <message>
        <source>the server answered with a TLS alert</source>
        <translation>serwer odpowiedział alertem TLS</translation>
    </message>
    <message>
        <source>the server closed without an answer</source>
        <translation>serwer zamknął bez odpowiedzi</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>serwer zamknął połączenie</translation>
    </message>
    <message>
        <source>the server asked again after AUTH PLAIN</source>
        <translation>serwer zapytał ponownie po AUTH PLAIN</translation>
    </message>
    <message>
        <source>the server asked a third time after AUTH LOGIN</source>
        <translation>serwer zapytał trzeci raz po AUTH LOGIN</translation>
    </message>
    <message>
        <source>the server asked a third time after AUTH SCRAM-SHA-256</source>
        <translation>serwer zapytał trzeci raz po AUTH SCRAM-SHA-256</translation>
    </message>
    <message>
        <source>the server&apos;s SCRAM challenge is malformed</source>
        <translation>wyzwanie SCRAM serwera jest wadliwe</translation>
    </message>
    <message>
        <source>the server&apos;s SCRAM challenge asks for %1 rounds</source>
        <translation>wyzwanie SCRAM serwera żąda %1 rund</translation>
    </message>
    <message>
        <source>the SCRAM key could not be computed</source>
        <translation>nie udało się obliczyć klucza SCRAM</translation>
    </message>
    <message>
        <source>the server could not prove that it knows the password</source>
        <translation>serwer nie mógł udowodnić, że zna hasło</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>połączenie</translation>
    </message>
    <message>
        <source>the greeting</source>
        <translation>powitanie</translation>
    </message>
    <message>
        <source>the start of TLS</source>
        <translation>początek TLS</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>certyfikat</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>logowanie</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>nadawca</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>odbiorca</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>wiadomość</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>zakończenie</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>ten adres</translation>
    </message>
    <message>
        <source>this address (%1)</source>
        <translation>ten adres (%1)</translation>
    </message>
    <message>
        <source>Signed in as %1, but </source>
        <translation>Zalogowano jako %1, ale </translation>
    </message>
    <message>
        <source>Signed in as %1, and the server accepted one test message to %2.</source>
        <translation>Zalogowano jako %1, a serwer przyjął jedną wiadomość testową do %2.</translation>
    </message>
    <message>
        <source>Without a password the server accepted one test message to %1.</source>
        <translation>Bez hasła serwer przyjął jedną wiadomość testową do %1.</translation>
    </message>
    <message>
        <source>Signed in as %1, and the server accepts mail from %2 to %3; none was sent.</source>
        <translation>Zalogowano jako %1, a serwer przyjmuje pocztę od %2 do %3; nic nie wysłano.</translation>
    </message>
    <message>
        <source>Without a password the server accepts mail from %1 to %2; none was sent.</source>
        <translation>Bez hasła serwer przyjmuje pocztę od %1 do %2; nic nie wysłano.</translation>
    </message>
    <message>
        <source>Signed in as %1, and the server accepts the sender %2; no recipient was tried.</source>
        <translation>Zalogowano jako %1, a serwer przyjmuje nadawcę %2; odbiorcy nie próbowano.</translation>
    </message>
    <message>
        <source>Without a password the server accepts the sender %1; no recipient was tried.</source>
        <translation>Bez hasła serwer przyjmuje nadawcę %1; odbiorcy nie próbowano.</translation>
    </message>
    <message>
        <source>Signed in as %1; no sender was tried.</source>
        <translation>Zalogowano jako %1; nadawcy nie próbowano.</translation>
    </message>
    <message>
        <source>The server answers, without TLS; no sign-in was tried.</source>
        <translation>Serwer odpowiada, bez TLS; logowania nie próbowano.</translation>
    </message>
    <message>
        <source>The server answers and its certificate is trusted; no sign-in was tried.</source>
        <translation>Serwer odpowiada, a jego certyfikat jest zaufany; logowania nie próbowano.</translation>
    </message>
    <message>
        <source>No connection to %1 on port %2: %3.</source>
        <translation>Brak połączenia z %1 na porcie %2: %3.</translation>
    </message>
    <message>
        <source>Nothing answers on port 25 of %1: many networks block it, so try 587.</source>
        <translation>Na porcie 25 serwera %1 nic nie odpowiada: wiele sieci go blokuje, spróbuj 587.</translation>
    </message>
    <message>
        <source>Nothing answers on port %2 of %1: a firewall may drop it, or the server is off.</source>
        <translation>Na porcie %2 serwera %1 nic nie odpowiada: zapora może to odrzucać lub serwer jest wyłączony.</translation>
    </message>
    <message>
        <source>The server took the connection on port %1 but never greeted.</source>
        <translation>Serwer przyjął połączenie na porcie %1, ale się nie przywitał.</translation>
    </message>
    <message>
        <source>The server stopped answering at %1.</source>
        <translation>Serwer przestał odpowiadać na etapie: %1.</translation>
    </message>
    <message>
        <source>Port %1 wants TLS from the start; you chose STARTTLS.</source>
        <translation>Port %1 wymaga TLS od początku; wybrano STARTTLS.</translation>
    </message>
    <message>
        <source>Port %1 begins in the clear and wants STARTTLS; you chose TLS from the start.</source>
        <translation>Port %1 zaczyna bez szyfrowania i wymaga STARTTLS; wybrano TLS od początku.</translation>
    </message>
    <message>
        <source>Port %1 wants TLS from the start; you chose no TLS.</source>
        <translation>Port %1 wymaga TLS od początku; wybrano brak TLS.</translation>
    </message>
    <message>
        <source>Port %1 wants STARTTLS first; you chose no TLS.</source>
        <translation>Port %1 wymaga najpierw STARTTLS; wybrano brak TLS.</translation>
    </message>
    <message>
        <source>The server offers no sign-in without TLS%1; choose STARTTLS or TLS from the start.</source>
        <translation>Serwer nie oferuje logowania bez TLS%1; wybierz STARTTLS lub TLS od początku.</translation>
    </message>
    <message>
        <source>The server offers no sign-in on port %1%2; mail with a password goes to its submission port.</source>
        <translation>Serwer nie oferuje logowania na porcie %1%2; poczta z hasłem idzie na jego port wysyłkowy.</translation>
    </message>
    <message>
        <source>The user name or password of %1 is wrong%2; the list would let %3 in.</source>
        <translation>Nazwa użytkownika lub hasło konta %1 są błędne%2; lista wpuściłaby %3.</translation>
    </message>
    <message>
        <source>The server refused the sign-in of %1%2: the user name or password is wrong, or the server does not let %3 in and does not say so.</source>
        <translation>Serwer odrzucił logowanie %1%2: nazwa użytkownika lub hasło są błędne albo serwer nie wpuszcza %3 i tego nie mówi.</translation>
    </message>
    <message>
        <source>%1 is not on the list for %2%3.</source>
        <translation>%1 nie ma na liście konta %2%3.</translation>
    </message>
    <message>
        <source>The server does not let %1 in%2.</source>
        <translation>Serwer nie wpuszcza: %1%2.</translation>
    </message>
    <message>
        <source>in 1 second</source>
        <translation>za 1 sekundę</translation>
    </message>
    <message>
        <source>in %1 seconds</source>
        <translation>za %1 s</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>za 1 minutę</translation>
    </message>
    <message>
        <source>in %1 minutes</source>
        <translation>za %1 min</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>za 1 godzinę</translation>
    </message>
    <message>
        <source>in %1 hours</source>
        <translation>za %1 h</translation>
    </message>
    <message>
        <source>the server takes no mail at the moment</source>
        <translation>serwer nie przyjmuje teraz poczty</translation>
    </message>
    <message>
        <source>the server puts off %1 for now</source>
        <translation>serwer na razie odkłada: %1</translation>
    </message>
    <message>
        <source>; try again in a few minutes.</source>
        <translation>; spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>; try again %1, it says.</source>
        <translation>; spróbuj ponownie %1, jak mówi.</translation>
    </message>
    <message>
        <source>The server turns this computer away%1 before anything is asked.</source>
        <translation>Serwer odprawia ten komputer%1, zanim o cokolwiek zapyta.</translation>
    </message>
    <message>
        <source>What answers on port %1 of %2 cuts the connection at once: a firewall or a limit may turn this computer away.</source>
        <translation>To, co odpowiada na porcie %1 serwera %2, od razu zrywa połączenie: zapora lub limit może odprawiać ten komputer.</translation>
    </message>
    <message>
        <source>The server closed the connection at %1.</source>
        <translation>Serwer zamknął połączenie na etapie: %1.</translation>
    </message>
    <message>
        <source>The account %1 is suspended on the relay.</source>
        <translation>Konto %1 jest zawieszone na przekaźniku.</translation>
    </message>
    <message>
        <source>The password is right, but %1 is not on the list for %2, says the relay&apos;s log.</source>
        <translation>Hasło jest poprawne, ale %1 nie ma na liście konta %2, mówi dziennik przekaźnika.</translation>
    </message>
    <message>
        <source>The user name or password of %1 is wrong, says the relay&apos;s log.</source>
        <translation>Nazwa użytkownika lub hasło konta %1 są błędne, mówi dziennik przekaźnika.</translation>
    </message>
    <message>
        <source>The relay has no account %1.</source>
        <translation>Przekaźnik nie ma konta %1.</translation>
    </message>
    <message>
        <source>The account %1 has no password yet, so none can be right.</source>
        <translation>Konto %1 nie ma jeszcze hasła, więc żadne nie może być poprawne.</translation>
    </message>
    <message>
        <source>The name %1 leads to no address: %2.</source>
        <translation>Nazwa %1 nie prowadzi do żadnego adresu: %2.</translation>
    </message>
    <message>
        <source>What answers on port %1 of %2 is no mail server.</source>
        <translation>To, co odpowiada na porcie %1 serwera %2, nie jest serwerem poczty.</translation>
    </message>
    <message>
        <source>The server and this computer share no safe TLS version: it offers only one that is too old, or ciphers that are (TLS 1.2 or later is needed).</source>
        <translation>Serwer i ten komputer nie mają wspólnej bezpiecznej wersji TLS: oferuje tylko zbyt starą lub zbyt stare szyfry (potrzebny TLS 1.2 lub nowszy).</translation>
    </message>
    <message>
        <source>The server offers STARTTLS but refused it%1, so nothing was sent.</source>
        <translation>Serwer oferuje STARTTLS, ale go odrzucił%1, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>The server offers no STARTTLS on port %1, so nothing was sent.</source>
        <translation>Serwer nie oferuje STARTTLS na porcie %1, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>The server sent data before encryption began; somebody on the way may have put it there, so the test was stopped and nothing was sent.</source>
        <translation>Serwer wysłał dane przed rozpoczęciem szyfrowania; ktoś po drodze mógł je wstawić, więc test przerwano i nic nie wysłano.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Nothing was sent.</source>
        <translation>Certyfikat %1 nie jest zaufany: %2. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that can be used here: %1.</source>
        <translation>Serwer nie oferuje sposobu logowania, którego można tu użyć: %1.</translation>
    </message>
    <message>
        <source>The server refused the sign-in of %1%2 and does not say why: the list would refuse %3 even with the right password, so the password cannot be judged from here.</source>
        <translation>Serwer odrzucił logowanie %1%2 i nie mówi dlaczego: lista odrzuciłaby %3 nawet z poprawnym hasłem, więc hasła nie da się stąd ocenić.</translation>
    </message>
    <message>
        <source>The account %1 is suspended on the server%2.</source>
        <translation>Konto %1 jest zawieszone na serwerze%2.</translation>
    </message>
    <message>
        <source>The account of %1 is suspended on the server%2.</source>
        <translation>Konto dla: %1 jest zawieszone na serwerze%2.</translation>
    </message>
    <message>
        <source>The server does not let %1 send without a password%2: IP authentication is not active for it.</source>
        <translation>Serwer nie pozwala wysyłać bez hasła: %1%2; uwierzytelnianie IP nie jest dla niego aktywne.</translation>
    </message>
    <message>
        <source>The sender %1 cannot be used: %2.</source>
        <translation>Nie można użyć nadawcy %1: %2.</translation>
    </message>
    <message>
        <source>the server does not let this account send as %1%2.</source>
        <translation>serwer nie pozwala temu kontu wysyłać jako %1%2.</translation>
    </message>
    <message>
        <source>The server took sender and recipient but refused the message%1.</source>
        <translation>Serwer przyjął nadawcę i odbiorcę, ale odrzucił wiadomość%1.</translation>
    </message>
    <message>
        <source>the server takes no mail for %1%2.</source>
        <translation>serwer nie przyjmuje poczty dla %1%2.</translation>
    </message>
    <message>
        <source>The server broke the protocol at %1: %2.</source>
        <translation>Serwer złamał protokół na etapie: %1: %2.</translation>
    </message>
    <message>
        <source>The test was cancelled at %1.</source>
        <translation>Test przerwano na etapie: %1.</translation>
    </message>
</context>
<context>
    <name>postern::NoticeStrip</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Kopiuj komunikat</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Zamknij komunikat</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Zakończ je</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Wszystkie komunikaty</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message>
        <source>Copy all messages</source>
        <translation>Kopiuj wszystkie komunikaty</translation>
    </message>
</context>
<context>
    <name>postern::PasswordChooser</name>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Wygenerowane</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Własne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Generated password</source>
        <translation>Wygenerowane hasło</translation>
    </message>
    <message>
        <source>Chosen password</source>
        <translation>Własne hasło</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in ten seconds.</source>
        <translation>Skopiowano. Schowek zostanie wyczyszczony za dziesięć sekund.</translation>
    </message>
    <message>
        <source>A chosen password has 12 to 128 characters.</source>
        <translation>Własne hasło ma od 12 do 128 znaków.</translation>
    </message>
    <message>
        <source>Shown only now: the relay keeps no password that can be read. Copy it to where it is used.</source>
        <translation>Pokazywane tylko teraz: przekaźnik nie przechowuje hasła w postaci czytelnej. Skopiuj je tam, gdzie jest używane.</translation>
    </message>
    <message numerus="yes">
        <source>12 to 128 characters, %n to go. A generated one is safer.</source>
        <translation>
            <numerusform>Od 12 do 128 znaków, brakuje jeszcze %n. Wygenerowane jest bezpieczniejsze.</numerusform>
            <numerusform>Od 12 do 128 znaków, brakuje jeszcze %n. Wygenerowane jest bezpieczniejsze.</numerusform>
            <numerusform>Od 12 do 128 znaków, brakuje jeszcze %n. Wygenerowane jest bezpieczniejsze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough. A generated one is safer.</source>
        <translation>Wystarczająco długie. Wygenerowane jest bezpieczniejsze.</translation>
    </message>
    <message>
        <source>Nobody can sign in. Only IP authentication can send through it.</source>
        <translation>Nikt nie może się zalogować. Wysyłać może tylko uwierzytelnianie IP.</translation>
    </message>
</context>
<context>
    <name>postern::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>Hasło konta %1</translation>
    </message>
    <message>
        <source>Replace password</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Ustaw hasło</translation>
    </message>
    <message>
        <source>The old password is dead with the push, at once and for good. %1</source>
        <translation>Stare hasło straci ważność przy wysłaniu zmian, natychmiast i na zawsze. %1</translation>
    </message>
    <message>
        <source>It has no password yet.</source>
        <translation>Konto nie ma jeszcze hasła.</translation>
    </message>
    <message>
        <source>It is not known who uses the old one.</source>
        <translation>Nie wiadomo, kto używa starego.</translation>
    </message>
    <message>
        <source>Nobody was seen using the old one lately.</source>
        <translation>Ostatnio nie widziano, aby ktoś używał starego.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) need the new one.</source>
        <translation>
            <numerusform>Nowego potrzebuje %n adres.</numerusform>
            <numerusform>Nowego potrzebują %n adresy.</numerusform>
            <numerusform>Nowego potrzebuje %n adresów.</numerusform>
        </translation>
    </message>
    <message>
        <source>replace the password of %1</source>
        <translation>zmiana hasła konta %1</translation>
    </message>
</context>
<context>
    <name>postern::PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
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
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
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
        <translation>Konta</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>Uwierzytelnianie IP</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Review of lists</source>
        <translation>Przegląd list</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testuj połączenie</translation>
    </message>
    <message>
        <source>FILTERS</source>
        <translation>FILTRY</translation>
    </message>
    <message>
        <source>Open: any address</source>
        <translation>Otwarte: dowolny adres</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Obserwacja</translation>
    </message>
    <message>
        <source>Closed: nobody</source>
        <translation>Zamknięte: nikt</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Przygotowane</translation>
    </message>
    <message>
        <source>Expiring in 14 days</source>
        <translation>Wygasające w ciągu 14 dni</translation>
    </message>
    <message>
        <source>Unused 400 days</source>
        <translation>Nieużywane od 400 dni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Klawisze i pomoc</translation>
    </message>
    <message>
        <source>%1. Delete takes it away.</source>
        <translation>%1. Delete go usuwa.</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Usuń ten filtr</translation>
    </message>
</context>
<context>
    <name>postern::Preferences</name>
    <message>
        <source>%1 cannot be written: what is chosen here holds until Postern ends.</source>
        <translation>Nie można zapisać %1: wybrane ustawienia obowiązują do końca pracy Postern.</translation>
    </message>
</context>
<context>
    <name>postern::QuitDialog</name>
    <message>
        <source>Quit Postern</source>
        <translation>Zakończ program Postern</translation>
    </message>
    <message>
        <source>Leave this relay</source>
        <translation>Opuść ten przekaźnik</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Opuść</translation>
    </message>
    <message numerus="yes">
        <source>The applied change is not kept: the relay reverts it by itself in %n seconds.</source>
        <translation>
            <numerusform>Zastosowana zmiana nie została zachowana: przekaźnik sam ją wycofa za %n sekundę.</numerusform>
            <numerusform>Zastosowana zmiana nie została zachowana: przekaźnik sam ją wycofa za %n sekundy.</numerusform>
            <numerusform>Zastosowana zmiana nie została zachowana: przekaźnik sam ją wycofa za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does so with or without this window. To let it stand, stay and press Keep.</source>
        <translation>Zrobi to niezależnie od tego okna. Aby zmiana pozostała, zostań i naciśnij „Zachowaj”.</translation>
    </message>
    <message numerus="yes">
        <source>%n staged changes are lost when Postern ends.</source>
        <translation>
            <numerusform>%n przygotowana zmiana przepadnie po zamknięciu programu Postern.</numerusform>
            <numerusform>%n przygotowane zmiany przepadną po zamknięciu programu Postern.</numerusform>
            <numerusform>%n przygotowanych zmian przepadnie po zamknięciu programu Postern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged changes are lost when this relay is left.</source>
        <translation>
            <numerusform>%n przygotowana zmiana przepadnie po opuszczeniu tego przekaźnika.</numerusform>
            <numerusform>%n przygotowane zmiany przepadną po opuszczeniu tego przekaźnika.</numerusform>
            <numerusform>%n przygotowanych zmian przepadnie po opuszczeniu tego przekaźnika.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as CSV first</source>
        <translation>Najpierw wyeksportuj jako CSV</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Zostań</translation>
    </message>
    <message>
        <source>There is no relay here that they could be kept for.</source>
        <translation>Nie ma tu przekaźnika, dla którego można by je zachować.</translation>
    </message>
</context>
<context>
    <name>postern::RemedyActs</name>
    <message>
        <source>Take it out</source>
        <translation>Usuń go</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Przyjmij %1</translation>
    </message>
    <message>
        <source>Watch first</source>
        <translation>Najpierw obserwuj</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Przywróć je</translation>
    </message>
    <message>
        <source>Merge, or keep the list as it was</source>
        <translation>Scal lub zostaw listę, jaka była</translation>
    </message>
    <message>
        <source>Put %1 in place of both</source>
        <translation>Wstaw %1 w miejsce obu</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>Take %1 alone</source>
        <translation>Weź tylko %1</translation>
    </message>
    <message>
        <source>Let it not end</source>
        <translation>Bez daty końca</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Zachowaj %1</translation>
    </message>
    <message>
        <source>Send with the password</source>
        <translation>Wysyłaj z hasłem</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Zezwól na %1</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Wpuść je</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Zostaw, jak było</translation>
    </message>
</context>
<context>
    <name>postern::RemoveIpAuthDialog</name>
    <message>
        <source>Remove the IP authentication of %1</source>
        <translation>Usuń uwierzytelnianie IP konta %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>%1 will not send without a password any more.</source>
        <translation>%1 nie będzie już wysyłać bez hasła.</translation>
    </message>
    <message>
        <source>Lockout: %1 is cut off.</source>
        <translation>Odcięcie: %1 zostaje bez dostępu.</translation>
    </message>
    <message>
        <source>It is not known whether %1 still sends.</source>
        <translation>Nie wiadomo, czy %1 nadal wysyła.</translation>
    </message>
    <message>
        <source>No mail from %1 was seen.</source>
        <translation>Nie widziano poczty z %1.</translation>
    </message>
    <message>
        <source>remove the IP authentication of %1</source>
        <translation>usunięcie uwierzytelniania IP konta %1</translation>
    </message>
</context>
<context>
    <name>postern::ReviewPage</name>
    <message>
        <source>Nothing staged</source>
        <translation>Brak przygotowanych zmian</translation>
    </message>
    <message>
        <source>The relay has revision %1, and so have you.</source>
        <translation>Na przekaźniku jest rewizja %1, tak samo tutaj.</translation>
    </message>
    <message>
        <source>Go to Accounts</source>
        <translation>Przejdź do kont</translation>
    </message>
    <message>
        <source>of what is staged for %1</source>
        <translation>zmian przygotowanych dla %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konta</numerusform>
            <numerusform>%n kont</numerusform>
        </translation>
    </message>
    <message>
        <source>On the relay now, revision %1</source>
        <translation>Teraz na przekaźniku, rewizja %1</translation>
    </message>
    <message>
        <source>After push</source>
        <translation>Po wysłaniu zmian</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings</source>
        <translation>
            <numerusform>i jeszcze %n ustalenie</numerusform>
            <numerusform>i jeszcze %n ustalenia</numerusform>
            <numerusform>i jeszcze %n ustaleń</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who sends is refused by this, and nothing is opened. %1</source>
        <translation>Nikt, kto wysyła, nie zostanie przez to odrzucony i nic nie zostaje otwarte. %1</translation>
    </message>
    <message>
        <source>Type %1 to acknowledge</source>
        <translation>Wpisz %1, aby świadomie potwierdzić</translation>
    </message>
    <message>
        <source>Type %1 to acknowledge all %1 lockouts and openings</source>
        <translation>Wpisz %1, aby świadomie potwierdzić wszystkie odcięcia i otwarcia (%1)</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Wskazówki: %1</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>pokazane</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zwinięte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more accounts</source>
        <translation>
            <numerusform>i jeszcze %n konto</numerusform>
            <numerusform>i jeszcze %n konta</numerusform>
            <numerusform>i jeszcze %n kont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n changes</source>
        <translation>
            <numerusform>Wyślij %n zmianę</numerusform>
            <numerusform>Wyślij %n zmiany</numerusform>
            <numerusform>Wyślij %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Being analysed</source>
        <translation>Trwa analiza</translation>
    </message>
    <message>
        <source>There is an error: it cannot be pushed like this</source>
        <translation>Jest błąd: w tej postaci nie można wysłać zmian</translation>
    </message>
    <message>
        <source>%1 of %2 not acknowledged</source>
        <translation>Bez świadomego potwierdzenia: %1 z %2</translation>
    </message>
    <message>
        <source>All acknowledged</source>
        <translation>Wszystko świadomie potwierdzono</translation>
    </message>
    <message>
        <source>let %1 in to %2</source>
        <translation>wpuszczenie %1 do %2</translation>
    </message>
    <message>
        <source>keep %1 out of %2</source>
        <translation>niewpuszczanie %1 do %2</translation>
    </message>
    <message>
        <source>Staged for %1, over revision %2</source>
        <translation>Przygotowane dla %1, nad rewizją %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>Acknowledge lockouts and openings</source>
        <translation>Świadomie potwierdź odcięcia i otwarcia</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Różnice</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 sekund</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minuty</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minut</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 godzina</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 godzin</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 godziny</translation>
    </message>
    <message>
        <source>Keep within</source>
        <translation>Zachowaj w ciągu</translation>
    </message>
    <message>
        <source>Unless it is kept within this time, the relay reverts by itself.</source>
        <translation>Jeśli zmiany nie zostaną w tym czasie zachowane, przekaźnik sam je wycofa.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>postern::Session</name>
    <message>
        <source>Not staged: %1</source>
        <translation>Nie przygotowano: %1</translation>
    </message>
    <message>
        <source>drop what is staged for %1</source>
        <translation>porzucenie zmian przygotowanych dla %1</translation>
    </message>
    <message>
        <source>drop the edit of %1 in %2</source>
        <translation>porzucenie zmiany %1 na koncie %2</translation>
    </message>
    <message>
        <source>drop an edit of %1</source>
        <translation>porzucenie zmiany na koncie %1</translation>
    </message>
    <message>
        <source>The relay was not read</source>
        <translation>Nie odczytano przekaźnika</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed there, and what is staged here is kept.</source>
        <translation>Niczego tam nie zmieniono, a przygotowane tutaj zmiany pozostają.</translation>
    </message>
    <message>
        <source>edits staged before reading again</source>
        <translation>zmiany przygotowane przed ponownym odczytem</translation>
    </message>
    <message numerus="yes">
        <source>%n edits were made here and on the relay in the same place</source>
        <translation>
            <numerusform>%n zmianę wprowadzono tutaj i na przekaźniku w tym samym miejscu</numerusform>
            <numerusform>%n zmiany wprowadzono tutaj i na przekaźniku w tym samym miejscu</numerusform>
            <numerusform>%n zmian wprowadzono tutaj i na przekaźniku w tym samym miejscu</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay&apos;s stand in the draft; yours are kept aside until you choose. All others are staged.</source>
        <translation>W wersji roboczej są zmiany z przekaźnika; Twoje czekają na wybór. Wszystkie inne są przygotowane.</translation>
    </message>
    <message numerus="yes">
        <source>take yours in %n places</source>
        <translation>
            <numerusform>przyjęcie własnych zmian w %n miejscu</numerusform>
            <numerusform>przyjęcie własnych zmian w %n miejscach</numerusform>
            <numerusform>przyjęcie własnych zmian w %n miejscach</numerusform>
        </translation>
    </message>
    <message>
        <source>Push result unknown: the relay is asked</source>
        <translation>Wynik wysłania nieznany: trwa odpytywanie przekaźnika</translation>
    </message>
    <message>
        <source>Postern was ended in the middle of a push. Nothing that was staged is lost.</source>
        <translation>Program Postern zamknięto w trakcie wysyłania zmian. Nic z przygotowanych zmian nie przepadło.</translation>
    </message>
    <message>
        <source>The push of before is on the relay</source>
        <translation>Poprzednio wysłane zmiany są na przekaźniku</translation>
    </message>
    <message>
        <source>Postern was ended before it heard so. Revision %1 has it.</source>
        <translation>Program Postern zamknięto, zanim otrzymał potwierdzenie. Zmiany zawiera rewizja %1.</translation>
    </message>
    <message>
        <source>The push of before is not on the relay</source>
        <translation>Poprzednio wysłanych zmian nie ma na przekaźniku</translation>
    </message>
    <message>
        <source>Postern was ended before it was taken. All of it is still staged here.</source>
        <translation>Program Postern zamknięto, zanim zostały przyjęte. Wszystkie są tu nadal przygotowane.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of %1 are staged again</source>
        <translation>
            <numerusform>Ponownie przygotowano %n zmianę z %1</numerusform>
            <numerusform>Ponownie przygotowano %n zmiany z %1</numerusform>
            <numerusform>Ponownie przygotowano %n zmian z %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords are not kept in files. Set them again: %1.</source>
        <translation>Hasła nie są przechowywane w plikach. Ustaw je ponownie: %1.</translation>
    </message>
    <message>
        <source>edits of %1</source>
        <translation>zmiany z %1</translation>
    </message>
    <message>
        <source>There is no relay here, nothing leaves this computer.</source>
        <translation>Nie ma tu przekaźnika, nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>A push is on its way.</source>
        <translation>Trwa wysyłanie zmian.</translation>
    </message>
    <message>
        <source>The last push waits to be kept.</source>
        <translation>Ostatnio wysłane zmiany czekają na zachowanie.</translation>
    </message>
    <message>
        <source>The token is a viewer&apos;s: it reads only.</source>
        <translation>Token ma rolę przeglądającego: tylko odczyt.</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Nic nie jest przygotowane.</translation>
    </message>
    <message>
        <source>The relay keeps what it had; all edits are still staged here.</source>
        <translation>Przekaźnik pozostaje przy dotychczasowym stanie; wszystkie zmiany są tu nadal przygotowane.</translation>
    </message>
    <message>
        <source>Not pushed: somebody else changed the relay since revision %1.</source>
        <translation>Nie wysłano zmian: od rewizji %1 przekaźnik zmienił ktoś inny.</translation>
    </message>
    <message>
        <source>Not pushed: another change is applied and waits to be kept.</source>
        <translation>Nie wysłano zmian: inna zmiana jest zastosowana i czeka na zachowanie.</translation>
    </message>
    <message>
        <source>It is %1&apos;s, for another %2 seconds. All edits are still staged here.</source>
        <translation>Należy do %1, jeszcze przez %2 s. Wszystkie zmiany są tu nadal przygotowane.</translation>
    </message>
    <message>
        <source>No answer to the push: %1</source>
        <translation>Brak odpowiedzi na wysłanie zmian: %1</translation>
    </message>
    <message>
        <source>All edits are still staged here. Pushing again applies them once, also if the relay took them already.</source>
        <translation>Wszystkie zmiany są tu nadal przygotowane. Ponowne wysłanie zastosuje je raz, nawet jeśli przekaźnik już je przyjął.</translation>
    </message>
    <message>
        <source>Not pushed: %1</source>
        <translation>Nie wysłano zmian: %1</translation>
    </message>
    <message>
        <source>Confirmed: revision %1 is on the relay.</source>
        <translation>Potwierdzono: rewizja %1 jest na przekaźniku.</translation>
    </message>
    <message>
        <source>Pushed, but not read again</source>
        <translation>Wysłano zmiany, ale nie odczytano ponownie</translation>
    </message>
    <message>
        <source>It was not kept in time.</source>
        <translation>Nie zachowano na czas.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nie zachowano</translation>
    </message>
    <message>
        <source>It was reverted here.</source>
        <translation>Wycofano tutaj.</translation>
    </message>
    <message>
        <source>Not reverted</source>
        <translation>Nie wycofano</translation>
    </message>
    <message>
        <source>No more time</source>
        <translation>Bez dodatkowego czasu</translation>
    </message>
    <message>
        <source>Confirmed: revision %1 is kept.</source>
        <translation>Potwierdzono: zachowano rewizję %1.</translation>
    </message>
    <message>
        <source>The window ended, but the relay was not read</source>
        <translation>Czas upłynął, ale przekaźnika nie odczytano</translation>
    </message>
    <message>
        <source>what was reverted</source>
        <translation>wycofane zmiany</translation>
    </message>
    <message>
        <source>Reverted: revision %1 is no longer on the relay.</source>
        <translation>Wycofano: rewizji %1 nie ma już na przekaźniku.</translation>
    </message>
    <message>
        <source>%1 All of it is staged again here.</source>
        <translation>%1 Wszystko jest tu ponownie przygotowane.</translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions of what was withdrawn still run.</source>
        <translation>
            <numerusform>%n otwarta sesja tego, co cofnięto, nadal działa.</numerusform>
            <numerusform>%n otwarte sesje tego, co cofnięto, nadal działają.</numerusform>
            <numerusform>%n otwartych sesji tego, co cofnięto, nadal działa.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were let in before the push and can send until they end.</source>
        <translation>Wpuszczono je przed wysłaniem zmian i mogą wysyłać, dopóki się nie skończą.</translation>
    </message>
    <message>
        <source>Open sessions were not ended</source>
        <translation>Otwarte sesje nie zostały zakończone</translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions were ended.</source>
        <translation>
            <numerusform>Zakończono %n otwartą sesję.</numerusform>
            <numerusform>Zakończono %n otwarte sesje.</numerusform>
            <numerusform>Zakończono %n otwartych sesji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be ended: end them on the relay.</source>
        <translation>
            <numerusform>Nie udało się zakończyć %n: zakończ ją na przekaźniku.</numerusform>
            <numerusform>Nie udało się zakończyć %n: zakończ je na przekaźniku.</numerusform>
            <numerusform>Nie udało się zakończyć %n: zakończ je na przekaźniku.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It was pushed before this start or from elsewhere: History can stage it again.</source>
        <translation>%1 Wysłano to przed tym uruchomieniem lub z innego miejsca: Historia może przygotować to ponownie.</translation>
    </message>
</context>
<context>
    <name>postern::SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Przekaźniki</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Wygląd i język</translation>
    </message>
    <message>
        <source>After a push</source>
        <translation>Po wysłaniu zmian</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testuj połączenie</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Jasny lub ciemny</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>From the next start of Postern on.</source>
        <translation>Od następnego uruchomienia Postern.</translation>
    </message>
    <message>
        <source>As the push suggests</source>
        <translation>Jak proponuje wysyłanie</translation>
    </message>
    <message>
        <source>Keep within</source>
        <translation>Zachowaj w ciągu</translation>
    </message>
    <message>
        <source>What is not kept in this time the relay reverts by itself. It can be chosen anew for each push.</source>
        <translation>Czego nie zachowasz w tym czasie, przekaźnik sam wycofa. Można to wybrać na nowo przy każdym wysłaniu.</translation>
    </message>
    <message>
        <source>Tell the desktop while this window is not in front</source>
        <translation>Powiadamiaj na pulpicie, gdy to okno nie jest na wierzchu</translation>
    </message>
    <message>
        <source>When half of the time to keep a change is gone, and when something went wrong.</source>
        <translation>Gdy minie połowa czasu na zachowanie zmiany i gdy coś się nie uda.</translation>
    </message>
    <message>
        <source>After a push, test what it changed</source>
        <translation>Po wysłaniu zmian testuj to, co zmieniły</translation>
    </message>
    <message>
        <source>From this computer, without sending mail, for accounts whose password is known here.</source>
        <translation>Z tego komputera, bez wysyłania poczty, dla kont, których hasło jest tu znane.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>the account&apos;s own</source>
        <translation>własny konta</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>nobody, stop before RCPT</source>
        <translation>nikt, zatrzymaj przed RCPT</translation>
    </message>
    <message>
        <source>Where a test begins with. Mail is sent only where that is ticked in the test itself.</source>
        <translation>Od czego zaczyna się test. Poczta jest wysyłana tylko wtedy, gdy zaznaczono to w samym teście.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Staged edits are kept here, for each relay one file that only you can read, and come back after a crash or a restart. New passwords are never in it.</source>
        <translation>Przygotowane zmiany są tu przechowywane, dla każdego przekaźnika w jednym pliku, który tylko ty możesz czytać, i wracają po awarii lub ponownym uruchomieniu. Nowych haseł nigdy w nim nie ma.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>No relay is remembered yet. One is once it was connected to.</source>
        <translation>Nie zapamiętano jeszcze przekaźnika. Nastąpi to po połączeniu.</translation>
    </message>
    <message>
        <source>Connect to another relay</source>
        <translation>Połącz z innym przekaźnikiem</translation>
    </message>
    <message>
        <source>%1, open now</source>
        <translation>%1, teraz otwarty</translation>
    </message>
    <message>
        <source>certificate trusted since %1</source>
        <translation>certyfikat zaufany od %1</translation>
    </message>
    <message>
        <source>certificate by %1</source>
        <translation>certyfikat od %1</translation>
    </message>
    <message>
        <source>certificate by the system&apos;s authorities</source>
        <translation>certyfikat od urzędów systemu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Zapomnij %1</translation>
    </message>
    <message>
        <source>Its address, certificate and token on this computer; nothing changes on the relay.</source>
        <translation>Jego adres, certyfikat i token na tym komputerze; na przekaźniku nic się nie zmienia.</translation>
    </message>
</context>
<context>
    <name>postern::SettingsSheetDialog</name>
    <message>
        <source>Settings sheet for %1</source>
        <translation>Arkusz ustawień dla %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>name, telephone or mail address</source>
        <translation>nazwisko, telefon lub adres e-mail</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Kogo pytać</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>With what is staged and not on the relay yet.</source>
        <translation>Ze zmianami przygotowanymi, których jeszcze nie ma na przekaźniku.</translation>
    </message>
    <message>
        <source>It holds no password.</source>
        <translation>Nie zawiera hasła.</translation>
    </message>
    <message>
        <source>Save the settings sheet</source>
        <translation>Zapisz arkusz ustawień</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Strona WWW (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>Not saved: %1: %2. Choose another place.</source>
        <translation>Nie zapisano: %1: %2. Wybierz inne miejsce.</translation>
    </message>
</context>
<context>
    <name>postern::StartDialog</name>
    <message>
        <source>Relay takes mail</source>
        <translation>Przekaźnik przyjmuje pocztę</translation>
    </message>
    <message>
        <source>The relay names a submission port.</source>
        <translation>Przekaźnik podaje port submission.</translation>
    </message>
    <message>
        <source>The relay names no submission port.</source>
        <translation>Przekaźnik nie podaje portu submission.</translation>
    </message>
    <message>
        <source>Sender domain</source>
        <translation>Domena nadawcy</translation>
    </message>
    <message>
        <source>It may send as any domain.</source>
        <translation>Może wysyłać jako dowolna domena.</translation>
    </message>
    <message>
        <source>Its sender domains are set.</source>
        <translation>Domeny nadawcy są ustawione.</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Adres nadawcy</translation>
    </message>
    <message>
        <source>It may send as any address.</source>
        <translation>Może wysyłać jako dowolny adres.</translation>
    </message>
    <message>
        <source>Its sender addresses are set.</source>
        <translation>Adresy nadawcy są ustawione.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>Hasło jest ustawione.</translation>
    </message>
    <message>
        <source>No password is set: nobody can sign in, listed or not.</source>
        <translation>Nie ustawiono hasła: nikt nie może się zalogować, na liście czy poza nią.</translation>
    </message>
    <message>
        <source>Start restricting %1</source>
        <translation>Rozpocznij ograniczanie konta %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Dodaj adres</translation>
    </message>
    <message>
        <source>Watch first</source>
        <translation>Najpierw obserwuj</translation>
    </message>
    <message>
        <source>Entries to create</source>
        <translation>Wpisy do utworzenia</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Del takes a line out</source>
        <translation>Del usuwa wiersz</translation>
    </message>
    <message>
        <source>The list is judged but not enforced: nobody is refused, and you see who would be.</source>
        <translation>Lista jest oceniana, ale nie wymuszana: nikt nie jest odrzucany, a widać, kto by był.</translation>
    </message>
    <message>
        <source>This relay cannot observe a list.</source>
        <translation>Ten przekaźnik nie może obserwować listy.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Gotowość</translation>
    </message>
    <message>
        <source>It is not known who sends as %1.</source>
        <translation>Nie wiadomo, kto wysyła jako %1.</translation>
    </message>
    <message>
        <source>There is no log, so nobody can be named who would be blocked. Watch first finds out without refusing anybody.</source>
        <translation>Brak dziennika, więc nie można wskazać, kto zostałby zablokowany. „Najpierw obserwuj” to ustali bez odrzucania kogokolwiek.</translation>
    </message>
    <message>
        <source>Nobody seen sending is blocked.</source>
        <translation>Nikt z widzianych nadawców nie zostanie zablokowany.</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send are not on this list</source>
        <translation>
            <numerusform>Odcięcie: %n wysyłającego adresu nie ma na tej liście</numerusform>
            <numerusform>Odcięcie: %n wysyłających adresów nie ma na tej liście</numerusform>
            <numerusform>Odcięcie: %n wysyłających adresów nie ma na tej liście</numerusform>
        </translation>
    </message>
    <message>
        <source>With the first entry the allowlist of %1 is restricted. %2</source>
        <translation>Z pierwszym wpisem lista dozwolonych konta %1 jest ograniczona. %2</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Dodaj wiersz</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The relay takes %1 entries.</source>
        <translation>Limit wpisów na przekaźniku: %1.</translation>
    </message>
    <message>
        <source>Add a line first.</source>
        <translation>Najpierw dodaj wiersz.</translation>
    </message>
    <message>
        <source>watch the allowlist of %1</source>
        <translation>obserwacja listy dozwolonych konta %1</translation>
    </message>
    <message>
        <source>turn on the allowlist of %1</source>
        <translation>włączenie listy dozwolonych konta %1</translation>
    </message>
</context>
<context>
    <name>postern::StepList</name>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>niepowodzenie</translation>
    </message>
    <message>
        <source>running</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nie osiągnięto</translation>
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
        <translation>Zawieś %1</translation>
    </message>
    <message>
        <source>Let %1 send again</source>
        <translation>Pozwól %1 znów wysyłać</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Zawieś</translation>
    </message>
    <message>
        <source>Let it send again</source>
        <translation>Pozwól znów wysyłać</translation>
    </message>
    <message>
        <source>Nobody sends as %1 while it is suspended.</source>
        <translation>Nikt nie wysyła jako %1, dopóki konto jest zawieszone.</translation>
    </message>
    <message>
        <source>%1 sends again.</source>
        <translation>%1 znów wysyła.</translation>
    </message>
    <message>
        <source>Its password and IP authentication stay, but refuse. Confirmed at once, no window.</source>
        <translation>Hasło i uwierzytelnianie IP konta pozostają, ale odmawiają. Potwierdzone natychmiast, bez okna czasowego.</translation>
    </message>
    <message>
        <source>suspend %1</source>
        <translation>zawieszenie konta %1</translation>
    </message>
    <message>
        <source>let %1 send again</source>
        <translation>przywrócenie wysyłania kontu %1</translation>
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
        <translation>TLS od początku</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>bez TLS</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testuj połączenie</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punkt końcowy</translation>
    </message>
    <message>
        <source>nobody, do not sign in</source>
        <translation>nikt, nie loguj</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>the account&apos;s own</source>
        <translation>własny konta</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>nobody, stop before RCPT</source>
        <translation>nikt, zatrzymaj przed RCPT</translation>
    </message>
    <message>
        <source>Recipient, optional</source>
        <translation>Odbiorca, opcjonalnie</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Wyślij wiadomość testową</translation>
    </message>
    <message>
        <source>After a push, test what it changed</source>
        <translation>Po wysłaniu zmian testuj to, co zmieniły</translation>
    </message>
    <message>
        <source>From this computer, without sending mail, for accounts whose password is known here.</source>
        <translation>Z tego komputera, bez wysyłania poczty, dla kont, których hasło jest tu znane.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>host or address</source>
        <translation>host lub adres</translation>
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
        <translation>Zaloguj z użyciem</translation>
    </message>
    <message>
        <source>sign in with what is offered</source>
        <translation>zaloguj tym, co jest oferowane</translation>
    </message>
    <message>
        <source>XOAUTH2, the password is a token</source>
        <translation>XOAUTH2, hasło jest tokenem</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testuj</translation>
    </message>
    <message>
        <source>Copy a test for another host</source>
        <translation>Kopiuj test dla innego hosta</translation>
    </message>
    <message>
        <source>A test from here proves only this address. The line makes the same test from there.</source>
        <translation>Test stąd dowodzi tylko tego adresu. Ten wiersz wykonuje ten sam test z tamtego miejsca.</translation>
    </message>
    <message>
        <source>as a line for %1</source>
        <translation>jako wiersz dla %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>purpose, port, TLS</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Submission</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>inny</translation>
    </message>
    <message>
        <source>this computer, %1</source>
        <translation>ten komputer, %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>ten komputer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testuj ponownie</translation>
    </message>
    <message>
        <source>Keys trusted until the console is closed</source>
        <translation>Klucze zaufane do zamknięcia konsoli</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Forget the key of %1</source>
        <translation>Zapomnij klucz %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
</context>
<context>
    <name>postern::TestPage</name>
    <message>
        <source>Why refused?</source>
        <translation>Dlaczego odrzucono?</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <translation>Obejrzyj certyfikat</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Etapy testu</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Zapis sesji</translation>
    </message>
    <message>
        <source>secrets hidden</source>
        <translation>dane poufne ukryte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nie żądano</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nie osiągnięto</translation>
    </message>
    <message>
        <source>Pending: asking the relay</source>
        <translation>W toku: odpytywanie przekaźnika</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testowanie</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Jeszcze nie przetestowano</translation>
    </message>
    <message>
        <source>The server refused the sign-in without a reason. The relay&apos;s own log needs a moment.</source>
        <translation>Serwer odrzucił logowanie bez podania przyczyny. Własny dziennik przekaźnika wymaga chwili.</translation>
    </message>
    <message>
        <source>Each step has ten seconds.</source>
        <translation>Na każdy etap przypada dziesięć sekund.</translation>
    </message>
    <message>
        <source>The test goes the way that a sender goes, and reports what the relay says to it. Nothing is sent unless asked.</source>
        <translation>Test przechodzi drogę nadawcy i podaje, co odpowiada mu przekaźnik. Bez polecenia nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Its decision says the same: no entry of %1 in force contains %2.</source>
        <translation>Jego decyzja mówi to samo: żaden obowiązujący wpis konta %1 nie zawiera %2.</translation>
    </message>
    <message>
        <source>The staged list would let %1 in: push it first.</source>
        <translation>Przygotowana lista wpuściłaby %1: najpierw wyślij zmiany.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Dodaj %1 do %2</translation>
    </message>
    <message>
        <source>Its allowlist lets %1 in: something else refused.</source>
        <translation>Jego lista dozwolonych wpuszcza %1: odmówiło coś innego.</translation>
    </message>
</context>
<context>
    <name>postern::Texts</name>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Obserwacja</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Ograniczone</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Zawieszone</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>dowolny adres</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>about %1 × 10^%2</source>
        <comment>a very large number</comment>
        <translation>około %1 × 10^%2</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 IP</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 IP</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 wiadomość</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>wiadomości: %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min temu</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 godz. temu</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 d temu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>ran out %1</source>
        <translation>wygasło %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>za %1 dni</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Lockout</source>
        <translation>Odcięcie</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Otwarcie</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Wskazówka</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Blocked by allowlist</source>
        <translation>Zablokowane przez listę dozwolonych</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Błędne hasło</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Konto zawieszone</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Nadawca odrzucony</translation>
    </message>
    <message>
        <source>Relaying denied</source>
        <translation>Odmowa przekazania</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Odroczone</translation>
    </message>
    <message>
        <source>password</source>
        <translation>hasło</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>Uwierzytelnianie IP</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>regularnie</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>rzadko</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>rezerwa</translation>
    </message>
</context>
<context>
    <name>postern::TurnOnDialog</name>
    <message>
        <source>Turn on the allowlist of %1</source>
        <translation>Włącz listę dozwolonych konta %1</translation>
    </message>
    <message>
        <source>Turn on again</source>
        <translation>Włącz ponownie</translation>
    </message>
    <message numerus="yes">
        <source>The list was observed. Its %n entries are in force now.</source>
        <translation>
            <numerusform>Lista była obserwowana. Jej %n wpis teraz obowiązuje.</numerusform>
            <numerusform>Lista była obserwowana. Jej %n wpisy teraz obowiązują.</numerusform>
            <numerusform>Lista była obserwowana. Jej %n wpisów teraz obowiązuje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were kept. They are in force again.</source>
        <translation>
            <numerusform>Zachowano %n wpis. Znów obowiązuje.</numerusform>
            <numerusform>Zachowano %n wpisy. Znów obowiązują.</numerusform>
            <numerusform>Zachowano %n wpisów. Znów obowiązują.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>turn on the allowlist of %1</source>
        <translation>włączenie listy dozwolonych konta %1</translation>
    </message>
    <message>
        <source>%1 may send. Who is blocked is not known.</source>
        <translation>Może wysyłać: %1. Nie wiadomo, kto zostanie zablokowany.</translation>
    </message>
    <message>
        <source>There is no log of this account.</source>
        <translation>Brak dziennika tego konta.</translation>
    </message>
    <message>
        <source>Closed: every entry has run out, nobody may send.</source>
        <translation>Zamknięte: każdy wpis wygasł, nikt nie może wysyłać.</translation>
    </message>
    <message>
        <source>%1 may send. Nobody seen sending is blocked.</source>
        <translation>Może wysyłać: %1. Nikt z widzianych nadawców nie zostanie zablokowany.</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send are not on this list</source>
        <translation>
            <numerusform>Odcięcie: %n wysyłającego adresu nie ma na tej liście</numerusform>
            <numerusform>Odcięcie: %n wysyłających adresów nie ma na tej liście</numerusform>
            <numerusform>Odcięcie: %n wysyłających adresów nie ma na tej liście</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries added.</source>
        <translation>
            <numerusform>Dodano %n wpis.</numerusform>
            <numerusform>Dodano %n wpisy.</numerusform>
            <numerusform>Dodano %n wpisów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::WindowMenus</name>
    <message>
        <source>&amp;Relay</source>
        <translation>&amp;Przekaźnik</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Connect to another relay</source>
        <translation>Połącz z innym przekaźnikiem</translation>
    </message>
    <message>
        <source>Switch relay</source>
        <translation>Przełącz przekaźnik</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Import allowlists from CSV</source>
        <translation>Importuj listy dozwolonych z CSV</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Export allowlists as CSV</source>
        <translation>Eksportuj listy dozwolonych jako CSV</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Cofnij:</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Ponów:</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Find an account or address</source>
        <translation>Znajdź konto lub adres</translation>
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
        <translation>Nowe konto</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Entries of all accounts shown or selected</source>
        <translation>Wpisy wszystkich kont pokazanych lub zaznaczonych</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Turn the allowlist on or off</source>
        <translation>Włącz lub wyłącz listę dozwolonych</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Set IP authentication</source>
        <translation>Ustaw uwierzytelnianie IP</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>&amp;Wpis</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Idź</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>Uwierzytelnianie IP</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Review of lists</source>
        <translation>Przegląd list</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testuj połączenie</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Pokaż pasek menu</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Otwórz menu</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Save the filter of accounts</source>
        <translation>Zapisz filtr kont</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
</context>
</TS>
