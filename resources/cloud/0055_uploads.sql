-- Flow Stage cloud, step 55: an upload that is announced and does not come takes nobody's room.
--
-- A content counted as large as it was announced from its first request on, so announcements alone could fill an organisation's room; and
-- one that a row names was kept for good, however long ago its last piece came. Now what counts is what has come, asked at each piece, and
-- what has not gone on for a week is forgotten: whoever has the file begins again.
alter table sync.blob add column came_at timestamptz not null default now(); -- the latest piece

create or replace function api.blob_put(sha256 text, size bigint, at bigint default 0, bytes text default '') returns json language plpgsql security definer
set search_path = pg_catalog, sync, public, pg_temp as $$
declare o uuid := sync.org(); b sync.blob; piece bytea; whole bytea; stored bigint;
begin
  if o is null or not sync.can_write('file') then return sync.refuse(403, 'not_allowed'); end if;
  if $2 > 100 << 20 or length($4) > 1400000 then return sync.refuse(413, 'blob_too_large'); end if;
  if $1 is null or $1 !~ '^[0-9a-f]{64}$' or $2 is null or $2 < 0 then return sync.refuse(422, 'blob_invalid'); end if;
  piece := decode($4, 'base64');
  if octet_length(piece) > 1 << 20 then return sync.refuse(413, 'blob_too_large'); end if;
  -- One at a time, so that many uploads at once do not pass the limit together. Before any row is locked.
  perform pg_advisory_xact_lock(hashtextextended('blob ' || o, 0));
  select * into b from sync.blob x where x.org_id = o and x.sha256 = $1;
  if b.sha256 is null or not b.done and b.received = $3 and octet_length(piece) > 0 then
    select coalesce(sum(x.received), 0) into stored from sync.blob x where x.org_id = o;
    -- Told before anything is sent, when it is known that the whole does not fit.
    if stored + (case when b.sha256 is null then $2 else octet_length(piece) end) > (select blob_limit from sync.organisation where id = o) then
      delete from sync.blob x where x.org_id = o and x.sha256 = $1; -- of what cannot become whole nothing is kept
      return sync.refuse(413, 'blob_no_room');
    end if;
  end if;
  if b.sha256 is null then
    insert into sync.blob (org_id, sha256, size, made_by) values (o, $1, $2, sync.uid()) on conflict do nothing;
  end if;
  select * into b from sync.blob x where x.org_id = o and x.sha256 = $1 for update;
  if b.done then return json_build_object('next', b.size, 'done', true); end if;
  if b.size <> $2 then return sync.refuse(422, 'blob_invalid'); end if;
  if $3 = b.received and octet_length(piece) > 0 then
    if b.received + octet_length(piece) > b.size then return sync.refuse(422, 'blob_invalid'); end if;
    insert into sync.blob_piece values (o, $1, b.received, piece);
    update sync.blob x set received = b.received + octet_length(piece), came_at = now() where x.org_id = o and x.sha256 = $1 returning * into b;
  end if;
  if b.received < b.size then return json_build_object('next', b.received, 'done', false); end if;
  select coalesce(string_agg(p.bytes, '' order by p.at), '') into whole from sync.blob_piece p where p.org_id = o and p.sha256 = $1;
  if encode(sha256(whole), 'hex') <> $1 then
    delete from sync.blob x where x.org_id = o and x.sha256 = $1;
    return sync.refuse(422, 'blob_hash');
  end if;
  update sync.blob x set done = true where x.org_id = o and x.sha256 = $1;
  return json_build_object('next', b.size, 'done', true);
exception when invalid_parameter_value then return sync.refuse(422, 'blob_invalid');
end $$;

create or replace function sync.sweep_blobs(p_older interval default '7 days') returns bigint language sql security definer set search_path = pg_catalog, sync, pg_temp as $$
  with gone as (delete from sync.blob b where b.made_at < now() - p_older and (not b.done and b.came_at < now() - p_older
    or not exists (select 1 from app.file f where f.org_id = b.org_id and f.sha256 = b.sha256 and (not f._del or f._at > now() - p_older))) returning 1)
  select count(*) from gone $$;
