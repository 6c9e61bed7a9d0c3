// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/cargotest.h"
#include "models/parsing/runners/native/gotest.h"
#include "models/parsing/runners/python/unittest.h"
#include "models/parsing/runners/runnerreader.h"

namespace exhibit {

const std::vector<RunnerRow>& runnerRows()
{
    static const std::vector<RunnerRow> rows = {
        {"cargo-test", "rt", makeCargoTestReader},
        {"go-test", "=-oF?#", makeGoTestReader},
        {"unittest", "", makeUnittestReader},
    };
    return rows;
}

} // namespace exhibit
