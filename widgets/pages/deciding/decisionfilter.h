// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/claims/claimlistmodel.h"

#include <QComboBox>

namespace exhibit {

/// Which claims the list shows by what was decided, each choice with its count; the chosen one's count is a pill.
class DecisionFilter : public QComboBox
{
    Q_OBJECT

public:
    explicit DecisionFilter(QWidget* parent = nullptr);

    void setCounts(const ClaimListModel& model);
    void setShow(ClaimListModel::Show show);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(exhibit::ClaimListModel::Show show);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString name() const;
    QString countText() const;
};

} // namespace exhibit
