// SPDX-License-Identifier: GPL-3.0-or-later
// How TestTreeModel chooses, groups, orders and folds its rows; what they show is in testtreemodel.cpp.
#include "models/items/itemtext.h"
#include "models/items/tests/testtreemodel.h"

#include <algorithm>
#include <unordered_map>

namespace exhibit {

namespace {

constexpr std::size_t fewRows = 25;    ///< so few that no group needs to be closed
constexpr std::size_t manyRows = 3000; ///< so many that unfolding leaves the groups closed

bool holds(const std::vector<TestId>& ids, TestId test)
{
    return test.value >= 0 && std::find(ids.begin(), ids.end(), test) != ids.end();
}

bool isInSet(const TestMatrix& matrix, int run, TestFilter::Set set, int entry)
{
    const Review& review = *matrix.snapshot().review;
    const auto index = static_cast<std::size_t>(run);
    const TestId test = matrix.testOf(entry);
    if (set == TestFilter::Set::Failing) {
        const OutcomeCell here = matrix.cell(run, entry);
        return isFailure(here) || (here == OutcomeCell::CollectionError && test.value < 0);
    }
    if (index >= review.deltas.size())
        return false;
    const Delta& delta = review.deltas[index];
    switch (set) {
    case TestFilter::Set::New:
        return holds(delta.newlyFailing, test) || holds(delta.newTestsFailing, test);
    case TestFilter::Set::Fixed:
        return holds(delta.fixed, test);
    case TestFilter::Set::Persistent:
        return holds(delta.stillFailing, test);
    case TestFilter::Set::Removed:
        return holds(delta.failingRemoved, test);
    case TestFilter::Set::Failing:
        break;
    }
    return false;
}

std::string idOf(const TestFilter& filter)
{
    return filter.signature.toStdString();
}

} // namespace

void TestTreeModel::setMatrix(std::shared_ptr<const TestMatrix> matrix)
{
    beginResetModel();
    clearNodes();
    m_items.clear();
    m_rows.clear();
    m_matrix = std::move(matrix);
    if (m_sortColumn > behaviourColumn())
        m_sortColumn = -1;
    rebuild();
    endResetModel();
}

void TestTreeModel::setFilter(const TestFilter& filter)
{
    TestFilter wanted = filter;
    wanted.test.clear();
    if (wanted == m_filter)
        return;
    beginResetModel();
    m_filter = wanted;
    rebuild();
    endResetModel();
}

void TestTreeModel::setFolding(bool folding)
{
    if (m_folding == folding)
        return;
    beginResetModel();
    m_folding = folding;
    rebuild();
    endResetModel();
}

void TestTreeModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
    endResetModel();
}

bool TestTreeModel::showsSegment(int entry) const
{
    switch (m_filter.show) {
    case TestFilter::Show::All:
        return true;
    case TestFilter::Show::Failing:
        return m_matrix->has(entry, TestMatrix::EverFailing);
    case TestFilter::Show::Changed:
        return m_matrix->has(entry, TestMatrix::Changed);
    case TestFilter::Show::Skipped:
        return m_matrix->has(entry, TestMatrix::EverSkipped);
    }
    return true;
}

std::vector<int> TestTreeModel::passingEntries() const
{
    const TestMatrix& matrix = *m_matrix;
    std::vector<int> entries;
    if (!matrix.snapshot())
        return entries;
    const QStringList words = m_filter.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const int run = m_filter.run.isEmpty() ? -1 : matrix.runOf(m_filter.run);
    const Signature* signature = nullptr;
    for (const Signature& one : matrix.snapshot().review->signatures) {
        if (!m_filter.signature.isEmpty() && one.id == idOf(m_filter))
            signature = &one;
    }
    const auto passes = [&](int entry) {
        if (!showsSegment(entry))
            return false;
        if (!m_filter.signature.isEmpty() && (!signature || !holds(signature->tests, matrix.testOf(entry))))
            return false;
        if (!m_filter.run.isEmpty() && (run < 0 || !isInSet(matrix, run, m_filter.set, entry)))
            return false;
        if (words.isEmpty())
            return true;
        const QString nodeId = fromUtf8(matrix.nodeId(entry));
        return std::all_of(words.begin(), words.end(),
                           [&nodeId](const QString& word) { return nodeId.contains(word, Qt::CaseInsensitive); });
    };
    for (int entry = 0; entry < matrix.entryCount(); ++entry) {
        if (passes(entry))
            entries.push_back(entry);
    }
    return entries;
}

