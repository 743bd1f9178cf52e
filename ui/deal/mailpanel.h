// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/datesinmail.h"
#include "ui/common/label.h"
#include "ui/shell/pagecontext.h"

class QComboBox;
class QListWidget;
class QPlainTextEdit;

namespace flow::ui {

class Button;
class VenuePicker;

/// A promoter's mail is pasted above, the days that it names appear below with a check box each; what is taken or could be read
/// two ways is said. Takes the place of the record in the panel.
class MailPanel : public Surface
{
    Q_OBJECT
public:
    MailPanel(const PageContext &context, const QDate &today, QWidget *parent = nullptr);
    /// `venueId` 0: it is asked.
    void start(const QString &mail, qint64 artistId, const QString &artist, qint64 venueId, const QString &venue);

Q_SIGNALS:
    void accepted(qint64 artistId, qint64 venueId, const QList<QDate> &days, int rank);
    void canceled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void refresh();
    QList<QDate> days() const;

    PageContext m_context;
    QDate m_today;
    qint64 m_artistId = 0, m_venueId = 0;
    Label *m_about, *m_count;
    VenuePicker *m_venue;
    QPlainTextEdit *m_text;
    QListWidget *m_found;
    QComboBox *m_rank;
    Button *m_save;
};

} // namespace flow::ui
