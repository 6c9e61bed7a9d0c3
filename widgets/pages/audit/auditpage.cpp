// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/audit/auditpage.h"

#include "models/items/itemtext.h"
#include "models/report/audit/audittext.h"
#include "models/report/messages.h"
#include "models/report/reportwriter.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/views/treeview.h"
#include "widgets/common/views/viewkeys.h"
#include "widgets/pages/audit/auditdetail.h"
#include "widgets/pages/audit/auditfigure.h"
#include "widgets/pages/audit/choicebar.h"
#include "widgets/pages/audit/reviewtext.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace exhibit {

namespace {

enum Segment { AllSegment, WrongSegment, OmittedSegment };

} // namespace

AuditPage::~AuditPage()
{
    keepChosen();
}

void AuditPage::setSnapshot(const PackSnapshot& snapshot)
{
    const bool isOther = m_snapshot.facts != snapshot.facts || m_snapshot.review != snapshot.review;
    const bool isOtherPack = !snapshot || !m_snapshot || m_snapshot.facts->openedPath != snapshot.facts->openedPath;
    if (isOther)
        keepChosen();
    m_snapshot = snapshot;
    if (!isOther)
        return;
    if (isOtherPack) {
        m_path.clear();
        m_opened.clear();
        m_chosen.clear();
        Q_EMIT reviewsChanged();
    }
    start();
}

void AuditPage::chooseReview()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a review"), QFileInfo(m_path).path(),
                                                      tr("Reviews (*.md *.markdown *.txt);;All files (*)"));
    if (!path.isEmpty())
        openReview(path);
}

void AuditPage::openReview(const QString& path)
{
    keepChosen();
    m_path = path;
    start();
}

void AuditPage::start()
{
    m_workers.cancelAll();
    show({});
    if (m_path.isEmpty() || !m_snapshot) {
        showNothing(tr("Drop a review here"),
                    tr("A review of this pack by a person or a model, as Markdown or plain text: its pointers, "
                       "quotations and numbers are held against the evidence."));
        return;
    }
    showNothing(tr("Checking…"), tr("Each file of the pack is read once."));
    const auto work = [path = QFile::encodeName(m_path).toStdString(), snapshot = m_snapshot,
                       messages = context().messages, dataDir = m_dataDir](const CancelFlag& cancel) {
        Opened opened;
        Result<ReviewFile> file = readReviewFile(path);
        if (!file) {
            opened.why = messages->text(file.error());
            return opened;
        }
        opened.audit = std::make_shared<const ReviewAudit>(auditFile(*file, snapshot, cancel));
        // What cannot be read is asked for again: the audit itself needs none of it.
        if (Result<KeptAudit> kept =
                dataDir.empty() ? KeptAudit() : keptAudit(dataDir, snapshot.facts->openedPath, opened.audit->text))
            opened.kept = std::move(kept).value();
        opened.file = std::make_shared<const ReviewFile>(std::move(*file));
        return opened;
    };
    m_workers.run(this, work, [this](const Opened& opened) {
        if (!opened.audit) {
            showNothing(tr("This review cannot be read"), opened.why);
        } else {
            if (!m_opened.contains(m_path))
                m_opened.append(m_path);
            if (m_chosen.value(m_path).text != opened.audit->text)
                m_chosen[m_path] = {opened.audit->text, opened.kept, true};
            show(opened);
            Q_EMIT reviewsChanged();
        }
        Q_EMIT statusTextChanged();
    });
}

