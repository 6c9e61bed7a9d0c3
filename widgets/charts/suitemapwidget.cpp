// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/suitemapwidget.h"

#include "models/items/itemtext.h"
#include "models/report/tables/runtable.h"
#include "widgets/charts/failuresdata.h"
#include "widgets/charts/spoken/suitemapaccessible.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"
#include "widgets/common/views/focusring.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace exhibit {

namespace {

constexpr double leastFailureWidth = 1.6; ///< logical pixels
constexpr double hatchPitch = 5;

QRgb colourOf(MapColour colour, const Theme& theme)
{
    switch (colour) {
    case MapColour::Passed:
        return theme.okMap.rgba();
    case MapColour::Skipped:
        return theme.skip.rgba();
    case MapColour::Failed:
        return theme.fail.rgba();
    case MapColour::CollectionError:
        return theme.err.rgba();
    case MapColour::Hatch:
    case MapColour::Nothing:
        break;
    }
    return qRgba(0, 0, 0, 0);
}

} // namespace

SuiteMapWidget::SuiteMapWidget(QWidget* parent) : QAbstractScrollArea(parent)
{
    SuiteMapAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Suite map"));
}

void SuiteMapWidget::setMatrix(std::shared_ptr<const TestMatrix> matrix)
{
    m_matrix = std::move(matrix);
    m_labels = shortTitles();
    m_run = m_entry = 0;
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent changed(this, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&changed);
    }
    verticalScrollBar()->setValue(0);
    layoutStrips();
    updateGeometry();
    viewport()->update();
}

void SuiteMapWidget::setMaximumRows(int runs)
{
    if (runs == m_maximumRows)
        return;
    m_maximumRows = runs;
    updateGeometry();
    layoutStrips();
}

QStringList SuiteMapWidget::shortTitles() const
{
    return shortNames(m_matrix->runTitles());
}

QSize SuiteMapWidget::sizeHint() const
{
    const int rows = std::clamp(m_matrix->runCount(), 1, m_maximumRows);
    SuiteMapGeometry shown = m_geometry;
    shown.runs = rows;
    return {scaled(400), static_cast<int>(shown.height())};
}

QSize SuiteMapWidget::minimumSizeHint() const
{
    return {scaled(200), sizeHint().height()};
}

void SuiteMapWidget::layoutStrips()
{
    const QFontMetrics metrics(fontFor(TextStyle::Label));
    int label = 0;
    for (const QString& name : std::as_const(m_labels))
        label = std::max(label, metrics.horizontalAdvance(name));
    label = std::min(label + 2, scaled(96));
    const double pitch = std::max<double>(scaled(16), metrics.height() + 1);
    const int count = metrics.horizontalAdvance(groupedNumber(10000)) + scaled(14);
    m_geometry.left = scaled(12) + label + scaled(8);
    m_geometry.right = std::max(m_geometry.left + 20, static_cast<double>(viewport()->width() - count));
    m_geometry.top = scaled(8);
    m_geometry.stripHeight = scaled(11);
    m_geometry.pitch = pitch;
    m_geometry.runs = m_matrix->runCount();
    m_geometry.entries = m_matrix->entryCount();
    m_strips.assign(static_cast<std::size_t>(m_geometry.runs), QImage());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_geometry.height()) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(static_cast<int>(pitch));
}

void SuiteMapWidget::resizeEvent(QResizeEvent*)
{
    layoutStrips();
}

void SuiteMapWidget::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::PaletteChange) {
        layoutStrips();
        updateGeometry();
        viewport()->update();
    }
}

