// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/claims/proofrows.h"

#include <QWidget>

class QGridLayout;

namespace exhibit {

/// The form that an accusation has to fill, an entry a line: what is settled and how, what is not, and the place that
/// states the opposite.
class ProofForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProofForm(QWidget* parent = nullptr);

    void setRows(const std::vector<ProofRow>& rows);

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref);

private:
    int addRow(const ProofRow& row, int line); ///< returns the line behind it

    QGridLayout* m_grid;
};

} // namespace exhibit
