// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfreport.h"

#include "models/report/brief/figures.h"
#include "models/report/decision/decisiontexts.h"
#include "models/report/markdownreport.h"
#include "models/report/markdowntext.h"
#include "models/report/pdf/pdfchart.h"
#include "models/report/pdf/pdftext.h"
#include "models/report/placeddecision.h"
#include "models/report/proof/reportproof.h"
#include "models/report/repairedquote.h"
#include "models/report/reporttree.h"
#include "models/report/secrets.h"
#include "models/review/decision/decidereview.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t mostFiles = 2000; ///< whose digests the file tells to programs
constexpr int figuresInRow = 3;
constexpr double contentsSize = 9;
constexpr double briefScale = 0.83; ///< one sheet, its two sides, for the largest of briefs

std::string utf8(const QString& text)
{
    return text.toStdString();
}

/// Everything that is laid out: once to count the pages, once to write them.
class Report
{
public:
    Report(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
           const ReportOptions& options)
        : m_snapshot(snapshot), m_messages(messages), m_checked(checked),
          m_isBrief(options.scope == ReportScope::Brief), m_decision(decideReview(snapshot, options.policy))
    {
        MarkdownContext context(snapshot, messages);
        m_tree = parsedMarkdown(reportText(context, options, checked, ReportFormat::Pdf));
        m_places = context.printed();
        for (std::size_t i = 0; i < m_places.size(); ++i)
            m_names.emplace(toString(m_places[i]), "p" + std::to_string(i + 1));
        dropAppendix();
        const PackFacts& facts = *snapshot.facts;
        m_frame.paper = options.paper;
        m_frame.language = messages.language().tag().toStdString();
        m_frame.title =
            utf8(messages.text(m_isBrief ? "report.title.brief" : "report.title")) + ' ' + shown(facts.name);
        m_frame.subject = "exhibit review " + optionsText(options, ReportFormat::Pdf);
        m_frame.foot = utf8(messages.text(Message{
            "pdf.foot",
            {{"pack", shortDigest(facts.digest)},
             {"rules", shortDigest(snapshot.review->rulesDigest)},
             {"decisions", decisionsDigest(snapshot).empty() ? "\u2013" : shortDigest(decisionsDigest(snapshot))},
             {"version", EXHIBIT_VERSION}}}));
        m_frame.number = [this](int page, int pages) {
            return utf8(m_messages.text(
                Message{"pdf.page", {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}}}));
        };
        m_frame.keywords = std::string("exhibit " EXHIBIT_VERSION " ") + facts.digest + ' ' +
                           snapshot.review->rulesDigest + ' ' + decisionsDigest(snapshot);
        for (std::size_t i = 0; i < facts.artifacts.size() && i < mostFiles; ++i)
            m_frame.keywords += ' ' + shortDigest(facts.artifacts[i].sha256);
    }

    std::string bytes()
    {
        const std::vector<PdfText::Heading> headings = writtenHeadings();
        PdfPages pages(m_frame);
        write(pages, headings);
        return pages.finish();
    }

    PagePictures pictures(int most)
    {
        const std::vector<PdfText::Heading> headings = writtenHeadings();
        PdfPages pages(m_frame, PdfOutput::Pictures, most);
        write(pages, headings);
        return pages.finishPictures();
    }

