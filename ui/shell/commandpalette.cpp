// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "core/store/store.h"
#include "ui/common/motion.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palettelist.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/flowstyle.h"
#include "ui/theme/paint.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kInput = 52, kFooter = 40, kShadow = 40, kMaxHeight = 624;

    /// Which heading the records of an entity stand under, and in what order.
    QString groupOf(const Entity &entity)
    {
        static const QHash<QString, const char *> groups{{u"artist"_s, QT_TRANSLATE_NOOP("flow::ui::CommandPalette", "Portfolio")},
            {u"venue"_s, QT_TRANSLATE_NOOP("flow::ui::CommandPalette", "Network")}, {u"company"_s, QT_TRANSLATE_NOOP("flow::ui::CommandPalette", "Network")},
            {u"contact"_s, QT_TRANSLATE_NOOP("flow::ui::CommandPalette", "Network")}, {u"fan"_s, QT_TRANSLATE_NOOP("flow::ui::CommandPalette", "Fans")},
            {u"customer"_s, QT_TRANSLATE_NOOP("flow::ui::CommandPalette", "Fans")}, {u"order"_s, QT_TRANSLATE_NOOP("flow::ui::CommandPalette", "Orders")},
            {u"product"_s, QT_TRANSLATE_NOOP("flow::ui::CommandPalette", "Orders")}};
        const char *words = groups.value(entity.name, QT_TRANSLATE_NOOP("flow::ui::CommandPalette", "Log and files"));
        return CommandPalette::tr(words);
    }

    QString iconOf(const Entity &entity)
    {
        static const QHash<QString, QString> icons{{u"artist"_s, u"users"_s}, {u"venue"_s, u"map-pin"_s}, {u"company"_s, u"briefcase"_s},
            {u"contact"_s, u"contact"_s}, {u"fan"_s, u"heart"_s}, {u"customer"_s, u"wallet"_s}, {u"order"_s, u"shopping-bag"_s}, {u"product"_s, u"disc-3"_s},
            {u"interaction"_s, u"phone"_s}, {u"file"_s, u"file-text"_s}, {u"tag"_s, u"tag"_s}, {u"segment"_s, u"list-filter"_s}};
        return icons.value(entity.name, u"file"_s);
    }

} // namespace

/// "All  Tab": what the search is narrowed to.
class KindChip final : public QWidget
{
public:
    using QWidget::QWidget;
    void set(const QString &text)
    {
        m_text = text;
        const Theme &theme = themeOf(this);
        setFixedSize(int(paint::textWidth(text, theme.font(TypeStyle::SmallStrong)) + paint::textWidth(u"Tab"_s, theme.font(TypeStyle::Small))) + 22, 20);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        paint::box(painter, rect(), theme.radius(Radius::Badge), {}, theme.color(ColorRole::HairlineStrong));
        const double used = paint::text(painter, QRectF(7, 0, width(), height()), m_text, theme.font(TypeStyle::SmallStrong), theme.color(ColorRole::Text));
        paint::text(painter, QRectF(7 + used + 8, 0, width(), height()), u"Tab"_s, theme.font(TypeStyle::Small), theme.color(ColorRole::Text3));
    }

private:
    QString m_text;
};

class PaletteFooter final : public QWidget
{
public:
    using QWidget::QWidget;
    void set(const QString &result)
    {
        m_result = result;
        setAccessibleName(result);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double radius = theme.radius(Radius::Palette);
        painter.setClipRect(rect());
        paint::box(painter, QRectF(0, -20, width(), height() + 20), radius, theme.color(ColorRole::Background));
        paint::hairline(painter, QRectF(0, 0, width(), 1), theme.color(ColorRole::Hairline));
        const QFont font = theme.font(TypeStyle::Small);
        double x = 16;
        const auto key = [&](const QString &cap) {
            const double w = paint::keyCapWidth(cap, theme);
            paint::keyCap(painter, {x + w, height() / 2.0}, cap, theme);
            x += w + 4;
        };
        const auto words = [&](const QString &text) { x += 2 + paint::text(painter, QRectF(x + 2, 0, 200, height()), text, font, theme.color(ColorRole::Text2)) + 16; };
        key(u"↑"_s);
        key(u"↓"_s);
        words(CommandPalette::tr("Move"));
        key(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText) == "Return"_L1 ? u"Enter"_s : u"↵"_s);
        words(CommandPalette::tr("Open"));
        for (const QString &cap : paint::keyCaps(QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText))) key(cap);
        words(CommandPalette::tr("Open beside"));
        key(u"Tab"_s);
        words(CommandPalette::tr("Narrow"));
        paint::text(painter, QRectF(x, 0, width() - x - 16, height()), m_result, theme.font(TypeStyle::Small, true), theme.color(ColorRole::Text2), Qt::AlignRight);
    }

private:
    QString m_result;
};

