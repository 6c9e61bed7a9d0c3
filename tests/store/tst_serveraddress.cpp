// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/serveraddress.h"

#include <QTest>

using namespace exhibit;

/// Addresses of a server that are taken, and those that are refused and why.
class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const char* variable : {"PGHOST", "PGHOSTADDR", "PGSERVICE"})
            qunsetenv(variable);
    }

    void whatIsTaken_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("options");
        const auto row = [](const char* address, const char* options) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(options);
        };
        row("postgresql:///reviews", "connect_timeout=5");
        row("postgresql:///reviews?host=/run/postgresql&user=ada", "connect_timeout=5");
        row("postgres://ada@localhost:5433/reviews", "connect_timeout=5");
        row("postgresql://db.example.org/reviews", "sslmode=verify-full;connect_timeout=5");
        row("postgresql://db.example.org/reviews?sslmode=require", "sslmode=require;connect_timeout=5");
        row("postgresql:///?service=team", "service=team;sslmode=verify-full;connect_timeout=5");
        row("postgresql://db.example.org/r?sslrootcert=/etc/ca.pem&connect_timeout=9",
            "sslrootcert=/etc/ca.pem;connect_timeout=9;sslmode=verify-full");
    }

    void whatIsTaken()
    {
        QFETCH(QString, address);
        QFETCH(QString, options);
        const auto parsed = ServerAddress::parse(address.toStdString());
        QVERIFY(parsed);
        QCOMPARE(QString::fromStdString(parsed->options), options);
    }

    void itsParts()
    {
        const auto parsed = ServerAddress::parse("postgresql://ada@localhost:5433/reviews");
        QCOMPARE(parsed->user, std::string("ada"));
        QCOMPARE(parsed->host, std::string("localhost"));
        QCOMPARE(parsed->database, std::string("reviews"));
        QCOMPARE(parsed->port, 5433);
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* address, const char* why) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(why);
        };
        row("mysql://localhost/reviews", "error.server.address");
        row("reviews.sqlite", "error.server.address");
        row("postgresql://ada:secret@localhost/reviews", "error.server.password");
        row("postgresql:///reviews?password=secret", "error.server.password");
        row("postgresql://db.example.org/reviews?sslmode=disable", "error.server.unencrypted");
        row("postgresql://db.example.org/reviews?sslmode=prefer", "error.server.unencrypted");
        row("postgresql:///reviews?service=team&sslmode=allow", "error.server.unencrypted");
        row("postgresql:///reviews?host=db.example.org&sslmode=disable", "error.server.unencrypted");
        row("postgresql:///reviews?keepalives=1", "error.server.option");
        row("postgresql:///reviews?passfile=/a%20host=b", "error.server.option");
    }

    void whatIsRefused()
    {
        QFETCH(QString, address);
        QFETCH(QString, why);
        const auto parsed = ServerAddress::parse(address.toStdString());
        QVERIFY(!parsed);
        QCOMPARE(QString::fromStdString(parsed.error().message.id), why);
    }

    /// What the address leaves open comes from there.
    void theEnvironmentMayLeadElsewhere()
    {
        qputenv("PGHOST", "db.example.org");
        QVERIFY(ServerAddress::parse("postgresql:///reviews")->options.find("verify-full") != std::string::npos);
        QVERIFY(!ServerAddress::parse("postgresql:///reviews?sslmode=disable"));
        qputenv("PGHOST", "/run/postgresql");
        QVERIFY(ServerAddress::parse("postgresql:///reviews?sslmode=disable"));
        qputenv("PGSERVICE", "team");
        QVERIFY(!ServerAddress::parse("postgresql:///reviews?sslmode=disable"));
    }
};

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
