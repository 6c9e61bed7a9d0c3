// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runtestsmodel.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"

#include <algorithm>

namespace exhibit {

namespace {

const Run* baselineRun(const Review& review)
{
    const auto found = std::find_if(review.runs.begin(), review.runs.end(),
                                    [&review](const Run& run) { return run.key == review.baseline.key; });
    return found == review.runs.end() ? nullptr : &*found;
}

const Failure* failureOf(const Run* run, TestId test)
{
    if (!run)
        return nullptr;
    const auto found = std::find_if(run->failures.begin(), run->failures.end(),
                                    [test](const Failure& failure) { return failure.test == test; });
    return found == run->failures.end() ? nullptr : &*found;
}

QList<SourceRef> pointersOf(const Failure& failure)
{
    QList<SourceRef> pointers;
    for (const SourceRef& ref : {failure.where, failure.cause}) {
        if (!ref.isNull() && !pointers.contains(ref))
            pointers.append(ref);
    }
    return pointers;
}

/// The line of a result in the run's log; an outcome keeps its line, but no quote of it.
QList<SourceRef> resultLine(const Run& run, TestId test)
{
    const auto index = static_cast<std::size_t>(test.value);
    if (run.log.isNull() || index >= run.outcomes.lines.size() || run.outcomes.lines[index] == 0)
        return {};
    SourceRef ref;
    ref.path = run.log.path;
    ref.member = run.log.member;
    ref.firstLine = ref.lastLine = LineNumber{run.outcomes.lines[index]};
    return {ref};
}

} // namespace

void RunTestsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void RunTestsModel::setDelta(const PackSnapshot& snapshot, const Run& run, const Delta& delta)
{
    beginResetModel();
    m_rows.clear();
    const TestDictionary& tests = snapshot.facts->tests;
    const Run* baseline = baselineRun(*snapshot.review);
    const auto add = [&](Change change, const std::vector<TestId>& ids, const Run* told) {
        for (const TestId id : ids) {
            Row row{change, fromUtf8(tests.nodeId(id)), {}, {}};
            if (const Failure* failure = failureOf(told, id)) {
                row.why = fromUtf8(failure->message);
                row.pointers = pointersOf(*failure);
            }
            if (row.pointers.isEmpty() || change == Change::Fixed)
                row.pointers = resultLine(run, id) + row.pointers;
            m_rows.push_back(std::move(row));
        }
    };
    add(Change::NewlyFailing, delta.newlyFailing, &run);
    add(Change::NewTestFailing, delta.newTestsFailing, &run);
    for (const std::string& module : delta.newCollectionErrors) {
        const auto error = std::find_if(run.collectionErrors.begin(), run.collectionErrors.end(),
                                        [&module](const CollectionError& e) { return e.module == module; });
        Row row{Change::CollectionError, fromUtf8(module), {}, {}};
        if (error != run.collectionErrors.end()) {
            row.why = fromUtf8(error->exception + ": " + error->message);
            row.pointers = {error->where};
        }
        m_rows.push_back(std::move(row));
    }
    add(Change::Fixed, delta.fixed, baseline);
    add(Change::FailingRemoved, delta.failingRemoved, baseline);
    endResetModel();
}

void RunTestsModel::setFailures(const PackSnapshot& snapshot, const Run& run)
{
    beginResetModel();
    m_rows.clear();
    for (const CollectionError& error : run.collectionErrors)
        m_rows.push_back({Change::CollectionError,
                          fromUtf8(error.module),
                          fromUtf8(error.exception + ": " + error.message),
                          {error.where}});
    for (const Failure& failure : run.failures)
        m_rows.push_back({Change::Failing, fromUtf8(snapshot.facts->tests.nodeId(failure.test)),
                          fromUtf8(failure.message), pointersOf(failure)});
    endResetModel();
}

QList<SourceRef> RunTestsModel::pointersAt(int row) const
{
    return row >= 0 && row < rows() ? m_rows[static_cast<std::size_t>(row)].pointers : QList<SourceRef>();
}

QVariant RunTestsModel::cell(int row, int column, int role) const
{
    const Row& test = m_rows[static_cast<std::size_t>(row)];
    if (role == KindRole)
        return static_cast<int>(test.change);
    if (role == SourceRefRole)
        return test.pointers.isEmpty() ? QVariant() : QVariant::fromValue(test.pointers.first());
    if (role == Qt::TextAlignmentRole && column == PointerColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == CopyRole && column == PointerColumn)
        return test.pointers.isEmpty() ? QString() : fromUtf8(toString(test.pointers.first()));
    const bool text =
        role == Qt::DisplayRole || role == SortRole || (role == PointerTextRole && column == PointerColumn);
    if (!text)
        return {};
    switch (column) {
    case ChangeColumn: {
        static const char* words[] = {QT_TR_NOOP("new failure"), QT_TR_NOOP("new test fails"), QT_TR_NOOP("fixed"),
                                      QT_TR_NOOP("removed"),     QT_TR_NOOP("not collected"),  QT_TR_NOOP("failed")};
        return tr(words[static_cast<int>(test.change)]);
    }
    case TestColumn:
        return test.test;
    case WhyColumn:
        return test.why;
    case PointerColumn:
        return test.pointers.isEmpty() ? QString() : placeText(test.pointers.first());
    default:
        return {};
    }
}

QVariant RunTestsModel::heading(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ChangeColumn:
        return tr("Change");
    case TestColumn:
        return tr("Test");
    case WhyColumn:
        return tr("Message");
    case PointerColumn:
        return tr("Line");
    default:
        return {};
    }
}

} // namespace exhibit
