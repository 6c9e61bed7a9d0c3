// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/domain/proof/genre.h"
#include "models/domain/proof/precision.h"
#include "models/domain/proof/proof.h"
#include "models/domain/sourceref.h"

#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// Families of claims; the names are those of the review JSON.
enum class ClaimClass { Test, Freshness, Version, Status, Blanket, Metric, Config, Path, Line, Reference };

std::string_view claimClassName(ClaimClass claimClass);

/// `Unsupported` is shown as "Unproven". The last two are of what an agent said in a session.
enum class Verdict {
    Supported,
    Contradicted,
    TooBroad,
    ScopeMismatch,
    Stale,
    Unsupported,
    NotCheckable,
    NeverRun,       ///< no command of the whole record can have done what it says
    NotAttributable ///< what it says was done, but the recorded status is of another program
};

std::string_view verdictName(Verdict verdict); ///< `supported`, `contradicted`, `too-broad`, …

/// The prose says what the evidence does not: contradicted, of another scope, too broad, stale or never run.
bool isMismatch(Verdict verdict);

/// Contradicted first, supported and not checkable last: the order of lists and of the report.
int seriousness(Verdict verdict);

enum class Confidence { Low, Medium, High };

std::string_view confidenceName(Confidence confidence);

/// What a claim is about. `type` is one of `suite`, `file`, `class`, `files`, `module`, `run`, `phase`, `build`,
/// `commit`, `setting`, `document`, `named-subset`.
struct ClaimSubject
{
    std::string type;
    std::string value;

    friend bool operator==(const ClaimSubject&, const ClaimSubject&) = default;
};

/// Values of a test claim as stated or implied ("all pass": passed = total); unset where the text says nothing.
struct TestClaimValues
{
    std::optional<std::int64_t> passed, failed, skipped, total, errors;
    std::optional<double> percent;
    bool allPass = false; ///< the sentence says that nothing fails

    friend bool operator==(const TestClaimValues&, const TestClaimValues&) = default;
};

/// A moment as prose states it.
struct Stamp
{
    std::string text;                         ///< as written
    std::optional<std::int64_t> epochSeconds; ///< the stated moment read as UTC
    bool hasTime = false;                     ///< a bare date tolerates a day
    bool hasZone = false;

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// How a stated number is meant.
enum class Bound { Exact, About, AtLeast, AtMost };

/// What dates a statement.
enum class AsOfSource { None, Sentence, Row, Heading, Document, FileName };

std::string_view asOfSourceName(AsOfSource source); ///< `sentence`, `row`, …; empty for None

/// When a statement speaks.
struct AsOf
{
    Stamp stamp;
    AsOfSource source = AsOfSource::None;

    friend bool operator==(const AsOf&, const AsOf&) = default;
};

/// A statement of prose that evidence can speak to. Extracted by parsing/, judged by review/.
struct Claim
{
    ClaimClass claimClass = ClaimClass::Test;
    std::string text; ///< the statement as a person reads it (repaired, inline Markdown removed)
    SourceRef where;
    ClaimSubject subject;
    std::string heading;            ///< nearest heading above, may be empty
    TestClaimValues test;           ///< of Test claims
    Stamp stamp;                    ///< of Freshness claims
    std::vector<MessageArg> values; ///< of the other families: key and stated value
    bool generated = false;         ///< stands in a generated block (`<!-- X_START -->` … `<!-- X_END -->`)
    int document = -1;              ///< index into PackFacts::documents
    Genre genre = Genre::Unknown;   ///< of the part of the document that it stands in
    AsOf asOf;
    Bound bound = Bound::Exact; ///< of its numbers
    Scope scope = Scope::Unclear;
    std::string binding;   ///< the words that state it
    int sessionSteps = -1; ///< of what an agent said in a session: how many of the session's steps came before; else -1
    std::int64_t saidMs = 0;       ///< of the same: when, UTC milliseconds since the epoch; 0: not recorded
    std::vector<SourceRef> alsoAt; ///< the same statement at the document's other addresses
};

/// A claim with its verdict.
struct JudgedClaim
{
    std::string id; ///< stable: hash of path, text and context, never of a line number
    Claim claim;
    std::string rule; ///< id of the check that decided
    Verdict verdict = Verdict::NotCheckable;
    Confidence confidence = Confidence::Medium;
    Message title, reason, recommendation;
    std::vector<SourceRef> evidence;
    std::vector<Message> wouldSettle;   ///< what extra evidence would decide it
    std::string proposedText;           ///< replacement of the claim's line(s); empty: no proposal
    std::string proposedDiff;           ///< unified diff against the artifact's unrepaired text; empty: no proposal
    std::optional<Proof> proof;         ///< of an accusation, and of what would be one if the proof were complete
    std::optional<Precision> precision; ///< of the rule, where there is a proof and rules were measured
    int toldBy = -1; ///< index into Review::claims of the statement that tells both, which it contradicts; else -1

    /// Worth a look: something speaks against it, but not so that it proves anything.
    bool isNotice() const { return proof && !proof->lacks.empty(); }
};

/// A person has to decide: mismatches, and claims about tests that nothing in the pack proves. Notices wait for nobody.
bool waitsForDecision(const JudgedClaim& claim);

} // namespace exhibit
