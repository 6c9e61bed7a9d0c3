// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/manifests/manifestfile.h"

#include "models/domain/text.h"
#include "models/parsing/manifests/flatvalues.h"
#include "models/parsing/prose/markdownbounds.h"

#include <re2/re2.h>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t mostBytes = std::size_t{1} << 20; // what is longer holds data
constexpr std::size_t mostEntries = 5000;

enum class LinesForm { None, GoMod, Gemfile, CMake, Docker };

re2::StringPiece asPiece(std::string_view text)
{
    return {text.data(), text.size()};
}

LinesForm linesFormOf(const std::vector<std::string_view>& lines)
{
    static const RE2 module(R"(module\s+\S+)");
    static const RE2 gem(R"re((?:gem|source|ruby|group|gemspec)\b\s*["':(].*|gemspec|end)re");
    static const RE2 cmake(R"((?i)\s*(?:cmake_minimum_required|project)\s*\(.*)");
    static const RE2 from(R"((?i)(?:FROM\s+\S+.*|ARG\s+\w+.*))");
    static const RE2 instruction(R"(\s*(?:RUN|CMD|ENTRYPOINT|COPY|ADD|EXPOSE)\s+.*)");
    bool isFirst = true, startsImage = false, goes = false;
    std::size_t gems = 0, all = 0;
    for (const std::string_view raw : lines) {
        const std::string_view line = trimmed(raw);
        if (line.empty() || line.front() == '#' || line.starts_with("//"))
            continue;
        if (isFirst && RE2::FullMatch(asPiece(line), cmake))
            return LinesForm::CMake;
        if (isFirst && RE2::FullMatch(asPiece(line), module))
            goes = true;
        startsImage = startsImage || (isFirst && RE2::FullMatch(asPiece(line), from));
        if (startsImage && RE2::FullMatch(asPiece(line), instruction))
            return LinesForm::Docker;
        if (goes && !isFirst)
            return line.starts_with("go ") || line.starts_with("require") ? LinesForm::GoMod : LinesForm::None;
        gems += RE2::FullMatch(asPiece(line), gem) ? 1 : 0;
        ++all;
        isFirst = false;
    }
    return gems > 1 && gems == all ? LinesForm::Gemfile : LinesForm::None;
}

bool endsWithKey(std::string_view path, std::string_view key)
{
    return path == key || (path.ends_with(key) && path[path.size() - key.size() - 1] == '.');
}

/// Takes what one file says, by its form.
class ManifestReader
{
public:
    explicit ManifestReader(const TextSource& source)
        : m_source(source), m_text(source.text.substr(0, mostBytes)), m_lines(splitLines(m_text))
    {}

    std::vector<RecognisedLine> read()
    {
        if (m_source.text.size() > mostBytes)
            return {};
        if (isManifestMarkup(m_text)) {
            readMarkup();
        } else if (trimmed(m_text).starts_with('{')) {
            readFlat(flatValues(m_text, SettingsForm::Json));
        } else if (const LinesForm form = linesFormOf(m_lines); form != LinesForm::None) {
            readLines(form);
        } else {
            readFlat(flatValues(m_text, settingsFormOf(linesWithText())));
        }
        return std::move(m_found);
    }

private:
    std::vector<std::string_view> linesWithText() const
    {
        std::vector<std::string_view> lines;
        std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(lines),
                     [](std::string_view line) { return !isBlank(line); });
        return lines;
    }

    void add(std::string_view rule, std::string_view name, std::string_view value, std::size_t line)
    {
        const bool isFilledIn = value.find('$') != std::string_view::npos || value.find("{{") != std::string_view::npos;
        if (name.empty() || name.find(' ') != std::string_view::npos || isFilledIn || line >= m_lines.size() ||
            m_found.size() >= mostEntries)
            return;
        RecognisedLine entry;
        entry.rule = rule;
        entry.text = std::string(name) + ' ' + std::string(trimmed(value));
        entry.where = m_source.pointTo(LineNumber{static_cast<std::int64_t>(line) + 1}, m_lines[line]);
        m_found.push_back(std::move(entry));
    }

    /// `fastapi>=0.110,<1`, `uvicorn[standard]==0.29`.
    void addRequirement(std::string_view rule, std::string_view text, std::size_t line)
    {
        static const RE2 requirement(R"(\s*([A-Za-z][\w.-]*)(?:\[[^\]]*\])?\s*\(?((?:[<>=~!]=?|===)[^;)]*)\)?.*)");
        std::string name, value;
        if (RE2::FullMatch(asPiece(text), requirement, &name, &value))
            add(rule, name, value, line);
    }

    void readFlat(const std::vector<FlatValue>& values)
    {
        const auto has = [&values](std::initializer_list<std::string_view> paths) {
            return std::any_of(values.begin(), values.end(), [&](const FlatValue& value) {
                return std::any_of(paths.begin(), paths.end(),
                                   [&](std::string_view path) { return value.path.starts_with(path); });
            });
        };
        if (has({"lockfileVersion"}))
            return;
        const bool isPackage = trimmed(m_text).starts_with('{') && has({"name", "version", "private"}) &&
                               has({"scripts.", "dependencies.", "devDependencies.", "engines."});
        for (const FlatValue& value : values) {
            if (isPackage)
                readPackage(value);
            else if (has({"project.", "tool.poetry."}) && !has({"package.name"}))
                readPyproject(value);
            else if (has({"package.name", "workspace.package."}))
                readCargo(value);
            else if (has({"metadata.name"}) && has({"options."}))
                readSetup(value);
            else if (has({"services."}) && (has({"services."}) && endsWithAny(values, {"image", "build", "ports.-"})))
                readCompose(value);
            else
                readSetting(value);
        }
    }

    static bool endsWithAny(const std::vector<FlatValue>& values, std::initializer_list<std::string_view> keys)
    {
        return std::any_of(values.begin(), values.end(), [&](const FlatValue& value) {
            return std::any_of(keys.begin(), keys.end(),
                               [&](std::string_view key) { return endsWithKey(value.path, key); });
        });
    }

    /// The rest of a path that begins with one of `starts`.
    static std::optional<std::string_view> behind(std::string_view path, std::initializer_list<std::string_view> starts)
    {
        for (const std::string_view start : starts) {
            if (path.starts_with(start) && path.size() > start.size())
                return path.substr(start.size());
        }
        return std::nullopt;
    }

    void readPackage(const FlatValue& value)
    {
        static const RE2 port(R"(.*(?:--port|-p)[ =](\d{2,5})\b.*)");
        std::string number;
        if (value.path == "version")
            add(manifestOwn, "-", value.value, value.line);
        else if (const auto engine = behind(value.path, {"engines."}))
            add(manifestFloor, *engine, value.value, value.line);
        else if (const auto needed = behind(value.path, {"dependencies.", "devDependencies.", "peerDependencies."}))
            add(manifestNeeds, *needed, value.value, value.line);
        else if (const auto script = behind(value.path, {"scripts."}))
            add(manifestScript, *script, {}, value.line);
        if (value.path.starts_with("scripts.") && RE2::FullMatch(asPiece(value.value), port, &number))
            add(manifestPort, value.path, number, value.line);
    }

    void readPyproject(const FlatValue& value)
    {
        const std::string_view path = value.path;
        if (path == "project.version" || path == "tool.poetry.version")
            add(manifestOwn, "-", value.value, value.line);
        else if (path == "project.requires-python" || path == "tool.poetry.dependencies.python")
            add(manifestFloor, "python", value.value, value.line);
        else if (path == "project.dependencies.-" || path.starts_with("project.optional-dependencies.") ||
                 path.starts_with("dependency-groups."))
            addRequirement(manifestNeeds, value.value, value.line);
        else if (const auto needed = behind(path, {"tool.poetry.dependencies.", "tool.poetry.dev-dependencies."}))
            add(manifestNeeds, *needed, value.value, value.line);
        else
            readSetting(value);
    }

    void readCargo(const FlatValue& value)
    {
        if (value.path == "package.version" || value.path == "workspace.package.version")
            add(manifestOwn, "-", value.value, value.line);
        else if (endsWithKey(value.path, "package.rust-version"))
            add(manifestFloor, "rust", ">=" + value.value, value.line);
        else if (endsWithKey(value.path, "package.edition"))
            add(manifestNeeds, "edition", "==" + value.value, value.line);
        else if (const auto needed = behind(value.path, {"dependencies.", "dev-dependencies.", "build-dependencies.",
                                                         "workspace.dependencies."}))
            add(manifestNeeds, *needed, isDigit(value.value.front()) ? '^' + value.value : value.value, value.line);
    }

    void readSetup(const FlatValue& value)
    {
        if (value.path == "metadata.version")
            add(manifestOwn, "-", value.value, value.line);
        else if (value.path == "options.python_requires")
            add(manifestFloor, "python", value.value, value.line);
        else if (value.path == "options.install_requires.-" || value.path.starts_with("options.extras_require."))
            addRequirement(manifestNeeds, value.value, value.line);
    }

    void readCompose(const FlatValue& value)
    {
        static const RE2 image(R"((?:.*/)?([\w.-]+):v?(\d[\d.]*)(?:-[\w.-]+)?)");
        static const RE2 ports(R"((?:[\d.]+:)?(\d{2,5}):(\d{2,5})(?:/tcp)?)");
        std::string name, number, inner;
        if (endsWithKey(value.path, "image") && RE2::FullMatch(asPiece(value.value), image, &name, &number))
            add(manifestNeeds, name, "==" + number, value.line);
        else if (endsWithKey(value.path, "ports.-") && RE2::FullMatch(asPiece(value.value), ports, &number, &inner)) {
            add(manifestPort, value.path, number, value.line);
            add(manifestPort, value.path, inner, value.line);
        } else {
            readSetting(value);
        }
    }

    void readSetting(const FlatValue& value)
    {
        static const RE2 port(R"((?i)(?:.*[._])?port)");
        static const RE2 address(R"(https?://(?:localhost|[\d.]+|\*|\+|\[::\]):(\d{2,5})/?)");
        constexpr std::size_t longest = 24;
        std::string number;
        // Sentences are held against numbers; whatever else stands in such files, secrets among it, is left there.
        if (!value.value.empty() && isDigit(value.value.front()) && value.value.size() < longest)
            add(manifestSetting, value.path, value.value, value.line);
        const bool isNumber = !value.value.empty() && value.value.size() < 6 &&
                              std::all_of(value.value.begin(), value.value.end(), isDigit);
        if (isNumber && RE2::FullMatch(asPiece(value.path), port))
            add(manifestPort, value.path, value.value, value.line);
        else if (RE2::FullMatch(asPiece(value.value), address, &number))
            add(manifestPort, value.path, number, value.line);
    }

    void readLines(LinesForm form)
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const std::string_view line = trimmed(m_lines[i]);
            if (line.empty() || line.front() == '#' || line.starts_with("//"))
                continue;
            if (form == LinesForm::GoMod)
                readGoMod(line, i);
            else if (form == LinesForm::Gemfile)
                readGemfile(line, i);
            else if (form == LinesForm::CMake)
                readCMake(line, i);
            else
                readDocker(line, i);
        }
    }

    void readGoMod(std::string_view line, std::size_t at)
    {
        static const RE2 language(R"(go\s+(\d+\.\d+(?:\.\d+)?))");
        static const RE2 module(R"((?:require\s+)?\S*?([\w.-]+?)(?:/v\d+)?\s+v(\d+\.\d+\.\d+)\b.*)");
        std::string name, number;
        if (RE2::FullMatch(asPiece(line), language, &number))
            add(manifestFloor, "go", ">=" + number, at);
        else if (!line.starts_with("replace") && RE2::FullMatch(asPiece(line), module, &name, &number))
            add(manifestNeeds, name, "==" + number, at);
    }

    void readGemfile(std::string_view line, std::size_t at)
    {
        static const RE2 language(R"re(ruby\s*\(?["']([^"']*\d[^"']*)["'].*)re");
        static const RE2 gem(R"re(gem\s*\(?["']([\w.-]+)["']\s*,\s*["']([^"']*\d[^"']*)["'].*)re");
        std::string name, number;
        if (RE2::FullMatch(asPiece(line), language, &number))
            add(manifestNeeds, "ruby", number, at);
        else if (RE2::FullMatch(asPiece(line), gem, &name, &number))
            add(manifestNeeds, name, number, at);
    }

    void readCMake(std::string_view line, std::size_t at)
    {
        static const RE2 minimum(R"((?i)cmake_minimum_required\s*\(\s*VERSION\s+(\d[\d.]*).*)");
        static const RE2 project(R"((?i)project\s*\(\s*\S+\s.*?\bVERSION\s+(\d[\d.]*).*)");
        static const RE2 standard(R"((?i)set\s*\(\s*CMAKE_(CXX|C)_STANDARD\s+(\d\d)\b.*)");
        std::string name, number;
        if (RE2::FullMatch(asPiece(line), minimum, &number))
            add(manifestFloor, "cmake", ">=" + number, at);
        else if (RE2::FullMatch(asPiece(line), project, &number))
            add(manifestOwn, "-", number, at);
        else if (RE2::FullMatch(asPiece(line), standard, &name, &number))
            add(manifestNeeds, lowered(name) == "cxx" ? "c++" : "c", "==" + number, at);
    }

    void readDocker(std::string_view line, std::size_t at)
    {
        static const RE2 image(R"((?i)FROM\s+(?:--\S+\s+)?(?:\S*/)?([\w.-]+):v?(\d[\d.]*)\S*(?:\s.*)?)");
        static const RE2 expose(R"((?i)EXPOSE\s+(\d{2,5})(?:/tcp)?)");
        std::string name, number;
        if (RE2::FullMatch(asPiece(line), image, &name, &number))
            add(manifestNeeds, name, "==" + number, at);
        else if (RE2::FullMatch(asPiece(line), expose, &number))
            add(manifestPort, "EXPOSE", number, at);
    }

    /// One element a line, as people and tools write these files.
    void readMarkup()
    {
        static const RE2 java(
            R"(\s*<(?:maven\.compiler\.(?:release|source)|java\.version|release)>\s*(?:1\.)?(\d+)\s*</.*)");
        static const RE2 framework(R"(\s*<TargetFramework>net(?:coreapp)?(\d+\.\d+)\S*</.*)");
        static const RE2 package(R"re(\s*<PackageReference\s+Include="([^"]+)"\s+Version="(\d[^"]*)".*)re");
        static const RE2 version(R"(\s*<[Vv]ersion>\s*(\d[^<\s]*)\s*</.*)");
        static const RE2 artifact(R"(\s*<artifactId>\s*([^<\s]+)\s*</.*)");
        static const RE2 open(R"(\s*<(dependency|parent|plugin|exclusion|extension)>.*)");
        static const RE2 close(R"(\s*</(?:dependency|parent|plugin|exclusion|extension)>.*)");
        std::string inside, name, number, opened;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const re2::StringPiece line = asPiece(m_lines[i]);
            if (RE2::FullMatch(line, open, &opened)) {
                inside = opened;
                name.clear();
            } else if (RE2::FullMatch(line, close)) {
                inside.clear();
            } else if (RE2::FullMatch(line, java, &number)) {
                add(manifestFloor, "java", ">=" + number, i);
            } else if (RE2::FullMatch(line, framework, &number)) {
                add(manifestNeeds, "dotnet", "==" + number, i);
            } else if (std::string id; RE2::FullMatch(line, package, &id, &number)) {
                add(manifestNeeds, id, "==" + number, i);
            } else if (RE2::FullMatch(line, artifact, &id)) {
                name = id;
            } else if (RE2::FullMatch(line, version, &number)) {
                if (inside.empty())
                    add(manifestOwn, "-", number, i);
                else if (inside != "exclusion")
                    add(manifestNeeds, name, "==" + number, i);
            }
        }
    }

    const TextSource& m_source;
    std::string_view m_text;
    std::vector<std::string_view> m_lines;
    std::vector<RecognisedLine> m_found;
};

} // namespace

bool isManifestText(const std::vector<std::string_view>& lines)
{
    return linesFormOf(lines) != LinesForm::None || settingsFormOf(lines) != SettingsForm::None;
}

bool isManifestMarkup(std::string_view text)
{
    static const RE2 root(R"(^(?:\x{FEFF})?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:[^-]|-[^-])*-->\s*)?<(?i:project)[\s>])");
    static const RE2 maven(R"(maven\.apache\.org/POM|<modelVersion>)");
    static const RE2 msbuild(R"(<Project\s+Sdk=|<PropertyGroup)");
    const re2::StringPiece head = asPiece(text.substr(0, std::min<std::size_t>(text.size(), 8192)));
    return RE2::PartialMatch(head, root) && (RE2::PartialMatch(head, maven) || RE2::PartialMatch(head, msbuild));
}

std::vector<RecognisedLine> readManifest(const TextSource& source)
{
    return ManifestReader(source).read();
}

} // namespace exhibit
