// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/manifests/manifestcheck.h"

#include "models/domain/text.h"
#include "models/parsing/claims/needs/statedneeds.h"
#include "models/parsing/manifests/manifestfile.h"
#include "models/review/claims/manifests/versionrange.h"
#include "models/review/claims/suite/suitefigures.h"
#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <set>
#include <utility>

namespace exhibit {

namespace {

/// Letters and digits alone, in small letters: `Next.js`, `@types/node` and `node` are called by many spellings.
std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        if (isLetter(c) || isDigit(c) || c == '+')
            plain += lower(c);
    }
    return plain;
}

/// What people call what manifests have another name for.
const std::string& manifestName(const std::string& plain)
{
    static const std::map<std::string, std::string> others = {{"nodejs", "node"},
                                                              {"nextjs", "next"},
                                                              {"vuejs", "vue"},
                                                              {"nuxtjs", "nuxt"},
                                                              {"expressjs", "express"},
                                                              {"nestjs", "nestjscore"},
                                                              {"reactjs", "react"},
                                                              {"tailwind", "tailwindcss"},
                                                              {"net", "dotnet"},
                                                              {"netcore", "dotnet"},
                                                              {"golang", "go"},
                                                              {"postgresql", "postgres"},
                                                              {"cpp", "c++"},
                                                              {"rubyonrails", "rails"},
                                                              {"angular", "angularcore"},
                                                              {"jdk", "java"},
                                                              {"springboot", "springbootstarter"}};
    const auto found = others.find(plain);
    return found == others.end() ? plain : found->second;
}

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

/// Files that are not of the project itself.
bool isOfOthers(const std::string& path)
{
    static const RE2 others(
        R"((?i)(?:^|/)(?:examples?|samples?|templates?|fixtures?|node_modules|vendor|third[_-]?party|tests?|testdata|demos?|playground|e2e|benchmarks?|\.github|\.gitlab)/)");
    return RE2::PartialMatch(path, others);
}

bool isPartHeading(const std::string& heading)
{
    static const RE2 part(
        R"((?i)\b(?:back-?end|front-?end|client|server|mobile|web|api|admin|worker|desktop|cli|sdk|ios|android)\b)");
    return RE2::PartialMatch(heading, part);
}

/// What the sentence is of: of another day, a plan, a guide to something else.
std::vector<ProofEntry> unsettledOf(const Claim& claim)
{
    std::vector<ProofEntry> lacks;
    // A front page that asks for much and shows how things are done reads like a plan or a guide.
    const bool isState = claim.genre == Genre::CurrentState || claim.genre == Genre::Unknown ||
                         ((claim.genre == Genre::Reference || claim.genre == Genre::Plan) && isFrontPage(claim));
    if (!isState)
        lacks.push_back(ProofEntry::Genre);
    if (claim.asOf.source != AsOfSource::None && claim.asOf.source != AsOfSource::Document)
        lacks.push_back(ProofEntry::AsOf);
    return lacks;
}

/// The same amount in other units.
bool isSameAmount(double a, double b)
{
    static constexpr double factors[] = {1,    24,    60,    100,     1000,    1024,   3600,
                                         1440, 60000, 86400, 1000000, 1048576, 3600000};
    const double large = std::max(a, b), small = std::min(a, b);
    return std::any_of(std::begin(factors), std::end(factors),
                       [&](double factor) { return std::abs(large - small * factor) < 1e-9 * (1 + large); });
}

} // namespace

ManifestCheck::ManifestCheck(const ClaimFacts& facts) : m_facts(facts)
{
    for (const Document& document : facts.facts().documents) {
        if (document.kind != ArtifactKind::BuildScripts && document.kind != ArtifactKind::Json)
            continue;
        for (const RecognisedLine& line : document.text.recognised) {
            if (line.rule.starts_with("manifest.") && line.where.member.empty() && !isOfOthers(line.where.path))
                take(line);
        }
    }
    for (const Claim& claim : facts.facts().claims) {
        std::string name;
        const bool isKnown = claim.subject.type == neededSubject &&
                             (entriesOf(m_floors, claim, name) || entriesOf(m_needs, claim, name));
        if (isKnown)
            m_versions[{claim.document, plainName(name)}].emplace(statedValue(claim, neededVersion));
    }
}

