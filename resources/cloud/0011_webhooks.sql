-- Flow Stage cloud, step 11: webhooks.
--
-- An organisation names addresses that are told what changed: entity, id, operation and version, never the data, so that
-- rights hold where the data is fetched. webhooks.js sends; here is what it sends, to whom, and what came of it. A hook has
-- a position in the versions of its organisation, so nothing is left out or overtaken, and what was answered with other
-- than 2xx is sent again, later and later, until it was taken or the hook is switched off after two weeks.
do $$ begin create role fs_relay nologin; exception when duplicate_object then null; end $$;
grant fs_relay to authenticator;
grant usage on schema sync to fs_relay;

create table sync.webhook (
  hook_id uuid primary key default gen_random_uuid(),
  org_id uuid not null references sync.organisation,
  url text not null,
  secret text not null,                    -- signs, so it is kept as it is
  entities text[],                         -- null: all
  made_by uuid not null,
  made_at timestamptz not null default now(),
  active boolean not null default true,
  position bigint not null,                -- version up to which everything was delivered
  failing_since timestamptz,
  attempts int not null default 0,
  next_at timestamptz not null default now());
create index webhook_by_organisation on sync.webhook (org_id);
create table sync.webhook_log (
  hook_id uuid not null references sync.webhook on delete cascade,
  at timestamptz not null default clock_timestamp(),
  upto bigint not null,
  status int,                              -- null: no answer
  problem text,
  ms int not null);
create index on sync.webhook_log (hook_id, at);
create index log_by_version on audit.log (org_id, seq);

create function api.webhook_create(url text, entities text[] default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare o uuid := sync.need_owner(); s text := 'whsec_' || encode(gen_random_bytes(32), 'base64'); h uuid;
begin
  if $1 is null or length($1) > 2000 or $1 !~ '^(https://[^/@\s]+|http://(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)(/[^\s]*)?$' then return sync.refuse(422, 'webhook_url'); end if;
  if exists (select 1 from unnest($2) e where not exists (select 1 from sync.entity x where x.name = e)) then return sync.refuse(422, 'entity_unknown'); end if;
  if (select count(*) from sync.webhook w where w.org_id = o) >= 20 then return sync.refuse(429, 'too_many_webhooks'); end if;
  insert into sync.webhook (org_id, url, secret, entities, made_by, position) values (o, $1, s, $2, sync.uid(), (select head from sync.organisation where id = o)) returning hook_id into h;
  return json_build_object('id', h, 'secret', s);
end $$;

create function api.webhooks() returns json language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce(json_agg(json_build_object('id', hook_id, 'url', url, 'entities', entities, 'active', active, 'position', position, 'attempts', attempts,
    'failing_since', failing_since, 'next_at', case when attempts > 0 and active then next_at end) order by made_at), '[]') from sync.webhook where org_id = (select sync.need_owner()) $$;

create function api.webhook_log(hook uuid, lim int default 100) returns json language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce(json_agg(x), '[]') from (select l.at, l.upto, l.status, l.problem, l.ms from sync.webhook_log l join sync.webhook w using (hook_id)
    where w.org_id = (select sync.need_owner()) and w.hook_id = $1 order by l.at desc limit least(greatest($2, 1), 1000)) x $$;

-- Off, or on again and at once; it goes on where it stopped.
create function api.webhook_set(hook uuid, active boolean) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.need_owner();
begin
  update sync.webhook w set active = $2, attempts = 0, failing_since = null, next_at = now() where w.org_id = o and w.hook_id = $1;
  if not found then return sync.refuse(404, 'webhook_unknown'); end if;
  return json_build_object('id', $1, 'active', $2);
end $$;
create function api.webhook_delete(hook uuid) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.need_owner();
begin
  delete from sync.webhook w where w.org_id = o and w.hook_id = $1;
  if not found then return sync.refuse(404, 'webhook_unknown'); end if;
  return json_build_object('id', $1);
end $$;

-- What to send now: {id, url, secret, upto, body}, or nothing. The hook is another relay's only when this one has been silent for two minutes.
create function sync.webhook_take() returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare w sync.webhook; h bigint; last bigint; body json;
begin
  loop
    select x.* into w from sync.webhook x join sync.organisation o on o.id = x.org_id
      where x.active and x.next_at <= now() and x.position < o.head order by x.next_at limit 1 for update of x skip locked;
    if w.hook_id is null then return null; end if;
    select head into h from sync.organisation where id = w.org_id;
    -- Whole versions, so that a position says everything.
    select max(seq) into last from (select c.seq from sync.told_changes(w.org_id, w.position, h, w.entities) c order by c.seq limit 500) p; -- 0033_private.sql
    if last is not null then exit; end if;
    update sync.webhook set position = h where hook_id = w.hook_id;
  end loop;
  update sync.webhook set next_at = now() + interval '2 minutes' where hook_id = w.hook_id;
  select json_build_object('organisation', w.org_id, 'version', last, 'changes', json_agg(json_build_object('entity', c.entity, 'id', c.id, 'operation', c.operation,
      'version', c.seq, 'at', c.at) order by c.seq, c.at)) into body from sync.told_changes(w.org_id, w.position, last, w.entities) c;
  return json_build_object('id', w.hook_id, 'url', w.url, 'secret', w.secret, 'upto', last, 'body', body::text);
end $$;

-- What came of it.
create function sync.webhook_done(p_hook uuid, p_upto bigint, p_status int, p_problem text, p_ms int) returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  if p_status between 200 and 299 then
    update sync.webhook set position = greatest(position, p_upto), attempts = 0, failing_since = null, next_at = now() where hook_id = p_hook;
  else
    -- 5 s, 10 s … 6 h, by half at random, so that hooks of one host that was down do not come back together.
    update sync.webhook set attempts = attempts + 1, failing_since = coalesce(failing_since, now()), active = coalesce(failing_since, now()) > now() - interval '14 days',
      next_at = now() + least(5 * 2 ^ least(attempts, 20), 21600) * (0.5 + random() / 2) * interval '1 second' where hook_id = p_hook;
  end if;
  if not found then return; end if;
  insert into sync.webhook_log (hook_id, upto, status, problem, ms) values (p_hook, p_upto, p_status, left(p_problem, 500), p_ms);
  delete from sync.webhook_log where hook_id = p_hook and at < now() - interval '30 days';
end $$;

revoke all on function api.webhook_create(text, text[]), api.webhooks(), api.webhook_log(uuid, int), api.webhook_set(uuid, boolean), api.webhook_delete(uuid),
  sync.webhook_take(), sync.webhook_done(uuid, bigint, int, text, int) from public;
grant execute on function api.webhook_create(text, text[]), api.webhooks(), api.webhook_log(uuid, int), api.webhook_set(uuid, boolean), api.webhook_delete(uuid) to fs_user;
grant execute on function sync.webhook_take(), sync.webhook_done(uuid, bigint, int, text, int) to fs_relay;
