// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/git/gitcontext.h"

#include "models/parsing/formats/parserbases.h"
#include "models/parsing/git/diffmarks.h"
#include "models/parsing/git/easierchanges.h"
#include "models/parsing/git/gitcontextlines.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t mostHunkLines = 20'000; ///< of one hunk that are looked at

} // namespace

class GitContextParser::Private
{
public:
    Private(TextSource source, const Rules& wordings) : origin(std::move(source)), rules(wordings) {}

    void addLine(std::string_view text);
    void closeHunk();
    void closeCommit();

    std::vector<Commit> commits;

private:
    enum class State { Outside, List, Header, Message, Files };

    bool startCommit(std::string_view text);
    void listLine(std::string_view text);
    void headerLine(std::string_view text);
    void messageLine(std::string_view text);
    bool statusLine(std::string_view text);
    bool diffLine(std::string_view text);
    void keepHunk();
    void openHunk(const gitlines::HunkHead& head);
    bool hunkOwes() const;
    void hunkLine(std::string_view text);
    CommitFile& fileOf(const std::string& path);

    TextSource origin;
    const Rules& rules;
    LineNumber line;
    State state = State::Outside;
    Commit* commit = nullptr;
    int file = -1;
    std::unordered_map<std::string, int> fileOfPath; ///< of the commit
    std::vector<std::int64_t> oldLeft; ///< lines that the open hunk still owes, one number a parent; empty: none open
    std::int64_t newLeft = 0;
    std::vector<HunkLine> hunkLines; ///< of the open hunk
    std::vector<HunkText> hunks;     ///< of the commit
    std::size_t keptLines = 0;       ///< in them
};

CommitFile& GitContextParser::Private::fileOf(const std::string& path)
{
    const auto [known, isNew] = fileOfPath.try_emplace(path, static_cast<int>(commit->files.size()));
    if (isNew)
        commit->files.emplace_back().path = path;
    file = known->second;
    return commit->files[static_cast<std::size_t>(file)];
}

bool GitContextParser::Private::startCommit(std::string_view text)
{
    const std::string_view sha = gitlines::commitHash(text);
    if (sha.empty())
        return false;
    closeCommit();
    commits.emplace_back();
    commit = &commits.back();
    commit->sha = sha;
    commit->where = origin.pointTo(line, text);
    state = State::Header;
    file = -1;
    fileOfPath.clear();
    return true;
}

void GitContextParser::Private::listLine(std::string_view text)
{
    const auto entry = gitlines::listEntry(text);
    if (!entry) {
        // A blank line stands before the list as often as behind it; anything else ends it.
        if (!text.empty())
            state = State::Outside;
        return;
    }
    Commit listed;
    listed.sha = entry->first;
    listed.subject = entry->second;
    listed.where = origin.pointTo(line, text);
    commits.push_back(std::move(listed));
    commit = nullptr;
}

void GitContextParser::Private::headerLine(std::string_view text)
{
    if (text.empty())
        state = State::Message;
    else if (const auto author = gitlines::valueOf(text, "Author:"); !author.empty())
        commit->author = author;
    else if (const auto date = gitlines::valueOf(text, "Date:"); !date.empty())
        commit->date = date;
    else if (const auto authorDate = gitlines::valueOf(text, "AuthorDate:"); !authorDate.empty())
        commit->date = authorDate;
}

void GitContextParser::Private::messageLine(std::string_view text)
{
    constexpr std::string_view indentation = "    ";
    if (text.substr(0, indentation.size()) == indentation) {
        const std::string_view words = text.substr(indentation.size());
        if (commit->subject.empty())
            commit->subject = words;
        else
            commit->body.append(words).append("\n");
    } else if (text.empty()) {
        if (!commit->body.empty())
            commit->body += '\n';
    } else {
        state = State::Files;
    }
}

