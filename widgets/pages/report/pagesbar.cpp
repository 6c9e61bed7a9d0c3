// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/pagesbar.h"

#include "models/items/itemtext.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/pages/report/pagesview.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace exhibit {

PagesBar::PagesBar(PagesView* pages, QWidget* parent)
    : QWidget(parent), m_pages(pages), m_page(new ToneLabel({}, TextStyle::Body, Tone::Secondary)),
      m_zoom(new ToneLabel({}, TextStyle::Body, Tone::Secondary)),
      m_smaller(makeIconButton(Icon::Minus, tr("Smaller pages"))),
      m_larger(makeIconButton(Icon::Plus, tr("Larger pages")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_page);
    row->addWidget(m_smaller);
    row->addWidget(m_zoom);
    row->addWidget(m_larger);
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_pages->zoomBy(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_pages->zoomBy(+1); });
    connect(m_pages, &PagesView::moved, this, &PagesBar::showPlace);
}

void PagesBar::setAll(int pages)
{
    m_all = pages;
    showPlace();
}

void PagesBar::showPlace()
{
    m_page->setText(tr("Page %1 of %2").arg(groupedNumber(m_pages->page() + 1), groupedNumber(m_all)));
    m_page->setToolTip(m_all > m_pages->count()
                           ? tr("The first %1 pages are shown; the file has all.").arg(groupedNumber(m_pages->count()))
                           : QString());
    m_zoom->setText(tr("%1 %").arg(m_pages->zoom()));
}

} // namespace exhibit
