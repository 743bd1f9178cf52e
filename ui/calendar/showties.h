// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "ui/common/contextpanel.h"
#include "ui/shell/pagecontext.h"

#include <QDate>

namespace flow::ui {

/// What a date moves with: the one that it comes after, and those that come after it. A tie is made to another date of the same
/// artist and taken away here; bulk booking makes them by itself.
class ShowTies : public PanelSection
{
    Q_OBJECT
public:
    ShowTies(const PageContext &context, const Record &show, QWidget *parent = nullptr);

private:
    struct Tie
    {
        qint64 id = 0, show = 0; ///< of the tie; of the other show
        QString name;
        QDate day;
        int days = 0; ///< before it, negative: after it
        bool isFixed = false;
    };
    struct Other
    {
        qint64 id = 0;
        QString name;
        QDate day;
    };
    void load();
    void fill(const std::vector<Tie> &ties);
    void choose();

    PageContext m_context;
    qint64 m_show;
    qint64 m_artist;
    QDate m_day;
    QString m_name;
    class Button *m_add = nullptr;
};

} // namespace flow::ui
