-- Flow Stage cloud, step 32: what points to a row that is not here yet waits for it.
--
-- After a restore a replica may bring what belongs to a row that only another replica can bring back (who may write one entity
-- need not be allowed to write the other). Nobody could do anything about a refusal, and the row would be gone from the replica
-- that sent it. So the change waits here, in the words in which it was sent, and is made in its author's name as soon as what it
-- points to has come. When all has come back that its author can have seen, and that row has not, it was deleted: then a
-- reference that may be empty stays empty, and anything else stands among the conflicts as what was deleted.
--
-- Rows that turn out to be the same (a tag that was renamed to another one's name) become one here, too.
create table sync.waiting (
  org_id uuid not null references sync.organisation,
  place bigint generated always as identity,
  entity text not null,
  row_id uuid not null,
  target_entity text not null,
  target uuid not null,
  user_id uuid not null,
  device_id uuid not null,
  op jsonb not null,
  at timestamptz not null default now(),
  primary key (org_id, place));
create index waiting_by_row on sync.waiting (org_id, entity, row_id);
create index waiting_by_target on sync.waiting (org_id, target_entity, target);

alter table sync.field add column required boolean not null default false;

create function sync.has_natural_key(p_entity text) returns boolean language sql stable set search_path = pg_catalog, sync, pg_temp as
$$ select to_regclass('app.' || quote_ident(p_entity || '_same_1')) is not null $$;
create function sync.has_waiting() returns boolean language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select exists (select 1 from sync.waiting where org_id = sync.org()) $$;
-- Whether the row itself waits; changes that wait for the row are not that.
create function sync.is_waiting(p_entity text, p_row uuid) returns boolean language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select exists (select 1 from sync.waiting where org_id = sync.org() and entity = p_entity and row_id = p_row and target <> row_id) $$;
create function sync.next_seq_of_caller() returns bigint language sql security definer set search_path = pg_catalog, sync, pg_temp as
$$ select sync.next_seq(sync.org()) $$;

-- Whether there is such a row, also one that the caller may not see, also a deleted one.
create function sync.is_there(p_org uuid, p_entity text, p_row uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare there boolean;
begin
  execute format('select exists (select 1 from app.%I where org_id = $1 and id = $2)', p_entity) into there using p_org, p_row;
  return there;
end $$;

-- References of the values to rows that were never here: {"field": uid}.
create function sync.missing_references(p_entity text, p_set jsonb) returns jsonb language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare f record; missing jsonb := '{}';
begin
  for f in select name, target from sync.field where entity = p_entity and target <> '*' and p_set ->> name is not null loop
    if not sync.is_there(sync.org(), f.target, (p_set ->> f.name)::uuid) then missing := missing || jsonb_build_object(f.name, p_set -> f.name); end if;
  end loop;
  return missing;
end $$;

-- Whether somebody can still bring back what the op's author had seen: something of a lost epoch of which not all has come back.
create function sync.may_come(p_op jsonb) returns boolean language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce((select (v.e ->> 2)::bigint < s.version from sync.organisation o, jsonb_array_elements(o.came_back) v(e), (select coalesce((p_op ->> 'knew')::bigint, (p_op ->> 'base')::bigint, 0)) s(version)
    where o.id = sync.org() and (v.e ->> 0)::bigint > s.version order by (v.e ->> 0)::bigint limit 1), false) $$;

create function sync.hold_op(p_device uuid, p_row uuid, p_target_entity text, p_target uuid, p_op jsonb) returns void language sql security definer set search_path = pg_catalog, sync, pg_temp as
$$ insert into sync.waiting (org_id, entity, row_id, target_entity, target, user_id, device_id, op)
   values (sync.org(), p_op ->> 't', p_row, p_target_entity, p_target, sync.uid(), p_device, p_op) $$;

-- An op of which `p_missing` is not here ({"": uid} is the row itself): what of it can be done is done, the rest waits.
create function sync.apply_without(p_org uuid, p_device uuid, p_op jsonb, p_row uuid, p_missing jsonb) returns jsonb language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare t text := p_op ->> 't'; n jsonb := p_op -> 'n'; comes boolean := sync.may_come(p_op); needed text; f record; rest jsonb; a jsonb;
begin
  perform sync.note_inexact();
  if p_missing ? '' then
    perform sync.hold_op(p_device, p_row, t, (p_missing ->> '')::uuid, p_op);
    return jsonb_build_object('n', n, 'st', 'waits', 'id', p_row, 'row', null);
  end if;
  select name into needed from sync.field where entity = t and required and p_missing ? name limit 1;
  if needed is not null and comes then
    perform sync.hold_op(p_device, p_row, (select target from sync.field where entity = t and name = needed), (p_missing ->> needed)::uuid, p_op);
    return jsonb_build_object('n', n, 'st', 'waits', 'id', p_row, 'row', sync.current_row(p_org, t, p_row));
  elsif needed is not null and p_op ? 'seen' then         -- it was a part of what has been deleted
    return jsonb_build_object('n', n, 'st', 'kept', 'id', p_row, 'row', sync.current_row(p_org, t, p_row));
  elsif needed is not null then
    perform sync.note_conflict(p_device, (p_op ->> 'n')::bigint, t, p_row, 'deleted', p_op -> 'set', '{}', p_op -> 'was');
    return jsonb_build_object('n', n, 'st', 'deleted', 'id', p_row, 'row', sync.current_row(p_org, t, p_row));
  end if;
  rest := (p_op -> 'set') - (select array_agg(k) from jsonb_object_keys(p_missing) k);
  if rest <> '{}' or p_op ->> 'k' = 'i' then
    a := sync.apply_op(p_org, p_device, jsonb_set(p_op, '{set}', rest));
  end if;
  if comes then
    for f in select name, target from sync.field where entity = t and p_missing ? name loop
      perform sync.hold_op(p_device, p_row, f.target, (p_missing ->> f.name)::uuid,
        p_op || jsonb_build_object('k', 'u', 'set', jsonb_build_object(f.name, p_missing -> f.name), 'was', coalesce(p_op -> 'was', '{}')));
    end loop;
  end if;
  return coalesce(a, jsonb_build_object('n', n, 'st', 'waits', 'id', p_row, 'row', sync.current_row(p_org, t, p_row)));
end $$;

-- What need not wait any longer, in the order in which it was sent, and no longer here.
create function sync.take_ready() returns setof sync.waiting language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.org(); t record; ready bigint[] := '{}';
begin
  for t in select target_entity, target, array_agg(place) places, array_agg(place) filter (where not sync.may_come(op)) late
             from sync.waiting where org_id = o group by 1, 2 loop
    if sync.is_there(o, t.target_entity, t.target) then ready := ready || t.places;
    elsif not sync.is_waiting(t.target_entity, t.target) then ready := ready || coalesce(t.late, '{}'); end if;
  end loop;
  return query with gone as (delete from sync.waiting w using sync.member m where w.org_id = o and w.place = any (ready)
      and m.org_id = o and m.user_id = w.user_id and not m.revoked returning w.*)
    select * from gone order by place;
end $$;

create function sync.retry_waiting(p_org uuid) returns void language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare w sync.waiting; again boolean := true;
  claims text := current_setting('request.jwt.claims', true); device text := current_setting('sync.device', true); past text := current_setting('sync.past', true);
begin
  while again and sync.has_waiting() loop                   -- what comes may be what others wait for
    again := false;
    for w in select * from sync.take_ready() loop
      again := true;
      perform set_config('request.jwt.claims', jsonb_build_object('sub', w.user_id, 'org', w.org_id, 'role', 'fs_user')::text, true);
      perform set_config('sync.device', w.device_id::text, true);
      perform set_config('sync.past', '', true);
      perform sync.note_inexact();
      perform sync.apply_op(p_org, w.device_id, w.op);
      perform set_config('request.jwt.claims', claims, true);
      perform set_config('sync.device', coalesce(device, ''), true);
      perform set_config('sync.past', coalesce(past, ''), true);
    end loop;
  end loop;
end $$;

-- The row has been the same as another one: what points to it points to that one from now on.
create function sync.become_same(p_entity text, p_row uuid, p_same_as uuid) returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.org(); f record; r uuid;
begin
  perform sync.note_alias(p_entity, p_row, p_same_as);
  for f in select entity, name from sync.field where target = p_entity loop
    for r in execute format('select id from app.%I where org_id = $1 and %I = $2 and not _del', f.entity, f.name) using o, p_row loop
      begin
        execute format('update app.%I set %I = $3 where org_id = $1 and id = $2', f.entity, f.name) using o, r, p_same_as;
      exception when unique_violation then                  -- that one has it already
        execute format('update app.%I set _del = true where org_id = $1 and id = $2', f.entity) using o, r;
      end;
    end loop;
  end loop;
  execute format('update app.%I set _del = true where org_id = $1 and id = $2 and not _del', p_entity) using o, p_row;
  perform sync.note_inexact();
end $$;

grant execute on function sync.has_natural_key(text), sync.has_waiting(), sync.is_waiting(text, uuid), sync.next_seq_of_caller(), sync.is_there(uuid, text, uuid),
  sync.missing_references(text, jsonb), sync.may_come(jsonb), sync.hold_op(uuid, uuid, text, uuid, jsonb), sync.apply_without(uuid, uuid, jsonb, uuid, jsonb),
  sync.take_ready(), sync.retry_waiting(uuid), sync.become_same(text, uuid, uuid) to fs_user;
