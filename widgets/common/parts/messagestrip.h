// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "widgets/common/look/icons.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace exhibit {

class PointerLabel;

/// One line that does not block: icon, sentence, a pointer or an action.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Warning, Information };

    explicit MessageStrip(Kind kind, const QString& text = QString(), QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;
    void setPointer(const SourceRef& ref);       ///< null hides it
    QPushButton* addAction(const QString& text); ///< a small ghost button at the right end
    void setClosable(bool closable);

Q_SIGNALS:
    void pointerActivated(const exhibit::SourceRef& ref);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    QHBoxLayout* m_layout;
    QLabel* m_text;
    PointerLabel* m_pointer;
    QToolButton* m_close;
};

} // namespace exhibit
