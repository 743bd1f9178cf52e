// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/cloudschema.h"

#include "core/entities.h"
#include "core/store/migrator.h"
#include "core/store/personaldata.h"
#include "core/store/rows.h"
#include "core/sync/rights.h"
#include "core/sync/wire.h"

namespace flow {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &name) { return u'"' + name + u'"'; }
QString literal(QString text) { return u'\'' + text.replace(u'\'', u"''"_s) + u'\''; }
QString truth(bool value) { return value ? u"true"_s : u"false"_s; }
QString app(const Entity &entity) { return u"app."_s + quoted(entity.name); }

std::vector<const Entity *> entitiesWithPrivateRows()
{
    std::vector<const Entity *> found;
    for (const Entity *entity : allEntities())
        if (entity->journaled && mayBePrivate(*entity)) found.push_back(entity);
    return found;
}

/// `pick` of each entity with private rows, as a list of SQL.
QString privateOnes(QString (*pick)(const Entity &))
{
    QStringList list;
    for (const Entity *entity : entitiesWithPrivateRows()) list << pick(*entity);
    return list.join(u", "_s);
}
QString privateNames() { return privateOnes([](const Entity &e) { return literal(e.name); }); }
QString privateNumbers() { return privateOnes([](const Entity &e) { return QString::number(e.number); }); }

/// Whether pulls have to say that rows were taken away from the caller (0033_private.sql).
bool hides(const Entity &entity) { return mayBePrivate(entity) || isOwned(entity); }

QString columnType(const Field &field)
{
    switch (wireType(field)) {
    case WireType::Integer: return u"bigint"_s;
    case WireType::Decimal: return u"double precision"_s;
    case WireType::Bool: return u"boolean"_s;
    case WireType::Date: return u"date"_s;
    case WireType::Bytes: return u"bytea"_s;
    case WireType::Uid: return u"uuid"_s;
    case WireType::Text: break;
    }
    return u"text"_s;
}

QString mergeName(MergeClass merge)
{
    return merge == MergeClass::Guard ? u"guard"_s : merge == MergeClass::Ledger ? u"ledger"_s : u"lww"_s;
}

// ---- tables ----

QString tableSql(const Entity &entity)
{
    QString sql = uR"(
-- ---- %1 ----
create table if not exists %2 (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table %2 enable row level security;
create index if not exists %3 on %2 (org_id, _seq, id);
)"_s.arg(entity.plural, app(entity), quoted(entity.name + u"_by_seq"_s));
    QStringList required;
    for (const Field &field : entity.fields) {
        sql += u"alter table %1 add column if not exists %2 %3;\n"_s.arg(app(entity), quoted(field.name), columnType(field));
        if (field.is(Required)) required << quoted(field.name) + u" is not null"_s;
        if (wireType(field) == WireType::Uid)
            sql += u"create index if not exists %1 on %2 (org_id, %3) where %3 is not null;\n"_s.arg(
                quoted(entity.name + u"_by_"_s + field.name), app(entity), quoted(field.name));
    }
    if (!required.isEmpty())
        sql += u"alter table %1 drop constraint if exists required;\nalter table %1 add constraint required check (_del or (%2)) not valid;\n"_s.arg(
            app(entity), required.join(u" and "_s));
    if (&entity == &conflictEntity()) // what there is about one record
        sql += u"create index if not exists conflict_by_record on %1 (org_id, record);\n"_s.arg(app(entity));
    if (mayBePrivate(entity))
        sql += u"alter table %1 add column if not exists _by uuid, add column if not exists _hid bigint;\ncreate index if not exists %2 on %1 (org_id, _hid) where _hid is not null;\n"_s.arg(
            app(entity), quoted(entity.name + u"_by_hid"_s));
    return sql;
}

// With the organisation in the key, so that no reference can ever cross to another one.
QString foreignKeySql(const Entity &entity)
{
    QString sql;
    for (const Field &field : entity.fields) {
        if (field.type != FieldType::Reference) continue;
        sql += u"do $$ begin alter table %1 add constraint %2 foreign key (org_id, %3) references app.%4 (org_id, id) deferrable; exception when duplicate_object then null; end $$;\n"_s.arg(
            app(entity), quoted(entity.name + u'_' + field.name), quoted(field.name), quoted(field.target));
    }
    return sql;
}

// ---- natural keys ----

