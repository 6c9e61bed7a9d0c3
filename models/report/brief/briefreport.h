// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/markdowncontext.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"
#include "models/report/reportwriter.h"

#include <vector>

namespace exhibit {

/// The review on one page, at most 60 lines of Markdown.
std::string briefText(MarkdownContext& context, const ReportOptions& options, const CheckedPointers& checked,
                      ReportFormat format);

} // namespace exhibit
