// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <vector>

namespace exhibit {

class Badge;
class ToneLabel;
class ListView;
class Messages;
class RowList;
class TestMatrix;

/// Below the evidence of a test: how it behaves and why that is said, and its line in every run.
class TestDetail : public QWidget
{
    Q_OBJECT

public:
    explicit TestDetail(const Messages& messages, QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);
    /// Shows the test whose results are `places`, `current` being the one on screen; false if they belong to no test.
    bool showPlaces(const SourceRef& current, const std::vector<SourceRef>& places);

Q_SIGNALS:
    void placeChosen(const exhibit::SourceRef& place, const std::vector<exhibit::SourceRef>& all);

private:
    QModelIndex rowAt(const SourceRef& place) const;
    int entryOf(const SourceRef& current, const std::vector<SourceRef>& places) const;
    void showEntry(int entry);
    void choose(const QModelIndex& index);

    const Messages& m_messages;
    PackSnapshot m_snapshot;
    std::shared_ptr<const TestMatrix> m_matrix;
    RowList* m_model;
    int m_entry = -1;
    ListView* m_list;
    ToneLabel* m_name;
    Badge* m_badge;
    ToneLabel* m_reason;
};

} // namespace exhibit
