// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace exhibit {

/// What the system keeps a thread from that reads packs, should what it reads take it over.
struct Confinement
{
    int landlock = 0;     ///< version of Landlock that guards files; 0: none does
    bool filters = false; ///< network, programs and other processes are out of reach (seccomp)
    std::string reason;   ///< why not all of it holds; empty: it does

    bool holds() const { return landlock > 0 && filters; }
};

/// What a confined thread may read and change besides the system's own files; places that do not exist are none.
struct ConfinedPlaces
{
    std::vector<std::string> read;   ///< files, or folders with all below them
    std::vector<std::string> list;   ///< folders whose entries may be listed
    std::vector<std::string> change; ///< folders
};

/// Runs `work` in a thread of its own, which is confined as far as the system can, as are the threads that it starts,
/// and waits for it; what it throws is thrown here. Where nothing can be confined the work is done all the same.
Confinement runConfined(const ConfinedPlaces& places, const std::function<void()>& work);

/// What holds of such threads on this system. Asked for once; any thread.
const Confinement& confinementHere();

/// In a few English words, e.g. `Landlock 7, seccomp`, or `none (why)`.
std::string confinementWords(const Confinement& confinement);

/// The environment variable that switches it off if it is `off`.
inline constexpr const char* confinementVariable = "EXHIBIT_CONFINEMENT";

} // namespace exhibit
