// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/integrity/integrity.h"

#include "models/files/bags/manifest.h"
#include "models/files/text/filetext.h"
#include "models/loading/integrity/jsonlists.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

constexpr std::uint64_t largestManifest = std::uint64_t{64} << 20;
constexpr std::size_t mostTold = 100; ///< of a manifest and kind; the last says how many more

QCryptographicHash::Algorithm hashOf(DigestAlgorithm algorithm)
{
    switch (algorithm) {
    case DigestAlgorithm::Md5:
        return QCryptographicHash::Md5;
    case DigestAlgorithm::Sha1:
        return QCryptographicHash::Sha1;
    case DigestAlgorithm::Sha512:
        return QCryptographicHash::Sha512;
    case DigestAlgorithm::Sha256:
        break;
    }
    return QCryptographicHash::Sha256;
}

/// Of `before` and the file's bytes; null if it cannot be read to its end.
std::optional<std::string> digestOfFile(const ScannedFile& file, DigestAlgorithm algorithm, const CancelFlag& cancel,
                                        const std::string& before = {})
{
    QFile bytes(QFile::decodeName(QByteArray::fromStdString(file.absolutePath)));
    if (!bytes.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(hashOf(algorithm));
    hash.addData(QByteArray::fromStdString(before));
    while (!bytes.atEnd()) {
        const QByteArray block = bytes.read(qint64{1} << 20);
        if (block.isEmpty() || cancel.isCancelled())
            return {};
        hash.addData(block);
    }
    return hash.result().toHex().toStdString();
}

/// A path below a folder; empty if it leads out of it.
std::string pathBelow(const std::string& folder, std::string_view path)
{
    std::string whole = folder;
    if (path.starts_with('/'))
        return {};
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        const std::string_view part = path.substr(0, end);
        path.remove_prefix(std::min(end + 1, path.size()));
        if (part == "..")
            return {};
        if (!part.empty() && part != ".")
            whole += (whole.empty() || whole.ends_with('/') ? "" : "/") + std::string(part);
    }
    return whole;
}

std::string parentOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

std::string inFolder(const std::string& folder, std::string_view name)
{
    return folder.empty() ? std::string(name) : folder + '/' + std::string(name);
}

/// The folder, the next ones above it, and the pack's root: what the paths of a list may be relative to.
std::vector<std::string> basesOf(std::string folder)
{
    constexpr std::size_t mostBases = 8;
    std::vector<std::string> all{folder};
    while (!folder.empty()) {
        folder = all.size() < mostBases ? parentOf(folder) : std::string();
        all.push_back(folder);
    }
    return all;
}

/// `URL LENGTH FILENAME` in each line: the names, as the file has them.
std::set<std::string> namesToFetch(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    std::set<std::string> names;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        for (int word = 0; word < 2; ++word) {
            line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
            line.remove_prefix(std::min(line.find_first_of(blanks), line.size()));
        }
        line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
        line = line.substr(0, line.find_last_not_of(blanks) + 1);
        if (line.starts_with("./"))
            line.remove_prefix(2);
        names.emplace(line);
    }
    return names;
}

bool isInGit(const std::string& path)
{
    return ('/' + path).find("/.git/") != std::string::npos; // nothing of it is read
}

std::string normalised(const std::string& path)
{
    return QString::fromStdString(path).normalized(QString::NormalizationForm_C).toStdString();
}

class IntegrityCheck
{
public:
    IntegrityCheck(PackFacts& facts, const std::vector<ScannedFile>& files, const CancelFlag& cancel)
        : m_facts(facts), m_cancel(cancel)
    {
        for (const ScannedFile& file : files) {
            m_files.emplace(file.path, &file);
            m_normalised.emplace(normalised(file.path), &file);
            if (isPayloadManifest(file.path))
                ++m_payloadManifests[parentOf(file.path)];
        }
        for (std::size_t i = 0; i < facts.artifacts.size(); ++i)
            m_artifacts.emplace(facts.artifacts[i].path, i);
    }

    void run()
    {
        for (const ScannedFile* file : candidates())
            check(*file);
        for (const auto& [path, file] : m_files) {
            if (file->type == ScannedFile::Type::Regular && path.substr(path.rfind('/') + 1) == "bagit.txt")
                checkDeclaration(*file);
        }
    }

private:
    std::vector<const ScannedFile*> candidates() const
    {
        std::vector<const ScannedFile*> found;
        for (const auto& [path, file] : m_files) {
            if (file->type == ScannedFile::Type::Regular && file->bytes <= largestManifest &&
                (mayBeManifest(path) || isJsonManifest(path) || isAttestation(path)))
                found.push_back(file);
        }
        return found;
    }

