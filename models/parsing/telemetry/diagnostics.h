// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/telemetry.h"
#include "models/domain/problem.h"
#include "models/domain/textsource.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

class Executors;

/// Reads diagnostics JSONL. One file may mix shapes and runs: each line is
/// classified by its keys, and its run is the one that its own path names, else the one that it states.
///
/// label / detail are: command line / reason of a command, trigger / choice of a decision, role / model of a model
/// selection, label / counts of a telemetry count; of other records the first name and text that they have.
/// One thread at a time.
class DiagnosticsParser
{
public:
    explicit DiagnosticsParser(const Executors& executors); ///< must outlive it
    ~DiagnosticsParser();
    DiagnosticsParser(const DiagnosticsParser&) = delete;
    DiagnosticsParser& operator=(const DiagnosticsParser&) = delete;

    /// `origin` says where the file stands (its text is not used), `line` counts in its text.
    void addLine(const TextSource& origin, LineNumber line, std::string_view json);

    std::vector<DiagnosticsRecord> takeRecords(); ///< those read since the last call, in order
    std::vector<Problem> takeProblems();

private:
    class Private;
    std::unique_ptr<Private> d;
};

std::unique_ptr<DocumentParser> makeDiagnostics(const DocumentContext& context);

} // namespace exhibit
