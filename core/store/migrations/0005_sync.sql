-- What keeps this workspace in step with others (core/sync). Only sync_conflict is a record; the rest is about this file
-- and not journaled.

-- Facts: device, cursor, organisation, where the journal's tail begins.
CREATE TABLE sync_state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Changes that were made ready to be sent, word for word as they will be sent until they are answered. `row_id` and
-- `fields` say which values here are newer than the cloud's; last_entry is the journal's entry that the op came from.
CREATE TABLE sync_outbox (
    n INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    last_row INTEGER NOT NULL,
    fields TEXT NOT NULL,
    op TEXT NOT NULL,
    hash TEXT NOT NULL,
    last_entry INTEGER NOT NULL
) STRICT;
CREATE INDEX sync_outbox_by_row ON sync_outbox (entity, row_id);

-- What is to be sent next, in order: kind 1 new rows, 2 the change in the journal's `entry`, 3 the deletion in it, 4 `fields`
-- as they were after it. `at` is the transaction's clock, `base` the version of the cloud that was seen when it was made.
CREATE TABLE sync_plan (
    step INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    last_row INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    fields TEXT NOT NULL,
    at INTEGER NOT NULL,
    base INTEGER NOT NULL,
    erase INTEGER NOT NULL CHECK (erase IN (0, 1))
) STRICT;
CREATE INDEX sync_plan_by_row ON sync_plan (entity, row_id);

-- Which version of the cloud was seen when a transaction was made: transactions after `tx` saw `head`.
CREATE TABLE sync_seen_head (
    tx INTEGER PRIMARY KEY,
    head INTEGER NOT NULL
) STRICT;

-- Which version of the cloud has the journal up to `entry`; from here on it is sent again after a restore of the cloud.
CREATE TABLE sync_sent (
    entry INTEGER PRIMARY KEY,
    head INTEGER NOT NULL
) STRICT;

-- References to records that are not here (yet, or not for these eyes).
CREATE TABLE sync_dangling (
    entity INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    target_entity INTEGER NOT NULL,
    target BLOB NOT NULL,
    PRIMARY KEY (entity, row_id, field)
) STRICT;
CREATE INDEX sync_dangling_by_target ON sync_dangling (target_entity, target);

-- Rows of the cloud that could not be written here, with the reason; tried again after every pull.
CREATE TABLE sync_waiting (
    entity INTEGER NOT NULL,
    uid BLOB NOT NULL,
    row TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (entity, uid)
) STRICT;

-- While everything is compared: what the cloud has. What is not in it goes.
CREATE TABLE sync_sweep (
    entity INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    PRIMARY KEY (entity, row_id)
) STRICT;

CREATE TABLE sync_conflict (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    entity TEXT NOT NULL,
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    mine TEXT,
    theirs TEXT,
    base TEXT,
    author TEXT,
    member TEXT,
    device TEXT,
    op INTEGER,
    at INTEGER NOT NULL,
    state TEXT NOT NULL,
    decided_by TEXT,
    decided_at INTEGER
) STRICT;
CREATE INDEX sync_conflict_by_at ON sync_conflict (at);
