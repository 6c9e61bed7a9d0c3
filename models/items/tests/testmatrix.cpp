// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tests/testmatrix.h"

#include "models/domain/outcomewalk.h"
#include "models/items/itemtext.h"
#include "models/items/runs/runnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <mutex>
#include <utility>

namespace exhibit {

namespace {

struct TestMatrixWords
{
    Q_DECLARE_TR_FUNCTIONS(exhibit::TestMatrix)
};

std::string_view moduleIn(std::string_view nodeId)
{
    return nodeId.substr(0, nodeId.find("::"));
}

/// By test, whether some run has it.
std::vector<bool> testsOf(const std::vector<Run>& runs)
{
    std::size_t known = 0;
    for (const Run& run : runs)
        known = std::max(known, run.outcomes.outcomes.size());
    std::vector<bool> present(known);
    for (const Run& run : runs) {
        for (const auto& [test, outcome] : entriesOf(run.outcomes.outcomes))
            present[test] = true;
    }
    return present;
}

/// A cell of a row, so that the sum over those of a row tells rows apart.
std::uint64_t cellHash(std::size_t run, OutcomeCell cell)
{
    std::uint64_t hash = (run + 1) * 0x9E3779B97F4A7C15ULL + static_cast<std::uint64_t>(cell) + 1;
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBULL;
    return hash ^ (hash >> 31);
}

/// What it means that a test has no result in a run.
OutcomeCell absenceIn(const Run& run)
{
    const std::int64_t named = countEntries(run.outcomes.outcomes);
    if (named == 0)
        return run.executed ? OutcomeCell::NotListed : OutcomeCell::NotRun;
    return named < run.counts.total.value_or(0) ? OutcomeCell::NotListed : OutcomeCell::Absent;
}

} // namespace

std::shared_ptr<const TestMatrix> testMatrixOf(const PackSnapshot& snapshot)
{
    static std::mutex guard;
    static std::weak_ptr<const TestMatrix> latest;
    const std::lock_guard lock(guard);
    std::shared_ptr<const TestMatrix> matrix = latest.lock();
    if (!matrix || matrix->snapshot().facts != snapshot.facts || matrix->snapshot().review != snapshot.review) {
        matrix = std::make_shared<const TestMatrix>(snapshot);
        latest = matrix;
    }
    return matrix;
}

QString outcomeCellText(OutcomeCell cell)
{
    switch (cell) {
    case OutcomeCell::Absent:
        return TestMatrixWords::tr("not in this run");
    case OutcomeCell::Passed:
        return TestMatrixWords::tr("passed");
    case OutcomeCell::Failed:
        return TestMatrixWords::tr("failed");
    case OutcomeCell::Error:
        return TestMatrixWords::tr("error");
    case OutcomeCell::Skipped:
        return TestMatrixWords::tr("skipped");
    case OutcomeCell::XFailed:
        return TestMatrixWords::tr("failed as expected");
    case OutcomeCell::XPassed:
        return TestMatrixWords::tr("passed unexpectedly");
    case OutcomeCell::NotRun:
        return TestMatrixWords::tr("not run");
    case OutcomeCell::CollectionError:
        return TestMatrixWords::tr("module failed to collect");
    case OutcomeCell::NotListed:
        return TestMatrixWords::tr("not listed");
    }
    return {};
}

TestMatrix::TestMatrix(const PackSnapshot& snapshot) : m_snapshot(snapshot)
{
    if (!snapshot)
        return;
    m_titles = exhibit::runTitles(*snapshot.review);
    m_names = runColumnNames(m_titles);
    addTests();
    addRuns();
    addFlags();
}

void TestMatrix::addTests()
{
    const auto& runs = m_snapshot.review->runs;
    const TestDictionary& tests = m_snapshot.facts->tests;
    struct Place
    {
        std::string_view module, nodeId;
        TestId test;
    };
    std::vector<Place> places;
    const std::vector<bool> present = testsOf(runs);
    const std::size_t known = std::min(present.size(), static_cast<std::size_t>(tests.count()));
    places.reserve(known);
    for (std::size_t i = 0; i < known; ++i) {
        const TestId test{static_cast<std::int32_t>(i)};
        const std::string_view nodeId = tests.nodeId(test);
        if (present[i])
            places.push_back({moduleIn(nodeId), nodeId, test});
    }
    m_testCount = static_cast<int>(places.size());
    for (const Run& run : runs) {
        for (const CollectionError& error : run.collectionErrors)
            places.push_back({error.module, error.module, TestId{}});
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return a.module != b.module ? a.module < b.module : a.nodeId < b.nodeId;
    });
    m_entryOf.assign(known, -1);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place& place = places[i];
        if (m_modules.empty() || m_modules.back() != place.module)
            m_modules.push_back(place.module);
        // A module's own name stands before its tests: it only makes an entry if none follow.
        const bool moreOfIt = i + 1 < places.size() && places[i + 1].module == place.module;
        if (place.test.value < 0 && moreOfIt)
            continue;
        if (place.test.value >= 0)
            m_entryOf[static_cast<std::size_t>(place.test.value)] = entryCount();
        m_tests.push_back(place.test);
        m_moduleOf.push_back(moduleCount() - 1);
    }
}

