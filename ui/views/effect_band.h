#pragma once

#include "ui/models/session.h"
#include "ui/widgets/label.h"

#include <QFrame>

namespace postern {

class GlyphView;

/// The headline of an account: what is true on the relay now, and what will be after the push.
class EffectBand final : public QFrame
{
    Q_OBJECT
public:
    explicit EffectBand(Session &session, QWidget *parent = nullptr);
    void show(const Account *base, const Account *current);
    QString sentenceText() const { return m_sentence->text(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showStaged(const Account *base, const Account &current);
    Session &m_session;
    bool m_staged = false;
    Token m_ground = Token::OkSoft;
    QWidget *m_both;
    Label *m_nowCaption;
    Label *m_now;
    Label *m_afterCaption;
    Label *m_after;
    Label *m_difference;
    GlyphView *m_findingGlyph;
    Label *m_finding;
    Label *m_sentence;
};

/// "1,050 addresses may send", "ANY address may send", "Nobody may send".
QString reachSentence(const Account &account, Date today);
/// What the second number of a pair needs: "1,305", "ANY address", "nobody".
QString reachWord(const Account &account, Date today);
/// "+256 addresses, -1", empty where no set changes or one side is any address.
QString reachDifference(const Account *base, const Account *current, Date today);
/// "blocks 192.0.2.44, seen 3 h ago" of the worst finding; empty if none.
QString worstFinding(const std::vector<Finding> &findings, Time now, Severity &severity);

} // namespace postern
