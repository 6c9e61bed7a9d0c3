// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/fonts.h"
#include "widgets/delegates/selectionawaredelegate.h"

#include <functional>

namespace exhibit {

/// A text cell in another style or tone, optionally with a small muted note behind the text ("baseline").
class TextDelegate : public SelectionAwareDelegate
{
    Q_OBJECT

public:
    struct Data
    {
        QString text;
        QString note;
        Tone tone = Tone::Text;
        Qt::TextElideMode elide = Qt::ElideRight;
    };
    using Reader = std::function<Data(const QModelIndex&)>;

    explicit TextDelegate(TextStyle style, QObject* parent = nullptr);
    TextDelegate(TextStyle style, Reader reader, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;

private:
    Data read(const QModelIndex& index) const;

    TextStyle m_style;
    Reader m_reader;
};

} // namespace exhibit
