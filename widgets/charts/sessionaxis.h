// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/sessionaxisgeometry.h"

#include <QPixmap>
#include <QWidget>

#include <functional>

class QPainter;

namespace exhibit {

struct Theme;

/// A session on one axis: what was said, test runs, commands, edits, tokens, commits, and when code was changed behind
/// the last green run. The picture is kept until something changes; only the current mark is drawn over it.
class SessionAxis : public QWidget
{
    Q_OBJECT

public:
    using Words = std::function<QString(const SessionMark&)>; ///< of a mark, for tooltips and screen readers

    explicit SessionAxis(QWidget* parent = nullptr);

    void setLine(SessionLine line, Words words);
    const SessionLine& line() const { return m_line; }
    void setLanes(std::vector<SessionLane> lanes);
    void setCurrent(SessionLane lane, std::size_t index); ///< of the mark; marks it where it is shown
    const SessionAxisGeometry& geometryOfMarks() const { return m_geometry; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(exhibit::SessionLane lane, qulonglong index);    ///< by a click or a key
    void activated(exhibit::SessionLane lane, qulonglong index); ///< double click or Enter

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void relayout();
    QPixmap picture() const;
    void choose(int placed);
    QString wordsOf(int placed) const;

    SessionLine m_line;
    Words m_words;
    std::vector<SessionLane> m_lanes;
    SessionAxisGeometry m_geometry;
    QPixmap m_picture;
    int m_current = -1; ///< index into placed()
};

} // namespace exhibit
