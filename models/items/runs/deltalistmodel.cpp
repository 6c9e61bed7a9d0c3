// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runs/deltalistmodel.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/items/tests/testfilter.h"

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

QString nameOf(const std::string& nodeId)
{
    const auto bracket = nodeId.find('[');
    const auto colons = nodeId.substr(0, bracket).rfind("::");
    return fromUtf8(colons == std::string::npos ? nodeId : nodeId.substr(colons + 2));
}

/// File and class of a node id, `a.py::TestA` or `a.py`.
std::string groupOf(const std::string& nodeId)
{
    const auto bracket = nodeId.find('[');
    const auto colons = nodeId.substr(0, bracket).rfind("::");
    return colons == std::string::npos ? nodeId : nodeId.substr(0, colons);
}

const Failure* failureOf(const Run* run, TestId test)
{
    if (!run)
        return nullptr;
    const auto found = std::find_if(run->failures.begin(), run->failures.end(),
                                    [test](const Failure& failure) { return failure.test == test; });
    return found == run->failures.end() ? nullptr : &*found;
}

SourceRef resultLine(const Run& run, TestId test)
{
    const auto index = static_cast<std::size_t>(test.value);
    if (test.value < 0 || run.log.isNull() || index >= run.outcomes.lines.size() || run.outcomes.lines[index] == 0)
        return {};
    SourceRef ref;
    ref.path = run.log.path;
    ref.member = run.log.member;
    ref.firstLine = ref.lastLine = LineNumber{run.outcomes.lines[index]};
    return ref;
}

QString sectionTitle(DeltaListModel::Section section)
{
    switch (section) {
    case DeltaListModel::NewFailures:
        return DeltaListModel::tr("New failures");
    case DeltaListModel::RemovedWhileFailing:
        return DeltaListModel::tr("Removed while failing");
    case DeltaListModel::Fixed:
        return DeltaListModel::tr("Fixed");
    case DeltaListModel::Persistent:
        return DeltaListModel::tr("Persistent");
    case DeltaListModel::SectionCount:
        break;
    }
    return {};
}

const TestBehaviour* behaviourOf(const Review& review, TestId test)
{
    const auto found = std::find_if(review.behaviours.begin(), review.behaviours.end(),
                                    [test](const TestBehaviour& one) { return one.test == test; });
    return found == review.behaviours.end() ? nullptr : &*found;
}

/// `F F P P F` over the executed runs; empty when there are too many to read.
QString sequenceOf(const Review& review, TestId test)
{
    constexpr int readable = 12;
    if (review.totals.executedRuns > readable)
        return {};
    QStringList letters;
    for (const Run& run : review.runs) {
        if (run.executed)
            letters.append(outcomeLetter(run.outcomes.of(test)));
    }
    return letters.join(QLatin1Char(' '));
}

} // namespace

QChar outcomeLetter(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
    case Outcome::XPassed:
        return QLatin1Char('P');
    case Outcome::Failed:
        return QLatin1Char('F');
    case Outcome::Error:
        return QLatin1Char('E');
    case Outcome::Skipped:
    case Outcome::XFailed:
        return QLatin1Char('S');
    case Outcome::Absent:
        break;
    }
    return QChar(0x2013);
}

const Run* DeltaListModel::baselineRun() const
{
    const Review& review = *m_snapshot.review;
    const auto found = std::find_if(review.runs.begin(), review.runs.end(),
                                    [&review](const Run& one) { return one.key == review.baseline.key; });
    return found == review.runs.end() ? nullptr : &*found;
}

void DeltaListModel::setRun(const PackSnapshot& snapshot, int run)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_run = snapshot && run >= 0 && static_cast<std::size_t>(run) < snapshot.review->deltas.size() ? run : -1;
    m_open = {true, true, true, false};
    for (auto& section : m_sections)
        section.clear();
    m_counts = {};
    if (m_run >= 0)
        fill();
    show();
    endResetModel();
}

void DeltaListModel::fill()
{
    const Delta& delta = m_snapshot.review->deltas[static_cast<std::size_t>(m_run)];
    addModules(delta.newCollectionErrors);
    addTests(NewFailures, delta.newlyFailing, false);
    addTests(NewFailures, delta.newTestsFailing, true);
    addTests(RemovedWhileFailing, delta.failingRemoved, false);
    addTests(Fixed, delta.fixed, false);
    addPersistent(delta.stillFailing);
    m_counts = {static_cast<qint64>(delta.newlyFailing.size() + delta.newTestsFailing.size() +
                                    delta.newCollectionErrors.size()),
                static_cast<qint64>(delta.failingRemoved.size()), static_cast<qint64>(delta.fixed.size()),
                static_cast<qint64>(delta.stillFailing.size())};
}

