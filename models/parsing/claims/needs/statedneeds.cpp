// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/needs/statedneeds.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>

namespace exhibit {

namespace {

constexpr std::size_t longestNeed = 400;

/// A name of up to four words and the version behind it.
struct NamedVersion
{
    std::string words, number, bound;
    std::size_t begin = 0, end = 0;
};

/// A bare number behind a word in small letters counts something; one behind such words numbers the parts of a text.
bool mayBeNamed(std::string_view words, const std::string& number)
{
    static const RE2 part(
        R"((?i)(?:all|the|our|these|those|only|about|over|top|first|last|some|each|every|added|created|with|of|to|in|and|for|has|have|is|are|version|phase|step|sprint|week|day|build|tests?|line|lines|page|figure|table|section|chapter|issue|pr|part|level|tier|stage|round|batch|item|task|run|runs|no|number|total|count|score|year|month|priority|option|case|total|passed|failed|skipped|errors?|warnings?|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec))");
    static const RE2 tool(R"(node|python|go|java|ruby|php|react|vue|rust|edition|cmake|postgres|redis)");
    constexpr std::size_t mostDigits = 3;
    constexpr std::string_view version = " version"; // `Rust version: 1.70`
    if (lowered(words).ends_with(version))
        words.remove_suffix(version.size());
    const std::string_view last = words.substr(words.find_last_of(" ") + 1);
    const re2::StringPiece piece(last.data(), last.size());
    if (RE2::FullMatch(piece, part))
        return false;
    if (number.find('.') != std::string::npos)
        return true;
    return RE2::FullMatch(piece, tool) ||
           (number.size() < mostDigits && !last.empty() && !(last.front() >= 'a' && last.front() <= 'z')) ||
           lowered(last) == "edition";
}

std::vector<NamedVersion> versionsIn(const std::string& text)
{
    static const RE2 named(
        R"((?i)((?:[A-Za-z.@][\w.+#/-]*[ -]){0,3}[A-Za-z.@][\w.+#/-]*?)\**(?:\s*[:|(]\s*|\s+)(?:version\s+|versão\s+|versión\s+|v\.?\s?)?(>=|≥|>|\^|~>?|min\.?\s|at least\s)?\s*v?(\d{1,4}(?:\.\d+){0,3}(?:\.x)?)(\+|(?:\.x)?\s*(?:or|and|ou|oder|o|och)\s+(?:newer|later|higher|above|up|greater|superior|supérieur|höher|neuer|senare|nyare|posterior)|\s*以上|\s*以降)?)");
    static const RE2 language(R"((?:^|[\s(|])(C(?:\+\+)?)\s?(11|14|17|20|23)(\+| or (?:newer|later))?)");
    static const RE2 counted(
        R"((?i)^\s+(?:[a-z-]+\s+){0,2}(?:tests?|specs?|files?|items?|lines?|endpoints?|components?|modules?|pages?|rows?|users?|days?|hours?|minutes?|seconds?|times?|cases?|errors?|issues?|bugs?)\b)");
    static const RE2 more(R"(^\s*(?:/|,|or|and|–|-|to|ou|oder|und|et|y|e)\s*v?\d)");
    std::vector<NamedVersion> found;
    re2::StringPiece rest(text);
    re2::StringPiece words, sign, number, later;
    while (RE2::FindAndConsume(&rest, named, &words, &sign, &number, &later)) {
        const auto end = static_cast<std::size_t>(rest.data() - text.data());
        const std::string_view behind = std::string_view(text).substr(end);
        const bool isPartOfNumber =
            !behind.empty() && (isLetter(behind.front()) || behind.front() == '%' ||
                                (behind.front() == '.' && behind.size() > 1 && isDigit(behind[1])));
        if (isPartOfNumber || RE2::PartialMatch(re2::StringPiece(behind.data(), behind.size()), more) ||
            RE2::PartialMatch(re2::StringPiece(behind.data(), behind.size()), counted) ||
            !mayBeNamed({words.data(), words.size()}, std::string(number)))
            continue;
        const bool isFloor = !later.empty() || sign.starts_with(">") || sign.starts_with("≥") ||
                             lowered(std::string(sign)).starts_with("min") ||
                             lowered(std::string(sign)).starts_with("at");
        found.push_back({std::string(words), std::string(number), isFloor ? "floor" : "exact",
                         static_cast<std::size_t>(words.data() - text.data()), end});
    }
    rest = re2::StringPiece(text);
    while (RE2::FindAndConsume(&rest, language, &words, &number, &later)) {
        const auto end = static_cast<std::size_t>(rest.data() - text.data());
        found.push_back({std::string(words), std::string(number), later.empty() ? "exact" : "floor",
                         static_cast<std::size_t>(words.data() - text.data()), end});
    }
    return found;
}

/// `MAX_UPLOAD_MB`, `maxRetries`, `cache.ttl`: a name that nobody writes but for a setting.
bool isSettingName(std::string_view word)
{
    static const RE2 code(R"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[a-z][a-z0-9]*(?:_[a-z0-9]+)+|[A-Za-z]+[a-z][A-Z][A-Za-z]*)"
                          R"(|[a-z][\w-]*(?:\.[a-z][\w-]*)+)");
    return RE2::FullMatch(re2::StringPiece(word.data(), word.size()), code);
}

} // namespace

StatedNeeds::StatedNeeds(const ProseReading& reading)
    : m_reading(reading), m_said(reading.rules.group("needs.said")), m_not(reading.rules.group("needs.not")),
      m_elsewhere(reading.rules.group("needs.elsewhere")), m_around(reading.rules.group("needs.around")),
      m_commands(reading.rules.group("needs.commands")), m_ports(reading.rules.group("needs.port")),
      m_portOfOthers(reading.rules.group("needs.port-of-others")), m_notUnder(reading.rules.group("needs.not-under"))
{}

void StatedNeeds::read(int index, std::vector<Claim>& claims) const
{
    const MarkdownBlock& block = m_reading.block(index);
    const bool isCode = block.type == MarkdownBlock::Type::Code;
    const bool isProse = block.type == MarkdownBlock::Type::Paragraph || block.type == MarkdownBlock::Type::TableRow;
    if ((!isProse && !isCode) || block.tableHead || block.quoteDepth > 0 || block.task == MarkdownBlock::Task::Open)
        return;
    for (const ProseStatement& statement : m_reading.statements(index)) {
        if (statement.text.size() > longestNeed)
            continue;
        if (!isPlanned(index) || m_commands.matchesAny(m_reading.surroundings.nearestHeading(index)))
            readScripts(statement, claims);
        const bool hasNumber = std::any_of(statement.text.begin(), statement.text.end(), isDigit);
        if (isCode || !hasNumber || isPlanned(index))
            continue;
        readVersions(statement, claims);
        readSetting(statement, claims);
        readPort(statement, claims);
    }
}

/// What a project asks of those who run it is no plan of its own.
bool StatedNeeds::isPlanned(int block) const
{
    return m_reading.surroundings.moodOf(block) == Mood::Plans &&
           !m_around.matchesAny(m_reading.surroundings.nearestHeading(block));
}

/// A short entry of a list or a table, or what stands below a heading of requirements.
bool StatedNeeds::isItem(const ProseStatement& statement) const
{
    constexpr std::ptrdiff_t mostWords = 12, fewWords = 3;
    const MarkdownBlock& block = m_reading.block(statement.block);
    const auto words = std::count(statement.text.begin(), statement.text.end(), ' ') + 1;
    const bool isListed = block.startsItem || block.type == MarkdownBlock::Type::TableRow ||
                          m_around.matchesAny(m_reading.surroundings.nearestHeading(statement.block));
    return words <= (isListed ? mostWords : fewWords);
}

void StatedNeeds::readVersions(const ProseStatement& statement, std::vector<Claim>& claims) const
{
    static const RE2 least(R"((?i)\b(?:minimum|minimal|msrv|lowest|at least|mindest\w*|mínim[ao])\b)");
    if (!isItem(statement) && !m_said.matchesAny(statement.text))
        return;
    const std::vector<NamedVersion> versions = versionsIn(statement.text);
    if (versions.empty() || m_not.matchesAny(statement.text))
        return;
    for (const NamedVersion& version : versions) {
        Claim claim = makeClaim(m_reading, ClaimClass::Version, statement, version.begin, version.end);
        claim.subject = {std::string(neededSubject), version.words};
        const bool isLeast = version.bound == "exact" && RE2::PartialMatch(statement.text, least);
        claim.values.insert(claim.values.end(), {{std::string(neededWords), version.words},
                                                 {std::string(neededVersion), version.number},
                                                 {std::string(neededBound), isLeast ? "least" : version.bound}});
        claims.push_back(std::move(claim));
    }
}

/// `Recommended settings for big sites`, a column `Example`.
bool StatedNeeds::isSetElsewhere(int block) const
{
    const MarkdownBlock& own = m_reading.block(block);
    if (m_notUnder.matchesAny(m_reading.surroundings.nearestHeading(block)))
        return true;
    const std::vector<std::string> heads =
        own.tableHeadRow < 0 ? std::vector<std::string>() : m_reading.block(own.tableHeadRow).cells;
    // A table that shows a default beside an example states the default.
    return heads.size() == 2 && m_notUnder.matchesAny(heads.back());
}

/// One name and one number: which of several belong together nobody can tell.
void StatedNeeds::readSetting(const ProseStatement& statement, std::vector<Claim>& claims) const
{
    static const RE2 number(R"((?:^|[\s(=:|])(\d[\d,]*(?:\.\d+)?)(?:$|[\s%).,;|]|[a-zA-Z]{1,3}\b))");
    static const RE2 binds(
        R"((?i)(?:\bis\b|\bare\b|=|:|\||\bset to\b|defaults? (?:to|of)|\bdefault\b|\(|\bbeträgt\b|\best\b|\bé\b|\bes\b))");
    static const RE2 gate(R"((?i)\bcoverage (?:gate|threshold|minimum|floor)\b)");
    static const RE2 byDefault(R"((?i)\bdefaults?\b|standard|padrão|por defecto|par défaut)");
    const std::string& text = statement.text;
    std::string name;
    std::size_t names = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = text.find_first_not_of(" `()[]{},;:|=\"'*", at);
        if (begin == std::string::npos)
            break;
        const std::size_t end = std::min(text.find_first_of(" `()[]{},;:|=\"'*", begin), text.size());
        std::string_view word = std::string_view(text).substr(begin, end - begin);
        while (word.ends_with('.'))
            word.remove_suffix(1);
        if (isSettingName(word)) {
            ++names;
            name = word;
        }
        at = end + 1;
    }
    if (names == 0 && RE2::PartialMatch(text, gate)) {
        names = 1;
        name = "fail_under"; // as coverage.py calls it
    }
    re2::StringPiece rest(text);
    std::string value, first;
    std::size_t numbers = 0;
    while (RE2::FindAndConsume(&rest, number, &value)) {
        first = numbers == 0 ? value : first;
        ++numbers;
    }
    if (names != 1 || numbers != 1 || !RE2::PartialMatch(text, binds) || m_not.matchesAny(text) ||
        isSetElsewhere(statement.block))
        return;
    std::erase(first, ',');
    Claim claim = makeClaim(m_reading, ClaimClass::Config, statement, 0, text.size());
    claim.subject = {std::string(settingSubject), name};
    claim.values.insert(claim.values.end(), {{std::string(settingName), name}, {std::string(settingValue), first}});
    if (RE2::PartialMatch(text, byDefault))
        claim.values.push_back({std::string(settingDefault), "yes"});
    claims.push_back(std::move(claim));
}

