// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "core/entities.h"
#include "ui/text/fieldtext.h"
#include "ui/text/tourtext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace flow::ui {
namespace {

    // Of the cloud (core/sync): the first argument says what went wrong.
    QString networkSentence(const QStringList &args)
    {
        struct Words { const char *reason; const char *text; };
        static constexpr Words kWords[] = {
            {"offline", QT_TRANSLATE_NOOP("flow::ui::Error", "The cloud cannot be reached. You can go on working; your changes are sent when it can be.")},
            {"timeout", QT_TRANSLATE_NOOP("flow::ui::Error", "The cloud took too long to answer. You can go on working; your changes are sent later.")},
            {"busy", QT_TRANSLATE_NOOP("flow::ui::Error", "The cloud is busy. You can go on working; your changes are sent later.")},
            {"tls", QT_TRANSLATE_NOOP("flow::ui::Error", "The cloud could not prove who it is, so nothing was sent. See whether the date of this computer is right; else ask who runs the cloud for a valid certificate.")},
            {"clear_text", QT_TRANSLATE_NOOP("flow::ui::Error", "Nothing is sent without encryption. The address of the cloud has to begin with https.")},
            {"sign_in", QT_TRANSLATE_NOOP("flow::ui::Error", "The mail address or the password is not right. Sign in again; what you changed is kept.")},
            {"signed_out", QT_TRANSLATE_NOOP("flow::ui::Error", "You are signed out. Sign in, and what you changed is sent.")},
            {"lease_over", QT_TRANSLATE_NOOP("flow::ui::Error", "This workspace has not been in step with its cloud for too long, so it is read-only until it has been. Nothing is lost: connect to the network or sign in, and it goes on by itself.")},
            {"no_right", QT_TRANSLATE_NOOP("flow::ui::Error", "Your role in the organisation does not allow this. Nothing was written. Ask its owner.")},
            {"too_many_attempts", QT_TRANSLATE_NOOP("flow::ui::Error", "Too many attempts to sign in. Wait a few minutes and try again.")},
            {"mail_taken", QT_TRANSLATE_NOOP("flow::ui::Error", "There is an account with this mail address already. Sign in with it.")},
            {"mail_invalid", QT_TRANSLATE_NOOP("flow::ui::Error", "This is not a mail address.")},
            {"password_too_short", QT_TRANSLATE_NOOP("flow::ui::Error", "The password is too short. It needs ten characters or more.")},
            {"no_device_code", QT_TRANSLATE_NOOP("flow::ui::Error", "This cloud offers no signing in with a code. Sign in with mail address and password.")},
            {"code_expired", QT_TRANSLATE_NOOP("flow::ui::Error", "The code is too old. Ask for a new one.")},
            {"denied", QT_TRANSLATE_NOOP("flow::ui::Error", "Signing in was refused on the page of the issuer. Nobody was signed in.")},
            {"issuer_unknown", QT_TRANSLATE_NOOP("flow::ui::Error", "The cloud does not trust the issuer that signed you in. Ask who runs the cloud.")},
            {"issuer_audience", QT_TRANSLATE_NOOP("flow::ui::Error", "The issuer signed you in for another program. Ask who runs the cloud.")},
            {"revoked", QT_TRANSLATE_NOOP("flow::ui::Error", "This computer was shut out of the organisation: it sends and fetches nothing any more, and what waits here stays here. Its owner can say why. To take part again on it, make a new workspace, open its page Cloud and choose “I belong to one”.")},
            {"not_member", QT_TRANSLATE_NOOP("flow::ui::Error", "You may not do this in the organisation. Ask its owner.")},
            {"not_joined", QT_TRANSLATE_NOOP("flow::ui::Error", "This workspace belongs to no organisation yet. Create one or join one first.")},
            {"other_organisation", QT_TRANSLATE_NOOP("flow::ui::Error", "This workspace belongs to another organisation already. Open or make another workspace.")},
            {"invitation_unknown", QT_TRANSLATE_NOOP("flow::ui::Error", "This invitation is not known, was used, or is too old. Ask for a new one.")},
            {"owner_only", QT_TRANSLATE_NOOP("flow::ui::Error", "Only owners of the organisation may do this.")},
            {"artist_missing", QT_TRANSLATE_NOOP("flow::ui::Error", "Say for which artist the invitation is.")},
            {"unknown_role", QT_TRANSLATE_NOOP("flow::ui::Error", "There is no such role. Roles are owner, booker, label_manager, accountant, assistant, artist and read_only.")},
            {"id_invalid", QT_TRANSLATE_NOOP("flow::ui::Error", "This is not an id. Copy one from the list, whole.")},
            {"member_unknown", QT_TRANSLATE_NOOP("flow::ui::Error", "Nobody of the organisation has this id. See who belongs to it.")},
            {"device_unknown", QT_TRANSLATE_NOOP("flow::ui::Error", "None of your devices has this id. See the list of devices.")},
            {"key_name_missing", QT_TRANSLATE_NOOP("flow::ui::Error", "Say what the key is for, in up to 200 letters.")},
            {"scope_unknown", QT_TRANSLATE_NOOP("flow::ui::Error", "A scope names a kind of record, or all of them, and read or write. One of these names neither.")},
            {"key_unknown", QT_TRANSLATE_NOOP("flow::ui::Error", "There is no such key, or it was revoked already. See the list of keys.")},
            {"artist_only", QT_TRANSLATE_NOOP("flow::ui::Error", "Only artists of the organisation answer offers this way.")},
            {"offer_not_waiting", QT_TRANSLATE_NOOP("flow::ui::Error", "This offer does not wait for an answer any more.")},
            {"offer_changed", QT_TRANSLATE_NOOP("flow::ui::Error", "Your agency has changed this offer since it was shown here. Look at it again, then answer.")},
            {"approval_not_waiting", QT_TRANSLATE_NOOP("flow::ui::Error", "In the cloud this does not wait for an answer: it was answered or taken back, or the change is still on its way. Wait until the workspace is in step and try again.")},
            {"person_missing", QT_TRANSLATE_NOOP("flow::ui::Error", "Say who is asked.")},
            {"link_unknown", QT_TRANSLATE_NOOP("flow::ui::Error", "This link was answered or taken back already.")},
            {"too_many_links", QT_TRANSLATE_NOOP("flow::ui::Error", "A hundred links were made within an hour, which is as many as there can be. Try again later.")},
            {"not_for_keys", QT_TRANSLATE_NOOP("flow::ui::Error", "This is a key for another program and not a person. Keys are revoked in their own list.")},
            {"too_many_keys", QT_TRANSLATE_NOOP("flow::ui::Error", "The organisation has a hundred keys, which is as many as there can be. Revoke one that is not used any more.")},
            {"organisation_name", QT_TRANSLATE_NOOP("flow::ui::Error", "Give the organisation a name, of up to 200 letters.")},
            {"too_many_organisations", QT_TRANSLATE_NOOP("flow::ui::Error", "You own twenty organisations, which is as many as one person can. Nothing was made.")},
            {"too_many_webhooks", QT_TRANSLATE_NOOP("flow::ui::Error", "The organisation has twenty webhooks, which is as many as there can be. Delete one that is not used any more.")},
            {"webhook_url", QT_TRANSLATE_NOOP("flow::ui::Error", "The address of a webhook has to begin with https and may hold no name and password.")},
            {"webhook_private", QT_TRANSLATE_NOOP("flow::ui::Error", "Webhooks of this cloud go to public addresses only, so nothing would ever arrive at this one. Give an address that can be reached from everywhere, or ask who runs the cloud to allow this network.")},
            {"webhook_unknown", QT_TRANSLATE_NOOP("flow::ui::Error", "There is no such webhook. See the list of webhooks.")},
            {"entity_unknown", QT_TRANSLATE_NOOP("flow::ui::Error", "The cloud knows no such kind of record.")},
            {"blob_unknown", QT_TRANSLATE_NOOP("flow::ui::Error", "What is in this file is not in the cloud yet, or you may not see it. It comes when whoever added it is online.")},
            {"blob_hash", QT_TRANSLATE_NOOP("flow::ui::Error", "The file arrived in the cloud otherwise than it was sent, so it was not kept there. It is sent again.")},
            {"blob_broken", QT_TRANSLATE_NOOP("flow::ui::Error", "The file was damaged on its way, so it was not kept. It is moved again.")},
            {"blob_larger", QT_TRANSLATE_NOOP("flow::ui::Error", "The file is larger than its record says, so it does not come by itself. Open it, and it is fetched.")},
            {"blob_too_large", QT_TRANSLATE_NOOP("flow::ui::Error", "The file is larger than the 100 MB that the cloud takes. It stays on this computer.")},
            {"blob_no_room", QT_TRANSLATE_NOOP("flow::ui::Error", "The organisation has no room left for files in the cloud, so this one stays on this computer. Delete files that nobody needs, or ask who runs the cloud for more room.")},
            {"blob_invalid", QT_TRANSLATE_NOOP("flow::ui::Error", "The cloud could not take this file. It stays on this computer.")},
            {"blob_not_here", QT_TRANSLATE_NOOP("flow::ui::Error", "What is in this file is not on this computer. Connect the workspace to its cloud, and it is fetched.")},
            {"not_oneself", QT_TRANSLATE_NOOP("flow::ui::Error", "You cannot change your own role. Another owner can.")},
            {"epoch_asked", QT_TRANSLATE_NOOP("flow::ui::Error", "The cloud seems to have been set back to an earlier state. An owner of the organisation has to be in step with it first; then this goes on by itself. What you changed is kept.")},
            {"schema", QT_TRANSLATE_NOOP("flow::ui::Error", "The cloud and this program are of different versions. Update the older one; what you changed is kept.")},
            {"protocol", QT_TRANSLATE_NOOP("flow::ui::Error", "The cloud gave an answer that was not understood. What you changed is kept.")},
            {"redirected", QT_TRANSLATE_NOOP("flow::ui::Error", "Something between here and the cloud sends us elsewhere, so nothing was sent. On the network of a hotel or a train, open its page in a browser first; else check the address of the cloud. What you changed is kept.")},
            // Of calendars (core/caldav): the second argument is the server.
            {"calendar_offline", QT_TRANSLATE_NOOP("flow::ui::Error", "The calendar server %2 cannot be reached. Nothing is lost; what changed is sent when it can be.")},
            {"calendar_timeout", QT_TRANSLATE_NOOP("flow::ui::Error", "The calendar server %2 took too long to answer. Nothing is lost; what changed is sent later.")},
            {"calendar_busy", QT_TRANSLATE_NOOP("flow::ui::Error", "The calendar server %2 is busy or broken. Nothing is lost; what changed is sent later.")},
            {"calendar_tls", QT_TRANSLATE_NOOP("flow::ui::Error", "The calendar server %2 could not prove who it is, so nothing was sent.")},
            {"calendar_clear_text", QT_TRANSLATE_NOOP("flow::ui::Error", "Nothing is sent without encryption. The address of the calendar server has to begin with https.")},
            {"calendar_sign_in", QT_TRANSLATE_NOOP("flow::ui::Error", "The calendar server %2 does not take this name and password. Enter the password again; some services want one made for this program.")},
            {"calendar_full", QT_TRANSLATE_NOOP("flow::ui::Error", "The calendar server %2 has no room left. Make some there; what is missing is sent with the next try.")},
            {"calendar_gone", QT_TRANSLATE_NOOP("flow::ui::Error", "A calendar is not on the server %2 any more. Disconnect it, or connect another one.")},
            {"calendar_redirect", QT_TRANSLATE_NOOP("flow::ui::Error", "The calendar server %2 sends us to a place that the password must not go to. Check the address.")},
            {"calendar_protocol", QT_TRANSLATE_NOOP("flow::ui::Error", "The calendar server %2 gave an answer that was not understood. Nothing is lost; it is tried again.")},
            {"calendar_none", QT_TRANSLATE_NOOP("flow::ui::Error", "There are no calendars at %2. Check the address; the service calls it CalDAV.")},
            {"calendar_no_new", QT_TRANSLATE_NOOP("flow::ui::Error", "The calendar server %2 makes no new calendars. Make one there and choose it here.")},
            {"calendar_no_password", QT_TRANSLATE_NOOP("flow::ui::Error", "The password for the calendar server %2 is not known. Enter it again.")},
        };
        for (const Words &words : kWords)
            if (args.value(0) == QLatin1StringView(words.reason)) return QCoreApplication::translate("flow::ui::Error", words.text);
        return QCoreApplication::translate("flow::ui::Error", "The service did not answer: %1. You can go on; try again later.");
    }

