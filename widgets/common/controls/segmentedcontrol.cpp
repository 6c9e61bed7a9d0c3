// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/segmentedcontrol.h"

#include "widgets/common/controls/badge.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/numbers.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace exhibit {

namespace {

class Segment : public QAbstractButton
{
public:
    Segment(const QString& text, Icon icon, QWidget* parent) : QAbstractButton(parent), m_icon(icon)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(text);
    }

    void setCount(qint64 count)
    {
        m_count = count;
        setAccessibleName(count < 0 ? text() : text() + QLatin1String(", ") + groupedNumber(count));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        // The chosen one stands in bold letters, and nothing moves when another one is chosen.
        const int words = QFontMetrics(fontFor(TextStyle::Emphasis)).horizontalAdvance(text());
        int width = std::max(words, fontMetrics().horizontalAdvance(text())) + 2 * scaled(10);
        if (m_icon != Icon::None)
            width += scaled(14) + (text().isEmpty() ? 0 : scaled(6));
        if (m_count >= 0)
            width += scaled(6) + Badge::sizeFor(pill(), Badge::Shape::Pill).width();
        return {std::max(width, scaled(28)), std::max(scaled(28), fontMetrics().height() + scaled(8))};
    }
    QSize minimumSizeHint() const override
    {
        const QSize whole = sizeHint();
        return m_shrinks ? QSize(std::min(whole.width(), scaled(44)), whole.height()) : whole;
    }
    void setShrinks()
    {
        m_shrinks = true;
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeFor(this);
        QPainter painter(this);
        const QColor ink = !isEnabled() ? theme.disabled : isChecked() ? theme.accent : theme.text2;
        QRect place = rect().adjusted(scaled(10), 0, -scaled(10), 0);
        if (m_icon != Icon::None) {
            const int size = scaled(14);
            paintIcon(&painter, m_icon, QRectF(place.left(), (height() - size) / 2.0, size, size), ink);
            place.setLeft(place.left() + size + scaled(6));
        }
        if (m_count >= 0) {
            const QSize size = Badge::sizeFor(pill(), Badge::Shape::Pill);
            Badge::paint(&painter, QRect(place.right() + 1 - size.width(), 0, size.width(), height()), pill(),
                         Badge::Shape::Pill, theme);
            place.setRight(place.right() - size.width() - scaled(6));
        }
        painter.setFont(isChecked() ? fontFor(TextStyle::Emphasis) : font());
        painter.setPen(ink);
        // The padding takes what is rounded.
        const QRect roomy = place.adjusted(-scaled(4), 0, scaled(4), 0);
        painter.drawText(roomy, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, roomy.width()));
    }

private:
    Look pill() const { return {Icon::None, Tone::Secondary, groupedNumber(m_count)}; }

    Icon m_icon;
    qint64 m_count = -1;
    bool m_shrinks = false;
};

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(1, 0, 1, 0);
    m_layout->setSpacing(1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int segment, bool checked) {
        update();
        if (!m_group->exclusive())
            Q_EMIT toggled(segment, checked);
        else if (checked)
            Q_EMIT currentChanged(segment);
    });
}

int SegmentedControl::addSegment(const QString& text, Icon icon)
{
    const int id = static_cast<int>(m_group->buttons().size());
    auto* segment = new Segment(text, icon, this);
    m_group->addButton(segment, id);
    m_layout->addWidget(segment);
    return id;
}

void SegmentedControl::setShrinks()
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    const auto segments = m_group->buttons();
    for (QAbstractButton* segment : segments)
        static_cast<Segment*>(segment)->setShrinks();
}

void SegmentedControl::setCount(int segment, qint64 count)
{
    if (auto* item = static_cast<Segment*>(m_group->button(segment)))
        item->setCount(count);
}

void SegmentedControl::setSegmentToolTip(int segment, const QString& text)
{
    if (QAbstractButton* item = m_group->button(segment)) {
        item->setToolTip(text);
        item->setAccessibleName(text);
    }
}

QAbstractButton* SegmentedControl::button(int segment) const
{
    return m_group->button(segment);
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

void SegmentedControl::setExclusive(bool exclusive)
{
    m_group->setExclusive(exclusive);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int segment)
{
    setChecked(segment, true);
}

bool SegmentedControl::isChecked(int segment) const
{
    const QAbstractButton* item = m_group->button(segment);
    return item && item->isChecked();
}

void SegmentedControl::setChecked(int segment, bool checked)
{
    if (QAbstractButton* item = m_group->button(segment))
        item->setChecked(checked);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(frame, 6, 6);
    QPainterPath clip;
    clip.addRoundedRect(frame, 6, 6);
    painter.setClipPath(clip);
    const QList<QAbstractButton*> segments = m_group->buttons();
    for (const QAbstractButton* segment : segments) {
        const QRect place = segment->geometry();
        if (segment->isChecked())
            painter.fillRect(place, theme.accentFill);
        else if (segment->underMouse() && segment->isEnabled())
            painter.fillRect(place, theme.hover);
        if (segment != segments.last())
            painter.fillRect(QRect(place.right() + 1, 0, 1, height()), theme.line);
    }
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.line);
    painter.drawRoundedRect(frame, 6, 6);
}

} // namespace exhibit
