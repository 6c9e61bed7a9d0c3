// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"
#include "models/domain/problem.h"
#include "models/domain/run.h"
#include "models/domain/textsource.h"
#include "models/parsing/formats/document.h"
#include "models/parsing/formats/texthead.h"

#include <memory>
#include <string_view>
#include <vector>

namespace exhibit {

/// Reads JUnit XML line by line, as pytest, Maven Surefire, Gradle, jest-junit, gotestsum, ctest, PHPUnit, the .NET
/// logger and others write it. A file is one run, so it makes one witness of kind Report, whatever its suites.
///
/// A test case is failed with a `failure`, in error with an `error`, skipped with `skipped` (expected failure if its
/// type is `pytest.xfail`), else passed, unless its `status` or `result` says otherwise. `rerunFailure` and
/// `rerunError` are failed attempts of a test that failed, `flakyFailure` and `flakyError` of one that passed. pytest's
/// `collection failure` is a collection error, not a test. Output of tests is passed over.
///
/// Counts are those of the test cases; numbers of a suite that say something else are a problem. If the text ends too
/// early or is broken, what was read stays and the numbers of the outermost suite complete the counts. Document types
/// are refused and define nothing. Lines of the outcomes are 0, because those are of logs: places are in the failures,
/// which point to the test case and to its cause.
///
/// The run is named by a property `run_id` (and `phase`) of a suite, if there is one. The exit code is not known.
/// One thread; `tests` must outlive it.
class JUnitParser
{
public:
    /// `origin` says where the text stands; its `text` is not used.
    JUnitParser(TextSource origin, TestDictionary& tests);
    ~JUnitParser();
    JUnitParser(const JUnitParser&) = delete;
    JUnitParser& operator=(const JUnitParser&) = delete;

    void addLine(std::string_view line); ///< UTF-8, without line end
    std::vector<Witness> finish();       ///< one, or none if the text holds no suite
    std::vector<Problem> takeProblems(); ///< after finish()

private:
    class Private;
    std::unique_ptr<Private> d;
};

bool isJUnitXml(const TextHead& head);
std::unique_ptr<DocumentParser> makeJUnitXml(const DocumentContext& context);

} // namespace exhibit
