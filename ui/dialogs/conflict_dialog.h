#pragma once

#include "core/draft/merge.h"
#include "ui/dialogs/flow_dialog.h"

#include <vector>

class QButtonGroup;

namespace postern {

/// What was edited here and by somebody else in the same place: both sides stand beside each other, and each is
/// decided by itself. Nothing is chosen beforehand; closed without an answer, both sides stay as they are.
class ConflictDialog final : public FlowDialog
{
    Q_OBJECT
public:
    explicit ConflictDialog(const std::vector<Conflict> &conflicts, QWidget *parent);

Q_SIGNALS:
    void settled(const std::vector<std::size_t> &takeMine);

private:
    QWidget *makeRow(const Conflict &conflict, std::size_t index);
    void refresh();
    std::vector<QButtonGroup *> m_choices;
};

/// What the clash is about, for people: "Remark of 192.0.2.7".
QString conflictTitle(const Conflict &conflict);

} // namespace postern
