// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/audit/reviewtext.h"

#include "models/items/itemtext.h"
#include "widgets/common/look/fonts.h"
#include "widgets/pages/audit/auditlook.h"
#include "widgets/pages/audit/reviewwriter.h"
#include "widgets/text/overviewruler.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int marginWidth = 96; // design pixels: shapes and label
constexpr int shapeLeft = 12, shapeSize = 18, shapeGap = 3, labelLeft = 60;
constexpr int shapesInRow = 2;
constexpr int statementsAtOnce = 60;

RulerMark::Kind rulerKind(const AuditMark& mark)
{
    return mark.verdict == AuditVerdict::Reanchored ? RulerMark::Kind::Moved
           : isWrong(mark)                          ? RulerMark::Kind::Failure
                                                    : RulerMark::Kind::Doubt;
}

bool isShownInRuler(const AuditMark& mark)
{
    return isWrong(mark) || mark.verdict == AuditVerdict::Reanchored || mark.verdict == AuditVerdict::NowhereStated ||
           mark.verdict == AuditVerdict::Paraphrase;
}

void paintShape(QPainter& painter, const QRect& box, const AuditLook& look, const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fillOf(theme, look.tone));
    painter.drawRoundedRect(box, 4, 4);
    const int inset = scaled(3);
    paintIcon(&painter, look.icon, QRectF(box).adjusted(inset, inset, -inset, -inset), inkOf(theme, look.tone));
}

} // namespace

ReviewText::ReviewText(QWidget* parent) : QTextEdit(parent), m_ruler(new OverviewRuler(this))
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The review"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setUndoRedoEnabled(false);
    m_writeSoon.setInterval(0);
    connect(&m_writeSoon, &QTimer::timeout, this, &ReviewText::writeMore);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReviewText::showRuler);
    connect(m_ruler, &OverviewRuler::lineRequested, this, [this](LineNumber line) {
        if (!m_audit || !m_writer)
            return;
        const auto& statements = m_audit->statements;
        const auto at = std::find_if(statements.begin(), statements.end(),
                                     [line](const AuditStatement& statement) { return statement.last >= line; });
        if (at == statements.end())
            return;
        writeUpTo(static_cast<int>(at - statements.begin()));
        const QRect place = statementRect(static_cast<int>(at - statements.begin()));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top());
    });
}

ReviewText::~ReviewText() = default;

void ReviewText::setAudit(std::shared_ptr<const ReviewAudit> audit, std::shared_ptr<const PackFacts> facts)
{
    m_audit = std::move(audit);
    m_facts = std::move(facts);
    m_choices.clear();
    m_mark = -1;
    std::vector<RulerMark> marks;
    for (const AuditMark& mark : m_audit ? m_audit->marks : std::vector<AuditMark>()) {
        if (isShownInRuler(mark))
            marks.push_back({mark.line, rulerKind(mark)});
    }
    m_ruler->setLineCount(m_audit && !m_audit->statements.empty() ? m_audit->statements.back().last.value : 0);
    m_ruler->setMarks(std::move(marks));
    begin();
}

void ReviewText::begin()
{
    m_writer.reset();
    document()->clear();
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setLeftMargin(scaled(marginWidth));
    frame.setRightMargin(scaled(14));
    frame.setTopMargin(scaled(8));
    document()->rootFrame()->setFrameFormat(frame);
    if (!m_audit || !m_facts)
        return;
    m_writer = std::make_unique<ReviewWriter>(m_audit, *m_facts, themeFor(this), m_choices);
    writeMore();
    if (!m_writer->isDone())
        m_writeSoon.start();
}

void ReviewText::writeMore()
{
    if (m_writer)
        m_writer->write(document(), statementsAtOnce);
    if (isComplete())
        m_writeSoon.stop();
    showRuler();
}

void ReviewText::writeUpTo(int statement)
{
    if (m_writer && m_writer->written() <= statement)
        m_writer->write(document(), statement + 1 - m_writer->written());
}

