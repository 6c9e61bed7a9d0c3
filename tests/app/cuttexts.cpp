// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cuttexts.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace exhibit::test {

namespace {

/// Draws nothing; keeps the texts that reach over the clip at the left or at the right.
class Recorder : public QPaintEngine
{
public:
    Recorder(const QRect& visible, QStringList& cut) : QPaintEngine(AllFeatures), m_visible(visible), m_cut(cut) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    Type type() const override { return User; }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        QString text = item.text();
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        const QFontMetricsF metrics(item.font());
        const QRectF place = painter()->combinedTransform().mapRect(
            QRectF(at.x(), at.y() - item.ascent(), metrics.horizontalAdvance(text), item.ascent() + item.descent()));
        QRectF clip = systemClip().boundingRect();
        if (painter()->hasClipping())
            clip &= painter()->combinedTransform().mapRect(painter()->clipBoundingRect());
        clip.setLeft(std::max<qreal>(clip.left(), m_visible.left())); // what is around it may be narrower
        clip.setRight(std::min<qreal>(clip.right(), m_visible.right() + 1));
        constexpr qreal bearing = 2; // a glyph may reach over its advance
        const bool seen = clip.intersects(place) && clip.height() > place.height() / 2;
        if (seen && (place.right() > clip.right() + bearing || place.left() < clip.left() - bearing))
            m_cut.append(text);
    }

private:
    QRect m_visible;
    QStringList& m_cut;
};

class Paper : public QPaintDevice
{
public:
    Paper(const QWidget& widget, QStringList& cut)
        : m_size(widget.size()), m_engine(widget.visibleRegion().boundingRect(), cut)
    {}
    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable Recorder m_engine;
};

bool scrollsSideways(const QWidget* widget)
{
    if (const auto* head = qobject_cast<const QHeaderView*>(widget->parentWidget()); head && head->parentWidget())
        return scrollsSideways(qobject_cast<const QAbstractScrollArea*>(head->parentWidget())->viewport());
    if (widget->parentWidget() && !widget->isWindow() && scrollsSideways(widget->parentWidget()))
        return true;
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
    return area && area->viewport() == widget && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff &&
           area->horizontalScrollBar()->maximum() > 0;
}

} // namespace

QStringList cutTexts(QWidget* window)
{
    QStringList cut;
    const auto all = window->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty() || qobject_cast<QLineEdit*>(widget) ||
            scrollsSideways(widget))
            continue;
        QStringList here;
        Paper paper(*widget, here);
        widget->render(&paper, {}, {}, QWidget::DrawWindowBackground);
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1)
            here.append(label->text());
        for (const QString& text : std::as_const(here))
            cut.append(
                QStringLiteral("%1 '%2': %3")
                    .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName(), text));
    }
    return cut;
}

} // namespace exhibit::test
