#include "ui/views/import_choice.h"

#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

namespace postern {

namespace {

constexpr int progressAfterMilliseconds = 300;

} // namespace

ImportChoice::ImportChoice(QWidget *parent)
    : QWidget(parent), m_add(new QRadioButton(tr("Add: nothing is removed"))), m_replace(new QRadioButton),
      m_leaveOut(new QCheckBox), m_turnOn(new QCheckBox(tr("Turn on the lists of these accounts"))),
      m_note(paragraph({}, TextSize::Small, Token::Dim)), m_progress(new QProgressBar), m_stage(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(20);
    m_add->setObjectName(QStringLiteral("modeAdd"));
    m_add->setChecked(true);
    m_replace->setObjectName(QStringLiteral("modeReplace"));
    auto *group = new QButtonGroup(this);
    group->addButton(m_add);
    group->addButton(m_replace);
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_turnOn->setObjectName(QStringLiteral("turnOn"));
    choices->addWidget(m_add);
    choices->addWidget(m_replace);
    choices->addStretch(1);
    choices->addWidget(m_leaveOut);
    choices->addWidget(m_turnOn);
    layout->addLayout(choices);

    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    m_note->setObjectName(QStringLiteral("importNote"));
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Reading the file"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(160, 6);
    m_progress->hide();
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("importCancel"));
    m_stage->setObjectName(QStringLiteral("importStage"));
    setKind(m_stage, kind::primary);
    acts->addWidget(m_note, 1);
    acts->addWidget(m_progress);
    acts->addWidget(cancel);
    acts->addWidget(m_stage);
    layout->addLayout(acts);

    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (on)
            Q_EMIT modeChanged();
    });
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportChoice::changed);
    connect(m_turnOn, &QCheckBox::toggled, this, &ImportChoice::changed);
    connect(cancel, &QPushButton::clicked, this, &ImportChoice::cancelWanted);
    connect(m_stage, &QPushButton::clicked, this, &ImportChoice::stageWanted);
}

void ImportChoice::begin()
{
    m_add->setChecked(true);
    m_leaveOut->setChecked(false);
    m_turnOn->setChecked(false);
}

bool ImportChoice::replaces() const
{
    return m_replace->isChecked();
}

bool ImportChoice::leavesOut() const
{
    return m_leaveOut->isChecked();
}

bool ImportChoice::turnsOn() const
{
    return m_turnOn->isChecked();
}

void ImportChoice::setRejected(std::size_t count)
{
    m_leaveOut->setVisible(count > 0);
    m_leaveOut->setText(tr("Leave the %n rejected row(s) out", nullptr, static_cast<int>(count)));
}

void ImportChoice::setOutcomes(const ImportOutcomes *outcomes)
{
    QString text = tr("Replace: only what the file names stays");
    if (outcomes != nullptr && !outcomes->replace.refused) {
        const ImportOutcome &replace = outcomes->replace;
        text = replace.removed == 0
                   ? tr("Replace: removes nothing")
                   : tr("Replace: removes %n entries of %1", nullptr, static_cast<int>(replace.removed))
                         .arg(replace.losing == 1
                                  ? tr("1 account")
                                  : tr("%1 accounts").arg(QLocale().toString(static_cast<qulonglong>(replace.losing))));
    }
    m_replace->setText(text);
}

void ImportChoice::setVerb(const QString &verb, bool ready)
{
    m_stage->setText(verb);
    m_stage->setEnabled(ready);
}

void ImportChoice::setNote(const QString &note)
{
    m_note->setText(note);
}

void ImportChoice::setBusy(bool busy)
{
    m_busy = busy;
    if (!busy) {
        m_progress->hide();
        return;
    }
    QTimer::singleShot(progressAfterMilliseconds, m_progress, [this] { m_progress->setVisible(m_busy); });
}

} // namespace postern
