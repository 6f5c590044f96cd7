#include "ui/dialogs/secret_text.h"

#include "core/domain/account.h"
#include "core/remote/relay.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/segment_control.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace postern {

namespace {

constexpr int clipboardMilliseconds = 10000;
constexpr qsizetype shortestPassword = 12;
constexpr qsizetype longestPassword = 128;

} // namespace

void copySecret(const QString &secret)
{
    auto *data = new QMimeData;
    data->setText(secret);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    // On the application, not on a dialog: the secret goes also when the dialog is long closed.
    QTimer::singleShot(clipboardMilliseconds, qApp, [secret] {
        if (QGuiApplication::clipboard()->text() == secret)
            QGuiApplication::clipboard()->clear();
    });
}

PasswordChooser::PasswordChooser(bool mayBeNone, QWidget *parent)
    : QWidget(parent), m_way(new SegmentControl(tr("Password"))), m_generated(new QLineEdit),
      m_copy(new QPushButton(tr("Copy"))), m_chosen(new PasswordField(QStringLiteral("chosenPassword"))),
      m_hint(paragraph({}, TextSize::Small, Token::Dim))
{
    m_way->addSegment(tr("Generated"), QStringLiteral("passwordGenerated"));
    m_way->addSegment(tr("Chosen"), QStringLiteral("passwordChosen"));
    if (mayBeNone)
        m_way->addSegment(tr("None"), QStringLiteral("passwordNone"));
    m_generated->setObjectName(QStringLiteral("generatedPassword"));
    m_generated->setAccessibleName(tr("Generated password"));
    m_generated->setReadOnly(true);
    m_generated->setFont(postern::font(TextSize::Mono));
    m_generated->setText(QString::fromStdString(generatePassword()));
    m_copy->setObjectName(QStringLiteral("copyPassword"));
    m_copy->setIcon(icon(Glyph::Copy));
    m_copy->setAutoDefault(false);
    m_chosen->edit()->setAccessibleName(tr("Chosen password"));
    m_chosen->edit()->setMaxLength(static_cast<int>(longestPassword));
    m_hint->setObjectName(QStringLiteral("passwordHint"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *shown = new QHBoxLayout;
    shown->setSpacing(8);
    shown->addWidget(m_generated, 1);
    shown->addWidget(m_copy);
    layout->addWidget(m_way);
    layout->addLayout(shown);
    layout->addWidget(m_chosen);
    layout->addWidget(m_hint);
    connect(m_way, &SegmentControl::currentChanged, this, &PasswordChooser::refresh);
    connect(m_chosen, &PasswordField::textChanged, this, &PasswordChooser::refresh);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copySecret(m_generated->text());
        m_hint->setText(tr("Copied. The clipboard is cleared in ten seconds."));
    });
    refresh();
}

PasswordChooser::Way PasswordChooser::way() const
{
    return static_cast<Way>(m_way->current());
}

QString PasswordChooser::why() const
{
    if (way() == Chosen && m_chosen->text().size() < shortestPassword)
        return tr("A chosen password has 12 to 128 characters.");
    return {};
}

NewPassword PasswordChooser::password() const
{
    if (way() == Chosen)
        return {NewPassword::Kind::Chosen, m_chosen->text().toStdString()};
    return {NewPassword::Kind::Generated, m_generated->text().toStdString()};
}

void PasswordChooser::refresh()
{
    m_generated->setVisible(way() == Generated);
    m_copy->setVisible(way() == Generated);
    m_chosen->setVisible(way() == Chosen);
    switch (way()) {
    case Generated:
        m_hint->setText(
            tr("Shown only now: the relay keeps no password that can be read. Copy it to where it is used."));
        break;
    case Chosen: {
        const auto missing = static_cast<int>(shortestPassword - m_chosen->text().size());
        m_hint->setText(missing > 0 ? tr("12 to 128 characters, %n to go. A generated one is safer.", nullptr, missing)
                                    : tr("Long enough. A generated one is safer."));
        break;
    }
    case None:
        m_hint->setText(tr("Nobody can sign in. Only IP authentication can send through it."));
        break;
    }
    Q_EMIT changed();
}

} // namespace postern
