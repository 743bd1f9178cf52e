// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listsource.h"

#include "core/base/progress.h"
#include "ui/text/fieldtext.h"

#include <QTimer>

#include <mutex>

namespace flow::ui {

using namespace Qt::StringLiterals;

/// The latest index and what it answers. Shared with the reader threads, which may outlive the source.
struct ListSource::State
{
    std::mutex mutex;
    QString key; ///< of the query that `index` answers
    std::shared_ptr<const ListIndex> index;
    std::shared_ptr<CancelFlag> running;
};

namespace {

    /// Chips hold stored values; the language of filters has the words that a person writes.
    QString plain(const Field &field, const QVariant &value)
    {
        if (field.type == FieldType::Rate) return QString::number(double(value.toLongLong()) / 100) + u'%';
        return value.toString();
    }

    flow::Filter conditionOf(const FilterRule &rule, const Entity &entity)
    {
        const Field *found = entity.field(rule.field);
        const Field field = found ? *found : Field{.name = rule.field};
        QStringList values;
        for (const QVariant &value : rule.values) values << plain(field, value);
        const auto compare = [&](FilterOp op, const QStringList &with) { return flow::Filter::compare(rule.field, op, with); };
        switch (rule.op) {
        case RuleOp::Contains: return compare(FilterOp::Contains, values);
        case RuleOp::Any: return compare(FilterOp::In, values);
        case RuleOp::None: return flow::Filter::negated(compare(FilterOp::In, values));
        case RuleOp::AtLeast: return compare(FilterOp::GreaterOrEqual, values);
        case RuleOp::AtMost: return compare(FilterOp::LessOrEqual, values);
        case RuleOp::Between:
            return flow::Filter::both(compare(FilterOp::GreaterOrEqual, values.mid(0, 1)), compare(FilterOp::LessOrEqual, values.mid(1, 1)));
        case RuleOp::Yes: return compare(FilterOp::Equal, {u"yes"_s});
        case RuleOp::No: return compare(FilterOp::Equal, {u"no"_s});
        case RuleOp::Empty: return compare(FilterOp::Empty, {});
        case RuleOp::Filled: return flow::Filter::negated(compare(FilterOp::Empty, {}));
        }
        return {};
    }

} // namespace

ListSource::ListSource(Store &store, const Entity &entity, QStringList columns, FilterContext context)
    : m_store(store)
    , m_entity(entity)
    , m_columns(std::move(columns))
    , m_context(std::move(context))
    , m_state(std::make_shared<State>())
{
}

ListSource::~ListSource()
{
    const std::lock_guard lock(m_state->mutex);
    if (m_state->running) m_state->running->cancel();
}

flow::Filter ListSource::filterOf(const RowQuery &query) const
{
    flow::Filter filter = m_base;
    for (const FilterRule &rule : query.filter) filter = flow::Filter::both(filter, conditionOf(rule, m_entity));
    if (!query.text.trimmed().isEmpty()) filter = flow::Filter::both(filter, flow::Filter::search(query.text));
    return filter;
}

ListSpec ListSource::spec(const RowQuery &query) const
{
    return {.entity = &m_entity,
        .filter = filterOf(query),
        .sortField = rankingOf(query) ? QString() : query.sortField,
        .descending = query.order == Qt::DescendingOrder,
        .columns = m_columns,
        .context = m_context};
}

void ListSource::setRanking(const QString &field, Ranking rank)
{
    m_rankedField = field;
    m_ranking = std::move(rank);
}

QFuture<Result<qint64>> ListSource::count(const RowQuery &query)
{
    auto flag = std::make_shared<CancelFlag>();
    {
        const QString key = u"%1|%2|%3"_s.arg(query.sortField).arg(int(query.order)).arg(filterOf(query).text());
        const std::lock_guard lock(m_state->mutex);
        if (m_state->running) m_state->running->cancel();
        m_state->running = flag;
        if (m_state->key != key) m_state->index.reset(); // rows of another list would come out of it
        m_state->key = key;
    }
    return m_store.read([state = m_state, flag, spec = spec(query), rank = rankingOf(query), descending = query.order == Qt::DescendingOrder](Connection &connection) -> Result<qint64> {
        if (flag->canceled()) return failure(ErrorCode::Canceled);
        FLOW_ASSIGN(ListIndex built, buildIndex(connection, spec, flag.get()));
        if (rank) FLOW_TRY(rank(connection, built.ids, descending));
        auto index = std::make_shared<const ListIndex>(std::move(built));
        const std::lock_guard lock(state->mutex);
        if (state->running != flag) return failure(ErrorCode::Canceled);
        state->index = index;
        state->running.reset();
        return index->size();
    });
}

QFuture<Result<QList<Row>>> ListSource::window(const RowQuery &query, qint64 first, int number)
{
    return m_store.read([index = index(), spec = spec(query), rank = rankingOf(query), descending = query.order == Qt::DescendingOrder, first, number](Connection &connection) -> Result<QList<Row>> {
        QList<Row> rows;
        std::vector<ListRow> found;
        if (index) {
            FLOW_ASSIGN(found, rowsById(connection, spec, index->slice(first, number)));
        } else if (rank) {
            FLOW_ASSIGN(ListIndex built, buildIndex(connection, spec));
            FLOW_TRY(rank(connection, built.ids, descending));
            FLOW_ASSIGN(found, rowsById(connection, spec, built.slice(first, number)));
        } else { // not counted yet: what is seen first does not wait for that
            FLOW_ASSIGN(flow::Page page, pageAt(connection, spec, first, number));
            found = std::move(page.rows);
        }
        rows.reserve(qsizetype(found.size()));
        for (const ListRow &row : found) rows.append({row.id, QVariantList(row.values.begin(), row.values.end())});
        return rows;
    });
}

std::shared_ptr<const ListIndex> ListSource::index() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->index;
}

void refreshOn(Store &store, const QList<const Entity *> &entities, PagedModel *model)
{
    auto *timer = new QTimer(model);
    timer->setSingleShot(true);
    timer->setInterval(50);
    QObject::connect(timer, &QTimer::timeout, model, &PagedModel::refresh);
    QObject::connect(&store.feed(), &ChangeFeed::changed, timer, [timer, entities](const ChangeSet &changes) {
        for (const Entity *entity : entities)
            if (changes.touches(entity->number)) return timer->start();
    });
}

} // namespace flow::ui
