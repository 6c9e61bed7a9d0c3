// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace exhibit {

struct MessageArg
{
    std::string name;
    std::string value; ///< UTF-8. Numbers are plain C-locale digits; report/messages formats them for people.

    friend bool operator==(const MessageArg&, const MessageArg&) = default;
};

/// A sentence before it is one: an id of `resources/rules/messages-*.toml` and what fills its placeholders.
/// Lower layers return these; report/messages turns them into text once, for screen and export alike.
struct Message
{
    std::string id; ///< e.g. `claim.test.contradicted.all-runs-red`; empty: no sentence
    std::vector<MessageArg> args;

    bool isEmpty() const { return id.empty(); }
    friend bool operator==(const Message&, const Message&) = default;
};

} // namespace exhibit
