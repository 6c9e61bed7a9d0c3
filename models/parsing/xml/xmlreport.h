// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"
#include "models/parsing/xml/xmllines.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What `text` stands directly inside an element, without that of the elements inside, and where it begins.
struct XmlText
{
    std::string text; ///< decoded, lines with `\n`, up to a bound
    SourceRef where;  ///< its first line that is not blank; null: there is none
};

/// A document that is XML: what readers of such formats share. Of several XML documents in one file each is read. One
/// thread.
class XmlReport : public DocumentParser, private XmlHandler
{
public:
    static constexpr std::size_t maxTextBytes = std::size_t{64} * 1024;

    enum class DocumentType { Odd, Expected }; ///< whether the format's own files have one; none defines anything

    explicit XmlReport(const DocumentContext& context, DocumentType documentType = DocumentType::Odd)
        : m_origin(context.origin), m_documentType(documentType)
    {
        m_lines.emplace(handler());
    }
    void addLine(LineNumber line, std::string_view text) final;
    void finish(Mojibake mojibake, DocumentRecords& records) final;

protected:
    virtual void opened(const XmlElement& element) = 0;
    virtual void closed(std::string_view name, const XmlText& text) = 0;
    /// The end of one XML document; `isWhole`: it ended as it should.
    virtual void complete(bool isWhole, DocumentRecords& records) = 0;

    const TextSource& origin() const { return m_origin; }
    SourceRef at(const XmlElement& element) const { return m_origin.pointTo(element.line, element.quote); }
    /// Name of the element around the one that opens or closes now.
    std::string_view around() const { return m_open.size() < 2 ? std::string_view{} : m_open[m_open.size() - 2].name; }
    bool isInside(std::string_view name) const;

private:
    struct Open
    {
        std::string name;
        XmlText text;
    };

    XmlHandler& handler() { return *this; }
    void startElement(const XmlElement& element) final;
    void endElement(std::string_view name) final;
    void text(LineNumber line, std::string_view raw, bool verbatim) final;
    void endDocument();

    TextSource m_origin;
    DocumentType m_documentType;
    std::optional<XmlLines> m_lines;
    std::vector<Open> m_open;
    bool m_hasRoot = false;
    bool m_isWhole = false;    ///< the root was closed, and nothing was wrong until then
    DocumentRecords m_records; ///< of the documents before the last
};

/// The problems of a text that is no clean XML.
void reportXmlFaults(const XmlLines::Faults& faults, const TextSource& origin, std::vector<Problem>& problems);

} // namespace exhibit
