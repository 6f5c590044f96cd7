// How Review is put together; what it shows stands in review_page.cpp.

#include "ui/views/review_page.h"

#include "ui/theme/style.h"
#include "ui/views/difference_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/glyph_view.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postern {

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(session), m_stack(new QStackedWidget), m_empty(new EmptyState)
{
    setObjectName(u"reviewPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 14, 24, 16);
    outer->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Label(tr("Review"), TextSize::Page));
    m_subtitle = new Label({}, TextSize::Body, Token::Dim);
    head->addWidget(m_subtitle, 1);
    outer->addLayout(head);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(buildFindings());
    columns->addWidget(buildDifferences(), 1);
    layout->addLayout(columns, 1);
    layout->addWidget(buildFooter());
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    outer->addWidget(m_stack, 1);

    // A burst of edits is planned once.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ReviewPage::refresh);
    const auto soon = [this] {
        if (isVisible())
            m_later.start();
    };
    connect(&session, &Session::stagedChanged, this, soon);
    connect(&session, &Session::accountChanged, this, soon);
    connect(&session, &Session::draftReset, this, soon);
    connect(&session, &Session::activityChanged, this, soon);
    connect(&session, &Session::linkChanged, this, &ReviewPage::showState);
    // What was acknowledged and noted was so for that push; the next one is asked for anew, also after a revert.
    connect(&session, &Session::pushed, this, [this] {
        m_acknowledged = {};
        m_word->clear();
        m_note->clear();
    });
    connect(&session, &Session::appliedChanged, this, &ReviewPage::showState);
}

QWidget *ReviewPage::buildFindings()
{
    auto *column = new QWidget;
    column->setFixedWidth(424);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Findings"), TextSize::Title));
    head->addStretch(1);
    m_counts = new QWidget;
    auto *counts = new QHBoxLayout(m_counts);
    counts->setContentsMargins(0, 0, 0, 0);
    counts->setSpacing(8);
    head->addWidget(m_counts);
    auto *headBox = new QWidget;
    headBox->setFixedHeight(30);
    head->setContentsMargins(0, 0, 0, 0);
    headBox->setLayout(head);
    layout->addWidget(headBox);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"findings"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    m_cards = new QVBoxLayout(inside);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(12);
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);

    m_wordCard = new Card;
    auto *word = new QHBoxLayout(m_wordCard);
    word->setContentsMargins(14, 10, 14, 10);
    word->setSpacing(10);
    m_wordText = paragraph({});
    m_word = new QLineEdit;
    m_word->setObjectName(u"acknowledge"_s);
    m_word->setFixedWidth(132);
    m_wordText->setBuddy(m_word);
    m_word->setAccessibleName(tr("Acknowledge lockouts and openings"));
    m_wordGlyph = new GlyphView(Glyph::Skip);
    word->addWidget(m_wordText, 1);
    word->addWidget(m_word);
    word->addWidget(m_wordGlyph);
    connect(m_word, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_acknowledged.setTyped(text);
        showState();
    });
    layout->addWidget(m_wordCard);
    return column;
}

