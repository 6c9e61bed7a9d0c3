// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/formats.h"
#include "models/report/documents.h"
#include "models/report/json/jsonsections.h"
#include "models/review/documentgenre.h"
#include "models/review/patterns/commitfacts.h"
#include "models/review/sessions/authors.h"

#include <set>

namespace exhibit {

namespace {

using Canonical = std::map<DocumentAddress, DocumentAddress>;

void putDuplicate(JsonContext& context, QJsonObject& object, const Canonical& canonical, DocumentAddress address)
{
    if (const auto found = canonical.find(address); found != canonical.end())
        object[QStringLiteral("duplicate_of")] = jsonName(addressText(context.facts(), found->second));
}

QJsonObject memberObject(const Member& member)
{
    return QJsonObject{{QStringLiteral("title"), jsonName(member.title)},
                       {QStringLiteral("path"), jsonName(member.path)},
                       {QStringLiteral("kind"), jsonName(kindName(member.kind))},
                       {QStringLiteral("first_line"), static_cast<qint64>(member.firstLine.value)},
                       {QStringLiteral("last_line"), static_cast<qint64>(member.lastLine.value)}};
}

/// What kind of text it is, why, and the sections that differ from it.
void putGenre(JsonContext& context, QJsonObject& object, const std::vector<GenrePart>& parts)
{
    if (parts.empty() || parts.front().genre == Genre::Unknown)
        return;
    object[QStringLiteral("genre")] = jsonName(genreName(parts.front().genre));
    object[QStringLiteral("genre_confidence")] = jsonName(confidenceName(parts.front().confidence));
    context.putMessage(object, "genre_reason", parts.front().reason);
    QJsonArray sections;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        QJsonObject section{{QStringLiteral("genre"), jsonName(genreName(parts[i].genre))},
                            {QStringLiteral("first_line"), static_cast<qint64>(parts[i].first.value)},
                            {QStringLiteral("last_line"), static_cast<qint64>(parts[i].last.value)}};
        context.putMessage(section, "reason", parts[i].reason);
        sections.append(section);
    }
    if (!sections.isEmpty())
        object[QStringLiteral("sections")] = sections;
}

QJsonObject artifactObject(JsonContext& context, int index, const Canonical& canonical, const Document* document,
                           const Authors& authors)
{
    const Artifact& artifact = context.facts().artifacts[static_cast<std::size_t>(index)];
    QJsonObject object{{QStringLiteral("path"), jsonName(artifact.path)},
                       {QStringLiteral("kind"), jsonName(kindName(artifact.kind))},
                       {QStringLiteral("bytes"), static_cast<qint64>(artifact.bytes)}};
    if (artifact.encoding != TextEncoding::None) {
        object[QStringLiteral("lines")] = static_cast<qint64>(artifact.lines);
        object[QStringLiteral("encoding")] = jsonName(encodingName(artifact.encoding));
        object[QStringLiteral("bom")] = artifact.bom;
    }
    if (!artifact.sha256.empty())
        object[QStringLiteral("sha256")] = jsonName(artifact.sha256);
    if (!artifact.members.empty()) {
        QJsonArray members;
        for (std::size_t i = 0; i < artifact.members.size(); ++i) {
            QJsonObject member = memberObject(artifact.members[i]);
            putDuplicate(context, member, canonical, {index, static_cast<int>(i)});
            members.append(member);
        }
        object[QStringLiteral("members")] = members;
    }
    putDuplicate(context, object, canonical, {index, -1});
    context.putText(object, "author", authorName(authors.of(artifact)));
    if (document)
        putGenre(context, object, genreParts(context.facts(), context.review().corrections, *document));
    qint64 problems = 0;
    for (const Problem& problem : artifact.problems)
        problems += problem.count;
    object[QStringLiteral("problems")] = problems;
    return object;
}

QJsonObject problemObject(JsonContext& context, const Problem& problem)
{
    const char* severity = problem.severity == Severity::Info      ? "info"
                           : problem.severity == Severity::Warning ? "warning"
                                                                   : "error";
    QJsonObject object{{QStringLiteral("severity"), QLatin1String(severity)},
                       {QStringLiteral("kind"), jsonName(problem.message.id)},
                       {QStringLiteral("text"), context.say(problem.message)},
                       {QStringLiteral("count"), static_cast<qint64>(problem.count)}};
    context.putPointer(object, "pointer", problem.where);
    return object;
}

bool contains(std::string_view path, std::string_view part)
{
    return path.find(part) != std::string_view::npos;
}

bool isDocumentFile(std::string_view path)
{
    return path.ends_with(".md") || path.ends_with(".rst") || path.ends_with(".adoc") || path.starts_with("docs/") ||
           contains(path, "/docs/");
}

/// Of all commits together: a list of half a million files would take a gigabyte to write and nobody reads it.
constexpr std::size_t mostFilesOfCommits = 100'000;

/// Takes the files that it lists from `budget`.
QJsonObject commitObject(JsonContext& context, const Commit& commit, std::size_t& budget)
{
    QJsonObject object{{QStringLiteral("sha"), jsonName(commit.sha)}};
    context.putText(object, "author", commit.author);
    context.putText(object, "date", commit.date);
    context.putText(object, "subject", commit.subject);
    QJsonArray files;
    qint64 tests = 0;
    qint64 documents = 0;
    for (const CommitFile& file : commit.files) {
        tests += isTestFile(file.path) ? 1 : 0;
        documents += isDocumentFile(file.path) ? 1 : 0;
        if (budget == 0)
            continue;
        --budget;
        QJsonObject entry{{QStringLiteral("path"), jsonName(file.path)}};
        context.putText(entry, "status", file.status);
        context.putText(entry, "old_path", file.oldPath);
        JsonContext::putNumber(entry, "added", file.added);
        JsonContext::putNumber(entry, "removed", file.removed);
        files.append(entry);
    }
    // A line of a commit list says nothing about files.
    if (!commit.files.empty()) {
        object[QStringLiteral("files")] = files;
        if (static_cast<std::size_t>(files.size()) < commit.files.size())
            object[QStringLiteral("files_total")] = static_cast<qint64>(commit.files.size());
        object[QStringLiteral("tests_touched")] = tests;
        object[QStringLiteral("docs_touched")] = documents;
    }
    context.putPointer(object, "pointer", commit.where);
    return object;
}

} // namespace

