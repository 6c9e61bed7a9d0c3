// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegates/selectionawaredelegate.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

/// A line of evidence in mono with the words that answer a claim marked as in the text views.
class EvidenceQuoteDelegate : public SelectionAwareDelegate
{
    Q_OBJECT

public:
    using Words = std::function<std::vector<std::string>(const std::string& quote)>;

    explicit EvidenceQuoteDelegate(Words words, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    QString tooltipText(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Words m_words;
};

} // namespace exhibit
