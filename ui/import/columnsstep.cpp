// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columnsstep.h"

#include "core/entities.h"
#include "ui/common/badge.h"
#include "ui/common/label.h"
#include "ui/common/layouts.h"
#include "ui/import/filestep.h"
#include "ui/text/fieldtext.h"
#include "ui/text/importtext.h"
#include "ui/text/longdate.h"
#include "ui/theme/paint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <utility>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr TableKind kKinds[] = {TableKind::Venues, TableKind::Companies, TableKind::Contacts, TableKind::Artists, TableKind::Fans, TableKind::Orders, TableKind::Shows,
        TableKind::Deals, TableKind::Availability, TableKind::Royalties, TableKind::Stats};

    /// The wheel scrolls the page and never changes where a column goes by accident.
    class TargetBox final : public QComboBox
    {
    public:
        using QComboBox::QComboBox;

    protected:
        void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    };

    /// Entities that a row of this kind can feed, its own first.
    QStringList entitiesOf(TableKind kind)
    {
        switch (kind) {
        case TableKind::Venues: return {u"venue"_s, u"contact"_s, u"company"_s};
        case TableKind::Companies: return {u"company"_s, u"contact"_s, u"venue"_s};
        case TableKind::Shows: return {u"show"_s, u"hold"_s, u"contact"_s, u"company"_s};
        case TableKind::Deals: return {u"deal"_s, u"contact"_s, u"company"_s};
        case TableKind::Orders: return {u"order"_s, u"order_line"_s, u"customer"_s, u"fan"_s};
        case TableKind::Artists: return {u"artist"_s, u"contact"_s};
        default: return {kindEntity(kind)};
        }
    }

    bool isOffered(const Field &field) { return !field.is(Internal) && field.type != FieldType::Blob && field.type != FieldType::Json; }

    /// A date that is not sure becomes a hold by itself; only what no other column says is asked for.
    bool isOffered(TableKind kind, const Entity &entity, const Field &field)
    {
        static const QStringList ofClaims{u"rank"_s, u"expires_at"_s, u"room"_s};
        return isOffered(field) && (kind != TableKind::Shows || entity.name != u"hold"_s || ofClaims.contains(field.name));
    }

    QString keyOf(const ColumnMapping &column, const QString &main)
    {
        if (!column.isMapped()) return {};
        const QString entity = column.entity.isEmpty() ? main : column.entity;
        if (column.role == u"tags" || column.role == u"interests") return entity + u'.' + column.role;
        return entity + u'.' + column.field;
    }

    constexpr qsizetype kShownColumns = 300; // widgets for the 16,384 of a spreadsheet would take minutes

    std::pair<QString, Tone> confidenceText(const ColumnMapping &column)
    {
        if (!column.isMapped()) return {ColumnsStep::tr("Not imported"), Tone::Neutral};
        if (column.confidence >= 0.85) return {ColumnsStep::tr("Sure"), Tone::Success};
        if (column.confidence >= 0.6) return {ColumnsStep::tr("Likely"), Tone::Info};
        return {ColumnsStep::tr("Guessed"), Tone::Warning};
    }

} // namespace

ColumnsStep::ColumnsStep(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"importColumnsStep"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 0, 0);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *label = new Label(tr("Each row is about"), TypeStyle::Body, ColorRole::Text2, this);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"importKind"_s);
    m_kind->setAccessibleName(tr("What the rows are"));
    label->setBuddy(m_kind);
    m_subjectLabel = new Label(tr("of"), TypeStyle::Body, ColorRole::Text2, this);
    m_subject = new QComboBox(this);
    m_subject->setObjectName(u"importSubject"_s);
    m_subject->setAccessibleName(tr("Whose dates they are"));
    m_subjectLabel->setBuddy(m_subject);
    connect(m_subject, &QComboBox::activated, this, [this](int index) { m_session.setSubject(m_subject->itemData(index).toString()); });
    m_orderLabel = new Label({}, TypeStyle::Body, ColorRole::Text2, this);
    m_order = new QComboBox(this);
    m_order->setObjectName(u"importDateOrder"_s);
    m_order->setAccessibleName(tr("How dates are meant that could be read either way"));
    m_orderLabel->setBuddy(m_order);
    connect(m_order, &QComboBox::activated, this, [this](int index) { m_session.setDateOrder(value::DateOrder(m_order->itemData(index).toInt())); });
    m_summary = new Label({}, TypeStyle::Body, ColorRole::Text3, this);
    head->addWidget(label);
    head->addWidget(m_kind);
    head->addWidget(m_subjectLabel);
    head->addWidget(m_subject);
    head->addWidget(m_orderLabel);
    head->addWidget(m_order);
    head->addSpacing(8);
    head->addWidget(m_summary);
    head->addStretch(1);
    column->addLayout(head);
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(4);
    column->addLayout(m_notes);
    m_consent = new QCheckBox(tr("These people agreed to be written to"), this);
    m_consent->setObjectName(u"importConsent"_s);
    m_consent->setToolTip(tr("Without it they are imported as “unknown” and get no campaigns. Nobody who unsubscribed before is subscribed again."));
    connect(m_consent, &QCheckBox::toggled, this, [this](bool on) { m_session.setAttested(on); });
    column->addWidget(m_consent);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    connect(m_kind, &QComboBox::activated, this, [this](int index) { m_session.setKind(TableKind(m_kind->itemData(index).toInt())); });
    refresh();
}

