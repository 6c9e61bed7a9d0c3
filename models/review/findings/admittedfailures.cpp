// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/admittedfailures.h"

#include "models/domain/text.h"
#include "models/parsing/runners/buildlines.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>

namespace exhibit {

namespace {

/// The sentence of `text` in which `name` stands, without marks of Markdown; empty if it stands in none, or several do.
std::string sentenceNaming(const std::string& text, const std::string& name)
{
    static const RE2 end(R"([.!?][)\]"*_`]*\s+)");
    static const RE2 marks(R"([*`_]{1,3})");
    std::string found;
    re2::StringPiece rest(text);
    while (!rest.empty()) {
        re2::StringPiece next = rest;
        const bool isLast = !RE2::FindAndConsume(&next, end);
        const std::string sentence(rest.data(),
                                   isLast ? rest.size() : static_cast<std::size_t>(next.data() - rest.data()));
        if (sentence.find(name) != std::string::npos) {
            if (!found.empty())
                return {};
            found = sentence;
        }
        if (isLast)
            break;
        rest = next;
    }
    const std::size_t at = found.find(name);
    if (at != std::string::npos)
        found.replace(at, name.size(), " # ");
    RE2::GlobalReplace(&found, marks, "");
    return found;
}

/// A word of the log's name that the sentence has as well: `windows` of `ci/windows-msvc.log`.
bool sharesWord(const std::string& sentence, const std::string& path)
{
    static const RE2 word(R"(([A-Za-z]{3,}))");
    static const RE2 general(R"((?i)build|logs?|tests?|out|output|txt|run|ci|error|failed|the|and|for|not)");
    const std::string text = lowered(sentence);
    const std::string name = lowered(lastPart(path));
    re2::StringPiece rest(name);
    std::string part;
    while (RE2::FindAndConsume(&rest, word, &part)) {
        if (!RE2::FullMatch(part, general) && text.find(part) != std::string::npos)
            return true;
    }
    return false;
}

/// An output of the pack is that of a build that ended well.
bool hasGoodBuild(const Review& review)
{
    return std::any_of(review.runs.begin(), review.runs.end(), [](const Run& run) {
        return run.runner == programRunner && run.state == RunState::Passed && buildLineOf(run.summary.quote);
    });
}

/// `sentence` has ` # ` for the name of the log.
bool admitsFailure(const std::string& sentence, const std::string& path, const Review& review)
{
    static const RE2 outside(
        R"((?i)(?:\bnot|n['’]t)\s+(?:yet\s+|currently\s+|officially\s+|being\s+)*(?:supported|shipped|released|delivered|ported|part of (?:the|this) (?:release|delivery|product|build))\b|\bunsupported\b|\bswitched off\b)");
    static const RE2 fails(
        R"((?i)\b(?:[1-9]\d*|one|two|three|four|five|six|seven|eight|nine|ten|several|many)\s+(?:[\w-]+\s+){0,2}(?:errors?|failures?|problems?)\b|\b(?:fails|failing|is broken|are broken)\b|\b(?:does|do)(?: not|n't)\s+(?:yet\s+)?(?:compile|build|link|work|pass|type-?check)\b)");
    static const RE2 works(
        R"((?i)\b(?:pass(?:es|ed|ing)?|clean(?:ly)?|green|succe\w+|builds|works|no longer|(?:no|0|zero|without(?: any)?)\s+(?:[\w-]+\s+){0,2}(?:errors?|failures?|problems?))\b)");
    static const RE2 former(
        R"((?i)#.*\b(?:kept|shows?|from|of|said|was)\b.*\bbefore\s+(?:the|this|that|its)\s+(?:fix|repair)\b)");
    static const RE2 open(
        R"((?i)\b(?:if|when|whenever|unless|until|should|must|might|may|could|would|goal|expected to pass)\b|\?|,\s*(?:and\s+)?\S+\.(?:log|txt)\b)");
    if (sentence.empty() || RE2::PartialMatch(sentence, open))
        return false;
    if (RE2::PartialMatch(sentence, former) && hasGoodBuild(review))
        return true;
    if (!RE2::PartialMatch(sentence, outside))
        return false;
    return RE2::PartialMatch(sentence, fails) || (!RE2::PartialMatch(sentence, works) && sharesWord(sentence, path));
}

} // namespace

const JudgedClaim* admissionOf(const Review& review, const Run& run)
{
    const std::string& path = run.summary.path;
    if (path.empty() || !run.summary.member.empty())
        return nullptr;
    const auto found = std::find_if(review.claims.begin(), review.claims.end(), [&](const JudgedClaim& judged) {
        const Claim& claim = judged.claim;
        const bool isState = claim.genre == Genre::CurrentState || claim.genre == Genre::Report;
        return claim.claimClass == ClaimClass::Path && isState && claim.sessionSteps < 0 &&
               endsWithPath(path, claim.subject.value) &&
               admitsFailure(sentenceNaming(claim.where.quote, claim.subject.value), path, review);
    });
    return found == review.claims.end() ? nullptr : &*found;
}

} // namespace exhibit
