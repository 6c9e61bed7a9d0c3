// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/textsource.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Why one test failed or one module could not be collected, as the ERRORS or FAILURES block of a log tells it.
struct PytestLogCause
{
    enum class Kind { Test, TestError, Collecting };
    Kind kind = Kind::Test;
    std::string name;      ///< of the header: `Class.test[param]` or a module; empty for the one-line form
    std::string crashPath; ///< as written
    std::int64_t crashLine = 0;
    std::string message; ///< first line of the cause
    SourceRef where;     ///< the line that holds the message; null if the block says nothing
    SourceRef header;    ///< the line that names it; null for the one-line form
};

/// Reads the body of the ERRORS and FAILURES blocks of one session in every traceback style: one line per failure
/// (`--tb=line`), short, long and native. Keeps at most `maxCauses`; further ones are counted. Any thread.
class PytestLogCauses
{
public:
    static constexpr std::size_t maxCauses = 100'000;
    static constexpr std::size_t maxMessageBytes = 2'000;

    explicit PytestLogCauses(const TextSource& origin) : m_origin(&origin) {}

    void beginFailures();                                                          ///< the FAILURES banner
    void beginErrors();                                                            ///< the ERRORS banner
    void end();                                                                    ///< the block is over
    void addHeader(std::string_view title, LineNumber line, std::string_view raw); ///< `____ title ____`
    void addCapture() { m_captured = true; }                                       ///< `---- Captured stdout call ----`
    void addLine(std::string_view text, LineNumber line, std::string_view raw);

    bool isCaptured() const { return m_captured; } ///< what follows is a test's own output
    std::int64_t teardownErrors() const { return m_teardownErrors; }
    const std::vector<PytestLogCause>& named() const { return m_named; }     ///< of headers, in order
    const std::vector<PytestLogCause>& oneLine() const { return m_oneLine; } ///< of the one-line form, in order

private:
    enum class Block { None, Failures, Errors };

    void addOneLine(std::string_view text, LineNumber line, std::string_view raw);
    void addErrorLine(std::string_view text, LineNumber line, std::string_view raw);
    bool addNativeLine(std::string_view text, LineNumber line, std::string_view raw);
    void setMessage(std::string_view message, LineNumber line, std::string_view raw);

    const TextSource* m_origin;
    std::vector<PytestLogCause> m_named;
    std::vector<PytestLogCause> m_oneLine;
    std::int64_t m_teardownErrors = 0;
    Block m_block = Block::None;
    bool m_open = false;       ///< the last of m_named takes lines
    bool m_hasHeaders = false; ///< of this block
    bool m_captured = false;
    bool m_inErrorLines = false; ///< the line before was an `E   ` line
    bool m_hasException = false; ///< the message names an exception
    bool m_hasErrorLine = false; ///< the message is from an `E   ` line
    bool m_nativeFrame = false;  ///< a native traceback's frame was read, its exception line not yet
};

} // namespace exhibit
