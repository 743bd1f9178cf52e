// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QLocale>

namespace flow::ui {

using namespace Qt::StringLiterals;

Preferences::Preferences(const QString &path, QObject *parent)
    : QObject(parent)
{
    if (path == ":memory:"_L1) return;
    m_settings = path.isEmpty() ? std::make_unique<QSettings>(u"Flow Stage"_s, u"flow-stage"_s) : std::make_unique<QSettings>(path, QSettings::IniFormat);
}

QVariant Preferences::value(const QString &key, const QVariant &fallback) const
{
    return m_settings ? m_settings->value(key, fallback) : m_memory.value(key, fallback);
}

void Preferences::set(const QString &key, const QVariant &value)
{
    if (this->value(key) == value) return;
    if (m_settings) m_settings->setValue(key, value);
    else m_memory.insert(key, value);
    Q_EMIT changed(key);
}

QString Preferences::language() const
{
    static const QStringList spoken{u"en"_s, u"fr"_s, u"es"_s};
    const QString chosen = value(u"language"_s).toString();
    if (spoken.contains(chosen)) return chosen;
    const QString system = QLocale::system().name().left(2);
    return spoken.contains(system) ? system : u"en"_s;
}

} // namespace flow::ui
