// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace exhibit {

class PagesView;
class ToneLabel;

/// Which page is seen and how large, and the buttons that change its size.
class PagesBar : public QWidget
{
    Q_OBJECT

public:
    explicit PagesBar(PagesView* pages, QWidget* parent = nullptr);

    /// Pages of the file, which may be more than are drawn.
    void setAll(int pages);

private:
    void showPlace();

    PagesView* m_pages;
    ToneLabel *m_page, *m_zoom;
    QToolButton *m_smaller, *m_larger;
    int m_all = 0;
};

} // namespace exhibit
