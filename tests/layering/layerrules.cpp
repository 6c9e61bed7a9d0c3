// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/layerrules.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace exhibit::test {

namespace {

constexpr int maxLines = 500;
constexpr int maxShown = 45; ///< functions that a class shows
constexpr int maxFiles = 40; ///< sources directly in a folder

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

/// A review is a function of facts: what reads files is none of its business.
bool opensTexts(const QString& header)
{
    static const QStringList readers{
        QStringLiteral("models/files/text/blockreader.h"), QStringLiteral("models/files/text/filetext.h"),
        QStringLiteral("models/files/text/lineblocks.h"), QStringLiteral("models/files/text/linereader.h"),
        QStringLiteral("models/files/text/textfile.h")};
    return readers.contains(header);
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
        else if (file.path().startsWith(QLatin1String("models/review/")) && opensTexts(include.target))
            broken << at(file, include) + QStringLiteral(" includes \"%1\", which opens evidence").arg(include.target);
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

QStringList LayerRules::shown(const SourceFile& file)
{
    QStringList broken;
    for (const auto& [name, count] : file.shownFunctions()) {
        if (count > maxShown)
            broken << file.path() +
                          QStringLiteral(": %1 shows %2 functions, %3 are the most").arg(name).arg(count).arg(maxShown);
    }
    return broken;
}

QStringList LayerRules::name(const SourceFile& file)
{
    static const QRegularExpression cut(QStringLiteral("(setup|parts|(?<!leg)end|[a-z]2)$"));
    const QString name = QFileInfo(file.path()).baseName();
    return name.contains(cut)
               ? QStringList{file.path() + QStringLiteral(" is named by where it was cut, not by what it does")}
               : QStringList();
}

QStringList LayerRules::citations(const SourceFile& file)
{
    static const QRegularExpression outside(QStringLiteral(
        R"(\bDESIGN (section|[0-9])|\bDESIGN\.md|EVIDENCE_FORMATS|\bUI\.md|STYLE_ANCHORS|PERFORMANCE\.md)"));
    QStringList broken;
    for (const QString& comment : file.comments()) {
        if (comment.contains(outside))
            broken << file.path() + QStringLiteral(" cites what is not in the tree: ") + comment.simplified().left(60);
    }
    return broken;
}

QStringList LayerRules::halls(const QStringList& paths)
{
    QMap<QString, int> counts;
    for (const QString& path : paths)
        ++counts[QFileInfo(path).path()];
    QStringList broken;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry) {
        if (entry.value() > maxFiles)
            broken << entry.key() +
                          QStringLiteral(" holds %1 sources, %2 are the most").arg(entry.value()).arg(maxFiles);
    }
    return broken;
}

QStringList LayerRules::names(const QStringList& paths)
{
    QMap<QString, QString> first;
    QStringList broken;
    for (const QString& path : paths) {
        if (!path.endsWith(QLatin1String(".h")))
            continue;
        const QString name = QFileInfo(path).fileName();
        if (first.contains(name))
            broken << path + QStringLiteral(" has the name of ") + first[name];
        first.insert(name, path);
    }
    return broken;
}

} // namespace exhibit::test
