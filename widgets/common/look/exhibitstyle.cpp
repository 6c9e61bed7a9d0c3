// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look/exhibitstyle.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/look/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace exhibit {

namespace {

void paintBox(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border,
              qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, width));
    painter->setBrush(fill);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void paintIndicator(QPainter* painter, const QStyleOption& option, bool round)
{
    const Theme& theme = themeFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const QRectF rect(option.rect);
    const QColor strong = enabled ? theme.accent : theme.disabled;
    const qreal radius = round ? rect.height() / 2 : 3.5;
    if (!on && !partly) {
        paintBox(painter, rect, radius, theme.panel, enabled ? theme.ctl : theme.disabled, 1);
        return;
    }
    paintBox(painter, rect, radius, strong, strong, 1);
    if (round) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accentText);
        const qreal dot = rect.height() * 0.19;
        painter->drawEllipse(rect.center(), dot, dot);
        painter->restore();
        return;
    }
    paintIcon(painter, on ? Icon::Check : Icon::Minus, rect.adjusted(1.5, 1.5, -1.5, -1.5), theme.accentText);
}

void paintCombo(QPainter* painter, const QStyleOptionComboBox& option)
{
    const Theme& theme = themeFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    paintBox(painter, option.rect, 6, hovered ? theme.hover : theme.panel, enabled ? theme.line : theme.hair, 1);
    const int size = scaled(14);
    const QRect arrow(option.rect.right() - size - scaled(8), option.rect.top(), size, option.rect.height());
    paintIcon(painter, Icon::ChevronDown, QRectF(arrow.x(), arrow.center().y() - size / 2.0, size, size),
              enabled ? theme.text2 : theme.disabled);
}

} // namespace

ExhibitStyle::ExhibitStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void ExhibitStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // In a mirrored window, too, what is painted over a control counts from the left: so does the control below it.
    for (const char* painted : {"exhibit::KeyButton", "exhibit::BaselineCombo", "exhibit::DecisionFilter"}) {
        if (widget->inherits(painted) && widget->layoutDirection() == Qt::RightToLeft)
            widget->setLayoutDirection(Qt::LeftToRight);
    }
    if (widget->inherits("QTipLabel"))
        static_cast<QLabel*>(widget)->setTextFormat(Qt::PlainText);
}

void ExhibitStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    const Theme& theme = themeFor(option->palette);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintIndicator(painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        paintIndicator(painter, *option, true);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const int size = std::min({scaled(14), option->rect.width(), option->rect.height()});
            const QPointF centre = QRectF(option->rect).center();
            paintIcon(painter, option->state & State_Open ? Icon::ChevronDown : Icon::ChevronRight,
                      QRectF(centre.x() - size / 2.0, centre.y() - size / 2.0, size, size), theme.muted);
        }
        return;
    case PE_IndicatorTabClose:
        paintIcon(painter, Icon::Close, QRectF(option->rect).adjusted(2, 2, -2, -2),
                  option->state & State_MouseOver ? theme.text : theme.muted);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        paintIcon(painter, element == PE_IndicatorArrowDown ? Icon::ChevronDown : Icon::ChevronUp, option->rect,
                  theme.text2);
        return;
    case PE_FrameFocusRect: // FocusRing and the views draw theirs
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ExhibitStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == CE_ComboBoxLabel) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        const Theme& theme = themeFor(option->palette);
        QRect place = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        if (!combo->currentIcon.isNull()) {
            combo->currentIcon.paint(painter, QRect(place.topLeft(), QSize(combo->iconSize.width(), place.height())));
            place.setLeft(place.left() + combo->iconSize.width() + scaled(6));
        }
        painter->setPen(option->state & State_Enabled ? theme.text : theme.disabled);
        const QString text = option->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, place.width());
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, text);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ExhibitStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        paintCombo(painter, *qstyleoption_cast<const QStyleOptionComboBox*>(option));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize ExhibitStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const
{
    if (type == CT_ComboBox) {
        const int height = std::max(scaled(28), option->fontMetrics.height() + scaled(8));
        return {size.width() + scaled(10 + 8 + 14 + 10), height};
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect ExhibitStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                   const QWidget* widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return option->rect.adjusted(scaled(10), 1, -scaled(8 + 14 + 6), -1);
    if (control == CC_ComboBox && subControl == SC_ComboBoxListBoxPopup) {
        QRect list = option->rect.adjusted(0, 2, 0, 2);
        // As wide as the longest entry, where the window has the room: names often begin and end alike.
        if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            const int entry = combo->view()->sizeHintForColumn(0) + scaled(2 * 8 + 2 * 3 + 4) +
                              pixelMetric(PM_ScrollBarExtent, option, widget);
            list.setWidth(std::max(list.width(), std::min(entry, widget->window()->width())));
        }
        return list;
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

int ExhibitStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
        return scaled(16);
    case PM_ScrollBarExtent:
        return 12;
    case PM_ToolTipLabelFrameWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ExhibitStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Menu_SubMenuPopupDelay:
        return 100;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace exhibit
