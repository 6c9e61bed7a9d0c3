// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/packs/comparedpacks.h"

#include "models/report/markdowntext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace exhibit {

namespace {

using Kind = StoredStatement::Kind;

constexpr std::size_t shownCommitDigits = 12;

/// Makes the rows of the groups out of what was compared.
class ComparisonWords
{
public:
    ComparisonWords(const StoredReview& a, const StoredReview& b, const StatementLives& lives,
                    const StatementEnds& ends, const Messages& messages)
        : m_a(a.statements), m_b(b.statements), m_packOfA(a.pack.name), m_packOfB(b.pack.name), m_lives(lives),
          m_ends(ends), m_messages(messages)
    {}

    ComparedRow row(const StoredStatement& statement, Message detail, bool isInB = true) const
    {
        ComparedRow row{statement.kind, statement.anchor.id, statement.title, {}, statement.verdict, isInB};
        if (statement.kind == Kind::Test)
            row.title = say({"history.test", {{"test", statement.title}}});
        row.detail = say(detail);
        return row;
    }

    ComparedRow gone(std::size_t index) const
    {
        const StoredStatement& statement = m_a[index];
        const Message detail = statement.kind == Kind::Test
                                   ? Message{"history.gone.test", {}}
                                   : Message{"history.gone.statement", {{"place", statement.place}}};
        return withEnd(withLife(row(statement, detail, false)), statement.anchor.id);
    }

    ComparedRow changed(const PackComparison::Pair& pair) const
    {
        return withEnd(
            row(m_b[pair.after],
                {"history.settled", {{"before", verdictOf(m_a[pair.before])}, {"after", verdictOf(m_b[pair.after])}}}),
            m_a[pair.before].anchor.id);
    }

    ComparedRow placed(std::size_t index, const char* message) const
    {
        return row(m_b[index], {message, {{"place", m_b[index].place}}});
    }

    ComparedRow back(std::size_t index) const
    {
        return withLife(placed(index, "history.back.statement"), "history.life.back");
    }

    ComparedRow fresh(std::size_t index) const
    {
        const auto life = m_lives.find(m_b[index].anchor.id);
        const bool isSeen = life != m_lives.end() && !life->second.firstSeen.empty();
        return withLife(placed(index, isSeen ? "history.new.seen" : "history.new.statement"));
    }

    /// Known under the identity that it had in A.
    ComparedRow still(const PackComparison::Pair& pair) const
    {
        ComparedRow row = placed(pair.after, "history.still.statement");
        const std::string after = std::exchange(row.id, m_a[pair.before].anchor.id);
        row = withLife(std::move(row));
        row.id = after;
        return row;
    }

    ComparedRow run(std::size_t index) const
    {
        return row(m_b[index], {"history.run", {{"state", m_b[index].verdict}}});
    }

    ComparedRow carried(const PackComparison::Pair& pair) const
    {
        return row(m_b[pair.after], {"history.carried." + std::string(anchorMatchName(pair.match)),
                                     {{"decision", m_a[pair.before].decision}}});
    }

    std::string title(const std::string& group) const { return say({"history." + group, {}}); }

private:
    ComparedRow withLife(ComparedRow row, const char* seen = "history.life") const
    {
        const auto found = m_lives.find(row.id);
        if (found == m_lives.end())
            return row;
        const StatementLife& life = *(row.life = found->second);
        if (!life.firstSeen.empty())
            row.detail += say({seen, {{"first", life.firstSeen}, {"last", life.lastSeen}}});
        if (!life.again.empty())
            row.detail += say({"history.life.again", {{"again", life.again}}});
        if (life.absentIn.size() == 1)
            row.detail += say({"history.life.absent", {{"pack", life.absentIn.front()}}});
        else if (!life.absentIn.empty())
            row.detail += say({"history.life.absent.many",
                               {{"count", std::to_string(life.absentIn.size())}, {"pack", life.absentIn.front()}}});
        return row;
    }

    ComparedRow withEnd(ComparedRow row, const std::string& id) const
    {
        const auto found = m_ends.find(id);
        if (found == m_ends.end())
            return row;
        const StatementEnd& end = *(row.end = found->second);
        if (!end.lastSeen.empty() && (end.lastSeen != m_packOfA || end.firstWithout != m_packOfB))
            row.detail += say({"history.end", {{"last", end.lastSeen}, {"without", end.firstWithout}}});
        const auto shortId = [](const StoredCommit& commit) { return commit.id.substr(0, shownCommitDigits); };
        if (end.isSameCommit)
            row.detail += say({"history.end.same-commit", {}});
        else if (end.commits.size() == 1)
            row.detail += say({"history.end.commit",
                               {{"commit", shortId(end.commits.front())}, {"subject", end.commits.front().subject}}});
        else if (!end.commits.empty())
            row.detail += say({"history.end.commits",
                               {{"count", std::to_string(end.commits.size())},
                                {"first", shortId(end.commits.back())},
                                {"last", shortId(end.commits.front())}}});
        return row;
    }

    std::string say(const Message& message) const { return m_messages.text(message).toStdString(); }

    static std::string verdictOf(const StoredStatement& statement)
    {
        return statement.verdict.empty() ? "finding" : statement.verdict;
    }

