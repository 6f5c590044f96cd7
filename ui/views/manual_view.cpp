#include "ui/views/manual_view.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>

namespace postern {

using namespace Qt::StringLiterals;

QString manualFolder()
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../share/doc/postern/manual"_s);
    return folder.exists(u"README.md"_s) ? folder.canonicalPath() : QString();
}

QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter == u' ')
            anchor += u'-';
        else if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
    }
    return anchor;
}

ManualView::ManualView(const QString &folder, QWidget *parent)
    : QTextBrowser(parent), m_folder(folder), m_there(!folder.isEmpty())
{
    setObjectName(u"manual"_s);
    setAccessibleName(tr("Manual"));
    setOpenLinks(false);
    document()->setDocumentMargin(20);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (!link.scheme().isEmpty())
            QDesktopServices::openUrl(link);
        else
            open(link.path().isEmpty() ? m_page + u'#' + link.fragment() : link.toString());
    });
}

void ManualView::setMade(const QString &page, const QString &markdown)
{
    m_made.insert(page, markdown);
}

QString ManualView::textOf(const QString &page) const
{
    if (const auto made = m_made.find(page); made != m_made.end())
        return *made;
    // Only what lies in the folder itself: a link cannot lead to another place of the disk.
    QFile file(m_folder.filePath(page));
    if (page.contains(u'/') || !m_there || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

bool ManualView::open(const QString &target)
{
    const Place before{m_target, verticalScrollBar()->value()};
    if (!show(target))
        return false;
    if (!before.target.isEmpty())
        m_back.append(before);
    Q_EMIT opened(m_page);
    return true;
}

void ManualView::goBack()
{
    if (m_back.isEmpty())
        return;
    const Place before = m_back.takeLast();
    show(before.target);
    verticalScrollBar()->setValue(before.scroll);
    Q_EMIT opened(m_page);
}

bool ManualView::show(const QString &target)
{
    const QString page = target.section(u'#', 0, 0);
    const QString text = textOf(page);
    if (text.isEmpty())
        return false;
    if (page != m_page) {
        setMarkdown(text);
        setHeadings();
        moveCursor(QTextCursor::Start);
        m_page = page;
    }
    m_target = target;
    m_section.clear();
    goToAnchor(target.section(u'#', 1));
    return true;
}

void ManualView::setHeadings()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() == 0)
            continue;
        format.setTopMargin(format.headingLevel() == 1 ? 0 : 16);
        format.setBottomMargin(6);
        QTextCursor(block).setBlockFormat(format);
    }
}

void ManualView::goToAnchor(const QString &anchor)
{
    verticalScrollBar()->setValue(0);
    if (anchor.isEmpty())
        return;
    // Qt's reader of Markdown gives headings no anchors of their own.
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || anchorOf(block.text()) != anchor)
            continue;
        m_section = block.text();
        setTextCursor(QTextCursor(block));
        verticalScrollBar()->setValue(int(document()->documentLayout()->blockBoundingRect(block).top()) - 8);
        return;
    }
}

QVariant ManualView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || !name.isRelative())
        return {};
    QImage image(m_folder.filePath(name.path()));
    const int room = viewport()->width() - 2 * int(document()->documentMargin());
    if (image.width() > room && room > 0)
        image = image.scaledToWidth(room, Qt::SmoothTransformation);
    return image;
}

} // namespace postern
