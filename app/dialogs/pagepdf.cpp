// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/pagepdf.h"

#include "widgets/common/controls/telling.h"

#include <QFileDialog>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QWidget>

#include <algorithm>

namespace exhibit {

namespace {

constexpr qreal marginMm = 12;
constexpr int dotsPerInch = 300;

} // namespace

QString writePagePdf(QWidget* shown, const QString& title, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    {
        QPdfWriter writer(&file);
        writer.setResolution(dotsPerInch);
        writer.setTitle(title);
        const bool isWide = shown->width() > shown->height();
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                         isWide ? QPageLayout::Landscape : QPageLayout::Portrait,
                                         QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter));
        QPainter painter(&writer);
        const QFontMetrics metrics(painter.font(), &writer);
        painter.drawText(QRect(0, 0, writer.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(title, Qt::ElideMiddle, writer.width()));
        const int top = metrics.height() * 3 / 2;
        const qreal scale =
            std::min(qreal(writer.width()) / shown->width(), qreal(writer.height() - top) / shown->height());
        painter.translate(0, top);
        painter.scale(scale, scale);
        shown->render(&painter, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    }
    return file.commit() ? QString() : file.errorString();
}

void askAndWritePagePdf(QWidget* shown, const QString& title)
{
    const QString path = QFileDialog::getSaveFileName(shown, QObject::tr("Save this page as PDF"),
                                                      title + QStringLiteral(".pdf"), QObject::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const QString why = writePagePdf(shown, title, path);
    tell(shown,
         why.isEmpty() ? QObject::tr("Wrote %1").arg(path) : QObject::tr("%1 could not be written: %2").arg(path, why));
}

} // namespace exhibit
