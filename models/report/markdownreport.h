// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/markdowncontext.h"
#include "models/report/messages.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"
#include "models/report/reportwriter.h"

#include <QByteArray>

#include <vector>

namespace exhibit {

/// The text of the report that the formats for people show, evidence inert.
std::string reportText(MarkdownContext& context, const ReportOptions& options, const CheckedPointers& checked,
                       ReportFormat format);

/// The review as GitHub-flavoured Markdown for a second reader: UTF-8, '\n' line ends. Same snapshot, same bytes.
/// Evidence is shown as text only (no markup, HTML, links or control characters of it take effect), credentials masked.
QByteArray markdownReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked = {},
                          const ReportOptions& options = {});

} // namespace exhibit
