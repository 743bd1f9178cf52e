// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artist/artistcards.h"

#include "core/entities.h"
#include "ui/common/badge.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kCardMin = 250, kCardHeight = 296, kPhotoHeight = 116, kGap = 16, kPadding = 16;

    QString choiceOf(const Entity &entity, const QString &field, const QString &code) { return choiceLabel(entity, *entity.field(field), code); }

} // namespace

class ArtistCards::Model final : public QAbstractListModel
{
public:
    explicit Model(const QDate &day, QObject *parent)
        : QAbstractListModel(parent)
        , today(day)
    {
    }

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(cards.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const ArtistCard &card = cards.at(size_t(index.row()));
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return card.artist.title();
        if (role == Qt::AccessibleDescriptionRole) return card.artist.text(u"genre");
        return {};
    }
    void set(std::vector<ArtistCard> all)
    {
        beginResetModel();
        cards = std::move(all);
        endResetModel();
    }

    std::vector<ArtistCard> cards;
    QDate today;
};

namespace {

    /// Photo or big initials, name, genre and town, fees, what comes up, badges.
    class CardPainter
    {
    public:
        CardPainter(QPainter &painter, Theme &theme, const ArtistCard &card, const QRectF &rect)
            : p(painter), t(theme), c(card), r(rect)
        {
        }

        void paint(bool chosen, bool focused, bool hovered, const QDate &today)
        {
            p.setRenderHint(QPainter::Antialiasing);
            const double radius = t.radius(Radius::Card);
            paint::box(p, r, radius, t.color(ColorRole::Raised), t.color(chosen ? ColorRole::Accent : hovered ? ColorRole::HairlineStrong : ColorRole::Hairline), chosen ? 2 : 1);
            paintTop(radius);
            if (chosen) paint::box(p, r, radius, {}, t.color(ColorRole::Accent), 2);
            paintWords(today);
            paintBadges();
            if (focused && !chosen) paint::focusRing(p, r, radius, t, true);
        }

    private:
        void paintTop(double radius)
        {
            const QString name = c.artist.title();
            const SeriesColors colors = t.series(seriesOfArtist(c.artist.value(u"color"), name));
            const QRectF top = r.adjusted(1, 1, -1, 0);
            QPainterPath clip;
            clip.addRoundedRect(QRectF(top.topLeft(), QSizeF(top.width(), kPhotoHeight + radius)), radius - 1, radius - 1);
            const QRectF photo(top.topLeft(), QSizeF(top.width(), kPhotoHeight));
            p.save();
            p.setClipPath(clip);
            p.setClipRect(photo, Qt::IntersectClip);
            if (c.photo.isNull()) {
                p.fillRect(photo, colors.tint);
                QFont font = t.font(TypeStyle::Hero);
                font.setPixelSize(44);
                paint::text(p, photo, initials(name), font, colors.text, Qt::AlignHCenter);
            } else {
                p.setRenderHint(QPainter::SmoothPixmapTransform);
                const QSizeF whole = QSizeF(c.photo.size());
                const QSizeF part = photo.size().scaled(whole, Qt::KeepAspectRatio);
                // Heads are in the upper part of a portrait.
                p.drawImage(photo, c.photo, QRectF((whole.width() - part.width()) / 2, (whole.height() - part.height()) / 3, part.width(), part.height()));
            }
            p.restore();
            p.fillRect(QRectF(top.left(), photo.bottom() - 3, top.width(), 3), colors.fill);
        }

        void line(double y, const QString &text, TypeStyle style, ColorRole color)
        {
            paint::text(p, QRectF(r.left() + kPadding, y, r.width() - 2 * kPadding, 20), text, t.font(style, style != TypeStyle::Title), t.color(color));
        }

        void paintWords(const QDate &today)
        {
            double y = r.top() + kPhotoHeight + 14;
            line(y, c.artist.title(), TypeStyle::Lead, ColorRole::Text);
            const QString country = c.artist.text(u"home_country").isEmpty() ? QString() : countryName(c.artist.text(u"home_country"));
            const QString town = c.artist.text(u"home_town").isEmpty() ? country : c.artist.text(u"home_town");
            line(y += 22, join({c.artist.text(u"genre"), town}), TypeStyle::Body, ColorRole::Text2);
            const QVariant commission = c.artist.value(u"commission");
            line(y += 28, feeRange(c.artist), TypeStyle::BodyStrong, ColorRole::Text);
            line(y += 20, commission.isNull() ? QString() : ArtistCards::tr("%1 commission").arg(formatPercent(commission.toLongLong())), TypeStyle::Small, ColorRole::Text2);
            const QRectF row(r.left() + kPadding, y + 22, r.width() - 2 * kPadding, 20);
            const bool free = c.blockKind.isEmpty();
            paint::icon(p, QRectF(row.topLeft(), QSizeF(14, 20)), t, free ? u"calendar-check"_s : u"calendar-x"_s, 14, t.color(ColorRole::Text3));
            const QString block = free ? ArtistCards::tr("No dates blocked")
                                       : labelled(choiceOf(availabilityEntity(), u"kind"_s, c.blockKind), blockDays(c.blockFirst, c.blockLast, today));
            paint::text(p, row.adjusted(20, 0, 0, 0), block, t.font(TypeStyle::Small, true), t.color(ColorRole::Text2));
        }