std::vector<TestTreeModel::Bundle> TestTreeModel::bundlesByFile(const std::vector<int>& entries) const
{
    std::vector<Bundle> bundles;
    int module = -1;
    for (const int entry : entries) {
        if (m_matrix->moduleOf(entry) != module) {
            module = m_matrix->moduleOf(entry);
            bundles.emplace_back();
            bundles.back().title = bundles.back().path = fromUtf8(m_matrix->modulePath(module));
        }
        bundles.back().entries.push_back(entry);
    }
    return bundles;
}

std::vector<TestTreeModel::Bundle> TestTreeModel::bundlesBySignature(const std::vector<int>& entries) const
{
    std::vector<char> wanted(static_cast<std::size_t>(m_matrix->entryCount()), 0), used = wanted;
    for (const int entry : entries)
        wanted[static_cast<std::size_t>(entry)] = 1;
    std::vector<Bundle> bundles;
    for (const Signature& signature : m_matrix->snapshot().review->signatures) {
        if (!m_filter.signature.isEmpty() && signature.id != idOf(m_filter))
            continue;
        Bundle bundle;
        for (const TestId test : signature.tests) {
            const int entry = m_matrix->entryOf(test);
            if (entry < 0 || wanted[static_cast<std::size_t>(entry)] == 0)
                continue;
            bundle.entries.push_back(entry);
            used[static_cast<std::size_t>(entry)] = 1;
        }
        if (bundle.entries.empty())
            continue;
        std::sort(bundle.entries.begin(), bundle.entries.end());
        bundle.title = fromUtf8(signature.pattern);
        const QString path = fromUtf8(signature.crashPath);
        bundle.path = path;
        if (!path.isEmpty()) {
            QString place = path.section(QLatin1Char('/'), -1);
            if (signature.crashLine > 0)
                place += QLatin1Char(':') + QString::number(signature.crashLine);
            bundle.title = place + QStringLiteral("  ") + bundle.title;
        }
        bundles.push_back(std::move(bundle));
    }
    Bundle rest;
    rest.leftOver = true;
    for (const int entry : entries) {
        if (used[static_cast<std::size_t>(entry)] == 0)
            rest.entries.push_back(entry);
    }
    if (!rest.entries.empty()) {
        rest.title = tr("No failure with a message");
        bundles.push_back(std::move(rest));
    }
    return bundles;
}

int TestTreeModel::failingIn(int run, const std::vector<int>& entries) const
{
    return static_cast<int>(std::count_if(entries.begin(), entries.end(),
                                          [&](int entry) { return isFailure(m_matrix->cell(run, entry)); }));
}

void TestTreeModel::sortBundles(std::vector<Bundle>& bundles) const
{
    const int run = runOfColumn(m_sortColumn);
    const bool byName = m_sortColumn == 0;
    for (Bundle& bundle : bundles) {
        const auto changed = [this](int entry) { return m_matrix->has(entry, TestMatrix::Changed); };
        const auto failing = [this](int entry) { return m_matrix->has(entry, TestMatrix::EverFailing); };
        bundle.changed = std::any_of(bundle.entries.begin(), bundle.entries.end(), changed);
        bundle.failing = run >= 0
                             ? failingIn(run, bundle.entries)
                             : static_cast<int>(std::count_if(bundle.entries.begin(), bundle.entries.end(), failing));
    }
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(bundles.begin(), bundles.end(), [&](const Bundle& a, const Bundle& b) {
        if (a.leftOver != b.leftOver)
            return b.leftOver;
        if (byName)
            return ascending ? a.title < b.title : b.title < a.title;
        if (run >= 0)
            return ascending ? a.failing > b.failing : a.failing < b.failing;
        // What changed needs a look first, then where most fails.
        if (a.changed != b.changed)
            return a.changed == ascending;
        if (a.changed && b.changed)
            return false;
        return ascending ? a.failing > b.failing : a.failing < b.failing;
    });
}

