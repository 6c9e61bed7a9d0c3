// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/git/easierchanges.h"

#include "models/domain/text.h"
#include "models/parsing/git/diffmarks.h"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string_view>

namespace exhibit {

namespace {

constexpr int unknownStrength = -1;

enum class FileRole { Test, Product, Config, Other };

FileRole roleOf(const std::string& path)
{
    static const RE2 test(
        R"((?i)(?:^|/)(?:tests?|specs?|__tests__|e2e|cypress|testing)/|(?:^|/)test_[^/]*$|[._-](?:test|spec)s?\.\w+$|(?-i:[a-z0-9](?:Tests?|Spec)\.\w+$)|(?:^|/)conftest\.py$)");
    static const RE2 code(R"(\.(?:py|[cm]?[jt]sx?|go|rs|java|kt|cs|rb|cc|cpp|cxx|c|h|hpp|swift|php|scala)$)");
    static const RE2 config(
        R"((?i)\.(?:ya?ml|toml|cfg|ini|json|gradle|xml|mk|sh)$|(?:^|/)(?:Makefile|Jenkinsfile|justfile|\.coveragerc|Dockerfile)$|\.config\.\w+$)");
    if (RE2::PartialMatch(path, config) && !RE2::PartialMatch(path, test))
        return FileRole::Config;
    if (RE2::PartialMatch(path, test))
        return FileRole::Test;
    return RE2::PartialMatch(path, code) ? FileRole::Product : FileRole::Other;
}

/// Without blanks and the sign at its end, so that moved and newly indented lines are equal.
std::string plainOf(std::string_view text)
{
    std::string plain;
    for (const char c : trimmed(text)) {
        if (c != ' ' && c != '\t')
            plain += c == '\'' ? '"' : c;
    }
    while (plain.ends_with(';') || plain.ends_with(','))
        plain.pop_back();
    return plain;
}

struct Tokens
{
    std::set<std::string> names;    ///< what the line speaks of
    std::set<std::string> literals; ///< numbers, texts and the like
    bool isOfError = false;         ///< an error is expected
};

/// Words of assertions themselves say nothing of what is asserted.
bool isAssertionWord(const std::string& word)
{
    static const RE2 known(
        R"((?i)^(?:assert\w*|expect\w*|require|check|check_\w+|self|this|to|to(?:be|equal|strict|have|contain|throw|match)\w*|be|t|is|not|should|that|must|equal\w*|eq|eql|raises|pytest|approx|if|err|fatal\w*|error\w*|errorf|nil|null|none|true|false|undefined|void|await|async|return|const|let|var|auto|and|or|in|with|as|qcompare|qverify|delta|places|abs|rel|isinstance|len|length|class|throws?|raise_error|match\w*|include|contains?|have\w*|resolves|rejects|deep|strict\w*|ok|i|x|the|a|msg|message)$)");
    return RE2::FullMatch(word, known);
}

Tokens tokensOf(std::string_view text)
{
    Tokens tokens;
    static const RE2 error(R"((?i)raises?\b|assertraises|throws?\b|raise_error|should_panic|errorIs|_throws?_as)");
    tokens.isOfError = RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), error);
    static const RE2 tolerance(
        R"(\b(?:abs|rel|delta|atol|rtol|tolerance|eps(?:ilon)?|within|places|decimal|digits|precision)\s*[=:]\s*[\d.e-]+)");
    std::string plain(text);
    RE2::GlobalReplace(&plain, tolerance, "");
    static const RE2 token(R"re(("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|\b\d+(?:\.\d+)?\b|[A-Za-z_]\w*))re");
    re2::StringPiece rest(plain);
    std::string word;
    while (RE2::FindAndConsume(&rest, token, &word)) {
        if (isDigit(word.front())) {
            tokens.literals.insert(word);
        } else if (word.front() == '"' || word.front() == '\'' || word.front() == '`') {
            tokens.literals.insert(word.substr(1, word.size() - 2));
        } else if (word == "True" || word == "true" || word == "False" || word == "false" || word == "None") {
            tokens.literals.insert(lowered(word));
        } else if (!isAssertionWord(word)) {
            tokens.names.insert(word);
        }
    }
    return tokens;
}

