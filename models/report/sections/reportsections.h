// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/markdowncontext.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// A part of the full report that can be left out or moved. The decision opens every report, its proof ends it.
struct ReportSection
{
    const char* id;
    const char* title; ///< message: its heading
    std::string (*write)(MarkdownContext&, const CheckedPointers&);
    std::int64_t (*count)(const PackSnapshot&); ///< of what it tells; null where nothing is counted
};

/// All, in the usual order.
const std::vector<ReportSection>& reportSections();

/// Null if there is no such section.
const ReportSection* sectionNamed(std::string_view id);

/// The kinds of readers that a choice of sections is made for.
std::vector<std::string> readerNames();

/// Ids of the sections for a reader, in their order; empty if there is no such reader.
std::vector<std::string> sectionsFor(std::string_view reader);

/// Those of the options; without any, those of its reader, else all.
std::vector<const ReportSection*> chosenSections(const ReportOptions& options);

} // namespace exhibit
