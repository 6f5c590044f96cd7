#include "ui/dialogs/entry_dialog.h"

#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/evidence_text.h"
#include "ui/dialogs/expiry_field.h"
#include "ui/models/value_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_panel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace postern {

EditEntryDialog::EditEntryDialog(const EditContext &context, std::size_t index, QWidget *parent)
    : EditDialog(tr("Entry of %1").arg(QString::fromStdString(context.current.username)), tr("Save"), parent),
      m_context(context), m_index(index), m_remark(new QLineEdit), m_expected(new QComboBox),
      m_expires(new ExpiryField(context.analysis.today)), m_finding(new NotePanel)
{
    const Entry &entry = m_context.current.allowlist.entries[m_index];
    auto *value = new Label(QString::fromStdString(entry.value.text()), TextSize::Entry);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setObjectName(QStringLiteral("entryValue"));
    content()->addWidget(value);
    if (entry.value.value())
        content()->addWidget(new Label(kindText(*entry.value.value()), TextSize::Small, Token::Dim));

    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setMaxLength(1000);
    m_remark->setText(QString::fromStdString(entry.remark));
    m_expected->setObjectName(QStringLiteral("expected"));
    m_expected->addItem(tr("regularly"), static_cast<int>(Expected::Regular));
    m_expected->addItem(tr("now and then"), static_cast<int>(Expected::Rare));
    m_expected->addItem(tr("as a standby"), static_cast<int>(Expected::Standby));
    m_expected->setCurrentIndex(m_expected->findData(static_cast<int>(entry.expected)));
    m_expires->setDate(entry.expires);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(fieldLabel(tr("Remark"), m_remark), 0, 0, 1, 2);
    grid->addWidget(m_remark, 1, 0, 1, 2);
    grid->setRowMinimumHeight(2, 4);
    grid->addWidget(fieldLabel(tr("Sends"), m_expected), 3, 0);
    grid->addWidget(fieldLabel(tr("Expires, last day in force"), m_expires), 3, 1);
    grid->addWidget(m_expected, 4, 0);
    grid->addWidget(m_expires, 4, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    content()->addLayout(grid);
    m_finding->setObjectName(QStringLiteral("finding"));
    content()->addWidget(m_finding);
    content()->addStretch(1);

    QPushButton *change = addQuiet(tr("Change address..."), QStringLiteral("changeAddress"));
    connect(change, &QPushButton::clicked, this, &EditEntryDialog::changeAddress);
    connect(m_remark, &QLineEdit::textChanged, this, &EditEntryDialog::refresh);
    connect(m_expected, &QComboBox::currentIndexChanged, this, &EditEntryDialog::refresh);
    connect(m_expires, &ExpiryField::dateChanged, this, &EditEntryDialog::refresh);
    connect(verbButton(), &QPushButton::clicked, this, [this] {
        Edit edit;
        edit.put = {after()};
        edit.text = tr("edit %1 of %2")
                        .arg(QString::fromStdString(m_context.current.allowlist.entries[m_index].value.text()),
                             QString::fromStdString(m_context.current.username));
        finish(edit);
    });
    m_remark->setFocus();
    refresh();
}

Account EditEntryDialog::after() const
{
    Account next = m_context.current;
    Entry &entry = next.allowlist.entries[m_index];
    entry.remark = m_remark->text().toStdString();
    entry.expected = static_cast<Expected>(m_expected->currentData().toInt());
    entry.expires = m_expires->date();
    return next;
}

void EditEntryDialog::refresh()
{
    const Account next = after();
    const bool changed = next != m_context.current;
    const Entry &entry = next.allowlist.entries[m_index];
    m_finding->hide();
    if (entry.expires && *entry.expires < m_context.analysis.today) {
        m_finding->say(Glyph::Lockout, Token::Bad, tr("It has run out: from now on it lets nobody in."));
        m_finding->show();
    } else if (changed) {
        const std::vector<Finding> findings = findingsFor(m_context, &next);
        const Finding *expires = findFinding(findings, "entry-expires");
        const Finding *shown = expires ? expires : blockedSenders(findings);
        if (shown) {
            m_finding->say(Glyph::Lockout, Token::Bad, QString::fromStdString(shown->message),
                           QString::fromStdString(shown->remedy));
            m_finding->show();
        }
    }
    setReady(changed, changed ? stagedNote() : tr("Nothing is changed yet."));
}

void EditEntryDialog::changeAddress()
{
    // Another value is another entry: the dialog that adds says what both halves of it do.
    auto *dialog = new AddDialog(m_context, parentWidget(), m_index);
    connect(dialog, &EditDialog::edited, this, [this](const Edit &edit) { finish(edit); });
    connect(dialog, &QDialog::rejected, this, &QDialog::reject);
    hide();
    dialog->open();
}

EditDialog *makeEditEntryDialog(const EditContext &context, std::size_t index, QWidget *parent)
{
    return new EditEntryDialog(context, index, parent);
}

} // namespace postern
