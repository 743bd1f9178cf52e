// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/importtext.h"

#include "core/entities.h"
#include "ui/text/fieldtext.h"

#include <QCoreApplication>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    struct Word
    {
        const char *code;
        const char *text;
    };

    template <size_t N>
    QString find(const Word (&words)[N], const QString &code)
    {
        for (const Word &word : words)
            if (code == QLatin1StringView(word.code)) return QCoreApplication::translate("flow::ui::Import", word.text);
        return code;
    }

    constexpr Word kReasons[] = {
        {"whitespace", QT_TRANSLATE_NOOP("flow::ui::Import", "spaces tidied")},
        {"nullWord", QT_TRANSLATE_NOOP("flow::ui::Import", "a word for “nothing”")},
        {"spreadsheetError", QT_TRANSLATE_NOOP("flow::ui::Import", "the spreadsheet had an error here")},
        {"armour", QT_TRANSLATE_NOOP("flow::ui::Import", "apostrophe in front removed")},
        {"case", QT_TRANSLATE_NOOP("flow::ui::Import", "capitals tidied")},
        {"noAt", QT_TRANSLATE_NOOP("flow::ui::Import", "this is no email address: there is no @")},
        {"badAddress", QT_TRANSLATE_NOOP("flow::ui::Import", "this is no email address")},
        {"domainTypo", QT_TRANSLATE_NOOP("flow::ui::Import", "the domain looks mistyped")},
        {"spaceInAddress", QT_TRANSLATE_NOOP("flow::ui::Import", "space in the address removed")},
        {"extraText", QT_TRANSLATE_NOOP("flow::ui::Import", "other words beside it were left out")},
        {"severalValues", QT_TRANSLATE_NOOP("flow::ui::Import", "several values in one cell")},
        {"duplicate", QT_TRANSLATE_NOOP("flow::ui::Import", "the same value twice")},
        {"notAPhone", QT_TRANSLATE_NOOP("flow::ui::Import", "this is no phone number")},
        {"unknownNumber", QT_TRANSLATE_NOOP("flow::ui::Import", "no country has such a number; kept as written")},
        {"countryAssumed", QT_TRANSLATE_NOOP("flow::ui::Import", "country code added")},
        {"leadingZeroRestored", QT_TRANSLATE_NOOP("flow::ui::Import", "lost zero at the front restored")},
        {"extension", QT_TRANSLATE_NOOP("flow::ui::Import", "extension kept")},
        {"digitsLost", QT_TRANSLATE_NOOP("flow::ui::Import", "the spreadsheet lost digits of this number")},
        {"notADate", QT_TRANSLATE_NOOP("flow::ui::Import", "this is no date")},
        {"ambiguousDate", QT_TRANSLATE_NOOP("flow::ui::Import", "day and month could be the other way round")},
        {"otherOrder", QT_TRANSLATE_NOOP("flow::ui::Import", "day and month stand in another order than in the rest")},
        {"noSuchDay", QT_TRANSLATE_NOOP("flow::ui::Import", "there is no such day")},
        {"twoDigitYear", QT_TRANSLATE_NOOP("flow::ui::Import", "year completed")},
        {"serialDate", QT_TRANSLATE_NOOP("flow::ui::Import", "day number of a spreadsheet read as a date")},
        {"timeDropped", QT_TRANSLATE_NOOP("flow::ui::Import", "time of day left out")},
        {"unknownZone", QT_TRANSLATE_NOOP("flow::ui::Import", "unknown time zone")},
        {"dayMissing", QT_TRANSLATE_NOOP("flow::ui::Import", "the day is missing")},
        {"yearMissing", QT_TRANSLATE_NOOP("flow::ui::Import", "the year is missing")},
        {"notAPeriod", QT_TRANSLATE_NOOP("flow::ui::Import", "this is no period")},
        {"notANumber", QT_TRANSLATE_NOOP("flow::ui::Import", "this is no number")},
        {"ambiguousNumber", QT_TRANSLATE_NOOP("flow::ui::Import", "point or comma could mean thousands or decimals")},
        {"otherConvention", QT_TRANSLATE_NOOP("flow::ui::Import", "written otherwise than the rest of the column")},
        {"oddGrouping", QT_TRANSLATE_NOOP("flow::ui::Import", "digits are grouped oddly")},
        {"tooLarge", QT_TRANSLATE_NOOP("flow::ui::Import", "this number is too large")},
        {"notWhole", QT_TRANSLATE_NOOP("flow::ui::Import", "this is no whole number")},
        {"negative", QT_TRANSLATE_NOOP("flow::ui::Import", "this cannot be below zero")},
        {"range", QT_TRANSLATE_NOOP("flow::ui::Import", "a range: one end was taken")},
        {"approximate", QT_TRANSLATE_NOOP("flow::ui::Import", "“about” left out")},
        {"unitDropped", QT_TRANSLATE_NOOP("flow::ui::Import", "unit left out")},
        {"multiplied", QT_TRANSLATE_NOOP("flow::ui::Import", "“k” or “m” counted in")},
        {"rounded", QT_TRANSLATE_NOOP("flow::ui::Import", "rounded")},
        {"currencyMissing", QT_TRANSLATE_NOOP("flow::ui::Import", "no currency; that of the agency was taken")},
        {"otherCurrency", QT_TRANSLATE_NOOP("flow::ui::Import", "another currency")},
        {"percentAssumed", QT_TRANSLATE_NOOP("flow::ui::Import", "read as per cent")},
        {"notABoolean", QT_TRANSLATE_NOOP("flow::ui::Import", "this is neither yes nor no")},
        {"notACoordinate", QT_TRANSLATE_NOOP("flow::ui::Import", "this is no coordinate")},
        {"swappedCoordinates", QT_TRANSLATE_NOOP("flow::ui::Import", "latitude and longitude were swapped")},
        {"nullIsland", QT_TRANSLATE_NOOP("flow::ui::Import", "0, 0 is no place")},
        {"outOfRange", QT_TRANSLATE_NOOP("flow::ui::Import", "beyond what is possible")},
        {"wrongLength", QT_TRANSLATE_NOOP("flow::ui::Import", "too long or too short")},
        {"unknownCountry", QT_TRANSLATE_NOOP("flow::ui::Import", "unknown country")},
        {"unknownLanguage", QT_TRANSLATE_NOOP("flow::ui::Import", "unknown language")},
        {"unknownChoice", QT_TRANSLATE_NOOP("flow::ui::Import", "none of the known values; left out")},
        {"notAUrl", QT_TRANSLATE_NOOP("flow::ui::Import", "this is no web address")},
        {"isEmail", QT_TRANSLATE_NOOP("flow::ui::Import", "this is an email address")},
        {"schemeAdded", QT_TRANSLATE_NOOP("flow::ui::Import", "https:// added")},
        {"repaired", QT_TRANSLATE_NOOP("flow::ui::Import", "repaired")},
        {"nameOrder", QT_TRANSLATE_NOOP("flow::ui::Import", "first and last name were told apart by a guess")},
        {"tooManyLines", QT_TRANSLATE_NOOP("flow::ui::Import", "an order of more than 10,000 rows is none: choose the column with its number")},
        {"required", QT_TRANSLATE_NOOP("flow::ui::Import", "this is needed and empty")},
        {"empty", QT_TRANSLATE_NOOP("flow::ui::Import", "nothing in this row could be used")},
        {"whoseDates", QT_TRANSLATE_NOOP("flow::ui::Import", "nobody said whose calendar this is: choose the artist (--subject on the command line)")},
        {"unknownRecord", QT_TRANSLATE_NOOP("flow::ui::Import", "no such record in your agency")},
        {"looksLikeAnother", QT_TRANSLATE_NOOP("flow::ui::Import", "looks like another record and was not decided")},
        {"footer", QT_TRANSLATE_NOOP("flow::ui::Import", "total or footer")},
        {"repeatedHeader", QT_TRANSLATE_NOOP("flow::ui::Import", "header repeated")},
        {"ownEvent", QT_TRANSLATE_NOOP("flow::ui::Import", "already yours: Flow Stage wrote it into this calendar")},
        {"cancelledEvent", QT_TRANSLATE_NOOP("flow::ui::Import", "cancelled")},
        {"payout", QT_TRANSLATE_NOOP("flow::ui::Import", "a payout, no sale")},
        {"failedPayment", QT_TRANSLATE_NOOP("flow::ui::Import", "the payment failed")},
        {"deletedAttendee", QT_TRANSLATE_NOOP("flow::ui::Import", "deleted in the ticketing")},
        {"notAttending", QT_TRANSLATE_NOOP("flow::ui::Import", "declined or only invited")},
        {"number", QT_TRANSLATE_NOOP("flow::ui::Import", "this has to be a number")},
        {"whole", QT_TRANSLATE_NOOP("flow::ui::Import", "this has to be a whole number")},
        {"choice", QT_TRANSLATE_NOOP("flow::ui::Import", "none of the known values")},
        {"email", QT_TRANSLATE_NOOP("flow::ui::Import", "this has to be an email address")},
        {"date", QT_TRANSLATE_NOOP("flow::ui::Import", "this has to be a day")},
        {"country", QT_TRANSLATE_NOOP("flow::ui::Import", "this has to be a country")},
        {"currency", QT_TRANSLATE_NOOP("flow::ui::Import", "this has to be a currency")},
        {"language", QT_TRANSLATE_NOOP("flow::ui::Import", "this has to be a language")},
        {"amount", QT_TRANSLATE_NOOP("flow::ui::Import", "this is more than any amount can be")},
        {"too_long", QT_TRANSLATE_NOOP("flow::ui::Import", "this is too long")},
    };

    constexpr Word kEvidence[] = {
        {"sameExternalId", QT_TRANSLATE_NOOP("flow::ui::Import", "same number in the other program")},
        {"sameRegistration", QT_TRANSLATE_NOOP("flow::ui::Import", "same registration")},
        {"sameVatNumber", QT_TRANSLATE_NOOP("flow::ui::Import", "same VAT number")},
        {"sameEmail", QT_TRANSLATE_NOOP("flow::ui::Import", "same email")},
        {"sharedEmail", QT_TRANSLATE_NOOP("flow::ui::Import", "same shared mailbox")},
        {"samePhone", QT_TRANSLATE_NOOP("flow::ui::Import", "same phone")},
        {"sameWebsite", QT_TRANSLATE_NOOP("flow::ui::Import", "same website")},
        {"sameLinkedin", QT_TRANSLATE_NOOP("flow::ui::Import", "same LinkedIn")},
        {"sameName", QT_TRANSLATE_NOOP("flow::ui::Import", "same name")},
        {"nameAlike", QT_TRANSLATE_NOOP("flow::ui::Import", "name %1 % alike")},
        {"sameTown", QT_TRANSLATE_NOOP("flow::ui::Import", "same town")},
        {"near", QT_TRANSLATE_NOOP("flow::ui::Import", "%1 m apart")},
        {"samePostcode", QT_TRANSLATE_NOOP("flow::ui::Import", "same postcode")},
        {"sameCompany", QT_TRANSLATE_NOOP("flow::ui::Import", "same company")},
        {"sameDay", QT_TRANSLATE_NOOP("flow::ui::Import", "same day")},
        {"sameArtist", QT_TRANSLATE_NOOP("flow::ui::Import", "same artist")},
        {"sameVenue", QT_TRANSLATE_NOOP("flow::ui::Import", "same venue")},
        {"sameSku", QT_TRANSLATE_NOOP("flow::ui::Import", "same SKU")},
        {"sameEverything", QT_TRANSLATE_NOOP("flow::ui::Import", "everything is the same")},
        {"otherName", QT_TRANSLATE_NOOP("flow::ui::Import", "the name is another one")},
        {"otherTown", QT_TRANSLATE_NOOP("flow::ui::Import", "the town is another one")},
        {"farAway", QT_TRANSLATE_NOOP("flow::ui::Import", "%1 m apart")},
        {"otherCountry", QT_TRANSLATE_NOOP("flow::ui::Import", "the country is another one")},
        {"otherPostcode", QT_TRANSLATE_NOOP("flow::ui::Import", "the postcode is another one")},
        {"otherExternalId", QT_TRANSLATE_NOOP("flow::ui::Import", "another number in the other program")},
        {"otherEmail", QT_TRANSLATE_NOOP("flow::ui::Import", "the email is another one")},
        {"otherKind", QT_TRANSLATE_NOOP("flow::ui::Import", "another kind")},
        {"otherCompany", QT_TRANSLATE_NOOP("flow::ui::Import", "the company is another one")},
        {"otherCapacity", QT_TRANSLATE_NOOP("flow::ui::Import", "capacity differs")},
    };

    QString capital(QString text)
    {
        if (!text.isEmpty()) text[0] = text[0].toUpper();
        return text;
    }

} // namespace

