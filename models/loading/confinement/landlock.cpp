// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/confinement/landlock.h"

#include <fcntl.h>
#include <link.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstring>

namespace exhibit {

namespace {

// The kernel's interface, as of version 4 with what Debian's headers do not know yet; numbers are the same everywhere.
constexpr long createRuleset = 444, addRule = 445, restrictSelf = 446;
constexpr unsigned askVersion = 1, pathBeneath = 1;

constexpr std::uint64_t writeFile = 1 << 1, readOneFile = 1 << 2, readFolder = 1 << 3, removeFolder = 1 << 4,
                        removeOneFile = 1 << 5, makeFolder = 1 << 7, makeFile = 1 << 8, allOfVersion1 = (1 << 13) - 1,
                        refer = 1 << 13, cutFile = 1 << 14, deviceControl = 1 << 15;
constexpr std::uint64_t bindTcp = 1 << 0, connectTcp = 1 << 1;

struct RulesetAttributes
{
    std::uint64_t files, network;
};

struct [[gnu::packed]] PathAttributes
{
    std::uint64_t allowed;
    std::int32_t descriptor;
};

std::uint64_t handledBy(int version)
{
    return allOfVersion1 | (version >= 2 ? refer : 0) | (version >= 3 ? cutFile : 0) |
           (version >= 5 ? deviceControl : 0);
}

class LandlockRules
{
public:
    explicit LandlockRules(int version) : m_handled(handledBy(version))
    {
        RulesetAttributes attributes{m_handled, version >= 4 ? bindTcp | connectTcp : 0};
        const std::size_t size = version >= 4 ? sizeof attributes : sizeof attributes.files;
        m_descriptor = static_cast<int>(::syscall(createRuleset, &attributes, size, 0U));
    }
    LandlockRules(const LandlockRules&) = delete;
    LandlockRules& operator=(const LandlockRules&) = delete;
    ~LandlockRules()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    bool isMade() const { return m_descriptor >= 0; }

    /// True also for a place that does not exist. False: it exists, and would be forbidden.
    bool allow(const std::string& path, std::uint64_t rights) const
    {
        const int place = ::open(path.c_str(), O_PATH | O_CLOEXEC);
        if (place < 0)
            return errno == ENOENT || errno == ENOTDIR;
        struct stat status = {};
        ::fstat(place, &status);
        constexpr std::uint64_t ofFiles = writeFile | readOneFile | cutFile;
        PathAttributes attributes{rights & m_handled & (S_ISDIR(status.st_mode) ? ~std::uint64_t{0} : ofFiles), place};
        const bool done =
            attributes.allowed == 0 || ::syscall(addRule, m_descriptor, pathBeneath, &attributes, 0U) == 0;
        const int number = errno;
        ::close(place);
        errno = number;
        return done;
    }

    bool allow(const std::vector<std::string>& paths, std::uint64_t rights) const
    {
        for (const std::string& path : paths) {
            if (!path.empty() && !allow(path, rights))
                return false;
        }
        return true;
    }

    bool restrict() const { return ::syscall(restrictSelf, m_descriptor, 0U) == 0; }

private:
    std::uint64_t m_handled;
    int m_descriptor = -1;
};

/// The program and its libraries, wherever they lie: a sanitizer that finds a fault looks up names in them.
std::vector<std::string> loadedFiles()
{
    std::vector<std::string> files = {"/proc/self/exe"};
    const auto add = [](dl_phdr_info* object, std::size_t, void* list) {
        const std::string name = object->dlpi_name;
        if (name.starts_with('/') && !name.starts_with("/usr/") && !name.starts_with("/lib"))
            static_cast<std::vector<std::string>*>(list)->push_back(name);
        return 0;
    };
    ::dl_iterate_phdr(add, &files);
    return files;
}

std::string landlockFault()
{
    return errno == ENOSYS || errno == EOPNOTSUPP ? "no Landlock in this kernel"
                                                  : std::string("Landlock: ") + std::strerror(errno);
}

} // namespace

int confineFiles(const ConfinedPlaces& places, std::string& why)
{
    // What libraries read at any time: drivers, character sets, time zones, settings.
    static const std::vector<std::string> ofTheSystem = {"/usr",  "/lib", "/lib64", "/etc", "/opt",
                                                         "/proc", "/sys", "/dev",   "/nix", "/gnu"};
    constexpr std::uint64_t reading = readOneFile | readFolder;
    constexpr std::uint64_t changing =
        reading | writeFile | removeFolder | removeOneFile | makeFolder | makeFile | refer | cutFile;
    const auto version = static_cast<int>(::syscall(createRuleset, nullptr, std::size_t{0}, askVersion));
    if (version >= 1) {
        const LandlockRules rules(version);
        if (rules.isMade() && rules.allow(ofTheSystem, reading) && rules.allow("/dev/null", reading | writeFile) &&
            rules.allow(loadedFiles(), readOneFile) && rules.allow(places.read, reading) &&
            rules.allow(places.list, readFolder) && rules.allow(places.change, changing) &&
            ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && rules.restrict())
            return version;
    }
    why = landlockFault();
    return 0;
}

} // namespace exhibit
