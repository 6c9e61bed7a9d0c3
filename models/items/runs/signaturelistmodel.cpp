// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runs/signaturelistmodel.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/items/tests/testfilter.h"

#include <algorithm>
#include <map>
#include <set>

namespace exhibit {

namespace {

QString fileName(std::string_view path)
{
    const QString text = fromUtf8(path).replace(QLatin1Char('\\'), QLatin1Char('/'));
    return text.section(QLatin1Char('/'), -1);
}

/// One line of it; a failure without words says so.
QString shownMessage(std::string_view message)
{
    const QString text = fromUtf8(message).simplified();
    return text.isEmpty() ? SignatureListModel::tr("(no message)") : text;
}

void addPointer(QList<SourceRef>& pointers, const SourceRef& ref)
{
    if (!ref.isNull() && !pointers.contains(ref))
        pointers.append(ref);
}

} // namespace

void SignatureListModel::setRun(const PackSnapshot& snapshot, int run)
{
    beginResetModel();
    m_rows.clear();
    m_told.clear();
    m_tests = 0;
    m_all = false;
    m_run.clear();
    if (snapshot && run >= 0 && static_cast<std::size_t>(run) < snapshot.review->runs.size()) {
        const Run& its = snapshot.review->runs[static_cast<std::size_t>(run)];
        m_run = fromUtf8(toString(its.key));
        addSignatures(*snapshot.review, run);
        addOthers(its);
        m_tests = static_cast<qint64>(m_told.size());
        addErrors(its);
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.count > b.count; });
    }
    endResetModel();
}

void SignatureListModel::addSignatures(const Review& review, int run)
{
    for (const Signature& signature : review.signatures) {
        Row row;
        std::set<std::int32_t> tests;
        for (const SignatureMember& member : signature.members) {
            if (member.run != run)
                continue;
            tests.insert(member.test.value);
            addPointer(row.pointers, member.cause.isNull() ? member.where : member.cause);
        }
        if (tests.empty())
            continue;
        m_told.insert(tests.begin(), tests.end());
        row.count = static_cast<qint64>(tests.size());
        row.id = fromUtf8(signature.id);
        row.side = signature.side;
        row.text = shownMessage(signature.pattern);
        row.place = fileName(signature.crashPath);
        if (!row.place.isEmpty() && signature.crashLine > 0 && signature.side != CodeSide::Test)
            row.place += QLatin1Char(':') + QString::number(signature.crashLine);
        m_rows.push_back(std::move(row));
    }
}

void SignatureListModel::addOthers(const Run& run)
{
    std::map<std::string, Row> others;
    for (const Failure& failure : run.failures) {
        if (m_told.contains(failure.test.value))
            continue;
        Row& row = others[failure.message];
        ++row.count;
        row.text = shownMessage(failure.message);
        row.place = fileName(failure.crashPath);
        addPointer(row.pointers, failure.cause.isNull() ? failure.where : failure.cause);
        m_told.insert(failure.test.value);
    }
    for (auto& [message, row] : others)
        m_rows.push_back(std::move(row));
}

void SignatureListModel::addErrors(const Run& run)
{
    std::map<std::string, Row> errors;
    for (const CollectionError& error : run.collectionErrors) {
        Row& row = errors[error.missing.empty() ? error.exception + ": " + error.message : error.missing];
        ++row.count;
        row.collection = true;
        row.place = fileName(error.module);
        row.text = fromUtf8(error.exception + ": " + error.message).simplified();
        addPointer(row.pointers, error.where);
        ++m_tests;
    }
    for (auto& [key, row] : errors) {
        if (row.count > 1)
            row.place = tr("%1 modules").arg(groupedNumber(row.count));
        m_rows.push_back(std::move(row));
    }
}

void SignatureListModel::setAllShown(bool all)
{
    if (m_all == all)
        return;
    const int before = rows();
    if (all && signatureCount() > before) {
        beginInsertRows({}, before, signatureCount() - 1);
        m_all = true;
        endInsertRows();
    } else if (!all && signatureCount() > shownAtFirst) {
        beginRemoveRows({}, shownAtFirst, signatureCount() - 1);
        m_all = false;
        endRemoveRows();
    } else {
        m_all = all;
    }
}

int SignatureListModel::rows() const
{
    return m_all ? signatureCount() : std::min(signatureCount(), shownAtFirst);
}

QList<SourceRef> SignatureListModel::pointersAt(int row) const
{
    return row >= 0 && row < rows() ? m_rows[static_cast<std::size_t>(row)].pointers : QList<SourceRef>();
}

QString SignatureListModel::locationAt(int row) const
{
    if (row < 0 || row >= rows())
        return {};
    TestFilter filter;
    filter.show = TestFilter::Show::All;
    filter.signature = m_rows[static_cast<std::size_t>(row)].id;
    if (filter.signature.isEmpty())
        filter.run = m_run;
    return filter.toLocation();
}

QVariant SignatureListModel::cell(int rowNumber, int, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(rowNumber)];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case SecondLineRole:
        return row.place;
    case CopyRole:
        return QString(QString::number(row.count) + QLatin1Char(' ') + row.place + QLatin1Char(' ') + row.text);
    case Qt::ToolTipRole:
        return QString(row.place + QLatin1Char('\n') + row.text);
    case CountRole:
        return row.count;
    case IdRole:
        return row.id;
    case ShareRole:
        return static_cast<double>(row.count) / static_cast<double>(m_rows.front().count);
    case SideRole:
        return static_cast<int>(row.side);
    case CollectionRole:
        return row.collection;
    case SourceRefRole:
        return row.pointers.isEmpty() ? QVariant() : QVariant::fromValue(row.pointers.first());
    case PointerTextRole:
        return row.pointers.isEmpty() ? QVariant() : QVariant(placeText(row.pointers.first()));
    case Qt::AccessibleTextRole: {
        const QString count = row.collection ? (row.count == 1 ? tr("1 module") : tr("%1 modules"))
                                             : (row.count == 1 ? tr("1 test") : tr("%1 tests"));
        const QString counted = row.count == 1 ? count : count.arg(groupedNumber(row.count));
        const QString side = row.side == CodeSide::Product ? tr("in product code")
                             : row.side == CodeSide::Test  ? tr("in test code")
                                                           : QString();
        QStringList parts{counted, row.place, row.text};
        if (!side.isEmpty())
            parts.append(side);
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace exhibit
