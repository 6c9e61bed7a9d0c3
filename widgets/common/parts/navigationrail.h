// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/icons.h"

#include <QListView>

#include <optional>

class QStandardItemModel;

namespace exhibit {

class ReviewProgress;
struct DecisionCounts;

/// The navigation rail: icon, label, count, and below them how far the review has come. Full width 188, or icons only
/// (48) with tooltips.
class NavigationRail : public QListView
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    /// Returns its row. What `startsGroup` stands under a hairline.
    int addItem(const QString& id, const QString& label, Icon icon, bool startsGroup = false);
    void setCount(const QString& id, std::optional<qint64> count, Tone tone = Tone::Muted);
    void setCountText(const QString& id, const QString& text); ///< e.g. `…` while loading
    void setItemEnabled(const QString& id, bool enabled);
    void setItemShown(const QString& id, bool shown);
    void setCurrentId(const QString& id); ///< emits nothing
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// Without a total the block is hidden.
    void setProgress(const DecisionCounts& counts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageRequested(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    int rowOf(const QString& id) const;
    void describe(int row);
    void placeProgress();

    QStandardItemModel* m_items;
    ReviewProgress* m_progress;
    bool m_compact = false;
    bool m_quiet = false;
};

} // namespace exhibit
