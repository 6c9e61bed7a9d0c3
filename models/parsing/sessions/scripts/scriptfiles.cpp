// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/scripts/scriptfiles.h"

#include "models/domain/text.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/json/jsonnode.h"
#include "models/parsing/manifests/manifestfile.h"
#include "models/parsing/prose/markdownbounds.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <utility>

namespace exhibit {

namespace {

using ScriptLines = std::vector<std::string_view>;

re2::StringPiece viewOf(std::string_view text)
{
    return {text.data(), text.size()};
}

bool isSection(std::string_view line, std::string_view start)
{
    return line.starts_with(start);
}

enum class Shape { None, Make, Just, Tasks, Tox, Toml };

bool isRule(std::string_view line)
{
    static const RE2 rule(R"(^[A-Za-z0-9_][\w./%$(){}-]*(?: +[\w./%$(){}-]+)*\s*::?(?:[^=:].*)?$)");
    return RE2::PartialMatch(viewOf(line), rule);
}

bool isRecipe(std::string_view line)
{
    static const RE2 recipe(R"(^@?[a-zA-Z][\w-]*(?: [+*$]?[a-zA-Z][\w-]*(?:=\S+)?)*:(?: +[\w() -]+)?$)");
    return RE2::PartialMatch(viewOf(line), recipe);
}

/// Whether the text is a Makefile throughout: `Error: what\n\tat where` of a trace looks like a rule with its recipe.
bool isMakefile(const ScriptLines& lines)
{
    static const RE2 other(R"(^(?:\s*#|[\w.-]+\s*(?:[?:+]|::)?=|-?include\b|ifn?def\b|ifn?eq\b|else\b|endif\b)"
                           R"(|define\b|endef\b|(?:un)?export\b|\.[A-Z_]+\s*:|override\b|vpath\b))");
    static const RE2 trace(R"(^\t+(?:at |\.\.\. \d+ more))");
    constexpr std::size_t most = 400;
    bool hasRecipe = false;
    bool isContinued = false;
    std::size_t known = 0;
    std::size_t all = 0;
    for (std::size_t i = 0; i < lines.size() && i < most; ++i) {
        const std::string_view line = lines[i];
        const bool continues = std::exchange(isContinued, trimmed(line).ends_with('\\'));
        if (isBlank(line))
            continue;
        if (RE2::PartialMatch(viewOf(line), trace))
            return false;
        ++all;
        const bool isNamed = isRule(line);
        known += continues || line.front() == '\t' || isNamed || RE2::PartialMatch(viewOf(line), other) ? 1 : 0;
        hasRecipe = hasRecipe || (isNamed && i + 1 < lines.size() && lines[i + 1].starts_with('\t'));
    }
    return hasRecipe && known * 10 >= all * 9;
}

Shape shapeOf(const ScriptLines& lines)
{
    if (isMakefile(lines))
        return Shape::Make;
    bool hasTasks = false;
    bool isJust = false;
    bool hasRecipe = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = lines[i];
        const std::string_view next = i + 1 < lines.size() ? lines[i + 1] : std::string_view();
        if (isSection(line, "[testenv") || line == "[tox]")
            return Shape::Tox;
        if (isSection(line, "[tasks.") || isSection(line, "[tool.poe.tasks") || isSection(line, "[tool.pdm.scripts") ||
            isSection(line, "[tool.hatch.envs.") || isSection(line, "[tool.taskipy.tasks") || line == "[tasks]" ||
            isSection(line, "[tool.pixi.tasks") || isSection(line, "[tool.rye.scripts"))
            return Shape::Toml;
        hasTasks = hasTasks || line == "tasks:";
        if (hasTasks && (trimmed(line) == "cmds:" || trimmed(line).starts_with("cmd: ")))
            return Shape::Tasks;
        isJust = isJust || line.starts_with("set shell") || line.starts_with("set dotenv") ||
                 line.starts_with("default:") || line.find("just --list") != std::string_view::npos;
        hasRecipe = hasRecipe || (isRecipe(line) && next.starts_with("    ") && !trimmed(next).starts_with('-'));
    }
    return isJust && hasRecipe ? Shape::Just : Shape::None;
}

/// Reads one file of commands into targets.
class ScriptReader
{
public:
    ScriptReader(const TextSource& source, std::vector<ScriptTarget>& targets)
        : m_source(source), m_lines(splitLines(source.text)), m_targets(targets)
    {}

