-- Flow Stage cloud, step 31: what a restored cloud has lost comes back from the replicas.
--
-- A replica holds the organisation as it stood at one version of the lost epoch: all of it, whoever made it. So what it has and
-- the backup lacks is not said again change by change, it is brought back as it stood: ops with a "seen", whose base is the
-- version of the lost epoch that the replica had. Of two replicas the one that had the later version is right, and no conflict
-- comes of it; changes that were made or sent only afterwards meet what was brought back as they meet anything else
-- (sync.apply_op in 0002_sync.sql).
--
-- Versions of epochs can be compared: those of a later epoch are greater, since it begins at the time of day.

-- For each epoch after a restore: the version at which it began, that of the backup, and the latest version of the lost epoch
-- of which everything has come back.
alter table sync.organisation add column came_back jsonb not null default '[]';
alter table sync.organisation add column epoch_asked timestamptz not null default '-infinity'; -- by somebody who is no owner

create or replace function sync.new_epoch(p_org uuid) returns text language sql security definer set search_path = pg_catalog, sync, pg_temp as $$
  update sync.organisation o set epoch = gen_random_uuid(), epoch_head = o.head, head = greatest(o.head + 1, c.ms),
    came_back = o.came_back || jsonb_build_array(jsonb_build_array(greatest(o.head + 1, c.ms), o.head, o.head))
  from (select (extract(epoch from clock_timestamp()) * 1000)::bigint ms) c where o.id = p_org returning left(o.epoch::text, 8) $$;

-- Whether somebody whose change is of version `p_base` had seen what stood in the cloud at `p_version`. Who came into a later epoch
-- saw there only what had come back by then; besides, they know what was theirs of the lost one: its version is one of `past`,
-- those that the device knew at each return (in the first op of a push).
create function sync.has_seen(p_version bigint, p_base bigint) returns boolean language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select p_version <= p_base and not exists (
    select 1 from sync.organisation o, jsonb_array_elements(o.came_back) v(e) where o.id = sync.org()
       and p_version > (v.e ->> 1)::bigint and p_version < (v.e ->> 0)::bigint and p_base >= (v.e ->> 0)::bigint
       and not exists (select 1 from jsonb_array_elements_text(coalesce(nullif(current_setting('sync.past', true), ''), '[]')::jsonb) k
                        where k::bigint >= p_version and k::bigint < (v.e ->> 0)::bigint)) $$;
grant execute on function sync.has_seen(bigint, bigint) to fs_user;

-- A new epoch costs everybody a comparison of everything. An owner's word is enough for one; of those who write besides one a
-- day is heard.
create function sync.ask_epoch() returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  if sync.role() = 'owner' then return; end if;
  update sync.organisation set epoch_asked = now() where id = sync.org() and sync.role() <> 'read_only' and epoch_asked < now() - interval '1 day';
  if not found then raise sqlstate 'PT429' using message = 'epoch_asked'; end if;
end $$;

-- A replica that knows `head` of `epoch`, and whose ops up to `last_op` were confirmed, asks what of it has to come back: what
-- it knows beyond `returned`; its own deletions beyond `lost_after`. Who knows more than there is in the epoch has found out
-- that the cloud was restored without new_epoch.
create function api.sync_return(device uuid, epoch text, head bigint, last_op bigint) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o sync.organisation; e jsonb;
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
    select * into o from sync.organisation x where x.id = o.id;
  end if;
  select v into e from jsonb_array_elements(o.came_back) v where (v ->> 0)::bigint > $3 order by (v ->> 0)::bigint limit 1;
  if e is null then                                         -- the epoch was begun by a cloud without this step
    perform sync.ask_epoch();
    e := jsonb_build_array(greatest(o.head + 1, $3 + 1, (extract(epoch from clock_timestamp()) * 1000)::bigint), least(o.epoch_head, $3), least(o.epoch_head, $3));
    update sync.organisation x set head = (e ->> 0)::bigint, came_back = x.came_back || jsonb_build_array(e) where x.id = o.id;
  end if;
  return json_build_object('returned', e -> 2, 'lost_after', e -> 1);
end $$;

-- All that a replica knew at `head` has come back. Only somebody who sees and may write everything can say so.
create function sync.note_returned(head bigint) returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare place int;
begin
  if sync.org() is null then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  if sync.role() <> 'owner' then return; end if;
  select (v.o - 1)::int into place from sync.organisation x, jsonb_array_elements(x.came_back) with ordinality v(e, o)
    where x.id = sync.org() and (v.e ->> 0)::bigint > $1 order by (v.e ->> 0)::bigint limit 1;
  if place is null then return; end if;
  update sync.organisation x set came_back = jsonb_set(x.came_back, array[place::text, '2'], to_jsonb(greatest((x.came_back -> place ->> 2)::bigint, $1)))
    where x.id = sync.org();
end $$;
-- With that, what waits for something older need not wait any longer.
create function api.sync_returned(head bigint) returns void language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
begin
  perform sync.note_returned(head);
  if sync.has_waiting() then
    perform sync.next_seq_of_caller();
    perform sync.retry_waiting(sync.org());
  end if;
end $$;

revoke all on function api.sync_return(uuid, text, bigint, bigint), api.sync_returned(bigint) from public;
grant execute on function api.sync_return(uuid, text, bigint, bigint), api.sync_returned(bigint), sync.note_returned(bigint) to fs_user;
