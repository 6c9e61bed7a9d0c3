// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/loading/decisionbook.h"
#include "models/loading/rulefiles.h"
#include "widgets/common/look/thememanager.h"
#include "widgets/common/views/treeview.h"
#include "widgets/pages/evidence/evidencefiles.h"
#include "widgets/pages/mismatches/mismatchespage.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace exhibit::test {

inline Messages allMessages()
{
    const auto files = ruleFiles({});
    const auto messages = files ? Messages::load(*files) : Result<Messages>(Messages());
    return messages ? *messages : Messages();
}

inline JudgedClaim claimOf(int number, Verdict verdict)
{
    JudgedClaim claim;
    claim.id = "c" + std::to_string(number);
    claim.verdict = verdict;
    claim.claim.text = "All " + std::to_string(number) + " tests pass in a place of their own";
    claim.claim.where.path = "README.md";
    claim.claim.where.firstLine = claim.claim.where.lastLine = LineNumber::fromOneBased(number + 1);
    claim.claim.where.quote = claim.claim.text;
    claim.evidence.push_back(claim.claim.where);
    claim.proposedText = "Some tests pass";
    claim.proposedDiff =
        "--- a/README.md\n+++ b/README.md\n@@ -1,1 +1,1 @@\n-" + claim.claim.text + "\n+Some tests pass\n";
    return claim;
}

/// `waiting` contradicted and stale claims in turns, then `supported` ones.
inline PackSnapshot packOf(const QString& root, int waiting, int supported, int firstNumber = 0)
{
    auto facts = std::make_shared<PackFacts>();
    facts->name = "made";
    facts->rootPath = root.toStdString();
    facts->openedPath = facts->rootPath;
    auto review = std::make_shared<Review>();
    for (int i = 0; i < waiting; ++i)
        review->claims.push_back(claimOf(firstNumber + i, i * 2 < waiting ? Verdict::Contradicted : Verdict::Stale));
    for (int i = 0; i < supported; ++i)
        review->claims.push_back(claimOf(firstNumber + waiting + i, Verdict::Supported));
    review->totals = countTotals(*facts, *review);
    return {facts, review};
}

/// The page alone with a book of decisions in a folder of its own.
struct Desk
{
    explicit Desk(int waiting, int supported = 2, const QSize& size = QSize(1250, 800))
        : messages(allMessages()), root(home.filePath(QStringLiteral("pack")))
    {
        QDir().mkpath(root);
        book = std::make_unique<DecisionBook>(messages, home.filePath(QStringLiteral("data")).toStdString());
        context = {&messages, book.get()};
        page = std::make_unique<MismatchesPage>(context, &files);
        page->resize(size);
        const PackSnapshot pack = packOf(root, waiting, supported);
        files.setFacts(pack.facts);
        book->setSnapshot(pack);
        page->setSnapshot(book->snapshot());
        page->show();
        page->activateWindow();
        active = QTest::qWaitForWindowActive(page.get());
        page->list()->setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : page.get();
        QTest::keyClick(target, key, modifiers);
    }
    QString current() const { return page->location(); }
    DecisionState stateOf(const char* id) const { return book->decision(id).state; }
    QStringList rows() const
    {
        QStringList ids;
        const QAbstractItemModel* model = page->list()->model();
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex head = model->index(group, 0);
            for (int row = 0; row < model->rowCount(head); ++row)
                ids.append(model->index(row, 0, head).data(IdRole).toString());
        }
        return ids;
    }
    template <typename T> T* child(const char* name = "") const
    {
        return page->findChild<T*>(QString::fromLatin1(name));
    }
    void click(const char* button) { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }

    bool active = false;
    ThemeManager themes;
    QTemporaryDir home;
    Messages messages;
    QString root;
    EvidenceFiles files;
    std::unique_ptr<DecisionBook> book;
    PageContext context;
    std::unique_ptr<MismatchesPage> page;
};

inline QPushButton* visibleButton(const QWidget* root, const QString& text)
{
    const auto buttons = root->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace exhibit::test
