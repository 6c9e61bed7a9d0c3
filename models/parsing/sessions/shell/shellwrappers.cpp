// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/shell/shellwrappers.h"
#include "models/parsing/sessions/shell/shelltokens.h"

#include "models/domain/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace exhibit {

namespace {

using WordList = std::vector<std::string>;

/// Whether the words of `list`, which blanks part, hold the word.
bool hasWord(std::string_view list, std::string_view word)
{
    for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
        const bool begins = at == 0 || list[at - 1] == ' ';
        const std::size_t end = at + word.size();
        if (begins && (end == list.size() || list[end] == ' '))
            return true;
    }
    return false;
}

bool isAssignment(std::string_view word)
{
    const std::size_t equals = word.find('=');
    return equals != std::string_view::npos && equals > 0 && !isDigit(word.front()) &&
           std::all_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(equals),
                       [](char c) { return isLetter(c) || isDigit(c) || c == '_'; });
}

std::string wordsFrom(const WordList& words, std::size_t from)
{
    std::string text;
    for (std::size_t i = from; i < words.size(); ++i)
        text += (text.empty() ? "" : " ") + words[i];
    return text;
}

struct Wrapper
{
    std::string_view words;  ///< the program, and what has to follow it
    std::string_view valued; ///< options that take a word
    int operands = 0;        ///< words behind the options that are not the program
    bool hasTimeLimit = false;
    std::string_view leaving = {}; ///< options by which it does not wait for the program
};

