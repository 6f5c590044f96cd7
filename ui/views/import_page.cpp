#include "ui/views/import_page.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/views/import_choice.h"
#include "ui/views/import_model.h"
#include "ui/views/import_source.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_panel.h"
#include "ui/widgets/segment_control.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

namespace postern {

namespace {

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString namesText(const std::vector<std::string> &names)
{
    QStringList shown;
    for (const std::string &name : names) {
        if (shown.size() == 3) {
            shown += ImportPage::tr("%1 more").arg(number(names.size() - 3));
            break;
        }
        shown += QString::fromStdString(name);
    }
    return shown.join(QStringLiteral(", "));
}

} // namespace

ImportPage::ImportPage(QWidget *parent)
    : QWidget(parent), m_model(new ImportModel(this)), m_source(new ImportSource), m_problem(new NotePanel),
      m_choice(new ImportChoice)
{
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_turnOff = m_problem->addAct(tr("Turn those lists off"), QStringLiteral("emptyTurnOff"));
    m_close = m_problem->addAct(tr("Leave them closed"), QStringLiteral("emptyClose"));
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_source);
    layout->addWidget(buildFilter());
    layout->addWidget(m_problem);
    layout->addWidget(buildTable(), 1);
    layout->addWidget(m_choice);

    connect(m_source, &ImportSource::changed, this, &ImportPage::look);
    connect(m_source, &ImportSource::accountChanged, this, &ImportPage::lookForAccount);
    connect(m_model, &ImportModel::counted, this, [this] {
        recount();
        merge();
    });
    connect(m_turnOff, &QPushButton::clicked, this, [this] { mergeAnew(CsvIfEmpty::Off); });
    connect(m_close, &QPushButton::clicked, this, [this] { mergeAnew(CsvIfEmpty::Closed); });
    connect(m_choice, &ImportChoice::modeChanged, this, [this] { mergeAnew(CsvIfEmpty::Refuse); });
    connect(m_choice, &ImportChoice::changed, this, &ImportPage::merge);
    connect(m_choice, &ImportChoice::stageWanted, this, [this] {
        if (const ImportOutcome *outcome = chosen())
            Q_EMIT stage(tr("import %1").arg(m_source->name()), outcome->put);
    });
    connect(m_choice, &ImportChoice::cancelWanted, this, [this] {
        m_job.cancel();
        Q_EMIT cancelled();
    });
    connect(&m_job, &ImportJob::busyChanged, m_choice, &ImportChoice::setBusy);
    setFocusProxy(m_table);
    showOutcome();
}

QWidget *ImportPage::buildFilter()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_filter = new SegmentControl(tr("Rows to show"));
    for (const char *const name : {"showAll", "showNew", "showChanged", "showSame", "showRejected"})
        m_filter->addSegment({}, QString::fromLatin1(name));
    m_fixes = new Label({}, TextSize::Small, Token::Dim);
    m_fixes->setObjectName(QStringLiteral("fixes"));
    m_takeAll = new QPushButton;
    m_takeAll->setObjectName(QStringLiteral("takeAll"));
    m_export = new QPushButton(tr("Export rejected"));
    m_export->setObjectName(QStringLiteral("exportRejected"));
    m_export->setIcon(icon(Glyph::Export));
    layout->addWidget(m_filter);
    layout->addStretch(1);
    layout->addWidget(m_fixes);
    layout->addWidget(m_takeAll);
    layout->addWidget(m_export);
    connect(m_filter, &SegmentControl::currentChanged, this,
            [this](int filter) { m_model->setFilter(static_cast<ImportModel::Filter>(filter)); });
    connect(m_takeAll, &QPushButton::clicked, m_model, &ImportModel::takeAll);
    connect(m_export, &QPushButton::clicked, this, &ImportPage::exportRejected);
    return line;
}

QWidget *ImportPage::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("importRows"));
    m_table->setModel(m_model);
    setUpTable(m_table, tr("Rows of the file"));
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(ImportModel::RemarkColumn, QHeaderView::Stretch);
    const int widths[] = {48, 100, 108, 184, 266, 120, 104};
    for (int column = 0; column < ImportModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ImportModel::ResultColumn)
            takeCurrent();
    });
    return framed(m_table);
}