        void paintBadges()
        {
            QPointF at(r.left() + kPadding, r.bottom() - kPadding - 10);
            const auto badge = [&](const QString &text, const QString &icon, Tone tone) { at.rx() += paintBadge(p, at, t, text, icon, badgeColors(t, tone)) + 6; };
            const QString tier = c.artist.text(u"tier");
            if (!tier.isEmpty()) badge(choiceOf(artistEntity(), u"tier"_s, tier), {}, tier == "confirmed"_L1 ? Tone::Success : Tone::Info);
            if (const QString status = c.artist.text(u"status"); status != "active"_L1) badge(choiceOf(artistEntity(), u"status"_s, status), {}, Tone::Neutral);
            if (c.waiting > 0) badge(ArtistCards::tr("%n waiting", "proposals", c.waiting), u"hourglass"_s, Tone::Warning);
        }

        static QString join(QStringList parts)
        {
            parts.removeAll(QString());
            return parts.join(u" · "_s);
        }

        QPainter &p;
        Theme &t;
        const ArtistCard &c;
        QRectF r;
    };

    class CardDelegate final : public QStyledItemDelegate
    {
    public:
        CardDelegate(const std::function<const ArtistCard &(int)> &card, QDate today, QObject *parent)
            : QStyledItemDelegate(parent), m_card(card), m_today(today)
        {
        }
        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            painter->save();
            const QRectF rect = QRectF(option.rect).adjusted(kGap / 2, kGap / 2, -kGap / 2, -kGap / 2);
            CardPainter(*painter, themeOf(option.widget), m_card(index.row()), rect)
                .paint(option.state & QStyle::State_Selected, option.state & QStyle::State_HasFocus, option.state & QStyle::State_MouseOver, m_today);
            painter->restore();
        }
        QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
        {
            const auto *view = static_cast<const QListView *>(option.widget);
            return view ? view->gridSize() : QSize(kCardMin, kCardHeight);
        }

    private:
        std::function<const ArtistCard &(int)> m_card;
        QDate m_today;
    };

} // namespace

ArtistCards::ArtistCards(const QDate &today, QWidget *parent)
    : QListView(parent)
    , m_model(new Model(today, this))
{
    setObjectName(u"artistCards"_s);
    setAccessibleName(tr("Artists"));
    setFrameShape(QFrame::NoFrame);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setViewportMargins(16, 12, 16, 12);
    setModel(m_model);
    setItemDelegate(new CardDelegate([this](int row) -> const ArtistCard & { return m_model->cards.at(size_t(row)); }, today, this));
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &) { Q_EMIT opened(currentId()); });
}

const std::vector<ArtistCard> &ArtistCards::cards() const { return m_model->cards; }

void ArtistCards::setCards(std::vector<ArtistCard> cards)
{
    const qint64 id = currentId();
    m_model->set(std::move(cards));
    if (id) setCurrentId(id);
    if (currentId() == 0 && !m_model->cards.empty()) setCurrentIndex(m_model->index(0));
}

qint64 ArtistCards::currentId() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < int(m_model->cards.size()) ? m_model->cards.at(size_t(row)).artist.id : 0;
}

void ArtistCards::setCurrentId(qint64 id)
{
    for (int row = 0; row < int(m_model->cards.size()); ++row)
        if (m_model->cards.at(size_t(row)).artist.id == id) setCurrentIndex(m_model->index(row));
}

void ArtistCards::moveCurrent(int by)
{
    const QModelIndex next = m_model->index(currentIndex().row() + by);
    if (next.isValid()) setCurrentIndex(next);
}

void ArtistCards::resizeEvent(QResizeEvent *event)
{
    const int width = std::max(kCardMin, viewport()->width() - 1);
    const int columns = std::max(1, width / kCardMin);
    setGridSize(QSize(width / columns, kCardHeight));
    QListView::resizeEvent(event);
}

void ArtistCards::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (currentId()) Q_EMIT opened(currentId());
        return;
    }
    QListView::keyPressEvent(event);
}

void ArtistCards::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (currentId()) Q_EMIT currentIdChanged(currentId());
}

} // namespace flow::ui
