// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/parts/card.h"

#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace exhibit {

namespace {

constexpr int innerRadius = 7;

/// A strip of a card with a hairline on one edge.
class CardStrip : public QWidget
{
public:
    CardStrip(Qt::Edge hairline, QWidget* parent) : QWidget(parent), m_hairline(hairline) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int y = m_hairline == Qt::BottomEdge ? height() - 1 : 0;
        painter.fillRect(0, y, width(), 1, themeFor(this).hair);
    }

private:
    Qt::Edge m_hairline;
};

} // namespace

Card::Card(const QString& title, QWidget* parent) : QFrame(parent)
{
    m_outer = new QVBoxLayout(this);
    m_outer->setContentsMargins(1, 1, 1, 1);
    m_outer->setSpacing(0);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_outer->addLayout(m_body, 1);
    if (!title.isEmpty())
        setTitle(title);
}

void Card::makeHeader()
{
    if (m_header)
        return;
    m_header = new CardStrip(Qt::BottomEdge, this);
    m_header->setMinimumHeight(scaled(36));
    auto* layout = new QHBoxLayout(m_header);
    layout->setContentsMargins(scaled(12), 2, scaled(12), 3);
    layout->setSpacing(8);
    m_title = new ToneLabel(QString(), TextStyle::Heading, Tone::Text);
    m_note = ToneLabel::elided();
    m_note->setTone(Tone::Muted);
    setTextStyle(m_note, TextStyle::Small);
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_note, 1);
    layout->addLayout(m_actions);
    m_outer->insertWidget(0, m_header);
}

void Card::setTitle(const QString& title)
{
    makeHeader();
    m_title->setText(title);
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title ? m_title->text() : QString();
}

void Card::setNote(const QString& note)
{
    makeHeader();
    m_note->setText(note);
}

void Card::addHeaderWidget(QWidget* widget)
{
    makeHeader();
    m_actions->addWidget(widget);
}

void Card::addFooterWidget(QWidget* widget)
{
    auto* strip = new CardStrip(Qt::TopEdge, this);
    auto* layout = new QVBoxLayout(strip);
    layout->setContentsMargins(scaled(12), 7, scaled(12), 6);
    layout->addWidget(widget);
    m_outer->addWidget(strip);
    widget->installEventFilter(this);
    m_footers.append(widget);
}

void Card::setContent(QWidget* widget)
{
    m_body->addWidget(widget, 1);
    widget->installEventFilter(this);
    m_contents.append(widget);
}

/// Views are rectangles: cut their corners where they would cover ours.
void Card::cutCorners(QWidget* content) const
{
    const QRect inner = rect().adjusted(1, 1, -1, -1).translated(-content->pos());
    QPainterPath shape;
    shape.addRoundedRect(inner, innerRadius, innerRadius);
    content->setMask(QRegion(shape.toFillPolygon().toPolygon()));
}

bool Card::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = static_cast<QWidget*>(watched);
    if (m_footers.contains(widget)) {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            widget->parentWidget()->setHidden(widget->isHidden());
    } else if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        cutCorners(widget);
    }
    return QFrame::eventFilter(watched, event);
}

/// A content of a height of its own grows before the card does.
void Card::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    for (QWidget* content : m_contents)
        cutCorners(content);
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hair, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace exhibit
