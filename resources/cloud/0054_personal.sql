-- Flow Stage cloud, step 54: what is personal is said by the description of the entities, and nowhere else.
--
-- Which entities are people stood here as a list that had not grown with them, so files of an erased artist or of staff kept their names;
-- and mail links (0030_approval_links.sql) kept the name of whom they asked. A column that becomes personal in a later description
-- is emptied in the rows of those who were erased before it did (sync.erase_again, called by 0100_entities.sql).
alter table sync.entity add column person boolean not null default false; -- a person as such, and not what hangs on one
update sync.entity set person = name in ('artist', 'contact', 'customer', 'fan', 'resource'); -- until 0100_entities.sql says it

-- Links that asked one of these names: nobody else uses what is left of them. Who answered stays in the record itself, as with any
-- agreement.
create function sync.scrub_links(p_called text[]) returns void language sql security definer set search_path = pg_catalog, sync, pg_temp as $$
  with nameless as (update sync.approval_link x set person = '—', note = null, revoked_at = coalesce(x.revoked_at, case when x.answered_at is null then now() end)
      where x.org_id = sync.org() and lower(trim(x.person)) = any (p_called) returning x.link_id, x.entity, x.row_id),
    made as (update audit.log l set old = l.old - 'person', new = l.new - 'person' from nameless x where l.org_id = sync.org() and l.entity = 'approval_link' and l.row_id = x.link_id)
  update audit.log l set by_name = '—' from nameless x where l.org_id = sync.org() and l.entity = x.entity and l.row_id = x.row_id and lower(l.by_name) = any (p_called) $$;

-- That of 0042_erased_stays_erased.sql but for `called` and sync.entity.person.
create or replace function sync.scrub(p_entity text, p_id uuid, p_known boolean) returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare names text[]; noted uuid[]; called text[]; is_person boolean := (select person from sync.entity where name = p_entity);
begin
  if not sync.can_write(p_entity) then raise insufficient_privilege; end if;
  perform sync.erase_private(p_entity, p_id);
  -- What people wrote about the record at once, whoever has it in the inbox.
  with emptied as (update app.conflict c set mine = null, theirs = null, base = null where p_known and c.org_id = sync.org() and c.entity = p_entity and c.record = p_id::text
      and (c.mine is not null or c.theirs is not null or c.base is not null) returning c.id)
    select coalesce(array_agg(id), '{}') into noted from emptied;
  update audit.log l set old = l.old - '{mine,theirs,base}'::text[], new = l.new - '{mine,theirs,base}'::text[] where l.org_id = sync.org() and l.entity = 'conflict' and l.row_id = any (noted);
  select array_agg(name) into names from sync.field where entity = p_entity and personal;
  if is_person and p_known then
    select array_agg(distinct lower(trim(v.x))) filter (where trim(v.x) not in ('', '—')) into called from audit.log l join sync.field f on f.entity = l.entity and f.personal and f.required
      cross join lateral (values (l.old ->> f.name), (l.new ->> f.name)) v(x) where l.org_id = sync.org() and l.entity = p_entity and l.row_id = p_id;
    if called is not null then perform sync.scrub_links(called); end if;
  end if;
  update audit.log l set old = l.old - names, new = l.new - names
    where l.org_id = sync.org() and l.entity = p_entity and l.row_id = p_id and names is not null and (l.old ?| names or l.new ?| names);
  delete from sync.waiting w where w.org_id = sync.org() and w.entity = p_entity and w.row_id = p_id;
  if is_person and p_known then perform sync.scrub_files((select number from sync.entity where name = p_entity), p_id); end if;
end $$;

-- After a new description (0100_entities.sql). Who was erased under the one before has a name of — and nothing else of what was personal
-- then; what has no name of its own (an activity) hangs on somebody like that.
create table sync.was_personal (entity text primary key, names text[] not null); -- in the description before
create function sync.erase_again() returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare e record; erased text; sets text; ids uuid[];
begin
  for e in select f.entity, coalesce(w.names, '{}') as names, array_agg(f.name) filter (where w.names is null or f.name <> all (w.names)) as fresh
      from sync.field f left join sync.was_personal w using (entity) where f.personal group by f.entity, w.names loop
    if e.fresh is null then continue; end if;
    select string_agg(format('x.%I = ''—'' and sync.holds_nothing(to_jsonb(x), %L::text[])', f.name, e.names), ' or ') into erased
      from sync.field f where f.entity = e.entity and f.required and f.name = any (e.names);
    if erased is null then
      select string_agg(format('exists (select 1 from app.%I p where p.org_id = x.org_id and p.id = x.%I and p.%I = ''—'' and sync.holds_nothing(to_jsonb(p), %L::text[]))', r.target, r.name, n.name, w.names), ' or ')
        into erased from sync.field r join sync.entity t on t.name = r.target and t.person join sync.was_personal w on w.entity = r.target
        join sync.field n on n.entity = r.target and n.required and n.name = any (w.names) where r.entity = e.entity and r.target <> r.entity;
    end if;
    if erased is null then continue; end if;
    select string_agg(format('%I = %s', f.name, case when f.required then '''—''' else 'null' end), ', ') into sets from sync.field f where f.entity = e.entity and f.name = any (e.fresh);
    execute format('select coalesce(array_agg(x.id), ''{}'') from app.%I x where not x._del and (%s)', e.entity, erased) into ids;
    execute format('update app.%I x set %s where x.id = any ($1) and not x._del and not sync.holds_nothing(to_jsonb(x), $2)', e.entity, sets) using ids, e.fresh;
    update audit.log l set old = l.old - e.fresh, new = l.new - e.fresh where l.entity = e.entity and l.row_id = any (ids) and (l.old ?| e.fresh or l.new ?| e.fresh);
  end loop;
end $$;

revoke all on function sync.scrub_links(text[]), sync.erase_again() from public;