bool GitContextParser::Private::statusLine(std::string_view text)
{
    const auto status = gitlines::nameStatus(text);
    if (!status)
        return false;
    CommitFile& known = fileOf(status->path);
    known.status = status->status;
    known.oldPath = status->oldPath;
    known.where = origin.pointTo(line, text);
    return true;
}

bool GitContextParser::Private::diffLine(std::string_view text)
{
    if (const auto paths = gitlines::diffPaths(text)) {
        commit->hasDiff = true;
        CommitFile& diffed = fileOf(paths->path);
        if (diffed.where.isNull())
            diffed.where = origin.pointTo(line, text);
        if (paths->oldPath != paths->path)
            diffed.oldPath = paths->oldPath;
        diffed.added = diffed.added.value_or(0);
        diffed.removed = diffed.removed.value_or(0);
        return true;
    }
    if (file < 0 || !commit->hasDiff)
        return false;
    CommitFile& diffed = commit->files[static_cast<std::size_t>(file)];
    if (const auto head = gitlines::hunkHead(text)) {
        openHunk(*head);
        return true;
    }
    if (gitlines::saysBinary(text)) {
        diffed.added.reset();
        diffed.removed.reset();
        if (diffed.status.empty())
            diffed.status = "M";
        return true;
    }
    if (const std::string letter = gitlines::statusOfDiffLine(text); !letter.empty()) {
        // A mode change is told before a rename: the rename says more.
        if (diffed.status.empty() || (diffed.status == "M" && letter.front() == 'R'))
            diffed.status = letter;
        return true;
    }
    if (const auto copied = gitlines::valueOf(text, "copy from "); !copied.empty()) {
        diffed.oldPath = gitlines::unquotedPath(copied);
        if (!diffed.status.empty() && diffed.status.front() == 'R')
            diffed.status.front() = 'C';
        return true;
    }
    if (const auto oldPath = gitlines::valueOf(text, "rename from "); !oldPath.empty()) {
        diffed.oldPath = gitlines::unquotedPath(oldPath);
        return true;
    }
    return false;
}

void GitContextParser::Private::openHunk(const gitlines::HunkHead& head)
{
    Hunk hunk;
    hunk.oldFirst = head.olds.front().first;
    hunk.oldCount = head.olds.front().count;
    hunk.newFirst = head.now.first;
    hunk.newCount = head.now.count;
    hunk.heading = head.heading;
    hunk.headerLine = hunk.lastLine = origin.pointTo(line, {}).firstLine;
    commit->files[static_cast<std::size_t>(file)].hunks.push_back(std::move(hunk));
    oldLeft.clear();
    for (const gitlines::HunkHead::Range& old : head.olds)
        oldLeft.push_back(old.count);
    newLeft = head.now.count;
}

bool GitContextParser::Private::hunkOwes() const
{
    return newLeft > 0 || std::any_of(oldLeft.begin(), oldLeft.end(), [](std::int64_t left) { return left > 0; });
}

/// A line of the open hunk. Of a merge it starts with one column a parent; an editor may have cut blanks at its end.
void GitContextParser::Private::hunkLine(std::string_view text)
{
    CommitFile& diffed = commit->files[static_cast<std::size_t>(file)];
    const std::string_view columns = text.substr(0, oldLeft.size());
    const bool noNewline = text.starts_with("\\ ");
    if (columns.find_first_not_of("+- ") != std::string_view::npos && !noNewline) {
        // The hunk was cut: what follows is no part of it.
        oldLeft.clear();
        newLeft = 0;
        return;
    }
    diffed.hunks.back().lastLine = origin.pointTo(line, {}).firstLine;
    if (noNewline)
        return;
    if (hunkLines.size() < mostHunkLines)
        hunkLines.push_back(hunkLineOf(text, oldLeft.size(), diffed.hunks.back().lastLine));
    const bool removed = columns.find('-') != std::string_view::npos;
    const bool added = !removed && columns.find('+') != std::string_view::npos;
    for (std::size_t parent = 0; parent < oldLeft.size(); ++parent) {
        const char mark = parent < columns.size() ? columns[parent] : ' ';
        if (removed ? mark == '-' : mark == ' ')
            --oldLeft[parent];
    }
    if (!removed)
        --newLeft;
    diffed.added = diffed.added.value_or(0) + (added ? 1 : 0);
    diffed.removed = diffed.removed.value_or(0) + (removed ? 1 : 0);
}

