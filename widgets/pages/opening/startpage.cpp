// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/opening/startpage.h"

#include "models/items/base/rowlist.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/keycap.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/look/theme.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/views/listview.h"
#include "widgets/common/views/viewmenu.h"
#include "widgets/delegates/twolinedelegate.h"

#include <QAction>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace exhibit {

namespace {

constexpr int startWidth = 900; // design pixels

/// Kinds of evidence with the names that their files mostly have. Everything is optional.
struct Holding
{
    const char* name;
    const char* what;
};

constexpr Holding holdings[] = {
    {"README.md", QT_TRANSLATE_NOOP("exhibit::StartPage", "claims to check")},
    {"*.log, *.txt", QT_TRANSLATE_NOOP("exhibit::StartPage", "logs of test runs")},
    {"*.json, *.xml", QT_TRANSLATE_NOOP("exhibit::StartPage", "test reports")},
    {"*.jsonl", QT_TRANSLATE_NOOP("exhibit::StartPage", "command and decision logs")},
    {"git log, *.diff", QT_TRANSLATE_NOOP("exhibit::StartPage", "commits and diffs")},
    {"*.db, *.ndjson", QT_TRANSLATE_NOOP("exhibit::StartPage", "token events")},
};

} // namespace

/// The dashed frame; the window itself accepts the drop, anywhere.
class StartPage::DropZone : public QWidget
{
public:
    using QWidget::QWidget;

    /// The icon is painted above the texts and has its room in each size of the text.
    void makeRoom() { layout()->setContentsMargins(24, scaled(106), 24, scaled(32)); }

protected:
    void changeEvent(QEvent* event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange && layout())
            makeRoom();
    }

    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeFor(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(theme.ctl, 1, Qt::CustomDashLine);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        const QRectF disc((width() - scaled(50)) / 2.0, scaled(40), scaled(50), scaled(52));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentFill);
        painter.drawRoundedRect(disc, 8, 8);
        const qreal side = scaled(24);
        paintIcon(&painter, Icon::Evidence,
                  QRectF(disc.center().x() - side / 2, disc.center().y() - side / 2, side, side), theme.accent);
    }
};

StartPage::StartPage(const PageContext& context, QWidget* parent) : Page(context, parent)
{
    setAccessibleName(title());
    auto* content = new QWidget;
    content->setMaximumWidth(scaled(startWidth));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 16, 0, 16);
    column->setSpacing(14);
    column->addWidget(makeDropZone());
    auto* cards = new QHBoxLayout;
    cards->setSpacing(16);
    m_recentCard = makeRecentCard();
    cards->addWidget(m_recentCard, 1);
    cards->addWidget(makeContentsCard(), 1);
    column->addLayout(cards);
    column->addWidget(makeFootnote(), 0, Qt::AlignHCenter);

    auto* holder = new QWidget;
    auto* centring = new QHBoxLayout(holder);
    centring->setContentsMargins(16, 0, 16, 0);
    centring->addStretch(1);
    centring->addWidget(content, 100, Qt::AlignVCenter);
    centring->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(title());
    scroll->setWidget(holder);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget* StartPage::makeDropZone()
{
    auto* zone = new DropZone;
    auto* layout = new QVBoxLayout(zone);
    zone->makeRoom();
    layout->setSpacing(6);
    auto* heading = new ToneLabel(tr("Drop an evidence pack here"), TextStyle::EmptyTitle, Tone::Text);
    auto* sentence =
        new ToneLabel(tr("A folder with README.md, test logs, test reports, CI logs and git context, an archive, or "
                         "single files. Exhibit reads it in place and never changes it."),
                      TextStyle::Body, Tone::Secondary);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignHCenter);
    auto* open = makeButton(tr("Open folder…"), ButtonKind::Primary, Icon::Evidence);
    open->setToolTip(tr("Open a pack folder (Ctrl+O)"));
    connect(open, &QPushButton::clicked, this, &StartPage::openFolderRequested);
    auto* sample = makeButton(tr("Open sample pack"), ButtonKind::Default);
    connect(sample, &QPushButton::clicked, this, &StartPage::samplePackRequested);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(sample);
    buttons->addStretch();
    layout->addWidget(heading, 0, Qt::AlignHCenter);
    auto* narrow = new QHBoxLayout;
    narrow->addStretch(1);
    narrow->addWidget(sentence, 2);
    narrow->addStretch(1);
    layout->addLayout(narrow);
    layout->addSpacing(10);
    layout->addLayout(buttons);
    return zone;
}

Card* StartPage::makeRecentCard()
{
    auto* card = new Card(tr("Recent packs"));
    auto* clear = makeSmallButton(tr("Clear"), ButtonKind::Ghost);
    clear->setToolTip(tr("Forget the packs of this list; the packs themselves stay"));
    connect(clear, &QPushButton::clicked, this, &StartPage::clearRecentRequested);
    card->addHeaderWidget(clear);
    m_recent = new ListView;
    m_recent->setAccessibleName(tr("Recent packs"));
    m_recent->setItemDelegate(new TwoLineDelegate(
        [](const QModelIndex& index) {
            TwoLineDelegate::Data data;
            data.icon = Icon::Pack;
            data.title = index.data(Qt::DisplayRole).toString();
            data.detail = index.data(SecondLineRole).toString();
            data.note = index.data(TrailingRole).toString();
            return data;
        },
        m_recent));
    m_recent->setMinimumHeight(scaled(180));
    connect(m_recent, &ListView::rowActivated, this,
            [this](const QModelIndex& index) { Q_EMIT packRequested(index.data(IdRole).toString()); });
    connect(m_recent, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT packRequested(index.data(IdRole).toString()); });
    addRecentMenu();
    card->setContent(m_recent);
    return card;
}

void StartPage::addRecentMenu()
{
    auto* forget = new QAction(tr("Forget this pack…"), m_recent);
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    connect(forget, &QAction::triggered, this, [this] {
        if (const QModelIndex row = m_recent->currentIndex(); row.isValid())
            Q_EMIT forgetRequested(row.data(IdRole).toString());
    });
    m_recent->addAction(forget);
    connect(m_recent->findChild<ViewMenu*>(), &ViewMenu::menuAboutToShow, this,
            [forget](QMenu* menu, const QModelIndex& index) {
                if (index.isValid())
                    menu->addAction(forget);
            });
}

Card* StartPage::makeContentsCard()
{
    auto* card = new Card(tr("What a pack can hold"));
    card->setNote(tr("everything is optional"));
    auto* grid = new QGridLayout;
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    int row = 0;
    for (const Holding& holding : holdings) {
        grid->addWidget(new ToneLabel(QString::fromLatin1(holding.name), TextStyle::Code, Tone::Text), row, 0);
        grid->addWidget(new ToneLabel(tr(holding.what), TextStyle::Small, Tone::Secondary), row++, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget* StartPage::makeFootnote()
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new ToneLabel(tr("Nothing leaves this computer."), TextStyle::Small, Tone::Muted));
    auto* keys = makeSmallButton(tr("Keyboard shortcuts"), ButtonKind::Link);
    connect(keys, &QPushButton::clicked, this, &StartPage::shortcutsRequested);
    layout->addWidget(keys);
    layout->addWidget(new KeyCap(QKeySequence(Qt::SHIFT | Qt::Key_F1)));
    return line;
}

void StartPage::setRecentPacks(RowList* model)
{
    m_recent->setModel(model);
    const auto showIfAny = [this, model] { m_recentCard->setVisible(model->rowCount() > 0); };
    connect(model, &QAbstractItemModel::modelReset, this, showIfAny);
    showIfAny();
}

} // namespace exhibit
