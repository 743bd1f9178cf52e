-- Calendar: radius clauses by driving time and waived ones, conflicts that somebody accepted. Frozen once released.

ALTER TABLE show ADD COLUMN radius_minutes INTEGER;
ALTER TABLE show ADD COLUMN radius_waived_on TEXT;

CREATE TABLE conflict_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    kind TEXT NOT NULL,
    first_show_id INTEGER REFERENCES show(id) ON DELETE CASCADE,
    first_hold_id INTEGER REFERENCES hold(id) ON DELETE CASCADE,
    first_offer_id INTEGER REFERENCES offer(id) ON DELETE CASCADE,
    second_show_id INTEGER REFERENCES show(id) ON DELETE CASCADE,
    second_hold_id INTEGER REFERENCES hold(id) ON DELETE CASCADE,
    second_offer_id INTEGER REFERENCES offer(id) ON DELETE CASCADE,
    availability_id INTEGER REFERENCES availability(id) ON DELETE CASCADE,
    exclusivity_id INTEGER REFERENCES exclusivity(id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    author TEXT,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX conflict_note_by_first_show_id ON conflict_note (first_show_id) WHERE first_show_id IS NOT NULL;
CREATE INDEX conflict_note_by_first_hold_id ON conflict_note (first_hold_id) WHERE first_hold_id IS NOT NULL;
CREATE INDEX conflict_note_by_first_offer_id ON conflict_note (first_offer_id) WHERE first_offer_id IS NOT NULL;
CREATE INDEX conflict_note_by_second_show_id ON conflict_note (second_show_id) WHERE second_show_id IS NOT NULL;
CREATE INDEX conflict_note_by_second_hold_id ON conflict_note (second_hold_id) WHERE second_hold_id IS NOT NULL;
CREATE INDEX conflict_note_by_second_offer_id ON conflict_note (second_offer_id) WHERE second_offer_id IS NOT NULL;
CREATE INDEX conflict_note_by_availability_id ON conflict_note (availability_id) WHERE availability_id IS NOT NULL;
CREATE INDEX conflict_note_by_exclusivity_id ON conflict_note (exclusivity_id) WHERE exclusivity_id IS NOT NULL;
