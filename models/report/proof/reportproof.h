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
                          const CheckedPointers& checked);

/// The first place where two reports differ.
QString firstDifference(const QByteArray& report, const QByteArray& again, const Messages& messages);

/// Which inputs a report with this proof does not know as they are now: pack, rules, decisions, and of the pack's
/// files those that changed, if the proof tells files.
QStringList changedInputs(const QByteArray& proof, const PackSnapshot& snapshot, const Messages& messages);

/// Both, of a report that holds its proof. Empty: equal.
QStringList reportDifferences(const QByteArray& report, const QByteArray& again, const PackSnapshot& snapshot,
                              const Messages& messages);

} // namespace exhibit