CommandPalette::CommandPalette(MainWindow &window, Store &store, QWidget *parent)
    : QWidget(parent)
    , m_window(window)
    , m_store(store)
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Command palette"));
    m_card = new QWidget(this);
    m_input = new QLineEdit(m_card);
    m_input->setObjectName(u"paletteInput"_s);
    m_input->setAccessibleName(tr("Search or run"));
    m_input->setPlaceholderText(tr("Search or run…"));
    setBare(m_input);
    m_input->installEventFilter(this);
    m_kindChip = new KindChip(m_card);
    m_model = new PaletteModel(this);
    m_list = new QListView(m_card);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, m_list));
    m_footer = new PaletteFooter(m_card);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        choose(false);
    });
    hide();
}

QList<PaletteItem> CommandPalette::items() const { return m_model->items(); }

void CommandPalette::open(const QString &text)
{
    const bool comes = !isVisible();
    if (comes) m_before = m_window.focusWidget();
    m_kind.clear();
    QFont font = themeOf(this).font(TypeStyle::Body);
    font.setPixelSize(int(17 * themeOf(this).textScale()));
    m_input->setFont(font);
    const QSignalBlocker blocker(m_input);
    m_input->setText(text);
    m_input->selectAll();
    setGeometry(parentWidget()->rect());
    QWidget::show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
    ask();
    if (comes) comeIn(m_card);
}

void CommandPalette::close()
{
    if (m_running) m_running->cancel();
    ++m_turn;
    hide();
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
}

QStringList CommandPalette::kinds() const
{
    QStringList all{QString(), u"actions"_s};
    for (const PageInfo &page : m_window.pages()) all << page.entities;
    all.removeDuplicates();
    return all;
}

QString CommandPalette::kindText() const
{
    if (m_kind.isEmpty()) return tr("All");
    if (m_kind == "actions"_L1) return tr("Actions");
    const Entity *entity = entityByName(m_kind);
    return entity ? entityName(*entity, true) : m_kind;
}

void CommandPalette::nextKind(int by)
{
    const QStringList all = kinds();
    m_kind = all.at((all.indexOf(m_kind) + by + all.size()) % all.size());
    ask();
}

void CommandPalette::ask()
{
    m_kindChip->set(kindText());
    if (m_running) m_running->cancel();
    const int turn = ++m_turn;
    const QString text = m_input->text().trimmed();
    if (text.isEmpty() || m_kind == "actions"_L1) return show({}, 0);
    m_running = std::make_shared<CancelFlag>();
    SearchOptions options{.limit = m_kind.isEmpty() ? 4 : 40};
    for (const QString &kind : kinds())
        if (const Entity *entity = entityByName(kind); entity && (m_kind.isEmpty() || m_kind == kind)) options.entities << entity;
    if (options.entities.isEmpty()) return show({}, 0);
    using Answer = std::pair<std::vector<SearchGroup>, qint64>;
    m_store
        .read([text, options, flag = m_running](Connection &connection) -> Result<Answer> {
            QElapsedTimer timer;
            timer.start();
            FLOW_ASSIGN(std::vector<SearchGroup> groups, searchEverything(connection, text, options, flag.get()));
            return Answer(std::move(groups), timer.elapsed());
        })
        .then(this, [this, turn](const Result<Answer> &answer) {
            if (turn != m_turn) return;
            QList<PaletteItem> records;
            if (answer) {
                for (const SearchGroup &group : answer->first)
                    for (const SearchHit &hit : group.hits) records << itemFor(group, hit);
            }
            show(std::move(records), answer ? answer->second : 0);
        });
}

PaletteItem CommandPalette::itemFor(const SearchGroup &group, const SearchHit &hit)
{
    const QString entity = group.entity->name;
    const Field *const second = group.entity->field(group.entity->subtitle); // a day, a stage: in people's words
    const QString detail = !hit.snippet.isEmpty() ? hit.snippet : second && !hit.subtitle.isEmpty() ? formatValue(*group.entity, *second, hit.subtitle) : hit.subtitle;
    const auto openIt = [this, entity, id = hit.id] { m_window.openRecord(entity, id); };
    return {.group = groupOf(*group.entity),
        .icon = iconOf(*group.entity),
        .title = hit.title,
        .detail = detail,
        .right = entityName(*group.entity),
        .run = openIt,
        .runBeside = [this, openIt] {
            openIt();
            m_window.setPanelVisible(true);
        }};
}