/// The same things are spoken of, or the same values expected.
bool speakOfTheSame(const Tokens& a, const Tokens& b)
{
    const bool isSameValue = !a.literals.empty() &&
                             std::includes(b.literals.begin(), b.literals.end(), a.literals.begin(), a.literals.end());
    if (isSameValue || (a.isOfError && b.isOfError))
        return true;
    if (a.names.empty() || b.names.empty())
        return a.names.empty() && b.names.empty();
    std::vector<std::string> shared;
    std::set_intersection(a.names.begin(), a.names.end(), b.names.begin(), b.names.end(), std::back_inserter(shared));
    return shared.size() * 2 >= std::min(a.names.size(), b.names.size());
}

struct Assertion
{
    const HunkLine* line = nullptr;
    std::size_t file = 0, hunk = 0;
    int strength = 0;
    std::string plain;
    Tokens tokens;
};

class EasierChanges
{
public:
    EasierChanges(Commit& commit, const std::vector<HunkText>& hunks, const Rules& rules)
        : m_commit(commit), m_hunks(hunks), m_rules(rules)
    {
        for (const HunkText& hunk : hunks) {
            const std::string& path = commit.files[hunk.file].path;
            for (const HunkLine& line : hunk.lines)
                take(hunk, line, roleOf(path));
        }
    }

    void mark()
    {
        markAssertions();
        for (const HunkText& hunk : m_hunks) {
            const FileRole role = roleOf(m_commit.files[hunk.file].path);
            for (const HunkLine& line : hunk.lines) {
                if (line.kind == HunkLine::Kind::Added)
                    markLine(hunk, line, role);
            }
            markThresholds(hunk);
        }
    }

private:
    void take(const HunkText& hunk, const HunkLine& line, FileRole role)
    {
        if (line.kind == HunkLine::Kind::Context || isBlank(line.text))
            return;
        const bool isAdded = line.kind == HunkLine::Kind::Added;
        (isAdded ? m_addedLines : m_removedLines).insert(plainOf(line.text));
        if (role != FileRole::Test)
            return;
        if (isAdded) {
            Tokens tokens = tokensOf(line.text);
            m_addedLiterals[hunk.file].merge(std::set<std::string>(tokens.literals));
            m_allAddedLiterals.merge(tokens.literals);
            m_addedText[hunk.file] += plainOf(line.text);
        }
        const int strength = strengthOf(line.text);
        if (strength == unknownStrength)
            return;
        Assertion made{&line, hunk.file, hunk.hunk, strength, plainOf(line.text), tokensOf(line.text)};
        (isAdded ? m_added : m_removed).push_back(std::move(made));
    }

    int strengthOf(const std::string& text) const
    {
        const std::string_view plain = trimmed(text);
        if (plain.starts_with('#') || plain.starts_with("//") || plain.starts_with("import") ||
            plain.starts_with("from"))
            return unknownStrength;
        const Rule* rule = m_rules.group("commit.assertion").firstMatching(text);
        if (!rule)
            return unknownStrength;
        const auto strength = rule->set.find("strength");
        return strength == rule->set.end() ? 0 : std::atoi(strength->second.c_str());
    }

    void add(std::size_t file, std::size_t hunk, std::vector<HunkLine> lines, const char* change)
    {
        std::vector<DiffMark>& marks = m_commit.files[file].hunks[hunk].marks;
        const bool isKnown = std::any_of(marks.begin(), marks.end(), [&](const DiffMark& mark) {
            return (mark.kind == DiffMark::Kind::Easier || mark.kind == DiffMark::Kind::Skip) &&
                   mark.lines.back().line == lines.back().line;
        });
        if (!isKnown)
            marks.push_back({DiffMark::Kind::Easier, std::move(lines), change});
    }

    bool isDeleted(std::size_t file) const { return m_commit.files[file].status == "D"; }

    /// Assertions that stand on both sides only moved.
    void dropMoved()
    {
        std::multiset<std::string> both;
        for (const Assertion& added : m_added)
            both.insert(added.plain);
        std::multiset<std::string> moved;
        std::erase_if(m_removed, [&](const Assertion& removed) {
            const auto found = both.find(removed.plain);
            if (found == both.end())
                return false;
            moved.insert(removed.plain);
            both.erase(found);
            return true;
        });
        std::erase_if(m_added, [&](const Assertion& added) {
            const auto found = moved.find(added.plain);
            if (found == moved.end())
                return false;
            moved.erase(found);
            return true;
        });
    }

