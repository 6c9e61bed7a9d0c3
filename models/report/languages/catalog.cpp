// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/languages/catalog.h"

#include <QDir>
#include <QFile>

/// The resource stands in a static library, so somebody has to name it. Outside of namespaces: the macro asks for it.
static void initialiseTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace exhibit {

std::vector<RuleFile> sentenceFiles(const Language& language)
{
    std::vector<RuleFile> files;
    if (language.isEnglish())
        return files;
    initialiseTranslations();
    const QDir folder(QStringLiteral(":/translations/") + QLatin1String(language.id));
    for (const QString& name : folder.entryList({QStringLiteral("messages-*.toml")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.push_back({file.fileName().toStdString(), file.readAll().toStdString(), true});
    }
    return files;
}

QString windowCatalog(const Language& language)
{
    initialiseTranslations();
    return language.isEnglish() ? QString()
                                : QStringLiteral(":/translations/exhibit_%1.qm").arg(QLatin1String(language.id));
}

} // namespace exhibit