int TestMatrix::moduleOfPath(std::string_view path) const
{
    const auto found = std::lower_bound(m_modules.begin(), m_modules.end(), path);
    return found != m_modules.end() && *found == path ? static_cast<int>(found - m_modules.begin()) : -1;
}

void TestMatrix::addRuns()
{
    for (const Run& run : m_snapshot.review->runs) {
        std::vector<int> errors;
        for (const CollectionError& error : run.collectionErrors)
            errors.push_back(moduleOfPath(error.module));
        std::sort(errors.begin(), errors.end());
        m_errors.push_back(std::move(errors));
        m_absent.push_back(absenceIn(run));
    }
}

bool TestMatrix::failedToCollect(std::size_t run, int module) const
{
    return std::binary_search(m_errors[run].begin(), m_errors[run].end(), module);
}

void TestMatrix::addCell(std::size_t run, std::size_t entry, OutcomeCell cell)
{
    m_hashes[entry] += cellHash(run, cell);
    m_executed[entry] += isResult(cell) ? 1 : 0;
    m_failed[entry] += isFailure(cell) ? 1 : 0;
    // Tests of a module that failed to collect did not fail: they did not run.
    const bool lostModule = cell == OutcomeCell::CollectionError && m_tests[entry].value < 0;
    if (isFailure(cell) || lostModule)
        m_flags[entry] |= EverFailing;
    else if (cell == OutcomeCell::Skipped)
        m_flags[entry] |= EverSkipped;
}

void TestMatrix::addLostModules(std::size_t run)
{
    const auto& outcomes = m_snapshot.review->runs[run].outcomes;
    int previous = -1;
    for (const int module : m_errors[run]) {
        if (module < 0 || std::exchange(previous, module) == module)
            continue;
        const auto [first, last] = std::equal_range(m_moduleOf.begin(), m_moduleOf.end(), module);
        for (auto entry = first; entry != last; ++entry) {
            const auto index = static_cast<std::size_t>(entry - m_moduleOf.begin());
            if (outcomes.of(m_tests[index]) == Outcome::Absent)
                addCell(run, index, OutcomeCell::CollectionError);
        }
    }
}

void TestMatrix::addFlags()
{
    const std::size_t count = m_tests.size();
    m_flags.assign(count, 0);
    m_hashes.assign(count, 0);
    m_failed.assign(count, 0);
    m_executed.assign(count, 0);
    m_behaviourOf.assign(count, -1);
    int comparable = 0;
    for (std::size_t r = 0; r < m_absent.size(); ++r) {
        comparable += m_absent[r] == OutcomeCell::Absent ? 1 : 0;
        // What a run says of all that it does not have tells no rows apart: only the others are looked at.
        for (const auto& [test, outcome] : entriesOf(m_snapshot.review->runs[r].outcomes.outcomes)) {
            if (const int entry = entryOf(testIdOf(test)); entry >= 0)
                addCell(r, static_cast<std::size_t>(entry), static_cast<OutcomeCell>(outcome));
        }
        addLostModules(r);
    }
    for (std::size_t e = 0; e < count; ++e) {
        if (m_failed[e] > 0 && m_failed[e] < comparable)
            m_flags[e] |= Changed;
    }
    const auto& behaviours = m_snapshot.review->behaviours;
    for (std::size_t i = 0; i < behaviours.size(); ++i) {
        if (const int entry = entryOf(behaviours[i].test); entry >= 0)
            m_behaviourOf[static_cast<std::size_t>(entry)] = static_cast<int>(i);
    }
}

