// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

#include <QWidget>

namespace exhibit {

/// How likely a hypothesis is: a bar 90 wide and the word.
class LikelihoodBar : public QWidget
{
    Q_OBJECT

public:
    explicit LikelihoodBar(Likelihood likelihood, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString word() const;

    Likelihood m_likelihood;
};

} // namespace exhibit
