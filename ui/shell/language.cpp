// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    /// The country decides how numbers and dates look: the person's own where it speaks the language, else the usual one.
    QLocale localeOf(const QString &code)
    {
        const QLocale system = QLocale::system();
        if (system.name().startsWith(code + u'_')) return system;
        if (code == "fr"_L1) return QLocale(QLocale::French, QLocale::France);
        if (code == "es"_L1) return QLocale(QLocale::Spanish, QLocale::Spain);
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }

} // namespace

Language::Language(QCoreApplication &app, QObject *parent)
    : QObject(parent)
    , m_app(app)
{
}

QStringList Language::all() { return {u"en"_s, u"fr"_s, u"es"_s}; }

QString Language::nameOf(const QString &code) { return code == "fr"_L1 ? u"Français"_s : code == "es"_L1 ? u"Español"_s : u"English"_s; }

void Language::set(const QString &code)
{
    if (code == m_code) return;
    const bool first = m_code.isEmpty();
    m_code = code;
    QLocale::setDefault(localeOf(code));
    m_app.removeTranslator(&m_own);
    m_app.removeTranslator(&m_qt);
    if (m_own.loadLanguage(code)) m_app.installTranslator(&m_own);
    if (code != "en"_L1 && m_qt.loadLanguage(code)) m_app.installTranslator(&m_qt);
    if (!first) Q_EMIT changed();
}

} // namespace flow::ui
