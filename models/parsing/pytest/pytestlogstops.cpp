// SPDX-License-Identifier: GPL-3.0-or-later
// What ends a session of pytest before its tests are through, or before they begin.
#include "models/domain/text.h"
#include "models/parsing/pytest/pytestlog.h"

#include <algorithm>
#include <string>
#include <utility>

namespace exhibit {

namespace {

/// What pytest says, alone on its line, of an installation or a command line with which it does not begin.
bool isRefusal(std::string_view text)
{
    constexpr std::string_view error = "ERROR: ";
    if (!text.starts_with(error))
        return false;
    text.remove_prefix(error.size());
    return text.find(": 'minversion' requires pytest-") != std::string_view::npos ||
           text.starts_with("Missing required plugins: ") || text.starts_with("Wrong expression passed to '-");
}

} // namespace

/// `++++ Timeout ++++`: pytest-timeout prints all stacks and ends the process in the test that hangs.
bool PytestLogParser::addTimeout(std::string_view text, std::string_view raw)
{
    if (!hasSession() || m_nested || m_section != Section::Progress || pytestlog::bannerTitle(text, '+') != "Timeout")
        return false;
    m_session->addTimeout(m_started, m_line, raw);
    m_started.clear();
    return true;
}

/// `  File "/srv/tests/test_a.py", line 5, in test_b`: where a session that names no test hung.
bool PytestLogParser::addStackLine(std::string_view text)
{
    constexpr std::string_view file = "  File \"", function = ", in test";
    const std::size_t end = text.find("\", line ");
    const std::size_t name = text.rfind(", in ");
    if (!text.starts_with(file) || end == std::string_view::npos || name == std::string_view::npos ||
        !text.substr(name).starts_with(function))
        return false;
    const std::string_view path = text.substr(file.size(), end - file.size());
    m_session->setOpenTest(std::string(lastPart(withSlashes(path))) + "::" + std::string(text.substr(name + 5)));
    return true;
}

/// `ImportError while loading conftest '/srv/tests/conftest.py'.`, its traceback, and the error: all that is printed.
bool PytestLogParser::addConftest(std::string_view text, std::string_view raw)
{
    constexpr std::string_view loading = "ImportError while loading conftest '", error = "E   ";
    if (text.starts_with(loading) && (!hasSession() || m_section == Section::Ended)) {
        begin(raw, false);
        m_session->addStop(PytestLogSession::Stop::Conftest);
        m_conftest = text.substr(loading.size(), text.rfind('\'') - loading.size());
        return true;
    }
    if (m_conftest.empty() || !hasSession() || !text.starts_with(error))
        return false;
    const std::string summary = "ERROR " + std::exchange(m_conftest, {}) + " - " + std::string(trimmed(text.substr(1)));
    m_session->addSummary(pytestlog::parseSummaryLine(summary), m_line, raw);
    return true;
}

/// `INTERNALERROR> …`, and what pytest says of a wrong command line, some of it behind the final line.
bool PytestLogParser::addErrorNote(std::string_view text, std::string_view raw)
{
    if (m_section == Section::Skipped || isCaptured())
        return false;
    if (addConftest(text, raw))
        return true;
    if (text.starts_with("INTERNALERROR>")) {
        if (!hasSession())
            begin(raw, false);
        constexpr std::size_t mark = 15; // and a blank
        m_session->addInternalError(text.substr(std::min(text.size(), mark)));
        return true;
    }
    const bool usage = text.find("usage: ") != std::string_view::npos &&
                       text.find(" [options] [file_or_dir] [file_or_dir]") != std::string_view::npos;
    const bool notFound =
        text.starts_with("ERROR: not found: ") || text.starts_with("ERROR: file or directory not found");
    if (notFound && hasSession() && (m_section == Section::Progress || m_session->ranNothing())) {
        m_session->addStop(PytestLogSession::Stop::Usage);
        return true;
    }
    if ((usage || notFound || isRefusal(text)) && !hasSession()) {
        begin(raw, false);
        m_session->addStop(PytestLogSession::Stop::Usage);
        return true;
    }
    return false;
}

} // namespace exhibit
