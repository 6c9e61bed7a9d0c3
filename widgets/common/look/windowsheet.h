// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace exhibit {

/// Gives the style sheet to each window as it is first shown. A sheet of the whole application would be told to a part
/// again with each step by which a page is put together: once for every layout and card around it, and then thrown
/// away.
class WindowSheet : public QObject
{
    Q_OBJECT

public:
    explicit WindowSheet(QObject* parent);

    /// Also for the windows that have one already.
    void setSheet(const QString& sheet);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_sheet;
};

} // namespace exhibit
