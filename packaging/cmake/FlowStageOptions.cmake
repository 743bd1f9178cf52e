# What every target compiles with: the standard, strictness, the linker.
add_library(flowstage_options INTERFACE)
target_compile_features(flowstage_options INTERFACE cxx_std_23)
target_include_directories(flowstage_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(flowstage_options INTERFACE
    FLOWSTAGE_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_compile_options(flowstage_options INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang>:-Wall;-Wextra;-Wno-missing-field-initializers;-Wpedantic;-Wshadow;-Wold-style-cast;-Wnon-virtual-dtor;-Woverloaded-virtual>
    $<$<CXX_COMPILER_ID:MSVC>:/W4;/permissive-;/utf-8>)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF) # no modules here, and ccache cannot cache what the scanner adds
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# GCC 14 takes a Result that is moved into a promise for uninitialised, wrongly (its bug 109561). Only where it does so.
function(flowstage_moved_results target)
    set_source_files_properties(${ARGN} TARGET_DIRECTORY ${target}
        PROPERTIES COMPILE_OPTIONS "$<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>")
endfunction()

find_program(FLOWSTAGE_MOLD_PROGRAM mold)
if(FLOWSTAGE_MOLD AND FLOWSTAGE_MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()
if(FLOWSTAGE_SANITIZE)
    add_compile_options(-fsanitize=${FLOWSTAGE_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${FLOWSTAGE_SANITIZE})
endif()
if(FLOWSTAGE_FUZZERS)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
