// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QRegularExpression>

class QAction;
class QTimer;

namespace exhibit {

/// A filter field: icon left, clear button right, 250 ms of patience. Plain text, or a regular expression if the
/// person switches it on (`.*` inside the field); an invalid one is said in the field's tooltip and border.
class SearchLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchLine(const QString& placeholder = QString(), QWidget* parent = nullptr);

    void setRegexAllowed(bool allowed); ///< shows the switch; default off
    void setRegex(bool regex);
    bool isRegex() const;
    bool isValid() const { return m_error.isEmpty(); }
    QString errorText() const { return m_error; } ///< why the pattern is invalid, else empty

    /// Case-insensitive; matches everything when the field is empty or invalid.
    QRegularExpression expression() const;

Q_SIGNALS:
    void filterChanged(const QRegularExpression& expression); ///< 250 ms after the last key, at once on Enter
    void validityChanged(const QString& error);
    void downPressed(); ///< to move on into the list

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void emitNow();
    void validate();

    QTimer* m_timer;
    QAction* m_regex;
    QString m_error;
};

} // namespace exhibit
