#include "ui/views/notice_strip.h"

#include "ui/theme/style.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/glyph_view.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewLines = 20;       // of one message are in sight at once
constexpr qsizetype mostLinesInView = 8; // beyond that it scrolls

} // namespace

NoticeStrip::NoticeStrip(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_glyph(new GlyphView(Glyph::Advice, Token::Accent, 24)),
      m_title(new Label({}, TextSize::Strong)), m_detail(new Label({}, TextSize::Small, Token::Dim)),
      m_more(new QPushButton), m_all(new QPlainTextEdit), m_act(new QPushButton), m_copy(new QPushButton(tr("Copy"))),
      m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"noticeStrip"_s);
    setAnnounced(this);
    setMinimumHeight(56);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 8, 16, 8);
    column->setSpacing(8);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(10);
    layout->addWidget(m_glyph);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    for (Label *label : {m_title, m_detail}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        texts->addWidget(label);
    }
    layout->addLayout(texts, 1);
    layout->addWidget(m_more);
    m_more->setObjectName(u"noticeMore"_s);
    m_more->setCheckable(true);
    setKind(m_more, kind::quiet);
    m_all->setObjectName(u"noticeAll"_s);
    m_all->setAccessibleName(tr("All messages"));
    m_all->setReadOnly(true);
    m_all->setTabChangesFocus(true);
    m_all->hide();
    m_act->setObjectName(u"noticeAct"_s);
    m_copy->setObjectName(u"noticeCopy"_s);
    m_copy->setAccessibleName(tr("Copy the message"));
    m_close->setObjectName(u"noticeClose"_s);
    m_close->setAccessibleName(tr("Close the message"));
    setKind(m_act, kind::primary);
    setKind(m_copy, kind::quiet);
    setKind(m_close, kind::quiet);
    for (QPushButton *button : {m_copy, m_close, m_act})
        layout->addWidget(button);
    column->addLayout(layout);
    column->addWidget(m_all);
    connect(m_more, &QPushButton::toggled, this, &NoticeStrip::showAll);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_notice.act == Notice::Act::Conflicts)
            Q_EMIT conflictsWanted();
        else if (m_notice.act == Notice::Act::EndSessions)
            m_session.endWithdrawnSessions();
        else
            m_session.reload();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QStringList messages;
        for (const Notice &notice : m_session.notices())
            messages << notice.text();
        QGuiApplication::clipboard()->setText(messages.join(u"\n\n"_s));
    });
    connect(m_close, &QPushButton::clicked, this, [this] { m_session.dismiss(QString(m_notice.key)); });
    connect(&session, &Session::noticesChanged, this, &NoticeStrip::showWorst);
    showWorst();
}

QString NoticeStrip::title() const
{
    return m_title->text();
}

Token NoticeStrip::ink() const
{
    switch (m_notice.level) {
    case Notice::Level::Info:
        return Token::Accent;
    case Notice::Level::Ok:
        return Token::Ok;
    case Notice::Level::Warn:
        return Token::Warn;
    case Notice::Level::Bad:
        break;
    }
    return Token::Bad;
}

void NoticeStrip::showWorst()
{
    const QList<Notice> &notices = m_session.notices();
    setVisible(!notices.isEmpty());
    if (notices.isEmpty())
        return;
    m_notice = notices.front();
    const Glyph glyph = m_notice.level == Notice::Level::Ok     ? Glyph::Ok
                        : m_notice.level == Notice::Level::Info ? Glyph::Advice
                        : m_notice.level == Notice::Level::Warn ? Glyph::Exposure
                                                                : Glyph::Error;
    m_glyph->show(glyph, ink());
    m_title->setText(m_notice.title);
    QStringList detail = {m_notice.detail};
    if (m_notice.lines.size() <= fewLines)
        detail += m_notice.lines;
    detail.removeAll(QString());
    m_detail->setText(detail.join(u'\n'));
    m_detail->setVisible(!detail.isEmpty());
    showAll();
    m_act->setVisible(m_notice.act != Notice::Act::None);
    m_act->setText(m_notice.act == Notice::Act::ReadAgain     ? tr("Read again")
                   : m_notice.act == Notice::Act::Conflicts   ? tr("Choose")
                   : m_notice.act == Notice::Act::EndSessions ? tr("End them")
                                                              : tr("Try again"));
    setAccessibleName(m_notice.title);
    setAccessibleDescription(m_detail->text());
    updateGeometry();
    update();
    announce(this);
}

void NoticeStrip::showAll()
{
    const QList<Notice> &notices = m_session.notices();
    QStringList rest;
    if (m_notice.lines.size() > fewLines)
        rest = m_notice.lines;
    for (qsizetype i = 1; i < notices.size(); ++i)
        rest << notices.at(i).text().replace(u'\n', u' ');
    m_more->setVisible(!rest.isEmpty());
    m_more->setText(m_more->isChecked() ? tr("Show less") : tr("and %n more", nullptr, static_cast<int>(rest.size())));
    m_copy->setAccessibleName(rest.isEmpty() ? tr("Copy the message") : tr("Copy all messages"));
    m_all->setPlainText(rest.join(u'\n'));
    const int lines = static_cast<int>(std::min<qsizetype>(rest.size(), mostLinesInView));
    m_all->setFixedHeight(lines * m_all->fontMetrics().lineSpacing() + 14);
    m_all->setVisible(m_more->isChecked() && !rest.isEmpty());
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(softOf(ink()), palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border, palette()));
}

} // namespace postern
