// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecontext.h"

class QWidget;

namespace flow::ui {

/// What somebody without the program shall answer through a link in a mail: a record that waits for a word (an offer, a
/// change of a profile, the contract of a show), and who is probably asked.
struct ApprovalQuestion
{
    QString entity;
    QByteArray uid;
    qint64 artistId = 0; ///< whose name and address are proposed; 0: nobody's
};

/// Whether links can be made here: the workspace is in an organisation, and the person's role may change such records.
bool canAskByMail(const PageContext &context, const QString &entity);

/// Opens below `anchor`: who is asked and in which language, then the mail program with the link, or the link to copy; and
/// the links there are for the record, to be taken back. The cloud keeps what holds (resources/cloud/0030_approval_links.sql).
void askByMail(const PageContext &context, const ApprovalQuestion &question, QWidget *anchor);

} // namespace flow::ui
