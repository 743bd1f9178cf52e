// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "core/entities.h"
#include "core/store/store.h"
#include "core/store/validate.h"
#include "core/sync/cloudlink.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/layouts.h"
#include "ui/common/question.h"
#include "ui/shell/facts.h"
#include "ui/shell/language.h"
#include "ui/shell/notifying.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/shell/workspacefiles.h"
#include "ui/shell/workspacemanager.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimeEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLabel = 200, kControl = 400;

    SegmentedControl *choice(const QString &name, const QList<SegmentedControl::Segment> &segments, const QString &current, QWidget *parent)
    {
        auto *control = new SegmentedControl(parent);
        control->setObjectName(name);
        control->setSegments(segments);
        control->setCurrent(current);
        return control;
    }

    QCheckBox *onOff(const QString &name, bool on, QWidget *parent)
    {
        auto *box = new QCheckBox(parent);
        box->setObjectName(name);
        box->setChecked(on);
        setSwitch(box);
        return box;
    }

} // namespace

PageInfo settingsPage()
{
    return {.id = u"settings"_s,
        .group = PageGroup::Bottom,
        .icon = u"settings"_s,
        .title = [] { return SettingsPage::tr("Settings"); },
        .make = [](const PageContext &context, QWidget *parent) -> Page * { return new SettingsPage(context, parent); }};
}

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *content = new Surface(ColorRole::Surface);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(24, 4, 20, 40);
    m_column->setSpacing(0);
    m_scroll->setWidget(content);
    outer->addWidget(m_scroll);
    addLook();
    addLanguage();
    addMap();
    addNotifying();
    if (mayWrite(context, u"setting"_s)) addAgency();
    if (!store().isReadOnly()) addBackups();
    m_column->addStretch(1);
}

QString SettingsPage::title() const { return tr("Settings"); }

void SettingsPage::activated()
{
    loadAgency();
    loadBackups();
}

QVBoxLayout *SettingsPage::section(const QString &title, const QString &about)
{
    QWidget *content = m_scroll->widget();
    if (m_column->count() > 0) {
        m_column->addSpacing(20);
        m_column->addWidget(new Hairline(Qt::Horizontal, content));
    }
    m_column->addSpacing(20);
    m_column->addWidget(new Label(title, TypeStyle::Heading, ColorRole::Text, content));
    if (!about.isEmpty()) {
        m_column->addSpacing(2);
        m_column->addWidget(new Label(about, TypeStyle::Small, ColorRole::Text3, content));
    }
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(12);
    m_column->addLayout(rows);
    return rows;
}

void SettingsPage::row(QVBoxLayout *section, const QString &label, QWidget *control, const QString &hint)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    auto *name = new Label(label, TypeStyle::Body, ColorRole::Text2, m_scroll->widget());
    name->setFixedWidth(kLabel);
    name->setBuddy(control);
    line->addWidget(name);
    control->setAccessibleName(label);
    if (!hint.isEmpty()) control->setAccessibleDescription(hint);
    line->addWidget(control);
    if (!hint.isEmpty()) line->addWidget(new Label(hint, TypeStyle::Small, ColorRole::Text3, m_scroll->widget()));
    line->addStretch(1);
    section->addLayout(line);
}

void SettingsPage::addLook()
{
    Preferences &preferences = context().preferences;
    QWidget *content = m_scroll->widget();
    QVBoxLayout *rows = section(tr("Appearance"));
    const auto bind = [&](SegmentedControl *control, const QString &key) {
        connect(control, &SegmentedControl::chosen, this, [&preferences, key](const QString &id) { preferences.set(key, id); });
        connect(&preferences, &Preferences::changed, control, [&preferences, control, key](const QString &changed) {
            if (changed == key) control->setCurrent(preferences.value(key).toString());
        });
    };
    auto *theme = choice(u"settingTheme"_s, {{u"system"_s, tr("System"), u"monitor"_s}, {u"light"_s, tr("Light"), u"sun"_s}, {u"dark"_s, tr("Dark"), u"moon"_s}},
        preferences.value(u"look/theme"_s, u"system"_s).toString(), content);
    bind(theme, u"look/theme"_s);
    row(rows, tr("Theme"), theme);
    auto *density = choice(u"settingDensity"_s, {{u"regular"_s, tr("Regular")}, {u"compact"_s, tr("Compact")}},
        preferences.value(u"look/density"_s, u"regular"_s).toString(), content);
    bind(density, u"look/density"_s);
    row(rows, tr("Density"), density, tr("Height of rows and buttons"));
    QList<SegmentedControl::Segment> scales;
    for (const char *scale : {"1", "1.15", "1.3", "1.5"}) scales.append({QLatin1StringView(scale), formatPercent(qint64(QByteArray(scale).toDouble() * 10000))});
    auto *scale = choice(u"settingTextScale"_s, scales, preferences.value(u"look/textScale"_s, u"1"_s).toString(), content);
    bind(scale, u"look/textScale"_s);
    row(rows, tr("Text size"), scale);
    auto *motion = onOff(u"settingMotion"_s, preferences.value(u"look/reducedMotion"_s, false).toBool(), content);
    connect(motion, &QCheckBox::toggled, this, [&preferences](bool on) { preferences.set(u"look/reducedMotion"_s, on); });
    row(rows, tr("Reduce motion"), motion, tr("Panels and menus appear at once"));
}

