// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/nameaudit.h"

#include "models/parsing/text/isotime.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace exhibit {

namespace {

constexpr std::int64_t secondsOfDay = 24 * 60 * 60;

std::int64_t dayOf(std::int64_t epochSeconds)
{
    return (epochSeconds >= 0 ? epochSeconds : epochSeconds - secondsOfDay + 1) / secondsOfDay;
}

/// `+1100` of git, `+11:00` of ISO 8601, `Z`.
std::optional<std::int64_t> offsetOf(const std::string& text)
{
    static const RE2 zone(R"(([+-])(\d\d):?(\d\d)\s*$)");
    std::string sign;
    int hours = 0, minutes = 0;
    if (RE2::PartialMatch(text, zone, &sign, &hours, &minutes))
        return (sign == "-" ? -1 : 1) * std::int64_t{hours * 60 + minutes} * 60;
    return text.ends_with('Z') ? std::optional<std::int64_t>(0) : std::nullopt;
}

/// `Sun Dec 28 00:52:49 2025 +1100`.
std::optional<std::int64_t> gitEpoch(const std::string& text)
{
    static const RE2 form(R"(^\w{3} (\w{3}) +(\d{1,2}) (\d\d):(\d\d):(\d\d) (\d{4}) [+-]\d{4}$)");
    static constexpr std::array<std::string_view, 12> names = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::string name;
    int day = 0, hour = 0, minute = 0, second = 0, year = 0;
    if (!RE2::FullMatch(text, form, &name, &day, &hour, &minute, &second, &year))
        return std::nullopt;
    const auto month = std::find(names.begin(), names.end(), name);
    if (month == names.end())
        return std::nullopt;
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(year),
                              std::chrono::month(static_cast<unsigned>(month - names.begin()) + 1),
                              std::chrono::day(static_cast<unsigned>(day))};
    const auto offset = offsetOf(text);
    if (!date.ok() || !offset)
        return std::nullopt;
    return sys_days(date).time_since_epoch().count() * secondsOfDay + hour * 3600 + minute * 60 + second - *offset;
}

class NameAudit
{
public:
    NameAudit(const AuditSource& source, const AuditEvidence& evidence, const NameItem& name,
              const std::vector<ZonedMoment>& moments)
        : m_source(source), m_evidence(evidence), m_item(name), m_found(name.found), m_moments(moments)
    {}

    AuditMark judge()
    {
        m_mark.kind = m_found.kind;
        m_mark.text = m_found.text;
        if (m_found.kind == AuditKind::Run)
            judgeRun();
        else if (m_found.kind == AuditKind::Commit)
            judgeCommit();
        else
            judgeDate();
        return std::move(m_mark);
    }

private:
    void say(AuditVerdict verdict, const char* reason, std::vector<MessageArg> args = {})
    {
        m_mark.verdict = verdict;
        m_mark.reason = {reason, std::move(args)};
    }

    bool isStated(const char* reason)
    {
        for (const int passage : m_item.passages) {
            const std::vector<WordHit> hits = m_evidence.hits(passage);
            if (hits.empty())
                continue;
            say(AuditVerdict::Agrees, reason);
            m_mark.place = m_evidence.refTo(hits.front(), m_found.text);
            return true;
        }
        return false;
    }

    void judgeRun()
    {
        const auto& runs = m_source.snapshot().review->runs;
        const auto run =
            std::find_if(runs.begin(), runs.end(), [this](const Run& each) { return each.key.runId == m_found.like; });
        if (run != runs.end()) {
            for (const SourceRef* ref : {&run->log, &run->summary, &run->report})
                m_mark.place = m_mark.place.isNull() ? *ref : m_mark.place;
        }
        if (m_found.like == m_found.text)
            say(AuditVerdict::Agrees, "audit.run.known");
        else if (isStated("audit.run.stated"))
            return;
        else if (m_source.isProposal(m_item.spot))
            say(AuditVerdict::NotChecked, "audit.number.proposal");
        else
            say(AuditVerdict::Differs, "audit.run.unknown", {{"run", m_found.like}});
    }

