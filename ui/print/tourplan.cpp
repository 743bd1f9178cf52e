// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/tourplan.h"

#include "core/base/money.h"
#include "ui/print/pdfpage.h"
#include "ui/text/fieldtext.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::StopKind;

namespace {

    constexpr double kRow = 17.5;

    class PlanPage : public PdfPage
    {
    public:
        PlanPage(QPdfWriter &writer, const tour::TourView &view, const tour::Scenario &scenario, const QString &agency, const BookLanguage &language, const QDate &made, int pages)
            : PdfPage(writer)
            , m_view(view)
            , m_scenario(scenario)
            , m_agency(agency)
            , m_language(language)
            , m_made(made)
            , m_pages(pages)
        {
        }

        int paint()
        {
            head();
            figures();
            for (const tour::ArtistFigures &artist : m_scenario.figures.artists)
                if (artist.shows > 0) dates(artist);
            footer();
            return m_number;
        }

    private:
        QString say(const char *text) const { return m_language.say(text); }
        QString money(qint64 minor, const QString &currency) const
        {
            const double unit = std::pow(10, currencyDigits(currency));
            return formatMoney(qint64(std::llround(double(minor) / unit) * qint64(unit)), currency);
        }
        QString money(qint64 minor) const { return money(minor, m_scenario.currency); }

        void footer() override
        {
            const QFont font = fontOf(8);
            text(kMargin, m_footer, m_width - 120, QStringList{m_agency, m_view.name, m_scenario.name}.join(u" · "_s), font, color(ColorRole::Text3));
            text(kMargin + m_width - 120, m_footer, 120, say(QT_TRANSLATE_NOOP("flow::ui::Book", "Page %1 of %2")).arg(m_number).arg(m_pages), font, color(ColorRole::Text3), true);
        }

        void head()
        {
            m_y = kMargin + 8;
            text(kMargin, m_y, m_width * 0.6, m_agency, fontOf(9, QFont::Medium), color(ColorRole::Text2));
            text(kMargin + m_width * 0.6, m_y, m_width * 0.4, m_language.locale().toString(m_made, u"d MMM yyyy"_s), fontOf(9), color(ColorRole::Text3), true);
            m_y += 34;
            text(kMargin, m_y, m_width, m_view.name, fontOf(24, QFont::DemiBold), color(ColorRole::Text));
            m_y += 20;
            const QString span = say(QT_TRANSLATE_NOOP("flow::ui::Book", "%1 to %2")).arg(m_language.shortDay(m_view.first), m_language.shortDay(m_view.last));
            text(kMargin, m_y, m_width, u"%1 · %2"_s.arg(m_scenario.name, span), fontOf(11), color(ColorRole::Text2));
            m_y += 18;
            if (m_scenario.figures.bound > 0)
                text(kMargin, m_y, m_width, say(QT_TRANSLATE_NOOP("flow::ui::Book", "At most %1 % below the best possible plan; none can pass %2."))
                                                .arg(m_language.locale().toString(m_scenario.figures.gap() * 100, 'f', 1), money(m_scenario.figures.bound)),
                    fontOf(9.5), color(ColorRole::AccentText));
            m_y += 20;
        }

        void figures()
        {
            const tour::Figures &f = m_scenario.figures;
            const QLocale &locale = m_language.locale();
            std::vector<std::pair<QString, QString>> all{{say(QT_TRANSLATE_NOOP("flow::ui::Book", "Profit")), money(f.profit)},
                {say(QT_TRANSLATE_NOOP("flow::ui::Book", "Fees")), money(f.fees)}, {say(QT_TRANSLATE_NOOP("flow::ui::Book", "Expected fees")), money(f.expected)},
                {say(QT_TRANSLATE_NOOP("flow::ui::Book", "Commission")), money(f.commission)}, {say(QT_TRANSLATE_NOOP("flow::ui::Book", "Travel")), money(f.travel)},
                {say(QT_TRANSLATE_NOOP("flow::ui::Book", "Lodging")), money(f.lodging)}, {say(QT_TRANSLATE_NOOP("flow::ui::Book", "Crew, production")), money(f.crew)},
                {say(QT_TRANSLATE_NOOP("flow::ui::Book", "One in ten earns less than")), money(f.low)}, {say(QT_TRANSLATE_NOOP("flow::ui::Book", "Shows")), locale.toString(f.shows)},
                {say(QT_TRANSLATE_NOOP("flow::ui::Book", "Distance")), m_language.km(int(std::lround(f.km)))}, {say(QT_TRANSLATE_NOOP("flow::ui::Book", "On the road")), m_language.hours((f.minutes + 30) / 60 * 60)},
                {say(QT_TRANSLATE_NOOP("flow::ui::Book", "Nights away")), locale.toString(f.nights)}};
            if (f.career != 0) all.emplace_back(say(QT_TRANSLATE_NOOP("flow::ui::Book", "Career worth in it")), money(f.career));
            const double cell = (m_width + 20) / 4;
            for (size_t i = 0; i < all.size(); ++i) {
                if (i > 0 && i % 4 == 0) m_y += 46;
                const double x = kMargin + double(i % 4) * cell;
                m_painter.fillRect(QRectF(x, m_y, cell - 20, 0.6), color(ColorRole::HairlineStrong));
                text(x, m_y + 14, cell - 20, all[i].first, fontOf(8.5), color(ColorRole::Text2));
                text(x, m_y + 32, cell - 20, all[i].second, fontOf(14, QFont::DemiBold), color(ColorRole::Text));
            }
            m_y += 64;
        }

