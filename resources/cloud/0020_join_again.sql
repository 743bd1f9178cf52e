-- Flow Stage cloud, step 20: who has joined with a code and asks again, because the answer got lost or to look before
-- joining, hears the same again. Nothing changes by it: who was shut out since stays so.
create or replace function api.join(code text, me text default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare i sync.invitation; u uuid := sync.person(); m sync.member;
begin
  select x.* into m from sync.invitation v join sync.member x on x.org_id = v.org_id and x.user_id = u
    where v.hash = digest(upper(trim($1)), 'sha256') and v.used_by = u and not x.revoked;
  if found then return json_build_object('org', m.org_id, 'role', m.role); end if;
  update sync.invitation set used_by = u where hash = digest(upper(trim($1)), 'sha256') and used_by is null and expires_at > now() returning * into i;
  if i.org_id is null then return sync.refuse(404, 'invitation_unknown'); end if;
  insert into sync.member (org_id, user_id, name, role, artists) values (i.org_id, u, coalesce($2, (select a.name from sync.account a where a.user_id = u), ''), i.role, i.artists)
    on conflict (org_id, user_id) do update set role = excluded.role, artists = excluded.artists, revoked = false, acl = sync.member.acl + 1;
  return json_build_object('org', i.org_id, 'role', i.role);
end $$;
