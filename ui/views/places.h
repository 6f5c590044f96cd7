#pragma once

#include "ui/models/account_list_model.h"
#include "ui/models/preferences.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QButtonGroup>

class QVBoxLayout;

namespace postern {

/// One row of the places column: icon, word, count; a button to keyboard and screen reader.
class PlaceButton final : public QAbstractButton
{
    Q_OBJECT
public:
    PlaceButton(Glyph glyph, Token ink, const QString &text, QWidget *parent = nullptr);
    void setCount(int count); ///< below 0: none shown
    void setNarrow(bool narrow);
    /// What its text and count take.
    int wantedWidth() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    Glyph m_glyph;
    Token m_ink;
    QString m_note;
    bool m_narrow = false;
};

/// The column at the left: places, and ready filters of the accounts list with their counts.
class Places final : public QWidget
{
    Q_OBJECT
public:
    enum class Place : int { Accounts, IpAuthentication, Activity, Lists, History, Test, Settings };
    Places(Session &session, const AccountListModel &accounts, QWidget *parent = nullptr);
    void setCurrent(std::optional<Place> place);
    void setNarrow(bool narrow);
    /// Those that were saved, under the ready ones; Delete on one takes it away.
    void setSavedFilters(const QList<SavedFilter> &filters);

Q_SIGNALS:
    void filterForgotten(const QString &name);
    void chosen(postern::Places::Place place);
    void filterChosen(const QString &filter);
    void helpWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlaceButton *addPlace(QVBoxLayout *layout, Place place, Glyph glyph, const QString &text, const QString &name);
    PlaceButton *addFilter(QVBoxLayout *layout, const QString &filter, Glyph glyph, Token ink, const QString &text,
                           const QString &name);
    void count();
    void fitWidth();
    const AccountListModel &m_accounts;
    QButtonGroup m_group;
    QList<PlaceButton *> m_all;
    QList<PlaceButton *> m_saved;
    QVBoxLayout *m_savedLayout = nullptr;
    QWidget *m_caption = nullptr;
    bool m_narrow = false;
    PlaceButton *m_accountsPlace;
    PlaceButton *m_ipAuth;
    PlaceButton *m_open;
    PlaceButton *m_observing;
    PlaceButton *m_closed;
    PlaceButton *m_staged;
    PlaceButton *m_expiring;
    PlaceButton *m_unused;
};

} // namespace postern