void SettingsPage::addLanguage()
{
    Preferences &preferences = context().preferences;
    QList<SegmentedControl::Segment> segments;
    for (const QString &code : Language::all()) segments.append({code, Language::nameOf(code)});
    auto *language = choice(u"settingLanguage"_s, segments, QLocale().name().left(2), m_scroll->widget());
    connect(language, &SegmentedControl::chosen, this, [&preferences](const QString &code) { preferences.set(u"language"_s, code); });
    row(section(tr("Language")), tr("Interface"), language);
}

void SettingsPage::addMap()
{
    Preferences &preferences = context().preferences;
    QVBoxLayout *rows = section(tr("Map"), tr("The map works with no network. Online tiles add streets; their server then sees which places you look at."));
    auto *tiles = onOff(u"settingTiles"_s, preferences.onlineTiles(), m_scroll->widget());
    connect(tiles, &QCheckBox::toggled, this, [&preferences](bool on) { preferences.set(u"map/onlineTiles"_s, on); });
    row(rows, tr("Online map tiles"), tiles);
}

void SettingsPage::addNotifying()
{
    Preferences &preferences = context().preferences;
    QVBoxLayout *rows = section(tr("Notifications"), tr("On the desktop, while Flow Stage is open and another window is in front. In quiet hours they wait."));
    QWidget *parent = m_scroll->widget();
    const Notifying now = Notifying::read(preferences);
    auto *level = choice(u"settingNotify"_s, {{u"0"_s, tr("Nothing")}, {u"1"_s, tr("What is urgent")}, {u"2"_s, tr("Urgent and soon")}}, QString::number(int(now.level)), parent);
    auto *from = new QTimeEdit(QTime(now.quiet.fromMinutes / 60, now.quiet.fromMinutes % 60), parent);
    auto *until = new QTimeEdit(QTime(now.quiet.untilMinutes / 60, now.quiet.untilMinutes % 60), parent);
    from->setObjectName(u"settingQuietFrom"_s);
    from->setAccessibleName(tr("Quiet from"));
    until->setObjectName(u"settingQuietUntil"_s);
    until->setAccessibleName(tr("Quiet until"));
    auto *hours = new QWidget(parent);
    auto *line = new QHBoxLayout(hours);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(from);
    line->addWidget(new Label(tr("to", "between two times"), TypeStyle::Body, ColorRole::Text2, hours));
    line->addWidget(until);
    for (QTimeEdit *edit : {from, until}) {
        edit->setDisplayFormat(u"HH:mm"_s);
        edit->setFixedWidth(104);
    }
    auto *weekends = onOff(u"settingQuietWeekends"_s, now.quiet.weekends, parent);
    const auto keep = [&preferences, level, from, until, weekends] {
        const auto minutes = [](const QTimeEdit *edit) { return edit->time().hour() * 60 + edit->time().minute(); };
        Notifying{.level = Notifying::Level(level->current().toInt()), .quiet = {minutes(from), minutes(until), weekends->isChecked()}}.write(preferences);
    };
    connect(level, &SegmentedControl::chosen, this, keep);
    for (QTimeEdit *edit : {from, until}) connect(edit, &QTimeEdit::timeChanged, this, keep);
    connect(weekends, &QCheckBox::toggled, this, keep);
    row(rows, tr("Tell me"), level);
    row(rows, tr("Quiet hours"), hours, tr("The same time twice: none"));
    row(rows, tr("Quiet on weekends"), weekends);
}

