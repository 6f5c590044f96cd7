#include "ui/views/import_page.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/views/import_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_panel.h"
#include "ui/widgets/segment_control.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace postern {

namespace {

constexpr int progressAfterMilliseconds = 300;
constexpr int notUsed = -1;

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString encodingName(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case CsvEncoding::Utf16LE:
        return QStringLiteral("UTF-16 LE");
    case CsvEncoding::Utf16BE:
        return QStringLiteral("UTF-16 BE");
    case CsvEncoding::Windows1252:
        break;
    }
    return QStringLiteral("Windows-1252");
}

QString fieldName(CsvField field)
{
    switch (field) {
    case CsvField::Account:
        return ImportPage::tr("account");
    case CsvField::Type:
        return ImportPage::tr("type");
    case CsvField::Value:
        return ImportPage::tr("value");
    case CsvField::Remark:
        return ImportPage::tr("remark");
    case CsvField::Expires:
        return ImportPage::tr("expires");
    case CsvField::Reviewed:
        return ImportPage::tr("reviewed");
    case CsvField::Expected:
        break;
    }
    return ImportPage::tr("expected");
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

QPushButton *pageButton(const QString &text, const QString &name, const char *kind = kind::plain)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    setKind(button, kind);
    return button;
}

} // namespace

ImportPage::ImportPage(QWidget *parent) : QWidget(parent), m_model(new ImportModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(buildHead());
    layout->addWidget(buildMapping());
    layout->addWidget(buildFilter());
    m_problem = new NotePanel;
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_turnOff = m_problem->addAct(tr("Turn those lists off"), QStringLiteral("emptyTurnOff"));
    m_close = m_problem->addAct(tr("Leave them closed"), QStringLiteral("emptyClose"));
    m_problem->hide();
    layout->addWidget(m_problem);

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
    layout->addWidget(framed(m_table), 1);
    layout->addWidget(buildFooter());

    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ImportModel::ResultColumn)
            takeCurrent();
    });
    connect(m_model, &ImportModel::counted, this, [this] {
        recount();
        merge();
    });
    connect(m_turnOff, &QPushButton::clicked, this, [this] {
        m_ifEmpty = CsvIfEmpty::Off;
        merge();
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_ifEmpty = CsvIfEmpty::Closed;
        merge();
    });
    connect(&m_job, &ImportJob::busyChanged, this, [this](bool busy) {
        if (!busy) {
            m_progress->hide();
            return;
        }
        QTimer::singleShot(progressAfterMilliseconds, m_progress, [this] { m_progress->setVisible(m_job.busy()); });
    });
    setFocusProxy(m_table);
    showOutcome();
}

QWidget *ImportPage::buildHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(new Label(tr("Import allowlists"), TextSize::Page));
    m_fileLabel = new Label({}, TextSize::Small, Token::Dim);
    m_fileLabel->setObjectName(QStringLiteral("importFile"));
    titles->addWidget(m_fileLabel);
    layout->addLayout(titles, 1);

    m_encoding = new QComboBox;
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_separator = new QComboBox;
    m_separator->setObjectName(QStringLiteral("separator"));
    m_header = new QCheckBox(tr("First row is a header"));
    m_header->setObjectName(QStringLiteral("header"));
    for (const CsvEncoding encoding :
         {CsvEncoding::Utf8, CsvEncoding::Utf16LE, CsvEncoding::Utf16BE, CsvEncoding::Windows1252})
        m_encoding->addItem(encodingName(encoding), static_cast<int>(encoding));
    m_separator->addItem(tr("comma"), ',');
    m_separator->addItem(tr("semicolon"), ';');
    m_separator->addItem(tr("tab"), '\t');
    m_separator->addItem(tr("bar"), '|');
    layout->addWidget(fieldLabel(tr("Encoding"), m_encoding));
    layout->addWidget(m_encoding);
    layout->addWidget(fieldLabel(tr("Separator"), m_separator));
    layout->addWidget(m_separator);
    layout->addWidget(m_header);
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_options.encoding = static_cast<CsvEncoding>(m_encoding->currentData().toInt());
        m_options.mapping.reset();
        look();
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_options.separator = static_cast<char>(m_separator->currentData().toInt());
        m_options.mapping.reset(); // the columns are others now
        look();
    });
    connect(m_header, &QCheckBox::clicked, this, [this](bool on) {
        m_options.header = on;
        look();
    });
    return head;
}

