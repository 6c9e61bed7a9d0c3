// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/openfile.h"

#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace exhibit {

namespace {

void closeKeepingErrno(int descriptor)
{
    const int number = errno;
    ::close(descriptor);
    errno = number;
}

} // namespace

int openPartByPart(const std::string& path, int flags)
{
    constexpr int folderFlags = O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    int folder = ::open(path.starts_with('/') ? "/" : ".", O_PATH | O_DIRECTORY | O_CLOEXEC);
    std::size_t begin = 0;
    while (folder >= 0) {
        while (begin < path.size() && path[begin] == '/')
            ++begin;
        const std::size_t end = path.find('/', begin);
        const bool isLast = path.find_first_not_of('/', end) == std::string::npos;
        const std::string part = begin < path.size() ? path.substr(begin, end - begin) : ".";
        const int next = ::openat(folder, part.c_str(), isLast ? flags | O_NOFOLLOW | O_CLOEXEC : folderFlags);
        closeKeepingErrno(folder);
        if (isLast)
            return next;
        folder = next;
        begin = end;
    }
    return -1;
}

int openWithoutLinks(const std::string& path, int flags)
{
    open_how how = {};
    how.flags = static_cast<std::uint64_t>(flags | O_CLOEXEC);
    how.resolve = RESOLVE_NO_SYMLINKS;
    const long descriptor = ::syscall(SYS_openat2, AT_FDCWD, path.c_str(), &how, sizeof how);
    // A kernel before 5.6, or a sandbox that does not know the call, which may also forbid it.
    if (descriptor < 0 && (errno == ENOSYS || errno == EPERM))
        return openPartByPart(path, flags);
    return static_cast<int>(descriptor);
}

} // namespace exhibit
