# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of exhibit(1) for bash. A test holds commands, options and values against those that the program takes.

_exhibit_options() { # _exhibit_options COMMAND: empty for the window
    case $1 in
    '') echo '--rules --baseline --at --lang --new-window --help --version' ;;
    review) echo '--rules --baseline --key --format --brief --for --sections --lang --paper --no-notes --no-dismissed --reviewer
        --table --decisions --policy -o --verify --fail-on --help' ;;
    patch) echo '--rules --baseline --all --decisions -o --help' ;;
    decisions) echo '--rules --baseline --export --import --conflicts --settle --help' ;;
    audit) echo '--rules --key --format --lang --jobs --policy --store -o --fail-on --help' ;;
    collect) echo '-o --since --session --artifacts --mask --dry-run --rules --help' ;;
    compare) echo '--rules --format -o --help' ;;
    index) echo '--stats --rules --help' ;;
    forget) echo '--decisions --dry-run --help' ;;
    store) echo '--use --take --as --help' ;;
    search) echo '--regex --ignore-case --kind --count --help' ;;
    pointers) echo '--rules --baseline --format --corrected -o --help' ;;
    next-run) echo '--format --explain --run-type-rule --scoring --rules --help' ;;
    sql) echo '--format --limit --time --rules --help' ;;
    shot) echo '--page --theme --size --output --review --at --lang -o --help' ;;
    esac
}

_exhibit_values() { # _exhibit_values COMMAND OPTION: its words; 1: it takes a file, 2: anything
    case $1:$2 in
    review:--format) echo 'md json html pdf sarif csv github github-annotations requests in-toto' ;;
    audit:--format) echo 'ndjson csv html' ;;
    compare:--format | pointers:--format) echo 'md json' ;;
    next-run:--format) echo 'tsv json' ;;
    sql:--format) echo 'tsv csv json table md' ;;
    review:--for) echo 'operator maintainer auditor' ;;
    *:--lang) echo 'en de es fr ja zh_CN' ;;
    review:--paper) echo 'a4 letter' ;;
    review:--fail-on | audit:--fail-on) echo 'decision contradicted new-failures collection-errors any' ;;
    next-run:--scoring) echo 'plan select' ;;
    shot:--theme) echo 'light dark' ;;
    forget:--decisions) return 3 ;;
    *:--rules | *:--key | *:--decisions | *:-o | *:--output | *:--verify | *:--export | *:--import | *:--session | \
        *:--artifacts | *:--corrected | shot:--review) return 1 ;;
    *:--baseline | *:--at | *:--sections | *:--reviewer | *:--table | *:--policy | *:--jobs | *:--since | *:--use | *:--as | *:--settle | \
        *:--kind | *:--run-type-rule | *:--limit | *:--time | *:--page | *:--size) return 2 ;;
    *) return 3 ;;
    esac
}

_exhibit() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' words='' kind=0
    local commands='review patch decisions audit collect compare index forget store search pointers next-run sql shot help'
    COMPREPLY=()
    if ((COMP_CWORD > 1)) && [[ " $commands " == *" ${COMP_WORDS[1]} "* ]]; then
        command=${COMP_WORDS[1]}
    fi
    if ((COMP_CWORD == 1)) && [[ $word != -* ]]; then
        words=$commands
    elif ((COMP_CWORD == 2)) && [[ $command == help ]]; then
        words=${commands% help}
    elif [[ $before == -* ]]; then
        words=$(_exhibit_values "$command" "$before") || kind=$?
    else
        kind=3
    fi
    if ((kind == 2)); then
        return
    fi
    if ((kind == 3)) && [[ $word == -* ]]; then
        words=$(_exhibit_options "$command")
    elif ((kind != 0)) || ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        compopt -o filenames 2>/dev/null
    fi
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$words" -- "$word")
}

complete -F _exhibit exhibit
