// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace exhibit {

/// Shows content that is higher than the room for it, on the ground of what is around. It is never narrower than its
/// content as long as splitters and windows can give way; where a screen is too small for large text, it scrolls
/// sideways, too.
/// While there is something to scroll to, the keyboard gets here, too.
class VerticalScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes `content`; `name` is what screen readers call it.
    VerticalScroll(QWidget* content, const QString& name, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace exhibit