    /// The new assertion that says most of the same: of the same hunk first, then of the same file, then of any.
    const Assertion* replacementOf(const Assertion& removed) const
    {
        const Assertion* best = nullptr;
        std::pair<int, int> rank{-1, -1};
        for (const Assertion& added : m_added) {
            const int near = added.file != removed.file ? 0 : added.hunk != removed.hunk ? 1 : 2;
            if (!speakOfTheSame(removed.tokens, added.tokens))
                continue;
            const std::pair<int, int> own{near, added.strength};
            if (own > rank) {
                rank = own;
                best = &added;
            }
        }
        return best;
    }

    void markAssertions()
    {
        dropMoved();
        for (const Assertion& removed : m_removed) {
            if (isDeleted(removed.file) || removed.strength == 0 || isOfRemovedTest(removed) || isBroken(removed))
                continue;
            const Assertion* now = replacementOf(removed);
            if (!now)
                add(removed.file, removed.hunk, {*removed.line}, "assertion-removed");
            else if (now->strength < removed.strength)
                add(removed.file, removed.hunk, {*removed.line, *now->line}, "assertion-loosened");
            else if (isWider(removed, *now))
                add(removed.file, removed.hunk, {*removed.line, *now->line}, "tolerance-widened");
            else if (now->strength == removed.strength && expectsOther(removed, *now))
                add(removed.file, removed.hunk, {*removed.line, *now->line}, "expectation-changed");
        }
        for (const Assertion& added : m_added) {
            if (added.strength == 0)
                add(added.file, added.hunk, {*added.line}, "assertion-empty");
        }
    }

    /// The same over several lines, or as a part of one.
    bool isBroken(const Assertion& removed) const
    {
        constexpr std::size_t shortest = 8;
        std::string_view core = removed.plain;
        if (core.starts_with("assert") && core.find('(') != 6)
            core.remove_prefix(6);
        const auto text = m_addedText.find(removed.file);
        return core.size() >= shortest && text != m_addedText.end() && text->second.find(core) != std::string::npos;
    }