QString DeltaListModel::why(Section section, TestId test, bool arrival) const
{
    const Review& review = *m_snapshot.review;
    const TestBehaviour* behaviour = behaviourOf(review, test);
    if (behaviour && behaviour->behaviour == Behaviour::Flaky) {
        const QString sequence = sequenceOf(review, test);
        const std::int64_t runs = review.totals.executedRuns;
        return sequence.isEmpty()
                   ? tr("flaky: failed in %1 of %2 runs")
                         .arg(groupedNumber(behaviour->failedRuns), groupedNumber(behaviour->executedRuns))
                   : tr("flaky: %1 over %2 executed runs").arg(sequence, groupedNumber(runs));
    }
    if (section == RemovedWhileFailing) {
        const std::string file =
            groupOf(m_snapshot.facts->tests.nodeId(test)).substr(0, m_snapshot.facts->tests.nodeId(test).find("::"));
        bool fileRuns = false;
        for (std::int32_t id = 0; id < m_snapshot.facts->tests.count() && !fileRuns; ++id) {
            fileRuns = run().outcomes.of(TestId{id}) != Outcome::Absent &&
                       m_snapshot.facts->tests.nodeId(TestId{id}).starts_with(file + "::");
        }
        return fileRuns ? tr("other tests of its file still run: removed, not fixed")
                        : tr("no test of its file runs: removed, not fixed");
    }
    const Failure* failure = failureOf(section == Fixed ? baselineRun() : &run(), test);
    const QString message = failure ? fromUtf8(failure->message).simplified() : QString();
    if (section == Fixed)
        return message.isEmpty() ? tr("passed here, failed in the baseline") : tr("passed here; was: %1").arg(message);
    const QString how = arrival ? tr("new test, failing on arrival") : tr("did not fail in the baseline");
    return message.isEmpty() ? how : how + QStringLiteral(" · ") + message;
}

DeltaListModel::Row DeltaListModel::testRow(Section section, TestId test) const
{
    Row row;
    row.section = section;
    row.nodeId = fromUtf8(m_snapshot.facts->tests.nodeId(test));
    row.title = nameOf(m_snapshot.facts->tests.nodeId(test));
    row.count = 1;
    const TestBehaviour* behaviour = behaviourOf(*m_snapshot.review, test);
    row.flaky = behaviour && behaviour->behaviour == Behaviour::Flaky;
    const Run* told = section == RemovedWhileFailing ? baselineRun() : &run();
    if (!told)
        return row;
    const Failure* failure = failureOf(told, test);
    for (const SourceRef& ref :
         {resultLine(*told, test), failure ? failure->where : SourceRef(), failure ? failure->cause : SourceRef()}) {
        if (!ref.isNull() && !std::any_of(row.pointers.begin(), row.pointers.end(), [&ref](const SourceRef& known) {
                return known.path == ref.path && known.firstLine == ref.firstLine;
            }))
            row.pointers.append(ref);
    }
    return row;
}

void DeltaListModel::addTests(Section section, const std::vector<TestId>& tests, bool arrivals)
{
    for (const TestId test : tests) {
        Row row = testRow(section, test);
        row.detail = why(section, test, arrivals);
        m_sections[section].push_back(std::move(row));
    }
}

void DeltaListModel::addModules(const std::vector<std::string>& modules)
{
    for (const std::string& module : modules) {
        Row row;
        row.kind = Kind::Module;
        row.title = row.nodeId = fromUtf8(module);
        row.count = 1;
        const auto error = std::find_if(run().collectionErrors.begin(), run().collectionErrors.end(),
                                        [&module](const CollectionError& one) { return one.module == module; });
        if (error != run().collectionErrors.end()) {
            row.detail = tr("not collected · %1").arg(fromUtf8(error->exception + ": " + error->message));
            if (!error->where.isNull())
                row.pointers = {error->where};
        }
        m_sections[NewFailures].push_back(std::move(row));
    }
}

