#pragma once

#include <QString>

namespace postern {

class MainWindow;

/// How the window stood: its place and size, where one was, the filter and the order of accounts, and the columns of
/// every table. Nothing of the organization is kept but the filter that was typed.
class WindowMemory
{
public:
    /// `path` empty: "$XDG_STATE_HOME/postern/window.conf".
    explicit WindowMemory(QString path = {});
    void restore(MainWindow &window) const;
    void save(const MainWindow &window) const;

private:
    QString m_path;
};

} // namespace postern
