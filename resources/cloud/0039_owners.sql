-- Flow Stage cloud, step 39: what belongs to a record is not there without it.
--
-- Tags and files say by the number of an entity and an id whose they are, which no foreign key can express. So the triggers of
-- 0100_entities.sql raise what a foreign key would (sync.owner_is_gone): who writes one by the REST interface is told, and what is
-- pushed waits as anything does that points to what is not here yet (0032_waiting.sql). Programs of before send it ahead of its
-- owner, whatever they send: therefore it waits also where no restored cloud has to get anything back, for a month at most, as long
-- as the owner was not refused.
alter table sync.waiting add column until timestamptz not null default '-infinity'; -- not decided before, even when nobody can bring it back

-- The entity that a reference of a row points to, also one that the values do not name.
create function sync.target_of(p_entity text, p_row uuid, p_set jsonb, p_target text) returns text language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare kind bigint := (p_set ->> 'owner_entity')::bigint;
begin
  if p_target <> '*' then return p_target; end if;
  if kind is null then execute format('select owner_entity from app.%I where org_id = $1 and id = $2', p_entity) into kind using sync.org(), p_row; end if;
  return (select name from sync.entity where number = kind);
end $$;

create or replace function sync.missing_references(p_entity text, p_set jsonb) returns jsonb language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare f record; missing jsonb := '{}'; o uuid := sync.org(); kind bigint := (p_set ->> 'owner_entity')::bigint;
begin
  for f in select name, target from sync.field where entity = p_entity and target is not null and p_set ->> name is not null loop
    -- Of an owner whose kind the values do not name: one of any kind.
    if not (case when f.target <> '*' then sync.is_there(o, f.target, (p_set ->> f.name)::uuid)
                else exists (select 1 from sync.entity e where (kind is null or e.number = kind) and sync.is_there(o, e.name, (p_set ->> f.name)::uuid)) end) then
      missing := missing || jsonb_build_object(f.name, p_set -> f.name);
    end if;
  end loop;
  return missing;
end $$;

-- Whether somebody wanted to make this record and could not.
create function sync.was_refused(p_entity text, p_row uuid) returns boolean language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select exists (select 1 from app.conflict where org_id = sync.org() and record = p_row::text and entity = p_entity and kind in ('denied', 'invalid') and not _del) $$;

-- Until when an op waits for what it points to, whoever can bring it back; null when it does not wait. A program that had seen the
-- lost epoch sent the owner before the cloud went back, or it comes back.
create function sync.waits_until(p_op jsonb, p_target_entity text, p_target uuid, p_owner boolean) returns timestamptz language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select case when sync.may_come(p_op) or sync.is_waiting(p_target_entity, p_target) then '-infinity'::timestamptz
    when p_owner and not (p_op ? 'seen' or p_op ? 'late') and not sync.was_refused(p_target_entity, p_target)
      and not exists (select 1 from sync.organisation o, jsonb_array_elements(o.came_back) v(e) where o.id = sync.org() and (p_op ->> 'base')::bigint > 0 and (v.e ->> 0)::bigint > (p_op ->> 'base')::bigint)
    then now() + interval '30 days' end $$;

drop function sync.hold_op(uuid, uuid, text, uuid, jsonb);
create function sync.hold_op(p_device uuid, p_row uuid, p_target_entity text, p_target uuid, p_op jsonb, p_until timestamptz default '-infinity') returns void
language sql security definer set search_path = pg_catalog, sync, pg_temp as
$$ insert into sync.waiting (org_id, entity, row_id, target_entity, target, user_id, device_id, op, until)
   values (sync.org(), p_op ->> 't', p_row, p_target_entity, p_target, sync.uid(), p_device, p_op - 'late', p_until) $$;

create or replace function sync.apply_without(p_org uuid, p_device uuid, p_op jsonb, p_row uuid, p_missing jsonb) returns jsonb language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare t text := p_op ->> 't'; n jsonb := p_op -> 'n'; f record; waits record; deleted boolean := false; rest jsonb; a jsonb;
begin
  perform sync.note_inexact();
  if p_missing ? '' then
    perform sync.hold_op(p_device, p_row, t, (p_missing ->> '')::uuid, p_op);
    return jsonb_build_object('n', n, 'st', 'waits', 'id', p_row, 'row', null);
  end if;
  for f in select d.required, x.target, (p_missing ->> d.name)::uuid as id, sync.waits_until(p_op, x.target, (p_missing ->> d.name)::uuid, d.target = '*') as until
             from sync.field d, lateral (select sync.target_of(t, p_row, p_op -> 'set', d.target) as target) x where d.entity = t and d.required and p_missing ? d.name loop
    if f.until is null then deleted := true; else waits := f; end if;
  end loop;
  if deleted and (p_op ? 'seen' or sync.has_natural_key(t)) then -- it was a part of what has been deleted; nobody decides about a tag of that
    return jsonb_build_object('n', n, 'st', 'kept', 'id', p_row, 'row', sync.current_row(p_org, t, p_row));
  elsif deleted then
    perform sync.note_conflict(p_device, (p_op ->> 'n')::bigint, t, p_row, 'deleted', p_op -> 'set', '{}', p_op -> 'was');
    return jsonb_build_object('n', n, 'st', 'deleted', 'id', p_row, 'row', sync.current_row(p_org, t, p_row));
  elsif waits is not null then
    perform sync.hold_op(p_device, p_row, waits.target, waits.id, p_op, waits.until);
    return jsonb_build_object('n', n, 'st', 'waits', 'id', p_row, 'row', sync.current_row(p_org, t, p_row));
  end if;
  rest := (p_op -> 'set') - (select array_agg(k) from jsonb_object_keys(p_missing) k);
  if rest <> '{}' or p_op ->> 'k' = 'i' then
    a := sync.apply_op(p_org, p_device, jsonb_set(p_op, '{set}', rest));
  end if;
  for f in select name, target, (p_missing ->> name)::uuid as id, sync.waits_until(p_op, target, (p_missing ->> name)::uuid, false) as until from sync.field where entity = t and p_missing ? name loop
    if f.until is null then continue; end if;
    perform sync.hold_op(p_device, p_row, f.target, f.id,
      p_op || jsonb_build_object('k', 'u', 'set', jsonb_build_object(f.name, p_missing -> f.name), 'was', coalesce(p_op -> 'was', '{}')), f.until);
  end loop;
  return coalesce(a, jsonb_build_object('n', n, 'st', 'waits', 'id', p_row, 'row', sync.current_row(p_org, t, p_row)));
