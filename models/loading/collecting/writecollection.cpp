// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text/blockreader.h"
#include "models/files/text/encoding.h"
#include "models/loading/collecting/bagwriter.h"
#include "models/loading/collecting/collector.h"
#include "models/parsing/formats/formats.h"
#include "models/report/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace exhibit {

namespace {

constexpr std::uint64_t largestCollected = std::uint64_t{512} << 20; ///< a file is held in memory once

QString qString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct Bytes
{
    std::string text;
    const char* gap = nullptr; ///< why there are none
};

Bytes bytesOf(const CollectedFile& file)
{
    if (file.absolutePath.empty())
        return {file.text};
    const Result<BlockReader> reader = BlockReader::open(file.absolutePath);
    if (!reader)
        return {{}, "unreadable"};
    if (reader->sizeAtOpen() > largestCollected)
        return {{}, "too-large"};
    std::string text(reader->sizeAtOpen(), '\0');
    text.resize(reader->readAt(0, text.data(), text.size()));
    return reader->readError() == 0 ? Bytes{std::move(text)} : Bytes{{}, "unreadable"};
}

/// A byte that is no UTF-8 stands as one of these while credentials are looked for, and is written back: a name in
/// another encoding must not cost a whole history.
constexpr char32_t firstStandIn = 0x10FF00;
constexpr std::array<std::string_view, 2> standInHeads{"\xF4\x8F\xBE", "\xF4\x8F\xBF"}; // of 0x80 on, of 0xC0 on

/// What holds zeros is no text of bytes: UTF-16, or a file of a program.
bool isMaskable(std::string_view text)
{
    return isValidUtf8(text) || (text.find('\0') == std::string_view::npos &&
                                 std::none_of(standInHeads.begin(), standInHeads.end(), [text](std::string_view head) {
                                     return text.find(head) != std::string_view::npos;
                                 }));
}

std::string withStandIns(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + 64);
    for (std::size_t at = 0; at < bytes.size();) {
        std::size_t length = 1;
        while (length <= 4 && at + length <= bytes.size() && !isValidUtf8(bytes.substr(at, length)))
            ++length;
        const bool isCharacter = length <= 4 && at + length <= bytes.size();
        if (isCharacter)
            text.append(bytes.substr(at, length));
        else
            appendUtf8(text, firstStandIn + static_cast<unsigned char>(bytes[at]));
        at += isCharacter ? length : 1;
    }
    return text;
}

std::string withoutStandIns(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto head = std::find(standInHeads.begin(), standInHeads.end(), text.substr(at, 3));
        if (head == standInHeads.end()) {
            bytes += text[at];
            continue;
        }
        const int low = static_cast<unsigned char>(text[at + 3]) & 0x3F;
        bytes += static_cast<char>((head == standInHeads.begin() ? 0x80 : 0xC0) + low);
        at += 3;
    }
    return bytes;
}

MaskedText maskedBytes(std::string_view bytes)
{
    if (isValidUtf8(bytes))
        return maskSecrets(bytes);
    MaskedText masked = maskSecrets(withStandIns(bytes));
    masked.text = withoutStandIns(masked.text);
    return masked;
}

QJsonArray strings(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts)
        array.append(qString(text));
    return array;
}

QJsonObject gapObject(const CollectGap& gap)
{
    QJsonObject object{{QStringLiteral("why"), qString(gap.why.id)}};
    if (!gap.path.empty())
        object[QStringLiteral("path")] = qString(gap.path);
    for (const MessageArg& arg : gap.why.args)
        object[qString(arg.name)] = qString(arg.value);
    return object;
}

/// What was sought, what it gave, and what was not found: without places of this machine.
QByteArray ledger(const CollectPlan& plan, const QJsonArray& files, const CollectResult& result)
{
    QJsonArray commits;
    for (const CollectedCommit& commit : plan.history.commits) {
        std::vector<std::string> sessions;
        for (const CollectedFile& file : plan.files) {
            if (std::find(file.commits.begin(), file.commits.end(), commit.sha) != file.commits.end())
                sessions.push_back(file.path);
        }
        commits.append(
            QJsonObject{{QStringLiteral("sha"), qString(commit.sha)}, {QStringLiteral("sessions"), strings(sessions)}});
    }
    QJsonArray gaps;
    for (const CollectGap& gap : result.gaps) {
        if (!gap.isOfThisMachine)
            gaps.append(gapObject(gap));
    }
    const QJsonObject root{{QStringLiteral("schema"), QStringLiteral("exhibit.collected/1")},
                           {QStringLiteral("head"), qString(plan.history.head)},
                           {QStringLiteral("base"), qString(plan.history.base)},
                           {QStringLiteral("branch"), qString(plan.history.branch)},
                           {QStringLiteral("masked_secrets"), static_cast<qint64>(result.masked)},
                           {QStringLiteral("commits"), commits},
                           {QStringLiteral("files"), files},
                           {QStringLiteral("not_found"), gaps}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace

Result<CollectResult> writeCollection(const CollectPlan& plan, const std::string& folder, bool masks,
                                      const CancelFlag& cancel)
{
    Result<BagWriter> bag = BagWriter::begin(folder);
    if (!bag)
        return bag.error();
    CollectResult result;
    result.gaps = plan.gaps;
    QJsonArray files;
    for (const CollectedFile& file : plan.files) {
        if (cancel.isCancelled())
            return Error{Error::Code::Cancelled, {}};
        Bytes bytes = bytesOf(file);
        if (!bytes.gap && masks && !isMaskable(bytes.text))
            bytes.gap = "not-maskable";
        if (bytes.gap) {
            result.gaps.push_back({file.path, {std::string("collect.gap.") + bytes.gap, {}}});
            continue;
        }
        QJsonObject entry{{QStringLiteral("path"), qString(file.path)},
                          {QStringLiteral("kind"), qString(kindName(file.kind))},
                          {QStringLiteral("as"), QString::fromLatin1(file.why)}};
        if (masks) {
            MaskedText masked = maskedBytes(bytes.text);
            bytes.text = std::move(masked.text);
            result.masked += masked.masked;
            if (masked.masked > 0)
                entry[QStringLiteral("masked")] = masked.masked;
        }
        if (!file.commits.empty())
            entry[QStringLiteral("commits")] = strings(file.commits);
        if (Result<void> added = bag->add(file.path, bytes.text); !added)
            return added.error();
        files.append(entry);
        ++result.files;
    }
    const QByteArray told = ledger(plan, files, result);
    if (Result<void> added = bag->addTagFile("collected.json", {told.constData(), std::size_t(told.size())}); !added)
        return added.error();
    if (Result<void> finished = bag->finish(
            {{"Bag-Software-Agent", "Exhibit " EXHIBIT_VERSION}, {"External-Identifier", plan.history.head}});
        !finished)
        return finished.error();
    return result;
}

} // namespace exhibit