bool ReviewText::isComplete() const
{
    return !m_writer || m_writer->isDone();
}

void ReviewText::setChoices(const AuditChoices& choices)
{
    const AuditChoices before = std::exchange(m_choices, choices);
    for (std::size_t i = 0; m_writer && i < m_audit->marks.size(); ++i) {
        const auto index = static_cast<int>(i);
        const AuditMark& mark = m_audit->marks[i];
        if (choiceOf(mark, index, before) != choiceOf(mark, index, m_choices))
            m_writer->restyle(document(), index, choiceOf(mark, index, m_choices));
    }
}

void ReviewText::setMark(int mark, const QString& spoken)
{
    m_mark = m_audit && m_writer ? mark : -1;
    setAccessibleDescription(spoken);
    if (m_mark >= 0)
        showMark();
    viewport()->update();
}

/// The citation in sight, with some of what stands around it.
void ReviewText::showMark()
{
    const AuditMark& mark = m_audit->marks[static_cast<std::size_t>(m_mark)];
    writeUpTo(mark.statement);
    const QRect place = statementRect(mark.statement);
    m_ruler->setHighlight(mark.line, mark.line);
    if (place.isNull() || viewport()->rect().contains(place))
        return;
    const int room = std::max(viewport()->height() / 4, 1);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top() - room);
}

QRect ReviewText::statementRect(int statement) const
{
    if (!m_writer || statement < 0 || m_writer->startOf(statement) < 0)
        return {};
    const QTextBlock block = document()->findBlock(m_writer->startOf(statement));
    const QRectF place = document()->documentLayout()->blockBoundingRect(block);
    return QRect(0, static_cast<int>(place.top()) - verticalScrollBar()->value(), viewport()->width(),
                 static_cast<int>(place.height()));
}

QTextBlock ReviewText::blockAtTop() const
{
    return cursorForPosition(QPoint(scaled(marginWidth), 0)).block();
}

void ReviewText::showRuler()
{
    if (!m_audit || !m_writer || m_audit->statements.empty())
        return;
    LineNumber first{1}, last{1};
    for (QTextBlock block = blockAtTop(); block.isValid(); block = block.next()) {
        const int statement = block.userState();
        if (statement < 0)
            continue;
        const AuditStatement& shown = m_audit->statements[static_cast<std::size_t>(statement)];
        first = first == LineNumber{1} ? shown.first : first;
        last = shown.last;
        if (statementRect(statement).bottom() > viewport()->height())
            break;
    }
    m_ruler->setViewport(first, last);
}

int ReviewText::markAt(const QPoint& point) const
{
    const QPoint inside = point + QPoint(0, verticalScrollBar()->value());
    const int position = document()->documentLayout()->hitTest(inside, Qt::ExactHit);
    if (position >= 0) {
        QTextCursor cursor(document());
        cursor.setPosition(position);
        cursor.movePosition(QTextCursor::NextCharacter);
        if (const QVariant mark = cursor.charFormat().property(citedMark); mark.isValid())
            return mark.toInt();
    }
    // Beside its words a statement stands for its first citation.
    for (QTextBlock block = cursorForPosition(point).block(); block.isValid(); block = block.previous()) {
        const int statement = block.userState();
        if (statement >= 0)
            return m_writer->marksOf(statement).empty() ? -1 : m_writer->marksOf(statement).front();
    }
    return -1;
}

void ReviewText::mouseReleaseEvent(QMouseEvent* event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !m_writer || textCursor().hasSelection())
        return;
    if (const int mark = markAt(event->position().toPoint()); mark >= 0)
        Q_EMIT markClicked(mark);
}

void ReviewText::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        paintStatement(painter);
    }
    QTextEdit::paintEvent(event);
    if (!m_writer)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock block = blockAtTop(); block.isValid(); block = block.next()) {
        if (block.userState() < 0)
            continue;
        if (statementRect(block.userState()).top() > viewport()->height())
            break;
        paintMargin(painter, block);
    }
    paintMarkFrame(painter);
}

