// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLabel>

namespace exhibit {

/// A key as a small outlined cap: `Ctrl+K`.
class KeyCap : public QLabel
{
    Q_OBJECT

public:
    explicit KeyCap(const QKeySequence& keys, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace exhibit
