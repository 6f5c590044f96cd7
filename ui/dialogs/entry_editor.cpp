#include "ui/dialogs/entry_editor.h"

#include "ui/dialogs/evidence_text.h"
#include "ui/dialogs/expiry_field.h"
#include "ui/dialogs/pasted_model.h"
#include "ui/dialogs/relation_text.h"
#include "ui/models/texts.h"
#include "ui/models/value_text.h"
#include "ui/theme/style.h"
#include "ui/widgets/address_field.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segment_control.h"
#include "ui/widgets/verdict_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace postern {

namespace {

/// Notes of a valid value that are a warning, not a mere remark.
bool isWarning(const std::string &note)
{
    static constexpr std::string_view warnings[] = {"whole-internet", "broad",      "private",   "loopback",
                                                    "link-local",     "multicast",  "broadcast", "cgnat",
                                                    "reserved",       "unspecified"};
    return std::find(std::begin(warnings), std::end(warnings), note) != std::end(warnings);
}

EntryEditor::Format formatOf(Kind kind)
{
    switch (kind) {
    case Kind::Address:
        return EntryEditor::AddressFormat;
    case Kind::Segment:
        return EntryEditor::SegmentFormat;
    case Kind::Range:
        break;
    }
    return EntryEditor::RangeFormat;
}

QString trashCode(const QString &marked)
{
    if (marked.isEmpty())
        return {};
    switch (marked.at(0).unicode()) {
    case 0x00a0:
        return QStringLiteral("NBSP");
    case 0xfeff:
        return QStringLiteral("BOM");
    case 0x200b:
        return QStringLiteral("ZWSP");
    case 0:
        return QStringLiteral("NUL");
    default:
        break;
    }
    const bool visible = marked.at(0).isPrint() && !marked.at(0).isSpace();
    return visible ? QString() : QStringLiteral("U+%1").arg(marked.at(0).unicode(), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

EntryEditor::EntryEditor(const EditContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(context.current.allowlist),
      m_format(new SegmentControl(tr("Format"))), m_pages(new QStackedWidget)
{
    m_format->addSegment(tr("Address"), QStringLiteral("formatAddress"));
    m_format->addSegment(tr("Segment"), QStringLiteral("formatSegment"));
    m_format->addSegment(tr("Range"), QStringLiteral("formatRange"));
    m_format->addSegment(tr("Pasted list"), QStringLiteral("formatPasted"));

    auto *top = new QHBoxLayout;
    top->addWidget(m_format);
    top->addStretch(1);
    if (const std::optional<Address> seen = context.relay.observedAddress) {
        auto *mine = new QPushButton(tr("My address"));
        mine->setObjectName(QStringLiteral("myAddress"));
        mine->setToolTip(tr("%1, as the relay sees this console").arg(QString::fromStdString(seen->toString())));
        setKind(mine, kind::quiet);
        mine->setAutoDefault(false);
        connect(mine, &QPushButton::clicked, this,
                [this, seen] { setValues({QString::fromStdString(seen->toString())}); });
        top->addWidget(mine);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(top);
    m_pages->addWidget(buildSingle());
    m_pages->addWidget(buildPasted());
    // Room for the longest verdict, so that nothing moves while it changes.
    m_pages->setFixedHeight(controlHeight() + 10 + 12 * QFontMetrics(postern::font(TextSize::Body)).height());
    layout->addWidget(m_pages);
    m_extras = buildExtras();
    layout->addWidget(m_extras);

    connect(m_format, &SegmentControl::currentChanged, this, [this](int format) {
        m_pages->setCurrentIndex(format == PastedFormat ? 1 : 0);
        judge();
    });
    judge();
}

void EntryEditor::focusField()
{
    m_field->setFocus();
}

void EntryEditor::setExtrasVisible(bool visible)
{
    m_extras->setVisible(visible);
}

QWidget *EntryEditor::buildSingle()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_field = new AddressField;
    m_field->setObjectName(QStringLiteral("value"));
    m_field->setAccessibleName(tr("Value"));
    m_verdict = new VerdictLine;
    m_verdict->setObjectName(QStringLiteral("verdict"));
    layout->addWidget(m_field);
    layout->addWidget(m_verdict);
    layout->addWidget(buildDetails());
    layout->addStretch(1);
    connect(m_field, &AddressField::judged, this, &EntryEditor::judge);
    connect(m_field, &AddressField::linesPasted, this, &EntryEditor::pasteLines);
    return page;
}

QWidget *EntryEditor::buildDetails()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(26, 0, 0, 0);
    layout->setSpacing(4);

    m_fixRow = new QWidget;
    auto *fixes = new QHBoxLayout(m_fixRow);
    fixes->setContentsMargins(0, 0, 0, 0);
    fixes->setSpacing(10);
    m_trash = new KeyCap({});
    m_fix = new QPushButton;
    m_fix->setObjectName(QStringLiteral("takeFix"));
    setKind(m_fix, kind::primary);
    m_fix->setAutoDefault(false);
    m_fixCount = new Label({}, TextSize::Small, Token::Dim);
    auto *enter = new KeyCap(tr("Enter", "the key"));
    fixes->addWidget(m_trash);
    fixes->addWidget(m_fix);
    fixes->addWidget(enter);
    fixes->addWidget(m_fixCount);
    fixes->addStretch(1);
    layout->addWidget(m_fixRow);
    connect(m_fix, &QPushButton::clicked, this, [this] {
        if (format() == PastedFormat)
            return;
        const QString fix = QString::fromStdString(m_field->parsed().fix);
        m_field->selectAll(); // insert() rather than setText(), so that Ctrl+Z brings the typed text back
        m_field->insert(fix);
        m_field->settle();
        m_field->setFocus();
    });

    m_facts = new QWidget;
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto fact = [grid](int row, const QString &name, TextSize size) {
        auto *value = new Label({}, size);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(name);
        grid->addWidget(new Label(name, TextSize::Small, Token::Dim), row, 0);
        grid->addWidget(value, row, 1, 1, row == 3 ? 2 : 1);
        return value;
    };
    m_stored = fact(0, tr("Stored as"), TextSize::Mono);
    m_first = fact(1, tr("First"), TextSize::Mono);
    m_last = fact(2, tr("Last"), TextSize::Mono);
    m_effect = fact(3, tr("Effect"), TextSize::Body);
    m_effect->setWordWrap(true);
    m_stored->setObjectName(QStringLiteral("storedAs"));
    m_first->setObjectName(QStringLiteral("firstAddress"));
    m_last->setObjectName(QStringLiteral("lastAddress"));
    m_effect->setObjectName(QStringLiteral("effect"));
    m_only = new QPushButton;
    m_only->setObjectName(QStringLiteral("onlyThis"));
    m_only->setAutoDefault(false);
    grid->addWidget(m_only, 0, 2, 2, 1, Qt::AlignTop);
    connect(m_only, &QPushButton::clicked, this, [this] {
        m_field->selectAll();
        m_field->insert(m_only->property("value").toString());
        m_field->settle();
        m_field->setFocus();
    });
    layout->addWidget(m_facts);
    m_advice = paragraph({}, TextSize::Small, Token::Dim);
    m_advice->setObjectName(QStringLiteral("advice"));
    layout->addWidget(m_advice);
    m_everybody = new QCheckBox(tr("I mean the whole internet"));
    m_everybody->setObjectName(QStringLiteral("everybody"));
    layout->addWidget(m_everybody);
    connect(m_everybody, &QCheckBox::toggled, this, &EntryEditor::changed);
    return box;
}

QWidget *EntryEditor::buildPasted()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("pastedText"));
    m_text->setAccessibleName(tr("Values, one a line"));
    m_text->setFont(postern::font(TextSize::Mono));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("One value a line.\nText after it becomes\nits remark."));
    m_model = new PastedModel(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("pastedRows"));
    m_table->setModel(m_model);
    setUpTable(m_table, tr("What the list is taken for"));
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(controlHeight() - 4);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(PastedModel::ValueColumn, 176);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_pastedVerdict = new VerdictLine;
    m_pastedVerdict->setObjectName(QStringLiteral("pastedVerdict"));
    m_takeAll = new QPushButton;
    m_takeAll->setObjectName(QStringLiteral("takeAllFixes"));
    m_takeAll->setAutoDefault(false);
    auto *below = new QHBoxLayout;
    below->addWidget(m_pastedVerdict, 1);
    below->addWidget(m_takeAll);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(framed(m_table), 0, 1);
    grid->addLayout(below, 1, 0, 1, 2);
    grid->setColumnStretch(0, 36);
    grid->setColumnStretch(1, 64);