void AuditPage::show(const Opened& opened)
{
    m_file = opened.file;
    m_audit = opened.audit;
    m_mark = -1;
    const AuditCounts counts = m_audit ? countMarks(*m_audit) : AuditCounts();
    m_name->setText(m_audit ? fromUtf8(m_audit->name) : tr("No review"));
    m_against->setText(m_audit ? tr("against %1").arg(fromUtf8(m_snapshot.facts->name)) : QString());
    m_headline->setText(context().messages->text(auditHeadline(counts), NumberStyle::Grouped));
    m_summary->setText(context().messages->text(auditDetail(counts), NumberStyle::Grouped));
    for (AuditFigure* figure : m_figures)
        figure->setCounts(counts);
    const auto countOf = [this](AuditFilter filter) {
        return m_audit ? static_cast<qint64>(walkedMarks(*m_audit, filter).size()) : -1;
    };
    m_filter->setCount(AllSegment, countOf(AuditFilter::All));
    m_filter->setCount(WrongSegment, countOf(AuditFilter::Wrong));
    m_filter->setCount(OmittedSegment, m_audit ? static_cast<qint64>(m_audit->omissions.size()) : -1);
    m_reviewCard->setNote(
        m_audit
            ? tr("rendered, %1 lines").arg(groupedNumber(std::count(m_audit->text.begin(), m_audit->text.end(), '\n')))
            : QString());
    m_detail->setAudit(m_audit, m_snapshot);
    m_review->setAudit(m_audit, m_snapshot.facts);
    m_review->setChoices(choices());
    m_rows->setRows(m_audit ? omissionRows(*m_audit, m_snapshot, *context().messages) : std::vector<ListRow>());
    fillMenu();
    showFilter();
    m_stack->setCurrentIndex(0);
}

void AuditPage::showNothing(const QString& title, const QString& sentence)
{
    m_empty->setTitle(title);
    m_empty->setSentence(sentence);
    m_stack->setCurrentWidget(m_empty);
}

/// The first citation that has to be mended, unless the one shown is of the filter.
void AuditPage::showFilter()
{
    const bool isOmitted = m_filter->current() == OmittedSegment;
    m_left->setCurrentIndex(isOmitted ? 1 : 0);
    m_legend->setVisible(!isOmitted);
    if (isOmitted) {
        m_mark = -1;
        m_review->setMark(-1, {});
        m_detail->setMark(-1, AuditChoice::Keep);
        m_bar->setChoice(std::nullopt);
        const QModelIndex first = m_rows->index(0, 0);
        m_omissions->setCurrentIndex(first);
        showOmission(first);
        return;
    }
    const std::vector<int> marks =
        m_audit ? walkedMarks(*m_audit, m_filter->current() == WrongSegment ? AuditFilter::Wrong : AuditFilter::All)
                : std::vector<int>();
    const bool isShown = std::find(marks.begin(), marks.end(), m_mark) != marks.end();
    const std::vector<int> wrong = m_audit ? walkedMarks(*m_audit, AuditFilter::Wrong) : std::vector<int>();
    setMark(isShown ? m_mark : !wrong.empty() ? wrong.front() : marks.empty() ? -1 : marks.front());
}

void AuditPage::showOmission(const QModelIndex& index)
{
    if (m_filter->current() != OmittedSegment)
        return;
    const auto place = index.data(SourceRefRole).value<SourceRef>();
    m_detail->setTitle(index.isValid() ? tr("Not mentioned") : tr("Nothing of weight is left out"));
    m_detail->showPlace(place);
    setPointers(place.isNull() ? QList<SourceRef>() : QList<SourceRef>{place});
}

void AuditPage::setMark(int mark)
{
    keepChosen();
    m_mark = m_audit ? mark : -1;
    showMark();
}

void AuditPage::showMark()
{
    if (m_mark < 0) {
        m_review->setMark(-1, {});
        m_detail->setMark(-1, AuditChoice::Keep);
        m_bar->setChoice(std::nullopt);
        m_bar->setNote(std::nullopt);
        setPointers({});
        return;
    }
    const Messages& messages = *context().messages;
    const AuditMark& mark = m_audit->marks[static_cast<std::size_t>(m_mark)];
    const AuditChoice choice = choiceOf(mark, m_mark, choices());
    m_review->setMark(m_mark, tr("%1. %2").arg(auditMarkTitle(*m_audit, mark, messages), messages.text(mark.reason)));
    m_detail->setMark(m_mark, choice);
    const QString sure = messages.text("audit.confidence." + std::string(confidenceName(mark.confidence)));
    m_bar->setChoice(mark.edits.empty() ? std::nullopt : std::optional<AuditChoice>(choice),
                     PointerNames(*m_snapshot.facts).text(mark.place), sure);
    m_bar->setNote(note(m_mark));
    setPointers(mark.place.isNull() ? QList<SourceRef>() : QList<SourceRef>{mark.place});
    Q_EMIT statusTextChanged();
}

