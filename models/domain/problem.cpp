// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/problem.h"

namespace exhibit {

void addProblem(std::vector<Problem>& problems, Problem problem)
{
    for (Problem& known : problems) {
        if (known.message.id == problem.message.id && known.where.path == problem.where.path) {
            known.count += problem.count;
            return;
        }
    }
    problems.push_back(std::move(problem));
}

} // namespace exhibit
