// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/pointergestures.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/report/tables/column.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/pointertext.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"
#include "widgets/delegates/pointerdelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <utility>

namespace exhibit {

namespace {

constexpr qsizetype longestLine = 110;

/// Drawn as a link: by a delegate of its own, or by the look of its column.
bool isLink(const QAbstractItemView* view, const QModelIndex& index)
{
    if (qobject_cast<const PointerDelegate*>(view->itemDelegateForIndex(index)))
        return true;
    const QVariant layout = index.model()->headerData(index.column(), Qt::Horizontal, ColumnLayoutRole);
    const ColumnLook look = layout.isValid() ? layout.value<ColumnLayout>().look : ColumnLook::Name;
    return look == ColumnLook::Pointer || look == ColumnLook::Line;
}

/// The pointer under a place of a widget; null if there is none.
SourceRef pointerAt(QObject* watched, const QPoint& position)
{
    if (const auto* label = qobject_cast<const PointerLabel*>(watched))
        return label->sourceRef();
    auto* view = watched->parent() ? qobject_cast<QAbstractItemView*>(watched->parent()) : nullptr;
    if (!view || view->viewport() != watched)
        return {};
    const QModelIndex index = view->indexAt(position);
    return index.isValid() && isLink(view, index) ? index.data(SourceRefRole).value<SourceRef>() : SourceRef();
}

QString lineAsHtml(LineNumber number, const QString& text, bool isMarked, const Theme& theme)
{
    const QString shown = text.size() > longestLine ? text.left(longestLine - 1) + QChar(0x2026) : text;
    const QString line = QStringLiteral("%1  %2").arg(number.value, 6).arg(shown).toHtmlEscaped();
    return isMarked ? QStringLiteral("<span style=\"background-color:%1\">%2</span>").arg(theme.mark.name(), line)
                    : line;
}

} // namespace

PointerGestures::PointerGestures(EvidenceFiles* files, QWidget* window)
    : QObject(window), m_files(files), m_window(window)
{
    qApp->installEventFilter(this);
}

bool PointerGestures::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(watched, event);
    case QEvent::MouseButtonRelease:
        return release(watched, event);
    case QEvent::ToolTip:
        return showCard(watched, event);
    default:
        return false;
    }
}

bool PointerGestures::press(QObject* watched, QEvent* event)
{
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const auto* widget = qobject_cast<QWidget*>(watched);
    const bool isBeside = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::ControlModifier;
    if (!widget || widget->window() != m_window || (!isBeside && mouse->button() != Qt::MiddleButton))
        return false;
    m_pressed = pointerAt(watched, mouse->position().toPoint());
    return !m_pressed.isNull();
}

bool PointerGestures::release(QObject* watched, QEvent* event)
{
    if (m_pressed.isNull())
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const SourceRef pressed = std::exchange(m_pressed, {});
    if (pointerAt(watched, mouse->position().toPoint()) != pressed)
        return true;
    if (mouse->button() == Qt::MiddleButton)
        Q_EMIT tabRequested(pressed);
    else
        Q_EMIT besideRequested(pressed);
    return true;
}

QString PointerGestures::cardOf(const SourceRef& ref, const LineSource& lines, const QPalette& palette)
{
    const Theme& theme = themeFor(palette);
    const LineNumber first{std::max<qint64>(1, ref.firstLine.value - 2)};
    QStringList shown;
    for (LineNumber at = first; at.value < first.value + linesShown && at.value <= lines.lineCount(); at = at.plus(1))
        shown.append(lineAsHtml(at, fromUtf8(lines.line(at).text.substr(0, 4 * longestLine)),
                                ref.firstLine.isValid() && at >= ref.firstLine && at <= ref.lastLine, theme));
    return QStringLiteral("<b>%1</b><pre style=\"font-family:'%2'\">%3</pre>")
        .arg(pointerText(ref).toHtmlEscaped(), fontFor(TextStyle::Code).family(), shown.join(QLatin1Char('\n')));
}

bool PointerGestures::showCard(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    const auto* help = static_cast<QHelpEvent*>(event);
    const SourceRef ref = pointerAt(watched, help->pos());
    const Artifact* artifact = ref.isNull() ? nullptr : m_files->artifact(ref.path);
    if (!artifact || artifact->encoding == TextEncoding::None || ref.isDatabaseRow() || !ref.firstLine.isValid())
        return false;
    m_wanted = ref;
    m_files->open(ref.path, TextFileSource::Text::Repaired, widget,
                  [this, widget, ref, where = help->globalPos()](const EvidenceFiles::Source& source) {
                      if (!source || m_wanted != ref || !widget->isVisible())
                          return;
                      const QString card = cardOf(ref, **source, widget->palette());
                      QToolTip::showText(where, card, widget);
                      Q_EMIT cardShown(card);
                  });
    return true;
}

} // namespace exhibit