QWidget *SettingsPage::agencyField(const char *key, const QString &label, const QString &fieldType)
{
    auto *box = new QWidget(m_scroll->widget());
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(12);
    auto *edit = new QLineEdit(box);
    edit->setObjectName(u"setting."_s + QLatin1StringView(key));
    edit->setFixedWidth(fieldType.isEmpty() ? kControl : 120);
    edit->setAccessibleName(label);
    auto *meaning = new Label({}, TypeStyle::Small, ColorRole::Text3, box);
    line->addWidget(edit);
    line->addWidget(meaning);
    m_agency.insert(QLatin1StringView(key), edit);
    const Field field{.name = QLatin1StringView(key), .type = fieldType == "country"_L1 ? FieldType::Country : fieldType == "currency"_L1 ? FieldType::Currency : FieldType::Text};
    const auto check = [edit, meaning, field](const QString &text) {
        const auto value = checkValue(field, text);
        setInvalid(edit, !value);
        meaning->setStyle(TypeStyle::Small, value ? ColorRole::Text3 : ColorRole::DangerText);
        meaning->setText(!value ? invalidText(value.error()) : field.type == FieldType::Country ? countryName(value->toString()) : QString());
        return value;
    };
    connect(edit, &QLineEdit::textChanged, this, [check](const QString &text) { check(text); });
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, check, key, label] {
        const auto value = check(edit->text());
        if (!value || !edit->isModified()) return;
        edit->setModified(false);
        const QString text = value->toString();
        if (qstrcmp(key, agencyKeys::kPerson) == 0) context().preferences.set(u"person/name"_s, text);
        context().editor.write(Cause{.code = u"setting"_s, .subject = label}, {},
            [key, text](Connection &connection) { return writeSetting(connection, key, text); });
    });
    return box;
}

void SettingsPage::addAgency()
{
    QVBoxLayout *rows = section(tr("Agency"), tr("Kept in the workspace, so it travels with the file."));
    row(rows, tr("Name of the agency"), agencyField(agencyKeys::kName, tr("Name of the agency"), {}));
    row(rows, tr("Your name"), agencyField(agencyKeys::kPerson, tr("Your name"), {}));
    if (CloudLink *cloud = cloudOf(context())) connect(cloud, &CloudLink::changed, this, &SettingsPage::showPerson);
    row(rows, tr("Country"), agencyField(agencyKeys::kCountry, tr("Country"), u"country"_s));
    row(rows, tr("Currency"), agencyField(agencyKeys::kCurrency, tr("Currency"), u"currency"_s));
}

void SettingsPage::loadAgency()
{
    if (m_agency.isEmpty()) return;
    store().read([](Connection &connection) { return readFacts(connection); }).then(this, [this](const Result<WorkspaceFacts> &facts) {
        if (!facts) return shell().showError(facts.error());
        const auto fill = [this](const char *key, const QString &text) {
            if (QLineEdit *edit = m_agency.value(QLatin1StringView(key)); edit && !edit->hasFocus()) edit->setText(text);
        };
        fill(agencyKeys::kName, facts->agencyName);
        fill(agencyKeys::kPerson, facts->person);
        showPerson();
        fill(agencyKeys::kCountry, facts->country);
        fill(agencyKeys::kCurrency, facts->currency);
    });
}

/// The name in the workspace is everybody's once it belongs to an organisation, which knows each person by name.
void SettingsPage::showPerson()
{
    QLineEdit *edit = m_agency.value(QLatin1StringView(agencyKeys::kPerson));
    const CloudLink *cloud = cloudOf(context());
    const bool joined = cloud && cloud->state().isJoined();
    if (!edit) return;
    edit->setEnabled(!joined);
    edit->setToolTip(joined ? tr("The organisation knows you by this name.") : QString());
    if (joined) edit->setText(cloud->state().person);
}

void SettingsPage::addBackups()
{
    QVBoxLayout *rows = section(tr("Backups"), tr("Made by itself once an hour while something changes. Kept: all of a day, one a day for two weeks, one a week, one a month."));
    auto *make = new Button(tr("Make a backup now"), ButtonKind::Default, u"archive"_s, m_scroll->widget());
    make->setObjectName(u"makeBackup"_s);
    connect(make, &QPushButton::clicked, this, [this] { workspaceFiles::backUp(context().workspaces, shell()); });
    connect(&context().workspaces, &WorkspaceManager::backedUp, this, &SettingsPage::loadBackups);
    auto *line = new QHBoxLayout;
    line->addWidget(make);
    line->addStretch(1);
    rows->addLayout(line);
    m_backups = new QWidget(m_scroll->widget());
    m_backups->setMaximumWidth(760);
    m_backupRows = new QVBoxLayout(m_backups);
    m_backupRows->setContentsMargins({});
    m_backupRows->setSpacing(0);
    rows->addWidget(m_backups);
}

