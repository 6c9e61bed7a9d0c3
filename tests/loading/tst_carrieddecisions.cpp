// SPDX-License-Identifier: GPL-3.0-or-later
// Thirty packs of one project: what is the same is recognised, and what was decided stays decided.
#include "models/domain/history/carried.h"
#include "models/loading/decisionbook.h"
#include "models/loading/history/storedreviewof.h"
#include "models/loading/packreader.h"
#include "models/review/history/packcomparison.h"
#include "models/store/reviewstore.h"
#include "tests/loading/historypacks.h"
#include "tests/support/builtinrules.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

constexpr int days = 30;

/// The number of the statement in HistoryPacks, by the module that it names; -1: none.
int numberOf(const StoredStatement& statement)
{
    const std::size_t at = statement.anchor.quote.find("module");
    const bool isClaim = statement.kind == StoredStatement::Kind::Claim && at != std::string::npos;
    return isClaim ? std::atoi(statement.anchor.quote.c_str() + at + 6) : -1;
}

bool names(const std::vector<StoredStatement>& statements, const std::vector<std::size_t>& indexes, const char* test)
{
    return std::any_of(indexes.begin(), indexes.end(), [&](std::size_t index) {
        return statements[index].kind == StoredStatement::Kind::Test &&
               statements[index].anchor.id.find(test) != std::string::npos;
    });
}

const JudgedClaim* claimOf(const PackSnapshot& snapshot, const std::string& words)
{
    const auto& claims = snapshot.review->claims;
    const auto found = std::find_if(claims.begin(), claims.end(), [&](const JudgedClaim& claim) {
        return claim.claim.text.find(words) != std::string::npos && isMismatch(claim.verdict) && !claim.isNotice();
    });
    return found == claims.end() ? nullptr : &*found;
}

} // namespace

class TestCarriedDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void identitiesAreKeptAndChangesNamed()
    {
        const HistoryPacks packs(m_dir->path());
        std::vector<StoredReview> reviews;
        for (int day = 0; day < days; ++day)
            reviews.push_back(storedReviewOf(read(packs.write(day)), {}, m_messages));
        int known = 0, kept = 0;
        for (std::size_t day = 1; day < reviews.size(); ++day) {
            const auto& a = reviews[day - 1].statements;
            const auto& b = reviews[day].statements;
            const PackComparison change = comparePacks(a, b, {});
            std::map<std::size_t, std::size_t> after;
            for (const auto* pairs : {&change.still, &change.settled, &change.worse}) {
                for (const PackComparison::Pair& pair : *pairs)
                    after[pair.before] = pair.after;
            }
            for (std::size_t i = 0; i < a.size(); ++i) {
                const int number = a[i].isOpen ? numberOf(a[i]) : -1;
                const auto same = [number](const StoredStatement& other) { return numberOf(other) == number; };
                if (number < 0 || std::none_of(b.begin(), b.end(), same))
                    continue;
                ++known;
                const auto found = after.find(i);
                kept += found != after.end() && numberOf(b[found->second]) == number ? 1 : 0;
            }
            QCOMPARE(names(b, change.fresh, "test_broken_on_day_20"), day == 20);
            QCOMPARE(names(a, change.gone, "test_fixed_on_day_12"), day == 12);
        }
        QVERIFY2(known > 10 * days, qPrintable(QString::number(known)));
        const QString figures = QStringLiteral("%1 of %2 identities kept").arg(kept).arg(known);
        qInfo("%s", qPrintable(figures));
        QVERIFY2(kept >= 0.98 * known, qPrintable(figures));
    }

    void whatWasDismissedStaysDismissed()
    {
        const HistoryPacks packs(m_dir->path());
        const PackSnapshot first = readAndKeep(packs.write(0));
        const std::vector<std::string> dismissed = dismissSome(first);
        QVERIFY(!dismissed.empty());
        for (int day = 1; day < days; ++day) {
            const PackSnapshot snapshot = readAndKeep(packs.write(day));
            for (const std::string& words : dismissed) {
                const JudgedClaim* claim = claimOf(snapshot, words);
                QVERIFY2(claim, words.c_str());
                const auto placed = snapshot.decisions->byId.find(claim->id);
                QVERIFY2(placed != snapshot.decisions->byId.end(), qPrintable(QStringLiteral("day %1").arg(day)));
                QVERIFY(placed->second.decision.state == DecisionState::Dismissed);
                QCOMPARE(placed->second.decision.reason, std::string("known"));
                QCOMPARE(originOf(placed->second)->name, std::string("quay-2026-05-01"));
            }
            QCOMPARE(countDecisions(snapshot).dismissed, static_cast<std::int64_t>(dismissed.size()));
        }
    }

    void whatIsTakenBackThereOrHereIsNotCarried()
    {
        const HistoryPacks packs(m_dir->path());
        const PackSnapshot first = readAndKeep(packs.write(0));
        const std::string words = dismissSome(first).front();
        const PackSnapshot second = readAndKeep(packs.write(1));
        const std::string id = claimOf(second, words)->id;
        {
            DecisionBook book(m_messages, dataFolder());
            book.setSnapshot(second);
            QTRY_VERIFY(!book.isBusy());
            QVERIFY(book.decision(id).state == DecisionState::Dismissed);
            QVERIFY(book.decide({id}, DecisionState::Undecided));
            QTRY_VERIFY(!book.isBusy());
            QVERIFY2(book.decision(id).state == DecisionState::Undecided, "it does not come back while it is open");
        }
        QVERIFY(isUndecided(readAndKeep(packs.write(1)), words));
        QVERIFY2(isUndecided(readAndKeep(packs.write(2)), words), "the later pack counts");
        DecisionBook book(m_messages, dataFolder());
        book.setSnapshot(second);
        QTRY_VERIFY(!book.isBusy());
        QVERIFY(book.decide({id}, DecisionState::Accepted));
        QTRY_VERIFY(!book.isBusy());
        const PackSnapshot third = readAndKeep(packs.write(2));
        QVERIFY(third.decisions->of(claimOf(third, words)->id).state == DecisionState::Accepted);
        QCOMPARE(originOf(third.decisions->byId.at(claimOf(third, words)->id))->name, std::string("quay-2026-05-02"));
    }

    /// The numbers are what it says.
    void anotherNumberIsAnotherStatement()
    {
        const HistoryPacks packs(m_dir->path());
        const PackSnapshot first = readAndKeep(packs.write(0));
        const std::string words = dismissSome(first).front();
        const QString pack = packs.write(1);
        const QByteArray said = QByteArray::fromStdString(words).replace(".py pass", ".py` pass");
        for (const char* name : {"/README.md", "/STATUS.md"}) {
            QFile file(pack + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QByteArray text = file.readAll();
            const qsizetype at = text.indexOf(said);
            if (at < 0)
                continue;
            const qsizetype passed = text.indexOf(" passed", at);
            text.replace(passed - 3, 3, "777");
            file.close();
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size());
        }
        const PackSnapshot second = readAndKeep(pack);
        QVERIFY(claimOf(second, words));
        QVERIFY(isUndecided(second, words));
    }

    void anotherProjectAndAnEarlierPackAreLeft()
    {
        const HistoryPacks packs(m_dir->path());
        const PackSnapshot late = readAndKeep(packs.write(9));
        const std::string words = dismissSome(late).front();
        QVERIFY(isUndecided(readAndKeep(packs.write(8)), words));
        QDir().mkpath(m_dir->filePath(QStringLiteral("other")));
        const QString other = m_dir->filePath(QStringLiteral("other/wharf-2026-05-20"));
        QVERIFY(QDir().rename(packs.write(19), other));
        QVERIFY(isUndecided(readAndKeep(other), words));
    }

