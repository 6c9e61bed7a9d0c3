// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/linenumber.h"
#include "models/domain/result.h"
#include "models/files/text/newline.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

class Searcher;

struct SourceLine
{
    std::string text; ///< UTF-8 without line end
    bool cut = false; ///< longer than the source hands out
    qint64 fullBytes = 0;
    LineEnd end = LineEnd::None;
};

struct FindQuery
{
    QString pattern;
    bool regex = false, matchCase = false, wholeWord = false;

    friend bool operator==(const FindQuery&, const FindQuery&) = default;
};

/// A match, in bytes of the line's UTF-8 text.
struct FindHit
{
    LineNumber line;
    int column = 0, length = 0;
};

/// The lines a text view shows. Read by the GUI thread, except findAll(), which runs on a worker.
class LineSource
{
public:
    static constexpr std::size_t maxBatch = 1000; ///< hits that findAll() hands over at once

    virtual ~LineSource() = default;

    virtual qint64 lineCount() const = 0;
    virtual SourceLine line(LineNumber number) const = 0;

    /// Calls `found` with batches in line order until it returns false or `cancel` is set. Thread-safe beside line().
    /// Returns why the pattern is invalid, empty if it is not.
    virtual QString findAll(const FindQuery& query, const CancelFlag& cancel,
                            const std::function<bool(std::vector<FindHit>&&)>& found) const = 0;

    /// Hands over all lines in order, long ones cut, until `line` returns false or `cancel` is set. Thread-safe beside
    /// line(). A source whose lines have no structure need not.
    virtual void readAll(const CancelFlag& cancel, const std::function<bool(std::string_view)>& line) const;
};

/// Lines in memory; a lone '\n' separates.
class MemoryLineSource : public LineSource
{
public:
    explicit MemoryLineSource(std::string_view text);
    explicit MemoryLineSource(std::vector<std::string> lines);

    qint64 lineCount() const override { return static_cast<qint64>(m_lines.size()); }
    SourceLine line(LineNumber number) const override;
    QString findAll(const FindQuery& query, const CancelFlag& cancel,
                    const std::function<bool(std::vector<FindHit>&&)>& found) const override;
    void readAll(const CancelFlag& cancel, const std::function<bool(std::string_view)>& line) const override;

private:
    std::vector<std::string> m_lines;
};

/// For sources: the query compiled, and why it cannot be, in words.
Result<Searcher> compileQuery(const FindQuery& query);
QString invalidPatternText(const Error& error);

} // namespace exhibit