QString kindText(TableKind kind)
{
    switch (kind) {
    case TableKind::Unknown: return QCoreApplication::translate("flow::ui::Import", "Not recognised");
    case TableKind::Artists: return QCoreApplication::translate("flow::ui::Import", "Artists");
    case TableKind::Venues: return QCoreApplication::translate("flow::ui::Import", "Venues and festivals");
    case TableKind::Companies: return QCoreApplication::translate("flow::ui::Import", "Companies");
    case TableKind::Contacts: return QCoreApplication::translate("flow::ui::Import", "Contacts");
    case TableKind::Deals: return QCoreApplication::translate("flow::ui::Import", "Deals");
    case TableKind::Shows: return QCoreApplication::translate("flow::ui::Import", "Shows");
    case TableKind::Fans: return QCoreApplication::translate("flow::ui::Import", "Fans");
    case TableKind::Orders: return QCoreApplication::translate("flow::ui::Import", "Orders");
    case TableKind::Royalties: return QCoreApplication::translate("flow::ui::Import", "Royalty statements");
    case TableKind::Stats: return QCoreApplication::translate("flow::ui::Import", "Audience figures");
    case TableKind::Availability: return QCoreApplication::translate("flow::ui::Import", "Artist calendar");
    }
    return {};
}

QString importKindText(const QString &kind)
{
    const auto known = kindFromName(kind);
    return known ? kindText(*known) : kind;
}