    // Of files (core/import/read): the second argument says what is wrong at the place that the first one names.
    // Null: a reason of something else, which says all in its own words.
    const char *fileReason(const Error &error)
    {
        if (error.code != ErrorCode::FileFormat) return nullptr;
        struct Words { const char *reason; const char *text; };
        static constexpr Words kWords[] = {
            {"binary", QT_TRANSLATE_NOOP("flow::ui::Error", "this is no text")},
            {"biff", QT_TRANSLATE_NOOP("flow::ui::Error", "the workbook is damaged")},
            {"broken", QT_TRANSLATE_NOOP("flow::ui::Error", "the file is damaged")},
            {"cards", QT_TRANSLATE_NOOP("flow::ui::Error", "there is no contact that is whole and of a size that can be read")},
            {"dtd", QT_TRANSLATE_NOOP("flow::ui::Error", "there are definitions that no spreadsheet program writes and that are not safe to follow")},
            {"events", QT_TRANSLATE_NOOP("flow::ui::Error", "there is no event that is whole and of a size that can be read")},
            {"missingPart", QT_TRANSLATE_NOOP("flow::ui::Error", "this part is missing")},
            {"nesting", QT_TRANSLATE_NOOP("flow::ui::Error", "too many parts lie within parts")},
            {"ole", QT_TRANSLATE_NOOP("flow::ui::Error", "there is no workbook in it")},
            {"sharedString", QT_TRANSLATE_NOOP("flow::ui::Error", "a cell refers to a text that is not there")},
            {"xml", QT_TRANSLATE_NOOP("flow::ui::Error", "the file is damaged")},
            {"zip", QT_TRANSLATE_NOOP("flow::ui::Error", "the archive is damaged")},
        };
        for (const Words &words : kWords)
            if (error.args.value(1) == QLatin1StringView(words.reason)) return words.text;
        return nullptr;
    }

