// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/testbehaviour.h"

namespace exhibit {

std::string_view behaviourName(Behaviour behaviour)
{
    switch (behaviour) {
    case Behaviour::AlwaysFailing:
        return "always-failing";
    case Behaviour::Flaky:
        return "flaky";
    case Behaviour::Regressed:
        return "regressed";
    case Behaviour::Fixed:
        return "fixed";
    case Behaviour::NewFailing:
        return "new-failing";
    case Behaviour::FailingRemoved:
        return "failing-removed";
    case Behaviour::PassingVanished:
        return "passing-vanished";
    case Behaviour::Added:
        return "added";
    case Behaviour::Skipped:
        return "skipped";
    case Behaviour::Stable:
        break;
    }
    return "stable";
}

} // namespace exhibit
