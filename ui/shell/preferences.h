// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace flow::ui {

/// What a person set on this computer: look, language, window, recent workspaces. Kept in QSettings, or in memory only
/// for pictures and tests. GUI thread.
class Preferences : public QObject
{
    Q_OBJECT
public:
    /// An empty path: the platform's place. ":memory:" keeps nothing.
    explicit Preferences(const QString &path = {}, QObject *parent = nullptr);

    QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void set(const QString &key, const QVariant &value);

    QString language() const; ///< "en", "fr" or "es": the choice, else the system's if we speak it, else English
    bool onlineTiles() const { return value(QStringLiteral("map/onlineTiles"), false).toBool(); }

Q_SIGNALS:
    void changed(const QString &key);

private:
    std::unique_ptr<QSettings> m_settings;
    QVariantMap m_memory;
};

} // namespace flow::ui
