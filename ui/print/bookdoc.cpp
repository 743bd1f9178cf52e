// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/bookdoc.h"

#include "core/base/fold.h"
#include "core/entities.h"
#include "core/geo/countries.h"
#include "core/import/value/phone.h"
#include "core/tour/workspace/hotelstays.h"

#include <QCoreApplication>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::DaySheet;

namespace {

    constexpr char kContext[] = "flow::ui::Book";

    // The same codes as in the schema, in the traveller's words.
    const std::pair<const char *, const char *> kKinds[] = {{"vehicle", QT_TRANSLATE_NOOP("flow::ui::Book", "Vehicle")}, {"hotel", QT_TRANSLATE_NOOP("flow::ui::Book", "Hotel")},
        {"staff", QT_TRANSLATE_NOOP("flow::ui::Book", "Crew")}, {"equipment", QT_TRANSLATE_NOOP("flow::ui::Book", "Equipment")},
        {"room", QT_TRANSLATE_NOOP("flow::ui::Book", "Room")}};
    const std::pair<const char *, const char *> kSources[] = {{"artist", QT_TRANSLATE_NOOP("flow::ui::Book", "Artist")}, {"agency", QT_TRANSLATE_NOOP("flow::ui::Book", "Agency")},
        {"label", QT_TRANSLATE_NOOP("flow::ui::Book", "Label")}, {"promoter", QT_TRANSLATE_NOOP("flow::ui::Book", "Promoter")},
        {"press", QT_TRANSLATE_NOOP("flow::ui::Book", "Press")}, {"sponsor", QT_TRANSLATE_NOOP("flow::ui::Book", "Sponsor")}};
    const std::pair<const char *, const char *> kJobs[] = {{"programmer", QT_TRANSLATE_NOOP("flow::ui::Book", "Programming")}, {"booker", QT_TRANSLATE_NOOP("flow::ui::Book", "Booking")},
        {"promoter", QT_TRANSLATE_NOOP("flow::ui::Book", "Promoter")}, {"technical", QT_TRANSLATE_NOOP("flow::ui::Book", "Technical")},
        {"production", QT_TRANSLATE_NOOP("flow::ui::Book", "Production")}, {"accounting", QT_TRANSLATE_NOOP("flow::ui::Book", "Accounts")},
        {"press", QT_TRANSLATE_NOOP("flow::ui::Book", "Press")}, {"management", QT_TRANSLATE_NOOP("flow::ui::Book", "Management")},
        {"hospitality", QT_TRANSLATE_NOOP("flow::ui::Book", "Hospitality")}};

    const char *const kStandard[] = {QT_TRANSLATE_NOOP("flow::ui::Book", "Technical rider agreed"), QT_TRANSLATE_NOOP("flow::ui::Book", "Hospitality rider agreed"),
        QT_TRANSLATE_NOOP("flow::ui::Book", "Times agreed"), QT_TRANSLATE_NOOP("flow::ui::Book", "Hotel booked"), QT_TRANSLATE_NOOP("flow::ui::Book", "Parking for the van"),
        QT_TRANSLATE_NOOP("flow::ui::Book", "Guest list sent"), QT_TRANSLATE_NOOP("flow::ui::Book", "Photos and press text sent"), QT_TRANSLATE_NOOP("flow::ui::Book", "Local crew confirmed"),
        QT_TRANSLATE_NOOP("flow::ui::Book", "Merchandise place agreed"), QT_TRANSLATE_NOOP("flow::ui::Book", "Tour manager"), QT_TRANSLATE_NOOP("flow::ui::Book", "Sound engineer"),
        QT_TRANSLATE_NOOP("flow::ui::Book", "Lighting engineer"), QT_TRANSLATE_NOOP("flow::ui::Book", "Driver")};
    constexpr size_t kChecklist = 6; ///< of these, what a checklist begins with

    /// By the words in any language, folded: the English of the source.
    QHash<QString, const char *> standardWords()
    {
        QHash<QString, const char *> known;
        for (const char *code : {"es", "fr", "en"}) {
            const BookLanguage language(QString::fromLatin1(code));
            for (const char *text : kStandard)
                known.insert(fold(language.say(text)), text);
        }
        return known;
    }

    class Writer
    {
    public:
        Writer(const tour::TourBook &book, const BookLanguage &language)
            : m_book(book)
            , m_language(language)
        {
        }