QString containerText(Container container)
{
    switch (container) {
    case Container::Csv: return QCoreApplication::translate("flow::ui::Import", "CSV");
    case Container::Tsv: return QCoreApplication::translate("flow::ui::Import", "Tab-separated text");
    case Container::Xlsx: return QCoreApplication::translate("flow::ui::Import", "Excel workbook");
    case Container::Ods: return QCoreApplication::translate("flow::ui::Import", "OpenDocument spreadsheet");
    case Container::Xls: return QCoreApplication::translate("flow::ui::Import", "Excel workbook, old format");
    case Container::VCard: return QCoreApplication::translate("flow::ui::Import", "Address cards (vCard)");
    case Container::ICalendar: return QCoreApplication::translate("flow::ui::Import", "Calendar (iCalendar)");
    case Container::Zip: return QCoreApplication::translate("flow::ui::Import", "ZIP of tables");
    }
    return {};
}

QString reasonCodeText(const QString &reason) { return find(kReasons, reason); }

QString evidenceText(const EvidenceItem &item)
{
    QString text = find(kEvidence, QString::fromLatin1(evidenceName(item.code)));
    return text.replace(u"%1"_s, QLocale().toString(item.amount));
}

QString likenessText(const Duplicate &likeness)
{
    QStringList same, other;
    for (const EvidenceItem &item : likeness.evidence) (speaksAgainst(item.code) ? other : same) << evidenceText(item);
    QStringList sentences;
    if (!same.isEmpty()) sentences << capital(same.join(u", "_s)) + u'.';
    if (!other.isEmpty()) sentences << capital(other.join(u", "_s)) + u'.';
    return sentences.join(u' ');
}

