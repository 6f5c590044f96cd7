#pragma once

#include "ui/models/differences.h"
#include "ui/models/history_model.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace postern {

class Card;
class EmptyState;
class Label;

/// Who changed what, when and from where; any revision can be compared with the relay as it is now, and staged again.
class HistoryPlace final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPlace(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void reviewWanted(); ///< something of an earlier revision was staged

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildPanel();
    QWidget *buildComparison();
    void show();
    void showChosen();
    void showEmpty();
    void fetch(std::function<void(const std::shared_ptr<const Configuration> &)> then);
    void notRead(std::int64_t revision, const Error &error);
    void compare();
    void stageAgain();
    void closeComparison();
    Session &m_session;
    HistoryModel m_model;
    DifferencesModel m_differences;
    std::optional<std::int64_t> m_read; ///< of the relay's revision when the list was read
    QLineEdit *m_filter;
    Label *m_count;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QWidget *m_comparison = nullptr;
    Label *m_compared = nullptr;
    Card *m_panel;
    Label *m_title;
    Label *m_who;
    Label *m_note;
    Label *m_summary;
    Label *m_state;
    QPushButton *m_again;
    QPushButton *m_compare;
};

} // namespace postern