/// "fold(name)" as the cloud writes it, with the columns of row `prefix`.
QString keyPart(const Entity &entity, const QString &part, const QString &prefix)
{
    if (entity.field(part)) return prefix + quoted(part);
    const qsizetype open = part.indexOf(u'(');
    const QString inner = part.mid(open + 1, part.lastIndexOf(u')') - open - 1).trimmed();
    return u"sync.%1(%2)"_s.arg(part.left(open).trimmed(), keyPart(entity, inner, prefix));
}

QString naturalKeySql(const std::vector<NaturalKey> &keys)
{
    QString sql = u"\n-- ---- what makes two rows the same thing ----\n"_s;
    QString cases;
    QHash<QString, int> count;
    for (const NaturalKey &key : keys) {
        const Entity &entity = *key.entity;
        QStringList columns;
        QStringList equal;
        for (const QString &part : key.parts) {
            columns << keyPart(entity, part, {});
            equal << u"%1 is not distinct from %2"_s.arg(keyPart(entity, part, u"r."_s), keyPart(entity, part, u"p."_s));
        }
        const QString where = key.where.isEmpty() ? u""_s : u" and ("_s + key.where + u')';
        sql += u"create unique index if not exists %1 on %2 (org_id, %3) where not _del%4;\n"_s.arg(
            quoted(u"%1_same_%2"_s.arg(entity.name).arg(++count[entity.name])), app(entity), columns.join(u", "_s), where);
        cases += uR"(  if t = %1 then
    select r.id into found from %2 r, jsonb_populate_record(null::%2, s) p where r.org_id = p_org and not r._del and %3 limit 1;
    if found is not null then return found; end if;
  end if;
)"_s.arg(literal(entity.name), app(entity), equal.join(u" and "_s));
    }
    return sql + uR"(create or replace function sync.same_row(p_org uuid, t text, s jsonb) returns uuid language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
declare found uuid;
begin
%1  return null;
end $$;
)"_s.arg(cases);
}

// ---- stamps and cascades ----

/// The field that says which artist a row belongs to; empty when none does.
QString artistField(const Entity &entity)
{
    if (entity.name == artistEntity().name) return u"id"_s;
    for (const Field &field : entity.fields)
        if (field.type == FieldType::Reference && field.target == artistEntity().name) return field.name;
    return {};
}

QString stampSql(const Entity &entity)
{
    QString checks;
    QString erased;
    for (const Field &field : entity.fields) {
        const QString column = quoted(field.name);
        const QString fresh = u"new.%1 is not null and (tg_op = 'INSERT' or old._del or new.%1 is distinct from old.%1)"_s.arg(column);
        if (field.type == FieldType::Reference)
            checks += u"    if %1 and sync.is_deleted(new.org_id, %2, new.%3)%4; end if;\n"_s.arg(fresh, literal(field.target), column,
                field.is(Required) ? u" and sync.goes_along(%1, %2, %3, new.%4) then new._del := true"_s.arg(literal(entity.name), literal(field.name), literal(field.target), column)
                                   : u" then new.%1 := null"_s.arg(column));
        else if (wireType(field) == WireType::Uid)
            checks += u"    if new.%1 is not null and (tg_op = 'INSERT' or old._del or (new.owner_entity, new.%1) is distinct from (old.owner_entity, old.%1))\n"
                      "       and sync.owner_is_gone(%2, new.org_id, new.owner_entity, new.%1) then new._del := true; end if;\n"_s.arg(column, literal(entity.name));
        if (field.is(Personal)) erased += u"    new.%1 := null;\n"_s.arg(column);
    }
    QString moved;
    if (const QString artist = artistField(entity); !artist.isEmpty() && artist != u"id")
        moved = u"  if tg_op = 'UPDATE' and new.%1 is distinct from old.%1 then perform sync.scope_moved(new.org_id, old.%1, new.%1); end if;\n"_s.arg(quoted(artist));
    QString made, told;
    if (mayBePrivate(entity)) {
        // What a restored cloud gets back may come from anybody's replica.
        made = uR"(  if tg_op = 'UPDATE' then new._by := coalesce(old._by, case when new.is_private then sync.uid() end);
  else new._by := case when new.is_private or coalesce(current_setting('sync.seen', true), '') = '' then sync.uid() end; end if;
)"_s;
        told = uR"(  if new.is_private then
    new._hid := case when tg_op = 'UPDATE' and old.is_private then old._hid when tg_op = 'UPDATE' or sync.has_parts(new.org_id, %1, new.id, s.seq) then s.seq end;
    if new._hid = s.seq then perform sync.hide(%2, new.org_id, new.id, new._by, s.seq); end if;
  else
    new._hid := null;
    if tg_op = 'UPDATE' and old.is_private then perform sync.unhide(%2, new.org_id, new.id); end if;
  end if;
  if new.is_private or (tg_op = 'UPDATE' and old.is_private) then perform sync.forget_values(%2, new.org_id, new.id); end if;
)"_s.arg(QString::number(entity.number), literal(entity.name));
    } else if (&entity == &conflictEntity()) {
        told = u"  if new.entity in (%1) then perform sync.forget_values(%2, new.org_id, new.id); end if;\n"_s.arg(privateNames(), literal(entity.name));
    }
    const auto block = [](const QString &condition, const QString &lines) {
        return lines.isEmpty() ? u""_s : u"  if %1 then\n%2  end if;\n"_s.arg(condition, lines);
    };
    return uR"(create or replace function sync.%1() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
