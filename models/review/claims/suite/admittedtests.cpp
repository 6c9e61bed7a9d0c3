// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/suite/admittedtests.h"

#include "models/domain/ids/shortname.h"
#include "models/parsing/claims/limits/takebacks.h"
#include "models/review/claims/wording/claimtext.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <string>

namespace exhibit {

namespace {

bool isOfName(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// `name` is the id, or a whole part of it: `test_a`, `tests/test_x.py`, `pkg.UserTest`.
bool isPartOf(std::string_view id, std::string_view name)
{
    for (std::size_t at = id.find(name); at != std::string_view::npos; at = id.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((at == 0 || !isOfName(id[at - 1])) && (end == id.size() || !isOfName(id[end])))
            return true;
    }
    return false;
}

} // namespace

bool isAdmitted(const ClaimFacts& facts, const Claim& claim, const std::vector<const Run*>& runs)
{
    const std::vector<std::string> names = listed(statedValue(claim, admittedTests));
    if (names.empty())
        return false;
    return std::all_of(runs.begin(), runs.end(), [&](const Run* run) {
        const bool isNamed =
            run->collectionErrors.empty() && run->failing() == static_cast<std::int64_t>(run->failures.size());
        return isNamed && std::all_of(run->failures.begin(), run->failures.end(), [&](const Failure& failure) {
                   const std::string& id = facts.facts().tests.nodeId(failure.test);
                   return std::any_of(names.begin(), names.end(),
                                      [&id](const std::string& name) { return isPartOf(id, name); });
               });
    });
}

bool admitsTest(const std::string& text, const std::string& nodeId)
{
    static const RE2 denied(
        R"((?i)\b(?:no longer|never|not any ?more|any ?more|fixed|used to|previously|formerly|(?:was|were|had been|been)\s+(?:\pL+ly\s+)?(?:failing|flaky|broken|red))\b)");
    const std::string name = RE2::QuoteMeta(std::string(shortNameOfTest(nodeId)));
    const std::string behind =
        R"(\b)" + name +
        R"(\b(?:\(\))?`?[^.;:,]{0,40}?(?:(?:does|do|did|is|are)(?:n['’]t|\s+not)|\bfail|flak|broken|\bred\b|skip|quarantin|disabled|exclu|exception))";
    const std::string before =
        R"((?:\bfail(?:s|ing|ed)?|except(?:ion)?|apart from|aside from|\bbut|other than|besides|minus|exclud\w+)\b[^.;]{0,30}?[\s`:/(])" +
        name + R"(\b)";
    return RE2::PartialMatch(text, "(?i)" + behind + "|" + before) && !RE2::PartialMatch(text, denied);
}

} // namespace exhibit
