// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecontext.h"
#include "ui/sync/scrollcolumn.h"

#include <QJsonArray>

class QCheckBox;
class QLineEdit;

namespace flow::ui {

class Button;
class CodePrompt;
class Label;
class SegmentedControl;

/// The way into an organisation: join with an invitation, make one, or go on with an account on another computer. Also
/// where somebody who was signed out signs in again. With a password, or with a code at the organisation's own issuer.
class EnterView : public ScrollColumn
{
    Q_OBJECT
public:
    explicit EnterView(const PageContext &context, QWidget *parent = nullptr);
    /// "join", "create", "member"; "again" asks for the password only.
    void setMode(const QString &mode);
    QString mode() const { return m_mode; }
    void showProblem(const Error &error);
    /// Puts the keyboard where something has to be typed next.
    void focusNext();

Q_SIGNALS:
    /// The workspace has records of its own: what joining does with them has to be seen first.
    void comparisonNeeded(const QString &organisation);

private:
    QLineEdit *field(const QString &name, const QString &label, const QString &placeholder = {}, const QString &hint = {});
    void arrange();
    void go();
    void goByCode(); ///< without a password: at the issuer of the organisation
    bool begin(bool byCode);
    void answered(const Result<QJsonObject> &in);
    void signedIn(const QJsonArray &organisations, const QString &name);
    void goInto(const QString &organisation);
    void tie(const QString &organisation);
    void choose(const QJsonArray &organisations);
    void finished(const Error *error);
    /// A field that has to be filled first, with the words for it; nothing when all is there.
    std::pair<QLineEdit *, QString> missing(bool byCode) const;

    PageContext m_context;
    QString m_mode;
    Label *m_title, *m_about, *m_problem, *m_warning;
    SegmentedControl *m_modes;
    QLineEdit *m_url, *m_code, *m_organisation, *m_mail, *m_password, *m_name;
    QHash<QWidget *, QWidget *> m_boxes; ///< a field and the box that it stands in
    QCheckBox *m_new;
    Button *m_go, *m_byCode;
    CodePrompt *m_prompt;
    QWidget *m_choices;
};

} // namespace flow::ui
