// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/inspection.h"
#include "core/import/previewtable.h"
#include "ui/common/task.h"
#include "ui/shell/pagecontext.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <functional>
#include <memory>

namespace flow::ui {

/// One file on its way into the workspace: what it is, which of its sheets are wanted, where their columns go, what would
/// become of their rows, what the user decided, how it went. One sheet is shown at a time, and mapping, verdicts and
/// decisions are about that one; all that are wanted are checked and imported together. Everything slow runs on the store's threads and can be cancelled; nothing is written
/// before run(). GUI thread; knows no widgets.
class ImportSession : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, Inspecting, Inspected, Previewing, Previewed, Importing, Done };
    Q_ENUM(State)

    ImportSession(const PageContext &context, QObject *parent);
    ~ImportSession() override;

    State state() const { return m_state; }
    bool isBusy() const { return m_state == State::Inspecting || m_state == State::Previewing || m_state == State::Importing; }
    bool isRechecking() const { return m_recheck || m_judging > 0; }

    void addFiles(const QStringList &paths); ///< the first is opened when none is, the others wait
    const QStringList &waiting() const { return m_waiting; }
    bool openNext(); ///< the next file; false when there is none
    void reset(); ///< forgets the file
    void cancel();

    const QString &path() const { return m_path; }
    QString fileName() const;
    const std::optional<Error> &error() const { return m_error; }
    const Inspection *inspection() const { return m_inspection ? &*m_inspection : nullptr; }
    const InspectedTable *table() const; ///< the one that is shown
    int tableIndex() const { return m_table; }
    void showTable(int index);
    bool isWanted(int index) const;
    void setWanted(int index, bool wanted);
    QList<int> wantedTables() const; ///< that are imported: wanted, and known what their rows are
    void readAs(const ReadOptions &options); ///< another encoding or delimiter: reads the file again
    const ReadOptions &readOptions() const { return m_read; }

    const Mapping &mapping() const; ///< of the sheet that is shown
    const Mapping &mappingOf(int index) const { return m_sheets[size_t(index)].mapping; }
    void setKind(TableKind kind); ///< guesses the columns anew
    void setHeader(const std::optional<HeaderPlace> &place); ///< which row names the columns; nothing: find out. Guesses them anew
    QString ambiguousDate() const; ///< one that is read by the user's own order, since nothing decides; empty: there is none
    value::DateOrder dateOrder() const; ///< that those are read in
    void setDateOrder(value::DateOrder order); ///< of those
    void setTarget(int column, const QString &target); ///< "capacity", "contact.email", "tags"; empty: not imported
    bool isRemembered() const;
    bool asksConsent() const; ///< a list of fans that says nothing about consent
    bool isAttested() const;
    void setAttested(bool attested);
    bool asksSubject() const; ///< the rows are one artist's dates, and a calendar does not say whose
    const QStringList &artists() const { return m_artists; } ///< who it could be, by name
    const QString &subject() const { return m_subject; } ///< empty: whoever the file names
    void setSubject(const QString &artist);

    void preview();
    const ImportPreview *result() const { return m_preview ? m_preview.get() : nullptr; }
    const std::vector<RowVerdict> &verdicts() const; ///< of the sheet that is shown; none before the preview
    RowCounts counts() const; ///< of the same
    std::shared_ptr<const PreviewTable> previewTable() const { return m_rows; }
    /// Job with all decisions and corrections.
    ImportJob job() const;
    size_t jobTable() const; ///< place of the sheet that is shown among the job's tables
    /// With `othersAbove` the same kind of decision for all undecided rows at least as alike, in the same step.
    void decide(qint64 line, const RowDecision &decision, std::optional<double> othersAbove = {});
    const RowVerdict *verdict(qint64 line) const; ///< of the sheet that is shown
    RowDecision decision(qint64 line) const { return sheet().decisions.value(line); }
    int undecidedAbove(double score, qint64 exceptLine) const;
    void correct(qint64 line, int column, const QString &text); ///< judges the row anew, however long the file is
    bool canTakeBack() const { return m_preview && !sheet().steps.isEmpty(); }
    /// The last decision or correction of the sheet that is shown, several that were made in one go together. The line of one of them.
    qint64 takeBack();
    qint64 rowsToImport() const;

    void run();
    const ImportReport &report() const { return m_report; }

Q_SIGNALS:
    void stateChanged();
    void mappingChanged();
    void previewChanged(); ///< verdicts, decisions or cells
    void queueChanged();

private:
    /// What was decided in one go, with the verdicts before; or one cell, with its correction before if it had one.
    struct Step
    {
        QMap<qint64, RowVerdict> decided = {};
        qint64 line = 0;
        int column = 0;
        std::optional<QString> text = {};
    };
    struct Sheet
    {
        Mapping mapping;
        RowDecisions decisions = {};
        QHash<qint64, QMap<int, QString>> corrections = {};
        QList<Step> steps = {};
        bool attested = false;
        bool wanted = false;
        bool ordersChosen = false; ///< of dates
        bool isChanged = false; ///< since all rows of the file were asked how dates and numbers are written
    };
    QList<int> ambiguousColumns(QString &example) const;
    void recogniseAgain(const RecogniseOptions &options);
    void askRows(std::function<void()> then);
    void checkRows();
    void setState(State state);
    Sheet &sheet() { return m_sheets[size_t(m_table)]; }
    const Sheet &sheet() const;
    TableReport *reportOf(ImportPreview &preview) const;
    void open(const QString &path);
    void inspect();
    void forgetPreview();
    void stopRecheck();
    void stopChecks(); ///< the above, and rows that are being judged
    void recheckSoon();
    void recheck();
    void judge(qint64 line);
    RowVerdict *verdictOf(qint64 line);
    void show(RowVerdict &shown, const RowVerdict &verdict);
    void settle(qint64 line, const RowDecision &decision, Step &step);
    void correctQuietly(qint64 line, int column, const std::optional<QString> &text);
    ImportResources resources() const;

    PageContext m_context;
    Rehearsal m_rehearsal; ///< where previews run
    State m_state = State::Empty;
    QString m_path;
    QStringList m_waiting;
    ReadOptions m_read;
    std::optional<Inspection> m_inspection;
    std::shared_ptr<const RememberedMappings> m_remembered;
    std::vector<Sheet> m_sheets; ///< as many as the inspection has tables
    int m_table = -1;
    QStringList m_artists;
    QString m_subject;
    std::shared_ptr<ImportPreview> m_preview;
    std::shared_ptr<const PreviewTable> m_rows;
    ImportReport m_report;
    std::optional<Error> m_error;
    std::shared_ptr<Task> m_task;
    std::shared_ptr<CancelFlag> m_recheck;
    QTimer m_recheckTimer;
    std::shared_ptr<CancelFlag> m_judge; ///< of all rows that are being judged
    int m_judging = 0; ///< so many
    int m_generation = 0; ///< answers to older questions are dropped
};

} // namespace flow::ui