        QString way(const tour::ScenarioStop &stop) const
        {
            const QString far = m_language.km(stop.km);
            return stop.mode == tour::LegMode::Flight ? say(QT_TRANSLATE_NOOP("flow::ui::Book", "Flight, %1")).arg(far) : far;
        }

        QString stateText(const tour::ScenarioStop &stop) const
        {
            switch (stop.kind) {
            case StopKind::Confirmed: return say(QT_TRANSLATE_NOOP("flow::ui::Book", "Confirmed"));
            case StopKind::Offer: return say(QT_TRANSLATE_NOOP("flow::ui::Book", "Offer"));
            case StopKind::Hold: return say(QT_TRANSLATE_NOOP("flow::ui::Book", "Hold %1")).arg(std::max(1, stop.rank));
            case StopKind::Prospect: return say(QT_TRANSLATE_NOOP("flow::ui::Book", "In talks"));
            case StopKind::Ask: return say(QT_TRANSLATE_NOOP("flow::ui::Book", "To ask"));
            }
            return {};
        }

        void line(const std::array<QString, 7> &cells, const QFont &font, ColorRole role)
        {
            static constexpr std::array shares{0.125, 0.225, 0.185, 0.145, 0.105, 0.085, 0.13}; // of the width
            double x = kMargin;
            for (size_t i = 0; i < cells.size(); ++i) {
                text(x, m_y + 12, shares[i] * m_width - 8, cells[i], font, color(role), i > 3);
                x += shares[i] * m_width;
            }
            m_y += kRow;
            hairline(m_y - 0.6);
        }

        void titles()
        {
            line({say(QT_TRANSLATE_NOOP("flow::ui::Book", "Day")), say(QT_TRANSLATE_NOOP("flow::ui::Book", "Venue")), say(QT_TRANSLATE_NOOP("flow::ui::Book", "Town")),
                     say(QT_TRANSLATE_NOOP("flow::ui::Book", "State")), say(QT_TRANSLATE_NOOP("flow::ui::Book", "Fee")), say(QT_TRANSLATE_NOOP("flow::ui::Book", "Chance")),
                     say(QT_TRANSLATE_NOOP("flow::ui::Book", "Way"))},
                fontOf(8, QFont::Medium), ColorRole::Text2);
        }

        void dates(const tour::ArtistFigures &artist)
        {
            need(22 + 4 * kRow);
            text(kMargin, m_y + 10, m_width * 0.6, artist.name, fontOf(11, QFont::DemiBold), color(ColorRole::Text));
            text(kMargin + m_width * 0.6, m_y + 10, m_width * 0.4, say(QT_TRANSLATE_NOOP("flow::ui::Book", "Profit %1")).arg(money(artist.profit)), fontOf(9.5), color(ColorRole::Text2), true);
            m_y += 20;
            titles();
            for (const tour::ScenarioStop &stop : m_scenario.stops) {
                if (stop.artist != artist.artist || !stop.day.isValid()) continue;
                if (m_y + kRow > m_bottom) {
                    newPage();
                    titles();
                }
                line({m_language.shortDay(stop.day), stop.place, stop.town, stateText(stop), money(stop.fee, stop.currency.isEmpty() ? m_scenario.currency : stop.currency),
                         u"%1\u202f%"_s.arg(stop.chance / 100), stop.km > 0 ? way(stop) : QString()},
                    fontOf(9), ColorRole::Text);
            }
            m_y += 22;
        }

        const tour::TourView &m_view;
        const tour::Scenario &m_scenario;
        QString m_agency;
        const BookLanguage &m_language;
        QDate m_made;
        int m_pages;
    };

} // namespace

QByteArray tourPlanPdf(const tour::TourView &view, const tour::Scenario &scenario, const QString &agency, const BookLanguage &language, const QDate &made)
{
    loadFonts();
    // Twice: the foot of a page says how many there are.
    QByteArray data;
    for (int pages = 0, turn = 0; turn < 2; ++turn) {
        QBuffer buffer(&data);
        buffer.open(QIODevice::WriteOnly | QIODevice::Truncate);
        QPdfWriter writer(&buffer);
        PdfPage::prepare(writer, false, view.name);
        pages = PlanPage(writer, view, scenario, agency, language, made, pages).paint();
    }
    return data;
}

} // namespace flow::ui
