// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecontext.h"
#include "ui/sync/scrollcolumn.h"

#include <QJsonArray>

namespace flow::ui {

/// Offers that wait for the word of the artist who works here. They are asked from the cloud: the office's rows are not the
/// artist's to keep. The answer reaches the office by sync.
class ApprovalView : public ScrollColumn
{
    Q_OBJECT
public:
    explicit ApprovalView(const PageContext &context, QWidget *parent = nullptr);
    /// Asks the cloud; an answer that fails is said in place.
    void load();
    void showOffers(const QJsonArray &offers);

private:
    void build();
    void addOffer(const QJsonObject &offer);
    void answer(const QJsonObject &offer, bool approve, const QString &note);

    PageContext m_context;
    QJsonArray m_offers;
    QString m_problem;
    bool m_loaded = false;
};

} // namespace flow::ui
