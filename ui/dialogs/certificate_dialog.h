#pragma once

#include "core/remote/relay.h"
#include "ui/dialogs/flow_dialog.h"

#include <QDate>

class QCheckBox;
class QLineEdit;

namespace postern {

class VerdictLine;

/// What a certificate dialog asks about.
struct CertificateQuestion
{
    QString host; ///< with port
    ShownCertificate shown;
    QByteArray trustedPin; ///< of the key that was trusted before; empty: none
    QDate trustedSince;    ///< may be invalid
    int stagedEdits = 0;
};

/// Is this the relay? A key that was never seen can be trusted by a pasted fingerprint that matches in full, or by a
/// tick; a changed one, on a sterner page with both prints, only by a full match. Cancel is the default, Enter never
/// trusts.
class CertificateDialog final : public FlowDialog
{
    Q_OBJECT
public:
    explicit CertificateDialog(CertificateQuestion question, QWidget *parent = nullptr);

Q_SIGNALS:
    void trusted(const QByteArray &pin); ///< just before accepted()

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildNew();
    void buildChanged();
    void buildExpected(const QString &label);
    void refresh();
    QString report() const;
    CertificateQuestion m_question;
    QLineEdit *m_expected = nullptr;
    VerdictLine *m_verdict = nullptr;
    QCheckBox *m_compared = nullptr;
};

} // namespace postern
