// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedLayout;

namespace flow::ui {

class ArtistCards;
class ArtistProfile;
class RecordPanel;
class RecordsView;
struct ArtistCard;

/// The artists whom the agency represents: as cards, as a list, and each with a profile of its own.
class ArtistPage : public Page
{
    Q_OBJECT
public:
    explicit ArtistPage(const PageContext &context, QWidget *parent = nullptr);
    QString title() const override;
    QString count() const override;
    QList<SegmentedControl::Segment> views() const override;
    QString view() const override { return m_view; }
    void setView(const QString &id) override;
    QList<QWidget *> headerTools() override;
    QWidget *panel() override;
    QString status() const override;
    QWidget *searchField() override;
    void activated() override;
    bool openRecord(const QString &entity, qint64 id) override;
    bool addRecord(const QString &entity, const QString &name) override;
    QStringList pictureStates() const override;
    void showPicture(const QString &state, std::function<void()> done) override;

private:
    void buildPanel();
    void buildTable();
    void buildActions();
    void load();
    void take(const Result<std::vector<ArtistCard>> &cards);
    void choose(qint64 id);
    void openProfile(qint64 id);
    void closeProfile();
    void add(const QString &name = {});
    void moveCurrent(int by);
    QDate today() const;

    QString m_view = QStringLiteral("cards");
    qint64 m_chosen = 0;
    bool m_loaded = false;
    int m_turn = 0;
    class Button *m_add;
    QStackedLayout *m_stack;
    ArtistCards *m_cards;
    ArtistProfile *m_profile;
    class EmptyState *m_empty, *m_failed;
    RecordsView *m_table = nullptr;
    RecordPanel *m_panel = nullptr;

Q_SIGNALS:
    void cardsShown();
};

PageInfo artistPage();

} // namespace flow::ui
