// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSize>
#include <QWidget>

#include <vector>

namespace exhibit {

/// While it lives, nothing within a widget is laid out: whatever is filled, shown, added and deleted meanwhile costs
/// one layout at the end. Without it Qt lays out all parents of each part that is shown, at once, and once more for
/// each part that was added. Of nested ones the outermost counts. GUI thread only.
class LayoutPause : private QObject // for its filter of events; has no signals
{
public:
    explicit LayoutPause(QWidget* root);
    ~LayoutPause() override;
    LayoutPause(const LayoutPause&) = delete;
    LayoutPause& operator=(const LayoutPause&) = delete;

private:
    struct Paused
    {
        QPointer<QWidget> widget;
        QSize size;
    };

    bool eventFilter(QObject* watched, QEvent* event) override;
    void pause(QWidget* widget);
    static void showAdded(QWidget* widget);

    QPointer<QWidget> m_root;
    std::vector<Paused> m_paused;
};

} // namespace exhibit
