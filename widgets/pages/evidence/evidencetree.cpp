// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/evidencetree.h"

#include "models/items/base/filterproxy.h"
#include "models/items/evidence/artifacttreemodel.h"
#include "models/items/evidence/genretext.h"
#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/report/messages.h"
#include "models/review/documentgenre.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/controls/verticalscroll.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/views/treeview.h"
#include "widgets/delegates/artifactdelegate.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

/// The other addresses of a document that stands at `path` (and `member`, if it is one).
QStringList otherAddresses(const PackFacts& facts, const Artifact& artifact, const Member* member)
{
    const auto name = [&facts](const DocumentAddress& address) -> QString {
        const Artifact& holder = facts.artifacts[static_cast<std::size_t>(address.artifact)];
        if (address.member < 0)
            return fromUtf8(holder.path);
        const Member& section = holder.members[static_cast<std::size_t>(address.member)];
        return fromUtf8(holder.path) + QStringLiteral("#L%1").arg(section.headerLine.value);
    };
    const auto isThis = [&](const DocumentAddress& address) {
        const Artifact& holder = facts.artifacts[static_cast<std::size_t>(address.artifact)];
        return &holder == &artifact &&
               (member ? address.member >= 0 && &holder.members[static_cast<std::size_t>(address.member)] == member
                       : address.member < 0);
    };
    QStringList others;
    for (const Document& document : facts.documents) {
        std::vector<DocumentAddress> addresses{document.canonical};
        addresses.insert(addresses.end(), document.alsoAt.begin(), document.alsoAt.end());
        if (std::none_of(addresses.begin(), addresses.end(), isThis))
            continue;
        for (const DocumentAddress& address : addresses) {
            if (!isThis(address))
                others.append(name(address));
        }
    }
    return others;
}

/// In any language: of the sizes that files have, those in bytes take most words.
int sizeColumnWidth()
{
    constexpr int least = 78, most = 150, padding = 22; // design pixels
    constexpr std::uint64_t longest = 1000;             // bytes
    const int words = QFontMetrics(fontFor(TextStyle::Small)).horizontalAdvance(fileSizeText(longest));
    return std::clamp(words + scaled(padding), scaled(least), scaled(most));
}

} // namespace

EvidenceTree::EvidenceTree(const Messages& messages, QWidget* parent)
    : Panel(parent), m_messages(messages), m_model(new ArtifactTreeModel(this)), m_proxy(new FilterProxy(this))
{
    m_proxy->setSourceModel(m_model);
    m_tree = new TreeView;
    m_tree->setAccessibleName(tr("Files of the pack"));
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new ArtifactDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeFacts());
    connect(m_tree, &TreeView::currentRowChanged, this, [this](const QModelIndex& index) {
        updateFacts(index);
        const QVariant ref = index.data(SourceRefRole);
        if (m_quiet || !ref.canConvert<SourceRef>() || ref.value<SourceRef>().isNull())
            return;
        if (m_tree->isWalking())
            Q_EMIT passed(ref.value<SourceRef>());
        else
            Q_EMIT chosen(ref.value<SourceRef>());
    });
}

QWidget* EvidenceTree::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    m_note = new ToneLabel({}, TextStyle::Body, Tone::Secondary);
    line->addWidget(new ToneLabel(tr("Evidence"), TextStyle::Title, Tone::Text));
    line->addWidget(m_note, 1);
    m_filter = new SearchLine(tr("Filter files"));
    m_filter->setAccessibleName(tr("Filter files"));
    connect(m_filter, &SearchLine::filterChanged, this, [this] {
        m_proxy->setFilterText(m_filter->text());
        if (!m_filter->text().isEmpty())
            m_tree->expandAll();
    });
    connect(m_filter, &SearchLine::downPressed, m_tree, qOverload<>(&QWidget::setFocus));
    layout->addLayout(line);
    layout->addWidget(m_filter);
    return head;
}

