-- Flow Stage cloud: who has seen what, as it is now. Applied again whenever it has changed; how it came to be is told by the steps
-- 31, 42, 45, 56 to 62. Functions that sync.apply_op asks (0111_push.sql), and the two questions around a return.
--
-- A cloud that was restored from a backup goes on in an epoch of its own, whose versions begin at the time of day: later than all
-- that is lost. organisation.came_back has for each of them [version at which it began, that of its backup, the latest version of
-- which all has come back, the same for records of which columns may lack].
--
-- The mark of a value (_clk) is [version, time, device]; of what was brought back after a restore also [.., version at which it stood,
-- what its bringer knew, and what they knew of the epochs before that]; of what was written upon such a value
-- [.., null, null, what its bringer knew, likewise].

-- ---- epochs ----

-- As replicas know them: [[version at which it began, that of its backup]].
create or replace function sync.epochs() returns jsonb language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_array(v.e -> 0, v.e -> 1) order by (v.e ->> 0)::bigint), '[]')
    from sync.organisation o, jsonb_array_elements(o.came_back) v(e) where o.id = sync.org() $$;

-- What a replica says of them, as far as it makes sense. An organisation is not restored a thousand times: that many are invented.
create or replace function sync.told_epochs(p_epochs jsonb) returns table (began bigint, backup bigint) language sql immutable set search_path = pg_catalog, pg_temp as $$
  select t.began, t.backup from (
    select case when e ->> 0 ~ '^[0-9]{1,18}$' then (e ->> 0)::bigint end, case when e ->> 1 ~ '^[0-9]{1,18}$' then (e ->> 1)::bigint end
      from jsonb_array_elements(case when jsonb_typeof(p_epochs) = 'array' and jsonb_array_length(p_epochs) < 1000 then p_epochs else '[]' end) e) t(began, backup)
    where t.backup < t.began $$;

-- Takes over those that the backup of a later one cannot know. Of what each of them had lost no more is back than was in the latest
-- backup.
create or replace function sync.note_epochs(p_epochs jsonb) returns void language sql security definer set search_path = pg_catalog, sync, pg_temp as $$
  update sync.organisation o set came_back = (
    select jsonb_agg(x.e order by (x.e ->> 0)::bigint) from (
      select jsonb_array_elements(o.came_back)
      union select jsonb_build_array(t.began, t.backup, least(t.backup, (select min((v ->> 1)::bigint) from jsonb_array_elements(o.came_back) v where (v ->> 0)::bigint > t.began)))
        from sync.told_epochs(p_epochs) t
        where t.began > (select (v ->> 1)::bigint from jsonb_array_elements(o.came_back) v where (v ->> 0)::bigint > t.began order by (v ->> 0)::bigint limit 1)
          and not exists (select 1 from jsonb_array_elements(o.came_back) v where (v ->> 0)::bigint = t.began)) x(e))
    where o.id = sync.org() and o.came_back <> '[]' and (select count(*) from sync.told_epochs(p_epochs)) between 1 and 1000 - jsonb_array_length(o.came_back) $$;

-- No epoch has ever been lost, so that versions alone say who saw what.
create or replace function sync.is_one_line() returns boolean language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ begin return (select o.came_back = '[]' from sync.organisation o where o.id = sync.org()); end $$;

-- Whether a cloud whose version is `p_head` holds what was written as `p_version`: an epoch holds its own, and what its backup held.
-- Epochs that a guest tells of (sync_push) are believed for what they send, and for nobody else.
create or replace function sync.holds(p_head bigint, p_version bigint) returns boolean language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare head bigint := p_head; e record;
begin
  loop
    select x.began, x.backup into e from (
      select (v ->> 0)::bigint, (v ->> 1)::bigint from sync.organisation o, jsonb_array_elements(o.came_back) v where o.id = sync.org()
      union all select t.began, t.backup from sync.told_epochs(nullif(current_setting('sync.epochs', true), '')::jsonb) t) x(began, backup)
      where x.began <= head order by x.began desc limit 1;
    if not found or p_version >= e.began then return p_version <= head; end if;
    head := e.backup;
  end loop;
end $$;

-- ---- who has seen it ----

-- Whether somebody whose change is of version `p_base` had seen what stood in the cloud at `p_version`; besides, they know what was
-- theirs of lost epochs: its version is one of `p_past`, those that the device knew at each return; not of what it learnt after the
-- change was made. Null when nothing is known.
create or replace function sync.has_seen(p_version bigint, p_base bigint, p_past jsonb) returns boolean language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  if p_version is null or p_base is null then return null; end if;
  if p_version > p_base then return false; end if;
  return sync.is_one_line() or sync.holds(p_base, p_version) or exists (select 1 from jsonb_array_elements_text(p_past) k where k::bigint <= p_base and sync.holds(k::bigint, p_version));