        BookDoc write(const QDate &made)
        {
            BookDoc doc{.agency = m_book.agency, .made = m_language.locale().toString(made, u"d MMM yyyy"_s)};
            doc.isSheet = m_book.first == m_book.last;
            doc.title = m_book.name;
            doc.subtitle = m_book.first == m_book.last ? m_language.weekday(m_book.first)
                                                       : say(QT_TRANSLATE_NOOP("flow::ui::Book", "%1 to %2")).arg(m_language.shortDay(m_book.first), m_language.locale().toString(m_book.last, u"ddd d MMM yyyy"_s));
            doc.overview = say(QT_TRANSLATE_NOOP("flow::ui::Book", "Overview"));
            doc.pageOf = say(QT_TRANSLATE_NOOP("flow::ui::Book", "Page %1 of %2"));
            doc.columns = {say(QT_TRANSLATE_NOOP("flow::ui::Book", "Day")), say(QT_TRANSLATE_NOOP("flow::ui::Book", "Town")), say(QT_TRANSLATE_NOOP("flow::ui::Book", "Venue")),
                say(QT_TRANSLATE_NOOP("flow::ui::Book", "Way")), say(QT_TRANSLATE_NOOP("flow::ui::Book", "Leave")), say(QT_TRANSLATE_NOOP("flow::ui::Book", "Load-in")),
                say(QT_TRANSLATE_NOOP("flow::ui::Book", "On stage"))};
            if (BookBlock block = emergency(); !block.rows.empty()) doc.front.push_back(std::move(block));
            if (BookBlock block = crew(); !block.rows.empty()) doc.front.push_back(std::move(block));
            if (BookBlock block = hotels(); !block.rows.empty()) doc.front.push_back(std::move(block));
            for (const tour::BookPart &part : m_book.parts)
                doc.chapters.push_back(chapter(part));
            return doc;
        }

    private:
        QString say(const char *text) const { return m_language.say(text); }

        template <size_t N>
        QString word(const std::pair<const char *, const char *> (&words)[N], const QString &code) const
        {
            for (const auto &[known, text] : words)
                if (code == QLatin1StringView(known)) return say(text);
            return code;
        }

        /// As people read it, on one line.
        static QString phoneWords(const QString &phone)
        {
            return QString::fromStdString(value::readablePhone(phone.toStdString())).replace(u' ', u'\u00a0');
        }

        BookRow phoneRow(const QString &label, const QString &name, const QString &phone) const
        {
            QStringList parts{name, phoneWords(phone)};
            parts.removeAll(QString());
            return {label, parts.join(u" · "_s), phone.isEmpty() ? QString() : u"tel:"_s + QString(phone).remove(u' ')};
        }

        BookBlock emergency() const
        {
            BookBlock block{.title = say(QT_TRANSLATE_NOOP("flow::ui::Book", "Emergency numbers"))};
            QStringList numbers;
            for (const QString &country : m_book.countries) {
                const QString number = tour::emergencyNumber(country);
                if (numbers.contains(number)) continue;
                numbers << number;
                block.rows.push_back(phoneRow(number == "112"_L1 ? say(QT_TRANSLATE_NOOP("flow::ui::Book", "Police, fire, ambulance")) : country, {}, number));
            }
            if (!m_book.agencyPhone.isEmpty()) block.rows.push_back(phoneRow(m_book.agency, {}, m_book.agencyPhone));
            for (const tour::BookEmergency &one : m_book.emergencies)
                block.rows.push_back(inEmergency(one));
            return block;
        }

        BookRow inEmergency(const tour::BookEmergency &one) const
        {
            return phoneRow(say(QT_TRANSLATE_NOOP("flow::ui::Book", "For %1")).arg(one.of), one.name, one.phone);
        }

        /// Of one day: what a sheet that travels alone has to say.
        BookBlock emergency(const tour::BookPart &part, const DaySheet &sheet) const
        {
            BookBlock block{.id = u"emergency"_s, .title = say(QT_TRANSLATE_NOOP("flow::ui::Book", "In an emergency"))};
            if (!sheet.country.isEmpty()) block.rows.push_back(phoneRow(say(QT_TRANSLATE_NOOP("flow::ui::Book", "Police, fire, ambulance")), {}, tour::emergencyNumber(sheet.country)));
            if (!m_book.agencyPhone.isEmpty()) block.rows.push_back(phoneRow(m_book.agency, {}, m_book.agencyPhone));
            if (!part.emergency.of.isEmpty()) block.rows.push_back(inEmergency(part.emergency));
            for (const tour::BookResource &one : sheet.resources)
                if (!one.emergency.of.isEmpty()) block.rows.push_back(inEmergency(one.emergency));
            return block;
        }

