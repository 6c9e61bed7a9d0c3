// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/palette.h"

#include "app/palette/palettedelegate.h"
#include "models/items/itemtext.h"
#include "widgets/common/controls/keycap.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/parts/panel.h"
#include "widgets/common/views/listview.h"
#include "widgets/pages/evidence/evidenceview.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace exhibit {

namespace {

constexpr int boxWidth = 960; // design pixels
constexpr int narrowWidth = 680;
constexpr int boxHeight = 620;
constexpr int listWidth = 584;
constexpr int narrowBelow = 1120; ///< width of the window: no preview
constexpr int margin = 16;
constexpr int top = 72;
constexpr int mostShownOfAll = 5;   ///< of each group
constexpr int mostShownOfOne = 200; ///< of the only group

/// Segments after “All”.
constexpr PaletteGroup segments[] = {PaletteGroup::Runs,     PaletteGroup::Tests, PaletteGroup::Claims,
                                     PaletteGroup::Commands, PaletteGroup::Place, PaletteGroup::Text};

QString segmentText(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Runs:
        return Palette::tr("Runs  #");
    case PaletteGroup::Tests:
        return Palette::tr("Tests  @");
    case PaletteGroup::Claims:
        return Palette::tr("Claims  !");
    case PaletteGroup::Commands:
        return Palette::tr("Commands  >");
    case PaletteGroup::Place:
        return Palette::tr("Lines  :");
    case PaletteGroup::Text:
    case PaletteGroup::GoTo:
        break;
    }
    return Palette::tr("Text  /");
}

/// The white ground with a border that stands on the veil.
class Box : public Panel
{
public:
    using Panel::Panel;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeFor(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.line);
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
};

void addKey(QHBoxLayout* layout, const QKeySequence& key, const QString& text)
{
    layout->addWidget(new KeyCap(key));
    layout->addWidget(new ToneLabel(text, TextStyle::Small, Tone::Muted));
    layout->addSpacing(scaled(8));
}

} // namespace

Palette::Palette(EvidenceFiles* files, const Messages& messages, std::function<Icon(const QString& page)> iconOf,
                 QWidget* window)
    : QWidget(window), m_model(new PaletteModel(this)), m_box(new Box(this)), m_line(new QLineEdit),
      m_count(new ToneLabel({}, TextStyle::Small, Tone::Muted)), m_groups(new SegmentedControl), m_list(new ListView),
      m_preview(new EvidenceView(files, messages))
{
    hide();
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Palette"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_model, std::move(iconOf), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(false);
    m_preview->setAccessibleName(tr("Lines of the current entry"));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_list, 3);
    middle->addWidget(m_preview, 2);
    auto* layout = new QVBoxLayout(m_box);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeGroups());
    layout->addLayout(middle, 1);
    layout->addWidget(makeFoot());
    connect(m_line, &QLineEdit::textChanged, this, &Palette::find);
    connect(m_groups, &SegmentedControl::currentChanged, this, &Palette::showGroup);
    connect(m_list, &ListView::currentRowChanged, this, &Palette::showCurrent);
    connect(m_list, &QAbstractItemView::clicked, this, [this] { choose(false); });
    m_line->installEventFilter(this);
    window->installEventFilter(this);
}

QWidget* Palette::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(scaled(margin), scaled(10), scaled(margin), scaled(8));
    m_line->setProperty("kind", QStringLiteral("plain"));
    m_line->addAction(themedIcon(Icon::Search, Tone::Accent), QLineEdit::LeadingPosition)->setText(tr("Find"));
    m_line->setPlaceholderText(tr("Page, run, test, claim, command or pointer"));
    m_line->setAccessibleName(tr("What to find"));
    setTextStyle(m_line, TextStyle::Heading);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_count);
    layout->addWidget(new KeyCap(QKeySequence(Qt::Key_Escape)));
    return head;
}

QWidget* Palette::makeGroups()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(scaled(margin), 0, scaled(margin), scaled(8));
    m_groups->addSegment(tr("All"));
    for (const PaletteGroup group : segments)
        m_groups->addSegment(segmentText(group));
    for (int i = 0; i < m_groups->count(); ++i)
        m_groups->button(i)->setFocusPolicy(Qt::NoFocus);
    m_groups->setCurrent(0);
    layout->addWidget(m_groups);
    layout->addStretch(1);
    return row;
}

QWidget* Palette::makeFoot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(scaled(margin), scaled(6), scaled(margin), scaled(8));
    addKey(layout, QKeySequence(Qt::Key_Return), tr("open"));
    addKey(layout, QKeySequence(Qt::ALT | Qt::Key_Return), tr("beside the page"));
    addKey(layout, QKeySequence(Qt::Key_Tab), tr("next group"));
    addKey(layout, QKeySequence(Qt::CTRL | Qt::Key_C), tr("copy"));
    addKey(layout, QKeySequence(Qt::CTRL | Qt::Key_Right), tr("lines on, off"));
    layout->addStretch(1);
    return foot;
}

