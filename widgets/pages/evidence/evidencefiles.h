// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/result.h"
#include "widgets/text/textfilesource.h"

#include <QObject>

#include <functional>
#include <list>
#include <memory>

namespace exhibit {

/// Opens the pack's files for the text views, off the GUI thread, and keeps the last few open. One instance for the
/// window; GUI thread only. Callbacks arrive on the GUI thread, and not at all once their context is gone or the pack
/// has changed.
class EvidenceFiles : public QObject
{
    Q_OBJECT

public:
    using Source = Result<std::shared_ptr<TextFileSource>>;
    using SourceCallback = std::function<void(const Source&)>;
    using Row = Result<std::vector<std::pair<std::string, std::string>>>;
    using RowCallback = std::function<void(const Row&)>;

    explicit EvidenceFiles(QObject* parent = nullptr) : QObject(parent) {}

    void setFacts(std::shared_ptr<const PackFacts> facts);
    const PackFacts* facts() const { return m_facts.get(); }
    const Artifact* artifact(const std::string& path) const;
    QString absolutePath(const std::string& path) const;

    /// At once if the file is open already.
    void open(const std::string& path, TextFileSource::Text text, QObject* context, const SourceCallback& done);
    void readRow(const SourceRef& ref, QObject* context, const RowCallback& done);

    /// Whether a file or row is being read, or a view looks for a quote in one.
    bool isBusy() const { return m_jobs > 0; }
    void beginJob() { ++m_jobs; }
    void endJob() { --m_jobs; }

private:
    struct Entry
    {
        std::string path;
        TextFileSource::Text text;
        std::shared_ptr<TextFileSource> source;
    };

    static constexpr std::size_t keptOpen = 12;

    std::shared_ptr<const PackFacts> m_facts;
    std::list<Entry> m_open; ///< most recently used first
    quint64 m_generation = 0;
    int m_jobs = 0;
};

} // namespace exhibit