static QString countryAssumedText(const QString &country)
{
    return QCoreApplication::translate("flow::ui::Import", "Nothing here says the country. Most of the towns are in %1, so phones and postal codes are read as one writes them there.").arg(countryName(country));
}

QString noteText(const MappingNote &note)
{
    const QString arg = note.args.value(0);
    if (note.code == u"noHeader") return QCoreApplication::translate("flow::ui::Import", "This table has no header row; the columns were recognised by their values.");
    if (note.code == u"twoHeaderRows") return QCoreApplication::translate("flow::ui::Import", "Two header rows were read as one.");
    if (note.code == u"kindGuessed") return QCoreApplication::translate("flow::ui::Import", "What these rows are is a guess. Choose the right kind if it is wrong.");
    if (note.code == u"duplicateHeader") return QCoreApplication::translate("flow::ui::Import", "Several columns are called “%1”.").arg(arg);
    if (note.code == u"datumOsgb36") return QCoreApplication::translate("flow::ui::Import", "British grid coordinates are converted to degrees.");
    if (note.code == u"noEmail") return QCoreApplication::translate("flow::ui::Import", "This export has no email addresses, so it cannot bring in fans.");
    if (note.code == u"stateFromName") return QCoreApplication::translate("flow::ui::Import", "The file's name says who these are: %1.").arg(arg);
    if (note.code == u"stateUnknown") return QCoreApplication::translate("flow::ui::Import", "The file does not say whether these people agreed to be written to.");
    if (note.code == u"subjectUnknown") return QCoreApplication::translate("flow::ui::Import", "The file does not say which artist it is about.");
    if (note.code == u"consentIgnored") return QCoreApplication::translate("flow::ui::Import", "“%1” has the same answer everywhere and was filled in afterwards; it is not used as consent.").arg(arg);
    if (note.code == u"rememberedMapping") return QCoreApplication::translate("flow::ui::Import", "You imported a table of this shape before; its columns go where you put them then.");
    if (note.code == u"rememberedColumns") return QCoreApplication::translate("flow::ui::Import", "You imported a table like this before; the columns that it shares with that one go where you put them then.");
    if (note.code == u"mixedDateOrders")
        return QCoreApplication::translate("flow::ui::Import", "“%1” has dates with the day first and dates with the month first. Look at those that could be either before you import.").arg(arg);
    if (note.code == u"countryAssumed") return countryAssumedText(arg);
    if (note.code == u"countriesNamed") {
        QStringList names;
        for (const QString &country : note.args) names << countryName(country);
        return QCoreApplication::translate("flow::ui::Import", "Some rows name no country. Their towns are looked for here first: %1.").arg(names.join(u", "_s));
    }
    if (note.code == u"summarySheet") return QCoreApplication::translate("flow::ui::Import", "This sheet looks like a summary.");
    return {};
}

