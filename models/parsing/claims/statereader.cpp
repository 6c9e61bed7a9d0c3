// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/statereader.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t longestState = 200; ///< bytes; a longer sentence tells more than a state
constexpr std::size_t mostStates = 5000;  ///< of one document
constexpr int wholeDocument = -1;

/// Boxes of one list, or rows of one table.
struct TaskGroup
{
    std::int64_t done = 0, open = 0;
    int firstOpen = -1;        ///< block
    std::set<std::string> ids; ///< that its open tasks are called by
};

/// What is written like an id: `T2.1`, `AUTH-7`, `Phase 2`; in lower case.
std::set<std::string> idsIn(const std::string& text)
{
    static const RE2 id(
        R"((?:^|[^\pL\pN])((?:[A-Z]{1,6}-?\d+(?:\.\d+)*)|(?i:(?:phase|task|step|stage|sprint|milestone|part|wave|tier)\s+\d+(?:\.\d+)*)))");
    std::set<std::string> ids;
    re2::StringPiece rest(text);
    std::string found;
    while (RE2::FindAndConsume(&rest, id, &found))
        ids.insert(lowered(found));
    return ids;
}

struct OpenTasks
{
    std::int64_t open = 0, tasks = 0;
    int first = -1; ///< block

    void add(const TaskGroup& group)
    {
        open += group.open;
        tasks += group.open + group.done;
        first = first < 0 ? group.firstOpen : first;
    }
};

enum class Polarity { None, Done, Open };

class StateLinesReader
{
public:
    explicit StateLinesReader(const ProseReading& reading)
        : m_reading(reading), m_done(group("state.done")), m_open(group("state.open")),
          m_limited(group("state.limited")), m_notOpen(group("state.not-open")), m_handedOn(group("state.handed-on")),
          m_elsewhere(group("state.elsewhere")), m_work(group("state.work"))
    {}

    std::vector<StateLine> read()
    {
        const GenrePart& whole = m_reading.genres.document();
        if (m_reading.genres.isNoReport() && whole.genre != Genre::Plan)
            return {};
        const auto count = static_cast<int>(m_reading.document.blocks.size());
        for (int i = 0; i < count; ++i)
            addTask(i);
        for (const auto& [key, tasks] : m_groups)
            tally(key.first, tasks);
        for (int i = 0; i < count && m_lines.size() < mostStates; ++i)
            readBlock(i);
        return std::move(m_lines);
    }

private:
    using Type = MarkdownBlock::Type;

    const RuleGroup& group(const char* use) const { return m_reading.rules.group(use); }
    const MarkdownBlock& block(int index) const { return m_reading.block(index); }
    int headingOf(int index) const { return block(index).afterBreak ? wholeDocument : block(index).heading; }

    bool saysDone(const std::string& text) const
    {
        return text.size() <= longestState && m_done.matchesAny(text) && !m_limited.matchesAny(text) &&
               !isPartOnly(text);
    }

    /// `2 of 3 modules done` says itself that one is open.
    bool isPartOnly(const std::string& text) const
    {
        const std::vector<RuleMatch> parts = group("state.part").findAll(text);
        return std::any_of(parts.begin(), parts.end(), [](const RuleMatch& match) {
            std::int64_t part = 0, whole = 0;
            for (const auto& [name, digits] : match.groups)
                (name == "part" ? part : whole) = std::atoll(std::string(digits).c_str());
            return part < whole;
        });
    }

    bool saysOpen(const std::string& text) const
    {
        return text.size() <= longestState && m_open.matchesAny(text) && !m_done.matchesAny(text) &&
               !m_notOpen.matchesAny(text) && !m_handedOn.matchesAny(text);
    }

    /// `[x]` or `[ ]` before the item's own text.
    bool isBox(int index) const
    {
        const MarkdownBlock& item = block(index);
        if (!item.startsItem || item.task == MarkdownBlock::Task::None)
            return false;
        const auto line = static_cast<std::size_t>(item.first.zeroBased());
        static const RE2 box(R"(^[\s>]*(?:[-*+]|\d+[.)])\s+\[[ xX]\])");
        return line < m_reading.repaired.size() && RE2::PartialMatch(m_reading.repaired[line], box);
    }

