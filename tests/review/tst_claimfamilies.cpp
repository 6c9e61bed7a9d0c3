// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/diskpack.h"

#include <QDirIterator>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

/// A pack in one text: `=== path` above each of its files, and `=== expect` above lines `path:line said class`.
struct FamilyPack
{
    DiskPack pack;
    QList<QByteArray> expected;
};

void readFamily(const QString& path, FamilyPack& family)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    QString name;
    QByteArray text;
    const auto close = [&] {
        if (name == QLatin1String("expect"))
            family.expected = text.trimmed().split('\n');
        else if (!name.isEmpty())
            family.pack.add(name, text);
        text.clear();
    };
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        // A name has no blank, which `=== RUN   TestX` of a log has.
        if (!line.startsWith("=== ") || line.mid(4).trimmed().contains(' ')) {
            text += line;
            continue;
        }
        close();
        name = QString::fromUtf8(line.mid(4).trimmed());
    }
    close();
}

/// `accused`, `supported` or `unproven`: the gravest that is said of claims of that class on the line; else `none`.
QByteArray saidOf(const PackSnapshot& pack, const QByteArray& place, const QByteArray& claimClass)
{
    QByteArray said = "none";
    for (const JudgedClaim& judged : pack.review->claims) {
        const SourceRef& where = judged.claim.where;
        const QByteArray at = QByteArray::fromStdString(where.path) + ':' + QByteArray::number(where.firstLine.value);
        if (at != place || claimClassName(judged.claim.claimClass) != claimClass.toStdString())
            continue;
        if (isMismatch(judged.verdict))
            return "accused";
        if (judged.verdict == Verdict::Supported)
            said = "supported";
        else if (said == "none")
            said = "unproven";
    }
    return said;
}

} // namespace

/// Each family of statements against evidence of its kind, and what looks like it but proves nothing.
class TestClaimFamilies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void families_data();
    void families();
};

void TestClaimFamilies::families_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(EXHIBIT_FAMILIES_DIR), {QStringLiteral("*.pack")}, QDir::Files);
    while (files.hasNext()) {
        files.next();
        QTest::newRow(qPrintable(files.fileInfo().completeBaseName())) << files.filePath();
    }
}

void TestClaimFamilies::families()
{
    QFETCH(QString, path);
    FamilyPack family;
    readFamily(path, family);
    const auto snapshot = family.pack.read();
    QVERIFY(snapshot.has_value());
    QVERIFY(!family.expected.isEmpty());
    QByteArray wrong;
    for (const QByteArray& line : family.expected) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        QVERIFY2(parts.size() > 2, line.constData());
        const QByteArray said = saidOf(*snapshot, parts[0], parts[2]);
        if (said != parts[1])
            wrong += parts[0] + ' ' + parts[2] + ": " + said + " instead of " + parts[1] + '\n';
    }
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

QTEST_GUILESS_MAIN(TestClaimFamilies)
#include "tst_claimfamilies.moc"
