// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"
#include "ui/import/importsession.h"

#include <QWidget>

class QListWidget;
class QVBoxLayout;

namespace flow::ui {

class Banner;
class Button;
class Label;
class MapView;
class StatTile;

/// How an import went: counts, what was noticed, places that need a click on the map, refused rows, and undo.
class DoneStep : public QWidget
{
    Q_OBJECT
public:
    DoneStep(const PageContext &context, ImportSession &session, QWidget *parent = nullptr);
    void refresh();
    void setUndone(bool undone);

Q_SIGNALS:
    void undoRequested();
    void refusedRequested(); ///< save them as CSV
    void openRequested(); ///< show what was imported
    void nextRequested(); ///< sheet or file

private:
    void fillNotes();
    void fillPlaces();
    void listPlaces(const QList<int> &open);
    void makeMap();
    void locate(const LatLon *at); ///< the chosen place; null: it is right where it is
    void showPlace(int row);

    PageContext m_context;
    ImportSession &m_session;
    int m_turn = 0; ///< answers to older questions are dropped
    Label *m_title, *m_line, *m_placesTitle;
    Banner *m_undone;
    StatTile *m_created, *m_updated, *m_unchanged, *m_left, *m_refused;
    Button *m_undo, *m_save, *m_open, *m_nextButton, *m_right;
    QVBoxLayout *m_notes;
    QWidget *m_places;
    QVBoxLayout *m_mapBox;
    QListWidget *m_list;
    MapView *m_map = nullptr;
};

} // namespace flow::ui
