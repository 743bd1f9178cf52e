// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/assignmenu.h"

#include "core/entities.h"
#include "core/show/resourcebook.h"
#include "core/store/records.h"
#include "ui/common/button.h"
#include "ui/common/form.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/text/fieldtext.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString tr(const char *text) { return QCoreApplication::translate("flow::ui", text); }

    constexpr std::array kKinds{"vehicle"_L1, "hotel"_L1, "staff"_L1, "equipment"_L1};

    QString newText(const QString &kind)
    {
        if (kind == "vehicle"_L1) return tr("New vehicle");
        if (kind == "hotel"_L1) return tr("New hotel");
        if (kind == "staff"_L1) return tr("New crew member");
        return tr("New equipment");
    }

    QStringList fieldsOf(const QString &kind)
    {
        if (kind == "hotel"_L1) return {u"name"_s, u"home_town"_s, u"home_country"_s, u"phone"_s, u"email"_s};
        if (kind == "staff"_L1) return {u"name"_s, u"job"_s, u"phone"_s, u"email"_s, u"emergency_contact"_s, u"emergency_phone"_s};
        if (kind == "vehicle"_L1) return {u"name"_s, u"capacity"_s, u"phone"_s, u"notes"_s};
        return {u"name"_s, u"pieces"_s, u"notes"_s};
    }

    Result<void> take(Connection &connection, const AssignAsk &ask, qint64 resource)
    {
        if (ask.take) return ask.take(connection, resource);
        FLOW_TRY(takeResource(connection, ask.show, resource));
        return {};
    }

    /// Writes down something new and takes it, in one step.
    void openNew(const PageContext &context, const AssignAsk &ask, const QString &kind, QWidget *anchor)
    {
        auto *popover = new Popover(anchor);
        popover->setObjectName(u"newResource"_s);
        popover->content()->setFixedWidth(380);
        popover->column()->addWidget(new Label(newText(kind), TypeStyle::Heading));
        auto *form = new Form(resourceEntity(), fieldsOf(kind));
        popover->column()->addWidget(form);
        auto *save = new Button(tr("Add and assign"), ButtonKind::Primary, u"plus"_s);
        save->setObjectName(u"saveResource"_s);
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(save);
        popover->column()->addLayout(row);
        const auto run = [context, ask, kind, popover, form] {
            if (!form->check()) return;
            Values values = form->values();
            values.removeIf([](const auto &entry) { return entry.value().isNull(); });
            values.insert(u"kind"_s, kind);
            values.insert(u"status"_s, u"active"_s);
            context.editor.write({.code = u"create"_s, .subject = values.value(u"name"_s).toString()}, {}, [ask, values](Connection &connection) -> Result<void> {
                FLOW_ASSIGN(const qint64 made, Records(connection).insert(resourceEntity(), values));
                return take(connection, ask, made);
            });
            popover->close();
        };
        QObject::connect(save, &Button::clicked, popover, run);
        for (QLineEdit *line : form->findChildren<QLineEdit *>())
            QObject::connect(line, &QLineEdit::returnPressed, popover, run);
        QObject::connect(popover, &Popover::closed, anchor, [anchor] { anchor->setFocus(Qt::PopupFocusReason); }); // not where the menu came from
        popover->open();
        form->field(u"name"_s)->editor()->setFocus();
    }

} // namespace

void openAssign(const PageContext &context, const AssignAsk &ask, QWidget *anchor, const QPoint &at)
{
    if (!mayWrite(context, u"resource_booking"_s)) return;
    context.store.read([show = ask.show](Connection &connection) { return resourcesFor(connection, show); }).then(anchor, [context, ask, at, anchor = QPointer(anchor)](const Result<std::vector<ResourceOption>> &options) {
        if (!anchor) return;
        if (!options) return context.shell.showError(options.error());
        auto *menu = new QMenu(anchor);
        menu->setObjectName(u"assignMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QString shown;
        for (const ResourceOption &one : *options) {
            if (!ask.kind.isEmpty() && one.kind != ask.kind) continue;
            if (ask.kind.isEmpty() && one.kind != shown) menu->addSection(choiceLabel(resourceEntity(), *resourceEntity().field(u"kind"), one.kind));
            shown = one.kind;
            const QString name = one.job.isEmpty() ? one.name : u"%1 · %2"_s.arg(one.name, one.job);
            const QString text = one.isFree ? name : tr("%1, with %2 that day").arg(name, one.takenBy.isEmpty() ? tr("somebody else") : one.takenBy);
            menu->addAction(text, anchor, [context, ask, id = one.id, title = one.name] {
                context.editor.write({.code = u"edit"_s, .subject = title}, {}, [ask, id](Connection &connection) { return take(connection, ask, id); });
            });
        }
        if (mayWrite(context, u"resource"_s)) {
            menu->addSeparator();
            for (const QLatin1StringView kind : kKinds)
                if (ask.kind.isEmpty() || ask.kind == kind)
                    menu->addAction(newText(kind), anchor, [context, ask, anchor, kind = QString(kind)] {
                        if (anchor) openNew(context, ask, kind, anchor);
                    });
        }
        menu->popup(at);
    });
}

} // namespace flow::ui