constexpr std::array wrappers = {
    Wrapper{"nohup", "", 0},
    Wrapper{"setsid", "", 0, false, "-f --fork"},
    Wrapper{"command", "", 0},
    Wrapper{"builtin", "", 0},
    Wrapper{"exec", "-a", 0},
    Wrapper{"time", "-f -o --format --output", 0},
    Wrapper{"env", "-u -C --unset --chdir", 0},
    Wrapper{"sudo", "-u -g -h -p -C -r -t -D -U --user --group", 0},
    Wrapper{"doas", "-u -C", 0},
    Wrapper{"nice", "-n --adjustment", 0},
    Wrapper{"ionice", "-c -n -p", 0},
    Wrapper{"chrt", "", 1},
    Wrapper{"taskset", "", 1},
    Wrapper{"stdbuf", "-i -o -e", 0},
    Wrapper{"timeout", "-s -k --signal --kill-after", 1, true},
    Wrapper{"gtimeout", "-s -k --signal --kill-after", 1, true},
    Wrapper{"xvfb-run", "-s -n -e -f -p -w --server-args", 0},
    Wrapper{"dbus-run-session", "", 0},
    Wrapper{"caffeinate", "-t -w", 0},
    Wrapper{"arch", "", 0},
    Wrapper{"unbuffer", "", 0},
    Wrapper{"winpty", "", 0},
    Wrapper{"wine", "", 0},
    Wrapper{"rtk", "", 0},
    Wrapper{"flock", "-w -E --timeout", 1},
    Wrapper{"strace", "-o -e -p -s", 0},
    Wrapper{"valgrind", "", 0},
    Wrapper{"systemd-run", "-u -p -t --unit --property --slice", 0, false, "*"},
    Wrapper{"xargs", "-n -P -I -L -d -s -E -a", 0},
    Wrapper{"cross-env", "", 0},
    Wrapper{"dotenv", "-e -f -c", 0},
    Wrapper{"env-cmd", "-f -e", 0},
    Wrapper{"dotenvx run", "-f", 0},
    Wrapper{"doppler run", "-p -c", 0},
    Wrapper{"op run", "", 0},
    Wrapper{"infisical run", "", 0},
    Wrapper{"direnv exec", "", 1},
    Wrapper{"nix develop", "", 0},
    Wrapper{"devbox run", "-c", 0},
    Wrapper{"conda run", "-n -p --name --prefix --cwd", 0},
    Wrapper{"mamba run", "-n -p --name --prefix --cwd", 0},
    Wrapper{"micromamba run", "-n -p --name --prefix --cwd", 0},
    Wrapper{"npx", "-p --package", 0},
    Wrapper{"bunx", "-p --package", 0},
    Wrapper{"pnpx", "-p --package", 0},
    Wrapper{"uvx", "--from --with -p --python", 0},
    Wrapper{"uv run",
            "--with --extra --group -p --python --directory --project --package --env-file --with-requirements "
            "--with-editable --index --no-group --only-group",
            0},
    Wrapper{"uv tool run", "--from --with -p --python", 0},
    Wrapper{"poetry run", "", 0},
    Wrapper{"pipenv run", "", 0},
    Wrapper{"pdm run", "-p", 0},
    Wrapper{"hatch run", "", 0},
    Wrapper{"rye run", "", 0},
    Wrapper{"pixi run", "-e --environment --manifest-path", 0},
    Wrapper{"pipx run", "--spec", 0},
    Wrapper{"bundle exec", "", 0},
    Wrapper{"mise exec", "", 0},
    Wrapper{"mise x", "", 0},
    Wrapper{"asdf exec", "", 0},
    Wrapper{"volta run", "--node --npm", 0},
    Wrapper{"fnm exec", "--using", 0},
    Wrapper{"corepack", "", 0},
    Wrapper{"npm exec", "-p --package -w --workspace", 0},
    Wrapper{"pnpm exec", "", 0},
    Wrapper{"pnpm dlx", "--package", 0},
    Wrapper{"yarn exec", "", 0},
    Wrapper{"yarn dlx", "-p", 0},
    Wrapper{"bun x", "", 0},
    Wrapper{"lerna exec", "--scope", 0},
    Wrapper{"coverage run", "--source --omit --include --rcfile --data-file", 0},
    Wrapper{"chroot", "", 1},
    Wrapper{"docker exec", "-e -u -w --env --user --workdir --env-file", 1, false, "-d --detach"},
    Wrapper{"podman exec", "-e -u -w --env --user --workdir", 1, false, "-d --detach"},
    Wrapper{"docker run",
            "-v -e -w -u -p -m --volume --env --workdir --user --name --network --mount --platform --cpus --memory "
            "--entrypoint --env-file --add-host --gpus --shm-size --ulimit -l --label",
            1, false, "-d --detach"},
    Wrapper{"podman run", "-v -e -w -u -p -m --volume --env --workdir --user --name --network --mount", 1, false,
            "-d --detach"},
    Wrapper{"docker compose exec", "-e -u -w --env --user --workdir --index", 1, false, "-d --detach"},
    Wrapper{"docker compose run", "-e -u -w -v -p --env --user --workdir --volume --name --entrypoint", 1, false,
            "-d --detach"},
    Wrapper{"docker-compose exec", "-e -u -w --env --user --workdir --index", 1, false, "-d --detach"},
    Wrapper{"docker-compose run", "-e -u -w -v -p --env --user --workdir --volume --name --entrypoint", 1, false,
            "-d --detach"},
    Wrapper{"kubectl exec", "-n -c --namespace --container", 1},
};

/// How many words of `words` are those of the wrapper; options between `docker compose` and `exec` are passed over.
std::size_t headOf(const Wrapper& wrapper, const WordList& words)
{
    std::size_t at = 0;
    for (std::string_view rest = wrapper.words; !rest.empty();) {
        const std::string_view wanted = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(rest.size(), wanted.size() + 1));
        while (at > 1 && at < words.size() && words[at].starts_with('-'))
            at += isAnyOf(words[at], {"-f", "--file", "-p", "--project-name", "--profile", "--env-file"}) ? 2 : 1;
        const std::string_view word = at < words.size() ? std::string_view(words[at]) : std::string_view();
        if ((at == 0 ? lastPart(word) : word) != wanted)
            return 0;
        ++at;
    }
    return at;
}

