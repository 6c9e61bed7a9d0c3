// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"

#include <string_view>

namespace exhibit {

/// What the place of a file in its pack says against its content. Content decides a kind; a place can only say that the
/// content is quoted: a log in a fixture of the tests is a sample, a report in a string of a program is code.
/// Paths are relative to the pack, with `/`.

/// Whether the file is code or settings by its name: documents and logs inside are its strings and comments.
bool isSourceName(std::string_view path);

/// Whether the file is a document by its name: `status.md`, `README`, `changelog.txt`.
bool isDocumentName(std::string_view path);

/// Whether the file is what tests printed or reported, by its name: `test_output.txt`, `final-test-results.log`,
/// `jest_out.txt`. A document may be called `TEST_RESULTS.md`.
bool isTestOutputName(std::string_view path);
/// Of these one that a program wrote: people write results, reports and summaries as well.
bool isCapturedOutputName(std::string_view path);
/// `x.log`, `x.out`: what a program wrote.
bool isLogName(std::string_view path);
/// A log or the output of tests or of a build, by its name (`build_errors.txt`, `compile.log`).
bool isPrintedName(std::string_view path);
/// A log of tests by its name, also where that says no more than who ran (`tox.log`, `backend_test.log`).
bool isTestLogName(std::string_view path);

/// The folder that makes the file a sample of the project's own tests or a part of another project, e.g.
/// `tests/fixtures`; empty where there is none. `testdata` is Go's name for it (go help packages), `__fixtures__` and
/// `__snapshots__` are Jest's, `src/test/resources` is Maven's.
std::string_view foreignFolder(std::string_view path);

/// The same, or the folder that keeps results of another time or thing: `archive`, `old`, `samples`, `repro`. Documents
/// there are read, results are not those of this work.
std::string_view folderAside(std::string_view path);

/// `kind`, which the content alone says, or Unknown where the file's folder says that the content is not of this work.
/// Forms that claim nothing and witness nothing by themselves, as settings and other JSON, keep their kind. A record of
/// a session is kept unless tests stand above it: people collect records below such a name as well.
ArtifactKind kindInFolder(ArtifactKind kind, std::string_view path);

} // namespace exhibit
