// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

struct _cairo_surface;

namespace exhibit {

/// The pages of the PDF as they were drawn, to be shown on a screen or printed. Values of it may be used in any thread.
class PagePictures
{
public:
    using Surface = std::shared_ptr<_cairo_surface>;

    PagePictures() = default;
    PagePictures(std::vector<Surface> pages, int all, double width, double height);

    int count() const { return static_cast<int>(m_pages.size()); } ///< pages that are here
    int all() const { return m_all; }                              ///< pages that the file has
    double width() const { return m_width; }                       ///< of the paper, in points
    double height() const { return m_height; }

    /// A page on white paper of `width` by `height` pixels: rows from the top, each pixel 0xAARRGGBB, opaque.
    std::vector<std::uint32_t> pixels(int page, int width, int height) const;

private:
    std::vector<Surface> m_pages;
    int m_all = 0;
    double m_width = 0, m_height = 0;
};

/// The same pages as `pdfReport` writes; at most so many of them are kept, 0: all.
PagePictures reportPages(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                         const ReportOptions& options, int most = 0);

} // namespace exhibit