QString noteText(const SourceNote &note)
{
    const auto arg = [&](int i) { return note.args.value(i); };
    switch (note.code) {
    case SourceWarning::MojibakeRepaired: return QCoreApplication::translate("flow::ui::Import", "Accents had been damaged by another program and were repaired.");
    case SourceWarning::EncodingGuessed: return QCoreApplication::translate("flow::ui::Import", "The encoding is a guess (%1). Look at the accents below; choose another one if they are wrong.").arg(arg(0));
    case SourceWarning::BadBytes: return QCoreApplication::translate("flow::ui::Import", "Some characters could not be read, the first one in line %1.").arg(arg(1));
    case SourceWarning::NulStripped: return QCoreApplication::translate("flow::ui::Import", "Empty bytes were left out, the first one in line %1.").arg(arg(1));
    case SourceWarning::UnclosedQuote: return QCoreApplication::translate("flow::ui::Import", "A quotation mark in line %1 is never closed; it was read as text.").arg(arg(0));
    case SourceWarning::StrayQuote: return QCoreApplication::translate("flow::ui::Import", "Quotation marks inside cells were kept as text, the first one in line %1.").arg(arg(1));
    case SourceWarning::CellTruncated: return QCoreApplication::translate("flow::ui::Import", "A cell in line %1 is too long and was cut.").arg(arg(1));
    case SourceWarning::ColumnsTruncated: return QCoreApplication::translate("flow::ui::Import", "Line %1 has more columns than can be read.").arg(arg(1));
    case SourceWarning::HiddenSheet: return QCoreApplication::translate("flow::ui::Import", "The sheet “%1” is hidden and is left out unless you choose it.").arg(arg(0));
    case SourceWarning::MergedCells: return QCoreApplication::translate("flow::ui::Import", "Merged cells: the value counts for the first of them.");
    case SourceWarning::RepeatCapped: return QCoreApplication::translate("flow::ui::Import", "A row that repeats without end was read once.");
    case SourceWarning::FormulaWithoutValue: return QCoreApplication::translate("flow::ui::Import", "Formulas without a result were read as empty, the first one in row %1. Save the file in a spreadsheet program to have them.").arg(arg(2));
    case SourceWarning::GroupCardSkipped: return QCoreApplication::translate("flow::ui::Import", "Cards of groups were left out: %1.").arg(arg(0));
    case SourceWarning::CardUnreadable: return QCoreApplication::translate("flow::ui::Import", "Some cards could not be read, the first one in line %1.").arg(arg(1));
    case SourceWarning::EventUnreadable: return QCoreApplication::translate("flow::ui::Import", "Some events could not be read, the first one in line %1.").arg(arg(1));
    case SourceWarning::CalendarCutOff:
        return arg(1).isEmpty() ? QCoreApplication::translate("flow::ui::Import", "The file ends in line %1, before its calendar does. If dates are missing, export it or download it again.").arg(arg(0))
                                : QCoreApplication::translate("flow::ui::Import", "The file ends in line %1, in the middle of an event. That event was left out, and what may have come after it is missing: export the file or download it again.").arg(arg(0));
    case SourceWarning::RecurrenceCapped: return QCoreApplication::translate("flow::ui::Import", "Some events repeat in a way that is not read completely.");
    case SourceWarning::EntrySkipped: return QCoreApplication::translate("flow::ui::Import", "“%1” in the archive is no table and was left out.").arg(arg(0));
    case SourceWarning::TextTruncated: return QCoreApplication::translate("flow::ui::Import", "The last character of the file is incomplete.");
    }
    return {};
}

