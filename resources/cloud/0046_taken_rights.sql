-- Flow Stage cloud, step 46: what somebody may not read any more they do not read among the conflicts either.
--
-- A conflict is its author's, and one of texts that became one ("merged") keeps both. When the rights on that record are taken away it
-- goes from the author's sight with the record, and comes back with it; an owner reads it as before. Other kinds stay: they are about
-- what the author wanted and did not get.

-- Whether the caller may read the record, or could when it was there.
create function sync.may_see(p_entity text, p_record text) returns boolean language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
declare seen boolean;
begin
  if not sync.can_read(p_entity) then return false; end if;
  if sync.artists() is null or not exists (select 1 from sync.entity where name = p_entity) or p_record !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then return true; end if;
  execute format('select exists (select 1 from app.%I where org_id = sync.org() and id = $1)', p_entity) into seen using p_record::uuid; -- as the caller
  return seen or not sync.is_there(sync.org(), p_entity, p_record::uuid);
end $$;
grant execute on function sync.may_see(text, text) to fs_user;

-- A cloud of before: who has such conflicts on a device compares once more what may be there. The policies are those of
-- 0100_entities.sql, which follows.
do $$ declare rows text := 'org_id = (select sync.org()) and (member = (select sync.uid())::text or ((select sync.role()) = ''owner'' and coalesce(entity not in (''interaction''), true)))'
    ' and (kind <> ''merged'' or (select sync.role()) = ''owner'' or sync.may_see(entity, record))'; begin
  if to_regclass('app.conflict') is null then return; end if;
  drop policy if exists readers on app.conflict;
  execute format('create policy readers on app.conflict for select to fs_user using (%s and (select sync.can_read(''conflict'')))', rows);
  update sync.member m set acl = acl + 1 where m.role <> 'owner' and exists (
    select 1 from app.conflict c where c.org_id = m.org_id and c.member = m.user_id::text and c.kind = 'merged' and not c._del
       and (m.artists is not null or not coalesce((select r.can_read from sync.own_right r where r.org_id = m.org_id and r.role = m.role and r.entity = c.entity),
                                                  (select d.can_read from sync.default_right d where d.role = m.role and d.entity = c.entity), false)));
end $$;
