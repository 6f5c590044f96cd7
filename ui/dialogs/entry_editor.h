#pragma once

#include "ui/dialogs/edit_context.h"
#include "ui/dialogs/pasted_list.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QPlainTextEdit;
class QTableView;

namespace postern {

class AddressField;
class ExpiryField;
class KeyCap;
class Label;
class SegmentControl;
class VerdictLine;
class PastedModel;

/// Where new entries are typed or pasted: the format, the field with its verdict, what it would mean, the fix that is
/// offered, remark, expectation and expiry. Judges on every key.
class EntryEditor final : public QWidget
{
    Q_OBJECT
public:
    enum Format { AddressFormat, SegmentFormat, RangeFormat, PastedFormat };

    explicit EntryEditor(const EditContext &context, QWidget *parent = nullptr);

    /// The list that new values are compared with; must outlive the next call.
    void setList(const Allowlist &list);
    /// What stands ready to be added, with remark, expiry and expectation.
    std::vector<Entry> entries() const;
    bool isEmpty() const; ///< nothing typed
    bool ready() const;   ///< all that is typed can be added
    QString why() const;  ///< why not, in one sentence; empty where ready
    Format format() const;
    /// The fix that Enter takes now; nullptr if none is offered.
    QPushButton *offeredFix() const;
    void setValues(const QStringList &values);
    /// Not by a focus proxy: Tab would go to the field past all that stands before it.
    void focusField();
    void setEffect(const QString &effect); ///< the last line under the verdict
    void clearValue();                     ///< after it was taken; remark and expiry stay as they are
    void takeEntry(const Entry &entry);    ///< shows an entry that is to be changed
    QWidget *field() const;
    void setExtrasVisible(bool visible); ///< remark, expectation and expiry: not where entries are removed

Q_SIGNALS:
    void changed();

private:
    QWidget *buildSingle();
    QWidget *buildPasted();
    QWidget *buildDetails();
    QWidget *buildExtras();
    void judge();
    void judgeSingle();
    void judgePasted();
    void showFix(const QString &fix);
    void pasteLines(const QString &lines);

    EditContext m_context;
    Allowlist m_list;
    std::vector<PastedRow> m_rows;
    bool m_duplicate = false;

    SegmentControl *m_format;
    QStackedWidget *m_pages;
    AddressField *m_field = nullptr;
    VerdictLine *m_verdict = nullptr;
    QWidget *m_fixRow = nullptr;
    QPushButton *m_fix = nullptr;
    KeyCap *m_trash = nullptr; ///< the code of an invisible character
    Label *m_fixCount = nullptr;
    QWidget *m_facts = nullptr;
    Label *m_stored = nullptr;
    Label *m_first = nullptr;
    Label *m_last = nullptr;
    Label *m_effect = nullptr;
    QPushButton *m_only = nullptr;
    Label *m_advice = nullptr;
    QCheckBox *m_everybody = nullptr; ///< asks again before the whole internet is let in
    QPlainTextEdit *m_text = nullptr;
    QTableView *m_table = nullptr;
    PastedModel *m_model = nullptr;
    VerdictLine *m_pastedVerdict = nullptr;
    QPushButton *m_takeAll = nullptr;
    QWidget *m_extras = nullptr;
    QLineEdit *m_remark = nullptr;
    QComboBox *m_expected = nullptr;
    ExpiryField *m_expires = nullptr;
};

} // namespace postern
