// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/xml/xmlreport.h"

#include "models/parsing/formats/parserbases.h"

#include <algorithm>

namespace exhibit {

void XmlReport::addLine(LineNumber line, std::string_view text)
{
    if (m_hasRoot && m_open.empty() && text.substr(0, 64).find("<?xml") != std::string_view::npos) {
        endDocument();
        m_lines.emplace(handler(), line);
    }
    m_lines->addLine(text);
}

void XmlReport::finish(Mojibake /*mojibake*/, DocumentRecords& records)
{
    endDocument();
    append(records.witnesses, std::move(m_records.witnesses));
    append(records.coverage, std::move(m_records.coverage));
    appendProblems(records.problems, std::move(m_records.problems));
}

void XmlReport::endDocument()
{
    m_lines->finish();
    XmlLines::Faults faults = m_lines->faults();
    if (m_documentType == DocumentType::Expected)
        faults.documentType = {};
    reportXmlFaults(faults, m_origin, m_records.problems);
    if (m_hasRoot)
        complete(m_isWhole, m_records);
    m_open.clear();
    m_hasRoot = false;
}

bool XmlReport::isInside(std::string_view name) const
{
    return std::any_of(m_open.begin(), m_open.end(), [name](const Open& open) { return open.name == name; });
}

void XmlReport::startElement(const XmlElement& element)
{
    if (!m_hasRoot || m_open.empty())
        m_isWhole = false;
    m_hasRoot = true;
    m_open.push_back({element.name, {}});
    opened(element);
}

void XmlReport::endElement(std::string_view name)
{
    if (m_open.empty())
        return;
    closed(name, m_open.back().text);
    m_open.pop_back();
    // What the program printed behind its report takes nothing from it.
    if (m_open.empty())
        m_isWhole = !m_lines->isBroken();
}

void XmlReport::text(LineNumber line, std::string_view raw, bool verbatim)
{
    while (raw.ends_with('\r'))
        raw.remove_suffix(1);
    if (m_open.empty())
        return;
    XmlText& text = m_open.back().text;
    const bool isBlank = raw.find_first_not_of(" \t") == std::string_view::npos;
    if ((isBlank && text.text.empty()) || text.text.size() + raw.size() > maxTextBytes)
        return;
    if (text.where.isNull())
        text.where = m_origin.pointTo(line, raw);
    text.text += (text.text.empty() ? "" : "\n") + (verbatim ? std::string(raw) : XmlLines::decoded(raw));
}

void reportXmlFaults(const XmlLines::Faults& faults, const TextSource& origin, std::vector<Problem>& problems)
{
    const auto report = [&](std::string id, Severity severity, LineNumber line, std::int64_t count) {
        Problem problem{severity, {std::move(id), {}}, origin.pointTo(line, {}), count};
        problem.message.args = {{"line", std::to_string(problem.where.firstLine.value)}};
        addProblem(problems, std::move(problem));
    };
    if (faults.documentType.isValid())
        report("problem.junit.document-type", Severity::Warning, faults.documentType, 1);
    if (faults.controlBytes > 0)
        report("problem.junit.control-bytes", Severity::Info, faults.controlAt, faults.controlBytes);
    if (faults.unknownEntities > 0)
        report("problem.junit.unknown-entity", Severity::Info, faults.unknownEntityAt, faults.unknownEntities);
    if (faults.brokenAt.isValid())
        report("problem.junit." + faults.why, Severity::Warning, faults.brokenAt, 1);
}

} // namespace exhibit
