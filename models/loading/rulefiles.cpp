// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/rulefiles.h"

#include <QDir>
#include <QFile>

/// The resource stands in a static library, so somebody has to name it. Outside of namespaces: the macro asks for it.
static void initialiseRules()
{
    Q_INIT_RESOURCE(rules);
}

namespace exhibit {

namespace {

Error notReadable(const QString& path, const QString& reason)
{
    return Error{Error::Code::NotReadable,
                 {"error.rules.not-readable", {{"path", path.toStdString()}, {"reason", reason.toStdString()}}}};
}

Result<void> addFiles(const QDir& folder, bool shipped, std::vector<RuleFile>& files)
{
    const QStringList names = folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return notReadable(file.fileName(), file.errorString());
        files.push_back({name.toStdString(), file.readAll().toStdString(), shipped});
    }
    return {};
}

} // namespace

Result<std::vector<RuleFile>> ruleFiles(const std::string& extraDir)
{
    initialiseRules();
    std::vector<RuleFile> files;
    if (Result<void> done = addFiles(QDir(QStringLiteral(":/rules")), true, files); !done)
        return done.error();
    if (extraDir.empty())
        return files;
    const QDir folder(QString::fromStdString(extraDir));
    if (!folder.exists() || !folder.isReadable())
        return notReadable(folder.path(), folder.exists() ? QStringLiteral("permission denied")
                                                          : QStringLiteral("there is no such folder"));
    if (Result<void> done = addFiles(folder, false, files); !done)
        return done.error();
    return files;
}

} // namespace exhibit
