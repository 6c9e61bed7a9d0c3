// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/tables/celltext.h"

#include "models/domain/text.h"
#include "models/report/tables/cellvalues.h"

#include <cmath>

namespace exhibit {

namespace {

/// The digits that begin `text`, without leading zeros.
std::string_view takeDigits(std::string_view& text)
{
    std::size_t first = 0;
    while (first + 1 < text.size() && text[first] == '0' && isDigit(text[first + 1]))
        ++first;
    std::size_t end = first;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const std::string_view digits = text.substr(first, end - first);
    text.remove_prefix(end);
    return digits;
}

} // namespace

int naturalCompare(std::string_view left, std::string_view right)
{
    while (!left.empty() && !right.empty()) {
        if (isDigit(left.front()) && isDigit(right.front())) {
            const std::string_view a = takeDigits(left), b = takeDigits(right);
            if (a.size() != b.size())
                return a.size() < b.size() ? -1 : 1;
            if (const int order = a.compare(b))
                return order;
            continue;
        }
        const auto a = static_cast<unsigned char>(lower(left.front()));
        const auto b = static_cast<unsigned char>(lower(right.front()));
        if (a != b)
            return a < b ? -1 : 1;
        left.remove_prefix(1);
        right.remove_prefix(1);
    }
    return static_cast<int>(left.size()) - static_cast<int>(right.size());
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString groupedNumber(qint64 number)
{
    QString digits = numberIn(windowLanguage(), QString::number(number));
    if (number < 0)
        digits[0] = QChar(0x2212);
    return digits;
}

QString decimalNumber(double number, int digits)
{
    return numberIn(windowLanguage(), QString::number(number, 'f', digits));
}

QString percentText(double percent)
{
    const double rounded = std::round(percent * 10) / 10;
    return decimalNumber(rounded, rounded == std::floor(rounded) ? 0 : 1) + QLatin1Char('%');
}

QString placeText(const SourceRef& ref)
{
    if (ref.isDatabaseRow())
        return fromUtf8(ref.table) + QLatin1Char('#') + QString::number(ref.rowId);
    if (!ref.firstLine.isValid())
        return {};
    QString text = QStringLiteral("#L") + QString::number(ref.firstLine.value);
    if (ref.lastLine.isValid() && ref.lastLine != ref.firstLine)
        text += QStringLiteral("-L") + QString::number(ref.lastLine.value);
    return text;
}

PointerNames::PointerNames(const PackFacts& facts)
{
    m_uses.reserve(static_cast<qsizetype>(facts.artifacts.size()));
    for (const Artifact& artifact : facts.artifacts)
        ++m_uses[fromUtf8(lastPart(artifact.path))];
}

QString PointerNames::name(std::string_view path) const
{
    const QString bare = fromUtf8(lastPart(path));
    return m_uses.value(bare) == 1 ? bare : fromUtf8(path);
}

QString PointerNames::text(const SourceRef& ref) const
{
    if (ref.isNull())
        return {};
    return name(ref.path) + (ref.isDatabaseRow() ? QStringLiteral(":") : QString()) + placeText(ref);
}

QString CellText::number(const std::optional<std::int64_t>& number) const
{
    if (!number)
        return absent();
    return isPlain() ? QString::number(*number) : groupedNumber(*number);
}

QString CellText::percent(const std::optional<double>& percent) const
{
    if (!percent)
        return absent();
    if (!isPlain())
        return percentText(*percent);
    const QString rounded = QString::number(std::round(*percent * 10) / 10, 'f', 1);
    return styledNumber(rounded.toStdString(), m_style, m_messages ? m_messages->language() : english()) +
           QStringLiteral(" %");
}

QString CellText::place(const SourceRef& ref) const
{
    if (ref.isNull())
        return {};
    return isPlain() ? fromUtf8(toString(ref)) : m_names.text(ref);
}

QString CellText::line(const SourceRef& ref) const
{
    return isPlain() ? place(ref) : placeText(ref);
}

} // namespace exhibit