        /// Booked nights, one line for everybody who sleeps in one place on nights in a row.
        BookBlock hotels() const
        {
            BookBlock block{.title = say(QT_TRANSLATE_NOOP("flow::ui::Book", "Hotels"))};
            for (const tour::HotelStay &stay : tour::hotelStays(m_book)) {
                if (!stay.hotel) continue;
                const QString days = stay.nights == 1 ? m_language.shortDay(stay.first)
                                                      : say(QT_TRANSLATE_NOOP("flow::ui::Book", "%1 to %2")).arg(m_language.shortDay(stay.first), m_language.shortDay(stay.first.addDays(stay.nights)));
                const QString where = stay.isOnTheWay ? say(QT_TRANSLATE_NOOP("flow::ui::Book", "on the way to %1")).arg(stay.town) : stay.town;
                BookRow row = phoneRow(days, u"%1, %2"_s.arg(stay.name, where), stay.phone);
                if (m_book.parts.size() > 1) row.text += u" · "_s + stay.artists().join(u", "_s);
                block.rows.push_back(std::move(row));
            }
            return block;
        }

        BookBlock crew() const
        {
            BookBlock block{.title = say(QT_TRANSLATE_NOOP("flow::ui::Book", "Crew"))};
            for (const tour::BookPerson &person : m_book.crew)
                block.rows.push_back(phoneRow(person.name, m_language.standard(person.job), person.phone));
            return block;
        }

        BookChapter chapter(const tour::BookPart &part) const
        {
            const QLocale &locale = m_language.locale();
            BookChapter chapter{.name = part.name};
            chapter.figures = {{say(QT_TRANSLATE_NOOP("flow::ui::Book", "Shows")), locale.toString(part.shows)},
                {say(QT_TRANSLATE_NOOP("flow::ui::Book", "Distance")), m_language.km(part.km)}, {say(QT_TRANSLATE_NOOP("flow::ui::Book", "On the road")), m_language.hours(part.minutes)}};
            if (part.nights > 0) chapter.figures.push_back({say(QT_TRANSLATE_NOOP("flow::ui::Book", "Nights away")), locale.toString(part.nights)});
            for (const DaySheet &sheet : part.days)
                chapter.days.push_back(day(part, sheet));
            return chapter;
        }

        BookDay day(const tour::BookPart &part, const DaySheet &sheet) const
        {
            BookDay day{.kind = sheet.kind, .date = m_language.weekday(sheet.day), .shortDate = m_language.shortDay(sheet.day)};
            if (sheet.kind != DaySheet::Show) {
                day.title = sheet.kind == DaySheet::Travel ? say(QT_TRANSLATE_NOOP("flow::ui::Book", "Travel day")) : say(QT_TRANSLATE_NOOP("flow::ui::Book", "Day off"));
                day.town = day.title;
                if (BookBlock block = travel(sheet); !block.rows.empty()) {
                    day.place = say(QT_TRANSLATE_NOOP("flow::ui::Book", "To %1")).arg(sheet.leg->to);
                    day.blocks.push_back(std::move(block));
                }
                if (BookBlock block = resources(sheet); !block.rows.empty()) day.blocks.push_back(std::move(block));
                return day;
            }
            day.title = sheet.venueName;
            QStringList second{sheet.room, sheet.town, sheet.country.isEmpty() ? QString() : flow::countryName(sheet.country, geoLanguage(m_language.locale().name()))};
            second.removeAll(QString());
            day.subtitle = second.join(u", "_s);
            if (m_book.parts.size() > 1 || m_book.first == m_book.last) day.subtitle = part.name + u" · "_s + day.subtitle;
            if (sheet.state == tour::StopKind::Offer) day.badge = say(QT_TRANSLATE_NOOP("flow::ui::Book", "Offer, not confirmed"));
            else if (sheet.state == tour::StopKind::Hold) day.badge = say(QT_TRANSLATE_NOOP("flow::ui::Book", "Held, not confirmed"));
            else if (sheet.state != tour::StopKind::Confirmed) day.badge = say(QT_TRANSLATE_NOOP("flow::ui::Book", "Planned, not agreed"));
            day.town = sheet.town.isEmpty() ? sheet.venueName : sheet.town;
            day.place = sheet.venueName;
            if (sheet.leg) day.distance = distance(*sheet.leg);
            if (sheet.leg && sheet.leg->leaveOn.isValid()) day.leave = m_language.locale().toString(sheet.leg->leaveOn, u"d MMM"_s); // the column is narrow
            if (sheet.leaveBy) day.leave = clock(*sheet.leaveBy);
            if (const auto &time = sheet.times[ShowMoment::LoadIn]) day.loadIn = clock(*time);
            if (const auto &time = sheet.times[ShowMoment::OnStage]) day.onStage = clock(*time);
            for (BookBlock block : {schedule(sheet), place(sheet), way(sheet), people(sheet), resources(sheet), tasks(sheet), guests(sheet), emergency(part, sheet), notes(sheet)})
                if (!block.rows.empty()) day.blocks.push_back(std::move(block));
            return day;
        }

