// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/mismatches/claimrowdelegate.h"

#include "models/items/claims/claimlistmodel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/pages/deciding/decisionlook.h"

#include <QTreeView>

namespace exhibit {

namespace {

TwoLineDelegate::Data claimRow(const QModelIndex& index, const QTreeView* tree)
{
    TwoLineDelegate::Data data;
    data.title = index.data(Qt::DisplayRole).toString();
    if (index.data(GroupRole).toBool()) {
        const bool notices = index.data(KindRole).toInt() == ClaimListModel::WorthALook;
        const Look look = lookOf(static_cast<Verdict>(index.data(VerdictRole).toInt()));
        data.group = true;
        data.icon = notices ? Icon::Info : look.icon;
        data.tone = look.tone;
        data.count = index.data(CountRole).toLongLong();
        if (index.data(FoldedRole).toBool())
            data.expanded = tree->isExpanded(index);
        return data;
    }
    data.pointer = index.data(SourceRefRole).value<SourceRef>();
    data.note = index.data(TrailingRole).toString();
    data.muted = index.data(MutedRole).toBool();
    addDecision(data, index);
    return data;
}

} // namespace

ClaimRowDelegate::ClaimRowDelegate(const QTreeView* tree)
    : TwoLineDelegate([tree](const QModelIndex& index) { return claimRow(index, tree); }, const_cast<QTreeView*>(tree))
{
    setInset(true);
}

QSize ClaimRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int high = index.parent().isValid()
                         ? lineHeightOf(TextStyle::Body) + lineHeightOf(TextStyle::Pointer) + scaled(14)
                         : std::max(scaled(28), lineHeightOf(TextStyle::Label) + scaled(6));
    return {scaled(120), high};
}

} // namespace exhibit
