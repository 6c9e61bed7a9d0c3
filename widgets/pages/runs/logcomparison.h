// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"

#include <QDialog>

namespace exhibit {

class DiffView;
class EvidenceFiles;
class ToneLabel;

/// The logs of two runs beside each other. Lines that only volatile parts tell apart count as the same, are shown as
/// they stand, and can be shown as changes; what is masked is listed above them.
class LogComparison : public QDialog
{
    Q_OBJECT

public:
    /// `files` must outlive it. Closes with the pack.
    LogComparison(EvidenceFiles* files, const SourceRef& before, const SourceRef& after, QWidget* parent);

    DiffView* diff() const { return m_diff; }
    QString said() const; ///< how much differs; empty while they are read

Q_SIGNALS:
    void compared();

private:
    void compare(EvidenceFiles* files, const SourceRef& before, const SourceRef& after);

    ToneLabel* m_said;
    ToneLabel* m_masks;
    DiffView* m_diff;
};

} // namespace exhibit
