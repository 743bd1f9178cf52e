// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importsession.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QTableWidget;
class QVBoxLayout;

namespace flow::ui {

class Banner;
class Label;

/// What is wrong with the session's file, which is named without its folder.
QString fileErrorText(const Error &error, const ImportSession &session);

/// What the file is, how it is read, its first rows as they stand, and in plain words what was noticed or is wrong.
class FileStep : public QWidget
{
    Q_OBJECT
public:
    explicit FileStep(ImportSession &session, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void anotherWanted(); ///< choose another file

private:
    void fillFacts();
    void fillHeader();
    void fillSheets();
    void fillRows();
    void fillNotes();
    void reread();

    ImportSession &m_session;
    Label *m_name, *m_what, *m_queue, *m_rowsTitle;
    QWidget *m_choices, *m_busy, *m_sheetsBox;
    QListWidget *m_sheets;
    QComboBox *m_encoding, *m_delimiter, *m_header;
    Label *m_encodingLabel, *m_delimiterLabel, *m_headerLabel, *m_busyText;
    Banner *m_error;
    QVBoxLayout *m_notes;
    QTableWidget *m_rows;
};

/// A line with an icon, as warnings and notes stand.
QWidget *noteLine(const QString &text, bool isWarning, QWidget *parent);

} // namespace flow::ui
