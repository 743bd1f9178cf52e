-- Generated from the description of the entities by `flowstage-cli cloud schema`; not to be edited. Runs again at every
-- upgrade: what is there stays, what is missing is added, functions, policies and views are replaced.

-- Planned anew each time: a plan that was made while the table was small, and is kept, reads all of it for each row of a
-- long push, and nobody updates its statistics before the push is confirmed.
create or replace function sync.is_deleted(p_org uuid, p_entity text, p_id uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare gone boolean;
begin
  execute format('select _del from app.%I where org_id = $1 and id = $2', p_entity) into gone using p_org, p_id;
  return coalesce(gone, false);
end $$;
-- What belongs to a deleted record is deleted as it comes: a device that pushes it is told so. Who writes it by the REST interface
-- would believe that it is there.
create or replace function sync.goes_along(p_entity text, p_field text, p_target text, p_id uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  if coalesce(current_setting('sync.device', true), '') <> '' or sync.org() is null then return true; end if;
  if not sync.can_write(p_entity) then raise insufficient_privilege using message = format('no right to write %s', p_entity); end if;
  raise foreign_key_violation using message = format('%s: the %s %s was deleted', p_field, p_target, p_id), detail = format('A %s belongs to a record that is there.', p_entity),
    hint = format('Write it for another %s, or leave it out.', p_target);
end $$;
-- Whether the record that a row of p_entity belongs to was deleted; an error when it was never here (0039_owners.sql).
create or replace function sync.owner_is_gone(p_entity text, p_org uuid, p_number bigint, p_id uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare owner text; gone boolean;
begin
  if p_number is null then return false; end if; -- refused as what is required
  select name into owner from sync.entity where number = p_number;
  if owner is not null then execute format('select _del from app.%I where org_id = $1 and id = $2', owner) into gone using p_org, p_id; end if;
  if gone then return sync.goes_along(p_entity, 'owner_id', owner, p_id); end if;
  if not gone then return false; end if;
  if sync.org() is not null and not sync.can_write(p_entity) then raise insufficient_privilege using message = format('no right to write %s', p_entity); end if;
  if owner is null then raise check_violation using message = format('owner_entity: no entity has the number %s', p_number), hint = 'The numbers are in the OpenAPI document, as x-number.'; end if;
  raise foreign_key_violation using message = format('owner_id: there is no %s %s', owner, p_id), detail = format('A %s belongs to a record that is there.', p_entity), hint = format('Write the %s first.', owner);
end $$;
create or replace function sync.remove() returns trigger language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare n int;
begin
  execute format('update app.%I set _del = true where org_id = sync.org() and id = $1', tg_argv[0]) using old.id;
  get diagnostics n = row_count;
  if n = 0 then raise insufficient_privilege using message = 'no right to delete'; end if;
  return old;
end $$;

-- ---- settings ----
create table if not exists app."setting" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."setting" enable row level security;
create index if not exists "setting_by_seq" on app."setting" (org_id, _seq, id);
alter table app."setting" add column if not exists "key" text;
alter table app."setting" add column if not exists "value" text;
alter table app."setting" drop constraint if exists required;
alter table app."setting" add constraint required check (_del or ("key" is not null)) not valid;

-- ---- files ----
create table if not exists app."file" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."file" enable row level security;
create index if not exists "file_by_seq" on app."file" (org_id, _seq, id);
alter table app."file" add column if not exists "owner_entity" bigint;
alter table app."file" add column if not exists "owner_id" uuid;
create index if not exists "file_by_owner_id" on app."file" (org_id, "owner_id") where "owner_id" is not null;
alter table app."file" add column if not exists "kind" text;
alter table app."file" add column if not exists "name" text;
alter table app."file" add column if not exists "mime" text;
alter table app."file" add column if not exists "size" bigint;
alter table app."file" add column if not exists "sha256" text;
alter table app."file" add column if not exists "added_at" bigint;
alter table app."file" drop constraint if exists required;
alter table app."file" add constraint required check (_del or ("owner_entity" is not null and "owner_id" is not null and "name" is not null)) not valid;

-- ---- tags ----
create table if not exists app."tag" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."tag" enable row level security;
create index if not exists "tag_by_seq" on app."tag" (org_id, _seq, id);
alter table app."tag" add column if not exists "name" text;
alter table app."tag" add column if not exists "kind" text;
alter table app."tag" drop constraint if exists required;
alter table app."tag" add constraint required check (_del or ("name" is not null and "kind" is not null)) not valid;

-- ---- taggings ----
create table if not exists app."tagging" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."tagging" enable row level security;
create index if not exists "tagging_by_seq" on app."tagging" (org_id, _seq, id);
alter table app."tagging" add column if not exists "tag_id" uuid;
create index if not exists "tagging_by_tag_id" on app."tagging" (org_id, "tag_id") where "tag_id" is not null;
alter table app."tagging" add column if not exists "owner_entity" bigint;
alter table app."tagging" add column if not exists "owner_id" uuid;
create index if not exists "tagging_by_owner_id" on app."tagging" (org_id, "owner_id") where "owner_id" is not null;
alter table app."tagging" drop constraint if exists required;
alter table app."tagging" add constraint required check (_del or ("tag_id" is not null and "owner_entity" is not null and "owner_id" is not null)) not valid;

-- ---- segments ----
create table if not exists app."segment" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."segment" enable row level security;
create index if not exists "segment_by_seq" on app."segment" (org_id, _seq, id);
alter table app."segment" add column if not exists "name" text;
alter table app."segment" add column if not exists "entity" text;
alter table app."segment" add column if not exists "filter" text;
alter table app."segment" add column if not exists "sort" text;
alter table app."segment" add column if not exists "position" bigint;
alter table app."segment" drop constraint if exists required;
alter table app."segment" add constraint required check (_del or ("name" is not null and "entity" is not null and "filter" is not null)) not valid;

-- ---- imports ----
create table if not exists app."import" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."import" enable row level security;
create index if not exists "import_by_seq" on app."import" (org_id, _seq, id);
alter table app."import" add column if not exists "file_name" text;
alter table app."import" add column if not exists "file_size" bigint;
alter table app."import" add column if not exists "file_sha256" text;
alter table app."import" add column if not exists "kind" text;
alter table app."import" add column if not exists "profile" text;
alter table app."import" add column if not exists "container" text;
alter table app."import" add column if not exists "encoding" text;
alter table app."import" add column if not exists "sheet" text;
alter table app."import" add column if not exists "started_at" bigint;
alter table app."import" add column if not exists "finished_at" bigint;
alter table app."import" add column if not exists "rows" bigint;
alter table app."import" add column if not exists "created" bigint;
alter table app."import" add column if not exists "updated" bigint;
alter table app."import" add column if not exists "unchanged" bigint;
alter table app."import" add column if not exists "skipped" bigint;
alter table app."import" add column if not exists "rejected" bigint;
alter table app."import" add column if not exists "duplicates" bigint;
alter table app."import" add column if not exists "warnings" text;
alter table app."import" add column if not exists "mapping" text;
alter table app."import" drop constraint if exists required;
alter table app."import" add constraint required check (_del or ("file_name" is not null and "kind" is not null)) not valid;

-- ---- import_rejects ----
create table if not exists app."import_reject" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."import_reject" enable row level security;
create index if not exists "import_reject_by_seq" on app."import_reject" (org_id, _seq, id);
alter table app."import_reject" add column if not exists "import_id" uuid;
create index if not exists "import_reject_by_import_id" on app."import_reject" (org_id, "import_id") where "import_id" is not null;
alter table app."import_reject" add column if not exists "line" bigint;
alter table app."import_reject" add column if not exists "column" text;
alter table app."import_reject" add column if not exists "reason" text;
alter table app."import_reject" add column if not exists "cells" text;
alter table app."import_reject" add column if not exists "sheet" text;
alter table app."import_reject" drop constraint if exists required;
alter table app."import_reject" add constraint required check (_del or ("import_id" is not null)) not valid;

-- ---- import_mappings ----
create table if not exists app."import_mapping" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."import_mapping" enable row level security;
create index if not exists "import_mapping_by_seq" on app."import_mapping" (org_id, _seq, id);
alter table app."import_mapping" add column if not exists "fingerprint" text;
alter table app."import_mapping" add column if not exists "name" text;
alter table app."import_mapping" add column if not exists "kind" text;
alter table app."import_mapping" add column if not exists "mapping" text;
alter table app."import_mapping" add column if not exists "used_at" bigint;
alter table app."import_mapping" drop constraint if exists required;
alter table app."import_mapping" add constraint required check (_del or ("fingerprint" is not null and "kind" is not null and "mapping" is not null)) not valid;

-- ---- artists ----
create table if not exists app."artist" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."artist" enable row level security;
create index if not exists "artist_by_seq" on app."artist" (org_id, _seq, id);
alter table app."artist" add column if not exists "name" text;
alter table app."artist" add column if not exists "status" text;
alter table app."artist" add column if not exists "genre" text;
alter table app."artist" add column if not exists "tier" text;
alter table app."artist" add column if not exists "home_town" text;
alter table app."artist" add column if not exists "home_country" text;
alter table app."artist" add column if not exists "latitude" double precision;
alter table app."artist" add column if not exists "longitude" double precision;
alter table app."artist" add column if not exists "lineup" text;
alter table app."artist" add column if not exists "party_size" bigint;
alter table app."artist" add column if not exists "fee_min" bigint;
alter table app."artist" add column if not exists "fee_max" bigint;
alter table app."artist" add column if not exists "currency" text;
alter table app."artist" add column if not exists "commission" bigint;
alter table app."artist" add column if not exists "email" text;
alter table app."artist" add column if not exists "phone" text;
alter table app."artist" add column if not exists "website" text;
alter table app."artist" add column if not exists "instagram" text;
alter table app."artist" add column if not exists "facebook" text;
alter table app."artist" add column if not exists "tiktok" text;
alter table app."artist" add column if not exists "youtube" text;
alter table app."artist" add column if not exists "spotify" text;
alter table app."artist" add column if not exists "bandcamp" text;
alter table app."artist" add column if not exists "soundcloud" text;
alter table app."artist" add column if not exists "monthly_listeners" bigint;
alter table app."artist" add column if not exists "followers" bigint;
alter table app."artist" add column if not exists "popularity" bigint;
alter table app."artist" add column if not exists "represented_since" date;
alter table app."artist" add column if not exists "bio" text;
alter table app."artist" add column if not exists "notes" text;
alter table app."artist" add column if not exists "color" bigint;
alter table app."artist" add column if not exists "photo_id" uuid;
create index if not exists "artist_by_photo_id" on app."artist" (org_id, "photo_id") where "photo_id" is not null;
alter table app."artist" add column if not exists "approves_changes" boolean;
alter table app."artist" add column if not exists "emergency_contact" text;
alter table app."artist" add column if not exists "emergency_phone" text;
alter table app."artist" drop constraint if exists required;
alter table app."artist" add constraint required check (_del or ("name" is not null and "status" is not null)) not valid;

-- ---- availabilities ----
create table if not exists app."availability" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."availability" enable row level security;
create index if not exists "availability_by_seq" on app."availability" (org_id, _seq, id);
alter table app."availability" add column if not exists "artist_id" uuid;
create index if not exists "availability_by_artist_id" on app."availability" (org_id, "artist_id") where "artist_id" is not null;
alter table app."availability" add column if not exists "kind" text;
alter table app."availability" add column if not exists "first_day" date;
alter table app."availability" add column if not exists "last_day" date;
alter table app."availability" add column if not exists "reason" text;
alter table app."availability" add column if not exists "place" text;
alter table app."availability" add column if not exists "external_uid" text;
alter table app."availability" drop constraint if exists required;
alter table app."availability" add constraint required check (_del or ("artist_id" is not null and "kind" is not null and "first_day" is not null and "last_day" is not null)) not valid;

-- ---- proposals ----
create table if not exists app."proposal" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."proposal" enable row level security;
create index if not exists "proposal_by_seq" on app."proposal" (org_id, _seq, id);
alter table app."proposal" add column if not exists "artist_id" uuid;
create index if not exists "proposal_by_artist_id" on app."proposal" (org_id, "artist_id") where "artist_id" is not null;
alter table app."proposal" add column if not exists "summary" text;
alter table app."proposal" add column if not exists "changes" text;
alter table app."proposal" add column if not exists "state" text;
alter table app."proposal" add column if not exists "proposed_by" text;
alter table app."proposal" add column if not exists "proposed_at" bigint;
alter table app."proposal" add column if not exists "decided_by" text;
alter table app."proposal" add column if not exists "decided_at" bigint;
alter table app."proposal" add column if not exists "note" text;
alter table app."proposal" drop constraint if exists required;
alter table app."proposal" add constraint required check (_del or ("artist_id" is not null and "changes" is not null and "state" is not null)) not valid;

-- ---- companies ----
create table if not exists app."company" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."company" enable row level security;
create index if not exists "company_by_seq" on app."company" (org_id, _seq, id);
alter table app."company" add column if not exists "name" text;
alter table app."company" add column if not exists "kind" text;
alter table app."company" add column if not exists "street" text;
alter table app."company" add column if not exists "postcode" text;
alter table app."company" add column if not exists "town" text;
alter table app."company" add column if not exists "region" text;
alter table app."company" add column if not exists "country" text;
alter table app."company" add column if not exists "latitude" double precision;
alter table app."company" add column if not exists "longitude" double precision;
alter table app."company" add column if not exists "located_by" text;
alter table app."company" add column if not exists "email" text;
alter table app."company" add column if not exists "phone" text;
alter table app."company" add column if not exists "website" text;
alter table app."company" add column if not exists "registration" text;
alter table app."company" add column if not exists "vat_number" text;
alter table app."company" add column if not exists "payment_days" bigint;
alter table app."company" add column if not exists "notes" text;
alter table app."company" add column if not exists "external_id" text;
alter table app."company" drop constraint if exists required;
alter table app."company" add constraint required check (_del or ("name" is not null)) not valid;

-- ---- venues ----
create table if not exists app."venue" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."venue" enable row level security;
create index if not exists "venue_by_seq" on app."venue" (org_id, _seq, id);
alter table app."venue" add column if not exists "name" text;
alter table app."venue" add column if not exists "kind" text;
alter table app."venue" add column if not exists "company_id" uuid;
create index if not exists "venue_by_company_id" on app."venue" (org_id, "company_id") where "company_id" is not null;
alter table app."venue" add column if not exists "street" text;
alter table app."venue" add column if not exists "postcode" text;
alter table app."venue" add column if not exists "town" text;
alter table app."venue" add column if not exists "region" text;
alter table app."venue" add column if not exists "country" text;
alter table app."venue" add column if not exists "latitude" double precision;
alter table app."venue" add column if not exists "longitude" double precision;
alter table app."venue" add column if not exists "located_by" text;
alter table app."venue" add column if not exists "capacity" bigint;
alter table app."venue" add column if not exists "capacity_seated" bigint;
alter table app."venue" add column if not exists "rooms" bigint;
alter table app."venue" add column if not exists "email" text;
alter table app."venue" add column if not exists "phone" text;
alter table app."venue" add column if not exists "website" text;
alter table app."venue" add column if not exists "instagram" text;
alter table app."venue" add column if not exists "facebook" text;
alter table app."venue" add column if not exists "genres" text;
alter table app."venue" add column if not exists "excludes" text;
alter table app."venue" add column if not exists "fee_min" bigint;
alter table app."venue" add column if not exists "fee_max" bigint;
alter table app."venue" add column if not exists "last_fee" bigint;
alter table app."venue" add column if not exists "currency" text;
alter table app."venue" add column if not exists "payment_days" bigint;
alter table app."venue" add column if not exists "period" text;
alter table app."venue" add column if not exists "period_start" date;
alter table app."venue" add column if not exists "period_end" date;
alter table app."venue" add column if not exists "founded" bigint;
alter table app."venue" add column if not exists "status" text;
alter table app."venue" add column if not exists "notes" text;
alter table app."venue" add column if not exists "external_id" text;
alter table app."venue" drop constraint if exists required;
alter table app."venue" add constraint required check (_del or ("name" is not null and "kind" is not null)) not valid;

-- ---- contacts ----
create table if not exists app."contact" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."contact" enable row level security;
create index if not exists "contact_by_seq" on app."contact" (org_id, _seq, id);
alter table app."contact" add column if not exists "name" text;
alter table app."contact" add column if not exists "first_name" text;
alter table app."contact" add column if not exists "last_name" text;
alter table app."contact" add column if not exists "salutation" text;
alter table app."contact" add column if not exists "nickname" text;
alter table app."contact" add column if not exists "job_title" text;
alter table app."contact" add column if not exists "department" text;
alter table app."contact" add column if not exists "company_name" text;
alter table app."contact" add column if not exists "email" text;
alter table app."contact" add column if not exists "email2" text;
alter table app."contact" add column if not exists "email3" text;
alter table app."contact" add column if not exists "phone" text;
alter table app."contact" add column if not exists "mobile" text;
alter table app."contact" add column if not exists "phone3" text;
alter table app."contact" add column if not exists "website" text;
alter table app."contact" add column if not exists "linkedin" text;
alter table app."contact" add column if not exists "instagram" text;
alter table app."contact" add column if not exists "street" text;
alter table app."contact" add column if not exists "postcode" text;
alter table app."contact" add column if not exists "town" text;
alter table app."contact" add column if not exists "region" text;
alter table app."contact" add column if not exists "country" text;
alter table app."contact" add column if not exists "latitude" double precision;
alter table app."contact" add column if not exists "longitude" double precision;
alter table app."contact" add column if not exists "located_by" text;
alter table app."contact" add column if not exists "language" text;
alter table app."contact" add column if not exists "birthday" text;
alter table app."contact" add column if not exists "preferences" text;
alter table app."contact" add column if not exists "status" text;
alter table app."contact" add column if not exists "notes" text;
alter table app."contact" add column if not exists "source" text;
alter table app."contact" add column if not exists "connected_on" date;
alter table app."contact" add column if not exists "external_id" text;
alter table app."contact" add column if not exists "extra" text;
alter table app."contact" drop constraint if exists required;
alter table app."contact" add constraint required check (_del or ("name" is not null)) not valid;

-- ---- contact_roles ----
create table if not exists app."contact_role" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."contact_role" enable row level security;
create index if not exists "contact_role_by_seq" on app."contact_role" (org_id, _seq, id);
alter table app."contact_role" add column if not exists "contact_id" uuid;
create index if not exists "contact_role_by_contact_id" on app."contact_role" (org_id, "contact_id") where "contact_id" is not null;
alter table app."contact_role" add column if not exists "venue_id" uuid;
create index if not exists "contact_role_by_venue_id" on app."contact_role" (org_id, "venue_id") where "venue_id" is not null;
alter table app."contact_role" add column if not exists "company_id" uuid;
create index if not exists "contact_role_by_company_id" on app."contact_role" (org_id, "company_id") where "company_id" is not null;
alter table app."contact_role" add column if not exists "artist_id" uuid;
create index if not exists "contact_role_by_artist_id" on app."contact_role" (org_id, "artist_id") where "artist_id" is not null;
alter table app."contact_role" add column if not exists "role" text;
alter table app."contact_role" add column if not exists "role_name" text;
alter table app."contact_role" add column if not exists "is_primary" boolean;
alter table app."contact_role" drop constraint if exists required;
alter table app."contact_role" add constraint required check (_del or ("contact_id" is not null)) not valid;

-- ---- fans ----
create table if not exists app."fan" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."fan" enable row level security;
create index if not exists "fan_by_seq" on app."fan" (org_id, _seq, id);
alter table app."fan" add column if not exists "name" text;
alter table app."fan" add column if not exists "first_name" text;
alter table app."fan" add column if not exists "last_name" text;
alter table app."fan" add column if not exists "kind" text;
alter table app."fan" add column if not exists "email" text;
alter table app."fan" add column if not exists "phone" text;
alter table app."fan" add column if not exists "street" text;
alter table app."fan" add column if not exists "postcode" text;
alter table app."fan" add column if not exists "town" text;
alter table app."fan" add column if not exists "region" text;
alter table app."fan" add column if not exists "country" text;
alter table app."fan" add column if not exists "latitude" double precision;
alter table app."fan" add column if not exists "longitude" double precision;
alter table app."fan" add column if not exists "language" text;
alter table app."fan" add column if not exists "birthday" text;
alter table app."fan" add column if not exists "stage" text;
alter table app."fan" add column if not exists "score" bigint;
alter table app."fan" add column if not exists "points" bigint;
alter table app."fan" add column if not exists "spent" bigint;
alter table app."fan" add column if not exists "currency" text;
alter table app."fan" add column if not exists "origin" text;
alter table app."fan" add column if not exists "origin_detail" text;
alter table app."fan" add column if not exists "referred_by" uuid;
create index if not exists "fan_by_referred_by" on app."fan" (org_id, "referred_by") where "referred_by" is not null;
alter table app."fan" add column if not exists "email_consent" text;
alter table app."fan" add column if not exists "sms_consent" text;
alter table app."fan" add column if not exists "joined_on" date;
alter table app."fan" add column if not exists "last_active_at" bigint;
alter table app."fan" add column if not exists "instagram" text;
alter table app."fan" add column if not exists "is_producer" boolean;
alter table app."fan" add column if not exists "producer_level" text;
alter table app."fan" add column if not exists "producer_genre" text;
alter table app."fan" add column if not exists "producer_tools" text;
alter table app."fan" add column if not exists "notes" text;
alter table app."fan" add column if not exists "external_id" text;
alter table app."fan" drop constraint if exists required;
alter table app."fan" add constraint required check (_del or ("name" is not null and "kind" is not null and "stage" is not null)) not valid;

-- ---- fan_activities ----
create table if not exists app."fan_activity" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."fan_activity" enable row level security;
create index if not exists "fan_activity_by_seq" on app."fan_activity" (org_id, _seq, id);
alter table app."fan_activity" add column if not exists "fan_id" uuid;
create index if not exists "fan_activity_by_fan_id" on app."fan_activity" (org_id, "fan_id") where "fan_id" is not null;
alter table app."fan_activity" add column if not exists "at" bigint;
alter table app."fan_activity" add column if not exists "kind" text;
alter table app."fan_activity" add column if not exists "summary" text;
alter table app."fan_activity" add column if not exists "points" bigint;
alter table app."fan_activity" add column if not exists "order_id" uuid;
create index if not exists "fan_activity_by_order_id" on app."fan_activity" (org_id, "order_id") where "order_id" is not null;
alter table app."fan_activity" drop constraint if exists required;
alter table app."fan_activity" add constraint required check (_del or ("fan_id" is not null and "at" is not null and "kind" is not null)) not valid;

-- ---- consents ----
create table if not exists app."consent" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."consent" enable row level security;
create index if not exists "consent_by_seq" on app."consent" (org_id, _seq, id);
alter table app."consent" add column if not exists "fan_id" uuid;
create index if not exists "consent_by_fan_id" on app."consent" (org_id, "fan_id") where "fan_id" is not null;
alter table app."consent" add column if not exists "channel" text;
alter table app."consent" add column if not exists "purpose" text;
alter table app."consent" add column if not exists "action" text;
alter table app."consent" add column if not exists "basis" text;
alter table app."consent" add column if not exists "at" bigint;
alter table app."consent" add column if not exists "source" text;
alter table app."consent" add column if not exists "evidence" text;
alter table app."consent" drop constraint if exists required;
alter table app."consent" add constraint required check (_del or ("fan_id" is not null and "channel" is not null and "purpose" is not null and "action" is not null and "at" is not null)) not valid;

-- ---- suppressions ----
create table if not exists app."suppression" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."suppression" enable row level security;
create index if not exists "suppression_by_seq" on app."suppression" (org_id, _seq, id);
alter table app."suppression" add column if not exists "address_hash" text;
alter table app."suppression" add column if not exists "channel" text;
alter table app."suppression" add column if not exists "reason" text;
alter table app."suppression" add column if not exists "at" bigint;
alter table app."suppression" add column if not exists "source" text;
alter table app."suppression" drop constraint if exists required;
alter table app."suppression" add constraint required check (_del or ("address_hash" is not null and "channel" is not null and "reason" is not null and "at" is not null)) not valid;

-- ---- customers ----
create table if not exists app."customer" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."customer" enable row level security;
create index if not exists "customer_by_seq" on app."customer" (org_id, _seq, id);
alter table app."customer" add column if not exists "name" text;
alter table app."customer" add column if not exists "email" text;
alter table app."customer" add column if not exists "fan_id" uuid;
create index if not exists "customer_by_fan_id" on app."customer" (org_id, "fan_id") where "fan_id" is not null;
alter table app."customer" add column if not exists "phone" text;
alter table app."customer" add column if not exists "company" text;
alter table app."customer" add column if not exists "street" text;
alter table app."customer" add column if not exists "postcode" text;
alter table app."customer" add column if not exists "town" text;
alter table app."customer" add column if not exists "region" text;
alter table app."customer" add column if not exists "country" text;
alter table app."customer" add column if not exists "orders" bigint;
alter table app."customer" add column if not exists "spent" bigint;
alter table app."customer" add column if not exists "currency" text;
alter table app."customer" add column if not exists "first_order_at" bigint;
alter table app."customer" add column if not exists "last_order_at" bigint;
alter table app."customer" add column if not exists "notes" text;
alter table app."customer" add column if not exists "external_id" text;
alter table app."customer" drop constraint if exists required;
alter table app."customer" add constraint required check (_del or ("name" is not null)) not valid;

-- ---- products ----
create table if not exists app."product" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."product" enable row level security;
create index if not exists "product_by_seq" on app."product" (org_id, _seq, id);
alter table app."product" add column if not exists "name" text;
alter table app."product" add column if not exists "kind" text;
alter table app."product" add column if not exists "sku" text;
alter table app."product" add column if not exists "artist_id" uuid;
create index if not exists "product_by_artist_id" on app."product" (org_id, "artist_id") where "artist_id" is not null;
alter table app."product" add column if not exists "price" bigint;
alter table app."product" add column if not exists "currency" text;
alter table app."product" add column if not exists "stock" bigint;
alter table app."product" add column if not exists "upc" text;
alter table app."product" add column if not exists "notes" text;
alter table app."product" add column if not exists "status" text;
alter table app."product" drop constraint if exists required;
alter table app."product" add constraint required check (_del or ("name" is not null)) not valid;

-- ---- orders ----
create table if not exists app."order" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."order" enable row level security;
create index if not exists "order_by_seq" on app."order" (org_id, _seq, id);
alter table app."order" add column if not exists "number" text;
alter table app."order" add column if not exists "source" text;
alter table app."order" add column if not exists "external_id" text;
alter table app."order" add column if not exists "customer_id" uuid;
create index if not exists "order_by_customer_id" on app."order" (org_id, "customer_id") where "customer_id" is not null;
alter table app."order" add column if not exists "fan_id" uuid;
create index if not exists "order_by_fan_id" on app."order" (org_id, "fan_id") where "fan_id" is not null;
alter table app."order" add column if not exists "buyer_name" text;
alter table app."order" add column if not exists "buyer_email" text;
alter table app."order" add column if not exists "placed_at" bigint;
alter table app."order" add column if not exists "status" text;
alter table app."order" add column if not exists "fulfilment" text;
alter table app."order" add column if not exists "currency" text;
alter table app."order" add column if not exists "subtotal" bigint;
alter table app."order" add column if not exists "discount" bigint;
alter table app."order" add column if not exists "shipping" bigint;
alter table app."order" add column if not exists "tax" bigint;
alter table app."order" add column if not exists "fees" bigint;
alter table app."order" add column if not exists "total" bigint;
alter table app."order" add column if not exists "refunded" bigint;
alter table app."order" add column if not exists "payment_method" text;
alter table app."order" add column if not exists "street" text;
alter table app."order" add column if not exists "postcode" text;
alter table app."order" add column if not exists "town" text;
alter table app."order" add column if not exists "region" text;
alter table app."order" add column if not exists "country" text;
alter table app."order" add column if not exists "event_name" text;
alter table app."order" add column if not exists "event_day" date;
alter table app."order" add column if not exists "notes" text;
alter table app."order" drop constraint if exists required;
alter table app."order" add constraint required check (_del or ("number" is not null and "status" is not null and "currency" is not null)) not valid;

-- ---- order_lines ----
create table if not exists app."order_line" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."order_line" enable row level security;
create index if not exists "order_line_by_seq" on app."order_line" (org_id, _seq, id);
alter table app."order_line" add column if not exists "order_id" uuid;
create index if not exists "order_line_by_order_id" on app."order_line" (org_id, "order_id") where "order_id" is not null;
alter table app."order_line" add column if not exists "position" bigint;
alter table app."order_line" add column if not exists "product_id" uuid;
create index if not exists "order_line_by_product_id" on app."order_line" (org_id, "product_id") where "product_id" is not null;
alter table app."order_line" add column if not exists "artist_id" uuid;
create index if not exists "order_line_by_artist_id" on app."order_line" (org_id, "artist_id") where "artist_id" is not null;
alter table app."order_line" add column if not exists "name" text;
alter table app."order_line" add column if not exists "sku" text;
alter table app."order_line" add column if not exists "kind" text;
alter table app."order_line" add column if not exists "quantity" bigint;
alter table app."order_line" add column if not exists "unit_price" bigint;
alter table app."order_line" add column if not exists "total" bigint;
alter table app."order_line" add column if not exists "currency" text;
alter table app."order_line" add column if not exists "external_id" text;
alter table app."order_line" add column if not exists "attendee_name" text;
alter table app."order_line" add column if not exists "attendee_email" text;
alter table app."order_line" drop constraint if exists required;
alter table app."order_line" add constraint required check (_del or ("order_id" is not null and "name" is not null and "quantity" is not null)) not valid;

-- ---- deals ----
create table if not exists app."deal" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."deal" enable row level security;
create index if not exists "deal_by_seq" on app."deal" (org_id, _seq, id);
alter table app."deal" add column if not exists "name" text;
alter table app."deal" add column if not exists "artist_id" uuid;
create index if not exists "deal_by_artist_id" on app."deal" (org_id, "artist_id") where "artist_id" is not null;
alter table app."deal" add column if not exists "venue_id" uuid;
create index if not exists "deal_by_venue_id" on app."deal" (org_id, "venue_id") where "venue_id" is not null;
alter table app."deal" add column if not exists "company_id" uuid;
create index if not exists "deal_by_company_id" on app."deal" (org_id, "company_id") where "company_id" is not null;
alter table app."deal" add column if not exists "contact_id" uuid;
create index if not exists "deal_by_contact_id" on app."deal" (org_id, "contact_id") where "contact_id" is not null;
alter table app."deal" add column if not exists "stage" text;
alter table app."deal" add column if not exists "stage_name" text;
alter table app."deal" add column if not exists "amount" bigint;
alter table app."deal" add column if not exists "currency" text;
alter table app."deal" add column if not exists "owner" text;
alter table app."deal" add column if not exists "created_on" date;
alter table app."deal" add column if not exists "expected_on" date;
alter table app."deal" add column if not exists "closed_on" date;
alter table app."deal" add column if not exists "lost_reason" text;
alter table app."deal" add column if not exists "notes" text;
alter table app."deal" add column if not exists "external_id" text;
alter table app."deal" drop constraint if exists required;
alter table app."deal" add constraint required check (_del or ("name" is not null and "stage" is not null)) not valid;

-- ---- projects ----
create table if not exists app."project" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."project" enable row level security;
create index if not exists "project_by_seq" on app."project" (org_id, _seq, id);
alter table app."project" add column if not exists "name" text;
alter table app."project" add column if not exists "kind" text;
alter table app."project" add column if not exists "state" text;
alter table app."project" add column if not exists "first_day" date;
alter table app."project" add column if not exists "last_day" date;
alter table app."project" add column if not exists "territory" text;
alter table app."project" add column if not exists "wanted_dates" bigint;
alter table app."project" add column if not exists "currency" text;
alter table app."project" add column if not exists "owner" text;
alter table app."project" add column if not exists "notes" text;
alter table app."project" add column if not exists "external_id" text;
alter table app."project" drop constraint if exists required;
alter table app."project" add constraint required check (_del or ("name" is not null and "kind" is not null and "state" is not null)) not valid;

-- ---- project_artists ----
create table if not exists app."project_artist" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."project_artist" enable row level security;
create index if not exists "project_artist_by_seq" on app."project_artist" (org_id, _seq, id);
alter table app."project_artist" add column if not exists "project_id" uuid;
create index if not exists "project_artist_by_project_id" on app."project_artist" (org_id, "project_id") where "project_id" is not null;
alter table app."project_artist" add column if not exists "artist_id" uuid;
create index if not exists "project_artist_by_artist_id" on app."project_artist" (org_id, "artist_id") where "artist_id" is not null;
alter table app."project_artist" add column if not exists "billing" text;
alter table app."project_artist" drop constraint if exists required;
alter table app."project_artist" add constraint required check (_del or ("project_id" is not null and "artist_id" is not null)) not valid;

-- ---- prospects ----
create table if not exists app."prospect" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."prospect" enable row level security;
create index if not exists "prospect_by_seq" on app."prospect" (org_id, _seq, id);
alter table app."prospect" add column if not exists "project_id" uuid;
create index if not exists "prospect_by_project_id" on app."prospect" (org_id, "project_id") where "project_id" is not null;
alter table app."prospect" add column if not exists "venue_id" uuid;
create index if not exists "prospect_by_venue_id" on app."prospect" (org_id, "venue_id") where "venue_id" is not null;
alter table app."prospect" add column if not exists "artist_id" uuid;
create index if not exists "prospect_by_artist_id" on app."prospect" (org_id, "artist_id") where "artist_id" is not null;
alter table app."prospect" add column if not exists "contact_id" uuid;
create index if not exists "prospect_by_contact_id" on app."prospect" (org_id, "contact_id") where "contact_id" is not null;
alter table app."prospect" add column if not exists "venue_name" text;
alter table app."prospect" add column if not exists "state" text;
alter table app."prospect" add column if not exists "period" text;
alter table app."prospect" add column if not exists "first_day" date;
alter table app."prospect" add column if not exists "last_day" date;
alter table app."prospect" add column if not exists "estimate" bigint;
alter table app."prospect" add column if not exists "currency" text;
alter table app."prospect" add column if not exists "pitched_at" bigint;
alter table app."prospect" add column if not exists "replied_at" bigint;
alter table app."prospect" add column if not exists "follow_up_on" date;
alter table app."prospect" add column if not exists "snoozed_until" date;
alter table app."prospect" add column if not exists "attempts" bigint;
alter table app."prospect" add column if not exists "owner" text;
alter table app."prospect" add column if not exists "created_at" bigint;
alter table app."prospect" add column if not exists "lost_reason" text;
alter table app."prospect" add column if not exists "lost_words" text;
alter table app."prospect" add column if not exists "notes" text;
alter table app."prospect" add column if not exists "external_id" text;
alter table app."prospect" drop constraint if exists required;
alter table app."prospect" add constraint required check (_del or ("venue_name" is not null and "state" is not null)) not valid;

-- ---- holds ----
create table if not exists app."hold" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."hold" enable row level security;
create index if not exists "hold_by_seq" on app."hold" (org_id, _seq, id);
alter table app."hold" add column if not exists "artist_id" uuid;
create index if not exists "hold_by_artist_id" on app."hold" (org_id, "artist_id") where "artist_id" is not null;
alter table app."hold" add column if not exists "venue_id" uuid;
create index if not exists "hold_by_venue_id" on app."hold" (org_id, "venue_id") where "venue_id" is not null;
alter table app."hold" add column if not exists "project_id" uuid;
create index if not exists "hold_by_project_id" on app."hold" (org_id, "project_id") where "project_id" is not null;
alter table app."hold" add column if not exists "prospect_id" uuid;
create index if not exists "hold_by_prospect_id" on app."hold" (org_id, "prospect_id") where "prospect_id" is not null;
alter table app."hold" add column if not exists "deal_id" uuid;
create index if not exists "hold_by_deal_id" on app."hold" (org_id, "deal_id") where "deal_id" is not null;
alter table app."hold" add column if not exists "contact_id" uuid;
create index if not exists "hold_by_contact_id" on app."hold" (org_id, "contact_id") where "contact_id" is not null;
alter table app."hold" add column if not exists "artist_name" text;
alter table app."hold" add column if not exists "venue_name" text;
alter table app."hold" add column if not exists "town" text;
alter table app."hold" add column if not exists "room" text;
alter table app."hold" add column if not exists "day" date;
alter table app."hold" add column if not exists "rank" bigint;
alter table app."hold" add column if not exists "state" text;
alter table app."hold" add column if not exists "is_target" boolean;
alter table app."hold" add column if not exists "granted_on" date;
alter table app."hold" add column if not exists "expires_at" bigint;
alter table app."hold" add column if not exists "challenge" text;
alter table app."hold" add column if not exists "challenged_by" text;
alter table app."hold" add column if not exists "challenged_at" bigint;
alter table app."hold" add column if not exists "challenge_until" bigint;
alter table app."hold" add column if not exists "estimate" bigint;
alter table app."hold" add column if not exists "currency" text;
alter table app."hold" add column if not exists "series" text;
alter table app."hold" add column if not exists "owner" text;
alter table app."hold" add column if not exists "created_at" bigint;
alter table app."hold" add column if not exists "closed_at" bigint;
alter table app."hold" add column if not exists "lost_reason" text;
alter table app."hold" add column if not exists "lost_words" text;
alter table app."hold" add column if not exists "notes" text;
alter table app."hold" add column if not exists "external_id" text;
alter table app."hold" drop constraint if exists required;
alter table app."hold" add constraint required check (_del or ("day" is not null and "rank" is not null and "state" is not null)) not valid;

-- ---- offers ----
create table if not exists app."offer" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."offer" enable row level security;
create index if not exists "offer_by_seq" on app."offer" (org_id, _seq, id);
alter table app."offer" add column if not exists "hold_id" uuid;
create index if not exists "offer_by_hold_id" on app."offer" (org_id, "hold_id") where "hold_id" is not null;
alter table app."offer" add column if not exists "prospect_id" uuid;
create index if not exists "offer_by_prospect_id" on app."offer" (org_id, "prospect_id") where "prospect_id" is not null;
alter table app."offer" add column if not exists "deal_id" uuid;
create index if not exists "offer_by_deal_id" on app."offer" (org_id, "deal_id") where "deal_id" is not null;
alter table app."offer" add column if not exists "project_id" uuid;
create index if not exists "offer_by_project_id" on app."offer" (org_id, "project_id") where "project_id" is not null;
alter table app."offer" add column if not exists "artist_id" uuid;
create index if not exists "offer_by_artist_id" on app."offer" (org_id, "artist_id") where "artist_id" is not null;
alter table app."offer" add column if not exists "venue_id" uuid;
create index if not exists "offer_by_venue_id" on app."offer" (org_id, "venue_id") where "venue_id" is not null;
alter table app."offer" add column if not exists "company_id" uuid;
create index if not exists "offer_by_company_id" on app."offer" (org_id, "company_id") where "company_id" is not null;
alter table app."offer" add column if not exists "contact_id" uuid;
create index if not exists "offer_by_contact_id" on app."offer" (org_id, "contact_id") where "contact_id" is not null;
alter table app."offer" add column if not exists "previous_id" uuid;
create index if not exists "offer_by_previous_id" on app."offer" (org_id, "previous_id") where "previous_id" is not null;
alter table app."offer" add column if not exists "version" bigint;
alter table app."offer" add column if not exists "direction" text;
alter table app."offer" add column if not exists "state" text;
alter table app."offer" add column if not exists "artist_name" text;
alter table app."offer" add column if not exists "venue_name" text;
alter table app."offer" add column if not exists "town" text;
alter table app."offer" add column if not exists "room" text;
alter table app."offer" add column if not exists "day" date;
alter table app."offer" add column if not exists "deal_type" text;
alter table app."offer" add column if not exists "guarantee" bigint;
alter table app."offer" add column if not exists "percentage" bigint;
alter table app."offer" add column if not exists "percentage_of" text;
alter table app."offer" add column if not exists "expenses" bigint;
alter table app."offer" add column if not exists "deposit" bigint;
alter table app."offer" add column if not exists "deposit_due_on" date;
alter table app."offer" add column if not exists "currency" text;
alter table app."offer" add column if not exists "capacity" bigint;
alter table app."offer" add column if not exists "ticket_price" bigint;
alter table app."offer" add column if not exists "radius_km" bigint;
alter table app."offer" add column if not exists "radius_days_before" bigint;
alter table app."offer" add column if not exists "radius_days_after" bigint;
alter table app."offer" add column if not exists "radius_public_only" boolean;
alter table app."offer" add column if not exists "terms" text;
alter table app."offer" add column if not exists "valid_until" date;
alter table app."offer" add column if not exists "sent_at" bigint;
alter table app."offer" add column if not exists "answered_at" bigint;
alter table app."offer" add column if not exists "artist_approval" text;
alter table app."offer" add column if not exists "approved_by" text;
alter table app."offer" add column if not exists "approved_at" bigint;
alter table app."offer" add column if not exists "approval_note" text;
alter table app."offer" add column if not exists "lost_reason" text;
alter table app."offer" add column if not exists "lost_words" text;
alter table app."offer" add column if not exists "owner" text;
alter table app."offer" add column if not exists "created_at" bigint;
alter table app."offer" add column if not exists "notes" text;
alter table app."offer" add column if not exists "external_id" text;
alter table app."offer" drop constraint if exists required;
alter table app."offer" add constraint required check (_del or ("version" is not null and "direction" is not null and "state" is not null and "deal_type" is not null)) not valid;

-- ---- shows ----
create table if not exists app."show" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."show" enable row level security;
create index if not exists "show_by_seq" on app."show" (org_id, _seq, id);
alter table app."show" add column if not exists "artist_id" uuid;
create index if not exists "show_by_artist_id" on app."show" (org_id, "artist_id") where "artist_id" is not null;
alter table app."show" add column if not exists "venue_id" uuid;
create index if not exists "show_by_venue_id" on app."show" (org_id, "venue_id") where "venue_id" is not null;
alter table app."show" add column if not exists "deal_id" uuid;
create index if not exists "show_by_deal_id" on app."show" (org_id, "deal_id") where "deal_id" is not null;
alter table app."show" add column if not exists "artist_name" text;
alter table app."show" add column if not exists "venue_name" text;
alter table app."show" add column if not exists "town" text;
alter table app."show" add column if not exists "region" text;
alter table app."show" add column if not exists "country" text;
alter table app."show" add column if not exists "day" date;
alter table app."show" add column if not exists "doors" text;
alter table app."show" add column if not exists "on_stage" text;
alter table app."show" add column if not exists "zone" text;
alter table app."show" add column if not exists "status" text;
alter table app."show" add column if not exists "fee" bigint;
alter table app."show" add column if not exists "currency" text;
alter table app."show" add column if not exists "capacity" bigint;
alter table app."show" add column if not exists "tickets_sold" bigint;
alter table app."show" add column if not exists "paid_on" date;
alter table app."show" add column if not exists "notes" text;
alter table app."show" add column if not exists "external_id" text;
alter table app."show" add column if not exists "kind" text;
alter table app."show" add column if not exists "project_id" uuid;
create index if not exists "show_by_project_id" on app."show" (org_id, "project_id") where "project_id" is not null;
alter table app."show" add column if not exists "hold_id" uuid;
create index if not exists "show_by_hold_id" on app."show" (org_id, "hold_id") where "hold_id" is not null;
alter table app."show" add column if not exists "offer_id" uuid;
create index if not exists "show_by_offer_id" on app."show" (org_id, "offer_id") where "offer_id" is not null;
alter table app."show" add column if not exists "company_id" uuid;
create index if not exists "show_by_company_id" on app."show" (org_id, "company_id") where "company_id" is not null;
alter table app."show" add column if not exists "contact_id" uuid;
create index if not exists "show_by_contact_id" on app."show" (org_id, "contact_id") where "contact_id" is not null;
alter table app."show" add column if not exists "room" text;
alter table app."show" add column if not exists "load_in" text;
alter table app."show" add column if not exists "soundcheck" text;
alter table app."show" add column if not exists "support_on_stage" text;
alter table app."show" add column if not exists "set_minutes" bigint;
alter table app."show" add column if not exists "curfew" text;
alter table app."show" add column if not exists "public_on" date;
alter table app."show" add column if not exists "embargo_until" bigint;
alter table app."show" add column if not exists "on_sale_on" date;
alter table app."show" add column if not exists "confirmed_on" date;
alter table app."show" add column if not exists "contract_sent_on" date;
alter table app."show" add column if not exists "contract_signed_on" date;
alter table app."show" add column if not exists "deposit" bigint;
alter table app."show" add column if not exists "deposit_due_on" date;
alter table app."show" add column if not exists "deposit_paid_on" date;
alter table app."show" add column if not exists "advance_sent_on" date;
alter table app."show" add column if not exists "itinerary_sent_on" date;
alter table app."show" add column if not exists "settled_on" date;
alter table app."show" add column if not exists "statement_sent_on" date;
alter table app."show" add column if not exists "radius_km" bigint;
alter table app."show" add column if not exists "radius_days_before" bigint;
alter table app."show" add column if not exists "radius_days_after" bigint;
alter table app."show" add column if not exists "radius_public_only" boolean;
alter table app."show" add column if not exists "lost_reason" text;
alter table app."show" add column if not exists "lost_words" text;
alter table app."show" add column if not exists "series" text;
alter table app."show" add column if not exists "owner" text;
alter table app."show" add column if not exists "radius_minutes" bigint;
alter table app."show" add column if not exists "radius_waived_on" date;
alter table app."show" add column if not exists "contract_approval" text;
alter table app."show" add column if not exists "contract_approved_by" text;
alter table app."show" add column if not exists "contract_approved_at" bigint;
alter table app."show" add column if not exists "contract_approval_note" text;
alter table app."show" drop constraint if exists required;
alter table app."show" add constraint required check (_del or ("day" is not null and "status" is not null)) not valid;

-- ---- exclusivities ----
create table if not exists app."exclusivity" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."exclusivity" enable row level security;
create index if not exists "exclusivity_by_seq" on app."exclusivity" (org_id, _seq, id);
alter table app."exclusivity" add column if not exists "artist_id" uuid;
create index if not exists "exclusivity_by_artist_id" on app."exclusivity" (org_id, "artist_id") where "artist_id" is not null;
alter table app."exclusivity" add column if not exists "company_id" uuid;
create index if not exists "exclusivity_by_company_id" on app."exclusivity" (org_id, "company_id") where "company_id" is not null;
alter table app."exclusivity" add column if not exists "name" text;
alter table app."exclusivity" add column if not exists "kind" text;
alter table app."exclusivity" add column if not exists "country" text;
alter table app."exclusivity" add column if not exists "region" text;
alter table app."exclusivity" add column if not exists "place" text;
alter table app."exclusivity" add column if not exists "latitude" double precision;
alter table app."exclusivity" add column if not exists "longitude" double precision;
alter table app."exclusivity" add column if not exists "radius_km" bigint;
alter table app."exclusivity" add column if not exists "first_day" date;
alter table app."exclusivity" add column if not exists "last_day" date;
alter table app."exclusivity" add column if not exists "public_only" boolean;
alter table app."exclusivity" add column if not exists "source" text;
alter table app."exclusivity" add column if not exists "notes" text;
alter table app."exclusivity" drop constraint if exists required;
alter table app."exclusivity" add constraint required check (_del or ("artist_id" is not null and "kind" is not null and "first_day" is not null and "last_day" is not null)) not valid;

-- ---- stage_overrides ----
create table if not exists app."stage_override" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."stage_override" enable row level security;
create index if not exists "stage_override_by_seq" on app."stage_override" (org_id, _seq, id);
alter table app."stage_override" add column if not exists "prospect_id" uuid;
create index if not exists "stage_override_by_prospect_id" on app."stage_override" (org_id, "prospect_id") where "prospect_id" is not null;
alter table app."stage_override" add column if not exists "hold_id" uuid;
create index if not exists "stage_override_by_hold_id" on app."stage_override" (org_id, "hold_id") where "hold_id" is not null;
alter table app."stage_override" add column if not exists "offer_id" uuid;
create index if not exists "stage_override_by_offer_id" on app."stage_override" (org_id, "offer_id") where "offer_id" is not null;
alter table app."stage_override" add column if not exists "deal_id" uuid;
create index if not exists "stage_override_by_deal_id" on app."stage_override" (org_id, "deal_id") where "deal_id" is not null;
alter table app."stage_override" add column if not exists "show_id" uuid;
create index if not exists "stage_override_by_show_id" on app."stage_override" (org_id, "show_id") where "show_id" is not null;
alter table app."stage_override" add column if not exists "stage" text;
alter table app."stage_override" add column if not exists "note" text;
alter table app."stage_override" add column if not exists "author" text;
alter table app."stage_override" add column if not exists "at" bigint;
alter table app."stage_override" drop constraint if exists required;
alter table app."stage_override" add constraint required check (_del or ("stage" is not null and "note" is not null and "at" is not null)) not valid;

-- ---- task_templates ----
create table if not exists app."task_template" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."task_template" enable row level security;
create index if not exists "task_template_by_seq" on app."task_template" (org_id, _seq, id);
alter table app."task_template" add column if not exists "artist_id" uuid;
create index if not exists "task_template_by_artist_id" on app."task_template" (org_id, "artist_id") where "artist_id" is not null;
alter table app."task_template" add column if not exists "key" text;
alter table app."task_template" add column if not exists "title" text;
alter table app."task_template" add column if not exists "makes" text;
alter table app."task_template" add column if not exists "kind" text;
alter table app."task_template" add column if not exists "starts_with" text;
alter table app."task_template" add column if not exists "counts_from" text;
alter table app."task_template" add column if not exists "days" bigint;
alter table app."task_template" add column if not exists "assignee" text;
alter table app."task_template" add column if not exists "position" bigint;
alter table app."task_template" add column if not exists "notes" text;
alter table app."task_template" drop constraint if exists required;
alter table app."task_template" add constraint required check (_del or ("key" is not null and "title" is not null and "makes" is not null and "starts_with" is not null and "counts_from" is not null and "days" is not null)) not valid;

-- ---- tasks ----
create table if not exists app."task" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."task" enable row level security;
create index if not exists "task_by_seq" on app."task" (org_id, _seq, id);
alter table app."task" add column if not exists "title" text;
alter table app."task" add column if not exists "kind" text;
alter table app."task" add column if not exists "due_on" date;
alter table app."task" add column if not exists "due_at" bigint;
alter table app."task" add column if not exists "snoozed_until" date;
alter table app."task" add column if not exists "done_at" bigint;
alter table app."task" add column if not exists "assignee" text;
alter table app."task" add column if not exists "priority" text;
alter table app."task" add column if not exists "artist_id" uuid;
create index if not exists "task_by_artist_id" on app."task" (org_id, "artist_id") where "artist_id" is not null;
alter table app."task" add column if not exists "project_id" uuid;
create index if not exists "task_by_project_id" on app."task" (org_id, "project_id") where "project_id" is not null;
alter table app."task" add column if not exists "prospect_id" uuid;
create index if not exists "task_by_prospect_id" on app."task" (org_id, "prospect_id") where "prospect_id" is not null;
alter table app."task" add column if not exists "hold_id" uuid;
create index if not exists "task_by_hold_id" on app."task" (org_id, "hold_id") where "hold_id" is not null;
alter table app."task" add column if not exists "offer_id" uuid;
create index if not exists "task_by_offer_id" on app."task" (org_id, "offer_id") where "offer_id" is not null;
alter table app."task" add column if not exists "show_id" uuid;
create index if not exists "task_by_show_id" on app."task" (org_id, "show_id") where "show_id" is not null;
alter table app."task" add column if not exists "venue_id" uuid;
create index if not exists "task_by_venue_id" on app."task" (org_id, "venue_id") where "venue_id" is not null;
alter table app."task" add column if not exists "contact_id" uuid;
create index if not exists "task_by_contact_id" on app."task" (org_id, "contact_id") where "contact_id" is not null;
alter table app."task" add column if not exists "template_key" text;
alter table app."task" add column if not exists "created_at" bigint;
alter table app."task" add column if not exists "notes" text;
alter table app."task" drop constraint if exists required;
alter table app."task" add constraint required check (_del or ("title" is not null and "kind" is not null)) not valid;

-- ---- advance_items ----
create table if not exists app."advance_item" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."advance_item" enable row level security;
create index if not exists "advance_item_by_seq" on app."advance_item" (org_id, _seq, id);
alter table app."advance_item" add column if not exists "show_id" uuid;
create index if not exists "advance_item_by_show_id" on app."advance_item" (org_id, "show_id") where "show_id" is not null;
alter table app."advance_item" add column if not exists "key" text;
alter table app."advance_item" add column if not exists "title" text;
alter table app."advance_item" add column if not exists "state" text;
alter table app."advance_item" add column if not exists "due_on" date;
alter table app."advance_item" add column if not exists "done_at" bigint;
alter table app."advance_item" add column if not exists "assignee" text;
alter table app."advance_item" add column if not exists "position" bigint;
alter table app."advance_item" add column if not exists "note" text;
alter table app."advance_item" drop constraint if exists required;
alter table app."advance_item" add constraint required check (_del or ("show_id" is not null and "title" is not null and "state" is not null)) not valid;

-- ---- guests ----
create table if not exists app."guest" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."guest" enable row level security;
create index if not exists "guest_by_seq" on app."guest" (org_id, _seq, id);
alter table app."guest" add column if not exists "show_id" uuid;
create index if not exists "guest_by_show_id" on app."guest" (org_id, "show_id") where "show_id" is not null;
alter table app."guest" add column if not exists "name" text;
alter table app."guest" add column if not exists "source" text;
alter table app."guest" add column if not exists "places" bigint;
alter table app."guest" add column if not exists "state" text;
alter table app."guest" add column if not exists "arrived" bigint;
alter table app."guest" add column if not exists "arrived_at" bigint;
alter table app."guest" add column if not exists "email" text;
alter table app."guest" add column if not exists "phone" text;
alter table app."guest" add column if not exists "note" text;
alter table app."guest" drop constraint if exists required;
alter table app."guest" add constraint required check (_del or ("show_id" is not null and "name" is not null and "source" is not null and "places" is not null and "state" is not null)) not valid;

-- ---- guest_quotas ----
create table if not exists app."guest_quota" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."guest_quota" enable row level security;
create index if not exists "guest_quota_by_seq" on app."guest_quota" (org_id, _seq, id);
alter table app."guest_quota" add column if not exists "show_id" uuid;
create index if not exists "guest_quota_by_show_id" on app."guest_quota" (org_id, "show_id") where "show_id" is not null;
alter table app."guest_quota" add column if not exists "source" text;
alter table app."guest_quota" add column if not exists "places" bigint;
alter table app."guest_quota" drop constraint if exists required;
alter table app."guest_quota" add constraint required check (_del or ("show_id" is not null and "source" is not null and "places" is not null)) not valid;

-- ---- resources ----
create table if not exists app."resource" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."resource" enable row level security;
create index if not exists "resource_by_seq" on app."resource" (org_id, _seq, id);
alter table app."resource" add column if not exists "name" text;
alter table app."resource" add column if not exists "kind" text;
alter table app."resource" add column if not exists "status" text;
alter table app."resource" add column if not exists "job" text;
alter table app."resource" add column if not exists "company_id" uuid;
create index if not exists "resource_by_company_id" on app."resource" (org_id, "company_id") where "company_id" is not null;
alter table app."resource" add column if not exists "email" text;
alter table app."resource" add column if not exists "phone" text;
alter table app."resource" add column if not exists "home_town" text;
alter table app."resource" add column if not exists "home_country" text;
alter table app."resource" add column if not exists "latitude" double precision;
alter table app."resource" add column if not exists "longitude" double precision;
alter table app."resource" add column if not exists "capacity" bigint;
alter table app."resource" add column if not exists "pieces" bigint;
alter table app."resource" add column if not exists "cost" bigint;
alter table app."resource" add column if not exists "cost_per" text;
alter table app."resource" add column if not exists "currency" text;
alter table app."resource" add column if not exists "notes" text;
alter table app."resource" add column if not exists "external_id" text;
alter table app."resource" add column if not exists "emergency_contact" text;
alter table app."resource" add column if not exists "emergency_phone" text;
alter table app."resource" drop constraint if exists required;
alter table app."resource" add constraint required check (_del or ("name" is not null and "kind" is not null)) not valid;

-- ---- resource_bookings ----
create table if not exists app."resource_booking" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."resource_booking" enable row level security;
create index if not exists "resource_booking_by_seq" on app."resource_booking" (org_id, _seq, id);
alter table app."resource_booking" add column if not exists "resource_id" uuid;
create index if not exists "resource_booking_by_resource_id" on app."resource_booking" (org_id, "resource_id") where "resource_id" is not null;
alter table app."resource_booking" add column if not exists "show_id" uuid;
create index if not exists "resource_booking_by_show_id" on app."resource_booking" (org_id, "show_id") where "show_id" is not null;
alter table app."resource_booking" add column if not exists "artist_id" uuid;
create index if not exists "resource_booking_by_artist_id" on app."resource_booking" (org_id, "artist_id") where "artist_id" is not null;
alter table app."resource_booking" add column if not exists "title" text;
alter table app."resource_booking" add column if not exists "state" text;
alter table app."resource_booking" add column if not exists "starts_at" bigint;
alter table app."resource_booking" add column if not exists "ends_at" bigint;
alter table app."resource_booking" add column if not exists "pieces" bigint;
alter table app."resource_booking" add column if not exists "cost" bigint;
alter table app."resource_booking" add column if not exists "currency" text;
alter table app."resource_booking" add column if not exists "notes" text;
alter table app."resource_booking" drop constraint if exists required;
alter table app."resource_booking" add constraint required check (_del or ("resource_id" is not null and "state" is not null and "starts_at" is not null and "ends_at" is not null)) not valid;

-- ---- dependencies ----
create table if not exists app."dependency" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."dependency" enable row level security;
create index if not exists "dependency_by_seq" on app."dependency" (org_id, _seq, id);
alter table app."dependency" add column if not exists "show_id" uuid;
create index if not exists "dependency_by_show_id" on app."dependency" (org_id, "show_id") where "show_id" is not null;
alter table app."dependency" add column if not exists "after_id" uuid;
create index if not exists "dependency_by_after_id" on app."dependency" (org_id, "after_id") where "after_id" is not null;
alter table app."dependency" add column if not exists "days" bigint;
alter table app."dependency" add column if not exists "is_fixed" boolean;
alter table app."dependency" add column if not exists "note" text;
alter table app."dependency" drop constraint if exists required;
alter table app."dependency" add constraint required check (_del or ("show_id" is not null and "after_id" is not null and "days" is not null)) not valid;

-- ---- conflict_notes ----
create table if not exists app."conflict_note" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."conflict_note" enable row level security;
create index if not exists "conflict_note_by_seq" on app."conflict_note" (org_id, _seq, id);
alter table app."conflict_note" add column if not exists "kind" text;
alter table app."conflict_note" add column if not exists "first_show_id" uuid;
create index if not exists "conflict_note_by_first_show_id" on app."conflict_note" (org_id, "first_show_id") where "first_show_id" is not null;
alter table app."conflict_note" add column if not exists "first_hold_id" uuid;
create index if not exists "conflict_note_by_first_hold_id" on app."conflict_note" (org_id, "first_hold_id") where "first_hold_id" is not null;
alter table app."conflict_note" add column if not exists "first_offer_id" uuid;
create index if not exists "conflict_note_by_first_offer_id" on app."conflict_note" (org_id, "first_offer_id") where "first_offer_id" is not null;
alter table app."conflict_note" add column if not exists "second_show_id" uuid;
create index if not exists "conflict_note_by_second_show_id" on app."conflict_note" (org_id, "second_show_id") where "second_show_id" is not null;
alter table app."conflict_note" add column if not exists "second_hold_id" uuid;
create index if not exists "conflict_note_by_second_hold_id" on app."conflict_note" (org_id, "second_hold_id") where "second_hold_id" is not null;
alter table app."conflict_note" add column if not exists "second_offer_id" uuid;
create index if not exists "conflict_note_by_second_offer_id" on app."conflict_note" (org_id, "second_offer_id") where "second_offer_id" is not null;
alter table app."conflict_note" add column if not exists "availability_id" uuid;
create index if not exists "conflict_note_by_availability_id" on app."conflict_note" (org_id, "availability_id") where "availability_id" is not null;
alter table app."conflict_note" add column if not exists "exclusivity_id" uuid;
create index if not exists "conflict_note_by_exclusivity_id" on app."conflict_note" (org_id, "exclusivity_id") where "exclusivity_id" is not null;
alter table app."conflict_note" add column if not exists "reason" text;
alter table app."conflict_note" add column if not exists "author" text;
alter table app."conflict_note" add column if not exists "at" bigint;
alter table app."conflict_note" drop constraint if exists required;
alter table app."conflict_note" add constraint required check (_del or ("kind" is not null and "reason" is not null and "at" is not null)) not valid;

-- ---- royalties ----
create table if not exists app."royalty" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."royalty" enable row level security;
create index if not exists "royalty_by_seq" on app."royalty" (org_id, _seq, id);
alter table app."royalty" add column if not exists "import_id" uuid;
create index if not exists "royalty_by_import_id" on app."royalty" (org_id, "import_id") where "import_id" is not null;
alter table app."royalty" add column if not exists "artist_id" uuid;
create index if not exists "royalty_by_artist_id" on app."royalty" (org_id, "artist_id") where "artist_id" is not null;
alter table app."royalty" add column if not exists "source" text;
alter table app."royalty" add column if not exists "period_start" date;
alter table app."royalty" add column if not exists "period_end" date;
alter table app."royalty" add column if not exists "reported_on" date;
alter table app."royalty" add column if not exists "store" text;
alter table app."royalty" add column if not exists "country" text;
alter table app."royalty" add column if not exists "artist_name" text;
alter table app."royalty" add column if not exists "release" text;
alter table app."royalty" add column if not exists "title" text;
alter table app."royalty" add column if not exists "isrc" text;
alter table app."royalty" add column if not exists "upc" text;
alter table app."royalty" add column if not exists "sale_type" text;
alter table app."royalty" add column if not exists "quantity" bigint;
alter table app."royalty" add column if not exists "currency" text;
alter table app."royalty" add column if not exists "net_micros" bigint;
alter table app."royalty" drop constraint if exists required;
alter table app."royalty" add constraint required check (_del or ("source" is not null)) not valid;

-- ---- audience_stats ----
create table if not exists app."audience_stat" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."audience_stat" enable row level security;
create index if not exists "audience_stat_by_seq" on app."audience_stat" (org_id, _seq, id);
alter table app."audience_stat" add column if not exists "import_id" uuid;
create index if not exists "audience_stat_by_import_id" on app."audience_stat" (org_id, "import_id") where "import_id" is not null;
alter table app."audience_stat" add column if not exists "artist_id" uuid;
create index if not exists "audience_stat_by_artist_id" on app."audience_stat" (org_id, "artist_id") where "artist_id" is not null;
alter table app."audience_stat" add column if not exists "source" text;
alter table app."audience_stat" add column if not exists "subject" text;
alter table app."audience_stat" add column if not exists "day" date;
alter table app."audience_stat" add column if not exists "metric" text;
alter table app."audience_stat" add column if not exists "value" bigint;
alter table app."audience_stat" drop constraint if exists required;
alter table app."audience_stat" add constraint required check (_del or ("source" is not null and "metric" is not null)) not valid;

-- ---- interactions ----
create table if not exists app."interaction" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."interaction" enable row level security;
create index if not exists "interaction_by_seq" on app."interaction" (org_id, _seq, id);
alter table app."interaction" add column if not exists "kind" text;
alter table app."interaction" add column if not exists "direction" text;
alter table app."interaction" add column if not exists "at" bigint;
alter table app."interaction" add column if not exists "author" text;
alter table app."interaction" add column if not exists "summary" text;
alter table app."interaction" add column if not exists "detail" text;
alter table app."interaction" add column if not exists "is_private" boolean;
alter table app."interaction" add column if not exists "contact_id" uuid;
create index if not exists "interaction_by_contact_id" on app."interaction" (org_id, "contact_id") where "contact_id" is not null;
alter table app."interaction" add column if not exists "venue_id" uuid;
create index if not exists "interaction_by_venue_id" on app."interaction" (org_id, "venue_id") where "venue_id" is not null;
alter table app."interaction" add column if not exists "company_id" uuid;
create index if not exists "interaction_by_company_id" on app."interaction" (org_id, "company_id") where "company_id" is not null;
alter table app."interaction" add column if not exists "artist_id" uuid;
create index if not exists "interaction_by_artist_id" on app."interaction" (org_id, "artist_id") where "artist_id" is not null;
alter table app."interaction" add column if not exists "deal_id" uuid;
create index if not exists "interaction_by_deal_id" on app."interaction" (org_id, "deal_id") where "deal_id" is not null;
alter table app."interaction" add column if not exists "prospect_id" uuid;
create index if not exists "interaction_by_prospect_id" on app."interaction" (org_id, "prospect_id") where "prospect_id" is not null;
alter table app."interaction" add column if not exists "hold_id" uuid;
create index if not exists "interaction_by_hold_id" on app."interaction" (org_id, "hold_id") where "hold_id" is not null;
alter table app."interaction" add column if not exists "show_id" uuid;
create index if not exists "interaction_by_show_id" on app."interaction" (org_id, "show_id") where "show_id" is not null;
alter table app."interaction" drop constraint if exists required;
alter table app."interaction" add constraint required check (_del or ("kind" is not null and "at" is not null and "summary" is not null)) not valid;
alter table app."interaction" add column if not exists _by uuid, add column if not exists _hid bigint;
create index if not exists "interaction_by_hid" on app."interaction" (org_id, _hid) where _hid is not null;

-- ---- conflicts ----
create table if not exists app."conflict" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."conflict" enable row level security;
create index if not exists "conflict_by_seq" on app."conflict" (org_id, _seq, id);
alter table app."conflict" add column if not exists "entity" text;
alter table app."conflict" add column if not exists "record" text;
alter table app."conflict" add column if not exists "kind" text;
alter table app."conflict" add column if not exists "mine" text;
alter table app."conflict" add column if not exists "theirs" text;
alter table app."conflict" add column if not exists "base" text;
alter table app."conflict" add column if not exists "author" text;
alter table app."conflict" add column if not exists "member" text;
alter table app."conflict" add column if not exists "device" text;
alter table app."conflict" add column if not exists "op" bigint;
alter table app."conflict" add column if not exists "at" bigint;
alter table app."conflict" add column if not exists "state" text;
alter table app."conflict" add column if not exists "decided_by" text;
alter table app."conflict" add column if not exists "decided_at" bigint;
alter table app."conflict" drop constraint if exists required;
alter table app."conflict" add constraint required check (_del or ("entity" is not null and "record" is not null and "kind" is not null and "at" is not null and "state" is not null)) not valid;
create index if not exists conflict_by_record on app."conflict" (org_id, record);

-- ---- tours ----
create table if not exists app."tour" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."tour" enable row level security;
create index if not exists "tour_by_seq" on app."tour" (org_id, _seq, id);
alter table app."tour" add column if not exists "name" text;
alter table app."tour" add column if not exists "project_id" uuid;
create index if not exists "tour_by_project_id" on app."tour" (org_id, "project_id") where "project_id" is not null;
alter table app."tour" add column if not exists "state" text;
alter table app."tour" add column if not exists "first_day" date;
alter table app."tour" add column if not exists "last_day" date;
alter table app."tour" add column if not exists "currency" text;
alter table app."tour" add column if not exists "rules" text;
alter table app."tour" add column if not exists "owner" text;
alter table app."tour" add column if not exists "notes" text;
alter table app."tour" drop constraint if exists required;
alter table app."tour" add constraint required check (_del or ("name" is not null and "state" is not null and "first_day" is not null and "last_day" is not null and "currency" is not null)) not valid;

-- ---- tour_artists ----
create table if not exists app."tour_artist" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."tour_artist" enable row level security;
create index if not exists "tour_artist_by_seq" on app."tour_artist" (org_id, _seq, id);
alter table app."tour_artist" add column if not exists "tour_id" uuid;
create index if not exists "tour_artist_by_tour_id" on app."tour_artist" (org_id, "tour_id") where "tour_id" is not null;
alter table app."tour_artist" add column if not exists "artist_id" uuid;
create index if not exists "tour_artist_by_artist_id" on app."tour_artist" (org_id, "artist_id") where "artist_id" is not null;
alter table app."tour_artist" add column if not exists "position" bigint;
alter table app."tour_artist" add column if not exists "people" bigint;
alter table app."tour_artist" add column if not exists "km_cost" bigint;
alter table app."tour_artist" add column if not exists "night_cost" bigint;
alter table app."tour_artist" add column if not exists "per_diem" bigint;
alter table app."tour_artist" add column if not exists "crew_cost" bigint;
alter table app."tour_artist" add column if not exists "show_cost" bigint;
alter table app."tour_artist" add column if not exists "vehicle_cost" bigint;
alter table app."tour_artist" add column if not exists "currency" text;
alter table app."tour_artist" add column if not exists "notes" text;
alter table app."tour_artist" drop constraint if exists required;
alter table app."tour_artist" add constraint required check (_del or ("tour_id" is not null and "artist_id" is not null)) not valid;

-- ---- scenarios ----
create table if not exists app."scenario" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."scenario" enable row level security;
create index if not exists "scenario_by_seq" on app."scenario" (org_id, _seq, id);
alter table app."scenario" add column if not exists "tour_id" uuid;
create index if not exists "scenario_by_tour_id" on app."scenario" (org_id, "tour_id") where "tour_id" is not null;
alter table app."scenario" add column if not exists "parent_id" uuid;
create index if not exists "scenario_by_parent_id" on app."scenario" (org_id, "parent_id") where "parent_id" is not null;
alter table app."scenario" add column if not exists "name" text;
alter table app."scenario" add column if not exists "state" text;
alter table app."scenario" add column if not exists "position" bigint;
alter table app."scenario" add column if not exists "rules" text;
alter table app."scenario" add column if not exists "currency" text;
alter table app."scenario" add column if not exists "profit" bigint;
alter table app."scenario" add column if not exists "bound" bigint;
alter table app."scenario" add column if not exists "figures" text;
alter table app."scenario" add column if not exists "report" text;
alter table app."scenario" add column if not exists "seed" bigint;
alter table app."scenario" add column if not exists "planned_at" bigint;
alter table app."scenario" drop constraint if exists required;
alter table app."scenario" add constraint required check (_del or ("tour_id" is not null and "name" is not null and "state" is not null and "currency" is not null)) not valid;

-- ---- scenario_stops ----
create table if not exists app."scenario_stop" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."scenario_stop" enable row level security;
create index if not exists "scenario_stop_by_seq" on app."scenario_stop" (org_id, _seq, id);
alter table app."scenario_stop" add column if not exists "scenario_id" uuid;
create index if not exists "scenario_stop_by_scenario_id" on app."scenario_stop" (org_id, "scenario_id") where "scenario_id" is not null;
alter table app."scenario_stop" add column if not exists "artist_id" uuid;
create index if not exists "scenario_stop_by_artist_id" on app."scenario_stop" (org_id, "artist_id") where "artist_id" is not null;
alter table app."scenario_stop" add column if not exists "venue_id" uuid;
create index if not exists "scenario_stop_by_venue_id" on app."scenario_stop" (org_id, "venue_id") where "venue_id" is not null;
alter table app."scenario_stop" add column if not exists "prospect_id" uuid;
create index if not exists "scenario_stop_by_prospect_id" on app."scenario_stop" (org_id, "prospect_id") where "prospect_id" is not null;
alter table app."scenario_stop" add column if not exists "hold_id" uuid;
create index if not exists "scenario_stop_by_hold_id" on app."scenario_stop" (org_id, "hold_id") where "hold_id" is not null;
alter table app."scenario_stop" add column if not exists "offer_id" uuid;
create index if not exists "scenario_stop_by_offer_id" on app."scenario_stop" (org_id, "offer_id") where "offer_id" is not null;
alter table app."scenario_stop" add column if not exists "show_id" uuid;
create index if not exists "scenario_stop_by_show_id" on app."scenario_stop" (org_id, "show_id") where "show_id" is not null;
alter table app."scenario_stop" add column if not exists "candidate" text;
alter table app."scenario_stop" add column if not exists "place" text;
alter table app."scenario_stop" add column if not exists "day" date;
alter table app."scenario_stop" add column if not exists "kind" text;
alter table app."scenario_stop" add column if not exists "demand" text;
alter table app."scenario_stop" add column if not exists "fee" bigint;
alter table app."scenario_stop" add column if not exists "currency" text;
alter table app."scenario_stop" add column if not exists "chance" bigint;
alter table app."scenario_stop" add column if not exists "marginal" bigint;
alter table app."scenario_stop" add column if not exists "km" bigint;
alter table app."scenario_stop" add column if not exists "minutes" bigint;
alter table app."scenario_stop" add column if not exists "from_home" boolean;
alter table app."scenario_stop" add column if not exists "together_id" uuid;
create index if not exists "scenario_stop_by_together_id" on app."scenario_stop" (org_id, "together_id") where "together_id" is not null;
alter table app."scenario_stop" add column if not exists "travel" text;
alter table app."scenario_stop" drop constraint if exists required;
alter table app."scenario_stop" add constraint required check (_del or ("scenario_id" is not null and "kind" is not null and "demand" is not null)) not valid;

-- ---- budget_lines ----
create table if not exists app."budget_line" (org_id uuid not null default sync.org() references sync.organisation, id uuid not null default sync.uuid7(),
  _seq bigint not null default 0, _del boolean not null default false, _clk jsonb not null default '{}', _at timestamptz not null default now(), primary key (org_id, id));
alter table app."budget_line" enable row level security;
create index if not exists "budget_line_by_seq" on app."budget_line" (org_id, _seq, id);
alter table app."budget_line" add column if not exists "tour_id" uuid;
create index if not exists "budget_line_by_tour_id" on app."budget_line" (org_id, "tour_id") where "tour_id" is not null;
alter table app."budget_line" add column if not exists "artist_id" uuid;
create index if not exists "budget_line_by_artist_id" on app."budget_line" (org_id, "artist_id") where "artist_id" is not null;
alter table app."budget_line" add column if not exists "show_id" uuid;
create index if not exists "budget_line_by_show_id" on app."budget_line" (org_id, "show_id") where "show_id" is not null;
alter table app."budget_line" add column if not exists "day" date;
alter table app."budget_line" add column if not exists "category" text;
alter table app."budget_line" add column if not exists "title" text;
alter table app."budget_line" add column if not exists "planned" bigint;
alter table app."budget_line" add column if not exists "actual" bigint;
alter table app."budget_line" add column if not exists "currency" text;
alter table app."budget_line" add column if not exists "notes" text;
alter table app."budget_line" drop constraint if exists required;
alter table app."budget_line" add constraint required check (_del or ("tour_id" is not null and "category" is not null and "currency" is not null)) not valid;

-- ---- references ----
do $$ begin alter table app."tagging" add constraint "tagging_tag_id" foreign key (org_id, "tag_id") references app."tag" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."import_reject" add constraint "import_reject_import_id" foreign key (org_id, "import_id") references app."import" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."artist" add constraint "artist_photo_id" foreign key (org_id, "photo_id") references app."file" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."availability" add constraint "availability_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."proposal" add constraint "proposal_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."venue" add constraint "venue_company_id" foreign key (org_id, "company_id") references app."company" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."contact_role" add constraint "contact_role_contact_id" foreign key (org_id, "contact_id") references app."contact" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."contact_role" add constraint "contact_role_venue_id" foreign key (org_id, "venue_id") references app."venue" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."contact_role" add constraint "contact_role_company_id" foreign key (org_id, "company_id") references app."company" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."contact_role" add constraint "contact_role_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."fan" add constraint "fan_referred_by" foreign key (org_id, "referred_by") references app."fan" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."fan_activity" add constraint "fan_activity_fan_id" foreign key (org_id, "fan_id") references app."fan" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."fan_activity" add constraint "fan_activity_order_id" foreign key (org_id, "order_id") references app."order" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."consent" add constraint "consent_fan_id" foreign key (org_id, "fan_id") references app."fan" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."customer" add constraint "customer_fan_id" foreign key (org_id, "fan_id") references app."fan" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."product" add constraint "product_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."order" add constraint "order_customer_id" foreign key (org_id, "customer_id") references app."customer" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."order" add constraint "order_fan_id" foreign key (org_id, "fan_id") references app."fan" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."order_line" add constraint "order_line_order_id" foreign key (org_id, "order_id") references app."order" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."order_line" add constraint "order_line_product_id" foreign key (org_id, "product_id") references app."product" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."order_line" add constraint "order_line_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."deal" add constraint "deal_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."deal" add constraint "deal_venue_id" foreign key (org_id, "venue_id") references app."venue" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."deal" add constraint "deal_company_id" foreign key (org_id, "company_id") references app."company" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."deal" add constraint "deal_contact_id" foreign key (org_id, "contact_id") references app."contact" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."project_artist" add constraint "project_artist_project_id" foreign key (org_id, "project_id") references app."project" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."project_artist" add constraint "project_artist_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."prospect" add constraint "prospect_project_id" foreign key (org_id, "project_id") references app."project" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."prospect" add constraint "prospect_venue_id" foreign key (org_id, "venue_id") references app."venue" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."prospect" add constraint "prospect_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."prospect" add constraint "prospect_contact_id" foreign key (org_id, "contact_id") references app."contact" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."hold" add constraint "hold_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."hold" add constraint "hold_venue_id" foreign key (org_id, "venue_id") references app."venue" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."hold" add constraint "hold_project_id" foreign key (org_id, "project_id") references app."project" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."hold" add constraint "hold_prospect_id" foreign key (org_id, "prospect_id") references app."prospect" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."hold" add constraint "hold_deal_id" foreign key (org_id, "deal_id") references app."deal" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."hold" add constraint "hold_contact_id" foreign key (org_id, "contact_id") references app."contact" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."offer" add constraint "offer_hold_id" foreign key (org_id, "hold_id") references app."hold" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."offer" add constraint "offer_prospect_id" foreign key (org_id, "prospect_id") references app."prospect" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."offer" add constraint "offer_deal_id" foreign key (org_id, "deal_id") references app."deal" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."offer" add constraint "offer_project_id" foreign key (org_id, "project_id") references app."project" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."offer" add constraint "offer_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."offer" add constraint "offer_venue_id" foreign key (org_id, "venue_id") references app."venue" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."offer" add constraint "offer_company_id" foreign key (org_id, "company_id") references app."company" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."offer" add constraint "offer_contact_id" foreign key (org_id, "contact_id") references app."contact" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."offer" add constraint "offer_previous_id" foreign key (org_id, "previous_id") references app."offer" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."show" add constraint "show_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."show" add constraint "show_venue_id" foreign key (org_id, "venue_id") references app."venue" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."show" add constraint "show_deal_id" foreign key (org_id, "deal_id") references app."deal" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."show" add constraint "show_project_id" foreign key (org_id, "project_id") references app."project" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."show" add constraint "show_hold_id" foreign key (org_id, "hold_id") references app."hold" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."show" add constraint "show_offer_id" foreign key (org_id, "offer_id") references app."offer" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."show" add constraint "show_company_id" foreign key (org_id, "company_id") references app."company" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."show" add constraint "show_contact_id" foreign key (org_id, "contact_id") references app."contact" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."exclusivity" add constraint "exclusivity_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."exclusivity" add constraint "exclusivity_company_id" foreign key (org_id, "company_id") references app."company" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."stage_override" add constraint "stage_override_prospect_id" foreign key (org_id, "prospect_id") references app."prospect" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."stage_override" add constraint "stage_override_hold_id" foreign key (org_id, "hold_id") references app."hold" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."stage_override" add constraint "stage_override_offer_id" foreign key (org_id, "offer_id") references app."offer" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."stage_override" add constraint "stage_override_deal_id" foreign key (org_id, "deal_id") references app."deal" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."stage_override" add constraint "stage_override_show_id" foreign key (org_id, "show_id") references app."show" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."task_template" add constraint "task_template_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."task" add constraint "task_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."task" add constraint "task_project_id" foreign key (org_id, "project_id") references app."project" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."task" add constraint "task_prospect_id" foreign key (org_id, "prospect_id") references app."prospect" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."task" add constraint "task_hold_id" foreign key (org_id, "hold_id") references app."hold" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."task" add constraint "task_offer_id" foreign key (org_id, "offer_id") references app."offer" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."task" add constraint "task_show_id" foreign key (org_id, "show_id") references app."show" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."task" add constraint "task_venue_id" foreign key (org_id, "venue_id") references app."venue" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."task" add constraint "task_contact_id" foreign key (org_id, "contact_id") references app."contact" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."advance_item" add constraint "advance_item_show_id" foreign key (org_id, "show_id") references app."show" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."guest" add constraint "guest_show_id" foreign key (org_id, "show_id") references app."show" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."guest_quota" add constraint "guest_quota_show_id" foreign key (org_id, "show_id") references app."show" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."resource" add constraint "resource_company_id" foreign key (org_id, "company_id") references app."company" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."resource_booking" add constraint "resource_booking_resource_id" foreign key (org_id, "resource_id") references app."resource" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."resource_booking" add constraint "resource_booking_show_id" foreign key (org_id, "show_id") references app."show" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."resource_booking" add constraint "resource_booking_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."dependency" add constraint "dependency_show_id" foreign key (org_id, "show_id") references app."show" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."dependency" add constraint "dependency_after_id" foreign key (org_id, "after_id") references app."show" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."conflict_note" add constraint "conflict_note_first_show_id" foreign key (org_id, "first_show_id") references app."show" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."conflict_note" add constraint "conflict_note_first_hold_id" foreign key (org_id, "first_hold_id") references app."hold" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."conflict_note" add constraint "conflict_note_first_offer_id" foreign key (org_id, "first_offer_id") references app."offer" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."conflict_note" add constraint "conflict_note_second_show_id" foreign key (org_id, "second_show_id") references app."show" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."conflict_note" add constraint "conflict_note_second_hold_id" foreign key (org_id, "second_hold_id") references app."hold" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."conflict_note" add constraint "conflict_note_second_offer_id" foreign key (org_id, "second_offer_id") references app."offer" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."conflict_note" add constraint "conflict_note_availability_id" foreign key (org_id, "availability_id") references app."availability" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."conflict_note" add constraint "conflict_note_exclusivity_id" foreign key (org_id, "exclusivity_id") references app."exclusivity" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."royalty" add constraint "royalty_import_id" foreign key (org_id, "import_id") references app."import" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."royalty" add constraint "royalty_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."audience_stat" add constraint "audience_stat_import_id" foreign key (org_id, "import_id") references app."import" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."audience_stat" add constraint "audience_stat_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."interaction" add constraint "interaction_contact_id" foreign key (org_id, "contact_id") references app."contact" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."interaction" add constraint "interaction_venue_id" foreign key (org_id, "venue_id") references app."venue" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."interaction" add constraint "interaction_company_id" foreign key (org_id, "company_id") references app."company" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."interaction" add constraint "interaction_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."interaction" add constraint "interaction_deal_id" foreign key (org_id, "deal_id") references app."deal" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."interaction" add constraint "interaction_prospect_id" foreign key (org_id, "prospect_id") references app."prospect" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."interaction" add constraint "interaction_hold_id" foreign key (org_id, "hold_id") references app."hold" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."interaction" add constraint "interaction_show_id" foreign key (org_id, "show_id") references app."show" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."tour" add constraint "tour_project_id" foreign key (org_id, "project_id") references app."project" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."tour_artist" add constraint "tour_artist_tour_id" foreign key (org_id, "tour_id") references app."tour" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."tour_artist" add constraint "tour_artist_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."scenario" add constraint "scenario_tour_id" foreign key (org_id, "tour_id") references app."tour" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."scenario" add constraint "scenario_parent_id" foreign key (org_id, "parent_id") references app."scenario" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."scenario_stop" add constraint "scenario_stop_scenario_id" foreign key (org_id, "scenario_id") references app."scenario" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."scenario_stop" add constraint "scenario_stop_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."scenario_stop" add constraint "scenario_stop_venue_id" foreign key (org_id, "venue_id") references app."venue" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."scenario_stop" add constraint "scenario_stop_prospect_id" foreign key (org_id, "prospect_id") references app."prospect" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."scenario_stop" add constraint "scenario_stop_hold_id" foreign key (org_id, "hold_id") references app."hold" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."scenario_stop" add constraint "scenario_stop_offer_id" foreign key (org_id, "offer_id") references app."offer" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."scenario_stop" add constraint "scenario_stop_show_id" foreign key (org_id, "show_id") references app."show" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."scenario_stop" add constraint "scenario_stop_together_id" foreign key (org_id, "together_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."budget_line" add constraint "budget_line_tour_id" foreign key (org_id, "tour_id") references app."tour" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."budget_line" add constraint "budget_line_artist_id" foreign key (org_id, "artist_id") references app."artist" (org_id, id) deferrable; exception when duplicate_object then null; end $$;
do $$ begin alter table app."budget_line" add constraint "budget_line_show_id" foreign key (org_id, "show_id") references app."show" (org_id, id) deferrable; exception when duplicate_object then null; end $$;

-- ---- what makes two rows the same thing ----
create unique index if not exists "setting_same_1" on app."setting" (org_id, "key") where not _del;
create unique index if not exists "tag_same_1" on app."tag" (org_id, "kind", sync.fold("name")) where not _del;
create unique index if not exists "tagging_same_1" on app."tagging" (org_id, "owner_entity", "owner_id", "tag_id") where not _del;
create or replace function sync.same_row(p_org uuid, t text, s jsonb) returns uuid language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
declare found uuid;
begin
  if t = 'setting' then
    select r.id into found from app."setting" r, jsonb_populate_record(null::app."setting", s) p where r.org_id = p_org and not r._del and r."key" is not distinct from p."key" limit 1;
    if found is not null then return found; end if;
  end if;
  if t = 'tag' then
    select r.id into found from app."tag" r, jsonb_populate_record(null::app."tag", s) p where r.org_id = p_org and not r._del and r."kind" is not distinct from p."kind" and sync.fold(r."name") is not distinct from sync.fold(p."name") limit 1;
    if found is not null then return found; end if;
  end if;
  if t = 'tagging' then
    select r.id into found from app."tagging" r, jsonb_populate_record(null::app."tagging", s) p where r.org_id = p_org and not r._del and r."owner_entity" is not distinct from p."owner_entity" and r."owner_id" is not distinct from p."owner_id" and r."tag_id" is not distinct from p."tag_id" limit 1;
    if found is not null then return found; end if;
  end if;
  return null;
end $$;

-- ---- what is private ----
create or replace function sync.only_for(p_org uuid, p_entity text, p_row uuid) returns text language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare answer text;
begin
  if p_entity = 'file' then select sync.only_for(p_org, e.name, r.owner_id) into answer from app."file" r join sync.entity e on e.number = r.owner_entity where r.org_id = p_org and r.id = p_row and r.owner_entity in (17);
  elsif p_entity = 'tagging' then select sync.only_for(p_org, e.name, r.owner_id) into answer from app."tagging" r join sync.entity e on e.number = r.owner_entity where r.org_id = p_org and r.id = p_row and r.owner_entity in (17);
  elsif p_entity = 'interaction' then select coalesce(r._by::text, '') into answer from app."interaction" r where r.org_id = p_org and r.id = p_row and r.is_private;
  elsif p_entity = 'conflict' then select r.member into answer from app."conflict" r where r.org_id = p_org and r.id = p_row and r.entity in ('interaction');
  end if;
  return answer;
end $$;
create or replace function sync.hidden_at(p_org uuid, p_entity text, p_row uuid) returns bigint language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare answer bigint;
begin
  if p_entity = 'interaction' then select r._hid into answer from app."interaction" r where r.org_id = p_org and r.id = p_row;
  end if;
  return answer;
end $$;
create or replace function sync.taken_away(p_entity text, p_since bigint) returns table (_seq bigint, id uuid) language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
#variable_conflict use_column
begin
  if p_entity = 'file' then return query select o._hid, r.id from app."interaction" o join app."file" r on r.org_id = o.org_id and r.owner_entity = 17 and r.owner_id = o.id where o.org_id = sync.org() and o._hid >= p_since and o._by is distinct from sync.uid();
  elsif p_entity = 'tagging' then return query select o._hid, r.id from app."interaction" o join app."tagging" r on r.org_id = o.org_id and r.owner_entity = 17 and r.owner_id = o.id where o.org_id = sync.org() and o._hid >= p_since and o._by is distinct from sync.uid();
  elsif p_entity = 'interaction' then return query select _hid, id from app."interaction" where org_id = sync.org() and _hid >= p_since and _by is distinct from sync.uid() and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned())));
  end if;
end $$;
create or replace function sync.has_parts(p_org uuid, p_owner bigint, p_row uuid, p_seq bigint) returns boolean language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select false or exists (select 1 from app."file" r where r.org_id = p_org and r.owner_entity = p_owner and r.owner_id = p_row and r._seq < p_seq) or exists (select 1 from app."tagging" r where r.org_id = p_org and r.owner_entity = p_owner and r.owner_id = p_row and r._seq < p_seq) $$;
drop policy if exists readers on audit.log;
create policy readers on audit.log for select to fs_user using (org_id = (select sync.org()) and (select sync.role()) = 'owner'
  and case when entity in ('file', 'tagging', 'interaction', 'conflict') then coalesce(sync.only_for(org_id, entity, row_id) = (select sync.uid())::text, true) else true end);
grant execute on function sync.only_for(uuid, text, uuid), sync.taken_away(text, bigint) to fs_user;

-- ---- settings: stamps, rights, REST ----
create or replace function sync."stamp_setting"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('setting', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."setting" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."setting" for each row execute function sync."stamp_setting"();
create or replace function sync."cascade_setting"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 1 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 1 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."setting" for each row when (new._del and not old._del) execute function sync."cascade_setting"();
drop policy if exists readers on app."setting";
create policy readers on app."setting" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('setting')));
drop policy if exists makers on app."setting";
create policy makers on app."setting" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('setting')));
drop policy if exists writers on app."setting";
create policy writers on app."setting" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('setting'))) with check (org_id = (select sync.org()));
revoke all on app."setting" from fs_user, fs_anon, public;
grant select, insert, update on app."setting" to fs_user; -- deleting is marking
drop view if exists api."setting";
create view api."setting" with (security_invoker = true) as select id, "key", "value", _at as _changed_at from app."setting" where not _del;
create trigger remove instead of delete on api."setting" for each row execute function sync.remove('setting');
grant select, insert, update, delete on api."setting" to fs_user;

