// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/connection.h"
#include "models/store/reviewstore.h"
#include "tests/store/testserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;

class TestReviewStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { EXHIBIT_START_SERVER(m_server); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        test::useServer(m_server, m_dir->filePath(QStringLiteral("data")));
    }

    void nothingIsChosenAtFirst()
    {
        const auto chosen = store().chosenBaseline("/packs/a");
        QVERIFY(chosen);
        QVERIFY(!chosen->has_value());
    }

    void keepsTheChoiceOfEachPack()
    {
        QVERIFY(store().setChosenBaseline("/packs/a", RunKey{"run-a", "core"}));
        QVERIFY(store().setChosenBaseline("/packs/b", RunKey{"run-b", ""}));
        QVERIFY(store().setChosenBaseline("/packs/a", RunKey{"run-c", "core"}));
        QCOMPARE(toString(store().chosenBaseline("/packs/a")->value()), std::string("run-c/core"));
        QCOMPARE(toString(store().chosenBaseline("/packs/b")->value()), std::string("run-b"));
    }

    void takesAChoiceBack()
    {
        QVERIFY(store().setChosenBaseline("/packs/a", RunKey{"run-a", "core"}));
        QVERIFY(store().setChosenBaseline("/packs/a", std::nullopt));
        QVERIFY(!store().chosenBaseline("/packs/a")->has_value());
    }

    void decisionsOfANewerVersionAreLeftAlone()
    {
        EXHIBIT_ONLY_OF_FILES();
        QVERIFY(store().setChosenBaseline("/packs/a", RunKey{"run-a", "core"}));
        {
            auto connection = Connection::open(store().path(), Connection::OpenMode::ReadWriteCreate);
            QVERIFY((*connection)->execute("PRAGMA user_version = 99"));
        }
        QVERIFY(!store().chosenBaseline("/packs/a"));
        const Result<void> set = store().setChosenBaseline("/packs/a", RunKey{"run-b", ""});
        QVERIFY(!set);
        QCOMPARE(set.error().message.id, std::string("error.reviews.too-new"));
    }

    void damageIsAnErrorAndNoLoss()
    {
        EXHIBIT_ONLY_OF_FILES();
        QFile file(QString::fromStdString(store().path()));
        QVERIFY(QDir().mkpath(m_dir->path() + QStringLiteral("/data")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no database, but somebody's text");
        file.close();
        QVERIFY(!store().chosenBaseline("/packs/a"));
        QVERIFY(!store().setChosenBaseline("/packs/a", RunKey{"run-a", ""}));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("this is no database, but somebody's text"));
    }

private:
    ReviewStore store() const { return ReviewStore(m_dir->filePath(QStringLiteral("data")).toStdString()); }

    test::TestServer m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestReviewStore)
#include "tst_reviewstore.moc"
