// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topbar.h"

#include "app/actions.h"
#include "app/baselinecombo.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/keycap.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/look/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace exhibit {

namespace {

constexpr int barHeight = 46; // design pixels
constexpr int searchWidth = 400;
constexpr int narrowSearchWidth = 240;
constexpr int packNameWidth = 260;
constexpr int aroundPackName = 66; // icon, chevron and their distances

/// The text that a tooltip shows: without the mnemonic, with the key.
QString hintOf(const QAction* action)
{
    QString text = action->text();
    text.remove(QLatin1Char('&'));
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(key);
}

} // namespace

TopBar::TopBar(const Actions& actions, QMenu* menus, QWidget* parent)
    : QWidget(parent), m_packMenu(new QMenu(this)), m_backMenu(new QMenu(this)), m_forwardMenu(new QMenu(this)),
      m_pack(makeButton({}, ButtonKind::Ghost, Icon::Pack)), m_search(new QLineEdit), m_baseline(new BaselineCombo),
      m_export(makeButton(tr("Export"), ButtonKind::Primary, Icon::Export))
{
    setAccessibleName(tr("Top bar"));
    setFixedHeight(scaled(barHeight));
    auto* menu = makeIconButton(Icon::Menu, tr("Menus"));
    menu->setMenu(menus);
    menu->setPopupMode(QToolButton::InstantPopup);
    m_pack->setMenu(m_packMenu);
    m_pack->setMaximumWidth(scaled(packNameWidth));
    setTextStyle(m_pack, TextStyle::Heading);
    m_search->setLayoutDirection(Qt::LeftToRight); // names, patterns and its key are
    m_search->setPlaceholderText(tr("Search evidence…"));
    m_search->setAccessibleName(tr("Search evidence"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(Icon::Search, Tone::Muted), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_search->setMaximumWidth(scaled(searchWidth));
    m_search->setToolTip(tr("Search all files; Enter starts (Ctrl+Shift+F)"));
    m_searchKey = new KeyCap(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_searchKey->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(0, 0, scaled(7), 0);
    inside->addStretch(1);
    inside->addWidget(m_searchKey);
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::showSearchKey);
    auto* exportMenu = new QMenu(this);
    exportMenu->addActions({actions.exportMarkdown, actions.exportJson});
    m_export->setMenu(exportMenu);
    addChevron(m_export, Tone::OnAccent);
    addChevron(m_pack, Tone::Muted);
    m_pack->setIcon(themedIcon(Icon::Pack, Tone::Accent));
    m_export->setToolTip(tr("Export the review"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(6);
    layout->addWidget(menu);
    layout->addWidget(m_pack);
    layout->addSpacing(8);
    layout->addWidget(historyButton(actions.back, static_cast<int>(Icon::ChevronLeft), m_backMenu));
    layout->addWidget(historyButton(actions.forward, static_cast<int>(Icon::ChevronRight), m_forwardMenu));
    layout->addStretch(1);
    layout->addWidget(m_search, 6);
    layout->addStretch(1);
    layout->addWidget(m_baseline);
    layout->addSpacing(4);
    layout->addWidget(m_export);
    layout->addWidget(actionButton(actions.toggleDock, static_cast<int>(Icon::Dock)));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_search->text().isEmpty())
            Q_EMIT searchRequested(m_search->text());
    });
    connect(m_baseline, &BaselineCombo::chosen, this, &TopBar::baselineChosen);
    setPack({});
    setSnapshot({});
}

QToolButton* TopBar::actionButton(QAction* action, int icon)
{
    QToolButton* button = makeIconButton(static_cast<Icon>(icon), hintOf(action));
    // Not setDefaultAction(): it would replace the icon and the tooltip by the action's.
    button->setEnabled(action->isEnabled());
    button->setCheckable(action->isCheckable());
    button->setChecked(action->isChecked());
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setChecked(action->isChecked());
    });
    return button;
}

QToolButton* TopBar::historyButton(QAction* action, int icon, QMenu* menu)
{
    QToolButton* button = actionButton(action, icon);
    button->setToolTip(tr("%1; hold or right click for the places").arg(button->toolTip()));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::DelayedPopup);
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(button, &QWidget::customContextMenuRequested, menu,
            [button, menu] { menu->popup(button->mapToGlobal(button->rect().bottomLeft())); });
    return button;
}

void TopBar::setPack(const QString& name)
{
    const QString text = name.isEmpty() ? tr("No pack open") : name;
    m_pack->setText(QFontMetrics(fontFor(TextStyle::Heading))
                        .elidedText(text, Qt::ElideMiddle, scaled(packNameWidth - aroundPackName)));
    m_pack->setToolTip(name.isEmpty() ? tr("Open a pack") : text);
    m_pack->setAccessibleName(tr("Pack: %1").arg(text));
}

void TopBar::setSnapshot(const PackSnapshot& snapshot)
{
    m_baseline->setSnapshot(snapshot);
    m_search->setEnabled(bool(snapshot));
    m_export->setEnabled(bool(snapshot));
}

void TopBar::setNarrow(bool narrow)
{
    setFixedHeight(scaled(barHeight)); // the text may have grown
    m_pack->setMaximumWidth(scaled(packNameWidth));
    m_baseline->setShort(narrow);
    m_search->setMaximumWidth(scaled(narrow ? narrowSearchWidth : searchWidth));
    m_isNarrow = narrow;
    showSearchKey();
}

/// Where there is no room for words and key the words stay; the tooltip says the key.
void TopBar::showSearchKey()
{
    m_searchKey->setVisible(!m_isNarrow && m_search->text().isEmpty());
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::focusBaseline()
{
    m_baseline->setFocus(Qt::ShortcutFocusReason);
    m_baseline->showPopup();
}

void TopBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.setPen(theme.hair);
    painter.drawLine(0, QWidget::height() - 1, width(), QWidget::height() - 1);
}

} // namespace exhibit
