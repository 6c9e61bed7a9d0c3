// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/documentsdisagree.h"

#include "models/domain/text.h"
#include "models/parsing/text/isotime.h"
#include "models/review/claims/states/workids.h"
#include "models/review/findings/severities.h"
#include "models/review/stableid.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t mostOfOneSubject = 64; ///< what more lines speak of is no one thing
constexpr std::size_t mostDisagreements = 50;

/// A line of a document that states something of a subject.
struct ToldValue
{
    int document = -1;
    std::string value;
    const SourceRef* where = nullptr;
    const std::string* text = nullptr;
};

const std::string& pageOf(const SourceRef& where)
{
    return where.member.empty() ? where.path : where.member;
}

/// The folder that a page is of: that around the folder of the documents. READMEs of two packages are of two projects.
std::string projectOfPage(const std::string& path)
{
    static const RE2 pages(R"((?i)(?:^|.*/)(?:docs?|documentation|wiki|reports?|status|\.github))");
    const auto folderOf = [](const std::string& name) {
        const std::size_t slash = name.rfind('/');
        return slash == std::string::npos ? std::string() : name.substr(0, slash);
    };
    const std::string folder = folderOf(path);
    return RE2::FullMatch(folder, pages) ? folderOf(folder) : folder;
}

/// What stands behind the number of `10mb`; empty for what is no number.
std::string unitOf(const std::string& value)
{
    static const RE2 number(R"(\d+(?:[.,]\d+)?([a-z]*))");
    std::string unit;
    RE2::FullMatch(value, number, &unit);
    return unit;
}

/// What is enabled is there; whether what is there is enabled nobody said.
bool areOpposite(const std::string& about, const std::string& a, const std::string& b)
{
    if (a == b)
        return false;
    if (!about.starts_with("state|"))
        return unitOf(a) == unitOf(b); // `30` and `30 s`, `60 s` and `1 min` may be the same
    const auto is = [&](std::string_view one, std::string_view other) {
        return (a == one && b == other) || (a == other && b == one);
    };
    return is("there", "absent") || is("on", "absent") || is("on", "off");
}

/// Of one subject, one project and one day, or none.
using SubjectKey = std::tuple<std::string, std::string, std::optional<std::int64_t>>;

std::optional<std::int64_t> dayOfStatement(const AsOf& asOf)
{
    const auto& stamp = asOf.stamp.epochSeconds;
    return stamp ? std::optional(*stamp / secondsPerDay) : std::nullopt;
}

class Disagreements
{
public:
    Disagreements(const PackFacts& facts, const Review& review) : m_facts(facts)
    {
        for (const JudgedClaim& claim : review.claims) {
            const bool isBorneOut = claim.verdict == Verdict::Supported && !claim.rule.starts_with("check.echo");
            if (isMismatch(claim.verdict) || isBorneOut)
                m_settled.emplace(pageOf(claim.claim.where), claim.claim.where.firstLine.value);
        }
    }

    std::vector<Finding> find()
    {
        for (std::size_t i = 0; i < m_facts.documents.size(); ++i) {
            const DocumentText& text = m_facts.documents[i].text;
            for (const StatedValue& value : text.values)
                add({value.about, projectOfPage(pageOf(value.where)), dayOfStatement(value.asOf)},
                    {static_cast<int>(i), value.value, &value.where, &value.text});
            for (const StateLine& line : text.states) {
                if (isOfTracker(line))
                    add({"state|" + line.work, {}, dayOfStatement(line.asOf)},
                        {static_cast<int>(i), line.isDone ? "there" : "absent", &line.where, &line.text});
            }
        }
        for (const auto& [key, statements] : m_statements) {
            if (m_findings.size() < mostDisagreements && statements.size() <= mostOfOneSubject)
                compare(key, statements);
        }
        return std::move(m_findings);
    }

private:
    void add(SubjectKey key, ToldValue statement) { m_statements[std::move(key)].push_back(std::move(statement)); }

