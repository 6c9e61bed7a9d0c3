// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runs/deltarows.h"

#include "models/domain/outcomewalk.h"
#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/items/tests/testfilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

struct DeltaWords
{
    Q_DECLARE_TR_FUNCTIONS(DeltaRows)
};

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

QString sectionTitle(DeltaRows::Section section)
{
    switch (section) {
    case DeltaRows::NewFailures:
        return DeltaWords::tr("New failures");
    case DeltaRows::RemovedWhileFailing:
        return DeltaWords::tr("Removed while failing");
    case DeltaRows::Fixed:
        return DeltaWords::tr("Fixed");
    case DeltaRows::Persistent:
        return DeltaWords::tr("Persistent");
    case DeltaRows::SectionCount:
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

const Run* DeltaRows::baselineRun() const
{
    const Review& review = *m_snapshot.review;
    const auto found = std::find_if(review.runs.begin(), review.runs.end(),
                                    [&review](const Run& one) { return one.key == review.baseline.key; });
    return found == review.runs.end() ? nullptr : &*found;
}

DeltaRows::DeltaRows(const PackSnapshot& snapshot, int run, const QString& other) : m_other(other)
{
    if (!snapshot || run < 0 || static_cast<std::size_t>(run) >= snapshot.review->deltas.size())
        return;
    m_snapshot = snapshot;
    m_run = run;
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

QString DeltaRows::why(Section section, TestId test, bool arrival) const
{
    const Review& review = *m_snapshot.review;
    const TestBehaviour* behaviour = behaviourOf(review, test);
    if (behaviour && behaviour->behaviour == Behaviour::Flaky) {
        const QString sequence = sequenceOf(review, test);
        const std::int64_t runs = review.totals.executedRuns;
        return sequence.isEmpty()
                   ? DeltaWords::tr("flaky: failed in %1 of %2 runs")
                         .arg(groupedNumber(behaviour->failedRuns), groupedNumber(behaviour->executedRuns))
                   : DeltaWords::tr("flaky: %1 over %2 executed runs").arg(sequence, groupedNumber(runs));
    }
    if (section == RemovedWhileFailing) {
        const std::string file =
            groupOf(m_snapshot.facts->tests.nodeId(test)).substr(0, m_snapshot.facts->tests.nodeId(test).find("::"));
        const auto present = entriesOf(run().outcomes.outcomes);
        const bool fileRuns = std::any_of(present.begin(), present.end(), [&](const auto& entry) {
            return m_snapshot.facts->tests.nodeIds()[entry.id].starts_with(file + "::");
        });
        return fileRuns ? DeltaWords::tr("other tests of its file still run: removed, not fixed")
                        : DeltaWords::tr("no test of its file runs: removed, not fixed");
    }
    const Failure* failure = failureOf(section == Fixed ? baselineRun() : &run(), test);
    const QString message = failure ? fromUtf8(failure->message).simplified() : QString();
    if (section == Fixed)
        return !message.isEmpty()  ? DeltaWords::tr("passed here; was: %1").arg(message)
               : m_other.isEmpty() ? DeltaWords::tr("passed here, failed in the baseline")
                                   : DeltaWords::tr("passed here, failed in %1").arg(m_other);
    const QString how = arrival             ? DeltaWords::tr("new test, failing on arrival")
                        : m_other.isEmpty() ? DeltaWords::tr("did not fail in the baseline")
                                            : DeltaWords::tr("did not fail in %1").arg(m_other);
    return message.isEmpty() ? how : how + QStringLiteral(" · ") + message;
}

DeltaRows::Row DeltaRows::testRow(Section section, TestId test) const
{
    Row row;
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

void DeltaRows::addTests(Section section, const std::vector<TestId>& tests, bool arrivals)
{
    for (const TestId test : tests) {
        Row row = testRow(section, test);
        row.detail = why(section, test, arrivals);
        m_sections[section].push_back(std::move(row));
    }
}

void DeltaRows::addModules(const std::vector<std::string>& modules)
{
    for (const std::string& module : modules) {
        Row row;
        row.kind = Kind::Module;
        row.title = row.nodeId = fromUtf8(module);
        row.count = 1;
        const auto error = std::find_if(run().collectionErrors.begin(), run().collectionErrors.end(),
                                        [&module](const CollectionError& one) { return one.module == module; });
        if (error != run().collectionErrors.end()) {
            row.detail = DeltaWords::tr("not collected · %1").arg(fromUtf8(error->exception + ": " + error->message));
            if (!error->where.isNull())
                row.pointers = {error->where};
        }
        m_sections[NewFailures].push_back(std::move(row));
    }
}

QString DeltaRows::groupDetail(const std::vector<TestId>& tests) const
{
    const Review& review = *m_snapshot.review;
    QStringList parts{tests.size() == 1 ? DeltaWords::tr("1 test")
                                        : DeltaWords::tr("%1 tests").arg(groupedNumber(qint64(tests.size())))};
    const auto always = [&review](TestId test) {
        return std::find(review.alwaysFailing.begin(), review.alwaysFailing.end(), test) != review.alwaysFailing.end();
    };
    if (std::all_of(tests.begin(), tests.end(), always))
        parts.append(tests.size() == 1
                         ? DeltaWords::tr("fails in all %1 executed runs").arg(review.totals.executedRuns)
                         : DeltaWords::tr("fail in all %1 executed runs").arg(review.totals.executedRuns));
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

void DeltaRows::addPersistent(const std::vector<TestId>& tests)
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

QString DeltaRows::locationOf(Section section, const Row& row) const
{
    static const TestFilter::Set sets[] = {TestFilter::Set::New, TestFilter::Set::Removed, TestFilter::Set::Fixed,
                                           TestFilter::Set::Persistent};
    TestFilter filter;
    filter.show = TestFilter::Show::All;
    filter.run = fromUtf8(toString(run().key));
    filter.set = sets[section];
    if (row.kind == Kind::Group)
        filter.text = row.nodeId;
    else if (row.kind != Kind::Section)
        filter.test = row.nodeId;
    return filter.toLocation();
}

ListRow DeltaRows::headOf(Section section) const
{
    const QString title = sectionTitle(section);
    Row head;
    head.kind = Kind::Section;
    return {{{Qt::DisplayRole, title},
             {CopyRole, title},
             {IdRole, title},
             {KindRole, static_cast<int>(Kind::Section)},
             {SectionRole, static_cast<int>(section)},
             {GroupRole, true},
             {CountRole, m_counts[section]},
             {ExpandableRole, m_sections[section].size() > rowsWhenClosed},
             {FoldedRole, !m_open[section]},
             {LocationRole, locationOf(section, head)},
             {Qt::AccessibleTextRole, DeltaWords::tr("%1, %2").arg(title, groupedNumber(m_counts[section]))}}};
}

ListRow DeltaRows::listRow(Section section, const Row& row) const
{
    ListRow made{{{Qt::DisplayRole, row.title},
                  {Qt::ToolTipRole, QString(row.nodeId + QLatin1Char('\n') + row.detail)},
                  {CopyRole, row.nodeId},
                  {IdRole, row.nodeId},
                  {KindRole, static_cast<int>(row.kind)},
                  {SectionRole, static_cast<int>(section)},
                  {FlakyRole, row.flaky},
                  {CountRole, row.count},
                  {SourceRefsRole, QVariant::fromValue(row.pointers)},
                  {LocationRole, locationOf(section, row)},
                  {Qt::AccessibleTextRole, DeltaWords::tr("%1, %2").arg(row.title, row.detail)}}};
    if (!row.detail.isEmpty())
        made.says.insert(SecondLineRole, row.detail);
    if (!row.pointers.isEmpty())
        made.says.insert({{SourceRefRole, QVariant::fromValue(row.pointers.first())},
                          {PointerTextRole, placeText(row.pointers.first())}});
    return made;
}

std::vector<ListRow> DeltaRows::rows() const
{
    std::vector<ListRow> shown;
    for (const Section section : {NewFailures, RemovedWhileFailing, Fixed, Persistent}) {
        const std::vector<Row>& all = m_sections[section];
        if (all.empty())
            continue;
        shown.push_back(headOf(section));
        const std::size_t most = m_open[section] ? all.size() : std::min<std::size_t>(all.size(), rowsWhenClosed);
        for (std::size_t row = 0; row < most; ++row)
            shown.push_back(listRow(section, all[row]));
    }
    return shown;
}

void DeltaRows::toggle(const QModelIndex& index)
{
    if (index.data(ExpandableRole).toBool()) {
        bool& open = m_open[static_cast<std::size_t>(index.data(SectionRole).toInt())];
        open = !open;
    }
}

} // namespace exhibit
