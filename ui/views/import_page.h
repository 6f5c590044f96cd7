#pragma once

#include "ui/views/import_job.h"

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTableView;

namespace postern {

class ImportModel;
class Label;
class NotePanel;
class SegmentControl;

/// Import of allowlists from CSV, on one page: how the file is read, what each column is, every row with its verdict,
/// then Add or Replace. Nothing is staged before Stage is pressed, and then it is one undo step. Knows no session.
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
    QWidget *buildHead();
    QWidget *buildMapping();
    QWidget *buildFilter();
    QWidget *buildFooter();
    void start(const QString &name, std::shared_ptr<const Configuration> draft, Date today);
    void look();
    void showView(std::shared_ptr<const ImportView> view);
    void showMapping();
    void recount();
    void merge();
    void showOutcome();
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
    QString m_name;
    CsvOptions m_options;
    CsvIfEmpty m_ifEmpty = CsvIfEmpty::Refuse;
    std::shared_ptr<const ImportView> m_view;
    std::shared_ptr<const ImportOutcomes> m_outcome; ///< of the choices as they stand; empty while it is worked out

    Label *m_fileLabel = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_separator = nullptr;
    QCheckBox *m_header = nullptr;
    QWidget *m_columns = nullptr;
    QHBoxLayout *m_columnsLayout = nullptr;
    QList<QComboBox *> m_fields;
    QLineEdit *m_account = nullptr;
    SegmentControl *m_filter = nullptr;
    Label *m_fixes = nullptr;
    QPushButton *m_takeAll = nullptr;
    QPushButton *m_export = nullptr;
    NotePanel *m_problem = nullptr;
    QPushButton *m_turnOff = nullptr;
    QPushButton *m_close = nullptr;
    QTableView *m_table = nullptr;
    QRadioButton *m_add = nullptr;
    QRadioButton *m_replace = nullptr;
    QCheckBox *m_leaveOut = nullptr;
    QCheckBox *m_turnOn = nullptr;
    Label *m_note = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_stage = nullptr;
};

} // namespace postern
