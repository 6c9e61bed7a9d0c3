// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/deciding/decisionbar.h"

#include "models/items/claims/claimlistmodel.h"
#include "models/items/itemtext.h"
#include "models/report/markdowntext.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/controls/wraprow.h"
#include "widgets/common/look/icons.h"
#include "widgets/pages/deciding/keybutton.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace exhibit {

namespace {

constexpr int barHeight = 32; // design pixels, as its buttons
constexpr int saveAfterMs = 800;

QString saidBy(const Decision& decision)
{
    const QString by = decision.by.empty() ? DecisionBar::tr("Somebody") : fromUtf8(inertText(decision.by));
    const QString why = fromUtf8(inertText(decision.reason.empty() ? decision.note : decision.reason)).simplified();
    return why.isEmpty() ? DecisionBar::tr("%1 says: %2").arg(by, decisionText(decision.state))
                         : DecisionBar::tr("%1 says: %2 (%3)").arg(by, decisionText(decision.state), why);
}

bool isReturn(const QKeyEvent* key)
{
    return key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
}

} // namespace

DecisionBar::DecisionBar(QWidget* parent) : QWidget(parent)
{
    m_decisions = makeDecisions();
    m_reasons = makeReasons();
    auto* layout = new QVBoxLayout(this); // a stack would keep room for the higher of both
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_decisions);
    layout->addWidget(m_reasons);
    m_reasons->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // two rows where one is too narrow
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveAfterMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &DecisionBar::flushNote);
    connect(m_note, &QLineEdit::textEdited, &m_saveSoon, qOverload<>(&QTimer::start));
}

QWidget* DecisionBar::makeDecisions()
{
    auto* row = new QWidget;
    auto* layout = new WrapRow(row, 8, 6);
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("decisionNote"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note on this item"));
    m_note->setToolTip(tr("A note on this item (M); Ctrl+Enter goes back to the list"));
    m_note->setMinimumHeight(scaled(barHeight));
    m_note->addAction(themedIcon(Icon::Edit), QLineEdit::LeadingPosition)->setText(tr("Note"));
    m_note->installEventFilter(this);
    layout->add(m_note, 1);
    const auto add = [&](const char* name, const QString& text, const QString& key, ButtonKind kind, Icon icon) {
        auto* button = new KeyButton(text, key, kind, icon);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tr("%1 (%2 in the list)").arg(text, key));
        layout->add(button);
        return button;
    };
    auto* needs =
        add("needsEvidenceButton", tr("Needs evidence"), QStringLiteral("E"), ButtonKind::Default, Icon::Question);
    auto* dismiss = add("dismissButton", tr("Dismiss"), QStringLiteral("D"), ButtonKind::Default, Icon::Cross);
    auto* accept = add("acceptButton", tr("Confirm"), QStringLiteral("A"), ButtonKind::Primary, Icon::Check);
    connect(m_note, &QLineEdit::editingFinished, this, &DecisionBar::flushNote);
    connect(needs, &QPushButton::clicked, this, [this] { Q_EMIT decided(DecisionState::NeedsEvidence, {}); });
    connect(dismiss, &QPushButton::clicked, this, &DecisionBar::askReason);
    connect(accept, &QPushButton::clicked, this, [this] { Q_EMIT decided(DecisionState::Accepted, {}); });
    return row;
}

QWidget* DecisionBar::makeReasons()
{
    auto* row = new QWidget;
    auto* layout = new WrapRow(row, 8, 6);
    m_question = new ToneLabel({}, TextStyle::Emphasis, Tone::Text);
    layout->add(m_question);
    for (const QString& reason : {tr("Not a claim"), tr("Right in its context"), tr("Fixed meanwhile")}) {
        QPushButton* ready = makeButton(reason, ButtonKind::Default);
        layout->add(ready);
        connect(ready, &QPushButton::clicked, this, [this, reason] { this->dismiss(reason); });
    }
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("dismissReason"));
    m_reason->setPlaceholderText(tr("Another reason, or none"));
    m_reason->setAccessibleName(tr("Reason for dismissing"));
    m_reason->setToolTip(tr("Enter dismisses, Escape does not"));
    m_reason->setMinimumHeight(scaled(barHeight));
    m_reason->installEventFilter(this);
    layout->add(m_reason, 1);
    QPushButton* cancel = makeButton(tr("Cancel"), ButtonKind::Ghost);
    auto* dismiss = makeButton(tr("Dismiss"), ButtonKind::Primary, Icon::Cross);
    dismiss->setObjectName(QStringLiteral("dismissWithReason"));
    layout->add(cancel);
    layout->add(dismiss);
    connect(cancel, &QPushButton::clicked, this, &DecisionBar::endReason);
    connect(dismiss, &QPushButton::clicked, this, [this] { this->dismiss(m_reason->text().trimmed()); });
    return row;
}

