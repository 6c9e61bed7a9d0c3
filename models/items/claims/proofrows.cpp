// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/claims/proofrows.h"

#include "models/report/messages.h"
#include "models/report/tables/celltext.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace exhibit {

namespace {

class ProofWriter
{
public:
    ProofWriter(const PackFacts& facts, const JudgedClaim& judged, const Messages& messages)
        : m_facts(facts), m_claim(judged.claim), m_proof(*judged.proof), m_messages(messages)
    {}

    std::vector<ProofRow> rows() const
    {
        return {row(ProofEntry::Genre, genreWords()),       row(ProofEntry::AsOf, asOfWords()),
                row(ProofEntry::Binding, bindingWords()),   row(ProofEntry::Scope, scopeWords()),
                row(ProofEntry::Evidence, evidenceWords()), witnessRow()};
    }

private:
    QString say(const std::string& id, std::vector<MessageArg> args = {}) const
    {
        return m_messages.text(Message{id, std::move(args)}, NumberStyle::Grouped);
    }

    ProofRow row(ProofEntry entry, const QString& words) const
    {
        const bool lacks = std::find(m_proof.lacks.begin(), m_proof.lacks.end(), entry) != m_proof.lacks.end();
        return {say("proof." + std::string(proofEntryName(entry))), words, {}, lacks};
    }

    /// Why its part of the document is of this kind: the innermost part comes last.
    QString genreReason() const
    {
        if (m_claim.document < 0 || static_cast<std::size_t>(m_claim.document) >= m_facts.documents.size())
            return {};
        const auto& parts = m_facts.documents[static_cast<std::size_t>(m_claim.document)].text.genres;
        const auto part = std::find_if(parts.rbegin(), parts.rend(), [this](const GenrePart& of) {
            return of.genre == m_proof.genre && of.first <= m_claim.where.firstLine &&
                   m_claim.where.firstLine <= of.last;
        });
        return part == parts.rend() ? QString() : m_messages.text(part->reason, NumberStyle::Grouped);
    }

    QString genreWords() const
    {
        return say("proof.genre.is", {{"genre", genreText(m_proof.genre, m_messages).toStdString()},
                                      {"why", genreReason().toStdString()}})
            .trimmed();
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
                                       : say("proof.binding.words", {{"words", m_proof.binding}});
    }

    QString scopeWords() const
    {
        const std::string id = "proof.scope." + std::string(scopeName(m_proof.scope));
        if (m_proof.scopeWords.empty() && m_proof.scope != Scope::Unclear)
            return say(id + ".unnamed");
        return say(id, {{"words", m_proof.scopeWords}});
    }

    QString evidenceWords() const { return say(m_proof.complete ? "proof.evidence.complete" : "proof.evidence.cut"); }

    ProofRow witnessRow() const
    {
        ProofRow witness = row(ProofEntry::Witness, say(m_proof.witness ? "proof.witness.at" : "proof.witness.none"));
        witness.place = m_proof.witness.value_or(SourceRef());
        return witness;
    }

    const PackFacts& m_facts;
    const Claim& m_claim;
    const Proof& m_proof;
    const Messages& m_messages;
};

} // namespace

QString genreText(Genre genre, const Messages& messages)
{
    const std::string_view name = genreName(genre);
    return messages.text("genre." + std::string(name.empty() ? "unknown" : name));
}

std::vector<ProofRow> proofRows(const PackFacts& facts, const JudgedClaim& claim, const Messages& messages)
{
    return claim.proof ? ProofWriter(facts, claim, messages).rows() : std::vector<ProofRow>();
}

QString lackingText(const Proof& proof, const Messages& messages)
{
    QStringList names;
    for (const ProofEntry entry : proof.lacks)
        names.append(messages.text("proof." + std::string(proofEntryName(entry))).toLower());
    return names.join(QStringLiteral(", "));
}

} // namespace exhibit
