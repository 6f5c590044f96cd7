#pragma once

#include "ui/models/activity_table_model.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace postern {

class ActivityCard;
class EmptyState;
class Label;
class SegmentControl;

/// Who sent, who was refused, and why: evidence from the relay's log.
class ActivityPlace final : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityPlace(Session &session, QWidget *parent = nullptr);
    void showAccount(const QString &username);

Q_SIGNALS:
    void accountWanted(const QString &username);
    void addWanted(const QString &username, const QString &value);

private:
    void apply();
    void showSums();
    void explain();
    void addStep(Glyph glyph, Token ink, const QString &title, const QString &detail);
    void exportRows();
    Session &m_session;
    ActivityTableModel m_model;
    SegmentControl *m_period;
    QList<ActivityCard *> m_cards;
    QLineEdit *m_filter;
    Label *m_count;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QWidget *m_panel;
    QVBoxLayout *m_why;
    std::optional<ActivityRow> m_chosen;
};

} // namespace postern
