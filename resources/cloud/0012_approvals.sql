-- Flow Stage cloud, step 12: artists approve offers.
--
-- An artist sees of an offer what it asks of them and nothing of the office's (notes, who works on it), so the rows
-- themselves are not theirs to replicate. The answer is a change of the offer, which reaches everybody in the office.
create function api.offers_to_answer() returns json language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce(json_agg(json_build_object('offer', o.id, 'artist', a.name, 'venue', coalesce(v.name, o.venue_name), 'town', coalesce(v.town, o.town), 'day', o.day,
    'deal_type', o.deal_type, 'guarantee', o.guarantee, 'percentage', o.percentage, 'currency', o.currency, 'capacity', o.capacity, 'valid_until', o.valid_until) order by o.day, o.id), '[]')
  from sync.me() m join app.offer o on o.org_id = m.org_id
  join app.artist a on a.org_id = o.org_id and a.id = o.artist_id and not a._del
  left join app.venue v on v.org_id = o.org_id and v.id = o.venue_id and not v._del
  where m.role = 'artist' and not o._del and o.artist_approval = 'waiting' and o.state in ('draft', 'sent', 'accepted') and o.artist_id = any (m.artists) $$;

create function api.offer_answer(offer uuid, approve boolean, note text default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare m sync.member := sync.me();
begin
  if m.role is distinct from 'artist' then return sync.refuse(403, 'artist_only'); end if;
  perform sync.next_seq(m.org_id);
  update app.offer o set artist_approval = case when $2 then 'approved' else 'refused' end, approved_by = m.name,
      approved_at = (extract(epoch from clock_timestamp()) * 1000)::bigint, approval_note = nullif(left(trim($3), 2000), '')
    where o.org_id = m.org_id and o.id = $1 and not o._del and o.artist_approval = 'waiting' and o.state in ('draft', 'sent', 'accepted') and o.artist_id = any (m.artists);
  if not found then return sync.refuse(404, 'offer_not_waiting'); end if; -- answered already, taken back, or another artist's
  return json_build_object('offer', $1, 'approved', $2);
end $$;
revoke all on function api.offers_to_answer(), api.offer_answer(uuid, boolean, text) from public;
grant execute on function api.offers_to_answer(), api.offer_answer(uuid, boolean, text) to fs_user;