    connect(m_text, &QPlainTextEdit::textChanged, this, &EntryEditor::judge);
    connect(m_takeAll, &QPushButton::clicked, this, [this] {
        QString text = m_text->toPlainText();
        for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) { // backwards: the places before stay right
            if (!row->parsed.value && !row->parsed.fix.empty())
                text = withValue(text, *row, QString::fromStdString(row->parsed.fix));
        }
        QTextCursor cursor(m_text->document()); // one step that Ctrl+Z takes back
        cursor.select(QTextCursor::Document);
        cursor.insertText(text);
    });
    // A click on a row shows where it stands in the text.
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (row >= m_rows.size())
            return;
        QTextCursor cursor(m_text->document());
        cursor.setPosition(static_cast<int>(m_rows[row].start));
        cursor.setPosition(static_cast<int>(m_rows[row].start + m_rows[row].length), QTextCursor::KeepAnchor);
        m_text->setTextCursor(cursor);
        m_text->setFocus();
    });
    return page;
}

QWidget *EntryEditor::buildExtras()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    m_remark = new QLineEdit;
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setMaxLength(1000);
    m_expected = new QComboBox;
    m_expected->setObjectName(QStringLiteral("expected"));
    m_expected->addItem(tr("regularly"), static_cast<int>(Expected::Regular));
    m_expected->addItem(tr("now and then"), static_cast<int>(Expected::Rare));
    m_expected->addItem(tr("as a standby"), static_cast<int>(Expected::Standby));
    m_expected->setCurrentIndex(1);
    m_expires = new ExpiryField(m_context.analysis.today);
    m_expires->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_expected->setFixedWidth(130);
    m_expires->setFixedWidth(150);
    grid->addWidget(fieldLabel(tr("Remark"), m_remark), 0, 0);
    grid->addWidget(fieldLabel(tr("Sends"), m_expected), 0, 1);
    grid->addWidget(fieldLabel(tr("Expires"), m_expires), 0, 2);
    grid->addWidget(m_remark, 1, 0);
    grid->addWidget(m_expected, 1, 1);
    grid->addWidget(m_expires, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_remark, &QLineEdit::textChanged, this, &EntryEditor::changed);
    connect(m_expected, &QComboBox::currentIndexChanged, this, &EntryEditor::changed);
    connect(m_expires, &ExpiryField::dateChanged, this, &EntryEditor::changed);
    return box;
}