void GitContextParser::Private::closeHunk()
{
    if (!hunkLines.empty() && commit != nullptr && file >= 0)
        keepHunk();
    hunkLines.clear();
    oldLeft.clear();
}

void GitContextParser::Private::keepHunk()
{
    constexpr std::size_t mostKept = 100'000;
    std::vector<Hunk>& own = commit->files[static_cast<std::size_t>(file)].hunks;
    own.back().marks = findDiffMarks(hunkLines, rules);
    keptLines += hunkLines.size();
    if (keptLines <= mostKept)
        hunks.push_back({static_cast<std::size_t>(file), own.size() - 1, std::move(hunkLines)});
}

/// What moved from one file to another is only seen once the commit is over.
void GitContextParser::Private::closeCommit()
{
    closeHunk();
    if (commit != nullptr)
        markEasierChanges(*commit, hunks, rules);
    hunks.clear();
    keptLines = 0;
}

void GitContextParser::Private::addLine(std::string_view text)
{
    line = line.plus(1);
    while (!text.empty() && text.back() == '\r')
        text.remove_suffix(1);
    if (commit != nullptr && file >= 0 && !oldLeft.empty() && (hunkOwes() || text.starts_with("\\ "))) {
        hunkLine(text);
        if (!oldLeft.empty())
            return;
    }
    closeHunk();
    if (startCommit(text))
        return;
    if (gitlines::startsList(text)) {
        closeCommit();
        state = State::List;
        commit = nullptr;
    } else if (gitlines::startsDiffBlock(text)) {
        closeCommit();
        state = State::Outside;
        commit = nullptr;
    } else if (state == State::List) {
        listLine(text);
    } else if (commit != nullptr) {
        if (state == State::Header)
            return headerLine(text);
        if (state == State::Message)
            messageLine(text);
        if (state == State::Files && !statusLine(text))
            diffLine(text);
    }
}

GitContextParser::GitContextParser(TextSource origin, const Rules& rules)
    : d(std::make_unique<Private>(std::move(origin), rules))
{}

GitContextParser::~GitContextParser() = default;

void GitContextParser::addLine(std::string_view line)
{
    d->addLine(line);
}

std::vector<Commit> GitContextParser::finish()
{
    d->closeCommit();
    for (Commit& commit : d->commits) {
        while (!commit.body.empty() && commit.body.back() == '\n')
            commit.body.pop_back();
        commit.body.erase(0, commit.body.find_first_not_of('\n'));
    }
    return std::exchange(d->commits, {});
}

std::vector<Commit> parseGitContext(const TextSource& source, const Rules& rules)
{
    GitContextParser parser(source, rules);
    std::string_view rest = source.text;
    while (!rest.empty()) {
        const std::size_t newline = rest.find('\n');
        parser.addLine(rest.substr(0, newline));
        rest = newline == std::string_view::npos ? std::string_view{} : rest.substr(newline + 1);
    }
    return parser.finish();
}

std::unique_ptr<DocumentParser> makeGitContext(const DocumentContext& context)
{
    class Document : public DocumentParser
    {
    public:
        explicit Document(const DocumentContext& context) : m_parser(context.origin, context.rules) {}
        void addLine(LineNumber /*line*/, std::string_view text) override { m_parser.addLine(text); }
        void finish(Mojibake /*mojibake*/, DocumentRecords& records) override
        {
            append(records.commits, m_parser.finish());
        }

    private:
        GitContextParser m_parser;
    };
    return std::make_unique<Document>(context);
}

} // namespace exhibit
