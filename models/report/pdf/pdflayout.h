// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pango/pangocairo.h>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace exhibit {

/// What the words of a page are drawn in; the paper is white.
enum class PdfInk { Text, Secondary, Link, Good, Bad, Warning };

/// Words in one look.
struct PdfSpan
{
    std::string text;
    bool bold = false, italic = false, code = false;
    PdfInk ink = PdfInk::Text;
    std::string target = {}; ///< name of the place that they lead to
};

struct FreeGObject
{
    void operator()(void* object) const { g_object_unref(object); }
};

/// Text broken into lines of a width, in points.
class PdfLayout
{
public:
    PdfLayout(PangoContext* context, std::vector<PdfSpan> spans, double size, double width);

    std::size_t lineCount() const { return m_lines.size(); }
    double lineHeight(std::size_t line) const;
    double height() const;
    /// The widest line.
    double width() const;

    /// The line below `top`.
    void draw(cairo_t* cairo, std::size_t line, double left, double top) const;

private:
    const PdfSpan& spanAt(std::size_t offset) const;
    void drawRun(cairo_t* cairo, PangoGlyphItem* run, double x, double baseline) const;

    std::vector<PdfSpan> m_spans;
    std::vector<std::size_t> m_ends; ///< of spans, in bytes of the text
    std::string m_text;
    std::shared_ptr<PangoLayout> m_layout;
    std::vector<PangoLayoutLine*> m_lines; ///< of the layout
};

void setInk(cairo_t* cairo, PdfInk ink);

} // namespace exhibit