%7  sent := new;
%2  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
%3%4  select * into s from sync.stamp(%5, new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
%8  return new;
end $$;
create or replace trigger lock before insert or update or delete on %6 for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on %6 for each row execute function sync.%1();
)"_s.arg(quoted(u"stamp_"_s + entity.name), block(u"not new._del"_s, checks), block(u"new._del"_s, erased), moved,
        literal(entity.name), app(entity), made, told);
}

// What a deletion takes along, as the workspace's foreign keys do: parts go, other references become empty.
QString cascadeSql(const Entity &entity)
{
    QString lines;
    for (const Entity *other : allEntities()) {
        if (!other->journaled) continue;
        for (const Field &field : other->fields) {
            if (field.type != FieldType::Reference || field.target != entity.name) continue;
            lines += u"  update %1 set %2 where org_id = new.org_id and %3 = new.id and not _del;\n"_s.arg(app(*other),
                field.is(Required) ? u"_del = true"_s : quoted(field.name) + u" = null"_s, quoted(field.name));
        }
        if (isOwned(*other))
            lines += u"  update %1 set _del = true where org_id = new.org_id and owner_entity = %2 and owner_id = new.id and not _del;\n"_s.arg(
                app(*other), QString::number(entity.number));
    }
    if (lines.isEmpty()) return {};
    return uR"(create or replace function sync.%1() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
%2  return null;
end $$;
create or replace trigger cascade after update of _del on %3 for each row when (new._del and not old._del) execute function sync.%1();
)"_s.arg(quoted(u"cascade_"_s + entity.name), lines, app(entity));
}

// ---- rights ----

/// Which rows a person sees whose rights are limited to some artists. Empty: all.
QString scope(const Entity &entity)
{
    constexpr auto kMine = "any ((select sync.artists())::uuid[])"_L1;
    if (const QString artist = artistField(entity); artist == u"id") return u"id = %1"_s.arg(kMine);
    else if (!artist.isEmpty())
        return u"%1 = %2 or (%1 is null and (select sync.sees_unassigned()))"_s.arg(quoted(artist), kMine);
    if (isOwned(entity))
        return u"case when owner_entity = %1 then owner_id = %2 else (select sync.sees_unassigned()) end"_s.arg(
            QString::number(artistEntity().number), kMine);
    const Entity *parent = entity.parent.isEmpty() ? nullptr : entityByName(entity.parent);
    if (!parent || scope(*parent).isEmpty()) return {};
    for (const Field &field : entity.fields)
        if (field.type == FieldType::Reference && field.target == parent->name)
            return u"exists (select 1 from %1 p where p.org_id = %2.org_id and p.id = %2.%3)"_s.arg(
                app(*parent), app(entity), quoted(field.name)); // the parent's own policy applies
    return {};
}

