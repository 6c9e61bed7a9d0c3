// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace exhibit {

class ToneLabel;

/// A panel with a hairline border and a header: title, muted note, actions on the right. Content goes to body().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title = QString(), QWidget* parent = nullptr); ///< without a title: no header

    void setTitle(const QString& title);
    QString title() const;
    void setNote(const QString& note);
    void addHeaderWidget(QWidget* widget); ///< from left to right, at the right end
    void addFooterWidget(QWidget* widget); ///< below a hairline, full width; hidden with its hairline

    QVBoxLayout* body() const { return m_body; } ///< margins 0, spacing 0
    void setContent(QWidget* widget);            ///< the one widget that fills the body

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader();
    void cutCorners(QWidget* content) const;

    QWidget* m_header = nullptr;
    ToneLabel* m_title = nullptr;
    ToneLabel* m_note = nullptr;
    QHBoxLayout* m_actions = nullptr;
    QVBoxLayout* m_outer = nullptr;
    QVBoxLayout* m_body = nullptr;
    QVector<QWidget*> m_contents, m_footers;
};

} // namespace exhibit
