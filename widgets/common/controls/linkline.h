// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace exhibit {

/// A line of words that leads somewhere, elided at its end where there is no room; the tooltip then has all of it.
/// Disabled it is plain words.
class LinkLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkLine(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace exhibit
