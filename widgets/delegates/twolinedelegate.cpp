// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/twolinedelegate.h"

#include "widgets/common/controls/badge.h"
#include "widgets/common/controls/pointertext.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/glyphs.h"
#include "widgets/common/look/numbers.h"

#include <QAbstractItemView>
#include <QCache>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

namespace exhibit {

namespace {

constexpr int leadingIconSize = 14;
constexpr int groupHeight = 28;

TwoLineDelegate::Data linesFromRoles(const QModelIndex& index)
{
    TwoLineDelegate::Data data;
    data.title = index.data(Qt::DisplayRole).toString();
    data.group = index.data(GroupRole).toBool();
    data.muted = index.data(MutedRole).toBool();
    data.note = index.data(TrailingRole).toString();
    if (const QVariant verdict = index.data(VerdictRole); verdict.isValid()) {
        const Look look = lookOf(static_cast<Verdict>(verdict.toInt()));
        data.icon = look.icon;
        data.tone = look.tone;
    } else if (const QVariant severity = index.data(SeverityRole); severity.isValid()) {
        const Look look = lookOf(static_cast<Severity>(severity.toInt()));
        data.icon = look.icon;
        data.tone = look.tone;
    }
    if (const QVariant count = index.data(CountRole); count.isValid())
        data.count = count.toLongLong();
    if (const QVariant ref = index.data(SourceRefRole); ref.isValid()) {
        data.pointer = ref.value<SourceRef>();
        data.kind = index.data(SecondLineRole).toString();
    } else {
        data.detail = index.data(SecondLineRole).toString();
    }
    return data;
}

QString pointerTextOf(const TwoLineDelegate::Data& data, const QModelIndex& index)
{
    if (data.pointer.isNull())
        return {};
    const QVariant shown = index.data(PointerTextRole);
    return shown.isValid() ? shown.toString() : pointerFileText(data.pointer);
}

/// Asked of each row at every layout of its list and whenever it is painted, and each time all words would be shaped.
QSize sizeOfWrapped(const QString& text, int width)
{
    static QCache<QPair<QString, QPair<int, int>>, QSize> known(4000); // by text, width, size of the font
    const QFont font = fontFor(TextStyle::Small);
    const auto key = qMakePair(text, qMakePair(width, qRound(font.pointSizeF() * 100)));
    if (const QSize* size = known.object(key))
        return *size;
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    const QSize size = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, text).size();
    known.insert(key, new QSize(size));
    return size;
}

/// The lines of a title that may take `most` of them, the last one elided; remembered as above.
QStringList titleLinesOf(const QString& title, TextStyle style, int width, int most, Qt::TextElideMode elide)
{
    const QFont font = fontFor(style);
    const QFontMetrics metrics(font);
    if (most <= 1)
        return {elidedText(metrics, title, width, elide)};
    static QCache<QPair<QString, QPair<int, int>>, QStringList> known(4000);
    const auto key = qMakePair(title, qMakePair(width, (qRound(font.pointSizeF() * 100) * 2 + font.bold()) * 8 + most));
    if (const QStringList* lines = known.object(key))
        return *lines;
    QStringList lines;
    constexpr qsizetype longest = 1500; // no window shows more in three lines
    const QString text = drawable(title.size() > longest ? title.left(longest) + QChar(0x2026) : title);
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        const int start = line.textStart(), end = start + line.textLength();
        if (lines.size() + 1 == most && end < text.size()) {
            lines.append(elidedText(metrics, text.mid(start), width, elide));
            break;
        }
        lines.append(text.mid(start, end - start).trimmed());
    }
    layout.endLayout();
    if (lines.isEmpty())
        lines.append(QString());
    known.insert(key, new QStringList(lines));
    return lines;
}

} // namespace

struct TwoLineDelegate::Places
{
    QRect icon, title, second, pointer, note, below;
    QStringList titleLines;
};

TwoLineDelegate::Data TwoLineDelegate::rowOf(const QModelIndex& index, const QTreeView* tree)
{
    Data data;
    data.title = index.data(Qt::DisplayRole).toString();
    data.group = index.data(GroupRole).toBool();
    if (data.group) {
        data.count = index.data(CountRole).toLongLong();
        data.expanded = tree->isExpanded(index);
    }
    return data;
}

int TwoLineDelegate::linesOfTitle(const QModelIndex& index)
{
    return index.model()->rowCount(index.parent()) <= mostWrapped ? 2 : 1;
}

TwoLineDelegate::TwoLineDelegate(QObject* parent) : TwoLineDelegate(linesFromRoles, parent)
{}

