// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/html/htmlreport.h"

#include "models/report/brief/figures.h"
#include "models/report/decision/decisiontexts.h"
#include "models/report/html/htmlcharts.h"
#include "models/report/html/htmlstyle.h"
#include "models/report/html/htmltext.h"
#include "models/report/markdownreport.h"
#include "models/report/markdowntext.h"
#include "models/report/repairedquote.h"
#include "models/report/secrets.h"
#include "models/report/sections/reportsections.h"
#include "models/review/decision/decidereview.h"

namespace exhibit {

namespace {

constexpr std::size_t mostExcerptBytes = 700 * 1024; ///< the whole file stays below 2 MB for ordinary packs

std::string html(const QString& text)
{
    return escapedHtml(text.toStdString());
}

std::string figuresHtml(const Review& review, const Messages& messages)
{
    std::string text = "<dl class=\"k\">\n";
    for (const ReportFigure& figure : reportFigures(review, messages))
        text += std::string(figure.isBad ? "<div class=\"bad\">" : "<div>") + "<dt>" + html(figure.caption) +
                "</dt><dd><b>" + html(figure.value) + "</b> <small>" + html(figure.note) + "</small></dd></div>\n";
    return text + "</dl>\n";
}

std::string decisionBadge(const ReviewDecision& decision, const Messages& messages)
{
    if (decision.policy.empty())
        return {};
    const char* look = decision.result == DecisionResult::DoNotAccept ? "d no"
                       : decision.result == DecisionResult::Accept    ? "d"
                                                                      : "d if";
    return "<p class=\"" + std::string(look) + "\">" + html(decisionTitle(messages, decision)) + "</p>\n";
}

class Excerpts
{
public:
    Excerpts(const PackFacts& facts, std::vector<SourceRef> places, const CheckedPointers& checked)
        : m_facts(facts), m_places(std::move(places)), m_checked(checked)
    {
        for (std::size_t i = 0; i < m_places.size(); ++i)
            m_ids.emplace(toString(m_places[i]), "p" + std::to_string(i + 1));
    }

    const std::map<std::string, std::string>& ids() const { return m_ids; }

    std::string text(const Messages& messages) const
    {
        if (m_places.empty())
            return {};
        std::string list;
        std::size_t left = 0;
        for (const SourceRef& place : m_places) {
            const std::string name = toString(place);
            const std::string& id = m_ids.at(name);
            std::string entry = "<li id=\"" + id + "\"><code>" + escapedHtml(inertText(name)) + "</code>";
            const ShownQuote said = shownQuote(m_facts, place, m_checked.textAt(place));
            if (list.size() < mostExcerptBytes && !said.text.empty())
                entry += "<q>" + escapedHtml(inertText(maskSecrets(said.text).text)) + "</q>" +
                         (said.isRepaired ? " <small>" + html(messages.text("report.quote.repaired")) + "</small>"
                                          : std::string());
            else if (!said.text.empty())
                ++left;
            list += entry + "</li>\n";
        }
        std::string text =
            "<section aria-labelledby=\"excerpts\"><h2 id=\"excerpts\">" + html(messages.text("html.excerpts")) +
            "</h2>\n<details><summary>" +
            html(messages.text(Message{"html.excerpts.count", {{"count", std::to_string(m_places.size())}}})) +
            "</summary>\n<ul class=\"x\">\n" + list + "</ul>\n";
        if (left > 0)
            text +=
                "<p>" + html(messages.text(Message{"html.excerpts.cut", {{"count", std::to_string(left)}}})) + "</p>\n";
        return text + "</details></section>\n";
    }

private:
    const PackFacts& m_facts;
    std::vector<SourceRef> m_places;
    const CheckedPointers& m_checked;
    std::map<std::string, std::string> m_ids;
};

/// How much each section of a full report holds, by its heading; one that counts nothing is not in it.
std::map<std::string, std::int64_t> sectionCounts(const PackSnapshot& snapshot, const Messages& messages)
{
    std::map<std::string, std::int64_t> counts;
    for (const ReportSection& section : reportSections()) {
        if (const std::int64_t count = section.count ? section.count(snapshot) : 0; count > 0)
            counts.emplace(messages.text(section.title).toStdString(), count);
    }
    return counts;
}

std::string contentsEntry(const Messages& messages, const std::string& id, const std::string& title, std::int64_t count)
{
    const Message number{"html.contents.count", {{"count", std::to_string(count)}}};
    const std::string small = count > 0 ? " <small>" + html(messages.text(number)) + "</small>" : std::string();
    return "<li><a href=\"#" + id + "\">" + title + small + "</a></li>\n";
}

std::string contents(const HtmlText& text, const PackSnapshot& snapshot, const Messages& messages, std::size_t places)
{
    const std::string name = html(messages.text("html.contents"));
    const std::map<std::string, std::int64_t> counts = sectionCounts(snapshot, messages);
    std::string nav = "<nav aria-label=\"" + name + "\"><strong>" + name + "</strong><ol>\n";
    for (const HtmlSection& section : text.sections) {
        const auto count = counts.find(section.title);
        nav +=
            contentsEntry(messages, section.id, escapedHtml(section.title), count == counts.end() ? 0 : count->second);
    }
    if (places > 0)
        nav += contentsEntry(messages, "excerpts", html(messages.text("html.excerpts")),
                             static_cast<std::int64_t>(places));
    return nav + "</ol></nav>\n";
}

} // namespace

QByteArray htmlReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                      const ReportOptions& options)
{
    MarkdownContext context(snapshot, messages);
    const std::string markdown = reportText(context, options, checked, ReportFormat::Html);
    const Excerpts excerpts(context.facts(), context.printed(), checked);
    HtmlText text = htmlOfMarkdown(markdown, excerpts.ids(), messages.text("html.table").toStdString());
    // The cited lines stand there in its place.
    const std::string appendix = messages.text("report.heading.appendix").toStdString();
    std::erase_if(text.sections, [&](const HtmlSection& section) { return section.title == appendix; });
    const Review& review = *snapshot.review;
    std::string page = "<!DOCTYPE html>\n<html lang=\"" + messages.language().tag().toStdString() +
                       "\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                       "'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width, "
                       "initial-scale=1\">\n<title>" +
                       escapedHtml(inertText(maskSecrets(snapshot.facts->name).text)) + "</title>\n<style>\n" +
                       htmlStyle + "</style>\n</head>\n<body>\n";
    page +=
        contents(text, snapshot, messages, excerpts.ids().size()) + "<main>\n<header>\n<h1>" + text.title + "</h1>\n";
    page += decisionBadge(decideReview(snapshot, options.policy), messages) + figuresHtml(review, messages);
    page += text.lead + "<div class=\"charts\">" + failuresSvg(snapshot, messages) + tokensSvg(snapshot, messages) +
            "</div></header>\n";
    for (const HtmlSection& section : text.sections)
        page += "<section aria-labelledby=\"" + section.id + "\"><h2 id=\"" + section.id + "\">" +
                escapedHtml(section.title) + "</h2>\n" + section.body + "</section>\n";
    page += excerpts.text(messages) + "</main>\n</body>\n</html>\n";
    return QByteArray::fromStdString(page);
}

} // namespace exhibit
