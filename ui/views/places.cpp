#include "ui/views/places.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace postern {

using namespace Qt::StringLiterals;

namespace {

// The text of a button and its count, in device-independent pixels.
constexpr int beforeText = 38;
constexpr int beforeNote = 6;
constexpr int afterText = 10;

} // namespace

PlaceButton::PlaceButton(Glyph glyph, Token ink, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_glyph(glyph), m_ink(ink)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void PlaceButton::setCount(int count)
{
    m_note = count < 0 ? QString() : grouped(static_cast<unsigned>(count));
    describe();
    update();
}

void PlaceButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    update();
}

bool PlaceButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool cut = m_narrow || width() < wantedWidth();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? text().toHtmlEscaped() : QString(),
                           this);
        return true;
    }
    return QAbstractButton::event(event);
}

int PlaceButton::wantedWidth() const
{
    const int note = QFontMetrics(postern::font(TextSize::Small)).horizontalAdvance(m_note);
    return beforeText +
           QFontMetrics(postern::font(isCheckable() ? TextSize::Strong : TextSize::Body)).horizontalAdvance(text()) +
           afterText + (note > 0 ? note + beforeNote : 0);
}

void PlaceButton::describe()
{
    setAccessibleName(m_note.isEmpty() ? text() : tr("%1, %2").arg(text(), m_note));
}

QSize PlaceButton::sizeHint() const
{
    return {200, rowHeight()};
}

void PlaceButton::keyPressEvent(QKeyEvent *event)
{
    // The column is one list to the keyboard.
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void PlaceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto shade = [this](Token token) { return color(token, palette()); };
    const bool current = isCheckable() && isChecked();
    const QRectF box = QRectF(rect()).adjusted(0, 1, 0, -1);
    if (current)
        paintRound(&painter, box, 6, shade(schemeOf(palette()) == Scheme::Dark ? Token::Hover : Token::Base), {});
    else if (underMouse())
        paintRound(&painter, box, 6, shade(Token::Hover), {});
    if (current)
        paintRound(&painter, QRectF(0, box.center().y() - 8, 3, 16), 1.5, shade(Token::Accent), {});
    const Token ink = current ? Token::Accent : m_ink;
    paintGlyph(&painter, m_glyph, QRectF(12, height() / 2 - 8, 16, 16), shade(ink));
    if (!m_narrow) {
        painter.setFont(postern::font(current ? TextSize::Strong : TextSize::Body));
        painter.setPen(shade(Token::Text));
        int right = width() - afterText;
        if (!m_note.isEmpty()) {
            const QFont counts = postern::font(TextSize::Small);
            right -= QFontMetrics(counts).horizontalAdvance(m_note);
            painter.save();
            painter.setFont(counts);
            painter.setPen(shade(Token::Dim));
            painter.drawText(QRect(right, 0, width() - afterText - right, height()), Qt::AlignVCenter | Qt::AlignRight,
                             m_note);
            painter.restore();
            right -= beforeNote;
        }
        const QRect room(beforeText, 0, right - beforeText, height());
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
    if (hasFocus())
        paintFocusRing(&painter, box, 6, palette());
}

Places::Places(Session &session, const AccountListModel &accounts, QWidget *parent)
    : QWidget(parent), m_accounts(accounts)
{
    setObjectName(u"places"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 9, 12);
    layout->setSpacing(2);
    m_group.setExclusive(true);
    m_accountsPlace = addPlace(layout, Place::Accounts, Glyph::Accounts, tr("Accounts"), u"placeAccounts"_s);
    m_ipAuth =
        addPlace(layout, Place::IpAuthentication, Glyph::Device, tr("IP authentication"), u"placeIpAuthentication"_s);
    addPlace(layout, Place::Activity, Glyph::Activity, tr("Activity"), u"placeActivity"_s);
    addPlace(layout, Place::Lists, Glyph::Lists, tr("Review of lists"), u"placeLists"_s);
    addPlace(layout, Place::History, Glyph::History, tr("History"), u"placeHistory"_s);
    addPlace(layout, Place::Test, Glyph::Test, tr("Test connection"), u"placeTest"_s);
    layout->addSpacing(14);
    auto *caption = new Label(tr("FILTERS"), TextSize::Small, Token::Dim);
    caption->setContentsMargins(12, 0, 0, 4);
    m_caption = caption;
    layout->addWidget(caption);
    m_open = addFilter(layout, u"list:open"_s, Glyph::Open, Token::Warn, tr("Open: any address"), u"filterOpen"_s);
    m_observing =
        addFilter(layout, u"list:observing"_s, Glyph::Observing, Token::Warn, tr("Observing"), u"filterObserving"_s);
    m_closed = addFilter(layout, u"list:closed"_s, Glyph::Closed, Token::Bad, tr("Closed: nobody"), u"filterClosed"_s);
    m_staged = addFilter(layout, u"staged:yes"_s, Glyph::Staged, Token::Staged, tr("Staged"), u"filterStaged"_s);
    m_expiring = addFilter(layout, u"expires:soon"_s, Glyph::Expires, Token::Dim, tr("Expiring in 14 days"),
                           u"filterExpiring"_s);
    m_unused = addFilter(layout, u"unused:yes"_s, Glyph::Unused, Token::Dim, tr("Unused 400 days"), u"filterUnused"_s);
    m_savedLayout = new QVBoxLayout;
    m_savedLayout->setSpacing(2);
    layout->addLayout(m_savedLayout);
    layout->addStretch(1);
    addPlace(layout, Place::Settings, Glyph::Settings, tr("Settings"), u"placeSettings"_s);
    auto *help = new PlaceButton(Glyph::Help, Token::Dim, tr("Keys and help"));
    help->setObjectName(u"help"_s);
    help->setToolTip(u"F1"_s);
    connect(help, &PlaceButton::clicked, this, &Places::helpWanted);
    m_all << help;
    layout->addWidget(help);
    connect(&accounts, &AccountListModel::countsChanged, this, &Places::count);
    connect(&session, &Session::opened, this, &Places::count);
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(static_cast<Place>(id)); });
    // A screen reader toggles the button, which is no click.
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosen(static_cast<Place>(id));
    });
    count();
}

