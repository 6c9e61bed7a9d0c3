// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/json/jsonmembers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace exhibit {

namespace {

constexpr qsizetype mostHeld = qsizetype{8} << 20;
constexpr qint64 blockBytes = qint64{1} << 20;
constexpr int jsonStep = 4; ///< of Qt's indented JSON

QByteArray blanks(int count)
{
    return QByteArray(count, ' ');
}

/// Strings hold no line end in JSON: each one begins a line of the text.
QByteArray indented(QByteArray text, int indent)
{
    const QByteArray lineStart = "\n" + blanks(indent);
    return indent > 0 ? text.replace("\n", lineStart) : text;
}

/// A value that stands `indent` blanks from the left.
QByteArray valueText(const QJsonValue& value, int indent)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Indented);
    // Between the brackets of an array of it alone.
    return blanks(indent - jsonStep) + indented(text.mid(2, text.size() - 5), indent - jsonStep);
}

QByteArray memberText(const char* key, const QJsonValue& value)
{
    const QByteArray text = QJsonDocument(QJsonObject{{QLatin1String(key), value}}).toJson(QJsonDocument::Indented);
    return text.mid(2, text.size() - 5);
}

} // namespace

void SpooledText::append(const QByteArray& bytes)
{
    m_held += bytes;
    m_size += bytes.size();
    if (m_held.size() >= mostHeld && !m_hasNoRoom)
        moveToFile();
}

void SpooledText::moveToFile()
{
    const bool isOpen = m_file.isOpen() || m_file.open();
    if (isOpen && m_file.seek(m_inFile) && m_file.write(m_held) == m_held.size() && m_file.flush()) {
        m_inFile += m_held.size();
        m_held.clear();
        return;
    }
    m_hasNoRoom = true;
}

bool SpooledText::hand(qint64 first, qint64 last, const TakeBlock& take)
{
    while (first < last) {
        const bool isHeld = first >= m_inFile;
        const qint64 count = std::min(blockBytes, (isHeld ? last : std::min(last, m_inFile)) - first);
        if (!isHeld && !m_file.seek(first))
            return false;
        const QByteArray block =
            isHeld ? m_held.mid(static_cast<qsizetype>(first - m_inFile), static_cast<qsizetype>(count))
                   : m_file.read(count);
        if (block.size() != count || !take(block))
            return false;
        first += count;
    }
    return true;
}

void JsonMembers::add(const char* key, const QJsonValue& value)
{
    Range& range = m_members[key];
    range.first = m_text.size();
    m_text.append(memberText(key, value));
    range.last = m_text.size();
}

void JsonMembers::addArray(const char* key, const FillArray& fill)
{
    Range& range = m_members[key];
    range.first = m_text.size();
    m_text.append(blanks(jsonStep) + '"' + key + "\": ");
    addArrayText(fill, jsonStep);
    range.last = m_text.size();
}

void JsonMembers::addWithArray(const char* key, QJsonObject object, const char* arrayKey, const FillArray& fill)
{
    // An empty array holds the place: nothing that is escaped can look like it.
    object[QLatin1String(arrayKey)] = QJsonArray();
    const QByteArray mark = '\n' + blanks(2 * jsonStep) + '"' + arrayKey + "\": ";
    const QByteArray empty = "[\n" + blanks(2 * jsonStep) + ']';
    const QByteArray text = memberText(key, object);
    const qsizetype at = text.indexOf(QByteArray(mark + empty)) + mark.size();
    Range& range = m_members[key];
    range.first = m_text.size();
    m_text.append(text.left(at));
    addArrayText(fill, 2 * jsonStep);
    m_text.append(text.mid(at + empty.size()));
    range.last = m_text.size();
}

void JsonMembers::addArrayText(const FillArray& fill, int indent)
{
    bool isFirst = true;
    m_text.append("[\n");
    fill([&](const QJsonValue& value) {
        m_text.append((isFirst ? "" : ",\n") + valueText(value, indent + jsonStep));
        isFirst = false;
    });
    m_text.append((isFirst ? "" : "\n") + blanks(indent) + ']');
}

bool JsonMembers::write(const TakeBlock& take, int indent)
{
    const auto takeIndented = [&](const QByteArray& block) { return take(indented(block, indent)); };
    bool isTaken = take("{");
    bool isFirst = true;
    for (const auto& [key, range] : m_members) {
        isTaken = isTaken && takeIndented(isFirst ? "\n" : ",\n") && m_text.hand(range.first, range.last, takeIndented);
        isFirst = false;
    }
    return isTaken && takeIndented("\n}");
}

} // namespace exhibit
