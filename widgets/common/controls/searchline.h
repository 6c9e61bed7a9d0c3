// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace exhibit {

/// A filter field: icon left, clear button right, 250 ms of patience.
class SearchLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchLine(const QString& placeholder = QString(), QWidget* parent = nullptr);

Q_SIGNALS:
    void filterChanged(); ///< 250 ms after the last key, at once on Enter
    void downPressed();   ///< to move on into the list

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void emitNow();

    QTimer* m_timer;
};

} // namespace exhibit
