// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfpages.h"

#include "models/report/reportcancel.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace exhibit {

namespace {

constexpr double margin = 48, footHeight = 30; // points; 17 mm
constexpr double footSize = 7.5;

struct Size
{
    double width, height;
};

Size sizeOf(PaperSize paper)
{
    return paper == PaperSize::Letter ? Size{612, 792} : Size{595.276, 841.89};
}

cairo_status_t append(void* closure, const unsigned char* data, unsigned int length)
{
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

/// A picture that a page shows twice is named twice among its resources, which strict readers complain of. Blanks keep
/// the places of all else.
void blankDuplicates(std::string& bytes)
{
    constexpr std::string_view head = "/XObject <<";
    for (std::size_t at = bytes.find(head); at != std::string::npos; at = bytes.find(head, at + 1)) {
        const std::size_t end = bytes.find(">>", at);
        std::set<std::string> seen;
        for (std::size_t entry = bytes.find('/', at + head.size()); entry < end; entry = bytes.find('/', entry + 1)) {
            const std::size_t entryEnd = std::min({bytes.find('/', entry + 1), end, bytes.size()});
            const std::string name = bytes.substr(entry, bytes.find(' ', entry) - entry);
            if (!seen.insert(name).second)
                std::fill(bytes.begin() + std::ptrdiff_t(entry), bytes.begin() + std::ptrdiff_t(entryEnd), ' ');
        }
    }
}

/// What this machine's screen would want is none of the paper's business.
void ignoreScreen(PangoContext* context, const std::string& language)
{
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_language(context, pango_language_from_string(language.c_str()));
    cairo_font_options_destroy(options);
}

} // namespace

PdfPages::PdfPages(const PdfFrame& frame, PdfOutput output, int mostPictures)
    : m_frame(frame), m_output(output), m_mostPictures(mostPictures), m_y(margin)
{
    if (m_output == PdfOutput::Pictures) {
        beginPicture();
        m_context.reset(pango_cairo_create_context(m_cairo));
        ignoreScreen(m_context.get(), m_frame.language);
        return;
    }
    const Size size = sizeOf(frame.paper);
    m_surface = cairo_pdf_surface_create_for_stream(append, &m_bytes, size.width, size.height);
    cairo_pdf_surface_restrict_to_version(m_surface, CAIRO_PDF_VERSION_1_5);
    cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_TITLE, frame.title.c_str());
    cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_SUBJECT, frame.subject.c_str());
    cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_KEYWORDS, frame.keywords.c_str());
    cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_CREATE_DATE, ""); // else it is now
    m_cairo = cairo_create(m_surface);
    m_context.reset(pango_cairo_create_context(m_cairo));
    ignoreScreen(m_context.get(), m_frame.language);
}

PdfPages::~PdfPages()
{
    cairo_destroy(m_cairo);
    cairo_surface_destroy(m_surface);
}

void PdfPages::beginPicture()
{
    const Size size = sizeOf(m_frame.paper);
    const cairo_rectangle_t paper{0, 0, size.width, size.height};
    m_surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &paper);
    m_cairo = cairo_create(m_surface);
}

void PdfPages::endPage()
{
    foot();
    if (m_output == PdfOutput::File)
        return cairo_show_page(m_cairo);
    cairo_destroy(m_cairo);
    if (const PagePictures::Surface page(m_surface, cairo_surface_destroy);
        m_mostPictures == 0 || m_page <= m_mostPictures)
        m_pictures.push_back(page);
    beginPicture();
}

double PdfPages::width() const
{
    return sizeOf(m_frame.paper).width - 2 * margin;
}

double PdfPages::bottom() const
{
    return sizeOf(m_frame.paper).height - margin - footHeight;
}

PdfLayout PdfPages::layout(std::vector<PdfSpan> spans, double size, double width) const
{
    return {m_context.get(), std::move(spans), size, width};
}

void PdfPages::space(double height)
{
    if (m_y > margin)
        m_y += height;
}

void PdfPages::keep(double height)
{
    if (m_y > margin && m_y + height > bottom())
        nextPage();
}

void PdfPages::nextPage()
{
    endPage();
    ++m_page;
    m_y = margin;
}

void PdfPages::foot()
{
    const double top = sizeOf(m_frame.paper).height - margin - footHeight / 2;
    setInk(m_cairo, PdfInk::Secondary);
    cairo_set_line_width(m_cairo, 0.5);
    cairo_move_to(m_cairo, margin, top - 6);
    cairo_line_to(m_cairo, margin + width(), top - 6);
    cairo_stroke(m_cairo);
    const std::string number = m_frame.number(m_page, std::max(m_frame.pages, m_page));
    const PdfLayout page = layout({{number, false, false, false, PdfInk::Secondary}}, footSize, 0);
    const PdfLayout words =
        layout({{m_frame.foot, false, false, false, PdfInk::Secondary}}, footSize, width() - page.width() - 12);
    double y = top;
    for (std::size_t i = 0; i < words.lineCount(); y += words.lineHeight(i), ++i)
        words.draw(m_cairo, i, margin, y);
    page.draw(m_cairo, 0, margin + width() - page.width(), top);
}

