#pragma once

class QWidget;

namespace postern {

/// Makes this a notification to screen readers: to be called where it is made, before anybody asks for its interface.
void setAnnounced(QWidget *widget);

/// Has the name and description of a widget made by setAnnounced() read out, without moving the focus; nothing where
/// it cannot be seen. AT-SPI carries no alerts of Qt's; what Orca reads out is a notification that begins to show.
void announce(QWidget *widget);

} // namespace postern
