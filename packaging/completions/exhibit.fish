# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of exhibit(1) for fish. A test holds commands, options and values against those that the program takes.
set -l commands review patch decisions audit collect compare index forget store search pointers next-run sql shot help

complete -c exhibit -n "not __fish_seen_subcommand_from $commands" -a "$commands"
complete -c exhibit -n "__fish_seen_subcommand_from help" -f -a "$commands"

complete -c exhibit -n "not __fish_seen_subcommand_from $commands" -l rules -r -F
complete -c exhibit -n "not __fish_seen_subcommand_from $commands" -l baseline -x
complete -c exhibit -n "not __fish_seen_subcommand_from $commands" -l at -x
complete -c exhibit -n "not __fish_seen_subcommand_from $commands" -l lang -x -a "en de es fr ja zh_CN"
complete -c exhibit -n "not __fish_seen_subcommand_from $commands" -l new-window
complete -c exhibit -n "not __fish_seen_subcommand_from $commands" -l help
complete -c exhibit -n "not __fish_seen_subcommand_from $commands" -l version

complete -c exhibit -n "__fish_seen_subcommand_from review" -l rules -r -F
complete -c exhibit -n "__fish_seen_subcommand_from review" -l baseline -x
complete -c exhibit -n "__fish_seen_subcommand_from review" -l key -r -F
complete -c exhibit -n "__fish_seen_subcommand_from review" -l format -x -a "md json html pdf sarif csv github github-annotations requests in-toto"
complete -c exhibit -n "__fish_seen_subcommand_from review" -l brief
complete -c exhibit -n "__fish_seen_subcommand_from review" -l for -x -a "operator maintainer auditor"
complete -c exhibit -n "__fish_seen_subcommand_from review" -l sections -x
complete -c exhibit -n "__fish_seen_subcommand_from review" -l paper -x -a "a4 letter"
complete -c exhibit -n "__fish_seen_subcommand_from review" -l no-notes
complete -c exhibit -n "__fish_seen_subcommand_from review" -l no-dismissed
complete -c exhibit -n "__fish_seen_subcommand_from review" -l reviewer -x
complete -c exhibit -n "__fish_seen_subcommand_from review" -l table -x
complete -c exhibit -n "__fish_seen_subcommand_from review" -l decisions -r -F
complete -c exhibit -n "__fish_seen_subcommand_from review" -l policy -x
complete -c exhibit -n "__fish_seen_subcommand_from review" -s o -r -F
complete -c exhibit -n "__fish_seen_subcommand_from review" -l verify -r -F
complete -c exhibit -n "__fish_seen_subcommand_from review" -l fail-on -x -a "decision contradicted new-failures collection-errors any"
complete -c exhibit -n "__fish_seen_subcommand_from review" -l lang -x -a "en de es fr ja zh_CN"
complete -c exhibit -n "__fish_seen_subcommand_from review" -l help

complete -c exhibit -n "__fish_seen_subcommand_from patch" -l rules -r -F
complete -c exhibit -n "__fish_seen_subcommand_from patch" -l baseline -x
complete -c exhibit -n "__fish_seen_subcommand_from patch" -l all
complete -c exhibit -n "__fish_seen_subcommand_from patch" -l decisions -r -F
complete -c exhibit -n "__fish_seen_subcommand_from patch" -s o -r -F
complete -c exhibit -n "__fish_seen_subcommand_from patch" -l help

complete -c exhibit -n "__fish_seen_subcommand_from decisions" -l rules -r -F
complete -c exhibit -n "__fish_seen_subcommand_from decisions" -l baseline -x
complete -c exhibit -n "__fish_seen_subcommand_from decisions" -l export -r -F
complete -c exhibit -n "__fish_seen_subcommand_from decisions" -l import -r -F
complete -c exhibit -n "__fish_seen_subcommand_from decisions" -l conflicts
complete -c exhibit -n "__fish_seen_subcommand_from decisions" -l settle -x
complete -c exhibit -n "__fish_seen_subcommand_from decisions" -l help

complete -c exhibit -n "__fish_seen_subcommand_from audit" -l rules -r -F
complete -c exhibit -n "__fish_seen_subcommand_from audit" -l key -r -F
complete -c exhibit -n "__fish_seen_subcommand_from audit" -l format -x -a "ndjson csv html"
complete -c exhibit -n "__fish_seen_subcommand_from audit" -l jobs -x
complete -c exhibit -n "__fish_seen_subcommand_from audit" -l policy -x
complete -c exhibit -n "__fish_seen_subcommand_from audit" -l store
complete -c exhibit -n "__fish_seen_subcommand_from audit" -s o -r -F
complete -c exhibit -n "__fish_seen_subcommand_from audit" -l fail-on -x -a "decision contradicted new-failures collection-errors any"
complete -c exhibit -n "__fish_seen_subcommand_from audit" -l lang -x -a "en de es fr ja zh_CN"
complete -c exhibit -n "__fish_seen_subcommand_from audit" -l help