/// What of the cells has room on this page; the height it took.
double PdfPages::drawLines(const std::vector<PdfCell>& cells, std::vector<std::size_t>& drawn, const char* tag)
{
    double tallest = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const PdfLayout& layout = cells[i].layout;
        double height = 0;
        bool isOpen = false;
        while (drawn[i] < layout.lineCount() && m_y + height + layout.lineHeight(drawn[i]) <= bottom()) {
            if (!std::exchange(isOpen, true))
                cairo_tag_begin(m_cairo, tag, nullptr);
            layout.draw(m_cairo, drawn[i], margin + cells[i].left, m_y + height);
            height += layout.lineHeight(drawn[i]++);
        }
        if (isOpen)
            cairo_tag_end(m_cairo, tag);
        tallest = std::max(tallest, height);
    }
    return tallest;
}

void PdfPages::row(const std::vector<PdfCell>& cells, const char* tag, double padding)
{
    endIfCancelled();
    double height = 0;
    for (const PdfCell& cell : cells)
        height = std::max(height, cell.layout.height());
    // What would be broken and has room on a page of its own goes there as a whole, unless it is a long text.
    if (height < 80 || cells.size() > 1)
        keep(std::min(height + 2 * padding, bottom() - margin));
    m_y += padding;
    std::vector<std::size_t> drawn(cells.size(), 0);
    const auto isDone = [&] {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (drawn[i] < cells[i].layout.lineCount())
                return false;
        }
        return true;
    };
    while (true) {
        const double taken = drawLines(cells, drawn, tag);
        m_y += taken;
        if (isDone() || (taken == 0 && m_y <= margin))
            break;
        nextPage();
    }
    m_y += padding;
}

void PdfPages::rule()
{
    cairo_set_source_rgb(m_cairo, 0.88, 0.90, 0.92);
    cairo_set_line_width(m_cairo, 0.5);
    cairo_move_to(m_cairo, margin, m_y);
    cairo_line_to(m_cairo, margin + width(), m_y);
    cairo_stroke(m_cairo);
}

void PdfPages::box(double left, double top, double width, double height, PdfInk ink, double shade)
{
    setInk(m_cairo, ink);
    double red = 0, green = 0, blue = 0, alpha = 1;
    cairo_pattern_get_rgba(cairo_get_source(m_cairo), &red, &green, &blue, &alpha);
    const auto mixed = [shade](double part) { return 1 - (1 - part) * shade; };
    cairo_set_source_rgb(m_cairo, mixed(red), mixed(green), mixed(blue));
    cairo_rectangle(m_cairo, margin + left, m_y + top, width, height);
    cairo_fill(m_cairo);
}

void PdfPages::figure(double height, const std::function<void(cairo_t* cairo)>& draw)
{
    keep(height);
    cairo_save(m_cairo);
    cairo_translate(m_cairo, margin, m_y);
    cairo_tag_begin(m_cairo, "Figure", nullptr);
    draw(m_cairo);
    cairo_tag_end(m_cairo, "Figure");
    cairo_restore(m_cairo);
    m_y += height;
}

void PdfPages::anchor(const std::string& name)
{
    const std::string attributes = "name='" + name + "' x=" + std::to_string(static_cast<int>(margin)) +
                                   " y=" + std::to_string(static_cast<int>(std::max(0.0, m_y - 4)));
    cairo_tag_begin(m_cairo, CAIRO_TAG_DEST, attributes.c_str());
    cairo_tag_end(m_cairo, CAIRO_TAG_DEST);
}

void PdfPages::bookmark(int level, const std::string& title, const std::string& anchor)
{
    const auto depth = static_cast<std::size_t>(std::max(0, level));
    if (m_output != PdfOutput::File)
        return;
    m_parents.resize(std::min(depth, m_parents.size()));
    const int parent = m_parents.empty() ? CAIRO_PDF_OUTLINE_ROOT : m_parents.back();
    const auto flags = level == 0 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : static_cast<cairo_pdf_outline_flags_t>(0);
    m_parents.push_back(
        cairo_pdf_surface_add_outline(m_surface, parent, title.c_str(), ("dest='" + anchor + "'").c_str(), flags));
}

std::string PdfPages::finish()
{
    endPage();
    cairo_surface_finish(m_surface);
    blankDuplicates(m_bytes);
    return std::move(m_bytes);
}

PagePictures PdfPages::finishPictures()
{
    const Size size = sizeOf(m_frame.paper);
    endPage();
    return {std::move(m_pictures), m_page, size.width, size.height};
}

} // namespace exhibit
