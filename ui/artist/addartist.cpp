// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artist/addartist.h"

#include "core/entities.h"
#include "core/store/setting.h"
#include "ui/common/button.h"
#include "ui/common/form.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/shell/recordeditor.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString tr(const char *text) { return QCoreApplication::translate("flow::ui", text); }

} // namespace

void openAddArtist(const PageContext &context, QWidget *anchor, const QString &name, std::function<void(qint64)> added)
{
    auto *popover = new Popover(anchor);
    popover->setObjectName(u"addArtist"_s);
    popover->content()->setFixedWidth(440);
    popover->column()->addWidget(new Label(tr("New artist"), TypeStyle::Heading, ColorRole::Text));
    auto *form = new Form(artistEntity(), {u"name"_s, u"genre"_s, u"home_town"_s, u"home_country"_s, u"tier"_s, u"currency"_s, u"fee_min"_s, u"fee_max"_s, u"commission"_s});
    form->setValues({{u"name"_s, name.isEmpty() ? QVariant() : name}});
    context.store.read(agencyCurrency).then(form, [form](const Result<QString> &currency) {
        if (currency) form->setValues({{u"currency"_s, *currency}});
    });
    popover->column()->addWidget(form);
    auto *save = new Button(tr("Add artist"), ButtonKind::Primary, u"plus"_s);
    save->setObjectName(u"saveArtist"_s);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(save);
    popover->column()->addLayout(row);
    const auto run = [&editor = context.editor, popover, form, added = std::move(added)] {
        if (!form->check()) return;
        Values values = form->values();
        values.removeIf([](const auto &entry) { return entry.value().isNull(); });
        values.insert(u"status"_s, u"active"_s);
        editor.insert(artistEntity(), values).then(popover->window(), [added](const Result<qint64> &id) {
            if (id) added(*id);
        });
        popover->close();
    };
    QObject::connect(save, &Button::clicked, popover, run);
    for (QLineEdit *line : form->findChildren<QLineEdit *>()) QObject::connect(line, &QLineEdit::returnPressed, popover, run);
    popover->open();
    form->field(u"name"_s)->editor()->setFocus();
}

} // namespace flow::ui
