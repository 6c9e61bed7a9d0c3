// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sessions/session.h"
#include "models/parsing/rules/rules.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What edits did to tests that were there before the session: which assertion was replaced. What the session wrote
/// itself, what moved within an edit and what was put back later is no change. One document.
class ChangedTests
{
public:
    /// The texts of one edit, as far as the record shows them.
    struct Change
    {
        std::set<std::string, std::less<>> removed, added; ///< lines, without blanks around them
        bool isShown = false;                              ///< the record shows what stands there now
        bool replaces = false;                             ///< …and what stood there before
    };

    explicit ChangedTests(const Rules& rules) : m_rules(rules) {}

    /// Notes that `before` becomes `after`. Nothing before: the file is created, or all of it overwritten.
    static void note(Change& change, std::string_view before, std::string_view after);
    static bool mayHoldTests(std::string_view path);

    /// The edit that steps.back() is was made. `isNew`: of a file that was not there.
    void edited(std::vector<SessionStep>& steps, const Change& change, bool isNew);
    /// A file was changed by the shell, in a way that the record does not show.
    void written(std::vector<SessionStep>& steps, std::string_view path, std::string_view program);

private:
    struct File
    {
        std::set<std::string, std::less<>> own;                ///< lines that the session wrote
        std::map<std::string, std::size_t, std::less<>> lacks; ///< assertions that were replaced, by the step
        bool isUnknown = false;                                ///< what is the session's own is not known
    };

    const Rules& m_rules;
    std::map<std::string, File, std::less<>> m_files;
    std::set<std::string, std::less<>> m_written; ///< names of files that the shell wrote
};

} // namespace exhibit
