// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/columnchoice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int widest = 4000;

} // namespace

std::optional<bool> ColumnChoice::shown(const QString& id) const
{
    const auto found = m_shown.constFind(id);
    return found == m_shown.cend() ? std::nullopt : std::optional(*found);
}

QByteArray ColumnChoice::toJson() const
{
    QJsonObject shown, widths;
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it)
        shown.insert(it.key(), it.value());
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it)
        widths.insert(it.key(), it.value());
    const QJsonObject all{{QStringLiteral("shown"), shown},
                          {QStringLiteral("widths"), widths},
                          {QStringLiteral("order"), QJsonArray::fromStringList(m_order)}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

ColumnChoice ColumnChoice::fromJson(const QByteArray& json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    const QJsonObject shown = all[QStringLiteral("shown")].toObject();
    const QJsonObject widths = all[QStringLiteral("widths")].toObject();
    ColumnChoice choice;
    for (auto it = shown.begin(); it != shown.end(); ++it) {
        if (it->isBool())
            choice.m_shown.insert(it.key(), it->toBool());
    }
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        if (const int width = std::min(it->toInt(), widest); width > 0)
            choice.m_widths.insert(it.key(), width);
    }
    const QJsonArray order = all[QStringLiteral("order")].toArray();
    for (const QJsonValue& id : order) {
        if (id.isString() && !choice.m_order.contains(id.toString()))
            choice.m_order.append(id.toString());
    }
    return choice;
}

} // namespace exhibit
