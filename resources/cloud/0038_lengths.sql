-- Flow Stage cloud, step 38: what people are called has a length, so that nobody fills the cloud, or everybody's lists, with a name.
alter table sync.account add constraint lengths check (length(mail) <= 320 and length(name) <= 200) not valid;
alter table sync.member add constraint lengths check (length(name) <= 200) not valid;
alter table sync.device add constraint lengths check (length(name) <= 200) not valid;

create or replace function api.org_create(name text, me text default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid; u uuid := sync.person();
begin
  if length(trim(coalesce($1, ''))) not between 1 and 200 then return sync.refuse(422, 'organisation_name'); end if;
  if (select count(*) from sync.member m where m.user_id = u and m.role = 'owner') >= 20 then return sync.refuse(429, 'too_many_organisations'); end if;
  insert into sync.organisation (name) values (trim($1)) returning id into o;
  insert into sync.member (org_id, user_id, name, role) values (o, u, left(coalesce($2, (select a.name from sync.account a where a.user_id = u), ''), 200), 'owner');
  return json_build_object('org', o);
end $$;