void TestTreeModel::addRows(int parent, const std::vector<int>& entries)
{
    const auto addTest = [this](int under, int entry) {
        const int node = addNode(under);
        const auto at = static_cast<int>(m_rows.size());
        m_rows.push_back(entry);
        m_items.push_back({Kind::Test, at, at + 1, {}, false});
        int& known = m_nodeOf[static_cast<std::size_t>(entry)];
        known = known == noNode ? node : known;
    };
    std::unordered_map<std::uint64_t, std::vector<int>> alike;
    const auto foldable = [this](int entry) {
        return m_folding && !m_matrix->has(entry, TestMatrix::Changed) && m_matrix->testOf(entry).value >= 0;
    };
    for (const int entry : entries) {
        if (foldable(entry))
            alike[m_matrix->rowHash(entry)].push_back(entry);
    }
    for (const int entry : entries) {
        const auto same = foldable(entry) ? alike.find(m_matrix->rowHash(entry)) : alike.end();
        const bool folds = same != alike.end() && same->second.size() > 1 && same->second.size() < entries.size();
        if (!folds) {
            addTest(parent, entry);
        } else if (same->second.front() == entry) {
            const int node = addNode(parent);
            const auto first = static_cast<int>(m_rows.size());
            m_items.push_back({Kind::Fold, first, first + static_cast<int>(same->second.size()), {}, true});
            for (const int member : same->second)
                addTest(node, member);
        }
    }
}

void TestTreeModel::addBundle(const Bundle& bundle)
{
    const int node = addNode(noNode);
    const auto first = static_cast<int>(m_rows.size());
    m_items.push_back({Kind::Group, first, first + static_cast<int>(bundle.entries.size()), bundle.title, false});
    std::vector<int> ordered = bundle.entries;
    std::stable_partition(ordered.begin(), ordered.end(),
                          [this](int entry) { return m_matrix->has(entry, TestMatrix::Changed); });
    if (const int run = runOfColumn(m_sortColumn); run >= 0)
        std::stable_partition(ordered.begin(), ordered.end(),
                              [&](int entry) { return isFailure(m_matrix->cell(run, entry)); });
    const bool module = ordered.size() == 1 && m_matrix->testOf(ordered.front()).value < 0;
    if (module) {
        m_rows.push_back(ordered.front());
        m_nodeOf[static_cast<std::size_t>(ordered.front())] = node;
        return;
    }
    addRows(node, ordered);
}

void TestTreeModel::rebuild()
{
    clearNodes();
    m_items.clear();
    m_rows.clear();
    m_nodeOf.assign(static_cast<std::size_t>(m_matrix->entryCount()), noNode);
    const std::vector<int> entries = passingEntries();
    m_shownTests = static_cast<int>(std::count_if(entries.begin(), entries.end(),
                                                  [this](int entry) { return m_matrix->testOf(entry).value >= 0; }));
    std::vector<Bundle> bundles =
        m_filter.group == TestFilter::Group::File ? bundlesByFile(entries) : bundlesBySignature(entries);
    sortBundles(bundles);
    for (const Bundle& bundle : bundles) {
        const auto group = m_items.size();
        addBundle(bundle);
        const bool small = entries.size() <= fewRows || (m_filter.isNarrowed() && bundles.size() == 1);
        const bool unfolded = !m_folding && entries.size() <= manyRows;
        m_items[group].folded = !bundle.changed && !small && !unfolded;
    }
}

} // namespace exhibit
