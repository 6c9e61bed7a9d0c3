// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pointerresolver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringDecoder>

namespace exhibit::test {

namespace {

QString decodeWindows1252(const QByteArray& bytes)
{
    static constexpr char16_t upper[] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                         0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                         0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                         0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(upper[c.unicode() - 0x80]);
    }
    return text;
}

QString decode(QByteArray bytes, const QString& encoding, bool bom)
{
    if (encoding == QStringLiteral("windows-1252"))
        return decodeWindows1252(bytes);
    if (encoding == QStringLiteral("utf-8")) {
        if (bom)
            bytes.remove(0, 3);
        return QString::fromUtf8(bytes);
    }
    if (bom)
        bytes.remove(0, 2);
    QStringDecoder decoder(encoding == QStringLiteral("utf-16be") ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE,
                           QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes);
}

QString describe(const QJsonObject& pointer, const QString& why)
{
    return why + QStringLiteral(": ") +
           QString::fromUtf8(QJsonDocument(pointer).toJson(QJsonDocument::Compact)).left(400);
}

} // namespace

PointerResolver::PointerResolver(const QString& packPath, const QJsonObject& review)
    : m_packPath(packPath), m_review(review)
{
    const QJsonArray artifacts = review.value(QStringLiteral("artifacts")).toArray();
    for (const QJsonValue& artifact : artifacts)
        m_artifacts.insert(artifact[QStringLiteral("path")].toString(), artifact.toObject());
}

QStringList PointerResolver::failures()
{
    walk(m_review);
    return m_failures;
}

void PointerResolver::walk(const QJsonValue& value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& item : array)
            walk(item);
        return;
    }
    const QJsonObject object = value.toObject();
    const bool isPointer = object.contains(QStringLiteral("path")) && object.contains(QStringLiteral("quote"));
    if (isPointer) {
        ++m_checked;
        if (const QString why = check(object); !why.isEmpty())
            m_failures << describe(object, why);
    }
    for (const QJsonValue& item : object)
        walk(item);
}

QString PointerResolver::check(const QJsonObject& pointer)
{
    if (!m_artifacts.contains(pointer.value(QStringLiteral("path")).toString()))
        return QStringLiteral("no such artifact");
    if (pointer.contains(QStringLiteral("table")))
        return checkRow(pointer);
    if (pointer.contains(QStringLiteral("first_line")))
        return checkLines(pointer);
    return pointer.value(QStringLiteral("quote")).toString().isEmpty() ? QString()
                                                                       : QStringLiteral("a quote of no line");
}

QString PointerResolver::checkLines(const QJsonObject& pointer)
{
    const QString path = pointer.value(QStringLiteral("path")).toString();
    const QStringList& lines = linesOf(path);
    const int first = pointer.value(QStringLiteral("first_line")).toInt();
    const int last = pointer.value(QStringLiteral("last_line")).toInt();
    if (first < 1 || last < first || last > lines.size())
        return QStringLiteral("lines that the file does not have");
    if (pointer.contains(QStringLiteral("member"))) {
        bool inside = false;
        const QJsonArray members = m_artifacts.value(path).value(QStringLiteral("members")).toArray();
        for (const QJsonValue& member : members) {
            const int start = member[QStringLiteral("first_line")].toInt();
            inside = inside || (member[QStringLiteral("path")] == pointer.value(QStringLiteral("member")) &&
                                start <= first && last <= member[QStringLiteral("last_line")].toInt() &&
                                pointer.value(QStringLiteral("member_first_line")).toInt() == first - start + 1);
        }
        if (!inside)
            return QStringLiteral("not in that member");
    }
    if (pointer.value(QStringLiteral("masked")).toBool())
        return {};
    const QString quote = pointer.value(QStringLiteral("quote")).toString();
    if (quote.toUcs4().size() > 200)
        return QStringLiteral("quote too long");
    return lines.mid(first - 1, last - first + 1).join(QLatin1Char('\n')).contains(quote)
               ? QString()
               : QStringLiteral("quote not found");
}

/// The quote is `column=value; …`.
QString PointerResolver::checkRow(const QJsonObject& pointer)
{
    const QString path = pointer.value(QStringLiteral("path")).toString();
    const QString copy = m_copies.filePath(QString(path).replace(QLatin1Char('/'), QLatin1Char('_')));
    if (!QFile::exists(copy))
        QFile::copy(m_packPath + QLatin1Char('/') + path, copy);
    QString why;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("resolver"));
        database.setDatabaseName(copy);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.open();
        QSqlQuery query(database);
        query.exec(QStringLiteral("SELECT * FROM \"%1\" WHERE rowid = %2")
                       .arg(pointer.value(QStringLiteral("table")).toString())
                       .arg(pointer.value(QStringLiteral("rowid")).toInteger()));
        if (!query.next()) {
            why = QStringLiteral("no such row");
        } else {
            QStringList parts = pointer.value(QStringLiteral("quote")).toString().split(QStringLiteral("; "));
            if (parts.join(QStringLiteral("; ")).size() >= 200)
                parts.removeLast();
            for (const QString& part : parts) {
                const QString column = part.section(QLatin1Char('='), 0, 0);
                if (query.record().value(column).toString() != part.section(QLatin1Char('='), 1))
                    why = QStringLiteral("the row says otherwise in ") + column;
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("resolver"));
    return why;
}

const QStringList& PointerResolver::linesOf(const QString& path)
{
    const auto found = m_lines.constFind(path);
    if (found != m_lines.constEnd())
        return *found;
    QFile file(m_packPath + QLatin1Char('/') + path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QJsonObject artifact = m_artifacts.value(path);
    QString text = decode(bytes, artifact.value(QStringLiteral("encoding")).toString(),
                          artifact.value(QStringLiteral("bom")).toBool());
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QStringList lines = text.split(QLatin1Char('\n'));
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return *m_lines.insert(path, lines);
}

} // namespace exhibit::test