-- ---- files: stamps, rights, REST ----
create or replace function sync."stamp_file"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."owner_id" is not null and (tg_op = 'INSERT' or old._del or (new.owner_entity, new."owner_id") is distinct from (old.owner_entity, old."owner_id"))
       and sync.owner_is_gone('file', new.org_id, new.owner_entity, new."owner_id") then new._del := true; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('file', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."file" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."file" for each row execute function sync."stamp_file"();
create or replace function sync."cascade_file"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 2 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 2 and owner_id = new.id and not _del;
  update app."artist" set "photo_id" = null where org_id = new.org_id and "photo_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."file" for each row when (new._del and not old._del) execute function sync."cascade_file"();
drop policy if exists readers on app."file";
create policy readers on app."file" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or case when owner_entity = 10 then owner_id = any ((select sync.artists())::uuid[]) else (select sync.sees_unassigned()) end) and case owner_entity when 17 then coalesce(sync.only_for(org_id, 'interaction', owner_id) = (select sync.uid())::text, true) else true end and (select sync.can_read('file')));
drop policy if exists makers on app."file";
create policy makers on app."file" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or case when owner_entity = 10 then owner_id = any ((select sync.artists())::uuid[]) else (select sync.sees_unassigned()) end) and case owner_entity when 17 then coalesce(sync.only_for(org_id, 'interaction', owner_id) = (select sync.uid())::text, true) else true end and (select sync.can_write('file')));
drop policy if exists writers on app."file";
create policy writers on app."file" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or case when owner_entity = 10 then owner_id = any ((select sync.artists())::uuid[]) else (select sync.sees_unassigned()) end) and case owner_entity when 17 then coalesce(sync.only_for(org_id, 'interaction', owner_id) = (select sync.uid())::text, true) else true end and (select sync.can_write('file'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or case when owner_entity = 10 then owner_id = any ((select sync.artists())::uuid[]) else (select sync.sees_unassigned()) end) and case owner_entity when 17 then coalesce(sync.only_for(org_id, 'interaction', owner_id) = (select sync.uid())::text, true) else true end);
revoke all on app."file" from fs_user, fs_anon, public;
grant select, insert, update on app."file" to fs_user; -- deleting is marking
drop view if exists api."file";
create view api."file" with (security_invoker = true) as select id, "owner_entity", "owner_id", "kind", "name", "mime", "size", "sha256", "added_at", _at as _changed_at from app."file" where not _del;
create trigger remove instead of delete on api."file" for each row execute function sync.remove('file');
grant select, insert, update, delete on api."file" to fs_user;

