// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/outcome.h"

#include "models/domain/enumnames.h"

namespace exhibit {

namespace {

constexpr EnumName<Outcome> outcomeNames[] = {
    {Outcome::Absent, "absent"},   {Outcome::Passed, "passed"},   {Outcome::Failed, "failed"},
    {Outcome::Error, "error"},     {Outcome::Skipped, "skipped"}, {Outcome::XFailed, "xfailed"},
    {Outcome::XPassed, "xpassed"},
};

} // namespace

std::string_view outcomeName(Outcome outcome)
{
    return nameOf(outcomeNames, outcome);
}

TestId TestDictionary::intern(std::string_view nodeId)
{
    if (const auto found = m_index.find(nodeId); found != m_index.end())
        return TestId{found->second};
    const auto id = count();
    m_nodeIds.emplace_back(nodeId);
    m_index.emplace(nodeId, id);
    return TestId{id};
}

TestId TestDictionary::find(std::string_view nodeId) const
{
    const auto found = m_index.find(nodeId);
    return found != m_index.end() ? TestId{found->second} : TestId{};
}

void OutcomeTable::set(TestId id, Outcome outcome, std::uint32_t line)
{
    const auto index = static_cast<std::size_t>(id.value);
    outcomes.set(index, outcome);
    lines.set(index, line);
}

} // namespace exhibit