QString ColumnsStep::samples(int column) const
{
    const InspectedTable *table = m_session.table();
    if (!table) return {};
    QStringList found;
    const auto &rows = table->sample.rows;
    for (size_t i = size_t(m_session.mapping().firstDataRow()); i < rows.size() && found.size() < 3 && found.join(u"   "_s).size() < 44; ++i) {
        if (size_t(column) >= rows[i].size()) continue;
        const QString text = QString::fromStdString(rows[i][size_t(column)].text).simplified().left(56);
        if (!text.isEmpty() && !found.contains(text)) found << text;
    }
    return found.join(u" · "_s);
}

void ColumnsStep::fillTargets(QComboBox *box, const ColumnMapping &column) const
{
    const QString main = kindEntity(m_session.mapping().kind);
    const QString key = keyOf(column, main);
    auto *model = qobject_cast<QStandardItemModel *>(box->model());
    box->addItem(tr("Not imported"), QString());
    const auto heading = [&](const QString &text) {
        box->addItem(text);
        if (QStandardItem *item = model->item(box->count() - 1)) {
            item->setEnabled(false);
            item->setFont(themeOf(this).font(TypeStyle::SmallStrong));
        }
    };
    int chosen = column.isMapped() ? -1 : 0;
    for (const QString &name : entitiesOf(m_session.mapping().kind)) {
        const Entity *entity = entityByName(name);
        if (!entity) continue;
        const bool own = name == main;
        heading(entityName(*entity));
        for (const Field &field : entity->fields) {
            if (!isOffered(m_session.mapping().kind, *entity, field)) continue;
            const QString label = fieldLabel(*entity, field);
            const QString id = name + u'.' + field.name;
            box->addItem(own ? label : tr("%1: %2").arg(entityName(*entity), label), id);
            if (id == key) chosen = box->count() - 1;
        }
        if (!own) continue;
        box->addItem(tr("Tags"), name + u".tags"_s);
        if (key == name + u".tags"_s) chosen = box->count() - 1;
        if (name == u"fan") {
            box->addItem(tr("Interests"), name + u".interests"_s);
            if (key == name + u".interests"_s) chosen = box->count() - 1;
        }
    }
    if (chosen < 0) { // a role that the list does not have, such as evidence of consent
        box->insertItem(1, targetText(column), u"="_s);
        chosen = 1;
    }
    box->setCurrentIndex(chosen);
}

void ColumnsStep::refresh()
{
    if (m_filling) return;
    m_filling = true;
    fill();
    m_filling = false;
}

/// An example of the file says what is meant: 03/04/2026 is 3 April or 4 March.
void ColumnsStep::fillOrder()
{
    const QString example = m_session.ambiguousDate();
    m_orderLabel->setVisible(!example.isEmpty());
    m_order->setVisible(!example.isEmpty());
    m_order->clear();
    if (example.isEmpty()) return;
    m_orderLabel->setText(tr("%1 is").arg(example));
    for (const value::DateOrder order : {value::DateOrder::DayFirst, value::DateOrder::MonthFirst}) {
        value::DateParts date;
        value::parseDate(example.toStdString(), {.order = order}, date);
        m_order->addItem(date.year ? longDay(QDate(date.year, date.month, date.day)) : longDayOfYear(QDate(2000, date.month, date.day)), int(order));
    }
    m_order->setCurrentIndex(std::max(0, m_order->findData(int(m_session.dateOrder()))));
}