QJsonArray jsonArtifacts(JsonContext& context)
{
    const Canonical canonical = canonicalAddresses(context.facts());
    std::map<int, const Document*> wholes;
    for (const Document& document : context.facts().documents) {
        if (document.canonical.member < 0)
            wholes.emplace(document.canonical.artifact, &document);
    }
    const Authors authors(context.facts());
    QJsonArray array;
    for (std::size_t i = 0; i < context.facts().artifacts.size(); ++i) {
        const auto whole = wholes.find(static_cast<int>(i));
        array.append(artifactObject(context, static_cast<int>(i), canonical,
                                    whole == wholes.end() ? nullptr : whole->second, authors));
    }
    return array;
}

QJsonArray jsonCommits(JsonContext& context)
{
    QJsonArray array;
    const auto& commits = context.facts().commits;
    std::map<int, const CommitReview*> reviews;
    for (const CommitReview& review : context.review().commits)
        reviews.emplace(review.commit, &review);
    std::size_t budget = mostFilesOfCommits;
    for (std::size_t i = 0; i < commits.size(); ++i) {
        QJsonObject object = commitObject(context, commits[i], budget);
        if (const auto review = reviews.find(static_cast<int>(i)); review != reviews.end())
            putCommitReview(context, object, *review->second);
        array.append(object);
    }
    return array;
}

QJsonArray jsonMissingEvidence(JsonContext& context)
{
    QJsonArray array;
    for (const MissingEvidence& missing : context.review().missing)
        array.append(QJsonObject{{QStringLiteral("what"), context.text(missing.what)},
                                 {QStringLiteral("would_settle"), context.messages(missing.wouldSettle)},
                                 {QStringLiteral("named_at"), context.pointers(missing.namedAt)}});
    return array;
}

QJsonArray jsonProblems(JsonContext& context, const CheckedPointers& checked)
{
    QJsonArray array;
    for (const PointerFailure& failure : checked.failures) {
        QJsonObject object{{QStringLiteral("severity"), QStringLiteral("error")},
                           {QStringLiteral("kind"), jsonName("problem.pointer.unresolved")},
                           {QStringLiteral("count"), 1}};
        object[QStringLiteral("text")] = context.say(
            Message{"problem.pointer.unresolved",
                    {{"pointer", toString(failure.where)}, {"why", context.say(failure.reason).toStdString()}}});
        context.putPointer(object, "pointer", failure.where);
        array.append(object);
    }
    for (const Problem& problem : context.facts().problems)
        array.append(problemObject(context, problem));
    for (const Artifact& artifact : context.facts().artifacts) {
        for (const Problem& problem : artifact.problems)
            array.append(problemObject(context, problem));
    }
    return array;
}

} // namespace exhibit