    // Of instances of tours (core/tour/refusals.h): whoever wrote the file can mend it at the place that the first one names.
    const char *instanceReason(const Error &error)
    {
        if (error.code != ErrorCode::FileFormat) return nullptr;
        struct Words { const char *reason; const char *text; };
        static constexpr Words kWords[] = {
            {"utf16", QT_TRANSLATE_NOOP("flow::ui::Error", "the file is written in UTF-16; save it as UTF-8")},
            {"foreign", QT_TRANSLATE_NOOP("flow::ui::Error", "this is no JSON; files of public benchmarks and of other planners have to be converted to flowstage-instance-1 first")},
            {"utf8", QT_TRANSLATE_NOOP("flow::ui::Error", "this text is not UTF-8; save the file as UTF-8")},
            {"text", QT_TRANSLATE_NOOP("flow::ui::Error", "from here on this is not JSON")},
            {"end", QT_TRANSLATE_NOOP("flow::ui::Error", "the file ends too early")},
            {"twice", QT_TRANSLATE_NOOP("flow::ui::Error", "there is another one of the same name")},
            {"number", QT_TRANSLATE_NOOP("flow::ui::Error", "a number is missing here")},
            {"whole", QT_TRANSLATE_NOOP("flow::ui::Error", "this has to be a whole number")},
            {"negative", QT_TRANSLATE_NOOP("flow::ui::Error", "this may not be negative")},
            {"range", QT_TRANSLATE_NOOP("flow::ui::Error", "this lies outside of what is possible")},
            {"string", QT_TRANSLATE_NOOP("flow::ui::Error", "a text in quotes is missing here")},
            {"boolean", QT_TRANSLATE_NOOP("flow::ui::Error", "this has to be true or false")},
            {"array", QT_TRANSLATE_NOOP("flow::ui::Error", "a list in square brackets is missing here")},
            {"object", QT_TRANSLATE_NOOP("flow::ui::Error", "an object in braces is missing here")},
            {"many", QT_TRANSLATE_NOOP("flow::ui::Error", "these are more than can be planned")},
            {"day", QT_TRANSLATE_NOOP("flow::ui::Error", "with dates, times are minutes of one day: at most 1,440 for a duration, and before 1,440 where a window opens")},
            {"pair", QT_TRANSLATE_NOOP("flow::ui::Error", "these have to be two")},
            {"date", QT_TRANSLATE_NOOP("flow::ui::Error", "this is not a day; write it as 2027-03-18")},
            {"choice", QT_TRANSLATE_NOOP("flow::ui::Error", "this is none of the words that can stand here")},
            {"empty", QT_TRANSLATE_NOOP("flow::ui::Error", "there is nothing in it")},
            {"missing", QT_TRANSLATE_NOOP("flow::ui::Error", "this is needed and not there")},
            {"reversed", QT_TRANSLATE_NOOP("flow::ui::Error", "this ends before it begins")},
            {"contradiction", QT_TRANSLATE_NOOP("flow::ui::Error", "only one of these can be true")},
            {"ragged", QT_TRANSLATE_NOOP("flow::ui::Error", "the rows of the matrix are not of one length")},
            {"square", QT_TRANSLATE_NOOP("flow::ui::Error", "the matrix needs one row and one column for each place")},
            {"unknown", QT_TRANSLATE_NOOP("flow::ui::Error", "this names something that is not there")},
            {"order", QT_TRANSLATE_NOOP("flow::ui::Error", "these have to be in ascending order")},
            {"mixed", QT_TRANSLATE_NOOP("flow::ui::Error", "coordinates and a matrix cannot be used together")},
        };
        for (const Words &words : kWords)
            if (error.args.value(1) == QLatin1StringView(words.reason)) return words.text;
        return nullptr;
    }

