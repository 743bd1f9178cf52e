// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profile/profile.h"
#include "core/import/value/value.h"
#include "ui/text/importtext.h"

#include <QTest>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// Whatever an import has to say, it says in words: no code reaches a person.
class ImportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonOfACellHasWords()
    {
        for (int i = 1; i <= int(value::Reason::NameOrder); ++i) {
            const QString code = QString::fromLatin1(value::reasonName(value::Reason(i)));
            QVERIFY2(!code.isEmpty(), qPrintable(QString::number(i)));
            hasWords(code);
        }
    }
    void everyReasonOfARowHasWords()
    {
        for (const auto *code :
            {"required", "empty", "unknownRecord", "whoseDates", "looksLikeAnother", "footer", "repeatedHeader"})
            hasWords(QString::fromLatin1(code));
        // those of checkValue()
        for (const auto *code : {"number", "whole", "negative", "choice", "email", "date", "country",
                 "currency", "language", "range", "too_long"})
            hasWords(QString::fromLatin1(code));
        for (const Profile *profile : allProfiles())
            for (const SkipRule &rule : profile->skips)
                hasWords(QString::fromUtf8(rule.reason.data(), qsizetype(rule.reason.size())));
    }
    void everyWarningOfAFileHasWords()
    {
        const QStringList args{u"A"_s, u"2"_s, u"3"_s};
        for (int i = 0; i <= int(SourceWarning::TextTruncated); ++i) {
            QVERIFY2(!noteText(SourceNote{SourceWarning(i), args}).isEmpty(), qPrintable(QString::number(i)));
            QVERIFY(!noteText(ImportNote{u"source%1"_s.arg(i), 1, 0, args}).isEmpty());
        }
    }
    void everyNoteHasWords()
    {
        for (const auto *code :
            {"rowSkipped", "cellInvalid", "cellDoubtful", "placeDoubtful", "staysWithdrawn", "linkedInvalid", "asHold", "holdWithout"})
            QVERIFY2(!noteText(ImportNote{QString::fromLatin1(code), 2, 3, {u"Town"_s, u"noAt"_s}}).isEmpty(),
                code);
        for (const auto *code : {"noHeader", "twoHeaderRows", "kindGuessed", "duplicateHeader", "datumOsgb36",
                 "noEmail", "stateFromName", "stateUnknown", "subjectUnknown", "consentIgnored",
                 "rememberedMapping", "rememberedColumns", "summarySheet"})
            QVERIFY2(!noteText(MappingNote{QString::fromLatin1(code), {u"A"_s}}).isEmpty(), code);
    }

private:
    static void hasWords(const QString &code)
    {
        const QString words = reasonCodeText(code);
        const bool isWord = code == u"rounded" || code == u"repaired"; // codes that are their own English
        QVERIFY2(!words.isEmpty() && (words != code || isWord), qPrintable(code));
    }
};

QTEST_GUILESS_MAIN(ImportWordsTest)
#include "tst_importwords.moc"
