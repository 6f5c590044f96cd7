#pragma once

#include "core/format/foreign_list.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace postern {

class Label;

/// The head of an import: the file, how it is read, and what each of its columns is. Source columns keep the titles
/// that the file gives them.
class ImportSource final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportSource(QWidget *parent = nullptr);

    /// Forgets the file before; `name` is that of the new one.
    void begin(const QString &name);
    const QString &name() const { return m_name; }
    /// The form that is no CSV with named columns, where one was chosen.
    std::optional<ForeignForm> form() const;
    /// Must all rows be for one account, and has it not been named?
    bool needsAccount(const CsvPreview &preview) const;
    /// How the file is to be read, as chosen so far.
    const CsvOptions &options() const { return m_options; }
    /// What was read with options(); nullptr where the file cannot be read, and then there are no columns.
    void showPreview(const CsvPreview *preview, qint64 bytes);
    /// Takes the source columns for these fields, in their order ("account", "value", ...; empty: not used).
    void assign(const QStringList &fields);

Q_SIGNALS:
    void changed();        ///< the file is another one with these options: to be read again
    void accountChanged(); ///< only the account that all rows are for

private:
    QWidget *buildHead();
    QWidget *buildMapping();
    void showForm();
    void showMapping(const CsvPreview *preview);
    void addColumn(std::size_t column, const CsvPreview &preview);
    void addAccount();

    QString m_name;
    CsvOptions m_options;
    std::array<std::optional<std::size_t>, csvFieldCount> m_mapping{}; ///< as last shown
    Label *m_file = nullptr;
    QComboBox *m_form = nullptr;
    QComboBox *m_encoding = nullptr;
    Label *m_separatorName = nullptr;
    QComboBox *m_separator = nullptr;
    QCheckBox *m_header = nullptr;
    QHBoxLayout *m_columns = nullptr;
    QLineEdit *m_account = nullptr;
};

} // namespace postern
