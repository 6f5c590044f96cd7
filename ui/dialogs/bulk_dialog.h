#pragma once

#include "ui/dialogs/edit_dialog.h"
#include "ui/models/bulk_edit.h"

#include <QFutureWatcher>
#include <QTimer>

#include <atomic>
#include <memory>

class QCheckBox;
class QTableView;

namespace postern {

class BulkTableModel;
class EntryEditor;
class SegmentControl;
class VerdictLine;

/// Adds entries to the lists of many accounts, or removes them, after one preview of all; one undo step. The preview is
/// made off the GUI thread, and a newer one takes the place of one that is not ready yet.
class BulkDialog final : public EditDialog
{
    Q_OBJECT
public:
    /// `context` is of no account in particular; `targets` are those meant, in the order of the list.
    BulkDialog(const EditContext &context, std::vector<BulkTarget> targets, QWidget *parent);
    ~BulkDialog() override;

Q_SIGNALS:
    void previewed(); ///< the table shows what the button would do

private:
    BulkEdit edit() const;
    void previewLater();
    void preview();
    void show(std::vector<BulkRow> rows);
    void stage();
    EditContext m_context;
    std::vector<BulkTarget> m_targets;
    SegmentControl *m_mode;
    EntryEditor *m_editor;
    QCheckBox *m_mayClose;
    BulkTableModel *m_model;
    QTableView *m_table;
    VerdictLine *m_verdict;
    QTimer m_soon;
    std::atomic<bool> m_cancelled = false;
    QFutureWatcher<std::shared_ptr<std::vector<BulkRow>>> m_preview;
    BulkEdit m_previewed;
};

} // namespace postern
