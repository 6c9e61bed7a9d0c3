// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/packreader.h"
#include "tests/support/builtinrules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <map>
#include <optional>
#include <string>

namespace exhibit::test {

/// A small pack written for one test, read as the program reads it.
class DiskPack
{
public:
    DiskPack& add(const QString& path, const QByteArray& text)
    {
        const QString whole = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return *this;
    }

    /// A pytest log of a run: `results` are node ids with `+` (passed) or `-` (failed) in front.
    DiskPack& addLog(const QString& run, const QString& phase, const QList<QByteArray>& results)
    {
        QByteArray log = "============================= test session starts =============================\n"
                         "collecting ... collected " +
                         QByteArray::number(results.size()) + " items\n\n";
        int failed = 0;
        for (const QByteArray& result : results) {
            const bool passed = result.startsWith('+');
            failed += passed ? 0 : 1;
            log += result.mid(1) + (passed ? " PASSED [ 50%]\n" : " FAILED [ 50%]\n");
        }
        log += "\n========== " + (failed > 0 ? QByteArray::number(failed) + " failed, " : QByteArray()) +
               QByteArray::number(results.size() - failed) + " passed in 1.00s ==========\n";
        return add(QStringLiteral(".autonomous_runs/%1/ci/pytest_%2.log").arg(run, phase), log);
    }

    static std::optional<PackSnapshot> read(const QString& path)
    {
        ReadOptions options;
        options.rules = builtInRules();
        options.useIndex = false;
        const CancelFlag cancel;
        Result<PackSnapshot> snapshot = readPack(path.toStdString(), options, cancel, nullptr, nullptr);
        return snapshot ? std::optional<PackSnapshot>(std::move(snapshot).value()) : std::nullopt;
    }

    QString path() const { return m_folder.path(); }
    std::optional<PackSnapshot> read() const { return read(m_folder.path()); }

    /// For a pack that many functions of a program look at.
    static const std::optional<PackSnapshot>& readOnce(const QString& path)
    {
        static std::map<QString, std::optional<PackSnapshot>> known;
        const auto found = known.find(path);
        return found != known.end() ? found->second : known.emplace(path, read(path)).first->second;
    }

private:
    QTemporaryDir m_folder;
};

inline const Finding* findingOf(const PackSnapshot& pack, const std::string& rule)
{
    for (const Finding& finding : pack.review->findings) {
        if (finding.rule == rule)
            return &finding;
    }
    return nullptr;
}

inline bool pointsTo(const std::vector<SourceRef>& pointers, const std::string& file, std::int64_t line)
{
    for (const SourceRef& where : pointers) {
        const std::string name = where.path.substr(where.path.rfind('/') + 1);
        if (name == file && where.firstLine.value <= line && where.lastLine.value >= line)
            return true;
    }
    return false;
}

} // namespace exhibit::test
