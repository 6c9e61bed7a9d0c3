// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/decisionbook.h"
#include "models/loading/packreader.h"
#include "tests/support/builtinrules.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace exhibit::test {

/// A folder `pack` to be changed between two readings, with the decisions about it beside it.
class DecidedFolder
{
public:
    DecidedFolder()
    {
        if (!QDir(m_dir.path()).mkpath(QStringLiteral("pack")))
            qFatal("cannot make a folder");
    }

    QString filePath(const QString& path) const { return m_dir.filePath(path); }
    QString packPath(const QString& path) const { return m_dir.filePath(QStringLiteral("pack/") + path); }
    std::string dataFolder() const { return m_dir.filePath(QStringLiteral("data")).toStdString(); }

    PackSnapshot read() const
    {
        ReadOptions options;
        options.rules = builtInRules();
        options.useIndex = false;
        options.dataDir = dataFolder();
        const CancelFlag cancel;
        const auto snapshot = readPack(m_dir.filePath(QStringLiteral("pack")).toStdString(), options, cancel);
        if (!snapshot)
            qFatal("cannot read the pack: %s", snapshot.error().message.id.c_str());
        return *snapshot;
    }

    std::unique_ptr<DecisionBook> open(const PackSnapshot& snapshot) const
    {
        auto book = std::make_unique<DecisionBook>(Messages(), dataFolder());
        book->setSnapshot(snapshot);
        settle(*book);
        return book;
    }

    /// Until nothing is looked up in the background.
    static void settle(const DecisionBook& book) { QTRY_VERIFY_WITH_TIMEOUT(!book.isBusy(), 30000); }

private:
    QTemporaryDir m_dir;
};

} // namespace exhibit::test
