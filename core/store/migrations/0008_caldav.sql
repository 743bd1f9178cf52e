-- Calendars on servers (core/caldav) and feeds in files. About this file and its computers, not about the agency: not journaled
-- and not sent to the cloud. Passwords are in the system's keychain. Frozen once released.

CREATE TABLE caldav_account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    url TEXT NOT NULL,
    user TEXT NOT NULL,
    home TEXT NOT NULL,
    trouble TEXT NOT NULL DEFAULT '', -- reason of the latest failure ("calendar_offline"); empty: fine
    failures INTEGER NOT NULL DEFAULT 0, -- in a row
    retry_at INTEGER NOT NULL DEFAULT 0,
    synced_at INTEGER NOT NULL DEFAULT 0,
    UNIQUE (url, user)
) STRICT;

-- artist_id 0: all artists. token: of sync-collection, or "ctag:" and the ctag where the server has none.
CREATE TABLE caldav_calendar (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES caldav_account(id) ON DELETE CASCADE,
    artist_id INTEGER NOT NULL,
    url TEXT NOT NULL,
    name TEXT NOT NULL,
    holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
    money INTEGER NOT NULL CHECK (money IN (0, 1)),
    token TEXT NOT NULL DEFAULT '',
    UNIQUE (account_id, url)
) STRICT;

-- What we put there and the server still has. sent: the text that we sent; empty: to be sent again.
CREATE TABLE caldav_entry (
    calendar_id INTEGER NOT NULL REFERENCES caldav_calendar(id) ON DELETE CASCADE,
    uid TEXT NOT NULL,
    url TEXT NOT NULL,
    etag BLOB NOT NULL,
    sent BLOB NOT NULL,
    last_day TEXT NOT NULL,
    PRIMARY KEY (calendar_id, uid)
) STRICT;

-- What somebody did there, until a person decides, and what was decided about events that are not ours.
CREATE TABLE caldav_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    calendar_id INTEGER NOT NULL REFERENCES caldav_calendar(id) ON DELETE CASCADE,
    uid TEXT NOT NULL,
    url TEXT NOT NULL,
    etag BLOB NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('edited', 'deleted', 'new')),
    body BLOB NOT NULL,
    is_conflict INTEGER NOT NULL CHECK (is_conflict IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('open', 'taken', 'refused')),
    at INTEGER NOT NULL,
    UNIQUE (calendar_id, uid)
) STRICT;

-- Calendar files that are written again when their dates change. artist_id 0: all artists.
CREATE TABLE feed_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    artist_id INTEGER NOT NULL,
    path TEXT NOT NULL UNIQUE,
    holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
    money INTEGER NOT NULL CHECK (money IN (0, 1)),
    only_public INTEGER NOT NULL CHECK (only_public IN (0, 1)),
    trouble TEXT NOT NULL DEFAULT ''
) STRICT;
