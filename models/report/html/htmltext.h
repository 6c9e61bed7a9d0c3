// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Text that HTML shows as it is, in attributes as well.
std::string escapedHtml(std::string_view text);

/// A section of a report: what stands below a heading of the second level.
struct HtmlSection
{
    std::string id, title; ///< `title` is plain text
    std::string body;
};

struct HtmlText
{
    std::string title; ///< of the first level, as HTML
    std::string lead;  ///< what stands between it and the first section
    std::vector<HtmlSection> sections;
};

/// Markdown of ours as HTML. Raw HTML in it is shown as text, addresses are no links; code that is a key of `anchors`
/// leads to that id. Tables have scoped heads; those who hear the page tell them apart by `table` and a number.
HtmlText htmlOfMarkdown(const std::string& markdown, const std::map<std::string, std::string>& anchors,
                        const std::string& table = "Table");

} // namespace exhibit
