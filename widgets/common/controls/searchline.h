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

    /// In design pixels. It asks for so much and takes no more; where that is not there it gives way, down to a word.
    void setRoom(int pixels);
    /// How many are left of all, in the field itself while it filters.
    void setCount(qint64 shown, qint64 total);
    QString countText() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterChanged(); ///< 250 ms after the last key, at once on Enter
    void downPressed();   ///< to move on into the list

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void emitNow();
    int countWidth() const; ///< 0 where it has no room

    QTimer* m_timer;
    int m_room = 0; ///< 0: as every field
    QString m_count;
};

} // namespace exhibit