    bool isAttestation(const std::string& path) const
    {
        const auto artifact = m_artifacts.find(path);
        return artifact != m_artifacts.end() && m_facts.artifacts[artifact->second].kind == ArtifactKind::Attestation;
    }

    std::optional<QByteArray> bytesOf(const std::string& path) const
    {
        const auto file = m_files.find(path);
        if (file == m_files.end() || file->second->bytes > largestManifest)
            return {};
        QFile bytes(QFile::decodeName(QByteArray::fromStdString(file->second->absolutePath)));
        return bytes.open(QIODevice::ReadOnly) ? std::optional(bytes.readAll()) : std::nullopt;
    }

    bool isBag(const std::string& folder) const
    {
        const auto head = bytesOf(inFolder(folder, "bagit.txt"));
        return head && (head->contains("BagIt-Version:") || head->contains("Tag-File-Character-Encoding:"));
    }

    /// Of a folder with data/: what a bag has to say of itself, and that it lists its data.
    void checkDeclaration(const ScannedFile& declaration)
    {
        const std::string folder = parentOf(declaration.path);
        const std::string data = inFolder(folder, "data/");
        const auto first = m_files.lower_bound(data);
        const bool holdsData = first != m_files.end() && first->first.starts_with(data);
        const bool isListed = payloadManifests(folder) > 0;
        m_told.clear();
        static const QRegularExpression wanted(
            QStringLiteral("\\ABagIt-Version: \\d+\\.\\d+\r?\nTag-File-Character-Encoding: [\\w.-]+\\s*\\z"));
        const QString said = QString::fromLatin1(bytesOf(declaration.path).value_or(QByteArray()));
        const bool isSaid = wanted.match(said).hasMatch();
        if (isListed && !isSaid)
            tell(declaration, "declaration", {declaration.path, {}, 0, {}}, declaration.path);
        else if (isSaid && holdsData && !isListed)
            tell(declaration, "no-manifest", {data, {}, 0, {}}, data);
    }

    void check(const ScannedFile& manifest)
    {
        const std::string folder = parentOf(manifest.path);
        const bool inBag = manifest.path.find("manifest-") != std::string::npos && isBag(folder);
        const std::string text = bytesOf(manifest.path).value_or(QByteArray()).toStdString();
        const std::vector<ManifestEntry> entries = isAttestation(manifest.path)    ? attestedEntries(text)
                                                   : isJsonManifest(manifest.path) ? jsonEntries(text)
                                                                                   : manifestEntries(text, inBag);
        m_told.clear();
        if (!inBag)
            checkList(manifest, folder, entries);
        else if (!entries.empty() || text.find_first_not_of(" \t\r\n") == std::string::npos)
            checkBag(manifest, folder, entries);
        else if (manifest.path.ends_with(".txt")) // nothing of the bag was held against it
            note("problem.list.unreadable", manifest, {manifest.path, {}, 0, {}});
    }

    /// A bag says what all of its data/ is.
    void checkBag(const ScannedFile& manifest, const std::string& folder, const std::vector<ManifestEntry>& entries)
    {
        std::set<std::string> listed;
        bool isWhole = true;
        for (const ManifestEntry& entry : entries) {
            if (m_cancel.isCancelled())
                return;
            const std::string path = pathBelow(folder, entry.path);
            if (path.empty())
                tell(manifest, "outside", entry, entry.path);
            listed.insert(normalised(path));
            const ScannedFile* file = fileAt(path);
            isWhole = isWhole && file && !isInGit(path);
            if (file && !isAsListed(*file, entry))
                tell(manifest, "changed", entry, path);
            else if (!file && !path.empty() && !isInGit(path) && !toBeFetched(folder).contains(bagName(entry.path)))
                tell(manifest, "missing", entry, path);
        }
        if (!isPayloadManifest(manifest.path))
            return;
        tellUnlisted(manifest, folder, listed);
        if (isWhole || toBeFetched(folder).empty())
            checkOxum(folder, listed);
    }

