// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/qtwords.h"
#include "ui/text/translator.h"

#include <QObject>

class QCoreApplication;

namespace flow::ui {

/// The language of the interface: installs the translations that are compiled in and sets the locale for dates and
/// numbers. English needs no file but for its plurals. GUI thread.
class Language : public QObject
{
    Q_OBJECT
public:
    explicit Language(QCoreApplication &app, QObject *parent = nullptr);
    QString current() const { return m_code; }
    void set(const QString &code); ///< "en", "fr", "es"
    static QString nameOf(const QString &code); ///< in that language: "français"
    static QStringList all();

Q_SIGNALS:
    void changed();

private:
    QCoreApplication &m_app;
    Translator m_own;
    QtWords m_qt;
    QString m_code;
};

} // namespace flow::ui
