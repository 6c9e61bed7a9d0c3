// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartview.h"

#include "models/items/itemtext.h"
#include "models/report/csv/csvtext.h"
#include "widgets/charts/chartpaint.h"
#include "widgets/charts/spoken/chartaccessible.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QAccessible>
#include <QAction>
#include <QChart>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGraphicsLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLegend>
#include <QLineSeries>
#include <QMenu>
#include <QMouseEvent>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QValueAxis>
#include <QWheelEvent>

namespace exhibit {

/// All marks as one item: thousands of bars cost one paint, not thousands of items.
class ChartView::Marks : public QGraphicsItem
{
public:
    explicit Marks(const ChartView* view) : m_view(view) { setZValue(100); }

    QRectF boundingRect() const override { return m_bounds; }
    void setBounds(const QRectF& bounds)
    {
        prepareGeometryChange();
        m_bounds = bounds;
    }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        painter->setRenderHint(QPainter::Antialiasing, false);
        if (m_view->isPreparing() && m_view->markCount() == 0)
            return paintCentred(painter, tr("Counting…"), m_bounds.center().x(), m_bounds.center().y(),
                                m_bounds.width(), fontFor(TextStyle::Small), themeFor(m_view).muted);
        m_view->paintMarks(painter, themeFor(m_view));
        const QRectF plot = m_view->chart()->plotArea();
        m_view->m_brush.paint(painter, plot, themeFor(m_view));
        if (const QString part = m_view->zoomText(); !part.isEmpty()) {
            painter->setFont(fontFor(TextStyle::Label));
            painter->setPen(themeFor(m_view).accent);
            painter->drawText(QRectF(plot.left(), 2, plot.width(), lineHeightOf(TextStyle::Label)),
                              Qt::AlignRight | Qt::AlignTop, part);
        }
    }

private:
    const ChartView* m_view;
    QRectF m_bounds;
};

ChartView::ChartView(QWidget* parent)
    : QChartView(new QChart, parent), m_x(new QValueAxis), m_y(new QValueAxis), m_marks(new Marks(this)),
      m_tooltip(new ChartTooltip(this)),
      m_brush({[this] { return markCount(); }, [this] { return m_current; },
               [this](int mark) { return markCell(mark); }, [this](int mark) { return itemsOf(mark); },
               [this](int mark) { setCurrentMark(mark); }})
{
    ChartAccessible::install();
    // Axes need a series to belong to; it has no points, as the marks are drawn by us.
    auto* series = new QLineSeries;
    chart()->addSeries(series);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    for (QValueAxis* axis : {m_x, m_y})
        axis->setTruncateLabels(false);
    scene()->addItem(m_marks);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    makeActions();
    applyTheme();
}

ChartView::~ChartView() = default;

void ChartView::makeActions()
{
    m_copy = new QAction(tr("Copy data"), this);
    connect(m_copy, &QAction::triggered, this, [this] {
        const QString data = dataAsTsv();
        copyAndTell(this, data, copiedRows(data.trimmed().count(QLatin1Char('\n')))); // the first line is the header
    });
    m_save = new QAction(tr("Save chart…"), this);
    connect(m_save, &QAction::triggered, this, &ChartView::askAndSave);
    m_table = new QAction(tr("Show as table"), this);
    connect(m_table, &QAction::triggered, this, &ChartView::tableRequested);
    addActions({m_copy, m_save, m_table});
    const auto zoom = [this](const QString& words, int key) {
        auto* action = new QAction(words, this);
        connect(action, &QAction::triggered, this, [this, key] {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
            ChartView::keyPressEvent(&press);
        });
        return action;
    };
    m_zoomIn = zoom(tr("Zoom in (Z)"), Qt::Key_Z);
    m_zoomOut = zoom(tr("Zoom out (-)"), Qt::Key_Minus);
    m_showAll = zoom(tr("Show all (Backspace)"), Qt::Key_Backspace);
}

QString ChartView::zoomText() const
{
    if (m_zoom.isWhole())
        return {};
    const ChartRange shown = m_zoom.shown();
    return tr("%1 of %2 shown").arg(groupedNumber(shown.last - shown.first + 1), groupedNumber(itemCount()));
}

int ChartView::itemAtCurrent() const
{
    return highlighted() >= 0 && highlighted() < markCount() ? itemsOf(highlighted()).first : -1;
}

