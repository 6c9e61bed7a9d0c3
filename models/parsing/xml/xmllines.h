// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

struct XmlAttribute
{
    std::string name; ///< without prefix
    std::string value;
};

/// The start of an element.
struct XmlElement
{
    std::string name; ///< without prefix
    std::vector<XmlAttribute> attributes;
    LineNumber line;        ///< on which its `<` stands
    std::string_view quote; ///< that line from the `<` on; dies with the call
    bool isEmpty = false;   ///< `<a/>`: no end follows

    std::string_view attribute(std::string_view name) const; ///< empty if there is none
    bool has(std::string_view name) const;
};

/// Hears what an XmlLines reads.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(const XmlElement& element) = 0;
    virtual void endElement(std::string_view name) = 0; ///< also of an empty element
    /// A piece of one line, as it stands there; entities are not resolved unless it is `verbatim` (CDATA).
    virtual void text(LineNumber line, std::string_view raw, bool verbatim) = 0;
};

/// Reads XML line by line with memory for one tag and the open elements only, whatever stands between. It is more
/// patient than an XML reader has to be (control bytes, a text that ends too early, elements that are not closed) and
/// less: document types are skipped and define nothing, so no entity can be made and no file or address is opened.
/// Never throws. One thread.
class XmlLines
{
public:
    static constexpr std::size_t maxTagBytes = std::size_t{8} << 20;
    static constexpr std::size_t maxDepth = 256;

    /// What was wrong, with the line of the first place.
    struct Faults
    {
        std::int64_t controlBytes = 0; ///< characters that XML forbids, also as `&#27;`
        LineNumber controlAt;
        LineNumber documentType; ///< a document type was skipped
        std::int64_t unknownEntities = 0;
        LineNumber unknownEntityAt;
        LineNumber brokenAt; ///< nothing behind this line was read
        std::string why;     ///< `ends-early`, `unclosed`, `too-deep`, `tag-too-long`, `bad-tag`, `text-behind`
    };

    /// `first` is the number of the first line.
    explicit XmlLines(XmlHandler& handler, LineNumber first = LineNumber{1})
        : m_handler(handler), m_line(first.plus(-1))
    {}

    void addLine(std::string_view line); ///< without line end
    void finish();                       ///< closes what is still open
    const Faults& faults() const { return m_faults; }
    bool isBroken() const { return m_faults.brokenAt.isValid(); }

    /// `raw` with the five entities of XML and character references resolved; others are kept as they stand.
    static std::string decoded(std::string_view raw, std::int64_t* unknown = nullptr,
                               std::int64_t* forbidden = nullptr);

private:
    enum class Mode { Content, Tag, Comment, Verbatim, Instruction, DocumentType };

    void readContent(std::string_view& rest);
    void beginMarkup(std::string_view& rest);
    void readUntil(std::string_view& rest, std::string_view end);
    void readTag(std::string_view& rest);
    void readDocumentType(std::string_view& rest);
    void takeTag();
    void takeStart(std::string_view body);
    void takeEnd(std::string_view name);
    bool readAttributes(std::string_view body, XmlElement& element);
    void emitText(std::string_view raw, bool verbatim);
    void fail(std::string_view why);

    XmlHandler& m_handler;
    Faults m_faults;
    Mode m_mode = Mode::Content;
    LineNumber m_line;
    std::vector<std::string> m_open;
    bool m_rootClosed = false;
    std::string m_tag;  ///< between `<` and `>`
    char m_quote = 0;   ///< inside a quoted value of the tag
    int m_brackets = 0; ///< of a document type
    LineNumber m_tagLine;
    std::string m_tagQuote;
};

} // namespace exhibit