end $$;

create or replace function sync.take_ready() returns setof sync.waiting language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.org(); kind text; here bigint[]; gone bigint[]; ready bigint[] := '{}'; late bigint[] := '{}';
begin
  for kind in select distinct target_entity from sync.waiting where org_id = o loop
    execute format('select coalesce(array_agg(w.place) filter (where x.id is not null), ''{}''),
        coalesce(array_agg(w.place) filter (where x.id is null
          and (w.until < now() or w.target::text in (select c.record from app.conflict c where c.org_id = $1 and c.entity = $2 and c.kind in (''denied'', ''invalid'') and not c._del))
          and not sync.is_waiting(w.target_entity, w.target) and not sync.may_come(w.op)), ''{}'')
      from sync.waiting w left join sync.alias a on a.org_id = w.org_id and a.entity = w.target_entity and a.id = w.target
      left join app.%I x on x.org_id = w.org_id and x.id = coalesce(a.same_as, w.target) where w.org_id = $1 and w.target_entity = $2', kind) into here, gone using o, kind;
    ready := ready || here;
    late := late || gone;
  end loop;
  return query with taken as (delete from sync.waiting w using sync.member m where w.org_id = o and w.place = any (ready || late)
      and m.org_id = o and m.user_id = w.user_id and not m.revoked returning w.*)
    select t.org_id, t.place, t.entity, t.row_id, t.target_entity, t.target, t.user_id, t.device_id,
      case when t.place = any (late) then t.op || '{"late": true}' else t.op end, t.at, t.until from taken t order by t.place;
end $$;

-- What a cloud of before took in without its owner: nobody can show it. It goes, and waits for its owner in the name of whoever sent
-- it. Whoever still has it with its owner brings both back: they know more than this does (0031_come_back.sql).
create function sync.hold_orphans() returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare owned text; kind bigint; owner text; lost text;
begin
  perform set_config('sync.seen', '[0, 0]', true);
  for owned in select entity from sync.field where target = '*' order by entity loop
    for kind in execute format('select distinct owner_entity from app.%I where not _del', owned) loop
      select name into owner from sync.entity where number = kind;
      lost := format('not x._del and x.owner_entity = $1 and not exists (select 1 from %s o where o.org_id = x.org_id and o.id = x.owner_id)',
        case when owner is null then '(select null::uuid org_id, null::uuid id) ' else format('app.%I', owner) end);
      if owner is not null then
        execute format('insert into sync.waiting (org_id, entity, row_id, target_entity, target, user_id, device_id, op, until)
          select x.org_id, $2, x.id, $3, x.owner_id, d.user_id, d.device_id, jsonb_build_object(''n'', 0, ''t'', $2, ''k'', ''i'', ''id'', x.id, ''base'', coalesce((m.mark ->> 4)::bigint, 0), ''hlc'', (m.mark ->> 1)::bigint,
              ''set'', (select jsonb_object_agg(f.name, to_jsonb(x) -> f.name) from sync.field f where f.entity = $2))
              || case when m.mark -> 4 is null then ''{}'' else jsonb_build_object(''seen'', m.mark -> 3) end, now() + interval ''30 days''
            from app.%I x cross join lateral (select x._clk -> '''' as mark) m join sync.device d on d.org_id = x.org_id and d.device_id::text = m.mark ->> 2 where %s order by x.org_id, x.id', owned, lost)
          using kind, owned, owner;
      end if;
      execute format('update app.%I x set _del = true where %s', owned, lost) using kind;
    end loop;
  end loop;
  perform set_config('sync.seen', '', true);
end $$;

revoke all on function sync.hold_orphans() from public;
grant execute on function sync.target_of(text, uuid, jsonb, text), sync.was_refused(text, uuid), sync.waits_until(jsonb, text, uuid, boolean),
  sync.hold_op(uuid, uuid, text, uuid, jsonb, timestamptz) to fs_user;
