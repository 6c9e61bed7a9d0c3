// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/auditedfile.h"

#include "models/domain/text.h"
#include "models/files/text/encoding.h"
#include "models/files/text/filetext.h"
#include "models/loading/confinement/packconfinement.h"
#include "models/report/audit/packtexts.h"
#include "models/review/audit/auditreview.h"

#include <QFile>

#include <filesystem>
#include <optional>
#include <utility>

namespace exhibit {

namespace {

constexpr std::uint64_t largestReview = std::uint64_t{32} << 20;

} // namespace

Result<ReviewFile> readReviewFile(const std::string& path)
{
    const Result<FileText> seen = inspectText(path);
    if (!seen)
        return seen.error();
    if (seen->looksBinary)
        return Error{Error::Code::NotSupported, {"error.audit.no-text", {{"path", path}}}};
    const Result<std::string> text = readText(path, seen->encoding, seen->bom, nullptr, largestReview);
    if (!text)
        return text.error();
    ReviewFile review;
    review.path = path;
    review.name = lastPart(path);
    review.isUtf8 = seen->encoding == TextEncoding::Utf8;
    review.text = toValidUtf8(*text);
    if (review.isUtf8) {
        QFile file(QFile::decodeName(QByteArray::fromStdString(path)));
        if (file.open(QIODevice::ReadOnly))
            review.bytes = file.readAll();
        review.isUtf8 = review.bytes.endsWith(QByteArray::fromStdString(review.text));
    }
    return review;
}

ReviewAudit auditFile(const ReviewFile& file, const PackSnapshot& snapshot, const CancelFlag& cancel)
{
    std::error_code fault;
    const std::filesystem::path own = std::filesystem::canonical(file.path, fault);
    std::optional<ReviewAudit> audit;
    runConfined(placesOfFacts(*snapshot.facts), [&] {
        PackTexts texts(*snapshot.facts, cancel, fault ? file.path : own.string());
        audit = auditReview(file.name, file.text, snapshot, texts);
    });
    return std::move(*audit);
}

QByteArray correctedBytes(const ReviewFile& file, const ReviewAudit& audit, const AuditChoices& choices)
{
    const QByteArray text = QByteArray::fromStdString(correctedText(audit, choices));
    const auto markBytes = file.isUtf8 ? file.bytes.size() - static_cast<qsizetype>(file.text.size()) : 0;
    return file.bytes.left(markBytes) + text;
}

} // namespace exhibit
