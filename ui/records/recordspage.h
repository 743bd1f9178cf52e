// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordpanel.h"
#include "ui/records/recordsview.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace flow::ui {

/// A page of one or several lists, each with its panel: the frame of Network, Fans and Orders. The views of the header
/// are its tabs. GUI thread.
class RecordsPage : public Page
{
    Q_OBJECT
public:
    struct Tab
    {
        QString id, text, icon;
        RecordsSpec records;
        std::function<RecordColumns()> columns;
        PanelSpec panel;
        QString add; ///< "Add venue"; empty: nothing is added by hand
        QStringList addFields = {};
        Values addValues = {}; ///< what the form starts with
    };

    explicit RecordsPage(const PageContext &context, QWidget *parent = nullptr);

    QString count() const override;
    QList<SegmentedControl::Segment> views() const override;
    QString view() const override;
    void setView(const QString &id) override;
    QList<QWidget *> headerTools() override;
    QWidget *panel() override;
    QString status() const override;
    QWidget *searchField() override;
    void activated() override;
    bool openRecord(const QString &entity, qint64 id) override;
    bool addRecord(const QString &entity, const QString &name) override;
    QStringList pictureStates() const override { return {QString()}; }
    void showPicture(const QString &state, std::function<void()> done) override;

protected:
    /// What one tab is made of, once it was shown.
    struct Made
    {
        Tab tab;
        RecordsView *view = nullptr;
        RecordPanel *panel = nullptr;
        class SegmentMenu *segments = nullptr;
        bool isStarted = false; ///< has had rows
    };
    void addTab(Tab tab);
    /// Call at the end of the constructor: makes the first tab and the actions of the page.
    void start();
    virtual void tabMade(Made &) { } ///< beside the list: a map
    /// Whether saved conditions are a menu of the filter bar; else they are the page's own business.
    virtual bool hasSegmentMenus() const { return true; }
    virtual void recordShown(const Made &, qint64 /*id*/) { }
    Made &current();
    Made *madeFor(const QString &entity); ///< makes the tab when need be

private:
    Made &make(int index);
    void chooseFirst(Made &made);
    void openAddForm(const Values &values = {});
    void show(Made &made, qint64 id);

    QStackedWidget *m_stack;
    QList<Made> m_tabs;
    int m_current = 0;
    class Button *m_addButton = nullptr;
};

} // namespace flow::ui