TwoLineDelegate::TwoLineDelegate(Reader reader, QObject* parent)
    : SelectionAwareDelegate(parent), m_reader(std::move(reader))
{}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (m_even && !index.data(GroupRole).toBool())
        return {scaled(120), lineHeightOf(TextStyle::Body) + lineHeightOf(TextStyle::Pointer) + scaled(14)};
    const Data data = m_reader(index);
    if (data.group)
        return {scaled(120), std::max(scaled(groupHeight), lineHeightOf(TextStyle::Label) + scaled(6))};
    if (data.oneLine)
        return {scaled(120), lineHeightOf(TextStyle::Body) + scaled(14)};
    const int twoLines = lineHeightOf(TextStyle::Body) + lineHeightOf(TextStyle::Pointer) + scaled(14);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || (data.below.isEmpty() && data.titleLines <= 1))
        return {scaled(120), twoLines};
    QStyleOptionViewItem row = option;
    row.rect = QRect(0, 0, view->viewport()->width(), twoLines);
    const Places places = placesOf(data, {}, insetIn(contentRect(row)));
    const int below = data.below.isEmpty() ? 0
                      : data.isBelowSecond ? places.below.height() - lineHeightOf(TextStyle::Pointer)
                                           : places.below.height() + scaled(2);
    return {scaled(120), twoLines + places.title.height() - lineHeightOf(TextStyle::Body) + below};
}

QRect TwoLineDelegate::insetIn(const QRect& rect) const
{
    constexpr int missing = 6; // to the 12 that titles have
    return m_inset ? rect.adjusted(scaled(missing), 0, -scaled(missing), 0) : rect;
}

QRect TwoLineDelegate::wrappedBelow(const QRect& second, const QString& text)
{
    return {QPoint(second.left(), second.bottom() + 1 + scaled(2)), sizeOfWrapped(drawable(text), second.width())};
}

void TwoLineDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    SelectionAwareDelegate::initStyleOption(option, index);
    option->features.setFlag(QStyleOptionViewItem::HasCheckIndicator, false);
}

TwoLineDelegate::Places TwoLineDelegate::placesOf(const Data& data, const QString& pointer, const QRect& rect) const
{
    Places places;
    QRect text = rect.adjusted(scaled(2), scaled(6), -scaled(2), -scaled(6));
    if (data.icon != Icon::None) {
        const int size = scaled(leadingIconSize);
        const int lineHeight = lineHeightOf(TextStyle::Body);
        places.icon = QRect(text.left(), text.top() + (lineHeight - size) / 2, size, size);
        text.setLeft(text.left() + size + scaled(9));
    }
    const QFontMetrics small(fontFor(TextStyle::Label));
    const int noteIcon = data.noteIcon == Icon::None ? 0 : scaled(16);
    const int kindWidth = data.kind.isEmpty() ? 0 : small.horizontalAdvance(data.kind) + scaled(8);
    const int pointerWidth =
        pointer.isEmpty() ? 0
                          : static_cast<int>(QFontMetricsF(fontFor(TextStyle::Pointer)).horizontalAdvance(pointer)) + 2;
    // What stands beside a short pointer may take its room: a line number ends the note.
    const int beside = pointer.isEmpty() ? 0 : text.width() - kindWidth - pointerWidth - scaled(8);
    const int noteWidth = data.note.isEmpty() ? 0
                                              : std::min(std::max(text.width() / 2, beside),
                                                         small.horizontalAdvance(data.note) + noteIcon + 2);
    places.titleLines = titleLinesOf(data.title, data.muted ? TextStyle::Body : TextStyle::Emphasis,
                                     text.width() - (data.oneLine && noteWidth > 0 ? noteWidth + scaled(8) : 0),
                                     data.titleLines, data.elide);
    places.title = QRect(text.left(), text.top(), text.width(),
                         lineHeightOf(TextStyle::Body) * static_cast<int>(places.titleLines.size()));
    places.second =
        QRect(text.left(), places.title.bottom() + 1 + scaled(1), text.width(), lineHeightOf(TextStyle::Pointer));
    if (!data.below.isEmpty()) {
        places.below = wrappedBelow(places.second, data.below);
        if (data.isBelowSecond)
            places.below.moveTop(places.second.top());
        places.below.setWidth(places.second.width());
    }
    QRect& noteLine = data.oneLine ? places.title : places.second;
    places.note = QRect(noteLine.right() + 1 - noteWidth, noteLine.top(), noteWidth, noteLine.height());
    if (noteWidth > 0)
        noteLine.setRight(noteLine.right() - noteWidth - scaled(8));
    if (!pointer.isEmpty()) {
        places.pointer = QRect(places.second.left() + kindWidth, places.second.top(),
                               std::min(pointerWidth, places.second.width() - kindWidth), places.second.height());
    }
    return places;
}

