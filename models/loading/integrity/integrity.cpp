// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/integrity/integrity.h"

#include "models/files/bags/manifest.h"
#include "models/files/text/filetext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

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

/// Null if it cannot be read to its end.
std::optional<std::string> digestOfFile(const ScannedFile& file, DigestAlgorithm algorithm, const CancelFlag& cancel)
{
    QFile bytes(QFile::decodeName(QByteArray::fromStdString(file.absolutePath)));
    if (!bytes.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(hashOf(algorithm));
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

std::string normalised(const std::string& path)
{
    return QString::fromStdString(path).normalized(QString::NormalizationForm_C).toStdString();
}

/// `{"files": [{"path": …, "sha256": …}]}` and the like: an array of objects with a path and its digest.
std::vector<ManifestEntry> jsonEntries(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    QJsonArray list = document.array();
    const QJsonObject root = document.object();
    for (const char* key : {"files", "artifacts", "entries"}) {
        if (list.isEmpty())
            list = root.value(QLatin1String(key)).toArray();
    }
    std::vector<ManifestEntry> entries;
    for (const QJsonValue& value : std::as_const(list)) {
        const QJsonObject object = value.toObject();
        const QString path = object.value(QLatin1String("path")).toString();
        QString digest = object.value(QLatin1String("sha256")).toString();
        if (digest.isEmpty())
            digest = object.value(QLatin1String("digest")).toString();
        if (digest.startsWith(QLatin1String("sha256:")))
            digest.remove(0, 7);
        if (path.isEmpty() || digest.size() != 64)
            return {};
        entries.push_back({path.toStdString(), digest.toLower().toStdString(), 0, {}});
    }
    return entries;
}

bool isJsonManifest(std::string_view path)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    return name.find("manifest") != std::string_view::npos && name.ends_with(".json");
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
        }
        for (std::size_t i = 0; i < facts.artifacts.size(); ++i)
            m_artifacts.emplace(facts.artifacts[i].path, i);
    }

    void run()
    {
        for (const ScannedFile* file : candidates())
            check(*file);
    }