/// Behind the options of a wrapper and its operands: where the program stands.
std::size_t programOf(const Wrapper& wrapper, const WordList& words, std::size_t at)
{
    int operands = wrapper.operands;
    while (at < words.size()) {
        const std::string& word = words[at];
        if (word == "--" || (isAssignment(word) && wrapper.operands == 0)) {
            ++at;
        } else if (word.size() > 1 && word.starts_with('-')) {
            at += hasWord(wrapper.valued, word) ? 2 : 1;
        } else if (operands > 0) {
            --operands;
            ++at;
        } else {
            break;
        }
    }
    return at;
}

/// Python's `-m`: what is behind it is the program.
std::size_t pythonModule(const WordList& words)
{
    const std::string_view program = lastPart(words.front());
    if (!program.starts_with("python") && program != "py" && program != "pypy3" && program != "pypy")
        return 0;
    for (std::size_t at = 1; at + 1 < words.size() && words[at].starts_with('-');) {
        if (words[at] == "-m")
            return at + 1;
        if (words[at] == "-c")
            return 0;
        at += isAnyOf(words[at], {"-X", "-W"}) ? 2 : 1;
    }
    return 0;
}

bool isShell(std::string_view program)
{
    return isAnyOf(program, {"bash", "sh", "zsh", "dash", "ash", "ksh", "bash.exe"});
}

bool isPowerShell(std::string_view program)
{
    return isAnyOf(program, {"pwsh", "powershell", "powershell.exe", "pwsh.exe"});
}

using Inner = ShellWrapping::Inner;

/// `bash -lc '…'`, `bash <<EOF`.
std::optional<Inner> innerOfShell(const WordList& words, const WordList& hereTexts)
{
    Inner inner;
    bool takesText = false;
    std::size_t at = 1;
    for (; at < words.size() && (words[at].starts_with('-') || words[at].starts_with('+')); ++at) {
        const std::string& option = words[at];
        const bool isShort = option.starts_with('-') && !option.starts_with("--");
        if (isShort && option.find('o') != std::string::npos && at + 1 < words.size() && words[at + 1] == "pipefail") {
            inner.pipefail = true;
            inner.stopsAtFailure = inner.stopsAtFailure || option.find('e') != std::string::npos;
            takesText = takesText || option.find('c') != std::string::npos;
            ++at;
            continue;
        }
        inner.stopsAtFailure = inner.stopsAtFailure || (isShort && option.find('e') != std::string::npos);
        takesText = takesText || (isShort && option.find('c') != std::string::npos);
    }
    if (takesText && at < words.size()) {
        inner.line = words[at];
        return inner;
    }
    if (at < words.size() && words[at] != "-s")
        return std::nullopt; // a script
    if (hereTexts.empty())
        return std::nullopt;
    inner.line = hereTexts.front();
    return inner;
}

std::optional<Inner> innerOfPowerShell(const WordList& words)
{
    for (std::size_t at = 1; at + 1 < words.size(); ++at) {
        if (isAnyOf(lowered(words[at]), {"-command", "-c", "-commandwithargs"}))
            return Inner{wordsFrom(words, at + 1), ShellDialect::PowerShell, false, false};
    }
    return std::nullopt;
}

/// `Start-Process dotnet -ArgumentList "test","-c","Release" -Wait`.
std::optional<Inner> innerOfStart(const WordList& words)
{
    std::string program;
    std::string arguments;
    for (std::size_t at = 1; at < words.size(); ++at) {
        const std::string option = lowered(words[at]);
        const bool takesWord = isAnyOf(option, {"-filepath", "-argumentlist", "-args", "-workingdirectory", "-verb",
                                                "-redirectstandardoutput", "-redirectstandarderror", "-windowstyle"});
        if (option.starts_with('-') && !takesWord)
            continue;
        const bool isArguments = isAnyOf(option, {"-argumentlist", "-args"}) || (!takesWord && !program.empty());
        at += takesWord ? 1 : 0;
        if (at < words.size() && isArguments)
            arguments += " " + words[at];
        else if (at < words.size() && (option == "-filepath" || !takesWord))
            program = words[at];
    }
    if (program.empty())
        return std::nullopt;
    std::replace(arguments.begin(), arguments.end(), ',', ' ');
    return Inner{program + arguments, ShellDialect::PowerShell, false, false};
}