-- ---- tags: stamps, rights, REST ----
create or replace function sync."stamp_tag"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('tag', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."tag" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."tag" for each row execute function sync."stamp_tag"();
create or replace function sync."cascade_tag"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 3 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and "tag_id" = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 3 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."tag" for each row when (new._del and not old._del) execute function sync."cascade_tag"();
drop policy if exists readers on app."tag";
create policy readers on app."tag" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('tag')));
drop policy if exists makers on app."tag";
create policy makers on app."tag" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('tag')));
drop policy if exists writers on app."tag";
create policy writers on app."tag" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('tag'))) with check (org_id = (select sync.org()));
revoke all on app."tag" from fs_user, fs_anon, public;
grant select, insert, update on app."tag" to fs_user; -- deleting is marking
drop view if exists api."tag";
create view api."tag" with (security_invoker = true) as select id, "name", "kind", _at as _changed_at from app."tag" where not _del;
create trigger remove instead of delete on api."tag" for each row execute function sync.remove('tag');
grant select, insert, update, delete on api."tag" to fs_user;

-- ---- taggings: stamps, rights, REST ----
create or replace function sync."stamp_tagging"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."tag_id" is not null and (tg_op = 'INSERT' or old._del or new."tag_id" is distinct from old."tag_id") and sync.is_deleted(new.org_id, 'tag', new."tag_id") and sync.goes_along('tagging', 'tag_id', 'tag', new."tag_id") then new._del := true; end if;
    if new."owner_id" is not null and (tg_op = 'INSERT' or old._del or (new.owner_entity, new."owner_id") is distinct from (old.owner_entity, old."owner_id"))
       and sync.owner_is_gone('tagging', new.org_id, new.owner_entity, new."owner_id") then new._del := true; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('tagging', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."tagging" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."tagging" for each row execute function sync."stamp_tagging"();
create or replace function sync."cascade_tagging"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 4 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 4 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."tagging" for each row when (new._del and not old._del) execute function sync."cascade_tagging"();
drop policy if exists readers on app."tagging";
create policy readers on app."tagging" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or case when owner_entity = 10 then owner_id = any ((select sync.artists())::uuid[]) else (select sync.sees_unassigned()) end) and case owner_entity when 17 then coalesce(sync.only_for(org_id, 'interaction', owner_id) = (select sync.uid())::text, true) else true end and (select sync.can_read('tagging')));
drop policy if exists makers on app."tagging";
create policy makers on app."tagging" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or case when owner_entity = 10 then owner_id = any ((select sync.artists())::uuid[]) else (select sync.sees_unassigned()) end) and case owner_entity when 17 then coalesce(sync.only_for(org_id, 'interaction', owner_id) = (select sync.uid())::text, true) else true end and (select sync.can_write('tagging')));
drop policy if exists writers on app."tagging";
create policy writers on app."tagging" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or case when owner_entity = 10 then owner_id = any ((select sync.artists())::uuid[]) else (select sync.sees_unassigned()) end) and case owner_entity when 17 then coalesce(sync.only_for(org_id, 'interaction', owner_id) = (select sync.uid())::text, true) else true end and (select sync.can_write('tagging'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or case when owner_entity = 10 then owner_id = any ((select sync.artists())::uuid[]) else (select sync.sees_unassigned()) end) and case owner_entity when 17 then coalesce(sync.only_for(org_id, 'interaction', owner_id) = (select sync.uid())::text, true) else true end);
revoke all on app."tagging" from fs_user, fs_anon, public;
grant select, insert, update on app."tagging" to fs_user; -- deleting is marking
drop view if exists api."tagging";
create view api."tagging" with (security_invoker = true) as select id, "tag_id", "owner_entity", "owner_id", _at as _changed_at from app."tagging" where not _del;
create trigger remove instead of delete on api."tagging" for each row execute function sync.remove('tagging');
grant select, insert, update, delete on api."tagging" to fs_user;

-- ---- segments: stamps, rights, REST ----
create or replace function sync."stamp_segment"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('segment', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."segment" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."segment" for each row execute function sync."stamp_segment"();
create or replace function sync."cascade_segment"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 5 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 5 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."segment" for each row when (new._del and not old._del) execute function sync."cascade_segment"();
drop policy if exists readers on app."segment";
create policy readers on app."segment" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('segment')));
drop policy if exists makers on app."segment";
create policy makers on app."segment" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('segment')));
drop policy if exists writers on app."segment";
create policy writers on app."segment" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('segment'))) with check (org_id = (select sync.org()));
revoke all on app."segment" from fs_user, fs_anon, public;
grant select, insert, update on app."segment" to fs_user; -- deleting is marking
drop view if exists api."segment";
create view api."segment" with (security_invoker = true) as select id, "name", "entity", "filter", "sort", "position", _at as _changed_at from app."segment" where not _del;
create trigger remove instead of delete on api."segment" for each row execute function sync.remove('segment');
grant select, insert, update, delete on api."segment" to fs_user;

