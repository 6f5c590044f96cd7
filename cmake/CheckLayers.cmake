# cmake -DROOT=<source> -P CheckLayers.cmake
# Fails when a folder includes what stands above it, or a part of Qt that its layer may not use.

function(violations folder pattern exceptions out)
    set(found "")
    file(GLOB_RECURSE files ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    foreach(file IN LISTS files)
        file(STRINGS ${file} lines REGEX "^[ \t]*#[ \t]*include")
        foreach(line IN LISTS lines)
            if(line MATCHES "${pattern}" AND NOT (exceptions AND line MATCHES "${exceptions}"))
                file(RELATIVE_PATH name ${ROOT} ${file})
                list(APPEND found "${name}: ${line}")
            endif()
        endforeach()
    endforeach()
    set(${out} "${found}" PARENT_SCOPE)
endfunction()

set(widgets "[<\"](QtWidgets|QtGui|QWidget|QDialog|QApplication|QGuiApplication|QMainWindow|QPainter|QIcon|QPixmap|QImage|QColor|QFont|QAction|QUndoStack|QTableView)")
set(qt "[<\"]Q[A-Z]|[<\"]Qt[A-Z]|qt6keychain")
# folder | what it must not include | but for
set(rules
    "core|${widgets}|"
    "core|\"(ui|relay|app|tests)/|"
    "core/address|${qt}|"
    "core/address|\"core/(domain|analysis|draft|format|remote|smtp)/|"
    "core/domain|${qt}|"
    "core/domain|\"core/(analysis|draft|format|remote|smtp)/|"
    "core/analysis|${qt}|"
    "core/analysis|\"core/(draft|format|remote|smtp)/|"
    "core/draft|${qt}|"
    "core/draft|\"core/(format|remote|smtp)/|"
    "core/format|${qt}|QSaveFile|QFile|QString|QByteArray|QDir|QLockFile"
    "core/format|\"core/(remote|smtp)/|"
    "core/net|\"core/(domain|analysis|draft|format|remote|smtp)/|"
    "core/smtp|\"core/(domain|analysis|draft|format|remote)/|"
    "relay|${widgets}|"
    "relay|\"(ui|app|tests)/|"
    "relay|\"core/(remote|smtp)/|"
    "relay/http|\"relay/(service|store|postfix)/|"
    "relay/store|\"relay/(service|http|postfix)/|"
    "ui|\"(relay|app|tests)/|"
    "ui/models|\"ui/(views|dialogs)/|"
    "ui/commands|\"ui/(views|dialogs)/|"
    "ui/dialogs|\"ui/views/|")

set(failed FALSE)
foreach(rule IN LISTS rules)
    # The patterns hold '|' themselves: cut at the first and after the last "|" that ends a field.
    string(FIND "${rule}" "|" first)
    string(SUBSTRING "${rule}" 0 ${first} folder)
    math(EXPR rest "${first} + 1")
    string(SUBSTRING "${rule}" ${rest} -1 pattern)
    set(exceptions "")
    if(folder STREQUAL "core/format" AND pattern MATCHES "QSaveFile")
        set(exceptions "QSaveFile|QFile|QString|QByteArray|QDir|QLockFile")
        set(pattern "${qt}")
    else()
        string(REGEX REPLACE "\\|$" "" pattern "${pattern}")
    endif()
    violations("${folder}" "${pattern}" "${exceptions}" found)
    foreach(line IN LISTS found)
        message("layer: ${line}")
        set(failed TRUE)
    endforeach()
endforeach()
if(failed)
    message(FATAL_ERROR "A folder includes what stands above it. DESIGN: app -> ui -> core, app -> relay -> core.")
endif()
message("layers: fine")