void ReviewText::paintStatement(QPainter& painter) const
{
    if (m_mark < 0)
        return;
    const Theme& theme = themeFor(this);
    const QRect place = statementRect(m_audit->marks[static_cast<std::size_t>(m_mark)].statement);
    const QRect ground = place.adjusted(0, -scaled(2), 0, scaled(4));
    painter.fillRect(ground, theme.sel);
    painter.fillRect(QRect(0, ground.top(), 3, ground.height()), theme.accent);
}

/// The results of a statement as shapes, two in a row, the grave ones if there is no room for all; and its label.
void ReviewText::paintMargin(QPainter& painter, const QTextBlock& block) const
{
    const int statement = block.userState();
    const Theme& theme = themeFor(this);
    const QRect place = statementRect(statement);
    std::vector<const AuditMark*> marks;
    for (const int mark : m_writer->marksOf(statement)) {
        const AuditMark& each = m_audit->marks[static_cast<std::size_t>(mark)];
        if (each.verdict != AuditVerdict::NotChecked && each.kind != AuditKind::File)
            marks.push_back(&each);
    }
    const int step = scaled(shapeSize + shapeGap);
    const auto room = static_cast<std::size_t>(shapesInRow * std::max(1, (place.height() + scaled(shapeGap)) / step));
    const bool isCut = marks.size() > room;
    if (isCut)
        std::stable_partition(marks.begin(), marks.end(), [](const AuditMark* mark) { return isWrong(*mark); });
    const std::size_t shown = isCut ? room - 1 : marks.size();
    const auto box = [&](std::size_t i) {
        return QRect(scaled(shapeLeft) + static_cast<int>(i % shapesInRow) * step,
                     place.top() + static_cast<int>(i / shapesInRow) * step, scaled(shapeSize), scaled(shapeSize));
    };
    for (std::size_t i = 0; i < shown; ++i)
        paintShape(painter, box(i), auditLook(marks[i]->verdict), theme);
    painter.setFont(fontFor(TextStyle::Label));
    painter.setPen(theme.muted);
    if (isCut)
        painter.drawText(box(shown).adjusted(-2, 0, scaled(8), 0), Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("+%1").arg(marks.size() - shown));
    const auto& statements = m_audit->statements;
    const std::string& label = statements[static_cast<std::size_t>(statement)].label;
    const bool isNew = statement == 0 || statements[static_cast<std::size_t>(statement) - 1].label != label;
    if (isNew)
        painter.drawText(QRect(scaled(labelLeft), place.top(), scaled(marginWidth - labelLeft - 4), scaled(20)),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         elidedText(painter.fontMetrics(), fromUtf8(label), scaled(marginWidth - labelLeft - 4)));
}

/// Around the words of the current citation, line by line.
void ReviewText::paintMarkFrame(QPainter& painter) const
{
    if (m_mark < 0 || !m_writer->span(m_mark).isWritten())
        return;
    const CitedSpan& span = m_writer->span(m_mark);
    const int end = std::max(span.end, span.placeEnd);
    painter.setPen(QPen(themeFor(this).accent, 2));
    painter.setBrush(Qt::NoBrush);
    for (QTextBlock block = document()->findBlock(span.begin); block.isValid() && block.position() < end;
         block = block.next()) {
        const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft();
        const QTextLayout* layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int from = std::max(span.begin - block.position(), line.textStart());
            const int to = std::min(end - block.position(), line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal left = line.cursorToX(from), right = line.cursorToX(to);
            const QRectF words(left, line.y(), right - left, line.height());
            painter.drawRoundedRect(
                words.translated(origin).translated(0, -verticalScrollBar()->value()).adjusted(-3, -1, 3, 1), 4, 4);
        }
    }
}

void ReviewText::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    showRuler();
}

void ReviewText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    const int mark = m_mark;
    if (m_writer)
        begin();
    m_mark = mark;
}

} // namespace exhibit