void Palette::open(std::unique_ptr<const PaletteSearch> search)
{
    m_search = std::move(search);
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    place();
    show();
    raise();
    m_line->clear();
    m_line->setFocus(Qt::ShortcutFocusReason);
    find();
}

void Palette::dismiss()
{
    if (!isVisible())
        return;
    hide();
    m_model->setHits({});
    m_preview->clear();
    m_search.reset();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void Palette::place()
{
    const QSize room = window()->size();
    setGeometry(QRect(QPoint(0, 0), room));
    const bool isNarrow = room.width() < scaled(narrowBelow);
    const int width = std::min(scaled(isNarrow ? narrowWidth : boxWidth), room.width() - 2 * margin);
    const int above = std::min(scaled(top), room.height() / 10);
    const int height = std::min(scaled(boxHeight), room.height() - above - margin);
    m_box->setGeometry((room.width() - width) / 2, above, width, height);
    m_preview->setVisible(m_wantsPreview && !isNarrow);
    m_list->setMaximumWidth(m_preview->isHidden() ? width : scaled(listWidth));
}

void Palette::find()
{
    if (!m_search)
        return;
    const QString typed = m_line->text();
    const std::optional<PaletteGroup> only = typed.isEmpty() ? std::nullopt : PaletteSearch::groupOf(typed[0]);
    const auto* segment = std::find(std::begin(segments), std::end(segments), only.value_or(PaletteGroup::GoTo));
    m_isTyping = true;
    m_groups->setCurrent(segment == std::end(segments) ? 0 : static_cast<int>(segment - segments) + 1);
    m_isTyping = false;
    m_model->setHits(m_search->find(typed, only ? mostShownOfOne : mostShownOfAll));
    m_count->setText(m_model->total() == 0 ? tr("Nothing matches")
                                           : tr("%1 found").arg(groupedNumber(m_model->total())));
    select(m_model->firstEntry());
    m_list->scrollToTop();
}

void Palette::showGroup(int segment)
{
    if (m_isTyping)
        return;
    QString letters = m_line->text();
    if (!letters.isEmpty() && PaletteSearch::groupOf(letters[0]))
        letters.remove(0, 1);
    m_line->setText(segment > 0 ? PaletteSearch::prefixOf(segments[segment - 1]) + letters : letters);
    m_line->setFocus();
}

int Palette::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void Palette::select(int row)
{
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    showCurrent();
}

void Palette::showCurrent()
{
    const PaletteEntry* entry = m_model->entryAt(currentRow());
    if (m_preview->isHidden())
        return;
    if (entry && !entry->place.isNull())
        m_preview->showEvidence(entry->place);
    else
        m_preview->showNothing({}, tr("This entry has no lines of its own."));
}

void Palette::choose(bool beside)
{
    const PaletteEntry* entry = m_model->entryAt(currentRow());
    if (!entry || (beside && entry->place.isNull()))
        return;
    const PaletteEntry chosenEntry = *entry;
    dismiss();
    Q_EMIT chosen(chosenEntry, beside);
}

bool Palette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = currentRow(), last = m_model->rowCount() - 1;
    const auto step = [&](int direction) {
        for (int next = row + direction; next >= 0 && next <= last; next += direction) {
            if (m_model->entryAt(next))
                return select(next);
        }
    };
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Down:
        step(+1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        for (int i = 0; i < 10; ++i)
            handleKey(Qt::Key_Down, {});
        return true;
    case Qt::Key_PageUp:
        for (int i = 0; i < 10; ++i)
            handleKey(Qt::Key_Up, {});
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        select(m_model->entryOfNextGroup(row, key == Qt::Key_Tab ? +1 : -1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(modifiers.testFlag(Qt::AltModifier));
        return true;
    case Qt::Key_Right:
        if (!modifiers.testFlag(Qt::ControlModifier))
            return false;
        m_wantsPreview = !m_wantsPreview;
        place();
        showCurrent();
        return true;
    case Qt::Key_C:
        if (!modifiers.testFlag(Qt::ControlModifier) || m_line->hasSelectedText() || !m_model->entryAt(row))
            return false;
        copyAndTell(this, m_model->entryAt(row)->place.isNull() ? m_model->entryAt(row)->text
                                                                : fromUtf8(toString(m_model->entryAt(row)->place)));
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == window() && isVisible()) {
        if (event->type() == QEvent::Resize)
            place();
        return false;
    }
    if (watched != m_line || !isVisible())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no command of the window while a person types here
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        return handleKey(key->key(), key->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

void Palette::mousePressEvent(QMouseEvent* event)
{
    if (!m_box->geometry().contains(event->pos()))
        dismiss();
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeFor(this).scrim);
}

} // namespace exhibit
