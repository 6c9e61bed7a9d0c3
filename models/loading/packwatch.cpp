// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/packwatch.h"

#include "models/loading/places/packplace.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <set>

namespace exhibit {

namespace {

/// Systems give few notices; the comparison finds what is beyond.
constexpr std::size_t maxNotices = 256;
constexpr int afterNoticeMs = 200;

/// Both lists are sorted by path.
QStringList differences(const std::vector<Artifact>& read, const std::vector<ScannedFile>& found)
{
    QStringList changed;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < read.size() || j < found.size()) {
        if (j == found.size() || (i < read.size() && read[i].path < found[j].path)) {
            changed << QString::fromStdString(read[i++].path);
        } else if (i == read.size() || found[j].path < read[i].path) {
            changed << QString::fromStdString(found[j++].path);
        } else {
            if (read[i].bytes != found[j].bytes || read[i].modifiedNs != found[j].modifiedNs)
                changed << QString::fromStdString(read[i].path);
            ++i;
            ++j;
        }
    }
    return changed;
}

QStringList compareWithDisk(const PackFacts& facts, const CancelFlag& cancel)
{
    const Result<std::vector<ScannedFile>> found = scanAgain(facts, cancel);
    std::vector<Artifact> read;
    std::copy_if(facts.artifacts.begin(), facts.artifacts.end(), std::back_inserter(read),
                 [&facts](const Artifact& artifact) { return !facts.isInArchive(artifact.path); });
    if (found)
        return differences(read, *found);
    // Without the folder all of it is gone; a cancelled look says nothing.
    return found.error().code == Error::Code::Cancelled ? QStringList() : differences(read, {});
}

} // namespace

PackWatch::PackWatch(QObject* parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &PackWatch::check);
    const auto soon = [this] {
        if (m_facts)
            m_timer->start(afterNoticeMs);
    };
    connect(&m_notices, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(&m_notices, &QFileSystemWatcher::fileChanged, this, soon);
}

PackWatch::~PackWatch() = default;

void PackWatch::watch(std::shared_ptr<const PackFacts> facts)
{
    stop();
    m_facts = std::move(facts);
    if (!m_facts)
        return;
    watchFolders();
    m_timer->start(checkEveryMs);
}

void PackWatch::stop()
{
    m_timer->stop();
    m_workers.cancelAll();
    m_running = 0;
    m_told.clear();
    m_facts.reset();
    const QStringList known = m_notices.files() + m_notices.directories();
    if (!known.isEmpty())
        m_notices.removePaths(known);
}

void PackWatch::watchFolders()
{
    std::set<QString> paths;
    const bool isWhole = m_facts->chosenPaths.empty();
    if (isWhole)
        paths.insert(QString::fromStdString(m_facts->rootPath));
    for (const Artifact& artifact : m_facts->artifacts) {
        if (paths.size() >= maxNotices)
            break;
        if (m_facts->isInArchive(artifact.path))
            continue;
        const QString path = QString::fromStdString(m_facts->absolutePath(artifact.path));
        if (isWhole)
            paths.insert(path.section(QLatin1Char('/'), 0, -2));
        if (artifact.kind != ArtifactKind::Special && artifact.kind != ArtifactKind::Unreadable)
            paths.insert(path);
    }
    m_notices.addPaths(QStringList(paths.begin(), paths.end()));
}

void PackWatch::check()
{
    if (!m_facts || m_running != 0)
        return;
    m_running = m_workers.start([this, facts = m_facts](Workers::Id id, const CancelFlag& cancel) {
        QElapsedTimer clock;
        clock.start();
        const QStringList changed = compareWithDisk(*facts, cancel);
        const qint64 took = clock.elapsed();
        QMetaObject::invokeMethod(
            this, [=, this] { compared(id, changed, took); }, Qt::QueuedConnection);
    });
}

void PackWatch::compared(Workers::Id id, const QStringList& changed, qint64 milliseconds)
{
    m_workers.finished(id);
    if (id != m_running)
        return;
    m_running = 0;
    // A slow disk is not kept busy with this.
    m_timer->start(static_cast<int>(std::clamp<qint64>(milliseconds * 20, checkEveryMs, 600'000)));
    if (changed == m_told)
        return;
    m_told = changed;
    if (!changed.isEmpty())
        Q_EMIT filesChanged(changed);
}

} // namespace exhibit
