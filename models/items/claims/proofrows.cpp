// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/claims/proofrows.h"

#include "models/domain/text.h"
#include "models/items/evidence/genretext.h"
#include "models/parsing/claims/claimwriter.h"
#include "models/report/messages.h"
#include "models/report/tables/celltext.h"
#include "models/review/claims/wording/claimtext.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace exhibit {

namespace {

class ProofWriter
{
public:
    ProofWriter(const PackSnapshot& snapshot, const JudgedClaim& judged, const Messages& messages)
        : m_snapshot(snapshot), m_claim(judged.claim), m_proof(*judged.proof), m_precision(judged.precision),
          m_messages(messages)
    {}

    std::vector<ProofRow> rows() const
    {
        std::vector<ProofRow> rows{row(ProofEntry::Genre, genreWords()),       row(ProofEntry::AsOf, asOfWords()),
                                   row(ProofEntry::Binding, bindingWords()),   row(ProofEntry::Scope, scopeWords()),
                                   row(ProofEntry::Evidence, evidenceWords()), witnessRow()};
        if (const std::string_view words = statedValue(m_claim, reserveWords); !words.empty())
            rows.push_back(
                row(ProofEntry::Assertion, say("proof.assertion.reserved", {{"words", std::string(words)}})));
        if (m_precision)
            rows.push_back(row(ProofEntry::Precision, precisionWords()));
        return rows;
    }

private:
    QString say(const std::string& id, std::vector<MessageArg> args = {}) const
    {
        return m_messages.text(Message{id, std::move(args)}, NumberStyle::Grouped);
    }

    ProofRow row(ProofEntry entry, const QString& words) const
    {
        const bool lacks = std::find(m_proof.lacks.begin(), m_proof.lacks.end(), entry) != m_proof.lacks.end();
        return {say("proof." + std::string(proofEntryName(entry))), words, {}, lacks, true};
    }

    QString genreWords() const
    {
        const auto& documents = m_snapshot.facts->documents;
        const auto document = static_cast<std::size_t>(m_claim.document);
        const QString said = m_claim.document < 0 || document >= documents.size()
                                 ? QString()
                                 : genreSentence(m_snapshot, documents[document], m_claim.where.firstLine, m_messages);
        return said.isEmpty() ? genreText(m_proof.genre, m_messages) + QLatin1Char('.') : said;
    }

    QString asOfWords() const
    {
        const QString stated =
            m_proof.asOf.empty()
                ? say("proof.as-of.now")
                : say("proof.as-of.dated",
                      {{"asOf", m_proof.asOf}, {"by", say("proof.as-of.by." + m_proof.asOfSource).toStdString()}});
        if (!m_proof.evidenceEpoch)
            return stated + QLatin1Char(' ') + say("proof.as-of.evidence.unknown");
        const QString when = QDateTime::fromSecsSinceEpoch(*m_proof.evidenceEpoch, Qt::UTC)
                                 .toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
        return stated + QLatin1Char(' ') + say("proof.as-of.evidence", {{"when", when.toStdString()}});
    }

    QString bindingWords() const
    {
        return m_proof.binding.empty() ? say("proof.binding.none")
                                       : say("proof.binding.words", {{"words", std::string(trimmed(m_proof.binding))}});
    }

    QString scopeWords() const
    {
        const std::string id = "proof.scope." + std::string(scopeName(m_proof.scope));
        if (m_proof.scopeWords.empty() && m_proof.scope != Scope::Unclear)
            return say(id + ".unnamed");
        return say(id, {{"words", m_proof.scopeWords}});
    }

    QString evidenceWords() const { return say(m_proof.complete ? "proof.evidence.complete" : "proof.evidence.cut"); }

    /// How often the rule was right before.
    QString precisionWords() const
    {
        return say("proof.precision.is", {{"right", std::to_string(m_precision->right)},
                                          {"labelled", std::to_string(m_precision->labelled())}});
    }

    ProofRow witnessRow() const
    {
        ProofRow witness = row(ProofEntry::Witness, say(m_proof.witness ? "proof.witness.at" : "proof.witness.none"));
        witness.place = m_proof.witness.value_or(SourceRef());
        return witness;
    }

    const PackSnapshot& m_snapshot;
    const Claim& m_claim;
    const Proof& m_proof;
    const std::optional<Precision>& m_precision;
    const Messages& m_messages;
};

} // namespace

std::vector<ProofRow> proofRows(const PackSnapshot& snapshot, const JudgedClaim& claim, const Messages& messages)
{
    std::vector<ProofRow> rows = claim.proof ? ProofWriter(snapshot, claim, messages).rows() : std::vector<ProofRow>();
    if (!claim.rule.empty())
        rows.push_back({messages.text("proof.check"), fromUtf8(claim.rule), {}, false, false});
    return rows;
}

QString lackingText(const Proof& proof, const Messages& messages)
{
    QStringList names;
    for (const ProofEntry entry : proof.lacks)
        names.append(messages.text("proof." + std::string(proofEntryName(entry))).toLower());
    return names.join(QStringLiteral(", "));
}

} // namespace exhibit
