#include "ui/views/first_start_page.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_panel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace postern {

namespace {

constexpr int cardWidth = 460;

/// The gate in a filled square: what the window's bar shows too.
class Emblem final : public QWidget
{
public:
    Emblem() { setFixedSize(44, 44); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::AccentFill, palette()));
        painter.drawRoundedRect(rect(), 10, 10);
        paintGlyph(&painter, Glyph::Restricted, QRectF(8, 8, 28, 28), color(Token::OnFill, palette()));
    }
};

} // namespace

FirstStartPage::FirstStartPage(QWidget *parent)
    : QWidget(parent), m_address(new QLineEdit),
      m_addressHint(new Label(tr("As the relay's operator gave it to you."), TextSize::Small, Token::Dim)),
      m_token(new QLineEdit), m_keep(new QCheckBox(tr("Keep the token in the keychain of this desktop"))),
      m_keepHint(paragraph({}, TextSize::Small, Token::Dim)), m_error(new NotePanel),
      m_connect(new QPushButton(tr("Connect")))
{
    m_address->setObjectName(QStringLiteral("relayAddress"));
    m_address->setFont(postern::font(TextSize::Mono));
    m_address->setPlaceholderText(QStringLiteral("https://mail.example.org:8443"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_addressHint->setObjectName(QStringLiteral("addressHint"));
    m_token->setObjectName(QStringLiteral("token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_keep->setObjectName(QStringLiteral("keepToken"));
    m_keep->setChecked(true);
    m_keepHint->setObjectName(QStringLiteral("keepHint"));
    m_error->setObjectName(QStringLiteral("connectError"));
    m_error->hide();
    m_connect->setObjectName(QStringLiteral("connect"));
    m_connect->setFixedHeight(controlHeight() + 6);
    setKind(m_connect, kind::primary);

    auto *card = new Card(nullptr, Token::Base, 12);
    card->setMinimumWidth(cardWidth);
    card->setMaximumWidth(cardWidth * 4 / 3); // for languages with longer words
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(32, 28, 32, 28);
    inside->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(new Label(tr("Connect to a relay"), TextSize::Page));
    titles->addWidget(new Label(tr("Decide who may send, from where."), TextSize::Body, Token::Dim));
    head->addWidget(new Emblem);
    head->addLayout(titles, 1);
    inside->addLayout(head);
    inside->addSpacing(18);
    const auto field = [inside](const QString &name, QLineEdit *edit, QWidget *hint) {
        auto *label = new Label(name, TextSize::Strong);
        label->setBuddy(edit);
        edit->setAccessibleName(name);
        inside->addWidget(label);
        inside->addWidget(edit);
        inside->addWidget(hint);
        inside->addSpacing(12);
    };
    field(tr("Address"), m_address, m_addressHint);
    field(tr("Token"), m_token, new Label(tr("Belongs to one organization and a role."), TextSize::Small, Token::Dim));
    inside->addWidget(m_keep);
    inside->addWidget(m_keepHint);
    inside->addSpacing(12);
    inside->addWidget(m_error);
    inside->addWidget(m_connect);

    auto *sample = new QPushButton(tr("Look around with a sample relay"));
    sample->setObjectName(QStringLiteral("sampleRelay"));
    setKind(sample, kind::quiet);
    auto *file = new QPushButton(tr("Open a configuration file"));
    file->setObjectName(QStringLiteral("openFile"));
    setKind(file, kind::quiet);
    auto *links = new QHBoxLayout;
    links->addStretch(1);
    links->addWidget(new Label(tr("No relay at hand?"), TextSize::Body, Token::Dim));
    links->addWidget(sample);
    links->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    auto *middle = new QHBoxLayout; // not an alignment: that would not let the card grow with its text
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addSpacing(8);
    layout->addLayout(links);
    layout->addWidget(file, 0, Qt::AlignHCenter);
    layout->addStretch(1);

    connect(m_address, &QLineEdit::textChanged, this, &FirstStartPage::refresh);
    connect(m_token, &QLineEdit::textChanged, this, &FirstStartPage::refresh);
    connect(m_keep, &QCheckBox::toggled, this, &FirstStartPage::refresh);
    connect(m_address, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    connect(m_token, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    connect(sample, &QPushButton::clicked, this, &FirstStartPage::sampleWanted);
    connect(file, &QPushButton::clicked, this, &FirstStartPage::fileWanted);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        clearError();
        Q_EMIT connectWanted(url(nullptr), m_token->text().trimmed().toUtf8(), m_keychain && m_keep->isChecked());
    });
    setFocusProxy(m_address);
    refresh();
}

QUrl FirstStartPage::url(QString *wrong) const
{
    QString text = m_address->text().trimmed();
    if (text.isEmpty())
        return {};
    if (!text.contains(QStringLiteral("://")))
        text.prepend(QStringLiteral("https://"));
    QUrl typed(text, QUrl::StrictMode);
    const auto refuse = [wrong](const QString &why) {
        if (wrong)
            *wrong = why;
        return QUrl();
    };
    if (typed.scheme() != QStringLiteral("https"))
        return refuse(tr("Only https: the token would travel in the clear."));
    if (!typed.isValid() || typed.host().isEmpty())
        return refuse(tr("Not an address, write https://mail.example.org:8443."));
    if (!typed.userInfo().isEmpty() || typed.hasQuery() || typed.hasFragment() ||
        (typed.path() != QStringLiteral("/") && !typed.path().isEmpty()))
        return refuse(tr("Only host and port: https://mail.example.org:8443."));
    typed.setPath({});
    return typed;
}

void FirstStartPage::refresh()
{
    QString wrong;
    const bool address = !url(&wrong).isEmpty();
    m_addressHint->setText(wrong.isEmpty() ? tr("As the relay's operator gave it to you.") : wrong);
    m_addressHint->setInk(wrong.isEmpty() ? Token::Dim : Token::Bad);
    postern::setVerdict(m_address, wrong.isEmpty() ? "" : "bad");
    m_keep->setEnabled(m_keychain);
    if (!m_keychain)
        m_keepHint->setText(tr("No keychain can be used (%1): the token is held for this run only.").arg(m_noKeychain));
    else if (!m_keep->isChecked())
        m_keepHint->setText(tr("The token is held for this run only."));
    m_keepHint->setVisible(!m_keychain || !m_keep->isChecked());
    m_connect->setEnabled(address && !m_token->text().trimmed().isEmpty());
}

void FirstStartPage::setKeychain(bool there, const QString &why)
{
    m_keychain = there;
    m_noKeychain = why.isEmpty() ? tr("none answers") : why;
    if (!there)
        m_keep->setChecked(false);
    refresh();
}

void FirstStartPage::setAddress(const QString &address)
{
    m_address->setText(address);
}

void FirstStartPage::showError(const QString &title, const QString &text)
{
    m_error->say(Glyph::Error, Token::Bad, title, text);
    m_error->show();
}

void FirstStartPage::clearError()
{
    m_error->hide();
}

void FirstStartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Nav, palette()));
}

} // namespace postern
