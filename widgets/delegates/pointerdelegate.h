// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "widgets/common/controls/pointertext.h"
#include "widgets/delegates/selectionawaredelegate.h"

#include <functional>

namespace exhibit {

/// A pointer cell: SourceRefRole as a mono link, right-aligned if the model says so. A click emits activated().
class PointerDelegate : public SelectionAwareDelegate
{
    Q_OBJECT

public:
    using Reader = std::function<QString(const QModelIndex&)>; ///< shown text instead of the pointer, e.g. `4`

    explicit PointerDelegate(QObject* parent = nullptr) : SelectionAwareDelegate(parent) {}
    explicit PointerDelegate(Reader text, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    void activated(const exhibit::SourceRef& ref, const QModelIndex& index);

protected:
    void paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    QString tooltipText(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QString textOf(const QModelIndex& index) const;
    QRect linkRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    Reader m_text;
};

} // namespace exhibit
