#include "ui/views/import_source.h"

#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postern {

namespace {

constexpr int notUsed = -1;
constexpr int csv = -1; ///< the form with named columns

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
        return ImportSource::tr("account");
    case CsvField::Type:
        return ImportSource::tr("type");
    case CsvField::Value:
        return ImportSource::tr("value");
    case CsvField::Remark:
        return ImportSource::tr("remark");
    case CsvField::Expires:
        return ImportSource::tr("expires");
    case CsvField::Reviewed:
        return ImportSource::tr("reviewed");
    case CsvField::Expected:
        break;
    }
    return ImportSource::tr("expected");
}

} // namespace

ImportSource::ImportSource(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildHead());
    layout->addWidget(buildMapping());
}

QWidget *ImportSource::buildHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(new Label(tr("Import allowlists"), TextSize::Page));
    m_file = new Label({}, TextSize::Small, Token::Dim);
    m_file->setObjectName(QStringLiteral("importFile"));
    titles->addWidget(m_file);
    layout->addLayout(titles, 1);

    m_form = new QComboBox;
    m_form->setObjectName(QStringLiteral("form"));
    m_form->addItem(tr("CSV"), csv);
    m_form->addItem(tr("Postfix networks"), static_cast<int>(ForeignForm::Postfix)); // mynetworks or a cidr table
    m_form->addItem(tr("Exim host list"), static_cast<int>(ForeignForm::Exim));
    m_form->addItem(tr("One a line"), static_cast<int>(ForeignForm::Lines));
    m_form->addItem(tr("SpamExperts CSV"), static_cast<int>(ForeignForm::Spamexperts));
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
    layout->addWidget(fieldLabel(tr("Form"), m_form));
    layout->addWidget(m_form);
    layout->addWidget(fieldLabel(tr("Encoding"), m_encoding));
    layout->addWidget(m_encoding);
    m_separatorName = fieldLabel(tr("Separator"), m_separator);
    layout->addWidget(m_separatorName);
    layout->addWidget(m_separator);
    layout->addWidget(m_header);
    connect(m_form, &QComboBox::activated, this, [this] {
        m_options.mapping.reset();
        showForm();
        Q_EMIT changed();
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_options.encoding = static_cast<CsvEncoding>(m_encoding->currentData().toInt());
        m_options.mapping.reset();
        Q_EMIT changed();
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_options.separator = static_cast<char>(m_separator->currentData().toInt());
        m_options.mapping.reset(); // the columns are others now
        Q_EMIT changed();
    });
    connect(m_header, &QCheckBox::clicked, this, [this](bool on) {
        m_options.header = on;
        Q_EMIT changed();
    });
    return head;
}

QWidget *ImportSource::buildMapping()
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
    auto *columns = new QWidget;
    m_columns = new QHBoxLayout(columns);
    m_columns->setContentsMargins(12, 4, 12, 4);
    m_columns->setSpacing(8);
    scroll->setWidget(columns);
    columns->setAutoFillBackground(false);
    layout->addWidget(scroll);
    return card;
}

void ImportSource::begin(const QString &name)
{
    m_name = name;
    m_options = {};
    m_file->setText(name);
    m_form->setCurrentIndex(0);
    showForm();
    showMapping(nullptr);
}

std::optional<ForeignForm> ImportSource::form() const
{
    const int chosen = m_form->currentData().toInt();
    return chosen == csv ? std::nullopt : std::optional(static_cast<ForeignForm>(chosen));
}

bool ImportSource::needsAccount(const CsvPreview &preview) const
{
    if (!m_options.account.empty())
        return false;
    // A SpamExperts file may name it by its domain; the other forms never do.
    return form() ? *form() != ForeignForm::Spamexperts : !preview.mapping[static_cast<std::size_t>(CsvField::Account)];
}

void ImportSource::showForm()
{
    for (QWidget *const part : {static_cast<QWidget *>(m_separatorName), static_cast<QWidget *>(m_separator),
                                static_cast<QWidget *>(m_header)})
        part->setVisible(!form());
}

void ImportSource::assign(const QStringList &fields)
{
    std::array<std::optional<std::size_t>, csvFieldCount> mapping;
    for (qsizetype column = 0; column < fields.size(); ++column) {
        for (std::size_t field = 0; field < csvFieldCount; ++field) {
            if (fields.at(column).toStdString() == toString(static_cast<CsvField>(field)))
                mapping[field] = static_cast<std::size_t>(column);
        }
    }
    m_options.mapping = mapping;
    Q_EMIT changed();
}

void ImportSource::showPreview(const CsvPreview *preview, qint64 bytes)
{
    if (preview != nullptr) {
        m_file->setText(tr("%1, %n row(s), %2", nullptr, static_cast<int>(preview->rows.size()))
                            .arg(m_name, QLocale().formattedDataSize(bytes, 0)));
        for (int i = 0; i < m_encoding->count(); ++i) {
            const auto encoding = static_cast<CsvEncoding>(m_encoding->itemData(i).toInt());
            const bool guessed = encoding == preview->encoding && !m_options.encoding;
            m_encoding->setItemText(i,
                                    guessed ? tr("%1, guessed").arg(encodingName(encoding)) : encodingName(encoding));
        }
        m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(preview->encoding)));
        m_separator->setCurrentIndex(m_separator->findData(preview->separator));
        m_header->setChecked(preview->header);
    }
    showMapping(preview);
}

void ImportSource::showMapping(const CsvPreview *preview)
{
    // The account field keeps its text and focus while columns are assigned.
    const bool accountHadFocus = m_account != nullptr && m_account->hasFocus();
    m_account = nullptr;
    m_mapping = {};
    while (QLayoutItem *item = m_columns->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    if (preview != nullptr) {
        m_mapping = preview->mapping;
        for (std::size_t column = 0; column < preview->titles.size() && !form(); ++column)
            addColumn(column, *preview);
        if (form() || !m_mapping[static_cast<std::size_t>(CsvField::Account)])
            addAccount();
        if (accountHadFocus && m_account != nullptr)
            m_account->setFocus();
    }
    m_columns->addStretch(1);
}

void ImportSource::addColumn(std::size_t column, const CsvPreview &preview)
{
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
    auto *arrow = new QLabel;
    arrow->setPixmap(icon(Glyph::Arrow).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_columns->addWidget(name);
    m_columns->addWidget(arrow);
    m_columns->addWidget(field);
    m_columns->addSpacing(8);
    connect(field, &QComboBox::activated, this, [this, column, field] {
        auto mapping = m_mapping;
        for (std::optional<std::size_t> &source : mapping) {
            if (source == column)
                source.reset();
        }
        const int chosen = field->currentData().toInt();
        if (chosen != notUsed)
            mapping[static_cast<std::size_t>(chosen)] = column; // taken from the column that had it
        m_options.mapping = mapping;
        Q_EMIT changed();
    });
}

void ImportSource::addAccount()
{
    m_account = new QLineEdit;
    m_account->setObjectName(QStringLiteral("importAccount"));
    m_account->setText(QString::fromStdString(m_options.account));
    m_account->setPlaceholderText(tr("user name"));
    m_account->setFixedWidth(150);
    m_columns->addWidget(fieldLabel(tr("All rows are for"), m_account));
    m_columns->addWidget(m_account);
    connect(m_account, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_options.account = foldUsername(text.trimmed().toStdString());
        Q_EMIT accountChanged();
    });
}

} // namespace postern
