// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/telemetry.h"
#include "models/domain/problem.h"
#include "models/domain/textsource.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string_view>
#include <vector>

namespace exhibit {

/// Reads exports of token events and budget escalations as NDJSON or JSON, in the long
/// spelling (`predicted_output_tokens`, `actual_output_tokens`, `selected_budget`) and the short one (`predicted`,
/// `actual`, `budget`). Values that a record leaves out stay unset; `truncated` is taken from `stop_reason` if it is
/// not stated. Objects of other shapes are one Info problem. One thread at a time.
class TokenEventParser
{
public:
    TokenEventParser();
    ~TokenEventParser();
    TokenEventParser(const TokenEventParser&) = delete;
    TokenEventParser& operator=(const TokenEventParser&) = delete;

    /// One line of an NDJSON export. `origin` says where it stands (its text is not used), `line` counts in its text.
    void addLine(const TextSource& origin, LineNumber line, std::string_view json);

    /// A whole file: an array of events, an object with arrays of events below any key, or one event.
    /// `readableBytes` from text.data() on may be read; with jsonPadding bytes behind the text nothing is copied.
    void addFile(const TextSource& source, std::size_t readableBytes = 0);

    std::vector<TokenEvent> takeEvents(); ///< those read since the last call, in order
    std::vector<Escalation> takeEscalations();
    std::vector<Problem> takeProblems();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// For each escalation the index of its retry among `events`: the first event of the same run and phase that is later;
/// -1 if there is none. An event counts as a success after escalation if it is not truncated. Timestamps are compared
/// as they stand, `T` or blank between date and time.
std::vector<int> retriesAfterEscalations(const std::vector<Escalation>& escalations,
                                         const std::vector<TokenEvent>& events);

std::unique_ptr<DocumentParser> makeTokenEvents(const DocumentContext& context);

} // namespace exhibit
