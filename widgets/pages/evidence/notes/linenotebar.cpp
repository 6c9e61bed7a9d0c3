// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/notes/linenotebar.h"

#include "models/items/itemtext.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/iconlabel.h"
#include "widgets/common/controls/pointertext.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace exhibit {

LineNoteBar::LineNoteBar(Keeper keeper, QWidget* parent)
    : QWidget(parent), m_keeper(std::move(keeper)), m_place(new ToneLabel({}, TextStyle::Pointer, Tone::Secondary)),
      m_text(new QLineEdit)
{
    setAccessibleName(tr("Note on lines"));
    m_text->setAccessibleName(tr("Note on lines"));
    m_text->setPlaceholderText(tr("Note; Enter keeps it, an empty one is removed"));
    auto* kept = makeSmallButton(tr("Keep"), ButtonKind::Default, Icon::Check);
    kept->setToolTip(tr("Keep the note (Enter)"));
    auto* close = makeIconButton(Icon::Close, tr("Leave the note as it was (Escape)"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(10), scaled(6), scaled(8), scaled(6));
    layout->setSpacing(scaled(8));
    layout->addWidget(new IconLabel(Icon::Edit, Tone::Accent, 14));
    layout->addWidget(m_place);
    layout->addWidget(m_text, 1);
    layout->addWidget(kept);
    layout->addWidget(close);
    connect(m_text, &QLineEdit::returnPressed, this, &LineNoteBar::keep);
    connect(kept, &QPushButton::clicked, this, &LineNoteBar::keep);
    connect(close, &QToolButton::clicked, this, &LineNoteBar::leave);
    hide();
}

void LineNoteBar::edit(const LineNote& note)
{
    if (isVisible() && note.id != m_note.id && !keepTyped())
        return;
    m_note = note;
    m_place->setText(pointerText(note.lines));
    m_text->setText(note.isBookmark() ? QString() : fromUtf8(note.text));
    show();
    m_text->setFocus();
    m_text->selectAll();
}

bool LineNoteBar::keepTyped()
{
    LineNote typed = m_note;
    typed.text = m_text->text().trimmed().toStdString();
    if (typed.text == m_note.text || (typed.text.empty() && m_note.isBookmark()))
        return true;
    if (!m_keeper(typed))
        return false;
    m_note = typed;
    return true;
}

/// What could not be kept stays to be kept later.
void LineNoteBar::keep()
{
    if (keepTyped())
        leave();
}

void LineNoteBar::leave()
{
    hide();
    Q_EMIT left();
}

void LineNoteBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QWidget::keyPressEvent(event);
}

} // namespace exhibit
