// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/markdowncontext.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"
#include "models/report/reportwriter.h"

#include <QString>

#include <vector>

namespace exhibit {

/// SHA-256 over what a person decided, whenever; empty if nothing was.
std::string decisionsDigest(const PackSnapshot& snapshot);

/// `--format md --brief --policy mild`: what the command line needs to write the same report.
std::string optionsText(const ReportOptions& options, ReportFormat format);

/// The options that a report states; nothing if it states none. Of other programs' files nothing is believed.
struct StatedOptions
{
    ReportFormat format = ReportFormat::Markdown;
    ReportOptions options;
};
std::optional<StatedOptions> statedOptions(const QByteArray& report);

/// The first hexadecimal digits of a file's digest, as reports show them.
std::string shortDigest(const std::string& sha256);

/// What a report was made of: digests of pack, rules and decisions, version and options.
std::string markdownProof(MarkdownContext& context, const ReportOptions& options, ReportFormat format,
                          const std::vector<PointerFailure>& failures);

/// Where two reports differ and which of the pack's files the first one does not know as they are now. Empty: equal.
QStringList reportDifferences(const QByteArray& report, const QByteArray& again, const PackSnapshot& snapshot,
                              const Messages& messages);

} // namespace exhibit
