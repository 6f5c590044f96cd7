#include "ui/views/window_memory.h"

#include "ui/views/account_list.h"
#include "ui/views/accounts_place.h"
#include "ui/views/main_window.h"

#include <QHeaderView>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>

namespace postern {

using namespace Qt::StringLiterals;

WindowMemory::WindowMemory(QString path) : m_path(std::move(path))
{
    if (m_path.isEmpty())
        m_path = qEnvironmentVariable("XDG_STATE_HOME", QStandardPaths::writableLocation(QStandardPaths::HomeLocation) +
                                                            u"/.local/state"_s) +
                 u"/postern/window.conf"_s;
}

void WindowMemory::restore(MainWindow &window) const
{
    const QSettings file(m_path, QSettings::IniFormat);
    window.restoreGeometry(file.value("geometry"_L1).toByteArray());
    window.accounts()->list()->setFilterText(file.value("filter"_L1).toString());
    window.accounts()->list()->setOrder(file.value("order"_L1).toString());
    for (QTableView *table : window.findChildren<QTableView *>()) {
        const QByteArray columns = file.value("columns/"_L1 + table->objectName()).toByteArray();
        // One of another version may have other columns: then they stay as they are made.
        if (!columns.isEmpty() && !table->objectName().isEmpty())
            table->horizontalHeader()->restoreState(columns);
    }
}

void WindowMemory::save(const MainWindow &window) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue("geometry"_L1, window.saveGeometry());
    file.setValue("filter"_L1, window.accounts()->list()->filterText());
    file.setValue("order"_L1, window.accounts()->list()->order());
    for (const QTableView *table : window.findChildren<QTableView *>()) {
        if (!table->objectName().isEmpty() && table->model() != nullptr)
            file.setValue("columns/"_L1 + table->objectName(), table->horizontalHeader()->saveState());
    }
}

} // namespace postern
