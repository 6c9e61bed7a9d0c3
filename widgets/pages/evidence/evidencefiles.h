// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/result.h"
#include "models/domain/review.h"
#include "models/loading/workers.h"
#include "widgets/text/textfilesource.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <list>
#include <map>
#include <memory>

namespace exhibit {

class ReadingOptions;

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

    explicit EvidenceFiles(QObject* parent = nullptr);

    void setFacts(std::shared_ptr<const PackFacts> facts);
    const PackFacts* facts() const { return m_facts.get(); }
    /// What of the files is worth a stop: failures of tests and collection, and claims that do not hold; by line. Made
    /// when a file is first asked for.
    void setReview(const std::shared_ptr<const Review>& review);
    const std::vector<LineNumber>& failureLines(const std::string& path);
    ReadingOptions* reading() const { return m_reading; }
    const Artifact* artifact(const std::string& path) const;
    QString absolutePath(const std::string& path) const;

    /// At once if the file is open already.
    void open(const std::string& path, TextFileSource::Text text, QObject* context, const SourceCallback& done);
    void readRow(const SourceRef& ref, QObject* context, const RowCallback& done);

    /// Anything else that reads a file.
    template <typename Work, typename Done> void run(QObject* context, Work work, Done done)
    {
        m_workers.run(this, std::move(work), [receiver = QPointer(context), done](const auto& result) {
            if (receiver)
                done(result);
        });
    }

    bool isBusy() const { return m_workers.isBusy(); }

private:
    struct Entry
    {
        std::string path;
        TextFileSource::Text text;
        std::shared_ptr<TextFileSource> source;
    };

    static constexpr std::size_t keptOpen = 12;

    ReadingOptions* m_reading;
    std::shared_ptr<const PackFacts> m_facts;
    std::shared_ptr<const Review> m_review;
    std::map<std::string, std::vector<LineNumber>> m_failures; ///< of the files that were asked for
    std::list<Entry> m_open;                                   ///< most recently used first
    Workers m_workers;                                         ///< last: they call until they have ended
};

} // namespace exhibit