QString policySql(const Entity &entity)
{
    QString rows = u"org_id = (select sync.org())"_s;
    if (const QString limited = scope(entity); !limited.isEmpty())
        rows += u" and ((select sync.artists()) is null or %1)"_s.arg(limited);
    if (mayBePrivate(entity)) rows += u" and (is_private is not true or _by = (select sync.uid()))"_s;
    if (isOwned(entity)) {
        QStringList owners;
        for (const Entity *owner : entitiesWithPrivateRows())
            owners << u"when %1 then coalesce(sync.only_for(org_id, %2, owner_id) = (select sync.uid())::text, true)"_s.arg(QString::number(owner->number), literal(owner->name));
        rows += u" and case owner_entity %1 else true end"_s.arg(owners.join(u' '));
    }
    if (&entity == &conflictEntity()) // about what may be private: not even who owns the organisation; texts with their record only (0046_taken_rights.sql)
        rows += u" and (member = (select sync.uid())::text or ((select sync.role()) = 'owner' and coalesce(entity not in (%1), true)))"
                " and (kind <> 'merged' or (select sync.role()) = 'owner' or sync.may_see(entity, record))"_s.arg(privateNames());
    return uR"(drop policy if exists readers on %1;
create policy readers on %1 for select to fs_user using (%2 and (select sync.can_read(%3)));
drop policy if exists makers on %1;
create policy makers on %1 for insert to fs_user with check (%2 and (select sync.can_write(%3)));
drop policy if exists writers on %1;
create policy writers on %1 for update to fs_user using (%2 and (select sync.can_write(%3))) with check (%2);
revoke all on %1 from fs_user, fs_anon, public;
grant select, insert, update on %1 to fs_user; -- deleting is marking
)"_s.arg(app(entity), rows, literal(entity.name));
}

// ---- what is private (0033_private.sql) ----

QString privateSql(const std::vector<const Entity *> &entities)
{
    QString readers; // who alone may read a row
    QString since; // the version at which a row left the others' sight
    QString taken; // rows that left the caller's sight at a version or later
    QString parts;
    QStringList names;
    const auto branch = [](QString &cases, const Entity &entity, const QString &line) {
        cases += u"  %1 p_entity = %2 then %3\n"_s.arg(cases.isEmpty() ? u"if"_s : u"elsif"_s, literal(entity.name), line);
    };
    for (const Entity *entity : entities) {
        const QString sees = scope(*entity).isEmpty() ? QString() : u" and ((select sync.artists()) is null or %1)"_s.arg(scope(*entity));
        if (&conflictEntity() == entity || hides(*entity)) names << literal(entity->name);
        if (&conflictEntity() == entity)
            branch(readers, *entity, u"select r.member into answer from %1 r where r.org_id = p_org and r.id = p_row and r.entity in (%2);"_s.arg(app(*entity), privateNames()));
        if (mayBePrivate(*entity)) {
            branch(readers, *entity, u"select coalesce(r._by::text, '') into answer from %1 r where r.org_id = p_org and r.id = p_row and r.is_private;"_s.arg(app(*entity)));
            branch(since, *entity, u"select r._hid into answer from %1 r where r.org_id = p_org and r.id = p_row;"_s.arg(app(*entity)));
            branch(taken, *entity, u"return query select _hid, id from %1 where org_id = sync.org() and _hid >= p_since and _by is distinct from sync.uid()%2;"_s.arg(app(*entity), sees));
        }
        if (!isOwned(*entity)) continue;
        parts += u" or exists (select 1 from %1 r where r.org_id = p_org and r.owner_entity = p_owner and r.owner_id = p_row and r._seq < p_seq)"_s.arg(app(*entity));
        QString theirs;
        for (const Entity *owner : entitiesWithPrivateRows()) {
            theirs += u" return query select o._hid, r.id from %1 o join %2 r on r.org_id = o.org_id and r.owner_entity = %3 and r.owner_id = o.id where o.org_id = sync.org() and o._hid >= p_since and o._by is distinct from sync.uid();"_s.arg(
                app(*owner), app(*entity), QString::number(owner->number));
        }
        branch(taken, *entity, theirs.trimmed());
        branch(readers, *entity, u"select sync.only_for(p_org, e.name, r.owner_id) into answer from %1 r join sync.entity e on e.number = r.owner_entity where r.org_id = p_org and r.id = p_row and r.owner_entity in (%2);"_s.arg(app(*entity), privateNumbers()));
    }
    return uR"(
-- ---- what is private ----
create or replace function sync.only_for(p_org uuid, p_entity text, p_row uuid) returns text language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare answer text;
begin
%1  end if;
  return answer;
end $$;
create or replace function sync.hidden_at(p_org uuid, p_entity text, p_row uuid) returns bigint language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare answer bigint;
begin
%2  end if;
  return answer;
end $$;
create or replace function sync.taken_away(p_entity text, p_since bigint) returns table (_seq bigint, id uuid) language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
#variable_conflict use_column
begin
%3  end if;
end $$;
create or replace function sync.has_parts(p_org uuid, p_owner bigint, p_row uuid, p_seq bigint) returns boolean language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select false%4 $$;
drop policy if exists readers on audit.log;
create policy readers on audit.log for select to fs_user using (org_id = (select sync.org()) and (select sync.role()) = 'owner'
  and case when entity in (%5) then coalesce(sync.only_for(org_id, entity, row_id) = (select sync.uid())::text, true) else true end);
grant execute on function sync.only_for(uuid, text, uuid), sync.taken_away(text, bigint) to fs_user;
)"_s.arg(readers, since, taken, parts, names.join(u", "_s));
}

