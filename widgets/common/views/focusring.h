// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>

namespace exhibit {

/// The focus ring: 2 px accent with a 2 px gap around the button, field or box that has the keyboard focus. Item views
/// and text views draw theirs inside. Installed once by ThemeManager.
class FocusRing : public QFocusFrame
{
    Q_OBJECT

public:
    explicit FocusRing(QObject* owner);
    ~FocusRing() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// True while `widget` has the focus and got it by keyboard.
bool hasKeyboardFocus(const QWidget* widget);

} // namespace exhibit