    /// Any other list may be of more files than were brought here, or of fewer than lie here, so that only bytes that
    /// differ speak of this pack. Its paths begin at its own folder; or at one above, as far as a digest proves that.
    void checkList(const ScannedFile& manifest, const std::string& folder, const std::vector<ManifestEntry>& entries)
    {
        const std::string base = baseOf(manifest, folder, entries);
        std::map<std::string, const ManifestEntry*> changed;
        std::set<std::string> same;
        std::vector<const ManifestEntry*> missing;
        for (const ManifestEntry& entry : entries) {
            if (m_cancel.isCancelled())
                return;
            const ScannedFile* file = fileAt(pathBelow(base, entry.path));
            if (!file)
                missing.push_back(&entry);
            else if (isAsListed(*file, entry))
                same.insert(file->path);
            else if (!isSameElsewhere(folder, entry) && file != &manifest) // it was being written when it listed itself
                changed.emplace(file->path, &entry);
        }
        for (const auto& [path, entry] : changed) {
            if (!same.contains(path)) // listed once more after a change
                tell(manifest, "changed", *entry, path);
        }
        if (missing.size() == entries.size())
            return;
        for (const ManifestEntry* entry : missing)
            note("problem.list.missing", manifest, *entry);
    }

    bool isSameElsewhere(const std::string& folder, const ManifestEntry& entry)
    {
        const std::vector<std::string> bases = basesOf(folder);
        return std::any_of(bases.begin(), bases.end(), [&](const std::string& base) {
            const ScannedFile* file = fileAt(pathBelow(base, entry.path));
            return file && isAsListed(*file, entry);
        });
    }

    /// The folder that most of the listed paths begin at.
    std::string baseOf(const ScannedFile& manifest, const std::string& folder,
                       const std::vector<ManifestEntry>& entries)
    {
        std::string best = folder;
        std::ptrdiff_t most = -1;
        for (const std::string& base : basesOf(folder)) {
            const auto isHere = [&](const ManifestEntry& entry) { return fileAt(pathBelow(base, entry.path)); };
            const auto isSame = [&](const ManifestEntry& entry) {
                const ScannedFile* file = isHere(entry);
                return file && file != &manifest && isAsListed(*file, entry);
            };
            const std::ptrdiff_t here = std::count_if(entries.begin(), entries.end(), isHere);
            if (here > most && (base == folder || std::any_of(entries.begin(), entries.end(), isSame))) {
                most = here;
                best = base;
            }
        }
        return best;
    }

    const ScannedFile* fileAt(const std::string& path) const
    {
        if (const auto file = m_files.find(path); file != m_files.end())
            return file->second;
        const auto same = m_normalised.find(normalised(path));
        return same == m_normalised.end() ? nullptr : same->second;
    }

    /// A bag may name files that have to be fetched first.
    const std::set<std::string>& toBeFetched(const std::string& folder)
    {
        const auto known = m_toFetch.find(folder);
        if (known != m_toFetch.end())
            return known->second;
        const QByteArray text = bytesOf(inFolder(folder, "fetch.txt")).value_or(QByteArray());
        return m_toFetch.emplace(folder, namesToFetch({text.constData(), std::size_t(text.size())})).first->second;
    }

    /// True also where nothing can be said.
    bool isAsListed(const ScannedFile& file, const ManifestEntry& entry)
    {
        const auto algorithm = algorithmOfDigest(entry.digest);
        const auto artifact = m_artifacts.find(file.path);
        if (file.type != ScannedFile::Type::Regular || !algorithm || artifact == m_artifacts.end())
            return true;
        if (*algorithm == DigestAlgorithm::Sha256) {
            const std::string& known = m_facts.artifacts[artifact->second].sha256;
            return known.empty() || known == entry.digest;
        }
        const auto [known, isNew] = m_digests.try_emplace({&file, *algorithm});
        std::vector<std::optional<std::string>>& digests = known->second;
        if (isNew)
            digests.push_back(digestOfFile(file, *algorithm, m_cancel));
        const auto agrees = [&entry](const auto& digest) { return !digest || *digest == entry.digest; };
        if (std::any_of(digests.begin(), digests.end(), agrees))
            return true;
        if (*algorithm != DigestAlgorithm::Sha1 || digests.size() > 1)
            return false;
        // git hashes files with a heading; a list may be of its names of them.
        digests.push_back(digestOfFile(file, *algorithm, m_cancel, "blob " + std::to_string(file.bytes) + '\0'));
        return agrees(digests.back());
    }

    void tellUnlisted(const ScannedFile& manifest, const std::string& folder, const std::set<std::string>& listed)
    {
        // Before 1.0, one of several manifests did not have to list all.
        const std::string head = bytesOf(inFolder(folder, "bagit.txt")).value_or(QByteArray()).toStdString();
        if (head.find("BagIt-Version: 0.") != std::string::npos && payloadManifests(folder) > 1)
            return;
        forFilesBelow(inFolder(folder, "data/"), [&](const ScannedFile& file) {
            if (!listed.contains(normalised(file.path)))
                tell(manifest, "unlisted", {file.path, {}, 0, {}}, file.path);
        });
    }