    void read()
    {
        if (trimmed(m_source.text).starts_with('{'))
            readJson();
        else if (const Shape shape = shapeOf(m_lines); shape == Shape::Make || shape == Shape::Just)
            readRecipes(shape == Shape::Make);
        else if (shape == Shape::Tasks)
            readTasks();
        else if (shape != Shape::None)
            readSections(shape == Shape::Tox);
    }

private:
    void add(const char* tool, std::string_view name, std::string command, std::size_t line)
    {
        if (!isBlank(command) && line < m_lines.size())
            m_targets.push_back({tool, std::string(name), std::move(command),
                                 m_source.pointTo(LineNumber{static_cast<std::int64_t>(line) + 1}, m_lines[line])});
    }

    std::size_t lineOf(std::size_t offset) const
    {
        const std::string_view before = m_source.text.substr(0, offset);
        return static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    }

    void readJson()
    {
        JsonTree tree;
        (void)tree.read(m_source.text, [this](const JsonNode& record) {
            const bool isComposer = record["require"].isObject() || record["require-dev"].isObject();
            for (const JsonNode& script : record["scripts"].children) {
                std::string command = script.text;
                for (const JsonNode& part : script.children)
                    command += (command.empty() ? "" : " && ") + part.text;
                if (command.starts_with('@'))
                    command.erase(0, 1);
                add(isComposer ? "composer" : "npm", script.key, std::move(command), lineOf(script.offset));
            }
            for (const JsonNode& task : record["tasks"].children)
                add("task-table", task.key, task.text, lineOf(task.offset));
        });
    }

    /// Recipes behind `name: needs`. A line that fails ends them, one that begins with `-` does not.
    void readRecipes(bool isMake)
    {
        const char* tool = isMake ? "make" : "just";
        std::map<std::string, std::string, std::less<>> variables;
        bool isFirst = true;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const std::string_view line = m_lines[i];
            static const RE2 assignment(R"(^([A-Za-z_]\w*)\s*(?:[?:]?:?=)\s*(.*)$)");
            std::string name;
            std::string value;
            if (RE2::FullMatch(viewOf(line), assignment, &name, &value)) {
                variables.emplace(std::move(name), std::string(trimmed(value)));
                continue;
            }
            if (!(isMake ? isRule(line) : isRecipe(line)) || line.starts_with('.'))
                continue;
            const std::size_t colon = line.find(':');
            std::string command;
            for (const std::string& need : wordsOf(line.substr(colon + 1)))
                append(command, std::string(tool) + ' ' + need, " && ");
            readBody(i, isMake, variables, command);
            std::vector<std::string> names = wordsOf(line.substr(0, colon));
            if (!isMake)
                names.resize(std::min<std::size_t>(names.size(), 1));
            for (std::string& each : names) {
                if (each.starts_with('@'))
                    each.erase(0, 1);
                if (isFirst)
                    add(tool, {}, command, i);
                isFirst = false;
                add(tool, each, command, i);
            }
        }
    }

    void readBody(std::size_t rule, bool isMake, const std::map<std::string, std::string, std::less<>>& variables,
                  std::string& command) const
    {
        for (std::size_t i = rule + 1; i < m_lines.size(); ++i) {
            const bool isIndented = m_lines[i].starts_with('\t') || (!isMake && m_lines[i].starts_with(' '));
            if (!isIndented && !isBlank(m_lines[i]))
                break;
            std::string line(trimmed(m_lines[i]));
            while (line.ends_with('\\') && i + 1 < m_lines.size()) {
                line.pop_back();
                line += trimmed(m_lines[++i]);
            }
            bool mayFail = false;
            while (!line.empty() && (line.front() == '@' || line.front() == '-' || line.front() == '+')) {
                mayFail = mayFail || line.front() == '-';
                line.erase(0, 1);
            }
            if (line.empty() || line.front() == '#')
                continue;
            line = withValues(std::move(line), variables);
            append(command, mayFail ? "{ " + line + " || true; }" : "{ " + line + "; }", " && ");
        }
    }