    /// `[ ] ~~mail the list~~`: nobody will do it.
    bool isStruck(int index) const
    {
        const auto line = static_cast<std::size_t>(block(index).first.zeroBased());
        static const RE2 struck(R"(^[\s>]*(?:[-*+]|\d+[.)])\s+\[[ xX]\]\s+~~)");
        return line < m_reading.repaired.size() && RE2::PartialMatch(m_reading.repaired[line], struck);
    }

    /// Of a row of a table whose head says that it lists work and its state.
    Polarity stateOfRow(int index) const
    {
        const MarkdownBlock& row = block(index);
        if (row.type != Type::TableRow || row.tableHead || row.tableHeadRow < 0)
            return Polarity::None;
        const int column = stateColumn(row.tableHeadRow);
        if (column < 0 || static_cast<std::size_t>(column) >= row.cells.size())
            return Polarity::None;
        const std::string& cell = row.cells[static_cast<std::size_t>(column)];
        if (saysDone(cell) || trimmed(cell) == "✅")
            return Polarity::Done;
        return saysOpen(cell) ? Polarity::Open : Polarity::None;
    }

    int stateColumn(int head) const
    {
        const auto known = m_columns.find(head);
        if (known != m_columns.end())
            return known->second;
        const std::vector<std::string>& cells = block(head).cells;
        int column = -1;
        for (std::size_t i = 1; i < cells.size() && column < 0; ++i)
            column = group("state.column").matchesAny(cells[i]) ? static_cast<int>(i) : -1;
        if (cells.empty() || !group("state.work-column").matchesAny(cells.front()))
            column = -1;
        m_columns.emplace(head, column);
        return column;
    }

    Polarity stateOfTask(int index) const
    {
        if (isBox(index))
            return block(index).task == MarkdownBlock::Task::Done                  ? Polarity::Done
                   : m_handedOn.matchesAny(block(index).text()) || isStruck(index) ? Polarity::None
                                                                                   : Polarity::Open;
        return stateOfRow(index);
    }

    /// `Yes` and `No` are answers of which one is ticked; what a template leaves to be filled in is no task.
    static bool isAnswer(const std::string& name)
    {
        static const RE2 answer(
            R"((?i)[^\pL\pN]*(?:yes|no|none|n/?a|not applicable|ja|nein|oui|non|sí|да|нет|是|否)[^\pL\pN]*)");
        static const RE2 blank(R"([^\pL\pN]*|[^\pL\pN]*<[^<>]*>[^\pL\pN]*)"); // `...`, `<add yours>`
        return RE2::FullMatch(name, answer) || RE2::FullMatch(name, blank);
    }

    /// `[ ] sessions (ops do these)`: whoever left the box open says in brackets what becomes of it, in words of their
    /// own; it shows nothing that was overlooked.
    bool isExplained(const std::string& name) const
    {
        static const RE2 remark(R"(.*[^\pL\pN]?[(（\[]([^()（）\[\]]*\pL[^()（）\[\]]*)[)）\]][^\pL\pN]*)");
        std::string words;
        return name.size() <= 4 * longestState && RE2::FullMatch(name, remark, &words) && !m_open.matchesAny(words);
    }

    void addTask(int index)
    {
        const Polarity state = stateOfTask(index);
        if (state == Polarity::None)
            return;
        const int leadIn = block(index).leadIn;
        const std::string name = block(index).cells.empty() ? block(index).text() : block(index).cells.front();
        const bool isElsewhere =
            isAnswer(name) || (state == Polarity::Open && (m_elsewhere.matchesAny(name) || isExplained(name))) ||
            (leadIn >= 0 && block(leadIn).type != Type::Heading && m_elsewhere.matchesAny(block(leadIn).text()));
        if (isElsewhere)
            return;
        TaskGroup& tasks = m_groups[{headingOf(index), block(index).tableHeadRow}];
        ++(state == Polarity::Done ? tasks.done : tasks.open);
        if (state != Polarity::Open)
            return;
        tasks.firstOpen = tasks.firstOpen < 0 ? index : tasks.firstOpen;
        tasks.ids.merge(idsIn(name));
    }

    /// Counts a list for all sections around it that it is a part of.
    void tally(int heading, const TaskGroup& tasks)
    {
        if (tasks.done == 0 || tasks.open == 0)
            return;
        std::string work; // of a section on the way
        for (int at = heading; at >= 0; at = block(at).heading) {
            const std::string text = block(at).text();
            const std::string own = workIn(text);
            if ((work.empty() || own.empty() || own == work) && mayHold(text, tasks))
                m_tasks[at].add(tasks);
            work = own.empty() ? work : own;
            if (m_elsewhere.matchesAny(text))
                return;
        }
        m_tasks[wholeDocument].add(tasks);
    }