const QImage& SuiteMapWidget::stripImage(int run, const Theme& theme)
{
    if (m_stripTheme != &theme) {
        m_strips.assign(m_strips.size(), QImage());
        m_stripTheme = &theme;
    }
    QImage& image = m_strips[static_cast<std::size_t>(run)];
    const qreal ratio = devicePixelRatioF();
    const int pixels = static_cast<int>(m_geometry.width() * ratio);
    if (image.width() == pixels)
        return image;
    const std::vector<MapColour> strip = mapStrip(*m_matrix, run, pixels, leastFailureWidth * ratio);
    const int height = static_cast<int>(m_geometry.stripHeight * ratio);
    image = QImage(pixels, height, QImage::Format_ARGB32_Premultiplied);
    const int pitch = std::max(2, static_cast<int>(hatchPitch * ratio));
    for (int y = 0; y < height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < pixels; ++x) {
            const MapColour colour = strip[static_cast<std::size_t>(x)];
            const bool stripe = colour == MapColour::Hatch && (x + y) % pitch == 0;
            line[x] = stripe ? theme.line.rgba() : colourOf(colour, theme);
        }
    }
    return image;
}

void SuiteMapWidget::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(viewport());
    painter.translate(0, -verticalScrollBar()->value());
    const int first = static_cast<int>(verticalScrollBar()->value() / m_geometry.pitch) - 1;
    const int last = first + static_cast<int>(viewport()->height() / m_geometry.pitch) + 3;
    for (int run = std::max(0, first); run < std::min(m_geometry.runs, last); ++run)
        paintRun(&painter, run, theme);
    if (hasFocus() && hasKeyboardFocus(this))
        paintCursor(&painter, theme);
}

void SuiteMapWidget::paintRun(QPainter* painter, int run, const Theme& theme)
{
    const QRectF strip = m_geometry.strip(run);
    const QFont font = fontFor(TextStyle::Label);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(theme.text2);
    const QRectF label(scaled(12), strip.center().y() - m_geometry.pitch / 2, m_geometry.left - scaled(20),
                       m_geometry.pitch);
    painter->drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(m_labels.value(run), Qt::ElideMiddle, static_cast<int>(label.width())));
    painter->drawImage(QRectF(strip.left(), strip.top(), static_cast<int>(strip.width()), strip.height()),
                       stripImage(run, theme));
    const BarData parts = failureParts(*m_matrix->snapshot().review, static_cast<std::size_t>(run));
    const bool blocked = parts.collectionErrors > 0 && parts.failing() == 0;
    const qint64 count = blocked ? parts.collectionErrors : parts.failing();
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(blocked ? theme.err : count > 0 ? theme.fail : theme.ok);
    painter->drawText(
        QRectF(strip.right(), label.top(), viewport()->width() - strip.right() - scaled(12), label.height()),
        Qt::AlignRight | Qt::AlignVCenter, groupedNumber(count));
}

void SuiteMapWidget::paintCursor(QPainter* painter, const Theme& theme) const
{
    if (m_geometry.entries == 0 || m_geometry.runs == 0)
        return;
    const QRectF strip = m_geometry.strip(m_run);
    const double wide = std::max(4.0, m_geometry.entryWidth());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.accent, 2));
    painter->drawRoundedRect(QRectF(m_geometry.xOf(m_entry) - 2, strip.top() - 2, wide + 4, strip.height() + 4), 2, 2);
}

QPointF SuiteMapWidget::mapped(const QPointF& position) const
{
    return position + QPointF(0, verticalScrollBar()->value());
}

QString SuiteMapWidget::tipFor(int run, int entry) const
{
    if (run < 0 || entry < 0)
        return {};
    return fromUtf8(m_matrix->nodeId(entry)) + QLatin1Char('\n') + m_matrix->runTitles().value(run) +
           QStringLiteral(": ") + outcomeCellText(m_matrix->cell(run, entry));
}