    static std::string withValues(std::string line, const std::map<std::string, std::string, std::less<>>& variables)
    {
        constexpr int mostRounds = 3;
        for (int round = 0; round < mostRounds; ++round) {
            for (const auto& [name, value] : variables) {
                for (const std::string& form : {"$(" + name + ')', "${" + name + '}', "{{" + name + "}}"}) {
                    if (const std::size_t at = line.find(form); at != std::string::npos)
                        line.replace(at, form.size(), value);
                }
            }
        }
        for (const std::string_view form : {"$(MAKE)", "${MAKE}"}) {
            if (const std::size_t at = line.find(form); at != std::string::npos)
                line.replace(at, form.size(), "make");
        }
        for (std::size_t at = line.find("$$"); at != std::string::npos; at = line.find("$$", at + 1))
            line.erase(at, 1);
        return line;
    }

    static void append(std::string& command, const std::string& more, const char* between)
    {
        command += (command.empty() ? "" : between) + more;
    }

    static std::vector<std::string> wordsOf(std::string_view text)
    {
        std::vector<std::string> words;
        text = text.substr(0, text.find('#'));
        while (!(text = trimmed(text)).empty()) {
            const std::size_t end = std::min(text.find_first_of(" \t"), text.size());
            if (text.substr(0, end) != "|")
                words.emplace_back(text.substr(0, end));
            text.remove_prefix(end);
        }
        return words;
    }

    static std::string unquoted(std::string_view text)
    {
        text = trimmed(text);
        const bool isQuoted = text.size() > 1 && (text.front() == '"' || text.front() == '\'') &&
                              text.find(text.front(), 1) != std::string_view::npos;
        if (!isQuoted)
            return std::string(text);
        std::string plain;
        for (std::size_t i = 1; i < text.size() && text[i] != text.front(); ++i) {
            i += text[i] == '\\' && text.front() == '"' && i + 1 < text.size() ? 1 : 0;
            plain += text[i];
        }
        return plain;
    }

