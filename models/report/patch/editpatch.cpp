// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/patch/editpatch.h"

#include "models/domain/text.h"
#include "models/files/text/mojibake.h"
#include "models/report/markdowntext.h"
#include "models/report/patch/documentbytes.h"
#include "models/report/patch/lineedit.h"
#include "models/report/placeddecision.h"

#include <algorithm>
#include <map>
#include <utility>

namespace exhibit {

namespace {

struct Edit
{
    SourceRef where;
    LineNumber line; ///< in the document
    std::string text;
    bool isOwn = false; ///< a person wrote it
};

/// The edits of one document, in the order of their mismatches.
struct Edited
{
    SourceRef first; ///< says which artifact and member it is
    std::vector<Edit> edits;
};

/// A patch goes into a folder of sources, never out of it and never into what git keeps there.
bool isPlainPath(std::string_view path)
{
    if (path.empty() || path.front() == '/' || path.find_first_of(":\\") != std::string_view::npos)
        return false;
    while (!path.empty()) {
        const std::string part = lowered(path.substr(0, path.find('/')));
        if (part.empty() || part == "." || part == ".." || part == ".git")
            return false;
        path.remove_prefix(std::min(part.size() + 1, path.size()));
    }
    return true;
}

/// As git writes the name of a file: in quotes if it holds more than printable ASCII.
std::string patchName(std::string_view prefix, std::string_view path)
{
    std::string text(prefix);
    bool quoted = false;
    for (const char c : path) {
        const auto value = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            text += '\\';
            text += c;
        } else if (value < 0x20 || value >= 0x7F) {
            text += '\\';
            for (const int shift : {6, 3, 0})
                text += static_cast<char>('0' + ((value >> shift) & 7U));
        } else {
            text += c;
            continue;
        }
        quoted = true;
    }
    return quoted ? '"' + text + '"' : text;
}

std::string withHeader(const std::string& path, const std::string& hunks)
{
    const std::string before = patchName("a/", path), after = patchName("b/", path);
    const char* tab = path.find(' ') == std::string::npos ? "" : "\t"; // ends a name with blanks
    return "diff --git " + before + ' ' + after + "\n--- " + before + tab + "\n+++ " + after + tab + '\n' + hunks;
}

class PatchCollector
{
public:
    PatchCollector(const PackSnapshot& snapshot, PatchEdits edits) : m_snapshot(snapshot), m_edits(edits)
    {
        for (const JudgedClaim& judged : snapshot.review->claims)
            add(judged);
    }

    EditPatch patch() &&
    {
        for (auto& [path, edited] : m_documents)
            write(path, edited);
        return std::move(m_patch);
    }

private:
    void leaveOut(const SourceRef& where, const char* why, std::vector<MessageArg> args = {})
    {
        m_patch.leftOut.push_back({where, Message{why, std::move(args)}});
    }

    void add(const JudgedClaim& judged)
    {
        const PlacedDecision& placed = placedDecision(m_snapshot, judged.id);
        const std::string& text = placed.decision.editedText.empty() ? judged.proposedText : placed.decision.editedText;
        const bool proposed = m_edits == PatchEdits::Proposed && isMismatch(judged.verdict) && !judged.isNotice() &&
                              placed.decision.state == DecisionState::Undecided;
        if (text.empty() || judged.proposedDiff.empty() ||
            (placed.decision.state != DecisionState::Accepted && !proposed))
            return;
        const SourceRef& where = judged.claim.where;
        if (placed.match == AnchorMatch::Similar)
            return leaveOut(where, "patch.left.words");
        const std::string& path = where.member.empty() ? where.path : where.member;
        if (!isPlainPath(path))
            return leaveOut(where, "patch.left.path");
        Edited& document = m_documents[path];
        if (document.edits.empty())
            document.first = where;
        if (document.first.path != where.path || document.first.member != where.member)
            return leaveOut(where, "patch.left.other", {{"path", document.first.path}});
        const LineNumber line = where.member.empty() ? where.firstLine : where.memberFirstLine;
        document.edits.push_back({where, line, text, !placed.decision.editedText.empty()});
    }

    std::optional<DocumentBytes> bytesOf(const SourceRef& where)
    {
        const Artifact* artifact = m_snapshot.facts->findArtifact(where.path);
        if (!artifact)
            return {};
        const Result<DocumentBytes> bytes =
            DocumentBytes::read(m_snapshot.facts->absolutePath(where.path), artifact->encoding, artifact->bom);
        if (!bytes)
            return {};
        if (where.member.empty())
            return *bytes;
        const auto member =
            std::find_if(artifact->members.begin(), artifact->members.end(), [&where](const Member& one) {
                return one.path == where.member && one.firstLine <= where.firstLine && where.firstLine <= one.lastLine;
            });
        if (member == artifact->members.end())
            return {};
        m_damage = member->mojibake;
        return bytes->member(member->firstLine, member->lastLine, member->mojibake);
    }