-- ---- imports: stamps, rights, REST ----
create or replace function sync."stamp_import"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('import', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."import" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."import" for each row execute function sync."stamp_import"();
create or replace function sync."cascade_import"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 6 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 6 and owner_id = new.id and not _del;
  update app."import_reject" set _del = true where org_id = new.org_id and "import_id" = new.id and not _del;
  update app."royalty" set "import_id" = null where org_id = new.org_id and "import_id" = new.id and not _del;
  update app."audience_stat" set "import_id" = null where org_id = new.org_id and "import_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."import" for each row when (new._del and not old._del) execute function sync."cascade_import"();
drop policy if exists readers on app."import";
create policy readers on app."import" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('import')));
drop policy if exists makers on app."import";
create policy makers on app."import" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('import')));
drop policy if exists writers on app."import";
create policy writers on app."import" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('import'))) with check (org_id = (select sync.org()));
revoke all on app."import" from fs_user, fs_anon, public;
grant select, insert, update on app."import" to fs_user; -- deleting is marking
drop view if exists api."import";
create view api."import" with (security_invoker = true) as select id, "file_name", "file_size", "file_sha256", "kind", "profile", "container", "encoding", "sheet", "started_at", "finished_at", "rows", "created", "updated", "unchanged", "skipped", "rejected", "duplicates", "warnings", "mapping", _at as _changed_at from app."import" where not _del;
create trigger remove instead of delete on api."import" for each row execute function sync.remove('import');
grant select, insert, update, delete on api."import" to fs_user;

-- ---- import_rejects: stamps, rights, REST ----
create or replace function sync."stamp_import_reject"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."import_id" is not null and (tg_op = 'INSERT' or old._del or new."import_id" is distinct from old."import_id") and sync.is_deleted(new.org_id, 'import', new."import_id") and sync.goes_along('import_reject', 'import_id', 'import', new."import_id") then new._del := true; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if new._del then
    new."cells" := null;
  end if;
  select * into s from sync.stamp('import_reject', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."import_reject" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."import_reject" for each row execute function sync."stamp_import_reject"();
create or replace function sync."cascade_import_reject"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 7 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 7 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."import_reject" for each row when (new._del and not old._del) execute function sync."cascade_import_reject"();
drop policy if exists readers on app."import_reject";
create policy readers on app."import_reject" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('import_reject')));
drop policy if exists makers on app."import_reject";
create policy makers on app."import_reject" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('import_reject')));
drop policy if exists writers on app."import_reject";
create policy writers on app."import_reject" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('import_reject'))) with check (org_id = (select sync.org()));
revoke all on app."import_reject" from fs_user, fs_anon, public;
grant select, insert, update on app."import_reject" to fs_user; -- deleting is marking
drop view if exists api."import_reject";
create view api."import_reject" with (security_invoker = true) as select id, "import_id", "line", "column", "reason", "cells", "sheet", _at as _changed_at from app."import_reject" where not _del;
create trigger remove instead of delete on api."import_reject" for each row execute function sync.remove('import_reject');
grant select, insert, update, delete on api."import_reject" to fs_user;

-- ---- import_mappings: stamps, rights, REST ----
create or replace function sync."stamp_import_mapping"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('import_mapping', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."import_mapping" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."import_mapping" for each row execute function sync."stamp_import_mapping"();
create or replace function sync."cascade_import_mapping"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 8 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 8 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."import_mapping" for each row when (new._del and not old._del) execute function sync."cascade_import_mapping"();
drop policy if exists readers on app."import_mapping";
create policy readers on app."import_mapping" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('import_mapping')));
drop policy if exists makers on app."import_mapping";
create policy makers on app."import_mapping" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('import_mapping')));
drop policy if exists writers on app."import_mapping";
create policy writers on app."import_mapping" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('import_mapping'))) with check (org_id = (select sync.org()));
revoke all on app."import_mapping" from fs_user, fs_anon, public;
grant select, insert, update on app."import_mapping" to fs_user; -- deleting is marking
drop view if exists api."import_mapping";
create view api."import_mapping" with (security_invoker = true) as select id, "fingerprint", "name", "kind", "mapping", "used_at", _at as _changed_at from app."import_mapping" where not _del;
create trigger remove instead of delete on api."import_mapping" for each row execute function sync.remove('import_mapping');
grant select, insert, update, delete on api."import_mapping" to fs_user;

-- ---- artists: stamps, rights, REST ----
create or replace function sync."stamp_artist"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."photo_id" is not null and (tg_op = 'INSERT' or old._del or new."photo_id" is distinct from old."photo_id") and sync.is_deleted(new.org_id, 'file', new."photo_id") then new."photo_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if new._del then
    new."lineup" := null;
    new."email" := null;
    new."phone" := null;
    new."notes" := null;
    new."emergency_contact" := null;
    new."emergency_phone" := null;
  end if;
  select * into s from sync.stamp('artist', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."artist" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."artist" for each row execute function sync."stamp_artist"();
create or replace function sync."cascade_artist"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 10 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 10 and owner_id = new.id and not _del;
  update app."availability" set _del = true where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."proposal" set _del = true where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."contact_role" set "artist_id" = null where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."product" set "artist_id" = null where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."order_line" set "artist_id" = null where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."deal" set "artist_id" = null where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."project_artist" set _del = true where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."prospect" set "artist_id" = null where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."hold" set "artist_id" = null where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."offer" set "artist_id" = null where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."show" set "artist_id" = null where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."exclusivity" set _del = true where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."task_template" set "artist_id" = null where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."task" set "artist_id" = null where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."resource_booking" set "artist_id" = null where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."royalty" set "artist_id" = null where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."audience_stat" set "artist_id" = null where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."interaction" set "artist_id" = null where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."tour_artist" set _del = true where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."scenario_stop" set "artist_id" = null where org_id = new.org_id and "artist_id" = new.id and not _del;
  update app."scenario_stop" set "together_id" = null where org_id = new.org_id and "together_id" = new.id and not _del;
  update app."budget_line" set "artist_id" = null where org_id = new.org_id and "artist_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."artist" for each row when (new._del and not old._del) execute function sync."cascade_artist"();
drop policy if exists readers on app."artist";
create policy readers on app."artist" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or id = any ((select sync.artists())::uuid[])) and (select sync.can_read('artist')));
drop policy if exists makers on app."artist";
create policy makers on app."artist" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or id = any ((select sync.artists())::uuid[])) and (select sync.can_write('artist')));
drop policy if exists writers on app."artist";
create policy writers on app."artist" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or id = any ((select sync.artists())::uuid[])) and (select sync.can_write('artist'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or id = any ((select sync.artists())::uuid[])));
revoke all on app."artist" from fs_user, fs_anon, public;
grant select, insert, update on app."artist" to fs_user; -- deleting is marking
drop view if exists api."artist";
create view api."artist" with (security_invoker = true) as select id, "name", "status", "genre", "tier", "home_town", "home_country", "latitude", "longitude", "lineup", "party_size", "fee_min", "fee_max", "currency", "commission", "email", "phone", "website", "instagram", "facebook", "tiktok", "youtube", "spotify", "bandcamp", "soundcloud", "monthly_listeners", "followers", "popularity", "represented_since", "bio", "notes", "color", "photo_id", "approves_changes", "emergency_contact", "emergency_phone", _at as _changed_at from app."artist" where not _del;
create trigger remove instead of delete on api."artist" for each row execute function sync.remove('artist');
grant select, insert, update, delete on api."artist" to fs_user;

-- ---- availabilities: stamps, rights, REST ----
create or replace function sync."stamp_availability"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") and sync.goes_along('availability', 'artist_id', 'artist', new."artist_id") then new._del := true; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('availability', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."availability" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."availability" for each row execute function sync."stamp_availability"();
create or replace function sync."cascade_availability"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 11 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 11 and owner_id = new.id and not _del;
  update app."conflict_note" set "availability_id" = null where org_id = new.org_id and "availability_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."availability" for each row when (new._del and not old._del) execute function sync."cascade_availability"();
drop policy if exists readers on app."availability";
create policy readers on app."availability" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('availability')));
drop policy if exists makers on app."availability";
create policy makers on app."availability" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('availability')));
drop policy if exists writers on app."availability";
create policy writers on app."availability" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('availability'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."availability" from fs_user, fs_anon, public;
grant select, insert, update on app."availability" to fs_user; -- deleting is marking
drop view if exists api."availability";
create view api."availability" with (security_invoker = true) as select id, "artist_id", "kind", "first_day", "last_day", "reason", "place", "external_uid", _at as _changed_at from app."availability" where not _del;
create trigger remove instead of delete on api."availability" for each row execute function sync.remove('availability');
grant select, insert, update, delete on api."availability" to fs_user;

-- ---- proposals: stamps, rights, REST ----
create or replace function sync."stamp_proposal"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") and sync.goes_along('proposal', 'artist_id', 'artist', new."artist_id") then new._del := true; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('proposal', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."proposal" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."proposal" for each row execute function sync."stamp_proposal"();
create or replace function sync."cascade_proposal"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 12 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 12 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."proposal" for each row when (new._del and not old._del) execute function sync."cascade_proposal"();
drop policy if exists readers on app."proposal";
create policy readers on app."proposal" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('proposal')));
drop policy if exists makers on app."proposal";
create policy makers on app."proposal" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('proposal')));
drop policy if exists writers on app."proposal";
create policy writers on app."proposal" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('proposal'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."proposal" from fs_user, fs_anon, public;
grant select, insert, update on app."proposal" to fs_user; -- deleting is marking
drop view if exists api."proposal";
create view api."proposal" with (security_invoker = true) as select id, "artist_id", "summary", "changes", "state", "proposed_by", "proposed_at", "decided_by", "decided_at", "note", _at as _changed_at from app."proposal" where not _del;
create trigger remove instead of delete on api."proposal" for each row execute function sync.remove('proposal');
grant select, insert, update, delete on api."proposal" to fs_user;

-- ---- companies: stamps, rights, REST ----
create or replace function sync."stamp_company"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('company', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."company" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."company" for each row execute function sync."stamp_company"();
create or replace function sync."cascade_company"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 13 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 13 and owner_id = new.id and not _del;
  update app."venue" set "company_id" = null where org_id = new.org_id and "company_id" = new.id and not _del;
  update app."contact_role" set "company_id" = null where org_id = new.org_id and "company_id" = new.id and not _del;
  update app."deal" set "company_id" = null where org_id = new.org_id and "company_id" = new.id and not _del;
  update app."offer" set "company_id" = null where org_id = new.org_id and "company_id" = new.id and not _del;
  update app."show" set "company_id" = null where org_id = new.org_id and "company_id" = new.id and not _del;
  update app."exclusivity" set "company_id" = null where org_id = new.org_id and "company_id" = new.id and not _del;
  update app."resource" set "company_id" = null where org_id = new.org_id and "company_id" = new.id and not _del;
  update app."interaction" set "company_id" = null where org_id = new.org_id and "company_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."company" for each row when (new._del and not old._del) execute function sync."cascade_company"();
drop policy if exists readers on app."company";
create policy readers on app."company" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('company')));
drop policy if exists makers on app."company";
create policy makers on app."company" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('company')));
drop policy if exists writers on app."company";
create policy writers on app."company" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('company'))) with check (org_id = (select sync.org()));
revoke all on app."company" from fs_user, fs_anon, public;
grant select, insert, update on app."company" to fs_user; -- deleting is marking
drop view if exists api."company";
create view api."company" with (security_invoker = true) as select id, "name", "kind", "street", "postcode", "town", "region", "country", "latitude", "longitude", "located_by", "email", "phone", "website", "registration", "vat_number", "payment_days", "notes", "external_id", _at as _changed_at from app."company" where not _del;
create trigger remove instead of delete on api."company" for each row execute function sync.remove('company');
grant select, insert, update, delete on api."company" to fs_user;

-- ---- venues: stamps, rights, REST ----
create or replace function sync."stamp_venue"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."company_id" is not null and (tg_op = 'INSERT' or old._del or new."company_id" is distinct from old."company_id") and sync.is_deleted(new.org_id, 'company', new."company_id") then new."company_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('venue', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."venue" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."venue" for each row execute function sync."stamp_venue"();
create or replace function sync."cascade_venue"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 14 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 14 and owner_id = new.id and not _del;
  update app."contact_role" set "venue_id" = null where org_id = new.org_id and "venue_id" = new.id and not _del;
  update app."deal" set "venue_id" = null where org_id = new.org_id and "venue_id" = new.id and not _del;
  update app."prospect" set "venue_id" = null where org_id = new.org_id and "venue_id" = new.id and not _del;
  update app."hold" set "venue_id" = null where org_id = new.org_id and "venue_id" = new.id and not _del;
  update app."offer" set "venue_id" = null where org_id = new.org_id and "venue_id" = new.id and not _del;
  update app."show" set "venue_id" = null where org_id = new.org_id and "venue_id" = new.id and not _del;
  update app."task" set "venue_id" = null where org_id = new.org_id and "venue_id" = new.id and not _del;
  update app."interaction" set "venue_id" = null where org_id = new.org_id and "venue_id" = new.id and not _del;
  update app."scenario_stop" set "venue_id" = null where org_id = new.org_id and "venue_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."venue" for each row when (new._del and not old._del) execute function sync."cascade_venue"();
drop policy if exists readers on app."venue";
create policy readers on app."venue" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('venue')));
drop policy if exists makers on app."venue";
create policy makers on app."venue" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('venue')));
drop policy if exists writers on app."venue";
create policy writers on app."venue" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('venue'))) with check (org_id = (select sync.org()));
revoke all on app."venue" from fs_user, fs_anon, public;
grant select, insert, update on app."venue" to fs_user; -- deleting is marking
drop view if exists api."venue";
create view api."venue" with (security_invoker = true) as select id, "name", "kind", "company_id", "street", "postcode", "town", "region", "country", "latitude", "longitude", "located_by", "capacity", "capacity_seated", "rooms", "email", "phone", "website", "instagram", "facebook", "genres", "excludes", "fee_min", "fee_max", "last_fee", "currency", "payment_days", "period", "period_start", "period_end", "founded", "status", "notes", "external_id", _at as _changed_at from app."venue" where not _del;
create trigger remove instead of delete on api."venue" for each row execute function sync.remove('venue');
grant select, insert, update, delete on api."venue" to fs_user;

-- ---- contacts: stamps, rights, REST ----
create or replace function sync."stamp_contact"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if new._del then
    new."name" := null;
    new."first_name" := null;
    new."last_name" := null;
    new."salutation" := null;
    new."nickname" := null;
    new."company_name" := null;
    new."email" := null;
    new."email2" := null;
    new."email3" := null;
    new."phone" := null;
    new."mobile" := null;
    new."phone3" := null;
    new."website" := null;
    new."linkedin" := null;
    new."instagram" := null;
    new."street" := null;
    new."postcode" := null;
    new."town" := null;
    new."region" := null;
    new."latitude" := null;
    new."longitude" := null;
    new."birthday" := null;
    new."preferences" := null;
    new."notes" := null;
    new."source" := null;
    new."external_id" := null;
    new."extra" := null;
  end if;
  select * into s from sync.stamp('contact', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."contact" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."contact" for each row execute function sync."stamp_contact"();
create or replace function sync."cascade_contact"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 15 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 15 and owner_id = new.id and not _del;
  update app."contact_role" set _del = true where org_id = new.org_id and "contact_id" = new.id and not _del;
  update app."deal" set "contact_id" = null where org_id = new.org_id and "contact_id" = new.id and not _del;
  update app."prospect" set "contact_id" = null where org_id = new.org_id and "contact_id" = new.id and not _del;
  update app."hold" set "contact_id" = null where org_id = new.org_id and "contact_id" = new.id and not _del;
  update app."offer" set "contact_id" = null where org_id = new.org_id and "contact_id" = new.id and not _del;
  update app."show" set "contact_id" = null where org_id = new.org_id and "contact_id" = new.id and not _del;
  update app."task" set "contact_id" = null where org_id = new.org_id and "contact_id" = new.id and not _del;
  update app."interaction" set "contact_id" = null where org_id = new.org_id and "contact_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."contact" for each row when (new._del and not old._del) execute function sync."cascade_contact"();
drop policy if exists readers on app."contact";
create policy readers on app."contact" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('contact')));
drop policy if exists makers on app."contact";
create policy makers on app."contact" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('contact')));
drop policy if exists writers on app."contact";
create policy writers on app."contact" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('contact'))) with check (org_id = (select sync.org()));
revoke all on app."contact" from fs_user, fs_anon, public;
grant select, insert, update on app."contact" to fs_user; -- deleting is marking
drop view if exists api."contact";
create view api."contact" with (security_invoker = true) as select id, "name", "first_name", "last_name", "salutation", "nickname", "job_title", "department", "company_name", "email", "email2", "email3", "phone", "mobile", "phone3", "website", "linkedin", "instagram", "street", "postcode", "town", "region", "country", "latitude", "longitude", "located_by", "language", "birthday", "preferences", "status", "notes", "source", "connected_on", "external_id", "extra", _at as _changed_at from app."contact" where not _del;
create trigger remove instead of delete on api."contact" for each row execute function sync.remove('contact');
grant select, insert, update, delete on api."contact" to fs_user;

-- ---- contact_roles: stamps, rights, REST ----
create or replace function sync."stamp_contact_role"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."contact_id" is not null and (tg_op = 'INSERT' or old._del or new."contact_id" is distinct from old."contact_id") and sync.is_deleted(new.org_id, 'contact', new."contact_id") and sync.goes_along('contact_role', 'contact_id', 'contact', new."contact_id") then new._del := true; end if;
    if new."venue_id" is not null and (tg_op = 'INSERT' or old._del or new."venue_id" is distinct from old."venue_id") and sync.is_deleted(new.org_id, 'venue', new."venue_id") then new."venue_id" := null; end if;
    if new."company_id" is not null and (tg_op = 'INSERT' or old._del or new."company_id" is distinct from old."company_id") and sync.is_deleted(new.org_id, 'company', new."company_id") then new."company_id" := null; end if;
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") then new."artist_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('contact_role', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."contact_role" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."contact_role" for each row execute function sync."stamp_contact_role"();
create or replace function sync."cascade_contact_role"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 16 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 16 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."contact_role" for each row when (new._del and not old._del) execute function sync."cascade_contact_role"();
drop policy if exists readers on app."contact_role";
create policy readers on app."contact_role" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('contact_role')));
drop policy if exists makers on app."contact_role";
create policy makers on app."contact_role" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('contact_role')));
drop policy if exists writers on app."contact_role";
create policy writers on app."contact_role" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('contact_role'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."contact_role" from fs_user, fs_anon, public;
grant select, insert, update on app."contact_role" to fs_user; -- deleting is marking
drop view if exists api."contact_role";
create view api."contact_role" with (security_invoker = true) as select id, "contact_id", "venue_id", "company_id", "artist_id", "role", "role_name", "is_primary", _at as _changed_at from app."contact_role" where not _del;
create trigger remove instead of delete on api."contact_role" for each row execute function sync.remove('contact_role');
grant select, insert, update, delete on api."contact_role" to fs_user;

-- ---- fans: stamps, rights, REST ----
create or replace function sync."stamp_fan"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."referred_by" is not null and (tg_op = 'INSERT' or old._del or new."referred_by" is distinct from old."referred_by") and sync.is_deleted(new.org_id, 'fan', new."referred_by") then new."referred_by" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if new._del then
    new."name" := null;
    new."first_name" := null;
    new."last_name" := null;
    new."email" := null;
    new."phone" := null;
    new."street" := null;
    new."postcode" := null;
    new."town" := null;
    new."region" := null;
    new."latitude" := null;
    new."longitude" := null;
    new."birthday" := null;
    new."origin_detail" := null;
    new."instagram" := null;
    new."notes" := null;
    new."external_id" := null;
  end if;
  select * into s from sync.stamp('fan', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."fan" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."fan" for each row execute function sync."stamp_fan"();
create or replace function sync."cascade_fan"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 18 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 18 and owner_id = new.id and not _del;
  update app."fan" set "referred_by" = null where org_id = new.org_id and "referred_by" = new.id and not _del;
  update app."fan_activity" set _del = true where org_id = new.org_id and "fan_id" = new.id and not _del;
  update app."consent" set _del = true where org_id = new.org_id and "fan_id" = new.id and not _del;
  update app."customer" set "fan_id" = null where org_id = new.org_id and "fan_id" = new.id and not _del;
  update app."order" set "fan_id" = null where org_id = new.org_id and "fan_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."fan" for each row when (new._del and not old._del) execute function sync."cascade_fan"();
drop policy if exists readers on app."fan";
create policy readers on app."fan" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('fan')));
drop policy if exists makers on app."fan";
create policy makers on app."fan" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('fan')));
drop policy if exists writers on app."fan";
create policy writers on app."fan" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('fan'))) with check (org_id = (select sync.org()));
revoke all on app."fan" from fs_user, fs_anon, public;
grant select, insert, update on app."fan" to fs_user; -- deleting is marking
drop view if exists api."fan";
create view api."fan" with (security_invoker = true) as select id, "name", "first_name", "last_name", "kind", "email", "phone", "street", "postcode", "town", "region", "country", "latitude", "longitude", "language", "birthday", "stage", "score", "points", "spent", "currency", "origin", "origin_detail", "referred_by", "email_consent", "sms_consent", "joined_on", "last_active_at", "instagram", "is_producer", "producer_level", "producer_genre", "producer_tools", "notes", "external_id", _at as _changed_at from app."fan" where not _del;
create trigger remove instead of delete on api."fan" for each row execute function sync.remove('fan');
grant select, insert, update, delete on api."fan" to fs_user;

-- ---- fan_activities: stamps, rights, REST ----
create or replace function sync."stamp_fan_activity"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."fan_id" is not null and (tg_op = 'INSERT' or old._del or new."fan_id" is distinct from old."fan_id") and sync.is_deleted(new.org_id, 'fan', new."fan_id") and sync.goes_along('fan_activity', 'fan_id', 'fan', new."fan_id") then new._del := true; end if;
    if new."order_id" is not null and (tg_op = 'INSERT' or old._del or new."order_id" is distinct from old."order_id") and sync.is_deleted(new.org_id, 'order', new."order_id") then new."order_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if new._del then
    new."summary" := null;
  end if;
  select * into s from sync.stamp('fan_activity', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."fan_activity" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."fan_activity" for each row execute function sync."stamp_fan_activity"();
create or replace function sync."cascade_fan_activity"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 19 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 19 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."fan_activity" for each row when (new._del and not old._del) execute function sync."cascade_fan_activity"();
drop policy if exists readers on app."fan_activity";
create policy readers on app."fan_activity" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('fan_activity')));
drop policy if exists makers on app."fan_activity";
create policy makers on app."fan_activity" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('fan_activity')));
drop policy if exists writers on app."fan_activity";
create policy writers on app."fan_activity" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('fan_activity'))) with check (org_id = (select sync.org()));
revoke all on app."fan_activity" from fs_user, fs_anon, public;
grant select, insert, update on app."fan_activity" to fs_user; -- deleting is marking
drop view if exists api."fan_activity";
create view api."fan_activity" with (security_invoker = true) as select id, "fan_id", "at", "kind", "summary", "points", "order_id", _at as _changed_at from app."fan_activity" where not _del;
create trigger remove instead of delete on api."fan_activity" for each row execute function sync.remove('fan_activity');
grant select, insert, update, delete on api."fan_activity" to fs_user;

-- ---- consents: stamps, rights, REST ----
create or replace function sync."stamp_consent"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."fan_id" is not null and (tg_op = 'INSERT' or old._del or new."fan_id" is distinct from old."fan_id") and sync.is_deleted(new.org_id, 'fan', new."fan_id") and sync.goes_along('consent', 'fan_id', 'fan', new."fan_id") then new._del := true; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if new._del then
    new."evidence" := null;
  end if;
  select * into s from sync.stamp('consent', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."consent" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."consent" for each row execute function sync."stamp_consent"();
create or replace function sync."cascade_consent"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 20 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 20 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."consent" for each row when (new._del and not old._del) execute function sync."cascade_consent"();
drop policy if exists readers on app."consent";
create policy readers on app."consent" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('consent')));
drop policy if exists makers on app."consent";
create policy makers on app."consent" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('consent')));
drop policy if exists writers on app."consent";
create policy writers on app."consent" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('consent'))) with check (org_id = (select sync.org()));
revoke all on app."consent" from fs_user, fs_anon, public;
grant select, insert, update on app."consent" to fs_user; -- deleting is marking
drop view if exists api."consent";
create view api."consent" with (security_invoker = true) as select id, "fan_id", "channel", "purpose", "action", "basis", "at", "source", "evidence", _at as _changed_at from app."consent" where not _del;
create trigger remove instead of delete on api."consent" for each row execute function sync.remove('consent');
grant select, insert, update, delete on api."consent" to fs_user;

-- ---- suppressions: stamps, rights, REST ----
create or replace function sync."stamp_suppression"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('suppression', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."suppression" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."suppression" for each row execute function sync."stamp_suppression"();
create or replace function sync."cascade_suppression"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 21 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 21 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."suppression" for each row when (new._del and not old._del) execute function sync."cascade_suppression"();
drop policy if exists readers on app."suppression";
create policy readers on app."suppression" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('suppression')));
drop policy if exists makers on app."suppression";
create policy makers on app."suppression" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('suppression')));
drop policy if exists writers on app."suppression";
create policy writers on app."suppression" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('suppression'))) with check (org_id = (select sync.org()));
revoke all on app."suppression" from fs_user, fs_anon, public;
grant select, insert, update on app."suppression" to fs_user; -- deleting is marking
drop view if exists api."suppression";
create view api."suppression" with (security_invoker = true) as select id, "address_hash", "channel", "reason", "at", "source", _at as _changed_at from app."suppression" where not _del;
create trigger remove instead of delete on api."suppression" for each row execute function sync.remove('suppression');
grant select, insert, update, delete on api."suppression" to fs_user;

-- ---- customers: stamps, rights, REST ----
create or replace function sync."stamp_customer"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."fan_id" is not null and (tg_op = 'INSERT' or old._del or new."fan_id" is distinct from old."fan_id") and sync.is_deleted(new.org_id, 'fan', new."fan_id") then new."fan_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if new._del then
    new."name" := null;
    new."email" := null;
    new."phone" := null;
    new."company" := null;
    new."street" := null;
    new."postcode" := null;
    new."town" := null;
    new."region" := null;
    new."notes" := null;
    new."external_id" := null;
  end if;
  select * into s from sync.stamp('customer', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."customer" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."customer" for each row execute function sync."stamp_customer"();
create or replace function sync."cascade_customer"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 22 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 22 and owner_id = new.id and not _del;
  update app."order" set "customer_id" = null where org_id = new.org_id and "customer_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."customer" for each row when (new._del and not old._del) execute function sync."cascade_customer"();
drop policy if exists readers on app."customer";
create policy readers on app."customer" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('customer')));
drop policy if exists makers on app."customer";
create policy makers on app."customer" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('customer')));
drop policy if exists writers on app."customer";
create policy writers on app."customer" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('customer'))) with check (org_id = (select sync.org()));
revoke all on app."customer" from fs_user, fs_anon, public;
grant select, insert, update on app."customer" to fs_user; -- deleting is marking
drop view if exists api."customer";
create view api."customer" with (security_invoker = true) as select id, "name", "email", "fan_id", "phone", "company", "street", "postcode", "town", "region", "country", "orders", "spent", "currency", "first_order_at", "last_order_at", "notes", "external_id", _at as _changed_at from app."customer" where not _del;
create trigger remove instead of delete on api."customer" for each row execute function sync.remove('customer');
grant select, insert, update, delete on api."customer" to fs_user;

-- ---- products: stamps, rights, REST ----
create or replace function sync."stamp_product"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") then new."artist_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('product', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."product" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."product" for each row execute function sync."stamp_product"();
create or replace function sync."cascade_product"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 23 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 23 and owner_id = new.id and not _del;
  update app."order_line" set "product_id" = null where org_id = new.org_id and "product_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."product" for each row when (new._del and not old._del) execute function sync."cascade_product"();
drop policy if exists readers on app."product";
create policy readers on app."product" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('product')));
drop policy if exists makers on app."product";
create policy makers on app."product" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('product')));
drop policy if exists writers on app."product";
create policy writers on app."product" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('product'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."product" from fs_user, fs_anon, public;
grant select, insert, update on app."product" to fs_user; -- deleting is marking
drop view if exists api."product";
create view api."product" with (security_invoker = true) as select id, "name", "kind", "sku", "artist_id", "price", "currency", "stock", "upc", "notes", "status", _at as _changed_at from app."product" where not _del;
create trigger remove instead of delete on api."product" for each row execute function sync.remove('product');
grant select, insert, update, delete on api."product" to fs_user;

-- ---- orders: stamps, rights, REST ----
create or replace function sync."stamp_order"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."customer_id" is not null and (tg_op = 'INSERT' or old._del or new."customer_id" is distinct from old."customer_id") and sync.is_deleted(new.org_id, 'customer', new."customer_id") then new."customer_id" := null; end if;
    if new."fan_id" is not null and (tg_op = 'INSERT' or old._del or new."fan_id" is distinct from old."fan_id") and sync.is_deleted(new.org_id, 'fan', new."fan_id") then new."fan_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if new._del then
    new."buyer_name" := null;
    new."buyer_email" := null;
    new."street" := null;
    new."postcode" := null;
    new."town" := null;
    new."region" := null;
    new."notes" := null;
  end if;
  select * into s from sync.stamp('order', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."order" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."order" for each row execute function sync."stamp_order"();
create or replace function sync."cascade_order"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 28 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 28 and owner_id = new.id and not _del;
  update app."fan_activity" set "order_id" = null where org_id = new.org_id and "order_id" = new.id and not _del;
  update app."order_line" set _del = true where org_id = new.org_id and "order_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."order" for each row when (new._del and not old._del) execute function sync."cascade_order"();
drop policy if exists readers on app."order";
create policy readers on app."order" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('order')));
drop policy if exists makers on app."order";
create policy makers on app."order" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('order')));
drop policy if exists writers on app."order";
create policy writers on app."order" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('order'))) with check (org_id = (select sync.org()));
revoke all on app."order" from fs_user, fs_anon, public;
grant select, insert, update on app."order" to fs_user; -- deleting is marking
drop view if exists api."order";
create view api."order" with (security_invoker = true) as select id, "number", "source", "external_id", "customer_id", "fan_id", "buyer_name", "buyer_email", "placed_at", "status", "fulfilment", "currency", "subtotal", "discount", "shipping", "tax", "fees", "total", "refunded", "payment_method", "street", "postcode", "town", "region", "country", "event_name", "event_day", "notes", _at as _changed_at from app."order" where not _del;
create trigger remove instead of delete on api."order" for each row execute function sync.remove('order');
grant select, insert, update, delete on api."order" to fs_user;

