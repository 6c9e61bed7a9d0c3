// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMimeData;

namespace exhibit {

/// The folders, archives and files that are dropped or pasted.
QStringList pathsIn(const QMimeData& data);

/// Takes folders, archives and files that are dropped on the window, several as one pack, and shows so while they are
/// dragged over it.
class DropFrame : public QWidget
{
    Q_OBJECT

public:
    explicit DropFrame(QWidget* window);

Q_SIGNALS:
    void dropped(const QStringList& paths);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace exhibit