    // Why something is refused: the second argument of Invalid, one code or several with commas.
    QString refusal(const QString &codes)
    {
        struct Words { const char *reason; const char *text; };
        static constexpr Words kWords[] = {
            {"required", QT_TRANSLATE_NOOP("flow::ui::Error", "this is needed")},
            {"range", QT_TRANSLATE_NOOP("flow::ui::Error", "this lies outside of what is possible")},
            {"date", QT_TRANSLATE_NOOP("flow::ui::Error", "this is not a day; write it as 2027-03-18")},
            {"too_long", QT_TRANSLATE_NOOP("flow::ui::Error", "this is more than two years")},
            {"number", QT_TRANSLATE_NOOP("flow::ui::Error", "this is not a number")},
            {"negative", QT_TRANSLATE_NOOP("flow::ui::Error", "this may not be negative")},
            {"amount", QT_TRANSLATE_NOOP("flow::ui::Error", "this is more than any amount can be")},
            {"past", QT_TRANSLATE_NOOP("flow::ui::Error", "this is over")},
            {"above_guarantee", QT_TRANSLATE_NOOP("flow::ui::Error", "this is more than the guarantee")},
            {"after_show", QT_TRANSLATE_NOOP("flow::ui::Error", "this is after the day of the show")},
            {"no_day", QT_TRANSLATE_NOOP("flow::ui::Error", "none of its days lies ahead and within the plan")},
            {"other_offer", QT_TRANSLATE_NOOP("flow::ui::Error", "the artist who is to play it has no offer for it")},
            {"no_offer", QT_TRANSLATE_NOOP("flow::ui::Error", "no artist has an offer for it")},
            {"not_available", QT_TRANSLATE_NOOP("flow::ui::Error", "the artist is not free on that day")},
            {"no_way", QT_TRANSLATE_NOOP("flow::ui::Error", "there is not enough time to travel between them")},
            {"one_a_day", QT_TRANSLATE_NOOP("flow::ui::Error", "an artist plays one show a day")},
            {"impossible", QT_TRANSLATE_NOOP("flow::ui::Error", "this cannot be reached in time")},
            {"no_return", QT_TRANSLATE_NOOP("flow::ui::Error", "the artist cannot be back from it before the plan or the free days end")},
            {"not_found", QT_TRANSLATE_NOOP("flow::ui::Error", "no plan was found that has this beside everything else that is confirmed or pinned")},
            {"show_limit", QT_TRANSLATE_NOOP("flow::ui::Error", "these are more shows than the artist plays at most")},
            {"clash", QT_TRANSLATE_NOOP("flow::ui::Error", "these cannot be reached together")},
            {"quota", QT_TRANSLATE_NOOP("flow::ui::Error", "this source has no place left on the guest list")},
            {"time", QT_TRANSLATE_NOOP("flow::ui::Error", "this is not a time; write it as 20:30")},
            {"radius", QT_TRANSLATE_NOOP("flow::ui::Error", "a radius clause forbids it")},
            {"cannibalisation", QT_TRANSLATE_NOOP("flow::ui::Error", "two of your artists would play too near each other")},
            {"exclusivity", QT_TRANSLATE_NOOP("flow::ui::Error", "the territory belongs to another promoter")},
            {"budget", QT_TRANSLATE_NOOP("flow::ui::Error", "the budget does not allow it")},
            {"drive_limit", QT_TRANSLATE_NOOP("flow::ui::Error", "the drive is longer than the rules allow")},
            {"consecutive_shows", QT_TRANSLATE_NOOP("flow::ui::Error", "these are too many shows in a row")},
            {"days_off", QT_TRANSLATE_NOOP("flow::ui::Error", "a day off is missing")},
            {"days_away", QT_TRANSLATE_NOOP("flow::ui::Error", "the artist is away for too long")},
            {"minimum_fee", QT_TRANSLATE_NOOP("flow::ui::Error", "the fee is below the artist's minimum")},
            {"capacity", QT_TRANSLATE_NOOP("flow::ui::Error", "the room is too small or too large")},
            {"audience", QT_TRANSLATE_NOOP("flow::ui::Error", "the room wants another genre")},
            {"hold_expiry", QT_TRANSLATE_NOOP("flow::ui::Error", "the hold has run out")},
            {"packages", QT_TRANSLATE_NOOP("flow::ui::Error", "the package that it belongs to does not allow it")},
            {"many", QT_TRANSLATE_NOOP("flow::ui::Error", "these are more than can be planned at once; take fewer days or artists")},
        };
        QStringList words;
        for (const QString &code : codes.split(QLatin1StringView(", "))) {
            QString word = code;
            for (const Words &known : kWords)
                if (code == QLatin1StringView(known.reason)) word = QCoreApplication::translate("flow::ui::Error", known.text);
            words << word;
        }
        return words.join(QLatin1StringView(", "));
    }

