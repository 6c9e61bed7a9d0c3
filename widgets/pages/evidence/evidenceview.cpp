// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/evidenceview.h"

#include "models/domain/text.h"
#include "models/files/text/mojibake.h"
#include "models/items/itemtext.h"
#include "models/report/messages.h"
#include "widgets/common/controls/pointertext.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/parts/messagestrip.h"
#include "widgets/pages/evidence/jsonvalueview.h"
#include "widgets/pages/mismatches/claimwords.h"
#include "widgets/text/keyvalueview.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace exhibit {

namespace {

/// The quote as the view shows it: repaired with the text around it.
std::string shownQuote(const SourceRef& ref, const Artifact& artifact, TextFileSource::Text text)
{
    if (text == TextFileSource::Text::Original)
        return ref.quote;
    Mojibake mojibake = artifact.mojibake;
    for (const Member& member : artifact.members) {
        if (ref.firstLine >= member.firstLine && ref.firstLine <= member.lastLine && member.mojibake != Mojibake::None)
            mojibake = member.mojibake;
    }
    return mojibake == Mojibake::None ? ref.quote : repairMojibake(ref.quote, mojibake);
}

LineNumber nearestHit(const TextFileSource& source, const QString& quote, LineNumber wanted, const CancelFlag& cancel)
{
    LineNumber nearest;
    const FindQuery query{quote.left(120).trimmed(), false, true, false};
    if (query.pattern.isEmpty())
        return nearest;
    source.findAll(query, cancel, [&](std::vector<FindHit>&& hits) {
        for (const FindHit& hit : hits) {
            if (!nearest.isValid() || std::abs(hit.line.value - wanted.value) < std::abs(nearest.value - wanted.value))
                nearest = hit.line;
        }
        return true;
    });
    return nearest;
}

} // namespace

EvidenceView::EvidenceView(EvidenceFiles* files, const Messages& messages, QWidget* parent)
    : QWidget(parent), m_files(files), m_messages(messages), m_lostStrip(new MessageStrip(MessageStrip::Kind::Warning)),
      m_repairedStrip(new MessageStrip(MessageStrip::Kind::Information)), m_stack(new QStackedWidget),
      m_log(new LogView), m_value(new JsonValueView(files, messages)), m_row(new KeyValueView),
      m_empty(new EmptyState(Icon::File))
{
    m_lostStrip->hide();
    m_repairedStrip->hide();
    m_stack->addWidget(m_empty);
    auto* lines = new Splitter(Qt::Vertical);
    lines->addWidget(m_log);
    lines->addWidget(m_value);
    lines->setChildrenCollapsible(false);
    lines->setStretchFactor(1, 2);
    m_lines = lines;
    m_value->hide();
    m_value->log()->setAccessibleName(tr("The value, readable"));
    m_log->setReading(files->reading());
    m_log->setFoldable(true);
    setFocusProxy(m_log); // the keys are those of the text, also before it is read
    m_stack->addWidget(m_lines);
    m_stack->addWidget(m_row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_lostStrip);
    layout->addWidget(m_repairedStrip);
    layout->addWidget(m_stack, 1);
    m_otherText = m_repairedStrip->addAction(tr("Show original bytes"));
    connect(m_otherText, &QPushButton::clicked, this, [this] {
        const bool wasRepaired = m_text == TextFileSource::Text::Repaired;
        readAs(wasRepaired ? TextFileSource::Text::Original : TextFileSource::Text::Repaired);
    });
    connect(m_log, &LogView::menuAboutToShow, this, &EvidenceView::offerEncodings);
    connect(m_log, &LogView::openExternallyRequested, this, [this](LineNumber line, int column) {
        Q_EMIT openExternallyRequested(m_files->absolutePath(m_ref.path), line.value, column);
    });
    clear();
}

bool EvidenceView::showsLines() const
{
    return m_stack->currentWidget() == m_lines;
}

SourceRef EvidenceView::selectedPlace() const
{
    if (!showsLines())
        return {};
    SourceRef lines;
    lines.path = m_ref.path;
    std::tie(lines.firstLine, lines.lastLine) = m_log->selectedLines();
    // What is repaired for reading, or read in another encoding, stands in no file.
    if (m_source && lines.firstLine.isValid())
        lines.quote = cutQuote(trimmed(m_source->originalText(lines.firstLine)));
    return lines;
}

void EvidenceView::setMarkedWords(std::vector<std::string> words, WordMark::Kind kind)
{
    m_words = std::move(words);
    m_wordKind = kind;
    markWords();
}

void EvidenceView::markWords()
{
    constexpr std::int64_t mostLines = 50;
    if (!m_source || m_words.empty() || !m_ref.firstLine.isValid())
        return;
    std::vector<WordMark> marks;
    for (LineNumber line = m_ref.firstLine; line <= m_ref.lastLine && line < m_ref.firstLine.plus(mostLines);
         line = line.plus(1)) {
        for (const auto& [column, length] : wordPlaces(m_source->line(line).text, m_words))
            marks.push_back({line, column, length, m_wordKind});
    }
    m_log->setWordMarks(std::move(marks));
}

