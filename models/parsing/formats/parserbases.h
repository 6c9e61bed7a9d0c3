// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"

#include <cstddef>
#include <functional>
#include <iterator>

namespace exhibit {

inline constexpr std::size_t maxProseBytes = std::size_t{64} << 20;
inline constexpr std::size_t maxJsonFileBytes = std::size_t{256} << 20;

template <typename T> void append(std::vector<T>& list, std::vector<T>&& more)
{
    list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void appendProblems(std::vector<Problem>& list, std::vector<Problem>&& more);

/// Keeps the text of a document that is read whole. Beyond the cap lines are dropped and a problem says so.
class TextCollector
{
public:
    TextCollector(TextSource origin, std::size_t maxBytes) : m_origin(std::move(origin)), m_maxBytes(maxBytes) {}

    void addLine(LineNumber line, std::string_view text);
    bool isCut() const { return m_cutAt.isValid(); }
    TextSource source() const;
    std::string_view text() const { return m_text; }
    void reportCut(std::vector<Problem>& problems) const;

private:
    TextSource m_origin;
    std::size_t m_maxBytes;
    std::string m_text;
    LineNumber m_cutAt;
};

using ReadText = std::function<void(const TextSource& source, Mojibake mojibake, DocumentRecords& records)>;
using ReadFile = std::function<void(const TextSource& source, DocumentRecords& records)>;

/// A document that is read whole: what there is of it if it is longer than maxProseBytes. `read` makes no test ids.
std::unique_ptr<DocumentParser> makeWholeText(const DocumentContext& context, ReadText read);

/// A document that makes no sense without its end: not read at all if it is longer than maxJsonFileBytes.
std::unique_ptr<DocumentParser> makeWholeFile(const DocumentContext& context, ReadFile read);

/// JSON that may stand one value a line or as one value over many lines: the first two lines with text tell.
class JsonDocument : public DocumentParser
{
public:
    enum class OneLine { IsALine, IsAFile }; ///< what a document with one line of text is

    JsonDocument(const DocumentContext& context, OneLine oneLine);
    void addLine(LineNumber line, std::string_view text) final;
    void finish(Mojibake mojibake, DocumentRecords& records) final;

protected:
    virtual void readLine(const TextSource& origin, LineNumber line, std::string_view text) = 0;
    virtual void readFile(const TextSource& source) = 0;
    virtual void takeRecords(DocumentRecords& records) = 0;

private:
    enum class Mode { Undecided, Lines, File };

    void decide(LineNumber line, std::string_view text);
    std::string_view firstText() const;

    TextSource m_origin;
    TextCollector m_text;
    OneLine m_oneLine;
    Mode m_mode = Mode::Undecided;
    LineNumber m_first;
    std::size_t m_firstAt = 0, m_firstSize = 0; ///< of the first line with text, in m_text
    bool m_isCut = false;                       ///< the first line ends inside its value
};

/// A document of which a parser takes the lines one by one and makes witnesses.
template <typename Parser> class WitnessLines : public DocumentParser
{
public:
    explicit WitnessLines(const DocumentContext& context) : m_parser(context.origin, context.tests) {}
    /// Of a parser that is made of other things.
    template <typename... Parts>
    explicit WitnessLines(const TextSource& origin, Parts&... parts) : m_parser(origin, parts...)
    {}

    void addLine(LineNumber line, std::string_view text) override
    {
        if constexpr (requires { m_parser.addLine(line, text); })
            m_parser.addLine(line, text);
        else
            m_parser.addLine(text);
    }

    void finish(Mojibake /*mojibake*/, DocumentRecords& records) override
    {
        append(records.witnesses, m_parser.finish());
        if constexpr (requires { m_parser.takeCoverage(records); })
            m_parser.takeCoverage(records);
        appendProblems(records.problems, m_parser.takeProblems());
    }

private:
    Parser m_parser;
};

} // namespace exhibit
