// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/rules/runnerrules.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// The beginning of a text, as recognisers look at it, and the runners that are told by rule. Both must outlive it. One
/// thread.
class TextHead
{
public:
    using Lines = std::vector<std::string_view>;

    static constexpr std::size_t sampledLines = 400;
    static constexpr std::size_t longestLine = 2048;

    explicit TextHead(std::string_view text, const RunnerRules& runners = RunnerRules::none());
    /// The last lines of a head: a log whose noise before the session is long shows itself there. No lines if the text
    /// is too short for that.
    static TextHead tailOf(std::string_view text, const RunnerRules& runners);

    /// Whether the text begins as XML and is over before its root: a prologue longer than the head.
    bool isXmlPrologue() const;

    std::string_view text() const { return m_text; }
    const RunnerRules& runners() const { return *m_runners; }
    /// The first lines that are not blank, without line end, long ones cut.
    const Lines& lines() const { return m_lines; }
    /// The start tag of the root element (`testsuites name="x"`), empty if the text is no XML.
    std::string_view root() const;
    /// Name of the root element without prefix, empty if the text is no XML.
    std::string_view rootName() const;
    bool isMarkdown() const; ///< has the sure signs of a document; of a tail the head has decided that
    bool isProse() const;
    bool mayBeProse() const; ///< for a file that is called a document
    /// A line says that what follows is an example or what a reader should see: no output of this work.
    bool announcesSample() const;

private:
    std::string_view m_text;
    const RunnerRules* m_runners;
    Lines m_lines;
    bool m_isTail = false;
    mutable std::optional<std::string_view> m_root;
    mutable std::optional<bool> m_isMarkdown;
};

/// The head as a person sees it, without what hides the form of a text from recognisers: colours, NUL bytes in front,
/// line ends that are carriage returns alone. Empty if it holds none of these.
std::string plainHead(std::string_view head);

} // namespace exhibit
