// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/guestsection.h"

#include "core/entities.h"
#include "ui/common/label.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/text/fieldtext.h"
#include "ui/text/subjecttext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kFirstQuota = 6;

    QString sourceText(const QString &source) { return choiceLabel(guestEntity(), *guestEntity().field(u"source"), source); }

    QHBoxLayout *line(PanelSection *section)
    {
        auto *box = new QWidget;
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 2, 0, 2);
        row->setSpacing(8);
        section->add(box);
        return row;
    }

} // namespace

GuestSection::GuestSection(const PageContext &context, qint64 show, const GuestList &list, QWidget *parent)
    : PanelSection(list.guests.empty() ? tr("Guest list") : tr("Guest list, %1 of %2 here").arg(list.arrived()).arg(list.places()), parent)
    , m_context(context)
    , m_show(show)
{
    setObjectName(u"guestSection"_s);
    IconButton *quota = addTool(u"plus"_s, tr("Places for a source"));
    quota->setObjectName(u"addQuota"_s);
    if (!mayWrite(context, u"guest_quota"_s)) quota->hide();
    connect(quota, &IconButton::clicked, this, [this, quota, list] {
        QMenu menu(this);
        for (const QString &source : guestEntity().field(u"source")->choices) {
            if (std::ranges::any_of(list.quotas, [&](const GuestQuota &one) { return one.source == source && one.isLimited; })) continue;
            menu.addAction(sourceText(source), this, [this, source] {
                m_context.editor.write({.code = u"edit"_s, .subject = kindSubject(guestQuotaEntity())}, {}, [show = m_show, source](Connection &connection) { return setGuestQuota(connection, show, source, kFirstQuota); });
            });
        }
        menu.exec(quota->mapToGlobal(QPoint(0, quota->height())));
    });
    addQuotas(list);
    addGuests(list);
    if (mayWrite(context, u"guest"_s)) addLine();
}

void GuestSection::addQuotas(const GuestList &list)
{
    for (const GuestQuota &one : list.quotas) {
        if (!one.isLimited) continue;
        QHBoxLayout *row = line(this);
        row->addWidget(new Label(sourceText(one.source), TypeStyle::Body, ColorRole::Text2), 1);
        auto *taken = new Label(tr("%1 of").arg(one.taken), TypeStyle::Body, one.taken > one.places ? ColorRole::DangerText : ColorRole::Text);
        taken->setTabular(true);
        row->addWidget(taken);
        auto *places = new QSpinBox;
        places->setObjectName(u"quota.%1"_s.arg(one.source));
        places->setAccessibleName(tr("Places for %1").arg(sourceText(one.source)));
        places->setRange(0, 9999);
        places->setValue(one.places);
        places->setKeyboardTracking(false);
        places->setEnabled(mayWrite(m_context, u"guest_quota"_s));
        row->addWidget(places);
        connect(places, &QSpinBox::valueChanged, this, [this, source = one.source](int value) {
            m_context.editor.write({.code = u"edit"_s, .subject = kindSubject(guestQuotaEntity())}, {}, [show = m_show, source, value](Connection &connection) { return setGuestQuota(connection, show, source, value); });
        });
    }
}

void GuestSection::addGuests(const GuestList &list)
{
    for (const Guest &guest : list.guests) {
        QHBoxLayout *row = line(this);
        auto *here = new QCheckBox(guest.places > 1 ? u"%1 +%2"_s.arg(guest.name).arg(guest.places - 1) : guest.name);
        here->setObjectName(u"guest.%1"_s.arg(guest.id));
        here->setToolTip(tr("Has arrived"));
        here->setChecked(guest.arrived > 0);
        here->setEnabled(mayWrite(m_context, u"guest"_s));
        row->addWidget(here, 1);
        QStringList facts{sourceText(guest.source), guest.note};
        facts.removeAll(QString());
        row->addWidget(new Label(facts.join(u" · "_s), TypeStyle::Small, ColorRole::Text3));
        auto *remove = new IconButton(u"x"_s, tr("Take %1 off the list").arg(guest.name));
        remove->setObjectName(u"removeGuest.%1"_s.arg(guest.id));
        remove->setSide(24);
        if (!mayWrite(m_context, u"guest"_s)) remove->hide();
        row->addWidget(remove);
        connect(here, &QCheckBox::toggled, this, [this, id = guest.id, places = guest.places, name = guest.name](bool on) {
            m_context.editor.write({.code = u"edit"_s, .subject = name}, {}, [id, on, places](Connection &connection) { return checkInGuest(connection, id, on ? places : 0); });
        });
        connect(remove, &IconButton::clicked, this, [this, id = guest.id] { m_context.editor.remove(guestEntity(), {id}); });
    }
}

void GuestSection::addLine()
{
    QHBoxLayout *row = line(this);
    auto *name = new QLineEdit;
    name->setObjectName(u"newGuest"_s);
    name->setPlaceholderText(tr("Name, +2 for company"));
    name->setAccessibleName(tr("New guest"));
    auto *source = new QComboBox;
    source->setObjectName(u"guestSource"_s);
    source->setAccessibleName(tr("Whose guest"));
    for (const QString &code : guestEntity().field(u"source")->choices)
        source->addItem(sourceText(code), code);
    row->addWidget(name, 1);
    row->addWidget(source);
    connect(name, &QLineEdit::returnPressed, this, [this, name, source] {
        static const QRegularExpression company(u"\\s*\\+\\s*(\\d{1,4})\\s*$"_s);
        QString text = name->text().trimmed();
        const QRegularExpressionMatch with = company.match(text);
        Guest guest{.name = text.left(with.hasMatch() ? with.capturedStart() : text.size()), .source = source->currentData().toString(), .places = with.hasMatch() ? with.captured(1).toInt() + 1 : 1};
        if (guest.name.isEmpty()) return;
        m_context.editor.write({.code = u"edit"_s, .subject = guest.name}, {}, [show = m_show, guest](Connection &connection) { return addGuest(connection, show, guest); });
    });
}

} // namespace flow::ui
