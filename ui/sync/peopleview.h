// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/linkstate.h"
#include "ui/shell/pagecontext.h"
#include "ui/sync/scrollcolumn.h"

#include <QJsonArray>

class QComboBox;

namespace flow::ui {

class Button;

/// Who belongs to the organisation and with which role, invitations, and the devices that take part. Owners decide;
/// everybody else looks, and may shut out devices of their own.
class PeopleView : public ScrollColumn
{
    Q_OBJECT
public:
    explicit PeopleView(const PageContext &context, QWidget *parent = nullptr);
    /// Asks the cloud; an answer that fails is said in place.
    void load();
    void showMembers(const QJsonArray &members);
    void showDevices(const QJsonArray &devices);

Q_SIGNALS:
    void signInRequested();

private:
    void readArtists();
    void build();
    void addMember(const QJsonObject &member, bool owner);
    QString namesOf(const QJsonArray &artists) const;
    void chooseArtists(QWidget *anchor, const QJsonObject &member);
    void becomeArtist(QComboBox *choice, const QString &user, const QString &name, const QString &role);
    void addInvitation();
    void addLease(bool owner);
    void addDevice(const QJsonObject &device);
    void revoke(const QString &device, const QString &shown);
    void setMember(const QJsonObject &change, const QString &done);
    void invite(QComboBox *role, QComboBox *artist, Button *button);

    PageContext m_context;
    QJsonArray m_members, m_devices;
    QString m_problem, m_code;
    std::vector<std::pair<QString, QString>> m_artists; ///< uid, name
    bool m_loaded = false;
};

} // namespace flow::ui
