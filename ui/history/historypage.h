// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QComboBox;
class QStackedLayout;

namespace flow::ui {

class DataTable;
class EmptyState;
class HistoryList;
class HistoryPanel;
class PagedModel;
class SearchField;
struct HistoryFacets;

/// Everything that was written to the agency, newest first, to look into, take back, or look at the agency as it was.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(const PageContext &context, QWidget *parent = nullptr);
    QString title() const override;
    QString count() const override;
    QList<QWidget *> headerTools() override;
    QWidget *panel() override;
    QString status() const override;
    QWidget *searchField() override;
    void activated() override;
    QStringList pictureStates() const override { return {QString()}; }
    void showPicture(const QString &state, std::function<void()> done) override;

private:
    void buildTable();
    void chooseFirst();
    void buildActions();
    void readFacets();
    void fillFilters(const HistoryFacets &facets);
    void filterChanged();
    void showActions();
    void undoThis();
    void openAsOf();
    bool isFiltered() const;
    qint64 chosen() const;

    std::shared_ptr<HistoryList> m_source;
    PagedModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    HistoryPanel *m_panel;
    SearchField *m_search;
    QComboBox *m_author, *m_cause;
    QStackedLayout *m_stack;
    EmptyState *m_failed;
};

PageInfo historyPage();

} // namespace flow::ui
