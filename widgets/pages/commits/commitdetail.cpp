// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/commits/commitdetail.h"

#include "models/items/base/rowtable.h"
#include "models/items/commits/commitrows.h"
#include "models/report/messages.h"
#include "widgets/common/controls/badge.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/controls/verticalscroll.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/views/tableview.h"
#include "widgets/common/views/viewkeys.h"
#include "widgets/common/views/viewmenu.h"
#include "widgets/delegates/bardelegate.h"
#include "widgets/delegates/tabledelegate.h"
#include "widgets/delegates/textdelegate.h"
#include "widgets/pages/commits/commitdiffcard.h"
#include "widgets/pages/linkchips.h"
#include "widgets/pages/statementlist.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

Tone toneOfStatus(const QString& status)
{
    if (status == QLatin1String("A"))
        return Tone::Ok;
    return status == QLatin1String("D") ? Tone::Fail : Tone::Warn;
}

} // namespace

CommitDetail::CommitDetail(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : QWidget(parent), m_context(context), m_fileModel(new RowTable<CommitFileRow>(this)),
      m_diff(new CommitDiffCard(files))
{
    m_upper = new Splitter(Qt::Horizontal);
    m_upper->setObjectName(QStringLiteral("commitUpperSplitter"));
    m_upper->addWidget(makeFilesCard());
    m_upper->addWidget(makeAssessmentCard());
    m_upper->setChildrenCollapsible(false);
    m_upper->setHandleWidth(scaled(12));
    m_upper->setSizes({scaled(400), scaled(480)});
    auto* halves = new Splitter(Qt::Vertical);
    halves->setObjectName(QStringLiteral("commitSplitter"));
    halves->addWidget(m_upper);
    halves->addWidget(m_diff);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(scaled(12));
    halves->setSizes({scaled(240), scaled(480)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addWidget(halves, 1);
    connect(m_diff, &CommitDiffCard::placeActivated, this,
            [this](const SourceRef& ref) { Q_EMIT openRequested(ref, {ref}, Page::OpenMode::Dock); });
    connect(m_diff, &CommitDiffCard::viewedRequested, this, &CommitDetail::toggleViewed);
}

QWidget* CommitDetail::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_title = ToneLabel::elided();
    setTextStyle(m_title, TextStyle::Title);
    auto* line = new QHBoxLayout;
    line->setSpacing(14);
    m_sha = new ToneLabel({}, TextStyle::Pointer, Tone::Accent);
    m_sha->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sha->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    const auto giveWay = [] {
        ToneLabel* label = ToneLabel::elided(); // the hash can be selected and is never cut
        setTextStyle(label, TextStyle::Small);
        label->setTone(Tone::Secondary);
        return label;
    };
    m_author = giveWay();
    m_date = giveWay();
    m_badge = new Badge;
    m_pointer = new PointerLabel;
    auto* copy = makeIconButton(Icon::Copy, tr("Copy the hash of the commit"));
    line->addWidget(m_sha);
    line->addWidget(m_author);
    line->addWidget(m_date);
    line->addStretch(1);
    line->addWidget(m_badge);
    line->addWidget(m_pointer);
    line->addWidget(copy);
    column->addWidget(m_title);
    column->addLayout(line);
    connect(m_pointer, &PointerLabel::activated, this,
            [this](const SourceRef& ref) { Q_EMIT openRequested(ref, {ref}, Page::OpenMode::Dock); });
    connect(copy, &QToolButton::clicked, this, [this] {
        if (m_commit >= 0)
            copyAndTell(this, fromUtf8(m_snapshot.facts->commits[static_cast<std::size_t>(m_commit)].sha));
    });
    return head;
}

QWidget* CommitDetail::makeFilesCard()
{
    m_filesCard = new Card(tr("Files"));
    m_fileTable = new TableView;
    m_fileTable->setObjectName(QStringLiteral("commitFiles"));
    m_fileTable->setAccessibleName(tr("Files of the commit"));
    m_fileTable->setDense(true);
    m_fileTable->horizontalHeader()->hide();
    m_fileTable->setModel(m_fileModel);
    const auto statusData = [](const QModelIndex& index) {
        const QString status = index.data().toString();
        return TextDelegate::Data{status, {}, toneOfStatus(status)};
    };
    const auto pathData = [this](const QModelIndex& index) {
        const bool viewed = isViewed(index.row());
        const QString path = index.data().toString();
        return TextDelegate::Data{viewed ? QChar(0x2713) + QLatin1Char(' ') + path : path,
                                  {},
                                  viewed ? Tone::Muted : Tone::Text,
                                  Qt::ElideMiddle};
    };
    const auto numberData = [](const QModelIndex& index) {
        const QString text = index.data().toString();
        return TextDelegate::Data{text, {}, text.startsWith(QLatin1Char('+')) ? Tone::Ok : Tone::Fail};
    };
    const auto barData = [this](const QModelIndex& index) {
        BarDelegate::Data data;
        if (const CommitFileRow* row = m_fileModel->rowAt(index.row())) {
            data.parts = {{double(row->added()), BarDelegate::Fill::Added},
                          {double(row->removed()), BarDelegate::Fill::Removed}};
            data.scale = double(row->largest);
            data.track = false;
        }
        return data;
    };
    auto* delegate = new TableDelegate(m_fileTable);
    delegate->setDelegate(ColumnLook::Badge, new TextDelegate(TextStyle::Pointer, statusData, m_fileTable));
    delegate->setDelegate(ColumnLook::Evidence, new TextDelegate(TextStyle::Body, pathData, m_fileTable));
    delegate->setDelegate(ColumnLook::Number, new TextDelegate(TextStyle::Pointer, numberData, m_fileTable));
    delegate->setDelegate(ColumnLook::Bar, new BarDelegate(barData, m_fileTable));
    m_fileTable->setItemDelegate(delegate);
    m_fileTable->setPlaceholder(tr("The pack lists this commit without its files."), {});
    m_filesCard->setContent(m_fileTable);
    m_fileTable->installEventFilter(this);
    connect(m_fileTable->menu(), &ViewMenu::menuAboutToShow, this, [this](QMenu* menu, const QModelIndex& index) {
        if (!index.isValid())
            return;
        QAction* viewed = menu->addAction(tr("Viewed"), this, [this, row = index.row()] { toggleViewed(fileOf(row)); });
        viewed->setCheckable(true);
        viewed->setChecked(isViewed(index.row()));
        viewed->setShortcut(Qt::Key_V);
    });
    connect(m_fileTable, &TableView::currentRowChanged, this, [this](const QModelIndex& index) {
        m_diff->showFile(fileOf(index.row()));
        if (const auto ref = index.data(SourceRefRole).value<SourceRef>(); !ref.isNull())
            Q_EMIT pointersChanged({ref});
    });
    connect(m_fileTable, &TableView::rowActivated, this, [this](const QModelIndex& index) {
        const auto ref = index.data(SourceRefRole).value<SourceRef>();
        Q_EMIT openRequested(ref, {ref}, Page::OpenMode::Dock);
    });
    return m_filesCard;
}

QWidget* CommitDetail::makeAssessmentCard()
{
    auto* card = new Card(tr("Assessment"));
    m_classification = new Badge;
    card->addHeaderWidget(m_classification);
    m_statements = new StatementList(*m_context.messages);
    card->setContent(new VerticalScroll(m_statements, tr("Assessment")));
    connect(m_statements, &StatementList::openRequested, this,
            [this](const SourceRef& ref, const QList<SourceRef>& all) {
                Q_EMIT openRequested(ref, all, Page::OpenMode::Dock);
            });
    return card;
}

void CommitDetail::setSnapshot(const PackSnapshot& snapshot)
{
    m_snapshot = snapshot;
    setCommit(-1);
}

const CommitReview* CommitDetail::review() const
{
    const auto at = static_cast<std::size_t>(m_commit);
    return m_commit >= 0 && at < m_snapshot.review->commits.size() ? &m_snapshot.review->commits[at] : nullptr;
}

void CommitDetail::setCommit(int commit)
{
    m_commit = commit;
    m_fileModel->setTable(commitFileTable(m_snapshot, commit), *m_context.messages);
    m_statements->clear();
    m_diff->setCommit(commit < 0 ? nullptr : &m_snapshot.facts->commits[static_cast<std::size_t>(commit)]);
    if (commit < 0)
        return;
    const Commit& shown = m_snapshot.facts->commits[static_cast<std::size_t>(commit)];
    fillHead(shown);
    fillAssessment();
    m_fileTable->fitColumns();
    const auto count = static_cast<qint64>(shown.files.size());
    fillFilesNote();
    markViewed();
    if (count == 0)
        return;
    // The file that changed most says most of what the commit is about.
    const auto mostChanged = [](const CommitFileRow& row) { return row.added() + row.removed() == row.largest; };
    m_fileTable->selectRow(std::max(0, m_fileModel->rowWhere(mostChanged)));
}

void CommitDetail::fillFilesNote()
{
    const auto count = m_fileModel->totalCount();
    std::int64_t added = 0, removed = 0;
    int viewed = 0;
    bool counted = false; // a list of names alone says nothing of lines
    for (const CommitFileRow& row : m_fileModel->rows()) {
        counted = counted || row.file->added || row.file->removed;
        added += row.added();
        removed += row.removed();
    }
    for (int row = 0; row < m_fileModel->rowCount(); ++row)
        viewed += isViewed(row) ? 1 : 0;
    QString changed = tr("not in the pack");
    if (count != 0 && counted)
        changed =
            tr("%1 changed  +%2 \u2212%3").arg(groupedNumber(count), groupedNumber(added), groupedNumber(removed));
    else if (count != 0)
        changed = tr("%1 changed").arg(groupedNumber(count));
    m_filesCard->setNote(viewed == 0 ? changed : tr("%1, %2 viewed").arg(changed, groupedNumber(viewed)));
}

QStringList CommitDetail::viewed() const
{
    QStringList files(m_viewed.begin(), m_viewed.end());
    files.sort();
    return files;
}

void CommitDetail::setViewed(const QStringList& files)
{
    m_viewed = {files.begin(), files.end()};
    m_fileTable->viewport()->update();
    fillFilesNote();
    markViewed();
}

void CommitDetail::markViewed()
{
    for (int row = 0; row < m_fileModel->rowCount(); ++row)
        m_diff->setViewed(fileOf(row), isViewed(row));
}

/// Its place in Commit::files; -1: there is no such row. Rows may be sorted.
int CommitDetail::fileOf(int row) const
{
    const CommitFileRow* chosen = m_fileModel->rowAt(row);
    if (!chosen || m_commit < 0)
        return -1;
    const std::vector<CommitFile>& files = m_snapshot.facts->commits[static_cast<std::size_t>(m_commit)].files;
    return static_cast<int>(chosen->file - files.data());
}

QString CommitDetail::viewedKey(int row) const
{
    const CommitFileRow* file = m_fileModel->rowAt(row);
    if (!file || m_commit < 0)
        return {};
    return fromUtf8(m_snapshot.facts->commits[static_cast<std::size_t>(m_commit)].sha) + QLatin1Char(' ') +
           fromUtf8(file->file->path);
}

bool CommitDetail::isViewed(int row) const
{
    return m_viewed.contains(viewedKey(row));
}

/// The next file is gone to, as whoever ticks one off is done with it.
void CommitDetail::toggleViewed(int file)
{
    int row = 0;
    while (row < m_fileModel->rowCount() && fileOf(row) != file)
        ++row;
    const QString key = viewedKey(row);
    if (key.isEmpty())
        return;
    const bool isViewedNow = !m_viewed.remove(key);
    if (isViewedNow)
        m_viewed.insert(key);
    m_diff->setViewed(file, isViewedNow);
    if (isViewedNow && row + 1 < m_fileModel->rowCount())
        m_fileTable->selectRow(row + 1);
    m_fileTable->viewport()->update();
    fillFilesNote();
}

bool CommitDetail::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_fileTable || event->type() != QEvent::KeyPress || !ViewKeys::letterKeysEnabled(m_fileTable))
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_V || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    toggleViewed(fileOf(m_fileTable->currentIndex().row()));
    return true;
}