QWidget *ReviewPage::buildDifferences()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *headBox = new QWidget;
    headBox->setFixedHeight(30);
    auto *head = new QHBoxLayout(headBox);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(new Label(tr("Differences"), TextSize::Title));
    m_differencesText = new Label({}, TextSize::Body, Token::Dim);
    head->addWidget(m_differencesText, 1);
    auto *copy = new QPushButton(icon(Glyph::Copy, Token::Accent), tr("Copy as text"));
    copy->setObjectName(u"copyDifferences"_s);
    setKind(copy, kind::quiet);
    connect(copy, &QPushButton::clicked, this, &ReviewPage::copyText);
    head->addWidget(copy);
    layout->addWidget(headBox);
    auto *card = new Card(nullptr, Token::Base, 6);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 3);
    inside->setSpacing(0);
    auto *titles = new QWidget;
    titles->setFixedHeight(29);
    auto *sides = new QHBoxLayout(titles);
    sides->setContentsMargins(14, 0, 0, 0);
    sides->setSpacing(0);
    m_nowTitle = new Label({}, TextSize::Small, Token::Dim);
    m_afterTitle = new Label({}, TextSize::Small, Token::Dim);
    sides->addWidget(m_nowTitle, 1);
    sides->addSpacing(14);
    sides->addWidget(m_afterTitle, 1);
    inside->addWidget(titles);
    m_view = new DifferenceView(m_model);
    connect(m_view, &DifferenceView::dropWanted, &m_model, &DifferencesModel::drop);
    inside->addWidget(m_view, 1);
    layout->addWidget(card, 3);

    auto *afterCard = new Card(nullptr, Token::Base, 6);
    auto *afterLayout = new QVBoxLayout(afterCard);
    afterLayout->setContentsMargins(1, 1, 1, 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"afterPush"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *rows = new QWidget;
    auto *rowsLayout = new QVBoxLayout(rows);
    rowsLayout->setContentsMargins(13, 9, 13, 9);
    m_after = new QVBoxLayout;
    m_after->setSpacing(5);
    rowsLayout->addLayout(m_after);
    rowsLayout->addStretch(1);
    scroll->setWidget(rows);
    // The card's own ground shows through; a scroll area would paint the window's over it.
    scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    afterLayout->addWidget(scroll);
    layout->addWidget(afterCard, 1);
    return column;
}

void ReviewPage::addConfirmWindows(QComboBox *box)
{
    box->addItem(tr("30 seconds"), 30);
    box->addItem(tr("2 minutes"), 120);
    box->addItem(tr("10 minutes"), 600);
    box->addItem(tr("1 hour"), 3600);
    box->addItem(tr("12 hours"), 43200);
    box->addItem(tr("72 hours"), 259200);
}

QWidget *ReviewPage::buildFooter()
{
    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_note = new QLineEdit;
    m_note->setObjectName(u"note"_s);
    auto *noteText = new Label(tr("Note"), TextSize::Small, Token::Dim);
    noteText->setBuddy(m_note);
    m_note->setAccessibleName(noteText->text());
    m_note->setMaxLength(500);
    layout->addWidget(noteText);
    layout->addWidget(m_note, 1);
    layout->addSpacing(8);
    m_keep = new QComboBox;
    m_keep->setObjectName(u"keepWithin"_s);
    addConfirmWindows(m_keep);
    m_keep->setCurrentIndex(1);
    m_keepText = new Label(tr("Keep within"), TextSize::Small, Token::Dim);
    m_keepText->setBuddy(m_keep);
    m_keep->setAccessibleName(m_keepText->text());
    m_keep->setToolTip(tr("Unless it is kept within this time, the relay reverts by itself."));
    layout->addWidget(m_keepText);
    layout->addWidget(m_keep);
    layout->addSpacing(8);
    m_stateGlyph = new GlyphView(Glyph::Skip);
    m_state = new Label({}, TextSize::Small, Token::Dim);
    m_state->setShrinking();
    m_state->setObjectName(u"reviewState"_s);
    layout->addWidget(m_stateGlyph);
    layout->addWidget(m_state);
    auto *back = new QPushButton(tr("Back"));
    back->setObjectName(u"reviewBack"_s);
    connect(back, &QPushButton::clicked, this, &ReviewPage::backWanted);
    layout->addWidget(back);
    m_push = new QPushButton;
    m_push->setObjectName(u"push"_s);
    setKind(m_push, kind::primary);
    connect(m_push, &QPushButton::clicked, this, &ReviewPage::push);
    layout->addWidget(m_push);
    return footer;
}

void ReviewPage::setUsualWindow(int seconds)
{
    m_keep->setCurrentIndex(qMax(0, m_keep->findData(seconds == 0 ? 120 : seconds)));
}

} // namespace postern
