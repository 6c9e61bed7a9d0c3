// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <string>
#include <string_view>

namespace exhibit {

/// Where a database server is: `postgresql://[USER@]HOST[:PORT]/DATABASE[?OPTION=VALUE&…]`, as libpq has it. What it
/// does not say comes from libpq's environment, service file and password file.
struct ServerAddress
{
    std::string url; ///< as it was given
    std::string user, host, database;
    int port = 0;        ///< 0: the usual one
    std::string options; ///< `key=value` of libpq, separated by ';', with what is needed for a connection to be safe

    /// InvalidArgument `error.server.*`: no such address, a password in it (which would stand in histories and lists of
    /// processes), an option that is not taken, or a connection to another machine that would not be encrypted.
    static Result<ServerAddress> parse(std::string_view url);
};

/// Whether a text is an address of a server and no path.
bool isServerAddress(std::string_view text);

} // namespace exhibit
