// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/tablemodel.h"

#include <QList>

#include <set>
#include <vector>

namespace exhibit {

/// The failures of one run by what caused them, most tests first. Failures that no signature holds are grouped by their
/// message, modules that failed to collect by their error.
class SignatureListModel : public TableModel
{
    Q_OBJECT

public:
    enum Roles : int {
        ShareRole = Qt::UserRole + 300, ///< double: length of the bar, 1 for the largest row
        SideRole,                       ///< int(CodeSide)
        CollectionRole,                 ///< bool: modules that failed to collect
    };

    using TableModel::TableModel;

    void setRun(const PackSnapshot& snapshot, int run); ///< index into the review's runs; -1: nothing
    void setAllShown(bool all);                         ///< else the first `shownAtFirst`

    int signatureCount() const { return static_cast<int>(m_rows.size()); }
    int hiddenCount() const { return signatureCount() - rows(); }
    qint64 testCount() const { return m_tests; } ///< failing tests and modules
    QList<SourceRef> pointersAt(int row) const;
    /// Location of the Tests page that shows the row's tests.
    QString locationAt(int row) const;

    static constexpr int shownAtFirst = 8;

private:
    struct Row
    {
        qint64 count = 0;
        QString place, text, id;
        CodeSide side = CodeSide::Unknown;
        bool collection = false;
        QList<SourceRef> pointers;
    };

    int rows() const override;
    int columns() const override { return 1; }
    QVariant cell(int row, int column, int role) const override;
    void addSignatures(const Review& review, int run);
    void addOthers(const Run& run);
    void addErrors(const Run& run);

    std::vector<Row> m_rows;
    std::set<std::int32_t> m_told; ///< tests that stand in a row
    QString m_run;
    qint64 m_tests = 0;
    bool m_all = false;
};

} // namespace exhibit