-- ---- order_lines: stamps, rights, REST ----
create or replace function sync."stamp_order_line"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."order_id" is not null and (tg_op = 'INSERT' or old._del or new."order_id" is distinct from old."order_id") and sync.is_deleted(new.org_id, 'order', new."order_id") and sync.goes_along('order_line', 'order_id', 'order', new."order_id") then new._del := true; end if;
    if new."product_id" is not null and (tg_op = 'INSERT' or old._del or new."product_id" is distinct from old."product_id") and sync.is_deleted(new.org_id, 'product', new."product_id") then new."product_id" := null; end if;
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") then new."artist_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if new._del then
    new."attendee_name" := null;
    new."attendee_email" := null;
  end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('order_line', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."order_line" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."order_line" for each row execute function sync."stamp_order_line"();
create or replace function sync."cascade_order_line"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 29 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 29 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."order_line" for each row when (new._del and not old._del) execute function sync."cascade_order_line"();
drop policy if exists readers on app."order_line";
create policy readers on app."order_line" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('order_line')));
drop policy if exists makers on app."order_line";
create policy makers on app."order_line" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('order_line')));
drop policy if exists writers on app."order_line";
create policy writers on app."order_line" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('order_line'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."order_line" from fs_user, fs_anon, public;
grant select, insert, update on app."order_line" to fs_user; -- deleting is marking
drop view if exists api."order_line";
create view api."order_line" with (security_invoker = true) as select id, "order_id", "position", "product_id", "artist_id", "name", "sku", "kind", "quantity", "unit_price", "total", "currency", "external_id", "attendee_name", "attendee_email", _at as _changed_at from app."order_line" where not _del;
create trigger remove instead of delete on api."order_line" for each row execute function sync.remove('order_line');
grant select, insert, update, delete on api."order_line" to fs_user;

-- ---- deals: stamps, rights, REST ----
create or replace function sync."stamp_deal"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") then new."artist_id" := null; end if;
    if new."venue_id" is not null and (tg_op = 'INSERT' or old._del or new."venue_id" is distinct from old."venue_id") and sync.is_deleted(new.org_id, 'venue', new."venue_id") then new."venue_id" := null; end if;
    if new."company_id" is not null and (tg_op = 'INSERT' or old._del or new."company_id" is distinct from old."company_id") and sync.is_deleted(new.org_id, 'company', new."company_id") then new."company_id" := null; end if;
    if new."contact_id" is not null and (tg_op = 'INSERT' or old._del or new."contact_id" is distinct from old."contact_id") and sync.is_deleted(new.org_id, 'contact', new."contact_id") then new."contact_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('deal', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."deal" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."deal" for each row execute function sync."stamp_deal"();
create or replace function sync."cascade_deal"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 24 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 24 and owner_id = new.id and not _del;
  update app."hold" set "deal_id" = null where org_id = new.org_id and "deal_id" = new.id and not _del;
  update app."offer" set "deal_id" = null where org_id = new.org_id and "deal_id" = new.id and not _del;
  update app."show" set "deal_id" = null where org_id = new.org_id and "deal_id" = new.id and not _del;
  update app."stage_override" set "deal_id" = null where org_id = new.org_id and "deal_id" = new.id and not _del;
  update app."interaction" set "deal_id" = null where org_id = new.org_id and "deal_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."deal" for each row when (new._del and not old._del) execute function sync."cascade_deal"();
drop policy if exists readers on app."deal";
create policy readers on app."deal" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('deal')));
drop policy if exists makers on app."deal";
create policy makers on app."deal" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('deal')));
drop policy if exists writers on app."deal";
create policy writers on app."deal" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('deal'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."deal" from fs_user, fs_anon, public;
grant select, insert, update on app."deal" to fs_user; -- deleting is marking
drop view if exists api."deal";
create view api."deal" with (security_invoker = true) as select id, "name", "artist_id", "venue_id", "company_id", "contact_id", "stage", "stage_name", "amount", "currency", "owner", "created_on", "expected_on", "closed_on", "lost_reason", "notes", "external_id", _at as _changed_at from app."deal" where not _del;
create trigger remove instead of delete on api."deal" for each row execute function sync.remove('deal');
grant select, insert, update, delete on api."deal" to fs_user;

-- ---- projects: stamps, rights, REST ----
create or replace function sync."stamp_project"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('project', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."project" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."project" for each row execute function sync."stamp_project"();
create or replace function sync."cascade_project"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 40 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 40 and owner_id = new.id and not _del;
  update app."project_artist" set _del = true where org_id = new.org_id and "project_id" = new.id and not _del;
  update app."prospect" set "project_id" = null where org_id = new.org_id and "project_id" = new.id and not _del;
  update app."hold" set "project_id" = null where org_id = new.org_id and "project_id" = new.id and not _del;
  update app."offer" set "project_id" = null where org_id = new.org_id and "project_id" = new.id and not _del;
  update app."show" set "project_id" = null where org_id = new.org_id and "project_id" = new.id and not _del;
  update app."task" set "project_id" = null where org_id = new.org_id and "project_id" = new.id and not _del;
  update app."tour" set "project_id" = null where org_id = new.org_id and "project_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."project" for each row when (new._del and not old._del) execute function sync."cascade_project"();
drop policy if exists readers on app."project";
create policy readers on app."project" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('project')));
drop policy if exists makers on app."project";
create policy makers on app."project" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('project')));
drop policy if exists writers on app."project";
create policy writers on app."project" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('project'))) with check (org_id = (select sync.org()));
revoke all on app."project" from fs_user, fs_anon, public;
grant select, insert, update on app."project" to fs_user; -- deleting is marking
drop view if exists api."project";
create view api."project" with (security_invoker = true) as select id, "name", "kind", "state", "first_day", "last_day", "territory", "wanted_dates", "currency", "owner", "notes", "external_id", _at as _changed_at from app."project" where not _del;
create trigger remove instead of delete on api."project" for each row execute function sync.remove('project');
grant select, insert, update, delete on api."project" to fs_user;

-- ---- project_artists: stamps, rights, REST ----
create or replace function sync."stamp_project_artist"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."project_id" is not null and (tg_op = 'INSERT' or old._del or new."project_id" is distinct from old."project_id") and sync.is_deleted(new.org_id, 'project', new."project_id") and sync.goes_along('project_artist', 'project_id', 'project', new."project_id") then new._del := true; end if;
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") and sync.goes_along('project_artist', 'artist_id', 'artist', new."artist_id") then new._del := true; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('project_artist', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."project_artist" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."project_artist" for each row execute function sync."stamp_project_artist"();
create or replace function sync."cascade_project_artist"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 41 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 41 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."project_artist" for each row when (new._del and not old._del) execute function sync."cascade_project_artist"();
drop policy if exists readers on app."project_artist";
create policy readers on app."project_artist" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('project_artist')));
drop policy if exists makers on app."project_artist";
create policy makers on app."project_artist" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('project_artist')));
drop policy if exists writers on app."project_artist";
create policy writers on app."project_artist" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('project_artist'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."project_artist" from fs_user, fs_anon, public;
grant select, insert, update on app."project_artist" to fs_user; -- deleting is marking
drop view if exists api."project_artist";
create view api."project_artist" with (security_invoker = true) as select id, "project_id", "artist_id", "billing", _at as _changed_at from app."project_artist" where not _del;
create trigger remove instead of delete on api."project_artist" for each row execute function sync.remove('project_artist');
grant select, insert, update, delete on api."project_artist" to fs_user;

-- ---- prospects: stamps, rights, REST ----
create or replace function sync."stamp_prospect"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."project_id" is not null and (tg_op = 'INSERT' or old._del or new."project_id" is distinct from old."project_id") and sync.is_deleted(new.org_id, 'project', new."project_id") then new."project_id" := null; end if;
    if new."venue_id" is not null and (tg_op = 'INSERT' or old._del or new."venue_id" is distinct from old."venue_id") and sync.is_deleted(new.org_id, 'venue', new."venue_id") then new."venue_id" := null; end if;
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") then new."artist_id" := null; end if;
    if new."contact_id" is not null and (tg_op = 'INSERT' or old._del or new."contact_id" is distinct from old."contact_id") and sync.is_deleted(new.org_id, 'contact', new."contact_id") then new."contact_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('prospect', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."prospect" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."prospect" for each row execute function sync."stamp_prospect"();
create or replace function sync."cascade_prospect"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 42 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 42 and owner_id = new.id and not _del;
  update app."hold" set "prospect_id" = null where org_id = new.org_id and "prospect_id" = new.id and not _del;
  update app."offer" set "prospect_id" = null where org_id = new.org_id and "prospect_id" = new.id and not _del;
  update app."stage_override" set "prospect_id" = null where org_id = new.org_id and "prospect_id" = new.id and not _del;
  update app."task" set "prospect_id" = null where org_id = new.org_id and "prospect_id" = new.id and not _del;
  update app."interaction" set "prospect_id" = null where org_id = new.org_id and "prospect_id" = new.id and not _del;
  update app."scenario_stop" set "prospect_id" = null where org_id = new.org_id and "prospect_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."prospect" for each row when (new._del and not old._del) execute function sync."cascade_prospect"();
drop policy if exists readers on app."prospect";
create policy readers on app."prospect" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('prospect')));
drop policy if exists makers on app."prospect";
create policy makers on app."prospect" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('prospect')));
drop policy if exists writers on app."prospect";
create policy writers on app."prospect" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('prospect'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."prospect" from fs_user, fs_anon, public;
grant select, insert, update on app."prospect" to fs_user; -- deleting is marking
drop view if exists api."prospect";
create view api."prospect" with (security_invoker = true) as select id, "project_id", "venue_id", "artist_id", "contact_id", "venue_name", "state", "period", "first_day", "last_day", "estimate", "currency", "pitched_at", "replied_at", "follow_up_on", "snoozed_until", "attempts", "owner", "created_at", "lost_reason", "lost_words", "notes", "external_id", _at as _changed_at from app."prospect" where not _del;
create trigger remove instead of delete on api."prospect" for each row execute function sync.remove('prospect');
grant select, insert, update, delete on api."prospect" to fs_user;

-- ---- holds: stamps, rights, REST ----
create or replace function sync."stamp_hold"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") then new."artist_id" := null; end if;
    if new."venue_id" is not null and (tg_op = 'INSERT' or old._del or new."venue_id" is distinct from old."venue_id") and sync.is_deleted(new.org_id, 'venue', new."venue_id") then new."venue_id" := null; end if;
    if new."project_id" is not null and (tg_op = 'INSERT' or old._del or new."project_id" is distinct from old."project_id") and sync.is_deleted(new.org_id, 'project', new."project_id") then new."project_id" := null; end if;
    if new."prospect_id" is not null and (tg_op = 'INSERT' or old._del or new."prospect_id" is distinct from old."prospect_id") and sync.is_deleted(new.org_id, 'prospect', new."prospect_id") then new."prospect_id" := null; end if;
    if new."deal_id" is not null and (tg_op = 'INSERT' or old._del or new."deal_id" is distinct from old."deal_id") and sync.is_deleted(new.org_id, 'deal', new."deal_id") then new."deal_id" := null; end if;
    if new."contact_id" is not null and (tg_op = 'INSERT' or old._del or new."contact_id" is distinct from old."contact_id") and sync.is_deleted(new.org_id, 'contact', new."contact_id") then new."contact_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('hold', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."hold" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."hold" for each row execute function sync."stamp_hold"();
create or replace function sync."cascade_hold"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 43 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 43 and owner_id = new.id and not _del;
  update app."offer" set "hold_id" = null where org_id = new.org_id and "hold_id" = new.id and not _del;
  update app."show" set "hold_id" = null where org_id = new.org_id and "hold_id" = new.id and not _del;
  update app."stage_override" set "hold_id" = null where org_id = new.org_id and "hold_id" = new.id and not _del;
  update app."task" set "hold_id" = null where org_id = new.org_id and "hold_id" = new.id and not _del;
  update app."conflict_note" set "first_hold_id" = null where org_id = new.org_id and "first_hold_id" = new.id and not _del;
  update app."conflict_note" set "second_hold_id" = null where org_id = new.org_id and "second_hold_id" = new.id and not _del;
  update app."interaction" set "hold_id" = null where org_id = new.org_id and "hold_id" = new.id and not _del;
  update app."scenario_stop" set "hold_id" = null where org_id = new.org_id and "hold_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."hold" for each row when (new._del and not old._del) execute function sync."cascade_hold"();
drop policy if exists readers on app."hold";
create policy readers on app."hold" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('hold')));
drop policy if exists makers on app."hold";
create policy makers on app."hold" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('hold')));
drop policy if exists writers on app."hold";
create policy writers on app."hold" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('hold'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."hold" from fs_user, fs_anon, public;
grant select, insert, update on app."hold" to fs_user; -- deleting is marking
drop view if exists api."hold";
create view api."hold" with (security_invoker = true) as select id, "artist_id", "venue_id", "project_id", "prospect_id", "deal_id", "contact_id", "artist_name", "venue_name", "town", "room", "day", "rank", "state", "is_target", "granted_on", "expires_at", "challenge", "challenged_by", "challenged_at", "challenge_until", "estimate", "currency", "series", "owner", "created_at", "closed_at", "lost_reason", "lost_words", "notes", "external_id", _at as _changed_at from app."hold" where not _del;
create trigger remove instead of delete on api."hold" for each row execute function sync.remove('hold');
grant select, insert, update, delete on api."hold" to fs_user;

-- ---- offers: stamps, rights, REST ----
create or replace function sync."stamp_offer"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."hold_id" is not null and (tg_op = 'INSERT' or old._del or new."hold_id" is distinct from old."hold_id") and sync.is_deleted(new.org_id, 'hold', new."hold_id") then new."hold_id" := null; end if;
    if new."prospect_id" is not null and (tg_op = 'INSERT' or old._del or new."prospect_id" is distinct from old."prospect_id") and sync.is_deleted(new.org_id, 'prospect', new."prospect_id") then new."prospect_id" := null; end if;
    if new."deal_id" is not null and (tg_op = 'INSERT' or old._del or new."deal_id" is distinct from old."deal_id") and sync.is_deleted(new.org_id, 'deal', new."deal_id") then new."deal_id" := null; end if;
    if new."project_id" is not null and (tg_op = 'INSERT' or old._del or new."project_id" is distinct from old."project_id") and sync.is_deleted(new.org_id, 'project', new."project_id") then new."project_id" := null; end if;
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") then new."artist_id" := null; end if;
    if new."venue_id" is not null and (tg_op = 'INSERT' or old._del or new."venue_id" is distinct from old."venue_id") and sync.is_deleted(new.org_id, 'venue', new."venue_id") then new."venue_id" := null; end if;
    if new."company_id" is not null and (tg_op = 'INSERT' or old._del or new."company_id" is distinct from old."company_id") and sync.is_deleted(new.org_id, 'company', new."company_id") then new."company_id" := null; end if;
    if new."contact_id" is not null and (tg_op = 'INSERT' or old._del or new."contact_id" is distinct from old."contact_id") and sync.is_deleted(new.org_id, 'contact', new."contact_id") then new."contact_id" := null; end if;
    if new."previous_id" is not null and (tg_op = 'INSERT' or old._del or new."previous_id" is distinct from old."previous_id") and sync.is_deleted(new.org_id, 'offer', new."previous_id") then new."previous_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('offer', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."offer" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."offer" for each row execute function sync."stamp_offer"();
create or replace function sync."cascade_offer"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 44 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 44 and owner_id = new.id and not _del;
  update app."offer" set "previous_id" = null where org_id = new.org_id and "previous_id" = new.id and not _del;
  update app."show" set "offer_id" = null where org_id = new.org_id and "offer_id" = new.id and not _del;
  update app."stage_override" set "offer_id" = null where org_id = new.org_id and "offer_id" = new.id and not _del;
  update app."task" set "offer_id" = null where org_id = new.org_id and "offer_id" = new.id and not _del;
  update app."conflict_note" set "first_offer_id" = null where org_id = new.org_id and "first_offer_id" = new.id and not _del;
  update app."conflict_note" set "second_offer_id" = null where org_id = new.org_id and "second_offer_id" = new.id and not _del;
  update app."scenario_stop" set "offer_id" = null where org_id = new.org_id and "offer_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."offer" for each row when (new._del and not old._del) execute function sync."cascade_offer"();
drop policy if exists readers on app."offer";
create policy readers on app."offer" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('offer')));
drop policy if exists makers on app."offer";
create policy makers on app."offer" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('offer')));
drop policy if exists writers on app."offer";
create policy writers on app."offer" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('offer'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."offer" from fs_user, fs_anon, public;
grant select, insert, update on app."offer" to fs_user; -- deleting is marking
drop view if exists api."offer";
create view api."offer" with (security_invoker = true) as select id, "hold_id", "prospect_id", "deal_id", "project_id", "artist_id", "venue_id", "company_id", "contact_id", "previous_id", "version", "direction", "state", "artist_name", "venue_name", "town", "room", "day", "deal_type", "guarantee", "percentage", "percentage_of", "expenses", "deposit", "deposit_due_on", "currency", "capacity", "ticket_price", "radius_km", "radius_days_before", "radius_days_after", "radius_public_only", "terms", "valid_until", "sent_at", "answered_at", "artist_approval", "approved_by", "approved_at", "approval_note", "lost_reason", "lost_words", "owner", "created_at", "notes", "external_id", _at as _changed_at from app."offer" where not _del;
create trigger remove instead of delete on api."offer" for each row execute function sync.remove('offer');
grant select, insert, update, delete on api."offer" to fs_user;

-- ---- shows: stamps, rights, REST ----
create or replace function sync."stamp_show"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") then new."artist_id" := null; end if;
    if new."venue_id" is not null and (tg_op = 'INSERT' or old._del or new."venue_id" is distinct from old."venue_id") and sync.is_deleted(new.org_id, 'venue', new."venue_id") then new."venue_id" := null; end if;
    if new."deal_id" is not null and (tg_op = 'INSERT' or old._del or new."deal_id" is distinct from old."deal_id") and sync.is_deleted(new.org_id, 'deal', new."deal_id") then new."deal_id" := null; end if;
    if new."project_id" is not null and (tg_op = 'INSERT' or old._del or new."project_id" is distinct from old."project_id") and sync.is_deleted(new.org_id, 'project', new."project_id") then new."project_id" := null; end if;
    if new."hold_id" is not null and (tg_op = 'INSERT' or old._del or new."hold_id" is distinct from old."hold_id") and sync.is_deleted(new.org_id, 'hold', new."hold_id") then new."hold_id" := null; end if;
    if new."offer_id" is not null and (tg_op = 'INSERT' or old._del or new."offer_id" is distinct from old."offer_id") and sync.is_deleted(new.org_id, 'offer', new."offer_id") then new."offer_id" := null; end if;
    if new."company_id" is not null and (tg_op = 'INSERT' or old._del or new."company_id" is distinct from old."company_id") and sync.is_deleted(new.org_id, 'company', new."company_id") then new."company_id" := null; end if;
    if new."contact_id" is not null and (tg_op = 'INSERT' or old._del or new."contact_id" is distinct from old."contact_id") and sync.is_deleted(new.org_id, 'contact', new."contact_id") then new."contact_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('show', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."show" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."show" for each row execute function sync."stamp_show"();
create or replace function sync."cascade_show"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 25 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 25 and owner_id = new.id and not _del;
  update app."stage_override" set "show_id" = null where org_id = new.org_id and "show_id" = new.id and not _del;
  update app."task" set "show_id" = null where org_id = new.org_id and "show_id" = new.id and not _del;
  update app."advance_item" set _del = true where org_id = new.org_id and "show_id" = new.id and not _del;
  update app."guest" set _del = true where org_id = new.org_id and "show_id" = new.id and not _del;
  update app."guest_quota" set _del = true where org_id = new.org_id and "show_id" = new.id and not _del;
  update app."resource_booking" set "show_id" = null where org_id = new.org_id and "show_id" = new.id and not _del;
  update app."dependency" set _del = true where org_id = new.org_id and "show_id" = new.id and not _del;
  update app."dependency" set _del = true where org_id = new.org_id and "after_id" = new.id and not _del;
  update app."conflict_note" set "first_show_id" = null where org_id = new.org_id and "first_show_id" = new.id and not _del;
  update app."conflict_note" set "second_show_id" = null where org_id = new.org_id and "second_show_id" = new.id and not _del;
  update app."interaction" set "show_id" = null where org_id = new.org_id and "show_id" = new.id and not _del;
  update app."scenario_stop" set "show_id" = null where org_id = new.org_id and "show_id" = new.id and not _del;
  update app."budget_line" set "show_id" = null where org_id = new.org_id and "show_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."show" for each row when (new._del and not old._del) execute function sync."cascade_show"();
drop policy if exists readers on app."show";
create policy readers on app."show" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('show')));
drop policy if exists makers on app."show";
create policy makers on app."show" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('show')));
drop policy if exists writers on app."show";
create policy writers on app."show" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('show'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."show" from fs_user, fs_anon, public;
grant select, insert, update on app."show" to fs_user; -- deleting is marking
drop view if exists api."show";
create view api."show" with (security_invoker = true) as select id, "artist_id", "venue_id", "deal_id", "artist_name", "venue_name", "town", "region", "country", "day", "doors", "on_stage", "zone", "status", "fee", "currency", "capacity", "tickets_sold", "paid_on", "notes", "external_id", "kind", "project_id", "hold_id", "offer_id", "company_id", "contact_id", "room", "load_in", "soundcheck", "support_on_stage", "set_minutes", "curfew", "public_on", "embargo_until", "on_sale_on", "confirmed_on", "contract_sent_on", "contract_signed_on", "deposit", "deposit_due_on", "deposit_paid_on", "advance_sent_on", "itinerary_sent_on", "settled_on", "statement_sent_on", "radius_km", "radius_days_before", "radius_days_after", "radius_public_only", "lost_reason", "lost_words", "series", "owner", "radius_minutes", "radius_waived_on", "contract_approval", "contract_approved_by", "contract_approved_at", "contract_approval_note", _at as _changed_at from app."show" where not _del;
create trigger remove instead of delete on api."show" for each row execute function sync.remove('show');
grant select, insert, update, delete on api."show" to fs_user;

-- ---- exclusivities: stamps, rights, REST ----
create or replace function sync."stamp_exclusivity"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") and sync.goes_along('exclusivity', 'artist_id', 'artist', new."artist_id") then new._del := true; end if;
    if new."company_id" is not null and (tg_op = 'INSERT' or old._del or new."company_id" is distinct from old."company_id") and sync.is_deleted(new.org_id, 'company', new."company_id") then new."company_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('exclusivity', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."exclusivity" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."exclusivity" for each row execute function sync."stamp_exclusivity"();
create or replace function sync."cascade_exclusivity"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 48 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 48 and owner_id = new.id and not _del;
  update app."conflict_note" set "exclusivity_id" = null where org_id = new.org_id and "exclusivity_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."exclusivity" for each row when (new._del and not old._del) execute function sync."cascade_exclusivity"();
drop policy if exists readers on app."exclusivity";
create policy readers on app."exclusivity" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('exclusivity')));
drop policy if exists makers on app."exclusivity";
create policy makers on app."exclusivity" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('exclusivity')));
drop policy if exists writers on app."exclusivity";
create policy writers on app."exclusivity" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('exclusivity'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."exclusivity" from fs_user, fs_anon, public;
grant select, insert, update on app."exclusivity" to fs_user; -- deleting is marking
drop view if exists api."exclusivity";
create view api."exclusivity" with (security_invoker = true) as select id, "artist_id", "company_id", "name", "kind", "country", "region", "place", "latitude", "longitude", "radius_km", "first_day", "last_day", "public_only", "source", "notes", _at as _changed_at from app."exclusivity" where not _del;
create trigger remove instead of delete on api."exclusivity" for each row execute function sync.remove('exclusivity');
grant select, insert, update, delete on api."exclusivity" to fs_user;

-- ---- stage_overrides: stamps, rights, REST ----
create or replace function sync."stamp_stage_override"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."prospect_id" is not null and (tg_op = 'INSERT' or old._del or new."prospect_id" is distinct from old."prospect_id") and sync.is_deleted(new.org_id, 'prospect', new."prospect_id") then new."prospect_id" := null; end if;
    if new."hold_id" is not null and (tg_op = 'INSERT' or old._del or new."hold_id" is distinct from old."hold_id") and sync.is_deleted(new.org_id, 'hold', new."hold_id") then new."hold_id" := null; end if;
    if new."offer_id" is not null and (tg_op = 'INSERT' or old._del or new."offer_id" is distinct from old."offer_id") and sync.is_deleted(new.org_id, 'offer', new."offer_id") then new."offer_id" := null; end if;
    if new."deal_id" is not null and (tg_op = 'INSERT' or old._del or new."deal_id" is distinct from old."deal_id") and sync.is_deleted(new.org_id, 'deal', new."deal_id") then new."deal_id" := null; end if;
    if new."show_id" is not null and (tg_op = 'INSERT' or old._del or new."show_id" is distinct from old."show_id") and sync.is_deleted(new.org_id, 'show', new."show_id") then new."show_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('stage_override', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."stage_override" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."stage_override" for each row execute function sync."stamp_stage_override"();
create or replace function sync."cascade_stage_override"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 45 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 45 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."stage_override" for each row when (new._del and not old._del) execute function sync."cascade_stage_override"();
drop policy if exists readers on app."stage_override";
create policy readers on app."stage_override" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('stage_override')));
drop policy if exists makers on app."stage_override";
create policy makers on app."stage_override" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('stage_override')));
drop policy if exists writers on app."stage_override";
create policy writers on app."stage_override" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('stage_override'))) with check (org_id = (select sync.org()));
revoke all on app."stage_override" from fs_user, fs_anon, public;
grant select, insert, update on app."stage_override" to fs_user; -- deleting is marking
drop view if exists api."stage_override";
create view api."stage_override" with (security_invoker = true) as select id, "prospect_id", "hold_id", "offer_id", "deal_id", "show_id", "stage", "note", "author", "at", _at as _changed_at from app."stage_override" where not _del;
create trigger remove instead of delete on api."stage_override" for each row execute function sync.remove('stage_override');
grant select, insert, update, delete on api."stage_override" to fs_user;

-- ---- task_templates: stamps, rights, REST ----
create or replace function sync."stamp_task_template"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") then new."artist_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('task_template', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."task_template" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."task_template" for each row execute function sync."stamp_task_template"();
create or replace function sync."cascade_task_template"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 47 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 47 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."task_template" for each row when (new._del and not old._del) execute function sync."cascade_task_template"();
drop policy if exists readers on app."task_template";
create policy readers on app."task_template" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('task_template')));
drop policy if exists makers on app."task_template";
create policy makers on app."task_template" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('task_template')));
drop policy if exists writers on app."task_template";
create policy writers on app."task_template" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('task_template'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."task_template" from fs_user, fs_anon, public;
grant select, insert, update on app."task_template" to fs_user; -- deleting is marking
drop view if exists api."task_template";
create view api."task_template" with (security_invoker = true) as select id, "artist_id", "key", "title", "makes", "kind", "starts_with", "counts_from", "days", "assignee", "position", "notes", _at as _changed_at from app."task_template" where not _del;
create trigger remove instead of delete on api."task_template" for each row execute function sync.remove('task_template');
grant select, insert, update, delete on api."task_template" to fs_user;

-- ---- tasks: stamps, rights, REST ----
create or replace function sync."stamp_task"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") then new."artist_id" := null; end if;
    if new."project_id" is not null and (tg_op = 'INSERT' or old._del or new."project_id" is distinct from old."project_id") and sync.is_deleted(new.org_id, 'project', new."project_id") then new."project_id" := null; end if;
    if new."prospect_id" is not null and (tg_op = 'INSERT' or old._del or new."prospect_id" is distinct from old."prospect_id") and sync.is_deleted(new.org_id, 'prospect', new."prospect_id") then new."prospect_id" := null; end if;
    if new."hold_id" is not null and (tg_op = 'INSERT' or old._del or new."hold_id" is distinct from old."hold_id") and sync.is_deleted(new.org_id, 'hold', new."hold_id") then new."hold_id" := null; end if;
    if new."offer_id" is not null and (tg_op = 'INSERT' or old._del or new."offer_id" is distinct from old."offer_id") and sync.is_deleted(new.org_id, 'offer', new."offer_id") then new."offer_id" := null; end if;
    if new."show_id" is not null and (tg_op = 'INSERT' or old._del or new."show_id" is distinct from old."show_id") and sync.is_deleted(new.org_id, 'show', new."show_id") then new."show_id" := null; end if;
    if new."venue_id" is not null and (tg_op = 'INSERT' or old._del or new."venue_id" is distinct from old."venue_id") and sync.is_deleted(new.org_id, 'venue', new."venue_id") then new."venue_id" := null; end if;
    if new."contact_id" is not null and (tg_op = 'INSERT' or old._del or new."contact_id" is distinct from old."contact_id") and sync.is_deleted(new.org_id, 'contact', new."contact_id") then new."contact_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('task', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."task" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."task" for each row execute function sync."stamp_task"();
create or replace function sync."cascade_task"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 46 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 46 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."task" for each row when (new._del and not old._del) execute function sync."cascade_task"();
drop policy if exists readers on app."task";
create policy readers on app."task" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('task')));
drop policy if exists makers on app."task";
create policy makers on app."task" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('task')));
drop policy if exists writers on app."task";
create policy writers on app."task" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('task'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."task" from fs_user, fs_anon, public;
grant select, insert, update on app."task" to fs_user; -- deleting is marking
drop view if exists api."task";
create view api."task" with (security_invoker = true) as select id, "title", "kind", "due_on", "due_at", "snoozed_until", "done_at", "assignee", "priority", "artist_id", "project_id", "prospect_id", "hold_id", "offer_id", "show_id", "venue_id", "contact_id", "template_key", "created_at", "notes", _at as _changed_at from app."task" where not _del;
create trigger remove instead of delete on api."task" for each row execute function sync.remove('task');
grant select, insert, update, delete on api."task" to fs_user;

-- ---- advance_items: stamps, rights, REST ----
create or replace function sync."stamp_advance_item"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."show_id" is not null and (tg_op = 'INSERT' or old._del or new."show_id" is distinct from old."show_id") and sync.is_deleted(new.org_id, 'show', new."show_id") and sync.goes_along('advance_item', 'show_id', 'show', new."show_id") then new._del := true; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('advance_item', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."advance_item" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."advance_item" for each row execute function sync."stamp_advance_item"();
create or replace function sync."cascade_advance_item"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 60 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 60 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."advance_item" for each row when (new._del and not old._del) execute function sync."cascade_advance_item"();
drop policy if exists readers on app."advance_item";
create policy readers on app."advance_item" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or exists (select 1 from app."show" p where p.org_id = app."advance_item".org_id and p.id = app."advance_item"."show_id")) and (select sync.can_read('advance_item')));
drop policy if exists makers on app."advance_item";
create policy makers on app."advance_item" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or exists (select 1 from app."show" p where p.org_id = app."advance_item".org_id and p.id = app."advance_item"."show_id")) and (select sync.can_write('advance_item')));
drop policy if exists writers on app."advance_item";
create policy writers on app."advance_item" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or exists (select 1 from app."show" p where p.org_id = app."advance_item".org_id and p.id = app."advance_item"."show_id")) and (select sync.can_write('advance_item'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or exists (select 1 from app."show" p where p.org_id = app."advance_item".org_id and p.id = app."advance_item"."show_id")));
revoke all on app."advance_item" from fs_user, fs_anon, public;
grant select, insert, update on app."advance_item" to fs_user; -- deleting is marking
drop view if exists api."advance_item";
create view api."advance_item" with (security_invoker = true) as select id, "show_id", "key", "title", "state", "due_on", "done_at", "assignee", "position", "note", _at as _changed_at from app."advance_item" where not _del;
create trigger remove instead of delete on api."advance_item" for each row execute function sync.remove('advance_item');
grant select, insert, update, delete on api."advance_item" to fs_user;

-- ---- guests: stamps, rights, REST ----
create or replace function sync."stamp_guest"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."show_id" is not null and (tg_op = 'INSERT' or old._del or new."show_id" is distinct from old."show_id") and sync.is_deleted(new.org_id, 'show', new."show_id") and sync.goes_along('guest', 'show_id', 'show', new."show_id") then new._del := true; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if new._del then
    new."name" := null;
    new."email" := null;
    new."phone" := null;
    new."note" := null;
  end if;
  select * into s from sync.stamp('guest', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."guest" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."guest" for each row execute function sync."stamp_guest"();
create or replace function sync."cascade_guest"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 91 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 91 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."guest" for each row when (new._del and not old._del) execute function sync."cascade_guest"();
drop policy if exists readers on app."guest";
create policy readers on app."guest" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or exists (select 1 from app."show" p where p.org_id = app."guest".org_id and p.id = app."guest"."show_id")) and (select sync.can_read('guest')));
drop policy if exists makers on app."guest";
create policy makers on app."guest" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or exists (select 1 from app."show" p where p.org_id = app."guest".org_id and p.id = app."guest"."show_id")) and (select sync.can_write('guest')));
drop policy if exists writers on app."guest";
create policy writers on app."guest" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or exists (select 1 from app."show" p where p.org_id = app."guest".org_id and p.id = app."guest"."show_id")) and (select sync.can_write('guest'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or exists (select 1 from app."show" p where p.org_id = app."guest".org_id and p.id = app."guest"."show_id")));
revoke all on app."guest" from fs_user, fs_anon, public;
grant select, insert, update on app."guest" to fs_user; -- deleting is marking
drop view if exists api."guest";
create view api."guest" with (security_invoker = true) as select id, "show_id", "name", "source", "places", "state", "arrived", "arrived_at", "email", "phone", "note", _at as _changed_at from app."guest" where not _del;
create trigger remove instead of delete on api."guest" for each row execute function sync.remove('guest');
grant select, insert, update, delete on api."guest" to fs_user;

-- ---- guest_quotas: stamps, rights, REST ----
create or replace function sync."stamp_guest_quota"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."show_id" is not null and (tg_op = 'INSERT' or old._del or new."show_id" is distinct from old."show_id") and sync.is_deleted(new.org_id, 'show', new."show_id") and sync.goes_along('guest_quota', 'show_id', 'show', new."show_id") then new._del := true; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('guest_quota', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."guest_quota" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."guest_quota" for each row execute function sync."stamp_guest_quota"();
create or replace function sync."cascade_guest_quota"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 92 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 92 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."guest_quota" for each row when (new._del and not old._del) execute function sync."cascade_guest_quota"();
drop policy if exists readers on app."guest_quota";
create policy readers on app."guest_quota" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or exists (select 1 from app."show" p where p.org_id = app."guest_quota".org_id and p.id = app."guest_quota"."show_id")) and (select sync.can_read('guest_quota')));
drop policy if exists makers on app."guest_quota";
create policy makers on app."guest_quota" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or exists (select 1 from app."show" p where p.org_id = app."guest_quota".org_id and p.id = app."guest_quota"."show_id")) and (select sync.can_write('guest_quota')));
drop policy if exists writers on app."guest_quota";
create policy writers on app."guest_quota" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or exists (select 1 from app."show" p where p.org_id = app."guest_quota".org_id and p.id = app."guest_quota"."show_id")) and (select sync.can_write('guest_quota'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or exists (select 1 from app."show" p where p.org_id = app."guest_quota".org_id and p.id = app."guest_quota"."show_id")));
revoke all on app."guest_quota" from fs_user, fs_anon, public;
grant select, insert, update on app."guest_quota" to fs_user; -- deleting is marking
drop view if exists api."guest_quota";
create view api."guest_quota" with (security_invoker = true) as select id, "show_id", "source", "places", _at as _changed_at from app."guest_quota" where not _del;
create trigger remove instead of delete on api."guest_quota" for each row execute function sync.remove('guest_quota');
grant select, insert, update, delete on api."guest_quota" to fs_user;

