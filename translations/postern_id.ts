<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en_US">
<context>
    <name>EvidenceText</name>
    <message>
        <source>not seen</source>
        <translation>tidak terlihat</translation>
    </message>
    <message>
        <source>ANY address</source>
        <translation>Alamat APA PUN</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak seorang pun</translation>
    </message>
    <message>
        <source>still %1 may send</source>
        <translation>tetap %1 boleh mengirim</translation>
    </message>
    <message>
        <source>%1 → %2 may send</source>
        <translation>%1 → %2 boleh mengirim</translation>
    </message>
    <message>
        <source>Then: %1 %2</source>
        <translation>Lalu: %1 %2</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>&quot;{value}&quot; is not one address, segment or range: {explanation}</source>
        <translation>&quot;{value}&quot; bukan satu alamat, segmen, atau rentang: {explanation}</translation>
    </message>
    <message>
        <source>Correct the value or take the entry out.</source>
        <translation>Betulkan nilainya atau keluarkan entri itu.</translation>
    </message>
    <message>
        <source>Take {fix}, which is probably meant.</source>
        <translation>Ambil {fix}, yang mungkin dimaksud.</translation>
    </message>
    <message>
        <source>The range &quot;{value}&quot; ends before it begins.</source>
        <translation>Rentang &quot;{value}&quot; berakhir sebelum awalnya.</translation>
    </message>
    <message>
        <source>Swap its ends.</source>
        <translation>Tukar ujungnya.</translation>
    </message>
    <message>
        <source>Take {fix}, with its ends swapped.</source>
        <translation>Ambil {fix}, dengan ujung ditukar.</translation>
    </message>
    <message>
        <source>The range &quot;{value}&quot; begins in one address family and ends in the other.</source>
        <translation>Rentang &quot;{value}&quot; berawal di satu keluarga alamat dan berakhir di keluarga lain.</translation>
    </message>
    <message>
        <source>Enter one range for IPv4 and one for IPv6.</source>
        <translation>Masukkan satu rentang untuk IPv4 dan satu untuk IPv6.</translation>
    </message>
    <message>
        <source>The list of {account} would have {entries} entries, and the relay takes {limit}.</source>
        <translation>Daftar {account} akan punya {entries} entri, dan relay menerima {limit}.</translation>
    </message>
    <message>
        <source>Merge entries into segments or delete those that are not needed.</source>
        <translation>Gabungkan entri menjadi segmen atau hapus yang tidak diperlukan.</translation>
    </message>
    <message>
        <source>The list of {account} takes {bytes} bytes, and the relay takes {limit}.</source>
        <translation>Daftar {account} memakan {bytes} bita, dan relay menerima {limit}.</translation>
    </message>
    <message>
        <source>The token could not be used from {address} any more, where this is asked from.</source>
        <translation>Token itu tidak akan dapat dipakai lagi dari {address}, tempat permintaan ini berasal.</translation>
    </message>
    <message>
        <source>Add {address} to the addresses of the token.</source>
        <translation>Tambahkan {address} ke alamat token.</translation>
    </message>
    <message>
        <source>{address} is in use on this relay, so {account} cannot have it.</source>
        <translation>{address} sudah dipakai di relay ini, jadi {account} tidak dapat memilikinya.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Pilih alamat lain.</translation>
    </message>
    <message>
        <source>{address} is already the IP authentication of {holder}, so {account} cannot have it.</source>
        <translation>{address} sudah menjadi autentikasi IP {holder}, jadi {account} tidak dapat memilikinya.</translation>
    </message>
    <message>
        <source>Remove it from {holder} in the same push, or choose another address.</source>
        <translation>Hapus dari {holder} dalam dorongan yang sama, atau pilih alamat lain.</translation>
    </message>
    <message>
        <source>IP authentication of {account} needs one single address, and &quot;{value}&quot; is not one.</source>
        <translation>Autentikasi IP {account} memerlukan satu alamat tunggal, dan &quot;{value}&quot; bukan itu.</translation>
    </message>
    <message>
        <source>Enter the one address of the device; several devices send with the password.</source>
        <translation>Masukkan satu alamat perangkat itu; beberapa perangkat mengirim dengan kata sandi.</translation>
    </message>
    <message>
        <source>The user name {username} is not available on this relay.</source>
        <translation>Nama pengguna {username} tidak tersedia di relay ini.</translation>
    </message>
    <message>
        <source>Choose another user name.</source>
        <translation>Pilih nama pengguna lain.</translation>
    </message>
    <message>
        <source>The user name {username} belongs to another account already.</source>
        <translation>Nama pengguna {username} sudah milik akun lain.</translation>
    </message>
    <message>
        <source>The user name {username} stays with the account that has it now until the push that gives it up is confirmed.</source>
        <translation>Nama pengguna {username} tetap pada akun yang memilikinya sekarang sampai dorongan yang melepasnya dikonfirmasi.</translation>
    </message>
    <message>
        <source>Choose another user name, or push and keep the deletion or renaming first.</source>
        <translation>Pilih nama pengguna lain, atau dorong dan pertahankan penghapusan atau penggantian nama itu dahulu.</translation>
    </message>
    <message>
        <source>&quot;{username}&quot; cannot be a user name: 1 to 64 characters of a-z, 0-9 and . _ @ -, the first a letter or digit.</source>
        <translation>&quot;{username}&quot; tidak dapat menjadi nama pengguna: 1 sampai 64 karakter dari a-z, 0-9, dan . _ @ -, yang pertama huruf atau angka.</translation>
    </message>
    <message>
        <source>The new account {account} has neither a password nor IP authentication, so nobody could send through it.</source>
        <translation>Akun baru {account} tidak punya kata sandi maupun autentikasi IP, jadi tidak seorang pun dapat mengirim lewatnya.</translation>
    </message>
    <message>
        <source>Generate a password.</source>
        <translation>Buat kata sandi.</translation>
    </message>
    <message>
        <source>The password chosen for {account} has {length} {length:character|characters}, and 12 to 128 are taken.</source>
        <translation>Kata sandi yang dipilih untuk {account} punya {length} {length:karakter}, dan yang diterima 12 sampai 128.</translation>
    </message>
    <message>
        <source>Generate a password, or choose one of 12 to 128 characters.</source>
        <translation>Buat kata sandi, atau pilih yang 12 sampai 128 karakter.</translation>
    </message>
    <message>
        <source>&quot;{sender}&quot; is neither an address nor &quot;@&quot; and a domain.</source>
        <translation>&quot;{sender}&quot; bukan alamat dan bukan &quot;@&quot; dengan domain.</translation>
    </message>
    <message>
        <source>Write it as name@domain.example or @domain.example.</source>
        <translation>Tulislah sebagai name@domain.example atau @domain.example.</translation>
    </message>
    <message>
        <source>Every sender of {account} that is in use would be refused: {senders} {senders:address|addresses}, last {address} with {count} {count:message|messages} at {last}{rhythm} {evidence}.</source>
        <translation>Setiap pengirim {account} yang dipakai akan ditolak: {senders} {senders:alamat}, terakhir {address} dengan {count} {count:pesan} pada {last}{rhythm} {evidence}.</translation>
    </message>
    <message>
        <source>Let each of them in, keep it out, or acknowledge it as it stands.</source>
        <translation>Izinkan masing-masing, tahan di luar, atau akui seperti adanya.</translation>
    </message>
    <message>
        <source>{senders} senders of {account} would be refused, last {address} with {count} {count:message|messages} at {last}{rhythm} {evidence}.</source>
        <translation>{senders} pengirim {account} akan ditolak, terakhir {address} dengan {count} {count:pesan} pada {last}{rhythm} {evidence}.</translation>
    </message>
    <message>
        <source>{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and would be refused, as no entry holds it any more {evidence}.</source>
        <translation>{address} mengirim {count} {count:pesan}, terakhir terlihat {last}{rhythm}, dan akan ditolak, karena tidak ada lagi entri yang memuatnya {evidence}.</translation>
    </message>
    <message>
        <source>Let {address} in by adding it, keep it out, or acknowledge it as it stands.</source>
        <translation>Izinkan {address} dengan menambahkannya, tahan di luar, atau akui seperti adanya.</translation>
    </message>
    <message>
        <source>{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and would be refused, as no entry holds it {evidence}.</source>
        <translation>{address} mengirim {count} {count:pesan}, terakhir terlihat {last}{rhythm}, dan akan ditolak, karena tidak ada entri yang memuatnya {evidence}.</translation>
    </message>
    <message>
        <source>{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and would be refused, as the list has no {family} entry {evidence}.</source>
        <translation>{address} mengirim {count} {count:pesan}, terakhir terlihat {last}{rhythm}, dan akan ditolak, karena daftarnya tidak punya entri {family} {evidence}.</translation>
    </message>
    <message>
        <source>{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and would be refused, as the entry that holds it has expired {evidence}.</source>
        <translation>{address} mengirim {count} {count:pesan}, terakhir terlihat {last}{rhythm}, dan akan ditolak, karena entri yang memuatnya sudah habis masanya {evidence}.</translation>
    </message>
    <message>
        <source>Give the entry a later last day, add {address}, keep it out, or acknowledge it as it stands.</source>
        <translation>Beri entri itu hari terakhir yang lebih lama, tambahkan {address}, tahan di luar, atau akui seperti adanya.</translation>
    </message>
    <message>
        <source>Your own address {address} sent {count} {count:message|messages} through {account}, last seen {last}, and would be refused {evidence}.</source>
        <translation>Alamat Anda sendiri {address} mengirim {count} {count:pesan} lewat {account}, terakhir terlihat {last}, dan akan ditolak {evidence}.</translation>
    </message>
    <message>
        <source>Add {address} if you send from here.</source>
        <translation>Tambahkan {address} jika Anda mengirim dari sini.</translation>
    </message>
    <message>
        <source>The list of {account} is on and no entry is in force, so nobody may send with the password.</source>
        <translation>Daftar {account} aktif dan tidak ada entri yang berlaku, jadi tidak seorang pun boleh mengirim dengan kata sandi.</translation>
    </message>
    <message>
        <source>Add who may send, or turn the list off if any address may.</source>
        <translation>Tambahkan yang boleh mengirim, atau nonaktifkan daftarnya jika alamat apa pun boleh.</translation>
    </message>
    <message>
        <source>It is not known who sends through {accounts}, so who would be cut off cannot be said {evidence}.</source>
        <translation>Tidak diketahui siapa yang mengirim lewat {accounts}, jadi siapa yang akan terputus tidak dapat dikatakan {evidence}.</translation>
    </message>
    <message>
        <source>Import an old mail log, watch first, or acknowledge that it is not known.</source>
        <translation>Impor log surat lama, amati dahulu, atau akui bahwa itu tidak diketahui.</translation>
    </message>
    <message>
        <source>{entry} ends with {expires}, and from then on {senders} {senders:sender|senders} that only it lets in would be refused, last {address} with {count} {count:message|messages} at {last} {evidence}.</source>
        <translation>{entry} berakhir dengan {expires}, dan sejak itu {senders} {senders:pengirim} yang hanya diizinkan olehnya akan ditolak, terakhir {address} dengan {count} {count:pesan} pada {last} {evidence}.</translation>
    </message>
    <message>
        <source>Give {entry} a later last day or none.</source>
        <translation>Beri {entry} hari terakhir yang lebih lama atau tanpa batas.</translation>
    </message>
    <message>
        <source>{entry} is taken away; nobody was seen from it {evidence}.</source>
        <translation>{entry} dihilangkan; tidak terlihat ada yang mengirim darinya {evidence}.</translation>
    </message>
    <message>
        <source>Keep {entry} if somebody may need it rarely.</source>
        <translation>Simpan {entry} jika ada yang sesekali memerlukannya.</translation>
    </message>
    <message>
        <source>{entry} is taken away, which is expected to stand by; nobody was seen from it {evidence}.</source>
        <translation>{entry} dihilangkan, padahal diharapkan sebagai cadangan; tidak terlihat ada yang mengirim darinya {evidence}.</translation>
    </message>
    <message>
        <source>Keep {entry} if it is for an emergency.</source>
        <translation>Simpan {entry} jika itu untuk keadaan darurat.</translation>
    </message>
    <message>
        <source>{entry} is taken away, which is expected to stand by; whether anybody sends from it is not known {evidence}.</source>
        <translation>{entry} dihilangkan, padahal diharapkan sebagai cadangan; apakah ada yang mengirim darinya tidak diketahui {evidence}.</translation>
    </message>
    <message>
        <source>Every entry of {account} is of an address block that never reaches a public relay, so nobody may send with the password.</source>
        <translation>Setiap entri {account} berasal dari blok alamat yang tidak pernah mencapai relay publik, jadi tidak seorang pun boleh mengirim dengan kata sandi.</translation>
    </message>
    <message>
        <source>Add the public addresses from which the senders reach the relay.</source>
        <translation>Tambahkan alamat publik yang dipakai pengirim untuk mencapai relay.</translation>
    </message>
    <message>
        <source>{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and would be refused, as its IP authentication is removed {evidence}.</source>
        <translation>{address} ({device}) mengirim {count} {count:pesan} tanpa kata sandi, terakhir terlihat {last}, dan akan ditolak, karena autentikasi IP-nya dihapus {evidence}.</translation>
    </message>
    <message>
        <source>Keep the IP authentication, or give the device the user name and a password first.</source>
        <translation>Simpan autentikasi IP, atau beri perangkat itu nama pengguna dan kata sandi dahulu.</translation>
    </message>
    <message>
        <source>{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and would be refused, as the IP authentication of {account} moves to {to} {evidence}.</source>
        <translation>{address} ({device}) mengirim {count} {count:pesan} tanpa kata sandi, terakhir terlihat {last}, dan akan ditolak, karena autentikasi IP {account} pindah ke {to} {evidence}.</translation>
    </message>
    <message>
        <source>Keep {address}, or bind it to another account in the same push.</source>
        <translation>Simpan {address}, atau ikat ke akun lain dalam dorongan yang sama.</translation>
    </message>
    <message>
        <source>{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and would be refused, as {account} is suspended {evidence}.</source>
        <translation>{address} ({device}) mengirim {count} {count:pesan} tanpa kata sandi, terakhir terlihat {last}, dan akan ditolak, karena {account} ditangguhkan {evidence}.</translation>
    </message>
    <message>
        <source>Bind {address} to another account in the same push if the device is to go on sending.</source>
        <translation>Ikat {address} ke akun lain dalam dorongan yang sama jika perangkat itu harus terus mengirim.</translation>
    </message>
    <message>
        <source>{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and would be refused, as {account} is deleted {evidence}.</source>
        <translation>{address} ({device}) mengirim {count} {count:pesan} tanpa kata sandi, terakhir terlihat {last}, dan akan ditolak, karena {account} dihapus {evidence}.</translation>
    </message>
    <message>
        <source>{account} is suspended while {senders} {senders:address sends|addresses send} through it, last {address} with {count} {count:message|messages} at {last} {evidence}.</source>
        <translation>{account} ditangguhkan sementara {senders} {senders:alamat} mengirim lewatnya, terakhir {address} dengan {count} {count:pesan} pada {last} {evidence}.</translation>
    </message>
    <message>
        <source>Give its senders another account first, or acknowledge that they are refused.</source>
        <translation>Beri pengirimnya akun lain dahulu, atau akui bahwa mereka ditolak.</translation>
    </message>
    <message>
        <source>{account} is deleted while {senders} {senders:address sends|addresses send} through it, last {address} with {count} {count:message|messages} at {last} {evidence}.</source>
        <translation>{account} dihapus sementara {senders} {senders:alamat} mengirim lewatnya, terakhir {address} dengan {count} {count:pesan} pada {last} {evidence}.</translation>
    </message>
    <message>
        <source>{account} is renamed to {to} while {senders} {senders:address sends|addresses send} through it, last {address} with {count} {count:message|messages} at {last}; with the old name they are refused {evidence}.</source>
        <translation>{account} berganti nama menjadi {to} sementara {senders} {senders:alamat} mengirim lewatnya, terakhir {address} dengan {count} {count:pesan} pada {last}; dengan nama lama mereka ditolak {evidence}.</translation>
    </message>
    <message>
        <source>Keep the name, or set the new one on every sender right after the push.</source>
        <translation>Simpan namanya, atau pasang yang baru pada setiap pengirim segera setelah dorong.</translation>
    </message>
    <message>
        <source>The password of {account} is replaced at once, and all of its {senders} senders need the new one, last {address} at {last} {evidence}.</source>
        <translation>Kata sandi {account} diganti seketika, dan semua {senders} pengirimnya memerlukan yang baru, terakhir {address} pada {last} {evidence}.</translation>
    </message>
    <message>
        <source>Set the new password on each of them right after the push.</source>
        <translation>Pasang kata sandi baru pada masing-masing segera setelah dorong.</translation>
    </message>
    <message>
        <source>The password of {account} is replaced at once; who uses it is not known {evidence}.</source>
        <translation>Kata sandi {account} diganti seketika; siapa yang memakainya tidak diketahui {evidence}.</translation>
    </message>
    <message>
        <source>Set the new password on every sender right after the push.</source>
        <translation>Pasang kata sandi baru pada setiap pengirim segera setelah dorong.</translation>
    </message>
    <message>
        <source>The password of {account} is replaced at once, and its one sender {address}, last seen {last}, needs the new one {evidence}.</source>
        <translation>Kata sandi {account} diganti seketika, dan satu-satunya pengirimnya {address}, terakhir terlihat {last}, memerlukan yang baru {evidence}.</translation>
    </message>
    <message>
        <source>Set the new password on it right after the push.</source>
        <translation>Pasang kata sandi baru padanya segera setelah dorong.</translation>
    </message>
    <message>
        <source>The password of {account} is replaced at once; nobody was seen who uses it now {evidence}.</source>
        <translation>Kata sandi {account} diganti seketika; tidak terlihat ada yang memakainya sekarang {evidence}.</translation>
    </message>
    <message>
        <source>Set the new password where it is needed.</source>
        <translation>Pasang kata sandi baru di tempat yang memerlukannya.</translation>
    </message>
    <message>
        <source>Mail of {account} as {domains} was accepted, last from {address} at {last}, and would be refused, as no sender of {number:that domain|those domains} is allowed any more {evidence}.</source>
        <translation>Surat {account} sebagai {domains} diterima, terakhir dari {address} pada {last}, dan akan ditolak, karena tidak ada lagi pengirim dari {number:domain itu} yang diizinkan {evidence}.</translation>
    </message>
    <message>
        <source>Allow {domains} again, or acknowledge that such mail is refused.</source>
        <translation>Izinkan {domains} lagi, atau akui bahwa surat seperti itu ditolak.</translation>
    </message>
    <message>
        <source>Most mail of {number} accounts comes from the one private address {address}: a proxy, NAT or container hides the senders, so no list can tell them apart {evidence}.</source>
        <translation>Sebagian besar surat dari {number} akun datang dari satu alamat privat {address}: proksi, NAT, atau kontainer menyembunyikan pengirimnya, jadi tidak ada daftar yang dapat membedakan mereka {evidence}.</translation>
    </message>
    <message>
        <source>Let the relay see the senders&apos; own addresses before turning lists on.</source>
        <translation>Biarkan relay melihat alamat pengirim sendiri sebelum mengaktifkan daftar.</translation>
    </message>
    <message>
        <source>{address} looks like a temporary IPv6 address, which the device changes about every day.</source>
        <translation>{address} tampak seperti alamat IPv6 sementara, yang diganti perangkat kira-kira tiap hari.</translation>
    </message>
    <message>
        <source>Give the device a fixed address, or let it send with the password and allow {segment}.</source>
        <translation>Beri perangkat itu alamat tetap, atau biarkan mengirim dengan kata sandi dan izinkan {segment}.</translation>
    </message>
    <message>
        <source>{number} addresses of {segment} were seen lately, so {address} is not likely to stay the device&apos;s {evidence}.</source>
        <translation>{number} alamat dari {segment} terlihat belakangan ini, jadi {address} kemungkinan tidak tetap milik perangkat itu {evidence}.</translation>
    </message>
    <message>
        <source>{account} becomes open: ANY address with the password may send.</source>
        <translation>{account} menjadi terbuka: alamat APA PUN yang punya kata sandi boleh mengirim.</translation>
    </message>
    <message>
        <source>Keep the list on, or replace the password if others may have it.</source>
        <translation>Biarkan daftarnya aktif, atau ganti kata sandi jika mungkin dimiliki orang lain.</translation>
    </message>
    <message>
        <source>{account} is only watched: ANY address with the password may send.</source>
        <translation>{account} hanya diamati: alamat APA PUN yang punya kata sandi boleh mengirim.</translation>
    </message>
    <message>
        <source>The entries of {account} let in {count} addresses in one piece, {first} to {last}.</source>
        <translation>Entri {account} menerima {count} alamat sekaligus, {first} sampai {last}.</translation>
    </message>
    <message>
        <source>Enter only the networks that send.</source>
        <translation>Masukkan hanya jaringan yang mengirim.</translation>
    </message>
    <message>
        <source>The entries of {account} let in every {family} address, which for {family} equals no list at all.</source>
        <translation>Entri {account} menerima setiap alamat {family}, yang bagi {family} sama dengan tanpa daftar.</translation>
    </message>
    <message>
        <source>Anything that sends from {address} may send through {account} without a password, as any sender.</source>
        <translation>Apa pun yang mengirim dari {address} boleh mengirim lewat {account} tanpa kata sandi, sebagai pengirim apa pun.</translation>
    </message>
    <message>
        <source>Let the device send with the password if it can.</source>
        <translation>Biarkan perangkat mengirim dengan kata sandi jika bisa.</translation>
    </message>
    <message>
        <source>Anything that sends from {address} may send through {account} without a password.</source>
        <translation>Apa pun yang mengirim dari {address} boleh mengirim lewat {account} tanpa kata sandi.</translation>
    </message>
    <message>
        <source>{address} can sign in with the password of {account}, last seen {last}, and nothing else is seen there, so it needs no IP authentication {evidence}.</source>
        <translation>{address} dapat masuk dengan kata sandi {account}, terakhir terlihat {last}, dan tidak ada hal lain terlihat di sana, jadi tidak memerlukan autentikasi IP {evidence}.</translation>
    </message>
    <message>
        <source>Leave IP authentication out and allow {address} in the list.</source>
        <translation>Tinggalkan autentikasi IP dan izinkan {address} di daftar.</translation>
    </message>
    <message>
        <source>{address} is of an address block that many share, so whoever the relay sees there may send without a password.</source>
        <translation>{address} berasal dari blok alamat yang dipakai bersama banyak pihak, jadi siapa pun yang dilihat relay di sana boleh mengirim tanpa kata sandi.</translation>
    </message>
    <message>
        <source>Bind the device&apos;s own public address.</source>
        <translation>Ikat alamat publik milik perangkat itu sendiri.</translation>
    </message>
    <message>
        <source>{number} accounts are seen from {address}, and all that is behind it may send through {account} without a password {evidence}.</source>
        <translation>{number} akun terlihat dari {address}, dan semua yang ada di belakangnya boleh mengirim lewat {account} tanpa kata sandi {evidence}.</translation>
    </message>
    <message>
        <source>Give the device an address of its own, or let it send with the password.</source>
        <translation>Beri perangkat itu alamat sendiri, atau biarkan mengirim dengan kata sandi.</translation>
    </message>
    <message>
        <source>{entry} overlaps {block}, which all customers of {cloud} share (table of {date}): any of them who has the password may send.</source>
        <translation>{entry} tumpang tindih dengan {block}, yang dipakai bersama semua pelanggan {cloud} (tabel {date}): siapa pun di antara mereka yang punya kata sandi boleh mengirim.</translation>
    </message>
    <message>
        <source>Enter an address that is yours alone.</source>
        <translation>Masukkan alamat yang hanya milik Anda.</translation>
    </message>
    <message>
        <source>{number} entries, the first {entry}, overlap {block}, which all customers of {cloud} share (table of {date}): any of them who has the password may send.</source>
        <translation>{number} entri, yang pertama {entry}, tumpang tindih dengan {block}, yang dipakai bersama semua pelanggan {cloud} (tabel {date}): siapa pun di antara mereka yang punya kata sandi boleh mengirim.</translation>
    </message>
    <message>
        <source>Enter addresses that are yours alone.</source>
        <translation>Masukkan alamat yang hanya milik Anda.</translation>
    </message>
    <message>
        <source>{address} lies in {block}, which all customers of {cloud} share (table of {date}): any of them may send through {account} without a password.</source>
        <translation>{address} terletak di {block}, yang dipakai bersama semua pelanggan {cloud} (tabel {date}): siapa pun di antara mereka boleh mengirim lewat {account} tanpa kata sandi.</translation>
    </message>
    <message>
        <source>Let it send with the password.</source>
        <translation>Biarkan mengirim dengan kata sandi.</translation>
    </message>
    <message>
        <source>The list of sender addresses of {account} is emptied, so it may send as anybody.</source>
        <translation>Daftar alamat pengirim {account} dikosongkan, jadi boleh mengirim sebagai siapa pun.</translation>
    </message>
    <message>
        <source>Keep the sender addresses that it needs.</source>
        <translation>Simpan alamat pengirim yang diperlukannya.</translation>
    </message>
    <message>
        <source>{account} may send as every address of {domain}, and not only as {sender} any more.</source>
        <translation>{account} boleh mengirim sebagai setiap alamat dari {domain}, dan tidak lagi hanya sebagai {sender}.</translation>
    </message>
    <message>
        <source>Keep the single addresses that it needs.</source>
        <translation>Simpan alamat tunggal yang diperlukannya.</translation>
    </message>
    <message>
        <source>{number} of {total} accounts are deleted in one push.</source>
        <translation>{number} dari {total} akun dihapus dalam satu dorongan.</translation>
    </message>
    <message>
        <source>Check that no import or filter took away more than was meant.</source>
        <translation>Periksa apakah impor atau saringan tidak menghilangkan lebih dari yang dimaksud.</translation>
    </message>
    <message>
        <source>{number} of {total} entries are deleted in one push.</source>
        <translation>{number} dari {total} entri dihapus dalam satu dorongan.</translation>
    </message>
    <message>
        <source>{senders} {senders:address|addresses} that sent through {account} before would be refused, last {address} at {last} {evidence}.</source>
        <translation>{senders} {senders:alamat} yang dahulu mengirim lewat {account} akan ditolak, terakhir {address} pada {last} {evidence}.</translation>
    </message>
    <message>
        <source>Add those that may come back.</source>
        <translation>Tambahkan yang mungkin kembali.</translation>
    </message>
    <message>
        <source>Your own address {address} would be refused, so a test of {account} from here cannot succeed.</source>
        <translation>Alamat Anda sendiri {address} akan ditolak, jadi uji {account} dari sini tidak dapat berhasil.</translation>
    </message>
    <message>
        <source>Test from an address on the list.</source>
        <translation>Uji dari alamat yang ada di daftar.</translation>
    </message>
    <message>
        <source>The log covers {days} {days:day|days}; monthly, quarterly and yearly senders cannot be in it.</source>
        <translation>Log mencakup {days} {days:hari}; pengirim bulanan, triwulanan, dan tahunan tidak mungkin ada di dalamnya.</translation>
    </message>
    <message>
        <source>Watch first, or import older mail logs.</source>
        <translation>Amati dahulu, atau impor log surat yang lebih lama.</translation>
    </message>
    <message>
        <source>{entry} holds the same addresses as {other}.</source>
        <translation>{entry} memuat alamat yang sama dengan {other}.</translation>
    </message>
    <message>
        <source>Delete one of them.</source>
        <translation>Hapus salah satunya.</translation>
    </message>
    <message>
        <source>{more} more entries of {account} hold the same addresses as another.</source>
        <translation>{more} entri lagi dari {account} memuat alamat yang sama dengan entri lain.</translation>
    </message>
    <message>
        <source>Tidy the list in the place for lists.</source>
        <translation>Rapikan daftarnya di tempat untuk daftar.</translation>
    </message>
    <message>
        <source>{entry} is covered by {other} already.</source>
        <translation>{entry} sudah tercakup oleh {other}.</translation>
    </message>
    <message>
        <source>Delete {entry}.</source>
        <translation>Hapus {entry}.</translation>
    </message>
    <message>
        <source>{more} more entries of {account} are covered by another.</source>
        <translation>{more} entri lagi dari {account} tercakup oleh entri lain.</translation>
    </message>
    <message>
        <source>{entry} and {other} are exactly {merged}.</source>
        <translation>{entry} dan {other} persis sama dengan {merged}.</translation>
    </message>
    <message>
        <source>Put {merged} in place of both.</source>
        <translation>Pasang {merged} sebagai ganti keduanya.</translation>
    </message>
    <message>
        <source>{more} more pairs of entries of {account} are exactly one segment each.</source>
        <translation>{more} pasang entri lagi dari {account} masing-masing persis satu segmen.</translation>
    </message>
    <message>
        <source>{written} is taken as {entry}, {count} addresses.</source>
        <translation>{written} dipahami sebagai {entry}, {count} alamat.</translation>
    </message>
    <message>
        <source>Enter {address} alone if only that one is meant.</source>
        <translation>Masukkan {address} saja jika hanya itu yang dimaksud.</translation>
    </message>
    <message>
        <source>{more} more segments of {account} were written with host bits, which are cleared.</source>
        <translation>{more} segmen lagi dari {account} ditulis dengan bit host, yang dinolkan.</translation>
    </message>
    <message>
        <source>Check that no single address was meant.</source>
        <translation>Periksa apakah yang dimaksud bukan alamat tunggal.</translation>
    </message>
    <message>
        <source>A sender of {account} seems to change its address: {number} followed each other, last {address} at {last} {evidence}.</source>
        <translation>Sebuah pengirim {account} tampaknya berganti alamat: {number} berturut-turut, terakhir {address} pada {last} {evidence}.</translation>
    </message>
    <message>
        <source>Give it a fixed address, allow its provider&apos;s segment, or leave the list off for this account.</source>
        <translation>Beri alamat tetap, izinkan segmen penyedianya, atau biarkan daftar nonaktif untuk akun ini.</translation>
    </message>
    <message>
        <source>New addresses send through {account} in {weeks} of {total} weeks, so a fixed list will refuse the next ones {evidence}.</source>
        <translation>Alamat baru mengirim lewat {account} dalam {weeks} dari {total} minggu, jadi daftar tetap akan menolak yang berikutnya {evidence}.</translation>
    </message>
    <message>
        <source>Allow their network (for IPv6 the /64), or leave the list off for this account.</source>
        <translation>Izinkan jaringannya (untuk IPv6 /64), atau biarkan daftar nonaktif untuk akun ini.</translation>
    </message>
    <message>
        <source>{account} sends from {number} networks and none has most of the mail, so a fixed list does not fit {evidence}.</source>
        <translation>{account} mengirim dari {number} jaringan dan tidak satu pun mengirim sebagian besar suratnya, jadi daftar tetap tidak cocok {evidence}.</translation>
    </message>
    <message>
        <source>Give each place an account of its own, or leave the list off for this one.</source>
        <translation>Beri tiap tempat akun sendiri, atau biarkan daftar nonaktif untuk yang ini.</translation>
    </message>
    <message>
        <source>Nobody can use {account}: it has no password and no IP authentication.</source>
        <translation>Tidak seorang pun dapat memakai {account}: tidak punya kata sandi dan tidak punya autentikasi IP.</translation>
    </message>
    <message>
        <source>No mail came from {entry} for 400 days {evidence}.</source>
        <translation>Tidak ada surat datang dari {entry} selama 400 hari {evidence}.</translation>
    </message>
    <message>
        <source>Delete {entry}, or mark it as standing by.</source>
        <translation>Hapus {entry}, atau tandai sebagai cadangan.</translation>
    </message>
    <message>
        <source>{entry} was last reviewed on {reviewed}, {days} days ago.</source>
        <translation>{entry} terakhir ditinjau pada {reviewed}, {days} hari yang lalu.</translation>
    </message>
    <message>
        <source>Ask whether it is still right and mark it as reviewed.</source>
        <translation>Tanyakan apakah masih benar dan tandai sebagai ditinjau.</translation>
    </message>
    <message>
        <source>{entry} was never reviewed.</source>
        <translation>{entry} tidak pernah ditinjau.</translation>
    </message>
    <message>
        <source>{entry} has no remark that says whose it is.</source>
        <translation>{entry} tidak punya catatan yang menyebut milik siapa.</translation>
    </message>
    <message>
        <source>Write down whose it is.</source>
        <translation>Tuliskan milik siapa.</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>Resolve</source>
        <translation>Cari nama</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Sambungkan</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Salam</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Akhir</translation>
    </message>
    <message>
        <source>Check the host&apos;s spelling and this computer&apos;s name service.</source>
        <translation>Periksa ejaan host dan layanan nama komputer ini.</translation>
    </message>
    <message>
        <source>Check the port, and whether the mail server runs.</source>
        <translation>Periksa portanya, dan apakah server surat berjalan.</translation>
    </message>
    <message>
        <source>Check firewalls on the way, or try another port.</source>
        <translation>Periksa tembok api di jalurnya, atau coba porta lain.</translation>
    </message>
    <message>
        <source>Check the port: another service answers there.</source>
        <translation>Periksa portanya: layanan lain yang menjawab di sana.</translation>
    </message>
    <message>
        <source>Choose the other TLS mode, or the other port.</source>
        <translation>Pilih mode TLS yang lain, atau porta yang lain.</translation>
    </message>
    <message>
        <source>The server needs TLS 1.2 or later.</source>
        <translation>Server memerlukan TLS 1.2 atau yang lebih baru.</translation>
    </message>
    <message>
        <source>Nothing secret was sent. Turn on TLS at the server.</source>
        <translation>Tidak ada rahasia yang dikirim. Aktifkan TLS di server.</translation>
    </message>
    <message>
        <source>Somebody may be in between. Nothing secret was sent.</source>
        <translation>Mungkin ada yang berada di antaranya. Tidak ada rahasia yang dikirim.</translation>
    </message>
    <message>
        <source>Use the submission port with TLS.</source>
        <translation>Pakai porta pengiriman dengan TLS.</translation>
    </message>
    <message>
        <source>The server must offer PLAIN or LOGIN over TLS.</source>
        <translation>Server harus menawarkan PLAIN atau LOGIN lewat TLS.</translation>
    </message>
    <message>
        <source>Check user name and password, or replace the password.</source>
        <translation>Periksa nama pengguna dan kata sandi, atau ganti kata sandinya.</translation>
    </message>
    <message>
        <source>Add the address to the allowlist if it should send.</source>
        <translation>Tambahkan alamat itu ke daftar izin jika harus mengirim.</translation>
    </message>
    <message>
        <source>Let the account send again.</source>
        <translation>Izinkan akun itu mengirim lagi.</translation>
    </message>
    <message>
        <source>Set IP authentication for this address, or sign in.</source>
        <translation>Atur autentikasi IP untuk alamat ini, atau masuk.</translation>
    </message>
    <message>
        <source>Use a sender that the account may send as.</source>
        <translation>Pakai pengirim yang boleh dipakai akun itu.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address.</source>
        <translation>Periksa alamat penerima.</translation>
    </message>
    <message>
        <source>Wait a few minutes and test again.</source>
        <translation>Tunggu beberapa menit lalu uji lagi.</translation>
    </message>
    <message>
        <source>The server&apos;s own log says more.</source>
        <translation>Log server sendiri menyebut lebih banyak.</translation>
    </message>
    <message>
        <source>Renew it at the server, or set this computer&apos;s clock.</source>
        <translation>Perbarui di server, atau setel jam komputer ini.</translation>
    </message>
    <message>
        <source>Use a host name that it is for, or have it issued for this one.</source>
        <translation>Pakai nama host yang dimaksudnya, atau terbitkan untuk nama ini.</translation>
    </message>
    <message>
        <source>Have it issued by an authority that this computer knows, or trust exactly this key.</source>
        <translation>Terbitkan oleh otoritas yang dikenal komputer ini, atau percayai tepat kunci ini.</translation>
    </message>
    <message>
        <source>Replace it by one with a stronger key and SHA-256.</source>
        <translation>Ganti dengan yang kuncinya lebih kuat dan memakai SHA-256.</translation>
    </message>
    <message>
        <source>Replace it: it cannot be trusted any more.</source>
        <translation>Gantilah: tidak dapat dipercaya lagi.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator whether its key was replaced.</source>
        <translation>Tanyakan kepada operator server apakah kuncinya diganti.</translation>
    </message>
    <message>
        <source>Compare its fingerprint before you trust it.</source>
        <translation>Bandingkan sidik jarinya sebelum memercayainya.</translation>
    </message>
    <message>
        <source>Add the address first, if it should send: then a test can judge the password.</source>
        <translation>Tambahkan dahulu alamatnya jika harus mengirim: lalu uji dapat menilai kata sandinya.</translation>
    </message>
</context>
<context>
    <name>RelationText</name>
    <message>
        <source>%1 more</source>
        <translation>%1 lagi</translation>
    </message>
    <message>
        <source>On the list already: %1</source>
        <translation>Sudah ada di daftar: %1</translation>
    </message>
    <message>
        <source>The same addresses are on the list as %1</source>
        <translation>Alamat yang sama ada di daftar sebagai %1</translation>
    </message>
    <message>
        <source>Covered already by %1</source>
        <translation>Sudah tercakup oleh %1</translation>
    </message>
    <message>
        <source>Covers %1, which is then needless</source>
        <translation>Mencakup %1, yang lalu tidak diperlukan</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <translation>Tumpang tindih dengan %1</translation>
    </message>
    <message>
        <source>With %1 it makes one segment, %2</source>
        <translation>Bersama %1 menjadi satu segmen, %2</translation>
    </message>
    <message>
        <source>%1 was to be kept out, this lets it in</source>
        <translation>%1 seharusnya ditahan di luar, ini mengizinkannya</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>No password is set, so nobody may send with one.</source>
        <translation>Tidak ada kata sandi, jadi tidak seorang pun boleh mengirim dengannya.</translation>
    </message>
    <message>
        <source>ANY address with the password may send.</source>
        <translation>Alamat APA PUN yang punya kata sandi boleh mengirim.</translation>
    </message>
    <message>
        <source>ANY address with the password may send; the list is only watching.</source>
        <translation>Alamat APA PUN yang punya kata sandi boleh mengirim; daftarnya hanya mengamati.</translation>
    </message>
    <message>
        <source>Nobody may send with the password.</source>
        <translation>Tidak seorang pun boleh mengirim dengan kata sandi.</translation>
    </message>
    <message>
        <source>{count} {count:address|addresses} may send with the password, over SMTP.</source>
        <translation>{count} {count:alamat} boleh mengirim dengan kata sandi, lewat SMTP.</translation>
    </message>
    <message>
        <source>Nobody may send, with or without the password: the account is suspended.</source>
        <translation>Tidak seorang pun boleh mengirim, dengan atau tanpa kata sandi: akunnya ditangguhkan.</translation>
    </message>
    <message>
        <source>{address} still sends without.</source>
        <translation>{address} masih mengirim tanpanya.</translation>
    </message>
    <message>
        <source>{address} sends without.</source>
        <translation>{address} mengirim tanpanya.</translation>
    </message>
    <message>
        <source>{address} ({device}) still sends without.</source>
        <translation>{address} ({device}) masih mengirim tanpanya.</translation>
    </message>
    <message>
        <source>{address} ({device}) sends without.</source>
        <translation>{address} ({device}) mengirim tanpanya.</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>TLS from the start (also called SSL/TLS)</source>
        <translation>TLS sejak awal (juga disebut SSL/TLS)</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, wajib</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Enkripsi</translation>
    </message>
    <message>
        <source>In the mail program or device</source>
        <translation>Di program surat atau perangkat</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>You get it separately; it is not on this sheet.</source>
        <translation>Anda menerimanya terpisah; tidak ada di lembar ini.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>alamat apa pun</translation>
    </message>
    <message>
        <source>From where it works</source>
        <translation>Dari mana berlaku</translation>
    </message>
    <message>
        <source>From any address, with the password.</source>
        <translation>Dari alamat mana pun, dengan kata sandi.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody may send with the password at present.</source>
        <translation>Saat ini tidak seorang pun boleh mengirim dengan kata sandi.</translation>
    </message>
    <message>
        <source>From these networks only, with the password.</source>
        <translation>Hanya dari jaringan ini, dengan kata sandi.</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>Tanpa kata sandi</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Alamatnya</translation>
    </message>
    <message>
        <source>This one device signs in with nothing. Another address needs the password.</source>
        <translation>Satu perangkat ini masuk tanpa apa pun. Alamat lain memerlukan kata sandi.</translation>
    </message>
    <message>
        <source>If mail is refused</source>
        <translation>Jika surat ditolak</translation>
    </message>
    <message>
        <source>The user name or password is wrong, or the address that you send from is not one of those above.</source>
        <translation>Nama pengguna atau kata sandi salah, atau alamat asal Anda bukan salah satu yang di atas.</translation>
    </message>
    <message>
        <source>A change is being tried. The mail is not lost: programs send it again by themselves.</source>
        <translation>Sebuah perubahan sedang dicoba. Suratnya tidak hilang: program mengirimnya lagi sendiri.</translation>
    </message>
    <message>
        <source>The sender is not one of those above.</source>
        <translation>Pengirimnya bukan salah satu yang di atas.</translation>
    </message>
    <message>
        <source>The account is suspended, or mail came without a password from an address that may not do so.</source>
        <translation>Akun ditangguhkan, atau surat datang tanpa kata sandi dari alamat yang tidak boleh.</translation>
    </message>
    <message>
        <source>The reply ends with the address that you came from and the time. Pass both on when you ask.</source>
        <translation>Jawabannya diakhiri dengan alamat asal Anda dan waktunya. Sampaikan keduanya ketika bertanya.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Tanya kepada</translation>
    </message>
    <message>
        <source>Sending mail as %1 through %2</source>
        <translation>Mengirim surat sebagai %1 lewat %2</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>An address, a segment or a range is needed</source>
        <translation>Diperlukan alamat, segmen, atau rentang</translation>
    </message>
    <message>
        <source>Longer than 128 characters, no address is that long</source>
        <translation>Lebih dari 128 karakter, tidak ada alamat sepanjang itu</translation>
    </message>
    <message>
        <source>A character that no address has</source>
        <translation>Karakter yang tidak ada dalam alamat</translation>
    </message>
    <message>
        <source>An invisible control character</source>
        <translation>Karakter kendali yang tak tampak</translation>
    </message>
    <message>
        <source>Several values in one; use the pasted list</source>
        <translation>Beberapa nilai sekaligus; pakai daftar tempel</translation>
    </message>
    <message>
        <source>A blank inside the value</source>
        <translation>Spasi di dalam nilai</translation>
    </message>
    <message>
        <source>Not an IP address; names are never looked up</source>
        <translation>Bukan alamat IP; nama tidak pernah dicari</translation>
    </message>
    <message>
        <source>Not a whole address, four numbers are needed</source>
        <translation>Bukan alamat utuh, diperlukan empat bilangan</translation>
    </message>
    <message>
        <source>An IPv4 address has exactly four numbers</source>
        <translation>Alamat IPv4 punya tepat empat bilangan</translation>
    </message>
    <message>
        <source>A number is missing here</source>
        <translation>Ada bilangan yang kurang di sini</translation>
    </message>
    <message>
        <source>A number is over 255</source>
        <translation>Ada bilangan di atas 255</translation>
    </message>
    <message>
        <source>Only digits stand between the dots</source>
        <translation>Hanya angka di antara titik</translation>
    </message>
    <message>
        <source>A leading zero, which programs read in different ways</source>
        <translation>Nol di depan, yang dibaca berbeda-beda oleh program</translation>
    </message>
    <message>
        <source>Hexadecimal, an IPv4 address is written in decimal</source>
        <translation>Heksadesimal, alamat IPv4 ditulis dalam desimal</translation>
    </message>
    <message>
        <source>A zone means nothing on another machine</source>
        <translation>Zona tidak berarti di mesin lain</translation>
    </message>
    <message>
        <source>Written without brackets here</source>
        <translation>Ditulis tanpa kurung siku di sini</translation>
    </message>
    <message>
        <source>A port does not belong here</source>
        <translation>Porta tidak pada tempatnya di sini</translation>
    </message>
    <message>
        <source>The double colon may stand only once</source>
        <translation>Titik dua ganda hanya boleh sekali</translation>
    </message>
    <message>
        <source>A single colon at the edge</source>
        <translation>Titik dua tunggal di tepi</translation>
    </message>
    <message>
        <source>An IPv6 address has eight groups</source>
        <translation>Alamat IPv6 punya delapan kelompok</translation>
    </message>
    <message>
        <source>A group has at most four digits</source>
        <translation>Satu kelompok paling banyak empat digit</translation>
    </message>
    <message>
        <source>Only 0 to 9 and a to f stand in a group</source>
        <translation>Hanya 0 sampai 9 dan a sampai f dalam kelompok</translation>
    </message>
    <message>
        <source>An IPv4 part may stand only at the end</source>
        <translation>Bagian IPv4 hanya boleh di akhir</translation>
    </message>
    <message>
        <source>A wildcard, write a segment instead</source>
        <translation>Wildcard, tulis segmen sebagai gantinya</translation>
    </message>
    <message>
        <source>The address before the slash is missing</source>
        <translation>Alamat sebelum garis miring tidak ada</translation>
    </message>
    <message>
        <source>The prefix length after the slash is not a number</source>
        <translation>Panjang prefiks setelah garis miring bukan bilangan</translation>
    </message>
    <message>
        <source>The prefix length has a leading zero</source>
        <translation>Panjang prefiks punya nol di depan</translation>
    </message>
    <message>
        <source>The prefix length is too high, 32 for IPv4 and 128 for IPv6</source>
        <translation>Panjang prefiks terlalu tinggi, 32 untuk IPv4 dan 128 untuk IPv6</translation>
    </message>
    <message>
        <source>Neither an IPv4 segment nor a sensible IPv6 one</source>
        <translation>Bukan segmen IPv4 dan bukan segmen IPv6 yang masuk akal</translation>
    </message>
    <message>
        <source>A netmask, not a prefix length</source>
        <translation>Netmask, bukan panjang prefiks</translation>
    </message>
    <message>
        <source>A range has one first and one last address</source>
        <translation>Rentang punya satu alamat pertama dan satu terakhir</translation>
    </message>
    <message>
        <source>A range is made of two addresses, without a prefix length</source>
        <translation>Rentang terdiri dari dua alamat, tanpa panjang prefiks</translation>
    </message>
    <message>
        <source>The end of the range is not a whole address</source>
        <translation>Akhir rentang bukan alamat utuh</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 in one range</source>
        <translation>IPv4 dan IPv6 dalam satu rentang</translation>
    </message>
    <message>
        <source>The range runs backwards</source>
        <translation>Rentangnya berjalan mundur</translation>
    </message>
    <message>
        <source>Blanks around it were dropped</source>
        <translation>Spasi di sekelilingnya dibuang</translation>
    </message>
    <message>
        <source>Blanks around the hyphen were dropped</source>
        <translation>Spasi di sekitar tanda hubung dibuang</translation>
    </message>
    <message>
        <source>host part dropped</source>
        <translation>bagian host dibuang</translation>
    </message>
    <message>
        <source>This is one single address</source>
        <translation>Ini satu alamat tunggal</translation>
    </message>
    <message>
        <source>The same as a segment</source>
        <translation>Sama dengan sebuah segmen</translation>
    </message>
    <message>
        <source>An IPv4 address written as IPv6, stored as IPv4</source>
        <translation>Alamat IPv4 yang ditulis sebagai IPv6, disimpan sebagai IPv4</translation>
    </message>
    <message>
        <source>An old IPv6 form that holds an IPv4 address; no sender has it</source>
        <translation>Bentuk IPv6 lama yang memuat alamat IPv4; tidak ada pengirim yang memakainya</translation>
    </message>
    <message>
        <source>The whole internet: the list would let everybody in</source>
        <translation>Seluruh internet: daftarnya akan menerima semua orang</translation>
    </message>
    <message>
        <source>Very many addresses: this hardly restricts anything</source>
        <translation>Sangat banyak alamat: ini hampir tidak membatasi apa pun</translation>
    </message>
    <message>
        <source>Private addresses, a public relay never sees them</source>
        <translation>Alamat privat, relay publik tidak pernah melihatnya</translation>
    </message>
    <message>
        <source>Loopback, only the relay itself</source>
        <translation>Loopback, hanya relay itu sendiri</translation>
    </message>
    <message>
        <source>Link-local, useless on a remote relay</source>
        <translation>Link-local, tidak berguna di relay jauh</translation>
    </message>
    <message>
        <source>Multicast, nobody sends from it</source>
        <translation>Multicast, tidak ada yang mengirim darinya</translation>
    </message>
    <message>
        <source>The unspecified address, nobody sends from it</source>
        <translation>Alamat tak tentu, tidak ada yang mengirim darinya</translation>
    </message>
    <message>
        <source>The broadcast address, nobody sends from it</source>
        <translation>Alamat siaran, tidak ada yang mengirim darinya</translation>
    </message>
    <message>
        <source>Carrier NAT, shared by many customers of a provider</source>
        <translation>NAT operator, dipakai bersama banyak pelanggan penyedia</translation>
    </message>
    <message>
        <source>Reserved addresses, nobody sends from them</source>
        <translation>Alamat cadangan, tidak ada yang mengirim darinya</translation>
    </message>
    <message>
        <source>a no-break space (NBSP)</source>
        <translation>spasi tak-putus (NBSP)</translation>
    </message>
    <message>
        <source>a zero-width space (ZWSP)</source>
        <translation>spasi tanpa lebar (ZWSP)</translation>
    </message>
    <message>
        <source>a byte-order mark (BOM)</source>
        <translation>tanda urutan bita (BOM)</translation>
    </message>
    <message>
        <source>a dash, a plain hyphen is needed</source>
        <translation>tanda pisah, diperlukan tanda hubung biasa</translation>
    </message>
    <message>
        <source>Octet %1 is %2, highest is 255</source>
        <translation>Oktet %1 adalah %2, tertinggi 255</translation>
    </message>
    <message>
        <source>Octet %1 is missing</source>
        <translation>Oktet %1 tidak ada</translation>
    </message>
    <message>
        <source>Octet %1 is “%2”, only digits stand there</source>
        <translation>Oktet %1 adalah “%2”, di sana hanya angka</translation>
    </message>
    <message>
        <source>“%1” has a leading zero, which programs read in different ways</source>
        <translation>“%1” punya nol di depan, yang dibaca berbeda-beda oleh program</translation>
    </message>
    <message>
        <source>Prefix length %1 is too high, highest is %2</source>
        <translation>Panjang prefiks %1 terlalu tinggi, tertinggi %2</translation>
    </message>
    <message>
        <source>A line end inside the value; use the pasted list</source>
        <translation>Akhir baris di dalam nilai; pakai daftar tempel</translation>
    </message>
    <message>
        <source>Character %1 is %2</source>
        <translation>Karakter %1 adalah %2</translation>
    </message>
    <message>
        <source>The same as the segment %1</source>
        <translation>Sama dengan segmen %1</translation>
    </message>
    <message>
        <source>Address, %1</source>
        <translation>Alamat, %1</translation>
    </message>
    <message>
        <source>Segment, %1</source>
        <translation>Segmen, %1</translation>
    </message>
    <message>
        <source>Range, %1</source>
        <translation>Rentang, %1</translation>
    </message>
</context>
<context>
    <name>postern::AccountDialog</name>
    <message>
        <source>It is not known who sends as %1.</source>
        <translation>Tidak diketahui siapa yang mengirim sebagai %1.</translation>
    </message>
    <message>
        <source>Nobody was seen sending as %1 lately.</source>
        <translation>Belakangan ini tidak terlihat ada yang mengirim sebagai %1.</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %1 is in use by %n address(es).</source>
        <translation>
            <numerusform>Terkunci di luar: %1 dipakai oleh %n alamat.</numerusform>
        </translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Akun baru</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Akun %1</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>any sender</source>
        <translation>pengirim apa pun</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>May send as: addresses or @domain, one a line</source>
        <translation>Boleh mengirim sebagai: alamat atau @domain, satu per baris</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>add account %1</source>
        <translation>tambah akun %1</translation>
    </message>
    <message>
        <source>edit account %1</source>
        <translation>ubah akun %1</translation>
    </message>
    <message>
        <source>Letters, digits and . _ @ - only, beginning with a letter or digit</source>
        <translation>Hanya huruf, angka, dan . _ @ -, diawali huruf atau angka</translation>
    </message>
    <message>
        <source>%1 is not available on this relay</source>
        <translation>%1 tidak tersedia di relay ini</translation>
    </message>
    <message>
        <source>Stored as %1: user names have no capitals</source>
        <translation>Disimpan sebagai %1: nama pengguna tanpa huruf besar</translation>
    </message>
    <message>
        <source>The name that it has</source>
        <translation>Nama yang dimilikinya</translation>
    </message>
    <message>
        <source>Free in this organization</source>
        <translation>Belum dipakai di organisasi ini</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor @domain.</source>
        <translation>“%1” bukan alamat dan bukan @domain.</translation>
    </message>
    <message>
        <source>Empty: it may send as anybody.</source>
        <translation>Kosong: boleh mengirim sebagai siapa pun.</translation>
    </message>
    <message>
        <source>Exactly these; bill+x@ is not bill@. They do not bind IP authentication.</source>
        <translation>Persis yang ini; bill+x@ bukan bill@. Tidak mengikat autentikasi IP.</translation>
    </message>
    <message>
        <source>They sign in with the old name and are refused until they use the new one.</source>
        <translation>Mereka masuk dengan nama lama dan ditolak sampai memakai yang baru.</translation>
    </message>
    <message>
        <source>Its allowlist is off.</source>
        <translation>Daftar izinnya nonaktif.</translation>
    </message>
    <message>
        <source>It needs a user name.</source>
        <translation>Diperlukan nama pengguna.</translation>
    </message>
    <message>
        <source>Correct the user name.</source>
        <translation>Perbaiki nama pengguna.</translation>
    </message>
    <message>
        <source>Correct the senders.</source>
        <translation>Perbaiki pengirim.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Belum ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>postern::AccountEditor</name>
    <message>
        <source>Let it send again</source>
        <translation>Izinkan mengirim lagi</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Tangguhkan</translation>
    </message>
    <message>
        <source>%1, account suspended</source>
        <translation>%1, akun ditangguhkan</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 dari %2 entri</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, disimpan</translation>
    </message>
    <message>
        <source>Closed: nobody</source>
        <translation>Tertutup: tidak seorang pun</translation>
    </message>
    <message>
        <source>The allowlist is on and has no entry, so nobody may send with the password.</source>
        <translation>Daftar izin aktif dan tidak punya entri, jadi tidak seorang pun boleh mengirim dengan kata sandi.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>There is no log, so it is not known who sends.</source>
        <translation>Tidak ada log, jadi tidak diketahui siapa yang mengirim.</translation>
    </message>
    <message>
        <source>Nobody was seen sending. %1</source>
        <translation>Tidak terlihat ada yang mengirim. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses send today.</source>
        <translation>
            <numerusform>%n alamat mengirim saat ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Observing: any address</source>
        <translation>Diamati: alamat apa pun</translation>
    </message>
    <message>
        <source>Open: any address</source>
        <translation>Terbuka: alamat apa pun</translation>
    </message>
    <message>
        <source>The password works from anywhere. %1</source>
        <translation>Kata sandi berlaku dari mana saja. %1</translation>
    </message>
    <message>
        <source>Start with these %1</source>
        <translation>Mulai dengan %1 ini</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Any: no sender address is refused</source>
        <translation>Apa pun: tidak ada alamat pengirim yang ditolak</translation>
    </message>
    <message>
        <source>A new one is staged</source>
        <translation>Yang baru sudah disiapkan</translation>
    </message>
    <message>
        <source>Set, shown to nobody</source>
        <translation>Sudah diatur, tidak ditampilkan kepada siapa pun</translation>
    </message>
    <message>
        <source>None: nobody can sign in</source>
        <translation>Tidak ada: tidak seorang pun dapat masuk</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>tanpa log</translation>
    </message>
    <message>
        <source>%1 in, %2 blocked</source>
        <translation>%1 masuk, %2 diblokir</translation>
    </message>
    <message>
        <source>no such account</source>
        <translation>tidak ada akun itu</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>oleh %1</translation>
    </message>
    <message>
        <source>as the list is %1</source>
        <translation>karena daftarnya %1</translation>
    </message>
    <message>
        <source>without a password, by IP authentication</source>
        <translation>tanpa kata sandi, dengan autentikasi IP</translation>
    </message>
    <message>
        <source>the account is suspended</source>
        <translation>akun ditangguhkan</translation>
    </message>
    <message>
        <source>%1 has run out</source>
        <translation>%1 sudah habis masanya</translation>
    </message>
    <message>
        <source>no entry of its address family</source>
        <translation>tidak ada entri dari keluarga alamatnya</translation>
    </message>
    <message>
        <source>the list is closed</source>
        <translation>daftarnya tertutup</translation>
    </message>
    <message>
        <source>no entry has it</source>
        <translation>tidak ada entri yang memuatnya</translation>
    </message>
    <message>
        <source>Now: yes</source>
        <translation>Kini: ya</translation>
    </message>
    <message>
        <source>Now: no</source>
        <translation>Kini: tidak</translation>
    </message>
    <message>
        <source>After push: yes</source>
        <translation>Nanti: ya</translation>
    </message>
    <message>
        <source>After push: no</source>
        <translation>Nanti: tidak</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>Autentikasi IP</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>Belum ada akun dipilih</translation>
    </message>
    <message>
        <source>Choose one at the left, or look for one by any of its words.</source>
        <translation>Pilih satu di sebelah kiri, atau cari dengan salah satu katanya.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>More about this account</source>
        <translation>Lainnya tentang akun ini</translation>
    </message>
    <message>
        <source>Would this address get in?</source>
        <translation>Bisa masuk?</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Daftar izin</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>Diaktifkan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Ubah entri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Hapus entri</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Tambah entri</translation>
    </message>
    <message>
        <source>Entries of the allowlist</source>
        <translation>Entri daftar izin</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>belum terlihat</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>dalam %1 hari</translation>
    </message>
    <message>
        <source>Sender addresses</source>
        <translation>Alamat pengirim</translation>
    </message>
    <message>
        <source>Edit sender addresses</source>
        <translation>Ubah alamat pengirim</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Replace password</source>
        <translation>Ganti kata sandi</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 bulan terakhir</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Ubah akun</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Settings sheet</source>
        <translation>Lembar pengaturan</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Hapus akun</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Drop what is staged for it</source>
        <translation>Buang yang disiapkan untuknya</translation>
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
        <translation>Buang perubahan yang disiapkan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Paste entries</source>
        <translation>Tempel entri</translation>
    </message>
    <message>
        <source>Lock down now</source>
        <translation>Kunci sekarang</translation>
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
        <translation>Saring, atau ketik alamat</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>Saring akun</translation>
    </message>
    <message>
        <source>New account (Ctrl+N)</source>
        <translation>Akun baru (Ctrl+N)</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Urutan: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Terakhir terlihat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>%1 of %2 accept it</source>
        <translation>%1 dari %2 menerimanya</translation>
    </message>
    <message>
        <source>%1 by an entry, %2 because they are open, %3 without a password</source>
        <translation>%1 lewat entri, %2 karena terbuka, %3 tanpa kata sandi</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n akun</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%1 dari %2 akun</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>The accounts of %1 are on their way.</source>
        <translation>Akun dari %1 sedang dalam perjalanan.</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Belum ada akun</translation>
    </message>
    <message>
        <source>An account is an SMTP login. Give it a password or let a device send from one address without.</source>
        <translation>Akun adalah login SMTP. Beri kata sandi, atau biarkan satu perangkat mengirim dari satu alamat tanpa kata sandi.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Akun baru</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message numerus="yes">
        <source>No account matches, the filter hides %n</source>
        <translation>
            <numerusform>Tidak ada akun yang cocok, saringan menyembunyikan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No account lets this address in, with or without the password.</source>
        <translation>Tidak ada akun yang menerima alamat ini, dengan atau tanpa kata sandi.</translation>
    </message>
    <message>
        <source>Nothing in any column has all of these words.</source>
        <translation>Tidak ada kolom yang memuat semua kata ini.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>%1 is no field. There are ip: list: staged: expires: unused:</source>
        <translation>%1 bukan bidang. Yang ada ip: list: staged: expires: unused:</translation>
    </message>
</context>
<context>
    <name>postern::AccountListModel</name>
    <message>
        <source>%1 kept</source>
        <translation>%1 disimpan</translation>
    </message>
    <message>
        <source>any</source>
        <translation>apa pun</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>belum terlihat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n staged</source>
        <translation>
            <numerusform>%1, %2, %3, %n disiapkan</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Accepts it by</source>
        <translation>Diterima lewat</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entri</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>Autentikasi IP</translation>
    </message>
    <message>
        <source>Last seen from</source>
        <translation>Terakhir dari</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Terakhir terlihat</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Disiapkan</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>alamat apa pun</translation>
    </message>
    <message>
        <source>after push</source>
        <translation>setelah dorong</translation>
    </message>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n disiapkan</numerusform>
        </translation>
    </message>
    <message>
        <source>, deleted with the push</source>
        <translation>, dihapus dengan dorongan ini</translation>
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
            <numerusform>%1: %n pengirim, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>sender</source>
        <translation>pengirim</translation>
    </message>
    <message>
        <source>senders</source>
        <translation>pengirim</translation>
    </message>
</context>
<context>
    <name>postern::ActivityPlace</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 jam</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 hari</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 hari</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 hari</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Read the activity again</source>
        <translation>Baca aktivitas lagi</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Blocked by allowlist</source>
        <translation>Diblokir daftar izin</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Kata sandi salah</translation>
    </message>
    <message>
        <source>By IP authentication</source>
        <translation>Dengan autentikasi IP</translation>
    </message>
    <message>
        <source>Account, address or outcome</source>
        <translation>Akun, alamat, atau hasil</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>Saring aktivitas</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 dari %2 baris</translation>
    </message>
    <message>
        <source>This relay keeps no activity</source>
        <translation>Relay ini tidak menyimpan aktivitas</translation>
    </message>
    <message>
        <source>Who sends cannot be said here; it can be read from old mail logs.</source>
        <translation>Siapa yang mengirim tidak dapat diketahui di sini; itu dapat dibaca dari log surat lama.</translation>
    </message>
    <message>
        <source>Nothing seen yet</source>
        <translation>Belum ada yang terlihat</translation>
    </message>
    <message>
        <source>No mail and no refusal is in the relay&apos;s log %1.</source>
        <translation>Tidak ada surat dan tidak ada penolakan di log relay %1.</translation>
    </message>
    <message numerus="yes">
        <source>No row matches, the filter hides %n</source>
        <translation>
            <numerusform>Tidak ada baris yang cocok, saringan menyembunyikan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A longer period or fewer words show more.</source>
        <translation>Periode lebih panjang atau kata lebih sedikit menampilkan lebih banyak.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Mengapa ditolak?</translation>
    </message>
    <message>
        <source>Why was it accepted?</source>
        <translation>Mengapa diterima?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, terakhir %2</translation>
    </message>
    <message>
        <source>No such account</source>
        <translation>Tidak ada akun itu</translation>
    </message>
    <message>
        <source>The relay has no account of this name now.</source>
        <translation>Relay sekarang tidak punya akun dengan nama ini.</translation>
    </message>
    <message>
        <source>Account is active</source>
        <translation>Akun aktif</translation>
    </message>
    <message>
        <source>Account is suspended</source>
        <translation>Akun ditangguhkan</translation>
    </message>
    <message>
        <source>%1 is not suspended.</source>
        <translation>%1 tidak ditangguhkan.</translation>
    </message>
    <message>
        <source>Nobody sends through %1.</source>
        <translation>Tidak seorang pun mengirim lewat %1.</translation>
    </message>
    <message>
        <source>This address needs no password.</source>
        <translation>Alamat ini tidak memerlukan kata sandi.</translation>
    </message>
    <message>
        <source>No IP authentication for this address</source>
        <translation>Tidak ada autentikasi IP untuk alamat ini</translation>
    </message>
    <message>
        <source>Only %1 may send without a password.</source>
        <translation>Hanya %1 yang boleh mengirim tanpa kata sandi.</translation>
    </message>
    <message>
        <source>No address may send without a password.</source>
        <translation>Tidak ada alamat yang boleh mengirim tanpa kata sandi.</translation>
    </message>
    <message>
        <source>Password was wrong</source>
        <translation>Kata sandinya salah</translation>
    </message>
    <message>
        <source>Password was right</source>
        <translation>Kata sandinya benar</translation>
    </message>
    <message>
        <source>The relay logged a wrong password or user name.</source>
        <translation>Relay mencatat kata sandi atau nama pengguna yang salah.</translation>
    </message>
    <message>
        <source>The relay logged a right password.</source>
        <translation>Relay mencatat kata sandi yang benar.</translation>
    </message>
    <message>
        <source>The allowlist lets any address in</source>
        <translation>Daftar izin menerima alamat apa pun</translation>
    </message>
    <message>
        <source>On the allowlist</source>
        <translation>Ada di daftar izin</translation>
    </message>
    <message>
        <source>As it is on the relay now.</source>
        <translation>Menurut keadaan di relay sekarang.</translation>
    </message>
    <message>
        <source>By %1, as it is on the relay now.</source>
        <translation>Lewat %1, menurut keadaan di relay sekarang.</translation>
    </message>
    <message>
        <source>Not on the allowlist</source>
        <translation>Tidak ada di daftar izin</translation>
    </message>
    <message>
        <source>%1 has run out.</source>
        <translation>%1 sudah habis masanya.</translation>
    </message>
    <message>
        <source>No entry on the relay now has this address.</source>
        <translation>Tidak ada entri di relay sekarang yang memuat alamat ini.</translation>
    </message>
    <message>
        <source>After push: let in with the password</source>
        <translation>Setelah dorong: diterima dengan kata sandi</translation>
    </message>
    <message>
        <source>After push: refused</source>
        <translation>Setelah dorong: ditolak</translation>
    </message>
    <message>
        <source>With what is staged for %1.</source>
        <translation>Dengan yang disiapkan untuk %1.</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Tambah alamat ini</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Ekspor aktivitas</translation>
    </message>
    <message>
        <source>Activity files (*.csv)</source>
        <translation>Berkas aktivitas (*.csv)</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Tidak diekspor: %1</translation>
    </message>
    <message>
        <source>The file was left as it was.</source>
        <translation>Berkas dibiarkan seperti semula.</translation>
    </message>
    <message>
        <source>Activity by sender</source>
        <translation>Aktivitas menurut pengirim</translation>
    </message>
</context>
<context>
    <name>postern::ActivityTableModel</name>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>tanpa kata sandi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Terakhir terlihat</translation>
    </message>
</context>
<context>
    <name>postern::AddDialog</name>
    <message>
        <source>Add address</source>
        <translation>Tambah alamat</translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>Tambah segmen</translation>
    </message>
    <message>
        <source>Add range</source>
        <translation>Tambah rentang</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>Tambah daftar</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entries</source>
        <translation>
            <numerusform>Tambah %n entri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 dari %2 entri</translation>
    </message>
    <message>
        <source>Change an address of %1</source>
        <translation>Ganti alamat dari %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Tambah ke %1</translation>
    </message>
    <message>
        <source>none while the list is off: ANY address may send</source>
        <translation>tidak ada selama daftar nonaktif: alamat APA PUN boleh mengirim</translation>
    </message>
    <message>
        <source>, who is blocked is not known (no log)</source>
        <translation>, siapa yang diblokir tidak diketahui (tanpa log)</translation>
    </message>
    <message>
        <source>, nobody seen sending is blocked</source>
        <translation>, tidak ada pengirim yang terlihat diblokir</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send are not on this list</source>
        <translation>
            <numerusform>Terkunci di luar: %n alamat yang mengirim tidak ada di daftar ini</numerusform>
        </translation>
    </message>
    <message>
        <source>They are named again in Review. %1</source>
        <translation>Mereka disebut lagi di Tinjauan. %1</translation>
    </message>
    <message>
        <source>The relay takes %1 entries.</source>
        <translation>Relay menerima %1 entri.</translation>
    </message>
    <message>
        <source>Merge some into a segment, or delete what is not needed.</source>
        <translation>Gabungkan beberapa menjadi segmen, atau hapus yang tidak diperlukan.</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Ganti alamat</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation>ganti %1 di %2</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <translation>tambah %1 ke %2</translation>
    </message>
    <message numerus="yes">
        <source>add %n entries to %1</source>
        <translation>
            <numerusform>tambah %n entri ke %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::AfterPush</name>
    <message>
        <source>The relay names no port for mail with a password.</source>
        <translation>Relay tidak menyebut porta untuk surat dengan kata sandi.</translation>
    </message>
    <message>
        <source>Its password is not known here. Test it by hand, or from its own host.</source>
        <translation>Kata sandinya tidak diketahui di sini. Uji secara manual, atau dari hostnya sendiri.</translation>
    </message>
    <message numerus="yes">
        <source>Test: %n not as planned</source>
        <translation>
            <numerusform>Uji: %n tidak sesuai rencana</numerusform>
        </translation>
    </message>
    <message>
        <source>Test: pending, trying again</source>
        <translation>Uji: tertunda, mencoba lagi</translation>
    </message>
    <message>
        <source>Testing from here</source>
        <translation>Menguji dari sini</translation>
    </message>
    <message numerus="yes">
        <source>Test: %n as planned</source>
        <translation>
            <numerusform>Uji: %n sesuai rencana</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Tidak diuji</translation>
    </message>
    <message>
        <source>%1, without a password</source>
        <translation>%1, tanpa kata sandi</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>sedang diuji</translation>
    </message>
    <message>
        <source>pending, trying again</source>
        <translation>tertunda, mencoba lagi</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>sesuai rencana</translation>
    </message>
    <message>
        <source>not as planned</source>
        <translation>tidak sesuai rencana</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>tidak diuji</translation>
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
        <translation>Ditunda selama perubahan menunggu dipertahankan, dan ditolak setelah itu.</translation>
    </message>
</context>
<context>
    <name>postern::AppliedPage</name>
    <message>
        <source>Applied changes</source>
        <translation>Perubahan yang diterapkan</translation>
    </message>
    <message>
        <source>Since the push</source>
        <translation>Sejak dorong</translation>
    </message>
    <message>
        <source>Nothing is applied and unconfirmed.</source>
        <translation>Tidak ada yang diterapkan dan belum dikonfirmasi.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>What is true now</source>
        <translation>Yang berlaku sekarang</translation>
    </message>
    <message>
        <source>Accepted since</source>
        <translation>Diterima sejak itu</translation>
    </message>
    <message>
        <source>Blocked since</source>
        <translation>Diblokir sejak itu</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 diterima</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 diblokir</translation>
    </message>
    <message>
        <source>No connection was seen since the push.</source>
        <translation>Tidak ada koneksi terlihat sejak dorong.</translation>
    </message>
    <message>
        <source>Who sent or tried to since the push, all accounts:</source>
        <translation>Yang mengirim atau mencoba sejak itu, semua akun:</translation>
    </message>
</context>
<context>
    <name>postern::AppliedStrip</name>
    <message>
        <source>Test connection</source>
        <translation>Uji koneksi</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Tambah waktu</translation>
    </message>
    <message>
        <source>Revert now</source>
        <translation>Kembalikan sekarang</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Pertahankan</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Tampilkan perubahan</translation>
    </message>
    <message>
        <source>2 minutes from now</source>
        <translation>2 menit dari sekarang</translation>
    </message>
    <message>
        <source>10 minutes from now</source>
        <translation>10 menit dari sekarang</translation>
    </message>
    <message>
        <source>1 hour from now</source>
        <translation>1 jam dari sekarang</translation>
    </message>
    <message>
        <source>12 hours from now</source>
        <translation>12 jam dari sekarang</translation>
    </message>
    <message>
        <source>72 hours from now</source>
        <translation>72 jam dari sekarang</translation>
    </message>
    <message>
        <source>Revision %1. Nothing to do if this computer is cut off: the relay reverts alone at %2.</source>
        <translation>Revisi %1. Relay mengembalikannya sendiri pada %2, juga tanpa komputer ini.</translation>
    </message>
    <message>
        <source>Applied, not yet confirmed: reverts by itself in %1</source>
        <translation>Belum dikonfirmasi: kembali sendiri dalam %1</translation>
    </message>
    <message>
        <source>%1 of %2 loses access, %3 since %4</source>
        <translation>%1 dari %2 kehilangan akses, %3 sejak %4</translation>
    </message>
    <message>
        <source>If not kept: %1</source>
        <translation>Jika tidak dipertahankan: %1</translation>
    </message>
    <message numerus="yes">
        <source>; and %n more</source>
        <translation>
            <numerusform>; dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and refusals of the changed accounts; silent are addresses that sent lately and not since.</source>
        <translation>Pesan dan penolakan akun yang diubah; diam adalah alamat yang belakangan mengirim dan sejak itu tidak.</translation>
    </message>
    <message>
        <source>Test connection with what is applied</source>
        <translation>Uji koneksi dengan yang diterapkan</translation>
    </message>
    <message>
        <source>%1 accepted, %2 refused, %3 silent</source>
        <translation>%1 diterima, %2 ditolak, %3 diam</translation>
    </message>
</context>
<context>
    <name>postern::Bar</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 jam %2 mnt</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>tidak disimpan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjau</translation>
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
        <translation>Tinjau yang disiapkan (%1)</translation>
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
        <translation>Tanpa relay</translation>
    </message>
    <message>
        <source>No relay, revision %1</source>
        <translation>Tanpa relay, revisi %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Mendorong</translation>
    </message>
    <message>
        <source>Connected, revision %1 applied</source>
        <translation>Tersambung, revisi %1 diterapkan</translation>
    </message>
    <message>
        <source>Connected, revision %1, read %2</source>
        <translation>Tersambung, revisi %1, dibaca %2</translation>
    </message>
    <message>
        <source>Offline, revision %1, read %2</source>
        <translation>Luring, revisi %1, dibaca %2</translation>
    </message>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n disiapkan</numerusform>
        </translation>
    </message>
    <message>
        <source>applied, %1 left</source>
        <translation>diterapkan, sisa %1</translation>
    </message>
</context>
<context>
    <name>postern::BindingTableModel</name>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>belum terlihat</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>hilang</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Terakhir terlihat</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Disiapkan</translation>
    </message>
</context>
<context>
    <name>postern::BulkDialog</name>
    <message numerus="yes">
        <source>Entries of %n accounts</source>
        <translation>
            <numerusform>Entri dari %n akun</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>Also where nobody could send then: closed</source>
        <translation>Juga bila lalu tidak seorang pun dapat mengirim: tertutup</translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation>Tambah ke semua</translation>
    </message>
    <message>
        <source>Remove from all</source>
        <translation>Hapus dari semua</translation>
    </message>
    <message>
        <source>What happens to each account</source>
        <translation>Yang terjadi pada tiap akun</translation>
    </message>
    <message>
        <source>Looking at all accounts</source>
        <translation>Memeriksa semua akun</translation>
    </message>
    <message>
        <source>on %1 of %2 accounts</source>
        <translation>pada %1 dari %2 akun</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n addresses that send, on %1 of the accounts. They are named again in Review.</source>
        <translation>
            <numerusform>Terkunci di luar: %n alamat yang mengirim, pada %1 akun. Mereka disebut lagi di Tinjauan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are left out.</source>
        <translation>
            <numerusform>%n akun dilewati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is blocked is not known: there is no log.</source>
        <translation>Siapa yang diblokir tidak diketahui: tidak ada log.</translation>
    </message>
    <message>
        <source>Nobody seen sending is blocked.</source>
        <translation>Tidak ada pengirim yang terlihat diblokir.</translation>
    </message>
    <message numerus="yes">
        <source>Add to %n accounts</source>
        <translation>
            <numerusform>Tambah ke %n akun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove from %n accounts</source>
        <translation>
            <numerusform>Hapus dari %n akun</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall it be?</source>
        <translation>Apa yang dimaksud?</translation>
    </message>
    <message>
        <source>All have them already, or no room.</source>
        <translation>Semua sudah memilikinya, atau tidak ada tempat.</translation>
    </message>
    <message>
        <source>None of them has it.</source>
        <translation>Tidak satu pun memilikinya.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %1 to %n accounts</source>
        <translation>
            <numerusform>tambah %1 ke %n akun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %1 from %n accounts</source>
        <translation>
            <numerusform>hapus %1 dari %n akun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::BulkTableModel</name>
    <message>
        <source>has them already</source>
        <translation>sudah memilikinya</translation>
    </message>
    <message>
        <source>has none of them</source>
        <translation>tidak punya satu pun</translation>
    </message>
    <message>
        <source>left out: no room, %1 of %2</source>
        <translation>dilewati: tidak ada tempat, %1 dari %2</translation>
    </message>
    <message>
        <source>left out: it would be closed</source>
        <translation>dilewati: akan tertutup</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1%2, then %3</source>
        <comment>+1, then 7 of 10</comment>
        <translation>%1%2, lalu %3</translation>
    </message>
    <message>
        <source>%1; the list is off</source>
        <translation>%1; daftarnya nonaktif</translation>
    </message>
    <message>
        <source>nobody seen</source>
        <translation>tidak ada yang terlihat</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Memblokir</translation>
    </message>
</context>
<context>
    <name>postern::CertificateDialog</name>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>dirinya sendiri (ditandatangani sendiri)</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>how a day is written</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Changed certificate</source>
        <translation>Sertifikat berubah</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Sertifikat baru</translation>
    </message>
    <message>
        <source>Replace the trusted one</source>
        <translation>Ganti yang dipercaya</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Percayai sertifikat ini</translation>
    </message>
    <message>
        <source>Is this your relay?</source>
        <translation>Apakah ini relay Anda?</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody here has seen before.</source>
        <translation>%1 menunjukkan sertifikat yang belum pernah dilihat di sini.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjek</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Tidak dipercaya</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of its key</source>
        <translation>Sidik jari SHA-256 kuncinya</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Fingerprint expected, as the relay&apos;s operator gave it to you</source>
        <translation>Sidik jari yang diharapkan, sebagaimana diberikan operator relay kepada Anda</translation>
    </message>
    <message>
        <source>Or: I have compared all 16 groups myself</source>
        <translation>Atau: saya sudah membandingkan sendiri ke-16 kelompoknya</translation>
    </message>
    <message>
        <source>The relay shows another certificate than last time.</source>
        <translation>Relay menunjukkan sertifikat yang berbeda dari sebelumnya.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody may be between you and %1, or its certificate was renewed without notice. Nothing was sent to it: not the token, not your %n staged edits.</source>
        <translation>
            <numerusform>Mungkin ada yang berada di antara Anda dan %1, atau sertifikatnya diperbarui tanpa pemberitahuan. Tidak ada yang dikirim kepadanya: tidak tokennya, tidak pula %n perubahan yang Anda siapkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody may be between you and %1, or its certificate was renewed without notice. Nothing was sent to it, not the token either.</source>
        <translation>Mungkin ada yang berada di antara Anda dan %1, atau sertifikatnya diperbarui tanpa pemberitahuan. Tidak ada yang dikirim kepadanya, tokennya pun tidak.</translation>
    </message>
    <message>
        <source>Trusted
since %1</source>
        <translation>Dipercaya
sejak %1</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Dipercaya</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Ditunjukkan sekarang</translation>
    </message>
    <message>
        <source>Fingerprint expected, from the relay&apos;s operator by another way than this line</source>
        <translation>Sidik jari yang diharapkan, dari operator relay lewat jalan lain selain sambungan ini</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Salin laporan</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 digit heksadesimal</translation>
    </message>
    <message numerus="yes">
        <source>Matches so far, %n digit(s) to go</source>
        <translation>
            <numerusform>Sejauh ini cocok, kurang %n digit</numerusform>
        </translation>
    </message>
    <message>
        <source>All 64 digits match</source>
        <translation>Ke-64 digit cocok</translation>
    </message>
    <message>
        <source>Does not match: this is not the relay that was meant</source>
        <translation>Tidak cocok: ini bukan relay yang dimaksud</translation>
    </message>
    <message>
        <source>Not a fingerprint: only 0 to 9 and A to F</source>
        <translation>Bukan sidik jari: hanya 0 sampai 9 dan A sampai F</translation>
    </message>
    <message>
        <source>Trusted for this relay and this key only.</source>
        <translation>Dipercaya hanya untuk relay ini dan kunci ini.</translation>
    </message>
    <message>
        <source>Full match or tick.</source>
        <translation>Cocok penuh atau centang.</translation>
    </message>
    <message>
        <source>Only a full match.</source>
        <translation>Hanya bila cocok penuh.</translation>
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
Kunci yang dipercaya (SHA-256): %2
Kunci yang ditunjukkan sekarang (SHA-256): %3
Nama: %4
Penerbit: %5
Berlaku: %6 sampai %7
Alasan: %8</translation>
    </message>
</context>
<context>
    <name>postern::ConflictDialog</name>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Active or suspended</source>
        <translation>Aktif atau ditangguhkan</translation>
    </message>
    <message>
        <source>Sender addresses</source>
        <translation>Alamat pengirim</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>Autentikasi IP</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Masa berlaku</translation>
    </message>
    <message>
        <source>Expected use</source>
        <translation>Pemakaian yang diharapkan</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Ditinjau</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Daftar izin</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1: deleted here, edited on the relay</source>
        <translation>%1: dihapus di sini, diubah di relay</translation>
    </message>
    <message>
        <source>%1: edited here, deleted on the relay</source>
        <translation>%1: diubah di sini, dihapus di relay</translation>
    </message>
    <message>
        <source>Account deleted here, edited on the relay</source>
        <translation>Akun dihapus di sini, diubah di relay</translation>
    </message>
    <message>
        <source>Account edited here, deleted on the relay</source>
        <translation>Akun diubah di sini, dihapus di relay</translation>
    </message>
    <message>
        <source>IP authentication: given to %1 on the relay</source>
        <translation>Autentikasi IP: diberikan kepada %1 di relay</translation>
    </message>
    <message>
        <source>User name: taken by another account on the relay</source>
        <translation>Nama pengguna: dipakai akun lain di relay</translation>
    </message>
    <message>
        <source>Edited here and on the relay</source>
        <translation>Diubah di sini dan di relay</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Ambil yang ini</translation>
    </message>
    <message>
        <source>Somebody else pushed meanwhile. Where both changed the same, choose; all else is staged as it was.</source>
        <translation>Orang lain mendorong sementara itu. Di tempat keduanya mengubah hal yang sama, pilihlah; selebihnya disiapkan seperti semula.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As it is on the relay</source>
        <translation>Seperti di relay</translation>
    </message>
    <message>
        <source>As you staged it</source>
        <translation>Seperti yang Anda siapkan</translation>
    </message>
    <message>
        <source>Both stand in the draft; Review says what has to be corrected.</source>
        <translation>Keduanya ada di draf; Tinjauan menyebutkan apa yang harus diperbaiki.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be chosen.</source>
        <translation>
            <numerusform>%n harus dipilih.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>Akunnya dihapus.</translation>
    </message>
    <message>
        <source>The account stays, as edited.</source>
        <translation>Akunnya tetap ada, seperti yang diubah.</translation>
    </message>
    <message>
        <source>The account comes back as a new one, as edited.</source>
        <translation>Akunnya kembali sebagai akun baru, seperti yang diubah.</translation>
    </message>
    <message>
        <source>The account stays deleted.</source>
        <translation>Akunnya tetap terhapus.</translation>
    </message>
    <message>
        <source>The entry is deleted.</source>
        <translation>Entrinya dihapus.</translation>
    </message>
    <message>
        <source>Before both: %1</source>
        <translation>Sebelum keduanya: %1</translation>
    </message>
</context>
<context>
    <name>postern::ConnectingDialog</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Sambungkan</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Muat</translation>
    </message>
    <message>
        <source>certificate not known</source>
        <translation>sertifikat tidak dikenal</translation>
    </message>
    <message>
        <source>token not taken</source>
        <translation>token tidak diterima</translation>
    </message>
    <message>
        <source>not allowed with this token</source>
        <translation>tidak diizinkan dengan token ini</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>tidak ada jawaban</translation>
    </message>
    <message>
        <source>not a Postern relay</source>
        <translation>bukan relay Postern</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>sibuk</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Menyambung ke %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Steps of the connection</source>
        <translation>Langkah sambungan</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Menyambung</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>tidak tercapai</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <comment>a step of connecting</comment>
        <translation>Berhenti di %1</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <translation>Lihat sertifikat</translation>
    </message>
</context>
<context>
    <name>postern::Connector</name>
    <message>
        <source>There is no such relay</source>
        <translation>Tidak ada relay itu</translation>
    </message>
    <message>
        <source>The token cannot be read</source>
        <translation>Token tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The token is not at hand</source>
        <translation>Token tidak tersedia</translation>
    </message>
    <message>
        <source>The keychain of this desktop has none for %1, or it is locked. Enter it again.</source>
        <translation>Gantungan kunci desktop ini tidak punya token untuk %1, atau terkunci. Masukkan lagi.</translation>
    </message>
    <message>
        <source>This relay is not remembered</source>
        <translation>Relay ini tidak diingat</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of this desktop</source>
        <translation>Token disimpan di gantungan kunci desktop ini</translation>
    </message>
    <message>
        <source>The token is kept for this run only</source>
        <translation>Token disimpan hanya untuk sesi ini</translation>
    </message>
    <message>
        <source>There is no keychain that could keep it: %1</source>
        <translation>Tidak ada gantungan kunci yang dapat menyimpannya: %1</translation>
    </message>
    <message>
        <source>%1 is still remembered</source>
        <translation>%1 masih diingat</translation>
    </message>
</context>
<context>
    <name>postern::CoreText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n mnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>(no log)</source>
        <translation>(tanpa log)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nodes</source>
        <translation>
            <numerusform>%1 dari %n node</numerusform>
        </translation>
    </message>
    <message>
        <source>(log of %1, %2)</source>
        <translation>(log %1, %2)</translation>
    </message>
    <message>
        <source>(log of %1, %2, %3)</source>
        <translation>(log %1, %2, %3)</translation>
    </message>
    <message>
        <source>1 gap of %1</source>
        <translation>1 celah selama %1</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps of %1 together</source>
        <translation>
            <numerusform>%n celah, seluruhnya %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n days, next about %1</source>
        <translation>
            <numerusform>kira-kira tiap %n hari, berikutnya sekitar %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n days, expected since %1</source>
        <translation>
            <numerusform>kira-kira tiap %n hari, ditunggu sejak %1</numerusform>
        </translation>
    </message>
    <message>
        <source>current</source>
        <comment>a sender: it sends today</comment>
        <translation>saat ini</translation>
    </message>
    <message>
        <source>recurring</source>
        <comment>a sender: it comes back at times</comment>
        <translation>berulang</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a sender: it is overdue</comment>
        <translation>berhenti</translation>
    </message>
    <message>
        <source>once</source>
        <comment>a sender: it was seen in one month only</comment>
        <translation>sekali</translation>
    </message>
</context>
<context>
    <name>postern::DeleteAccountDialog</name>
    <message>
        <source>Delete account %1</source>
        <translation>Hapus akun %1</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Hapus akun</translation>
    </message>
    <message>
        <source>Nobody will send as %1 any more.</source>
        <translation>Tidak seorang pun akan mengirim sebagai %1 lagi.</translation>
    </message>
    <message>
        <source>Its password and the IP authentication of %1 go with it.</source>
        <translation>Kata sandinya dan autentikasi IP %1 ikut terhapus.</translation>
    </message>
    <message>
        <source>Its password goes with it.</source>
        <translation>Kata sandinya ikut terhapus.</translation>
    </message>
    <message>
        <source>Suspend instead</source>
        <translation>Tangguhkan saja</translation>
    </message>
    <message>
        <source>suspend %1</source>
        <translation>tangguhkan %1</translation>
    </message>
    <message>
        <source>delete account %1</source>
        <translation>hapus akun %1</translation>
    </message>
</context>
<context>
    <name>postern::DeleteEntriesDialog</name>
    <message>
        <source>The IP authentication of %1 is another door and stays.</source>
        <translation>Autentikasi IP %1 adalah pintu lain dan tetap ada.</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Hapus entri</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Hapus entri</translation>
    </message>
    <message>
        <source>Delete the last entry of %1</source>
        <translation>Hapus entri terakhir dari %1</translation>
    </message>
    <message>
        <source>%1 is the last entry. What shall be true then?</source>
        <translation>%1 adalah entri terakhir. Apa yang lalu berlaku?</translation>
    </message>
    <message numerus="yes">
        <source>These %n entries are the last. What shall be true then?</source>
        <translation>
            <numerusform>%n entri ini adalah yang terakhir. Apa yang lalu berlaku?</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: nobody may send</source>
        <translation>Tertutup: tidak seorang pun boleh mengirim</translation>
    </message>
    <message>
        <source>The allowlist stays on, without an entry.</source>
        <translation>Daftar izin tetap aktif, tanpa entri.</translation>
    </message>
    <message>
        <source>Open: ANY address with the password may send</source>
        <translation>Terbuka: alamat APA PUN yang punya kata sandi boleh mengirim</translation>
    </message>
    <message>
        <source>The allowlist is turned off.</source>
        <translation>Daftar izin dinonaktifkan.</translation>
    </message>
    <message>
        <source>Delete %1 from %2</source>
        <translation>Hapus %1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries from %1</source>
        <translation>
            <numerusform>Hapus %n entri dari %1</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1 from %2</source>
        <translation>hapus %1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>delete %n entries from %1</source>
        <translation>
            <numerusform>hapus %n entri dari %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No effect on mail: the list is off, ANY address with the password may send.</source>
        <translation>Tidak berpengaruh pada surat: daftarnya nonaktif, alamat APA PUN yang punya kata sandi boleh mengirim.</translation>
    </message>
    <message>
        <source>%1 is still allowed by %2.</source>
        <translation>%1 masih diizinkan oleh %2.</translation>
    </message>
    <message>
        <source>%1 is still allowed by other entries.</source>
        <translation>%1 masih diizinkan oleh entri lain.</translation>
    </message>
    <message>
        <source>%1 is refused with the password; %2 still sends without, by IP authentication.</source>
        <translation>%1 ditolak dengan kata sandi; %2 masih mengirim tanpanya, dengan autentikasi IP.</translation>
    </message>
    <message>
        <source>A part of %1 is then refused.</source>
        <translation>Sebagian dari %1 lalu ditolak.</translation>
    </message>
    <message>
        <source>%1 is then refused.</source>
        <translation>%1 lalu ditolak.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Dan %n lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exposure: ANY address with the password may send.</source>
        <translation>Paparan: alamat APA PUN yang punya kata sandi boleh mengirim.</translation>
    </message>
    <message>
        <source>You acknowledge this in Review. %1</source>
        <translation>Anda mengakuinya di Tinjauan. %1</translation>
    </message>
    <message>
        <source>The two are opposites, so none is chosen for you.</source>
        <translation>Keduanya berlawanan, jadi tidak ada yang dipilihkan untuk Anda.</translation>
    </message>
    <message>
        <source>Nobody may send with the password.</source>
        <translation>Tidak seorang pun boleh mengirim dengan kata sandi.</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send would be refused</source>
        <translation>
            <numerusform>Terkunci di luar: %n alamat yang mengirim akan ditolak</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed refuses them. %1</source>
        <translation>Tertutup menolak mereka. %1</translation>
    </message>
    <message>
        <source>It is not known who sends from there.</source>
        <translation>Tidak diketahui siapa yang mengirim dari sana.</translation>
    </message>
    <message>
        <source>There is no log of this account.</source>
        <translation>Tidak ada log untuk akun ini.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Pilih salah satu dahulu.</translation>
    </message>
</context>
<context>
    <name>postern::DesktopNotifier</name>
    <message numerus="yes">
        <source>Applied, not yet confirmed: reverts by itself in %n seconds</source>
        <translation>
            <numerusform>Diterapkan, belum dikonfirmasi: kembali sendiri dalam %n detik</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1 of %2. Keep it in Postern to let it stand.</source>
        <translation>Revisi %1 dari %2. Pertahankan di Postern agar tetap berlaku.</translation>
    </message>
</context>
<context>
    <name>postern::DifferenceView</name>
    <message>
        <source>Differences</source>
        <translation>Perbedaan</translation>
    </message>
    <message>
        <source>Drop this edit (Del)</source>
        <translation>Buang perubahan ini (Del)</translation>
    </message>
</context>
<context>
    <name>postern::DifferencesModel</name>
    <message>
        <source>ANY address with the password</source>
        <translation>Alamat APA PUN yang punya kata sandi</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak seorang pun</translation>
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
        <translation>%1 tidak lagi mengirim tanpa kata sandi</translation>
    </message>
    <message>
        <source>%1 may send without a password</source>
        <translation>%1 boleh mengirim tanpa kata sandi</translation>
    </message>
    <message numerus="yes">
        <source>Allowlist: on, %n entries</source>
        <translation>
            <numerusform>Daftar izin: aktif, %n entri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowlist: observing, %n entries</source>
        <translation>
            <numerusform>Daftar izin: diamati, %n entri</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowlist: off</source>
        <translation>Daftar izin: nonaktif</translation>
    </message>
    <message numerus="yes">
        <source>Allowlist: off, %n entries kept</source>
        <translation>
            <numerusform>Daftar izin: nonaktif, %n entri disimpan</numerusform>
        </translation>
    </message>
    <message>
        <source>IP authentication: none</source>
        <translation>Autentikasi IP: tidak ada</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>berlaku sampai %1</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>cadangan</translation>
    </message>
    <message>
        <source>deleted with all its entries</source>
        <translation>dihapus dengan semua entrinya</translation>
    </message>
    <message>
        <source>new account, %1</source>
        <translation>akun baru, %1</translation>
    </message>
    <message>
        <source>%1 → %2 addresses: %3</source>
        <translation>%1 → %2 alamat: %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>kehilangan %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nama pengguna: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Keterangan: %1</translation>
    </message>
    <message>
        <source>Account: active</source>
        <translation>Akun: aktif</translation>
    </message>
    <message>
        <source>Account: suspended</source>
        <translation>Akun: ditangguhkan</translation>
    </message>
    <message>
        <source>Password: set</source>
        <translation>Kata sandi: diatur</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>Kata sandi: tidak ada</translation>
    </message>
    <message>
        <source>Password: a new one, the old one is dead at once</source>
        <translation>Kata sandi: yang baru, yang lama langsung mati</translation>
    </message>
    <message>
        <source>Senders: any</source>
        <translation>Pengirim: apa pun</translation>
    </message>
    <message>
        <source>Senders: %1</source>
        <translation>Pengirim: %1</translation>
    </message>
    <message>
        <source>Kept out: %1</source>
        <translation>Ditahan di luar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more entries unchanged</source>
        <translation>
            <numerusform>%n entri lain tidak berubah</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 dan %2 lagi</translation>
    </message>
</context>
<context>
    <name>postern::DisableDialog</name>
    <message>
        <source>No refused attempt was seen here in the last 30 days.</source>
        <translation>Tidak ada percobaan yang ditolak terlihat di sini dalam 30 hari terakhir.</translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days %1 attempts from %n other address(es) were refused here.</source>
        <translation>
            <numerusform>Dalam 30 hari terakhir %1 percobaan dari %n alamat lain ditolak di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable the allowlist of %1</source>
        <translation>Nonaktifkan daftar izin %1</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Nonaktifkan</translation>
    </message>
    <message>
        <source>Which is meant?</source>
        <translation>Mana yang dimaksud?</translation>
    </message>
    <message numerus="yes">
        <source>Off, and keep the %n entries for later</source>
        <translation>
            <numerusform>Nonaktif, dan simpan %n entri untuk nanti</numerusform>
        </translation>
    </message>
    <message>
        <source>ANY address with the password may send. Turn on again restores the list.</source>
        <translation>Alamat APA PUN yang punya kata sandi boleh mengirim. Aktifkan lagi memulihkan daftarnya.</translation>
    </message>
    <message>
        <source>This relay cannot keep entries of a list that is off.</source>
        <translation>Relay ini tidak dapat menyimpan entri dari daftar yang nonaktif.</translation>
    </message>
    <message numerus="yes">
        <source>Off, and clear the %n entries</source>
        <translation>
            <numerusform>Nonaktif, dan kosongkan %n entri</numerusform>
        </translation>
    </message>
    <message>
        <source>ANY address with the password may send. The entries are deleted.</source>
        <translation>Alamat APA PUN yang punya kata sandi boleh mengirim. Entrinya dihapus.</translation>
    </message>
    <message>
        <source>Export as CSV first</source>
        <translation>Ekspor sebagai CSV dahulu</translation>
    </message>
    <message>
        <source>disable and clear the allowlist of %1</source>
        <translation>nonaktifkan dan kosongkan daftar izin %1</translation>
    </message>
    <message>
        <source>disable the allowlist of %1</source>
        <translation>nonaktifkan daftar izin %1</translation>
    </message>
    <message>
        <source>Exposure: the gate opens from %1 to any address.</source>
        <translation>Paparan: gerbangnya membuka dari %1 ke alamat apa pun.</translation>
    </message>
    <message>
        <source>%1 An old password then works from anywhere: replace it if it may be known to others. You acknowledge this in Review. %2</source>
        <translation>%1 Kata sandi lama lalu berlaku dari mana saja: gantilah jika mungkin diketahui orang lain. Anda mengakuinya di Tinjauan. %2</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Pilih salah satu dahulu.</translation>
    </message>
    <message>
        <source>Export the entries of %1</source>
        <translation>Ekspor entri %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Berkas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Diekspor ke %1.</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Tidak diekspor: %1</translation>
    </message>
</context>
<context>
    <name>postern::DraftKeeper</name>
    <message>
        <source>%1 is open in another window of Postern (process %2 on %3).</source>
        <translation>%1 terbuka di jendela Postern lain (proses %2 di %3).</translation>
    </message>
    <message>
        <source>%1 Close it there, or work there.</source>
        <translation>%1 Tutuplah di sana, atau bekerjalah di sana.</translation>
    </message>
    <message>
        <source>Here it can be looked at only</source>
        <translation>Di sini hanya dapat dilihat</translation>
    </message>
    <message>
        <source>%1 It has the draft; close it there and read again to edit here.</source>
        <translation>%1 Drafnya ada di sana; tutuplah di sana dan baca lagi untuk mengubah di sini.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Staged edits are not kept when Postern ends</source>
        <translation>Perubahan yang disiapkan tidak disimpan ketika Postern berakhir</translation>
    </message>
    <message>
        <source>%1 cannot be written. Push before you quit, or export the lists.</source>
        <translation>%1 tidak dapat ditulis. Dorong sebelum keluar, atau ekspor daftarnya.</translation>
    </message>
    <message>
        <source>What was staged before is being read.</source>
        <translation>Yang disiapkan sebelumnya sedang dibaca.</translation>
    </message>
    <message>
        <source>The draft of before was not opened, and is left as it is</source>
        <translation>Draf sebelumnya tidak dibuka, dan dibiarkan seperti semula</translation>
    </message>
    <message>
        <source>%1 What is staged now is not kept when Postern ends.</source>
        <translation>%1 Yang disiapkan sekarang tidak disimpan ketika Postern berakhir.</translation>
    </message>
    <message>
        <source>Moved aside: %1</source>
        <translation>Disisihkan: %1</translation>
    </message>
    <message>
        <source>The draft of before was damaged</source>
        <translation>Draf sebelumnya rusak</translation>
    </message>
    <message>
        <source>The one saved before it is staged again. The damaged one was moved aside.</source>
        <translation>Yang tersimpan sebelum itu disiapkan lagi. Yang rusak disisihkan.</translation>
    </message>
    <message>
        <source>There is no older one. The damaged one was moved aside, not deleted.</source>
        <translation>Tidak ada yang lebih lama. Yang rusak disisihkan, tidak dihapus.</translation>
    </message>
    <message>
        <source>Not saved: the draft is in memory only</source>
        <translation>Tidak disimpan: draf hanya ada di memori</translation>
    </message>
    <message>
        <source>%1. The draft saved before is whole. It is tried again by itself.</source>
        <translation>%1. Draf yang tersimpan sebelumnya utuh. Dicoba lagi secara otomatis.</translation>
    </message>
</context>
<context>
    <name>postern::EditEntryDialog</name>
    <message>
        <source>Entry of %1</source>
        <translation>Entri dari %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>regularly</source>
        <translation>secara teratur</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>sesekali</translation>
    </message>
    <message>
        <source>as a standby</source>
        <translation>sebagai cadangan</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Mengirim</translation>
    </message>
    <message>
        <source>Expires, last day in force</source>
        <translation>Masa berlaku, hari terakhir</translation>
    </message>
    <message>
        <source>Change address...</source>
        <translation>Ganti alamat...</translation>
    </message>
    <message>
        <source>edit %1 of %2</source>
        <translation>ubah %1 di %2</translation>
    </message>
    <message>
        <source>It has run out: from now on it lets nobody in.</source>
        <translation>Masanya sudah habis: mulai sekarang tidak menerima siapa pun.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Belum ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>postern::EffectBand</name>
    <message>
        <source>ANY address</source>
        <translation>Alamat APA PUN</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Tidak seorang pun</translation>
    </message>
    <message>
        <source>ANY address may send</source>
        <translation>Alamat APA PUN boleh mengirim</translation>
    </message>
    <message>
        <source>%1 may send</source>
        <translation>%1 diizinkan</translation>
    </message>
    <message>
        <source>Nobody may send</source>
        <translation>Tidak seorang pun boleh mengirim</translation>
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
        <translation>%1 dan %2 lagi</translation>
    </message>
    <message>
        <source>blocks %1, seen %2</source>
        <translation>blokir %1 (%2)</translation>
    </message>
    <message>
        <source>blocks %1</source>
        <translation>memblokir %1</translation>
    </message>
    <message>
        <source>On the relay now</source>
        <translation>Di relay sekarang</translation>
    </message>
    <message>
        <source>Staged, after push</source>
        <translation>Disiapkan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The account is gone</source>
        <translation>Akunnya sudah tidak ada</translation>
    </message>
    <message>
        <source>After push: nobody sends through %1, with or without the password. %2</source>
        <translation>Setelah dorong: tidak seorang pun mengirim lewat %1, dengan atau tanpa kata sandi. %2</translation>
    </message>
    <message>
        <source>After push: %1 %2</source>
        <translation>Setelah dorong: %1 %2</translation>
    </message>
    <message>
        <source>On the relay now %1, staged %2</source>
        <translation>Di relay sekarang %1, disiapkan %2</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Belum ada di sana</translation>
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
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rentang</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Daftar tempel</translation>
    </message>
    <message>
        <source>My address</source>
        <translation>Alamat saya</translation>
    </message>
    <message>
        <source>%1, as the relay sees this console</source>
        <translation>%1, sebagaimana relay melihat konsol ini</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Disimpan sebagai</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Pertama</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Akibat</translation>
    </message>
    <message>
        <source>I mean the whole internet</source>
        <translation>Yang saya maksud memang seluruh internet</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Nilai, satu per baris</translation>
    </message>
    <message>
        <source>One value a line.
Text after it becomes
its remark.</source>
        <translation>Satu nilai per baris.
Teks sesudahnya menjadi
catatannya.</translation>
    </message>
    <message>
        <source>What the list is taken for</source>
        <translation>Daftar ini dipahami sebagai</translation>
    </message>
    <message>
        <source>regularly</source>
        <translation>secara teratur</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>sesekali</translation>
    </message>
    <message>
        <source>as a standby</source>
        <translation>sebagai cadangan</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Mengirim</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Masa berlaku</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Ambil %1</translation>
    </message>
    <message>
        <source>Remove it, take %1</source>
        <translation>Buang, ambil %1</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Belum lengkap</translation>
    </message>
    <message numerus="yes">
        <source>%1. Wrong from character %2, %n character(s).</source>
        <translation>
            <numerusform>%1. Salah mulai karakter ke-%2, %n karakter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, host part dropped</source>
        <translation>%1, %2, bagian host dibuang</translation>
    </message>
    <message>
        <source>, this console as the relay sees it</source>
        <translation>, konsol ini sebagaimana dilihat relay</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Hanya %1</translation>
    </message>
    <message>
        <source>on the list already</source>
        <translation>sudah ada di daftar</translation>
    </message>
    <message>
        <source>%1, host part dropped</source>
        <translation>%1, bagian host dibuang</translation>
    </message>
    <message numerus="yes">
        <source>Take %n fix(es)</source>
        <translation>
            <numerusform>Ambil %n perbaikan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list already</source>
        <translation>
            <numerusform>%n sudah ada di daftar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n harus diperbaiki</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend or delete the red lines first.</source>
        <translation>Perbaiki atau hapus baris merah dahulu.</translation>
    </message>
    <message>
        <source>Paste a list first.</source>
        <translation>Tempel daftar dahulu.</translation>
    </message>
    <message>
        <source>Type a value first.</source>
        <translation>Ketik nilai dahulu.</translation>
    </message>
    <message>
        <source>Not complete yet.</source>
        <translation>Belum lengkap.</translation>
    </message>
    <message>
        <source>Take the fix or correct the value.</source>
        <translation>Ambil perbaikannya atau betulkan nilainya.</translation>
    </message>
    <message>
        <source>Correct the value first.</source>
        <translation>Betulkan nilainya dahulu.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Sudah ada di daftar.</translation>
    </message>
    <message>
        <source>Tick that the whole internet is meant.</source>
        <translation>Centang bahwa seluruh internet yang dimaksud.</translation>
    </message>
</context>
<context>
    <name>postern::EntryTableModel</name>
    <message>
        <source>The same as %1</source>
        <translation>Sama dengan %1</translation>
    </message>
    <message>
        <source>Covered by %1</source>
        <translation>Tercakup oleh %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>belum terlihat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In force to the end of %1</source>
        <translation>Berlaku sampai akhir %1</translation>
    </message>
    <message>
        <source>staged: added</source>
        <translation>disiapkan: ditambah</translation>
    </message>
    <message>
        <source>staged: removed</source>
        <translation>disiapkan: dihapus</translation>
    </message>
    <message>
        <source>staged: edited</source>
        <translation>disiapkan: diubah</translation>
    </message>
    <message>
        <source>as on the relay</source>
        <translation>seperti di relay</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Disiapkan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Terakhir terlihat</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Masa berlaku</translation>
    </message>
</context>
<context>
    <name>postern::Error</name>
    <message>
        <source>The relay found faults in what was sent.</source>
        <translation>Relay menemukan kesalahan dalam yang dikirim.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>Jawabannya tidak terbaca.</translation>
    </message>
    <message>
        <source>The relay does not have that any more.</source>
        <translation>Relay tidak memilikinya lagi.</translation>
    </message>
    <message>
        <source>There are findings that were not acknowledged.</source>
        <translation>Ada temuan yang belum diakui.</translation>
    </message>
    <message>
        <source>The relay was changed meanwhile.</source>
        <translation>Relay diubah sementara itu.</translation>
    </message>
    <message>
        <source>Another change is applied and waits for its confirmation.</source>
        <translation>Perubahan lain sudah diterapkan dan menunggu konfirmasi.</translation>
    </message>
    <message>
        <source>Too late: the time to keep the change has ended.</source>
        <translation>Terlambat: waktu untuk mempertahankan perubahan sudah berakhir.</translation>
    </message>
    <message>
        <source>The relay does not accept the token.</source>
        <translation>Relay tidak menerima token itu.</translation>
    </message>
    <message>
        <source>The token&apos;s role does not allow it.</source>
        <translation>Peran token tidak mengizinkannya.</translation>
    </message>
    <message>
        <source>The relay cannot be reached.</source>
        <translation>Relay tidak terjangkau.</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>Relay tidak menjawab tepat waktu.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not trusted.</source>
        <translation>Sertifikat relay tidak dipercaya.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Postern relay.</source>
        <translation>Ada yang menjawab di sana, tetapi bukan relay Postern.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Terlalu besar.</translation>
    </message>
    <message>
        <source>The relay is busy, try again in a moment.</source>
        <translation>Relay sibuk, coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>It cannot be stored.</source>
        <translation>Tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Sudah dibatalkan.</translation>
    </message>
    <message>
        <source>The relay reports an error of its own.</source>
        <translation>Relay melaporkan galatnya sendiri.</translation>
    </message>
</context>
<context>
    <name>postern::EvidencePanel</name>
    <message>
        <source>Add too</source>
        <translation>Tambah juga</translation>
    </message>
    <message>
        <source>Add %1 too</source>
        <translation>Tambah %1 juga</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ExpiryField</name>
    <message>
        <source>never</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>seminggu lagi</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>sebulan lagi</translation>
    </message>
    <message>
        <source>in three months</source>
        <translation>tiga bulan lagi</translation>
    </message>
    <message>
        <source>end of the year</source>
        <translation>akhir tahun</translation>
    </message>
    <message>
        <source>another day...</source>
        <translation>hari lain...</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>Hari terakhir berlaku</translation>
    </message>
</context>
<context>
    <name>postern::FilterDialog</name>
    <message>
        <source>Save the filter</source>
        <translation>Simpan saringan</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Simpan saringan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Diperlukan nama.</translation>
    </message>
    <message>
        <source>Replaces the filter of this name.</source>
        <translation>Menggantikan saringan bernama ini.</translation>
    </message>
    <message>
        <source>It stands under the other filters at the left.</source>
        <translation>Letaknya di kiri, di bawah saringan lain.</translation>
    </message>
</context>
<context>
    <name>postern::FilterField</name>
    <message>
        <source>Save this filter</source>
        <translation>Simpan saringan ini</translation>
    </message>
    <message>
        <source>Save this filter under a name (Ctrl+D)</source>
        <translation>Simpan saringan ini dengan nama (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1 is not known, from character %2</source>
        <translation>%1 tidak dikenal, mulai karakter ke-%2</translation>
    </message>
    <message>
        <source>%1 is not complete yet</source>
        <translation>%1 belum lengkap</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 tidak dikenal</translation>
    </message>
    <message>
        <source>Words of any column, or an address: who would accept it? Also ip: list: staged:yes expires:soon unused:yes</source>
        <translation>Kata dari kolom mana pun, atau sebuah alamat: siapa yang menerimanya? Juga ip: list: staged:yes expires:soon unused:yes</translation>
    </message>
    <message>
        <source>The whole filter</source>
        <translation>Seluruh saringan</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Kosongkan saringan</translation>
    </message>
</context>
<context>
    <name>postern::FindingCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Buka akun</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Tampilkan aktivitas</translation>
    </message>
    <message>
        <source>This is meant</source>
        <translation>Ini disengaja</translation>
    </message>
    <message>
        <source>This is meant: %1</source>
        <translation>Ini disengaja: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no entry of its address family is left</source>
        <translation>tidak ada lagi entri dari keluarga alamatnya</translation>
    </message>
    <message>
        <source>its entry runs out</source>
        <translation>entrinya habis masanya</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Izinkan</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>Izinkan %1</translation>
    </message>
    <message>
        <source>Adds %1 to the allowlist</source>
        <translation>Menambahkan %1 ke daftar izin</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Tahan di luar</translation>
    </message>
    <message>
        <source>Keep out %1</source>
        <translation>Tahan %1 di luar</translation>
    </message>
    <message>
        <source>Remembers that %1 is not wanted: never offered or warned about again</source>
        <translation>Mengingat bahwa %1 tidak diinginkan: tidak pernah ditawarkan atau diperingatkan lagi</translation>
    </message>
</context>
<context>
    <name>postern::FingerprintView</name>
    <message>
        <source>SHA-256 fingerprint %1</source>
        <translation>Sidik jari SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>postern::FirstStartPage</name>
    <message>
        <source>As the relay&apos;s operator gave it to you.</source>
        <translation>Sebagaimana diberikan operator relay kepada Anda.</translation>
    </message>
    <message>
        <source>Keep the token in the keychain of this desktop</source>
        <translation>Simpan token di gantungan kunci desktop ini</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Sambungkan</translation>
    </message>
    <message>
        <source>Connect to a relay</source>
        <translation>Sambungkan ke relay</translation>
    </message>
    <message>
        <source>Decide who may send, from where.</source>
        <translation>Tentukan siapa yang boleh mengirim, dari mana.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Belongs to one organization and a role.</source>
        <translation>Milik satu organisasi dan satu peran.</translation>
    </message>
    <message>
        <source>Look around with a sample relay</source>
        <translation>Lihat-lihat dengan contoh relay</translation>
    </message>
    <message>
        <source>Open a configuration file</source>
        <translation>Buka berkas konfigurasi</translation>
    </message>
    <message>
        <source>No relay at hand?</source>
        <translation>Tidak ada relay?</translation>
    </message>
    <message>
        <source>Only https: the token would travel in the clear.</source>
        <translation>Hanya https: jika tidak, token akan berjalan sebagai teks terbuka.</translation>
    </message>
    <message>
        <source>Not an address, write https://mail.example.org:8443.</source>
        <translation>Bukan alamat, tulis https://mail.example.org:8443.</translation>
    </message>
    <message>
        <source>Only host and port: https://mail.example.org:8443.</source>
        <translation>Hanya host dan porta: https://mail.example.org:8443.</translation>
    </message>
    <message>
        <source>No keychain can be used (%1): the token is held for this run only.</source>
        <translation>Tidak ada gantungan kunci yang dapat dipakai (%1): token disimpan hanya untuk sesi ini.</translation>
    </message>
    <message>
        <source>The token is held for this run only.</source>
        <translation>Token disimpan hanya untuk sesi ini.</translation>
    </message>
    <message>
        <source>none answers</source>
        <translation>tidak ada yang menjawab</translation>
    </message>
</context>
<context>
    <name>postern::FlowDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Staged until you push.</source>
        <translation>Disiapkan sampai Anda mendorong.</translation>
    </message>
</context>
<context>
    <name>postern::Flows</name>
    <message>
        <source>There is no relay here, nothing leaves this computer.</source>
        <translation>Di sini tidak ada relay, tidak ada yang meninggalkan komputer ini.</translation>
    </message>
    <message>
        <source>The token is a viewer&apos;s: it reads only.</source>
        <translation>Token ini untuk peninjau: hanya membaca.</translation>
    </message>
    <message>
        <source>It is not on the relay yet: nobody can use it.</source>
        <translation>Belum ada di relay: tidak seorang pun dapat memakainya.</translation>
    </message>
</context>
<context>
    <name>postern::HelpWindow</name>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Fungsinya</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Help - Postern</source>
        <translation>Bantuan - Postern</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Cari di buku manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Halaman buku manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Daftar isi</translation>
    </message>
</context>
<context>
    <name>postern::HistoryModel</name>
    <message>
        <source>Applied</source>
        <translation>Diterapkan</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Not kept in time</source>
        <translation>Tidak dipertahankan tepat waktu</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Dikonfirmasi</translation>
    </message>
    <message>
        <source>the relay</source>
        <translation>relay</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
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
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>what was changed, by whom and from where</source>
        <translation>apa yang diubah, oleh siapa dan dari mana</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Baca riwayat lagi</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>Saring riwayat</translation>
    </message>
    <message>
        <source>Person, address, account or note</source>
        <translation>Orang, alamat, akun, atau catatan</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisi</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Tutup perbandingan</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Stage again</source>
        <translation>Siapkan lagi</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Bandingkan dengan sekarang</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>The history is on its way.</source>
        <translation>Riwayat sedang dalam perjalanan.</translation>
    </message>
    <message>
        <source>No history here</source>
        <translation>Tidak ada riwayat di sini</translation>
    </message>
    <message>
        <source>The relay keeps it, and there is no relay here.</source>
        <translation>Relay yang menyimpannya, dan di sini tidak ada relay.</translation>
    </message>
    <message>
        <source>This relay keeps no history</source>
        <translation>Relay ini tidak menyimpan riwayat</translation>
    </message>
    <message>
        <source>What is staged can still be undone here.</source>
        <translation>Yang disiapkan masih dapat diurungkan di sini.</translation>
    </message>
    <message>
        <source>Not allowed with this token</source>
        <translation>Tidak diizinkan dengan token ini</translation>
    </message>
    <message>
        <source>Not loaded: the relay did not answer</source>
        <translation>Tidak dimuat: relay tidak menjawab</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches, the filter hides %n</source>
        <translation>
            <numerusform>Tidak ada yang cocok, saringan menyembunyikan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No person, address, account or note has all of these words.</source>
        <translation>Tidak ada orang, alamat, akun, atau catatan yang memuat semua kata ini.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Belum ada apa-apa</translation>
    </message>
    <message>
        <source>The first push makes the first line.</source>
        <translation>Dorongan pertama membuat baris pertama.</translation>
    </message>
    <message>
        <source>the relay itself</source>
        <translation>relay sendiri</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisi %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 dari %2, %3</translation>
    </message>
    <message>
        <source>%1. It took back revision %2.</source>
        <translation>%1. Ini menarik kembali revisi %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This is what the relay has now.</source>
        <translation>Inilah yang ada di relay sekarang.</translation>
    </message>
    <message>
        <source>Stage revision %1 again</source>
        <translation>Siapkan revisi %1 lagi</translation>
    </message>
    <message>
        <source>Compare revision %1 with now</source>
        <translation>Bandingkan revisi %1 dengan sekarang</translation>
    </message>
    <message>
        <source>Revision %1 was not read: %2</source>
        <translation>Revisi %1 tidak terbaca: %2</translation>
    </message>
    <message>
        <source>Nothing was changed here or on the relay.</source>
        <translation>Tidak ada yang diubah di sini atau di relay.</translation>
    </message>
    <message>
        <source>Revision %1 is what the relay has now</source>
        <translation>Revisi %1 adalah yang ada di relay sekarang</translation>
    </message>
    <message numerus="yes">
        <source>From now, revision %1, to revision %2: %n accounts differ</source>
        <translation>
            <numerusform>Dari sekarang, revisi %1, ke revisi %2: %n akun berbeda</numerusform>
        </translation>
    </message>
    <message>
        <source>stage revision %1 again</source>
        <translation>siapkan revisi %1 lagi</translation>
    </message>
    <message>
        <source>Nothing to stage: the lists are as in revision %1</source>
        <translation>Tidak ada yang perlu disiapkan: daftarnya sama dengan revisi %1</translation>
    </message>
</context>
<context>
    <name>postern::ImportChoice</name>
    <message>
        <source>Add: nothing is removed</source>
        <translation>Tambah: tidak ada yang dihapus</translation>
    </message>
    <message>
        <source>Turn on the lists of these accounts</source>
        <translation>Aktifkan daftar akun-akun ini</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Membaca berkas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message numerus="yes">
        <source>Leave the %n rejected row(s) out</source>
        <translation>
            <numerusform>Tinggalkan %n baris yang ditolak</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace: only what the file names stays</source>
        <translation>Ganti: hanya yang disebut berkas yang tinggal</translation>
    </message>
    <message>
        <source>Replace: removes nothing</source>
        <translation>Ganti: tidak menghapus apa pun</translation>
    </message>
    <message numerus="yes">
        <source>Replace: removes %n entries of %1</source>
        <translation>
            <numerusform>Ganti: menghapus %n entri dari %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 akun</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 akun</translation>
    </message>
</context>
<context>
    <name>postern::ImportJob</name>
    <message>
        <source>The file is over 512 MiB; split it.</source>
        <translation>Berkas lebih dari 512 MiB; pecahlah.</translation>
    </message>
</context>
<context>
    <name>postern::ImportModel</name>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>No account “%1”</source>
        <translation>Tidak ada akun “%1”</translation>
    </message>
    <message>
        <source>No account named</source>
        <translation>Tidak ada akun yang disebut</translation>
    </message>
    <message>
        <source>Another account than the chosen one</source>
        <translation>Akun lain daripada yang dipilih</translation>
    </message>
    <message>
        <source>A NUL byte</source>
        <translation>Sebuah bita NUL</translation>
    </message>
    <message>
        <source>Not text in this encoding</source>
        <translation>Bukan teks dalam pengodean ini</translation>
    </message>
    <message>
        <source>A quote inside an unquoted cell</source>
        <translation>Tanda kutip di dalam sel tanpa kutip</translation>
    </message>
    <message>
        <source>More or fewer cells than the header</source>
        <translation>Jumlah sel berbeda dari tajuk</translation>
    </message>
    <message>
        <source>The type does not fit the value</source>
        <translation>Jenisnya tidak cocok dengan nilainya</translation>
    </message>
    <message>
        <source>Not a day, write 2026-12-31</source>
        <translation>Bukan tanggal, tulis 2026-12-31</translation>
    </message>
    <message>
        <source>Not regular, rare or standby</source>
        <translation>Bukan regular, rare, atau standby</translation>
    </message>
    <message>
        <source>An earlier row says otherwise</source>
        <translation>Baris sebelumnya menyatakan lain</translation>
    </message>
    <message>
        <source>End is not a whole address</source>
        <translation>Akhirnya bukan alamat utuh</translation>
    </message>
    <message>
        <source>Wildcard, not a prefix length</source>
        <translation>Wildcard, bukan panjang prefiks</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>a fix that is offered</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>no fix, correct the file</source>
        <translation>tidak ada perbaikan, betulkan berkasnya</translation>
    </message>
    <message>
        <source>an earlier row says the same</source>
        <translation>baris sebelumnya menyatakan hal yang sama</translation>
    </message>
    <message>
        <source>on the list already</source>
        <translation>sudah ada di daftar</translation>
    </message>
    <message>
        <source>%1, host part dropped</source>
        <translation>%1, bagian host dibuang</translation>
    </message>
    <message>
        <source>Remark: “%1” → “%2”</source>
        <translation>Catatan: “%1” → “%2”</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>Masa berlaku: %1 → %2</translation>
    </message>
    <message>
        <source>Expected use</source>
        <translation>Pemakaian yang diharapkan</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Ditinjau</translation>
    </message>
    <message>
        <source>Written as %1</source>
        <translation>Ditulis sebagai %1</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the file&apos;s title, ours</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>value</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>%1, reason</source>
        <translation>%1, alasan</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>masa berlaku</translation>
    </message>
</context>
<context>
    <name>postern::ImportPage</name>
    <message>
        <source>%1 more</source>
        <translation>%1 lagi</translation>
    </message>
    <message>
        <source>Turn those lists off</source>
        <translation>Nonaktifkan daftar-daftar itu</translation>
    </message>
    <message>
        <source>Leave them closed</source>
        <translation>Biarkan tertutup</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>impor %1</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Baris yang ditampilkan</translation>
    </message>
    <message>
        <source>Export rejected</source>
        <translation>Ekspor yang ditolak</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Baris berkas</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>%1 cannot be read as CSV. Nothing was changed.</source>
        <translation>%1 tidak dapat dibaca sebagai CSV. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>%1 of %2 rejected rows have a fix</source>
        <translation>%1 dari %2 baris yang ditolak punya perbaikan</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n fix(es)</source>
        <translation>
            <numerusform>Ambil semua %n perbaikan</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Membaca %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Siapkan</translation>
    </message>
    <message>
        <source>Which column holds the addresses?</source>
        <translation>Kolom mana yang memuat alamat?</translation>
    </message>
    <message>
        <source>Assign the value column</source>
        <translation>Tetapkan kolom nilai</translation>
    </message>
    <message>
        <source>The file names no account: type the one that it is for.</source>
        <translation>Berkas tidak menyebut akun: ketik akun yang dimaksud.</translation>
    </message>
    <message>
        <source>Name the account</source>
        <translation>Sebutkan akunnya</translation>
    </message>
    <message>
        <source>With a rejected row nothing is staged: take the fixes, correct the file, or leave them out.</source>
        <translation>Dengan satu baris ditolak tidak ada yang disiapkan: ambil perbaikannya, betulkan berkasnya, atau tinggalkan barisnya.</translation>
    </message>
    <message>
        <source>Mend the rejected rows</source>
        <translation>Perbaiki baris yang ditolak</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Berkas tidak punya baris.</translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation>Menghitung</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Tidak mungkin</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Tidak akan ada yang berubah.</translation>
    </message>
    <message>
        <source>%1 rows staged as one step, %2 left out.</source>
        <translation>%1 baris disiapkan sebagai satu langkah, %2 ditinggalkan.</translation>
    </message>
    <message>
        <source>Staged as one step.</source>
        <translation>Disiapkan sebagai satu langkah.</translation>
    </message>
    <message>
        <source>Off and staying off: %1.</source>
        <translation>Nonaktif dan tetap nonaktif: %1.</translation>
    </message>
    <message>
        <source>Stage the removals</source>
        <translation>Siapkan penghapusan</translation>
    </message>
    <message numerus="yes">
        <source>Stage %n row(s)</source>
        <translation>
            <numerusform>Siapkan %n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists that are on would be left without an entry in force. Which is meant?</source>
        <translation>Daftar yang aktif akan tinggal tanpa entri yang berlaku. Mana yang dimaksud?</translation>
    </message>
    <message>
        <source>This cannot be staged.</source>
        <translation>Ini tidak dapat disiapkan.</translation>
    </message>
    <message>
        <source>Export the rejected rows</source>
        <translation>Ekspor baris yang ditolak</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Berkas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Diekspor ke %1.</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Tidak diekspor: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read in this form. Nothing was changed.</source>
        <translation>%1 tidak dapat dibaca dalam bentuk ini. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>postern::ImportSource</name>
    <message>
        <source>account</source>
        <translation>akun</translation>
    </message>
    <message>
        <source>type</source>
        <translation>jenis</translation>
    </message>
    <message>
        <source>value</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>masa berlaku</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>ditinjau</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>diharapkan</translation>
    </message>
    <message>
        <source>Import allowlists</source>
        <translation>Impor daftar izin</translation>
    </message>
    <message>
        <source>First row is a header</source>
        <translation>Baris pertama adalah tajuk</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>koma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>titik koma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>garis tegak</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengodean</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Pemisah</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s), %2</source>
        <translation>
            <numerusform>%1, %n baris, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation>%1, ditebak</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>tidak dipakai</translation>
    </message>
    <message>
        <source>Column %1 is</source>
        <translation>Kolom %1 adalah</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nama pengguna</translation>
    </message>
    <message>
        <source>All rows are for</source>
        <translation>Semua baris untuk</translation>
    </message>
    <message>
        <source>Postfix networks</source>
        <translation>Jaringan Postfix</translation>
    </message>
    <message>
        <source>Exim host list</source>
        <translation>Daftar host Exim</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Satu per baris</translation>
    </message>
    <message>
        <source>SpamExperts CSV</source>
        <translation>CSV SpamExperts</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
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
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove IP authentication</source>
        <translation>Hapus autentikasi IP</translation>
    </message>
    <message>
        <source>This relay has no IP authentication.</source>
        <translation>Relay ini tidak punya autentikasi IP.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Atur</translation>
    </message>
    <message>
        <source>Change IP authentication</source>
        <translation>Ganti autentikasi IP</translation>
    </message>
    <message>
        <source>Set IP authentication</source>
        <translation>Atur autentikasi IP</translation>
    </message>
    <message>
        <source>%1 goes with the push</source>
        <translation>%1 hilang dengan dorongan ini</translation>
    </message>
    <message>
        <source>new with the push</source>
        <translation>baru dengan dorongan ini</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>menggantikan %1</translation>
    </message>
    <message>
        <source>No address may send as %1 without a password.</source>
        <translation>Tidak ada alamat yang boleh mengirim sebagai %1 tanpa kata sandi.</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <translation>Terakhir terlihat %1.</translation>
    </message>
    <message>
        <source>Not known whether it sends.</source>
        <translation>Tidak diketahui apakah mengirim.</translation>
    </message>
    <message>
        <source>Not seen yet.</source>
        <translation>Belum terlihat.</translation>
    </message>
    <message>
        <source>May send as %1 without a password. %2</source>
        <translation>Boleh mengirim sebagai %1 tanpa kata sandi. %2</translation>
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
        <translation>TLS sejak awal</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>tanpa TLS</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, porta %2, %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
    </message>
    <message>
        <source>IP authentication of %1</source>
        <translation>Autentikasi IP dari %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Atur</translation>
    </message>
    <message>
        <source>It can sign in</source>
        <translation>Bisa masuk</translation>
    </message>
    <message>
        <source>Then the password and the allowlist are the better way: %1.</source>
        <translation>Maka kata sandi dan daftar izin adalah jalan yang lebih baik: %1.</translation>
    </message>
    <message>
        <source>It cannot sign in</source>
        <translation>Tidak bisa masuk</translation>
    </message>
    <message>
        <source>Then one address may send without a password.</source>
        <translation>Maka satu alamat boleh mengirim tanpa kata sandi.</translation>
    </message>
    <message>
        <source>Can the device take a user name and a password?</source>
        <translation>Bisakah perangkat memakai nama pengguna dan kata sandi?</translation>
    </message>
    <message>
        <source>Add to the allowlist</source>
        <translation>Tambah ke daftar izin</translation>
    </message>
    <message>
        <source>Address, a single one</source>
        <translation>Alamat, satu saja</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Biarkan seperti semula</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Belum lengkap</translation>
    </message>
    <message>
        <source>A segment of %1, one is needed</source>
        <translation>Sebuah segmen %1, diperlukan satu alamat</translation>
    </message>
    <message>
        <source>A range of %1, one is needed</source>
        <translation>Sebuah rentang %1, diperlukan satu alamat</translation>
    </message>
    <message>
        <source>Each address without a password is an open door, so it is one at a time. For the whole of it use the allowlist, where the password is still asked.</source>
        <translation>Setiap alamat tanpa kata sandi adalah pintu terbuka, jadi satu demi satu. Untuk semuanya pakailah daftar izin, di mana kata sandi tetap diminta.</translation>
    </message>
    <message>
        <source>In use on this relay</source>
        <translation>Sudah dipakai di relay ini</translation>
    </message>
    <message>
        <source>An address belongs to one account of the whole relay. Choose another one.</source>
        <translation>Sebuah alamat milik satu akun di seluruh relay. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Belongs to %1 now, last seen %2</source>
        <translation>Sekarang milik %1, terakhir terlihat %2</translation>
    </message>
    <message>
        <source>Belongs to %1 now</source>
        <translation>Sekarang milik %1</translation>
    </message>
    <message>
        <source>The address that it has</source>
        <translation>Alamat yang dimilikinya</translation>
    </message>
    <message>
        <source>Address, free in this organization</source>
        <translation>Alamat, belum dipakai di organisasi ini</translation>
    </message>
    <message>
        <source>Needless: %1 signed in with the password %2.</source>
        <translation>Tidak perlu: %1 masuk dengan kata sandi %2.</translation>
    </message>
    <message>
        <source>It can authenticate, so it needs no IP authentication.</source>
        <translation>Bisa masuk, jadi tidak memerlukan autentikasi IP.</translation>
    </message>
    <message numerus="yes">
        <source>Shared: %n account(s) are seen from this address.</source>
        <translation>
            <numerusform>Dipakai bersama: %n akun terlihat dari alamat ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>A NAT or container gateway may hide the true sender. Binding it may open the relay.</source>
        <translation>Gerbang NAT atau kontainer mungkin menyembunyikan pengirim sebenarnya. Mengikatnya bisa membuka relay.</translation>
    </message>
    <message>
        <source>Shared: %1.</source>
        <translation>Dipakai bersama: %1.</translation>
    </message>
    <message>
        <source>Whoever reaches the relay from such an address sends without a password.</source>
        <translation>Siapa pun yang mencapai relay dari alamat seperti itu mengirim tanpa kata sandi.</translation>
    </message>
    <message>
        <source>%1 loses it in the same push.</source>
        <translation>%1 kehilangannya dalam dorongan yang sama.</translation>
    </message>
    <message>
        <source>%1 came through %2 from this address without a password. %3</source>
        <translation>%1 datang lewat %2 dari alamat ini tanpa kata sandi. %3</translation>
    </message>
    <message>
        <source>No mail through %1 was seen from it. %2</source>
        <translation>Tidak terlihat surat darinya lewat %1. %2</translation>
    </message>
    <message>
        <source>Anything that sends from %1 may send as %2 without a password.</source>
        <translation>Apa pun yang mengirim dari %1 boleh mengirim sebagai %2 tanpa kata sandi.</translation>
    </message>
    <message>
        <source>As any sender, because this relay cannot limit it here. The allowlist does not apply.</source>
        <translation>Sebagai pengirim apa pun, karena relay ini tidak dapat membatasinya di sini. Daftar izin tidak berlaku.</translation>
    </message>
    <message>
        <source>Only for a device that cannot authenticate. The allowlist does not apply.</source>
        <translation>Hanya untuk perangkat yang tidak bisa masuk. Daftar izin tidak berlaku.</translation>
    </message>
    <message>
        <source>Add its address</source>
        <translation>Tambah alamatnya</translation>
    </message>
    <message>
        <source>Its address goes on the allowlist.</source>
        <translation>Alamatnya masuk ke daftar izin.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Pilih salah satu dahulu.</translation>
    </message>
    <message>
        <source>This relay names no port for devices without a password.</source>
        <translation>Relay ini tidak menyebut porta untuk perangkat tanpa kata sandi.</translation>
    </message>
    <message>
        <source>For the device: %1, no user name.</source>
        <translation>Untuk perangkat: %1, tanpa nama pengguna.</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Pindahkan ke sini</translation>
    </message>
    <message>
        <source>This relay has no IP authentication.</source>
        <translation>Relay ini tidak punya autentikasi IP.</translation>
    </message>
    <message>
        <source>One address is needed.</source>
        <translation>Diperlukan satu alamat.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Belum ada yang diubah.</translation>
    </message>
    <message>
        <source>move %1 from %2 to %3</source>
        <translation>pindahkan %1 dari %2 ke %3</translation>
    </message>
    <message>
        <source>set IP authentication of %1 to %2</source>
        <translation>atur autentikasi IP %1 menjadi %2</translation>
    </message>
</context>
<context>
    <name>postern::IpAuthPlace</name>
    <message>
        <source>IP authentication</source>
        <translation>Autentikasi IP</translation>
    </message>
    <message>
        <source>addresses that may send without a password</source>
        <translation>alamat yang boleh mengirim tanpa kata sandi</translation>
    </message>
    <message>
        <source>Filter IP authentication</source>
        <translation>Saring autentikasi IP</translation>
    </message>
    <message>
        <source>Address, device or account</source>
        <translation>Alamat, perangkat, atau akun</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Change this IP authentication</source>
        <translation>Ganti autentikasi IP ini</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove this IP authentication</source>
        <translation>Hapus autentikasi IP ini</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches, the filter hides %n</source>
        <translation>
            <numerusform>Tidak ada yang cocok, saringan menyembunyikan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No address, device or account has all of these words.</source>
        <translation>Tidak ada alamat, perangkat, atau akun yang memuat semua kata ini.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>No IP authentication</source>
        <translation>Tidak ada autentikasi IP</translation>
    </message>
    <message>
        <source>Every account needs its password. For a device that cannot sign in, open its account.</source>
        <translation>Setiap akun memerlukan kata sandinya. Untuk perangkat yang tidak bisa masuk, buka akunnya.</translation>
    </message>
    <message>
        <source>This relay has no IP authentication.</source>
        <translation>Relay ini tidak punya autentikasi IP.</translation>
    </message>
    <message>
        <source>Go to Accounts</source>
        <translation>Ke Akun</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Perangkat tanpa nama</translation>
    </message>
    <message>
        <source>Anything that sends from %1 may send as %2 without a password.</source>
        <translation>Apa pun yang mengirim dari %1 boleh mengirim sebagai %2 tanpa kata sandi.</translation>
    </message>
    <message>
        <source>Last seen %1. %2</source>
        <translation>Terakhir terlihat %1. %2</translation>
    </message>
    <message>
        <source>Not known whether it sends.</source>
        <translation>Tidak diketahui apakah mengirim.</translation>
    </message>
    <message>
        <source>Not seen yet. %1</source>
        <translation>Belum terlihat. %1</translation>
    </message>
    <message>
        <source>Staged: with the push</source>
        <translation>Disiapkan: dengan dorongan ini</translation>
    </message>
    <message>
        <source>Staged: gone with the push</source>
        <translation>Disiapkan: hilang dengan dorongan ini</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
</context>
<context>
    <name>postern::ListReviewModel</name>
    <message>
        <source>Redundant</source>
        <translation>Berlebih</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>Terlalu luas</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Segera habis</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Belum ditinjau</translation>
    </message>
    <message numerus="yes">
        <source>mark %n entries as reviewed</source>
        <translation>
            <numerusform>tandai %n entri sebagai ditinjau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n entries</source>
        <translation>
            <numerusform>hapus %n entri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tidy up %n lists</source>
        <translation>
            <numerusform>rapikan %n daftar</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Ditinjau</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Masa berlaku</translation>
    </message>
</context>
<context>
    <name>postern::ListReviewPlace</name>
    <message>
        <source>Which entries</source>
        <translation>Entri yang mana</translation>
    </message>
    <message>
        <source>Review of lists</source>
        <translation>Tinjauan daftar</translation>
    </message>
    <message>
        <source>what stands in the lists, apart from any change</source>
        <translation>yang ada di daftar, terlepas dari perubahan apa pun</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>Saring entri</translation>
    </message>
    <message>
        <source>Account, value or remark</source>
        <translation>Akun, nilai, atau catatan</translation>
    </message>
    <message>
        <source>Entries to look at</source>
        <translation>Entri yang perlu dilihat</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were left where they are</source>
        <translation>
            <numerusform>%n entri dibiarkan di tempatnya</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand by, or are the last in force of their list: delete those in their account.</source>
        <translation>Entri itu cadangan, atau yang terakhir berlaku di daftarnya: hapuslah di akunnya.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Semua %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Looking at the lists</source>
        <translation>Memeriksa daftar</translation>
    </message>
    <message>
        <source>All lists are in order</source>
        <translation>Semua daftar beres</translation>
    </message>
    <message>
        <source>Nothing is unused, running out, too broad or redundant, and all was reviewed in the last 180 days.</source>
        <translation>Tidak ada yang tidak dipakai, segera habis, terlalu luas, atau berlebih, dan semuanya ditinjau dalam 180 hari terakhir.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches, the filter hides %n</source>
        <translation>
            <numerusform>Tidak ada yang cocok, saringan menyembunyikan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of this kind has all of these words.</source>
        <translation>Tidak ada entri jenis ini yang memuat semua kata ini.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It runs out: %1. Then it lets nobody in.</source>
        <translation>Akan habis: %1. Setelah itu tidak menerima siapa pun.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entri</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done here is done to all of them, as one step that can be undone. Entries that stand by are never removed here.</source>
        <translation>Yang dilakukan di sini berlaku untuk semuanya, sebagai satu langkah yang dapat diurungkan. Entri cadangan tidak pernah dihapus di sini.</translation>
    </message>
    <message>
        <source>Reviewed today</source>
        <translation>Ditinjau hari ini</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Hapus %n entri</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Rapikan</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
</context>
<context>
    <name>postern::LockDown</name>
    <message>
        <source>There is no such account on the relay.</source>
        <translation>Tidak ada akun itu di relay.</translation>
    </message>
    <message>
        <source>Lock down now: %1</source>
        <translation>Kunci sekarang: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions were ended.</source>
        <translation>
            <numerusform>%n sesi terbuka diakhiri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions could not be ended: end them on the relay.</source>
        <translation>
            <numerusform>%n sesi terbuka tidak dapat diakhiri: akhiri di relay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open sessions were not ended: %1</source>
        <translation>Sesi terbuka tidak diakhiri: %1</translation>
    </message>
    <message>
        <source>Its list is as it was: the change that is applied has to be kept or reverted before it can be turned on.</source>
        <translation>Daftarnya seperti semula: perubahan yang diterapkan harus dipertahankan atau dikembalikan sebelum daftar dapat diaktifkan.</translation>
    </message>
    <message>
        <source>Locked down: %1, confirmed as revision %2.</source>
        <translation>Terkunci: %1, dikonfirmasi sebagai revisi %2.</translation>
    </message>
    <message>
        <source>Not locked down: %1</source>
        <translation>Tidak terkunci: %1</translation>
    </message>
    <message>
        <source>The relay has what it had, and the new password is not in use. Read again and repeat it.</source>
        <translation>Relay tetap seperti semula, dan kata sandi baru tidak dipakai. Baca lagi dan ulangi.</translation>
    </message>
</context>
<context>
    <name>postern::LockDownDialog</name>
    <message>
        <source>Lock down %1 now</source>
        <translation>Kunci %1 sekarang</translation>
    </message>
    <message>
        <source>Lock down now</source>
        <translation>Kunci sekarang</translation>
    </message>
    <message>
        <source>For when somebody else has the password. It goes to the relay at once and alone; there is no window and nothing takes it back by itself.</source>
        <translation>Untuk keadaan ketika orang lain punya kata sandinya. Ini langsung dan sendiri ke relay; tidak ada tenggat dan tidak ada yang mengembalikannya sendiri.</translation>
    </message>
    <message>
        <source>Its open sessions are ended.</source>
        <translation>Sesi terbukanya diakhiri.</translation>
    </message>
    <message>
        <source>The old password is dead for good; this is the new one:</source>
        <translation>Kata sandi lama mati selamanya; inilah yang baru:</translation>
    </message>
    <message>
        <source>It is not known whom this cuts off.</source>
        <translation>Tidak diketahui siapa yang terputus.</translation>
    </message>
    <message>
        <source>Nobody was seen using the old password lately.</source>
        <translation>Belakangan ini tidak terlihat ada yang memakai kata sandi lama.</translation>
    </message>
    <message numerus="yes">
        <source>Cut off until they have the new password: %n address(es).</source>
        <translation>
            <numerusform>Terputus sampai memiliki kata sandi baru: %n alamat.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the relay at once.</source>
        <translation>Langsung di relay.</translation>
    </message>
</context>
<context>
    <name>postern::MainWindow</name>
    <message>
        <source>The allowlists are in %1</source>
        <translation>Daftar izin ada di %1</translation>
    </message>
    <message>
        <source>Passwords and appliance addresses are not in the file.</source>
        <translation>Kata sandi dan alamat perangkat tidak ada di berkas itu.</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 tidak ditulis</translation>
    </message>
    <message>
        <source>%1. Choose another place.</source>
        <translation>%1. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>Import allowlists</source>
        <translation>Impor daftar izin</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Berkas CSV (*.csv *.txt *.tsv);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Export allowlists</source>
        <translation>Ekspor daftar izin</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Berkas CSV (*.csv)</translation>
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
        <translation>Di sini tidak ada relay yang dapat menyimpannya.</translation>
    </message>
    <message>
        <source>Open a configuration file</source>
        <translation>Buka berkas konfigurasi</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Berkas konfigurasi (*.json)</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Berkas ini tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Decide who may send through an SMTP relay, from where.</source>
        <translation>Tentukan siapa yang boleh mengirim lewat relay SMTP, dari mana.</translation>
    </message>
    <message>
        <source>Open the relay that is known by this name.</source>
        <translation>Buka relay yang dikenal dengan nama ini.</translation>
    </message>
    <message>
        <source>Open the sample relay, without a network.</source>
        <translation>Buka contoh relay, tanpa jaringan.</translation>
    </message>
    <message>
        <source>The language of this session, such as %1.</source>
        <translation>Bahasa sesi ini, misalnya %1.</translation>
    </message>
    <message>
        <source>End when the window was drawn, for measuring the start.</source>
        <translation>Berakhir ketika jendela sudah digambar, untuk mengukur waktu mulai.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here, only %2.</source>
        <translation>Tidak ada bahasa &quot;%1&quot; di sini, hanya %2.</translation>
    </message>
</context>
<context>
    <name>postern::ManualView</name>
    <message>
        <source>Manual</source>
        <translation>Buku manual</translation>
    </message>
</context>
<context>
    <name>postern::MonthChart</name>
    <message>
        <source>No mail seen in 12 months</source>
        <translation>Tidak ada surat terlihat dalam 12 bulan</translation>
    </message>
    <message>
        <source>Addresses with accepted mail by month, most in %1: %2</source>
        <translation>Alamat dengan surat yang diterima per bulan, terbanyak pada %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n address(es) sent</source>
        <translation>
            <numerusform>%1: %n alamat mengirim</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::Network</name>
    <message>
        <source>an unnamed issuer</source>
        <translation>penerbit tanpa nama</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>tidak dapat dibaca</translation>
    </message>
    <message>
        <source>its key is too short (%1 bits)</source>
        <translation>kuncinya terlalu pendek (%1 bit)</translation>
    </message>
    <message>
        <source>it is signed with %1, which can be forged</source>
        <translation>ditandatangani dengan %1, yang dapat dipalsukan</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>kedaluwarsa pada %1</translation>
    </message>
    <message>
        <source>the certificate of %1 above it expired on %2</source>
        <translation>sertifikat %1 di atasnya kedaluwarsa pada %2</translation>
    </message>
    <message>
        <source>it is not valid before %1</source>
        <translation>belum berlaku sebelum %1</translation>
    </message>
    <message>
        <source>it is for %1, not for %2</source>
        <translation>itu untuk %1, bukan untuk %2</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>tanpa nama sama sekali</translation>
    </message>
    <message>
        <source>it is signed by itself, so nobody vouches for it</source>
        <translation>ditandatangani dirinya sendiri, jadi tidak ada yang menjaminnya</translation>
    </message>
    <message>
        <source>its authority (%1) is not known to this computer</source>
        <translation>otoritasnya (%1) tidak dikenal komputer ini</translation>
    </message>
    <message>
        <source>it is issued by %1, which this computer does not know</source>
        <translation>diterbitkan oleh %1, yang tidak dikenal komputer ini</translation>
    </message>
    <message>
        <source>it was revoked by its issuer</source>
        <translation>sudah dicabut penerbitnya</translation>
    </message>
    <message>
        <source>the server showed none</source>
        <translation>server tidak menunjukkannya</translation>
    </message>
    <message>
        <source>its key is not the one that was accepted before</source>
        <translation>kuncinya bukan yang diterima sebelumnya</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid %3 to %4</source>
        <translation>%1, diterbitkan oleh %2, berlaku %3 sampai %4</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>tanpa nama</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>dirinya sendiri</translation>
    </message>
    <message>
        <source>a key that cannot be read</source>
        <translation>kunci yang tidak dapat dibaca</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bit</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>menolak koneksi</translation>
    </message>
    <message>
        <source>took the connection and cut it at once</source>
        <translation>menerima koneksi dan langsung memutusnya</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>tidak menjawab</translation>
    </message>
    <message>
        <source>cannot be reached from here</source>
        <translation>tidak terjangkau dari sini</translation>
    </message>
    <message>
        <source>was not tried, the source address is of the other family</source>
        <translation>tidak dicoba, alamat asalnya dari keluarga lain</translation>
    </message>
    <message>
        <source>was not tried: %1 is not an address of this computer</source>
        <translation>tidak dicoba: %1 bukan alamat komputer ini</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>menjawab dalam %1 md</translation>
    </message>
    <message>
        <source>no name server told the address of %1 in time</source>
        <translation>tidak ada server nama yang memberi alamat %1 tepat waktu</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 tidak menjawab</translation>
    </message>
    <message>
        <source>%1 took the connection but did not begin TLS in time</source>
        <translation>%1 menerima koneksi tetapi tidak memulai TLS tepat waktu</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <translation>%1 terdiam</translation>
    </message>
    <message>
        <source>the name %1 leads to no address</source>
        <translation>nama %1 tidak mengarah ke alamat mana pun</translation>
    </message>
    <message>
        <source>no connection to %1: %2</source>
        <translation>tidak ada koneksi ke %1: %2</translation>
    </message>
    <message>
        <source>%1 port %2, %3 ms</source>
        <translation>%1 porta %2, %3 md</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2</source>
        <translation>sertifikat %1 tidak dipercaya: %2</translation>
    </message>
    <message>
        <source>%1, trusted by its key</source>
        <translation>%1, dipercaya karena kuncinya</translation>
    </message>
    <message>
        <source>%1, trusted</source>
        <translation>%1, dipercaya</translation>
    </message>
    <message>
        <source>%1 is not a Postern relay: %2</source>
        <translation>%1 bukan relay Postern: %2</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered</source>
        <translation>%1 menutup koneksi sebelum menjawab</translation>
    </message>
    <message>
        <source>%1 did not agree on TLS: %2</source>
        <translation>%1 tidak sepakat soal TLS: %2</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 akun</translation>
    </message>
    <message>
        <source>a relay in it has no proper name or address</source>
        <translation>sebuah relay di dalamnya tidak punya nama atau alamat yang benar</translation>
    </message>
    <message>
        <source>the pin of %1 is not 64 hexadecimal digits</source>
        <translation>pin dari %1 bukan 64 digit heksadesimal</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>tidak dapat membaca %1: %2</translation>
    </message>
    <message>
        <source>%1 is no list of relays: %2</source>
        <translation>%1 bukan daftar relay: %2</translation>
    </message>
    <message>
        <source>%1 has version %2, this program knows %3</source>
        <translation>%1 berversi %2, program ini mengenal %3</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>tidak dapat membuat folder %1</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>tidak dapat menulis %1: %2</translation>
    </message>
    <message>
        <source>no relay is known yet</source>
        <translation>belum ada relay yang dikenal</translation>
    </message>
    <message>
        <source>several relays are known, name one: %1</source>
        <translation>beberapa relay dikenal, sebutkan satu: %1</translation>
    </message>
    <message>
        <source>no relay is called %1; there is: %2</source>
        <translation>tidak ada relay bernama %1; yang ada: %2</translation>
    </message>
    <message>
        <source>a relay&apos;s name has letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, at most 64</source>
        <translation>nama relay terdiri dari huruf, angka, &apos;.&apos;, &apos;_&apos;, dan &apos;-&apos;, paling banyak 64</translation>
    </message>
    <message>
        <source>a relay is already called %1</source>
        <translation>sudah ada relay bernama %1</translation>
    </message>
    <message>
        <source>no relay is called %1</source>
        <translation>tidak ada relay bernama %1</translation>
    </message>
    <message>
        <source>cannot read the token file %1: %2</source>
        <translation>tidak dapat membaca berkas token %1: %2</translation>
    </message>
    <message>
        <source>the token file %1 is no file</source>
        <translation>berkas token %1 bukan berkas</translation>
    </message>
    <message>
        <source>others can read the token file %1; &quot;chmod 600&quot; makes it yours alone</source>
        <translation>orang lain dapat membaca berkas token %1; &quot;chmod 600&quot; menjadikannya milik Anda saja</translation>
    </message>
    <message>
        <source>the token file %1 holds no token</source>
        <translation>berkas token %1 tidak memuat token</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <translation>%1 tidak memuat sertifikat dalam bentuk PEM</translation>
    </message>
    <message>
        <source>it ended TLS with the alert &quot;%1&quot;; its own log says why</source>
        <translation>mengakhiri TLS dengan peringatan &quot;%1&quot;; log-nya sendiri menyebut alasannya</translation>
    </message>
    <message>
        <source>it ended TLS without a reason</source>
        <translation>mengakhiri TLS tanpa alasan</translation>
    </message>
    <message>
        <source>TLS could not be agreed on (%1)</source>
        <translation>TLS tidak dapat disepakati (%1)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>there is no such name</source>
        <translation>tidak ada nama itu</translation>
    </message>
    <message>
        <source>%1 is an address</source>
        <translation>%1 adalah alamat</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 adalah %2</translation>
    </message>
    <message>
        <source>; only the first %1 are tried</source>
        <translation>; hanya %1 yang pertama dicoba</translation>
    </message>
    <message>
        <source>%1 to %2 port %3; %4</source>
        <translation>%1 ke %2 porta %3; %4</translation>
    </message>
    <message>
        <source>%1 from here</source>
        <translation>%1 dari sini</translation>
    </message>
    <message>
        <source>%1; trusted by its key</source>
        <translation>%1; dipercaya karena kuncinya</translation>
    </message>
    <message>
        <source>%1; trusted</source>
        <translation>%1; dipercaya</translation>
    </message>
    <message>
        <source>a second connection was answered in the other TLS mode</source>
        <translation>koneksi kedua dijawab dalam mode TLS yang lain</translation>
    </message>
    <message>
        <source>neither TLS nor a greeting came</source>
        <translation>tidak datang TLS maupun salam</translation>
    </message>
    <message>
        <source>no greeting, and no answer to a TLS hello on a second connection</source>
        <translation>tanpa salam, dan tanpa jawaban atas TLS hello pada koneksi kedua</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>tidak ada jawaban</translation>
    </message>
    <message>
        <source>no name server answered in time</source>
        <translation>tidak ada server nama yang menjawab tepat waktu</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>tidak ada jawaban tepat waktu</translation>
    </message>
    <message>
        <source>the reply was not finished in time</source>
        <translation>jawabannya tidak selesai tepat waktu</translation>
    </message>
    <message>
        <source>it takes neither EHLO nor HELO</source>
        <translation>tidak menerima EHLO maupun HELO</translation>
    </message>
    <message>
        <source>EHLO over TLS was refused</source>
        <translation>EHLO lewat TLS ditolak</translation>
    </message>
    <message>
        <source>it refused EHLO over TLS with %1</source>
        <translation>menolak EHLO lewat TLS dengan %1</translation>
    </message>
    <message>
        <source>offers nothing</source>
        <translation>tidak menawarkan apa pun</translation>
    </message>
    <message>
        <source>offers %1</source>
        <translation>menawarkan %1</translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <translation>STARTTLS tidak ditawarkan</translation>
    </message>
    <message>
        <source>STARTTLS was refused</source>
        <translation>STARTTLS ditolak</translation>
    </message>
    <message>
        <source>an answer to STARTTLS other than 220</source>
        <translation>jawaban atas STARTTLS selain 220</translation>
    </message>
    <message>
        <source>it answered STARTTLS with %1</source>
        <translation>menjawab STARTTLS dengan %1</translation>
    </message>
    <message>
        <source>bytes came before TLS began; they were thrown away</source>
        <translation>bita datang sebelum TLS dimulai; itu dibuang</translation>
    </message>
    <message>
        <source>AUTH is not offered</source>
        <translation>AUTH tidak ditawarkan</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>ditawarkan: %1</translation>
    </message>
    <message>
        <source>it offers %1</source>
        <translation>menawarkan %1</translation>
    </message>
    <message>
        <source>%1 (%2 characters hidden)</source>
        <translation>%1 (%2 karakter disembunyikan)</translation>
    </message>
    <message>
        <source>(%1 characters hidden)</source>
        <translation>(%1 karakter disembunyikan)</translation>
    </message>
    <message>
        <source>the server did not finish the exchange</source>
        <translation>server tidak menyelesaikan pertukaran</translation>
    </message>
    <message>
        <source>it said yes without proving that it knows the password</source>
        <translation>mengiyakan tanpa membuktikan bahwa ia tahu kata sandinya</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 dengan %2</translation>
    </message>
    <message>
        <source>%1 with %2, not encrypted</source>
        <translation>%1 dengan %2, tidak terenkripsi</translation>
    </message>
    <message>
        <source>SMTPUTF8 is not offered</source>
        <translation>SMTPUTF8 tidak ditawarkan</translation>
    </message>
    <message>
        <source>an address has letters beyond ASCII and the server offers no SMTPUTF8</source>
        <translation>sebuah alamat berisi huruf di luar ASCII dan server tidak menawarkan SMTPUTF8</translation>
    </message>
    <message>
        <source>the mail was taken back with RSET</source>
        <translation>suratnya ditarik kembali dengan RSET</translation>
    </message>
    <message>
        <source>it answered %1, which has no meaning here</source>
        <translation>menjawab %1, yang tidak bermakna di sini</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>server menjawab %1</translation>
    </message>
    <message>
        <source>an answer came before its question</source>
        <translation>sebuah jawaban datang sebelum pertanyaannya</translation>
    </message>
    <message>
        <source>it answered before it was asked</source>
        <translation>menjawab sebelum ditanya</translation>
    </message>
    <message>
        <source>the server answered with a TLS alert</source>
        <translation>server menjawab dengan peringatan TLS</translation>
    </message>
    <message>
        <source>the server closed without an answer</source>
        <translation>server menutup tanpa jawaban</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>server menutup koneksi</translation>
    </message>
    <message>
        <source>the server asked again after AUTH PLAIN</source>
        <translation>server bertanya lagi setelah AUTH PLAIN</translation>
    </message>
    <message>
        <source>the server asked a third time after AUTH LOGIN</source>
        <translation>server bertanya untuk ketiga kali setelah AUTH LOGIN</translation>
    </message>
    <message>
        <source>the server asked a third time after AUTH SCRAM-SHA-256</source>
        <translation>server bertanya untuk ketiga kali setelah AUTH SCRAM-SHA-256</translation>
    </message>
    <message>
        <source>the server&apos;s SCRAM challenge is malformed</source>
        <translation>tantangan SCRAM dari server cacat</translation>
    </message>
    <message>
        <source>the server&apos;s SCRAM challenge asks for %1 rounds</source>
        <translation>tantangan SCRAM dari server meminta %1 putaran</translation>
    </message>
    <message>
        <source>the SCRAM key could not be computed</source>
        <translation>kunci SCRAM tidak dapat dihitung</translation>
    </message>
    <message>
        <source>the server could not prove that it knows the password</source>
        <translation>server tidak dapat membuktikan bahwa ia tahu kata sandinya</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>namanya</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>koneksinya</translation>
    </message>
    <message>
        <source>the greeting</source>
        <translation>salamnya</translation>
    </message>
    <message>
        <source>the start of TLS</source>
        <translation>awal TLS</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>sertifikatnya</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>proses masuk</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>pengirimnya</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>penerimanya</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>pesannya</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>akhirnya</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>alamat ini</translation>
    </message>
    <message>
        <source>this address (%1)</source>
        <translation>alamat ini (%1)</translation>
    </message>
    <message>
        <source>Signed in as %1, but </source>
        <translation>Masuk sebagai %1, tetapi </translation>
    </message>
    <message>
        <source>Signed in as %1, and the server accepted one test message to %2.</source>
        <translation>Masuk sebagai %1, dan server menerima satu pesan uji ke %2.</translation>
    </message>
    <message>
        <source>Without a password the server accepted one test message to %1.</source>
        <translation>Tanpa kata sandi server menerima satu pesan uji ke %1.</translation>
    </message>
    <message>
        <source>Signed in as %1, and the server accepts mail from %2 to %3; none was sent.</source>
        <translation>Masuk sebagai %1, dan server menerima surat dari %2 ke %3; tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Without a password the server accepts mail from %1 to %2; none was sent.</source>
        <translation>Tanpa kata sandi server menerima surat dari %1 ke %2; tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Signed in as %1, and the server accepts the sender %2; no recipient was tried.</source>
        <translation>Masuk sebagai %1, dan server menerima pengirim %2; penerima tidak dicoba.</translation>
    </message>
    <message>
        <source>Without a password the server accepts the sender %1; no recipient was tried.</source>
        <translation>Tanpa kata sandi server menerima pengirim %1; penerima tidak dicoba.</translation>
    </message>
    <message>
        <source>Signed in as %1; no sender was tried.</source>
        <translation>Masuk sebagai %1; pengirim tidak dicoba.</translation>
    </message>
    <message>
        <source>The server answers, without TLS; no sign-in was tried.</source>
        <translation>Server menjawab, tanpa TLS; tidak dicoba masuk.</translation>
    </message>
    <message>
        <source>The server answers and its certificate is trusted; no sign-in was tried.</source>
        <translation>Server menjawab dan sertifikatnya dipercaya; tidak dicoba masuk.</translation>
    </message>
    <message>
        <source>No connection to %1 on port %2: %3.</source>
        <translation>Tidak ada koneksi ke %1 pada porta %2: %3.</translation>
    </message>
    <message>
        <source>Nothing answers on port 25 of %1: many networks block it, so try 587.</source>
        <translation>Tidak ada yang menjawab pada porta 25 dari %1: banyak jaringan memblokirnya, jadi coba 587.</translation>
    </message>
    <message>
        <source>Nothing answers on port %2 of %1: a firewall may drop it, or the server is off.</source>
        <translation>Tidak ada yang menjawab pada porta %2 dari %1: tembok api mungkin membuangnya, atau servernya mati.</translation>
    </message>
    <message>
        <source>The server took the connection on port %1 but never greeted.</source>
        <translation>Server menerima koneksi pada porta %1 tetapi tidak pernah memberi salam.</translation>
    </message>
    <message>
        <source>The server stopped answering at %1.</source>
        <translation>Server berhenti menjawab pada tahap ini: %1.</translation>
    </message>
    <message>
        <source>Port %1 wants TLS from the start; you chose STARTTLS.</source>
        <translation>Porta %1 menghendaki TLS sejak awal; Anda memilih STARTTLS.</translation>
    </message>
    <message>
        <source>Port %1 begins in the clear and wants STARTTLS; you chose TLS from the start.</source>
        <translation>Porta %1 dimulai sebagai teks terbuka dan menghendaki STARTTLS; Anda memilih TLS sejak awal.</translation>
    </message>
    <message>
        <source>Port %1 wants TLS from the start; you chose no TLS.</source>
        <translation>Porta %1 menghendaki TLS sejak awal; Anda memilih tanpa TLS.</translation>
    </message>
    <message>
        <source>Port %1 wants STARTTLS first; you chose no TLS.</source>
        <translation>Porta %1 menghendaki STARTTLS dahulu; Anda memilih tanpa TLS.</translation>
    </message>
    <message>
        <source>The server offers no sign-in without TLS%1; choose STARTTLS or TLS from the start.</source>
        <translation>Server tidak menawarkan masuk tanpa TLS%1; pilih STARTTLS atau TLS sejak awal.</translation>
    </message>
    <message>
        <source>The server offers no sign-in on port %1%2; mail with a password goes to its submission port.</source>
        <translation>Server tidak menawarkan masuk pada porta %1%2; surat dengan kata sandi menuju porta pengirimannya.</translation>
    </message>
    <message>
        <source>The user name or password of %1 is wrong%2; the list would let %3 in.</source>
        <translation>Nama pengguna atau kata sandi %1 salah%2; daftarnya akan mengizinkan %3.</translation>
    </message>
    <message>
        <source>The server refused the sign-in of %1%2: the user name or password is wrong, or the server does not let %3 in and does not say so.</source>
        <translation>Server menolak %1 masuk%2: nama pengguna atau kata sandinya salah, atau server tidak mengizinkan %3 dan tidak mengatakannya.</translation>
    </message>
    <message>
        <source>%1 is not on the list for %2%3.</source>
        <translation>%1 tidak ada di daftar untuk %2%3.</translation>
    </message>
    <message>
        <source>The server does not let %1 in%2.</source>
        <translation>Server tidak mengizinkan %1%2.</translation>
    </message>
    <message>
        <source>in 1 second</source>
        <translation>dalam 1 detik</translation>
    </message>
    <message>
        <source>in %1 seconds</source>
        <translation>dalam %1 detik</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>dalam 1 menit</translation>
    </message>
    <message>
        <source>in %1 minutes</source>
        <translation>dalam %1 menit</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>dalam 1 jam</translation>
    </message>
    <message>
        <source>in %1 hours</source>
        <translation>dalam %1 jam</translation>
    </message>
    <message>
        <source>the server takes no mail at the moment</source>
        <translation>server saat ini tidak menerima surat</translation>
    </message>
    <message>
        <source>the server puts off %1 for now</source>
        <translation>server menunda %1 untuk sementara</translation>
    </message>
    <message>
        <source>; try again in a few minutes.</source>
        <translation>; coba lagi beberapa menit lagi.</translation>
    </message>
    <message>
        <source>; try again %1, it says.</source>
        <translation>; coba lagi %1, katanya.</translation>
    </message>
    <message>
        <source>The server turns this computer away%1 before anything is asked.</source>
        <translation>Server menolak komputer ini%1 sebelum apa pun ditanyakan.</translation>
    </message>
    <message>
        <source>What answers on port %1 of %2 cuts the connection at once: a firewall or a limit may turn this computer away.</source>
        <translation>Yang menjawab pada porta %1 dari %2 langsung memutus koneksi: tembok api atau batas mungkin menolak komputer ini.</translation>
    </message>
    <message>
        <source>The server closed the connection at %1.</source>
        <translation>Server menutup koneksi pada tahap ini: %1.</translation>
    </message>
    <message>
        <source>The account %1 is suspended on the relay.</source>
        <translation>Akun %1 ditangguhkan di relay.</translation>
    </message>
    <message>
        <source>The password is right, but %1 is not on the list for %2, says the relay&apos;s log.</source>
        <translation>Kata sandinya benar, tetapi %1 tidak ada di daftar untuk %2, kata log relay.</translation>
    </message>
    <message>
        <source>The user name or password of %1 is wrong, says the relay&apos;s log.</source>
        <translation>Nama pengguna atau kata sandi %1 salah, kata log relay.</translation>
    </message>
    <message>
        <source>The relay has no account %1.</source>
        <translation>Relay tidak punya akun %1.</translation>
    </message>
    <message>
        <source>The account %1 has no password yet, so none can be right.</source>
        <translation>Akun %1 belum punya kata sandi, jadi tidak ada yang bisa benar.</translation>
    </message>
    <message>
        <source>The name %1 leads to no address: %2.</source>
        <translation>Nama %1 tidak mengarah ke alamat mana pun: %2.</translation>
    </message>
    <message>
        <source>What answers on port %1 of %2 is no mail server.</source>
        <translation>Yang menjawab pada porta %1 dari %2 bukan server surat.</translation>
    </message>
    <message>
        <source>The server and this computer share no safe TLS version: it offers only one that is too old, or ciphers that are (TLS 1.2 or later is needed).</source>
        <translation>Server dan komputer ini tidak punya versi TLS aman yang sama: ia hanya menawarkan yang terlalu tua, atau sandi yang terlalu tua (diperlukan TLS 1.2 atau lebih baru).</translation>
    </message>
    <message>
        <source>The server offers STARTTLS but refused it%1, so nothing was sent.</source>
        <translation>Server menawarkan STARTTLS tetapi menolaknya%1, jadi tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>The server offers no STARTTLS on port %1, so nothing was sent.</source>
        <translation>Server tidak menawarkan STARTTLS pada porta %1, jadi tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>The server sent data before encryption began; somebody on the way may have put it there, so the test was stopped and nothing was sent.</source>
        <translation>Server mengirim data sebelum enkripsi dimulai; mungkin ada yang menyisipkannya di jalan, jadi ujinya dihentikan dan tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Nothing was sent.</source>
        <translation>Sertifikat %1 tidak dipercaya: %2. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that can be used here: %1.</source>
        <translation>Server tidak menawarkan cara masuk yang dapat dipakai di sini: %1.</translation>
    </message>
    <message>
        <source>The server refused the sign-in of %1%2 and does not say why: the list would refuse %3 even with the right password, so the password cannot be judged from here.</source>
        <translation>Server menolak %1 masuk%2 dan tidak mengatakan mengapa: daftarnya akan menolak %3 meskipun kata sandinya benar, jadi kata sandi tidak dapat dinilai dari sini.</translation>
    </message>
    <message>
        <source>The account %1 is suspended on the server%2.</source>
        <translation>Akun %1 ditangguhkan di server%2.</translation>
    </message>
    <message>
        <source>The account of %1 is suspended on the server%2.</source>
        <translation>Akun dari %1 ditangguhkan di server%2.</translation>
    </message>
    <message>
        <source>The server does not let %1 send without a password%2: IP authentication is not active for it.</source>
        <translation>Server tidak mengizinkan %1 mengirim tanpa kata sandi%2: autentikasi IP tidak aktif untuknya.</translation>
    </message>
    <message>
        <source>The sender %1 cannot be used: %2.</source>
        <translation>Pengirim %1 tidak dapat dipakai: %2.</translation>
    </message>
    <message>
        <source>the server does not let this account send as %1%2.</source>
        <translation>server tidak mengizinkan akun ini mengirim sebagai %1%2.</translation>
    </message>
    <message>
        <source>The server took sender and recipient but refused the message%1.</source>
        <translation>Server menerima pengirim dan penerima tetapi menolak pesannya%1.</translation>
    </message>
    <message>
        <source>the server takes no mail for %1%2.</source>
        <translation>server tidak menerima surat untuk %1%2.</translation>
    </message>
    <message>
        <source>The server broke the protocol at %1: %2.</source>
        <translation>Server melanggar protokol pada tahap ini: %1: %2.</translation>
    </message>
    <message>
        <source>The test was cancelled at %1.</source>
        <translation>Ujinya dibatalkan pada tahap ini: %1.</translation>
    </message>
</context>
<context>
    <name>postern::NoticeStrip</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Salin pesan</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Tutup pesan</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Baca lagi</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Akhiri</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Semua pesan</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Tampilkan lebih sedikit</translation>
    </message>
    <message>
        <source>Copy all messages</source>
        <translation>Salin semua pesan</translation>
    </message>
</context>
<context>
    <name>postern::PasswordChooser</name>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Dibuatkan</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Dipilih sendiri</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Generated password</source>
        <translation>Kata sandi yang dibuatkan</translation>
    </message>
    <message>
        <source>Chosen password</source>
        <translation>Kata sandi pilihan sendiri</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in ten seconds.</source>
        <translation>Tersalin. Papan klip dikosongkan dalam sepuluh detik.</translation>
    </message>
    <message>
        <source>A chosen password has 12 to 128 characters.</source>
        <translation>Kata sandi pilihan sendiri terdiri dari 12 sampai 128 karakter.</translation>
    </message>
    <message>
        <source>Shown only now: the relay keeps no password that can be read. Copy it to where it is used.</source>
        <translation>Hanya ditampilkan sekarang: relay tidak menyimpan kata sandi yang dapat dibaca. Salinlah ke tempat pemakaiannya.</translation>
    </message>
    <message numerus="yes">
        <source>12 to 128 characters, %n to go. A generated one is safer.</source>
        <translation>
            <numerusform>12 sampai 128 karakter, kurang %n. Yang dibuatkan lebih aman.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough. A generated one is safer.</source>
        <translation>Cukup panjang. Yang dibuatkan lebih aman.</translation>
    </message>
    <message>
        <source>Nobody can sign in. Only IP authentication can send through it.</source>
        <translation>Tidak seorang pun dapat masuk. Hanya autentikasi IP yang dapat mengirim lewatnya.</translation>
    </message>
</context>
<context>
    <name>postern::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>Kata sandi %1</translation>
    </message>
    <message>
        <source>Replace password</source>
        <translation>Ganti kata sandi</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Atur kata sandi</translation>
    </message>
    <message>
        <source>The old password is dead with the push, at once and for good. %1</source>
        <translation>Kata sandi lama mati bersama dorongan ini, seketika dan selamanya. %1</translation>
    </message>
    <message>
        <source>It has no password yet.</source>
        <translation>Belum punya kata sandi.</translation>
    </message>
    <message>
        <source>It is not known who uses the old one.</source>
        <translation>Tidak diketahui siapa yang memakai yang lama.</translation>
    </message>
    <message>
        <source>Nobody was seen using the old one lately.</source>
        <translation>Belakangan ini tidak terlihat ada yang memakai yang lama.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) need the new one.</source>
        <translation>
            <numerusform>%n alamat memerlukan yang baru.</numerusform>
        </translation>
    </message>
    <message>
        <source>replace the password of %1</source>
        <translation>ganti kata sandi %1</translation>
    </message>
</context>
<context>
    <name>postern::PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
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
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
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
        <translation>Akun</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>Autentikasi IP</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>Review of lists</source>
        <translation>Tinjauan daftar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Uji koneksi</translation>
    </message>
    <message>
        <source>FILTERS</source>
        <translation>SARINGAN</translation>
    </message>
    <message>
        <source>Open: any address</source>
        <translation>Terbuka: alamat apa pun</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Diamati</translation>
    </message>
    <message>
        <source>Closed: nobody</source>
        <translation>Tertutup: tidak seorang pun</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Disiapkan</translation>
    </message>
    <message>
        <source>Expiring in 14 days</source>
        <translation>Habis dalam 14 hari</translation>
    </message>
    <message>
        <source>Unused 400 days</source>
        <translation>Tidak dipakai 400 hari</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tombol dan bantuan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>%1. Delete takes it away.</source>
        <translation>%1. Delete membuangnya.</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Buang saringan ini</translation>
    </message>
</context>
<context>
    <name>postern::Preferences</name>
    <message>
        <source>%1 cannot be written: what is chosen here holds until Postern ends.</source>
        <translation>%1 tidak dapat ditulis: yang dipilih di sini berlaku sampai Postern berakhir.</translation>
    </message>
</context>
<context>
    <name>postern::QuitDialog</name>
    <message>
        <source>Quit Postern</source>
        <translation>Keluar dari Postern</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message numerus="yes">
        <source>The applied change is not kept: the relay reverts it by itself in %n seconds.</source>
        <translation>
            <numerusform>Perubahan yang diterapkan belum dipertahankan: relay mengembalikannya sendiri dalam %n detik.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does so with or without this window. To let it stand, stay and press Keep.</source>
        <translation>Itu terjadi dengan atau tanpa jendela ini. Agar tetap berlaku, tinggallah dan tekan Pertahankan.</translation>
    </message>
    <message numerus="yes">
        <source>%n staged changes are lost when Postern ends.</source>
        <translation>
            <numerusform>%n perubahan yang disiapkan hilang ketika Postern berakhir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as CSV first</source>
        <translation>Ekspor sebagai CSV dahulu</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Tinggal</translation>
    </message>
    <message>
        <source>Leave this relay</source>
        <translation>Tinggalkan relay ini</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Tinggalkan</translation>
    </message>
    <message numerus="yes">
        <source>%n staged changes are lost when this relay is left.</source>
        <translation>
            <numerusform>%n perubahan yang disiapkan hilang ketika relay ini ditinggalkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no relay here that they could be kept for.</source>
        <translation>Di sini tidak ada relay yang dapat menyimpannya.</translation>
    </message>
</context>
<context>
    <name>postern::RemedyActs</name>
    <message>
        <source>Take it out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Ambil %1</translation>
    </message>
    <message>
        <source>Watch first</source>
        <translation>Amati dahulu</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Kembalikan semua</translation>
    </message>
    <message>
        <source>Merge, or keep the list as it was</source>
        <translation>Gabungkan, atau biarkan daftarnya seperti semula</translation>
    </message>
    <message>
        <source>Put %1 in place of both</source>
        <translation>Pasang %1 sebagai ganti keduanya</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>Take %1 alone</source>
        <translation>Ambil %1 saja</translation>
    </message>
    <message>
        <source>Let it not end</source>
        <translation>Jangan berakhir</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Simpan %1</translation>
    </message>
    <message>
        <source>Send with the password</source>
        <translation>Kirim dengan kata sandi</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Izinkan %1</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Izinkan mereka</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Biarkan seperti semula</translation>
    </message>
</context>
<context>
    <name>postern::RemoveIpAuthDialog</name>
    <message>
        <source>Remove the IP authentication of %1</source>
        <translation>Hapus autentikasi IP %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>%1 will not send without a password any more.</source>
        <translation>%1 tidak akan mengirim tanpa kata sandi lagi.</translation>
    </message>
    <message>
        <source>Lockout: %1 is cut off.</source>
        <translation>Terkunci di luar: %1 terputus.</translation>
    </message>
    <message>
        <source>It is not known whether %1 still sends.</source>
        <translation>Tidak diketahui apakah %1 masih mengirim.</translation>
    </message>
    <message>
        <source>No mail from %1 was seen.</source>
        <translation>Tidak terlihat surat dari %1.</translation>
    </message>
    <message>
        <source>remove the IP authentication of %1</source>
        <translation>hapus autentikasi IP %1</translation>
    </message>
</context>
<context>
    <name>postern::ReviewPage</name>
    <message>
        <source>Nothing staged</source>
        <translation>Tidak ada yang disiapkan</translation>
    </message>
    <message>
        <source>The relay has revision %1, and so have you.</source>
        <translation>Relay punya revisi %1, begitu pula Anda.</translation>
    </message>
    <message>
        <source>Go to Accounts</source>
        <translation>Ke Akun</translation>
    </message>
    <message>
        <source>of what is staged for %1</source>
        <translation>dari yang disiapkan untuk %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n perubahan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 pada %2</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n akun</numerusform>
        </translation>
    </message>
    <message>
        <source>On the relay now, revision %1</source>
        <translation>Di relay sekarang, revisi %1</translation>
    </message>
    <message>
        <source>After push</source>
        <translation>Setelah dorong</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings</source>
        <translation>
            <numerusform>dan %n temuan lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who sends is refused by this, and nothing is opened. %1</source>
        <translation>Tidak ada pengirim yang ditolak karena ini, dan tidak ada yang dibuka. %1</translation>
    </message>
    <message>
        <source>Type %1 to acknowledge</source>
        <translation>Ketik %1 untuk mengakui</translation>
    </message>
    <message>
        <source>Type %1 to acknowledge all %1 lockouts and openings</source>
        <translation>Ketik %1 untuk mengakui semua %1 penguncian dan pembukaan</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Saran: %1</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ditampilkan</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>dilipat</translation>
    </message>
    <message numerus="yes">
        <source>and %n more accounts</source>
        <translation>
            <numerusform>dan %n akun lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n changes</source>
        <translation>
            <numerusform>Dorong %n perubahan</numerusform>
        </translation>
    </message>
    <message>
        <source>Being analysed</source>
        <translation>Sedang dianalisis</translation>
    </message>
    <message>
        <source>There is an error: it cannot be pushed like this</source>
        <translation>Ada galat: tidak dapat didorong seperti ini</translation>
    </message>
    <message>
        <source>%1 of %2 not acknowledged</source>
        <translation>%1 dari %2 belum diakui</translation>
    </message>
    <message>
        <source>All acknowledged</source>
        <translation>Semua diakui</translation>
    </message>
    <message>
        <source>let %1 in to %2</source>
        <translation>izinkan %1 ke %2</translation>
    </message>
    <message>
        <source>keep %1 out of %2</source>
        <translation>tahan %1 dari %2</translation>
    </message>
    <message>
        <source>Staged for %1, over revision %2</source>
        <translation>Disiapkan untuk %1, di atas revisi %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjau</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Acknowledge lockouts and openings</source>
        <translation>Akui penguncian dan pembukaan</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Perbedaan</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Salin sebagai teks</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 detik</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 menit</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 menit</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 jam</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 jam</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 jam</translation>
    </message>
    <message>
        <source>Keep within</source>
        <translation>Pertahankan dalam</translation>
    </message>
    <message>
        <source>Unless it is kept within this time, the relay reverts by itself.</source>
        <translation>Jika tidak dipertahankan dalam waktu ini, relay mengembalikannya sendiri.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>postern::Session</name>
    <message>
        <source>Not staged: %1</source>
        <translation>Tidak disiapkan: %1</translation>
    </message>
    <message>
        <source>drop what is staged for %1</source>
        <translation>buang yang disiapkan untuk %1</translation>
    </message>
    <message>
        <source>drop the edit of %1 in %2</source>
        <translation>buang perubahan %1 di %2</translation>
    </message>
    <message>
        <source>drop an edit of %1</source>
        <translation>buang satu perubahan %1</translation>
    </message>
    <message>
        <source>The relay was not read</source>
        <translation>Relay tidak terbaca</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed there, and what is staged here is kept.</source>
        <translation>Tidak ada yang diubah di sana, dan yang disiapkan di sini tetap ada.</translation>
    </message>
    <message>
        <source>edits staged before reading again</source>
        <translation>perubahan yang disiapkan sebelum membaca lagi</translation>
    </message>
    <message numerus="yes">
        <source>%n edits were made here and on the relay in the same place</source>
        <translation>
            <numerusform>%n perubahan dibuat di sini dan di relay pada tempat yang sama</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay&apos;s stand in the draft; yours are kept aside until you choose. All others are staged.</source>
        <translation>Milik relay yang ada di draf; milik Anda disisihkan sampai Anda memilih. Selebihnya disiapkan.</translation>
    </message>
    <message numerus="yes">
        <source>take yours in %n places</source>
        <translation>
            <numerusform>ambil milik Anda di %n tempat</numerusform>
        </translation>
    </message>
    <message>
        <source>Push result unknown: the relay is asked</source>
        <translation>Hasil dorong tidak diketahui: relay sedang ditanya</translation>
    </message>
    <message>
        <source>Postern was ended in the middle of a push. Nothing that was staged is lost.</source>
        <translation>Postern berakhir di tengah dorongan. Yang disiapkan tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>The push of before is on the relay</source>
        <translation>Dorongan sebelumnya sudah ada di relay</translation>
    </message>
    <message>
        <source>Postern was ended before it heard so. Revision %1 has it.</source>
        <translation>Postern berakhir sebelum mengetahuinya. Revisi %1 memuatnya.</translation>
    </message>
    <message>
        <source>The push of before is not on the relay</source>
        <translation>Dorongan sebelumnya tidak ada di relay</translation>
    </message>
    <message>
        <source>Postern was ended before it was taken. All of it is still staged here.</source>
        <translation>Postern berakhir sebelum itu diterima. Semuanya masih disiapkan di sini.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of %1 are staged again</source>
        <translation>
            <numerusform>%n perubahan dari %1 disiapkan lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords are not kept in files. Set them again: %1.</source>
        <translation>Kata sandi tidak disimpan di berkas. Aturlah lagi: %1.</translation>
    </message>
    <message>
        <source>edits of %1</source>
        <translation>perubahan dari %1</translation>
    </message>
    <message>
        <source>There is no relay here, nothing leaves this computer.</source>
        <translation>Di sini tidak ada relay, tidak ada yang meninggalkan komputer ini.</translation>
    </message>
    <message>
        <source>A push is on its way.</source>
        <translation>Dorongan sedang berjalan.</translation>
    </message>
    <message>
        <source>The last push waits to be kept.</source>
        <translation>Dorongan terakhir menunggu dipertahankan.</translation>
    </message>
    <message>
        <source>The token is a viewer&apos;s: it reads only.</source>
        <translation>Token ini untuk peninjau: hanya membaca.</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Tidak ada yang disiapkan.</translation>
    </message>
    <message>
        <source>The relay keeps what it had; all edits are still staged here.</source>
        <translation>Relay tetap seperti semula; semua perubahan masih disiapkan di sini.</translation>
    </message>
    <message>
        <source>Not pushed: somebody else changed the relay since revision %1.</source>
        <translation>Tidak didorong: orang lain mengubah relay sejak revisi %1.</translation>
    </message>
    <message>
        <source>Not pushed: another change is applied and waits to be kept.</source>
        <translation>Tidak didorong: perubahan lain sudah diterapkan dan menunggu dipertahankan.</translation>
    </message>
    <message>
        <source>It is %1&apos;s, for another %2 seconds. All edits are still staged here.</source>
        <translation>Itu milik %1, selama %2 detik lagi. Semua perubahan masih disiapkan di sini.</translation>
    </message>
    <message>
        <source>No answer to the push: %1</source>
        <translation>Tidak ada jawaban atas dorongan: %1</translation>
    </message>
    <message>
        <source>All edits are still staged here. Pushing again applies them once, also if the relay took them already.</source>
        <translation>Semua perubahan masih disiapkan di sini. Mendorong lagi menerapkannya satu kali saja, juga jika relay sudah menerimanya.</translation>
    </message>
    <message>
        <source>Not pushed: %1</source>
        <translation>Tidak didorong: %1</translation>
    </message>
    <message>
        <source>Confirmed: revision %1 is on the relay.</source>
        <translation>Dikonfirmasi: revisi %1 ada di relay.</translation>
    </message>
    <message>
        <source>Pushed, but not read again</source>
        <translation>Didorong, tetapi tidak dibaca lagi</translation>
    </message>
    <message>
        <source>It was not kept in time.</source>
        <translation>Tidak dipertahankan tepat waktu.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Tidak dipertahankan</translation>
    </message>
    <message>
        <source>It was reverted here.</source>
        <translation>Dikembalikan di sini.</translation>
    </message>
    <message>
        <source>Not reverted</source>
        <translation>Tidak dikembalikan</translation>
    </message>
    <message>
        <source>No more time</source>
        <translation>Tidak ada tambahan waktu</translation>
    </message>
    <message>
        <source>Confirmed: revision %1 is kept.</source>
        <translation>Dikonfirmasi: revisi %1 dipertahankan.</translation>
    </message>
    <message>
        <source>The window ended, but the relay was not read</source>
        <translation>Tenggatnya berakhir, tetapi relay tidak dibaca</translation>
    </message>
    <message>
        <source>what was reverted</source>
        <translation>yang dikembalikan</translation>
    </message>
    <message>
        <source>Reverted: revision %1 is no longer on the relay.</source>
        <translation>Dikembalikan: revisi %1 tidak lagi ada di relay.</translation>
    </message>
    <message>
        <source>%1 All of it is staged again here.</source>
        <translation>%1 Semuanya disiapkan lagi di sini.</translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions of what was withdrawn still run.</source>
        <translation>
            <numerusform>%n sesi terbuka dari yang ditarik masih berjalan.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were let in before the push and can send until they end.</source>
        <translation>Mereka diizinkan sebelum dorong dan dapat mengirim sampai berakhir.</translation>
    </message>
    <message>
        <source>Open sessions were not ended</source>
        <translation>Sesi terbuka tidak diakhiri</translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions were ended.</source>
        <translation>
            <numerusform>%n sesi terbuka diakhiri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be ended: end them on the relay.</source>
        <translation>
            <numerusform>%n tidak dapat diakhiri: akhiri di relay.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It was pushed before this start or from elsewhere: History can stage it again.</source>
        <translation>%1 Itu didorong sebelum mulai ini atau dari tempat lain: Riwayat dapat menyiapkannya lagi.</translation>
    </message>
</context>
<context>
    <name>postern::SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Tampilan dan bahasa</translation>
    </message>
    <message>
        <source>After a push</source>
        <translation>Setelah dorong</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Uji koneksi</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Terang atau gelap</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Seperti desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>From the next start of Postern on.</source>
        <translation>Mulai dari pembukaan Postern berikutnya.</translation>
    </message>
    <message>
        <source>As the push suggests</source>
        <translation>Seperti disarankan dorongan</translation>
    </message>
    <message>
        <source>Keep within</source>
        <translation>Pertahankan dalam</translation>
    </message>
    <message>
        <source>What is not kept in this time the relay reverts by itself. It can be chosen anew for each push.</source>
        <translation>Yang tidak dipertahankan dalam waktu ini dikembalikan relay sendiri. Ini dapat dipilih lagi pada tiap dorongan.</translation>
    </message>
    <message>
        <source>Tell the desktop while this window is not in front</source>
        <translation>Beri tahu desktop selama jendela ini tidak di depan</translation>
    </message>
    <message>
        <source>When half of the time to keep a change is gone, and when something went wrong.</source>
        <translation>Ketika separuh waktu untuk mempertahankan sudah lewat, dan ketika ada yang gagal.</translation>
    </message>
    <message>
        <source>After a push, test what it changed</source>
        <translation>Setelah dorong, uji yang diubahnya</translation>
    </message>
    <message>
        <source>From this computer, without sending mail, for accounts whose password is known here.</source>
        <translation>Dari komputer ini, tanpa mengirim surat, untuk akun yang kata sandinya diketahui di sini.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>the account&apos;s own</source>
        <translation>milik akun itu sendiri</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>nobody, stop before RCPT</source>
        <translation>tidak ada, berhenti sebelum RCPT</translation>
    </message>
    <message>
        <source>Where a test begins with. Mail is sent only where that is ticked in the test itself.</source>
        <translation>Awal sebuah uji. Surat hanya dikirim jika itu dicentang di uji itu sendiri.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Staged edits are kept here, for each relay one file that only you can read, and come back after a crash or a restart. New passwords are never in it.</source>
        <translation>Perubahan yang disiapkan disimpan di sini, untuk tiap relay satu berkas yang hanya dapat Anda baca, dan kembali setelah macet atau mulai ulang. Kata sandi baru tidak pernah ada di dalamnya.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>No relay is remembered yet. One is once it was connected to.</source>
        <translation>Belum ada relay yang diingat. Itu terjadi setelah pernah tersambung.</translation>
    </message>
    <message>
        <source>Connect to another relay</source>
        <translation>Sambungkan ke relay lain</translation>
    </message>
    <message>
        <source>%1, open now</source>
        <translation>%1, sekarang terbuka</translation>
    </message>
    <message>
        <source>certificate trusted since %1</source>
        <translation>sertifikat dipercaya sejak %1</translation>
    </message>
    <message>
        <source>certificate by %1</source>
        <translation>sertifikat oleh %1</translation>
    </message>
    <message>
        <source>certificate by the system&apos;s authorities</source>
        <translation>sertifikat oleh otoritas sistem</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Lupakan %1</translation>
    </message>
    <message>
        <source>Its address, certificate and token on this computer; nothing changes on the relay.</source>
        <translation>Alamat, sertifikat, dan tokennya di komputer ini; di relay tidak ada yang berubah.</translation>
    </message>
</context>
<context>
    <name>postern::SettingsSheetDialog</name>
    <message>
        <source>Settings sheet for %1</source>
        <translation>Lembar pengaturan untuk %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>name, telephone or mail address</source>
        <translation>nama, telepon, atau alamat surat</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Tanya kepada</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Lembarnya</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Salin sebagai teks</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>With what is staged and not on the relay yet.</source>
        <translation>Dengan yang disiapkan dan belum ada di relay.</translation>
    </message>
    <message>
        <source>It holds no password.</source>
        <translation>Tidak memuat kata sandi.</translation>
    </message>
    <message>
        <source>Save the settings sheet</source>
        <translation>Simpan lembar pengaturan</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Teks (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Halaman web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>Not saved: %1: %2. Choose another place.</source>
        <translation>Tidak disimpan: %1: %2. Pilih tempat lain.</translation>
    </message>
</context>
<context>
    <name>postern::StartDialog</name>
    <message>
        <source>Relay takes mail</source>
        <translation>Relay menerima surat</translation>
    </message>
    <message>
        <source>The relay names a submission port.</source>
        <translation>Relay menyebut porta pengiriman.</translation>
    </message>
    <message>
        <source>The relay names no submission port.</source>
        <translation>Relay tidak menyebut porta pengiriman.</translation>
    </message>
    <message>
        <source>Sender domain</source>
        <translation>Domain pengirim</translation>
    </message>
    <message>
        <source>It may send as any domain.</source>
        <translation>Boleh mengirim sebagai domain apa pun.</translation>
    </message>
    <message>
        <source>Its sender domains are set.</source>
        <translation>Domain pengirimnya sudah diatur.</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Alamat pengirim</translation>
    </message>
    <message>
        <source>It may send as any address.</source>
        <translation>Boleh mengirim sebagai alamat apa pun.</translation>
    </message>
    <message>
        <source>Its sender addresses are set.</source>
        <translation>Alamat pengirimnya sudah diatur.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>Kata sandi sudah diatur.</translation>
    </message>
    <message>
        <source>No password is set: nobody can sign in, listed or not.</source>
        <translation>Tidak ada kata sandi: tidak seorang pun dapat masuk, terdaftar atau tidak.</translation>
    </message>
    <message>
        <source>Start restricting %1</source>
        <translation>Mulai membatasi %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Buat</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Tambah alamat</translation>
    </message>
    <message>
        <source>Watch first</source>
        <translation>Amati dahulu</translation>
    </message>
    <message>
        <source>Entries to create</source>
        <translation>Entri yang dibuat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Del takes a line out</source>
        <translation>Del mengeluarkan satu baris</translation>
    </message>
    <message>
        <source>The list is judged but not enforced: nobody is refused, and you see who would be.</source>
        <translation>Daftar dinilai tetapi tidak diberlakukan: tidak ada yang ditolak, dan Anda melihat siapa yang akan ditolak.</translation>
    </message>
    <message>
        <source>This relay cannot observe a list.</source>
        <translation>Relay ini tidak dapat mengamati daftar.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Kesiapan</translation>
    </message>
    <message>
        <source>It is not known who sends as %1.</source>
        <translation>Tidak diketahui siapa yang mengirim sebagai %1.</translation>
    </message>
    <message>
        <source>There is no log, so nobody can be named who would be blocked. Watch first finds out without refusing anybody.</source>
        <translation>Tidak ada log, jadi tidak dapat disebut siapa yang akan diblokir. Amati dahulu mengetahuinya tanpa menolak siapa pun.</translation>
    </message>
    <message>
        <source>Nobody seen sending is blocked.</source>
        <translation>Tidak ada pengirim yang terlihat diblokir.</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send are not on this list</source>
        <translation>
            <numerusform>Terkunci di luar: %n alamat yang mengirim tidak ada di daftar ini</numerusform>
        </translation>
    </message>
    <message>
        <source>With the first entry the allowlist of %1 is restricted. %2</source>
        <translation>Dengan entri pertama daftar izin %1 dibatasi. %2</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Tambah baris</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The relay takes %1 entries.</source>
        <translation>Relay menerima %1 entri.</translation>
    </message>
    <message>
        <source>Add a line first.</source>
        <translation>Tambah baris dahulu.</translation>
    </message>
    <message>
        <source>watch the allowlist of %1</source>
        <translation>amati daftar izin %1</translation>
    </message>
    <message>
        <source>turn on the allowlist of %1</source>
        <translation>aktifkan daftar izin %1</translation>
    </message>
</context>
<context>
    <name>postern::StepList</name>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>running</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>tidak tercapai</translation>
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
        <translation>Tangguhkan %1</translation>
    </message>
    <message>
        <source>Let %1 send again</source>
        <translation>Izinkan %1 mengirim lagi</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Tangguhkan</translation>
    </message>
    <message>
        <source>Let it send again</source>
        <translation>Izinkan mengirim lagi</translation>
    </message>
    <message>
        <source>Nobody sends as %1 while it is suspended.</source>
        <translation>Tidak seorang pun mengirim sebagai %1 selama ditangguhkan.</translation>
    </message>
    <message>
        <source>%1 sends again.</source>
        <translation>%1 mengirim lagi.</translation>
    </message>
    <message>
        <source>Its password and IP authentication stay, but refuse. Confirmed at once, no window.</source>
        <translation>Kata sandi dan autentikasi IP-nya tetap ada, tetapi menolak. Langsung dikonfirmasi, tanpa tenggat.</translation>
    </message>
    <message>
        <source>suspend %1</source>
        <translation>tangguhkan %1</translation>
    </message>
    <message>
        <source>let %1 send again</source>
        <translation>izinkan %1 mengirim lagi</translation>
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
        <translation>TLS sejak awal</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>tanpa TLS</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Uji koneksi</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Titik akhir</translation>
    </message>
    <message>
        <source>nobody, do not sign in</source>
        <translation>tidak siapa pun, jangan masuk</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>the account&apos;s own</source>
        <translation>milik akun itu sendiri</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>nobody, stop before RCPT</source>
        <translation>tidak ada, berhenti sebelum RCPT</translation>
    </message>
    <message>
        <source>Recipient, optional</source>
        <translation>Penerima, opsional</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Kirim pesan uji</translation>
    </message>
    <message>
        <source>After a push, test what it changed</source>
        <translation>Setelah dorong, uji yang diubahnya</translation>
    </message>
    <message>
        <source>From this computer, without sending mail, for accounts whose password is known here.</source>
        <translation>Dari komputer ini, tanpa mengirim surat, untuk akun yang kata sandinya diketahui di sini.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>host or address</source>
        <translation>host atau alamat</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Masuk dengan</translation>
    </message>
    <message>
        <source>sign in with what is offered</source>
        <translation>masuk dengan yang ditawarkan</translation>
    </message>
    <message>
        <source>XOAUTH2, the password is a token</source>
        <translation>XOAUTH2, kata sandinya sebuah token</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Uji</translation>
    </message>
    <message>
        <source>Copy a test for another host</source>
        <translation>Salin uji untuk host lain</translation>
    </message>
    <message>
        <source>A test from here proves only this address. The line makes the same test from there.</source>
        <translation>Uji dari sini hanya membuktikan alamat ini. Baris ini melakukan uji yang sama dari sana.</translation>
    </message>
    <message>
        <source>as a line for %1</source>
        <translation>sebagai baris untuk %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>purpose, port, TLS</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Pengiriman</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>yang lain</translation>
    </message>
    <message>
        <source>this computer, %1</source>
        <translation>komputer ini, %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>komputer ini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Uji lagi</translation>
    </message>
    <message>
        <source>Keys trusted until the console is closed</source>
        <translation>Kunci yang dipercaya sampai konsol ditutup</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>Forget the key of %1</source>
        <translation>Lupakan kunci %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
</context>
<context>
    <name>postern::TestPage</name>
    <message>
        <source>Why refused?</source>
        <translation>Mengapa ditolak?</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <translation>Lihat sertifikat</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Langkah uji</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkrip</translation>
    </message>
    <message>
        <source>secrets hidden</source>
        <translation>rahasia disembunyikan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 md</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>tidak diminta</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>tidak tercapai</translation>
    </message>
    <message>
        <source>Pending: asking the relay</source>
        <translation>Tertunda: menanyai relay</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Menguji</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Belum diuji</translation>
    </message>
    <message>
        <source>The server refused the sign-in without a reason. The relay&apos;s own log needs a moment.</source>
        <translation>Server menolak tanpa alasan. Log relay sendiri memerlukan waktu sejenak.</translation>
    </message>
    <message>
        <source>Each step has ten seconds.</source>
        <translation>Tiap langkah punya sepuluh detik.</translation>
    </message>
    <message>
        <source>The test goes the way that a sender goes, and reports what the relay says to it. Nothing is sent unless asked.</source>
        <translation>Uji menempuh jalan yang ditempuh pengirim, dan melaporkan jawaban relay. Tidak ada yang dikirim kecuali diminta.</translation>
    </message>
    <message>
        <source>Its decision says the same: no entry of %1 in force contains %2.</source>
        <translation>Putusannya sama: tidak ada entri %1 yang berlaku memuat %2.</translation>
    </message>
    <message>
        <source>The staged list would let %1 in: push it first.</source>
        <translation>Daftar yang disiapkan akan mengizinkan %1: dorong dahulu.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Tambahkan %1 ke %2</translation>
    </message>
    <message>
        <source>Its allowlist lets %1 in: something else refused.</source>
        <translation>Daftar izinnya mengizinkan %1: hal lain yang menolak.</translation>
    </message>
</context>
<context>
    <name>postern::Texts</name>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Diamati</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Dibatasi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tertutup</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ditangguhkan</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>alamat apa pun</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak seorang pun</translation>
    </message>
    <message>
        <source>about %1 × 10^%2</source>
        <comment>a very large number</comment>
        <translation>kira-kira %1 × 10^%2</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 alamat</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 alamat</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 pesan</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 pesan</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 mnt lalu</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 jam lalu</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 hari lalu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>ran out %1</source>
        <translation>habis %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>besok</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>dalam %1 hari</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Galat</translation>
    </message>
    <message>
        <source>Lockout</source>
        <translation>Terkunci di luar</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Paparan</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Saran</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Blocked by allowlist</source>
        <translation>Diblokir daftar izin</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Kata sandi salah</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Akun ditangguhkan</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Pengirim ditolak</translation>
    </message>
    <message>
        <source>Relaying denied</source>
        <translation>Relai ditolak</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>password</source>
        <translation>kata sandi</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>Autentikasi IP</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>teratur</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>jarang</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>cadangan</translation>
    </message>
</context>
<context>
    <name>postern::TurnOnDialog</name>
    <message>
        <source>Turn on the allowlist of %1</source>
        <translation>Aktifkan daftar izin %1</translation>
    </message>
    <message>
        <source>Turn on again</source>
        <translation>Aktifkan lagi</translation>
    </message>
    <message numerus="yes">
        <source>The list was observed. Its %n entries are in force now.</source>
        <translation>
            <numerusform>Daftarnya diamati. %n entrinya sekarang berlaku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were kept. They are in force again.</source>
        <translation>
            <numerusform>%n entri disimpan. Sekarang berlaku lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Aktifkan</translation>
    </message>
    <message>
        <source>turn on the allowlist of %1</source>
        <translation>aktifkan daftar izin %1</translation>
    </message>
    <message>
        <source>%1 may send. Who is blocked is not known.</source>
        <translation>%1 boleh mengirim. Siapa yang diblokir tidak diketahui.</translation>
    </message>
    <message>
        <source>There is no log of this account.</source>
        <translation>Tidak ada log untuk akun ini.</translation>
    </message>
    <message>
        <source>Closed: every entry has run out, nobody may send.</source>
        <translation>Tertutup: setiap entri sudah habis masanya, tidak seorang pun boleh mengirim.</translation>
    </message>
    <message>
        <source>%1 may send. Nobody seen sending is blocked.</source>
        <translation>%1 boleh mengirim. Tidak ada pengirim yang terlihat diblokir.</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send are not on this list</source>
        <translation>
            <numerusform>Terkunci di luar: %n alamat yang mengirim tidak ada di daftar ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries added.</source>
        <translation>
            <numerusform>%n entri ditambah.</numerusform>
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
        <translation>Baca lagi</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Connect to another relay</source>
        <translation>Sambungkan ke relay lain</translation>
    </message>
    <message>
        <source>Switch relay</source>
        <translation>Ganti relay</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Import allowlists from CSV</source>
        <translation>Impor daftar izin dari CSV</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Export allowlists as CSV</source>
        <translation>Ekspor daftar izin sebagai CSV</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Urungkan:</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Ulangi:</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Find an account or address</source>
        <translation>Cari akun atau alamat</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Akun</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Akun baru</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Entries of all accounts shown or selected</source>
        <translation>Entri semua akun yang tampil atau dipilih</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Turn the allowlist on or off</source>
        <translation>Aktifkan atau nonaktifkan daftar izin</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Set IP authentication</source>
        <translation>Atur autentikasi IP</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>E&amp;ntri</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ke</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>Autentikasi IP</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Review of lists</source>
        <translation>Tinjauan daftar</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Uji koneksi</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjau</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Tampilkan bilah menu</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Buka menu</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Save the filter of accounts</source>
        <translation>Simpan saringan akun</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
</context>
</TS>
