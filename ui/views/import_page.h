#pragma once

#include "ui/views/import_job.h"

#include <QStringList>
#include <QWidget>

class QPushButton;
class QTableView;

namespace postern {

class ImportChoice;
class ImportModel;
class ImportSource;
class Label;
class NotePanel;
class SegmentControl;

/// Import of allowlists from CSV or from what other systems hold, on one page: how the file is read, what each column
/// is, every row with its verdict, then Add or Replace. Nothing is staged before Stage is pressed, and then it is one
/// undo step. Knows no session.
class ImportPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPage(QWidget *parent = nullptr);

    /// Begins anew with this file over a copy of the draft.
    void openFile(const QString &path, std::shared_ptr<const Configuration> draft, Date today);
    /// The same for what is in memory, such as a paste.
    void openText(const QByteArray &text, const QString &name, std::shared_ptr<const Configuration> draft, Date today);

    /// Takes the source columns for these fields, in their order ("account", "value", ...; empty: not used).
    void assign(const QStringList &fields);
    bool isBusy() const { return m_job.busy(); }

Q_SIGNALS:
    /// Whole accounts as they shall be, to be staged as one step with this text.
    void stage(const QString &text, const std::vector<postern::Account> &put);
    void cancelled();

private:
    QWidget *buildFilter();
    QWidget *buildTable();
    void start(const QString &name, std::shared_ptr<const Configuration> draft, Date today);
    void look();
    void lookForAccount();
    void showView(std::shared_ptr<const ImportView> view);
    void recount();
    void merge();
    void mergeAnew(CsvIfEmpty ifEmpty);
    void showOutcome();
    QString nextStep(const ImportOutcome *outcome, bool *ready, QString *note) const;
    void showRefusal(const ImportOutcome &outcome);
    const ImportOutcome *chosen() const; ///< nullptr while it is worked out
    void fail(const QString &title, const QString &text);
    void takeCurrent();
    void exportRejected();
    bool eventFilter(QObject *watched, QEvent *event) override;

    ImportJob m_job;
    ImportModel *m_model;
    ImportJob::File m_file;
    ImportJob::Draft m_draft;
    Date m_today{};
    CsvIfEmpty m_ifEmpty = CsvIfEmpty::Refuse;
    std::shared_ptr<const ImportView> m_view;
    std::shared_ptr<const ImportOutcomes> m_outcome; ///< of the choices as they stand; empty while it is worked out

    ImportSource *m_source;
    SegmentControl *m_filter = nullptr;
    Label *m_fixes = nullptr;
    QPushButton *m_takeAll = nullptr;
    QPushButton *m_export = nullptr;
    NotePanel *m_problem;
    QPushButton *m_turnOff;
    QPushButton *m_close;
    QTableView *m_table = nullptr;
    ImportChoice *m_choice;
};

} // namespace postern
