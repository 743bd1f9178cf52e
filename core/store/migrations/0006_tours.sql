-- Tours: what the road costs, scenarios with their stops, budgets, ways that were looked up. Frozen once released.

CREATE TABLE tour (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL,
    project_id INTEGER REFERENCES project(id) ON DELETE SET NULL,
    state TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    currency TEXT NOT NULL,
    rules TEXT,
    owner TEXT,
    notes TEXT
) STRICT;
CREATE INDEX tour_by_name ON tour (fold(name));
CREATE INDEX tour_by_first_day ON tour (first_day);
CREATE INDEX tour_by_project_id ON tour (project_id) WHERE project_id IS NOT NULL;

CREATE TABLE tour_artist (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    tour_id INTEGER NOT NULL REFERENCES tour(id) ON DELETE CASCADE,
    artist_id INTEGER NOT NULL REFERENCES artist(id) ON DELETE CASCADE,
    position INTEGER,
    people INTEGER,
    km_cost INTEGER,
    night_cost INTEGER,
    per_diem INTEGER,
    crew_cost INTEGER,
    show_cost INTEGER,
    vehicle_cost INTEGER,
    currency TEXT,
    notes TEXT
) STRICT;
CREATE INDEX tour_artist_by_tour_id ON tour_artist (tour_id);
CREATE INDEX tour_artist_by_artist_id ON tour_artist (artist_id);

CREATE TABLE scenario (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    tour_id INTEGER NOT NULL REFERENCES tour(id) ON DELETE CASCADE,
    parent_id INTEGER REFERENCES scenario(id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    position INTEGER,
    rules TEXT,
    currency TEXT NOT NULL,
    profit INTEGER,
    bound INTEGER,
    figures TEXT,
    report TEXT,
    seed INTEGER,
    planned_at INTEGER
) STRICT;
CREATE INDEX scenario_by_tour_id ON scenario (tour_id);
CREATE INDEX scenario_by_parent_id ON scenario (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE scenario_stop (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    scenario_id INTEGER NOT NULL REFERENCES scenario(id) ON DELETE CASCADE,
    artist_id INTEGER REFERENCES artist(id) ON DELETE SET NULL,
    venue_id INTEGER REFERENCES venue(id) ON DELETE SET NULL,
    prospect_id INTEGER REFERENCES prospect(id) ON DELETE SET NULL,
    hold_id INTEGER REFERENCES hold(id) ON DELETE SET NULL,
    offer_id INTEGER REFERENCES offer(id) ON DELETE SET NULL,
    show_id INTEGER REFERENCES show(id) ON DELETE SET NULL,
    candidate TEXT,
    place TEXT,
    day TEXT,
    kind TEXT NOT NULL,
    demand TEXT NOT NULL,
    fee INTEGER,
    currency TEXT,
    chance INTEGER,
    marginal INTEGER,
    km INTEGER,
    minutes INTEGER,
    from_home INTEGER CHECK (from_home IN (0, 1)),
    together_id INTEGER REFERENCES artist(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX scenario_stop_by_scenario_id ON scenario_stop (scenario_id);
CREATE INDEX scenario_stop_by_artist_id ON scenario_stop (artist_id) WHERE artist_id IS NOT NULL;
CREATE INDEX scenario_stop_by_venue_id ON scenario_stop (venue_id) WHERE venue_id IS NOT NULL;
CREATE INDEX scenario_stop_by_prospect_id ON scenario_stop (prospect_id) WHERE prospect_id IS NOT NULL;
CREATE INDEX scenario_stop_by_hold_id ON scenario_stop (hold_id) WHERE hold_id IS NOT NULL;
CREATE INDEX scenario_stop_by_offer_id ON scenario_stop (offer_id) WHERE offer_id IS NOT NULL;
CREATE INDEX scenario_stop_by_show_id ON scenario_stop (show_id) WHERE show_id IS NOT NULL;
CREATE INDEX scenario_stop_by_together_id ON scenario_stop (together_id) WHERE together_id IS NOT NULL;

CREATE TABLE travel_leg (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    from_place TEXT NOT NULL,
    to_place TEXT NOT NULL,
    km REAL NOT NULL,
    minutes REAL NOT NULL,
    path TEXT,
    source TEXT NOT NULL,
    fetched_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX travel_leg_by_places ON travel_leg (from_place, to_place);

CREATE TABLE budget_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    tour_id INTEGER NOT NULL REFERENCES tour(id) ON DELETE CASCADE,
    artist_id INTEGER REFERENCES artist(id) ON DELETE SET NULL,
    show_id INTEGER REFERENCES show(id) ON DELETE SET NULL,
    day TEXT,
    category TEXT NOT NULL,
    title TEXT,
    planned INTEGER,
    actual INTEGER,
    currency TEXT NOT NULL,
    notes TEXT
) STRICT;
CREATE INDEX budget_line_by_tour_id ON budget_line (tour_id);
CREATE INDEX budget_line_by_artist_id ON budget_line (artist_id) WHERE artist_id IS NOT NULL;
CREATE INDEX budget_line_by_show_id ON budget_line (show_id) WHERE show_id IS NOT NULL;
CREATE INDEX budget_line_by_day ON budget_line (day);
