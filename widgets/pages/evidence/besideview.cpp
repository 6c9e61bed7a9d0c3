// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/besideview.h"

#include "models/items/itemtext.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/text/logview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QToolButton>

namespace exhibit {

BesideView::BesideView(EvidenceFiles* files, const Messages& messages, QWidget* parent)
    : QWidget(parent), m_view(new EvidenceView(files, messages))
{
    setAccessibleName(tr("Second file"));
    setMinimumWidth(scaled(240));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_view, 1);
    connect(m_view, &EvidenceView::shownChanged, this, [this] {
        markPlace();
        keepDistance();
        Q_EMIT shownChanged();
    });
    connect(m_view->log(), &LogView::scrolled, this, [this] { follow(m_view->log()); });
}

QWidget* BesideView::makeHeader()
{
    m_head = new QWidget;
    auto* layout = new QHBoxLayout(m_head);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(8);
    m_places = new QComboBox;
    m_places->setAccessibleName(tr("File or section beside"));
    m_places->setMinimumContentsLength(14);
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_places->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_together = new QCheckBox(tr("Scroll together"));
    m_together->setToolTip(tr("Both views keep the distance of lines that they have now"));
    auto* close = makeIconButton(Icon::Close, tr("Close the second file (Ctrl+\\)"));
    layout->addWidget(m_places, 1);
    layout->addWidget(m_together);
    layout->addWidget(close);
    connect(m_places, &QComboBox::activated, this,
            [this](int index) { showPlace(m_places->itemData(index).value<SourceRef>()); });
    connect(m_together, &QCheckBox::toggled, this, &BesideView::keepDistance);
    connect(close, &QToolButton::clicked, this, &BesideView::closeRequested);
    return m_head;
}

/// Both texts begin at the same height.
void BesideView::alignHead(QWidget* other)
{
    const int height = std::max(other->sizeHint().height(), m_head->sizeHint().height());
    other->setMinimumHeight(height);
    m_head->setMinimumHeight(height);
}

void BesideView::setFacts(const std::shared_ptr<const PackFacts>& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    m_view->clear();
    m_places->clear();
    if (isVisible())
        fillPlaces();
}

/// The list of a pack with very many files is made for those who look at it.
void BesideView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_places->count() == 0)
        fillPlaces();
    markPlace();
}

/// Files with lines, and below each the sections that it holds.
void BesideView::fillPlaces()
{
    if (!m_facts)
        return;
    for (const Artifact& artifact : m_facts->artifacts) {
        if (artifact.encoding == TextEncoding::None)
            continue;
        SourceRef ref;
        ref.path = artifact.path;
        m_places->addItem(fromUtf8(artifact.path), QVariant::fromValue(ref));
        for (const Member& member : artifact.members) {
            ref.member = member.path;
            ref.firstLine = ref.lastLine = member.headerLine;
            m_places->addItem(QStringLiteral("    ") + fromUtf8(member.path), QVariant::fromValue(ref));
        }
    }
}

/// The last entry that begins at or above the place shown.
void BesideView::markPlace()
{
    const SourceRef& place = m_view->shown();
    int at = -1;
    for (int i = 0; i < m_places->count(); ++i) {
        const auto ref = m_places->itemData(i).value<SourceRef>();
        if (ref.path == place.path && (!ref.firstLine.isValid() || ref.firstLine <= place.firstLine))
            at = i;
    }
    m_places->setCurrentIndex(at);
    m_places->setToolTip(at < 0 ? QString() : m_places->itemText(at).trimmed());
}

void BesideView::showPlace(const SourceRef& ref)
{
    if (!ref.isNull() && !ref.isDatabaseRow())
        m_view->showEvidence(ref);
}

SourceRef BesideView::shown() const
{
    return m_view->shown();
}

void BesideView::setFirst(LogView* first)
{
    if (first == m_first)
        return;
    if (m_first)
        disconnect(m_first, &LogView::scrolled, this, nullptr);
    m_first = first;
    if (m_first)
        connect(m_first, &LogView::scrolled, this, [this] { follow(m_first); });
    keepDistance();
}

bool BesideView::scrollsTogether() const
{
    return m_together->isChecked();
}

void BesideView::setScrollTogether(bool together)
{
    m_together->setChecked(together);
}

void BesideView::keepDistance()
{
    if (m_first && !m_following)
        m_distance = m_view->log()->topLine().value - m_first->topLine().value;
}

void BesideView::follow(const LogView* moved)
{
    if (!m_first || m_following || !isVisible())
        return;
    if (!m_together->isChecked())
        return keepDistance();
    const QScopedValueRollback following(m_following, true);
    const bool first = moved == m_first;
    LogView* other = first ? m_view->log() : m_first.data();
    const qint64 top = moved->topLine().value + (first ? m_distance : -m_distance);
    // A view that has no such line stays at its end, and the distance is kept for the way back.
    other->setTopLine(LineNumber{top});
}

void BesideView::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.setPen(theme.hair);
    painter.drawLine(0, m_view->y() - 1, width(), m_view->y() - 1);
}

} // namespace exhibit
