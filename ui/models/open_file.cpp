#include "ui/models/open_file.h"

#include "core/format/configuration_json.h"

#include <QFile>
#include <QFileInfo>

namespace postern {

Status openFile(Session &session, const QString &path)
{
    constexpr qint64 most = qint64{1} << 30;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, (path + QStringLiteral(": ") + file.errorString()).toStdString(), {}};
    if (file.size() > most)
        return Error{ErrorCode::TooLarge, (path + QStringLiteral(": over 1 GiB")).toStdString(), {}};
    const QByteArray bytes = file.readAll();
    Result<Configuration> configuration =
        readConfiguration({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!configuration)
        return configuration.error();
    RelayState state;
    state.configuration = std::move(configuration).value();
    state.info.name = QFileInfo(path).fileName().toStdString();
    session.adopt(std::move(state), nullptr, QFileInfo(path).fileName());
    return Nothing();
}

} // namespace postern