    // What a refusal is about, where it is a code and not a name.
    QString subject(const QString &code)
    {
        struct Words { const char *code; const char *text; };
        static constexpr Words kWords[] = {
            {"first_day", QT_TRANSLATE_NOOP("flow::ui::Error", "First day")}, {"last_day", QT_TRANSLATE_NOOP("flow::ui::Error", "Last day")},
            {"from", QT_TRANSLATE_NOOP("flow::ui::Error", "First day")}, {"to", QT_TRANSLATE_NOOP("flow::ui::Error", "Last day")},
            {"day", QT_TRANSLATE_NOOP("flow::ui::Error", "Day")}, {"candidates", QT_TRANSLATE_NOOP("flow::ui::Error", "Dates to choose from")}, {"artists", QT_TRANSLATE_NOOP("flow::ui::Error", "Artists")},
            {"rank", QT_TRANSLATE_NOOP("flow::ui::Error", "Rank")}, {"places", QT_TRANSLATE_NOOP("flow::ui::Error", "Places")},
            {"arrived", QT_TRANSLATE_NOOP("flow::ui::Error", "Arrivals")}, {"deposit", QT_TRANSLATE_NOOP("flow::ui::Error", "Deposit")},
            {"deposit_due_on", QT_TRANSLATE_NOOP("flow::ui::Error", "Deposit due")}, {"valid_until", QT_TRANSLATE_NOOP("flow::ui::Error", "Valid until")}};
        for (const Words &known : kWords)
            if (code == QLatin1StringView(known.code)) return QCoreApplication::translate("flow::ui::Error", known.text);
        return code;
    }

