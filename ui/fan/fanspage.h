// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordspage.h"

namespace flow::ui {

class SegmentBook;

/// The audience: a list that stays instant with a million fans, filters that combine and are saved as segments.
class FansPage : public RecordsPage
{
    Q_OBJECT
public:
    explicit FansPage(const PageContext &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Fans"); }
    QList<SegmentedControl::Segment> views() const override;
    QString view() const override { return m_segment; }
    void setView(const QString &id) override;

    void saveSegment();
    void renameSegment();
    void deleteSegment();

protected:
    void tabMade(Made &made) override;
    bool hasSegmentMenus() const override { return false; } // they are the views in the header

private:
    Tab fansTab();
    void openSegmentMenu();

    SegmentBook *m_segments;
    QString m_segment = QStringLiteral("all");
    class Button *m_save = nullptr;
    class IconButton *m_change = nullptr;
};

PageInfo fansPage();

} // namespace flow::ui
