// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/packloader.h"

#include "models/loading/freeingthread.h"
#include "models/loading/loadinbox.h"
#include "models/loading/packreader.h"
#include "models/loading/userfolders.h"
#include "models/store/reviewstore.h"

#include <QFile>
#include <QTimer>

#include <exception>

namespace exhibit {

namespace {

constexpr int inboxMs = 50;
constexpr int reviewToldMs = 300; // what is done sooner needs no bar

Error internalError(const std::exception& exception)
{
    return Error{Error::Code::Internal, {"error.internal", {{"reason", exception.what()}}}};
}

Result<void> keepChoice(const PackFacts& facts, const ReadOptions& options, const RunKey& key)
{
    const ReviewStore store(options.dataDir.empty() ? userDataFolder() : options.dataDir);
    return store.setChosenBaseline(facts.openedPath, key);
}

Result<PackSnapshot> reviewOf(const std::shared_ptr<const PackFacts>& facts, const ReadOptions& options,
                              const std::function<bool(double)>& goOn)
{
    try {
        return exhibit::reviewAgain(facts, options, goOn);
    } catch (const std::exception& exception) {
        return internalError(exception);
    }
}

} // namespace

PackLoader::PackLoader(Messages messages, ReadOptions options, QObject* parent)
    : QObject(parent), m_messages(std::move(messages)), m_options(std::move(options)),
      m_freeing(std::make_shared<FreeingThread>()), m_batchTimer(new QTimer(this)), m_reviewTimer(new QTimer(this))
{
    m_reviewTimer->setInterval(reviewToldMs);
    connect(m_reviewTimer, &QTimer::timeout, this, [this] { Q_EMIT reviewProgressed(m_reviewed->load()); });
    m_batchTimer->setInterval(inboxMs);
    connect(m_batchTimer, &QTimer::timeout, this, &PackLoader::drainInbox);
    connect(&m_watch, &PackWatch::filesChanged, this, &PackLoader::filesChanged);
}

PackLoader::~PackLoader() = default;

void PackLoader::open(const QString& path)
{
    m_workers.cancelAll();
    endReview();
    m_path = path;
    m_files.clear();
    m_inbox = std::make_shared<LoadInbox>();
    m_batchTimer->start();
    const auto work = [this, inbox = m_inbox, options = m_options,
                       root = QFile::encodeName(path).toStdString()](Workers::Id id, const CancelFlag& cancel) {
        ReadStats stats;
        const Result<PackSnapshot> result = [&]() -> Result<PackSnapshot> {
            try {
                return readPack(root, options, cancel, inbox.get(), &stats);
            } catch (const std::exception& exception) {
                return internalError(exception);
            }
        }();
        QMetaObject::invokeMethod(
            this, [=, this] { finishLoad(id, result, stats); }, Qt::QueuedConnection);
    };
    setLoading(m_workers.start(work));
}

void PackLoader::cancel()
{
    m_workers.cancel(m_loading);
}

void PackLoader::reload()
{
    if (!m_path.isEmpty())
        open(m_path);
}

void PackLoader::chooseBaseline(const RunKey& key)
{
    if (!m_snapshot)
        return;
    ReadOptions options = m_options;
    options.baseline = toString(key);
    m_choice = key;
    startReview(options, [facts = m_snapshot.facts, options, key] { return keepChoice(*facts, options, key); });
}

void PackLoader::reviewAgain()
{
    if (m_snapshot && isReviewing() && m_choice)
        chooseBaseline(RunKey(*m_choice)); // what is being chosen stays chosen
    else if (m_snapshot)
        startReview(m_options, [] { return Result<void>(); });
}

void PackLoader::startReview(const ReadOptions& options, const std::function<Result<void>()>& keep)
{
    m_workers.cancel(m_reviewing);
    m_reviewed = std::make_shared<std::atomic<double>>(0.0);
    m_reviewing = m_workers.start([this, facts = m_snapshot.facts, options, keep,
                                   reviewed = m_reviewed](Workers::Id id, const CancelFlag& cancel) {
        const Result<PackSnapshot> result = reviewOf(facts, options, [&](double done) {
            reviewed->store(done);
            return !cancel.isCancelled();
        });
        const Result<void> kept = result && !cancel.isCancelled() ? keep() : Result<void>();
        QMetaObject::invokeMethod(
            this, [=, this] { finishReview(id, result, kept); }, Qt::QueuedConnection);
    });
    m_reviewTimer->start();
}

void PackLoader::endReview()
{
    m_reviewing = 0;
    m_reviewTimer->stop();
}

void PackLoader::cancelReview()
{
    if (!isReviewing())
        return;
    m_workers.cancel(m_reviewing); // what it still delivers is of a review that nobody waits for
    endReview();
    m_choice.reset();
    Q_EMIT reviewCancelled();
}

void PackLoader::setLoading(Workers::Id worker)
{
    const bool before = isLoading();
    m_loading = worker;
    if (before != isLoading())
        Q_EMIT loadingChanged(isLoading());
}

void PackLoader::drainInbox()
{
    if (!m_inbox)
        return;
    const LoadInbox::Batch batch = m_inbox->take();
    if (batch.files) {
        for (const ScannedFile& file : *batch.files) {
            LoadingFile entry;
            entry.path = QString::fromStdString(file.path);
            entry.bytes = file.bytes;
            if (file.type != ScannedFile::Type::Regular)
                entry.state = LoadingFile::State::Skipped;
            m_files.append(entry);
        }
        Q_EMIT scanned(m_files);
    }
    for (const auto& [file, bytes] : batch.progress)
        Q_EMIT fileProgressed(static_cast<int>(file), static_cast<qint64>(bytes));
    for (const auto& [index, finished] : batch.finished) {
        LoadingFile& file = m_files[static_cast<qsizetype>(index)];
        file.bytesDone = file.bytes;
        file.kind = finished.kind;
        if (file.state != LoadingFile::State::Skipped)
            file.state = LoadingFile::State::Done;
        file.note = m_messages.text(finished.note, NumberStyle::Grouped);
        file.problems = finished.problems;
        Q_EMIT fileFinished(static_cast<int>(index), file);
    }
    for (const Witness& witness : batch.runs)
        Q_EMIT runFound(witness);
    if (!batch.problems.empty())
        Q_EMIT problemsFound(QVector<Problem>(batch.problems.begin(), batch.problems.end()));
}

void PackLoader::finishLoad(Workers::Id worker, const Result<PackSnapshot>& result, const ReadStats& stats)
{
    m_workers.finished(worker);
    if (worker != m_loading)
        return;
    m_batchTimer->stop();
    drainInbox();
    m_inbox.reset();
    setLoading(0);
    if (!result) {
        m_path = m_openPath;
        tellError(result.error());
        return;
    }
    m_openPath = m_path;
    m_snapshot = *result;
    m_snapshot.facts = FreeingThread::freedBy(m_freeing, m_snapshot.facts);
    m_snapshot.review = FreeingThread::freedBy(m_freeing, m_snapshot.review);
    m_stats = stats;
    m_watch.watch(m_snapshot.facts);
    Q_EMIT opened(m_snapshot);
}

void PackLoader::finishReview(Workers::Id worker, const Result<PackSnapshot>& result, const Result<void>& kept)
{
    m_workers.finished(worker);
    if (worker != m_reviewing)
        return;
    endReview();
    if (!result) {
        m_choice.reset();
        tellError(result.error());
        return;
    }
    m_snapshot = *result; // of the same facts
    if (m_choice)
        m_options.baseline.reset(); // from now on the kept choice counts, not what the program was started with
    m_choice.reset();
    m_snapshot.review = FreeingThread::freedBy(m_freeing, m_snapshot.review);
    Q_EMIT reviewChanged(m_snapshot);
    if (!kept)
        tellError(kept.error());
}

void PackLoader::tellError(const Error& error)
{
    if (error.code == Error::Code::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(m_messages.text(error));
}

} // namespace exhibit
