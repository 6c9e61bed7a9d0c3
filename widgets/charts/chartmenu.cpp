// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartmenu.h"

#include "widgets/charts/chartview.h"
#include "widgets/common/controls/buttons.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace exhibit {

QWidget* makeChartMenu(ChartView* chart)
{
    QToolButton* button = makeIconButton(Icon::Dots, ChartView::tr("More about this chart"));
    auto* menu = new QMenu(button);
    menu->addActions({chart->copyDataAction(), chart->saveAction(), chart->showTableAction()});
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

} // namespace exhibit