void CommitDetail::fillHead(const Commit& commit)
{
    m_title->setText(fromUtf8(commit.subject));
    const QString author = fromUtf8(commit.author);
    m_author->setText(author.section(QLatin1String(" <"), 0, 0));
    m_author->setToolTip(author);
    m_date->setText(fromUtf8(commit.date));
    m_pointer->setSourceRef(commit.where);
    const CommitReview* review = this->review();
    const bool tests = review && review->testsTouched > 0;
    m_badge->setLook(tests ? Look{Icon::Check, Tone::Ok, tr("Tests touched")}
                           : Look{Icon::Minus, Tone::Unknown, tr("No tests touched")});
    arrangeHead();
}

void CommitDetail::fillAssessment()
{
    const CommitReview* review = this->review();
    m_classification->setVisible(review && review->classification != Classification::None);
    if (!review)
        return;
    m_classification->setLook(lookOf(review->classification));
    for (const EvidenceStatement& statement : review->assessment)
        m_statements->addStatement(statement);
    if (!review->risks.empty()) {
        m_statements->addHeading(tr("Risks"));
        for (const EvidenceStatement& risk : review->risks)
            m_statements->addStatement(risk, Icon::Warning, Tone::Warn);
    }
    if (!review->followUps.empty()) {
        m_statements->addHeading(tr("Potential follow-up"));
        for (const EvidenceStatement& followUp : review->followUps)
            m_statements->addStatement(followUp, Icon::ChevronRight);
    }
    addLinks(*review);
    if (m_statements->isEmpty())
        m_statements->addText(tr("The pack holds nothing but the subject of this commit."), Tone::Muted);
}