void ImportPage::openFile(const QString &path, std::shared_ptr<const Configuration> draft, Date today)
{
    start(QFileInfo(path).fileName(), std::move(draft), today);
    m_job.read(path, [this](ImportJob::File file, const QString &error) {
        m_file = std::move(file);
        if (m_file)
            look();
        else
            fail(tr("%1 cannot be read.").arg(m_source->name()), error);
    });
}

void ImportPage::openText(const QByteArray &text, const QString &name, std::shared_ptr<const Configuration> draft,
                          Date today)
{
    start(name, std::move(draft), today);
    m_file = std::make_shared<const QByteArray>(text);
    look();
}

void ImportPage::start(const QString &name, std::shared_ptr<const Configuration> draft, Date today)
{
    m_job.cancel();
    m_draft = std::move(draft);
    m_today = today;
    m_ifEmpty = CsvIfEmpty::Refuse;
    m_file.reset();
    m_view.reset();
    m_outcome.reset();
    m_source->begin(name);
    m_model->setView(nullptr);
    m_filter->setCurrent(0);
    m_choice->begin();
    m_problem->hide();
    showOutcome();
}

void ImportPage::assign(const QStringList &fields)
{
    m_source->assign(fields);
}

void ImportPage::look()
{
    if (!m_file)
        return;
    m_outcome.reset();
    showOutcome();
    m_job.preview(m_file, m_source->form(), m_source->options(), m_draft,
                  [this](std::shared_ptr<const ImportView> view) { showView(std::move(view)); });
}

void ImportPage::lookForAccount()
{
    m_outcome.reset();
    showOutcome();
    // The mapping stays as it is drawn: only the rows are looked at again.
    m_job.preview(m_file, m_source->form(), m_source->options(), m_draft,
                  [this](std::shared_ptr<const ImportView> view) {
                      m_view = view;
                      if (!view->unreadable)
                          m_model->setView(std::move(view));
                  });
}

void ImportPage::fail(const QString &title, const QString &text)
{
    m_turnOff->hide();
    m_close->hide();
    m_problem->say(Glyph::Error, Token::Bad, title, text);
    m_problem->show();
    showOutcome();
}

void ImportPage::showView(std::shared_ptr<const ImportView> view)
{
    m_view = view;
    m_problem->hide();
    m_source->showPreview(view->unreadable ? nullptr : &view->plain, m_file->size());
    if (!view->unreadable) {
        m_model->setView(std::move(view));
        return;
    }
    m_model->setView(nullptr);
    QString where = QString::fromStdString(view->unreadable->detail);
    if (!view->unreadable->faults.empty()) {
        const Fault &fault = view->unreadable->faults.front();
        where = QStringLiteral("%1: %2").arg(QString::fromStdString(fault.path), QString::fromStdString(fault.message));
    }
    fail((m_source->form() ? tr("%1 cannot be read in this form. Nothing was changed.")
                           : tr("%1 cannot be read as CSV. Nothing was changed."))
             .arg(m_source->name()),
         where);
}

void ImportPage::recount()
{
    const QString words[] = {tr("All"), tr("New"), tr("Changed"), tr("Same"), tr("Rejected")};
    for (int i = 0; i < ImportModel::FilterCount; ++i) {
        m_filter->setText(
            i, QStringLiteral("%1 %2").arg(words[i], number(m_model->count(static_cast<ImportModel::Filter>(i)))));
    }
    const std::size_t rejected = m_model->count(ImportModel::Rejected);
    const std::size_t fixable = m_model->fixable();
    m_fixes->setText(rejected == 0 ? QString()
                                   : tr("%1 of %2 rejected rows have a fix").arg(number(fixable), number(rejected)));
    m_takeAll->setVisible(fixable > 0);
    m_takeAll->setText(tr("Take all %n fix(es)", nullptr, static_cast<int>(fixable)));
    m_export->setVisible(rejected > 0);
    m_choice->setRejected(rejected);
}

void ImportPage::merge()
{
    m_outcome.reset();
    showOutcome();
    if (!m_view || m_view->unreadable || m_model->count(ImportModel::All) == 0)
        return;
    CsvImportOptions options;
    options.turnOn = m_choice->turnsOn();
    options.acceptPartly = m_choice->leavesOut();
    options.ifEmpty = m_ifEmpty;
    options.today = m_today;
    m_job.merge(m_model->rows(), m_draft, options, [this](std::shared_ptr<const ImportOutcomes> outcome) {
        m_outcome = std::move(outcome);
        showOutcome();
    });
}

