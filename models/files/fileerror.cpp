// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/fileerror.h"

#include "models/files/text/encoding.h"

#include <cerrno>
#include <system_error>

namespace exhibit {

Error fileError(const std::string& path, int number)
{
    const std::string reason = std::generic_category().message(number);
    if (number == ELOOP)
        return notARegularFile(path);
    if (number == ENOENT || number == ENOTDIR)
        return Error{Error::Code::NotFound, {"error.file.not-found", {{"path", displayPath(path)}}}};
    return Error{Error::Code::NotReadable,
                 {"error.file.not-readable", {{"path", displayPath(path)}, {"reason", reason}}}};
}

Error notARegularFile(const std::string& path)
{
    return Error{Error::Code::NotSupported, {"error.file.not-regular", {{"path", displayPath(path)}}}};
}

Error cancelledError()
{
    return Error{Error::Code::Cancelled, {"error.cancelled", {}}};
}

std::string displayPath(const std::string& path)
{
    return toValidUtf8(path);
}

} // namespace exhibit