    /// Of what has an id, a list of things with other ids shows the surroundings, not the parts.
    static bool mayHold(const std::string& heading, const TaskGroup& tasks)
    {
        const std::set<std::string> ids = tasks.ids.empty() ? std::set<std::string>() : idsIn(heading);
        return ids.empty() ||
               std::any_of(ids.begin(), ids.end(), [&tasks](const std::string& id) { return tasks.ids.count(id) > 0; });
    }

    /// The id by which the text calls what it is about, in lower case; empty: none.
    std::string workIn(const std::string& text) const
    {
        static const RE2 standard(
            R"((?i)(?:utf|sha|iso|iec|rfc|cve|cwe|http|tls|aes|md|rsa|ecma|ieee|din|en|cp|gpt)-.*)");
        for (const RuleMatch& match : m_work.findAll(std::string_view(text).substr(0, longestState))) {
            if (match.groups.empty() || RE2::FullMatch(std::string(match.groups.front().second), standard))
                continue;
            std::string work = lowered(match.groups.front().second);
            std::erase(work, '#');
            return work;
        }
        return {};
    }

    /// `Status: COMPLETE` is said of what the heading above, or the title, calls by its id.
    std::string workOf(const ProseStatement& statement) const
    {
        std::string work = workIn(statement.text);
        if (!work.empty() || !group("state.label").matchesAny(statement.text))
            return work;
        const int heading = headingOf(statement.block);
        work = heading < 0 ? work : workIn(block(heading).text());
        return work.find(' ') == std::string::npos ? work : std::string(); // `phase 2` of one plan or another
    }

    void readBlock(int index)
    {
        const MarkdownBlock& here = block(index);
        const bool isProse = here.type == Type::Heading || here.type == Type::Paragraph ||
                             (here.type == Type::TableRow && !here.tableHead);
        if (!isProse || here.text().size() > 4 * longestState || m_reading.surroundings.isSaidByOthers(index) ||
            m_reading.surroundings.moodOf(index) == Mood::Before)
            return;
        const Polarity ofTask = stateOfTask(index);
        for (const ProseStatement& statement : m_reading.statements(index)) {
            if (here.type == Type::TableRow || ofTask != Polarity::None) {
                if (ofTask == Polarity::Done || (ofTask == Polarity::Open && isOpenNow(index, statement)))
                    keep(statement, ofTask == Polarity::Done, workIn(statement.text), nullptr);
                return;
            }
            if (saysDone(statement.text))
                keep(statement, true, workOf(statement), tasksOf(statement));
            else if (const std::string work = workIn(statement.text);
                     !work.empty() && saysOpen(statement.text) && isOpenNow(index, statement))
                keep(statement, false, work, nullptr);
        }
    }

    /// `[ ] Phase 1 docs in French` is a piece of the phase, and `## Archive` holds what was open once.
    bool isOpenNow(int index, const ProseStatement& statement) const
    {
        static const RE2 piece(R"((?i)^[^\pL\pN]*\pL+\s+#?\d{1,3}(?:\.\d+)*[a-z]?\s+\pL.*)");
        static const RE2 ofIt(R"((?i)^[^\pL\pN]*\pL+\s+#?\d{1,3}(?:\.\d+)*[a-z]?(?:['’]s\s|\s+of\s).*)");
        for (int at = headingOf(index); at >= 0; at = block(at).heading) {
            if (group("state.archived").matchesAny(block(at).text()))
                return false;
        }
        return !RE2::FullMatch(statement.text, ofIt) && (!isBox(index) || !RE2::FullMatch(statement.text, piece));
    }

    /// The open tasks of what the statement calls done.
    const OpenTasks* tasksOf(const ProseStatement& statement) const
    {
        if (m_tasks.empty())
            return nullptr;
        if (block(statement.block).type == Type::Heading)
            return tasksAt(statement.block);
        if (group("state.label").matchesAny(statement.text) || group("state.all-tasks").matchesAny(statement.text))
            return tasksAt(sectionOf(statement.block));
        const OpenTasks* counted = tasksOfCount(statement.text);
        return counted ? counted : tasksOfNamed(statement);
    }