private:
    std::string dataFolder() const { return m_dir->filePath(QStringLiteral("data")).toStdString(); }

    PackSnapshot read(const QString& pack) const
    {
        ReadOptions options;
        options.rules = builtInRules();
        options.useIndex = false;
        options.dataDir = dataFolder();
        const auto snapshot = readPack(pack.toStdString(), options, CancelFlag());
        if (!snapshot)
            qFatal("cannot read the pack: %s", snapshot.error().message.id.c_str());
        return *snapshot;
    }

    PackSnapshot readAndKeep(const QString& pack) const
    {
        PackSnapshot snapshot = read(pack);
        if (!ReviewStore(dataFolder()).keepReview(storedReviewOf(snapshot, {}, m_messages)))
            qFatal("cannot keep the review");
        return snapshot;
    }

    /// Mismatches that state numbers; of each, words that no other has and that stay.
    std::vector<std::string> dismissSome(const PackSnapshot& snapshot) const
    {
        std::vector<std::string> ids, words;
        for (int number = 0; number < HistoryPacks::statements; number += 2) {
            const std::string module = "test_module" + std::to_string(number) + ".py pass:";
            const JudgedClaim* claim = claimOf(snapshot, module);
            if (claim) {
                ids.push_back(claim->id);
                words.push_back(module);
            }
        }
        DecisionBook book(m_messages, dataFolder());
        book.setSnapshot(snapshot);
        if (!book.decide(ids, DecisionState::Dismissed, "known"))
            qFatal("cannot decide");
        while (book.isBusy())
            QTest::qWait(5);
        return words;
    }

    static bool isUndecided(const PackSnapshot& snapshot, const std::string& words)
    {
        const JudgedClaim* claim = claimOf(snapshot, words);
        return claim && (!snapshot.decisions || snapshot.decisions->of(claim->id).state == DecisionState::Undecided);
    }

    Messages m_messages = builtInRules()->messages;
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestCarriedDecisions)
#include "tst_carrieddecisions.moc"