    /// By a key that is unique in a project, in a text that tells how things stand.
    static bool isOfTracker(const StateLine& line)
    {
        static const RE2 leftBehind(
            R"((?i)(?:^|.*[/._-])(?:archived?|old|legacy|deprecated|obsolete|backups?|history|templates?|examples?|samples?|fixtures?|(?:sprint|iteration|week|phase)[-_ ]?\d+)(?:[/._-].*|$))");
        // Of a report or a plan without a date nobody knows whether it is the older one: what it calls open may be
        // done.
        const bool isDated = line.asOf.stamp.epochSeconds.has_value();
        const bool isOfNow = line.genre == Genre::CurrentState ||
                             (line.genre == Genre::Report && (isDated || line.isDone)) ||
                             (line.genre == Genre::Plan && line.isDone);
        return isOfNow && !line.work.empty() && isUniqueId(line.work) &&
               !RE2::FullMatch(pageOf(line.where), leftBehind);
    }

    bool isSettled(const ToldValue& statement) const
    {
        return m_settled.contains({pageOf(*statement.where), statement.where->firstLine.value});
    }

    void compare(const SubjectKey& key, const std::vector<ToldValue>& statements)
    {
        const std::string& about = std::get<0>(key);
        std::vector<const ToldValue*> firsts; // of each document that says one thing
        for (std::size_t i = 0; i < statements.size(); ++i) {
            const ToldValue& statement = statements[i];
            const auto sameDocument = [&](const ToldValue& other) { return other.document == statement.document; };
            const bool isFirst =
                std::none_of(statements.begin(), statements.begin() + static_cast<std::ptrdiff_t>(i), sameDocument);
            const bool isOneOnly = std::all_of(statements.begin(), statements.end(), [&](const ToldValue& other) {
                return !sameDocument(other) || other.value == statement.value;
            });
            if (isSettled(statement))
                return; // accused already, or borne out by more than another document
            if (isFirst && isOneOnly)
                firsts.push_back(&statement);
        }
        std::set<std::string> values;
        for (const ToldValue* statement : firsts)
            values.insert(statement->value);
        constexpr std::size_t twoValues = 2;
        if (values.size() != twoValues || !areOpposite(about, *values.begin(), *values.rbegin()))
            return;
        const ToldValue& first = *firsts.front();
        const auto second = std::find_if(firsts.begin(), firsts.end(),
                                         [&first](const ToldValue* other) { return other->value != first.value; });
        m_findings.push_back(findingOf(first, **second, firsts, std::get<2>(key).has_value()));
    }

    Finding findingOf(const ToldValue& first, const ToldValue& second, const std::vector<const ToldValue*>& all,
                      bool isDated) const
    {
        Finding finding;
        finding.kind = FindingKind::WitnessDisagreement;
        finding.rule = "documents.disagree";
        finding.severity = severityOfRule(finding.rule);
        finding.classification = Classification::Documentation;
        finding.confidence = Confidence::Medium;
        const std::string &path = pageOf(*first.where), &otherPath = pageOf(*second.where);
        finding.id =
            stableId(findingKindName(finding.kind), {finding.rule, path, *first.text, otherPath, *second.text});
        const std::vector<MessageArg> args{{"first", path},
                                           {"second", otherPath},
                                           {"firstText", *first.text},
                                           {"secondText", *second.text},
                                           {"documents", std::to_string(all.size())}};
        finding.title = Message{"finding.documents.title", args};
        finding.assessment =
            Message{isDated ? "finding.documents.assessment.dated" : "finding.documents.assessment", args};
        finding.recommendation = Message{"finding.documents.recommendation", args};
        finding.pointers = {*first.where, *second.where};
        for (const ToldValue* statement : all) {
            if (statement->where != first.where && statement->where != second.where)
                finding.pointers.push_back(*statement->where);
        }
        return finding;
    }

    const PackFacts& m_facts;
    std::set<std::pair<std::string, std::int64_t>> m_settled; ///< path and line
    std::map<SubjectKey, std::vector<ToldValue>> m_statements;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> disagreeingDocuments(const PackFacts& facts, const Review& review)
{
    return Disagreements(facts, review).find();
}

} // namespace exhibit
