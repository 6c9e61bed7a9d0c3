// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/layerrules.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace exhibit::test {

namespace {

constexpr int maxLines = 500;

const QStringList& folders()
{
    static const QStringList order{QStringLiteral("models/domain/"),
                                   QStringLiteral("models/files/"),
                                   QStringLiteral("models/sql/"),
                                   QStringLiteral("models/parsing/"),
                                   QStringLiteral("models/store/"),
                                   QStringLiteral("models/review/"),
                                   QStringLiteral("models/report/"),
                                   QStringLiteral("models/loading/"),
                                   QStringLiteral("models/items/"),
                                   QStringLiteral("widgets/common/"),
                                   QStringLiteral("widgets/delegates/"),
                                   QStringLiteral("widgets/text/"),
                                   QStringLiteral("widgets/diff/"),
                                   QStringLiteral("widgets/charts/"),
                                   QStringLiteral("widgets/dialogs/"),
                                   QStringLiteral("widgets/pages/"),
                                   QStringLiteral("app/")};
    return order;
}

bool isBelow(const SourceFile& file, const QString& folder)
{
    const int rank = LayerRules::rank(file.path());
    return rank >= 0 && rank < LayerRules::rank(folder);
}

QString at(const SourceFile& file, const Include& include)
{
    return file.path() + QLatin1Char(':') + QString::number(include.line);
}

bool isSqlText(const QString& literal)
{
    // Keywords in capitals, or in the forms that no sentence has.
    static const QRegularExpression statement(QStringLiteral(
        R"(\bSELECT\s[\s\S]*\bFROM\b|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b)"
        R"(|\b(CREATE|DROP|ALTER)\s+(TEMP\s+|UNIQUE\s+|VIRTUAL\s+)?(TABLE|INDEX|VIEW|TRIGGER)\b|\bPRAGMA\s+\w+)"
        R"(|\bselect\s+\*\s+from\b|\binsert\s+into\s+\w+\s*\(|\bcreate\s+table\s+\w+\s*\(|\bpragma\s+\w+\s*=)"));
    return literal.contains(statement);
}

} // namespace

LayerRules::LayerRules(QString qtHeaders) : m_qtHeaders(std::move(qtHeaders))
{}

int LayerRules::rank(const QString& path)
{
    const auto found = std::find_if(folders().begin(), folders().end(),
                                    [&path](const QString& folder) { return path.startsWith(folder); });
    return found == folders().end() ? -1 : int(found - folders().begin());
}

QStringList LayerRules::includes(const SourceFile& file)
{
    QStringList broken;
    const int own = rank(file.path());
    for (const Include& include : file.includes()) {
        if (!include.quoted || include.target.endsWith(QLatin1String(".moc")))
            continue;
        const int target = rank(include.target);
        const bool test = include.target.startsWith(QLatin1String("tests/"));
        if (target < 0 && !(test && own < 0))
            broken << at(file, include) +
                          QStringLiteral(" includes \"%1\", which is no full path of the product").arg(include.target);
        else if (own >= 0 && target > own)
            broken << at(file, include) + QStringLiteral(" includes \"%1\", which is above it").arg(include.target);
    }
    return broken;
}

QStringList LayerRules::qtModules(const SourceFile& file) const
{
    QStringList broken;
    if (!file.path().startsWith(QLatin1String("models/")))
        return broken;
    for (const Include& include : file.includes()) {
        for (const char* module : {"QtGui", "QtWidgets", "QtCharts", "QtSvg", "QtSvgWidgets", "QtPrintSupport"}) {
            const QString name = QLatin1String(module);
            const bool spelled = include.target.startsWith(name + QLatin1Char('/')) || include.target == name;
            if (spelled || QFileInfo::exists(m_qtHeaders + QLatin1Char('/') + name + QLatin1Char('/') + include.target))
                broken << at(file, include) +
                              QStringLiteral(" includes <%1> of %2 below widgets").arg(include.target, name);
        }
    }
    return broken;
}

QStringList LayerRules::objects(const SourceFile& file)
{
    QStringList broken;
    if (isBelow(file, QStringLiteral("models/loading/"))) {
        for (const char* word : {"QObject", "Q_OBJECT", "Q_GADGET"}) {
            if (file.hasWord(QLatin1String(word)))
                broken << file.path() + QStringLiteral(" knows %1 below loading").arg(QLatin1String(word));
        }
    }
    if (isBelow(file, QStringLiteral("models/items/"))) {
        for (const char* word :
             {"QAbstractItemModel", "QAbstractTableModel", "QAbstractListModel", "QStandardItemModel"}) {
            if (file.hasWord(QLatin1String(word)))
                broken << file.path() + QStringLiteral(" knows %1 below items").arg(QLatin1String(word));
        }
    }
    return broken;
}

QStringList LayerRules::sql(const SourceFile& file)
{
    QStringList broken;
    if (rank(file.path()) < 0 || file.path().startsWith(QLatin1String("models/sql/")))
        return broken;
    for (const char* word : {"QSqlDatabase", "QSqlQuery", "QSqlDriver", "QSqlTableModel", "QSqlQueryModel"}) {
        if (file.hasWord(QLatin1String(word)))
            broken << file.path() + QStringLiteral(" uses %1 outside of models/sql").arg(QLatin1String(word));
    }
    if (file.path().startsWith(QLatin1String("models/store/")) ||
        file.path().startsWith(QLatin1String("models/parsing/telemetry/telemetrydb")))
        return broken;
    for (const QString& literal : file.literals()) {
        if (isSqlText(literal))
            broken << file.path() + QStringLiteral(" holds SQL text: ") + literal.left(60).simplified();
    }
    return broken;
}

QStringList LayerRules::licence(const SourceFile& file)
{
    return file.hasLicenceLine() ? QStringList()
                                 : QStringList{file.path() + QStringLiteral(" has no SPDX line on top")};
}

QStringList LayerRules::size(const SourceFile& file)
{
    if (file.lineCount() <= maxLines)
        return {};
    return {file.path() + QStringLiteral(" has %1 lines, %2 are the most").arg(file.lineCount()).arg(maxLines)};
}

} // namespace exhibit::test
