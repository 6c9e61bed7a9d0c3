// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/integrity/jsonlists.h"

#include "models/files/attestations/attestation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <optional>

namespace exhibit {

std::vector<ManifestEntry> jsonEntries(std::string_view text)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
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

std::vector<ManifestEntry> attestedEntries(std::string_view text)
{
    std::vector<ManifestEntry> entries;
    for (const std::string_view json : attestationTexts(text)) {
        const std::optional<Attestation> statement = readAttestation(json);
        if (!statement)
            continue;
        std::size_t counted = 0;
        std::int64_t line = 1;
        for (const Attestation::Subject& subject : statement->subjects) {
            if (subject.name.empty() || subject.digest.empty())
                continue;
            ManifestEntry entry{subject.name, subject.digest, 0, {}};
            const std::size_t at = text.find(subject.digest, counted);
            if (at != std::string_view::npos) {
                line += std::count(text.begin() + static_cast<std::ptrdiff_t>(counted),
                                   text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
                counted = at;
                entry.line = line;
                entry.text = subject.digest;
            }
            entries.push_back(std::move(entry));
        }
    }
    return entries;
}

} // namespace exhibit