QWidget* EvidenceTree::makeFacts()
{
    m_facts = new QWidget;
    auto* layout = new QVBoxLayout(m_facts);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(6);
    m_factTitle = new ToneLabel({}, TextStyle::Heading, Tone::Text);
    m_factTitle->setWordWrap(true);
    m_factGrid = new QGridLayout;
    m_factGrid->setHorizontalSpacing(14);
    m_factGrid->setVerticalSpacing(3);
    m_factGrid->setColumnStretch(1, 1);
    int row = 0;
    const auto addFact = [&](const QString& caption, ToneLabel** captionLabel = nullptr) {
        auto* label = new ToneLabel(caption, TextStyle::Small, Tone::Muted);
        auto* value = new ToneLabel({}, TextStyle::Small, Tone::Text);
        value->setWordWrap(true);
        m_factGrid->addWidget(label, row, 0, Qt::AlignTop);
        m_factGrid->addWidget(value, row++, 1);
        if (captionLabel)
            *captionLabel = label;
        return value;
    };
    m_kind = addFact(tr("Kind"));
    m_genre = addFact(tr("Text"), &m_genreCaption);
    m_changeGenre = makeSmallButton(tr("Change kind of text…"), ButtonKind::Default, Icon::Edit);
    m_changeGenre->setToolTip(
        tr("Say what kind of text this is. It decides how the statements that were read in it are "
           "judged; it is kept as a decision and can be undone"));
    m_changeGenre->setMenu(new QMenu(m_changeGenre));
    connect(m_changeGenre->menu(), &QMenu::aboutToShow, this, &EvidenceTree::fillGenreMenu);
    m_factGrid->addWidget(m_changeGenre, row++, 0, 1, 2, Qt::AlignLeft);
    m_size = addFact(tr("Size"));
    m_encoding = addFact(tr("Encoding"));
    m_digest = addFact(tr("SHA-256"));
    m_alsoAt = addFact(tr("Also at"), &m_alsoAtCaption);
    m_factProblems = new ToneLabel({}, TextStyle::Small, Tone::Warn);
    m_factProblems->setWordWrap(true);
    layout->addWidget(m_factTitle);
    layout->addLayout(m_factGrid);
    layout->addWidget(m_factProblems);
    m_factScroll = new VerticalScroll(m_facts, tr("Facts of the file"));
    m_factScroll->hide();
    return m_factScroll;
}

void EvidenceTree::setSnapshot(const PackSnapshot& snapshot)
{
    const bool samePack = snapshot.facts && snapshot.facts == m_snapshot.facts;
    m_snapshot = snapshot;
    if (samePack) {
        updateFacts(m_tree->currentIndex());
        return;
    }
    m_quiet = true;
    m_model->setSnapshot(snapshot, m_messages);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ArtifactTreeModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(ArtifactTreeModel::SizeColumn, QHeaderView::Interactive);
    m_tree->header()->resizeSection(ArtifactTreeModel::SizeColumn, sizeColumnWidth());
    m_tree->expandToDepth(0);
    m_quiet = false;
    m_factScroll->hide();
    quint64 bytes = 0;
    std::size_t files = 0;
    if (snapshot.facts) {
        files = snapshot.facts->artifacts.size();
        for (const Artifact& artifact : snapshot.facts->artifacts)
            bytes += artifact.bytes;
    }
    m_note->setText(files == 1
                        ? tr("1 file, %1").arg(fileSizeText(bytes))
                        : tr("%1 files, %2").arg(groupedNumber(static_cast<qint64>(files)), fileSizeText(bytes)));
}

void EvidenceTree::select(const SourceRef& ref)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(ref));
    if (!index.isValid() || index.siblingAtColumn(0) == m_tree->currentIndex().siblingAtColumn(0))
        return;
    m_quiet = true;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_quiet = false;
    updateFacts(index);
}

/// Open, with what it holds in sight.
void EvidenceTree::selectFolder(const QString& path)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOfPath(path.toStdString()));
    if (!index.isValid())
        return;
    m_tree->expand(index);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtTop);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void EvidenceTree::setShownAs(const std::string& path, const QString& encoding)
{
    const auto known = m_shownAs.find(path);
    if (encoding == (known == m_shownAs.end() ? QString() : known->second))
        return;
    if (encoding.isEmpty())
        m_shownAs.erase(known);
    else
        m_shownAs[path] = encoding;
    updateFacts(m_tree->currentIndex());
}