-- ---- resources: stamps, rights, REST ----
create or replace function sync."stamp_resource"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."company_id" is not null and (tg_op = 'INSERT' or old._del or new."company_id" is distinct from old."company_id") and sync.is_deleted(new.org_id, 'company', new."company_id") then new."company_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if new._del then
    new."name" := null;
    new."email" := null;
    new."phone" := null;
    new."home_town" := null;
    new."latitude" := null;
    new."longitude" := null;
    new."notes" := null;
    new."external_id" := null;
    new."emergency_contact" := null;
    new."emergency_phone" := null;
  end if;
  select * into s from sync.stamp('resource', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."resource" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."resource" for each row execute function sync."stamp_resource"();
create or replace function sync."cascade_resource"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 61 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 61 and owner_id = new.id and not _del;
  update app."resource_booking" set _del = true where org_id = new.org_id and "resource_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."resource" for each row when (new._del and not old._del) execute function sync."cascade_resource"();
drop policy if exists readers on app."resource";
create policy readers on app."resource" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('resource')));
drop policy if exists makers on app."resource";
create policy makers on app."resource" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('resource')));
drop policy if exists writers on app."resource";
create policy writers on app."resource" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('resource'))) with check (org_id = (select sync.org()));
revoke all on app."resource" from fs_user, fs_anon, public;
grant select, insert, update on app."resource" to fs_user; -- deleting is marking
drop view if exists api."resource";
create view api."resource" with (security_invoker = true) as select id, "name", "kind", "status", "job", "company_id", "email", "phone", "home_town", "home_country", "latitude", "longitude", "capacity", "pieces", "cost", "cost_per", "currency", "notes", "external_id", "emergency_contact", "emergency_phone", _at as _changed_at from app."resource" where not _del;
create trigger remove instead of delete on api."resource" for each row execute function sync.remove('resource');
grant select, insert, update, delete on api."resource" to fs_user;

-- ---- resource_bookings: stamps, rights, REST ----
create or replace function sync."stamp_resource_booking"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."resource_id" is not null and (tg_op = 'INSERT' or old._del or new."resource_id" is distinct from old."resource_id") and sync.is_deleted(new.org_id, 'resource', new."resource_id") and sync.goes_along('resource_booking', 'resource_id', 'resource', new."resource_id") then new._del := true; end if;
    if new."show_id" is not null and (tg_op = 'INSERT' or old._del or new."show_id" is distinct from old."show_id") and sync.is_deleted(new.org_id, 'show', new."show_id") then new."show_id" := null; end if;
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") then new."artist_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('resource_booking', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."resource_booking" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."resource_booking" for each row execute function sync."stamp_resource_booking"();
create or replace function sync."cascade_resource_booking"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 62 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 62 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."resource_booking" for each row when (new._del and not old._del) execute function sync."cascade_resource_booking"();
drop policy if exists readers on app."resource_booking";
create policy readers on app."resource_booking" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('resource_booking')));
drop policy if exists makers on app."resource_booking";
create policy makers on app."resource_booking" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('resource_booking')));
drop policy if exists writers on app."resource_booking";
create policy writers on app."resource_booking" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('resource_booking'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."resource_booking" from fs_user, fs_anon, public;
grant select, insert, update on app."resource_booking" to fs_user; -- deleting is marking
drop view if exists api."resource_booking";
create view api."resource_booking" with (security_invoker = true) as select id, "resource_id", "show_id", "artist_id", "title", "state", "starts_at", "ends_at", "pieces", "cost", "currency", "notes", _at as _changed_at from app."resource_booking" where not _del;
create trigger remove instead of delete on api."resource_booking" for each row execute function sync.remove('resource_booking');
grant select, insert, update, delete on api."resource_booking" to fs_user;

-- ---- dependencies: stamps, rights, REST ----
create or replace function sync."stamp_dependency"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."show_id" is not null and (tg_op = 'INSERT' or old._del or new."show_id" is distinct from old."show_id") and sync.is_deleted(new.org_id, 'show', new."show_id") and sync.goes_along('dependency', 'show_id', 'show', new."show_id") then new._del := true; end if;
    if new."after_id" is not null and (tg_op = 'INSERT' or old._del or new."after_id" is distinct from old."after_id") and sync.is_deleted(new.org_id, 'show', new."after_id") and sync.goes_along('dependency', 'after_id', 'show', new."after_id") then new._del := true; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('dependency', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."dependency" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."dependency" for each row execute function sync."stamp_dependency"();
create or replace function sync."cascade_dependency"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 63 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 63 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."dependency" for each row when (new._del and not old._del) execute function sync."cascade_dependency"();
drop policy if exists readers on app."dependency";
create policy readers on app."dependency" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or exists (select 1 from app."show" p where p.org_id = app."dependency".org_id and p.id = app."dependency"."show_id")) and (select sync.can_read('dependency')));
drop policy if exists makers on app."dependency";
create policy makers on app."dependency" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or exists (select 1 from app."show" p where p.org_id = app."dependency".org_id and p.id = app."dependency"."show_id")) and (select sync.can_write('dependency')));
drop policy if exists writers on app."dependency";
create policy writers on app."dependency" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or exists (select 1 from app."show" p where p.org_id = app."dependency".org_id and p.id = app."dependency"."show_id")) and (select sync.can_write('dependency'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or exists (select 1 from app."show" p where p.org_id = app."dependency".org_id and p.id = app."dependency"."show_id")));
revoke all on app."dependency" from fs_user, fs_anon, public;
grant select, insert, update on app."dependency" to fs_user; -- deleting is marking
drop view if exists api."dependency";
create view api."dependency" with (security_invoker = true) as select id, "show_id", "after_id", "days", "is_fixed", "note", _at as _changed_at from app."dependency" where not _del;
create trigger remove instead of delete on api."dependency" for each row execute function sync.remove('dependency');
grant select, insert, update, delete on api."dependency" to fs_user;

-- ---- conflict_notes: stamps, rights, REST ----
create or replace function sync."stamp_conflict_note"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."first_show_id" is not null and (tg_op = 'INSERT' or old._del or new."first_show_id" is distinct from old."first_show_id") and sync.is_deleted(new.org_id, 'show', new."first_show_id") then new."first_show_id" := null; end if;
    if new."first_hold_id" is not null and (tg_op = 'INSERT' or old._del or new."first_hold_id" is distinct from old."first_hold_id") and sync.is_deleted(new.org_id, 'hold', new."first_hold_id") then new."first_hold_id" := null; end if;
    if new."first_offer_id" is not null and (tg_op = 'INSERT' or old._del or new."first_offer_id" is distinct from old."first_offer_id") and sync.is_deleted(new.org_id, 'offer', new."first_offer_id") then new."first_offer_id" := null; end if;
    if new."second_show_id" is not null and (tg_op = 'INSERT' or old._del or new."second_show_id" is distinct from old."second_show_id") and sync.is_deleted(new.org_id, 'show', new."second_show_id") then new."second_show_id" := null; end if;
    if new."second_hold_id" is not null and (tg_op = 'INSERT' or old._del or new."second_hold_id" is distinct from old."second_hold_id") and sync.is_deleted(new.org_id, 'hold', new."second_hold_id") then new."second_hold_id" := null; end if;
    if new."second_offer_id" is not null and (tg_op = 'INSERT' or old._del or new."second_offer_id" is distinct from old."second_offer_id") and sync.is_deleted(new.org_id, 'offer', new."second_offer_id") then new."second_offer_id" := null; end if;
    if new."availability_id" is not null and (tg_op = 'INSERT' or old._del or new."availability_id" is distinct from old."availability_id") and sync.is_deleted(new.org_id, 'availability', new."availability_id") then new."availability_id" := null; end if;
    if new."exclusivity_id" is not null and (tg_op = 'INSERT' or old._del or new."exclusivity_id" is distinct from old."exclusivity_id") and sync.is_deleted(new.org_id, 'exclusivity', new."exclusivity_id") then new."exclusivity_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('conflict_note', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."conflict_note" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."conflict_note" for each row execute function sync."stamp_conflict_note"();
create or replace function sync."cascade_conflict_note"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 64 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 64 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."conflict_note" for each row when (new._del and not old._del) execute function sync."cascade_conflict_note"();
drop policy if exists readers on app."conflict_note";
create policy readers on app."conflict_note" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('conflict_note')));
drop policy if exists makers on app."conflict_note";
create policy makers on app."conflict_note" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('conflict_note')));
drop policy if exists writers on app."conflict_note";
create policy writers on app."conflict_note" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('conflict_note'))) with check (org_id = (select sync.org()));
revoke all on app."conflict_note" from fs_user, fs_anon, public;
grant select, insert, update on app."conflict_note" to fs_user; -- deleting is marking
drop view if exists api."conflict_note";
create view api."conflict_note" with (security_invoker = true) as select id, "kind", "first_show_id", "first_hold_id", "first_offer_id", "second_show_id", "second_hold_id", "second_offer_id", "availability_id", "exclusivity_id", "reason", "author", "at", _at as _changed_at from app."conflict_note" where not _del;
create trigger remove instead of delete on api."conflict_note" for each row execute function sync.remove('conflict_note');
grant select, insert, update, delete on api."conflict_note" to fs_user;

-- ---- royalties: stamps, rights, REST ----
create or replace function sync."stamp_royalty"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."import_id" is not null and (tg_op = 'INSERT' or old._del or new."import_id" is distinct from old."import_id") and sync.is_deleted(new.org_id, 'import', new."import_id") then new."import_id" := null; end if;
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") then new."artist_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('royalty', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."royalty" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."royalty" for each row execute function sync."stamp_royalty"();
create or replace function sync."cascade_royalty"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 26 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 26 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."royalty" for each row when (new._del and not old._del) execute function sync."cascade_royalty"();
drop policy if exists readers on app."royalty";
create policy readers on app."royalty" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('royalty')));
drop policy if exists makers on app."royalty";
create policy makers on app."royalty" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('royalty')));
drop policy if exists writers on app."royalty";
create policy writers on app."royalty" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('royalty'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."royalty" from fs_user, fs_anon, public;
grant select, insert, update on app."royalty" to fs_user; -- deleting is marking
drop view if exists api."royalty";
create view api."royalty" with (security_invoker = true) as select id, "import_id", "artist_id", "source", "period_start", "period_end", "reported_on", "store", "country", "artist_name", "release", "title", "isrc", "upc", "sale_type", "quantity", "currency", "net_micros", _at as _changed_at from app."royalty" where not _del;
create trigger remove instead of delete on api."royalty" for each row execute function sync.remove('royalty');
grant select, insert, update, delete on api."royalty" to fs_user;

-- ---- audience_stats: stamps, rights, REST ----
create or replace function sync."stamp_audience_stat"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."import_id" is not null and (tg_op = 'INSERT' or old._del or new."import_id" is distinct from old."import_id") and sync.is_deleted(new.org_id, 'import', new."import_id") then new."import_id" := null; end if;
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") then new."artist_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('audience_stat', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."audience_stat" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."audience_stat" for each row execute function sync."stamp_audience_stat"();
create or replace function sync."cascade_audience_stat"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 27 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 27 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."audience_stat" for each row when (new._del and not old._del) execute function sync."cascade_audience_stat"();
drop policy if exists readers on app."audience_stat";
create policy readers on app."audience_stat" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('audience_stat')));
drop policy if exists makers on app."audience_stat";
create policy makers on app."audience_stat" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('audience_stat')));
drop policy if exists writers on app."audience_stat";
create policy writers on app."audience_stat" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('audience_stat'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."audience_stat" from fs_user, fs_anon, public;
grant select, insert, update on app."audience_stat" to fs_user; -- deleting is marking
drop view if exists api."audience_stat";
create view api."audience_stat" with (security_invoker = true) as select id, "import_id", "artist_id", "source", "subject", "day", "metric", "value", _at as _changed_at from app."audience_stat" where not _del;
create trigger remove instead of delete on api."audience_stat" for each row execute function sync.remove('audience_stat');
grant select, insert, update, delete on api."audience_stat" to fs_user;

-- ---- interactions: stamps, rights, REST ----
create or replace function sync."stamp_interaction"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  if tg_op = 'UPDATE' then new._by := coalesce(old._by, case when new.is_private then sync.uid() end);
  else new._by := case when new.is_private or coalesce(current_setting('sync.seen', true), '') = '' then sync.uid() end; end if;
  sent := new;
  if not new._del then
    if new."contact_id" is not null and (tg_op = 'INSERT' or old._del or new."contact_id" is distinct from old."contact_id") and sync.is_deleted(new.org_id, 'contact', new."contact_id") then new."contact_id" := null; end if;
    if new."venue_id" is not null and (tg_op = 'INSERT' or old._del or new."venue_id" is distinct from old."venue_id") and sync.is_deleted(new.org_id, 'venue', new."venue_id") then new."venue_id" := null; end if;
    if new."company_id" is not null and (tg_op = 'INSERT' or old._del or new."company_id" is distinct from old."company_id") and sync.is_deleted(new.org_id, 'company', new."company_id") then new."company_id" := null; end if;
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") then new."artist_id" := null; end if;
    if new."deal_id" is not null and (tg_op = 'INSERT' or old._del or new."deal_id" is distinct from old."deal_id") and sync.is_deleted(new.org_id, 'deal', new."deal_id") then new."deal_id" := null; end if;
    if new."prospect_id" is not null and (tg_op = 'INSERT' or old._del or new."prospect_id" is distinct from old."prospect_id") and sync.is_deleted(new.org_id, 'prospect', new."prospect_id") then new."prospect_id" := null; end if;
    if new."hold_id" is not null and (tg_op = 'INSERT' or old._del or new."hold_id" is distinct from old."hold_id") and sync.is_deleted(new.org_id, 'hold', new."hold_id") then new."hold_id" := null; end if;
    if new."show_id" is not null and (tg_op = 'INSERT' or old._del or new."show_id" is distinct from old."show_id") and sync.is_deleted(new.org_id, 'show', new."show_id") then new."show_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if new._del then
    new."summary" := null;
    new."detail" := null;
  end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('interaction', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  if new.is_private then
    new._hid := case when tg_op = 'UPDATE' and old.is_private then old._hid when tg_op = 'UPDATE' or sync.has_parts(new.org_id, 17, new.id, s.seq) then s.seq end;
    if new._hid = s.seq then perform sync.hide('interaction', new.org_id, new.id, new._by, s.seq); end if;
  else
    new._hid := null;
    if tg_op = 'UPDATE' and old.is_private then perform sync.unhide('interaction', new.org_id, new.id); end if;
  end if;
  if new.is_private or (tg_op = 'UPDATE' and old.is_private) then perform sync.forget_values('interaction', new.org_id, new.id); end if;
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."interaction" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."interaction" for each row execute function sync."stamp_interaction"();
create or replace function sync."cascade_interaction"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 17 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 17 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."interaction" for each row when (new._del and not old._del) execute function sync."cascade_interaction"();
drop policy if exists readers on app."interaction";
create policy readers on app."interaction" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (is_private is not true or _by = (select sync.uid())) and (select sync.can_read('interaction')));
drop policy if exists makers on app."interaction";
create policy makers on app."interaction" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (is_private is not true or _by = (select sync.uid())) and (select sync.can_write('interaction')));
drop policy if exists writers on app."interaction";
create policy writers on app."interaction" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (is_private is not true or _by = (select sync.uid())) and (select sync.can_write('interaction'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (is_private is not true or _by = (select sync.uid())));
revoke all on app."interaction" from fs_user, fs_anon, public;
grant select, insert, update on app."interaction" to fs_user; -- deleting is marking
drop view if exists api."interaction";
create view api."interaction" with (security_invoker = true) as select id, "kind", "direction", "at", "author", "summary", "detail", "is_private", "contact_id", "venue_id", "company_id", "artist_id", "deal_id", "prospect_id", "hold_id", "show_id", _at as _changed_at from app."interaction" where not _del;
create trigger remove instead of delete on api."interaction" for each row execute function sync.remove('interaction');
grant select, insert, update, delete on api."interaction" to fs_user;

-- ---- conflicts: stamps, rights, REST ----
create or replace function sync."stamp_conflict"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if new._del then
    new."mine" := null;
    new."theirs" := null;
    new."base" := null;
  end if;
  select * into s from sync.stamp('conflict', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  if new.entity in ('interaction') then perform sync.forget_values('conflict', new.org_id, new.id); end if;
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."conflict" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."conflict" for each row execute function sync."stamp_conflict"();
create or replace function sync."cascade_conflict"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 90 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 90 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."conflict" for each row when (new._del and not old._del) execute function sync."cascade_conflict"();
drop policy if exists readers on app."conflict";
create policy readers on app."conflict" for select to fs_user using (org_id = (select sync.org()) and (member = (select sync.uid())::text or ((select sync.role()) = 'owner' and coalesce(entity not in ('interaction'), true))) and (kind <> 'merged' or (select sync.role()) = 'owner' or sync.may_see(entity, record)) and (select sync.can_read('conflict')));
drop policy if exists makers on app."conflict";
create policy makers on app."conflict" for insert to fs_user with check (org_id = (select sync.org()) and (member = (select sync.uid())::text or ((select sync.role()) = 'owner' and coalesce(entity not in ('interaction'), true))) and (kind <> 'merged' or (select sync.role()) = 'owner' or sync.may_see(entity, record)) and (select sync.can_write('conflict')));
drop policy if exists writers on app."conflict";
create policy writers on app."conflict" for update to fs_user using (org_id = (select sync.org()) and (member = (select sync.uid())::text or ((select sync.role()) = 'owner' and coalesce(entity not in ('interaction'), true))) and (kind <> 'merged' or (select sync.role()) = 'owner' or sync.may_see(entity, record)) and (select sync.can_write('conflict'))) with check (org_id = (select sync.org()) and (member = (select sync.uid())::text or ((select sync.role()) = 'owner' and coalesce(entity not in ('interaction'), true))) and (kind <> 'merged' or (select sync.role()) = 'owner' or sync.may_see(entity, record)));
revoke all on app."conflict" from fs_user, fs_anon, public;
grant select, insert, update on app."conflict" to fs_user; -- deleting is marking
drop view if exists api."conflict";
create view api."conflict" with (security_invoker = true) as select id, "entity", "record", "kind", "mine", "theirs", "base", "author", "member", "device", "op", "at", "state", "decided_by", "decided_at", _at as _changed_at from app."conflict" where not _del;
create trigger remove instead of delete on api."conflict" for each row execute function sync.remove('conflict');
grant select, insert, update, delete on api."conflict" to fs_user;

-- ---- tours: stamps, rights, REST ----
create or replace function sync."stamp_tour"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."project_id" is not null and (tg_op = 'INSERT' or old._del or new."project_id" is distinct from old."project_id") and sync.is_deleted(new.org_id, 'project', new."project_id") then new."project_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('tour', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."tour" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."tour" for each row execute function sync."stamp_tour"();
create or replace function sync."cascade_tour"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 70 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 70 and owner_id = new.id and not _del;
  update app."tour_artist" set _del = true where org_id = new.org_id and "tour_id" = new.id and not _del;
  update app."scenario" set _del = true where org_id = new.org_id and "tour_id" = new.id and not _del;
  update app."budget_line" set _del = true where org_id = new.org_id and "tour_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."tour" for each row when (new._del and not old._del) execute function sync."cascade_tour"();
drop policy if exists readers on app."tour";
create policy readers on app."tour" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('tour')));
drop policy if exists makers on app."tour";
create policy makers on app."tour" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('tour')));
drop policy if exists writers on app."tour";
create policy writers on app."tour" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('tour'))) with check (org_id = (select sync.org()));
revoke all on app."tour" from fs_user, fs_anon, public;
grant select, insert, update on app."tour" to fs_user; -- deleting is marking
drop view if exists api."tour";
create view api."tour" with (security_invoker = true) as select id, "name", "project_id", "state", "first_day", "last_day", "currency", "rules", "owner", "notes", _at as _changed_at from app."tour" where not _del;
create trigger remove instead of delete on api."tour" for each row execute function sync.remove('tour');
grant select, insert, update, delete on api."tour" to fs_user;

-- ---- tour_artists: stamps, rights, REST ----
create or replace function sync."stamp_tour_artist"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."tour_id" is not null and (tg_op = 'INSERT' or old._del or new."tour_id" is distinct from old."tour_id") and sync.is_deleted(new.org_id, 'tour', new."tour_id") and sync.goes_along('tour_artist', 'tour_id', 'tour', new."tour_id") then new._del := true; end if;
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") and sync.goes_along('tour_artist', 'artist_id', 'artist', new."artist_id") then new._del := true; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('tour_artist', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."tour_artist" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."tour_artist" for each row execute function sync."stamp_tour_artist"();
create or replace function sync."cascade_tour_artist"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 71 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 71 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."tour_artist" for each row when (new._del and not old._del) execute function sync."cascade_tour_artist"();
drop policy if exists readers on app."tour_artist";
create policy readers on app."tour_artist" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('tour_artist')));
drop policy if exists makers on app."tour_artist";
create policy makers on app."tour_artist" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('tour_artist')));
drop policy if exists writers on app."tour_artist";
create policy writers on app."tour_artist" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('tour_artist'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."tour_artist" from fs_user, fs_anon, public;
grant select, insert, update on app."tour_artist" to fs_user; -- deleting is marking
drop view if exists api."tour_artist";
create view api."tour_artist" with (security_invoker = true) as select id, "tour_id", "artist_id", "position", "people", "km_cost", "night_cost", "per_diem", "crew_cost", "show_cost", "vehicle_cost", "currency", "notes", _at as _changed_at from app."tour_artist" where not _del;
create trigger remove instead of delete on api."tour_artist" for each row execute function sync.remove('tour_artist');
grant select, insert, update, delete on api."tour_artist" to fs_user;

-- ---- scenarios: stamps, rights, REST ----
create or replace function sync."stamp_scenario"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."tour_id" is not null and (tg_op = 'INSERT' or old._del or new."tour_id" is distinct from old."tour_id") and sync.is_deleted(new.org_id, 'tour', new."tour_id") and sync.goes_along('scenario', 'tour_id', 'tour', new."tour_id") then new._del := true; end if;
    if new."parent_id" is not null and (tg_op = 'INSERT' or old._del or new."parent_id" is distinct from old."parent_id") and sync.is_deleted(new.org_id, 'scenario', new."parent_id") then new."parent_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  select * into s from sync.stamp('scenario', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."scenario" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."scenario" for each row execute function sync."stamp_scenario"();
create or replace function sync."cascade_scenario"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 72 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 72 and owner_id = new.id and not _del;
  update app."scenario" set "parent_id" = null where org_id = new.org_id and "parent_id" = new.id and not _del;
  update app."scenario_stop" set _del = true where org_id = new.org_id and "scenario_id" = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."scenario" for each row when (new._del and not old._del) execute function sync."cascade_scenario"();
drop policy if exists readers on app."scenario";
create policy readers on app."scenario" for select to fs_user using (org_id = (select sync.org()) and (select sync.can_read('scenario')));
drop policy if exists makers on app."scenario";
create policy makers on app."scenario" for insert to fs_user with check (org_id = (select sync.org()) and (select sync.can_write('scenario')));
drop policy if exists writers on app."scenario";
create policy writers on app."scenario" for update to fs_user using (org_id = (select sync.org()) and (select sync.can_write('scenario'))) with check (org_id = (select sync.org()));
revoke all on app."scenario" from fs_user, fs_anon, public;
grant select, insert, update on app."scenario" to fs_user; -- deleting is marking
drop view if exists api."scenario";
create view api."scenario" with (security_invoker = true) as select id, "tour_id", "parent_id", "name", "state", "position", "rules", "currency", "profit", "bound", "figures", "report", "seed", "planned_at", _at as _changed_at from app."scenario" where not _del;
create trigger remove instead of delete on api."scenario" for each row execute function sync.remove('scenario');
grant select, insert, update, delete on api."scenario" to fs_user;

-- ---- scenario_stops: stamps, rights, REST ----
create or replace function sync."stamp_scenario_stop"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."scenario_id" is not null and (tg_op = 'INSERT' or old._del or new."scenario_id" is distinct from old."scenario_id") and sync.is_deleted(new.org_id, 'scenario', new."scenario_id") and sync.goes_along('scenario_stop', 'scenario_id', 'scenario', new."scenario_id") then new._del := true; end if;
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") then new."artist_id" := null; end if;
    if new."venue_id" is not null and (tg_op = 'INSERT' or old._del or new."venue_id" is distinct from old."venue_id") and sync.is_deleted(new.org_id, 'venue', new."venue_id") then new."venue_id" := null; end if;
    if new."prospect_id" is not null and (tg_op = 'INSERT' or old._del or new."prospect_id" is distinct from old."prospect_id") and sync.is_deleted(new.org_id, 'prospect', new."prospect_id") then new."prospect_id" := null; end if;
    if new."hold_id" is not null and (tg_op = 'INSERT' or old._del or new."hold_id" is distinct from old."hold_id") and sync.is_deleted(new.org_id, 'hold', new."hold_id") then new."hold_id" := null; end if;
    if new."offer_id" is not null and (tg_op = 'INSERT' or old._del or new."offer_id" is distinct from old."offer_id") and sync.is_deleted(new.org_id, 'offer', new."offer_id") then new."offer_id" := null; end if;
    if new."show_id" is not null and (tg_op = 'INSERT' or old._del or new."show_id" is distinct from old."show_id") and sync.is_deleted(new.org_id, 'show', new."show_id") then new."show_id" := null; end if;
    if new."together_id" is not null and (tg_op = 'INSERT' or old._del or new."together_id" is distinct from old."together_id") and sync.is_deleted(new.org_id, 'artist', new."together_id") then new."together_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('scenario_stop', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."scenario_stop" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."scenario_stop" for each row execute function sync."stamp_scenario_stop"();
create or replace function sync."cascade_scenario_stop"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 73 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 73 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."scenario_stop" for each row when (new._del and not old._del) execute function sync."cascade_scenario_stop"();
drop policy if exists readers on app."scenario_stop";
create policy readers on app."scenario_stop" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('scenario_stop')));
drop policy if exists makers on app."scenario_stop";
create policy makers on app."scenario_stop" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('scenario_stop')));
drop policy if exists writers on app."scenario_stop";
create policy writers on app."scenario_stop" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('scenario_stop'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."scenario_stop" from fs_user, fs_anon, public;
grant select, insert, update on app."scenario_stop" to fs_user; -- deleting is marking
drop view if exists api."scenario_stop";
create view api."scenario_stop" with (security_invoker = true) as select id, "scenario_id", "artist_id", "venue_id", "prospect_id", "hold_id", "offer_id", "show_id", "candidate", "place", "day", "kind", "demand", "fee", "currency", "chance", "marginal", "km", "minutes", "from_home", "together_id", "travel", _at as _changed_at from app."scenario_stop" where not _del;
create trigger remove instead of delete on api."scenario_stop" for each row execute function sync.remove('scenario_stop');
grant select, insert, update, delete on api."scenario_stop" to fs_user;

-- ---- budget_lines: stamps, rights, REST ----
create or replace function sync."stamp_budget_line"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; sent record;
begin
  if tg_op = 'UPDATE' then
    new.org_id := old.org_id; new.id := old.id;
  else
    new._del := false;
  end if;
  sent := new;
  if not new._del then
    if new."tour_id" is not null and (tg_op = 'INSERT' or old._del or new."tour_id" is distinct from old."tour_id") and sync.is_deleted(new.org_id, 'tour', new."tour_id") and sync.goes_along('budget_line', 'tour_id', 'tour', new."tour_id") then new._del := true; end if;
    if new."artist_id" is not null and (tg_op = 'INSERT' or old._del or new."artist_id" is distinct from old."artist_id") and sync.is_deleted(new.org_id, 'artist', new."artist_id") then new."artist_id" := null; end if;
    if new."show_id" is not null and (tg_op = 'INSERT' or old._del or new."show_id" is distinct from old."show_id") and sync.is_deleted(new.org_id, 'show', new."show_id") then new."show_id" := null; end if;
  end if;
  if new is distinct from sent or pg_trigger_depth() > 1 or (tg_op = 'UPDATE' and old._del and not new._del) then perform sync.note_inexact(); end if;
  if tg_op = 'UPDATE' and new."artist_id" is distinct from old."artist_id" then perform sync.scope_moved(new.org_id, old."artist_id", new."artist_id"); end if;
  select * into s from sync.stamp('budget_line', new.org_id, new.id, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  new._seq := s.seq; new._clk := s.clk; new._at := now();
  return new;
end $$;
create or replace trigger lock before insert or update or delete on app."budget_line" for each statement execute function sync.lock_organisation();
create or replace trigger stamp before insert or update on app."budget_line" for each row execute function sync."stamp_budget_line"();
create or replace function sync."cascade_budget_line"() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  update app."file" set _del = true where org_id = new.org_id and owner_entity = 75 and owner_id = new.id and not _del;
  update app."tagging" set _del = true where org_id = new.org_id and owner_entity = 75 and owner_id = new.id and not _del;
  return null;
end $$;
create or replace trigger cascade after update of _del on app."budget_line" for each row when (new._del and not old._del) execute function sync."cascade_budget_line"();
drop policy if exists readers on app."budget_line";
create policy readers on app."budget_line" for select to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_read('budget_line')));
drop policy if exists makers on app."budget_line";
create policy makers on app."budget_line" for insert to fs_user with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('budget_line')));
drop policy if exists writers on app."budget_line";
create policy writers on app."budget_line" for update to fs_user using (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))) and (select sync.can_write('budget_line'))) with check (org_id = (select sync.org()) and ((select sync.artists()) is null or "artist_id" = any ((select sync.artists())::uuid[]) or ("artist_id" is null and (select sync.sees_unassigned()))));
revoke all on app."budget_line" from fs_user, fs_anon, public;
grant select, insert, update on app."budget_line" to fs_user; -- deleting is marking
drop view if exists api."budget_line";
create view api."budget_line" with (security_invoker = true) as select id, "tour_id", "artist_id", "show_id", "day", "category", "title", "planned", "actual", "currency", "notes", _at as _changed_at from app."budget_line" where not _del;
create trigger remove instead of delete on api."budget_line" for each row execute function sync.remove('budget_line');
grant select, insert, update, delete on api."budget_line" to fs_user;

