-- Flow Stage cloud, step 37: a webhook to an address that nothing is sent to is refused when it is made.
--
-- Which networks those are is the business of what sends (webhooks.js, WEBHOOK_PRIVATE): it says so here when it starts. A name is
-- looked up at each delivery, since it may mean something else by then; here only what is plainly an address is looked at.
create table sync.webhook_network (network cidr not null, allowed boolean not null, primary key (network, allowed));
create function sync.webhook_networks(p_closed inet[], p_allowed inet[]) returns void language sql security definer set search_path = pg_catalog, sync, pg_temp as $$
  delete from sync.webhook_network;
  insert into sync.webhook_network select network(n), false from unnest(p_closed) n on conflict do nothing;
  insert into sync.webhook_network select network(n), true from unnest(p_allowed) n on conflict do nothing $$;

create function sync.webhook_goes_to(p_url text) returns boolean language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare host text := lower(coalesce(substring(p_url from '^[a-z]+://\[([^]/]*)\]'), substring(p_url from '^[a-z]+://([^/:?#]*)'))); a inet;
begin
  a := case when host = 'localhost' or host like '%.localhost' then '127.0.0.1' else host end::inet;
  return exists (select 1 from sync.webhook_network where allowed and a <<= network) or not exists (select 1 from sync.webhook_network where not allowed and a <<= network);
exception when invalid_text_representation then return true;
end $$;

create or replace function api.webhook_create(url text, entities text[] default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare o uuid := sync.need_owner(); s text := 'whsec_' || encode(gen_random_bytes(32), 'base64'); h uuid;
begin
  if $1 is null or length($1) > 2000 or $1 !~ '^(https://[^/@\s]+|http://(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)(/[^\s]*)?$' then return sync.refuse(422, 'webhook_url'); end if;
  if not sync.webhook_goes_to($1) then return sync.refuse(422, 'webhook_private'); end if;
  if exists (select 1 from unnest($2) e where not exists (select 1 from sync.entity x where x.name = e)) then return sync.refuse(422, 'entity_unknown'); end if;
  if (select count(*) from sync.webhook w where w.org_id = o) >= 20 then return sync.refuse(429, 'too_many_webhooks'); end if;
  insert into sync.webhook (org_id, url, secret, entities, made_by, position) values (o, $1, s, $2, sync.uid(), (select head from sync.organisation where id = o)) returning hook_id into h;
  perform audit.note('webhook', h, 'I', null, jsonb_build_object('url', $1, 'entities', $2));
  return json_build_object('id', h, 'secret', s);
end $$;

revoke all on function sync.webhook_networks(inet[], inet[]), sync.webhook_goes_to(text) from public;
grant execute on function sync.webhook_networks(inet[], inet[]) to fs_relay;
