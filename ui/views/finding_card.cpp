#include "ui/views/finding_card.h"

#include "ui/models/acknowledgements.h"
#include "ui/models/core_text.h"
#include "ui/models/texts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace postern {

using namespace Qt::StringLiterals;

Token severityInk(Severity severity)
{
    switch (severity) {
    case Severity::Error:
    case Severity::Lockout:
        return Token::Bad;
    case Severity::Exposure:
        return Token::Warn;
    case Severity::Advice:
        break;
    }
    return Token::Accent;
}

Glyph severityGlyph(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Glyph::Error;
    case Severity::Lockout:
        return Glyph::Lockout;
    case Severity::Exposure:
        return Glyph::Exposure;
    case Severity::Advice:
        break;
    }
    return Glyph::Advice;
}

FindingCard::FindingCard(const Session &session, const Finding &finding, bool remedy, QWidget *parent)
    : QFrame(parent), m_finding(finding), m_ink(severityInk(finding.severity))
{
    setObjectName(u"finding-%1-%2"_s.arg(toQString(finding.code), toQString(finding.account)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 12, 14, 12);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Chip(severityGlyph(finding.severity), m_ink, severityWord(finding.severity)));
    if (!finding.account.empty())
        head->addWidget(new Label(toQString(finding.account), TextSize::Strong));
    head->addStretch(1);
    layout->addLayout(head);
    auto *message = paragraph(findingMessage(finding));
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(message);

    constexpr std::size_t most = 20;
    for (std::size_t i = 0; i < finding.addresses.size() && i < most; ++i)
        layout->addWidget(addressRow(session, finding.addresses[i]));
    if (finding.addresses.size() > most)
        layout->addWidget(new Label(tr("and %n more", nullptr, static_cast<int>(finding.addresses.size() - most)),
                                    TextSize::Small, Token::Dim));
    // Where the acts stand beside each address, a sentence that lists them says nothing more.
    if (!finding.remedy.empty() && !isDecidable())
        layout->addWidget(paragraph(findingRemedy(finding), TextSize::Small, Token::Dim));

    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(-10, 0, 0, 0); // text of quiet buttons in line with the text above
    acts->setSpacing(4);
    const auto addAct = [&](const QString &text, const QString &name) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAccessibleName(
            tr("%1: %2, %3").arg(text, severityWord(finding.severity), toQString(finding.account)));
        setKind(button, kind::quiet);
        acts->addWidget(button);
        return button;
    };
    const QString account = toQString(finding.account);
    if (remedy && !isDecidable())
        connect(addAct(remedyAct(finding), u"remedy"_s), &QPushButton::clicked, this,
                [this] { Q_EMIT remedyWanted(m_finding); });
    if (!finding.account.empty()) {
        connect(addAct(tr("Open the account"), u"openAccount"_s), &QPushButton::clicked, this,
                [this, account] { Q_EMIT accountWanted(account); });
        if (!finding.addresses.empty())
            connect(addAct(tr("Show activity"), u"showActivity"_s), &QPushButton::clicked, this,
                    [this, account] { Q_EMIT activityWanted(account); });
    }
    acts->addStretch(1);
    if (acts->count() > 1)
        layout->addLayout(acts);
    if (finding.severity == Severity::Exposure && !Acknowledgements::isGrave(finding)) {
        m_tick = new QCheckBox(tr("This is meant"));
        m_tick->setObjectName(u"tick"_s);
        m_tick->setAccessibleName(tr("This is meant: %1").arg(findingMessage(finding)));
        connect(m_tick, &QCheckBox::toggled, this, &FindingCard::ticked);
        layout->addWidget(m_tick);
    }
    setAccessibleName(tr("%1: %2").arg(severityWord(finding.severity), findingMessage(finding)));
}

bool FindingCard::isDecidable() const
{
    return m_finding.code == "sender-blocked" || m_finding.code == "all-senders-blocked" ||
           m_finding.code == "self-blocked";
}

QWidget *FindingCard::addressRow(const Session &session, const Affected &affected)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(10);
    const QString address = toQString(affected.address.toString());
    auto *mono = new Label(address, TextSize::Mono);
    mono->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts->addWidget(mono);
    if (affected.count > 0)
        facts->addWidget(new Label(messageCount(affected.count), TextSize::Small, Token::Dim));
    if (affected.lastSeen) {
        auto *seen = new Label(ago(*affected.lastSeen, session.now()), TextSize::Small, Token::Dim);
        seen->setToolTip(exactly(*affected.lastSeen));
        facts->addWidget(seen);
    }
    facts->addStretch(1);
    layout->addLayout(facts);
    QStringList notes;
    if (!affected.senderClass.empty())
        notes << senderClassWord(affected.senderClass);
    if (!affected.rhythm.empty())
        notes << coreText(affected.rhythm);
    if (affected.reason == "family-gap")
        notes << tr("no entry of its address family is left");
    else if (affected.reason == "expired")
        notes << tr("its entry runs out");
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(paragraph(notes.join(u", "_s), TextSize::Small, Token::Dim), 1);
    layout->addLayout(acts);
    if (isDecidable()) {
        auto *letIn = new QPushButton(tr("Let in"));
        letIn->setObjectName(u"letIn"_s);
        letIn->setAccessibleName(tr("Let in %1").arg(address));
        letIn->setToolTip(tr("Adds %1 to the allowlist").arg(address));
        auto *keepOut = new QPushButton(tr("Keep out"));
        keepOut->setObjectName(u"keepOut"_s);
        keepOut->setAccessibleName(tr("Keep out %1").arg(address));
        keepOut->setToolTip(tr("Remembers that %1 is not wanted: never offered or warned about again").arg(address));
        setKind(keepOut, kind::quiet);
        connect(letIn, &QPushButton::clicked, this,
                [this, affected] { Q_EMIT letInWanted(m_finding, affected.address); });
        connect(keepOut, &QPushButton::clicked, this,
                [this, affected] { Q_EMIT keepOutWanted(m_finding, affected.address); });
        acts->addWidget(letIn);
        acts->addWidget(keepOut);
    }
    return row;
}

void FindingCard::setTicked(bool ticked)
{
    if (m_tick != nullptr)
        m_tick->setChecked(ticked);
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRound(&painter, rect(), 8, color(Token::Base, palette()), color(Token::Border, palette()));
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), 8, 8);
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, 4, height()), color(m_ink, palette()));
}

} // namespace postern
