// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/icons.h"

#include <QAbstractButton>

namespace exhibit {

/// A number with its caption and note; the whole tile is one button. Draws a hairline on its left unless it is first.
class KpiTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KpiTile(const QString& caption, QWidget* parent = nullptr);

    void setValue(const QString& value, Tone tone = Tone::Text, Icon icon = Icon::None);
    void setSuffix(const QString& suffix); ///< small and muted behind the value, e.g. `/ 53`
    void setNote(const QString& note);
    void setCompact(bool compact); ///< without the note (windows under 720 high)
    void setFirst(bool first);
    QString value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void describe();
    int valueWidth() const;

    QString m_caption, m_value, m_suffix, m_note;
    Tone m_tone = Tone::Text;
    Icon m_icon = Icon::None;
    bool m_compact = false, m_first = false;
};

} // namespace exhibit
