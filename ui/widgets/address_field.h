#pragma once

#include "core/address/parse.h"

#include <QLineEdit>

namespace postern {

/// A field for one address, segment or range that judges on every key. While the text can still become valid by
/// typing on it is not wrong; leaving the field, Enter, a paste or setText() settle it. The part at fault is
/// underlined.
class AddressField final : public QLineEdit
{
    Q_OBJECT
public:
    enum class Verdict { Empty, Incomplete, Valid, Invalid };
    Q_ENUM(Verdict)

    explicit AddressField(QWidget *parent = nullptr);

    Verdict verdict() const { return m_verdict; }
    const ParsedValue &parsed() const { return m_parsed; }
    /// How a Valid value fits what is asked for besides being one; shown by the edge.
    enum class Fit { Fits, Doubtful, Unfit };
    void setFit(Fit fit);
    /// Where the underline is drawn, in the field's own coordinates; empty where nothing is underlined.
    QRect underline() const;
    /// Calls the text finished: an incomplete value is wrong now.
    void settle();

Q_SIGNALS:
    /// After every change of text or verdict, when verdict() and parsed() are up to date.
    void judged();
    /// More than one line came in by a paste; the field is empty again.
    void linesPasted(const QString &lines);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void judge(bool settled);
    void drawEdge();
    QRect markBox() const;
    ParsedValue m_parsed;
    Verdict m_verdict = Verdict::Empty;
    bool m_typing = false;
    Fit m_fit = Fit::Fits;
};

/// Can this text still become valid by typing on at its end?
bool canBecomeValid(const QString &text);

} // namespace postern
