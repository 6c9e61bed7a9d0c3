// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/rules.h"
#include "models/parsing/sessions/commandreading.h"
#include "tests/support/testpacks.h"

#include <QTest>

#include <algorithm>

using namespace exhibit;

namespace {

const Rules& rules()
{
    static const Rules loaded = Rules::load(test::shippedRules()).value();
    return loaded;
}

/// `\n`, `\t` and `\\` as the signs that they stand for.
QString unescaped(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != QLatin1Char('\\') || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar sign = text[++i];
        if (sign == QLatin1Char('n'))
            plain += QLatin1Char('\n');
        else if (sign == QLatin1Char('t'))
            plain += QLatin1Char('\t');
        else
            plain += sign;
    }
    return plain;
}

struct Case
{
    QString wanted, act, command, output;
    int code = 0;
};

std::vector<Case> cases()
{
    std::vector<Case> all;
    const QString text = QString::fromUtf8(test::readFile(test::dataPath(QStringLiteral("commands/attribution.txt"))));
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const qsizetype bar = line.indexOf(QLatin1String(" | "));
        if (bar < 0 || line.startsWith(QLatin1Char('#')))
            continue;
        const QStringList head = line.left(bar).split(QLatin1Char(' '));
        const QStringList said = line.mid(bar + 3).split(QLatin1String(" => "));
        all.push_back(
            {head.value(0), head.value(1), unescaped(said.value(0)), unescaped(said.value(1)), head.value(2).toInt()});
    }
    return all;
}

/// In the words of the data: what is proven of the act.
QString provenOf(const Case& row)
{
    EndedCommand command;
    const std::string text = row.command.toStdString();
    const std::string output = row.output.toStdString();
    command.text = text;
    command.output = output;
    command.exitCode = row.code;
    command.locate = [](std::size_t, std::size_t) { return SourceRef(); };
    const std::vector<SessionStep> steps = stepsOf(command, rules());
    const auto step = std::find_if(steps.begin(), steps.end(), [&](const SessionStep& each) {
        return sessionActName(each.act) == row.act.toStdString() && !each.isQuotation;
    });
    if (step == steps.end())
        return QStringLiteral("none");
    switch (step->result) {
    case ActResult::Good:
        return QStringLiteral("good");
    case ActResult::Bad:
        return QStringLiteral("bad");
    case ActResult::NotStarted:
        return QStringLiteral("not-run");
    case ActResult::Unknown:
        break;
    }
    return QStringLiteral("open");
}

} // namespace

/// tests/data/commands/attribution.txt: command lines from the corners of shells, labelled by hand.
class TestAttribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_data();
    void line();
    void figures();
};

void TestAttribution::line_data()
{
    QTest::addColumn<int>("at");
    const std::vector<Case> all = cases();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::addRow("%s %d %s", qPrintable(all[i].wanted), all[i].code, qPrintable(all[i].command.simplified()))
            << static_cast<int>(i);
}

void TestAttribution::line()
{
    QFETCH(int, at);
    static const std::vector<Case> all = cases();
    const Case& row = all[static_cast<std::size_t>(at)];
    QCOMPARE(provenOf(row), row.wanted);
}

/// No status is taken for a pass that is not one, and what a status proves is found.
void TestAttribution::figures()
{
    int proven = 0;
    int found = 0;
    const std::vector<Case> all = cases();
    QVERIFY(all.size() >= 300);
    for (const Case& row : all) {
        const QString is = provenOf(row);
        const bool isProven = row.wanted == QLatin1String("good") || row.wanted == QLatin1String("bad");
        proven += isProven ? 1 : 0;
        found += isProven && is == row.wanted ? 1 : 0;
        QVERIFY2(is != QLatin1String("good") || row.wanted == QLatin1String("good"), qPrintable(row.command));
    }
    QVERIFY2(found * 100 >= proven * 95, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(proven)));
}

QTEST_GUILESS_MAIN(TestAttribution)
#include "tst_attribution.moc"
