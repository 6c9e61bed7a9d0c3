// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/formats.h"
#include "models/report/documents.h"
#include "models/report/markdownsections.h"
#include "models/report/markdowntext.h"
#include "models/report/proof/reportproof.h"
#include "models/review/documentgenre.h"

#include <algorithm>

namespace exhibit {

namespace {

void note(const MarkdownContext& context, std::string& notes, const std::string& text)
{
    if (!text.empty())
        context.append(notes, text, &Marks::semicolon);
}

std::string damageNote(MarkdownContext& context, Mojibake mojibake)
{
    return mojibake == Mojibake::None ? std::string() : context.say("report.note.mojibake");
}

class EvidenceTable
{
public:
    explicit EvidenceTable(MarkdownContext& context)
        : m_context(context), m_canonical(canonicalAddresses(context.facts()))
    {
        for (const Document& document : context.facts().documents)
            m_documents.emplace(document.canonical, &document);
    }

    std::string text()
    {
        const auto& artifacts = m_context.facts().artifacts;
        for (std::size_t i = 0; i < artifacts.size(); ++i) {
            addArtifact(artifacts[i], static_cast<int>(i));
            for (std::size_t m = 0; m < artifacts[i].members.size(); ++m)
                addMember(artifacts[i], static_cast<int>(i), static_cast<int>(m));
        }
        return markdownTable(
            m_context.heads({"head.path", "head.kind", "head.lines", "head.encoding", "head.sha256", "head.notes"}),
            m_rows);
    }

private:
    void addArtifact(const Artifact& artifact, int index)
    {
        std::string notes;
        if (!artifact.members.empty())
            note(m_context, notes,
                 m_context.say(artifact.members.size() == 1 ? "report.note.members.one" : "report.note.members.many",
                               {{"count", std::to_string(artifact.members.size())}}));
        if (artifact.bom)
            note(m_context, notes, m_context.say("report.note.bom"));
        if (artifact.nulBytes > 0)
            note(m_context, notes, m_context.say("report.note.nul", {{"count", std::to_string(artifact.nulBytes)}}));
        note(m_context, notes, damageNote(m_context, artifact.mojibake));
        note(m_context, notes, genre({index, -1}));
        note(m_context, notes, toolFindings(artifact.kind, {index, -1}));
        note(m_context, notes, addresses({index, -1}));
        std::int64_t problems = 0;
        for (const Problem& problem : artifact.problems)
            problems += problem.count;
        if (problems > 0)
            note(m_context, notes,
                 m_context.say(problems == 1 ? "report.note.problems.one" : "report.note.problems.many",
                               {{"count", std::to_string(problems)}}));
        const bool isText = artifact.encoding != TextEncoding::None;
        m_rows.push_back({m_context.code(artifact.path, true), m_context.word("kind", kindName(artifact.kind)),
                          isText ? std::to_string(artifact.lines) : "\u2013",
                          isText ? std::string(encodingName(artifact.encoding)) : "\u2013",
                          shortDigest(artifact.sha256), notes});
    }

    void addMember(const Artifact& artifact, int index, int memberIndex)
    {
        const Member& member = artifact.members[static_cast<std::size_t>(memberIndex)];
        std::string notes;
        note(m_context, notes, damageNote(m_context, member.mojibake));
        note(m_context, notes, genre({index, memberIndex}));
        note(m_context, notes, toolFindings(member.kind, {index, memberIndex}));
        note(m_context, notes, addresses({index, memberIndex}));
        m_rows.push_back(
            {"\u21b3 " + m_context.code(member.path, true), m_context.word("kind", kindName(member.kind)),
             'L' + std::to_string(member.firstLine.value) + "\u2013L" + std::to_string(member.lastLine.value), "", "",
             notes});
    }

    /// What kind of text it is, as a whole.
    std::string genre(DocumentAddress address)
    {
        const auto found = m_documents.find(address);
        if (found == m_documents.end())
            return {};
        const auto parts = genreParts(m_context.facts(), m_context.review().corrections, *found->second);
        if (parts.empty() || parts.front().genre == Genre::Unknown)
            return {};
        const std::string name = m_context.say(Message{"genre." + std::string(genreName(parts.front().genre)), {}});
        return parts.front().reason.id == "genre.reason.reviewer"
                   ? m_context.say("report.note.genre.reviewer", {{"genre", name}})
                   : name;
    }