private:
    std::vector<const ScannedFile*> candidates() const
    {
        std::vector<const ScannedFile*> found;
        for (const auto& [path, file] : m_files) {
            if (file->type == ScannedFile::Type::Regular && file->bytes <= largestManifest &&
                (mayBeManifest(path) || isJsonManifest(path)))
                found.push_back(file);
        }
        return found;
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
        return head && head->trimmed().startsWith("BagIt-Version:");
    }

    void check(const ScannedFile& manifest)
    {
        const std::string folder = parentOf(manifest.path);
        const bool inBag = manifest.path.find("manifest-") != std::string::npos && isBag(folder);
        const QByteArray text = bytesOf(manifest.path).value_or(QByteArray());
        const std::vector<ManifestEntry> entries =
            isJsonManifest(manifest.path) ? jsonEntries(text) : manifestEntries(text.toStdString(), inBag);
        // A list of files that are all elsewhere tells of another folder, e.g. of a release.
        const bool isOfThis = inBag || std::any_of(entries.begin(), entries.end(), [&](const ManifestEntry& entry) {
                                  return fileAt(pathBelow(folder, entry.path));
                              });
        if (!isOfThis)
            return;
        m_told.clear();
        std::set<std::string> listed;
        for (const ManifestEntry& entry : entries) {
            if (m_cancel.isCancelled())
                return;
            listed.insert(normalised(pathBelow(folder, entry.path)));
            checkEntry(manifest, folder, entry);
        }
        const bool isOfPayload = inBag && isPayloadManifest(manifest.path);
        if (isOfPayload || (!inBag && entries.size() > 1))
            tellUnlisted(manifest, isOfPayload ? inFolder(folder, "data") : folder, listed);
        if (isOfPayload)
            checkOxum(folder);
    }

    const ScannedFile* fileAt(const std::string& path) const
    {
        if (const auto file = m_files.find(path); file != m_files.end())
            return file->second;
        const auto same = m_normalised.find(normalised(path));
        return same == m_normalised.end() ? nullptr : same->second;
    }

    /// A bag may name files that have to be fetched first.
    bool isToBeFetched(const std::string& folder, const ManifestEntry& entry) const
    {
        const QByteArray name = QByteArray::fromStdString(' ' + bagName(entry.path));
        const QList<QByteArray> lines = bytesOf(inFolder(folder, "fetch.txt")).value_or(QByteArray()).split('\n');
        return std::any_of(lines.begin(), lines.end(),
                           [&name](const QByteArray& line) { return line.simplified().endsWith(name); });
    }

    void checkEntry(const ScannedFile& manifest, const std::string& folder, const ManifestEntry& entry)
    {
        const std::string path = pathBelow(folder, entry.path);
        const bool isInGit = ('/' + path).find("/.git/") != std::string::npos; // nothing of it is read
        if (path.empty() || isInGit)
            return;
        const ScannedFile* file = fileAt(path);
        if (!file) {
            if (!isToBeFetched(folder, entry))
                tell(manifest, "missing", entry, path);
            return;
        }
        const auto algorithm = algorithmOfDigest(entry.digest);
        const auto artifact = m_artifacts.find(file->path);
        if (file->type != ScannedFile::Type::Regular || !algorithm || artifact == m_artifacts.end())
            return;
        const std::string& known = m_facts.artifacts[artifact->second].sha256;
        const std::optional<std::string> actual = *algorithm != DigestAlgorithm::Sha256
                                                      ? digestOfFile(*file, *algorithm, m_cancel)
                                                  : known.empty() ? std::nullopt
                                                                  : std::optional(known);
        if (actual && *actual != entry.digest)
            tell(manifest, "changed", entry, path);
    }

    void tellUnlisted(const ScannedFile& manifest, const std::string& folder, const std::set<std::string>& listed)
    {
        const std::string below = folder.empty() ? std::string() : folder + '/';
        std::vector<std::string> unlisted;
        for (const auto& [path, file] : m_files) {
            const bool isItself = path == manifest.path || (file->bytes <= largestManifest && mayBeManifest(path)) ||
                                  path.ends_with(".sig") || path.ends_with(".asc");
            if (path.starts_with(below) && !isItself && !listed.contains(normalised(path)))
                unlisted.push_back(path);
        }
        // A bag has to list all of its data. Another list may be of a few files among many.
        if (unlisted.size() > listed.size() && !isPayloadManifest(manifest.path))
            return;
        for (const std::string& path : unlisted)
            tell(manifest, "unlisted", {path, {}, 0, {}}, path);
    }

    /// `Payload-Oxum: BYTES.FILES` of bag-info.txt, held against what lies in data/.
    void checkOxum(const std::string& folder)
    {
        const std::string info = inFolder(folder, "bag-info.txt");
        const auto file = m_files.find(info);
        const std::string text = bytesOf(info).value_or(QByteArray()).toStdString();
        constexpr std::string_view key = "Payload-Oxum:";
        const std::size_t at = text.find(key);
        if (file == m_files.end() || at == std::string::npos || !m_oxumChecked.insert(info).second)
            return;
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        const std::string line = text.substr(at, end - at);
        std::uint64_t bytes = 0, count = 0;
        const std::string data = inFolder(folder, "data/");
        for (const auto& [path, one] : m_files) {
            if (path.starts_with(data)) {
                bytes += one->bytes;
                ++count;
            }
        }
        const std::string actual = std::to_string(bytes) + '.' + std::to_string(count);
        const std::size_t value = line.find_first_not_of(" \t", key.size());
        const std::string stated = value == std::string::npos ? std::string() : line.substr(value);
        if (stated == actual)
            return;
        const auto number = std::count(text.begin(), text.begin() + std::ptrdiff_t(at), '\n') + 1;
        tell(*file->second, "oxum", {info, {}, number, line}, actual);
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
        Problem problem{Severity::Warning, {id, {{"path", path}}}, {}};
        problem.where.path = manifest.path;
        if (entry.line > 0) {
            problem.where.firstLine = problem.where.lastLine = LineNumber::fromOneBased(entry.line);
            problem.where.quote = cutQuote(entry.text);
        }
        problems.push_back(std::move(problem));
    }

    PackFacts& m_facts;
    const CancelFlag& m_cancel;
    std::map<std::string, const ScannedFile*> m_files, m_normalised;
    std::map<std::string, std::size_t> m_artifacts;
    std::map<std::string, std::size_t> m_told;
    std::set<std::string> m_oxumChecked;
};

} // namespace

void checkIntegrity(PackFacts& facts, const std::vector<ScannedFile>& files, const CancelFlag& cancel)
{
    if (files.size() > 1)
        IntegrityCheck(facts, files, cancel).run();
}

} // namespace exhibit