void EntryEditor::setList(const Allowlist &list)
{
    m_list = list;
    judge();
}

EntryEditor::Format EntryEditor::format() const
{
    return static_cast<Format>(m_format->current());
}

QWidget *EntryEditor::field() const
{
    return format() == PastedFormat ? static_cast<QWidget *>(m_text) : m_field;
}

bool EntryEditor::isEmpty() const
{
    return format() == PastedFormat ? m_rows.empty() : m_field->text().trimmed().isEmpty();
}

QPushButton *EntryEditor::offeredFix() const
{
    return format() != PastedFormat && !m_fixRow->isHidden() ? m_fix : nullptr;
}

void EntryEditor::judge()
{
    if (format() == PastedFormat)
        judgePasted();
    else
        judgeSingle();
    Q_EMIT changed();
}

void EntryEditor::showFix(const QString &fix)
{
    m_fixRow->setVisible(!fix.isEmpty());
    if (fix.isEmpty())
        return;
    const QString code = trashCode(markedText(m_field->parsed(), m_field->text()));
    m_trash->setText(code);
    m_trash->setVisible(!code.isEmpty());
    m_fix->setText(code.isEmpty() ? tr("Take %1").arg(fix) : tr("Remove it, take %1").arg(fix));
    const std::optional<Value> value = Value::parse(fix.toStdString());
    m_fixCount->setText(value ? addressCount(value->count()) : QString());
}

