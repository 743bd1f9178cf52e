// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/showtasks.h"

#include "core/entities.h"
#include "core/store/store.h"
#include "ui/common/label.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/text/fieldtext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    /// A check box with a day at its right; late ones in red until they are done.
    QWidget *checkRow(const PageContext &context, const Record &record, bool isDone, std::function<void(bool)> toggled)
    {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(20, 2, 20, 2);
        auto *box = new QCheckBox(record.text(u"title"));
        box->setChecked(isDone);
        box->setObjectName(u"check.%1.%2"_s.arg(record.entity->name).arg(record.id));
        box->setEnabled(mayWrite(context, record.entity->name));
        line->addWidget(box, 1);
        const QDate due = QDate::fromString(record.text(u"due_on"), Qt::ISODate);
        const QDate today = QDateTime::fromMSecsSinceEpoch(context.clock.nowMs()).date();
        if (due.isValid()) {
            auto *day = new Label(formatDay(due, today), TypeStyle::Small, !isDone && due < today ? ColorRole::DangerText : ColorRole::Text3);
            day->setTabular(true);
            line->addWidget(day);
        }
        QObject::connect(box, &QCheckBox::toggled, row, std::move(toggled));
        return row;
    }

} // namespace

ShowTasks::ShowTasks(const PageContext &context, qint64 show, QWidget *parent)
    : PanelSection(tr("Tasks"), parent)
    , m_context(context)
    , m_show(show)
{
    setObjectName(u"showTasks"_s);
    load();
}

void ShowTasks::load()
{
    m_context.store.read([show = m_show](Connection &connection) { return Records(connection).where(taskEntity(), u"show_id"_s, show, 100); })
        .then(this, [this](const Result<std::vector<Record>> &tasks) {
            if (tasks) fill(*tasks);
        });
}

void ShowTasks::fill(const std::vector<Record> &tasks)
{
    clear();
    std::vector<Record> sorted = tasks;
    std::ranges::sort(sorted, {}, [](const Record &task) { return std::pair(!task.value(u"done_at").isNull(), task.text(u"due_on")); });
    for (const Record &task : sorted)
        add(checkRow(m_context, task, !task.value(u"done_at").isNull(), [context = m_context, id = task.id](bool on) {
            context.editor.set(taskEntity(), id, u"done_at"_s, on ? QVariant(context.clock.nowMs()) : QVariant());
        }));
    if (!mayWrite(m_context, u"task"_s)) return;
    auto *line = new QLineEdit;
    line->setObjectName(u"newTask"_s);
    line->setPlaceholderText(tr("Add a task"));
    line->setAccessibleName(tr("Add a task"));
    auto *box = new QWidget;
    auto *margins = new QHBoxLayout(box);
    margins->setContentsMargins(20, 6, 20, 4);
    margins->addWidget(line);
    add(box);
    connect(line, &QLineEdit::returnPressed, this, [this, line] {
        const QString title = line->text().trimmed();
        if (title.isEmpty()) return;
        line->clear();
        m_context.editor.insert(taskEntity(), {{u"title"_s, title}, {u"kind"_s, u"other"_s}, {u"show_id"_s, m_show}, {u"created_at"_s, m_context.clock.nowMs()}});
    });
}

AdvanceRow::AdvanceRow(const PageContext &context, const Record &item, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    const QString state = item.text(u"state");
    column->addWidget(checkRow(context, item, state == "done"_L1 || state == "not_needed"_L1, [context, id = item.id](bool on) {
        context.editor.update(advanceItemEntity(), id, {{u"state"_s, on ? u"done"_s : u"todo"_s}, {u"done_at"_s, on ? QVariant(context.clock.nowMs()) : QVariant()}});
    }));
}

} // namespace flow::ui
