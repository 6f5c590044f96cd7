#pragma once

#include "ui/models/session.h"
#include "ui/theme/icons.h"

#include <QWidget>

class QPushButton;

namespace postern {

class Chip;
class GlyphView;
class Label;

/// Under the bar while a change is applied: how long it stands, what happens by itself, and what can be done.
class AppliedStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit AppliedStrip(Session &session, QWidget *parent = nullptr);
    /// What the test after the push found, beside Keep; an empty text: nothing. `details`: a line for each account.
    void setTestResult(Glyph glyph, Token ink, const QString &text, const QString &details);

Q_SIGNALS:
    void testWanted();
    void changesWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showChange();
    void tick(int secondsLeft);
    void showDetail(int secondsLeft);
    void showTally();
    Session &m_session;
    Label *m_title;
    Label *m_tally;
    Label *m_detail;
    Chip *m_result;
    QPushButton *m_test;
    QPushButton *m_more;
    QPushButton *m_revert;
    QPushButton *m_keep;
};

} // namespace postern
