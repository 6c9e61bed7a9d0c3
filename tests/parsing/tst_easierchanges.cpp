// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/git/gitcontext.h"
#include "models/parsing/rules/rules.h"
#include "tests/support/testpacks.h"

#include <QTest>

using namespace exhibit;

namespace {

const Rules& rules()
{
    static const Rules loaded = Rules::load(test::shippedRules()).value();
    return loaded;
}

struct Change
{
    QString name;
    QString diff; ///< `--- path` above the lines of each file
};

std::vector<Change> changesIn(const char* file)
{
    std::vector<Change> changes;
    const QByteArray bytes = test::readFile(test::dataPath(QStringLiteral("easier/") + QLatin1String(file)));
    for (const QString& line : QString::fromUtf8(bytes).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("=== ")))
            changes.push_back({line.mid(4), {}});
        else if (!changes.empty() && !line.isEmpty())
            changes.back().diff += line + QLatin1Char('\n');
    }
    return changes;
}

/// As `git show` prints it.
std::string commitOf(const Change& change)
{
    QString text = QStringLiteral("commit 0123456789abcdef0123456789abcdef01234567\n"
                                  "Author: A <a@b.c>\nDate:   Mon Jan 5 10:00:00 2026 +0000\n\n    Change tests\n\n");
    for (const QString& file :
         QString(QLatin1Char('\n') + change.diff).split(QStringLiteral("\n--- "), Qt::SkipEmptyParts)) {
        QStringList lines =
            file.trimmed().isEmpty() ? QStringList() : file.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        if (lines.isEmpty())
            continue;
        const QString path = lines.takeFirst();
        const auto count = [&lines](QChar other) {
            return std::count_if(lines.begin(), lines.end(), [other](const QString& line) { return line[0] != other; });
        };
        text += QStringLiteral("diff --git a/%1 b/%1\nindex 1..2 100644\n--- a/%1\n+++ b/%1\n@@ -1,%2 +1,%3 @@\n")
                    .arg(path)
                    .arg(count(QLatin1Char('+')))
                    .arg(count(QLatin1Char('-')));
        text += lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }
    return text.toStdString();
}

QStringList noticesOf(const Change& change)
{
    const std::string text = commitOf(change);
    TextSource source;
    source.path = "show.txt";
    source.text = text;
    QStringList notices;
    for (const Commit& commit : parseGitContext(source, rules())) {
        for (const CommitFile& file : commit.files) {
            for (const Hunk& hunk : file.hunks) {
                for (const DiffMark& mark : hunk.marks) {
                    if (mark.kind == DiffMark::Kind::Easier)
                        notices += QString::fromStdString(mark.change + ' ' + mark.lines.front().text).simplified();
                    else if (mark.kind == DiffMark::Kind::Skip)
                        notices += QStringLiteral("skipped");
                }
            }
        }
    }
    return notices;
}

} // namespace

/// tests/data/easier: honest changes of tests, and changes that make them pass more easily.
class TestEasierChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void honest();
    void weaker();
};

void TestEasierChanges::honest()
{
    const std::vector<Change> changes = changesIn("honest.txt");
    QVERIFY(changes.size() >= 40);
    QStringList noticed;
    for (const Change& change : changes) {
        if (const QStringList notices = noticesOf(change); !notices.isEmpty())
            noticed += change.name + QLatin1String(": ") + notices.join(QLatin1String(", "));
    }
    qInfo().noquote() << noticed.join(QLatin1Char('\n'));
    QVERIFY2(noticed.size() <= 2, qPrintable(noticed.join(QLatin1Char('\n'))));
}

void TestEasierChanges::weaker()
{
    const std::vector<Change> changes = changesIn("weaker.txt");
    QVERIFY(changes.size() >= 40);
    QStringList missed;
    for (const Change& change : changes) {
        if (noticesOf(change).isEmpty())
            missed += change.name;
    }
    qInfo().noquote() << missed.join(QLatin1Char('\n'));
    QVERIFY2(missed.size() * 10 <= static_cast<qsizetype>(changes.size()), qPrintable(missed.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestEasierChanges)
#include "tst_easierchanges.moc"
