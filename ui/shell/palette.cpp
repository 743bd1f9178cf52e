// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/common/badge.h"
#include "ui/common/label.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/flowstyle.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kInput = 52;
    constexpr int kRow = 40;
    constexpr int kHeading = 32;
    constexpr int kFooter = 40;
    constexpr int kListPadding = 8;
    constexpr int kMost = 60;

    QStringList wordsOf(const QString &text) { return text.simplified().split(u' ', Qt::SkipEmptyParts); }

    bool matches(const QString &text, const QStringList &words)
    {
        return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

    /// Draws text with the words that were typed in accent and 600; returns the width.
    double paintMatches(QPainter &painter, const QRectF &area, const QString &text, const QStringList &words, const QFont &font, const QColor &color, const Theme &theme)
    {
        QList<bool> hit(text.size(), false);
        for (const QString &word : words) {
            for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && !word.isEmpty(); at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
                for (qsizetype i = at; i < std::min(at + word.size(), text.size()); ++i) hit[i] = true;
            }
        }
        QFont strong = font;
        strong.setWeight(QFont::DemiBold);
        double x = area.x();
        for (qsizetype from = 0; from < text.size() && x < area.right();) {
            qsizetype to = from;
            while (to < text.size() && hit[to] == hit[from]) ++to;
            const QRectF rest(x, area.y(), area.right() - x, area.height());
            x += paint::text(painter, rest, text.mid(from, to - from), hit[from] ? strong : font, hit[from] ? theme.color(ColorRole::AccentText) : color);
            from = to;
        }
        return x - area.x();
    }

    class PaletteDelegate final : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;
        QStringList words;

        QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
        {
            return {100, index.data(PaletteModel::RowRole).value<PaletteRow>().heading ? kHeading : kRow};
        }

        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            Theme &theme = themeOf(option.widget);
            const PaletteRow row = index.data(PaletteModel::RowRole).value<PaletteRow>();
            const QRectF r(option.rect);
            if (row.heading) {
                paint::text(*painter, r.adjusted(8, 8, -8, 0), row.title, theme.font(TypeStyle::Small), theme.color(ColorRole::Text3));
                return;
            }
            if (option.state & QStyle::State_Selected) paint::box(*painter, r, 8, theme.color(ColorRole::Selection));
            else if (option.state & QStyle::State_MouseOver) paint::box(*painter, r, 8, theme.color(ColorRole::Hover));
            const QRectF mark(r.x() + 8, r.center().y() - 12, 24, 24);
            if (!row.avatar.isEmpty()) paintAvatar(*painter, mark, theme, row.avatar, row.series, AvatarShape::Square);
            else paint::icon(*painter, mark, theme, row.icon, 16, theme.color(ColorRole::Text2));
            double right = r.right() - 10;
            for (auto cap = row.keys.crbegin(); cap != row.keys.crend(); ++cap) right -= paint::keyCap(*painter, {right, r.center().y()}, *cap, theme) + 4;
            if (!row.right.isEmpty()) {
                const double width = paint::textWidth(row.right, theme.font(TypeStyle::Small));
                paint::text(*painter, QRectF(right - width - 1, r.y(), width + 1, r.height()), row.right, theme.font(TypeStyle::Small), theme.color(ColorRole::Text3));
                right -= width + 12;
            }
            QRectF words1(r.x() + 42, r.y(), right - r.x() - 42, r.height());
            const double used = paintMatches(*painter, words1, row.title, words, theme.font(TypeStyle::BodyStrong), theme.color(ColorRole::Text), theme);
            paintMatches(*painter, words1.adjusted(used + 10, 0, 0, 0), row.detail, words, theme.font(TypeStyle::Body), theme.color(ColorRole::Text3), theme);
        }
    };

} // namespace

// ---- model -----------------------------------------------------------------------------------------------------------

void PaletteModel::setRows(const QList<PaletteRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteRow &row = m_rows[index.row()];
    if (role == RowRole) return QVariant::fromValue(row);
    if (role == Qt::DisplayRole) return row.title;
    if (role == Qt::AccessibleDescriptionRole) return row.detail;
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return index.isValid() && m_rows[index.row()].heading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

// ---- palette ---------------------------------------------------------------------------------------------------------

CommandPalette::CommandPalette(QWidget *window) : QWidget(window)
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Search and actions"));
    m_input = new QLineEdit(this);
    m_input->setObjectName(u"paletteInput"_s);
    m_input->setPlaceholderText(tr("Search or run…"));
    m_input->setAccessibleName(tr("Search everything or run an action"));
    setBare(m_input);
    m_input->setFrame(false);
    m_model = new PaletteModel(this);
    m_list = new QListView(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_result = new Label({}, TypeStyle::Small, ColorRole::Text3, this);
    m_result->setTabular(true);
    m_result->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_input->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_list, &QListView::clicked, this, [this] { choose(QApplication::keyboardModifiers() & Qt::ControlModifier); });
    hide();
}

