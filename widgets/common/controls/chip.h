// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>

#include <functional>

namespace exhibit {

struct Theme;

/// Something that was set and can be taken off again by a click: `Outcome is failed ×`. The words stand in the accent's
/// colour, the value in that of text. Whoever makes it says in tooltip and accessible name what the click does.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    using Ink = std::function<QColor(const Theme&)>;

    Chip(const QString& words, const QString& value, QWidget* parent = nullptr);

    void setValue(const QString& value);
    /// A line of this colour below the value, on a tint of it.
    void setUnderline(Ink ink);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int wordsWidth() const; ///< with the gap behind them; 0 without words
    int valueWidth() const;

    QString m_words, m_value;
    Ink m_underline;
};

} // namespace exhibit
