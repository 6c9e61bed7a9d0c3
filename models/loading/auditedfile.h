// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/result.h"
#include "models/domain/review.h"
#include "models/review/audit/reviewaudit.h"

#include <QByteArray>

#include <string>

namespace exhibit {

/// A review of another hand, read from its file.
struct ReviewFile
{
    std::string path;   ///< of this machine
    std::string name;   ///< last part of it
    std::string text;   ///< UTF-8 without byte order mark
    QByteArray bytes;   ///< as they are
    bool isUtf8 = true; ///< `text` is what stands in `bytes`, except for the byte order mark
};

/// Errors: as readText(); NotSupported for what is no text.
Result<ReviewFile> readReviewFile(const std::string& path);

/// Holds it against the pack, whose texts are read once. Blocking; any thread.
ReviewAudit auditFile(const ReviewFile& file, const PackSnapshot& snapshot, const CancelFlag& cancel);

/// The review's bytes with the pointers that are taken mended; in another encoding than UTF-8 as UTF-8.
QByteArray correctedBytes(const ReviewFile& file, const ReviewAudit& audit, const AuditChoices& choices = {});

} // namespace exhibit