end $$;
-- The same, for the device of this push (`past` in its first op).
create or replace function sync.has_seen(p_version bigint, p_base bigint) returns boolean language plpgsql stable set search_path = pg_catalog, sync, pg_temp as
$$ begin return sync.has_seen(p_version, p_base, coalesce(nullif(current_setting('sync.past', true), ''), '[]')::jsonb); end $$;
create or replace function sync.has_seen(p_version bigint, p_base bigint, p_line boolean) returns boolean language sql stable as $$
  select p_version <= p_base and (p_line or sync.has_seen(p_version, p_base)) $$;

-- Whether the device of this push, which brings a value that stood so at `p_seen` and knew all up to `p_base`, knew more than who
-- brought what stands there (`p_mark`); null: neither had seen what the other brings. The versions of both say it only when each had
-- seen the other's, or it is one and the same device (it brings a row as it was first, and what it knows of it after that): in the
-- epoch after a restore what is older may have come back later. What was not brought back is known by its version, and by what it was
-- written upon.
create or replace function sync.knows_more(p_mark jsonb, p_device uuid, p_seen bigint, p_base bigint) returns boolean language sql stable set search_path = pg_catalog, sync, pg_temp as $$
  select case
    when p_mark ->> 4 is null then case when sync.has_seen(p_seen, (p_mark ->> 0)::bigint, '[]'::jsonb)
      or sync.has_seen(p_seen, (p_mark ->> 5)::bigint, coalesce(p_mark -> 6, '[]')) then false end
    when p_mark ->> 2 = p_device::text then (p_mark ->> 4)::bigint <= p_base
    when k.here and k.there then (p_mark ->> 4)::bigint < p_base
    when k.here or k.there then k.here end
  from (select sync.has_seen((p_mark ->> 3)::bigint, p_base) as here, sync.has_seen(p_seen, (p_mark ->> 4)::bigint, coalesce(p_mark -> 5, '[]')) as there) k $$;

-- What the mark of a new value remembers of the one before it, where that had come back.
create or replace function sync.upon(p_mark jsonb, p_before jsonb) returns jsonb language sql immutable as $$
  select case
    when jsonb_array_length(p_mark) > 3 then '[]'
    when p_before ->> 4 is not null then jsonb_build_array(null, null, p_before -> 4, coalesce(p_before -> 5, '[]'))
    when p_before ->> 5 is not null then jsonb_build_array(null, null, p_before -> 5, p_before -> 6)
    else '[]' end $$;

