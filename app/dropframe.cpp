// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dropframe.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace exhibit {

namespace {

/// The first folder, archive or file of a drop, empty if it has none.
QString droppedPack(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.isEmpty() || !urls.first().isLocalFile())
        return {};
    const QFileInfo info(urls.first().toLocalFile());
    return info.isDir() || info.isFile() ? info.absoluteFilePath() : QString();
}

} // namespace

DropFrame::DropFrame(QWidget* window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    hide();
}

bool DropFrame::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        break;
    case QEvent::DragEnter:
        if (droppedPack(static_cast<QDragEnterEvent*>(event)->mimeData()).isEmpty())
            break;
        static_cast<QDragEnterEvent*>(event)->acceptProposedAction();
        show();
        raise();
        return true;
    case QEvent::DragLeave:
        hide();
        break;
    case QEvent::Drop:
        hide();
        if (const QString pack = droppedPack(static_cast<QDropEvent*>(event)->mimeData()); !pack.isEmpty())
            Q_EMIT dropped(pack);
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void DropFrame::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRect(rect().adjusted(2, 2, -3, -3));
    painter.setFont(fontFor(TextStyle::Heading));
    const QString text = tr("Open pack");
    QRect label = painter.fontMetrics().boundingRect(text).adjusted(-16, -8, 16, 8);
    label.moveCenter(rect().center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(label, 6, 6);
    painter.setPen(theme.accentText);
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace exhibit
