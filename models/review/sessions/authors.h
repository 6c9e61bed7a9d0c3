// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/review/claims/judgement.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

enum class Author { Unknown, Harness, Ci, Agent };

std::string_view authorName(Author author); ///< `harness`, `ci`, `agent`; empty for Unknown

/// Who wrote the files of the pack, as far as its sessions and its kinds of files tell. What a test runner wrote at an
/// agent's call is not the agent's own, unless the agent changed it afterwards. The facts must outlive it.
class Authors
{
public:
    explicit Authors(const PackFacts& facts);

    Author of(const Artifact& artifact) const;
    /// The step by which a session wrote or changed the file itself; null if none shows.
    const SessionStep* writtenBy(std::string_view path) const;
    /// The last step by which one session wrote the whole document: its edits add as many lines as the document has.
    /// Null where a part of it was there before, or another file may be meant. `document`: of PackFacts::documents.
    const SessionStep* wholeWriterOf(int document) const;
    /// What an agent wrote does not bear out alone what is said: such a judgement is taken back.
    void weigh(Judgement& judgement) const;

private:
    std::string relative(const SessionStep& step) const;
    bool isOf(const SessionStep& step, std::string_view path) const;

    const PackFacts& m_facts;
    std::map<int, std::string> m_folders;                                        ///< of sessions, by document
    std::map<std::string, std::vector<const SessionStep*>, std::less<>> m_edits; ///< by the file's name
};

} // namespace exhibit
