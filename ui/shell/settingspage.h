// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace flow::ui {

/// Look, language, map, agency, person, backups. Everything takes effect as it is chosen.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);
    QString title() const override;
    void activated() override;
    QStringList pictureStates() const override { return {QString(), QStringLiteral("backups")}; }
    void showPicture(const QString &state, std::function<void()> done) override;

private:
    QVBoxLayout *section(const QString &title, const QString &about = {});
    void row(QVBoxLayout *section, const QString &label, QWidget *control, const QString &hint = {});
    void addLook();
    void addLanguage();
    void addMap();
    void addNotifying();
    void addAgency();
    void addBackups();
    QWidget *agencyField(const char *key, const QString &label, const QString &fieldType);
    void loadAgency();
    void showPerson();
    void loadBackups();
    void checkBackup(const QString &path);
    void restoreBackup(const QString &path);

    QVBoxLayout *m_column;
    QScrollArea *m_scroll;
    QHash<QString, QLineEdit *> m_agency;
    QWidget *m_backups = nullptr;
    QVBoxLayout *m_backupRows = nullptr;
};

PageInfo settingsPage();

} // namespace flow::ui