    std::size_t payloadManifests(const std::string& folder) const
    {
        const auto known = m_payloadManifests.find(folder);
        return known == m_payloadManifests.end() ? 0 : known->second;
    }

    /// `look` at each file whose path begins with `start`.
    template <typename Look> void forFilesBelow(const std::string& start, Look&& look) const
    {
        for (auto file = m_files.lower_bound(start); file != m_files.end() && file->first.starts_with(start); ++file)
            look(*file->second);
    }

    /// `Payload-Oxum: BYTES.FILES` of bag-info.txt, held against what lies in data/, if all of that can be seen.
    void checkOxum(const std::string& folder, const std::set<std::string>& listed)
    {
        const std::string info = inFolder(folder, "bag-info.txt");
        const auto file = m_files.find(info);
        const std::string text = '\n' + bytesOf(info).value_or(QByteArray()).toStdString();
        constexpr std::string_view key = "\nPayload-Oxum:";
        const std::size_t at = text.find(key);
        if (file == m_files.end() || at == std::string::npos || !m_oxumChecked.insert(info).second)
            return;
        const std::size_t start = at + 1, end = std::min(text.find_first_of("\r\n", start), text.size());
        const std::string line = text.substr(start, end - start);
        std::uint64_t bytes = 0, count = 0;
        bool isAllSeen = std::none_of(listed.begin(), listed.end(), isInGit);
        forFilesBelow(inFolder(folder, "data/"), [&](const ScannedFile& one) {
            bytes += one.bytes;
            ++count;
            isAllSeen = isAllSeen && one.type == ScannedFile::Type::Regular;
        });
        const std::string actual = std::to_string(bytes) + '.' + std::to_string(count);
        const QString stated = QString::fromStdString(line.substr(key.size() - 1)).trimmed();
        if (!isAllSeen || stated == QString::fromStdString(actual))
            return;
        const auto number = std::count(text.begin(), text.begin() + std::ptrdiff_t(start), '\n');
        tell(*file->second, "oxum", {info, {}, number, line}, actual);
    }

    /// What is listed and not here, where that accuses nobody.
    void note(const char* id, const ScannedFile& manifest, const ManifestEntry& entry)
    {
        const auto artifact = m_artifacts.find(manifest.path);
        if (artifact != m_artifacts.end())
            addProblem(m_facts.artifacts[artifact->second].problems,
                       problemAt(Severity::Info, id, manifest, entry, entry.path));
    }

    static Problem problemAt(Severity severity, const std::string& id, const ScannedFile& manifest,
                             const ManifestEntry& entry, const std::string& path)
    {
        Problem problem{severity, {id, {{"path", path}}}, {}};
        problem.where.path = manifest.path;
        if (entry.line > 0) {
            problem.where.firstLine = problem.where.lastLine = LineNumber::fromOneBased(entry.line);
            problem.where.quote = cutQuote(entry.text);
        }
        return problem;
    }

    void tell(const ScannedFile& manifest, const char* what, const ManifestEntry& entry, const std::string& path)
    {
        const auto artifact = m_artifacts.find(manifest.path);
        if (artifact == m_artifacts.end())
            return;
        std::vector<Problem>& problems = m_facts.artifacts[artifact->second].problems;
        const std::string id = std::string("problem.integrity.") + what;
        std::size_t& told = m_told[id];
        if (told++ >= mostTold) {
            // The last of them stands for the rest.
            const auto last = std::find_if(problems.rbegin(), problems.rend(),
                                           [&id](const Problem& known) { return known.message.id == id; });
            if (last != problems.rend())
                ++last->count;
            return;
        }
        problems.push_back(problemAt(Severity::Warning, id, manifest, entry, path));
    }

    PackFacts& m_facts;
    const CancelFlag& m_cancel;
    std::map<std::string, const ScannedFile*> m_files, m_normalised;
    std::map<std::string, std::size_t> m_artifacts;
    std::map<std::string, std::size_t> m_told;
    std::map<std::string, std::size_t> m_payloadManifests;  ///< how many, by their folder
    std::map<std::string, std::set<std::string>> m_toFetch; ///< by the bag's folder
    std::map<std::pair<const ScannedFile*, DigestAlgorithm>, std::vector<std::optional<std::string>>> m_digests;
    std::set<std::string> m_oxumChecked;
};

} // namespace

void checkIntegrity(PackFacts& facts, const std::vector<ScannedFile>& files, const CancelFlag& cancel)
{
    if (files.size() > 1)
        IntegrityCheck(facts, files, cancel).run();
}

} // namespace exhibit
