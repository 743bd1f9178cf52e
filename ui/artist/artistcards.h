// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/artist/artistcard.h"

#include <QAbstractListModel>
#include <QListView>

namespace flow::ui {

/// The portfolio as cards. Arrows move, Enter or a double click opens, typing letters jumps to a name. GUI thread.
class ArtistCards : public QListView
{
    Q_OBJECT
public:
    explicit ArtistCards(const QDate &today, QWidget *parent = nullptr);
    /// Keeps the artist that is chosen.
    void setCards(std::vector<ArtistCard> cards);
    const std::vector<ArtistCard> &cards() const;
    qint64 currentId() const;
    void setCurrentId(qint64 id);
    void moveCurrent(int by);

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    void opened(qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    class Model;
    Model *m_model;
};

} // namespace flow::ui