void DecisionBar::setDecision(const Decision& decision, int selected)
{
    m_selected = selected;
    const bool isTyped = m_note->text() != m_kept;
    m_kept = fromUtf8(decision.note);
    if (!isTyped && m_note->text() != m_kept)
        m_note->setText(m_kept);
    if (isAskingReason())
        showReasons(false);
}

void DecisionBar::setOthers(const Decision& decision, const std::vector<Decision>& others)
{
    delete std::exchange(m_others, nullptr);
    if (!others.empty()) {
        m_others = new QWidget;
        m_others->setObjectName(QStringLiteral("otherDecisions"));
        auto* rows = new QVBoxLayout(m_others);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(4);
        for (const Decision& other : others)
            rows->addWidget(makeOther(decision, other));
        static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_others);
    }
    fit();
}

QWidget* DecisionBar::makeOther(const Decision& decision, const Decision& other)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* words = ToneLabel::elided();
    words->setTone(Tone::Warn);
    words->setText(tr("%1; %2").arg(saidBy(other), saidBy(decision)));
    words->setToolTip(words->text());
    QPushButton* keep = makeButton(tr("Keep"), ButtonKind::Default);
    keep->setObjectName(QStringLiteral("keepOwnButton"));
    keep->setToolTip(tr("%1: this stands").arg(saidBy(decision)));
    QPushButton* take = makeButton(tr("Take the other"), ButtonKind::Default);
    take->setObjectName(QStringLiteral("takeOtherButton"));
    take->setToolTip(tr("%1: this takes its place").arg(saidBy(other)));
    layout->addWidget(words, 1);
    layout->addWidget(keep);
    layout->addWidget(take);
    // The answer makes these rows anew: not while one of their buttons is at work.
    const QString by = fromUtf8(other.by);
    connect(
        keep, &QPushButton::clicked, this, [this, by] { Q_EMIT ownKept(by); }, Qt::QueuedConnection);
    connect(
        take, &QPushButton::clicked, this, [this, by] { Q_EMIT otherTaken(by); }, Qt::QueuedConnection);
    return row;
}

void DecisionBar::editNote()
{
    showReasons(false);
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void DecisionBar::askReason()
{
    m_question->setText(m_selected == 1 ? tr("Why?") : tr("Why, for all %1?").arg(groupedNumber(m_selected)));
    m_reason->clear();
    showReasons(true);
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

bool DecisionBar::isAskingReason() const
{
    return !m_reasons->isHidden();
}

void DecisionBar::flushNote()
{
    m_saveSoon.stop();
    if (m_note->text() != m_kept)
        Q_EMIT noteEdited(m_note->text()); // until it is kept, it is tried again
}

void DecisionBar::leaveNote()
{
    flushNote();
    m_note->setText(m_kept);
}

void DecisionBar::dismiss(const QString& reason)
{
    showReasons(false);
    Q_EMIT decided(DecisionState::Dismissed, reason);
    Q_EMIT left();
}

void DecisionBar::endReason()
{
    showReasons(false);
    Q_EMIT left();
}

void DecisionBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    flushNote();
}

void DecisionBar::showReasons(bool shows)
{
    m_decisions->setVisible(!shows);
    m_reasons->setVisible(shows);
    fit();
}

/// Splitters ask for the least height and for none of a width.
void DecisionBar::fit()
{
    setMinimumHeight(layout()->heightForWidth(width()));
}

void DecisionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool DecisionBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_reason && (isReturn(key) || key->key() == Qt::Key_Escape)) {
        if (isReturn(key))
            dismiss(m_reason->text().trimmed());
        else
            endReason();
        return true;
    }
    if (watched == m_note && (isReturn(key) || key->key() == Qt::Key_Escape)) {
        if (key->key() == Qt::Key_Escape)
            m_note->setText(m_kept);
        flushNote();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace exhibit
