// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/evidencefiles.h"

#include "models/items/evidence/failurelines.h"
#include "models/items/itemtext.h"
#include "models/parsing/telemetry/telemetrydb.h"
#include "widgets/text/readingoptions.h"

#include <algorithm>

namespace exhibit {

EvidenceFiles::EvidenceFiles(QObject* parent) : QObject(parent), m_reading(new ReadingOptions(this))
{}

void EvidenceFiles::setReview(const std::shared_ptr<const Review>& review)
{
    m_review = review;
    m_failures.clear();
}

const std::vector<LineNumber>& EvidenceFiles::failureLines(const std::string& path)
{
    const auto [entry, isNew] = m_failures.try_emplace(path);
    if (isNew && m_review)
        entry->second = exhibit::failureLines(*m_review, path);
    return entry->second;
}

void EvidenceFiles::setFacts(std::shared_ptr<const PackFacts> facts)
{
    if (facts == m_facts)
        return;
    m_facts = std::move(facts);
    m_open.clear();
    m_workers.cancelAll();
}

const Artifact* EvidenceFiles::artifact(const std::string& path) const
{
    return m_facts ? m_facts->findArtifact(path) : nullptr;
}

QString EvidenceFiles::absolutePath(const std::string& path) const
{
    return m_facts && !path.empty() ? fromUtf8(m_facts->absolutePath(path)) : QString();
}

void EvidenceFiles::open(const std::string& path, TextFileSource::Text text, QObject* context,
                         const SourceCallback& done)
{
    const auto known = std::find_if(m_open.begin(), m_open.end(),
                                    [&](const Entry& entry) { return entry.path == path && entry.text == text; });
    if (known != m_open.end()) {
        m_open.splice(m_open.begin(), m_open, known);
        done(m_open.front().source);
        return;
    }
    const Artifact* artifact = this->artifact(path);
    if (!artifact) {
        done(Error{Error::Code::NotFound, {"error.evidence.not-in-pack", {{"path", path}}}});
        return;
    }
    const auto job = [file = m_facts->absolutePath(path), copy = *artifact, text](const CancelFlag&) {
        return TextFileSource::open(file, copy, text);
    };
    m_workers.run(this, job, [this, receiver = QPointer(context), path, text, done](const Source& source) {
        if (source) {
            m_open.push_front({path, text, *source});
            if (m_open.size() > keptOpen)
                m_open.pop_back();
        }
        if (receiver)
            done(source);
    });
}

void EvidenceFiles::readRow(const SourceRef& ref, QObject* context, const RowCallback& done)
{
    if (!m_facts)
        return;
    const auto job = [file = m_facts->absolutePath(ref.path), ref](const CancelFlag&) {
        return readDatabaseRow(file, ref.table, ref.rowId);
    };
    run(context, job, done);
}

} // namespace exhibit
