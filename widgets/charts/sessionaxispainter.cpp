// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/sessionaxispainter.h"

#include "models/report/tables/celltext.h"
#include "models/report/tables/commandtable.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/looks.h"
#include "widgets/common/look/numbers.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace exhibit {

namespace {

struct AxisWords
{
    Q_DECLARE_TR_FUNCTIONS(exhibit::SessionAxis)
};

QString laneName(SessionLane lane)
{
    switch (lane) {
    case SessionLane::Said:
        return AxisWords::tr("Said");
    case SessionLane::Runs:
        return AxisWords::tr("Test runs");
    case SessionLane::Commands:
        return AxisWords::tr("Commands");
    case SessionLane::Edits:
        return AxisWords::tr("Edits");
    case SessionLane::Tokens:
        return AxisWords::tr("Tokens");
    case SessionLane::Commits:
        break;
    }
    return AxisWords::tr("Commits");
}

class Picture
{
public:
    Picture(QPainter& painter, const SessionLine& line, const SessionAxisGeometry& geometry, const Theme& theme)
        : m_painter(painter), m_line(line), m_geometry(geometry), m_theme(theme)
    {}

    void paint(const std::vector<SessionLane>& lanes, QSizeF size)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintGrid(size);
        paintStale();
        for (const SessionLane lane : lanes)
            paintLane(lane, size);
        paintTokens();
        for (const PlacedMark& placed : m_geometry.placed())
            paintMark(placed);
        paintStaleLabel();
    }

private:
    void paintGrid(QSizeF size)
    {
        m_painter.setFont(fontFor(TextStyle::Label));
        const QFontMetricsF metrics(m_painter.font());
        m_painter.fillRect(QRectF(0, m_geometry.axisTop(), size.width(), 1), m_theme.line);
        const std::vector<double> ticks = m_geometry.ticks();
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            const double x = m_geometry.x(ticks[i]);
            const bool isEnd = i == 0 || i + 1 == ticks.size();
            if (!isEnd)
                m_painter.fillRect(QRectF(x, 0, 1, m_geometry.axisTop()), m_theme.chartGrid);
            const QString text = m_line.hasClock ? clockText(static_cast<std::int64_t>(ticks[i])).left(5)
                                 : i == 0        ? AxisWords::tr("in order, no clock")
                                                 : QString();
            m_painter.setPen(isEnd ? m_theme.text2 : m_theme.muted);
            const double width = metrics.horizontalAdvance(text);
            const double left = !m_line.hasClock ? x : std::min(x - width / 2, size.width() - width - 4);
            m_painter.drawText(QPointF(left, m_geometry.axisTop() + metrics.ascent() + scaled(4)), text);
        }
        m_painter.fillRect(QRectF(m_geometry.left(), 0, 1, m_geometry.axisTop()), m_theme.hair);
    }

    void paintLane(SessionLane lane, QSizeF size)
    {
        const QRectF band = m_geometry.laneRect(lane);
        m_painter.fillRect(QRectF(0, band.bottom(), size.width(), 1), m_theme.hair);
        m_painter.setFont(fontFor(TextStyle::Small));
        m_painter.setPen(m_theme.text);
        const QRectF label(scaled(12), band.top(), m_geometry.labelWidth() - scaled(22), band.height());
        const QFontMetrics metrics(m_painter.font());
        const QString count = groupedNumber(m_line.countOf(lane));
        const int room = static_cast<int>(label.width()) - metrics.horizontalAdvance(count) - scaled(6);
        m_painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft, elidedText(metrics, laneName(lane), room));
        m_painter.setPen(m_theme.muted);
        m_painter.drawText(label, Qt::AlignVCenter | Qt::AlignRight, count);
    }

    void paintStale()
    {
        const QRectF stale = m_geometry.stale();
        if (stale.isEmpty())
            return;
        m_painter.fillRect(stale, m_theme.warnFill);
        m_painter.fillRect(QRectF(stale.left(), stale.top(), 1.5, stale.height()), m_theme.warn);
        QColor hatch = m_theme.warnMark;
        hatch.setAlphaF(0.35F);
        m_painter.fillRect(stale, QBrush(hatch, Qt::BDiagPattern));
        if (m_line.lastGreen) {
            m_painter.setPen(QPen(m_theme.ok, 1, Qt::DashLine));
            const double x = m_geometry.x(*m_line.lastGreen);
            m_painter.drawLine(QPointF(x, stale.top()), QPointF(x, m_geometry.axisTop()));
        }
    }

    void paintStaleLabel()
    {
        const QRectF stale = m_geometry.stale();
        if (stale.isEmpty())
            return;
        m_painter.setFont(fontFor(TextStyle::Label));
        const QString text = AxisWords::tr("edited after the last green run");
        const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(text) + scaled(14);
        const double height = scaled(18);
        if (width > stale.width())
            return;
        const QRectF box(stale.left() + scaled(6), stale.top() + scaled(7), width, height);
        m_painter.setPen(QPen(m_theme.warn, 1));
        m_painter.setBrush(m_theme.panel);
        m_painter.drawRoundedRect(box, 3, 3);
        m_painter.setPen(m_theme.warn);
        m_painter.drawText(box, Qt::AlignCenter, text);
    }

    void paintTokens()
    {
        if (m_geometry.tokens().isEmpty())
            return;
        QColor fill = m_theme.seriesB;
        fill.setAlphaF(0.6F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fill);
        m_painter.drawPolygon(m_geometry.tokens());
        QPolygonF edge = m_geometry.tokens();
        m_painter.setPen(QPen(m_theme.seriesA, 1.2));
        m_painter.drawPolyline(edge);
    }

    void paintMark(const PlacedMark& placed)
    {
        const SessionMark& mark = m_line.marks[placed.mark];
        switch (mark.lane) {
        case SessionLane::Said:
            return paintFlag(placed, mark);
        case SessionLane::Runs:
            return paintRun(placed, mark);
        case SessionLane::Commands:
            return paintCommand(placed, mark);
        case SessionLane::Edits:
            return paintEdit(placed, mark);
        case SessionLane::Commits:
        case SessionLane::Tokens:
            break;
        }
        m_painter.setBrush(m_theme.panel);
        m_painter.setPen(QPen(m_theme.text2, 1.5));
        m_painter.drawEllipse(placed.rect.center(), scaled(4), scaled(4));
    }

    void paintFlag(const PlacedMark& placed, const SessionMark& mark)
    {
        const Look look = lookOf(mark.verdict);
        const QColor ink = inkOf(m_theme, look.tone);
        const QRectF box(placed.rect.left(), placed.rect.top() + scaled(6), scaled(18), scaled(16));
        m_painter.fillRect(QRectF(placed.rect.center().x() - 0.5, box.bottom(), 1, placed.rect.bottom() - box.bottom()),
                           ink);
        if (mark.verdict == Verdict::Supported && placed.count == 1) {
            paintIcon(&m_painter, look.icon, box.adjusted(2, 2, -2, -2), ink);
            return;
        }
        m_painter.setPen(QPen(ink, 1));
        m_painter.setBrush(fillOf(m_theme, look.tone));
        m_painter.drawRoundedRect(box, 2, 2);
        if (placed.count > 1) {
            m_painter.setFont(fontFor(TextStyle::Label));
            m_painter.drawText(box, Qt::AlignCenter, QString::number(placed.count));
        } else {
            paintIcon(&m_painter, look.icon, box.adjusted(2, 1, -2, -1), ink);
        }
    }

    void paintRun(const PlacedMark& placed, const SessionMark& mark)
    {
        const bool isGood = mark.result == ActResult::Good;
        const bool isBad = mark.result == ActResult::Bad;
        const double side = scaled(14);
        const QPointF centre = placed.rect.center();
        const QRectF box(centre.x() - side / 2, centre.y() - side / 2, side, side);
        const double from = m_geometry.x(mark.at);
        if (box.left() - from > scaled(3)) {
            const QColor bar = isGood ? m_theme.okMap : isBad ? m_theme.failMid : m_theme.skip;
            m_painter.fillRect(QRectF(from, centre.y() - scaled(1.5), box.left() - from, scaled(3)), bar);
        }
        if (!isGood && !isBad) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(m_theme.unk, 1, Qt::DashLine));
            m_painter.drawRect(box);
            paintIcon(&m_painter, Icon::Question, box.adjusted(2, 2, -2, -2), m_theme.unk);
            return;
        }
        m_painter.setPen(QPen(isGood ? m_theme.ok : m_theme.fail, 1));
        m_painter.setBrush(isGood ? m_theme.okMap : m_theme.fail);
        m_painter.drawRoundedRect(box, 2, 2);
        paintIcon(&m_painter, isGood ? Icon::Dot : Icon::Cross, box.adjusted(1, 1, -1, -1),
                  isGood ? m_theme.ok : m_theme.panel);
        m_painter.setFont(fontFor(TextStyle::Label));
        m_painter.setPen(isGood ? m_theme.ok : m_theme.fail);
        if (mark.count <= 0 || placed.count != 1)
            return;
        const QString count = groupedNumber(mark.count);
        const double wide = m_painter.fontMetrics().horizontalAdvance(count), gap = scaled(4);
        const bool fits = box.right() + gap + wide <= m_geometry.right();
        m_painter.drawText(QPointF(fits ? box.right() + gap : box.left() - gap - wide, centre.y() + scaled(4)), count);
    }

    void paintCommand(const PlacedMark& placed, const SessionMark& mark)
    {
        const double x = placed.rect.center().x();
        const QRectF band = placed.rect;
        if (mark.isBackground) {
            const double to = std::max(m_geometry.x(mark.ended), x + scaled(4));
            const QRectF bar(x, band.bottom() - scaled(8), to - x, scaled(5));
            m_painter.setPen(QPen(m_theme.skip, 1));
            m_painter.setBrush(QBrush(m_theme.skip, Qt::BDiagPattern));
            m_painter.drawRect(bar);
            return;
        }
        const bool isBad = mark.result == ActResult::Bad;
        m_painter.fillRect(QRectF(x - 0.5, band.top() + scaled(12), 1, scaled(10)),
                           isBad ? m_theme.fail : m_theme.skip);
        if (isBad) {
            const double arm = scaled(3);
            const double y = band.top() + scaled(8);
            m_painter.setPen(QPen(m_theme.fail, 1.5));
            m_painter.drawLine(QPointF(x - arm, y - arm), QPointF(x + arm, y + arm));
            m_painter.drawLine(QPointF(x - arm, y + arm), QPointF(x + arm, y - arm));
        }
    }

    void paintEdit(const PlacedMark& placed, const SessionMark& mark)
    {
        const QPointF centre = placed.rect.center();
        if (!mark.isLate) {
            const double height = scaled(11);
            m_painter.fillRect(QRectF(centre.x() - scaled(1), centre.y() - height / 2, scaled(2), height),
                               mark.result == ActResult::Good ? m_theme.seriesA : m_theme.skip);
            return;
        }
        const double arm = scaled(5);
        m_painter.setPen(QPen(m_theme.warn, 1.5));
        m_painter.setBrush(mark.isTestFile ? m_theme.panel : m_theme.warn);
        m_painter.drawPolygon(QPolygonF(
            {centre - QPointF(arm, 0), centre - QPointF(0, arm), centre + QPointF(arm, 0), centre + QPointF(0, arm)}));
    }

    QPainter& m_painter;
    const SessionLine& m_line;
    const SessionAxisGeometry& m_geometry;
    const Theme& m_theme;
};

} // namespace

void paintSessionAxis(QPainter& painter, const SessionLine& line, const SessionAxisGeometry& geometry,
                      const std::vector<SessionLane>& lanes, QSizeF size, const Theme& theme)
{
    Picture(painter, line, geometry, theme).paint(lanes, size);
}

} // namespace exhibit
