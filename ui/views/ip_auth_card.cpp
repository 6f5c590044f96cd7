#include "ui/views/ip_auth_card.h"

#include "ui/models/texts.h"
#include "ui/theme/style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/glyph_view.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace postern {

using namespace Qt::StringLiterals;

std::optional<Time> lastSeenWithout(const ActivityLog &activity, std::string_view username, const IpAuth &ipAuth)
{
    std::optional<Time> last;
    const auto address = ipAuth.single();
    for (const ActivityRow &row : activity.of(username)) {
        if (address && row.address == *address && row.method == Method::IpAuth && row.outcome == Outcome::Accepted &&
            (!last || *last < row.lastSeen))
            last = row.lastSeen;
    }
    return last;
}

IpAuthCard::IpAuthCard(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_glyph(new GlyphView(Glyph::Device, Token::Dim, 24)),
      m_address(new Label({}, TextSize::Mono)), m_device(new Label({}, TextSize::Strong)),
      m_staged(new Chip(Glyph::Staged, Token::Staged, {})), m_what(new Label({}, TextSize::Small, Token::Dim)),
      m_set(new QPushButton), m_remove(new QPushButton(tr("Remove")))
{
    setObjectName(u"ipAuthCard"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_glyph);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_address);
    first->addWidget(m_device);
    first->addWidget(m_staged);
    first->addStretch(1);
    texts->addLayout(first);
    m_what->setShrinking();
    texts->addWidget(m_what);
    layout->addLayout(texts, 1);
    m_set->setObjectName(u"setIpAuth"_s);
    m_remove->setObjectName(u"removeIpAuth"_s);
    m_remove->setAccessibleName(tr("Remove IP authentication"));
    setKind(m_remove, kind::quiet);
    layout->addWidget(m_set);
    layout->addWidget(m_remove);
    connect(m_set, &QPushButton::clicked, this, &IpAuthCard::setWanted);
    connect(m_remove, &QPushButton::clicked, this, &IpAuthCard::removeWanted);
}

void IpAuthCard::show(const Account *base, const Account &current)
{
    const bool has = current.ipAuth.has_value();
    const bool had = base != nullptr && base->ipAuth.has_value();
    const bool possible = m_session.info().capabilities.ipAuth;
    m_address->setVisible(has);
    m_device->setVisible(has);
    m_remove->setVisible(has);
    m_set->setEnabled(possible);
    m_set->setToolTip(possible ? QString() : tr("This relay has no IP authentication."));
    m_set->setText(has ? tr("Change") : tr("Set"));
    m_set->setAccessibleName(has ? tr("Change IP authentication") : tr("Set IP authentication"));
    setKind(m_set, has ? kind::quiet : kind::plain);
    m_set->updateGeometry();
    const bool differs = had != has || (had && has && !(*base->ipAuth == *current.ipAuth));
    m_staged->setVisible(differs);
    if (differs)
        m_staged->show(Glyph::Staged, Token::Staged,
                       !has   ? tr("%1 goes with the push").arg(toQString(base->ipAuth->address.text()))
                       : !had ? tr("new with the push")
                              : tr("in place of %1").arg(toQString(base->ipAuth->address.text())));
    if (!has) {
        m_what->setText(tr("No address may send as %1 without a password.").arg(toQString(current.username)));
        return;
    }
    m_address->setText(toQString(current.ipAuth->address.text()));
    m_device->setText(toQString(current.ipAuth->device));
    const auto last =
        lastSeenWithout(m_session.activity(), base != nullptr ? base->username : current.username, *current.ipAuth);
    const QString seen = last                           ? tr("Last seen %1.").arg(ago(*last, m_session.now()))
                         : m_session.coverage().empty() ? tr("Not known whether it sends.")
                                                        : tr("Not seen yet.");
    m_what->setText(tr("May send as %1 without a password. %2").arg(toQString(current.username), seen));
}

void IpAuthCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRound(&painter, rect(), 8, color(Token::Base, palette()), color(Token::Border, palette()));
}

} // namespace postern
