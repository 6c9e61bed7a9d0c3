// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdflayout.h"

#include <hb-ot.h>

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

// The fonts of the window, and what a bare system has.
constexpr const char* textFonts = "Inter, DejaVu Sans, sans-serif";
constexpr const char* codeFonts = "JetBrains Mono, DejaVu Sans Mono, monospace";
constexpr double codeShrink = 0.92; ///< letters of one width look larger than others

constexpr double points(int units)
{
    return static_cast<double>(units) / PANGO_SCALE;
}

struct FreeAttributes
{
    void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
};

struct FreeFont
{
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
using Font = std::unique_ptr<PangoFontDescription, FreeFont>;

/// Emoji are pictures to a file, and pictures cannot be copied as text.
bool isPicture(PangoFont* font)
{
    hb_face_t* face = hb_font_get_face(pango_font_get_hb_font(font));
    return hb_ot_color_has_png(face) || hb_ot_color_has_layers(face);
}

cairo_status_t drawNothing(cairo_scaled_font_t*, unsigned long, cairo_t*, cairo_text_extents_t*)
{
    return CAIRO_STATUS_SUCCESS;
}

/// The letters below a picture, for who searches the file.
void drawUnseen(cairo_t* cairo, std::string_view text, double x, double baseline)
{
    cairo_font_face_t* face = cairo_user_font_face_create();
    cairo_user_font_face_set_render_glyph_func(face, drawNothing);
    cairo_save(cairo);
    cairo_set_font_face(cairo, face);
    const cairo_glyph_t glyph{0, x, baseline};
    const cairo_text_cluster_t cluster{static_cast<int>(text.size()), 1};
    cairo_show_text_glyphs(cairo, text.data(), static_cast<int>(text.size()), &glyph, 1, &cluster, 1,
                           static_cast<cairo_text_cluster_flags_t>(0));
    cairo_restore(cairo);
    cairo_font_face_destroy(face);
}

Font fontOf(const PdfSpan& span, double size)
{
    Font font(pango_font_description_from_string(span.code ? codeFonts : textFonts));
    pango_font_description_set_absolute_size(font.get(), size * (span.code ? codeShrink : 1) * PANGO_SCALE);
    pango_font_description_set_weight(font.get(), span.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_style(font.get(), span.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    return font;
}

} // namespace

PdfLayout::PdfLayout(PangoContext* context, std::vector<PdfSpan> spans, double size, double width)
    : m_spans(std::move(spans)), m_layout(pango_layout_new(context), FreeGObject())
{
    const std::unique_ptr<PangoAttrList, FreeAttributes> attributes(pango_attr_list_new());
    const auto add = [&](PangoAttribute* attribute, std::size_t begin, std::size_t end) {
        attribute->start_index = static_cast<guint>(begin);
        attribute->end_index = static_cast<guint>(end);
        pango_attr_list_insert(attributes.get(), attribute);
    };
    for (const PdfSpan& span : m_spans) {
        const std::size_t begin = m_text.size();
        m_text += span.text;
        m_ends.push_back(m_text.size());
        add(pango_attr_font_desc_new(fontOf(span, size).get()), begin, m_text.size());
    }
    // Who copies text out of the file gets its letters: no ligatures, no hyphens of ours.
    add(pango_attr_font_features_new("liga=0, clig=0, calt=0"), 0, m_text.size());
    add(pango_attr_insert_hyphens_new(FALSE), 0, m_text.size());
    PangoLayout* layout = m_layout.get();
    pango_layout_set_width(layout, width <= 0 ? -1 : static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_auto_dir(layout, FALSE);
    pango_layout_set_text(layout, m_text.data(), static_cast<int>(m_text.size()));
    pango_layout_set_attributes(layout, attributes.get());
    for (int i = 0; i < pango_layout_get_line_count(layout); ++i)
        m_lines.push_back(pango_layout_get_line_readonly(layout, i));
}

double PdfLayout::lineHeight(std::size_t line) const
{
    int height = 0;
    pango_layout_line_get_height(m_lines[line], &height);
    return points(height) * 1.12;
}

double PdfLayout::height() const
{
    double height = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        height += lineHeight(i);
    return height;
}

double PdfLayout::width() const
{
    int width = 0;
    pango_layout_get_size(m_layout.get(), &width, nullptr);
    return points(width);
}

const PdfSpan& PdfLayout::spanAt(std::size_t offset) const
{
    const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), offset);
    return m_spans[std::min(static_cast<std::size_t>(end - m_ends.begin()), m_spans.size() - 1)];
}

void PdfLayout::drawRun(cairo_t* cairo, PangoGlyphItem* run, double x, double baseline) const
{
    const PdfSpan& span = spanAt(static_cast<std::size_t>(run->item->offset));
    setInk(cairo, span.ink);
    if (!span.target.empty())
        cairo_tag_begin(cairo, CAIRO_TAG_LINK, ("dest='" + span.target + "'").c_str());
    cairo_move_to(cairo, x, baseline);
    pango_cairo_show_glyph_item(cairo, m_text.c_str(), run);
    if (isPicture(run->item->analysis.font))
        drawUnseen(cairo, {m_text.data() + run->item->offset, static_cast<std::size_t>(run->item->length)}, x,
                   baseline);
    if (!span.target.empty())
        cairo_tag_end(cairo, CAIRO_TAG_LINK);
}

void PdfLayout::draw(cairo_t* cairo, std::size_t line, double left, double top) const
{
    PangoRectangle logical;
    pango_layout_line_get_extents(m_lines[line], nullptr, &logical);
    const double baseline = top - points(logical.y);
    double x = left;
    for (const GSList* run = m_lines[line]->runs; run; run = run->next) {
        auto* item = static_cast<PangoGlyphItem*>(run->data);
        drawRun(cairo, item, x, baseline);
        x += points(pango_glyph_string_get_width(item->glyphs));
    }
}

void setInk(cairo_t* cairo, PdfInk ink)
{
    switch (ink) {
    case PdfInk::Text:
        return cairo_set_source_rgb(cairo, 0.09, 0.10, 0.13);
    case PdfInk::Secondary:
        return cairo_set_source_rgb(cairo, 0.27, 0.30, 0.36);
    case PdfInk::Link:
        return cairo_set_source_rgb(cairo, 0.17, 0.31, 0.78);
    case PdfInk::Good:
        return cairo_set_source_rgb(cairo, 0.04, 0.44, 0.42);
    case PdfInk::Bad:
        return cairo_set_source_rgb(cairo, 0.75, 0.20, 0.09);
    case PdfInk::Warning:
        return cairo_set_source_rgb(cairo, 0.52, 0.35, 0);
    }
}

} // namespace exhibit