        static QString clock(const QTime &time) { return time.toString(u"HH:mm"_s); }

        BookBlock schedule(const DaySheet &sheet) const
        {
            BookBlock block{.id = u"times"_s, .title = say(QT_TRANSLATE_NOOP("flow::ui::Book", "Times"))};
            if (sheet.leaveBy) block.rows.push_back({say(QT_TRANSLATE_NOOP("flow::ui::Book", "Leave by")), clock(*sheet.leaveBy)});
            static const std::pair<ShowMoment, const char *> moments[] = {{ShowMoment::LoadIn, QT_TRANSLATE_NOOP("flow::ui::Book", "Load-in")},
                {ShowMoment::Soundcheck, QT_TRANSLATE_NOOP("flow::ui::Book", "Soundcheck")}, {ShowMoment::Doors, QT_TRANSLATE_NOOP("flow::ui::Book", "Doors")},
                {ShowMoment::Support, QT_TRANSLATE_NOOP("flow::ui::Book", "Support")}, {ShowMoment::OnStage, QT_TRANSLATE_NOOP("flow::ui::Book", "On stage")},
                {ShowMoment::Curfew, QT_TRANSLATE_NOOP("flow::ui::Book", "Curfew")}};
            for (const auto &[moment, name] : moments)
                if (const auto &time = sheet.times[moment]) {
                    QString text = clock(*time);
                    if (moment == ShowMoment::OnStage && sheet.setMinutes > 0) text += u" · "_s + m_language.hours(sheet.setMinutes);
                    block.rows.push_back({say(name), text});
                }
            if (block.rows.empty()) block.rows.push_back({{}, say(QT_TRANSLATE_NOOP("flow::ui::Book", "Times are not agreed yet.")), {}, false, true});
            return block;
        }

        BookBlock place(const DaySheet &sheet) const
        {
            BookBlock block{.id = u"venue"_s, .title = say(QT_TRANSLATE_NOOP("flow::ui::Book", "Venue"))};
            const QString town = QStringList{sheet.postcode, sheet.town}.join(u' ').trimmed();
            QStringList address{sheet.street, town};
            address.removeAll(QString());
            if (!address.isEmpty()) {
                const QString link = sheet.at ? u"https://www.openstreetmap.org/?mlat=%1&mlon=%2#map=17/%1/%2"_s.arg(sheet.at->lat, 0, 'f', 5).arg(sheet.at->lon, 0, 'f', 5) : QString();
                block.rows.push_back({say(QT_TRANSLATE_NOOP("flow::ui::Book", "Address")), address.join(u", "_s), link});
            }
            if (!sheet.phone.isEmpty()) block.rows.push_back(phoneRow(say(QT_TRANSLATE_NOOP("flow::ui::Book", "Phone")), {}, sheet.phone));
            if (!sheet.website.isEmpty()) block.rows.push_back({say(QT_TRANSLATE_NOOP("flow::ui::Book", "Website")), sheet.website, sheet.website.startsWith("http"_L1) ? sheet.website : QString()});
            if (sheet.capacity > 0) block.rows.push_back({say(QT_TRANSLATE_NOOP("flow::ui::Book", "Capacity")), m_language.locale().toString(sheet.capacity)});
            return block;
        }

