#include "ui/dialogs/bulk_dialog.h"

#include "ui/dialogs/bulk_table_model.h"
#include "ui/dialogs/entry_editor.h"
#include "ui/models/texts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/segment_control.h"
#include "ui/widgets/verdict_line.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <memory>
#include <set>

namespace postern {

BulkDialog::BulkDialog(const EditContext &context, std::vector<BulkTarget> targets, QWidget *parent)
    : EditDialog(tr("Entries of %n accounts", nullptr, static_cast<int>(targets.size())), tr("Add"), parent),
      m_context(context), m_targets(std::move(targets)), m_mode(new SegmentControl(tr("What to do"))),
      m_editor(new EntryEditor(context)), m_mayClose(new QCheckBox(tr("Also where nobody could send then: closed"))),
      m_model(new BulkTableModel(this)), m_table(new QTableView), m_verdict(new VerdictLine)
{
    m_mode->addSegment(tr("Add to all"), QStringLiteral("bulkAdd"));
    m_mode->addSegment(tr("Remove from all"), QStringLiteral("bulkRemove"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_mode);
    top->addStretch(1);
    content()->addLayout(top);
    content()->addWidget(m_editor);
    m_mayClose->setObjectName(QStringLiteral("mayClose"));
    m_table->setObjectName(QStringLiteral("bulkRows"));
    m_table->setModel(m_model);
    setUpTable(m_table, tr("What happens to each account"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(BulkTableModel::AccountColumn, 130);
    m_table->setColumnWidth(BulkTableModel::BlockedColumn, 150);
    m_table->horizontalHeader()->setSectionResizeMode(BulkTableModel::EffectColumn, QHeaderView::Stretch);
    Card *frame = framed(m_table);
    frame->setFixedHeight(190);
    content()->addWidget(frame);
    m_verdict->setObjectName(QStringLiteral("bulkVerdict"));
    content()->addWidget(m_verdict);
    content()->addWidget(m_mayClose);

    m_soon.setSingleShot(true);
    m_soon.setInterval(150); // a pause in typing
    connect(&m_soon, &QTimer::timeout, this, &BulkDialog::preview);
    connect(&m_preview, &QFutureWatcherBase::finished, this, [this] {
        if (!m_soon.isActive()) // else it is of what was typed before
            show(std::move(*m_preview.result()));
    });
    connect(m_editor, &EntryEditor::changed, this, &BulkDialog::previewLater);
    connect(m_mayClose, &QCheckBox::toggled, this, &BulkDialog::previewLater);
    connect(m_mode, &SegmentControl::currentChanged, this, [this](int mode) {
        m_editor->setExtrasVisible(mode == 0);
        m_mayClose->setVisible(mode == 1);
        previewLater();
    });
    connect(verbButton(), &QPushButton::clicked, this, &BulkDialog::stage);
    m_mayClose->hide();
    m_editor->focusField();
    preview();
}

BulkDialog::~BulkDialog()
{
    m_cancelled = true;
    m_preview.waitForFinished(); // it reads what we hold
}

BulkEdit BulkDialog::edit() const
{
    const bool adds = m_mode->current() == 0;
    return {adds ? BulkEdit::Mode::Add : BulkEdit::Mode::Remove, m_editor->entries(), !adds && m_mayClose->isChecked()};
}

void BulkDialog::previewLater()
{
    setReady(false, tr("Looking at all accounts"));
    offer(m_editor->offeredFix() != nullptr ? m_editor->offeredFix() : verbButton());
    m_soon.start();
}

void BulkDialog::preview()
{
    m_cancelled = true;
    m_preview.waitForFinished();
    m_cancelled = false;
    m_previewed = edit();
    m_preview.setFuture(QtConcurrent::run([this, edit = m_previewed] {
        return std::make_shared<std::vector<BulkRow>>(
            applyBulk(m_targets, edit, *m_context.activity, m_context.coverage, m_context.analysis, m_cancelled));
    }));
}

void BulkDialog::show(std::vector<BulkRow> rows)
{
    int changed = 0;
    int leftOut = 0;
    int blocking = 0;
    std::set<Address> blocked;
    for (const BulkRow &row : rows) {
        changed += row.result == BulkRow::Result::Changed ? 1 : 0;
        leftOut += row.result == BulkRow::Result::Full || row.result == BulkRow::Result::WouldClose ? 1 : 0;
        blocking += row.blocked.empty() ? 0 : 1;
        for (const Affected &affected : row.blocked)
            blocked.insert(affected.address);
    }
    const bool adds = m_previewed.mode == BulkEdit::Mode::Add;
    m_model->setRows(std::move(rows), m_previewed.mode, m_context.analysis.maxEntries);
    m_editor->setEffect(tr("on %1 of %2 accounts").arg(changed).arg(m_targets.size()));
    if (m_previewed.entries.empty())
        m_verdict->clear();
    else if (!blocked.empty())
        m_verdict->say(Glyph::Lockout, Token::Bad,
                       tr("Lockout: %n addresses that send, on %1 of the accounts. They are named again in Review.",
                          nullptr, static_cast<int>(blocked.size()))
                           .arg(blocking));
    else if (leftOut > 0)
        m_verdict->say(Glyph::Error, Token::Bad, tr("%n accounts are left out.", nullptr, leftOut));
    else if (m_context.coverage.empty() && changed > 0)
        m_verdict->say(Glyph::Advice, Token::Accent, tr("Who is blocked is not known: there is no log."));
    else
        m_verdict->say(Glyph::Ok, Token::Ok, tr("Nobody seen sending is blocked."));
    verbButton()->setText(adds ? tr("Add to %n accounts", nullptr, changed)
                               : tr("Remove from %n accounts", nullptr, changed));
    const bool ready = m_editor->ready() && changed > 0;
    setReady(ready, ready                 ? stagedNote()
                    : m_editor->isEmpty() ? tr("What shall it be?")
                    : !m_editor->ready()  ? m_editor->why()
                    : adds                ? tr("All have them already, or no room.")
                                          : tr("None of them has it."));
    offer(m_editor->offeredFix() != nullptr ? m_editor->offeredFix() : verbButton());
    Q_EMIT previewed();
}

void BulkDialog::stage()
{
    if (!m_preview.isFinished() || m_soon.isActive())
        return;
    Edit edit;
    for (const BulkRow &row : m_model->rows()) {
        if (row.result == BulkRow::Result::Changed)
            edit.put.push_back(row.next);
    }
    const QString what = m_previewed.entries.size() == 1
                             ? toQString(m_previewed.entries.front().value.text())
                             : tr("%n entries", nullptr, static_cast<int>(m_previewed.entries.size()));
    const auto count = static_cast<int>(edit.put.size());
    edit.text = m_previewed.mode == BulkEdit::Mode::Add ? tr("add %1 to %n accounts", nullptr, count).arg(what)
                                                        : tr("remove %1 from %n accounts", nullptr, count).arg(what);
    finish(edit);
}

EditDialog *makeBulkDialog(const EditContext &context, std::vector<BulkTarget> targets, QWidget *parent)
{
    return new BulkDialog(context, std::move(targets), parent);
}

} // namespace postern
