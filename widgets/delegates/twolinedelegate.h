// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "widgets/common/look/looks.h"
#include "widgets/delegates/selectionawaredelegate.h"

#include <functional>
#include <optional>

class QTreeView;

namespace exhibit {

/// A list row of two lines or more: icon, title; kind, pointer and a note at the right end. A group row is 28 high,
/// sunken, with icon, title, count pill and, if it folds, a chevron. A click on the pointer emits pointerActivated().
class TwoLineDelegate : public SelectionAwareDelegate
{
    Q_OBJECT

public:
    struct Data
    {
        Icon icon = Icon::None;
        Tone tone = Tone::Secondary; ///< of the icon
        QString title;
        QString kind;               ///< muted, before the pointer
        SourceRef pointer;          ///< null: none
        QString detail;             ///< second line instead of kind and pointer
        QString note;               ///< right end of the second line
        QString below;              ///< further lines, broken at the end of the row
        bool isBelowSecond = false; ///< `below` stands in place of the second line
        Tone noteTone = Tone::Muted;
        Icon noteIcon = Icon::None;
        Qt::TextElideMode elide = Qt::ElideRight; ///< of the title; paths lose their middle
        int titleLines = 1;                       ///< most; a longer one is elided in the last
        bool muted = false;                       ///< decided or dismissed rows
        bool oneLine = false;                     ///< rows of 32 with the note at the right end of the title
        bool group = false;
        std::optional<qint64> count;  ///< pill of a group
        std::optional<bool> expanded; ///< a group that folds
    };
    using Reader = std::function<Data(const QModelIndex&)>;

    /// The row that every list begins with: its title, and of a group its count and whether it is open in `tree`.
    static Data rowOf(const QModelIndex& index, const QTreeView* tree);

    /// Two, unless there are so many rows that measuring each of them would be waited for.
    static int linesOfTitle(const QModelIndex& index);
    static constexpr int mostWrapped = 300; ///< rows of a list whose titles may have two lines

    explicit TwoLineDelegate(QObject* parent = nullptr); ///< reads the roles of models/items/roles.h
    explicit TwoLineDelegate(Reader reader, QObject* parent = nullptr);

    /// All rows but the heads of groups have two lines: their height is known without a word of them.
    void setEven(bool even) { m_even = even; }
    /// Texts stand under what begins 12 from the edge of a panel or card, as its title does.
    void setInset(bool inset) { m_inset = inset; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    void pointerActivated(const exhibit::SourceRef& ref, const QModelIndex& index);
    void groupToggled(const QModelIndex& index);

protected:
    void paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    QString tooltipText(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    struct Places;
    Places placesOf(const Data& data, const QString& pointer, const QRect& rect) const;
    static QRect wrappedBelow(const QRect& second, const QString& text);
    void paintGroup(QPainter* painter, const QRect& whole, const Data& data, const Theme& theme) const;
    QRect insetIn(const QRect& rect) const;

    Reader m_reader;
    bool m_even = false, m_inset = false;
};

} // namespace exhibit
