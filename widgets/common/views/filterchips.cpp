// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/filterchips.h"

#include "models/items/base/columntable.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/flowlayout.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/look/numbers.h"
#include "widgets/common/views/tableview.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPushButton>

namespace exhibit {

namespace {

constexpr int chipHeight = 28;
constexpr int chipPadding = 9;
constexpr int chipGap = 6;
constexpr int crossSize = 11;
constexpr int widestValue = 320;

/// `Outcome is failed ×`: the words in the accent's colour, the value in that of text.
class FilterChip : public QAbstractButton
{
public:
    FilterChip(const QString& words, const QString& value) : m_words(words), m_value(value)
    {
        setText(words + QLatin1Char(' ') + value);
        setToolTip(FilterChips::tr("Take this filter off"));
        setAccessibleName(FilterChips::tr("Filter %1, remove").arg(text()));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setProperty("focusRing", true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int text = wordsWidth() + scaled(chipGap) + valueWidth();
        return {text + 2 * scaled(chipPadding) + scaled(chipGap + crossSize),
                std::max(scaled(chipHeight), lineHeightOf(TextStyle::Body) + scaled(8))};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeFor(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.accent);
        painter.setBrush(underMouse() ? theme.sel : theme.accentFill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), scaled(5), scaled(5));
        QRect place = rect().adjusted(scaled(chipPadding), 0, -scaled(chipPadding), 0);
        painter.setFont(fontFor(TextStyle::Body));
        painter.setPen(theme.accent);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, m_words);
        place.setLeft(place.left() + wordsWidth() + scaled(chipGap));
        painter.setPen(theme.text);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_value, Qt::ElideMiddle, valueWidth()));
        const int size = scaled(crossSize);
        paintIcon(&painter, Icon::Close, QRectF(place.right() + 1 - size, (height() - size) / 2.0, size, size),
                  theme.accent);
    }

private:
    int wordsWidth() const { return QFontMetrics(fontFor(TextStyle::Body)).horizontalAdvance(m_words); }
    int valueWidth() const
    {
        return std::min(QFontMetrics(fontFor(TextStyle::Body)).horizontalAdvance(m_value) + 1, scaled(widestValue));
    }

    QString m_words, m_value;
};

QString wordsOf(const CellFilter& filter)
{
    return filter.excludes ? FilterChips::tr("%1 is not").arg(filter.title)
                           : FilterChips::tr("%1 is").arg(filter.title);
}

QString valueOf(const CellFilter& filter)
{
    return filter.value.isEmpty() ? FilterChips::tr("empty") : filter.value.simplified();
}

} // namespace

FilterChips::FilterChips(ColumnTable* model, TableView* table, QWidget* parent)
    : QWidget(parent), m_model(model), m_table(table), m_clear(makeButton(tr("Clear all"), ButtonKind::Link)),
      m_count(new ToneLabel({}, TextStyle::Body, Tone::Muted))
{
    new FlowLayout(this, scaled(8), scaled(6));
    m_clear->setParent(this);
    m_count->setParent(this);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_model->setCellFilters({}); });
    connect(m_table, &TableView::clearFilterRequested, this, [this] { m_model->setCellFilters({}); });
    connect(m_model, &ColumnTable::filterChanged, this, &FilterChips::fill);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FilterChips::fill);
    fill();
}

void FilterChips::fill()
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        if (item->widget() != m_clear && item->widget() != m_count)
            item->widget()->deleteLater(); // it may be the chip that was clicked
        delete item;
    }
    const std::vector<CellFilter>& filters = m_model->cellFilters();
    for (const CellFilter& filter : filters) {
        auto* chip = new FilterChip(wordsOf(filter), valueOf(filter));
        connect(chip, &QAbstractButton::clicked, this, [this, filter] {
            std::vector<CellFilter> left = m_model->cellFilters();
            std::erase(left, filter);
            m_model->setCellFilters(left);
        });
        layout()->addWidget(chip);
    }
    layout()->addWidget(m_clear);
    layout()->addWidget(m_count);
    m_count->setText(tr("%1 of %2").arg(groupedNumber(m_model->rowCount()), groupedNumber(m_model->totalCount())));
    setVisible(!filters.empty());
    m_table->setFiltered(m_model->isFiltered());
}

} // namespace exhibit
