-- Flow Stage cloud, step 33: what is private is read by who made it, and by nobody else.
--
-- Rows of an entity with the field `is_private` (notes in the log) know who made them (_by): the caller who inserted them, whatever
-- they say. While such a row is private no role, key or webhook sees it, what belongs to it (files, tags), or a conflict about it,
-- and the audit log keeps neither its values nor, for others, that it changed. Only who made it can make it private; a row
-- whose maker is not known (it came back from somebody else's replica after a restore) is the first one's who does.
--
-- A row that becomes private has been with others: _hid is the version at which it did, and a pull past that version says to
-- them that it is gone, "private" after it, so that they forget what it said. Nothing else need be compared again for it, as
-- when somebody's rights change.
alter table sync.entity add column hides boolean not null default false; -- rows may be private, or belong to one that is
grant select on sync.entity to fs_user;

-- The log keeps who changed a row and when, and no values.
create function sync.forget_values(p_entity text, p_org uuid, p_row uuid) returns void language sql security definer set search_path = pg_catalog, sync, pg_temp as
$$ update audit.log set old = null, new = null where org_id = p_org and entity = p_entity and row_id = p_row and (old is not null or new is not null) $$;

-- A row leaves the sight of everybody but its maker at version `p_seq`: what belongs to it goes along. Of conflicts others keep
-- what they wrote themselves.
create function sync.hide(p_entity text, p_org uuid, p_row uuid, p_by uuid, p_seq bigint) returns void language sql security definer set search_path = pg_catalog, sync, pg_temp as $$
  update app.conflict set _del = true where org_id = p_org and entity = p_entity and record = p_row::text and not _del and member <> p_by::text and kind = 'merged';
  update app.conflict set theirs = null, base = null where org_id = p_org and entity = p_entity and record = p_row::text and not _del and member <> p_by::text;
  insert into sync.touch select p_org, e.name, p_seq from sync.entity e where e.hides on conflict (org_id, entity) do update set seq = greatest(sync.touch.seq, excluded.seq) $$;

-- It is everybody's again: what belongs to it is sent again, too.
create function sync.unhide(p_entity text, p_org uuid, p_row uuid) returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare owned text;
begin
  for owned in select f.entity from sync.field f join sync.entity e on e.name = f.entity where f.target = '*' and e.hides loop
    execute format('update app.%I set _at = _at where org_id = $1 and owner_entity = (select number from sync.entity where name = $3) and owner_id = $2', owned) using p_org, p_row, p_entity;
  end loop;
end $$;

-- A person is erased also where only others can read about them: notes that are private to somebody else. Called by sync.scrub.
create function sync.erase_private(p_entity text, p_row uuid) returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare f record; sets text;
begin
  for f in select d.entity, d.name from sync.field d join sync.entity e on e.name = d.entity
      where e.hides and d.target = p_entity and exists (select 1 from sync.field x where x.entity = d.entity and x.name = 'is_private') loop
    select string_agg(format('%I = %s', name, case when required then '''—''' else 'null' end), ', ') into sets from sync.field where entity = f.entity and personal;
    execute format('update app.%I set %s where org_id = sync.org() and %I = $1 and is_private and not _del and _by <> sync.uid()', f.entity, sets, f.name) using p_row;
  end loop;
end $$;

-- What a webhook tells of the versions after `p_from`, as far as `p_to`: of a row that is private only that it went.
create function sync.told_changes(p_org uuid, p_from bigint, p_to bigint, p_entities text[]) returns table (entity text, id uuid, operation text, seq bigint, at timestamptz)
language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select l.entity, l.row_id, case when x.hid is not null or l.op = 'D' then 'delete' when l.op = 'I' then 'insert' else 'update' end, l.seq, l.at
    from audit.log l cross join lateral (select case when e.hides then sync.hidden_at(p_org, l.entity, l.row_id) end hid, case when e.hides then sync.only_for(p_org, l.entity, l.row_id) end reader
           from sync.entity e where e.name = l.entity) x
    where l.org_id = p_org and l.seq > p_from and l.seq <= p_to and (p_entities is null or l.entity = any (p_entities)) and (x.reader is null or l.seq = x.hid and l.op = 'U') $$;

revoke execute on function sync.forget_values(text, uuid, uuid), sync.hide(text, uuid, uuid, uuid, bigint), sync.unhide(text, uuid, uuid),
  sync.erase_private(text, uuid), sync.told_changes(uuid, bigint, bigint, text[]) from public;