QWidget *ImportPage::buildMapping()
{
    auto *card = new Card;
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(2, 2, 2, 2);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedHeight(controlHeight() + 18);
    scroll->viewport()->setAutoFillBackground(false);
    m_columns = new QWidget;
    m_columns->setAutoFillBackground(false);
    m_columnsLayout = new QHBoxLayout(m_columns);
    m_columnsLayout->setContentsMargins(12, 4, 12, 4);
    m_columnsLayout->setSpacing(8);
    scroll->setWidget(m_columns);
    m_columns->setAutoFillBackground(false);
    layout->addWidget(scroll);
    return card;
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
    m_takeAll = pageButton({}, QStringLiteral("takeAll"));
    m_export = pageButton(tr("Export rejected"), QStringLiteral("exportRejected"));
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

QWidget *ImportPage::buildFooter()
{
    auto *footer = new QWidget;
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(20);
    m_add = new QRadioButton(tr("Add: nothing is removed"));
    m_add->setObjectName(QStringLiteral("modeAdd"));
    m_add->setChecked(true);
    m_replace = new QRadioButton;
    m_replace->setObjectName(QStringLiteral("modeReplace"));
    auto *group = new QButtonGroup(this);
    group->addButton(m_add);
    group->addButton(m_replace);
    m_leaveOut = new QCheckBox;
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_turnOn = new QCheckBox(tr("Turn on the lists of these accounts"));
    m_turnOn->setObjectName(QStringLiteral("turnOn"));
    choices->addWidget(m_add);
    choices->addWidget(m_replace);
    choices->addStretch(1);
    choices->addWidget(m_leaveOut);
    choices->addWidget(m_turnOn);
    layout->addLayout(choices);

    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    m_note = paragraph({}, TextSize::Small, Token::Dim);
    m_note->setObjectName(QStringLiteral("importNote"));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Reading the file"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(160, 6);
    m_progress->hide();
    m_cancel = pageButton(tr("Cancel"), QStringLiteral("importCancel"));
    m_stage = pageButton({}, QStringLiteral("importStage"), kind::primary);
    acts->addWidget(m_note, 1);
    acts->addWidget(m_progress);
    acts->addWidget(m_cancel);
    acts->addWidget(m_stage);
    layout->addLayout(acts);

    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (!on)
            return;
        m_ifEmpty = CsvIfEmpty::Refuse;
        merge();
    });
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportPage::merge);
    connect(m_turnOn, &QCheckBox::toggled, this, &ImportPage::merge);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_job.cancel();
        Q_EMIT cancelled();
    });
    connect(m_stage, &QPushButton::clicked, this, [this] {
        if (const ImportOutcome *outcome = chosen())
            Q_EMIT stage(tr("import %1").arg(m_name), outcome->put);
    });
    return footer;
}

void ImportPage::openFile(const QString &path, std::shared_ptr<const Configuration> draft, Date today)
{
    start(QFileInfo(path).fileName(), std::move(draft), today);
    m_fileLabel->setText(m_name);
    m_job.read(path, [this](ImportJob::File file, const QString &error) {
        m_file = std::move(file);
        if (m_file)
            look();
        else
            fail(tr("%1 cannot be read.").arg(m_name), error);
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
    m_name = name;
    m_draft = std::move(draft);
    m_today = today;
    m_options = {};
    m_ifEmpty = CsvIfEmpty::Refuse;
    m_file.reset();
    m_view.reset();
    m_outcome.reset();
    m_model->setView(nullptr);
    m_filter->setCurrent(0);
    m_add->setChecked(true);
    m_leaveOut->setChecked(false);
    m_turnOn->setChecked(false);
    m_problem->hide();
    showMapping();
    showOutcome();
}

void ImportPage::look()
{
    if (!m_file)
        return;
    m_outcome.reset();
    showOutcome();
    m_job.preview(m_file, m_options, m_draft,
                  [this](std::shared_ptr<const ImportView> view) { showView(std::move(view)); });
}

void ImportPage::assign(const QStringList &fields)
{
    std::array<std::optional<std::size_t>, csvFieldCount> mapping;
    for (qsizetype column = 0; column < fields.size(); ++column) {
        for (std::size_t field = 0; field < csvFieldCount; ++field) {
            if (fields.at(column).toStdString() == toString(static_cast<CsvField>(field)))
                mapping[field] = static_cast<std::size_t>(column);
        }
    }
    m_options.mapping = mapping;
    look();
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
    if (view->unreadable) {
        m_model->setView(nullptr);
        showMapping();
        QString where = QString::fromStdString(view->unreadable->detail);
        if (!view->unreadable->faults.empty()) {
            const Fault &fault = view->unreadable->faults.front();
            where =
                QStringLiteral("%1: %2").arg(QString::fromStdString(fault.path), QString::fromStdString(fault.message));
        }
        fail(tr("%1 cannot be read as CSV. Nothing was changed.").arg(m_name), where);
        return;
    }
    const CsvPreview &preview = view->plain;
    m_fileLabel->setText(tr("%1, %n row(s), %2", nullptr, static_cast<int>(preview.rows.size()))
                             .arg(m_name, QLocale().formattedDataSize(m_file->size(), 0)));
    for (int i = 0; i < m_encoding->count(); ++i) {
        const auto encoding = static_cast<CsvEncoding>(m_encoding->itemData(i).toInt());
        const bool guessed = encoding == preview.encoding && !m_options.encoding;
        m_encoding->setItemText(i, guessed ? tr("%1, guessed").arg(encodingName(encoding)) : encodingName(encoding));
    }
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(preview.encoding)));
    m_separator->setCurrentIndex(m_separator->findData(preview.separator));
    m_header->setChecked(preview.header);
    showMapping();
    m_model->setView(std::move(view));
}

