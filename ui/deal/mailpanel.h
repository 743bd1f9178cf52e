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
    /// For the artist of `artists` (id, name) whose id is `artistId`; the others can be chosen. `venueId` 0: it is asked.
    void start(const QString &mail, const QList<std::pair<qint64, QString>> &artists, qint64 artistId, qint64 venueId, const QString &venue);

Q_SIGNALS:
    void accepted(qint64 artistId, const QString &artist, qint64 venueId, const QList<QDate> &days, int rank);
    void canceled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void refresh();
    QList<QDate> days() const;

    PageContext m_context;
    QDate m_today;
    qint64 m_venueId = 0;
    QComboBox *m_artist;
    Label *m_about, *m_count, *m_unread;
    VenuePicker *m_venue;
    QPlainTextEdit *m_text;
    QListWidget *m_found;
    QComboBox *m_rank;
    Button *m_save;
};

} // namespace flow::ui