-- The mark of a value that says for itself since when it stood ("apart").
create or replace function sync.mark_apart(p_mark jsonb, p_one jsonb) returns jsonb language sql immutable as $$
  select case when p_one is null then p_mark
    else jsonb_build_array(p_mark -> 0, p_one -> 1, p_mark -> 2, p_one -> 0) || (p_mark #- '{0}' #- '{0}' #- '{0}' #- '{0}') end $$;

-- The values that a change was made upon as this cloud writes them; null where it was made in an epoch that is lost: then what it was
-- made upon may still come back.
create or replace function sync.made_upon(p_org uuid, p_entity text, p_was jsonb, p_base bigint) returns jsonb language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
declare known text[]; r jsonb;
begin
  if exists (select 1 from jsonb_array_elements(sync.epochs()) e where (e ->> 0)::bigint > p_base) then return null; end if;
  select array_agg(f.name) into known from sync.field f
    where f.entity = p_entity and p_was ? f.name and not (f.target is not null and p_was ->> f.name is null); -- or its record is not known there
  if known is null then return null; end if;
  execute format('select to_jsonb(p) from jsonb_populate_record(null::app.%I, $1) p', p_entity) into r using sync.resolve_references(p_org, p_entity, p_was);
  return (select jsonb_object_agg(n, r -> n) from unnest(known) n);
end $$;

-- Columns of which nothing can be in a row that the sender of the op at hand brings back, also of one that has waited: they are older
-- than whatever another replica knows of them.
create or replace function sync.lacking(p_org uuid, p_entity text) returns jsonb language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce(jsonb_agg(x.name), '[]') from (
    select f.name from sync.device d join sync.field f on f.entity = p_entity and f.since > d.schema
      where coalesce(current_setting('sync.seen', true), '') <> '' and d.org_id = p_org and d.device_id::text = current_setting('sync.device', true)
    union select jsonb_array_elements_text(coalesce(nullif(current_setting('sync.lacks', true), ''), '[]')::jsonb)) x(name) $$;

-- ---- a return ----

-- Whether somebody can still bring back the record that an op waits for: something of a lost epoch of which not all is back.
create or replace function sync.may_come(p_op jsonb) returns boolean language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce((select greatest((v.e ->> 2)::bigint, (v.e ->> 3)::bigint) < s.version from sync.organisation o, jsonb_array_elements(o.came_back) v(e), (select coalesce((p_op ->> 'knew')::bigint, (p_op ->> 'base')::bigint, 0)) s(version)
    where o.id = sync.org() and (v.e ->> 0)::bigint > s.version order by (v.e ->> 0)::bigint limit 1), false) $$;

-- A replica that knows `head` of `epoch` and these `epochs`, and whose ops up to `last_op` were confirmed, asks what of it has to come
-- back: what it knows beyond `returned`; its own deletions beyond `lost_after`, the oldest backup since. Who knows more than there is
-- in the epoch has found out that the cloud was restored without new_epoch.
create or replace function api.sync_return(device uuid, epoch text, head bigint, last_op bigint, epochs jsonb default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o sync.organisation; returned bigint; lost bigint; began bigint; begun boolean;
begin
  select * into o from sync.organisation x where x.id = sync.org() for update;
  if not found then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  -- No change of anybody's can have had a version so far ahead: believed, it would use up the counter of the organisation.
  if $3 > greatest(o.head, (extract(epoch from clock_timestamp()) * 1000)::bigint) + 1000000000 then
    raise sqlstate 'PT422' using message = 'version_unknown'; end if;
  if left(o.epoch::text, 8) = $2 then
    if $3 <= o.head and $4 <= coalesce((select d.last_op from sync.device d where d.org_id = o.id and d.device_id = $1), 0) then
      return json_build_object('returned', o.head, 'lost_after', o.head); end if; -- nothing was lost
    perform sync.ask_epoch();
    perform sync.new_epoch(o.id);
  end if;
  if sync.role() not in ('artist', 'read_only') then perform sync.note_epochs($5); end if; -- guests are not asked
  select * into o from sync.organisation x where x.id = o.id;
  select min((v ->> 1)::bigint), (array_agg((v ->> 2)::bigint order by (v ->> 0)::bigint))[1] into lost, returned from jsonb_array_elements(o.came_back) v where (v ->> 0)::bigint > $3;
  if lost is null then
    perform sync.ask_epoch();
    -- Begun by a cloud without step 31; or this is a backup from before the caller's epoch, and nobody said that it is one.
    begun := o.epoch_head > 0 and not exists (select 1 from jsonb_array_elements(o.came_back) v where (v ->> 1)::bigint = o.epoch_head);
    lost := case when begun then least(o.epoch_head, $3) else o.head end;
    returned := lost;
    began := greatest(o.head + 1, $3 + 1, (extract(epoch from clock_timestamp()) * 1000)::bigint);
    update sync.organisation x set head = began, came_back = x.came_back || jsonb_build_array(jsonb_build_array(began, lost, lost)) where x.id = o.id;
    if not begun then
      update sync.organisation x set epoch = gen_random_uuid(), epoch_head = lost where x.id = o.id;
      if sync.role() not in ('artist', 'read_only') then perform sync.note_epochs($5); end if;
      lost := least(o.epoch_head, $3);                      -- somebody may have worked on in it already
    end if;
  end if;
  return json_build_object('returned', returned, 'lost_after', lost);
end $$;

-- All that a replica knew at `head` has come back, or with columns that it lacked. Only somebody who sees and may write everything can
-- say so.
create or replace function sync.note_returned(head bigint, p_columns boolean default true) returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare place int; e jsonb;
begin
  if sync.org() is null then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  if sync.role() <> 'owner' then return; end if;
  select (v.o - 1)::int, v.e into place, e from sync.organisation x, jsonb_array_elements(x.came_back) with ordinality v(e, o)
    where x.id = sync.org() and (v.e ->> 0)::bigint > $1 order by (v.e ->> 0)::bigint limit 1;
  if place is null then return; end if;
  e := jsonb_build_array(e -> 0, e -> 1, case when p_columns then greatest((e ->> 2)::bigint, $1) else (e ->> 2)::bigint end, greatest((e ->> 3)::bigint, $1));
  update sync.organisation x set came_back = jsonb_set(x.came_back, array[place::text], e) where x.id = sync.org();
end $$;

-- With that, what waits for something older need not wait any longer. `schema`: what the program knew; those that do not say it are of 18
-- at most. `columns`: whether all that it knew were here.
create or replace function api.sync_returned(head bigint, schema int default 18, columns boolean default true) returns void language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
begin
  perform sync.note_returned(head, columns and not exists (select 1 from sync.field f where f.since > $2));
  if sync.has_waiting() then
    perform sync.next_seq_of_caller();
    perform sync.retry_waiting(sync.org());
  end if;
end $$;

revoke all on function sync.told_epochs(jsonb), sync.holds(bigint, bigint) from public;
grant execute on function sync.told_epochs(jsonb), sync.holds(bigint, bigint) to fs_user;