        /// "1,068 km, 5 h 30", and that nobody drives it.
        QString distance(const tour::BookLeg &leg) const
        {
            const QString far = u"%1, %2"_s.arg(m_language.km(leg.km), m_language.hours(leg.minutes));
            if (leg.mode == tour::LegMode::Flight) return say(QT_TRANSLATE_NOOP("flow::ui::Book", "Flight, %1")).arg(far);
            if (leg.mode == tour::LegMode::Ferry) return say(QT_TRANSLATE_NOOP("flow::ui::Book", "Ferry, %1")).arg(far);
            return far;
        }

        /// Of a day on which they are on the way and don't arrive.
        BookBlock travel(const DaySheet &sheet) const
        {
            BookBlock block{.id = u"way"_s, .title = say(QT_TRANSLATE_NOOP("flow::ui::Book", "Way"))};
            if (sheet.kind != DaySheet::Travel || !sheet.leg || !sheet.leg->leaveOn.isValid()) return block;
            block.rows.push_back({say(QT_TRANSLATE_NOOP("flow::ui::Book", "To")), sheet.leg->to});
            block.rows.push_back({say(QT_TRANSLATE_NOOP("flow::ui::Book", "Distance")), distance(*sheet.leg)});
            block.rows.push_back({{}, say(QT_TRANSLATE_NOOP("flow::ui::Book", "Longer than %1 at the wheel a day: night on the way")).arg(m_language.hours(m_book.driveHours * 60))});
            return block;
        }

        BookBlock way(const DaySheet &sheet) const
        {
            BookBlock block{.id = u"way"_s, .title = say(QT_TRANSLATE_NOOP("flow::ui::Book", "Way"))};
            if (!sheet.leg) return block;
            if (!sheet.leg->from.isEmpty()) block.rows.push_back({say(QT_TRANSLATE_NOOP("flow::ui::Book", "From")), sheet.leg->from});
            block.rows.push_back({say(QT_TRANSLATE_NOOP("flow::ui::Book", "Distance")), distance(*sheet.leg)});
            if (sheet.leg->leaveOn.isValid())
                block.rows.push_back({say(QT_TRANSLATE_NOOP("flow::ui::Book", "Leave")), say(QT_TRANSLATE_NOOP("flow::ui::Book", "%1, night on the way")).arg(m_language.weekday(sheet.leg->leaveOn))});
            if (sheet.leg->mode == tour::LegMode::Flight) block.rows.push_back({{}, say(QT_TRANSLATE_NOOP("flow::ui::Book", "By plane, from door to door"))});
            else if (sheet.leg->mode == tour::LegMode::Ferry) block.rows.push_back({{}, say(QT_TRANSLATE_NOOP("flow::ui::Book", "Partly by ferry"))});
            else if (sheet.leg->isEstimated) block.rows.push_back({{}, say(QT_TRANSLATE_NOOP("flow::ui::Book", "Estimated; nobody has looked up the road."))});
            return block;
        }

        BookBlock people(const DaySheet &sheet) const
        {
            BookBlock block{.id = u"people"_s, .title = say(QT_TRANSLATE_NOOP("flow::ui::Book", "People there"))};
            for (const tour::BookPerson &person : sheet.people) {
                BookRow row = phoneRow(person.name, word(kJobs, person.job), person.phone);
                if (person.phone.isEmpty() && !person.email.isEmpty()) {
                    row.text = QStringList{word(kJobs, person.job), person.email}.join(u" · "_s);
                    row.link = u"mailto:"_s + person.email;
                }
                block.rows.push_back(std::move(row));
            }
            return block;
        }

        BookBlock resources(const DaySheet &sheet) const
        {
            BookBlock block{.id = u"resources"_s, .title = say(QT_TRANSLATE_NOOP("flow::ui::Book", "Hotel, vehicles, crew"))};
            for (const tour::BookResource &one : sheet.resources) {
                QStringList parts{m_language.standard(one.job), one.kind == "hotel"_L1 ? one.town : QString(), phoneWords(one.phone), one.notes};
                parts.removeAll(QString());
                BookRow row{word(kKinds, one.kind), QStringList(one.name + (parts.isEmpty() ? QString() : u" · "_s + parts.join(u" · "_s))).join(QString())};
                if (!one.phone.isEmpty()) row.link = u"tel:"_s + QString(one.phone).remove(u' ');
                block.rows.push_back(std::move(row));
            }
            return block;
        }

