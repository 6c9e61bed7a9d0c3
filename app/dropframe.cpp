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

QStringList pathsIn(const QMimeData& data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl& url : urls) {
        const QFileInfo info(url.toLocalFile());
        if (url.isLocalFile() && (info.isDir() || info.isFile()))
            paths.append(info.absoluteFilePath());
    }
    return paths;
}

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
        if (pathsIn(*static_cast<QDragEnterEvent*>(event)->mimeData()).isEmpty())
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
        if (const QStringList paths = pathsIn(*static_cast<QDropEvent*>(event)->mimeData()); !paths.isEmpty())
            Q_EMIT dropped(paths);
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
