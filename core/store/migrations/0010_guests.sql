-- Guest lists: who comes in without a ticket, and how many places each side gives away.

CREATE TABLE guest (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    show_id INTEGER NOT NULL REFERENCES show(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    places INTEGER NOT NULL,
    state TEXT NOT NULL,
    arrived INTEGER,
    arrived_at INTEGER,
    email TEXT,
    phone TEXT,
    note TEXT
) STRICT;
CREATE INDEX guest_by_show_id ON guest (show_id);
CREATE INDEX guest_by_name ON guest (fold(name));

CREATE TABLE guest_quota (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    show_id INTEGER NOT NULL REFERENCES show(id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    places INTEGER NOT NULL
) STRICT;
CREATE INDEX guest_quota_by_show_id ON guest_quota (show_id);