std::string_view TestMatrix::nodeId(int entry) const
{
    const TestId test = testOf(entry);
    return test.value < 0 ? modulePath(moduleOf(entry)) : std::string_view(m_snapshot.facts->tests.nodeId(test));
}

std::string_view TestMatrix::modulePath(int module) const
{
    return m_modules[static_cast<std::size_t>(module)];
}

QString TestMatrix::testName(int entry) const
{
    const std::string_view id = nodeId(entry);
    // Parameters may hold colons of their own.
    const auto bracket = id.find('[');
    const auto colons = id.substr(0, bracket).rfind("::");
    return fromUtf8(colons == std::string_view::npos ? id : id.substr(colons + 2));
}

int TestMatrix::entryOf(TestId test) const
{
    const auto index = static_cast<std::size_t>(test.value);
    return test.value >= 0 && index < m_entryOf.size() ? m_entryOf[index] : -1;
}

int TestMatrix::entryOf(std::string_view id) const
{
    if (!m_snapshot)
        return -1;
    if (const int entry = entryOf(m_snapshot.facts->tests.find(id)); entry >= 0)
        return entry;
    for (int entry = 0; entry < entryCount(); ++entry) {
        if (testOf(entry).value < 0 && nodeId(entry) == id)
            return entry;
    }
    return -1;
}

int TestMatrix::countOf(Flag flag) const
{
    int count = 0;
    for (int entry = 0; entry < entryCount(); ++entry)
        count += has(entry, flag) && testOf(entry).value >= 0 ? 1 : 0;
    return count;
}

const TestBehaviour* TestMatrix::behaviour(int entry) const
{
    const int index = m_behaviourOf[static_cast<std::size_t>(entry)];
    return index < 0 ? nullptr : &m_snapshot.review->behaviours[static_cast<std::size_t>(index)];
}

SourceRef TestMatrix::place(int runIndex, int entry) const
{
    const Run& its = run(runIndex);
    const TestId test = testOf(entry);
    const OutcomeCell here = cell(runIndex, entry);
    if (here == OutcomeCell::CollectionError) {
        const std::string_view module = modulePath(moduleOf(entry));
        const auto error = std::find_if(its.collectionErrors.begin(), its.collectionErrors.end(),
                                        [module](const CollectionError& e) { return e.module == module; });
        return error == its.collectionErrors.end() ? SourceRef() : error->where;
    }
    if (!isResult(here))
        return {};
    const auto index = static_cast<std::size_t>(test.value);
    const std::uint32_t line = index < its.outcomes.lines.size() ? its.outcomes.lines[index] : 0;
    if (line > 0 && !its.log.isNull()) {
        SourceRef ref;
        ref.path = its.log.path;
        ref.member = its.log.member;
        ref.firstLine = ref.lastLine = LineNumber{line};
        return ref;
    }
    const auto failure =
        std::find_if(its.failures.begin(), its.failures.end(), [test](const Failure& f) { return f.test == test; });
    if (failure != its.failures.end())
        return failure->where.isNull() ? failure->cause : failure->where;
    return its.report;
}

QList<SourceRef> TestMatrix::places(int entry) const
{
    QList<SourceRef> all;
    for (int run = 0; run < runCount(); ++run) {
        const SourceRef ref = place(run, entry);
        if (!ref.isNull() && !all.contains(ref))
            all.append(ref);
    }
    return all;
}

int TestMatrix::runOf(const QString& key) const
{
    int found = -1;
    for (int index = 0; index < runCount(); ++index) {
        if (fromUtf8(toString(run(index).key)) == key)
            return index;
        if (m_titles[index] == key)
            found = index;
    }
    return found;
}

} // namespace exhibit