/// The current mark stays the one of the same item, if that is still shown.
void ChartView::zoomed(int item)
{
    m_hovered = m_pressed = -1;
    refresh();
    int mark = -1;
    for (int at = 0; at < markCount() && item >= 0 && mark < 0; ++at)
        mark = itemsOf(at).contains(item) ? at : -1;
    m_current = -1;
    setCurrentMark(mark);
    if (const QString part = zoomText(); !part.isEmpty())
        tell(this, part);
}

void ChartView::showItems(const ChartRange& range)
{
    const int item = itemAtCurrent();
    if (m_zoom.showOnly(range))
        zoomed(item);
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    const int steps = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    const bool pans = event->modifiers() == Qt::ShiftModifier && isZoomed();
    if (steps == 0 || itemCount() == 0 || (event->modifiers() != Qt::ControlModifier && !pans))
        return event->ignore(); // the page scrolls
    const int mark = markAt(event->position());
    const int item = mark >= 0 ? itemsOf(mark).first : -1;
    if (pans ? m_zoom.pan(steps > 0 ? -1 : +1) : steps > 0 ? m_zoom.zoomIn(item) : m_zoom.zoomOut())
        zoomed(itemAtCurrent());
    event->accept();
}

void ChartView::applyTheme()
{
    const Theme& theme = themeFor(this);
    m_applyingTheme = true;
    setBackgroundBrush(theme.panel);
    m_applyingTheme = false;
    QFont axisFont = fontFor(TextStyle::Label);
    axisFont.setWeight(QFont::Normal);
    for (QValueAxis* axis : {m_x, m_y}) {
        axis->setLabelsFont(axisFont);
        axis->setLabelsBrush(theme.muted);
        axis->setGridLinePen(QPen(theme.chartGrid, 1));
        axis->setLinePen(QPen(theme.chartAxis, 1));
    }
}

void ChartView::refresh()
{
    m_marks->setBounds(QRectF(QPointF(), QSizeF(viewport()->size())));
    layoutMarks();
    // Axes without marks would look like a chart that says zero. Before the layout, which leaves out what is hidden.
    m_x->setVisible(markCount() > 0);
    m_y->setVisible(markCount() > 0);
    // Qt lays the axes out by the plot area of the last resize; the new one is known only now.
    chart()->layout()->invalidate();
    chart()->layout()->activate();
    // The marks may have moved away from under a mouse that stands still.
    if (m_hovered >= 0 && (!viewport()->underMouse() || markAt(viewport()->mapFromGlobal(QCursor::pos())) != m_hovered))
        m_hovered = -1;
    m_marks->update();
    updateTooltip();
}

void ChartView::dataChanged()
{
    m_current = -1;
    m_hovered = m_pressed = -1;
    m_brush.setRange({});
    m_zoom.setItems(itemCount());
    refresh();
}

void ChartView::setRange(const ChartRange& range)
{
    m_brush.setRange(range);
    m_marks->update();
}

void ChartView::pick(const ChartRange& range)
{
    if (range != m_brush.range()) {
        setRange(range);
        Q_EMIT rangePicked(range);
    }
    m_marks->update();
}

QSize ChartView::sizeHint() const
{
    return {scaled(420), scaled(240)};
}

QSize ChartView::minimumSizeHint() const
{
    return {scaled(220), scaled(140)};
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    refresh();
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                      event->type() == QEvent::StyleChange;
    if (look && !m_applyingTheme && m_marks) {
        applyTheme();
        refresh();
    }
}

void ChartView::setCurrentMark(int mark)
{
    mark = mark >= 0 && mark < markCount() ? mark : -1;
    if (mark == m_current)
        return;
    m_current = mark;
    m_marks->update();
    updateTooltip();
    if (mark >= 0) {
        const ChartTip tip = markTip(mark);
        setAccessibleDescription(QStringList{tip.title, tip.line, tip.detail, tip.pointer}.join(QStringLiteral(", ")));
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
        if (QAccessibleInterface* mark = QAccessible::isActive() && hasFocus()
                                             ? QAccessible::queryAccessibleInterface(this)->child(highlighted())
                                             : nullptr) {
            QAccessibleEvent focused(mark, QAccessible::Focus);
            QAccessible::updateAccessibility(&focused);
        }
    }
    Q_EMIT currentMarkChanged(mark);
}

void ChartView::updateTooltip()
{
    const int mark = m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1;
    if (mark < 0 || mark >= markCount())
        m_tooltip->hide();
    else
        m_tooltip->showFor(markTip(mark), markRect(mark));
}

