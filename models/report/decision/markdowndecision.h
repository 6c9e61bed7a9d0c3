// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/markdowncontext.h"
#include "models/report/reportoptions.h"

namespace exhibit {

struct DecisionLimits
{
    std::size_t reasons = 0, conditions = 0;
    std::size_t places = 1;    ///< of each
    bool stepsInWords = false; ///< a reason says what the step is that answers it
};

inline constexpr DecisionLimits fullDecision{20, 20, 1};

/// What is decided, and the headline of the review, in one paragraph; what the reviewer says of the work in another.
/// Formats that show the result above say it there only.
std::string decisionHeadline(MarkdownContext& context, const ReviewDecision& decision, bool saysResult);

/// The reasons, what would change them, and who would have let the work pass. Empty if no policy decided.
std::string markdownDecision(MarkdownContext& context, const ReviewDecision& decision, const DecisionLimits& limits);

/// The reasons, then the conditions that are told with these limits.
std::vector<const DecisionReason*> toldReasons(const ReviewDecision& decision, const DecisionLimits& limits);

/// Which of these a step answers, by their numbers; empty if it answers none.
std::string answeredText(MarkdownContext& context, const OrderedStep& step, const DecisionLimits& limits);

/// Who answers for the review, as a paragraph; empty if nobody is named.
std::string reviewerText(MarkdownContext& context, const ReportOptions& options);

} // namespace exhibit