// The public REST interface: only what lives, without what keeps replicas in step.
QString viewSql(const Entity &entity)
{
    QStringList columns{u"id"_s};
    for (const Field &field : entity.fields) columns << quoted(field.name);
    return uR"(drop view if exists api.%1;
create view api.%1 with (security_invoker = true) as select %2, _at as _changed_at from %3 where not _del;
create trigger remove instead of delete on api.%1 for each row execute function sync.remove(%4);
grant select, insert, update, delete on api.%1 to fs_user;
)"_s.arg(quoted(entity.name), columns.join(u", "_s), app(entity), literal(entity.name));
}

// ---- what the sync functions read ----

/// The schema version with which each column came ("entity.column"): an older program knows nothing of it (0056_unknown_columns.sql).
Result<QHash<QString, int>> columnVersions(const std::vector<const Entity *> &entities)
{
    QHash<QString, int> versions;
    FLOW_ASSIGN(const auto workspace, Connection::open(u":memory:"_s, Connection::Mode::ReadWrite));
    FLOW_ASSIGN(Statement columns, workspace->prepare("SELECT name FROM pragma_table_info(?)"));
    std::vector<Migration> steps;
    for (const Migration &step : migrations()) {
        steps.push_back(step);
        FLOW_TRY(migrate(*workspace, steps, {}));
        for (const Entity *entity : entities) {
            columns.bind(1, entity->table);
            FLOW_TRY(forEachRow(columns, [&](const Statement &row) {
                const QString column = entity->name + u'.' + row.string(0);
                if (!versions.contains(column)) versions.insert(column, step.version);
            }));
            columns.reset();
        }
    }
    return versions;
}

QString tablesSql(const std::vector<const Entity *> &entities, const QHash<QString, int> &since)
{
    QStringList rows;
    QStringList fields;
    QStringList rights;
    constexpr int kLast = 1000; // of what any record can own: the others keep their places, which cursors name
    int order = 0;
    for (const Entity *entity : entities) {
        ++order;
        rows << u"(%1, %2, %3, %4, %5)"_s.arg(literal(entity->name)).arg(entity->number).arg(isOwned(*entity) ? kLast + order : order).arg(truth(hides(*entity)), truth(isPersonEntity(*entity)));
        int position = 0;
        for (const Field &field : entity->fields) {
            const QString target = field.type == FieldType::Reference ? literal(field.target)
                : wireType(field) == WireType::Uid                    ? u"'*'"_s
                                                                      : u"null"_s;
            fields << u"(%1, %2, %3, %4, %5, %6, %7, %8)"_s.arg(literal(entity->name), literal(field.name), QString::number(++position),
                literal(mergeName(mergeClassOf(*entity, field))), target, truth(field.is(Personal)), truth(field.is(Required)), QString::number(since.value(entity->name + u'.' + field.name)));
        }
        for (const QString &role : roles()) {
            const Right right = defaultRight(role, *entity);
            rights << u"(%1, %2, %3, %4)"_s.arg(literal(role), literal(entity->name), truth(right.read), truth(right.write));
        }
    }
    const auto table = [](const QString &name, const QStringList &values) {
        return u"delete from sync.%1;\ninsert into sync.%1 values\n%2;\n"_s.arg(name, values.join(u",\n"_s));
    };
    return u"\n-- ---- what the functions read ----\n"
           "delete from sync.was_personal;\ninsert into sync.was_personal select entity, array_agg(name) from sync.field where personal group by entity;\n"_s
        + table(u"entity"_s, rows) + table(u"field"_s, fields) + u"select sync.erase_again();\n"_s + table(u"default_right"_s, rights)
        + u"delete from sync.setting;\ninsert into sync.setting (schema_min, schema_max) values (1, %1);\n"_s.arg(cloudSchemaVersion());
}

