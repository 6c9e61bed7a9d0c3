// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/evidencepane.h"

#include "models/items/evidence/citationtext.h"
#include "models/items/evidence/genretext.h"
#include "models/items/itemtext.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/linkline.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/pointertext.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/theme.h"
#include "widgets/pages/evidence/citingmenu.h"
#include "widgets/pages/evidence/evidencefiles.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/pages/tests/testdetail.h"
#include "widgets/text/logview.h"

#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

/// The section of a bundle that the place lies in; null outside of any.
const Member* memberAt(const Artifact& artifact, const SourceRef& ref)
{
    const auto found = std::find_if(artifact.members.begin(), artifact.members.end(), [&ref](const Member& member) {
        return ref.firstLine >= member.headerLine && ref.firstLine <= member.lastLine;
    });
    return found == artifact.members.end() ? nullptr : &*found;
}

} // namespace

EvidencePane::EvidencePane(EvidenceFiles* files, const Messages& messages, QWidget* parent)
    : QWidget(parent), m_messages(messages), m_files(files), m_citing(new CitingMenu(messages, this)),
      m_view(new EvidenceView(files, messages))
{
    setAccessibleName(tr("Evidence pane"));
    setMinimumWidth(scaled(320));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0); // the hairline at the left
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makePointerRow());
    layout->addWidget(m_view, 1);
    layout->addWidget(makeFacts());
    m_test = new TestDetail(messages);
    layout->addWidget(m_test);
    connect(m_test, &TestDetail::placeChosen, this, &EvidencePane::showEvidence);
    connect(m_view, &EvidenceView::openExternallyRequested, this, &EvidencePane::openExternallyRequested);
    clear();
}

QWidget* EvidencePane::makeHeader()
{
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(2);
    layout->addWidget(new ToneLabel(tr("Evidence"), TextStyle::Heading, Tone::Text));
    layout->addSpacing(8);
    m_previous = makeIconButton(Icon::ChevronUp, tr("Previous pointer of this item (Shift+F4)"));
    m_next = makeIconButton(Icon::ChevronDown, tr("Next pointer of this item (F4)"));
    m_position = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    layout->addWidget(m_previous);
    layout->addWidget(m_position);
    layout->addWidget(m_next);
    layout->addStretch(1);
    m_pin = makeIconButton(Icon::Pin, tr("Keep this evidence while the selection moves"));
    m_pin->setCheckable(true);
    auto* floating = makeIconButton(Icon::Float, tr("Show the pane as a window of its own, or dock it again"));
    auto* close = makeIconButton(Icon::Close, tr("Close the evidence pane (F9)"));
    layout->addWidget(m_pin);
    layout->addWidget(floating);
    layout->addWidget(close);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(+1); });
    connect(floating, &QToolButton::clicked, this, &EvidencePane::floatRequested);
    connect(close, &QToolButton::clicked, this, &EvidencePane::closeRequested);
    return header;
}

QWidget* EvidencePane::makePointerRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(6);
    m_pointer = new PointerLabel;
    m_pointer->setFramed(true);
    m_pointer->setToolTip(tr("Open in the Evidence page"));
    auto* copy = makeSmallButton(tr("Copy"), ButtonKind::Default, Icon::Copy);
    copy->setToolTip(tr("Copy this pointer (Ctrl+Shift+C)"));
    auto* open = makeSmallButton(tr("Open"), ButtonKind::Default, Icon::Open);
    open->setToolTip(tr("Open in the external editor (Ctrl+Shift+E)"));
    layout->addWidget(m_pointer, 1);
    layout->addWidget(copy);
    layout->addWidget(open);
    connect(m_pointer, &PointerLabel::activated, this, &EvidencePane::openInTabRequested);
    connect(copy, &QPushButton::clicked, this, [this] {
        const QString text = m_view->pointerText();
        copyAndTell(this, text);
    });
    connect(open, &QPushButton::clicked, this, [this] {
        if (!shown().isNull())
            Q_EMIT openExternallyRequested(m_files->absolutePath(shown().path),
                                           qMax<qint64>(1, shown().firstLine.value), 1);
    });
    return row;
}

QWidget* EvidencePane::makeFacts()
{
    m_facts = new QWidget;
    auto* grid = new QGridLayout(m_facts);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    const auto addFact = [grid](int row, const QString& caption, ToneLabel** captionLabel = nullptr) {
        auto* label = new ToneLabel(caption, TextStyle::Small, Tone::Muted);
        auto* value = ToneLabel::elided();
        setTextStyle(value, TextStyle::Small);
        grid->addWidget(label, row, 0);
        grid->addWidget(value, row, 1);
        if (captionLabel)
            *captionLabel = label;
        return value;
    };
    m_section = addFact(0, tr("Section"));
    m_citedBy = new LinkLine;
    m_citedBy->setObjectName(QStringLiteral("citedBy"));
    grid->addWidget(new ToneLabel(tr("Cited by"), TextStyle::Small, Tone::Muted), 1, 0);
    grid->addWidget(m_citedBy, 1, 1);
    connect(m_citedBy, &LinkLine::clicked, this, [this] {
        QMenu menu(this);
        m_citing->fillEntries(&menu, shown());
        menu.exec(m_citedBy->mapToGlobal(QPoint(0, m_citedBy->height())));
    });
    connect(m_citing, &CitingMenu::pageRequested, this, &EvidencePane::pageRequested);
    m_encoding = addFact(2, tr("Encoding"));
    m_genre = addFact(3, tr("Text"), &m_genreCaption);
    return m_facts;
}

