// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/deciding/decisionfilter.h"

#include "models/items/itemtext.h"
#include "widgets/common/controls/badge.h"
#include "widgets/common/look/fonts.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace exhibit {

namespace {

using Show = ClaimListModel::Show;
constexpr int nameRole = Qt::UserRole + 1, countRole = Qt::UserRole + 2;
constexpr int arrow = 40; // frame, arrow and padding, as the other combos
constexpr int countGap = 6;

Look pillOf(const QString& count)
{
    return {Icon::None, Tone::Secondary, count};
}

} // namespace

DecisionFilter::DecisionFilter(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Claims by decision"));
    setToolTip(tr("Which claims are listed, by decision"));
    const std::pair<Show, QString> choices[] = {{Show::All, tr("All")},
                                                {Show::Undecided, tr("Undecided")},
                                                {Show::Accepted, tr("Confirmed")},
                                                {Show::Dismissed, tr("Dismissed")},
                                                {Show::NeedsEvidence, tr("Needs evidence")},
                                                {Show::Unsettled, tr("Unsettled")}};
    for (const auto& [show, name] : choices) {
        addItem(name, static_cast<int>(show));
        setItemData(count() - 1, name, nameRole);
        if (show == Show::Unsettled)
            setItemData(count() - 1, tr("Reviewers decided differently"), Qt::ToolTipRole);
    }
    connect(this, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(static_cast<Show>(itemData(index).toInt())); });
    connect(this, &QComboBox::currentIndexChanged, this, [this] { updateGeometry(); });
}

void DecisionFilter::setCounts(const ClaimListModel& model)
{
    for (int index = 0; index < count(); ++index) {
        const auto show = static_cast<Show>(itemData(index).toInt());
        const QString number = show == Show::All ? QString() : groupedNumber(model.countOf(show));
        const QString name = itemData(index, nameRole).toString();
        setItemData(index, number, countRole);
        setItemText(index, number.isEmpty() ? name : tr("%1 (%2)").arg(name, number));
    }
    updateGeometry();
    update();
}

void DecisionFilter::setShow(Show show)
{
    setCurrentIndex(findData(static_cast<int>(show)));
}

QString DecisionFilter::name() const
{
    return currentData(nameRole).toString();
}

QString DecisionFilter::countText() const
{
    return currentData(countRole).toString();
}

QSize DecisionFilter::sizeHint() const
{
    int width = QFontMetrics(fontFor(TextStyle::Body)).horizontalAdvance(name()) + scaled(arrow);
    if (!countText().isEmpty())
        width += Badge::sizeFor(pillOf(countText()), Badge::Shape::Pill).width() + scaled(countGap);
    return {width, QComboBox::sizeHint().height()};
}

void DecisionFilter::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText.clear();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.setFont(fontFor(TextStyle::Body));
    painter.setPen(theme.text);
    int left = scaled(10);
    painter.drawText(QRect(left, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, name());
    left += painter.fontMetrics().horizontalAdvance(name()) + scaled(countGap);
    if (countText().isEmpty())
        return;
    const QSize pill = Badge::sizeFor(pillOf(countText()), Badge::Shape::Pill);
    Badge::paint(&painter, QRect(left, 0, pill.width(), height()), pillOf(countText()), Badge::Shape::Pill, theme);
}

} // namespace exhibit