    void judgeCommit()
    {
        const auto& commits = m_source.snapshot().facts->commits;
        const Commit* like = nullptr;
        for (const Commit& commit : commits) {
            if (commit.sha.starts_with(m_found.text) || m_found.text.starts_with(commit.sha)) {
                say(AuditVerdict::Agrees, "audit.commit.known");
                m_mark.place = commit.where;
                return;
            }
            const std::string_view sha = std::string_view(commit.sha).substr(0, m_found.text.size());
            like = editDistance(sha, m_found.text, 2) <= 2 ? &commit : like;
        }
        if (isStated("audit.commit.stated"))
            return;
        if (like && !m_source.isProposal(m_item.spot)) {
            say(AuditVerdict::Differs, "audit.commit.unknown", {{"commit", like->sha.substr(0, m_found.text.size())}});
            m_mark.place = like->where;
        } else {
            say(m_found.isCalled && !commits.empty() ? AuditVerdict::NowhereStated : AuditVerdict::NotChecked,
                "audit.commit.nowhere");
        }
    }

    void judgeDate()
    {
        if (m_found.isOwn) {
            judgeOwnDate();
            return;
        }
        if (isStated("audit.date.stated"))
            return;
        for (const ZonedMoment& moment : m_moments) {
            if (isDayOf(moment)) {
                sayZone(moment);
                return;
            }
        }
        say(m_source.isProposal(m_item.spot) ? AuditVerdict::NotChecked : AuditVerdict::NowhereStated,
            "audit.date.nowhere");
    }

    std::int64_t day() const { return dayOf(*m_found.stamp.epochSeconds); }

    bool isDayOf(const ZonedMoment& moment) const
    {
        return day() == dayOf(moment.epochSeconds) || day() == dayOf(moment.epochSeconds + moment.offsetSeconds);
    }

    void sayZone(const ZonedMoment& moment)
    {
        using namespace std::chrono;
        const sys_seconds utc{seconds{moment.epochSeconds}};
        const hh_mm_ss time{utc - floor<days>(utc)};
        const auto two = [](auto value) { return (value < 10 ? "0" : "") + std::to_string(value); };
        say(AuditVerdict::Agrees, "audit.date.zone",
            {{"stamp", moment.text}, {"utc", two(time.hours().count()) + ':' + two(time.minutes().count())}});
        m_mark.place = moment.where;
    }

    /// A review is not older than what it reviews, except by the zones that both were written in.
    void judgeOwnDate()
    {
        const auto newest =
            std::max_element(m_moments.begin(), m_moments.end(), [](const ZonedMoment& a, const ZonedMoment& b) {
                return a.epochSeconds < b.epochSeconds;
            });
        if (newest == m_moments.end() || day() >= dayOf(newest->epochSeconds + newest->offsetSeconds))
            say(AuditVerdict::NotChecked, "audit.date.own");
        else if (isDayOf(*newest))
            sayZone(*newest);
        else
            say(AuditVerdict::NotChecked, "audit.date.before-evidence", {{"stamp", newest->text}});
        if (newest != m_moments.end())
            m_mark.place = newest->where;
    }

    const AuditSource& m_source;
    const AuditEvidence& m_evidence;
    const NameItem& m_item;
    const FoundName& m_found;
    const std::vector<ZonedMoment>& m_moments;
    AuditMark m_mark;
};

} // namespace

std::vector<ZonedMoment> momentsOf(const PackSnapshot& snapshot)
{
    std::vector<ZonedMoment> moments;
    for (const Commit& commit : snapshot.facts->commits) {
        const std::optional<std::int64_t> offset = offsetOf(commit.date);
        std::optional<std::int64_t> epoch = gitEpoch(commit.date);
        if (const std::optional<double> iso = isoEpoch(commit.date); !epoch && iso)
            epoch = static_cast<std::int64_t>(*iso);
        if (epoch && offset)
            moments.push_back({*epoch, *offset, commit.date, commit.where});
    }
    return moments;
}

AuditMark auditName(const AuditSource& source, const AuditEvidence& evidence, const NameItem& name,
                    const std::vector<ZonedMoment>& moments)
{
    return NameAudit(source, evidence, name, moments).judge();
}

} // namespace exhibit