QString EvidenceView::pointerText() const
{
    return showsLines() && m_log->hasSelection() ? m_log->selectionPointer() : exhibit::pointerText(m_ref);
}

void EvidenceView::clear()
{
    m_ref = {};
    m_source.reset();
    m_log->clear();
    m_lostStrip->hide();
    m_repairedStrip->hide();
    showMessage(tr("No evidence chosen"), tr("Click a pointer, a bar or a row to see the lines behind it."));
    Q_EMIT shownChanged();
}

void EvidenceView::showNothing(const QString& title, const QString& sentence)
{
    clear();
    showMessage(title, sentence);
}

void EvidenceView::setGutterMarkers(std::vector<GutterMarker> markers)
{
    m_markers = std::move(markers);
    m_markersPath = m_ref.path;
    if (m_source)
        m_log->setGutterMarkers(m_markers);
}

KeptFolds EvidenceView::keptFolds() const
{
    return m_source && !m_isToRead ? m_log->keptFolds() : m_keptFolds;
}

void EvidenceView::setKeptFolds(const KeptFolds& kept)
{
    m_keptFolds = kept;
    if (m_source)
        m_log->setKeptFolds(kept);
}

void EvidenceView::showWhenSeen(const SourceRef& ref)
{
    m_ref = ref;
    m_isToRead = true;
}

void EvidenceView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isToRead)
        showEvidence(SourceRef(m_ref));
}

void EvidenceView::showEvidence(const SourceRef& ref)
{
    m_isToRead = m_isReread = false;
    if (ref.path != m_ref.path) {
        m_text = TextFileSource::Text::Repaired;
        m_keptFolds = {};
    }
    m_ref = ref;
    m_words.clear();
    m_lostStrip->hide();
    if (ref.isDatabaseRow())
        showRow(ref);
    else
        showLines(ref);
    Q_EMIT shownChanged();
}

void EvidenceView::showMessage(const QString& title, const QString& sentence)
{
    m_empty->setTitle(title);
    m_empty->setSentence(sentence);
    m_stack->setCurrentWidget(m_empty);
}

void EvidenceView::showRow(const SourceRef& ref)
{
    m_source.reset();
    m_repairedStrip->hide();
    m_files->readRow(ref, this, [this, ref](const EvidenceFiles::Row& row) {
        if (ref != m_ref)
            return;
        if (!row) {
            showMessage(tr("This row cannot be shown"), m_messages.text(row.error()));
            return;
        }
        m_row->setRow(*row);
        m_stack->setCurrentWidget(m_row);
    });
}

void EvidenceView::showLines(const SourceRef& ref, const std::optional<LogView::Place>& kept)
{
    const Artifact* artifact = m_files->artifact(ref.path);
    if (artifact && artifact->encoding == TextEncoding::None) {
        m_source.reset();
        m_repairedStrip->hide();
        showMessage(fromUtf8(ref.path), tr("%1, %2. There are no lines to show.")
                                            .arg(artifactKindText(artifact->kind), fileSizeText(artifact->bytes)));
        return;
    }
    m_files->open(ref.path, m_text, this, [this, ref, kept](const EvidenceFiles::Source& source) {
        if (ref != m_ref)
            return;
        if (!source) {
            m_source.reset();
            showMessage(tr("This file cannot be shown"), m_messages.text(source.error()));
            return;
        }
        place(*source, kept);
    });
}

void EvidenceView::place(const std::shared_ptr<TextFileSource>& source, const std::optional<LogView::Place>& kept)
{
    const bool isOther = m_source != source || m_log->source() != source.get();
    if (isOther && m_isReread)
        m_keptFolds = m_log->keptFolds(); // the same lines in another encoding
    if (isOther)
        m_log->setSource(source, fromUtf8(m_ref.path));
    m_source = source;
    if (isOther)
        m_log->setKeptFolds(std::exchange(m_keptFolds, {}));
    m_stack->setCurrentWidget(m_lines);
    m_value->setVisible(!m_ref.jsonPath.empty());
    if (!m_ref.jsonPath.empty())
        m_value->showValue(m_ref);
    m_log->highlight(m_ref.firstLine, m_ref.lastLine);
    markRuler();
    m_log->setGutterMarkers(m_markersPath == m_ref.path ? m_markers : std::vector<GutterMarker>());
    offerOriginal();
    if (m_ref.firstLine.isValid() && !m_ref.quote.empty() && !TextFileSource::isChosen(m_text))
        checkQuote(source);
    if (kept)
        m_log->setPlace(*kept);
    Q_EMIT shownChanged();
}

/// Where sections begin, and what is worth a stop. Of very many stops some stand for all: the ruler has few pixels.
void EvidenceView::markRuler()
{
    constexpr std::size_t mostMarks = 3000;
    std::vector<RulerMark> marks;
    if (const Artifact* artifact = m_files->artifact(m_ref.path)) {
        for (const Member& member : artifact->members)
            marks.push_back({member.headerLine, RulerMark::Kind::Section});
    }
    const std::vector<LineNumber>& failures = m_files->failureLines(m_ref.path);
    const std::size_t step = failures.size() / mostMarks + 1;
    for (std::size_t at = 0; at < failures.size(); at += step)
        marks.push_back({failures[at], RulerMark::Kind::Failure});
    m_log->setRulerMarks(std::move(marks));
}

