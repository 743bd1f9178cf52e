// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// FLOW_WIDE before a function whose loops are worth it: compiled once more for AVX2 and for AVX-512, where the compiler can choose
// at run time; FLOW_INLINE before what it calls in a loop. The file has to be compiled with -O3 (CMakeLists.txt).
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__linux__)
#define FLOW_WIDE __attribute__((target_clones("arch=x86-64-v4", "avx2", "default")))
#define FLOW_INLINE __attribute__((always_inline)) inline
#else
#define FLOW_WIDE
#define FLOW_INLINE inline
#endif