void ColumnsStep::fill()
{
    const Mapping &mapping = m_session.mapping();
    m_kind->clear();
    if (mapping.kind == TableKind::Unknown) m_kind->addItem(kindText(TableKind::Unknown), int(TableKind::Unknown));
    for (const TableKind kind : kKinds) m_kind->addItem(kindText(kind), int(kind));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(mapping.kind))));
    m_subject->clear();
    m_subject->addItem(tr("whoever the file names"), QString());
    for (const QString &artist : m_session.artists()) m_subject->addItem(artist, artist);
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(m_session.subject())));
    m_subjectLabel->setVisible(m_session.asksSubject());
    m_subject->setVisible(m_session.asksSubject());
    fillOrder();
    emptyLayout(m_notes);
    for (const MappingNote &note : mapping.notes)
        if (const QString text = noteText(note); !text.isEmpty()) m_notes->addWidget(noteLine(text, !note.code.startsWith(u"remembered"_s), this));
    m_consent->setVisible(m_session.asksConsent());
    m_consent->setChecked(m_session.isAttested());
    const QString profile = profileText(mapping.profileId);
    const qsizetype used = std::ranges::count_if(mapping.columns, [](const ColumnMapping &c) { return c.isMapped(); });
    const QString counts = tr("%1 of %2 columns are imported").arg(formatCount(used), formatCount(mapping.columns.size()));
    m_summary->setText(profile.isEmpty() ? counts : tr("Recognised as %1. %2").arg(profile, counts));

    const QWidget *focused = focusWidget();
    const QString focusName = focused ? focused->objectName() : QString();
    const int at = m_scroll->verticalScrollBar() ? m_scroll->verticalScrollBar()->value() : 0;
    auto *grid = new QWidget(m_scroll);
    auto *layout = new QGridLayout(grid);
    layout->setContentsMargins(0, 0, 24, 12);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 3);
    layout->setColumnMinimumWidth(0, 180);
    layout->setColumnMinimumWidth(2, 240);
    layout->setColumnMinimumWidth(3, 110);
    int row = 0;
    const QStringList heads{tr("Column of the file"), tr("Values"), tr("Goes to"), QString()};
    for (int i = 0; i < heads.size(); ++i) layout->addWidget(new Label(heads[i], TypeStyle::SmallStrong, ColorRole::Text2, grid), row, i);
    ++row;
    layout->addWidget(new Hairline(Qt::Horizontal, grid), row++, 0, 1, 4);
    qsizetype shown = 0;
    for (const ColumnMapping &column : mapping.columns) {
        if (!column.isMapped() && shown >= kShownColumns) continue;
        ++shown;
        auto *header = new Label(column.header.simplified(), TypeStyle::BodyStrong, ColorRole::Text, grid);
        header->setMaximumWidth(260);
        auto *values = new Label(samples(column.index), TypeStyle::Body, ColorRole::Text2, grid);
        values->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        auto *box = new TargetBox(grid);
        box->setObjectName(u"importTarget%1"_s.arg(column.index));
        box->setAccessibleName(tr("Where “%1” goes").arg(column.header));
        box->setMaxVisibleItems(18);
        fillTargets(box, column);
        connect(box, &QComboBox::activated, this, [this, box, index = column.index](int item) {
            const QString target = box->itemData(item).toString();
            if (target == u"=") return;
            // The box must live until its signal is over.
            QMetaObject::invokeMethod(this, [this, index, target] { m_session.setTarget(index, target); }, Qt::QueuedConnection);
        });
        const auto [words, tone] = confidenceText(column);
        layout->addWidget(header, row, 0);
        layout->addWidget(values, row, 1);
        layout->addWidget(box, row, 2);
        layout->addWidget(new Badge(words, tone, {}, grid), row++, 3, Qt::AlignLeft | Qt::AlignVCenter);
        layout->addWidget(new Hairline(Qt::Horizontal, grid), row++, 0, 1, 4);
    }
    if (const qsizetype rest = mapping.columns.size() - shown; rest > 0)
        layout->addWidget(new Label(tr("Columns beyond these, which are not imported: %1").arg(rest), TypeStyle::Body, ColorRole::Text3, grid), row++, 0, 1, 4);
    layout->setRowStretch(row, 1);
    m_grid = grid;
    m_scroll->setWidget(grid);
    grid->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(at);
    // New widgets stand at the end of the way of Tab: it goes on as one reads.
    QWidget *before = m_consent;
    for (QComboBox *box : grid->findChildren<QComboBox *>()) setTabOrder(std::exchange(before, box), box);
    if (!focusName.isEmpty())
        if (auto *again = grid->findChild<QWidget *>(focusName)) again->setFocus();
}

} // namespace flow::ui