QList<PaletteItem> CommandPalette::matchingActions(const QString &text) const
{
    QList<std::pair<int, PaletteItem>> found;
    const auto look = [&](QAction *action, const QString &pageId, const QString &detail) {
        if (action->isSeparator() || !action->isEnabled() || action->property("palette").isValid()) return;
        const int score = text.isEmpty() ? 1 : matchScore(action->text(), text);
        if (score == 0) return;
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        found.append({score,
            {.group = tr("Actions"),
                .icon = action->property("iconName").toString(),
                .title = action->text(),
                .detail = detail,
                .right = key,
                .isKey = !key.isEmpty(),
                .run = [this, action = QPointer(action), pageId] {
                    if (!pageId.isEmpty()) m_window.showPage(pageId);
                    if (action) action->trigger();
                }}});
    };
    if (Page *page = m_window.currentPage())
        for (QAction *action : page->actions()) look(action, {}, {});
    for (QAction *action : m_window.actions()) look(action, {}, {});
    for (Page *page : m_window.madePages())
        if (page != m_window.currentPage())
            for (QAction *action : page->actions()) look(action, page->objectName().section(u'.', 1), page->title());
    std::ranges::stable_sort(found, [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<PaletteItem> items;
    for (auto &[score, item] : found) items << std::move(item);
    return items.mid(0, text.isEmpty() ? 60 : m_kind.isEmpty() ? 5 : 40);
}

/// "Add venue 'xyz'" for when there is nothing of that name.
QList<PaletteItem> CommandPalette::additions(const QString &text) const
{
    QList<PaletteItem> items;
    for (const PageInfo &page : m_window.pages()) {
        if (!page.adds) continue;
        for (const auto &[entity, words] : page.adds()) {
            if (!m_kind.isEmpty() && m_kind != entity) continue;
            items << PaletteItem{.group = tr("Nothing found"), .icon = u"plus"_s, .title = words.arg(text), .run = [this, entity, text] { m_window.addRecord(entity, text); }};
        }
    }
    return items;
}

void CommandPalette::show(QList<PaletteItem> records, qint64 ms)
{
    const QString text = m_input->text().trimmed();
    QList<PaletteItem> items;
    if (m_kind.isEmpty() || m_kind == "actions"_L1) items = matchingActions(text);
    // A name that was typed wants its record first, a verb the action.
    const bool recordsFirst = !records.isEmpty() && (items.isEmpty() || matchScore(items.first().title, text) < 5);
    items = recordsFirst ? records + items : items + records;
    const qsizetype results = items.size();
    if (items.isEmpty() && !text.isEmpty() && m_kind != "actions"_L1) items = additions(text);
    m_model->set(std::move(items), text);
    m_footer->set(text.isEmpty() ? QString()
            : ms > 0             ? tr("%n result(s), %1 ms", nullptr, int(results)).arg(ms)
                                 : tr("%n result(s)", nullptr, int(results)));
    place();
    m_list->scrollToTop();
    moveSelection(0);
    Q_EMIT settled();
}

void CommandPalette::moveSelection(int by)
{
    const int rows = m_model->rowCount();
    int row = by == 0 ? 0 : m_list->currentIndex().row() + by;
    const int step = by < 0 ? -1 : 1;
    while (row >= 0 && row < rows && !m_model->itemAt(row)) row += step;
    if (row < 0 || row >= rows) return;
    m_list->setCurrentIndex(m_model->index(row));
    // The heading of the first row is part of what is seen.
    m_list->scrollTo(m_model->index(row > 0 && !m_model->itemAt(row - 1) ? row - 1 : row));
    m_list->scrollTo(m_model->index(row));
}

void CommandPalette::choose(bool beside)
{
    const PaletteItem *item = m_model->itemAt(m_list->currentIndex().row());
    if (!item) return;
    const auto run = beside && item->runBeside ? item->runBeside : item->run; // the item goes with the next question
    close();
    if (run) run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Down: moveSelection(1); return true;
    case Qt::Key_Up: moveSelection(-1); return true;
    case Qt::Key_PageDown:
        for (int i = 0; i < 8; ++i) moveSelection(1);
        return true;
    case Qt::Key_PageUp:
        for (int i = 0; i < 8; ++i) moveSelection(-1);
        return true;
    case Qt::Key_Tab: nextKind(1); return true;
    case Qt::Key_Backtab: nextKind(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(key->modifiers() & Qt::ControlModifier); return true;
    default: return false;
    }
}

void CommandPalette::place()
{
    const Theme &theme = themeOf(this);
    const int width = std::min(theme.size(Size::Palette), this->width() - 32);
    const int top = std::min(theme.size(Size::PaletteTop), height() / 8);
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) rows += m_model->itemAt(row) ? 40 : 32;
    const int most = std::min(kMaxHeight, height() - top - 60) - kInput - kFooter - 8;
    const int list = rows == 0 ? 0 : std::min(rows, most) + 8;
    m_card->setGeometry((this->width() - width) / 2, top, width, kInput + list + kFooter);
    m_input->setGeometry(40, 1, width - 60 - m_kindChip->width(), kInput - 2);
    m_kindChip->move(width - m_kindChip->width() - 16, (kInput - m_kindChip->height()) / 2);
    m_list->setGeometry(0, kInput, width, list == 0 ? 0 : list - 4);
    m_footer->setGeometry(0, kInput + list, width, kFooter);
    update();
}

void CommandPalette::resizeEvent(QResizeEvent *) { place(); }

void CommandPalette::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Scrim));
    const QRectF card = m_card->geometry();
    paint::popup(painter, card, theme.radius(Radius::Palette), theme);
    paint::icon(painter, QRectF(card.x() + 16, card.y(), 20, kInput), theme, u"search"_s, 18, theme.color(ColorRole::Text2));
    paint::hairline(painter, QRectF(card.x(), card.y() + kInput - 1, card.width(), 1), theme.color(ColorRole::Hairline));
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint())) close();
}

} // namespace flow::ui