void CommitDetail::addLinks(const CommitReview& review)
{
    auto* chips = new LinkChips(m_snapshot, *m_context.messages);
    chips->addFindings(review.findings);
    chips->addClaims(review.claims);
    for (const int run : review.runs)
        chips->addRun(m_snapshot.review->runs[static_cast<std::size_t>(run)].key);
    if (chips->count() == 0) {
        delete chips;
        return;
    }
    connect(chips, &LinkChips::pageRequested, this, &CommitDetail::pageRequested);
    m_statements->addHeading(tr("Linked"));
    m_statements->addWidget(chips);
    if (chips->hiddenCount() > 0)
        m_statements->addText(tr("and %1 more").arg(groupedNumber(chips->hiddenCount())), Tone::Muted);
}

bool CommitDetail::stepChange(int direction)
{
    return m_diff->stepChange(direction);
}

QJsonObject CommitDetail::diffShape() const
{
    return m_diff->shape();
}

/// In a narrow window hash and place keep their room: seven digits name a commit, and its files say what was touched.
void CommitDetail::arrangeHead()
{
    constexpr int allFrom = 330; // design pixels
    const bool isWide = width() >= scaled(allFrom);
    m_author->setVisible(isWide);
    m_date->setVisible(isWide);
    const bool has =
        m_snapshot && m_commit >= 0 && static_cast<std::size_t>(m_commit) < m_snapshot.facts->commits.size();
    const std::string& sha = has ? m_snapshot.facts->commits[static_cast<std::size_t>(m_commit)].sha : std::string();
    m_sha->setText(fromUtf8(sha).left(isWide ? 12 : 7));
    m_badge->setVisible(isWide && has && review() &&
                        !m_snapshot.facts->commits[static_cast<std::size_t>(m_commit)].files.empty());
}

void CommitDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeHead();
}

void CommitDetail::setDiffShape(const QJsonObject& shape)
{
    m_diff->setShape(shape);
}

void CommitDetail::stepFile(int direction)
{
    const int rows = m_fileModel->rowCount();
    if (rows > 0)
        m_fileTable->selectRow((m_fileTable->currentIndex().row() + direction + rows) % rows);
}

} // namespace exhibit
