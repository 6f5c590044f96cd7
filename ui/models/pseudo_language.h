#pragma once

#include <QTranslator>

namespace postern {

/// A language that is made up from the English of the sources, for finding what no translator can reach and what has
/// no room for longer words: every letter has an accent, each text is 40 % longer and stands in brackets. "Open" is
/// "[Öþéñ ẋẋ]". Places, tags, shortcuts and patterns of files stay.
class PseudoLanguage final : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

} // namespace postern