void ManifestCheck::take(const RecognisedLine& line)
{
    const std::size_t blank = line.text.find(' ');
    const std::string name = line.text.substr(0, blank);
    Entry entry{&line, folderOf(line.where.path), blank == std::string::npos ? "" : line.text.substr(blank + 1)};
    ++m_folders[entry.folder];
    if (line.rule == manifestOwn)
        m_own.push_back(std::move(entry));
    else if (line.rule == manifestPort)
        m_ports.push_back(std::move(entry));
    else if (line.rule == manifestScript)
        m_scripts[entry.folder].push_back(std::move(entry));
    else if (line.rule == manifestFloor)
        m_floors[plainName(name)].push_back(std::move(entry));
    else if (line.rule == manifestNeeds)
        m_needs[plainName(name)].push_back(std::move(entry));
    else if (line.rule == manifestSetting)
        m_settings[name.substr(name.rfind('.') + 1)].push_back(std::move(entry));
}

bool ManifestCheck::isAsked(const Claim& claim)
{
    const std::string& type = claim.subject.type;
    return type == neededSubject || type == settingSubject || type == portSubject || type == scriptSubject;
}

std::optional<Judgement> ManifestCheck::check(const Claim& claim) const
{
    const std::string& type = claim.subject.type;
    if (type == neededSubject)
        return checkNeeded(claim);
    if (type == settingSubject)
        return checkSetting(claim);
    return type == portSubject ? checkPort(claim) : checkScript(claim);
}

/// The longest of the last words before the number that a manifest knows.
const ManifestCheck::Entries* ManifestCheck::entriesOf(const std::map<std::string, Entries>& known, const Claim& claim,
                                                       std::string& name) const
{
    std::string_view words = statedValue(claim, neededWords);
    if (lowered(std::string(words)).ends_with(" version"))
        words.remove_suffix(std::string_view(" version").size());
    while (!words.empty()) {
        const auto found = known.find(manifestName(plainName(words)));
        if (found != known.end()) {
            name = words;
            return &found->second;
        }
        const std::size_t next = words.find_first_of(" -/");
        words.remove_prefix(next == std::string_view::npos ? words.size() : next + 1);
    }
    return nullptr;
}

ManifestCheck::Place ManifestCheck::placeOf(const Claim& claim, const Entry& entry)
{
    static const RE2 pages(R"((?i)(?:docs?|documentation|wiki|doc-site)/(?:.*/)?)");
    const std::string own = folderOf(claim.where.path);
    std::string below;
    if (own.starts_with(entry.folder))
        below = own.substr(entry.folder.size());
    if (own == entry.folder || (own.starts_with(entry.folder) && RE2::FullMatch(below, pages)))
        return Place::Own;
    if (own.starts_with(entry.folder))
        return Place::Above;
    return entry.folder.starts_with(own) ? Place::Below : Place::Other;
}

bool ManifestCheck::isOfSameThing(const Claim& claim, const Entry& entry) const
{
    const Place place = placeOf(claim, entry);
    std::string last = entry.folder.empty() ? std::string() : entry.folder.substr(0, entry.folder.size() - 1);
    last = lowered(last.substr(last.rfind('/') + 1));
    const bool isNamed = !last.empty() && (lowered(claim.heading).find(last) != std::string::npos ||
                                           lowered(claim.text).find(last) != std::string::npos);
    if (place == Place::Own)
        return isNamed || !isPartHeading(claim.heading);
    return place == Place::Below && (isNamed || m_folders.size() == 1);
}

Judgement ManifestCheck::verdict(const Claim& claim, const char* id, const Entry& entry, Verdict verdict,
                                 std::string name, std::string stated) const
{
    Judgement judgement = verdictOf("check.manifest", verdict, Confidence::Medium, std::string("claim.manifest.") + id,
                                    {{"name", std::move(name)},
                                     {"stated", std::move(stated)},
                                     {"value", entry.value},
                                     {"file", entry.line->where.path}});
    judgement.evidence.push_back(entry.line->where);
    if (verdict == Verdict::Supported)
        return judgement;
    judgement.lacks = unsettledOf(claim);
    // A name of a setting is no name of a part: it says what it is wherever it lies.
    const bool isOfSetting = claim.subject.type == settingSubject && placeOf(claim, entry) == Place::Below;
    if (!isOfSetting && !isOfSameThing(claim, entry))
        judgement.lacks.push_back(ProofEntry::Scope);
    return judgement;
}

