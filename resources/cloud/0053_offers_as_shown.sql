-- Flow Stage cloud, step 53: an artist's answer in the program is about the terms that stood on the page.
--
-- As with answers by mail link (step 43): what is shown says what it is ("seen"), the answer says it again, and when the office has changed
-- its question meanwhile the artist is asked to look once more. A program of before says nothing, and is heard as before.
create function sync.offers_asked() returns table (id uuid, asked jsonb) language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select o.id, jsonb_build_object('offer', o.id, 'artist', a.name, 'venue', coalesce(v.name, o.venue_name), 'town', coalesce(v.town, o.town), 'day', o.day,
    'deal_type', o.deal_type, 'guarantee', o.guarantee, 'percentage', o.percentage, 'currency', o.currency, 'capacity', o.capacity, 'valid_until', o.valid_until)
  from sync.me() m join app.offer o on o.org_id = m.org_id
  join app.artist a on a.org_id = o.org_id and a.id = o.artist_id and not a._del
  left join app.venue v on v.org_id = o.org_id and v.id = o.venue_id and not v._del
  where m.role = 'artist' and not o._del and o.artist_approval = 'waiting' and o.state in ('draft', 'sent', 'accepted') and o.artist_id = any (m.artists) $$;

create or replace function api.offers_to_answer() returns json language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select coalesce(json_agg(asked || jsonb_build_object('seen', sync.seal(asked)) order by asked ->> 'day', id), '[]') from sync.offers_asked() $$;

drop function api.offer_answer(uuid, boolean, text);
create function api.offer_answer(offer uuid, approve boolean, note text default null, seen text default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare m sync.member := sync.me(); q jsonb;
begin
  if m.role is distinct from 'artist' then return sync.refuse(403, 'artist_only'); end if;
  perform sync.next_seq(m.org_id);
  select asked into q from sync.offers_asked() where id = $1;
  if not found then return sync.refuse(404, 'offer_not_waiting'); end if; -- answered already, taken back, or another artist's
  if $4 <> sync.seal(q) then return sync.refuse(422, 'offer_changed'); end if;
  update app.offer o set artist_approval = case when $2 then 'approved' else 'refused' end, approved_by = m.name,
      approved_at = (extract(epoch from clock_timestamp()) * 1000)::bigint, approval_note = nullif(left(trim($3), 2000), '')
    where o.org_id = m.org_id and o.id = $1;
  return json_build_object('offer', $1, 'approved', $2);
end $$;
revoke all on function sync.offers_asked(), api.offer_answer(uuid, boolean, text, text) from public;
grant execute on function api.offer_answer(uuid, boolean, text, text) to fs_user;
