// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/tabledelegate.h"

#include "models/items/roles.h"
#include "widgets/delegates/badgedelegate.h"
#include "widgets/delegates/bardelegate.h"
#include "widgets/delegates/pointerdelegate.h"
#include "widgets/delegates/textdelegate.h"

namespace exhibit {

namespace {

TextDelegate::Data nameData(const QModelIndex& index)
{
    return {index.data().toString(), index.data(SecondLineRole).toString(), Tone::Text, Qt::ElideMiddle};
}

TextDelegate::Data detailData(const QModelIndex& index)
{
    return {index.data().toString(), {}, Tone::Secondary, Qt::ElideMiddle};
}

/// The file's name; the whole path is in the tooltip and in what is copied.
TextDelegate::Data fileData(const QModelIndex& index)
{
    QString path = index.data().toString();
    path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    return {path.section(QLatin1Char('/'), -1), {}, Tone::Secondary, Qt::ElideMiddle};
}

TextDelegate::Data numberData(const QModelIndex& index)
{
    const QVariant severity = index.data(SeverityRole);
    const bool bad = severity.isValid() && severity.toInt() == static_cast<int>(Severity::Error);
    return {index.data().toString(), {}, bad ? Tone::Fail : Tone::Text, Qt::ElideRight};
}

} // namespace

TableDelegate::TableDelegate(QObject* parent) : QStyledItemDelegate(parent), m_plain(new RowDelegate(this))
{
    auto* pointers = new PointerDelegate(this);
    auto* lines = new PointerDelegate([](const QModelIndex& index) { return index.data().toString(); }, this);
    m_delegates = {{ColumnLook::Name, new TextDelegate(TextStyle::Emphasis, nameData, this)},
                   {ColumnLook::Detail, new TextDelegate(TextStyle::Body, detailData, this)},
                   {ColumnLook::Code, new TextDelegate(TextStyle::Code, this)},
                   {ColumnLook::File, new TextDelegate(TextStyle::Code, fileData, this)},
                   {ColumnLook::Number, new TextDelegate(TextStyle::Body, numberData, this)},
                   {ColumnLook::Line, lines},
                   {ColumnLook::Badge, new BadgeDelegate(this)},
                   {ColumnLook::Bar, new BarDelegate(this)},
                   {ColumnLook::Pointer, pointers}};
    connect(pointers, &PointerDelegate::activated, this, &TableDelegate::pointerActivated);
    connect(lines, &PointerDelegate::activated, this, &TableDelegate::pointerActivated);
}

void TableDelegate::setHairlines(bool hairlines)
{
    m_plain->setHairlines(hairlines);
    for (const auto& [look, delegate] : m_delegates)
        delegate->setHairlines(hairlines);
}

void TableDelegate::setDelegate(ColumnLook look, RowDelegate* delegate)
{
    delegate->setParent(this);
    m_delegates[look] = delegate;
}

RowDelegate* TableDelegate::delegateFor(const QModelIndex& index) const
{
    const QVariant layout =
        index.isValid() ? index.model()->headerData(index.column(), Qt::Horizontal, ColumnLayoutRole) : QVariant();
    const auto found = layout.isValid() ? m_delegates.find(layout.value<ColumnLayout>().look) : m_delegates.end();
    return found == m_delegates.end() ? m_plain : found->second;
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    delegateFor(index)->paint(painter, option, index);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return delegateFor(index)->sizeHint(option, index);
}

bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    return delegateFor(index)->helpEvent(event, view, option, index);
}

bool TableDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    return static_cast<QAbstractItemDelegate*>(delegateFor(index))->editorEvent(event, model, option, index);
}

} // namespace exhibit
