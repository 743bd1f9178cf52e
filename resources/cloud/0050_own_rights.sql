-- Flow Stage cloud, step 50: an owner can decide what a role may in this organisation.
--
-- right_set has refused everything since it was made: what it was given and the columns of the table it writes have the same
-- names, and PostgreSQL did not know which was meant.
create or replace function api.right_set(role text, entity text, can_read boolean, can_write boolean) returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
#variable_conflict use_column
declare o uuid := sync.need_owner();
begin
  if not exists (select 1 from sync.default_right d where d.role = $1 and d.entity = $2) or $1 = 'owner' then raise sqlstate 'PT422' using message = 'unknown_role'; end if;
  if $3 is null or $4 is null then raise sqlstate 'PT422' using message = 'right_missing'; end if;
  insert into sync.own_right (org_id, role, entity, can_read, can_write) values (o, $1, $2, $3, $4 and $3)
    on conflict (org_id, role, entity) do update set can_read = excluded.can_read, can_write = excluded.can_write;
  update sync.member m set acl = acl + 1 where m.org_id = o and m.role = $1;
end $$;
