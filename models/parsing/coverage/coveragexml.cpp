// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/coverage/coveragexml.h"

#include "models/domain/measures/statednumber.h"
#include "models/domain/text.h"
#include "models/parsing/coverage/coveragefiles.h"
#include "models/parsing/xml/xmlreport.h"

#include <set>
#include <string>
#include <utility>

namespace exhibit {

namespace {

std::optional<double> percentOfRate(const XmlElement& element, std::string_view name)
{
    const std::optional<double> rate = decimalNumber(element.attribute(name));
    return rate && *rate >= 0 && *rate <= 1 ? std::optional(*rate * 100) : std::nullopt;
}

class CoberturaXml : public XmlReport
{
public:
    explicit CoberturaXml(const DocumentContext& context) : XmlReport(context, DocumentType::Expected) {}

protected:
    void opened(const XmlElement& element) override
    {
        if (around().empty()) {
            m_files.whole.where = at(element);
            CoverageMeasure& whole = m_files.whole;
            whole.lines = {wholeNumber(element.attribute("lines-covered")),
                           wholeNumber(element.attribute("lines-valid")), percentOfRate(element, "line-rate")};
            whole.branches = {wholeNumber(element.attribute("branches-covered")),
                              wholeNumber(element.attribute("branches-valid")), percentOfRate(element, "branch-rate")};
            if (whole.branches.total == 0)
                whole.branches = {};
            // Tools that measure no branches state a rate of them all the same.
            m_isBranchRateAlone = !whole.branches.total && whole.branches.percent.value_or(1) == 0;
        } else if (element.name == "class") {
            m_file = element.attribute("filename");
            m_files.of(m_file, at(element));
            m_ofClass = m_ofMethods = {};
        } else if (element.name == "line" && !m_file.empty()) {
            CoverageMeasure& measure = isInside("method") ? m_ofMethods : m_ofClass;
            addTo(measure.lines, wholeNumber(element.attribute("hits")).value_or(0) > 0 ? 1 : 0, 1);
            addConditions(element.attribute("condition-coverage"), measure.branches);
        }
    }
    void closed(std::string_view name, const XmlText& /*text*/) override
    {
        if (name == "class")
            endClass();
    }
    void complete(bool isWhole, DocumentRecords& records) override
    {
        endClass();
        if (std::exchange(m_isBranchRateAlone, false) && !std::exchange(m_hasBranches, false))
            m_files.whole.branches = {};
        m_files.moveTo(isWhole, records);
    }

private:
    /// The lines of a class stand below it, and those of its methods once more below these; some tools write only one.
    void endClass()
    {
        if (m_file.empty())
            return;
        CoverageMeasure& file = m_files.of(m_file, {});
        const CoverageMeasure& lines = m_ofClass.lines.total ? m_ofClass : m_ofMethods;
        for (const auto rate : {&CoverageMeasure::lines, &CoverageMeasure::branches}) {
            if ((lines.*rate).total)
                addTo(file.*rate, (lines.*rate).covered.value_or(0), *(lines.*rate).total);
        }
        m_hasBranches = m_hasBranches || lines.branches.total.value_or(0) > 0;
        m_file.clear();
    }

    /// `50% (1/2)`
    static void addConditions(std::string_view text, CoverageRate& branches)
    {
        const std::size_t open = text.find('('), slash = text.find('/'), close = text.find(')');
        if (open == std::string_view::npos || slash == std::string_view::npos || close == std::string_view::npos ||
            slash < open || close < slash)
            return;
        const auto covered = wholeNumber(text.substr(open + 1, slash - open - 1));
        const auto total = wholeNumber(text.substr(slash + 1, close - slash - 1));
        if (covered && total)
            addTo(branches, *covered, *total);
    }

    CoverageFiles m_files;
    CoverageMeasure m_ofClass, m_ofMethods;
    std::string m_file;
    bool m_isBranchRateAlone = false, m_hasBranches = false;
};

class JacocoXml : public XmlReport
{
public:
    explicit JacocoXml(const DocumentContext& context) : XmlReport(context, DocumentType::Expected) {}

protected:
    void opened(const XmlElement& element) override
    {
        if (around().empty()) {
            m_files.whole.where = at(element);
        } else if (element.name == "package") {
            m_package = element.attribute("name");
        } else if (element.name == "sourcefile") {
            m_file = (m_package.empty() ? "" : m_package + "/") + std::string(element.attribute("name"));
            // Modules may have files of one name in packages of one name.
            if (const std::string group = m_group.empty() ? std::string() : m_group + "/" + m_file;
                !m_seen.insert(m_file).second && !group.empty())
                m_file = group;
            m_files.of(m_file, at(element));
        } else if (element.name == "group") {
            m_group = element.attribute("name");
        } else if (element.name == "counter" && (around() == "report" || around() == "sourcefile")) {
            const bool isWhole = around() == "report";
            takeCounter(element, isWhole ? m_files.whole : m_files.of(m_file, {}), isWhole);
        }
    }
    void closed(std::string_view /*name*/, const XmlText& /*text*/) override {}
    void complete(bool isWhole, DocumentRecords& records) override
    {
        m_seen.clear();
        m_files.moveTo(isWhole, records);
    }

private:
    void takeCounter(const XmlElement& element, CoverageMeasure& measure, bool isWhole)
    {
        const std::string_view type = element.attribute("type");
        CoverageRate* rate = type == "LINE"     ? &measure.lines
                             : type == "BRANCH" ? &measure.branches
                             : type == "METHOD" ? &measure.functions
                                                : nullptr;
        const auto missed = wholeNumber(element.attribute("missed"));
        const auto covered = wholeNumber(element.attribute("covered"));
        if (!rate || !missed || !covered)
            return;
        *rate = {covered, *missed + *covered, std::nullopt};
        if (isWhole && type == "LINE")
            measure.where = at(element);
    }