std::optional<Judgement> ManifestCheck::checkNeeded(const Claim& claim) const
{
    std::string name;
    const Entries* floors = entriesOf(m_floors, claim, name);
    const Entries* needs = entriesOf(m_needs, claim, name);
    const std::string_view bound = statedValue(claim, neededBound);
    const std::string number(statedValue(claim, neededVersion));
    const VersionNumbers numbers = versionNumbers(number);
    if (numbers.empty() || (!floors && !needs))
        return std::nullopt;
    const VersionRange stated = bound == "exact" ? versionsLike(numbers) : VersionRange{numbers, {}};
    const Entry* refuting = nullptr;
    const auto refutes = [&](const Entry& entry, bool isFloor) {
        const std::vector<VersionRange> allowed = versionRanges(entry.value);
        if (allowed.empty() || placeOf(claim, entry) == Place::Other)
            return std::optional<bool>();
        const VersionNumbers& low = allowed.front().low;
        const bool isOtherLeast =
            bound == "least" && isFloor && (isLowerAsStated(numbers, low) || isLowerAsStated(low, numbers));
        const bool isTooLow = bound == "floor" && isFloor && isLowerAsStated(numbers, low);
        return std::optional<bool>(areDisjoint(allowed, stated) || isOtherLeast || isTooLow);
    };
    const Entry* agreeing = nullptr;
    bool mayAgree = false;
    for (const auto& [entries, isFloor] : {std::pair(floors, true), std::pair(needs, false)}) {
        if (!entries)
            continue;
        for (const Entry& entry : *entries) {
            const std::optional<bool> says = refutes(entry, isFloor);
            if (!says)
                continue;
            const VersionNumbers low = versionRanges(entry.value).front().low;
            const bool isSame = !isLowerAsStated(numbers, low) && !isLowerAsStated(low, numbers);
            mayAgree = mayAgree || !*says;
            if (*says || isSame)
                (*says ? refuting : agreeing) = &entry;
        }
        // What is needed is stated there where it is asked: what an image or a lock has says less of it.
        if (refuting || mayAgree)
            break;
    }
    if (agreeing)
        return verdict(claim, "agrees", *agreeing, Verdict::Supported, name, number);
    if (!refuting || mayAgree)
        return std::nullopt;
    Judgement judgement = verdict(claim, "differs", *refuting, Verdict::Contradicted, name, number);
    // A page that states several versions of a thing may list what goes with what.
    const auto versions = m_versions.find({claim.document, plainName(name)});
    if (versions != m_versions.end() && versions->second.size() > 1)
        judgement.lacks.push_back(ProofEntry::Binding);
    return judgement;
}

std::optional<Judgement> ManifestCheck::checkSetting(const Claim& claim) const
{
    static const RE2 number(R"((\d+(?:\.\d+)?)\s*[a-zA-Z%]{0,3})");
    std::string name(statedValue(claim, settingName));
    const auto found = m_settings.find(name.substr(name.rfind('.') + 1));
    const double stated = std::atof(std::string(statedValue(claim, settingValue)).c_str());
    if (found == m_settings.end())
        return std::nullopt;
    const Entry* refuting = nullptr;
    for (const Entry& entry : found->second) {
        std::string value;
        const std::string path = entry.line->text.substr(0, entry.line->text.find(' '));
        const bool isSame = name.find('.') == std::string::npos || path == name || path.ends_with('.' + name);
        if (!isSame || placeOf(claim, entry) == Place::Other || !RE2::FullMatch(entry.value, number, &value))
            continue;
        if (isSameAmount(std::atof(value.c_str()), stated))
            return verdict(claim, "agrees", entry, Verdict::Supported, name,
                           std::string(statedValue(claim, settingValue)));
        refuting = &entry;
    }
    if (!refuting)
        return std::nullopt;
    Judgement judgement = verdict(claim, "differs", *refuting, Verdict::Contradicted, name,
                                  std::string(statedValue(claim, settingValue)));
    // What the program takes without a file, a file does not say; nor does one that shows how it might look.
    static const RE2 shown(R"((?i)(?:.*/)?\.env.*|.*(?:example|sample|template|local|dev|test|prod|staging).*)");
    if (!statedValue(claim, settingDefault).empty() || RE2::FullMatch(refuting->line->where.path, shown))
        judgement.lacks.push_back(ProofEntry::Binding);
    return judgement;
}

