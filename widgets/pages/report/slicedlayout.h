// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTextEdit;

namespace exhibit {

/// Lays the document of a view out some characters at a time. A text document does so by itself, but twice as many at
/// each step: the last steps of a long report would be waited for. The places of its lines are the same. Belongs to the
/// document, and ends with it.
class SlicedLayout : public QObject
{
    Q_OBJECT

public:
    explicit SlicedLayout(QTextEdit* view);

    bool isDone() const; ///< all of it has its place
    int steps() const { return m_steps; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTextEdit* m_view;
    int m_next = 0; ///< before it all has its place
    int m_steps = 0;
};

} // namespace exhibit