        BookBlock tasks(const DaySheet &sheet) const
        {
            BookBlock block{.kind = BookBlock::Checks, .id = u"tasks"_s, .title = say(QT_TRANSLATE_NOOP("flow::ui::Book", "Advancing"))};
            for (const tour::BookTask &task : sheet.tasks)
                block.rows.push_back({task.assignee, task.note.isEmpty() ? m_language.standard(task.title) : m_language.standard(task.title) + u" · "_s + task.note, {}, !task.isOpen()});
            return block;
        }

        BookBlock guests(const DaySheet &sheet) const
        {
            BookBlock block{.id = u"guests"_s, .title = say(QT_TRANSLATE_NOOP("flow::ui::Book", "Guest list"))};
            for (const GuestQuota &quota : sheet.guests.quotas)
                if (quota.isLimited) block.rows.push_back({word(kSources, quota.source), say(QT_TRANSLATE_NOOP("flow::ui::Book", "%1 of %2 places")).arg(quota.taken).arg(quota.places)});
            for (const Guest &guest : sheet.guests.guests) {
                if (guest.state == "refused"_L1) continue;
                QStringList parts{word(kSources, guest.source), guest.note};
                parts.removeAll(QString());
                block.rows.push_back({guest.places > 1 ? u"%1 +%2"_s.arg(guest.name).arg(guest.places - 1) : guest.name, parts.join(u" · "_s)});
            }
            return block;
        }

        BookBlock notes(const DaySheet &sheet) const
        {
            BookBlock block{.id = u"notes"_s, .title = say(QT_TRANSLATE_NOOP("flow::ui::Book", "Notes")), .isWide = true};
            for (const QString &line : sheet.notes.split(u'\n', Qt::SkipEmptyParts))
                block.rows.push_back({{}, line});
            return block;
        }

        const tour::TourBook &m_book;
        const BookLanguage &m_language;
    };

} // namespace

BookLanguage::BookLanguage(const QString &code)
    : m_locale(code == "fr"_L1 || code == "es"_L1 ? QLocale(code) : QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    if (!m_words.loadLanguage(m_locale.name().section(u'_', 0, 0))) qWarning("no words for %s", qPrintable(code));
}

QString BookLanguage::say(const char *text) const
{
    const QString words = m_words.translate(kContext, text);
    return words.isEmpty() ? QString::fromUtf8(text) : words;
}

QString BookLanguage::standard(const QString &written) const
{
    static const QHash<QString, const char *> kKnown = standardWords();
    const char *text = kKnown.value(fold(written));
    return text ? say(text) : written;
}

QStringList BookLanguage::checklist() const
{
    QStringList titles;
    for (size_t i = 0; i < kChecklist; ++i)
        titles << say(kStandard[i]);
    return titles;
}

QString BookLanguage::weekday(const QDate &day) const
{
    const QString text = m_locale.toString(day, say(QT_TRANSLATE_NOOP("flow::ui::Book", "dddd d MMMM yyyy")));
    return text.left(1).toUpper() + text.mid(1);
}

QString BookLanguage::shortDay(const QDate &day) const { return m_locale.toString(day, say(QT_TRANSLATE_NOOP("flow::ui::Book", "ddd d MMM"))); }

QString BookLanguage::km(int km) const { return u"%1\u00a0km"_s.arg(m_locale.toString(km)); }

QString BookLanguage::hours(int minutes) const
{
    if (minutes < 60) return u"%1\u00a0min"_s.arg(minutes);
    const int rounded = (minutes + 2) / 5 * 5;
    return rounded % 60 == 0 ? u"%1\u00a0h"_s.arg(rounded / 60) : u"%1\u00a0h\u00a0%2"_s.arg(rounded / 60).arg(rounded % 60, 2, 10, QLatin1Char('0'));
}

BookDoc makeBookDoc(const tour::TourBook &book, const BookLanguage &language, const QDate &made) { return Writer(book, language).write(made); }

} // namespace flow::ui
