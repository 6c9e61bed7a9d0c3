// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/icons.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace exhibit {

/// A row of choices in one border, 28 high. Exclusive by default; otherwise each segment toggles by itself.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    int addSegment(const QString& text, Icon icon = Icon::None); ///< returns its index
    /// Where there is no room for all words, they are elided; those who call it give each segment a tooltip.
    void setShrinks();
    void setCount(int segment, qint64 count); ///< shown as a pill behind the text; -1: none
    void setSegmentToolTip(int segment, const QString& text);
    QAbstractButton* button(int segment) const;
    int count() const;

    void setExclusive(bool exclusive);
    int current() const; ///< -1 if none
    void setCurrent(int segment);
    bool isChecked(int segment) const;
    void setChecked(int segment, bool checked);

Q_SIGNALS:
    void currentChanged(int segment);        ///< exclusive, also by setCurrent()
    void toggled(int segment, bool checked); ///< not exclusive

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_layout;
};

} // namespace exhibit
