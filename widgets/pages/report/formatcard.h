// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace exhibit {

/// One of several formats as a card: its name, and at the right end in what form it comes. The note is left out where
/// the name needs the room.
class FormatCard : public QRadioButton
{
    Q_OBJECT

public:
    FormatCard(const QString& title, const QString& note, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& place) const override; ///< the whole card

private:
    int titleLeft() const;
    int titleWidth() const;

    QString m_note;
};

} // namespace exhibit