constexpr auto kHead = R"(-- Generated from the description of the entities by `flowstage-cli cloud schema`; not to be edited. Runs again at every
-- upgrade: what is there stays, what is missing is added, functions, policies and views are replaced.

-- Planned anew each time: a plan that was made while the table was small, and is kept, reads all of it for each row of a
-- long push, and nobody updates its statistics before the push is confirmed.
create or replace function sync.is_deleted(p_org uuid, p_entity text, p_id uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare gone boolean;
begin
  execute format('select _del from app.%I where org_id = $1 and id = $2', p_entity) into gone using p_org, p_id;
  return coalesce(gone, false);
end $$;
-- What belongs to a deleted record is deleted as it comes: a device that pushes it is told so. Who writes it by the REST interface
-- would believe that it is there.
create or replace function sync.goes_along(p_entity text, p_field text, p_target text, p_id uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  if coalesce(current_setting('sync.device', true), '') <> '' or sync.org() is null then return true; end if;
  if not sync.can_write(p_entity) then raise insufficient_privilege using message = format('no right to write %s', p_entity); end if;
  raise foreign_key_violation using message = format('%s: the %s %s was deleted', p_field, p_target, p_id), detail = format('A %s belongs to a record that is there.', p_entity),
    hint = format('Write it for another %s, or leave it out.', p_target);
end $$;
-- Whether the record that a row of p_entity belongs to was deleted; an error when it was never here (0039_owners.sql).
create or replace function sync.owner_is_gone(p_entity text, p_org uuid, p_number bigint, p_id uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare owner text; gone boolean;
begin
  if p_number is null then return false; end if; -- refused as what is required
  select name into owner from sync.entity where number = p_number;
  if owner is not null then execute format('select _del from app.%I where org_id = $1 and id = $2', owner) into gone using p_org, p_id; end if;
  if gone then return sync.goes_along(p_entity, 'owner_id', owner, p_id); end if;
  if not gone then return false; end if;
  if sync.org() is not null and not sync.can_write(p_entity) then raise insufficient_privilege using message = format('no right to write %s', p_entity); end if;
  if owner is null then raise check_violation using message = format('owner_entity: no entity has the number %s', p_number), hint = 'The numbers are in the OpenAPI document, as x-number.'; end if;
  raise foreign_key_violation using message = format('owner_id: there is no %s %s', owner, p_id), detail = format('A %s belongs to a record that is there.', p_entity), hint = format('Write the %s first.', owner);
end $$;
create or replace function sync.remove() returns trigger language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare n int;
begin
  execute format('update app.%I set _del = true where org_id = sync.org() and id = $1', tg_argv[0]) using old.id;
  get diagnostics n = row_count;
  if n = 0 then raise insufficient_privilege using message = 'no right to delete'; end if;
  return old;
end $$;
)"_L1;

} // namespace

int cloudSchemaVersion() { return migrations().back().version; }

Result<QString> cloudEntitiesSql(Connection &workspace)
{
    FLOW_ASSIGN(const auto keys, naturalKeys(workspace));
    std::vector<const Entity *> entities;
    for (const Entity *entity : allEntities())
        if (entity->journaled) entities.push_back(entity);
    QString sql = kHead;
    for (const Entity *entity : entities) sql += tableSql(*entity);
    sql += u"\n-- ---- references ----\n"_s;
    for (const Entity *entity : entities) sql += foreignKeySql(*entity);
    sql += naturalKeySql(keys) + privateSql(entities);
    for (const Entity *entity : entities)
        sql += u"\n-- ---- %1: stamps, rights, REST ----\n"_s.arg(entity->plural) + stampSql(*entity) + cascadeSql(*entity)
            + policySql(*entity) + viewSql(*entity);
    FLOW_ASSIGN(const auto since, columnVersions(entities));
    sql += tablesSql(entities, since);
    return sql + u"drop function if exists sync.is_gone(uuid, bigint, uuid);\nselect sync.hold_orphans();\ngrant execute on function sync.same_row(uuid, text, jsonb), sync.remove() to fs_user;\nnotify pgrst, 'reload schema';\n"_s;
}

} // namespace flow
