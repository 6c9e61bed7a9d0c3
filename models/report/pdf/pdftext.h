// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pdfpages.h"

#include <cmark-gfm.h>

#include <map>
#include <string>
#include <vector>

namespace exhibit {

/// Writes Markdown of ours onto pages: headings become bookmarks, code that is a key of `places` leads to that place.
class PdfText
{
public:
    /// A heading that was written, and where.
    struct Heading
    {
        int level = 0;
        std::string title, anchor;
        int page = 0;
    };

    /// `scale`: of the size of all letters.
    PdfText(PdfPages& pages, const std::map<std::string, std::string>& places, double scale = 1);

    enum class Part {
        Lead,    ///< what stands in front of the first section, without the title
        Sections ///< the rest
    };
    void write(cmark_node* document, Part part);
    void heading(int level, std::vector<PdfSpan> spans, const std::string& title);
    const std::vector<Heading>& headings() const { return m_headings; }

private:
    void block(cmark_node* node, double indent);
    /// What is marked in a node is found where the next row begins.
    void collectMarks(cmark_node* node);
    void anchorMarks(double height);
    void list(cmark_node* list, double indent);
    void code(cmark_node* node, double indent);
    void table(cmark_node* table);
    std::vector<PdfSpan> spansOf(cmark_node* node, const PdfSpan& look = {}) const;
    void addSpans(cmark_node* node, const PdfSpan& look, std::vector<PdfSpan>& spans) const;
    void paragraph(std::vector<PdfSpan> spans, double indent, const std::string& mark = {});

    PdfPages& m_pages;
    const std::map<std::string, std::string>& m_places;
    double m_scale;
    std::vector<Heading> m_headings;
    std::vector<std::string> m_marks; ///< that wait for their row
    std::string m_mark;               ///< of the list item that begins with the next paragraph
};

} // namespace exhibit