    /// The arguments as people read them: reasons in words, bytes as megabytes.
    QStringList wordedArgs(const Error &error)
    {
        QStringList args = error.args;
        if (error.code == ErrorCode::Conflict && (args.value(0) == QLatin1StringView("artist_day") || args.value(0) == QLatin1StringView("room_day"))) args.removeFirst();
        if (error.code == ErrorCode::Invalid && args.size() > 1) args = QStringList{subject(args[0]), refusal(args[1])} + args.mid(2);
        if (error.args.size() > 5 && error.args[1] == QLatin1StringView("quota")) {
            const QString source = choiceLabel(guestEntity(), *guestEntity().field(u"source"), error.args[2]);
            args[1] = QCoreApplication::translate("flow::ui::Error", "%1 has %2 places on %3, %4 of them taken").arg(source, error.args[3], shortDay(QDate::fromString(error.args[5], Qt::ISODate)), error.args[4]);
        }
        const char *reason = fileReason(error);
        if (reason || (reason = instanceReason(error))) args[1] = QCoreApplication::translate("flow::ui::Error", reason);
        if (const qint64 most = error.args.value(2).toLongLong(); most > 0 && error.args[1] == QLatin1StringView("many"))
            args[1] = QCoreApplication::translate("flow::ui::Error", "these are more than the %1 that can be planned").arg(QLocale().toString(most));
        bool isNumber = false;
        const qint64 limit = args.value(1).toLongLong(&isNumber);
        if (error.code == ErrorCode::FileTooLarge && isNumber)
            args[1] = limit < 1 << 20 ? QLocale().toString(limit) : QLocale().formattedDataSize(limit, 0, QLocale::DataSizeTraditionalFormat);
        return args;
    }

