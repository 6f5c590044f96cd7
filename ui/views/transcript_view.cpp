#include "ui/views/transcript_view.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QTextCursor>

namespace postern {

TranscriptView::TranscriptView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(QTextEdit::NoWrap);
    QFont mono = postern::font(TextSize::Mono);
    mono.setPixelSize(mono.pixelSize() - 1);
    setFont(mono);
    document()->setDocumentMargin(8);
    setMinimumHeight(100);
}

void TranscriptView::show(const ProbeReport &report)
{
    m_lines = report.transcript;
    m_failing = -1; // the server's last line with an error is where it went wrong
    for (int i = 0; i < m_lines.size() && !report.ok; ++i) {
        const TranscriptLine &line = m_lines.at(i);
        if (line.side == TranscriptLine::Side::Server &&
            (line.text.startsWith(QLatin1Char('4')) || line.text.startsWith(QLatin1Char('5'))))
            m_failing = i;
    }
    draw();
}

void TranscriptView::draw()
{
    clear();
    QTextCursor cursor(document());
    QTextCursor failingAt;
    for (int i = 0; i < m_lines.size(); ++i) {
        const TranscriptLine &line = m_lines.at(i);
        const bool client = line.side == TranscriptLine::Side::Client;
        const bool note = line.side == TranscriptLine::Side::Note;
        const bool failing = i == m_failing;
        const Token ink = failing ? Token::Bad : client ? Token::Accent : note ? Token::Dim : Token::Text;
        QTextBlockFormat block;
        block.setTopMargin(2);
        block.setBottomMargin(2);
        if (failing)
            block.setBackground(color(Token::BadSoft, palette()));
        if (i > 0)
            cursor.insertBlock();
        cursor.setBlockFormat(block);
        QTextCharFormat gutter;
        gutter.setForeground(color(client ? Token::Accent : Token::Dim, palette()));
        cursor.insertText(client ? QStringLiteral("C  ")
                          : note ? QStringLiteral("-  ")
                                 : QStringLiteral("S  "),
                          gutter);
        QTextCharFormat format;
        format.setForeground(color(ink, palette()));
        cursor.insertText(line.text, format);
        if (failing)
            failingAt = cursor;
    }
    moveCursor(QTextCursor::Start);
    if (!failingAt.isNull()) {
        failingAt.movePosition(QTextCursor::StartOfBlock);
        setTextCursor(failingAt);
        ensureCursorVisible();
    }
}

void TranscriptView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_lines.isEmpty())
        draw();
}

} // namespace postern
