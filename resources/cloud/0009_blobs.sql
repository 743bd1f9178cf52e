-- Flow Stage cloud, step 9: contents of files, by hash, so that a cloud needs no other store.
--
-- A row of `file` says what a file is and travels like any record; its bytes are here under the SHA-256 of the whole, once
-- for each organisation however many rows name them. Hashes are 64 lower-case hex digits, bytes go as base64.
--
--   blob_have(hashes)               {"have": [hash, …]}: complete, and the caller may read them
--   blob_put(sha256, size, at, bytes)
--                                   {"next": offset, "done": bool}. Pieces of up to 1 MiB, in order. A piece that begins elsewhere
--                                   than at the end of what is there changes nothing and is told where to go on, so a
--                                   repeated request does no harm and an upload resumes by sending no bytes at all.
--                                   The last piece is answered 422 blob_hash when the whole is not what was announced;
--                                   then all of it is forgotten and next is 0.
--   blob_get(sha256, at, len)       {"size": n, "at": n, "bytes": base64, "next": offset or null}. Up to 4 MiB a piece.
--
-- 403 not_allowed: no right to write files; 404 blob_unknown: not there, or not for the caller; 413 blob_too_large or
-- blob_no_room; 422 blob_invalid. Who may read a blob is who sees a row of `file` that names it, and whoever brought it
-- (the row comes later). To know a hash is to have had the file: a row that names it is enough to read it again.
alter table sync.organisation add column blob_limit bigint not null default 10::bigint << 30; -- bytes of all files together

create table sync.blob (
  org_id uuid not null references sync.organisation,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size between 0 and 100 << 20),
  received bigint not null default 0,
  done boolean not null default false,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (org_id, sha256));
create table sync.blob_piece (
  org_id uuid not null,
  sha256 text not null,
  at bigint not null,
  bytes bytea not null check (octet_length(bytes) between 1 and 1 << 20),
  primary key (org_id, sha256, at),
  foreign key (org_id, sha256) references sync.blob on delete cascade);
alter table sync.blob_piece alter column bytes set storage external; -- compressed already; slices are read without the rest

-- As the caller sees files.
create function sync.sees_file_of(p_org uuid, p_sha256 text) returns boolean language sql stable set search_path = pg_catalog, sync, pg_temp as
$$ select exists (select 1 from app.file f where f.org_id = p_org and f.sha256 = p_sha256 and not f._del) $$;
alter table sync.blob enable row level security;
create policy readers on sync.blob for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('file'))
  and (made_by = (select sync.uid()) or sync.sees_file_of(org_id, sha256)));
alter table sync.blob_piece enable row level security;
create policy readers on sync.blob_piece for select to fs_user using (org_id = (select sync.org())
  and exists (select 1 from sync.blob b where b.org_id = blob_piece.org_id and b.sha256 = blob_piece.sha256));
grant select on sync.blob, sync.blob_piece to fs_user;

create function api.blob_have(hashes text[]) returns json language sql stable set search_path = pg_catalog, sync, pg_temp as $$
  select json_build_object('have', coalesce(json_agg(sha256 order by sha256), '[]')) from sync.blob where sha256 = any ($1[1:1000]) and done $$;

create function api.blob_put(sha256 text, size bigint, at bigint default 0, bytes text default '') returns json language plpgsql security definer
set search_path = pg_catalog, sync, public, pg_temp as $$
declare o uuid := sync.org(); b sync.blob; piece bytea; whole bytea;
begin
  if o is null or not sync.can_write('file') then return sync.refuse(403, 'not_allowed'); end if;
  if $2 > 100 << 20 or length($4) > 1400000 then return sync.refuse(413, 'blob_too_large'); end if;
  if $1 is null or $1 !~ '^[0-9a-f]{64}$' or $2 is null or $2 < 0 then return sync.refuse(422, 'blob_invalid'); end if;
  piece := decode($4, 'base64');
  if octet_length(piece) > 1 << 20 then return sync.refuse(413, 'blob_too_large'); end if;
  select * into b from sync.blob x where x.org_id = o and x.sha256 = $1;
  if b.sha256 is null then
    -- One at a time, so that many uploads at once do not pass the limit together.
    perform pg_advisory_xact_lock(hashtextextended('blob ' || o, 0));
    if (select coalesce(sum(x.size), 0) from sync.blob x where x.org_id = o) + $2 > (select blob_limit from sync.organisation where id = o) then
      return sync.refuse(413, 'blob_no_room');
    end if;
    insert into sync.blob (org_id, sha256, size, made_by) values (o, $1, $2, sync.uid()) on conflict do nothing;
  end if;
  select * into b from sync.blob x where x.org_id = o and x.sha256 = $1 for update;
  if b.done then return json_build_object('next', b.size, 'done', true); end if;
  if b.size <> $2 then return sync.refuse(422, 'blob_invalid'); end if;
  if $3 = b.received and octet_length(piece) > 0 then
    if b.received + octet_length(piece) > b.size then return sync.refuse(422, 'blob_invalid'); end if;
    insert into sync.blob_piece values (o, $1, b.received, piece);
    update sync.blob x set received = b.received + octet_length(piece) where x.org_id = o and x.sha256 = $1 returning * into b;
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

create function api.blob_get(sha256 text, at bigint default 0, len int default 1048576) returns json language plpgsql stable
set search_path = pg_catalog, sync, pg_temp as $$
declare b sync.blob; upto bigint; piece bytea;
begin
  select * into b from sync.blob x where x.org_id = sync.org() and x.sha256 = $1 and x.done;
  if b.sha256 is null then raise sqlstate 'PT404' using message = 'blob_unknown'; end if;
  if $2 < 0 or $2 > b.size or $3 < 1 then raise sqlstate 'PT422' using message = 'blob_invalid'; end if;
  upto := least($2 + least($3, 4 << 20), b.size);
  select coalesce(string_agg(substring(p.bytes from greatest($2 - p.at, 0)::int + 1 for (upto - greatest(p.at, $2))::int), '' order by p.at), '') into piece
    from sync.blob_piece p where p.org_id = b.org_id and p.sha256 = b.sha256 and p.at < upto and p.at > $2 - (1 << 20);
  return json_build_object('size', b.size, 'at', $2, 'bytes', translate(encode(piece, 'base64'), E'\n', ''), 'next', case when upto < b.size then upto end);
end $$;

-- Forgets contents that no file names any more, and uploads that were never finished. For the operator's scheduler, beside
-- audit.make_partitions().
create function sync.sweep_blobs(p_older interval default '7 days') returns bigint language sql security definer set search_path = pg_catalog, sync, pg_temp as $$
  with gone as (delete from sync.blob b where made_at < now() - p_older
    and not exists (select 1 from app.file f where f.org_id = b.org_id and f.sha256 = b.sha256 and not f._del) returning 1)
  select count(*) from gone $$;

revoke all on function api.blob_have(text[]), api.blob_put(text, bigint, bigint, text), api.blob_get(text, bigint, int), sync.sweep_blobs(interval),
  sync.sees_file_of(uuid, text) from public;
grant execute on function api.blob_have(text[]), api.blob_put(text, bigint, bigint, text), api.blob_get(text, bigint, int), sync.sees_file_of(uuid, text) to fs_user;
