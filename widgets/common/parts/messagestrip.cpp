// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/parts/messagestrip.h"

#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/look/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace exhibit {

MessageStrip::MessageStrip(Kind kind, const QString& text, QWidget* parent) : QFrame(parent), m_kind(kind)
{
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(scaled(10 + 16 + 8), scaled(6), scaled(8), scaled(6));
    m_layout->setSpacing(8);
    m_text = new QLabel;
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_layout->addWidget(m_text, 1);
    m_pointer = new PointerLabel;
    m_pointer->hide();
    m_layout->addWidget(m_pointer);
    m_close = makeIconButton(Icon::Close, tr("Close"), this);
    m_close->setIconSize(QSize(scaled(13), scaled(13)));
    m_close->hide();
    m_layout->addWidget(m_close);
    connect(m_pointer, &PointerLabel::activated, this, &MessageStrip::pointerActivated);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    setText(text);
}

void MessageStrip::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::setPointer(const SourceRef& ref)
{
    m_pointer->setSourceRef(ref);
    m_pointer->setVisible(!ref.isNull());
}

QPushButton* MessageStrip::addAction(const QString& text)
{
    QPushButton* button = makeSmallButton(text, ButtonKind::Default, Icon::None, this);
    m_layout->insertWidget(m_layout->indexOf(m_close), button);
    return button;
}

void MessageStrip::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    const Tone tone = m_kind == Kind::Warning ? Tone::Warn : Tone::Accent;
    QColor border = inkOf(theme, tone);
    border.setAlphaF(theme.highContrast ? 1.0F : 0.22F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.setBrush(fillOf(theme, tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int size = scaled(15);
    // Beside the first line of the text, which is centred in its label.
    const int textHeight = std::min(m_text->height(), m_text->heightForWidth(m_text->width()));
    const int top = m_text->y() + (m_text->height() - textHeight) / 2 + (m_text->fontMetrics().height() - size) / 2;
    paintIcon(&painter, m_kind == Kind::Warning ? Icon::Warning : Icon::Info, QRectF(scaled(10), top, size, size),
              inkOf(theme, tone));
}

} // namespace exhibit