void EntryEditor::judgeSingle()
{
    const ParsedValue &parsed = m_field->parsed();
    const AddressField::Verdict verdict = m_field->verdict();
    m_duplicate = false;
    m_advice->clear();
    m_only->hide();
    m_facts->hide();
    m_everybody->hide();
    const bool wrong = verdict == AddressField::Verdict::Invalid || verdict == AddressField::Verdict::Incomplete;
    showFix(wrong ? QString::fromStdString(parsed.fix) : QString());

    if (verdict == AddressField::Verdict::Empty) {
        m_field->setFit(AddressField::Fit::Fits);
        m_field->setAccessibleDescription({});
        m_verdict->clear();
        return;
    }
    if (wrong) {
        const QString reason = refusalText(parsed, m_field->text());
        if (verdict == AddressField::Verdict::Incomplete) {
            m_verdict->say(Glyph::Skip, Token::Dim, tr("Not complete yet"));
            m_field->setAccessibleDescription({});
        } else {
            m_verdict->say(Glyph::No, Token::Bad, reason);
            m_field->setAccessibleDescription(
                tr("%1. Wrong from character %2, %n character(s).", nullptr, parsed.markLength)
                    .arg(reason)
                    .arg(parsed.markStart + 1));
        }
        return;
    }

    const Value &value = *parsed.value;
    const QSignalBlocker blocker(m_format);
    m_format->setCurrent(formatOf(value.kind()));
    const Relations relations = relationsOf(value, m_list);
    m_duplicate = relations.same != nullptr;
    const bool vast = parsed.has("whole-internet") || parsed.has("broad");
    m_field->setFit(m_duplicate ? AddressField::Fit::Unfit
                    : vast      ? AddressField::Fit::Doubtful
                                : AddressField::Fit::Fits);
    m_everybody->setVisible(parsed.has("whole-internet") && !m_duplicate);
    QString said =
        parsed.has("host-bits")
            ? tr("%1, %2, host part dropped").arg(QString::fromStdString(value.toString()), addressCount(value.count()))
            : kindText(value);
    const bool self = m_context.relay.observedAddress && value.kind() == Kind::Address &&
                      value.contains(*m_context.relay.observedAddress);
    if (self)
        said += tr(", this console as the relay sees it");
    if (m_duplicate)
        m_verdict->say(Glyph::No, Token::Bad, relationTexts(relations).value(0));
    else
        m_verdict->say(vast ? Glyph::Exposure : Glyph::Ok, vast ? Token::Warn : Token::Ok, said);
    m_field->setAccessibleDescription(m_verdict->text());

    m_facts->show();
    m_stored->setText(QString::fromStdString(value.toString()));
    m_first->setText(QString::fromStdString(value.interval().first.toString()));
    m_last->setText(QString::fromStdString(value.interval().last.toString()));

    QStringList advice = relationTexts(relations);
    if (m_duplicate)
        advice.removeFirst();
    if (parsed.has("whole-internet")) // beside that, nothing else matters
        advice.clear();
    bool warn = !relations.keptOut.empty();
    for (const std::string &note : parsed.notes) {
        warn = warn || isWarning(note);
        if (note != "host-bits" && note != "trimmed" && note != "single")
            advice += adviceText(note);
    }
    m_advice->setInk(warn ? Token::Warn : Token::Dim);
    m_advice->setText(advice.join(QStringLiteral(". ")) + (advice.isEmpty() ? QString() : QStringLiteral(".")));

    if (parsed.has("host-bits")) {
        const QString text = m_field->text().trimmed();
        const QString address = text.first(qMax(qsizetype{0}, text.indexOf(u'/')));
        if (const std::optional<Address> only = Address::parse(address.toStdString())) {
            const QString canonical = QString::fromStdString(only->toString());
            m_only->setText(tr("Only %1").arg(canonical));
            m_only->setProperty("value", canonical);
            m_only->show();
        }
    }
}

