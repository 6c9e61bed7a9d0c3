// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/printjob.h"

#include <QImage>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int dotsInInch = 300; // what print needs, and 35 MB a page
constexpr double pointsInAnInch = 72;

void printPage(QPainter& painter, const QPrinter& printer, const PagePictures& pages, int page)
{
    const double scale = printer.resolution() / pointsInAnInch;
    const QSize size(qRound(pages.width() * scale), qRound(pages.height() * scale));
    const std::vector<std::uint32_t> pixels = pages.pixels(page, size.width(), size.height());
    const QImage image(reinterpret_cast<const uchar*>(pixels.data()), size.width(), size.height(),
                       size.width() * int(sizeof(std::uint32_t)), QImage::Format_RGB32);
    const QRect paper = printer.paperRect(QPrinter::DevicePixel).toRect();
    QRect target(QPoint(), size.scaled(paper.size(), Qt::KeepAspectRatio));
    target.moveCenter(QRect(QPoint(), paper.size()).center());
    painter.drawImage(target, image);
}

} // namespace

void prepareForPages(QPrinter& printer, PaperSize paper, const QString& title)
{
    printer.setPageSize(QPageSize(paper == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4));
    printer.setFullPage(true); // the pages have margins of their own
    printer.setResolution(dotsInInch);
    printer.setDocName(title);
}

bool printPages(QPrinter& printer, const PagePictures& pages, const CancelFlag& cancel)
{
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    QPainter painter;
    if (first > last || !painter.begin(&printer))
        return false;
    for (int page = first; page <= last && !cancel.isCancelled(); ++page) {
        if (page > first && !printer.newPage())
            return false;
        printPage(painter, printer, pages, page - 1);
    }
    return painter.end() && !cancel.isCancelled();
}

} // namespace exhibit
