// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"
#include "models/domain/problem.h"
#include "models/domain/run.h"
#include "models/domain/textsource.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <vector>

namespace exhibit {

/// Reads Common Test Report Format JSON (https://ctrf.io): one object with `results` of `tool`, `summary` and `tests`.
///
/// passed, failed, skipped are what they say, pending is skipped; `other` is what its `rawStatus` says (error, xfailed,
/// xpassed, timed out, …), else no outcome at all. A test that is `flaky`, or has `retries` and passed, was repeated.
/// Counts are those of the tests, and of the summary where no tests are listed; numbers that disagree are a problem.
/// Failures point to the line with the test's name and to that of its message. A broken file gives a located problem
/// and no witness. The run is `runId` if stated. One thread; `tests` must outlive the parser.
class CtrfParser
{
public:
    explicit CtrfParser(TestDictionary& tests);
    ~CtrfParser();
    CtrfParser(const CtrfParser&) = delete;
    CtrfParser& operator=(const CtrfParser&) = delete;

    void addFile(const TextSource& source); ///< a whole file
    std::vector<Witness> finish();
    std::vector<Problem> takeProblems();

private:
    class Private;
    std::unique_ptr<Private> d;
};

std::unique_ptr<DocumentParser> makeCtrf(const DocumentContext& context);

} // namespace exhibit
