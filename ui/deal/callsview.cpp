// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deal/callsview.h"

#include "core/entities.h"
#include "ui/common/badge.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/wraplayout.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QAction>
#include <QDateTime>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStyledItemDelegate>
#include <QUrl>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 64;

QString joined(QStringList parts, const QString &between = u" · "_s)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString readablePhone(const QString &phone) { return phone.isEmpty() ? QString() : formatValue(contactEntity(), *contactEntity().field(u"phone"), phone); }

/// "12 Nov: likes the new record", without the weekday.
QString lastExchange(const CallRow &call, const QDate &today)
{
    if (!call.lastAt) return CallsView::tr("Nothing said yet");
    return labelled(formatDay(QDateTime::fromMSecsSinceEpoch(call.lastAt).date(), today), call.lastSummary);
}

class CallDelegate final : public QStyledItemDelegate
{
public:
    CallDelegate(std::function<const CallRow &(int)> call, QDate today, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_call(std::move(call))
        , m_today(today)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {400, kRow}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Theme &theme = themeOf(option.widget);
        const CallRow &call = m_call(index.row());
        const QRectF row = option.rect;
        const bool isFocused = option.state & QStyle::State_Active && option.widget->hasFocus();
        if (option.state & QStyle::State_Selected) painter->fillRect(row, theme.color(isFocused ? ColorRole::Selection : ColorRole::SelectionInactive));
        else if (option.state & QStyle::State_MouseOver) painter->fillRect(row, theme.color(ColorRole::Hover));
        paint::hairline(*painter, QRectF(row.left(), row.bottom() - 1, row.width(), 1), theme.color(ColorRole::Hairline));
        const QRectF inner = row.adjusted(24, 10, -20, -10);
        paintAvatar(*painter, QRectF(inner.left(), inner.top() + 8, 28, 28), theme, call.artist, call.artistColor, AvatarShape::Square);
        const double width = inner.width() - 44;
        const QRectF who(inner.left() + 44, inner.top(), width * 0.30, 44), phone(who.right() + 16, inner.top(), width * 0.24, 44);
        const QRectF said(phone.right() + 16, inner.top(), inner.right() - 130 - phone.right() - 16, 44), due(inner.right() - 120, inner.top(), 120, 44);
        two(*painter, theme, who, call.venue.isEmpty() ? call.title : call.venue, joined({call.town, call.artist}), TypeStyle::Heading);
        two(*painter, theme, phone, readablePhone(call.phone).isEmpty() ? CallsView::tr("No number") : readablePhone(call.phone), joined({call.contact, call.jobTitle}, u", "_s), TypeStyle::BodyStrong);
        const QString about = call.title.isEmpty() ? joined({call.project, call.estimate ? u"≈"_s + formatMoney(call.estimate, call.currency) : QString()}) : call.title;
        two(*painter, theme, said, about, lastExchange(call, m_today), TypeStyle::Body);
        paintDue(*painter, theme, due, call);
    }

private:
    static void two(QPainter &painter, Theme &theme, const QRectF &rect, const QString &first, const QString &second, TypeStyle style)
    {
        paint::text(painter, QRectF(rect.left(), rect.top(), rect.width(), 22), first, theme.font(style, true), theme.color(ColorRole::Text));
        paint::text(painter, QRectF(rect.left(), rect.top() + 22, rect.width(), 20), second, theme.font(TypeStyle::Small, true), theme.color(ColorRole::Text2));
    }

    void paintDue(QPainter &painter, Theme &theme, const QRectF &rect, const CallRow &call) const
    {
        const qint64 late = call.due.daysTo(m_today);
        const QString shown = late <= 0 ? CallsView::tr("Today") : CallsView::tr("%n day(s) late", nullptr, int(late));
        const double width = badgeWidth(theme, shown, u"phone"_s);
        paintBadge(painter, QPointF(rect.right() - width, rect.top() + 11), theme, shown, u"phone"_s, badgeColors(theme, late > 7 ? Tone::Warning : Tone::Neutral));
        if (call.attempts > 0)
            paint::text(painter, QRectF(rect.left(), rect.top() + 23, rect.width(), 18), CallsView::tr("%n attempt(s)", nullptr, call.attempts), theme.font(TypeStyle::Small, true), theme.color(ColorRole::Text3), Qt::AlignRight);
    }

    std::function<const CallRow &(int)> m_call;
    QDate m_today;
};

} // namespace

class CallsView::Model final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(calls.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const CallRow &call = calls.at(size_t(index.row()));
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return joined({call.venue, call.contact, readablePhone(call.phone), call.artist, call.title}, u", "_s);
        return {};
    }
    void set(std::vector<CallRow> all)
    {
        beginResetModel();
        calls = std::move(all);
        endResetModel();
    }
    std::vector<CallRow> calls;
};