/// Two files at least that call one another's port: a program may take another where none of them is asked.
std::optional<Judgement> ManifestCheck::checkPort(const Claim& claim) const
{
    const std::string stated(statedValue(claim, settingValue));
    const Entry* refuting = nullptr;
    std::map<std::string, std::set<std::string>> files;
    for (const Entry& entry : m_ports) {
        if (placeOf(claim, entry) == Place::Other)
            continue;
        if (entry.value == stated)
            return verdict(claim, "agrees", entry, Verdict::Supported, "port", stated);
        files[entry.value].insert(entry.line->where.path);
        if (!refuting || files[entry.value].size() > files[refuting->value].size())
            refuting = &entry;
    }
    if (!refuting)
        return std::nullopt;
    Judgement judgement = verdict(claim, "differs", *refuting, Verdict::Contradicted, "port", stated);
    if (files[refuting->value].size() < 2)
        judgement.lacks.push_back(ProofEntry::Evidence);
    return judgement;
}

std::optional<Judgement> ManifestCheck::checkScript(const Claim& claim) const
{
    constexpr std::int64_t linesBefore = 12;
    const std::string name(statedValue(claim, "script"));
    const Entry* other = nullptr;
    for (const auto& [folder, scripts] : m_scripts) {
        for (const Entry& entry : scripts) {
            if (entry.line->text == name + ' ')
                return verdict(claim, "script-known", entry, Verdict::Supported, name, {});
        }
        if (placeOf(claim, scripts.front()) == Place::Own)
            other = &scripts.front();
    }
    if (!other)
        return std::nullopt;
    Judgement judgement = verdict(claim, "no-script", *other, Verdict::Contradicted, name, {});
    const LineNumber first{std::max<std::int64_t>(claim.where.firstLine.value - linesBefore, 1)};
    for (const TextLine& line : m_facts.linesBeside(claim, first, claim.where.firstLine)) {
        if (line.text.find("cd ") != std::string::npos)
            judgement.lacks.push_back(ProofEntry::Scope);
    }
    return judgement;
}

std::optional<Judgement> ManifestCheck::checkOwn(const Claim& claim) const
{
    static const RE2 own(
        R"((?i)^[^\pL]*(?:(?:current|project|app(?:lication)?|package|software|product|release|latest)\s+)?version\b)");
    static const RE2 first(R"(0\.0\.[01]|0\.1\.0|1\.0\.0)"); // what tools begin with and many leave alone
    const std::string stated(statedValue(claim, "version"));
    const VersionNumbers numbers = versionNumbers(stated);
    if (numbers.size() < 2 || !RE2::PartialMatch(claim.text, own))
        return std::nullopt;
    const Entry* refuting = nullptr;
    for (const Entry& entry : m_own) {
        const VersionNumbers actual = versionNumbers(entry.value);
        if (actual.empty())
            continue;
        if (!isLowerAsStated(numbers, actual) && !isLowerAsStated(actual, numbers))
            return verdict(claim, "own-agrees", entry, Verdict::Supported, {}, stated);
        if (placeOf(claim, entry) == Place::Own)
            refuting = &entry;
    }
    if (!refuting)
        return std::nullopt;
    Judgement judgement = verdict(claim, "own-differs", *refuting, Verdict::Contradicted, {}, stated);
    static const RE2 current(R"((?i)\b(?:current|latest)\b)");
    const bool isOfProject = isFrontPage(claim) || RE2::PartialMatch(claim.text, current);
    if (!isOfProject || RE2::FullMatch(refuting->value, first))
        judgement.lacks.push_back(ProofEntry::Binding);
    return judgement;
}

} // namespace exhibit
