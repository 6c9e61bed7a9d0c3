// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/packedrows.h"

#include <QTest>

#include <limits>

using namespace exhibit;

/// Records as they stand in blocks of the index.
class TestPackedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersComeBack()
    {
        using Limits = std::numeric_limits<std::int64_t>;
        const std::vector<std::int64_t> numbers = {
            0, 1, -1, 63, 64, -64, -65, 1766800000123456789, Limits::max(), Limits::min()};
        std::string bytes;
        PackedWriter writer(bytes, m_places);
        writer(numbers);
        for (const double value : {0.0, -1.25, 99.5, std::numeric_limits<double>::infinity()})
            writer(value);
        PackedReader reader(bytes, m_places);
        std::vector<std::int64_t> read;
        reader(read);
        QVERIFY(read == numbers);
        for (const double value : {0.0, -1.25, 99.5, std::numeric_limits<double>::infinity()}) {
            double back = 1;
            reader(back);
            QVERIFY(back == value);
        }
        QVERIFY(reader.isSound() && reader.atEnd());
    }

    /// Whatever is missing of a record is told, and nothing is read behind the end.
    void whatIsCutIsTold()
    {
        const std::string whole = packedRecord();
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const std::string cut = whole.substr(0, size);
            QVERIFY2(!isSound(cut), qPrintable(QString::number(size)));
        }
        QVERIFY(isSound(whole));
    }

    void noListIsLongerThanWhatFollows()
    {
        std::string bytes;
        PackedWriter(bytes, m_places).number(std::numeric_limits<std::int64_t>::max());
        PackedReader reader(bytes, m_places);
        std::vector<std::string> texts;
        reader(texts);
        QVERIFY(texts.empty());
        QVERIFY(!reader.isSound());
    }

    void anUnknownPlaceIsTold()
    {
        const std::string bytes = packedRecord();
        const Places none;
        PackedReader reader(bytes, none);
        SourceRef where;
        reader(where);
        QVERIFY(!reader.isSound());
    }

private:
    std::string packedRecord()
    {
        SourceRef where;
        where.path = "README.md";
        where.firstLine = where.lastLine = LineNumber{7};
        where.quote = "3 passed";
        std::string bytes;
        PackedWriter writer(bytes, m_places);
        writer(where), writer(std::optional<std::int64_t>(3)), writer(std::string("all")), writer(99.5);
        writer(Message{"problem.x", {{"why", "a"}}});
        return bytes;
    }

    bool isSound(const std::string& bytes) const
    {
        PackedReader reader(bytes, m_places);
        SourceRef where;
        std::optional<std::int64_t> number;
        std::string text;
        double share = 0;
        Message message;
        reader(where), reader(number), reader(text), reader(share), reader(message);
        return reader.isSound() && reader.atEnd() && where.quote == "3 passed" && number == 3 && text == "all" &&
               message.args.size() == 1;
    }

    Places m_places;
};

QTEST_GUILESS_MAIN(TestPackedRows)
#include "tst_packedrows.moc"
