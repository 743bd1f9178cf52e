// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/common/label.h"
#include "ui/shell/pagecontext.h"

#include <QMap>
#include <QPointer>
#include <QVariant>

#include <functional>

class QComboBox;
class QVBoxLayout;

namespace flow {
struct Entity;
}

namespace flow::ui {

class Button;
class Form;
class VenuePicker;

/// What has to be known to complete a fact that a move or a button records.
struct FactQuestion
{
    QString title;
    QString text; ///< about whom and what it is
    const Entity *entity = nullptr; ///< of the fields; may be a description of its own
    QStringList fields; ///< none: the text and the button say it all
    QMap<QString, QVariant> preset = {};
    QString button;
    bool asksVenue = false; ///< artist and venue are not known yet
    qint64 artistId = 0;
    bool danger = false;
    QMap<QString, QString> hints = {}; ///< below a field
    QMap<QString, QStringList> offers = {}; ///< what a field of text completes to
    std::function<Result<void>(const QMap<QString, QVariant> &values)> check = {}; ///< what no field can know alone; Invalid {field, reason}
};

struct FactAnswer
{
    QMap<QString, QVariant> values;
    qint64 artistId = 0, venueId = 0;
    QString artist = {};
};

/// Takes the place of the record in the panel while something is completed. Enter saves, Esc goes back; nothing is modal.
class FactPanel : public Surface
{
    Q_OBJECT
public:
    explicit FactPanel(const PageContext &context, QWidget *parent = nullptr);
    void ask(const FactQuestion &question, std::function<void(const FactAnswer &)> answer);
    bool isAsking() const { return !m_content.isNull(); }

Q_SIGNALS:
    void finished(); ///< answered or given up

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();
    void close();
    void loadArtists(qint64 chosen);

    PageContext m_context;
    QVBoxLayout *m_column;
    QPointer<QWidget> m_content;
    QPointer<Form> m_form;
    QPointer<QComboBox> m_artist;
    QPointer<VenuePicker> m_venue;
    std::function<void(const FactAnswer &)> m_answer;
    std::function<Result<void>(const QMap<QString, QVariant> &)> m_check;
};

/// The descriptions that forms of this area use where a person says less than the record holds: days instead of instants.
const Entity &holdQuestion();
const Entity &challengeQuestion();
const Entity &reasonQuestion();
const Entity &overrideQuestion();

/// The last minute of a day, local time, in milliseconds: an option "until the 12th" lasts through it, and still reads as the 12th. 0 for none.
qint64 endOfDay(const QVariant &isoDay);

} // namespace flow::ui