void EntryEditor::judgePasted()
{
    m_rows = splitPasted(m_text->toPlainText());
    std::vector<PastedModel::Line> lines;
    std::set<std::string> seen;
    for (const Entry &entry : m_list.entries)
        seen.insert(entry.value.text());
    int good = 0;
    int bad = 0;
    int known = 0;
    int fixable = 0;
    for (const PastedRow &row : m_rows) {
        PastedModel::Line line;
        line.value = row.value;
        if (!row.parsed.value) {
            ++bad;
            line.wrong = true;
            fixable += row.parsed.fix.empty() ? 0 : 1;
            line.result = refusalText(row.parsed, row.value);
            if (!row.parsed.fix.empty())
                line.fix = QString::fromStdString(row.parsed.fix);
        } else if (!seen.insert(row.parsed.value->toString()).second) {
            ++known;
            line.known = true;
            line.result = tr("on the list already");
        } else {
            ++good;
            line.result = addressCount(row.parsed.value->count());
            if (row.parsed.has("host-bits"))
                line.result = tr("%1, host part dropped").arg(QString::fromStdString(row.parsed.value->toString()));
            if (!row.remark.isEmpty())
                line.result += QStringLiteral(", ") + row.remark;
        }
        lines.push_back(std::move(line));
    }
    m_model->setLines(std::move(lines));
    m_takeAll->setVisible(fixable > 0);
    m_takeAll->setText(tr("Take %n fix(es)", nullptr, fixable));
    if (m_rows.empty()) {
        m_pastedVerdict->clear();
        return;
    }
    QStringList parts{tr("%n new", nullptr, good)};
    if (known > 0)
        parts += tr("%n on the list already", nullptr, known);
    if (bad > 0)
        parts += tr("%n to mend", nullptr, bad);
    m_pastedVerdict->say(bad > 0 ? Glyph::No : Glyph::Ok, bad > 0 ? Token::Bad : Token::Ok,
                         parts.join(QStringLiteral(", ")));
}

std::vector<Entry> EntryEditor::entries() const
{
    std::vector<Entry> all;
    const auto add = [&](const Value &value, const QString &remark) {
        Entry entry;
        entry.value = EntryValue(value);
        entry.remark = (remark.isEmpty() ? m_remark->text().trimmed() : remark).toStdString();
        entry.expires = m_expires->date();
        entry.expected = static_cast<Expected>(m_expected->currentData().toInt());
        all.push_back(std::move(entry));
    };
    if (format() != PastedFormat) {
        if (m_field->verdict() == AddressField::Verdict::Valid && !m_duplicate)
            add(*m_field->parsed().value, {});
        return all;
    }
    std::set<std::string> seen;
    for (const Entry &entry : m_list.entries)
        seen.insert(entry.value.text());
    for (const PastedRow &row : m_rows) {
        if (row.parsed.value && seen.insert(row.parsed.value->toString()).second)
            add(*row.parsed.value, row.remark);
    }
    return all;
}

bool EntryEditor::ready() const
{
    return why().isEmpty();
}

QString EntryEditor::why() const
{
    if (format() == PastedFormat) {
        for (const PastedRow &row : m_rows) {
            if (!row.parsed.value)
                return tr("Mend or delete the red lines first.");
        }
        return entries().empty() ? tr("Paste a list first.") : QString();
    }
    switch (m_field->verdict()) {
    case AddressField::Verdict::Empty:
        return tr("Type a value first.");
    case AddressField::Verdict::Incomplete:
        return tr("Not complete yet.");
    case AddressField::Verdict::Invalid:
        return offeredFix() ? tr("Take the fix or correct the value.") : tr("Correct the value first.");
    case AddressField::Verdict::Valid:
        break;
    }
    if (m_duplicate)
        return tr("It is on the list already.");
    if (!m_everybody->isHidden() && !m_everybody->isChecked())
        return tr("Tick that the whole internet is meant.");
    return {};
}

void EntryEditor::setValues(const QStringList &values)
{
    if (values.size() > 1) {
        pasteLines(values.join(QLatin1Char('\n')));
        return;
    }
    if (format() == PastedFormat)
        m_format->setCurrent(AddressFormat);
    m_field->setText(values.value(0));
    m_field->setFocus();
}

void EntryEditor::pasteLines(const QString &lines)
{
    m_format->setCurrent(PastedFormat);
    const QString before = m_text->toPlainText();
    m_text->appendPlainText(lines);
    if (before.isEmpty())
        m_text->moveCursor(QTextCursor::Start);
    m_text->setFocus();
}

void EntryEditor::setEffect(const QString &effect)
{
    m_effect->setText(effect);
}

void EntryEditor::clearValue()
{
    m_field->clear();
    m_everybody->setChecked(false);
    m_text->clear();
    judge();
}

void EntryEditor::takeEntry(const Entry &entry)
{
    m_remark->setText(QString::fromStdString(entry.remark));
    m_expires->setDate(entry.expires);
    m_expected->setCurrentIndex(m_expected->findData(static_cast<int>(entry.expected)));
}

} // namespace postern
