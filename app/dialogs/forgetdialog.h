// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/places/keptofpack.h"

#include <QMessageBox>

class QCheckBox;

namespace exhibit {

/// Asks whether all that is kept of a pack shall go, and says by name what goes and what stays. Accepted: yes.
class ForgetDialog : public QMessageBox
{
    Q_OBJECT

public:
    ForgetDialog(QWidget* parent, KeptOfPack kept);

    const KeptOfPack& kept() const { return m_kept; }
    bool decisionsToo() const;

private:
    void tellWhatGoes();
    QString decisionWords() const;

    KeptOfPack m_kept;
    QCheckBox* m_decisions = nullptr; ///< null: nothing is decided
};

} // namespace exhibit
