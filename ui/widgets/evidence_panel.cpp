#include "ui/widgets/evidence_panel.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_panel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postern {

namespace {

constexpr int mostRowsInView = 5;
constexpr int mostRows = 200; ///< of widgets; the rest is told as a number, Review has them all

} // namespace

EvidencePanel::EvidencePanel(QWidget *parent) : QFrame(parent), m_note(new NotePanel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_note);
}

void EvidencePanel::say(Glyph glyph, Token ink, const QString &title, const QString &text, const QList<Row> &rows)
{
    m_note->say(glyph, ink, title, text);
    delete m_scroll;
    m_scroll = nullptr;
    m_rows = static_cast<int>(rows.size());
    if (rows.isEmpty())
        return;

    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 2, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(3, 1);
    const int shown = qMin(m_rows, mostRows);
    const int height = controlHeight();
    for (int i = 0; i < shown; ++i) {
        const Row &row = rows.at(i);
        const QString address = QString::fromStdString(row.address.toString());
        auto *who = new Label(address, TextSize::Mono);
        who->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *count = new Label(row.count, TextSize::Small, Token::Dim);
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *seen = new Label(row.detail.isEmpty() ? row.lastSeen : row.lastSeen + QStringLiteral(", ") + row.detail,
                               TextSize::Small, Token::Dim);
        seen->setWordWrap(true);
        grid->setRowMinimumHeight(i, height);
        grid->addWidget(who, i, 0);
        grid->addWidget(count, i, 1);
        grid->addWidget(seen, i, 2, 1, 2);
        if (row.offer) {
            auto *add = new QPushButton(tr("Add too"));
            add->setObjectName(QStringLiteral("addToo_") + address);
            add->setAccessibleName(tr("Add %1 too").arg(address));
            add->setProperty("kind", QStringLiteral("quiet"));
            add->setAutoDefault(false);
            const Address value = row.address;
            // Queued: the answer draws the rows anew, and with them this button.
            connect(
                add, &QPushButton::clicked, this, [this, value] { Q_EMIT addToo(value); }, Qt::QueuedConnection);
            grid->addWidget(add, i, 4);
        }
    }
    if (m_rows > shown)
        grid->addWidget(new Label(tr("and %n more", nullptr, m_rows - shown), TextSize::Small, Token::Dim), shown, 0);

    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(m_rows > mostRowsInView ? Qt::StrongFocus : Qt::NoFocus);
    m_scroll->setAccessibleName(title);
    inside->setAutoFillBackground(false);
    m_scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    m_scroll->setFixedHeight(qMin(m_rows, mostRowsInView) * height + 4);
    m_note->addContent(m_scroll);
}

QString EvidencePanel::title() const
{
    return m_note->title();
}

QString EvidencePanel::text() const
{
    return m_note->text();
}

Token EvidencePanel::ink() const
{
    return m_note->ink();
}

} // namespace postern
