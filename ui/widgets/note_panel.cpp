#include "ui/widgets/note_panel.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace postern {

NotePanel::NotePanel(QWidget *parent, Weight weight)
    : QFrame(parent), m_weight(weight), m_icon(new QLabel),
      m_title(paragraph({}, weight == Weight::Verdict ? TextSize::Title : TextSize::Strong)), m_text(paragraph({})),
      m_column(new QVBoxLayout), m_acts(new QHBoxLayout)
{
    setAnnounced(this);
    const bool verdict = weight == Weight::Verdict;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(verdict ? 22 : 12, verdict ? 14 : 7, 12, verdict ? 14 : 7);
    layout->setSpacing(verdict ? 16 : 10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    m_column->setSpacing(verdict ? 4 : 1);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    layout->addLayout(m_column, 1);
    m_acts->setSpacing(8);
    if (verdict) {
        m_column->addLayout(m_acts);
        m_acts->addStretch(1);
    } else {
        layout->addLayout(m_acts);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_icon->setFixedWidth(verdict ? 32 : 16);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void NotePanel::say(Glyph glyph, Token ink, const QString &title, const QString &text)
{
    const bool changed = title != m_title->text() || text != m_text->text();
    m_glyph = glyph;
    m_ink = ink;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    drawIcon();
    update();
    if (changed)
        announce(this);
}

QPushButton *NotePanel::addAct(const QString &text, const QString &name, const char *kind)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setProperty("kind", QLatin1String(kind));
    button->setAutoDefault(false);
    if (m_weight == Weight::Verdict) {
        m_acts->setContentsMargins(0, 4, 0, 0);
        m_acts->insertWidget(m_acts->count() - 1, button);
    } else {
        m_acts->addWidget(button);
    }
    return button;
}

void NotePanel::addContent(QWidget *content)
{
    m_column->addWidget(content);
}

QString NotePanel::title() const
{
    return m_title->text();
}

QString NotePanel::text() const
{
    return m_text->text();
}

void NotePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor soft = color(softOf(m_ink), palette());
    const QColor ink = color(m_ink, palette());
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.fillPath(shape, soft);
    if (m_weight == Weight::Verdict) {
        painter.setClipPath(shape);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())), ink);
        return;
    }
    // An edge between ink and ground: the tint alone is too faint on bad screens.
    QColor edge = ink;
    edge.setAlphaF(0.35F);
    painter.setPen(edge);
    painter.drawPath(shape);
}

void NotePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void NotePanel::drawIcon()
{
    const int size = m_weight == Weight::Verdict ? 32 : 16;
    m_icon->setPixmap(glyphPixmap(m_glyph, size, color(m_ink, palette()), devicePixelRatioF()));
}

} // namespace postern
