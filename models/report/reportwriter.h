// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace exhibit {

enum class ReportFormat { Markdown, Json, Html, Pdf, Sarif, Csv, Github, GithubAnnotations, Requests, InToto };

/// `.md`, `.json`, …
QString fileSuffix(ReportFormat format);

/// Writes the whole file or nothing: a failure leaves what stood at `path`. NotWritable `error.report.*` with path and
/// why (folder missing or read-only, disk full, …).
Result<void> writeReport(const QString& path, const QByteArray& bytes);

/// The same of what is too large to be held: `produce` hands over blocks, until it is told false.
using TakeBlock = std::function<bool(const QByteArray& block)>;
Result<void> writeReportBlocks(const QString& path, const std::function<void(const TakeBlock& take)>& produce);

/// Puts a written file in the place of another one, or of none.
Result<void> moveReport(const QString& from, const QString& to);

} // namespace exhibit