bool SuiteMapWidget::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPointF at = mapped(help->pos());
        const int run = m_geometry.runAt(at.y());
        QString tip = tipFor(run, m_geometry.entryAt(at.x()));
        if (tip.isEmpty() && run >= 0)
            tip = m_matrix->runTitles().value(run);
        QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void SuiteMapWidget::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = mapped(event->position());
    const bool over = m_geometry.runAt(at.y()) >= 0 && m_geometry.entryAt(at.x()) >= 0;
    viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SuiteMapWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF at = mapped(event->position());
    const int run = m_geometry.runAt(at.y());
    int entry = m_geometry.entryAt(at.x());
    if (run < 0 || entry < 0)
        return;
    // A failure is drawn wider than its test: whoever clicks on red means the failure.
    const int reach = static_cast<int>(2 / std::max(0.01, m_geometry.entryWidth())) + 1;
    const auto failsAt = [&](int index) {
        const OutcomeCell cell = m_matrix->cell(run, index);
        return isFailure(cell) || cell == OutcomeCell::CollectionError;
    };
    for (int away = 0; away <= reach; ++away) {
        if (entry - away >= 0 && failsAt(entry - away)) {
            entry -= away;
            break;
        }
    }
    m_run = run;
    m_entry = entry;
    Q_EMIT entryChosen(entry, run);
    viewport()->update();
}

void SuiteMapWidget::mouseDoubleClickEvent(QMouseEvent* event)
{
    // The first click of the two chose what was meant.
    if (event->button() == Qt::LeftButton && m_geometry.runAt(mapped(event->position()).y()) == m_run)
        Q_EMIT entryActivated(m_entry, m_run);
}

void SuiteMapWidget::moveTo(int run, int entry)
{
    if (m_geometry.runs == 0 || m_geometry.entries == 0)
        return; // a map without cells takes the focus, too
    m_run = std::clamp(run, 0, std::max(0, m_geometry.runs - 1));
    m_entry = std::clamp(entry, 0, std::max(0, m_geometry.entries - 1));
    const QRectF strip = m_geometry.strip(m_run);
    QScrollBar* bar = verticalScrollBar();
    if (strip.top() < bar->value() + m_geometry.top)
        bar->setValue(static_cast<int>(strip.top() - m_geometry.top));
    else if (strip.bottom() > bar->value() + viewport()->height())
        bar->setValue(static_cast<int>(strip.bottom() + m_geometry.top - viewport()->height()));
    setAccessibleDescription(tipFor(m_run, m_entry));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    QAccessibleInterface* table =
        QAccessible::isActive() && hasFocus() ? QAccessible::queryAccessibleInterface(this) : nullptr;
    if (QAccessibleInterface* cell = table ? table->focusChild() : nullptr) {
        QAccessibleEvent focused(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&focused);
    }
    viewport()->update();
}

QRectF SuiteMapWidget::cellRect(int run, int entry) const
{
    const QRectF strip = m_geometry.strip(run).translated(0, -verticalScrollBar()->value());
    return {m_geometry.xOf(entry), strip.top(), std::max(1.0, m_geometry.entryWidth()), strip.height()};
}

std::pair<int, int> SuiteMapWidget::cellAt(QPointF position) const
{
    const QPointF at = mapped(position);
    return {m_geometry.runAt(at.y()), m_geometry.entryAt(at.x())};
}

void SuiteMapWidget::keyPressEvent(QKeyEvent* event)
{
    if (m_geometry.runs == 0 || m_geometry.entries == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step != 0) {
        const int next = nextFailure(*m_matrix, m_run, m_entry, step);
        moveTo(m_run, next < 0 ? m_entry + step : next);
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        moveTo(m_run + (event->key() == Qt::Key_Up ? -1 : 1), m_entry);
    } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        moveTo(m_run, event->key() == Qt::Key_Home ? 0 : m_geometry.entries - 1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        Q_EMIT entryChosen(m_entry, m_run);
        Q_EMIT entryActivated(m_entry, m_run);
    } else {
        return QAbstractScrollArea::keyPressEvent(event);
    }
    event->accept();
}

void SuiteMapWidget::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    moveTo(m_run, m_entry);
}

void SuiteMapWidget::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace exhibit
