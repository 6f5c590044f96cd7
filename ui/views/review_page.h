#pragma once

#include "ui/models/acknowledgements.h"
#include "ui/models/differences.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace postern {

class Card;
class DifferenceView;
class EmptyState;
class FindingCard;
class GlyphView;
class Label;

/// What a push would do: findings to acknowledge, differences side by side, and the push itself.
class ReviewPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewPage(Session &session, QWidget *parent = nullptr);
    /// Makes the plan anew; called when the page is shown and after each edit while it is.
    void refresh();
    /// The time to keep a push that is offered first; 0: two minutes.
    void setUsualWindow(int seconds);
    /// The times that can be chosen, in words, with their seconds as data.
    static void addConfirmWindows(QComboBox *box);
    bool isReady() const { return m_plan != nullptr; }
    const Acknowledgements &acknowledgements() const { return m_acknowledged; }

Q_SIGNALS:
    void backWanted();
    void accountsWanted();
    void accountWanted(const QString &username);
    void activityWanted(const QString &username);
    void ready(); ///< the plan of the newest edits is shown

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildFindings();
    QWidget *buildDifferences();
    QWidget *buildFooter();
    void show(std::shared_ptr<const Plan> plan, DifferencesModel::Rows rows, std::vector<AccountPair> changed);
    void showFindings();
    void showAdvice(QVBoxLayout *layout);
    void showAfter();
    void showState();
    void letIn(const Finding &finding, const Address &address);
    void keepOut(const Finding &finding, const Address &address);
    FindingCard *cardOf(const Finding &finding);
    void remedy(const Finding &finding);
    AccountPair pairOf(const Finding &finding) const;
    const Account *accountNamed(const std::string &username) const;
    void copyText();
    void push();

    Session &m_session;
    DifferencesModel m_model;
    std::shared_ptr<const Plan> m_plan;
    std::vector<AccountPair> m_changed; ///< of the draft as it is while the plan is shown
    quint64 m_asked = 0;                ///< counts the plans that were asked for: only the newest is shown
    Acknowledgements m_acknowledged;
    QTimer m_later;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Label *m_subtitle;
    QWidget *m_counts;
    QVBoxLayout *m_cards;
    Card *m_wordCard;
    Label *m_wordText;
    QLineEdit *m_word;
    GlyphView *m_wordGlyph;
    Label *m_differencesText;
    Label *m_nowTitle;
    Label *m_afterTitle;
    DifferenceView *m_view;
    QVBoxLayout *m_after;
    QLineEdit *m_note;
    Label *m_keepText;
    QComboBox *m_keep;
    GlyphView *m_stateGlyph;
    Label *m_state;
    QPushButton *m_push;
    bool m_adviceOpen = false;
};

} // namespace postern