void TwoLineDelegate::paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const Theme& theme = themeFor(option.palette);
    const Data data = m_reader(index);
    if (data.group)
        return paintGroup(painter, rect, data, theme);
    const QString pointer = pointerTextOf(data, index);
    const Places places = placesOf(data, pointer, insetIn(rect));
    const auto draw = [painter](const QRect& place, TextStyle style, const QColor& ink, const QString& text,
                                Qt::TextElideMode elide = Qt::ElideRight) {
        painter->setFont(fontFor(style));
        painter->setPen(ink);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                          elidedText(painter->fontMetrics(), text, place.width(), elide));
    };
    paintIcon(painter, data.icon, places.icon, data.muted ? theme.muted : inkOf(theme, data.tone));
    QRect line = places.title;
    line.setHeight(lineHeightOf(TextStyle::Body));
    for (const QString& words : places.titleLines) {
        draw(line, data.muted ? TextStyle::Body : TextStyle::Emphasis, data.muted ? theme.muted : theme.text, words,
             data.elide);
        line.translate(0, line.height());
    }
    if (!data.oneLine) {
        draw(places.second, TextStyle::Label, theme.muted, data.detail.isEmpty() ? data.kind : data.detail);
        if (!pointer.isEmpty())
            draw(places.pointer, TextStyle::Pointer, theme.accent,
                 elidedPointer(pointer, QFontMetricsF(fontFor(TextStyle::Pointer)), places.pointer.width()));
    }
    if (!data.below.isEmpty()) {
        painter->setFont(fontFor(TextStyle::Small));
        painter->setPen(theme.text2);
        painter->drawText(places.below, Qt::TextWordWrap | Qt::AlignLeft, drawable(data.below));
    }
    if (data.note.isEmpty())
        return;
    const QColor ink = inkOf(theme, data.noteTone);
    QRect note = places.note;
    if (data.noteIcon != Icon::None) {
        paintIcon(painter, data.noteIcon, QRect(note.left(), note.top(), scaled(13), note.height()), ink);
        note.setLeft(note.left() + scaled(16));
    }
    draw(note, TextStyle::Label, ink, data.note);
}

void TwoLineDelegate::paintGroup(QPainter* painter, const QRect& whole, const Data& data, const Theme& theme) const
{
    painter->fillRect(whole.adjusted(-scaled(padding), 0, scaled(padding), 0), theme.sunken);
    const QRect rect = insetIn(whole);
    int left = rect.left() + scaled(2);
    if (data.icon != Icon::None) {
        const int size = scaled(13);
        paintIcon(painter, data.icon, QRect(left, rect.top(), size, rect.height()), inkOf(theme, data.tone));
        left += size + scaled(7);
    }
    painter->setFont(fontFor(TextStyle::Label));
    painter->setPen(theme.text2);
    const QRect place(left, rect.top(), rect.right() - scaled(20) - left, rect.height());
    const QString title = elidedText(painter->fontMetrics(), data.title, place.width());
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, title);
    left += painter->fontMetrics().horizontalAdvance(title) + scaled(8);
    if (data.count) {
        const Look pill{Icon::None, Tone::Secondary, groupedNumber(*data.count)};
        const QSize size = Badge::sizeFor(pill, Badge::Shape::Pill);
        Badge::paint(painter, QRect(left, rect.top(), size.width(), rect.height()), pill, Badge::Shape::Pill, theme);
    }
    if (data.expanded) {
        const int size = scaled(13);
        paintIcon(painter, *data.expanded ? Icon::ChevronDown : Icon::ChevronRight,
                  QRect(rect.right() + 1 - size, rect.top(), size, rect.height()), theme.muted);
    }
}

QString TwoLineDelegate::tooltipText(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Data data = m_reader(index);
    const Places places = placesOf(data, pointerTextOf(data, index), insetIn(contentRect(option)));
    const bool fits = data.titleLines > 1
                          ? !places.titleLines.last().endsWith(QChar(0x2026))
                          : textWidth(QFontMetrics(fontFor(TextStyle::Emphasis)), data.title) <= places.title.width();
    if (fits && data.detail.isEmpty())
        return data.pointer.isNull() ? QString() : pointerText(data.pointer);
    return data.detail.isEmpty() ? data.title : data.title + QLatin1Char('\n') + data.detail;
}

bool TwoLineDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                  const QModelIndex& index)
{
    const auto* mouse = event->type() == QEvent::MouseButtonRelease ? static_cast<QMouseEvent*>(event) : nullptr;
    if (mouse && mouse->button() == Qt::LeftButton) {
        const Data data = m_reader(index);
        const QString pointer = pointerTextOf(data, index);
        if (data.group && data.expanded)
            Q_EMIT groupToggled(index);
        else if (!pointer.isEmpty() &&
                 placesOf(data, pointer, insetIn(contentRect(option))).pointer.contains(mouse->position().toPoint()))
            Q_EMIT pointerActivated(data.pointer, index);
    }
    return SelectionAwareDelegate::editorEvent(event, model, option, index);
}

} // namespace exhibit
