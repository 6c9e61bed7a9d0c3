// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <QComboBox>

namespace exhibit {

/// Chooses the run that others are compared with; shows "stand-in" while nobody has chosen.
class BaselineCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit BaselineCombo(QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot); ///< hidden without a baseline
    void setShort(bool isShort);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const exhibit::RunKey& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString shownName() const;

    std::vector<RunKey> m_keys;
    QString m_name;
    bool m_standIn = false;
    bool m_short = false;
};

} // namespace exhibit