complete -c exhibit -n "__fish_seen_subcommand_from collect" -s o -r -F
complete -c exhibit -n "__fish_seen_subcommand_from collect" -l since -x
complete -c exhibit -n "__fish_seen_subcommand_from collect" -l session -r -F
complete -c exhibit -n "__fish_seen_subcommand_from collect" -l artifacts -r -F
complete -c exhibit -n "__fish_seen_subcommand_from collect" -l mask
complete -c exhibit -n "__fish_seen_subcommand_from collect" -l dry-run
complete -c exhibit -n "__fish_seen_subcommand_from collect" -l rules -r -F
complete -c exhibit -n "__fish_seen_subcommand_from collect" -l help

complete -c exhibit -n "__fish_seen_subcommand_from compare" -l rules -r -F
complete -c exhibit -n "__fish_seen_subcommand_from compare" -l format -x -a "md json"
complete -c exhibit -n "__fish_seen_subcommand_from compare" -s o -r -F
complete -c exhibit -n "__fish_seen_subcommand_from compare" -l help

complete -c exhibit -n "__fish_seen_subcommand_from index" -l stats
complete -c exhibit -n "__fish_seen_subcommand_from index" -l rules -r -F
complete -c exhibit -n "__fish_seen_subcommand_from index" -l help

complete -c exhibit -n "__fish_seen_subcommand_from forget" -l decisions
complete -c exhibit -n "__fish_seen_subcommand_from forget" -l dry-run
complete -c exhibit -n "__fish_seen_subcommand_from forget" -l help

complete -c exhibit -n "__fish_seen_subcommand_from store" -l use -x
complete -c exhibit -n "__fish_seen_subcommand_from store" -l take
complete -c exhibit -n "__fish_seen_subcommand_from store" -l as -x
complete -c exhibit -n "__fish_seen_subcommand_from store" -l help

complete -c exhibit -n "__fish_seen_subcommand_from search" -l regex
complete -c exhibit -n "__fish_seen_subcommand_from search" -l ignore-case
complete -c exhibit -n "__fish_seen_subcommand_from search" -l kind -x
complete -c exhibit -n "__fish_seen_subcommand_from search" -l count
complete -c exhibit -n "__fish_seen_subcommand_from search" -l help

complete -c exhibit -n "__fish_seen_subcommand_from pointers" -l rules -r -F
complete -c exhibit -n "__fish_seen_subcommand_from pointers" -l baseline -x
complete -c exhibit -n "__fish_seen_subcommand_from pointers" -l format -x -a "md json"
complete -c exhibit -n "__fish_seen_subcommand_from pointers" -l corrected -r -F
complete -c exhibit -n "__fish_seen_subcommand_from pointers" -s o -r -F
complete -c exhibit -n "__fish_seen_subcommand_from pointers" -l help

complete -c exhibit -n "__fish_seen_subcommand_from next-run" -l format -x -a "tsv json"
complete -c exhibit -n "__fish_seen_subcommand_from next-run" -l explain
complete -c exhibit -n "__fish_seen_subcommand_from next-run" -l run-type-rule -x
complete -c exhibit -n "__fish_seen_subcommand_from next-run" -l scoring -x -a "plan select"
complete -c exhibit -n "__fish_seen_subcommand_from next-run" -l rules -r -F
complete -c exhibit -n "__fish_seen_subcommand_from next-run" -l help

complete -c exhibit -n "__fish_seen_subcommand_from sql" -l format -x -a "tsv csv json table md"
complete -c exhibit -n "__fish_seen_subcommand_from sql" -l limit -x
complete -c exhibit -n "__fish_seen_subcommand_from sql" -l time -x
complete -c exhibit -n "__fish_seen_subcommand_from sql" -l rules -r -F
complete -c exhibit -n "__fish_seen_subcommand_from sql" -l help

complete -c exhibit -n "__fish_seen_subcommand_from shot" -l page -x
complete -c exhibit -n "__fish_seen_subcommand_from shot" -l theme -x -a "light dark"
complete -c exhibit -n "__fish_seen_subcommand_from shot" -l size -x
complete -c exhibit -n "__fish_seen_subcommand_from shot" -l output -r -F
complete -c exhibit -n "__fish_seen_subcommand_from shot" -l review -r -F
complete -c exhibit -n "__fish_seen_subcommand_from shot" -l at -x
complete -c exhibit -n "__fish_seen_subcommand_from shot" -s o -r -F
complete -c exhibit -n "__fish_seen_subcommand_from shot" -l lang -x -a "en de es fr ja zh_CN"
complete -c exhibit -n "__fish_seen_subcommand_from shot" -l help