void ChartView::openMark(int mark)
{
    const SourceRef ref = mark >= 0 && mark < markCount() ? markPointer(mark) : SourceRef();
    if (!ref.isNull())
        Q_EMIT openRequested(ref);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_picks && m_brush.move(event)) {
        m_pressed = m_hovered = -1; // no click any more, and no words over what is picked
        updateTooltip();
        m_marks->update();
        return event->accept();
    }
    const int mark = markAt(event->position());
    if (mark != m_hovered) {
        m_hovered = mark;
        viewport()->setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        m_marks->update();
        updateTooltip();
    }
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    m_brush.press(event);
    event->accept();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position());
    if (event->button() == Qt::LeftButton && mark >= 0 && mark == m_pressed)
        setCurrentMark(mark);
    m_pressed = -1;
    if (const auto range = m_brush.release(event); m_picks && range)
        pick(*range);
    event->accept();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        openMark(markAt(event->position()));
    event->accept();
}

void ChartView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    m_hovered = -1;
    m_marks->update();
    updateTooltip();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (const auto range = m_picks ? m_brush.pressKey(event) : std::nullopt)
        return pick(*range);
    const int item = itemAtCurrent();
    if (const auto changed = m_zoom.pressKey(event, m_brush.range(), item)) {
        if (*changed)
            zoomed(item);
        return event->accept();
    }
    const int last = markCount() - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return setCurrentMark(qMin(m_current + 1, last));
    case Qt::Key_Left:
    case Qt::Key_Up:
        return setCurrentMark(m_current < 0 ? last : qMax(m_current - 1, 0));
    case Qt::Key_Home:
        return setCurrentMark(0);
    case Qt::Key_End:
        return setCurrentMark(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return openMark(m_current);
    default:
        if (event->matches(QKeySequence::Copy))
            return m_copy->trigger();
        QChartView::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    if (m_current < 0 && byKey)
        setCurrentMark(0);
    m_marks->update();
    updateTooltip();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    m_marks->update();
    updateTooltip();
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    if (itemCount() > 0)
        menu.addActions(zoomActions());
    menu.addActions({m_copy, m_save, m_table});
    menu.exec(event->globalPos());
}

void ChartView::draw(QPainter* painter)
{
    painter->fillRect(viewport()->rect(), themeFor(this).panel);
    scene()->render(painter, viewport()->rect(), viewport()->rect());
}

bool ChartView::writePng(QIODevice* device)
{
    constexpr int sharpness = 2; // for documents, whatever the screen has
    QImage image(viewport()->size() * sharpness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(&painter);
    painter.end();
    return image.save(device, "PNG");
}

bool ChartView::writeSvg(QIODevice* device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(device);
    generator.setSize(viewport()->size());
    generator.setViewBox(viewport()->rect());
    generator.setTitle(accessibleName());
    QPainter painter(&generator);
    draw(&painter);
    return painter.end();
}

bool ChartView::save(const QString& path, QString* why)
{
    QSaveFile file(path);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (file.open(QIODevice::WriteOnly)) {
        bool isWritten = false;
        if (ending == QLatin1String("csv"))
            isWritten = file.write(csvOfTsv(dataAsTsv())) >= 0;
        else
            isWritten = ending == QLatin1String("png") ? writePng(&file) : writeSvg(&file);
        if (isWritten && file.commit())
            return true;
    }
    *why = file.errorString();
    return false;
}

QString ChartView::fileName() const
{
    QString name;
    const QString shown = accessibleName().toLower();
    for (const QChar c : shown) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name;
}

void ChartView::askAndSave()
{
    const QStringList kinds{tr("Scalable pictures (*.svg)"), tr("Pictures (*.png)"), tr("Tables (*.csv)")};
    const QStringList endings{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("csv")};
    QString kind = kinds.first();
    QString path = QFileDialog::getSaveFileName(this, tr("Save chart"), fileName() + QStringLiteral(".svg"),
                                                kinds.join(QStringLiteral(";;")), &kind);
    if (path.isEmpty())
        return;
    if (!endings.contains(QFileInfo(path).suffix().toLower())) {
        path += QLatin1Char('.') + endings.value(kinds.indexOf(kind), endings.first());
        // The dialog asked about another name.
        if (QFileInfo::exists(path)) {
            tell(this, tr("%1 exists: choose it with its ending to replace it").arg(path));
            return;
        }
    }
    QString why;
    tell(this, save(path, &why) ? tr("Saved %1").arg(path) : tr("%1 could not be written: %2").arg(path, why));
}

} // namespace exhibit
