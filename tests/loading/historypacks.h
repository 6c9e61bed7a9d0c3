// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <map>
#include <string>
#include <vector>

namespace exhibit::test {

/// The packs of one project, day by day: its documents say the same things in lines that shift, in documents that are
/// renamed, in words that are edited. What each says is known by its number.
class HistoryPacks
{
public:
    explicit HistoryPacks(const QString& folder) : m_folder(folder) {}

    static constexpr int statements = 40;

    /// What a log of this day fails.
    static std::vector<QByteArray> failing(int day)
    {
        std::vector<QByteArray> tests;
        for (int number = 0; number < statements; ++number)
            tests.push_back("tests/test_module" + QByteArray::number(number) + ".py::test_it");
        if (day < 12)
            tests.push_back("tests/test_core.py::test_fixed_on_day_12");
        if (day >= 20)
            tests.push_back("tests/test_core.py::test_broken_on_day_20");
        return tests;
    }

    /// The words of a statement on a day, which the log of no day bears out: some are edited for good on the way.
    static QByteArray words(int number, int day)
    {
        const QByteArray file = "`tests/test_module" + QByteArray::number(number) + ".py`";
        const bool isEdited = number % 5 == 3 && day > 4 + number / 2;
        if (number % 2 == 0)
            return (isEdited ? "By now all tests in " : "All tests in ") + file +
                   " pass: " + QByteArray::number(100 + number) + " passed, 0 failed.";
        return (isEdited ? "By now every test in " : "Every test in ") + file + " passes.";
    }

    QString write(int day) const
    {
        const QString pack = m_folder + QStringLiteral("/quay-2026-05-%1").arg(day + 1, 2, 10, QLatin1Char('0'));
        QDir().mkpath(pack + QStringLiteral("/ci"));
        save(pack + QStringLiteral("/README.md"), document("Quay", 0, 20, day));
        save(pack + (day < 15 ? QStringLiteral("/STATUS.md") : QStringLiteral("/STATE.md")),
             document("State of the work", 20, statements, day));
        save(pack + QStringLiteral("/ci/pytest.log"), log(day));
        return pack;
    }

private:
    static void save(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write a pack");
    }

    static QByteArray document(const QByteArray& title, int from, int to, int day)
    {
        QByteArray text = "# " + title + "\n\n";
        for (int i = 0; i < day % 7; ++i)
            text += "Day " + QByteArray::number(day) + " brought line " + QByteArray::number(i) + " of prose.\n\n";
        for (int number = from; number < to; ++number) {
            if (number % 10 == 0)
                text += "## Part " + QByteArray::number(number / 10) + "\n\n";
            if ((number + day) % 9 == 0)
                text += "A paragraph that came on day " + QByteArray::number(day) + ".\n\n";
            text += "- " + words(number, day) + "\n";
        }
        return text;
    }

    static QByteArray log(int day)
    {
        const std::vector<QByteArray> failed = failing(day);
        QByteArray text = "============================= test session starts ==============================\n"
                          "collected 60 items\n\n";
        for (const QByteArray& test : failed)
            text += test + " FAILED\n";
        for (std::size_t i = failed.size(); i < 60; ++i)
            text += "tests/test_more.py::test_" + QByteArray::number(static_cast<int>(i)) + " PASSED\n";
        text += "=========================== short test summary info ============================\n";
        for (const QByteArray& test : failed)
            text += "FAILED " + test + " - assert 1 == 2\n";
        return text + "========================= " + QByteArray::number(static_cast<int>(failed.size())) + " failed, " +
               QByteArray::number(static_cast<int>(60 - failed.size())) + " passed in 1.2" +
               QByteArray::number(day % 10) + "s =========================\n";
    }

    QString m_folder;
};

} // namespace exhibit::test