void AuditPage::step(int direction)
{
    if (!m_audit || m_filter->current() == OmittedSegment)
        return;
    const std::vector<int> marks =
        walkedMarks(*m_audit, m_filter->current() == WrongSegment ? AuditFilter::Wrong : AuditFilter::All);
    const auto next = direction > 0 ? std::upper_bound(marks.begin(), marks.end(), m_mark)
                                    : std::lower_bound(marks.begin(), marks.end(), m_mark);
    if (direction > 0 ? next != marks.end() : next != marks.begin())
        setMark(direction > 0 ? *next : *std::prev(next));
}

AuditChoices AuditPage::choices() const
{
    AuditChoices choices;
    const auto chosen = m_chosen.constFind(m_path);
    if (!m_audit || chosen == m_chosen.constEnd() || chosen->text != m_audit->text)
        return choices;
    for (std::size_t i = 0; i < m_audit->marks.size(); ++i) {
        const auto kept = chosen->marks.find(m_audit->marks[i].begin);
        if (kept != chosen->marks.end() && kept->second.choice && !m_audit->marks[i].edits.empty())
            choices[static_cast<int>(i)] = *kept->second.choice;
    }
    return choices;
}

AuditPage::Chosen& AuditPage::chosenHere()
{
    Chosen& chosen = m_chosen[m_path];
    if (chosen.text != m_audit->text)
        chosen = {m_audit->text, {}, true};
    return chosen;
}

/// Choices are written at once, a note when it is left.
void AuditPage::keepChosen()
{
    const auto chosen = m_chosen.find(m_path);
    if (m_dataDir.empty() || !m_snapshot || chosen == m_chosen.end() || chosen->isKept)
        return;
    chosen->isKept = true;
    const Result<void> kept = keepAudit(m_dataDir, m_snapshot.facts->openedPath, chosen->text, chosen->marks);
    if (!kept)
        tell(this, context().messages->text(kept.error()));
}

void AuditPage::hideEvent(QHideEvent* event)
{
    keepChosen();
    Page::hideEvent(event);
}

void AuditPage::setNote(const QString& note)
{
    if (m_mark < 0)
        return;
    Chosen& chosen = chosenHere();
    chosen.marks[m_audit->marks[static_cast<std::size_t>(m_mark)].begin].note = note.trimmed().toStdString();
    chosen.isKept = false;
}

QString AuditPage::note(int mark) const
{
    const auto chosen = m_chosen.constFind(m_path);
    if (!m_audit || mark < 0 || chosen == m_chosen.constEnd() || chosen->text != m_audit->text)
        return {};
    const auto found = chosen->marks.find(m_audit->marks[static_cast<std::size_t>(mark)].begin);
    return found == chosen->marks.end() ? QString() : fromUtf8(found->second.note);
}

/// What was noted, for those who get the audit.
QString AuditPage::notesText() const
{
    QString text;
    for (std::size_t i = 0; i < m_audit->marks.size(); ++i) {
        const QString noted = note(static_cast<int>(i));
        if (!noted.isEmpty())
            text += QStringLiteral("- ") + auditMarkTitle(*m_audit, m_audit->marks[i], *context().messages) +
                    QStringLiteral(": ") + noted.simplified().toHtmlEscaped() + QLatin1Char('\n');
    }
    return text.isEmpty() ? text : QStringLiteral("\n## ") + tr("Notes") + QStringLiteral("\n\n") + text;
}

