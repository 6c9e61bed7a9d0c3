// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reviewstore.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace exhibit;

/// Decides one claim after the other and prints the number of each that is kept, until it is killed.
/// Arguments: data folder, pack, prefix of the ids, first number, how many.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 6)
        return 2;
    const ReviewStore store{std::string(argv[1])};
    const std::string prefix = argv[3];
    const int first = std::atoi(argv[4]);
    const int count = std::atoi(argv[5]);
    for (int number = first; number < first + count; ++number) {
        const std::string id = prefix + std::to_string(number);
        const Result<KeptDecisions> kept = store.editDecisions(argv[2], [&](KeptDecisions& decisions) {
            KeptDecision& decision = decisions[id];
            decision.anchor.id = id;
            decision.anchor.quote = "statement " + id;
            decision.decision.state = DecisionState::Accepted;
            decision.decision.changedMs = number;
        });
        if (!kept)
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 0;
}
