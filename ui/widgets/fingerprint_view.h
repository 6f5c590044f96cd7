#pragma once

#include "ui/theme/tokens.h"

#include <QByteArray>
#include <QWidget>

namespace postern {

class Label;

/// A SHA-256 fingerprint in 16 groups of four digits on two lines.
class FingerprintView final : public QWidget
{
    Q_OBJECT
public:
    explicit FingerprintView(QWidget *parent = nullptr, Token ink = Token::Text);
    void setFingerprint(const QByteArray &sha256); ///< 32 bytes
    QString text() const;                          ///< as shown, groups apart by blanks

private:
    Label *m_label;
};

/// "4F2A 91C7 ..." in `lines` lines.
QString groupedFingerprint(const QByteArray &sha256, int groupsPerLine = 8);

/// How what a person pasted compares with a fingerprint; blanks, colons and case do not matter.
struct FingerprintMatch
{
    enum class State { Empty, MatchesSoFar, Match, NoMatch, NotHex };
    State state = State::Empty;
    int missing = 0; ///< digits, where it matches so far
};
FingerprintMatch compareFingerprint(const QString &expected, const QByteArray &sha256);

} // namespace postern
