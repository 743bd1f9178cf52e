-- Contents of files, once each however many records name them, under the SHA-256 of the whole and in pieces: a file of
-- 100 MB arrives, is checked and goes on its way without ever being in memory at once, and is not copied into the
-- journal when its record goes. Not journaled and not sent as rows (core/sync/filemover.h).
CREATE TABLE content (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    size INTEGER NOT NULL,
    received INTEGER NOT NULL,                             -- bytes that are here, from the first one on
    whole INTEGER NOT NULL CHECK (whole IN (0, 1)),        -- all are here and the hash is right
    in_cloud INTEGER NOT NULL DEFAULT 0 CHECK (in_cloud IN (0, 1)) -- the cloud has said that it has it
) STRICT;
CREATE TABLE content_piece (
    content INTEGER NOT NULL REFERENCES content ON DELETE CASCADE,
    at INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (content, at)
) STRICT;

-- Contents whose way to or from the cloud did not go well: why, and not before when it is tried again.
CREATE TABLE sync_content (
    sha256 TEXT PRIMARY KEY,
    sending INTEGER NOT NULL CHECK (sending IN (0, 1)),
    problem TEXT NOT NULL,
    tries INTEGER NOT NULL,
    next_at INTEGER NOT NULL
) STRICT;

INSERT INTO content (sha256, size, received, whole)
SELECT sha256, length(content), length(content), 1 FROM file WHERE content IS NOT NULL AND length(sha256) = 64 GROUP BY sha256;
WITH RECURSIVE piece (at) AS (SELECT 0 UNION ALL SELECT at + 1048576 FROM piece WHERE at + 1048576 < (SELECT max(size) FROM content))
INSERT INTO content_piece (content, at, bytes)
SELECT c.id, p.at, substr(f.content, p.at + 1, 1048576) FROM content c
JOIN file f ON f.id = (SELECT min(g.id) FROM file g WHERE g.sha256 = c.sha256 AND g.content IS NOT NULL)
JOIN piece p ON p.at < c.size;

-- They name the column; the ones without it are made when the workspace opens.
DROP TRIGGER IF EXISTS generated_file_update;
DROP TRIGGER IF EXISTS generated_file_delete;
ALTER TABLE file DROP COLUMN content;
CREATE INDEX file_by_sha256 ON file (sha256);