    const std::vector<StoredStatement>& m_a;
    const std::vector<StoredStatement>& m_b;
    const std::string &m_packOfA, &m_packOfB;
    const StatementLives& m_lives;
    const StatementEnds& m_ends;
    const Messages& m_messages;
};

std::string shownText(std::string_view text)
{
    return escapedMarkdown(inertText(text));
}

QJsonObject packObject(const StoredPack& pack)
{
    const auto text = [](const std::string& value) { return QString::fromStdString(inertText(value)); };
    return {{QStringLiteral("name"), text(pack.name)},
            {QStringLiteral("digest"), text(pack.digest)},
            {QStringLiteral("decision"), text(pack.decision)},
            {QStringLiteral("headline"), text(pack.headline)}};
}

/// Where a finding was seen first and last, and what was committed when it went.
QJsonObject lifeObject(const ComparedRow& row)
{
    const auto text = [](const std::string& value) { return QString::fromStdString(inertText(value)); };
    QJsonObject life;
    if (row.life && !row.life->firstSeen.empty()) {
        life.insert(QStringLiteral("first_seen"), text(row.life->firstSeen));
        life.insert(QStringLiteral("last_seen_before"), text(row.life->lastSeen));
    }
    if (row.life && !row.life->again.empty())
        life.insert(QStringLiteral("again_in"), text(row.life->again));
    if (row.life && !row.life->absentIn.empty()) {
        QJsonArray absent;
        for (const std::string& pack : row.life->absentIn)
            absent.append(text(pack));
        life.insert(QStringLiteral("absent_in"), absent);
    }
    if (!row.end)
        return life;
    if (!row.end->lastSeen.empty()) {
        life.insert(QStringLiteral("last_seen"), text(row.end->lastSeen));
        life.insert(QStringLiteral("first_without"), text(row.end->firstWithout));
    }
    QJsonArray commits;
    for (const StoredCommit& commit : row.end->commits)
        commits.append(
            QJsonObject{{QStringLiteral("sha"), text(commit.id)}, {QStringLiteral("subject"), text(commit.subject)}});
    if (!commits.isEmpty())
        life.insert(QStringLiteral("commits"), commits);
    if (row.end->isSameCommit)
        life.insert(QStringLiteral("same_commit"), true);
    return life;
}

} // namespace

std::set<std::string> endedIds(const PackComparison& comparison, const StoredReview& a)
{
    std::set<std::string> ids;
    for (const std::size_t index : comparison.gone)
        ids.insert(a.statements[index].anchor.id);
    for (const PackComparison::Pair& pair : comparison.settled)
        ids.insert(a.statements[pair.before].anchor.id);
    return ids;
}

std::vector<ComparedGroup> comparedGroups(const PackComparison& comparison, const StoredReview& a,
                                          const StoredReview& b, const StatementLives& lives, const StatementEnds& ends,
                                          const Messages& messages)
{
    const ComparisonWords words(a, b, lives, ends, messages);
    std::vector<ComparedGroup> groups;
    const auto add = [&](const char* id, const auto& items, const auto& make) {
        groups.push_back({id, words.title(id), {}});
        for (const auto& item : items)
            groups.back().rows.push_back(make(item));
    };
    add("gone", comparison.gone, [&](std::size_t index) { return words.gone(index); });
    add("new", comparison.fresh, [&](std::size_t index) { return words.fresh(index); });
    add("back", comparison.backAgain, [&](std::size_t index) { return words.back(index); });
    std::vector<PackComparison::Pair> changed = comparison.worse;
    changed.insert(changed.end(), comparison.settled.begin(), comparison.settled.end());
    add("changed", changed, [&](const PackComparison::Pair& pair) { return words.changed(pair); });
    add("still", comparison.still, [&](const PackComparison::Pair& pair) { return words.still(pair); });
    add("new-runs", comparison.newRuns, [&](std::size_t index) { return words.run(index); });
    add("carried", comparison.carried, [&](const PackComparison::Pair& pair) { return words.carried(pair); });
    return groups;
}

QByteArray markdownComparison(const std::vector<ComparedGroup>& groups, const StoredPack& a, const StoredPack& b,
                              const Messages& messages)
{
    const auto count = [&](std::size_t group) { return std::to_string(groups[group].rows.size()); };
    std::string text = shownText(messages
                                     .text(Message{"history.summary",
                                                   {{"after", b.name},
                                                    {"before", a.name},
                                                    {"gone", count(0)},
                                                    {"new", count(1)},
                                                    {"back", count(2)},
                                                    {"changed", count(3)},
                                                    {"still", count(4)}}})
                                     .toStdString()) +
                       '\n';
    for (const ComparedGroup& group : groups) {
        if (group.rows.empty())
            continue;
        text += "\n## " + group.title + " (" + std::to_string(group.rows.size()) + ")\n\n";
        for (const ComparedRow& row : group.rows)
            text += "- " + shownText(row.title) + " — " + shownText(row.detail) + '\n';
    }
    return QByteArray::fromStdString(text);
}

QByteArray jsonComparison(const std::vector<ComparedGroup>& groups, const StoredPack& a, const StoredPack& b)
{
    QJsonObject root{{QStringLiteral("schema"), QStringLiteral("exhibit.comparison/1")},
                     {QStringLiteral("a"), packObject(a)},
                     {QStringLiteral("b"), packObject(b)}};
    for (const ComparedGroup& group : groups) {
        QJsonArray rows;
        for (const ComparedRow& row : group.rows) {
            QJsonObject object{{QStringLiteral("id"), QString::fromStdString(inertText(row.id))},
                               {QStringLiteral("title"), QString::fromStdString(inertText(row.title))},
                               {QStringLiteral("detail"), QString::fromStdString(inertText(row.detail))}};
            if (!row.verdict.empty())
                object.insert(QStringLiteral("verdict"), QString::fromStdString(inertText(row.verdict)));
            if (const QJsonObject life = lifeObject(row); !life.isEmpty())
                object.insert(QStringLiteral("life"), life);
            rows.append(object);
        }
        root.insert(QString::fromStdString(group.id).replace(QLatin1Char('-'), QLatin1Char('_')), rows);
    }
    return QJsonDocument(root).toJson();
}

} // namespace exhibit
