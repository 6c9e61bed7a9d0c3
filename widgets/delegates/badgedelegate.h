// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/controls/badge.h"
#include "widgets/delegates/selectionawaredelegate.h"

#include <functional>

namespace exhibit {

/// A badge cell. The default reader shows VerdictRole, else StateRole with the cell's text, else SeverityRole.
class BadgeDelegate : public SelectionAwareDelegate
{
    Q_OBJECT

public:
    using Reader = std::function<Look(const QModelIndex&)>; ///< an empty word and no icon: nothing is drawn

    explicit BadgeDelegate(QObject* parent = nullptr);
    explicit BadgeDelegate(Reader reader, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;

private:
    Reader m_reader;
};

} // namespace exhibit