-- ---- what the functions read ----
delete from sync.was_personal;
insert into sync.was_personal select entity, array_agg(name) from sync.field where personal group by entity;
delete from sync.entity;
insert into sync.entity values
('setting', 1, 1, false, false),
('file', 2, 1002, true, false),
('tag', 3, 3, false, false),
('tagging', 4, 1004, true, false),
('segment', 5, 5, false, false),
('import', 6, 6, false, false),
('import_reject', 7, 7, false, false),
('import_mapping', 8, 8, false, false),
('artist', 10, 9, false, true),
('availability', 11, 10, false, false),
('proposal', 12, 11, false, false),
('company', 13, 12, false, false),
('venue', 14, 13, false, false),
('contact', 15, 14, false, true),
('contact_role', 16, 15, false, false),
('fan', 18, 16, false, true),
('fan_activity', 19, 17, false, false),
('consent', 20, 18, false, false),
('suppression', 21, 19, false, false),
('customer', 22, 20, false, true),
('product', 23, 21, false, false),
('order', 28, 22, false, false),
('order_line', 29, 23, false, false),
('deal', 24, 24, false, false),
('project', 40, 25, false, false),
('project_artist', 41, 26, false, false),
('prospect', 42, 27, false, false),
('hold', 43, 28, false, false),
('offer', 44, 29, false, false),
('show', 25, 30, false, false),
('exclusivity', 48, 31, false, false),
('stage_override', 45, 32, false, false),
('task_template', 47, 33, false, false),
('task', 46, 34, false, false),
('advance_item', 60, 35, false, false),
('guest', 91, 36, false, false),
('guest_quota', 92, 37, false, false),
('resource', 61, 38, false, true),
('resource_booking', 62, 39, false, false),
('dependency', 63, 40, false, false),
('conflict_note', 64, 41, false, false),
('royalty', 26, 42, false, false),
('audience_stat', 27, 43, false, false),
('interaction', 17, 44, true, false),
('conflict', 90, 45, false, false),
('tour', 70, 46, false, false),
('tour_artist', 71, 47, false, false),
('scenario', 72, 48, false, false),
('scenario_stop', 73, 49, false, false),
('budget_line', 75, 50, false, false);
delete from sync.field;
insert into sync.field values
('setting', 'key', 1, 'lww', null, false, true, 1),
('setting', 'value', 2, 'lww', null, false, false, 1),
('file', 'owner_entity', 1, 'lww', null, false, true, 1),
('file', 'owner_id', 2, 'lww', '*', false, true, 1),
('file', 'kind', 3, 'lww', null, false, false, 1),
('file', 'name', 4, 'lww', null, false, true, 1),
('file', 'mime', 5, 'lww', null, false, false, 1),
('file', 'size', 6, 'lww', null, false, false, 1),
('file', 'sha256', 7, 'lww', null, false, false, 1),
('file', 'added_at', 8, 'lww', null, false, false, 1),
('tag', 'name', 1, 'lww', null, false, true, 1),
('tag', 'kind', 2, 'lww', null, false, true, 1),
('tagging', 'tag_id', 1, 'lww', 'tag', false, true, 1),
('tagging', 'owner_entity', 2, 'lww', null, false, true, 1),
('tagging', 'owner_id', 3, 'lww', '*', false, true, 1),
('segment', 'name', 1, 'lww', null, false, true, 1),
('segment', 'entity', 2, 'lww', null, false, true, 1),
('segment', 'filter', 3, 'lww', null, false, true, 1),
('segment', 'sort', 4, 'lww', null, false, false, 1),
('segment', 'position', 5, 'lww', null, false, false, 1),
('import', 'file_name', 1, 'lww', null, false, true, 1),
('import', 'file_size', 2, 'lww', null, false, false, 1),
('import', 'file_sha256', 3, 'lww', null, false, false, 1),
('import', 'kind', 4, 'lww', null, false, true, 1),
('import', 'profile', 5, 'lww', null, false, false, 1),
('import', 'container', 6, 'lww', null, false, false, 1),
('import', 'encoding', 7, 'lww', null, false, false, 1),
('import', 'sheet', 8, 'lww', null, false, false, 1),
('import', 'started_at', 9, 'lww', null, false, false, 1),
('import', 'finished_at', 10, 'lww', null, false, false, 1),
('import', 'rows', 11, 'lww', null, false, false, 1),
('import', 'created', 12, 'lww', null, false, false, 1),
('import', 'updated', 13, 'lww', null, false, false, 1),
('import', 'unchanged', 14, 'lww', null, false, false, 1),
('import', 'skipped', 15, 'lww', null, false, false, 1),
('import', 'rejected', 16, 'lww', null, false, false, 1),
('import', 'duplicates', 17, 'lww', null, false, false, 1),
('import', 'warnings', 18, 'lww', null, false, false, 1),
('import', 'mapping', 19, 'lww', null, false, false, 1),
('import_reject', 'import_id', 1, 'lww', 'import', false, true, 1),
('import_reject', 'line', 2, 'lww', null, false, false, 1),
('import_reject', 'column', 3, 'lww', null, false, false, 1),
('import_reject', 'reason', 4, 'lww', null, false, false, 1),
('import_reject', 'cells', 5, 'lww', null, true, false, 1),
('import_reject', 'sheet', 6, 'lww', null, false, false, 7),
('import_mapping', 'fingerprint', 1, 'lww', null, false, true, 1),
('import_mapping', 'name', 2, 'lww', null, false, false, 1),
('import_mapping', 'kind', 3, 'lww', null, false, true, 1),
('import_mapping', 'mapping', 4, 'lww', null, false, true, 1),
('import_mapping', 'used_at', 5, 'lww', null, false, false, 1),
('artist', 'name', 1, 'lww', null, false, true, 1),
('artist', 'status', 2, 'lww', null, false, true, 1),
('artist', 'genre', 3, 'lww', null, false, false, 1),
('artist', 'tier', 4, 'lww', null, false, false, 1),
('artist', 'home_town', 5, 'lww', null, false, false, 1),
('artist', 'home_country', 6, 'lww', null, false, false, 1),
('artist', 'latitude', 7, 'lww', null, false, false, 1),
('artist', 'longitude', 8, 'lww', null, false, false, 1),
('artist', 'lineup', 9, 'lww', null, true, false, 1),
('artist', 'party_size', 10, 'lww', null, false, false, 1),
('artist', 'fee_min', 11, 'guard', null, false, false, 1),
('artist', 'fee_max', 12, 'guard', null, false, false, 1),
('artist', 'currency', 13, 'guard', null, false, false, 1),
('artist', 'commission', 14, 'guard', null, false, false, 1),
('artist', 'email', 15, 'lww', null, true, false, 1),
('artist', 'phone', 16, 'lww', null, true, false, 1),
('artist', 'website', 17, 'lww', null, false, false, 1),
('artist', 'instagram', 18, 'lww', null, false, false, 1),
('artist', 'facebook', 19, 'lww', null, false, false, 1),
('artist', 'tiktok', 20, 'lww', null, false, false, 1),
('artist', 'youtube', 21, 'lww', null, false, false, 1),
('artist', 'spotify', 22, 'lww', null, false, false, 1),
('artist', 'bandcamp', 23, 'lww', null, false, false, 1),
('artist', 'soundcloud', 24, 'lww', null, false, false, 1),
('artist', 'monthly_listeners', 25, 'lww', null, false, false, 1),
('artist', 'followers', 26, 'lww', null, false, false, 1),
('artist', 'popularity', 27, 'lww', null, false, false, 1),
('artist', 'represented_since', 28, 'lww', null, false, false, 1),
('artist', 'bio', 29, 'lww', null, false, false, 1),
('artist', 'notes', 30, 'lww', null, true, false, 1),
('artist', 'color', 31, 'lww', null, false, false, 1),
('artist', 'photo_id', 32, 'lww', 'file', false, false, 1),
('artist', 'approves_changes', 33, 'lww', null, false, false, 3),
('artist', 'emergency_contact', 34, 'lww', null, true, false, 12),
('artist', 'emergency_phone', 35, 'lww', null, true, false, 12),
('availability', 'artist_id', 1, 'lww', 'artist', false, true, 1),
('availability', 'kind', 2, 'lww', null, false, true, 1),
('availability', 'first_day', 3, 'lww', null, false, true, 1),
('availability', 'last_day', 4, 'lww', null, false, true, 1),
('availability', 'reason', 5, 'lww', null, false, false, 1),
('availability', 'place', 6, 'lww', null, false, false, 1),
('availability', 'external_uid', 7, 'lww', null, false, false, 1),
('proposal', 'artist_id', 1, 'lww', 'artist', false, true, 1),
('proposal', 'summary', 2, 'lww', null, false, false, 1),
('proposal', 'changes', 3, 'lww', null, false, true, 1),
('proposal', 'state', 4, 'guard', null, false, true, 1),
('proposal', 'proposed_by', 5, 'lww', null, false, false, 1),
('proposal', 'proposed_at', 6, 'lww', null, false, false, 1),
('proposal', 'decided_by', 7, 'lww', null, false, false, 1),
('proposal', 'decided_at', 8, 'lww', null, false, false, 1),
('proposal', 'note', 9, 'lww', null, false, false, 1),
('company', 'name', 1, 'lww', null, false, true, 1),
('company', 'kind', 2, 'lww', null, false, false, 1),
('company', 'street', 3, 'lww', null, false, false, 1),
('company', 'postcode', 4, 'lww', null, false, false, 1),
('company', 'town', 5, 'lww', null, false, false, 1),
('company', 'region', 6, 'lww', null, false, false, 1),
('company', 'country', 7, 'lww', null, false, false, 1),
('company', 'latitude', 8, 'lww', null, false, false, 1),
('company', 'longitude', 9, 'lww', null, false, false, 1),
('company', 'located_by', 10, 'lww', null, false, false, 1),
('company', 'email', 11, 'lww', null, false, false, 1),
('company', 'phone', 12, 'lww', null, false, false, 1),
('company', 'website', 13, 'lww', null, false, false, 1),
('company', 'registration', 14, 'lww', null, false, false, 1),
('company', 'vat_number', 15, 'lww', null, false, false, 1),
('company', 'payment_days', 16, 'lww', null, false, false, 1),
('company', 'notes', 17, 'lww', null, false, false, 1),
('company', 'external_id', 18, 'lww', null, false, false, 1),
('venue', 'name', 1, 'lww', null, false, true, 1),
('venue', 'kind', 2, 'lww', null, false, true, 1),
('venue', 'company_id', 3, 'lww', 'company', false, false, 1),
('venue', 'street', 4, 'lww', null, false, false, 1),
('venue', 'postcode', 5, 'lww', null, false, false, 1),
('venue', 'town', 6, 'lww', null, false, false, 1),
('venue', 'region', 7, 'lww', null, false, false, 1),
('venue', 'country', 8, 'lww', null, false, false, 1),
('venue', 'latitude', 9, 'lww', null, false, false, 1),
('venue', 'longitude', 10, 'lww', null, false, false, 1),
('venue', 'located_by', 11, 'lww', null, false, false, 1),
('venue', 'capacity', 12, 'lww', null, false, false, 1),
('venue', 'capacity_seated', 13, 'lww', null, false, false, 1),
('venue', 'rooms', 14, 'lww', null, false, false, 1),
('venue', 'email', 15, 'lww', null, false, false, 1),
('venue', 'phone', 16, 'lww', null, false, false, 1),
('venue', 'website', 17, 'lww', null, false, false, 1),
('venue', 'instagram', 18, 'lww', null, false, false, 1),
('venue', 'facebook', 19, 'lww', null, false, false, 1),
('venue', 'genres', 20, 'lww', null, false, false, 1),
('venue', 'excludes', 21, 'lww', null, false, false, 1),
('venue', 'fee_min', 22, 'lww', null, false, false, 1),
('venue', 'fee_max', 23, 'lww', null, false, false, 1),
('venue', 'last_fee', 24, 'lww', null, false, false, 1),
('venue', 'currency', 25, 'lww', null, false, false, 1),
('venue', 'payment_days', 26, 'lww', null, false, false, 1),
('venue', 'period', 27, 'lww', null, false, false, 1),
('venue', 'period_start', 28, 'lww', null, false, false, 1),
('venue', 'period_end', 29, 'lww', null, false, false, 1),
('venue', 'founded', 30, 'lww', null, false, false, 1),
('venue', 'status', 31, 'lww', null, false, false, 1),
('venue', 'notes', 32, 'lww', null, false, false, 1),
('venue', 'external_id', 33, 'lww', null, false, false, 1),
('contact', 'name', 1, 'lww', null, true, true, 1),
('contact', 'first_name', 2, 'lww', null, true, false, 1),
('contact', 'last_name', 3, 'lww', null, true, false, 1),
('contact', 'salutation', 4, 'lww', null, true, false, 1),
('contact', 'nickname', 5, 'lww', null, true, false, 1),
('contact', 'job_title', 6, 'lww', null, false, false, 1),
('contact', 'department', 7, 'lww', null, false, false, 1),
('contact', 'company_name', 8, 'lww', null, true, false, 1),
('contact', 'email', 9, 'lww', null, true, false, 1),
('contact', 'email2', 10, 'lww', null, true, false, 1),
('contact', 'email3', 11, 'lww', null, true, false, 1),
('contact', 'phone', 12, 'lww', null, true, false, 1),
('contact', 'mobile', 13, 'lww', null, true, false, 1),
('contact', 'phone3', 14, 'lww', null, true, false, 1),
('contact', 'website', 15, 'lww', null, true, false, 1),
('contact', 'linkedin', 16, 'lww', null, true, false, 1),
('contact', 'instagram', 17, 'lww', null, true, false, 1),
('contact', 'street', 18, 'lww', null, true, false, 1),
('contact', 'postcode', 19, 'lww', null, true, false, 1),
('contact', 'town', 20, 'lww', null, true, false, 1),
('contact', 'region', 21, 'lww', null, true, false, 1),
('contact', 'country', 22, 'lww', null, false, false, 1),
('contact', 'latitude', 23, 'lww', null, true, false, 1),
('contact', 'longitude', 24, 'lww', null, true, false, 1),
('contact', 'located_by', 25, 'lww', null, false, false, 1),
('contact', 'language', 26, 'lww', null, false, false, 1),
('contact', 'birthday', 27, 'lww', null, true, false, 1),
('contact', 'preferences', 28, 'lww', null, true, false, 1),
('contact', 'status', 29, 'lww', null, false, false, 1),
('contact', 'notes', 30, 'lww', null, true, false, 1),
('contact', 'source', 31, 'lww', null, true, false, 1),
('contact', 'connected_on', 32, 'lww', null, false, false, 1),
('contact', 'external_id', 33, 'lww', null, true, false, 1),
('contact', 'extra', 34, 'lww', null, true, false, 1),
('contact_role', 'contact_id', 1, 'lww', 'contact', false, true, 1),
('contact_role', 'venue_id', 2, 'lww', 'venue', false, false, 1),
('contact_role', 'company_id', 3, 'lww', 'company', false, false, 1),
('contact_role', 'artist_id', 4, 'lww', 'artist', false, false, 1),
('contact_role', 'role', 5, 'lww', null, false, false, 1),
('contact_role', 'role_name', 6, 'lww', null, false, false, 1),
('contact_role', 'is_primary', 7, 'lww', null, false, false, 1),
('fan', 'name', 1, 'lww', null, true, true, 1),
('fan', 'first_name', 2, 'lww', null, true, false, 1),
('fan', 'last_name', 3, 'lww', null, true, false, 1),
('fan', 'kind', 4, 'lww', null, false, true, 1),
('fan', 'email', 5, 'lww', null, true, false, 1),
('fan', 'phone', 6, 'lww', null, true, false, 1),
('fan', 'street', 7, 'lww', null, true, false, 1),
('fan', 'postcode', 8, 'lww', null, true, false, 1),
('fan', 'town', 9, 'lww', null, true, false, 1),
('fan', 'region', 10, 'lww', null, true, false, 1),
('fan', 'country', 11, 'lww', null, false, false, 1),
('fan', 'latitude', 12, 'lww', null, true, false, 1),
('fan', 'longitude', 13, 'lww', null, true, false, 1),
('fan', 'language', 14, 'lww', null, false, false, 1),
('fan', 'birthday', 15, 'lww', null, true, false, 1),
('fan', 'stage', 16, 'lww', null, false, true, 1),
('fan', 'score', 17, 'lww', null, false, false, 1),
('fan', 'points', 18, 'lww', null, false, false, 1),
('fan', 'spent', 19, 'lww', null, false, false, 1),
('fan', 'currency', 20, 'lww', null, false, false, 1),
('fan', 'origin', 21, 'lww', null, false, false, 1),
('fan', 'origin_detail', 22, 'lww', null, true, false, 1),
('fan', 'referred_by', 23, 'lww', 'fan', false, false, 1),
('fan', 'email_consent', 24, 'lww', null, false, false, 1),
('fan', 'sms_consent', 25, 'lww', null, false, false, 1),
('fan', 'joined_on', 26, 'lww', null, false, false, 1),
('fan', 'last_active_at', 27, 'lww', null, false, false, 1),
('fan', 'instagram', 28, 'lww', null, true, false, 1),
('fan', 'is_producer', 29, 'lww', null, false, false, 1),
('fan', 'producer_level', 30, 'lww', null, false, false, 1),
('fan', 'producer_genre', 31, 'lww', null, false, false, 1),
('fan', 'producer_tools', 32, 'lww', null, false, false, 1),
('fan', 'notes', 33, 'lww', null, true, false, 1),
('fan', 'external_id', 34, 'lww', null, true, false, 1),
('fan_activity', 'fan_id', 1, 'lww', 'fan', false, true, 1),
('fan_activity', 'at', 2, 'lww', null, false, true, 1),
('fan_activity', 'kind', 3, 'lww', null, false, true, 1),
('fan_activity', 'summary', 4, 'lww', null, true, false, 1),
('fan_activity', 'points', 5, 'lww', null, false, false, 1),
('fan_activity', 'order_id', 6, 'lww', 'order', false, false, 1),
('consent', 'fan_id', 1, 'ledger', 'fan', false, true, 1),
('consent', 'channel', 2, 'lww', null, false, true, 1),
('consent', 'purpose', 3, 'lww', null, false, true, 1),
('consent', 'action', 4, 'lww', null, false, true, 1),
('consent', 'basis', 5, 'lww', null, false, false, 1),
('consent', 'at', 6, 'lww', null, false, true, 1),
('consent', 'source', 7, 'lww', null, false, false, 1),
('consent', 'evidence', 8, 'lww', null, true, false, 1),
('suppression', 'address_hash', 1, 'lww', null, false, true, 1),
('suppression', 'channel', 2, 'lww', null, false, true, 1),
('suppression', 'reason', 3, 'lww', null, false, true, 1),
('suppression', 'at', 4, 'lww', null, false, true, 1),
('suppression', 'source', 5, 'lww', null, false, false, 1),
('customer', 'name', 1, 'lww', null, true, true, 1),
('customer', 'email', 2, 'lww', null, true, false, 1),
('customer', 'fan_id', 3, 'lww', 'fan', false, false, 1),
('customer', 'phone', 4, 'lww', null, true, false, 1),
('customer', 'company', 5, 'lww', null, true, false, 1),
('customer', 'street', 6, 'lww', null, true, false, 1),
('customer', 'postcode', 7, 'lww', null, true, false, 1),
('customer', 'town', 8, 'lww', null, true, false, 1),
('customer', 'region', 9, 'lww', null, true, false, 1),
('customer', 'country', 10, 'lww', null, false, false, 1),
('customer', 'orders', 11, 'lww', null, false, false, 1),
('customer', 'spent', 12, 'lww', null, false, false, 1),
('customer', 'currency', 13, 'lww', null, false, false, 1),
('customer', 'first_order_at', 14, 'lww', null, false, false, 1),
('customer', 'last_order_at', 15, 'lww', null, false, false, 1),
('customer', 'notes', 16, 'lww', null, true, false, 1),
('customer', 'external_id', 17, 'lww', null, true, false, 1),
('product', 'name', 1, 'lww', null, false, true, 1),
('product', 'kind', 2, 'lww', null, false, false, 1),
('product', 'sku', 3, 'lww', null, false, false, 1),
('product', 'artist_id', 4, 'lww', 'artist', false, false, 1),
('product', 'price', 5, 'guard', null, false, false, 1),
('product', 'currency', 6, 'guard', null, false, false, 1),
('product', 'stock', 7, 'guard', null, false, false, 1),
('product', 'upc', 8, 'lww', null, false, false, 1),
('product', 'notes', 9, 'lww', null, false, false, 1),
('product', 'status', 10, 'lww', null, false, false, 1),
('order', 'number', 1, 'lww', null, false, true, 1),
('order', 'source', 2, 'lww', null, false, false, 1),
('order', 'external_id', 3, 'lww', null, false, false, 1),
('order', 'customer_id', 4, 'lww', 'customer', false, false, 1),
('order', 'fan_id', 5, 'lww', 'fan', false, false, 1),
('order', 'buyer_name', 6, 'lww', null, true, false, 1),
('order', 'buyer_email', 7, 'lww', null, true, false, 1),
('order', 'placed_at', 8, 'lww', null, false, false, 1),
('order', 'status', 9, 'lww', null, false, true, 1),
('order', 'fulfilment', 10, 'lww', null, false, false, 1),
('order', 'currency', 11, 'guard', null, false, true, 1),
('order', 'subtotal', 12, 'guard', null, false, false, 1),
('order', 'discount', 13, 'guard', null, false, false, 1),
('order', 'shipping', 14, 'guard', null, false, false, 1),
('order', 'tax', 15, 'guard', null, false, false, 1),
('order', 'fees', 16, 'guard', null, false, false, 1),
('order', 'total', 17, 'guard', null, false, false, 1),
('order', 'refunded', 18, 'guard', null, false, false, 1),
('order', 'payment_method', 19, 'lww', null, false, false, 1),
('order', 'street', 20, 'lww', null, true, false, 1),
('order', 'postcode', 21, 'lww', null, true, false, 1),
('order', 'town', 22, 'lww', null, true, false, 1),
('order', 'region', 23, 'lww', null, true, false, 1),
('order', 'country', 24, 'lww', null, false, false, 1),
('order', 'event_name', 25, 'lww', null, false, false, 1),
('order', 'event_day', 26, 'lww', null, false, false, 1),
('order', 'notes', 27, 'lww', null, true, false, 1),
('order_line', 'order_id', 1, 'lww', 'order', false, true, 1),
('order_line', 'position', 2, 'lww', null, false, false, 1),
('order_line', 'product_id', 3, 'lww', 'product', false, false, 1),
('order_line', 'artist_id', 4, 'lww', 'artist', false, false, 1),
('order_line', 'name', 5, 'lww', null, false, true, 1),
('order_line', 'sku', 6, 'lww', null, false, false, 1),
('order_line', 'kind', 7, 'lww', null, false, false, 1),
('order_line', 'quantity', 8, 'lww', null, false, true, 1),
('order_line', 'unit_price', 9, 'guard', null, false, false, 1),
('order_line', 'total', 10, 'guard', null, false, false, 1),
('order_line', 'currency', 11, 'guard', null, false, false, 1),
('order_line', 'external_id', 12, 'lww', null, false, false, 1),
('order_line', 'attendee_name', 13, 'lww', null, true, false, 1),
('order_line', 'attendee_email', 14, 'lww', null, true, false, 1),
('deal', 'name', 1, 'lww', null, false, true, 1),
('deal', 'artist_id', 2, 'lww', 'artist', false, false, 1),
('deal', 'venue_id', 3, 'lww', 'venue', false, false, 1),
('deal', 'company_id', 4, 'lww', 'company', false, false, 1),
('deal', 'contact_id', 5, 'lww', 'contact', false, false, 1),
('deal', 'stage', 6, 'guard', null, false, true, 1),
('deal', 'stage_name', 7, 'lww', null, false, false, 1),
('deal', 'amount', 8, 'guard', null, false, false, 1),
('deal', 'currency', 9, 'guard', null, false, false, 1),
('deal', 'owner', 10, 'lww', null, false, false, 1),
('deal', 'created_on', 11, 'lww', null, false, false, 1),
('deal', 'expected_on', 12, 'lww', null, false, false, 1),
('deal', 'closed_on', 13, 'guard', null, false, false, 1),
('deal', 'lost_reason', 14, 'lww', null, false, false, 1),
('deal', 'notes', 15, 'lww', null, false, false, 1),
('deal', 'external_id', 16, 'lww', null, false, false, 1),
('project', 'name', 1, 'lww', null, false, true, 2),
('project', 'kind', 2, 'lww', null, false, true, 2),
('project', 'state', 3, 'guard', null, false, true, 2),
('project', 'first_day', 4, 'lww', null, false, false, 2),
('project', 'last_day', 5, 'lww', null, false, false, 2),
('project', 'territory', 6, 'lww', null, false, false, 2),
('project', 'wanted_dates', 7, 'lww', null, false, false, 2),
('project', 'currency', 8, 'lww', null, false, false, 2),
('project', 'owner', 9, 'lww', null, false, false, 2),
('project', 'notes', 10, 'lww', null, false, false, 2),
('project', 'external_id', 11, 'lww', null, false, false, 2),
('project_artist', 'project_id', 1, 'lww', 'project', false, true, 2),
('project_artist', 'artist_id', 2, 'lww', 'artist', false, true, 2),
('project_artist', 'billing', 3, 'lww', null, false, false, 2),
('prospect', 'project_id', 1, 'lww', 'project', false, false, 2),
('prospect', 'venue_id', 2, 'lww', 'venue', false, false, 2),
('prospect', 'artist_id', 3, 'lww', 'artist', false, false, 2),
('prospect', 'contact_id', 4, 'lww', 'contact', false, false, 2),
('prospect', 'venue_name', 5, 'lww', null, false, true, 2),
('prospect', 'state', 6, 'guard', null, false, true, 2),
('prospect', 'period', 7, 'lww', null, false, false, 2),
('prospect', 'first_day', 8, 'lww', null, false, false, 2),
('prospect', 'last_day', 9, 'lww', null, false, false, 2),
('prospect', 'estimate', 10, 'guard', null, false, false, 2),
('prospect', 'currency', 11, 'guard', null, false, false, 2),
('prospect', 'pitched_at', 12, 'lww', null, false, false, 2),
('prospect', 'replied_at', 13, 'lww', null, false, false, 2),
('prospect', 'follow_up_on', 14, 'lww', null, false, false, 2),
('prospect', 'snoozed_until', 15, 'lww', null, false, false, 2),
('prospect', 'attempts', 16, 'lww', null, false, false, 2),
('prospect', 'owner', 17, 'lww', null, false, false, 2),
('prospect', 'created_at', 18, 'lww', null, false, false, 2),
('prospect', 'lost_reason', 19, 'lww', null, false, false, 2),
('prospect', 'lost_words', 20, 'lww', null, false, false, 2),
('prospect', 'notes', 21, 'lww', null, false, false, 2),
('prospect', 'external_id', 22, 'lww', null, false, false, 2),
('hold', 'artist_id', 1, 'lww', 'artist', false, false, 2),
('hold', 'venue_id', 2, 'lww', 'venue', false, false, 2),
('hold', 'project_id', 3, 'lww', 'project', false, false, 2),
('hold', 'prospect_id', 4, 'lww', 'prospect', false, false, 2),
('hold', 'deal_id', 5, 'lww', 'deal', false, false, 2),
('hold', 'contact_id', 6, 'lww', 'contact', false, false, 2),
('hold', 'artist_name', 7, 'lww', null, false, false, 2),
('hold', 'venue_name', 8, 'lww', null, false, false, 2),
('hold', 'town', 9, 'lww', null, false, false, 2),
('hold', 'room', 10, 'lww', null, false, false, 2),
('hold', 'day', 11, 'guard', null, false, true, 2),
('hold', 'rank', 12, 'guard', null, false, true, 2),
('hold', 'state', 13, 'guard', null, false, true, 2),
('hold', 'is_target', 14, 'lww', null, false, false, 2),
('hold', 'granted_on', 15, 'lww', null, false, false, 2),
('hold', 'expires_at', 16, 'guard', null, false, false, 2),
('hold', 'challenge', 17, 'guard', null, false, false, 2),
('hold', 'challenged_by', 18, 'lww', null, false, false, 2),
('hold', 'challenged_at', 19, 'lww', null, false, false, 2),
('hold', 'challenge_until', 20, 'guard', null, false, false, 2),
('hold', 'estimate', 21, 'guard', null, false, false, 2),
('hold', 'currency', 22, 'guard', null, false, false, 2),
('hold', 'series', 23, 'lww', null, false, false, 2),
('hold', 'owner', 24, 'lww', null, false, false, 2),
('hold', 'created_at', 25, 'lww', null, false, false, 2),
('hold', 'closed_at', 26, 'lww', null, false, false, 2),
('hold', 'lost_reason', 27, 'lww', null, false, false, 2),
('hold', 'lost_words', 28, 'lww', null, false, false, 2),
('hold', 'notes', 29, 'lww', null, false, false, 2),
('hold', 'external_id', 30, 'lww', null, false, false, 2),
('offer', 'hold_id', 1, 'lww', 'hold', false, false, 2),
('offer', 'prospect_id', 2, 'lww', 'prospect', false, false, 2),
('offer', 'deal_id', 3, 'lww', 'deal', false, false, 2),
('offer', 'project_id', 4, 'lww', 'project', false, false, 2),
('offer', 'artist_id', 5, 'lww', 'artist', false, false, 2),
('offer', 'venue_id', 6, 'lww', 'venue', false, false, 2),
('offer', 'company_id', 7, 'lww', 'company', false, false, 2),
('offer', 'contact_id', 8, 'lww', 'contact', false, false, 2),
('offer', 'previous_id', 9, 'lww', 'offer', false, false, 2),
('offer', 'version', 10, 'lww', null, false, true, 2),
('offer', 'direction', 11, 'lww', null, false, true, 2),
('offer', 'state', 12, 'guard', null, false, true, 2),
('offer', 'artist_name', 13, 'lww', null, false, false, 2),
('offer', 'venue_name', 14, 'lww', null, false, false, 2),
('offer', 'town', 15, 'lww', null, false, false, 2),
('offer', 'room', 16, 'lww', null, false, false, 2),
('offer', 'day', 17, 'guard', null, false, false, 2),
('offer', 'deal_type', 18, 'lww', null, false, true, 2),
('offer', 'guarantee', 19, 'guard', null, false, false, 2),
('offer', 'percentage', 20, 'guard', null, false, false, 2),
('offer', 'percentage_of', 21, 'lww', null, false, false, 2),
('offer', 'expenses', 22, 'guard', null, false, false, 2),
('offer', 'deposit', 23, 'guard', null, false, false, 2),
('offer', 'deposit_due_on', 24, 'guard', null, false, false, 2),
('offer', 'currency', 25, 'guard', null, false, false, 2),
('offer', 'capacity', 26, 'lww', null, false, false, 2),
('offer', 'ticket_price', 27, 'lww', null, false, false, 2),
('offer', 'radius_km', 28, 'lww', null, false, false, 2),
('offer', 'radius_days_before', 29, 'lww', null, false, false, 2),
('offer', 'radius_days_after', 30, 'lww', null, false, false, 2),
('offer', 'radius_public_only', 31, 'lww', null, false, false, 2),
('offer', 'terms', 32, 'lww', null, false, false, 2),
('offer', 'valid_until', 33, 'lww', null, false, false, 2),
('offer', 'sent_at', 34, 'lww', null, false, false, 2),
('offer', 'answered_at', 35, 'lww', null, false, false, 2),
('offer', 'artist_approval', 36, 'guard', null, false, false, 2),
('offer', 'approved_by', 37, 'lww', null, false, false, 2),
('offer', 'approved_at', 38, 'lww', null, false, false, 2),
('offer', 'approval_note', 39, 'lww', null, false, false, 2),
('offer', 'lost_reason', 40, 'lww', null, false, false, 2),
('offer', 'lost_words', 41, 'lww', null, false, false, 2),
('offer', 'owner', 42, 'lww', null, false, false, 2),
('offer', 'created_at', 43, 'lww', null, false, false, 2),
('offer', 'notes', 44, 'lww', null, false, false, 2),
('offer', 'external_id', 45, 'lww', null, false, false, 2),
('show', 'artist_id', 1, 'lww', 'artist', false, false, 1),
('show', 'venue_id', 2, 'lww', 'venue', false, false, 1),
('show', 'deal_id', 3, 'lww', 'deal', false, false, 1),
('show', 'artist_name', 4, 'lww', null, false, false, 1),
('show', 'venue_name', 5, 'lww', null, false, false, 1),
('show', 'town', 6, 'lww', null, false, false, 1),
('show', 'region', 7, 'lww', null, false, false, 1),
('show', 'country', 8, 'lww', null, false, false, 1),
('show', 'day', 9, 'guard', null, false, true, 1),
('show', 'doors', 10, 'lww', null, false, false, 1),
('show', 'on_stage', 11, 'lww', null, false, false, 1),
('show', 'zone', 12, 'lww', null, false, false, 1),
('show', 'status', 13, 'guard', null, false, true, 1),
('show', 'fee', 14, 'guard', null, false, false, 1),
('show', 'currency', 15, 'guard', null, false, false, 1),
('show', 'capacity', 16, 'lww', null, false, false, 1),
('show', 'tickets_sold', 17, 'lww', null, false, false, 1),
('show', 'paid_on', 18, 'guard', null, false, false, 1),
('show', 'notes', 19, 'lww', null, false, false, 1),
('show', 'external_id', 20, 'lww', null, false, false, 1),
('show', 'kind', 21, 'lww', null, false, false, 2),
('show', 'project_id', 22, 'lww', 'project', false, false, 2),
('show', 'hold_id', 23, 'lww', 'hold', false, false, 2),
('show', 'offer_id', 24, 'lww', 'offer', false, false, 2),
('show', 'company_id', 25, 'lww', 'company', false, false, 2),
('show', 'contact_id', 26, 'lww', 'contact', false, false, 2),
('show', 'room', 27, 'lww', null, false, false, 2),
('show', 'load_in', 28, 'lww', null, false, false, 2),
('show', 'soundcheck', 29, 'lww', null, false, false, 2),
('show', 'support_on_stage', 30, 'lww', null, false, false, 2),
('show', 'set_minutes', 31, 'lww', null, false, false, 2),
('show', 'curfew', 32, 'lww', null, false, false, 2),
('show', 'public_on', 33, 'lww', null, false, false, 2),
('show', 'embargo_until', 34, 'lww', null, false, false, 2),
('show', 'on_sale_on', 35, 'lww', null, false, false, 2),
('show', 'confirmed_on', 36, 'lww', null, false, false, 2),
('show', 'contract_sent_on', 37, 'lww', null, false, false, 2),
('show', 'contract_signed_on', 38, 'lww', null, false, false, 2),
('show', 'deposit', 39, 'guard', null, false, false, 2),
('show', 'deposit_due_on', 40, 'lww', null, false, false, 2),
('show', 'deposit_paid_on', 41, 'lww', null, false, false, 2),
('show', 'advance_sent_on', 42, 'lww', null, false, false, 2),
('show', 'itinerary_sent_on', 43, 'lww', null, false, false, 2),
('show', 'settled_on', 44, 'lww', null, false, false, 2),
('show', 'statement_sent_on', 45, 'lww', null, false, false, 2),
('show', 'radius_km', 46, 'lww', null, false, false, 2),
('show', 'radius_days_before', 47, 'lww', null, false, false, 2),
('show', 'radius_days_after', 48, 'lww', null, false, false, 2),
('show', 'radius_public_only', 49, 'lww', null, false, false, 2),
('show', 'lost_reason', 50, 'lww', null, false, false, 2),
('show', 'lost_words', 51, 'lww', null, false, false, 2),
('show', 'series', 52, 'lww', null, false, false, 2),
('show', 'owner', 53, 'lww', null, false, false, 2),
('show', 'radius_minutes', 54, 'lww', null, false, false, 4),
('show', 'radius_waived_on', 55, 'lww', null, false, false, 4),
('show', 'contract_approval', 56, 'guard', null, false, false, 14),
('show', 'contract_approved_by', 57, 'lww', null, false, false, 14),
('show', 'contract_approved_at', 58, 'lww', null, false, false, 14),
('show', 'contract_approval_note', 59, 'lww', null, false, false, 14),
('exclusivity', 'artist_id', 1, 'lww', 'artist', false, true, 2),
('exclusivity', 'company_id', 2, 'lww', 'company', false, false, 2),
('exclusivity', 'name', 3, 'lww', null, false, false, 2),
('exclusivity', 'kind', 4, 'lww', null, false, true, 2),
('exclusivity', 'country', 5, 'lww', null, false, false, 2),
('exclusivity', 'region', 6, 'lww', null, false, false, 2),
('exclusivity', 'place', 7, 'lww', null, false, false, 2),
('exclusivity', 'latitude', 8, 'lww', null, false, false, 2),
('exclusivity', 'longitude', 9, 'lww', null, false, false, 2),
('exclusivity', 'radius_km', 10, 'lww', null, false, false, 2),
('exclusivity', 'first_day', 11, 'lww', null, false, true, 2),
('exclusivity', 'last_day', 12, 'lww', null, false, true, 2),
('exclusivity', 'public_only', 13, 'lww', null, false, false, 2),
('exclusivity', 'source', 14, 'lww', null, false, false, 2),
('exclusivity', 'notes', 15, 'lww', null, false, false, 2),
('stage_override', 'prospect_id', 1, 'lww', 'prospect', false, false, 2),
('stage_override', 'hold_id', 2, 'lww', 'hold', false, false, 2),
('stage_override', 'offer_id', 3, 'lww', 'offer', false, false, 2),
('stage_override', 'deal_id', 4, 'lww', 'deal', false, false, 2),
('stage_override', 'show_id', 5, 'lww', 'show', false, false, 2),
('stage_override', 'stage', 6, 'lww', null, false, true, 2),
('stage_override', 'note', 7, 'lww', null, false, true, 2),
('stage_override', 'author', 8, 'lww', null, false, false, 2),
('stage_override', 'at', 9, 'lww', null, false, true, 2),
('task_template', 'artist_id', 1, 'lww', 'artist', false, false, 2),
('task_template', 'key', 2, 'lww', null, false, true, 2),
('task_template', 'title', 3, 'lww', null, false, true, 2),
('task_template', 'makes', 4, 'lww', null, false, true, 2),
('task_template', 'kind', 5, 'lww', null, false, false, 2),
('task_template', 'starts_with', 6, 'lww', null, false, true, 2),
('task_template', 'counts_from', 7, 'lww', null, false, true, 2),
('task_template', 'days', 8, 'lww', null, false, true, 2),
('task_template', 'assignee', 9, 'lww', null, false, false, 2),
('task_template', 'position', 10, 'lww', null, false, false, 2),
('task_template', 'notes', 11, 'lww', null, false, false, 2),
('task', 'title', 1, 'lww', null, false, true, 2),
('task', 'kind', 2, 'lww', null, false, true, 2),
('task', 'due_on', 3, 'guard', null, false, false, 2),
('task', 'due_at', 4, 'lww', null, false, false, 2),
('task', 'snoozed_until', 5, 'lww', null, false, false, 2),
('task', 'done_at', 6, 'lww', null, false, false, 2),
('task', 'assignee', 7, 'lww', null, false, false, 2),
('task', 'priority', 8, 'lww', null, false, false, 2),
('task', 'artist_id', 9, 'lww', 'artist', false, false, 2),
('task', 'project_id', 10, 'lww', 'project', false, false, 2),
('task', 'prospect_id', 11, 'lww', 'prospect', false, false, 2),
('task', 'hold_id', 12, 'lww', 'hold', false, false, 2),
('task', 'offer_id', 13, 'lww', 'offer', false, false, 2),
('task', 'show_id', 14, 'lww', 'show', false, false, 2),
('task', 'venue_id', 15, 'lww', 'venue', false, false, 2),
('task', 'contact_id', 16, 'lww', 'contact', false, false, 2),
('task', 'template_key', 17, 'lww', null, false, false, 2),
('task', 'created_at', 18, 'lww', null, false, false, 2),
('task', 'notes', 19, 'lww', null, false, false, 2),
('advance_item', 'show_id', 1, 'lww', 'show', false, true, 2),
('advance_item', 'key', 2, 'lww', null, false, false, 2),
('advance_item', 'title', 3, 'lww', null, false, true, 2),
('advance_item', 'state', 4, 'lww', null, false, true, 2),
('advance_item', 'due_on', 5, 'guard', null, false, false, 2),
('advance_item', 'done_at', 6, 'lww', null, false, false, 2),
('advance_item', 'assignee', 7, 'lww', null, false, false, 2),
('advance_item', 'position', 8, 'lww', null, false, false, 2),
('advance_item', 'note', 9, 'lww', null, false, false, 2),
('guest', 'show_id', 1, 'lww', 'show', false, true, 10),
('guest', 'name', 2, 'lww', null, true, true, 10),
('guest', 'source', 3, 'lww', null, false, true, 10),
('guest', 'places', 4, 'lww', null, false, true, 10),
('guest', 'state', 5, 'lww', null, false, true, 10),
('guest', 'arrived', 6, 'lww', null, false, false, 10),
('guest', 'arrived_at', 7, 'lww', null, false, false, 10),
('guest', 'email', 8, 'lww', null, true, false, 10),
('guest', 'phone', 9, 'lww', null, true, false, 10),
('guest', 'note', 10, 'lww', null, true, false, 10),
('guest_quota', 'show_id', 1, 'lww', 'show', false, true, 10),
('guest_quota', 'source', 2, 'lww', null, false, true, 10),
('guest_quota', 'places', 3, 'lww', null, false, true, 10),
('resource', 'name', 1, 'lww', null, true, true, 2),
('resource', 'kind', 2, 'lww', null, false, true, 2),
('resource', 'status', 3, 'lww', null, false, false, 2),
('resource', 'job', 4, 'lww', null, false, false, 2),
('resource', 'company_id', 5, 'lww', 'company', false, false, 2),
('resource', 'email', 6, 'lww', null, true, false, 2),
('resource', 'phone', 7, 'lww', null, true, false, 2),
('resource', 'home_town', 8, 'lww', null, true, false, 2),
('resource', 'home_country', 9, 'lww', null, false, false, 2),
('resource', 'latitude', 10, 'lww', null, true, false, 2),
('resource', 'longitude', 11, 'lww', null, true, false, 2),
('resource', 'capacity', 12, 'lww', null, false, false, 2),
('resource', 'pieces', 13, 'lww', null, false, false, 2),
('resource', 'cost', 14, 'lww', null, false, false, 2),
('resource', 'cost_per', 15, 'lww', null, false, false, 2),
('resource', 'currency', 16, 'lww', null, false, false, 2),
('resource', 'notes', 17, 'lww', null, true, false, 2),
('resource', 'external_id', 18, 'lww', null, true, false, 2),
('resource', 'emergency_contact', 19, 'lww', null, true, false, 12),
('resource', 'emergency_phone', 20, 'lww', null, true, false, 12),
('resource_booking', 'resource_id', 1, 'lww', 'resource', false, true, 2),
('resource_booking', 'show_id', 2, 'lww', 'show', false, false, 2),
('resource_booking', 'artist_id', 3, 'lww', 'artist', false, false, 2),
('resource_booking', 'title', 4, 'lww', null, false, false, 2),
('resource_booking', 'state', 5, 'lww', null, false, true, 2),
('resource_booking', 'starts_at', 6, 'guard', null, false, true, 2),
('resource_booking', 'ends_at', 7, 'guard', null, false, true, 2),
('resource_booking', 'pieces', 8, 'lww', null, false, false, 2),
('resource_booking', 'cost', 9, 'lww', null, false, false, 2),
('resource_booking', 'currency', 10, 'lww', null, false, false, 2),
('resource_booking', 'notes', 11, 'lww', null, false, false, 2),
('dependency', 'show_id', 1, 'lww', 'show', false, true, 2),
('dependency', 'after_id', 2, 'lww', 'show', false, true, 2),
('dependency', 'days', 3, 'lww', null, false, true, 2),
('dependency', 'is_fixed', 4, 'lww', null, false, false, 2),
('dependency', 'note', 5, 'lww', null, false, false, 2),
('conflict_note', 'kind', 1, 'lww', null, false, true, 4),
('conflict_note', 'first_show_id', 2, 'lww', 'show', false, false, 4),
('conflict_note', 'first_hold_id', 3, 'lww', 'hold', false, false, 4),
('conflict_note', 'first_offer_id', 4, 'lww', 'offer', false, false, 4),
('conflict_note', 'second_show_id', 5, 'lww', 'show', false, false, 4),
('conflict_note', 'second_hold_id', 6, 'lww', 'hold', false, false, 4),
('conflict_note', 'second_offer_id', 7, 'lww', 'offer', false, false, 4),
('conflict_note', 'availability_id', 8, 'lww', 'availability', false, false, 4),
('conflict_note', 'exclusivity_id', 9, 'lww', 'exclusivity', false, false, 4),
('conflict_note', 'reason', 10, 'lww', null, false, true, 4),
('conflict_note', 'author', 11, 'lww', null, false, false, 4),
('conflict_note', 'at', 12, 'lww', null, false, true, 4),
('royalty', 'import_id', 1, 'lww', 'import', false, false, 1),
('royalty', 'artist_id', 2, 'lww', 'artist', false, false, 1),
('royalty', 'source', 3, 'lww', null, false, true, 1),
('royalty', 'period_start', 4, 'lww', null, false, false, 1),
('royalty', 'period_end', 5, 'lww', null, false, false, 1),
('royalty', 'reported_on', 6, 'lww', null, false, false, 1),
('royalty', 'store', 7, 'lww', null, false, false, 1),
('royalty', 'country', 8, 'lww', null, false, false, 1),
('royalty', 'artist_name', 9, 'lww', null, false, false, 1),
('royalty', 'release', 10, 'lww', null, false, false, 1),
('royalty', 'title', 11, 'lww', null, false, false, 1),
('royalty', 'isrc', 12, 'lww', null, false, false, 1),
('royalty', 'upc', 13, 'lww', null, false, false, 1),
('royalty', 'sale_type', 14, 'lww', null, false, false, 1),
('royalty', 'quantity', 15, 'lww', null, false, false, 1),
('royalty', 'currency', 16, 'lww', null, false, false, 1),
('royalty', 'net_micros', 17, 'lww', null, false, false, 1),
('audience_stat', 'import_id', 1, 'lww', 'import', false, false, 1),
('audience_stat', 'artist_id', 2, 'lww', 'artist', false, false, 1),
('audience_stat', 'source', 3, 'lww', null, false, true, 1),
('audience_stat', 'subject', 4, 'lww', null, false, false, 1),
('audience_stat', 'day', 5, 'lww', null, false, false, 1),
('audience_stat', 'metric', 6, 'lww', null, false, true, 1),
('audience_stat', 'value', 7, 'lww', null, false, false, 1),
('interaction', 'kind', 1, 'lww', null, false, true, 1),
('interaction', 'direction', 2, 'lww', null, false, false, 1),
('interaction', 'at', 3, 'lww', null, false, true, 1),
('interaction', 'author', 4, 'lww', null, false, false, 1),
('interaction', 'summary', 5, 'lww', null, true, true, 1),
('interaction', 'detail', 6, 'lww', null, true, false, 1),
('interaction', 'is_private', 7, 'lww', null, false, false, 1),
('interaction', 'contact_id', 8, 'lww', 'contact', false, false, 1),
('interaction', 'venue_id', 9, 'lww', 'venue', false, false, 1),
('interaction', 'company_id', 10, 'lww', 'company', false, false, 1),
('interaction', 'artist_id', 11, 'lww', 'artist', false, false, 1),
('interaction', 'deal_id', 12, 'lww', 'deal', false, false, 1),
('interaction', 'prospect_id', 13, 'lww', 'prospect', false, false, 2),
('interaction', 'hold_id', 14, 'lww', 'hold', false, false, 2),
('interaction', 'show_id', 15, 'lww', 'show', false, false, 2),
('conflict', 'entity', 1, 'lww', null, false, true, 5),
('conflict', 'record', 2, 'lww', null, false, true, 5),
('conflict', 'kind', 3, 'lww', null, false, true, 5),
('conflict', 'mine', 4, 'lww', null, true, false, 5),
('conflict', 'theirs', 5, 'lww', null, true, false, 5),
('conflict', 'base', 6, 'lww', null, true, false, 5),
('conflict', 'author', 7, 'lww', null, false, false, 5),
('conflict', 'member', 8, 'lww', null, false, false, 5),
('conflict', 'device', 9, 'lww', null, false, false, 5),
('conflict', 'op', 10, 'lww', null, false, false, 5),
('conflict', 'at', 11, 'lww', null, false, true, 5),
('conflict', 'state', 12, 'lww', null, false, true, 5),
('conflict', 'decided_by', 13, 'lww', null, false, false, 5),
('conflict', 'decided_at', 14, 'lww', null, false, false, 5),
('tour', 'name', 1, 'lww', null, false, true, 6),
('tour', 'project_id', 2, 'lww', 'project', false, false, 6),
('tour', 'state', 3, 'lww', null, false, true, 6),
('tour', 'first_day', 4, 'lww', null, false, true, 6),
('tour', 'last_day', 5, 'lww', null, false, true, 6),
('tour', 'currency', 6, 'lww', null, false, true, 6),
('tour', 'rules', 7, 'lww', null, false, false, 6),
('tour', 'owner', 8, 'lww', null, false, false, 6),
('tour', 'notes', 9, 'lww', null, false, false, 6),
('tour_artist', 'tour_id', 1, 'lww', 'tour', false, true, 6),
('tour_artist', 'artist_id', 2, 'lww', 'artist', false, true, 6),
('tour_artist', 'position', 3, 'lww', null, false, false, 6),
('tour_artist', 'people', 4, 'lww', null, false, false, 6),
('tour_artist', 'km_cost', 5, 'lww', null, false, false, 6),
('tour_artist', 'night_cost', 6, 'lww', null, false, false, 6),
('tour_artist', 'per_diem', 7, 'lww', null, false, false, 6),
('tour_artist', 'crew_cost', 8, 'lww', null, false, false, 6),
('tour_artist', 'show_cost', 9, 'lww', null, false, false, 6),
('tour_artist', 'vehicle_cost', 10, 'lww', null, false, false, 6),
('tour_artist', 'currency', 11, 'lww', null, false, false, 6),
('tour_artist', 'notes', 12, 'lww', null, false, false, 6),
('scenario', 'tour_id', 1, 'lww', 'tour', false, true, 6),
('scenario', 'parent_id', 2, 'lww', 'scenario', false, false, 6),
('scenario', 'name', 3, 'lww', null, false, true, 6),
('scenario', 'state', 4, 'guard', null, false, true, 6),
('scenario', 'position', 5, 'lww', null, false, false, 6),
('scenario', 'rules', 6, 'lww', null, false, false, 6),
('scenario', 'currency', 7, 'lww', null, false, true, 6),
('scenario', 'profit', 8, 'lww', null, false, false, 6),
('scenario', 'bound', 9, 'lww', null, false, false, 6),
('scenario', 'figures', 10, 'lww', null, false, false, 6),
('scenario', 'report', 11, 'lww', null, false, false, 6),
('scenario', 'seed', 12, 'lww', null, false, false, 6),
('scenario', 'planned_at', 13, 'lww', null, false, false, 6),
('scenario_stop', 'scenario_id', 1, 'lww', 'scenario', false, true, 6),
('scenario_stop', 'artist_id', 2, 'lww', 'artist', false, false, 6),
('scenario_stop', 'venue_id', 3, 'lww', 'venue', false, false, 6),
('scenario_stop', 'prospect_id', 4, 'lww', 'prospect', false, false, 6),
('scenario_stop', 'hold_id', 5, 'lww', 'hold', false, false, 6),
('scenario_stop', 'offer_id', 6, 'lww', 'offer', false, false, 6),
('scenario_stop', 'show_id', 7, 'lww', 'show', false, false, 6),
('scenario_stop', 'candidate', 8, 'lww', null, false, false, 6),
('scenario_stop', 'place', 9, 'lww', null, false, false, 6),
('scenario_stop', 'day', 10, 'lww', null, false, false, 6),
('scenario_stop', 'kind', 11, 'lww', null, false, true, 6),
('scenario_stop', 'demand', 12, 'lww', null, false, true, 6),
('scenario_stop', 'fee', 13, 'lww', null, false, false, 6),
('scenario_stop', 'currency', 14, 'lww', null, false, false, 6),
('scenario_stop', 'chance', 15, 'lww', null, false, false, 6),
('scenario_stop', 'marginal', 16, 'lww', null, false, false, 6),
('scenario_stop', 'km', 17, 'lww', null, false, false, 6),
('scenario_stop', 'minutes', 18, 'lww', null, false, false, 6),
('scenario_stop', 'from_home', 19, 'lww', null, false, false, 6),
('scenario_stop', 'together_id', 20, 'lww', 'artist', false, false, 6),
('scenario_stop', 'travel', 21, 'lww', null, false, false, 15),
('budget_line', 'tour_id', 1, 'lww', 'tour', false, true, 6),
('budget_line', 'artist_id', 2, 'lww', 'artist', false, false, 6),
('budget_line', 'show_id', 3, 'lww', 'show', false, false, 6),
('budget_line', 'day', 4, 'lww', null, false, false, 6),
('budget_line', 'category', 5, 'lww', null, false, true, 6),
('budget_line', 'title', 6, 'lww', null, false, false, 6),
('budget_line', 'planned', 7, 'lww', null, false, false, 6),
('budget_line', 'actual', 8, 'guard', null, false, false, 6),
('budget_line', 'currency', 9, 'guard', null, false, true, 6),
('budget_line', 'notes', 10, 'lww', null, false, false, 6);
select sync.erase_again();
delete from sync.default_right;
insert into sync.default_right values
('owner', 'setting', true, true),
('booker', 'setting', true, true),
('label_manager', 'setting', true, true),
('accountant', 'setting', true, false),
('assistant', 'setting', true, false),
('artist', 'setting', false, false),
('read_only', 'setting', true, false),
('owner', 'file', true, true),
('booker', 'file', true, true),
('label_manager', 'file', true, true),
('accountant', 'file', true, true),
('assistant', 'file', true, true),
('artist', 'file', true, false),
('read_only', 'file', true, false),
('owner', 'tag', true, true),
('booker', 'tag', true, true),
('label_manager', 'tag', true, true),
('accountant', 'tag', true, false),
('assistant', 'tag', true, true),
('artist', 'tag', false, false),
('read_only', 'tag', true, false),
('owner', 'tagging', true, true),
('booker', 'tagging', true, true),
('label_manager', 'tagging', true, true),
('accountant', 'tagging', true, true),
('assistant', 'tagging', true, true),
('artist', 'tagging', false, false),
('read_only', 'tagging', true, false),
('owner', 'segment', true, true),
('booker', 'segment', true, true),
('label_manager', 'segment', true, true),
('accountant', 'segment', true, false),
('assistant', 'segment', true, true),
('artist', 'segment', false, false),
('read_only', 'segment', true, false),
('owner', 'import', true, true),
('booker', 'import', true, true),
('label_manager', 'import', true, true),
('accountant', 'import', true, true),
('assistant', 'import', true, true),
('artist', 'import', false, false),
('read_only', 'import', true, false),
('owner', 'import_reject', true, true),
('booker', 'import_reject', true, true),
('label_manager', 'import_reject', true, true),
('accountant', 'import_reject', true, true),
('assistant', 'import_reject', true, true),
('artist', 'import_reject', false, false),
('read_only', 'import_reject', true, false),
('owner', 'import_mapping', true, true),
('booker', 'import_mapping', true, true),
('label_manager', 'import_mapping', true, true),
('accountant', 'import_mapping', true, true),
('assistant', 'import_mapping', true, true),
('artist', 'import_mapping', false, false),
('read_only', 'import_mapping', true, false),
('owner', 'artist', true, true),
('booker', 'artist', true, true),
('label_manager', 'artist', true, true),
('accountant', 'artist', true, false),
('assistant', 'artist', true, true),
('artist', 'artist', true, false),
('read_only', 'artist', true, false),
('owner', 'availability', true, true),
('booker', 'availability', true, true),
('label_manager', 'availability', true, true),
('accountant', 'availability', true, false),
('assistant', 'availability', true, true),
('artist', 'availability', true, true),
('read_only', 'availability', true, false),
('owner', 'proposal', true, true),
('booker', 'proposal', true, true),
('label_manager', 'proposal', true, true),
('accountant', 'proposal', true, false),
('assistant', 'proposal', true, true),
('artist', 'proposal', true, true),
('read_only', 'proposal', true, false),
('owner', 'company', true, true),
('booker', 'company', true, true),
('label_manager', 'company', true, true),
('accountant', 'company', true, false),
('assistant', 'company', true, true),
('artist', 'company', false, false),
('read_only', 'company', true, false),
('owner', 'venue', true, true),
('booker', 'venue', true, true),
('label_manager', 'venue', true, true),
('accountant', 'venue', true, false),
('assistant', 'venue', true, true),
('artist', 'venue', false, false),
('read_only', 'venue', true, false),
('owner', 'contact', true, true),
('booker', 'contact', true, true),
('label_manager', 'contact', true, true),
('accountant', 'contact', true, false),
('assistant', 'contact', true, true),
('artist', 'contact', false, false),
('read_only', 'contact', true, false),
('owner', 'contact_role', true, true),
('booker', 'contact_role', true, true),
('label_manager', 'contact_role', true, true),
('accountant', 'contact_role', true, false),
('assistant', 'contact_role', true, true),
('artist', 'contact_role', false, false),
('read_only', 'contact_role', true, false),
('owner', 'fan', true, true),
('booker', 'fan', true, true),
('label_manager', 'fan', true, true),
('accountant', 'fan', true, false),
('assistant', 'fan', true, true),
('artist', 'fan', false, false),
('read_only', 'fan', true, false),
('owner', 'fan_activity', true, true),
('booker', 'fan_activity', true, true),
('label_manager', 'fan_activity', true, true),
('accountant', 'fan_activity', true, false),
('assistant', 'fan_activity', true, true),
('artist', 'fan_activity', false, false),
('read_only', 'fan_activity', true, false),
('owner', 'consent', true, true),
('booker', 'consent', true, true),
('label_manager', 'consent', true, true),
('accountant', 'consent', true, false),
('assistant', 'consent', true, true),
('artist', 'consent', false, false),
('read_only', 'consent', true, false),
('owner', 'suppression', true, true),
('booker', 'suppression', true, true),
('label_manager', 'suppression', true, true),
('accountant', 'suppression', true, false),
('assistant', 'suppression', true, true),
('artist', 'suppression', false, false),
('read_only', 'suppression', true, false),
('owner', 'customer', true, true),
('booker', 'customer', true, true),
('label_manager', 'customer', true, true),
('accountant', 'customer', true, true),
('assistant', 'customer', true, true),
('artist', 'customer', false, false),
('read_only', 'customer', true, false),
('owner', 'product', true, true),
('booker', 'product', true, true),
('label_manager', 'product', true, true),
('accountant', 'product', true, false),
('assistant', 'product', true, true),
('artist', 'product', false, false),
('read_only', 'product', true, false),
('owner', 'order', true, true),
('booker', 'order', true, true),
('label_manager', 'order', true, true),
('accountant', 'order', true, true),
('assistant', 'order', true, true),
('artist', 'order', false, false),
('read_only', 'order', true, false),
('owner', 'order_line', true, true),
('booker', 'order_line', true, true),
('label_manager', 'order_line', true, true),
('accountant', 'order_line', true, true),
('assistant', 'order_line', true, true),
('artist', 'order_line', false, false),
('read_only', 'order_line', true, false),
('owner', 'deal', true, true),
('booker', 'deal', true, true),
('label_manager', 'deal', true, true),
('accountant', 'deal', true, false),
('assistant', 'deal', true, true),
('artist', 'deal', false, false),
('read_only', 'deal', true, false),
('owner', 'project', true, true),
('booker', 'project', true, true),
('label_manager', 'project', true, true),
('accountant', 'project', true, false),
('assistant', 'project', true, true),
('artist', 'project', false, false),
('read_only', 'project', true, false),
('owner', 'project_artist', true, true),
('booker', 'project_artist', true, true),
('label_manager', 'project_artist', true, true),
('accountant', 'project_artist', true, false),
('assistant', 'project_artist', true, true),
('artist', 'project_artist', false, false),
('read_only', 'project_artist', true, false),
('owner', 'prospect', true, true),
('booker', 'prospect', true, true),
('label_manager', 'prospect', true, true),
('accountant', 'prospect', true, false),
('assistant', 'prospect', true, true),
('artist', 'prospect', false, false),
('read_only', 'prospect', true, false),
('owner', 'hold', true, true),
('booker', 'hold', true, true),
('label_manager', 'hold', true, true),
('accountant', 'hold', true, false),
('assistant', 'hold', true, true),
('artist', 'hold', false, false),
('read_only', 'hold', true, false),
('owner', 'offer', true, true),
('booker', 'offer', true, true),
('label_manager', 'offer', true, true),
('accountant', 'offer', true, false),
('assistant', 'offer', true, true),
('artist', 'offer', false, false),
('read_only', 'offer', true, false),
('owner', 'show', true, true),
('booker', 'show', true, true),
('label_manager', 'show', true, true),
('accountant', 'show', true, false),
('assistant', 'show', true, true),
('artist', 'show', true, false),
('read_only', 'show', true, false),
('owner', 'exclusivity', true, true),
('booker', 'exclusivity', true, true),
('label_manager', 'exclusivity', true, true),
('accountant', 'exclusivity', true, false),
('assistant', 'exclusivity', true, true),
('artist', 'exclusivity', false, false),
('read_only', 'exclusivity', true, false),
('owner', 'stage_override', true, true),
('booker', 'stage_override', true, true),
('label_manager', 'stage_override', true, true),
('accountant', 'stage_override', true, false),
('assistant', 'stage_override', true, true),
('artist', 'stage_override', false, false),
('read_only', 'stage_override', true, false),
('owner', 'task_template', true, true),
('booker', 'task_template', true, true),
('label_manager', 'task_template', true, true),
('accountant', 'task_template', true, false),
('assistant', 'task_template', true, true),
('artist', 'task_template', false, false),
('read_only', 'task_template', true, false),
('owner', 'task', true, true),
('booker', 'task', true, true),
('label_manager', 'task', true, true),
('accountant', 'task', true, false),
('assistant', 'task', true, true),
('artist', 'task', false, false),
('read_only', 'task', true, false),
('owner', 'advance_item', true, true),
('booker', 'advance_item', true, true),
('label_manager', 'advance_item', true, true),
('accountant', 'advance_item', true, false),
('assistant', 'advance_item', true, true),
('artist', 'advance_item', false, false),
('read_only', 'advance_item', true, false),
('owner', 'guest', true, true),
('booker', 'guest', true, true),
('label_manager', 'guest', true, true),
('accountant', 'guest', true, false),
('assistant', 'guest', true, true),
('artist', 'guest', false, false),
('read_only', 'guest', true, false),
('owner', 'guest_quota', true, true),
('booker', 'guest_quota', true, true),
('label_manager', 'guest_quota', true, true),
('accountant', 'guest_quota', true, false),
('assistant', 'guest_quota', true, true),
('artist', 'guest_quota', false, false),
('read_only', 'guest_quota', true, false),
('owner', 'resource', true, true),
('booker', 'resource', true, true),
('label_manager', 'resource', true, true),
('accountant', 'resource', true, false),
('assistant', 'resource', true, true),
('artist', 'resource', false, false),
('read_only', 'resource', true, false),
('owner', 'resource_booking', true, true),
('booker', 'resource_booking', true, true),
('label_manager', 'resource_booking', true, true),
('accountant', 'resource_booking', true, false),
('assistant', 'resource_booking', true, true),
('artist', 'resource_booking', false, false),
('read_only', 'resource_booking', true, false),
('owner', 'dependency', true, true),
('booker', 'dependency', true, true),
('label_manager', 'dependency', true, true),
('accountant', 'dependency', true, false),
('assistant', 'dependency', true, true),
('artist', 'dependency', false, false),
('read_only', 'dependency', true, false),
('owner', 'conflict_note', true, true),
('booker', 'conflict_note', true, true),
('label_manager', 'conflict_note', true, true),
('accountant', 'conflict_note', true, false),
('assistant', 'conflict_note', true, true),
('artist', 'conflict_note', false, false),
('read_only', 'conflict_note', true, false),
('owner', 'royalty', true, true),
('booker', 'royalty', true, true),
('label_manager', 'royalty', true, true),
('accountant', 'royalty', true, true),
('assistant', 'royalty', false, false),
('artist', 'royalty', true, false),
('read_only', 'royalty', true, false),
('owner', 'audience_stat', true, true),
('booker', 'audience_stat', true, true),
('label_manager', 'audience_stat', true, true),
('accountant', 'audience_stat', true, false),
('assistant', 'audience_stat', true, true),
('artist', 'audience_stat', true, false),
('read_only', 'audience_stat', true, false),
('owner', 'interaction', true, true),
('booker', 'interaction', true, true),
('label_manager', 'interaction', true, true),
('accountant', 'interaction', true, false),
('assistant', 'interaction', true, true),
('artist', 'interaction', false, false),
('read_only', 'interaction', true, false),
('owner', 'conflict', true, true),
('booker', 'conflict', true, true),
('label_manager', 'conflict', true, true),
('accountant', 'conflict', true, true),
('assistant', 'conflict', true, true),
('artist', 'conflict', true, true),
('read_only', 'conflict', true, true),
('owner', 'tour', true, true),
('booker', 'tour', true, true),
('label_manager', 'tour', true, true),
('accountant', 'tour', true, false),
('assistant', 'tour', true, true),
('artist', 'tour', false, false),
('read_only', 'tour', true, false),
('owner', 'tour_artist', true, true),
('booker', 'tour_artist', true, true),
('label_manager', 'tour_artist', true, true),
('accountant', 'tour_artist', true, false),
('assistant', 'tour_artist', true, true),
('artist', 'tour_artist', false, false),
('read_only', 'tour_artist', true, false),
('owner', 'scenario', true, true),
('booker', 'scenario', true, true),
('label_manager', 'scenario', true, true),
('accountant', 'scenario', true, false),
('assistant', 'scenario', true, true),
('artist', 'scenario', false, false),
('read_only', 'scenario', true, false),
('owner', 'scenario_stop', true, true),
('booker', 'scenario_stop', true, true),
('label_manager', 'scenario_stop', true, true),
('accountant', 'scenario_stop', true, false),
('assistant', 'scenario_stop', true, true),
('artist', 'scenario_stop', false, false),
('read_only', 'scenario_stop', true, false),
('owner', 'budget_line', true, true),
('booker', 'budget_line', true, true),
('label_manager', 'budget_line', true, true),
('accountant', 'budget_line', true, false),
('assistant', 'budget_line', true, true),
('artist', 'budget_line', false, false),
('read_only', 'budget_line', true, false);
delete from sync.setting;
insert into sync.setting (schema_min, schema_max) values (1, 18);
drop function if exists sync.is_gone(uuid, bigint, uuid);
select sync.hold_orphans();
grant execute on function sync.same_row(uuid, text, jsonb), sync.remove() to fs_user;
notify pgrst, 'reload schema';
