// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/confinement/landlock.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace exhibit {

namespace {

// Other processors have other numbers, and some of these calls not at all.
#if defined(__x86_64__) && !defined(__ILP32__)
#define EXHIBIT_FILTERS_CALLS 1
constexpr std::uint32_t ownArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
#define EXHIBIT_FILTERS_CALLS 1
constexpr std::uint32_t ownArchitecture = AUDIT_ARCH_AARCH64;
#endif

#ifdef EXHIBIT_FILTERS_CALLS

/// What reading never does. A list of what it does would break with each new version of a library.
constexpr std::uint32_t forbiddenCalls[] = {
    // the network, and sockets of other programs
    SYS_socket,
    SYS_connect,
    SYS_bind,
    SYS_listen,
    SYS_accept,
    SYS_accept4,
    SYS_sendto,
    SYS_sendmsg,
    SYS_sendmmsg,
    // other programs
    SYS_execve,
    SYS_execveat,
    // other processes
    SYS_ptrace,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_kill,
    SYS_rt_sigqueueinfo,
    SYS_rt_tgsigqueueinfo,
    SYS_kcmp,
    // what Landlock does not guard: owners, modes, times and attributes of files, files by handle
    SYS_fchmod,
    SYS_fchmodat,
    SYS_fchown,
    SYS_fchownat,
    SYS_setxattr,
    SYS_lsetxattr,
    SYS_fsetxattr,
    SYS_removexattr,
    SYS_lremovexattr,
    SYS_fremovexattr,
    SYS_truncate,
    SYS_open_by_handle_at,
    SYS_name_to_handle_at,
#ifdef SYS_fchmodat2
    SYS_fchmodat2,
#else
    452,
#endif
#ifdef SYS_chown
    SYS_chown,
    SYS_lchown,
    SYS_chmod,
    SYS_utime,
    SYS_utimes,
    SYS_futimesat,
#endif
    // other views of the system
    SYS_mount,
    SYS_umount2,
    SYS_pivot_root,
    SYS_chroot,
    SYS_unshare,
    SYS_setns,
    SYS_swapon,
    SYS_swapoff,
    SYS_acct,
    SYS_quotactl,
#ifdef SYS_open_tree
    SYS_open_tree,
    SYS_move_mount,
    SYS_fsopen,
    SYS_fsconfig,
    SYS_fsmount,
    SYS_fspick,
#endif
#ifdef SYS_pidfd_open
    SYS_pidfd_open,
    SYS_pidfd_send_signal,
#endif
#ifdef SYS_pidfd_getfd
    SYS_pidfd_getfd,
#endif
#ifdef SYS_mount_setattr
    SYS_mount_setattr,
#endif
    // the kernel
    SYS_bpf,
    SYS_perf_event_open,
    SYS_userfaultfd,
    SYS_keyctl,
    SYS_add_key,
    SYS_request_key,
    SYS_kexec_load,
    SYS_init_module,
    SYS_finit_module,
    SYS_delete_module,
    SYS_reboot,
    SYS_syslog,
    SYS_settimeofday,
    SYS_clock_settime,
    SYS_sethostname,
    SYS_setdomainname,
#ifdef SYS_kexec_file_load
    SYS_kexec_file_load,
#endif
#ifdef SYS_io_uring_setup
    // calls that no filter sees
    SYS_io_uring_setup,
    SYS_io_uring_enter,
    SYS_io_uring_register,
#endif
};

std::vector<sock_filter> filterProgram()
{
    constexpr std::uint32_t refuse = SECCOMP_RET_ERRNO | EPERM;
    std::vector<sock_filter> program = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ownArchitecture, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, refuse), // the numbers of another architecture mean other calls
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
    };
#if defined(__x86_64__)
    program.push_back(BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000U, 0, 1)); // as do those of x32
    program.push_back(BPF_STMT(BPF_RET | BPF_K, refuse));
#endif
    for (const std::uint32_t call : forbiddenCalls) {
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1));
        program.push_back(BPF_STMT(BPF_RET | BPF_K, refuse));
    }
    // Times are set of the files of an archive that is unpacked, by their descriptor; a path is none of those.
    constexpr std::uint32_t path = offsetof(seccomp_data, args) + sizeof(std::uint64_t);
    program.insert(program.end(),
                   {BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_utimensat, 0, 5), BPF_STMT(BPF_LD | BPF_W | BPF_ABS, path),
                    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 2),
                    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, path + sizeof(std::uint32_t)),
                    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 0), BPF_STMT(BPF_RET | BPF_K, refuse)});
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    return program;
}

/// Without a flag, kernels before 5.16 slow such a thread down against attacks that need more than it has.
bool setFilter(const sock_fprog& program)
{
    return ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &program) == 0 ||
           ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0U, &program) == 0;
}

#endif

} // namespace

bool confineCalls(std::string& why)
{
#ifdef EXHIBIT_FILTERS_CALLS
    std::vector<sock_filter> filter = filterProgram();
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && setFilter(program))
        return true;
    why = std::string("seccomp: ") + std::strerror(errno);
#else
    why = "seccomp: not for this processor";
#endif
    return false;
}

} // namespace exhibit
