#pragma once

#include "core/smtp/probe.h"

#include <QTextEdit>

namespace postern {

/// The dialogue with a server: who said what, the line that refused tinted and in sight.
class TranscriptView final : public QTextEdit
{
    Q_OBJECT
public:
    explicit TranscriptView(QWidget *parent = nullptr);
    void show(const ProbeReport &report);
    using QTextEdit::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    QList<TranscriptLine> m_lines;
    int m_failing = -1;
};

} // namespace postern