void EvidenceTree::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void EvidenceTree::setGenreChangeable(bool changeable)
{
    m_genreChangeable = changeable;
}

void EvidenceTree::updateFacts(const QModelIndex& index)
{
    const QModelIndex source = m_proxy->mapToSource(index);
    const Artifact* artifact = m_snapshot ? m_model->artifactAt(source) : nullptr;
    m_factScroll->setVisible(artifact != nullptr);
    if (!artifact)
        return;
    const Member* member = m_model->memberAt(source);
    m_factTitle->setText(fromUtf8(member ? member->path : artifact->path));
    QString kind = artifactKindText(member ? member->kind : artifact->kind);
    if (!member && !artifact->members.empty())
        kind = tr("%1, %2 sections").arg(kind).arg(artifact->members.size());
    m_kind->setText(kind);
    updateGenre(*artifact, member);
    m_size->setText(
        member ? tr("lines %1–%2").arg(member->firstLine.value).arg(member->lastLine.value)
               : tr("%1 bytes, %2 lines")
                     .arg(groupedNumber(static_cast<qint64>(artifact->bytes)), groupedNumber(artifact->lines)));
    const QString encoding = encodingText(artifact->encoding, artifact->bom);
    const auto shownAs = m_shownAs.find(artifact->path);
    m_encoding->setText(shownAs == m_shownAs.end() ? encoding : tr("%1, shown as %2").arg(encoding, shownAs->second));
    const QString digest = fromUtf8(artifact->sha256);
    m_digest->setText(digest.left(12) + (digest.isEmpty() ? QString() : QStringLiteral("…")));
    m_digest->setToolTip(digest);
    const QStringList others = otherAddresses(*m_snapshot.facts, *artifact, member);
    m_alsoAt->setText(others.join(QLatin1Char('\n')));
    m_alsoAt->setVisible(!others.isEmpty());
    m_alsoAtCaption->setVisible(!others.isEmpty());
    QStringList problems;
    for (const Problem& problem : artifact->problems) {
        if (problem.severity != Severity::Info)
            problems.append(m_messages.text(problem.message, NumberStyle::Grouped));
    }
    m_factProblems->setText(problems.mid(0, 4).join(QLatin1Char('\n')));
    m_factProblems->setVisible(!problems.isEmpty());
    fitFacts();
}

/// What the facts need, but no more than half: the files above them stay in sight, and the facts scroll.
void EvidenceTree::fitFacts()
{
    constexpr int border = 2;
    const int inside = width() - 2 * border;
    const int wanted = m_facts->hasHeightForWidth() ? m_facts->heightForWidth(inside) : m_facts->sizeHint().height();
    m_factScroll->setFixedHeight(std::clamp(wanted, 0, std::max(0, height() / 2)));
}

void EvidenceTree::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    fitFacts();
}

void EvidenceTree::updateGenre(const Artifact& artifact, const Member* member)
{
    const Document* document = documentAt(*m_snapshot.facts, artifact, member);
    const QString genre =
        document && m_snapshot.review ? genreSentence(m_snapshot, *document, {}, m_messages) : QString();
    m_document = genre.isEmpty() ? std::string() : documentPath(*m_snapshot.facts, *document);
    m_genre->setText(genre);
    m_genre->setVisible(!genre.isEmpty());
    m_genreCaption->setVisible(!genre.isEmpty());
    m_changeGenre->setVisible(!genre.isEmpty() && m_genreChangeable);
}

void EvidenceTree::fillGenreMenu()
{
    QMenu* menu = m_changeGenre->menu();
    menu->clear();
    const auto& said = m_snapshot.review->corrections.genres;
    const auto found = said.find(m_document);
    const auto add = [&](const QString& text, const QString& name, bool checked) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT genreChosen(fromUtf8(m_document), name); });
    };
    for (const Genre genre : {Genre::CurrentState, Genre::Ledger, Genre::Report, Genre::Plan, Genre::Reference,
                              Genre::CapturedOutput, Genre::Licence})
        add(genreText(genre, m_messages), fromUtf8(genreName(genre)), found != said.end() && found->second == genre);
    menu->addSeparator();
    add(tr("As it was read"), {}, found == said.end());
}

} // namespace exhibit
