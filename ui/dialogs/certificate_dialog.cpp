#include "ui/dialogs/certificate_dialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fingerprint_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_panel.h"
#include "ui/widgets/verdict_line.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSslCertificate>
#include <QVBoxLayout>

namespace postern {

namespace {

QString namesOn(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    for (const QString &common : certificate.subjectInfo(QSslCertificate::CommonName)) {
        if (!names.contains(common))
            names.append(common);
    }
    names.sort();
    return names.isEmpty() ? CertificateDialog::tr("none") : names.join(QStringLiteral(", "));
}

QString issuerOf(const QSslCertificate &certificate)
{
    if (certificate.isSelfSigned())
        return CertificateDialog::tr("itself (self-signed)");
    const QString name = certificate.issuerDisplayName();
    return name.isEmpty() ? CertificateDialog::tr("not named") : name;
}

QString certificateDay(const QDate &date)
{
    return QLocale().toString(date, CertificateDialog::tr("MMM d, yyyy", "how a day is written"));
}

QPushButton *plainButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

CertificateDialog::CertificateDialog(CertificateQuestion question, QWidget *parent)
    : FlowDialog(question.shown.changed ? tr("Changed certificate") : tr("New certificate"),
                 question.shown.changed ? tr("Replace the trusted one") : tr("Trust this certificate"), parent),
      m_question(std::move(question))
{
    if (m_question.shown.changed)
        buildChanged();
    else
        buildNew();
    content()->addStretch(1);
    connect(verbButton(), &QPushButton::clicked, this, [this] {
        Q_EMIT trusted(m_question.shown.pin);
        accept();
    });
    connect(m_expected, &QLineEdit::textChanged, this, &CertificateDialog::refresh);
    cancelButton()->setFocus();
    refresh();
}

void CertificateDialog::buildNew()
{
    const QSslCertificate leaf = m_question.shown.chain.value(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    auto *seal = new QLabel;
    seal->setPixmap(glyphPixmap(Glyph::Certificate, 32, color(Token::Accent, palette()), devicePixelRatioF()));
    seal->setFixedWidth(32);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(paragraph(tr("Is this your relay?"), TextSize::Title));
    words->addWidget(paragraph(tr("%1 shows a certificate that nobody here has seen before.").arg(m_question.host),
                               TextSize::Body, Token::Dim));
    head->addWidget(seal, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    content()->addLayout(head);

    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(16);
    facts->setVerticalSpacing(4);
    facts->setColumnStretch(1, 1);
    const auto fact = [facts](const QString &name, const QString &value, const QString &object) {
        const int row = facts->rowCount();
        auto *label = paragraph(value);
        label->setObjectName(object);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        facts->addWidget(new Label(name, TextSize::Small, Token::Dim), row, 0, Qt::AlignTop);
        facts->addWidget(label, row, 1);
    };
    const QString subject = leaf.subjectDisplayName();
    fact(tr("Subject"), subject.isEmpty() ? tr("not named") : subject, QStringLiteral("subject"));
    fact(tr("Names"), namesOn(leaf), QStringLiteral("names"));
    fact(tr("Issuer"), issuerOf(leaf), QStringLiteral("issuer"));
    fact(tr("Valid"),
         tr("%1 to %2").arg(certificateDay(leaf.effectiveDate().date()), certificateDay(leaf.expiryDate().date())),
         QStringLiteral("valid"));
    if (!m_question.shown.reason.isEmpty())
        fact(tr("Not trusted"), m_question.shown.reason, QStringLiteral("reason"));
    content()->addLayout(facts);

    content()->addWidget(new Label(tr("SHA-256 fingerprint of its key"), TextSize::Small, Token::Dim));
    auto *card = new Card;
    auto *inside = new QHBoxLayout(card);
    inside->setContentsMargins(14, 8, 10, 8);
    auto *print = new FingerprintView;
    print->setObjectName(QStringLiteral("fingerprint"));
    print->setFingerprint(m_question.shown.pin);
    QPushButton *copy = plainButton(tr("Copy"), QStringLiteral("copyFingerprint"));
    setKind(copy, kind::quiet);
    copy->setIcon(icon(Glyph::Copy, Token::Accent));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(m_question.shown.pin.toHex()).toUpper());
    });
    inside->addWidget(print, 1);
    inside->addWidget(copy);
    content()->addWidget(card);
    buildExpected(tr("Fingerprint expected, as the relay's operator gave it to you"));
    m_compared = new QCheckBox(tr("Or: I have compared all 16 groups myself"));
    m_compared->setObjectName(QStringLiteral("compared"));
    connect(m_compared, &QCheckBox::toggled, this, &CertificateDialog::refresh);
    content()->addWidget(m_compared);
}

void CertificateDialog::buildChanged()
{
    auto *panel = new NotePanel(nullptr, NotePanel::Weight::Verdict);
    panel->setObjectName(QStringLiteral("warning"));
    panel->say(
        Glyph::Lockout, Token::Bad, tr("The relay shows another certificate than last time."),
        m_question.stagedEdits > 0
            ? tr("Somebody may be between you and %1, or its certificate was renewed without notice. Nothing was "
                 "sent to it: not the token, not your %n staged edits.",
                 nullptr, m_question.stagedEdits)
                  .arg(m_question.host)
            : tr("Somebody may be between you and %1, or its certificate was renewed without notice. Nothing was "
                 "sent to it, not the token either.")
                  .arg(m_question.host));
    content()->addWidget(panel);
    auto *prints = new QGridLayout;
    prints->setHorizontalSpacing(16);
    prints->setVerticalSpacing(8);
    prints->setColumnStretch(1, 1);
    auto *before = new FingerprintView;
    before->setObjectName(QStringLiteral("trustedFingerprint"));
    before->setFingerprint(m_question.trustedPin);
    auto *now = new FingerprintView(nullptr, Token::Bad);
    now->setObjectName(QStringLiteral("fingerprint"));
    now->setFingerprint(m_question.shown.pin);
    prints->addWidget(new Label(m_question.trustedSince.isValid()
                                    ? tr("Trusted\nsince %1").arg(certificateDay(m_question.trustedSince))
                                    : tr("Trusted"),
                                TextSize::Small, Token::Dim),
                      0, 0, Qt::AlignTop);
    prints->addWidget(before, 0, 1);
    prints->addWidget(new Label(tr("Shown now"), TextSize::Small, Token::Dim), 1, 0, Qt::AlignTop);
    prints->addWidget(now, 1, 1);
    content()->addLayout(prints);
    buildExpected(tr("Fingerprint expected, from the relay's operator by another way than this line"));
    QPushButton *copy = addQuiet(tr("Copy report"), QStringLiteral("copyReport"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(report()); });
}

void CertificateDialog::buildExpected(const QString &label)
{
    m_expected = new QLineEdit;
    m_expected->setObjectName(QStringLiteral("expectedFingerprint"));
    m_expected->setFont(postern::font(TextSize::Mono));
    m_expected->setPlaceholderText(tr("64 hexadecimal digits"));
    m_verdict = new VerdictLine;
    m_verdict->setObjectName(QStringLiteral("match"));
    auto *group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(fieldLabel(label, m_expected));
    group->addWidget(m_expected);
    content()->addLayout(group);
    content()->addWidget(m_verdict);
}

void CertificateDialog::refresh()
{
    const FingerprintMatch match = compareFingerprint(m_expected->text(), m_question.shown.pin);
    using State = FingerprintMatch::State;
    switch (match.state) {
    case State::Empty:
        m_verdict->clear();
        postern::setVerdict(m_expected, "");
        break;
    case State::MatchesSoFar:
        m_verdict->say(Glyph::Skip, Token::Dim, tr("Matches so far, %n digit(s) to go", nullptr, match.missing));
        postern::setVerdict(m_expected, "");
        break;
    case State::Match:
        m_verdict->say(Glyph::Ok, Token::Ok, tr("All 64 digits match"));
        postern::setVerdict(m_expected, "ok");
        break;
    case State::NoMatch:
        m_verdict->say(Glyph::No, Token::Bad, tr("Does not match: this is not the relay that was meant"));
        postern::setVerdict(m_expected, "bad");
        break;
    case State::NotHex:
        m_verdict->say(Glyph::No, Token::Bad, tr("Not a fingerprint: only 0 to 9 and A to F"));
        postern::setVerdict(m_expected, "bad");
        break;
    }
    const bool wrong = match.state == State::NoMatch || match.state == State::NotHex;
    const bool ticked = m_compared && m_compared->isChecked() && !wrong;
    const bool ready = match.state == State::Match || ticked;
    setReady(ready, ready        ? tr("Trusted for this relay and this key only.")
                    : m_compared ? tr("Full match or tick.")
                                 : tr("Only a full match."));
    offer(cancelButton());
}

QString CertificateDialog::report() const
{
    const QSslCertificate leaf = m_question.shown.chain.value(0);
    return tr("Relay: %1\nTrusted key (SHA-256): %2\nKey shown now (SHA-256): %3\nNames: %4\nIssuer: %5\nValid: %6 to "
              "%7\nReason: %8")
        .arg(m_question.host, groupedFingerprint(m_question.trustedPin, 16),
             groupedFingerprint(m_question.shown.pin, 16), namesOn(leaf), issuerOf(leaf),
             leaf.effectiveDate().toString(Qt::ISODate), leaf.expiryDate().toString(Qt::ISODate),
             m_question.shown.reason);
}

void CertificateDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter never trusts, not even on the button that does: the space bar or the mouse must mean it.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && focusWidget() == verbButton()) {
        event->accept();
        return;
    }
    if (enter && focusWidget() == m_expected) { // a pasted line end must not close the dialog either
        event->accept();
        return;
    }
    FlowDialog::keyPressEvent(event);
}

} // namespace postern
