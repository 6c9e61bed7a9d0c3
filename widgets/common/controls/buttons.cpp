// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/buttons.h"

#include "widgets/common/controls/iconlabel.h"
#include "widgets/common/look/fonts.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolButton>
#include <QVariant>

#include <utility>

namespace exhibit {

namespace {

constexpr int iconGap = 4;      // more than the style leaves between icon and text
constexpr int buttonSide = 11;  // padding, as in the style sheet
constexpr int smallSide = 8;    // the same of a small button
constexpr int chevronSide = 26; // of a button with a chevron
constexpr int frame = 1;        // a line that does not grow with the text

/// Whatever size it was given, as the text has grown since.
void growIcon(QAbstractButton* button, double& scale)
{
    const double growth = textScale() / std::exchange(scale, textScale());
    if (!qFuzzyCompare(growth, 1.0))
        button->setIconSize((QSizeF(button->iconSize()) * growth).toSize());
}

/// Its icon grows with the text. Its text ends with an ellipsis where there is less room than it asked for.
class ElidingButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void changeEvent(QEvent* event) override
    {
        QPushButton::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            growIcon(this, m_scale);
    }

    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const int around = sizeHint().width() - textWidth(fontMetrics(), text());
        if (width() < sizeHint().width())
            option.text = elidedText(fontMetrics(), text(), width() - around);
        if (!property("chevron").toBool())
            return painter.drawControl(QStyle::CE_PushButton, option);
        // With a menu the style would centre icon and text as if there were no chevron.
        painter.drawControl(QStyle::CE_PushButtonBevel, option);
        option.features &= ~QStyleOptionButton::HasMenu;
        const int left = scaled(property("small").toBool() ? smallSide : buttonSide) + frame;
        option.rect.adjust(left, 0, -scaled(chevronSide) - frame, 0);
        painter.drawControl(QStyle::CE_PushButtonLabel, option);
    }

private:
    double m_scale = textScale();
};

class IconButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void changeEvent(QEvent* event) override
    {
        QToolButton::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            growIcon(this, m_scale);
    }

private:
    double m_scale = textScale();
};

const char* nameOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Default:
        return "default";
    case ButtonKind::Primary:
        return "primary";
    case ButtonKind::Ghost:
        return "ghost";
    case ButtonKind::Link:
        return "link";
    }
    return "default";
}

} // namespace

QPushButton* makeButton(const QString& text, ButtonKind kind, Icon icon, QWidget* parent)
{
    auto* button = new ElidingButton(text, parent);
    button->setProperty("kind", QString::fromLatin1(nameOf(kind)));
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::StrongFocus);
    if (icon != Icon::None) {
        button->setIcon(themedIcon(icon, kind == ButtonKind::Primary ? Tone::OnAccent : Tone::Text));
        button->setIconSize(QSize(scaled(14 + iconGap), scaled(14)));
    }
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    return button;
}

QPushButton* makeSmallButton(const QString& text, ButtonKind kind, Icon icon, QWidget* parent)
{
    QPushButton* button = makeButton(text, kind, icon, parent);
    button->setProperty("small", true);
    setTextStyle(button, TextStyle::Label);
    if (icon != Icon::None)
        button->setIconSize(QSize(scaled(13 + iconGap), scaled(13)));
    return button;
}

void addChevron(QPushButton* button, Tone tone)
{
    button->setProperty("chevron", true);
    auto* chevron = new IconLabel(Icon::ChevronDown, tone, 13);
    chevron->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QHBoxLayout(button);
    layout->setContentsMargins(0, 0, scaled(9), 0);
    layout->addStretch(1);
    layout->addWidget(chevron);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
}

QToolButton* makeIconButton(Icon icon, const QString& name, QWidget* parent)
{
    auto* button = new IconButton(parent);
    button->setIcon(themedIcon(icon));
    button->setIconSize(QSize(scaled(16), scaled(16)));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

} // namespace exhibit