void StatedNeeds::readPort(const ProseStatement& statement, std::vector<Claim>& claims) const
{
    static const RE2 numbers(R"(\b\d{2,5}\b)");
    const std::vector<RuleMatch> matches = m_ports.findAll(statement.text);
    re2::StringPiece rest(statement.text);
    int count = 0;
    while (RE2::FindAndConsume(&rest, numbers))
        ++count;
    if (matches.size() != 1 || matches.front().groups.empty() || count != 1 || m_not.matchesAny(statement.text) ||
        m_portOfOthers.matchesAny(statement.text))
        return;
    Claim claim = makeClaim(m_reading, ClaimClass::Config, statement, matches.front().begin, matches.front().end);
    claim.subject = {std::string(portSubject), std::string(matches.front().groups.front().second)};
    claim.values.insert(claim.values.end(),
                        {{std::string(settingName), "port"},
                         {std::string(settingValue), std::string(matches.front().groups.front().second)}});
    claims.push_back(std::move(claim));
}

void StatedNeeds::readScripts(const ProseStatement& statement, std::vector<Claim>& claims) const
{
    static const RE2 script(R"((?:^|[\s`(|&;$])(?:npm|pnpm)\s+run\s+([a-z][\w:.-]*)(?:$|[\s`)|&;,.]))");
    // Below `cd site` the scripts are those of another package.
    static const RE2 leaves(R"((?:^|[\s`;&$(])cd\s+[^\s.-])");
    const int heading = m_reading.block(statement.block).heading;
    if (RE2::PartialMatch(statement.text, leaves))
        m_leftBelow = heading;
    if (statement.text.find("pm run ") == std::string::npos || m_leftBelow == heading ||
        m_elsewhere.matchesAny(statement.text) || m_not.matchesAny(statement.text))
        return;
    re2::StringPiece rest(statement.text);
    std::string name;
    while (RE2::FindAndConsume(&rest, script, &name)) {
        while (name.ends_with('.') || name.ends_with(':'))
            name.pop_back();
        Claim claim = makeClaim(m_reading, ClaimClass::Config, statement, 0, statement.text.size());
        claim.subject = {std::string(scriptSubject), name};
        claim.values.push_back({"script", name});
        claims.push_back(std::move(claim));
    }
}

} // namespace exhibit