void EvidencePane::setSnapshot(const PackSnapshot& snapshot)
{
    const bool samePack = snapshot.facts && m_snapshot.facts == snapshot.facts;
    m_snapshot = snapshot;
    m_citing->setSnapshot(snapshot);
    m_test->setSnapshot(snapshot);
    if (!samePack)
        clear();
    else
        updateFacts();
}

void EvidencePane::clear()
{
    m_all.clear();
    m_current = 0;
    m_pin->setChecked(false);
    m_view->clear();
    showCurrent();
}

bool EvidencePane::isPinned() const
{
    return m_pin->isChecked();
}

const SourceRef& EvidencePane::shown() const
{
    return m_view->shown();
}

void EvidencePane::showEvidence(const SourceRef& ref, const std::vector<SourceRef>& all)
{
    m_all = all;
    const auto found = std::find(m_all.begin(), m_all.end(), ref);
    if (found == m_all.end()) {
        m_all.insert(m_all.begin(), ref);
        m_current = 0;
    } else {
        m_current = static_cast<std::size_t>(found - m_all.begin());
    }
    showCurrent();
}

void EvidencePane::step(int direction)
{
    if (m_all.size() < 2)
        return;
    const auto count = static_cast<std::ptrdiff_t>(m_all.size());
    m_current = static_cast<std::size_t>((static_cast<std::ptrdiff_t>(m_current) + direction + count) % count);
    showCurrent();
}

void EvidencePane::showCurrent()
{
    const bool any = m_current < m_all.size();
    if (any)
        m_view->showEvidence(m_all[m_current]);
    const bool several = m_all.size() > 1;
    m_position->setText(several ? tr("%1 of %2").arg(m_current + 1).arg(m_all.size()) : QString());
    m_previous->setVisible(several);
    m_next->setVisible(several);
    m_pointer->setSourceRef(any ? m_all[m_current] : SourceRef());
    updateFacts();
}

void EvidencePane::updateFacts()
{
    const SourceRef& ref = shown();
    const Artifact* artifact = m_snapshot.facts ? m_snapshot.facts->findArtifact(ref.path) : nullptr;
    const bool ofTest = m_current < m_all.size() && m_test->showPlaces(m_all[m_current], m_all);
    m_test->setVisible(ofTest);
    m_facts->setVisible(artifact != nullptr && !ofTest);
    if (!artifact || ofTest)
        return;
    m_section->setText(sectionText(ref));
    showCitedBy(ref);
    m_encoding->setText(artifact->encoding == TextEncoding::None ? artifactKindText(artifact->kind)
                                                                 : encodingText(artifact->encoding, artifact->bom));
    const Document* document = documentAt(*m_snapshot.facts, *artifact, memberAt(*artifact, ref));
    const QString genre =
        document && m_snapshot.review ? genreSentence(m_snapshot, *document, ref.firstLine, m_messages) : QString();
    m_genre->setText(genre);
    m_genre->setVisible(!genre.isEmpty());
    m_genreCaption->setVisible(!genre.isEmpty());
}

QString EvidencePane::sectionText(const SourceRef& ref) const
{
    const Artifact* artifact = m_snapshot.facts->findArtifact(ref.path);
    if (const Member* member = memberAt(*artifact, ref))
        return tr("%1 · lines %2–%3")
            .arg(fromUtf8(member->path))
            .arg(member->headerLine.value)
            .arg(member->lastLine.value);
    if (ref.isDatabaseRow())
        return tr("table %1").arg(fromUtf8(ref.table));
    if (artifact->lines == 1)
        return tr("whole file · 1 line");
    return tr("whole file · %1 lines").arg(groupedNumber(artifact->lines));
}

void EvidencePane::showCitedBy(const SourceRef& ref)
{
    if (!m_snapshot.review)
        return m_citedBy->setText({});
    const std::vector<Citation> citing = m_citing->citing(ref);
    const QString text = citationsText(citing, *m_snapshot.review);
    m_citedBy->setText(text);
    m_citedBy->setEnabled(!citing.empty());
    m_citedBy->setAccessibleName(tr("Cited by %1").arg(text));
}

void EvidencePane::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.setPen(theme.hair);
    painter.drawLine(0, 0, 0, height());
    painter.drawLine(0, m_view->y() - 1, width(), m_view->y() - 1);
    const QWidget* below = m_test->isVisible() ? static_cast<const QWidget*>(m_test) : m_facts;
    if (below->isVisible())
        painter.drawLine(0, below->y(), width(), below->y());
}

} // namespace exhibit
