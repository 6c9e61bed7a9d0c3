// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/joining/sessionsnapshots.h"

#include "models/parsing/formats/document.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <tuple>

namespace exhibit {

namespace {

bool isBeginningOf(const DocumentRecords& part, const DocumentRecords& whole)
{
    if (part.sessionSteps.size() > whole.sessionSteps.size() || part.claims.size() > whole.claims.size())
        return false;
    const auto isSameStep = [](const SessionStep& a, const SessionStep& b) {
        return std::tie(a.act, a.result, a.text, a.atMs) == std::tie(b.act, b.result, b.text, b.atMs);
    };
    const auto isSameClaim = [](const Claim& a, const Claim& b) {
        return std::tie(a.text, a.sessionSteps) == std::tie(b.text, b.sessionSteps);
    };
    return std::equal(part.sessionSteps.begin(), part.sessionSteps.end(), whole.sessionSteps.begin(), isSameStep) &&
           std::equal(part.claims.begin(), part.claims.end(), whole.claims.begin(), isSameClaim);
}

void joinInto(DocumentRecords& whole, DocumentRecords& part)
{
    for (std::size_t i = 0; i < part.claims.size(); ++i) {
        std::vector<SourceRef>& places = whole.claims[i].alsoAt;
        places.push_back(part.claims[i].where);
        places.insert(places.end(), part.claims[i].alsoAt.begin(), part.claims[i].alsoAt.end());
    }
    part.claims.clear();
    part.sessionSteps.clear();
    part.sessions.clear();
    part.tokenEvents.clear();
}

} // namespace

void joinSessionSnapshots(const std::vector<DocumentRecords*>& documents)
{
    std::map<std::pair<std::string, std::string>, std::vector<DocumentRecords*>> bySession;
    for (DocumentRecords* records : documents) {
        if (records->sessions.size() == 1 && !records->sessions.front().id.empty())
            bySession[{records->sessions.front().format, records->sessions.front().id}].push_back(records);
    }
    for (auto& [id, saved] : bySession) {
        std::stable_sort(saved.begin(), saved.end(), [](const DocumentRecords* a, const DocumentRecords* b) {
            return std::make_tuple(a->sessionSteps.size(), a->claims.size()) >
                   std::make_tuple(b->sessionSteps.size(), b->claims.size());
        });
        for (std::size_t i = 1; i < saved.size(); ++i) {
            const DocumentRecords& part = *saved[i];
            const auto whole = std::find_if(saved.begin(), saved.begin() + static_cast<std::ptrdiff_t>(i),
                                            [&part](const DocumentRecords* longer) {
                                                return !longer->sessions.empty() && isBeginningOf(part, *longer);
                                            });
            if (whole != saved.begin() + static_cast<std::ptrdiff_t>(i))
                joinInto(**whole, *saved[i]);
        }
    }
}

} // namespace exhibit
