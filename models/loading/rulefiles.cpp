// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/rulefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

/// Nobody writes more rules; what is larger is no file of rules (or never ends).
constexpr qint64 maxRuleBytes = qint64{4} << 20;

Result<void> addFile(const QString& path, const QString& name, bool shipped, std::vector<RuleFile>& files)
{
    // A pipe or a device would hold the reader up for ever.
    if (!QFileInfo(path).isFile())
        return notReadable(path, QStringLiteral("it is no plain file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(path, file.errorString());
    const QByteArray text = file.read(maxRuleBytes + 1);
    if (text.size() > maxRuleBytes)
        return notReadable(path, QStringLiteral("it is larger than 4 MiB"));
    files.push_back({name.toStdString(), text.toStdString(), shipped});
    return {};
}

Result<void> addFiles(const QDir& folder, bool shipped, std::vector<RuleFile>& files)
{
    for (const QString& part : {QString(), QStringLiteral("executors/")}) {
        const QDir inner(folder.filePath(part));
        const QStringList names = inner.entryList({QStringLiteral("*.toml")}, QDir::Files | QDir::System, QDir::Name);
        for (const QString& name : names) {
            if (Result<void> done = addFile(inner.filePath(name), part + name, shipped, files); !done)
                return done;
        }
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

Result<std::shared_ptr<const LoadedRules>> loadRules(const std::string& extraDir)
{
    Result<std::vector<RuleFile>> files = ruleFiles(extraDir);
    if (!files)
        return files.error();
    Result<Rules> rules = Rules::load(*files);
    if (!rules)
        return rules.error();
    Result<Messages> messages = Messages::load(*files);
    return std::make_shared<const LoadedRules>(LoadedRules{std::move(files).value(),
                                                           std::make_shared<const Rules>(std::move(rules).value()),
                                                           messages ? std::move(messages).value() : Messages()});
}

} // namespace exhibit