/// A line that is handed over as text: by `eval`, `ssh`, `su`, `script`, `cmd`, `nix-shell`, `wsl`.
std::optional<Inner> innerLine(const WordList& words, const WordList& hereTexts)
{
    const std::string_view program = lastPart(words.front());
    if (isShell(program))
        return innerOfShell(words, hereTexts);
    if (isPowerShell(program))
        return innerOfPowerShell(words);
    if (isAnyOf(lowered(program), {"start-process", "saps"}))
        return innerOfStart(words);
    if (program == "eval")
        return Inner{wordsFrom(words, 1), ShellDialect::Posix, false, false};
    if (isAnyOf(program, {"cmd", "cmd.exe"}) && words.size() > 2 && isAnyOf(lowered(words[1]), {"/c", "/s", "//c"}))
        return Inner{wordsFrom(words, 2), ShellDialect::Posix, false, false};
    if (program == "ssh") {
        std::size_t at = 1;
        while (at < words.size() && words[at].starts_with('-'))
            at += isAnyOf(words[at], {"-i", "-p", "-l", "-o", "-F", "-J", "-L", "-R"}) ? 2 : 1;
        if (at + 1 < words.size())
            return Inner{wordsFrom(words, at + 1), ShellDialect::Posix, false, false};
        return hereTexts.empty() ? std::nullopt
                                 : std::optional(Inner{hereTexts.front(), ShellDialect::Posix, false, false});
    }
    const bool hasOption = isAnyOf(program, {"su", "script", "nix-shell", "npx", "flock", "vagrant", "devcontainer"});
    for (std::size_t at = 1; hasOption && at + 1 < words.size(); ++at) {
        if (isAnyOf(words[at], {"-c", "--command", "--run", "-qc", "-qec", "-ec", "--call"}))
            return Inner{words[at + 1], ShellDialect::Posix, false, false};
    }
    return std::nullopt;
}

/// `script` ends well whatever its command does, if it is not told otherwise; `Start-Process` always.
bool hidesStatus(const WordList& words)
{
    if (isAnyOf(lowered(lastPart(words.front())), {"start-process", "saps"}))
        return true;
    return lastPart(words.front()) == "script" && std::none_of(words.begin() + 1, words.end(), [](const auto& word) {
               return word == "--return" ||
                      (word.starts_with('-') && !word.starts_with("--") && word.find('e') != std::string::npos);
           });
}

/// `docker run -dit`, `setsid -f`, `systemd-run` without `--wait`: the program is started and left alone.
bool leavesProgram(const Wrapper& wrapper, const WordList& words, std::size_t head, std::size_t program)
{
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(head);
    const auto end = words.begin() + static_cast<std::ptrdiff_t>(program);
    if (wrapper.leaving == "*")
        return std::none_of(begin, end, [](const auto& word) { return isAnyOf(word, {"--wait", "-P", "--pipe"}); });
    return std::any_of(begin, end, [&wrapper](const std::string& word) {
        const bool isBundle = wrapper.leaving.starts_with("-d") && word.size() > 2 && word.size() < 5 &&
                              word.front() == '-' && word.find('d') != std::string::npos &&
                              word.find_first_not_of("-dit") == std::string::npos && word[1] != '-';
        return isBundle || (!wrapper.leaving.empty() && hasWord(wrapper.leaving, word));
    });
}

