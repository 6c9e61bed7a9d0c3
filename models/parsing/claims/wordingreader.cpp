// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/wordingreader.h"

#include "models/parsing/claims/sums/columnsums.h"
#include "models/parsing/claims/tablerows.h"
#include "models/parsing/claims/testsubject.h"

#include <re2/re2.h>

#include <algorithm>
#include <iterator>

namespace exhibit {

namespace {

constexpr std::size_t longestWording = 2000;

Claim claimOf(const ProseReading& reading, ClaimClass claimClass, const ProseStatement& statement,
              const RuleMatch& match)
{
    Claim claim = makeClaim(reading, claimClass, statement, match.begin, match.end);
    for (const auto& [name, value] : match.groups)
        claim.values.push_back({name, std::string(value)});
    for (const auto& [name, value] : match.rule->set)
        claim.values.push_back({name, value});
    const auto subject = std::find_if(claim.values.begin(), claim.values.end(),
                                      [](const MessageArg& value) { return value.name == "subject"; });
    if (subject != claim.values.end())
        claim.subject = {"named", subject->value};
    return claim;
}

/// `Covers 100% of endpoints`: one figure of a report, which nothing beside it can bear out or contradict.
bool isLoneFigure(const RuleMatch& match, const std::string& text)
{
    static const RE2 number(R"(\d+(?:[.,]\d+)*)");
    static const RE2 measured(R"((?i)cover(?:age|ed)|couverture|abdeckung|cobertura|覆盖率|カバレッジ)");
    const bool figure = match.rule->use == "metric.claim" && !match.groups.empty() &&
                        (match.groups.front().first == "percent" || match.groups.front().first == "count");
    if (!figure || text.empty() || text.back() == ':' || RE2::PartialMatch(text, measured))
        return false;
    re2::StringPiece rest(text);
    int numbers = 0;
    while (RE2::FindAndConsume(&rest, number))
        ++numbers;
    return numbers < 2;
}

bool isLimit(const Rule& rule)
{
    return rule.use == "metric.limit" || rule.use == "config.limit";
}

std::string_view familyUse(const Rule& rule)
{
    if (!isLimit(rule))
        return rule.use;
    return rule.use == "metric.limit" ? "metric.claim" : "config.claim";
}

} // namespace

WordingReader::WordingReader(const ProseReading& reading)
    : m_reading(reading), m_badge(reading.rules.group("status.badge")),
      m_notClaim(reading.rules.group("wording.not-claim")), m_claims(reading.rules.together("claims"))
{
    const auto add = [&](ClaimClass claimClass, std::string_view claims, std::string_view not_, bool many) {
        m_families.push_back({claimClass, claims, &reading.rules.group(not_), many});
    };
    add(ClaimClass::Version, "version.claim", "version.not-claim", false);
    add(ClaimClass::Status, "status.claim", "status.not-claim", false);
    add(ClaimClass::Blanket, "blanket.claim", "blanket.not-claim", false);
    add(ClaimClass::Metric, "metric.claim", "metric.not-claim", false);
    add(ClaimClass::Config, "config.claim", "config.not-claim", false);
    add(ClaimClass::Reference, "reference.claim", "reference.not-claim", true);
}

void WordingReader::read(int index, std::vector<Claim>& claims) const
{
    const MarkdownBlock& block = m_reading.block(index);
    if (block.task == MarkdownBlock::Task::Open)
        return;
    switch (block.type) {
    case MarkdownBlock::Type::Heading:
    case MarkdownBlock::Type::Paragraph:
    case MarkdownBlock::Type::TableRow:
        readBadges(index, claims);
        if (!block.tableHead) {
            for (const ProseStatement& statement : m_reading.statements(index))
                readStatement(statement, claims);
        }
        if (block.type == MarkdownBlock::Type::TableRow) {
            addHeads(index, claims);
            readTotals(index, claims);
        }
        return;
    case MarkdownBlock::Type::Code:
        readSettings(index, claims);
        return;
    default:
        return;
    }
}

void WordingReader::readStatement(const ProseStatement& statement, std::vector<Claim>& claims) const
{
    if (statement.text.size() > longestWording)
        return;
    const Mood mood = m_reading.surroundings.moodOf(statement.block);
    const bool planned = mood == Mood::Plans && m_reading.block(statement.block).task != MarkdownBlock::Task::Done;
    // What a plan, a guide or printed output says of itself is no statement about what is.
    const bool noReport = m_reading.genres.isNoReport() && mood != Mood::Results &&
                          m_reading.block(statement.block).task != MarkdownBlock::Task::Done;
    // Bounds of a page that tells how things are limit them; those of a report are what it was held against.
    const bool current = m_reading.genres.document().genre == Genre::CurrentState ||
                         m_reading.genres.partOf(statement.block).genre == Genre::CurrentState;
    const bool heading = m_reading.block(statement.block).type == MarkdownBlock::Type::Heading;
    const bool limits = mood != Mood::Plans && current && !noReport;
    const std::vector<RuleMatch> all = m_claims.findAll(statement.text, [=](const Rule& rule) {
        if (isLimit(rule))
            return limits;
        if (noReport && (rule.use == "metric.claim" || rule.use == "blanket.claim"))
            return false;
        return !(planned || noReport) || rule.use != "status.claim";
    });
    if (all.empty() || m_notClaim.matchesAny(statement.text))
        return;
    for (const Family& family : m_families) {
        std::vector<RuleMatch> matches;
        std::copy_if(all.begin(), all.end(), std::back_inserter(matches), [&](const RuleMatch& match) {
            return familyUse(*match.rule) == family.use && (current || heading || !isLoneFigure(match, statement.text));
        });
        if (matches.empty() || family.not_->matchesAny(statement.text))
            continue;
        std::sort(matches.begin(), matches.end(),
                  [](const RuleMatch& a, const RuleMatch& b) { return a.begin < b.begin; });
        if (!family.many)
            matches.resize(1);
        for (const RuleMatch& match : matches) {
            claims.push_back(claimOf(m_reading, family.claimClass, statement, match));
            addBounds(claims.back());
        }
    }
}

/// What the sentence says of a tool is said of a part of the code, of a time or of circumstances.
bool WordingReader::isLimited(const std::string& text) const
{
    const RuleGroup& all = m_reading.rules.group("status.of-all");
    const std::vector<RuleMatch> limits = m_reading.rules.group("status.limited").findAll(text);
    return std::any_of(limits.begin(), limits.end(), [&all](const RuleMatch& match) {
        return match.groups.empty() || !all.matchesAny(match.groups.front().second);
    });
}

/// `Start state: backend with compilation errors`, `fixed all 12 build errors`: output of that time is to be expected.
bool WordingReader::tellsOfBrokenBuild() const
{
    static const RE2 told(
        R"((?i)\b(?:start(?:ing)?|initial|original|previous)\s+(?:state|status|point|situation)\b[^.\n]{0,60}\b(?:compil\w+|build)\s+(?:errors?|failures?)\b|\b(?:fixed|resolved|mended)\s+(?:all\s+)?(?:the\s+)?(?:\d+\s+)?(?:compil\w+|build)\s+(?:errors?|failures?)\b)");
    if (!m_brokenBuild) {
        const std::vector<MarkdownBlock>& blocks = m_reading.document.blocks;
        m_brokenBuild = std::any_of(blocks.begin(), blocks.end(), [](const MarkdownBlock& block) {
            return block.type != MarkdownBlock::Type::Code && RE2::PartialMatch(block.text(), told);
        });
    }
    return *m_brokenBuild;
}

void WordingReader::addBounds(Claim& claim) const
{
    static const RE2 build(R"((?i)\b(?:compil|build))");
    if (claim.claimClass == ClaimClass::Status && RE2::PartialMatch(claim.text, build) && tellsOfBrokenBuild())
        claim.values.push_back({std::string(brokenBefore), "yes"});
    const Rules& rules = m_reading.rules;
    const bool isState = claim.claimClass == ClaimClass::Status || claim.claimClass == ClaimClass::Blanket;
    if (isState && isLimited(claim.text))
        claim.values.push_back({std::string(limitedState), "yes"});
    if (claim.claimClass == ClaimClass::Status && titleKindOf(m_reading) == "of-subject")
        claim.values.push_back({"title", "of-subject"});
    if (claim.claimClass != ClaimClass::Metric || rules.group("coverage.order").matchesAny(claim.text) ||
        rules.group("coverage.goal").matchesAny(claim.heading))
        return;
    for (const RuleMatch& match : rules.group("coverage.floor").findAll(claim.text)) {
        if (!match.groups.empty()) {
            claim.values.push_back({std::string(statedFloor), std::string(match.groups.front().second)});
            return;
        }
    }
}

/// What the figures of a row mean, its heads say: they go with it to where it is added up.
void WordingReader::addHeads(int index, std::vector<Claim>& claims) const
{
    const MarkdownBlock& row = m_reading.block(index);
    if (row.tableHead || row.tableHeadRow < 0 || row.cells.size() < 3)
        return;
    const SourceRef where = m_reading.source.pointTo(row.first, row.last, {});
    std::string labels;
    for (auto claim = claims.rbegin(); claim != claims.rend() && claim->where.firstLine >= where.firstLine; ++claim) {
        if (claim->claimClass != ClaimClass::Metric)
            continue;
        if (labels.empty())
            labels = rowAsLabels(m_reading.rules, m_reading.block(row.tableHeadRow), row);
        claim->values.push_back({"row", labels});
    }
}

/// A row of totals that adds up states nothing that its rows do not.
void WordingReader::readTotals(int index, std::vector<Claim>& claims) const
{
    const auto sum = wrongTotal(m_reading.document, index);
    if (!sum || m_reading.statements(index).empty() || m_reading.surroundings.moodOf(index) == Mood::Plans)
        return;
    const ProseStatement& row = m_reading.statements(index).front();
    Claim claim = makeClaim(m_reading, ClaimClass::Metric, row, 0, row.text.size());
    std::erase_if(claims, [&claim](const Claim& other) {
        return other.claimClass == ClaimClass::Metric && other.where == claim.where;
    });
    claim.values = {{"column", sum->column},
                    {"stated", std::to_string(sum->stated)},
                    {"rows", std::to_string(sum->rows)},
                    {"sum", std::to_string(sum->sum)}};
    claims.push_back(std::move(claim));
}

/// A badge is an image of a state, drawn elsewhere: a kind of status of its own, which no sentence states.
void WordingReader::readBadges(int index, std::vector<Claim>& claims) const
{
    const MarkdownBlock& block = m_reading.block(index);
    for (const MarkdownSpan& span : block.spans) {
        if (span.type != MarkdownSpan::Type::Image || !m_badge.matchesAny(span.target))
            continue;
        ProseStatement image;
        image.block = index;
        image.text = span.text.empty() ? span.target : span.text;
        image.starts.emplace_back(0, span.line);
        Claim claim = makeClaim(m_reading, ClaimClass::Status, image, 0, image.text.size());
        claim.subject = {"badge", span.target};
        claim.values = {{"kind", "badge"}, {"target", span.target}};
        claims.push_back(std::move(claim));
    }
}

/// `key: value` lines of configuration shown in a fence.
void WordingReader::readSettings(int index, std::vector<Claim>& claims) const
{
    static const RE2 setting(R"x(^\s*-?\s*"?([A-Za-z_][\w.-]*)"?\s*[:=]\s*([^#\s][^#]*?)\s*,?\s*(?:#.*)?$)x");
    const MarkdownBlock& block = m_reading.block(index);
    if (!m_reading.rules.group("config.fence").matchesAny(block.info))
        return;
    for (const ProseStatement& line : m_reading.statements(index)) {
        std::string key, value;
        if (line.text.size() > longestWording || !RE2::FullMatch(line.text, setting, &key, &value) || value == "{" ||
            value == "[")
            continue;
        Claim claim = makeClaim(m_reading, ClaimClass::Config, line, 0, line.text.size());
        claim.subject = {"setting", key};
        claim.values = {{"key", key}, {"value", value}};
        claims.push_back(std::move(claim));
    }
}

} // namespace exhibit