    /// A test that is gone altogether is told of as such.
    bool isOfRemovedTest(const Assertion& removed) const
    {
        static const RE2 name(
            R"(^\s*(?:async\s+)?(?:def\s+(test\w*)|func\s+(Test\w*)|(?:it|test)\(\s*['"`]([^'"`]+)|(?:public\s+)?(?:async\s+)?(?:void|Task)\s+(\w+)\s*\(|(?:pub\s+)?fn\s+(\w+)|TEST(?:_F|_P)?\(([^)]*)\)|it\s+['"]([^'"]+)))");
        const auto hunk = std::find_if(m_hunks.begin(), m_hunks.end(), [&removed](const HunkText& each) {
            return each.file == removed.file && each.hunk == removed.hunk;
        });
        const HunkLine* opened = nullptr;
        for (const HunkLine& line : hunk->lines) {
            if (line.line.value >= removed.line->line.value)
                break;
            if (RE2::PartialMatch(line.text, name) && line.kind != HunkLine::Kind::Added)
                opened = &line;
        }
        const bool isGone =
            opened && opened->kind == HunkLine::Kind::Removed && !m_addedLines.contains(plainOf(opened->text));
        // Renamed or merged into another one: there its assertions are looked for.
        return isGone && m_added.empty();
    }

    /// The value that was expected stands nowhere among the new lines any more.
    bool expectsOther(const Assertion& removed, const Assertion& now) const
    {
        if (removed.tokens.literals == now.tokens.literals)
            return false;
        const auto inFile = m_addedLiterals.find(removed.file);
        return std::any_of(
            removed.tokens.literals.begin(), removed.tokens.literals.end(), [&](const std::string& text) {
                const bool isThere = (inFile != m_addedLiterals.end() && inFile->second.contains(text)) ||
                                     m_allAddedLiterals.contains(text);
                const bool isWord = text == "true" || text == "false" || text == "none";
                return !isThere && !(isWord && now.tokens.literals.empty());
            });
    }

    static std::optional<double> number(std::string_view text)
    {
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc() ? std::optional(value) : std::nullopt;
    }

    std::map<std::string, double> tolerancesOf(const std::string& text) const
    {
        std::map<std::string, double> found;
        for (const RuleMatch& match : m_rules.group("commit.tolerance").findAll(text)) {
            std::string name;
            std::optional<double> value;
            for (const auto& [group, said] : match.groups) {
                if (group == "wider")
                    name = "wider " + std::string(said);
                else if (group == "finer")
                    name = "finer " + std::string(said);
                else
                    value = number(said);
            }
            if (!name.empty() && value)
                found[name] = *value;
        }
        return found;
    }

    bool isWider(const Assertion& removed, const Assertion& now) const
    {
        const auto before = tolerancesOf(removed.line->text);
        const auto after = tolerancesOf(now.line->text);
        return std::any_of(after.begin(), after.end(), [&](const auto& tolerance) {
            const auto old = before.find(tolerance.first);
            const bool isFiner = tolerance.first.starts_with("finer");
            return old == before.end() ? before.empty() && !isFiner && removed.strength == now.strength
                   : isFiner           ? tolerance.second < old->second
                                       : tolerance.second > old->second;
        });
    }

    /// What one new line does by itself; what stood elsewhere before only moved.
    void markLine(const HunkText& hunk, const HunkLine& line, FileRole role)
    {
        if (m_removedLines.contains(plainOf(line.text)))
            return;
        const auto markBy = [&](const char* use) {
            const Rule* rule = m_rules.group(use).firstMatching(line.text);
            const auto change = rule ? rule->set.find("change") : std::map<std::string, std::string>::const_iterator();
            if (!rule || change == rule->set.end())
                return;
            const bool isOfTests = change->second == "only" || change->second == "skipped";
            if (isOfTests && role != FileRole::Test)
                return;
            const bool isAsked = m_rules.group("commit.skip.not").matchesAny(line.text) ||
                                 (&line >= hunk.lines.data() && &line < hunk.lines.data() + hunk.lines.size() &&
                                  isConditional(hunk.lines, static_cast<std::size_t>(&line - hunk.lines.data())));
            if (change->second == "skipped" && isAsked)
                return;
            // Of a new file no checker was ever stricter.
            if (change->second == "suppressed" && m_commit.files[hunk.file].status.starts_with('A'))
                return;
            if (!stoodBefore(hunk, use, change->second))
                add(hunk.file, hunk.hunk, {line}, change->second.c_str());
        };
        if (role == FileRole::Test || role == FileRole::Product)
            markBy("commit.easier");
        if (role == FileRole::Config)
            markBy("commit.easier.config");
        if (role == FileRole::Product)
            markBy("commit.easier.product");
    }

    /// A removed line of the hunk did the same: a reason or a name changed.
    bool stoodBefore(const HunkText& hunk, const char* use, const std::string& change) const
    {
        return std::any_of(hunk.lines.begin(), hunk.lines.end(), [&](const HunkLine& line) {
            if (line.kind != HunkLine::Kind::Removed)
                return false;
            const Rule* rule = m_rules.group(use).firstMatching(line.text);
            const auto same = rule ? rule->set.find("change") : std::map<std::string, std::string>::const_iterator();
            return rule && same != rule->set.end() && same->second == change;
        });
    }

    void markThresholds(const HunkText& hunk)
    {
        const auto valuesOf = [this](const HunkLine& line) {
            std::map<std::string, double> values;
            for (const RuleMatch& match : m_rules.group("commit.threshold").findAll(line.text)) {
                std::string name;
                std::optional<double> value;
                for (const auto& [group, said] : match.groups)
                    group == "name" ? void(name = said) : void(value = number(said));
                if (value)
                    values[name] = *value;
            }
            return values;
        };
        std::map<std::string, std::pair<double, const HunkLine*>> before;
        for (const HunkLine& line : hunk.lines) {
            if (line.kind == HunkLine::Kind::Context)
                continue;
            for (const auto& [name, value] : valuesOf(line)) {
                if (line.kind == HunkLine::Kind::Removed) {
                    before[name] = {value, &line};
                } else if (const auto old = before.find(name); old != before.end() && value < old->second.first) {
                    add(hunk.file, hunk.hunk, {*old->second.second, line}, "threshold-lowered");
                }
            }
        }
    }

    Commit& m_commit;
    const std::vector<HunkText>& m_hunks;
    const Rules& m_rules;
    std::multiset<std::string> m_addedLines, m_removedLines;
    std::vector<Assertion> m_added, m_removed;
    std::map<std::size_t, std::set<std::string>> m_addedLiterals; ///< of each file
    std::map<std::size_t, std::string> m_addedText;               ///< without blanks, of each file
    std::set<std::string> m_allAddedLiterals;
};

} // namespace

void markEasierChanges(Commit& commit, const std::vector<HunkText>& hunks, const Rules& rules)
{
    if (!hunks.empty())
        EasierChanges(commit, hunks, rules).mark();
}

} // namespace exhibit
