// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/baselinecombo.h"

#include "models/items/itemtext.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int widestName = 170; // design pixels
constexpr int shortName = 84;
constexpr int leastName = 48;
constexpr int partGap = 6;
constexpr int arrow = 34; // frame, arrow and padding

} // namespace

BaselineCombo::BaselineCombo(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Baseline"));
    setItemDelegate(new QStyledItemDelegate(this)); // takes its look from the style sheet
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && static_cast<std::size_t>(index) < m_keys.size())
            Q_EMIT chosen(m_keys[static_cast<std::size_t>(index)]);
    });
}

void BaselineCombo::setSnapshot(const PackSnapshot& snapshot)
{
    const QSignalBlocker quiet(this);
    clear();
    m_keys.clear();
    // Where no run stands in, a person can still choose one.
    const auto executed = [&snapshot] {
        const std::vector<Run>& runs = snapshot.review->runs;
        return std::count_if(runs.begin(), runs.end(), [](const Run& run) { return run.executed; });
    };
    setVisible(snapshot && (snapshot.review->baseline.source != BaselineSource::None || executed() > 1));
    if (!isVisibleTo(parentWidget()))
        return;
    const Baseline& baseline = snapshot.review->baseline;
    const bool isNone = baseline.source == BaselineSource::None;
    for (const Run& run : snapshot.review->runs) {
        if (!run.executed)
            continue;
        m_keys.push_back(run.key);
        addItem(fromUtf8(toString(run.key)));
        if (run.key == baseline.key)
            setCurrentIndex(count() - 1);
    }
    if (isNone)
        setCurrentIndex(-1);
    m_name = isNone ? tr("none") : fromUtf8(baseline.key.runId);
    m_standIn = baseline.source == BaselineSource::StandIn;
    setToolTip(isNone ? tr("No run can stand in as a baseline, so nothing is compared. Choose one here (Ctrl+B).")
               : m_standIn
                   ? tr("No baseline is in the pack: %1, a complete run of mostly the same tests, stands in. Choose "
                        "another here (Ctrl+B).")
                         .arg(m_name)
                   : tr("All runs are compared with %1 (Ctrl+B)").arg(m_name));
    updateGeometry();
    update();
}

void BaselineCombo::setShort(bool isShort)
{
    m_short = isShort;
    updateGeometry();
    update();
}

QString BaselineCombo::shownName() const
{
    return QFontMetrics(fontFor(TextStyle::Emphasis))
        .elidedText(m_name, Qt::ElideMiddle, scaled(m_short ? shortName : widestName));
}

QSize BaselineCombo::sizeHint() const
{
    int width = QFontMetrics(fontFor(TextStyle::Body)).horizontalAdvance(tr("Baseline")) + scaled(partGap) +
                QFontMetrics(fontFor(TextStyle::Emphasis)).horizontalAdvance(shownName()) + scaled(arrow);
    if (m_standIn && !m_short)
        width += QFontMetrics(fontFor(TextStyle::Small)).horizontalAdvance(tr("stand-in")) + scaled(partGap);
    return {width, QComboBox::sizeHint().height()};
}

QSize BaselineCombo::minimumSizeHint() const
{
    const int name = QFontMetrics(fontFor(TextStyle::Emphasis)).horizontalAdvance(shownName());
    return {std::min(name, scaled(leastName)) + scaled(arrow), QComboBox::minimumSizeHint().height()};
}

void BaselineCombo::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText.clear();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    int left = scaled(9);
    const auto write = [&](const QString& text, TextStyle style, const QColor& ink) {
        painter.setFont(fontFor(style));
        painter.setPen(ink);
        painter.drawText(QRect(left, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        left += painter.fontMetrics().horizontalAdvance(text) + scaled(partGap);
    };
    const QFontMetrics metrics(fontFor(TextStyle::Emphasis));
    const int inside = width() - left - scaled(arrow - partGap - 9);
    const int caption = QFontMetrics(fontFor(TextStyle::Body)).horizontalAdvance(tr("Baseline")) + scaled(partGap);
    // Without room for both the name says more, and the tooltip what it is.
    if (inside - caption >= std::min(metrics.horizontalAdvance(shownName()), scaled(leastName)))
        write(tr("Baseline"), TextStyle::Body, theme.text2);
    const int room = width() - left - scaled(arrow - partGap - 9); // a bar without room for its hint gives less
    write(metrics.elidedText(shownName(), Qt::ElideMiddle, std::max(0, room)), TextStyle::Emphasis, theme.text);
    if (m_standIn && !m_short)
        write(tr("stand-in"), TextStyle::Small, theme.muted);
}

} // namespace exhibit