    /// Taskfile: names two blanks in, commands as a list below `cmds:`.
    void readTasks()
    {
        std::string name;
        std::string command;
        std::size_t named = 0;
        bool inTasks = false;
        bool inCommands = false;
        const auto endTask = [&] {
            if (!name.empty())
                add("task", name, command, named);
            name.clear();
            command.clear();
        };
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const std::string_view line = m_lines[i];
            const std::string_view text = trimmed(line);
            const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
            if (text.empty() || text.front() == '#')
                continue;
            if (indent == 0) {
                endTask();
                inTasks = text == "tasks:";
            } else if (inTasks && indent == 2 && text.ends_with(':')) {
                endTask();
                name = unquoted(text.substr(0, text.size() - 1));
                named = i;
                inCommands = false;
            } else if (text == "cmds:") {
                inCommands = true;
            } else if (text.starts_with("cmd: ")) {
                append(command, unquoted(text.substr(5)), " && ");
            } else if (inCommands && text.starts_with("- ")) {
                const std::string_view item = trimmed(text.substr(2));
                append(command, item.starts_with("task: ") ? "task " + unquoted(item.substr(6)) : unquoted(item),
                       " && ");
            } else if (!text.starts_with("- ")) {
                inCommands = false;
            }
        }
        endTask();
    }

    /// `[testenv:lint]` with `commands =`, and tables of tasks in TOML.
    void readSections(bool isTox)
    {
        std::string section;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const std::string_view line = trimmed(m_lines[i]);
            if (line.starts_with('[') && line.ends_with(']')) {
                section = line.substr(1, line.size() - 2);
                continue;
            }
            const std::size_t equals = line.find('=');
            if (equals == std::string_view::npos || section.empty())
                continue;
            const std::string_view key = trimmed(line.substr(0, equals));
            const std::string_view value = trimmed(line.substr(equals + 1));
            if (isTox)
                readTox(section, key, value, i);
            else
                readToml(section, key, value, i);
        }
    }

    void readTox(std::string_view section, std::string_view key, std::string_view value, std::size_t at)
    {
        if (!section.starts_with("testenv") || key != "commands")
            return;
        std::string command(value);
        for (std::size_t i = at + 1; i < m_lines.size(); ++i) {
            const bool isIndented = m_lines[i].starts_with(' ') || m_lines[i].starts_with('\t');
            if (!isIndented)
                break;
            std::string line(trimmed(m_lines[i]));
            const bool mayFail = line.starts_with("- ");
            if (mayFail)
                line = "{ " + line.substr(2) + " || true; }";
            if (!line.empty() && line.front() != '#')
                append(command, line, " && ");
        }
        const std::size_t colon = section.find(':');
        add("tox", colon == std::string_view::npos ? std::string_view() : section.substr(colon + 1), std::move(command),
            at);
    }

    void readToml(std::string_view section, std::string_view key, std::string_view value, std::size_t at)
    {
        static const RE2 cargo(R"(^tasks\.["']?([\w:.-]+)["']?$)");
        std::string name;
        const bool isOwnSection = RE2::FullMatch(viewOf(section), cargo, &name);
        if (isOwnSection) {
            const bool isCommand = key == "command" || key == "run" || key == "script" || key == "cmd";
            std::string command = unquoted(value);
            for (std::size_t i = at + 1; isCommand && i < m_lines.size() && !trimmed(m_lines[i]).starts_with('[');
                 ++i) {
                const std::string_view line = trimmed(m_lines[i]);
                if (!line.starts_with("args"))
                    continue;
                std::string_view list = line.substr(std::min(line.find('[') + 1, line.size()));
                list = list.substr(0, list.find(']'));
                while (!(list = trimmed(list)).empty()) {
                    const std::size_t end = std::min(list.find(','), list.size());
                    command += ' ' + unquoted(list.substr(0, end));
                    list.remove_prefix(std::min(end + 1, list.size()));
                }
            }
            if (isCommand) {
                add("cargo-make", name, command, at);
                add("task-table", name, std::move(command), at);
            }
            return;
        }
        const bool isTable = section == "tasks" || section.ends_with(".tasks") || section.ends_with(".scripts");
        if (!isTable)
            return;
        const std::size_t cmd = value.find("cmd");
        std::string command = value.starts_with('{') && cmd != std::string_view::npos
                                  ? unquoted(value.substr(std::min(value.find('=', cmd) + 1, value.size())))
                                  : unquoted(value);
        add("task-table", unquoted(key), std::move(command), at);
    }

    const TextSource& m_source;
    ScriptLines m_lines;
    std::vector<ScriptTarget>& m_targets;
};

} // namespace

bool isScriptJson(const JsonPeek& peek, const std::string& prefix)
{
    if (!prefix.empty())
        return false;
    const auto hasAny = [&peek](std::initializer_list<std::string_view> keys) {
        return std::any_of(keys.begin(), keys.end(), [&](std::string_view key) { return peek.has(key); });
    };
    if (peek.has("name") && peek.has("version") && !peek.has("lockfileVersion") &&
        hasAny({"dependencies", "devDependencies", "engines"}))
        return true;
    return peek.has("scripts") &&
           hasAny({"devDependencies", "dependencies", "private", "version", "workspaces", "require", "require-dev"});
}

bool isScriptText(const TextHead& head)
{
    return shapeOf(head.lines()) != Shape::None || isManifestText(head.lines()) || isManifestMarkup(head.text());
}

std::unique_ptr<DocumentParser> makeScriptFile(const DocumentContext& context)
{
    return makeWholeText(context, [](const TextSource& source, Mojibake /*mojibake*/, DocumentRecords& records) {
        ScriptReader(source, records.scripts).read();
        append(records.text.recognised, readManifest(source));
    });
}

} // namespace exhibit
