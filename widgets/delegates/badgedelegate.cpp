// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/badgedelegate.h"

#include "models/items/roles.h"
#include "widgets/common/look/fonts.h"

#include <QPainter>

namespace exhibit {

namespace {

Look lookFromRoles(const QModelIndex& index)
{
    if (const QVariant verdict = index.data(VerdictRole); verdict.isValid())
        return lookOf(static_cast<Verdict>(verdict.toInt()));
    if (const QVariant state = index.data(StateRole); state.isValid()) {
        Look look = lookOf(static_cast<RunState>(state.toInt()));
        const QString text = index.data(Qt::DisplayRole).toString();
        if (!text.isEmpty())
            look.word = text;
        return look;
    }
    if (const QVariant outcome = index.data(OutcomeRole); outcome.isValid())
        return lookOf(static_cast<Outcome>(outcome.toInt()));
    if (const QVariant severity = index.data(SeverityRole); severity.isValid())
        return lookOf(static_cast<Severity>(severity.toInt()));
    return {Icon::None, Tone::Unknown, index.data(Qt::DisplayRole).toString()};
}

} // namespace

BadgeDelegate::BadgeDelegate(QObject* parent) : BadgeDelegate(lookFromRoles, parent)
{}

BadgeDelegate::BadgeDelegate(Reader reader, QObject* parent)
    : SelectionAwareDelegate(parent), m_reader(std::move(reader))
{}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize badge = Badge::sizeFor(m_reader(index), Badge::Shape::Filled);
    const QSize row = SelectionAwareDelegate::sizeHint(option, index);
    return {badge.width() + 2 * scaled(padding), std::max(row.height(), badge.height() + scaled(6))};
}

void BadgeDelegate::paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const Look look = m_reader(index);
    if (look.icon == Icon::None && look.word.isEmpty())
        return;
    const int width = std::min(rect.width(), Badge::sizeFor(look, Badge::Shape::Filled).width());
    int left = rect.left();
    if (option.displayAlignment & Qt::AlignRight)
        left = rect.right() + 1 - width;
    else if (option.displayAlignment & Qt::AlignHCenter)
        left += (rect.width() - width) / 2;
    Badge::paint(painter, QRect(left, rect.top(), width, rect.height()), look, Badge::Shape::Filled,
                 themeFor(option.palette));
}

} // namespace exhibit