bool EvidenceView::goToFailure(int direction)
{
    const std::vector<LineNumber>& lines = m_files->failureLines(m_ref.path);
    if (!showsLines() || lines.empty())
        return false;
    const LineNumber here = m_log->cursorLine();
    const auto after = std::upper_bound(lines.begin(), lines.end(), here);
    const auto from = std::lower_bound(lines.begin(), lines.end(), here);
    if (direction > 0)
        m_log->goToLine(after == lines.end() ? lines.front() : *after);
    else
        m_log->goToLine(from == lines.begin() ? lines.back() : *(from - 1));
    return true;
}

void EvidenceView::readAs(TextFileSource::Text text)
{
    if (m_ref.isNull() || text == m_text)
        return;
    m_text = text;
    m_isReread = true;
    showLines(m_ref, showsLines() && m_source ? std::optional(m_log->place()) : std::nullopt);
}

void EvidenceView::offerEncodings(QMenu* menu)
{
    QMenu* encodings = menu->addMenu(tr("Read as"));
    const auto add = [this, encodings](const QString& name, TextFileSource::Text text, bool isIt) {
        QAction* action = encodings->addAction(name, this, [this, text] { readAs(text); });
        action->setCheckable(true);
        action->setChecked(isIt);
    };
    const Artifact* artifact = m_files->artifact(m_ref.path);
    add(artifact ? tr("%1, as the review read it").arg(encodingText(artifact->encoding, artifact->bom))
                 : tr("As the review read it"),
        TextFileSource::Text::Repaired, !TextFileSource::isChosen(m_text));
    encodings->addSeparator();
    for (const TextFileSource::Text text : TextFileSource::encodings())
        add(TextFileSource::encodingName(text), text, text == m_text);
}

void EvidenceView::offerOriginal()
{
    if (TextFileSource::isChosen(m_text)) {
        m_repairedStrip->setText(
            tr("Shown as %1. Lines and pointers are those of the text as the review read it.").arg(chosenEncoding()));
        m_otherText->setText(tr("As it was read"));
        m_repairedStrip->show();
        return;
    }
    m_otherText->setText(m_text == TextFileSource::Text::Repaired ? tr("Show original bytes")
                                                                  : tr("Show repaired text"));
    const Artifact* artifact = m_files->artifact(m_ref.path);
    bool damaged = artifact && artifact->mojibake != Mojibake::None;
    if (artifact) {
        for (const Member& member : artifact->members)
            damaged = damaged || member.mojibake != Mojibake::None;
    }
    m_repairedStrip->setText(m_text == TextFileSource::Text::Repaired
                                 ? tr("Text damaged by a wrong encoding is shown repaired; lines count the original.")
                                 : tr("The original bytes, damaged by a wrong encoding."));
    m_repairedStrip->setVisible(damaged);
}

void EvidenceView::checkQuote(const std::shared_ptr<TextFileSource>& source)
{
    const Artifact* artifact = m_files->artifact(m_ref.path);
    const std::string quote = artifact ? shownQuote(m_ref, *artifact, m_text) : m_ref.quote;
    std::string lines;
    constexpr std::int64_t manyLines = 400; // no quote is longer
    for (LineNumber line = m_ref.firstLine; line <= m_ref.lastLine && line < m_ref.firstLine.plus(manyLines);
         line = line.plus(1))
        lines += source->line(line).text + '\n';
    if (lines.find(quote) != std::string::npos) {
        if (m_words.empty())
            m_log->markQuote(fromUtf8(quote));
        else
            markWords();
        return;
    }
    lookForQuote(source, fromUtf8(quote));
}

void EvidenceView::lookForQuote(const std::shared_ptr<TextFileSource>& source, const QString& quote)
{
    const QString firstLine = quote.section(QLatin1Char('\n'), 0, 0);
    const auto job = [source, firstLine, wanted = m_ref.firstLine](const CancelFlag& cancel) {
        return nearestHit(*source, firstLine, wanted, cancel);
    };
    m_files->run(this, job, [this, ref = m_ref](LineNumber found) {
        if (ref != m_ref)
            return;
        const LogView::Place here = m_log->place();
        if (found.isValid()) {
            m_log->highlight(found, found.plus(m_ref.lastLine.value - m_ref.firstLine.value));
            m_lostStrip->setText(tr("The quoted text is no longer at line %1; this is the nearest place that has it.")
                                     .arg(m_ref.firstLine.value));
        } else {
            m_lostStrip->setText(tr("The quoted text is no longer in this file; this is the line where it was."));
        }
        if (m_isReread)
            m_log->setPlace(here);
        m_lostStrip->show();
    });
}

} // namespace exhibit
