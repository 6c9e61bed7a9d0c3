// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"

#include <QWidget>

namespace exhibit {

/// A pointer to evidence as a link: mono, accent, underlined on hover, elided in its path so that `#L…` survives.
/// Click and Enter emit activated(); it can be dragged out as text, and its context menu copies it.
class PointerLabel : public QWidget
{
    Q_OBJECT

public:
    enum class Form { FullPath, FileName, PlaceOnly };

    explicit PointerLabel(QWidget* parent = nullptr);
    explicit PointerLabel(const SourceRef& ref, Form form = Form::FileName, QWidget* parent = nullptr);

    const SourceRef& sourceRef() const { return m_ref; }
    void setSourceRef(const SourceRef& ref);
    void setFramed(bool framed); ///< inside a hairline field, as above a text view
    void setAlignment(Qt::Alignment alignment);
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const exhibit::SourceRef& ref);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void copyPointer();
    void refresh();

    SourceRef m_ref;
    Form m_form = Form::FileName;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    QPoint m_pressed;
    bool m_framed = false, m_hovered = false, m_down = false;
};

} // namespace exhibit
