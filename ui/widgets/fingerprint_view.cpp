#include "ui/widgets/fingerprint_view.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace postern {

FingerprintView::FingerprintView(QWidget *parent, Token ink)
    : QWidget(parent), m_label(new Label({}, TextSize::Mono, ink))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void FingerprintView::setFingerprint(const QByteArray &sha256)
{
    m_label->setText(groupedFingerprint(sha256));
    m_label->setAccessibleName(tr("SHA-256 fingerprint %1").arg(groupedFingerprint(sha256, 16)));
}

QString FingerprintView::text() const
{
    return m_label->text();
}

QString groupedFingerprint(const QByteArray &sha256, int groupsPerLine)
{
    const QString digits = QString::fromLatin1(sha256.toHex()).toUpper();
    QString text;
    for (qsizetype i = 0; i < digits.size(); i += 4) {
        const qsizetype group = i / 4;
        if (group > 0)
            text += group % groupsPerLine == 0 ? QStringLiteral("\n")
                    : group % 2 == 0           ? QStringLiteral("  ")
                                               : QStringLiteral(" ");
        text += digits.sliced(i, qMin(qsizetype{4}, digits.size() - i));
    }
    return text;
}

FingerprintMatch compareFingerprint(const QString &expected, const QByteArray &sha256)
{
    QString digits;
    for (const QChar c : expected) {
        if (c.isSpace() || c == u':' || c == u'-')
            continue;
        const QChar lower = c.toLower();
        if (!((lower >= u'0' && lower <= u'9') || (lower >= u'a' && lower <= u'f')))
            return {FingerprintMatch::State::NotHex, 0};
        digits += lower;
    }
    const QString whole = QString::fromLatin1(sha256.toHex());
    if (digits.isEmpty())
        return {};
    if (!whole.startsWith(digits))
        return {FingerprintMatch::State::NoMatch, 0};
    if (digits.size() < whole.size())
        return {FingerprintMatch::State::MatchesSoFar, static_cast<int>(whole.size() - digits.size())};
    return {FingerprintMatch::State::Match, 0};
}

} // namespace postern
