// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/parts/card.h"
#include "widgets/common/parts/emptystate.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace exhibit;

/// What stands in cards when there is little to say, or little room to say it.
class TestTightCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsKeepTheirRoomBesideTheIcon()
    {
        const QString title = QStringLiteral("No command decides it");
        EmptyState state(Icon::File, title, QStringLiteral("Nothing in this record speaks to the sentence."));
        state.resize(340, 320);
        state.show();
        const auto isCut = [&state] {
            const auto labels = state.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->height() < label->heightForWidth(label->width());
            });
        };
        const auto top = [&state, &title] {
            for (const QLabel* label : state.findChildren<QLabel*>()) {
                if (label->text() == title)
                    return label->y();
            }
            return -1;
        };
        QVERIFY(!isCut());
        const int underIcon = top();
        state.resize(340, 110);
        QTRY_VERIFY(!isCut());
        QVERIFY2(top() < underIcon, "the icon still takes the room");
        state.resize(340, 320);
        QTRY_COMPARE(top(), underIcon);
    }

    void aFootGoesWithItsHairline()
    {
        Card card(QStringLiteral("It did"));
        auto* foot = new QLabel(QStringLiteral("session.jsonl#L4"));
        card.addFooterWidget(foot);
        card.resize(300, 200);
        card.show();
        QVERIFY(foot->isVisible());
        foot->hide();
        QVERIFY(foot->parentWidget()->isHidden());
        foot->show();
        QVERIFY(foot->isVisible());
    }
};

QTEST_MAIN(TestTightCards)
#include "tst_tightcards.moc"