    /// What a linter or analyser found, as far as nobody has decided that it does not count.
    std::string toolFindings(ArtifactKind kind, DocumentAddress address)
    {
        if (kind != ArtifactKind::SarifReport)
            return {};
        std::map<std::string, std::pair<std::int64_t, std::int64_t>> tools; ///< findings, and errors among them
        for (const ToolFinding& finding : m_context.facts().toolFindings) {
            if (finding.document != address || finding.isSuppressed)
                continue;
            auto& [all, errors] = tools[finding.tool];
            ++all;
            errors += finding.level == "error" ? 1 : 0;
        }
        std::string notes;
        for (const auto& [tool, counts] : tools)
            note(m_context, notes,
                 m_context.say("report.note.tool-findings", {{"tool", tool},
                                                             {"count", std::to_string(counts.first)},
                                                             {"errors", std::to_string(counts.second)}}));
        return tools.empty() ? m_context.say("report.note.no-tool-findings") : notes;
    }

    std::string addresses(DocumentAddress address)
    {
        std::string notes;
        if (const auto found = m_canonical.find(address); found != m_canonical.end())
            note(m_context, notes,
                 m_context.say("report.note.same-as") + ' ' +
                     m_context.code(addressText(m_context.facts(), found->second), true));
        if (const auto found = m_documents.find(address); found != m_documents.end()) {
            for (const DocumentAddress& other : found->second->alsoAt)
                note(m_context, notes,
                     m_context.say("report.note.also-at") + ' ' +
                         m_context.code(addressText(m_context.facts(), other), true));
        }
        return notes;
    }

    MarkdownContext& m_context;
    std::map<DocumentAddress, DocumentAddress> m_canonical;
    std::map<DocumentAddress, const Document*> m_documents;
    std::vector<std::vector<std::string>> m_rows;
};

std::string problemLine(MarkdownContext& context, const Problem& problem)
{
    std::string text = context.say(problem.message);
    if (problem.count > 1)
        text += ' ' + context.say("report.times", {{"count", std::to_string(problem.count)}});
    if (!problem.where.isNull())
        text += context.inBrackets(context.place(problem.where));
    return bullet(text);
}

} // namespace

bool hasProse(const PackFacts& facts)
{
    return std::any_of(facts.artifacts.begin(), facts.artifacts.end(), [](const Artifact& artifact) {
        return has(artifact.kind, Trait::Prose) ||
               std::any_of(artifact.members.begin(), artifact.members.end(),
                           [](const Member& member) { return has(member.kind, Trait::Prose); });
    });
}

bool hasRuns(const PackFacts& facts)
{
    return std::any_of(facts.witnesses.begin(), facts.witnesses.end(),
                       [](const Witness& witness) { return witness.kind != WitnessKind::Prose; });
}

std::string markdownEvidence(MarkdownContext& context)
{
    std::string text = heading(2, context.say("report.heading.method"));
    if (context.facts().artifacts.empty())
        return text + context.say("report.no-artifacts") + '\n';
    return text + EvidenceTable(context).text();
}

std::string markdownMissing(MarkdownContext& context)
{
    if (context.review().missing.empty())
        return {};
    std::vector<std::vector<std::string>> rows;
    for (const MissingEvidence& missing : context.review().missing) {
        std::string places;
        for (const SourceRef& ref : missing.namedAt)
            note(context, places, context.place(ref, true));
        std::string settles;
        for (const Message& message : missing.wouldSettle)
            note(context, settles, context.say(message));
        rows.push_back({context.code(missing.what, true), places, settles});
    }
    return heading(2, context.say("report.heading.missing")) + context.say("report.missing.intro") + "\n\n" +
           markdownTable(context.heads({"head.not-in-the-pack", "head.named-at", "head.would-show"}), rows);
}

std::string markdownProblems(MarkdownContext& context, const CheckedPointers& checked)
{
    std::string text;
    for (const PointerFailure& failure : checked.failures)
        text += bullet(context.say("report.pointer.unresolved") + ' ' + context.quoted(failure.where) + " \u2013 " +
                       context.say(failure.reason));
    for (const Problem& problem : context.facts().problems)
        text += problemLine(context, problem);
    for (const Artifact& artifact : context.facts().artifacts) {
        for (const Problem& problem : artifact.problems)
            text += problemLine(context, problem);
    }
    return text.empty() ? text : heading(2, context.say("report.heading.problems")) + text;
}

std::string markdownAppendix(MarkdownContext& context)
{
    const auto refs = context.printed();
    if (refs.empty())
        return {};
    std::string text = heading(2, context.say("report.heading.appendix"));
    text += context.say("report.appendix.intro", {{"count", std::to_string(refs.size())}}) + "\n\n";
    std::string file, line;
    for (const SourceRef& ref : refs) {
        if (ref.path != file) {
            text += line.empty() ? line : bullet(line);
            line = context.code(file = ref.path) + ':';
        }
        const std::string place = placeText(ref).toStdString();
        line += ' ' + (place.empty() ? context.code(toString(ref)) : codeSpan(place));
    }
    return text + bullet(line);
}

} // namespace exhibit
