#pragma once

#include "ui/models/session.h"
#include "ui/widgets/label.h"

#include <QFrame>

class QPushButton;

namespace postern {

class Chip;
class GlyphView;

/// The appliance address of an account, with what it gives up and when mail came from it last.
class IpAuthCard final : public QFrame
{
    Q_OBJECT
public:
    explicit IpAuthCard(Session &session, QWidget *parent = nullptr);
    void show(const Account *base, const Account &current);

Q_SIGNALS:
    void setWanted();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Session &m_session;
    GlyphView *m_glyph;
    Label *m_address;
    Label *m_device;
    Chip *m_staged;
    Label *m_what;
    QPushButton *m_set;
    QPushButton *m_remove;
};

/// The last accepted mail without a password from the account's appliance address.
std::optional<Time> lastSeenWithout(const ActivityLog &activity, std::string_view username, const IpAuth &ipAuth);

} // namespace postern
