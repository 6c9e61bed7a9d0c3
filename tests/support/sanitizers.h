// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <dlfcn.h>

namespace exhibit::test {

/// A function of the sanitizers' runtime, or null where the program runs without. Asked when it runs: the test programs
/// of the ordinary build run with the libraries of the build `asan` too (see packaging/test.sh).
inline void* sanitizerFunction(const char* name)
{
    return ::dlsym(RTLD_DEFAULT, name);
}

/// Everything takes some times as long, and memory that was freed is kept.
inline bool underSanitizers()
{
    return sanitizerFunction("__asan_init") != nullptr;
}

} // namespace exhibit::test