void ImportPage::mergeAnew(CsvIfEmpty ifEmpty)
{
    m_ifEmpty = ifEmpty;
    merge();
}

const ImportOutcome *ImportPage::chosen() const
{
    if (!m_outcome)
        return nullptr;
    return m_choice->replaces() ? &m_outcome->replace : &m_outcome->add;
}

QString ImportPage::nextStep(const ImportOutcome *outcome, bool *ready, QString *note) const
{
    const std::size_t rejected = m_model->count(ImportModel::Rejected);
    const std::size_t rows = m_model->count(ImportModel::New) + m_model->count(ImportModel::Changed);
    if (!m_view || m_view->unreadable) {
        if (m_problem->isHidden())
            *note = tr("Reading %1").arg(m_source->name());
        return tr("Stage");
    }
    if (!m_view->plain.mapping[static_cast<std::size_t>(CsvField::Value)]) {
        *note = tr("Which column holds the addresses?");
        return tr("Assign the value column");
    }
    if (m_source->needsAccount(m_view->plain)) {
        *note = tr("The file names no account: type the one that it is for.");
        return tr("Name the account");
    }
    if (rejected > 0 && !m_choice->leavesOut()) {
        *note = tr("With a rejected row nothing is staged: take the fixes, correct the file, or leave them out.");
        return tr("Mend the rejected rows");
    }
    if (outcome == nullptr) {
        *note = m_model->count(ImportModel::All) == 0 ? tr("The file has no rows.") : tr("Working it out");
        return tr("Stage");
    }
    if (outcome->refused)
        return tr("Not possible");
    if (outcome->put.empty()) {
        *note = tr("Nothing would change.");
        return tr("Stage");
    }
    *ready = true;
    *note = rejected > 0 ? tr("%1 rows staged as one step, %2 left out.").arg(number(rows), number(rejected))
                         : tr("Staged as one step.");
    if (!outcome->stayOpen.empty())
        *note += QLatin1Char(' ') + tr("Off and staying off: %1.").arg(namesText(outcome->stayOpen));
    return rows == 0 ? tr("Stage the removals") : tr("Stage %n row(s)", nullptr, static_cast<int>(rows));
}

void ImportPage::showOutcome()
{
    const ImportOutcome *outcome = chosen();
    bool ready = false;
    QString note;
    const QString verb = nextStep(outcome, &ready, &note);
    m_choice->setOutcomes(m_outcome.get());
    m_choice->setVerb(verb, ready);
    m_choice->setNote(note);
    if (outcome != nullptr)
        showRefusal(*outcome);
}

void ImportPage::showRefusal(const ImportOutcome &outcome)
{
    const bool mended = m_model->count(ImportModel::Rejected) == 0 || m_choice->leavesOut();
    m_problem->setVisible(outcome.refused.has_value() && mended);
    if (!outcome.refused)
        return;
    bool empties = false;
    QStringList lines;
    for (const Fault &fault : outcome.refused->faults) {
        empties = empties || fault.code == "would-be-empty";
        if (lines.size() < 3)
            lines += QString::fromStdString(fault.message);
    }
    if (lines.isEmpty())
        lines += QString::fromStdString(outcome.refused->detail);
    m_turnOff->setVisible(empties);
    m_close->setVisible(empties);
    m_problem->say(Glyph::Lockout, Token::Bad,
                   empties ? tr("Lists that are on would be left without an entry in force. Which is meant?")
                           : tr("This cannot be staged."),
                   lines.join(QLatin1Char(' ')));
}

void ImportPage::takeCurrent()
{
    m_model->take(m_table->currentIndex().row());
}

bool ImportPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && m_model->canTake(m_table->currentIndex().row())) {
            takeCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ImportPage::exportRejected()
{
    auto *files = new QFileDialog(this, tr("Export the rejected rows"), {}, tr("CSV files (*.csv)"));
    files->setObjectName(QStringLiteral("exportRejectedFile"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(QStringLiteral("csv"));
    files->selectFile(QFileInfo(m_source->name()).completeBaseName() + QStringLiteral("-rejected.csv"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &name) {
        const std::string text = m_model->rejectedCsv();
        QSaveFile file(name);
        const auto size = static_cast<qint64>(text.size());
        const bool saved = file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit();
        m_choice->setNote(saved ? tr("Exported to %1.").arg(name) : tr("Not exported: %1").arg(file.errorString()));
    });
    files->open();
}

} // namespace postern
