// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace exhibit {

enum class ReportScope {
    Full,
    Brief, ///< one page: the decision, six figures, the runs, what to do first, the worst mismatches, what is missing
};

enum class PaperSize { A4, Letter };

/// What a person asks of a report beside its format.
struct ReportOptions
{
    std::string policy = {}; ///< id of the policy that decides; empty: the default one
    ReportScope scope = ReportScope::Full;
    std::string baseline = {}; ///< as asked for on the command line; only repeated in the proof
    std::string reader = {};   ///< whose choice of sections a full report has; empty: all in their usual order
    std::vector<std::string> sections = {}; ///< ids in the order wanted; empty: those of the reader
    PaperSize paper = PaperSize::A4;        ///< of PDF
    bool notes = true;                      ///< what a person noted beside a decision; its reason always stands
    bool dismissed = true;     ///< the lists of what was dismissed; what programs read has it anyway, marked as such
    std::string language = {}; ///< id of a language; empty: English
    std::string reviewer = {}; ///< who answers for the review, as typed; empty: nobody is named
};

} // namespace exhibit
