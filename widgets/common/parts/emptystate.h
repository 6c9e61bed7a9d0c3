// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpacerItem;

namespace exhibit {

class ToneLabel;

/// What a page or list says when it has nothing to show: icon, title, sentence, actions. Where there is little room,
/// the icon gives way to the words.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(Icon icon = Icon::None, const QString& title = QString(), const QString& sentence = QString(),
                        QWidget* parent = nullptr);

    /// The name of the page, where it stands while there is something to show. Pages that keep their head leave it out.
    void setPageTitle(const QString& title);
    void setIcon(Icon icon);
    void setTitle(const QString& title);
    void setSentence(const QString& sentence);
    QPushButton* addAction(const QString& text, bool primary = false);
    QString title() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    class Disc;

    void arrange(); ///< with the icon where it leaves room for the words

    Disc* m_disc;
    QSpacerItem* m_underDisc = nullptr;
    bool m_isTight = false;
    ToneLabel* m_pageTitle = nullptr;
    ToneLabel* m_title;
    ToneLabel* m_sentence;
    QHBoxLayout* m_actions;
};

} // namespace exhibit
