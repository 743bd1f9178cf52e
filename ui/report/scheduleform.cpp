// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/scheduleform.h"

#include "core/report/report.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/report/reportwords.h"
#include "ui/text/reporttext.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    void select(QComboBox *box, const QVariant &data) { box->setCurrentIndex(std::max(0, box->findData(data))); }

} // namespace

ScheduleForm::ScheduleForm(const ReportSchedule &schedule, const QList<std::pair<qint64, QString>> &artists, QWidget *parent)
    : QWidget(parent)
    , m_start(schedule)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    m_report = choice(u"scheduleReport"_s, tr("Report"));
    for (const ReportKind &kind : reportKinds()) m_report->addItem(reportTitle(kind.name), kind.name);
    m_artist = choice(u"scheduleArtist"_s, tr("Artist"));
    m_artist->addItem(tr("All artists"), 0);
    for (const auto &[id, name] : artists) m_artist->addItem(name, id);
    m_period = choice(u"schedulePeriod"_s, tr("About"));
    for (const ReportPeriod period : reportPeriods()) m_period->addItem(periodText(period), int(period));
    m_format = choice(u"scheduleFormat"_s, tr("As"));
    for (const auto &[suffix, text] : reportFormats()) m_format->addItem(text, suffix);
    m_rhythm = choice(u"scheduleRhythm"_s, tr("When"));
    m_rhythm->addItem(tr("Every month"), int(ReportSchedule::Rhythm::Monthly));
    m_rhythm->addItem(tr("Every week"), int(ReportSchedule::Rhythm::Weekly));
    m_day = choice(u"scheduleDay"_s, tr("Day"));
    m_time = new QTimeEdit(QTime(schedule.minutes / 60, schedule.minutes % 60));
    m_time->setObjectName(u"scheduleTime"_s);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setAccessibleName(tr("Time"));
    m_time->setFixedWidth(104);
    m_folder = new QLineEdit(schedule.folder);
    m_folder->setObjectName(u"scheduleFolder"_s);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setPlaceholderText(QDir::homePath());
    auto *browse = new Button(tr("Choose…"), ButtonKind::Default, u"folder-open"_s);
    connect(browse, &Button::clicked, this, &ScheduleForm::chooseFolder);
    m_problem = new Label({}, TypeStyle::Small, ColorRole::DangerText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    int row = 0;
    const auto pair = [&](const QString &left, QWidget *one, const QString &right, QWidget *two) {
        grid->addWidget(new Label(left, TypeStyle::Small, ColorRole::Text2), row, 0);
        grid->addWidget(new Label(right, TypeStyle::Small, ColorRole::Text2), row++, 1);
        grid->addWidget(one, row, 0);
        grid->addWidget(two, row++, 1);
        grid->setRowMinimumHeight(row++, 4);
    };
    pair(tr("Report"), m_report, tr("Artist"), m_artist);
    pair(tr("About"), m_period, tr("As"), m_format);
    auto *moment = new QWidget;
    auto *line = new QHBoxLayout(moment);
    line->setContentsMargins({});
    line->addWidget(m_day, 1);
    line->addWidget(m_time);
    pair(tr("When"), m_rhythm, tr("Day and time"), moment);
    grid->addWidget(new Label(tr("Folder"), TypeStyle::Small, ColorRole::Text2), row++, 0, 1, 2);
    auto *where = new QHBoxLayout;
    where->setSpacing(8);
    where->addWidget(m_folder, 1);
    where->addWidget(browse);
    grid->addLayout(where, row++, 0, 1, 2);
    grid->addWidget(m_problem, row++, 0, 1, 2);
    for (int column : {0, 1}) grid->setColumnStretch(column, 1);
    setMinimumWidth(440);

    select(m_report, schedule.report);
    select(m_artist, schedule.artistId);
    select(m_period, int(schedule.period));
    select(m_format, schedule.format);
    select(m_rhythm, int(schedule.rhythm));
    fillDays();
    select(m_day, schedule.day);
    connect(m_rhythm, &QComboBox::currentIndexChanged, this, &ScheduleForm::fillDays);
    const auto showPeriod = [this] {
        const auto kinds = reportKinds();
        const auto kind = std::ranges::find(kinds, m_report->currentData().toString(), &ReportKind::name);
        m_period->setEnabled(kind == kinds.end() || kind->hasPeriod);
    };
    connect(m_report, &QComboBox::currentIndexChanged, this, showPeriod);
    showPeriod();
}

QComboBox *ScheduleForm::choice(const QString &name, const QString &label)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setMinimumWidth(120);
    return box;
}

void ScheduleForm::fillDays()
{
    m_day->clear();
    if (m_rhythm->currentData().toInt() == int(ReportSchedule::Rhythm::Weekly)) {
        for (int day = 1; day <= 7; ++day) m_day->addItem(QLocale().dayName(day), day);
        return;
    }
    for (int day = 1; day <= 31; ++day) m_day->addItem(day == 31 ? tr("Last day") : QString::number(day), day);
}

void ScheduleForm::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the reports"), m_folder->text().isEmpty() ? QDir::homePath() : m_folder->text());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void ScheduleForm::refuse(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setInvalid(m_folder, !problem.isEmpty());
    if (!problem.isEmpty()) m_folder->setFocus();
}

std::optional<ReportSchedule> ScheduleForm::schedule()
{
    const QString folder = m_folder->text().trimmed();
    const QFileInfo info(folder);
    const QString problem = folder.isEmpty() ? tr("Choose a folder.")
        : !info.isDir()                      ? tr("There is no such folder.")
        : !info.isWritable()                 ? tr("Nothing can be written into this folder.")
                                             : QString();
    refuse(problem);
    if (!problem.isEmpty()) return std::nullopt;
    ReportSchedule schedule = m_start;
    schedule.report = m_report->currentData().toString();
    schedule.artistId = m_artist->currentData().toLongLong();
    schedule.period = ReportPeriod(m_period->currentData().toInt());
    schedule.format = m_format->currentData().toString();
    schedule.rhythm = ReportSchedule::Rhythm(m_rhythm->currentData().toInt());
    schedule.day = m_day->currentData().toInt();
    schedule.minutes = m_time->time().hour() * 60 + m_time->time().minute();
    schedule.folder = info.absoluteFilePath();
    return schedule;
}

} // namespace flow::ui
