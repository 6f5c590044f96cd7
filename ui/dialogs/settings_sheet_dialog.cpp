#include "ui/dialogs/settings_sheet_dialog.h"

#include "ui/models/texts.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <memory>

namespace postern {

SettingsSheetDialog::SettingsSheetDialog(const EditContext &context, QWidget *parent)
    : FlowDialog(tr("Settings sheet for %1").arg(toQString(context.current.username)), tr("Save"), parent),
      m_account(context.current), m_relay(context.relay), m_today(context.analysis.today),
      m_staged(!context.base || *context.base != context.current), m_contact(new QLineEdit), m_page(new QTextBrowser)
{
    m_contact->setObjectName(QStringLiteral("contact"));
    m_contact->setPlaceholderText(tr("name, telephone or mail address"));
    m_contact->setMaxLength(200);
    auto *asked = new QVBoxLayout;
    asked->setSpacing(4);
    asked->addWidget(fieldLabel(tr("Whom to ask"), m_contact));
    asked->addWidget(m_contact);
    content()->addLayout(asked);
    m_page->setObjectName(QStringLiteral("sheet"));
    m_page->setAccessibleName(tr("The sheet"));
    m_page->setOpenLinks(false);
    m_page->setTabChangesFocus(true);
    m_page->setFixedHeight(400);
    m_page->document()->setDocumentMargin(12);
    content()->addWidget(m_page);

    QPushButton *copy = addQuiet(tr("Copy as text"), QStringLiteral("copySheet"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_sheet.toText()); });
    QPushButton *printIt = addQuiet(tr("Print"), QStringLiteral("printSheet"));
    connect(printIt, &QPushButton::clicked, this, &SettingsSheetDialog::print);
    connect(verbButton(), &QPushButton::clicked, this, &SettingsSheetDialog::save);
    cancelButton()->setText(tr("Close"));
    connect(m_contact, &QLineEdit::textChanged, this, &SettingsSheetDialog::refresh);
    refresh();
    m_contact->setFocus();
}

void SettingsSheetDialog::refresh()
{
    m_sheet = settingsSheet(m_account, m_relay, m_today, m_contact->text());
    m_page->setHtml(m_sheet.toHtml());
    setReady(true, m_staged ? tr("With what is staged and not on the relay yet.") : tr("It holds no password."));
}

void SettingsSheetDialog::save()
{
    auto *chooser = new QFileDialog(this, tr("Save the settings sheet"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("Text (*.txt)"), tr("Web page (*.html)"), tr("PDF (*.pdf)")});
    chooser->setDefaultSuffix(QStringLiteral("txt"));
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString &filter) {
        chooser->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    chooser->selectFile(toQString(m_account.username) + QStringLiteral(".txt"));
    connect(chooser, &QFileDialog::fileSelected, this, &SettingsSheetDialog::saveTo);
    chooser->open();
}

bool SettingsSheetDialog::saveTo(const QString &path)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        QPdfWriter pdf(&file);
        pdf.setTitle(m_sheet.title);
        QTextDocument document;
        document.setHtml(m_sheet.toHtml());
        document.print(&pdf);
    } else if (written) {
        const bool page = path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive);
        const QByteArray bytes = (page ? m_sheet.toHtml() : m_sheet.toText()).toUtf8();
        written = file.write(bytes) == bytes.size();
    }
    written = written && file.commit();
    setReady(true, written ? tr("Saved as %1.").arg(path)
                           : tr("Not saved: %1: %2. Choose another place.").arg(path, file.errorString()));
    return written;
}

void SettingsSheetDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_sheet.title);
    auto *chooser = new QPrintDialog(printer.get(), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    // The slot holds the printer, so that it lives as long as the dialog that chooses it.
    connect(chooser, &QDialog::accepted, chooser, [this, printer] {
        QTextDocument document; // not the page on screen, which has the colours of the desktop
        document.setHtml(m_sheet.toHtml());
        document.print(printer.get());
    });
    chooser->open();
}

} // namespace postern