    void write(const std::string& path, Edited& document)
    {
        m_damage = Mojibake::None;
        std::optional<DocumentBytes> bytes = bytesOf(document.first);
        // What a person wrote comes before what was proposed.
        std::stable_partition(document.edits.begin(), document.edits.end(),
                              [](const Edit& edit) { return edit.isOwn; });
        std::map<LineNumber, std::vector<const Edit*>> byLine;
        for (const Edit& edit : document.edits) {
            if (bytes && saysStill(bytes->text(edit.line), edit.where.quote))
                byLine[edit.line].push_back(&edit);
            else
                leaveOut(edit.where, "patch.left.changed");
        }
        DocumentPatch patch{path, 0, {}};
        for (const auto& [line, edits] : byLine)
            patch.edits += replaceLine(*bytes, line, edits);
        if (patch.edits == 0)
            return;
        patch.diff = withHeader(path, bytes->hunks());
        m_patch.documents.push_back(std::move(patch));
    }

    bool saysStill(const std::string& line, const std::string& quote) const
    {
        if (m_damage == Mojibake::None)
            return line.find(quote) != std::string::npos;
        return line.find(repairLine(quote, m_damage).value_or(quote)) != std::string::npos;
    }

    /// How many of the edits are made.
    std::size_t replaceLine(DocumentBytes& bytes, LineNumber line, const std::vector<const Edit*>& edits)
    {
        const std::string text = bytes.text(line);
        std::vector<LineChange> changes;
        std::vector<std::string> lines;
        std::size_t made = 0;
        for (const Edit* edit : edits) {
            LineChange change = changeOf(text, edit->text);
            if (std::find(changes.begin(), changes.end(), change) != changes.end()) {
                ++made; // two statements, one edit
                continue;
            }
            std::vector<LineChange> all = changes;
            all.push_back(std::move(change));
            // A person's line is what they want to read: nothing else is put into it.
            const auto now = edits.front()->isOwn && !changes.empty() ? std::nullopt : withChanges(text, all);
            if (!now) {
                leaveOut(edit->where, "patch.left.overlap");
                continue;
            }
            changes = std::move(all);
            lines = *now;
            ++made;
        }
        const DocumentBytes::Replaced replaced = bytes.replace(line, lines);
        if (replaced == DocumentBytes::Replaced::Done)
            return made;
        leaveOut(edits.front()->where,
                 replaced == DocumentBytes::Replaced::NotEncodable ? "patch.left.encoding" : "patch.left.bytes");
        return 0;
    }

    const PackSnapshot& m_snapshot;
    PatchEdits m_edits;
    std::map<std::string, Edited> m_documents; ///< by path
    Mojibake m_damage = Mojibake::None;        ///< of the document that is written
    EditPatch m_patch;
};

} // namespace

std::size_t EditPatch::edits() const
{
    std::size_t count = 0;
    for (const DocumentPatch& document : documents)
        count += document.edits;
    return count;
}

EditPatch editPatch(const PackSnapshot& snapshot, PatchEdits edits)
{
    return PatchCollector(snapshot, edits).patch();
}

QByteArray patchText(const EditPatch& patch, const PackSnapshot& snapshot, const Messages& messages)
{
    // Words before the first "diff" are none of git's business; "# " keeps evidence from looking like one.
    std::string text;
    const auto say = [&](const Message& message) {
        text += "# " + inertText(messages.text(message).toStdString()) + '\n';
    };
    say(Message{patch.documents.empty() ? "patch.empty" : "patch.title",
                {{"pack", snapshot.facts->name}, {"digest", snapshot.facts->digest}}});
    for (const DocumentPatch& document : patch.documents)
        say(Message{document.edits == 1 ? "patch.document.one" : "patch.document.many",
                    {{"path", document.path}, {"count", std::to_string(document.edits)}}});
    for (const LeftOutEdit& left : patch.leftOut)
        say(Message{"patch.left", {{"place", toString(left.where)}, {"why", messages.text(left.why).toStdString()}}});
    for (const DocumentPatch& document : patch.documents)
        text += document.diff;
    return QByteArray::fromStdString(text);
}

} // namespace exhibit