void SettingsPage::loadBackups()
{
    if (!m_backupRows) return;
    context().workspaces.backups().then(this, [this](const QList<BackupFile> &files) {
        emptyLayout(m_backupRows);
        if (files.isEmpty()) m_backupRows->addWidget(new Label(tr("No backups yet."), TypeStyle::Body, ColorRole::Text3, m_backups));
        for (const BackupFile &file : files) {
            auto *box = new Surface(ColorRole::Surface, m_backups);
            box->setLines(Qt::BottomEdge);
            box->setFixedHeight(themeOf(this).rowHeight() + 4);
            auto *line = new QHBoxLayout(box);
            line->setContentsMargins({});
            line->setSpacing(8);
            auto *when = new Label(formatInstant(file.madeAt.toMSecsSinceEpoch()), TypeStyle::BodyStrong, ColorRole::Text, box);
            when->setTabular(true);
            line->addWidget(when);
            line->addWidget(new Label(formatBytes(file.size), TypeStyle::Body, ColorRole::Text3, box));
            line->addStretch(1);
            auto *check = new Button(tr("Check"), ButtonKind::Quiet, {}, box);
            auto *restore = new Button(tr("Restore"), ButtonKind::Quiet, {}, box);
            restore->setObjectName(u"restoreBackup"_s);
            const QString of = formatInstant(file.madeAt.toMSecsSinceEpoch());
            check->setAccessibleName(tr("Check the backup of %1").arg(of));
            restore->setAccessibleName(tr("Restore the backup of %1").arg(of));
            connect(check, &QPushButton::clicked, this, [this, path = file.path] { checkBackup(path); });
            connect(restore, &QPushButton::clicked, this, [this, path = file.path, of, restore] {
                ask(restore,
                    {.name = u"restoreQuestion"_s,
                        .title = tr("Go back to the backup of %1?").arg(of),
                        .text = tr("Everything in the workspace %1 that was added or changed since then is replaced. The workspace as it is now is kept beside it, in the folder %2, and can be opened from there.")
                                    .arg(QFileInfo(context().workspaces.path()).fileName(), QDir::toNativeSeparators(QFileInfo(context().workspaces.path()).absolutePath())),
                        .go = tr("Restore"),
                        .icon = u"archive-restore"_s},
                    [this, path] { restoreBackup(path); });
            });
            line->addWidget(check);
            line->addWidget(restore);
            m_backupRows->addWidget(box);
        }
    });
}

void SettingsPage::checkBackup(const QString &path)
{
    auto task = shell().startTask(tr("Checking the backup"));
    context().workspaces.check(path, task->progress).then(this, [this, task, path](const Result<CheckReport> &report) {
        task->finish();
        if (!report) return shell().showError(report.error());
        if (report->problems.isEmpty()) shell().toast(tr("%1 is sound").arg(QFileInfo(path).fileName()));
        else shell().showError(Error{.code = ErrorCode::Damaged, .args = {QFileInfo(path).fileName()}, .detail = report->problems.join(u"; ")});
    });
}

void SettingsPage::restoreBackup(const QString &path)
{
    // The window goes and comes back with the restored agency; what it was stays beside the file.
    Shell *shell = &this->shell();
    WorkspaceManager *workspaces = &context().workspaces;
    QTimer::singleShot(0, workspaces, [shell, workspaces, path] {
        workspaces->restore(path).then(workspaces, [shell](const Result<QString> &restored) {
            if (!restored) return shell->showError(restored.error());
            shell->toast(SettingsPage::tr("Backup restored. What was there before is kept as %1").arg(QFileInfo(*restored).fileName()));
        });
    });
}

void SettingsPage::showPicture(const QString &state, std::function<void()> done)
{
    QTimer::singleShot(150, this, [this, state, done = std::move(done)] {
        if (state == "backups"_L1 && m_backups) m_scroll->ensureWidgetVisible(m_backups);
        else m_scroll->ensureVisible(0, 0);
        done();
    });
}

} // namespace flow::ui
