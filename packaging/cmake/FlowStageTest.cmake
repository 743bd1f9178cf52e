# Qt Test tells every test where it is built and where its source is, for QFINDTESTDATA. Only tests that ask are told:
# the compiler cache serves the others to every checkout.
get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER definitions EXCLUDE REGEX "QT_TESTCASE_(BUILD|SOURCE)DIR")
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${definitions}")

# flowstage_test(core/base/tst_money [LIBS lib...] [LABEL label] [TIMEOUT seconds])
#
# One Qt Test executable from tests/<path>.cpp. Core tests link the core alone: LIBS defaults to flowstage_core.
function(flowstage_test path)
    cmake_parse_arguments(arg "" "LABEL;TIMEOUT" "LIBS;SOURCES" ${ARGN})
    string(REPLACE "/" "." name ${path})
    if(NOT arg_LIBS)
        set(arg_LIBS flowstage_core)
    endif()
    if(NOT arg_LABEL)
        string(REGEX REPLACE "/.*" "" arg_LABEL ${path})
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${CMAKE_SOURCE_DIR}/tests/${path}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LIBS} flowstage_testsupport Qt6::Test)
    file(STRINGS ${CMAKE_SOURCE_DIR}/tests/${path}.cpp asks REGEX QFINDTESTDATA LIMIT_COUNT 1)
    if(asks)
        target_compile_definitions(${name} PRIVATE
            QT_TESTCASE_BUILDDIR="${CMAKE_CURRENT_BINARY_DIR}" QT_TESTCASE_SOURCEDIR="${CMAKE_CURRENT_SOURCE_DIR}")
    endif()
    add_test(NAME ${name} COMMAND ${name})
    # Settings are neither read nor left behind: what one test or its user does is nothing to the others.
    set_tests_properties(${name} PROPERTIES LABELS ${arg_LABEL} TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "XDG_CONFIG_HOME=/dev/null;QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;RC_PARAMS=max_success=40;FLOWSTAGE_SHARED=${CMAKE_SOURCE_DIR}/../shared")
endfunction()