QString DeltaListModel::groupDetail(const std::vector<TestId>& tests) const
{
    const Review& review = *m_snapshot.review;
    QStringList parts{tests.size() == 1 ? tr("1 test") : tr("%1 tests").arg(groupedNumber(qint64(tests.size())))};
    const auto always = [&review](TestId test) {
        return std::find(review.alwaysFailing.begin(), review.alwaysFailing.end(), test) != review.alwaysFailing.end();
    };
    if (std::all_of(tests.begin(), tests.end(), always))
        parts.append(tests.size() == 1 ? tr("fails in all %1 executed runs").arg(review.totals.executedRuns)
                                       : tr("fail in all %1 executed runs").arg(review.totals.executedRuns));
    for (const Signature& signature : review.signatures) {
        const auto has = [&signature](TestId test) {
            return std::find(signature.tests.begin(), signature.tests.end(), test) != signature.tests.end();
        };
        if (tests.size() > 1 && std::all_of(tests.begin(), tests.end(), has)) {
            parts.append(fromUtf8(signature.pattern).simplified());
            break;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

void DeltaListModel::addPersistent(const std::vector<TestId>& tests)
{
    std::map<std::string, std::vector<TestId>> groups;
    std::vector<Row> flaky;
    for (const TestId test : tests) {
        const TestBehaviour* behaviour = behaviourOf(*m_snapshot.review, test);
        if (behaviour && behaviour->behaviour == Behaviour::Flaky) {
            flaky.push_back(testRow(Persistent, test));
            flaky.back().detail = why(Persistent, test, false);
        } else {
            groups[groupOf(m_snapshot.facts->tests.nodeId(test))].push_back(test);
        }
    }
    std::vector<Row>& rows = m_sections[Persistent];
    for (const auto& [group, members] : groups) {
        Row row = testRow(Persistent, members.front());
        if (members.size() > 1) {
            row.kind = Kind::Group;
            row.nodeId = fromUtf8(group);
            row.title = row.nodeId.section(QLatin1String("::"), -1).section(QLatin1Char('/'), -1);
        }
        row.count = static_cast<qint64>(members.size());
        row.detail = groupDetail(members);
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.count > b.count; });
    // A flaky test is only by chance among them: it stands where it is seen without opening the section.
    const auto at = rows.begin() + std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(rows.size()),
                                                            rowsWhenClosed - (flaky.empty() ? 0 : 1));
    rows.insert(at, std::make_move_iterator(flaky.begin()), std::make_move_iterator(flaky.end()));
}

void DeltaListModel::show()
{
    m_shown.clear();
    for (int section = 0; section < SectionCount; ++section) {
        const auto at = static_cast<std::size_t>(section);
        if (m_sections[at].empty())
            continue;
        Row head;
        head.kind = Kind::Section;
        head.section = static_cast<Section>(section);
        head.title = sectionTitle(head.section);
        head.count = m_counts[at];
        m_shown.push_back(head);
        const std::size_t shown =
            m_open[at] ? m_sections[at].size() : std::min<std::size_t>(m_sections[at].size(), rowsWhenClosed);
        m_shown.insert(m_shown.end(), m_sections[at].begin(),
                       m_sections[at].begin() + static_cast<std::ptrdiff_t>(shown));
    }
}

void DeltaListModel::toggle(const QModelIndex& index)
{
    if (!index.isValid() || index.row() >= rows() || !index.data(ExpandableRole).toBool())
        return;
    const Section section = m_shown[static_cast<std::size_t>(index.row())].section;
    beginResetModel();
    m_open[section] = !m_open[section];
    show();
    endResetModel();
}

QList<SourceRef> DeltaListModel::pointersAt(int row) const
{
    return row >= 0 && row < rows() ? m_shown[static_cast<std::size_t>(row)].pointers : QList<SourceRef>();
}

QString DeltaListModel::locationAt(int row) const
{
    if (row < 0 || row >= rows())
        return {};
    const Row& its = m_shown[static_cast<std::size_t>(row)];
    static const TestFilter::Set sets[] = {TestFilter::Set::New, TestFilter::Set::Removed, TestFilter::Set::Fixed,
                                           TestFilter::Set::Persistent};
    TestFilter filter;
    filter.show = TestFilter::Show::All;
    filter.run = fromUtf8(toString(run().key));
    filter.set = sets[its.section];
    if (its.kind == Kind::Group)
        filter.text = its.nodeId;
    else if (its.kind != Kind::Section)
        filter.test = its.nodeId;
    return filter.toLocation();
}

QVariant DeltaListModel::cell(int rowNumber, int, int role) const
{
    const Row& row = m_shown[static_cast<std::size_t>(rowNumber)];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case SecondLineRole:
        return row.detail.isEmpty() ? QVariant() : QVariant(row.detail);
    case Qt::ToolTipRole:
        return row.kind == Kind::Section ? QVariant() : QVariant(row.nodeId + QLatin1Char('\n') + row.detail);
    case CopyRole:
    case IdRole:
        return row.kind == Kind::Section ? row.title : row.nodeId;
    case KindRole:
        return static_cast<int>(row.kind);
    case SectionRole:
        return static_cast<int>(row.section);
    case FlakyRole:
        return row.flaky;
    case GroupRole:
        return row.kind == Kind::Section;
    case CountRole:
        return row.count;
    case ExpandableRole:
        return row.kind == Kind::Section && m_sections[row.section].size() > rowsWhenClosed;
    case FoldedRole:
        return row.kind == Kind::Section && !m_open[row.section];
    case SourceRefRole:
        return row.pointers.isEmpty() ? QVariant() : QVariant::fromValue(row.pointers.first());
    case PointerTextRole:
        return row.pointers.isEmpty() ? QVariant() : QVariant(placeText(row.pointers.first()));
    case Qt::AccessibleTextRole:
        return row.kind == Kind::Section ? tr("%1, %2").arg(row.title, groupedNumber(row.count))
                                         : tr("%1, %2").arg(row.title, row.detail);
    default:
        return {};
    }
}

} // namespace exhibit
