// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/github/githubreport.h"

#include "models/domain/workdecision.h"
#include "models/report/decision/decisiontexts.h"
#include "models/report/markdownreport.h"
#include "models/report/markdowntext.h"
#include "models/report/proof/reportproof.h"
#include "models/report/secrets.h"
#include "models/review/decision/decidereview.h"

namespace exhibit {

namespace {

constexpr std::size_t longestComment = 65000; ///< a comment may have 65,536 characters
constexpr std::size_t mostAnnotations = 10;   ///< of a kind; more are not shown
constexpr std::size_t mostDigests = 1000;     ///< whose digests are stated: a fifth of the comment

/// `%`, line ends and, in properties, what separates them.
std::string commandText(std::string_view text, bool isProperty)
{
    std::string result;
    for (const char c : text) {
        if (c == '%')
            result += "%25";
        else if (isProperty && c == ':')
            result += "%3A";
        else if (isProperty && c == ',')
            result += "%2C";
        else
            result += c;
    }
    return result;
}

std::string annotations(const char* command, const std::vector<DecisionReason>& reasons, const Messages& messages)
{
    std::string text;
    for (std::size_t i = 0; i < reasons.size() && i < mostAnnotations; ++i) {
        text += "::" + std::string(command);
        if (!reasons[i].pointers.empty() && !reasons[i].pointers.front().isDatabaseRow()) {
            const SourceRef& place = reasons[i].pointers.front();
            text += " file=" + commandText(inertText(place.path), true);
            if (place.firstLine.isValid())
                text += ",line=" + std::to_string(place.firstLine.value);
        }
        const std::string said = reasonText(messages, reasons[i]).toStdString();
        text += "::" + commandText(inertText(maskSecrets(said).text), false) + '\n';
    }
    return text;
}

/// A comment in HTML that nobody sees: the name of the pack, plain letters only, so that evidence cannot end it.
std::string marker(const PackSnapshot& snapshot)
{
    std::string name;
    for (const char c : snapshot.facts->name) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        name += isPlain ? c : '-';
    }
    while (name.find("--") != std::string::npos)
        name.erase(name.find("--"), 1);
    return "<!-- exhibit-review " + name + " -->\n";
}

std::string digestsOf(const std::vector<Artifact>& files)
{
    std::string text;
    for (const Artifact& file : files)
        text += ' ' + shortDigest(file.sha256);
    return text;
}

/// Digests of the files in a comment that nobody sees: what changed since can be named, as in longer reports.
std::string fileDigests(const PackSnapshot& snapshot)
{
    const std::vector<Artifact>& files = snapshot.facts->artifacts;
    return files.empty() || files.size() > mostDigests ? std::string()
                                                       : "<!-- exhibit-files" + digestsOf(files) + " -->\n";
}

/// What was decided and of what: a notice of its own, as annotations have neither head nor foot.
std::string proofNotice(const PackSnapshot& snapshot, const ReviewDecision& decision, const Messages& messages,
                        const ReportOptions& options)
{
    constexpr std::size_t mostInNotice = 20;
    std::string text =
        decision.policy.empty() ? std::string() : messages.text(decisionMessage(decision.result)).toStdString() + ". ";
    text += "pack " + snapshot.facts->digest + " rules " + snapshot.review->rulesDigest;
    if (const std::string decisions = decisionsDigest(snapshot); !decisions.empty())
        text += " decisions " + decisions;
    if (const auto& files = snapshot.facts->artifacts; !files.empty() && files.size() <= mostInNotice)
        text += " files" + digestsOf(files);
    // The options are plain letters already, and read back as they stand.
    return std::string("::notice title=Exhibit ") + EXHIBIT_VERSION + "::" + commandText(inertText(text), false) +
           " exhibit review " + optionsText(options, ReportFormat::GithubAnnotations) + '\n';
}

} // namespace

QByteArray githubReport(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers& checked,
                        const ReportOptions& options)
{
    MarkdownContext context(snapshot, messages);
    ReportOptions brief = options;
    brief.scope = ReportScope::Brief;
    std::string text =
        marker(snapshot) + fileDigests(snapshot) + reportText(context, brief, checked, ReportFormat::Github);
    if (text.size() > longestComment) {
        text.resize(text.rfind('\n', longestComment) + 1);
        text += '\n' + messages.text("github.cut").toStdString() + '\n';
    }
    return QByteArray::fromStdString(text);
}

QByteArray githubAnnotations(const PackSnapshot& snapshot, const Messages& messages, const CheckedPointers&,
                             const ReportOptions& options)
{
    const ReviewDecision decision = decideReview(snapshot, options.policy);
    const Decision& own = workDecision(snapshot.decisions.get());
    std::string notice;
    if (own.state != DecisionState::Undecided) {
        const std::string said = messages.text(workDecisionMessage(own.state)).toStdString();
        notice = "::notice::" +
                 commandText(inertText(maskSecrets(own.reason.empty() ? said : said + ' ' + own.reason).text), false) +
                 '\n';
    }
    return QByteArray::fromStdString(notice + annotations("error", decision.reasons, messages) +
                                     annotations("warning", decision.conditions, messages) +
                                     proofNotice(snapshot, decision, messages, options));
}

} // namespace exhibit
