// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLineEdit;
class QTextBrowser;
class QToolButton;

namespace exhibit {

/// The manual, from the pages that are compiled in; nothing is loaded from anywhere else. A link to the web is shown,
/// not followed.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* window);

    void go(const QString& page, const QString& heading = {}); ///< `index.md`; the heading as in a link
    QString currentPage() const { return m_present < 0 ? QString() : m_places[m_present].page; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Place
    {
        QString page, heading;
        int scroll = -1; ///< as it was left; -1: at the heading
    };

    QWidget* makeBar();
    void follow(const QUrl& link);
    void step(int direction);
    void leave();
    void showPlace(const Place& place);
    void find(bool backwards);

    QTextBrowser* m_browser;
    QLineEdit* m_find = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QList<Place> m_places;
    qsizetype m_present = -1;
};

} // namespace exhibit