private:
    static std::string shown(const std::string& evidence) { return inertText(maskSecrets(evidence).text); }

    /// The cited lines stand in its place.
    void dropAppendix()
    {
        const std::string appendix = utf8(m_messages.text("report.heading.appendix"));
        bool isAppendix = false;
        for (cmark_node* node = cmark_node_first_child(m_tree.get()); node;) {
            cmark_node* following = cmark_node_next(node);
            if (cmark_node_get_type(node) == CMARK_NODE_HEADING && cmark_node_get_heading_level(node) <= 2)
                isAppendix = plainText(node) == appendix;
            if (isAppendix)
                cmark_node_free(node);
            node = following;
        }
    }

    /// The headings with their pages, and how many pages there are: known when all was laid out once.
    std::vector<PdfText::Heading> writtenHeadings()
    {
        PdfPages draft(m_frame);
        // Their pages are not known yet; what they take of the first page is.
        std::vector<PdfText::Heading> written = write(draft, expectedHeadings());
        m_frame.pages = draft.pageCount();
        return written;
    }

    std::vector<PdfText::Heading> expectedHeadings() const
    {
        std::vector<PdfText::Heading> headings;
        for (cmark_node* node = cmark_node_first_child(m_tree.get()); node; node = cmark_node_next(node)) {
            if (cmark_node_get_type(node) == CMARK_NODE_HEADING)
                headings.push_back({cmark_node_get_heading_level(node), plainText(node), "h1", 1});
        }
        if (!m_places.empty())
            headings.push_back({2, utf8(m_messages.text("report.heading.appendix")), "h1", 1});
        return headings;
    }

    /// The sections with their pages.
    void contents(PdfPages& pages, const std::vector<PdfText::Heading>& headings) const
    {
        for (const PdfText::Heading& heading : headings) {
            if (heading.level != 2)
                continue;
            PdfLayout page =
                pages.layout({{std::to_string(heading.page), false, false, false, PdfInk::Secondary}}, contentsSize, 0);
            const double left = pages.width() - page.width();
            PdfLayout title = pages.layout({{heading.title, false, false, false, PdfInk::Link, heading.anchor}},
                                           contentsSize, left - contentsSize);
            pages.row({{std::move(title), 0}, {std::move(page), left}}, "P", 1);
        }
        pages.space(10);
    }

    std::vector<PdfText::Heading> write(PdfPages& pages, const std::vector<PdfText::Heading>& headings) const
    {
        PdfText text(pages, m_names, m_isBrief ? briefScale : 1);
        text.heading(1, {{m_frame.title}}, m_frame.title);
        if (!m_decision.policy.empty())
            pages.row({{pages.layout({{utf8(decisionTitle(m_messages, m_decision)), true, false, false, decisionInk()}},
                                     14, pages.width()),
                        0}},
                      "P");
        pages.space(6);
        figures(pages);
        text.write(m_tree.get(), PdfText::Part::Lead);
        if (!m_isBrief) {
            pages.space(6);
            contents(pages, headings);
            writeFailureChart(pages, *m_snapshot.review, m_messages);
            writeTokenChart(pages, m_snapshot, m_messages);
        }
        text.write(m_tree.get(), PdfText::Part::Sections);
        excerpts(pages, text);
        return text.headings();
    }

    PdfInk decisionInk() const
    {
        return m_decision.result == DecisionResult::DoNotAccept ? PdfInk::Bad
               : m_decision.result == DecisionResult::Accept    ? PdfInk::Good
                                                                : PdfInk::Warning;
    }

    void figures(PdfPages& pages) const
    {
        const std::vector<ReportFigure> all = reportFigures(*m_snapshot.review, m_messages);
        const double width = pages.width() / figuresInRow;
        for (std::size_t first = 0; first < all.size(); first += figuresInRow) {
            std::vector<PdfCell> cells;
            for (std::size_t i = first; i < std::min(all.size(), first + figuresInRow); ++i) {
                const ReportFigure& figure = all[i];
                std::vector<PdfSpan> spans{
                    {utf8(figure.caption) + '\n', false, false, false, PdfInk::Secondary},
                    {utf8(figure.value), true, false, false, figure.isBad ? PdfInk::Bad : PdfInk::Text},
                    {"  " + utf8(figure.note), false, false, false, PdfInk::Secondary}};
                cells.push_back({pages.layout(std::move(spans), 9.5, width - 12), width * double(i - first) + 6});
            }
            pages.rule();
            pages.row(cells, "P", 5);
        }
        pages.rule();
        pages.space(10);
    }

    /// On a sheet about a line of it: who wants the whole goes to the file.
    std::string excerpt(const std::string& said, const std::string& place) const
    {
        constexpr qsizetype mostOfALine = 112, least = 40;
        const QString line = QString::fromStdString(shown(said)).trimmed();
        const qsizetype most = std::max(least, mostOfALine - static_cast<qsizetype>(place.size()));
        return utf8(m_isBrief && line.size() > most ? line.left(most) + QChar(0x2026) : line);
    }

    void excerpts(PdfPages& pages, PdfText& text) const
    {
        if (m_places.empty())
            return;
        const std::string title = utf8(m_messages.text("report.heading.appendix"));
        text.heading(2, {{title}}, title);
        for (const SourceRef& place : m_places) {
            const std::string name = toString(place);
            std::vector<PdfSpan> spans{{shown(name), true, false, true, PdfInk::Text}};
            const ShownQuote said = shownQuote(*m_snapshot.facts, place, m_checked.textAt(place));
            if (!said.text.empty())
                spans.push_back({"  " + excerpt(said.text, name), false, false, true, PdfInk::Secondary});
            if (said.isRepaired)
                spans.push_back(
                    {"  " + utf8(m_messages.text("report.quote.repaired")), false, false, false, PdfInk::Secondary});
            PdfCell cell{pages.layout(std::move(spans), m_isBrief ? 8 * briefScale : 8, pages.width()), 0};
            pages.keep(cell.layout.height());
            pages.anchor(m_names.at(name));
            pages.row({std::move(cell)}, "P", 1);
        }
    }

    const PackSnapshot& m_snapshot;
    const Messages& m_messages;
    const CheckedPointers& m_checked;
    bool m_isBrief; ///< a sheet, which says in a line what the chart shows, and needs no contents
    ReviewDecision m_decision;
    MarkdownTree m_tree;
    std::vector<SourceRef> m_places;
    std::map<std::string, std::string> m_names; ///< of places, by pointer
    PdfFrame m_frame;
};

} // namespace

QByteArray pdfReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                     const ReportOptions& options)
{
    return QByteArray::fromStdString(Report(snapshot, messages, checked, options).bytes());
}

PagePictures reportPages(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                         const ReportOptions& options, int most)
{
    const PackSnapshot reported = reportedSnapshot(snapshot, options);
    return Report(reported, messages, checked, options).pictures(most);
}

} // namespace exhibit
