#pragma once

#include "ui/models/activity_table_model.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;

namespace postern {

class Card;
class Chip;
class Label;

/// What an applied change made true, account by account, and what the relay answered since.
class AppliedPage final : public QWidget
{
    Q_OBJECT
public:
    explicit AppliedPage(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void accountWanted(const QString &username);

private:
    void show();
    void count();
    std::uint64_t since(const std::string &account, Outcome outcome) const;
    Session &m_session;
    ActivityTableModel m_model;
    QTimer m_poll;
    Card *m_card;
    QGridLayout *m_grid;
    Chip *m_accepted;
    Chip *m_blocked;
    Label *m_empty;
    struct Row
    {
        std::string account;
        Label *accepted;
        Label *blocked;
    };
    std::vector<Row> m_rows;
};

} // namespace postern
