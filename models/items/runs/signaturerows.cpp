// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runs/signaturerows.h"

#include "models/items/itemtext.h"
#include "models/items/listtext.h"
#include "models/items/roles.h"
#include "models/items/tests/testfilter.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <map>
#include <set>

namespace exhibit {

namespace {

struct SignatureWords
{
    Q_DECLARE_TR_FUNCTIONS(SignatureRows)
};

/// One cause of failures.
struct Cause
{
    qint64 count = 0;
    CodeSide side = CodeSide::Unknown;
    bool collection = false;
    QString id, text, place;
    QVector<SourceRef> pointers;
};

QString fileName(std::string_view path)
{
    const QString text = fromUtf8(path).replace(QLatin1Char('\\'), QLatin1Char('/'));
    return text.section(QLatin1Char('/'), -1);
}

/// One line of it; a failure without words says so.
QString shownMessage(std::string_view message)
{
    const QString text = fromUtf8(message).simplified();
    return text.isEmpty() ? SignatureWords::tr("(no message)") : text;
}

void addPointer(QVector<SourceRef>& pointers, const SourceRef& ref)
{
    if (!ref.isNull() && !pointers.contains(ref))
        pointers.append(ref);
}

class Causes
{
public:
    Causes(const Review& review, int run)
    {
        const Run& its = review.runs[static_cast<std::size_t>(run)];
        addSignatures(review, run);
        addOthers(its);
        tests = static_cast<qint64>(m_told.size());
        addErrors(its);
        std::stable_sort(all.begin(), all.end(), [](const Cause& a, const Cause& b) { return a.count > b.count; });
    }

    std::vector<Cause> all;
    qint64 tests = 0;

private:
    void addSignatures(const Review& review, int run);
    void addOthers(const Run& run);
    void addErrors(const Run& run);

    std::set<std::int32_t> m_told; ///< tests
};

void Causes::addSignatures(const Review& review, int run)
{
    for (const Signature& signature : review.signatures) {
        Cause row;
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
        all.push_back(std::move(row));
    }
}

void Causes::addOthers(const Run& run)
{
    std::map<std::string, Cause> others;
    for (const Failure& failure : run.failures) {
        if (m_told.contains(failure.test.value))
            continue;
        Cause& row = others[failure.message];
        ++row.count;
        row.text = shownMessage(failure.message);
        row.place = fileName(failure.crashPath);
        addPointer(row.pointers, failure.cause.isNull() ? failure.where : failure.cause);
        m_told.insert(failure.test.value);
    }
    for (auto& [message, row] : others)
        all.push_back(std::move(row));
}

void Causes::addErrors(const Run& run)
{
    std::map<std::string, Cause> errors;
    for (const CollectionError& error : run.collectionErrors) {
        Cause& row = errors[error.missing.empty() ? error.exception + ": " + error.message : error.missing];
        ++row.count;
        row.collection = true;
        row.place = fileName(error.module);
        row.text = fromUtf8(error.exception + ": " + error.message).simplified();
        addPointer(row.pointers, error.where);
        ++tests;
    }
    for (auto& [key, row] : errors) {
        if (row.count > 1)
            row.place = SignatureWords::tr("%1 modules").arg(groupedNumber(row.count));
        all.push_back(std::move(row));
    }
}

QString spoken(const Cause& cause)
{
    const QString count = cause.collection
                              ? (cause.count == 1 ? SignatureWords::tr("1 module") : SignatureWords::tr("%1 modules"))
                              : (cause.count == 1 ? SignatureWords::tr("1 test") : SignatureWords::tr("%1 tests"));
    QStringList parts{cause.count == 1 ? count : count.arg(groupedNumber(cause.count)), cause.place, cause.text};
    if (cause.side != CodeSide::Unknown)
        parts.append(cause.side == CodeSide::Product ? SignatureWords::tr("in product code")
                                                     : SignatureWords::tr("in test code"));
    return listText(parts);
}

QString locationOf(const Cause& cause, const Run& run)
{
    TestFilter filter;
    filter.show = TestFilter::Show::All;
    filter.signature = cause.id;
    if (cause.id.isEmpty())
        filter.run = fromUtf8(toString(run.key));
    return filter.toLocation();
}

} // namespace

SignatureRows signatureRows(const PackSnapshot& snapshot, int run)
{
    SignatureRows made;
    if (!snapshot || run < 0 || static_cast<std::size_t>(run) >= snapshot.review->runs.size())
        return made;
    const Causes causes(*snapshot.review, run);
    made.tests = causes.tests;
    for (const Cause& cause : causes.all) {
        ListRow row{{{Qt::DisplayRole, cause.text},
                     {SecondLineRole, cause.place},
                     {CopyRole, QString(QString::number(cause.count) + QLatin1Char(' ') + cause.place +
                                        QLatin1Char(' ') + cause.text)},
                     {Qt::ToolTipRole, QString(cause.place + QLatin1Char('\n') + cause.text)},
                     {CountRole, cause.count},
                     {ShareRole, static_cast<double>(cause.count) / static_cast<double>(causes.all.front().count)},
                     {SideRole, static_cast<int>(cause.side)},
                     {CollectionRole, cause.collection},
                     {SourceRefsRole, QVariant::fromValue(cause.pointers)},
                     {LocationRole, locationOf(cause, snapshot.review->runs[static_cast<std::size_t>(run)])},
                     {Qt::AccessibleTextRole, spoken(cause)}}};
        if (!cause.pointers.isEmpty())
            row.says.insert({{SourceRefRole, QVariant::fromValue(cause.pointers.first())},
                             {PointerTextRole, placeText(cause.pointers.first())}});
        made.rows.push_back(std::move(row));
    }
    return made;
}

} // namespace exhibit
