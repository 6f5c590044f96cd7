# Flags and helpers shared by every target.
#
#   postern_add_library(<folder> SOURCES <files...> [PUBLIC <libs...>] [PRIVATE <libs...>])
#       One static library for the current folder: target postern_<folder>, alias Postern::<folder>.
#   postern_add_test(<name> SOURCES <files...> LIBRARIES <libs...> [GUI] [BY_FUNCTION] [LABELS <labels...>] [TIMEOUT <seconds>])
#       A Qt Test executable and its ctest entry, run offscreen, in UTC and the C locale,
#       with a private home directory, so that no test reads or writes the user's settings. BY_FUNCTION: a ctest
#       entry for each function fault_Fnn... of the first source, by its name, for `ctest -R fault_F29`.

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

function(postern_add_test name)
    cmake_parse_arguments(ARG "GUI;BY_FUNCTION" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE postern_flags Qt6::Test ${ARG_LIBRARIES})
    target_compile_definitions(${name} PRIVATE
        POSTERN_SOURCE_DIR="${PROJECT_SOURCE_DIR}" POSTERN_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR} UNITY_BUILD OFF)
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set(home ${CMAKE_CURRENT_BINARY_DIR}/home/${name})
    file(MAKE_DIRECTORY ${home}/runtime)
    file(CHMOD ${home}/runtime PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set(entries ${name})
    if(ARG_BY_FUNCTION)
        list(GET ARG_SOURCES 0 source)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
        file(STRINGS ${source} entries REGEX "^    void fault_F[0-9]+[A-Za-z0-9_]*\\(\\);")
        list(FILTER entries EXCLUDE REGEX "_data\\(")
        list(TRANSFORM entries REPLACE "^    void (fault_[A-Za-z0-9_]+).*" "\\1")
    endif()
    foreach(entry ${entries})
        if(ARG_BY_FUNCTION)
            add_test(NAME ${entry} COMMAND ${name} ${entry})
        else()
            add_test(NAME ${entry} COMMAND ${name})
        endif()
        set_tests_properties(${entry} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;XDG_RUNTIME_DIR=${home}/runtime;QT_LOGGING_RULES=qt.qpa.*=false")
    endforeach()
endfunction()
