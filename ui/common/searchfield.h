// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace flow::ui {

/// A line edit with a lens, a key cap while it is empty and without focus, and a clear button while it has text.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, const QKeySequence &key = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool showsCaps() const { return !hasFocus() && text().isEmpty(); }
    void fitMargins();

    class IconButton *m_clear = nullptr;
    QStringList m_caps;
};

} // namespace flow::ui