PlaceButton *Places::addPlace(QVBoxLayout *layout, Place place, Glyph glyph, const QString &text, const QString &name)
{
    auto *button = new PlaceButton(glyph, Token::Dim, text);
    button->setObjectName(name);
    button->setCheckable(true);
    m_group.addButton(button, static_cast<int>(place));
    m_all << button;
    layout->addWidget(button);
    return button;
}

PlaceButton *Places::addFilter(QVBoxLayout *layout, const QString &filter, Glyph glyph, Token ink, const QString &text,
                               const QString &name)
{
    auto *button = new PlaceButton(glyph, ink, text);
    button->setObjectName(name);
    connect(button, &PlaceButton::clicked, this, [this, filter] { Q_EMIT filterChosen(filter); });
    m_all << button;
    layout->addWidget(button);
    return button;
}

void Places::setSavedFilters(const QList<SavedFilter> &filters)
{
    for (PlaceButton *old : std::as_const(m_saved)) {
        m_all.removeOne(old);
        old->hide();
        old->deleteLater();
    }
    m_saved.clear();
    for (const SavedFilter &filter : filters) {
        PlaceButton *button = addFilter(m_savedLayout, filter.text, Glyph::Filter, Token::Dim, filter.name,
                                        u"savedFilter_%1"_s.arg(filter.name));
        button->setToolTip(filter.text);
        button->setNarrow(m_narrow);
        button->setAccessibleDescription(tr("%1. Delete takes it away.").arg(filter.text));
        button->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto *forget = new QAction(tr("Take this filter away"), button);
        forget->setShortcut(QKeySequence(Qt::Key_Delete));
        forget->setShortcutContext(Qt::WidgetShortcut);
        connect(forget, &QAction::triggered, this, [this, name = filter.name] { Q_EMIT filterForgotten(name); });
        button->addAction(forget);
        m_saved << button;
    }
    fitWidth();
}

void Places::setCurrent(std::optional<Place> place)
{
    const QSignalBlocker quiet(&m_group);
    m_group.setExclusive(false);
    for (QAbstractButton *button : m_group.buttons())
        button->setChecked(place && m_group.id(button) == static_cast<int>(*place));
    m_group.setExclusive(place.has_value());
}

void Places::setNarrow(bool narrow)
{
    m_narrow = narrow;
    fitWidth();
    m_caption->setVisible(!narrow);
    for (PlaceButton *button : m_all)
        button->setNarrow(narrow);
}

void Places::fitWidth()
{
    int wanted = 0;
    for (const PlaceButton *button : m_all)
        wanted = std::max(wanted, button->wantedWidth());
    const QMargins margins = layout()->contentsMargins();
    setFixedWidth(m_narrow ? 57 : std::clamp(wanted + margins.left() + margins.right(), 209, 249));
}

void Places::count()
{
    const AccountCounts &counts = m_accounts.counts();
    m_accountsPlace->setCount(counts.all);
    m_ipAuth->setCount(counts.bound);
    m_open->setCount(counts.open);
    m_observing->setCount(counts.observing);
    m_closed->setCount(counts.closed);
    m_staged->setCount(counts.staged);
    m_expiring->setCount(counts.expiring);
    m_unused->setCount(counts.unused);
    fitWidth();
}

void Places::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Nav, palette()));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), color(Token::Border, palette()));
}

} // namespace postern