    /// `5 of 5 tickets done`, where the only section of tickets with an open one lists five.
    const OpenTasks* tasksOfCount(const std::string& text) const
    {
        static const RE2 count(
            R"((?i)^[^\pL\pN]*(?:all\s+)?(\d{1,4})\s*(?:/|of|out of)\s*(\d{1,4})\s+(?:planned\s+)?(task|item|step|phase|milestone|deliverable|work item|ticket|stor(?:y|ie)|feature|requirement|to-?do|epic|issue)s?\b)");
        std::int64_t done = 0, all = 0;
        std::string noun;
        if (!RE2::PartialMatch(text, count, &done, &all, &noun) || done != all)
            return nullptr;
        noun = lowered(noun).substr(0, 4); // of all its forms: `story`, `stories`
        const OpenTasks* only = nullptr;
        for (const auto& [heading, tasks] : m_tasks) {
            if (heading < 0 || tasks.tasks != all || lowered(block(heading).text()).find(noun) == std::string::npos)
                continue;
            if (only)
                return nullptr;
            only = &tasks;
        }
        return only;
    }

    const OpenTasks* tasksAt(int heading) const
    {
        const auto found = m_tasks.find(heading);
        return found == m_tasks.end() ? nullptr : &found->second;
    }

    /// The heading of the section that a label in it speaks of: a summary speaks of what it is a part of.
    int sectionOf(int index) const
    {
        const int heading = headingOf(index);
        static const RE2 summary(R"((?i)\b(?:summary|overview|status|conclusion|tl;dr)\b)");
        if (heading < 0 || block(heading).headingLevel <= 1 || !RE2::PartialMatch(block(heading).text(), summary))
            return heading;
        return block(heading).heading;
    }

    /// `Sign-off: done`, where a section further down is called `Sign-off list`.
    const OpenTasks* tasksOfNamed(const ProseStatement& statement) const
    {
        static const RE2 label(R"(^[^\pL\pN]*(\pL[\pL\pN /-]{3,40}?)[^\pL\pN]*[:：])");
        std::string name;
        if (!RE2::PartialMatch(statement.text, label, &name))
            return nullptr;
        const std::string wanted = lowered(name);
        const auto& sections = sectionsByName();
        const OpenTasks* only = nullptr;
        for (auto at = sections.lower_bound(wanted); at != sections.end() && at->first.starts_with(wanted); ++at) {
            if (at->second <= statement.block)
                continue;
            if (only)
                return nullptr;
            only = tasksAt(at->second);
        }
        return only;
    }

    /// The headings of sections with open tasks, by their text in lower case.
    const std::multimap<std::string, int>& sectionsByName() const
    {
        if (m_sections.empty()) {
            for (const auto& [heading, tasks] : m_tasks) {
                if (heading >= 0)
                    m_sections.emplace(lowered(block(heading).text()), heading);
            }
        }
        return m_sections;
    }

    void keep(const ProseStatement& statement, bool isDone, std::string work, const OpenTasks* tasks)
    {
        if (work.empty() && !tasks)
            return;
        const Claim claim = makeClaim(m_reading, ClaimClass::Status, statement, 0, statement.text.size());
        StateLine line;
        line.work = std::move(work);
        line.text = claim.text;
        line.isDone = isDone;
        line.where = claim.where;
        line.heading = claim.heading;
        line.genre = claim.genre;
        line.asOf = claim.asOf;
        if (tasks) {
            line.open = tasks->open;
            line.tasks = tasks->tasks;
            const LineNumber first = block(tasks->first).first;
            line.firstOpen = m_reading.source.pointTo(
                first, trimmed(m_reading.original[static_cast<std::size_t>(first.zeroBased())]));
        }
        m_lines.push_back(std::move(line));
    }

    const ProseReading& m_reading;
    const RuleGroup &m_done, &m_open, &m_limited, &m_notOpen, &m_handedOn, &m_elsewhere, &m_work;
    mutable std::map<int, int> m_columns;              ///< by head row
    std::map<std::pair<int, int>, TaskGroup> m_groups; ///< by heading and head row
    std::map<int, OpenTasks> m_tasks;                  ///< by heading; only where something is open
    mutable std::multimap<std::string, int> m_sections;
    std::vector<StateLine> m_lines;
};

} // namespace

std::vector<StateLine> readStates(const ProseReading& reading)
{
    return StateLinesReader(reading).read();
}

} // namespace exhibit
