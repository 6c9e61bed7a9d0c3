// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace exhibit {

class ToneLabel;

/// What stands in the middle of a table without rows: that there are none, or that the filter left none, with a way
/// out.
class TablePlaceholder : public QWidget
{
    Q_OBJECT

public:
    explicit TablePlaceholder(QWidget* parent);

    void setTexts(const QString& empty, const QString& filtered);
    void showFor(bool filtered);

Q_SIGNALS:
    void clearFilterRequested();

private:
    ToneLabel* m_label;
    QPushButton* m_clear;
    QString m_emptyText, m_filteredText;
};

} // namespace exhibit
