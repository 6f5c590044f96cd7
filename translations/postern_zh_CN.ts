<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>EvidenceText</name>
    <message>
        <source>not seen</source>
        <translation>没有见到</translation>
    </message>
    <message>
        <source>ANY address</source>
        <translation>任意地址</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>任何人都不能</translation>
    </message>
    <message>
        <source>still %1 may send</source>
        <translation>仍是 %1可以发信</translation>
    </message>
    <message>
        <source>%1 → %2 may send</source>
        <translation>%1 → %2可以发信</translation>
    </message>
    <message>
        <source>Then: %1 %2</source>
        <translation>之后：%1 %2</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>&quot;{value}&quot; is not one address, segment or range: {explanation}</source>
        <translation>“{value}”不是单个地址、网段或范围：{explanation}</translation>
    </message>
    <message>
        <source>Correct the value or take the entry out.</source>
        <translation>请更正该值或去掉该条目。</translation>
    </message>
    <message>
        <source>Take {fix}, which is probably meant.</source>
        <translation>采用很可能所指的 {fix}。</translation>
    </message>
    <message>
        <source>The range &quot;{value}&quot; ends before it begins.</source>
        <translation>范围“{value}”的末尾在开头之前。</translation>
    </message>
    <message>
        <source>Swap its ends.</source>
        <translation>请对调两端。</translation>
    </message>
    <message>
        <source>Take {fix}, with its ends swapped.</source>
        <translation>采用两端对调后的 {fix}。</translation>
    </message>
    <message>
        <source>The range &quot;{value}&quot; begins in one address family and ends in the other.</source>
        <translation>范围“{value}”的两端属于不同的地址族。</translation>
    </message>
    <message>
        <source>Enter one range for IPv4 and one for IPv6.</source>
        <translation>请为 IPv4 和 IPv6 各输入一个范围。</translation>
    </message>
    <message>
        <source>The list of {account} would have {entries} entries, and the relay takes {limit}.</source>
        <translation>{account} 的列表将有 {entries} 个条目，而中继最多接受 {limit} 个。</translation>
    </message>
    <message>
        <source>Merge entries into segments or delete those that are not needed.</source>
        <translation>请把条目合并为网段，或删除不需要的条目。</translation>
    </message>
    <message>
        <source>The list of {account} takes {bytes} bytes, and the relay takes {limit}.</source>
        <translation>{account} 的列表占 {bytes} 字节，而中继最多接受 {limit} 字节。</translation>
    </message>
    <message>
        <source>The token could not be used from {address} any more, where this is asked from.</source>
        <translation>此后从 {address} 将无法再使用该令牌，而当前请求正来自那里。</translation>
    </message>
    <message>
        <source>Add {address} to the addresses of the token.</source>
        <translation>请把 {address} 添加到该令牌的地址中。</translation>
    </message>
    <message>
        <source>{address} is in use on this relay, so {account} cannot have it.</source>
        <translation>{address} 在此中继上已被使用，因此不能给 {account}。</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>请选择另一个地址。</translation>
    </message>
    <message>
        <source>{address} is already the IP authentication of {holder}, so {account} cannot have it.</source>
        <translation>{address} 已是 {holder} 的 IP 认证，因此不能给 {account}。</translation>
    </message>
    <message>
        <source>Remove it from {holder} in the same push, or choose another address.</source>
        <translation>请在同一次推送中把它从 {holder} 移除，或选择另一个地址。</translation>
    </message>
    <message>
        <source>IP authentication of {account} needs one single address, and &quot;{value}&quot; is not one.</source>
        <translation>{account} 的 IP 认证需要单个地址，而“{value}”不是。</translation>
    </message>
    <message>
        <source>Enter the one address of the device; several devices send with the password.</source>
        <translation>请输入设备的那一个地址；多台设备请用密码发信。</translation>
    </message>
    <message>
        <source>The user name {username} is not available on this relay.</source>
        <translation>用户名 {username} 在此中继上不可用。</translation>
    </message>
    <message>
        <source>Choose another user name.</source>
        <translation>请选择另一个用户名。</translation>
    </message>
    <message>
        <source>The user name {username} belongs to another account already.</source>
        <translation>用户名 {username} 已属于另一个账户。</translation>
    </message>
    <message>
        <source>The user name {username} stays with the account that has it now until the push that gives it up is confirmed.</source>
        <translation>在放弃用户名 {username} 的推送得到确认之前，它仍属于现在拥有它的账户。</translation>
    </message>
    <message>
        <source>Choose another user name, or push and keep the deletion or renaming first.</source>
        <translation>请选择另一个用户名，或先推送并保留那次删除或改名。</translation>
    </message>
    <message>
        <source>&quot;{username}&quot; cannot be a user name: 1 to 64 characters of a-z, 0-9 and . _ @ -, the first a letter or digit.</source>
        <translation>“{username}”不能作为用户名：须为 1 到 64 个字符，取自 a-z、0-9 和 . _ @ -，以字母或数字开头。</translation>
    </message>
    <message>
        <source>The new account {account} has neither a password nor IP authentication, so nobody could send through it.</source>
        <translation>新账户 {account} 既没有密码也没有 IP 认证，因此没有人能通过它发信。</translation>
    </message>
    <message>
        <source>Generate a password.</source>
        <translation>请生成一个密码。</translation>
    </message>
    <message>
        <source>The password chosen for {account} has {length} {length:character|characters}, and 12 to 128 are taken.</source>
        <translation>为 {account} 选择的密码有 {length} {length:个字符}，须为 12 到 128 个。</translation>
    </message>
    <message>
        <source>Generate a password, or choose one of 12 to 128 characters.</source>
        <translation>请生成一个密码，或选择一个 12 到 128 个字符的密码。</translation>
    </message>
    <message>
        <source>&quot;{sender}&quot; is neither an address nor &quot;@&quot; and a domain.</source>
        <translation>“{sender}”既不是地址，也不是“@”加域名。</translation>
    </message>
    <message>
        <source>Write it as name@domain.example or @domain.example.</source>
        <translation>请写成 name@domain.example 或 @domain.example。</translation>
    </message>
    <message>
        <source>Every sender of {account} that is in use would be refused: {senders} {senders:address|addresses}, last {address} with {count} {count:message|messages} at {last}{rhythm} {evidence}.</source>
        <translation>{account} 正在使用的发送方将全部被拒绝：{senders} {senders:个地址}，最近的是 {address}，发了 {count} {count:封邮件}，于 {last}{rhythm} {evidence}。</translation>
    </message>
    <message>
        <source>Let each of them in, keep it out, or acknowledge it as it stands.</source>
        <translation>请逐个放行、拒绝放行，或按现状确认。</translation>
    </message>
    <message>
        <source>{senders} senders of {account} would be refused, last {address} with {count} {count:message|messages} at {last}{rhythm} {evidence}.</source>
        <translation>{account} 的 {senders} 个发送方将被拒绝，最近的是 {address}，发了 {count} {count:封邮件}，于 {last}{rhythm} {evidence}。</translation>
    </message>
    <message>
        <source>{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and would be refused, as no entry holds it any more {evidence}.</source>
        <translation>{address} 发了 {count} {count:封邮件}，最近见于 {last}{rhythm}，将被拒绝，因为不再有条目包含它 {evidence}。</translation>
    </message>
    <message>
        <source>Let {address} in by adding it, keep it out, or acknowledge it as it stands.</source>
        <translation>请添加 {address} 以放行，或拒绝放行，或按现状确认。</translation>
    </message>
    <message>
        <source>{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and would be refused, as no entry holds it {evidence}.</source>
        <translation>{address} 发了 {count} {count:封邮件}，最近见于 {last}{rhythm}，将被拒绝，因为没有条目包含它 {evidence}。</translation>
    </message>
    <message>
        <source>{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and would be refused, as the list has no {family} entry {evidence}.</source>
        <translation>{address} 发了 {count} {count:封邮件}，最近见于 {last}{rhythm}，将被拒绝，因为列表没有 {family} 条目 {evidence}。</translation>
    </message>
    <message>
        <source>{address} sent {count} {count:message|messages}, last seen {last}{rhythm}, and would be refused, as the entry that holds it has expired {evidence}.</source>
        <translation>{address} 发了 {count} {count:封邮件}，最近见于 {last}{rhythm}，将被拒绝，因为包含它的条目已到期 {evidence}。</translation>
    </message>
    <message>
        <source>Give the entry a later last day, add {address}, keep it out, or acknowledge it as it stands.</source>
        <translation>请给该条目一个更晚的最后有效日，或添加 {address}，或拒绝放行，或按现状确认。</translation>
    </message>
    <message>
        <source>Your own address {address} sent {count} {count:message|messages} through {account}, last seen {last}, and would be refused {evidence}.</source>
        <translation>您自己的地址 {address} 通过 {account} 发了 {count} {count:封邮件}，最近见于 {last}，将被拒绝 {evidence}。</translation>
    </message>
    <message>
        <source>Add {address} if you send from here.</source>
        <translation>如果您从这里发信，请添加 {address}。</translation>
    </message>
    <message>
        <source>The list of {account} is on and no entry is in force, so nobody may send with the password.</source>
        <translation>{account} 的列表已启用而没有有效的条目，因此没有人能用密码发信。</translation>
    </message>
    <message>
        <source>Add who may send, or turn the list off if any address may.</source>
        <translation>请添加可以发信的地址；如果任意地址都可以，则停用列表。</translation>
    </message>
    <message>
        <source>It is not known who sends through {accounts}, so who would be cut off cannot be said {evidence}.</source>
        <translation>不知道谁通过 {accounts} 发信，因此无法说明会切断谁 {evidence}。</translation>
    </message>
    <message>
        <source>Import an old mail log, watch first, or acknowledge that it is not known.</source>
        <translation>请导入旧的邮件日志，或先观察，或确认对此并不知情。</translation>
    </message>
    <message>
        <source>{entry} ends with {expires}, and from then on {senders} {senders:sender|senders} that only it lets in would be refused, last {address} with {count} {count:message|messages} at {last} {evidence}.</source>
        <translation>{entry} 到 {expires} 为止，此后只靠它放行的 {senders} {senders:个发送方}将被拒绝，最近的是 {address}，发了 {count} {count:封邮件}，于 {last} {evidence}。</translation>
    </message>
    <message>
        <source>Give {entry} a later last day or none.</source>
        <translation>请给 {entry} 一个更晚的最后有效日，或不设期限。</translation>
    </message>
    <message>
        <source>{entry} is taken away; nobody was seen from it {evidence}.</source>
        <translation>{entry} 被去掉；没有见过来自它的发信 {evidence}。</translation>
    </message>
    <message>
        <source>Keep {entry} if somebody may need it rarely.</source>
        <translation>如果有人偶尔需要它，请保留 {entry}。</translation>
    </message>
    <message>
        <source>{entry} is taken away, which is expected to stand by; nobody was seen from it {evidence}.</source>
        <translation>预期作为备用的 {entry} 被去掉；没有见过来自它的发信 {evidence}。</translation>
    </message>
    <message>
        <source>Keep {entry} if it is for an emergency.</source>
        <translation>如果 {entry} 用于应急，请保留它。</translation>
    </message>
    <message>
        <source>{entry} is taken away, which is expected to stand by; whether anybody sends from it is not known {evidence}.</source>
        <translation>预期作为备用的 {entry} 被去掉；不知道是否有人从它发信 {evidence}。</translation>
    </message>
    <message>
        <source>Every entry of {account} is of an address block that never reaches a public relay, so nobody may send with the password.</source>
        <translation>{account} 的所有条目都属于永远不会到达公共中继的地址块，因此没有人能用密码发信。</translation>
    </message>
    <message>
        <source>Add the public addresses from which the senders reach the relay.</source>
        <translation>请添加发送方到达中继时所用的公网地址。</translation>
    </message>
    <message>
        <source>{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and would be refused, as its IP authentication is removed {evidence}.</source>
        <translation>{address}（{device}）免密码发了 {count} {count:封邮件}，最近见于 {last}，将被拒绝，因为它的 IP 认证被移除 {evidence}。</translation>
    </message>
    <message>
        <source>Keep the IP authentication, or give the device the user name and a password first.</source>
        <translation>请保留 IP 认证，或先给设备用户名和密码。</translation>
    </message>
    <message>
        <source>{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and would be refused, as the IP authentication of {account} moves to {to} {evidence}.</source>
        <translation>{address}（{device}）免密码发了 {count} {count:封邮件}，最近见于 {last}，将被拒绝，因为 {account} 的 IP 认证移到 {to} {evidence}。</translation>
    </message>
    <message>
        <source>Keep {address}, or bind it to another account in the same push.</source>
        <translation>请保留 {address}，或在同一次推送中把它绑定到另一个账户。</translation>
    </message>
    <message>
        <source>{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and would be refused, as {account} is suspended {evidence}.</source>
        <translation>{address}（{device}）免密码发了 {count} {count:封邮件}，最近见于 {last}，将被拒绝，因为 {account} 被暂停 {evidence}。</translation>
    </message>
    <message>
        <source>Bind {address} to another account in the same push if the device is to go on sending.</source>
        <translation>如果设备要继续发信，请在同一次推送中把 {address} 绑定到另一个账户。</translation>
    </message>
    <message>
        <source>{address} ({device}) sent {count} {count:message|messages} without a password, last seen {last}, and would be refused, as {account} is deleted {evidence}.</source>
        <translation>{address}（{device}）免密码发了 {count} {count:封邮件}，最近见于 {last}，将被拒绝，因为 {account} 被删除 {evidence}。</translation>
    </message>
    <message>
        <source>{account} is suspended while {senders} {senders:address sends|addresses send} through it, last {address} with {count} {count:message|messages} at {last} {evidence}.</source>
        <translation>{account} 被暂停，而有 {senders} {senders:个地址}正通过它发信，最近的是 {address}，发了 {count} {count:封邮件}，于 {last} {evidence}。</translation>
    </message>
    <message>
        <source>Give its senders another account first, or acknowledge that they are refused.</source>
        <translation>请先给它的发送方另一个账户，或确认它们会被拒绝。</translation>
    </message>
    <message>
        <source>{account} is deleted while {senders} {senders:address sends|addresses send} through it, last {address} with {count} {count:message|messages} at {last} {evidence}.</source>
        <translation>{account} 被删除，而有 {senders} {senders:个地址}正通过它发信，最近的是 {address}，发了 {count} {count:封邮件}，于 {last} {evidence}。</translation>
    </message>
    <message>
        <source>{account} is renamed to {to} while {senders} {senders:address sends|addresses send} through it, last {address} with {count} {count:message|messages} at {last}; with the old name they are refused {evidence}.</source>
        <translation>{account} 改名为 {to}，而有 {senders} {senders:个地址}正通过它发信，最近的是 {address}，发了 {count} {count:封邮件}，于 {last}；用旧名称会被拒绝 {evidence}。</translation>
    </message>
    <message>
        <source>Keep the name, or set the new one on every sender right after the push.</source>
        <translation>请保留原名，或在推送后立即在每个发送方上设置新名称。</translation>
    </message>
    <message>
        <source>The password of {account} is replaced at once, and all of its {senders} senders need the new one, last {address} at {last} {evidence}.</source>
        <translation>{account} 的密码立即更换，它的全部 {senders} 个发送方都需要新密码，最近的是 {address}，于 {last} {evidence}。</translation>
    </message>
    <message>
        <source>Set the new password on each of them right after the push.</source>
        <translation>请在推送后立即在每个发送方上设置新密码。</translation>
    </message>
    <message>
        <source>The password of {account} is replaced at once; who uses it is not known {evidence}.</source>
        <translation>{account} 的密码立即更换；不知道有谁在用它 {evidence}。</translation>
    </message>
    <message>
        <source>Set the new password on every sender right after the push.</source>
        <translation>请在推送后立即在每个发送方上设置新密码。</translation>
    </message>
    <message>
        <source>The password of {account} is replaced at once, and its one sender {address}, last seen {last}, needs the new one {evidence}.</source>
        <translation>{account} 的密码立即更换，它唯一的发送方 {address}（最近见于 {last}）需要新密码 {evidence}。</translation>
    </message>
    <message>
        <source>Set the new password on it right after the push.</source>
        <translation>请在推送后立即在它上面设置新密码。</translation>
    </message>
    <message>
        <source>The password of {account} is replaced at once; nobody was seen who uses it now {evidence}.</source>
        <translation>{account} 的密码立即更换；没有见到现在有谁在用它 {evidence}。</translation>
    </message>
    <message>
        <source>Set the new password where it is needed.</source>
        <translation>请在需要的地方设置新密码。</translation>
    </message>
    <message>
        <source>Mail of {account} as {domains} was accepted, last from {address} at {last}, and would be refused, as no sender of {number:that domain|those domains} is allowed any more {evidence}.</source>
        <translation>{account} 以 {domains} 发出的邮件曾被接受，最近来自 {address}，于 {last}，将被拒绝，因为{number:该域名}不再有允许的发件地址 {evidence}。</translation>
    </message>
    <message>
        <source>Allow {domains} again, or acknowledge that such mail is refused.</source>
        <translation>请重新允许 {domains}，或确认这类邮件会被拒绝。</translation>
    </message>
    <message>
        <source>Most mail of {number} accounts comes from the one private address {address}: a proxy, NAT or container hides the senders, so no list can tell them apart {evidence}.</source>
        <translation>{number} 个账户的大多数邮件来自同一个私有地址 {address}：代理、NAT 或容器隐藏了发送方，因此任何列表都无法区分它们 {evidence}。</translation>
    </message>
    <message>
        <source>Let the relay see the senders&apos; own addresses before turning lists on.</source>
        <translation>启用列表之前，请让中继看到发送方自己的地址。</translation>
    </message>
    <message>
        <source>{address} looks like a temporary IPv6 address, which the device changes about every day.</source>
        <translation>{address} 看起来是临时的 IPv6 地址，设备大约每天更换一次。</translation>
    </message>
    <message>
        <source>Give the device a fixed address, or let it send with the password and allow {segment}.</source>
        <translation>请给设备一个固定地址，或让它用密码发信并允许 {segment}。</translation>
    </message>
    <message>
        <source>{number} addresses of {segment} were seen lately, so {address} is not likely to stay the device&apos;s {evidence}.</source>
        <translation>最近见到 {segment} 中的 {number} 个地址，因此 {address} 不大可能一直属于该设备 {evidence}。</translation>
    </message>
    <message>
        <source>{account} becomes open: ANY address with the password may send.</source>
        <translation>{account} 变为开放：知道密码的任意地址都可以发信。</translation>
    </message>
    <message>
        <source>Keep the list on, or replace the password if others may have it.</source>
        <translation>请保持列表启用；如果密码可能有别人知道，请更换它。</translation>
    </message>
    <message>
        <source>{account} is only watched: ANY address with the password may send.</source>
        <translation>{account} 只被观察：知道密码的任意地址都可以发信。</translation>
    </message>
    <message>
        <source>The entries of {account} let in {count} addresses in one piece, {first} to {last}.</source>
        <translation>{account} 的条目一次放行连续的 {count} 个地址，从 {first} 到 {last}。</translation>
    </message>
    <message>
        <source>Enter only the networks that send.</source>
        <translation>请只输入发信的网络。</translation>
    </message>
    <message>
        <source>The entries of {account} let in every {family} address, which for {family} equals no list at all.</source>
        <translation>{account} 的条目放行所有 {family} 地址，对 {family} 而言等于没有列表。</translation>
    </message>
    <message>
        <source>Anything that sends from {address} may send through {account} without a password, as any sender.</source>
        <translation>从 {address} 发信的任何程序都可以通过 {account} 免密码发信，并可用任何发件地址。</translation>
    </message>
    <message>
        <source>Let the device send with the password if it can.</source>
        <translation>如果设备能用密码，请让它用密码发信。</translation>
    </message>
    <message>
        <source>Anything that sends from {address} may send through {account} without a password.</source>
        <translation>从 {address} 发信的任何程序都可以通过 {account} 免密码发信。</translation>
    </message>
    <message>
        <source>{address} can sign in with the password of {account}, last seen {last}, and nothing else is seen there, so it needs no IP authentication {evidence}.</source>
        <translation>{address} 能用 {account} 的密码登录，最近见于 {last}，那里没有见到其他情况，因此它不需要 IP 认证 {evidence}。</translation>
    </message>
    <message>
        <source>Leave IP authentication out and allow {address} in the list.</source>
        <translation>请不用 IP 认证，而在列表中允许 {address}。</translation>
    </message>
    <message>
        <source>{address} is of an address block that many share, so whoever the relay sees there may send without a password.</source>
        <translation>{address} 属于许多人共用的地址块，因此中继在那里见到的任何人都可以免密码发信。</translation>
    </message>
    <message>
        <source>Bind the device&apos;s own public address.</source>
        <translation>请绑定设备自己的公网地址。</translation>
    </message>
    <message>
        <source>{number} accounts are seen from {address}, and all that is behind it may send through {account} without a password {evidence}.</source>
        <translation>{address} 上见到 {number} 个账户，它背后的一切都可以通过 {account} 免密码发信 {evidence}。</translation>
    </message>
    <message>
        <source>Give the device an address of its own, or let it send with the password.</source>
        <translation>请给设备一个自己的地址，或让它用密码发信。</translation>
    </message>
    <message>
        <source>{entry} overlaps {block}, which all customers of {cloud} share (table of {date}): any of them who has the password may send.</source>
        <translation>{entry} 与 {block} 重叠，后者由 {cloud} 的所有客户共用（{date} 的列表）：其中任何知道密码的人都可以发信。</translation>
    </message>
    <message>
        <source>Enter an address that is yours alone.</source>
        <translation>请输入只属于您的地址。</translation>
    </message>
    <message>
        <source>{number} entries, the first {entry}, overlap {block}, which all customers of {cloud} share (table of {date}): any of them who has the password may send.</source>
        <translation>{number} 个条目（第一个为 {entry}）与 {block} 重叠，后者由 {cloud} 的所有客户共用（{date} 的列表）：其中任何知道密码的人都可以发信。</translation>
    </message>
    <message>
        <source>Enter addresses that are yours alone.</source>
        <translation>请输入只属于您的地址。</translation>
    </message>
    <message>
        <source>{address} lies in {block}, which all customers of {cloud} share (table of {date}): any of them may send through {account} without a password.</source>
        <translation>{address} 位于 {block} 之中，后者由 {cloud} 的所有客户共用（{date} 的列表）：其中任何人都可以通过 {account} 免密码发信。</translation>
    </message>
    <message>
        <source>Let it send with the password.</source>
        <translation>请让它用密码发信。</translation>
    </message>
    <message>
        <source>The list of sender addresses of {account} is emptied, so it may send as anybody.</source>
        <translation>{account} 的发件地址列表被清空，因此它可以用任何发件地址。</translation>
    </message>
    <message>
        <source>Keep the sender addresses that it needs.</source>
        <translation>请保留它需要的发件地址。</translation>
    </message>
    <message>
        <source>{account} may send as every address of {domain}, and not only as {sender} any more.</source>
        <translation>{account} 可以用 {domain} 的任何地址发信，而不再只用 {sender}。</translation>
    </message>
    <message>
        <source>Keep the single addresses that it needs.</source>
        <translation>请保留它需要的单个地址。</translation>
    </message>
    <message>
        <source>{number} of {total} accounts are deleted in one push.</source>
        <translation>一次推送删除 {total} 个账户中的 {number} 个。</translation>
    </message>
    <message>
        <source>Check that no import or filter took away more than was meant.</source>
        <translation>请检查导入或筛选去掉的是否多于本意。</translation>
    </message>
    <message>
        <source>{number} of {total} entries are deleted in one push.</source>
        <translation>一次推送删除 {total} 个条目中的 {number} 个。</translation>
    </message>
    <message>
        <source>{senders} {senders:address|addresses} that sent through {account} before would be refused, last {address} at {last} {evidence}.</source>
        <translation>以前通过 {account} 发过信的 {senders} {senders:个地址}将被拒绝，最近的是 {address}，于 {last} {evidence}。</translation>
    </message>
    <message>
        <source>Add those that may come back.</source>
        <translation>请添加可能回来的地址。</translation>
    </message>
    <message>
        <source>Your own address {address} would be refused, so a test of {account} from here cannot succeed.</source>
        <translation>您自己的地址 {address} 将被拒绝，因此从这里测试 {account} 不会成功。</translation>
    </message>
    <message>
        <source>Test from an address on the list.</source>
        <translation>请从列表上的地址测试。</translation>
    </message>
    <message>
        <source>The log covers {days} {days:day|days}; monthly, quarterly and yearly senders cannot be in it.</source>
        <translation>日志覆盖 {days} {days:天}；每月、每季和每年发信的不可能在其中。</translation>
    </message>
    <message>
        <source>Watch first, or import older mail logs.</source>
        <translation>请先观察，或导入更早的邮件日志。</translation>
    </message>
    <message>
        <source>{entry} holds the same addresses as {other}.</source>
        <translation>{entry} 与 {other} 包含相同的地址。</translation>
    </message>
    <message>
        <source>Delete one of them.</source>
        <translation>请删除其中一个。</translation>
    </message>
    <message>
        <source>{more} more entries of {account} hold the same addresses as another.</source>
        <translation>{account} 还有 {more} 个条目与另一个包含相同的地址。</translation>
    </message>
    <message>
        <source>Tidy the list in the place for lists.</source>
        <translation>请在列表审阅处整理该列表。</translation>
    </message>
    <message>
        <source>{entry} is covered by {other} already.</source>
        <translation>{entry} 已被 {other} 覆盖。</translation>
    </message>
    <message>
        <source>Delete {entry}.</source>
        <translation>请删除 {entry}。</translation>
    </message>
    <message>
        <source>{more} more entries of {account} are covered by another.</source>
        <translation>{account} 还有 {more} 个条目被另一个覆盖。</translation>
    </message>
    <message>
        <source>{entry} and {other} are exactly {merged}.</source>
        <translation>{entry} 与 {other} 合起来正好是 {merged}。</translation>
    </message>
    <message>
        <source>Put {merged} in place of both.</source>
        <translation>请用 {merged} 代替两者。</translation>
    </message>
    <message>
        <source>{more} more pairs of entries of {account} are exactly one segment each.</source>
        <translation>{account} 还有 {more} 对条目各自正好是一个网段。</translation>
    </message>
    <message>
        <source>{written} is taken as {entry}, {count} addresses.</source>
        <translation>{written} 被理解为 {entry}，共 {count} 个地址。</translation>
    </message>
    <message>
        <source>Enter {address} alone if only that one is meant.</source>
        <translation>如果只指 {address}，请单独输入它。</translation>
    </message>
    <message>
        <source>{more} more segments of {account} were written with host bits, which are cleared.</source>
        <translation>{account} 还有 {more} 个网段写有主机位，已被清零。</translation>
    </message>
    <message>
        <source>Check that no single address was meant.</source>
        <translation>请检查所指的是否为单个地址。</translation>
    </message>
    <message>
        <source>A sender of {account} seems to change its address: {number} followed each other, last {address} at {last} {evidence}.</source>
        <translation>{account} 的一个发送方似乎在更换地址：先后有 {number} 个，最近的是 {address}，于 {last} {evidence}。</translation>
    </message>
    <message>
        <source>Give it a fixed address, allow its provider&apos;s segment, or leave the list off for this account.</source>
        <translation>请给它一个固定地址，或允许其提供商的网段，或让此账户的列表停用。</translation>
    </message>
    <message>
        <source>New addresses send through {account} in {weeks} of {total} weeks, so a fixed list will refuse the next ones {evidence}.</source>
        <translation>{total} 周中有 {weeks} 周出现通过 {account} 发信的新地址，因此固定的列表会拒绝以后的新地址 {evidence}。</translation>
    </message>
    <message>
        <source>Allow their network (for IPv6 the /64), or leave the list off for this account.</source>
        <translation>请允许它们的网络（IPv6 为 /64），或让此账户的列表停用。</translation>
    </message>
    <message>
        <source>{account} sends from {number} networks and none has most of the mail, so a fixed list does not fit {evidence}.</source>
        <translation>{account} 从 {number} 个网络发信，没有一个占多数，因此固定的列表并不适合 {evidence}。</translation>
    </message>
    <message>
        <source>Give each place an account of its own, or leave the list off for this one.</source>
        <translation>请给每个地点一个自己的账户，或让这个账户的列表停用。</translation>
    </message>
    <message>
        <source>Nobody can use {account}: it has no password and no IP authentication.</source>
        <translation>没有人能使用 {account}：它既没有密码也没有 IP 认证。</translation>
    </message>
    <message>
        <source>No mail came from {entry} for 400 days {evidence}.</source>
        <translation>400 天来没有邮件来自 {entry} {evidence}。</translation>
    </message>
    <message>
        <source>Delete {entry}, or mark it as standing by.</source>
        <translation>请删除 {entry}，或标为备用。</translation>
    </message>
    <message>
        <source>{entry} was last reviewed on {reviewed}, {days} days ago.</source>
        <translation>{entry} 上次审阅于 {reviewed}，在 {days} 天前。</translation>
    </message>
    <message>
        <source>Ask whether it is still right and mark it as reviewed.</source>
        <translation>请问清它是否仍然正确，并标为已审阅。</translation>
    </message>
    <message>
        <source>{entry} was never reviewed.</source>
        <translation>{entry} 从未审阅过。</translation>
    </message>
    <message>
        <source>{entry} has no remark that says whose it is.</source>
        <translation>{entry} 没有备注说明它属于谁。</translation>
    </message>
    <message>
        <source>Write down whose it is.</source>
        <translation>请写明它属于谁。</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>Resolve</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Check the host&apos;s spelling and this computer&apos;s name service.</source>
        <translation>请检查主机名的拼写和这台计算机的名称服务。</translation>
    </message>
    <message>
        <source>Check the port, and whether the mail server runs.</source>
        <translation>请检查端口，以及邮件服务器是否在运行。</translation>
    </message>
    <message>
        <source>Check firewalls on the way, or try another port.</source>
        <translation>请检查途中的防火墙，或尝试其他端口。</translation>
    </message>
    <message>
        <source>Check the port: another service answers there.</source>
        <translation>请检查端口：在那里应答的是另一种服务。</translation>
    </message>
    <message>
        <source>Choose the other TLS mode, or the other port.</source>
        <translation>请选择另一种 TLS 方式，或另一个端口。</translation>
    </message>
    <message>
        <source>The server needs TLS 1.2 or later.</source>
        <translation>服务器需要 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>Nothing secret was sent. Turn on TLS at the server.</source>
        <translation>没有发送任何机密。请在服务器上启用 TLS。</translation>
    </message>
    <message>
        <source>Somebody may be in between. Nothing secret was sent.</source>
        <translation>可能有人处在中间。没有发送任何机密。</translation>
    </message>
    <message>
        <source>Use the submission port with TLS.</source>
        <translation>请使用带 TLS 的提交端口。</translation>
    </message>
    <message>
        <source>The server must offer PLAIN or LOGIN over TLS.</source>
        <translation>服务器必须在 TLS 上提供 PLAIN 或 LOGIN。</translation>
    </message>
    <message>
        <source>Check user name and password, or replace the password.</source>
        <translation>请检查用户名和密码，或更换密码。</translation>
    </message>
    <message>
        <source>Add the address to the allowlist if it should send.</source>
        <translation>如果该地址应当发信，请把它添加到允许列表。</translation>
    </message>
    <message>
        <source>Let the account send again.</source>
        <translation>请让该账户重新发信。</translation>
    </message>
    <message>
        <source>Set IP authentication for this address, or sign in.</source>
        <translation>请为此地址设置 IP 认证，或登录。</translation>
    </message>
    <message>
        <source>Use a sender that the account may send as.</source>
        <translation>请使用该账户可用的发件地址。</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address.</source>
        <translation>请检查收件人的地址。</translation>
    </message>
    <message>
        <source>Wait a few minutes and test again.</source>
        <translation>请等几分钟再测试。</translation>
    </message>
    <message>
        <source>The server&apos;s own log says more.</source>
        <translation>服务器自己的日志会说明更多。</translation>
    </message>
    <message>
        <source>Renew it at the server, or set this computer&apos;s clock.</source>
        <translation>请在服务器上续期，或校准这台计算机的时钟。</translation>
    </message>
    <message>
        <source>Use a host name that it is for, or have it issued for this one.</source>
        <translation>请使用证书所属的主机名，或让证书为此名称颁发。</translation>
    </message>
    <message>
        <source>Have it issued by an authority that this computer knows, or trust exactly this key.</source>
        <translation>请让这台计算机认识的机构颁发证书，或只信任这一个密钥。</translation>
    </message>
    <message>
        <source>Replace it by one with a stronger key and SHA-256.</source>
        <translation>请换成密钥更强并使用 SHA-256 的证书。</translation>
    </message>
    <message>
        <source>Replace it: it cannot be trusted any more.</source>
        <translation>请更换它：它不能再被信任。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator whether its key was replaced.</source>
        <translation>请询问服务器的运营者，其密钥是否已更换。</translation>
    </message>
    <message>
        <source>Compare its fingerprint before you trust it.</source>
        <translation>信任之前请比对它的指纹。</translation>
    </message>
    <message>
        <source>Add the address first, if it should send: then a test can judge the password.</source>
        <translation>如果该地址应当发信，请先添加它：之后测试才能判断密码。</translation>
    </message>
</context>
<context>
    <name>RelationText</name>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>On the list already: %1</source>
        <translation>已在列表上：%1</translation>
    </message>
    <message>
        <source>The same addresses are on the list as %1</source>
        <translation>列表上已有相同的地址：%1</translation>
    </message>
    <message>
        <source>Covered already by %1</source>
        <translation>已被 %1 覆盖</translation>
    </message>
    <message>
        <source>Covers %1, which is then needless</source>
        <translation>覆盖 %1，后者因此不再需要</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <translation>与 %1 重叠</translation>
    </message>
    <message>
        <source>With %1 it makes one segment, %2</source>
        <translation>与 %1 合成一个网段 %2</translation>
    </message>
    <message>
        <source>%1 was to be kept out, this lets it in</source>
        <translation>%1 原本拒绝放行，这会放行它</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>No password is set, so nobody may send with one.</source>
        <translation>没有设置密码，因此没有人能用密码发信。</translation>
    </message>
    <message>
        <source>ANY address with the password may send.</source>
        <translation>知道密码的任意地址都可以发信。</translation>
    </message>
    <message>
        <source>ANY address with the password may send; the list is only watching.</source>
        <translation>知道密码的任意地址都可以发信；列表只作观察。</translation>
    </message>
    <message>
        <source>Nobody may send with the password.</source>
        <translation>没有人能用密码发信。</translation>
    </message>
    <message>
        <source>{count} {count:address|addresses} may send with the password, over SMTP.</source>
        <translation>{count} {count:个地址}可以用密码通过 SMTP 发信。</translation>
    </message>
    <message>
        <source>Nobody may send, with or without the password: the account is suspended.</source>
        <translation>无论有无密码，没有人可以发信：账户已暂停。</translation>
    </message>
    <message>
        <source>{address} still sends without.</source>
        <translation>{address} 仍免密码发信。</translation>
    </message>
    <message>
        <source>{address} sends without.</source>
        <translation>{address} 免密码发信。</translation>
    </message>
    <message>
        <source>{address} ({device}) still sends without.</source>
        <translation>{address}（{device}）仍免密码发信。</translation>
    </message>
    <message>
        <source>{address} ({device}) sends without.</source>
        <translation>{address}（{device}）免密码发信。</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>TLS from the start (also called SSL/TLS)</source>
        <translation>从一开始就用 TLS（也称 SSL/TLS）</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS，必需</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>In the mail program or device</source>
        <translation>在邮件程序或设备中</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>You get it separately; it is not on this sheet.</source>
        <translation>密码另行提供，不在这张单子上。</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>任意地址</translation>
    </message>
    <message>
        <source>From where it works</source>
        <translation>从哪里可用</translation>
    </message>
    <message>
        <source>From any address, with the password.</source>
        <translation>从任意地址，凭密码。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nobody may send with the password at present.</source>
        <translation>目前没有人可以用密码发信。</translation>
    </message>
    <message>
        <source>From these networks only, with the password.</source>
        <translation>只能从这些网络，凭密码。</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>无需密码</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>它的地址</translation>
    </message>
    <message>
        <source>This one device signs in with nothing. Another address needs the password.</source>
        <translation>只有这台设备不用登录。其他地址都需要密码。</translation>
    </message>
    <message>
        <source>If mail is refused</source>
        <translation>如果邮件被拒绝</translation>
    </message>
    <message>
        <source>The user name or password is wrong, or the address that you send from is not one of those above.</source>
        <translation>用户名或密码有误，或者您发信的地址不是上面所列的之一。</translation>
    </message>
    <message>
        <source>A change is being tried. The mail is not lost: programs send it again by themselves.</source>
        <translation>正在试行一项更改。邮件没有丢失：程序会自行重发。</translation>
    </message>
    <message>
        <source>The sender is not one of those above.</source>
        <translation>发件地址不是上面所列的之一。</translation>
    </message>
    <message>
        <source>The account is suspended, or mail came without a password from an address that may not do so.</source>
        <translation>账户已暂停，或者有未获许可的地址免密码发来邮件。</translation>
    </message>
    <message>
        <source>The reply ends with the address that you came from and the time. Pass both on when you ask.</source>
        <translation>应答的末尾是您来自的地址和时间。询问时请一并告知。</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>联系谁</translation>
    </message>
    <message>
        <source>Sending mail as %1 through %2</source>
        <translation>以 %1 的身份通过 %2 发信</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>An address, a segment or a range is needed</source>
        <translation>需要一个地址、网段或范围</translation>
    </message>
    <message>
        <source>Longer than 128 characters, no address is that long</source>
        <translation>超过 128 个字符，没有这么长的地址</translation>
    </message>
    <message>
        <source>A character that no address has</source>
        <translation>有地址中不会出现的字符</translation>
    </message>
    <message>
        <source>An invisible control character</source>
        <translation>有不可见的控制字符</translation>
    </message>
    <message>
        <source>Several values in one; use the pasted list</source>
        <translation>一处有多个值；请使用粘贴的列表</translation>
    </message>
    <message>
        <source>A blank inside the value</source>
        <translation>值的中间有空格</translation>
    </message>
    <message>
        <source>Not an IP address; names are never looked up</source>
        <translation>不是 IP 地址；从不查询名称</translation>
    </message>
    <message>
        <source>Not a whole address, four numbers are needed</source>
        <translation>不是完整的地址，需要四个数</translation>
    </message>
    <message>
        <source>An IPv4 address has exactly four numbers</source>
        <translation>IPv4 地址正好有四个数</translation>
    </message>
    <message>
        <source>A number is missing here</source>
        <translation>这里缺一个数</translation>
    </message>
    <message>
        <source>A number is over 255</source>
        <translation>有一个数超过 255</translation>
    </message>
    <message>
        <source>Only digits stand between the dots</source>
        <translation>点号之间只能是数字</translation>
    </message>
    <message>
        <source>A leading zero, which programs read in different ways</source>
        <translation>有前导零，不同程序的读法不同</translation>
    </message>
    <message>
        <source>Hexadecimal, an IPv4 address is written in decimal</source>
        <translation>是十六进制，IPv4 地址用十进制书写</translation>
    </message>
    <message>
        <source>A zone means nothing on another machine</source>
        <translation>区域标识在其他机器上没有意义</translation>
    </message>
    <message>
        <source>Written without brackets here</source>
        <translation>这里书写时不加方括号</translation>
    </message>
    <message>
        <source>A port does not belong here</source>
        <translation>这里不应有端口</translation>
    </message>
    <message>
        <source>The double colon may stand only once</source>
        <translation>双冒号只能出现一次</translation>
    </message>
    <message>
        <source>A single colon at the edge</source>
        <translation>边上有单个冒号</translation>
    </message>
    <message>
        <source>An IPv6 address has eight groups</source>
        <translation>IPv6 地址有八组</translation>
    </message>
    <message>
        <source>A group has at most four digits</source>
        <translation>一组最多四位</translation>
    </message>
    <message>
        <source>Only 0 to 9 and a to f stand in a group</source>
        <translation>一组中只能是 0 到 9 和 a 到 f</translation>
    </message>
    <message>
        <source>An IPv4 part may stand only at the end</source>
        <translation>IPv4 部分只能在末尾</translation>
    </message>
    <message>
        <source>A wildcard, write a segment instead</source>
        <translation>是通配符，请改写为网段</translation>
    </message>
    <message>
        <source>The address before the slash is missing</source>
        <translation>斜杠之前缺少地址</translation>
    </message>
    <message>
        <source>The prefix length after the slash is not a number</source>
        <translation>斜杠之后的前缀长度不是数字</translation>
    </message>
    <message>
        <source>The prefix length has a leading zero</source>
        <translation>前缀长度有前导零</translation>
    </message>
    <message>
        <source>The prefix length is too high, 32 for IPv4 and 128 for IPv6</source>
        <translation>前缀长度过大，IPv4 最大 32，IPv6 最大 128</translation>
    </message>
    <message>
        <source>Neither an IPv4 segment nor a sensible IPv6 one</source>
        <translation>既不是 IPv4 网段，也不是合理的 IPv6 网段</translation>
    </message>
    <message>
        <source>A netmask, not a prefix length</source>
        <translation>是网络掩码，不是前缀长度</translation>
    </message>
    <message>
        <source>A range has one first and one last address</source>
        <translation>范围有一个首地址和一个末地址</translation>
    </message>
    <message>
        <source>A range is made of two addresses, without a prefix length</source>
        <translation>范围由两个地址组成，不带前缀长度</translation>
    </message>
    <message>
        <source>The end of the range is not a whole address</source>
        <translation>范围的末尾不是完整的地址</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 in one range</source>
        <translation>一个范围中同时有 IPv4 和 IPv6</translation>
    </message>
    <message>
        <source>The range runs backwards</source>
        <translation>范围的方向反了</translation>
    </message>
    <message>
        <source>Blanks around it were dropped</source>
        <translation>已去掉首尾的空格</translation>
    </message>
    <message>
        <source>Blanks around the hyphen were dropped</source>
        <translation>已去掉连字符两边的空格</translation>
    </message>
    <message>
        <source>host part dropped</source>
        <translation>已舍去主机部分</translation>
    </message>
    <message>
        <source>This is one single address</source>
        <translation>这是单个地址</translation>
    </message>
    <message>
        <source>The same as a segment</source>
        <translation>与一个网段相同</translation>
    </message>
    <message>
        <source>An IPv4 address written as IPv6, stored as IPv4</source>
        <translation>以 IPv6 形式书写的 IPv4 地址，存为 IPv4</translation>
    </message>
    <message>
        <source>An old IPv6 form that holds an IPv4 address; no sender has it</source>
        <translation>含有 IPv4 地址的旧 IPv6 形式；没有发送方使用它</translation>
    </message>
    <message>
        <source>The whole internet: the list would let everybody in</source>
        <translation>整个互联网：列表会放行所有人</translation>
    </message>
    <message>
        <source>Very many addresses: this hardly restricts anything</source>
        <translation>地址非常多：这几乎不起限制作用</translation>
    </message>
    <message>
        <source>Private addresses, a public relay never sees them</source>
        <translation>私有地址，公共中继从不会见到</translation>
    </message>
    <message>
        <source>Loopback, only the relay itself</source>
        <translation>回环地址，只有中继自身</translation>
    </message>
    <message>
        <source>Link-local, useless on a remote relay</source>
        <translation>链路本地地址，在远程中继上没有用</translation>
    </message>
    <message>
        <source>Multicast, nobody sends from it</source>
        <translation>多播地址，没有人从它发信</translation>
    </message>
    <message>
        <source>The unspecified address, nobody sends from it</source>
        <translation>未指定地址，没有人从它发信</translation>
    </message>
    <message>
        <source>The broadcast address, nobody sends from it</source>
        <translation>广播地址，没有人从它发信</translation>
    </message>
    <message>
        <source>Carrier NAT, shared by many customers of a provider</source>
        <translation>运营商 NAT，由提供商的许多客户共用</translation>
    </message>
    <message>
        <source>Reserved addresses, nobody sends from them</source>
        <translation>保留地址，没有人从它们发信</translation>
    </message>
    <message>
        <source>a no-break space (NBSP)</source>
        <translation>不间断空格 (NBSP)</translation>
    </message>
    <message>
        <source>a zero-width space (ZWSP)</source>
        <translation>零宽空格 (ZWSP)</translation>
    </message>
    <message>
        <source>a byte-order mark (BOM)</source>
        <translation>字节顺序标记 (BOM)</translation>
    </message>
    <message>
        <source>a dash, a plain hyphen is needed</source>
        <translation>破折号，需要普通连字符</translation>
    </message>
    <message>
        <source>Octet %1 is %2, highest is 255</source>
        <translation>第 %1 个数是 %2，最大为 255</translation>
    </message>
    <message>
        <source>Octet %1 is missing</source>
        <translation>缺少第 %1 个数</translation>
    </message>
    <message>
        <source>Octet %1 is “%2”, only digits stand there</source>
        <translation>第 %1 个数是“%2”，那里只能是数字</translation>
    </message>
    <message>
        <source>“%1” has a leading zero, which programs read in different ways</source>
        <translation>“%1”有前导零，不同程序的读法不同</translation>
    </message>
    <message>
        <source>Prefix length %1 is too high, highest is %2</source>
        <translation>前缀长度 %1 过大，最大为 %2</translation>
    </message>
    <message>
        <source>A line end inside the value; use the pasted list</source>
        <translation>值的中间有换行；请使用粘贴的列表</translation>
    </message>
    <message>
        <source>Character %1 is %2</source>
        <translation>第 %1 个字符是%2</translation>
    </message>
    <message>
        <source>The same as the segment %1</source>
        <translation>与网段 %1 相同</translation>
    </message>
    <message>
        <source>Address, %1</source>
        <translation>地址，%1</translation>
    </message>
    <message>
        <source>Segment, %1</source>
        <translation>网段，%1</translation>
    </message>
    <message>
        <source>Range, %1</source>
        <translation>范围，%1</translation>
    </message>
</context>
<context>
    <name>postern::AccountDialog</name>
    <message>
        <source>It is not known who sends as %1.</source>
        <translation>不知道有谁以 %1 的身份发信。</translation>
    </message>
    <message>
        <source>Nobody was seen sending as %1 lately.</source>
        <translation>最近没有看到有人以 %1 的身份发信。</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %1 is in use by %n address(es).</source>
        <translation>
            <numerusform>拒之门外：%1 正被 %n 个地址使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账户</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>any sender</source>
        <translation>任意发件人</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>May send as: addresses or @domain, one a line</source>
        <translation>可用的发件地址：地址或 @域名，每行一个</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>add account %1</source>
        <translation>添加账户 %1</translation>
    </message>
    <message>
        <source>edit account %1</source>
        <translation>编辑账户 %1</translation>
    </message>
    <message>
        <source>Letters, digits and . _ @ - only, beginning with a letter or digit</source>
        <translation>只能用字母、数字和 . _ @ -，以字母或数字开头</translation>
    </message>
    <message>
        <source>%1 is not available on this relay</source>
        <translation>%1 在此中继上不可用</translation>
    </message>
    <message>
        <source>Stored as %1: user names have no capitals</source>
        <translation>将存为 %1：用户名不含大写字母</translation>
    </message>
    <message>
        <source>The name that it has</source>
        <translation>它现有的名称</translation>
    </message>
    <message>
        <source>Free in this organization</source>
        <translation>在此组织中未被占用</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor @domain.</source>
        <translation>“%1”既不是地址，也不是 @域名。</translation>
    </message>
    <message>
        <source>Empty: it may send as anybody.</source>
        <translation>留空：可以用任何发件地址。</translation>
    </message>
    <message>
        <source>Exactly these; bill+x@ is not bill@. They do not bind IP authentication.</source>
        <translation>仅限这些；bill+x@ 不等于 bill@。对 IP 认证不起约束。</translation>
    </message>
    <message>
        <source>They sign in with the old name and are refused until they use the new one.</source>
        <translation>它们仍用旧名称登录，在改用新名称之前会被拒绝。</translation>
    </message>
    <message>
        <source>Its allowlist is off.</source>
        <translation>它的允许列表未启用。</translation>
    </message>
    <message>
        <source>It needs a user name.</source>
        <translation>需要一个用户名。</translation>
    </message>
    <message>
        <source>Correct the user name.</source>
        <translation>请更正用户名。</translation>
    </message>
    <message>
        <source>Correct the senders.</source>
        <translation>请更正发件地址。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未作任何更改。</translation>
    </message>
</context>
<context>
    <name>postern::AccountEditor</name>
    <message>
        <source>Let it send again</source>
        <translation>允许它重新发信</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1, account suspended</source>
        <translation>%1，账户已暂停</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1/%2 个条目</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1，保留</translation>
    </message>
    <message>
        <source>Closed: nobody</source>
        <translation>封闭：任何人都不能</translation>
    </message>
    <message>
        <source>The allowlist is on and has no entry, so nobody may send with the password.</source>
        <translation>允许列表已启用但没有条目，因此无人能用密码发信。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>There is no log, so it is not known who sends.</source>
        <translation>没有日志，因此不知道有谁发信。</translation>
    </message>
    <message>
        <source>Nobody was seen sending. %1</source>
        <translation>没有看到有人发信。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses send today.</source>
        <translation>
            <numerusform>目前有 %n 个地址在发信。</numerusform>
        </translation>
    </message>
    <message>
        <source>Observing: any address</source>
        <translation>观察中：任意地址</translation>
    </message>
    <message>
        <source>Open: any address</source>
        <translation>开放：任意地址</translation>
    </message>
    <message>
        <source>The password works from anywhere. %1</source>
        <translation>密码在任何地方都有效。%1</translation>
    </message>
    <message>
        <source>Start with these %1</source>
        <translation>以这 %1 开始</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Any: no sender address is refused</source>
        <translation>任意：不拒绝任何发件地址</translation>
    </message>
    <message>
        <source>A new one is staged</source>
        <translation>已暂存一个新密码</translation>
    </message>
    <message>
        <source>Set, shown to nobody</source>
        <translation>已设置，不向任何人显示</translation>
    </message>
    <message>
        <source>None: nobody can sign in</source>
        <translation>无：没有人能登录</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>无日志</translation>
    </message>
    <message>
        <source>%1 in, %2 blocked</source>
        <translation>允许 %1，拦截 %2</translation>
    </message>
    <message>
        <source>no such account</source>
        <translation>没有这个账户</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>凭 %1</translation>
    </message>
    <message>
        <source>as the list is %1</source>
        <translation>因为列表%1</translation>
    </message>
    <message>
        <source>without a password, by IP authentication</source>
        <translation>无需密码，凭 IP 认证</translation>
    </message>
    <message>
        <source>the account is suspended</source>
        <translation>账户已暂停</translation>
    </message>
    <message>
        <source>%1 has run out</source>
        <translation>%1 已到期</translation>
    </message>
    <message>
        <source>no entry of its address family</source>
        <translation>没有该地址族的条目</translation>
    </message>
    <message>
        <source>the list is closed</source>
        <translation>列表是封闭的</translation>
    </message>
    <message>
        <source>no entry has it</source>
        <translation>没有条目包含它</translation>
    </message>
    <message>
        <source>Now: yes</source>
        <translation>现在：能</translation>
    </message>
    <message>
        <source>Now: no</source>
        <translation>现在：不能</translation>
    </message>
    <message>
        <source>After push: yes</source>
        <translation>推送后：能</translation>
    </message>
    <message>
        <source>After push: no</source>
        <translation>推送后：不能</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>IP 认证</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>未选择账户</translation>
    </message>
    <message>
        <source>Choose one at the left, or look for one by any of its words.</source>
        <translation>请在左侧选择一个，或用其中任意词语查找。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>More about this account</source>
        <translation>此账户的更多操作</translation>
    </message>
    <message>
        <source>Would this address get in?</source>
        <translation>这个地址能通过吗？</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>允许列表</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>编辑条目</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>Entries of the allowlist</source>
        <translation>允许列表的条目</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未见到</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>%1 天后</translation>
    </message>
    <message>
        <source>Sender addresses</source>
        <translation>发件地址</translation>
    </message>
    <message>
        <source>Edit sender addresses</source>
        <translation>编辑发件地址</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Replace password</source>
        <translation>更换密码</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>编辑账户</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Settings sheet</source>
        <translation>设置说明单</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>删除账户</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Drop what is staged for it</source>
        <translation>撤去为它暂存的更改</translation>
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
        <translation>撤去这项暂存的编辑</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste entries</source>
        <translation>粘贴条目</translation>
    </message>
    <message>
        <source>Lock down now</source>
        <translation>立即封锁</translation>
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
        <translation>筛选，或输入一个地址</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>筛选账户</translation>
    </message>
    <message>
        <source>New account (Ctrl+N)</source>
        <translation>新建账户 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>排序：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>%1 of %2 accept it</source>
        <translation>%2 个中有 %1 个接受它</translation>
    </message>
    <message>
        <source>%1 by an entry, %2 because they are open, %3 without a password</source>
        <translation>凭条目 %1 个，因开放 %2 个，无需密码 %3 个</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%1/%2 个账户</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>The accounts of %1 are on their way.</source>
        <translation>%1 的账户正在传来。</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>还没有账户</translation>
    </message>
    <message>
        <source>An account is an SMTP login. Give it a password or let a device send from one address without.</source>
        <translation>账户就是一个 SMTP 登录。给它一个密码，或让一台设备从一个地址免密码发信。</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账户</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>No account matches, the filter hides %n</source>
        <translation>
            <numerusform>没有匹配的账户，筛选隐藏了 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No account lets this address in, with or without the password.</source>
        <translation>没有账户让这个地址通过，无论有无密码。</translation>
    </message>
    <message>
        <source>Nothing in any column has all of these words.</source>
        <translation>没有哪一列包含所有这些词语。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 is no field. There are ip: list: staged: expires: unused:</source>
        <translation>%1 不是字段。可用的有 ip: list: staged: expires: unused:</translation>
    </message>
</context>
<context>
    <name>postern::AccountListModel</name>
    <message>
        <source>%1 kept</source>
        <translation>%1，保留</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未见到</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n staged</source>
        <translation>
            <numerusform>%1，%2，%3，%n 项已暂存</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Accepts it by</source>
        <translation>接受方式</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>IP 认证</translation>
    </message>
    <message>
        <source>Last seen from</source>
        <translation>最近来自</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>已暂存</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>任意地址</translation>
    </message>
    <message>
        <source>after push</source>
        <translation>推送后</translation>
    </message>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n 项已暂存</numerusform>
        </translation>
    </message>
    <message>
        <source>, deleted with the push</source>
        <translation>，随推送删除</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
</context>
<context>
    <name>postern::ActivityCard</name>
    <message numerus="yes">
        <source>%1: %n senders, %2</source>
        <translation>
            <numerusform>%1：%n 个发送方，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>sender</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>senders</source>
        <translation>发送方</translation>
    </message>
</context>
<context>
    <name>postern::ActivityPlace</name>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Read the activity again</source>
        <translation>重新读取活动</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Blocked by allowlist</source>
        <translation>被允许列表拦截</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>By IP authentication</source>
        <translation>凭 IP 认证</translation>
    </message>
    <message>
        <source>Account, address or outcome</source>
        <translation>账户、地址或结果</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>筛选活动</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1/%2 行</translation>
    </message>
    <message>
        <source>This relay keeps no activity</source>
        <translation>此中继不保留活动记录</translation>
    </message>
    <message>
        <source>Who sends cannot be said here; it can be read from old mail logs.</source>
        <translation>这里无法知道谁在发信；可以从旧的邮件日志读入。</translation>
    </message>
    <message>
        <source>Nothing seen yet</source>
        <translation>还没有看到任何活动</translation>
    </message>
    <message>
        <source>No mail and no refusal is in the relay&apos;s log %1.</source>
        <translation>中继的日志中%1没有邮件，也没有拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>No row matches, the filter hides %n</source>
        <translation>
            <numerusform>没有匹配的行，筛选隐藏了 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>A longer period or fewer words show more.</source>
        <translation>时段长一些或词语少一些，就能看到更多。</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>为什么被拒绝？</translation>
    </message>
    <message>
        <source>Why was it accepted?</source>
        <translation>为什么被接受？</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1，最近 %2</translation>
    </message>
    <message>
        <source>No such account</source>
        <translation>没有这个账户</translation>
    </message>
    <message>
        <source>The relay has no account of this name now.</source>
        <translation>中继上现在没有这个名称的账户。</translation>
    </message>
    <message>
        <source>Account is active</source>
        <translation>账户正常</translation>
    </message>
    <message>
        <source>Account is suspended</source>
        <translation>账户已暂停</translation>
    </message>
    <message>
        <source>%1 is not suspended.</source>
        <translation>%1 未被暂停。</translation>
    </message>
    <message>
        <source>Nobody sends through %1.</source>
        <translation>没有人能通过 %1 发信。</translation>
    </message>
    <message>
        <source>This address needs no password.</source>
        <translation>这个地址不需要密码。</translation>
    </message>
    <message>
        <source>No IP authentication for this address</source>
        <translation>这个地址没有 IP 认证</translation>
    </message>
    <message>
        <source>Only %1 may send without a password.</source>
        <translation>只有 %1 可以免密码发信。</translation>
    </message>
    <message>
        <source>No address may send without a password.</source>
        <translation>没有地址可以免密码发信。</translation>
    </message>
    <message>
        <source>Password was wrong</source>
        <translation>密码是错的</translation>
    </message>
    <message>
        <source>Password was right</source>
        <translation>密码是对的</translation>
    </message>
    <message>
        <source>The relay logged a wrong password or user name.</source>
        <translation>中继记录了错误的密码或用户名。</translation>
    </message>
    <message>
        <source>The relay logged a right password.</source>
        <translation>中继记录了正确的密码。</translation>
    </message>
    <message>
        <source>The allowlist lets any address in</source>
        <translation>允许列表让任意地址通过</translation>
    </message>
    <message>
        <source>On the allowlist</source>
        <translation>在允许列表上</translation>
    </message>
    <message>
        <source>As it is on the relay now.</source>
        <translation>以中继上现在的状态为准。</translation>
    </message>
    <message>
        <source>By %1, as it is on the relay now.</source>
        <translation>凭 %1，以中继上现在的状态为准。</translation>
    </message>
    <message>
        <source>Not on the allowlist</source>
        <translation>不在允许列表上</translation>
    </message>
    <message>
        <source>%1 has run out.</source>
        <translation>%1 已到期。</translation>
    </message>
    <message>
        <source>No entry on the relay now has this address.</source>
        <translation>中继上现在没有条目包含这个地址。</translation>
    </message>
    <message>
        <source>After push: let in with the password</source>
        <translation>推送后：凭密码放行</translation>
    </message>
    <message>
        <source>After push: refused</source>
        <translation>推送后：拒绝</translation>
    </message>
    <message>
        <source>With what is staged for %1.</source>
        <translation>以为 %1 暂存的更改为准。</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>添加这个地址</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>导出活动</translation>
    </message>
    <message>
        <source>Activity files (*.csv)</source>
        <translation>活动文件 (*.csv)</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>未导出：%1</translation>
    </message>
    <message>
        <source>The file was left as it was.</source>
        <translation>文件保持原样。</translation>
    </message>
    <message>
        <source>Activity by sender</source>
        <translation>按发送方的活动</translation>
    </message>
</context>
<context>
    <name>postern::ActivityTableModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>无密码</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
</context>
<context>
    <name>postern::AddDialog</name>
    <message>
        <source>Add address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>添加网段</translation>
    </message>
    <message>
        <source>Add range</source>
        <translation>添加范围</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>添加列表</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entries</source>
        <translation>
            <numerusform>添加 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1/%2 个条目</translation>
    </message>
    <message>
        <source>Change an address of %1</source>
        <translation>更改 %1 的一个地址</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到 %1</translation>
    </message>
    <message>
        <source>none while the list is off: ANY address may send</source>
        <translation>列表未启用时无：任意地址都可以发信</translation>
    </message>
    <message>
        <source>, who is blocked is not known (no log)</source>
        <translation>，会拦截谁尚不知道（没有日志）</translation>
    </message>
    <message>
        <source>, nobody seen sending is blocked</source>
        <translation>，没有见过的发送方会被拦截</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send are not on this list</source>
        <translation>
            <numerusform>拒之门外：%n 个正在发信的地址不在此列表上</numerusform>
        </translation>
    </message>
    <message>
        <source>They are named again in Review. %1</source>
        <translation>复核时会再次列出它们。%1</translation>
    </message>
    <message>
        <source>The relay takes %1 entries.</source>
        <translation>此中继最多接受 %1 个条目。</translation>
    </message>
    <message>
        <source>Merge some into a segment, or delete what is not needed.</source>
        <translation>请把一些条目合并为网段，或删除不需要的。</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>更改地址</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation>更改 %2 的 %1</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <translation>将 %1 添加到 %2</translation>
    </message>
    <message numerus="yes">
        <source>add %n entries to %1</source>
        <translation>
            <numerusform>将 %n 个条目添加到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::AfterPush</name>
    <message>
        <source>The relay names no port for mail with a password.</source>
        <translation>中继没有告知用密码发信的端口。</translation>
    </message>
    <message>
        <source>Its password is not known here. Test it by hand, or from its own host.</source>
        <translation>这里不知道它的密码。请手动测试，或从它自己的主机测试。</translation>
    </message>
    <message numerus="yes">
        <source>Test: %n not as planned</source>
        <translation>
            <numerusform>测试：%n 项与计划不符</numerusform>
        </translation>
    </message>
    <message>
        <source>Test: pending, trying again</source>
        <translation>测试：待定，正在重试</translation>
    </message>
    <message>
        <source>Testing from here</source>
        <translation>正在从这里测试</translation>
    </message>
    <message numerus="yes">
        <source>Test: %n as planned</source>
        <translation>
            <numerusform>测试：%n 项与计划相符</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>%1, without a password</source>
        <translation>%1，无需密码</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>pending, trying again</source>
        <translation>待定，正在重试</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>与计划相符</translation>
    </message>
    <message>
        <source>not as planned</source>
        <translation>与计划不符</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>It is put off while the change waits to be kept, and refused after that.</source>
        <translation>在更改等待保留期间被推迟，之后被拒绝。</translation>
    </message>
</context>
<context>
    <name>postern::AppliedPage</name>
    <message>
        <source>Applied changes</source>
        <translation>已应用的更改</translation>
    </message>
    <message>
        <source>Since the push</source>
        <translation>自推送以来</translation>
    </message>
    <message>
        <source>Nothing is applied and unconfirmed.</source>
        <translation>没有已应用而未确认的更改。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>What is true now</source>
        <translation>现在的实情</translation>
    </message>
    <message>
        <source>Accepted since</source>
        <translation>此后接受</translation>
    </message>
    <message>
        <source>Blocked since</source>
        <translation>此后拦截</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>接受 %1</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>拦截 %1</translation>
    </message>
    <message>
        <source>No connection was seen since the push.</source>
        <translation>自推送以来没有见到连接。</translation>
    </message>
    <message>
        <source>Who sent or tried to since the push, all accounts:</source>
        <translation>此后发过信或尝试发信者，所有账户：</translation>
    </message>
</context>
<context>
    <name>postern::AppliedStrip</name>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>延长时间</translation>
    </message>
    <message>
        <source>Revert now</source>
        <translation>立即还原</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>显示更改</translation>
    </message>
    <message>
        <source>2 minutes from now</source>
        <translation>从现在起 2 分钟</translation>
    </message>
    <message>
        <source>10 minutes from now</source>
        <translation>从现在起 10 分钟</translation>
    </message>
    <message>
        <source>1 hour from now</source>
        <translation>从现在起 1 小时</translation>
    </message>
    <message>
        <source>12 hours from now</source>
        <translation>从现在起 12 小时</translation>
    </message>
    <message>
        <source>72 hours from now</source>
        <translation>从现在起 72 小时</translation>
    </message>
    <message>
        <source>Revision %1. Nothing to do if this computer is cut off: the relay reverts alone at %2.</source>
        <translation>修订 %1。即使这台电脑断线也无需处理：中继会在 %2 自行还原。</translation>
    </message>
    <message>
        <source>Applied, not yet confirmed: reverts by itself in %1</source>
        <translation>已应用，尚未确认：将在 %1 后自行还原</translation>
    </message>
    <message>
        <source>%1 of %2 loses access, %3 since %4</source>
        <translation>%2 的 %1 失去访问，自 %4 起 %3</translation>
    </message>
    <message>
        <source>If not kept: %1</source>
        <translation>如果不保留：%1</translation>
    </message>
    <message numerus="yes">
        <source>; and %n more</source>
        <translation>
            <numerusform>；还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and refusals of the changed accounts; silent are addresses that sent lately and not since.</source>
        <translation>被更改账户的邮件和拒绝；沉默的是最近发过信而此后没有发信的地址。</translation>
    </message>
    <message>
        <source>Test connection with what is applied</source>
        <translation>用已应用的内容测试连接</translation>
    </message>
    <message>
        <source>%1 accepted, %2 refused, %3 silent</source>
        <translation>接受 %1，拒绝 %2，沉默 %3</translation>
    </message>
</context>
<context>
    <name>postern::Bar</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Review what is staged (%1)</source>
        <translation>复核暂存的更改（%1）</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>Postern</source>
        <translation>Postern</translation>
    </message>
    <message>
        <source>No relay</source>
        <translation>没有中继</translation>
    </message>
    <message>
        <source>No relay, revision %1</source>
        <translation>没有中继，修订 %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>正在推送</translation>
    </message>
    <message>
        <source>Connected, revision %1 applied</source>
        <translation>已连接，修订 %1 已应用</translation>
    </message>
    <message>
        <source>Connected, revision %1, read %2</source>
        <translation>已连接，修订 %1，读取于 %2</translation>
    </message>
    <message>
        <source>Offline, revision %1, read %2</source>
        <translation>离线，修订 %1，读取于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n 项已暂存</numerusform>
        </translation>
    </message>
    <message>
        <source>applied, %1 left</source>
        <translation>已应用，剩余 %1</translation>
    </message>
</context>
<context>
    <name>postern::BindingTableModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未见到</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>去除</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>已暂存</translation>
    </message>
</context>
<context>
    <name>postern::BulkDialog</name>
    <message numerus="yes">
        <source>Entries of %n accounts</source>
        <translation>
            <numerusform>%n 个账户的条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Also where nobody could send then: closed</source>
        <translation>即使此后无人能发信也执行：封闭</translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation>添加到全部</translation>
    </message>
    <message>
        <source>Remove from all</source>
        <translation>从全部移除</translation>
    </message>
    <message>
        <source>What happens to each account</source>
        <translation>每个账户会怎样</translation>
    </message>
    <message>
        <source>Looking at all accounts</source>
        <translation>正在查看所有账户</translation>
    </message>
    <message>
        <source>on %1 of %2 accounts</source>
        <translation>%2 个账户中有 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n addresses that send, on %1 of the accounts. They are named again in Review.</source>
        <translation>
            <numerusform>拒之门外：%n 个正在发信的地址，涉及 %1 个账户。复核时会再次列出它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are left out.</source>
        <translation>
            <numerusform>略过 %n 个账户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is blocked is not known: there is no log.</source>
        <translation>会拦截谁尚不知道：没有日志。</translation>
    </message>
    <message>
        <source>Nobody seen sending is blocked.</source>
        <translation>没有见过的发送方会被拦截。</translation>
    </message>
    <message numerus="yes">
        <source>Add to %n accounts</source>
        <translation>
            <numerusform>添加到 %n 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove from %n accounts</source>
        <translation>
            <numerusform>从 %n 个账户移除</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall it be?</source>
        <translation>要添加或移除什么？</translation>
    </message>
    <message>
        <source>All have them already, or no room.</source>
        <translation>它们都已经有了，或没有余位。</translation>
    </message>
    <message>
        <source>None of them has it.</source>
        <translation>它们都没有。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %1 to %n accounts</source>
        <translation>
            <numerusform>将 %1 添加到 %n 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %1 from %n accounts</source>
        <translation>
            <numerusform>将 %1 从 %n 个账户移除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::BulkTableModel</name>
    <message>
        <source>has them already</source>
        <translation>已经有了</translation>
    </message>
    <message>
        <source>has none of them</source>
        <translation>一个也没有</translation>
    </message>
    <message>
        <source>left out: no room, %1 of %2</source>
        <translation>略过：没有余位，%1/%2</translation>
    </message>
    <message>
        <source>left out: it would be closed</source>
        <translation>略过：将会封闭</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1%2, then %3</source>
        <comment>+1, then 7 of 10</comment>
        <translation>%1%2，之后 %3</translation>
    </message>
    <message>
        <source>%1; the list is off</source>
        <translation>%1；列表未启用</translation>
    </message>
    <message>
        <source>nobody seen</source>
        <translation>没有见到任何人</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>会怎样</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>拦截</translation>
    </message>
</context>
<context>
    <name>postern::CertificateDialog</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>自身（自签名）</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>how a day is written</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Changed certificate</source>
        <translation>证书已更改</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>新证书</translation>
    </message>
    <message>
        <source>Replace the trusted one</source>
        <translation>替换受信任的证书</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>Is this your relay?</source>
        <translation>这是您的中继吗？</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody here has seen before.</source>
        <translation>%1 出示的证书是这里从未有人见过的。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>不信任</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of its key</source>
        <translation>其密钥的 SHA-256 指纹</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Fingerprint expected, as the relay&apos;s operator gave it to you</source>
        <translation>预期的指纹，由中继的运营者提供给您</translation>
    </message>
    <message>
        <source>Or: I have compared all 16 groups myself</source>
        <translation>或者：我已亲自比对全部 16 组</translation>
    </message>
    <message>
        <source>The relay shows another certificate than last time.</source>
        <translation>中继出示的证书与上次不同。</translation>
    </message>
    <message numerus="yes">
        <source>Somebody may be between you and %1, or its certificate was renewed without notice. Nothing was sent to it: not the token, not your %n staged edits.</source>
        <translation>
            <numerusform>可能有人处在您与 %1 之间，或者它的证书未经通知就更换了。没有向它发送任何内容：没有令牌，也没有您的 %n 项暂存的编辑。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody may be between you and %1, or its certificate was renewed without notice. Nothing was sent to it, not the token either.</source>
        <translation>可能有人处在您与 %1 之间，或者它的证书未经通知就更换了。没有向它发送任何内容，也没有发送令牌。</translation>
    </message>
    <message>
        <source>Trusted
since %1</source>
        <translation>受信任
自 %1</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>受信任</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>现在出示</translation>
    </message>
    <message>
        <source>Fingerprint expected, from the relay&apos;s operator by another way than this line</source>
        <translation>预期的指纹，由中继的运营者经本连接以外的途径提供</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 位十六进制数字</translation>
    </message>
    <message numerus="yes">
        <source>Matches so far, %n digit(s) to go</source>
        <translation>
            <numerusform>到目前为止相符，还差 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>All 64 digits match</source>
        <translation>全部 64 位相符</translation>
    </message>
    <message>
        <source>Does not match: this is not the relay that was meant</source>
        <translation>不相符：这不是所指的中继</translation>
    </message>
    <message>
        <source>Not a fingerprint: only 0 to 9 and A to F</source>
        <translation>不是指纹：只能是 0 到 9 和 A 到 F</translation>
    </message>
    <message>
        <source>Trusted for this relay and this key only.</source>
        <translation>仅对此中继和此密钥信任。</translation>
    </message>
    <message>
        <source>Full match or tick.</source>
        <translation>完全相符或勾选。</translation>
    </message>
    <message>
        <source>Only a full match.</source>
        <translation>仅限完全相符。</translation>
    </message>
    <message>
        <source>Relay: %1
Trusted key (SHA-256): %2
Key shown now (SHA-256): %3
Names: %4
Issuer: %5
Valid: %6 to %7
Reason: %8</source>
        <translation>中继：%1
受信任的密钥 (SHA-256)：%2
现在出示的密钥 (SHA-256)：%3
名称：%4
颁发者：%5
有效期：%6 至 %7
原因：%8</translation>
    </message>
</context>
<context>
    <name>postern::ConflictDialog</name>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Active or suspended</source>
        <translation>正常或暂停</translation>
    </message>
    <message>
        <source>Sender addresses</source>
        <translation>发件地址</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>IP 认证</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Expected use</source>
        <translation>预期用途</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>允许列表</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: deleted here, edited on the relay</source>
        <translation>%1：这里删除，中继上编辑</translation>
    </message>
    <message>
        <source>%1: edited here, deleted on the relay</source>
        <translation>%1：这里编辑，中继上删除</translation>
    </message>
    <message>
        <source>Account deleted here, edited on the relay</source>
        <translation>账户在这里被删除，在中继上被编辑</translation>
    </message>
    <message>
        <source>Account edited here, deleted on the relay</source>
        <translation>账户在这里被编辑，在中继上被删除</translation>
    </message>
    <message>
        <source>IP authentication: given to %1 on the relay</source>
        <translation>IP 认证：在中继上已给予 %1</translation>
    </message>
    <message>
        <source>User name: taken by another account on the relay</source>
        <translation>用户名：已被中继上的另一账户占用</translation>
    </message>
    <message>
        <source>Edited here and on the relay</source>
        <translation>这里和中继上都被编辑</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>采用这些</translation>
    </message>
    <message>
        <source>Somebody else pushed meanwhile. Where both changed the same, choose; all else is staged as it was.</source>
        <translation>其间有人推送过。双方改了同一处时，请选择；其余的暂存不变。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>As it is on the relay</source>
        <translation>以中继上的为准</translation>
    </message>
    <message>
        <source>As you staged it</source>
        <translation>以您暂存的为准</translation>
    </message>
    <message>
        <source>Both stand in the draft; Review says what has to be corrected.</source>
        <translation>两者都留在草稿中；复核会说明需要更正什么。</translation>
    </message>
    <message numerus="yes">
        <source>%n to be chosen.</source>
        <translation>
            <numerusform>还有 %n 处要选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>账户被删除。</translation>
    </message>
    <message>
        <source>The account stays, as edited.</source>
        <translation>账户保留，以编辑后的为准。</translation>
    </message>
    <message>
        <source>The account comes back as a new one, as edited.</source>
        <translation>账户作为新账户恢复，以编辑后的为准。</translation>
    </message>
    <message>
        <source>The account stays deleted.</source>
        <translation>账户仍被删除。</translation>
    </message>
    <message>
        <source>The entry is deleted.</source>
        <translation>条目被删除。</translation>
    </message>
    <message>
        <source>Before both: %1</source>
        <translation>双方更改之前：%1</translation>
    </message>
</context>
<context>
    <name>postern::ConnectingDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>载入</translation>
    </message>
    <message>
        <source>certificate not known</source>
        <translation>证书未知</translation>
    </message>
    <message>
        <source>token not taken</source>
        <translation>令牌未被接受</translation>
    </message>
    <message>
        <source>not allowed with this token</source>
        <translation>此令牌不允许</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>not a Postern relay</source>
        <translation>不是 Postern 中继</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Steps of the connection</source>
        <translation>连接的步骤</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <comment>a step of connecting</comment>
        <translation>停在“%1”</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <translation>查看证书</translation>
    </message>
</context>
<context>
    <name>postern::Connector</name>
    <message>
        <source>There is no such relay</source>
        <translation>没有这个中继</translation>
    </message>
    <message>
        <source>The token cannot be read</source>
        <translation>无法读取令牌</translation>
    </message>
    <message>
        <source>The token is not at hand</source>
        <translation>令牌不在手边</translation>
    </message>
    <message>
        <source>The keychain of this desktop has none for %1, or it is locked. Enter it again.</source>
        <translation>此桌面的钥匙串中没有 %1 的令牌，或钥匙串已锁定。请重新输入。</translation>
    </message>
    <message>
        <source>This relay is not remembered</source>
        <translation>没有记住此中继</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of this desktop</source>
        <translation>令牌保存在此桌面的钥匙串中</translation>
    </message>
    <message>
        <source>The token is kept for this run only</source>
        <translation>令牌仅为本次运行保留</translation>
    </message>
    <message>
        <source>There is no keychain that could keep it: %1</source>
        <translation>没有可以保存它的钥匙串：%1</translation>
    </message>
    <message>
        <source>%1 is still remembered</source>
        <translation>仍记住 %1</translation>
    </message>
</context>
<context>
    <name>postern::CoreText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>(no log)</source>
        <translation>（无日志）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nodes</source>
        <translation>
            <numerusform>%n 个节点中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>(log of %1, %2)</source>
        <translation>（日志 %1，%2）</translation>
    </message>
    <message>
        <source>(log of %1, %2, %3)</source>
        <translation>（日志 %1，%2，%3）</translation>
    </message>
    <message>
        <source>1 gap of %1</source>
        <translation>1 处空缺，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps of %1 together</source>
        <translation>
            <numerusform>%n 处空缺，共 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n days, next about %1</source>
        <translation>
            <numerusform>约每 %n 天一次，下次约在 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about every %n days, expected since %1</source>
        <translation>
            <numerusform>约每 %n 天一次，自 %1 起应当出现</numerusform>
        </translation>
    </message>
    <message>
        <source>current</source>
        <comment>a sender: it sends today</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>recurring</source>
        <comment>a sender: it comes back at times</comment>
        <translation>周期性</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a sender: it is overdue</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>once</source>
        <comment>a sender: it was seen in one month only</comment>
        <translation>一次性</translation>
    </message>
</context>
<context>
    <name>postern::DeleteAccountDialog</name>
    <message>
        <source>Delete account %1</source>
        <translation>删除账户 %1</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>删除账户</translation>
    </message>
    <message>
        <source>Nobody will send as %1 any more.</source>
        <translation>此后没有人能以 %1 的身份发信。</translation>
    </message>
    <message>
        <source>Its password and the IP authentication of %1 go with it.</source>
        <translation>它的密码和 %1 的 IP 认证将一并删除。</translation>
    </message>
    <message>
        <source>Its password goes with it.</source>
        <translation>它的密码将一并删除。</translation>
    </message>
    <message>
        <source>Suspend instead</source>
        <translation>改为暂停</translation>
    </message>
    <message>
        <source>suspend %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>delete account %1</source>
        <translation>删除账户 %1</translation>
    </message>
</context>
<context>
    <name>postern::DeleteEntriesDialog</name>
    <message>
        <source>The IP authentication of %1 is another door and stays.</source>
        <translation>%1 的 IP 认证是另一扇门，仍然保留。</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>Delete the last entry of %1</source>
        <translation>删除 %1 的最后一个条目</translation>
    </message>
    <message>
        <source>%1 is the last entry. What shall be true then?</source>
        <translation>%1 是最后一个条目。此后应当怎样？</translation>
    </message>
    <message numerus="yes">
        <source>These %n entries are the last. What shall be true then?</source>
        <translation>
            <numerusform>这 %n 个条目是最后的。此后应当怎样？</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: nobody may send</source>
        <translation>封闭：任何人都不能发信</translation>
    </message>
    <message>
        <source>The allowlist stays on, without an entry.</source>
        <translation>允许列表保持启用，没有条目。</translation>
    </message>
    <message>
        <source>Open: ANY address with the password may send</source>
        <translation>开放：知道密码的任意地址都可以发信</translation>
    </message>
    <message>
        <source>The allowlist is turned off.</source>
        <translation>允许列表被停用。</translation>
    </message>
    <message>
        <source>Delete %1 from %2</source>
        <translation>从 %2 删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries from %1</source>
        <translation>
            <numerusform>从 %1 删除 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1 from %2</source>
        <translation>从 %2 删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>delete %n entries from %1</source>
        <translation>
            <numerusform>从 %1 删除 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>No effect on mail: the list is off, ANY address with the password may send.</source>
        <translation>对邮件没有影响：列表未启用，知道密码的任意地址都可以发信。</translation>
    </message>
    <message>
        <source>%1 is still allowed by %2.</source>
        <translation>%1 仍被 %2 允许。</translation>
    </message>
    <message>
        <source>%1 is still allowed by other entries.</source>
        <translation>%1 仍被其他条目允许。</translation>
    </message>
    <message>
        <source>%1 is refused with the password; %2 still sends without, by IP authentication.</source>
        <translation>%1 用密码会被拒绝；%2 仍凭 IP 认证免密码发信。</translation>
    </message>
    <message>
        <source>A part of %1 is then refused.</source>
        <translation>此后 %1 的一部分会被拒绝。</translation>
    </message>
    <message>
        <source>%1 is then refused.</source>
        <translation>此后 %1 会被拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exposure: ANY address with the password may send.</source>
        <translation>暴露：知道密码的任意地址都可以发信。</translation>
    </message>
    <message>
        <source>You acknowledge this in Review. %1</source>
        <translation>您将在复核时确认。%1</translation>
    </message>
    <message>
        <source>The two are opposites, so none is chosen for you.</source>
        <translation>两者正好相反，因此没有替您选择。</translation>
    </message>
    <message>
        <source>Nobody may send with the password.</source>
        <translation>没有人能用密码发信。</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send would be refused</source>
        <translation>
            <numerusform>拒之门外：%n 个正在发信的地址会被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed refuses them. %1</source>
        <translation>封闭会拒绝它们。%1</translation>
    </message>
    <message>
        <source>It is not known who sends from there.</source>
        <translation>不知道有谁从那里发信。</translation>
    </message>
    <message>
        <source>There is no log of this account.</source>
        <translation>没有此账户的日志。</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>请先选择一项。</translation>
    </message>
</context>
<context>
    <name>postern::DesktopNotifier</name>
    <message numerus="yes">
        <source>Applied, not yet confirmed: reverts by itself in %n seconds</source>
        <translation>
            <numerusform>已应用，尚未确认：将在 %n 秒后自行还原</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1 of %2. Keep it in Postern to let it stand.</source>
        <translation>%2 的修订 %1。请在 Postern 中保留它以使其生效。</translation>
    </message>
</context>
<context>
    <name>postern::DifferenceView</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Drop this edit (Del)</source>
        <translation>撤去这项编辑 (Del)</translation>
    </message>
</context>
<context>
    <name>postern::DifferencesModel</name>
    <message>
        <source>ANY address with the password</source>
        <translation>知道密码的任意地址</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>任何人都不能</translation>
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
        <translation>%1 不再能免密码发信</translation>
    </message>
    <message>
        <source>%1 may send without a password</source>
        <translation>%1 可以免密码发信</translation>
    </message>
    <message numerus="yes">
        <source>Allowlist: on, %n entries</source>
        <translation>
            <numerusform>允许列表：启用，%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowlist: observing, %n entries</source>
        <translation>
            <numerusform>允许列表：观察中，%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowlist: off</source>
        <translation>允许列表：停用</translation>
    </message>
    <message numerus="yes">
        <source>Allowlist: off, %n entries kept</source>
        <translation>
            <numerusform>允许列表：停用，保留 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>IP authentication: none</source>
        <translation>IP 认证：无</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>deleted with all its entries</source>
        <translation>连同所有条目删除</translation>
    </message>
    <message>
        <source>new account, %1</source>
        <translation>新账户，%1</translation>
    </message>
    <message>
        <source>%1 → %2 addresses: %3</source>
        <translation>%1 → %2 个地址：%3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>失去 %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>用户名：%1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>Account: active</source>
        <translation>账户：正常</translation>
    </message>
    <message>
        <source>Account: suspended</source>
        <translation>账户：已暂停</translation>
    </message>
    <message>
        <source>Password: set</source>
        <translation>密码：已设置</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>密码：无</translation>
    </message>
    <message>
        <source>Password: a new one, the old one is dead at once</source>
        <translation>密码：换新，旧密码立即失效</translation>
    </message>
    <message>
        <source>Senders: any</source>
        <translation>发件地址：任意</translation>
    </message>
    <message>
        <source>Senders: %1</source>
        <translation>发件地址：%1</translation>
    </message>
    <message>
        <source>Kept out: %1</source>
        <translation>拒绝放行：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more entries unchanged</source>
        <translation>
            <numerusform>另外 %n 个条目未变</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
</context>
<context>
    <name>postern::DisableDialog</name>
    <message>
        <source>No refused attempt was seen here in the last 30 days.</source>
        <translation>最近 30 天这里没有见到被拒绝的尝试。</translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days %1 attempts from %n other address(es) were refused here.</source>
        <translation>
            <numerusform>最近 30 天这里拒绝了来自 %n 个其他地址的 %1 次尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable the allowlist of %1</source>
        <translation>停用 %1 的允许列表</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Which is meant?</source>
        <translation>要哪一种？</translation>
    </message>
    <message numerus="yes">
        <source>Off, and keep the %n entries for later</source>
        <translation>
            <numerusform>停用，并保留 %n 个条目备用</numerusform>
        </translation>
    </message>
    <message>
        <source>ANY address with the password may send. Turn on again restores the list.</source>
        <translation>知道密码的任意地址都可以发信。重新启用会恢复列表。</translation>
    </message>
    <message>
        <source>This relay cannot keep entries of a list that is off.</source>
        <translation>此中继不能保留已停用列表的条目。</translation>
    </message>
    <message numerus="yes">
        <source>Off, and clear the %n entries</source>
        <translation>
            <numerusform>停用，并清除 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>ANY address with the password may send. The entries are deleted.</source>
        <translation>知道密码的任意地址都可以发信。条目会被删除。</translation>
    </message>
    <message>
        <source>Export as CSV first</source>
        <translation>先导出为 CSV</translation>
    </message>
    <message>
        <source>disable and clear the allowlist of %1</source>
        <translation>停用并清除 %1 的允许列表</translation>
    </message>
    <message>
        <source>disable the allowlist of %1</source>
        <translation>停用 %1 的允许列表</translation>
    </message>
    <message>
        <source>Exposure: the gate opens from %1 to any address.</source>
        <translation>暴露：这扇门将从 %1 变为对任意地址开放。</translation>
    </message>
    <message>
        <source>%1 An old password then works from anywhere: replace it if it may be known to others. You acknowledge this in Review. %2</source>
        <translation>%1 旧密码此后在任何地方都有效：如果可能有别人知道，请更换它。您将在复核时确认。%2</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>请先选择一项。</translation>
    </message>
    <message>
        <source>Export the entries of %1</source>
        <translation>导出 %1 的条目</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>未导出：%1</translation>
    </message>
</context>
<context>
    <name>postern::DraftKeeper</name>
    <message>
        <source>%1 is open in another window of Postern (process %2 on %3).</source>
        <translation>%1 已在另一个 Postern 窗口中打开（%3 上的进程 %2）。</translation>
    </message>
    <message>
        <source>%1 Close it there, or work there.</source>
        <translation>%1 请在那里关闭，或在那里工作。</translation>
    </message>
    <message>
        <source>Here it can be looked at only</source>
        <translation>这里只能查看</translation>
    </message>
    <message>
        <source>%1 It has the draft; close it there and read again to edit here.</source>
        <translation>%1 草稿在它那里；在那里关闭并重新读取后，才能在这里编辑。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 无法写入。</translation>
    </message>
    <message>
        <source>Staged edits are not kept when Postern ends</source>
        <translation>Postern 结束后，暂存的编辑不会保留</translation>
    </message>
    <message>
        <source>%1 cannot be written. Push before you quit, or export the lists.</source>
        <translation>%1 无法写入。请在退出前推送，或导出列表。</translation>
    </message>
    <message>
        <source>What was staged before is being read.</source>
        <translation>正在读取之前暂存的内容。</translation>
    </message>
    <message>
        <source>The draft of before was not opened, and is left as it is</source>
        <translation>之前的草稿没有打开，保持原样</translation>
    </message>
    <message>
        <source>%1 What is staged now is not kept when Postern ends.</source>
        <translation>%1 现在暂存的内容在 Postern 结束后不会保留。</translation>
    </message>
    <message>
        <source>Moved aside: %1</source>
        <translation>已移到一旁：%1</translation>
    </message>
    <message>
        <source>The draft of before was damaged</source>
        <translation>之前的草稿已损坏</translation>
    </message>
    <message>
        <source>The one saved before it is staged again. The damaged one was moved aside.</source>
        <translation>已重新暂存它之前保存的那一份。损坏的草稿已移到一旁。</translation>
    </message>
    <message>
        <source>There is no older one. The damaged one was moved aside, not deleted.</source>
        <translation>没有更早的草稿。损坏的草稿已移到一旁，没有删除。</translation>
    </message>
    <message>
        <source>Not saved: the draft is in memory only</source>
        <translation>未保存：草稿只在内存中</translation>
    </message>
    <message>
        <source>%1. The draft saved before is whole. It is tried again by itself.</source>
        <translation>%1。之前保存的草稿完好无损。会自动重试。</translation>
    </message>
</context>
<context>
    <name>postern::EditEntryDialog</name>
    <message>
        <source>Entry of %1</source>
        <translation>%1 的条目</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>regularly</source>
        <translation>经常</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>偶尔</translation>
    </message>
    <message>
        <source>as a standby</source>
        <translation>作为备用</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>发信</translation>
    </message>
    <message>
        <source>Expires, last day in force</source>
        <translation>到期，最后有效日</translation>
    </message>
    <message>
        <source>Change address...</source>
        <translation>更改地址...</translation>
    </message>
    <message>
        <source>edit %1 of %2</source>
        <translation>编辑 %2 的 %1</translation>
    </message>
    <message>
        <source>It has run out: from now on it lets nobody in.</source>
        <translation>它已到期：从现在起不放行任何人。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未作任何更改。</translation>
    </message>
</context>
<context>
    <name>postern::EffectBand</name>
    <message>
        <source>ANY address</source>
        <translation>任意地址</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>ANY address may send</source>
        <translation>任意地址都可以发信</translation>
    </message>
    <message>
        <source>%1 may send</source>
        <translation>%1可以发信</translation>
    </message>
    <message>
        <source>Nobody may send</source>
        <translation>没有人可以发信</translation>
    </message>
    <message>
        <source>+%1, -%2</source>
        <translation>+%1，-%2</translation>
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
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>blocks %1, seen %2</source>
        <translation>拦截 %1，见于 %2</translation>
    </message>
    <message>
        <source>blocks %1</source>
        <translation>拦截 %1</translation>
    </message>
    <message>
        <source>On the relay now</source>
        <translation>中继上现在</translation>
    </message>
    <message>
        <source>Staged, after push</source>
        <translation>暂存的，推送后</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The account is gone</source>
        <translation>账户已不存在</translation>
    </message>
    <message>
        <source>After push: nobody sends through %1, with or without the password. %2</source>
        <translation>推送后：无论有无密码，都没有人能通过 %1 发信。%2</translation>
    </message>
    <message>
        <source>After push: %1 %2</source>
        <translation>推送后：%1 %2</translation>
    </message>
    <message>
        <source>On the relay now %1, staged %2</source>
        <translation>中继上现在 %1，暂存 %2</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>还不存在</translation>
    </message>
</context>
<context>
    <name>postern::EntryEditor</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>网段</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的列表</translation>
    </message>
    <message>
        <source>My address</source>
        <translation>我的地址</translation>
    </message>
    <message>
        <source>%1, as the relay sees this console</source>
        <translation>%1，即中继所见的本控制台</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>回车</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>存为</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首个</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末个</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>I mean the whole internet</source>
        <translation>我指的就是整个互联网</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>值，每行一个</translation>
    </message>
    <message>
        <source>One value a line.
Text after it becomes
its remark.</source>
        <translation>每行一个值。
其后的文字
成为它的备注。</translation>
    </message>
    <message>
        <source>What the list is taken for</source>
        <translation>列表被理解为</translation>
    </message>
    <message>
        <source>regularly</source>
        <translation>经常</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>偶尔</translation>
    </message>
    <message>
        <source>as a standby</source>
        <translation>作为备用</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>发信</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>采用 %1</translation>
    </message>
    <message>
        <source>Remove it, take %1</source>
        <translation>移除它，采用 %1</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>尚未完整</translation>
    </message>
    <message numerus="yes">
        <source>%1. Wrong from character %2, %n character(s).</source>
        <translation>
            <numerusform>%1。从第 %2 个字符起有误，共 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, host part dropped</source>
        <translation>%1，%2，已舍去主机部分</translation>
    </message>
    <message>
        <source>, this console as the relay sees it</source>
        <translation>，即中继所见的本控制台</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>只有 %1</translation>
    </message>
    <message>
        <source>on the list already</source>
        <translation>已在列表上</translation>
    </message>
    <message>
        <source>%1, host part dropped</source>
        <translation>%1，已舍去主机部分</translation>
    </message>
    <message numerus="yes">
        <source>Take %n fix(es)</source>
        <translation>
            <numerusform>采用 %n 处修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list already</source>
        <translation>
            <numerusform>%n 个已在列表上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n 个待更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend or delete the red lines first.</source>
        <translation>请先更正或删除红色的行。</translation>
    </message>
    <message>
        <source>Paste a list first.</source>
        <translation>请先粘贴一个列表。</translation>
    </message>
    <message>
        <source>Type a value first.</source>
        <translation>请先输入一个值。</translation>
    </message>
    <message>
        <source>Not complete yet.</source>
        <translation>尚未完整。</translation>
    </message>
    <message>
        <source>Take the fix or correct the value.</source>
        <translation>采用修正，或更正该值。</translation>
    </message>
    <message>
        <source>Correct the value first.</source>
        <translation>请先更正该值。</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>它已在列表上。</translation>
    </message>
    <message>
        <source>Tick that the whole internet is meant.</source>
        <translation>请勾选确指整个互联网。</translation>
    </message>
</context>
<context>
    <name>postern::EntryTableModel</name>
    <message>
        <source>The same as %1</source>
        <translation>与 %1 相同</translation>
    </message>
    <message>
        <source>Covered by %1</source>
        <translation>已被 %1 覆盖</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未见到</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>In force to the end of %1</source>
        <translation>有效至 %1 结束</translation>
    </message>
    <message>
        <source>staged: added</source>
        <translation>已暂存：添加</translation>
    </message>
    <message>
        <source>staged: removed</source>
        <translation>已暂存：移除</translation>
    </message>
    <message>
        <source>staged: edited</source>
        <translation>已暂存：编辑</translation>
    </message>
    <message>
        <source>as on the relay</source>
        <translation>与中继上相同</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>已暂存</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
</context>
<context>
    <name>postern::Error</name>
    <message>
        <source>The relay found faults in what was sent.</source>
        <translation>中继发现所发送的内容有误。</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>无法读懂应答。</translation>
    </message>
    <message>
        <source>The relay does not have that any more.</source>
        <translation>中继上已没有它了。</translation>
    </message>
    <message>
        <source>There are findings that were not acknowledged.</source>
        <translation>有尚未确认的发现项。</translation>
    </message>
    <message>
        <source>The relay was changed meanwhile.</source>
        <translation>其间中继已被更改。</translation>
    </message>
    <message>
        <source>Another change is applied and waits for its confirmation.</source>
        <translation>另一项更改已应用，正等待确认。</translation>
    </message>
    <message>
        <source>Too late: the time to keep the change has ended.</source>
        <translation>太迟了：保留更改的期限已过。</translation>
    </message>
    <message>
        <source>The relay does not accept the token.</source>
        <translation>中继不接受该令牌。</translation>
    </message>
    <message>
        <source>The token&apos;s role does not allow it.</source>
        <translation>该令牌的角色不允许这样做。</translation>
    </message>
    <message>
        <source>The relay cannot be reached.</source>
        <translation>无法连接到中继。</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>中继没有及时应答。</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not trusted.</source>
        <translation>中继的证书不受信任。</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Postern relay.</source>
        <translation>那里有应答，但不是 Postern 中继。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>它太大了。</translation>
    </message>
    <message>
        <source>The relay is busy, try again in a moment.</source>
        <translation>中继正忙，请稍后重试。</translation>
    </message>
    <message>
        <source>It cannot be stored.</source>
        <translation>无法存储它。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>它已被取消。</translation>
    </message>
    <message>
        <source>The relay reports an error of its own.</source>
        <translation>中继报告了自身的错误。</translation>
    </message>
</context>
<context>
    <name>postern::EvidencePanel</name>
    <message>
        <source>Add too</source>
        <translation>一并添加</translation>
    </message>
    <message>
        <source>Add %1 too</source>
        <translation>一并添加 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ExpiryField</name>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and what it is</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>一个月后</translation>
    </message>
    <message>
        <source>in three months</source>
        <translation>三个月后</translation>
    </message>
    <message>
        <source>end of the year</source>
        <translation>年底</translation>
    </message>
    <message>
        <source>another day...</source>
        <translation>其他日期...</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>最后有效日</translation>
    </message>
</context>
<context>
    <name>postern::FilterDialog</name>
    <message>
        <source>Save the filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要一个名称。</translation>
    </message>
    <message>
        <source>Replaces the filter of this name.</source>
        <translation>替换同名的筛选。</translation>
    </message>
    <message>
        <source>It stands under the other filters at the left.</source>
        <translation>它位于左侧其他筛选之下。</translation>
    </message>
</context>
<context>
    <name>postern::FilterField</name>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选</translation>
    </message>
    <message>
        <source>Save this filter under a name (Ctrl+D)</source>
        <translation>以一个名称保存此筛选 (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1 is not known, from character %2</source>
        <translation>不认识 %1，从第 %2 个字符起</translation>
    </message>
    <message>
        <source>%1 is not complete yet</source>
        <translation>%1 尚未完整</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>不认识 %1</translation>
    </message>
    <message>
        <source>Words of any column, or an address: who would accept it? Also ip: list: staged:yes expires:soon unused:yes</source>
        <translation>任意列中的词语，或一个地址：谁会接受它？另有 ip: list: staged:yes expires:soon unused:yes</translation>
    </message>
    <message>
        <source>The whole filter</source>
        <translation>整个筛选</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>postern::FindingCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>打开账户</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>显示活动</translation>
    </message>
    <message>
        <source>This is meant</source>
        <translation>这是有意的</translation>
    </message>
    <message>
        <source>This is meant: %1</source>
        <translation>这是有意的：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no entry of its address family is left</source>
        <translation>不再有它的地址族的条目</translation>
    </message>
    <message>
        <source>its entry runs out</source>
        <translation>它的条目到期</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>放行 %1</translation>
    </message>
    <message>
        <source>Adds %1 to the allowlist</source>
        <translation>将 %1 添加到允许列表</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>拒绝放行</translation>
    </message>
    <message>
        <source>Keep out %1</source>
        <translation>拒绝放行 %1</translation>
    </message>
    <message>
        <source>Remembers that %1 is not wanted: never offered or warned about again</source>
        <translation>记住不需要 %1：不再提议，也不再警告</translation>
    </message>
</context>
<context>
    <name>postern::FingerprintView</name>
    <message>
        <source>SHA-256 fingerprint %1</source>
        <translation>SHA-256 指纹 %1</translation>
    </message>
</context>
<context>
    <name>postern::FirstStartPage</name>
    <message>
        <source>As the relay&apos;s operator gave it to you.</source>
        <translation>以中继的运营者提供给您的为准。</translation>
    </message>
    <message>
        <source>Keep the token in the keychain of this desktop</source>
        <translation>将令牌保存在此桌面的钥匙串中</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to a relay</source>
        <translation>连接到中继</translation>
    </message>
    <message>
        <source>Decide who may send, from where.</source>
        <translation>决定谁可以从哪里发信。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Belongs to one organization and a role.</source>
        <translation>属于一个组织和一个角色。</translation>
    </message>
    <message>
        <source>Look around with a sample relay</source>
        <translation>用示例中继随便看看</translation>
    </message>
    <message>
        <source>Open a configuration file</source>
        <translation>打开配置文件</translation>
    </message>
    <message>
        <source>No relay at hand?</source>
        <translation>手边没有中继？</translation>
    </message>
    <message>
        <source>Only https: the token would travel in the clear.</source>
        <translation>只能用 https：否则令牌会以明文传送。</translation>
    </message>
    <message>
        <source>Not an address, write https://mail.example.org:8443.</source>
        <translation>不是地址，请写 https://mail.example.org:8443。</translation>
    </message>
    <message>
        <source>Only host and port: https://mail.example.org:8443.</source>
        <translation>只要主机和端口：https://mail.example.org:8443。</translation>
    </message>
    <message>
        <source>No keychain can be used (%1): the token is held for this run only.</source>
        <translation>没有可用的钥匙串（%1）：令牌仅为本次运行保留。</translation>
    </message>
    <message>
        <source>The token is held for this run only.</source>
        <translation>令牌仅为本次运行保留。</translation>
    </message>
    <message>
        <source>none answers</source>
        <translation>没有应答</translation>
    </message>
</context>
<context>
    <name>postern::FlowDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Staged until you push.</source>
        <translation>在您推送之前只是暂存。</translation>
    </message>
</context>
<context>
    <name>postern::Flows</name>
    <message>
        <source>There is no relay here, nothing leaves this computer.</source>
        <translation>这里没有中继，任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>The token is a viewer&apos;s: it reads only.</source>
        <translation>该令牌是查看者的：只能读取。</translation>
    </message>
    <message>
        <source>It is not on the relay yet: nobody can use it.</source>
        <translation>它还不在中继上：没有人能使用它。</translation>
    </message>
</context>
<context>
    <name>postern::HelpWindow</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Help - Postern</source>
        <translation>帮助 - Postern</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>postern::HistoryModel</name>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>已还原</translation>
    </message>
    <message>
        <source>Not kept in time</source>
        <translation>未及时保留</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>the relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>postern::HistoryPlace</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>what was changed, by whom and from where</source>
        <translation>改了什么，由谁，从哪里</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>重新读取历史</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>筛选历史</translation>
    </message>
    <message>
        <source>Person, address, account or note</source>
        <translation>人员、地址、账户或备注</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>关闭对比</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Stage again</source>
        <translation>重新暂存</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>与现在对比</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>The history is on its way.</source>
        <translation>历史正在传来。</translation>
    </message>
    <message>
        <source>No history here</source>
        <translation>这里没有历史</translation>
    </message>
    <message>
        <source>The relay keeps it, and there is no relay here.</source>
        <translation>历史由中继保存，而这里没有中继。</translation>
    </message>
    <message>
        <source>This relay keeps no history</source>
        <translation>此中继不保存历史</translation>
    </message>
    <message>
        <source>What is staged can still be undone here.</source>
        <translation>暂存的内容在这里仍可撤销。</translation>
    </message>
    <message>
        <source>Not allowed with this token</source>
        <translation>此令牌不允许</translation>
    </message>
    <message>
        <source>Not loaded: the relay did not answer</source>
        <translation>未载入：中继没有应答</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches, the filter hides %n</source>
        <translation>
            <numerusform>没有匹配项，筛选隐藏了 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No person, address, account or note has all of these words.</source>
        <translation>没有人员、地址、账户或备注包含所有这些词语。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>The first push makes the first line.</source>
        <translation>第一次推送产生第一行。</translation>
    </message>
    <message>
        <source>the relay itself</source>
        <translation>中继自身</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>修订 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1，来自 %2，%3</translation>
    </message>
    <message>
        <source>%1. It took back revision %2.</source>
        <translation>%1。它收回了修订 %2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>This is what the relay has now.</source>
        <translation>这就是中继现在的状态。</translation>
    </message>
    <message>
        <source>Stage revision %1 again</source>
        <translation>重新暂存修订 %1</translation>
    </message>
    <message>
        <source>Compare revision %1 with now</source>
        <translation>将修订 %1 与现在对比</translation>
    </message>
    <message>
        <source>Revision %1 was not read: %2</source>
        <translation>未读取修订 %1：%2</translation>
    </message>
    <message>
        <source>Nothing was changed here or on the relay.</source>
        <translation>这里和中继上都没有改变。</translation>
    </message>
    <message>
        <source>Revision %1 is what the relay has now</source>
        <translation>修订 %1 就是中继现在的状态</translation>
    </message>
    <message numerus="yes">
        <source>From now, revision %1, to revision %2: %n accounts differ</source>
        <translation>
            <numerusform>从现在的修订 %1 到修订 %2：%n 个账户不同</numerusform>
        </translation>
    </message>
    <message>
        <source>stage revision %1 again</source>
        <translation>重新暂存修订 %1</translation>
    </message>
    <message>
        <source>Nothing to stage: the lists are as in revision %1</source>
        <translation>没有可暂存的：列表与修订 %1 相同</translation>
    </message>
</context>
<context>
    <name>postern::ImportChoice</name>
    <message>
        <source>Add: nothing is removed</source>
        <translation>添加：不移除任何内容</translation>
    </message>
    <message>
        <source>Turn on the lists of these accounts</source>
        <translation>启用这些账户的列表</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Leave the %n rejected row(s) out</source>
        <translation>
            <numerusform>略去 %n 个被拒绝的行</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace: only what the file names stays</source>
        <translation>替换：只留下文件中写明的</translation>
    </message>
    <message>
        <source>Replace: removes nothing</source>
        <translation>替换：不移除任何内容</translation>
    </message>
    <message numerus="yes">
        <source>Replace: removes %n entries of %1</source>
        <translation>
            <numerusform>替换：移除 %1 的 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 个账户</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 个账户</translation>
    </message>
</context>
<context>
    <name>postern::ImportJob</name>
    <message>
        <source>The file is over 512 MiB; split it.</source>
        <translation>文件超过 512 MiB，请拆分。</translation>
    </message>
</context>
<context>
    <name>postern::ImportModel</name>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>No account “%1”</source>
        <translation>没有账户“%1”</translation>
    </message>
    <message>
        <source>No account named</source>
        <translation>没有指明账户</translation>
    </message>
    <message>
        <source>Another account than the chosen one</source>
        <translation>与所选账户不同的账户</translation>
    </message>
    <message>
        <source>A NUL byte</source>
        <translation>一个 NUL 字节</translation>
    </message>
    <message>
        <source>Not text in this encoding</source>
        <translation>不是此编码的文本</translation>
    </message>
    <message>
        <source>A quote inside an unquoted cell</source>
        <translation>未加引号的单元格中有引号</translation>
    </message>
    <message>
        <source>More or fewer cells than the header</source>
        <translation>单元格数与标题行不同</translation>
    </message>
    <message>
        <source>The type does not fit the value</source>
        <translation>类型与值不符</translation>
    </message>
    <message>
        <source>Not a day, write 2026-12-31</source>
        <translation>不是日期，请写 2026-12-31</translation>
    </message>
    <message>
        <source>Not regular, rare or standby</source>
        <translation>不是 regular、rare 或 standby</translation>
    </message>
    <message>
        <source>An earlier row says otherwise</source>
        <translation>前面的行另有说法</translation>
    </message>
    <message>
        <source>End is not a whole address</source>
        <translation>末尾不是完整的地址</translation>
    </message>
    <message>
        <source>Wildcard, not a prefix length</source>
        <translation>是通配符，不是前缀长度</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>a fix that is offered</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>no fix, correct the file</source>
        <translation>无法修正，请更正文件</translation>
    </message>
    <message>
        <source>an earlier row says the same</source>
        <translation>前面的行说的相同</translation>
    </message>
    <message>
        <source>on the list already</source>
        <translation>已在列表上</translation>
    </message>
    <message>
        <source>%1, host part dropped</source>
        <translation>%1，已舍去主机部分</translation>
    </message>
    <message>
        <source>Remark: “%1” → “%2”</source>
        <translation>备注：“%1” → “%2”</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>到期：%1 → %2</translation>
    </message>
    <message>
        <source>Expected use</source>
        <translation>预期用途</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>Written as %1</source>
        <translation>原写作 %1</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the file&apos;s title, ours</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1, reason</source>
        <translation>%1，原因</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>到期</translation>
    </message>
</context>
<context>
    <name>postern::ImportPage</name>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>Turn those lists off</source>
        <translation>停用这些列表</translation>
    </message>
    <message>
        <source>Leave them closed</source>
        <translation>让它们保持封闭</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>要显示的行</translation>
    </message>
    <message>
        <source>Export rejected</source>
        <translation>导出被拒绝的</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件的行</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read as CSV. Nothing was changed.</source>
        <translation>%1 无法作为 CSV 读取。没有作任何更改。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>%1 of %2 rejected rows have a fix</source>
        <translation>%2 个被拒绝的行中有 %1 个可以修正</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n fix(es)</source>
        <translation>
            <numerusform>采用全部 %n 处修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Which column holds the addresses?</source>
        <translation>哪一列是地址？</translation>
    </message>
    <message>
        <source>Assign the value column</source>
        <translation>请指定值所在的列</translation>
    </message>
    <message>
        <source>The file names no account: type the one that it is for.</source>
        <translation>文件没有指明账户：请输入它所属的账户。</translation>
    </message>
    <message>
        <source>Name the account</source>
        <translation>请指明账户</translation>
    </message>
    <message>
        <source>With a rejected row nothing is staged: take the fixes, correct the file, or leave them out.</source>
        <translation>只要有被拒绝的行，就不暂存任何内容：请采用修正、更正文件，或略去它们。</translation>
    </message>
    <message>
        <source>Mend the rejected rows</source>
        <translation>更正被拒绝的行</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>文件没有任何行。</translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何改变。</translation>
    </message>
    <message>
        <source>%1 rows staged as one step, %2 left out.</source>
        <translation>已将 %1 行作为一步暂存，略去 %2 行。</translation>
    </message>
    <message>
        <source>Staged as one step.</source>
        <translation>已作为一步暂存。</translation>
    </message>
    <message>
        <source>Off and staying off: %1.</source>
        <translation>未启用并保持未启用：%1。</translation>
    </message>
    <message>
        <source>Stage the removals</source>
        <translation>暂存这些移除</translation>
    </message>
    <message numerus="yes">
        <source>Stage %n row(s)</source>
        <translation>
            <numerusform>暂存 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists that are on would be left without an entry in force. Which is meant?</source>
        <translation>已启用的列表将不再有有效的条目。要哪一种？</translation>
    </message>
    <message>
        <source>This cannot be staged.</source>
        <translation>这不能暂存。</translation>
    </message>
    <message>
        <source>Export the rejected rows</source>
        <translation>导出被拒绝的行</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>未导出：%1</translation>
    </message>
    <message>
        <source>%1 cannot be read in this form. Nothing was changed.</source>
        <translation>%1 无法按此格式读取。没有作任何更改。</translation>
    </message>
</context>
<context>
    <name>postern::ImportSource</name>
    <message>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Import allowlists</source>
        <translation>导入允许列表</translation>
    </message>
    <message>
        <source>First row is a header</source>
        <translation>首行是标题</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s), %2</source>
        <translation>
            <numerusform>%1，%n 行，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation>%1，猜测的</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Column %1 is</source>
        <translation>第 %1 列是</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>All rows are for</source>
        <translation>所有行都用于</translation>
    </message>
    <message>
        <source>Postfix networks</source>
        <translation>Postfix 网络</translation>
    </message>
    <message>
        <source>Exim host list</source>
        <translation>Exim 主机列表</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>SpamExperts CSV</source>
        <translation>SpamExperts CSV</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
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
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove IP authentication</source>
        <translation>移除 IP 认证</translation>
    </message>
    <message>
        <source>This relay has no IP authentication.</source>
        <translation>此中继没有 IP 认证。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Change IP authentication</source>
        <translation>更改 IP 认证</translation>
    </message>
    <message>
        <source>Set IP authentication</source>
        <translation>设置 IP 认证</translation>
    </message>
    <message>
        <source>%1 goes with the push</source>
        <translation>%1 随推送去除</translation>
    </message>
    <message>
        <source>new with the push</source>
        <translation>随推送新增</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>代替 %1</translation>
    </message>
    <message>
        <source>No address may send as %1 without a password.</source>
        <translation>没有地址可以作为 %1 免密码发信。</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <translation>最近见于 %1。</translation>
    </message>
    <message>
        <source>Not known whether it sends.</source>
        <translation>不知道它是否发信。</translation>
    </message>
    <message>
        <source>Not seen yet.</source>
        <translation>尚未见到。</translation>
    </message>
    <message>
        <source>May send as %1 without a password. %2</source>
        <translation>可以作为 %1 免密码发信。%2</translation>
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
        <translation>从一开始就用 TLS</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>不用 TLS</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1，端口 %2，%3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>IP authentication of %1</source>
        <translation>%1 的 IP 认证</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>It can sign in</source>
        <translation>它能登录</translation>
    </message>
    <message>
        <source>Then the password and the allowlist are the better way: %1.</source>
        <translation>那么密码加允许列表是更好的方式：%1。</translation>
    </message>
    <message>
        <source>It cannot sign in</source>
        <translation>它不能登录</translation>
    </message>
    <message>
        <source>Then one address may send without a password.</source>
        <translation>那么可以让一个地址免密码发信。</translation>
    </message>
    <message>
        <source>Can the device take a user name and a password?</source>
        <translation>设备能用用户名和密码吗？</translation>
    </message>
    <message>
        <source>Add to the allowlist</source>
        <translation>添加到允许列表</translation>
    </message>
    <message>
        <source>Address, a single one</source>
        <translation>地址，单个</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>尚未完整</translation>
    </message>
    <message>
        <source>A segment of %1, one is needed</source>
        <translation>这是 %1 的网段，需要单个地址</translation>
    </message>
    <message>
        <source>A range of %1, one is needed</source>
        <translation>这是 %1 的范围，需要单个地址</translation>
    </message>
    <message>
        <source>Each address without a password is an open door, so it is one at a time. For the whole of it use the allowlist, where the password is still asked.</source>
        <translation>每个免密码的地址都是一扇敞开的门，因此一次只能一个。要放行整段，请用允许列表，那里仍要求密码。</translation>
    </message>
    <message>
        <source>In use on this relay</source>
        <translation>在此中继上已被使用</translation>
    </message>
    <message>
        <source>An address belongs to one account of the whole relay. Choose another one.</source>
        <translation>一个地址在整个中继上只属于一个账户。请选择另一个。</translation>
    </message>
    <message>
        <source>Belongs to %1 now, last seen %2</source>
        <translation>现在属于 %1，最近见于 %2</translation>
    </message>
    <message>
        <source>Belongs to %1 now</source>
        <translation>现在属于 %1</translation>
    </message>
    <message>
        <source>The address that it has</source>
        <translation>它现有的地址</translation>
    </message>
    <message>
        <source>Address, free in this organization</source>
        <translation>地址，在此组织中未被占用</translation>
    </message>
    <message>
        <source>Needless: %1 signed in with the password %2.</source>
        <translation>不必要：%1 曾用密码登录（%2）。</translation>
    </message>
    <message>
        <source>It can authenticate, so it needs no IP authentication.</source>
        <translation>它能登录，因此不需要 IP 认证。</translation>
    </message>
    <message numerus="yes">
        <source>Shared: %n account(s) are seen from this address.</source>
        <translation>
            <numerusform>共用：从这个地址见到 %n 个账户。</numerusform>
        </translation>
    </message>
    <message>
        <source>A NAT or container gateway may hide the true sender. Binding it may open the relay.</source>
        <translation>NAT 或容器网关可能隐藏真正的发送方。绑定它可能使中继敞开。</translation>
    </message>
    <message>
        <source>Shared: %1.</source>
        <translation>共用：%1。</translation>
    </message>
    <message>
        <source>Whoever reaches the relay from such an address sends without a password.</source>
        <translation>任何人从这样的地址到达中继，都可以免密码发信。</translation>
    </message>
    <message>
        <source>%1 loses it in the same push.</source>
        <translation>%1 在同一次推送中失去它。</translation>
    </message>
    <message>
        <source>%1 came through %2 from this address without a password. %3</source>
        <translation>%1通过 %2 从这个地址免密码发来。%3</translation>
    </message>
    <message>
        <source>No mail through %1 was seen from it. %2</source>
        <translation>没有见到从它通过 %1 发出的邮件。%2</translation>
    </message>
    <message>
        <source>Anything that sends from %1 may send as %2 without a password.</source>
        <translation>从 %1 发信的任何程序都可以作为 %2 免密码发信。</translation>
    </message>
    <message>
        <source>As any sender, because this relay cannot limit it here. The allowlist does not apply.</source>
        <translation>可用任何发件地址，因为此中继在这里无法限制。允许列表不适用。</translation>
    </message>
    <message>
        <source>Only for a device that cannot authenticate. The allowlist does not apply.</source>
        <translation>仅用于不能登录的设备。允许列表不适用。</translation>
    </message>
    <message>
        <source>Add its address</source>
        <translation>添加它的地址</translation>
    </message>
    <message>
        <source>Its address goes on the allowlist.</source>
        <translation>它的地址进入允许列表。</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>请先选择一项。</translation>
    </message>
    <message>
        <source>This relay names no port for devices without a password.</source>
        <translation>此中继没有告知供免密码设备使用的端口。</translation>
    </message>
    <message>
        <source>For the device: %1, no user name.</source>
        <translation>供设备填写：%1，不填用户名。</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>移到这里</translation>
    </message>
    <message>
        <source>This relay has no IP authentication.</source>
        <translation>此中继没有 IP 认证。</translation>
    </message>
    <message>
        <source>One address is needed.</source>
        <translation>需要一个地址。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未作任何更改。</translation>
    </message>
    <message>
        <source>move %1 from %2 to %3</source>
        <translation>将 %1 从 %2 移到 %3</translation>
    </message>
    <message>
        <source>set IP authentication of %1 to %2</source>
        <translation>将 %1 的 IP 认证设为 %2</translation>
    </message>
</context>
<context>
    <name>postern::IpAuthPlace</name>
    <message>
        <source>IP authentication</source>
        <translation>IP 认证</translation>
    </message>
    <message>
        <source>addresses that may send without a password</source>
        <translation>可以免密码发信的地址</translation>
    </message>
    <message>
        <source>Filter IP authentication</source>
        <translation>筛选 IP 认证</translation>
    </message>
    <message>
        <source>Address, device or account</source>
        <translation>地址、设备或账户</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change this IP authentication</source>
        <translation>更改此 IP 认证</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this IP authentication</source>
        <translation>移除此 IP 认证</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches, the filter hides %n</source>
        <translation>
            <numerusform>没有匹配项，筛选隐藏了 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No address, device or account has all of these words.</source>
        <translation>没有地址、设备或账户包含所有这些词语。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No IP authentication</source>
        <translation>没有 IP 认证</translation>
    </message>
    <message>
        <source>Every account needs its password. For a device that cannot sign in, open its account.</source>
        <translation>每个账户都需要密码。若有不能登录的设备，请打开它的账户。</translation>
    </message>
    <message>
        <source>This relay has no IP authentication.</source>
        <translation>此中继没有 IP 认证。</translation>
    </message>
    <message>
        <source>Go to Accounts</source>
        <translation>转到“账户”</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>没有名称的设备</translation>
    </message>
    <message>
        <source>Anything that sends from %1 may send as %2 without a password.</source>
        <translation>从 %1 发信的任何程序都可以作为 %2 免密码发信。</translation>
    </message>
    <message>
        <source>Last seen %1. %2</source>
        <translation>最近见于 %1。%2</translation>
    </message>
    <message>
        <source>Not known whether it sends.</source>
        <translation>不知道它是否发信。</translation>
    </message>
    <message>
        <source>Not seen yet. %1</source>
        <translation>尚未见到。%1</translation>
    </message>
    <message>
        <source>Staged: with the push</source>
        <translation>已暂存：随推送生效</translation>
    </message>
    <message>
        <source>Staged: gone with the push</source>
        <translation>已暂存：随推送去除</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>postern::ListReviewModel</name>
    <message>
        <source>Redundant</source>
        <translation>冗余</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>过宽</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>未审阅</translation>
    </message>
    <message numerus="yes">
        <source>mark %n entries as reviewed</source>
        <translation>
            <numerusform>将 %n 个条目标为已审阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n entries</source>
        <translation>
            <numerusform>移除 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tidy up %n lists</source>
        <translation>
            <numerusform>整理 %n 个列表</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
</context>
<context>
    <name>postern::ListReviewPlace</name>
    <message>
        <source>Which entries</source>
        <translation>哪些条目</translation>
    </message>
    <message>
        <source>Review of lists</source>
        <translation>列表审阅</translation>
    </message>
    <message>
        <source>what stands in the lists, apart from any change</source>
        <translation>列表中的现状，与任何更改无关</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>筛选条目</translation>
    </message>
    <message>
        <source>Account, value or remark</source>
        <translation>账户、值或备注</translation>
    </message>
    <message>
        <source>Entries to look at</source>
        <translation>要查看的条目</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were left where they are</source>
        <translation>
            <numerusform>%n 个条目留在原处</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand by, or are the last in force of their list: delete those in their account.</source>
        <translation>它们是备用的，或是其列表最后有效的条目：请在各自的账户中删除。</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Looking at the lists</source>
        <translation>正在查看列表</translation>
    </message>
    <message>
        <source>All lists are in order</source>
        <translation>所有列表都井然有序</translation>
    </message>
    <message>
        <source>Nothing is unused, running out, too broad or redundant, and all was reviewed in the last 180 days.</source>
        <translation>没有未使用、即将到期、过宽或冗余的条目，并且全部在最近 180 天内审阅过。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches, the filter hides %n</source>
        <translation>
            <numerusform>没有匹配项，筛选隐藏了 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of this kind has all of these words.</source>
        <translation>没有这一类的条目包含所有这些词语。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It runs out: %1. Then it lets nobody in.</source>
        <translation>它将到期：%1。此后它不放行任何人。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done here is done to all of them, as one step that can be undone. Entries that stand by are never removed here.</source>
        <translation>这里的操作对所有选中的条目生效，作为一步，可以撤销。备用条目在这里从不移除。</translation>
    </message>
    <message>
        <source>Reviewed today</source>
        <translation>今天已审阅</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>移除 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>postern::LockDown</name>
    <message>
        <source>There is no such account on the relay.</source>
        <translation>中继上没有这个账户。</translation>
    </message>
    <message>
        <source>Lock down now: %1</source>
        <translation>立即封锁：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions were ended.</source>
        <translation>
            <numerusform>已结束 %n 个打开的会话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions could not be ended: end them on the relay.</source>
        <translation>
            <numerusform>无法结束 %n 个打开的会话：请在中继上结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open sessions were not ended: %1</source>
        <translation>未结束打开的会话：%1</translation>
    </message>
    <message>
        <source>Its list is as it was: the change that is applied has to be kept or reverted before it can be turned on.</source>
        <translation>它的列表保持原样：已应用的更改须先保留或还原，才能启用列表。</translation>
    </message>
    <message>
        <source>Locked down: %1, confirmed as revision %2.</source>
        <translation>已封锁：%1，确认为修订 %2。</translation>
    </message>
    <message>
        <source>Not locked down: %1</source>
        <translation>未封锁：%1</translation>
    </message>
    <message>
        <source>The relay has what it had, and the new password is not in use. Read again and repeat it.</source>
        <translation>中继保持原样，新密码没有启用。请重新读取后再试。</translation>
    </message>
</context>
<context>
    <name>postern::LockDownDialog</name>
    <message>
        <source>Lock down %1 now</source>
        <translation>立即封锁 %1</translation>
    </message>
    <message>
        <source>Lock down now</source>
        <translation>立即封锁</translation>
    </message>
    <message>
        <source>For when somebody else has the password. It goes to the relay at once and alone; there is no window and nothing takes it back by itself.</source>
        <translation>用于别人已知道密码的情况。它立即单独送达中继；没有期限，也不会自行收回。</translation>
    </message>
    <message>
        <source>Its open sessions are ended.</source>
        <translation>它打开的会话会被结束。</translation>
    </message>
    <message>
        <source>The old password is dead for good; this is the new one:</source>
        <translation>旧密码永久失效；这是新密码：</translation>
    </message>
    <message>
        <source>It is not known whom this cuts off.</source>
        <translation>不知道这会切断谁。</translation>
    </message>
    <message>
        <source>Nobody was seen using the old password lately.</source>
        <translation>最近没有见到有人用旧密码。</translation>
    </message>
    <message numerus="yes">
        <source>Cut off until they have the new password: %n address(es).</source>
        <translation>
            <numerusform>在得到新密码之前被切断：%n 个地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>On the relay at once.</source>
        <translation>立即在中继上生效。</translation>
    </message>
</context>
<context>
    <name>postern::MainWindow</name>
    <message>
        <source>The allowlists are in %1</source>
        <translation>允许列表已在 %1 中</translation>
    </message>
    <message>
        <source>Passwords and appliance addresses are not in the file.</source>
        <translation>密码和设备地址不在文件中。</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>未写入 %1</translation>
    </message>
    <message>
        <source>%1. Choose another place.</source>
        <translation>%1。请选择其他位置。</translation>
    </message>
    <message>
        <source>Import allowlists</source>
        <translation>导入允许列表</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV 文件 (*.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export allowlists</source>
        <translation>导出允许列表</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
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
        <translation>这里没有可以为之保存它们的中继。</translation>
    </message>
    <message>
        <source>Open a configuration file</source>
        <translation>打开配置文件</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>配置文件 (*.json)</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>无法打开此文件</translation>
    </message>
    <message>
        <source>Decide who may send through an SMTP relay, from where.</source>
        <translation>决定谁可以从哪里通过 SMTP 中继发信。</translation>
    </message>
    <message>
        <source>Open the relay that is known by this name.</source>
        <translation>打开以此名称登记的中继。</translation>
    </message>
    <message>
        <source>Open the sample relay, without a network.</source>
        <translation>打开示例中继，不使用网络。</translation>
    </message>
    <message>
        <source>The language of this session, such as %1.</source>
        <translation>本次会话的语言，例如 %1。</translation>
    </message>
    <message>
        <source>End when the window was drawn, for measuring the start.</source>
        <translation>窗口绘制完成后即结束，用于测量启动时间。</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here, only %2.</source>
        <translation>这里没有语言“%1”，只有 %2。</translation>
    </message>
</context>
<context>
    <name>postern::ManualView</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
</context>
<context>
    <name>postern::MonthChart</name>
    <message>
        <source>No mail seen in 12 months</source>
        <translation>12 个月内没有见到邮件</translation>
    </message>
    <message>
        <source>Addresses with accepted mail by month, most in %1: %2</source>
        <translation>各月有邮件被接受的地址，最多的是 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n address(es) sent</source>
        <translation>
            <numerusform>%1：%n 个地址发过信</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::Network</name>
    <message>
        <source>an unnamed issuer</source>
        <translation>未注明的颁发者</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取它</translation>
    </message>
    <message>
        <source>its key is too short (%1 bits)</source>
        <translation>它的密钥太短（%1 位）</translation>
    </message>
    <message>
        <source>it is signed with %1, which can be forged</source>
        <translation>它用 %1 签名，可以被伪造</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>它已于 %1 过期</translation>
    </message>
    <message>
        <source>the certificate of %1 above it expired on %2</source>
        <translation>其上级 %1 的证书已于 %2 过期</translation>
    </message>
    <message>
        <source>it is not valid before %1</source>
        <translation>它在 %1 之前无效</translation>
    </message>
    <message>
        <source>it is for %1, not for %2</source>
        <translation>它属于 %1，而不是 %2</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>没有任何名称</translation>
    </message>
    <message>
        <source>it is signed by itself, so nobody vouches for it</source>
        <translation>它是自签名的，没有人为它担保</translation>
    </message>
    <message>
        <source>its authority (%1) is not known to this computer</source>
        <translation>这台计算机不认识它的颁发机构（%1）</translation>
    </message>
    <message>
        <source>it is issued by %1, which this computer does not know</source>
        <translation>它由 %1 颁发，这台计算机不认识</translation>
    </message>
    <message>
        <source>it was revoked by its issuer</source>
        <translation>它已被颁发者吊销</translation>
    </message>
    <message>
        <source>the server showed none</source>
        <translation>服务器没有出示证书</translation>
    </message>
    <message>
        <source>its key is not the one that was accepted before</source>
        <translation>它的密钥不是以前接受的那个</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid %3 to %4</source>
        <translation>%1，由 %2 颁发，有效期 %3 至 %4</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>a key that cannot be read</source>
        <translation>无法读取的密钥</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1，%2 位</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>拒绝了连接</translation>
    </message>
    <message>
        <source>took the connection and cut it at once</source>
        <translation>接受连接后立即断开</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>cannot be reached from here</source>
        <translation>从这里无法到达</translation>
    </message>
    <message>
        <source>was not tried, the source address is of the other family</source>
        <translation>没有尝试，源地址属于另一地址族</translation>
    </message>
    <message>
        <source>was not tried: %1 is not an address of this computer</source>
        <translation>没有尝试：%1 不是这台计算机的地址</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>在 %1 毫秒内应答</translation>
    </message>
    <message>
        <source>no name server told the address of %1 in time</source>
        <translation>没有名称服务器及时给出 %1 的地址</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 没有应答</translation>
    </message>
    <message>
        <source>%1 took the connection but did not begin TLS in time</source>
        <translation>%1 接受了连接，但没有及时开始 TLS</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <translation>%1 沉默了</translation>
    </message>
    <message>
        <source>the name %1 leads to no address</source>
        <translation>名称 %1 没有对应的地址</translation>
    </message>
    <message>
        <source>no connection to %1: %2</source>
        <translation>没有连接到 %1：%2</translation>
    </message>
    <message>
        <source>%1 port %2, %3 ms</source>
        <translation>%1 端口 %2，%3 毫秒</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2</source>
        <translation>%1 的证书不受信任：%2</translation>
    </message>
    <message>
        <source>%1, trusted by its key</source>
        <translation>%1，凭其密钥受信任</translation>
    </message>
    <message>
        <source>%1, trusted</source>
        <translation>%1，受信任</translation>
    </message>
    <message>
        <source>%1 is not a Postern relay: %2</source>
        <translation>%1 不是 Postern 中继：%2</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered</source>
        <translation>%1 在应答之前关闭了连接</translation>
    </message>
    <message>
        <source>%1 did not agree on TLS: %2</source>
        <translation>与 %1 未能商定 TLS：%2</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 个账户</translation>
    </message>
    <message>
        <source>a relay in it has no proper name or address</source>
        <translation>其中一个中继没有正确的名称或地址</translation>
    </message>
    <message>
        <source>the pin of %1 is not 64 hexadecimal digits</source>
        <translation>%1 的密钥指纹不是 64 位十六进制数字</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is no list of relays: %2</source>
        <translation>%1 不是中继列表：%2</translation>
    </message>
    <message>
        <source>%1 has version %2, this program knows %3</source>
        <translation>%1 的版本是 %2，本程序认识 %3</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>no relay is known yet</source>
        <translation>还没有已知的中继</translation>
    </message>
    <message>
        <source>several relays are known, name one: %1</source>
        <translation>已知多个中继，请指明一个：%1</translation>
    </message>
    <message>
        <source>no relay is called %1; there is: %2</source>
        <translation>没有名为 %1 的中继；有：%2</translation>
    </message>
    <message>
        <source>a relay&apos;s name has letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, at most 64</source>
        <translation>中继名称由字母、数字、&apos;.&apos;、&apos;_&apos; 和 &apos;-&apos; 组成，最多 64 个</translation>
    </message>
    <message>
        <source>a relay is already called %1</source>
        <translation>已有名为 %1 的中继</translation>
    </message>
    <message>
        <source>no relay is called %1</source>
        <translation>没有名为 %1 的中继</translation>
    </message>
    <message>
        <source>cannot read the token file %1: %2</source>
        <translation>无法读取令牌文件 %1：%2</translation>
    </message>
    <message>
        <source>the token file %1 is no file</source>
        <translation>令牌文件 %1 不是文件</translation>
    </message>
    <message>
        <source>others can read the token file %1; &quot;chmod 600&quot; makes it yours alone</source>
        <translation>别人可以读取令牌文件 %1；“chmod 600”使它只归您所有</translation>
    </message>
    <message>
        <source>the token file %1 holds no token</source>
        <translation>令牌文件 %1 中没有令牌</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <translation>%1 中没有 PEM 格式的证书</translation>
    </message>
    <message>
        <source>it ended TLS with the alert &quot;%1&quot;; its own log says why</source>
        <translation>它以警报“%1”结束了 TLS；原因见它自己的日志</translation>
    </message>
    <message>
        <source>it ended TLS without a reason</source>
        <translation>它结束了 TLS 而未说明原因</translation>
    </message>
    <message>
        <source>TLS could not be agreed on (%1)</source>
        <translation>未能商定 TLS（%1）</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>there is no such name</source>
        <translation>没有这个名称</translation>
    </message>
    <message>
        <source>%1 is an address</source>
        <translation>%1 是一个地址</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 是 %2</translation>
    </message>
    <message>
        <source>; only the first %1 are tried</source>
        <translation>；只尝试前 %1 个</translation>
    </message>
    <message>
        <source>%1 to %2 port %3; %4</source>
        <translation>%1 到 %2 端口 %3；%4</translation>
    </message>
    <message>
        <source>%1 from here</source>
        <translation>从这里的 %1</translation>
    </message>
    <message>
        <source>%1; trusted by its key</source>
        <translation>%1；凭其密钥受信任</translation>
    </message>
    <message>
        <source>%1; trusted</source>
        <translation>%1；受信任</translation>
    </message>
    <message>
        <source>a second connection was answered in the other TLS mode</source>
        <translation>第二次连接以另一种 TLS 方式得到应答</translation>
    </message>
    <message>
        <source>neither TLS nor a greeting came</source>
        <translation>既没有 TLS 也没有问候</translation>
    </message>
    <message>
        <source>no greeting, and no answer to a TLS hello on a second connection</source>
        <translation>没有问候，第二次连接上也没有应答 TLS hello</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>no name server answered in time</source>
        <translation>没有名称服务器及时应答</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>没有及时应答</translation>
    </message>
    <message>
        <source>the reply was not finished in time</source>
        <translation>应答没有及时结束</translation>
    </message>
    <message>
        <source>it takes neither EHLO nor HELO</source>
        <translation>它既不接受 EHLO 也不接受 HELO</translation>
    </message>
    <message>
        <source>EHLO over TLS was refused</source>
        <translation>TLS 上的 EHLO 被拒绝</translation>
    </message>
    <message>
        <source>it refused EHLO over TLS with %1</source>
        <translation>它以 %1 拒绝了 TLS 上的 EHLO</translation>
    </message>
    <message>
        <source>offers nothing</source>
        <translation>不提供任何功能</translation>
    </message>
    <message>
        <source>offers %1</source>
        <translation>提供 %1</translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <translation>没有提供 STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS was refused</source>
        <translation>STARTTLS 被拒绝</translation>
    </message>
    <message>
        <source>an answer to STARTTLS other than 220</source>
        <translation>对 STARTTLS 的应答不是 220</translation>
    </message>
    <message>
        <source>it answered STARTTLS with %1</source>
        <translation>它对 STARTTLS 应答 %1</translation>
    </message>
    <message>
        <source>bytes came before TLS began; they were thrown away</source>
        <translation>TLS 开始之前收到了字节；已丢弃</translation>
    </message>
    <message>
        <source>AUTH is not offered</source>
        <translation>没有提供 AUTH</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>提供：%1</translation>
    </message>
    <message>
        <source>it offers %1</source>
        <translation>它提供 %1</translation>
    </message>
    <message>
        <source>%1 (%2 characters hidden)</source>
        <translation>%1（隐藏 %2 个字符）</translation>
    </message>
    <message>
        <source>(%1 characters hidden)</source>
        <translation>（隐藏 %1 个字符）</translation>
    </message>
    <message>
        <source>the server did not finish the exchange</source>
        <translation>服务器没有完成交互</translation>
    </message>
    <message>
        <source>it said yes without proving that it knows the password</source>
        <translation>它表示同意，却没有证明它知道密码</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1，使用 %2</translation>
    </message>
    <message>
        <source>%1 with %2, not encrypted</source>
        <translation>%1，使用 %2，未加密</translation>
    </message>
    <message>
        <source>SMTPUTF8 is not offered</source>
        <translation>没有提供 SMTPUTF8</translation>
    </message>
    <message>
        <source>an address has letters beyond ASCII and the server offers no SMTPUTF8</source>
        <translation>有地址含 ASCII 以外的字母，而服务器没有提供 SMTPUTF8</translation>
    </message>
    <message>
        <source>the mail was taken back with RSET</source>
        <translation>邮件已用 RSET 收回</translation>
    </message>
    <message>
        <source>it answered %1, which has no meaning here</source>
        <translation>它应答 %1，在这里没有意义</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>服务器应答 %1</translation>
    </message>
    <message>
        <source>an answer came before its question</source>
        <translation>应答先于提问到来</translation>
    </message>
    <message>
        <source>it answered before it was asked</source>
        <translation>它在被询问之前就应答了</translation>
    </message>
    <message>
        <source>the server answered with a TLS alert</source>
        <translation>服务器以 TLS 警报应答</translation>
    </message>
    <message>
        <source>the server closed without an answer</source>
        <translation>服务器没有应答就关闭了</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>服务器关闭了连接</translation>
    </message>
    <message>
        <source>the server asked again after AUTH PLAIN</source>
        <translation>服务器在 AUTH PLAIN 之后又询问一次</translation>
    </message>
    <message>
        <source>the server asked a third time after AUTH LOGIN</source>
        <translation>服务器在 AUTH LOGIN 之后第三次询问</translation>
    </message>
    <message>
        <source>the server asked a third time after AUTH SCRAM-SHA-256</source>
        <translation>服务器在 AUTH SCRAM-SHA-256 之后第三次询问</translation>
    </message>
    <message>
        <source>the server&apos;s SCRAM challenge is malformed</source>
        <translation>服务器的 SCRAM 质询格式有误</translation>
    </message>
    <message>
        <source>the server&apos;s SCRAM challenge asks for %1 rounds</source>
        <translation>服务器的 SCRAM 质询要求 %1 轮</translation>
    </message>
    <message>
        <source>the SCRAM key could not be computed</source>
        <translation>无法计算 SCRAM 密钥</translation>
    </message>
    <message>
        <source>the server could not prove that it knows the password</source>
        <translation>服务器无法证明它知道密码</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>the greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>the start of TLS</source>
        <translation>TLS 的开始</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>这个地址</translation>
    </message>
    <message>
        <source>this address (%1)</source>
        <translation>这个地址（%1）</translation>
    </message>
    <message>
        <source>Signed in as %1, but </source>
        <translation>已以 %1 登录，但 </translation>
    </message>
    <message>
        <source>Signed in as %1, and the server accepted one test message to %2.</source>
        <translation>已以 %1 登录，服务器接受了发往 %2 的一封测试邮件。</translation>
    </message>
    <message>
        <source>Without a password the server accepted one test message to %1.</source>
        <translation>无需密码，服务器接受了发往 %1 的一封测试邮件。</translation>
    </message>
    <message>
        <source>Signed in as %1, and the server accepts mail from %2 to %3; none was sent.</source>
        <translation>已以 %1 登录，服务器接受从 %2 到 %3 的邮件；没有发送邮件。</translation>
    </message>
    <message>
        <source>Without a password the server accepts mail from %1 to %2; none was sent.</source>
        <translation>无需密码，服务器接受从 %1 到 %2 的邮件；没有发送邮件。</translation>
    </message>
    <message>
        <source>Signed in as %1, and the server accepts the sender %2; no recipient was tried.</source>
        <translation>已以 %1 登录，服务器接受发件人 %2；没有尝试收件人。</translation>
    </message>
    <message>
        <source>Without a password the server accepts the sender %1; no recipient was tried.</source>
        <translation>无需密码，服务器接受发件人 %1；没有尝试收件人。</translation>
    </message>
    <message>
        <source>Signed in as %1; no sender was tried.</source>
        <translation>已以 %1 登录；没有尝试发件人。</translation>
    </message>
    <message>
        <source>The server answers, without TLS; no sign-in was tried.</source>
        <translation>服务器有应答，没有 TLS；没有尝试登录。</translation>
    </message>
    <message>
        <source>The server answers and its certificate is trusted; no sign-in was tried.</source>
        <translation>服务器有应答，其证书受信任；没有尝试登录。</translation>
    </message>
    <message>
        <source>No connection to %1 on port %2: %3.</source>
        <translation>没有连接到 %1 的端口 %2：%3。</translation>
    </message>
    <message>
        <source>Nothing answers on port 25 of %1: many networks block it, so try 587.</source>
        <translation>%1 的端口 25 没有应答：许多网络封锁它，请尝试 587。</translation>
    </message>
    <message>
        <source>Nothing answers on port %2 of %1: a firewall may drop it, or the server is off.</source>
        <translation>%1 的端口 %2 没有应答：可能被防火墙丢弃，或服务器已关闭。</translation>
    </message>
    <message>
        <source>The server took the connection on port %1 but never greeted.</source>
        <translation>服务器接受了端口 %1 上的连接，但一直没有问候。</translation>
    </message>
    <message>
        <source>The server stopped answering at %1.</source>
        <translation>服务器在这一步不再应答：%1。</translation>
    </message>
    <message>
        <source>Port %1 wants TLS from the start; you chose STARTTLS.</source>
        <translation>端口 %1 要求从一开始就用 TLS；您选择了 STARTTLS。</translation>
    </message>
    <message>
        <source>Port %1 begins in the clear and wants STARTTLS; you chose TLS from the start.</source>
        <translation>端口 %1 以明文开始并要求 STARTTLS；您选择了从一开始就用 TLS。</translation>
    </message>
    <message>
        <source>Port %1 wants TLS from the start; you chose no TLS.</source>
        <translation>端口 %1 要求从一开始就用 TLS；您选择了不用 TLS。</translation>
    </message>
    <message>
        <source>Port %1 wants STARTTLS first; you chose no TLS.</source>
        <translation>端口 %1 要求先用 STARTTLS；您选择了不用 TLS。</translation>
    </message>
    <message>
        <source>The server offers no sign-in without TLS%1; choose STARTTLS or TLS from the start.</source>
        <translation>服务器不用 TLS 就不提供登录%1；请选择 STARTTLS 或从一开始就用 TLS。</translation>
    </message>
    <message>
        <source>The server offers no sign-in on port %1%2; mail with a password goes to its submission port.</source>
        <translation>服务器在端口 %1 上不提供登录%2；带密码的邮件应走它的提交端口。</translation>
    </message>
    <message>
        <source>The user name or password of %1 is wrong%2; the list would let %3 in.</source>
        <translation>%1 的用户名或密码错误%2；列表会让 %3 通过。</translation>
    </message>
    <message>
        <source>The server refused the sign-in of %1%2: the user name or password is wrong, or the server does not let %3 in and does not say so.</source>
        <translation>服务器拒绝了 %1 的登录%2：用户名或密码错误，或者服务器不让 %3 通过而未说明。</translation>
    </message>
    <message>
        <source>%1 is not on the list for %2%3.</source>
        <translation>%1 不在 %2 的列表上%3。</translation>
    </message>
    <message>
        <source>The server does not let %1 in%2.</source>
        <translation>服务器不让%1通过%2。</translation>
    </message>
    <message>
        <source>in 1 second</source>
        <translation>1 秒后</translation>
    </message>
    <message>
        <source>in %1 seconds</source>
        <translation>%1 秒后</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>1 分钟后</translation>
    </message>
    <message>
        <source>in %1 minutes</source>
        <translation>%1 分钟后</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>in %1 hours</source>
        <translation>%1 小时后</translation>
    </message>
    <message>
        <source>the server takes no mail at the moment</source>
        <translation>服务器目前不接受邮件</translation>
    </message>
    <message>
        <source>the server puts off %1 for now</source>
        <translation>服务器暂时推迟%1</translation>
    </message>
    <message>
        <source>; try again in a few minutes.</source>
        <translation>；请几分钟后重试。</translation>
    </message>
    <message>
        <source>; try again %1, it says.</source>
        <translation>；它说请 %1重试。</translation>
    </message>
    <message>
        <source>The server turns this computer away%1 before anything is asked.</source>
        <translation>服务器在询问任何内容之前就拒绝了这台计算机%1。</translation>
    </message>
    <message>
        <source>What answers on port %1 of %2 cuts the connection at once: a firewall or a limit may turn this computer away.</source>
        <translation>%2 的端口 %1 上的应答者立即断开连接：可能是防火墙或限制拒绝了这台计算机。</translation>
    </message>
    <message>
        <source>The server closed the connection at %1.</source>
        <translation>服务器在这一步关闭了连接：%1。</translation>
    </message>
    <message>
        <source>The account %1 is suspended on the relay.</source>
        <translation>账户 %1 在中继上已暂停。</translation>
    </message>
    <message>
        <source>The password is right, but %1 is not on the list for %2, says the relay&apos;s log.</source>
        <translation>密码正确，但 %1 不在 %2 的列表上，中继的日志如此记录。</translation>
    </message>
    <message>
        <source>The user name or password of %1 is wrong, says the relay&apos;s log.</source>
        <translation>%1 的用户名或密码错误，中继的日志如此记录。</translation>
    </message>
    <message>
        <source>The relay has no account %1.</source>
        <translation>中继没有账户 %1。</translation>
    </message>
    <message>
        <source>The account %1 has no password yet, so none can be right.</source>
        <translation>账户 %1 还没有密码，因此任何密码都不会正确。</translation>
    </message>
    <message>
        <source>The name %1 leads to no address: %2.</source>
        <translation>名称 %1 没有对应的地址：%2。</translation>
    </message>
    <message>
        <source>What answers on port %1 of %2 is no mail server.</source>
        <translation>%2 的端口 %1 上的应答者不是邮件服务器。</translation>
    </message>
    <message>
        <source>The server and this computer share no safe TLS version: it offers only one that is too old, or ciphers that are (TLS 1.2 or later is needed).</source>
        <translation>服务器与这台计算机没有共同的安全 TLS 版本：它只提供过旧的版本或过旧的加密套件（需要 TLS 1.2 或更高）。</translation>
    </message>
    <message>
        <source>The server offers STARTTLS but refused it%1, so nothing was sent.</source>
        <translation>服务器提供 STARTTLS 却拒绝了它%1，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server offers no STARTTLS on port %1, so nothing was sent.</source>
        <translation>服务器在端口 %1 上不提供 STARTTLS，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server sent data before encryption began; somebody on the way may have put it there, so the test was stopped and nothing was sent.</source>
        <translation>服务器在加密开始之前发送了数据；可能是途中有人插入的，因此测试已停止，没有发送任何内容。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Nothing was sent.</source>
        <translation>%1 的证书不受信任：%2。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that can be used here: %1.</source>
        <translation>服务器没有提供这里可用的登录方式：%1。</translation>
    </message>
    <message>
        <source>The server refused the sign-in of %1%2 and does not say why: the list would refuse %3 even with the right password, so the password cannot be judged from here.</source>
        <translation>服务器拒绝了 %1 的登录%2而未说明原因：即使密码正确，列表也会拒绝 %3，因此无法从这里判断密码。</translation>
    </message>
    <message>
        <source>The account %1 is suspended on the server%2.</source>
        <translation>账户 %1 在服务器上已暂停%2。</translation>
    </message>
    <message>
        <source>The account of %1 is suspended on the server%2.</source>
        <translation>%1的账户在服务器上已暂停%2。</translation>
    </message>
    <message>
        <source>The server does not let %1 send without a password%2: IP authentication is not active for it.</source>
        <translation>服务器不让%1免密码发信%2：没有为它启用 IP 认证。</translation>
    </message>
    <message>
        <source>The sender %1 cannot be used: %2.</source>
        <translation>不能使用发件人 %1：%2。</translation>
    </message>
    <message>
        <source>the server does not let this account send as %1%2.</source>
        <translation>服务器不让此账户以 %1 发信%2。</translation>
    </message>
    <message>
        <source>The server took sender and recipient but refused the message%1.</source>
        <translation>服务器接受了发件人和收件人，但拒绝了邮件%1。</translation>
    </message>
    <message>
        <source>the server takes no mail for %1%2.</source>
        <translation>服务器不接受给 %1 的邮件%2。</translation>
    </message>
    <message>
        <source>The server broke the protocol at %1: %2.</source>
        <translation>服务器在这一步违反了协议：%1：%2。</translation>
    </message>
    <message>
        <source>The test was cancelled at %1.</source>
        <translation>测试在这一步被取消：%1。</translation>
    </message>
</context>
<context>
    <name>postern::NoticeStrip</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>结束它们</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Copy all messages</source>
        <translation>复制所有消息</translation>
    </message>
</context>
<context>
    <name>postern::PasswordChooser</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成的</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>自选的</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Generated password</source>
        <translation>生成的密码</translation>
    </message>
    <message>
        <source>Chosen password</source>
        <translation>自选的密码</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in ten seconds.</source>
        <translation>已复制。剪贴板将在十秒后清空。</translation>
    </message>
    <message>
        <source>A chosen password has 12 to 128 characters.</source>
        <translation>自选的密码须为 12 到 128 个字符。</translation>
    </message>
    <message>
        <source>Shown only now: the relay keeps no password that can be read. Copy it to where it is used.</source>
        <translation>仅现在显示：中继不保存可以读出的密码。请把它复制到使用它的地方。</translation>
    </message>
    <message numerus="yes">
        <source>12 to 128 characters, %n to go. A generated one is safer.</source>
        <translation>
            <numerusform>12 到 128 个字符，还差 %n 个。生成的更安全。</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough. A generated one is safer.</source>
        <translation>长度足够。生成的更安全。</translation>
    </message>
    <message>
        <source>Nobody can sign in. Only IP authentication can send through it.</source>
        <translation>没有人能登录。只能凭 IP 认证通过它发信。</translation>
    </message>
</context>
<context>
    <name>postern::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Replace password</source>
        <translation>更换密码</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>The old password is dead with the push, at once and for good. %1</source>
        <translation>旧密码随推送立即并永久失效。%1</translation>
    </message>
    <message>
        <source>It has no password yet.</source>
        <translation>它还没有密码。</translation>
    </message>
    <message>
        <source>It is not known who uses the old one.</source>
        <translation>不知道有谁在用旧密码。</translation>
    </message>
    <message>
        <source>Nobody was seen using the old one lately.</source>
        <translation>最近没有见到有人用旧密码。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) need the new one.</source>
        <translation>
            <numerusform>%n 个地址需要新密码。</numerusform>
        </translation>
    </message>
    <message>
        <source>replace the password of %1</source>
        <translation>更换 %1 的密码</translation>
    </message>
</context>
<context>
    <name>postern::PasswordField</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>postern::PlaceButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>postern::Places</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>IP 认证</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Review of lists</source>
        <translation>列表审阅</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>FILTERS</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Open: any address</source>
        <translation>开放：任意地址</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>观察中</translation>
    </message>
    <message>
        <source>Closed: nobody</source>
        <translation>封闭：任何人都不能</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>已暂存</translation>
    </message>
    <message>
        <source>Expiring in 14 days</source>
        <translation>14 天内到期</translation>
    </message>
    <message>
        <source>Unused 400 days</source>
        <translation>400 天未使用</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>按键与帮助</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>%1. Delete takes it away.</source>
        <translation>%1。按 Delete 去除它。</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>去除此筛选</translation>
    </message>
</context>
<context>
    <name>postern::Preferences</name>
    <message>
        <source>%1 cannot be written: what is chosen here holds until Postern ends.</source>
        <translation>无法写入 %1：这里的选择只在 Postern 结束之前有效。</translation>
    </message>
</context>
<context>
    <name>postern::QuitDialog</name>
    <message>
        <source>Quit Postern</source>
        <translation>退出 Postern</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>The applied change is not kept: the relay reverts it by itself in %n seconds.</source>
        <translation>
            <numerusform>已应用的更改尚未保留：中继将在 %n 秒后自行还原。</numerusform>
        </translation>
    </message>
    <message>
        <source>It does so with or without this window. To let it stand, stay and press Keep.</source>
        <translation>无论有没有这个窗口，它都会这样做。要让更改生效，请留下并按“保留”。</translation>
    </message>
    <message numerus="yes">
        <source>%n staged changes are lost when Postern ends.</source>
        <translation>
            <numerusform>Postern 结束时将失去 %n 项暂存的更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as CSV first</source>
        <translation>先导出为 CSV</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Leave this relay</source>
        <translation>离开此中继</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message numerus="yes">
        <source>%n staged changes are lost when this relay is left.</source>
        <translation>
            <numerusform>离开此中继将失去 %n 项暂存的更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no relay here that they could be kept for.</source>
        <translation>这里没有可以为之保存它们的中继。</translation>
    </message>
</context>
<context>
    <name>postern::RemedyActs</name>
    <message>
        <source>Take it out</source>
        <translation>去掉它</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>采用 %1</translation>
    </message>
    <message>
        <source>Watch first</source>
        <translation>先观察</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>放回它们</translation>
    </message>
    <message>
        <source>Merge, or keep the list as it was</source>
        <translation>合并，或让列表保持原样</translation>
    </message>
    <message>
        <source>Put %1 in place of both</source>
        <translation>用 %1 代替两者</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Take %1 alone</source>
        <translation>只采用 %1</translation>
    </message>
    <message>
        <source>Let it not end</source>
        <translation>不设到期</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Send with the password</source>
        <translation>用密码发信</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>允许 %1</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>postern::RemoveIpAuthDialog</name>
    <message>
        <source>Remove the IP authentication of %1</source>
        <translation>移除 %1 的 IP 认证</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1 will not send without a password any more.</source>
        <translation>%1 此后不能再免密码发信。</translation>
    </message>
    <message>
        <source>Lockout: %1 is cut off.</source>
        <translation>拒之门外：%1 被切断。</translation>
    </message>
    <message>
        <source>It is not known whether %1 still sends.</source>
        <translation>不知道 %1 是否仍在发信。</translation>
    </message>
    <message>
        <source>No mail from %1 was seen.</source>
        <translation>没有见到来自 %1 的邮件。</translation>
    </message>
    <message>
        <source>remove the IP authentication of %1</source>
        <translation>移除 %1 的 IP 认证</translation>
    </message>
</context>
<context>
    <name>postern::ReviewPage</name>
    <message>
        <source>Nothing staged</source>
        <translation>没有暂存的内容</translation>
    </message>
    <message>
        <source>The relay has revision %1, and so have you.</source>
        <translation>中继的修订是 %1，您的也是。</translation>
    </message>
    <message>
        <source>Go to Accounts</source>
        <translation>转到“账户”</translation>
    </message>
    <message>
        <source>of what is staged for %1</source>
        <translation>为 %1 暂存的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>On the relay now, revision %1</source>
        <translation>中继上现在，修订 %1</translation>
    </message>
    <message>
        <source>After push</source>
        <translation>推送后</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings</source>
        <translation>
            <numerusform>还有 %n 个发现项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who sends is refused by this, and nothing is opened. %1</source>
        <translation>不会因此拒绝任何发信者，也不会敞开任何东西。%1</translation>
    </message>
    <message>
        <source>Type %1 to acknowledge</source>
        <translation>输入 %1 以确认</translation>
    </message>
    <message>
        <source>Type %1 to acknowledge all %1 lockouts and openings</source>
        <translation>输入 %1 以确认全部 %1 项拒之门外与敞开</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message numerus="yes">
        <source>and %n more accounts</source>
        <translation>
            <numerusform>还有 %n 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n changes</source>
        <translation>
            <numerusform>推送 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Being analysed</source>
        <translation>正在分析</translation>
    </message>
    <message>
        <source>There is an error: it cannot be pushed like this</source>
        <translation>有一个错误：这样不能推送</translation>
    </message>
    <message>
        <source>%1 of %2 not acknowledged</source>
        <translation>%2 项中有 %1 项未确认</translation>
    </message>
    <message>
        <source>All acknowledged</source>
        <translation>已全部确认</translation>
    </message>
    <message>
        <source>let %1 in to %2</source>
        <translation>让 %1 通过 %2</translation>
    </message>
    <message>
        <source>keep %1 out of %2</source>
        <translation>不让 %1 通过 %2</translation>
    </message>
    <message>
        <source>Staged for %1, over revision %2</source>
        <translation>为 %1 暂存，基于修订 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Acknowledge lockouts and openings</source>
        <translation>确认拒之门外与敞开</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 秒</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 分钟</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 小时</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 小时</translation>
    </message>
    <message>
        <source>Keep within</source>
        <translation>保留期限</translation>
    </message>
    <message>
        <source>Unless it is kept within this time, the relay reverts by itself.</source>
        <translation>如果没有在此期限内保留，中继会自行还原。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>postern::Session</name>
    <message>
        <source>Not staged: %1</source>
        <translation>未暂存：%1</translation>
    </message>
    <message>
        <source>drop what is staged for %1</source>
        <translation>撤去为 %1 暂存的更改</translation>
    </message>
    <message>
        <source>drop the edit of %1 in %2</source>
        <translation>撤去 %2 中对 %1 的编辑</translation>
    </message>
    <message>
        <source>drop an edit of %1</source>
        <translation>撤去 %1 的一项编辑</translation>
    </message>
    <message>
        <source>The relay was not read</source>
        <translation>未能读取中继</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was changed there, and what is staged here is kept.</source>
        <translation>那里没有任何改变，这里暂存的内容也都保留。</translation>
    </message>
    <message>
        <source>edits staged before reading again</source>
        <translation>重新读取之前暂存的编辑</translation>
    </message>
    <message numerus="yes">
        <source>%n edits were made here and on the relay in the same place</source>
        <translation>
            <numerusform>%n 项编辑在这里和中继上改在了同一处</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay&apos;s stand in the draft; yours are kept aside until you choose. All others are staged.</source>
        <translation>草稿中是中继的版本；您的版本在您选择之前另行保留。其他的都已暂存。</translation>
    </message>
    <message numerus="yes">
        <source>take yours in %n places</source>
        <translation>
            <numerusform>在 %n 处采用您的版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Push result unknown: the relay is asked</source>
        <translation>推送结果未知：正在询问中继</translation>
    </message>
    <message>
        <source>Postern was ended in the middle of a push. Nothing that was staged is lost.</source>
        <translation>Postern 在推送途中结束了。暂存的内容都没有丢失。</translation>
    </message>
    <message>
        <source>The push of before is on the relay</source>
        <translation>上次的推送已在中继上</translation>
    </message>
    <message>
        <source>Postern was ended before it heard so. Revision %1 has it.</source>
        <translation>Postern 在得知之前就结束了。修订 %1 包含它。</translation>
    </message>
    <message>
        <source>The push of before is not on the relay</source>
        <translation>上次的推送不在中继上</translation>
    </message>
    <message>
        <source>Postern was ended before it was taken. All of it is still staged here.</source>
        <translation>Postern 在它被接受之前就结束了。全部内容仍暂存在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of %1 are staged again</source>
        <translation>
            <numerusform>%1 的 %n 项更改已重新暂存</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords are not kept in files. Set them again: %1.</source>
        <translation>密码不保存在文件中。请重新设置：%1。</translation>
    </message>
    <message>
        <source>edits of %1</source>
        <translation>%1 的编辑</translation>
    </message>
    <message>
        <source>There is no relay here, nothing leaves this computer.</source>
        <translation>这里没有中继，任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>A push is on its way.</source>
        <translation>正在推送。</translation>
    </message>
    <message>
        <source>The last push waits to be kept.</source>
        <translation>上次推送尚待保留。</translation>
    </message>
    <message>
        <source>The token is a viewer&apos;s: it reads only.</source>
        <translation>该令牌是查看者的：只能读取。</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>没有暂存的内容。</translation>
    </message>
    <message>
        <source>The relay keeps what it had; all edits are still staged here.</source>
        <translation>中继保持原样；所有编辑仍暂存在这里。</translation>
    </message>
    <message>
        <source>Not pushed: somebody else changed the relay since revision %1.</source>
        <translation>未推送：自修订 %1 以来有别人更改了中继。</translation>
    </message>
    <message>
        <source>Not pushed: another change is applied and waits to be kept.</source>
        <translation>未推送：另一项更改已应用，尚待保留。</translation>
    </message>
    <message>
        <source>It is %1&apos;s, for another %2 seconds. All edits are still staged here.</source>
        <translation>那是 %1 的更改，还有 %2 秒。所有编辑仍暂存在这里。</translation>
    </message>
    <message>
        <source>No answer to the push: %1</source>
        <translation>推送没有得到应答：%1</translation>
    </message>
    <message>
        <source>All edits are still staged here. Pushing again applies them once, also if the relay took them already.</source>
        <translation>所有编辑仍暂存在这里。再次推送只会应用一次，即使中继已经接受了它们。</translation>
    </message>
    <message>
        <source>Not pushed: %1</source>
        <translation>未推送：%1</translation>
    </message>
    <message>
        <source>Confirmed: revision %1 is on the relay.</source>
        <translation>已确认：修订 %1 已在中继上。</translation>
    </message>
    <message>
        <source>Pushed, but not read again</source>
        <translation>已推送，但没有重新读取</translation>
    </message>
    <message>
        <source>It was not kept in time.</source>
        <translation>没有及时保留它。</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未保留</translation>
    </message>
    <message>
        <source>It was reverted here.</source>
        <translation>已在这里还原。</translation>
    </message>
    <message>
        <source>Not reverted</source>
        <translation>未还原</translation>
    </message>
    <message>
        <source>No more time</source>
        <translation>不能再延长</translation>
    </message>
    <message>
        <source>Confirmed: revision %1 is kept.</source>
        <translation>已确认：修订 %1 得以保留。</translation>
    </message>
    <message>
        <source>The window ended, but the relay was not read</source>
        <translation>期限已过，但没有读取中继</translation>
    </message>
    <message>
        <source>what was reverted</source>
        <translation>被还原的内容</translation>
    </message>
    <message>
        <source>Reverted: revision %1 is no longer on the relay.</source>
        <translation>已还原：修订 %1 不再在中继上。</translation>
    </message>
    <message>
        <source>%1 All of it is staged again here.</source>
        <translation>%1 全部内容已重新暂存在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions of what was withdrawn still run.</source>
        <translation>
            <numerusform>被收回的对象仍有 %n 个打开的会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>They were let in before the push and can send until they end.</source>
        <translation>它们在推送之前已获放行，结束之前仍可发信。</translation>
    </message>
    <message>
        <source>Open sessions were not ended</source>
        <translation>未结束打开的会话</translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions were ended.</source>
        <translation>
            <numerusform>已结束 %n 个打开的会话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be ended: end them on the relay.</source>
        <translation>
            <numerusform>%n 个无法结束：请在中继上结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It was pushed before this start or from elsewhere: History can stage it again.</source>
        <translation>%1 它是在本次启动之前或从别处推送的：可在“历史”中重新暂存。</translation>
    </message>
</context>
<context>
    <name>postern::SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观和语言</translation>
    </message>
    <message>
        <source>After a push</source>
        <translation>推送之后</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>From the next start of Postern on.</source>
        <translation>从 Postern 下次启动起生效。</translation>
    </message>
    <message>
        <source>As the push suggests</source>
        <translation>按推送的建议</translation>
    </message>
    <message>
        <source>Keep within</source>
        <translation>保留期限</translation>
    </message>
    <message>
        <source>What is not kept in this time the relay reverts by itself. It can be chosen anew for each push.</source>
        <translation>未在此期限内保留的更改，中继会自行还原。每次推送都可以重新选择。</translation>
    </message>
    <message>
        <source>Tell the desktop while this window is not in front</source>
        <translation>此窗口不在前台时通知桌面</translation>
    </message>
    <message>
        <source>When half of the time to keep a change is gone, and when something went wrong.</source>
        <translation>当保留更改的期限过半时，以及出现问题时。</translation>
    </message>
    <message>
        <source>After a push, test what it changed</source>
        <translation>推送之后，测试它改变的内容</translation>
    </message>
    <message>
        <source>From this computer, without sending mail, for accounts whose password is known here.</source>
        <translation>从这台计算机进行，不发送邮件，仅限这里知道密码的账户。</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>the account&apos;s own</source>
        <translation>账户自己的</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>nobody, stop before RCPT</source>
        <translation>无，在 RCPT 之前停止</translation>
    </message>
    <message>
        <source>Where a test begins with. Mail is sent only where that is ticked in the test itself.</source>
        <translation>测试开始时的默认值。只有在测试中勾选时才会发送邮件。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Staged edits are kept here, for each relay one file that only you can read, and come back after a crash or a restart. New passwords are never in it.</source>
        <translation>暂存的编辑保存在这里，每个中继一个只有您能读取的文件，崩溃或重启后会恢复。其中从不包含新密码。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>No relay is remembered yet. One is once it was connected to.</source>
        <translation>还没有记住任何中继。连接过之后就会记住。</translation>
    </message>
    <message>
        <source>Connect to another relay</source>
        <translation>连接到其他中继</translation>
    </message>
    <message>
        <source>%1, open now</source>
        <translation>%1，现已打开</translation>
    </message>
    <message>
        <source>certificate trusted since %1</source>
        <translation>证书自 %1 起受信任</translation>
    </message>
    <message>
        <source>certificate by %1</source>
        <translation>证书凭 %1</translation>
    </message>
    <message>
        <source>certificate by the system&apos;s authorities</source>
        <translation>证书凭系统的颁发机构</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>忘记 %1</translation>
    </message>
    <message>
        <source>Its address, certificate and token on this computer; nothing changes on the relay.</source>
        <translation>它在这台计算机上的地址、证书和令牌；中继上没有任何改变。</translation>
    </message>
</context>
<context>
    <name>postern::SettingsSheetDialog</name>
    <message>
        <source>Settings sheet for %1</source>
        <translation>%1 的设置说明单</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>name, telephone or mail address</source>
        <translation>姓名、电话或邮件地址</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>联系谁</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>说明单</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>With what is staged and not on the relay yet.</source>
        <translation>包含已暂存但尚未在中继上的内容。</translation>
    </message>
    <message>
        <source>It holds no password.</source>
        <translation>其中没有密码。</translation>
    </message>
    <message>
        <source>Save the settings sheet</source>
        <translation>保存设置说明单</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>Not saved: %1: %2. Choose another place.</source>
        <translation>未保存：%1：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>postern::StartDialog</name>
    <message>
        <source>Relay takes mail</source>
        <translation>中继接受邮件</translation>
    </message>
    <message>
        <source>The relay names a submission port.</source>
        <translation>中继告知了提交端口。</translation>
    </message>
    <message>
        <source>The relay names no submission port.</source>
        <translation>中继没有告知提交端口。</translation>
    </message>
    <message>
        <source>Sender domain</source>
        <translation>发件域名</translation>
    </message>
    <message>
        <source>It may send as any domain.</source>
        <translation>它可以用任何域名发信。</translation>
    </message>
    <message>
        <source>Its sender domains are set.</source>
        <translation>已设置它的发件域名。</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>发件地址</translation>
    </message>
    <message>
        <source>It may send as any address.</source>
        <translation>它可以用任何地址发信。</translation>
    </message>
    <message>
        <source>Its sender addresses are set.</source>
        <translation>已设置它的发件地址。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>已设置密码。</translation>
    </message>
    <message>
        <source>No password is set: nobody can sign in, listed or not.</source>
        <translation>没有设置密码：无论是否在列表上，都没有人能登录。</translation>
    </message>
    <message>
        <source>Start restricting %1</source>
        <translation>开始限制 %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Watch first</source>
        <translation>先观察</translation>
    </message>
    <message>
        <source>Entries to create</source>
        <translation>要创建的条目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Del takes a line out</source>
        <translation>按 Del 可去掉一行</translation>
    </message>
    <message>
        <source>The list is judged but not enforced: nobody is refused, and you see who would be.</source>
        <translation>列表只作判断而不执行：不拒绝任何人，而您能看到谁会被拒绝。</translation>
    </message>
    <message>
        <source>This relay cannot observe a list.</source>
        <translation>此中继不能观察列表。</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>准备情况</translation>
    </message>
    <message>
        <source>It is not known who sends as %1.</source>
        <translation>不知道有谁以 %1 的身份发信。</translation>
    </message>
    <message>
        <source>There is no log, so nobody can be named who would be blocked. Watch first finds out without refusing anybody.</source>
        <translation>没有日志，因此无法指出谁会被拦截。先观察可以弄清这一点，而不拒绝任何人。</translation>
    </message>
    <message>
        <source>Nobody seen sending is blocked.</source>
        <translation>没有见过的发送方会被拦截。</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send are not on this list</source>
        <translation>
            <numerusform>拒之门外：%n 个正在发信的地址不在此列表上</numerusform>
        </translation>
    </message>
    <message>
        <source>With the first entry the allowlist of %1 is restricted. %2</source>
        <translation>有了第一个条目，%1 的允许列表就受到限制。%2</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The relay takes %1 entries.</source>
        <translation>此中继最多接受 %1 个条目。</translation>
    </message>
    <message>
        <source>Add a line first.</source>
        <translation>请先添加一行。</translation>
    </message>
    <message>
        <source>watch the allowlist of %1</source>
        <translation>观察 %1 的允许列表</translation>
    </message>
    <message>
        <source>turn on the allowlist of %1</source>
        <translation>启用 %1 的允许列表</translation>
    </message>
</context>
<context>
    <name>postern::StepList</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a step and what became of it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>postern::SuspendDialog</name>
    <message>
        <source>Suspend %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Let %1 send again</source>
        <translation>让 %1 重新发信</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Let it send again</source>
        <translation>允许它重新发信</translation>
    </message>
    <message>
        <source>Nobody sends as %1 while it is suspended.</source>
        <translation>暂停期间没有人能以 %1 的身份发信。</translation>
    </message>
    <message>
        <source>%1 sends again.</source>
        <translation>%1 重新可以发信。</translation>
    </message>
    <message>
        <source>Its password and IP authentication stay, but refuse. Confirmed at once, no window.</source>
        <translation>它的密码和 IP 认证仍在，但一律拒绝。立即确认，没有期限。</translation>
    </message>
    <message>
        <source>suspend %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>let %1 send again</source>
        <translation>让 %1 重新发信</translation>
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
        <translation>从一开始就用 TLS</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>不用 TLS</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>nobody, do not sign in</source>
        <translation>无，不登录</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>the account&apos;s own</source>
        <translation>账户自己的</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>nobody, stop before RCPT</source>
        <translation>无，在 RCPT 之前停止</translation>
    </message>
    <message>
        <source>Recipient, optional</source>
        <translation>收件人，可选</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>发送一封测试邮件</translation>
    </message>
    <message>
        <source>After a push, test what it changed</source>
        <translation>推送之后，测试它改变的内容</translation>
    </message>
    <message>
        <source>From this computer, without sending mail, for accounts whose password is known here.</source>
        <translation>从这台计算机进行，不发送邮件，仅限这里知道密码的账户。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>host or address</source>
        <translation>主机或地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>sign in with what is offered</source>
        <translation>用所提供的方式登录</translation>
    </message>
    <message>
        <source>XOAUTH2, the password is a token</source>
        <translation>XOAUTH2，密码是令牌</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Copy a test for another host</source>
        <translation>复制用于其他主机的测试</translation>
    </message>
    <message>
        <source>A test from here proves only this address. The line makes the same test from there.</source>
        <translation>从这里测试只能证明这个地址。用这一行可以从那里作同样的测试。</translation>
    </message>
    <message>
        <source>as a line for %1</source>
        <translation>作为 %1 的命令行</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>purpose, port, TLS</comment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>this computer, %1</source>
        <translation>这台计算机，%1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
    <message>
        <source>Keys trusted until the console is closed</source>
        <translation>在控制台关闭之前受信任的密钥</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget the key of %1</source>
        <translation>忘记 %1 的密钥</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
</context>
<context>
    <name>postern::TestPage</name>
    <message>
        <source>Why refused?</source>
        <translation>为什么被拒绝？</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <translation>查看证书</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>测试的步骤</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>对话记录</translation>
    </message>
    <message>
        <source>secrets hidden</source>
        <translation>机密已隐藏</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未要求</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>Pending: asking the relay</source>
        <translation>待定：正在询问中继</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>The server refused the sign-in without a reason. The relay&apos;s own log needs a moment.</source>
        <translation>服务器拒绝登录而未说明原因。中继自己的日志还需要片刻。</translation>
    </message>
    <message>
        <source>Each step has ten seconds.</source>
        <translation>每一步有十秒时间。</translation>
    </message>
    <message>
        <source>The test goes the way that a sender goes, and reports what the relay says to it. Nothing is sent unless asked.</source>
        <translation>测试走的是发信者所走的路，并报告中继的应答。除非要求，否则不发送任何内容。</translation>
    </message>
    <message>
        <source>Its decision says the same: no entry of %1 in force contains %2.</source>
        <translation>它的判定也是如此：%1 没有有效的条目包含 %2。</translation>
    </message>
    <message>
        <source>The staged list would let %1 in: push it first.</source>
        <translation>暂存的列表会让 %1 通过：请先推送。</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>将 %1 添加到 %2</translation>
    </message>
    <message>
        <source>Its allowlist lets %1 in: something else refused.</source>
        <translation>它的允许列表让 %1 通过：是别的原因拒绝了。</translation>
    </message>
</context>
<context>
    <name>postern::Texts</name>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>观察中</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>封闭</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>任意地址</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>任何人都不能</translation>
    </message>
    <message>
        <source>about %1 × 10^%2</source>
        <comment>a very large number</comment>
        <translation>约 %1 × 10^%2</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 个地址</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 个地址</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 封邮件</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 封邮件</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>ran out %1</source>
        <translation>已于 %1 到期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>%1 天后</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Lockout</source>
        <translation>拒之门外</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>暴露</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Blocked by allowlist</source>
        <translation>被允许列表拦截</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>账户已暂停</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>发件人被拒绝</translation>
    </message>
    <message>
        <source>Relaying denied</source>
        <translation>转发被拒绝</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>IP 认证</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>经常</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>偶尔</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>备用</translation>
    </message>
</context>
<context>
    <name>postern::TurnOnDialog</name>
    <message>
        <source>Turn on the allowlist of %1</source>
        <translation>启用 %1 的允许列表</translation>
    </message>
    <message>
        <source>Turn on again</source>
        <translation>重新启用</translation>
    </message>
    <message numerus="yes">
        <source>The list was observed. Its %n entries are in force now.</source>
        <translation>
            <numerusform>列表一直在观察中。它的 %n 个条目现在生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were kept. They are in force again.</source>
        <translation>
            <numerusform>保留了 %n 个条目。它们重新生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>turn on the allowlist of %1</source>
        <translation>启用 %1 的允许列表</translation>
    </message>
    <message>
        <source>%1 may send. Who is blocked is not known.</source>
        <translation>%1可以发信。会拦截谁尚不知道。</translation>
    </message>
    <message>
        <source>There is no log of this account.</source>
        <translation>没有此账户的日志。</translation>
    </message>
    <message>
        <source>Closed: every entry has run out, nobody may send.</source>
        <translation>封闭：所有条目都已到期，没有人可以发信。</translation>
    </message>
    <message>
        <source>%1 may send. Nobody seen sending is blocked.</source>
        <translation>%1可以发信。没有见过的发送方会被拦截。</translation>
    </message>
    <message numerus="yes">
        <source>Lockout: %n address(es) that send are not on this list</source>
        <translation>
            <numerusform>拒之门外：%n 个正在发信的地址不在此列表上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries added.</source>
        <translation>
            <numerusform>已添加 %n 个条目。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::WindowMenus</name>
    <message>
        <source>&amp;Relay</source>
        <translation>中继(&amp;R)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Connect to another relay</source>
        <translation>连接到其他中继</translation>
    </message>
    <message>
        <source>Switch relay</source>
        <translation>切换中继</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Import allowlists from CSV</source>
        <translation>从 CSV 导入允许列表</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Export allowlists as CSV</source>
        <translation>将允许列表导出为 CSV</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>撤销：</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>重做：</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find an account or address</source>
        <translation>查找账户或地址</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账户</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Entries of all accounts shown or selected</source>
        <translation>所有显示或选中账户的条目</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Turn the allowlist on or off</source>
        <translation>启用或停用允许列表</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Set IP authentication</source>
        <translation>设置 IP 认证</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>条目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>IP 认证</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Review of lists</source>
        <translation>列表审阅</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>显示菜单栏</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Save the filter of accounts</source>
        <translation>保存账户筛选</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
</context>
</TS>
