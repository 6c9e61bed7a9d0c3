// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/parts/navigationrail.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/numbers.h"
#include "widgets/common/parts/reviewprogress.h"
#include "widgets/common/views/focusring.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace exhibit {

namespace {

enum RailRole { RailIdRole = Qt::UserRole, RailIconRole, RailCountRole, RailToneRole, RailGroupRole };

constexpr int groupGap = 17; // design pixels above the first entry of a group, with its hairline

class RailDelegate : public QStyledItemDelegate
{
public:
    explicit RailDelegate(NavigationRail* rail) : QStyledItemDelegate(rail), m_rail(rail) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const int height = std::max(scaled(32), QFontMetrics(fontFor(TextStyle::Body)).height() + scaled(8));
        return {scaled(60), height + 1 + gapAbove(index)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeFor(option.palette);
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        const bool selected = (option.state & QStyle::State_Selected) && enabled;
        const QRect box = option.rect.adjusted(scaled(8), gapAbove(index), -scaled(8), -1);
        if (gapAbove(index) > 0)
            painter->fillRect(QRect(box.left(), option.rect.top() + gapAbove(index) / 2, box.width(), 1), theme.hair);
        paintGround(painter, box, option.state, selected, enabled, theme);

        const QColor ink = !enabled ? theme.disabled : selected ? theme.text : theme.text2;
        const int size = scaled(16);
        const int iconLeft = m_rail->isCompact() ? box.left() + (box.width() - size) / 2 : box.left() + scaled(10);
        paintIcon(painter, static_cast<Icon>(index.data(RailIconRole).toInt()),
                  QRectF(iconLeft, box.top() + (box.height() - size) / 2.0, size, size), selected ? theme.accent : ink);
        if (m_rail->isCompact())
            return;
        const QString count = index.data(RailCountRole).toString();
        const Tone tone = static_cast<Tone>(index.data(RailToneRole).toInt());
        painter->setFont(fontFor(selected ? TextStyle::Emphasis : TextStyle::Small));
        const int countWidth = painter->fontMetrics().horizontalAdvance(count);
        painter->setPen(!enabled              ? theme.disabled
                        : tone != Tone::Muted ? inkOf(theme, tone)
                        : selected            ? theme.text
                                              : theme.muted);
        painter->drawText(box.adjusted(0, 0, -scaled(8), 0), Qt::AlignVCenter | Qt::AlignRight, count);
        const QRect label(iconLeft + size + scaled(10), box.top(),
                          box.right() - scaled(12) - countWidth - (iconLeft + size + scaled(10)), box.height());
        painter->setFont(fontFor(selected ? TextStyle::Heading : TextStyle::Body));
        painter->setPen(ink);
        painter->drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, label.width()));
    }

private:
    static int gapAbove(const QModelIndex& index) { return index.data(RailGroupRole).toBool() ? scaled(groupGap) : 0; }

    void paintGround(QPainter* painter, const QRect& box, QStyle::State state, bool selected, bool enabled,
                     const Theme& theme) const
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
        if (selected) {
            painter->setPen(theme.hair);
            painter->setBrush(theme.panel);
            painter->drawRoundedRect(frame, 6, 6);
        } else if (enabled && (state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.hover);
            painter->drawRoundedRect(frame, 6, 6);
        }
        if ((state & QStyle::State_HasFocus) && hasKeyboardFocus(m_rail)) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        painter->restore();
    }

    NavigationRail* m_rail;
};

} // namespace

NavigationRail::NavigationRail(QWidget* parent)
    : QListView(parent), m_items(new QStandardItemModel(this)), m_progress(new ReviewProgress(this))
{
    setModel(m_items);
    setItemDelegate(new RailDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Pages"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMouseTracking(true);
    setViewportMargins(0, scaled(8), 0, 0);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setProperty("kind", QStringLiteral("rail"));
}

int NavigationRail::addItem(const QString& id, const QString& label, Icon icon, bool startsGroup)
{
    auto* item = new QStandardItem(label);
    item->setData(startsGroup, RailGroupRole);
    item->setData(id, RailIdRole);
    item->setData(static_cast<int>(icon), RailIconRole);
    item->setData(static_cast<int>(Tone::Muted), RailToneRole);
    item->setEditable(false);
    m_quiet = true;
    m_items->appendRow(item);
    m_quiet = false;
    describe(item->row());
    return item->row();
}

void NavigationRail::setCount(const QString& id, std::optional<qint64> count, Tone tone)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_items->item(row)->setData(static_cast<int>(tone), RailToneRole);
    setCountText(id, count ? groupedNumber(*count) : QString());
}

void NavigationRail::setCountText(const QString& id, const QString& text)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_items->item(row)->setData(text, RailCountRole);
    describe(row);
}

void NavigationRail::setItemEnabled(const QString& id, bool enabled)
{
    if (const int row = rowOf(id); row >= 0)
        m_items->item(row)->setEnabled(enabled);
}

void NavigationRail::setItemShown(const QString& id, bool shown)
{
    if (const int row = rowOf(id); row >= 0)
        setRowHidden(row, !shown);
}

void NavigationRail::setCurrentId(const QString& id)
{
    m_quiet = true;
    const int row = rowOf(id);
    setCurrentIndex(row < 0 ? QModelIndex() : m_items->index(row, 0));
    if (row < 0)
        clearSelection();
    m_quiet = false;
}

void NavigationRail::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    for (int row = 0; row < m_items->rowCount(); ++row)
        describe(row);
    m_progress->setCompact(compact);
    placeProgress();
    updateGeometry();
    viewport()->update();
}

void NavigationRail::setProgress(const DecisionCounts& counts)
{
    m_progress->setProgress(counts);
    placeProgress();
}

void NavigationRail::placeProgress()
{
    const bool shown = !m_progress->isHidden();
    const int wanted =
        m_progress->hasHeightForWidth() ? m_progress->heightForWidth(width()) : m_progress->sizeHint().height();
    const int height = shown ? wanted : 0;
    setViewportMargins(0, scaled(8), 0, height);
    m_progress->setGeometry(0, this->height() - height, width(), height);
}

void NavigationRail::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    placeProgress();
}

QSize NavigationRail::sizeHint() const
{
    return {scaled(m_compact ? 48 : 188), scaled(32) * 10};
}

QSize NavigationRail::minimumSizeHint() const
{
    return {sizeHint().width(), scaled(32) * 3};
}

void NavigationRail::paintEvent(QPaintEvent* event)
{
    const Theme& theme = themeFor(this);
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), theme.rail);
    }
    QListView::paintEvent(event);
}

void NavigationRail::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT pageRequested(current.data(RailIdRole).toString());
}

int NavigationRail::rowOf(const QString& id) const
{
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->data(RailIdRole).toString() == id)
            return row;
    }
    return -1;
}

void NavigationRail::describe(int row)
{
    QStandardItem* item = m_items->item(row);
    const QString count = item->data(RailCountRole).toString();
    const QString full = count.isEmpty() ? item->text() : QStringLiteral("%1, %2").arg(item->text(), count);
    item->setAccessibleText(full);
    item->setToolTip(m_compact ? full : QString());
}

} // namespace exhibit
