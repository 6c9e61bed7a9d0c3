// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/confinement/confinement.h"

#include "models/loading/confinement/landlock.h"

#include <cstdlib>
#include <exception>
#include <string_view>
#include <system_error>
#include <thread>

namespace exhibit {

namespace {

bool isSwitchedOff()
{
    const char* value = std::getenv(confinementVariable);
    return value && std::string_view(value) == "off";
}

Confinement confineThread(const ConfinedPlaces& places)
{
    Confinement confinement;
    std::string calls;
    confinement.landlock = confineFiles(places, confinement.reason);
    confinement.filters = confineCalls(calls);
    if (!calls.empty())
        confinement.reason += (confinement.reason.empty() ? "" : "; ") + calls;
    return confinement;
}

} // namespace

Confinement runConfined(const ConfinedPlaces& places, const std::function<void()>& work)
{
    Confinement confinement;
    std::exception_ptr thrown;
    const auto run = [&] {
        confinement = confineThread(places);
        try {
            work();
        } catch (...) {
            thrown = std::current_exception();
        }
    };
    std::thread thread;
    try {
        if (!isSwitchedOff())
            thread = std::thread(run);
    } catch (const std::system_error& error) {
        confinement.reason = error.what();
    }
    if (thread.joinable()) {
        thread.join();
    } else {
        if (confinement.reason.empty())
            confinement.reason = "switched off";
        work();
    }
    if (thrown)
        std::rethrow_exception(thrown);
    return confinement;
}

const Confinement& confinementHere()
{
    static const Confinement here = runConfined({}, [] {});
    return here;
}

std::string confinementWords(const Confinement& confinement)
{
    std::string words;
    if (confinement.landlock > 0)
        words = "Landlock " + std::to_string(confinement.landlock);
    if (confinement.filters)
        words += std::string(words.empty() ? "" : ", ") + "seccomp";
    if (words.empty())
        words = "none";
    return confinement.reason.empty() ? words : words + " (" + confinement.reason + ')';
}

} // namespace exhibit
