// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/parts/emptystate.h"

#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace exhibit {

/// The icon on a rounded square of accent fill.
class EmptyState::Disc : public QWidget
{
public:
    explicit Disc(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    void setIcon(Icon icon)
    {
        m_icon = icon;
        update();
    }
    bool hasIcon() const { return m_icon != Icon::None; }
    QSize sizeHint() const override { return {scaled(52), scaled(52)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeFor(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentFill);
        painter.drawRoundedRect(rect(), 10, 10);
        const int size = scaled(26);
        paintIcon(&painter, m_icon, QRectF((width() - size) / 2.0, (height() - size) / 2.0, size, size), theme.accent);
    }

private:
    Icon m_icon = Icon::None;
};

namespace {

constexpr int wideMargin = 24, tightMargin = 10, underDisc = 16;

} // namespace

EmptyState::EmptyState(Icon icon, const QString& title, const QString& sentence, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideMargin, wideMargin, wideMargin, wideMargin);
    layout->setSpacing(0);
    m_disc = new Disc(this);
    m_title = new ToneLabel(title, TextStyle::EmptyTitle, Tone::Text);
    m_sentence = new ToneLabel(sentence, TextStyle::Body, Tone::Secondary);
    for (QLabel* label : {static_cast<QLabel*>(m_title), static_cast<QLabel*>(m_sentence)}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
        label->setMaximumWidth(scaled(460));
    }
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_disc, 0, Qt::AlignHCenter);
    m_underDisc = new QSpacerItem(0, underDisc);
    layout->addSpacerItem(m_underDisc);
    // Between stretches, not aligned: only so the height follows the width of wrapped text.
    const auto addCentred = [layout](QWidget* widget) {
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(widget, 1000);
        row->addStretch(1);
        layout->addLayout(row);
    };
    addCentred(m_title);
    layout->addSpacing(6);
    addCentred(m_sentence);
    layout->addSpacing(16);
    m_actions->addStretch(1);
    m_actions->addStretch(1);
    layout->addLayout(m_actions);
    layout->addStretch(3);
    setIcon(icon);
    setTitle(title);
}

void EmptyState::setPageTitle(const QString& title)
{
    if (!m_pageTitle) {
        m_pageTitle = new ToneLabel({}, TextStyle::Title, Tone::Text);
        auto* column = static_cast<QVBoxLayout*>(layout());
        column->setContentsMargins(16, 14, 16, 24);
        column->insertWidget(0, m_pageTitle);
    }
    m_pageTitle->setText(title);
    m_pageTitle->setVisible(!title.isEmpty());
}

void EmptyState::setIcon(Icon icon)
{
    m_disc->setIcon(icon);
    m_disc->setVisible(m_disc->hasIcon() && !m_isTight);
    arrange();
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EmptyState::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    arrange();
}

void EmptyState::arrange()
{
    if (m_pageTitle || !isVisible())
        return;
    const int given =
        m_isTight ? 2 * (wideMargin - tightMargin) + (m_disc->hasIcon() ? m_disc->sizeHint().height() + underDisc : 0)
                  : 0;
    const bool isTight = layout()->totalHeightForWidth(width()) + given > height();
    if (isTight == m_isTight)
        return;
    m_isTight = isTight;
    m_disc->setVisible(m_disc->hasIcon() && !isTight);
    m_underDisc->changeSize(0, isTight ? 0 : underDisc);
    const int margin = isTight ? tightMargin : wideMargin;
    layout()->setContentsMargins(margin, margin, margin, margin);
}

void EmptyState::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    arrange();
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    arrange();
}

QPushButton* EmptyState::addAction(const QString& text, bool primary)
{
    QPushButton* button = makeButton(text, primary ? ButtonKind::Primary : ButtonKind::Default, Icon::None, this);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace exhibit
