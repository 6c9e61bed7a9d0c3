// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pagepictures.h"

#include <cairo.h>

#include <utility>

namespace exhibit {

PagePictures::PagePictures(std::vector<Surface> pages, int all, double width, double height)
    : m_pages(std::move(pages)), m_all(all), m_width(width), m_height(height)
{}

std::vector<std::uint32_t> PagePictures::pixels(int page, int width, int height) const
{
    constexpr std::uint32_t white = 0xffffffff;
    if (page < 0 || page >= count() || width <= 0 || height <= 0)
        return {};
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), white);
    cairo_surface_t* image =
        cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(pixels.data()), CAIRO_FORMAT_ARGB32, width,
                                            height, width * static_cast<int>(sizeof(std::uint32_t)));
    cairo_t* cairo = cairo_create(image);
    cairo_scale(cairo, width / m_width, height / m_height);
    cairo_set_source_surface(cairo, m_pages[static_cast<std::size_t>(page)].get(), 0, 0);
    cairo_paint(cairo);
    cairo_destroy(cairo);
    cairo_surface_finish(image);
    cairo_surface_destroy(image);
    return pixels;
}

} // namespace exhibit
