// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/controls/buttons.h"

#include <QPushButton>

namespace exhibit {

/// A button that shows the key that does the same as a cap inside its right end. The key itself is the page's affair.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    KeyButton(const QString& text, const QString& key, ButtonKind kind, Icon icon, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int capWidth() const;
    void makeRoom();

    QString m_key;
    int m_room = 0;
};

} // namespace exhibit
