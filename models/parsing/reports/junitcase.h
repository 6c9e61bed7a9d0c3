// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"
#include "models/domain/textsource.h"
#include "models/parsing/xml/xmllines.h"

#include <string>
#include <string_view>

namespace exhibit {

/// The reason of a failure as a JUnit file tells it: the attributes of `failure` or `error` and the text inside.
class JUnitReason
{
public:
    void begin(const XmlElement& element, const TextSource& origin);
    void addText(LineNumber line, std::string_view raw, bool verbatim, const TextSource& origin);

    bool isCollectionFailure() const { return m_message == "collection failure"; }
    bool isInternalError() const { return m_message == "internal error"; }
    /// Message, crash place and cause. `testName` and `className` are of the test: some tools repeat them.
    Failure failure(std::string_view className, std::string_view testName) const;
    /// The text without markup, up to a bound: pytest's longrepr.
    const std::string& text() const { return m_text; }
    const SourceRef& where() const { return m_where; }
    const SourceRef& cause() const { return m_errorLine.isNull() ? m_where : m_errorLine; }

private:
    std::string_view statedMessage() const;
    std::string firstTextLine(std::string_view className, std::string_view testName) const;

    std::string m_message, m_type;
    std::string m_text;
    SourceRef m_where;     ///< the element
    SourceRef m_errorLine; ///< first `E   ` line of the last block
    std::string m_errorText;
    Failure m_crash; ///< only its crash place
    bool m_inErrorLines = false;
};

/// What became of a test case by its attributes alone.
Outcome outcomeOfAttributes(const XmlElement& testCase);

} // namespace exhibit