    CoverageFiles m_files;
    std::set<std::string> m_seen;
    std::string m_group, m_package, m_file;
};

/// Clover, and OpenCover, which states its sums in one element and says of files only what each method has.
class CloverXml : public XmlReport
{
public:
    explicit CloverXml(const DocumentContext& context) : XmlReport(context, DocumentType::Expected) {}

protected:
    void opened(const XmlElement& element) override
    {
        if (around().empty()) {
            m_files.whole.where = at(element);
        } else if (element.name == "Summary" && around() == "CoverageSession") {
            m_files.whole.where = at(element);
            m_files.whole.lines = rateOf(element, "visitedSequencePoints", "numSequencePoints");
            m_files.whole.branches = rateOf(element, "visitedBranchPoints", "numBranchPoints");
            m_files.whole.functions = rateOf(element, "visitedMethods", "numMethods");
        } else if (element.name == "file") {
            const std::string_view path = element.attribute("path");
            m_file = path.empty() ? element.attribute("name") : path;
            m_files.of(m_file, at(element));
        } else if (element.name == "metrics" && around() == "project" && !isInside("testproject")) {
            m_files.whole.where = at(element);
            takeMetrics(element, m_files.whole);
        } else if (element.name == "metrics" && around() == "file") {
            takeMetrics(element, m_files.of(m_file, {}));
        } else if (element.name == "line" && around() == "file" && element.attribute("type") != "method") {
            const bool isCovered = wholeNumber(element.attribute("count")).value_or(0) > 0;
            addTo(m_files.of(m_file, {}).lines, isCovered ? 1 : 0, 1);
            addTo(m_lines, isCovered ? 1 : 0, 1);
        }
    }
    void closed(std::string_view /*name*/, const XmlText& /*text*/) override {}
    void complete(bool isWhole, DocumentRecords& records) override
    {
        if (isWhole && m_files.whole.statements.isKnown())
            m_files.whole.lines = m_lines;
        m_lines = {};
        m_files.moveTo(isWhole, records);
    }

private:
    static CoverageRate rateOf(const XmlElement& element, std::string_view covered, std::string_view all)
    {
        CoverageRate numbers{wholeNumber(element.attribute(covered)), wholeNumber(element.attribute(all)), {}};
        return numbers.total.value_or(0) > 0 ? numbers : CoverageRate{};
    }

    static void takeMetrics(const XmlElement& element, CoverageMeasure& measure)
    {
        measure.statements = rateOf(element, "coveredstatements", "statements");
        measure.branches = rateOf(element, "coveredconditionals", "conditionals");
        measure.functions = rateOf(element, "coveredmethods", "methods");
    }

    CoverageFiles m_files;
    CoverageRate m_lines;
    std::string m_file;
};

} // namespace

bool isCoberturaXml(const TextHead& head)
{
    return head.rootName() == "coverage" && head.root().find("line-rate") != std::string_view::npos;
}

std::unique_ptr<DocumentParser> makeCoberturaXml(const DocumentContext& context)
{
    return std::make_unique<CoberturaXml>(context);
}

bool isJacocoXml(const TextHead& head)
{
    const std::string_view text = head.text().substr(0, std::size_t{64} * 1024);
    return head.rootName() == "report" &&
           (text.find("//JACOCO//") != std::string_view::npos || text.find("<sessioninfo ") != std::string_view::npos ||
            text.find("<counter type=\"INSTRUCTION\"") != std::string_view::npos);
}

std::unique_ptr<DocumentParser> makeJacocoXml(const DocumentContext& context)
{
    return std::make_unique<JacocoXml>(context);
}

bool isCloverXml(const TextHead& head)
{
    if (head.rootName() == "CoverageSession")
        return true;
    const std::string_view text = head.text().substr(0, std::size_t{4} * 1024);
    return head.rootName() == "coverage" && text.find("<project") != std::string_view::npos;
}

std::unique_ptr<DocumentParser> makeCloverXml(const DocumentContext& context)
{
    return std::make_unique<CloverXml>(context);
}

} // namespace exhibit
