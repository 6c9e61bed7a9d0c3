// SPDX-License-Identifier: GPL-3.0-or-later
// A library that tests preload: it lets the n-th call of one kind on a file below one folder fail. Never part of a
// package.
//
// EXHIBIT_FAULT=KIND:N:ERRNO[:on]   KIND is open, read, write, sync, rename or map; with `on` all later ones fail too
// EXHIBIT_FAULT_BELOW=FOLDER        other files are left alone
// EXHIBIT_FAULT_HIT=FILE            is no longer empty when a call was failed
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

struct Plan
{
    char kind[16] = {};
    long number = 0;
    int error = 0;
    bool goesOn = false;
    const char* below = nullptr;
    long hit = -1; ///< opened at the start: a thread that reads a pack may open nothing outside of it
};

const Plan& plan()
{
    static const Plan made = [] {
        Plan plan;
        const char* text = std::getenv("EXHIBIT_FAULT");
        char on[4] = {};
        if (text && std::sscanf(text, "%15[a-z]:%ld:%d:%3s", plan.kind, &plan.number, &plan.error, on) >= 3)
            plan.goesOn = std::strcmp(on, "on") == 0;
        plan.below = std::getenv("EXHIBIT_FAULT_BELOW");
        if (const char* hit = std::getenv("EXHIBIT_FAULT_HIT"))
            plan.hit = ::syscall(SYS_openat, AT_FDCWD, hit, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
        return plan;
    }();
    return made;
}

[[gnu::constructor]] void readPlan()
{
    plan();
}

template <typename Function> Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool isMeant(const char* path)
{
    return path && plan().below && std::strncmp(path, plan().below, std::strlen(plan().below)) == 0;
}

bool isMeant(int descriptor)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t size = ::readlink(link, path, sizeof path - 2);
    if (size <= 0)
        return false;
    path[size] = '/'; // a folder is below itself
    path[size + 1] = '\0';
    return isMeant(path);
}

/// The number of the call is counted; true: this one fails, and errno says why.
template <typename File> bool fails(const char* kind, File file)
{
    static std::atomic<long> calls{0};
    if (plan().number <= 0 || std::strcmp(plan().kind, kind) != 0 || !isMeant(file))
        return false;
    const long call = ++calls;
    if (call != plan().number && !(plan().goesOn && call > plan().number))
        return false;
    if (plan().hit >= 0)
        ::syscall(SYS_write, plan().hit, "hit", 3);
    errno = plan().error;
    return true;
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, int)) : mode_t{0};
}

} // namespace

extern "C" {

#define FAULTY_OPEN(name)                                                                                              \
    int name(const char* path, int flags, ...)                                                                         \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeOf(flags, arguments);                                                                  \
        va_end(arguments);                                                                                             \
        return fails("open", path) ? -1 : next<int(const char*, int, ...)>(#name)(path, flags, mode);                  \
    }

#define FAULTY_OPENAT(name)                                                                                            \
    int name(int folder, const char* path, int flags, ...)                                                             \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeOf(flags, arguments);                                                                  \
        va_end(arguments);                                                                                             \
        const bool failed = folder == AT_FDCWD ? fails("open", path) : fails("open", folder);                          \
        return failed ? -1 : next<int(int, const char*, int, ...)>(#name)(folder, path, flags, mode);                  \
    }

#define FAULTY_TRANSFER(name, kind, Data, Number)                                                                      \
    ssize_t name(int file, Data data, Number number)                                                                   \
    {                                                                                                                  \
        return fails(kind, file) ? -1 : next<ssize_t(int, Data, Number)>(#name)(file, data, number);                   \
    }

#define FAULTY_PLACED(name, kind, Data, Offset)                                                                        \
    ssize_t name(int file, Data data, size_t bytes, Offset offset)                                                     \
    {                                                                                                                  \
        return fails(kind, file) ? -1 : next<ssize_t(int, Data, size_t, Offset)>(#name)(file, data, bytes, offset);    \
    }

#define FAULTY_SYNC(name)                                                                                              \
    int name(int file)                                                                                                 \
    {                                                                                                                  \
        return fails("sync", file) ? -1 : next<int(int)>(#name)(file);                                                 \
    }

FAULTY_OPEN(open)
FAULTY_OPEN(open64)
FAULTY_OPENAT(openat)
FAULTY_OPENAT(openat64)
FAULTY_TRANSFER(read, "read", void*, size_t)
FAULTY_TRANSFER(write, "write", const void*, size_t)
FAULTY_TRANSFER(writev, "write", const iovec*, int)
FAULTY_PLACED(pread, "read", void*, off_t)
FAULTY_PLACED(pread64, "read", void*, off64_t)
FAULTY_PLACED(pwrite, "write", const void*, off_t)
FAULTY_PLACED(pwrite64, "write", const void*, off64_t)
FAULTY_SYNC(fsync)
FAULTY_SYNC(fdatasync)

/// open() beneath a folder has no function of its own in the C library.
long syscall(long number, ...)
{
    va_list arguments;
    va_start(arguments, number);
    long values[6];
    for (long& value : values)
        value = va_arg(arguments, long);
    va_end(arguments);
    const int folder = static_cast<int>(values[0]);
    const bool failed =
        number == SYS_openat2 &&
        (folder == AT_FDCWD ? fails("open", reinterpret_cast<const char*>(values[1])) : fails("open", folder));
    if (failed)
        return -1;
    return next<long(long, ...)>("syscall")(number, values[0], values[1], values[2], values[3], values[4], values[5]);
}

int rename(const char* from, const char* to)
{
    return fails("rename", to) ? -1 : next<int(const char*, const char*)>("rename")(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags)
{
    if (fails("rename", to))
        return -1;
    return next<int(int, const char*, int, const char*, unsigned)>("renameat2")(fromFolder, from, toFolder, to, flags);
}

void* mmap(void* place, size_t bytes, int protection, int flags, int file, off_t offset)
{
    if (file >= 0 && fails("map", file))
        return MAP_FAILED;
    return next<void*(void*, size_t, int, int, int, off_t)>("mmap")(place, bytes, protection, flags, file, offset);
}

void* mmap64(void* place, size_t bytes, int protection, int flags, int file, off64_t offset)
{
    if (file >= 0 && fails("map", file))
        return MAP_FAILED;
    return next<void*(void*, size_t, int, int, int, off64_t)>("mmap64")(place, bytes, protection, flags, file, offset);
}

} // extern "C"