QString noteText(const ImportNote &note)
{
    const QString arg = note.args.value(0);
    const int n = int(std::min<qint64>(note.count, 1'000'000'000));
    if (note.code.startsWith(u"source"_s)) return noteText(SourceNote{SourceWarning(note.code.mid(6).toInt()), note.args});
    if (note.code == u"rowSkipped") return QCoreApplication::translate("flow::ui::Import", "Rows left out (%1): %2.").arg(reasonCodeText(arg), QLocale().toString(n));
    if (note.code == u"cellInvalid" || note.code == u"cellDoubtful")
        return QCoreApplication::translate("flow::ui::Import", "“%1”: %2 (%Ln row(s)).", nullptr, n).arg(arg, reasonCodeText(note.args.value(1)));
    if (note.code == u"countryAssumed") return countryAssumedText(arg);
    if (note.code == u"placeDoubtful") return QCoreApplication::translate("flow::ui::Import", "Places to look at on the map: %1.").arg(QLocale().toString(n));
    if (note.code == u"asHold") return QCoreApplication::translate("flow::ui::Import", "Dates that are not confirmed came in as holds: %1.").arg(QLocale().toString(n));
    if (note.code == u"holdOver") return QCoreApplication::translate("flow::ui::Import", "Holds of days that are over came in as expired: %1.").arg(QLocale().toString(n));
    if (note.code == u"ranksSettled") return QCoreApplication::translate("flow::ui::Import", "Several holds had the same rank in one room on one day. They were put in order, the one granted first before the others; ranks that changed: %1.").arg(QLocale().toString(n));
    if (note.code == u"holdBesideShow") return QCoreApplication::translate("flow::ui::Import", "Holds beside a confirmed show of the same artist or in the same room that day: %1. They can be released in the pipeline.").arg(QLocale().toString(n));
    if (note.code == u"holdWithout") {
        QStringList fields;
        for (const QString &name : note.args)
            if (const Field *field = showEntity().field(name)) fields << fieldLabel(showEntity(), *field);
        return QCoreApplication::translate("flow::ui::Import", "A hold has no place for what only a show has (%1): left out in %Ln row(s).", nullptr, n).arg(fields.join(u", "_s));
    }
    if (note.code == u"artistUnknown") return QCoreApplication::translate("flow::ui::Import", "No artist of the agency is called “%1” (%Ln row(s)).", nullptr, n).arg(arg);
    if (note.code == u"staysWithdrawn") return QCoreApplication::translate("flow::ui::Import", "People who unsubscribed before stay unsubscribed: %1.").arg(QLocale().toString(n));
    if (note.code == u"linkedInvalid") return QCoreApplication::translate("flow::ui::Import", "Linked records that could not be made: %1.").arg(QLocale().toString(n));
    return {};
}

QString profileText(const QString &id)
{
    if (id.isEmpty() || id == u"generic") return {};
    QString text = id;
    text.replace(u'-', u' ').replace(u'_', u' ').replace(u'.', u' ');
    return capital(text);
}

QString targetText(const ColumnMapping &column)
{
    if (!column.isMapped()) return {};
    if (column.role == u"tags") return QCoreApplication::translate("flow::ui::Import", "Tags");
    if (column.role == u"interests") return QCoreApplication::translate("flow::ui::Import", "Interests");
    if (column.role.startsWith(u"consent."_s)) return QCoreApplication::translate("flow::ui::Import", "Consent");
    if (column.role.startsWith(u"sms."_s)) return QCoreApplication::translate("flow::ui::Import", "Consent to messages");
    if (column.role == u"extra") return QCoreApplication::translate("flow::ui::Import", "Kept as it is");
    if (column.role == u"metric") return column.hint;
    if (column.role == u"label") return QCoreApplication::translate("flow::ui::Import", "Label");
    if (column.role == u"lineitems") return QCoreApplication::translate("flow::ui::Import", "Order lines");
    const Entity *entity = entityByName(column.entity);
    const Field *field = entity ? entity->field(column.field) : nullptr;
    if (column.role == u"coordinates") return QCoreApplication::translate("flow::ui::Import", "Coordinates");
    return field ? fieldLabel(*entity, *field) : column.field.isEmpty() ? column.role : column.field;
}

} // namespace flow::ui
