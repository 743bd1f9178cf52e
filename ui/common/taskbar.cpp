// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/taskbar.h"

#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>

namespace flow::ui {

using namespace Qt::StringLiterals;

TaskBar::TaskBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"taskBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(8);
    m_text = new Label({}, TypeStyle::Small, ColorRole::Text3, this);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 4);
    m_bar->setRange(0, 1000);
    m_figure = new Label({}, TypeStyle::Small, ColorRole::Text3, this);
    m_figure->setTabular(true);
    m_cancel = new IconButton(u"x"_s, tr("Cancel"), {}, this);
    m_cancel->setObjectName(u"taskCancel"_s);
    m_cancel->setSide(24);
    m_cancel->setIconSize({14, 14});
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_figure);
    row->addWidget(m_cancel);
    m_timer = new QTimer(this);
    m_timer->setInterval(100);
    connect(m_timer, &QTimer::timeout, this, &TaskBar::refresh);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_running.isEmpty()) m_running.first().task->progress->cancel();
    });
    hide();
}

std::shared_ptr<Task> TaskBar::start(const QString &text)
{
    auto task = std::make_shared<Task>();
    task->text = text;
    Running running{task, {}};
    running.since.start();
    m_running << running;
    m_timer->start();
    return task;
}

void TaskBar::refresh()
{
    // A task that only this list still knows was dropped by its owner.
    m_running.removeIf([](const Running &r) { return r.task->finished || r.task.use_count() == 1; });
    if (m_running.isEmpty()) {
        m_timer->stop();
        return hide();
    }
    const Running &first = m_running.first();
    if (first.since.elapsed() < 300) return;
    const qint64 done = first.task->progress->done(), total = first.task->progress->total();
    m_text->setText(m_running.size() > 1 ? tr("%1 and %n more", nullptr, int(m_running.size()) - 1).arg(first.task->text) : first.task->text);
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0) m_bar->setValue(int(done * 1000 / total));
    m_figure->setText(total > 0 ? QLocale().toString(int(done * 100 / total)) + u"\u202f%"_s : done > 0 ? QLocale().toString(done) : QString());
    m_bar->setAccessibleName(first.task->text);
    show();
}

} // namespace flow::ui