/// And on to the next pointer that stands elsewhere and waits for a person.
void AuditPage::choose(AuditChoice choice)
{
    if (m_mark < 0 || m_audit->marks[static_cast<std::size_t>(m_mark)].edits.empty())
        return;
    Chosen& chosen = chosenHere();
    chosen.marks[m_audit->marks[static_cast<std::size_t>(m_mark)].begin].choice = choice;
    chosen.isKept = false;
    keepChosen();
    const AuditChoices all = choices();
    m_review->setChoices(all);
    for (auto i = static_cast<std::size_t>(m_mark) + 1; i < m_audit->marks.size(); ++i) {
        const AuditMark& mark = m_audit->marks[i];
        const auto index = static_cast<int>(i);
        if (!mark.edits.empty() && !all.contains(index) && proposedChoice(mark) == AuditChoice::Unsure) {
            m_mark = index;
            break;
        }
    }
    showMark();
}

void AuditPage::focusContent()
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->setFocus();
    else if (m_left->currentIndex() == 0)
        m_review->setFocus();
    else
        m_omissions->setFocus();
}

bool AuditPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (isPlain && handleKey(key->key()))
            return true;
    }
    return Page::eventFilter(watched, event);
}

bool AuditPage::handleKey(int key)
{
    const bool isReview = m_filter->current() != OmittedSegment;
    if (isReview && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (!pointers().isEmpty())
            Q_EMIT openRequested(pointers().front(), pointers(), OpenMode::Dock);
        return true;
    }
    if (!ViewKeys::letterKeysEnabled(m_omissions))
        return false;
    if (key == Qt::Key_W) {
        m_filter->setCurrent(m_filter->current() == WrongSegment ? AllSegment : WrongSegment);
        return true;
    }
    if (!isReview)
        return false;
    switch (key) {
    case Qt::Key_J:
        step(+1);
        return true;
    case Qt::Key_K:
        step(-1);
        return true;
    case Qt::Key_A:
        choose(AuditChoice::Take);
        return true;
    case Qt::Key_D:
        choose(AuditChoice::Keep);
        return true;
    case Qt::Key_E:
        choose(AuditChoice::Unsure);
        return true;
    default:
        return false;
    }
}

void AuditPage::copyAudit()
{
    if (m_audit)
        copyAndTell(this, QString::fromUtf8(markdownAudit(*m_audit, m_snapshot, *context().messages)) + notesText(),
                    tr("Copied the audit"));
}

void AuditPage::saveCorrectedCopy(const QString& path)
{
    if (!m_audit)
        return;
    QString target = path;
    if (target.isEmpty()) {
        const QFileInfo info(m_path);
        target = QFileDialog::getSaveFileName(
            this, tr("Save the corrected copy"),
            info.dir().filePath(info.completeBaseName() + tr("-corrected.") + info.suffix()));
    }
    if (target.isEmpty())
        return;
    const Result<void> written = writeReport(target, correctedBytes(*m_file, *m_audit, choices()));
    tell(this, written ? tr("Saved %1").arg(target) : context().messages->text(written.error()));
}

bool AuditPage::isComplete() const
{
    return !m_workers.isBusy() && m_review->isComplete() && Page::isComplete();
}

QString AuditPage::statusText() const
{
    if (m_mark < 0)
        return {};
    const std::vector<int> marks = walkedMarks(*m_audit, AuditFilter::All);
    const auto place = std::lower_bound(marks.begin(), marks.end(), m_mark) - marks.begin();
    return tr("Mark %1 of %2").arg(groupedNumber(place + 1), groupedNumber(static_cast<qint64>(marks.size())));
}

QString AuditPage::location() const
{
    return m_path;
}

void AuditPage::restoreLocation(const QString& location)
{
    if (!location.isEmpty() && location != m_path)
        openReview(location);
}

} // namespace exhibit
