#pragma once

#include "ui/models/list_review_model.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace postern {

class Card;
class EmptyState;
class Label;
class SegmentControl;

/// All lists as they stand: what is unused, not reviewed, running out, too broad or redundant, and what to do about it.
/// Everything is a proposal that is staged by a press, never by itself.
class ListReviewPlace final : public QWidget
{
    Q_OBJECT
public:
    explicit ListReviewPlace(Session &session, QWidget *parent = nullptr);
    const ListReviewModel &model() const { return m_model; }

Q_SIGNALS:
    void accountWanted(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildPanel();
    void show();
    void showChosen();
    std::vector<int> chosen() const;
    Session &m_session;
    ListReviewModel m_model;
    QTimer m_later;
    SegmentControl *m_kinds;
    QLineEdit *m_filter;
    Label *m_count;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    Card *m_panel;
    Label *m_title;
    Label *m_who;
    Label *m_message;
    Label *m_remedy;
    QPushButton *m_reviewed;
    QPushButton *m_remove;
    QPushButton *m_tidy;
    QPushButton *m_open;
};

} // namespace postern
