// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/folds/fold.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Finds what can be folded in the lines of a log, read one after the other: groups of CI, frames of stack traces, runs
/// of equal lines, runs of lines that each tell a passed test. Keeps one line, never the text. Pure.
class FoldScanner
{
public:
    /// Called when a fold ends, so inner ones come before the one around them.
    using Found = std::function<void(const Fold&)>;

    explicit FoldScanner(Found found) : m_found(std::move(found)) {}

    void add(std::string_view line);
    void finish(); ///< behind the last line; a group that nobody closed is none

    static constexpr std::int64_t leastFrames = 3; ///< hidden lines of a trace
    static constexpr std::int64_t leastRun = 4;    ///< equal or passing lines

private:
    enum class Frames { None, Indented, Short, At, UntilBlank };
    struct Group
    {
        LineNumber head;
        std::string name; ///< empty: of the kind that has no names and does not nest
    };

    bool takeGroup(std::string_view text);
    void openGroup(std::string name);
    void closeGroup(std::string_view name, LineNumber last);
    void takeFrames(std::string_view text);
    void beginFrames(std::string_view text);
    bool isFrame(std::string_view text) const;
    void endFrames();
    void takeEqual(std::string_view text);
    void endEqual();
    void takePassing(std::string_view text);
    void endPassing();
    void tell(LineNumber head, LineNumber last, std::int64_t least, FoldKind kind);

    Found m_found;
    LineNumber m_line; ///< the one that was added last
    std::vector<Group> m_groups;
    Frames m_frames = Frames::None;
    LineNumber m_framesHead;
    std::size_t m_framesIndent = 0;
    std::string m_previous;
    LineNumber m_equalHead;
    LineNumber m_passingHead, m_passingLast; ///< without lines that only say which test begins
    std::int64_t m_passed = 0;
};

/// The line without the time, the names of job and step, and the colours that CI writes before it.
std::string_view withoutLogPrefix(std::string_view line);

} // namespace exhibit
