#pragma once

#include "ui/models/session.h"
#include "ui/theme/icons.h"

#include <QFrame>

class QCheckBox;

namespace postern {

/// One finding in Review: what happens, to whom, how it is known, what to do; each blocked address is decided by
/// itself. An exposure has its tick here.
class FindingCard final : public QFrame
{
    Q_OBJECT
public:
    /// `remedy`: can what the finding advises be staged with one press?
    FindingCard(const Session &session, const Finding &finding, bool remedy, QWidget *parent = nullptr);
    void setTicked(bool ticked);
    const Finding &finding() const { return m_finding; }

Q_SIGNALS:
    void letInWanted(const postern::Finding &finding, const postern::Address &address);
    void keepOutWanted(const postern::Finding &finding, const postern::Address &address);
    void remedyWanted(const postern::Finding &finding);
    void activityWanted(const QString &account);
    void accountWanted(const QString &account);
    void ticked(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isDecidable() const; ///< each address is let in, kept out, or left as it stands
    QWidget *addressRow(const Session &session, const Affected &affected);
    Finding m_finding;
    Token m_ink;
    QCheckBox *m_tick = nullptr;
};

Token severityInk(Severity severity);
Glyph severityGlyph(Severity severity);

} // namespace postern
