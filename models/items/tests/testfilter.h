// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exhibit {

/// Which tests the Tests page shows, and which one it shows them for. Travels between pages as a location:
/// `show=failing&group=signature&signature=<id>&run=<run/phase>&set=new&test=<node id>`, values percent-encoded.
struct TestFilter
{
    enum class Show { All, Failing, Changed, Skipped };
    enum class Group { File, Signature };
    /// Of the run `run` against the baseline; Failing: the tests that fail in it.
    enum class Set { Failing, New, Fixed, Persistent, Removed };

    Show show = Show::Failing;
    Group group = Group::File;
    QString signature; ///< id; empty: any
    QString run;       ///< `run/phase` or a run id; empty: any
    Set set = Set::Failing;
    QString text; ///< words that the node id must hold
    QString test; ///< node id of the selected test; hides nothing

    /// Whether something another page asked for hides tests; not the page's own segments and text.
    bool isNarrowed() const { return !signature.isEmpty() || !run.isEmpty(); }
    /// The same without what another page asked for.
    TestFilter widened() const;

    /// Unknown parts are ignored. Without `show`, a narrowed location shows all tests that pass it.
    static TestFilter fromLocation(const QString& location);
    QString toLocation() const;

    friend bool operator==(const TestFilter&, const TestFilter&) = default;
};

} // namespace exhibit
