// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/telemetry.h"
#include "models/domain/textsource.h"
#include "models/parsing/formats/document.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Reads model calls out of lines of a log that state them as `key=value`: tokens used and a ceiling, a prediction or
/// why the call stopped, and retries with more room. Lines of one call become one event: an estimate, which names no
/// phase, belongs to the line of use before it, and the ceiling that was enforced goes before the one estimated.
/// One document, one thread.
class TokenLines
{
public:
    explicit TokenLines(TextSource origin) : m_origin(std::move(origin)) {}

    void addLine(LineNumber line, std::string_view text);
    void finish(DocumentRecords& records);

private:
    struct Draft;
    void keep(LineNumber line, std::string_view text, Draft& draft);
    bool completes(const Draft& draft) const;
    void escalate(LineNumber line, std::string_view text, const Draft& draft);

    TextSource m_origin;
    std::vector<TokenEvent> m_events;
    std::vector<Escalation> m_escalations;
    std::string m_run, m_phase;             ///< last named
    std::optional<std::int64_t> m_enforced; ///< ceiling of the next call
    LineNumber m_lastLine;                  ///< of the last event
    bool m_lastHasUse = false;              ///< it was told by a line of use
    std::int64_t m_rows = 0, m_repeated = 0, m_useless = 0;
};

std::unique_ptr<DocumentParser> makeExecutorLog(const DocumentContext& context);

} // namespace exhibit
