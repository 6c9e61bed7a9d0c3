// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdf/pagepictures.h"
#include "models/report/pdf/pdflayout.h"
#include "models/report/reportoptions.h"

#include <cairo-pdf.h>

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace exhibit {

/// What a file says of itself, and what stands below every page.
struct PdfFrame
{
    PaperSize paper = PaperSize::A4;
    std::string language = "en";          ///< of which fonts show those characters that two of them share
    std::string title, subject, keywords; ///< subject and keywords: ASCII without brackets, to be found in the bytes
    std::string foot;
    std::function<std::string(int page, int pages)> number; ///< at the right end of the foot
    int pages = 0;                                          ///< in all; 0: not known yet
};

enum class PdfOutput {
    File,     ///< bytes
    Pictures, ///< each page as it was drawn
};

/// A text in a column of a row.
struct PdfCell
{
    PdfLayout layout;
    double left = 0; ///< from the margin
};

/// Pages that are filled from top to bottom. Nothing in the bytes tells when or where they were made.
class PdfPages
{
public:
    explicit PdfPages(const PdfFrame& frame, PdfOutput output = PdfOutput::File, int mostPictures = 0);
    PdfPages(const PdfPages&) = delete;
    PdfPages& operator=(const PdfPages&) = delete;
    ~PdfPages();

    double width() const; ///< between the margins
    PangoContext* context() const { return m_context.get(); }
    int pageCount() const { return m_page; }

    PdfLayout layout(std::vector<PdfSpan> spans, double size, double width) const;

    void space(double height); ///< none at the top of a page
    /// A new page if there is less room than that.
    void keep(double height);
    /// Cells side by side, each from where the one before it ends on the next page if there is no room. `tag`: what
    /// they are to a screen reader, e.g. `P`, `H2`.
    void row(const std::vector<PdfCell>& cells, const char* tag, double padding = 0);
    void rule(); ///< a hairline
    /// A filled box on the page, `top` below where the next row begins.
    void box(double left, double top, double width, double height, PdfInk ink, double shade);

    /// A drawing of its own, the margin and what is done so far its origin.
    void figure(double height, const std::function<void(cairo_t* cairo)>& draw);

    void anchor(const std::string& name); ///< of ASCII letters and digits
    void bookmark(int level, const std::string& title, const std::string& anchor);

    std::string finish();
    PagePictures finishPictures();

private:
    void beginPicture();
    void endPage();
    void nextPage();
    void foot();
    double bottom() const;
    double drawLines(const std::vector<PdfCell>& cells, std::vector<std::size_t>& drawn, const char* tag);

    PdfFrame m_frame;
    PdfOutput m_output;
    int m_mostPictures; ///< 0: all
    std::vector<PagePictures::Surface> m_pictures;
    std::string m_bytes;
    cairo_surface_t* m_surface = nullptr; ///< of pictures: of this page
    cairo_t* m_cairo = nullptr;
    std::unique_ptr<PangoContext, FreeGObject> m_context;
    std::vector<int> m_parents; ///< bookmark of each level that is open
    int m_page = 1;
    double m_y;
};

} // namespace exhibit