CallsView::CallsView(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_model(new Model(this))
    , m_list(new QListView(this))
    , m_bar(new Surface(ColorRole::Surface, this))
    , m_empty(new EmptyState(u"phone"_s, tr("Nobody to call today"), tr("Follow-ups come here by themselves when their day has come."), {}, {}, this))
    , m_note(new QLineEdit)
    , m_today(today)
{
    m_list->setObjectName(u"calls"_s);
    m_list->setAccessibleName(tr("Calls"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CallDelegate([this](int row) -> const CallRow & { return m_model->calls.at(size_t(row)); }, today, this));
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid()) Q_EMIT currentChanged();
    });
    connect(m_list, &QListView::doubleClicked, this, [this] { if (current()) Q_EMIT opened(*current()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    auto *row = new WrapLayout(8, m_bar); // with the panel open there is no room for all in one line
    row->setContentsMargins(24, 8, 20, 8);
    for (int number = 1; number <= 6; ++number) {
        auto *button = new Button(outcomeText(CallOutcome(number - 1)));
        button->setObjectName(u"outcome.%1"_s.arg(number));
        button->setKey(QKeySequence(Qt::Key_0 + number));
        connect(button, &Button::clicked, this, [this, number] { run(number); });
        row->addWidget(button);
    }
    auto *snooze = new Button(tr("Tomorrow"), ButtonKind::Quiet, u"alarm-clock"_s);
    snooze->setObjectName(u"snooze"_s);
    snooze->setKey(QKeySequence(Qt::Key_S));
    connect(snooze, &Button::clicked, this, [this] { if (current()) Q_EMIT snoozed(*current()); });
    row->addWidget(snooze);
    auto *dialing = new Button(tr("Dial"), ButtonKind::Quiet, u"phone-outgoing"_s);
    dialing->setObjectName(u"dial"_s);
    dialing->setKey(QKeySequence(Qt::Key_D));
    connect(dialing, &Button::clicked, this, &CallsView::dial);
    row->addWidget(dialing);
    column->insertWidget(1, makeNote());
    m_empty->hide();
}

/// What was said goes into the log with the outcome that is chosen next.
QWidget *CallsView::makeNote()
{
    auto *box = new Surface(ColorRole::Surface);
    box->setLines(Qt::BottomEdge);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(24, 0, 20, 8);
    m_note->setObjectName(u"callNote"_s);
    m_note->setAccessibleName(tr("What was said"));
    m_note->setPlaceholderText(tr("What was said, then Enter and the key of the outcome"));
    row->addWidget(m_note);
    connect(m_note, &QLineEdit::returnPressed, this, &CallsView::focusList);
    auto *key = new QAction(this);
    key->setShortcut(QKeySequence(Qt::Key_L));
    key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QAction::triggered, this, [this] { m_note->setFocus(); });
    addAction(key);
    m_noteBox = box;
    return box;
}

void CallsView::setCalls(std::vector<CallRow> calls)
{
    const int row = std::max(0, m_list->currentIndex().row());
    m_model->set(std::move(calls));
    const bool isEmpty = m_model->calls.empty();
    m_list->setVisible(!isEmpty);
    m_bar->setVisible(!isEmpty);
    m_noteBox->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty) m_list->setCurrentIndex(m_model->index(std::min(row, int(m_model->calls.size()) - 1)));
    Q_EMIT currentChanged();
}

void CallsView::step(int by)
{
    const int row = m_list->currentIndex().row() + by;
    if (row >= 0 && row < int(m_model->calls.size())) m_list->setCurrentIndex(m_model->index(row));
}

const std::vector<CallRow> &CallsView::calls() const { return m_model->calls; }
void CallsView::setReadOnly(bool readOnly)
{
    m_bar->setEnabled(!readOnly);
    m_note->setEnabled(!readOnly);
}
void CallsView::focusList() { m_list->setFocus(); }

const CallRow *CallsView::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < int(m_model->calls.size()) ? &m_model->calls[size_t(row)] : nullptr;
}

void CallsView::run(int number)
{
    if (CallOutcome(number - 1) == CallOutcome::CallBack) askCallBack(findChild<QWidget *>(u"outcome.%1"_s.arg(number)));
    else say(CallOutcome(number - 1));
}

void CallsView::say(CallOutcome what, const QDate &callBackOn)
{
    const CallRow *call = current();
    if (!call) return;
    const QString note = m_note->text().trimmed();
    m_note->clear();
    Q_EMIT outcome(CallRow(*call), what, note, callBackOn);
}

/// They said when: one more key.
void CallsView::askCallBack(QWidget *under)
{
    if (!current() || !under) return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"callBackMenu"_s);
    const auto add = [&](const QString &text, const QDate &day) {
        menu->addAction(u"%1\t%2"_s.arg(text, formatDay(day, m_today)), this, [this, day] { say(CallOutcome::CallBack, day); });
    };
    add(tr("&Tomorrow"), m_today.addDays(1));
    add(tr("In t&hree days"), m_today.addDays(3));
    add(tr("On &Monday"), m_today.addDays(8 - m_today.dayOfWeek()));
    add(tr("In two &weeks"), m_today.addDays(14));
    menu->setActiveAction(menu->actions().first());
    menu->popup(under->mapToGlobal(QPoint(0, under->height() + 4)));
}

void CallsView::dial()
{
    if (const CallRow *call = current(); call && !call->phone.isEmpty()) QDesktopServices::openUrl(QUrl(u"tel:"_s + call->phone));
}

bool CallsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && current()) {
            Q_EMIT opened(CallRow(*current()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString outcomeText(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::NoAnswer: return CallsView::tr("No answer");
    case CallOutcome::Pitched: return CallsView::tr("Pitched");
    case CallOutcome::Interested: return CallsView::tr("Interested");
    case CallOutcome::DatesIn: return CallsView::tr("Dates received");
    case CallOutcome::CallBack: return CallsView::tr("Call back");
    case CallOutcome::Declined: return CallsView::tr("Declined");
    }
    return {};
}

} // namespace flow::ui
