// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdowntext.h"
#include "models/report/secrets.h"

#include <QTest>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <cstdlib>

using namespace exhibit;

namespace {

/// As GitHub renders Markdown: with tables and with links made of addresses.
QByteArray renderedByGitHub(const std::string& markdown)
{
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser* parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    for (const char* name : {"table", "strikethrough", "autolink", "tagfilter", "tasklist"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    cmark_parser_feed(parser, markdown.data(), markdown.size());
    cmark_node* document = cmark_parser_finish(parser);
    char* html = cmark_render_html(document, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser));
    const QByteArray rendered(html);
    std::free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    return rendered;
}

} // namespace

class TestReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto masks = [](const char* name, const char* text, const char* masked) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(masked);
        };
        const auto leaves = [&](const char* name, const char* text) { masks(name, text, text); };
        masks("key=value", "API_KEY=ab12cd34ef56gh78", "API_KEY=***");
        masks("quoted json", R"({"api_key": "ab12cd34ef56gh78", "x": 1})", R"({"api_key": "***", "x": 1})");
        masks("token", "auth_token: 9f8e7d6c5b4a3210", "auth_token: ***");
        masks("password", "password=hunter2 next", "password=*** next");
        masks("quoted password", R"("password": "hunter2")", R"("password": "***")");
        masks("bearer", "Authorization: Bearer abcdef0123456789abcdef", "Authorization: Bearer ***");
        masks("address", "postgres://admin:s3cr3tpw@db.example/x", "postgres://admin:***@db.example/x");
        masks("aws", "id AKIAIOSFODNN7ABCDEFG end", "id *** end");
        masks("github", "ghp_abcdefghijklmnopqrst0123456789abcdef", "***");
        masks("openai", "used sk-proj-abcdefghijklmnop0123456789 here", "used *** here");
        masks("slack", "xoxb-123456789012-abcdefghij", "***");
        masks("jwt", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N", "***");
        masks("private key", "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\nafter",
              "-----BEGIN RSA PRIVATE KEY-----***\nafter");
        masks("cut private key", "-----BEGIN PRIVATE KEY-----\nMIIEabc", "-----BEGIN PRIVATE KEY-----***");
        masks("two", "token=aaaa1111bbbb2222 token=cccc3333dddd4444", "token=*** token=***");
        masks("gitlab runner", "glrt-abcdefghij0123456789", "***");
        masks("slack address", "https://hooks.slack.com/services/T0AB12CD3/B0AB12CD3/abcdefghij0123456789abcd",
              "https://hooks.slack.com/services/***");
        masks("payment", "key: sk_live_abcdefghij0123456789abcd", "key: ***");
        masks("mail", "SG.abcdefghij0123456789.abcdefghij0123456789abcdefghij0123456789abc", "***");
        masks("registry", "pypi-AgEIcHlwaS5vcmcabcdefghij0123456789abcdefghij", "***");
        masks("basic", "Authorization: Basic bWU6aHVudGVyMjM0", "Authorization: Basic ***");
        masks("docker", R"("auth": "bWU6aHVudGVyMjM0")", R"("auth": "***")");
        masks("curl", "curl -s -u deploy:hunter22 https://x.example/", "curl -s -u deploy:*** https://x.example/");
        masks("netrc", "machine h.example login me password hunter22", "machine h.example login me password ***");
        masks("mysql", "mysql -u root -phunter22 shop", "mysql -u root -p*** shop");
        masks("sshpass", "sshpass -p hunter22 ssh me@h", "sshpass -p *** ssh me@h");
        masks("cookie", "Set-Cookie: theme=dark; session=abcdefghij0123456789; Path=/",
              "Set-Cookie: theme=dark; session=***; Path=/");
        masks("account key", "AccountName=a;AccountKey=abcdefghij0123456789abcdefghij==;",
              "AccountName=a;AccountKey=***;");
        masks("signature", "https://b.example/c?sv=1&sig=abcdefghij0123456789%2Babc%3D",
              "https://b.example/c?sv=1&sig=***");
        masks("database", "PGPASSWORD=hunter2 psql", "PGPASSWORD=*** psql");
        masks("secret with a dollar", "SECRET_KEY = \"abcdefgh1234$%xyz\"", "SECRET_KEY = \"***\"");
        masks("pgp", "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOY\n-----END PGP PRIVATE KEY BLOCK-----\nafter",
              "-----BEGIN PGP PRIVATE KEY BLOCK-----***\nafter");
        masks("a long name", "SPRING_DATASOURCE_HIKARI_CONNECTION_POOL_ADMIN_PASSWORD=hunter2xyz9",
              "SPRING_DATASOURCE_HIKARI_CONNECTION_POOL_ADMIN_PASSWORD=***");
        masks("a short word", "MYSQL_PWD=Tr0ub4dor/3xQ", "MYSQL_PWD=***");
        masks("a short word before a path", "REDIS_PWD=/x9/Tr0ub4dor", "REDIS_PWD=***");
        masks("a word for a folder with a password", "pwd=Tr0ub4dor/3xQ", "pwd=***");
        leaves("folder", "PWD=/home/me/work/shop2");
        leaves("folder before", "declare -x OLDPWD=\"/home/me/work/shop2\"");
        leaves("folder in JSON", R"({"PWD": "/home/me/work", "OLDPWD": "~/shop2"})");
        leaves("folder on a drive", "PWD=C:/work/shop2 PWD=D:\\work2 PWD=./shop2");
        leaves("basic as a word", "\"auth\": \"basic\" and Basic authentication12");
        leaves("prose on a machine", "machine learning login page password reset");
        leaves("curl without password", "curl -u user https://x.example/");
        leaves("mysql that asks", "mysql -u root -p shop");
        leaves("public key", "-----BEGIN PUBLIC KEY-----\nMIIabc\n-----END PUBLIC KEY-----");
        leaves("cookie of a theme", "Set-Cookie: theme=dark; Path=/");
        leaves("digest", "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        leaves("budget", "Final max_tokens enforcement: 16384 (token_selected_budget=8192)");
        leaves("counts", "total_tokens=123456789012345");
        leaves("placeholder", "API_KEY=your-api-key-here-1");
        leaves("variable", "api_key=${OPENAI_API_KEY_2024}");
        leaves("code", "api_key=os.environ['OPENAI_API_KEY_1']");
        leaves("redacted", "api_key=***");
        leaves("prose", "Password: required for the admin");
        leaves("address without password", "https://example.org:8080/path");
        leaves("node id", "tests/test_token.py::test_token_refresh_20250101");
        leaves("empty", "");
    }

    void secrets()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        const MaskedText result = maskSecrets(text.toStdString());
        QCOMPARE(QString::fromStdString(result.text), masked);
        QCOMPARE(result.masked > 0, text != masked);
    }

    void inert_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("a → b ✅") << QStringLiteral("a → b ✅");
        QTest::newRow("escape") << QByteArray("\x1b[31mred") << QStringLiteral("[U+001B][31mred");
        QTest::newRow("nul") << QByteArray("a\0b", 3) << QStringLiteral("a[U+0000]b");
        QTest::newRow("bidi") << QByteArray("a\u202Eb") << QStringLiteral("a[U+202E]b");
        QTest::newRow("zero width") << QByteArray("a\u200Bb") << QStringLiteral("a[U+200B]b");
        QTest::newRow("line ends") << QByteArray("a\r\nb\nc\td") << QStringLiteral("a b c d");
        QTest::newRow("lone cr") << QByteArray("a\rb") << QStringLiteral("a[U+000D]b");
        QTest::newRow("no utf-8") << QByteArray("a\xff"
                                                "b\xe2\x82")
                                  << QStringLiteral("a\uFFFD"
                                                    "b\uFFFD\uFFFD");
    }

    void inert()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, shown);
        QCOMPARE(QString::fromStdString(inertText(text.toStdString())), shown);
    }

    void escaping_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char* name, const char* text, const char* markdown) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(markdown);
        };
        row("emphasis", "a *b* _c_", "a \\*b\\* \\_c\\_");
        row("html", "<b>&amp;", "&lt;b&gt;&amp;amp;");
        row("link", "[x](y)", "\\[x\\](y)");
        row("address", "http://a.b www.c.d x@y.z", "http\\://a.b www\\.c.d `x@y.z`");
        row("table", "a|b", "a\\|b");
        row("list", "- a", "\\- a");
        row("numbered", "12. a", "12\\. a");
        row("a marker alone", "12)", "12\\)");
        row("no marker", "77.7 %", "77.7 %");
        row("heading", "# a", "\\# a");
        row("lines", "a\n\n# b", "a  # b");
        row("number inside", "see 12. a", "see 12. a");
    }

    /// What the evidence says is no link, whatever GitHub's rules make of an address.
    void nothingBecomesALink_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"a@b.cd",           "mail a@b.cd, please",
                                 "mailto:a@b.cd",    "xmpp:a@b.cd/x",
                                 "<a@b.cd>",         "(a@b.cd)",
                                 "a@b.cd|c@d.ef",    "`x`a@b.cd",
                                 "a@b.cd`x`",        "a@b.cd`",
                                 "``a@b.cd",         "*a@b.cd*",
                                 "http://a.b",       "https://a.b/c@d.ef",
                                 "ftp://a.b",        "www.a.bc",
                                 "http://www.a.bc",  "[x](http://a.b)",
                                 "![x](http://a.b)", "<http://a.b>",
                                 "<a href=x>y</a>",  "a\\@b.cd",
                                 "http:\\/\\/a.b",   "a@b.cd\xE2\x80\x8B",
                                 "[x]: http://a.b",  "A.a+b_c@d-e.fg"})
            QTest::newRow(text) << QByteArray(text);
    }

    void nothingBecomesALink()
    {
        QFETCH(QByteArray, text);
        const std::string escaped = escapedMarkdown(text.toStdString());
        for (const std::string& markdown :
             {escaped, "| a |\n| --- |\n| " + escaped + " |\n", "- **" + escaped + "**"}) {
            const QByteArray html = renderedByGitHub(markdown);
            for (const char* live : {"<a ", "<img", "href", "src="})
                QVERIFY2(!html.contains(live) || QByteArray(html).replace("&lt;a href=x&gt;", "").indexOf(live) < 0,
                         html.constData());
        }
    }

    void escaping()
    {
        QFETCH(QString, text);
        QFETCH(QString, markdown);
        QCOMPARE(QString::fromStdString(escapedMarkdown(text.toStdString())), markdown);
    }

    void blankLines()
    {
        QCOMPARE(withoutExtraBlankLines("a\n\n\n\nb\n"), std::string("a\n\nb\n"));
        QCOMPARE(withoutExtraBlankLines("```text\na\n\n\nb\n```\n\n\nc"), std::string("```text\na\n\n\nb\n```\n\nc"));
        QCOMPARE(withoutExtraBlankLines("````\n```\n\n\n````\n"), std::string("````\n```\n\n\n````\n"));
        QCOMPARE(withoutExtraBlankLines(""), std::string());
    }

    void code()
    {
        QCOMPARE(codeSpan("a"), std::string("`a`"));
        QCOMPARE(codeSpan("a`b"), std::string("``a`b``"));
        QCOMPARE(codeSpan("`a``"), std::string("``` `a`` ```"));
        QCOMPARE(codeSpan("a|b", true), std::string("`a\\|b`"));
        QCOMPARE(codeSpan(""), std::string());
        QCOMPARE(codeBlock("a\n```\nb\n", "diff"), std::string("````diff\na\n```\nb\n````\n"));
        QCOMPARE(codeBlock("", "text"), std::string("```text\n```\n"));
    }
};

QTEST_APPLESS_MAIN(TestReportText)
#include "tst_reporttext.moc"