    QString sentence(const Error &error)
    {
        const QStringList &args = error.args;
        switch (error.code) {
        case ErrorCode::NotFound:
            if (args.value(0) == QLatin1StringView("tour") && args.value(1) == QLatin1StringView("none"))
                return QCoreApplication::translate("flow::ui::Error", "There is no tour in this workspace yet. Make one on the page Tours, or with plan --scenario on the command line.");
            if (args.value(0) == QLatin1StringView("undo")) return QCoreApplication::translate("flow::ui::Error", "There is nothing to undo.");
            return QCoreApplication::translate("flow::ui::Error", "There is no such record: %1.");
        case ErrorCode::Conflict:
            if (args.value(0) == QLatin1StringView("artist_day"))
                return QCoreApplication::translate("flow::ui::Error", "The artist has a confirmed show on that day already, at %1. Nothing was written.");
            if (args.value(0) == QLatin1StringView("room_day"))
                return QCoreApplication::translate("flow::ui::Error", "%1 is confirmed in that room on that day already. Nothing was written. When both play, write the stage or the part of the day as this hold's room first.");
            if (args.value(0) == QLatin1StringView("taken"))
                return QCoreApplication::translate("flow::ui::Error", "This show has it already. Nothing was written.");
            if (args.value(0) == QLatin1StringView("undone"))
                return QCoreApplication::translate("flow::ui::Error", "This was taken back already. Nothing was changed.");
            if (args.value(0) == QLatin1StringView("state"))
                return QCoreApplication::translate("flow::ui::Error", "This hold is no longer active, so it was left as it is.");
            if (args.value(0) == QLatin1StringView("rank"))
                return QCoreApplication::translate("flow::ui::Error", "No hold of somebody else stands before this one, so its rank was left as it is.");
            if (args.value(0) == QLatin1StringView("circle"))
                return QCoreApplication::translate("flow::ui::Error", "These two dates would wait for each other. Nothing was written.");
            if (!args.isEmpty()) return QCoreApplication::translate("flow::ui::Error", "There is a file %1 already. It was left as it is.");
            return QCoreApplication::translate("flow::ui::Error", "Somebody changed this since you opened it. Nothing was written. Look at both and save again.");
        case ErrorCode::Invalid: return QCoreApplication::translate("flow::ui::Error", "%1: %2. Nothing was written.");
        case ErrorCode::Canceled: return QCoreApplication::translate("flow::ui::Error", "Stopped. Nothing was changed.");
        case ErrorCode::Storage: return QCoreApplication::translate("flow::ui::Error", "The workspace could not be written. Your last change was not saved; everything before it is safe.");
        case ErrorCode::DiskFull: return QCoreApplication::translate("flow::ui::Error", "The disk is full. Your last change was not saved; everything before it is safe. Free some space and try again.");
        case ErrorCode::ReadOnly:
            if (!args.value(0).endsWith(QLatin1StringView(".flowstage"))) return QCoreApplication::translate("flow::ui::Error", "This place cannot be written to: %1. Choose a folder of your own.");
            return QCoreApplication::translate("flow::ui::Error", "This place cannot be written to: %1. Copy the workspace to a folder of your own and open it there.");
        case ErrorCode::Locked: return QCoreApplication::translate("flow::ui::Error", "Another program has this workspace open: %1. Close it there and try again.");
        case ErrorCode::Damaged: return QCoreApplication::translate("flow::ui::Error", "The file %1 is damaged. It was left as it is. Restore the latest backup.");
        case ErrorCode::SchemaNewer: return QCoreApplication::translate("flow::ui::Error", "This workspace was written by a newer version of Flow Stage (%1; this one reads up to %2). It was left as it is. Install the newer version.");
        case ErrorCode::NotAWorkspace: return QCoreApplication::translate("flow::ui::Error", "%1 is not a Flow Stage workspace. It was left as it is.");
        case ErrorCode::FileNotFound: return QCoreApplication::translate("flow::ui::Error", "There is no file %1.");
        case ErrorCode::FileUnreadable: return QCoreApplication::translate("flow::ui::Error", "The file %1 cannot be read. Check that you may open it.");
        case ErrorCode::FileEmpty: return QCoreApplication::translate("flow::ui::Error", "The file %1 is empty. Export it or download it again.");
        case ErrorCode::FileEncrypted: return QCoreApplication::translate("flow::ui::Error", "The file %1 is protected by a password. Open it where it was made, save it without the password and import that.");
        case ErrorCode::FileTruncated: return QCoreApplication::translate("flow::ui::Error", "The file %1 ends too early (%2). Export it or download it again.");
        case ErrorCode::FileTooLarge:
            if (args.value(1) == QLatin1StringView("memory")) return QCoreApplication::translate("flow::ui::Error", "The file needs more memory than is safe: %1. Split it and import the parts.");
            return QCoreApplication::translate("flow::ui::Error", "The file goes beyond what can be read safely: %1 (limit %2). Split it and import the parts.");
        case ErrorCode::FileFormat:
            if (fileReason(error)) return QCoreApplication::translate("flow::ui::Error", "The file could not be read at %1: %2. Nothing was written. Open it where it was made, save it again and import that.");
            return QCoreApplication::translate("flow::ui::Error", "The file could not be read at %1: %2. Nothing was written.");
        case ErrorCode::NoTable:
            if (args.value(1) == QLatin1StringView("kind"))
                return QCoreApplication::translate("flow::ui::Error", "The columns of %1 don’t tell what its rows are. Say it (on the command line --kind venues, contacts, fans...), and which column is what.");
            if (args.value(1) == QLatin1StringView("hidden"))
                return QCoreApplication::translate("flow::ui::Error", "Every sheet of %1 is hidden. Name the one to import (on the command line --sheet).");
            return QCoreApplication::translate("flow::ui::Error", "There is no table in %1: no names of columns with data below them were found. Write the names of the columns above the data and import it again.");
        case ErrorCode::Unsupported:
            if (args.value(1) == QLatin1StringView("kind"))
                return QCoreApplication::translate("flow::ui::Error", "This is a file of the kind %1, which cannot be imported. Open it where it was made, save it as XLSX, ODS or CSV and import that.");
            if (args.value(1) == QLatin1StringView("program"))
                return QCoreApplication::translate("flow::ui::Error", "No program on this computer opens %1. Save a copy and take it to one that does.");
            return QCoreApplication::translate("flow::ui::Error", "%1 is not supported.");
        case ErrorCode::Network: return networkSentence(args);
        case ErrorCode::Usage:
            if (args.value(1, QStringLiteral("0")) != QLatin1StringView("0")) {
                if (args.size() > 2) return QCoreApplication::translate("flow::ui::Error", "Not understood: %1, at character %2. It can be: %3.");
                return QCoreApplication::translate("flow::ui::Error", "Not understood: %1, at character %2.");
            }
            if (args.size() > 2) return QCoreApplication::translate("flow::ui::Error", "Not understood: %1. It can be: %3.");
            return QCoreApplication::translate("flow::ui::Error", "Not understood: %1.");
        case ErrorCode::Internal: return QCoreApplication::translate("flow::ui::Error", "Something went wrong inside Flow Stage: %1. Nothing was written.");
        }
        return {};
    }

} // namespace

QString errorText(const Error &error)
{
    QString text = sentence(error);
    QStringList args = wordedArgs(error);
    if (args.isEmpty() && !error.detail.isEmpty()) args << error.detail;
    // All at once, so that a "%1" inside an argument stays what it is.
    QStringList used;
    for (int i = 1; i <= 3; ++i) {
        const QString mark = u'%' + QString::number(i);
        if (!text.contains(mark)) continue;
        if (args.size() < i) text.remove(mark);
        else used << args[i - 1];
    }
    switch (used.size()) {
    case 0: return text;
    case 1: return text.arg(used[0]);
    case 2: return text.arg(used[0], used[1]);
    default: return text.arg(used[0], used[1], used[2]);
    }
}

} // namespace flow::ui
