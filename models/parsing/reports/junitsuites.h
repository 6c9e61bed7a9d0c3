// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"
#include "models/domain/run.h"
#include "models/parsing/xml/xmllines.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// The suites of a JUnit file: what their attributes say of them, and what was really in them.
class JUnitSuites
{
public:
    using Number = std::optional<std::int64_t>;

    /// What the outermost elements state, summed up where there are several.
    struct Totals
    {
        Number tests, failures, errors, skipped;
        std::optional<double> seconds;
        std::string timestamp; ///< the first one

        SourceRef unread; ///< the first suite with a number that is none

        bool saysAll() const { return tests && failures && errors; }
        /// Raises counts of a file without its test cases to what its head says.
        void completeCounts(RunCounts& counts) const;
        /// The same of a file that ends before all of its test cases: how many there were is told beside what is
        /// listed, and that some failed counts; that others passed is seen of those that are there only.
        void noteUnread(RunCounts& counts) const;
    };

    void open(const XmlElement& element, const SourceRef& where);
    /// `isWhole`: all of it was read, so that its numbers can be held against its test cases.
    void close(bool isWhole, std::vector<Problem>& problems);
    void finish(std::vector<Problem>& problems) const;
    void count(Outcome outcome, bool failed, bool error); ///< a test case of the innermost suite
    bool hasCases() const { return m_hasCases; }
    void noteRepeated(); ///< the test case just counted is of a test that was there before

    std::string_view currentName() const { return m_suites.empty() ? std::string_view{} : m_suites.back().name; }
    bool isOfPytest() const { return m_ofPytest; }
    int number() const { return m_opened; } ///< of the suite that was opened last, from 1
    const Totals& totals() const { return m_totals; }

private:
    struct Counts
    {
        std::int64_t tests = 0, failures = 0, errors = 0, skipped = 0, both = 0, repeated = 0;
        void add(const Counts& other);
    };
    struct Suite
    {
        std::string name;
        SourceRef where;
        Number tests, failures, errors, skipped, disabled;
        std::optional<double> seconds;
        Counts own, below; ///< of its own test cases; of suites inside
    };

    static void check(const Suite& suite, bool ofPytest, std::vector<Problem>& problems);
    void addTotals(const Suite& suite);

    std::vector<Suite> m_suites;
    std::optional<Suite> m_unlisted; ///< the first one with numbers before any test case
    Totals m_totals;
    int m_opened = 0;
    bool m_ofPytest = false, m_hasCases = false;
};

} // namespace exhibit
