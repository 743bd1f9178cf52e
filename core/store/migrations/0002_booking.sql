-- Booking: projects, prospects, holds, offers, tasks; what a show needs to be prepared. Frozen once released.

CREATE TABLE project (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    territory TEXT,
    wanted_dates INTEGER,
    currency TEXT,
    owner TEXT,
    notes TEXT,
    external_id TEXT
) STRICT;
CREATE INDEX project_by_name ON project (fold(name));
CREATE INDEX project_by_first_day ON project (first_day);
CREATE INDEX project_by_external_id ON project (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE project_artist (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    project_id INTEGER NOT NULL REFERENCES project(id) ON DELETE CASCADE,
    artist_id INTEGER NOT NULL REFERENCES artist(id) ON DELETE CASCADE,
    billing TEXT
) STRICT;
CREATE INDEX project_artist_by_project_id ON project_artist (project_id);
CREATE INDEX project_artist_by_artist_id ON project_artist (artist_id);

CREATE TABLE prospect (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    project_id INTEGER REFERENCES project(id) ON DELETE SET NULL,
    venue_id INTEGER REFERENCES venue(id) ON DELETE SET NULL,
    artist_id INTEGER REFERENCES artist(id) ON DELETE SET NULL,
    contact_id INTEGER REFERENCES contact(id) ON DELETE SET NULL,
    venue_name TEXT NOT NULL,
    state TEXT NOT NULL,
    period TEXT,
    first_day TEXT,
    last_day TEXT,
    estimate INTEGER,
    currency TEXT,
    pitched_at INTEGER,
    replied_at INTEGER,
    follow_up_on TEXT,
    snoozed_until TEXT,
    attempts INTEGER,
    owner TEXT,
    created_at INTEGER,
    lost_reason TEXT,
    lost_words TEXT,
    notes TEXT,
    external_id TEXT
) STRICT;
CREATE INDEX prospect_by_project_id ON prospect (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX prospect_by_venue_id ON prospect (venue_id) WHERE venue_id IS NOT NULL;
CREATE INDEX prospect_by_artist_id ON prospect (artist_id) WHERE artist_id IS NOT NULL;
CREATE INDEX prospect_by_contact_id ON prospect (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX prospect_by_venue_name ON prospect (fold(venue_name));
CREATE INDEX prospect_by_follow_up_on ON prospect (follow_up_on);
CREATE INDEX prospect_by_external_id ON prospect (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE hold (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    artist_id INTEGER REFERENCES artist(id) ON DELETE SET NULL,
    venue_id INTEGER REFERENCES venue(id) ON DELETE SET NULL,
    project_id INTEGER REFERENCES project(id) ON DELETE SET NULL,
    prospect_id INTEGER REFERENCES prospect(id) ON DELETE SET NULL,
    deal_id INTEGER REFERENCES deal(id) ON DELETE SET NULL,
    contact_id INTEGER REFERENCES contact(id) ON DELETE SET NULL,
    artist_name TEXT,
    venue_name TEXT,
    town TEXT,
    room TEXT,
    day TEXT NOT NULL,
    rank INTEGER NOT NULL,
    state TEXT NOT NULL,
    is_target INTEGER CHECK (is_target IN (0, 1)),
    granted_on TEXT,
    expires_at INTEGER,
    challenge TEXT,
    challenged_by TEXT,
    challenged_at INTEGER,
    challenge_until INTEGER,
    estimate INTEGER,
    currency TEXT,
    series TEXT,
    owner TEXT,
    created_at INTEGER,
    closed_at INTEGER,
    lost_reason TEXT,
    lost_words TEXT,
    notes TEXT,
    external_id TEXT
) STRICT;
CREATE INDEX hold_by_artist ON hold (artist_id, day);
CREATE INDEX hold_by_venue ON hold (venue_id, day);
CREATE INDEX hold_by_project_id ON hold (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX hold_by_prospect_id ON hold (prospect_id) WHERE prospect_id IS NOT NULL;
CREATE INDEX hold_by_deal_id ON hold (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX hold_by_contact_id ON hold (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX hold_by_day ON hold (day);
CREATE INDEX hold_by_rank ON hold (rank);
CREATE INDEX hold_by_expires_at ON hold (expires_at);
CREATE INDEX hold_by_challenge_until ON hold (challenge_until);
CREATE INDEX hold_by_external_id ON hold (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE offer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    hold_id INTEGER REFERENCES hold(id) ON DELETE SET NULL,
    prospect_id INTEGER REFERENCES prospect(id) ON DELETE SET NULL,
    deal_id INTEGER REFERENCES deal(id) ON DELETE SET NULL,
    project_id INTEGER REFERENCES project(id) ON DELETE SET NULL,
    artist_id INTEGER REFERENCES artist(id) ON DELETE SET NULL,
    venue_id INTEGER REFERENCES venue(id) ON DELETE SET NULL,
    company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
    contact_id INTEGER REFERENCES contact(id) ON DELETE SET NULL,
    previous_id INTEGER REFERENCES offer(id) ON DELETE SET NULL,
    version INTEGER NOT NULL,
    direction TEXT NOT NULL,
    state TEXT NOT NULL,
    artist_name TEXT,
    venue_name TEXT,
    town TEXT,
    room TEXT,
    day TEXT,
    deal_type TEXT NOT NULL,
    guarantee INTEGER,
    percentage INTEGER,
    percentage_of TEXT,
    expenses INTEGER,
    deposit INTEGER,
    deposit_due_on TEXT,
    currency TEXT,
    capacity INTEGER,
    ticket_price INTEGER,
    radius_km INTEGER,
    radius_days_before INTEGER,
    radius_days_after INTEGER,
    radius_public_only INTEGER CHECK (radius_public_only IN (0, 1)),
    terms TEXT,
    valid_until TEXT,
    sent_at INTEGER,
    answered_at INTEGER,
    artist_approval TEXT,
    approved_by TEXT,
    approved_at INTEGER,
    approval_note TEXT,
    lost_reason TEXT,
    lost_words TEXT,
    owner TEXT,
    created_at INTEGER,
    notes TEXT,
    external_id TEXT
) STRICT;
CREATE INDEX offer_by_hold_id ON offer (hold_id) WHERE hold_id IS NOT NULL;
CREATE INDEX offer_by_prospect_id ON offer (prospect_id) WHERE prospect_id IS NOT NULL;
CREATE INDEX offer_by_deal_id ON offer (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX offer_by_project_id ON offer (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX offer_by_artist_id ON offer (artist_id) WHERE artist_id IS NOT NULL;
CREATE INDEX offer_by_venue_id ON offer (venue_id) WHERE venue_id IS NOT NULL;
CREATE INDEX offer_by_company_id ON offer (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX offer_by_contact_id ON offer (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX offer_by_previous_id ON offer (previous_id) WHERE previous_id IS NOT NULL;
CREATE INDEX offer_by_day ON offer (day);
CREATE INDEX offer_by_guarantee ON offer (guarantee);
CREATE INDEX offer_by_valid_until ON offer (valid_until);
CREATE INDEX offer_by_external_id ON offer (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE exclusivity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    artist_id INTEGER NOT NULL REFERENCES artist(id) ON DELETE CASCADE,
    company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
    name TEXT,
    kind TEXT NOT NULL,
    country TEXT,
    region TEXT,
    place TEXT,
    latitude REAL,
    longitude REAL,
    radius_km INTEGER,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    public_only INTEGER CHECK (public_only IN (0, 1)),
    source TEXT,
    notes TEXT
) STRICT;
CREATE INDEX exclusivity_by_artist_id ON exclusivity (artist_id);
CREATE INDEX exclusivity_by_company_id ON exclusivity (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX exclusivity_by_first_day ON exclusivity (first_day);

CREATE TABLE stage_override (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    prospect_id INTEGER REFERENCES prospect(id) ON DELETE SET NULL,
    hold_id INTEGER REFERENCES hold(id) ON DELETE SET NULL,
    offer_id INTEGER REFERENCES offer(id) ON DELETE SET NULL,
    deal_id INTEGER REFERENCES deal(id) ON DELETE SET NULL,
    show_id INTEGER REFERENCES show(id) ON DELETE SET NULL,
    stage TEXT NOT NULL,
    note TEXT NOT NULL,
    author TEXT,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX stage_override_by_prospect_id ON stage_override (prospect_id) WHERE prospect_id IS NOT NULL;
CREATE INDEX stage_override_by_hold_id ON stage_override (hold_id) WHERE hold_id IS NOT NULL;
CREATE INDEX stage_override_by_offer_id ON stage_override (offer_id) WHERE offer_id IS NOT NULL;
CREATE INDEX stage_override_by_deal_id ON stage_override (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX stage_override_by_show_id ON stage_override (show_id) WHERE show_id IS NOT NULL;

CREATE TABLE task_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    artist_id INTEGER REFERENCES artist(id) ON DELETE SET NULL,
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    makes TEXT NOT NULL,
    kind TEXT,
    starts_with TEXT NOT NULL,
    counts_from TEXT NOT NULL,
    days INTEGER NOT NULL,
    assignee TEXT,
    position INTEGER,
    notes TEXT
) STRICT;
CREATE INDEX task_template_by_artist_id ON task_template (artist_id) WHERE artist_id IS NOT NULL;

CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    due_on TEXT,
    due_at INTEGER,
    snoozed_until TEXT,
    done_at INTEGER,
    assignee TEXT,
    priority TEXT,
    artist_id INTEGER REFERENCES artist(id) ON DELETE SET NULL,
    project_id INTEGER REFERENCES project(id) ON DELETE SET NULL,
    prospect_id INTEGER REFERENCES prospect(id) ON DELETE SET NULL,
    hold_id INTEGER REFERENCES hold(id) ON DELETE SET NULL,
    offer_id INTEGER REFERENCES offer(id) ON DELETE SET NULL,
    show_id INTEGER REFERENCES show(id) ON DELETE SET NULL,
    venue_id INTEGER REFERENCES venue(id) ON DELETE SET NULL,
    contact_id INTEGER REFERENCES contact(id) ON DELETE SET NULL,
    template_key TEXT,
    created_at INTEGER,
    notes TEXT
) STRICT;
CREATE INDEX task_by_due_on ON task (due_on);
CREATE INDEX task_by_artist_id ON task (artist_id) WHERE artist_id IS NOT NULL;
CREATE INDEX task_by_project_id ON task (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX task_by_prospect_id ON task (prospect_id) WHERE prospect_id IS NOT NULL;
CREATE INDEX task_by_hold_id ON task (hold_id) WHERE hold_id IS NOT NULL;
CREATE INDEX task_by_offer_id ON task (offer_id) WHERE offer_id IS NOT NULL;
CREATE INDEX task_by_show_id ON task (show_id) WHERE show_id IS NOT NULL;
CREATE INDEX task_by_venue_id ON task (venue_id) WHERE venue_id IS NOT NULL;
CREATE INDEX task_by_contact_id ON task (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE advance_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    show_id INTEGER NOT NULL REFERENCES show(id) ON DELETE CASCADE,
    key TEXT,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    due_on TEXT,
    done_at INTEGER,
    assignee TEXT,
    position INTEGER,
    note TEXT
) STRICT;
CREATE INDEX advance_item_by_show_id ON advance_item (show_id);
CREATE INDEX advance_item_by_due_on ON advance_item (due_on);

CREATE TABLE resource (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT,
    job TEXT,
    company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
    email TEXT,
    phone TEXT,
    home_town TEXT,
    home_country TEXT,
    latitude REAL,
    longitude REAL,
    capacity INTEGER,
    pieces INTEGER,
    cost INTEGER,
    cost_per TEXT,
    currency TEXT,
    notes TEXT,
    external_id TEXT
) STRICT;
CREATE INDEX resource_by_name ON resource (fold(name));
CREATE INDEX resource_by_company_id ON resource (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX resource_by_email ON resource (email) WHERE email IS NOT NULL;
CREATE INDEX resource_by_phone ON resource (phone) WHERE phone IS NOT NULL;
CREATE INDEX resource_by_external_id ON resource (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE resource_booking (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    resource_id INTEGER NOT NULL REFERENCES resource(id) ON DELETE CASCADE,
    show_id INTEGER REFERENCES show(id) ON DELETE SET NULL,
    artist_id INTEGER REFERENCES artist(id) ON DELETE SET NULL,
    title TEXT,
    state TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    pieces INTEGER,
    cost INTEGER,
    currency TEXT,
    notes TEXT
) STRICT;
CREATE INDEX resource_booking_by_resource_id ON resource_booking (resource_id);
CREATE INDEX resource_booking_by_show_id ON resource_booking (show_id) WHERE show_id IS NOT NULL;
CREATE INDEX resource_booking_by_artist_id ON resource_booking (artist_id) WHERE artist_id IS NOT NULL;
CREATE INDEX resource_booking_by_starts_at ON resource_booking (starts_at);

CREATE TABLE dependency (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    show_id INTEGER NOT NULL REFERENCES show(id) ON DELETE CASCADE,
    after_id INTEGER NOT NULL REFERENCES show(id) ON DELETE CASCADE,
    days INTEGER NOT NULL,
    is_fixed INTEGER CHECK (is_fixed IN (0, 1)),
    note TEXT
) STRICT;
CREATE INDEX dependency_by_show_id ON dependency (show_id);
CREATE INDEX dependency_by_after_id ON dependency (after_id);

ALTER TABLE show ADD COLUMN kind TEXT;
ALTER TABLE show ADD COLUMN project_id INTEGER REFERENCES project(id) ON DELETE SET NULL;
ALTER TABLE show ADD COLUMN hold_id INTEGER REFERENCES hold(id) ON DELETE SET NULL;
ALTER TABLE show ADD COLUMN offer_id INTEGER REFERENCES offer(id) ON DELETE SET NULL;
ALTER TABLE show ADD COLUMN company_id INTEGER REFERENCES company(id) ON DELETE SET NULL;
ALTER TABLE show ADD COLUMN contact_id INTEGER REFERENCES contact(id) ON DELETE SET NULL;
ALTER TABLE show ADD COLUMN room TEXT;
ALTER TABLE show ADD COLUMN load_in TEXT;
ALTER TABLE show ADD COLUMN soundcheck TEXT;
ALTER TABLE show ADD COLUMN support_on_stage TEXT;
ALTER TABLE show ADD COLUMN set_minutes INTEGER;
ALTER TABLE show ADD COLUMN curfew TEXT;
ALTER TABLE show ADD COLUMN public_on TEXT;
ALTER TABLE show ADD COLUMN embargo_until INTEGER;
ALTER TABLE show ADD COLUMN on_sale_on TEXT;
ALTER TABLE show ADD COLUMN confirmed_on TEXT;
ALTER TABLE show ADD COLUMN contract_sent_on TEXT;
ALTER TABLE show ADD COLUMN contract_signed_on TEXT;
ALTER TABLE show ADD COLUMN deposit INTEGER;
ALTER TABLE show ADD COLUMN deposit_due_on TEXT;
ALTER TABLE show ADD COLUMN deposit_paid_on TEXT;
ALTER TABLE show ADD COLUMN advance_sent_on TEXT;
ALTER TABLE show ADD COLUMN itinerary_sent_on TEXT;
ALTER TABLE show ADD COLUMN settled_on TEXT;
ALTER TABLE show ADD COLUMN statement_sent_on TEXT;
ALTER TABLE show ADD COLUMN radius_km INTEGER;
ALTER TABLE show ADD COLUMN radius_days_before INTEGER;
ALTER TABLE show ADD COLUMN radius_days_after INTEGER;
ALTER TABLE show ADD COLUMN radius_public_only INTEGER CHECK (radius_public_only IN (0, 1));
ALTER TABLE show ADD COLUMN lost_reason TEXT;
ALTER TABLE show ADD COLUMN lost_words TEXT;
ALTER TABLE show ADD COLUMN series TEXT;
ALTER TABLE show ADD COLUMN owner TEXT;
CREATE INDEX show_by_project_id ON show (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX show_by_hold_id ON show (hold_id) WHERE hold_id IS NOT NULL;
CREATE INDEX show_by_offer_id ON show (offer_id) WHERE offer_id IS NOT NULL;
CREATE INDEX show_by_company_id ON show (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX show_by_contact_id ON show (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX show_by_public_on ON show (public_on);

ALTER TABLE interaction ADD COLUMN prospect_id INTEGER REFERENCES prospect(id) ON DELETE SET NULL;
CREATE INDEX interaction_by_prospect_id ON interaction (prospect_id) WHERE prospect_id IS NOT NULL;
ALTER TABLE interaction ADD COLUMN hold_id INTEGER REFERENCES hold(id) ON DELETE SET NULL;
CREATE INDEX interaction_by_hold_id ON interaction (hold_id) WHERE hold_id IS NOT NULL;
ALTER TABLE interaction ADD COLUMN show_id INTEGER REFERENCES show(id) ON DELETE SET NULL;
CREATE INDEX interaction_by_show_id ON interaction (show_id) WHERE show_id IS NOT NULL;
