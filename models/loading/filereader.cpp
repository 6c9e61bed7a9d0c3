// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/filereader.h"

#include "models/files/fileerror.h"
#include "models/files/kinds/bundle.h"
#include "models/files/text/filetext.h"
#include "models/files/text/linereader.h"
#include "models/loading/identify.h"
#include "models/parsing/formats/fileplace.h"
#include "models/parsing/formats/formats.h"
#include "models/parsing/telemetry/telemetrydb.h"

#include <utility>

namespace exhibit {

namespace {

constexpr std::uint64_t progressStep = std::uint64_t{1} << 20;

void addFileProblem(Artifact& artifact, Severity severity, Message message)
{
    SourceRef where;
    where.path = artifact.path;
    addProblem(artifact.problems, {severity, std::move(message), std::move(where)});
}

/// What is known of a text once all of its lines were read.
/// A disk that gives no more is not the end of the file.
void noteReadError(const LineReader& reader, const std::string& path, std::vector<Problem>& problems)
{
    if (const int error = reader.readError(); error != 0)
        addProblem(problems, fileProblem(path, fileError(path, error)));
}

void noteEnd(const LineReader& reader, FileFacts& facts, std::vector<Problem>& problems)
{
    Artifact& artifact = facts.artifact;
    noteReadError(reader, artifact.path, problems);
    artifact.lines = reader.number().value;
    facts.invalidUtf8 = reader.sawInvalidUtf8();
    if (!reader.cutLine().isValid())
        return;
    Problem problem{Severity::Warning,
                    {"problem.file.long-line", {{"megabytes", std::to_string(LineBlocks::maxLineBytes >> 20)}}},
                    {}};
    problem.where = TextSource{artifact.path, {}, LineNumber{1}, {}}.pointTo(reader.cutLine(), {});
    addProblem(problems, std::move(problem));
}

/// The separators of a bundle that hold `\r\n` as four characters each.
void noteLiteralSeparators(Artifact& artifact, LineNumber line, std::string_view text)
{
    Problem problem{Severity::Info, {"problem.bundle.literal-separators", {}}, {}};
    problem.where = TextSource{artifact.path, {}, LineNumber{1}, {}}.pointTo(line, text);
    addProblem(artifact.problems, std::move(problem));
}

} // namespace

void FileFacts::settle()
{
    for (DocumentRecords& records : documents) {
        for (Problem& problem : records.problems)
            addProblem(artifact.problems, std::move(problem));
        records.problems.clear();
    }
    for (Problem& problem : endProblems)
        addProblem(artifact.problems, std::move(problem));
    endProblems.clear();
    unread.clear();
}

FileReader::FileReader(std::string packName, const Rules& rules, TestDictionary& dictionary, const CancelFlag& cancel)
    : m_packName(std::move(packName)), m_rules(rules), m_dictionary(dictionary), m_cancel(cancel)
{}

void FileReader::read(const ScannedFile& file, FileFacts& facts)
{
    m_reported = 0;
    if (facts.artifact.kind == ArtifactKind::Sqlite)
        readDatabase(file, facts);
    else if (facts.artifact.kind == ArtifactKind::Bundle)
        readMembers(file, facts);
    else if (has(facts.artifact.kind, Trait::Text))
        readLines(file, facts);
    if (facts.unread.empty())
        facts.settle();
}

std::optional<RunKey> FileReader::keyOf(std::string_view path) const
{
    return m_rules.executors().runOfPath(m_packName.empty() ? std::string(path) : m_packName + '/' + std::string(path));
}

bool FileReader::step(std::uint64_t bytesRead)
{
    if (bytesRead < m_reported + progressStep)
        return true;
    m_reported = bytesRead;
    if (onProgress)
        onProgress(bytesRead);
    return !m_cancel.isCancelled();
}

void FileReader::take(FileFacts& facts, DocumentRecords&& records)
{
    for (const Witness& witness : records.witnesses) {
        if (onWitness)
            onWitness(witness);
    }
    if (facts.artifact.mojibake == Mojibake::None)
        facts.artifact.mojibake = records.mojibake;
    facts.documents.push_back(std::move(records));
}

/// Of a document that is left the records hold what end() decides until it is read.
void FileReader::takeOrLeave(FileFacts& facts, std::unique_ptr<DocumentReader> document, int member)
{
    document->end();
    const bool leaves = leavesProse && !document->unreadProse().text.empty();
    DocumentRecords records = leaves ? document->records() : document->finish();
    records.member = member;
    if (leaves)
        facts.unread.push_back({facts.documents.size(), std::move(document)});
    take(facts, std::move(records));
}

void FileReader::readDatabase(const ScannedFile& file, FileFacts& facts)
{
    Result<TelemetryDb> database = readTelemetryDb(file.absolutePath, file.path, m_rules.executors());
    if (!database) {
        addProblem(facts.artifact.problems, fileProblem(file.path, database.error()));
        return;
    }
    DocumentRecords records;
    records.kind = ArtifactKind::Sqlite;
    records.tokenEvents = std::move(database->tokenEvents);
    records.escalations = std::move(database->escalations);
    records.phases = std::move(database->phases);
    records.telemetrySources = std::move(database->sources);
    records.witnesses = std::move(database->runs);
    records.problems = std::move(database->problems);
    take(facts, std::move(records));
}

void FileReader::readLines(const ScannedFile& file, FileFacts& facts)
{
    Artifact& artifact = facts.artifact;
    Result<LineReader> reader = LineReader::open(file.absolutePath, artifact.encoding, artifact.bom);
    if (!reader) {
        addProblem(artifact.problems, fileProblem(file.path, reader.error()));
        return;
    }
    const TextSource origin{artifact.path, {}, LineNumber{1}, {}};
    auto document =
        std::make_unique<DocumentReader>(origin, artifact.kind, keyOf(artifact.path), m_rules, m_dictionary);
    std::string_view line;
    while (reader->next(line)) {
        document->addLine(line);
        if (!step(reader->bytesRead()))
            return;
    }
    noteEnd(*reader, facts, artifact.problems);
    takeOrLeave(facts, std::move(document), -1);
    artifact.textDigest = facts.documents.back().textDigest;
}

void FileReader::findMembers(const ScannedFile& file, Artifact& artifact)
{
    Result<LineReader> reader = LineReader::open(file.absolutePath, artifact.encoding, artifact.bom);
    if (!reader) {
        addProblem(artifact.problems, fileProblem(file.path, reader.error()));
        return;
    }
    BundleSections sections;
    std::string_view line;
    while (reader->next(line)) {
        sections.addLine(line);
        if (line.starts_with("\\r\\n=") && bundleHeaderTitle(line))
            noteLiteralSeparators(artifact, reader->number(), line);
        if ((reader->number().value & 0xfff) == 0 && m_cancel.isCancelled())
            return;
    }
    noteReadError(*reader, artifact.path, artifact.problems);
    artifact.members = sections.finish();
}

void FileReader::readMembers(const ScannedFile& file, FileFacts& facts)
{
    Artifact& artifact = facts.artifact;
    findMembers(file, artifact);
    Result<LineReader> reader = LineReader::open(file.absolutePath, artifact.encoding, artifact.bom);
    if (!reader)
        return;
    std::string_view line;
    bool more = reader->next(line);
    for (std::size_t index = 0; index < artifact.members.size(); ++index) {
        Member& member = artifact.members[index];
        const TextSource origin{artifact.path, member.path, member.firstLine, {}};
        auto document =
            std::make_unique<DocumentReader>(origin, std::nullopt, keyOf(member.path), m_rules, m_dictionary);
        for (; more && reader->number() <= member.lastLine; more = reader->next(line)) {
            if (reader->number() >= member.firstLine)
                document->addLine(line);
            if (!step(reader->bytesRead()))
                return;
        }
        takeOrLeave(facts, std::move(document), static_cast<int>(index));
        const DocumentRecords& records = facts.documents.back();
        member.kind = records.kind;
        member.mojibake = records.mojibake;
        member.textDigest = records.textDigest;
    }
    while (more && step(reader->bytesRead()))
        more = reader->next(line);
    noteEnd(*reader, facts, facts.endProblems);
}

void FileReader::readAgain(const ScannedFile& file, FileFacts& facts, const FileText& text)
{
    facts = {};
    facts.artifact = identify(file, m_rules.runners());
    facts.artifact.encoding = text.encoding;
    // A head that does not tell leaves it to the end, which identify() has looked at.
    if (const ArtifactKind kind = kindOfFile(file.path, text.head, false, m_rules.runners());
        kind != ArtifactKind::Unknown)
        facts.artifact.kind = kindInFolder(kind, file.path);
    // What was told of its runs before stays roughly true; telling it twice would not be.
    onWitness = nullptr;
    leavesProse = false;
    read(file, facts);
}

FileReader::Confirmed FileReader::confirm(const ScannedFile& file, FileFacts& facts)
{
    if (file.type != ScannedFile::Type::Regular || facts.artifact.kind == ArtifactKind::Unreadable)
        return Confirmed::AsRead;
    Sha256 digest;
    const Result<FileText> text = inspectText(file.absolutePath, &m_cancel, &digest);
    if (!text) {
        if (text.error().code != Error::Code::Cancelled)
            addProblem(facts.artifact.problems, fileProblem(file.path, text.error()));
        return Confirmed::AsRead;
    }
    Confirmed confirmed = Confirmed::AsRead;
    if (has(facts.artifact.kind, Trait::Text) && !text->looksBinary && text->encoding != facts.artifact.encoding) {
        readAgain(file, facts, *text);
        confirmed = Confirmed::ReadAgain;
    }
    Artifact& artifact = facts.artifact;
    if (text->sampled)
        addFileProblem(artifact, Severity::Warning,
                       {"problem.file.sampled", {{"megabytes", std::to_string(BlockReader::sampleBytes >> 20)}}});
    else
        artifact.sha256 = digest.hex();
    if (changedSince(file))
        addFileProblem(artifact, Severity::Warning, {"problem.file.changed-while-reading", {}});
    if (has(artifact.kind, Trait::Text) && !text->looksBinary) {
        artifact.lines = text->lines;
        artifact.nulBytes = text->nulBytes;
    }
    if (artifact.encoding == TextEncoding::Utf8 && facts.invalidUtf8)
        addFileProblem(artifact, Severity::Warning, {"problem.encoding.invalid", {}});
    if (artifact.encoding == TextEncoding::Windows1252)
        addFileProblem(artifact, Severity::Info, {"problem.encoding.windows-1252", {}});
    return confirmed;
}

} // namespace exhibit
