// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/claims/claimwriter.h"

#include <map>
#include <string>
#include <string_view>

namespace exhibit {

/// What a document calls its test files: `### 2. Field list (field-list.test.ts)`, `| Zoom | zoom_test.go |`,
/// `zoom.test.js   # the zoom`. A name that two files share is none. One thread.
class TestAliases
{
public:
    explicit TestAliases(const ProseReading& reading);

    bool isEmpty() const { return m_files.empty(); }
    /// The file that is called `label`, as a whole; empty if none is.
    std::string fileOf(std::string_view label) const;
    /// The only file whose name a text holds; empty for none and for several.
    std::string fileIn(std::string_view text) const;

private:
    std::string key(std::string_view label) const;
    void add(std::string_view label, const std::string& file);
    void addText(const std::string& text);
    void addRow(const MarkdownBlock& row);

    const RuleGroup& m_noise;
    const RuleGroup& m_general;
    std::map<std::string, std::string, std::less<>> m_files; ///< by key; an empty file: several are called so
};

} // namespace exhibit
