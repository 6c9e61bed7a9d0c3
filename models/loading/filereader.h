// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/files/packscanner.h"
#include "models/files/text/filetext.h"
#include "models/loading/documentreader.h"

#include <functional>

namespace exhibit {

/// A document of a file whose text has not been read yet.
struct UnreadDocument
{
    std::size_t index = 0; ///< of its place among the documents of the file
    std::unique_ptr<DocumentReader> reader;
};

/// Everything that one file of the pack says.
struct FileFacts
{
    Artifact artifact;
    std::vector<DocumentRecords> documents; ///< one, or one per member
    int dictionary = 0;                     ///< which thread's dictionary the test ids belong to
    bool invalidUtf8 = false;               ///< it was read as UTF-8 and is not all of it
    std::vector<UnreadDocument> unread;     ///< in the order of documents; settle() when all are read
    std::vector<Problem> endProblems;       ///< of its end, behind those of the documents

    /// Hands the problems of the documents to the artifact, once all of them are read.
    void settle();
};

/// Reads files into facts. One per thread.
class FileReader
{
public:
    /// `packName` stands before paths when run keys are looked for in them: a run's own folder may be the pack. Empty:
    /// it is not.
    FileReader(std::string packName, const Rules& rules, TestDictionary& dictionary, const CancelFlag& cancel);

    std::function<void(std::uint64_t bytesDone)> onProgress;
    std::function<void(const Witness&)> onWitness;
    bool leavesProse = false; ///< prose is only collected: it may be the copy of another document

    /// `facts.artifact` as identify() gave it. Leaves early when cancelled.
    void read(const ScannedFile& file, FileFacts& facts);

    /// The pass over the bytes: SHA-256, lines, NULs. Reads the content once more if the whole file turns out to have
    /// another encoding than its first block.
    enum class Confirmed { AsRead, ReadAgain /**< test ids are now of this reader's dictionary */ };
    Confirmed confirm(const ScannedFile& file, FileFacts& facts);

private:
    void readAgain(const ScannedFile& file, FileFacts& facts, const FileText& text);
    void readDatabase(const ScannedFile& file, FileFacts& facts);
    void readLines(const ScannedFile& file, FileFacts& facts);
    void readMembers(const ScannedFile& file, FileFacts& facts);
    void findMembers(const ScannedFile& file, Artifact& artifact);
    void take(FileFacts& facts, DocumentRecords&& records);
    void takeOrLeave(FileFacts& facts, std::unique_ptr<DocumentReader> document, int member);
    bool step(std::uint64_t bytesRead);
    std::optional<RunKey> keyOf(std::string_view path) const;

    std::string m_packName;
    const Rules& m_rules;
    TestDictionary& m_dictionary;
    const CancelFlag& m_cancel;
    std::uint64_t m_reported = 0;
};

} // namespace exhibit