void ImportPage::showMapping()
{
    // The account field keeps its text and focus while columns are assigned.
    const bool accountHadFocus = m_account && m_account->hasFocus();
    m_account = nullptr;
    m_fields.clear();
    while (QLayoutItem *item = m_columnsLayout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    if (!m_view || m_view->unreadable) {
        m_columnsLayout->addStretch(1);
        return;
    }
    const CsvPreview &preview = m_view->plain;
    for (std::size_t column = 0; column < preview.titles.size(); ++column) {
        const QString title = QString::fromStdString(preview.titles[column]);
        auto *field = new QComboBox;
        field->setObjectName(QStringLiteral("column%1").arg(column));
        field->addItem(tr("not used"), notUsed);
        for (int i = 0; i < static_cast<int>(csvFieldCount); ++i) {
            field->addItem(fieldName(static_cast<CsvField>(i)), i);
            if (preview.mapping[static_cast<std::size_t>(i)] == column)
                field->setCurrentIndex(i + 1);
        }
        field->setAccessibleName(tr("Column %1 is").arg(title));
        auto *name = new Label(title, TextSize::Strong);
        name->setBuddy(field);
        m_columnsLayout->addWidget(name);
        auto *arrow = new QLabel;
        arrow->setPixmap(icon(Glyph::Arrow).pixmap(QSize(16, 16), devicePixelRatioF()));
        m_columnsLayout->addWidget(arrow);
        m_columnsLayout->addWidget(field);
        m_columnsLayout->addSpacing(8);
        m_fields.append(field);
        connect(field, &QComboBox::activated, this, [this, column, field] {
            auto mapping = m_view->plain.mapping;
            for (std::optional<std::size_t> &source : mapping) {
                if (source == column)
                    source.reset();
            }
            const int chosenField = field->currentData().toInt();
            if (chosenField != notUsed)
                mapping[static_cast<std::size_t>(chosenField)] = column; // taken from the column that had it
            m_options.mapping = mapping;
            look();
        });
    }
    if (!preview.mapping[static_cast<std::size_t>(CsvField::Account)]) {
        m_account = new QLineEdit;
        m_account->setObjectName(QStringLiteral("importAccount"));
        m_account->setText(QString::fromStdString(m_options.account));
        m_account->setPlaceholderText(tr("user name"));
        m_account->setFixedWidth(150);
        auto *name = fieldLabel(tr("All rows are for"), m_account);
        m_columnsLayout->addWidget(name);
        m_columnsLayout->addWidget(m_account);
        connect(m_account, &QLineEdit::textChanged, this, [this](const QString &text) {
            m_options.account = foldUsername(text.trimmed().toStdString());
            m_outcome.reset();
            showOutcome();
            // The mapping stays as it is drawn: only the rows are looked at again.
            m_job.preview(m_file, m_options, m_draft, [this](std::shared_ptr<const ImportView> view) {
                m_view = view;
                if (!view->unreadable)
                    m_model->setView(std::move(view));
            });
        });
        if (accountHadFocus)
            m_account->setFocus();
    }
    m_columnsLayout->addStretch(1);
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
    m_leaveOut->setVisible(rejected > 0);
    m_leaveOut->setText(tr("Leave the %n rejected row(s) out", nullptr, static_cast<int>(rejected)));
}

void ImportPage::merge()
{
    m_outcome.reset();
    showOutcome();
    if (!m_view || m_view->unreadable || m_model->count(ImportModel::All) == 0)
        return;
    CsvImportOptions options;
    options.turnOn = m_turnOn->isChecked();
    options.acceptPartly = m_leaveOut->isChecked();
    options.ifEmpty = m_ifEmpty;
    options.today = m_today;
    m_job.merge(m_model->rows(), m_draft, options, [this](std::shared_ptr<const ImportOutcomes> outcome) {
        m_outcome = std::move(outcome);
        showOutcome();
    });
}

const ImportOutcome *ImportPage::chosen() const
{
    if (!m_outcome)
        return nullptr;
    return m_replace->isChecked() ? &m_outcome->replace : &m_outcome->add;
}

void ImportPage::showOutcome()
{
    const bool loaded = m_view && !m_view->unreadable;
    const std::size_t rejected = m_model->count(ImportModel::Rejected);
    const std::size_t rows = m_model->count(ImportModel::New) + m_model->count(ImportModel::Changed);
    const ImportOutcome *outcome = chosen();

    QString replaceText = tr("Replace: only what the file names stays");
    if (m_outcome && !m_outcome->replace.refused) {
        replaceText =
            m_outcome->replace.removed == 0
                ? tr("Replace: removes nothing")
                : tr("Replace: removes %n entries of %1", nullptr, static_cast<int>(m_outcome->replace.removed))
                      .arg(m_outcome->replace.losing == 1 ? tr("1 account")
                                                          : tr("%1 accounts").arg(number(m_outcome->replace.losing)));
    }
    m_replace->setText(replaceText);

    bool ready = false;
    QString verb = tr("Stage");
    QString note;
    const auto mapped = [this](CsvField field) {
        return m_view->plain.mapping[static_cast<std::size_t>(field)].has_value();
    };
    if (!loaded) {
        note = m_problem->isHidden() ? tr("Reading %1").arg(m_name) : QString();
    } else if (!mapped(CsvField::Value)) {
        verb = tr("Assign the value column");
        note = tr("Which column holds the addresses?");
    } else if (!mapped(CsvField::Account) && m_options.account.empty()) {
        verb = tr("Name the account");
        note = tr("The file names no account: type the one that it is for.");
    } else if (rejected > 0 && !m_leaveOut->isChecked()) {
        verb = tr("Mend the rejected rows");
        note = tr("With a rejected row nothing is staged: take the fixes, correct the file, or leave them out.");
    } else if (!outcome) {
        note = m_model->count(ImportModel::All) == 0 ? tr("The file has no rows.") : tr("Working it out");
    } else if (outcome->refused) {
        verb = tr("Not possible");
    } else if (outcome->put.empty()) {
        note = tr("Nothing would change.");
    } else {
        ready = true;
        verb = rows == 0 ? tr("Stage the removals") : tr("Stage %n row(s)", nullptr, static_cast<int>(rows));
        note = rejected > 0 ? tr("%1 rows staged as one step, %2 left out.").arg(number(rows), number(rejected))
                            : tr("Staged as one step.");
        if (!outcome->stayOpen.empty())
            note += QLatin1Char(' ') + tr("Off and staying off: %1.").arg(namesText(outcome->stayOpen));
    }
    m_stage->setText(verb);
    m_stage->setEnabled(ready);
    m_note->setText(note);

    if (!outcome)
        return;
    m_problem->setVisible(outcome->refused.has_value() && (rejected == 0 || m_leaveOut->isChecked()));
    if (!outcome->refused)
        return;
    bool empties = false;
    QStringList lines;
    for (const Fault &fault : outcome->refused->faults) {
        empties = empties || fault.code == "would-be-empty";
        if (lines.size() < 3)
            lines += QString::fromStdString(fault.message);
    }
    if (lines.isEmpty())
        lines += QString::fromStdString(outcome->refused->detail);
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
    files->selectFile(QFileInfo(m_name).completeBaseName() + QStringLiteral("-rejected.csv"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &name) {
        const std::string text = m_model->rejectedCsv();
        QSaveFile file(name);
        const auto size = static_cast<qint64>(text.size());
        const bool saved = file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit();
        m_note->setText(saved ? tr("Exported to %1.").arg(name) : tr("Not exported: %1").arg(file.errorString()));
    });
    files->open();
}

} // namespace postern
