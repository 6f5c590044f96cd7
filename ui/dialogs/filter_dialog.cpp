#include "ui/dialogs/filter_dialog.h"

#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace postern {

FilterDialog::FilterDialog(const QString &filter, const QList<SavedFilter> &saved, QWidget *parent)
    : FlowDialog(tr("Save the filter"), tr("Save filter"), parent), m_saved(saved), m_name(new QLineEdit)
{
    setObjectName(QStringLiteral("filterDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("filterName"));
    m_name->setMaxLength(40);
    content()->addWidget(new Label(filter, TextSize::Mono));
    auto *group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(fieldLabel(tr("Name"), m_name));
    group->addWidget(m_name);
    content()->addLayout(group);
    content()->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &FilterDialog::refresh);
    connect(verbButton(), &QPushButton::clicked, this, [this] {
        Q_EMIT named(m_name->text().simplified());
        accept();
    });
    m_name->setFocus();
    refresh();
}

void FilterDialog::refresh()
{
    const QString name = m_name->text().simplified();
    const bool there =
        std::any_of(m_saved.begin(), m_saved.end(), [&](const SavedFilter &one) { return one.name == name; });
    setReady(!name.isEmpty(), name.isEmpty() ? tr("It needs a name.")
                              : there        ? tr("Replaces the filter of this name.")
                                             : tr("It stands under the other filters at the left."));
    offer(verbButton());
}

} // namespace postern
