# Flags and helpers shared by every target.
#
#   postern_add_library(<folder> SOURCES <files...> [PUBLIC <libs...>] [PRIVATE <libs...>])
#       One static library for the current folder: target postern_<folder>, alias Postern::<folder>.
#   postern_add_test(<name> SOURCES <files...> LIBRARIES <libs...> [GUI] [BY_ROW] [LABELS <labels...>] [TIMEOUT <seconds>])
#       A Qt Test executable and its ctest entry, run offscreen, in UTC and the C locale,
#       with a private home directory, so that no test reads or writes the user's settings. Its functions named after
#       a row (fault_F18..., ux_U20...) are further entries with the label "row", for `ctest -R fault_F18`; a run of
#       everything leaves that label out. BY_ROW: there are only those, and they are no second run.
#       It counts as three processors, for it computes, unless it is labelled end_to_end: those mostly wait for servers.
#       tools/test lets ctest use three times the processors there are.

add_library(postern_flags INTERFACE)
target_compile_options(postern_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${POSTERN_WERROR}>:-Werror>)
target_compile_definitions(postern_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    POSTERN_VERSION="${PROJECT_VERSION}")
target_include_directories(postern_flags INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})
if(POSTERN_SANITIZE)
    target_compile_options(postern_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(postern_flags INTERFACE -fsanitize=address,undefined)
endif()
if(POSTERN_FUZZ)
    target_compile_options(postern_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(POSTERN_COVERAGE)
    target_compile_options(postern_flags INTERFACE -fprofile-instr-generate -fcoverage-mapping)
    target_link_options(postern_flags INTERFACE -fprofile-instr-generate)
endif()
find_program(POSTERN_MOLD mold)
if(POSTERN_MOLD)
    target_link_options(postern_flags INTERFACE -fuse-ld=mold)
endif()
find_program(POSTERN_CCACHE ccache)
if(POSTERN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${POSTERN_CCACHE})
endif()

function(postern_add_library folder)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(postern_${folder} STATIC ${ARG_SOURCES})
    add_library(Postern::${folder} ALIAS postern_${folder})
    target_link_libraries(postern_${folder} PUBLIC ${ARG_PUBLIC} PRIVATE postern_flags ${ARG_PRIVATE})
    target_include_directories(postern_${folder} PUBLIC ${PROJECT_SOURCE_DIR})
endfunction()

# The rows of the fault and the pattern tables (fault_F18, ux_U20) that test functions are named after; the functions of
# each go to functions_<row> of the caller.
function(postern_rows_of sources out)
    set(rows)
    foreach(source ${sources})
        file(STRINGS ${source} declared REGEX "^    void (fault_F|ux_U)[0-9]+[A-Za-z0-9_]*\\(\\)( |;|$)")
        list(FILTER declared EXCLUDE REGEX "_data\\(")
        if(declared)
            set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
        endif()
        foreach(line ${declared})
            string(REGEX REPLACE "^    void ([A-Za-z0-9_]+).*" "\\1" function "${line}")
            string(REGEX MATCH "^(fault_F|ux_U)[0-9]+" row ${function})
            list(APPEND rows ${row})
            list(APPEND functions_${row} ${function})
            set(functions_${row} ${functions_${row}} PARENT_SCOPE)
        endforeach()
    endforeach()
    list(REMOVE_DUPLICATES rows)
    set(${out} ${rows} PARENT_SCOPE)
endfunction()

function(postern_add_test name)
    cmake_parse_arguments(ARG "GUI;BY_ROW" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE postern_flags Qt6::Test ${ARG_LIBRARIES})
    target_compile_definitions(${name} PRIVATE
        POSTERN_SOURCE_DIR="${PROJECT_SOURCE_DIR}" POSTERN_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR} UNITY_BUILD OFF)
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set(processors 3)
    if("end_to_end" IN_LIST ARG_LABELS)
        set(processors 1)
    endif()
    set(home ${CMAKE_CURRENT_BINARY_DIR}/home/${name})
    file(MAKE_DIRECTORY ${home}/runtime)
    file(CHMOD ${home}/runtime PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set(surroundings "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;XDG_RUNTIME_DIR=${home}/runtime;QT_LOGGING_RULES=qt.qpa.*=false")
    postern_rows_of("${ARG_SOURCES}" rows)
    if(NOT ARG_BY_ROW)
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}" PROCESSORS ${processors}
            ENVIRONMENT "${surroundings}")
        list(APPEND ARG_LABELS row)
    endif()
    foreach(row ${rows})
        add_test(NAME ${row}_${name} COMMAND ${name} ${functions_${row}})
        set_tests_properties(${row}_${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}" PROCESSORS ${processors}
            ENVIRONMENT "${surroundings}")
    endforeach()
endfunction()