void CommandPalette::open(const QList<PaletteAction> &actions, const QString &text)
{
    m_before = QApplication::focusWidget();
    m_actions = actions;
    m_hits.clear();
    m_group.clear();
    QFont font = themeOf(this).font(TypeStyle::Lead);
    font.setPixelSize(17);
    m_input->setFont(font);
    setGeometry(parentWidget()->rect());
    QWidget::show();
    raise();
    m_input->setFocus(Qt::PopupFocusReason);
    if (m_input->text() == text) typed();
    else m_input->setText(text);
}

void CommandPalette::close()
{
    if (!isVisible()) return;
    ++m_generation;
    hide();
    m_input->clear();
    if (m_before) m_before->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void CommandPalette::typed()
{
    if (!isVisible()) return;
    const int generation = ++m_generation;
    const QString text = m_input->text().simplified();
    m_since.start();
    if (text.isEmpty() || !m_search) {
        m_hits.clear();
        show(m_hits);
        Q_EMIT settled();
        return;
    }
    show(m_hits); // actions at once; records of the text before stay until the new ones are there
    m_search->find(text).then(this, [this, generation](const Result<QList<PaletteHit>> &hits) {
        if (generation != m_generation) return;
        m_hits = hits.value_or(QList<PaletteHit>());
        show(m_hits);
        Q_EMIT settled();
    });
}

void CommandPalette::show(const QList<PaletteHit> &hits)
{
    const QStringList words = wordsOf(m_input->text());
    static_cast<PaletteDelegate *>(m_list->itemDelegate())->words = words;
    QList<PaletteRow> rows;
    QList<PaletteRow> actions;
    for (const PaletteAction &action : std::as_const(m_actions)) {
        if (!matches(action.text + u' ' + action.hint, words) || (action.enabled && !action.enabled()) || !action.run) continue;
        PaletteRow row{.title = action.text, .detail = action.hint, .icon = action.icon.isEmpty() ? u"command"_s : action.icon};
        row.keys = paint::keyCaps(action.shortcut.toString(QKeySequence::NativeText));
        row.run = [run = action.run](bool) { run(); };
        actions << row;
    }
    const QString actionsName = tr("Actions");
    QStringList groups;
    for (const PaletteHit &hit : hits) {
        if (!groups.contains(hit.group)) groups << hit.group;
    }
    if (hits.isEmpty() && actions.isEmpty() && m_fallback && !words.isEmpty()) {
        for (const PaletteAction &action : m_fallback(m_input->text().simplified()))
            actions << PaletteRow{.title = action.text, .icon = action.icon, .run = [run = action.run](bool) { run(); }};
    }
    // With a text records come first, since a name is what is typed most; without one only actions are there.
    if (!actions.isEmpty()) groups << actionsName;
    m_groups = groups;
    if (!m_group.isEmpty() && !groups.contains(m_group)) m_group.clear();
    int count = 0;
    for (const QString &group : std::as_const(groups)) {
        if (!m_group.isEmpty() && group != m_group) continue;
        rows << PaletteRow{.heading = true, .title = group};
        if (group == actionsName) {
            rows << actions;
            count += int(actions.size());
            continue;
        }
        for (const PaletteHit &hit : hits) {
            if (hit.group != group || count >= kMost) continue;
            PaletteRow row{.title = hit.title, .detail = hit.detail, .right = hit.kind, .icon = hit.icon, .avatar = hit.avatar, .series = hit.series};
            row.run = [this, entity = hit.entity, id = hit.id](bool beside) { Q_EMIT recordChosen(entity, id, beside); };
            rows << row;
            ++count;
        }
    }
    m_model->setRows(rows);
    step(0);
    m_result->setText(count == 0 ? tr("Nothing found") : tr("%n results, %1 ms", nullptr, count).arg(formatCount(m_since.elapsed())));
    place();
    update();
}

void CommandPalette::place()
{
    const Theme &theme = themeOf(this);
    const int width = std::min(theme.size(Size::Palette), parentWidget()->width() - 32);
    const int top = std::min(theme.size(Size::PaletteTop), parentWidget()->height() / 8);
    int content = 0;
    for (const PaletteRow &row : m_model->rows()) content += row.heading ? kHeading : kRow;
    content += 2 * kListPadding;
    const int space = parentWidget()->height() - top - kInput - kFooter - 48;
    const int list = std::clamp(content, 56, std::max(56, std::min(space, 532)));
    const int x = (parentWidget()->width() - width) / 2;
    m_input->setGeometry(x + 46, top, width - 46 - 90, kInput);
    m_list->setGeometry(x + kListPadding, top + kInput + 1, width - 2 * kListPadding, list - 1);
    m_result->setGeometry(x + width - 220, top + kInput + list, 204, kFooter);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Scrim));
    const double width = m_list->width() + 2 * kListPadding;
    const double x = m_list->x() - kListPadding, top = m_input->y();
    const double listBottom = m_list->y() + m_list->height();
    const QRectF body(x, top, width, listBottom - top + kFooter);
    const int radius = theme.radius(Radius::Palette);
    paint::popup(painter, body, radius, theme);
    paint::icon(painter, QRectF(x + 14, top, 24, kInput), theme, u"search"_s, 18, theme.color(ColorRole::Text2));
    paint::hairline(painter, QRectF(x, top + kInput, width, 1), theme.color(ColorRole::Hairline));
    // The kind that Tab narrows to.
    const QString kind = m_group.isEmpty() ? tr("All") : m_group;
    const double right = x + width - 16;
    const double tab = paint::keyCap(painter, {right, top + kInput / 2.0}, tr("Tab"), theme);
    paint::text(painter, QRectF(right - tab - 8 - 80, top, 80, kInput), kind, theme.font(TypeStyle::SmallStrong), theme.color(ColorRole::Text2), Qt::AlignRight);
    // Footer.
    painter.save();
    painter.setClipRect(QRectF(x, listBottom, width, kFooter));
    paint::box(painter, body.adjusted(1, 1, -1, -1), radius - 1, theme.color(ColorRole::Background));
    painter.restore();
    paint::hairline(painter, QRectF(x, listBottom, width, 1), theme.color(ColorRole::Hairline));
    const double middle = listBottom + kFooter / 2.0;
    double at = x + 16;
    const auto hint = [&](const QStringList &keys, const QString &text) {
        for (const QString &key : keys) {
            at += paint::keyCapWidth(key, theme);
            paint::keyCap(painter, {at, middle}, key, theme);
            at += 3;
        }
        at += 4;
        at += paint::text(painter, QRectF(at, listBottom, 160, kFooter), text, theme.font(TypeStyle::Small), theme.color(ColorRole::Text3)) + 16;
    };
    hint({u"↑"_s, u"↓"_s}, tr("Move"));
    hint({tr("Enter")}, tr("Open"));
    hint({tr("Ctrl"), tr("Enter")}, tr("Open beside"));
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    const QRect body(m_list->x() - kListPadding, m_input->y(), m_list->width() + 2 * kListPadding, m_list->y() + m_list->height() + kFooter - m_input->y());
    if (!body.contains(event->position().toPoint())) close();
}

void CommandPalette::step(int by)
{
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().isValid() && by ? m_list->currentIndex().row() + by : 0;
    while (row >= 0 && row < rows && m_model->rows()[row].heading) row += by < 0 ? -1 : 1;
    if (row < 0 || row >= rows) return;
    m_list->setCurrentIndex(m_model->index(row));
    if (row == 1) m_list->scrollToTop();
}

void CommandPalette::narrow(bool back)
{
    QStringList all = m_groups;
    all.prepend(QString());
    const qsizetype at = all.indexOf(m_group);
    m_group = all[(at + (back ? all.size() - 1 : 1)) % all.size()];
    show(m_hits);
}

void CommandPalette::choose(bool beside)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) return;
    const PaletteRow row = m_model->rows()[index.row()];
    close();
    if (row.run) row.run(beside);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    if (watched != m_input || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown:
        for (int i = 0; i < 8; ++i) step(1);
        return true;
    case Qt::Key_PageUp:
        for (int i = 0; i < 8; ++i) step(-1);
        return true;
    case Qt::Key_Tab: narrow(false); return true;
    case Qt::Key_Backtab: narrow(true); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(key->modifiers() & Qt::ControlModifier); return true;
    default: return false;
    }
}

} // namespace flow::ui