/// `nix develop .#ci -c pytest`, `find . -name x -exec pytest {} +`: the program stands behind an option.
std::size_t behindOption(const WordList& words, bool& hidesStatus)
{
    const std::string_view program = lastPart(words.front());
    const bool isNix = program == "nix" && words.size() > 2 && isAnyOf(words[1], {"develop", "shell"});
    if (!isNix && program != "find")
        return 0;
    const auto option = std::find_if(words.begin(), words.end(), [isNix](const std::string& word) {
        return isNix ? isAnyOf(word, {"-c", "--command"}) : isAnyOf(word, {"-exec", "-execdir"});
    });
    if (option == words.end() || option + 1 == words.end())
        return 0;
    hidesStatus = hidesStatus || (!isNix && words.back() != "+");
    return static_cast<std::size_t>(option - words.begin()) + 1;
}

std::size_t wslLength(const WordList& words)
{
    if (!isAnyOf(lastPart(words.front()), {"wsl", "wsl.exe"}))
        return 0;
    std::size_t at = 1;
    while (at < words.size() && words[at].starts_with('-'))
        at += isAnyOf(words[at], {"-d", "-u", "--cd", "--distribution", "--user"}) ? 2 : 1;
    return at;
}

/// Of managers of environments that know tasks as well, `run test` is one.
bool isTask(const Wrapper& wrapper, std::string_view word)
{
    return isAnyOf(wrapper.words, {"hatch run", "pdm run", "pixi run", "devbox run", "rye run", "poetry run"}) &&
           (word.find(':') != std::string_view::npos ||
            isAnyOf(word, {"test", "tests", "check", "lint", "build", "ci", "all", "typecheck", "types", "fmt"}));
}

/// The wrapper in front of the words; 0 words if there is none.
std::size_t wrapperLength(const WordList& words, ShellWrapping& wrapping)
{
    if (words.front().starts_with('$') && words.size() > 2 && words[1] == "=") // PowerShell's assignment
        return 2;
    if (isAssignment(words.front()) || words.front() == "&" || words.front() == "{" || words.front() == "then")
        return 1;
    if (const std::size_t length = std::max(pythonModule(words), wslLength(words)); length > 0)
        return length;
    if (const std::size_t length = behindOption(words, wrapping.hidesStatus); length > 0)
        return length;
    for (const Wrapper& wrapper : wrappers) {
        const std::size_t head = headOf(wrapper, words);
        if (head == 0)
            continue;
        const std::size_t program = programOf(wrapper, words, head);
        wrapping.hasTimeLimit = wrapping.hasTimeLimit || wrapper.hasTimeLimit;
        wrapping.hidesStatus = wrapping.hidesStatus || leavesProgram(wrapper, words, head, program);
        // `command -v x` looks x up; a container without a command runs its own.
        const bool looksUp = wrapper.words == "command" && head < words.size() && isAnyOf(words[head], {"-v", "-V"});
        return program < words.size() && !looksUp && !isTask(wrapper, words[program]) ? program : 0;
    }
    return 0;
}

} // namespace

std::string plainProgram(const std::string& program)
{
    std::string name = program;
    if (name.find('\\') != std::string::npos)
        std::replace(name.begin(), name.end(), '\\', '/');
    for (const std::string_view suffix : {".exe", ".cmd", ".bat"}) {
        if (name.size() > suffix.size() && lowered(name).ends_with(suffix))
            name.erase(name.size() - suffix.size());
    }
    return name;
}

ShellWrapping takeOffWrappers(std::vector<std::string>& words, const std::vector<std::string>& hereTexts)
{
    ShellWrapping wrapping;
    while (!words.empty()) {
        words.front() = plainProgram(words.front());
        if (auto inner = innerLine(words, hereTexts)) {
            wrapping.hidesStatus = wrapping.hidesStatus || hidesStatus(words);
            wrapping.inner = std::move(inner);
            break;
        }
        const std::size_t length = words.size() > 1 ? wrapperLength(words, wrapping) : 0;
        if (length == 0)
            break;
        words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(std::min(length, words.size() - 1)));
    }
    return wrapping;
}

} // namespace exhibit
