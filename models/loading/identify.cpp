// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/identify.h"

#include "models/domain/text.h"
#include "models/files/fileerror.h"
#include "models/files/kinds/binarycheck.h"
#include "models/files/text/blockreader.h"
#include "models/files/text/encoding.h"
#include "models/files/text/filetext.h"
#include "models/parsing/formats/fileplace.h"
#include "models/parsing/formats/formats.h"
#include "models/parsing/runners/ends/startfailures.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>

namespace exhibit {

namespace {

void addFileProblem(Artifact& artifact, Severity severity, const char* id, std::vector<MessageArg> args = {})
{
    SourceRef where;
    where.path = artifact.path;
    addProblem(artifact.problems, {severity, {id, std::move(args)}, std::move(where)});
}

/// Files that are listed only.
bool identifyUnread(const ScannedFile& file, Artifact& artifact)
{
    if (file.type == ScannedFile::Type::Regular && file.isNameChanged) {
        artifact.kind = ArtifactKind::Unreadable;
        addFileProblem(artifact, Severity::Warning, "problem.file.name-not-utf8");
        return true;
    }
    switch (file.type) {
    case ScannedFile::Type::Regular:
        return false;
    case ScannedFile::Type::SymbolicLink:
        artifact.kind = ArtifactKind::Special;
        addFileProblem(artifact, Severity::Info, "problem.file.symbolic-link");
        return true;
    case ScannedFile::Type::Special:
        artifact.kind = ArtifactKind::Special;
        addFileProblem(artifact, Severity::Info, "problem.file.special");
        return true;
    case ScannedFile::Type::Unreadable:
        artifact.kind = ArtifactKind::Unreadable;
        addFileProblem(artifact, Severity::Error, "problem.file.unreadable");
        return true;
    }
    return false;
}

void identifyContent(std::string_view raw, const RunnerRules& runners, Artifact& artifact)
{
    const EncodingGuess guess = guessEncoding(raw);
    std::string_view body = raw.substr(static_cast<std::size_t>(guess.bomBytes));
    if (body.empty()) {
        artifact.kind = ArtifactKind::Empty;
        artifact.encoding = guess.bom ? guess.encoding : TextEncoding::None;
        artifact.bom = guess.bom;
        return;
    }
    const bool utf16 = guess.encoding == TextEncoding::Utf16Le || guess.encoding == TextEncoding::Utf16Be;
    const bool wholeFile = raw.size() < FileText::maxHeadBytes;
    if (!wholeFile)
        body.remove_suffix(utf16 ? body.size() % 2 : incompleteUtf8Tail(body));
    const std::string text = decodeToUtf8(body, guess.encoding);
    const bool binary = utf16 ? looksBinaryDecoded(std::string_view(text).substr(0, 8192))
                              : looksBinary(body, guess.encoding == TextEncoding::Utf8);
    artifact.kind = kindOfFile(artifact.path, binary ? raw : std::string_view(text), binary, runners);
    if (binary)
        return;
    artifact.encoding = guess.encoding;
    artifact.bom = guess.bom;
}

/// The name is that of an output of tests: it says that these never started, or nobody knows what it says. Of a log
/// that may as well be that of a program (`test.log`) nothing is expected.
void reportUnreadOutput(std::string_view head, Artifact& artifact)
{
    const std::size_t bom = static_cast<std::size_t>(guessEncoding(head).bomBytes);
    const std::string text = decodeToUtf8(head.substr(bom), artifact.encoding);
    const StartFailure failure = startFailureIn(text);
    if (!failure.line()) {
        if (isTestOutputName(artifact.path))
            addFileProblem(artifact, Severity::Warning, "problem.file.unread-output");
        return;
    }
    TextSource origin;
    origin.path = artifact.path;
    addProblem(artifact.problems, {Severity::Warning,
                                   {"problem.runner.not-started", {{"line", failure.said()}}},
                                   origin.pointTo(*failure.line(), {})});
}

/// What a person takes the file for is said where it is not that: a database or the output of tests by its name, or a
/// stream of test results that is written in bytes.
void reportExpectations(std::string_view head, Artifact& artifact)
{
    constexpr std::array<std::string_view, 4> endings{".db", ".sqlite", ".sqlite3", ".db3"};
    const std::string path = lowered(artifact.path);
    const bool isNamedDatabase =
        std::any_of(endings.begin(), endings.end(), [&path](std::string_view end) { return path.ends_with(end); });
    const bool isBinary = artifact.kind == ArtifactKind::Binary;
    const bool isUnknown = artifact.kind == ArtifactKind::Unknown && folderAside(artifact.path).empty();
    if (isUnknown && (isTestOutputName(artifact.path) || isTestLogName(artifact.path)))
        reportUnreadOutput(head, artifact);
    else if (isBinary && isSubunitStream(head))
        addFileProblem(artifact, Severity::Warning, "problem.file.subunit-2");
    else if (!isNamedDatabase || artifact.kind == ArtifactKind::Sqlite || artifact.kind == ArtifactKind::Empty)
        return;
    else if (isBinary && looksEncryptedInPages(head, artifact.bytes))
        addFileProblem(artifact, Severity::Warning, "problem.database.encrypted");
    else
        addFileProblem(artifact, Severity::Info, "problem.database.none",
                       {{"kind", std::string(kindName(artifact.kind))}});
}

/// A long text whose head does not tell may end as the log of a test runner.
void identifyEnd(const BlockReader& reader, const RunnerRules& runners, Artifact& artifact)
{
    constexpr std::uint64_t endBytes = std::uint64_t{64} * 1024;
    if (artifact.kind != ArtifactKind::Unknown || artifact.bytes <= FileText::maxHeadBytes ||
        isSourceName(artifact.path))
        return;
    // From an even place, where a letter of UTF-16 begins.
    const std::uint64_t begin = (artifact.bytes - endBytes) & ~std::uint64_t{1};
    std::string end(endBytes + 1, '\0');
    end.resize(reader.readAt(begin, end.data(), end.size()));
    artifact.kind = kindOfEnd(decodeToUtf8(end, artifact.encoding), runners);
}

/// A sample of the project's tests, or what another project brought along, is neither evidence nor a statement.
void leaveForeign(Artifact& artifact)
{
    const ArtifactKind kind = kindInFolder(artifact.kind, artifact.path);
    if (kind == artifact.kind)
        return;
    if (has(artifact.kind, Trait::RunSource))
        addFileProblem(
            artifact, Severity::Info, "problem.file.foreign",
            {{"kind", std::string(kindName(artifact.kind))}, {"folder", std::string(folderAside(artifact.path))}});
    artifact.kind = kind;
}

} // namespace

Artifact identify(const ScannedFile& file, const RunnerRules& runners)
{
    Artifact artifact;
    artifact.path = file.path;
    artifact.bytes = file.bytes;
    artifact.modifiedNs = file.modifiedNs;
    if (identifyUnread(file, artifact))
        return artifact;
    Result<BlockReader> reader = BlockReader::open(file.absolutePath);
    if (!reader) {
        artifact.kind = ArtifactKind::Unreadable;
        addProblem(artifact.problems, fileProblem(artifact.path, reader.error()));
        return artifact;
    }
    std::string head(FileText::maxHeadBytes, '\0');
    head.resize(reader->readAt(0, head.data(), head.size()));
    if (const int error = reader->readError(); error != 0) {
        artifact.kind = ArtifactKind::Unreadable;
        addProblem(artifact.problems, fileProblem(artifact.path, fileError(file.absolutePath, error)));
        return artifact;
    }
    identifyContent(head, runners, artifact);
    identifyEnd(*reader, runners, artifact);
    leaveForeign(artifact);
    reportExpectations(head, artifact);
    return artifact;
}

Problem fileProblem(const std::string& path, const Error& error)
{
    Problem problem{Severity::Error, {"problem.file.unreadable", {}}, {}};
    // Errors name the file as this machine knows it; what a pack says must not depend on where it stands.
    for (const MessageArg& arg : error.message.args) {
        if (arg.name == "reason")
            problem.message = {"problem.file.not-read", {arg}};
    }
    problem.where.path = path;
    return problem;
}

bool changedSince(const ScannedFile& file)
{
    struct stat now = {};
    if (::lstat(file.absolutePath.c_str(), &now) != 0)
        return file.type != ScannedFile::Type::Unreadable;
    if (file.type != ScannedFile::Type::Regular)
        return false;
    const std::int64_t modified = static_cast<std::int64_t>(now.st_mtim.tv_sec) * 1'000'000'000 + now.st_mtim.tv_nsec;
    return !S_ISREG(now.st_mode) || static_cast<std::uint64_t>(now.st_size) != file.bytes ||
           modified != file.modifiedNs;
}

} // namespace exhibit
